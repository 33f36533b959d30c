"""What Datasette is taught: our pages, our frame around its own, how cells are shown, what a browser may do.

Where one knowledge base is served, `/` is its home. Pages of a knowledge base are below `/<its name>/-/`:

| path | page |
| --- | --- |
| `bai`, `bai/<id>` | documents; a document with everything read in it |
| `so-lieu` | figures with facets and totals |
| `tinh`, `tinh/<id>` | the map of provinces; a province or other unit |
| `van-ban`, `van-ban/<number>` | decrees cited; who cites one, and how |
| `de-an`, `de-an/<id>` | projects |
| `kiem-tra`, `kiem-tra/<id>` | findings; one with both sides quoted, and its ruling |
| `tim?q=` | what is found for some words |

`POST /-/analyse` takes a text, where the server was started for that.
Databases that are none of ours are left as Datasette shows them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import datasette
from datasette.utils import tilde_decode, tilde_encode
from datasette.utils.asgi import asgi_static
from jinja2 import ChoiceLoader, FileSystemLoader

from solieu.browse import metadata as meanings
from solieu.browse.cells import cell
from solieu.browse.frames import STATIC, TEMPLATES, answer, frame, ours
from solieu.browse.pages import HOME, PAGES
from solieu.browse.policies import HOSTS, guarded
from solieu.browse.rulings import record
from solieu.browse.submissions import PLACE, submitted

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from datasette.app import Datasette
    from markupsafe import Markup

F = TypeVar("F", bound=Callable[..., Any])
_hook: Callable[[F], F] = datasette.hookimpl


@_hook
def render_cell(
    row: Any, value: Any, column: str, table: str | None, database: str, datasette: Datasette
) -> str | Markup | None:
    """How a cell is shown; None where Datasette shows it as it is."""
    return cell(dict(row), value, column, table, database, datasette) if database in ours(datasette) else None


@_hook
def extra_template_vars(database: str | None, request: Any, datasette: Datasette) -> dict[str, Any]:
    """What our frame needs around every page."""
    name = database or (request and request.url_vars.get("database") and tilde_decode(request.url_vars["database"]))
    return frame(datasette, request, name)


@_hook
def get_metadata(datasette: Datasette) -> dict[str, Any]:
    """Titles, meanings and questions of every knowledge base that is served."""
    return meanings.of_all(tuple(ours(datasette)))


@_hook
def register_routes(datasette: Datasette) -> list[tuple[str, Callable[..., Any]]]:
    """Our pages; home where there is one knowledge base and nothing else."""
    routes: list[tuple[str, Callable[..., Any]]] = [(r"^/-/solieu/(?P<path>[a-z]+\.(?:css|js))$", _static())]
    kbs = tuple(ours(datasette))
    if [name for name in datasette.databases if not name.startswith("_")] == list(kbs[:1]):
        routes.append(("^/$", _view(HOME, kbs[0])))
    routes += [(rf"^/(?P<database>[^/.]+)/-/{page.pattern}$", _view(page, None)) for page in PAGES]
    routes.append((f"^{PLACE}$", submitted))
    return [*routes, (r"^/(?P<database>[^/.]+)/-/kiem-tra/(?P<id>[^/]+)/ket-luan$", record)]


def _view(page: Any, name: str | None) -> Callable[..., Awaitable[Any]]:
    async def view(request: Any, datasette: Datasette) -> Any:
        return await answer(datasette, request, page, name or tilde_decode(request.url_vars["database"]))

    return view


def _static() -> Callable[..., Awaitable[Any]]:
    serve = asgi_static(STATIC)

    async def view(request: Any, send: Any) -> Any:
        await serve(request, send)

    return view


@_hook
def prepare_jinja2_environment(env: Any) -> None:
    """Our templates come before those of Datasette, which ours call by `default:`."""
    env.loader = ChoiceLoader([FileSystemLoader(TEMPLATES), env.loader])
    env.filters["tilde"] = tilde_encode


@_hook
def skip_csrf(scope: dict[str, Any], datasette: Datasette) -> bool | None:
    """A text to be analysed comes in no form of a page, so with no token: its origin is looked at instead."""
    return True if scope["path"] == datasette.urls.path(PLACE) else None


@_hook
def asgi_wrapper(datasette: Datasette) -> Callable[[Any], Any]:
    """Every response says what a browser may do with it."""
    local = (datasette.plugin_config("solieu") or {}).get("local")
    return partial(guarded, hosts=HOSTS if local else None)
