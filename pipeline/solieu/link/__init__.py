"""Mentions → facts: an ordered tuple of qualifiers, each of which reads one thing of a figure from what surrounds it.

To add one: write its module, and its line in `QUALIFIERS`. Figures are taken in the order of the text and qualifiers
in that of the tuple, so that each may follow what was read before it. Every qualifier keeps the unit of thought and
the words it comes from; the confidence of a fact is what these allow.
"""

from __future__ import annotations

from functools import lru_cache
from math import prod
from typing import TYPE_CHECKING

from solieu.link import retold
from solieu.link.activities import ACTIVITY
from solieu.link.citations import CITATION
from solieu.link.homes import home, topic
from solieu.link.indicators import INDICATOR
from solieu.link.organisations import ORGANISATION
from solieu.link.pages import Page
from solieu.link.parts import owned, wholes
from solieu.link.periods import PERIOD
from solieu.link.places import PLACE
from solieu.link.programmes import PROGRAMME
from solieu.link.qualifiers import FAR, RECENT, SURE, Draft, Earlier, Read
from solieu.link.sources import SOURCE
from solieu.link.statuses import STATUS
from solieu.link.subjects import SUBJECT
from solieu.model import Fact

if TYPE_CHECKING:
    from decimal import Decimal

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

_HELPERS = ("home", "topic")  # what is read for the sake of other qualifiers
TELLING = ("indicator", "place", "period", "status", "source")  # on which confidence rests


def link(
    tokens: Tokens, mentions: tuple[Mention, ...], qualifiers: tuple[Qualifier, ...] = QUALIFIERS
) -> tuple[Fact, ...]:
    """The facts that a text reports, in its order."""
    page = Page(tokens, mentions)
    parts, owners, about = page.once(wholes), page.once(owned), page.once(home)
    known = {
        "home": Read(about, "document", "places.home"),
        "topic": Read(topic(page, about), "document", "places.home"),
    }
    drafts: list[Draft] = []
    for figure in page.figures:
        whole = parts.get(figure.index)
        own = owners.get(figure.index, ())
        draft = Draft(figure, drafts[whole.index] if whole else None, own, known.copy())
        earlier = _near(page, figure, drafts)
        for qualifier in qualifiers:
            read = qualifier.find(page, draft, earlier)
            if read is not None:
                draft.reads[qualifier.name] = read
        drafts.append(draft)
    for index, read in retold.statuses(page, drafts).items():
        drafts[index].reads["status"] = read
    again = _told_again(drafts)
    told = {index for indexes in again.values() for index in indexes}
    return tuple(
        _fact(draft, tuple(drafts[index].figure.mention for index in again.get(draft.figure.index, ())))
        for draft in drafts
        if draft.figure.index not in told
    )


def _near(page: Page, figure: Figure, drafts: list[Draft]) -> Earlier:
    """The drafts to which a figure may owe something: of its lead-in, of the line before and its own, the last few."""
    sentence, index = figure.sentence, figure.index
    line = page.first_from(page.lines[max(0, sentence.line - 1)].span.start)
    first = max(0, min(max(line, index - FAR), index - RECENT))
    near = drafts[first:index]
    if sentence.lead is not None:
        above = page.lines[max(0, sentence.lead - 1)].span.start
        leading = page.between(above, page.lines[sentence.lead].span.end)
        near = [*(drafts[one.index] for one in leading if one.index < first), *near]
    return Earlier(near, drafts[max(first, sentence.first) : index])


def _told_again(drafts: list[Draft]) -> dict[int, list[int]]:
    """For figures of the text those of headlines that are told again in them: the first of the same value below."""
    again: dict[int, list[int]] = {}
    if all(draft.figure.sentence.kind != "heading" for draft in drafts):
        return again
    below: dict[tuple[Decimal, Decimal], list[Figure]] = {}
    for figure in (draft.figure for draft in reversed(drafts)):
        value = figure.amount.low, figure.amount.high
        if figure.sentence.kind != "heading":
            below.setdefault(value, []).append(figure)
            continue
        same = next((one for one in reversed(below.get(value, ())) if one.like(figure)), None)
        if same is not None:
            again.setdefault(same.index, []).insert(0, figure.index)
    return again


def _fact(draft: Draft, also: tuple[Mention, ...]) -> Fact:
    """The fact of a finished draft; a fall is negative."""
    amount, reads = draft.figure.amount, draft.reads
    values = {name: read.value for name, read in reads.items()}
    value, indicator = values.get, values["indicator"]
    fall = indicator == "growth" and amount.change == "down"
    told = {name: read.because for name, read in reads.items() if read.value is not None and name not in _HELPERS}
    return Fact(
        amount=draft.figure.mention,
        indicator=indicator,
        low=-amount.low if fall else amount.low,
        high=-amount.high if fall else amount.high,
        unit=amount.unit,
        bound=amount.bound,
        per=amount.per,
        status=values["status"],
        confidence=_together(tuple([told[name].unit for name in TELLING if name in told])),
        rule=reads["indicator"].rule,
        place=value("place"),
        period=value("period"),
        source=value("source"),
        programme=value("programme"),
        activity=value("activity"),
        subject=value("subject"),
        organisation=value("organisation"),
        citation=value("citation"),
        also=also,
        because=told,
    )


@lru_cache(maxsize=1 << 12)
def _together(units: tuple[str, ...]) -> float:
    """How sure qualifiers are together that were read in these units."""
    return round(prod(SURE[unit] for unit in units), 3)
