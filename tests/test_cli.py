"""The command line says what it did, what went wrong in one sentence, and tells scripts by its exit status."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import os
import pty
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from solieu import gazetteer
from solieu.cli import main, parser
from solieu.spans import Edit, Span, apply

CORPUS = Path(__file__).parents[1] / "corpus"
TEXT = "Năm 2019, tỉnh Tuyên Quang hỗ trợ 9 doanh nghiệp với 2,5 tỷ đồng."
HEAVY = (
    *("regex", "sqlite3", "underthesea", "datasette", "xlsxwriter"),
    *("multiprocessing", "solieu.flow", "solieu.gazetteer"),
)


def run(*arguments: str | Path, data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """The command as a shell starts it."""
    return subprocess.run([sys.executable, "-m", "solieu", *arguments], input=data, capture_output=True, check=False)


def documents(path: Path, **texts: str) -> Path:
    """A folder of documents."""
    path.mkdir()
    for name, text in texts.items():
        (path / f"{name}.txt").write_text(text, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def corpus_kb(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A knowledge base of the corpus."""
    db = tmp_path_factory.mktemp("cli") / "kb.db"
    assert main(["build", str(CORPUS), "--db", str(db)]) == 0
    return db


def test_build_by_default(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Without arguments `corpus/` is read into `outputs/solieu.db`, and the summary says what to do next."""
    documents(tmp_path / "corpus", a=TEXT, b="Tỉnh Hà Giang có 3 đề án.")
    monkeypatch.chdir(tmp_path)
    assert main(["build"]) == 0
    told = capsys.readouterr()
    assert (tmp_path / "outputs/solieu.db").is_file()
    assert re.search(r"^documents +2 \(2 read now, 0 unchanged\)", told.out, re.MULTILINE)
    for name in ("facts", "findings", "failures", "seconds"):
        assert re.search(rf"^{name} +[\d.]+", told.out, re.MULTILINE)
    assert told.out.endswith("solieu browse outputs/solieu.db\n")
    assert told.err == ""


def test_a_failed_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that cannot be read is a line on standard error and exit status 1; the rest is read."""
    files = documents(tmp_path / "files", a=TEXT, b="")
    assert main(["build", str(files), "--db", str(tmp_path / "kb.db"), "--workers", "1"]) == 1
    told = capsys.readouterr()
    assert re.fullmatch(r"solieu: .*\bb\.txt\b.*\n", told.err)
    assert re.search(r"^documents +1 \(1 read now", told.out, re.MULTILINE)
    assert re.search(r"^failures +1 ", told.out, re.MULTILINE)


def test_a_summary_for_programs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--json` prints one object and nothing else; `--quiet` tells of no failure, the exit status does."""
    files, db = documents(tmp_path / "files", a=TEXT, b="", c=f"{TEXT} Hết."), tmp_path / "kb.db"
    main(["build", str(files), "--db", str(db), "--quiet"])
    (files / "c.txt").unlink()
    capsys.readouterr()
    assert main(["build", str(files), "--db", str(db), "--json", "--quiet", "--prune"]) == 1
    told = capsys.readouterr()
    data = json.loads(told.out)
    counts = {name: data[name] for name in ("documents", "new", "unchanged", "pruned", "failures")}
    assert counts == {"documents": 1, "new": 0, "unchanged": 1, "pruned": 1, "failures": 1}
    assert data["db"] == str(db)
    assert told.err == ""


def test_how_far_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--verbose` says after each batch how far a build is, in a line without a bar where there is no terminal."""
    files = documents(tmp_path / "files", a=TEXT)
    assert main(["build", str(files), "--db", str(tmp_path / "kb.db"), "--verbose"]) == 0
    assert re.fullmatch(r"solieu: 1 documents, 0 failed, \d+ a second\n", capsys.readouterr().err)


def test_a_bar_on_a_terminal(tmp_path: Path) -> None:
    """On a terminal a bar shows documents, failures and speed, failures stand above it, and in the end it is gone."""
    files = documents(tmp_path / "files", a=TEXT, b="")
    terminal, end = pty.openpty()
    command = [sys.executable, "-m", "solieu", "build", str(files), "--db", str(tmp_path / "kb.db")]
    environment = os.environ | {"TERM": "xterm", "COLUMNS": "120"}
    shown = b""
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=end, env=environment) as process:
        os.close(end)
        with contextlib.suppress(OSError):  # at its end a terminal gives an error
            while piece := os.read(terminal, 1 << 16):
                shown += piece
    os.close(terminal)
    assert process.returncode == 1
    assert "documents, " in shown.decode()
    assert "b.txt holds no text" in shown.decode()
    assert shown.rstrip().endswith(b"\x1b[2K")


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["build", "missing"], "missing does not exist"),
        (["build", "empty"], "there is no document in empty"),
        (["build", "files", "--db", "text"], "text is not a SQLite database"),
        (["build", "files", "--db", "text/kb.db"], "the folder text cannot be made"),
        (["build", "files", "--db", "empty"], "empty cannot be opened"),
        (["explain", "missing.txt"], "missing.txt does not exist"),
        (["explain", "files"], "files is a folder"),
        (["explain", "t\udcff"], "not in the encoding of this terminal"),
        (["explain", "text", "--gazetteers", "missing"], "there is no gazetteer in missing"),
        (["build", "files", "--gazetteers", "empty"], "there is no gazetteer in empty"),
        (["lookup", "Hà Nội", "--gazetteers", "files"], "there is no gazetteer in files"),
        (["lookup", "Hà Nội", "--date", "soon"], "'soon' is no date; write 2006, 2006-05 or 2006-05-31"),
        (["lookup", "Hà Nội", "--date", ""], "'' is no date"),
        (["lookup", "t\udcff"], "not in the encoding of this terminal"),
        (["repair", "missing.txt"], "missing.txt does not exist"),
        (["repair", "files"], "files is a folder"),
        (["repair", "text", "--write", "text"], "text is the file that is read"),
        (["repair", "text", "--write", "files/../text", "--force"], "is the file that is read"),
        (["repair", "text", "--write", "files/a.txt"], "files/a.txt exists; name another file, or add --force"),
        (["repair", "text", "--write", "files", "--force"], "files cannot be written (Is a directory)"),
        (["repair", "text", "--write", "missing/a.txt"], "missing/a.txt cannot be written (No such file or directory)"),
        (["repair", "text", "--json", "--write", "-"], "both go to standard output"),
        (["score", "missing.db", "files"], "files"),
        (["browse", "missing.db"], "missing.db"),
        (["audit", "missing.db"], "missing.db does not exist; make it with solieu build"),
        (["audit", "missing.db", "--review", "text"], "missing.db does not exist"),
        (["audit", "text"], "text is not a SQLite database"),
        (["audit", "missing.db", "--format", "xlsx"], "a workbook does not go to standard output"),
        (["audit", "missing.db", "--write", "text"], "text exists; name another file, or add --force"),
    ],
)
def test_what_cannot_be_used(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    reason: str,
) -> None:
    """One sentence on standard error, exit status 2, and nothing is made or changed."""
    documents(tmp_path / "files", a=TEXT)
    (tmp_path / "empty").mkdir()
    (tmp_path / "text").write_text("a text, not a database", encoding="utf-8")
    before = sorted(tmp_path.rglob("*"))
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == 2
    told = capsys.readouterr()
    assert reason in told.err
    assert told.err.startswith("solieu: ")
    assert told.err.count("\n") == 1
    assert told.out == ""
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["nonsense"],
        ["build", "--workers", "0"],
        ["build", "--workers", "x"],
        ["build", "--timeout", "x"],
        ["build", "--timeout", "-1"],
        ["build", "--timeout", "nan"],
        ["build", "-q", "-v"],
        ["explain"],
        ["repair"],
        ["lookup"],
        ["score", "kb.db"],
        ["browse"],
        ["audit"],
        ["audit", "kb.db", "--format", "pdf"],
        ["audit", "kb.db", "--fail-on", "always"],
        ["audit", "kb.db", "--limit", "0"],
    ],
)
def test_misuse(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    """A command line that makes no sense is answered with its usage and exit status 2."""
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert capsys.readouterr().err.startswith("usage: solieu")


def test_explain_a_text(capsys: pytest.CaptureFixture[str]) -> None:
    """A text is shown with what was read in it."""
    assert main(["explain", TEXT]) == 0
    told = capsys.readouterr().out
    assert "Tuyên Quang" in told
    assert "9 doanh nghiệp" in told


def test_explain_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file is explained as its text is."""
    files = documents(tmp_path / "files", a=TEXT)
    assert main(["explain", str(files / "a.txt")]) == 0
    by_file = capsys.readouterr().out
    main(["explain", TEXT])
    assert capsys.readouterr().out.splitlines()[1:] == by_file.splitlines()[1:]


def test_explain_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """`-` reads what comes in."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    assert main(["explain", "-"]) == 0
    assert "9 doanh nghiệp" in capsys.readouterr().out


def test_explain_what_cannot_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A document that cannot be read is exit status 1."""
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7")
    assert main(["explain", str(tmp_path / "a.pdf")]) == 1
    assert re.fullmatch(r"solieu: .*\bPDF\b.*\n", capsys.readouterr().err)


@pytest.mark.parametrize("text", ["45/2012/NĐ-CP", "82,49%", "Tỉnh nghèo. " * 30])
def test_a_text_is_not_taken_for_a_file(capsys: pytest.CaptureFixture[str], text: str) -> None:
    """Numbers with points and slashes, and texts too long for a name, are texts."""
    assert main(["explain", text]) == 0
    assert text[:10] in capsys.readouterr().out


DAMAGED = "Kinh phí từnguồn khuyến công.\nTỉnh Yên Bái.\r\nCác nư\N{NOT SIGN}ớc, cấp câp đất."
HEALED = "Kinh phí từ nguồn khuyến công.\nTỉnh Yên Bái.\nCác nước, cấp câp đất."


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """A damaged file."""
    path = tmp_path / "damaged.txt"
    path.write_bytes(DAMAGED.encode())
    return path


def test_repair(damaged: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Repairs are shown by line, with their rules, and so is what looks damaged still; nothing is written."""
    assert main(["repair", str(damaged)]) == 0
    told = capsys.readouterr()
    repairs, suspicions, foot = (block.splitlines() for block in told.out.split("\n\n"))
    assert [row.split(":")[0] for row in repairs] == ["1", "3"]
    assert "nguồn khuyến công.  (glued.syllables)" in repairs[0]
    assert suspicions == ["3: câp → cấp or cập?  (tones.lost)"]
    assert foot == ["2 repairs"]
    assert told.err == ""
    assert damaged.read_bytes() == DAMAGED.encode()


def test_repair_of_a_sound_text(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Where nothing is damaged, the answer is one line."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    assert main(["repair", "-"]) == 0
    assert capsys.readouterr().out == "nothing to repair\n"


def test_repair_says_the_encoding(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that was not in UTF-8 is said to be in what it was."""
    (tmp_path / "a.txt").write_bytes("Nghị định".encode("utf-16"))
    assert main(["repair", str(tmp_path / "a.txt")]) == 0
    assert re.fullmatch(r"nothing to repair; read as utf-16-[bl]e\n", capsys.readouterr().out)


def test_repair_as_data(damaged: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The edits are JSON, and replaying them on the raw text gives the repaired one."""
    assert main(["repair", str(damaged), "--json"]) == 0
    told = capsys.readouterr().out
    data = json.loads(told)
    assert (data["uri"], data["encoding"], data["encoding_margin"]) == ("damaged.txt", "utf-8", 1)
    assert data["language"] == "vi"
    raw = DAMAGED.replace("\r\n", "\n")
    edits = [Edit(Span(row["raw_start"], row["raw_end"]), row["after"], row["rule"]) for row in data["repairs"]]
    assert [edit.span.of(raw) for edit in edits] == [row["before"] for row in data["repairs"]]
    assert apply(raw, edits) == HEALED
    start = HEALED.index("câp")
    assert data["suspicions"] == [
        {"start_char": start, "end_char": start + 3, "text": "câp", "suggestions": ["cấp", "cập"], "rule": "tones.lost"}
    ]
    assert told.isascii()


@pytest.mark.parametrize("arguments", [[], ["--json"], ["--force"]])
def test_repair_writes(damaged: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    """The repaired text goes to a new file, in UTF-8, whatever is shown besides."""
    out = damaged.with_name("out.txt")
    assert main(["repair", str(damaged), "--write", str(out), *arguments]) == 0
    assert out.read_bytes() == HEALED.encode()
    assert "glued.syllables" in capsys.readouterr().out


def test_repair_writes_over_another_file_when_told(damaged: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With `--force` a file that is there already makes room."""
    out = damaged.with_name("out.txt")
    out.write_text("long before, and longer than what comes now, by far: " * 10, encoding="utf-8")
    assert main(["repair", str(damaged), "--write", str(out), "--force"]) == 0
    assert out.read_bytes() == HEALED.encode()
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("link", ["symlink_to", "hardlink_to"])
def test_repair_never_writes_to_what_it_reads(damaged: Path, capsys: pytest.CaptureFixture[str], link: str) -> None:
    """Not even under another name."""
    other = damaged.with_name("other.txt")
    getattr(other, link)(damaged)
    assert main(["repair", str(damaged), "--write", str(other), "--force"]) == 2
    assert "is the file that is read" in capsys.readouterr().err
    assert damaged.read_bytes() == DAMAGED.encode()


def test_repair_never_writes_to_its_standard_input(damaged: Path) -> None:
    """Nor where the file comes in on standard input."""
    command = [sys.executable, "-m", "solieu", "repair", "-", "--write", str(damaged), "--force"]
    with damaged.open("rb") as file:
        done = subprocess.run(command, stdin=file, capture_output=True, check=False)
    assert done.returncode == 2
    assert b"is the file that is read" in done.stderr
    assert damaged.read_bytes() == DAMAGED.encode()


def test_repair_in_a_pipe(damaged: Path) -> None:
    """`--write -` prints the repaired text and nothing else, in UTF-8 whatever the terminal has."""
    command = [sys.executable, "-m", "solieu", "repair", "-", "--write", "-"]
    environment = os.environ | {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = subprocess.run(command, input=damaged.read_bytes(), env=environment, capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, HEALED.encode(), b"")


@pytest.mark.parametrize("content", [b"", b" \n", b"%PDF-1.7", b"a\0b", b"\xff\xfe\0", bytes(range(128, 256)) * 9])
def test_repair_of_what_cannot_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes) -> None:
    """Bytes that are no text are one sentence and exit status 1, and nothing is written."""
    (tmp_path / "a.txt").write_bytes(content)
    assert main(["repair", str(tmp_path / "a.txt"), "--write", str(tmp_path / "out.txt")]) == 1
    told = capsys.readouterr()
    assert re.fullmatch(r"solieu: .+\n", told.err)
    assert told.out == ""
    assert not (tmp_path / "out.txt").exists()


@pytest.mark.parametrize(
    ("arguments", "head"),
    [
        (["Thuỷ Nguyên", "--date", "2006"], "Thủy Nguyên, Hải Phòng: district"),
        (["tỉnh Phú Thọ", "--date", "2025-07-01"], "Phú Thọ: province"),
        (["134/2004/NĐ-CP"], "134/2004/NĐ-CP: nghị định"),
    ],
)
def test_lookup(capsys: pytest.CaptureFixture[str], arguments: list[str], head: str) -> None:
    """What the gazetteers know is told, at a time or at all."""
    assert main(["lookup", *arguments]) == 0
    told = capsys.readouterr()
    assert told.out.startswith(head)
    assert told.err == ""


def test_lookup_of_what_nobody_knows(capsys: pytest.CaptureFixture[str]) -> None:
    """Where nothing is known, a sentence says so, and the exit status is 1."""
    assert main(["lookup", "Không Đâu Cả"]) == 1
    assert capsys.readouterr() == ("", "solieu: Nothing is known of Không Đâu Cả.\n")


def own_province(path: Path, **cells: str) -> Path:
    """A folder with a province of the user's own."""
    path.mkdir()
    columns = gazetteer.header("places")
    row = {"id": "p:xu-mo", "level": "province", "type": "tỉnh", "name": "Xứ Mơ", "source": "a dream"} | cells
    with (path / "places.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, restval="")
        writer.writeheader()
        writer.writerow(row)
    return path


@pytest.mark.parametrize("arguments", [["lookup", "Xứ Mơ"], ["explain", "Năm 2019, tỉnh Xứ Mơ hỗ trợ 9 doanh nghiệp."]])
def test_rows_of_ones_own(tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    """What stands in the user's folder is known, for the one command that is given it."""
    own = own_province(tmp_path / "own")
    assert main([*arguments, "--gazetteers", str(own)]) == 0
    assert re.search("Xứ Mơ[:,] province", capsys.readouterr().out)
    main(arguments)
    assert not re.search("Xứ Mơ[:,] province", capsys.readouterr().out)


@pytest.mark.parametrize("command", [["build", "files"], ["explain", TEXT], ["repair", "files/a.txt"], ["lookup", "x"]])
def test_a_bad_row_of_ones_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    """A row that cannot be is refused with file, line and column, and nothing is made."""
    monkeypatch.chdir(tmp_path)
    documents(tmp_path / "files", a=TEXT)
    own_province(tmp_path / "own", valid_from="1 May")
    before = sorted(tmp_path.rglob("*"))
    assert main([*command, "--gazetteers", "own"]) == 2
    assert capsys.readouterr() == ("", "solieu: own/places.csv:2: valid_from: '1 May' is not a day (YYYY-MM-DD)\n")
    assert sorted(tmp_path.rglob("*")) == before


def test_audit(corpus_kb: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What disagrees in the corpus is quoted, and how much was checked is said."""
    assert main(["audit", str(corpus_kb), "--fail-on", "warning"]) == 1
    told = capsys.readouterr()
    assert "⟦5,2 tỷ đồng⟧" in told.out
    assert re.search(r"^figures: \d+ read · \d+ comparable · \d+ checked · \d+ disagreeing$", told.out, re.MULTILINE)
    assert told.err == ""


def test_score(corpus_kb: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The corpus is scored against its gold, as a table or as JSON."""
    assert main(["score", str(corpus_kb), str(CORPUS / "gold")]) == 0
    assert re.search(r"^citations +\d", capsys.readouterr().out, re.MULTILINE)
    assert main(["score", str(corpus_kb), str(CORPUS / "gold"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["provenance"]["f1"] == 1


def test_score_with_reliability(corpus_kb: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Below the table stands how many facts of each confidence are right: all facts, once each."""
    assert main(["score", str(corpus_kb), str(CORPUS / "gold"), "--reliability"]) == 0
    lines = capsys.readouterr().out.partition("confidence")[2].splitlines()[1:]
    assert len(lines) == 5
    assert all(float(line.split()[-1]) >= 0.9 for line in lines)


def test_score_of_what_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Gold for documents that the knowledge base does not have falls short: exit status 1."""
    main(["build", str(CORPUS / "05-bang-kinh-phi.txt"), "--db", str(tmp_path / "kb.db")])
    assert main(["score", str(tmp_path / "kb.db"), str(CORPUS / "gold")]) == 1
    assert "01-tin-khuyen-cong-2019.txt" in capsys.readouterr().err


def test_help_does_not_depend_on_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Help is the same however wide the terminal is, and never wider than 100 columns."""
    before = parser().format_help()
    monkeypatch.setenv("COLUMNS", "40")
    assert parser().format_help() == before
    verbs = next(action.choices for action in parser()._actions if isinstance(action.choices, dict))
    assert list(verbs) == ["build", "load", "explain", "repair", "lookup", "audit", "score", "diff", "export", "browse"]
    for text in (before, *(verb.format_help() for verb in verbs.values())):
        assert max(map(len, text.splitlines())) <= 100


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["build", "--help"]])
def test_help_and_version_are_cheap(arguments: list[str]) -> None:
    """What only tells something loads nothing heavy."""
    code = (
        "import sys\nfrom solieu.cli import main\n"
        f"try: main({arguments!r})\nexcept SystemExit as ended: assert not ended.code\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "[]"
    assert done.stdout.startswith(("usage: solieu", "solieu 0."))


def test_the_public_names_are_there() -> None:
    """Everything that the package says it has, it has; importing it loads nothing heavy."""
    code = (
        f"import sys, solieu\nassert not [name for name in {HEAVY!r} if name in sys.modules]\n"
        "assert all(getattr(solieu, name) for name in solieu.__all__)\nassert callable(solieu.build)\n"
        "import solieu.build.work\nassert callable(solieu.build)\n"
        f"assert solieu.analyse({TEXT!r}).facts"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_reader_that_has_enough() -> None:
    """Output that nobody reads to its end is no error."""
    command = [sys.executable, "-m", "solieu", "explain", f"{TEXT}\n" * 400]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == b""
    assert process.wait() == 0
    process.stderr.close()


def test_letters_that_the_terminal_lacks(tmp_path: Path) -> None:
    """Where an encoding has no Vietnamese letters, escapes are printed instead of an error."""
    files = documents(tmp_path / "files", a=TEXT)
    environment = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    command = [sys.executable, "-m", "solieu", "explain", str(files / "a.txt")]
    done = subprocess.run(command, env=environment, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert rb"Tuy\xean Quang" in done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
def test_interrupted() -> None:
    """Ctrl-C ends with 130 and says nothing."""
    command = [sys.executable, "-m", "solieu", "explain", "-"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    time.sleep(1.5)
    process.send_signal(signal.SIGINT)
    assert process.communicate(timeout=30) == (b"", b"")
    assert process.returncode == 130
