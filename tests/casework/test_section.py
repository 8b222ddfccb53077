"""The strictly confidential section: who opens it, for how long, what is written down, and what a key opens."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pypdf
import pytest

from desktop.casework.confidential import own_key
from desktop.casework.documents import Paper, open_document, register_document
from desktop.casework.drafts import save_draft
from desktop.casework.entries import correct_entry, finish_entry, save_answers, start_entry
from desktop.casework.finding import find_case
from desktop.casework.intake import start_case
from desktop.casework.notices import acknowledge, notices
from desktop.casework.office import Office
from desktop.casework.opening import Means, create_office
from desktop.casework.paper import NAMED, print_case, print_sealed
from desktop.casework.refusals import Refusal
from desktop.casework.section import (
    OPENING,
    break_glass,
    close_section,
    name_colleague,
    open_section,
    save_note,
    unname_colleague,
)
from desktop.casework.sections import IDLE, Sections
from desktop.casework.views import case_rows
from desktop.casework.views_case import contacts, documents, entry_view, history
from desktop.casework.views_sealed import SectionView, sealed_view, section_view
from desktop.casework.views_today import today
from desktop.casework.wordings import wording_of
from desktop.models import Draft, Trail
from desktop.vault import office_keys
from desktop.vault.problems import VaultProblem
from desktop.vault.recovery import RecoverySheet
from tests.casework.conftest import CHEAP, PASSWORD
from tests.casework.filling import fill
from tests.casework.proving import proven

SECRET = "Зүүнхараагийн найман хананд түр байрлана"
OTHER = "хоёр дахь нууц үг энд байна"


class Running:
    """Seconds that pass only when told."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


class Team:
    """An office of four people at one computer."""

    def __init__(self, head: Office, sheet: RecoverySheet, means: Means) -> None:
        self.sheet = sheet
        self.head = head
        self._means = means
        self.worker = self._join("dulmaa", "worker")
        self.friend = self._join("tuya", "worker")
        self.supervisor = self._join("bold", "supervisor")

    def _join(self, login: str, role: str) -> Office:
        disk = self._means.disk
        office_keys.add_user(self.head.opened, login, role, OTHER, disk=disk, kdf=CHEAP, floor=CHEAP)
        return self.again(login)

    def again(self, login: str, password: str = OTHER) -> Office:
        """Somebody signs in once more."""
        opened = office_keys.sign_in(self.head.opened, login, password, floor=CHEAP)
        return self.head.signed_in_as(opened)

    def reset(self, login: str, password: str) -> None:
        """The head gives somebody a new password, and with it new keys."""
        uid = next(card.uid for card in self.head.opened.users() if card.login == login)
        office_keys.reset_password(
            self.head.opened, uid, password, disk=self._means.disk, at="2026-01-16", kdf=CHEAP, floor=CHEAP
        )


@pytest.fixture
def team(tmp_path: Path, means: Means, new_office) -> Team:  # type: ignore[no-untyped-def]
    head, sheet = create_office(tmp_path / "office", tmp_path / "register", new_office, "naran", PASSWORD, means)
    return Team(head, sheet, means)


@pytest.fixture
def case_id(team: Team) -> int:
    """A case of the worker with one strictly confidential answer."""
    made = start_case(team.worker)
    fill(team.worker, made, "consent")
    fill(team.worker, made, "safety_plan", code_word=SECRET)
    return made


def opens(office: Office, case_id: int, password: str = OTHER) -> SectionView:
    office.reauth.confirm(office, OPENING, case_id, password)
    open_section(office, case_id)
    return section_view(office, case_id, wording_of(office.standard, "mn"))


def doings(office: Office) -> list[str]:
    with office.reading() as session:
        return [row.doing for row in session.query(Trail)]


def seen(view: object) -> bool:
    return SECRET in repr(_plain(view))


def _plain(value: object) -> object:
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if hasattr(value, "__slots__") and not isinstance(value, str):
        return {name: _plain(getattr(value, name)) for name in value.__slots__}
    return value


# --- opening


def test_a_section_opens_only_after_the_password_and_the_opening_is_written_down(team: Team, case_id: int):
    with pytest.raises(Refusal, match="password_needed"):
        open_section(team.worker, case_id)
    with pytest.raises(Refusal, match="section_closed"):
        section_view(team.worker, case_id, wording_of(team.worker.standard, "mn"))
    assert seen(opens(team.worker, case_id))
    assert doings(team.worker)[-1] == OPENING
    assert sealed_view(team.worker, case_id).opened[0][1] == "dulmaa"


def test_it_closes_by_itself_after_two_minutes_without_use_and_not_before():
    running = Running()
    sections = Sections(running)
    sections.put(1, b"key")
    running.seconds += IDLE - 1
    assert sections.use(1)
    running.seconds += IDLE - 1
    assert sections.key(1) == b"key"
    assert sections.left(1) == 1
    running.seconds += 1
    assert sections.key(1) is None
    assert not sections.use(1)
    with pytest.raises(Refusal, match="section_closed"):
        sections.require(1)


def test_closed_on_purpose_it_asks_for_the_password_again_however_soon(team: Team, case_id: int):
    opens(team.worker, case_id)
    close_section(team.worker, case_id)
    with pytest.raises(Refusal, match="password_needed"):
        open_section(team.worker, case_id)


@pytest.mark.parametrize("who", ["friend", "supervisor", "head"])
def test_who_is_not_named_opens_nothing_whatever_her_password(team: Team, case_id: int, who: str):
    office = getattr(team, who)
    with pytest.raises(Refusal, match="not_named"):
        opens(office, case_id, PASSWORD if who == "head" else OTHER)
    with office.reading() as session:
        assert own_key(office, session, find_case(session, case_id)) is None


# --- what stays out while it is closed


def test_a_form_marks_its_confidential_answers_until_the_section_is_open(team: Team, case_id: int):
    entry_id = start_entry(team.worker, case_id, "process_note")
    save_answers(team.worker, entry_id, {"confidential_part": SECRET, "topic": "уулзалт"})
    assert entry_view(team.worker, entry_id).answers["confidential_part"] == {"hidden": True}
    opens(team.worker, case_id)
    assert entry_view(team.worker, entry_id).answers["confidential_part"] == SECRET


def test_saving_beside_a_sealed_answer_leaves_it_as_it_was(team: Team, case_id: int):
    entry_id = start_entry(team.worker, case_id, "process_note")
    save_answers(team.worker, entry_id, {"confidential_part": SECRET})
    save_answers(team.worker, entry_id, {"topic": "уулзалт", "confidential_part": {"hidden": True}})
    save_answers(team.friend, entry_id, {"topic": "уулзалт дахин"})
    opens(team.worker, case_id)
    assert entry_view(team.worker, entry_id).answers["confidential_part"] == SECRET
    save_answers(team.worker, entry_id, {"confidential_part": None})
    assert entry_view(team.worker, entry_id).answers.get("confidential_part") is None


def test_a_colleague_who_is_not_named_cannot_write_into_the_section(team: Team, case_id: int):
    entry_id = start_entry(team.friend, case_id, "process_note")
    with pytest.raises(Refusal, match="not_named"):
        save_answers(team.friend, entry_id, {"confidential_part": "өөр үг"})


def test_nothing_of_it_is_in_lists_search_history_or_the_ordinary_print(team: Team, case_id: int):
    worker, wording = team.worker, wording_of(team.worker.standard, "mn")
    register_document(worker, case_id, Paper(SECRET, confidential=True), io.BytesIO(b"scan"), f"{SECRET}.txt")
    opens(worker, case_id)
    save_note(worker, case_id, SECRET, SECRET)
    views: list[object] = [case_rows(worker), today(worker), contacts(worker, case_id), history(worker, case_id)]
    views += [documents(worker, case_id), sealed_view(worker, case_id)]
    assert [view for view in views if seen(view)] == []
    assert case_rows(worker, typed=SECRET.split()[0]) == []
    out = io.BytesIO()
    print_case(proven(worker, NAMED, case_id), case_id, wording, out)
    text = "".join(page.extract_text() for page in pypdf.PdfReader(out).pages)
    assert "найман" not in text


def test_typing_in_a_confidential_field_is_kept_under_the_key_of_the_case(team: Team, case_id: int):
    entry_id = start_entry(team.worker, case_id, "process_note")
    save_draft(team.worker, entry_id, "confidential_part", SECRET)
    with team.worker.reading() as session:
        assert [draft.key for draft in session.query(Draft)] == ["case"]
    assert entry_view(team.worker, entry_id).drafts == {}
    assert entry_view(team.head, entry_id).drafts == {}
    opens(team.worker, case_id)
    assert entry_view(team.worker, entry_id).drafts == {"confidential_part": SECRET}


def test_a_correction_takes_the_sealed_answers_over_without_showing_them(team: Team, case_id: int):
    page = sealed_view(team.worker, case_id)
    entry_id = fill(team.worker, case_id, "process_note", confidential_part=SECRET)
    new_id = correct_entry(team.worker, entry_id, "Буруу бичсэн")
    assert entry_view(team.worker, new_id).answers["confidential_part"] == {"hidden": True}
    finish_entry(team.worker, new_id)
    opens(team.worker, case_id)
    assert entry_view(team.worker, new_id).answers["confidential_part"] == SECRET
    assert sealed_view(team.worker, case_id).forms == page.forms + 1


# --- its own notes and papers


def test_an_unfinished_note_comes_back_and_a_kept_one_never_changes(team: Team, case_id: int):
    opens(team.worker, case_id)
    note_id = save_note(team.worker, case_id, "", "Эхлэл", keep=False)
    assert [note.kept for note in opens(team.worker, case_id).notes] == [False]
    save_note(team.worker, case_id, "Байр", "Эхлэл ба төгсгөл", note_id)
    notes = opens(team.worker, case_id).notes
    assert [(note.title, note.text, note.kept) for note in notes] == [("Байр", "Эхлэл ба төгсгөл", True)]
    with pytest.raises(Refusal, match="note_kept"):
        save_note(team.worker, case_id, "Байр", "өөр", note_id)
    close_section(team.worker, case_id)
    with pytest.raises(Refusal, match="section_closed"):
        save_note(team.worker, case_id, "", "гадуур")


def test_a_confidential_paper_opens_with_the_section_only(team: Team, case_id: int):
    worker = team.worker
    number = register_document(worker, case_id, Paper(SECRET, confidential=True), io.BytesIO(b"the scan"), "a.txt")

    def read() -> bytes:
        with worker.reading() as session:
            return b"".join(open_document(worker, session, find_case(session, case_id), number))

    assert [row.title for row in documents(worker, case_id)] == [""]
    with pytest.raises(Refusal, match="section_closed"):
        read()
    assert opens(worker, case_id).papers[0].title == SECRET
    assert read() == b"the scan"


def test_the_sealed_volume_prints_answers_notes_and_papers_with_its_own_cover(team: Team, case_id: int):
    worker, wording = team.worker, wording_of(team.worker.standard, "mn")
    opens(worker, case_id)
    save_note(worker, case_id, "Байр", "Маш нууц тэмдэглэлийн үг")
    register_document(worker, case_id, Paper("Нууц зураг", confidential=True))
    out = io.BytesIO()
    printed = print_sealed(proven(worker, NAMED, case_id), case_id, wording, out)
    text = " ".join("".join(page.extract_text() for page in pypdf.PdfReader(out).pages).split())
    assert SECRET in text
    assert "Маш нууц тэмдэглэлийн үг" in text
    assert "Нууц зураг" in text
    assert [line.number for line in printed.index] == [1, 2, 3]


# --- naming


def test_a_named_colleague_opens_it_with_her_own_password(team: Team, case_id: int):
    view = opens(team.worker, case_id)
    assert {row.login for row in view.others} == {"naran", "tuya", "bold"}
    name_colleague(team.worker, case_id, team.supervisor.user.uid)
    assert seen(opens(team.supervisor, case_id))
    assert sealed_view(team.head, case_id).people == ("bold", "dulmaa")


def test_somebody_whose_role_reads_no_cases_is_never_named(team: Team, case_id: int):
    team._join("tech", "technician")
    uid = next(card.uid for card in team.head.opened.users() if card.login == "tech")
    opens(team.worker, case_id)
    with pytest.raises(Refusal, match="not_allowed"):
        name_colleague(team.worker, case_id, uid)


def test_who_is_no_longer_named_cannot_open_what_is_there_with_the_key_she_had(team: Team, case_id: int):
    worker, friend = team.worker, team.friend
    opens(worker, case_id)
    name_colleague(worker, case_id, friend.user.uid)
    save_note(worker, case_id, "", SECRET)
    register_document(worker, case_id, Paper(SECRET, confidential=True), io.BytesIO(b"scan"), "a.txt")
    entry_id = start_entry(worker, case_id, "process_note")
    save_draft(worker, entry_id, "confidential_part", SECRET)
    opens(friend, case_id)
    stolen = friend.sections.require(case_id)
    unname_colleague(worker, case_id, friend.user.uid)
    friend.sections.put(case_id, stolen)
    for read in (
        lambda: section_view(friend, case_id, wording_of(friend.standard, "mn")),
        lambda: entry_view(friend, entry_id),
    ):
        with pytest.raises(VaultProblem, match="cannot_open"):
            read()
    close_section(friend, case_id)
    with pytest.raises(Refusal, match="not_named"):
        opens(friend, case_id)
    again = opens(worker, case_id)
    assert seen(again.sheets)
    assert again.notes[0].text == SECRET
    assert again.papers[0].title == SECRET
    assert entry_view(worker, entry_id).drafts == {"confidential_part": SECRET}


def test_the_last_who_is_named_stays(team: Team, case_id: int):
    opens(team.worker, case_id)
    with pytest.raises(Refusal, match="last_named"):
        unname_colleague(team.worker, case_id, team.worker.user.uid)


def test_a_head_who_sets_a_new_password_does_not_get_in_by_it(team: Team, case_id: int):
    opens(team.worker, case_id)
    name_colleague(team.worker, case_id, team.friend.user.uid)
    team.reset("tuya", "өөр нэг шинэ нууц үг")
    taken = team.again("tuya", "өөр нэг шинэ нууц үг")
    with pytest.raises(Refusal, match="not_named"):
        opens(taken, case_id, "өөр нэг шинэ нууц үг")
    # Nor when everything is sealed anew for those who stay.
    name_colleague(team.worker, case_id, team.supervisor.user.uid)
    unname_colleague(team.worker, case_id, team.supervisor.user.uid)
    with pytest.raises(Refusal, match="not_named"):
        opens(taken, case_id, "өөр нэг шинэ нууц үг")
    name_colleague(team.worker, case_id, taken.user.uid)
    assert seen(opens(taken, case_id, "өөр нэг шинэ нууц үг"))


# --- the head in need


def breaks(team: Team, case_id: int, reason: str, groups: tuple[str, ...] | None = None) -> None:
    team.head.reauth.confirm(team.head, OPENING, case_id, PASSWORD)
    break_glass(team.head, case_id, reason, groups or team.sheet.groups)


def test_the_head_opens_it_with_the_recovery_sheet_and_the_worker_is_told_why(team: Team, case_id: int):
    breaks(team, case_id, "Ажилтан эмнэлэгт, хүүхдийг нэн даруй авах хэрэгтэй")
    assert seen(section_view(team.head, case_id, wording_of(team.head.standard, "mn")))
    assert doings(team.head)[-1] == "break_glass"
    assert team.head.opened.sheet_used
    told = notices(team.worker)
    assert [(notice.by, notice.reason) for notice in told] == [
        ("naran", "Ажилтан эмнэлэгт, хүүхдийг нэн даруй авах хэрэгтэй")
    ]
    assert notices(team.friend) == notices(team.head) == []


def test_the_notice_stays_until_the_worker_has_read_it(team: Team, case_id: int):
    breaks(team, case_id, "Шүүхийн шаардлага")
    (notice,) = notices(team.worker, case_id)
    with pytest.raises(Refusal, match="not_allowed"):
        acknowledge(team.friend, notice.event_id)
    acknowledge(team.worker, notice.event_id)
    assert notices(team.worker) == []


def test_without_reason_password_or_the_right_sheet_the_glass_holds(team: Team, case_id: int):
    with pytest.raises(Refusal, match="password_needed"):
        break_glass(team.head, case_id, "Шалтгаан", team.sheet.groups)
    with pytest.raises(Refusal, match="reason_missing"):
        breaks(team, case_id, "  ")
    wrong = ("000000", *team.sheet.groups[1:])
    if wrong == team.sheet.groups:
        wrong = ("000011", *team.sheet.groups[1:])
    with pytest.raises(VaultProblem, match="wrong_sheet"):
        breaks(team, case_id, "Шалтгаан", wrong)
    with pytest.raises(Refusal, match="not_allowed"):
        break_glass(team.worker, case_id, "Шалтгаан", team.sheet.groups)
    assert team.head.sections.key(case_id) is None
    assert notices(team.worker) == []


def test_a_new_recovery_sheet_opens_what_was_opened_since(team: Team, case_id: int, means: Means):
    team.sheet = office_keys.new_sheet(team.head.opened, disk=means.disk, at="2026-01-16")
    opens(team.worker, case_id)
    breaks(team, case_id, "Шүүх")
    assert seen(section_view(team.head, case_id, wording_of(team.head.standard, "mn")))


# --- what is on the disk


def test_a_supervisors_key_alone_finds_no_word_of_it_in_the_database(team: Team, case_id: int):
    opens(team.worker, case_id)
    save_note(team.worker, case_id, SECRET, SECRET)
    register_document(team.worker, case_id, Paper(SECRET, confidential=True), io.BytesIO(b"x"), f"{SECRET}.txt")
    found = b""
    with team.supervisor.copying() as connection:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        for table in tables:
            for row in connection.execute(f"SELECT * FROM {table}"):
                found += b" ".join(cell if isinstance(cell, bytes) else str(cell).encode() for cell in row)
    assert b"safety_plan" in found
    needles = [SECRET.encode(), json.dumps(SECRET).strip('"').encode(), SECRET.split()[1].encode()]
    assert [needle for needle in needles if needle in found] == []
