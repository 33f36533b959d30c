"""The questions auditors ask, as canned queries: what disagrees, what is misdated, what is largest, what was not read.

No query adds figures up: a report tells wholes and their parts, and a sum over both would be no figure of anybody's.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Query:
    """A canned query: its name in addresses, titles, what it shows, and its SQL (`:name` is asked for)."""

    name: str
    title_vi: str
    title_en: str
    meaning_vi: str
    meaning: str
    sql: str


QUERIES = (
    Query(
        "so-lieu-khong-khop",
        "Số liệu nào không khớp nhau?",
        "Which figures disagree?",
        "Mọi kiểm tra không khớp, nặng nhất trước, với lời văn làm căn cứ.",
        "Every check that does not hold, the most serious first, with the words it rests on.",
        """
        SELECT severity, check_kind, message_vi, evidence, reported, computed, difference, title, document_id,
               id AS finding_id
        FROM disagreements
        ORDER BY CASE severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, document_id, id
        """,
    ),
    Query(
        "sai-ngay-ban-hanh",
        "Văn bản nào bị viện dẫn sai ngày ban hành?",
        "Which decrees are cited with a wrong date?",
        "Viện dẫn kèm ngày không phải ngày ban hành, hay không thuộc năm trong số hiệu.",
        "Citations whose stated day is not the day of issue, or not of the year in the number.",
        """
        SELECT c.legal_id, l.issued, c.issued_stated, c.text, s.text AS sentence, d.title, c.document_id
        FROM citations c
        JOIN legal_documents l ON l.id = c.legal_id
        JOIN documents d ON d.id = c.document_id
        LEFT JOIN sentences s ON s.id = c.sentence_id
        WHERE c.issued_stated <> l.issued OR CAST(substr(c.issued_stated, 1, 4) AS INTEGER) <> l.year
        ORDER BY c.legal_id, c.id
        """,
    ),
    Query(
        "da-bi-thay-the",
        "Văn bản nào được viện dẫn sau khi đã bị thay thế?",
        "Which decrees are cited after they were replaced?",
        "Viện dẫn trong bài đăng sau khi văn bản đã bị thay thế.",
        "Citations in documents published after the cited document was replaced.",
        """
        SELECT c.legal_id, l.replaced_by, l.replaced_on, d.published, c.text, d.title, c.document_id
        FROM citations c
        JOIN legal_documents l ON l.id = c.legal_id
        JOIN documents d ON d.id = c.document_id
        WHERE d.published > l.replaced_on
        ORDER BY d.published DESC, c.id
        """,
    ),
    Query(
        "kinh-phi-theo-tinh-va-nam",
        "Kinh phí từng tỉnh, từng năm?",
        "Funding by province and year?",
        "Khoản kinh phí lớn nhất mà một bài nêu cho từng tỉnh, năm, tình trạng và nguồn.",
        "The largest amount of funding that any document names for a province, the years, the status and the source.",
        """
        SELECT coalesce(p.province, p.name) AS province, f.start_year, f.end_year, f.status, f.source,
               max(f.high) AS most, f.unit, count(*) AS figures, count(DISTINCT f.document_id) AS documents,
               f.document_id, f.id AS fact_id
        FROM facts f
        JOIN documents d ON d.id = f.document_id
        LEFT JOIN places p ON p.id = f.place_id
        WHERE f.indicator = 'funding' AND f.per IS NULL AND d.duplicate_of IS NULL
          AND (:province = '' OR coalesce(p.province, p.name) = :province)
        GROUP BY 1, 2, 3, 4, 5, f.unit
        ORDER BY province IS NULL, province, f.end_year, f.start_year, f.status, f.source
        """,
    ),
    Query(
        "so-lieu-lon-nhat",
        "Những số liệu lớn nhất?",
        "What are the biggest figures?",
        "Một trăm số liệu lớn nhất của một đơn vị (VND nếu không hỏi đơn vị khác).",
        "The hundred largest figures of a unit (VND unless another is asked for).",
        """
        SELECT high, unit, indicator, place, province, start_year, end_year, status, source, sentence, title,
               document_id, id AS fact_id
        FROM figures
        WHERE unit = coalesce(nullif(:unit, ''), 'VND') AND per IS NULL
        ORDER BY high DESC, id
        LIMIT 100
        """,
    ),
    Query(
        "can-xem-lai",
        "Dữ kiện nào cần người xem lại?",
        "Which facts should a person look at?",
        "Những dữ kiện máy ít chắc hơn cả, kém chắc nhất trước.",
        "Facts of which the program is less sure than of others, the least sure first.",
        """
        SELECT confidence, indicator, low, unit, place, start_year, end_year, status, source, sentence, title,
               document_id, id AS fact_id
        FROM figures
        WHERE confidence < coalesce(CAST(nullif(:below, '') AS REAL), 0.5)
        ORDER BY confidence, id
        LIMIT 500
        """,
    ),
    Query(
        "tim-trong-cau",
        "Câu nào nói về …?",
        "Which sentences speak of …?",
        "Câu có những chữ này theo thứ tự; gõ không dấu thì dấu nào cũng tìm.",
        "Sentences with these words in this order; typed without marks (ho tro), they are found with any.",
        """
        SELECT snippet(sentences_search, -1, '«', '»', '…', 40) AS sentence, d.title, d.published, s.document_id,
               s.id AS sentence_id
        FROM sentences_search
        JOIN sentences s ON s.rowid = sentences_search.rowid
        JOIN documents d ON d.id = s.document_id
        WHERE sentences_search MATCH '"' || replace(:words, '"', ' ') || '"'
        ORDER BY rank
        LIMIT 200
        """,
    ),
    Query(
        "chua-doc-duoc",
        "Tệp nào chưa đọc được?",
        "What could not be read?",
        "Mọi tệp không đọc được, và vì sao.",
        "Every input that failed, and why.",
        "SELECT uri, stage, error, message FROM failures ORDER BY uri",
    ),
    Query(
        "do-bao-phu",
        "Còn bao nhiêu con số chưa hiểu?",
        "How many numbers are not explained?",
        "Những bài có chữ số chưa quy tắc nào hiểu, nhiều nhất trước.",
        "Documents with numbers that no rule explains, the most first.",
        """
        SELECT uri, title, numbers, explained, numbers - explained AS unexplained, coverage, document_id
        FROM coverage_by_document
        ORDER BY unexplained DESC, uri
        """,
    ),
)
