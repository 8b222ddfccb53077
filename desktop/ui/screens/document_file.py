"""The file of one document: looking at it, and a copy outside the program after a warning and the password."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QLabel, QVBoxLayout

from desktop.casework.attaching import EXPORT, FileFacts, Shown, export_name, file_facts, give_out, show_file
from desktop.casework.file_work import FileWork
from desktop.ui.desk import Desk
from desktop.ui.dialogs.password_again import with_password
from desktop.ui.file_steps import FileSteps
from desktop.ui.measure import unit
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.flow import Flow
from desktop.ui.parts.long_task import LongTask
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import SECOND, words
from desktop.ui.screens.saying import why_not
from desktop.ui.tokens import tokens_now
from desktop.ui.viewing import Viewers
from desktop.viewer.frame import Task

SMALL = 140
"""Pixels of a small picture."""


@dataclass(frozen=True, slots=True)
class FileTasks:
    """What is done with a file: (office, id of what it belongs to, its number); `gate` says what the password is for.

    Without a case in it, the password of the last two minutes holds for the whole office.
    """

    facts: Callable[..., FileFacts | None]
    show: Callable[..., Shown]
    name: Callable[..., str]
    give: Callable[..., FileWork[None]]
    gate: Callable[[int], int | None]


OF_CASE: Final = FileTasks(file_facts, show_file, export_name, give_out, lambda case_id: case_id)


class DocumentFile(Spoken):
    """`used` whenever something is done with the file."""

    used = Signal()

    def __init__(self, desk: Desk, narrow: bool = False, tasks: FileTasks = OF_CASE) -> None:
        super().__init__()
        self._tasks = tasks
        self._desk = desk
        self._case_id, self._code, self._number = 0, "", 0
        self._facts: FileFacts | None = None
        self._name = words(role="muted", size=SECOND, wrap=True)
        self.picture = QLabel()
        self.look, self.small = Button(icon="eye"), Button(kind="flat", icon="file-text")
        self.copy = Button(kind="flat", icon="download")
        self.warning = Banner("soon")
        self._banner = Banner("late")
        self._task = LongTask()
        self._steps = FileSteps(desk, self._task, self)
        self.viewers = Viewers(self)
        self._arrange(narrow)
        self._wire()
        self.clear()

    def tell(self, case_id: int, code: str, number: int) -> None:
        """Says what the file of a document is; nothing where it is on paper or may not be seen."""
        if (case_id, number) == (self._case_id, self._number):
            return
        self._leave_file()
        self._case_id, self._code, self._number = case_id, code, number
        self._desk.ask(self._tasks.facts, case_id, number, then=self._got, failed=lambda _problem: self._got(None))

    def clear(self) -> None:
        """Takes file, picture and windows away."""
        self._leave_file()
        self._case_id, self._number = 0, 0
        self.viewers.close_all()
        self._got(None)

    def save_to(self, path: Path) -> None:
        """Saves the copy where it was chosen."""
        self._desk.do(self._tasks.give, self._case_id, self._number, path, then=self._give, failed=self._refused)

    def retranslate(self) -> None:
        facts = self._facts
        self.look.setText(self.tr("Look at it"))
        self.small.setText(self.tr("Small picture"))
        self.copy.setText(self.tr("Save a copy outside …"))
        self._name.setText(f"{facts.name} · {self._size(facts.size)}" if facts else "")
        for part in (self._name, self.copy):
            appear(part, facts is not None)
        can_be_shown = facts is not None and facts.can_be_shown
        appear(self.look, can_be_shown)
        appear(self.small, can_be_shown and facts is not None and facts.type.shows != "text")

    def _size(self, size: int) -> str:
        """In the units people know from their files."""
        if size >= 1 << 30:
            return self.tr("{number} GB").format(number=f"{size / (1 << 30):.1f}")
        if size >= 1 << 20:
            return self.tr("{number} MB").format(number=f"{size / (1 << 20):.1f}")
        return self.tr("{number} KB").format(number=max(1, round(size / (1 << 10))))

    def _got(self, facts: FileFacts | None) -> None:
        if facts is not None and facts.number != self._number:
            return
        self._facts = facts
        appear(self, facts is not None)
        self.retranslate()

    def _leave_file(self) -> None:
        self._steps.abandon()
        self.picture.clear()
        appear(self.picture, False)
        self.warning.tell("soon", "")
        self._banner.tell("late", "")

    def _look(self) -> None:
        self.used.emit()
        self._desk.ask(self._tasks.show, self._case_id, self._number, then=self._open, failed=self._refused)

    def _open(self, shown: Shown) -> None:
        if shown.facts.number == self._number:
            self.viewers.show(self._task_for(shown.facts), shown.data)

    def _make_small(self) -> None:
        self.used.emit()
        self._desk.ask(self._tasks.show, self._case_id, self._number, then=self._draw_small, failed=self._refused)

    def _draw_small(self, shown: Shown) -> None:
        number = shown.facts.number
        self.viewers.small(
            self._task_for(shown.facts, SMALL), shown.data, lambda image: self._show_small(number, image)
        )

    def _show_small(self, number: int, image: QImage | None) -> None:
        if number != self._number:
            return
        if image is None:
            self._cannot()
            return
        self.picture.setPixmap(QPixmap.fromImage(image))
        appear(self.picture, True)

    def _task_for(self, facts: FileFacts, side: int = 0) -> Task:
        tokens = tokens_now()
        return Task(
            shows=facts.type.shows,
            type=facts.type.id,
            title=f"{self._code} · № {facts.number}".strip(" ·"),
            side=side,
            points=self.font().pointSizeF(),
            words={
                "before": self.tr("Page before"),
                "after": self.tr("Next page"),
                "smaller": self.tr("Smaller"),
                "larger": self.tr("Larger"),
                "fit": self.tr("Fit the window"),
                "damaged": self.tr("This file is damaged and cannot be shown."),
                "too_large": self.tr("This file is too large to be shown. Save a copy outside to open it."),
                "locked": self.tr("This file is locked with a password of its own and cannot be shown here."),
            },
            colours={"ground": tokens.surface, "text": tokens.text, "accent": tokens.accent},
        )

    def _warn(self) -> None:
        self.used.emit()
        line = self.tr("Whoever finds the copy can read it. That you saved it is written down. Delete it when done.")
        said = self.tr("A copy outside the program is not locked.")
        self.warning.tell("soon", said, line, self.tr("Choose where"))

    def _ask_password(self) -> None:
        gate = self._tasks.gate(self._case_id)
        with_password(self._desk, EXPORT, gate, self, self._ask_name, self.tr("Save a copy outside …"))

    def _ask_name(self) -> None:
        self._desk.ask(self._tasks.name, self._case_id, self._number, then=self._choose, failed=self._refused)

    def _choose(self, name: str) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save a copy outside …"), name)
        if chosen:
            self.save_to(Path(chosen))

    def _give(self, work: FileWork[None]) -> None:
        self.warning.tell("soon", "")
        self._steps.run(work, self.tr("The copy is being saved …"), self._given)

    def _given(self, _nothing: None) -> None:
        line = self.tr("It is not locked: whoever has it can see it. Delete it when it is no longer needed.")
        self._banner.tell("done", self.tr("The copy is saved."), line)

    def _cannot(self) -> None:
        self._banner.tell("late", self.tr("This file cannot be shown."))

    def _refused(self, problem: Exception) -> None:
        self._banner.tell("late", why_not(problem))

    def _stopped(self) -> None:
        self._banner.tell("late", self.tr("Stopped, as you asked. No copy was left."))

    def _wire(self) -> None:
        self.look.clicked.connect(self._look)
        self.small.clicked.connect(self._make_small)
        self.copy.clicked.connect(self._warn)
        self.warning.pressed.connect(self._ask_password)
        self._steps.failed.connect(self._refused)
        self._steps.stopped.connect(self._stopped)
        self.viewers.refused.connect(self._cannot)

    def _arrange(self, narrow: bool) -> None:
        step = unit(self)
        flow = Flow(2 * step, step)
        for button in (self.look, self.small, self.copy):
            flow.addWidget(button)
        column = QVBoxLayout()
        column.setSpacing(2 * step)
        column.addWidget(self._name)
        column.addLayout(flow)
        for part in (self.warning, self._task, self._banner):
            column.addWidget(part)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        row = QBoxLayout(direction, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * step)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
