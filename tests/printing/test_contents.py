from desktop.printing.contents import CompletenessLine, page_range
from tests.printing.making import NAME, case_file, document


def test_pages_are_said_from_to_or_as_one():
    assert page_range(11, 15) == "11–15"
    assert page_range(93, 93) == "93"


def test_nothing_a_client_said_is_in_a_repr():
    file = case_file(document(1, title=NAME), completeness=(CompletenessLine("1", NAME, "present"),))
    assert "Саруул" not in repr(file) + repr(file.documents[0]) + repr(file.completeness[0])
