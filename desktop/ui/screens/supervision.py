"""Supervision: the cases by their codes for who reads them, and the remarks for who answers them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.casework.name_requests import NOT_TOLD, TOLD, NameRequest, answer_name_request, ask_for_name
from desktop.casework.office import READS_AS_SUPERVISOR, WRITES_CASES
from desktop.casework.open_points import OpenRow, open_in_office
from desktop.casework.supervision import Remark, answer_remark
from desktop.casework.views_supervision import SupervisionView, supervision
from desktop.ui.desk import Desk
from desktop.ui.parts.button import Button
from desktop.ui.parts.panel import Line
from desktop.ui.parts.scrolling import scrolled
from desktop.ui.parts.spoken import appear
from desktop.ui.screens.list_screen import ListScreen
from desktop.ui.screens.reason_panel import Asked, ReasonPanel
from desktop.ui.screens.remark_line import RemarkLine
from desktop.ui.screens.supervision_lines import OpenLines, asked_cells, asked_heads, case_cells, case_heads

ANSWER, REASON = "answer", "reason"


class SupervisionScreen(ListScreen):
    """A supervisor sees codes only; a worker sees her own cases and what she has to answer."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "message-square", stretch=3, bold=(1,), muted=(2,))
        self._view = SupervisionView((), ())
        self._remarks = QWidget()
        self._lines = QVBoxLayout(self._remarks)
        self._area = scrolled(self._remarks)
        self._stack.addWidget(self._area)
        self._asking, self._read_open = 0, False
        self.left_open = OpenLines()
        self._head.addWidget(self.left_open.who)
        self.left_open.who.chosen.connect(self._show_chosen)
        self._reviews = desk.user.role in READS_AS_SUPERVISOR
        self._read, self._review = Button(icon="book-open"), Button(kind="primary", icon="pencil")
        self._ask_name, self.reason = Button(icon="user"), ReasonPanel()
        self._stack.addWidget(self.reason)
        self._actions.addStretch(1)
        for button in (self._ask_name, self._read, self._review):
            self._actions.addWidget(button)
        self._ask_name.clicked.connect(self._ask_why)
        self.reason.left.connect(self._show_chosen)
        self.reason.given.connect(lambda given: self._do_ask(given[REASON]))
        self._read.clicked.connect(lambda: self._open(self.line()))
        self._review.clicked.connect(self._begin_review)
        self.retranslate()
        self.choose("cases" if self._reviews else "remarks")

    def refresh(self) -> None:
        """Reads the cases and the remarks afresh."""
        self._desk.ask(supervision, then=self._show)
        self._read_open = False
        if self.chosen() == "open":
            self._show_open()

    def remark_lines(self) -> list[RemarkLine]:
        """The remarks that wait for an answer."""
        return self._remarks.findChildren(RemarkLine)

    def retranslate(self) -> None:
        options = {"cases": self.tr("Cases"), "open": self.tr("Left open")}
        if self._desk.user.role in WRITES_CASES:
            options["remarks"] = self.tr("Remarks to answer")
        if self._reviews:
            options["asked"] = self.tr("Names asked for")
        hidden = self.tr("Names are hidden here: the file is read by its code.")
        line = hidden if self._reviews else self.tr("What the supervisor asked about your cases.")
        self.say(self.tr("Supervision"), line, options)
        self._read.setText(self.tr("Read the file"))
        self._review.setText(self.tr("Write a review"))
        self._ask_name.setText(self.tr("Ask for the name"))
        self._show_chosen()

    def _show(self, view: SupervisionView) -> None:
        self._view = view
        waiting = len(view.remarks) + len(self._to_answer()) if self._desk.user.role in WRITES_CASES else 0
        self.badge.emit(str(waiting) if waiting else "", "")
        self._show_chosen()

    def _show_chosen(self) -> None:
        appear(self.left_open.who, self.chosen() == "open")
        if self.chosen() == "remarks":
            self._show_remarks(self._view.remarks)
            return
        if self.chosen() == "open":
            self._show_open()
            return
        if self.chosen() == "asked":
            self._show_asked()
            return
        self._empty.tell(self.tr("No cases yet"), self.tr("Every case of the office will be in this list."))
        self.show_rows(case_heads(), [case_cells(row, self._desk.wording) for row in self._view.cases])

    def _show_remarks(self, remarks: Sequence[Remark]) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.setParent(None)
                old.deleteLater()
        for request in self._to_answer():
            self._add(request.case_id, self._request_line(request))
        for remark in remarks:
            self._add(remark.case_id, self._remark_line(remark))
        self._lines.addStretch(1)
        text = self.tr("Remarks of the supervisor on your cases appear here until they are answered.")
        self._empty.tell(self.tr("Nothing to answer"), text)
        self._stack.setCurrentWidget(self._area if remarks or self._to_answer() else self._empty)
        self._line_changed()

    def _add(self, case_id: int, line: RemarkLine) -> None:
        line.opened.connect(lambda: self.case_wanted.emit(case_id, "", None))
        self._lines.addWidget(line)
        self._lines.addWidget(Line())

    def _remark_line(self, remark: Remark) -> RemarkLine:
        until = (
            self.tr("answer until {date}").format(date=self._desk.wording.date(remark.until)) if remark.until else ""
        )
        answer = self.tr("Answer")
        code = remark.code or self.tr("no code yet")
        line = RemarkLine(code, remark.text, until, answer, ((ANSWER, answer, True),))
        line.answered.connect(lambda _key, text: self._answer(remark, text))
        return line

    def _request_line(self, request: NameRequest) -> RemarkLine:
        asked = self.tr("{who} asks whose case this is: {reason}").format(who=request.by, reason=request.reason)
        on = self._desk.wording.date(request.at.date().isoformat())
        buttons = ((TOLD, self.tr("I told the name"), False), (NOT_TOLD, self.tr("I do not tell it"), True))
        line = RemarkLine(request.code, asked, on, self.tr("What you add; needed where you do not tell it"), buttons)
        line.answered.connect(lambda key, text: self._answer_request(request, key, text))
        return line

    def _to_answer(self) -> list[NameRequest]:
        mine = self._desk.user.login
        return [each for each in self._view.asked if not each.answer and each.by != mine]

    def _answer_request(self, request: NameRequest, key: str, text: str) -> None:
        self._desk.do(answer_name_request, request.event_uid, key, text, then=self._answered, failed=self.refused)

    def _show_asked(self) -> None:
        self._empty.tell(
            self.tr("Nobody was asked"), self.tr("Here stands whom you asked for a name and what came of it.")
        )
        self.show_rows(asked_heads(), [asked_cells(each, self._desk.wording) for each in self._view.asked])

    def _know_open(self, rows: Sequence[OpenRow]) -> None:
        self.left_open.know(rows)
        self._show_chosen()

    def _show_open(self) -> None:
        if not self._read_open:
            # Every case is gone through, so this is read only for who looks at it.
            self._read_open = True
            self._desk.ask(open_in_office, self._desk.wording, then=self._know_open)
        line = self.tr("A problem without a measure, a measure not begun, a need without a referral would stand here.")
        self._empty.tell(self.tr("Nothing is left open"), line)
        self.show_rows(self.left_open.heads(), self.left_open.cells(self._desk.wording))

    def _ask_why(self) -> None:
        place = self.line()
        if 0 <= place < len(self._view.cases):
            self._asking = self._view.cases[place].case_id
            self.reason.ask(
                Asked(
                    title=self.tr("Ask the worker for the name"),
                    line=self.tr("The program shows you no name. The worker reads your reason and tells you or not."),
                    action=self.tr("Ask"),
                    safe=self.tr("Do not ask"),
                    items=((REASON, self.tr("Why you need to know")),),
                )
            )
            self._stack.setCurrentWidget(self.reason)
            self._line_changed()

    def _do_ask(self, reason: str) -> None:
        self._desk.do(ask_for_name, self._asking, reason, then=self._was_asked, failed=self.refused)

    def _was_asked(self, _nothing: object) -> None:
        self._banner.tell("done", self.tr("The worker was asked."))
        self.refresh()

    def _answer(self, remark: Remark, answer: str) -> None:
        self._desk.do(answer_remark, remark.entry_id, remark.row, answer, then=self._answered, failed=self.refused)

    def _answered(self, _result: None) -> None:
        self._banner.tell("done", self.tr("The answer is in the file."))
        self.refresh()

    def _line_changed(self) -> None:
        on_line = self.line() >= 0 and self.chosen() == "cases"
        appear(self._ask_name, on_line and self._reviews)
        appear(self._read, on_line)
        appear(self._review, on_line and self._reviews)

    def _open(self, place: int) -> None:
        if self.chosen() == "open" and 0 <= place < len(self.left_open.rows()):
            row = self.left_open.rows()[place]
            self.case_wanted.emit(row.case_id, "", row.declined_in or row.entry_id)
        elif self.chosen() == "cases" and 0 <= place < len(self._view.cases):
            self.case_wanted.emit(self._view.cases[place].case_id, "", None)

    def _begin_review(self) -> None:
        place = self.line()
        if not 0 <= place < len(self._view.cases):
            return
        forms = self._desk.standard.forms.values()
        review = next((form.id for form in forms if form.by == "supervisor" and form.in_a_case), "")
        self.case_wanted.emit(self._view.cases[place].case_id, review, None)
