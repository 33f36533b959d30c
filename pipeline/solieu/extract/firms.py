"""Names of firms, co-operatives, workshops and schools: Công ty TNHH Thương mại Dũng Hồng, HTX chiếu cói Lật Dương.

A firm is a word for what it is, words in small letters that describe it, and a run of capitalised words, in which it
ends. Capitals inside the description are trusted where they begin a trade (Thương mại, Xuất nhập khẩu); one syllable
with a capital that goes on in small letters describes as well (HTX Rau sạch của huyện names nothing). Several firms
at once (các công ty, ba HTX) and workshops of a whole province (cơ sở chế biến chè Thái Nguyên) are no name; nor is
anything in a line of capitals, where no name's end can be seen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from solieu.extract.bodies import Body, are_several
from solieu.extract.cues import Cues, matches
from solieu.extract.folding import folded
from solieu.extract.longer_names import TRADES
from solieu.extract.persons import is_held
from solieu.extract.place_names import is_name
from solieu.patterns import lazy
from solieu.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

REACH = 1_000  # characters of a line, to either side, that show whether it is in capitals

_HEADS = (
    "tổng công ty", "công ty", "cty", "ctcp", "tập đoàn", "xí nghiệp", "htx", "hợp tác xã", "tổ hợp tác", "tht",
    "dntn", "doanh nghiệp tư nhân", "dn tư nhân", "xưởng", "hộ kinh doanh", "trang trại", "nhà máy", "cơ sở",
    "trường đại học", "trường cao đẳng", "trường trung cấp", "trường thpt", "học viện", "ngân hàng tmcp",
    "ngân hàng thương mại cổ phần",
)  # fmt: skip
_LOOSE = ("cơ sở", "xưởng", "nhà máy", "trang trại", "hộ kinh doanh")  # said of any number of them
_FORMS = (
    "tnhh", "trách nhiệm hữu hạn", "cổ phần", "cp", "mtv", "một thành viên", "1 thành viên", "tm", "dv", "sx", "xnk",
    "sx&tm", "tm&dv", "tmdv", "tm-dv", "nhà nước", "tư nhân",
)  # fmt: skip
# Small words with which a sentence goes on: what follows describes no firm.
_STOPS = """
    tại ở của được đã đang sẽ và với trên dưới trong ngoài cho từ đến do bởi là có này đó kia khác lớn nhỏ như gồm thuộc
    về vào ra theo nhờ để khi nếu thì mà nhưng hoặc hay cùng các những nhiều một hai ba mỗi toàn nhất mới vừa cũng còn
    không chưa phải nên cần bị vay nhận mua bán tham triển hoạt đóng làm chi dành giao cấp mẹ con chủ ông bà anh chị cô
    vùng tỉnh huyện xã thành phường thị quận khu đầu nằm đặt trực đứng hiện lên ký sau trước qua giữa tới năm
    vật hạ dữ
""".split()  # noqa: SIM905 - a hundred quotes would hide the words
_SPELT_OUT = {
    "cty": "Công ty", "ctcp": "Công ty cổ phần", "htx": "Hợp tác xã", "tht": "Tổ hợp tác", "cp": "cổ phần",
    "dntn": "Doanh nghiệp tư nhân", "dn tư nhân": "Doanh nghiệp tư nhân",
    "mtv": "một thành viên", "1 thành viên": "một thành viên", "trách nhiệm hữu hạn": "TNHH", "tnhh": "TNHH",
    "tm": "Thương mại", "dv": "Dịch vụ", "sx": "Sản xuất", "xnk": "Xuất nhập khẩu", "sx&tm": "Sản xuất và Thương mại",
    "tm&dv": "Thương mại và Dịch vụ", "tmdv": "Thương mại Dịch vụ", "tm-dv": "Thương mại Dịch vụ",
    "cổ phần": "cổ phần", "một thành viên": "một thành viên",
}  # fmt: skip


def _longest_first(words: tuple[str, ...]) -> list[str]:
    return sorted(words, key=len, reverse=True)


_HEAD = lazy(r"(?<![\w&])\L<heads>(?!\w)", heads=_longest_first(_HEADS))
_CUES = Cues(lambda: _HEADS)
# Words that hold a stop and describe a trade all the same: rau an toàn, vật liệu xây dựng.
_TRADED = r"(?: an\s+toàn | vật\s+(?:liệu|tư) | hạ\s+tầng | cấp\s+nước | giao\s+(?:thông|nhận) | đóng\s+(?:tàu|gói) )"
_SMALL = rf"(?: {_TRADED} (?!\w) | (?! \L<stops> (?!\w) ) \p{{Ll}}+ )"
_WORDS = r"(?i: \L<trades> | \L<forms> ) (?!\w)"
_CAPITAL = rf"(?! {_WORDS} ) \p{{Lu}} [\p{{L}}\d'’]* (?: [&.-][\p{{L}}\d]+ )*"
_REST = lazy(
    rf"""
    (?: \s+ (?: {_WORDS} | [-–&] | và (?= \s+ {_WORDS} ) | {_SMALL} ) ){{0,10}}
    (?! \s+ (?i: \L<heads> ) (?!\w) )    # xưởng Công ty May Hưng Yên
    (?: \s+ \p{{Lu}}\p{{Ll}}* (?: \s+ {_SMALL} ){{1,3}} (?= \s+ \p{{Lu}} ) )?    # Nấm sạch Đà Lạt
    (?! \s+ \p{{Lu}}\p{{Ll}}{{0,5}} \s+ {_SMALL} )    # Rau sạch của huyện
    (?P<name> (?: \s+ {_CAPITAL} ){{1,6}} )
    (?: (?: \s+ (?: [-–&] \s+ | và \s+ )? (?= \p{{Lu}} ) {_WORDS} )+ (?: \s+ {_CAPITAL} ){{0,4}} ){{0,2}}
    """,
    regex.VERBOSE,
    stops=_STOPS,
    heads=_longest_first(_HEADS),
    trades=_longest_first(TRADES),
    forms=_longest_first(_FORMS),
)
_FORM = lazy(r"(?<!\w)\L<forms>(?!\w)", regex.IGNORECASE, forms=_longest_first(tuple(_SPELT_OUT)))


def firms(text: str) -> Iterator[Body]:
    """The firms that a text names: sorted, disjoint."""
    low, reached = folded(text), 0
    for head in matches(_HEAD, low, _CUES.places(text)):
        rest = None if head.start() < reached or are_several(low, head.start()) else _REST.match(text, head.end())
        if rest and not (
            _is_loose(head.group(), rest["name"]) or _in_capitals(text, head) or is_held(text, *head.span())
        ):
            reached = rest.end()
            span = Span(head.start(), rest.end())
            yield Body(span, normalised(span.of(text)))


def normalised(name: str) -> str:
    """A firm's name with its abbreviations spelt out.

    >>> normalised("Cty CP Hoa Sen")
    'Công ty cổ phần Hoa Sen'
    """
    full = _FORM.sub(lambda match: _SPELT_OUT[match.group().lower()], name)
    return " ".join((full[0].upper() + full[1:]).split())


def _is_loose(head: str, name: str) -> bool:
    """Whether a workshop is said to be of a kind or somewhere rather than called something."""
    name = name.strip()
    return head in _LOOSE and (is_name(name) or name.isupper())


def _in_capitals(text: str, head: regex.Match[str]) -> bool:
    """Whether the line around a head is written in capitals."""
    before, behind = text[max(0, head.start() - REACH) : head.end()], text[head.end() : head.end() + REACH]
    return (before.rpartition("\n")[2] + behind.partition("\n")[0]).isupper()
