"""One definition is laid out filled and blank."""

from __future__ import annotations

import random

import pytest

from desktop.forms.kinds import KINDS
from desktop.forms.picking import Pick
from desktop.forms.pieces import Empty, Sealed, Words
from desktop.forms.sheet import Head, Line, as_text, lay_out
from tests.forms.forms_in_sight import LANGUAGES, TODAY, condition, field, form, one_page, page, standard, wording
from tests.forms.kind_contract import SAMPLES

GIFT_GIVEN = condition(field="gift", **{"is": "yes"})
FORM = form(
    page(
        "visit",
        field("date_time", "seen_at", source="6.3.3.1-b2; P"),
        field("automatic", "due_at"),
        field("yes_no", "gift"),
        field("long_text", "gift_detail", follows="gift", ask_when=GIFT_GIVEN),
        field("text", "place", beside=True),
    ),
    page(
        "ending",
        field("long_text", "secret", confidential=True),
        field("text", "school", ask_when=condition(field="case.is_child", **{"is": True})),
        field("signature", "signed", options={"worker": "Worker"}),
    ),
)
EDITION = standard(FORM)
WORDING = wording(EDITION)


def lines(**more) -> list[Line]:
    sheet = lay_out(EDITION, FORM, WORDING, **more)
    return [line for section in sheet.sections for line in section.lines]


def line(field_id: str, **more) -> Line:
    return next(line for line in lines(**more) if line.field_id == field_id)


def printed(**more) -> list[tuple[int, str]]:
    return [(line.number, line.field_id) for line in lines(**more)]


def test_the_blank_form_has_every_question_that_may_be_asked_numbered_without_holes():
    assert printed() == [
        (1, "seen_at"),
        (2, "gift"),
        (0, "gift_detail"),
        (3, "place"),
        (4, "school"),
        (5, "signed"),
    ]


def test_the_filled_form_has_what_was_asked_and_what_was_computed():
    answers = {"gift": "no", "gift_detail": "old", "due_at": "2026-01-19"}
    assert printed(answers=answers, facts={"case.is_child": True}) == [
        (1, "seen_at"),
        (2, "due_at"),
        (3, "gift"),
        (4, "place"),
        (5, "secret"),
        (6, "school"),
        (7, "signed"),
    ]


def test_without_the_facts_a_question_that_depends_on_them_is_printed_if_it_was_answered():
    assert (5, "school") in printed(answers={"school": "No. 5"})
    assert "school" not in [field_id for _, field_id in printed(answers={})]
    assert "school" not in [
        field_id for _, field_id in printed(answers={"school": "5"}, facts={"case.is_child": False})
    ]


def test_what_is_sealed_is_not_told_in_the_ordinary_sheet():
    assert line("secret", answers={"secret": "the place"}).pieces == (Sealed(),)
    assert line("secret", answers={}).pieces == (Sealed(),)


def test_the_sealed_view_holds_the_sealed_lines_alone():
    assert printed(answers={"secret": "the place", "place": "home"}, sealed_view=True) == [(1, "secret")]
    assert line("secret", answers={"secret": "the place"}, sealed_view=True).pieces == (Words("the place", long=True),)
    assert printed(sealed_view=True) == [(1, "secret")]


def test_an_unanswered_line_is_a_dash_with_the_reason_given():
    unanswered = line("place", answers={}, gaps={"place": "not told"})
    assert unanswered.pieces == (Empty(),)
    assert unanswered.gap_reason == "not told"
    assert line("place", gaps={"place": "not told"}).gap_reason == ""


def test_our_own_proposals_have_no_clause():
    assert line("seen_at").clause == "6.3.3.1-b2"
    assert line("gift").clause == ""


def test_a_signature_stays_with_the_line_before_it_and_a_field_may_stand_beside():
    assert line("signed").keep_last
    assert line("place").beside
    assert not line("gift").keep_last


def test_a_form_of_one_page_has_no_section_title():
    the_form = one_page(field("text"))
    edition = standard(the_form)
    assert [section.title for section in lay_out(edition, the_form, wording(edition)).sections] == [""]
    assert [section.title for section in lay_out(EDITION, FORM, WORDING).sections] == ["Visit", "Ending"]


def test_the_sheet_can_be_read_as_plain_text():
    head = Head("МН-14", "№ 3", "16.01.2026", "17.01.2026", "Social worker", "MNS 6949:2021")
    answers = {"seen_at": "2026-01-16T22:40", "gift": "yes", "gift_detail": "Tea.\nNothing else."}
    sheet = lay_out(EDITION, FORM, WORDING, answers, {"place": "not told"}, head, facts={})
    assert as_text(sheet) == (
        "F-10 Home visit\n"
        "MNS 6949:2021, 6.3.3.4\n"
        "МН-14 | № 3 | 16.01.2026 | 17.01.2026 | Social worker | MNS 6949:2021\n"
        "\n"
        "== Visit\n"
        "1.  Seen at  (6.3.3.1-b2)\n"
        "      16.01.2026 22:40\n"
        "2.  Gift\n"
        "      [x] yes\n"
        "      [ ] no\n"
        "      [ ] unknown\n"
        "    Gift detail\n"
        "      Tea.\n"
        "      Nothing else.\n"
        "3.  Place\n"
        "      –\n"
        "      ! not told\n"
        "\n"
        "== Ending\n"
        "4.  Secret\n"
        "      ▓▓▓\n"
        "5.  Signed\n"
        "      Worker: not signed\n"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_form_of_every_kind_is_laid_out_in_every_language(language: str):
    fields = [field_like(sample, f"f{place}") for place, sample in enumerate(SAMPLES.values())]
    the_form = one_page(*fields)
    edition = standard(the_form)
    pick = Pick(random.Random(7), TODAY, edition.options_of)
    answers = {each.id: KINDS[each.kind].example(each, pick) for each in fields}
    words = wording(edition, language)
    filled = as_text(lay_out(edition, the_form, words, answers))
    blank = as_text(lay_out(edition, the_form, words))
    assert "word." not in filled + blank
    assert "role." not in filled + blank


def field_like(sample, field_id):
    return type(sample)(**{name: getattr(sample, name) for name in sample.__struct_fields__} | {"id": field_id})
