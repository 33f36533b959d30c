"""Home: what is in a knowledge base, by year and province, and what to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.browse import charts
from solieu.browse.frames import INDEXES
from solieu.browse.pages.provinces import tile_map
from solieu.browse.queries import QUERIES
from solieu.load.schema import VIEWS
from solieu.report.tallies import coverage

if TYPE_CHECKING:
    from solieu.browse.frames import Ask, Context

_COUNTS = """
    SELECT (SELECT count(*) FROM documents) AS documents,
           (SELECT count(*) FROM documents WHERE duplicate_of IS NOT NULL) AS reprints,
           (SELECT count(*) FROM facts) AS facts,
           (SELECT count(*) FROM findings) AS findings,
           (SELECT count(*) FROM findings WHERE NOT holds) AS disagreements,
           (SELECT count(*) FROM failures) AS failures,
           (SELECT round(100.0 * sum(explained) / nullif(sum(numbers), 0), 1) FROM documents) AS coverage
"""
_BARS = 15  # years shown: the last ones


def read(ask: Ask) -> Context:
    """What home shows."""
    index = INDEXES.of(ask.db, ask.path)
    found = index.counts("year")
    by_year = sorted((year, number) for year, number in found.items() if year is not None)
    label = ask.say("Số dữ kiện theo năm", "Facts by year")
    return {
        "counts": ask.cached("counts", lambda: dict(ask.rows(_COUNTS)[0])),
        "checked": ask.cached("checked", lambda: coverage(ask.db)._asdict()),
        "by_year": by_year,
        "years_chart": charts.bars([charts.Bar(str(year), number) for year, number in by_year[-_BARS:]], label),
        "map": tile_map(ask, index, "34"),
        "queries": QUERIES,
        "views": VIEWS,
    }
