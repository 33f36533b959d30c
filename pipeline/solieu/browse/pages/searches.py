"""Search: provinces, decrees and programmes by name, sentences by their words, with accents or without."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from markupsafe import Markup

from solieu.load.search import fold
from solieu.report.quotes import visible

if TYPE_CHECKING:
    from solieu.browse.frames import Ask, Context

_LONGEST = 200  # characters that are looked for
_SHOWN, _NAMED = 50, 12
_MANY = 10_000  # sentences; so many are neither counted to the end nor put in order
_WORD = re.compile(r"[^\W_]+")
_OPENING, _CLOSING = "\ue000", "\ue001"  # for private use: what a snippet marks
_SENTENCES = f"""
    SELECT s.id, s.ordinal, s.document_id, d.title, d.uri, d.published,
           snippet(sentences_search, -1, '{_OPENING}', '{_CLOSING}', '…', 48) AS words,
           (SELECT f.id FROM facts f WHERE f.sentence_id = s.id LIMIT 1) AS fact_id,
           (SELECT f.amount_id FROM facts f WHERE f.sentence_id = s.id LIMIT 1) AS amount_id
    FROM sentences_search
    JOIN sentences s ON s.rowid = sentences_search.rowid
    JOIN documents d ON d.id = s.document_id
    WHERE sentences_search MATCH ? {{order}} LIMIT {_SHOWN}
"""
_COUNT = "SELECT count(*) FROM (SELECT 1 FROM sentences_search WHERE sentences_search MATCH ? LIMIT ?)"
_DECREES = "SELECT id, title, issued FROM legal_documents"


class Name(NamedTuple):
    """Something that is called by the words: what it is, its page, and what is told of it."""

    place: str
    id: str
    name: str
    told: str


def phrases(typed: str) -> tuple[str, ...]:
    r"""What FTS5 is asked, one after the other: the words in a row, then all of them anywhere; no sign is an operator.

    >>> phrases('hỗ "trợ*'), phrases("OR"), phrases("***")
    (('"hỗ trợ"', '"hỗ" AND "trợ"'), ('"OR"',), ())
    """
    words = _WORD.findall(typed[:_LONGEST])
    ways = (f'"{" ".join(words)}"', " AND ".join(f'"{word}"' for word in words))
    return tuple(dict.fromkeys(ways)) if words else ()


def question(ask: Ask, typed: str) -> str | None:
    """The first way of asking for words that finds something, else the last; None where no words are typed."""
    ways = phrases(typed)
    found = (way for way in ways if ask.rows(_COUNT, way, 1)[0][0])
    return next(found, ways[-1] if ways else None)


def read(ask: Ask) -> Context:
    """What is found for the words typed."""
    typed = ask.arguments.get("q", "")
    asked = question(ask, typed)
    if asked is None:
        return {"q": typed, "names": [], "sentences": [], "total": 0, "many": _MANY}
    total = ask.rows(_COUNT, asked, _MANY)[0][0]
    found = ask.rows(_SENTENCES.format(order="ORDER BY rank" if total < _MANY else ""), asked)
    return {
        "q": typed,
        "names": _names(ask, typed),
        "sentences": [(row, marked(row["words"])) for row in found],
        "total": total,
        "many": _MANY,
    }


def marked(snippet: str) -> Markup:
    """A snippet with what was found in it marked."""
    pieces = re.split(f"[{_OPENING}{_CLOSING}]", snippet)
    shown = (
        Markup("<mark>{}</mark>" if number % 2 else "{}").format(visible(piece)) for number, piece in enumerate(pieces)
    )
    return Markup().join(shown)


def _names(ask: Ask, typed: str) -> list[Name]:
    """Provinces, decrees, programmes and indicators in whose names all of the words are."""
    words = fold(typed).lower().split()
    known = ask.cached("names", lambda: [(fold(f"{one.name} {one.told}").lower(), one) for one in _known(ask)])
    return [name for folded, name in known if all(word in folded for word in words)][:_NAMED]


def _known(ask: Ask) -> list[Name]:
    """Everything that has a name and a page."""
    provinces = ask.rows("SELECT id, name, valid_from, valid_to FROM places WHERE level = 'province' ORDER BY valid_to")
    decrees = ask.rows(f"{_DECREES} WHERE id IN (SELECT legal_id FROM citations) ORDER BY known DESC, id")
    kinds = {"indicator": "indicators", "programme": "programmes"}
    labelled = [
        (kind, row) for kind, table in kinds.items() for row in ask.rows(f"SELECT id, label_vi, label_en FROM {table}")
    ]
    return [
        *(Name("tinh", id_, name, f"{since or '…'} – {until or '…'}") for id_, name, since, until in provinces),
        *(Name("van-ban", id_, id_, title or issued or "") for id_, title, issued in decrees),
        *(Name(f"so-lieu?{kind}=", id_, vi, en or "") for kind, (id_, vi, en) in labelled),
    ]
