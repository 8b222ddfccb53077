from io import BytesIO

from desktop.printing.lists import print_list
from tests.printing.making import DAY, words_of


def test_a_long_list_repeats_its_head_and_numbers_its_pages(wording, fonts):
    out = BytesIO()
    rows = [(f"MN-SUM0-2026-{n:03}", "Нөхцөл байдлын үнэлгээ", "19.01.2026 22:40") for n in range(100)]
    count = print_list("Өнөөдөр", ("Код", "Юу хийх", "Хугацаа"), rows, wording, fonts, out, on=DAY, widths=(3, 6, 3))
    pages = words_of(out)
    assert count == len(pages) == 3
    assert all("Юу хийх" in words for words in pages)
    assert sum(words.count("MN-SUM0") for words in pages) == 100


def test_an_empty_list_says_that_it_is_empty(wording, fonts):
    out = BytesIO()
    print_list("Өнөөдөр", ("Код",), [], wording, fonts, out, on=DAY)
    assert "Энэ жагсаалт хоосон." in words_of(out)[0]
