"""Files, folders, containers, lists and standard input are all the same to a build."""

from __future__ import annotations

import io
import os
import sqlite3
import subprocess
import sys
import tarfile
import zipfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from solieu.build import build
from solieu.build.inputs import Input, inputs
from solieu.build.lists import listed
from solieu.errors import InputError
from solieu.items import Item
from solieu.model import Failure

if TYPE_CHECKING:
    from collections.abc import Mapping

CORPUS = Path(__file__).parents[1] / "corpus"
YEN_BAI = "Năm 2019, tỉnh Yên Bái hỗ trợ 9 doanh nghiệp với 2,5 tỷ đồng."
ROWS = f'{{"content": "{YEN_BAI}"}}\n' * 2


def folder(path: Path, files: Mapping[str, str]) -> Path:
    """A folder with these files."""
    for name, content in files.items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_text(content, encoding="utf-8")
    return path


def zip_of(source: Path, target: Path) -> Path:
    """A ZIP archive of a folder."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(source.rglob("*")):
            archive.write(file, file.relative_to(source))
    return target


def tar_of(source: Path, target: Path) -> Path:
    """A packed TAR archive of a folder, as `tar czf x.tar.gz .` makes it."""
    with tarfile.open(target, "w:gz") as archive:
        archive.add(source, ".")
    return target


def documents(db: Path) -> list[tuple[object, ...]]:
    """The documents of a knowledge base, save where they were found."""
    asked = "SELECT id, title, published, publisher, media_type, sha256 FROM documents ORDER BY id"
    with closing(sqlite3.connect(db)) as connection:
        return connection.execute(asked).fetchall()


def test_a_folder_and_its_archives(tmp_path: Path) -> None:
    """A folder, the same one zipped, and the same one in TAR give the same documents."""
    archives = (zip_of(CORPUS, tmp_path / "a.zip"), tar_of(CORPUS, tmp_path / "b.tar.gz"))
    summary = build([CORPUS], tmp_path / "folder.db")
    for archive in archives:
        same = build([archive], tmp_path / f"{archive.name}.db")
        assert (same.documents, same.facts, same.failures) == (summary.documents, summary.facts, summary.failures)
        assert documents(tmp_path / f"{archive.name}.db") == documents(tmp_path / "folder.db")
    again = build([archives[0]], tmp_path / "a.zip.db")
    assert (again.new, again.unchanged) == (0, summary.new)


def test_containers_among_files(tmp_path: Path) -> None:
    """Containers in a folder are read in their turn, by what they hold and not by their names."""
    files = folder(tmp_path / "files", {"a.txt": YEN_BAI, "c.jsonl": ROWS, "d.txt": YEN_BAI, "inner/x.txt": YEN_BAI})
    zip_of(files / "inner", files / "b.odd")
    found = list(inputs([files], besides=tmp_path / "kb.db"))
    uris = ["a.txt", "b.odd!/x.txt", "c.jsonl#1", "c.jsonl#2", "d.txt", "inner/x.txt"]
    assert [item.uri for item in found] == uris
    assert [type(item) for item in found] == [Input, Item, Item, Item, Input, Input]


def test_a_named_container(tmp_path: Path) -> None:
    """A container that is named is called by its own name; what would be left out in a folder is read."""
    folder(tmp_path, {"rows.json": f"[{ROWS.strip().partition(chr(10))[0]}]"})
    assert [item.uri for item in inputs([tmp_path / "rows.json"], besides=tmp_path / "kb.db")] == ["rows.json#1"]


def test_what_is_no_file(tmp_path: Path) -> None:
    """A pipe is never opened: refused where it is named, a failure in a folder or a list."""
    folder(tmp_path, {"a.txt": YEN_BAI})
    os.mkfifo(tmp_path / "pipe")
    refusal = Failure("pipe", "read", "UnreadableError", "pipe is neither a file nor a folder; leave it out")
    assert list(inputs([tmp_path], besides=tmp_path / "kb.db"))[1:] == [refusal]
    with pytest.raises(InputError, match="neither a file nor a folder"):
        inputs([tmp_path / "pipe"], besides=tmp_path / "kb.db")


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that cannot be opened is a failure, and the next is read."""
    folder(tmp_path, {"a.txt": YEN_BAI, "b.txt": YEN_BAI})
    opened = Path.open

    def guarded(path: Path, mode: str) -> object:
        if path.name == "a.txt":
            raise PermissionError(13, "Permission denied")
        return opened(path, mode)

    monkeypatch.setattr(Path, "open", guarded)
    closed, found = inputs([tmp_path], besides=tmp_path / "kb.db")
    assert closed == Failure("a.txt", "read", "PermissionError", "a.txt cannot be read (Permission denied)")
    assert found == Input(tmp_path / "b.txt", "b.txt")


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    """A document above the limit is refused before it is read."""
    with (tmp_path / "a.txt").open("wb") as file:
        file.write(b"one line ")
        file.truncate(1 << 30)
    [failure] = inputs([tmp_path], besides=tmp_path / "kb.db")
    assert isinstance(failure, Failure)
    assert failure.message == "a.txt has more than 64 MiB, the limit; make it smaller, or leave it out"


# lists and standard input


@pytest.mark.parametrize(
    ("data", "paths"),
    [
        (b"a.txt\nb/c d.txt\n", ["a.txt", "b/c d.txt"]),
        (b"a.txt\r\n\r\nb.txt", ["a.txt", "b.txt"]),
        (b"a\nb.txt\0c.txt\0", ["a\nb.txt", "c.txt"]),
        ("bài.txt\n".encode(), ["bài.txt"]),
        (b"", []),
        (b"x/y.txt\n" * 30_000, ["x/y.txt"] * 30_000),
    ],
)
def test_a_list(data: bytes, paths: list[str]) -> None:
    """Paths stand one a line or with NUL between them."""
    assert [str(path) for path in listed(io.BytesIO(data))] == paths


def test_what_is_no_list() -> None:
    """What has no lines is refused before it fills memory."""
    with pytest.raises(InputError, match="no path is as long"):
        list(listed(io.BytesIO(b"x" * 200_000)))


def test_paths_from_a_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is listed is called by its path below the current folder, or by all of it; what is gone is a failure."""
    inside = folder(tmp_path / "here", {"a.txt": YEN_BAI, "b/c.jsonl": ROWS, "kb.db": "x"})
    outside = folder(tmp_path / "there", {"d.txt": YEN_BAI})
    monkeypatch.chdir(inside)
    paths = [Path("./a.txt"), Path("gone.txt"), inside / "b", Path("kb.db"), outside / "d.txt"]
    found = list(inputs([], besides=Path("kb.db"), listed=paths))
    assert [item.uri for item in found] == ["a.txt", "gone.txt", "b/c.jsonl#1", "b/c.jsonl#2", str(outside / "d.txt")]
    assert found[1] == Failure("gone.txt", "read", "UnreadableError", "gone.txt does not exist; leave it out")
    with pytest.raises(InputError, match="no document in the list"):
        inputs([], besides=Path("kb.db"), listed=[])


def solieu(*arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """The program, given something on standard input."""
    return subprocess.run([sys.executable, "-m", "solieu", *arguments], input=given, capture_output=True, check=False)


@pytest.mark.parametrize(
    ("arguments", "given", "uris"),
    [
        (["-"], YEN_BAI.encode(), ["standard input"]),
        (["-"], ROWS.replace("Năm 2019", "Năm 2018", 1).encode(), ["standard input#1", "standard input#2"]),
        (["--files-from", "-"], b"{folder}/a.txt\0", ["{folder}/a.txt"]),
        (["--files-from", "{folder}/list"], b"", ["{folder}/a.txt"]),
        (["{folder}/t.csv", "--text-column", "y"], b"", ["t.csv#2"]),
    ],
)
def test_the_command(tmp_path: Path, arguments: list[str], given: bytes, uris: list[str]) -> None:
    """A document, a container or a list may come on standard input, and a column be named."""
    files = {"a.txt": YEN_BAI, "list": f"{tmp_path}/a.txt", "t.csv": f'x,y\n1,"{YEN_BAI}"\n'}
    place, db = str(folder(tmp_path, files)), tmp_path / "kb.db"
    arguments = [argument.replace("{folder}", place) for argument in arguments]
    done = solieu("build", *arguments, "--db", str(db), given=given.replace(b"{folder}", place.encode()))
    assert done.returncode == 0, done.stderr.decode()
    with closing(sqlite3.connect(db)) as connection:
        found = connection.execute("SELECT uri FROM sources ORDER BY uri").fetchall()
    assert [uri for (uri,) in found] == [uri.replace("{folder}", place) for uri in uris]


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [(["--files-from", "gone"], b"the list gone cannot be read"), (["-", "--files-from", "-"], b"leave one - out")],
)
def test_a_list_that_cannot_be(tmp_path: Path, arguments: list[str], reason: bytes) -> None:
    """A list that is not there, or that is to come where a document comes, is refused in a sentence."""
    done = solieu("build", *arguments, "--db", str(tmp_path / "kb.db"))
    assert done.returncode == 2
    assert reason in done.stderr
