"""A knowledge base in a browser: Datasette with the project's titles, meanings, questions and pages.

Datasette itself loads the plugin here while it is being loaded: what needs Datasette whole is loaded when it is asked
for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from solieu.browse.servers import PortError, application, serve

__all__ = ["PortError", "application", "serve"]


def __getattr__(name: str) -> object:
    """One of the public names."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from solieu.browse import servers

    return getattr(servers, name)
