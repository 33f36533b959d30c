"""What each stage costs is told by its name, whatever it is asked to do."""

from __future__ import annotations

import re
from itertools import count
from typing import TYPE_CHECKING

import pytest

from solieu.build.timings import Timings, table
from solieu.cli import main
from solieu.flow import analyse, analyse_document
from solieu.ingest.text import document

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TEXT = "Năm 2019, tỉnh Tuyên Quang hỗ trợ 9 doanh nghiệp với 2,5 tỷ đồng."
STAGES = ["repair", "tokenise", "extract", "link", "audit", "suspicions"]


def ticking() -> Callable[[], float]:
    """A clock on which a second goes by whenever it is looked at."""
    ticks = count()
    return lambda: float(next(ticks))


def half(number: int, *, of: int = 1) -> int:
    """Something to call."""
    return number * of // 2


def refuse() -> None:
    """Something that goes wrong."""
    raise ValueError


def test_calls_of_a_stage_are_added_up() -> None:
    """A stage that is called twice has taken both times, and its arguments and result pass through."""
    timings = Timings(ticking())
    assert [timings.call(half, 8), timings.call(half, 8, of=3)] == [4, 12]
    timings.add({"half": 0.5, "write": 2.0})
    assert timings.seconds == {"half": 2.5, "write": 2.0}


def test_a_stage_that_fails_has_taken_time() -> None:
    """An error passes through, and the time until then is kept."""
    timings = Timings(ticking())
    with pytest.raises(ValueError, match=r"^$"):
        timings.call(refuse)
    assert timings.seconds == {"refuse": 1.0}


def test_what_no_stage_did_is_the_start() -> None:
    """All processor time of the process is told: what no stage took went into its start."""
    timings = Timings(ticking())
    timings.call(half, 8)
    assert timings.whole() == {"start": 1.0, "half": 1.0}


def test_shares_add_up() -> None:
    """Each stage has its share of the whole; of nothing, all shares are nothing."""
    assert [line.split()[-2] for line in table({"a": 1.0, "b": 3.0}).splitlines()] == ["25.0", "75.0", "100.0"]
    assert [line.split()[-2] for line in table({"a": 0.0}).splitlines()] == ["0.0", "0.0"]


def test_a_flow_calls_every_stage() -> None:
    """Whoever calls the stages of a flow sees all of them, in order, and changes nothing that is read."""
    timings = Timings()
    assert analyse_document(document(TEXT, uri="text"), call=timings.call) == analyse(TEXT)
    assert list(timings.seconds) == STAGES


def test_a_build_tells_what_stages_cost(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--profile` tells the cost of each stage of a build, of all workers, and that of writing and settling."""
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.txt").write_text(f"{TEXT} Hết.", encoding="utf-8")
    assert main(["build", str(tmp_path), "--db", str(tmp_path / "kb.db"), "--workers", "2", "--profile"]) == 0
    rows = re.findall(r"^(\w+) +\d+\.\d{3} s +\d+\.\d %$", capsys.readouterr().err, re.MULTILINE)
    assert rows == ["read_item", *STAGES, "explained", "rows", "write", "finish", "all"]


def test_explain_tells_what_stages_cost(capsys: pytest.CaptureFixture[str]) -> None:
    """`--profile` tells the cost of each stage on standard error, and leaves the page as it is."""
    assert main(["explain", TEXT]) == 0
    page = capsys.readouterr().out
    assert main(["explain", TEXT, "--profile"]) == 0
    told = capsys.readouterr()
    assert told.out == page
    rows = re.findall(r"^(\w+) +\d+\.\d{3} s +\d+\.\d %$", told.err, re.MULTILINE)
    assert rows == ["start", *STAGES, "explain", "all"]
