"""The registers each edition keeps by itself: the cases of the practice stand in them with the right rows, unnamed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from desktop.casework.intake import start_case
from desktop.casework.keeping import put_on_shelf
from desktop.casework.office import Office
from desktop.casework.office_papers import finish_paper, save_paper, start_paper
from desktop.casework.opening import Means, NewOffice, create_office
from desktop.casework.periods import period_from
from desktop.casework.registers import RegisterView, register_view, registers_in
from desktop.casework.report_papers import register_pdf
from desktop.casework.reports import make_report
from desktop.casework.wordings import wording_of
from tests.casework.conftest import PASSWORD, SHELF, Clock
from tests.casework.filling import example_raws
from tests.casework.generating import filled
from tests.casework.practice import replayed, scenario_of

ARMAN = "Үлгібаев Арман"


def view(office: Office, form_id: str) -> RegisterView:
    return register_view(office, form_id, wording_of(office.standard, office.standard.language))


def column(register: RegisterView, name: str) -> list[object]:
    place = register.columns.index(name)
    return [line.cells[place] for line in register.lines]


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Office:
    return replayed(tmp_path_factory.mktemp("c1"), scenario_of("kg", "c1"))["aigul"]


@pytest.fixture(scope="module")
def people_of_c7(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Office]:
    return replayed(tmp_path_factory.mktemp("c7"), scenario_of("kze", "c7"))


@pytest.fixture
def centre(people_of_c7: dict[str, Office]) -> Office:
    return people_of_c7["dinara"]


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Office:
    return replayed(tmp_path_factory.mktemp("c3"))["naran"]


@pytest.fixture(scope="module")
def clinic_of_c5(tmp_path_factory: pytest.TempPathFactory) -> Office:
    return replayed(tmp_path_factory.mktemp("c5"), scenario_of("kzh", "c5"))["asem"]


@pytest.fixture
def polyclinic(tmp_path: Path, means: Means, clock: Clock) -> Iterator[Office]:
    clock.now = datetime(2026, 1, 19, 10, 0)
    new = NewOffice("Үлгі емханасы", "KZH0", "kzh/2018", "ru")
    office, _ = create_office(tmp_path / "clinic", tmp_path / "names", new, "asem", PASSWORD, means)
    yield office
    office.close()


def test_the_girl_of_c1_stands_in_the_register_of_people_in_difficulty(school: Office):
    register = view(school, "people_register")
    assert len(register.lines) == 1
    assert column(register, "on") == [date(2026, 2, 9)]
    assert column(register, "found") == ["класс жетекчи билдирди"]
    assert column(register, "danger") == ["жок"]
    assert column(register, "decision") == ["социалдык кызмат көрсөтүлөт"]
    assert str(column(register, "code")[0]).startswith("KG-")


def test_each_copy_asked_for_is_a_line_of_its_own(school: Office):
    register = view(school, "copy_register")
    assert column(register, "on") == [date(2026, 2, 19)]
    assert column(register, "document") == ["январдагы чакыруунун каттоо көчүрмөсү"]
    assert register.lines[0].case_id is not None


def test_the_requests_of_c5_come_in_and_go_out_in_the_order_of_their_days(clinic_of_c5: Office):
    register = view(clinic_of_c5, "requests_of_office")
    assert column(register, "no") == [1, 2, 3, 4]
    assert column(register, "direction") == ["входящий", "исходящий", "входящий", "исходящий"]
    assert column(register, "on") == [date(2025, 2, 7), date(2025, 2, 14), date(2025, 2, 27), date(2025, 3, 3)]
    assert column(register, "due") == [None, date(2025, 2, 28), None, date(2025, 3, 17)]
    assert sum(pages for pages in column(register, "pages") if isinstance(pages, int)) == 5


def test_the_services_of_c7_are_listed_once_each_and_the_annexes_do_not_mix(centre: Office):
    register = view(centre, "service_register")
    items = [str(item) for item in column(register, "item")]
    assert len(items) == 10
    assert [item.split("-")[0] for item in items] == ["A12"] * 8 + ["A3"] * 2
    days = column(register, "on")
    assert days == sorted(days, key=str)


def test_the_complaint_of_c7_is_number_seven_and_was_answered_without_a_name(centre: Office):
    register = view(centre, "book_register")
    assert column(register, "book_no") == [7]
    assert (column(register, "reviewed"), column(register, "answered")) == ([date(2025, 10, 21)], [date(2025, 10, 21)])
    assert "Сынақов" not in str([line.cells for line in register.lines])


def test_a_contract_is_listed_without_the_name_of_the_specialist(centre: Office, people_of_c7: dict[str, Office]):
    head = people_of_c7["bolat"]
    said = {"starts_on": "01.03.2026", "ends_on": "01.09.2026", "speciality": "логопед", "contract_no": "12/26"}
    paper = start_paper(head, "specialist_contract")
    raws = example_raws(head, head.standard.forms["specialist_contract"]) | said
    save_paper(head, paper, raws | {"specialist": {"name": "Үлгіқызы Сәуле"}})
    finish_paper(head, paper)
    register = view(centre, "contract_register")
    assert column(register, "speciality") == ["логопед"]
    assert column(register, "starts") == [date(2026, 3, 1)]
    assert "Сәуле" not in str([line.cells for line in register.lines])


def test_conferences_and_the_meeting_of_the_team_are_one_register(service: Office):
    register = view(service, "conference_register")
    assert column(register, "on") == [date(2026, 1, 21), date(2026, 2, 12)]
    assert set(column(register, "code")) == {"MN-SUM0-2026-014"}
    assert all("эмч" in str(functions) for functions in column(register, "participants"))
    assert all(column(register, "decisions"))


def test_who_was_helped_once_and_has_no_file_stands_in_the_journal_of_visitors(polyclinic: Office):
    case_id = start_case(polyclinic)
    visit = {"no": 1, "visitor": ARMAN, "on": "2026-01-19", "reason": "консультация о пособии"}
    more = {"risk": "low", "help": "one_time", "from": "10:00", "until": "10:20"}
    filled(polyclinic, case_id, "visitor_journal", journal_on="2026-01-19", visits=[visit | more])
    register = view(polyclinic, "visitor_register")
    assert column(register, "reason") == ["консультация о пособии"]
    assert column(register, "help") == ["разовая помощь"]
    assert column(register, "code") == [None]
    assert ARMAN not in str([line.cells for line in register.lines])


def test_every_row_of_the_unconfirmed_journal_is_listed_with_why(polyclinic: Office):
    case_id = start_case(polyclinic)
    row = {"no": 1, "child": ARMAN, "on": "2026-01-16", "content": "крик за стеной", "checked": "визит 17.01"}
    rows = [row | {"why": why, "decided_on": "2026-01-18"} for why in ("ребенок здоров", "другая квартира")]
    filled(polyclinic, case_id, "unconfirmed_journal", journal_on="2026-01-19", requests=rows)
    register = view(polyclinic, "unconfirmed_register")
    assert column(register, "why") == ["ребенок здоров", "другая квартира"]
    assert column(register, "no") == [1, 2]
    assert ARMAN not in str([line.cells for line in register.lines])


def test_a_gathered_register_prints_its_rows(clinic_of_c5: Office):
    register = view(clinic_of_c5, "requests_of_office")
    out = BytesIO()
    register_pdf(clinic_of_c5, register, wording_of(clinic_of_c5.standard, "ru"), out)
    text = " ".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(out.getvalue())).pages)
    assert "Акимат" in text
    assert register.title in " ".join(text.split())


@pytest.mark.parametrize("ref", SHELF.refs())
def test_every_column_of_a_register_has_a_source(ref: str):
    edition = SHELF.edition(ref)
    for form in edition.forms.values():
        table = next((field for field in form.fields() if form.gather and field.columns), None)
        if table is not None:
            shown = {column for gather in form.gather for column in gather.columns}
            asked = {column.id for column in table.columns if not column.identity}
            assert asked - shown <= {"service_type"}, form.id
    assert [form for form in edition.forms.values() if form.gather]


def test_the_registers_of_an_empty_office_are_empty_not_broken(polyclinic: Office):
    assert [register.lines for register in (view(polyclinic, form.id) for form in registers_in(polyclinic))] == [
        () for _ in registers_in(polyclinic)
    ]


def test_a_gift_offered_is_listed_with_what_was_done(polyclinic: Office):
    gift = {"on": "2026-01-15", "what": "коробка конфет", "done": "declined"}
    paper = start_paper(polyclinic, "prohibitions")
    raws = example_raws(polyclinic, polyclinic.standard.forms["prohibitions"])
    save_paper(polyclinic, paper, raws | {"gifts": [gift]})
    finish_paper(polyclinic, paper)
    register = view(polyclinic, "gift_register")
    assert column(register, "what") == ["коробка конфет"]
    assert column(register, "on") == [date(2026, 1, 15)]


def test_what_was_learned_is_one_list_without_cases_and_names(service: Office):
    register = view(service, "lessons_register")
    assert register.lines
    assert "code" not in register.columns
    assert all(column(register, "lesson"))


def test_the_case_register_says_where_a_file_stands(clinic_of_c5: Office, people_of_c7: dict[str, Office]):
    head = people_of_c7["bolat"]
    case_id = next(line.case_id for line in view(head, "case_register").lines if line.case_id is not None)
    put_on_shelf(head, case_id, "2-сөре, 14")
    assert "2-сөре, 14" in column(view(head, "case_register"), "archived")
    assert set(column(view(clinic_of_c5, "case_register"), "archived")) == {None}


def test_refusals_are_counted_by_group_for_the_head(office: Office):
    case_id = start_case(office)
    group = next(iter(office.standard.options_of(office.standard.forms["intake"].field("target_group"))))
    filled(office, case_id, "consent")
    received = office.now().isoformat(timespec="minutes")
    filled(office, case_id, "intake", decision="not_eligible", target_group=[group], received_at=received)
    made = make_report(office, "yearly", period_from(str(office.now().year)))
    refused = next(part for part in made.parts if part.part.id == "refused")
    assert [row for row in refused.rows if refused.at(row).value] == [group]
