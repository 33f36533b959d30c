"""Recording what an auditor rules of a finding, from its page.

Only where the server was started with `--review`, by whoever opened the address with the token, from a form of our own
pages. Anything else is refused and changes nothing.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from datasette.utils import tilde_decode
from datasette.utils.asgi import Forbidden, NotFound, Response

from solieu.browse.frames import INDEXES, may_rule, ours
from solieu.browse.policies import same_origin
from solieu.errors import KnowledgeBaseError
from solieu.load.rulings import WORDS, Ruling, keep

if TYPE_CHECKING:
    from pathlib import Path

    from datasette.app import Datasette

_LONGEST = 10_000  # characters of a note


async def record(request: Any, datasette: Datasette) -> Any:
    """Keep the ruling in a form, and go back to the finding; `Forbidden` unless all is as it must be."""
    if request.method != "POST" or not may_rule(datasette, request) or not same_origin(request):
        raise Forbidden("Rulings are recorded from the pages of solieu browse --review, opened with its token")
    name, finding_id = (tilde_decode(request.url_vars[part]) for part in ("database", "id"))
    kbs = ours(datasette)
    there = "SELECT 1 FROM findings WHERE id = ?"
    if name not in kbs or not (await datasette.get_database(name).execute(there, [finding_id])).first():
        raise NotFound(f"There is no finding {finding_id}")
    form = await request.post_vars()
    word, note = form.get("ruling") or None, " ".join(form.get("note", "").split())[:_LONGEST] or None
    if word is not None and word not in WORDS:
        raise Forbidden(f"{word!r} is no ruling")
    try:
        await asyncio.to_thread(_keep, kbs[name], Ruling(finding_id, word, note))
    except KnowledgeBaseError as error:  # in use by another program, or cannot be written
        return Response.text(f"{error}\n", status=503)
    return Response.redirect(
        datasette.urls.path(f"/{request.url_vars['database']}/-/kiem-tra/{request.url_vars['id']}")
    )


def _keep(kb: Path, ruling: Ruling) -> None:
    with INDEXES.ruling(kb):
        keep(kb, [ruling])
