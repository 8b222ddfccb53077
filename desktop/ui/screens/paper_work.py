"""A paper of the office on the screen: filled in, saved as one types, read once finished, struck out with a reason."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.casework.journals import PaperAtHand
from desktop.casework.office_papers import finish_paper, save_paper, strike_paper
from desktop.casework.refusals import Refusal
from desktop.forms.journey import Journey
from desktop.forms.kinds import KINDS
from desktop.forms.sheet import Head, lay_out
from desktop.ui.desk import Desk
from desktop.ui.filling import Filling
from desktop.ui.inputs import Links
from desktop.ui.measure import unit
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import SECOND, words
from desktop.ui.screens.deck import Deck
from desktop.ui.screens.entry_sheet import PlainPage
from desktop.ui.screens.meeting_anyway import MeetingAnyway
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
        self._back, self._strike = Button(kind="link", icon="chevron-left"), Button(kind="flat", icon="x")
        self._state = words(role="muted", size=SECOND, wrap=True)
        self._banner = Banner("late")
        self.page, self.reason, self.meeting = PlainPage(), ReasonPanel(), MeetingAnyway()
        self._deck = Deck()
        self._arrange()
        self._back.clicked.connect(self.leave)
        self._strike.clicked.connect(self._ask_to_strike)
        self.reason.given.connect(lambda given: self._do_strike(given[REASON]))
        self.reason.left.connect(lambda: self._deck.setCurrentWidget(self.page))
        self.meeting.decided.connect(self._finish)
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
        self._banner.tell("late", "")

    def leave(self) -> None:
        """Saves and goes back to the list."""
        self.close_form()
        self._paper = None
        self.left.emit()

    def retranslate(self) -> None:
        self._back.setText(self.tr("All lines of this journal"))
        self._strike.setText(self.tr("Strike this line out"))
        paper = self._paper
        finished = paper is not None and paper.state == "finished" and not paper.struck
        appear(self._strike, finished and paper is not None and paper.may_write)
        if paper is None:
            return
        said = self.tr("No. {number} of {year}, written by {who}").format(
            number=paper.number, year=paper.year, who=paper.by
        )
        if paper.struck:
            said = self.tr("{line} · struck out: {reason}").format(line=said, reason=paper.struck_reason)
        self._state.setText(said)
        if self.wizard is None:
            self._read(paper)

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
        wording = self._desk.wording
        head = Head(
            code=str(self._desk.office.settings["name"]),
            number=f"{paper.number}/{paper.year}",
            event_on=wording.date(paper.at.date().isoformat()),
            entered_on=wording.date(paper.saved_at.date().isoformat()),
            worker=paper.by,
            norm=self._desk.standard.clause_mark,
        )
        form = self._desk.standard.forms[paper.form_id]
        sheet = lay_out(self._desk.standard, form, wording, dict(paper.answers), dict(paper.gaps), head)
        self.page.show_sheets([sheet], wording)
        self.page.setAccessibleName(wording.title(form))
        self._deck.setCurrentWidget(self.page)

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

    def _arrange(self) -> None:
        step = unit(self)
        self._deck.addWidget(self.page)
        self._deck.addWidget(self.reason)
        head = QHBoxLayout()
        head.setSpacing(3 * step)
        head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        head.addWidget(self._state, 1)
        head.addWidget(self._strike)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * step)
        column.addLayout(head)
        column.addWidget(self._banner)
        column.addWidget(self._deck, 1)
        column.addWidget(self.meeting, 1)
