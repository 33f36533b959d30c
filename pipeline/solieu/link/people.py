"""Where people are of whom a text tells: a story that is left and taken up again goes on where it began.

Policy: a person is of the one district that the sentence with the full name has, else of the one that the paragraph is
about there; who speaks for a body of the province is of none. `Còn anh Thưởng` in a later paragraph is there again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.link.qualifiers import Read
from solieu.link.threads import told_before
from solieu.patterns import lazy

if TYPE_CHECKING:
    from solieu.link.figures import Figure
    from solieu.link.pages import Page
    from solieu.spans import Span

REACH = 2_000  # characters of a paragraph that are looked back
_CALLED = lazy(
    r"(?<!\p{L})(?:ông|bà|anh|chị|cụ|cô|chú|bác|em|vợ\s+chồng)\s+((?-i:\p{Lu}\p{L}*)(?:\s+(?-i:\p{Lu}\p{L}*)){0,3})",
    regex.IGNORECASE,
)
_OFFICIAL = lazy(r"\s*[,(][^.;\n]{0,60}?(?:(?<!\p{L})tỉnh(?!\p{L})|Sở|Chi\s+cục|Cục|Bộ|Trung\s+tâm)(?!\p{L})")


def of_person(page: Page, figure: Figure) -> Read | None:
    """The district of the person named last up to a figure in its paragraph."""
    if not page.persons:
        return None
    known = page.once(_told)
    if not known:
        return None
    start = max(page.lines[figure.line].span.start, figure.start - REACH)
    for called in reversed(list(_CALLED.finditer(page.text, start, figure.start))):
        told = known.get(called[1].split()[-1])
        if told is not None and told.span and told.span.end <= called.start():
            return told
    return None


def _told(page: Page) -> dict[str, Read]:
    """By the last syllable of their names, where people are."""
    found: dict[str, Read] = {}
    for person in page.persons:
        told = None if _OFFICIAL.match(page.text, person.span.end) else _where(page, person.span)
        if told is not None:
            found.setdefault(person.text.split()[-1], told._replace(rule="places.person"))
    return found


def _where(page: Page, person: Span) -> Read | None:
    sentence = page.sentence_at(person.start)
    sites = [site for site in page.sites.inside(sentence.start, sentence.end) if site.place.level == "district"]
    if sites:
        alone = len({site.place.id for site in sites}) == 1
        return Read(sites[0].place, "paragraph", "places.person", sites[0].span) if alone else None
    told = told_before(page, page.line_at(person.start), sentence.start)
    return told[0] if told and told[0] and told[0].value else None
