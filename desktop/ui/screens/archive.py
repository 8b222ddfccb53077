"""The archive: closed files and their periods, acts of destruction, and the copies that still wait for them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any, TypeVar

from desktop.casework.acts import Act, acts, declare_gone, destroy_case, known_media, second_person
from desktop.casework.archive_papers import act_pdf, due_pdf, hand_over_pdf
from desktop.casework.keeping import (
    KeptCase,
    Period,
    change_period,
    choose_class,
    hand_over,
    hold_case,
    kept_cases,
    periods,
    put_on_shelf,
    release_hold,
)
from desktop.casework.media import MediumRow
from desktop.casework.office import Office
from desktop.casework.permissions import may
from desktop.casework.team import people_in
from desktop.ui.desk import Desk
from desktop.ui.dialogs.password_again import with_password
from desktop.ui.people_words import role_name
from desktop.ui.screens.archive_words import (
    act_cells,
    class_name,
    file_cells,
    gone_question,
    hand_over_question,
    hold_question,
    medium_cells,
    period_cells,
    shelf_question,
)
from desktop.ui.screens.archive_work import ArchiveWork
from desktop.ui.screens.reason_panel import Asked
from desktop.ui.screens.saying import why_not

T = TypeVar("T")


class ArchiveScreen(ArchiveWork):
    """Everyone of the office may look; what may be done depends on the role."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._files: Sequence[KeptCase] = ()
        self._periods: Sequence[Period] = ()
        self._acts: Sequence[Act] = ()
        self._media: Sequence[MediumRow] = ()
        self._then: Callable[[dict[str, str]], None] = lambda _reasons: None
        self._wire()
        self.retranslate()

    def refresh(self) -> None:
        """Reads everything afresh."""
        self.close_panels()
        self._desk.ask(_everything, then=self._show, failed=self._refused)

    def leave(self) -> None:
        """Forgets a password that was begun; a task that runs goes on."""
        self.close_panels()

    def retranslate(self) -> None:
        super().retranslate()
        self._show((self._files, self._periods, self._acts, self._media))

    def review(self) -> None:
        role, free = self._desk.user.role, self.task.isHidden()
        file, act, medium = self._file(), self._act(), self._medium()
        self.hold.setText(self.tr("End the hold …") if file and file.hold else self.tr("Hold …"))
        self.hold.setEnabled(file is not None and (may(role, "change_office") or not file.hold))
        self.shelf.setEnabled(file is not None and may(role, "write_cases"))
        self.another.setEnabled(file is not None and may(role, "change_office"))
        self.hand_over.setEnabled(file is not None and may(role, "hand_over_cases") and file.state != "handed")
        due = file is not None and file.state == "due"
        self.destroy_now.setEnabled(due and may(role, "destroy_cases") and self._desk.office.names.is_open)
        self.change.setEnabled(bool(self._periods) and may(role, "change_office"))
        self.print_act.setEnabled(act is not None)
        self.rewrite.setEnabled(free and self.place.path().is_absolute())
        self.gone.setEnabled(medium is not None and not medium.gone and may(role, "change_office"))

    def _show(self, found: tuple[Any, ...]) -> None:
        self._files, self._periods, self._acts, self._media = found
        wording = self._desk.wording
        files = (
            self.tr("Code"),
            self.tr("Class"),
            self.tr("Shelf"),
            self.tr("Closed"),
            self.tr("Kept until"),
            self.tr("State"),
        )
        self.fill(self.files, files, [file_cells(row, wording) for row in self._files])
        kinds = (self.tr("Class"), self.tr("Period"), self.tr("In force from"), self.tr("Rule"))
        self.fill(self.periods, kinds, [period_cells(row, wording) for row in self._periods])
        drawn_up = (self.tr("No."), self.tr("Code"), self.tr("Day"), self.tr("State"), self.tr("Copies that wait"))
        self.fill(self.acts, drawn_up, [act_cells(row, wording) for row in self._acts])
        copies = (self.tr("Copy"), self.tr("Where last seen"), self.tr("Day"), self.tr("Acts that wait"))
        self.fill(self.media, copies, [medium_cells(row, wording) for row in self._media])
        ended = sum(row.state == "due" for row in self._files)
        self.badge.emit(str(ended) if ended else "", "soon")
        self.review()

    def _file(self) -> KeptCase | None:
        return _at(self._files, self.files.currentIndex().row())

    def _act(self) -> Act | None:
        return _at(self._acts, self.acts.currentIndex().row())

    def _medium(self) -> MediumRow | None:
        return _at(self._media, self.media.currentIndex().row())

    # What is asked

    def _ask(self, asked: Asked, then: Callable[[dict[str, str]], None]) -> None:
        self._then = then
        self.open_panel(self.reason)
        self.reason.ask(asked)

    def _ask_hold(self) -> None:
        file = self._file()
        if file is not None:
            run = release_hold if file.hold else hold_case
            self._ask(hold_question(file), lambda given: self._do(run, file.case_id, given["why"]))

    def _ask_shelf(self) -> None:
        file = self._file()
        if file is not None:
            self._ask(shelf_question(file), lambda given: self._do(put_on_shelf, file.case_id, given["shelf"]))

    def _ask_class(self) -> None:
        file = self._file()
        if file is not None:
            self.open_panel(self.kind)
            classes = {row.class_id: class_name(self._desk.wording, row.class_id) for row in self._periods}
            self.kind.ask(file.code, classes, file.class_id)

    def _choose_class(self, class_id: str, reason: str) -> None:
        file = self._file()
        if file is not None:
            given = (file.case_id, class_id, reason)
            self._desk.do(choose_class, *given, then=self._done, failed=self._say_in(self.kind))

    def _ask_hand_over(self) -> None:
        file = self._file()
        if file is not None:
            self._ask(hand_over_question(file), partial(self._hand_over, file))

    def _hand_over(self, file: KeptCase, given: dict[str, str]) -> None:
        words = (given["archive"], given["advice"])
        pdf = partial(_pdf, hand_over_pdf, {file.case_id}, *words, self._desk.wording)
        self._save(pdf, "archive", lambda: self._do(hand_over, [file.case_id], *words), *words)

    def _ask_gone(self) -> None:
        medium = self._medium()
        if medium is not None:
            self._ask(gone_question(medium), lambda given: self._do(declare_gone, medium.id, given["why"]))

    def _ask_period(self) -> None:
        row = _at(self._periods, self.periods.currentIndex().row())
        if row is not None:
            self.open_panel(self.period)
            self.period.ask(class_name(self._desk.wording, row.class_id), self._desk.now().date())

    def _change_period(self, years: int, for_ever: bool, since: str, reason: str) -> None:
        row = _at(self._periods, self.periods.currentIndex().row())
        if row is not None:
            given = (row.class_id, None if for_ever else years, for_ever, date.fromisoformat(since), reason)
            self._desk.do(change_period, *given, then=self._done, failed=self._say_in(self.period))

    def _ask_destroy(self) -> None:
        file = self._file()
        if file is not None:
            with_password(self._desk, "destroy", file.case_id, self, partial(self._desk.ask, people_in, then=self._who))

    def _offer_place(self) -> None:
        medium = self._medium()
        if medium is not None and Path(medium.place).is_dir():
            self.place.put(Path(medium.place))

    def _who(self, people: Sequence[Any]) -> None:
        file, me = self._file(), self._desk.user
        if file is None:
            return
        others = [
            (one.login, f"{one.login} · {role_name(one.role)}")
            for one in people
            if one.uid != me.uid and may(one.role, "destroy_cases") and "head" in (one.role, me.role)
        ]
        self.open_panel(self.destroying)
        self.destroying.ask(file.code, others)

    def _destroy(self, reason: str, login: str, password: str) -> None:
        file = self._file()
        if file is None:
            return
        self.destroying.setEnabled(False)
        given = (login, password, file.case_id, reason)
        self._desk.do(_destroy, *given, then=self._destroyed, failed=self._not_destroyed)

    def _destroyed(self, act: Act) -> None:
        self.destroying.setEnabled(True)
        self.refresh()
        said = self.tr("Case {code} is destroyed. Act No. {number} is drawn up.")
        line = self.tr("Print the act and sign it. %n copy(ies) of the office still wait.", None, act.waiting)
        self.banner.tell("done", said.format(code=act.code, number=act.number), line)

    def _not_destroyed(self, problem: Exception) -> None:
        self.destroying.setEnabled(True)
        self.destroying.refuse(why_not(problem))

    def _save_act(self) -> None:
        act = self._act()
        if act is not None:
            self._save(partial(_pdf, act_pdf, act.id, self._desk.wording), f"act-{act.number}", None, act.reason)

    def _wire(self) -> None:
        self.print_due.clicked.connect(lambda: self._save(partial(_pdf, due_pdf, self._desk.wording), "archive"))
        self.hand_over.clicked.connect(self._ask_hand_over)
        self.hold.clicked.connect(self._ask_hold)
        self.shelf.clicked.connect(self._ask_shelf)
        self.another.clicked.connect(self._ask_class)
        self.destroy_now.clicked.connect(self._ask_destroy)
        self.change.clicked.connect(self._ask_period)
        self.print_act.clicked.connect(self._save_act)
        self.rewrite.clicked.connect(self._rewrite)
        self.gone.clicked.connect(self._ask_gone)
        self.reason.given.connect(lambda given: self._then(given))
        self.period.given.connect(self._change_period)
        self.kind.given.connect(self._choose_class)
        self.media.selectionModel().currentRowChanged.connect(lambda _now, _before: self._offer_place())
        self.destroying.given.connect(self._destroy)


def _everything(office: Office) -> tuple[Any, ...]:
    """What the screen shows, read in the worker."""
    sees_cases = may(office.user.role, "read_cases")
    files = kept_cases(office) if sees_cases else ()
    return files, periods(office) if sees_cases else (), acts(office), known_media(office)


def _destroy(office: Office, login: str, password: str, case_id: int, reason: str) -> Act:
    return destroy_case(office, second_person(office, login, password), case_id, reason)


def _pdf(press: Callable[..., int], *args: Any) -> bytes:
    *given, office = args
    out = BytesIO()
    press(office, *given, out)
    return out.getvalue()


def _at(rows: Sequence[T], place: int) -> T | None:
    return rows[place] if 0 <= place < len(rows) else None
