"""Communes, which are told apart by what stands above them."""

from __future__ import annotations

from datetime import date

import pytest

from solieu import gazetteer
from solieu.examples import parse
from solieu.extract.places import find
from solieu.model import Document, Place, Repaired
from solieu.spans import OffsetMap
from solieu.tokenise import tokenise

COMMUNES = {place.id: place for place in gazetteer.communes()}
ABOVE = {place.id: place for place in gazetteer.places()}


def read(text: str, *, published: date | None = None) -> list[tuple[str, str]]:
    """The stretches that are read as communes, and what they are: the name, and the unit above."""
    document = Document("id", "uri", text, published=published)
    found = find(tokenise(Repaired(document, text, (), OffsetMap(()))))
    places = [(item.span.of(text), item.value) for item in found if isinstance(item.value, Place)]
    return [
        (text, f"{place.name}, {ABOVE[place.parent_id or ''].name}, {place.province}")
        for text, place in places
        if place.level == "commune"
    ]


@pytest.mark.parametrize(
    ("marked", "places"),
    [
        # the district or province behind the name
        ("Máy đúc ở xã ⟦Phong An⟧ (Phong Điền)", ["Phong An, Phong Điền, Huế"]),
        ("tổ 6, xã ⟦Bình Nguyên⟧, huyện Thăng Bình, Quảng Nam", ["Bình Nguyên, Thăng Bình, Quảng Nam"]),
        ("P. ⟦Thác Mơ⟧, thị xã Phước Long", ["Thác Mơ, Phước Long, Bình Phước"]),
        ("phường ⟦Quang Trung⟧, thành phố Thái Bình", ["Quang Trung, Thái Bình, Thái Bình"]),
        ("thị trấn ⟦Liên Nghĩa⟧ (Đức Trọng, Lâm Đồng)", ["Liên Nghĩa, Đức Trọng, Lâm Đồng"]),
        ("⟦phường 5⟧, quận 3", ["Phường 5, Quận 3, Hồ Chí Minh"]),
        ("thị trấn ⟦Yên Viên⟧ và xã ⟦Yên Viên⟧, huyện Gia Lâm", ["Yên Viên, Gia Lâm, Hà Nội"] * 2),
        # the one of its list, the one before
        (
            "Các xã: ⟦Chiềng Mung⟧, ⟦Mường Bon⟧ của huyện Mai Sơn",
            ["Chiềng Mung, Mai Sơn, Sơn La", "Mường Bon, Mai Sơn, Sơn La"],
        ),
        (
            "Huyện Bảo Thắng có các xã ⟦Gia Phú⟧, ⟦Xuân Quang⟧ và thị trấn ⟦Phố Lu⟧.",
            ["Gia Phú, Bảo Thắng, Lào Cai", "Xuân Quang, Bảo Thắng, Lào Cai", "Phố Lu, Bảo Thắng, Lào Cai"],
        ),
        ("Huyện Vũ Thư mở lớp.\nTại xã ⟦Tân Lập⟧, 30 người học.", ["Tân Lập, Vũ Thư, Thái Bình"]),
        # the province of the text
        ("Sơn La được mùa.\nXã ⟦Chiềng Khoong⟧ trồng nhãn.", ["Chiềng Khoong, Sông Mã, Sơn La"]),
        # a name that nobody shares
        ("xã vùng cao ⟦Tủa Sín Chải⟧", ["Tủa Sín Chải, Sìn Hồ, Lai Châu"]),
        # what was a commune's is a town's today
        ("Huyện Mộc Châu có xã ⟦Đông Sang⟧.", ["Đông Sang, Mộc Châu, Sơn La"]),
        # an ended district leads to the one it became part of
        ("xã ⟦Hợp Thành⟧, huyện Kỳ Sơn, tỉnh Hòa Bình", ["Hợp Thành, Hòa Bình, Hòa Bình"]),
    ],
)
def test_communes_are_read(marked: str, places: list[str]) -> None:
    """Each mark is read, in order, as that commune, and nothing else is."""
    text = parse(marked)
    assert read(text.text) == list(zip((span.of(text.text) for span in text.spans), places, strict=True))


@pytest.mark.parametrize(
    "text",
    [
        "Xã Hòa Bình được mùa.",  # a hundred are called so
        "Sơn La được mùa.\nXã Tân Lập trồng nhãn.",  # two of Sơn La
        "xã Tân Lập, huyện Tiên Lãng",  # none there
        "Lai Châu: xã Chiềng Khoong trồng nhãn.",  # is in Sơn La
        "Cấp cho phường 12 tỷ đồng.",
        "Hợp tác xã Tủa Sín Chải",
        "thị xã Chiềng Khoong",
        "Làng xã Tủa Sín Chải",
        "xã hội, phường hội, thị trấn nhỏ",
        "Xã Không Ai Biết",
        "xã chiềng khoong",
    ],
)
def test_what_cannot_be_settled_is_not_read(text: str) -> None:
    """No commune is read."""
    assert read(text) == []


@pytest.mark.parametrize(
    ("day", "place"),
    [("2025-06-30", "Tam Đảo, Tam Đảo, Vĩnh Phúc"), ("2025-07-01", "Tam Đảo, Phú Thọ, Phú Thọ")],
)
def test_the_day_tells_which(day: str, place: str) -> None:
    """From 1 July 2025 a name is that of one of the 3,321 communes of today, if any of them fits."""
    published = date.fromisoformat(day)
    kind = "thị trấn" if published < date(2025, 7, 1) else "xã"
    province = "Vĩnh Phúc" if published < date(2025, 7, 1) else "Phú Thọ"
    assert read(f"{kind} Tam Đảo, tỉnh {province}", published=published) == [("Tam Đảo", place)]


def test_older_names_live_on() -> None:
    """A text of today that names a district means the commune that was in it."""
    text = "xã Phong An, huyện Phong Điền cũ"
    assert read(text, published=date(2025, 9, 1)) == [("Phong An", "Phong An, Phong Điền, Huế")]


def test_there_are_as_many_as_there_were() -> None:
    """10,035 communes on the last day of districts, 3,321 on the day after: made of those, and of five islands."""
    before = [place for place in COMMUNES.values() if place.valid_to == date(2025, 6, 30)]
    after = {place.id for place in COMMUNES.values() if place.valid_from == date(2025, 7, 1)}
    assert (len(before), len(after), len(COMMUNES)) == (10_035, 3_321, 13_356)
    others = {row.text("id"): row.items("other_successors") for row in gazetteer.rows("communes")}
    heirs = {place.successor_id for place in before} | {heir for place in before for heir in others[place.id]}
    islands = {"Bạch Long Vĩ", "Côn Đảo", "Cồn Cỏ", "Hoàng Sa", "Lý Sơn"}
    assert heirs < after
    assert {COMMUNES[commune_id].name for commune_id in after - heirs} == islands


def test_communes_stay_in_what_their_province_became() -> None:
    """A commune of 2025 lies in the province that the older ones it was made of came to belong to."""
    districts = {place.id: ABOVE[place.parent_id or ""] for place in COMMUNES.values() if place.valid_to}
    for commune_id, district in districts.items():
        heir = COMMUNES[COMMUNES[commune_id].successor_id or ""]
        province = ABOVE[district.parent_id or ""]
        assert heir.parent_id == (province.successor_id or province.id)


def test_data_of_elsewhere_are_left_out() -> None:
    """A commune of Tân An that the data puts in Tiền Giang belongs to Long An, and is said to lie nowhere."""
    (place,) = [place for place in COMMUNES.values() if place.name == "Lợi Bình Nhơn"]
    assert (ABOVE[place.parent_id or ""].name, place.province, place.latitude) == ("Tân An", "Long An", None)
