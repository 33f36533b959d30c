"""A build spread over machines ends with the rows of a build on one, whatever happens to the machines."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tarfile
import time
import unicodedata
import zipfile
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb
import fsspec
import pytest

from solieu import gazetteer
from solieu.build import Progress, build
from solieu.build.runs import this_run
from solieu.cli import main
from solieu.distribute import clusters, distribute, load
from solieu.distribute.manifests import entries
from solieu.distribute.partitions import LARGE, MOST_PARTS, Partition, partitions
from solieu.distribute.shards import FOLDERS, Shard, outcomes
from solieu.distribute.sources import File, sources
from solieu.distribute.stores import store
from solieu.distribute.tasks import Order, read_partition
from solieu.errors import InputError, SolieuError
from solieu.load.rows import Rows
from solieu.model import Failure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

DOCS = Path(__file__).parents[1] / "docs"
PROVINCES = ("Yên Bái", "Hà Giang", "Tuyên Quang", "Bắc Kạn", "Nghệ An", "Lâm Đồng")
FILES = 24  # in a partition
LOOPBACK = ("--host", "127.0.0.1", "--no-dashboard", "--dashboard-address", "127.0.0.1:0")


def text(number: int) -> str:
    """A short document that says something else than others, some of the same thing."""
    province, year = PROVINCES[number % len(PROVINCES)], 2005 + number % 7
    return (
        f"Năm {year}, tỉnh {province} hỗ trợ {number + 2} doanh nghiệp với {number * 7 + 3} triệu đồng theo "
        f"Nghị định số {number % 9 + 40}/2012/NĐ-CP.\nTrung tâm Khuyến công {province} mở {number % 5 + 2} lớp cho "
        f"{number * 3 + 11} lao động. Ngày 5/6/{year}, {number} hộ dân được vay vốn."
    )


def folder(path: Path, files: Mapping[str, str | bytes]) -> Path:
    """A folder with these files."""
    for name, content in files.items():
        file = path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def archive(members: Mapping[str, str]) -> bytes:
    """A ZIP archive."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as written:
        for name, content in members.items():
            written.writestr(name, content)
    return packed.getvalue()


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Documents of many kinds: files, an archive, a dump; reprints, a copy, and some that cannot be read."""
    files: dict[str, str | bytes] = {f"{number % 3}/{number:03}.txt": text(number) for number in range(90)}
    rows = [{"noi_dung": text(number), "ngay": "2019-03-04", "tieu_de": f"Bài {number}"} for number in range(100, 110)]
    files["dump.jsonl"] = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    files["news.zip"] = archive({f"a/{number}.txt": text(number) for number in range(200, 212)})
    files["copy of 7.txt"] = text(7)
    files["reprint.txt"] = f"{text(8)}\nTheo báo Yên Bái."
    files["broken.pdf"] = b"%PDF-1.7 \xff"
    files["empty.txt"] = b""
    files["notes.md"] = "no document"
    return folder(tmp_path_factory.mktemp("documents"), files)


def dump(db: Path) -> list[str]:
    """Everything in a knowledge base."""
    with closing(sqlite3.connect(db)) as connection:
        return list(connection.iterdump())


@pytest.fixture(scope="module")
def whole(documents: Path, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What a build on one machine makes of them."""
    db = tmp_path_factory.mktemp("whole") / "kb.db"
    build([documents], db, workers=2)
    return dump(db)


@pytest.fixture(scope="module")
def shards(documents: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What processes of this machine make of them."""
    made = tmp_path_factory.mktemp("sharded") / "shards"
    distribute([documents], made, workers=2, files=FILES)
    return made


@pytest.fixture
def copied(shards: Path, tmp_path: Path) -> Path:
    """The same, to be changed."""
    return Path(shutil.copytree(shards, tmp_path / "shards"))


def loaded(made: Path | str, tmp_path: Path) -> list[str]:
    """What is in the knowledge base that is loaded from shards."""
    db = tmp_path / "loaded.db"
    load(made, db)
    return dump(db)


@dataclass(frozen=True)
class Cluster:
    """A scheduler and two workers, processes of this machine."""

    address: str
    workers: tuple[subprocess.Popen[bytes], ...]


@contextmanager
def process(*arguments: str, log: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A process of Dask, for as long as it is needed."""
    with log.open("ab") as told, subprocess.Popen([sys.executable, "-m", "dask", *arguments], stderr=told) as started:
        try:
            yield started
        finally:
            started.kill()


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    """A real cluster on the loopback interface, which can do without its first worker."""
    logs = tmp_path_factory.mktemp("cluster")
    file = logs / "scheduler.json"
    common = (*LOOPBACK, "--scheduler-file", str(file))
    with ExitStack() as started:
        started.enter_context(process("scheduler", "--port", "0", *common, log=logs / "scheduler.log"))
        until(file.exists)
        workers = tuple(
            started.enter_context(
                process("worker", "--nthreads", "1", "--no-nanny", *common, log=logs / f"worker{number}.log")
            )
            for number in range(2)
        )
        address = json.loads(file.read_text(encoding="utf-8"))["address"]
        with clusters.connected(address, None) as client:
            client.wait_for_workers(len(workers))
        yield Cluster(address, workers)


def until(there: Callable[[], object]) -> None:
    """Wait for something that is sure to come."""
    last = time.monotonic() + 30
    while not there():
        assert time.monotonic() < last
        time.sleep(0.01)


def readers(worker: int) -> list[int]:
    """The processes that read for a worker of the cluster."""
    lists = (file.read_text(encoding="ascii") for file in Path(f"/proc/{worker}/task").glob("*/children"))
    return [int(number) for numbers in lists for number in numbers.split()]


def is_alive(number: int) -> bool:
    """Whether there is such a process, other than one that is only waiting to be buried."""
    stat = Path(f"/proc/{number}/stat")
    return stat.exists() and stat.read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"


def test_a_worker_that_is_killed(documents: Path, whole: list[str], cluster: Cluster, tmp_path: Path) -> None:
    """Killed in the middle of a partition it takes nothing along: another reads that, and all rows are there."""
    orphans: list[int] = []

    def kill(_: Progress) -> None:
        if not orphans:
            until(lambda: readers(cluster.workers[0].pid))  # it is in the middle of a partition
            orphans.extend(readers(cluster.workers[0].pid))
            cluster.workers[0].kill()

    made = tmp_path / "shards"
    summary = distribute([documents], made, scheduler=cluster.address, files=FILES, report=kill)
    assert (summary.documents, summary.failures, summary.lost) == (114, 2, 0)
    assert summary.partitions >= 4
    assert cluster.workers[0].wait(10) == -signal.SIGKILL
    assert cluster.workers[1].poll() is None
    assert loaded(made, tmp_path) == whole
    until(lambda: not any(map(is_alive, orphans)))


def test_a_cluster_reads_urls(documents: Path, whole: list[str], cluster: Cluster, tmp_path: Path) -> None:
    """What is read at a URL is called as what is read in a folder."""
    made = f"file://{tmp_path}/shards"
    summary = distribute([f"file://{documents}"], made, scheduler=cluster.address, files=60)
    assert summary.new == 114
    assert loaded(made, tmp_path) == whole


def test_processes_of_this_machine(shards: Path, whole: list[str], tmp_path: Path) -> None:
    """Without a scheduler the rows are the same, and the folder holds what is documented and nothing else."""
    assert loaded(shards, tmp_path) == whole
    assert sorted(path.name for path in shards.iterdir()) == sorted([*FOLDERS, "manifest", "_SUCCESS"])
    finished = {f"{entry.shard}.parquet" for entry in entries(store(str(shards))).values()}
    assert {path.name for path in (shards / "facts").iterdir()} == finished


def test_an_object_store(documents: Path, whole: list[str], tmp_path: Path) -> None:
    """Documents and shards may lie in a store that has no files."""
    system = fsspec.filesystem("memory")
    system.put(str(documents), "/bucket/news", recursive=True)
    try:
        summary = distribute(["memory://bucket/news"], "memory://bucket/news/shards", files=200)
        again = distribute(["memory://bucket/news"], "memory://bucket/news/shards", files=200)
        assert (summary.new, again.new, again.unchanged) == (114, 0, 114)
        assert loaded("memory://bucket/news/shards", tmp_path) == whole
    finally:
        system.rm("/bucket", recursive=True)


def test_a_second_run_skips_what_is_finished(documents: Path, copied: Path) -> None:
    """No shard is written again, whoever asks."""
    before = {path: path.stat().st_mtime_ns for path in copied.rglob("*.parquet")}
    summary = distribute([documents], copied, workers=1, files=FILES)
    assert (summary.new, summary.unchanged, summary.documents, summary.failures) == (0, 114, 114, 2)
    assert {path: path.stat().st_mtime_ns for path in copied.rglob("*.parquet")} == before


def test_what_changed_is_read_again(documents: Path, copied: Path, tmp_path: Path) -> None:
    """A changed file costs its partition, a new one too; what is gone is gone from the shards and can be pruned."""
    files, made, db = Path(shutil.copytree(documents, tmp_path / "files")), copied, tmp_path / "kb.db"
    load(made, db)
    folder(files, {"2/050.txt": text(300), "2/0501.txt": text(301)})
    (files / "2/053.txt").unlink()
    summary = distribute([files], made, workers=2, files=FILES)
    assert summary.documents == 114
    assert 3 <= summary.new < summary.unchanged
    build([files], tmp_path / "local.db", workers=2)
    assert load(made, db, prune=True).pruned == 1
    assert dump(db) == dump(tmp_path / "local.db")
    assert loaded(made, tmp_path) == dump(tmp_path / "local.db")


def test_other_gazetteers_read_everything_anew(tmp_path: Path) -> None:
    """Rows of one's own reach the workers, and shards that were made without them are not loaded with them."""
    columns = gazetteer.header("places")
    row = {"id": "p:xu-mo", "level": "province", "type": "tỉnh", "name": "Xứ Mơ", "source": "a dream"}
    own = folder(
        tmp_path / "own", {"places.csv": f"{','.join(columns)}\n{','.join(row.get(c, '') for c in columns)}\n"}
    )
    files, made = folder(tmp_path / "files", {"a.txt": "Tỉnh Xứ Mơ có 12 xã."}), tmp_path / "shards"
    assert distribute([files], made, workers=1).new == 1
    gazetteer.use(own)
    try:
        with pytest.raises(InputError, match="with other rules or gazetteers than this one"):
            load(made, tmp_path / "kb.db")
        assert distribute([files], made, workers=1).new == 1
        assert any("'p:xu-mo'" in line and "place_mentions" in line for line in loaded(made, tmp_path))
    finally:
        gazetteer.use(None)


class StopError(Exception):
    """Raised in the middle of a build."""


def test_a_build_that_is_stopped(
    documents: Path, whole: list[str], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """What is finished is kept and can be loaded, with a warning; started again the build goes on from there."""

    def stop(_: Progress) -> None:
        raise StopError

    made = tmp_path / "shards"
    with pytest.raises(StopError):
        distribute([documents], made, workers=1, files=60, report=stop)
    kept = sum(entry.documents for entry in entries(store(str(made))).values())
    assert load(made, tmp_path / "some.db").new == kept > 0
    assert "has not ended well; what is finished is loaded, the rest is not" in caplog.text
    assert distribute([documents], made, workers=2, files=60).unchanged >= kept
    caplog.clear()
    assert loaded(made, tmp_path) == whole
    assert caplog.text == ""


def test_half_of_a_shard_is_not_read(documents: Path, copied: Path, whole: list[str], tmp_path: Path) -> None:
    """What no row of the manifest names is never loaded; the next build takes it away, and nothing of others."""
    shard = next((copied / "facts").iterdir())
    half = copied / f"facts/{'0' * 16}-{'f' * 16}.parquet"
    part = copied / f"documents/{shard.name}.{'0' * 32}.part"
    other = copied / "documents/thesis.parquet"
    for file in (half, part, other):
        shutil.copy(shard, file)
    assert loaded(copied, tmp_path) == whole
    other.rename(copied / "documents/thesis.txt")
    distribute([documents], copied, workers=1, files=FILES)
    assert (half.exists(), part.exists(), (copied / "documents/thesis.txt").exists()) == (False, False, True)


@pytest.mark.parametrize(
    ("table", "reason"),
    [
        ("facts", r"a shard cannot be read .*; delete \S*/manifest/\w{16}\.parquet and build again"),
        ("documents", r"a shard cannot be read .*; delete \S*/manifest/\w{16}\.parquet and build again"),
        ("manifest", r"manifest/\w{16}\.parquet is no row of a manifest .*; delete it, and build"),
    ],
)
@pytest.mark.parametrize("damage", [b"", b"PAR1 rubbish"])
def test_a_damaged_shard(copied: Path, tmp_path: Path, table: str, reason: str, damage: bytes) -> None:
    """It is told of in one sentence, which says what to delete."""
    next((copied / table).iterdir()).write_bytes(damage)
    with pytest.raises(InputError, match=reason):
        load(copied, tmp_path / "kb.db")


def test_a_missing_table(copied: Path, tmp_path: Path) -> None:
    """So is a table of a shard that is not there."""
    next((copied / "amounts").iterdir()).unlink()
    with pytest.raises(InputError, match="a shard cannot be read"):
        load(copied, tmp_path / "kb.db")


def test_a_document_that_takes_too_long(tmp_path: Path) -> None:
    """It is a failure as on one machine, its partition is kept, and is read again when there is more time."""
    long = "\n".join(text(number) for number in range(36_000))
    files = folder(tmp_path / "files", {"a.txt": text(1), "b.txt": long, "c.txt": text(2), "d.txt": text(3)})
    made = tmp_path / "shards"
    summary = distribute([files], made, workers=1, timeout=4.0)
    assert (summary.documents, summary.failures) == (3, 1)
    build([files], tmp_path / "local.db", workers=1, timeout=4.0)
    assert loaded(made, tmp_path) == dump(tmp_path / "local.db")
    (entry,) = entries(store(str(made))).values()
    (partition,) = partitions(sources([files], besides=store(str(made))), 9)
    order = Order(str(made), this_run(), (), 4.0, None)
    assert entry.ended == 1
    assert [replace(order, timeout=seconds).is_done(partition, entry) for seconds in (3, 4, 5, 0)] == [
        True,
        True,
        False,
        False,
    ]


def test_a_file_that_is_gone(documents: Path, tmp_path: Path) -> None:
    """A file that vanished after it was listed is a failure, and looked for again by the next build."""
    there = [File(f"file://{documents}/0/{number:03}.txt", f"{number}", 9, "") for number in (0, 3)]
    partition = Partition((*there, File(f"file://{documents}/gone.txt", "gone.txt", 9, "")))
    order = Order(str(tmp_path / "shards"), this_run(), (), 20.0, None)
    done = read_partition(partition, order)
    assert (done.entry.documents, done.entry.failures, done.entry.unread) == (2, 1, 1)
    (failure,) = done.failures
    assert failure.message.startswith("gone.txt cannot be read (")
    assert not order.is_done(partition, done.entry)


def test_workers_of_another_version(documents: Path, tmp_path: Path) -> None:
    """A worker that would read otherwise reads nothing."""
    partition = next(partitions(sources([documents], besides=store(str(tmp_path))), FILES))
    order = Order(str(tmp_path / "shards"), replace(this_run(), rules="others"), (), 20.0, None)
    with pytest.raises(InputError, match="a worker of the cluster has other rules or gazetteers"):
        read_partition(partition, order)
    assert not (tmp_path / "shards").exists()


def test_a_partition_that_is_lost(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is told of, nothing is said to be finished, and the next build reads it."""
    monkeypatch.setattr(clusters, "RETRIES", 1)
    files = folder(tmp_path / "files", {"a.txt": text(1)})
    made = folder(tmp_path / "shards", {"facts": "a file where a folder should be"})
    summary = distribute([files], made, workers=1)
    assert (summary.partitions, summary.lost, summary.new) == (0, 1, 0)
    assert "the partition that begins with a.txt is lost for now" in caplog.text
    assert not (made / "_SUCCESS").exists()
    (made / "facts").unlink()
    assert distribute([files], made, workers=1).new == 1


def test_nothing_goes_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where one partition after another is lost, nothing more is tried."""
    monkeypatch.setattr(clusters, "RETRIES", 0)
    monkeypatch.setattr(clusters, "_HOPELESS", 2)
    files = folder(tmp_path / "files", {f"{number}.txt": text(number) for number in range(3)})
    made = folder(tmp_path / "shards", {"facts": "a file where a folder should be"})
    with pytest.raises(SolieuError, match="as it goes like that with all, nothing more is tried"):
        distribute([files], made, workers=2, files=1)


def documented(word: str) -> str:
    """The SQL of the page that has a word in it."""
    page = (DOCS / "scale.md").read_text(encoding="utf-8")
    (found,) = [block[1] for block in re.finditer(r"```sql\n(.*?)```", page, re.DOTALL) if word in block[1]]
    return found


def test_the_documented_queries(shards: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """DuckDB answers over shards what SQLite answers in the knowledge base."""
    questions = [documented("AS dong"), documented("HAVING"), "SELECT count(*), count(DISTINCT document_id) FROM facts"]
    load(shards, tmp_path / "kb.db")
    with closing(sqlite3.connect(tmp_path / "kb.db")) as kb:
        expected = [kb.execute(question).fetchall() for question in questions]
    monkeypatch.chdir(shards.parent)
    with duckdb.connect() as db:
        db.execute(documented("CREATE VIEW"))
        assert [db.execute(question).fetchall() for question in questions] == expected
        copies = db.execute("SELECT count(*) FROM 'shards/documents/*.parquet'").fetchone()
    assert all(len(answer) > 5 for answer in expected[:2])
    assert copies == (114,)  # of which one has the text of another


def test_names_at_urls(tmp_path: Path) -> None:
    """They are those of a build on one machine, in its order; nothing is read twice and no pipe is opened."""
    folder(
        tmp_path / "a", {name: text(1) for name in ("b/2.txt", "b/1.txt", "b.txt", ".git/x.txt", "note.md", "Z.txt")}
    )
    folder(tmp_path / "c", {"3.txt": text(1)})
    (tmp_path / "a/b/loop").symlink_to(tmp_path / "a")
    os.mkfifo(tmp_path / "a/pipe")

    def names(*urls: str) -> list[str]:
        found = sources([f"file://{tmp_path}/{url}" for url in urls], besides=store(f"file://{tmp_path}/a/b/1.txt"))
        return [one.uri for one in found]

    assert names("a") == names("a/") == ["Z.txt", "b/2.txt", "b.txt"]
    assert names("c", "a") == ["a/Z.txt", "a/b/2.txt", "a/b.txt", "c/3.txt"]
    assert names("a/b.txt", "c/3.txt") == ["a/b.txt", "c/3.txt"]
    assert names("a/note.md") == ["note.md"]


def test_partitions_hardly_depend_on_each_other() -> None:
    """All files are there in their order; one more changes one partition, and none is much too large."""
    names = [f"{number:05}.txt" for number in range(5_000)]
    files = [File(name, name, 1_000, "1") for name in names]
    found = list(partitions(files, 100))
    assert [member.uri for partition in found for member in partition.members] == names
    assert 35 <= len(found) <= 70
    assert max(len(partition.members) for partition in found) <= 200
    before = {(partition.id, partition.digest()) for partition in found}
    files.insert(2_500, File("02499a.txt", "02499a.txt", 1_000, "1"))
    after = {(partition.id, partition.digest()) for partition in partitions(files, 100)}
    assert 1 <= len(after - before) <= 2
    assert len({partition.id for partition in found}) == len(found)


def test_a_large_archive_is_divided(tmp_path: Path) -> None:
    """Each part reads its share, and together they read all of it once."""
    file = File("big.zip", "big.zip", 100 << 30, "1")
    assert [(one.part, one.parts) for one in partitions([file], 9)] == [(n, MOST_PARTS) for n in range(MOST_PARTS)]
    assert len(list(partitions([replace(file, size=LARGE + 1)], 9))) == 2
    packed = (
        folder(tmp_path, {"news.zip": archive({f"{number}.txt": text(number) for number in range(7)})}) / "news.zip"
    )
    member, order = File(str(packed), "news.zip", 9, ""), Order(str(tmp_path / "shards"), this_run(), (), 20.0, None)
    for part in range(2):
        read_partition(Partition((member,), part, 2), order)
    load(tmp_path / "shards", tmp_path / "kb.db")
    build([packed], tmp_path / "local.db", workers=1)
    assert dump(tmp_path / "kb.db") == dump(tmp_path / "local.db")


def test_names_that_collide(tmp_path: Path) -> None:
    """Files and members that have the name of another get the same number behind it as on one machine."""
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as written:
        for number in range(3):
            member = tarfile.TarInfo("a.txt")
            member.size = len(text(number).encode())
            written.addfile(member, io.BytesIO(text(number).encode()))
    composed, apart = "bài.txt", unicodedata.normalize("NFD", "bài.txt")
    files = folder(tmp_path / "files", {"news.tar": packed.getvalue(), composed: text(4), apart: text(5)})
    distribute([files], tmp_path / "shards", workers=1, files=9)
    build([files], tmp_path / "local.db", workers=1)
    assert loaded(tmp_path / "shards", tmp_path) == dump(tmp_path / "local.db")
    assert sum("(2)" in line for line in dump(tmp_path / "local.db")) > 1


def test_what_no_table_can_hold(tmp_path: Path) -> None:
    """A document whose text cannot be stored is a failure, in the words of the writer."""
    rows = Rows("d", "a.txt", "0", {"documents": (("d", "a\ud800"),)})
    with Shard("shard", tmp_path) as shard:
        failure = shard.add(rows)
        assert shard.add(replace(rows, tables={"facts": ((1 << 63,),)}))
    assert failure is not None
    assert (failure.stage, failure.error) == ("load", "UnicodeEncodeError")
    assert failure.message.startswith("a.txt cannot be stored: 'utf-8' codec can't encode character")
    for name in FOLDERS:
        folder(tmp_path, {f"{name}/shard.parquet": shard.files[name].read_bytes()})
    assert [type(one) for one in outcomes(store(str(tmp_path)), "shard")] == [Failure, Failure]


@pytest.mark.parametrize(
    ("paths", "reason"),
    [
        (["-"], "standard input cannot be spread over machines"),
        (["s3://bucket/news"], "s3://bucket/news needs a package that is not installed .Install s3fs"),
        (["never://heard/of"], "never://heard/of cannot be reached .Protocol not known"),
        (["memory://nothing/here"], "memory://nothing/here does not exist"),
        (["nothing here"], "nothing here does not exist"),
        ([], "there is no document in the list"),
    ],
)
def test_what_cannot_be_read(tmp_path: Path, paths: list[str], reason: str) -> None:
    """A sentence says why, before anything is started or written."""
    with pytest.raises(InputError, match=reason):
        distribute(paths, tmp_path / "shards")
    assert list(tmp_path.iterdir()) == []


def test_no_scheduler(documents: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nobody answers, or Dask is not installed, a sentence says what to do."""
    monkeypatch.setattr(clusters, "_PATIENCE", 0.3)
    with pytest.raises(InputError, match=r"no Dask scheduler answers at tcp://127\.0\.0\.1:9"):
        distribute([documents], tmp_path / "shards", scheduler="tcp://127.0.0.1:9")
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(InputError, match=r'pip install "solieu\[cluster\]"'):
        distribute([documents], tmp_path / "shards")


def test_no_shards(documents: Path, tmp_path: Path) -> None:
    """A folder without any is not taken for an empty knowledge base."""
    with pytest.raises(InputError, match="there is no finished shard in"):
        load(documents, tmp_path / "kb.db")
    assert not (tmp_path / "kb.db").exists()


def test_on_the_command_line(
    documents: Path, whole: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Build, and load, as the help says."""
    made, db = str(tmp_path / "shards"), tmp_path / "kb.db"
    assert main(["build", str(documents), "--engine", "dask", "--shards", made, "--partition", "200", "-q"]) == 1
    told = capsys.readouterr()
    assert told.out.startswith("documents  114 (114 read now, 0 unchanged)\n")
    assert "failures   2 (table failures says why)\n" in told.out
    assert told.out.endswith(f"\n{made} is ready; make a knowledge base of it with: solieu load {made} --db FILE\n")
    assert (
        main(["build", str(documents), "--engine", "dask", "--shards", made, "--partition", "200", "--json", "-q"]) == 1
    )
    assert json.loads(capsys.readouterr().out)["unchanged"] == 114
    assert main(["load", made, "--db", str(db), "-q"]) == 1
    assert f"{db} is ready" in capsys.readouterr().out
    assert dump(db) == whole


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["build", "s3://bucket/x"], "s3://bucket/x is not on this machine"),
        (["build", "--engine", "dask"], "--engine dask writes shards; say where with --shards DIR"),
        (["build", "--shards", "made"], "--shards and --scheduler are for clusters; give --engine dask too"),
        (["load", "nowhere"], "there is no finished shard in nowhere"),
    ],
)
def test_misuse(capsys: pytest.CaptureFixture[str], arguments: list[str], reason: str) -> None:
    """It is said in one sentence."""
    assert main(arguments) == 2
    assert reason in capsys.readouterr().err


def test_what_only_tells_something_loads_no_cluster() -> None:
    """Nothing of Dask is loaded until a build on a cluster begins."""
    code = (
        "import sys, solieu, solieu.cli, solieu.distribute\n"
        "print([name for name in ('distributed', 'dask', 'fsspec', 'pyarrow') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env={**os.environ})
    assert done.stdout == "[]\n"
