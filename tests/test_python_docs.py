"""What the pages of docs show in Python runs, from the first block of a page to its last."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from solieu.build import build

ROOT = Path(__file__).parents[1]
ARTICLES = ("01-tin-khuyen-cong-2019", "02-bao-cao-tinh-2012", "04-ke-hoach-2023", "06-so-lieu-khong-khop-2017")
BLOCK = re.compile(r"(?P<shown><!-- not run -->\s*)?^```python\n(?P<code>.*?)^```$", re.DOTALL | re.MULTILINE)


def script(page: str) -> str:
    """The blocks of a page that run, as one script that has them on the same lines."""
    lines = [""] * page.count("\n")
    for block in BLOCK.finditer(page):
        if not block["shown"]:
            first = page.count("\n", 0, block.start("code"))
            code = block["code"].splitlines()
            lines[first : first + len(code)] = code
    return "\n".join(lines).rstrip("\n")


PAGES = [page for page in sorted((ROOT / "docs").glob("*.md")) if script(page.read_text(encoding="utf-8"))]


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with `articles/`, and `kb.db` made of them."""
    folder = tmp_path_factory.mktemp("docs")
    (folder / "articles").mkdir()
    for name in ARTICLES:
        shutil.copy(ROOT / "corpus" / f"{name}.txt", folder / "articles")
    build(folder / "articles", folder / "kb.db", workers=1)
    return folder


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_what_a_page_shows_runs(page: Path, prepared: Path, tmp_path: Path) -> None:
    """The blocks of a page, one after another, end without an error."""
    folder = shutil.copytree(prepared, tmp_path / "docs")
    path = folder / f"{page.stem}_page.py"
    path.write_text(script(page.read_text(encoding="utf-8")), encoding="utf-8")
    done = subprocess.run([sys.executable, path], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{page.name}, at the line it names:\n{done.stderr}"


def test_the_page_of_python_runs() -> None:
    """The page on the Python interface is among those that run."""
    assert ROOT / "docs/python.md" in PAGES


def test_blocks_stay_on_their_lines() -> None:
    """An error in a script names the line of the page; what is marked as not run is left out."""
    blocks = (
        "```python\na = 1\n```",
        "<!-- not run -->\n```python\nb = 2\n```",
        "```sh\nls\n```",
        "```python\nc = 3\n```",
    )
    page = "# A\n\n{}\n{}\n\n{}\n{}\n".format(*blocks)
    assert [line for line in enumerate(script(page).split("\n")) if line[1]] == [(3, "a = 1"), (14, "c = 3")]
