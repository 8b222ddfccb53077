import pytest

from desktop.printing.faces import MISSING


@pytest.mark.parametrize("letters", ["өүӨҮ", "ңөүҢӨҮ", "әғқңөұүһіӘҒҚҢӨҰҮҺІ", "ёъыэЁ", "Zz", "₮₸№«»–…°×§"])
def test_every_letter_of_our_languages_is_in_both_faces(styles, letters):
    for style in (styles.body, styles.label):
        assert style.face.printable(letters) == letters


def test_what_the_font_cannot_show_leaves_a_visible_mark(styles):
    assert styles.body.face.printable("баярлалаа 😀 дэлхий 漢") == f"баярлалаа {MISSING} дэлхий {MISSING}"


def test_one_emoji_of_many_parts_leaves_one_mark(styles):
    assert styles.body.face.printable("👍🏽️") == MISSING


def test_signs_with_a_meaning_are_said_in_others(styles):
    assert styles.body.face.printable("≥ 5 → ✓ −31") == ">= 5 -> + –31"


def test_control_signs_vanish_and_line_breaks_stay(styles):
    assert styles.body.face.printable("a\x00b\u202ec\r\nd\u00ade\tf") == "abc\nde f"


def test_width_is_the_sum_of_the_letters(styles):
    body = styles.body
    assert body.width("хуудас") == pytest.approx(sum(body.width(letter) for letter in "хуудас"))
