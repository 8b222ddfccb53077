"""A pack for one visit: the least leaves, a note comes back, and the deletion is written down with its day."""

from __future__ import annotations

import shutil
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from desktop.casework.attaching import EXPORT
from desktop.casework.field_packs import BroughtBack, PackMade, bring_back, make_pack, pack_offer
from desktop.casework.field_visit import MOST_WRONG, TRIES, Visit, keep_note, open_visit, read_pack
from desktop.casework.intake import start_case
from desktop.casework.journals import PaperAtHand, journal_view, paper_at_hand
from desktop.casework.office import Office
from desktop.casework.office_due import office_dues
from desktop.casework.opening import Means, NewOffice, add_person, create_office, person_office
from desktop.casework.refusals import Refusal
from desktop.casework.views import case_page
from desktop.casework.views_case import entry_view
from desktop.casework.wordings import wording_of
from desktop.vault.files import RealDisk
from desktop.vault.package import look_at
from desktop.vault.problems import VaultProblem
from tests.casework.conftest import CHEAP, PASSWORD, SHELF, Clock
from tests.casework.generating import filled
from tests.casework.proving import proven
from tests.vault.office_in_sight import FailingDisk

NAME, STREET, PHONE = "Нандинцэцэг", "Баянгол", "99112233"
NOTE = "Гэртээ байсан. Ээж нь өнөөдөр ажилдаа явсан."
DISK = RealDisk()


@pytest.fixture
def case_id(office: Office) -> int:
    case_id = start_case(office)
    filled(office, case_id, "consent")
    filled(office, case_id, "intake", given_name=NAME, address_actual={"region": STREET}, phone=PHONE)
    return case_id


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick" / "visit.kerege"


def made(office: Office, case_id: int, path: Path) -> PackMade:
    return make_pack(proven(office, EXPORT, case_id), case_id, path, "HP № 3", wording_of(office.standard, "mn"))


def opened(path: Path, pack: PackMade, now: datetime) -> Visit:
    return open_visit(path, pack.password, now, DISK, CHEAP)


def paper_of(office: Office) -> PaperAtHand:
    (row,) = journal_view(office, "field_pack", wording_of(office.standard, "mn")).rows
    return paper_at_hand(office, row.id)


def test_only_what_the_edition_names_goes_along(office: Office, case_id: int, path: Path, clock: Clock):
    pack = made(office, case_id, path)
    visit = opened(path, pack, clock())
    said = " ".join(text for _, text in visit.carried.lines)
    assert NAME in said
    assert STREET in said
    assert len(visit.carried.lines) == len(office.standard.visit.data)  # type: ignore[union-attr]
    everything = entry_view(office, case_page(office, case_id).entries[-1].id).answers
    left = [value for name, value in everything.items() if isinstance(value, str) and " " in value and len(value) > 30]
    assert left
    assert not [value for value in left if value in said]
    assert look_at(path).expires == int((clock() + timedelta(hours=24)).timestamp())


def test_the_offer_shows_it_before_and_the_journal_has_a_line_of_codes(office: Office, case_id: int, path: Path):
    code = case_page(office, case_id).code
    offer = pack_offer(office, f" {code} ", wording_of(office.standard, "mn"))
    assert (offer.case_id, offer.hours) == (case_id, 24)
    made(office, case_id, path)
    paper = paper_of(office)
    assert paper.answers["taken"][0]["code"] == code
    assert paper.answers["device"] == "HP № 3"
    assert NAME not in str(paper.answers)
    assert paper.answers.get("deleted_at") is None
    assert "D-41" in {due.rule.id for due in office_dues(office) if due.done_at is None}


def test_nothing_of_it_is_readable_on_the_stick(office: Office, case_id: int, path: Path):
    pack = made(office, case_id, path)
    for word in (NAME, STREET, PHONE, pack.code, pack.password):
        assert word.encode() not in path.read_bytes()


def test_a_note_comes_back_as_an_entry_and_the_deletion_is_written_down(
    office: Office, case_id: int, path: Path, clock: Clock
):
    pack = made(office, case_id, path)
    clock.forward(hours=3)
    keep_note(opened(path, pack, clock()), NOTE, clock(), DISK)
    clock.forward(hours=2)
    back = bring_back(office, path, pack.password)
    assert back == BroughtBack(case_id, pack.code, back.entry_id, clock())
    assert list(path.parent.iterdir()) == []
    assert back.entry_id is not None
    entry = entry_view(office, back.entry_id)
    assert (entry.form_id, entry.answers["home_note"]) == ("visit_record", NOTE)
    assert entry.answers["visited_on"] == (clock() - timedelta(hours=2)).date().isoformat()
    paper = paper_of(office)
    assert paper.answers["imported_at"] == paper.answers["deleted_at"] == clock().strftime("%Y-%m-%dT%H:%M")
    assert "D-41" not in {due.rule.id for due in office_dues(office) if due.done_at is None}


def test_a_pack_without_a_note_begins_no_entry(office: Office, case_id: int, path: Path):
    pack = made(office, case_id, path)
    before = len(case_page(office, case_id).entries)
    assert bring_back(office, path, pack.password).entry_id is None
    assert len(case_page(office, case_id).entries) == before


def test_a_pack_that_is_over_opens_nowhere_but_in_its_office(office: Office, case_id: int, path: Path, clock: Clock):
    pack = made(office, case_id, path)
    keep_note(opened(path, pack, clock()), NOTE, clock(), DISK)
    clock.forward(hours=24, minutes=1)
    with pytest.raises(VaultProblem, match="pack_over"):
        opened(path, pack, clock())
    assert path.exists()
    assert bring_back(office, path, pack.password).entry_id is not None


def test_the_day_on_the_outside_cannot_be_moved(office: Office, case_id: int, path: Path, clock: Clock):
    pack = made(office, case_id, path)
    body = bytearray(path.read_bytes())
    body[22:30] = (1 << 40).to_bytes(8, "big")
    path.write_bytes(body)
    with pytest.raises(VaultProblem, match="package_damaged"):
        opened(path, pack, clock() + timedelta(days=2))


def test_after_so_many_wrong_words_it_is_written_over_and_gone(office: Office, case_id: int, path: Path, clock: Clock):
    made(office, case_id, path)
    before = path.read_bytes()
    held = path.open("rb")
    for left in range(MOST_WRONG - 1, 0, -1):
        with pytest.raises(VaultProblem) as told:
            open_visit(path, "not the words at all", clock(), DISK, CHEAP)
        assert (told.value.code, told.value.facts["left"]) == ("pack_words", left)
        assert path.read_bytes() == before
    with pytest.raises(VaultProblem, match="pack_destroyed"):
        open_visit(path, "not the words at all", clock(), DISK, CHEAP)
    assert list(path.parent.iterdir()) == []
    after = held.read()
    held.close()
    assert len(after) == len(before)
    assert before[30:80] not in after


def test_the_right_words_in_between_begin_the_count_anew(office: Office, case_id: int, path: Path, clock: Clock):
    pack = made(office, case_id, path)
    for _ in range(MOST_WRONG - 1):
        with pytest.raises(VaultProblem, match="pack_words"):
            open_visit(path, "not the words at all", clock(), DISK, CHEAP)
    opened(path, pack, clock())
    assert not path.with_name(path.name + TRIES).exists()
    with pytest.raises(VaultProblem, match="pack_words"):
        open_visit(path, "not the words at all", clock(), DISK, CHEAP)


def test_a_note_that_cannot_be_written_leaves_the_pack_alone(office: Office, case_id: int, path: Path, clock: Clock):
    pack = made(office, case_id, path)
    visit = opened(path, pack, clock())
    for calls in range(4):
        with pytest.raises(VaultProblem, match="disk_full"):
            keep_note(visit, NOTE, clock(), FailingDisk(calls))
        assert opened(path, pack, clock()).carried.note == ""


def test_where_it_cannot_be_deleted_the_note_is_in_and_it_is_done_again(office: Office, case_id: int, path: Path):
    pack = made(office, case_id, path)
    keep_note(opened(path, pack, office.now()), NOTE, office.now(), DISK)
    copy = path.with_name("copy.kerege")
    shutil.copy(path, copy)
    first = bring_back(office, path, pack.password)
    entries = len(case_page(office, case_id).entries)
    again = bring_back(office, copy, pack.password)
    assert again.entry_id == first.entry_id
    assert len(case_page(office, case_id).entries) == entries
    assert not copy.exists()


def test_a_pack_of_another_office_is_refused_and_stays(
    office: Office, case_id: int, path: Path, tmp_path: Path, means: Means
):
    pack = made(office, case_id, path)
    place = tmp_path / "other"
    new = NewOffice("Нөгөө", "NOG", "mn/2021", "mn")
    other, _ = create_office(place / "office", place / "register", new, "bold", PASSWORD, means)
    with pytest.raises(Refusal, match="pack_unknown"):
        bring_back(other, path, pack.password)
    other.close()
    assert path.exists()
    with pytest.raises(VaultProblem, match="package_password"):
        bring_back(office, path, "not the words at all")
    assert path.exists()


def test_what_could_not_be_written_is_struck_out_in_the_journal(office: Office, case_id: int, tmp_path: Path):
    with pytest.raises(VaultProblem):
        made(office, case_id, tmp_path / "no such folder" / "x.kerege")
    assert paper_of(office).struck


def test_no_device_no_password_and_no_names_no_pack(office: Office, case_id: int, path: Path, means: Means):
    words = wording_of(office.standard, "mn")
    with pytest.raises(Refusal, match="password_needed"):
        make_pack(office, case_id, path, "HP", words)
    with pytest.raises(Refusal, match="reason_missing"):
        make_pack(proven(office, EXPORT, case_id), case_id, path, " ", words)
    with pytest.raises(Refusal, match="case_missing"):
        pack_offer(office, "SUM0-1999-0000", words)
    add_person(office, "bold", "supervisor", PASSWORD, means)
    with pytest.raises(Refusal, match="not_allowed"):
        pack_offer(person_office(office, "bold", PASSWORD, means), "x", words)
    assert not path.exists()


def test_a_damaged_pack_is_told_and_counts_no_try(office: Office, case_id: int, path: Path, clock: Clock):
    pack = made(office, case_id, path)
    body = bytearray(path.read_bytes())
    body[-5] ^= 1
    path.write_bytes(body)
    with pytest.raises(VaultProblem, match="package_damaged"):
        opened(path, pack, clock())
    assert [one.name for one in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("ref", [ref for ref in SHELF.refs() if ref != "mn/2021"])
def test_every_edition_packs_notes_and_takes_back(ref: str, tmp_path: Path, means: Means, clock: Clock):
    standard = SHELF.edition(ref)
    new = NewOffice("Алба", "SUM0", ref, standard.language)
    office, _ = create_office(tmp_path / "office", tmp_path / "register", new, "naran", PASSWORD, means)
    visit = standard.visit
    assert visit is not None
    case_id = start_case(office)
    if "consent" in standard.forms:
        filled(office, case_id, "consent")
    for form in dict.fromkeys(name.partition(".")[0] for name in visit.data):
        filled(office, case_id, form)
    path = tmp_path / "x.kerege"
    pack = make_pack(proven(office, EXPORT, case_id), case_id, path, "HP", wording_of(standard, standard.language))
    assert read_pack(path, pack.password, CHEAP).carried.lines
    keep_note(opened(path, pack, clock()), NOTE, clock(), DISK)
    back = bring_back(office, path, pack.password)
    assert back.entry_id is not None
    assert entry_view(office, back.entry_id).answers[visit.text] == NOTE
    office.close()
