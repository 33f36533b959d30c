"""spaCy documents keep their text, whatever it is, and get the same answers as `solieu.analyse`."""

from __future__ import annotations

import subprocess
import sys
import unicodedata
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy import displacy
from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc, DocBin

import solieu
from solieu.annotate import blank, register
from solieu.annotate.components import COMPONENTS
from solieu.annotate.groups import BY_KIND, GROUPS
from solieu.errors import InputError
from solieu.model import Amount, Place

ROOT = Path(__file__).parents[1]
CORPUS = sorted((ROOT / "corpus").glob("*.txt"))
CONFIG = {"nlp": {"tokenizer": {"@tokenizers": "solieu_tokenizer.v1"}}}
WITHOUT_PYVI = {"nlp": {"tokenizer": {"use_pyvi": False}}}
TEXT = (
    "Năm 2019, tỉnh Tuyên Quang hỗ trợ 9 doanh nghiệp, kinh phí 1,2 tỷ đồng từ nguồn khuyến công quốc gia "
    "theo Nghị định số 45/2012/NĐ-CP. Sở Công Thương cho biết."
)
DAMAGED = {
    "none": TEXT,
    "decomposed": unicodedata.normalize("NFD", TEXT),
    "line ends": TEXT.replace(". ", ".\r\n\r\n").replace(", ", ",\r\n"),
    "glued": TEXT.replace("từ nguồn", "từnguồn"),
    "soft hyphens": TEXT.replace("doanh", "do\N{SOFT HYPHEN}anh").replace("Tuyên", "Tu\N{ZERO WIDTH SPACE}yên"),
    "spaces": TEXT.replace(" ", "\N{NO-BREAK SPACE}"),
    "mojibake": TEXT.encode().decode("cp1252", errors="replace"),
}
NAUGHTY = {
    "empty": "",
    "one space": " ",
    "only spaces": "      ",
    "only tabs": "\t\t",
    "only line ends": "\n\n\r\n\r",
    "space before and behind": "  có 3 lớp  ",
    "line ends of every kind": "một\r\nhai\rba\nbốn\vnăm\fsáu\u2028bảy\u2029tám\x85chín\x1cmười",
    "line end inside a word": "công\nnghiệp, công\r\nnghiệp, công \n nghiệp",
    "spaces of every width": "công\N{NO-BREAK SPACE}nghiệp\N{EM SPACE}nông\N{IDEOGRAPHIC SPACE}thôn\N{THIN SPACE}mới",
    "no width": "nư\N{SOFT HYPHEN}ớc\N{ZERO WIDTH SPACE}sạch\N{ZERO WIDTH JOINER}\N{WORD JOINER}\ufeff",
    "byte order mark": "\N{ZERO WIDTH NO-BREAK SPACE}Tỉnh có 3 huyện.",
    "nothing but NUL": "\0",
    "NUL inside": "a\0b 7\0,6 tỷ\0 đồng",
    "controls": "".join(map(chr, range(32))) + "\x7f" + "".join(map(chr, range(0x80, 0xA0))),
    "left and right": "\N{RIGHT-TO-LEFT OVERRIDE}gnồđ ỷt 6,7\u202c שלום \N{LEFT-TO-RIGHT ISOLATE}مرحبا",
    "emoji": "👩‍👩‍👧‍👦 🇻🇳 👍🏽 ☝️ 1️⃣",
    "beyond the basic plane": "𝟕,𝟔 𝐭ỷ 𠀀𠀁 \U0010fffd",
    "not a character": "\ufffe\uffff \ufffd",
    "marks without letters": "\u0301\u0323 e\u0302\u0323\u0301\u0301\u0301\u0301",
    "heaped marks": "Z̸̢̛͔͎A̷͈͝L̶̰͒G̵̣͌O̸͚̐",
    "other letters for d": "Ðảng Ðồng Tháp ðường",
    "tones moved by underthesea": "hoà thuỷ khoẻ HOÁ qui nghành buớc tạị",
    "long s and ligatures": "ﬁnanﬃce ſ ŉ ǅ ℡ ½ ⅷ ㎡ ㏑",
    "case that grows": "İI ı ß ẞ ΐ",
    "TCVN3": "§¶ng Céng s¶n ViÖt Nam, tØnh NghÖ An",
    "VNI": "Nghò ñònh soá 45 cuûa Chính phuû",
    "VIQR": "Nghi. ddi.nh so^' 45 cu?a Chi'nh phu?",
    "telex": "Nghij ddinhj soos 45",
    "signs": "!@#$%^&*()`~ ,./;'[]\\-= <>?:\"{}|_+ “”‘’«»…–—•",
    "many points": "1.......2 ... . . . 3.000.000,50 (1)(2)[3] a.b.c.",
    "quotes": "'\"''''\"  '' \"\"\" ‚‛„",
    "numbers": "1/0 1E+02 -$1.00 0x0 1,000,000.00 ١٢٣ １２３ 1'000 NaN ∞",
    "markup": "<script>alert('x')</script> &amp; &#0; <!-- --> ]]> {{7*7}} ${7*7} %s %n {0}",
    "queries": "1;DROP TABLE users-- ' OR 1=1 -- \\' \\",
    "addresses": "https://vi.wikipedia.org/wiki/Hà_Nội?x=1&y=2#z so.congthuong@nghean.gov.vn C:\\Vinh\\1.txt",
    "underscores": "công_nghiệp nông_thôn __init__ _ __",
    "one letter many times": "ơ" * 5_000,
    "one sign many times": "," * 3_000,
    "no space for long": "công-nghiệp/" * 500,
    "no full stop for long": "một hai ba " * 1_000,
}


@pytest.fixture(scope="module")
def nlp() -> Language:
    """A pipeline as the docs make it."""
    pipeline = spacy.blank("vi", config=CONFIG)
    pipeline.add_pipe("solieu")
    return pipeline


def spans(doc: Doc) -> list[tuple[Any, ...]]:
    """All that a stored document must give back."""
    return [
        (name, span.start, span.end, span.label_, span._.value, span._.rule, span._.text, span._.chars)
        for name, group in doc.spans.items()
        for span in group
    ]


@pytest.mark.parametrize("text", NAUGHTY.values(), ids=NAUGHTY.keys())
def test_no_text_is_changed(nlp: Language, text: str) -> None:
    """The text of a document is the text it was made of, before and after it is read."""
    assert nlp.make_doc(text).text == text
    assert nlp(text).text == text


@settings(max_examples=60, deadline=None)
@given(st.text("aăđĐớ\u0301\u0309 1.,\n\r\t\N{NO-BREAK SPACE}\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}\0-%§µ“", max_size=80))
def test_no_text_made_at_random_is_changed(text: str) -> None:
    """Tokens, with the spaces behind them, are the text; white space and words share no token."""
    doc = blank()(text)
    assert doc.text == text
    assert all(token.text and (token.text.isspace() or token.text == token.text.strip()) for token in doc)


@pytest.mark.parametrize("text", DAMAGED.values(), ids=DAMAGED.keys())
def test_no_damaged_text_is_changed(nlp: Language, text: str) -> None:
    """What is wrong with a text is healed for reading only."""
    assert nlp(text).text == text


def test_half_a_character_is_refused(nlp: Language) -> None:
    """spaCy cannot hold half a surrogate pair; the message says where it is."""
    with pytest.raises(InputError, match="surrogate pair at 3"):
        nlp("có \ud83d lớp")


def test_words_keep_their_syllables_together(nlp: Language) -> None:
    """Words are those of the segmenter, spaces as spaCy has them, no word goes over a line end."""
    doc = nlp.make_doc("203 cơ sở  công nghiệp\nnông\nthôn")
    assert [token.text for token in doc] == ["203", "cơ sở", " ", "công nghiệp", "\n", "nông", "\n", "thôn"]
    assert [token.whitespace_ for token in doc] == [" ", " ", "", "", "", "", "", ""]


def test_word_healed_over_a_line_end_is_two(nlp: Language) -> None:
    """Where a line end parts a word the tokens are its parts."""
    doc = nlp.make_doc("Ba hợp-\ntác xã ở cụm công-\r\nnghiệp.")
    assert doc.text == "Ba hợp-\ntác xã ở cụm công-\r\nnghiệp."
    assert {"\n", "\r\n"} <= {token.text for token in doc}


@pytest.mark.parametrize("damage", ["decomposed", "soft hyphens", "glued"])
def test_damage_does_not_spoil_words(nlp: Language, damage: str) -> None:
    """Words of a damaged text end where those of the sound one do."""
    sound, damaged = nlp.make_doc(TEXT), nlp.make_doc(DAMAGED[damage])
    healed = [unicodedata.normalize("NFC", word.text).replace("\N{SOFT HYPHEN}", "") for word in damaged]
    assert [word.replace("\N{ZERO WIDTH SPACE}", "") for word in healed] == [word.text for word in sound]


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_answers_are_those_of_analyse(nlp: Language, path: Path) -> None:
    """A component reads what `solieu.analyse` reads, and its spans stand where the mentions do."""
    text = path.read_text(encoding="utf-8", errors="replace")
    doc, analysis = nlp(text), solieu.analyse(text)
    assert doc._.analysis == analysis
    assert (doc._.facts, doc._.findings) == (analysis.facts, analysis.findings)
    assert doc._.published == analysis.document.published
    by_kind = {name: [m for m in analysis.mentions if BY_KIND[m.kind] == name] for name in BY_KIND.values()}
    assert {name: [span._.mention for span in doc.spans[name]] for name in by_kind} == by_kind
    assert [span._.mention for span in doc.spans["facts"]] == [fact.amount for fact in analysis.facts]
    raw = analysis.tokens.repaired.offsets.raw
    for span in doc.spans["solieu"]:
        exact = raw(span._.mention.span)
        assert span._.chars == (exact.start, exact.end)
        assert span.start_char <= exact.start < exact.end <= span.end_char


def test_corpus_is_there() -> None:
    """The comparison above compares something."""
    assert len(CORPUS) > 10


@pytest.mark.parametrize("damage", DAMAGED.keys() - {"mojibake"})
def test_values_do_not_depend_on_damage(nlp: Language, damage: str) -> None:
    """Values and repaired words are those of the sound text; places are those of the raw one."""
    sound, doc = nlp(TEXT), nlp(DAMAGED[damage])
    assert [span._.value for span in doc.spans["solieu"]] == [span._.value for span in sound.spans["solieu"]]
    for span in doc.spans["solieu"]:
        start, end = span._.chars
        letters = unicodedata.normalize("NFC", doc.text[start:end])
        assert "".join(c for c in letters if c.isalnum()) == "".join(c for c in span._.text if c.isalnum())


def test_what_a_span_answers(nlp: Language) -> None:
    """Value, rule, repaired words, exact place and facts; other spans answer nothing."""
    doc = nlp(DAMAGED["soft hyphens"])
    place, amount = doc.spans["places"][0], doc.spans["amounts"][0]
    assert isinstance(place._.value, Place)
    assert (place._.value.name, place._.text, place._.rule) == ("Tuyên Quang", "Tuyên Quang", "places.typed")
    assert doc.text[slice(*place._.chars)] == "Tu\N{ZERO WIDTH SPACE}yên Quang"
    assert isinstance(amount._.value, Amount)
    assert amount._.value.low == Decimal(9)
    assert [fact.indicator for fact in amount._.facts] == ["beneficiaries"]
    other = doc[0:2]
    assert (other._.value, other._.rule, other._.text, other._.chars, other._.facts) == (None, None, None, None, ())


def test_document_that_was_not_read_answers_nothing() -> None:
    """Attributes are there before a component was at work."""
    register()
    doc = blank()(TEXT)
    assert (doc._.analysis, doc._.facts, doc._.findings, doc._.published, doc._.title) == (None, (), (), None, None)


def test_findings_mark_what_disagrees(nlp: Language) -> None:
    """A check that does not hold marks the figures it rests on with its code."""
    doc = nlp("Năm 2019, tổng kinh phí 5 tỷ đồng, trong đó trung ương 2 tỷ đồng, địa phương 2 tỷ đồng.")
    broken = [finding for finding in doc._.findings if not finding.holds]
    assert doc.text.count("2 tỷ") == len(doc.spans["findings"]) - 1
    assert {span.label_ for span in doc.spans["findings"]} == {finding.code for finding in broken} != set()
    assert {span._.mention for span in doc.spans["findings"]} == {e.mention for f in broken for e in f.evidence}
    sound = nlp(doc.text.replace("5 tỷ", "4 tỷ"))
    assert [finding.holds for finding in sound._.findings] == [True]
    assert len(sound.spans["findings"]) == 0


@pytest.mark.parametrize("day", [date(2019, 12, 31), datetime(2019, 12, 31, 8), "2019-12-31"])
def test_day_of_publication_is_used(nlp: Language, day: date | str) -> None:
    """What is stated before the pipeline reads settles what the text leaves out."""
    doc = nlp.make_doc("Năm nay, tỉnh Tuyên Quang hỗ trợ 9 doanh nghiệp.")
    doc._.published = day
    doc = nlp(doc)
    assert doc._.published == date(2019, 12, 31)
    assert doc._.facts == solieu.analyse(doc.text, published=date(2019, 12, 31)).facts
    assert doc._.facts[0].start_year == 2019
    doc._.published = None
    assert nlp(doc)._.facts[0].period is None


def test_title_is_used(nlp: Language) -> None:
    """A title is part of what is read."""
    doc = nlp.make_doc(TEXT)
    doc._.title = "Khuyến công năm 2019"
    assert nlp(doc)._.analysis.document.title == "Khuyến công năm 2019"


@pytest.mark.parametrize(("name", "value"), [("published", "hôm qua"), ("published", 2019), ("title", 5)])
def test_what_is_no_day_or_title_is_refused(nlp: Language, name: str, value: object) -> None:
    """The message says what is wanted."""
    with pytest.raises(InputError, match=f"{name} must be"):
        nlp.make_doc(TEXT)._.set(name, value)


@pytest.mark.parametrize("workers", [1, 2])
def test_many_documents(nlp: Language, workers: int) -> None:
    """`nlp.pipe` gives the same in one process and in several, and takes what was stated of each with it."""
    docs = [nlp.make_doc(text) for text in DAMAGED.values()]
    for doc in docs:
        doc._.published = "2020-02-03"
    got = list(nlp.pipe(docs, n_process=workers, batch_size=2))
    assert [doc.text for doc in got] == list(DAMAGED.values())
    assert [doc._.analysis for doc in got] == [
        solieu.analyse(text, published=date(2020, 2, 3)) for text in DAMAGED.values()
    ]


def test_tuples_go_along(nlp: Language) -> None:
    """A context stays with its document."""
    pairs = [(TEXT, {"row": 1}), ("Không có gì.", {"row": 2})]
    got = [(len(doc._.facts), context["row"]) for doc, context in nlp.pipe(pairs, as_tuples=True)]
    assert got == [(len(solieu.analyse(TEXT).facts), 1), (0, 2)]


def test_stored_documents_keep_values(nlp: Language, tmp_path: Path) -> None:
    """Values survive a `DocBin`, bytes and a file, read by a pipeline that has no component of ours."""
    docs = [nlp(text) for text in DAMAGED.values()]
    DocBin(store_user_data=True, docs=docs).to_disk(tmp_path / "docs.spacy")
    bare = spacy.blank("xx")
    stored = list(DocBin().from_disk(tmp_path / "docs.spacy").get_docs(bare.vocab))
    assert [spans(doc) for doc in stored] == [spans(doc) for doc in docs]
    assert [doc._.analysis for doc in stored] == [doc._.analysis for doc in docs]
    again = Doc(bare.vocab).from_bytes(docs[0].to_bytes())
    assert spans(again) == spans(docs[0])
    assert [(ent.text, ent._.value) for ent in again.ents] == [(ent.text, ent._.value) for ent in docs[0].ents]


def test_pipelines_are_saved_and_loaded(nlp: Language, tmp_path: Path) -> None:
    """`spacy.load` makes the same pipeline in a process that imports nothing of ours."""
    nlp.to_disk(tmp_path / "saved")
    code = (
        "import sys, spacy\n"
        f"doc = spacy.load({str(tmp_path / 'saved')!r})({DAMAGED['glued']!r})\n"
        "print([(span.start, span.end, span.label_, span._.text) for span in doc.spans['solieu']])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    doc = nlp(DAMAGED["glued"])
    want = [(span.start, span.end, span.label_, span._.text) for span in doc.spans["solieu"]]
    assert done.stdout.strip() == str(want)
    assert spans(blank().from_bytes(blank().to_bytes())(TEXT)) == []


@pytest.mark.parametrize("code", ["import solieu", "import solieu.cli", "import solieu\nsolieu.analyse('9 tỷ đồng')"])
def test_spacy_is_loaded_by_this_package_only(code: str) -> None:
    """Who does not ask for spaCy does not wait for it."""
    done = subprocess.run([sys.executable, "-c", f"{code}\nimport sys\nsys.exit('spacy' in sys.modules)"], check=False)
    assert done.returncode == 0


def test_other_pipelines_do_not_load_the_extractors() -> None:
    """spaCy imports every factory for any pipeline: ours costs it nothing but a small module."""
    code = "import spacy, sys\nspacy.blank('en')\nsys.exit(bool({'solieu.flow', 'underthesea'} & sys.modules.keys()))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(("lang", "config"), [("vi", WITHOUT_PYVI), ("xx", {}), ("en", {})])
def test_any_tokenizer_will_do(nlp: Language, lang: str, config: dict[str, Any]) -> None:
    """On the tokens of other tokenizers spans reach to their ends, while places stay exact."""
    other = spacy.blank(lang, config=config)
    other.add_pipe("solieu")
    doc, ours = other(TEXT), nlp(TEXT)
    assert [span._.chars for span in doc.spans["solieu"]] == [span._.chars for span in ours.spans["solieu"]]
    assert all(span.start_char <= span._.chars[0] < span._.chars[1] <= span.end_char for span in doc.spans["solieu"])
    assert doc._.facts == ours._.facts


def test_one_token_for_all(nlp: Language) -> None:
    """Where all of a text is one token every span is that token, and one of them is the entity."""
    doc, ours = nlp(Doc(nlp.vocab, words=[TEXT], spaces=[False])), nlp(TEXT)
    assert {(span.start, span.end) for span in doc.spans["solieu"]} == {(0, 1)}
    assert len(doc.ents) == 1
    assert {span._.text for span in doc.spans["solieu"]} == {span._.text for span in ours.spans["solieu"]}


def test_entities_share_no_token(nlp: Language) -> None:
    """Of two that do the one with more tokens is an entity; both are spans."""
    doc = nlp("Quyết định của UBND tỉnh Nghệ An hỗ trợ 9 doanh nghiệp tại huyện Yên Thành, tỉnh Nghệ An năm 2019.")
    taken = [token.i for ent in doc.ents for token in ent]
    assert len(taken) == len(set(taken)) > 0
    assert {ent.id_ for ent in doc.ents} < {span.id_ for span in doc.spans["solieu"]}
    assert {ent._.text for ent in doc.ents} >= {"UBND tỉnh Nghệ An", "năm 2019"}


@pytest.mark.parametrize("overwrite", [False, True])
def test_entities_of_others_stay_unless_told(overwrite: bool) -> None:  # noqa: FBT001 - pytest gives it by name
    """An entity that stood there before ours keeps its tokens, or gives way."""
    nlp = blank()
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "PROGRAMME", "pattern": "khuyến công"}, {"label": "AID", "pattern": "hỗ trợ 9"}])  # type: ignore[attr-defined] # a ruler
    nlp.add_pipe("solieu", config={"overwrite_ents": overwrite})
    labels = {ent.text: ent.label_ for ent in nlp(TEXT).ents}
    assert labels["khuyến công"] == "PROGRAMME"
    assert ("hỗ trợ 9" in labels, "9 doanh nghiệp" in labels) == (not overwrite, overwrite)


def test_component_of_a_user_stands_behind_ours() -> None:
    """What we fill can be read, and built upon, by who comes after."""

    def largest(doc: Doc) -> Doc:
        doc.spans["largest"] = sorted(doc.spans["amounts"], key=lambda span: span._.value.low)[-1:]
        return doc

    Language.component("test_largest", func=largest)
    pipeline = blank()
    pipeline.add_pipe("solieu")
    pipeline.add_pipe("test_largest")
    doc = pipeline(TEXT)
    assert [(span._.text, span.label_) for span in doc.spans["largest"]] == [("1,2 tỷ đồng", "MONEY")]


@pytest.mark.parametrize("name", COMPONENTS)
def test_a_component_fills_its_groups_only(name: str) -> None:
    """A finer component gives the part of the answer that its name says."""
    nlp = blank()
    nlp.add_pipe(name)
    doc, whole = nlp(TEXT), solieu.analyse(TEXT)
    assert set(doc.spans) == {*COMPONENTS[name], "solieu"}
    kinds = {kind for kind, group in BY_KIND.items() if group in COMPONENTS[name] and kind != "exclusion"}
    assert {m.kind for m in (span._.mention for span in doc.spans["solieu"])} == kinds
    assert doc._.facts == whole.facts


def test_finer_components_add_up(nlp: Language) -> None:
    """One after the other, in any order, they make the spans and entities of `solieu`; twice is as once."""
    pipeline, whole = blank(), nlp(TEXT)
    for name in sorted(COMPONENTS, reverse=True):
        if name != "solieu":
            pipeline.add_pipe(name)
    doc = pipeline(TEXT)
    for _ in range(2):
        assert [(s.start, s.end, s.id_) for s in doc.spans["solieu"]] == [
            (s.start, s.end, s.id_) for s in whole.spans["solieu"]
        ]
        assert [ent.id_ for ent in doc.ents] == [ent.id_ for ent in whole.ents]
        assert {name: len(group) for name, group in doc.spans.items()} == {
            name: len(group) for name, group in whole.spans.items() if name != "exclusions"
        }
        doc = pipeline(doc)


@pytest.mark.parametrize("prefix", ["", "sl_"])
def test_spans_of_others_stay_in_a_group(prefix: str) -> None:
    """A group of the same name keeps what others put into it."""
    nlp = blank()
    ruler = nlp.add_pipe("span_ruler", config={"spans_key": f"{prefix}places"})
    ruler.add_patterns([{"label": "SITE", "pattern": "doanh nghiệp"}])  # type: ignore[attr-defined] # a ruler
    nlp.add_pipe("solieu", config={"prefix": prefix})
    doc = nlp(TEXT)
    assert [(span.text, span.label_) for span in doc.spans[f"{prefix}places"]] == [
        ("doanh nghiệp", "SITE"),
        ("Tuyên Quang", "GPE"),
    ]


def test_group_that_is_none_is_refused() -> None:
    """The message names the groups there are."""
    with pytest.raises(InputError, match=f"no such group of spans: figures; there are {', '.join(GROUPS)}"):
        blank().add_pipe("solieu", config={"groups": ["amounts", "figures"]})


def test_sentences() -> None:
    """Sentences are ours: no abbreviation ends one, a line end does."""
    pipeline = blank()
    pipeline.add_pipe("solieu_sentences")
    doc = pipeline("Ở TP. Vinh có 3 lớp. Chi 1.200 đồng\r\nKết quả")
    assert [sent.text.strip() for sent in doc.sents] == ["Ở TP. Vinh có 3 lớp.", "Chi 1.200 đồng", "Kết quả"]
    assert [sent.text for sent in pipeline(" \n Một câu. Hai câu.").sents] == [" \n Một câu.", "Hai câu."]
    assert [token.is_sent_start for token in pipeline("Một. Hai")] == [True, False, True]
    assert list(pipeline("").sents) == []
    assert [sent.text for sent in pipeline("  ").sents] == ["  "]


def test_stored_documents_are_read_elsewhere(nlp: Language, tmp_path: Path) -> None:
    """A process that adds no component of ours asks for the attributes."""
    DocBin(store_user_data=True, docs=[nlp(TEXT)]).to_disk(tmp_path / "docs.spacy")
    code = (
        "import spacy\nfrom spacy.tokens import DocBin\nfrom solieu.annotate import register\nregister()\n"
        f"doc, = DocBin().from_disk({str(tmp_path / 'docs.spacy')!r}).get_docs(spacy.blank('xx').vocab)\n"
        "print(doc.ents[2]._.value.unit, len(doc._.facts))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["doanh", "nghiệp", "2"]


def test_attributes_may_be_registered_again() -> None:
    """To import or to add a component twice does no harm."""
    register()
    register()
    assert spans(blank()(TEXT)) == []


def test_attribute_of_a_user_is_not_taken() -> None:
    """A name that is taken is refused with the way out; a prefix goes before attributes and groups."""
    ours = Doc.remove_extension("facts") if Doc.has_extension("facts") else None
    Doc.set_extension("facts", default="mine")
    try:
        with pytest.raises(InputError, match=r"doc\._\.facts is defined already.*prefix"):
            blank().add_pipe("solieu")
        nlp = blank()
        nlp.add_pipe("solieu", config={"prefix": "sl_"})
        doc = nlp(TEXT)
        assert doc._.facts == "mine"
        assert doc._.sl_facts == solieu.analyse(TEXT).facts
        assert doc.spans["sl_amounts"][0]._.sl_value.low == Decimal(9)
        assert "amounts" not in doc.spans
    finally:
        Doc.remove_extension("facts")
        register()
    assert ours is None or Doc.get_extension("facts") == ours


def test_merged_tokens_keep_values(nlp: Language) -> None:
    """Entities keep their values where a component behind ours merges tokens."""
    doc = nlp(TEXT)
    before = [(ent.label_, ent._.value) for ent in doc.ents]
    with doc.retokenize() as retokenizer:
        for ent in doc.ents:
            retokenizer.merge(ent)
    assert [(ent.label_, ent._.value) for ent in doc.ents] == before
    assert {len(ent) for ent in doc.ents} == {1}


@pytest.mark.parametrize("key", ["solieu", "facts"])
def test_spans_are_drawn(nlp: Language, key: str) -> None:
    """displaCy draws every span of a group, with its label."""
    doc = nlp(TEXT)
    drawn = displacy.render(doc, style="span", options={"spans_key": key}, jupyter=False)
    assert {span.label_ for span in doc.spans[key] if span.label_ not in drawn} == set()


def test_entities_are_drawn(nlp: Language) -> None:
    """displaCy draws the entities, with their labels."""
    drawn = displacy.render(nlp(TEXT), style="ent", jupyter=False)
    assert [drawn.count(f">{label}<") for label in ("GPE", "LAW", "MONEY", "CARDINAL")] == [1, 1, 1, 1]


def test_matchers_see_our_words() -> None:
    """A pattern made by the tokenizer finds its words in a text, and what it makes of them is no span of ours."""
    nlp = blank()
    matcher = PhraseMatcher(nlp.vocab)
    matcher.add("PROGRAMME", [nlp.make_doc("khuyến công quốc gia")])
    found = matcher(nlp(TEXT), as_spans=True)
    assert [(span.text, span._.value) for span in found] == [("khuyến công quốc gia", None)]
