"""The stages in order, for one document: no file system, no clock, no environment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.audit import audit
from solieu.extract import extract
from solieu.ingest import text as plain
from solieu.link import link
from solieu.model import Analysis
from solieu.repair import repair
from solieu.repair.suspicions import suspicions
from solieu.tokenise import tokenise

if TYPE_CHECKING:
    from datetime import date

    from solieu.model import Document


def analyse_document(document: Document) -> Analysis:
    """Everything that can be read in a document."""
    tokens = tokenise(repair(document))
    mentions = extract(tokens)
    facts = link(tokens, mentions)
    findings = audit(tokens, mentions, facts)
    return Analysis(tokens, mentions, facts, findings, suspicions(tokens.text))


def analyse(text: str, *, published: date | None = None, title: str | None = None) -> Analysis:
    """Everything that can be read in a text.

    `published` and `title` go before what the text says of itself; both help to settle what it leaves out.
    """
    return analyse_document(plain.document(text, uri="text", published=published, title=title))
