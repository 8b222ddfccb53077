from io import BytesIO

import pytest

from desktop.printing.cover import Cover, CoverWords
from desktop.printing.press import Press, pages_of
from tests.printing.making import DAY, read, words_of


@pytest.mark.parametrize("code", ["A-1", "MN-SUM0-2026-014", "KZH-P0-2025-003-" * 4])
def test_a_code_of_any_length_fits_the_cover(code, styles):
    out = BytesIO()
    words = CoverWords("Төв", code, "Боть", "1", "Он", "2026", "НУУЦЛАЛТАЙ", "СУРГАЛТ", hatched=True)
    press = Press(out, styles, title=code, author="Төв", language="mn", on=DAY)
    pages = pages_of([Cover(words, styles)])
    press.leaf(pages[0])
    press.finish()
    assert len(pages) == len(read(out).pages) == 1
    assert code in words_of(out)[0]
