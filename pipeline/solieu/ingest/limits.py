"""How large a document may be: what lies beyond is refused under the name of its limit, before it costs time or memory.

A government report of 500 pages holds some 1.5 million characters; these limits are far above that, and far below what
would fill a worker. A document that is refused is named in `failures`, so nothing is lost in silence.
"""

from __future__ import annotations

from solieu.errors import UnreadableError

LARGEST_DOCUMENT = 64 << 20  # bytes of one document as it was found
LARGEST_PART = 32 << 20  # bytes of one part of an office document, unpacked; its tree takes some ten times as much
LARGEST_PACKAGE = 256 << 20  # bytes of all parts of an office document together, unpacked
STEEPEST_RATIO = 200  # bytes unpacked from one packed, in parts above a mebibyte; XML is packed 10 to 50 to one
MOST_CHARACTERS = 10_000_000
MOST_PAGES = 2_000
MOST_TAGS = 200_000  # of a page
MOST_CELLS = 200_000  # that hold something, in one workbook


def refuse_above(limit: int, found: int, *, what: str, advice: str, uri: str) -> None:
    """Raise `UnreadableError` where there is more of something than its limit."""
    if found > limit:
        raise UnreadableError(f"{uri} has more than {limit:,} {what}; {advice}", uri=uri)
