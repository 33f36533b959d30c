"""Rows as pandas frames, every column of the type that its table or view says it is.

| a column of | is |
| --- | --- |
| words | `string`; `category` where only a few words are possible (`status`, `bound` …), all of which it knows |
| whole numbers, years | `Int64` |
| amounts, shares | `Float64`: the very numbers that are kept, whole ones exact to 2⁵³ (nine million billion) |
| what is so or not | `boolean` |
| days | `datetime64[s]` |
| JSON | `object`: the dicts and lists themselves |

What is missing is missing (`pd.NA`, `pd.NaT`), in a column of any type.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, get_args

from solieu import model
from solieu.errors import KnowledgeBaseError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pandas import DataFrame

    from solieu.export.shapes import Field

Cells = tuple[Any, ...]
_CLOSED: Mapping[str, tuple[str, ...]] = {
    "status": get_args(model.Status),
    "source": get_args(model.Source),
    "bound": get_args(model.Bound),
    "severity": get_args(model.Severity),
    "check_kind": get_args(model.CheckKind),
    "level": get_args(model.Level),
}
_TYPES = {"string": "string", "integer": "Int64", "number": "Float64"}


def frame(rows: Sequence[Cells], fields: Sequence[Field]) -> DataFrame:
    """A frame of rows that have these columns."""
    import pandas as pd

    columns = zip(*rows, strict=True) if rows else ((),) * len(fields)
    try:
        return pd.DataFrame({field.name: _column(field, cells) for field, cells in zip(fields, columns, strict=True)})
    except ValueError as error:
        message = f"the knowledge base holds something in the wrong place ({error}); build it anew, or ask it by sql"
        raise KnowledgeBaseError(message) from error


def guessed(rows: Sequence[Cells], names: Sequence[str]) -> DataFrame:
    """A frame of rows of which nothing is known: a column of numbers or of words is one of that type."""
    import pandas as pd

    columns = zip(*rows, strict=True) if rows else ((),) * len(names)
    series = [pd.Series(cells, dtype=_type(cells)) for cells in columns]
    return pd.concat(series, axis=1, keys=names) if series else pd.DataFrame()


def _type(cells: Cells) -> str:
    """The type of what stands in a column."""
    kinds = {type(cell) for cell in cells if cell is not None}
    if kinds == {str}:
        return "string"
    if kinds == {int}:
        return "Int64"
    return "Float64" if kinds and kinds <= {int, float} else "object"


def _column(field: Field, cells: Cells) -> Any:
    import numpy as np
    import pandas as pd

    if field.kind == "date":
        return pd.Series(np.array(["NaT" if cell is None else cell for cell in cells], dtype="datetime64[s]"))
    if field.kind == "boolean":
        return pd.Series([pd.NA if cell is None else bool(cell) for cell in cells], dtype="boolean")
    if field.kind in ("object", "array"):
        return pd.Series([None if cell is None else json.loads(cell) for cell in cells], dtype="object")
    possible = _CLOSED.get(field.name, ())
    if possible and {*cells} <= {*possible, None}:  # a decree has a status too, but another
        return pd.Series(pd.Categorical(cells, categories=possible))
    return pd.Series(cells, dtype=_TYPES[field.kind])
