"""An analysis as plain JSON, and back: the same analysis, to the last digit.

| key | what it holds |
| --- | --- |
| `schema` | `solieu.analysis/1`: which form this is |
| `document` | the document as read: `id`, `uri`, `raw`, `title`, `published` … |
| `text` | the text after repair; offsets are places in it, in code points (a raw offset: in `document.raw`) |
| `repairs` | the edits on `document.raw` that made `text`: `span`, `after`, `rule` |
| `lines` | the lines that are not blank: `span`, `kind`, `sentences` |
| `mentions` | what was read: `kind`, `span`, `raw_span`, `text`, `value`, `rule` |
| `facts`, `findings`, `suspicions` | as in the classes of `solieu.model` |

Every object has the fields of its class, under their names, whether they are null or not. A span is `start` and `end`,
half-open; a day is `YYYY-MM-DD`; an exact number is a string (`"7600000000"`). Where a fact or a finding rests on a
mention it has the number of that in `mentions`, counted from 0; a date that a finding rests on and nothing else reads
stands there itself. What `value` holds follows from `kind`. `schema` says all this as a JSON Schema.

Policy: what is read back is checked against itself, since it may come from anywhere. What is of another version, lacks
a key, has one more, or says of a place what does not stand there is refused, and the message names the place.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from solieu.errors import SpanError
from solieu.interchange.forms import SCHEMA, FormatError
from solieu.interchange.readers import Reader
from solieu.interchange.writers import Writer
from solieu.model import Analysis, Repaired, Tokens
from solieu.spans import OffsetMap, apply, checked
from solieu.tokenise.words import segment

if TYPE_CHECKING:
    from collections.abc import Iterable

    from solieu.model import Mention

__all__ = ["SCHEMA", "FormatError", "from_dict", "from_json", "schema", "to_dict", "to_json"]


def to_dict(analysis: Analysis) -> dict[str, Any]:
    """An analysis as dicts, lists, strings, numbers, booleans and None."""
    repaired, writer = analysis.tokens.repaired, Writer(analysis)
    return {
        "schema": SCHEMA,
        "document": writer.plain(repaired.document),
        "text": repaired.text,
        "repairs": writer.plain(repaired.edits),
        "lines": writer.plain(analysis.tokens.lines),
        "mentions": [writer.mention(mention) for mention in analysis.mentions],
        "facts": writer.plain(analysis.facts),
        "findings": writer.plain(analysis.findings),
        "suspicions": writer.plain(analysis.suspicions),
    }


def to_json(analysis: Analysis, *, indent: int | None = None) -> str:
    """The same as JSON, Vietnamese letters as they are."""
    return json.dumps(to_dict(analysis), ensure_ascii=False, indent=indent, allow_nan=False)


def from_dict(data: Mapping[str, Any]) -> Analysis:
    """The analysis that `to_dict` made this of; `FormatError` where it is none."""
    stated = data.get("schema") if isinstance(data, Mapping) else None
    if stated != SCHEMA:
        raise FormatError(_other(stated))
    reader = Reader()
    try:
        return _analysis(reader.parts(data), reader.read)
    except SpanError as error:
        raise FormatError(str(error)) from error


def from_json(text: str | bytes) -> Analysis:
    """The analysis that `to_json` made this of; `FormatError` where it is none."""
    if not isinstance(text, str | bytes):
        raise FormatError(f"JSON is text, not {type(text).__name__}; give a str, or bytes in UTF-8")
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise FormatError(f"this is no JSON: {error}") from error
    return from_dict(data)


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of what `to_dict` gives."""
    from solieu.interchange.schemas import document_schema

    return document_schema()


def _other(stated: object) -> str:
    """What to say of something that is not of this schema."""
    if isinstance(stated, str) and stated.startswith("solieu.analysis/"):
        return f"this is of schema {stated:.40}, and this version of solieu reads {SCHEMA}; take one that reads that"
    return f"this is no analysis: it has no schema {SCHEMA!r}; give what to_dict or to_json made"


def _analysis(parts: Mapping[str, Any], read: Iterable[tuple[str, Mention]]) -> Analysis:
    """An analysis of parts that are of the right kinds, if they are right of each other."""
    raw, text, edits = parts["document"].raw, parts["text"], parts["repairs"]
    if checked(edits, length=len(raw)) != edits or apply(raw, edits) != text:
        raise FormatError("text: this is not what the repairs make of document.raw")
    for at, mention in read:
        if mention.span.of(text) != mention.text:
            raise FormatError(f"{at}.text: this is not what stands there in text")
    tokens = Tokens(Repaired(parts["document"], text, edits, OffsetMap(edits)), parts["lines"], segment)
    return Analysis(tokens, *(parts[name] for name in ("mentions", "facts", "findings", "suspicions")))
