"""What every page has in common: whose knowledge base, which language, how it is put into the frame.

Vietnamese unless `?lang=en` is asked for, which a cookie remembers. A page is a function that reads a connection and
gives what its template shows, or None where there is nothing of that name.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from datasette.utils import tilde_decode, tilde_encode
from datasette.utils.asgi import NotFound, Response

from solieu.browse import numbers
from solieu.browse.indexes import Indexes
from solieu.browse.policies import STRICT
from solieu.load.knowledge_bases import APPLICATION, VERSION
from solieu.report.quotes import visible

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Mapping

    from datasette.app import Datasette

Context = dict[str, Any]
LANGUAGES = ("vi", "en")
COOKIE = "solieu_lang"
STATIC, TEMPLATES = (Path(__file__).parent / name for name in ("static", "templates"))
INDEXES = Indexes()
_HEADER = struct.Struct(">60xI4xI")  # of a SQLite file: the schema's version, and whose file it is


@dataclass(frozen=True, slots=True)
class Ask:
    """What is asked of a page: of which knowledge base, in which language, with which arguments, of which thing.

    `base` is the address below which our pages of this knowledge base are.
    """

    db: sqlite3.Connection
    path: Path
    language: str
    arguments: Mapping[str, str]
    given: str
    base: str

    def cached(self, key: Any, make: Callable[[], Any]) -> Any:
        """What is the same as long as the file is."""
        return INDEXES.cached(self.path, key, make)

    def rows(self, sql: str, *values: Any) -> list[sqlite3.Row]:
        """The rows of a question."""
        return self.db.execute(sql, values).fetchall()

    def say(self, vietnamese: str, english: str) -> str:
        """Words in the language asked for."""
        return english if self.language == "en" else vietnamese

    def labels(self, table: str) -> dict[str, str]:
        """What the ids of a gazetteer are called."""
        found = self.rows(f"SELECT id, coalesce(label_{self.language}, label_vi, id) FROM {table}")
        return dict(map(tuple, found))


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its place below `/<knowledge base>/-/`, its template, what it reads, and what it belongs to."""

    pattern: str
    template: str
    read: Callable[[Ask], Context | None]
    here: str


def ours(datasette: Datasette) -> dict[str, Path]:
    """The databases that are knowledge bases of this program, by their names."""
    paths = {name: Path(one.path) for name, one in datasette.databases.items() if one.path}
    return {name: path for name, path in paths.items() if _is_ours(path)}


@cache
def _is_ours(path: Path) -> bool:
    """Whether a file is a knowledge base, asked once: it is asked for every cell of a table."""
    try:
        with path.open("rb") as file:
            version, application = _HEADER.unpack(file.read(_HEADER.size))
    except (OSError, struct.error):
        return False
    return bool(application == APPLICATION and version == VERSION)


def language_of(request: Any) -> str:
    """The language asked for, now or before."""
    asked = (request.args.get("lang"), request.cookies.get(COOKIE)) if request else ()
    return next((language for language in asked if language in LANGUAGES), LANGUAGES[0])


def reviewing(datasette: Datasette) -> bool:
    """Whether rulings may be recorded."""
    return bool((datasette.plugin_config("solieu") or {}).get("review"))


def may_rule(datasette: Datasette, request: Any) -> bool:
    """Whether whoever asks may record rulings: has opened the address with the token."""
    return reviewing(datasette) and (request.actor or {}).get("id") == "root"


async def answer(datasette: Datasette, request: Any, page: Page, name: str) -> Any:
    """A page as a response; one that says so where there is no such thing; `NotFound` where it is no knowledge base."""
    kbs = ours(datasette)
    if name not in kbs:
        raise NotFound(f"There is no knowledge base {name}")
    await datasette.ensure_permissions(request.actor, [("view-database", name), "view-instance"])
    base = datasette.urls.path(f"/{tilde_encode(name)}/-")
    given = tilde_decode(request.url_vars.get("id", ""))
    arguments = {key: request.args[key] for key in request.args}

    def read(db: sqlite3.Connection) -> Context | None:
        return page.read(Ask(db, kbs[name], language_of(request), arguments, given, base))

    context = await datasette.get_database(name).execute_fn(read)
    template, status = (page.template, 200) if context is not None else ("missing", 404)
    shown = {"given": given, "here": page.here, **(context or {})}
    html = await datasette.render_template(f"solieu/{template}.html", shown, request=request)
    response = Response.html(html, status=status, headers={"Content-Security-Policy": STRICT})
    if request.args.get("lang") in LANGUAGES:
        response.set_cookie(COOKIE, language_of(request), max_age=31_536_000)
    return response


def frame(datasette: Datasette, request: Any, name: str | None) -> Context:
    """What every template may use; `kb` is the knowledge base that a page is of, or None."""
    language, kbs = language_of(request), ours(datasette)
    kb = name or (next(iter(kbs), None) if len(kbs) == 1 else None)
    kb = kb if kb in kbs else None
    other = "vi" if language == "en" else "en"
    return {
        "kb": kb,
        "lang": language,
        "other_lang": other,
        "other_url": _with(request, lang=other) if request else "",
        "t": lambda vi, en: en if language == "en" else vi,
        "to": partial(_to, datasette, kb),
        "with_": partial(_with, request),
        "asset": partial(_asset, datasette),
        "visible": visible,
        "grouped": partial(numbers.grouped, language=language),
        "count": lambda number: f"{number:,}".replace(",", "\N{NO-BREAK SPACE}"),
        "scaled": partial(numbers.scaled, language=language),
        "figure": partial(numbers.figure, language=language),
        "years": numbers.years,
        "reviewing": reviewing(datasette),
        "ruling_allowed": request is not None and may_rule(datasette, request),
    }


def _to(datasette: Datasette, kb: str | None, place: str = "", id_: str = "", anchor: str = "", **query: Any) -> str:
    """The address of one of our pages."""
    path = f"/{tilde_encode(kb or '')}/-/{place}{'/' + tilde_encode(id_) if id_ else ''}" if place else "/"
    asked = urlencode({key: value for key, value in query.items() if value is not None})
    address: str = datasette.urls.path(path)
    return f"{address}{'?' + asked if asked else ''}{'#' + anchor if anchor else ''}"


def _with(request: Any, **changed: str | None) -> str:
    """This page with some arguments changed, or taken away (None)."""
    now = {key: request.args[key] for key in request.args if key not in ("lang", "tu")}
    asked = {key: value for key, value in (now | changed).items() if value is not None}
    return f"{request.path}{'?' + urlencode(asked) if asked else ''}"


def _asset(datasette: Datasette, name: str) -> str:
    """The address of a file of ours, which changes with the file."""
    state = (STATIC / name).stat()
    address: str = datasette.urls.path(f"/-/solieu/{name}")
    return f"{address}?{state.st_mtime_ns:x}"
