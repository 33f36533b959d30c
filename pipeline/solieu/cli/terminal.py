"""What people and scripts are told: text on standard output, what goes wrong on standard error, an exit status."""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper

WELL, FAILED, MISUSED, INTERRUPTED = 0, 1, 2, 130
STATUS = """\
Exit status: 0 all is well; 1 a document could not be read, figures disagree, a score fell short,
two knowledge bases differ, or nothing is known of what was looked up; 2 what was given cannot be
used (no such file, a database in use, a bad row in your gazetteers, an unknown option); 130 or 143
interrupted (by Ctrl-C, by SIGTERM)."""
_CLEAR = "\r\x1b[K"  # back to the start of the line, and nothing on it


def say(text: str) -> None:
    """Say something on standard output."""
    sys.stdout.write(text)


def tell(message: str) -> None:
    """Say something on standard error; on a terminal in the place of how far it is."""
    clear = _CLEAR if sys.stderr.isatty() else ""
    sys.stderr.write(f"{clear}{message}")
    sys.stderr.flush()


def is_coloured() -> bool:
    """Whether what is said is for eyes: on a terminal."""
    return sys.stdout.isatty()


def allow_any_letter() -> None:
    """Letters that a terminal cannot show are written as escapes."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def hush() -> None:
    """Say nothing more: whoever reads has read enough."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
