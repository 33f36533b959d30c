"""The findings workbench: what disagrees, the most serious first; one finding with both sides quoted and its ruling."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from solieu.load.rulings import STANDS, WORDS
from solieu.report.entries import SEVERITIES, entries
from solieu.report.quotes import quotes
from solieu.report.tallies import titles

if TYPE_CHECKING:
    from collections.abc import Mapping

    from solieu.browse.frames import Ask, Context
    from solieu.report.entries import Entry
    from solieu.report.quotes import Quote

_SHOWN = 100
_STATES = {
    "dung": STANDS,
    "gac": f"NOT n.holds AND NOT ({STANDS})",
    "khop": "n.holds",
}
_COUNTS = f"""
    SELECT n.code, n.severity, CASE WHEN n.holds THEN 'khop' WHEN {STANDS} THEN 'dung' ELSE 'gac' END AS state, count(*)
    FROM findings n LEFT JOIN rulings r ON r.finding_id = n.id GROUP BY 1, 2, 3
"""
RULINGS = {
    "vi": dict(zip(WORDS, ("chấp nhận", "đã giải thích", "báo nhầm"), strict=True)),
    "en": dict(zip(WORDS, ("accepted", "explained", "false alarm"), strict=True)),
}
SEVERITY_NAMES = {
    "vi": dict(zip(SEVERITIES, ("lỗi", "cảnh báo", "ghi chú"), strict=True)),
    "en": dict(zip(SEVERITIES, ("error", "warning", "note"), strict=True)),
}
ROLES = {
    "vi": {
        "average": "bình quân",
        "base": "gốc",
        "citation": "viện dẫn",
        "claim": "điều được nêu",
        "count": "số lượng",
        "date": "ngày",
        "item": "mục",
        "other": "số khác",
        "part": "phần",
        "place": "nơi",
        "rate": "tỷ lệ",
        "share": "tỷ trọng",
        "total": "tổng",
    },
    "en": {},
}


def read_all(ask: Ask) -> Context:
    """Findings of a state, severity and check; those that stand unless another state is asked for."""
    state = ask.arguments.get("trang-thai", "dung")
    asked = {"n.severity": ask.arguments.get("muc"), "n.code": ask.arguments.get("ma")}
    given = {column: value for column, value in asked.items() if value}
    counted = ask.cached("states", lambda: [tuple(row) for row in ask.rows(_COUNTS)])
    found = ask.cached(("findings", state, *given.items()), lambda: _found(ask, _STATES.get(state, STANDS), given))
    return {
        "entries": found[:_SHOWN],
        "more": len(found) > _SHOWN,
        "state": state,
        "severity": asked["n.severity"],
        "code": asked["n.code"],
        "states": {name: sum(row[3] for row in counted if row[2] == name) for name in _STATES},
        "severities": {name: sum(row[3] for row in counted if row[1:3] == (name, state)) for name in SEVERITIES},
        "codes": {
            code: sum(row[3] for row in counted if row[0] == code and row[2] == state)
            for code in dict.fromkeys(row[0] for row in counted if row[2] == state)
        },
        **_names(ask),
    }


def _found(ask: Ask, state: str, given: Mapping[str, str]) -> list[tuple[Entry, tuple[Quote, ...]]]:
    """The first findings of a state that have the values given, quoted; one more than is shown."""
    which = " AND ".join((f"({state})", *(f"{column} = ?" for column in given)))
    return [(entry, quotes(entry)) for entry in entries(ask.db, which, *given.values(), limit=_SHOWN + 1)]


def read(ask: Ask) -> Context | None:
    """A finding with everything that it rests on."""
    found = next(entries(ask.db, "n.id = ?", ask.given), None)
    if found is None:
        return None
    sides = (("claim", found.evidence[:1]), ("against", found.evidence[1:]))
    return {
        "entry": found,
        "sides": [(name, quotes(replace(found, evidence=evidence))) for name, evidence in sides],
        "roles": ROLES[ask.language],
        **_names(ask),
    }


def _names(ask: Ask) -> Context:
    language = ask.language
    return {"titles": titles(language), "rulings": RULINGS[language], "severity_names": SEVERITY_NAMES[language]}
