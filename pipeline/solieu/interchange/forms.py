"""What stands in the JSON of an analysis: its parts, and the types of the fields of every class in it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, get_type_hints

from solieu.errors import InputError
from solieu.model import (
    Amount,
    Citation,
    Document,
    Entity,
    Exclusion,
    Fact,
    Finding,
    Line,
    Mention,
    MentionKind,
    Period,
    Place,
    Suspicion,
)
from solieu.spans import Edit, OffsetMap, Span

SCHEMA = "solieu.analysis/1"
VALUES: Mapping[str, type] = {
    "citation": Citation,
    "place": Place,
    "amount": Amount,
    "period": Period,
    "entity": Entity,
    "exclusion": Exclusion,
}
MENTION: Mapping[str, Any] = {"kind": MentionKind, "span": Span, "raw_span": Span, "text": str, "rule": str}
PARTS: Mapping[str, Any] = {
    "schema": str,
    "document": Document,
    "text": str,
    "repairs": tuple[Edit, ...],
    "lines": tuple[Line, ...],
    "mentions": list[Mention],  # each in full; anywhere else a mention is a number
    "facts": tuple[Fact, ...],
    "findings": tuple[Finding, ...],
    "suspicions": tuple[Suspicion, ...],
}
_NAMES = {"Mapping": Mapping, "date": date, "Decimal": Decimal, "Edit": Edit, "OffsetMap": OffsetMap, "Span": Span}


class FormatError(InputError, ValueError):
    """What should be an analysis is none; the message begins with the place in it, where there is one."""


@cache
def kinds(of: type) -> Mapping[str, Any]:
    """The types of the fields of a class."""
    return get_type_hints(of, localns=_NAMES)
