"""The organisation a figure is about: marked texts by its name. Never loaded at run time."""

from __future__ import annotations

from solieu.examples import examples

EXAMPLES = (
    *examples("Trung tâm Khuyến công Hải Phòng", "Trung tâm Khuyến công Hải Phòng mở ⟦12 lớp⟧ dạy nghề."),
)  # fmt: skip

REFUSALS = ("Huyện có 5 đề án.",)

KNOWN_FAILURES = ()
