"""Dumps of articles, one a row: JSON lines, arrays of JSON objects, CSV, Parquet → an item for each row.

The columns are found by the first rows (`columns`) and told in the log. A row without a text is a failure that names
file and line, as is one that is broken; the others are read.
"""

from __future__ import annotations

import logging
from functools import partial
from itertools import chain, islice
from typing import TYPE_CHECKING

from solieu.errors import UnreadableError
from solieu.ingest.containers import pages
from solieu.ingest.containers.columns import columns, written
from solieu.ingest.containers.days import day
from solieu.ingest.containers.rows import Row, broken
from solieu.model import Failure

if TYPE_CHECKING:
    import io
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from solieu.ingest.containers.bounds import Budget
    from solieu.ingest.containers.columns import Columns
    from solieu.ingest.containers.rows import Found
    from solieu.ingest.formats import Kind
    from solieu.items import Item

_SAMPLE, _LARGEST_SAMPLE = 50, 4 << 20  # rows and characters, by which columns are found
_MOST_NAMES = 20  # columns that a message lists

_log = logging.getLogger(__name__)


def articles(
    stream: io.BufferedIOBase, kind: Kind, *, uri: str, text_column: str | None, budget: Budget
) -> Iterator[Item | Failure]:
    """The articles of a dump."""
    found = _held(_reader(kind, budget)(stream, uri=uri))
    sample = list(_sample(found))
    rows = [row.cells for row in sample if isinstance(row, Row)]
    wanted = columns(rows, text_column)
    if wanted is None and rows:
        raise _without_text(rows, text_column, uri)
    if wanted:
        _log.info("%s: %s", uri, wanted)
    if wanted and kind == "parquet":
        sample, found = [], _held(_reader(kind, budget)(stream, uri=uri, names=wanted.names))
    for row in chain(sample, found):
        if isinstance(row, UnreadableError):
            raise row
        if isinstance(row, Failure):
            yield row
        elif wanted:
            yield _item(row, wanted, uri)


def _reader(kind: Kind, budget: Budget) -> Callable[..., Iterator[Found]]:
    if kind == "csv":
        from solieu.ingest.containers import csv_rows

        return csv_rows.rows
    if kind == "parquet":
        from solieu.ingest.containers import parquet_rows

        return partial(parquet_rows.rows, budget=budget)
    from solieu.ingest.containers import json_rows

    return json_rows.objects_of_lines if kind == "jsonl" else json_rows.objects_of_list


def _held(found: Iterator[Found]) -> Iterator[Found | UnreadableError]:
    """Rows, and what ended them too early as the last: it must not end the sample of those before it."""
    try:
        yield from found
    except UnreadableError as error:
        yield error


def _sample(found: Iterator[Found | UnreadableError]) -> Iterator[Found | UnreadableError]:
    size = 0
    for row in islice(found, _SAMPLE):
        yield row
        size += row.size if isinstance(row, Row) else 0
        if size > _LARGEST_SAMPLE:
            return


def _without_text(rows: Sequence[Mapping[str, object]], text_column: str | None, uri: str) -> UnreadableError:
    names = list(dict.fromkeys(str(name) for row in rows for name in row))
    listed = ", ".join(names[:_MOST_NAMES]) + (" …" if len(names) > _MOST_NAMES else "")
    if text_column:
        message = f"{uri} has no column {text_column!r}; name one of: {listed}"
    else:
        message = f"{uri} has no column of texts that can be told; name it with --text-column (one of: {listed})"
    return UnreadableError(message, uri=uri)


def _item(row: Row, wanted: Columns, uri: str) -> Item | Failure:
    text = written(row.cells.get(wanted.text))
    if text is None:
        return broken(uri, row.number, f"there is no text in the column {wanted.text!r}")
    return pages.item(
        text,
        uri=f"{uri}#{row.number}",
        title=written(_cell(row, wanted.title)),
        published=day(_cell(row, wanted.day)),
        publisher=written(_cell(row, wanted.publisher)),
        url=written(_cell(row, wanted.url)),
    )


def _cell(row: Row, name: str | None) -> object:
    return None if name is None else row.cells.get(name)
