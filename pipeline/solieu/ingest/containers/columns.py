"""Which columns of a dump hold the text of an article, its title, day, publisher and link.

Policy: by the name, in Vietnamese or English, however it is written (`noi_dung`, `Nội dung`, `NoiDung`); for the text
also by content: a column of that name must hold texts, and where none has such a name it is the one with by far the
longest. What was found is told, since nothing else shows a wrong guess; `--text-column` settles it.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_NAMES = {  # the likelier first
    "text": (
        "noidung content text body fulltext articlebody maintext articletext articlecontent contenttext noidungbai"
        " noidungbaiviet toanvan vanban baiviet thanbai chitiet article story document rawtext cleantext plaintext"
        " contenthtml contentraw html detail description"
    ),
    "title": "tieude title headline tieudebai tenbai tenbaiviet tua tuade dau ten name subject heading",
    "day": (
        "ngaydang ngayxuatban ngaydangbai ngay publisheddate published publishedat datepublished publishdate pubdate"
        " publicationdate publishtime publishedtime dateposted date postdate posted thoigian thoigiandang ngaygio"
        " createdat created datetime timestamp time"
    ),
    "publisher": (
        "bao tenbao toasoan nguon nguontin publisher source sitename site newspaper outlet medium domain website"
        " coquan trang"
    ),
    "url": "url link href duongdan lienket permalink articleurl sourceurl canonicalurl webpage",
}
LONG = 150  # characters that the texts of a column have on average where its name does not say that it is one
_SHORTEST = 40  # where it does
_SHARE = 0.5  # of the longest column of a fitting name


@dataclass(frozen=True, slots=True)
class Columns:
    """The names of the columns; only the text must have one."""

    text: str
    title: str | None = None
    day: str | None = None
    publisher: str | None = None
    url: str | None = None

    def __str__(self) -> str:
        told = (("text column", self.text), ("title", self.title), ("day", self.day), ("publisher", self.publisher))
        return ", ".join(f"{what} {name!r}" for what, name in told if name)

    @property
    def names(self) -> tuple[str, ...]:
        """All of them."""
        return tuple(name for name in (self.text, self.title, self.day, self.publisher, self.url) if name)


def columns(
    rows: Sequence[Mapping[str, object]], text_column: str | None, *, shortest: int = _SHORTEST
) -> Columns | None:
    """The columns of a dump of which these are the first rows, None where none holds texts.

    A column whose name says that it is the text must have `shortest` characters on average.
    """
    names = list(dict.fromkeys(name for row in rows for name in row))
    text = text_column if text_column in names else None if text_column else _text(names, rows, shortest)
    if text is None:
        return None
    rest = [name for name in names if name != text]
    return Columns(text, *(_named(rest, what) for what in ("title", "day", "publisher", "url")))


def written(cell: object) -> str | None:
    """What a cell says in words, a list of paragraphs too; None where it says nothing.

    >>> written(["Một.", "Hai."]), written("  "), written(12)
    ('Một.\\nHai.', None, None)
    """
    if isinstance(cell, list):
        cell = "\n".join(part for part in cell if isinstance(part, str))
    return cell if isinstance(cell, str) and cell.strip() else None


def _text(names: Sequence[str], rows: Sequence[Mapping[str, object]], shortest: int) -> str | None:
    lengths = {name: _length(name, rows) for name in names}
    fitting = [name for name in _in_order(names, "text") if lengths[name] >= shortest]
    if fitting:
        longest = max(lengths[name] for name in fitting)
        return next(name for name in fitting if lengths[name] >= _SHARE * longest)
    longest_of_all = max(names, key=lengths.__getitem__, default=None)
    return longest_of_all if longest_of_all and lengths[longest_of_all] >= LONG else None


def _length(name: str, rows: Sequence[Mapping[str, object]]) -> float:
    """How long the texts of a column are on average; what has no blanks (a link, a key) is none."""
    texts = [text for row in rows if (text := written(row.get(name)))]
    if not texts or sum(" " in text.strip() for text in texts) < len(texts) / 2:
        return 0
    return sum(map(len, texts)) / len(texts)


def _named(names: Sequence[str], what: str) -> str | None:
    return next(iter(_in_order(names, what)), None)


def _in_order(names: Sequence[str], what: str) -> list[str]:
    """The names that say what a column is, the likelier first."""
    known = _NAMES[what].split()
    found = [(known.index(plain), name) for name in names if (plain := _plain(name)) in known]
    return [name for _, name in sorted(found, key=lambda pair: pair[0])]


def _plain(name: str) -> str:
    """The letters of a name, or of its last part (`_source.content`)."""
    name = unicodedata.normalize("NFD", name.rpartition(".")[2].lower().replace("đ", "d"))
    return re.sub(r"[^a-z]", "", name)
