"""The recovery sheet in use: what it opens, what is written down, and the sheet that follows it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.casework.intake import start_case
from desktop.casework.new_keys import WAITING
from desktop.casework.office import Office
from desktop.casework.opening import Means, NewOffice, add_person, create_office, open_office, person_office
from desktop.casework.recovering import new_recovery_sheet, recover_person, sheet_wanted
from desktop.casework.refusals import Refusal
from desktop.casework.section import open_section, save_note
from desktop.casework.team import person_rows
from desktop.models import Trail
from desktop.vault.problems import VaultProblem
from desktop.vault.recovery import RecoverySheet, two_sheets
from tests.casework.conftest import PASSWORD

OTHER = "өөр дөрвөн үг энд"
NEW = "шинэ дөрвөн үг энд"

Made = tuple[Office, RecoverySheet]


@pytest.fixture
def made(tmp_path: Path, means: Means, new_office: NewOffice) -> Iterator[Made]:
    office, sheet = create_office(tmp_path / "office", tmp_path / "register", new_office, "naran", PASSWORD, means)
    yield office, sheet
    office.close()


def section_of(office: Office, case_id: int) -> None:
    office.reauth.accept("open_confidential", case_id)
    open_section(office, case_id)


def again(office: Office, means: Means, login: str = "naran", password: str = PASSWORD) -> Office:
    return open_office(office.folder, office.folder.parent / "register", login, password, means)


def doings(office: Office) -> list[str]:
    with office.reading() as session:
        return [row.doing for row in session.query(Trail).order_by(Trail.id)]


def test_the_sheet_opens_the_office_and_the_confidential_parts_and_its_use_is_written_down(made, means):
    office, sheet = made
    case_id = start_case(office)
    section_of(office, case_id)
    save_note(office, case_id, "Хаяг", "Зүүн хороо 4")
    office.close()
    recover_person(office.folder, sheet.groups, "naran", NEW, means)
    office = again(office, means, password=NEW)
    section_of(office, case_id)
    assert "use_recovery_sheet" in doings(office)
    assert sheet_wanted(office)
    assert not any(row.unknown for row in person_rows(office))
    office.reauth.accept("change_keys")
    fresh = new_recovery_sheet(office)
    assert fresh.sheet.number == sheet.number + 1
    assert not sheet_wanted(office)
    office.close()
    with pytest.raises(VaultProblem, match="wrong_sheet"):
        recover_person(office.folder, sheet.groups, "naran", PASSWORD, means)
    recover_person(office.folder, fresh.sheet.groups, "naran", PASSWORD, means)
    office = again(office, means)
    section_of(office, case_id)
    office.close()


def test_in_two_envelopes_both_are_needed(made, means):
    office, sheet = made
    one, other = two_sheets(sheet)
    office.close()
    for groups in (one.groups, other.groups):
        with pytest.raises(VaultProblem, match="wrong_sheet"):
            recover_person(office.folder, groups, "naran", NEW, means)
    recover_person(office.folder, (*one.groups, *other.groups), "naran", NEW, means)
    again(office, means, password=NEW).close()


def test_a_confidential_part_the_head_cannot_open_waits_for_who_can(made, means):
    office, _ = made
    add_person(office, "bold", "worker", OTHER, means)
    bold = person_office(office, "bold", OTHER, means)
    case_id = start_case(bold)
    section_of(bold, case_id)
    save_note(bold, case_id, "Хаяг", "Зүүн хороо 4")
    office.reauth.accept("change_keys")
    fresh = new_recovery_sheet(office)
    assert fresh.waiting == 1
    office.close()
    bold = again(office, means, "bold", OTHER)
    assert bold.settings[WAITING]["new_sheet"] == []
    bold.close()
    recover_person(office.folder, fresh.sheet.groups, "bold", NEW, means)
    bold = again(office, means, "bold", NEW)
    section_of(bold, case_id)
    bold.close()


def test_a_technician_is_let_in_again_too(made, means):
    office, sheet = made
    add_person(office, "tech", "technician", OTHER, means)
    office.close()
    recover_person(office.folder, sheet.groups, "tech", NEW, means)
    office = again(office, means)
    assert sheet_wanted(office)
    office.close()


def test_only_who_certifies_people_makes_a_sheet_and_only_with_the_password(made, means):
    office, _ = made
    add_person(office, "bold", "worker", OTHER, means)
    bold = person_office(office, "bold", OTHER, means)
    with pytest.raises(Refusal, match="not_allowed"):
        new_recovery_sheet(bold)
    with pytest.raises(Refusal, match="password_needed"):
        new_recovery_sheet(office)
