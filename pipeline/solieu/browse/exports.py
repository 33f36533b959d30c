"""Titles, meanings, facets and questions as files, for a Datasette that does not have solieu installed.

Datasette 0.65 takes all of it as metadata. Datasette 1.0 has what is told of data in its metadata, and how pages behave
(facets, orders, labels, search, questions, who may see what) in its configuration; units are gone.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from solieu.browse.metadata import metadata
from solieu.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

    from solieu.browse.metadata import Metadata

VERSIONS = ("0.65", "1.0")
_GONE = frozenset({"units"})
_OF_TABLES = frozenset({"facets", "sort", "sort_desc", "label_column", "fts_table", "fts_pk", "allow"})  # how, not what


def files(name: str, version: str) -> dict[str, Metadata]:
    """What each file holds for a version of Datasette and a knowledge base that it calls `name`."""
    whole = metadata(name)
    if version == VERSIONS[0]:
        return {"metadata.json": whole}
    database = whole["databases"][name]
    tables = database["tables"]
    told = {table: _only(made, _OF_TABLES | _GONE, among=False) for table, made in tables.items()}
    set_ = {table: _shut(_only(made, _OF_TABLES, among=True)) for table, made in tables.items()}
    head = _only(database, frozenset({"tables", "queries"}), among=False)
    described = {**head, "tables": {table: made for table, made in told.items() if made}}
    behaves = {"tables": {table: made for table, made in set_.items() if made}, "queries": database["queries"]}
    return {
        "metadata.json": {**whole, "databases": {name: described}},
        "datasette.json": {"databases": {name: behaves}},
    }


def _shut(made: Metadata) -> Metadata:
    """How a table behaves; what is for the search index alone is hidden, since 1.0 searches nothing that it forbids."""
    return {"hidden": True} if made.get("allow") is False else made


def _only(made: Metadata, keys: frozenset[str], *, among: bool) -> Metadata:
    return {key: value for key, value in made.items() if (key in keys) == among}


def write(kb: Path, folder: Path) -> tuple[Path, ...]:
    """Write the files of each version into a folder of its own; `InputError` where one is there, which is left."""
    names = ((version, files(kb.stem, version)) for version in VERSIONS)
    made = {folder / version / name: content for version, each in names for name, content in each.items()}
    try:
        for path, content in made.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("x", encoding="utf-8") as file:
                file.write(json.dumps(content, ensure_ascii=False, indent=2) + "\n")
    except FileExistsError as error:
        raise InputError(f"{error.filename} is there already; name an empty folder") from error
    except OSError as error:
        raise InputError(f"{folder} cannot be written ({error.strerror}); name another folder") from error
    return tuple(made)
