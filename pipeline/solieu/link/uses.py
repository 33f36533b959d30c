"""What money is by what somebody does with it, said right at its figure: lends it, gets it, puts it in, saves it.

Policy: who borrows from a fund or bank, or at an interest, has a loan, whatever the lender is called; what firms lay
out for machines or works is invested, and so is the whole of which support is a part (`150 triệu đồng trên tổng vốn 480
triệu đồng`); what somebody gets to put into something is support, as is what firms receive. What a household has of a
month is earned, and what it saves is none of these.
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

_FLAGS = regex.VERBOSE | regex.IGNORECASE
_BUYS = r"(?:mua|sắm|lắp|thay|xây|dựng|đầu\s+tư|trang\s+bị|cải\s+tạo|nâng\s+cấp|đổi\s+mới|mở\s+rộng|nhập)"
_TO_BUY = lazy(rf"\s{{1,3}} (?:(?:để|cho\s+việc|vào\s+việc|nhằm)\s+)? {_BUYS} \b (?!\s+phát\s+triển)", _FLAGS)
_AT_INTEREST = lazy(r",?\s+ (?:với\s+)? lãi\s+suất \b", _FLAGS)
_TO = r"\s+ (?:(?:thêm|tới|gần|hơn|trên|khoảng|chừng|số\s+tiền|là)\s+){0,3} $"  # the figure
_FIRM = r"(?:cơ\s+sở|hộ|đơn\s+vị|doanh\s+nghiệp|HTX|hợp\s+tác\s+xã)"
_SIDE = rf"""(?:trung\s+ương|tỉnh|huyện|thị\s+xã|thành\s+phố|xã|{_FIRM}|chủ\s+(?:cơ\s+sở|hộ|lò|xưởng)|gia\s+đình|dân)
    (?:\s+(?:này|ấy|đó))?"""
_LENDER = r"(?:quỹ|ngân\s+hàng|NHCSXH|Agribank|tổ\s+chức\s+tín\s+dụng|hội)"


class Use(NamedTuple):
    """What stands before a figure, and behind it where that matters, and what the money then is."""

    indicator: str
    before: Cued
    behind: regex.Pattern[str] | None = None
    unless: Cued | None = None
    each: tuple[str, ...] = ()  # for what it is paid, where that matters


def _cued(pattern: str, *words: str) -> Cued:
    return Cued(lazy(pattern, _FLAGS), *words)


def _named(*words: str) -> Cued:
    """Any of some words."""
    either = "|".join(word.replace(" ", r"\s+") for word in words)
    return _cued(rf"\b(?:{either})\b", *words)


_USES = (
    Use(
        "loan",
        _cued(rf"\bvay \s+ (?:(?:vốn|của|từ|ở|tại|nguồn)\s+){{0,3}} {_LENDER} \b [^.,;:()\d\n]{{0,80}} $", "vay"),
    ),
    Use("loan", _cued(r"\bvay \b [^.;:()\n]{0,80} $", "vay"), _AT_INTEREST),
    Use(
        "funding",
        _cued(rf"(?<!\bthu\s)(?<!\btiếp\s)\b(?:nhận(?:\s+được)?|được) {_TO}", "nhận", "được"),
        _TO_BUY,
        _named("vay", "đơn hàng", "hợp đồng", "lương", "bán", "doanh thu"),
    ),
    Use(
        "funding",
        _cued(rf"\b{_FIRM} \s+ (?:được\s+)? nhận (?:\s+được)? {_TO}", "nhận"),
        unless=_named("vay", "đơn hàng", "hợp đồng", "lương", "bán", "doanh thu", "tiền công"),
    ),
    Use(
        "investment",
        _cued(
            rf"(?<!\btự\s)\b(?:bỏ|chi|dốc)\s+(?:ra|thêm) {_TO}",
            *(f"{puts} {in_}" for puts in ("bỏ", "chi", "dốc") for in_ in ("ra", "thêm")),
        ),
        _TO_BUY,
        _named("tỉnh", "huyện", "nhà nước", "ngân sách", "trung ương", "đối ứng", "khuyến công"),
    ),
    Use(
        "investment",
        _cued(
            rf"""(?:đồng|VND|USD) \s+ (?:trên|trong) \s+ tổng \s+ (?:số\s+)?
            (?:vốn(?:\s+đầu\s+tư)?|mức\s+đầu\s+tư|chi\s+phí|giá\s+trị)(?:\s+\p{{L}}+){{0,3}} {_TO}""",
            *("trên tổng", "trong tổng"),
        ),
    ),
    Use(  # máy giá 480 triệu đồng, huyện thêm 80 triệu đồng: what each side adds to a price
        "funding",
        _cued(
            rf"""(?<=[,;:(]\s{{0,2}}|\bcòn\s|\bvà\s) (?:các\s+)? {_SIDE} \s+ (?:(?:tự|cũng|còn|chỉ|phải)\s+)?
            (?:thêm|cho|góp|bù|gánh|lo|chịu|xoay(?:\s+xở)?|giúp) {_TO}""",
            *("thêm", "cho", "góp", "bù", "gánh", "lo", "chịu", "xoay", "giúp"),
        ),
        unless=_named("lãi", "thu nhập", "lương", "vay"),
    ),
    Use(
        "revenue",
        _cued(rf"(?<!\b(?:sản|đề|diễn|áp)\s)\bxuất \s+ (?:đi|bán|được|bán\s+được) {_TO}", "xuất"),
    ),
    Use(
        "other",
        _cued(rf"\b(?:tiết\s+kiệm|làm\s+lợi|thiệt\s+hại) (?:\s+được)? {_TO}", "tiết kiệm", "làm lợi", "thiệt hại"),
    ),
    Use(
        "income",
        _cued(
            rf"""\b(?:mỗi|một|hàng|hằng) \s+
            (?:(?:tháng|ngày) \s+ (?:(?:cũng|còn|đều|chỉ)\s+)? | năm \s+ (?:cũng|còn|đều) \s+) (?:được|có|lãi) {_TO}""",
            *("tháng", "ngày", "năm"),
        ),
        unless=_named("hỗ trợ", "ngân sách", "kinh phí", "khuyến công", "vốn"),
    ),
    Use(
        "income",
        _cued(rf"\b(?:mỗi|một) \s+ (?:người|lao\s+động|công\s+nhân|thợ|chị|anh|xã\s+viên) {_TO}", "mỗi", "một"),
        unless=_named("tiền ăn", "hỗ trợ", "trợ cấp"),
        each=("ngày", "tháng"),
    ),
)


def used(page: Page, figure: Figure) -> Read | None:
    """What is done with a sum, right before it and behind it."""
    if figure.amount.kind != "money":
        return None
    for use in page.once(_in_text):
        read = _read(page, figure, use)
        if read:
            return read
    return None


def _in_text(page: Page) -> Sequence[Use]:
    """The uses that a text has words for."""
    return [use for use in _USES if use.before.any_in(page.cues, 0, len(page.text))]


def _read(page: Page, figure: Figure, use: Use) -> Read | None:
    if use.each and figure.amount.per not in use.each:
        return None
    match = use.before.search(page.cues, figure.clause.start, figure.start)
    if match is None or (use.behind and not use.behind.match(page.text, figure.end, figure.sentence.end)):
        return None
    if use.unless and use.unless.search(page.cues, figure.before.start, figure.after.end):
        return None
    return Read(use.indicator, "stretch", "indicators.use", Span(*match.span()))
