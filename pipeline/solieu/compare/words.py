"""What a fact says, and what a cell holds, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.report.cells import number

if TYPE_CHECKING:
    from solieu.compare.pairs import Fact
    from solieu.load.rows import Cell


def cell(value: Cell) -> str:
    """A value as it is written; nothing where there is none.

    >>> cell(2500000000.0), cell("VND"), cell(None)
    ('2500000000', 'VND', '')
    """
    return number(value) if isinstance(value, float) or value is None else str(value)


def claim(fact: Fact) -> str:
    """A fact in one line: value ← indicator ← place ← days ← status and source."""
    said = {column: cell(value) for column, value in fact.cells.items()}
    return " ← ".join((_quantity(said), said["indicator"], fact.place or "no place", _days(said), _status(said)))


def _quantity(said: dict[str, str]) -> str:
    values = said["low"] if said["low"] == said["high"] else f"{said['low']} – {said['high']}"
    bound = f"{said['bound']} " if said["bound"] in ("about", "over", "under") else ""
    return f"{bound}{values} {said['unit']}" + (f" / {said['per']}" if said["per"] else "")


def _days(said: dict[str, str]) -> str:
    start, end = said["start_date"], said["end_date"]
    if start and end:
        return start if start == end else f"{start} – {end}"
    return f"since {start}" if start else f"until {end}" if end else "no period"


def _status(said: dict[str, str]) -> str:
    return " · ".join(part for part in (said["status"], said["source"]) if part)
