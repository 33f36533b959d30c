"""Documents that give the same thing the same value: A611, held.

Policy: rounding and hedges count as agreement (`7,62 tỷ` and `hơn 7,6 tỷ`). Where details differ but do not
contradict each other, only a value of three digits or more says that the thing is the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.reconcile.words import comparison

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from solieu.comparisons import Comparison
    from solieu.reconcile.things import Stated, Thing

TELLING = 3  # digits that are hardly the same by chance
NEAR = 8  # statements of about the same value that one is compared with


def agreements(thing: Thing) -> Iterator[Comparison]:
    """Each value that several documents give."""
    for stated in _alike(thing):
        first, *others = sorted(stated, key=lambda one: one.order)
        yield comparison("A611", first, others, holds=True)


def _alike(thing: Thing) -> Iterator[Sequence[Stated]]:
    """Statements that can be the same, one of each document; of at least two documents."""
    definite = {id(one): number for number, stated in enumerate(thing.definite.values()) for one in stated}
    clusters: list[dict[str, Stated]] = []
    for one in sorted(thing.stated, key=lambda one: (one.intended, one.statement.amount.low, one.order)):
        home = next((cluster for cluster in clusters[-NEAR:] if _same(one, cluster, definite)), None)
        if home is None:
            clusters.append({one.statement.document_id: one})
        else:
            home.setdefault(one.statement.document_id, one)
    yield from (tuple(cluster.values()) for cluster in clusters if len(cluster) > 1)


def _same(one: Stated, cluster: dict[str, Stated], definite: dict[int, int]) -> bool:
    """Whether a statement says what all of a cluster say."""
    return all(_agree(one, other, definite) for other in cluster.values())


def _agree(one: Stated, other: Stated, definite: dict[int, int]) -> bool:
    if one.intended != other.intended or not one.meets(other):
        return False
    if definite.get(id(one), -1) == definite.get(id(other), -2):
        return True
    return one.detail.allows(other.detail) and min(_digits(one), _digits(other)) >= TELLING


def _digits(one: Stated) -> int:
    return len(one.statement.amount.low.normalize().as_tuple().digits)
