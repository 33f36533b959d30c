"""What gazetteers say of places, legal documents, indicators, programmes, activities and units, as rows by table."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from solieu import gazetteer
from solieu.load.schema import GAZETTEERS

if TYPE_CHECKING:
    from datetime import date

    from solieu.gazetteer import LegalDocument, Row
    from solieu.load.rows import Row as Cells
    from solieu.model import Place

_LABELS = ("id", "label_vi", "label_en")


def references() -> dict[str, tuple[Cells, ...]]:
    """The rows of every reference table, each known by its first cell."""
    return {
        "places": tuple(map(_place, (*gazetteer.places(), *gazetteer.communes()))),
        "legal_documents": tuple(map(_legal_document, gazetteer.legal_documents())),
        **{table.name: tuple(map(_labelled, gazetteer.rows(table.name))) for table in GAZETTEERS},
    }


def _place(place: Place) -> Cells:
    name = (place.id, place.code, place.level, place.name, place.province, place.parent_id)
    life = (_day(place.valid_from), _day(place.valid_to), place.successor_id)
    return (*name, *life, place.latitude, place.longitude)


def _legal_document(document: LegalDocument) -> Cells:
    number = (document.id, document.doc_type, document.number, document.year)
    text = (document.issuer, _day(document.issued), document.title, document.status)
    return (*number, *text, document.replaced_by, _day(document.replaced_on), 1)


def _labelled(row: Row) -> Cells:
    details = {column: cell for column, cell in row.cells.items() if column not in _LABELS}
    labels = (row.text("id"), row.optional("label_vi"), row.optional("label_en"))
    return (*labels, json.dumps(details, ensure_ascii=False))


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
