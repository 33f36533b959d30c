"""All of a knowledge base as a Frictionless data package (v1): a folder of CSV files, and what is in them.

`datapackage.json` has the profile `tabular-data-package`: for every table and view a resource with its meaning, size
and SHA-256, and a table schema with the type and meaning of each column, the primary key and the foreign keys. An empty
cell is a null, but where nothing is null in a table (`repairs`): there it is an empty text. CSV files are in UTF-8
without a mark and hold every text exactly, so that offsets into it and keys stay right; `csv` and `xlsx` are for
spreadsheets.

No licence is stated: texts belong to those who published them, and who passes a package on has to say on what terms.
"""

from __future__ import annotations

import hashlib
import json
import re
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from solieu.export import csv_files
from solieu.export.folders import DESCRIPTOR
from solieu.export.shapes import shapes

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from solieu.export.shapes import Field, Shape

_REFUSED = re.compile(r"[^a-z0-9._-]+")  # in the name of a package
_SOURCES = (
    {"title": "The documents named in documents.uri and sources.uri; their texts belong to those who published them"},
    {"title": "Places: vietnamadminunits 1.0.4 (MIT), and the resolutions on administrative units"},
)
_DESCRIPTION = (
    "Figures that documents report, each with the sentence and the place in it that say so. CSV files hold texts "
    "exactly as they are: do not open them in a spreadsheet that runs formulas."
)


def write(db: sqlite3.Connection, folder: Path, name: str) -> None:
    """Fill a folder that is there and empty."""
    resources = [_resource(db, shape, folder) for shape in shapes().values()]
    descriptor = {
        "profile": "tabular-data-package",
        "name": _REFUSED.sub("-", name.lower()).strip("-") or "solieu",
        "title": f"{name}: a knowledge base of figures",
        "description": _DESCRIPTION,
        "generator": {"name": "solieu", "version": version("solieu")},
        "sources": _SOURCES,
        "resources": resources,
    }
    written = json.dumps(descriptor, ensure_ascii=False, indent=1) + "\n"
    (folder / DESCRIPTOR).write_bytes(written.encode())


def _resource(db: sqlite3.Connection, shape: Shape, folder: Path) -> Mapping[str, Any]:
    """Write a table, and say what it is."""
    path = folder / f"{shape.name}.csv"
    size, digest = _put(csv_files.exact(db, shape), path)
    return {
        "profile": "tabular-data-resource",
        "name": shape.name,
        "path": path.name,
        "description": shape.meaning,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": size,
        "hash": f"sha256:{digest}",
        "schema": _schema(shape),
    }


def _put(pieces: Iterable[str], path: Path) -> tuple[int, str]:
    """Write a file; returns its size and SHA-256."""
    digest = hashlib.sha256()
    with path.open("xb") as file:
        for piece in pieces:
            data = piece.encode()
            digest.update(data)
            file.write(data)
        return file.tell(), digest.hexdigest()


def _schema(shape: Shape) -> Mapping[str, Any]:
    """The table schema."""
    has_nulls = not all(field.required for field in shape.fields)
    keys = [_foreign_key(field, shape) for field in shape.fields if field.parent]
    return {
        "fields": [_described(field) for field in shape.fields],
        "missingValues": [""] if has_nulls else [],
        **({"primaryKey": list(shape.key)} if shape.key else {}),
        **({"foreignKeys": keys} if keys else {}),
    }


def _described(field: Field) -> Mapping[str, Any]:
    described: dict[str, Any] = {"name": field.name, "type": field.kind, "description": field.meaning}
    if field.kind == "boolean":
        described |= {"trueValues": ["1"], "falseValues": ["0"]}
    return {**described, **({"constraints": {"required": True}} if field.required else {})}


def _foreign_key(field: Field, shape: Shape) -> Mapping[str, Any]:
    parent = "" if field.parent == shape.name else field.parent  # as the specification names a table itself
    return {"fields": field.name, "reference": {"resource": parent, "fields": "id"}}
