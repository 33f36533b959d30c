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
_FINDING = "SELECT id FROM findings WHERE NOT holds ORDER BY check_kind = 'sum' DESC, id"


def paths(kb: Path) -> dict[str, str]:
    """The pages shown, by the names of their pictures."""
    with closing(sqlite3.connect(kb)) as db:
        document, finding = (tilde_encode(db.execute(asked).fetchone()[0]) for asked in (_DOCUMENT, _FINDING))
    return {
        "home": "/",
        "document": f"/kb/-/bai/{document}",
        "figures": "/kb/-/so-lieu?indicator=funding",
        "map": "/kb/-/tinh",
        "finding": f"/kb/-/kiem-tra/{finding}",
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
            browser.close()
            server.terminate()


if __name__ == "__main__":
    main()
