"""What makes a run the run it is: the version of the program, rules and gazetteers; never how many workers it has."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path

from solieu import gazetteer
from solieu.load.writer import Run

_PACKAGE = Path(__file__).parents[1]


def this_run() -> Run:
    """The run that this program makes."""
    return Run(version=version("solieu"), rules=_rules(), gazetteers=gazetteer.digest(), options={})


@lru_cache(maxsize=1)
def _rules() -> str:
    """A SHA-256 over the code, without the tables of examples: what a changed rule has read is read again."""
    total = hashlib.sha256()
    for path in sorted(_PACKAGE.rglob("*.py")):
        name = path.relative_to(_PACKAGE).as_posix()
        if not name.startswith("gazetteers/") and not name.endswith("_examples.py"):  # in a wheel they stand here too
            total.update(name.encode() + b"\0" + path.read_bytes())
    return total.hexdigest()
