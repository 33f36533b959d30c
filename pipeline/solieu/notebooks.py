"""An analysis as a notebook shows it: its text with every mention marked, and below that its facts and findings.

Policy: one piece of HTML that needs nothing besides: no script, no style sheet, nothing from elsewhere. Colours are
laid thinly over whatever the notebook has, so that it can be read on light and on dark; kinds differ in the line below
them too. What a text says is never markup: it is escaped, what would not show is written by name, and dollars are no
formulas. A long text is cut at the end of a line, long tables after some rows, and both say so.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from markupsafe import Markup

from solieu.explain.marks import clipped, visible
from solieu.explain.words import in_words, qualifier, quantity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from solieu.model import Analysis, Fact, Finding, Mention, MentionKind

LONGEST, MOST = 10_000, 100  # characters of text, rows of a table
_TOLD = 120  # characters of what is told of a mention
_LOOKS: Mapping[MentionKind, tuple[str, str]] = {  # red, green, blue; the line below
    "amount": ("255,170,0", "solid"),
    "place": ("0,170,170", "dashed"),
    "period": ("190,90,220", "dotted"),
    "citation": ("70,130,255", "double"),
    "entity": ("60,170,70", "dashed"),
    "exclusion": ("140,140,140", "dotted"),
}
_BOX = Markup('<div class="solieu tex2jax_ignore mathjax_ignore" style="line-height:1.7;overflow-x:auto">{}</div>')
_MARK = Markup(
    '<mark style="color:inherit;background:rgba({colour},.2);border-bottom:2px {line} rgb({colour})" title="{told}">'
    "{text}</mark>"
)
_TEXT = Markup('<div lang="{language}" style="max-width:60em;white-space:pre-wrap;overflow-wrap:anywhere">{text}</div>')
_NOTE = Markup('<div style="opacity:.75;font-size:90%">{}</div>')
_TITLE = Markup('<div style="font-weight:bold">{}</div>')
_TABLE = Markup(
    '<table style="color:inherit;font-size:inherit;margin:.8em 0;border-collapse:collapse">'
    '<caption style="text-align:left;font-weight:bold">{caption}</caption>'
    "<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
)
_BESIDE = "text-align:left;vertical-align:top;padding:.1em .8em .1em 0;line-height:1.4"
_HEAD, _CELL = (Markup('<{0} style="{1}">{{}}</{0}>').format(tag, _BESIDE) for tag in ("th", "td"))
_ROW = Markup("<tr>{}</tr>")
_QUALIFIERS = ("indicator", "place", "period", "status", "source", "programme", "activity", "subject")


def page(analysis: Analysis) -> str:
    """The analysis as HTML."""
    end = _end(analysis.text)
    parts = (
        _heading(analysis),
        _TEXT.format(language=analysis.document.language, text=_joined(_marked(analysis, end))),
        _rest(analysis.text, end),
        _facts(analysis.facts),
        _findings(analysis.findings),
    )
    return str(_BOX.format(_joined(parts)))


def _joined(parts: Iterable[Markup]) -> Markup:
    return Markup("").join(parts)


def _end(text: str) -> int:
    """Where the text is cut, if it is: at the end of a line, where there is one."""
    if len(text) <= LONGEST:
        return len(text)
    line_end = text.rfind("\n", 0, LONGEST)
    return line_end if line_end > 0 else LONGEST


def _rest(text: str, end: int) -> Markup:
    if end == len(text):
        return Markup()
    return _NOTE.format(f"… {len(text) - end:,} of {len(text):,} characters are not shown; all are in .text")


def _heading(analysis: Analysis) -> Markup:
    """Title and day, and how many mentions there are of every kind, which makes it a legend."""
    document, kinds = analysis.document, [mention.kind for mention in analysis.mentions]
    title = _TITLE.format(visible(document.title)) if document.title else Markup()
    day = Markup("published {} · ").format(document.published) if document.published else Markup()
    legend = [
        _MARK.format(colour=colour, line=line, told=f"all of kind {kind}", text=f"{kind} {kinds.count(kind)}")
        for kind, (colour, line) in _LOOKS.items()
        if kind in kinds
    ]
    read = Markup(" · ").join(legend) or Markup("nothing was read")
    return title + _NOTE.format(day + read + f" · repairs {len(analysis.repairs)}")


def _marked(analysis: Analysis, end: int) -> Iterator[Markup]:
    """The text to `end` in pieces; where mentions overlap, a piece looks like the shortest and tells of all."""
    mentions = [mention for mention in analysis.mentions if mention.span.start < end]
    ends = (place for mention in mentions for place in (mention.span.start, mention.span.end))
    following = iter(sorted(mentions, key=lambda mention: mention.span.start))
    coming = next(following, None)
    around: list[Mention] = []
    for start, stop in pairwise(sorted({0, end, *(place for place in ends if place < end)})):
        around = [mention for mention in around if mention.span.end > start]
        while coming and coming.span.start <= start:
            around.append(coming)
            coming = next(following, None)
        yield _piece(analysis.text[start:stop], sorted(around, key=lambda mention: len(mention.span)))


def _piece(text: str, around: Sequence[Mention]) -> Markup:
    shown = "\n".join(visible(line) for line in text.split("\n"))
    if not around:
        return Markup("{}").format(shown)
    colour, line = _LOOKS[around[0].kind]
    told = "\n".join(clipped(f"{one.kind}: {in_words(one.value)} ({one.rule})", _TOLD) for one in around)
    return _MARK.format(colour=colour, line=line, told=told, text=shown)


def _facts(facts: Sequence[Fact]) -> Markup:
    """The facts; a qualifier that none of those shown has takes no column."""
    shown = facts[:MOST]
    told = [name for name in _QUALIFIERS if any(qualifier(fact, name) for fact in shown)]
    rows = (
        (
            fact.amount.text,
            quantity(fact.low, fact.high, fact.unit, fact.bound, fact.per),
            *(qualifier(fact, name) for name in told),
            f"{fact.confidence:.2f}",
        )
        for fact in shown
    )
    return _table("facts", len(facts), ("figure", "value", *told, "confidence"), rows)


def _findings(findings: Sequence[Finding]) -> Markup:
    head = ("", "code", "what the check says", "kết quả kiểm tra")
    rows = (("✓" if one.holds else "✗", one.code, one.message_en, one.message_vi) for one in findings[:MOST])
    return _table("findings", len(findings), head, rows)


def _table(what: str, count: int, head: Sequence[str], rows: Iterable[Sequence[str]]) -> Markup:
    """A table, as far as it is shown; nothing where it would be empty."""
    if not count:
        return Markup()
    more = f"; the first {MOST} are shown, all are in .{what}" if count > MOST else ""
    return _TABLE.format(
        caption=f"{count:,} {what}{more}",
        head=_joined(map(_HEAD.format, head)),
        rows=_joined(_ROW.format(_joined(_CELL.format(visible(cell)) for cell in row)) for row in rows),
    )
