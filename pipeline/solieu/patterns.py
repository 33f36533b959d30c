"""Patterns that are compiled when they are first used.

The package has some eight hundred, and `regex` takes about a millisecond to compile one; an article needs a quarter of
them. A mistake in a pattern shows when it is used: the tests compile all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import regex

if TYPE_CHECKING:
    from collections.abc import Iterable

_METHODS = ("match", "fullmatch", "search", "finditer", "findall", "sub", "split", "groupindex", "flags")


class _Lazy:
    """Stands for a pattern, and has its methods from when one is first asked for."""

    def __init__(self, pattern: str, flags: int, named_lists: dict[str, Iterable[str]]) -> None:
        self.pattern = pattern
        self._terms = (flags, named_lists)

    def __getattr__(self, name: str) -> Any:
        """What the compiled pattern has under a name; asked for only as long as it is not known."""
        if name not in _METHODS:
            raise AttributeError(name)
        flags, named_lists = self._terms
        compiled = regex.compile(self.pattern, flags, **named_lists)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def lazy(pattern: str, flags: int = 0, **named_lists: Iterable[str]) -> regex.Pattern[str]:
    """What `regex.compile` gives, made when it is first used.

    It has of a `regex.Pattern` what the package uses: its source (`pattern`), `match`, `fullmatch`, `search`,
    `finditer`, `findall`, `sub`, `split`, `groupindex`, and `flags`. Raises `regex.error` when it is first used.
    """
    return cast("regex.Pattern[str]", _Lazy(pattern, flags, named_lists))
