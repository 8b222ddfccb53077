import pytest

from desktop.printing.documents import part_of
from desktop.printing.speech import speech_of
from tests.printing.making import document


@pytest.fixture
def speech(wording, styles):
    return speech_of(wording, styles)


def test_every_sheet_opens_a_page(speech):
    assert part_of(document(1, 3), speech).count == 3


def test_paper_counts_without_being_printed(speech):
    part = part_of(document(1, 1, paper_pages=4), speech)
    assert (len(part.pages), part.count) == (1, 5)


@pytest.mark.parametrize("more", [{"inventory": "A-7"}, {}])
def test_a_document_without_pages_gets_one_that_stands_for_it(speech, more):
    assert part_of(document(1, 0, **more), speech).count == 1


def test_the_sealed_part_is_one_page_however_much_is_in_it(speech):
    assert part_of(document(1, 0, medium="sealed", sealed_items=40, sealed_pages=200), speech).count == 1
