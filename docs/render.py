"""Write the pages of `docs/` that follow from code: rules with their examples, findings, tables, command line.

    python docs/render.py            writes them
    python docs/render.py --check    writes nothing; exit status 1 and the names of pages that are not current
"""

from __future__ import annotations

import importlib
import pkgutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from solieu import gazetteer
from solieu.cli import parser
from solieu.load.schema import TABLES, VIEWS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType

DOCS = Path(__file__).parent
STAGES = ("repair", "extract", "link", "audit")
NOTE = "<!-- Written by docs/render.py from the code; edit that, not this. -->"


def example_modules(stage: str) -> Iterator[tuple[str, ModuleType]]:
    """Each module of a stage that has examples: its name, and the module that holds them."""
    package = importlib.import_module(f"solieu.{stage}")
    for info in pkgutil.iter_modules(package.__path__):
        if info.name.endswith("_examples"):
            yield info.name.removesuffix("_examples"), importlib.import_module(f"{package.__name__}.{info.name}")


def rules(stage: str) -> str:
    """The page of a stage: what each module decides, and the tables of what it reads and refuses."""
    package = importlib.import_module(f"solieu.{stage}")
    parts = [NOTE, f"# {stage.capitalize()}", package.__doc__ or ""]
    for name, table in example_modules(stage):
        module = importlib.import_module(f"{package.__name__}.{name}")
        parts += [f"## {name}", module.__doc__ or "", *example_tables(table)]
    return "\n\n".join(part.strip() for part in parts) + "\n"


def example_tables(table: ModuleType) -> Iterator[str]:
    """Examples, refusals and known failures of one module, as far as there are any."""
    if table.EXAMPLES:
        yield "| read | as |\n| --- | --- |\n" + "\n".join(map(example_row, table.EXAMPLES))
    if table.REFUSALS:
        yield "Nothing is read in:\n\n" + "\n".join(f"- {cell(text)}" for text in table.REFUSALS)
    if table.KNOWN_FAILURES:
        yield "Not met yet:\n\n| text | should be |\n| --- | --- |\n" + "\n".join(map(example_row, table.KNOWN_FAILURES))


def example_row(example: Any) -> str:
    """One line of a table of examples."""
    return f"| {cell(example.marked)} | {cell(value_of(example.value))} |"


def value_of(value: Any) -> str:
    """What an example expects, without the fields left at their default."""
    if isinstance(value, dict):
        return ", ".join(f"{key} {shown(item)}" for key, item in value.items())
    if not hasattr(value, "__dataclass_fields__"):
        return shown(value)
    fields = value.__dataclass_fields__.values()
    return " · ".join(
        shown(getattr(value, field.name))
        for field in fields
        if field.compare and getattr(value, field.name) not in (None, field.default)
    )


def shown(value: Any) -> str:
    """A value as a reader writes it."""
    return f"{value:f}" if type(value).__name__ == "Decimal" else str(value)


def cell(text: str) -> str:
    """A text that stays inside one cell of a table."""
    visible = text.replace("⟦", "**").replace("⟧", "**").replace("|", "\\|").replace("\n", " ⏎ ").replace("\t", " ⇥ ")
    return visible.strip() or "(blank)"


def findings() -> str:
    """The page of finding codes."""
    rows = [
        f"| {row.text('code')} | {row.text('check_kind')} | {row.text('severity')} "
        f"| {row.text('title_vi')} | {row.text('title_en')} | {cell(row.text('explanation'))} |"
        for row in gazetteer.rows("findings")
    ]
    head = "| code | check | severity | tiếng Việt | English | when |\n| --- | --- | --- | --- | --- | --- |\n"
    return f"{NOTE}\n\n# Findings\n\n{head}" + "\n".join(rows) + "\n"


def tables() -> str:
    """The page of tables and views."""
    parts = [NOTE, "# Tables"]
    for table in TABLES:
        columns = "\n".join(f"| `{column.name}` | {column.kind} | {cell(column.meaning)} |" for column in table.columns)
        parts += [f"## {table.name}", table.meaning, "| column | type | meaning |\n| --- | --- | --- |\n" + columns]
    parts.append("# Views")
    parts += [f"## {view.name}\n\n{view.meaning}" for view in VIEWS]
    return "\n\n".join(parts) + "\n"


def command_line() -> str:
    """The page of commands: the help texts, at 100 columns."""
    top = parser()
    verbs = next(action.choices for action in top._actions if isinstance(action.choices, dict))
    parts = [NOTE, "# Command line", f"```text\n{top.format_help().strip()}\n```"]
    for verb, sub in verbs.items():
        parts += [f"## solieu {verb}", f"```text\n{sub.format_help().strip()}\n```"]
    return "\n\n".join(parts) + "\n"


PAGES: dict[str, Callable[[], str]] = {
    **{f"{stage}.md": (lambda stage=stage: rules(stage)) for stage in STAGES},  # type: ignore[misc]
    "findings.md": findings,
    "tables.md": tables,
    "command-line.md": command_line,
}


def stale() -> list[str]:
    """The pages that are not what the code says."""
    return [
        name
        for name, render in PAGES.items()
        if not (DOCS / name).is_file() or (DOCS / name).read_text(encoding="utf-8") != render()
    ]


def main() -> int:
    """Write the pages, or say which are not current."""
    old = stale()
    if "--check" in sys.argv[1:]:
        print(*(f"docs/{name} is not current: run python docs/render.py" for name in old), sep="\n", end="\n" * bool(old))
        return 1 if old else 0
    for name in old:
        (DOCS / name).write_text(PAGES[name](), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
