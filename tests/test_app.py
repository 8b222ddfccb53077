"""The whole window on a real office: unlock, lock, recovery, first run, and the last resort."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop.app import Program, practice_passwords
from desktop.app_tasks import once_free
from desktop.casework.backups import make_backup
from desktop.casework.doors import means_of_this_machine
from desktop.casework.intake import start_case
from desktop.casework.opening import NewOffice, add_person, as_asked, create_office, open_office
from desktop.casework.people import VaultProblem
from desktop.ui.last_resort import LastResort
from desktop.ui.main_window import MainWindow
from desktop.ui.preferences import Preferences
from desktop.ui.screens.caretaker import CaretakerScreen
from desktop.ui.screens.field_visit import FieldVisit
from desktop.ui.screens.first_run import FirstRun
from desktop.ui.screens.restoring import RestoreScreen
from desktop.ui.screens.unlock import UnlockScreen
from desktop.ui.session.back_to import BackTo
from desktop.ui.session.fresh_process import Place, SameProcess, command
from tests.casework.proving import proven
from tests.ui.screens.seeing import every_text, write

PASSWORD = "дөрвөн үг нэг өглөө"
SLOW = 20_000
KEPT: list[Program] = []
# What this computer could do in a second is measured elsewhere.
MEANS = replace(means_of_this_machine(), measure=as_asked)


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Path]:
    QStandardPaths.setTestModeEnabled(True)
    yield tmp_path
    QStandardPaths.setTestModeEnabled(False)


@pytest.fixture
def preferences(home: Path) -> Preferences:
    made = Preferences(QSettings(str(home / "kerege.ini"), QSettings.Format.IniFormat))
    made.language = "en"
    return made


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, preferences: Preferences) -> Iterator[Program]:
    made = Program(qapp, preferences, relaunch=SameProcess())
    # There is one program in a process; this one's translators must not die while the next one is built.
    KEPT.append(made)
    yield made
    made.shell.close()


@pytest.fixture
def groups(home: Path) -> tuple[str, ...]:
    """The recovery sheet of an office in `home`."""
    new = NewOffice("Үлгү", "SUM0", "mn/2021", "mn")
    office, sheet = create_office(home / "office", home / "register", new, "naran", PASSWORD, MEANS)
    office.close()
    return sheet.groups


def inside(program: Program) -> object:
    return program.shell.centralWidget()


def unlock(program: Program, home: Path, qtbot: QtBot, password: str = PASSWORD) -> UnlockScreen:
    program.start((home / "office", home / "register"))
    screen = inside(program)
    assert isinstance(screen, UnlockScreen)
    screen._password.put(password)
    screen._ask()
    return screen


def opened(program: Program, qtbot: QtBot) -> MainWindow:
    qtbot.waitUntil(lambda: isinstance(inside(program), MainWindow), timeout=SLOW)
    window = inside(program)
    assert isinstance(window, MainWindow)
    return window


def test_the_right_password_opens_the_office_and_is_remembered_nowhere(
    program: Program, home: Path, qtbot: QtBot, groups: tuple[str, ...]
) -> None:
    unlock(program, home, qtbot)
    opened(program, qtbot)
    program.shell.close()
    kept = (home / "kerege.ini").read_text(encoding="utf-8")
    assert str(home / "office") in kept
    assert PASSWORD not in kept


def test_a_wrong_password_is_said_and_the_screen_stays(
    program: Program, home: Path, qtbot: QtBot, groups: tuple[str, ...]
) -> None:
    screen = unlock(program, home, qtbot, "өөр дөрвөн үг байна")
    qtbot.waitUntil(screen._banner.isVisible, timeout=SLOW)
    assert "did not open" in screen._banner.accessibleName()
    assert inside(program) is screen


def test_the_lock_asks_for_the_password_again_and_it_opens_again(
    program: Program, home: Path, qtbot: QtBot, groups: tuple[str, ...]
) -> None:
    unlock(program, home, qtbot)
    opened(program, qtbot).locked.emit()
    assert isinstance(inside(program), UnlockScreen)
    assert program._office is None
    unlock(program, home, qtbot)
    opened(program, qtbot)


def test_the_recovery_sheet_sets_a_new_password(
    program: Program, home: Path, qtbot: QtBot, groups: tuple[str, ...]
) -> None:
    program.start((home / "office", home / "register"))
    screen = inside(program)
    assert isinstance(screen, UnlockScreen)
    screen.recovery_asked.emit(list(groups), "naran", "шинэ дөрвөн үг сонгов")
    qtbot.waitUntil(screen._banner.isVisible, timeout=SLOW)
    assert "new password is set" in screen._banner.accessibleName()
    unlock(program, home, qtbot, "шинэ дөрвөн үг сонгов")
    opened(program, qtbot)


def test_an_office_that_is_away_leads_to_the_assistant_which_names_it(
    program: Program, home: Path, qtbot: QtBot
) -> None:
    program.start((home / "stick", None))
    screen = inside(program)
    assert isinstance(screen, FirstRun)
    assert str(home / "stick") in screen._welcome._line.text()


def test_the_first_office_is_made_and_its_sheet_proved_before_the_first_case(
    program: Program, home: Path, qtbot: QtBot
) -> None:
    program.start(None)
    screen = inside(program)
    assert isinstance(screen, FirstRun)
    screen._next.click()
    screen._office._name.setText("Үлгү сум")
    screen._office._mark.setText("SUM0")
    screen._office._folder._edit.setText(str(home / "files"))
    screen._office._register._edit.setText(str(home / "names"))
    screen._next.click()
    screen._you._login.setText("Н. А.")
    for field in (screen._you._password._once, screen._you._password._twice):
        field.put(PASSWORD)
    screen._you._password._changed()
    screen._next.click()
    qtbot.waitUntil(lambda: screen._at() == 3, timeout=SLOW)
    pdf = home / "sheet.pdf"
    screen.pdf_asked.emit(str(pdf), screen._sheet._sheets)
    qtbot.waitUntil(pdf.is_file, timeout=SLOW)
    assert pdf.read_bytes().startswith(b"%PDF")
    shown = screen._sheet._codes[0].text().split()
    screen._sheet._hide.click()
    screen._sheet._typed[0]._edits[0].setText("".join(shown))
    screen._sheet._typed[0]._edited(0)
    screen._next.click()
    screen._done._first.click()
    assert opened(program, qtbot).windowTitle() == "New request – Kerege"


def test_a_bug_is_written_down_without_what_was_in_it(program: Program, home: Path, qtbot: QtBot) -> None:
    program.start(None)
    resort: LastResort = program.last_resort
    try:
        raise ValueError("Үлгүбаатарын Жишээ")
    except ValueError as fault:
        resort.faulted(fault)
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "reports"
    newest = max(folder.glob("*.txt"), key=lambda path: path.stat().st_mtime)
    report = newest.read_text(encoding="utf-8")
    assert "ValueError" in report
    assert "test_app.py:" in report
    assert "Жишээ" not in report


def test_only_the_note_of_a_practice_office_gives_passwords_away(home: Path) -> None:
    assert practice_passwords(home / "office") is None
    (home / "README.txt").write_text("Practice office: x.\n\n  naran  worker  дөрвөн үг энд\n", encoding="utf-8")
    assert practice_passwords(home / "office") == {"naran": "дөрвөн үг энд"}
    (home / "README.txt").write_text("Shopping list\n  naran  worker  x\n", encoding="utf-8")
    assert practice_passwords(home / "office") is None


def at_a_field(program: Program, window: MainWindow, qtbot: QtBot, said: str) -> tuple[str, int]:
    """Somebody in the middle of a word of a case: the field, and where its cursor stands."""
    found: list[int] = []
    program._desk.do(start_case, then=found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=SLOW)
    window.open_case(found[0], "rapid_call")
    work = window._stack.hold("case").stages.work
    qtbot.waitUntil(lambda: work.wizard is not None, timeout=SLOW)
    work.wizard.go("level", "danger_grounds")
    edit = work.wizard.page().input("danger_grounds").focusProxy()
    edit.setPlainText(said)
    cursor = edit.textCursor()
    cursor.setPosition(7)
    edit.setTextCursor(cursor)
    return "danger_grounds", 7


def test_after_the_lock_the_same_person_is_back_in_the_same_field_at_the_same_letter(
    program: Program, home: Path, qtbot: QtBot, groups: tuple[str, ...]
) -> None:
    unlock(program, home, qtbot)
    window = opened(program, qtbot)
    program.shell.activateWindow()
    field, cursor = at_a_field(program, window, qtbot, "Хаягийг нөхөр нь мэдэхгүй.")
    window.locked.emit()
    screen = inside(program)
    assert isinstance(screen, UnlockScreen)
    assert "What you typed is saved" in screen._banner.accessibleName()
    screen._password.put(PASSWORD)
    screen._ask()
    work = opened(program, qtbot)._stack.hold("case").stages.work
    qtbot.waitUntil(lambda: work.wizard is not None and work.wizard.where() == ("level", field), timeout=SLOW)
    edit = work.wizard.page().input(field).focusProxy()
    assert edit.toPlainText() == "Хаягийг нөхөр нь мэдэхгүй."
    qtbot.waitUntil(lambda: edit.textCursor().position() == cursor, timeout=SLOW)
    qtbot.waitUntil(lambda: program.shell.focusWidget() is edit, timeout=SLOW)


def test_another_person_who_unlocks_begins_with_today(
    program: Program, home: Path, qtbot: QtBot, groups: tuple[str, ...]
) -> None:
    program.start((home / "office", home / "register"), BackTo("somebody else", "case", 1, 0, "contact", 1))
    screen = inside(program)
    assert isinstance(screen, UnlockScreen)
    screen._password.put(PASSWORD)
    screen._ask()
    assert opened(program, qtbot).windowTitle() == "Today – Kerege"


def test_what_is_handed_to_the_fresh_process_holds_no_word_of_a_client(
    program: Program, home: Path, qtbot: QtBot, groups: tuple[str, ...]
) -> None:
    told: list[str] = []

    class Listening(SameProcess):
        def take_over(self, place: Place, language: str, back: BackTo) -> bool:
            told.extend(command(place, language, back))
            return False

    program._relaunch = Listening()
    unlock(program, home, qtbot)
    at_a_field(program, opened(program, qtbot), qtbot, "Үлгүбаатарын хаяг")
    program.lock()
    assert "danger_grounds" in " ".join(told)
    assert "Үлгүбаатар" not in " ".join(told)


def test_nobody_there_for_long_enough_locks_and_hides_every_window(
    program: Program, home: Path, qtbot: QtBot, groups: tuple[str, ...]
) -> None:
    unlock(program, home, qtbot)
    window = opened(program, qtbot)
    dialog = QDialog(window)
    dialog.open()
    assert dialog.isVisible()
    program._session.idle.idle.emit()
    assert isinstance(inside(program), UnlockScreen)
    assert not shiboken6.isValid(dialog) or not dialog.isVisible()
    assert program.shell.isVisible()


def test_an_office_that_a_locked_process_still_holds_is_waited_for_but_not_for_ever() -> None:
    waited: list[float] = []

    def free_after(times: int) -> Callable[[], str]:
        def opening() -> str:
            if len(waited) < times:
                raise VaultProblem("in_use")
            return "open"

        return opening

    assert once_free(free_after(3), waited.append) == "open"
    assert sum(waited) == pytest.approx(0.6)
    with pytest.raises(VaultProblem, match="in_use"):
        once_free(free_after(100), waited.append)


def test_a_technician_sees_files_and_no_case(
    program: Program, home: Path, groups: tuple[str, ...], qtbot: QtBot
) -> None:
    office = open_office(home / "office", home / "register", "naran", PASSWORD, MEANS)
    add_person(office, "ganzorig", "technician", PASSWORD, MEANS)
    office.close()
    program.start((home / "office", home / "register"))
    screen = inside(program)
    program._look_after(screen, "ganzorig", PASSWORD)
    qtbot.waitUntil(lambda: isinstance(inside(program), CaretakerScreen), timeout=SLOW)
    caretaker = inside(program)
    qtbot.waitUntil(lambda: caretaker._view is not None, timeout=SLOW)
    assert program._office is None
    assert caretaker._lines[0][1].text().endswith("MB")
    stick = home / "stick"
    stick.mkdir()
    caretaker.folder.put(stick)
    caretaker.copies.copy.click()
    qtbot.waitUntil(lambda: "read back" in caretaker.copies.banner.accessibleName(), timeout=SLOW)
    (copy,) = stick.iterdir()
    assert (copy / "cases.db").read_bytes() == (home / "office" / "cases.db").read_bytes()
    caretaker.locked.emit()
    assert isinstance(inside(program), UnlockScreen)


def test_an_office_that_is_gone_is_restored_from_the_first_screen_and_signed_in_to(
    program: Program, home: Path, qtbot: QtBot, groups: tuple[str, ...], preferences: Preferences
) -> None:
    office = open_office(home / "office", home / "register", "naran", PASSWORD, MEANS)
    stick = home / "stick"
    stick.mkdir()
    make_backup(proven(office), stick)
    office.close()
    shutil.rmtree(home / "office")
    program.start((home / "office", home / "register"))
    screen = inside(program)
    assert isinstance(screen, FirstRun)
    screen._welcome._restore.click()
    restoring = inside(program)
    assert isinstance(restoring, RestoreScreen)
    restoring.source.place.put(stick)
    restoring.source.login.setText("naran")
    write(restoring.source.password.edit, PASSWORD)
    restoring.onward.click()
    qtbot.waitUntil(lambda: restoring.target.sequence() == 1, timeout=SLOW)
    restoring.target.target.put(home / "again")
    restoring.onward.click()
    qtbot.waitUntil(lambda: restoring.onward.isEnabled() and (home / "again" / "cases.db").exists(), timeout=SLOW)
    restoring.onward.click()
    unlocking = inside(program)
    assert isinstance(unlocking, UnlockScreen)
    unlocking._password.put(PASSWORD)
    unlocking._ask()
    opened(program, qtbot)
    assert preferences.office is not None
    assert preferences.office[0] == home / "again"


def test_closing_the_window_stops_a_restore(
    program: Program, home: Path, qtbot: QtBot, groups: tuple[str, ...]
) -> None:
    program.start((home / "office", home / "register"))
    screen = inside(program)
    assert isinstance(screen, UnlockScreen)
    screen._links["restore"].click()
    restoring = inside(program)
    assert isinstance(restoring, RestoreScreen)
    restoring.task.begin("…")
    assert restoring.task.told(1, 2)
    program.shell.close()
    assert not restoring.task.told(1, 2)


def test_a_pack_for_a_visit_opens_from_the_first_screen_without_any_office(
    program: Program,
    home: Path,
    qtbot: QtBot,
    groups: tuple[str, ...],
    preferences: Preferences,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    preferences.office = (home / "office", home / "register")
    program.start(preferences.office)
    screen = inside(program)
    assert isinstance(screen, UnlockScreen)
    chosen = ("", "")
    monkeypatch.setattr("desktop.app.QFileDialog.getOpenFileName", lambda *_given: chosen)
    screen._links["pack"].click()
    assert inside(program) is screen
    chosen = (str(home / "x.kerege"), "")
    (home / "x.kerege").write_bytes(b"no pack")
    screen._links["pack"].click()
    visit = inside(program)
    assert isinstance(visit, FieldVisit)
    assert program._office is None
    visit.password.put("дөрвөн үг энд байна")
    qtbot.waitUntil(lambda: visit._review() or visit._open.isEnabled(), timeout=SLOW)
    visit._try()
    qtbot.waitUntil(lambda: "no package of this kind" in every_text(visit), timeout=SLOW)
    visit._back.click()
    assert isinstance(inside(program), UnlockScreen)
