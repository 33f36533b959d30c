"""What differs as one JSON object, in UTF-8.

| field | holds |
| --- | --- |
| `differs` | whether a document or fact does |
| `counts` | for `documents` and `facts`: how many `came`, `went`, `changed` |
| `runs` | columns of the table `runs` in which the two differ: `column`, `old`, `new` |
| `documents` | each of which something differs, in the order of uris |

A document, and each of its `facts`, has a `kind` (came, went, changed, and for a document of which only facts differ:
same), what it is in `old` and in `new` (null where it is not there) and its `changes`: `column`, `old`, `new`, and for
facts the rules of both, `old_rule` and `new_rule`. That the `id` of a document changed says that its text did.
"""

from __future__ import annotations

import json
import math
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from solieu.compare.differences import Differences
    from solieu.compare.pairs import Difference, Document, Fact, Pair


def data(found: Differences) -> Iterator[str]:
    """The object, piece by piece: a document is written as soon as it is read."""
    head = {
        "differs": bool(found),
        "counts": {"documents": asdict(found.documents), "facts": asdict(found.facts)},
        "runs": [{"column": one.column, "old": one.old, "new": one.new} for one in found.runs],
    }
    yield json.dumps(head, ensure_ascii=False, indent=1).removesuffix("\n}") + ',\n "documents": ['
    separator = "\n"
    for difference in found:
        yield f"{separator}  {json.dumps(_document(difference), ensure_ascii=False)}"
        separator = ",\n"
    yield "\n ]\n}\n"


def _document(difference: Difference) -> dict[str, Any]:
    pair = difference.document
    return {
        "kind": pair.kind,
        "old": _cells(pair.old),
        "new": _cells(pair.new),
        "changes": [{"column": one.column, "old": one.old, "new": one.new} for one in pair.changes],
        "facts": [_fact(fact) for fact in difference.facts],
    }


def _cells(document: Document | None) -> Mapping[str, Any] | None:
    return document.cells if document else None


def _fact(pair: Pair[Fact]) -> dict[str, Any]:
    changes = [{name: _known(value) for name, value in asdict(one).items()} for one in pair.changes]
    return {"kind": pair.kind, "old": _side(pair.old), "new": _side(pair.new), "changes": changes}


def _side(fact: Fact | None) -> dict[str, Any] | None:
    if fact is None:
        return None
    said = {column: _known(value) for column, value in fact.cells.items()}
    words = {"text": fact.text, "place": fact.place, "sentence": fact.sentence}
    return {"id": fact.id, **said, **words, "rules": {**fact.rules, "amount": fact.amount_rule}}


def _known(value: Any) -> Any:
    """A number that every reader has: what is too large for a real is none."""
    return None if isinstance(value, float) and not math.isfinite(value) else value
