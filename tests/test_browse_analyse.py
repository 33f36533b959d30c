"""`POST /-/analyse`: a text in, what was read in it out; whatever is wrong is said in one sentence."""

from __future__ import annotations

import asyncio
import json
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from solieu import analyse
from solieu.analyses import Analysis
from solieu.browse import application, submissions
from solieu.browse.analysts import Analyst, BusyError, LostError, SlowError, Text
from solieu.build import build
from solieu.interchange import to_dict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

SENTENCE = "Năm 2019, tỉnh Tuyên Quang hỗ trợ 9 doanh nghiệp với tổng kinh phí 7,6 tỷ đồng."
PLAIN, JSON = {"content-type": "text/plain; charset=utf-8"}, {"content-type": "application/json"}


@pytest.fixture(scope="module")
def kb(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small knowledge base."""
    folder = tmp_path_factory.mktemp("articles")
    (folder / "a.txt").write_text(SENTENCE, encoding="utf-8")
    build([folder], folder.parent / "kb.db", workers=1)
    return folder.parent / "kb.db"


@pytest.fixture(scope="module")
def send(kb: Path) -> Iterator[Callable[..., Any]]:
    """Sends something to a server that was started for it."""
    served = application(kb, analyse=True)

    def post(body: bytes, headers: dict[str, str] = PLAIN, query: str = "", **cookies: str) -> Any:
        path = f"/-/analyse{query}"
        return asyncio.run(served.client.post(path, content=body, headers=headers, cookies=cookies))

    with closing(submissions.ANALYST):
        yield post
    for database in served.databases.values():
        database.close()


def test_a_text_is_answered_with_what_was_read(send: Callable[..., Any]) -> None:
    """Plain or in JSON, the answer is that of `analyse`, and an analysis again."""
    plain, sent = send(SENTENCE.encode()), send(json.dumps({"text": SENTENCE}).encode(), JSON)
    assert plain.status_code == sent.status_code == 200
    assert plain.headers["content-type"] == "application/json; charset=utf-8"
    assert "access-control-allow-origin" not in plain.headers
    assert plain.json() == sent.json() == to_dict(analyse(SENTENCE))
    assert Analysis.from_json(plain.text) == analyse(SENTENCE)


def test_what_is_known_of_a_text_is_taken(send: Callable[..., Any]) -> None:
    """Day and title come as members, or behind the address of plain text; an empty text is read too."""
    known = {"published": "2020-03-01", "title": "Khuyến công"}
    told = to_dict(analyse(SENTENCE, **known))
    assert send(json.dumps({"text": SENTENCE, **known}).encode(), JSON).json() == told
    assert send(SENTENCE.encode(), PLAIN, "?published=2020-03-01&title=Khuy%E1%BA%BFn%20c%C3%B4ng").json() == told
    assert send(b"").json()["facts"] == []


@pytest.mark.parametrize(
    ("body", "headers", "status", "said"),
    [
        (b"\xff\xfe", PLAIN, 400, "no UTF-8"),
        (b"{", JSON, 400, "no JSON"),
        (b"[" * 100_000, JSON, 400, "no JSON"),
        (b"[]", JSON, 400, "member text"),
        (b"{}", JSON, 400, "member text"),
        (b'{"text": "a", "txet": "b"}', JSON, 400, "published, text, title"),
        (b'{"text": 5}', JSON, 400, "a str is wanted, not int"),
        (b'{"text": null}', JSON, 400, "a str is wanted, not NoneType"),
        (b'{"text": "a", "published": "yesterday"}', JSON, 400, "is no day"),
        (b'{"text": "a", "published": 2019}', JSON, 400, "published"),
        (b'{"text": "a", "title": []}', JSON, 400, "title"),
        (b"text=a", {"content-type": "application/x-www-form-urlencoded"}, 415, "Content-Type"),
        (b"a", {}, 415, "Content-Type"),
        (b"a" * 1_000_001, PLAIN, 413, "1,000,000 bytes"),
        (b"a", {**PLAIN, "content-length": "99999999999999999999"}, 413, "1,000,000 bytes"),
        (b"a", {**PLAIN, "origin": "http://evil.example"}, 403, "other sites"),
        (b"a", {**PLAIN, "origin": "null"}, 403, "other sites"),
        (b"a", {**PLAIN, "sec-fetch-site": "cross-site"}, 403, "other sites"),
        (b"a", {**PLAIN, "sec-fetch-site": "same-site"}, 403, "other sites"),
    ],
)
def test_what_is_wrong_is_said(
    send: Callable[..., Any], body: bytes, headers: dict[str, str], status: int, said: str
) -> None:
    """A request that cannot be met gets its status and a sentence, and no word of the inside."""
    answer = send(body, headers)
    assert (answer.status_code, answer.json()["ok"]) == (status, False)
    assert said in answer.json()["error"]
    assert "Traceback" not in answer.text


def test_a_body_without_a_length_is_cut_off(kb: Path) -> None:
    """What comes in pieces is refused as soon as it is too much, and no more of it is taken."""
    taken = []

    async def endless() -> Any:
        for number in range(1000):
            taken.append(number)
            yield b"a" * 100_000

    served = application(kb, analyse=True)
    answer = asyncio.run(served.client.post("/-/analyse", content=endless(), headers=PLAIN))
    assert answer.status_code == 413
    assert len(taken) < 20
    for database in served.databases.values():
        database.close()


def test_our_own_pages_may_send(send: Callable[..., Any]) -> None:
    """A page of this server sends a text without a token, whatever cookies it has."""
    ours = {**PLAIN, "origin": "http://localhost", "sec-fetch-site": "same-origin"}
    assert send(SENTENCE.encode(), ours, ds_csrftoken="x", solieu_lang="en").status_code == 200
    assert send(SENTENCE.encode(), {**PLAIN, "host": "evil.example"}).status_code == 400


def test_it_is_off_unless_asked_for(kb: Path) -> None:
    """Without `--analyse` nothing is read; with it, only what is posted."""
    off, on = application(kb), application(kb, analyse=True)
    refused = asyncio.run(off.client.post("/-/analyse", content=b"a", headers=PLAIN))
    assert refused.status_code == 403
    assert "--analyse" in refused.json()["error"]
    assert asyncio.run(on.client.get("/-/analyse")).status_code == 405
    for served in (off, on):
        for database in served.databases.values():
            database.close()


def test_a_text_that_takes_too_long_is_given_up(send: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """The process is ended in the middle of it, the sender is told, and the next text is read."""
    with closing(Analyst(seconds=0.4)) as hasty:
        monkeypatch.setattr(submissions, "ANALYST", hasty)
        answer = send((SENTENCE * 10_000).encode()[:1_000_000].decode(errors="ignore").encode())
        assert answer.status_code == 504
        assert "longer than 0.4 s" in answer.json()["error"]
        with pytest.raises(SlowError):
            hasty.analyse(Text(SENTENCE * 10_000)).result()
        hasty.seconds = 30
        assert send(SENTENCE.encode()).status_code == 200


def test_a_process_that_is_lost_is_replaced() -> None:
    """Where the system ends the process, the text it was at is told to be lost, and the next one is read."""
    with closing(Analyst(seconds=30)) as analyst:
        assert "9 doanh nghiệp" in analyst.analyse(Text(SENTENCE)).result()
        assert analyst._process
        analyst._process.kill()
        with pytest.raises(LostError, match="ended the process"):
            analyst.analyse(Text(SENTENCE)).result()
        assert "9 doanh nghiệp" in analyst.analyse(Text(SENTENCE)).result()


def test_no_more_wait_than_there_are_places() -> None:
    """A text too many is refused at once; closing waits for none of those that wait."""
    with closing(Analyst(seconds=30, waiting=2)) as analyst:
        under_way = [analyst.analyse(Text(SENTENCE * 5_000)) for _ in range(2)]
        with pytest.raises(BusyError, match="2 texts are waiting"):
            analyst.analyse(Text(SENTENCE))
    assert all(future.cancelled() or isinstance(future.exception(), LostError) for future in under_way)


def test_the_server_says_busy(send: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """Where too many wait, the sender is told to come again."""
    with closing(Analyst(seconds=1, waiting=0)) as full:
        monkeypatch.setattr(submissions, "ANALYST", full)
        answer = send(SENTENCE.encode())
    assert answer.status_code == 503
    assert "later" in answer.json()["error"]
