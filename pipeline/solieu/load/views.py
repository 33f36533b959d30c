"""Views for people: facts spelled out, totals by province and year, decrees cited, disagreements, coverage."""

from __future__ import annotations

from solieu.load.columns import View

VIEWS = (
    View(
        "figures",
        "Every fact with its place, sentence and document spelled out; of reprints too, which have a duplicate_of.",
        """
        SELECT f.id, coalesce(i.label_vi, f.indicator) AS indicator, f.low, f.high, f.unit, f.bound, f.per,
               p.name AS place, coalesce(p.province, p.name) AS province, f.start_year, f.end_year, f.status, f.source,
               coalesce(g.label_vi, f.programme) AS programme, coalesce(a.label_vi, f.activity) AS activity, f.subject,
               f.confidence, s.text AS sentence, d.title, d.published, d.uri, f.document_id, f.amount_id,
               s.rowid AS sentence_rowid, d.duplicate_of
        FROM facts f
        JOIN documents d ON d.id = f.document_id
        LEFT JOIN sentences s ON s.id = f.sentence_id
        LEFT JOIN places p ON p.id = f.place_id
        LEFT JOIN indicators i ON i.id = f.indicator
        LEFT JOIN programmes g ON g.id = f.programme
        LEFT JOIN activities a ON a.id = f.activity
        """,
    ),
    View(
        "figures_by_province_year",
        "How many figures there are, by province, year, indicator, unit and status; sums would mix parts with wholes. "
        "Reprints are not counted.",
        """
        SELECT coalesce(p.province, p.name) AS province, f.end_year AS year, f.indicator, f.unit, f.status,
               count(*) AS figures, min(f.low) AS least, max(f.high) AS most, count(DISTINCT f.document_id) AS documents
        FROM facts f LEFT JOIN places p ON p.id = f.place_id
        WHERE f.document_id NOT IN (SELECT id FROM documents WHERE duplicate_of IS NOT NULL)
        GROUP BY 1, 2, 3, 4, 5
        """,
    ),
    View(
        "provinces_today",
        "For each unit of any time the province of today that it lies in or went into.",
        """
        WITH RECURSIVE upward(id, at) AS (
            SELECT id, id FROM places
            UNION ALL
            SELECT upward.id, coalesce(places.parent_id, places.successor_id)
            FROM upward JOIN places ON places.id = upward.at
            WHERE coalesce(places.parent_id, places.successor_id) IS NOT NULL
        )
        SELECT upward.id AS place_id, places.id AS province_id, places.name AS province
        FROM upward JOIN places ON places.id = upward.at
        WHERE places.level = 'province' AND places.valid_to IS NULL
        """,
    ),
    View(
        "figures_by_province_today",
        "The same as figures_by_province_year, rolled up to the provinces of today; reprints are not counted.",
        """
        SELECT t.province, f.end_year AS year, f.indicator, f.unit, f.status,
               count(*) AS figures, min(f.low) AS least, max(f.high) AS most, count(DISTINCT f.document_id) AS documents
        FROM facts f LEFT JOIN provinces_today t ON t.place_id = f.place_id
        WHERE f.document_id NOT IN (SELECT id FROM documents WHERE duplicate_of IS NOT NULL)
        GROUP BY 1, 2, 3, 4, 5
        """,
    ),
    View(
        "decrees_cited",
        "Every legal document that is cited other than in reprints: how often, by how many documents, with which days.",
        """
        SELECT c.legal_id, l.doc_type, l.title, l.issued, l.status, l.replaced_by, l.known, count(*) AS citations,
               count(DISTINCT c.document_id) AS documents, group_concat(DISTINCT c.issued_stated) AS stated
        FROM citations c JOIN legal_documents l ON l.id = c.legal_id
        WHERE c.document_id NOT IN (SELECT id FROM documents WHERE duplicate_of IS NOT NULL)
        GROUP BY c.legal_id
        """,
    ),
    View(
        "disagreements",
        "Findings that do not hold, with the words on both sides.",
        """
        SELECT n.id, n.severity, n.code, n.check_kind, n.reported, n.computed, n.difference, n.message_vi, n.message_en,
               d.title, d.uri, n.document_id,
               (SELECT group_concat(words, ' · ') FROM (
                    SELECT text AS words FROM finding_evidence WHERE finding_id = n.id ORDER BY ordinal
                )) AS evidence, r.ruling, r.note
        FROM findings n
        LEFT JOIN documents d ON d.id = n.document_id
        LEFT JOIN rulings r ON r.finding_id = n.id
        WHERE NOT n.holds
        """,
    ),
    View(
        "coverage_by_document",
        "The share of the numbers in each document that some rule explains.",
        """
        SELECT id AS document_id, uri, title, numbers, explained,
               round(1.0 * explained / nullif(numbers, 0), 4) AS coverage
        FROM documents
        """,
    ),
)
