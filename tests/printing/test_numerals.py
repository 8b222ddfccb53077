import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.printing.numerals import in_words, plural


@pytest.mark.parametrize(
    ("number", "language", "said"),
    [
        (93, "mn", "ерэн гурван"),
        (21, "mn", "хорин нэг"),
        (293, "mn", "хоёр зуун ерэн гурван"),
        (1045, "mn", "нэг мянган дөчин таван"),
        (20, "ky", "жыйырма"),
        (101, "ky", "жүз бир"),
        (9999, "ky", "тогуз миң тогуз жүз токсон тогуз"),
        (74, "kk", "жетпіс төрт"),
        (340, "kk", "үш жүз қырық"),
        (1, "ru", "одна"),
        (12, "ru", "двенадцать"),
        (222, "ru", "двести двадцать две"),
        (1001, "ru", "одна тысяча одна"),
        (2014, "ru", "две тысячи четырнадцать"),
        (5700, "ru", "пять тысяч семьсот"),
        (0, "en", "zero"),
        (93, "en", "ninety-three"),
        (1200, "en", "one thousand two hundred"),
    ],
)
def test_a_total_is_said_as_people_say_it(number, language, said):
    assert in_words(number, language) == said


@given(st.integers(0, 9999), st.integers(0, 9999), st.sampled_from(["mn", "ky", "kk", "ru", "en"]))
def test_two_numbers_never_sound_the_same(one, other, language):
    assert (in_words(one, language) == in_words(other, language)) == (one == other)


@pytest.mark.parametrize("number", [-1, 10000])
def test_a_number_nobody_writes_out_is_refused(number):
    with pytest.raises(ValueError):
        in_words(number, "mn")


@pytest.mark.parametrize(
    ("number", "form"), [(1, "one"), (2, "few"), (5, "many"), (11, "many"), (12, "many"), (21, "one"), (104, "few")]
)
def test_russian_pages_agree_with_their_number(number, form):
    assert plural(number, "ru") == form


def test_other_languages_need_one_form_or_two():
    assert [plural(number, "en") for number in (1, 2)] == ["one", "many"]
    assert {plural(number, "mn") for number in range(100)} == {"many"}
