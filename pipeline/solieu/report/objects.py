"""A report as one JSON object, in UTF-8.

| field | holds |
| --- | --- |
| `coverage` | figures `read`, `comparable`, `checked`, `disagreeing` |
| `checks` | for each code: `code`, `check_kind`, `title_vi`, `title_en`, findings `held`, `disagreeing`, `set_aside` |
| `left_out` | how many findings a limit left out |
| `findings` | the columns of the table `findings` (`holds` as true or false), `ruling`, `note`, `stands`, `evidence` |

Each piece of `evidence` has the columns of `finding_evidence` (`document_id` in its place: `document` with `id`, `uri`,
`title`, `published`), and the `sentence` it stands in: `id`, `start` in the text of the document, `text`. `start` and
`end` say where it stands itself.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from solieu.report.tallies import coverage, tallies, titles

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.report.reports import Report


def data(report: Report) -> Iterator[str]:
    """The object, piece by piece: a finding is written as soon as it is read."""
    head = {
        "coverage": coverage(report.db)._asdict(),
        "checks": _checks(report),
        "left_out": report.left_out(),
    }
    yield json.dumps(head, ensure_ascii=False, indent=1).removesuffix("\n}") + ',\n "findings": ['
    separator = "\n"
    for entry in report.entries():
        yield f"{separator}  {json.dumps(asdict(entry), ensure_ascii=False)}"
        separator = ",\n"
    yield "\n ]\n}\n"


def _checks(report: Report) -> list[dict[str, object]]:
    vietnamese, english = titles("vi"), titles("en")
    return [
        {**one._asdict(), "title_vi": vietnamese.get(one.code), "title_en": english.get(one.code)}
        for one in tallies(report.db)
    ]
