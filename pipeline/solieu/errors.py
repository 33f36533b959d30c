"""What can go wrong, as one tree.

    SolieuError                 catch this to catch everything the package raises on purpose
    ├── InputError              something given to the program cannot be used
    │   ├── UnreadableError     a document that cannot be read: becomes a row in `failures`, the run goes on
    │   ├── GazetteerError      a row of a gazetteer is wrong: names file, line and column
    │   ├── KnowledgeBaseError  a knowledge base is missing, locked or not one of ours
    │   ├── GoldError           a gold file cannot be used: names the file and the item (`solieu.score`)
    │   ├── PortError           pages cannot be served on a port (`solieu.browse`)
    │   ├── RefusedError        what is sent to be analysed is not taken (`solieu.browse.submissions`)
    │   ├── ArgumentError       an argument of `analyse` is not what it takes (`solieu.flow`)
    │   ├── FormatError         what should be an analysis is none (`solieu.interchange`)
    │   └── QueryError          what cannot be asked of a knowledge base (`solieu.query`)
    ├── BusyError               too many texts wait to be analysed (`solieu.browse.analysts`)
    ├── LostError               the process that analysed a text ended
    │   └── SlowError           it was ended, since the text took too long
    ├── SpanError               edits or spans that contradict each other
    └── NotationError           an example whose ⟦marks⟧ do not pair

A message is one sentence for a person: what is wrong, where, and what to do next.
"""

from __future__ import annotations


class SolieuError(Exception):
    """Everything this package raises on purpose."""


class InputError(SolieuError):
    """Something given to the program cannot be used."""


class UnreadableError(InputError):
    """A document cannot be read; `uri` says which, `stage` where it failed."""

    def __init__(self, message: str, *, uri: str, stage: str = "ingest") -> None:
        super().__init__(message)
        self.uri = uri
        self.stage = stage


class GazetteerError(InputError):
    """A row of a gazetteer is wrong; the message begins with `file:line: column:`, or with the file if all of it is."""

    def __init__(self, message: str, *, path: str, line: int, column: str) -> None:
        super().__init__(f"{path}:{line}: {column}: {message}" if line else f"{path}: {message}")
        self.path = path
        self.line = line
        self.column = column


class KnowledgeBaseError(InputError):
    """A knowledge base is missing, locked, or not one that this package wrote."""


class SpanError(SolieuError):
    """Spans or edits that contradict each other."""


class NotationError(SolieuError):
    """An example whose ⟦marks⟧ do not pair."""
