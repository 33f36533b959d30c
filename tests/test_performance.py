"""The page on performance says what the benchmarks measured, and nothing that they did not."""

from __future__ import annotations

import importlib.util
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parents[1]
MACHINE = {
    "processor": "Example 9000", "cores": 2, "memory": "8 GB", "system": "Linux", "python": "3.11.7",
    "underthesea": "9.5.0", "spacy": "3.8.18", "regex": "2026.1.1",
}  # fmt: skip


@pytest.fixture(scope="module")
def performance() -> ModuleType:
    """The program that writes the page."""
    spec = importlib.util.spec_from_file_location("performance", ROOT / "docs/performance.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def measured(folder: Path, **results: dict[str, Any]) -> Path:
    """A folder of results."""
    for name, told in results.items():
        (folder / f"{name}.json").write_text(json.dumps({"date": "2026-01-02", "machine": MACHINE, **told}))
    return folder


def test_the_page_is_what_was_measured(performance: ModuleType) -> None:
    """What stands in the page follows from the results beside the benchmarks."""
    assert performance.PAGE.read_text(encoding="utf-8") == performance.page()


def test_results_tell_the_machine_but_not_whose_it_is() -> None:
    """Each result has its day and machine, and no path."""
    results = sorted((ROOT / "benchmarks/results").glob("*.json"))
    assert {"speed", "stages"} <= {file.stem for file in results}
    for file in results:
        text = file.read_text(encoding="utf-8")
        told = json.loads(text)
        assert re.fullmatch(r"\d{4}-\d\d-\d\d", told["date"])
        assert told["machine"].keys() == MACHINE.keys()
        assert "/" not in text


def test_stages_are_told_by_character(performance: ModuleType, tmp_path: Path) -> None:
    """A stage has its share of the shortest text, nanoseconds a character at each length, and how they grow."""
    sizes = [
        {"bytes": 10_000, "characters": 8_000, "stages": {"repair": 0.002, "link": 0.006}},
        {"bytes": 1_000_000, "characters": 800_000, "stages": {"repair": 0.2, "link": 1.2}},
    ]
    page = performance.page(measured(tmp_path, stages={"sizes": sizes}))
    assert "| stage | share | 10 kB | 1 MB | growth |" in page
    assert "| repair | 25.0% | 250 | 250 | 1.00 |" in page
    assert "| link | 75.0% | 750 | 1,500 | 2.00 |" in page
    assert "| all | 100.0% | 1,000 | 1,750 | 1.75 |" in page
    assert "*2026-01-02: Example 9000, 2 cores, 8 GB, Linux, Python 3.11.7;" in page


def test_what_was_not_measured_is_not_told(performance: ModuleType, tmp_path: Path) -> None:
    """Without results the page says how to get them, and has no part that needs them."""
    page = performance.page(tmp_path)
    assert "python benchmarks/speed.py" in page
    assert "## " not in page


@pytest.mark.parametrize(("value", "said"), [(0.4111, "0.411"), (9.8, "9.80"), (12.33, "12.3"), (4909.4, "4,909")])
def test_three_digits_count(performance: ModuleType, value: float, said: str) -> None:
    """A figure has the digits that a measurement can tell."""
    assert performance.figure(value) == said
