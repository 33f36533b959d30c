"""Mentions → facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from solieu.model import Fact, Mention, Tokens


def link(tokens: Tokens, mentions: tuple[Mention, ...]) -> tuple[Fact, ...]:
    """The facts that a text reports, in its order."""
    del tokens, mentions
    return ()
