"""What `explain` prints: every mention, fact, finding and repair in its place, calm and within its width."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from solieu.explain import explain
from solieu.explain.marks import COLOURED, PLAIN, drawn, marked, spelled, wrapped
from solieu.explain.repairs import healings
from solieu.explain.words import claim, in_words
from solieu.flow import analyse
from solieu.model import (
    Amount,
    Analysis,
    Because,
    Citation,
    Document,
    Entity,
    Evidence,
    Exclusion,
    Fact,
    Finding,
    Mention,
    Period,
    Place,
    Repaired,
    Suspicion,
)
from solieu.spans import Edit, OffsetMap, Span, apply
from solieu.tokenise import tokenise

if TYPE_CHECKING:
    from collections.abc import Sequence

    from solieu.model import MentionKind, Value

ANSI = re.compile("\x1b\\[[0-9]+m")
RAW = "Lớp nghề ở Ba Vì\n\nNăm 2019, huyện Ba Vì chi 250 triệu đồng từnguồn khuyến công cho 3 lớp."
EDITS = (Edit(Span(RAW.index("nguồn"), RAW.index("nguồn")), " ", "spacing.glued"),)
TEXT = apply(RAW, EDITS)

HANOI = Place("p:ha-noi", "01", "province", "Hà Nội")
BA_VI = Place("d:ba-vi", "271", "district", "Ba Vì", "Hà Nội", "p:ha-noi")
YEAR = Period(date(2019, 1, 1), date(2019, 12, 31))
MONEY = Amount("money", Decimal(250_000_000), Decimal(250_000_000), "VND")
CLASSES = Amount("count", Decimal(3), Decimal(3), "lớp")


def place_of(words: str, nth: int = 0) -> Span:
    """Where some words stand in the text, the first or a later time."""
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


def mention(kind: MentionKind, words: str, value: Value, rule: str, nth: int = 0) -> Mention:
    """A mention of some words of the text."""
    return Mention(kind, place_of(words, nth), words, value, rule)


MENTIONS = (
    mention("place", "Ba Vì", BA_VI, "places.listed"),
    mention("period", "Năm 2019", YEAR, "periods.year"),
    mention("place", "Ba Vì", BA_VI, "places.typed", 1),
    mention("amount", "250 triệu đồng", MONEY, "money.amount"),
    mention("amount", "3 lớp", CLASSES, "counts.noun"),
)
FACT = Fact(
    amount=MENTIONS[3],
    indicator="funding",
    low=MONEY.low,
    high=MONEY.high,
    unit="VND",
    bound="exact",
    per=None,
    status="actual",
    confidence=0.875,
    rule="indicators.trigger",
    place=BA_VI,
    period=YEAR,
    source="total",
    because={
        "indicator": Because("clause", "indicators.trigger", place_of("chi")),
        "period": Because("clause", "periods.before", place_of("Năm 2019")),
        "place": Because("clause", "places.before", place_of("Ba Vì", 1)),
        "source": Because("default", "sources.unstated"),
    },
)
FINDING = Finding(
    code="A401",
    kind="list",
    severity="warning",
    holds=False,
    reported=Decimal(3),
    computed=Decimal(2),
    evidence=(Evidence("count", MENTIONS[4]),),
    message_vi="“3 lớp” và danh sách (2 mục) không khớp nhau.",
    message_en="“3 lớp” and the list (2 items) disagree.",
)


def analysis(raw: str = RAW, edits: Sequence[Edit] = EDITS, mentions: tuple[Mention, ...] = MENTIONS) -> Analysis:
    """The text with what was read in it, and neither facts nor findings."""
    document = Document("id", "lop-nghe.txt", raw, title="Lớp nghề ở Ba Vì", published=date(2020, 1, 5))
    repaired = Repaired(document, apply(raw, edits), tuple(edits), OffsetMap(edits))
    return Analysis(tokenise(repaired), mentions, (), ())


PAGE = """\
Lớp nghề ở Ba Vì
published 2020-01-05 · home Hà Nội · lop-nghe.txt

Lớp nghề ở ⟦Ba Vì⟧¹
     1 place     Ba Vì                      Ba Vì, district of Hà Nội        places.listed

⟦Năm 2019⟧¹, huyện ⟦Ba Vì⟧² chi ⟦250 triệu đồng⟧³ từ nguồn khuyến công cho ⟦3 lớp⟧⁴.
     ~ repair    từnguồn → từ nguồn                                          spacing.glued
     1 period    Năm 2019                   2019                             periods.year
     2 place     Ba Vì                      Ba Vì, district of Hà Nội        places.typed
     3 amount    250 triệu đồng             250 000 000 VND                  money.amount
     4 amount    3 lớp                      3 lớp                            counts.noun
     ▪ 250 000 000 VND ← funding ← Ba Vì ← 2019 ← actual · total  0.88
      indicator    funding               clause    “chi”                       indicators.trigger
      place        Ba Vì                 clause    “Ba Vì”                     places.before
      period       2019                  clause    “Năm 2019”                  periods.before
      source       total                 default                               sources.unstated
     ✗ A401  “3 lớp” và danh sách (2 mục) không khớp nhau.

amount 2 · place 2 · period 1
facts 1 · findings 0 ✓ 1 ✗ · repairs 1
"""


def test_a_page_says_what_was_read_and_why() -> None:
    """Each line is followed by its repairs, mentions, facts with their reasons, and findings."""
    assert explain(replace(analysis(), facts=(FACT,), findings=(FINDING,)), colour=False) == PAGE


def test_colours_say_the_same_without_brackets() -> None:
    """With colour, the page is the same but for the brackets around mentions."""
    page = explain(replace(analysis(), facts=(FACT,), findings=(FINDING,)), colour=True)
    assert ANSI.sub("", page).splitlines()[3] == "Lớp nghề ở Ba Vì¹"
    assert "\x1b[33m250 triệu đồng\x1b[0m\x1b[2m³\x1b[0m từ nguồn" in page
    plain = re.sub("[⟦⟧]", "", PAGE)
    assert ANSI.sub("", page) == plain


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (Amount("money", Decimal("2.5e6"), Decimal("3e6"), "VND", "range"), "2 500 000 – 3 000 000 VND"),
        (Amount("money", Decimal("2.5e6"), Decimal("2.5e6"), "VND", per="tháng"), "2 500 000 VND / tháng"),
        (Amount("percent", Decimal("82.490"), Decimal("82.490"), "%", "about"), "about 82,49 %"),
        (Amount("percent", Decimal(5), Decimal(5), "%", change="down"), "down by 5 %"),
        (Amount("count", Decimal(1215), Decimal(1215), "lao động", "over"), "over 1 215 lao động"),
        (Period(date(2016, 10, 7), date(2016, 10, 7), relative=True), "2016-10-07, worked out"),
        (Period(date(2016, 1, 1), date(2016, 9, 30)), "2016-01 – 2016-09"),
        (Period(date(2005, 10, 1), date(2005, 10, 31)), "2005-10"),
        (Period(date(2002, 1, 1), date(2018, 12, 31)), "2002 – 2018"),
        (Period(date(2020, 1, 1), date(2020, 12, 31), edge="until"), "until 2020"),
        (Period(date(2006, 1, 1), date(2009, 6, 30), edge="since"), "since 2006-01"),
        (Period(date(2006, 1, 15), date(2006, 2, 28)), "2006-01-15 – 2006-02-28"),
        (Citation("1/QĐ-TTg", "quyết định", date(2012, 5, 21), "Điều 4"), "1/QĐ-TTg, Điều 4, dated 2012-05-21"),
        (Citation(None, "luật"), "luật without a number"),
        (Citation("45/2012/NĐ-CP", "nghị định", resolved_from=Span(0, 3)), "45/2012/NĐ-CP, short form"),
        (HANOI, "Hà Nội, province"),
        (Entity("person", "Hoàng Văn Tám"), "Hoàng Văn Tám, person"),
        (Exclusion("an ordinal"), "no figure: an ordinal"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_values_in_words(value: Value, said: str) -> None:
    """A value is said in full, grouped by spaces, with a decimal comma; days are ISO days."""
    assert in_words(value) == said


def test_what_a_fact_does_not_say_is_said_to_be_missing() -> None:
    """A fact without place and period has these words in their place."""
    bare = replace(FACT, place=None, period=None, source=None, status="target", per="năm")
    assert claim(bare) == "250 000 000 VND / năm ← funding ← no place ← no period ← target"


@pytest.mark.parametrize(
    ("raw", "edits", "told"),
    [
        ("a phươngvẫnchưa b", [(8, 8, " "), (11, 11, " ")], [(2, "phươngvẫnchưa", "phương vẫn chưa")]),
        ("nư¬ớc, d¬ới", [(2, 3, ""), (8, 9, "ư")], [(0, "nư¬ớc,", "nước,"), (6, "d¬ới", "dưới")]),
        ("số 134/ 2004/NĐ", [(7, 8, "")], [(3, "134/ 2004/NĐ", "134/2004/NĐ")]),
        ("ab", [(0, 0, "xyz "), (2, 2, "!")], [(0, "ab", "xyz ab!")]),
    ],
)
def test_repairs_are_told_in_whole_words(
    raw: str, edits: list[tuple[int, int, str]], told: list[tuple[int, str, str]]
) -> None:
    """However little an edit touches, the words around it are shown, once for all edits in them."""
    made = tuple(Edit(Span(start, end), after, "rule") for start, end, after in edits)
    repaired = Repaired(Document("id", "uri", raw), apply(raw, made), made, OffsetMap(made))
    assert [healing[:3] for healing in healings(repaired)] == told
    assert {healing.rules for healing in healings(repaired)} == {("rule",)}


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([(0, 2), (3, 5)], "⟦ab⟧¹ ⟦cd⟧² ef"),
        ([(0, 8), (3, 5)], "⟦ab ⟦cd⟧² ef⟧¹"),
        ([(0, 5), (3, 8)], "⟦ab ⟦cd⟧¹ ef⟧²"),
        ([(3, 20)], "ab ⟦cd ef⟧¹"),
    ],
    ids=["apart", "inside", "across", "beyond the line"],
)
def test_marks_stand_where_mentions_do(spans: list[tuple[int, int]], expected: str) -> None:
    """Every mention is opened and closed in its place, also where mentions overlap or leave the line."""
    text = "ab cd ef\nghi jkl mno"
    mentions = [Mention("entity", Span(*span), "", Entity("person", "x"), "r") for span in spans]
    assert drawn(marked(text, Span(0, 8), mentions, PLAIN), PLAIN) == expected


def test_numbers_that_meet_are_kept_apart() -> None:
    """Where two mentions end together and no bracket stands between their numbers, a comma does."""
    mentions = [Mention("entity", Span(*span), "", Entity("person", "x"), "r") for span in ((0, 5), (3, 5))]
    assert ANSI.sub("", drawn(marked("ab cd", Span(0, 5), mentions, COLOURED), COLOURED)) == "ab cd²,¹"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("từ nguồn", "từ nguồn"),
        ("từ\N{NO-BREAK SPACE}nguồn ", "từ‹U+00A0›nguồn␣"),
        ("nư\N{SOFT HYPHEN}ớc", "nư‹U+00AD›ớc"),
        ("a\n b", "a ⏎␣␣b"),
        ("", "∅"),
    ],
)
def test_what_a_repair_changed_shows(text: str, shown: str) -> None:
    """White space that is not a single space between words, and characters without a shape, are spelled out."""
    assert spelled(text) == shown


@given(st.text("ab đ\N{NO-BREAK SPACE}", max_size=300), st.lists(st.integers(0, 300), max_size=8))
def test_no_letter_is_lost_and_rows_fit(text: str, places: list[int]) -> None:
    """Rows hold all letters in order, and are no wider than asked unless they are a single word."""
    ends = sorted(min(place, len(text)) for place in places)
    spans = (Span(start, end) for start, end in zip(ends[::2], ends[1::2], strict=False) if start < end)
    mentions = [Mention("entity", span, "", Entity("person", "x"), "r") for span in spans]
    rows = list(wrapped(marked(text, Span(0, len(text)), mentions, COLOURED), 20))
    letters = "".join(cell.text for row in rows for cell in row if not cell.text.isdigit() and cell.text != ",")
    assert "".join(letters.split()) == "".join(text.split())
    assert all(len(row) <= 20 or not any(cell.text == " " for cell in row) for row in rows)


def test_a_text_cannot_steer_the_terminal() -> None:
    """Control characters and marks of direction in a text or its title are written by name."""
    raw = "Chi \x1b[2J3 lớp\x07 \N{RIGHT-TO-LEFT OVERRIDE}năm 2019.\rHết"
    unsafe = analyse(raw)
    page = explain(unsafe, colour=False)
    assert set(re.findall(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", page)) == {"\n"}
    assert "‹U+001B›[2J" in page
    assert "\x1b[2J" not in explain(unsafe, colour=True)


@pytest.mark.parametrize("text", ["", " \n ", "Không có gì."], ids=["empty", "blank", "no figure"])
def test_texts_without_figures_are_explained_too(text: str) -> None:
    """Where nothing was read, the page says so."""
    assert explain(analyse(text), colour=False).endswith("nothing was read\nfacts 0 · findings 0 ✓ 0 ✗ · repairs 0\n")


def test_what_looks_damaged_still_is_told() -> None:
    """Suspicions stand behind repairs, with what may have been meant."""
    start = TEXT.index("lớp.")
    suspicion = Suspicion(Span(start, start + 3), "tones.lost", ("lớp", "lợp"))
    rows = explain(replace(analysis(), suspicions=(suspicion,)), colour=False).splitlines()
    assert rows[8] == "     ? suspicion lớp → lớp or lợp                                            tones.lost"


def test_another_encoding_is_told() -> None:
    """The head says in what encoding a document was, unless it was UTF-8."""
    document = Document("id", "a.txt", "Không có gì.", encoding="tcvn3")
    repaired = Repaired(document, document.raw, (), OffsetMap(()))
    page = explain(Analysis(tokenise(repaired), (), (), ()), colour=False)
    assert page.splitlines()[1] == "day of publication unknown · no home province · read as tcvn3"


def test_a_fact_that_is_told_again() -> None:
    """Amounts that tell a fact again are named below it."""
    page = explain(replace(analysis(), facts=(replace(FACT, also=(MENTIONS[4],)),)), colour=False)
    assert "      told again   3 lớp\n" in page


def test_one_line_of_many_sentences() -> None:
    """Thousands of mentions in one line are each marked, numbered and told in their place."""
    sentence, many = "Năm 2019 chi 250 triệu đồng.", 4_000
    text, step = " ".join([sentence] * many), len(sentence) + 1
    mentions = tuple(
        Mention("period", Span(start, start + 8), "Năm 2019", YEAR, "periods.year")
        for start in range(0, many * step, step)
    )
    repaired = Repaired(Document("id", "uri", text), text, (), OffsetMap(()))
    page = explain(Analysis(tokenise(repaired), mentions, (), ()), colour=False)
    told = [line for line in page.splitlines() if line.endswith("periods.year")]
    assert [int(line.split()[0]) for line in told] == [*range(1, many + 1)]
    assert " ".join(page.split()).count("⟦Năm 2019⟧") == many
    assert "⟦Năm 2019⟧⁴⁰⁰⁰ chi 250 triệu đồng." in " ".join(page.split())


def test_one_word_of_many_repairs() -> None:
    """A document that lost all its spaces is one word, however many edits part it."""
    raw = "từnguồn" * 20_000
    edits = tuple(Edit(Span(place, place), " ", "glued") for place in range(2, len(raw), 7))
    [healing] = healings(Repaired(Document("id", "uri", raw), apply(raw, edits), edits, OffsetMap(edits)))
    assert (healing.before, healing.after) == (raw, apply(raw, edits))
