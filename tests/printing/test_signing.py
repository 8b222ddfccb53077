import pytest

from desktop.printing.paper import ANSWER
from desktop.printing.signing import ROW, Place, SignRows, captions
from tests.printing.conftest import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_captions_speak_the_language_of_the_document(language, wording_in):
    found = captions(wording_in(language))
    assert not any("paper." in word for word in (found.signature, found.name, found.date, found.approved, found.stamp))


def test_each_person_gets_a_row_and_a_long_function_a_higher_one(hand):
    def rows(*functions):
        return SignRows([Place(function) for function in functions], hand.captions, hand.styles).height(ANSWER)

    assert rows("эх", "эцэг") == pytest.approx(2 * ROW)
    assert rows("хүүхэд, гэр бүлийн хөгжил, хамгааллын асуудал хариуцсан мэргэжилтэн") > ROW


def test_a_few_signatures_are_never_parted(hand):
    few = SignRows([Place("эх")] * 4, hand.captions, hand.styles)
    many = SignRows([Place("эх")] * 40, hand.captions, hand.styles)
    assert few.cut(ANSWER, 3 * ROW)[0] is None
    head, tail = many.cut(ANSWER, 10 * ROW)
    assert head.height(ANSWER) + tail.height(ANSWER) == pytest.approx(40 * ROW)
