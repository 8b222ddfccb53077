"""A form being filled in: typed words are kept within seconds, pages saved when they are left, and finished once."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from desktop.casework.drafts import save_draft
from desktop.casework.entries import Saved, finish_entry, save_answers
from desktop.casework.refusals import Refusal
from desktop.casework.views_form import FormAtHand
from desktop.forms.journey import Gap, Journey
from desktop.forms.words import FormWords
from desktop.ui.desk import Desk
from desktop.ui.filling import Filling
from desktop.ui.measure import unit
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.screens.at_hand import CaseAtHand
from desktop.ui.screens.entry_links import links_of, typed_of
from desktop.ui.screens.finish_questions import FinishQuestions
from desktop.ui.screens.name_asking import NameAsking
from desktop.ui.screens.saying import why_not
from desktop.ui.wizard import FormWizard


class EntryWork(Spoken):
    """`saved` when something is on the disk, `finished` with the form when it is finished, `left` to go back."""

    saved = Signal()
    finished = Signal(str)
    left = Signal()
    opened = Signal()
    changed = Signal()
    blank_wanted = Signal(str)
    document_wanted = Signal(object)
    unseal_wanted = Signal(int)
    """The password for the strictly confidential questions is wanted; carries the case."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._hand: CaseAtHand | None = None
        self._form: FormAtHand | None = None
        self._kept: dict[str, Any] = {}
        self._on_the_way = 0
        self._back_to: tuple[int, str, str] = (0, "", "")
        self._sealed = ""
        self.wizard: FormWizard | None = None
        self._back = Button(kind="link", icon="chevron-left")
        self._banner = Banner("late")
        self.names, self.meeting = NameAsking(desk), FinishQuestions(desk)
        self._column = QVBoxLayout(self)
        self._arrange()
        self._back.clicked.connect(self.leave)
        self.meeting.decided.connect(self._finish)

    def tell(self, hand: CaseAtHand, form: FormAtHand) -> None:
        """Opens an entry for filling in, on the page where it was left."""
        self.close_form()
        self._hand, self._form = hand, form
        definition = hand.form(form.entry.form_id)
        typed = typed_of(hand, form)
        filling = Filling(
            Journey(hand.standard, definition, form.entry.facts),
            lambda: self._desk.now().date(),
            typed | form.entry.drafts,
        )
        self._kept = typed
        links = links_of(self._desk, hand, form, lambda: self.unseal_wanted.emit(form.entry.case_id))
        asks = any(field.confidential for field in definition.fields())
        self._sealed = ("closed" if links.sealed else "shown") if asks else ""
        self.wizard = FormWizard(filling, FormWords(hand.wording, hand.standard, definition), links)
        self._column.addWidget(self.wizard, 1)
        self._wire(self.wizard)
        pages = [page.id for page in filling.pages()]
        if form.entry.row.page in pages:
            self.wizard.go(form.entry.row.page)
        self._say_saved(form.entry.row.saved_at.strftime("%H:%M"))
        self.retranslate()
        self._go_back_to(self.wizard, form.entry.row.id)
        self.names.look(form)
        self.opened.emit()

    def _go_back_to(self, wizard: FormWizard, opened: int) -> None:
        """Where one was in a form that is shown afresh, else its first question."""
        (entry_id, page_id, field_id), self._back_to = self._back_to, (0, "", "")
        if entry_id == opened and page_id in [page.id for page in wizard.filling.pages()]:
            wizard.go(page_id, field_id)
        else:
            wizard.page().go_first()

    def set_back(self, has_back: bool) -> None:
        """Shows or hides the way back, which may stand elsewhere."""
        appear(self._back, has_back)

    def entry_id(self) -> int | None:
        """The entry that is open."""
        return self._form.entry.row.id if self._form is not None and self.wizard is not None else None

    def flush(self) -> None:
        """Gives out and saves everything typed, for example before the lock."""
        if self.wizard is not None:
            self.wizard.flush()
            self._save(self.wizard.where()[0])

    def close_form(self) -> None:
        """Saves what is open and takes it off the screen."""
        if self.wizard is None:
            return
        self.flush()
        self.meeting.put_away()
        self._column.removeWidget(self.wizard)
        self.wizard.hide()
        self.wizard.deleteLater()
        self.wizard = None
        self._banner.tell("late", "")

    def missing(self) -> list[tuple[Gap, str]]:
        """What is needed and not there, by name."""
        if self.wizard is None or self._hand is None or self._form is None:
            return []
        form, wording = self._hand.form(self._form.entry.form_id), self._hand.wording
        return [(gap, wording.label(form, form.field(gap.field_id))) for gap in self.wizard.filling.missing()]

    def go(self, gap: Gap) -> None:
        """Goes to a field that is missing."""
        if self.wizard is not None:
            self.wizard.go(gap.page_id, gap.field_id, gap.row, gap.column)
            self.wizard.page().show_everything_missing()

    def retranslate(self) -> None:
        self._back.setText(self.tr("All forms of this stage"))

    def sealed_state(self) -> str:
        """Of the strictly confidential questions of the open form: "" for none, "shown" or "closed"."""
        return self._sealed if self.wizard is not None else ""

    def remember_place(self) -> None:
        """The next time this entry is opened it is at the same page and field."""
        if self.wizard is not None:
            self._back_to = (self.entry_id() or 0, *self.wizard.where())

    def refuse(self, problem: Exception) -> None:
        """Says why something was not done; what is typed stays."""
        self._banner.tell("late", why_not(problem))

    def _wire(self, wizard: FormWizard) -> None:
        wizard.draft.connect(self._keep_draft)
        wizard.page_left.connect(lambda page_id, _raws: self._save(page_id))
        wizard.finish.connect(self._look_first)
        wizard.changed.connect(self.changed)
        wizard.moved.connect(lambda _page_id: self.changed.emit())
        wizard.blank_wanted.connect(lambda: self.blank_wanted.emit(wizard.filling.journey.form.id))
        wizard.document_wanted.connect(lambda _field_id, give: self.document_wanted.emit(give))

    def _keep_draft(self, field_id: str, raw: Any) -> None:
        self._do(save_draft, self.entry_id(), field_id, raw, then=lambda _kept: self._arrived())

    def _save(self, page_id: str) -> None:
        assert self.wizard is not None
        now = self.wizard.filling.raws
        news = {field_id: raw for field_id, raw in now.items() if raw != self._kept.get(field_id)}
        if news:
            self._kept = self._kept | news
            self._do(save_answers, self.entry_id(), news, page_id, then=self._answers_kept)

    def _look_first(self, reasons: dict[str, str]) -> None:
        assert self.wizard is not None
        self.flush()
        self.meeting.look(self._hand, self.entry_id(), self.wizard, reasons)

    def _finish(self, reasons: dict[str, str], meeting: str = "") -> None:
        self.flush()
        self._do(finish_entry, self.entry_id(), self.meeting.begin(reasons), meeting, then=self._was_finished)

    def _do(self, task: Any, *args: Any, then: Any) -> None:
        self._on_the_way += 1
        self._desk.do(task, *args, then=then, failed=self._refused)

    def _answers_kept(self, _saved: Saved) -> None:
        self._arrived()
        self.saved.emit()
        self.names.look(self._form)

    def _was_finished(self, _result: None) -> None:
        self._arrived()
        assert self._form is not None
        form_id = self._form.entry.form_id
        if self.wizard is not None:
            self._kept = dict(self.wizard.filling.raws)
            self.close_form()
        self.finished.emit(form_id)

    def _arrived(self) -> None:
        self._on_the_way -= 1
        if not self._on_the_way:
            self._banner.tell("late", "")
            self._say_saved(self._desk.now().strftime("%H:%M"))

    def _say_saved(self, at: str) -> None:
        if self.wizard is not None:
            self.wizard.saved(at)

    def _refused(self, problem: Exception) -> None:
        self._on_the_way -= 1
        if self.wizard is not None and self.meeting.takes(problem, self.wizard):
            return
        if self.wizard is not None and isinstance(problem, Refusal) and problem.code in ("gaps", "unreadable_answer"):
            self.wizard.show_missing()
            return
        self._banner.tell("late", why_not(problem), self.tr("What you typed is still here. Nothing was lost."))

    def leave(self) -> None:
        """Saves and goes back to the steps."""
        self.close_form()
        self.left.emit()

    def _arrange(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * unit(self))
        self._column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._banner)
        self._column.addWidget(self.names)
        self._column.addWidget(self.meeting)
        self.retranslate()
