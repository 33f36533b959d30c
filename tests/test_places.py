"""Places that need each other: lists, names that several units share, and what a text tells of where it is from."""

from __future__ import annotations

from datetime import date

import pytest

from solieu.examples import parse
from solieu.extract.place_names import modern, names_in, spellings
from solieu.extract.places import find
from solieu.model import Document, Place, Repaired
from solieu.spans import OffsetMap
from solieu.tokenise import tokenise


def read(text: str, *, published: date | None = None, publisher: str | None = None) -> list[tuple[str, str]]:
    """The stretches that are read as provinces or districts, and the ids of these."""
    document = Document("id", "uri", text, published=published, publisher=publisher)
    found = find(tokenise(Repaired(document, text, (), OffsetMap(()))))
    return [
        (item.span.of(text), item.value.id)
        for item in found
        if isinstance(item.value, Place) and item.value.level != "commune"
    ]


@pytest.mark.parametrize(
    ("marked", "ids"),
    [
        # lists take the type word at their head
        (
            "Lớp nghề mở ở các huyện ⟦Tiên Lãng⟧, ⟦Vĩnh Bảo⟧ và ⟦Kiến Thụy⟧.",
            "d:tien-lang:hai-phong d:vinh-bao:hai-phong d:kien-thuy:hai-phong",
        ),
        (
            "UBND các huyện: ⟦Bình Gia⟧, ⟦Bắc Sơn⟧, ⟦Chi Lăng⟧ và thành phố ⟦Lạng Sơn⟧",
            "d:binh-gia:lang-son d:bac-son:lang-son d:chi-lang:lang-son d:lang-son:lang-son",
        ),
        (
            "Phòng Công Thương các huyện, thị xã: ⟦Nghi Lộc⟧, ⟦Diễn Châu⟧, ⟦Thái Hòa⟧",
            "d:nghi-loc:nghe-an d:dien-chau:nghe-an d:thai-hoa:nghe-an",
        ),
        (
            "Các tỉnh ⟦Sơn La⟧, ⟦Lai Châu⟧, ⟦Hòa Bình⟧ tham luận.",
            "p:son-la p:lai-chau:2004 p:hoa-binh",
        ),
        (
            "Các tỉnh, thành phố: ⟦Đồng Nai⟧, ⟦Tây Ninh⟧, ⟦BR-VT⟧, ⟦TP. HCM⟧.",
            "p:dong-nai p:tay-ninh p:ba-ria-vung-tau p:ho-chi-minh",
        ),
        ("H.⟦Củ Chi⟧, H.⟦Hóc Môn⟧ và TP.⟦Thủ Đức⟧", "d:cu-chi:ho-chi-minh d:hoc-mon:ho-chi-minh d:thu-duc:ho-chi-minh"),
        ("Hai quận ⟦Hà Đông⟧, ⟦Long Biên⟧ đã xong.", "d:ha-dong:ha-noi d:long-bien:ha-noi"),
        # the province behind a name settles it
        ("Huyện ⟦Châu Thành⟧ của tỉnh ⟦Bến Tre⟧", "d:chau-thanh:ben-tre p:ben-tre"),
        ("tại huyện ⟦Châu Thành⟧ (⟦An Giang⟧)", "d:chau-thanh:an-giang p:an-giang"),
        ("huyện ⟦Tân Châu⟧ (⟦Tây Ninh⟧)", "d:tan-chau:tay-ninh p:tay-ninh"),
        ("huyện ⟦Tân Châu⟧, tỉnh ⟦An Giang⟧", "d:tan-chau:an-giang p:an-giang"),
        ("Huyện ⟦Kỳ Sơn⟧, tỉnh ⟦Hòa Bình⟧ trồng mía.", "d:ky-son:hoa-binh p:hoa-binh"),
        ("⟦Quế Phong⟧, ⟦Kỳ Sơn⟧ (⟦Nghệ An⟧)", "d:que-phong:nghe-an d:ky-son:nghe-an p:nghe-an"),
        # so does the district it stands with
        ("các huyện ⟦Tam Nông⟧ và ⟦Tháp Mười⟧", "d:tam-nong:dong-thap d:thap-muoi:dong-thap"),
        ("các huyện ⟦Tam Nông⟧ và ⟦Thanh Ba⟧", "d:tam-nong:phu-tho d:thanh-ba:phu-tho"),
        # and the province that the text is about
        (
            "⟦Đồng Tháp⟧ chi vốn.\n- Huyện ⟦Cao Lãnh⟧: 2 đề án\n- TP. ⟦Cao Lãnh⟧: 1 đề án\n- ⟦Châu Thành⟧: 4 đề án",
            "p:dong-thap d:cao-lanh:dong-thap d:cao-lanh-thanh-pho:dong-thap d:chau-thanh:dong-thap",
        ),
        (
            "⟦Bình Định⟧: vốn cho nghề gỗ\nTrong đó, ⟦Tây Sơn⟧ có 4 cơ sở, ⟦An Nhơn⟧ 5 cơ sở.",
            "p:binh-dinh d:tay-son:binh-dinh d:an-nhon:binh-dinh",
        ),
        (
            "⟦Yên Lập⟧: 42 tỷ đồng\n⟦Tân Sơn⟧: 61 tỷ đồng\n(NHCSXH tỉnh ⟦Phú Thọ⟧)",
            "d:yen-lap:phu-tho d:tan-son:phu-tho p:phu-tho:1997",
        ),
        # a capital named as its province
        ("thành phố ⟦Bến Tre⟧ của tỉnh ⟦Bến Tre⟧", "d:ben-tre:ben-tre p:ben-tre"),
        ("thị xã ⟦Phú Thọ⟧, tỉnh ⟦Phú Thọ⟧", "d:phu-tho:phu-tho p:phu-tho:1997"),
        ("huyện ⟦Điện Biên⟧, tỉnh ⟦Điện Biên⟧", "d:dien-bien:dien-bien p:dien-bien:2004"),
        ("huyện ⟦Quảng Ninh⟧ (⟦Quảng Bình⟧)", "d:quang-ninh:quang-binh p:quang-binh"),
        # communes, streets and firms between them
        ("phường Quang Trung, thành phố ⟦Thái Bình⟧", "d:thai-binh:thai-binh"),
        ("Xã Hòa Bình, huyện ⟦Thủy Nguyên⟧, TP ⟦Hải Phòng⟧", "d:thuy-nguyen:hai-phong p:hai-phong"),
        ("xã Đông Anh, huyện ⟦Đông Sơn⟧, ⟦Thanh Hoá⟧", "d:dong-son:thanh-hoa p:thanh-hoa"),
        ("Công ty TNHH Hải Dương Xanh (huyện ⟦Tứ Kỳ⟧)", "d:tu-ky:hai-duong"),
        ("HTX Thanh Long Bình Thuận bán hàng tại ⟦Hà Nội⟧ và ⟦TP.HCM⟧.", "p:ha-noi:2008 p:ho-chi-minh"),
        ("Địa chỉ: Số 70 Nguyễn Xiển, ⟦Thanh Xuân⟧, ⟦Hà Nội⟧", "d:thanh-xuan:ha-noi p:ha-noi:2008"),
        ("Đường ⟦Hà Nội⟧ – ⟦Lào Cai⟧ dài ra.", "p:ha-noi:2008 p:lao-cai"),
        ("Đại lộ Thăng Long nối ⟦Hà Nội⟧ với ⟦Hòa Bình⟧.", "p:ha-noi:2008 p:hoa-binh"),
    ],
)
def test_names_in_company(marked: str, ids: str) -> None:
    """Each mark is read, in order, as the unit of that id, and nothing else is read."""
    text = parse(marked)
    assert read(text.text) == list(zip((span.of(text.text) for span in text.spans), ids.split(), strict=True))


@pytest.mark.parametrize(
    ("text", "day", "ids"),
    [
        ("Tỉnh Cần Thơ", "2003-12-31", ["p:can-tho"]),
        ("Thành phố Cần Thơ", "2004-01-01", ["p:can-tho:2004"]),
        ("Tỉnh Phú Thọ", "2025-06-30", ["p:phu-tho:1997"]),
        ("Tỉnh Phú Thọ", "2025-07-01", ["p:phu-tho:2025"]),
        ("Thành phố Huế", "2024-12-31", ["d:hue:thua-thien-hue"]),
        ("Thành phố Huế", "2025-01-01", ["p:hue:2025"]),
        ("Huyện Ba Vì", "2008-07-31", ["d:ba-vi:ha-tay"]),
        ("Huyện Ba Vì", "2008-08-01", ["d:ba-vi:ha-noi"]),
        ("Huyện Cư Jút", "2003-12-31", ["d:cu-jut:dak-lak"]),
        ("Huyện Cư Jút", "2004-01-01", ["d:cu-jut:dak-nong"]),
        ("Thành phố Đồng Nai", "2026-05-01", ["p:dong-nai:2026"]),
    ],
)
def test_the_day_tells_which(text: str, day: str, ids: list[str]) -> None:
    """Of the rows of one name the one is read that is valid on the document's day."""
    assert [place_id for _, place_id in read(text, published=date.fromisoformat(day))] == ids


@pytest.mark.parametrize(
    ("text", "place_id"),
    [
        ("Huyện Ba Vì, ngày 5/3/2007", "d:ba-vi:ha-tay"),
        ("Huyện Ba Vì, tháng 3/2007", "d:ba-vi:ha-tay"),
        ("Năm 2007, huyện Ba Vì", "d:ba-vi:ha-tay"),
        ("Năm 2007, huyện Ba Vì phấn đấu đến năm 2015", "d:ba-vi:ha-tay"),
        ("Giai đoạn 2006 - 2020, huyện Ba Vì", "d:ba-vi:ha-tay"),
        ("Huyện Ba Vì", "d:ba-vi:ha-noi"),
    ],
)
def test_the_text_tells_its_day(text: str, place_id: str) -> None:
    """Where no day of publication is known, the latest date or year that is no goal stands for it."""
    assert [found for _, found in read(text)] == [place_id]


def test_the_publisher_tells_the_home() -> None:
    """A district that many provinces have is that of the publisher's."""
    text = "Huyện Châu Thành mở lớp."
    assert read(text, publisher="Báo Trà Vinh") == [("Châu Thành", "d:chau-thanh:tra-vinh")]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Huyện Châu Thành mở lớp.", ["d:chau-thanh"]),
        ("Các huyện Phú Tân, Chợ Mới", ["d:phu-tan", "d:cho-moi"]),
        ("Các huyện Châu Thành, Tân Phú", ["d:chau-thanh", "d:tan-phu:dong-nai"]),  # the other Tân Phú is a quận
        ("Châu Thành mở lớp.", []),
        ("Tại Phú Tân mở lớp.", []),
    ],
)
def test_what_cannot_be_settled_stays_open(text: str, ids: list[str]) -> None:
    """A name that fits districts of several provinces alike is one of them behind a type word, else it is nothing."""
    assert [place_id for _, place_id in read(text)] == ids


@pytest.mark.parametrize("text", ["Thanh Hà", "Tỉnh Hải Dương mở lớp.\nThanh Hà", "Nam Sách\nTỉnh Hải Dương mở lớp."])
def test_by_lines_are_no_districts(text: str) -> None:
    """A name alone on its line at either end of a text is the writer's."""
    assert not [place_id for _, place_id in read(text) if place_id.startswith("d:")]


def test_a_district_may_open_a_headline() -> None:
    """A headline that begins with a name and a colon is about a place, an answer in an interview is not."""
    assert read("Mộc Châu: Nông sản lên ngôi\nVốn đã về.") == [("Mộc Châu", "d:moc-chau:son-la")]
    assert read("Thanh Hà: Tôi cần vốn.\nVốn đã về.") == []


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("Thủy Nguyên", "thuỷ nguyên"),
        ("Đắk Lắk", "đắc lắk"),
        ("M'Đrắk", "mđrắk"),
        ("Phan Rang - Tháp Chàm", "phan rang-tháp chàm"),
        ("Mỹ Đức", "mĩ đức"),
        ("Quận 3", "q.3"),
    ],
)
def test_spellings(name: str, form: str) -> None:
    """A name is known in all its spellings, and each of them is found again."""
    assert form in spellings(name)
    assert [named.form for named in names_in(f"({form.title()})")] == [form]


def test_modern_spelling_is_kept() -> None:
    """Names whose marks already stand as today stay as they are."""
    assert modern("Thuỷ Hoà Thuý Toàn Quý") == "Thủy Hòa Thúy Toàn Quý"
    assert modern(modern("Khoẻ")) == "Khỏe"
