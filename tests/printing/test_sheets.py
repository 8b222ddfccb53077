from io import BytesIO

from desktop.forms.pieces import Words
from desktop.printing.sheets import print_sheet
from tests.printing.making import CODE, DAY, line, sheet, words_of


def test_a_sheet_alone_counts_its_own_pages(wording, fonts):
    out = BytesIO()
    filled = sheet(line(Words("үг хэлсэн " * 3000, True)), title="Тэмдэглэл")
    count = print_sheet(filled, wording, fonts, out, code=CODE, number="№ 4", on=DAY, copy=2, flags=("draft",))
    pages = words_of(out)
    assert len(pages) == count > 2
    assert "№ 4" in pages[0]
    assert f"хуудас 2 / {count}" in pages[1]
    assert "Тэмдэглэл – үргэлжлэл" in pages[1]
    assert all("НООРОГ" in words and CODE in words and "хэвлэсэн 20.10.2026 · 2-р хувь" in words for words in pages)


def test_without_a_day_the_file_has_none(wording, fonts):
    out = BytesIO()
    print_sheet(sheet(line(Words("үг"))), wording, fonts, out)
    assert b"CreationDate" not in out.getvalue()
    assert "хэвлэсэн" not in words_of(out)[0]
