"""The printed indexes of the practice cases: with the stated lengths, the stated page numbers."""

from __future__ import annotations

from io import BytesIO

import pytest

from desktop.printing.casefile import print_case_file
from tests.printing.making import case_file, document, words_of

# case · pages of each document · from–to of each · pages of all
CASES = {
    "C-1": ([1, 1, 3, 2, 2, 4, 4, 2], "2 3 4–6 7–8 9–10 11–14 15–18 19–20", 20),
    "C-5": (
        [2, 3, 1, 8, 6, 14, 7, 4, 5, 4, 2, 3, 1, 13],
        "2–3 4–6 7 8–15 16–21 22–35 36–42 43–46 47–51 52–55 56–57 58–60 61 62–74",
        74,
    ),
    "C-7": ([4, 4, 4, 1, 12, 4, 4, 2, 1], "2–5 6–9 10–13 14 15–26 27–30 31–34 35–36 37", 37),
}


@pytest.mark.parametrize("case", CASES)
def test_documents_of_the_stated_length_have_the_stated_numbers(case: str, wording, fonts):
    lengths, numbers, total = CASES[case]
    out = BytesIO()
    told = print_case_file(
        case_file(*(document(n, pages) for n, pages in enumerate(lengths, start=1))), wording, fonts, out
    )
    assert [index.pages for index in told.index] == numbers.split()
    assert told.total_pages == total
    contents = words_of(out)[1]
    assert all(number in contents for number in numbers.split())
