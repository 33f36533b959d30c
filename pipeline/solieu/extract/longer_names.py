"""Whether a capitalised name stands alone or is part of a longer one: of a person, a firm, a newspaper.

Policy: names inside the names of public bodies stand alone (Sở Công Thương Nghệ An); inside those of persons, firms
and anything unknown they do not. In a line of capitals only the words before can tell.
"""

from __future__ import annotations

import regex

from solieu.patterns import lazy

# Words of a firm's name between "công ty" and the part that may look like a place.
TRADES = (
    "cổ phần", "một thành viên", "trách nhiệm hữu hạn", "thương mại", "sản xuất", "chế biến", "xuất nhập khẩu",
    "xuất khẩu", "dịch vụ", "xây dựng", "đầu tư", "phát triển", "nông sản", "nông nghiệp", "lâm nghiệp", "công nghiệp",
    "thực phẩm", "thủy sản", "hải sản", "lâm sản", "khoáng sản", "may", "may mặc", "dệt", "dệt may", "da giày", "giấy",
    "gỗ", "gạch", "gốm", "sứ", "chè", "đường", "mía", "cao su", "cà phê", "cơ khí", "nhựa", "dược", "dược phẩm",
    "vật liệu", "vật liệu xây dựng", "thủ công", "mỹ nghệ", "thủ công mỹ nghệ", "thép", "điện tử", "điện", "hóa chất",
    "phân bón", "giống", "vận tải", "du lịch", "và", "tư nhân", "mây tre", "chiếu cói", "tổng hợp", "kinh doanh",
    "xi măng", "bia", "rượu", "nước giải khát", "sữa", "bánh kẹo", "thuốc lá", "ô tô", "nhiệt điện", "thủy điện",
    "thuỷ điện", "thuỷ sản", "lương thực", "chăn nuôi", "gang thép", "than", "đóng tàu", "bao bì", "nội thất",
    "viên nén", "thổ cẩm", "tơ tằm", "dâu tằm tơ", "bông", "sợi", "đá ốp lát", "đá mỹ nghệ", "hoá chất", "ván ép",
)  # fmt: skip
# What stands before a name is read from it backwards, which soon ends.
_FIRMS = (
    "công ty", "c.ty", "cty", "ctcp", "tnhh", "ngân hàng tmcp", "ngân hàng thương mại cổ phần", "dntn", "htx",
    "hợp tác xã", "tập đoàn", "xí nghiệp", "xn", "doanh nghiệp tư nhân",
)  # fmt: skip
_FIRM = lazy(
    r"""(?r)
    (?<!\w) (?<!(?i:các|những|nhiều|số|liên\ minh)\ )
    (?i: \L<firms> )
    (?: \s+ (?: (?i:\L<trades>)(?!\w) | [-–&] | (?!(?i:tỉnh|huyện|tại|ở|của)\s) \p{Lu}[\p{L}\d&.'-]* ) ){0,12}
    \s+
    """,
    regex.VERBOSE,
    firms=sorted(_FIRMS, key=len, reverse=True),
    trades=sorted(TRADES, key=len, reverse=True),
)
# Public bodies that happen to be firms are called by the province they serve: Công ty Điện lực Nghệ An.
_SERVES = lazy(
    r"(?i:điện lực|cấp nước|thoát nước|xổ số(?: kiến thiết)?|đô thị|thủy lợi|viễn thông|bưu điện|xăng dầu)\s+$"
)
SURNAMES = frozenset(
    """
    Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Lương Trịnh Đào Mai Đoàn Tô Tạ Cao Thái
    Hà Chu Quách Tăng Lâm Kiều Vương Triệu Trương Phùng Nông Ma Lò Vàng Giàng Thào Sùng Hầu Lù Quàng Cà Lường Vi Lục Mã
    Tống Thạch Kim Châu Lại La Khúc Khổng Doãn Nghiêm Bạch Tôn Từ Văn Hứa Mạc Quản Đồng Uông
    """.split()  # noqa: SIM905 - a hundred quotes would hide the names
)
# What public bodies and events begin with, or call themselves by before they name their province.
_BODIES = frozenset(
    """
    sở ban bộ cục chi ủy uỷ hội liên trung trường đại ngân kho tòa toà viện công khuyến phòng đài đảng mặt quỹ hiệp
    festival lễ ngành thương nông tài kế giáo khoa lao xúc đầu đội tổng nhà cảng ga sân chợ bưu điện chùa đền khu vùng
    tuyến dự chương nghề vietcombank agribank bidv vietinbank tỉnh thành huyện thị quận kinh
    """.split()  # noqa: SIM905
)
_TITLE = lazy(
    r"(?<!\w)(?i:ông|bà|anh|chị|cô|chú|bác|đồng\ chí|đ/c|nghệ\ nhân|phóng\ viên|pv|tác\ giả)\s+$", regex.VERBOSE
)
_RUN = lazy(r"(?r)(?:(?<![\p{L}\d])\p{Lu}[\p{L}\d&'’-]*\s+){1,12}")
_NEXT = lazy(r"\s(?P<next>\p{Lu}\p{L}*)(?P<more>\s\p{Lu}\p{L})?(?P<lower>\s\p{Ll})?")
# Those that are no other words.
_SURE_SURNAMES = (
    "nguyễn", "trần", "lê", "phạm", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "ngô", "đinh", "trịnh",
)  # fmt: skip
_PERSON = lazy(rf"(?r)(?<!\w)(?i:{'|'.join(_SURE_SURNAMES)})\s+(?:\p{{Lu}}\p{{L}}*\s+){{0,2}}")
_HOUSE = lazy(r"(?r)(?<!\w)(?i:số|nhà|lô|địa chỉ:|trụ sở:)\s+\d+\p{L}?(?:/\d+)*\s+")
_WORD_REACH = 30
_PARTING = ("", ",", ";", ":", ")")
# The last words of what a longer name begins or goes on with in small letters too.
_GOING_ON = frozenset(phrase.split()[-1] for phrase in (*_SURE_SURNAMES, *TRADES, *_FIRMS))
_ACRONYM = lazy(r"\p{Lu}[\p{Lu}\d&.-]+")
_OPENING = lazy(r"(?r)(?:^|[.:;!?…\"“(–-]\s*)")
_WORD = lazy(r"\p{L}[\p{L}'’]*")


def stands_alone(before: str, after: str, *, beginning: str) -> bool:
    """Whether the capitalised name between `before` and `after` of a line is no part of a longer one."""
    apart = _is_apart(before)
    if not apart and (_HOUSE.match(before) or _in_firm(before)):
        return False
    in_text, in_title = (apart or _begins(before)) and _ends(before, after), apart or not _PERSON.match(before)
    return in_title if in_text != in_title and _is_title(beginning) else in_text


def _is_apart(before: str) -> bool:
    """Whether a sign stands before a name, or a word in small letters, over which no longer name reaches."""
    if before.rstrip()[-1:] in _PARTING:
        return True
    words = before[-_WORD_REACH:].split()[-2:]
    return len(words) == 2 and words[1].isalpha() and words[1].islower() and words[1] not in _GOING_ON


def _in_firm(before: str) -> bool:
    return bool(_FIRM.match(before)) and not _SERVES.search(before)


def _begins(before: str) -> bool:
    """Whether the capitalised words directly before, if any, are those of a public body or open the sentence."""
    match = _RUN.match(before)
    if match is None:
        return True
    run = match.group().split()
    if _TITLE.search(before[: match.start()]):
        return False
    if run[0] in SURNAMES:
        return run[0].lower() in _BODIES and len(run) > 2
    if any(word.lower() in _BODIES for word in run) or _ACRONYM.fullmatch(run[-1]):
        return True
    return len(run) == 1 and bool(_OPENING.match(before, 0, match.start()))


def _ends(before: str, after: str) -> bool:
    """Whether no further word of the name follows: a body, a person of two names or more, a headline's verb may."""
    match = _NEXT.match(after) if after[1:2].isupper() else None
    if match is None or match["next"].lower() in _BODIES:
        return True
    if match["next"] in SURNAMES:
        return bool(match["more"])
    return bool(match["lower"]) and bool(_OPENING.match(before))


def _is_title(beginning: str) -> bool:
    """Whether a line is written in capitals, or with a capital on (nearly) each word: they tell nothing there."""
    if beginning.isupper():
        return True
    words = _WORD.findall(beginning)
    return len(words) > 6 and sum(word[0].isupper() for word in words) > 0.85 * len(words)
