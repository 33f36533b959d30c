"""`solieu repair`: what is damaged in a document and how it is healed, as a diff or as data; the healed text itself.

Policy: nothing is overwritten unasked. `--write` makes a new file; with `--force` it may take the place of another,
but never of the file that is read.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from solieu.cli.options import add_command, add_gazetteers
from solieu.cli.sources import STANDARD_INPUT, called, contents
from solieu.cli.terminal import STATUS, WELL, is_coloured, say
from solieu.errors import InputError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from solieu.model import Repaired, Suspicion

_STANDARD_OUTPUT = "-"
_MORE = f"""\
The diff has a line for each line of the text in which something was repaired: its number, what
was taken out and put in, and the rules that asked for it. Below it stands what looks damaged and
is left to you, with what may have been meant. --json has the same as one object; its repairs and
suspicions have the columns that they have in a knowledge base, but for the document's id.

--write makes a new file, in UTF-8 with lines that end in \\n. A file that is there already is left
alone unless you add --force; the file that is read is never written to.

{STATUS}"""


def add(commands: Any) -> None:
    """The command and its options."""
    command = add_command(commands, "repair", _run, "show what is repaired in a document, and write it healed", _MORE)
    command.add_argument("source", metavar="FILE|-", help="a file, or - for what comes in on standard input")
    command.add_argument("--json", action="store_true", help="print one JSON object instead of a diff")
    command.add_argument(
        "--write", metavar="OUT", help="write the repaired text to a new file; - prints it instead of the diff"
    )
    command.add_argument("--force", action="store_true", help="let --write take the place of another file")
    add_gazetteers(command)


def _run(options: argparse.Namespace) -> int:
    _check(options)

    from solieu.build.work import document
    from solieu.repair import repair

    repaired = repair(document(contents(options.source), uri=called(options.source)))
    if options.write:
        _write(repaired.text.encode(), options)
    if options.write != _STANDARD_OUTPUT:
        say(_data(repaired) if options.json else _diff(repaired))
    return WELL


def _check(options: argparse.Namespace) -> None:
    """Raise `InputError` where the repaired text may not be written, before anything is read."""
    if options.write == _STANDARD_OUTPUT:
        if options.json:
            raise InputError("--json and --write - would both go to standard output; name a file to write")
    elif options.write and Path(options.write).exists():
        if _is_read(Path(options.write), options.source):
            raise InputError(f"{options.write} is the file that is read; name another to write")
        if not options.force:
            raise InputError(f"{options.write} exists; name another file, or add --force to write over it")


def _is_read(out: Path, source: str) -> bool:
    """Whether a file is what is read, under whatever name."""
    try:
        read = os.fstat(sys.stdin.fileno()) if source == STANDARD_INPUT else Path(source).stat()
        return os.path.samestat(read, out.stat())
    except OSError:  # a source that is no file
        return False


def _write(data: bytes, options: argparse.Namespace) -> None:
    if options.write == _STANDARD_OUTPUT:
        sys.stdout.buffer.write(data)
        return
    try:
        with Path(options.write).open("wb" if options.force else "xb") as file:
            file.write(data)
    except OSError as error:
        raise InputError(f"{options.write} cannot be written ({error.strerror})") from error


def _diff(repaired: Repaired) -> str:
    from solieu.repair_report import COLOURED, PLAIN, diff

    repairs = "".join(f"{row}\n" for row in diff(repaired, style=COLOURED if is_coloured() else PLAIN))
    suspected = "".join(f"{row}\n" for row in _suspected(repaired))
    return "\n".join(block for block in (repairs, suspected, f"{_foot(repaired)}\n") if block)


def _suspected(repaired: Repaired) -> Iterator[str]:
    """What looks damaged still, with the numbers of its lines."""
    from solieu.repair.suspicions import suspicions
    from solieu.repair_report import visible

    raw, number, counted = repaired.document.raw, 1, 0
    for one in suspicions(repaired.text):
        start = repaired.offsets.raw(one.span).start
        number, counted = number + raw.count("\n", counted, start), start
        yield f"{number}: {visible(one.span.of(repaired.text))} → {' or '.join(one.suggestions)}?  ({one.rule})"


def _foot(repaired: Repaired) -> str:
    """How much was repaired, and in what encoding the file was where that is not UTF-8."""
    count, encoding = len(repaired.edits), repaired.document.encoding
    done = f"{count} repair{'s' * (count > 1)}" if count else "nothing to repair"
    return done if encoding == "utf-8" else f"{done}; read as {encoding}"


def _data(repaired: Repaired) -> str:
    """One JSON object, in ASCII: it is about characters that nobody sees."""
    from solieu.repair.suspicions import suspicions
    from solieu.repair_report import rows

    document = repaired.document
    told = {
        "uri": document.uri,
        "encoding": document.encoding,
        "encoding_margin": document.encoding_margin,
        "language": document.language,
        "repairs": rows(repaired),
        "suspicions": [_suspicion(one, repaired.text) for one in suspicions(repaired.text)],
    }
    return json.dumps(told, indent=1) + "\n"


def _suspicion(suspicion: Suspicion, text: str) -> dict[str, object]:
    span = suspicion.span
    where = {"start_char": span.start, "end_char": span.end, "text": span.of(text)}
    return {**where, "suggestions": suspicion.suggestions, "rule": suspicion.rule}
