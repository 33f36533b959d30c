"""Numbers of legal and administrative documents: how they are written, and the one id behind the ways of writing it.

Policy: written damage (spaces, line breaks, Eth, dashes, lost slashes, hyphens and strokes, wrong case) is healed by
the codes that issuers are known to use; what no known code explains stays as written. Party documents are numbered
`26-NQ/TW`, others `45/2012/NĐ-CP` or `1288/QĐ-TTg`. Contracts and standards have numbers, but are no documents of this
kind; without a code there is no number at all (751/1.215, 1/500, 12/2013).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import regex

from solieu import gazetteer
from solieu.extract.cues import matches
from solieu.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_DASH = "[-–—‑]"
_ANY = r"\s{0,3}"  # spaces, a line break
_CODE = r"(?:(?:[A-ZĐÐ]{2})?T[Tt]g|TTr|CTr|QĐi|ThU|[A-ZĐÐ](?:&?[A-ZĐÐ])*\d{0,2})(?!\p{Ll})"
_ISSUER = "(?:CP|TTg|TTG|UBND|HĐND|TW|B[A-ZĐ]{2,8})"
_CODES = rf"""
    {_CODE} (?: {_ANY}{_DASH}{_ANY}{_CODE} | /{_ANY}{_CODE} | [ ](?={_ISSUER}\b){_CODE} )?
    (?: {_DASH}{_CODE} | [/.]{_CODE} ){{0,4}}
"""
_TO_CODE = re.compile(rf"[a-z]?{_ANY}(?:/|{_DASH}){_ANY}[A-ZĐÐ12]")  # most numbers end here
_NUMBER = lazy(
    rf"""
    (?<! [\p{{L}}\d] | \d[/.,:–-] | \p{{L}}[/-] ) (?P<number>\d{{1,5}}[a-z]?)
    (?: {_ANY}[/-]{_ANY} (?P<year>(?:19|20)\d\d) {_ANY}[/–-]?{_ANY} (?P<code>{_CODES})
      | {_ANY}/{_ANY} (?P<code>{_CODES})
      | {_ANY}{_DASH}{_ANY} (?P<code>(?P<party>){_CODE}{_ANY}/{_ANY}{_CODE}(?:{_DASH}{_CODE})?)  # 26-NQ/TW
      | {_DASH}(?P<code>CP|CT|HĐBT)                                                   # 64-CP, before 1996
    )
    (?! [\p{{L}}\d] )
    """,
    regex.VERBOSE,
)
_NO_DOCUMENTS = {"HĐ", "HĐKT", "HĐMB", "HĐLĐ", "HĐTD", "PLHĐ", "TCVN", "QCVN", "TCXDVN", "TCN"}  # contracts, standards
_PARTY = {"TW", "TU", "ThU", "HU", "QU", "ĐU", "ĐUK", "ĐH", "BCSĐ"}
_LEGISLATURE = lazy(r"(?:UBTV)?QH\d{0,2}")
_LETTERS = lazy(r"(?<=[/-])\p{L}+")
_JOINT = lazy(r"\s*[-–—‑/]\s*|\s+")
_STROKES = str.maketrans("Đ", "D")


def numbers(text: str, runs: Iterable[tuple[int, int]]) -> Iterator[regex.Match[str]]:
    """What is written like the number of a document; `runs` are the digits of the text."""
    return matches(_NUMBER, text, (start for start, end in runs if _TO_CODE.match(text, end)))


def legal_id(match: regex.Match[str], *, named: bool, numbered: bool) -> str | None:
    """The id of a document as its issuer writes it; None where a number that looks like one is none.

    `named`, `numbered`: a word for such documents, or `số`, stands before it and vouches for codes that are not known.
    """
    codes, number, year = _healed(match["code"]), match["number"], match["year"]
    sure = _one_tells(codes[0], named=named) if len(codes) == 1 else named or numbered or any(map(_is_known, codes[:2]))
    if codes[0] in _NO_DOCUMENTS or not sure:
        return None
    if match["party"] is not None or (year is None and codes[-1] in _PARTY and len(codes) > 1):
        return f"{number}-{codes[0]}/{'-'.join(codes[1:])}"
    return "/".join((number, *filter(None, [year]), "-".join(codes)))


def first_code(identifier: str) -> str:
    """The code that says of what type a document is: NĐ, QĐ, UBND, QH …"""
    found = _LETTERS.search(identifier)
    return found.group() if found else ""


def _is_known(code: str) -> bool:
    return code.partition(".")[0] in _known() or bool(_LEGISLATURE.fullmatch(code))  # UBND.VX


def _one_tells(code: str, *, named: bool) -> bool:
    """Whether a single code shows that a number is one of a document; số 12/KP3 is an address."""
    return _is_known(code) and (named or "." in code or bool(_LEGISLATURE.fullmatch(code)))


def _healed(written: str) -> list[str]:
    """The codes, each as its issuers write it."""
    joined = _JOINT.sub("-", written.replace("Ð", "Đ"))
    codes = [_spelled(code) for code in joined.split("-")]
    whole = codes[0]
    if len(codes) > 1 or whole in _known():
        return [*codes, "CP"] if codes == ["NĐ"] else codes
    cuts = ([_spelled(whole[:at]), _spelled(whole[at:])] for at in (2, 3, 4))  # NĐCP → NĐ, CP
    return next((cut for cut in cuts if _known().issuperset(cut)), codes)


def _spelled(code: str) -> str:
    """A code with its letters healed: TTG → TTg, HDND → HĐND."""
    return _spellings().get(code.upper(), code)


@gazetteer.derived
def _known() -> frozenset[str]:
    """All codes, as issuers write them."""
    return frozenset(_spellings().values())


@gazetteer.derived
def _spellings() -> dict[str, str]:
    """Codes as issuers write them, by their capitals, and by these without strokes where that is no other code."""
    rows = (row.text("code") for row in gazetteer.rows("document_codes"))
    codes = {code for row in rows for code in regex.split("[-/*]", row) if code}
    return {code.upper().translate(_STROKES): code for code in codes} | {code.upper(): code for code in codes}
