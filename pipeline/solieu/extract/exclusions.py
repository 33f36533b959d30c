"""Numbers that are no figures, each under the name of what it is instead.

Read before amounts, so that a list number or a road never counts anything; documents and periods are taken before
these. A number is told by its own looks (`shapes`), by the words *behind* it (5 năm, 18 tuổi) or by words before it
that *announce* one (Điều 5, Quốc lộ 1; `gazetteers/exclusions.csv`). Where such a word only *perhaps* announces the
number of a thing (lớp 5, but lớp 30 học viên; mức 2, but mức 5 triệu đồng) it is a figure if a unit follows. Coverage
counts what is named here as explained.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

import regex

from solieu import gazetteer
from solieu.extract import cells, measures, money, percents
from solieu.extract.cues import matches
from solieu.extract.digits import runs
from solieu.extract.extractors import Extractor, Found
from solieu.extract.nouns import head, head_end
from solieu.extract.numerals import numerals
from solieu.extract.shapes import Shape, glued, name_end, shapes
from solieu.extract.units import plain, words
from solieu.model import Exclusion
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solieu.extract.numerals import Numeral
    from solieu.model import Tokens

LONGEST = 4  # digits of a number that is only perhaps announced: Chương trình 1956, but cấp 250.000 liều

_LIST = lazy(
    r"""
    [ ]*
    (?: \(?\d{1,2}(?:\.\d{1,2})*+[.)](?!\d) | \d{1,2}(?:\.\d{1,2})++(?=[ ]+\p{Lu}) | \d{1,2}[ ]?[/-](?=[ ]+\p{Lu}) )
    """,
    regex.VERBOSE,
)
_INLINE = lazy(  # but not Ba Vì (4) và Mỹ Đức (2)
    r"\(\d{1,2}\)(?= ?\p{L})(?<!\p{Lu}\p{Ll}+ \(\d+\)(?= (?:và|cùng) ))|(?<=[;:.] )\d{1,2}[)/](?= \p{L})"
)
_PAGES = lazy(r"[^\p{L}\d]*\d{1,4}(?:[^\p{L}\d/:.,]+\d{1,4})*[^\p{L}\d]*")
_BASE = lazy(  # bình quân 1 hộ, giá trị sản xuất trên 1 ha: what follows is a rate of it
    r"""(?r) (?<!\p{L})
    (?: (?:bình[ ]quân|trung[ ]bình|cứ|tính) (?:[ ](?:trên|trong|mỗi))?
      | (?:giá[ ]trị|thu[ ]nhập|lợi[ ]nhuận|doanh[ ]thu|sản[ ]lượng|năng[ ]suất|lãi) [\p{L} ]{0,25} [ ]trên ) [ ]+
    """,
    regex.VERBOSE,
)
_DAYS = lazy(r"\d{1,2}(?:[./-]\d{1,2})?(?:(?:, | và | đến | ?[-–] ?)\d{1,2}(?:[./-]\d{1,2})?(?![\d%]|\.\d))*")
_LAST_DAY = lazy(r"(?r), \d{1,2}")
_SEVERAL = ("các ngày ", "những ngày ", "hai ngày ", "ba ngày ")  # then as many numbers as follow are days
_ACCOUNT = lazy(r"[\d .-]*\d")
_STREET = lazy(r"[a-z]?(?:/\d+)*,? (?:đường|phố|ngõ|ngách|đại lộ|quốc lộ|tỉnh lộ|tổ|khu|ấp|thôn|xã)(?!\p{L})")
_SLOGANS = (" tại chỗ", " không", " có", " sạch", " cùng", " rõ", " biết", " đúng", " hóa", " hoá", " chủ động")
_SLOGAN = lazy(  # 3 trong 1; 20 trong 4 đánh giá (of a web page)
    rf"(?:{'|'.join(_SLOGANS)}| trong (?:1(?!\d|[.,]\d)|\d++ đánh giá|các|số(?! (?:\d|đó|này|ấy))))(?!\p{{L}})"
)
_ONE_OF = lazy(r" trong (?:(?:tổng )?số )?\d++(?! (?:năm|tháng|quý|tuần|ngày)(?!\p{L}))")  # 1 trong 5 tỉnh
_OF_ALL = ("trong số ", "tổng số ")  # 7 trong số 12 xã: no house
_MORE = (" và ", ", ", " hoặc ")  # between the numbers of clauses: mục 1, 2 và 3
_MOST_PARTS, _PART_REACH = 9, 200  # so many at most, each so many characters behind the one before
_NAME = lazy(r"(?r)(?<![\p{L}\d])\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ ")  # Kim Bảng 01
_COMPARED = lazy(r"(?r)\((?:theo )?(?:kế hoạch|chỉ tiêu|mục tiêu)(?: năm| là| giao){0,2} ")  # 12 lớp (kế hoạch 15)
_DATED = lazy(r" (?:\d{1,2}|(?:19|20)\d\d)(?![.,]?\d)")


class _Words(NamedTuple):
    """The words around numbers that are no figures, a group for each reason."""

    behind: regex.Pattern[str]
    announced: regex.Pattern[str]
    perhaps: regex.Pattern[str]
    last: frozenset[str]  # of announcing words: nothing else is tried
    first: frozenset[str]  # two letters of words behind; less where there are more spaces than are looked at


@gazetteer.derived
def _words() -> _Words:
    behind, announced, perhaps = (_named(place) for place in ("behind", "announced", "perhaps"))
    forms = [(row.text("place"), form) for row in gazetteer.rows("exclusions") for form in row.items("forms")]
    return _Words(
        lazy(rf" *(?:{behind})(?![\p{{L}}\d])(?! (?:công|tuổi)(?!\p{{L}}))"),
        lazy(
            rf"(?r)(?<!\p{{L}})(?<!(?:danh|đầu) )(?:{announced})(?: số)?(?:[:.+-]|[ ](?![ ]))+"
        ),  # cells stand farther apart
        lazy(rf"(?r)(?<!\p{{L}})(?:{perhaps})(?: số)? "),
        frozenset(form.split()[-1] for place, form in forms if place != "behind"),
        frozenset(form[:length] for place, form in forms if place == "behind" for length in range(3)),
    )


def _named(place: str) -> str:
    rows = [row for row in gazetteer.rows("exclusions") if row.text("place") == place]
    return "|".join(f"(?P<{row.text('reason')}>{words(row.items('forms'))})" for row in rows)


def find(tokens: Tokens) -> Iterator[Found]:
    """Numbers that are no figures, from left to right; where two rules see one number the wider wins."""
    text = tokens.text
    found = chain(_in_lists(tokens), _in_columns(tokens), _by_looks(tokens), _by_context(text))
    reached = 0
    for shape in sorted(found, key=lambda shape: (shape.start, -shape.end)):
        if shape.start >= reached:
            reached = shape.end
            yield Found(Span(shape.start, shape.end), Exclusion(shape.reason), f"exclusions.{shape.reason}")


def _in_lists(tokens: Tokens) -> Iterator[Shape]:
    """The numbers of list items and of pages."""
    text, lowered = tokens.text, plain(tokens.text)
    for line in tokens.lines:
        start, end = line.span.start, line.span.end
        if lowered[start].isalpha():
            continue
        if item := _LIST.match(text, start, end):
            yield Shape("list-number", *item.span())
        elif line.kind != "row" and _PAGES.fullmatch(lowered, start, end):
            yield Shape("page-number", start, end)
    ended = (start for start, end in runs(lowered) if text.startswith((")", "/"), end))
    opened = (start - (text[start - 1 : start] == "(") for start in ended)
    yield from (Shape("list-number", *match.span()) for match in matches(_INLINE, text, opened))


def _in_columns(tokens: Tokens) -> Iterator[Shape]:
    """The numbers and years that name the rows of a table."""
    reasons = {"order": "list-number", "year": "year"}
    for span, _, unit, _ in cells.bare_numbers(tokens):
        if unit.kind in reasons:
            yield Shape(reasons[unit.kind], span.start, span.end)
    yield from (Shape("unit", span.start, span.end) for span in cells.thousands(tokens))


def _by_looks(tokens: Tokens) -> Iterator[Shape]:
    """Numbers that tell by themselves, inside a cell; what looks like a misprint may be announced as an account."""
    lowered, cells_at = plain(tokens.text), {cell.start for line in tokens.lines for cell in line.cells}
    for shape in shapes(lowered):
        if cells_at and not cells_at.isdisjoint(range(shape.start + 1, shape.end)):
            continue
        announced = _words().announced.match(lowered, 0, shape.start) if shape.reason == "misprint" else None
        yield shape._replace(reason=announced.lastgroup) if announced else shape


def _by_context(text: str) -> Iterator[Shape]:
    """Numbers that the words around them tell, unless a unit makes them figures."""
    lowered = plain(text)
    levels = percents.readings(text).keys() | money.readings(text).keys()
    figures, around = levels | measures.readings(text).keys(), _words()
    clause: Numeral | None = None
    for numeral in numerals(text):
        if numeral.is_one and numeral.first not in levels and _BASE.match(lowered, 0, numeral.first):
            yield Shape("base-of-a-rate", numeral.first, numeral.end)
        elif not numeral.words and numeral.first not in figures:
            more = clause is not None and _is_next(text, clause, numeral)
            shape = Shape("clause", numeral.first, numeral.end) if more else _in_context(text, numeral, around)
            clause = numeral if shape and shape.reason == "clause" else None
            if shape:
                yield shape


def _is_next(text: str, one: Numeral, other: Numeral) -> bool:
    """Whether two numbers are those of clauses that follow each other: Điều 1, 2 Nghị định này, but mục 1, 2 hộ."""
    lowered = plain(text)
    gap = lowered[one.end : other.first]
    follows = gap in _MORE and other.low.value == one.low.value + 1
    counts = gap == ", " and _counts(lowered, other) and not text[other.end : other.end + 2].strip().isupper()
    return follows and not counts


def _in_context(text: str, numeral: Numeral, around: _Words) -> Shape | None:
    """What the words around a numeral say it is, if no currency, percent sign or physical unit stands behind it."""
    lowered = plain(text)
    first, end = numeral.first, numeral.end
    near = lowered[max(0, first - 15) : first].rpartition("\n")[2]
    last = near.rstrip(" :.+-").rpartition(" ")[2].lstrip("(“\"'/,")
    may_announce = last in around.last
    announced = around.announced.match(lowered, 0, first) if may_announce else None
    if announced and not (announced.lastgroup == "account" and (numeral.scale or _counts(lowered, numeral))):
        return _announced(lowered, numeral, announced.lastgroup)  # but điện thoại 63,4 triệu chiếc
    if last == "năm" and numeral.year_like:
        return Shape("year", first, end)
    if last == "số" and _STREET.match(lowered, end) and not lowered.endswith(_OF_ALL, 0, first):
        return Shape("address", first, end)
    near = lowered[numeral.unit_at : numeral.unit_at + 3].lstrip(" ")[:2]
    may_follow = near in around.first or (near[:1] in around.first and not near[1:].isalpha())
    behind = around.behind.match(lowered, numeral.unit_at) if may_follow else None
    if behind and (head_end(lowered, numeral.unit_at) or 0) <= behind.end():  # but 2 tuần hàng
        return _followed(lowered, numeral, behind)
    perhaps = around.perhaps.match(lowered, 0, first) if may_announce and end - first <= LONGEST else None
    if perhaps and (_NAME.match(text, 0, first) or _COMPARED.match(lowered, 0, first)):
        return None
    shape = _announced(lowered, numeral, perhaps.lastgroup) if perhaps else _bare(lowered, numeral)
    part = perhaps and perhaps.lastgroup == "part" and _is_part(lowered, numeral, perhaps)
    return None if shape is None or (not part and _counts(lowered, numeral)) else shape


def _is_part(lowered: str, numeral: Numeral, word: regex.Match[str]) -> bool:
    """Whether parts are numbered up to this: đợt 1 Chương trình, đợt 2 cấp 15 tỷ đồng; but lớp 30 học viên."""
    before = numeral.low.value - 1
    if not 0 < before < _MOST_PARTS:
        return numeral.is_one
    return f"{word.group()}{before} " in lowered[max(0, word.start() - _PART_REACH) : word.start()]


def _followed(lowered: str, numeral: Numeral, behind: regex.Match[str]) -> Shape:
    """What the words behind a numeral say it is: but ngày 30 tháng 11, kế hoạch 5 năm 2011 - 2015."""
    if _DATED.match(lowered, behind.end()):
        reason = "date" if lowered.endswith("tháng", 0, behind.end()) else "duration"
        return Shape(reason, numeral.start, numeral.end)
    return Shape(behind.lastgroup, numeral.start, numeral.end if numeral.shares else behind.end())


def _counts(lowered: str, numeral: Numeral) -> bool:
    """Whether a known noun follows; what may be a year needs more than a classifier there."""
    noun = head(lowered, numeral.unit_at)
    return noun is not None and not (numeral.year_like and noun.kind != "noun")


def _bare(lowered: str, numeral: Numeral) -> Shape | None:
    """What a number is, if it counts nothing and no word announces it."""
    start, end = numeral.first, numeral.end
    if lowered[start - 1 : start] in ("-", ".", "+") or lowered[end : end + 1].isalpha():
        name = glued(lowered, start, end)
        if name:
            return name
    if numeral.year_like:
        return Shape("year", start, end)
    if numeral.low.half and lowered.endswith(".0", start, end):
        return Shape("version", start, end)
    slogan = lowered.startswith((*_SLOGANS, " trong "), end) and _SLOGAN.match(lowered, end)
    one_of = numeral.is_one and _ONE_OF.match(lowered, end)
    return Shape("slogan", start, end) if slogan or one_of else None


def _announced(lowered: str, numeral: Numeral, reason: str) -> Shape:
    """An announced number to its end: a list of days, a long account number, a name (30a, 12/7)."""
    pattern = {"date": _DAYS, "account": _ACCOUNT}.get(reason)
    wider = pattern.match(lowered, numeral.first) if pattern else None
    if wider is None:
        return Shape(reason, numeral.first, name_end(lowered, numeral.end))
    last = _LAST_DAY.match(lowered, numeral.end, wider.end())
    is_count = last and not lowered.endswith(_SEVERAL, 0, numeral.first) and _is_noun(lowered, wider.end())
    return Shape(reason, numeral.first, max(numeral.end, last.start() if last and is_count else wider.end()))


def _is_noun(lowered: str, place: int) -> bool:
    """Whether what is counted follows: trong tháng 9, 14 lớp đã khai giảng."""
    noun = head(lowered, place)
    return noun is not None and noun.kind != "trap"


EXCLUSIONS = Extractor(name="exclusions", kind="exclusion", find=find)
