"""What `doc._` and `span._` answer.

A span of ours bears the number of its mention in its `id`, which moves with it when tokens are merged or split and
when the `Doc` is stored. Any other span answers None, or nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spacy.tokens import Doc, Span

from solieu.annotate import readings
from solieu.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from solieu.model import Analysis, Fact, Finding, Mention, Value

_ID = "solieu:"


def id_of(number: int) -> str:
    """The `id` of a span over the mention of that number."""
    return f"{_ID}{number}"


def is_ours(span: Span) -> bool:
    """Whether a span was made by a component of ours."""
    return span.id_.startswith(_ID)


def analysis(doc: Doc) -> Analysis | None:
    """Everything that was read in a document; None before it was."""
    read = readings.reading(doc)
    return read.analysis if read else None


def facts(doc: Doc) -> tuple[Fact, ...]:
    """The facts of a document, in the order of the text."""
    read = readings.reading(doc)
    return read.analysis.facts if read else ()


def findings(doc: Doc) -> tuple[Finding, ...]:
    """What checks say of the figures of a document."""
    read = readings.reading(doc)
    return read.analysis.findings if read else ()


def mention(span: Span) -> Mention | None:
    """The mention that a span of ours covers; its own places are those of the repaired text."""
    read = readings.reading(span.doc)
    if read is None or not is_ours(span):
        return None
    number = int(span.id_.removeprefix(_ID))
    mentions = read.analysis.mentions
    return mentions[number] if number < len(mentions) else None


def value(span: Span) -> Value | None:
    """What a span of ours stands for: an amount, a period, a place …"""
    found = mention(span)
    return found.value if found else None


def rule(span: Span) -> str | None:
    """The rule by which a span of ours was read."""
    found = mention(span)
    return found.rule if found else None


def text(span: Span) -> str | None:
    """The words of a span of ours in the repaired text, no more than was read."""
    found = mention(span)
    return found.text if found else None


def chars(span: Span) -> tuple[int, int] | None:
    """Where exactly in `doc.text` a span of ours was read: its tokens may reach further."""
    found, read = mention(span), readings.reading(span.doc)
    if found is None or read is None:
        return None
    raw = read.back(found.span)
    return raw.start, raw.end


def facts_of(span: Span) -> tuple[Fact, ...]:
    """The facts that a span of ours states, or states again."""
    found = mention(span)
    return tuple(fact for fact in facts(span.doc) if found in (fact.amount, *fact.also)) if found else ()


_DOC: Mapping[str, tuple[Callable[..., Any], Callable[..., None] | None]] = {
    "analysis": (analysis, None),
    "facts": (facts, None),
    "findings": (findings, None),
    "published": (readings.published, readings.state_day),
    "title": (readings.title, readings.state_title),
}
_SPAN: Mapping[str, Callable[..., Any]] = {
    "mention": mention,
    "value": value,
    "rule": rule,
    "text": text,
    "chars": chars,
    "facts": facts_of,
}


def register(prefix: str = "") -> None:
    """Make `doc._` and `span._` answer; a component does so by itself.

    `InputError` where a name is taken by somebody else's attribute: `prefix` goes before each of our names.
    """
    for name, (getter, setter) in _DOC.items():
        _check(Doc, prefix + name, getter)
        Doc.set_extension(prefix + name, getter=getter, setter=setter, force=True)
    for name, getter in _SPAN.items():
        _check(Span, prefix + name, getter)
        Span.set_extension(prefix + name, getter=getter, force=True)


def _check(owner: type[Doc | Span], name: str, getter: Callable[..., Any]) -> None:
    """Refuse a name that is taken; our own attribute, perhaps of a module loaded before, may be put again."""
    if not owner.has_extension(name):
        return
    present = owner.get_extension(name)[2]
    if getattr(present, "__module__", None) != getter.__module__:
        kind = owner.__name__.lower()
        raise InputError(
            f"{kind}._.{name} is defined already, and not by solieu: give the component another prefix, as in "
            f'nlp.add_pipe("solieu", config={{"prefix": "solieu_"}})'
        )
