"""Reads Vietnamese news and reports, and says for every figure what was counted, where, when and in which sentence.

>>> import solieu
>>> analysis = solieu.analyse("Năm 2019, tỉnh Tuyên Quang hỗ trợ 9 doanh nghiệp.")
>>> [mention.text for mention in analysis.mentions if mention.kind == "amount"]
['9 doanh nghiệp']

`analyse` reads one text, `build` makes a knowledge base of many documents, `open_kb` opens one to read. The name
`solieu.build` is that function; what else its module holds is reached by `from solieu.build import …`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.build import Summary, build
from solieu.errors import SolieuError
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
    from solieu.load.knowledge_bases import open_kb

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


def __getattr__(name: str) -> object:
    """What takes time to load, on first use."""
    if name == "analyse":
        from solieu.flow import analyse

        return analyse
    if name == "open_kb":
        from solieu.load.knowledge_bases import open_kb

        return open_kb
    if name == "__version__":
        from importlib.metadata import version

        return version("solieu")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
