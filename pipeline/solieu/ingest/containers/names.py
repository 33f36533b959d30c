"""What names say, in folders and in archives alike: what is no document, and how a name is written out.

Policy: what is hidden (`.git`, `.DS_Store`, the `__MACOSX` of archives made on a Mac), Markdown (a README beside the
documents) and JSON (gold beside them) go with documents and are none. Names from archives are only names: nothing is
written anywhere, so that one which climbs (`../../x`) or begins with `/` does no harm and stays as it is.
"""

from __future__ import annotations

import re
import unicodedata

_NEVER_DOCUMENTS = (".md", ".json")
_MAC = "__MACOSX"
_BEGINS = re.compile(r"^(?:\.?/)+")


def goes_with_documents(name: str) -> bool:
    """Whether a file or folder of this name is none that is read."""
    return is_hidden(name) or name.lower().endswith(_NEVER_DOCUMENTS)


def is_hidden(name: str) -> bool:
    """Whether a name, without its folders, is one that is kept out of sight."""
    return (name.startswith(".") and name.strip(".") != "") or name == _MAC


def is_document_path(path: str) -> bool:
    """Whether what an archive calls `path` is read."""
    *folders, name = path.split("/")
    return bool(name) and not goes_with_documents(name) and not any(map(is_hidden, folders))


def below(uri: str, path: str) -> str:
    """What the member `path` of an archive is called.

    >>> below("a/archive.zip", "/b/c.html"), below("x.tar", "./c.html")
    ('a/archive.zip!/b/c.html', 'x.tar!/c.html')
    """
    return f"{uri}!/{_BEGINS.sub('', path)}"


def in_letters(name: str) -> str:
    r"""A name whose bytes were decoded with `surrogateescape`: letters composed, other bytes and signs written out.

    >>> in_letters("ba\N{COMBINING GRAVE ACCENT}i \udcff.txt"), in_letters("a\nb")
    ('bài \\xff.txt', 'a\\nb')
    """
    name = name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    name = "".join(sign if sign.isprintable() or sign == " " else _escaped(sign) for sign in name)
    return unicodedata.normalize("NFC", name)


def from_bytes(name: bytes) -> str:
    """A name as its bytes say in UTF-8."""
    return in_letters(name.decode("utf-8", "surrogateescape"))


def _escaped(sign: str) -> str:
    return sign.encode("unicode_escape").decode("ascii")
