"""Every check says what its examples say and is silent on its refusals; sums that rounding explains hold."""

from __future__ import annotations

import csv
import importlib
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import solieu.audit
from solieu import gazetteer
from solieu.audit import CHECKS
from solieu.audit.checks import claim
from solieu.audit.intervals import Interval, exactly, stands_for
from solieu.audit.messages import ENGLISH, VIETNAMESE
from solieu.audit.slips import mends
from solieu.examples import parse
from solieu.flow import analyse
from solieu.model import Amount

if TYPE_CHECKING:
    from datetime import date
    from types import ModuleType

    from solieu.audit.checks import Claim
    from solieu.audit.slips import Slip
    from solieu.examples import Example
    from solieu.model import Bound, Finding
    from solieu.spans import Span

MODULES = sorted(path.stem.removesuffix("_examples") for path in Path(solieu.audit.__path__[0]).glob("*_examples.py"))


def table(name: str) -> ModuleType:
    """The examples beside a module of checks."""
    return importlib.import_module(f"solieu.audit.{name}_examples")


def codes(name: str) -> set[str]:
    """The codes of a module's checks."""
    return {check.code for check in importlib.import_module(f"solieu.audit.{name}").CHECKS}


def findings(name: str, text: str, published: date | None = None) -> list[Finding]:
    """What the checks of a module say of a text, after those before it had their say."""
    return [finding for finding in analyse(text, published=published).findings if finding.code in codes(name)]


def placed(found: list[Finding], marks: tuple[Span, ...]) -> dict[Span, Claim]:
    """The claims by the mark that their reported figure overlaps, or else by its own place."""
    places = ((finding, finding.evidence[0].mention.span) for finding in found)
    return {next((mark for mark in marks if mark.overlaps(span)), span): claim(finding) for finding, span in places}


def cases(attribute: str) -> list[Any]:
    """One test case for each line of a kind, with the text itself as its id."""
    lines = [(name, line) for name in MODULES for line in getattr(table(name), attribute)]
    return [pytest.param(name, line, id=f"{name}: {getattr(line, 'marked', line)}") for name, line in lines]


@pytest.mark.parametrize(("name", "example"), cases("EXAMPLES"))
def test_example(name: str, example: Example[Claim]) -> None:
    """Each marked figure is found to agree or to disagree, and nothing else is said."""
    marked = parse(example.marked)
    assert placed(findings(name, marked.text, example.published), marked.spans) == dict.fromkeys(
        marked.spans, example.value
    )


@pytest.mark.parametrize(("name", "example"), cases("EXAMPLES"))
def test_no_check_contradicts_an_example_that_holds(name: str, example: Example[Claim]) -> None:
    """Where figures agree, no other check finds that they do not; where they disagree, none finds that they do."""
    marked = parse(example.marked)
    about = [
        finding.holds
        for finding in analyse(marked.text, published=example.published).findings
        if any(mark.overlaps(item.mention.span) for mark in marked.spans for item in finding.evidence[:1])
    ]
    assert set(about) == {example.value["holds"]}, name


@pytest.mark.parametrize(("name", "text"), cases("REFUSALS"))
def test_refusal(name: str, text: str) -> None:
    """Nothing is said."""
    assert findings(name, text) == []


@pytest.mark.parametrize(("name", "text"), cases("REFUSALS"))
def test_no_check_finds_fault_with_a_refusal(name: str, text: str) -> None:
    """What one check is silent on may be there for another, but no check finds that it disagrees."""
    assert [finding.code for finding in analyse(text).findings if not finding.holds] == [], name


@pytest.mark.xfail(reason="a known failure", raises=AssertionError)
@pytest.mark.parametrize(("name", "example"), cases("KNOWN_FAILURES"))
def test_known_failure(name: str, example: Example[Claim]) -> None:
    """Not met yet; once it is, it belongs among the examples."""
    test_example(name, example)


def test_every_module_of_checks_is_listed() -> None:
    """A module that has examples has its checks in `CHECKS`, and every code stands there once."""
    listed = [check.code for check in CHECKS]
    assert len(listed) == len(set(listed))
    assert set(listed) == set().union(*(codes(name) for name in MODULES))


def test_every_code_is_explained() -> None:
    """Each check has one row in the gazetteer, of the kind its name begins with; the others are across documents."""
    rows = {row.text("code"): row.text("check_kind") for row in gazetteer.rows("findings")}
    across = dict.fromkeys(("A611", "A612", "A613", "A614"), "conflict")
    assert rows == {check.code: check.name.split(".")[0] for check in CHECKS} | across
    with (gazetteer.folder() / "findings.csv").open(encoding="utf-8", newline="") as file:
        assert all(cell for row in csv.DictReader(file) for cell in row.values())


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.code)
def test_every_check_has_an_example(check: Any) -> None:
    """Some example shows each check at work."""
    values = [example.value for name in MODULES for example in table(name).EXAMPLES]
    assert check.code in {value["code"] for value in values}


@pytest.mark.parametrize(("name", "example"), cases("EXAMPLES"))
def test_messages_quote_the_reported_figure_and_blame_none(name: str, example: Example[Claim]) -> None:
    """Both messages have the reported figure as printed; neither calls a figure wrong."""
    for finding in findings(name, parse(example.marked).text, example.published):
        for message in (finding.message_vi, finding.message_en):
            assert finding.evidence[0].mention.text in message
            assert not {"sai", "nhầm", "wrong", "error", "mistake"} & set(message.lower().split())
        assert finding.severity in ({"note"} if finding.holds else {severities()[finding.code], "error"})


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Kế hoạch đào tạo 500 lao động, thực hiện 450 lao động, đạt 110%.", "error"),
        ("Kế hoạch đào tạo 500 lao động, thực hiện 450 lao động, đạt 95%.", "warning"),
        ("Doanh thu tăng từ 50 tỷ đồng lên 40 tỷ đồng, tăng 25%.", "error"),
        ("Doanh thu tăng từ 40 tỷ đồng lên 50 tỷ đồng, tăng 35%.", "warning"),
        ("Năm 2020, tỉnh phê duyệt kế hoạch 5 tỷ đồng, gồm đào tạo 3 tỷ đồng và hội chợ 4 tỷ đồng.", "error"),
        ("Năm 2020, tỉnh phê duyệt kế hoạch 8 tỷ đồng, gồm đào tạo 3 tỷ đồng và hội chợ 4 tỷ đồng.", "warning"),
    ],
)
def test_what_changes_a_conclusion_is_an_error(text: str, severity: str) -> None:
    """A plan met or not, a rise or a fall, a budget kept or not: there a disagreement is more than a warning."""
    (finding,) = analyse(text).findings
    assert (finding.holds, finding.severity) == (False, severity)


@pytest.mark.parametrize(
    ("text", "slip"),
    [
        ("Kinh phí là 96,8 tỷ đồng, gồm đào tạo 41,2 tỷ đồng và hội chợ 57,4 tỷ đồng.", "order"),
        ("Kinh phí là 58,6 tỷ đồng, gồm đào tạo 41,2 tỷ đồng và hội chợ 57,4 tỷ đồng.", "digit"),
        ("Kinh phí là 98,6 tỷ đồng, gồm đào tạo 41,2 tỷ đồng và hội chợ 57,4 triệu đồng.", "power"),
    ],
)
def test_a_slip_that_would_explain_a_difference_is_said(text: str, slip: Slip) -> None:
    """The messages say which slip of the pen is all that is in the way, and not where it is."""
    (finding,) = analyse(text).findings
    assert finding.message_vi.endswith(VIETNAMESE.slips[slip])
    assert finding.message_en.endswith(ENGLISH.slips[slip])


def severities() -> dict[str, str]:
    """How grave the gazetteer says that it is when a check does not hold."""
    return {row.text("code"): row.text("severity") for row in gazetteer.rows("findings")}


def printed(tenths: int) -> str:
    """Tenths of a tỷ as a Vietnamese text prints them."""
    return f"{tenths // 10},{tenths % 10} tỷ đồng"


PARTS = st.lists(st.integers(11, 9_999), min_size=2, max_size=7)


@settings(max_examples=60, deadline=None)
@given(PARTS)
def test_parts_that_add_up_hold(parts: list[int]) -> None:
    """Parts behind `gồm` that add up to the total are one finding, which holds."""
    listed = ", ".join(f"nguồn thứ tự {'abcdefg'[number]} {printed(part)}" for number, part in enumerate(parts))
    (finding,) = findings("sums", f"Tổng kinh phí là {printed(sum(parts))}, gồm {listed}.")
    assert claim(finding) == {
        "code": "A101",
        "reported": Decimal(sum(parts)) * 10**8,
        "computed": Decimal(sum(parts)) * 10**8,
        "holds": True,
    }


@settings(max_examples=60, deadline=None)
@given(PARTS, st.integers(1, 1_000))
def test_a_difference_beyond_rounding_never_holds(parts: list[int], excess: int) -> None:
    """A total that is more than the parts and all that their digits can stand for is never said to agree."""
    total = sum(parts) + sum(max(1, part // 50) for part in parts) + sum(parts) // 25 + 2 + excess
    listed = ", ".join(f"nguồn thứ tự {'abcdefg'[number]} {printed(part)}" for number, part in enumerate(parts))
    (finding,) = findings("sums", f"Tổng kinh phí là {printed(total)}, gồm {listed}.")
    assert not finding.holds


@given(st.integers(100, 10**6), st.data())
def test_two_digits_in_another_order_are_a_slip_either_way(value: int, data: st.DataObject) -> None:
    """Whichever of the two values is the printed one, one slip makes the other of it."""
    printed_digits = str(value)
    place = data.draw(st.integers(0, len(printed_digits) - 2))
    one, other = printed_digits[place], printed_digits[place + 1]
    swapped = int(printed_digits[:place] + other + one + printed_digits[place + 2 :])
    mended = [mends(money(value), Decimal(swapped) * 10**6), mends(money(swapped), Decimal(value) * 10**6)]
    assume(len(str(swapped)) == len(printed_digits))
    assert mended == [one != other] * 2


@given(st.integers(1, 10**6))
def test_a_value_is_no_slip_of_itself(value: int) -> None:
    """Figures that agree to the last digit need no mending."""
    assert not mends(money(value), Decimal(value) * 10**6)


def money(value: int, bound: Bound = "exact") -> Amount:
    """Millions, printed to the million."""
    low, half = Decimal(value) * 10**6, Decimal(500_000)
    return Amount("money", low, low, "VND", bound, digits_low=low - half, digits_high=low + half)


@given(st.integers(1, 10**6), st.sampled_from(["exact", "about", "over", "under"]))
def test_an_interval_contains_its_figure_and_hedges_only_open_it(value: int, bound: Bound) -> None:
    """The printed value lies in the interval, and a hedge never makes it narrower."""
    plain, hedged = stands_for(money(value)), stands_for(money(value, bound))
    assert hedged.low <= plain.low <= Decimal(value) * 10**6 <= plain.high <= hedged.high


@given(st.integers(1, 10**6), st.integers(1, 10**6), st.integers(1, 10**6), st.integers(1, 10**6))
def test_interval_arithmetic_keeps_what_its_operands_keep(a: int, b: int, c: int, d: int) -> None:
    """Sum, product and quotient of two intervals contain those of any two values in them."""
    one, other = Interval(Decimal(min(a, b)), Decimal(max(a, b))), Interval(Decimal(min(c, d)), Decimal(max(c, d)))
    assert (one + other).meets(exactly(a + c))
    assert (one * other).meets(exactly(b * d))
    assert (one / other).low <= Decimal(a) / Decimal(d) <= (one / other).high


FRAGMENTS = (
    *(
        "0 hộ",
        "0,0%",
        "12 xã",
        "1.250 lao động",
        "2 - 3 tỷ đồng",
        "45,25%",
        "3,5 triệu đồng/hộ",
        "7 tỷ đồng",
        "0 đồng/hộ",
    ),
    *("999.999 sản phẩm", "hai lớp", "15 triệu đồng/tháng", "1,6 lần", "0,3 điểm %", "4 tỷ đồng/năm", "5/21 xã"),
    *("trong đó", "gồm", "đạt", "chiếm", "tăng", "giảm từ", "lên", "so với năm 2010 (", ")", "(", ":", ";", ",", "."),
    *(
        "kế hoạch",
        "tổng cộng",
        "bình quân",
        "mỗi năm",
        "giai đoạn 2011 - 2015",
        "2012:",
        "hai năm cuối",
        "còn lại",
        "tức",
    ),
    *("gấp", "\n- ", "\n1. ", "\n", " | ", "Cộng |", "trong số", "huyện Ba Bể, tỉnh Bắc Kạn", "ngày 31/2/2019", "này"),
    *("Nghị định 45/2012/NĐ-CP", "từ ngày 5/6 đến ngày 3/6/2010", "quốc gia", "địa phương", "3 sao", "như", "…"),
)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=30))
def test_no_text_breaks_the_checks(fragments: list[str]) -> None:
    """Whatever stands beside whatever, noughts and ranges among them, every finding has words and evidence."""
    text = " ".join(fragments)
    for finding in analyse(text).findings:
        assert finding.message_vi
        assert all(item.mention.span.of(analyse(text).text) == item.mention.text for item in finding.evidence)


@pytest.mark.parametrize("text", ["", "Không có số nào.", "5", "12 | 15\nCộng | ", "(" * 50 + "3 xã" + ")" * 20])
def test_odd_texts_have_no_findings(text: str) -> None:
    """Texts without claims, or cut off in the middle, yield nothing and break nothing."""
    assert analyse(text).findings == ()


def test_findings_come_in_the_order_of_the_text() -> None:
    """Findings are sorted by where the reported figure stands, whatever check made them."""
    text = (
        "Huyện có 11/13 xã đạt chuẩn, đạt 84,6%.\n"
        "Tổng vốn 12,5 tỷ đồng, gồm ngân sách 8 tỷ đồng và dân góp 4,5 tỷ đồng.\n"
        "Lớp mở tại 4 xã: Phú Lâm, Tân Phú, Đắk Lua và Trà Cổ."
    )
    assert [finding.code for finding in analyse(text).findings] == ["A301", "A101", "A402"]


MIXED = {
    "A108": (
        "Đơn vị tính: triệu đồng\n\nHuyện | Tổng số | Trung ương | Của tỉnh\nBắc Hà | 700 | 400 | 300\nBát Xát | 850 | "
        "500 | 350\nSa Pa | 950 | 600 | 450\nMường Khương | 620 | 420 | 200",
        [True, True, False, True],
    ),
    "A308": (
        "Huyện | Số xã | Số xã đạt chuẩn | Tỷ lệ (%)\nCam Lộ | 8 | 8 | 100\nGio Linh | 15 | 12 | 78,6\n"
        "Triệu Phong | 17 | 16 | 94,1\nVĩnh Linh | 15 | 14 | 93,3",
        [True, False, True, True],
    ),
}


@pytest.mark.parametrize("code", MIXED)
def test_a_row_that_differs_from_the_others(code: str) -> None:
    """Rows that hold show that the others are meant to hold too; all are reported, each for itself."""
    text, holds = MIXED[code]
    assert [finding.holds for finding in analyse(text).findings if finding.code == code] == holds
