"""Where a document was read, as an IRI: an address as it is, the path of a file with what an IRI may not hold escaped.

>>> iri("2019/bài 1.txt"), iri("a:b.txt"), iri("http://x.example/a%20b?c")
('2019/bài%201.txt', './a:b.txt', 'http://x.example/a%20b?c')
"""

from __future__ import annotations

import re
from urllib.parse import quote

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_ILLEGAL = r"\x00-\x20\x7f-\xa0\xad\"<>\\^`{|}\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ue000-\uf8ff\ufff0-\uffff"
_IN_ADDRESS = re.compile(f"[{_ILLEGAL}]")
_IN_PATH = re.compile(f"[{_ILLEGAL}%?]")


def iri(uri: str) -> str:
    """The IRI of a document; that of a file is relative to the folder that was read."""
    if _ADDRESS.match(uri):
        return _IN_ADDRESS.sub(_escaped, uri)
    path = _IN_PATH.sub(_escaped, uri)
    return f"./{path}" if ":" in path.split("/")[0] else path


def _escaped(found: re.Match[str]) -> str:
    return quote(found[0], safe="")
