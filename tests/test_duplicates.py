"""Reprints are told from reports on one form, and the earliest of them stands for all, however the documents came."""

from __future__ import annotations

import hashlib
import re
import sqlite3
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from solieu.build import build
from solieu.load import duplicates
from solieu.load.document_tables import DOCUMENTS, SIGNATURES
from solieu.load.likeness import Reading, is_reprint
from solieu.load.search import fold
from solieu.load.signatures import agreeing, shingles, signature, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ARTICLES = [path.read_text(encoding="utf-8") for path in sorted((Path(__file__).parent / "articles").glob("*.txt"))]
STORY = """Vốn mồi cho làng nghề
Năm 2018, Trung tâm Khuyến công tỉnh Hòa Bình hỗ trợ 24 cơ sở sản xuất ở 7 huyện với tổng kinh phí 3,2 tỷ đồng, trong \
đó nguồn quốc gia 1,9 tỷ đồng, nguồn địa phương 1,3 tỷ đồng.
Nhờ số vốn này, các xưởng mây tre, dệt và chế biến chè đã thay được máy cũ, đỡ tốn công và làm ra hàng đẹp hơn hẳn. \
Riêng xưởng dệt Mai Châu nhận 150 triệu đồng mua khung cửi, nay có 46 thợ với thu nhập 4,5 triệu đồng mỗi tháng.
Ông Bùi Văn Thắng, giám đốc trung tâm, cho biết khó nhất vẫn là tìm được cơ sở đủ vốn đối ứng. Có 5 đề án phải trả \
lại tiền vì chủ xưởng không vay được ngân hàng; huyện Đà Bắc không có đề án nào.
Trung tâm đã mở 12 lớp dạy nghề cho 410 lao động, phần lớn là phụ nữ người Mường, và đưa 18 đoàn hàng đi hội chợ.
Năm 2019, tỉnh dự kiến dành 4,1 tỷ đồng cho khuyến công, ưu tiên những xã chưa có nghề phụ.
"""
LINES = STORY.splitlines()
EARLIER = "Tạp chí Làng nghề\nThứ sáu, 21/12/2018, 10:15 (GMT+7)\n"
IMPRINT = (
    "\nÝ kiến bạn đọc. Cơ quan chủ quản: Sở Thông tin và Truyền thông. Giấy phép số 263/GP-TTĐT ngày 18/6/2008. "
    "Tòa soạn: 54 đường Trần Phú. Ghi rõ nguồn khi phát hành lại thông tin từ trang này. Các tin khác"
)
REPRINTS = {
    "the same": STORY,
    "under a masthead": EARLIER + STORY,
    "with a source line": f"{STORY}Nguồn: Báo Hòa Bình\nÝ kiến bạn đọc",
    "under another headline": "\n".join(["Thêm việc làm cho phụ nữ vùng cao", *LINES[1:]]),
    "with a caption": "\n".join([*LINES[:2], "Thợ dệt ở xưởng mới. Ảnh: Thu Hiền", *LINES[2:]]),
    "a paragraph less": "\n".join(LINES[:3] + LINES[4:]),
    "a paragraph more": STORY
    + "Khuyến công là việc nhà nước giúp cơ sở ở nông thôn lập xưởng, mua máy, học nghề và bán"
    " hàng, bằng tiền ngân sách, theo đề án do các xã, các huyện gửi lên từ giữa năm trước và được sở duyệt.",
    "marks lost": fold(STORY),
    "some marks lost": re.sub(r"\w*[ấềộ]\w*", lambda word: fold(word[0]), STORY),
    "other line ends and dashes": STORY.replace("\n", " ").replace(" và ", "\nvà\n").replace(", ", " – "),
    "its headline in capitals": LINES[0].upper() + "\n" + "\n".join(LINES[1:]),
    "words edited": STORY.replace("đẹp hơn hẳn", "tốt hơn")
    .replace("khó nhất vẫn là", "vướng nhất là")
    .replace("phần lớn là", "đa số là"),
    "figures written in another way": STORY.replace("3,2 tỷ", "3.2 tỷ").replace("4,5 triệu", "4.5 triệu"),
    "a misprint": STORY.replace("410 lao động", "140 lao động"),
    "much of that": EARLIER
    + "\n".join(["Thêm việc làm cho phụ nữ vùng cao", *LINES[1:4], fold(LINES[5])]).replace("46 thợ", "64 thợ")
    + IMPRINT,
}
OTHERS = {
    "the report of the next year": re.sub(r"\d+", lambda figure: str(int(figure[0]) + 1), STORY),
    "half of the figures new": re.sub(r"(\d+)(\D+\d+)", lambda two: f"{int(two[1]) + 3}{two[2]}", STORY),
    "another district and its people": STORY.replace("Hòa Bình", "Lai Châu")
    .replace("Mai Châu", "Tam Đường")
    .replace("Bùi Văn Thắng", "Lò Thị Mây")
    .replace("Đà Bắc", "Mường Tè"),
    "a digest that has it as one item": "\n".join([ARTICLES[0], ARTICLES[1], STORY, ARTICLES[2], ARTICLES[3]]),
    "its first paragraph": "\n".join(LINES[:2]),
    "another article": ARTICLES[0],
}
NOTICE = (
    "Sáng 12/3, xã Tân Lập khai giảng lớp may công nghiệp cho 35 học viên. Lớp học kéo dài 3 tháng, học viên được lo "
    "tiền ăn."
)
NO_FIGURES = (
    "Chiều qua, tại hội trường xã Tân Lập, ông Lê Văn Hùng thay mặt huyện trao bằng công nhận làng nghề cho thôn "
    "Đông Hạ. Dự lễ có bà Trần Thị Lan cùng đông đủ bà con. Sau phần văn nghệ chào mừng, các thợ giỏi trong thôn trình "
    "diễn cách đan, cách nhuộm và mời khách dùng thử. Lãnh đạo xã hứa sẽ giữ nghề, mở rộng thị trường và tìm mẫu mới."
)


def alike(one: str, other: str) -> bool:
    """Whether two texts are taken for one story, asked either way."""
    answer = is_reprint(Reading(one), Reading(other))
    assert is_reprint(Reading(other), Reading(one)) == answer
    return answer


@pytest.mark.parametrize("text", REPRINTS.values(), ids=REPRINTS)
def test_reprints(text: str) -> None:
    """A text that was reprinted with such changes is the same story."""
    assert alike(STORY, text)


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS)
def test_no_reprints(text: str) -> None:
    """A text on the same form, or one that shares a part, is another story."""
    assert not alike(STORY, text)


def test_short_texts_must_be_all_but_the_same() -> None:
    """A notice of few words is a reprint with other marks and line ends, and another notice with one other figure."""
    assert alike(NOTICE, fold(NOTICE).replace(". ", ".\n"))
    assert not alike(NOTICE, NOTICE.replace("35", "36"))
    assert not alike(NOTICE, NOTICE.replace("Tân Lập", "Phú Mỹ"))
    assert not alike(NOTICE, NOTICE.replace("may công nghiệp", "mây tre đan xuất khẩu"))
    prices = (
        "Giá chè hôm nay ở 6 xã: 31 - 32 - 33 - 34 - 35 - 36 nghìn đồng một cân, chè khô 120, chè vụn 55 nghìn đồng; "
        "thu mua đến hết chiều, xe đón tại chợ, giá 45"
    )
    assert alike(prices, f"{prices}.")
    assert not alike(prices, prices.replace("45", "46"))


def test_one_figure_of_five_may_be_misprinted() -> None:
    """Where few figures are compared one may differ, and two tell of another year."""
    text = "\n".join([LINES[2], LINES[4]])
    assert alike(text, text.replace("46 thợ", "64 thợ"))
    assert not alike(text, text.replace("46 thợ", "64 thợ").replace("150 triệu", "170 triệu"))


def test_names_tell_forms_without_figures_apart() -> None:
    """A text without figures that has other places and people is another story."""
    moved = (
        NO_FIGURES.replace("Tân Lập", "Phú Mỹ").replace("Đông Hạ", "Quang Trung").replace("Trần Thị Lan", "Vũ Thị Hoa")
    )
    assert alike(NO_FIGURES, f"Tin vắn\n{NO_FIGURES}")
    assert not alike(NO_FIGURES, moved)


def test_articles_between_one_masthead_and_imprint_are_different() -> None:
    """What a paper prints around every story makes none a reprint of another."""
    printed = [Reading(f"{EARLIER}{article}{IMPRINT}") for article in ARTICLES[:40]]
    assert [pair for pair in pairwise(printed) if is_reprint(*pair)] == []


@given(st.sampled_from(ARTICLES), st.sampled_from(ARTICLES))
def test_likeness_has_no_direction(one: str, other: str) -> None:
    """Every text is like itself, and likeness does not depend on which text comes first."""
    assert alike(one, one)
    alike(one, other)


@given(st.text("aàắđĐớỳ \N{COMBINING ACUTE ACCENT}\N{COMBINING HORN}1,.–\N{NO-BREAK SPACE}b\n", max_size=60))
def test_marks_case_and_signs_do_not_count(text: str) -> None:
    """A text has the words and the signature that it has without marks, in capitals, with other signs."""
    assert words(text) == words(fold(text)) == words(text.upper()) == words(re.sub(r"[,.–\n]", " - ", text))
    assert signature(text) == signature(fold(text))


@given(st.sampled_from(ARTICLES), st.sampled_from(ARTICLES), st.integers(0, 400))
def test_signatures_estimate_likeness(one: str, other: str, shared: int) -> None:
    """The share of slots that agree is the Jaccard similarity of the wording, as far as 128 slots can tell."""
    mixed = one[:shared] + other
    sets, (first, second) = [set(shingles(text)) for text in (one, mixed)], (signature(one), signature(mixed))
    assert first is not None
    assert second is not None
    expected = len(sets[0] & sets[1]) / len(sets[0] | sets[1])
    assert agreeing(first.wording, second.wording) / 128 == pytest.approx(expected, abs=0.25)


def test_a_signature_is_the_same_everywhere() -> None:
    """Stored signatures can be compared with those that another machine or process makes."""
    found = signature(STORY)
    assert found is not None
    digest = hashlib.sha256(found.wording + found.digits).hexdigest()
    assert (len(found.wording), len(found.digits), digest[:16]) == (512, 128, "f25812b3e632ab02")


@pytest.mark.parametrize("text", ["", "Hai từ", "…", "ការអភិវឌ្ឍ នៅ ជនបទ ឆ្នាំ"])
def test_a_text_without_words_has_no_signature(text: str) -> None:
    """Where there are no three words of Latin letters there is nothing to compare."""
    assert signature(text) is None


# ------------------------------------------------------------------------------------------------ over all documents


def settled(documents: Iterable[tuple[str, str | None, str]]) -> dict[str, str | None]:
    """What each document is a duplicate of: documents are given as their uri (and id), day and text."""
    with closing(sqlite3.connect(":memory:")) as db:
        for statement in (*DOCUMENTS.sql, *SIGNATURES.sql):
            db.execute(statement)
        for number, (uri, published, text) in enumerate(documents):
            cells = (uri, uri, None, published, None, "", "vi", "", 0, None, 0, 0, "", number, "", text)
            db.execute(DOCUMENTS.insert, cells)
            found = signature(text)
            if found:
                db.execute(SIGNATURES.insert, (uri, found.wording, found.digits))
        answers = []
        for _ in range(2):
            duplicates.settle(db)
            answers.append(dict(db.execute("SELECT id, duplicate_of FROM documents")))
    assert answers[0] == answers[1]
    return answers[0]


def test_the_earliest_is_the_first() -> None:
    """The earliest published document stands for its story; without a day comes last; then the smaller uri."""
    a, b, c = ("a", None, STORY), ("b", "2018-12-21", STORY), ("c", "2018-12-20", REPRINTS["a misprint"])
    assert settled([a, b, c]) == {"a": "c", "b": "c", "c": None}
    assert settled([a, b]) == {"a": "b", "b": None}
    assert settled([a, ("d", None, STORY)]) == {"a": None, "d": "a"}
    assert settled([a, ("b", "2018-12-21", ARTICLES[0])]) == {"a": None, "b": None}


def test_a_duplicate_of_a_duplicate() -> None:
    """What is like a reprint only is a duplicate of the story's first, not of the reprint."""
    longer = STORY + " ".join(ARTICLES[5].split()[:75])
    longest = longer + " ".join(ARTICLES[6].split()[:100])
    assert not alike(STORY, longest)
    assert settled([("a", None, STORY), ("b", None, longest)]) == {"a": None, "b": None}
    found = settled([("a", "2018-12-01", STORY), ("b", "2018-12-02", longer), ("c", "2018-12-03", longest)])
    assert found == {"a": None, "b": "a", "c": "a"}


@settings(max_examples=25)
@given(st.data())
def test_order_and_company_make_no_difference(data: st.DataObject) -> None:
    """Every story has one first, its earliest; nothing is a duplicate of a duplicate; in any order of documents."""
    texts = st.sampled_from([*list(REPRINTS.values())[:8], *list(OTHERS.values())[:3], *ARTICLES[:4]])
    day = st.sampled_from([None, "2018-12-20", "2018-12-21"])
    drawn = data.draw(st.lists(st.tuples(day, texts), max_size=8))
    documents = [(f"{number}", *document) for number, document in enumerate(drawn)]
    found = settled(documents)
    assert settled(data.draw(st.permutations(documents))) == found
    ranks = {uri: (published is None, published or "", uri) for uri, published, _ in documents}
    for uri, first in found.items():
        assert first is None or (found[first] is None and ranks[first] < ranks[uri])


@pytest.mark.parametrize("text", REPRINTS.values(), ids=REPRINTS)
def test_reprints_are_candidates(text: str) -> None:
    """Whatever is a reprint is compared at all."""
    assert settled([("a", None, STORY), ("b", None, f"{text} Hết")]) == {"a": None, "b": "a"}


def test_a_story_without_figures() -> None:
    """A story that has no figure is found under a masthead that has some."""
    assert settled([("a", None, NO_FIGURES), ("b", None, EARLIER + NO_FIGURES)]) == {"a": None, "b": "a"}


BOILERPLATE = re.sub(r"\S*\d\S*", "", " ".join(ARTICLES[:20]))


@pytest.mark.parametrize(
    "form",
    [re.sub(r"\d+", "{}", STORY), f"{BOILERPLATE} Quỹ: {{}}, {{}}, {{}}, {{}} và {{}} đồng."],
    ids=["of many figures", "of few figures in many words"],
)
def test_reprints_in_a_crowd(form: str) -> None:
    """Among hundreds of reports on one form the reprints of some are found, and no other is taken for one."""
    texts = [form.format(*(17 * number + 31 * place for place in range(40))) for number in range(300)]
    crowd = [(f"{number:03}", "2018-12-20", text) for number, text in enumerate(texts)]
    reprints = [(f"r{number:03}", None, EARLIER + texts[number]) for number in range(0, 300, 30)]
    found = settled([*crowd, *reprints])
    assert {uri: first for uri, first in found.items() if first} == {uri: uri[1:] for uri, _, _ in reprints}


# ------------------------------------------------------------------------------------------------ in a build


def folder(path: Path, files: Mapping[str, str]) -> Path:
    """A folder with these files, and no others."""
    path.mkdir(exist_ok=True)
    for file in path.iterdir():
        file.unlink()
    for name, text in files.items():
        (path / name).write_text(text, encoding="utf-8")
    return path


def ask(db: Path, sql: str) -> list[tuple[object, ...]]:
    """What a knowledge base answers."""
    with closing(sqlite3.connect(db)) as connection:
        return connection.execute(sql).fetchall()


def dump(db: Path) -> list[str]:
    """Everything in a knowledge base."""
    with closing(sqlite3.connect(db)) as connection:
        return list(connection.iterdump())


PAIRS = "SELECT d.uri, f.uri FROM documents d JOIN documents f ON f.id = d.duplicate_of ORDER BY d.uri"


def test_a_build_is_the_same_in_any_order(tmp_path: Path) -> None:
    """Workers, the order of files and the number of builds change nothing of what is a duplicate of what."""
    texts = [*REPRINTS.values(), *OTHERS.values(), *ARTICLES[:8]]
    files = folder(tmp_path / "files", {f"{number:03}.txt": text for number, text in enumerate(texts)})
    build([files], tmp_path / "one.db", workers=1)
    build([files], tmp_path / "two.db", workers=2)
    for part in (slice(18, None), slice(0, 7), slice(7, 18)):
        build(sorted(files.iterdir())[part], tmp_path / "parts.db", workers=1)
    assert len(ask(tmp_path / "one.db", PAIRS)) >= len(REPRINTS) - 3
    assert dump(tmp_path / "one.db") == dump(tmp_path / "two.db") == dump(tmp_path / "parts.db")


def test_when_the_first_goes_another_is_elected(tmp_path: Path) -> None:
    """A file that comes to hold another text leaves its reprints a first of their own, as if it had never been."""
    texts = {"a.txt": STORY, "b.txt": REPRINTS["a misprint"], "c.txt": REPRINTS["with a source line"]}
    files, db = folder(tmp_path / "files", texts), tmp_path / "kb.db"
    build([files], db)
    assert ask(db, PAIRS) == [("b.txt", "a.txt"), ("c.txt", "a.txt")]
    folder(files, {**texts, "a.txt": ARTICLES[0]})
    build([files], db)
    build([files], tmp_path / "anew.db")
    assert ask(db, PAIRS) == [("c.txt", "b.txt")]
    assert dump(db) == dump(tmp_path / "anew.db")


def test_totals_count_a_story_once(tmp_path: Path) -> None:
    """A reprint's figures are shown as such, and left out where figures and citations are counted."""
    text = STORY + "Kinh phí được cấp theo Nghị định số 45/2012/NĐ-CP ngày 21/5/2012.\n"
    both = folder(tmp_path / "files", {"a.txt": text, "b.txt": EARLIER + text})
    build([both / "a.txt"], tmp_path / "one.db")
    build([both], tmp_path / "two.db")
    for view in ("figures_by_province_year", "figures_by_province_today", "decrees_cited"):
        counted = [
            ask(tmp_path / name, f"SELECT * FROM {view} ORDER BY 1, 2, 3, 4, 5") for name in ("one.db", "two.db")
        ]
        assert counted[0] == counted[1] != []
    shown = "SELECT count(*), count(DISTINCT duplicate_of) FROM figures WHERE duplicate_of IS"
    ((first, _),), ((reprinted, stories),) = (
        ask(tmp_path / "two.db", f"{shown} {null}") for null in ("NULL", "NOT NULL")
    )
    assert first == reprinted
    assert stories == 1
