"""The register of documents of a case: what lies in the folder and what is kept as a file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.casework.views_case import DocumentRow, documents
from desktop.casework.wordings import role_word
from desktop.ui.desk import Desk
from desktop.ui.measure import unit
from desktop.ui.parts.button import Button
from desktop.ui.parts.empty_state import EmptyState
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.screens.at_hand import CaseAtHand
from desktop.ui.screens.deck import Deck
from desktop.ui.screens.document_file import DocumentFile
from desktop.ui.screens.document_panel import DocumentPanel, dropped_files
from desktop.ui.screens.document_words import KINDS, MEDIA, said
from desktop.ui.screens.row_table import RowTable


class DocumentsTab(Spoken):
    """`changed` when a document was registered."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._hand: CaseAtHand | None = None
        self._rows: Sequence[DocumentRow] = ()
        self._add = Button(kind="primary", icon="plus")
        self.table = RowTable(stretch=1, bold=(0,), muted=(5,))
        self._empty = EmptyState("paperclip")
        self.panel, self.file = DocumentPanel(desk), DocumentFile(desk)
        self.setAcceptDrops(True)
        self._list = QWidget()
        self._inside, self._stack = Deck(), Deck()
        self._arrange()
        self._add.clicked.connect(self._ask)
        self._empty.pressed.connect(self._ask)
        self.panel.left.connect(lambda: self._stack.setCurrentIndex(0))
        self.panel.registered.connect(self._registered)
        self.panel.goes_on.connect(lambda: self._stack.setCurrentIndex(1))
        self.table.selectionModel().currentChanged.connect(lambda now, _before: self._look_at(now.row()))

    def tell(self, hand: CaseAtHand) -> None:
        """Shows the documents of a case."""
        if self._hand is None or self._hand.page.id != hand.page.id:
            self.leave()
        self._hand = hand
        self.retranslate()
        self._desk.ask(documents, hand.page.id, role_word(self._desk.wording), then=self._show)

    def leave(self) -> None:
        """Stops what is under way and takes windows of files away."""
        self.panel.abandon()
        self.file.clear()
        self._stack.setCurrentIndex(0)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and self._hand is not None and self._hand.writes:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self._ask()
        self.panel.take_files(dropped_files(event))

    def retranslate(self) -> None:
        self._add.setText(self.tr("Register a document"))
        writes = self._hand is not None and self._hand.writes
        appear(self._add, writes)
        line = self.tr("Papers, photos and recordings get a number here and count in the printed file.")
        self._empty.tell(self.tr("No documents yet"), line, self.tr("Register a document") if writes else "")
        self._show(self._rows)

    def _show(self, rows: Sequence[DocumentRow]) -> None:
        if self._hand is None:
            return
        self._rows = rows
        wording = self._hand.wording
        heads = (
            "№",
            self.tr("Document"),
            self.tr("Kind"),
            self.tr("How it is kept"),
            self.tr("Pages"),
            self.tr("Date"),
        )
        self.table.tell(
            heads,
            [
                (
                    str(row.number),
                    row.title or self.tr("strictly confidential"),
                    said(KINDS, row.kind),
                    said(MEDIA, row.medium),
                    str(row.pages),
                    wording.date(row.dated_on.isoformat()) if row.dated_on else "",
                )
                for row in rows
            ],
        )
        self._inside.setCurrentIndex(0 if rows else 1)
        appear(self._add, self._hand.writes and bool(rows))

    def _ask(self) -> None:
        if self._hand is not None:
            self.panel.ask(self._hand.page.id)
            self._stack.setCurrentIndex(1)

    def _look_at(self, place: int) -> None:
        if self._hand is not None and 0 <= place < len(self._rows):
            row = self._rows[place]
            if row.has_file and not row.confidential:
                self.file.tell(self._hand.page.id, self._hand.page.code, row.number)
                return
        self.file.clear()

    def _registered(self, _number: int) -> None:
        self._stack.setCurrentIndex(0)
        self.changed.emit()

    def _arrange(self) -> None:
        step = unit(self)
        head = QHBoxLayout()
        head.addWidget(self._add)
        head.addStretch(1)
        self._inside.addWidget(self.table)
        self._inside.addWidget(self._empty)
        listed = QVBoxLayout(self._list)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.setSpacing(3 * step)
        listed.addLayout(head)
        listed.addWidget(self._inside, 1)
        listed.addWidget(self.file)
        self._stack.addWidget(self._list)
        self._stack.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * step, 4 * step, 6 * step, 4 * step)
        column.addWidget(self._stack)
