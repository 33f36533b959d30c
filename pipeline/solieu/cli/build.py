"""`solieu build`: how far it is on standard error, what came of it on standard output."""

from __future__ import annotations

import argparse
import json
import shlex
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from solieu.build import TIMEOUT
from solieu.cli.inputs import add_inputs, listed_paths, paths, places
from solieu.cli.options import add_command, add_gazetteers, positive
from solieu.cli.stops import Stopped, stoppable
from solieu.cli.terminal import FAILED, STATUS, WELL, say, tell
from solieu.distribute import FILES
from solieu.errors import InputError

if TYPE_CHECKING:
    from solieu.build import Summary
    from solieu.distribute.builds import Summary as Sharded

_DEBUG, _INFO, _ERROR = 10, 20, 40  # levels of logging, which is loaded by what needs it
_LONGEST = 1e6

_MORE = f"""\
In a folder every file is read, however deep, except hidden ones, *.md and *.json; archives, crawls,
dumps and feeds are read document by document. What cannot be read is noted as a failure, with the
reason. A document is called by its path below the folder. Started again, a build reads only what is
new or has changed; with other rules or gazetteers it reads everything anew. Ctrl-C stops it, a
second time at once; what is done is kept.

With --prune the knowledge base holds afterwards what is at PATH and nothing else: every document is
dropped that was not found, save those in folders and archives that could not be read this time.

Past one machine, --engine dask reads on a Dask cluster, and PATH may be a URL (s3://bucket/news).
What was read goes to --shards as Parquet, for DuckDB, Spark and solieu load, and no knowledge base
is written. The shards always hold what is at PATH and nothing else.

{STATUS}"""


def add(commands: Any) -> None:
    """The command and its options."""
    command = add_command(commands, "build", _run, "read documents into a knowledge base", _MORE)
    add_inputs(command)
    default = Path("outputs/solieu.db")
    command.add_argument(
        "--db", type=Path, metavar="FILE", default=default, help="the knowledge base (outputs/solieu.db)"
    )
    command.add_argument("--workers", type=positive, metavar="N", help="processes that read (one a processor)")
    command.add_argument(
        "--timeout", type=_seconds, metavar="S", default=TIMEOUT, help="seconds for a document; 0: any time (20)"
    )
    command.add_argument("--prune", action="store_true", help="drop the documents that are not found any more")
    command.add_argument("--json", action="store_true", help="print the summary as one JSON object")
    command.add_argument(
        "--profile", action="store_true", help="tell on standard error what each stage cost, in processor time"
    )
    _add_cluster(command)
    add_levels(command)
    add_gazetteers(command)


def _add_cluster(command: argparse.ArgumentParser) -> None:
    command.add_argument("--engine", choices=("local", "dask"), default="local", help="what does it (local)")
    command.add_argument("--shards", metavar="DIR", help="dask: the folder or URL that all workers write to")
    command.add_argument(
        "--scheduler", metavar="ADDRESS", help="dask: tcp://host:8786 (without: --workers processes of this machine)"
    )
    command.add_argument(
        "--partition",
        type=positive,
        metavar="N",
        default=FILES,
        help=f"dask: files read and written together ({FILES})",
    )


def add_levels(command: argparse.ArgumentParser) -> None:
    """The options that say how much is told on the way."""
    levels = command.add_mutually_exclusive_group()
    levels.add_argument(
        "-q", "--quiet", action="store_const", dest="level", const=_ERROR, help="tell nothing but errors"
    )
    levels.add_argument("-v", "--verbose", action="store_const", dest="level", const=_DEBUG, help="tell more")
    command.set_defaults(level=_INFO)


def _seconds(written: str) -> float:
    """A time in seconds."""
    try:
        seconds = float(written)
    except ValueError:
        seconds = -1
    if not 0 <= seconds < _LONGEST:
        raise argparse.ArgumentTypeError(f"{written!r} is not a number of seconds from 0 up")
    return seconds


def _run(options: argparse.Namespace) -> int:
    from solieu.cli.progresses import logs

    with logs(options.level):
        try:
            with stoppable():
                return _distribute(options) if options.engine == "dask" else _build(options)
        except Stopped as stopped:
            tell("solieu: stopped; what is done is kept, run this again to go on\n")
            return 128 + stopped.number


def _build(options: argparse.Namespace) -> int:
    if options.shards or options.scheduler:
        raise InputError("--shards and --scheduler are for clusters; give --engine dask too")
    summary = _built(options)
    say(data(summary, db=options.db) if options.json else told(summary, options.db))
    if options.profile:
        from solieu.build.timings import table

        tell(table(summary.spent))
    return FAILED if summary.failures else WELL


def _built(options: argparse.Namespace) -> Summary:
    from solieu.build import build
    from solieu.cli.progresses import reporter

    with listed_paths(options) as listed, reporter(paths(options)) as report:
        return build(
            paths(options),
            options.db,
            listed=listed,
            text_column=options.text_column,
            workers=options.workers,
            timeout=options.timeout,
            prune=options.prune,
            report=report,
        )


def _distribute(options: argparse.Namespace) -> int:
    from solieu.cli.progresses import reporter
    from solieu.distribute import distribute

    if not options.shards:
        raise InputError("--engine dask writes shards; say where with --shards DIR")
    with listed_paths(options) as listed, reporter(_local(options)) as report:
        summary = distribute(
            places(options),
            options.shards,
            scheduler=options.scheduler,
            workers=options.workers,
            timeout=options.timeout,
            files=options.partition,
            listed=listed,
            text_column=options.text_column,
            report=report,
        )
    say(data(summary, shards=options.shards) if options.json else _told_of_shards(summary, options.shards))
    return FAILED if summary.failures or summary.lost else WELL


def _local(options: argparse.Namespace) -> list[Path]:
    """The paths at which files can be counted."""
    return [place for place in places(options) if isinstance(place, Path)]


def data(summary: Summary | Sharded, **where: Path | str) -> str:
    """What a program did, for programs."""
    written = {name: str(place) for name, place in where.items()}
    return json.dumps({**written, **asdict(summary)}, ensure_ascii=False) + "\n"


def told(summary: Summary, db: Path) -> str:
    """What went into a knowledge base, for people."""
    coverage = "no number in them" if summary.coverage is None else f"{summary.coverage:.1%} of the numbers read"
    done = [f"{summary.new} read now", f"{summary.unchanged} unchanged"]
    if summary.pruned:
        done.append(f"{summary.pruned} gone")
    rows = {
        "documents": f"{summary.documents} ({', '.join(done)}), {coverage}",
        "facts": f"{summary.facts}",
        "findings": f"{summary.findings} ({summary.disagreeing} of figures that disagree)",
        "failures": f"{summary.failures}{' (table failures says why)' if summary.failures else ''}",
        "seconds": f"{summary.seconds:.1f}",
    }
    return f"{_lines(rows)}\n{db} is ready; look at it with: solieu browse {shlex.quote(str(db))}\n"


def _told_of_shards(summary: Sharded, shards: str) -> str:
    """What went into shards, for people."""
    lost = f" ({summary.lost} more could not be read; run this again)" if summary.lost else ""
    rows = {
        "documents": f"{summary.documents} ({summary.new} read now, {summary.unchanged} unchanged)",
        "facts": f"{summary.facts}",
        "findings": f"{summary.findings}",
        "failures": f"{summary.failures}{' (table failures says why)' if summary.failures else ''}",
        "partitions": f"{summary.partitions}{lost}",
        "seconds": f"{summary.seconds:.1f}",
    }
    advice = f"{shards} is ready; make a knowledge base of it with: solieu load {shlex.quote(shards)} --db FILE"
    return f"{_lines(rows)}\n{advice if not summary.lost else f'{shards} is not finished'}\n"


def _lines(rows: dict[str, str]) -> str:
    return "".join(f"{name:10} {value}\n" for name, value in rows.items())
