"""Mentions → facts: an ordered tuple of qualifiers, each of which reads one thing of a figure from what surrounds it.

To add one: write its module, and its line in `QUALIFIERS`. Figures are taken in the order of the text and qualifiers
in that of the tuple, so that each may follow what was read before it. Every qualifier keeps the unit of thought and
the words it comes from; the confidence of a fact is what these allow.
"""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING

from solieu.link.activities import ACTIVITY
from solieu.link.citations import CITATION
from solieu.link.homes import home, topic
from solieu.link.indicators import INDICATOR
from solieu.link.organisations import ORGANISATION
from solieu.link.pages import Page
from solieu.link.parts import wholes
from solieu.link.periods import PERIOD
from solieu.link.places import PLACE
from solieu.link.programmes import PROGRAMME
from solieu.link.qualifiers import SURE, Draft, Read
from solieu.link.sources import SOURCE
from solieu.link.statuses import STATUS
from solieu.link.subjects import SUBJECT
from solieu.model import Fact

if TYPE_CHECKING:
    from solieu.link.figures import Figure
    from solieu.link.qualifiers import Qualifier
    from solieu.model import Mention, Tokens

QUALIFIERS: tuple[Qualifier, ...] = (
    INDICATOR,
    PERIOD,
    PLACE,
    STATUS,
    SOURCE,
    PROGRAMME,
    ACTIVITY,
    SUBJECT,
    ORGANISATION,
    CITATION,
)


def link(
    tokens: Tokens, mentions: tuple[Mention, ...], qualifiers: tuple[Qualifier, ...] = QUALIFIERS
) -> tuple[Fact, ...]:
    """The facts that a text reports, in its order."""
    page = Page(tokens, mentions)
    parts, about = wholes(page), home(page)
    known = {
        "home": Read(about, "document", "places.home"),
        "topic": Read(topic(page, about), "document", "places.home"),
    }
    drafts: list[Draft] = []
    for figure in page.figures:
        whole = parts.get(figure.index)
        own = tuple(part for part in page.figures[figure.index + 1 :] if parts.get(part.index) is figure)
        draft = Draft(figure, drafts[whole.index] if whole else None, own, dict(known))
        for qualifier in qualifiers:
            read = qualifier.find(page, draft, drafts)
            if read is not None:
                draft.reads[qualifier.name] = read
        drafts.append(draft)
    again = _told_again(page, drafts)
    told = {index for indexes in again.values() for index in indexes}
    return tuple(
        _fact(draft, tuple(drafts[index].figure.mention for index in again.get(draft.figure.index, ())))
        for draft in drafts
        if draft.figure.index not in told
    )


def _told_again(page: Page, drafts: list[Draft]) -> dict[int, list[int]]:
    """For figures of the text those of headlines that are told again in them: the first of the same value below."""
    again: dict[int, list[int]] = {}
    for draft in drafts:
        if page.lines[draft.figure.line].kind == "heading":
            below = (one.figure for one in drafts[draft.figure.index + 1 :])
            same = (one for one in below if page.lines[one.line].kind != "heading" and _is_same(one, draft.figure))
            for figure in [*same][:1]:
                again.setdefault(figure.index, []).append(draft.figure.index)
    return again


def _is_same(one: Figure, other: Figure) -> bool:
    """Whether two figures measure the same thing with the same value."""
    return one.like(other) and (one.amount.low, one.amount.high) == (other.amount.low, other.amount.high)


def _fact(draft: Draft, also: tuple[Mention, ...]) -> Fact:
    """The fact of a finished draft; a fall is negative."""
    amount, value = draft.figure.amount, draft.value
    fall = value("indicator") == "growth" and amount.change == "down"
    reads = {
        name: read for name, read in draft.reads.items() if name not in ("home", "topic") and read.value is not None
    }
    return Fact(
        amount=draft.figure.mention,
        indicator=value("indicator"),
        low=-amount.low if fall else amount.low,
        high=-amount.high if fall else amount.high,
        unit=amount.unit,
        bound=amount.bound,
        per=amount.per,
        status=value("status"),
        confidence=_confidence(reads),
        rule=draft.reads["indicator"].rule,
        place=value("place"),
        period=value("period"),
        source=value("source"),
        programme=value("programme"),
        activity=value("activity"),
        subject=value("subject"),
        organisation=value("organisation"),
        citation=value("citation"),
        also=also,
        because={name: read.because for name, read in reads.items()},
    )


def _confidence(reads: dict[str, Read]) -> float:
    """How sure the indicator, place, period, status and source are together."""
    telling = ("indicator", "place", "period", "status", "source")
    return round(prod(SURE[reads[name].unit] for name in telling if name in reads), 3)
