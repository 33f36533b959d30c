"""Laws, decrees, decisions, circulars: what is known of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from solieu.gazetteer.tables import derived, rows

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class LegalDocument:
    """What is known of a legal document: days it was signed and replaced are None where no page confirmed them."""

    id: str
    doc_type: str
    number: str
    year: int | None
    issuer: str | None
    issued: date | None
    title: str | None
    status: str | None
    replaced_by: str | None
    replaced_on: date | None
    verified: bool


@derived
def legal_documents() -> tuple[LegalDocument, ...]:
    """All legal documents that are known; ids without a year may stand more than once."""
    return tuple(
        LegalDocument(
            id=row.text("id"),
            doc_type=row.text("type"),
            number=row.text("number"),
            year=int(row.cells["year"]) if row.cells["year"] else None,
            issuer=row.optional("issuer"),
            issued=row.day("issued"),
            title=row.optional("title"),
            status=row.optional("status"),
            replaced_by=row.optional("replaced_by"),
            replaced_on=row.day("replaced_on"),
            verified=row.cells["verified"] == "page",
        )
        for row in rows("legal_documents")
    )
