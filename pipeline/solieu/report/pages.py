"""A report as one page of HTML that needs nothing else: no script, no request, light and dark, Vietnamese first."""

from __future__ import annotations

from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from markupsafe import Markup

from solieu.report.quotes import quotes, visible
from solieu.report.tallies import coverage, tallies, titles
from solieu.report.texts import placed, titled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from solieu.report.entries import Document, Entry
    from solieu.report.quotes import Quote
    from solieu.report.reports import Report

_STYLE = Markup("""
:root { color-scheme: light dark; --ink: #1c1c1e; --paper: #fdfdfb; --dim: #63636b; --rule: #d9d9d4; --mark: #ffe58a;
  --error: #b3261e; --warning: #9a5b00; --note: #3a5f8a; --holds: #2c6e3f }
@media (prefers-color-scheme: dark) { :root { --ink: #ececea; --paper: #17181a; --dim: #a2a2a8; --rule: #3a3b3f;
  --mark: #6b5200; --error: #ff8a80; --warning: #ffb95c; --note: #9cc4f5; --holds: #8fd3a2 } }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 1rem; max-width: 52rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: break-word }
h1, h2 { line-height: 1.25 } h2 { margin-top: 2.5rem } h3 { margin: 0; font-size: 1rem }
.dim, [lang=en] { color: var(--dim) } .dim { font-size: .875rem; margin: 0 } article [lang=en] { font-size: .875rem }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .5rem; margin: 1rem 0 }
.figures div { border: 1px solid var(--rule); border-radius: .5rem; padding: .5rem .75rem }
.figures b { display: block; font-size: 1.5rem }
.wide { overflow-x: auto } table { border-collapse: collapse; width: 100%; font-size: .9rem }
th [lang=en], td [lang=en], .figures [lang=en] { display: block; font-size: .8rem; font-weight: normal }
th, td { text-align: left; padding: .3rem .5rem; border-bottom: 1px solid var(--rule); vertical-align: top }
td.n, th.n { text-align: right } td:first-child { white-space: nowrap }
article { border-left: .25rem solid var(--tone); padding: .25rem 0 .25rem 1rem; margin: 1.5rem 0 }
.error { --tone: var(--error) } .warning { --tone: var(--warning) } .note { --tone: var(--note) }
.holds { --tone: var(--holds) } .aside { opacity: .75 } .code { color: var(--tone) }
article p { margin: .35rem 0 } blockquote { margin: .5rem 0; padding: 0 0 0 .75rem; border-left: 1px solid var(--rule) }
mark { background: var(--mark); color: inherit; padding: 0 .1em; border-radius: .15em }
.ruling { font-style: italic }
""")
_HEAD = Markup("""\
<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Kiểm tra số liệu: {name}</title>
<style>{style}</style>
</head>
<body>
<header>
<h1>Kiểm tra số liệu <span lang="en">Audit of figures</span></h1>
<p class="dim">{name}</p>
</header>
<main>
""")
_FOOT = "</main>\n</body>\n</html>\n"
_SECTIONS = {
    "error": ("Lỗi", "Errors"),
    "warning": ("Cảnh báo", "Warnings"),
    "note": ("Ghi chú", "Notes"),
    "holds": ("Số liệu khớp", "Figures that agree"),
}
_FIGURES = {
    "read": ("con số đã đọc", "figures read"),
    "comparable": ("có số cùng đơn vị để so", "comparable"),
    "checked": ("đã kiểm tra", "checked"),
    "disagreeing": ("không khớp", "disagreeing"),
}
_RULINGS = {
    "accepted": ("Chấp nhận", "accepted"),
    "explained": ("Đã giải thích", "explained"),
    "false-alarm": ("Báo nhầm", "false alarm"),
    None: ("Ghi chú", "note"),
}
_BOTH = Markup('{} <span lang="en">{}</span>')
_FIGURE = Markup("<div><b>{}</b> {}</div>\n")
_TABLE = Markup("""\
<h2>Các phép kiểm tra <span lang="en">Checks</span></h2>
<div class="wide"><table>
<thead><tr><th>Mã</th><th>Kiểm tra <span lang="en">check</span></th>\
<th class="n">Khớp <span lang="en">agree</span></th><th class="n">Không khớp <span lang="en">disagree</span></th>\
<th class="n">Gác lại <span lang="en">set aside</span></th></tr></thead>
<tbody>
{}</tbody>
</table></div>
""")
_ROW = Markup('<tr><td>{}</td><td>{}</td><td class="n">{}</td><td class="n">{}</td><td class="n">{}</td></tr>\n')
_ARTICLE = Markup("""\
<article class="{tone}" id="{id}">
<h3><span class="code">{sign} {code}</span> {title}</h3>
{place}{messages}
{quotes}{ruling}<p class="dim">{id}</p>
</article>
""")
_MESSAGES = {
    "vi": Markup('<p>{vi}</p>\n<p lang="en">{en}</p>'),
    "en": Markup("<p>{en}</p>\n<p>{vi}</p>"),
}
_PLACE = Markup('<p class="dim">{}</p>\n')
_QUOTE = Markup("<blockquote>{}</blockquote>\n")
_RULING = Markup('<p class="ruling">{}{}</p>\n')
_MARK = Markup("<mark>{}</mark>")
_MORE = Markup("<p>… {} <span lang='en'>more findings are left out.</span></p>\n")


def page(report: Report) -> Iterator[str]:
    """The page, piece by piece."""
    yield _HEAD.format(name=visible(report.name), style=_STYLE)
    yield _figures(report)
    for group, entries in groupby(report.entries(), key=_group):
        yield Markup("<h2>{}</h2>\n").format(_BOTH.format(*_SECTIONS[group]))
        yield from map(partial(_article, language=report.language), entries)
    if left_out := report.left_out():
        yield _MORE.format(left_out)
    yield _checks(report)
    yield _FOOT


def _group(entry: Entry) -> str:
    return "holds" if entry.holds else entry.severity


def _figures(report: Report) -> str:
    """How much could be checked."""
    counts = coverage(report.db)._asdict()
    cells = (_FIGURE.format(count, _BOTH.format(*_FIGURES[name])) for name, count in counts.items())
    return Markup('<div class="figures">\n{}</div>\n').format(Markup().join(cells))


def _checks(report: Report) -> str:
    """What came of each check."""
    names: tuple[Mapping[str, str], ...] = (titles("vi"), titles("en"))
    rows = []
    for one in tallies(report.db):
        called = _BOTH.format(*(name.get(one.code, one.check_kind) for name in names))
        rows.append(_ROW.format(one.code, called, one.held, one.disagreeing, one.set_aside))
    return _TABLE.format(Markup().join(rows)) if rows else ""


def _article(entry: Entry, *, language: str) -> str:
    documents = entry.documents
    single = documents[0] if len(documents) == 1 else None
    return _ARTICLE.format(
        tone=f"{_group(entry)}{'' if entry.stands or entry.holds else ' aside'}",
        id=entry.id,
        sign="✓" if entry.holds else "✗" if entry.stands else "○",
        code=entry.code,
        title=titled(single) if single else _BOTH.format(f"{len(documents)} văn bản", "documents"),
        place=_PLACE.format(visible(placed(single))) if single else "",
        messages=_MESSAGES[language].format(vi=visible(entry.message_vi), en=visible(entry.message_en)),
        quotes=Markup().join(_quote(quote, single) for quote in quotes(entry)),
        ruling=_ruling(entry),
    )


def _quote(quote: Quote, single: Document | None) -> Markup:
    """A sentence with its evidence marked; under its document where there are several."""
    sentence = Markup().join(_MARK.format(text) if marked else text for text, marked in quote.pieces)
    where = "" if single else _PLACE.format(f"{titled(quote.document)} · {visible(placed(quote.document))}")
    return where + _QUOTE.format(sentence)


def _ruling(entry: Entry) -> str:
    if not entry.ruling and not entry.note:
        return ""
    note = f": {visible(entry.note)}" if entry.note else ""
    return _RULING.format(_BOTH.format(*_RULINGS[entry.ruling]), note)
