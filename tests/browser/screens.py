"""Pictures of the pages, for the docs: python tests/browser/screens.py makes those in docs/screens, from corpus/.

They need Chromium and Playwright, as the walk does.
"""

from __future__ import annotations

import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

from datasette.utils import tilde_encode

from solieu.build import build

ROOT = Path(__file__).parents[2]
PROGRAM = (
    "import pathlib, sys, solieu.browse; solieu.browse.serve(pathlib.Path(sys.argv[1]), port=0, open_browser=False)"
)
_DOCUMENT = "SELECT document_id FROM findings WHERE NOT holds AND check_kind = 'sum' ORDER BY id"
_PROVINCE = """
    SELECT p.id FROM facts f JOIN places p ON p.id = f.place_id WHERE p.level = 'province'
    GROUP BY 1 ORDER BY count(DISTINCT f.end_year) DESC, count(*) DESC, 1
"""
_DECREE = "SELECT legal_id FROM citations WHERE legal_id IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1"
_PROJECT = "SELECT project_id FROM facts WHERE project_id IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1"
_FINDING = "SELECT id FROM findings WHERE NOT holds ORDER BY check_kind = 'sum' DESC, id"
_IDS = (_DOCUMENT, _PROVINCE, _DECREE, _PROJECT, _FINDING)


def paths(kb: Path) -> dict[str, str]:
    """The pages shown, by the names of their pictures."""
    with closing(sqlite3.connect(kb)) as db:
        ids = {asked: tilde_encode(db.execute(asked).fetchone()[0]) for asked in _IDS}
    return {
        "home": "/",
        "document": f"/kb/-/bai/{ids[_DOCUMENT]}",
        "figures": "/kb/-/so-lieu?indicator=funding",
        "map": "/kb/-/tinh",
        "province": f"/kb/-/tinh/{ids[_PROVINCE]}",
        "decree": f"/kb/-/van-ban/{ids[_DECREE]}",
        "project": f"/kb/-/de-an/{ids[_PROJECT]}",
        "findings": "/kb/-/kiem-tra",
        "finding": f"/kb/-/kiem-tra/{ids[_FINDING]}",
        "search": "/kb/-/tim?q=ho+tro",
        "table": "/kb/disagreements",
    }


def main() -> None:
    """Build, serve, and take the pictures."""
    folder = ROOT / "docs" / "screens"
    folder.mkdir(exist_ok=True)
    with TemporaryDirectory() as made, import_module("playwright.sync_api").sync_playwright() as playwright:
        kb = Path(made) / "kb.db"
        build([ROOT / "corpus"], kb, workers=1)
        with subprocess.Popen([sys.executable, "-c", PROGRAM, str(kb)], stdout=subprocess.PIPE, text=True) as server:
            assert server.stdout is not None
            home = re.findall(r"http://[\d.:]+", server.stdout.readline())[0]
            browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
            page = browser.new_page(viewport={"width": 1100, "height": 760})
            for name, path in paths(kb).items():
                page.goto(home + path)
                page.screenshot(path=folder / f"{name}.png")
            small = browser.new_page(viewport={"width": 390, "height": 760}, color_scheme="dark")
            small.goto(home + paths(kb)["document"])
            small.screenshot(path=folder / "phone.png")
            browser.close()
            server.terminate()


if __name__ == "__main__":
    main()
