"""A knowledge base in a browser: Datasette with the project's titles, meanings, questions and pages."""

from __future__ import annotations

from solieu.browse.servers import PortError, application, serve

__all__ = ["PortError", "application", "serve"]
