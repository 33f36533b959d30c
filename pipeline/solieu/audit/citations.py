"""A document's number against the day stated beside it, and both against what is known of it.

Policy: only a contradiction is reported. That a decree of 2012 is dated 2012 is what every reader expects and nothing
an auditor wants to see confirmed for each citation. A day counts only where it stands directly behind the number and
is not the start of a new clause (`Thực hiện Nghị định 45/2012/NĐ-CP, ngày 5/3/2013 UBND tỉnh ban hành …`). For numbers
without a year the gazetteer is asked only about the stated year, since numbers start again each January. Whether a
document was there, or still in force, is asked only of texts all of whose years lie before its issue, or behind its
repeal; a text that cites what replaced it knows.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import regex

from solieu import gazetteer
from solieu.audit.checks import Check, Outcome
from solieu.audit.figures import folded
from solieu.model import Evidence
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from solieu.audit.views import View
    from solieu.gazetteer import LegalDocument
    from solieu.model import Mention
    from solieu.spans import Span

TYPES = ("nghị định", "quyết định", "thông tư", "nghị quyết", "chỉ thị")  # whose code follows from their name

_FLAGS = regex.VERBOSE | regex.IGNORECASE
_YEAR = lazy(r"/(?P<year>(?:19|20)\d\d)/")
_DAY_BEHIND = lazy(
    r"""
    (?P<comma>[\s(]*,)? [\s(]* (?:của\s[\p{L}\s]{3,40}[\s,]+)? (?:được\s+)? (?:ký|ban\s+hành)? \s* (?:vào\s+)? ngày\s+
    \d{1,2} (?: \s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4} | \s+tháng\s+\d{1,2}\s+năm\s+\d{4} )
    (?P<behind> \s* (?: $ | [),.;:] | (?:của|về|quy|v/v|do|và|được|thì|ban)\b ) )?
    """,
    regex.VERBOSE,
)
_ISSUER_BEHIND = lazy(
    r"""
    [\s,(]* (?: ngày \s+ [\d/.\s-]{6,12} (?:tháng\s+\d{1,2}\s+năm\s+\d{4})? [\s,)]* )? (?:do|của) \s+
    (?P<issuer>
        Bộ \s+ \p{Lu}\p{Ll}+ (?: ,?\s+ (?:và\s+)? \p{Lu}?\p{Ll}+ ){1,8} | (?:Thủ\s+tướng\s+)? Chính\s+phủ
      | HĐND | UBND | Hội\s+đồng\s+nhân\s+dân | [ỦU][ỷy]\s+ban\s+nhân\s+dân
    )
    """,
    regex.VERBOSE,
)
_NEWS = lazy(r"thay\s+thế | hết\s+hiệu\s+lực | sửa\s+đổi | bãi\s+bỏ | trước\s+đây", _FLAGS)
_NOW = lazy(  # Các đề án năm nay tiếp tục được lập theo Nghị định …
    r"\b(?:năm\s+nay|hiện\s+nay|năm\s+tới)\b [^.;]{0,80} \b(?:theo|căn\s+cứ|dựa|áp\s+dụng)\b", _FLAGS
)
_COUNCILS = {"hdnd": "HĐND", "hoi dong nhan dan": "HĐND", "ubnd": "UBND", "uy ban nhan dan": "UBND"}
_YEAR_TOLD = lazy(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_AIMED_AT = lazy(r"(?r)\b(?:đến|tới)\s+(?:hết\s+)?năm\s+", regex.IGNORECASE)


def _numbers(view: View) -> Iterator[Outcome]:
    """`Nghị định 134/2004/NĐ-CP ngày 9/6/2006`: the year in the number and that of the day."""
    for mention, legal_id, stated in _dated(view):
        year = _year_of(legal_id)
        if year and year != stated.year:
            yield _differs(mention, Decimal(stated.year), Decimal(year))


def _year_of(legal_id: str) -> int | None:
    """The year in a number; numbers of decisions often have none."""
    found = _YEAR.search(legal_id)
    return int(found["year"]) if found else None


def _days(view: View) -> Iterator[Outcome]:
    """The stated day and the one on which the document was signed, as far as a page confirmed it."""
    for mention, legal_id, stated in _dated(view):
        signed = {day for day in _signed().get(legal_id, ()) if day.year == stated.year}
        if signed and stated not in signed:
            yield _differs(mention, _number(stated), _number(min(signed)))


def _differs(mention: Mention, reported: Decimal, computed: Decimal) -> Outcome:
    return Outcome(reported, computed, "day", (Evidence("citation", mention),), holds=False)


def _number(day: date) -> Decimal:
    """A day as a number that can be read: 20120521."""
    return Decimal(f"{day:%Y%m%d}")


def _dated(view: View) -> Iterator[tuple[Mention, str, date]]:
    """Citations with the day that stands directly behind them."""
    for mention, citation in view.citations:
        if not citation.legal_id or not citation.issued_stated:
            continue
        behind = _DAY_BEHIND.match(view.text, mention.span.end) or _inside(view, mention)
        if behind and (behind["behind"] is not None or not behind["comma"]):
            yield mention, citation.legal_id, citation.issued_stated


def _inside(view: View, mention: Mention) -> regex.Match[str] | None:
    """The day, where the citation was read together with it."""
    return _DAY_BEHIND.search(view.text, mention.span.start, mention.span.end)


@gazetteer.derived
def _signed() -> dict[str, tuple[date, ...]]:
    """The confirmed days of signing, by id."""
    signed: dict[str, tuple[date, ...]] = {}
    for document in gazetteer.legal_documents():
        if document.verified and document.issued:
            signed[document.id] = (*signed.get(document.id, ()), document.issued)
    return signed


def _unborn(view: View) -> Iterator[Outcome]:
    """A document of a year that lies behind all years of the text, those of its sentence or publication among them."""
    for mention, citation in view.citations:
        year = _year_of(citation.legal_id or "")
        latest = max(view.years, default=0) if year else 0
        if year and year > latest and (view.published or view.years_in(view.sentence_at(mention.span.start))):
            yield _differs(mention, Decimal(year), Decimal(latest))


def _repealed(view: View) -> Iterator[Outcome]:
    """A document that was replaced before all years of the text, cited as one that is in force."""
    cited = {citation.legal_id for _, citation in view.citations}
    for mention, citation in view.citations:
        known = _replaced().get(citation.legal_id or "")
        if known and known.replaced_on and known.replaced_by not in cited:
            sentence = view.sentence_at(mention.span.start)
            earliest = _now(view, sentence) or min(view.years, default=0)
            told = known.replaced_on.year < earliest and not _only_aimed_at(view, earliest)
            if told and not _NEWS.search(view.text, sentence.start, sentence.end):
                yield _differs(mention, Decimal(earliest), _number(known.replaced_on))


def _now(view: View, sentence: Span) -> int | None:
    """The year of publication, where a sentence says that a document is followed this year, whatever went before."""
    told = view.published and _NOW.search(view.text, sentence.start, sentence.end)
    return view.published.year if view.published and told else None


def _only_aimed_at(view: View, year: int) -> bool:
    """Whether a year is only told as one to come: `đến năm 2025 tỉnh sẽ có …`."""
    published = view.published is not None and view.published.year == year
    places = [match.start() for match in _YEAR_TOLD.finditer(view.text) if int(match.group()) == year]
    return not published and all(_AIMED_AT.match(view.text, max(0, place - 20), place) for place in places)


@gazetteer.derived
def _replaced() -> dict[str, LegalDocument]:
    """The documents with a year in their number that were replaced, by id."""
    return {one.id: one for one in gazetteer.legal_documents() if one.replaced_on and _YEAR.search(one.id)}


def _types(view: View) -> Iterator[Outcome]:
    """`Nghị định số 1288/QĐ-TTg`: what it is called and what its code says."""
    for mention, citation in view.citations:
        called, coded = " ".join(mention.text.lower().split()), citation.doc_type.removesuffix(" liên tịch")
        both = called.startswith(TYPES) and coded in TYPES and "-" in (citation.legal_id or "")
        if both and not called.startswith(coded):
            yield _disagrees(mention)


def _disagrees(mention: Mention) -> Outcome:
    return Outcome(None, None, "", (Evidence("citation", mention),), holds=False)


def _issuers(view: View) -> Iterator[Outcome]:
    """`Thông tư 46/2012/TT-BCT của Bộ Tài chính`: who is said to have issued it and what its code says."""
    for mention, citation in view.citations:
        behind = _ISSUER_BEHIND.match(view.text, mention.span.end)
        if not behind:
            continue
        called = f"{_name(behind['issuer'])} "
        said = [codes for name, codes in _issued_by().items() if called.startswith(f"{name} ")]
        coded = set(regex.split("[-/]", citation.legal_id or "")) & _codes()
        if said and coded and not any(codes & coded for codes in said):
            yield _disagrees(mention)


def _name(issuer: str) -> str:
    """The name of an issuer as names are compared: folded, without commas."""
    return folded(issuer).replace(",", "")


@gazetteer.derived
def _codes() -> frozenset[str]:
    return frozenset().union(*_issued_by().values())


@gazetteer.derived
def _issued_by() -> dict[str, frozenset[str]]:
    """The codes of ministries, the government and the councils, by their folded names.

    The press does not tell the government from its head.
    """
    named: dict[str, frozenset[str]] = dict.fromkeys(("chinh phu", "thu tuong chinh phu"), frozenset(("CP", "TTg")))
    named |= {name: frozenset((code,)) for name, code in _COUNCILS.items()}
    for row in gazetteer.rows("document_codes"):
        name = _name(row.text("meaning").partition(" (")[0])
        if row.text("kind") == "issuer" and name.startswith("bo "):
            named[name] = named.get(name, frozenset()) | {row.text("code")}
    return named


CHECKS = (
    Check("A501", "citation.number-and-day", _numbers),
    Check("A502", "citation.day-of-signing", _days),
    Check("A503", "citation.before-its-issue", _unborn),
    Check("A504", "citation.after-its-repeal", _repealed),
    Check("A505", "citation.type-and-code", _types),
    Check("A506", "citation.issuer-and-code", _issuers),
)
