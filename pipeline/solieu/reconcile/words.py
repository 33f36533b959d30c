"""Comparisons in words, by the sentences of the gazetteer `findings`.

A figure is quoted as printed, with the day of its document; behind it stands what it measures, where and when.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, cast

from solieu import gazetteer
from solieu.comparisons import Comparison

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from decimal import Decimal

    from solieu.comparisons import Disagreement, Statement
    from solieu.gazetteer import Row
    from solieu.model import CheckKind, Place, Severity
    from solieu.reconcile.things import Stated

QUOTED = 5  # figures, before the rest are only counted
_DAY = timedelta(days=1)


def comparison(code: str, first: Stated, others: Sequence[Stated], *, holds: bool, grave: bool = False) -> Comparison:
    """A statement held against others of the same thing."""
    claim, rest = first.statement, [one.statement for one in others]
    thing_vi, thing_en = _thing(claim, "label_vi"), _thing(claim, "label_en")
    values = (claim.amount.low, rest[0].amount.low)
    evidence = (("claim", claim), *(("other", one) for one in rest))
    return _comparison(code, values, evidence, (thing_vi, thing_en), holds=holds, grave=grave)


def copied(alike: Sequence[Disagreement]) -> Comparison:
    """A disagreement that several documents share."""
    first = alike[0]
    row = _rows()[first.code]
    evidence = tuple(("claim", one) for one in alike)
    titles = (row.text("title_vi"), row.text("title_en"))
    return _comparison("A614", (first.reported, first.computed), evidence, titles, holds=False, grave=False)


def _comparison(
    code: str,
    values: tuple[Decimal, Decimal],
    evidence: Sequence[tuple[str, Statement | Disagreement]],
    things: tuple[str, str],
    *,
    holds: bool,
    grave: bool,
) -> Comparison:
    row, suffix = _rows()[code], "holds" if holds else "differs"
    messages = [
        row.text(f"{suffix}_{language}").format(reported=quoted[0], others=quoted[1], thing=thing)
        for language, thing, quoted in zip(("vi", "en"), things, _quotations(evidence), strict=True)
    ]
    severity = "note" if holds else "error" if grave else row.text("severity")
    return Comparison(
        code=code,
        kind=cast("CheckKind", row.text("check_kind")),
        severity=cast("Severity", severity),
        holds=holds,
        reported=values[0],
        computed=values[1],
        evidence=tuple(evidence),
        message_vi=messages[0],
        message_en=messages[1],
    )


def _quotations(evidence: Sequence[tuple[str, Statement | Disagreement]]) -> Iterable[tuple[str, str]]:
    """The claim, and the others, in Vietnamese and in English."""
    claim, *others = (one for _, one in evidence)
    for language, more in ((_VIETNAMESE, "và {} nơi khác"), (_ENGLISH, "and {} others")):
        shown = [_quoted(one, language) for one in others[:QUOTED]]
        left = [more.format(len(others) - QUOTED)] if len(others) > QUOTED else []
        yield _quoted(claim, language), ", ".join((*shown, *left))


_VIETNAMESE, _ENGLISH = ("{0.day}/{0.month}/{0.year}", "không đề ngày"), ("{0:%Y-%m-%d}", "undated")


def _quoted(one: Statement | Disagreement, language: tuple[str, str]) -> str:
    day, undated = language
    return f"“{one.text}” ({day.format(one.published) if one.published else undated})"


def _thing(one: Statement, label: str) -> str:
    """What is measured, where and when."""
    named = (_indicators()[one.indicator].text(label), _place(one.place_id), _time(one.start, one.end))
    return ", ".join(part for part in named if part)


def _place(place_id: str | None) -> str:
    place = _places().get(place_id) if place_id else None
    return "" if place is None else f"{place.name} ({place.province})" if place.province else place.name


def _time(start: date | None, end: date | None) -> str:
    """The years, where they are whole ones; else the days."""
    if start and end and (start.month, start.day) == (1, 1) and (end + _DAY).day == (end + _DAY).month == 1:
        return f"{start.year}" if start.year == end.year else f"{start.year}-{end.year}"
    days = [f"{day:%Y-%m-%d}" if day else "…" for day in (start, end)]
    return " … ".join(days) if any((start, end)) else ""


@gazetteer.derived
def _rows() -> dict[str, Row]:
    return {row.text("code"): row for row in gazetteer.rows("findings")}


@gazetteer.derived
def _indicators() -> dict[str, Row]:
    return {row.text("id"): row for row in gazetteer.rows("indicators")}


@gazetteer.derived
def _places() -> dict[str, Place]:
    return {place.id: place for place in (*gazetteer.places(), *gazetteer.communes())}
