"""Supervision: the cases by their codes for who reads them, and the remarks for who answers them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.casework.office import READS_AS_SUPERVISOR, WRITES_CASES
from desktop.casework.supervision import Remark, answer_remark
from desktop.casework.views_supervision import ReadRow, SupervisionView, supervision
from desktop.ui.case_words import risk_name, status_name
from desktop.ui.desk import Desk
from desktop.ui.measure import unit
from desktop.ui.parts.button import Button
from desktop.ui.parts.chips import DEADLINE_LOOKS, RISK_LOOKS_IN_TABLES
from desktop.ui.parts.panel import Line
from desktop.ui.parts.scrolling import scrolled
from desktop.ui.parts.spoken import appear
from desktop.ui.parts.words import SECOND, words
from desktop.ui.screens.list_screen import ListScreen
from desktop.ui.screens.row_table import Cell


class RemarkLine(QWidget):
    """One remark with the line for its answer."""

    answered = Signal(object, str)
    opened = Signal(int)

    def __init__(self, remark: Remark, until: str, answer_word: str, code_word: str) -> None:
        super().__init__()
        step = unit(self)
        self.edit = QLineEdit()
        self.edit.setAccessibleName(f"{answer_word}: {remark.text}")
        self.edit.setPlaceholderText(answer_word)
        self.button = Button(answer_word)
        self.button.setEnabled(False)
        link = Button(remark.code or code_word, kind="link")
        head = QHBoxLayout()
        head.setSpacing(3 * step)
        head.addWidget(link)
        head.addWidget(words(until, role="muted", size=SECOND), 1)
        row = QHBoxLayout()
        row.setSpacing(2 * step)
        row.addWidget(self.edit, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, step, 0, 2 * step)
        column.setSpacing(step)
        column.addLayout(head)
        column.addWidget(words(remark.text, bold=True, wrap=True))
        column.addLayout(row)
        self.edit.textChanged.connect(lambda text: self.button.setEnabled(bool(text.strip())))
        self.button.clicked.connect(lambda: self.answered.emit(remark, self.edit.text().strip()))
        link.clicked.connect(lambda: self.opened.emit(remark.case_id))


class SupervisionScreen(ListScreen):
    """A supervisor sees codes only; a worker sees her own cases and what she has to answer."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "message-square", stretch=3, bold=(1,), muted=(2,))
        self._view = SupervisionView((), ())
        self._remarks = QWidget()
        self._lines = QVBoxLayout(self._remarks)
        self._area = scrolled(self._remarks)
        self._stack.addWidget(self._area)
        self._reviews = desk.user.role in READS_AS_SUPERVISOR
        self._read, self._review = Button(icon="book-open"), Button(kind="primary", icon="pencil")
        self._actions.addStretch(1)
        for button in (self._read, self._review):
            self._actions.addWidget(button)
        self._read.clicked.connect(lambda: self._open(self.line()))
        self._review.clicked.connect(self._begin_review)
        self.retranslate()
        self.choose("cases" if self._reviews else "remarks")

    def refresh(self) -> None:
        """Reads the cases and the remarks afresh."""
        self._desk.ask(supervision, then=self._show)

    def remark_lines(self) -> list[RemarkLine]:
        """The remarks that wait for an answer."""
        return self._remarks.findChildren(RemarkLine)

    def retranslate(self) -> None:
        options = {"cases": self.tr("Cases"), "remarks": self.tr("Remarks to answer")}
        if self._desk.user.role not in WRITES_CASES:
            options = {"cases": self.tr("Cases")}
        hidden = self.tr("Names are hidden here: the file is read by its code.")
        line = hidden if self._reviews else self.tr("What the supervisor asked about your cases.")
        self.say(self.tr("Supervision"), line, options)
        self._read.setText(self.tr("Read the file"))
        self._review.setText(self.tr("Write a review"))
        self._show_chosen()

    def _show(self, view: SupervisionView) -> None:
        self._view = view
        waiting = len(view.remarks) if self._desk.user.role in WRITES_CASES else 0
        self.badge.emit(str(waiting) if waiting else "", "")
        self._show_chosen()

    def _show_chosen(self) -> None:
        if self.chosen() == "remarks":
            self._show_remarks(self._view.remarks)
            return
        self._empty.tell(self.tr("No cases yet"), self.tr("Every case of the office will be in this list."))
        heads = (
            self.tr("Late"),
            self.tr("Case"),
            self.tr("Worker"),
            self.tr("Stage"),
            self.tr("Risk"),
            self.tr("Last read"),
            self.tr("Remarks open"),
        )
        self.show_rows(heads, [self._cells(row) for row in self._view.cases])

    def _cells(self, row: ReadRow) -> tuple[Cell, ...]:
        wording = self._desk.wording
        stage = wording.stage(row.stage) if row.status != "closed" else status_name(row.status)
        late = (DEADLINE_LOOKS["late"], self.tr("%n late", None, row.late)) if row.late else ""
        return (
            late,
            row.code or self.tr("no code yet"),
            row.worker,
            stage,
            (RISK_LOOKS_IN_TABLES.get(row.risk, RISK_LOOKS_IN_TABLES[""]), risk_name(row.risk)),
            wording.date(row.read_at.date().isoformat()) if row.read_at else self.tr("never"),
            str(row.remarks_open or ""),
        )

    def _show_remarks(self, remarks: Sequence[Remark]) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.setParent(None)
                old.deleteLater()
        for remark in remarks:
            until = self.tr("answer until {date}").format(date=self._desk.wording.date(remark.until))
            line = RemarkLine(remark, until if remark.until else "", self.tr("Answer"), self.tr("no code yet"))
            line.answered.connect(self._answer)
            line.opened.connect(lambda case_id: self.case_wanted.emit(case_id, "", None))
            self._lines.addWidget(line)
            self._lines.addWidget(Line())
        self._lines.addStretch(1)
        text = self.tr("Remarks of the supervisor on your cases appear here until they are answered.")
        self._empty.tell(self.tr("Nothing to answer"), text)
        self._stack.setCurrentWidget(self._area if remarks else self._empty)
        self._line_changed()

    def _answer(self, remark: Remark, answer: str) -> None:
        self._desk.do(answer_remark, remark.entry_id, remark.row, answer, then=self._answered, failed=self.refused)

    def _answered(self, _result: None) -> None:
        self._banner.tell("done", self.tr("The answer is in the file."))
        self.refresh()

    def _line_changed(self) -> None:
        on_line = self.line() >= 0
        appear(self._read, on_line)
        appear(self._review, on_line and self._reviews)

    def _open(self, place: int) -> None:
        if 0 <= place < len(self._view.cases):
            self.case_wanted.emit(self._view.cases[place].case_id, "", None)

    def _begin_review(self) -> None:
        place = self.line()
        if not 0 <= place < len(self._view.cases):
            return
        forms = self._desk.standard.forms.values()
        review = next((form.id for form in forms if form.by == "supervisor" and form.in_a_case), "")
        self.case_wanted.emit(self._view.cases[place].case_id, review, None)
