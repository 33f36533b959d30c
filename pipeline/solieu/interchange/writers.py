"""What an analysis holds, as plain types."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from solieu.model import Mention

if TYPE_CHECKING:
    from solieu.model import Analysis


class Writer:
    """Makes plain types of what one analysis holds."""

    def __init__(self, analysis: Analysis) -> None:
        self._offsets = analysis.tokens.repaired.offsets
        self._numbers: dict[Mention, int] = {}
        for number, mention in enumerate(analysis.mentions):
            self._numbers.setdefault(mention, number)

    def mention(self, mention: Mention) -> dict[str, Any]:
        """A mention in full, with its place in the raw text."""
        members, raw = self._members(mention), self._members(self._offsets.raw(mention.span))
        return {"kind": members.pop("kind"), "span": members.pop("span"), "raw_span": raw, **members}

    def plain(self, value: Any) -> Any:
        """Any value; a mention as its number, or in full where it is none of those that were read."""
        if isinstance(value, Mention):
            return self._numbers[value] if value in self._numbers else self.mention(value)
        if is_dataclass(value):
            return self._members(value)
        if isinstance(value, tuple):
            return [self.plain(item) for item in value]
        if isinstance(value, Mapping):
            return {key: self.plain(item) for key, item in value.items()}
        return str(value) if isinstance(value, Decimal | date) else value

    def _members(self, value: Any) -> dict[str, Any]:
        return {field.name: self.plain(getattr(value, field.name)) for field in fields(value)}
