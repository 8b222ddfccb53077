"""A paper of the office on the screen: filled in, saved as one types, read once finished, struck out with a reason."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from desktop.casework.journals import PaperAtHand
from desktop.casework.names_outside import names_in_paper
from desktop.casework.office_papers import finish_paper, save_paper, strike_paper
from desktop.casework.paper_sheets import sheet_of_paper
from desktop.casework.refusals import Refusal
from desktop.forms.journey import Journey
from desktop.forms.kinds import KINDS
from desktop.ui.desk import Desk
from desktop.ui.filling import Filling
from desktop.ui.inputs import Links
from desktop.ui.measure import unit
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.spoken import Spoken
from desktop.ui.screens.deck import Deck
from desktop.ui.screens.entry_sheet import PlainPage
from desktop.ui.screens.meeting_anyway import MeetingAnyway
from desktop.ui.screens.names_left import NamesLeft
from desktop.ui.screens.paper_files import PaperFiles
from desktop.ui.screens.paper_head import FILES, FILLING, READING, PaperHead
from desktop.ui.screens.paper_out import PaperOut
from desktop.ui.screens.reason_panel import Asked, ReasonPanel
from desktop.ui.screens.saying import why_not
from desktop.ui.wizard import FormWizard

REASON = "reason"


class PaperWork(Spoken):
    """`left` to go back to the list, `changed` when a line of it is another."""

    left = Signal()
    changed = Signal()
    blank_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._paper: PaperAtHand | None = None
        self._kept: dict[str, Any] = {}
        self.wizard: FormWizard | None = None
        self._head, self._banner, self.names = PaperHead(), Banner("late"), NamesLeft(desk)
        self.page, self.reason, self.meeting = PlainPage(), ReasonPanel(), MeetingAnyway()
        self.files, self.out = PaperFiles(desk), PaperOut(desk, self)
        self._deck = Deck()
        self._arrange()
        self._wire()
        self.retranslate()

    def tell(self, paper: PaperAtHand) -> None:
        """Opens a paper: one that is not finished for filling in, any other for reading."""
        self.close_form()
        self._paper = paper
        if paper.state == "open" and paper.may_write and not paper.struck:
            self._fill(paper)
        else:
            self._read(paper)
        self.retranslate()

    def paper_id(self) -> int | None:
        """The paper that is open."""
        return self._paper.id if self._paper is not None else None

    def flush(self) -> None:
        """Saves everything typed, for example before the lock."""
        if self.wizard is not None and self._paper is not None:
            self.wizard.flush()
            self._save(self.wizard.filling.raws, typing=False)

    def close_form(self) -> None:
        """Saves what is open and takes it off the screen."""
        if self.wizard is not None:
            self.flush()
            self.meeting.put_away()
            self._deck.removeWidget(self.wizard)
            self.wizard.hide()
            self.wizard.deleteLater()
            self.wizard = None
        self.files.leave()
        self._banner.tell("late", "")
        self.names.tell("soon", "")

    def leave(self) -> None:
        """Saves and goes back to the list."""
        self.close_form()
        self._paper = None
        self.left.emit()

    def retranslate(self) -> None:
        doing = FILLING if self.wizard is not None else READING
        self._head.tell(self._paper, FILES if self._deck.currentWidget() is self.files else doing)
        if self._paper is not None and self.wizard is None:
            self._draw(self._paper)

    def _show_files(self) -> None:
        if self._paper is not None:
            self.flush()
            self.files.tell(self._paper)
            self._deck.setCurrentWidget(self.files)
            self.retranslate()

    def _leave_files(self) -> None:
        self.files.leave()
        self._deck.setCurrentWidget(self.wizard or self.page)
        self.retranslate()

    def _counted(self, count: int) -> None:
        if self._paper is not None and count != self._paper.files:
            self._paper = replace(self._paper, files=count)
            self.retranslate()

    def _fill(self, paper: PaperAtHand) -> None:
        form = self._desk.standard.forms[paper.form_id]
        typed = {
            field.id: KINDS[field.kind].raw(field, paper.answers[field.id])
            for field in form.fields()
            if field.id in paper.answers
        }
        today = self._desk.now().date
        filling = Filling(Journey(self._desk.standard, form, {}), today, typed)
        self._kept = dict(typed)
        links = Links(today=today, listed=lambda field: paper.lists.get(field.suggest or field.options_from, ()))
        self.wizard = FormWizard(filling, self._desk.words(form), links)
        self._deck.addWidget(self.wizard)
        self._deck.setCurrentWidget(self.wizard)
        self.wizard.draft.connect(lambda field_id, raw: self._save({field_id: raw}, typing=True))
        self.wizard.page_left.connect(lambda _page, raws: self._save(raws, typing=False))
        self.wizard.finish.connect(self._finish)
        self.wizard.blank_wanted.connect(lambda: self.blank_wanted.emit(paper.form_id))
        self.wizard.saved(paper.saved_at.strftime("%H:%M"))
        self.wizard.page().go_first()

    def _read(self, paper: PaperAtHand) -> None:
        self._draw(paper)
        self._deck.setCurrentWidget(self.page)

    def _draw(self, paper: PaperAtHand) -> None:
        standard, wording = self._desk.standard, self._desk.wording
        sheet = sheet_of_paper(standard, paper, wording, str(self._desk.office.settings["name"]))
        self.page.show_sheets([sheet], wording)
        self.page.setAccessibleName(sheet.title)

    def _save(self, raws: dict[str, Any], typing: bool) -> None:
        assert self._paper is not None
        news = {field_id: raw for field_id, raw in raws.items() if raw != self._kept.get(field_id)}
        if news:
            self._kept |= news
            self._desk.do(save_paper, self._paper.id, news, typing, then=self._saved, failed=self._refused)

    def _saved(self, _saved: object) -> None:
        if self.wizard is not None:
            self.wizard.saved(self._desk.now().strftime("%H:%M"))

    def _finish(self, reasons: dict[str, str], meeting: str = "") -> None:
        self.flush()
        assert self._paper is not None
        told = (self._paper.id, self.meeting.begin(reasons), meeting)
        self._desk.do(finish_paper, *told, then=self._finished, failed=self._refused)

    def _finished(self, _nothing: object) -> None:
        if self.wizard is not None:
            self._kept = dict(self.wizard.filling.raws)
        self.leave()
        self.changed.emit()

    def _ask_to_strike(self) -> None:
        self.reason.ask(
            Asked(
                title=self.tr("Strike this line out"),
                line=self.tr("The line stays readable with its number; the reason and your name stand beside it."),
                action=self.tr("Strike it out"),
                safe=self.tr("Leave it as it is"),
                items=((REASON, self.tr("Why it is struck out")),),
            )
        )
        self._deck.setCurrentWidget(self.reason)

    def _do_strike(self, reason: str) -> None:
        assert self._paper is not None
        self._desk.do(strike_paper, self._paper.id, reason, then=self._finished, failed=self._refused)

    def _refused(self, problem: Exception) -> None:
        if self.wizard is not None and self.meeting.takes(problem, self._deck):
            return
        if self.wizard is not None and isinstance(problem, Refusal) and problem.code == "gaps":
            self.wizard.show_missing()
            return
        self._banner.tell("late", why_not(problem), self.tr("What you typed is still here. Nothing was lost."))

    def _ask_out(self) -> None:
        if self._paper is not None:
            told = (self._paper.id, self._desk.wording)
            self.names.ask(names_in_paper, *told, then=partial(self.out.ask, self._paper))

    def _saved_outside(self) -> None:
        line = self.tr("The file is not locked: whoever has it can read it. Keep it safe.")
        self._banner.tell("done", self.tr("The paper is saved, in codes and without names."), line)

    def _wire(self) -> None:
        self._head.left.connect(self.leave)
        self._head.strike_wanted.connect(self._ask_to_strike)
        self._head.files_wanted.connect(self._show_files)
        self._head.pdf_wanted.connect(self._ask_out)
        self.files.left.connect(self._leave_files)
        self.files.counted.connect(self._counted)
        self.out.saved.connect(self._saved_outside)
        self.out.failed.connect(self._refused)
        self.reason.given.connect(lambda given: self._do_strike(given[REASON]))
        self.reason.left.connect(lambda: self._deck.setCurrentWidget(self.page))
        self.meeting.decided.connect(self._finish)

    def _arrange(self) -> None:
        step = unit(self)
        for part in (self.page, self.reason, self.files):
            self._deck.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * step)
        column.addWidget(self._head)
        column.addWidget(self._banner)
        column.addWidget(self.names)
        column.addWidget(self._deck, 1)
        column.addWidget(self.meeting, 1)
