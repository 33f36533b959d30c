"""The code is held to its own standards: linted, typed, layered, in small pieces."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MODULES = sorted((ROOT / "pipeline").rglob("*.py"))
LONGEST_MODULE, LONGEST_FUNCTION = 300, 40


@pytest.mark.parametrize(
    "command",
    [
        ["ruff", "check", "pipeline", "tests", "docs", "benchmarks", "gazetteers"],
        ["mypy"],
        ["lint-imports", "--no-cache"],
    ],
    ids=lambda command: command[0],
)
def test_tool_is_content(command: list[str]) -> None:
    """The tool finds nothing to say."""
    tool = Path(sys.executable).with_name(command[0])
    done = subprocess.run([tool, *command[1:]], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    "path", [path for path in MODULES if not path.stem.endswith("_examples")], ids=lambda path: path.stem
)
def test_module_is_short(path: Path) -> None:
    """A module has at most 300 lines, a function at most 40."""
    source = path.read_text(encoding="utf-8")
    assert len(source.splitlines()) <= LONGEST_MODULE
    functions = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef)]
    too_long = [node.name for node in functions if (node.end_lineno or 0) - node.lineno >= LONGEST_FUNCTION]
    assert not too_long


def test_docs_are_current() -> None:
    """The pages written from code are what the code says."""
    done = subprocess.run(
        [sys.executable, ROOT / "docs/render.py", "--check"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
