"""HTML → the article of a page, from its headline to its end, and what the page states of itself.

Policy: the bytes are decoded like those of any text (`encodings`); what a meta tag says of them is believed only where
they could be read no other way. The text begins with the headline, where it stands as a line above the article, and
with all that stands between the two. What a page states for machines goes before its masthead, which is read from the
lines around the article: first from the headline on, since the top of a page often tells the day on which it was saved.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from solieu.errors import UnreadableError
from solieu.ingest.encodings import Decoded, decode
from solieu.ingest.extracts import Extract
from solieu.ingest.html.lines import lines
from solieu.ingest.html.main_parts import article, furniture, is_link
from solieu.ingest.html.statements import Statements, statements
from solieu.ingest.html.trees import clear, has_old_fonts, read_fonts, tree
from solieu.ingest.mastheads import Masthead, masthead
from solieu.ingest.mastheads import title as masthead_title

_CHARSET = re.compile(rb"<(?:meta|\?xml)\b[^>]*(?:charset|encoding)\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_ABOVE, _BELOW = 8, 6  # lines around the article that may belong to it
_SHORTEST = 15  # letters of a headline that a longer title may begin with
_OLD_SETS = ("tcvn3", "vni", "viscii", "vps")


class _Page(NamedTuple):
    """The lines of an article, and those just above and below it."""

    above: list[str]
    article: list[str]
    below: list[str]


def extract(data: bytes, *, uri: str) -> Extract:
    """The article of a page.

    Raises `UnreadableError` where a page cannot be decoded or parsed.
    """
    decoded = _decoded(data, uri=uri)
    root = tree(decoded.text, uri=uri)
    stated = statements(root)
    clear(root)
    if has_old_fonts(decoded.text):
        read_fonts(root, in_old_set=decoded.encoding.endswith(_OLD_SETS))
    page = _page(root)
    headline = _headline(stated, page)
    above = page.above[page.above.index(headline) :] if headline in page.above else []
    text = "\n".join((*above, *page.article))
    return Extract(
        text,
        "text/html",
        _stated(stated, page, headline, text),
        Masthead(title=stated.head),
        decoded.encoding,
        decoded.margin,
    )


def _stated(stated: Statements, page: _Page, headline: str | None, text: str) -> Masthead:
    """What a page states, for machines first; the lines above its headline come last."""
    published, publisher = stated.published, stated.publisher
    for first in ((text,), (*page.above, *page.article)):
        if not (published and publisher):
            near = masthead("\n".join((*first, *page.below)))
            published, publisher = published or near.published, publisher or near.publisher
    return Masthead(published, headline or next(iter(stated.titles), None), publisher)


def _headline(stated: Statements, page: _Page) -> str | None:
    """The line that is the headline: one that the page states as its title, else one that looks like it."""
    candidates = [*page.above, *page.article[:_ABOVE]]
    named = [line for title in stated.titles for line in candidates if _is_named(line, title)]
    if named or stated.titles:
        return next(iter(named), None)
    likely = [line for line in candidates if masthead_title(line)]  # a window may be called by its first line
    named = [line for line in likely if _is_named(line, stated.head or "")]
    return next(iter(named), None) or masthead_title("\n".join(candidates))


def _is_named(line: str, title: str) -> bool:
    """Whether a title is a line, or goes on with the name of the site."""
    letters, whole = _letters(line), _letters(title)
    return bool(letters) and (letters == whole or (len(letters) >= _SHORTEST and whole.startswith(letters)))


def _letters(line: str) -> str:
    return "".join(filter(str.isalnum, line.casefold()))


def _decoded(data: bytes, *, uri: str) -> Decoded:
    try:
        decoded = decode(data, uri=uri)
    except UnreadableError:
        declared = _declared(data)
        if declared is None:
            raise
        return declared
    return (_declared(data) or decoded) if decoded.margin == 0 else decoded


def _declared(data: bytes) -> Decoded | None:
    """The text in the encoding that the page declares, if it is one that has all of its bytes."""
    match = _CHARSET.search(data[:4096])
    try:
        return Decoded(data.decode(match[1].decode()), match[1].decode().lower(), 0.0) if match else None
    except (LookupError, UnicodeError):
        return None


def _page(root: Any) -> _Page:
    """The lines of a page by where they stand to the article."""
    body = root.find("body")
    everything = lines(root if body is None else body)
    main = article(root, everything)
    inside = set(main.iter())
    kept = inside - furniture(main)
    wanted = [number for number, line in enumerate(everything) if line.element in kept and not is_link(line)]
    if not wanted:
        return _Page([], [line.text for line in everything], [])
    ignored = furniture(root) | inside
    around = [number for number, line in enumerate(everything) if line.element not in ignored and not is_link(line)]
    above = [everything[number].text for number in around if number < wanted[0]]
    below = [everything[number].text for number in around if number > wanted[-1]]
    return _Page(above[-_ABOVE:], [everything[number].text for number in wanted], below[:_BELOW])
