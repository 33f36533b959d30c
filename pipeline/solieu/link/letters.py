"""A text as one byte for each letter: what stands at a place in the bytes stands there in the text.

Phrases are then found without working out which letter each byte of a text belongs to. The letters of Vietnamese are
told apart; all others are the same byte.
"""

from __future__ import annotations

import codecs

_VOWELS = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
_LETTERS = "".join(map(chr, range(128))) + _VOWELS + "đ“”‘’–—…•\u3000ſİ"
_CHARSET = codecs.charmap_build(_LETTERS)


def encoded(low: str) -> bytes:
    """A text in lower case, with `?` for each rare letter."""
    return codecs.charmap_encode(low, "replace", _CHARSET)[0]
