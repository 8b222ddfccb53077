"""The stages of a case: forms begun, filled in, read, corrected and signed, and the stages finished one by one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal

from desktop.casework.entries import correct_entry, start_entry
from desktop.casework.refusals import Refusal
from desktop.casework.stages import finish_stage, waive_consent
from desktop.casework.views_form import FormAtHand, form_at_hand
from desktop.casework.wordings import role_word
from desktop.ui.desk import Desk
from desktop.ui.screens.at_hand import CaseAtHand
from desktop.ui.screens.case_questions import REASON, consent_question, correction_question, stage_question
from desktop.ui.screens.reason_panel import Asked
from desktop.ui.screens.saying import why_not
from desktop.ui.screens.stages_frame import StagesFrame

Answered = Callable[[dict[str, str]], None]


class StagesTab(StagesFrame):
    """`changed` when something was written, so that the case is read afresh."""

    changed = Signal()
    blank_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._opening: int | None = None
        self._beginning = ""
        self._answered: Answered = lambda _reasons: None
        self._give: Callable[[int], None] | None = None
        self._wire()

    def tell(self, hand: CaseAtHand) -> None:
        """Shows the case; a form that is open stays open."""
        new = self._hand is None or self._hand.page.id != hand.page.id or self._hand.episode != hand.episode
        before = self._hand.page.stage if self._hand is not None else ""
        if new:
            self.work.close_form()
        self._hand = hand
        if new or self._stage == before:
            self._stage = hand.page.stage
        if new:
            self._banner.tell("done", "")
            self._show_guide()
        else:
            self.retranslate()

    def show_stage(self, stage_id: str) -> None:
        """Goes to the steps of a stage; what is typed is saved."""
        self.work.close_form()
        self._stage = stage_id
        self._banner.tell("done", "")
        self._show_guide()

    def begin(self, form_id: str) -> None:
        """Begins a form."""
        if self._hand is not None:
            self._opening, self._beginning = None, form_id
            self._desk.do(start_entry, self._hand.page.id, form_id, then=self.open_entry, failed=self._not_begun)

    def go_on_with(self, form_id: str) -> None:
        """Opens what was begun of a form, reads what can be there only once, else begins it."""
        assert self._hand is not None
        rows = self._hand.entries(form_id)
        unfinished = next((row for row in rows if row.state == "open"), None)
        if unfinished is not None:
            self.open_entry(unfinished.id)
        elif rows and not self._hand.form(form_id).many:
            self.open_entry(rows[0].id)
        else:
            self.begin(form_id)

    def open_entry(self, entry_id: int) -> None:
        """Opens an entry: for filling in where that is still possible, else for reading."""
        self.work.close_form()
        self._opening = entry_id
        word = role_word(self._desk.wording)
        self._desk.ask(form_at_hand, entry_id, word, then=self._opened, failed=self._refused)

    def ask_to_finish_stage(self) -> None:
        """Finishes the stage; what is still wanted needs a reason each."""
        if self._hand is not None:
            self.work.close_form()
            self._ask(stage_question(self._hand, self._hand.stage(self._stage)), self._finish_stage)

    def flush(self) -> None:
        """Saves what is typed."""
        self.work.flush()

    def _opened(self, form: FormAtHand) -> None:
        hand, row = self._hand, form.entry.row
        if hand is None or row.id != self._opening:
            return
        self._banner.tell("done", "")
        stage = hand.stage(self._stage)
        if row.form_id not in (*stage.forms, *stage.also):
            self._stage = hand.stage_of(row.form_id).id
        if form.entry.editable:
            self.work.tell(hand, form)
            self._show(self.work)
        else:
            self.sheet.tell(hand, form)
            self._show(self.sheet)
        self.retranslate()
        if hand.entry(row.id) is None:
            self.changed.emit()

    def _not_begun(self, problem: Exception) -> None:
        if isinstance(problem, Refusal) and problem.code == "consent_missing" and self._hand is not None:
            self._ask(consent_question(self._hand.consent_form()), self._waive_consent)
        else:
            self._refused(problem)

    def _waive_consent(self, reasons: dict[str, str]) -> None:
        assert self._hand is not None
        self._desk.do(
            waive_consent, self._hand.page.id, reasons[REASON], then=self._consent_waived, failed=self._refused
        )

    def _consent_waived(self, _result: None) -> None:
        self.begin(self._beginning)

    def _fill_in_consent(self) -> None:
        if self._hand is not None:
            self.go_on_with(self._hand.consent_form())

    def _ask_to_correct(self, _entry_id: int) -> None:
        self._ask(correction_question(), self._correct)

    def _correct(self, reasons: dict[str, str]) -> None:
        self._desk.do(correct_entry, self.sheet.entry_id(), reasons[REASON], then=self.open_entry, failed=self._refused)

    def _ask_to_sign(self, form: FormAtHand) -> None:
        if self._hand is not None:
            self.signing.ask(self._hand, form)
            self._show(self.signing)

    def _signed(self, entry_id: int) -> None:
        self.open_entry(entry_id)
        self.changed.emit()

    def _finish_stage(self, reasons: dict[str, str]) -> None:
        assert self._hand is not None
        self._desk.do(
            finish_stage, self._hand.page.id, self._stage, reasons, then=self._stage_finished, failed=self._refused
        )

    def _stage_finished(self, following: str) -> None:
        self._stage = following
        self._banner.tell("done", self.tr("The stage is finished."))
        self._show(self.guide)
        self.guide.go_first()
        self.changed.emit()

    def _ask(self, asked: Asked, answered: Answered) -> None:
        self._answered = answered
        self._banner.tell("done", "")
        self._show(self.reasons)
        self._tell_side()
        self.reasons.ask(asked)

    def _refused(self, problem: Exception) -> None:
        if self.seen() is self.reasons:
            self.reasons.refuse(why_not(problem))
        else:
            self._banner.tell("late", why_not(problem))

    def _form_finished(self, form_id: str) -> None:
        assert self._hand is not None
        self._banner.tell("done", self.tr("Finished: {form}").format(form=self._hand.title(form_id)))
        self._show(self.guide)
        self.guide.go_first()
        self.changed.emit()

    def _go_back(self) -> None:
        self.work.leave() if self.seen() is self.work else self._show_guide()

    def _leave_form(self) -> None:
        self._show_guide()
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

    def _wire(self) -> None:
        self.guide.begin.connect(self.begin)
        self.guide.open.connect(self.open_entry)
        self.work.left.connect(self._leave_form)
        self.work.finished.connect(self._form_finished)
        self.work.saved.connect(self.changed)
        self.work.changed.connect(self._tell_side)
        self.work.blank_wanted.connect(self.blank_wanted)
        self.work.document_wanted.connect(self._ask_document)
        self.strip.back.connect(self._go_back)
        self.sheet.left.connect(self._show_guide)
        self.sheet.correct.connect(self._ask_to_correct)
        self.sheet.sign.connect(self._ask_to_sign)
        self.signing.left.connect(lambda: self._show(self.sheet))
        self.signing.signed.connect(self._signed)
        self.reasons.given.connect(lambda reasons: self._answered(reasons))
        self.reasons.left.connect(self._show_guide)
        self.reasons.other.connect(self._fill_in_consent)
        self.paper.registered.connect(self._document_registered)
        self.paper.left.connect(lambda: self._show(self.work))
        for side in self._sides():
            side.stage_chosen.connect(self.show_stage)
            side.field_chosen.connect(self.work.go)
            side.form_chosen.connect(self.go_on_with)
            side.finish_wanted.connect(self.ask_to_finish_stage)
