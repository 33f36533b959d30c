"""What many documents state is compared as the examples say, whatever order they came in."""

from __future__ import annotations

import importlib
from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from solieu.build.runs import this_run
from solieu.examples import parse
from solieu.flow import analyse_document
from solieu.ingest.text import document
from solieu.load.knowledge_bases import open_kb
from solieu.load.rows import rows
from solieu.load.writer import writing
from solieu.reconcile import reconcile

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from types import ModuleType

    from solieu.examples import Example
    from solieu.spans import Span

MODULES = ("agreements", "copies", "differences", "plans")


class Article(NamedTuple):
    """One of the documents of an example."""

    published: date
    text: str
    spans: tuple[Span, ...]


class Compared(NamedTuple):
    """A comparison, and the words that it rests on."""

    code: str
    holds: bool
    words: tuple[str, ...]


def table(name: str) -> ModuleType:
    """The examples beside a module."""
    return importlib.import_module(f"solieu.reconcile.{name}_examples")


def articles(marked: str) -> list[Article]:
    """The documents of an example: each begins with its day, ‖ stands between them."""
    pieces = [piece.strip().partition(" ") for piece in marked.split("‖")]
    read = [(date.fromisoformat(day), parse(text)) for day, _, text in pieces]
    return [Article(day, text.text, text.spans) for day, text in read]


def compared(path: Path, documents: Sequence[Article]) -> list[Compared]:
    """What is said of documents together."""
    with writing(path, this_run()) as writer:
        for number, article in enumerate(documents):
            analysis = analyse_document(document(article.text, uri=f"{number}.txt", published=article.published))
            writer.write([rows(analysis, run_id=this_run().id, numbers=0, explained=0)])
        writer.finish(reconcile)
    with closing(open_kb(path)) as db:
        found = db.execute(
            "SELECT id, code, holds FROM findings WHERE document_id IS NULL ORDER BY code, id"
        ).fetchall()
        return [Compared(row["code"], bool(row["holds"]), _words(db, row["id"])) for row in found]


def _words(db: Any, finding_id: str) -> tuple[str, ...]:
    words = db.execute("SELECT text FROM finding_evidence WHERE finding_id = ? ORDER BY text", (finding_id,))
    return tuple(row["text"] for row in words)


def cases(attribute: str) -> list[Any]:
    """One test case for each line of a kind, with the texts themselves as its id."""
    lines = [(name, line) for name in MODULES for line in getattr(table(name), attribute)]
    return [pytest.param(line, id=f"{name}: {getattr(line, 'marked', line)}") for name, line in lines]


@pytest.mark.parametrize("example", cases("EXAMPLES"))
def test_example(tmp_path: Path, example: Example[dict[str, object]]) -> None:
    """The marked figures are compared, nothing else is, and the order of the documents does not matter."""
    documents = articles(example.marked)
    words = sorted(span.of(article.text) for article in documents for span in article.spans)
    wanted = [Compared(str(example.value["code"]), bool(example.value["holds"]), tuple(words))]
    assert compared(tmp_path / "kb.db", documents) == wanted
    assert compared(tmp_path / "other.db", documents[::-1]) == wanted


@pytest.mark.parametrize("text", cases("REFUSALS"))
def test_refusal(tmp_path: Path, text: str) -> None:
    """Nothing is said across the documents."""
    assert compared(tmp_path / "kb.db", articles(text)) == []


@pytest.mark.parametrize("example", cases("KNOWN_FAILURES"))
@pytest.mark.xfail(reason="a known failure", raises=AssertionError)
def test_known_failure(tmp_path: Path, example: Example[dict[str, object]]) -> None:
    """Not met yet; once it is, it belongs among the examples."""
    test_example(tmp_path, example)


def test_a_comparison_goes_with_its_documents(tmp_path: Path) -> None:
    """When a document says something else, what rested on it is not said any more."""
    first, second = articles(table("differences").EXAMPLES[0].marked)
    assert len(compared(tmp_path / "kb.db", [first, second])) == 1
    assert compared(tmp_path / "kb.db", [first, second._replace(text="Không có gì mới.")]) == []


def test_messages_quote_both_sides_and_blame_none(tmp_path: Path) -> None:
    """Both languages have both figures as printed, with their days; neither calls a figure wrong."""
    compared(tmp_path / "kb.db", articles(table("differences").EXAMPLES[0].marked))
    with closing(open_kb(tmp_path / "kb.db")) as db:
        (row,) = db.execute("SELECT * FROM disagreements WHERE document_id IS NULL")
    assert row["message_vi"] == (
        "“7,6 tỷ đồng” (30/1/2016) và “9,1 tỷ đồng” (4/2/2016) không khớp nhau: Kinh phí hỗ trợ, Hà Giang, 2015."
    )
    assert row["message_en"] == (
        "“7,6 tỷ đồng” (2016-01-30) and “9,1 tỷ đồng” (2016-02-04) disagree: Support or budget money, Hà Giang, 2015."
    )
    assert row["evidence"] == "7,6 tỷ đồng · 9,1 tỷ đồng"


def test_two_values_between_which_a_plan_lies_are_an_error(tmp_path: Path) -> None:
    """Whether the plan was met depends on which of them is right."""
    plan = "2018-01-20 Kế hoạch năm 2018, tỉnh Bến Tre sẽ đào tạo nghề cho 1.300 lao động. ‖ "
    compared(tmp_path / "kb.db", articles(plan + table("differences").EXAMPLES[1].marked))
    with closing(open_kb(tmp_path / "kb.db")) as db:
        severities = {row["code"]: row["severity"] for row in db.execute("SELECT * FROM findings")}
    assert severities == {"A611": "error", "A613": "note"}
