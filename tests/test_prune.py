"""What is gone is dropped when a build is asked to, and nothing else is."""

from __future__ import annotations

import os
import sqlite3
import zipfile
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from solieu.build import build

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

YEN_BAI = "Năm 2019, tỉnh Yên Bái hỗ trợ 9 doanh nghiệp với 2,5 tỷ đồng."
HA_GIANG = "Năm 2020, tỉnh Hà Giang đào tạo nghề cho 340 lao động theo Nghị định 45/2012/NĐ-CP."


def folder(path: Path, **texts: str) -> Path:
    """A folder of documents."""
    path.mkdir(exist_ok=True)
    for name, text in texts.items():
        (path / f"{name}.txt").write_text(text, encoding="utf-8")
    return path


def archive(path: Path, members: Mapping[str, str]) -> None:
    """A ZIP archive of documents."""
    with zipfile.ZipFile(path, "w") as file:
        for name, text in members.items():
            file.writestr(name, text)


def column(db: Path, sql: str) -> list[object]:
    """What a knowledge base answers, in one column."""
    with closing(sqlite3.connect(db)) as connection:
        return [row[0] for row in connection.execute(sql)]


def sources(db: Path) -> list[object]:
    """Where documents were found."""
    return column(db, "SELECT uri FROM sources ORDER BY uri")


def dump(db: Path) -> list[str]:
    """Everything in a knowledge base."""
    with closing(sqlite3.connect(db)) as connection:
        return list(connection.iterdump())


def test_what_is_gone_is_dropped_when_asked(tmp_path: Path) -> None:
    """Without `prune` a document stays when its file goes; with it, all is as if the file had never been."""
    files, db = folder(tmp_path / "files", a=YEN_BAI, b=HA_GIANG, c=f"{YEN_BAI} Hết.", d="\0"), tmp_path / "kb.db"
    build([files], db)
    for name in ("b", "d"):
        (files / f"{name}.txt").unlink()
    kept = build([files], db)
    assert (kept.documents, kept.pruned) == (3, 0)
    assert (len(sources(db)), column(db, "SELECT uri FROM failures")) == (3, ["d.txt"])
    pruned = build([files], db, prune=True)
    assert (pruned.documents, pruned.pruned, pruned.unchanged) == (2, 2, 2)
    build([files], tmp_path / "anew.db")
    assert dump(db) == dump(tmp_path / "anew.db")


def test_a_copy_that_is_left_keeps_the_document(tmp_path: Path) -> None:
    """A document goes with the last of its places."""
    files, db = folder(tmp_path / "files", a=YEN_BAI, b=YEN_BAI), tmp_path / "kb.db"
    build([files], db)
    (files / "a.txt").unlink()
    assert build([files], db, prune=True).documents == 1
    assert column(db, "SELECT uri FROM documents") == sources(db) == ["b.txt"]


def test_nothing_gone(tmp_path: Path) -> None:
    """Where everything is still there, pruning changes not a byte."""
    files, db = folder(tmp_path / "files", a=YEN_BAI, b="\0"), tmp_path / "kb.db"
    build([files], db)
    before = db.read_bytes()
    assert build([files], db, prune=True).pruned == 0
    assert db.read_bytes() == before


def test_members_of_an_archive(tmp_path: Path) -> None:
    """A member that is gone is dropped; when the archive is damaged, nothing that was in it is."""
    files, db = folder(tmp_path / "files", x=YEN_BAI), tmp_path / "kb.db"
    archive(files / "a.zip", {"1.txt": HA_GIANG, "2.txt": f"{HA_GIANG} Hết."})
    build([files], db)
    archive(files / "a.zip", {"2.txt": f"{HA_GIANG} Hết."})
    build([files], db, prune=True)
    assert sources(db) == ["a.zip!/2.txt", "x.txt"]
    (files / "a.zip").write_bytes(b"PK\x03\x04 torn")
    assert build([files], db, prune=True).failures == 1
    assert sources(db) == ["a.zip!/2.txt", "x.txt"]
    (files / "a.zip").unlink()
    assert build([files], db, prune=True).pruned == 2
    assert (sources(db), column(db, "SELECT uri FROM failures")) == (["x.txt"], [])


@pytest.mark.parametrize("closed", ["b", "."])
def test_a_folder_that_cannot_be_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, closed: str) -> None:
    """What lies in it is not gone for that."""
    files, db = folder(tmp_path / "files", a=YEN_BAI), tmp_path / "kb.db"
    folder(files / "b", c=HA_GIANG)
    build([files], db)
    scandir = os.scandir

    def guarded(path: Path) -> object:
        if path == files / closed:
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", guarded)
    assert build([files], db, prune=True).pruned == 0
    assert sources(db) == ["a.txt", "b/c.txt"]


def test_documents_of_one_name(tmp_path: Path) -> None:
    """Two documents that would be called the same are both kept, in the order in which they are found."""
    files, db = folder(tmp_path / "files"), tmp_path / "kb.db"
    with zipfile.ZipFile(files / "a.zip", "w") as file:
        file.writestr("1.txt", YEN_BAI)
        with pytest.warns(UserWarning, match="Duplicate name"):
            file.writestr("1.txt", HA_GIANG)
    for _ in range(2):
        build([files], db, prune=True)
        assert sources(db) == ["a.zip!/1.txt", "a.zip!/1.txt (2)"]


def test_a_file_that_is_listed_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is read once."""
    files, db = folder(tmp_path / "files", a=YEN_BAI), tmp_path / "kb.db"
    monkeypatch.chdir(files)
    assert build([], db, listed=[files / "a.txt"] * 3).new == 1
    assert sources(db) == ["a.txt"]
