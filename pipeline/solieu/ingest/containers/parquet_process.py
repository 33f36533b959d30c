"""A process of its own in which a Parquet file is read, since `pyarrow` ends the process where one is damaged.

Run by `parquet_rows` with a list of the columns that are wanted (none: all), in JSON. The file is standard input; a row
becomes a line of JSON on standard output, and a last line says `true`, or what is wrong. It imports nothing of the
package, so that it starts quickly. Gigabytes from a small file end this process, not the build.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

_MEMORY = 2 << 30  # bytes of address space, most of which is never touched
_PATIENCE = 60  # seconds for a few rows
_BUFFER = 1 << 18  # bytes of each column that are read at once
_BATCH = 16  # rows
_STEEP, _STEEP_FROM = 200, 10 << 20  # as in `bounds`


def main(names: list[str]) -> None:
    """Write the rows of what comes in."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # meant for who started this
    os.environ |= {"ARROW_DEFAULT_MEMORY_POOL": "system", "OPENBLAS_NUM_THREADS": "1"}
    _limit_memory()
    import pyarrow as pa

    broken = (pa.ArrowException, OSError, ValueError, TypeError, OverflowError, MemoryError, RecursionError)
    try:
        _write(names)
        told: object = True
        sys.stdout.flush()
    except BrokenPipeError:
        os._exit(1)  # nobody reads any more
    except broken as error:
        told = str(error).partition("\n")[0]
    _say(told)
    sys.stdout.flush()


def _limit_memory() -> None:
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


def _write(names: list[str]) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    source = sys.stdin.buffer if sys.stdin.buffer.seekable() else BytesIO(sys.stdin.buffer.read())
    _be_patient()
    with pq.ParquetFile(source, buffer_size=_BUFFER, pre_buffer=False) as file:
        for group in range(file.metadata.num_row_groups):
            chunks = file.metadata.row_group(group)
            _refuse_bomb(chunks.column(place) for place in range(chunks.num_columns))
        for batch in file.iter_batches(_BATCH, columns=names or None, use_threads=False):
            columns = [_in_bytes(column) for column in batch.columns]
            for cells in pa.RecordBatch.from_arrays(columns, batch.schema.names).to_pylist():
                _say({name: _plain(cell) for name, cell in cells.items()})
            _be_patient()


def _refuse_bomb(chunks: Iterable[Any]) -> None:
    for chunk in chunks:
        unpacked, packed = chunk.total_uncompressed_size, chunk.total_compressed_size
        if unpacked > _STEEP_FROM and unpacked > _STEEP * packed:
            raise ValueError(f"a column unpacks to more than {_STEEP} times its size, the limit")


def _in_bytes(column: Any) -> Any:
    """Texts as bytes, so that one in another encoding does not end them all."""
    import pyarrow as pa

    return column.cast(pa.large_binary()) if pa.types.is_string(column.type) else column


def _plain(cell: object) -> object:
    """A cell as JSON has it; what nobody asks for is nothing."""
    if isinstance(cell, bytes):
        return cell.decode("utf-8", "surrogateescape")
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, list):
        return [part for part in cell if isinstance(part, str)]
    return cell if isinstance(cell, str | int | float) else None


def _say(value: object) -> None:
    line = json.dumps(value, ensure_ascii=False) + "\n"
    sys.stdout.buffer.write(line.encode("utf-8", "surrogateescape"))


def _be_patient() -> None:
    """End this process when the next rows take too long."""
    if sys.platform != "win32":
        signal.alarm(_PATIENCE)


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
