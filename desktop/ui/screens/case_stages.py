"""The stages of a case: the guided steps, the form that is open, and what stands beside them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.casework.entries import correct_entry, start_entry
from desktop.casework.refusals import Refusal
from desktop.casework.stages import finish_stage, waive_consent
from desktop.casework.views_form import FormAtHand, form_at_hand
from desktop.casework.wordings import role_word
from desktop.forms.journey import Gap
from desktop.ui.desk import Desk
from desktop.ui.measure import average_letters, unit
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.screens.at_hand import CaseAtHand
from desktop.ui.screens.case_side import Side, SideColumn, SideStrip
from desktop.ui.screens.document_panel import DocumentPanel
from desktop.ui.screens.entry_sheet import EntrySheet
from desktop.ui.screens.entry_work import EntryWork
from desktop.ui.screens.reason_panel import Asked, ReasonPanel
from desktop.ui.screens.saying import why_not
from desktop.ui.screens.stage_guide import StageGuide

FOLD_UNDER = 76
"""Average letters for the form; with less the column at the right becomes a strip."""
MINUTE_MS = 60_000
Answered = Callable[[dict[str, str]], None]


class StagesTab(Spoken):
    """`changed` when something was written, so that the case is read afresh."""

    changed = Signal()
    blank_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._hand: CaseAtHand | None = None
        self._stage = ""
        self._opening: int | None = None
        self._answered: Answered | None = None
        self._other: Callable[[], None] | None = None
        self._give: Callable[[int], None] | None = None
        self._banner = Banner("done")
        self.guide, self.work, self.sheet = StageGuide(), EntryWork(desk), EntrySheet()
        self.reasons, self.paper = ReasonPanel(), DocumentPanel(desk)
        self._stack = QStackedWidget()
        self.column, self.strip = SideColumn(), SideStrip()
        self._minute = QTimer(self)
        self._arrange()
        self._wire()

    def tell(self, hand: CaseAtHand, keep_work: bool = True) -> None:
        """Shows the case; a form that is open stays open."""
        new = self._hand is None or self._hand.page.id != hand.page.id or self._hand.episode != hand.episode
        before = self._hand.page.stage if self._hand is not None else ""
        self._hand = hand
        if new or not keep_work:
            self.work.close_form()
            self._banner.tell("done", "")
            self._show(self.guide)
        if new or self._stage == before:
            self._stage = hand.page.stage
        self.retranslate()

    def show_stage(self, stage_id: str) -> None:
        """Goes to the steps of a stage; what is typed is saved."""
        self.work.close_form()
        self._stage = stage_id
        self._banner.tell("done", "")
        self._show_guide()

    def begin(self, form_id: str) -> None:
        """Begins a form, or goes on with it."""
        if self._hand is not None:
            self._opening = None
            self._desk.do(
                start_entry, self._hand.page.id, form_id, then=self.open_entry, failed=self._not_begun(form_id)
            )

    def open_entry(self, entry_id: int) -> None:
        """Opens an entry: for filling in where that is still possible, else for reading."""
        self.work.close_form()
        self._opening = entry_id
        word = role_word(self._desk.wording)
        self._desk.ask(form_at_hand, entry_id, word, then=self._opened, failed=self._refused)

    def flush(self) -> None:
        """Saves what is typed."""
        self.work.flush()

    def parts(self) -> list[QWidget]:
        """What F6 goes through: the work, then what stands beside it."""
        side: QWidget = self.column.rail if not self.column.isHidden() else self.strip
        return [self._stack.currentWidget(), side]

    def retranslate(self) -> None:
        hand = self._hand
        if hand is None or not self._stage:
            return
        self.guide.tell(hand, self._stage)
        self._tell_side()

    def _tell_side(self) -> None:
        if self._hand is None:
            return
        at_work = self._stack.currentWidget() is self.work
        fields = self.work.missing() if at_work else []
        busy = self._stack.currentWidget() is not self.guide
        for side in self._sides():
            side.tell(self._hand, self._stage, self._desk.now(), fields, busy)

    def _sides(self) -> tuple[Side, Side]:
        return self.column, self.strip

    def _show(self, part: QWidget) -> None:
        self._stack.setCurrentWidget(part)

    def _show_guide(self) -> None:
        self._show(self.guide)
        self.retranslate()
        self.guide.go_first()

    def _opened(self, form: FormAtHand) -> None:
        hand = self._hand
        if hand is None or form.entry.row.id != self._opening:
            return
        self._banner.tell("done", "")
        self._stage = hand.stage_of(form.entry.form_id).id if self._is_elsewhere(form.entry.form_id) else self._stage
        if form.entry.editable:
            self.work.tell(hand, form)
            self._show(self.work)
        else:
            self.sheet.tell(hand, form)
            self._show(self.sheet)
        self.changed.emit() if hand.entry(form.entry.row.id) is None else self.retranslate()

    def _is_elsewhere(self, form_id: str) -> bool:
        assert self._hand is not None
        stage = self._hand.stage(self._stage)
        return form_id not in (*stage.forms, *stage.also)

    def _not_begun(self, form_id: str) -> Callable[[Exception], None]:
        def failed(problem: Exception) -> None:
            if isinstance(problem, Refusal) and problem.code == "consent_missing":
                self._ask_for_consent(form_id)
            else:
                self._refused(problem)

        return failed

    def _ask_for_consent(self, form_id: str) -> None:
        hand = self._hand
        if hand is None:
            return
        consent = hand.consent_form()

        def go_on(reasons: dict[str, str]) -> None:
            self._desk.do(
                waive_consent, hand.page.id, reasons["reason"], then=lambda _: self.begin(form_id), failed=self._refused
            )

        asked = Asked(
            title=self.tr("The consent is not in the file yet"),
            line=self.tr("It comes before the other forms. In an emergency go on with a reason; it is printed."),
            action=self.tr("Go on with this reason"),
            safe=self.tr("Back"),
            items=(("reason", self.tr("Why it cannot be asked for now")),),
            other=self.tr("Fill in the consent") if consent else "",
        )
        self._ask(asked, go_on, lambda: self.begin(consent))

    def _ask_to_correct(self, entry_id: int) -> None:
        asked = Asked(
            title=self.tr("Correct an error"),
            line=self.tr("A new version is begun. The old text stays in the history and in the file."),
            action=self.tr("Begin the correction"),
            safe=self.tr("Do not correct"),
            items=(("reason", self.tr("What was wrong, and why it is corrected")),),
        )

        def correct(reasons: dict[str, str]) -> None:
            self._desk.do(correct_entry, entry_id, reasons["reason"], then=self.open_entry, failed=self._refused)

        self._ask(asked, correct)

    def ask_to_finish_stage(self) -> None:
        """Finishes the stage; what is still wanted needs a reason each."""
        hand = self._hand
        if hand is None:
            return
        self.work.close_form()
        stage = hand.stage(self._stage)
        following = next((other for other in hand.page.stages if other.number == stage.number + 1), None)
        then = self.tr("Next stage: {stage}.").format(stage=hand.wording.stage(following.id)) if following else ""
        why = self.tr("Some forms are still missing. Write for each why the case goes on without it.")
        asked = Asked(
            title=self.tr("Finish the stage “{stage}”?").format(stage=hand.wording.stage(stage.id)),
            line=" ".join(part for part in (why if stage.gates else "", then) if part),
            action=self.tr("Finish with these reasons") if stage.gates else self.tr("Finish stage"),
            safe=self.tr("Do not finish"),
            items=tuple((gate.form_id, hand.title(gate.form_id)) for gate in stage.gates),
        )
        self._ask(asked, lambda reasons: self._finish_stage(stage.id, reasons))

    def _finish_stage(self, stage_id: str, reasons: dict[str, str]) -> None:
        assert self._hand is not None
        self._desk.do(
            finish_stage, self._hand.page.id, stage_id, reasons, then=self._stage_finished, failed=self._refused
        )

    def _stage_finished(self, following: str) -> None:
        self._stage = following
        self._banner.tell("done", self.tr("The stage is finished."))
        self._show(self.guide)
        self.changed.emit()

    def _ask(self, asked: Asked, answered: Answered, other: Callable[[], None] | None = None) -> None:
        self._answered, self._other = answered, other
        self._banner.tell("done", "")
        self._show(self.reasons)
        self._tell_side()
        self.reasons.ask(asked)

    def _reasons_given(self, reasons: dict[str, str]) -> None:
        if self._answered is not None:
            self._answered(reasons)

    def _other_way(self) -> None:
        if self._other is not None:
            self._other()

    def _refused(self, problem: Exception) -> None:
        if self._stack.currentWidget() is self.reasons:
            self.reasons.refuse(why_not(problem))
        else:
            self._banner.tell("late", why_not(problem))

    def _form_finished(self, form_id: str) -> None:
        assert self._hand is not None
        text = self.tr("Finished: {form}").format(form=self._hand.title(form_id))
        self._banner.tell("done", text)
        self._show(self.guide)
        self.changed.emit()

    def _ask_document(self, give: Any) -> None:
        if self._hand is not None:
            self._give = give
            self.paper.ask(self._hand.page.id, self.work.entry_id())
            self._show(self.paper)

    def _document_registered(self, number: int) -> None:
        self._show(self.work)
        if self._give is not None:
            self._give(number)
        self.changed.emit()

    def _go_to_field(self, gap: Gap) -> None:
        self.work.go(gap)

    def go_on_with(self, form_id: str) -> None:
        """Opens what was begun of a form, reads what can be there only once, else begins it."""
        assert self._hand is not None
        unfinished = next((row for row in self._hand.entries(form_id) if row.state == "open"), None)
        if unfinished is not None:
            self.open_entry(unfinished.id)
            return
        rows = self._hand.entries(form_id)
        self.open_entry(rows[0].id) if rows and not self._hand.form(form_id).many else self.begin(form_id)

    def _tick(self) -> None:
        for side in self._sides():
            side.tick(self._desk.now())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        step = unit(self)
        room = self.width() - 12 * step - self.column.width_wanted() - 5 * step - 10 * step
        folded = average_letters(self, room) < FOLD_UNDER
        appear(self.column, not folded)
        appear(self.strip, folded)
        self.column.setFixedWidth(self.column.width_wanted())

    def _wire(self) -> None:
        self.guide.begin.connect(self.begin)
        self.guide.open.connect(self.open_entry)
        self.work.left.connect(self._leave_form)
        self.work.finished.connect(self._form_finished)
        self.work.saved.connect(self.changed)
        self.work.changed.connect(self._tell_side)
        self.work.blank_wanted.connect(self.blank_wanted)
        self.work.document_wanted.connect(self._ask_document)
        self.sheet.left.connect(self._show_guide)
        self.sheet.correct.connect(self._ask_to_correct)
        self.reasons.given.connect(self._reasons_given)
        self.reasons.left.connect(self._show_guide)
        self.reasons.other.connect(self._other_way)
        self.paper.registered.connect(self._document_registered)
        self.paper.left.connect(lambda: self._show(self.work))
        for side in self._sides():
            side.stage_chosen.connect(self.show_stage)
            side.field_chosen.connect(self._go_to_field)
            side.form_chosen.connect(self.go_on_with)
            side.finish_wanted.connect(self.ask_to_finish_stage)
        self._minute.timeout.connect(self._tick)
        self._minute.start(MINUTE_MS)

    def _leave_form(self) -> None:
        self._show_guide()
        self.changed.emit()

    def _arrange(self) -> None:
        step = unit(self)
        for part in (self.guide, self.work, self.sheet, self.reasons, self.paper):
            self._stack.addWidget(part)
        left = QVBoxLayout()
        left.setSpacing(2 * step)
        left.addWidget(self._banner)
        left.addWidget(self._stack, 1)
        row = QHBoxLayout()
        row.setSpacing(5 * step)
        row.addLayout(left, 1)
        row.addWidget(self.column)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * step, 4 * step, 6 * step, 4 * step)
        column.setSpacing(3 * step)
        column.addWidget(self.strip)
        column.addLayout(row, 1)
