"""The total of a table, and the text around it that tells it too.

Policy: a figure of running text and one of the total row are the same if the linker takes them for one (what, where,
when, whose) and the text calls it by the words of the column and of the table's title. They are in conflict where a
slip of the pen makes one of the other and no cell of any table has what the text tells; a text that tells the right one
as well means something else by the other.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from solieu.audit import slips
from solieu.audit.checks import Check, Outcome, evidence
from solieu.audit.figures import folded
from solieu.audit.tables import totals
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.audit.figures import Figure
    from solieu.audit.views import View

SAME = 2  # syllables that a figure of the text and the column share, those of the counted noun aside
NEARLY = 20  # times the difference is less than the total
RARE = Decimal("0.05")  # that a value is one slip away from another by chance
_WORD = lazy(r"\p{L}{2,}")
_STOP = frozenset(
    (
        *("co", "cua", "cac", "cho", "la", "duoc", "den", "het", "nam", "thang", "so", "tong", "voi", "va", "trong"),
        *("don", "vi", "tinh", "ket", "qua", "thuc", "hien"),
    )
)


def _restated(view: View) -> Iterator[Outcome]:
    """`86 sản phẩm được công nhận`, and a table of them with 87 in the row `Cộng`."""
    cells = {figure.amount.low for row in view.rows for figure in view.inside(view.lines[row].span)}
    for total, called in totals(view) if cells else ():
        told = (figure for figure in view.levels_near(total) if _is_told(view, figure))
        alike = [figure for figure in told if _are_one(view, figure, total)]
        if any(figure.stretch.meets(total.stretch) for figure in alike):
            continue
        others = [one for one in alike if _confusable(one, total) and _is_called(view, one, called)]
        if len(others) == 1 and others[0].amount.low not in cells:
            yield _outcome(others[0], total)


def _is_told(view: View, figure: Figure) -> bool:
    """Whether a figure is told exactly in running text."""
    plain = view.lines[figure.line].kind != "row" and figure.amount.bound == "exact" and not figure.moved
    return plain and figure.amount.low == figure.amount.high


def _are_one(view: View, figure: Figure, total: Figure) -> bool:
    """Whether the linker takes two figures for the same; money in all may be all there is."""
    one, other = view.fact(figure), view.fact(total)
    if one is None or other is None or not figure.like(total):
        return False
    same = one.place == other.place and one.indicator == other.indicator and one.end_year == other.end_year
    return same and (one.source == other.source or "tổng" in view.before(figure).lower())


def _confusable(figure: Figure, total: Figure) -> bool:
    """Whether a slip makes one value of the other, and a rare one where they are not nearly the same."""
    near = abs(figure.amount.low - total.amount.low) * NEARLY < total.amount.low
    return slips.between(figure.amount, total.amount) is not None and (near or slips.chance(figure.amount) <= RARE)


def _is_called(view: View, figure: Figure, called: str) -> bool:
    """Whether a figure is called by the words of a column."""
    own = _words(f"{view.before(figure)} {figure.mention.text} {view.after(figure)}")
    return len(own.intersection(_words(called)).difference(figure.noun)) >= SAME


def _words(text: str) -> set[str]:
    return {word for word in map(folded, _WORD.findall(text)) if word not in _STOP}


def _outcome(told: Figure, total: Figure) -> Outcome:
    found = evidence("claim", told) + evidence("claim", total)
    slip = slips.between(told.amount, total.amount)
    return Outcome(told.amount.low, total.amount.low, told.unit, found, holds=False, slip=slip)


CHECKS = (Check("A607", "conflict.table", _restated),)
