"""A cell, or the stamp of an entry → the day in Viet Nam, None where it tells none that is likely.

Read are ISO 8601, RFC 822 (feeds), seconds and milliseconds since 1970, and what stamps a page (`stamps`). A time with
a zone is one in Viet Nam: late in the evening of London it is the next day there.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime

from solieu.ingest.stamps import stamp

_VIET_NAM = timezone(timedelta(hours=7))
_YEARS = range(1980, 2050)
_LONGEST = 100  # characters
_SECONDS = range(315_532_800, 2_524_608_000)  # the same years


def day(cell: object) -> date | None:
    """The day that a cell tells."""
    found = _day(cell)
    return found if found and found.year in _YEARS else None


def _day(cell: object) -> date | None:
    if isinstance(cell, datetime):
        return _in_viet_nam(cell)
    if isinstance(cell, date):
        return cell
    if isinstance(cell, int | float):
        return _since_1970(cell)
    return _written(cell.strip()) if isinstance(cell, str) and len(cell) <= _LONGEST else None


def _written(text: str) -> date | None:
    if text.isascii() and text.isdigit() and len(text) >= 9:
        return _since_1970(int(text))
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            return _in_viet_nam(read(text))
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
    stamped = stamp(text)
    return stamped.day if stamped else None


def _since_1970(number: float) -> date | None:
    for seconds in (number, number / 1000):
        if _SECONDS.start <= seconds < _SECONDS.stop:
            return datetime.fromtimestamp(seconds, _VIET_NAM).date()
    return None


def _in_viet_nam(time: datetime) -> date:
    try:
        return time.astimezone(_VIET_NAM).date() if time.tzinfo else time.date()
    except OverflowError:
        return time.date()
