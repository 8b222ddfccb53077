"""What only sounds like a name is offered, hidden letter for letter when told so, and counted while it is left."""

from __future__ import annotations

import pytest

from desktop.casework.folding import fold
from desktop.casework.intake import start_case
from desktop.casework.name_traces import count_traces, hide_spelling, leave_word, name_traces, spelling_of
from desktop.casework.office import Office
from desktop.casework.views_case import entry_view
from desktop.casework.wordings import role_word, wording_of
from desktop.models import Case, Entry
from tests.casework.filling import fill

TEXT = "Sarantuya ирж, Ochirbatyn тухай ярив. Очирбад уурласан. Өчигдөр саран дор."


@pytest.fixture
def case(office: Office) -> int:
    made = start_case(office)
    for form in ("consent", "safety_plan", "rapid_call"):
        fill(office, made, form)
    fill(office, made, "intake", surname="Жишээгийн", given_name="Сарантуяа")
    return made


def note(office: Office, case: int, text: str) -> int:
    return fill(office, case, "process_note", facts=text, present=[{"name": "Туршилтын Очирбат", "role": "husband"}])


def stored(office: Office, entry: int) -> str:
    with office.reading() as session:
        return str(session.get_one(Entry, entry).answers["facts"])


@pytest.mark.parametrize(
    ("word", "name", "spelling"),
    [
        ("Batbold", "Батболд", "Batbold"),
        ("Batboldyn", "Батболд", "Batbold"),
        ("batbold", "Батболд", "batbold"),
        ("Aigul", "Айгүл", "Aigul"),
        ("Айгулдун", "Айгүл", "Айгул"),
        ("Айгуль", "Айгүл", "Айгуль"),
        ("Gulnaradan", "Гүлнара", "Gulnara"),
        ("Гульнарой", "Гүлнара", "Гульнар"),
        ("Нурсұлтанның", "Нурсултан", "Нурсұлтан"),
        ("Tömör", "Төмөр", "Tömör"),
        ("болдог", "Болд", ""),
        ("Тэр", "Тэмүүлэн", ""),
        ("Сургууль", "Сарантуяа", ""),
    ],
)
def test_a_word_that_sounds_like_a_name_is_found_in_any_spelling(word: str, name: str, spelling: str):
    assert spelling_of(word, fold(name)) == spelling


def test_what_the_register_knows_is_hidden_and_what_only_sounds_like_it_is_offered(office: Office, case: int):
    entry = note(office, case, TEXT)
    found = {trace.word: (trace.token, trace.role) for trace in name_traces(office, case, entry)}
    assert set(found) == {"Sarantuya", "Ochirbatyn", "Очирбад"}
    assert found["Sarantuya"][0] == "P1"
    assert found["Ochirbatyn"][1] == "husband"
    assert count_traces(office, case)[0] == 3


def test_a_spelling_that_is_told_is_hidden_everywhere_and_reads_back_letter_for_letter(office: Office, case: int):
    first = note(office, case, "Ochirbatyn ээж ирэв.")
    second = note(office, case, TEXT)
    trace = next(one for one in name_traces(office, case, first) if one.word == "Ochirbatyn")
    hide_spelling(office, case, trace.spelling, trace.token)
    for entry in (first, second):
        assert "Ochirbat" not in stored(office, entry)
        assert "Ochirbatyn" in entry_view(office, entry).answers["facts"]
    shown = office.coded().names.show("", stored(office, first), role_word(wording_of(office.standard, "mn")))
    assert "Ochirbat" not in shown
    assert {trace.word for trace in name_traces(office, case)} == {"Sarantuya", "Очирбад"}


def test_a_longer_name_moves_no_spelling(office: Office, case: int):
    entry = note(office, case, "Ochirbatyn ээж ирэв.")
    trace = name_traces(office, case, entry)[0]
    hide_spelling(office, case, trace.spelling, trace.token)
    with office.reading() as session:
        case_uid = session.get_one(Case, case).uid
    with office.changing(office.user, "test", case):
        office.names._case_to_change(case_uid)["people"][trace.token]["name"] = "Маш Урт Туршилтын Очирбат"
    assert "Ochirbatyn" in entry_view(office, entry).answers["facts"]


def test_a_word_that_is_no_name_is_not_asked_about_again(office: Office, case: int):
    note(office, case, "Очирбад гэдэг дэлгүүр байна.")
    assert len(name_traces(office, case)) == 1
    leave_word(office, case, "Очирбад")
    assert name_traces(office, case) == ()
