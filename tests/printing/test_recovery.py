from io import BytesIO

import pytest

from desktop.printing.recovery import Code, print_recovery_sheets
from tests.printing.conftest import LANGUAGES
from tests.printing.making import DAY, fonts_of, words_of

GROUPS = ("123456", "234567", "345678", "456789", "567890", "678901", "789012", "890123")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_recovery_sheet_is_one_page_with_code_and_instructions(language, wording_in, fonts):
    out = BytesIO()
    print_recovery_sheets(
        [Code(GROUPS)], "Загвар сумын төв", "kv-7f3a-91bc", "A1B2 C3D4", wording_in(language), fonts, out, on=DAY
    )
    (words,) = words_of(out)
    for told in (*GROUPS, "Загвар сумын төв", "kv-7f3a-91bc", "A1B2 C3D4", "20.10.2026"):
        assert told in words
    assert "paper." not in words
    assert fonts_of(out) == {"NotoSans-Regular", "NotoSans-Bold"}


def test_the_code_is_in_no_title_of_the_file(wording_in, fonts):
    out = BytesIO()
    print_recovery_sheets([Code(GROUPS)], "Төв", "kv", "A1", wording_in("en"), fonts, out, on=DAY)
    assert not any(group.encode() in out.getvalue() for group in GROUPS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_envelopes_are_two_pages_that_say_so(language, wording_in, fonts):
    out = BytesIO()
    other = tuple(str(int(group) + 11) for group in GROUPS)
    codes = [Code(GROUPS, "A"), Code(other, "B")]
    print_recovery_sheets(codes, "Төв", "kv", "A1", wording_in(language), fonts, out, on=DAY)
    first, second = words_of(out)
    assert all(group in first and group not in second for group in GROUPS)
    assert all(group in second for group in other)
    assert "paper." not in first + second
