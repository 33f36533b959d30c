"""Citations of legal and administrative documents that carry a number.

Policy: a number with its codes is a citation whatever stands before it; the id is written as the issuer writes it (see
`legal_numbers`), the evidence stays as it is. Several behind one word (các Nghị định số …, … và …) are cited each. A
short form (Nghị định 45, QĐ 1881) gets the id of the one document of that type and number which the text cites in full,
or of which its year leaves no doubt; else it is a citation without id. So is one that only points back (Nghị định này,
Quyết định nêu trên), which says what it was resolved from, and a law by its name and year (Luật Đất đai năm 2024).
"""

from __future__ import annotations

import re
from collections import deque
from typing import TYPE_CHECKING

import regex

from solieu import gazetteer
from solieu.extract.citation_dates import issued
from solieu.extract.cues import Cues, matches
from solieu.extract.digits import runs
from solieu.extract.extractors import Extractor, Found, Taken
from solieu.extract.laws import laws
from solieu.extract.legal_numbers import first_code, legal_id, numbers
from solieu.extract.units import plain
from solieu.model import Citation
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from solieu.model import Tokens, Value

_ABBREVIATED = {
    "nđ": "nghị định",
    "qđ": "quyết định",
    "tt": "thông tư",
    "nq": "nghị quyết",
    "ct": "chỉ thị",
    "cv": "công văn",
    "kh": "kế hoạch",
}
_SHORTEST = ("nđ", "qđ", "nq")
_HEAD_REACH = 45  # characters before a number in which its type stands
_LIST = lazy(r"(?:[,;]|\bvà)\s*(?:số\s*)?$")
_PINPOINT = lazy(
    r"(?P<pinpoint>(?:điểm\s+\p{L}\s*,?\s*)?(?:khoản\s+\d+\s*,?\s*)?điều\s+\d+[a-z]?)\s*,?\s*(?:(?:của|tại)\s+)?$",
    regex.IGNORECASE,
)
_CUES = Cues(
    lambda: (*["nghị", "quyết", "thông", "chỉ", "công", "kế", "báo", "văn"], *_SHORTEST, *map("{}số".format, _SHORTEST))
)
_TYPED = re.compile(  # where the next two can begin: in lower case, `re` is ten times as fast
    r"""
    (?: nghị\s+(?:định|quyết) | quyết\s+định | thông\s+(?:tư|báo) | chỉ\s+thị | công\s+văn | kế\s+hoạch
      | báo\s+cáo | văn\s+bản | nđ | qđ | nq )
    \s* (?: \d | số | này | đó | trên | nêu | nói | kể )
    """,
    re.VERBOSE,
)
_SHORT = lazy(
    r"""
    (?<!\p{L})
    (?: (?P<type> [Nn]ghị\s+(?:định|quyết) | NGHỊ\s+ĐỊNH | [Tt]hông\s+tư | [Cc]hỉ\s+thị | Quyết\s+định ) \s+(?:số\s+)?
      | (?P<type> NĐ | QĐ | NQ ) \s?(?:số\s+)?
      | (?P<type> [Qq]uyết\s+định | [Cc]ông\s+văn | [Kk]ế\s+hoạch | [Tt]hông\s+báo | [Bb]áo\s+cáo | [Vv]ăn\s+bản )
        \s+số\s+
    )
    (?P<number>\d{1,5}[a-z]?) (?:\s?/\s?(?P<year>(?:19|20)\d\d))? (?! [\d/\p{L}] | [.,]\d | \s?[-–/]\s?[\d\p{Lu}] )
    (?= \s* (?: $ | [,.;:)\n”"…] )    # what follows is no noun that is counted: Quyết định 12 đề án
      | \s+ (?: của | về | ngày | năm | là | đã | sẽ | đang | vẫn | cũng | không | chưa | được | có | và | thì | mà
              | khi | quy | hướng | ra | ban | do | trong | với | nhằm | để | theo | từ | sửa | thay | còn | đến | tại
              | vào | nêu | này | trên | đó | cho | giúp | giao | tạo | mở | phê | yêu | áp | [(–-] ) )
    """,
    regex.VERBOSE,
)
_BACK = lazy(
    r"""
    (?<!\p{L}) (?P<type> (?i: nghị\s+(?:định|quyết) | quyết\s+định | thông\s+tư | chỉ\s+thị ) ) \s+
    (?: này | đó | (?:nêu|nói|kể)\s+trên | trên (?= \s* [,.;)] | \s+ (?:của|đã|là|được|quy)\b ) ) (?!\p{L})
    """,
    regex.VERBOSE,
)
_NEAR = 400  # characters within which `này` points back to a document rather than to the one it stands in


def find(tokens: Tokens) -> Iterator[Found]:
    """Citations, from left to right; full numbers go before the other forms."""
    text = tokens.text
    full, lowered = tuple(_full(text)), plain(text)
    typed = [start for start in _CUES.places(text) if _TYPED.match(lowered, start)]
    others = (*_short(text, typed, full), *_laws(text), *_back(text, typed, full))
    taken = Taken(found.span for found in full)
    free = [found for found in others if not taken.overlaps(found.span)]
    yield from sorted((*full, *free), key=lambda found: (found.span.start, found.span.end))


def _full(text: str) -> Iterator[Found]:
    """Citations by full number."""
    before: Found | None = None
    for match in numbers(text, runs(plain(text))):
        head = _head().search(text[max(0, match.start() - _HEAD_REACH) : match.start()])
        written = head["type"] if head else None
        identifier = legal_id(match, named=written is not None, numbered=head is not None)
        if identifier is None:
            continue
        span = Span(match.start() - (len(head.group()) if head else 0), match.end())
        doc_type = _doc_type(identifier, written, _listed(text, before, span))
        before = Found(span, _citation(text, span, identifier, doc_type), "citations.number")
        yield before


def _citation(text: str, span: Span, identifier: str | None, doc_type: str, antecedent: Span | None = None) -> Citation:
    found = _PINPOINT.search(text[max(0, span.start - 60) : span.start])
    pinpoint = " ".join(found["pinpoint"].split()) if found else None
    return Citation(identifier, doc_type, issued(text, span), pinpoint, antecedent)


def _listed(text: str, before: Found | None, span: Span) -> str | None:
    """The type of the document before, where this one continues a list with it."""
    if before is None or not isinstance(before.value, Citation) or "\n" in text[before.span.end : span.start]:
        return None
    return before.value.doc_type if _LIST.search(text[before.span.end : span.start]) else None


def _doc_type(identifier: str, written: str | None, listed: str | None) -> str:
    """What its first code says, else the gazetteer, else the word before it, else the list that it is in."""
    code = first_code(identifier)
    known = (_types().get(code) if "-" in identifier else None) or _type_of().get(identifier)
    return known or (_name(written) if written else None) or listed or ("luật" if code == "QH" else "công văn")


def _name(written: str) -> str:
    """The type that a word, whole or abbreviated, stands for."""
    name = " ".join(written.lower().split())
    return _ABBREVIATED.get(name, name)


@gazetteer.derived
def _types() -> dict[str, str]:
    """The types of documents, by their code."""
    rows = [row for row in gazetteer.rows("document_codes") if row.text("kind") == "document type"]
    single = [row for row in rows if row.text("code").isalpha()]
    return {row.text("code"): row.text("meaning").partition(" (")[0].lower() for row in single}


@gazetteer.derived
def _type_of() -> dict[str, str]:
    """The types of the documents that are known, by their id: a number of the National Assembly does not show it."""
    return {document.id: document.doc_type for document in gazetteer.legal_documents()}


@gazetteer.derived
def _head() -> regex.Pattern[str]:
    """What stands before a number: the type of document, `số`, or both."""
    names = sorted({*_types().values(), *_ABBREVIATED, "văn bản"}, key=len, reverse=True)
    types = "|".join(name.replace(" ", r"\s+") for name in names)
    return lazy(
        rf"(?<!\p{{L}}) (?: (?P<type>{types}) (?:\s+liên\s+tịch)? \s+ (?:số\s*:?\s*)? | số\s*:?\s* ) $",
        regex.IGNORECASE | regex.VERBOSE,
    )


def _short(text: str, typed: Iterable[int], full: tuple[Found, ...]) -> Iterator[Found]:
    """Citations by type and number alone, or with the year."""
    cited = _by_number(full)
    for match in matches(_SHORT, text, typed):
        span, doc_type = Span(*match.span()), _name(match["type"])
        same = _same(cited, doc_type, match["number"], match["year"])
        day = issued(text, span)
        identifier = next(iter(same)) if len(same) == 1 else _by_year(doc_type, match["number"], match["year"], day)
        antecedent = same.get(identifier) if identifier else None
        yield Found(span, _citation(text, span, identifier, doc_type, antecedent), "citations.short-form")


def _by_number(full: tuple[Found, ...]) -> Mapping[str, Sequence[tuple[Citation, Span]]]:
    """The documents that are cited in full, and where, the last first, by their number."""
    cited: dict[str, list[tuple[Citation, Span]]] = {}
    for found in reversed(full):
        if isinstance(found.value, Citation) and found.value.legal_id:
            number = found.value.legal_id.replace("-", "/").partition("/")[0]
            cited.setdefault(number.lstrip("0"), []).append((found.value, found.span))
    return cited


def _same(
    cited: Mapping[str, Sequence[tuple[Citation, Span]]], doc_type: str, number: str, year: str | None
) -> dict[str, Span]:
    """The documents of a type and number (and year) that are cited in full, and where."""
    return {
        citation.legal_id: span
        for citation, span in cited.get(number.lstrip("0"), ())
        if citation.legal_id and citation.doc_type.startswith(doc_type) and _is_of(citation.legal_id, year or "")
    }


def _is_of(identifier: str, year: str) -> bool:
    return identifier.replace("-", "/").partition("/")[2].startswith(year)


def _by_year(doc_type: str, number: str, year: str | None, day: date | None) -> str | None:
    """The one document of a type, number and year: decrees have one issuer; of others the gazetteer may know one."""
    stated = int(year) if year else day.year if day else None
    if stated is None:
        return None
    if doc_type == "nghị định":
        return f"{number}/{stated}/NĐ-CP"
    known = [
        document.id
        for document in gazetteer.legal_documents()
        if (document.doc_type, document.number, document.year) == (doc_type, number, stated)
    ]
    return known[0] if len(known) == 1 else None


def _laws(text: str) -> Iterator[Found]:
    """Laws by their name and year."""
    for match in laws(text):
        doc_type = "pháp lệnh" if match["type"].startswith("Pháp") else "luật"
        yield Found(Span(*match.span()), Citation(None, doc_type), "citations.law")


def _back(text: str, typed: Iterable[int], full: tuple[Found, ...]) -> Iterator[Found]:
    """What points back to the one document of its type that the text has cited so far."""
    cited: dict[str, dict[Value, Span]] = {}
    ahead = deque(full)
    for match in matches(_BACK, text, typed):
        while ahead and ahead[0].span.end <= match.start():
            _remember(cited, ahead.popleft())
        doc_type = _name(match["type"])
        before = [*cited.get(doc_type, {}).values()]
        near = not match.group().lower().endswith("này") or (before and match.start() - before[0].end < _NEAR)
        if near and len(before) == 1:
            citation = Citation(None, doc_type, resolved_from=before[0])
            yield Found(Span(*match.span()), citation, "citations.back")


def _remember(cited: dict[str, dict[Value, Span]], found: Found) -> None:
    """Add a document to those of its type, with where it was cited last."""
    if isinstance(found.value, Citation):
        cited.setdefault(found.value.doc_type, {})[found.value] = found.span


CITATIONS = Extractor(name="citations", kind="citation", find=find)
