"""How well reprints are told from reports on one form, and what that costs.

    python benchmarks/duplicates.py [--seed N] [--documents N] [--list]

The articles of `corpus/` and `tests/articles/`, and digests made of two to four of them, are each reprinted lightly,
moderately and heavily (masthead, source line, headline, captions, line ends, accents, words, a misprint, sentences cut
or added) and told again on the same form with other figures, years and places. Beside them stand short notices on one
form, digests that share an item, and different articles between the masthead and the imprint of one paper. All go into
one knowledge base, and what it says is compared with how they were made: for each class how many were joined to their
original (or, of notices, digests and articles of one paper, to any other), then precision and recall.

Then the cost: milliseconds of one core for a signature and for reading a text that is compared; seconds and peak memory
to settle a knowledge base of generated documents (100,000), of which one in ten is a reprint, and one in ten belongs to
two hundred reports on one form. Nothing is asserted.
"""

from __future__ import annotations

import argparse
import random
import re
import resource
import time
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from solieu.load import duplicates
from solieu.load.knowledge_bases import transaction, writable
from solieu.load.likeness import Reading, is_reprint
from solieu.load.search import entry, fold
from solieu.load.signatures import signature, words

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator, Sequence

    Edit = Callable[[str, random.Random], str]

ROOT = Path(__file__).parents[1]
NUMBER = re.compile(r"\d+(?:[.,/:-]\d+)*")
YEAR = re.compile(r"(?:19|20)\d\d")
SENTENCE = re.compile(r"(?<=[.!?;])\s+(?=\S)|\n+")
FEWEST_FIGURES = 4  # of a report that is told again with others

PAPERS = ("BÁO CÔNG NGHIỆP NÔNG THÔN", "Cổng thông tin điện tử tỉnh", "Bản tin Kinh tế", "Tạp chí Làng nghề")
CREDITS = ("Nguồn: Báo tỉnh", "Theo bản tin của Sở", "Nguồn: Cục Công Thương địa phương", "(Theo Báo Kinh tế)")
HEADLINES = (
    "Tạo đà cho sản xuất nông thôn",
    "Hiệu quả từ những đồng vốn mồi",
    "Thêm việc làm, tăng thu nhập cho bà con",
    "Nhìn lại một chặng đường",
    "Chuyển biến ở vùng khó khăn",
)
CAPTIONS = (
    "Ảnh minh họa",
    "Lớp dạy nghề cho lao động nông thôn. Ảnh: Thu Hiền",
    "Một cơ sở sản xuất được hỗ trợ máy móc (Ảnh: V.T)",
)
FILLERS = ("và", "được", "nhiều", "đã", "các", "việc", "trên", "khá", "nhằm")
PLACES = ("Yên Bái", "Nghệ An", "Hà Giang", "Bắc Kạn", "Lâm Đồng", "Bến Tre", "An Giang", "Quảng Nam", "Phú Thọ")
COMMUNES = ("Tân Lập", "Phú Mỹ", "An Hòa", "Bình Yên", "Đồng Tâm", "Hòa Lạc", "Vĩnh Thịnh", "Quang Trung")
TRADES = ("may công nghiệp", "mây tre đan", "chế biến chè", "thêu ren", "cơ khí", "mộc dân dụng", "dệt thổ cẩm")
NOTICES = (
    "Ngày {day}/{month}, tại xã {commune}, Trung tâm Khuyến công khai giảng lớp {trade} cho {few} học viên. "
    "Lớp học kéo dài {months} tháng, học viên được hỗ trợ tiền ăn và tài liệu theo quy định.",
    "Huyện đoàn vừa trao {few} suất quà trị giá {money} triệu đồng cho hộ nghèo xã {commune}. "
    "Dịp này, đoàn viên còn giúp dân dọn vệ sinh đường làng, khơi thông cống rãnh và trồng cây xanh quanh nhà văn hóa.",
    "Sở Công Thương thông báo: cuộc thi sản phẩm {trade} tiêu biểu nhận hồ sơ đến hết ngày {day}/{month} "
    "tại phòng Quản lý công nghiệp; điện thoại {phone}.",
)
IMPRINT = (
    "Ý kiến bạn đọc. Cơ quan chủ quản: Sở Thông tin và Truyền thông. Giấy phép số 263/GP-TTĐT ngày 18/6/2008. Tòa soạn "
    "54 đường Trần Phú. Điện thoại: 0222 220 2306. Ghi rõ nguồn khi phát hành lại thông tin từ trang này. Các tin khác"
)


@dataclass(frozen=True, slots=True)
class Made:
    """A document, what class it is of, and the document it was made from."""

    uri: str
    kind: str
    text: str
    original: str | None
    reprint: bool = False


# ------------------------------------------------------------------------------------------------ reprints


def masthead(text: str, rng: random.Random) -> str:
    """Under the name of a paper, with its day."""
    day = f"{rng.randint(1, 28)}/{rng.randint(1, 12)}/{rng.randint(2006, 2020)}, {rng.randint(6, 22)}:15 (GMT+7)"
    return f"{rng.choice(PAPERS)}\n{rng.choice(('Thứ ba', 'Thứ sáu'))}, {day}\n{text}"


def credit(text: str, rng: random.Random) -> str:
    """With where it was taken from, and what a page has below."""
    return f"{text}\n{rng.choice(CREDITS)}\nÝ kiến bạn đọc\nIn trang này  Gửi email"


def headline(text: str, rng: random.Random) -> str:
    """With another headline."""
    lines = text.splitlines()
    return "\n".join([rng.choice(HEADLINES), *(lines[1:] if len(lines) > 2 and len(lines[0]) < 120 else lines)])


def caption(text: str, rng: random.Random) -> str:
    """With the caption of a picture."""
    lines = text.splitlines()
    lines.insert(rng.randint(1, len(lines)), rng.choice(CAPTIONS))
    return "\n".join(lines)


def reflowed(text: str, _: random.Random) -> str:
    """With other line ends and dashes."""
    return re.sub(r"(.{60,80}) ", r"\1\n", " ".join(text.split())).replace(" - ", " – ")


def unaccented(text: str, rng: random.Random) -> str:
    """With words that have lost their marks."""
    return " ".join(fold(word) if rng.random() < 0.3 else word for word in text.split(" "))


def misprinted(text: str, rng: random.Random) -> str:
    """With one figure changed."""
    found = list(NUMBER.finditer(text))
    if not found:
        return text
    one = rng.choice(found)
    return text[: one.start()] + another(one[0], rng) + text[one.end() :]


def edited(every: int) -> Edit:
    """With one word of so many replaced."""

    def edit(text: str, rng: random.Random) -> str:
        found = text.split(" ")
        plain = [place for place, word in enumerate(found) if word.isalpha() and word.islower()]
        for place in rng.sample(plain, min(len(plain), max(2, len(found) // every))):
            found[place] = rng.choice(FILLERS)
        return " ".join(found)

    return edit


def cut(share: float) -> Edit:
    """Without some sentences in a row."""

    def edit(text: str, rng: random.Random) -> str:
        found = SENTENCE.split(text)
        length = max(1, int(len(found) * share))
        start = rng.randint(1, max(1, len(found) - length))
        return "\n".join(found[:start] + found[start + length :]) if len(found) > 3 else text

    return edit


def longer(share: float, pool: Sequence[str]) -> Edit:
    """With sentences of another article."""

    def edit(text: str, rng: random.Random) -> str:
        room, more = len(text) * share, []
        for sentence in SENTENCE.split(rng.choice(pool)):
            if len(sentence) <= room:
                more.append(sentence)
                room -= len(sentence)
        found = SENTENCE.split(text)
        place = rng.randint(1, len(found))
        return "\n".join([*found[:place], *more, *found[place:]])

    return edit


def edits(level: str, pool: Sequence[str], rng: random.Random) -> list[Edit]:
    """What is done to a text that is reprinted; what stands around it comes last."""
    if level == "light":
        return [rng.choice([headline, caption, unaccented, edited(100), misprinted]), rng.choice([masthead, credit])]
    if level == "moderate":
        inside = [unaccented, edited(60), misprinted, cut(0.15), longer(0.15, pool)]
        return [*rng.sample(inside, 2), *rng.sample([headline, caption, reflowed, credit, masthead], 3)]
    inside = [headline, unaccented, edited(40), misprinted, rng.choice([cut(0.25), longer(0.25, pool)])]
    return [*inside, *rng.sample([caption, reflowed, credit, masthead], 3)]


# ------------------------------------------------------------------------------------------------ no reprints


def another(number: str, rng: random.Random) -> str:
    """A number of the same form."""
    changed = number
    while changed == number:
        changed = "".join(str(rng.randint(1, 9)) if sign.isdigit() else sign for sign in number)
    return changed


def on_one_form(text: str, rng: random.Random, share: float) -> str:
    """The report of another year: so many of its figures are others."""
    later = rng.choice((-2, -1, 1, 1, 2))

    def put(match: re.Match[str]) -> str:
        if YEAR.fullmatch(match[0]):
            return str(int(match[0]) + later)
        return another(match[0], rng) if rng.random() < share else match[0]

    return NUMBER.sub(put, text)


def elsewhere(text: str, rng: random.Random) -> str:
    """The same of another province."""
    for place in PLACES:
        text = text.replace(place, rng.choice([other for other in PLACES if other != place]))
    return text


def notice(form: str, rng: random.Random) -> str:
    """A short notice, filled in."""
    figures = {"day": rng.randint(1, 28), "month": rng.randint(1, 12), "few": rng.randint(12, 60)}
    more = {"months": rng.randint(1, 6), "money": rng.randint(10, 90), "phone": f"{rng.randint(10**5, 10**6)}"}
    return form.format(commune=rng.choice(COMMUNES), trade=rng.choice(TRADES), **figures, **more)


# ------------------------------------------------------------------------------------------------ the whole


def made(rng: random.Random) -> Iterator[Made]:
    """Every document of the benchmark."""
    paths = [*sorted((ROOT / "corpus").glob("*.txt")), *sorted((ROOT / "tests/articles").glob("*.txt"))]
    articles = [path.read_text(encoding="utf-8", errors="ignore").strip() for path in paths]
    rng.shuffle(articles)
    third = len(articles) // 3
    digests = ["\n\n".join(articles[start : start + rng.choice((2, 3, 4))]) for start in range(0, third, 4)]
    for number, text in enumerate(digests + articles[third : 2 * third]):
        yield from variants(f"{number:04}", text, articles, rng)
    for number in range(60):
        yield Made(f"n{number}", "notices on one form", notice(NOTICES[number % len(NOTICES)], rng), None)
    rest = articles[2 * third :]
    for number, text in enumerate(rest[:30]):
        yield Made(f"p{number}", "articles of one paper", f"{PAPERS[0]}\n{text}\n{IMPRINT}", None)
    for number, text in enumerate(rest[30:60]):
        yield Made(f"d{number}", "digests that share an item", f"{text}\n\n{rest[-1 - number // 10]}", None)


def variants(uri: str, text: str, pool: Sequence[str], rng: random.Random) -> Iterator[Made]:
    """A text, its reprints, and what is told on its form."""
    yield Made(uri, "originals", text, None)
    for level in ("light", "moderate", "heavy"):
        reprint = text
        for edit in edits(level, pool, rng):
            reprint = edit(reprint, rng)
        yield Made(f"{uri}-{level}", f"reprints, {level}", reprint, uri, reprint=True)
    if len(NUMBER.findall(text)) >= FEWEST_FIGURES:
        for share in (1.0, 0.6, 0.35):
            report = elsewhere(on_one_form(text, rng, share), rng)
            yield Made(f"{uri}-{share}", f"same form, {share:.0%} of figures changed", report, uri)


def put(db: sqlite3.Connection, texts: Iterable[tuple[str, str]]) -> None:
    """Write documents of which only uri and text matter."""
    document = "INSERT INTO documents VALUES (?, ?, NULL, NULL, NULL, '', 'vi', '', 0, NULL, 0, 0, '', ?, '', ?)"
    for uri, text in texts:
        db.execute(document, (uri, uri, entry(uri), text))
        found = signature(text)
        if found:
            db.execute("INSERT INTO signatures VALUES (?, ?, ?)", (uri, found.wording, found.digits))


@contextmanager
def knowledge_base(texts: Iterable[tuple[str, str]]) -> Iterator[sqlite3.Connection]:
    """A knowledge base of these documents, in a transaction."""
    with TemporaryDirectory() as folder, writable(Path(folder) / "kb.db") as db:
        db.execute("PRAGMA foreign_keys = OFF")
        with transaction(db):
            put(db, texts)
        with transaction(db):
            yield db


def told(documents: Sequence[Made]) -> dict[str, str]:
    """The canonical document of each."""
    with knowledge_base((document.uri, document.text) for document in documents) as db:
        duplicates.settle(db)
        return dict(db.execute("SELECT id, coalesce(duplicate_of, id) FROM documents"))


def quality(documents: Sequence[Made], *, listed: bool) -> None:
    """Print what was joined, by class."""
    canonical = told(documents)
    stories = Counter(canonical.values())
    asked, joined = Counter[str](), Counter[str]()
    right = wrong = 0
    for document in documents:
        found = canonical[document.uri]
        together = found == canonical[document.original] if document.original else stories[found] > 1
        if document.kind != "originals":
            asked[document.kind] += 1
            joined[document.kind] += together
            right += together and document.reprint
            wrong += together and not document.reprint
            if listed and together != document.reprint:
                print(f"\n--- {document.uri}: {document.kind}\n{document.text}")
    for kind, count in asked.items():
        print(f"{kind:40} {joined[kind]:4} of {count:4} joined")
    reprints = sum(document.reprint for document in documents)
    print(f"precision {right / (right + wrong):.4f}  recall {right / reprints:.4f}")


def cost(text: str) -> None:
    """Print what a text costs."""
    pieces = [text[start : start + 4000] for start in range(0, len(text) - 4000, 4000)]
    steps = {"signature": signature, "comparison": lambda piece: is_reprint(Reading(piece), Reading(piece))}
    for name, step in steps.items():
        step(pieces[0])
        start = time.process_time()
        for piece in pieces * 10:
            step(piece)
        print(f"{name:12} {(time.process_time() - start) / len(pieces) / 10 * 1e3:.3f} ms for 4,000 characters")


def archive(count: int, vocabulary: Sequence[str], rng: random.Random) -> Iterator[tuple[str, str]]:
    """Generated documents of papers with a masthead each: one in ten a reprint, one in ten on a form of two hundred."""
    papers = [" ".join(rng.choices(vocabulary, k=20)) for _ in range(50)]
    forms = [
        " ".join(rng.choices([*vocabulary, "{}"], [*[1] * len(vocabulary), len(vocabulary) / 8], k=100))
        for _ in range(max(1, count // 2000))
    ]
    story = ""
    for number in range(count):
        if number % 10 == 1:
            text = story[: int(len(story) * 0.9)]
        elif number % 10 == 2:
            form = forms[number // 10 % len(forms)]
            text = form.format(*(rng.randint(10, 9999) for _ in range(form.count("{}"))))
        else:
            text = story = " ".join(rng.choices(vocabulary, k=120))
        yield f"{number:07}", f"{rng.choice(papers)} {text}"


def settling(count: int, vocabulary: Sequence[str], rng: random.Random) -> None:
    """Print what it costs to settle many documents."""
    with knowledge_base(archive(count, vocabulary, rng)) as db:
        before, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.perf_counter()
        duplicates.settle(db)
        seconds, peak = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        found = db.execute("SELECT count(*) FROM documents WHERE duplicate_of IS NOT NULL").fetchone()[0]
    print(
        f"{count} documents settled in {seconds:.1f} s; peak {peak / 1024:.0f} MB ({before / 1024:.0f} before); "
        f"{found} reprints found of {count // 10}"
    )


def main() -> None:
    """Measure, and print."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--documents", type=int, default=100_000)
    arguments.add_argument("--list", action="store_true", help="print what was joined or left apart wrongly")
    options = arguments.parse_args()
    rng = random.Random(options.seed)
    documents = list(made(rng))
    quality(documents, listed=options.list)
    whole = "\n".join(document.text for document in documents if document.kind == "originals")
    cost(whole)
    settling(options.documents, sorted({word.decode() for word in words(whole) if word.isalpha()}), rng)


if __name__ == "__main__":
    main()
