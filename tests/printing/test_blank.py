from io import BytesIO

import pytest

from desktop.forms.pieces import Cell, Cells, Grid, Sign, Signs, Tick, Ticks, WritingLines
from desktop.printing.blank import print_blank
from tests.printing.conftest import LANGUAGES
from tests.printing.making import DAY, fonts_of, line, sheet, words_of

BLANK = sheet(
    line(Cells((Cell("Эхэлсэн", "", 3, "date_time"), Cell("Төрсөн", "", 3, "birth"))), label="Хугацаа"),
    line(Grid(("Эх сурвалж", "Огноо"), (5, 4), (), 4), label="Эх сурвалж", number=2),
    line(WritingLines(5), label="Асуудал", number=3),
    line(Ticks((Tick("утсаар"), Tick("бусад", False, True))), label="Суваг", number=4),
    line(Signs((Sign("нийгмийн ажилтан"),)), label="Гарын үсэг", number=5, keep_last=True),
    head=False,
)


def test_a_blank_form_says_where_the_code_is_written_and_counts_itself(wording, fonts):
    out = BytesIO()
    assert print_blank(BLANK, wording, fonts, out, on=DAY) == 1
    words = words_of(out)[0]
    for said in ("Кейсийн код", "Болсон огноо", "Бөглөсөн", "код: дээрх нүдэнд", "хуудас 1 / 1", "F-06"):
        assert said in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_blank_form_prints_in_every_language_with_two_fonts(language, wording_in, fonts):
    out = BytesIO()
    print_blank(BLANK, wording_in(language), fonts, out, on=DAY)
    assert "paper." not in words_of(out)[0]
    assert fonts_of(out) == {"NotoSans-Regular", "NotoSans-Bold"}


def test_thirty_writing_lines_go_on_over_the_page(wording, fonts):
    out = BytesIO()
    assert print_blank(sheet(line(WritingLines(60)), head=False), wording, fonts, out) == 3
