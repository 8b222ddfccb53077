"""Writing a note in an open section; what is typed is kept open until it is finished."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout

from desktop.casework.section import save_note
from desktop.casework.views_sealed import SectionView
from desktop.ui.desk import Desk
from desktop.ui.drafts import DraftClock
from desktop.ui.measure import unit
from desktop.ui.parts.button import Button
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import GROUP, words
from desktop.ui.screens.saying import why_not

LINES = 4


class SectionNote(Spoken):
    """`used` at every key, `kept` when a note is finished."""

    used = Signal()
    kept = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._case_id = 0
        self._note_id: int | None = None
        self._clock = DraftClock(self)
        self._title = words(size=GROUP, bold=True)
        self.heading, self.text = QLineEdit(), QPlainTextEdit()
        self.keep = Button(kind="conf", icon="save")
        self._refused = words(role="late", wrap=True)
        self._arrange()
        self._clock.due.connect(lambda _field: self._save(keep=False))
        self.heading.textEdited.connect(lambda _text: self._typed())
        self.text.textChanged.connect(self._typed)
        self.keep.clicked.connect(lambda: self._save(keep=True))
        self.retranslate()

    def tell(self, view: SectionView) -> None:
        """Goes on with the note that was not finished, or begins a new one; what is being typed stays."""
        if view.case_id == self._case_id and (self.text.toPlainText() or self.heading.text()):
            return
        self._case_id = view.case_id
        begun = next((note for note in view.notes if not note.kept), None)
        self._note_id = begun.id if begun else None
        self._fill(begun.title if begun else "", begun.text if begun else "")

    def flush(self) -> None:
        """Gives out what is typed, before the section closes."""
        self._clock.flush()

    def clear(self) -> None:
        """Takes everything off the screen; what was typed is kept open in the section."""
        self._case_id, self._note_id = 0, None
        self._fill("", "")

    def retranslate(self) -> None:
        self._title.setText(self.tr("Write a note"))
        self.heading.setPlaceholderText(self.tr("Title"))
        self.heading.setAccessibleName(self.tr("Title of the note"))
        self.text.setAccessibleName(self.tr("Text of the note"))
        self.keep.setText(self.tr("Keep the note"))

    def _fill(self, title: str, text: str) -> None:
        blocked = self.text.blockSignals(True)
        self.heading.setText(title)
        self.text.setPlainText(text)
        self.text.blockSignals(blocked)
        self._say("")
        self.keep.setEnabled(bool(text.strip()))

    def _typed(self) -> None:
        self.keep.setEnabled(bool(self.text.toPlainText().strip()))
        self._clock.touch("note")
        self.used.emit()

    def _save(self, keep: bool) -> None:
        text = self.text.toPlainText()
        if not self._case_id or not (text.strip() or self._note_id):
            return
        given = (self._case_id, self.heading.text(), text, self._note_id, keep)
        self._desk.do(save_note, *given, then=self._was_kept if keep else self._was_saved, failed=self._was_refused)

    def _was_saved(self, note_id: int) -> None:
        self._note_id = note_id if self._case_id else None

    def _was_kept(self, _note_id: int) -> None:
        self._note_id = None
        self._fill("", "")
        self.kept.emit()

    def _was_refused(self, problem: Exception) -> None:
        self._say(why_not(problem))

    def _say(self, sentence: str) -> None:
        self._refused.setText(sentence)
        appear(self._refused, bool(sentence))

    def _arrange(self) -> None:
        step = unit(self)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(LINES * self.fontMetrics().lineSpacing() + 4 * step)
        card = Panel()
        column = card.column(4, 2)
        head = QHBoxLayout()
        head.setSpacing(3 * step)
        head.addWidget(self._title)
        head.addWidget(self.heading, 1)
        head.addWidget(self.keep)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addWidget(self._refused)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)
