"""Documents that share a disagreement: A614. One was copied from another, or all from one source.

Policy: the same kind of finding, over the same values, of which one has three digits or more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.reconcile.words import copied

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu.comparisons import Comparison, Disagreement

TELLING = 3  # digits that are hardly the same by chance


def copies(alike: Sequence[Disagreement]) -> Iterator[Comparison]:
    """What is to be said of disagreements over the same values."""
    documents = {one.document_id: one for one in reversed(alike)}
    if len(documents) > 1 and any(len(value.normalize().as_tuple().digits) >= TELLING for value in alike[0].values):
        yield copied(sorted(documents.values(), key=lambda one: (str(one.published or "9999"), one.document_id)))
