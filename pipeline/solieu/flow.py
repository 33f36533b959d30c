"""The stages in order, for one document: no file system, no clock, no environment."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from solieu.audit import audit
from solieu.extract import extract
from solieu.link import link
from solieu.model import Analysis, Document
from solieu.repair import repair
from solieu.tokenise import tokenise

if TYPE_CHECKING:
    from datetime import date


def analyse_document(document: Document) -> Analysis:
    """Everything that can be read in a document."""
    tokens = tokenise(repair(document))
    mentions = extract(tokens)
    facts = link(tokens, mentions)
    return Analysis(tokens, mentions, facts, audit(tokens, mentions, facts))


def analyse(text: str, *, published: date | None = None, title: str | None = None) -> Analysis:
    """Everything that can be read in a text.

    `published` helps to settle years that the text leaves out.
    """
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return analyse_document(Document(digest[:16], "text", text, title=title, published=published, sha256=digest))
