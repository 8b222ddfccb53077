"""A destroyed case is gone: from the office, its register, every backup and copy, whoever looks with whatever key."""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import apsw
import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from desktop.casework.acts import (
    acts,
    declare_gone,
    destroy_case,
    known_media,
    rewrite_medium,
    second_person,
    settle_acts,
)
from desktop.casework.backups import (
    by_password,
    by_sheet,
    list_backups,
    make_backup,
    restore_beside,
    restore_office,
)
from desktop.casework.documents import Paper, register_document
from desktop.casework.intake import start_case
from desktop.casework.keeping import change_period, due_cases, hold_case, kept_cases, release_hold
from desktop.casework.not_revived import Destroyed
from desktop.casework.office import Office
from desktop.casework.opening import Means, NewOffice, add_person, create_office, open_office
from desktop.casework.refusals import Refusal
from desktop.casework.register_place import back_up_register
from desktop.casework.views import case_page, case_rows
from desktop.models import Case
from desktop.vault import register as registers
from desktop.vault.problems import VaultProblem
from desktop.vault.restoring import open_copy
from tests.casework.conftest import CHEAP, PASSWORD, Clock
from tests.casework.filling import fill
from tests.casework.proving import proven

WORKER_PASSWORD = "өөр дөрвөн үг энд"
SURNAME, GIVEN, OTHER = "Устгагдсан", "Мартагдмаа", "Үлдэгсэд"
CANARY = "шувуухайгийнжиргээ"
FILE = b"the photo of the house " * 40
PAGE = 4096
GONE = (SURNAME, GIVEN, CANARY)


class Scene:
    """An office with two people, one closed case to be destroyed and one that stays."""

    def __init__(self, root: Path, means: Means, clock: Clock) -> None:
        self.root, self.means, self.clock = root, means, clock
        new = NewOffice("Үлгү сумын нийгмийн ажлын алба", "SUM0", "mn/2021", "mn")
        self.office, self.sheet = create_office(root / "office", root / "register", new, "naran", PASSWORD, means)
        add_person(self.office, "bold", "worker", WORKER_PASSWORD, means)
        self.key, self.register_key = self.office.opened.cases_key, self.office.opened.register_key
        self.case = closed_case(self.office, clock, SURNAME, GIVEN, CANARY)
        self.other = closed_case(self.office, clock, "Үлдсэн", OTHER, "чононыулилт")
        with self.office.reading() as session:
            self.uid = session.get_one(Case, self.case).uid
            self.code = session.get_one(Case, self.case).code or ""
        change_period(self.office, "adult", 5, False, date(2020, 1, 1), "nomenclature 14-b")
        change_period(self.office, "child", 5, False, date(2020, 1, 1), "nomenclature 14-a")
        change_period(self.office, "family", 5, False, date(2020, 1, 1), "nomenclature 14-c")

    def wait(self, days: int = 366 * 7) -> None:
        """Until the period has ended."""
        self.clock.forward(days=days)

    def destroy(self) -> Any:
        """By both people."""
        self.office.reauth.accept("destroy", self.case)
        second = second_person(self.office, "bold", WORKER_PASSWORD)
        return destroy_case(self.office, second, self.case, f"Хугацаа дууссан, {GIVEN}")

    def again(self, login: str = "naran", password: str = PASSWORD) -> Office:
        """The office opened anew."""
        self.office.close()
        self.office = open_office(self.root / "office", self.root / "register", login, password, self.means)
        return self.office

    def stick(self, name: str) -> Path:
        folder = self.root / name
        folder.mkdir(exist_ok=True)
        return folder


def closed_case(office: Office, clock: Clock, surname: str, given: str, text: str) -> int:
    case = start_case(office)
    fill(office, case, "consent")
    fill(office, case, "safety_plan")
    fill(office, case, "rapid_call")
    fill(office, case, "intake", surname=surname, given_name=given)
    fill(office, case, "process_note", facts=f"{given} ирж {text} гэж ярив.")
    register_document(office, case, Paper(f"Зураг {text}"), io.BytesIO(FILE), f"{text}.jpg")
    fill(office, case, "closing", ground="goals_reached", closed_on=clock.now.date().isoformat())
    return case


@pytest.fixture
def scene(tmp_path: Path, means: Means, clock: Clock) -> Iterator[Scene]:
    made = Scene(tmp_path, means, clock)
    yield made
    made.office.close()


def opened_by_others(path: Path, key: bytes) -> apsw.Connection:
    """A database read by a reader that is not ours."""
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    for pragma in ("cipher='sqlcipher'", "legacy=4", f"key=\"x'{key.hex()}'\""):
        connection.execute(f"pragma {pragma}")
    return connection


def pages_in_clear(path: Path, key: bytes) -> bytes:
    """Every page of a database as it decrypts, free ones too: AES-256-CBC, 4,096 bytes of which 80 are IV and HMAC."""
    raw, clear = path.read_bytes(), []
    for start in range(0, len(raw), PAGE):
        page = raw[start : start + PAGE]
        iv, body = page[PAGE - 80 : PAGE - 64], page[16 if start == 0 else 0 : PAGE - 80]
        opener = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
        clear.append(opener.update(body) + opener.finalize())
    assert b"CREATE TABLE case_file" in b"".join(clear)
    return b"".join(clear)


def terms(path: Path, key: bytes) -> set[str]:
    """Every word that the search index of a database knows."""
    connection = opened_by_others(path, key)
    connection.execute("create virtual table temp.vocabulary using fts5vocab(main, 'search', 'row')")
    return {row[0] for row in connection.execute("select term from temp.vocabulary")}


def found_in(scene: Scene, root: Path) -> set[str]:
    """What a search finds of the case anywhere under a folder: decrypted databases and registers, and raw bytes."""
    found: set[str] = set()
    for path in (one for one in root.rglob("*") if one.is_file()):
        raw = path.read_bytes()
        if path.name.startswith("cases.db") and len(raw) > 4096:
            raw += pages_in_clear(path, scene.key)
            found |= {CANARY} & terms(path, scene.key)
        if path.name.startswith("register.") and path.suffix in (".A", ".B"):
            opening = registers._opening(scene.register_key or b"", scene.office.opened.vault_id, 1)
            raw += str(opening(raw[:-32])[1]).encode()
        found |= {word for word in GONE if word.encode() in raw or word.lower().encode() in raw}
    return found


def blob_count(root: Path) -> int:
    return sum(1 for path in root.rglob("blobs/*/*") if path.is_file())


def test_the_search_would_find_what_is_there(scene: Scene):
    make_backup(proven(scene.office), scene.stick("a"))
    assert found_in(scene, scene.root / "office") == {CANARY}
    assert found_in(scene, scene.root / "a") == {CANARY}
    assert found_in(scene, scene.root / "register") == {SURNAME, GIVEN}


def test_nothing_is_proposed_before_the_office_has_entered_a_period_and_it_has_ended(scene: Scene):
    assert due_cases(scene.office) == ()
    assert {row.state for row in kept_cases(scene.office)} == {"kept"}
    assert {row.kept_until for row in kept_cases(scene.office)} == {date(2031, 12, 31)}
    scene.clock.now = scene.clock.now.replace(year=2031, month=12, day=31)
    assert due_cases(scene.office) == ()
    scene.clock.forward(days=1)
    assert {row.case_id for row in due_cases(scene.office)} == {scene.case, scene.other}


def test_a_destroyed_case_leaves_nothing_in_the_office_and_the_other_stays_whole(scene: Scene):
    scene.wait()
    before = case_page(scene.office, scene.other)
    act = scene.destroy()
    assert found_in(scene, scene.root / "office") == set()
    assert found_in(scene, scene.root / "register") == set()
    assert blob_count(scene.root / "office") == 1
    assert [row.id for row in case_rows(scene.office)] == [scene.other]
    assert case_page(scene.office, scene.other).name == before.name
    assert (act.state, act.code, act.documents, act.files) == ("closed", scene.code, 1, 1)
    assert len(act.head) == 10
    assert act.entries == 6
    scene.again()
    assert case_page(scene.office, scene.other).name == before.name


def test_two_different_people_are_needed_and_one_is_the_head(scene: Scene):
    scene.wait()
    scene.office.reauth.accept("destroy", scene.case)
    with pytest.raises(Refusal, match="two_people_needed"):
        second_person(scene.office, "naran", PASSWORD)
    with pytest.raises(VaultProblem, match="wrong_password"):
        second_person(scene.office, "bold", "a wrong password entirely")
    add_person(scene.office, "oyun", "supervisor", "гурав дахь дөрвөн үг", scene.means)
    with pytest.raises(Refusal, match="two_people_needed"):
        second_person(scene.office, "oyun", "гурав дахь дөрвөн үг")


def test_a_hold_an_open_case_and_an_undecided_class_forbid_it(scene: Scene):
    second = second_person(scene.office, "bold", WORKER_PASSWORD)
    scene.office.reauth.accept("destroy", scene.case)
    with pytest.raises(Refusal, match="not_due"):
        destroy_case(scene.office, second, scene.case, "too early")
    scene.wait()
    hold_case(scene.office, scene.case, "a court has asked for it")
    scene.office.reauth.accept("destroy", scene.case)
    with pytest.raises(Refusal, match="not_due"):
        destroy_case(scene.office, second, scene.case, "held")
    release_hold(scene.office, scene.case, "the court is done")
    change_period(scene.office, "adult", None, True, date(2021, 1, 1), "kept for ever now")
    change_period(scene.office, "child", None, True, date(2021, 1, 1), "kept for ever now")
    change_period(scene.office, "family", None, True, date(2021, 1, 1), "kept for ever now")
    with pytest.raises(Refusal, match="not_due"):
        destroy_case(scene.office, second, scene.case, "for ever")


def test_every_medium_is_listed_and_the_act_closes_when_each_was_written_anew(scene: Scene):
    a, b, names = scene.stick("a"), scene.stick("b"), scene.stick("names")
    make_backup(proven(scene.office), a)
    scene.clock.forward(days=40)
    make_backup(proven(scene.office), a)
    make_backup(proven(scene.office), b)
    back_up_register(proven(scene.office), names)
    scene.wait()
    act = scene.destroy()
    assert {(medium.kind, Path(medium.place).name) for medium in act.media} == {
        ("backup", "a"),
        ("backup", "b"),
        ("register", "names"),
    }
    assert act.state == "waiting"
    assert found_in(scene, b) == {CANARY}
    assert rewrite_medium(scene.office, a).backups == 2
    assert found_in(scene, a) == set()
    assert blob_count(a) == 1
    assert {row.state for row in list_backups(scene.office, a)} == {"verified"}
    make_backup(proven(scene.office), b)
    assert found_in(scene, b) == set()
    assert acts(scene.office)[0].state == "waiting"
    rewrite_medium(scene.office, names)
    assert found_in(scene, names) == set()
    assert acts(scene.office)[0].state == "closed"


def test_every_password_the_sheet_and_every_medium_open_nothing_of_it(scene: Scene):
    a = scene.stick("a")
    make_backup(proven(scene.office), a)
    scene.wait()
    scene.destroy()
    rewrite_medium(scene.office, a)
    ways = (
        by_password("naran", PASSWORD, CHEAP),
        by_password("bold", WORKER_PASSWORD, CHEAP),
        by_sheet(tuple(scene.sheet.groups)),
    )
    for number, way in enumerate(ways):
        copy = open_copy(a, way)
        assert copy.cases_key == scene.key
        to = scene.root / f"restored{number}"
        restore_office(a, to, way, scene.means.disk)
        assert found_in(scene, to) == set()
        assert blob_count(to) == 1


def test_a_medium_that_bears_another_mark_does_not_close_the_act(scene: Scene):
    a = scene.stick("a")
    make_backup(proven(scene.office), a)
    scene.wait()
    scene.destroy()
    a.rename(scene.root / "kept apart")
    make_backup(proven(scene.office), scene.stick("a"))
    act = acts(scene.office)[0]
    assert act.waiting == 1
    rewrite_medium(scene.office, scene.root / "kept apart")
    assert acts(scene.office)[0].state == "closed"


def test_a_medium_that_is_gone_is_declared_so_with_a_reason(scene: Scene):
    make_backup(proven(scene.office), scene.stick("a"))
    scene.wait()
    scene.destroy()
    medium = known_media(scene.office)[0]
    with pytest.raises(Refusal, match="reason_missing"):
        declare_gone(scene.office, medium.id, " ")
    declare_gone(scene.office, medium.id, "burnt before two witnesses")
    act = acts(scene.office)[0]
    assert (act.state, act.media[0].state) == ("closed", "gone")


def test_a_restore_from_a_medium_not_yet_met_does_not_revive_it(scene: Scene):
    a = scene.stick("a")
    make_backup(proven(scene.office), a)
    scene.wait()
    scene.destroy()
    restore_beside(scene.office, a, scene.root / "beside")
    assert found_in(scene, scene.root / "beside") == set()
    by_paper = Destroyed(codes=(scene.code,))
    restore_office(a, scene.root / "paper", by_password("naran", PASSWORD, CHEAP), scene.means.disk, destroyed=by_paper)
    assert found_in(scene, scene.root / "paper") == set()


def test_the_names_of_an_older_register_are_taken_out_before_anybody_reads(scene: Scene):
    old = scene.root / "old register"
    shutil.copytree(scene.root / "register", old)
    scene.wait()
    scene.destroy()
    scene.office.close()
    scene.office = open_office(scene.root / "office", old, "naran", PASSWORD, scene.means)
    assert found_in(scene, old) == set()


@pytest.mark.parametrize("cut", ["forget_names", "remove_files", "rewrite_db", "finish"])
def test_a_cut_in_the_middle_is_made_good_at_the_next_opening(scene: Scene, cut: str, monkeypatch: pytest.MonkeyPatch):
    scene.wait()
    make_backup(proven(scene.office), scene.stick("a"))

    class Cut(Exception):
        pass

    def fail(*_args: Any, **_facts: Any) -> None:
        raise Cut

    with monkeypatch.context() as patch:
        if cut == "finish":
            patch.setattr("desktop.casework.acts.chain_state", fail)
        else:
            patch.setattr(f"desktop.casework.acts.{cut}", fail)
        with pytest.raises(Cut):
            scene.destroy()
    scene.again()
    assert found_in(scene, scene.root / "office") == set()
    assert found_in(scene, scene.root / "register") == set()
    assert blob_count(scene.root / "office") == 1
    assert acts(scene.office)[0].state == "waiting"
    rewrite_medium(scene.office, scene.root / "a")
    assert acts(scene.office)[0].state == "closed"


def test_whoever_has_no_names_leaves_the_rest_to_those_who_have(scene: Scene, monkeypatch: pytest.MonkeyPatch):
    add_person(scene.office, "oyun", "supervisor", "гурав дахь дөрвөн үг", scene.means)
    scene.wait()
    with monkeypatch.context() as patch:
        patch.setattr("desktop.casework.acts.forget_names", lambda *_args, **_facts: False)
        scene.destroy()
    scene.again("oyun", "гурав дахь дөрвөн үг")
    assert acts(scene.office)[0].state == "rows_gone"
    scene.again()
    assert acts(scene.office)[0].state == "closed"
    settle_acts(scene.office)
