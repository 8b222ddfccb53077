"""C12 and P2: every sensitive task after an idle of 0 to 16 minutes: none is done without a password just proven."""

from __future__ import annotations

import io
import os
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from desktop.casework import (
    attaching,
    backups,
    leaving,
    paper,
    previews,
    recovering,
    register_place,
    section,
    seen,
    team,
)
from desktop.casework.acts import destroy_case
from desktop.casework.office import Office
from desktop.casework.paper import PrintWish
from desktop.casework.reauth import GRACE, SENSITIVE, Reauth
from desktop.casework.refusals import Refusal
from desktop.casework.wordings import wording_of
from desktop.standards.wording import Wording
from desktop.ui.desk import Desk
from desktop.ui.screens import print_out
from desktop.ui.session.idle import IdleWatch
from desktop.ui.tasks import Tasks
from desktop.vault.problems import VaultProblem
from tests.faults.canaries import HEAD, Worked, worked_office
from tests.faults.groups import Found, Group

IDLE = (0.0, 0.5, 1.0, 1.9, 1.99, 2.0, 2.01, 3.0, 5.0, 10.0, 16.0)
"""Minutes since the password was proven."""
WORD = "шинэ дөрвөн үг энд"


class Running:
    """Seconds that pass when told."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@dataclass(frozen=True, slots=True)
class Sensitive:
    """A task of casework that asks for the password: its action, and how it is done."""

    action: str
    name: str
    do: Callable[[Office, Worked, Path], object]
    of_case: bool = True


def _uid(office: Office, login: str) -> str:
    return next(card.uid for card in office.opened.users() if card.login == login)


def _fresh(to: Path) -> Path:
    """A medium where nothing ever went."""
    medium = to / f"medium {len(list(to.glob('medium *')))}"
    medium.mkdir()
    return medium


def _words(office: Office) -> Wording:
    return wording_of(office.standard, "mn")


def _shown(office: Office, worked: Worked) -> previews.Preview:
    return previews.preview_case(office, worked.cases[0], _words(office), PrintWish())


TASKS = (
    Sensitive("export", "give_out", lambda office, w, to: attaching.give_out(office, w.cases[0], 1, to / "x")),
    Sensitive(
        "export",
        "save_preview",
        lambda office, w, to: previews.save_preview(office, w.cases[0], _shown(office, w), to / "y", 1),
    ),
    Sensitive("export", "save_as", lambda office, w, to: previews.save_as(office, to / "z", b"%PDF"), of_case=False),
    Sensitive(
        "print_with_names",
        "print_case",
        lambda office, w, to: paper.print_case(office, w.cases[0], _words(office), io.BytesIO()),
    ),
    Sensitive(
        "print_with_names",
        "print_sealed",
        lambda office, w, to: paper.print_sealed(office, w.cases[0], _words(office), io.BytesIO()),
    ),
    Sensitive(
        "print_with_names",
        "note_printed",
        lambda office, w, to: previews.note_printed(office, w.cases[0], _shown(office, w), 1),
    ),
    Sensitive(
        "change_backup_target", "make_backup", lambda office, w, to: backups.make_backup(office, _fresh(to)), False
    ),
    Sensitive(
        "change_backup_target",
        "set_backup_folders",
        lambda office, w, to: backups.set_backup_folders(office, (_fresh(to),)),
        of_case=False,
    ),
    Sensitive(
        "change_backup_target",
        "back_up_register",
        lambda office, w, to: register_place.back_up_register(office, _fresh(to)),
        of_case=False,
    ),
    Sensitive("open_confidential", "open_section", lambda office, w, to: section.open_section(office, w.cases[0])),
    Sensitive(
        "open_confidential",
        "break_glass",
        lambda office, w, to: section.break_glass(office, w.cases[0], "яаралтай", w.sheet.groups),
    ),
    Sensitive(
        "manage_people",
        "add_colleague",
        lambda office, w, to: team.add_colleague(office, f"хүн {len(office.opened.users())}", "worker", WORD),
        of_case=False,
    ),
    Sensitive(
        "manage_people",
        "give_new_password",
        lambda office, w, to: team.give_new_password(office, _uid(office, "information"), WORD),
        of_case=False,
    ),
    Sensitive(
        "manage_people",
        "change_role",
        lambda office, w, to: team.change_role(office, _uid(office, "technician"), "technician", WORD),
        of_case=False,
    ),
    Sensitive(
        "manage_people",
        "hand_over_cases",
        lambda office, w, to: leaving.hand_over_cases(office, _uid(office, "worker"), _uid(office, HEAD)),
        of_case=False,
    ),
    Sensitive("change_keys", "new_recovery_sheet", lambda office, w, to: recovering.new_recovery_sheet(office), False),
    Sensitive("destroy", "destroy_case", lambda office, w, to: destroy_case(office, office, w.cases[0], "хугацаа")),
    Sensitive(
        "allow_screen_capture", "allow_screen_capture", lambda office, w, to: seen.allow_screen_capture(office), False
    ),
)
SETTINGS = (2, 5, 10, 15)
LEFT_ALONE = (0, 1, 1.9, 2, 4.9, 5, 9.9, 10, 14.9, 15, 16)
NOTHING_DOES = frozenset({"list_register"})
"""What the catalogue names and no task does: names are shown case by case."""


def asked(office: Office, task: Sensitive, worked: Worked, to: Path) -> bool:
    """Whether the task asked for the password instead of being done."""
    try:
        task.do(office, worked, to)
    except Refusal as refusal:
        return refusal.code == "password_needed"
    except VaultProblem:
        return False
    return False


def run(folder: Path, cases: int, seed: int) -> Found:
    """Every task after every idle, also where the password was proven for another case, another action, or wrongly."""
    failures = [f"no task of casework asks for {action}" for action in sorted(_forgotten())]
    tried = 0
    worked = worked_office(folder, "mn", seed, forms=2)
    office, running = worked.office, Running()
    for task in TASKS:
        case = worked.cases[0] if task.of_case else None
        for minutes, proven in [*((idle, (task.action, case)) for idle in IDLE), *_elsewhere(task, case)]:
            office.reauth = Reauth(running)
            office.sections.close(worked.cases[0])
            if proven is not None:
                office.reauth.accept(*proven)
            running.seconds += minutes * 60
            needed = proven != (task.action, case) or minutes * 60 >= GRACE
            if asked(office, task, worked, folder) != needed:
                failures.append(f"{task.name} after {minutes} minutes, proven {proven}: asked {not needed}")
            tried += 1
    failures += _by_wrong_passwords(office, random.Random(seed), worked)
    failures += _idle()
    office.close()
    note = f"{len(TASKS)} tasks of {len(SENSITIVE - NOTHING_DOES)} actions, every one held by casework itself"
    return Found(tried + 20 + len(SETTINGS) * len(LEFT_ALONE), failures, note)


def _forgotten() -> frozenset[str]:
    return SENSITIVE - NOTHING_DOES - {task.action for task in TASKS}


def _elsewhere(task: Sensitive, case: int | None) -> Iterator[tuple[float, tuple[str, int | None] | None]]:
    yield 0.0, None
    yield 0.0, (min(SENSITIVE - {task.action}), case)
    yield 0.0, (task.action, 999)


def _by_wrong_passwords(office: Office, dice: random.Random, worked: Worked) -> Iterator[str]:
    """A wrong password proves nothing, however often it is typed, and each leaves a line in the trail."""
    running = Running()
    office.reauth = Reauth(running)
    for _ in range(20):
        running.seconds += 1000
        try:
            office.reauth.confirm(office, "export", 1, worked.people[HEAD] + dice.choice("абв12"))
        except (VaultProblem, Refusal):
            if office.reauth.needs("export", 1):
                continue
        yield "a wrong password was taken"


def _idle() -> Iterator[str]:
    """Left alone for 0 to 16 minutes under every setting: locked when the time is over, and not before; also asleep."""
    for minutes, alone in ((one, other) for one in SETTINGS for other in LEFT_ALONE):
        running, locked = Running(), []
        watch = IdleWatch(lambda minutes=minutes: minutes, lambda: False, running, running)
        watch.idle.connect(lambda locked=locked: locked.append("idle"))
        watch.slept.connect(lambda locked=locked: locked.append("slept"))
        for _ in range(int(alone * 12)):
            running.seconds += 5
            watch.tick()
        if ("idle" in locked) != (alone >= minutes):
            yield f"set to {minutes} minutes, left alone for {alone}: {locked or 'open'}"
        locked.clear()
        watch.touch()
        running.seconds += 61
        watch.tick()
        if "slept" not in locked:
            yield "the computer slept and the office stayed open"


def _caught(folder: Path, seed: int) -> bool:
    """The mutant never forgets that a password was right."""
    with patch.object(Reauth, "needs", lambda self, action, case_id=None: (action, case_id) not in self._until):
        return bool(run(folder, 1, seed).failures)


def on_paper(folder: Path, cases: int, seed: int) -> Found:
    """P2: whole, coded, sealed and empty pages to a printer and to a file, with and without a proven password."""
    app = QApplication.instance() or QApplication([])
    worked = worked_office(folder, "mn", seed, forms=4)
    office, window = worked.office, QWidget()
    settings = QSettings(str(folder / "x.ini"), QSettings.Format.IniFormat)
    wording = wording_of(office.standard, "mn")
    tasks = Tasks((Refusal, VaultProblem), window)
    desk = Desk(office, office.user, office.standard, wording, tasks, office.now, settings)
    out, gone = print_out.PrintOut(desk, window), []
    out.printer_chosen.connect(gone.append)
    out.file_chosen.connect(gone.append)
    failures: list[str] = []
    tried = 0
    with (
        patch.object(print_out.QPrintDialog, "exec", lambda self: QDialog.DialogCode.Accepted),
        patch.object(QFileDialog, "getSaveFileName", lambda *_: (str(folder / "out.pdf"), "")),
    ):
        for part, coded, way in ((p, c, w) for p in ("file", "sealed", "blank") for c in (True, False) for w in WAYS):
            for minutes in (None, *IDLE):
                running = Running()
                office.reauth = Reauth(running)
                if minutes is not None:
                    office.reauth.accept(WAYS[way], worked.cases[0])
                    running.seconds += minutes * 60
                gone.clear()
                _send(out, way, _preview(part, coded), worked.cases[0])
                app.processEvents()
                free = part == "blank" or (way == "print" and not _preview(part, coded).named)
                proven = minutes is not None and minutes * 60 < GRACE
                if bool(gone) != (free or proven):
                    failures.append(f"{way} {part}, {'coded' if coded else 'named'}, {minutes} minutes: {bool(gone)}")
                tried += 1
                for dialog in window.findChildren(QDialog):
                    dialog.deleteLater()
        failures += _noted(office, worked, folder)
    tasks.stop()
    office.close()
    return Found(tried, failures, "pages with names to a printer, any page of a case to a file")


WAYS = {"print": "print_with_names", "save": "export"}


def _preview(part: str, coded: bool) -> previews.Preview:
    return previews.Preview(b"%PDF", (), part, "", named=part == "sealed" or (part == "file" and not coded))


def _send(out: print_out.PrintOut, way: str, preview: previews.Preview, case_id: int) -> None:
    if way == "print":
        out.print(preview, case_id)
    else:
        out.save(preview, case_id)


def _noted(office: Office, worked: Worked, folder: Path) -> Iterator[str]:
    """Each print is in the trail."""
    before = (office.folder / "audit.log").read_bytes().count(b'"action":"print"')
    office.reauth.accept(WAYS["print"], worked.cases[0])
    previews.note_printed(office, worked.cases[0], _shown(office, worked), 3)
    if (office.folder / "audit.log").read_bytes().count(b'"action":"print"') != before + 1:
        yield "a print is not in the trail"


def _paper_caught(folder: Path, seed: int) -> bool:
    """The mutant lets everything out at once."""

    def at_once(desk: Desk, action: str, case_id: int | None, parent: QWidget, then: Callable[[], object]) -> None:
        then()

    with patch.object(print_out, "with_password", at_once):
        return bool(on_paper(folder, 1, seed).failures)


GROUPS = {
    "C12": Group(
        "sensitive tasks after 0 to 16 minutes, others proven: none without the password; idle time and sleep lock",
        1,
        1,
        run,
        _caught,
    ),
    "P2": Group(
        "pages with names to a printer or a file: never without the password of the last two minutes; all noted",
        1,
        1,
        on_paper,
        _paper_caught,
    ),
}
