"""Text of a page → its tree, with what no reader sees taken out and letters of old fonts read.

Policy: scripts, styles, comments, controls and what is hidden (`hidden`, `display:none`) are taken out; text in a font
of an old character set (`<font face=".VnTime">`, `font-family: VNI-Times`) is read in that set, unless all of the page
was in one (then a font ending in H only makes capitals). A page whose tags nest deeper than the parser goes is refused:
it would be cut there without a word.
"""

from __future__ import annotations

import re
from typing import Any

import lxml.html
from lxml import etree

from solieu.charsets import read_in_font
from solieu.errors import UnreadableError
from solieu.ingest.limits import MOST_TAGS, refuse_above

_UNSEEN = (
    *(
        "script",
        "style",
        "noscript",
        "template",
        "iframe",
        "object",
        "embed",
        "applet",
        "svg",
        "math",
        "select",
        "button",
    ),
    *("textarea", "input", "canvas", "audio", "video", "map", "xml"),
)
_HIDDEN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_FAMILY = re.compile(r"(?:font-family|mso-ascii-font-family)\s*:\s*[\"']?(?P<family>[^;,\"']+)", re.IGNORECASE)
_DECLARATION = re.compile(r"(?<!\s)\s*+<\?xml[^<>]*\?>")
_NO_LETTER = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")  # no tree can hold them
_REFERENCE = re.compile(r"&#(?:x(?P<hex>[0-9a-f]{1,6})|(?P<decimal>[0-9]{1,7}))(?![0-9a-f]);?", re.IGNORECASE)


def tree(text: str, *, uri: str) -> Any:
    """The root element of a page.

    Raises `UnreadableError` where there is none, or where it nests too deep.
    """
    parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        root = lxml.html.document_fromstring(_clean(text).encode("utf-8"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise UnreadableError(f"{uri} holds no text; leave it out, or fill it", uri=uri) from error
    if parser.error_log.filter_types([etree.ErrorTypes.ERR_RESOURCE_LIMIT]):
        raise UnreadableError(f"{uri} nests more than 2,000 tags; save it as plain text", uri=uri)
    tags = sum(1 for _ in root.iter())
    refuse_above(MOST_TAGS, tags, what="tags", advice="save it as plain text", uri=uri)
    return root


def _clean(text: str) -> str:
    """A page without what its tree could not hold: signs that are no letters, be they written by their numbers."""
    return _REFERENCE.sub(_kept, _NO_LETTER.sub(" ", _DECLARATION.sub("", text)))


def _kept(reference: re.Match[str]) -> str:
    code = int(reference["hex"], 16) if reference["hex"] else int(reference["decimal"])
    return " " if code > 0x10FFFF or _NO_LETTER.match(chr(code)) else reference[0]


def clear(root: Any) -> None:
    """Take out what no reader sees."""
    unseen = [*root.iter(*_UNSEEN), *(element for element in root.iter(etree.Element) if _is_hidden(element))]
    for element in unseen:
        if element is not root and element.getparent() is not None:
            element.drop_tree()


def _is_hidden(element: Any) -> bool:
    return "hidden" in element.attrib or bool(_HIDDEN.search(element.get("style", "")))


def read_fonts(root: Any, *, in_old_set: bool) -> None:
    """Read the texts of elements in the character sets of their fonts; `in_old_set`: all of the page was in one."""
    fonts = [""]
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            fonts.append(_font(element) or fonts[-1])
            element.text = _read(element.text, fonts[-1], in_old_set=in_old_set)
        else:
            fonts.pop()
            element.tail = _read(element.tail, fonts[-1], in_old_set=in_old_set)


def has_old_fonts(text: str) -> bool:
    """Whether a page names a font of an old character set anywhere."""
    return bool(re.search(r"\.Vn|\bVNI\b|\bVPS\b", text))


def _font(element: Any) -> str:
    match = _FAMILY.search(element.get("style", ""))
    written = match["family"] if match else element.get("face", "")
    return str(written).partition(",")[0].strip(" \"'")


def _read(text: str | None, font: str, *, in_old_set: bool) -> str | None:
    if not text or not font:
        return text
    if in_old_set:
        return text.upper() if font.startswith(".Vn") and font.endswith("H") else text
    return read_in_font(text, font)
