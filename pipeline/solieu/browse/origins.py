"""Where the rows of each table come from, and on what terms they may be used, as Datasette shows them.

What was read in documents is of those documents: solieu claims nothing in them, and cannot say what their publishers
allow. What gazetteers know is of solieu, and of what they were made from (gazetteers/README.md, and each row's source).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

Origin = dict[str, str]

_READ: Origin = {
    "source": "Các văn bản đã nạp; nơi đăng: documents.publisher, documents.uri · the documents read; who published "
    "them: documents.publisher, documents.uri",
    "license": "Của từng văn bản, do nơi đăng định · of each document, as its publisher says",
}
_OWN: Origin = {
    "source": "Danh mục của solieu · solieu's gazetteers",
    "license": "Apache-2.0",
    "license_url": "https://www.apache.org/licenses/LICENSE-2.0",
}
_MADE: Origin = {
    "source": "solieu, lúc đọc văn bản · solieu, as it read the documents",
    "license": "Không đòi quyền gì · no rights are claimed",
}
_PLACES: Origin = {
    "source": "Danh mục của Cục Thống kê, các nghị quyết về đơn vị hành chính, vietnamadminunits 1.0.4 · lists of the "
    "statistics office, resolutions on administrative units, vietnamadminunits 1.0.4",
    "license": "Apache-2.0; huyện, xã của năm 2025: MIT (vietnamadminunits) · Apache-2.0; districts and communes of "
    "2025: MIT (vietnamadminunits)",
}
_LEGAL: Origin = {
    "source": "Các cổng văn bản pháp luật (known = 1) và các bài viện dẫn (known = 0) · public legal portals (known = "
    "1), and documents that cite it (known = 0)",
    "license": "Apache-2.0",
    "license_url": "https://www.apache.org/licenses/LICENSE-2.0",
}
_RULED: Origin = {
    "source": "Người kiểm tra · the auditors",
    "license": "Của người kiểm tra · theirs",
}
_BY_TABLE: Mapping[str, Origin] = {
    "places": _PLACES,
    "provinces_today": _PLACES,
    "legal_documents": _LEGAL,
    "rulings": _RULED,
    **dict.fromkeys(("indicators", "programmes", "activities", "units"), _OWN),
    **dict.fromkeys(("failures", "runs", "signatures", "coverage_by_document"), _MADE),
}


def origin(table: str) -> Origin:
    """Source and licence of a table or view; of the knowledge base as a whole where it is named by none."""
    return dict(_BY_TABLE.get(table, _READ))
