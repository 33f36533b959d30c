"""Office documents as ZIP packages of XML parts, opened so that no part can fill memory or refer to anything outside.

Policy: what the directory says of sizes is checked before anything is unpacked, and `zipfile` never gives more than it
said. No entity is resolved and no part that declares a document type is read: office programs write neither.
"""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from io import BytesIO
from typing import TYPE_CHECKING, Any

from lxml import etree

from solieu.errors import UnreadableError
from solieu.ingest.formats import BAD_ZIP
from solieu.ingest.limits import LARGEST_PACKAGE, LARGEST_PART, STEEPEST_RATIO

if TYPE_CHECKING:
    from collections.abc import Iterator

_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_SMALL = 1 << 20  # bytes; smaller parts do no harm, however well they are packed
_UNPACKING = (*BAD_ZIP, zlib.error, EOFError, RuntimeError, KeyError, OSError)  # RuntimeError: encrypted


class Package:
    """The parts of an office document, by their names."""

    def __init__(self, data: bytes, *, uri: str) -> None:
        self.uri = uri
        try:
            self._archive = zipfile.ZipFile(BytesIO(data))
        except BAD_ZIP as error:
            raise self.damaged() from error
        self._refuse_bombs()

    def damaged(self) -> UnreadableError:
        """The error of a package that cannot be read."""
        return UnreadableError(f"{self.uri} is damaged; open it in an office program and save it again", uri=self.uri)

    def root(self, name: str) -> Any:
        """The root element of a part, None where there is no such part."""
        data = self._read(name)
        if data is None:
            return None
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        try:
            root = etree.fromstring(data, parser)
        except etree.XMLSyntaxError as error:
            raise self.damaged() from error
        if root.getroottree().docinfo.doctype:
            raise self._entities()
        return root

    def elements(self, name: str, tag: str) -> Iterator[Any]:
        """The elements of a part that have a tag, one at a time: none is kept, however many there are."""
        data = self._read(name)
        if data is None:
            return
        walker = etree.iterparse(
            BytesIO(data),
            events=("end",),
            tag=tag,
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
        )
        try:
            for _, element in walker:
                if element.getroottree().docinfo.doctype:
                    raise self._entities()
                yield element
                element.clear()
                while element.getprevious() is not None:
                    del element.getparent()[0]
        except etree.XMLSyntaxError as error:
            raise self.damaged() from error

    def related(self, kind: str, *, to: str = "") -> str | None:
        """The name of the part that is related to another (to the package, if none is named) in a certain way."""
        return next(
            (name for relation, name in self._relations(to) if relation.get("Type", "").endswith(f"/{kind}")), None
        )

    def related_by_id(self, identifier: str, *, to: str) -> str | None:
        """The name of the part that another one calls by an identifier."""
        return next((name for relation, name in self._relations(to) if relation.get("Id") == identifier), None)

    def _relations(self, to: str) -> Iterator[tuple[Any, str]]:
        folder, name = posixpath.split(to)
        relations = self.root(posixpath.join(folder, "_rels", f"{name}.rels"))
        for relation in relations.iter(_RELATIONS) if relations is not None else ():
            yield relation, posixpath.normpath(posixpath.join("/", folder, relation.get("Target", ""))).lstrip("/")

    def _read(self, name: str) -> bytes | None:
        part = self._archive.NameToInfo.get(name)
        if part is None:
            return None
        if part.file_size > LARGEST_PART:
            raise self._bomb(part.file_size)
        try:
            return self._archive.read(part)
        except _UNPACKING as error:
            raise self.damaged() from error

    def _entities(self) -> UnreadableError:
        return UnreadableError(f"{self.uri} declares XML entities; save it again in an office program", uri=self.uri)

    def _refuse_bombs(self) -> None:
        parts = self._archive.infolist()
        for part in parts:
            if part.file_size > _SMALL and part.file_size > STEEPEST_RATIO * max(1, part.compress_size):
                raise self._bomb(part.file_size)
        if (whole := sum(part.file_size for part in parts)) > LARGEST_PACKAGE:
            raise self._bomb(whole)

    def _bomb(self, size: int) -> UnreadableError:
        message = f"{self.uri} would unpack to {size:,} bytes, more than is safe; save its text by itself"
        return UnreadableError(message, uri=self.uri)
