"""Two knowledge bases differ by the documents and facts that came, went or changed, and nothing else."""

from __future__ import annotations

import csv
import io
import json
import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from solieu import gazetteer
from solieu.build import build
from solieu.cli import main
from solieu.compare import COLOURED, differences, pieces, text
from solieu.compare.pairs import Change

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    Kb = Callable[..., Path]

XU_MO = "Khuyến công Xứ Mơ\n\n10/01/2020\n\nNăm 2019, tỉnh Xứ Mơ dạy nghề cho 120 lao động, hỗ trợ 45 chum mật ong.\n"
HA_GIANG = "Năm 2020, tỉnh Hà Giang dạy nghề cho 340 lao động."
HA_NAM = "Năm 2018, tỉnh Hà Nam dạy nghề cho 150 lao động."
NAM_DINH = "Năm 2021, tỉnh Nam Định hỗ trợ 7 cơ sở với 2,5 tỷ đồng."
OWN = {
    "places": {"id": "p:xu-mo", "level": "province", "type": "tỉnh", "name": "Xứ Mơ"},
    "units": {"id": "chum mật ong", "kind": "noun", "forms": "chum mật ong", "label_vi": "chum", "label_en": "jar"},
    "indicators": {"id": "honey", "label_vi": "Mật", "label_en": "Honey", "kinds": "count", "nouns": "chum mật ong"},
}
FOLDERS: dict[str, dict[str, str]] = {
    "nothing": {},
    "two": {"a.txt": HA_GIANG, "b.txt": HA_NAM},
    "rewritten": {"a.txt": f"Tin mới. {HA_GIANG} {NAM_DINH}", "b.txt": HA_NAM},
    "other": {"b.txt": NAM_DINH, "c.txt": HA_GIANG, "d.txt": HA_GIANG},
    "parted": {"b.txt": XU_MO, "c.txt": HA_NAM, "d.txt": f"{HA_NAM}\n\n{NAM_DINH}"},
}


def own_rows(folder: Path) -> Path:
    """A folder of gazetteers in which there are a province, a thing and an indicator that nobody else knows."""
    folder.mkdir()
    for subject, cells in OWN.items():
        columns = gazetteer.header(subject)
        row = ",".join({**cells, "source": "a dream"}.get(column, "") for column in columns)
        (folder / f"{subject}.csv").write_text(f"{','.join(columns)}\n{row}\n", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def kb(tmp_path_factory: pytest.TempPathFactory) -> Kb:
    """Makes a knowledge base of some texts, by own rows or not; the same only once."""
    top = tmp_path_factory.mktemp("compare")
    rows = own_rows(top / "own")
    made: dict[str, Path] = {}

    def make(files: Mapping[str, str], *, own: bool = False) -> Path:
        key = json.dumps([files, own])
        if key not in made:
            folder = top / str(len(made))
            folder.mkdir()
            for name, content in (files or {"fails.txt": ""}).items():
                (folder / name).write_text(content, encoding="utf-8")
            gazetteer.use(rows if own else None)
            build([folder], folder.with_suffix(".db"), workers=1)
            gazetteer.use(None)
            made[key] = folder.with_suffix(".db")
        return made[key]

    return make


def told(old: Path, new: Path) -> dict[str, Any]:
    """What differs, as data that any reader of JSON takes."""
    with differences(old, new) as found:
        data: dict[str, Any] = json.loads("".join(pieces(found, "json")), parse_constant=pytest.fail)
    return data


def shown(old: Path, new: Path) -> str:
    """What differs, as text."""
    with differences(old, new) as found:
        return "".join(pieces(found, "text"))


def kinds(data: dict[str, Any]) -> list[tuple[str, str, list[tuple[str, str]]]]:
    """Each document and its facts: what became of them, where they are, which words they have."""
    return [
        (one["kind"], _last(one)["uri"], [(fact["kind"], _last(fact)["text"]) for fact in one["facts"]])
        for one in data["documents"]
    ]


def _last(pair: dict[str, Any]) -> dict[str, Any]:
    last: dict[str, Any] = pair["new"] or pair["old"]
    return last


def altered(path: Path, copy: Path, sql: str) -> Path:
    """A copy in which something was written past the program."""
    shutil.copyfile(path, copy)
    with closing(sqlite3.connect(copy)) as db:
        db.executescript(sql)
    return copy


@pytest.mark.parametrize("name", FOLDERS)
def test_nothing_differs_from_itself(kb: Kb, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A knowledge base against itself: one line that says so, no document, only the head of a table; status 0."""
    path = str(kb(FOLDERS[name]))
    assert main(["diff", path, path]) == 0
    assert capsys.readouterr().out == "nothing differs\n"
    data = told(kb(FOLDERS[name]), kb(FOLDERS[name]))
    assert (data["differs"], data["runs"], data["documents"]) == (False, [], [])
    with differences(kb(FOLDERS[name]), kb(FOLDERS[name])) as found:
        assert len(list(pieces(found, "csv"))) == 1


@pytest.mark.parametrize("new", FOLDERS)
@pytest.mark.parametrize("old", FOLDERS)
def test_swapped(kb: Kb, old: str, new: str) -> None:
    """What came from OLD to NEW goes from NEW to OLD, and what changed changes back; status 1 where they differ."""
    there, back = told(kb(FOLDERS[old]), kb(FOLDERS[new])), told(kb(FOLDERS[new]), kb(FOLDERS[old]))
    for pair in back["documents"]:
        _swap(pair)
        for fact in pair["facts"]:
            _swap(fact)
    assert _sorted(there) == _sorted(back)
    for of in ("documents", "facts"):
        counts, others = there["counts"][of], back["counts"][of]
        assert (counts["came"], counts["went"], counts["changed"]) == (
            others["went"],
            others["came"],
            others["changed"],
        )
    assert main(["diff", str(kb(FOLDERS[old])), str(kb(FOLDERS[new]))]) == (old != new)


def _swap(pair: dict[str, Any]) -> None:
    pair["kind"] = {"came": "went", "went": "came"}.get(pair["kind"], pair["kind"])
    for one in (pair, *pair["changes"]):
        one["old"], one["new"] = one["new"], one["old"]
        if "old_rule" in one:
            one["old_rule"], one["new_rule"] = one["new_rule"], one["old_rule"]


def _sorted(data: dict[str, Any]) -> list[str]:
    for one in data["documents"]:
        one["facts"].sort(key=json.dumps)
    return sorted(map(json.dumps, data["documents"]))


@pytest.mark.parametrize("new", FOLDERS)
@pytest.mark.parametrize("old", FOLDERS)
def test_counts(kb: Kb, old: str, new: str) -> None:
    """What is counted is what is listed, and what came less what went is how many more there are."""
    data = told(kb(FOLDERS[old]), kb(FOLDERS[new]))
    listed = {"documents": data["documents"], "facts": [fact for one in data["documents"] for fact in one["facts"]]}
    for of, pairs in listed.items():
        counts = data["counts"][of]
        assert counts == {kind: sum(pair["kind"] == kind for pair in pairs) for kind in counts}
        with closing(sqlite3.connect(kb(FOLDERS[old]))) as db, closing(sqlite3.connect(kb(FOLDERS[new]))) as other:
            sizes = [one.execute(f"SELECT count(*) FROM {of}").fetchone()[0] for one in (db, other)]
        assert counts["came"] - counts["went"] == sizes[1] - sizes[0]


def test_other_gazetteers(kb: Kb) -> None:
    """Facts that own rows read otherwise, anew or no more are told with the rules of both, gazetteers first."""
    old, new = kb({"a.txt": XU_MO}), kb({"a.txt": XU_MO}, own=True)
    data = told(old, new)
    assert [one["column"] for one in data["runs"]] == ["gazetteers"]
    assert data["counts"]["documents"] == {"came": 0, "went": 0, "changed": 0}
    facts = [("changed", "120 lao động"), ("went", "45 chum mật"), ("came", "45 chum mật ong")]
    assert kinds(data) == [("same", "a.txt", facts)]
    changed = data["documents"][0]["facts"][0]
    place = Change("place_id", None, "p:xu-mo", None, "places.before")
    assert [Change(**one) for one in changed["changes"]] == [place]
    came = data["documents"][0]["facts"][2]["new"]
    assert (came["indicator"], came["place"], came["rules"]["indicator"]) == ("honey", "Xứ Mơ", "indicators.unit")


def test_text_is_readable(kb: Kb) -> None:
    """The text sums up in its first line, tells other gazetteers, then quotes each figure in its sentence."""
    lines = shown(kb({"a.txt": XU_MO}), kb({"a.txt": XU_MO}, own=True)).splitlines()
    assert lines[0] == "documents: 0 came, 0 went, 0 changed; facts: 1 came, 1 went, 1 changed"
    assert lines[1].startswith("gazetteers: ")
    assert lines[2:4] == ["", "  Khuyến công Xứ Mơ"]
    assert lines[4] == "    a.txt · 2020-01-10"
    assert lines[5] == ("    ~ 120 lao động ← trained ← Xứ Mơ ← 2019-01-01 – 2019-12-31 ← actual  (indicators.trigger)")
    assert lines[6].endswith("│ Năm 2019, tỉnh Xứ Mơ dạy nghề cho ⟦120 lao động⟧, hỗ trợ 45 chum mật ong.")
    assert lines[7] == "        place_id: none → p:xu-mo  (no rule → places.before)"
    assert [line[4] for line in lines[8:] if line[4] != " "] == ["-", "+"]


def test_on_a_terminal(kb: Kb) -> None:
    """On a terminal figures are marked by colour."""
    with differences(kb({"a.txt": XU_MO}), kb({"a.txt": XU_MO}, own=True)) as found:
        assert "cho \x1b[1;33m120 lao động\x1b[0m, hỗ trợ" in "".join(text(found, COLOURED))


def test_documents_that_come_and_go(kb: Kb) -> None:
    """A document that is there on one side alone comes or goes with all its facts."""
    data = told(kb({"a.txt": HA_GIANG, "b.txt": HA_NAM}), kb({"b.txt": HA_NAM, "c.txt": NAM_DINH}))
    came = [("came", "7 cơ sở"), ("came", "2,5 tỷ đồng")]
    assert kinds(data) == [("went", "a.txt", [("went", "340 lao động")]), ("came", "c.txt", came)]


def test_another_text_at_the_same_place(kb: Kb) -> None:
    """A document with another text is known by its uri; facts that say the same with the same words stay."""
    data = told(kb(FOLDERS["two"]), kb(FOLDERS["rewritten"]))
    assert kinds(data) == [("changed", "a.txt", [("came", "7 cơ sở"), ("came", "2,5 tỷ đồng")])]
    assert [one["column"] for one in data["documents"][0]["changes"]] == ["id"]
    assert "    a.txt · another text\n" in shown(kb(FOLDERS["two"]), kb(FOLDERS["rewritten"]))


def test_facts_told_twice_in_a_text_that_changed(kb: Kb) -> None:
    """Of two facts that say the same in the old text, one goes where the new text says it once."""
    twice = f"{HA_NAM}\n\n{HA_NAM}"
    data = told(kb({"a.txt": twice}), kb({"a.txt": f"{HA_NAM}\n\nHết."}))
    assert kinds(data) == [("changed", "a.txt", [("went", "150 lao động")])]
    assert f":f{twice.rindex('150')}-" in data["documents"][0]["facts"][0]["old"]["id"]


def test_a_fact_that_changed_in_a_text_that_changed(kb: Kb) -> None:
    """In another text a fact with the same figure and words has changed where its programme has."""
    data = told(kb({"a.txt": HA_NAM}), kb({"a.txt": f"Khuyến công Hà Nam\n\n{HA_NAM}"}))
    assert kinds(data) == [("changed", "a.txt", [("changed", "150 lao động")])]
    assert [one["column"] for one in data["documents"][0]["changes"]] == ["id", "title"]
    (change,) = data["documents"][0]["facts"][0]["changes"]
    assert (change["column"], change["old"], change["new"]) == ("programme", None, "khuyen_cong")


def test_the_same_text_at_another_place(kb: Kb) -> None:
    """A document that is elsewhere now has changed, none of its facts has."""
    data = told(kb({"a.txt": HA_NAM}), kb({"b.txt": HA_NAM}))
    assert kinds(data) == [("changed", "b.txt", [])]
    assert data["documents"][0]["changes"] == [{"column": "uri", "old": "a.txt", "new": "b.txt"}]


def test_one_document_that_became_two(kb: Kb) -> None:
    """Where two places held one text and hold two, that at the first place has changed and the other came."""
    data = told(kb({"a.txt": HA_NAM, "b.txt": HA_NAM}), kb({"a.txt": NAM_DINH, "b.txt": HA_GIANG}))
    assert [one[:2] for one in kinds(data)] == [("changed", "a.txt"), ("came", "b.txt")]


@pytest.mark.parametrize(
    ("column", "value", "rule"),
    [
        ("indicator", "'jobs'", "indicators.trigger"),
        ("low", "149", "counts.noun"),
        ("high", "151", "counts.noun"),
        ("unit", "'hộ'", "counts.noun"),
        ("bound", "'over'", "counts.noun"),
        ("per", "'năm'", "counts.noun"),
        ("place_id", "'p:ha-giang'", "places.before"),
        ("start_date", "'2018-02-01'", "periods.before"),
        ("end_date", "NULL", "periods.before"),
        ("status", "'planned'", "statuses.reported"),
        ("source", "'local'", None),
        ("programme", "'khuyen_cong'", None),
        ("activity", "NULL", "activities.phrase"),
        ("subject", "'Đề án'", None),
        ("legal_id", "'45/2012/NĐ-CP'", None),
    ],
)
def test_every_column(kb: Kb, tmp_path: Path, column: str, value: str, rule: str | None) -> None:
    """Whatever a fact says, it has changed where it says something else; the rule is that of what it says."""
    old = kb({"a.txt": HA_NAM})
    data = told(old, altered(old, tmp_path / "new.db", f"UPDATE facts SET {column} = {value}"))
    assert kinds(data) == [("same", "a.txt", [("changed", "150 lao động")])]
    (change,) = data["documents"][0]["facts"][0]["changes"]
    assert (change["column"], change["old_rule"], change["new_rule"]) == (column, rule, rule)
    assert change["old"] != change["new"]


@pytest.mark.parametrize("column", ["title", "published", "publisher", "language"])
def test_what_a_document_is_called(kb: Kb, tmp_path: Path, column: str) -> None:
    """A document has changed where its title, day, publisher or language has."""
    old = kb({"a.txt": HA_NAM})
    new = altered(old, tmp_path / "new.db", f"UPDATE documents SET {column} = '2020-01-01'")
    assert kinds(told(old, new)) == [("changed", "a.txt", [])]
    assert f"    {column}: " in shown(old, new)


@pytest.mark.parametrize("column", ["version", "rules", "gazetteers", "options", "finished"])
def test_other_runs_alone(kb: Kb, tmp_path: Path, column: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Other rules that read the same are told, but are no difference."""
    old = kb({"a.txt": HA_NAM})
    new = altered(old, tmp_path / "new.db", f"UPDATE runs SET {column} = 0")
    assert main(["diff", str(old), str(new)]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first == "nothing differs"
    assert second.startswith(f"{column}: ")
    assert second.endswith(" → 0")
    assert [one["column"] for one in told(old, new)["runs"]] == [column]


def test_csv(kb: Kb, capsys: pytest.CaptureFixture[str]) -> None:
    """The table has a row for what came, went, and each column that changed."""
    old, new = kb({"a.txt": XU_MO}), kb({"a.txt": XU_MO}, own=True)
    assert main(["diff", str(old), str(new), "--format", "csv"]) == 1
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out.removeprefix("\ufeff"))))
    assert [(row["of"], row["kind"], row["words"], row["column"]) for row in rows] == [
        ("run", "changed", "", "gazetteers"),
        ("fact", "changed", "120 lao động", "place_id"),
        ("fact", "went", "45 chum mật", ""),
        ("fact", "came", "45 chum mật ong", ""),
    ]
    assert [(row["old_rule"], row["new_rule"]) for row in rows[1:]] == [
        ("", "places.before"),
        ("indicators.usual", ""),
        ("", "indicators.unit"),
    ]


def test_nothing_of_a_text_is_run(kb: Kb, tmp_path: Path) -> None:
    """A title is no formula in a table, and steers no terminal."""
    old = kb({"=1+1.txt": HA_NAM})
    new = altered(old, tmp_path / "new.db", "UPDATE documents SET title = '=HYPERLINK(1)' || char(27) || '[2J'")
    with differences(old, new) as found:
        rows = list(csv.reader(io.StringIO("".join(pieces(found, "csv")).removeprefix("\ufeff"))))
    assert [cell[:6] for cell in rows[1][2:4]] == ["'=1+1.", "'=HYPE"]
    assert not any(cell.startswith("=") for row in rows for cell in row)
    assert "\x1b" not in shown(old, new)


def test_numbers_without_end(kb: Kb, tmp_path: Path) -> None:
    """A number too large for a real is null in JSON, which has no word for it."""
    old = kb({"a.txt": HA_NAM})
    data = told(old, altered(old, tmp_path / "new.db", "UPDATE facts SET high = 9e999"))
    assert data["documents"][0]["facts"][0]["new"]["high"] is None
    assert data["documents"][0]["facts"][0]["new"]["low"] == 150


def test_both_are_only_read(kb: Kb) -> None:
    """Neither file changes, and none appears beside them."""
    old, new = kb(FOLDERS["two"]), kb(FOLDERS["other"])
    before = {path: path.read_bytes() for path in old.parent.glob("*.db*")}
    shown(old, new)
    assert {path: path.read_bytes() for path in old.parent.glob("*.db*")} == before


def test_one_of_the_first_schema_is_compared(kb: Kb, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A knowledge base that an older program made need not be brought up to date, which would do away with it."""
    good = kb(FOLDERS["two"])
    first = altered(good, tmp_path / "first", "DROP TABLE signatures; DROP TABLE rulings; PRAGMA user_version = 1")
    assert main(["diff", str(first), str(good)]) == 0
    assert capsys.readouterr().out == "nothing differs\n"


@pytest.fixture
def unusable(kb: Kb, tmp_path: Path) -> dict[str, Path]:
    """Files that are no knowledge base of this version."""
    (tmp_path / "text").write_text("a text, no database", encoding="utf-8")
    (tmp_path / "empty").touch()
    good = kb(FOLDERS["two"])
    return {
        "missing": tmp_path / "missing",
        "text": tmp_path / "text",
        "empty": tmp_path / "empty",
        "foreign": altered(good, tmp_path / "foreign", "PRAGMA application_id = 1"),
        "older": altered(good, tmp_path / "older", "PRAGMA user_version = 0"),
        "newer": altered(good, tmp_path / "newer", "PRAGMA user_version = 1000"),
    }


@pytest.mark.parametrize("name", ["missing", "text", "empty", "foreign", "older", "newer"])
@pytest.mark.parametrize("side", [0, 1])
def test_what_cannot_be_used(
    kb: Kb, unusable: dict[str, Path], name: str, side: int, capsys: pytest.CaptureFixture[str]
) -> None:
    """On either side it is named in one sentence on standard error; exit status 2, and nothing is made."""
    bad, paths = str(unusable[name]), [str(kb(FOLDERS["two"]))]
    paths.insert(side, bad)
    there = sorted(unusable["missing"].parent.iterdir())
    assert main(["diff", *paths]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(f"solieu: {bad} ")
    assert said.err.count("\n") == 1
    assert sorted(unusable["missing"].parent.iterdir()) == there


def test_a_damaged_one(kb: Kb, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Damage that shows only while facts are compared is one sentence, too."""
    good, bad = kb(FOLDERS["two"]), tmp_path / "bad.db"
    content = good.read_bytes()
    bad.write_bytes(content[:8192] + b"\xff" * (len(content) - 8192))
    assert main(["diff", str(good), str(bad)]) == 2
    assert "damaged" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["diff"], ["diff", "a.db"], ["diff", "a.db", "b.db", "--format", "xlsx"]])
def test_misuse(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """A command line that makes no sense is answered with its usage and exit status 2."""
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert capsys.readouterr().err.startswith("usage: solieu diff")
