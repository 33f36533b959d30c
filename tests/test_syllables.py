"""Which words are Vietnamese syllables, and which texts are Vietnamese."""

from __future__ import annotations

import pytest

from solieu.syllables import has_mark, is_syllable, language, toneless

SYLLABLES = """
nghiệp khuyến gì giếng giềng gìn quý quỳnh quýt khuỷu nguệch thuở ghế ngoẻm loẻng uốn ở ý yêu yểng hoà hòa
"""
OTHERS = """
nghiêp ngiệp gế kố cế từnguồn ớc ng m b quu giiết tạị Krông Đắk hocm băn1 straße Nguyễnn mât2
"""


@pytest.mark.parametrize("word", SYLLABLES.split())
def test_syllable(word: str) -> None:
    """A well-formed syllable is one in any case."""
    assert is_syllable(word)
    assert is_syllable(word.upper())
    assert is_syllable(word.title())


@pytest.mark.parametrize("word", OTHERS.split())
def test_no_syllable(word: str) -> None:
    """What breaks a rule of the writing system is none."""
    assert not is_syllable(word)


def test_marks() -> None:
    """Tones come apart from letters; đ and the hats are marks too."""
    assert toneless("nghiệp") == ("nghiêp", "\N{COMBINING DOT BELOW}")
    assert [has_mark(word) for word in ("an", "ăn", "đi", "é", "ñ", "")] == [False, True, True, True, False, False]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Năm 2018, toàn tỉnh triển khai 12 đề án khuyến công.", "vi"),
        ("Nam 2018, toan tinh trien khai 12 de an khuyen cong, ho tro may moc cho nong dan.", "vi"),
        ("VinFast và SeABank tài trợ chương trình OCOP của UBND tỉnh.", "vi"),
        ("The programme supported twelve projects in the province.", "und"),
        ("Le programme a soutenu douze projets dans la province, déjà très réussis.", "und"),
        ("Правительство утвердило программу", "und"),
        ("1 2 3", "und"),
        ("", "und"),
    ],
)
def test_language(text: str, expected: str) -> None:
    """Vietnamese is told from other languages, with or without its marks."""
    assert language(text) == expected
