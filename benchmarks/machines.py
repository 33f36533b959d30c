"""What a machine is, so far as it bears on a measurement, and measurements written with that and the day.

A machine is told by its processor, cores, memory and Python; never by its name, nor by where anything lies on it.
"""

from __future__ import annotations

import json
import os
import platform
import re
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

COMPARED = ("underthesea", "spacy", "regex")


def machine() -> dict[str, str | int]:
    """The machine this runs on."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") if hasattr(os, "sysconf") else 0
    return {
        "processor": _processor(),
        "cores": os.cpu_count() or 1,
        "memory": f"{memory / 2**30:.0f} GB",
        "system": platform.system(),
        "python": platform.python_version(),
        **{name: version(name) for name in COMPARED},
    }


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    told = re.search(r"model name\s*:\s*(.+)", info.read_text("ascii", "replace")) if info.exists() else None
    return told[1].strip() if told else platform.machine()


def write(file: Path, measured: dict[str, Any]) -> None:
    """Write a measurement, rounded to what it can tell."""
    day = datetime.now(tz=UTC).date().isoformat()
    file.parent.mkdir(parents=True, exist_ok=True)
    told = {"date": day, "machine": machine(), **measured}
    file.write_text(json.dumps(_rounded(told), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return float(f"{value:.4g}")
    if isinstance(value, dict):
        return {name: _rounded(one) for name, one in value.items()}
    return [_rounded(one) for one in value] if isinstance(value, (list, tuple)) else value
