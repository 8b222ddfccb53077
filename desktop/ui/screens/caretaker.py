"""What a technician sees: files, backups and the looks of this computer; no case and no name."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.casework.caretaking import (
    Caretaker,
    CareView,
    SeenBackup,
    backups_seen,
    care_view,
    change_caretaker_password,
    read_through,
)
from desktop.ui import problems
from desktop.ui.measure import unit, wide
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.field_frame import FieldFrame
from desktop.ui.parts.folder_field import FolderField
from desktop.ui.parts.new_password import NewPassword
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.password import PasswordField
from desktop.ui.parts.scrolling import scrolled
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import GROUP, TITLE, words
from desktop.ui.preferences import Preferences
from desktop.ui.screens.caretaker_copy import CopyPart
from desktop.ui.screens.saying import why_not
from desktop.ui.screens.settings import LookPanel
from desktop.ui.tasks import Tasks

MEGABYTE: Final = 1 << 20
LINES: Final = 5


class CaretakerScreen(Spoken):
    """Speaks of the lock upward; who hears of language, size and scheme is told to `hear`."""

    locked = Signal()

    def __init__(self, caretaker: Caretaker, tasks: Tasks, preferences: Preferences, language: str) -> None:
        super().__init__()
        self._caretaker = caretaker
        self._tasks = tasks
        self._view: CareView | None = None
        self._seen: tuple[SeenBackup, ...] = ()
        self._title = words(size=TITLE, bold=True)
        self._line = words(role="muted", wrap=True)
        self._heads = [words(size=GROUP, bold=True) for _ in range(4)]
        self._lines = [(words(bold=True), words(wrap=True)) for _ in range(LINES)]
        self.folder = FolderField(Path())
        self.look, self.read = Button(icon="refresh-cw"), Button(icon="hard-drive-download")
        self._backups = words(wrap=True)
        self.copies = CopyPart(caretaker, tasks, self.folder.path)
        self.banner = Banner("done")
        self._looks = LookPanel(preferences, language)
        self.old, self.fresh, self.change = PasswordField(), NewPassword(secrets.randbelow), Button()
        self._frame = FieldFrame(self.old)
        self.lock = Button(icon="lock")
        self._arrange()
        self._wire()
        self.retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Looks at the files again."""
        self._ask(care_view, then=self._show)

    def leave(self) -> None:
        """Forgets a password that was begun, and stops a copy."""
        self.copies.leave()
        self._forget()

    def _forget(self) -> None:
        self.old.clear()
        self.fresh.clear()

    def hear(self, language: Callable[[str], None], size: Callable[[int], None], scheme: Callable[[str], None]) -> None:
        """Who changes how the program looks and speaks here."""
        self._looks.language_chosen.connect(language)
        self._looks.size_chosen.connect(size)
        self._looks.scheme_chosen.connect(scheme)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Looking after this computer"))
        self._title.setText(self.tr("Looking after this computer"))
        self._line.setText(
            self.tr("You have no key to cases and names. You see files by their size and backups by day.")
        )
        heads = (self.tr("Files"), self.tr("Backups"), self.tr("On this computer"), self.tr("My password"))
        for head, text in zip(self._heads, heads, strict=True):
            head.setText(text)
        self._say_files()
        self._say_backups()
        self.folder.setAccessibleName(self.tr("Stick or folder with backups"))
        self.look.setText(self.tr("Look what is there"))
        self.read.setText(self.tr("Read the newest one through"))
        self._looks.tell()
        self._frame.tell(self.tr("Password of today"), needed=True, has_help=False)
        self.change.setText(self.tr("Change my password"))
        self.lock.setText(self.tr("Lock"))

    def _ask(self, task: Callable[..., Any], *given: object, then: Callable[[Any], None]) -> None:
        self._tasks.ask(task, self._caretaker, *given, then=then, failed=self._refuse)

    def _show(self, view: CareView) -> None:
        self._view = view
        self._say_files()

    def _say_files(self) -> None:
        view = self._view
        size = self.tr("{number} MB")
        told = {
            self.tr("Cases"): size.format(number=_megabytes(view.cases)) if view else "",
            self.tr("Record of work"): size.format(number=_megabytes(view.trail)) if view else "",
            self.tr("Documents"): f"{view.papers} · " + size.format(number=_megabytes(view.papers_size))
            if view
            else "",
            self.tr("Free space"): size.format(number=_megabytes(view.free)) if view else "",
            self.tr("Key file"): self._key_file(view) if view else "",
        }
        for (head, text), (title, said) in zip(self._lines, told.items(), strict=True):
            head.setText(title)
            text.setText(said)

    def _key_file(self, view: CareView) -> str:
        if not view.damaged:
            return self.tr("both copies are sound")
        return self.tr("one copy is damaged ({file}); the next change of a password mends it").format(
            file=", ".join(view.damaged)
        )

    def _say_backups(self) -> None:
        lines = [
            self.tr("Backup {number} of {day}, {size} MB").format(
                number=one.sequence,
                day=one.made_at.strftime("%d.%m.%Y %H:%M") if one.made_at else "–",
                size=_megabytes(one.size),
            )
            if not one.problem
            else problems.sentence(one.problem, {"sequence": one.sequence, "file": "manifest"})
            for one in self._seen
        ]
        self._backups.setText("\n".join(lines))
        appear(self._backups, bool(lines))
        self.read.setEnabled(bool(lines))

    def _found(self, seen: tuple[SeenBackup, ...]) -> None:
        self._seen = seen
        self.banner.tell("done", "" if seen else self.tr("There is no backup of this office."))
        self._say_backups()

    def _read(self) -> None:
        self.read.setEnabled(False)
        self._ask(read_through, self.folder.path(), then=self._sound)

    def _sound(self, one: SeenBackup) -> None:
        said = self.tr("Every byte of backup {number} reads as it was written.").format(number=one.sequence)
        self.banner.tell("done", said, self.tr("Only somebody with a key can prove what is in it."))
        self._say_backups()

    def _refuse(self, problem: Exception) -> None:
        self.banner.tell("late", why_not(problem))
        self._say_backups()

    def _changed(self, _nothing: object) -> None:
        self._forget()
        self.banner.tell("done", self.tr("Your new password is set."))

    def _review(self) -> None:
        self.change.setEnabled(bool(self.old.text()) and bool(self.fresh.password()))

    def _wire(self) -> None:
        self.look.clicked.connect(lambda: self._ask(backups_seen, self.folder.path(), then=self._found))
        self.read.clicked.connect(self._read)
        self.old.edited.connect(self._review)
        self.fresh.edited.connect(self._review)
        self.change.clicked.connect(
            lambda: self._ask(change_caretaker_password, self.old.text(), self.fresh.password(), then=self._changed)
        )
        self.lock.clicked.connect(self.leave)
        self.lock.clicked.connect(self.locked)
        self._review()

    def _arrange(self) -> None:
        step = unit(self)
        files, backups, password = Panel(), Panel(), Panel()
        grid = QGridLayout()
        grid.setHorizontalSpacing(6 * step)
        grid.setVerticalSpacing(2 * step)
        grid.setColumnStretch(1, 1)
        for row, (head, text) in enumerate(self._lines):
            grid.addWidget(head, row, 0)
            grid.addWidget(text, row, 1)
        files.column().addLayout(grid)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * step)
        buttons.addWidget(self.look)
        buttons.addWidget(self.read)
        buttons.addStretch(1)
        inside = backups.column()
        inside.addWidget(self.folder)
        inside.addLayout(buttons)
        inside.addWidget(self._backups)
        inside.addWidget(self.copies)
        inside.addWidget(self.banner)
        asked = password.column()
        for part in (self._frame, self.fresh):
            asked.addWidget(part)
        asked.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)
        content = QWidget()
        main = QVBoxLayout(content)
        main.setContentsMargins(0, 0, 0, 4 * step)
        main.setSpacing(2 * step)
        for head, panel in zip(self._heads, (files, backups, self._looks, password), strict=True):
            main.addWidget(head)
            main.addWidget(panel)
        main.addStretch(1)
        content.setMaximumWidth(wide(self, 220))
        appear(self.banner, False)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.lock)
        page = QVBoxLayout(self)
        page.setContentsMargins(6 * step, 4 * step, 6 * step, 0)
        page.setSpacing(3 * step)
        page.addLayout(top)
        page.addWidget(self._line)
        page.addWidget(scrolled(content), 1)


def _megabytes(size: int) -> str:
    return f"{max(0.1, size / MEGABYTE):.1f}" if size else "0"
