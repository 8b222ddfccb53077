"""A form being filled in: typed words are kept within seconds, pages saved when they are left, and finished once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from desktop.casework.drafts import save_draft
from desktop.casework.entries import Saved, finish_entry, save_answers
from desktop.casework.refusals import Refusal
from desktop.casework.views_form import FormAtHand
from desktop.forms.journey import Gap, Journey
from desktop.forms.kinds import KINDS
from desktop.forms.words import FormWords
from desktop.standards.definitions import Field
from desktop.ui.desk import Desk
from desktop.ui.filling import Filling
from desktop.ui.inputs import KnownPerson, Links
from desktop.ui.measure import unit
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.screens.at_hand import CaseAtHand
from desktop.ui.screens.saying import entry_line, why_not
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

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._hand: CaseAtHand | None = None
        self._form: FormAtHand | None = None
        self._kept: dict[str, Any] = {}
        self._on_the_way = 0
        self.wizard: FormWizard | None = None
        self._back = Button(kind="link", icon="chevron-left")
        self._banner = Banner("late")
        self._column = QVBoxLayout(self)
        self._arrange()
        self._back.clicked.connect(self.leave)

    def tell(self, hand: CaseAtHand, form: FormAtHand) -> None:
        """Opens an entry for filling in, on the page where it was left."""
        self.close_form()
        self._hand, self._form = hand, form
        definition = hand.form(form.entry.form_id)
        typed = self._typed(form)
        filling = Filling(
            Journey(hand.standard, definition, form.entry.facts),
            lambda: self._desk.now().date(),
            typed | form.entry.drafts,
        )
        self._kept = typed
        self.wizard = FormWizard(filling, FormWords(hand.wording, hand.standard, definition), self._links(hand, form))
        self._column.addWidget(self.wizard, 1)
        self._wire(self.wizard)
        pages = [page.id for page in filling.pages()]
        if form.entry.row.page in pages:
            self.wizard.go(form.entry.row.page)
        self._say_saved(form.entry.row.saved_at.strftime("%H:%M"))
        self.retranslate()
        self.wizard.page().go_first()
        self.opened.emit()

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

    def _typed(self, form: FormAtHand) -> dict[str, Any]:
        assert self._hand is not None
        definition = self._hand.form(form.entry.form_id)
        answers = form.entry.answers
        return {
            field.id: KINDS[field.kind].raw(field, answers[field.id])
            for field in definition.fields()
            if field.id in answers
        }

    def _links(self, hand: CaseAtHand, form: FormAtHand) -> Links:
        titles = {paper.number: paper.title for paper in form.papers}
        people = [KnownPerson(person.token, person.name, person.role) for person in form.people]
        return Links(
            entries=lambda field: self._entries_for(hand, field),
            document=lambda number: titles.get(number, ""),
            people=lambda: people,
            today=lambda: self._desk.now().date(),
            listed=lambda field: form.lists.get(field.options_from, ()),
        )

    def _entries_for(self, hand: CaseAtHand, field: Field) -> Sequence[tuple[int, str]]:
        rows = [row for row in hand.page.entries if row.form_id == field.form]
        return [(row.number, f"{entry_line(row, hand.wording)} · {hand.title(row.form_id)}") for row in rows]

    def _wire(self, wizard: FormWizard) -> None:
        wizard.draft.connect(self._keep_draft)
        wizard.page_left.connect(self._leave_page)
        wizard.finish.connect(self._finish)
        wizard.changed.connect(self.changed)
        wizard.moved.connect(self._moved)
        wizard.blank_wanted.connect(self._ask_blank)
        wizard.document_wanted.connect(self._ask_document)

    def _keep_draft(self, field_id: str, raw: Any) -> None:
        self._do(save_draft, self.entry_id(), field_id, raw, then=self._draft_kept)

    def _leave_page(self, page_id: str, _raws: dict[str, Any]) -> None:
        self._save(page_id)

    def _save(self, page_id: str) -> None:
        assert self.wizard is not None
        now = self.wizard.filling.raws
        news = {field_id: raw for field_id, raw in now.items() if raw != self._kept.get(field_id)}
        if news:
            self._kept = self._kept | news
            self._do(save_answers, self.entry_id(), news, page_id, then=self._answers_kept)

    def _finish(self, reasons: dict[str, str]) -> None:
        self.flush()
        self._do(finish_entry, self.entry_id(), reasons, then=self._was_finished)

    def _do(self, task: Any, *args: Any, then: Any) -> None:
        self._on_the_way += 1
        self._desk.do(task, *args, then=then, failed=self._refused)

    def _draft_kept(self, _result: None) -> None:
        self._arrived()

    def _answers_kept(self, _saved: Saved) -> None:
        self._arrived()
        self.saved.emit()

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
        if self.wizard is not None and isinstance(problem, Refusal) and problem.code in ("gaps", "unreadable_answer"):
            self.wizard.show_missing()
            return
        kept = self.tr("What you typed is still here. Nothing was lost.")
        self._banner.tell("late", why_not(problem), kept)

    def _moved(self, _page_id: str) -> None:
        self.changed.emit()

    def _ask_blank(self) -> None:
        if self._form is not None:
            self.blank_wanted.emit(self._form.entry.form_id)

    def _ask_document(self, _field_id: str, give: object) -> None:
        self.document_wanted.emit(give)

    def leave(self) -> None:
        """Saves and goes back to the steps."""
        self.close_form()
        self.left.emit()

    def _arrange(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * unit(self))
        self._column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._banner)
        self.retranslate()
