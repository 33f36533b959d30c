"""The pages in a real browser: a walk from home to a ruling, without a fault, on a desk and on a phone.

Chromium (Debian's package `chromium`) is driven by Playwright, faults of contrast and labels are found by axe-core
(which the package `axe-playwright-python` holds). Nothing is installed here: what is missing is named in the skip.
"""

from __future__ import annotations

import csv
import re
import shutil
import signal
import subprocess
import sys
from importlib import import_module
from importlib.util import find_spec
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

import pytest

from solieu.build import build

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[2]
CHROMIUM = shutil.which("chromium")
PLAYWRIGHT = find_spec("playwright")
AXE = find_spec("axe_playwright_python")
PROGRAM = """
import pathlib, sys, solieu.browse
solieu.browse.serve(pathlib.Path(sys.argv[1]), port=0, open_browser=False, review=True)
"""
PAGES = ("/", "/kb/-/bai", "/kb/-/so-lieu", "/kb/-/tinh", "/kb/-/van-ban", "/kb/-/kiem-tra", "/kb/-/tim?q=ho+tro")
LISTED = {  # one of each kind: the list it is in, and its link there
    "document": ("/kb/-/bai", "td a"),
    "province": ("/kb/-/tinh", "a:has(.shade-5)"),
    "decree": ("/kb/-/van-ban", "td a"),
    "project": ("/kb/-/de-an", "ul.found a"),
    "finding": ("/kb/-/kiem-tra", "article.entry h2 a"),
}
SIZES = {"desk": (1280, 900), "phone": (390, 844)}

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="there is no chromium: apt-get install chromium"),
    pytest.mark.skipif(PLAYWRIGHT is None, reason="there is no Playwright: pip install playwright"),
]


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where a knowledge base of the corpus is served for review, with its token."""
    kb = tmp_path_factory.mktemp("walk") / "kb.db"
    build([ROOT / "corpus"], kb, workers=1)
    command = [sys.executable, "-c", PROGRAM, str(kb)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8") as server:
        assert server.stdout is not None
        found = re.search(r"http://\S+", server.stdout.readline())
        assert found
        yield found[0]
        server.send_signal(signal.SIGINT)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Chromium without a window."""
    with import_module("playwright.sync_api").sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def opened(browser: Any, address: str) -> Iterator[Callable[..., Any]]:
    """Opens a page; at the end nothing was said on a console, and nothing asked for elsewhere."""
    home, faults, contexts = address.partition("/-/")[0], list[str](), list[Any]()
    near = (home, "data:", "blob:")

    def watch(page: Any) -> None:
        page.on("console", lambda said: faults.append(f"{page.url}: {said.text}"))
        page.on("pageerror", lambda error: faults.append(f"{page.url}: {error}"))
        page.on("request", lambda asked: faults.extend([] if asked.url.startswith(near) else [asked.url]))

    def visit(path: str, size: str = "desk", scheme: str = "light") -> Any:
        width, height = SIZES[size]
        context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
        contexts.append(context)
        page = context.new_page()
        watch(page)
        page.goto(path if path.startswith("http") else home + path)
        return page

    yield visit
    for context in contexts:
        context.close()
    assert faults == []


def reached(opened: Callable[..., Any], path: str, **how: str) -> Any:
    """A page, or the first of a list."""
    listed, link = LISTED.get(path, (path, ""))
    page = opened(listed, **how)
    if link:
        page.locator(link).first.click()
        page.wait_for_url(lambda url: not url.endswith(listed))
    return page


def test_a_walk_from_home_to_a_ruling(opened: Callable[..., Any], address: str) -> None:
    """Words typed without accents lead to a figure, its sentence, its document, a finding and a ruling kept."""
    page = opened(address)
    page.get_by_role("searchbox").fill("ho tro")
    page.get_by_role("searchbox").press("Enter")
    assert "hỗ" in page.locator("ol.found mark").first.inner_text().lower()
    page.locator("a.figures-found").click()
    first = page.locator("ol.facts details").first
    first.locator("summary").click()
    printed = first.locator("mark").inner_text()
    first.locator("p a[href*='/-/bai/']").click()
    target = page.locator(".m.amount:target")
    assert printed.startswith(target.inner_text())
    assert target.is_visible()
    page.get_by_role("link", name="Kiểm tra", exact=True).click()
    page.locator("article.entry h2 a").first.click()
    page.locator(".sides mark").first.wait_for()
    assert page.locator(".sides mark").count() > 1
    page.get_by_label("đã giải thích").check()
    page.get_by_label("Ghi chú").fill("làm tròn <b>")
    page.get_by_role("button", name="Ghi", exact=True).click()
    page.locator("section.ruling > p", has_text="đã giải thích — làm tròn <b>").wait_for()


def test_a_repair_is_told_on_focus(opened: Callable[..., Any]) -> None:
    """The keyboard reaches a repair, which then tells what stood there before."""
    page = opened("/kb/repairs.json?_shape=array&before__not=")
    (repair, *_) = [row for row in page.evaluate("JSON.parse(document.body.innerText)") if row["after"].strip()]
    page.goto(page.url.partition("/kb/")[0] + f"/kb/-/bai/{repair['document_id']}")
    mark = page.locator(".read .repair").first
    assert not mark.locator(".tip").is_visible()
    mark.focus()
    assert mark.locator(".tip").is_visible()
    assert "→" in mark.locator(".tip").inner_text()


def test_words_and_margin_light_each_other_up(opened: Callable[..., Any]) -> None:
    """An amount under the pointer lights its card, a kind unticked is marked no more, and nothing else changes."""
    page = opened("/kb/-/so-lieu")
    page.locator("ol.facts summary").first.click()
    page.locator("ol.facts details p a[href*='/-/bai/']").first.click()
    amount = page.locator("a.m.amount").first
    amount.hover()
    page.locator(".card.fact.lit").first.wait_for()
    assert page.locator(".card.fact.lit").count() == 1
    painted = amount.evaluate("(element) => getComputedStyle(element).backgroundColor")
    page.locator("#show-amount").uncheck()
    assert amount.evaluate("(element) => getComputedStyle(element).backgroundColor") != painted
    assert amount.is_visible()


@pytest.mark.parametrize("path", ["/", "/kb/-/tinh"])
def test_a_chart_is_saved(opened: Callable[..., Any], path: str) -> None:
    """A chart is saved as a drawing with colours of its own, as a picture of its size, and as a sheet of its table."""
    page = opened(path)
    figure = page.locator("figure.drawn").first

    def saved(way: str) -> bytes:
        with page.expect_download() as kept:
            figure.get_by_role("button", name=way, exact=True).click()
        return Path(kept.value.path()).read_bytes()

    drawing, picture, sheet = saved("SVG").decode(), saved("PNG"), saved("CSV")
    assert drawing.startswith("<svg")
    assert ElementTree.fromstring(drawing).tag == "{http://www.w3.org/2000/svg}svg"
    assert "fill: rgb(" in drawing
    assert "var(" not in drawing
    width = figure.locator("svg").evaluate("(element) => element.viewBox.baseVal.width")
    assert (picture[:4], int.from_bytes(picture[16:20], "big")) == (b"\x89PNG", 2 * width)
    figure.locator("summary").click()
    shown = [row.split("\t") for row in figure.locator("table").inner_text().split("\n") if row]
    assert list(csv.reader(StringIO(sheet.decode("utf-8-sig")))) == shown
    assert len(shown) > 1


@pytest.mark.parametrize("path", [*PAGES, *LISTED, "/kb/facts", "/kb?sql=select+1"])
def test_pages_fit_a_phone(opened: Callable[..., Any], path: str) -> None:
    """No page is wider than a phone; Datasette's own pages, too, run without a word on the console."""
    page = reached(opened, path, size="phone")
    if not path.startswith("/kb/facts") and "sql" not in path:
        assert page.evaluate("document.documentElement.scrollWidth") <= SIZES["phone"][0]


def test_the_keyboard_is_enough(opened: Callable[..., Any]) -> None:
    """The first key leads to the content, and what has the focus shows it."""
    page = opened("/kb/-/bai")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"


@pytest.mark.skipif(AXE is None, reason="there is no axe-core: pip install axe-playwright-python")
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", [*PAGES, *LISTED])
def test_axe_finds_no_fault(opened: Callable[..., Any], path: str, scheme: str) -> None:
    """Contrast, labels, roles and headings are in order, light and dark, also of what lists lead to."""
    page = reached(opened, path, scheme=scheme)
    assert AXE is not None and AXE.submodule_search_locations  # noqa: PT018 - one thing: where it is
    page.evaluate((Path(AXE.submodule_search_locations[0]) / "axe.min.js").read_text(encoding="utf-8"))
    found = page.evaluate("axe.run().then((result) => result.violations)")
    assert [(one["id"], [node["html"] for node in one["nodes"]][:3]) for one in found] == []
