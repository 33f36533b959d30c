"""A build can be stopped anywhere, by whatever, and loses nothing that was finished."""

from __future__ import annotations

import multiprocessing
import os
import random
import resource
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing, suppress
from typing import TYPE_CHECKING

import pytest

from solieu.build import build
from solieu.cli import main
from solieu.errors import KnowledgeBaseError
from solieu.load.locks import alone

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from multiprocessing.context import ForkProcess
    from pathlib import Path

PROVINCES = ("Yên Bái", "Hà Giang", "Tuyên Quang", "Bắc Kạn", "Nghệ An", "Lâm Đồng")
COUNT, KILLS = 300, 30
LIMIT = 3 << 20  # bytes of a file: room for the tables, not for all documents


def texts(count: int) -> Iterator[str]:
    """Short documents of which each says something else, and some cite the same decree."""
    for number in range(count):
        province, year = PROVINCES[number % len(PROVINCES)], 2005 + number % 17
        yield (
            f"Năm {year}, tỉnh {province} hỗ trợ {number + 2} doanh nghiệp với {number * 7 + 3} triệu đồng theo "
            f"Nghị định số {number % 9 + 40}/2012/NĐ-CP.\nTrung tâm Khuyến công {province} mở {number % 5 + 2} lớp cho "
            f"{number * 3 + 11} lao động."
        )


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of short documents."""
    folder = tmp_path_factory.mktemp("documents")
    for number, text in enumerate(texts(COUNT)):
        (folder / f"{number:04}.txt").write_text(text, encoding="utf-8")
    return folder


def dump(db: Path) -> list[str]:
    """Everything in a knowledge base, but for the runs."""
    with closing(sqlite3.connect(db)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return [line for line in connection.iterdump() if not line.startswith('INSERT INTO "runs"')]


@pytest.fixture(scope="module")
def whole(documents: Path, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What an unbroken run makes of them."""
    db = tmp_path_factory.mktemp("whole") / "kb.db"
    build([documents], db, workers=2)
    return dump(db)


def started(documents: Path, db: Path, prepare: Callable[[], None] | None = None) -> subprocess.Popen[str]:
    """A build as a shell starts it."""
    command = [sys.executable, "-m", "solieu", "build", str(documents), "--db", str(db), "--workers", "2"]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, preexec_fn=prepare)


def documents_in(db: Path) -> int:
    """How many documents are finished; none where there is no table yet."""
    with suppress(sqlite3.OperationalError), closing(sqlite3.connect(f"{db.as_uri()}?mode=ro", uri=True)) as connection:
        count: int = connection.execute("SELECT count(*) FROM documents").fetchone()[0]
        return count
    return 0


def forked(documents: Path, db: Path, *, workers: int) -> ForkProcess:
    """A build in a process that has loaded everything already."""
    command = ["build", str(documents), "--db", str(db), "--workers", str(workers), "--quiet"]
    process = multiprocessing.get_context("fork").Process(target=lambda: sys.exit(main(command)))
    process.start()
    return process


def test_a_build_that_is_killed_thirty_times(documents: Path, whole: list[str], tmp_path: Path) -> None:
    """Killed or terminated at any moment, and started again, it ends with the rows of an unbroken run."""
    chance, db, kept = random.Random(8), tmp_path / "kb.db", set[int]()
    for kill in range(KILLS):
        before, process = documents_in(db), forked(documents, db, workers=1 + kill % 2)
        while kill % 3 and process.is_alive() and documents_in(db) <= before:  # while it writes, more often than not
            time.sleep(0.002)
        time.sleep(chance.uniform(0, 0.3))
        number = chance.choice((signal.SIGKILL, signal.SIGTERM))
        if process.pid and process.is_alive():
            os.kill(process.pid, number)
        process.join(60)
        assert process.exitcode in (0, 143, -signal.SIGKILL, -signal.SIGTERM)
        kept.add(documents_in(db))
        if process.exitcode == 0:
            assert dump(db) == whole
            db.unlink()
    build([documents], db, workers=2)
    assert dump(db) == whole
    assert len(kept - {0, COUNT}) >= 5  # it was stopped in the middle indeed, at various places


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_build_that_is_stopped(
    documents: Path, whole: list[str], tmp_path: Path, number: signal.Signals, status: int
) -> None:
    """Told to stop it says so in one sentence, and leaves one plain file with what was finished."""
    db = tmp_path / "kb.db"
    process = started(documents, db)
    while not documents_in(db):
        time.sleep(0.002)
    process.send_signal(number)
    out, told = process.communicate(timeout=60)
    assert (process.returncode, out) == (status, "")
    assert told == "solieu: stopped; what is done is kept, run this again to go on\n"
    assert [file.name for file in tmp_path.iterdir()] == ["kb.db"]
    assert 0 < documents_in(db) < COUNT
    assert build([documents], db, workers=2).unchanged > 0
    assert dump(db) == whole


def test_a_second_signal_stops_at_once() -> None:
    """Whoever does not want to wait for good order does not need to."""
    code = """if True:
        import time
        from solieu.cli.stops import stoppable
        with stoppable():
            try:
                print("begun", flush=True)
                time.sleep(60)
            finally:
                print("tidying", flush=True)
                time.sleep(60)
    """
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for word in ("begun", "tidying"):
            assert process.stdout.readline().strip() == word
            process.send_signal(signal.SIGINT)
        assert process.wait(timeout=30) == -signal.SIGINT


def test_a_full_disk(documents: Path, whole: list[str], tmp_path: Path) -> None:
    """Where no more can be written a sentence says so; the knowledge base is sound and goes on when there is room."""
    db = tmp_path / "kb.db"
    process = started(documents, db, lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (LIMIT, LIMIT)))
    out, told = process.communicate(timeout=60)
    assert (process.returncode, out) == (2, "")
    assert told.startswith(f"solieu: {db} cannot be written")
    assert told.count("\n") == 1
    assert documents_in(db) < COUNT
    build([documents], db, workers=2)
    assert dump(db) == whole


def test_two_builds_of_one_knowledge_base(documents: Path, tmp_path: Path) -> None:
    """The second says that it is in use, and changes nothing."""
    file, db = documents / "0001.txt", tmp_path / "kb.db"
    build([file], db)
    before = db.read_bytes()
    with alone(db), pytest.raises(KnowledgeBaseError, match="in use by another build"):
        build([documents], db)
    assert db.read_bytes() == before


def test_a_build_waits_a_little_for_another(documents: Path, tmp_path: Path) -> None:
    """When the first is done soon, the second does its work."""
    db, done = tmp_path / "kb.db", threading.Event()

    def first() -> None:
        with alone(db):
            done.wait(0.5)

    thread = threading.Thread(target=first)
    thread.start()
    assert build([documents / "0001.txt"], db).new == 1
    thread.join()
    assert [file.name for file in tmp_path.iterdir()] == ["kb.db"]


def test_a_lock_that_was_left_behind(documents: Path, tmp_path: Path) -> None:
    """A file that a killed build left locks nobody out."""
    (tmp_path / ".kb.db.lock").touch()
    assert build([documents / "0001.txt"], tmp_path / "kb.db").new == 1
    assert [file.name for file in tmp_path.iterdir()] == ["kb.db"]
