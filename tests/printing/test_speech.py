import pytest

from desktop.printing.speech import speech_of
from tests.printing.making import DAY


@pytest.mark.parametrize(
    ("language", "number", "said"),
    [
        ("mn", 93, "(ерэн гурван хуудас)"),
        ("ky", 20, "(жыйырма барак)"),
        ("kk", 74, "(жетпіс төрт бет)"),
        ("ru", 74, "(семьдесят четыре страницы)"),
        ("ru", 21, "(двадцать одна страница)"),
        ("en", 1, "(one page)"),
        ("en", 12000, ""),
    ],
)
def test_a_total_is_written_out_with_its_word_for_page(language, number, said, wording_in, styles):
    assert speech_of(wording_in(language), styles).in_words(number) == said


def test_the_footer_tells_day_and_copy_only_where_there_are_any(wording, styles):
    assert speech_of(wording, styles, on=DAY, copy=1).printed == "хэвлэсэн 20.10.2026 · 1-р хувь"
    assert speech_of(wording, styles).printed == ""
