"""Numbers as printed and in words are read back, whatever form they take, with the precision that was printed."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from solieu.extract import extract
from solieu.extract.coverage import Coverage, explained, numbers_in, unexplained
from solieu.extract.digits import decimal_sign, number, spelled
from solieu.extract.numerals import numerals
from solieu.model import Amount, Document, Repaired
from solieu.spans import OffsetMap
from solieu.tokenise import tokenise

if TYPE_CHECKING:
    from solieu.extract.digits import DecimalSign
    from solieu.model import Tokens

SPACES = "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}"
SCALES = {"": 1, " nghìn": 10**3, " triệu": 10**6, " tỷ": 10**9, " tỉ": 10**9, " nghìn tỷ": 10**12}


def tokens_of(text: str) -> Tokens:
    """A text as it comes to the extractors."""
    return tokenise(Repaired(Document("id", "uri", text), text, (), OffsetMap(())))


def amounts(text: str) -> list[Amount]:
    """The amounts read in a text, in order."""
    return [mention.value for mention in extract(tokens_of(text)) if isinstance(mention.value, Amount)]


def grouped(whole: int, sign: str) -> str:
    """A whole number with a sign between its thousands."""
    return f"{whole:,}".replace(",", sign)


class Printed(NamedTuple):
    """A number and how it is printed."""

    value: Decimal
    digits: str
    decimals: int


@st.composite
def usual(draw: st.DrawFn) -> Printed:
    """Numbers as Vietnamese prints them: dots, spaces or nothing between thousands, a comma before decimals."""
    whole = draw(st.integers(1, 10**9))
    sign = draw(st.sampled_from([".", *SPACES, ""]))
    decimals = draw(st.text("0123456789", max_size=4))
    digits = grouped(whole, sign) + ("," + decimals if decimals else "")
    return Printed(Decimal(f"{whole}.{decimals or 0}"), digits, len(decimals))


@given(usual())
def test_a_number_is_read_as_printed(printed: Printed) -> None:
    """The value is that of the digits, and half a unit of the last decimal to either side is what they stand for."""
    read = number(printed.digits)
    assert read is not None
    assert read.value == printed.value
    assert read.half == (Decimal(5).scaleb(-printed.decimals - 1) if printed.decimals else 0)
    assert not read.odd


@given(st.integers(1000, 10**9), st.text("0123456789", min_size=1, max_size=2))
def test_signs_may_change_places(whole: int, decimals: str) -> None:
    """A text that groups with commas and writes decimals with a point is read the other way round."""
    printed = f"{grouped(whole, ',')}.{decimals}"
    read = number(printed, decimal=".")
    assert read is not None
    assert read.value == Decimal(f"{whole}.{decimals}")
    assert decimal_sign(f"Chi {printed} đồng.") == "."


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("đạt 7.6 tỷ đồng", ","),
        ("thu 1.265 tỷ đồng, tăng 9,6%", ","),
        ("gồm 1,265,000 đồng", "."),
        ("4,875 lao động và 12.5%", "."),
        ("4,875 lao động", ","),
        ("4,875 lao động, 12.5% và 9,6%", ","),
        ("không có số", ","),
    ],
)
def test_the_decimal_sign_of_a_text(text: str, sign: DecimalSign) -> None:
    """The comma, unless the text does the reverse and nothing speaks against it."""
    assert decimal_sign(text) == sign


@pytest.mark.parametrize(
    ("printed", "value", "mark"),
    [
        ("7.6", "7.6", "plain"),
        ("12.50", "12.50", "plain"),
        ("0.125", "0.125", "plain"),
        ("28,038", "28.038", "plain"),
        ("4.875", "4875", "plain"),
        ("05", "5", "plain"),
        ("2.000.000", "2000000", "plain"),
        ("15.5580", "15.5580", "odd"),
        ("4000.500", "4000.500", "odd"),
    ],
)
def test_signs_between_digits(printed: str, value: str, mark: str) -> None:
    """A point groups where it can; a grouping that cannot be is kept as printed and marked."""
    read = number(printed)
    assert read is not None
    assert (read.value, read.odd) == (Decimal(value), mark == "odd")


@pytest.mark.parametrize("printed", ["1.23.456", "1,2,3", "12.5.2016", "1.200.50", "1.234,567,8"])
def test_signs_without_sense(printed: str) -> None:
    """What no reading explains is no number."""
    assert number(printed) is None


@given(st.integers(2, 10**12 - 1))
def test_words_are_read_back(value: int) -> None:
    """Number words have the value that another program gives them."""
    assert spelled(num2words(value, lang="vi")) == value


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("hai mươi tư", 24),
        ("hai mươi lăm", 25),
        ("hai lăm", 25),
        ("ba mốt", 31),
        ("ba chục", 30),
        ("một trăm lẻ ba", 103),
        ("một trăm linh ba", 103),
        ("một vạn", 10_000),
        ("năm trăm triệu", 500_000_000),
        ("chín tỷ", 9 * 10**9),
        ("hai tỷ rưỡi", 2_500_000_000),
        ("nửa triệu", 500_000),
        ("năm trăm nghìn tỷ", 5 * 10**14),
    ],
)
def test_words_as_people_write_them(words: str, value: int) -> None:
    """Short and colloquial forms too."""
    assert spelled(words) == value


@pytest.mark.parametrize("words", ["hai ba", "tỉnh", "năm bảy", "rưỡi"])
def test_words_that_make_no_number(words: str) -> None:
    """Digits that only stand side by side, and other words, make none."""
    assert spelled(words) is None


@given(usual(), st.sampled_from([*SCALES]), st.sampled_from([" đồng", "đ", " VNĐ"]))
def test_money_is_read_back(printed: Printed, scale: str, currency: str) -> None:
    """Whatever the digits, scale and currency form: full value, and the interval the digits stand for."""
    (amount,) = amounts(f"Kinh phí là {printed.digits}{scale}{currency}.")
    last = Decimal(10) ** -printed.decimals * SCALES[scale]
    whole = not scale and printed.decimals in (0, 3)  # 7,600 đồng can only be grouped
    value = printed.value * (1000 if not scale and printed.decimals == 3 else SCALES[scale])
    assert (amount.kind, amount.low, amount.high, amount.unit) == ("money", value, value, "VND")
    half = 0 if whole else last / 2
    assert (amount.digits_low, amount.digits_high) == (value - half, value + half)


@given(st.integers(1, 500), st.integers(1, 500), st.sampled_from([" - ", "-", " – ", " đến "]))
def test_ranges_are_read_back(low: int, more: int, link: str) -> None:
    """A unit named once serves both ends."""
    (amount,) = amounts(f"Hỗ trợ từ {low}{link}{low + more} triệu đồng/hộ.")
    assert (amount.low, amount.high) == (Decimal(low) * 10**6, Decimal(low + more) * 10**6)
    assert (amount.bound, amount.per) == ("range", "hộ")


@given(st.integers(2, 10**6), st.sampled_from(["lao động", "hộ nghèo", "mô hình", "xã", "cơ sở", "sản phẩm"]))
def test_counts_are_read_back(value: int, noun: str) -> None:
    """Grouped or not, a count has its value and noun."""
    for digits in (grouped(value, "."), str(value)):
        (amount,) = amounts(f"Kết quả có {digits} {noun} được hỗ trợ.")
        assert (amount.kind, amount.low, amount.unit) == ("count", Decimal(value), noun)


@given(st.integers(1, 99), st.integers(0, 99))
def test_percents_are_read_back(whole: int, hundredths: int) -> None:
    """A percentage is the figure as written, its last digit half a unit wide."""
    (amount,) = amounts(f"Đạt {whole},{hundredths:02d}% kế hoạch.")
    assert amount.low == Decimal(f"{whole}.{hundredths:02d}")
    assert amount.digits_high == amount.low + Decimal("0.005")


@pytest.mark.parametrize(
    ("text", "values", "per"),
    [
        ("Thu nhập từ 3 lên 5 triệu đồng/tháng.", [3_000_000, 5_000_000], "tháng"),
        ("Mức vay nâng từ 30 triệu đồng lên 50 triệu đồng/hộ.", [30_000_000, 50_000_000], "hộ"),
        (
            "Dư nợ bình quân/hộ nghèo từ 3,6 triệu đồng (năm 2003) lên 15 triệu đồng.",
            [3_600_000, 15_000_000],
            "hộ nghèo",
        ),
        ("Bình quân mỗi xã chỉ có 2 tiêu chí, nay trên 15 tiêu chí.", [2, 15], "xã"),
        ("Sản lượng từ 500 lên 800 sản phẩm/ngày.", [500, 800], "ngày"),
        ("Mỗi năm 2 tỷ đồng, sau tăng lên 3 tỷ đồng.", [2 * 10**9, 3 * 10**9], None),
        ("Phí 2 tỷ đồng/năm, trong khi nhu cầu vốn là 3 tỷ đồng.", [2 * 10**9, 3 * 10**9], None),
        ("Phí 2 tỷ đồng/năm, trong khi năm 2015 mới có 3 tỷ đồng.", [2 * 10**9, 3 * 10**9], "năm"),
    ],
)
def test_a_pair_shares_what_is_written_once(text: str, values: list[int], per: str | None) -> None:
    """Unit and rate of a rise or fall belong to both of its ends; a new clause has its own."""
    read = amounts(text)
    assert [amount.low for amount in read] == values
    assert read[-1].per == per


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Ba huyện giải ngân lần lượt là 10, 12 và 15 tỷ đồng.", [3, 10**10, 12 * 10**9, 15 * 10**9]),
        ("Số lao động tăng từ 15 lên 40 người.", [15, 40]),
        ("Tỷ lệ hộ nghèo từ 18 xuống còn 9%.", [18, 9]),
        ("Giải ngân 350/500 triệu đồng.", [350_000_000, 500_000_000]),
        ("Đạt 751/1.215 học viên.", [751, 1215]),
        ("Năm đầu có 12 đề án, năm sau tăng lên 15, rồi 20 đề án.", [12, 15, 20]),
    ],
)
def test_numbers_that_share_a_unit(text: str, values: list[int]) -> None:
    """Each is an amount of its own."""
    assert [amount.low for amount in amounts(text)] == values


@given(st.text("0123456789.,% -/đồngtriệuhộ()\n", max_size=40))
def test_numerals_never_overlap(text: str) -> None:
    """Whatever the text: numerals are sorted, disjoint, inside it, and their ends are in order."""
    found = numerals(text)
    assert all(one.end <= other.first for one, other in pairwise(found))
    assert all(0 <= one.start <= one.first < one.end <= len(text) for one in found)
    assert all(one.low.value <= one.high.value for one in found)


def test_an_odd_grouping_is_flagged() -> None:
    """The rule says that the number cannot be as it is printed."""
    (mention,) = extract(tokens_of("Có 15.5580 lao động."))
    assert mention.rule == "counts.odd-grouping"


def test_letters_that_grow_in_lower_case_keep_their_places() -> None:
    """A capital that becomes two characters in lower case does not move what stands behind it."""
    (mention,) = extract(tokens_of("İzmir mua 12 máy may."))
    assert mention.text == "12 máy may"


def test_coverage_counts_the_numbers_that_mentions_lie_over() -> None:
    """An amount, an exclusion and a number that nothing explains."""
    tokens = tokens_of("Sau 5 năm có 1.200 hộ; mã 77.")
    mentions = extract(tokens)
    assert explained(tokens, mentions) == Coverage(3, 2)
    assert [span.of(tokens.text) for span in unexplained(tokens, mentions)] == ["77"]
    assert len(numbers_in(tokens.text)) == 3


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Có 30 học viên (nam 12, nữ 18).", [30, 12, 18]),
        ("Có 15 lớp: may 4, mộc 5, đan lát 6.", [15, 4, 5, 6]),
        ("Có 15 lớp, trong đó may 4, mộc 11.", [15, 4, 11]),
        ("Có 30 học viên (nam 12, nữ 17).", [30]),  # they do not add up
        ("Có 15 lớp, chi 90 triệu đồng: may 4, mộc 11.", [15]),  # a figure of another kind stands between
        ("Có 15 lớp. Minh Tân 4, Phúc Sen 11.", [15]),  # another sentence
        ("Có 15 lớp, KCN Minh Tân 4, KCN Phúc Sen 11.", [15]),  # names that number themselves
        ("Minh Tân 4, Phúc Sen 5, Nam Hà 6 lớp.", [4, 5, 6]),
        ("Có 14 lò rèn ở các xã Minh Tân (9), Phúc Sen (5).", [14, 9, 5]),
        ("Hai xã có 6 và 4 lò rèn.", [2, 6, 4]),
    ],
)
def test_a_list_of_bare_numbers_counts_what_its_head_does(text: str, counted: list[int]) -> None:
    """The members take the noun of the list, if names lead them or they add up to the head."""
    assert [amount.low for amount in amounts(text) if amount.kind == "count"] == counted
