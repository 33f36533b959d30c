"""Write the pages that follow from code: rules with their examples, findings, tables, commands, parts of the README.

python docs/render.py            writes them
python docs/render.py --check    writes nothing; exit status 1 and the names of pages that are not current
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import sys
from inspect import cleandoc
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import performance

from solieu import gazetteer, report, score
from solieu.build import build
from solieu.cli import parser
from solieu.flow import analyse
from solieu.link.qualifiers import SURE
from solieu.load import rulings as kept_rulings
from solieu.load import search
from solieu.load.schema import TABLES, VIEWS
from solieu.repair_report import visible
from solieu.report import objects, rulings, sheets, tallies, workbooks
from solieu.report import tables as tables_of_findings
from solieu.score import gold, reliabilities

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType

    from solieu.model import Fact

DOCS = Path(__file__).parent
STAGES = ("repair", "extract", "link", "audit", "reconcile")
FLOORS = DOCS.parent / "tests" / "score_floors.json"
SENTENCE = (
    "Giai đoạn 2011 - 2015, tỉnh Lạng Sơn hỗ trợ 86 cơ sở với 9,4 tỷ đồng, trong đó khuyến công quốc gia 3,1 tỷ đồng, "
    "khuyến công địa phương 6,3 tỷ đồng; riêng huyện Lộc Bình dạy nghề cho gần 450 lao động."
)
ARTICLES = DOCS.parent / "tests" / "articles"
MEASURED = (
    "Measured over `tests/articles` against its gold (on which the program was also tuned; expect a little less):"
)
UNITS = (
    "The confidence of a fact is the product of how sure its indicator, place, period, status and source are, each by "
    "the unit of thought it was read in:"
)
REPORTS = (
    ("What is counted", tallies),
    ("Rulings", kept_rulings, rulings),
    ("JSON", objects),
    ("CSV", tables_of_findings),
    ("Workbook", workbooks, sheets),
)
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
        unmet = "\n".join(map(example_row, table.KNOWN_FAILURES))
        yield f"Not met yet:\n\n| text | should be |\n| --- | --- |\n{unmet}"


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
    return visible(text.replace("⟦", "**").replace("⟧", "**").replace("|", "\\|")).strip() or "(blank)"


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
    """The page of tables, views and search."""
    parts = [NOTE, "# Tables"]
    for table in TABLES:
        columns = "\n".join(f"| `{column.name}` | {column.kind} | {cell(column.meaning)} |" for column in table.columns)
        parts += [f"## {table.name}", table.meaning, "| column | type | meaning |\n| --- | --- | --- |\n" + columns]
    parts.append("# Views")
    parts += [f"## {view.name}\n\n{view.meaning}" for view in VIEWS]
    parts += ["# Search", cleandoc(search.__doc__ or "")]
    return "\n\n".join(parts) + "\n"


def command_line() -> str:
    """The page of commands: the help texts, at 100 columns."""
    top = parser()
    verbs = next(action.choices for action in top._actions if isinstance(action.choices, dict))
    parts = [NOTE, "# Command line", f"```text\n{top.format_help().strip()}\n```"]
    for verb, sub in verbs.items():
        parts += [f"## solieu {verb}", f"```text\n{sub.format_help().strip()}\n```"]
    return "\n\n".join(parts) + "\n"


def gold_format() -> str:
    """The page for those who write gold of their own."""
    return f"{NOTE}\n\n# Gold\n\n{cleandoc(gold.__doc__ or '')}\n"


def trust() -> str:
    """The page on what the confidence of a fact means, measured over the articles of the tests."""
    with TemporaryDirectory() as folder:
        kb = Path(folder) / "kb.db"
        build([ARTICLES], kb)
        groups = reliabilities.table(score.reliability(kb, ARTICLES / "gold"))
    sure = sorted(SURE.items(), key=lambda item: -item[1])
    units = "| read in | right |\n| --- | --- |\n" + "\n".join(f"| {unit} | {share} |" for unit, share in sure)
    meaning = cleandoc(reliabilities.__doc__ or "")
    return "\n\n".join((NOTE, "# Reliability", meaning, MEASURED, f"```text\n{groups}\n```", UNITS, units)) + "\n"


def readme() -> str:
    """The README, with what stands between its marks written anew."""
    parts = {"example": readme_example(), "reads": readme_reads(), "quality": readme_quality()}
    text = (DOCS.parent / "README.md").read_text(encoding="utf-8")
    for name, part in parts.items():
        begin, end = f"<!-- {name} -->\n", f"\n<!-- /{name} -->"
        head, _, rest = text.partition(begin)
        text = f"{head}{begin}\n{part}\n{end}{rest.partition(end)[2]}"
    return text


def readme_example() -> str:
    """One sentence and the facts in it."""
    facts = [figure_row(fact) for fact in analyse(SENTENCE).facts]
    head = "| figure | what | where | when | whose money | done? |\n| --- | --- | --- | --- | --- | --- |\n"
    return f"> {SENTENCE}\n\n{head}" + "\n".join(facts)


def figure_row(fact: Fact) -> str:
    """A fact as a line of a table."""
    years = " – ".join(str(year) for year in dict.fromkeys((fact.start_year, fact.end_year)) if year)
    place = fact.place.name if fact.place else ""
    cells = (fact.amount.text, fact.indicator, place, years, fact.source or "", fact.status)
    return f"| {' | '.join(map(cell_or_nothing, cells))} |"


def cell_or_nothing(text: str) -> str:
    """A cell that may stay empty."""
    return cell(text) if text else ""


def readme_reads() -> str:
    """What each stage reads or does, in the words of its modules."""
    rows = []
    for stage in STAGES:
        for name, _ in example_modules(stage):
            doc = cleandoc(importlib.import_module(f"solieu.{stage}.{name}").__doc__ or "")
            first = " ".join(doc.split("\n\n")[0].split())
            rows.append(f"| [{stage}](docs/{stage}.md#{name}) | {name} | {cell(first)} |")
    return "| stage | rule | what it does |\n| --- | --- | --- |\n" + "\n".join(rows)


def readme_quality() -> str:
    """The F1 that the tests hold, by kind and set of gold."""
    sets = json.loads(FLOORS.read_text(encoding="utf-8"))
    kinds = dict.fromkeys(kind for one in sets.values() for kind in one["floors"])
    rows = (f"| {kind} | {' | '.join(number(one['floors'].get(kind)) for one in sets.values())} |" for kind in kinds)
    return f"| F1 | {' | '.join(sets)} |\n| --- |{' --- |' * len(sets)}\n" + "\n".join(rows)


def number(value: float | None) -> str:
    """An F1 with three decimals."""
    return "" if value is None else f"{value:.3f}"


def reports() -> str:
    """The page on what `solieu audit` tells and takes, in the words of the modules that do it."""
    parts = [NOTE, "# Reports", cleandoc(report.__doc__ or "")]
    for title, *modules in REPORTS:
        parts += [f"## {title}", *(cleandoc(module.__doc__ or "") for module in modules)]
    return "\n\n".join(parts) + "\n"


PAGES: dict[Path, Callable[[], str]] = {
    **{DOCS / f"{stage}.md": (lambda stage=stage: rules(stage)) for stage in STAGES},  # type: ignore[misc]
    DOCS / "findings.md": findings,
    DOCS / "tables.md": tables,
    DOCS / "command-line.md": command_line,
    DOCS / "gold.md": gold_format,
    DOCS / "reliability.md": trust,
    DOCS / "reports.md": reports,
    performance.PAGE: performance.page,
    DOCS.parent / "README.md": readme,
}


def stale() -> dict[Path, str]:
    """The pages that are not what the code says, and what they should be."""
    current = {page: render() for page, render in PAGES.items()}
    return {page: text for page, text in current.items() if not page.is_file() or page.read_text("utf-8") != text}


def main() -> int:
    """Write the pages, or say which are not current."""
    old = stale()
    if "--check" in sys.argv[1:]:
        sys.stdout.writelines(f"{page.name} is not current: run python docs/render.py\n" for page in old)
        return 1 if old else 0
    for page, text in old.items():
        page.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
