"""A document's number against the day stated beside it, and that day against the gazetteer.

Policy: only a contradiction is reported. That a decree of 2012 is dated 2012 is what every reader expects and nothing
an auditor wants to see confirmed for each citation. A day counts only where it stands directly behind the number and
is not the start of a new clause (`Thực hiện Nghị định 45/2012/NĐ-CP, ngày 5/3/2013 UBND tỉnh ban hành …`). For numbers
without a year the gazetteer is asked only about the stated year, since numbers start again each January.
"""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

import regex

from solieu import gazetteer
from solieu.audit.checks import Check, Outcome
from solieu.model import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from solieu.audit.views import View
    from solieu.model import Mention

_YEAR = regex.compile(r"/(?P<year>(?:19|20)\d\d)/")
_DAY_BEHIND = regex.compile(
    r"""
    (?P<comma>[\s(]*,)? [\s(]* (?:của\s[\p{L}\s]{3,40}[\s,]+)? (?:được\s+)? (?:ký|ban\s+hành)? \s* (?:vào\s+)? ngày\s+
    \d{1,2} (?: \s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4} | \s+tháng\s+\d{1,2}\s+năm\s+\d{4} )
    (?P<behind> \s* (?: $ | [),.;:] | (?:của|về|quy|v/v|do|và|được|thì|ban)\b ) )?
    """,
    regex.VERBOSE,
)


def _numbers(view: View) -> Iterator[Outcome]:
    """`Nghị định 134/2004/NĐ-CP ngày 9/6/2006`: the year in the number and that of the day."""
    for mention, legal_id, stated in _dated(view):
        year = _YEAR.search(legal_id)
        if year and int(year["year"]) != stated.year:
            yield _differs(mention, Decimal(stated.year), Decimal(year["year"]))


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
        behind = _DAY_BEHIND.match(view.text, mention.span.end) or _inside(view, mention)
        belongs = behind and (behind["behind"] is not None or not behind["comma"])
        if citation.legal_id and citation.issued_stated and belongs:
            yield mention, citation.legal_id, citation.issued_stated


def _inside(view: View, mention: Mention) -> regex.Match[str] | None:
    """The day, where the citation was read together with it."""
    return _DAY_BEHIND.search(view.text, mention.span.start, mention.span.end)


@lru_cache(maxsize=1)
def _signed() -> dict[str, tuple[date, ...]]:
    """The confirmed days of signing, by id."""
    signed: dict[str, tuple[date, ...]] = {}
    for document in gazetteer.legal_documents():
        if document.verified and document.issued:
            signed[document.id] = (*signed.get(document.id, ()), document.issued)
    return signed


CHECKS = (Check("A501", "citation.number-and-day", _numbers), Check("A502", "citation.day-of-signing", _days))
