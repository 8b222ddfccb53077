"""The whole file, read back from its PDF."""

import re
import shutil
import subprocess
from io import BytesIO

import pytest

from desktop.forms.pieces import Grid, Sign, Signs, Words
from desktop.printing.casefile import print_case_file, print_sealed
from desktop.printing.contents import CompletenessLine
from tests.printing.making import CODE, NAME, case_file, document, fonts_of, line, page_of, read, sheet, words_of

# The index of C-3 in the practice cases: title, form, pages; "sheets" are paper in the folder.
C3 = [4, 3, 2, 5, 5, 2, 6, 2, 4, 12, -9, 1, 4, 4, 6, 3, 2, 3, -1, 1, 12]
C3_PAGES = (
    "2–5 6–8 9–10 11–15 16–20 21–22 23–28 29–30 31–34 35–46 47–55 56 57–60 61–64 65–70 71–73 74–75 76–78 79 80 81–92 93"
)


def printed(file, wording, fonts, press=print_case_file):
    out = BytesIO()
    return press(file, wording, fonts, out), out


def c3():
    documents = [
        document(n, max(pages, 0), medium="paper" if pages < 0 else "signed", paper_pages=max(-pages, 0))
        for n, pages in enumerate(C3, start=1)
    ]
    sealed = document(22, 0, medium="sealed", form_ref="", sealed_items=2, sealed_pages=3)
    return case_file(*documents, sealed)


def test_the_index_of_a_real_case_has_its_real_pages(wording, fonts):
    told, out = printed(c3(), wording, fonts)
    assert [index.pages for index in told.index] == C3_PAGES.split()
    assert told.total_pages == 93
    pages = words_of(out)
    assert "(ерэн гурван хуудас)" in pages[1]
    assert "товьёог 1 + баримт 92" in pages[1]
    assert all(f"{index.pages}" in pages[1] for index in told.index)


def test_every_page_says_its_number_of_all(wording, fonts):
    _, out = printed(c3(), wording, fonts)
    numbers = []
    for words in words_of(out):
        numbers += re.findall(r"хуудас ([\d–]+) / 93", words)
    counted = []
    for number in numbers:
        first, _, last = number.partition("–")
        counted += range(int(first), int(last or first) + 1)
    assert counted == list(range(1, 94))


def test_cover_and_closing_sheet_stand_outside_the_count(wording, fonts):
    _, out = printed(c3(), wording, fonts)
    pages = words_of(out)
    assert "/ 93" not in pages[0]
    assert "тоонд ороогүй" in pages[-1]
    assert "93" in pages[-1]
    assert "Хэвлэсэн 83 Цаасан хуулбар 10" in pages[-1]
    assert "2 зүйл, 3 хуудас" in pages[-1]


def test_paper_in_the_folder_takes_its_numbers_and_leaves_one_slip(wording, fonts):
    _, out = printed(case_file(document(1), document(2, 0, medium="paper", paper_pages=9), document(3)), wording, fonts)
    pages = words_of(out)
    assert "3–11-р хуудас хавтаст байгаа" in pages[3]
    assert "хуудас 3–11 / 12" in pages[3]
    assert "хуудас 12 / 12" in pages[4]


def test_names_stand_in_the_body_and_nowhere_else(wording, fonts):
    named = document(1, 0, sheets=(sheet(line(Words(NAME), label="Нэр")),))
    _, out = printed(case_file(named, document(2)), wording, fonts)
    pages = words_of(out)
    assert [n for n, words in enumerate(pages) if "Саруул" in words] == [2]
    reader = read(out)
    assert NAME not in str(reader.metadata) + str([entry.title for entry in reader.outline])


def test_the_cover_holds_code_organisation_volume_years_and_no_more(wording, fonts):
    _, out = printed(case_file(document(1)), wording, fonts)
    left = words_of(out)[0]
    for part in (CODE, "Загвар сумын төв", "Боть", "Он", "2026–2027", "НУУЦЛАЛТАЙ"):
        assert part in left
        left = left.replace(part, "", 1)
    assert left.split() == ["1"]


def test_metadata_tell_code_and_organisation_and_the_given_day(wording, fonts):
    _, out = printed(case_file(document(1)), wording, fonts)
    told = {key: str(value) for key, value in read(out).metadata.items()}
    assert told == {
        "/Title": CODE,
        "/Author": "Загвар сумын төв",
        "/Creator": "Kerege",
        "/Producer": "Kerege",
        "/CreationDate": "D:20261020000000Z",
        "/ModDate": "D:20261020000000Z",
    }


def test_bookmarks_are_numbers_and_forms(wording, fonts):
    _, out = printed(case_file(document(1), document(7, form_ref="F-12")), wording, fonts)
    assert [entry.title for entry in read(out).outline] == ["Товьёог", "№ 1 · F-06", "№ 7 · F-12"]


def test_exactly_two_fonts_are_used(wording, fonts):
    _, out = printed(c3(), wording, fonts)
    assert fonts_of(out) == {"NotoSans-Regular", "NotoSans-Bold"}


def test_the_same_file_gives_the_same_bytes(wording, fonts):
    one, other = (printed(c3(), wording, fonts)[1].getvalue() for _ in range(2))
    assert one == other


def test_a_longer_index_moves_the_documents(wording, fonts):
    told, out = printed(case_file(*(document(n) for n in range(1, 61))), wording, fonts)
    assert told.index[0].first_page == 3
    assert told.total_pages == 62
    pages = words_of(out)
    assert "хуудас 2 / 62" in pages[2]
    assert "Товьёог – үргэлжлэл" in pages[2]


def test_flags_stand_on_the_cover_and_on_every_page(wording, fonts):
    _, out = printed(case_file(document(1), flags=("practice", "coded")), wording, fonts)
    assert all("СУРГАЛТ · КОДОЛСОН" in words for words in words_of(out))


def test_a_full_folder_begins_a_new_volume_between_documents(wording, fonts):
    file = case_file(document(1, 0, medium="paper", paper_pages=200), document(2, 0, medium="paper", paper_pages=100))
    told, out = printed(file, wording, fonts)
    assert told.volumes == 2
    assert told.total_pages == 301
    pages = words_of(out)
    assert len([words for words in pages if words.startswith("Загвар сумын төв")]) == 2
    closing = [words for words in pages if "Хаалтын хуудас" in words]
    assert "1 / 2" in closing[0]
    assert "(хоёр зуун нэг хуудас)" in closing[0]
    assert "2 / 2" in closing[1]
    assert "(нэг зуун хуудас)" in closing[1]


def left_edge_of(page):
    """How far from the left the text of a page begins, in millimetres."""
    found = []
    page.extract_text(visitor_text=lambda text, cm, tm, font, size: found.append(tm[4]) if text.strip() else None)
    return round(min(found) / 72 * 25.4) if found else None


def test_printed_on_both_sides_the_binding_edge_changes_sides(wording, fonts):
    _, out = printed(case_file(document(1, 3), both_sides=True), wording, fonts)
    edges = [left_edge_of(page) for page in read(out).pages]
    assert edges == [30, None, 30, 12, 30, 12, 30]


def test_completeness_shows_exceptions_with_reasons_and_real_pages(wording, fonts):
    lines = (
        CompletenessLine("6.4.1.1", "Үндсэн мэдээлэл", "present", "F-01", (1, 2)),
        CompletenessLine("6.4.1.12", "Өмнө авсан үйлчилгээ", "none", reason="өмнө аваагүй"),
        CompletenessLine("6.4.1.16", "Үнэлгээ", "missing"),
    )
    _, out = printed(case_file(document(1, 2), document(2), completeness=lines), wording, fonts)
    words = words_of(out)[-2]
    assert "1 / 1 / 1" in words
    assert "2–3, 4" in words
    assert "өмнө аваагүй" in words
    assert "тоонд ороогүй" in words


def test_the_sealed_part_is_a_file_of_its_own(wording, fonts):
    told, out = printed(case_file(document(1, 2)), wording, fonts, print_sealed)
    pages = words_of(out)
    assert "МАШ НУУЦ" in pages[0]
    assert told.total_pages == 3
    assert "хуудас 3 / 3" in pages[3]


def test_the_placeholder_of_the_sealed_part_gives_numbers_alone(wording, fonts):
    sealed = document(1, 0, title="Маш нууц хэсгийн орлох хуудас", medium="sealed", sealed_items=2, sealed_pages=3)
    _, out = printed(case_file(sealed), wording, fonts)
    words = words_of(out)[2]
    assert "2 зүйл 3 хуудас" in words
    assert "хуудас 2 / 2" in words


@pytest.mark.parametrize("language", ["mn", "ky", "kk", "ru", "en"])
def test_no_word_of_the_press_is_missing_in_any_language(language, wording_in, fonts):
    sealed = document(3, 0, medium="sealed", sealed_items=1, sealed_pages=4)
    lines = (CompletenessLine("1", "x", "present", "F-01", (1,)), CompletenessLine("2", "x", "missing"))
    file = case_file(document(1), document(2, 0, medium="paper", paper_pages=2), sealed, completeness=lines)
    _, out = printed(file, wording_in(language), fonts)
    assert "paper." not in " ".join(words_of(out))
    assert read(out).trailer["/Root"]["/Lang"] == language


def test_what_a_person_wrote_is_printed_as_it_was_written(wording, fonts):
    wrote = "<b>a</b> & <img src=\"file:///etc/passwd\"/> <font color='red'>x</font> {P1} %s &lt;"
    file = case_file(document(1, 0, sheets=(sheet(line(Words(wrote, True)), title=wrote),), title=wrote))
    _, out = printed(file, wording, fonts)
    pages = words_of(out)
    assert pages[2].count("<b>a</b> & <img") == 2
    assert "{P1} %s &lt;" in pages[2]
    assert "<b>a</b>" in pages[1]


def test_emoji_and_long_words_do_not_stop_the_press(wording, fonts):
    odd = "😀 баярлалаа " + "хамгаалагчийнхаа" * 8
    file = case_file(document(1, 0, sheets=(sheet(line(Words(odd)), line(Grid((odd, "б"), (1, 1), ((odd, odd),)))),)))
    _, out = printed(file, wording, fonts)
    assert "\ufffd баярлалаа" in words_of(out)[2]


def test_a_note_of_many_pages_goes_on_under_its_label(wording, fonts):
    note = "Тэр орой гэртээ байсан. " * 3000
    told, out = printed(
        case_file(document(1, 0, sheets=(sheet(line(Words(note, True)), title="Тэмдэглэл"),))), wording, fonts
    )
    pages = words_of(out)
    assert told.total_pages > 15
    assert "(үргэлжлэл)" in pages[4]
    assert "Тэмдэглэл – үргэлжлэл" in pages[4]
    assert sum(words.count("гэртээ") for words in pages) == 3000


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")
def test_another_program_finds_no_fault_in_the_file(wording, fonts, tmp_path):
    path = tmp_path / "file.pdf"
    path.write_bytes(printed(c3(), wording, fonts)[1].getvalue())
    checked = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed")
def test_another_reader_finds_the_same_words(wording, fonts, tmp_path):
    path = tmp_path / "file.pdf"
    path.write_bytes(
        printed(case_file(document(1, 0, sheets=(page_of("хүүхэд 1 айсан"),))), wording, fonts)[1].getvalue()
    )
    text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout
    assert "хүүхэд 1 айсан" in text
    assert "хуудас 2 / 2" in text


def test_an_entry_that_is_pointed_to_tells_its_page(wording, fonts):
    pointing = sheet(line(Words("№ 4, F-06, 19.01.2026", entry=4)))
    file = case_file(
        document(1, 0, sheets=(pointing,), entries=(1,)),
        document(2, 0, sheets=(page_of(), page_of()), entries=(3, 4)),
    )
    told, out = printed(file, wording, fonts)
    assert f"№ 4, F-06, 19.01.2026, {told.index[1].last_page}-р хуудас" in " ".join(words_of(out))


def test_an_entry_that_is_not_printed_is_pointed_to_without_a_page(wording, fonts):
    _, out = printed(case_file(document(1, 0, sheets=(sheet(line(Words("№ 9, F-07", entry=9))),))), wording, fonts)
    (page,) = [page for page in words_of(out) if "№ 9, F-07" in page]
    assert "№ 9, F-07," not in page


@pytest.mark.parametrize(("agreement", "heading"), [(False, "БАТЛАВ"), (True, "ЗӨВШӨӨРӨЛЦӨВ")])
def test_an_approval_says_approved_and_an_agreement_agreed(wording, fonts, agreement, heading):
    signs = Signs((Sign("захирал"),), approval=True, agreement=agreement)
    _, out = printed(case_file(document(1, 0, sheets=(sheet(line(signs)),))), wording, fonts)
    assert heading in " ".join(words_of(out))


def test_totals_stand_in_the_last_row_of_the_table(wording, fonts):
    grid = Grid(("Юу", "Хэд"), (6, 3), (("а", "100"), ("б", "250")), foot=("Нийт", "350"))
    _, out = printed(case_file(document(1, 0, sheets=(sheet(line(grid)),))), wording, fonts)
    assert "б 250 Нийт 350" in " ".join(words_of(out))
