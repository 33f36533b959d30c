"""A knowledge base as web pages, for this machine only: Datasette on 127.0.0.1, the file opened immutable.

Nothing is fetched from elsewhere; nothing can be changed through the pages.
"""

from __future__ import annotations

import errno
import socket
import sys
import threading
import webbrowser
from contextlib import closing, suppress
from pathlib import Path

import uvicorn
from datasette.app import Datasette
from datasette.plugins import pm

from solieu.browse import plugin
from solieu.browse.metadata import metadata
from solieu.errors import InputError, KnowledgeBaseError
from solieu.load.knowledge_bases import open_kb

HOST = "127.0.0.1"
_HERE = Path(__file__).parent
_IN_ADDRESSES = frozenset("?#%")  # Datasette puts the path into a URI as it is, and would open another file
_SETTINGS = {
    "default_page_size": 50,
    "facet_time_limit_ms": 1000,
    "sql_time_limit_ms": 3000,
    "suggest_facets": False,
    "truncate_cells_html": 400,
}
_SENTENCES = {
    errno.EADDRINUSE: "is in use by another program; name another one",
    errno.EACCES: "is not for everybody; name one above 1023",
}


class PortError(InputError):
    """The pages cannot be served at a port."""


def application(kb: Path) -> Datasette:
    """Datasette over one knowledge base, read-only; `KnowledgeBaseError` where it is missing or not one of ours."""
    open_kb(kb).close()
    if _IN_ADDRESSES.intersection(str(kb)):
        raise KnowledgeBaseError(
            f"{kb} cannot be opened: Datasette takes no file whose path has a ?, # or %; rename it"
        )
    if not pm.is_registered(plugin):
        pm.register(plugin)
    return Datasette(
        immutables=[str(kb)],
        metadata=metadata(kb.stem),
        template_dir=str(_HERE / "templates"),
        static_mounts=[("assets", str(_HERE / "static"))],
        settings=_SETTINGS,
    )


def serve(kb: Path, *, port: int, open_browser: bool) -> int:
    """Serve a knowledge base until Ctrl-C, and say at which address; returns the exit status.

    Port 0 is any that is free. Raises `KnowledgeBaseError` or `PortError`.
    """
    datasette = application(kb)
    with closing(_listening(port)) as listener:
        address = f"http://{HOST}:{listener.getsockname()[1]}/"
        sys.stdout.write(f"{kb} is at {address} (Ctrl-C stops it)\n")
        sys.stdout.flush()
        if open_browser:
            threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()
        server = uvicorn.Server(uvicorn.Config(datasette.app(), log_level="warning", lifespan="on"))
        with suppress(KeyboardInterrupt):
            server.run(sockets=[listener])
    return 0


def _listening(port: int) -> socket.socket:
    """A socket that is listening already, so that a browser may come before the server is ready."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((HOST, port))
        listener.listen()
    except (OSError, OverflowError) as error:
        listener.close()
        reason = _SENTENCES.get(getattr(error, "errno", 0), f"cannot be used ({error}); name another one")
        raise PortError(f"port {port} {reason}") from error
    return listener
