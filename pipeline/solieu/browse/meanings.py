"""What columns hold, in Vietnamese: a translation of the meanings that the schema gives in English, one by one.

A meaning that the schema words anew is missing here until it is translated: nothing is shown half. Beside it, in what a
column is counted, where it is a quantity and no column next to it says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

VIETNAMESE: Mapping[str, str] = {
    "0 to 1": "từ 0 đến 1",
    "0 while under way or where it was stopped: search and counts are behind": "0 khi đang chạy hay bị dừng: tìm kiếm "
    "và các số đếm chưa theo kịp",
    "1 from the gazetteer, 0 only met in texts": "1: có trong danh mục, 0: chỉ gặp trong bài",
    "1 where it was worked out from the text around it or the publication date": "1 nếu suy ra từ lời văn xung quanh "
    "hay từ ngày đăng",
    "1 where the figures agree": "1 nếu các số khớp nhau",
    "English name": "tên tiếng Anh",
    "JSON: what the rows depend on besides": "JSON: những điều khác mà các dòng phụ thuộc",
    "JSON: where each qualifier came from": "JSON: từng chi tiết lấy từ đâu",
    "MinHash over every three words in a row: 128 numbers of 4 bytes": "MinHash của mọi bộ ba chữ liền nhau: "
    "128 số 4 byte",
    "SHA-256 of the gazetteers": "SHA-256 của các danh mục",
    "SHA-256 of the program's code": "SHA-256 của mã chương trình",
    "VND, USD, %, kW, or the counted noun": "VND, USD, %, kW, hay danh từ được đếm",
    "Vietnamese name": "tên tiếng Việt",
    "accepted, explained or false-alarm; null where there is only a note": "accepted (chấp nhận), explained (đã giải "
    "thích) hay false-alarm (báo nhầm); trống nếu chỉ có ghi chú",
    "actual, planned or target": "actual (đã thực hiện), planned (kế hoạch) hay target (mục tiêu)",
    "after repair": "sau khi sửa",
    "as decoded, before repair": "như giải mã được, trước khi sửa",
    "as in its amount": "như ở con số của nó",
    "as written": "như bài viết",
    "by how much that was the best reading; 1: no other was possible": "hơn cách đọc kế tiếp bao nhiêu; 1: không có "
    "cách đọc nào khác",
    "canonical number, e.g. 134/2004/NĐ-CP": "số hiệu chuẩn, như 134/2004/NĐ-CP",
    "canonical; null where it cannot be known": "số hiệu chuẩn; trống nếu không thể biết",
    "computed less reported": "tính ra trừ bài nêu",
    "day of publication, where it says": "ngày đăng, nếu bài có nêu",
    "day on which that took effect": "ngày việc thay có hiệu lực",
    "day signed": "ngày ký",
    "document and ordinal": "từ văn bản và thứ tự",
    "documents in the knowledge base after it": "số văn bản có sau lần chạy",
    "documents.text[start_char:end_char]": "đúng chữ documents.text[start_char:end_char]",
    "end in documents.raw, not included": "hết ở đâu trong documents.raw, không kể chữ ấy",
    "end in documents.text, not included": "hết ở đâu trong documents.text, không kể chữ ấy",
    "exact, about, over, under or range": "exact (đúng), about (khoảng), over (trên), under (dưới) hay range (khoảng "
    "từ – đến)",
    "explained / numbers": "phần chữ số hiểu được",
    "facts after it": "số dữ kiện có sau lần chạy",
    "findings after it": "số kết quả kiểm tra có sau lần chạy",
    "first day": "ngày đầu tiên",
    "first day it is about": "ngày đầu tiên mà nó nói tới",
    "first day; null: before the gazetteer begins": "ngày đầu tiên; trống: trước khi danh mục bắt đầu",
    "first year it is about": "năm đầu tiên mà nó nói tới",
    "from 0": "tính từ 0",
    "from the amount": "lấy từ con số",
    "from the code and the evidence": "lấy từ mã và căn cứ",
    "from the document and the place of the name in it": "lấy từ văn bản và chỗ có tên ở đó",
    "from the document, the kind and the place in it": "lấy từ văn bản, loại và chỗ ở đó",
    "from the text": "lấy từ nội dung",
    "from version, rules, gazetteers and options": "lấy từ phiên bản, quy tắc, danh mục và tuỳ chọn",
    "high end of what the printed digits stand for": "mức cao nhất mà các chữ số đã in có thể là",
    "how many documents say so": "bao nhiêu văn bản nêu",
    "how many facts": "bao nhiêu dữ kiện",
    "how often it is cited": "được viện dẫn bao nhiêu lần",
    "id of what replaced it": "số hiệu của văn bản thay nó",
    "in English": "bằng tiếng Anh",
    "in Vietnamese": "bằng tiếng Việt",
    "in force, amended, replaced, expired": "in force (còn hiệu lực), amended (đã sửa), replaced (đã thay), expired "
    "(hết hiệu lực)",
    "in which the text was written there": "bảng mã của tệp ở nơi ấy",
    "inputs that could not be read": "số tệp không đọc được",
    "kind and normalised name": "từ loại và tên đã chuẩn hoá",
    "kind of error": "loại lỗi",
    "last day": "ngày cuối cùng",
    "last day it is about": "ngày cuối cùng mà nó nói tới",
    "last day; null: still there": "ngày cuối cùng; trống: vẫn còn",
    "last year it is about": "năm cuối cùng mà nó nói tới",
    "length of the text": "độ dài của lời văn",
    "low end of what the printed digits stand for": "mức thấp nhất mà các chữ số đã in có thể là",
    "money, percent, count or measure": "money (tiền), percent (phần trăm), count (đếm) hay measure (đo)",
    "name": "tên",
    "name of its province; null for a province": "tên tỉnh của nó; trống nếu chính nó là tỉnh",
    "name without its type word": "tên không kể chữ tỉnh, huyện, xã …",
    "nghị định, quyết định …": "nghị định, quyết định …",
    "normalised name": "tên đã chuẩn hoá",
    "note, warning or error": "note (ghi chú), warning (cảnh báo) hay error (lỗi)",
    "null for one across documents": "trống nếu so giữa nhiều văn bản",
    "numbers in the text": "các số có trong lời văn",
    "of its seat, degrees": "của trung tâm hành chính",
    "of money: national, local, private or total": "của tiền: national (trung ương), local (địa phương), private (tư "
    "nhân) hay total (tổng nguồn)",
    "of the bytes": "của nội dung tệp",
    "of the bytes found there": "của nội dung tệp ở nơi ấy",
    "of the program": "của chương trình",
    "of these, how many some rule explains": "trong đó bao nhiêu số có quy tắc hiểu được",
    "official statistical code": "mã của cơ quan thống kê",
    "organisation or person": "organisation (tổ chức) hay person (cá nhân)",
    "province, district or commune": "province (tỉnh), district (huyện) hay commune (xã)",
    "share of the numbers that some rule explains": "phần các số có quy tắc hiểu được",
    "stable name": "mã không đổi",
    "stable, never reused": "không đổi, không dùng lại",
    "start in documents.raw": "bắt đầu ở đâu trong documents.raw",
    "start in documents.text": "bắt đầu ở đâu trong documents.text",
    "start in documents.text, in code points": "bắt đầu ở đâu trong documents.text",
    "sum, rate, average, share, list, citation, conflict, unit, place or date": "sum (tổng), rate (tỷ lệ), average "
    "(bình quân), share (tỷ trọng), list (liệt kê), citation (viện dẫn), conflict (mâu thuẫn), unit (đơn vị), place "
    "(nơi) hay date (ngày)",
    "the activity it pays for or counts": "hoạt động mà nó chi trả hay đếm",
    "the citation that a short form stands for": "viện dẫn đầy đủ mà cách viết tắt này chỉ tới",
    "the day written beside it, even if wrong": "ngày viết kèm, dù sai",
    "the days written beside it, even if wrong": "những ngày viết kèm, dù sai",
    "the document": "văn bản ấy",
    "the document it belongs to": "văn bản có nó",
    "the document it rests on": "văn bản pháp luật làm căn cứ",
    "the entity": "tổ chức hay cá nhân ấy",
    "the fact": "dữ kiện ấy",
    "the figure": "con số của nó",
    "the figure there": "con số ở chỗ ấy",
    "the finding": "kết quả kiểm tra ấy",
    "the finest place it is about": "địa bàn nhỏ nhất mà nó nói tới",
    "the first of its near-duplicates; null for the first": "bài đầu tiên trong các bài gần như nhau; trống nếu chính "
    "nó là bài đầu",
    "the gazetteer's other columns, as JSON": "các cột khác của danh mục, bằng JSON",
    "the largest of them": "số lớn nhất trong đó",
    "the last year it is about": "năm cuối cùng mà nó nói tới",
    "the number alone": "riêng phần số",
    "the number of its entry in the search index, from the id": "số của mục trong chỉ mục tìm kiếm, lấy từ mã số",
    "the number of its sentence in the search index": "số của câu trong chỉ mục tìm kiếm",
    "the organisation it is about": "tổ chức mà nó nói tới",
    "the organisation that carries it out or gets it": "tổ chức thực hiện hay thụ hưởng",
    "the place": "địa bàn ấy",
    "the programme it belongs to": "chương trình có nó",
    "the project or beneficiary, as text": "đề án hay đối tượng thụ hưởng, như bài viết",
    "the project, where the text names one": "đề án, nếu bài có nêu tên",
    "the province of that place: as it was named then, or today in the views of today": "tỉnh của địa bàn ấy: theo tên "
    "hồi đó, hay tên nay ở các bảng theo tỉnh ngày nay",
    "the province of today that it lies in": "tỉnh ngày nay có nó",
    "the rule that asked for it": "quy tắc đòi sửa",
    "the rule that chose the indicator": "quy tắc chọn chỉ tiêu",
    "the rule that read it": "quy tắc đọc ra nó",
    "the rule that suspects it": "quy tắc ngờ nó",
    "the run that read it": "lần chạy đã đọc nó",
    "the same over those that begin with a digit: 32 numbers; may be empty": "như trên, của những bộ ba bắt đầu bằng "
    "chữ số: 32 số; có thể rỗng",
    "the sentence": "lời của câu",
    "the sentence it stands in": "câu có nó",
    "the sentence that names it": "câu nêu tên nó",
    "the sentence that says so": "câu nói điều ấy",
    "the smallest of them": "số nhỏ nhất trong đó",
    "the unit it became part of": "đơn vị mà nó nhập vào",
    "the unit it belongs to": "đơn vị trên nó",
    "the unit, of any time": "đơn vị hành chính, của mọi thời",
    "the value, or the high end of a range": "giá trị, hay mức cao của một khoảng",
    "the value, or the low end of a range": "giá trị, hay mức thấp của một khoảng",
    "the value; a fall is negative": "giá trị; mức giảm là số âm",
    "the words that the finding rests on, the claim first": "lời văn làm căn cứ, điều được nêu trước",
    "the words, also of a place or a day": "lời văn, cả của nơi hay ngày",
    "title, in short": "trích yếu, gọn",
    "title, where it says": "tên bài, nếu có",
    "total, part, base, rate, item …": "total (tổng), part (phần), base (gốc), rate (tỷ lệ), item (mục) …",
    "up or down, for a rise or fall": "up (tăng) hay down (giảm)",
    "vi, or und where most words are not Vietnamese": "vi, hay und nếu phần lớn không phải tiếng Việt",
    "what it does": "việc nó làm",
    "what it is a rate of": "tính trên mỗi …",
    "what it measures": "điều nó đo",
    "what its other figures give": "các số khác của bài cho ra",
    "what kind of file it was": "kiểu của tệp",
    "what may have been meant, as a JSON list": "những chữ có thể đã định viết, danh sách JSON",
    "what stands there": "chữ ở đó",
    "what stands there now": "chữ nay ở đó",
    "what stood there": "chữ trước ở đó",
    "what the text says": "số mà bài nêu",
    "where": "ở đâu",
    "where a fact rests on that amount": "dữ kiện dựa vào con số ấy, nếu có",
    "where it failed": "hỏng ở bước nào",
    "where it is": "ở đâu",
    "where it is a citation": "nếu là viện dẫn",
    "where it is an amount": "nếu là con số",
    "where it was": "tệp ở đâu",
    "where it was read, relative to the ingested folder": "đọc ở đâu, kể từ thư mục đã nạp",
    "who issued it": "ai ban hành",
    "who published it, where it says": "ai đăng, nếu bài có nêu",
    "why": "vì sao",
    "why, and what to do": "vì sao, và nên làm gì",
    "year of issue": "năm ban hành",
    "điểm, khoản, Điều": "điểm, khoản, Điều",
}


class Unit(NamedTuple):
    """In what a column is counted, in both languages."""

    vietnamese: str
    english: str


_CHARACTERS = Unit("ký tự (điểm mã Unicode)", "characters (Unicode code points)")
_BESIDE = Unit("như cột unit", "that of column unit")
_SHARE = Unit("phần, từ 0 đến 1", "share, 0 to 1")
_DEGREES = Unit("độ", "degrees")
UNITS: Mapping[str, Unit] = {
    **dict.fromkeys(("characters", "start_char", "end_char", "raw_start", "raw_end"), _CHARACTERS),
    **dict.fromkeys(("low", "high", "digits_low", "digits_high", "least", "most"), _BESIDE),
    **dict.fromkeys(("coverage", "confidence", "encoding_margin"), _SHARE),
    **dict.fromkeys(("latitude", "longitude"), _DEGREES),
    **dict.fromkeys(
        ("reported", "computed", "difference"),
        Unit(
            "như con số được kiểm tra; năm, ngày nếu kiểm tra ngày",
            "that of the amounts checked; years or days of dates",
        ),
    ),
    "documents": Unit("văn bản", "documents"),
    "facts": Unit("dữ kiện", "facts"),
    "figures": Unit("dữ kiện", "facts"),
    "findings": Unit("kết quả", "findings"),
    "failures": Unit("tệp", "files"),
    "citations": Unit("lần", "times"),
    "numbers": Unit("số", "numbers"),
    "explained": Unit("số", "numbers"),
}
# What Datasette 0.65 shows behind a cell (by pint): it shortens what it knows (12.3 k…), which only degrees survive.
SHOWN: Mapping[str, str] = {"latitude": "degree", "longitude": "degree"}
