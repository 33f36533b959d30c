"""Provinces as GeoJSON (RFC 7946): a Feature each, with its seat as a Point, and how many figures there are of it.

Coordinates are those of the gazetteer, WGS 84, longitude first. Provinces are those of a day, or of today; every figure
is counted in the one that its place lay in then, lies in now or went into. What is of no province that can be told is
counted in a last Feature without geometry or name, so that nothing is lost. Reprints are not counted.

`figures_by` has a line for each indicator, year, unit, rate, status and source: how many figures and documents there
are, the least and the most of them. It mixes no currencies, plans with results, or rates with wholes. There are no
sums: a report tells wholes and their parts, and a sum over both would be no figure of anybody's.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from solieu.export.objects import line

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping
    from datetime import date

Region = dict[str, Any]

_THERE = """
    level = 'province' AND CASE WHEN :day IS NULL THEN valid_to IS NULL
    ELSE coalesce(valid_from, '') <= :day AND :day <= coalesce(valid_to, '9999') END
"""
_REGIONS = f"""
    WITH RECURSIVE upward (id, at) AS (
        SELECT id, id FROM places
        UNION
        SELECT upward.id, coalesce(places.parent_id, places.successor_id)
        FROM upward JOIN places ON places.id = upward.at
        WHERE coalesce(places.parent_id, places.successor_id) IS NOT NULL
    ), regions AS MATERIALIZED (
        SELECT upward.id AS place_id, places.id AS province_id FROM upward JOIN places ON places.id = upward.at
        WHERE {_THERE}
    ), told AS (
        SELECT r.province_id, f.* FROM facts f
        JOIN documents d ON d.id = f.document_id AND d.duplicate_of IS NULL
        LEFT JOIN regions r ON r.place_id = f.place_id
    )
"""
_COUNTS = f"""
    {_REGIONS} SELECT province_id, count(*) AS figures, count(DISTINCT document_id) AS documents
    FROM told GROUP BY province_id
"""
_FIGURES = f"""
    {_REGIONS}
    SELECT t.province_id, t.indicator, i.label_vi, i.label_en, t.end_year AS year, t.unit, t.per, t.status, t.source,
           count(*) AS figures, count(DISTINCT t.document_id) AS documents, min(t.low) AS least, max(t.high) AS most
    FROM told t LEFT JOIN indicators i ON i.id = t.indicator
    GROUP BY t.province_id, t.indicator, t.end_year, t.unit, t.per, t.status, t.source
    ORDER BY t.province_id IS NULL, t.province_id, t.indicator, t.end_year, t.unit, t.per, t.status, t.source
"""
_PROVINCES = f"SELECT * FROM places WHERE {_THERE} ORDER BY id"
_FORMERLY = "SELECT name FROM places WHERE level = 'province' AND successor_id = ? ORDER BY id"


def features(db: sqlite3.Connection, day: date | None = None) -> Iterator[str]:
    """The collection, Feature by Feature, each on a line of its own."""
    asked = {"day": day.isoformat() if day else None}
    counts = {row["province_id"]: (row["figures"], row["documents"]) for row in db.execute(_COUNTS, asked)}
    lines = groupby(db.execute(_FIGURES, asked), key=lambda row: row["province_id"])
    found = next(lines, None)
    yield '{"type": "FeatureCollection", "features": [\n'
    separator = ""
    for region in _regions(db, asked):
        figures: list[Region] = []
        if found is not None and found[0] == region["id"]:
            figures = [_without_province(row) for row in found[1]]
            found = next(lines, None)
        yield separator + line(_feature(region, counts.get(region["id"], (0, 0)), figures)).rstrip("\n")
        separator = ",\n"
    yield "\n]}\n"


def _regions(db: sqlite3.Connection, asked: Mapping[str, str | None]) -> Iterator[Region]:
    """The provinces of the day, and last what is of none."""
    for row in db.execute(_PROVINCES, asked):
        formerly = [name for (name,) in db.execute(_FORMERLY, (row["id"],))]
        yield {**dict(row), "formerly": formerly}
    yield {"id": None}


def _without_province(row: sqlite3.Row) -> Region:
    return {name: row[name] for name in row.keys()[1:]}


def _feature(region: Region, counts: tuple[int, int], figures: list[Region]) -> Region:
    named = {name: region.get(name) for name in ("name", "code", "valid_from", "valid_to", "formerly")}
    told = {"figures": counts[0], "documents": counts[1], "figures_by": figures}
    head = {"type": "Feature"} if region["id"] is None else {"type": "Feature", "id": region["id"]}
    return {**head, "geometry": _point(region), "properties": {**named, **told}}


def _point(region: Region) -> Region | None:
    """Where it lies; None where that is not known."""
    spot = (region.get("longitude"), region.get("latitude"))
    return None if None in spot else {"type": "Point", "coordinates": list(spot)}
