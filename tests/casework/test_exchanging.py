"""Mentoring records between offices: what was advised leaves, whom it was about stays."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from desktop.casework.attaching import EXPORT
from desktop.casework.exchanging import give_records, read_records, take_records
from desktop.casework.intake import give_code, start_case
from desktop.casework.journals import journal_view, paper_at_hand
from desktop.casework.office import Office
from desktop.casework.office_due import office_dues
from desktop.casework.office_papers import finish_paper, save_paper, start_paper, strike_paper
from desktop.casework.opening import Means, NewOffice, add_person, create_office, person_office
from desktop.casework.refusals import Refusal
from desktop.casework.wordings import wording_of
from desktop.models import OfficePaper
from desktop.standards.definitions import Form
from tests.casework.conftest import PASSWORD, SHELF
from tests.casework.proving import proven

FORM = "mentoring_session"
ADVICE = "Эцэг эхтэй уулзахын өмнө асуултаа бич"
PERSON = "Сарангэрэл"


@pytest.fixture
def other(tmp_path: Path, means: Means) -> Iterator[Office]:
    place = tmp_path / "other"
    new = NewOffice("Нөгөө сум", "NOG", "mn/2021", "mn")
    made, _ = create_office(place / "office", place / "register", new, "bold", PASSWORD, means)
    yield made
    made.close()


def session(office: Office, advice: str = ADVICE, finish: bool = True, code: str = "") -> int:
    paper = start_paper(office, FORM)
    typed = {
        "met_on": "2026-01-15",
        "minutes": 45,
        "place": "Төв",
        "present": [{"name": PERSON, "role": "worker"}],
        "topics": ["ethics"],
        "codes": code,
        "advice": advice,
    }
    assert save_paper(office, paper, typed).problems == ()
    if finish:
        finish_paper(office, paper, {"task": "…", "task_result": "…", "plan": "…", "codes": "…"})
    return paper


def given(office: Office, path: Path, form: str = FORM) -> dict[str, Any]:
    give_records(proven(office, EXPORT), form, path)
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def test_what_was_advised_goes_over_and_is_read_there_with_who_wrote_it(office: Office, other: Office, tmp_path: Path):
    session(office)
    given(office, tmp_path / "x.json")
    offered = read_records(other, FORM, tmp_path / "x.json")
    assert (len(offered.new), offered.known, offered.bad) == (1, 0, 0)
    assert take_records(other, offered) == 1
    (row,) = journal_view(other, FORM, wording_of(other.standard, "mn")).rows
    assert row.by == f"naran · {office.settings['name']}"
    paper = paper_at_hand(other, row.id)
    assert paper.answers["advice"] == ADVICE
    assert (paper.answers["minutes"], paper.answers["topics"]) == (45, ["ethics"])
    assert paper.answers["met_on"] == "2026-01-15"
    assert paper.state == "finished"


def test_no_person_no_place_and_no_code_of_a_case_is_in_the_file(office: Office, tmp_path: Path):
    case_id = start_case(office)
    code = give_code(office, case_id)
    session(office, f"{ADVICE} ({code})", code=code)
    body = given(office, tmp_path / "x.json")
    text = (tmp_path / "x.json").read_text(encoding="utf-8")
    assert PERSON not in text
    assert code not in text
    assert set(body["records"][0]["answers"]) == {"minutes", "topics", "advice"}
    assert body["records"][0]["answers"]["advice"] == f"{ADVICE} ([…])"


def test_what_is_open_or_struck_and_what_came_from_elsewhere_stays(office: Office, other: Office, tmp_path: Path):
    session(office, finish=False)
    strike_paper(office, session(office), "…")
    assert given(office, tmp_path / "x.json")["records"] == []
    session(other)
    given(other, tmp_path / "y.json")
    take_records(office, read_records(office, FORM, tmp_path / "y.json"))
    assert given(office, tmp_path / "z.json")["records"] == []


def test_the_same_records_are_taken_once_also_where_they_began(office: Office, other: Office, tmp_path: Path):
    path = tmp_path / "x.json"
    session(office)
    given(office, path)
    take_records(other, read_records(other, FORM, path))
    for here in (office, other):
        offered = read_records(here, FORM, path)
        assert (offered.new, offered.known) == ((), 1)


def test_a_record_from_elsewhere_is_due_and_counted_there(office: Office, other: Office, tmp_path: Path):
    session(office)
    given(office, tmp_path / "x.json")
    before = [due.record_id for due in office_dues(other)]
    take_records(other, read_records(other, FORM, tmp_path / "x.json"))
    assert [due.record_id for due in office_dues(other)] == before


def test_without_the_password_nothing_leaves(office: Office, tmp_path: Path):
    session(office)
    with pytest.raises(Refusal, match="password_needed"):
        give_records(office, FORM, tmp_path / "x.json")
    assert not (tmp_path / "x.json").exists()


def test_a_journal_that_its_edition_does_not_let_out_stays(office: Office, tmp_path: Path):
    with pytest.raises(Refusal, match="not_allowed"):
        give_records(proven(office, EXPORT), "complaint", tmp_path / "x.json")


def test_a_plan_goes_with_its_goals_and_without_its_people(office: Office, other: Office, tmp_path: Path):
    paper = start_paper(office, "mentoring_plan")
    row = {"competence": "ёс зүй", "goal": "g", "activity": "a", "on": "2026-03"}
    worker = {"id": office.user.uid, "text": office.user.login}
    typed = {
        "planned_on": "2026-01-15",
        "worker": worker,
        "mentor": {"name": PERSON, "role": "supervisor"},
        "plan": [row],
    }
    assert save_paper(office, paper, typed).problems == ()
    finish_paper(office, paper, {"signatures": "…"})
    body = given(office, tmp_path / "x.json", "mentoring_plan")
    assert set(body["records"][0]["answers"]) == {"plan"}
    take_records(other, read_records(other, "mentoring_plan", tmp_path / "x.json"))
    (line,) = journal_view(other, "mentoring_plan", wording_of(other.standard, "mn")).rows
    assert paper_at_hand(other, line.id).answers["plan"] == [row]


def test_another_journal_or_edition_is_refused_in_words(office: Office, other: Office, tmp_path: Path):
    session(office)
    body = given(office, tmp_path / "x.json")
    with pytest.raises(Refusal, match="exchange_other"):
        read_records(other, "mentoring_plan", tmp_path / "x.json")
    changed(tmp_path / "y.json", body, lambda one: one.update(standard="kg/2012"))
    with pytest.raises(Refusal, match="exchange_other"):
        read_records(other, FORM, tmp_path / "y.json")
    changed(tmp_path / "y.json", body, lambda one: one.update(format=2, more={}))
    with pytest.raises(Refusal, match="exchange_newer"):
        read_records(other, FORM, tmp_path / "y.json")


UNREADABLE: dict[str, Callable[[dict[str, Any]], object]] = {
    "unknown key": lambda body: body.update(surprise=1),
    "another kind": lambda body: body.update(kind="x"),
    "a path for a uid": lambda body: body["records"][0].update(uid="../x"),
    "a moment with a zone": lambda body: body["records"][0].update(at="2026-01-01T00:00:00Z"),
    "no list": lambda body: body.update(records={}),
}


@pytest.mark.parametrize("what", UNREADABLE)
def test_a_file_of_another_shape_is_refused_whole(office: Office, other: Office, tmp_path: Path, what: str):
    session(office)
    changed(tmp_path / "y.json", given(office, tmp_path / "x.json"), UNREADABLE[what])
    with pytest.raises(Refusal, match="exchange_unreadable"):
        read_records(other, FORM, tmp_path / "y.json")


@pytest.mark.parametrize(
    "body", [b"", b"\xff\xfe", b"[" * 200_000, b'{"kind":"kerege-exchange","format":1}', b"PK\x03\x04"]
)
def test_anything_else_is_no_such_file(other: Office, tmp_path: Path, body: bytes):
    (tmp_path / "y.json").write_bytes(body)
    with pytest.raises(Refusal, match="exchange_unreadable"):
        read_records(other, FORM, tmp_path / "y.json")


BAD: dict[str, dict[str, Any]] = {
    "a question that stays here": {"present": [{"name": PERSON}]},
    "no such option": {"topics": ["nowhere"]},
    "another shape": {"minutes": {"a": 1}},
    "a text for a list": {"topics": "ethics"},
    "out of range": {"minutes": -5},
}


@pytest.mark.parametrize("what", BAD)
def test_a_record_that_does_not_fit_stays_out_and_the_others_come(
    office: Office, other: Office, tmp_path: Path, what: str
):
    session(office)
    session(office)
    body = given(office, tmp_path / "x.json")
    changed(tmp_path / "y.json", body, lambda one: one["records"][0]["answers"].update(BAD[what]))
    offered = read_records(other, FORM, tmp_path / "y.json")
    assert (len(offered.new), offered.bad) == (1, 1)
    take_records(other, offered)
    with other.reading() as rows:
        assert len(list(rows.scalars(select(OfficePaper)))) == 1


def test_who_writes_no_such_paper_gives_and_takes_none(office: Office, means: Means, tmp_path: Path):
    add_person(office, "info", "information", PASSWORD, means)
    other = person_office(office, "info", PASSWORD, means)
    with pytest.raises(Refusal, match="not_allowed"):
        give_records(proven(other, EXPORT), FORM, tmp_path / "x.json")


def exchanged() -> list[Form]:
    forms = [form for ref in SHELF.refs() for form in SHELF.edition(ref).forms.values()]
    return [form for form in forms if form.exchanges]


def test_no_edition_lets_people_or_codes_of_cases_out():
    assert exchanged()
    for form in exchanged():
        for name in form.exchanges:
            field = form.field(name)
            assert not any(part.identity or part.form or part.options_from for part in (field, *field.columns))
            assert "code" not in name


def changed(path: Path, body: dict[str, Any], change: Callable[[dict[str, Any]], object]) -> None:
    copy = json.loads(json.dumps(body))
    change(copy)
    path.write_text(json.dumps(copy, ensure_ascii=False), encoding="utf-8")
