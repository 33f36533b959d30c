"""The pages of a knowledge base, each a function that reads a connection and gives what its template shows."""

from __future__ import annotations

from solieu.browse.frames import Page
from solieu.browse.pages import decrees, documents, figures, home, projects, provinces, searches, workbench

__all__ = ["HOME", "PAGES"]

HOME = Page("", "home", home.read, "home")
_ONE = "/(?P<id>[^/]+)"
PAGES = (
    Page("bai", "documents", documents.read_all, "bai"),
    Page(f"bai{_ONE}", "document", documents.read, "bai"),
    Page("so-lieu", "figures", figures.read, "so-lieu"),
    Page("tinh", "map", provinces.read_all, "tinh"),
    Page(f"tinh{_ONE}", "province", provinces.read, "tinh"),
    Page("van-ban", "decrees", decrees.read_all, "van-ban"),
    Page(f"van-ban{_ONE}", "decree", decrees.read, "van-ban"),
    Page("de-an", "projects", projects.read_all, "so-lieu"),
    Page(f"de-an{_ONE}", "project", projects.read, "so-lieu"),
    Page("kiem-tra", "findings", workbench.read_all, "kiem-tra"),
    Page(f"kiem-tra{_ONE}", "finding", workbench.read, "kiem-tra"),
    Page("tim", "search", searches.read, "tim"),
)
