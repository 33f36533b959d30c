"""A knowledge base as web pages, for this machine only: Datasette on 127.0.0.1, the file opened immutable.

Nothing is fetched from elsewhere; nothing can be changed through the pages. With `review` the file is opened to read
anew what changes, and rulings on findings may be recorded by whoever opens the address that has the token.
"""

from __future__ import annotations

import errno
import socket
import sys
import threading
import webbrowser
from contextlib import closing, suppress
from typing import TYPE_CHECKING

import uvicorn
from datasette.app import Datasette
from datasette.plugins import pm

from solieu.browse import plugin, submissions
from solieu.browse.frames import INDEXES
from solieu.errors import InputError, KnowledgeBaseError
from solieu.load.knowledge_bases import open_kb

if TYPE_CHECKING:
    from pathlib import Path

HOST = "127.0.0.1"
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


def application(kb: Path, *, review: bool = False, analyse: bool = False) -> Datasette:
    """Datasette over one knowledge base, read-only unless it is for review; `analyse`: texts sent to it are analysed.

    Raises `KnowledgeBaseError` where it is missing or not one of ours.
    """
    open_kb(kb).close()
    if _IN_ADDRESSES.intersection(str(kb)):
        raise KnowledgeBaseError(
            f"{kb} cannot be opened: Datasette takes no file whose path has a ?, # or %; rename it"
        )
    if not pm.is_registered(plugin):
        pm.register(plugin)
    files = {"files": [str(kb)]} if review or _is_being_written(kb) else {"immutables": [str(kb)]}
    return Datasette(
        **files,
        metadata={"plugins": {"solieu": {"review": review, "analyse": analyse, "local": True}}},
        settings=_SETTINGS,
    )


def _is_being_written(kb: Path) -> bool:
    """Whether something of it stands in a log beside it still, which an immutable file would not show."""
    log = kb.with_name(f"{kb.name}-wal")
    return log.exists() and log.stat().st_size > 0


def serve(kb: Path, *, port: int, open_browser: bool, review: bool = False, analyse: bool = False) -> int:
    """Serve a knowledge base until Ctrl-C, and say at which address; returns the exit status.

    Port 0 is any that is free. Raises `KnowledgeBaseError` or `PortError`.
    """
    datasette = application(kb, review=review, analyse=analyse)
    with closing(_listening(port)) as listener, closing(submissions.ANALYST):
        address = f"http://{HOST}:{listener.getsockname()[1]}/"
        if review:
            address += f"-/auth-token?token={datasette._root_token}"
        sys.stdout.write(f"{kb} is at {address} (Ctrl-C stops it)\n")
        sys.stdout.flush()
        threading.Thread(target=_prepare, args=(kb,), daemon=True).start()
        if open_browser:
            threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()
        server = uvicorn.Server(uvicorn.Config(datasette.app(), log_level="warning", lifespan="on"))
        with suppress(KeyboardInterrupt):
            server.run(sockets=[listener])
    return 0


def _prepare(kb: Path) -> None:
    """Load the index of figures, so that the first page need not wait for it long."""
    with closing(open_kb(kb)) as db:
        INDEXES.of(db, kb)


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
