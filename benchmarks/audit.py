"""How many planted errors the checks find in generated reports, and how often they cry wolf.

    python benchmarks/audit.py [--errors N] [--seed N] [--list]

A report is a headline, some sentences that claim something checkable (each true), and sentences between them that claim
nothing. An error is planted in one claim of a report: two digits change places, one digit changes, a decimal sign or a
unit slips, an item is left out of a list, a decree gets another's day or issuer, a district another province. Errors
that rounding would explain are not planted. Printed for each kind of error: planted, found (some finding that does not
hold rests on the sentence that was altered), and the share. Then the false alarms: findings that do not hold in reports
without an error, for each hundred of their claims. `--list` shows what was missed and what was cried. Nothing is
asserted.
"""

from __future__ import annotations

import argparse
import random
import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from solieu.flow import analyse

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from solieu.model import Finding

CLAIMS_IN_REPORT = 4
NUMBER = re.compile(r"\d+(?:\.\d{3})*(?:,\d+)?")
MARKED = re.compile("«(.*?)»")
LEAST_CHANGE = Decimal("0.15")  # of a figure; less may be rounding

TRADES = ("may công nghiệp", "mây tre đan", "chế biến chè", "thêu ren", "cơ khí", "mộc dân dụng", "dệt thổ cẩm")
COMMUNES = ("Tân Lập", "Phú Mỹ", "An Hòa", "Bình Yên", "Đồng Tâm", "Hòa Lạc", "Vĩnh Thịnh", "Quang Trung")
DISTRICTS = ("Hàm Yên", "Sơn Dương", "Chiêm Hóa", "Na Hang", "Yên Sơn")
PROVINCES = ("Tuyên Quang", "Bắc Kạn", "Nghệ An", "Lâm Đồng", "Bến Tre", "An Giang")
NEUTRAL = (
    "Các cơ sở được hỗ trợ đều ở vùng nông thôn, phần lớn là nghề truyền thống.",
    "Công tác tuyên truyền được làm thường xuyên trên đài và báo tỉnh.",
    "Cán bộ khuyến công cấp huyện còn mỏng, phải kiêm thêm việc khác.",
    "Thời gian tới, Trung tâm tiếp tục rà soát nhu cầu của các xã.",
    "Thu nhập của người lao động từ 4 đến 6 triệu đồng/tháng.",
    "Giá trị sản xuất công nghiệp tăng {percent}% so với cùng kỳ.",
    "Riêng xã {commune} có {few} cơ sở đăng ký thêm nhưng chưa được xét.",
    "Doanh thu của một xưởng ở đây đạt {money} mỗi năm, nộp ngân sách {small} triệu đồng.",
    "Lãi suất cho vay là {percent}%/năm, thời hạn {few} năm.",
    "Có {few} đoàn từ nơi khác đến học tập, mỗi đoàn vài chục người.",
    "Hội nghị có {few} ý kiến phát biểu, trong đó {one} ý kiến về vốn.",
    "Toàn huyện còn {count} hộ nghèo, trong đó {half} hộ có người cao tuổi.",
)


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence (or several) that claims something, true, and the same with an error in it."""

    kind: str
    true: str
    false: str


# ------------------------------------------------------------------------------------------------ figures


def printed(value: Decimal, places: int = 0) -> str:
    """A number as a Vietnamese text prints it."""
    text = f"{value:,.{places}f}".translate({ord(","): ".", ord("."): ","})
    return re.sub(r",?0+$", "", text) if "," in text else text


def money(millions: int) -> str:
    """Millions of đồng as a text prints them: in tỷ from a billion on."""
    if millions < 1000 or millions % 10:
        return f"{printed(Decimal(millions))} triệu đồng"
    return f"{printed(Decimal(millions) / 1000, 2)} tỷ đồng"


def split(rng: random.Random, total: int, parts: int, step: int = 1) -> list[int]:
    """A total cut into parts, none of which is tiny."""
    whole = total // step
    cuts = sorted(rng.sample(range(1, 12), parts - 1))
    edges = [0, *[whole * cut // 12 for cut in cuts], whole]
    return [(after - before) * step for before, after in pairwise(edges)]


def slipped(rng: random.Random, figure: str) -> str:
    """A figure with a slip of the pen in it that rounding does not explain."""
    match = NUMBER.search(figure)
    if match is None:
        raise ValueError(figure)
    for _ in range(200):
        slip = rng.choice((_swap, _digit, _point, _unit))
        altered = slip(rng, figure, match)
        if altered != figure and _apart(figure, altered):
            return altered
    raise ValueError(figure)


def _swap(rng: random.Random, figure: str, match: re.Match[str]) -> str:
    """Two digits change places."""
    places = [place for place in range(match.start(), match.end()) if figure[place].isdigit()]
    first = rng.randrange(len(places))
    one, other = places[first], places[min(first + 1, len(places) - 1)]
    letters = [*figure]
    letters[one], letters[other] = letters[other], letters[one]
    return "".join(letters)


def _digit(rng: random.Random, figure: str, match: re.Match[str]) -> str:
    """One digit changes."""
    places = [place for place in range(match.start(), match.end()) if figure[place].isdigit()]
    place = rng.choice(places[:2])
    return figure[:place] + rng.choice("123456789") + figure[place + 1 :]


def _point(_: random.Random, figure: str, match: re.Match[str]) -> str:
    """The decimal sign is lost."""
    return figure[: match.start()] + match.group().replace(",", "") + figure[match.end() :]


def _unit(_: random.Random, figure: str, __: re.Match[str]) -> str:
    """A unit slips by a thousand."""
    return figure.replace("tỷ", "triệu") if "tỷ" in figure else figure.replace("triệu", "tỷ")


def _apart(figure: str, altered: str) -> bool:
    """Whether two figures differ by more than rounding explains, and the second is one that a text may have."""
    if re.search(r"(?<![\d.,])0\d|(?<!\d)0 ", altered):
        return False
    one, other = _value(figure), _value(altered)
    return abs(one - other) > LEAST_CHANGE * max(one, other)


def _value(figure: str) -> Decimal:
    match = NUMBER.search(figure)
    number = Decimal(match.group().replace(".", "").replace(",", ".")) if match else Decimal(0)
    return number * (1000 if "tỷ" in figure else 1)


def claim(rng: random.Random, kind: str, marked: str) -> Claim:
    """The claim that a text makes, with an error in one of its «figures»."""
    figures = [*MARKED.finditer(marked)]
    altered = rng.choice(figures)
    false = marked[: altered.start()] + slipped(rng, altered[1]) + marked[altered.end() :]
    return Claim(kind, MARKED.sub(r"\1", marked), MARKED.sub(r"\1", false))


# ------------------------------------------------------------------------------------------------ claims


def sums(rng: random.Random) -> Claim:
    """Parts of money behind or before their total."""
    total = rng.randrange(2_000, 40_000, 10)
    a, b, c = split(rng, total, 3, 10)
    x, y = split(rng, total, 2, 10)
    whole, one, two, three = (f"«{money(value)}»" for value in (total, a, b, c))
    first, second = f"«{money(x)}»", f"«{money(y)}»"
    return claim(
        rng,
        "parts and total",
        rng.choice(
            (
                f"Tổng kinh phí là {whole}, trong đó khuyến công quốc gia {first}, khuyến công địa phương {second}.",
                f"Chương trình được cấp {whole}, gồm vốn đầu tư {one}, vốn sự nghiệp {two}, vốn lồng ghép {three}.",
                f"Huyện huy động {whole} (ngân sách tỉnh {one}, ngân sách huyện {two}, nhân dân đóng góp {three}).",
                f"Vốn vay giải ngân {whole}: hộ nghèo {one}, hộ cận nghèo {two}, hộ mới thoát nghèo {three}.",
                f"Ngân sách tỉnh chi {one}, ngân sách huyện chi {two}, doanh nghiệp góp {three}, tổng cộng {whole}.",
                f"Đề án có vốn đầu tư {whole}, trong đó khuyến công hỗ trợ {first}, còn lại {second} do cơ sở bỏ ra.",
            )
        ),
    )


def counts(rng: random.Random) -> Claim:
    """Parts of a count, in a list and in bullets."""
    total = rng.randrange(60, 900)
    a, b, c = split(rng, total, 3)
    x, y = split(rng, total, 2)
    return claim(
        rng,
        "counts and total",
        rng.choice(
            (
                f"Tỉnh có «{total} sản phẩm» OCOP: «{a} sản phẩm» 3 sao, «{b} sản phẩm» 4 sao, «{c} sản phẩm» 5 sao.",
                f"Lớp học có «{total} học viên», gồm «{x} học viên» nữ và «{y} học viên» nam.",
                f"Hội thi trao «{total} giải», gồm «{a} giải» nhất, «{b} giải» nhì và «{c} giải» ba.",
                f"Toàn tỉnh có «{total} chủ thể» (gồm «{a} hợp tác xã», «{b} doanh nghiệp» và «{c} hộ kinh doanh»).",
                f"Cả năm có «{total} đề án» được duyệt («{x} đề án» quốc gia, «{y} đề án» địa phương).",
            )
        ),
    )


def bullets(rng: random.Random) -> Claim:
    """Bullets under a total, or before it."""
    total = rng.randrange(900, 9_000, 10)
    parts = split(rng, total, 3, 10)
    lines = [
        f"- {trade.capitalize()}: «{money(part)}»" for trade, part in zip(rng.sample(TRADES, 3), parts, strict=True)
    ]
    whole = f"«{money(total)}»"
    head = rng.choice((f"Kinh phí được duyệt {whole} cho các nghề:", f"Tổng kinh phí dạy nghề là {whole}, cụ thể:"))
    below = [*lines, f"Tổng cộng: {whole}"]
    return claim(rng, "bullets and total", "\n".join(rng.choice(([head, *lines], ["Kinh phí từng nghề:", *below]))))


def two_levels(rng: random.Random) -> Claim:
    """Parts that have parts themselves."""
    a, b = rng.randrange(1_000, 9_000, 10), rng.randrange(1_000, 9_000, 10)
    (c, d), (e, f) = split(rng, a, 2, 10), split(rng, b, 2, 10)
    lines = (
        f"Tổng vốn là {money(a + b)}, gồm:",
        f"1. Đào tạo nghề: «{money(a)}»",
        f"- Nghề may: «{money(c)}»",
        f"- Nghề mộc: «{money(d)}»",
        f"2. Máy móc: «{money(b)}»",
        f"- Máy dệt: «{money(e)}»",
        f"- Máy sấy: «{money(f)}»",
    )
    return claim(rng, "two levels", "\n".join(lines))


def double_split(rng: random.Random) -> Claim:
    """One total split twice."""
    total = rng.randrange(100, 900)
    (a, b), (c, d) = split(rng, total, 2), split(rng, total, 2)
    text = (
        f"Năm nay có {total} đề án (KCQG «{a} đề án»; KCĐP «{b} đề án»). Chia theo lĩnh vực: đào tạo nghề «{c} đề án», "
        f"máy móc thiết bị «{d} đề án»."
    )
    return claim(rng, "split twice", text)


def schedules(rng: random.Random) -> Claim:
    """Yearly amounts and their total."""
    first, length, more = rng.randrange(2006, 2016), rng.randrange(2, 5), rng.randrange(1, 3)
    low, high = rng.randrange(1_100, 4_000, 100), rng.randrange(4_100, 9_000, 100)
    last, end = first + length - 1, first + length + more - 1
    total = f"«{money(low * length + high * more)}»"
    steps = f"giai đoạn {first} - {last} mỗi năm «{money(low)}», " + (
        f"năm {end} là «{money(high)}»" if more == 1 else f"giai đoạn {last + 1} - {end} mỗi năm «{money(high)}»"
    )
    steps_too = f"{length} năm đầu mỗi năm «{money(low)}», {more + 1} năm sau mỗi năm «{money(high)}»"
    whole_too = f"«{money(low * length + high * (more + 1))}»"
    return claim(
        rng,
        "rate and time",
        rng.choice(
            (
                f"Ngân sách tỉnh dành cho khuyến công {total} ({steps}).",
                f"Từ {steps}; cộng {total}.".replace("Từ giai đoạn", "Giai đoạn"),
                f"Kế hoạch {length + more + 1} năm: {steps_too}; cộng {whole_too}.",
            )
        ),
    )


def products(rng: random.Random) -> Claim:
    """An amount for each thing times the things."""
    count, each = rng.randrange(21, 98), rng.randrange(11, 96)
    classes, heads = rng.randrange(11, 48), rng.randrange(21, 39)
    total, people = f"«{money(count * each)}»", f"«{printed(Decimal(classes * heads))} học viên»"
    return claim(
        rng,
        "rate and count",
        rng.choice(
            (
                f"Tỉnh hỗ trợ «{count} hộ» làm nhà, mỗi hộ «{each} triệu đồng», tổng kinh phí {total}.",
                f"Mức hỗ trợ «{each} triệu đồng»/cơ sở, năm nay có «{count} cơ sở», tổng số tiền {total}.",
                f"Trung tâm mở «{classes} lớp», mỗi lớp «{heads} học viên», tổng cộng {people}.",
            )
        ),
    )


def averages(rng: random.Random) -> Claim:
    """An average and its total."""
    first, years, each = rng.randrange(2006, 2016), rng.randrange(3, 6), rng.randrange(1_100, 9_000, 100)
    count, part = rng.randrange(12, 96), rng.randrange(25, 380)
    total, per_year = f"«{money(each * years)}»", f"«{money(each)}»"
    return claim(
        rng,
        "average",
        rng.choice(
            (
                f"Giai đoạn {first} - {first + years - 1}, tỉnh hỗ trợ {total}, bình quân {per_year}/năm.",
                f"Trong {years} năm, huyện huy động {total}, bình quân mỗi năm {per_year}.",
                f"Có «{count} cơ sở» được hỗ trợ «{money(count * part)}», bình quân mỗi cơ sở «{money(part)}».",
                f"Có «{count} lớp» với «{printed(Decimal(count * 35))} học viên», bình quân «35 học viên»/lớp.",
            )
        ),
    )


def shares(rng: random.Random) -> Claim:
    """A percentage and its base."""
    base = rng.randrange(400, 9_000)
    part = base * rng.randrange(21, 94) // 100
    percent = printed(Decimal(part * 1000 // base) / 10, 1)
    plan, done, of = (printed(Decimal(value)) for value in (base, part, base))
    return claim(
        rng,
        "share and plan",
        rng.choice(
            (
                f"Đến nay {done}/{of} hộ đã có nước sạch, đạt «{percent}%».",
                f"Kế hoạch đào tạo «{plan} người», thực hiện «{done} người», đạt «{percent}%» kế hoạch.",
                f"Đã dạy nghề cho «{done} lao động», đạt «{percent}%» kế hoạch («{plan} lao động»).",
                f"Vốn được giao «{of} tỷ đồng», đã giải ngân «{done} tỷ đồng», đạt «{percent}%» kế hoạch.",
                f"Xã có «{of} hộ», trong đó «{done} hộ» làm nghề, chiếm «{percent}%».",
                f"Dây chuyền trị giá «{of} triệu đồng», khuyến công hỗ trợ «{done} triệu đồng» («{percent}%»).",
            )
        ),
    )


def portions(rng: random.Random) -> Claim:
    """A percentage and what it comes to."""
    base, percent = rng.randrange(200, 980, 20), rng.choice((15, 25, 30, 35, 40, 45, 60, 65, 70))
    part = f"«{printed(Decimal(base * percent) / 100, 1)} triệu đồng»"
    return claim(
        rng,
        "part by percentage",
        rng.choice(
            (
                f"Chi phí lắp đặt «{base} triệu đồng», ngân sách hỗ trợ «{percent}%», tương đương {part}.",
                f"Tổng mức đầu tư «{base} triệu đồng»; cơ sở được hỗ trợ «{percent}%», tức {part}.",
            )
        ),
    )


def growth(rng: random.Random) -> Claim:
    """Two levels and the change between them."""
    before, percent = rng.randrange(200, 900, 10), rng.choice((10, 20, 30, 40, 50, 60))
    after, points = before * (100 + percent) // 100, Decimal(rng.randrange(21, 89)) / 10
    low = Decimal(rng.randrange(40, 95)) / 10
    rise = printed(points, 1)
    return claim(
        rng,
        "growth",
        rng.choice(
            (
                f"Doanh thu tăng từ «{before} tỷ đồng» lên «{after} tỷ đồng», tăng «{percent}%».",
                f"Giá trị sản xuất đạt «{after} tỷ đồng», tăng «{percent}%» so với năm trước («{before} tỷ đồng»).",
                f"Hộ nghèo giảm từ «{printed(low + points, 1)}%» xuống «{printed(low, 1)}%», giảm «{rise} điểm %».",
                f"Số cơ sở tăng từ «{before} cơ sở» lên «{after} cơ sở», tăng «{after - before} cơ sở».",
                f"Thu ngân sách đạt «{before * 3} tỷ đồng», gấp «3 lần» so với năm 2010 («{before} tỷ đồng»).",
            )
        ),
    )


def compositions(rng: random.Random) -> Claim:
    """Percentages of a whole."""
    a, b, c = split(rng, 1000, 3)
    one, two, three = (f"«{printed(Decimal(part) / 10, 1)}%»" for part in (a, b, c))
    return claim(
        rng, "percentages of a whole", f"Cơ cấu kinh tế: công nghiệp {one}, dịch vụ {two}, nông nghiệp {three}."
    )


def whole_things(rng: random.Random) -> Claim:
    """A percentage of a few things."""
    count = rng.randrange(6, 15)
    part = rng.randrange(1, count)
    right = printed(Decimal(part * 1000 // count) / 10, 1)
    wrong = printed(Decimal(part * 1000 // count) / 10 + Decimal(str(rng.choice((2.4, 3.1, -2.3)))), 1)
    text = f"Tổ hợp tác có {count} thành viên, trong đó %s% là phụ nữ."
    return Claim("percentage of a few", text.replace("%s", right), text.replace("%s", wrong))


def lists(rng: random.Random) -> Claim:
    """A count and the items behind it."""
    number = rng.randrange(3, 6)
    items, names = rng.sample(TRADES, number), rng.sample(COMMUNES, number)
    some = rng.randrange(number - 1) + 1
    left_out = [item for place, item in enumerate(items) if place != some]
    names_left = [name for place, name in enumerate(names) if place != some]

    def lines(things: Sequence[str]) -> str:
        return f"Năm nay mở {number} lớp, cụ thể là:\n" + "\n".join(f"- Lớp {thing}." for thing in things)

    def row(things: Sequence[str]) -> str:
        return f"Mô hình được làm ở {number} xã {', '.join(things[:-1])} và {things[-1]}."

    def semicolons(things: Sequence[str]) -> str:
        return f"Có {number} nghề được chọn: {'; '.join(things)}."

    shape = rng.choice((lines, row, semicolons)) if number > 3 else rng.choice((lines, row))
    told, missing = (names, names_left) if shape is row else (items, left_out)
    return Claim("list", shape(told), shape(missing))


def twice(rng: random.Random) -> Claim:
    """One figure given twice."""
    value, year = f"{rng.randrange(12, 98)},{rng.choice('123456789')} tỷ đồng", rng.randrange(2012, 2020)
    again = slipped(rng, value)
    text = (
        f"Kế hoạch vốn khuyến công của tỉnh năm {year} là {value}. Các huyện đã đăng ký nhu cầu. "
        f"Như đã nêu, kế hoạch vốn khuyến công năm {year} là %s."
    )
    return Claim("given twice", text.replace("%s", value), text.replace("%s", again))


def dates(rng: random.Random) -> Claim:
    """A day that is not, a wrong day of the week, an end before its start."""
    day = date(rng.randrange(2010, 2020), rng.randrange(1, 12), rng.randrange(10, 20))
    names = ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")
    own, other = names[day.weekday()], names[(day.weekday() + rng.randrange(1, 7)) % 7]
    month, year = rng.choice((4, 6, 9, 11)), day.year
    true, wrong = rng.choice(
        (
            (f"Ngày 30/{month}/{year}, Sở họp tổng kết.", f"Ngày 31/{month}/{year}, Sở họp tổng kết."),
            tuple(f"Hội chợ từ ngày {a}/{month} đến ngày {b}/{month}/{year}." for a, b in ((3, 9), (9, 3))),
            (f"Giai đoạn {year} - {year + 4} đạt kết quả khá.", f"Giai đoạn {year + 4} - {year} đạt kết quả khá."),
            tuple(f"{name}, ngày {day.day}/{day.month}/{year}, lớp khai giảng." for name in (own, other)),
        )
    )
    return Claim("date", true, wrong)


def decrees(rng: random.Random) -> Claim:
    """A decree and its day, type, issuer."""
    good = "Thực hiện Nghị định số 45/2012/NĐ-CP ngày 21/5/2012 của Chính phủ về khuyến công."
    circular = "Theo Thông tư số 46/2012/TT-BCT ngày 28/12/2012 của Bộ Công Thương, mức chi được nâng lên."
    return rng.choice(
        (
            Claim("decree", good, good.replace("21/5/2012", "21/5/2013")),
            Claim("decree", good, good.replace("21/5/2012", "12/5/2012")),
            Claim("decree", good, good.replace("Nghị định", "Quyết định")),
            Claim("decree", circular, circular.replace("Bộ Công Thương", "Bộ Tài chính")),
            Claim("decree", circular, circular.replace("28/12/2012", "28/12/2011")),
        )
    )


def places(rng: random.Random) -> Claim:
    """A district and its province."""
    district, wrong = rng.choice(DISTRICTS), rng.choice(PROVINCES[1:])
    text = rng.choice(("Tại huyện {}, tỉnh {}, lớp học đã khai giảng.", "Đề án ở huyện {} ({}) đã nghiệm thu."))
    return Claim("place", text.format(district, PROVINCES[0]), text.format(district, wrong))


KINDS: tuple[Callable[[random.Random], Claim], ...] = (
    *(sums, counts, bullets, two_levels, double_split, schedules, products, averages, shares, portions, growth),
    *(compositions, whole_things, lists, twice, dates, decrees, places),
)


# ------------------------------------------------------------------------------------------------ reports


def neutral(rng: random.Random, template: str) -> str:
    """A sentence that claims nothing which could be checked."""
    return template.format(
        percent=printed(Decimal(rng.randrange(11, 190)) / 10, 1),
        commune=rng.choice(COMMUNES),
        few=rng.randrange(3, 9),
        one=2,
        money=money(rng.randrange(1_100, 9_000, 10)),
        small=rng.randrange(20, 90),
        count=printed(Decimal(rng.randrange(1_200, 9_000))),
        half=printed(Decimal(rng.randrange(200, 999))),
    )


def report(rng: random.Random, claims: Sequence[str]) -> str:
    """Claims with neutral sentences between them, each a paragraph, under a headline without figures."""
    lines = ["Công tác khuyến công ở địa phương có thêm kết quả"]
    for text, template in zip(claims, rng.sample(NEUTRAL, len(claims)), strict=True):
        lines += [text, neutral(rng, template)]
    return "\n\n".join(lines)


def faults(text: str) -> list[Finding]:
    """What is found not to hold."""
    return [finding for finding in analyse(text).findings if not finding.holds]


def found(text: str, altered: str) -> bool:
    """Whether a fault rests on the altered claim."""
    start = text.index(altered)
    spans = (item.mention.span for finding in faults(text) for item in finding.evidence)
    return any(start <= span.start < start + len(altered) for span in spans)


def main() -> None:
    """Plant, look, count."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--errors", type=int, default=360)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args()
    rng = random.Random(options.seed)
    planted, seen, cried, claims = Counter[str](), Counter[str](), 0, 0
    for number in range(options.errors):
        wrong = KINDS[number % len(KINDS)](rng)
        others = [kind(rng) for kind in rng.sample(KINDS, CLAIMS_IN_REPORT) if kind is not KINDS[number % len(KINDS)]]
        told = [wrong, *others][:CLAIMS_IN_REPORT]
        rng.shuffle(told)
        clean = report(rng, [one.true for one in told])
        alarms = faults(clean)
        cried, claims = cried + len(alarms), claims + len(told)
        altered = report(rng, [one.false if one is wrong else one.true for one in told])
        planted[wrong.kind] += 1
        hit = found(altered, wrong.false)
        seen[wrong.kind] += hit
        if options.list and not hit:
            print(f"missed ({wrong.kind}): {wrong.false!r}")
        for alarm in alarms if options.list else ():
            print(f"cried ({alarm.code}): {alarm.message_en}")
    for kind in planted:
        print(f"{kind:24} {planted[kind]:4} planted {seen[kind]:4} found {seen[kind] / planted[kind]:7.1%}")
    print(f"{'all':24} {planted.total():4} planted {seen.total():4} found {seen.total() / planted.total():7.1%}")
    print(f"{cried} false alarms in {claims} true claims ({cried / claims:.1%})")


if __name__ == "__main__":
    main()
