"""How well damaged text is repaired, and how little harm comes to clean text.

    python benchmarks/repair.py [--units N] [--seed N] [--json FILE] [FOLDER]

Clean text (the documents of a folder that hold no damage, and sentences made here) is damaged at known places, one
kind of damage at a time, and repaired. A *unit* is a sentence with one damaged place, or a document of several
sentences where the damage is one of whole documents. Printed for each kind: the share of units restored exactly, the
character error rate before and after, and the rules that acted. Then false repairs for 100,000 syllables of clean
text, and the speed on it. Nothing is asserted.
"""

from __future__ import annotations

import argparse
import random
import textwrap
import time
import unicodedata
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import regex

from solieu import gazetteer
from solieu.charsets import NAMES
from solieu.ingest.encodings import decode
from solieu.model import Document
from solieu.repair import repair
from solieu.syllables import TONES, is_syllable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

CORPUS = Path(__file__).parents[1] / "corpus"
SENTENCES_IN_DOCUMENT = 8
CLEAN_SYLLABLES = 200_000
HATS = "\N{COMBINING CIRCUMFLEX ACCENT}\N{COMBINING BREVE}\N{COMBINING HORN}"

# ---------------------------------------------------------------------------------------------- clean text

TEMPLATES = (Path(__file__).parent / "sentences.txt").read_text(encoding="utf-8").splitlines()
SLOTS = {
    "source": ("khuyến công quốc gia", "khuyến công địa phương", "ngân sách tỉnh", "vốn sự nghiệp", "xã hội hóa"),
    "who": (
        "hộ kinh doanh",
        "hợp tác xã",
        "cơ sở công nghiệp nông thôn",
        "doanh nghiệp nhỏ và vừa",
        "tổ hợp tác",
        "hộ nghèo",
    ),
    "thing": (
        "máy sấy lạnh",
        "dây chuyền đóng gói",
        "máy cưa lọng",
        "lò hơi đốt trấu",
        "hệ thống lọc nước",
        "máy dệt thổ cẩm",
    ),
    "trade": (
        "mây tre đan",
        "dệt chiếu cói",
        "chế biến chè",
        "may mặc",
        "thêu ren",
        "đúc đồng",
        "làm bún khô",
        "cơ khí",
    ),
    "goods": ("cà phê", "hồ tiêu", "mật ong", "gỗ ván ép", "miến dong", "nước mắm", "gạch không nung", "quả vải sấy"),
    "post": (
        "Giám đốc Sở Công Thương",
        "Chủ tịch Hội Nông dân",
        "Phó trưởng phòng",
        "chủ nhiệm hợp tác xã",
        "trưởng thôn",
    ),
    "person": (
        "Nguyễn Thị Hạnh",
        "Trần Văn Lợi",
        "Lò Văn Păn",
        "Y Wang Niê",
        "Đặng Quỳnh Giao",
        "H'Hen Kbuôr",
        "Phùng Khắc Đức",
    ),
    "law": ("45/2012/NĐ-CP", "134/2004/NĐ-CP", "1881/QĐ-TTg", "28/2018/TT-BTC", "02/2014/TTLT-BTC-BCT"),
    "period": ("cuối năm 2019", "quý III/2021", "tháng 10/2016", "sáu tháng đầu năm", "năm 2025"),
}


def sentence(chance: random.Random, names: list[str]) -> str:
    """One sentence."""
    slots = {name: chance.choice(values) for name, values in SLOTS.items()}
    whole, part = chance.randint(2, 980), chance.randint(1, 9)
    slots |= {
        "place": chance.choice(names),
        "year": str(chance.randint(2004, 2019)),
        "later": str(chance.randint(2020, 2030)),
        "n": str(whole),
        "money": chance.choice((f"{whole} triệu đồng", f"{whole},{part} tỷ đồng", f"{part}.{whole:03} triệu đồng")),
        "small": f"{part}0.000 đồng",
        "percent": f"{whole % 100},{part}%",
        "income": f"{part},{whole % 10} triệu đồng/người/tháng",
    }
    return chance.choice(TEMPLATES).format(**slots)


def clean_documents(folder: Path) -> Iterator[str]:
    """The documents of a folder in whose gold no damage is listed."""
    for path in sorted(folder.glob("*.txt")):
        gold = folder / "gold" / f"{path.stem}.json"
        if not gold.is_file() or '"repairs": []' in gold.read_text(encoding="utf-8"):
            yield unicodedata.normalize("NFC", path.read_text(encoding="utf-8"))


def sentences(chance: random.Random, folder: Path) -> Iterator[str]:
    """Clean sentences without end: one of the folder's to three made here."""
    names = [place.name for place in gazetteer.places()]
    found = [line for text in clean_documents(folder) for line in text.splitlines() if len(line) > 60]
    while True:
        yield chance.choice(found) if found and chance.random() < 0.25 else sentence(chance, names)


# ---------------------------------------------------------------------------------------------- damage


@dataclass(frozen=True, slots=True)
class Damage:
    """A kind of damage: `harm` returns a damaged text, or None where the text has no place for it."""

    name: str
    harm: Callable[[str, random.Random], str | bytes | None]
    sentences: int = 1
    folds_case: bool = False


def encoded(text: str, charset: str) -> bytes | None:
    """The text in an old character set; None where it has letters that the set lacks."""
    if charset == "windows-1258":
        return _windows_1258(text)
    letters = {
        row.text("letter"): bytes.fromhex(row.text("bytes"))
        for row in reversed(gazetteer.rows("charsets"))
        if row.text("charset") == charset
    }
    pieces = []
    for letter in text:
        code = letters.get(letter) or (letters.get(letter.lower()) if charset == "tcvn3" else None)
        if code is None and not letter.isascii():
            return None
        pieces.append(code or letter.encode("ascii"))
    return b"".join(pieces)


def _windows_1258(text: str) -> bytes | None:
    """Letters with their tone marks behind them, as Windows keyboards typed them."""
    tones = str.maketrans("", "", "".join(TONES))
    pieces = []
    for letter in text:
        parts = unicodedata.normalize("NFD", letter)
        apart = unicodedata.normalize("NFC", parts.translate(tones)) + "".join(part for part in parts if part in TONES)
        try:
            pieces.append(apart.encode("cp1258"))
        except UnicodeEncodeError:
            return None
    return b"".join(pieces)


def disguised(data: bytes | None) -> str | None:
    """Bytes read as cp1252, its five holes as control characters."""
    return data and "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in data)


def misread(text: str, times: int) -> str:
    """UTF-8 read as cp1252 so many times."""
    for _ in range(times):
        text = disguised(text.encode()) or ""
    return text


def viqr(text: str) -> str | None:
    """The text in VIQR, without the escapes that nobody typed."""
    signs = dict(zip((*TONES, *HATS), "`?~'.^(+", strict=True))
    text = unicodedata.normalize("NFD", text).replace("đ", "dd").replace("Đ", "DD")
    clusters = regex.findall(r"\X", text)
    out = "".join(
        c[0] + "".join(signs.get(mark, mark) for mark in sorted(c[1:], key=lambda mark: mark in TONES))
        for c in clusters
    )
    return out if out.isascii() else None


def at_one(
    pattern: str, change: Callable[[regex.Match[str], random.Random], str | None]
) -> Callable[[str, random.Random], str | None]:
    """Damage at one of the places where `pattern` matches, as `change` says."""
    compiled = regex.compile(pattern)

    def harm(text: str, chance: random.Random) -> str | None:
        matches = list(compiled.finditer(text, overlapped=True))
        chance.shuffle(matches)
        for match in matches:
            after = change(match, chance)
            if after is not None and after != match[0]:
                return text[: match.start()] + after + text[match.end() :]
        return None

    return harm


def becomes(sign: str) -> Callable[[regex.Match[str], random.Random], str]:
    """Puts a sign in the place of a match."""
    return lambda *_: sign


def inside(sign: str) -> Callable[[regex.Match[str], random.Random], str]:
    """Puts a sign into a word."""

    def change(match: regex.Match[str], chance: random.Random) -> str:
        place = chance.randint(1, len(match[0]) - 1)
        return str(match[0][:place] + sign + match[0][place:])

    return change


def unglue(match: regex.Match[str], _: random.Random) -> str | None:
    """Takes the space between two words away, unless what is left is a syllable itself."""
    glued = match[1] + match[2]
    return None if is_syllable(glued) else glued


def in_lines(text: str, chance: random.Random, charset: str) -> str | None:
    """A document in which some neighbouring lines were pasted from one in an old set."""
    lines = text.split("\n")
    first = chance.randrange(len(lines) - 1)
    old = [disguised(encoded(line, charset)) for line in lines[first : first + 3]]
    return "\n".join(lines[:first] + [line or "" for line in old] + lines[first + 3 :]) if all(old) else None


def wrapped(text: str, chance: random.Random) -> str:
    """Paragraphs, with blank lines between them, cut at one width."""
    width = chance.randint(60, 100)
    return "\n\n".join("\n".join(textwrap.wrap(line, width, break_on_hyphens=False)) for line in text.split("\n"))


def paragraphs(text: str, _: random.Random) -> str:
    """The same text with a blank line between its paragraphs: what `wrapped` must come back to."""
    return text.replace("\n", "\n\n")


def other_letters(text: str, chance: random.Random) -> str | None:
    """A Latin letter of a marked word exchanged for one that looks like it."""
    looks: dict[str, list[str]] = {}
    for row in gazetteer.rows("lookalikes"):
        looks.setdefault(row.text("letter"), []).append(row.text("other"))
    return at_one(r"(?<=\p{Ll})[" + "".join(looks) + "]", lambda match, _: chance.choice(looks[match[0]]))(text, chance)


WORDS = (
    "kế hoạch|đề án|lao động|hỗ trợ|kinh phí|địa phương|công nghiệp|ngân sách|sản phẩm|hợp tác|thu nhập|doanh nghiệp"
)
LOWER = r"(?<![\w'’/.-])(\p{Ll}+)"
END = r"(?![\w'’/-])"
DAMAGES = (
    *(
        Damage(f"bytes: {name}", lambda text, _, name=name: encoded(text, name), SENTENCES_IN_DOCUMENT, name == "tcvn3")
        for name in NAMES
    ),
    Damage("bytes: utf-16", lambda text, _: text.encode("utf-16"), SENTENCES_IN_DOCUMENT),
    *(
        Damage(
            f"disguise: {name}",
            lambda text, _, name=name: disguised(encoded(text, name)),
            SENTENCES_IN_DOCUMENT,
            name == "tcvn3",
        )
        for name in NAMES
    ),
    *(
        Damage(
            f"lines: {name}",
            lambda text, chance, name=name: in_lines(text, chance, name),
            SENTENCES_IN_DOCUMENT,
            name == "tcvn3",
        )
        for name in NAMES
    ),
    *(
        Damage(f"utf-8 misread {times}x", lambda text, _, times=times: misread(text, times), SENTENCES_IN_DOCUMENT)
        for times in (1, 2)
    ),
    Damage("viqr", lambda text, _: viqr(text), SENTENCES_IN_DOCUMENT),
    Damage("decomposed", lambda text, _: unicodedata.normalize("NFD", text)),
    Damage(
        "mark order",
        at_one(
            r"[ấầẩẫậắằẳẵặếềểễệốồổỗộ]",
            lambda match, _: "".join(sorted(unicodedata.normalize("NFD", match[0]), key=lambda part: part in HATS)),
        ),
    ),
    Damage("eth", at_one("[đĐ]", lambda match, _: {"đ": "ð", "Đ": "Ð"}[match[0]])),
    Damage("gha", at_one(r"ư(?=\p{Ll})", becomes("ƣ"))),
    Damage("lookalike", other_letters),
    Damage("zero-width", at_one(r"\p{L}{3,}", inside("\N{ZERO WIDTH SPACE}"))),
    Damage("no-break space", at_one(r"(?<=\p{L}) (?=\p{L})", becomes("\N{NO-BREAK SPACE}"))),
    Damage(
        "sign: extra ¬",
        at_one(
            r"\p{L}*[ưứừửữự]\p{L}*",
            lambda match, _: regex.sub("[ưứừửữự]", lambda letter: letter[0] + "¬", match[0], count=1),
        ),
    ),
    Damage("sign: extra ¬ before", at_one(r"(?<=\p{L})[ưứừửữự]", lambda match, _: "¬" + match[0])),
    Damage("sign: lost ư, ¬", at_one(r"(?<=\p{L})ư(?=\p{L})", becomes("¬"))),
    Damage("sign: lost ư, hyphen", at_one(r"(?<=\p{L})ư(?=\p{L})", becomes("\N{SOFT HYPHEN}"))),
    Damage("sign: lost ơ, ¬", at_one(r"(?<=\p{L})ơ", becomes("¬"))),
    Damage("sign: extra hyphen", at_one(r"\p{L}{3,}", inside("\N{SOFT HYPHEN}"))),
    Damage("glued: syllables", at_one(LOWER + r" (\p{Ll}+)" + END, unglue)),
    Damage("glued: capital", at_one(LOWER + r" (\p{Lu}\p{Ll}+)" + END, unglue)),
    Damage("glued: number", at_one(LOWER + r" (\d[\d.,]*(?:%|(?![\w/-])))", lambda match, _: match[1] + match[2])),
    Damage("split", at_one(r"(?<![\w'’-])\p{Ll}{3,}" + END, inside(" "))),
    Damage("word over lines", at_one(r"(?<![\w'’-])\p{Ll}{3,}" + END, inside("\n"))),
    Damage("hyphen over lines", at_one(rf"(?<!\w)({WORDS})(?!\w)", lambda match, _: match[0].replace(" ", "-\n"))),
    Damage("number over lines", at_one(r"(?<=\d+/\d{4}/)(?=[A-ZĐ])", becomes("\n"))),
    Damage(
        "lost tone",
        at_one(
            r"\p{Ll}*[ấậếệốộớợứựắặ](?:c|ch|p|t)\b",
            lambda match, _: unicodedata.normalize(
                "NFC", unicodedata.normalize("NFD", match[0]).translate(str.maketrans("", "", "".join(TONES)))
            ),
        ),
    ),
    Damage(
        "lost horn",
        at_one(r"ư(?=[ơớờởỡợ]\p{L})|(?<=ư)ơ(?=\p{L})", lambda match, _: {"ư": "u", "ơ": "o"}[match[0]]),
    ),
    Damage("hard wraps", wrapped, SENTENCES_IN_DOCUMENT),
)

# ---------------------------------------------------------------------------------------------- measuring


def healed(damaged: str | bytes) -> tuple[str, Counter[str]]:
    """A damaged text after decoding and repair, and the rules that acted."""
    raw = decode(damaged, uri="benchmark").text if isinstance(damaged, bytes) else damaged
    repaired = repair(Document("id", "uri", raw))
    return repaired.text, Counter(edit.rule for edit in repaired.edits)


def distance(left: Sequence[str], right: Sequence[str]) -> int:
    """How many items must be put in, taken out or exchanged to make one text of the other."""
    if left == right:
        return 0
    row = list(range(len(right) + 1))
    for number, letter in enumerate(left, 1):
        diagonal, row[0] = row[0], number
        for place, other in enumerate(right, 1):
            diagonal, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, diagonal + (letter != other))
    return row[-1]


def error_rate(text: str, clean: str) -> float:
    """Errors for each character, line by line."""
    lines, wanted = text.split("\n"), clean.split("\n")
    if len(lines) == len(wanted):
        return sum(map(distance, lines, wanted)) / max(1, len(clean))
    return distance(*(regex.findall(r"\w+|.", side, regex.DOTALL) for side in (text, clean))) / max(1, len(clean))


@dataclass(slots=True)
class Result:
    """What came of one kind of damage."""

    units: int = 0
    restored: int = 0
    before: float = 0.0
    after: float = 0.0
    failures: tuple[tuple[str, str], ...] = ()


def measure(damage: Damage, source: Iterator[str], units: int, chance: random.Random) -> Result:
    """Damage and repair so many units."""
    result, tried = Result(), 0
    while result.units < units and tried < 20 * units:
        tried += 1
        clean = "\n".join(next(source) for _ in range(damage.sentences))
        harmed = damage.harm(clean, chance)
        if harmed is None:
            continue
        if damage.harm is wrapped:
            clean = paragraphs(clean, chance)
        text, _ = healed(harmed)
        same = text.lower() == clean.lower() if damage.folds_case else text == clean
        seen = harmed if isinstance(harmed, str) else disguised(harmed) or ""
        result.units += 1
        result.restored += same
        result.before += error_rate(seen, clean)
        result.after += 0 if same else error_rate(text, clean)
        if not same:
            result.failures = (*result.failures, (clean, text))
    return result


def false_repairs(source: Iterator[str]) -> tuple[int, Counter[str]]:
    """Syllables of clean text that were read, and the repairs in it."""
    syllables, rules = 0, Counter[str]()
    while syllables < CLEAN_SYLLABLES:
        text = "\n".join(next(source) for _ in range(SENTENCES_IN_DOCUMENT))
        syllables += len(text.split())
        rules += healed(text)[1]
    return syllables, rules


def speed(source: Iterator[str]) -> float:
    """Megabytes a second of processor time on clean documents."""
    texts = ["\n".join(next(source) for _ in range(30)) for _ in range(300)]
    for text in texts:
        healed(text)
    start = time.process_time()
    for text in texts:
        repair(Document("id", "uri", text))
    return sum(len(text.encode()) for text in texts) / 1e6 / (time.process_time() - start)


def main() -> None:
    """Measure, and print a table."""
    arguments = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    arguments.add_argument("folder", nargs="?", type=Path, default=CORPUS)
    arguments.add_argument("--units", type=int, default=100, help="damaged units of each kind")
    arguments.add_argument("--seed", type=int, default=2021)
    arguments.add_argument("--failures", action="store_true", help="show what was not restored")
    arguments.add_argument("--json", type=Path, help="where to write what was measured")
    options = arguments.parse_args()
    told = []
    chance = random.Random(options.seed)
    source = sentences(chance, options.folder)
    print(f"{'damage':26} {'units':>6} {'restored':>9} {'CER before':>11} {'after':>8}")
    for damage in DAMAGES:
        result = measure(damage, source, options.units, chance)
        count = max(1, result.units)
        told.append(
            {
                "name": damage.name,
                "units": result.units,
                "restored": result.restored,
                "before": result.before / count,
                "after": result.after / count,
            }
        )
        shares = f"{result.restored / count:9.1%} {result.before / count:11.4%} {result.after / count:8.4%}"
        print(f"{damage.name:26} {result.units:6} {shares}")
        if options.failures:
            for clean, text in result.failures[:10]:
                words = [(a, b) for a, b in zip(clean.split(), text.split(), strict=False) if a != b]
                print("   ", words[:4])
    syllables, rules = false_repairs(source)
    false_ones, fast = sum(rules.values()) * 1e5 / syllables, speed(source)
    print(f"\nfalse repairs for 100,000 syllables: {false_ones:.2f} {dict(rules) or ''}")
    print(f"speed on clean text: {fast:.1f} MB/s")
    if options.json:
        import machines  # beside this file: the tests load what is above without it

        machines.write(options.json, {"damages": told, "false_repairs": false_ones, "speed": fast})


if __name__ == "__main__":
    main()
