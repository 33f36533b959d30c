"""What was read in a `Doc`, kept in its `user_data`, and what is known of it before it is read.

Only text is kept there, so that it goes wherever spaCy takes a `Doc`: to another process, into bytes, into a `DocBin`.
It is made an `Analysis` again when first asked for.
"""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from solieu.annotate.raw_places import line_ends, way_back, with_single_line_ends
from solieu.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc

    from solieu.model import Analysis
    from solieu.spans import Span

_ANALYSIS, _LINE_ENDS, _PUBLISHED, _TITLE = (
    f"solieu.{name}" for name in ("analysis", "line_ends", "published", "title")
)
_KEPT = 64  # documents whose analysis stays at hand


class Reading(NamedTuple):
    """What was read in a `Doc`; `back` leads from a place of the repaired text to that of the `Doc`."""

    analysis: Analysis
    back: Callable[[Span], Span]


def read(doc: Doc) -> Reading:
    """Everything that can be read in a `Doc`, which keeps it."""
    text = doc.text
    ends = line_ends(text)
    analysis, kept = _read(with_single_line_ends(text), stated_day(doc), stated_title(doc))
    doc.user_data |= {_ANALYSIS: kept, _LINE_ENDS: ends}
    return Reading(analysis, way_back(ends, analysis.tokens.repaired))


def reading(doc: Doc) -> Reading | None:
    """What was read in a `Doc`; None where no component of ours has been at it."""
    kept = doc.user_data.get(_ANALYSIS)
    return None if kept is None else _restored(kept, tuple(doc.user_data[_LINE_ENDS]))


@lru_cache(maxsize=_KEPT)
def _read(text: str, published: date | None, title: str | None) -> tuple[Analysis, str]:
    """An analysis and the text it is kept as: several components of a pipeline share them."""
    from solieu.flow import analyse
    from solieu.interchange import to_json

    analysis = analyse(text, published=published, title=title)
    return analysis, to_json(analysis)


@lru_cache(maxsize=_KEPT)
def _restored(kept: str, ends: tuple[int, ...]) -> Reading:
    from solieu.interchange import from_json

    analysis = from_json(kept)
    return Reading(analysis, way_back(ends, analysis.tokens.repaired))


def stated_day(doc: Doc) -> date | None:
    """The day that `state_day` said a `Doc` was published."""
    day = doc.user_data.get(_PUBLISHED)
    return date.fromisoformat(day) if day else None


def published(doc: Doc) -> date | None:
    """The day a `Doc` was published: as stated, else as its own text was found to say."""
    found = reading(doc)
    return stated_day(doc) or (found.analysis.document.published if found else None)


def state_day(doc: Doc, day: date | str | None) -> None:
    """Say when a `Doc` was published: a day, or one written as 2019-12-31; `InputError` for anything else."""
    doc.user_data[_PUBLISHED] = None if day is None else _day(day).isoformat()


def _day(day: date | str) -> date:
    if isinstance(day, datetime):
        return day.date()
    if isinstance(day, date):
        return day
    try:
        return date.fromisoformat(day)
    except (TypeError, ValueError):
        raise InputError(f"published must be a date, or text like 2019-12-31: {day!r}") from None


def stated_title(doc: Doc) -> str | None:
    """The title that `state_title` gave a `Doc`."""
    title: str | None = doc.user_data.get(_TITLE)
    return title


def title(doc: Doc) -> str | None:
    """The title of a `Doc`: as stated, else as its own text was found to say."""
    found = reading(doc)
    return stated_title(doc) or (found.analysis.document.title if found else None)


def state_title(doc: Doc, title: str | None) -> None:
    """Say what the title of a `Doc` is; `InputError` for what is no text."""
    if title is not None and not isinstance(title, str):
        raise InputError(f"title must be text: {title!r}")
    doc.user_data[_TITLE] = title
