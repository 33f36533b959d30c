"""Which lines of a page are its article: those of the smallest element that holds what trafilatura takes for it.

Policy: trafilatura tells well where an article is, but leaves out short lists, tables and their rows; so it is asked
where, and the page itself what. Of the lines there, those in boxes of other news, tags, comments and the like are left
out, and those that are links only. Where it finds nothing, or little of a page's running text, all of the page is read.
"""

from __future__ import annotations

import logging
import re
from collections import defaultdict
from copy import deepcopy
from typing import TYPE_CHECKING, Any

import trafilatura

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu.ingest.html.lines import Line

logging.getLogger("trafilatura").addHandler(logging.NullHandler())  # it warns of pages in which it finds nothing

_MOST_LINKED = 0.6  # of a line: beyond, it leads elsewhere
_ENOUGH = 0.9  # of the letters that are the article: the rest may be strays
_FEWEST = 0.3  # of a page's running text: less is a wrong guess
_SHORTEST = 200  # characters; where a page has less, none of it can be spared
_RUNNING = 80  # characters; shorter lines are menus as often as text
_KEY = 40  # letters by which lines are told to be the same
_DEEPEST = 500  # tags: pages nest far less, and the guess walks the tree in itself
_FURNITURE_TAGS = frozenset(("nav", "aside", "footer"))
_FURNITURE = re.compile(
    r"""
    (?<![a-z]) (?:
        related\w* | (?:tin|bai)[\s_-]?(?:lien[\s_-]?quan|khac|moi|cu|cung|doc[\s_-]?nhieu)\w* | lien[\s_-]?quan
      | cung[\s_-]?chuyen[\s_-]?muc | xem[\s_-]?them | doc[\s_-]?them | read[\s_-]?more | most[\s_-]?(?:read|viewed)
      | comments?\w* | binh[\s_-]?luan | share\w* | sharing | social\w* | tags? | tag[\s_-]?list | keywords?
      | breadcrumbs? | menu\w* | nav(?:bar|igation)? | side[\s_-]?bar\w* | footer | banner\w* | advert\w*
      | quang[\s_-]?cao | ads | pagination | paging | copyright | rating | vote | newsletter
      | subscribe | toolbar | print
    ) (?![a-z])
    """,
    re.VERBOSE | re.IGNORECASE,
)


def article(root: Any, page: Sequence[Line]) -> Any:
    """The element that holds the article of a page."""
    body = root.find("body")
    everything = root if body is None else body
    weights = _weights(root, page, set(_guessed(root)))
    whole = sum(len(line.text) for line in page if _runs(line))
    found = weights[root]
    if found < max(_SHORTEST, _FEWEST * whole):
        return everything
    return next(element for element in reversed(list(root.iter())) if weights[element] >= _ENOUGH * found)


def is_link(line: Line) -> bool:
    """Whether a line does nothing but lead elsewhere."""
    return line.linked > _MOST_LINKED


def furniture(root: Any) -> set[Any]:
    """The elements below one that serve the site, not the article: boxes of other news, tags, comments."""
    found: set[Any] = set()
    for element in root.iterdescendants():
        if element.getparent() in found or _serves_the_site(element):
            found.add(element)
    return found


def _serves_the_site(element: Any) -> bool:
    named = f"{element.get('class', '')} {element.get('id', '')}"
    return element.tag in _FURNITURE_TAGS or (named != " " and element.tag != "body" and bool(_FURNITURE.search(named)))


def _runs(line: Line) -> bool:
    return len(line.text) >= _RUNNING and not is_link(line)


def _weights(root: Any, page: Sequence[Line], keys: set[str]) -> defaultdict[Any, int]:
    """How many characters of the guess each element holds."""
    weights: defaultdict[Any, int] = defaultdict(int)
    for line in page:
        if _key(line.text) in keys and not is_link(line):
            weights[line.element] += len(line.text)
    for element in reversed(list(root.iter())):
        if weights[element] and element is not root:
            weights[element.getparent()] += weights[element]
    return weights


def _guessed(root: Any) -> Iterator[str]:
    """The lines of what trafilatura takes for the article, as keys."""
    if _is_deep(root):
        return
    guess = deepcopy(root)
    for cell in guess.iter("td", "th"):
        cell.attrib.pop("colspan", None)  # it would write out a thousand columns, row by row
    found: Any = trafilatura.bare_extraction(guess, fast=True, include_comments=False)
    for element in found.body.iter("p", "head", "item", "cell", "quote", "code", "hi") if found is not None else ():
        for line in "".join(_texts(element)).split("\n"):
            if key := _key(line):
                yield key


def _texts(element: Any) -> Iterator[str]:
    """The text of an element, with its line breaks."""
    for part in element.iter():
        yield "\n" if part.tag in ("lb", "p", "item") else ""
        yield part.text or ""
        yield (part.tail or "") if part is not element else ""


def _key(line: str) -> str:
    return "".join(filter(str.isalnum, line[: 3 * _KEY]))[:_KEY]


def _is_deep(root: Any) -> bool:
    depths = {root: 0}
    for element in root.iterdescendants():
        depths[element] = depths[element.getparent()] + 1
    return max(depths.values()) > _DEEPEST
