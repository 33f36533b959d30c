"""The command line: one thin command for each verb. What takes time to load is loaded by the command that needs it."""

from __future__ import annotations

import argparse
import os
import re
import shlex
import sys
from functools import partial
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any

from solieu.errors import InputError, SolieuError, UnreadableError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from solieu.build import Progress, Summary
    from solieu.model import Analysis

_WELL, _FAILED, _MISUSED, _INTERRUPTED = 0, 1, 2, 130
_FORMATTER = partial(argparse.RawDescriptionHelpFormatter, width=100, max_help_position=24)
_CLEAR = "\r\x1b[K"  # back to the start of the line, and nothing on it
_FILE_NAME = re.compile(r"\S+\.[a-zA-Z]{2,5}")
_STATUS = """\
Exit status: 0 all is well; 1 a document could not be read, or a score fell short; 2 what was given
cannot be used (no such file, a database in use, an unknown option); 130 interrupted."""
_EXAMPLES = """\
examples:
  solieu build                                  read corpus/ into outputs/solieu.db
  solieu build articles --db my.db --workers 2  read your own articles
  solieu explain articles/one.txt               show what is read in one, and why
  solieu explain "Năm 2019, tỉnh hỗ trợ 9 doanh nghiệp với 2,5 tỷ đồng."
  solieu score my.db gold                       compare with what careful readers found
  solieu browse my.db                           look at the facts in a browser
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments say; returns the exit status."""
    _print_anything()
    options = parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        status = command(options)
        sys.stdout.flush()
    except SolieuError as error:
        _tell(f"solieu: {error}\n")
        return _MISUSED if isinstance(error, InputError) and not isinstance(error, UnreadableError) else _FAILED
    except KeyboardInterrupt:
        _tell("")
        return _INTERRUPTED
    except BrokenPipeError:  # whoever reads has read enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _WELL
    return status


def parser() -> argparse.ArgumentParser:
    """The commands and their options; help is the same on every terminal."""
    top = argparse.ArgumentParser(
        prog="solieu",
        description="Read Vietnamese news and reports into a knowledge base of figures, each with its evidence.",
        epilog=f"{_EXAMPLES}\n{_STATUS}",
        formatter_class=_FORMATTER,
    )
    top.add_argument("--version", action=_Version, help="show the version and exit")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for add in (_add_build, _add_explain, _add_score, _add_browse):
        add(commands)
    return top


class _Version(argparse.Action):
    """Looks the version up only when it is asked for."""

    def __init__(self, option_strings: Sequence[str], dest: str, help: str | None = None) -> None:  # noqa: A002 - argparse's name
        super().__init__(option_strings, dest, nargs=0, default=argparse.SUPPRESS, help=help)

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        import solieu

        print(f"solieu {solieu.__version__}")
        parser.exit()


def _add(
    commands: Any, verb: str, run: Callable[[argparse.Namespace], int], meaning: str, more: str
) -> argparse.ArgumentParser:
    """A command: what it is called, what does it, and what its help says."""
    command: argparse.ArgumentParser = commands.add_parser(
        verb, help=meaning, description=f"{meaning[0].upper()}{meaning[1:]}.", epilog=more, formatter_class=_FORMATTER
    )
    command.set_defaults(command=run)
    return command


def _add_build(commands: Any) -> None:
    more = f"""\
In a folder every file is read, however deep, except hidden ones, *.md and *.json. So far only plain
text is read (UTF-8, or UTF-16 with a byte order mark); other formats are noted as failures. A
document is called by its path below the folder. Started again, a build reads only what is new or
has changed.

{_STATUS}"""
    command = _add(commands, "build", _build, "read documents into a knowledge base", more)
    corpus, default = Path("corpus"), Path("outputs/solieu.db")
    command.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", default=[corpus], help="files and folders (corpus)"
    )
    command.add_argument(
        "--db", type=Path, metavar="FILE", default=default, help="the knowledge base (outputs/solieu.db)"
    )
    command.add_argument("--workers", type=_positive, metavar="N", help="processes that read (one a processor)")


def _add_explain(commands: Any) -> None:
    more = "A word that ends like a file name (report.txt) must be one; anything else that is no file is a text."
    command = _add(
        commands, "explain", _explain, "show what is read in a document, by which rule, and every repair", more
    )
    command.add_argument(
        "source", metavar="FILE|TEXT|-", help="a file, a text, or - for what comes in on standard input"
    )


def _add_score(commands: Any) -> None:
    command = _add(
        commands, "score", _score, "compare a knowledge base with gold: precision, recall and F1 by kind", _STATUS
    )
    command.add_argument("kb", type=Path, metavar="KB", help="the knowledge base")
    command.add_argument("gold", type=Path, metavar="GOLD", help="the folder of gold files")
    command.add_argument("--errors", action="store_true", help="list every missed and invented row")
    command.add_argument("--json", action="store_true", help="print one JSON object instead of a table")


def _add_browse(commands: Any) -> None:
    more = "Served on this machine only (127.0.0.1), until you press Ctrl-C; nothing is fetched from elsewhere."
    command = _add(commands, "browse", _browse, "look at a knowledge base in a browser", more)
    command.add_argument("kb", type=Path, metavar="KB", help="the knowledge base")
    command.add_argument("--port", type=_positive, metavar="N", default=8001, help="the port to serve on (8001)")
    command.add_argument("--no-open", action="store_true", help="open no browser")


def _positive(written: str) -> int:
    """A number from 1 up."""
    if not written.isdecimal() or int(written) < 1:
        raise argparse.ArgumentTypeError(f"{written!r} is not a number from 1 up")
    return int(written)


def _build(options: argparse.Namespace) -> int:
    from solieu.build import build

    summary = build(options.paths, options.db, workers=options.workers, report=_report)
    _tell("")
    print(_summary(summary, options.db))
    return _FAILED if summary.failures else _WELL


def _explain(options: argparse.Namespace) -> int:
    from solieu.explain import explain

    print(explain(_analysis(options.source), colour=sys.stdout.isatty()), end="")
    return _WELL


def _score(options: argparse.Namespace) -> int:
    from solieu.score import as_json, score, table

    scores = score(options.kb, options.gold)
    print(as_json(scores) if options.json else table(scores, errors=options.errors))
    if scores.absent:
        _tell(f"solieu: not in {options.kb}: {', '.join(scores.absent)}\n")
    return _FAILED if scores.absent else _WELL


def _browse(options: argparse.Namespace) -> int:
    from solieu.browse import serve

    return serve(options.kb, port=options.port, open_browser=not options.no_open)


def _analysis(source: str) -> Analysis:
    """What is read in a file, in standard input, or in a text."""
    from solieu.build.work import document
    from solieu.flow import analyse, analyse_document

    if source == "-":
        return analyse_document(document(sys.stdin.buffer.read(), uri="standard input"))
    if _is_file(source):
        return analyse_document(document(_bytes(Path(source)), uri=Path(source).name))
    if not source.isprintable() and any("\ud800" <= letter <= "\udfff" for letter in source):
        raise InputError("the text is not in the encoding of this terminal; put it in a file")
    return analyse(source)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UnreadableError(f"{path} cannot be read ({error.strerror})", uri=path.name, stage="read") from error


def _is_file(source: str) -> bool:
    """Whether a source is a file, not a text; raises `InputError` where it can only be meant as one and is none."""
    try:
        is_file, is_folder = Path(source).is_file(), Path(source).is_dir()
    except (OSError, ValueError):  # too long, or with characters that no name has
        return False
    if is_folder:
        raise InputError(f"{source} is a folder; explain one of its files, or build a knowledge base of it")
    if not is_file and _FILE_NAME.fullmatch(source):
        raise InputError(f"{source} does not exist; name a file, or put a text in quotes")
    return is_file


def _report(progress: Progress) -> None:
    """A line for each failure; on a terminal also how far it is, in one line that is written over."""
    for failure in progress.failures:
        named = failure.message if failure.uri in failure.message else f"{failure.uri}: {failure.message}"
        _tell(f"solieu: {named}\n")
    if sys.stderr.isatty():
        rate = progress.done / max(progress.seconds, 0.001)
        _tell(f"{progress.done} documents, {progress.failed} failed, {rate:.0f} a second")


def _tell(message: str) -> None:
    """Say something on standard error; on a terminal in the place of how far it is."""
    clear = _CLEAR if sys.stderr.isatty() else ""
    print(f"{clear}{message}", end="", file=sys.stderr, flush=True)


def _summary(summary: Summary, db: Path) -> str:
    coverage = "no number in them" if summary.coverage is None else f"{summary.coverage:.1%} of the numbers read"
    rows = {
        "documents": f"{summary.documents} ({summary.new} read now, {summary.unchanged} unchanged), {coverage}",
        "facts": f"{summary.facts}",
        "findings": f"{summary.findings} ({summary.disagreeing} of figures that disagree)",
        "failures": f"{summary.failures}{' (table failures says why)' if summary.failures else ''}",
        "seconds": f"{summary.seconds:.1f}",
    }
    told = "\n".join(f"{name:10} {value}" for name, value in rows.items())
    return f"{told}\n\n{db} is ready; look at it with: solieu browse {shlex.quote(str(db))}"


def _print_anything() -> None:
    """Letters that a terminal cannot show are written as escapes."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
