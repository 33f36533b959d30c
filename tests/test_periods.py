"""Periods beside each other: lists, and how one fills in or is compared with another."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from solieu.extract import extract
from solieu.extract.citations import CITATIONS
from solieu.extract.periods import PERIODS
from solieu.extract.periods_examples import REFUSALS
from solieu.model import Document, Period, Repaired, Tokens
from solieu.spans import OffsetMap
from solieu.tokenise import tokenise


def tokens(text: str, published: date | None = None) -> Tokens:
    """A text cut into sentences, nothing repaired."""
    return tokenise(Repaired(Document("id", "uri", text, published=published), text, (), OffsetMap(())))


def read(text: str, published: date | None = None) -> list[str]:
    """The periods of a text, each as a reader would write it; what citations read is theirs."""
    mentions = extract(tokens(text, published), (CITATIONS, PERIODS))
    return [shown(mention.value) for mention in mentions if isinstance(mention.value, Period)]


def shown(period: Period) -> str:
    """First and last day, or the year or years where they are whole."""
    if (period.start.month, period.start.day, period.end.month, period.end.day) != (1, 1, 12, 31):
        return f"{period.start}..{period.end}"
    return f"{period.start:%Y}" if period.start.year == period.end.year else f"{period.start:%Y}-{period.end:%Y}"


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("Các năm 2014, 2015 và 2016 mở 9 lớp.", ["2014", "2015", "2016"]),
        ("Năm 2015 và 2016 mở 9 lớp.", ["2015", "2016"]),
        ("Năm 2017 là 5 tỷ đồng, 2018 là 6 tỷ đồng.", ["2017", "2018"]),
        # a number that does not go on with the years is none
        ("Năm 2014, 2000 hộ thoát nghèo.", ["2014"]),
        ("Năm | 2014 | 2015 | 2016\nVốn | 3 | 4 | 5", ["2014", "2015", "2016"]),
        ("Xã | 2010 | 2500", []),
        ("Giảm từ 15% năm 2015 xuống 8% năm 2018.", ["2015", "2018"]),
        ("2016: 12 lớp; 2017: 15 lớp", ["2016", "2017"]),
        ("Từ 12 hộ (năm 2016) lên 15 hộ (cuối năm 2018).", ["2016", "2018"]),
        ("giai đoạn 2016 - 2020, tầm nhìn đến năm 2030", ["2016-2020", "2030"]),
        ("giai đoạn 2011 - 2015 và 2016 - 2020", ["2011-2015", "2016-2020"]),
        ("Năm 2011 cấp 2 tỷ, 2012: 2,5 tỷ, 2013: 3 tỷ.", ["2011", "2012", "2013"]),
        ("Cấp vốn: 2012 (2 tỷ), 2013 (3 tỷ) và 2014 (4 tỷ).", ["2012", "2013", "2014"]),
        ("Cấp vốn: 2012 - 2 tỷ đồng; 2013 - 3 tỷ đồng", ["2012", "2013"]),
        ("Nghề      2018      2019\nMay      5      6\nMộc      2      3", ["2018", "2019"]),
        ("Tháng 4 và 4 tháng đầu năm 2022", ["2022-04-01..2022-04-30", "2022-01-01..2022-04-30"]),
        ("Quý I, III/2019", ["2019-01-01..2019-03-31", "2019-07-01..2019-09-30"]),
        ("Tháng 3 và tháng 6/2019", ["2019-03-01..2019-03-31", "2019-06-01..2019-06-30"]),
        ("Họp ngày 5, 12/6/2019.", ["2019-06-05..2019-06-05", "2019-06-12..2019-06-12"]),
        (
            "Họp ngày 5, 6 và 12/6/2019.",
            ["2019-06-05..2019-06-05", "2019-06-06..2019-06-06", "2019-06-12..2019-06-12"],
        ),
        # all from first to last
        ("Họp ngày 5, 6 và 7/6/2019.", ["2019-06-05..2019-06-07"]),
        # a number before a date is no day beside it
        ("Thứ 6, 07-06-2013 | 08:05, 12/06/2013", ["2013-06-07..2013-06-07", "2013-06-12..2013-06-12"]),
        ("Ngày 5/6/2016 và ngày 7/6/2016 họp.", ["2016-06-05..2016-06-05", "2016-06-07..2016-06-07"]),
    ],
)
def test_each_of_several_is_read(text: str, periods: list[str]) -> None:
    """Lists, tables and comparisons give a period each."""
    assert read(text) == periods


@pytest.mark.parametrize(
    ("text", "published", "last"),
    [
        # the sentence stands under a year
        ("Năm 2015, riêng 9 tháng đầu năm mở 6 lớp.", date(2016, 12, 1), "2015-01-01..2015-09-30"),
        # a new sentence of the news is about now
        ("Năm 2015 mở 8 lớp. 9 tháng đầu năm mở 6 lớp.", date(2016, 10, 1), "2016-01-01..2016-09-30"),
        # without a day of publication, the text before tells, else the text behind
        ("Năm 2015 mở 8 lớp. 9 tháng đầu năm mở 6 lớp.", None, "2015-01-01..2015-09-30"),
        ("Ngày 5/6/2015 khai giảng. Đến ngày 14/7 thì xong.", None, "2015-07-14..2015-07-14"),
        ("Quý I mở 3 lớp, tăng 1 lớp so với cùng kỳ năm 2015.\nQuý II", None, "2016-04-01..2016-06-30"),
        # the years of decrees and goals tell nothing
        ("Theo Nghị định 45/2012/NĐ-CP ngày 21/5/2012, đến năm 2020 xong. Quý I họp.", None, "2020"),
        # what is in the news is of the year of publication, whatever year the sentence is about
        ("Theo kế hoạch năm 2022, ngày 5/12 khai mạc hội chợ.", date(2021, 12, 1), "2021-12-05..2021-12-05"),
    ],
)
def test_a_year_left_out_is_that_of_the_text_around(text: str, published: date | None, last: str) -> None:
    """The last period of each text has the year that a reader fills in."""
    assert read(text, published)[-1] == last


def test_a_year_that_nothing_tells_leaves_no_period() -> None:
    """Days, months and relative words are read only where their year can be known."""
    assert read("Sáng 7/10 họp; quý I tăng; 6 tháng đầu năm giảm; năm ngoái mất mùa; 5 năm qua thì được.") == []


@pytest.mark.parametrize("text", REFUSALS)
def test_a_day_of_publication_makes_no_period_of_what_is_none(text: str) -> None:
    """Durations, rates, fractions and names stay what they are in a text that is dated."""
    assert read(text, date(2016, 6, 5)) == []


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Sáng 15/8, Sở họp. Năm 2014 có 20 lớp. Sang năm 2016 đã mở 12 lớp.", "2016-08-15..2016-08-15"),
        ("Ngày 15 tháng 8, Sở họp. Năm 2014 có 20 lớp, năm 2016 có 12 lớp.", "2016-08-15..2016-08-15"),
        ("Tháng 8 có 3 lớp.\nNăm 2014 có 20 lớp. Năm 2016 có 12 lớp.", "2016-08-01..2016-08-31"),
        # what is planned is still to come
        ("Ngày 15/8, Sở họp. Năm 2016 mở 12 lớp; kế hoạch năm 2017 là 15 lớp.", "2016-08-15..2016-08-15"),
        ("Ngày 15/8, Sở họp. Năm 2016 mở 12 lớp. Năm 2017, tỉnh sẽ có 3 cụm.", "2016-08-15..2016-08-15"),
        # the sentence goes before the rest
        ("Sáng 15/8 khai mạc hội chợ năm 2015. Năm 2016 có 2 hội chợ.", "2015-08-15..2015-08-15"),
    ],
)
def test_a_text_begins_in_the_latest_year_that_it_tells_of(text: str, first: str) -> None:
    """Where no day of publication is known and no year stands before, it speaks of now."""
    assert read(text)[0] == first


def test_a_year_behind_in_the_sentence_is_filled_in_too() -> None:
    """`Sáng 14/7 …, năm 2014`: the only year there is."""
    assert read("Sáng 14/7, huyện chấm sản phẩm dự thi năm 2014.") == ["2014-07-14..2014-07-14", "2014"]
    assert read("Thu 6 tháng ước 165 tỷ đồng, bằng 54% dự toán năm 2022.") == ["2022-01-01..2022-06-30", "2022"]


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("9 tháng đầu năm 2016 tăng so với cùng kỳ năm trước.", ["2016-01-01..2016-09-30", "2015-01-01..2015-09-30"]),
        ("9 tháng đầu năm 2016 tăng 5% so với cùng kỳ.", ["2016-01-01..2016-09-30", "2015-01-01..2015-09-30"]),
        ("Quý I/2019 tăng 5% so với cùng kỳ năm 2017.", ["2019-01-01..2019-03-31", "2017-01-01..2017-03-31"]),
        ("Năm 2016 tăng 5% so với năm trước.", ["2016", "2015"]),
        # a comparison is not what the next one compares with
        (
            "8 tháng năm 2024 tăng so với cùng kỳ, thu nội địa tăng so với cùng kỳ.",
            ["2024-01-01..2024-08-31", "2023-01-01..2023-08-31", "2023-01-01..2023-08-31"],
        ),
        (
            "Quý I/2019 tăng so với năm 2015, riêng lúa tăng so với cùng kỳ.",
            ["2019-01-01..2019-03-31", "2015", "2018-01-01..2018-03-31"],
        ),
        # the year that a plan is of is not what is told of
        (
            "Quý I/2024 thu được 27% dự toán năm 2024, tăng 6,8% so với cùng kỳ.",
            ["2024-01-01..2024-03-31", "2024", "2023-01-01..2023-03-31"],
        ),
        (
            "Quý I/2024 mở 5 lớp. Cả năm 2024 mở 20 lớp, tăng so với cùng kỳ.",
            ["2024-01-01..2024-03-31", "2024", "2023"],
        ),
        # up to a day, or from one to another
        ("Đến 15/6/2018, dư nợ tăng so với cùng kỳ.", ["2018-06-15..2018-06-15", "2017-01-01..2017-06-15"]),
        ("Từ 18-20/11/2016 bán hơn cùng kỳ.", ["2016-11-18..2016-11-20", "2015-11-18..2015-11-20"]),
        ("Tháng 2/2016 tăng so với cùng kỳ.", ["2016-02-01..2016-02-29", "2015-02-01..2015-02-28"]),
        # nothing to compare with, or a day
        ("So với cùng kỳ tăng 5%.", []),
        ("So với cùng kỳ năm 2015 tăng 5%.", ["2015"]),
        ("Ngày 5/6/2016 họp; số lớp tăng so với cùng kỳ.", ["2016-06-05..2016-06-05"]),
    ],
)
def test_the_same_period_of_another_year(text: str, periods: list[str]) -> None:
    """`cùng kỳ` is the last period before it, in the year before or the one named."""
    assert read(text) == periods


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("Giai đoạn 2011-2015 có 15 tỷ, hai năm cuối 7 tỷ.", ["2011-2015", "2014-2015"]),
        ("Giai đoạn 2011-2015 có 15 tỷ, 3 năm đầu 7 tỷ.", ["2011-2015", "2011-2013"]),
        ("3 năm đầu giai đoạn 2021-2025 có 15 tỷ.", ["2021-2023", "2021-2025"]),
        # another sentence, or more years than there are
        ("Giai đoạn 2011-2015 có 15 tỷ. Hai năm cuối trả gốc.", ["2011-2015"]),
        ("Giai đoạn 2011-2012 có 15 tỷ, 3 năm đầu 7 tỷ.", ["2011-2012"]),
    ],
)
def test_the_first_or_last_years_of_a_stage(text: str, periods: list[str]) -> None:
    """`hai năm cuối` counts from the end of the stage in the same sentence."""
    assert read(text) == periods


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("Trong ba năm 2016 - 2018 có 60 lớp. Ba năm qua, tỉnh chi 9 tỷ.", ["2016-2018", "2016-2018"]),
        ("Giai đoạn 2015 - 2017 có 60 lớp. Ba năm qua, tỉnh chi 9 tỷ.", ["2015-2017", "2015-2017"]),
        ("Giai đoạn 2011 - 2013 có 60 lớp. Ba năm qua, tỉnh chi 9 tỷ.", ["2011-2013", "2015-2017"]),
        ("Trong ba năm 2016 - 2018 có 60 lớp. Năm năm qua, tỉnh chi 9 tỷ.", ["2016-2018", "2013-2017"]),
    ],
)
def test_years_past_are_those_named_before(text: str, periods: list[str]) -> None:
    """`ba năm qua` is the stage of three years that the text has named, if that reaches to now."""
    assert read(text, date(2018, 11, 9)) == periods


@pytest.mark.parametrize(
    ("text", "published", "last"),
    [
        ("10 tháng, bán lẻ tăng khá.", date(2022, 11, 23), ["2022-01-01..2022-10-31"]),
        ("11 tháng, bán lẻ tăng khá.", date(2023, 1, 5), ["2022-01-01..2022-11-30"]),
        ("Tháng 10/2009 tăng 5%. 10 tháng, bán lẻ tăng.", None, ["2009-10-01..2009-10-31", "2009-01-01..2009-10-31"]),
        # long ago, not over yet, nothing known
        ("3 tháng, lúa chín rộ.", date(2022, 11, 23), []),
        ("10 tháng, bê con lớn.", date(2022, 5, 23), []),
        ("10 tháng, bê con lớn.", None, []),
    ],
)
def test_months_without_a_year_are_news_of_soon_after(text: str, published: date | None, last: list[str]) -> None:
    """`10 tháng` alone is a stretch of the year only in a text of shortly after it."""
    assert read(text, published) == last


def test_the_past_year_is_the_one_spoken_of() -> None:
    """`năm qua` is a year that the text is at, else the last if that ended shortly before."""
    assert read("Năm 2016 tốt. Cũng năm qua, xã mở 9 lớp.", date(2016, 12, 20)) == ["2016", "2016"]
    assert read("Đến 2030 xong. Năm qua, xã mở 9 lớp.", date(2016, 12, 20)) == ["2030"]


DAYS = st.dates(date(1990, 1, 1), date(2039, 12, 31))


FORMS = ["{0.day}/{0.month}/{0.year}", "{0:%d/%m/%Y}", "{0:%d-%m-%Y}", "{0.day}.{0.month}.{0.year}"]


@given(DAYS, st.sampled_from(FORMS))
def test_a_written_day_is_read_back(day: date, form: str) -> None:
    """Any day, in any of the forms with digits, is read as itself."""
    assert read(f"Hội nghị ngày {form.format(day)} bàn về vốn.") == [f"{day}..{day}"]


@given(DAYS)
def test_a_day_in_words_is_read_back(day: date) -> None:
    """Any day in words is read as itself."""
    assert read(f"Họp ngày {day.day} tháng {day.month} năm {day.year}.") == [f"{day}..{day}"]


@given(DAYS, DAYS)
def test_a_range_of_days_is_read_back(one: date, other: date) -> None:
    """Two days joined by `đến` are the stretch between them, if the second is later."""
    first, last = sorted((one, other))
    if first < last:
        assert read(f"Hội chợ từ ngày {first:%d/%m/%Y} đến ngày {last:%d/%m/%Y}.") == [
            shown(Period(first, last)),
        ]


@given(st.text(st.sampled_from("0123456789/-., nămthgquýđếừ()IV\n"), max_size=60))
def test_no_text_breaks_the_reading(text: str) -> None:
    """Periods of any text are sorted, disjoint, and end no earlier than they start."""
    found = list(PERIODS.find(tokens(text, date(2016, 5, 5))))
    spans = [item.span for item in found]
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(item.value.start <= item.value.end for item in found if isinstance(item.value, Period))
