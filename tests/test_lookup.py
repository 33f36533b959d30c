"""Questions to the gazetteers, and their answers."""

from __future__ import annotations

from datetime import date

import pytest

from solieu.errors import InputError
from solieu.lookup import lookup, render, when_of


def ids(asked: str, when: str | None = None) -> list[str]:
    """The ids of the provinces and districts of an answer, without those of other times."""
    answer = lookup(asked, when=when_of(when) if when else None)
    return [entry.place.id for entry in answer.places if entry.place.level != "commune"]


@pytest.mark.parametrize(
    ("asked", "when", "found"),
    [
        ("Thuỷ Nguyên", "2006", ["d:thuy-nguyen:hai-phong"]),
        ("Thủy Nguyên", "2006", ["d:thuy-nguyen:hai-phong"]),
        ("thuy nguyen", "2006", ["d:thuy-nguyen:hai-phong"]),
        ("huyện  THỦY NGUYÊN", "2006", ["d:thuy-nguyen:hai-phong"]),
        ("Huyện Thuy Nguyen", None, ["d:thuy-nguyen:hai-phong"]),
        ("Phú Thọ", "2010", ["p:phu-tho:1997", "d:phu-tho:phu-tho"]),
        ("tỉnh Phú Thọ", "2010", ["p:phu-tho:1997"]),
        ("TX. Phú Thọ", "2010", ["d:phu-tho:phu-tho"]),
        ("tỉnh Phú Thọ", "2025", ["p:phu-tho:1997", "p:phu-tho:2025"]),
        ("tỉnh Phú Thọ", "2025-07-01", ["p:phu-tho:2025"]),
        ("Hà Tây", "2008-07", ["p:ha-tay"]),
        ("Hà Tây", "2008-08", []),
        ("TP.HCM", "2020", ["p:ho-chi-minh"]),
        ("quận 3", None, ["d:quan-3:ho-chi-minh"]),
        ("Đắc Lắc", "2003", ["p:dak-lak"]),
        ("Ba Vì", "2006", ["d:ba-vi:ha-tay"]),
        ("Trà My", "2001", ["d:tra-my:quang-nam"]),
        ("Không Đâu Cả", None, []),
        ("", None, []),
    ],
)
def test_places(asked: str, when: str | None, found: list[str]) -> None:
    """A name in any spelling, with or without type word or marks, gives the units that bore it at the time."""
    assert ids(asked, when) == found


def test_every_bearer_is_told() -> None:
    """A name that is asked for alone gives all that bear it; none of them is left open."""
    assert len([place_id for place_id in ids("Châu Thành", "2010") if place_id.startswith("d:chau-thanh:")]) == 10
    assert "d:chau-thanh" not in ids("Châu Thành")


def test_communes() -> None:
    """A commune is told with what is above it, its heirs, and what it is today."""
    (entry,) = lookup("thị trấn Yên Viên").places
    assert [place.name for place in entry.above] == ["Gia Lâm", "Hà Nội"]
    assert entry.today == entry.heirs[0]
    assert entry.today.valid_from == date(2025, 7, 1)


def test_today() -> None:
    """Whatever ended leads to what its land belongs to today."""
    today = {entry.place.id: entry.today.name for entry in lookup("Hà Bắc").places}
    assert today["p:ha-bac"] == "Bắc Ninh"
    assert [entry.today.name for entry in lookup("Mê Linh", when=when_of("2007")).places][:1] == ["Hà Nội"]


@pytest.mark.parametrize(
    ("asked", "number"),
    [
        ("134/2004/NĐ-CP", "134/2004/NĐ-CP"),
        ("134/ 2004/nd–cp", "134/2004/NĐ-CP"),
        ("Nghị định số 45/2012/NÐ-CP", "45/2012/NĐ-CP"),
        ("Nghị định 45", "45/2012/NĐ-CP"),
        ("quyết định số 1881", "1881/QĐ-TTg"),
        ("1881/QĐ-TTg", "1881/QĐ-TTg"),
    ],
)
def test_legal_documents(asked: str, number: str) -> None:
    """A number in any case and with the usual slips gives the document, and so does its type and number alone."""
    assert number in [document.id for document in lookup(asked).documents]
    assert not lookup(asked).places


@pytest.mark.parametrize(
    ("when", "said"),
    [
        ("2003", "not yet issued then"),
        ("2006", "issued and not replaced then"),
        ("2013", "already replaced then"),
    ],
)
def test_force(when: str, said: str) -> None:
    """Of a document it is said whether it was in force at the time, as far as its days are known."""
    text = render(lookup("134/2004/NĐ-CP", when=when_of(when)))
    assert said in text.splitlines()[-1]


def test_render_place() -> None:
    """An answer says what a place was, when, where, by which code, and who says so."""
    assert render(lookup("Hà Tây", when=when_of("2007"))).startswith(
        """\
Hà Tây: province (tỉnh when it ended)
  code 28
  until 2008-07-31
  then Hà Nội
  at 20.9700, 105.7800
  source: resolution seen; whole province merged into Hà Nội by 15/2008/QH12; code 28 unconfirmed
"""
    )


def test_render_other_times() -> None:
    """What bore the name at other times is told behind what did at the time."""
    text = render(lookup("Thủy Nguyên", when=when_of("2006")))
    of_then, of_other_times = text.split("At other times:")
    assert "district" in of_then
    assert "commune (phường)\n" in of_other_times


def test_nothing_known() -> None:
    """An answer that knows nothing is false and says so."""
    answer = lookup("Không Đâu Cả")
    assert not answer
    assert render(answer) == "Nothing is known of Không Đâu Cả.\n"


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2006", "2006-01-01", "2006-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        (" 2006-5-1 ", "2006-05-01", "2006-05-01"),
    ],
)
def test_when(text: str, first: str, last: str) -> None:
    """A day, a month or a year may be given."""
    period = when_of(text)
    assert (period.start.isoformat(), period.end.isoformat()) == (first, last)


@pytest.mark.parametrize("text", ["", "soon", "2006-13", "2006-02-30", "06", "1/5/2006", "0000"])
def test_what_is_no_date(text: str) -> None:
    """Anything else is refused with the ways to write one."""
    with pytest.raises(InputError, match="write 2006, 2006-05 or 2006-05-31"):
        when_of(text)
