"""An analysis goes to JSON and back unchanged, shows itself in a notebook, and bad input is told in a sentence."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from contextlib import suppress
from copy import deepcopy
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import solieu
from solieu import notebooks
from solieu.explain.words import claim
from solieu.flow import ArgumentError
from solieu.interchange import SCHEMA, FormatError, schema
from solieu.model import Analysis, Evidence, Exclusion, Fact, Mention
from solieu.spans import Span

ROOT = Path(__file__).parents[1]
CORPUS = sorted((ROOT / "corpus").glob("*.txt"))
TEXT = (
    "Tin khuyến công\n\nNăm 2019, tỉnh Tuyên Quang hỗ trợ 9 doanh nghiệp với 2,5 tỷ đồng từnguồn khuyến công quốc gia "
    "theo Nghị định số 45/2012/NĐ-CP ngày 21/5/2013, trong đó 1,1 tỷ đồng cho đào tạo, 1,2 tỷ đồng cho máy móc.\n"
    "Công ty TNHH Hòa Phát được 300 – 400 triệu đồng ngày 31/2/2019."
)
HOSTILE = (
    'Chi <script>alert("1")</script> & $x$ cho 9 doanh nghiệp <b title=\'"\'>\N{RIGHT-TO-LEFT OVERRIDE}ở Tuyên Quang'
)


@pytest.fixture(scope="module")
def analysis() -> Analysis:
    """A text in which something of every kind is read."""
    return solieu.analyse(TEXT, date(2019, 12, 20))


KINDS: dict[str, Any] = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "null": type(None),
}


def valid(data: Any, rule: dict[str, Any], whole: dict[str, Any]) -> bool:
    """Whether data is as a JSON Schema says, of the few words that ours uses."""
    if "$ref" in rule:
        return valid(data, whole["$defs"][rule["$ref"].removeprefix("#/$defs/")], whole)
    if "anyOf" in rule:
        return any(valid(data, one, whole) for one in rule["anyOf"])
    if "const" in rule or "enum" in rule:
        return data in rule.get("enum", [rule.get("const")])
    if not isinstance(data, KINDS[rule["type"]]) or (isinstance(data, bool) and rule["type"] != "boolean"):
        return False
    if isinstance(data, list):
        return all(valid(item, rule["items"], whole) for item in data)
    if isinstance(data, dict):
        return valid_object(data, rule, whole)
    return data is None or (re.search(rule.get("pattern", ""), str(data)) is not None and not is_below(data, rule))


def valid_object(data: dict[str, Any], rule: dict[str, Any], whole: dict[str, Any]) -> bool:
    """Whether an object has the members it should have."""
    known, others = rule.get("properties", {}), rule["additionalProperties"]
    rules = {key: known.get(key, others) for key in data}
    return set(rule.get("required", ())) <= set(data) and all(
        one is not False and valid(data[key], one, whole) for key, one in rules.items()
    )


def is_below(data: Any, rule: dict[str, Any]) -> bool:
    """Whether a number is too small."""
    return "minimum" in rule and data < rule["minimum"]


def survives(analysis: Analysis) -> None:
    """Assert that an analysis goes to JSON and back unchanged, in what equality passes over as well."""
    written = analysis.to_json()
    again = Analysis.from_json(written)
    assert again == analysis
    assert repr((again.mentions, again.facts, again.findings)) == repr(
        (analysis.mentions, analysis.facts, analysis.findings)
    )
    assert again.to_json() == written
    assert again.tokens.segment is analysis.tokens.segment
    for mention in analysis.mentions:
        assert again.tokens.repaired.offsets.raw(mention.span) == analysis.tokens.repaired.offsets.raw(mention.span)


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_articles_survive(path: Path) -> None:
    """What is read from an article is the same after the way to JSON and back, and as the JSON Schema says."""
    read = solieu.analyse(path.read_text(encoding="utf-8"))
    survives(read)
    data = json.loads(read.to_json())
    assert data == read.to_dict()
    assert valid(data, schema(), schema())


PIECES = st.sampled_from(
    [piece for path in CORPUS for piece in re.split(r"(?<=[.\n])", path.read_text(encoding="utf-8"))]
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(PIECES | st.text(max_size=12), max_size=6), st.none() | st.dates())
def test_any_text_survives(pieces: list[str], published: date | None) -> None:
    """So it is with articles that are cut up, mixed and spoilt."""
    read = solieu.analyse("".join(pieces), published)
    survives(read)
    assert valid(read.to_dict(), schema(), schema())
    Tags().feed(notebooks.page(read))


def test_something_of_every_kind_is_in_the_json(analysis: Analysis) -> None:
    """The text of these tests has mentions of every kind but exclusions, repairs, facts, findings, and an odd date."""
    data = analysis.to_dict()
    assert {mention["kind"] for mention in data["mentions"]} >= {"amount", "place", "period", "citation", "entity"}
    assert data["repairs"]
    assert data["findings"]
    assert any(fact["citation"] is not None for fact in data["facts"])
    survives(analysis)


def test_facts_and_findings_name_mentions_by_number(analysis: Analysis) -> None:
    """A number leads to the mention; after the way back it is that very one."""
    data, again = analysis.to_dict(), Analysis.from_dict(analysis.to_dict())
    for fact, told in zip(again.facts, data["facts"], strict=True):
        assert fact.amount is again.mentions[told["amount"]]
    numbered = [one for finding in data["findings"] for one in finding["evidence"] if isinstance(one["mention"], int)]
    rested = [one for finding in again.findings for one in finding.evidence if one.mention in again.mentions]
    assert [again.mentions[one["mention"]] for one in numbered] == [one.mention for one in rested]
    assert numbered


def test_a_mention_that_nothing_else_reads_stands_in_its_place(analysis: Analysis) -> None:
    """A finding may rest on words that are no mention of the text."""
    span = Span(0, 3)
    odd = Mention("exclusion", span, span.of(analysis.text), Exclusion("date"), "dates.contradiction")
    finding = replace(analysis.findings[0], evidence=(Evidence("date", odd),))
    told = replace(analysis, findings=(finding,))
    data = told.to_dict()
    assert data["findings"][0]["evidence"][0]["mention"]["text"] == "Tin"
    survives(told)
    data["findings"][0]["evidence"][0]["mention"]["text"] = "Tún"
    with pytest.raises(FormatError, match=re.escape("findings[0].evidence[0].mention.text: this is not what stands")):
        Analysis.from_dict(data)


def test_raw_spans_are_of_the_raw_text(analysis: Analysis) -> None:
    """With its raw span a mention can be found in what was given, without the repairs."""
    data = analysis.to_dict()
    raw, shifted = data["document"]["raw"], 0
    for mention in data["mentions"]:
        assert raw[mention["raw_span"]["start"] : mention["raw_span"]["end"]] == mention["text"]
        shifted += mention["raw_span"] != mention["span"]
    assert shifted


def test_repairs_make_the_text(analysis: Analysis) -> None:
    """`repairs` are the edits that lead from the raw text to the text."""
    assert [edit.rule for edit in analysis.repairs] == ["glued.syllables"]
    assert analysis.document.raw == TEXT
    assert analysis.text == TEXT.replace("từnguồn", "từ nguồn")


def test_json_is_plain(analysis: Analysis) -> None:
    """Vietnamese letters stay letters, and `indent` makes it readable."""
    assert "Tuyên Quang" in analysis.to_json()
    assert json.loads(analysis.to_json(indent=1)) == analysis.to_dict()
    assert Analysis.from_json(analysis.to_json().encode()) == analysis


def test_whole_numbers_will_do_for_numbers(analysis: Analysis) -> None:
    """Programs in other languages write 1.0 as 1."""
    data = analysis.to_dict()
    data["document"]["encoding_margin"] = 1
    assert Analysis.from_dict(data) == analysis


WRONG: dict[str, Any] = {
    "schema": ("solieu.analysis/2", "this is of schema solieu.analysis/2, and this version of solieu reads"),
    "text": ("Tin", "text: this is not what the repairs make of document.raw"),
    "facts": ({}, "facts: a list is wanted, not dict"),
    "document.published": ("20/12/2019", "document.published: a day as YYYY-MM-DD is wanted, not '20/12/2019'"),
    "document.id": (None, "document.id: a string is wanted, not NoneType"),
    "document.encoding_margin": (float("nan"), "document.encoding_margin: a number is wanted, not float"),
    "document.odd": (1, "document: it has no place for 'odd'"),
    "mentions.0.text": ("2020", "mentions[0].text: this is not what stands there in text"),
    "mentions.0.kind": ("name", "mentions[0].kind: one of citation, place, amount, period, entity, exclusion is"),
    "mentions.0.value": (None, "mentions[0].value: an object is wanted, not NoneType"),
    "mentions.0.span.end": (-1, "a span must not end before it starts"),
    "mentions.0.span.start": (True, "mentions[0].span.start: a whole number is wanted, not bool"),
    "repairs.0.span.end": (10**6, "glued.syllables edits"),
    "facts.0.amount": (99, "facts[0].amount: there is no mention of this number; there are"),
    "facts.0.low": (9, "facts[0].low: a number as a string is wanted, not int"),
    "facts.0.high": ("NaN", "facts[0].high: a number as a string is wanted, not 'NaN'"),
    "facts.0.also": ("", "facts[0].also: a list is wanted, not ''"),
    "facts.0.because": ([], "facts[0].because: an object is wanted, not list"),
    "facts.0.status": ([], "facts[0].status: one of actual, planned, target is wanted, not list"),
    "findings.0.holds": (0, "findings[0].holds: true or false is wanted, not int"),
}


OF_THE_TEXT = ("text", "mentions.0.text", "repairs.0.span.end", "facts.0.amount")


def spoilt(analysis: Analysis, at: str) -> dict[str, Any]:
    """An analysis as a dict, with something wrong in one place."""
    data = deepcopy(analysis.to_dict())
    *way, last = at.split(".")
    inner: Any = data
    for step in way:
        inner = inner[int(step) if step.isdigit() else step]
    inner[last] = WRONG[at][0]
    return data


@pytest.mark.parametrize("at", sorted(WRONG.keys() - {*OF_THE_TEXT, "document.published", "document.encoding_margin"}))
def test_the_json_schema_refuses_it_too(analysis: Analysis, at: str) -> None:
    """All but what only the text can tell, and what JSON has no words for."""
    assert not valid(spoilt(analysis, at), schema(), schema())


@pytest.mark.parametrize("at", WRONG)
def test_what_is_malformed_is_refused(analysis: Analysis, at: str) -> None:
    """The message names the place."""
    data, message = spoilt(analysis, at), WRONG[at][1]
    with pytest.raises(FormatError, match=re.escape(message)) as caught:
        Analysis.from_dict(data)
    assert isinstance(caught.value, solieu.SolieuError)
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize("name", ["document", "facts", "text"])
def test_what_lacks_a_key_is_refused(analysis: Analysis, name: str) -> None:
    """Nothing is made up."""
    data = analysis.to_dict()
    del data[name]
    with pytest.raises(FormatError, match=f"the analysis: it lacks '{name}'"):
        Analysis.from_dict(data)


@pytest.mark.parametrize("data", [None, [], {}, "{}", {"schema": None}, {"schema": 1}], ids=repr)
def test_what_is_no_analysis_is_refused(data: Any) -> None:
    """What has no schema is none of ours."""
    with pytest.raises(FormatError, match=f"it has no schema '{SCHEMA}'"):
        Analysis.from_dict(data)


@pytest.mark.parametrize("text", ["", "{", "NaN", "[" * 100_000, b"\xff", "1" * 5000, None, 3])
def test_what_is_no_json_is_refused(text: Any) -> None:
    """Also what would take a parser down."""
    with pytest.raises(FormatError):
        Analysis.from_json(text)


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@cache
def written() -> str:
    """The same analysis as JSON."""
    return solieu.analyse(TEXT, date(2019, 12, 20)).to_json()


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_nothing_malformed_falls_through(data: st.DataObject) -> None:
    """Whatever is put into whatever place, it is read or refused in a sentence."""
    told = json.loads(written())
    inner: Any = told
    while True:
        keys = list(inner) if isinstance(inner, dict) else list(range(len(inner)))
        key = data.draw(st.sampled_from(keys))
        if not (isinstance(inner[key], dict | list) and inner[key] and data.draw(st.integers(0, 3))):
            break
        inner = inner[key]
    inner[key] = data.draw(JUNK)
    with suppress(FormatError):
        survives(Analysis.from_dict(told))


@pytest.mark.parametrize("text", [None, b"9 doanh nghi\xe1\xbb\x87p", 3, ["9"], Path("a.txt")], ids=repr)
def test_what_is_no_text_is_refused(text: Any) -> None:
    """The error is ours, and a `TypeError`."""
    with pytest.raises(ArgumentError, match="text: a str is wanted, not ") as caught:
        solieu.analyse(text)
    assert isinstance(caught.value, TypeError)
    assert isinstance(caught.value, solieu.InputError)


@pytest.mark.parametrize(
    "published", ["2019", "20/12/2019", "năm 2019", "", 2019, 3.5, b"2019-12-20", np.zeros(2)], ids=repr
)
def test_what_is_no_day_is_refused(published: Any) -> None:
    """The message says what a day looks like."""
    with pytest.raises(ArgumentError, match=r"published: .*YYYY-MM-DD"):
        solieu.analyse(TEXT, published)


def test_what_is_no_title_is_refused() -> None:
    """A title is text as well."""
    with pytest.raises(ArgumentError, match="title: a str or None is wanted, not bytes"):
        solieu.analyse(TEXT, title=b"Tin")  # type: ignore[arg-type]  # that is the point


DAYS = (
    date(2019, 12, 20),
    datetime(2019, 12, 20, 23, 59),
    pd.Timestamp("2019-12-20"),
    "2019-12-20",
    "2019-12-20T08:00:00+07:00",
)


@pytest.mark.parametrize("published", DAYS, ids=repr)
def test_a_day_may_be_given_in_many_ways(published: Any) -> None:
    """A moment counts as its day."""
    read = solieu.analyse("Năm nay hỗ trợ 9 doanh nghiệp.", published)
    assert read.document.published == date(2019, 12, 20)
    assert type(read.document.published) is date
    assert read == solieu.analyse("Năm nay hỗ trợ 9 doanh nghiệp.", published=date(2019, 12, 20))


@pytest.mark.parametrize("missing", [None, pd.NaT, pd.NA, float("nan")], ids=repr)
def test_day_and_title_may_be_missing(missing: Any) -> None:
    """In a frame, that is how it looks."""
    assert solieu.analyse(TEXT, missing, title=missing) == solieu.analyse(TEXT)


BLANK = ("", " \n\t\N{NO-BREAK SPACE}\n", "\0\0", "\ud800", "\N{COMBINING ACUTE ACCENT}" * 5000, "(" * 20_000)


@pytest.mark.parametrize("text", BLANK, ids=lambda text: f"{text[:3]!r}")
def test_where_nothing_is_written_nothing_is_read(text: str) -> None:
    """There is an analysis, and it is empty."""
    read = solieu.analyse(text)
    assert (read.mentions, read.facts, read.findings) == ((), (), ())
    survives(read)
    assert "nothing was read" in notebooks.page(read)


@pytest.mark.parametrize("text", ["The ministry met again.", "河内省支持企业。", "Министерство"])
def test_foreign_texts_have_no_facts(text: str) -> None:
    """What is in another language is no cause for an error."""
    assert solieu.analyse(text).facts == ()


@pytest.mark.parametrize("mark", ["\0", "\ud800", "\N{ZERO WIDTH SPACE}", "\r\n"], ids=repr)
def test_odd_characters_are_no_obstacle(mark: str) -> None:
    """A figure beside them is read all the same."""
    read = solieu.analyse(f"{mark}Hỗ trợ 9 doanh nghiệp.{mark}")
    assert [mention.text for mention in read.mentions] == ["9 doanh nghiệp"]
    survives(read)


def test_a_text_beyond_all_measure_is_refused() -> None:
    """The limit is that for documents."""
    with pytest.raises(solieu.InputError, match="the text has more than 10,000,000 characters; analyse its parts"):
        solieu.analyse("a" * 10_000_001)


class Tags(HTMLParser):
    """The tags of a page, and the text between them; it is an error where they do not pair."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()
        self.attributes: set[str] = set()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        self.open.append(tag)
        self.seen.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_endtag(self, tag: str) -> None:
        """It closes the last that is open."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Note what a reader sees."""
        self.text += data


def page(analysis: Analysis) -> Tags:
    """What a notebook shows of an analysis."""
    tags = Tags()
    tags.feed(analysis._repr_html_())
    tags.close()
    assert not tags.open
    return tags


def test_a_notebook_shows_the_text_with_its_mentions(analysis: Analysis) -> None:
    """The whole text is there, every mention marked by its kind, every fact and finding in a table below."""
    shown, html = page(analysis), analysis._repr_html_()
    assert analysis.text in shown.text
    for mention in analysis.mentions:
        assert re.search(rf'title="{mention.kind}: [^"]*\({re.escape(mention.rule)}\)[^"]*">{mention.text[:3]}', html)
    rows = html.count("<tr>") - 2  # of heads
    assert rows == len(analysis.facts) + len(analysis.findings)
    for finding in analysis.findings:
        assert finding.message_vi in shown.text
        assert finding.message_en in shown.text


def test_a_notebook_says_what_explain_says(analysis: Analysis) -> None:
    """A fact has the same words in both."""
    shown = page(analysis).text
    for fact in analysis.facts:
        assert claim(fact).split(" ← ")[0] in shown


def test_a_notebook_needs_nothing_besides(analysis: Analysis) -> None:
    """There is no script, no style sheet, no picture and no address in it."""
    shown = page(analysis)
    assert shown.seen <= {"div", "mark", "table", "caption", "thead", "tbody", "tr", "th", "td"}
    assert shown.attributes <= {"style", "title", "class", "lang"}
    assert "url(" not in analysis._repr_html_()


def test_what_a_text_says_is_no_markup() -> None:
    """Tags of a text are words, what steers the direction of letters is written by name, dollars are no formula."""
    read = solieu.analyse(HOSTILE, title="<i>Tin</i>\N{RIGHT-TO-LEFT OVERRIDE}")
    shown, html = page(read), read._repr_html_()
    assert '<script>alert("1")</script> & $x$' in shown.text
    assert not shown.seen & {"script", "i", "b"}
    assert "\N{RIGHT-TO-LEFT OVERRIDE}" not in html
    assert "<i>Tin</i>‹U+202E›" in shown.text
    assert "mathjax_ignore" in html


def test_long_texts_and_tables_are_cut() -> None:
    """Both say that there is more, and where."""
    line = "Năm 2019, tỉnh Tuyên Quang hỗ trợ 9 doanh nghiệp.\n"
    read = solieu.analyse(line * 1000)
    shown = page(read)
    kept = notebooks.LONGEST // len(line)
    assert shown.text.count(line.strip()) == kept
    left = len(read.text) - kept * len(line) + 1
    assert f"… {left:,} of {len(read.text):,} characters are not shown; all are in .text" in shown.text
    assert f"{len(read.facts):,} facts; the first {notebooks.MOST} are shown, all are in .facts" in shown.text
    assert read._repr_html_().count("<tr>") == notebooks.MOST + 1


def test_mentions_inside_mentions_are_told_of_together(analysis: Analysis) -> None:
    """Where two overlap, the words are there once, and tell of both."""
    outer = analysis.mentions[0]
    inner = replace(outer, span=Span(outer.span.start, outer.span.start + 2), text=outer.text[:2])
    both = replace(analysis, mentions=(outer, inner, *analysis.mentions[1:]), facts=(), findings=())
    assert both._repr_html_().count(outer.rule) == analysis._repr_html_().count(outer.rule) + 2
    assert analysis.text in page(both).text


def test_an_analysis_is_frozen(analysis: Analysis) -> None:
    """Nothing can be put in the place of what was read."""
    with pytest.raises(AttributeError):
        analysis.facts = ()  # type: ignore[misc]  # that is the point
    assert isinstance(analysis.facts[0], Fact)


def test_importing_is_cheap() -> None:
    """What is heavy is loaded when it is needed: rules to analyse, pandas for frames, words and models for neither."""
    heavy = ("pandas", "numpy", "pyarrow", "spacy", "underthesea", "distributed", "lxml", "datasette", "regex")
    code = (
        "import sys, solieu\n"
        f"loaded = lambda: [name for name in {heavy!r} if name in sys.modules]\n"
        "assert not loaded(), loaded()\n"
        f"solieu.analyse({TEXT!r}).to_json()\n"
        "assert not {'pandas', 'numpy', 'spacy', 'distributed', 'datasette'} & {*loaded()}, loaded()\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
