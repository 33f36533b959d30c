"""What stands around a figure and gives its trigger another sense: `giải ngân` of a bank is lending.

Policy: only triggers that are told apart by nothing else are looked at, and only what stands before the figure in its
sentence (of classes: in its clause) may give them their second sense; where a firm puts money into works, what stands
behind it, too, and no word of support. What was paid for a machine was invested; the most that a share of costs may
come to (hỗ trợ 50% giá máy, không quá 300 triệu đồng) is support, whatever the costs are of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import regex

from solieu.link.cues import Cued
from solieu.link.qualifiers import Read
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from solieu.link.figures import Figure
    from solieu.link.pages import Page
    from solieu.link.qualifiers import Earlier

PAID_OUT = "giải ngân"  # by a bank, or by a programme
_WAGES = {"ngày": 1_000_000, "tháng": 30_000_000, "năm": 300_000_000}  # đồng that a worker hardly earns
_FLAGS = regex.VERBOSE | regex.IGNORECASE
_BANK = Cued(
    lazy(
        r"""\b (?: ngân\s+hàng (?!\s+(?:thế\s+giới|phát\s+triển\s+châu)) | NHCSXH
          | (?<!\bcác\s)chi\s+nhánh (?!\s+(?:(?:tổng\s+)?công\s+ty|doanh\s+nghiệp|kho\s+bạc|văn\s+phòng))
          | được\s+vay | cho\s+vay | quỹ\s+hỗ\s+trợ\s+nông\s+dân | quỹ\s+tín\s+dụng
          | quỹ\s+(?:quốc\s+gia\s+)?(?:(?:về|giải\s+quyết|hỗ\s+trợ)\s+)?việc\s+làm ) \b""",
        _FLAGS,
    ),
    *("ngân hàng", "chi nhánh", "nhcsxh", "được vay", "cho vay", "việc làm", "quỹ hỗ", "quỹ tín"),
)
_WORKS = Cued(  # what a firm puts its own money into
    lazy(
        r"""\b (?: (?:khánh\s+thành|khởi\s+công|mở|dựng|lập|xây)\s+(?:\p{L}+\s+){0,2}(?:xưởng|nhà\s+máy)
          | (?:khởi|lập)\s+nghiệp | chủ\s+đầu\s+tư | hạ\s+tầng | thu\s+hồi\s+(?:vốn\s+)?sau
          | công\s+ty \b [^.;:]{0,90} \b bỏ\s+ra ) \b""",
        _FLAGS,
    ),
    *("xưởng", "nhà máy", "khởi nghiệp", "lập nghiệp", "chủ đầu", "hạ tầng", "thu hồi", "công ty"),
)
_OF_WORKS = Cued(
    lazy(r"\bvốn\s+(?:của|làm|xây)\s+(?:mô\s+hình|dây\s+chuyền|nhà\s+máy|xưởng|công\s+trình)\b", _FLAGS),
    *("vốn của", "vốn làm", "vốn xây"),
)
_AID = ("hỗ trợ", "khuyến công", "ngân sách", "nhà nước", "đối ứng", "kinh phí", "thụ hưởng", "bố trí", "đóng góp")
_GIVERS = (*_AID, "trung ương", "tỉnh", "chương trình")


def _said(words: Sequence[str]) -> Cued:
    pattern = "|".join(words).replace(" ", r"\s+")
    return Cued(lazy(rf"\b(?:{pattern})\b", regex.IGNORECASE), *words)


_SUPPORTED, _SUPPORT = _said(_AID), _said(_GIVERS)
_GIFT = Cued(  # tặng 75 con bò trị giá 1 tỷ đồng, 2 đề án khuyến công trị giá 900 triệu đồng
    lazy(
        r"\b(?:(?:tặng|ủng\s+hộ|trao|(?<!được\s)cấp)\s+(?:\p{L}+\s+){0,6}\d[^;:,]{0,80}"
        r"|đề\s+án\s+khuyến\s+công\s+(?:\p{L}+\s+){0,4})\b(?:trị\s+giá|có\s+giá\s+trị)",
        _FLAGS,
    ),
    *("tặng", "ủng hộ", "trao", "cấp", "đề án khuyến"),
)
_TAX = Cued(  # what taxes bring in: thuế thu nhập cá nhân đóng góp 96 tỷ đồng
    lazy(
        r"""(?<! \b(?:miễn|giảm|hoàn|nợ|sau|trước|trốn|về|khai|cục|ngành)\s+ ) \b thuế \b
            (?! \s+ (?:suất|vụ|quan|tỉnh)\b )
          | \bvào\s+(?:(?:nguồn\s+)?thu\s+)?ngân\s+sách\b""",
        _FLAGS,
    ),
    *("thuế", "vào ngân sách", "vào thu", "vào nguồn thu"),
)
_RECURRENT = _said(("vốn sự nghiệp", "kinh phí sự nghiệp", "nguồn sự nghiệp"))  # beside it vốn đầu tư is the state's
_GIVING = _said(("khuyến công", "đối ứng", "hỗ trợ", "kinh phí", "xây dựng"))
_FIRM = _said(("doanh nghiệp", "công ty", "chủ đầu tư", "nhà đầu tư"))
_PROJECTS = Cued(  # xuất khẩu 8 đề án, 5 tỷ đồng: what the projects are for
    lazy(r"\bxuất\s+khẩu\s+(?:\p{L}+\s+){0,2}\d+\s+(?:đề\s+án|dự\s+án|nhiệm\s+vụ|hoạt\s+động)\b", _FLAGS),
    "xuất khẩu",
)
_BUILT = Cued(
    lazy(
        r"""\b(?:(?:ngôi|căn)\s+nhà|nhà\s+(?:sàn|xưởng|văn\s+hóa)|công\s+trình|con\s+đường|cây\s+cầu|dây\s+chuyền
          |(?:mua|lắp(?:\s+đặt)?|sắm|trang\s+bị)\s+(?:\p{L}+\s+){0,3}(?:máy|thiết\s+bị|hệ\s+thống|dàn|lò|tủ|nồi))\b""",
        _FLAGS,
    ),
    *("ngôi nhà", "căn nhà", "nhà sàn", "nhà xưởng", "nhà văn", "công trình", "con đường", "cây cầu", "dây chuyền"),
    *("mua", "lắp", "sắm", "trang bị"),
)
_TRADED = Cued(
    lazy(r"\b(?:hợp\s+đồng|hàng\s+hóa|xuất\s+khẩu|bán)\b", _FLAGS), "hợp đồng", "hàng hóa", "xuất khẩu", "bán"
)
_GOODS = Cued(  # lô hàng trị giá 2 tỷ đồng, hàng xuất sang Nhật Bản trị giá 300.000 USD
    lazy(r"\b(?:hàng\s+xuất|(?:lô|đơn|chuyến|số)\s+hàng|hợp\s+đồng\s+(?:bán|xuất|cung))\b", _FLAGS),
    *("hàng xuất", "lô hàng", "đơn hàng", "chuyến hàng", "số hàng", "hợp đồng"),
)
_LENT = Cued(
    lazy(r"\b(?:cho\s+vay|vay\s+vốn|cho\s+\d[^.;:,]{1,40}?\s(?:được\s+)?vay)\b", _FLAGS),
    "vay",
)
_GRANTED = Cued(
    lazy(r"\b(?:khuyến\s+công|đối\s+ứng|ngân\s+sách|đóng\s+góp)\b", _FLAGS),
    *("khuyến công", "đối ứng", "ngân sách", "đóng góp"),
)
_ESTATE = Cued(
    lazy(r"\b(?:(?:khu|cụm|điểm)\s+công\s+nghiệp|KCN|CCN|FDI|lấp\s+đầy|\d+\s+dự\s+án\s+đầu\s+tư)\b", _FLAGS),
    *("khu công", "cụm công", "điểm công", "kcn", "ccn", "fdi", "lấp đầy", "án đầu"),
)
_CLASS = Cued(
    lazy(r"\b(?:lớp|khóa|khoá|học\s+viên|tuyển\s+sinh)\b", _FLAGS),
    *("lớp", "khóa", "khoá", "học viên", "tuyển sinh"),
)
_BOUGHT = Cued(
    lazy(
        r"""\b (?: mua | sắm | lắp | xây | dựng | dàn\s+máy | bộ\s+máy | dây\s+chuyền | máy | lò | xưởng ) \b
        [^.;:\n]{0,60} \b (?: hết | tốn | mất | ngốn ) \s+ (?:cả|tổng\s+cộng)? \s* $""",
        _FLAGS,
    ),
    *("hết", "tốn", "mất", "ngốn"),
)
_PRICED = Cued(  # mở thêm phân xưởng 7 tỷ đồng
    lazy(
        r"""\b (?:mở|xây|dựng|lắp|mua|sắm|trang\s+bị) \s+ (?:thêm\s+)? (?:đặt\s+)?
        (?:phân\s+xưởng|xưởng|nhà\s+máy|dây\s+chuyền|máy|lò|nồi|kho\s+lạnh) (?:\s+\p{L}+){0,4} \s* $""",
        _FLAGS,
    ),
    *("phân xưởng", "xưởng", "nhà máy", "dây chuyền", "máy", "lò", "nồi", "kho lạnh"),
)
_GIVEN = lazy(  # but not why something is so: lãi 2 tỷ đồng do được hỗ trợ máy, do Nhà nước hỗ trợ đầu ra
    r"""
    ,?+ \s+ (?:(?:là|được)\s+)? do \s+ (?! (?:được|bị|có|chưa|không|đã|mới|việc|vẫn) \b )
    (?: (?! \b (?:cấp|chi|trích|bố\s+trí|giảm|tăng) \b ) [^.;:()\d\n] ){2,80}?
    \s (?: đóng\s+góp | góp | tặng | ủng\s+hộ | tài\s+trợ | đối\s+ứng | hỗ\s+trợ (?=\s*(?:$|[.,;:)]|để\b|và\b|cho\b)) )
    \b
    """,
    _FLAGS,
)
_ADDED = lazy(
    r"\b(?:cộng\s+(?:lại|chung|là|cả)|tổng\s+cộng|tất\s+cả(?:\s+là)?)\s+(?:\p{L}+\s+){0,2}$", regex.IGNORECASE
)
_PUT_UP = lazy(
    r"(?r)\b(?:mua|sắm|lắp|lắp\s+đặt|xây|xây\s+dựng|dựng|đắp|trang\s+bị|đầu\s+tư|lập|thành\s+lập)\s+(?:(?:thêm|mới)\s+)?$",
    regex.IGNORECASE,
)
_CEILING = lazy(r"(?:tối\s+đa\s+)?(?:nhưng\s+)?(?:không\s+(?:vượt\s+)?quá|tối\s+đa)\b", regex.IGNORECASE)
_OF_COSTS = lazy(
    r"\s*(?P<costs>(?:tổng\s+)?(?:chi\s+phí|kinh\s+phí|giá|mức\s+đầu\s+tư|lãi\s+suất)\b)?"
    r"(?:(?!\b(?:vay|dư\s+nợ|doanh\s+thu)\b)[^.;\n\d]){0,80}",
    regex.IGNORECASE,
)


class Sense(NamedTuple):
    """What some triggers of an indicator tell where a word stands before the figure in its sentence, or clause only."""

    usual: str
    triggers: frozenset[str]
    word: Cued
    other: str
    unless: Cued | None = None
    in_clause: bool = False
    back: int = 0  # characters before the sentence in which the word may stand, too


_SENSES = (
    Sense("funding", frozenset(("giải ngân", "số tiền", "rót")), _BANK, "loan"),
    Sense("investment", frozenset(("trị giá", "có giá trị")), _GIFT, "funding"),
    Sense("investment", frozenset(("trị giá", "có giá trị")), _GOODS, "revenue", _BUILT),
    Sense("revenue", frozenset(("giá trị", "tổng giá trị")), _BUILT, "investment", _TRADED),
    Sense("funding", frozenset(("vốn", "số vốn", "tổng vốn", "tổng số vốn", "nguồn vốn")), _LENT, "loan", _GRANTED),
    Sense("revenue", frozenset(("xuất khẩu",)), _PROJECTS, "funding"),
    Sense("investment", frozenset(("vốn đầu tư", "đầu tư")), _RECURRENT, "funding", _FIRM, back=200),
    Sense("funding", frozenset(("vốn", "tổng vốn", "bỏ ra", "rót")), _WORKS, "investment", _SUPPORT),
    Sense("funding", frozenset(("vốn", "số vốn", "tổng vốn", "tổng số vốn")), _ESTATE, "investment", _SUPPORTED),
    Sense("funding", frozenset(("vốn", "tổng vốn")), _OF_WORKS, "investment", _SUPPORT),
    Sense("funding", frozenset(("đóng góp", "góp")), _TAX, "budget_revenue", _GIVING, in_clause=True),
    Sense("jobs", frozenset(("thu hút", "tuyển", "tuyển được")), _CLASS, "trained", in_clause=True),
)


def sensed(page: Page, figure: Figure, read: Read | None, earlier: Earlier) -> Read | None:
    """What a trigger tells, in the sense that its sentence gives it, or that it had in its paragraph."""
    if read is None or read.span is None:
        return read
    trigger = " ".join(read.span.of(page.low).split())
    if trigger == PAID_OUT and read.value == "funding" and _of_loans(page, figure, earlier):
        return Read("loan", "paragraph", "indicators.sense", read.span)
    if read.value == "revenue" and _is_wage(page, figure):
        return Read("income", read.unit, "indicators.sense", read.span)
    for sense in _SENSES:
        if read.value == sense.usual and trigger in sense.triggers:
            within = figure.clause if sense.in_clause else figure.sentence
            end = figure.end if sense.unless is None else within.end
            match = sense.word.search(page.cues, max(0, within.start - sense.back), end)
            if match and not (sense.unless and sense.unless.search(page.cues, within.start, end)):
                return Read(sense.other, read.unit, "indicators.sense", Span(*match.span()))
    return read


def _is_wage(page: Page, figure: Figure) -> bool:
    """`40 lao động, mỗi tháng thu 3 - 4 triệu đồng`: as much as one earns, told right behind a number of people."""
    most = _WAGES.get(figure.amount.per or "", 0)
    last = page.figures[figure.index - 1] if figure.index > figure.sentence.first else None
    return last is not None and last.counts_people and figure.amount.high <= most


def _of_loans(page: Page, figure: Figure, earlier: Earlier) -> bool:
    """Whether the money told last in the paragraph was lent, and nothing says that this is support."""
    told = (one for one in reversed(earlier.near) if one.figure.like(figure) and one.figure.line == figure.line)
    last = next(told, None)
    lent = last is not None and last.value("indicator") == "loan" and last.figure.sentence is not figure.sentence
    return lent and not _GRANTED.any_in(page.cues, figure.clause.start, figure.after.end)


def ceiling(page: Page, figure: Figure) -> Read | None:
    """`hỗ trợ 50% giá máy, không quá 300 triệu đồng/cơ sở`: support, though the costs are a price or investment."""
    if figure.amount.kind != "money" or figure.amount.bound != "under" or figure.index == figure.sentence.first:
        return None
    before = page.figures[figure.index - 1]
    if before.amount.kind != "percent" or not _CEILING.match(page.text, figure.start, figure.end):
        return None
    joined = _OF_COSTS.fullmatch(page.text, before.end, figure.start)
    if joined is None or not (joined["costs"] or "hỗ trợ" in page.low[figure.sentence.start : figure.start]):
        return None
    return Read("funding", "clause", "indicators.ceiling", Span(before.start, figure.start))


def is_sum(page: Page, figure: Figure) -> bool:
    """Whether a figure adds up what stands before it: cộng chung 50 tỷ đồng."""
    return figure.amount.kind == "money" and bool(_ADDED.search(page.text, figure.before.start, figure.start))


def given(page: Page, figure: Figure) -> Read | None:
    """`1,2 tỷ đồng do bà con đóng góp`: what people or firms gave is support, whatever stands before it."""
    match = _GIVEN.match(page.text, figure.end, figure.sentence.end) if figure.amount.kind == "money" else None
    return Read("funding", "stretch", "indicators.given", Span(*match.span())) if match else None


def is_put_up(page: Page, figure: Figure) -> bool:
    """Whether what is counted is bought or built, and nobody who is helped: được hỗ trợ xây 2 lò gạch."""
    return figure.amount.unit.startswith(("lò", "tổ")) and bool(
        _PUT_UP.match(page.text, figure.before.start, figure.start)
    )


def bought(page: Page, figure: Figure) -> Read | None:
    """`mua hai máy xay hết 160 triệu đồng`: invested; a part of what was spent (phần máy ngốn 3 tỷ) is that."""
    if figure.amount.kind != "money":
        return None
    priced = _PRICED.search(page.cues, figure.before.start, figure.start) if figure.amount.per is None else None
    if priced and not _SUPPORT.search(page.cues, figure.sentence.start, figure.sentence.end):
        return Read("investment", "stretch", "indicators.bought", Span(*priced.span()))
    if any(other.amount.kind == "money" for other in page.earlier(figure)):
        return None
    match = _BOUGHT.search(page.cues, figure.sentence.start, figure.start)
    return Read("investment", "sentence", "indicators.bought", Span(*match.span())) if match else None
