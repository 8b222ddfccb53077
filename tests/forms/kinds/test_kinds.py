"""Every kind keeps the promises of the contract, and each has a few of its own."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.forms.kinds import KINDS
from desktop.forms.pieces import Cell, Cells, Documents, Empty, Grid, Sign, Signs, Tick, Ticks, Words, WritingLines
from desktop.forms.problems import CODES, BadAnswer
from desktop.standards.definitions import Field
from tests.forms import kind_contract as contract
from tests.forms.forms_in_sight import LANGUAGES, field, form_words, one_page
from tests.forms.kind_contract import SAMPLES, context_of

EVERY_SAMPLE = pytest.mark.parametrize("sample", SAMPLES.values(), ids=SAMPLES.keys())
SEEDS = range(12)


def check(sample: Field, raw: Any) -> Any:
    return KINDS[sample.kind].check(sample, raw, context_of(sample))


def problem(sample: Field, raw: Any) -> tuple[str, dict[str, Any]]:
    with pytest.raises(BadAnswer) as bad:
        check(sample, raw)
    assert bad.value.code in CODES
    return bad.value.code, bad.value.facts


def show(sample: Field, value: Any, language: str = "en") -> str:
    return KINDS[sample.kind].show(sample, value, form_words(one_page(sample), language))


def pieces(sample: Field, value: Any, language: str = "en") -> Any:
    return KINDS[sample.kind].pieces(sample, value, form_words(one_page(sample), language))


def blank(sample: Field) -> Any:
    return KINDS[sample.kind].blank(sample, form_words(one_page(sample)))


def test_every_kind_has_a_sample():
    assert {sample.kind for sample in SAMPLES.values()} == set(KINDS)


@EVERY_SAMPLE
def test_typing_it_again_gives_the_same_answer(sample: Field):
    for seed in SEEDS:
        contract.check_that_typing_it_again_gives_the_same_answer(sample, seed)


@EVERY_SAMPLE
def test_it_comes_back_whole_from_file_and_register(sample: Field):
    for seed in SEEDS:
        contract.check_that_it_comes_back_whole_from_its_two_places(sample, seed)


@EVERY_SAMPLE
def test_it_can_be_read_without_the_register(sample: Field):
    for seed in SEEDS:
        contract.check_that_it_can_be_read_without_the_register(sample, seed)


@EVERY_SAMPLE
def test_paper_and_screen_can_draw_it(sample: Field):
    for seed in SEEDS:
        contract.check_that_paper_and_screen_can_draw_it(sample, seed)


@EVERY_SAMPLE
def test_nothing_typed_is_no_answer(sample: Field):
    contract.check_that_nothing_typed_is_no_answer(sample)


@EVERY_SAMPLE
@pytest.mark.parametrize(
    "nonsense", [object(), 3.5j, [object()], {"x": object()}, "\ud83d", "☃" * 50, True, [[]], [{}]]
)
def test_nonsense_is_a_problem_or_an_answer_but_never_a_crash(sample: Field, nonsense: Any):
    try:
        outcome = check(sample, nonsense)
    except BadAnswer as bad:
        outcome = bad.code if bad.code in CODES else bad
    json.dumps(outcome, ensure_ascii=False).encode()


CANARY = "Сарнай-КАНАРЕЙКА"


@pytest.mark.parametrize(
    ("sample", "answer"),
    [
        (field("text", identity=True), CANARY),
        (field("long_text", identity=True), CANARY),
        (field("phone"), CANARY),
        (field("address"), {"region": CANARY, "line": CANARY, "camp": CANARY}),
        (field("person"), {"name": CANARY, "role": "mother", "contact": CANARY}),
        (field("people"), [{"name": CANARY}, {"role": "father"}, {"contact": CANARY, "function": "Doctor"}]),
        (field("choices", identity=True, options={CANARY: "x"}), [CANARY]),
        (SAMPLES["table"], [{"who": {"name": CANARY}, "note": "x"}, {"phone": CANARY, "number_of_passport": CANARY}]),
        (SAMPLES["table kept in the register"], [{"name": CANARY}]),
    ],
)
def test_the_part_for_the_case_database_holds_no_identity(sample: Field, answer: Any):
    open_part, secret = KINDS[sample.kind].split(sample, answer)
    assert CANARY not in json.dumps(open_part, ensure_ascii=False)
    assert CANARY in json.dumps(secret, ensure_ascii=False)
    assert KINDS[sample.kind].join(sample, open_part, secret) == answer


PERSONS = st.dictionaries(st.sampled_from(["name", "role", "function", "contact", "person"]), st.text(min_size=1))


@given(st.lists(PERSONS))
def test_any_people_come_back_whole(people: list[dict[str, str]]):
    sample = field("people")
    assert KINDS["people"].join(sample, *KINDS["people"].split(sample, people)) == people


@given(st.lists(st.fixed_dictionaries({}, optional={"who": PERSONS, "phone": st.text(), "note": st.text()})))
def test_any_table_comes_back_whole(rows: list[dict[str, Any]]):
    sample = SAMPLES["table"]
    assert KINDS["table"].join(sample, *KINDS["table"].split(sample, rows)) == rows


@given(st.floats(allow_nan=False, allow_infinity=False, min_value=-1e14, max_value=1e14).map(lambda x: round(x, 4)))
def test_any_number_can_be_typed_again(number: float):
    sample = field("number")
    assert check(sample, KINDS["number"].raw(sample, number)) == number


class TestNumbers:
    @pytest.mark.parametrize(
        ("typed", "number"),
        [
            ("180 000", 180000),
            ("180\u00a0000,5 ₮", 180000.5),
            ("1.5", 1.5),
            ("1.234.567", 1234567),
            ("1,234.50", 1234.5),
            ("–3", -3),
            ("2,0", 2),
            ("әқ", 20),
        ],
    )
    def test_are_read_as_people_write_them(self, typed: str, number: float):
        assert check(field("money", unit="₮"), typed) == number

    @pytest.mark.parametrize("typed", ["many", "1e5", "nan", "1-2", "9" * 5000, "--1", "1,2,3"])
    def test_are_not_guessed(self, typed: str):
        assert problem(field("number"), typed) == ("not_a_number", {})

    def test_keep_between_low_and_high(self):
        sample = field("number", low=0, high=20)
        assert problem(sample, "-1") == ("too_low", {"low": 0})
        assert problem(sample, "20,5") == ("too_high", {"high": 20})

    def test_of_a_scale_are_whole_and_printed_as_places(self):
        sample = field("scale", low=1, high=3)
        assert problem(sample, "2,5") == ("not_a_whole_number", {})
        assert pieces(sample, 2) == (Ticks((Tick("1"), Tick("2", True), Tick("3"))),)
        assert blank(sample) == (Ticks((Tick("1"), Tick("2"), Tick("3"))),)

    def test_zero_is_an_answer(self):
        assert check(field("number"), "0") == 0
        assert show(field("number"), 0) == "0"

    def test_leave_their_unit_at_the_end_of_the_blank(self):
        assert blank(field("money", unit="₮")) == (Cells((Cell("", "", 3, "", "₮"),)),)


class TestTexts:
    def test_a_note_of_two_million_letters_is_accepted(self):
        note = "өдөр " * 400_000 + "."
        assert check(field("long_text"), note) == note

    def test_a_line_has_no_line_break_and_a_note_keeps_it(self):
        assert check(field("text"), " нэг\r\nхоёр ") == "нэг хоёр"
        assert check(field("long_text"), " нэг\r\nхоёр ") == "нэг\nхоёр"

    def test_a_blank_note_has_as_many_lines_as_the_definition_says(self):
        assert blank(field("long_text", lines=8)) == (WritingLines(8),)

    def test_a_telephone_number_may_come_from_the_letters_of_the_digit_row(self):
        assert check(field("phone"), "+7 9қ5 ғң3") == "+7 905 543"
        assert check(field("phone"), "102 (әжесі)") == "102 (әжесі)"
        assert problem(field("phone"), "none") == ("not_a_phone", {})


class TestChoosing:
    def test_an_option_not_offered_is_a_problem(self):
        assert problem(field("choice", options={"a": "A"}), "b") == ("unknown_option", {})
        assert problem(field("choices", options={"a": "A"}), ["a", "b"]) == ("unknown_option", {})
        assert problem(field("choices", options={"a": "A"}), "a") == ("not_a_list", {})

    def test_several_stand_in_the_order_offered(self):
        assert check(field("choices", options={"a": "A", "b": "B"}), ["b", "a", "b"]) == ["a", "b"]

    def test_of_many_options_only_the_chosen_is_printed_and_the_count(self):
        ticks, count = pieces(SAMPLES["choices of many"], ["group_2", "group_9"])
        assert ticks == Ticks((Tick("Group 2", True), Tick("Group 9", True)), shown_all=False)
        assert count == Words("2 of 14")
        assert len(blank(SAMPLES["choices of many"])[0].ticks) == 14

    def test_a_checklist_prints_every_box_and_none_ticked_is_an_answer(self):
        sample = SAMPLES["checklist"]
        assert check(sample, []) == []
        assert not KINDS["checklist"].is_empty([])
        assert len(pieces(sample, ["group_1"])[0].ticks) == 14
        assert pieces(sample, None) == (Empty(),)

    def test_other_ends_in_a_line_to_write_on(self):
        assert blank(field("choice", options={"a": "A", "other": "Other"})) == (
            Ticks((Tick("A"), Tick("Other", write_in=True))),
        )

    def test_an_option_no_longer_offered_is_still_printed_where_it_was_chosen(self):
        ticks = pieces(field("choice", options={"a": "A"}), "gone")[0].ticks
        assert [tick.chosen for tick in ticks] == [False, True]

    def test_an_alert_is_compared_by_its_threats(self):
        assert KINDS["alert"].compared({"threats": ["self"], "note": "…"}) == ["self"]

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_yes_is_said_in_every_language(self, language: str):
        said = {"mn": "тийм", "ky": "ооба", "kk": "иә", "ru": "да", "en": "yes"}
        assert show(field("yes_no"), "yes", language) == said[language]


class TestPeople:
    def test_a_person_shows_name_role_and_function(self):
        person = {"name": "Сарнай", "role": "mother", "function": "nurse"}
        assert show(field("person"), person) == "Сарнай, mother, nurse"

    def test_without_the_register_a_person_is_a_role_or_the_word_for_it(self):
        sample = field("person")
        with_role, _ = KINDS["person"].split(sample, {"name": "Сарнай", "role": "child_2"})
        without, _ = KINDS["person"].split(sample, {"name": "Сарнай"})
        assert show(sample, with_role) == "child\u00a02"
        assert show(sample, without) == "in the register"

    def test_a_name_in_the_register_survives_an_edit_of_the_function(self):
        edited = check(field("person"), {"role": "teacher", "hidden": True, "function": "class 5"})
        assert edited == {"role": "teacher", "function": "class 5", "hidden": True}

    def test_is_compared_by_role(self):
        assert KINDS["person"].compared({"name": "x", "role": "guardian"}) == "guardian"
        assert KINDS["people"].compared([{"role": "mother"}, {"name": "x"}]) == ["mother", "unknown"]

    def test_a_role_that_does_not_exist_is_a_problem(self):
        assert problem(field("person"), {"role": "boss"}) == ("unknown_option", {})

    def test_an_address_prints_only_the_parts_given(self):
        printed = pieces(field("address"), {"region": "Ховд", "camp": "Буянт"})
        assert printed == (Cells((Cell("aimag or city", "Ховд", 3), Cell("seasonal camp", "Буянт", 3))),)


class TestSignature:
    SAMPLE = field("signature", options={"worker": "Worker", "client": "Client"})

    def test_is_kept_only_where_someone_signed(self):
        raw = {"worker": {"state": "paper", "on": "19.01.2026"}, "client": {"state": "none", "on": "", "document": ""}}
        signed = {"worker": {"state": "paper", "on": "2026-01-19", "document": None}}
        assert check(self.SAMPLE, raw) == signed
        assert KINDS["signature"].compared(signed) == ["worker"]

    def test_prints_a_place_for_everyone_signed_or_not(self):
        signed = {"client": {"state": "scan", "on": None, "document": 12}}
        scan = "scan, №\u00a012 in the register"
        assert pieces(self.SAMPLE, signed) == (
            Signs((Sign("Worker", says="not signed"), Sign("Client", "scan", "", "12", scan))),
        )
        assert pieces(self.SAMPLE, None) == blank(self.SAMPLE)

    def test_a_stranger_cannot_sign(self):
        assert problem(self.SAMPLE, {"boss": {"state": "paper"}}) == ("unknown_option", {})
        assert problem(self.SAMPLE, {"worker": {"state": "blood"}}) == ("not_a_signature", {})


class TestPapers:
    def test_numbers_of_documents_are_whole_and_stand_once(self):
        assert check(field("attachment"), ["3", 4, "3"]) == [3, 4]
        assert problem(field("attachment"), ["0"]) == ("too_low", {"low": 1})
        assert problem(field("reference"), ["1,5"]) == ("not_a_whole_number", {})

    def test_a_reference_names_the_form_it_points_to(self):
        assert show(field("reference", form="visit"), [4]) == "№ 4, F-10"

    def test_a_drawing_says_so(self):
        assert pieces(field("drawing"), [2])[0].drawing
        assert blank(field("attachment")) == (Documents(()),)

    def test_an_automatic_day_is_said_as_a_day(self):
        assert show(field("automatic"), "2026-01-19") == "19.01.2026"
        assert blank(field("automatic")) == ()


class TestTable:
    SAMPLE = field(
        "table",
        columns=(field("text", "what"), field("date", "until"), field("choice", "state", options={"d": "Done"})),
    )

    def test_a_problem_tells_its_row_and_column(self):
        raw = [{"what": "call"}, {"what": "visit", "until": "31.02.2026"}]
        assert problem(self.SAMPLE, raw) == ("no_such_day", {"row": 1, "column": "until"})

    def test_empty_rows_and_unknown_columns_fall_away(self):
        assert check(self.SAMPLE, [{"what": " "}, {}, {"what": "call", "gone": "x"}]) == [{"what": "call"}]

    def test_prints_heads_and_the_words_of_its_cells(self):
        rows = [{"what": "call", "until": "2026-01-19", "state": "d"}, {"what": "visit"}]
        assert pieces(self.SAMPLE, rows) == (
            Grid(("What", "Until", "State"), (5, 2, 2), (("call", "19.01.2026", "Done"), ("visit", "", ""))),
        )

    def test_blank_has_the_rows_of_the_original(self):
        assert blank(field("table", rows=15, columns=(field("text", "what"),)))[0].blank_rows == 15

    def test_is_compared_by_the_number_of_its_rows(self):
        assert KINDS["table"].compared([{"what": "a"}, {"what": "b"}]) == 2


class TestDays:
    def test_a_birth_date_has_four_year_cells(self):
        assert blank(field("date", partial=True)) == (Cells((Cell("", "", 3, "birth"),)),)
        assert blank(field("date"))[0].cells[0].comb == "date"

    def test_a_period_does_not_run_backwards(self):
        sample = field("period")
        assert check(sample, ["19.01.2026", ""]) == ["2026-01-19", None]
        assert problem(sample, ["19.01.2026", "18.01.2026"]) == ("period_backwards", {})
        assert check(field("period", partial=True), ["12.2025", "2025"]) == ["2025-12", "2025"]
        assert check(sample, ["", ""]) is None


def test_a_day_known_in_part_is_only_refused_where_it_lies_wholly_outside():
    asked = field("date", partial=True, not_before="2020-02-20", not_after="today")
    assert check(asked, "2020") == "2020"
    assert check(asked, "02.2020") == "2020-02"
    assert problem(asked, "01.2020") == ("too_early", {"low": "20.02.2020"})
    assert check(asked, "2026") == "2026"
    assert problem(asked, "02.2026") == ("in_the_future", {})
    assert problem(field("period", not_after="2025-12-31"), ["", "01.01.2026"]) == ("too_late", {"high": "31.12.2025"})


@given(st.integers(-99_999, 99_999), st.integers(0, 4))
def test_a_number_has_no_more_digits_after_the_comma_than_allowed(mills: int, decimals: int):
    typed = f"{mills / 1000:.3f}"
    asked = field("number", decimals=decimals)
    if round(mills / 1000, decimals) == mills / 1000:
        assert check(asked, typed) == mills / 1000
    else:
        assert problem(asked, typed)[0] in ("too_many_decimals", "not_a_whole_number")


def test_a_pattern_is_for_the_whole_answer():
    asked = field("text", pattern="[0-9]{4}")
    assert check(asked, " 0001 ") == "0001"
    assert problem(asked, "0001a") == ("not_as_asked", {})
    assert problem(field("phone", pattern=r"\+976 [0-9]{8}"), "80000000") == ("not_as_asked", {})
    assert check(asked, "") is None


def test_something_from_a_list_keeps_the_words_of_that_time():
    asked = field("listed", options_from="@directory")
    assert check(asked, {"id": "7", "text": " House of Hope "}) == {"id": "7", "text": "House of Hope"}
    assert check(asked, "the neighbour") == {"id": "", "text": "the neighbour"}
    assert check(asked, {"id": "", "text": ""}) is None
    assert KINDS["listed"].compared({"id": "7", "text": "x"}) == "7"
    assert KINDS["listed"].compared({"id": "", "text": "x"}) == "x"


def test_a_name_chosen_from_another_answer_lies_in_the_register():
    asked = field("listed", options_from="@answer:household")
    parts = KINDS["listed"].split(asked, {"id": "2", "text": "Bat"})
    assert parts == ({"id": "2", "text": "", "hidden": True}, "Bat")
    assert show(asked, parts[0]) == "in the register"
    assert show(asked, {"id": "2", "text": ""}) == "№ 2"
    assert KINDS["listed"].compared(parts[0]) == "2"


def test_a_column_of_money_is_added_up_under_its_column():
    money = field("money", "cost", unit="€", total=True)
    after_a_text = field("table", columns=(field("text", "what"), money))
    (grid,) = pieces(after_a_text, [{"cost": 1.1}, {"cost": 2.2}, {"what": "gift"}])
    assert grid.foot == ("Total", "3.3\u00a0€")
    assert blank(after_a_text)[0].foot == ("Total", "")
    (first,) = pieces(field("table", columns=(money, field("text", "what"))), [{"cost": 1.1}])
    assert first.foot == ("1.1\u00a0€", "")
