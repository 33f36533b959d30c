"""A build gives the same knowledge base however it is done, and loses nothing to a bad file."""

from __future__ import annotations

import io
import os
import pickle
import shutil
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from dataclasses import replace
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from solieu import gazetteer
from solieu.build import Progress, Summary, build
from solieu.build.crews import Crew
from solieu.build.inputs import Input, inputs
from solieu.build.jobs import Job, Terms
from solieu.build.work import do
from solieu.build.workers import Worker
from solieu.errors import GazetteerError, InputError, KnowledgeBaseError, SolieuError
from solieu.extract import EXTRACTORS, extract
from solieu.extract.extractors import Extractor
from solieu.model import Failure

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import NoReturn

    from solieu.extract.extractors import Found
    from solieu.model import Tokens

CORPUS = Path(__file__).parents[1] / "corpus"
YEN_BAI = "Năm 2019, tỉnh Yên Bái hỗ trợ 9 doanh nghiệp với 2,5 tỷ đồng."
HA_GIANG = "Năm 2020, tỉnh Hà Giang đào tạo nghề cho 340 lao động theo Nghị định 45/2012/NĐ-CP."


def folder(path: Path, files: Mapping[str, str | bytes]) -> Path:
    """A folder with these files."""
    for name, content in files.items():
        file = path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def many(path: Path, count: int) -> Path:
    """A folder of documents that differ in a figure."""
    texts = [file.read_text(encoding="utf-8") for file in sorted(CORPUS.glob("*.txt"))]
    files = {f"{number:04}.txt": f"{texts[number % len(texts)]}\nSố {number} hộ dân." for number in range(count)}
    return folder(path, files)


def dump(db: Path) -> list[str]:
    """Everything in a knowledge base, the search index too."""
    with closing(sqlite3.connect(db)) as connection:
        return list(connection.iterdump())


def ask(db: Path, sql: str) -> list[tuple[object, ...]]:
    """What a knowledge base answers."""
    with closing(sqlite3.connect(db)) as connection:
        return connection.execute(sql).fetchall()


def uris(paths: Sequence[Path]) -> list[str]:
    """What the documents at some paths are called."""
    return [item.uri for item in inputs(paths, besides=Path("kb.db"))]


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Enough documents for several batches."""
    return many(tmp_path_factory.mktemp("documents"), 60)


@pytest.fixture(scope="module")
def whole(documents: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What one worker makes of them in one go."""
    db = tmp_path_factory.mktemp("whole") / "kb.db"
    build([documents], db, workers=1)
    return db


def test_the_corpus(tmp_path: Path) -> None:
    """The project's own documents all become one, with facts and findings."""
    db = tmp_path / "new" / "kb.db"
    summary = build([CORPUS], db)
    assert (summary.documents, summary.new, summary.unchanged, summary.failures) == (22, 22, 0, 0)
    assert summary.facts > 80
    assert summary.findings > summary.disagreeing > 0
    assert summary.coverage is not None
    assert summary.coverage > 0.9
    assert ask(db, "SELECT documents, facts, findings, failures, coverage, finished FROM runs") == [
        (22, summary.facts, summary.findings, 0, summary.coverage, 1)
    ]
    assert ask(db, "PRAGMA foreign_key_check") == []
    assert ask(db, "PRAGMA journal_mode") == [("delete",)]
    assert [file.name for file in db.parent.iterdir()] == ["kb.db"]


@pytest.mark.parametrize("workers", [2, 8])
def test_workers_make_no_difference(documents: Path, whole: Path, tmp_path: Path, workers: int) -> None:
    """Several workers write what one does."""
    build([documents], tmp_path / "kb.db", workers=workers)
    assert dump(tmp_path / "kb.db") == dump(whole)


def test_order_makes_no_difference(documents: Path, whole: Path, tmp_path: Path) -> None:
    """Documents that come in another order, in several builds, give the same rows."""
    files = sorted(documents.iterdir(), key=lambda path: path.name[::-1])
    for part in (files[40:], files[:15], files[15:40]):
        build(part, tmp_path / "kb.db", workers=1)
    assert dump(tmp_path / "kb.db") == dump(whole)


def test_a_second_run_changes_nothing(documents: Path, tmp_path: Path) -> None:
    """Where no document has changed, not a byte of the file does."""
    build([documents], tmp_path / "kb.db")
    before = (tmp_path / "kb.db").read_bytes()
    summary = build([documents], tmp_path / "kb.db")
    assert (summary.documents, summary.new, summary.unchanged) == (60, 0, 60)
    assert (tmp_path / "kb.db").read_bytes() == before


def test_a_second_run_with_failures_changes_nothing(tmp_path: Path) -> None:
    """Failures that are known are told again and not written again."""
    files = folder(tmp_path / "files", {"a.txt": YEN_BAI, "b.pdf": b"%PDF-1.7 \xff"})
    first = build([files], tmp_path / "kb.db")
    before = (tmp_path / "kb.db").read_bytes()
    assert build([files], tmp_path / "kb.db").failures == first.failures == 1
    assert (tmp_path / "kb.db").read_bytes() == before


def test_a_changed_file_takes_the_place_of_its_document(tmp_path: Path) -> None:
    """After a change the knowledge base is what it would be had the file always been so."""
    files = folder(tmp_path / "files", {"a.txt": YEN_BAI, "b.txt": HA_GIANG, "c.txt": HA_GIANG + " Hết."})
    build([files], tmp_path / "kb.db")
    folder(files, {"b.txt": YEN_BAI.replace("9", "17"), "c.txt": b"\0", "d.txt": HA_GIANG})
    summary = build([files], tmp_path / "kb.db")
    build([files], tmp_path / "anew.db")
    assert (summary.new, summary.unchanged, summary.failures) == (2, 1, 1)
    assert dump(tmp_path / "kb.db") == dump(tmp_path / "anew.db")


def test_a_file_that_can_be_read_again(tmp_path: Path) -> None:
    """A failure goes when its file is put right."""
    files = folder(tmp_path / "files", {"a.txt": b"\xff\xfe\x00"})
    assert build([files], tmp_path / "kb.db").failures == 1
    folder(files, {"a.txt": YEN_BAI})
    assert build([files], tmp_path / "kb.db").failures == 0
    assert ask(tmp_path / "kb.db", "SELECT count(*) FROM failures") == [(0,)]


def test_one_text_at_two_places_is_one_document(tmp_path: Path) -> None:
    """Files that hold the same text are one document with two sources, called by the first of them."""
    marked = YEN_BAI.encode("utf-8-sig")
    files = folder(tmp_path / "files", {"b/one.txt": YEN_BAI, "a/two.txt": marked, "c.txt": HA_GIANG})
    summary = build([files], tmp_path / "kb.db")
    assert (summary.documents, summary.new) == (2, 3)
    found = "SELECT d.uri, s.uri FROM documents d JOIN sources s ON s.document_id = d.id ORDER BY s.uri"
    assert ask(tmp_path / "kb.db", found) == [
        ("a/two.txt", "a/two.txt"),
        ("a/two.txt", "b/one.txt"),
        ("c.txt", "c.txt"),
    ]


def test_a_copy_that_changes_leaves_the_other(tmp_path: Path) -> None:
    """When one of two equal files changes, the document is called by the other; when both do, it goes."""
    files = folder(tmp_path / "files", {"a.txt": YEN_BAI, "b.txt": YEN_BAI})
    build([files], tmp_path / "kb.db")
    for number, name in enumerate(("a.txt", "b.txt")):
        folder(files, {name: f"{HA_GIANG} {number}"})
        build([files], tmp_path / "kb.db")
        build([files], tmp_path / f"anew-{name}.db")
        assert dump(tmp_path / "kb.db") == dump(tmp_path / f"anew-{name}.db")


def test_what_another_version_read_is_read_again(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Documents that were read by other rules are not taken for unchanged, and that is said."""
    files = folder(tmp_path / "files", {"a.txt": YEN_BAI, "b.txt": HA_GIANG})
    build([files], tmp_path / "kb.db")
    before = dump(tmp_path / "kb.db")
    with closing(sqlite3.connect(tmp_path / "kb.db")) as db:
        db.executescript("UPDATE documents SET run_id = 'old'; UPDATE runs SET id = 'old', rules = 'other'")
    with caplog.at_level("INFO", "solieu"):
        assert build([files], tmp_path / "kb.db").new == 2
    assert caplog.messages == ["2 documents were read by other rules or gazetteers; they are read anew"]
    assert dump(tmp_path / "kb.db") == before


def test_a_folder_is_read_in_order_without_what_goes_with_documents(tmp_path: Path) -> None:
    """Hidden files, Markdown and JSON are passed over in folders; everything else is read, in the order of names."""
    names = ["b.txt", "a/z.txt", "a/y", "a/.z.txt", ".git/c.txt", "README.md", "gold/b.json", "c.weird", "gold/d.txt"]
    files = folder(tmp_path, dict.fromkeys(names, YEN_BAI))
    assert uris([files]) == ["a/y", "a/z.txt", "b.txt", "c.weird", "gold/d.txt"]


def test_a_file_that_is_named_is_read(tmp_path: Path) -> None:
    """What would be passed over in a folder is read when it is named."""
    folder(tmp_path, {".a.md": YEN_BAI})
    assert uris([tmp_path / ".a.md"]) == [".a.md"]


def test_several_paths_are_called_by_the_folder_they_share(tmp_path: Path) -> None:
    """Files of the same name in two folders are two documents; a path inside another is read once."""
    folder(tmp_path, {"a/1.txt": YEN_BAI, "b/1.txt": HA_GIANG})
    assert uris([tmp_path / "b", tmp_path / "a", tmp_path / "a/1.txt"]) == ["a/1.txt", "b/1.txt"]
    assert uris([tmp_path / "b/1.txt", tmp_path / "a/1.txt"]) == ["a/1.txt", "b/1.txt"]
    assert uris([tmp_path / "b"]) == ["1.txt"]


def test_links_end(tmp_path: Path) -> None:
    """A link to a file is read, a link to a folder is not, and one that leads nowhere is nothing."""
    folder(tmp_path, {"a/1.txt": YEN_BAI})
    (tmp_path / "a/loop").symlink_to(tmp_path)
    (tmp_path / "a/two.txt").symlink_to(tmp_path / "a/1.txt")
    (tmp_path / "a/gone.txt").symlink_to(tmp_path / "nowhere")
    (tmp_path / "a/self.txt").symlink_to("self.txt")
    assert uris([tmp_path]) == ["a/1.txt", "a/two.txt"]


def test_names_are_composed_and_printable(tmp_path: Path) -> None:
    """A name in decomposed letters is called as in composed ones; a byte that is no letter is written out."""
    folder(tmp_path, {"bài.txt": YEN_BAI})
    assert uris([tmp_path]) == ["bài.txt"]
    odd = tmp_path / "odd"
    odd.mkdir()
    try:
        Path(str(odd), "\udcff.txt").write_text(YEN_BAI, encoding="utf-8")
    except OSError:
        return  # a file system that has letters only
    assert uris([odd]) == ["\\xff.txt"]


def test_the_knowledge_base_is_no_document(tmp_path: Path) -> None:
    """A knowledge base inside the folder that it is made of is passed over."""
    folder(tmp_path, {"a.txt": YEN_BAI})
    build([tmp_path], tmp_path / "kb.db")
    summary = build([tmp_path], tmp_path / "kb.db")
    assert (summary.unchanged, summary.failures) == (1, 0)


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.pdf", b"%PDF-1.7", "a.pdf is damaged; open it in a PDF viewer"),
        ("a.txt", b"%PDF-1.7", "a.txt is damaged; open it in a PDF viewer"),
        ("a.txt", b"{\\rtf1 2 t}", "a.txt is RTF; save it as DOCX"),
        ("a", b"\n<!DOCTYPE html><p>", "no text"),
        ("a.txt", b"", "no text"),
        ("a.txt", b" \n", "no text"),
        ("a.txt", b"a\0b", "not text"),
    ],
)
def test_a_file_that_is_not_read(tmp_path: Path, name: str, content: bytes, reason: str) -> None:
    """What cannot be read is a failure with its reason; the rest is read."""
    reports: list[Progress] = []
    files = folder(tmp_path / "files", {name: content, "good.txt": YEN_BAI})
    summary = build([files], tmp_path / "kb.db", report=reports.append)
    assert (summary.documents, summary.failures) == (1, 1)
    [(uri, stage, message)] = ask(tmp_path / "kb.db", "SELECT uri, stage, message FROM failures")
    assert (uri, stage) == (name, "ingest")
    assert reason in str(message)
    assert [failure.message for progress in reports for failure in progress.failures] == [message]
    assert ask(tmp_path / "kb.db", "SELECT failures FROM runs") == [(1,)]


class Torn(type(Path())):  # type: ignore[misc] # the concrete class depends on the system
    """A path at which something quite unexpected happens."""

    def open(self, *_: object) -> NoReturn:
        """Never gives anything."""
        raise ZeroDivisionError("torn")


class Vanished(type(Path())):  # type: ignore[misc] # as above
    """A path whose file has gone since it was found."""

    def open(self, *_: object) -> NoReturn:
        """Never gives anything."""
        raise FileNotFoundError(2, "No such file or directory", "/somewhere/private")


class Huge(type(Path())):  # type: ignore[misc] # as above
    """A path that holds more than the memory does."""

    def open(self, *_: object) -> NoReturn:
        """Never gives anything."""
        raise MemoryError


class Strange(bytes):
    """Bytes that break what reads them."""

    def startswith(self, *_: object) -> bool:
        """Never answers."""
        raise RuntimeError("strange")


class StrangeFile(io.BytesIO):
    """A file of strange bytes."""

    def read(self, *_: object) -> bytes:
        """What breaks the reader."""
        return Strange(YEN_BAI.encode())


class Odd(type(Path())):  # type: ignore[misc] # as above
    """A path that holds strange bytes."""

    def open(self, *_: object) -> StrangeFile:
        """What holds them."""
        return StrangeFile()


@pytest.mark.parametrize(
    ("path", "stage", "error", "reason"),
    [
        (Torn("a.txt"), "build", "ZeroDivisionError", "brought out a fault in solieu (torn)"),
        (Odd("a.txt"), "ingest", "RuntimeError", "brought out a fault in solieu (strange)"),
        (Huge("a.txt"), "build", "MemoryError", "a.txt needs more than 1 GB of memory to be read; make it smaller"),
        (Vanished("a.txt"), "read", "FileNotFoundError", "a.txt cannot be read (No such file or directory)"),
    ],
)
def test_a_fault_is_told_of_its_document_alone(path: Path, stage: str, error: str, reason: str) -> None:
    """Whatever goes wrong with a document becomes its failure, with the stage in which it did."""
    failure = do(Job(path, "a.txt", "run", None))
    assert isinstance(failure, Failure)
    assert (failure.uri, failure.stage, failure.error) == ("a.txt", stage, error)
    assert reason in failure.message
    assert "private" not in failure.message


def failing(tokens: Tokens) -> Iterator[Found]:
    """An extractor that cannot bear Hà Giang."""
    if "Hà Giang" in tokens.text:
        raise LookupError("no such thing")
    return iter(())


def test_a_stage_that_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A document that makes an extractor raise is a failure of that stage."""
    extractors = (*EXTRACTORS, Extractor("failing", "entity", failing))
    monkeypatch.setattr("solieu.flow.extract", partial(extract, extractors=extractors))
    files = folder(tmp_path, {"a.txt": YEN_BAI, "b.txt": HA_GIANG})
    well, failure = (do(Job(files / name, name, "run", None)) for name in ("a.txt", "b.txt"))
    assert isinstance(failure, Failure)
    assert (well.uri, failure.uri, failure.stage, failure.error) == ("a.txt", "b.txt", "extract", "LookupError")
    assert "brought out a fault in solieu (no such thing)" in failure.message


def test_a_wrong_gazetteer_is_no_fault_of_a_document(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a table turns out to be wrong the build ends, in a message that passes from process to process."""

    def wrong(_: object) -> NoReturn:
        raise GazetteerError("no such place", path="own/aliases.csv", line=2, column="place_name")

    monkeypatch.setattr("solieu.flow.extract", wrong)
    with pytest.raises(InputError) as caught:
        do(Job(CORPUS / "05-bang-kinh-phi.txt", "a.txt", "run", None))
    assert str(pickle.loads(pickle.dumps(caught.value))) == "own/aliases.csv:2: place_name: no such place"


MEGABYTES = 2 << 20


@pytest.mark.parametrize(
    ("content", "documents"),
    [
        pytest.param(HA_GIANG.encode() + b"\0", 0, id="NUL"),
        pytest.param(b"x" * (1 << 17) + b"\0", 1, id="NUL far behind"),
        pytest.param((HA_GIANG + "\n").encode() * 9 + b"\xed\xa0\x80 \xed\xbf\xbf.", 1, id="surrogates in UTF-8"),
        pytest.param(b"\xff\xfe\x00\xd8" + HA_GIANG.encode("utf-16-le"), 0, id="surrogate in UTF-16"),
        pytest.param(b"\xed\xa0\x80" * 99, 0, id="surrogates only"),
        pytest.param(b"a" * MEGABYTES, 1, id="one word of 2 MB"),
        pytest.param(b"1" * MEGABYTES, 1, id="one number of 2 MB"),
        pytest.param("doanh nghiệp ".encode() * (MEGABYTES // 16), 1, id="one line of 2 MB"),
        pytest.param("khuyếncông".encode() * (MEGABYTES // 14), 1, id="2 MB without a space"),
        pytest.param(b"(" * MEGABYTES, 1, id="2 MB of brackets"),
        pytest.param(b"\n" * MEGABYTES + b"x", 1, id="2 MB of blank lines"),
    ],
)
def test_hard_inputs(tmp_path: Path, content: bytes, documents: int) -> None:
    """Whatever a file holds becomes a document or a failure, and the one beside it is read."""
    files = folder(tmp_path / "files", {"a.txt": YEN_BAI, "b.txt": content})
    summary = build([files], tmp_path / "kb.db", workers=1)
    assert (summary.documents, summary.failures) == (1 + documents, 1 - documents)
    assert ask(tmp_path / "kb.db", "SELECT stage FROM failures") == [("ingest",)] * (1 - documents)


def endless(path: Path) -> Path:
    """A file that gives nothing and does not end."""
    os.mkfifo(path)
    return path


def test_a_document_that_takes_too_long(tmp_path: Path) -> None:
    """It becomes a failure, wherever it stands; all others are read."""
    files = sorted(many(tmp_path / "files", 40).iterdir())
    jobs = [Job(file, file.name, "run", None) for file in files]
    for place in (5, 36):
        jobs[place] = replace(jobs[place], source=endless(tmp_path / f"{place}"))
    with Crew(2, timeout=4.0) as crew:
        found = [outcome for batch in crew.outcomes(jobs) for outcome in batch]
    assert sorted(outcome.uri for outcome in found) == [file.name for file in files]
    ended = {outcome.uri: outcome for outcome in found if isinstance(outcome, Failure)}
    assert set(ended) == {"0005.txt", "0036.txt"}
    assert ended["0005.txt"].error == "TimeoutError"
    assert "0005.txt takes longer than 4 s; give it more with --timeout" in ended["0005.txt"].message


def test_a_document_that_ends_its_process(tmp_path: Path) -> None:
    """The failure says how the process ended."""
    job = Job(endless(tmp_path / "fifo"), "a.txt", "run", None)
    worker = Worker(Terms((), timeout=0))
    threading.Timer(1.0, worker.kill).start()
    assert list(worker.outcomes((job,))) == []
    failure = worker.failure("a.txt")
    worker.end()
    assert (failure.uri, failure.error) == ("a.txt", "SIGKILL")
    assert "a.txt ended the process that read it (SIGKILL, as the system does where memory is short)" in failure.message


def test_memory_is_limited() -> None:
    """A worker gets an error rather than all the memory of the machine."""
    code = (
        "from solieu.build import work\nwork._limit_memory()\nbytearray(work.MEMORY // 2)\nbytearray(2 * work.MEMORY)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.endswith("\nMemoryError\n")


def test_a_worker_that_cannot_start(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no process can be started, that is said, and nothing waits for it."""
    monkeypatch.setattr(sys, "executable", "false")
    with (
        Crew(1, timeout=1.0) as crew,
        pytest.raises(SolieuError, match="no process can be started"),
    ):
        next(crew.outcomes([Job(CORPUS / "05-bang-kinh-phi.txt", "a.txt", "run", None)]))


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    """It is refused before all of it is read."""
    with (tmp_path / "a.txt").open("wb") as file:
        file.truncate(4 << 30)  # of nothing: it takes no room
    failure = do(Job(tmp_path / "a.txt", "a.txt", "run", None))
    assert isinstance(failure, Failure)
    assert failure.message == "a.txt has more than 67,108,864 bytes; cut it into several files"


def test_a_script_that_guards_nothing(tmp_path: Path) -> None:
    """A plain script that builds is not run again by the workers."""
    folder(tmp_path, {"files/a.txt": YEN_BAI})
    script = "from pathlib import Path\nimport solieu\nprint(solieu.build([Path('files')], Path('kb.db')).new)\n"
    folder(tmp_path, {"script.py": script})
    done = subprocess.run([sys.executable, "script.py"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("1\n", "")


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Path]:
    """A folder with a province of the user's own, forgotten after the test."""
    columns = gazetteer.header("places")
    row = {"id": "p:xu-mo", "level": "province", "type": "tỉnh", "name": "Xứ Mơ", "source": "a dream"}
    cells = ",".join(row.get(column, "") for column in columns)
    yield folder(tmp_path / "own", {"places.csv": f"{','.join(columns)}\n{cells}\n"})
    gazetteer.use(None)


def test_rows_of_ones_own_are_known_to_all_workers(own: Path, tmp_path: Path) -> None:
    """With other gazetteers all is read anew, by every worker; without them, anew again."""
    texts = {f"{number:02}.txt": f"Tỉnh Xứ Mơ có {number} xã." for number in range(10, 50)}
    files, db, read = folder(tmp_path / "files", texts), tmp_path / "kb.db", "SELECT count(*) FROM place_mentions"
    assert build([files], db, workers=2).new == 40
    without, runs = dump(db), ask(db, "SELECT id FROM runs")
    assert ask(db, read) == [(0,)]
    gazetteer.use(own)
    assert build([files], db, workers=2).new == 40
    assert ask(db, f"{read} WHERE place_id = 'p:xu-mo'") == [(40,)]
    assert ask(db, "SELECT id FROM runs") != runs
    assert build([files], db, workers=2).unchanged == 40
    gazetteer.use(None)
    assert build([files], db, workers=2).new == 40
    assert dump(db) == without


@pytest.mark.parametrize("name", ["missing", "empty", "only"])
def test_nothing_to_read(tmp_path: Path, name: str) -> None:
    """A path that is not there, an empty folder, and one without documents: a sentence, and no knowledge base."""
    (tmp_path / "empty").mkdir()
    folder(tmp_path / "only", {"README.md": "x", "gold/a.json": "{}"})
    with pytest.raises(InputError, match=name):
        build([tmp_path / name], tmp_path / "kb.db")
    assert not (tmp_path / "kb.db").exists()


def test_workers_are_one_or_more(tmp_path: Path) -> None:
    """Less than one worker is refused, and so is less than no time."""
    with pytest.raises(InputError, match="0 workers"):
        build([CORPUS], tmp_path / "kb.db", workers=0)
    with pytest.raises(InputError, match="-1 seconds"):
        build([CORPUS], tmp_path / "kb.db", timeout=-1)


@pytest.mark.parametrize(
    "content", [b"no database, but long enough to be taken for one " * 20, b"SQLite format 3\0 torn" * 50]
)
def test_what_is_no_database_is_left_alone(tmp_path: Path, content: bytes) -> None:
    """A file that is something else is not written to."""
    folder(tmp_path, {"kb.db": content})
    with pytest.raises(KnowledgeBaseError, match=r"kb\.db"):
        build([CORPUS], tmp_path / "kb.db")
    assert (tmp_path / "kb.db").read_bytes() == content


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    """A database that is not ours is not written to, whatever it holds."""
    with closing(sqlite3.connect(tmp_path / "kb.db")) as db:
        db.execute("CREATE TABLE documents (id)")
    with pytest.raises(KnowledgeBaseError, match="another program"):
        build([CORPUS], tmp_path / "kb.db")
    assert ask(tmp_path / "kb.db", "SELECT name FROM sqlite_master") == [("documents",)]


def test_a_locked_knowledge_base(tmp_path: Path) -> None:
    """A knowledge base that somebody is writing is said to be in use, and stays as it is."""
    build([CORPUS / "05-bang-kinh-phi.txt"], tmp_path / "kb.db")
    before = dump(tmp_path / "kb.db")
    with closing(sqlite3.connect(tmp_path / "kb.db", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(KnowledgeBaseError, match="in use"):
            build([CORPUS], tmp_path / "kb.db")
    assert dump(tmp_path / "kb.db") == before


@pytest.mark.parametrize("db", ["file/kb.db", "file/deep/kb.db", "folder"])
def test_a_place_that_cannot_be_written(tmp_path: Path, db: str) -> None:
    """Where no file can be, a sentence says so."""
    folder(tmp_path, {"file": "x", "folder/x": "x"})
    with pytest.raises(KnowledgeBaseError, match=r"cannot be (made|opened)"):
        build([CORPUS], tmp_path / db)


def test_somebody_who_reads_meanwhile(documents: Path, tmp_path: Path) -> None:
    """A reader sees finished batches and never stops the build."""
    db, seen = tmp_path / "kb.db", list[object]()
    with closing(sqlite3.connect(db)) as reader:
        build(
            [documents], db, workers=1, report=lambda _: seen.extend(reader.execute("SELECT count(*) FROM documents"))
        )
    assert seen == [(16,), (32,), (48,), (60,)]
    assert ask(db, "SELECT count(*) FROM documents") == [(60,)]


class StopError(Exception):
    """Raised in the middle of a build."""


@pytest.mark.parametrize("batches", [1, 3, 4])
@pytest.mark.parametrize("workers", [1, 2])
def test_a_build_that_is_stopped_goes_on(
    documents: Path, whole: Path, tmp_path: Path, batches: int, workers: int
) -> None:
    """What is finished is kept and not done again, and the end is as if nothing had been."""
    db, reports = tmp_path / "kb.db", list[Progress]()

    def stop(progress: Progress) -> None:
        reports.append(progress)
        if len(reports) == batches:
            raise StopError

    with pytest.raises(StopError):
        build([documents], db, workers=workers, report=stop)
    assert ask(db, "SELECT finished FROM runs") == [(0,)]
    summary = build([documents], db, workers=workers)
    assert (summary.unchanged, summary.new) == (reports[-1].done, 60 - reports[-1].done)
    assert dump(db) == dump(whole)


def test_progress_adds_up(documents: Path, tmp_path: Path) -> None:
    """Reports come in order, count every file, and end where the summary does."""
    reports: list[Progress] = []
    shutil.copytree(documents, tmp_path / "files")
    folder(tmp_path / "files", {"0000.txt": b"\0"})
    summary: Summary = build([tmp_path / "files"], tmp_path / "kb.db", workers=2, report=reports.append)
    done = [progress.done for progress in reports]
    assert (len(done), sorted(done), done[-1]) == (4, done, 60)  # batches of 16, whichever is finished first
    assert (reports[-1].new, reports[-1].failed) == (summary.new, summary.failures) == (59, 1)
    assert all(a.seconds <= b.seconds for a, b in pairwise(reports))


def test_a_folder_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that may not be listed is a failure; what lies beside it is read."""
    import os

    folder(tmp_path, {"a/1.txt": YEN_BAI, "b/2.txt": HA_GIANG})
    scandir = os.scandir

    def guarded(path: Path) -> object:
        if path.name == "a":
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", guarded)
    closed, found = inputs([tmp_path], besides=tmp_path / "kb.db")
    assert closed == Failure("a", "read", "PermissionError", "the folder a cannot be read (Permission denied)")
    assert isinstance(found, Input)
    assert found.uri == "b/2.txt"
