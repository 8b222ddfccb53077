"""The backup centre: the last good backup, a new one, trying a restore, and restoring beside the office."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QTimer

from desktop.casework.backups import (
    TARGET,
    BackupRow,
    BackupState,
    Rehearsal,
    Restored,
    backup_state,
    list_backups,
    make_backup,
    prove_backup,
    rehearse_restore,
    restore_beside,
)
from desktop.casework.register_place import back_up_register
from desktop.ui.desk import Desk
from desktop.ui.dialogs.password_again import do_with_password, with_password
from desktop.ui.parts.chips import DEADLINE_LOOKS, Look
from desktop.ui.parts.media import Medium, media_seen
from desktop.ui.screens.backup_frame import BackupFrame
from desktop.ui.screens.restoring_steps import codes_in
from desktop.ui.screens.saying import iso, why_not

LOOK_FOR_STICKS_MS: Final = 4_000
_LOOKS: Final[Mapping[str, str]] = {"proven": "done", "verified": "done", "written": "soon"}
_MEGABYTE: Final = 1_000_000


class BackupScreen(BackupFrame):
    """Everything it starts can be stopped, and nothing it does changes the cases."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._state: BackupState | None = None
        self._rows: Sequence[BackupRow] = ()
        self._media: list[Medium] = []
        self._sticks = QTimer(self)
        self._said: Callable[[], None] | None = None
        self._wire()
        self.retranslate()

    def refresh(self) -> None:
        """Reads what is known of backups, what is plugged in, and what lies in the folder."""
        self._look_for_sticks()
        self._sticks.start(LOOK_FOR_STICKS_MS)
        self._desk.ask(backup_state, then=self._show_state)

    def leave(self) -> None:
        """A task that runs goes on; only looking for sticks stops."""
        self._sticks.stop()

    def retranslate(self) -> None:
        super().retranslate()
        if self._state is not None:
            self._say_last(self._state)
        self._show_rows(self._rows)
        self._show_media()
        if self._said is not None:
            self._said()

    def _show_state(self, state: BackupState) -> None:
        self._state = state
        if not self.place.path().is_absolute() and state.folders:
            self.place.put(Path(state.folders[0]))
        self._say_last(state)
        self.badge.emit("!" if state.wanted else "", "soon" if state.wanted else "")
        self._read_folder()

    def _say_last(self, state: BackupState) -> None:
        last = state.last
        if last is None or last.made_at is None:
            line = self.tr("Choose a stick or a folder on another disk, and press “Back up now”.")
            self.state.tell("soon", self.tr("There is no backup of this office yet"), line)
            return
        said = self.tr("Last good backup: {when}").format(when=self._desk.wording.date_time(iso(last.made_at)))
        line = self.tr("In {folder}. Read back and opened: {cases} cases, {size}.").format(
            folder=last.folder, cases=last.cases, size=self._size(last.size)
        )
        if state.tried_at is not None:
            tried = self.tr("A restore was last tried on {day}.")
            line += " " + tried.format(day=self._desk.wording.date(iso(state.tried_at)))
        self.state.tell("soon" if state.wanted else "done", said, line)

    def _look_for_sticks(self) -> None:
        seen = media_seen()
        if seen != self._media:
            self._media = seen
            self._show_media()
            self._read_folder()

    def _show_media(self) -> None:
        lines = [
            (
                medium.root,
                self.tr("{name}: {free} free").format(
                    name=medium.name or self.tr("stick without a name"), free=self._size(medium.free)
                ),
            )
            for medium in self._media
        ]
        self.show_sticks(lines)

    def _read_folder(self) -> None:
        folder = self.place.path()
        if not folder.is_absolute() or not folder.is_dir():
            self._show_rows(())
            return
        self._desk.ask(list_backups, folder, then=self._show_rows, failed=lambda _no: self._show_rows(()))

    def _show_rows(self, rows: Sequence[BackupRow]) -> None:
        self._rows = rows
        heads = (self.tr("State"), self.tr("Made"), self.tr("Cases"), self.tr("Size"), self.tr("Number"))
        self.show_rows(heads, [self._cells(row) for row in rows])

    def _cells(self, row: BackupRow) -> tuple[tuple[Look, str] | str, ...]:
        wording = self._desk.wording
        words = {
            "proven": self.tr("read again, good"),
            "verified": self.tr("read back, good"),
            "written": self.tr("not read back"),
            "other_office": self.tr("of another office"),
        }
        look = DEADLINE_LOOKS[_LOOKS.get(row.state, "late")]
        made = wording.date_time(iso(row.made_at)) if row.made_at else "–"
        text = words.get(row.state, self.tr("damaged"))
        return ((look, text), made, str(row.cases), self._size(row.size), str(row.sequence))

    def _chosen(self) -> int | None:
        place = self.line()
        return self._rows[place].sequence if 0 <= place < len(self._rows) else None

    def _start(self, sentence: str, run: Callable[..., Any], *args: Any, then: Callable[[Any], None]) -> None:
        self.begin(sentence)
        self._said = None
        self._desk.do(run, *args, self.task.told, then=partial(self._ended, then), failed=self._failed)

    def _ended(self, then: Callable[[Any], None], result: Any) -> None:
        self.finish()
        self._said = partial(then, result)
        then(result)
        self._desk.ask(backup_state, then=self._show_state)

    def _failed(self, problem: Exception) -> None:
        self.finish()
        self._said = partial(self._refuse, problem)
        self._refuse(problem)
        self._read_folder()

    def _refuse(self, problem: Exception) -> None:
        stopped = getattr(problem, "code", "") == "cancelled"
        self.banner.tell("soon" if stopped else "late", why_not(problem))

    def _back_up(self) -> None:
        """At once where backups go already; another place is asked for with the password."""
        known = self._state.folders if self._state is not None else ()
        run = partial(self._start, self.tr("Backing up …"), make_backup, self.place.path(), then=self._say_made)
        if str(self.place.path().resolve()) in known:
            run()
        else:
            with_password(self._desk, TARGET, None, self, run)

    def _say_made(self, row: BackupRow) -> None:
        line = self.tr("Written, read back and opened: {cases} cases, {size}.")
        line = line.format(cases=row.cases, size=self._size(row.size))
        self.banner.tell("done", self.tr("You may now take out the stick."), line)

    def _prove(self) -> None:
        self._start(
            self.tr("Reading it again …"), prove_backup, self.place.path(), self._chosen(), then=self._say_proven
        )

    def _say_proven(self, row: BackupRow) -> None:
        line = self.tr("Every byte was read and compared.")
        self.banner.tell("done", self.tr("Backup {number} is good.").format(number=row.sequence), line)

    def _try(self) -> None:
        self._start(
            self.tr("Trying a restore …"), rehearse_restore, self.place.path(), self._chosen(), then=self._say_tried
        )

    def _say_tried(self, tried: Rehearsal) -> None:
        wording, made = self._desk.wording, tried.backup.made_at
        said = self.tr("Restore tried on {day}: backup {number} of {made} opens.").format(
            day=wording.date_time(iso(tried.tried_at)),
            number=tried.backup.sequence,
            made=wording.date_time(iso(made)) if made else "–",
        )
        line = self.tr(
            "It holds {cases} cases (the office has {now} today), {rows} rows and {files} attached files. "
            "Nothing was changed."
        )
        line = line.format(cases=tried.backup.cases, now=tried.cases_now, rows=tried.rows, files=tried.files)
        self.banner.tell("done", said, line)

    def _restore(self) -> None:
        given = (self.place.path(), self.target.path(), self._chosen(), codes_in(self.codes.text()))
        self._start(self.tr("Restoring …"), restore_beside, *given, then=self._say_restored)

    def _say_restored(self, done: Restored) -> None:
        self.open_restore(False)
        said = self.tr("Backup {number} is now the office in {folder}.")
        line = self.tr("This office was not changed. To work in the restored one, open its folder when you sign in.")
        self.banner.tell("done", said.format(number=done.sequence, folder=done.folder), line)

    def _copy_register(self) -> None:
        def done(_nothing: object) -> None:
            line = self.tr("Keep this stick apart from the one with the cases.")
            self.banner.tell("done", self.tr("The register of names was copied and read back."), line)

        do_with_password(self._desk, self, back_up_register, self.second.path(), then=done, failed=self._refuse)

    def _size(self, size: int) -> str:
        return self._desk.wording.number(max(0.1, round(size / _MEGABYTE, 1)), "MB")

    def _wire(self) -> None:
        self._sticks.timeout.connect(self._look_for_sticks)
        self.place.edited.connect(self._read_folder)
        self.make.clicked.connect(self._back_up)
        self.prove.clicked.connect(self._prove)
        self.rehearse.clicked.connect(self._try)
        self.restore_now.clicked.connect(self._restore)
        self.copy_register.clicked.connect(self._copy_register)
