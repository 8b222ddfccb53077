from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.printing.breaking import glued, set_lines, syllables

LETTERS = "абвгдежзийклмнопрстуфхцчшщъыьэюяөүңғқұһіәё –-./()0123456789№ABCabc\n"


def parted(word):
    places = [0, *syllables(word), len(word)]
    return "-".join(word[a:b] for a, b in pairwise(places))


@given(st.text("абөүьйклнрт", min_size=1, max_size=40))
def test_a_break_leaves_three_letters_and_stands_before_a_consonant(word):
    for place in syllables(word):
        assert 3 <= place <= len(word) - 3
        assert word[place] not in "абөүьй" or word[place] == "б"
        assert word[place + 1] in "аөү"


def test_words_of_our_languages_break_where_the_rule_says():
    assert parted("оңалтушылардың") == "оңал-ту-шы-лар-дың"
    assert parted("хамгаалагчийнхаа") == "хам-гаа-лаг-чийн-хаа"


def test_a_narrow_column_breaks_the_long_word_and_only_that(styles):
    lines = set_lines("тэмдэглэл хамгаалагчийнхаагаар", styles.cell, 60)
    assert lines[0] == "тэмдэглэл"
    assert lines[1].endswith("-")


def test_a_word_of_120_letters_stays_in_its_column(styles):
    lines = set_lines("хамгаалагчийнхаа" * 8, styles.body, 100)
    assert len(lines) > 5
    assert all(styles.body.width(line) <= 100.001 for line in lines)


def test_a_range_of_dates_breaks_after_the_dash_alone(styles):
    assert set_lines("27.04.–03.05.2026", styles.cell, 52) == ["27.04.–", "03.05.2026"]


def test_a_number_stays_with_its_mark_its_unit_and_its_child():
    assert glued("хүүхэд 1 нь № 4, 180 ₮ авсан") == "хүүхэд\u00a01 нь №\u00a04, 180\u00a0₮ авсан"


@given(st.text(LETTERS, max_size=300), st.floats(30, 400))
def test_no_line_is_wider_than_its_column(styles, text, width):
    lines = set_lines(text, styles.body, width)
    assert all(styles.body.width(line.rstrip(" ")) <= width + 0.01 or len(line) == 1 for line in lines)


@given(st.text(LETTERS, max_size=300), st.floats(30, 400))
def test_no_letter_is_lost(styles, text, width):
    def letters(words):
        return [letter for letter in words if letter not in " -\n\u00a0"]

    assert letters("\n".join(set_lines(text, styles.body, width))) == letters(text)


def test_line_breaks_of_the_writer_are_kept(styles):
    assert set_lines("нэг\n\nхоёр", styles.body, 200) == ["нэг", "", "хоёр"]
