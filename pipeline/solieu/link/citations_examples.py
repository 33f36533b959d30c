"""The document a figure rests on: marked texts by its id. Never loaded at run time."""

from __future__ import annotations

from solieu.examples import examples

EXAMPLES = (
    *examples("83/2009/QĐ-UBND", "Theo Quyết định số 83/2009/QĐ-UBND ngày 4/9/2009, cụm được hỗ trợ ⟦6 tỷ đồng⟧."),
)  # fmt: skip

REFUSALS = ("Huyện có 5 đề án. Nghị định 45/2012/NĐ-CP quy định như vậy.",)

KNOWN_FAILURES = ()
