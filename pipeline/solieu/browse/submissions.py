"""`POST /-/analyse`: a text is sent, what was read in it comes back as JSON; nothing is kept.

Off unless the server was started with `--analyse`. A text comes as `text/plain`, or as `application/json` with `text`
and, if known, `published` and `title`. What is wrong with a request is said in one sentence, as JSON:

| status | why |
| --- | --- |
| 400 | no text in UTF-8, no JSON, a member of another name or kind, a day that is none |
| 403 | the server was not started for it, or a page of another site sent it |
| 405 | not sent by POST |
| 413 | more than a megabyte |
| 415 | neither plain text nor JSON |
| 503 | too many texts are waiting, or the text took down the process that read it |
| 504 | the text took longer than 30 s |
"""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

from datasette.utils.asgi import Response

from solieu.browse.analysts import Analyst, BusyError, LostError, SlowError, Text
from solieu.browse.policies import from_elsewhere
from solieu.errors import InputError

if TYPE_CHECKING:
    from datasette.app import Datasette

PLACE = "/-/analyse"
LARGEST = 1_000_000  # bytes
ANALYST = Analyst(seconds=30)
_PLAIN, _JSON = "text/plain", "application/json"
_MEMBERS = frozenset({"text", "published", "title"})


class RefusedError(InputError):
    """A request that is not met, and the status that says so."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


async def submitted(request: Any, datasette: Datasette) -> Any:
    """What was read in the text that is sent, or a sentence that says why nothing was."""
    try:
        _admit(request, datasette)
        text = _text(request, await _body(request))
        return _answer(200, await asyncio.wrap_future(ANALYST.analyse(text)))
    except RefusedError as error:
        return _refusal(error.status, error)
    except InputError as error:
        return _refusal(400, error)
    except SlowError as error:
        return _refusal(504, error)
    except (BusyError, LostError) as error:
        return _refusal(503, error)


def _answer(status: int, body: str) -> Any:
    return Response(body, status=status, content_type="application/json; charset=utf-8")


def _refusal(status: int, error: Exception) -> Any:
    return _answer(status, json.dumps({"ok": False, "status": status, "error": str(error)}, ensure_ascii=False))


def _admit(request: Any, datasette: Datasette) -> None:
    """Refuse whoever may not send a text."""
    if not (datasette.plugin_config("solieu") or {}).get("analyse"):
        raise RefusedError(403, "texts are not analysed here; start solieu browse with --analyse")
    if from_elsewhere(request):
        raise RefusedError(403, "pages of other sites may send no texts; send it from a program on this machine")
    if request.method != "POST":
        raise RefusedError(405, "a text is sent by POST")
    if _kind(request) not in (_PLAIN, _JSON):
        raise RefusedError(415, f"a text is sent as {_PLAIN} or {_JSON}; say which in the header Content-Type")


def _kind(request: Any) -> str:
    """The media type of what is sent, without its parameters."""
    stated: str = request.headers.get("content-type", "")
    return stated.partition(";")[0].strip().lower()


async def _body(request: Any) -> bytes:
    """What is sent; refused as soon as it is too much."""
    body, more = bytearray(), True
    stated = request.headers.get("content-length", "")
    while more and not (stated.isdecimal() and int(stated) > LARGEST) and len(body) <= LARGEST:
        message = await request.receive()
        body += message.get("body", b"")
        more = message.get("more_body", False)
    if more or len(body) > LARGEST:
        raise RefusedError(
            413, f"more than {LARGEST:,} bytes were sent; send the parts of the text, or build from a file"
        )
    return bytes(body)


def _text(request: Any, body: bytes) -> Text:
    try:
        sent = body.decode("utf-8")
        if _kind(request) == _PLAIN:
            return Text(sent, request.args.get("published"), request.args.get("title"))
        return _member(json.loads(sent))
    except UnicodeDecodeError as error:
        raise InputError(f"this is no UTF-8 (byte {error.start}); send the text in UTF-8") from error
    except (ValueError, RecursionError) as error:
        raise InputError(f"this is no JSON ({error}); send an object with the member text") from error


def _member(sent: Any) -> Text:
    """The text in an object; `analyse` itself says what else is wrong with it."""
    if not isinstance(sent, dict) or "text" not in sent or not _MEMBERS.issuperset(sent):
        raise InputError(f"an object with the member text is wanted, and may have {', '.join(sorted(_MEMBERS))} alone")
    return Text(**sent)
