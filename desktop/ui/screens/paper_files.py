"""The files of a paper of the office: attached, listed, looked at, copied out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.casework.attaching import take_in
from desktop.casework.documents import Incoming
from desktop.casework.file_work import FileWork, stop
from desktop.casework.journals import PaperAtHand
from desktop.casework.paper_files import (
    PaperFileRow,
    attach_file,
    files_of_paper,
    give_out_paper_file,
    paper_export_name,
    paper_file_facts,
    show_paper_file,
)
from desktop.casework.permissions import may
from desktop.ui.desk import Desk
from desktop.ui.file_steps import FileSteps
from desktop.ui.measure import unit
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.empty_state import EmptyState
from desktop.ui.parts.long_task import LongTask
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.screens.deck import Deck
from desktop.ui.screens.document_file import DocumentFile, FileTasks
from desktop.ui.screens.document_panel import dropped_files
from desktop.ui.screens.row_table import RowTable
from desktop.ui.screens.saying import why_not

OF_PAPER: Final = FileTasks(paper_file_facts, show_paper_file, paper_export_name, give_out_paper_file, lambda _id: None)


class PaperFiles(Spoken):
    """`left` to go back to the paper, `counted` whenever the number of its files is known."""

    left = Signal()
    counted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._paper: PaperAtHand | None = None
        self._rows: Sequence[PaperFileRow] = ()
        self._waiting: list[Path] = []
        self._back, self._attach = Button(kind="link", icon="chevron-left"), Button(icon="paperclip")
        self._banner, self._task = Banner("late"), LongTask()
        self._steps = FileSteps(desk, self._task, self)
        self.table, self._empty = RowTable(stretch=1, bold=(1,), muted=(2, 3)), EmptyState("paperclip")
        self.file = DocumentFile(desk, tasks=OF_PAPER)
        self._deck = Deck()
        self.setAcceptDrops(True)
        self._arrange()
        self._wire()
        self.retranslate()

    def tell(self, paper: PaperAtHand) -> None:
        """Shows the files of a paper."""
        self._paper = paper
        self._banner.tell("late", "")
        self.retranslate()
        self._read()

    def leave(self) -> None:
        """Stops what is under way and takes windows of files away."""
        self._waiting, self._paper = [], None
        self._steps.abandon()
        self.file.clear()

    def close_windows(self) -> None:
        """Takes windows of files away; the list stays."""
        self.file.viewers.close_all()

    def take_files(self, paths: Sequence[Path]) -> None:
        """Takes files that were chosen or dropped, one after the other."""
        if paths and not self._steps.is_busy():
            self._waiting = list(paths[1:])
            self._banner.tell("late", "")
            self._desk.do(take_in, paths[0], then=self._seal, failed=self._refused)

    def may_attach(self) -> bool:
        """Whether this person may attach files to the paper that is shown."""
        paper = self._paper
        named = may(self._desk.user.role, "write_cases")
        return paper is not None and paper.may_write and not paper.struck and named

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and self.may_attach():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.take_files(dropped_files(event))

    def retranslate(self) -> None:
        self._back.setText(self.tr("Back to the paper"))
        self._attach.setText(self.tr("Attach a file…"))
        line = self.tr("A scan of a licence or the text of an act is locked in here and belongs to this line.")
        self._empty.tell(self.tr("No files yet"), line)
        self._show(self._rows)

    def _read(self) -> None:
        if self._paper is not None:
            self._desk.ask(files_of_paper, self._paper.id, then=self._show, failed=self._refused)

    def _show(self, rows: Sequence[PaperFileRow]) -> None:
        if self._paper is None:
            return
        self._rows = rows
        wording = self._desk.wording
        hidden = self.tr("name not shown")
        shown = [(str(row.number), row.name or hidden, wording.date(row.on.date().isoformat()), row.by) for row in rows]
        self.table.tell(("№", self.tr("File"), self.tr("Attached on"), self.tr("By")), shown)
        self._deck.setCurrentWidget(self.table if rows else self._empty)
        appear(self._attach, self.may_attach())
        self.counted.emit(len(rows))
        self._look_at(self.table.currentIndex().row())

    def _look_at(self, place: int) -> None:
        if self._paper is not None and 0 <= place < len(self._rows) and may(self._desk.user.role, "see_names"):
            self.file.tell(self._paper.id, f"{self._paper.number}/{self._paper.year}", self._rows[place].number)
        else:
            self.file.clear()

    def _choose(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Attach a file…"))
        self.take_files([Path(name) for name in names])

    def _seal(self, work: FileWork[Incoming]) -> None:
        if self._paper is None:
            self._desk.do(stop, work)
            return
        self._steps.run(work, self.tr("The file is being locked in …"), self._keep)

    def _keep(self, incoming: Incoming) -> None:
        if self._paper is not None:
            self._desk.do(attach_file, self._paper.id, incoming, then=self._kept, failed=self._refused)

    def _kept(self, _number: int) -> None:
        self._read()
        self.take_files(self._waiting)

    def _stopped(self) -> None:
        self._waiting = []
        self._banner.tell("late", self.tr("Stopped, as you asked. Nothing was attached."))

    def _refused(self, problem: Exception) -> None:
        self._waiting = []
        self._banner.tell("late", why_not(problem))

    def _wire(self) -> None:
        self._back.clicked.connect(self.left)
        self._attach.clicked.connect(self._choose)
        self._steps.failed.connect(self._refused)
        self._steps.stopped.connect(self._stopped)
        self.table.selectionModel().currentRowChanged.connect(lambda now, _before: self._look_at(now.row()))

    def _arrange(self) -> None:
        step = unit(self)
        head = QHBoxLayout()
        head.setSpacing(3 * step)
        head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        head.addStretch(1)
        head.addWidget(self._attach)
        for widget in (self.table, self._empty):
            self._deck.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * step)
        column.addLayout(head)
        parts: tuple[QWidget, ...] = (self._banner, self._task)
        for part in parts:
            column.addWidget(part)
        column.addWidget(self._deck, 1)
        column.addWidget(self.file)
