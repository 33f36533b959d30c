"""What a command is to read: a file, standard input, or a text in the command line itself."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from solieu.errors import InputError, UnreadableError

STANDARD_INPUT = "-"
_FILE_NAME = re.compile(r"\S+\.[a-zA-Z]{2,5}")


def is_file(source: str) -> bool:
    """Whether a source is a file, not a text; raises `InputError` where it can only be meant as one and is none."""
    try:
        file, folder = Path(source).is_file(), Path(source).is_dir()
    except (OSError, ValueError):  # too long, or with characters that no name has
        return False
    if folder:
        raise InputError(f"{source} is a folder; name one of its files, or build a knowledge base of it")
    if not file and _FILE_NAME.fullmatch(source):
        raise InputError(f"{source} does not exist; name a file, or put a text in quotes")
    return file


def contents(source: str) -> bytes:
    """The bytes of a file, or of what comes in on standard input."""
    if source == STANDARD_INPUT:
        return sys.stdin.buffer.read()
    try:
        return Path(source).read_bytes()
    except FileNotFoundError:
        raise InputError(f"{source} does not exist; name a file, or - for standard input") from None
    except IsADirectoryError:
        raise InputError(f"{source} is a folder; name one of its files") from None
    except OSError as error:
        message = f"{source} cannot be read ({error.strerror})"
        raise UnreadableError(message, uri=called(source), stage="read") from error


def called(source: str) -> str:
    """What the document read from a file or standard input is called."""
    return "standard input" if source == STANDARD_INPUT else Path(source).name


def in_letters(text: str) -> str:
    """A text from the command line; `InputError` where some of its bytes were no letters."""
    if any("\ud800" <= letter <= "\udfff" for letter in text):
        raise InputError("the text is not in the encoding of this terminal; put it in a file")
    return text
