"""Reads Vietnamese news and reports, and says for every figure what was counted, where, when and in which sentence.

>>> import solieu
>>> analysis = solieu.analyse("Năm 2019, tỉnh Tuyên Quang hỗ trợ 9 doanh nghiệp.")
>>> [mention.text for mention in analysis.mentions if mention.kind == "amount"]
['9 doanh nghiệp']

`analyse` reads one text, `build` makes a knowledge base of many documents, `open_kb` opens one to ask it; an `Analysis`
goes to JSON and back, a `KnowledgeBase` answers with pandas frames (docs/python.md shows them at work). The name
`solieu.build` is that function; what else its module holds is reached by `from solieu.build import …`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.build import Summary, build
from solieu.errors import InputError, SolieuError
from solieu.model import (
    Amount,
    Analysis,
    Citation,
    Document,
    Entity,
    Fact,
    Failure,
    Finding,
    Mention,
    Period,
    Place,
    Repaired,
)
from solieu.spans import Edit, OffsetMap, Span

if TYPE_CHECKING:
    from solieu.flow import analyse
    from solieu.query import KnowledgeBase, open_kb

    __version__: str

__all__ = [
    "Amount",
    "Analysis",
    "Citation",
    "Document",
    "Edit",
    "Entity",
    "Fact",
    "Failure",
    "Finding",
    "InputError",
    "KnowledgeBase",
    "Mention",
    "OffsetMap",
    "Period",
    "Place",
    "Repaired",
    "SolieuError",
    "Span",
    "Summary",
    "__version__",
    "analyse",
    "build",
    "open_kb",
]


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


def __getattr__(name: str) -> object:
    """What takes time to load, on first use."""
    if name == "analyse":
        from solieu.flow import analyse

        return analyse
    if name in ("KnowledgeBase", "open_kb"):
        from solieu import query

        return getattr(query, name)
    if name == "__version__":
        from importlib.metadata import version

        return version("solieu")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
