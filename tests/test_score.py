"""Scores: what is right, missed and invented, on small knowledge bases and on those that gold describes."""

from __future__ import annotations

import json
import random
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from solieu.errors import InputError, KnowledgeBaseError
from solieu.load.knowledge_bases import writable
from solieu.load.schema import TABLES
from solieu.score import GoldError, as_json, score, table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from solieu.score import Scores

ROOT = Path(__file__).parents[1]
JUDGE = ROOT.parent / "shared/gold/score.py"
GOLD = [folder for folder in (ROOT / "corpus/gold", JUDGE.parent / "seeds", JUDGE.parent / "dev") if folder.is_dir()]
COLUMNS = {table.name: table.columns for table in TABLES}
Rows = dict[str, list[dict[str, Any]]]
Item = dict[str, Any]
Items = list[Item]

SECTIONS = {"places": "place_mentions"} | {
    name: name for name in ("citations", "amounts", "periods", "facts", "findings")
}

AMOUNT = {"kind": "money", "low": 5e6, "high": 5e6, "unit": "VND", "bound": "exact", "per": None}
FACT = {"indicator": "funding", "low": 5e6, "high": 5e6, "unit": "VND", "place": "Đắk Lắk", "start": 2019, "end": 2019}
DONE, TO_DO = FACT | {"status": "actual"}, FACT | {"status": "planned"}


def row_of(name: str, number: int, cells: Mapping[str, Any]) -> tuple[Any, ...]:
    """A row of a table: what `cells` say, null where that is allowed, and otherwise nothing or a number of its own."""

    def default(column: Any) -> Any:
        if column.name in ("id", "raw_end") and name != "repairs":
            return f"{name}:{number}" if column.name == "id" else 0
        return None if "NOT NULL" not in column.kind else number if "TEXT" not in column.kind else f"{number}"

    return tuple(cells.get(column.name, default(column)) for column in COLUMNS[name])


def write(path: Path, rows: Rows) -> Path:
    """A knowledge base with these rows, whether or not they refer to each other."""
    with writable(path) as db:
        db.execute("PRAGMA foreign_keys = OFF")
        for made in TABLES:
            cells = enumerate(rows.get(made.name, ()))
            db.executemany(made.insert, [row_of(made.name, number, cell) for number, cell in cells])
    return path


class Teller:
    """Writes down, as rows, what a gold file says; every mention stands in a text of its quotes."""

    def __init__(self, gold: Item) -> None:
        self.gold = gold
        self.rows: Rows = {name: [] for name in COLUMNS}
        self.damage = gold.get("repairs", ())
        self.text = "\n".join(item["after"] for item in self.damage)
        self.raw = "\n".join(item["before"] for item in self.damage)

    def tell(self) -> Rows:
        """All rows, the document's last."""
        for section, table_name in SECTIONS.items():
            for item in self.gold.get(section, ()):
                self.rows[table_name].append(self.evidence(item) | getattr(self, section)(item))
        document = {"id": self.gold["document"], "uri": f"folder/{self.gold['document']}", "raw": self.raw}
        self.rows["documents"] = [document | {"published": self.gold.get("published"), "text": self.text}]
        return self.rows

    def evidence(self, item: Item) -> Item:
        """Where the quote of an item stands, after it is written into the text."""
        quote = item.get("quote", "x")
        for damage in self.damage:
            quote = quote.replace(damage["before"], damage["after"])
        self.text, self.raw = f"{self.text}\n{quote}", f"{self.raw}\n{quote}"
        place = {"start_char": len(self.text) - len(quote), "end_char": len(self.text)}
        raw_place = {"raw_start": len(self.raw) - len(quote), "raw_end": len(self.raw)}
        return {"document_id": self.gold["document"], "text": quote} | place | raw_place

    def place(self, level: str, name: str) -> str:
        """The id of a place, which is written down when it is first named."""
        id_ = f"{self.gold['document']} {level} {name}"
        if all(known["id"] != id_ for known in self.rows["places"]):
            self.rows["places"].append({"id": id_, "level": level, "name": name})
        return id_

    def citations(self, item: Item) -> Item:
        """A citation's own columns."""
        return {"legal_id": item["id"], "issued_stated": item.get("issued")}

    def places(self, item: Item) -> Item:
        """A place mention's own columns."""
        return {"place_id": self.place(item["level"], item["name"])}

    def amounts(self, item: Item) -> Item:
        """An amount's own columns."""
        return {key: item[key] for key in AMOUNT}

    def periods(self, item: Item) -> Item:
        """A period's own columns."""
        return {"start_date": item["start"], "end_date": item["end"]}

    def facts(self, item: Item) -> Item:
        """A fact's own columns."""
        name = item["place"][0] if isinstance(item["place"], list) else item["place"]
        place = {"place_id": name and self.place("province", name)}
        said = {key: item.get(key) for key in ("indicator", "low", "high", "unit", "status", "source")}
        return said | place | {"start_year": item["start"], "end_year": item["end"]}

    def findings(self, item: Item) -> Item:
        """A finding's own columns."""
        return {"check_kind": item["check"], "holds": int(item["holds"])}


def told(gold: Item) -> Rows:
    """The rows that say what a gold file says."""
    return Teller(gold).tell()


def merged(parts: Iterator[Rows]) -> Rows:
    """The rows of several documents."""
    rows: Rows = {name: [] for name in COLUMNS}
    for part in parts:
        for name, cells in part.items():
            rows[name] += cells
    return rows


def disturbed(rows: Rows, seed: int) -> Rows:
    """The same rows with some lost, some told twice and some changed."""
    chance = random.Random(seed)

    def fate(name: str, cells: Item) -> list[Item]:
        kept = name in ("documents", "places")
        draw = chance.random()
        if draw < 0.1 and not kept:
            return []
        if draw < 0.2 and not kept:
            return [cells, cells]
        return [{key: changed(key, cell) if chance.random() < 0.05 else cell for key, cell in cells.items()}]

    def changed(key: str, cell: Any) -> Any:
        if key in ("id", "document_id", "place_id", "uri"):
            return cell
        return cell + 1 if isinstance(cell, int | float) else f"{cell}x" if cell else cell

    return {name: [row for cells in table for row in fate(name, cells)] for name, table in rows.items()}


@pytest.fixture
def scored(tmp_path: Path) -> Callable[[Rows, Item], Scores]:
    """Scores rows against one gold file."""

    def run(rows: Rows, gold: Item) -> Scores:
        folder = tmp_path / "gold"
        folder.mkdir()
        (folder / "a.json").write_text(json.dumps({"document": "a.txt"} | gold), encoding="utf-8")
        return score(write(tmp_path / "kb.db", rows), folder)

    return run


def counts(found: Scores, kind: str) -> tuple[int, int, int]:
    """Right, missed and invented rows of a kind."""
    tally = found.tallies[kind]
    return tally.right, tally.missed, tally.invented


def gold_files(folder: Path) -> list[Item]:
    """What the files of a folder say."""
    return [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]


@pytest.mark.parametrize("folder", GOLD, ids=lambda folder: f"{folder.parent.name}/{folder.name}")
def test_what_gold_says_is_right(folder: Path, tmp_path: Path) -> None:
    """A knowledge base that says what the gold says misses and invents nothing."""
    rows = merged(told(gold) for gold in gold_files(folder))
    found = score(write(tmp_path / "kb.db", rows), folder)
    assert found.absent == ()
    assert {kind: tally.errors for kind, tally in found.tallies.items() if tally.errors} == {}
    assert all(tally.f1 == 1 for tally in found.tallies.values() if tally.right)
    assert len(found.tallies) == 18


OPTIONAL = {"optional": True}
BASES = [{"kind": "count", "unit": unit} for unit in ("Cơ sở", "cơ sở công nghiệp")]
DISTRICT, COMMUNE = ({"level": level, "name": "Thuỷ Nguyên"} for level in ("district", "commune"))
CITED = {"id": "1/QĐ", "issued": "2019-01-01"}


@pytest.mark.parametrize(
    ("kind", "said", "gold", "expected"),
    [
        ("amounts", [AMOUNT], [AMOUNT], (1, 0, 0)),
        ("amounts", [], [AMOUNT], (0, 1, 0)),
        ("amounts", [AMOUNT, AMOUNT], [AMOUNT], (1, 0, 1)),
        ("amounts", [AMOUNT], [AMOUNT | OPTIONAL], (0, 0, 0)),
        ("amounts", [], [AMOUNT | OPTIONAL], (0, 0, 0)),
        ("amounts", [AMOUNT | {"low": 5e6 + 1e-5}], [AMOUNT], (1, 0, 0)),
        ("amounts", [AMOUNT | {"high": 5e6 + 1}], [AMOUNT], (0, 1, 1)),
        ("amounts+bound", [AMOUNT | {"bound": "about"}], [AMOUNT], (0, 1, 1)),
        ("amounts+per", [AMOUNT | {"per": "Người / tháng"}], [AMOUNT | {"per": "người/tháng"}], (1, 0, 0)),
        ("amounts+unit", [AMOUNT | BASES[1]], [AMOUNT | BASES[0]], (1, 0, 0)),
        ("amounts+unit", [AMOUNT | {"unit": "USD"}], [AMOUNT], (0, 1, 1)),
        ("places", [DISTRICT, DISTRICT], [DISTRICT | {"name": "Thủy Nguyên"}], (1, 0, 0)),
        ("places", [COMMUNE], [], (0, 0, 0)),
        ("places", [DISTRICT], [], (0, 0, 1)),
        ("citations", [{"id": None}], [], (0, 0, 0)),
        ("citations", [CITED], [{"id": None}], (0, 0, 1)),
        ("citations+issued", [CITED], [CITED | {"issued": None}], (0, 1, 1)),
        ("findings", [{"check": "sum", "holds": True}], [{"check": "sum", "holds": False}], (0, 1, 1)),
        ("facts", [DONE], [DONE | {"indicator": "loan", "alternatives": ["funding"]}], (1, 0, 0)),
        ("facts", [DONE, DONE], [DONE], (1, 0, 0)),
        ("facts", [DONE], [], (0, 0, 1)),
        ("facts", [DONE | {"indicator": "other"}], [], (0, 0, 0)),
        ("facts", [DONE], [DONE | {"indicator": "other"}], (0, 0, 0)),
        ("facts", [DONE], [DONE | OPTIONAL, DONE], (1, 0, 0)),
        ("facts", [DONE], [DONE | OPTIONAL | {"indicator": "loan"}], (0, 0, 0)),
        ("facts+context", [DONE], [DONE | {"place": ["Gia Lai", "dak lak"]}], (1, 0, 0)),
        ("facts+context", [DONE], [DONE | {"place": "Gia Lai"}], (0, 1, 1)),
        ("facts+context", [DONE], [DONE | {"start": None, "end": 2020}], (1, 0, 0)),
        ("facts+context", [DONE], [DONE | {"end": 2020}], (0, 1, 1)),
        ("facts+context", [TO_DO], [DONE | {"status": "target"}], (1, 0, 0)),
        ("facts+context", [TO_DO], [DONE], (0, 1, 1)),
        ("facts+context", [DONE], [DONE | {"source": "total"}], (1, 0, 0)),
        ("facts+context", [DONE | {"source": "local"}], [DONE], (0, 1, 1)),
    ],
)
def test_what_counts(
    scored: Callable[[Rows, Item], Scores], kind: str, said: Items, gold: Items, expected: tuple[int, int, int]
) -> None:
    """Rows are right, missed and invented as the case says."""
    section = kind.partition("+")[0]
    assert counts(scored(told({"document": "a.txt", section: said}), {section: gold}), kind) == expected


DAY = "2019-07-04"
ON_IT = {"periods": [{"start": DAY, "end": DAY}]}


@pytest.mark.parametrize(
    ("kind", "said", "gold", "expected"),
    [
        ("published", {"published": f"{DAY}T08:00"}, {"published": DAY}, (1, 0, 0)),
        ("published", {}, {"published": DAY}, (0, 1, 0)),
        ("periods", ON_IT, {"periods": []}, (0, 0, 1)),
        ("periods", ON_IT, {"published": DAY, "periods": []}, (0, 0, 0)),
        ("periods", ON_IT, {"citations": [{"id": "1", "issued": DAY}], "periods": []}, (0, 0, 0)),
        ("facts", {"facts": [DONE]}, {"facts": [], "amounts": [AMOUNT | OPTIONAL]}, (0, 0, 0)),
        ("facts", {"facts": [DONE]}, {"facts": [], "amounts": [AMOUNT]}, (0, 0, 1)),
    ],
)
def test_what_counts_because_of_something_else(
    scored: Callable[[Rows, Item], Scores], kind: str, said: Item, gold: Item, expected: tuple[int, int, int]
) -> None:
    """Days of publication and citation, and figures on which readers differ, do no harm in other kinds."""
    assert counts(scored(told({"document": "a.txt"} | said), gold), kind) == expected


@pytest.mark.parametrize(
    ("raw", "text", "expected"),
    [
        ("nhà nư¬ớc chi", "nhà nước chi", (1, 0, 0)),
        ("nhà nư¬ớc chi", "nhà nư¬ớc chi", (0, 1, 0)),
        ("nhà nư¬ớc, nư¬ớc", "nhà nước, nư¬ớc", (0, 1, 0)),
        ("nhà nư¬ớc chi", "nhà nước chị", (1, 0, 1)),
        ("nhà nư¬ớc", "nhà nước.", (1, 0, 0)),
    ],
    ids=["healed", "left", "healed once of twice", "a word changed", "a known word with a full stop"],
)
def test_repairs(scored: Callable[[Rows, Item], Scores], raw: str, text: str, expected: tuple[int, int, int]) -> None:
    """Damage must be gone and its repair there, and no other word may be new."""
    rows = told({"document": "a.txt"}) | {"documents": [{"id": "a.txt", "uri": "a.txt", "raw": raw, "text": text}]}
    assert counts(scored(rows, {"repairs": [{"before": "nư¬ớc", "after": "nước"}]}), "repairs") == expected


@pytest.mark.parametrize("fault", [{"end_char": 3}, {"raw_start": 2}], ids=["text", "digits of the raw text"])
def test_evidence_must_stand_where_it_is_said_to(scored: Callable[[Rows, Item], Scores], fault: Item) -> None:
    """A mention whose place does not hold its words or digits has no provenance."""
    rows = told({"document": "a.txt"} | {"amounts": [AMOUNT | {"quote": "125 triệu"}, AMOUNT | {"quote": "40 triệu"}]})
    rows["amounts"][0] |= fault
    assert counts(scored(rows, {"amounts": []}), "provenance") == (1, 0, 1)


def test_a_list_left_out_is_not_judged(scored: Callable[[Rows, Item], Scores]) -> None:
    """A gold file without a list says nothing of that kind."""
    found = scored(told({"document": "a.txt"} | {"amounts": [AMOUNT], "facts": [DONE]}), {"places": []})
    assert set(found.tallies) == {"places", "repairs", "provenance"}


def test_documents_that_are_not_there_are_named(tmp_path: Path) -> None:
    """Gold for a document that the knowledge base lacks is not scored but named."""
    (tmp_path / "a.json").write_text('{"document": "a.txt", "amounts": []}', encoding="utf-8")
    found = score(write(tmp_path / "kb.db", {}), tmp_path)
    assert (found.absent, found.tallies) == (("a.txt",), {})
    assert json.loads(as_json(found)) == {"absent": ["a.txt"]}


def test_a_table_has_a_line_for_each_kind_and_the_errors_below_it(scored: Callable[[Rows, Item], Scores]) -> None:
    """The measures have three decimals; with errors, each missed or invented row is named."""
    found = scored(told({"document": "a.txt", "amounts": [AMOUNT]}), {"citations": [{"id": "1/QĐ-UBND"}]})
    plain, full = table(found, errors=False).splitlines(), table(found, errors=True).splitlines()
    assert plain[0].split() == ["P", "R", "F1", "right", "missed", "invented"]
    assert plain[1].split() == ["citations", "0.000", "0.000", "0.000", "0", "1", "0"]
    assert [line for line in full if line not in plain] == [
        "  missed   a.txt: 1/QĐ-UBND",
        "  missed   a.txt: ('1/QĐ-UBND', None)",
    ]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("[1]", "does not say which document"),
        ('{"document": 5}', "does not say which document"),
        ("{", "cannot be read as JSON"),
        ('{"document": "a", "published": 2019}', "must be a day"),
        ('{"document": "a", "amounts": [5]}', "amounts[0] must be an object"),
        ('{"document": "a", "periods": [{"start": "2019-01-01"}]}', "periods[0]: 'end' is missing"),
        ('{"document": "a", "places": [{"level": "tỉnh", "name": "Huế"}]}', "'level' is 'tỉnh', which is none of"),
        ('{"document": "a", "repairs": [{"before": "x", "after": null}]}', "repairs[0]: 'after' cannot be None"),
    ],
)  # fmt: skip
def test_gold_that_cannot_be_used(tmp_path: Path, content: str, words: str) -> None:
    """The error names the file, the item and what is wrong with it."""
    (tmp_path / "a.json").write_text(content, encoding="utf-8")
    with pytest.raises(GoldError) as caught:
        score(write(tmp_path / "kb.db", {}), tmp_path)
    assert str(tmp_path / "a.json") in str(caught.value)
    assert words in str(caught.value)


def test_folders_and_files_that_cannot_be_used(tmp_path: Path) -> None:
    """A missing or empty folder, and a file that is missing or no knowledge base, are said to be so."""
    kb, empty, gold = write(tmp_path / "kb.db", {}), tmp_path / "empty", tmp_path / "gold"
    empty.mkdir()
    gold.mkdir()
    (gold / "a.json").write_text('{"document": "a.txt"}', encoding="utf-8")
    (tmp_path / "text.db").write_text("no database, but long enough to look like one " * 20, encoding="utf-8")
    sqlite3.connect(tmp_path / "other.db").close()
    (tmp_path / "other.db").touch()
    for base, folder, error in (
        (kb, tmp_path / "nowhere", GoldError),
        (kb, empty, GoldError),
        (tmp_path / "nowhere.db", gold, KnowledgeBaseError),
        (tmp_path / "text.db", gold, KnowledgeBaseError),
        (tmp_path / "other.db", gold, KnowledgeBaseError),
    ):
        with pytest.raises(error, match=r"; (name|make)") as caught:
            score(base, folder)
        assert isinstance(caught.value, InputError)
    assert not (tmp_path / "nowhere.db").exists()


@pytest.mark.skipif(not JUDGE.is_file(), reason="shared texts not there")
@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("folder", GOLD, ids=lambda folder: f"{folder.parent.name}/{folder.name}")
def test_same_answers_as_the_judge(folder: Path, seed: int, tmp_path: Path) -> None:
    """On knowledge bases with lost, doubled and changed rows, every number and error is the judge's."""
    rows = disturbed(merged(told(gold) for gold in gold_files(folder)[seed % 2 :]), seed)
    kb = write(tmp_path / "kb.db", rows)
    found = score(kb, folder)

    def judged(option: str) -> str:
        command = [sys.executable, str(JUDGE), str(kb), str(folder), option]
        return subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout

    assert json.loads(as_json(found)) == json.loads(judged("--json"))
    assert sorted(table(found, errors=True).splitlines()) == sorted(judged("--errors").splitlines())
    assert sum(len(tally.errors) for tally in found.tallies.values()) > 20
