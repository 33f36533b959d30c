"""What a browser may do with a page: nothing but show it, with styles and scripts of this server alone.

Our own pages have no inline script and no inline style. Datasette's pages have both: their three scripts are allowed by
their hashes, taken from the templates as installed, so that no script that a document brings can run; their styles are
allowed as they are, since tables are coloured by them. Nothing may be framed, embedded, or sent elsewhere.

Other sites cannot read the pages by giving this machine a name of theirs: a server that we started answers only where
it is called 127.0.0.1 or localhost.
"""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import datasette
from datasette.utils.asgi import asgi_send_html

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

Asgi = Any

_BASE = (
    "default-src 'none'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'; script-src 'self'{scripts}; style-src 'self'{styles}"
)
STRICT = _BASE.format(scripts="", styles="")
_HEADERS = ((b"x-content-type-options", b"nosniff"), (b"referrer-policy", b"same-origin"))
_POLICY = b"content-security-policy"
_SCRIPT = re.compile("<script>(.*?)</script>", re.DOTALL)
_INLINE = ("_close_open_menus.html", "_codemirror_foot.html")
_FACETS = tuple(f"DATASETTE_ALLOW_FACET = {flag};" for flag in ("true", "false"))
HOSTS = frozenset({"127.0.0.1", "localhost"})


@cache
def loose() -> str:
    """The policy of Datasette's own pages."""
    folder = Path(datasette.__file__).parent / "templates"
    inline = [script for name in _INLINE for script in _SCRIPT.findall((folder / name).read_text(encoding="utf-8"))]
    hashes = "".join(f" '{_hash(script)}'" for script in (*inline, *_FACETS))
    return _BASE.format(scripts=hashes, styles=" 'unsafe-inline'")


def _hash(script: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()


def guarded(app: Asgi, *, hosts: frozenset[str] | None) -> Asgi:
    """An application whose every response says what a browser may do with it; None: whatever it is called by."""

    async def guard(scope: Any, receive: Any, send: Callable[[Any], Awaitable[None]]) -> None:
        async def send_guarded(message: Any) -> None:
            if message["type"] == "http.response.start":
                message = {**message, "headers": _with_policy(message.get("headers", []))}
            await send(message)

        if scope["type"] == "http" and hosts is not None and _host(scope) not in hosts:
            await asgi_send_html(send_guarded, "<!DOCTYPE html><title>400</title><p>Open http://127.0.0.1", status=400)
        else:
            await app(scope, receive, send_guarded)

    return guard


def _with_policy(headers: Any) -> list[tuple[bytes, bytes]]:
    """Headers with a policy: the one that a page has set, else that of Datasette's own pages."""
    has = any(name.lower() == _POLICY for name, _ in headers)
    return [*headers, *_HEADERS, *(() if has else ((_POLICY, loose().encode()),))]


def _host(scope: Any) -> str:
    """What a request calls this server, without the port."""
    for name, value in scope["headers"]:
        if name.lower() == b"host":
            host: str = value.decode("latin-1")
            return re.sub(r":\d+$", "", host)
    return ""


def same_origin(request: Any) -> bool:
    """Whether a request was made by one of our own pages: what the browser says of its origin."""
    origin: str = request.headers.get("origin", "")
    return origin == f"{request.scheme}://{request.host}" and request.headers.get("sec-fetch-site") != "cross-site"


def from_elsewhere(request: Any) -> bool:
    """Whether a browser says that a page of another site made a request; other programs say nothing of it."""
    origin, site = request.headers.get("origin"), request.headers.get("sec-fetch-site", "none")
    return site not in ("none", "same-origin") or (origin is not None and not same_origin(request))
