"""Registers a paper, a scan, a photo or a recording: it gets its number and counts in the printed file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout

from desktop.casework.attaching import peek, take_in
from desktop.casework.documents import Incoming, Paper, register_sealed
from desktop.casework.file_work import FileWork, stop
from desktop.casework.sniffing import harmless_name
from desktop.ui.desk import Desk
from desktop.ui.file_steps import FileSteps
from desktop.ui.measure import unit
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.long_task import LongTask
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.scrolling import scrolled
from desktop.ui.parts.spoken import Spoken
from desktop.ui.parts.words import SECTION, words
from desktop.ui.screens.paper_form import PaperForm
from desktop.ui.screens.saying import why_not


class DocumentPanel(Spoken):
    """`registered` carries the number of the new document, `goes_on` that the next of several files is asked for."""

    registered = Signal(int)
    left = Signal()
    goes_on = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._case_id = 0
        self._entry_id: int | None = None
        self._path: Path | None = None
        self._waiting: list[Path] = []
        self._busy, self._always_apart = False, False
        self._heading = words(size=SECTION, bold=True, wrap=True)
        self._banner = Banner("late")
        self.form = PaperForm(desk)
        self.name, self.pages, self.day = self.form.name, self.form.pages, self.form.day
        self.kind, self.medium, self.apart = self.form.kind, self.form.medium, self.form.apart
        self._task = LongTask()
        self._steps = FileSteps(desk, self._task, self)
        self._safe, self._action = Button(), Button(kind="primary", icon="plus")
        self.setAcceptDrops(True)
        self._arrange()
        self._wire()

    def ask(self, case_id: int, entry_id: int | None = None, apart: bool = False) -> None:
        """Begins a new document of a case, perhaps belonging to an entry; `apart` for one of the confidential part."""
        self.abandon()
        self._case_id, self._entry_id, self._path = case_id, entry_id, None
        self._always_apart = apart
        self._banner.tell("late", "")
        self.retranslate()
        self.form.begin(apart)

    def take_files(self, paths: Sequence[Path]) -> None:
        """Takes files that were chosen or dropped; they are registered one after the other."""
        if paths and not self._busy:
            self._waiting = list(paths[1:])
            self.take_file(paths[0])

    def take_file(self, path: Path) -> None:
        """Takes a file; what it is its first bytes say, not its name."""
        self._path = path
        name = harmless_name(path.name)
        if not self.form.is_named():
            self.name.setText(Path(name).stem)
        if self._waiting:
            more = self.tr("and %n more, one after the other", None, len(self._waiting))
            name = f"{name} · {more}"
        self.form.say_file(name)
        self._desk.ask(peek, path, then=self.form.suggest, failed=self._refused)

    def abandon(self) -> None:
        """Stops what is under way; nothing of it is kept."""
        self._waiting = []
        self._steps.abandon()
        self._set_busy(False)

    def register_button(self) -> Button:
        """The button that registers it."""
        return self._action

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Register a document"))
        self._safe.setText(self.tr("Do not register"))
        self._action.setText(self.tr("Register"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and not self._busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.take_files(dropped_files(event))

    def _choose_file(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose a file"))
        self.take_files([Path(name) for name in names])

    def _register(self) -> None:
        paper = self.form.paper()
        if paper is None or self._busy:
            return
        if self._path is None:
            self._register_sealed(paper, None)
            return
        self._set_busy(True)
        self._desk.do(take_in, self._path, then=lambda work: self._seal(work, paper), failed=self._refused)

    def _seal(self, work: FileWork[Incoming], paper: Paper) -> None:
        if not self._busy:
            self._desk.do(stop, work)
            return
        sentence = self.tr("The file is being locked into the case …")
        self._steps.run(work, sentence, lambda incoming: self._register_sealed(paper, incoming))

    def _register_sealed(self, paper: Paper, incoming: Incoming | None) -> None:
        given = (self._case_id, paper, incoming, self._entry_id)
        self._desk.do(register_sealed, *given, then=self._done, failed=self._refused)

    def _done(self, number: int) -> None:
        waiting, apart = self._waiting, self.apart.isChecked()
        self._set_busy(False)
        self.registered.emit(number)
        if waiting:
            self.ask(self._case_id, self._entry_id, self._always_apart)
            self.apart.setChecked(apart)
            self.take_files(waiting)
            self.goes_on.emit()

    def _leave(self) -> None:
        self.abandon()
        self.left.emit()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.form.setEnabled(not busy)
        self._action.setEnabled(not busy and self.form.is_named())

    def _stopped(self) -> None:
        self._set_busy(False)
        self._banner.tell("late", self.tr("Stopped, as you asked. Nothing was registered."))

    def _refused(self, problem: Exception) -> None:
        self._set_busy(False)
        self._banner.tell("late", why_not(problem))

    def _wire(self) -> None:
        self.form.changed.connect(lambda: self._set_busy(self._busy))
        self.form.file_wanted.connect(self._choose_file)
        self._safe.clicked.connect(self._leave)
        self._action.clicked.connect(self._register)
        self._steps.failed.connect(self._refused)
        self._steps.stopped.connect(self._stopped)

    def _arrange(self) -> None:
        step = unit(self)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * step)
        buttons.addWidget(self._safe)
        buttons.addStretch(1)
        buttons.addWidget(self._action)
        card = Panel()
        column = card.column(6, 3)
        column.addWidget(self._heading)
        column.addWidget(self._banner)
        column.addWidget(scrolled(self.form), 1)
        column.addWidget(self._task)
        column.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)
        self.retranslate()


def dropped_files(event: QDropEvent) -> list[Path]:
    """The files of this computer among what was dropped; folders and web addresses are left alone."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.is_file()]
