"""Past one machine: the same analysis on a Dask cluster, its rows as Parquet, and those as a knowledge base.

    inputs ─partitions─▶ tasks on workers ─▶ shards (Parquet, a manifest) ─load─▶ the knowledge base of a local build
                                                └─▶ DuckDB, Spark

A partition is read by one task and becomes one shard; a finished one is not read again unless its files, the rules or
the gazetteers have changed. `docs/scale.md` says what it costs, and when a knowledge base is the wrong end of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from solieu.build import TIMEOUT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from solieu.build import Progress
    from solieu.build import Summary as Loaded
    from solieu.distribute.builds import Summary

__all__ = ["FILES", "distribute", "load"]

FILES = 2_000  # in a partition: some 40 seconds of work, and a few megabytes of a shard


def distribute(
    paths: Sequence[Path | str],
    shards: Path | str,
    *,
    scheduler: str | None = None,
    workers: int | None = None,
    timeout: float = TIMEOUT,
    files: int = FILES,
    listed: Iterable[Path] = (),
    text_column: str | None = None,
    report: Callable[[Progress], None] = lambda _: None,
) -> Summary:
    """Read every document at `paths`, which may be URLs, and at those `listed`, into `shards`, a folder or a URL.

    `scheduler` is the address of that of a Dask cluster (tcp://host:8786); without one, `workers` processes of this
    machine read, as many as there are processors unless told. A partition has about as many `files` as told; `timeout`,
    `text_column` and `report` are as in `solieu.build.build`. Raises `InputError` where there is nothing to read, the
    cluster cannot be reached or its workers have another version; `SolieuError` where nothing goes well.
    """
    from solieu.distribute.builds import distribute as distributed

    return distributed(
        paths,
        str(shards),
        scheduler=scheduler,
        workers=workers,
        timeout=timeout,
        files=files,
        listed=listed,
        text_column=text_column,
        report=report,
    )


def load(
    shards: Path | str, db: Path, *, prune: bool = False, report: Callable[[Progress], None] = lambda _: None
) -> Loaded:
    """Write what is in `shards` into the knowledge base `db`, which is then that of a local build, row for row.

    With `prune` it holds nothing afterwards that is not in the shards. Raises `InputError` where there are none, or not
    of this version of rules and gazetteers.
    """
    from solieu.distribute.loads import load as loaded

    return loaded(str(shards), db, prune=prune, report=report)
