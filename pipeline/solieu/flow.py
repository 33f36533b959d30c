"""The stages in order, for one document: no file system, no clock, no environment."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, ParamSpec, Protocol, TypeVar

from solieu.audit import audit
from solieu.errors import InputError
from solieu.extract import extract
from solieu.ingest import text as plain
from solieu.ingest.limits import MOST_CHARACTERS, refuse_above
from solieu.link import link
from solieu.model import Analysis
from solieu.repair import repair
from solieu.repair.suspicions import suspicions
from solieu.tokenise import tokenise

if TYPE_CHECKING:
    from collections.abc import Callable

    from solieu.model import Document

P = ParamSpec("P")
T = TypeVar("T")


class ArgumentError(InputError, TypeError, ValueError):
    """An argument of `analyse` is not what it takes; it is a `TypeError` and a `ValueError` as well."""


class Call(Protocol):
    """Calls a stage; who wants to know what stages cost gives one that looks at a clock before and after."""

    def __call__(self, stage: Callable[P, T], /, *arguments: P.args, **options: P.kwargs) -> T:
        """What the stage makes of its arguments."""


def _call(stage: Callable[P, T], /, *arguments: P.args, **options: P.kwargs) -> T:
    return stage(*arguments, **options)


def analyse_document(document: Document, *, call: Call = _call) -> Analysis:
    """Everything that can be read in a document; `call` calls each stage."""
    tokens = call(tokenise, call(repair, document))
    mentions = call(extract, tokens)
    facts = call(link, tokens, mentions)
    findings = call(audit, tokens, mentions, facts)
    return Analysis(tokens, mentions, facts, findings, call(suspicions, tokens.text))


def analyse(text: str, published: date | str | None = None, *, title: str | None = None) -> Analysis:
    """Everything that can be read in a text; of one in which there is nothing to read, an analysis without mentions.

    `published` (a day, or `YYYY-MM-DD`) and `title` go before what the text says of itself; both help to settle what it
    leaves out, and may be missing as they are in a frame. Raises `ArgumentError` where an argument is none of these,
    and `UnreadableError` where the text is longer than any document may be; both are `InputError`.
    """
    if not isinstance(text, str):
        raise ArgumentError(f"text: a str is wanted, not {_kind(text)}; decode bytes, or build from the file")
    refuse_above(MOST_CHARACTERS, len(text), what="characters", advice="analyse its parts", uri="the text")
    return analyse_document(plain.document(text, uri="text", published=_day(published), title=_title(title)))


def _day(stated: date | str | None) -> date | None:
    """A day, however it is given."""
    if _is_missing(stated):
        return None
    if not isinstance(stated, date | str):
        raise ArgumentError(f"published: a date, YYYY-MM-DD or None is wanted, not {_kind(stated)}")
    try:
        moment = datetime.fromisoformat(stated) if isinstance(stated, str) else stated
    except ValueError as error:
        raise ArgumentError(f"published: {str(stated)[:40]!r} is no day; give a date, YYYY-MM-DD or None") from error
    return moment.date() if isinstance(moment, datetime) else moment


def _title(stated: str | None) -> str | None:
    if _is_missing(stated):
        return None
    if not isinstance(stated, str):
        raise ArgumentError(f"title: a str or None is wanted, not {_kind(stated)}")
    return stated


def _is_missing(given: object) -> bool:
    """Whether it is None, or one of those that pandas has for it: NaN and NaT are not themselves, NA does not say."""
    try:
        return given is None or bool(given != given)
    except (TypeError, ValueError):
        return _kind(given) == "NAType"


def _kind(given: object) -> str:
    return type(given).__name__
