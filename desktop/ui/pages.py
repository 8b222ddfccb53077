"""One page of any form of any standard, made of inputs."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy

from desktop.forms.words import FormWords
from desktop.standards.definitions import Field, Page
from desktop.ui import problems
from desktop.ui.drafts import DraftClock
from desktop.ui.filling import Filling
from desktop.ui.inputs import Input, Links, make_input
from desktop.ui.measure import average_letters, unit
from desktop.ui.parts.field_frame import FieldFrame
from desktop.ui.parts.spoken import Spoken, appear

TWO_COLUMNS_FROM = 90
"""Average letters of room."""


class FormPage(Spoken):
    """Shows the fields of a page that apply, and keeps `filling` up to date with what is typed."""

    edited = Signal(str)
    draft = Signal(str, object)
    focused = Signal(str)
    helped = Signal(str)
    document_wanted = Signal(str, object)

    def __init__(self, filling: Filling, page: Page, words: FormWords, links: Links | None = None) -> None:
        super().__init__()
        self.page = page
        self._filling = filling
        self._words = words
        self._links = replace(links or Links(), row_look=filling.row_look, rows_of=filling.rows_of)
        self._inputs: dict[str, Input] = {}
        self._frames: dict[str, FieldFrame] = {}
        self._visited: set[str] = set()
        self._wide: bool | None = None
        self._shown: set[str] = set()
        self._drafts = DraftClock(self)
        self._make()
        fields = [field for field in page.fields if field.id in self._inputs]
        self._following = [field for field in fields if field.repeats or field.compute is not None]
        self._computing = [field.id for field in fields if any(column.compute for column in field.columns)]
        self._filtered = [field for field in fields if field.filter is not None or self._links.barred(field)]
        self._arrange()
        self._wire()
        self.review()

    def raws(self) -> dict[str, Any]:
        """What is typed on this page."""
        return {field_id: self._filling.raws.get(field_id) for field_id in self._inputs}

    def input(self, field_id: str) -> Input:
        """The input of a field."""
        return self._inputs[field_id]

    def go(self, field_id: str, row: int | None = None, column: str = "") -> None:
        """Puts the cursor into a field; in a table into a cell."""
        given = self._inputs[field_id]
        if row is None:
            given.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            given.point_at(row, column)

    def go_first(self) -> None:
        """Puts the cursor into the first field that is asked."""
        for field in self.page.fields:
            if field.id in self._shown and field.id in self._inputs:
                self._inputs[field.id].setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def put(self, field_id: str, raw: Any) -> None:
        """Shows an answer that came from elsewhere, for example a fact taken over from the person."""
        self._inputs[field_id].fill(raw)
        self._filling.put(field_id, raw)
        self.review()

    def set_read_only(self, read_only: bool) -> None:
        """Shows the page without letting it be changed."""
        for given in self._inputs.values():
            given.set_read_only(read_only)

    def show_everything_missing(self) -> None:
        """Marks what is missing also where nobody has been yet."""
        self._visited = set(self._inputs)
        self.review()

    def flush(self) -> None:
        """Gives out what is not saved yet."""
        self._drafts.flush()

    def review(self) -> None:
        """Shows what applies, what is needed, missing and wrong."""
        applying, needed = self._filling.applies(), self._filling.needed()
        missing = {gap.field_id for gap in self._filling.missing()}
        for field_id, frame in self._frames.items():
            frame.set_needed(field_id in needed)
            frame.set_missing(field_id in missing and field_id in self._visited)
        self._show_what_follows()
        shown = applying & set(self._frames)
        if shown != self._shown:
            self._shown = shown
            self._place()

    def _show_what_follows(self) -> None:
        """Shows what other answers decide: computed answers, rows that repeat, the options that are left."""
        for field in self._following:
            given, now = self._inputs[field.id], self._filling.shown(field)
            if given.is_behind(now):
                given.fill(now)
        for field in self._filtered:
            self._inputs[field.id].offer(self._left(field))

    def _left(self, field: Field) -> Sequence[str] | None:
        """The options another answer and the office leave; None for all."""
        allowed, barred = self._filling.allowed(field), self._links.barred(field)
        if not barred:
            return allowed
        options = allowed if allowed is not None else self._words.standard.options_of(field)
        return tuple(option for option in options if option not in barred)

    def retranslate(self) -> None:
        for field_id in self._frames:
            self._frames[field_id].set_help(*help_of(self._field(field_id), self._words))
            if self._frames[field_id].problem():
                self._show_problem(field_id)

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if override and cast("QKeyEvent", event).key() == Qt.Key.Key_F1 and self._at():
            # In a question F1 explains the question; everywhere else it lists the keys of the window.
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F1 and self._at():
            self._frames[self._at()].toggle_help()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def sizeHint(self) -> QSize:
        return QSize(unit(self) * 120, super().sizeHint().height())

    def _make(self) -> None:
        wording, form = self._words.wording, self._words.form
        for field in self.page.fields:
            if field.retired:
                continue
            given = make_input(field, self._words, self._links)
            given.fill(self._filling.shown(field))
            frame = FieldFrame(given, self)
            frame.hide()
            frame.tell(wording.label(form, field), hint=wording.hint(form, field))
            self._inputs[field.id] = given
            self._frames[field.id] = frame
        self.retranslate()

    def _arrange(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(6 * unit(self))
        self._grid.setVerticalSpacing(4 * unit(self))
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def _wire(self) -> None:
        self._drafts.due.connect(lambda field_id: self.draft.emit(field_id, self._filling.raws[field_id]))
        for field_id, given in self._inputs.items():
            given.edited.connect(lambda field_id=field_id: self._note(field_id))
            given.entered.connect(lambda field_id=field_id: self.focused.emit(field_id))
            given.left.connect(lambda field_id=field_id: self._leave(field_id))
            given.document_wanted.connect(lambda give, field_id=field_id: self.document_wanted.emit(field_id, give))
            self._frames[field_id].helped.connect(lambda field_id=field_id: self.helped.emit(field_id))

    def _note(self, field_id: str) -> None:
        moved = self._filling.put(field_id, self._inputs[field_id].raw())
        for each in (field_id, *moved):
            self._drafts.touch(each)
        for table in self._computing:
            if table != field_id:
                self._inputs[table].follow()
        # While someone types, an old note may go away, but no new one appears.
        if field_id not in self._filling.problems:
            self._show_problem(field_id)
        self.review()
        self.edited.emit(field_id)

    def _leave(self, field_id: str) -> None:
        self._visited.add(field_id)
        self._show_problem(field_id)
        self.review()
        if self._drafts.is_waiting(field_id):
            self.flush()

    def _show_problem(self, field_id: str) -> None:
        problem = self._filling.problems.get(field_id)
        own = problems.in_own_words(problem, self._words) if problem else None
        text = problems.sentence(own.code, own.facts) if own else ""
        self._frames[field_id].set_problem(text)
        self._inputs[field_id].set_problem(text or None)

    def show_problems(self) -> None:
        """Shows everything that is wrong on this page."""
        for field_id in self._frames:
            self._show_problem(field_id)

    def _fit(self) -> None:
        wide = average_letters(self, self.width()) >= TWO_COLUMNS_FROM
        if wide != self._wide:
            self._wide = wide
            self._place()

    def _place(self) -> None:
        while self._grid.count():
            self._grid.takeAt(0)
        seen = [field for field in self.page.fields if field.id in self._shown]
        for field_id, frame in self._frames.items():
            appear(frame, field_id in self._shown)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        lines = in_lines(seen, self._narrow_ids()) if self._wide else [[field] for field in seen]
        self._grid.setRowStretch(len(lines), 1)
        for row, line in enumerate(lines):
            for column, field in enumerate(line):
                span = 2 if len(line) == 1 and not (field.beside and self._wide) else 1
                self._grid.addWidget(self._frames[field.id], row, column, 1, span, Qt.AlignmentFlag.AlignTop)

    def _narrow_ids(self) -> set[str]:
        return {field_id for field_id, given in self._inputs.items() if given.narrow}

    def _at(self) -> str:
        """The field the cursor is in, or ""."""
        here = self.focusWidget()
        return next((each for each, given in self._inputs.items() if here and given.isAncestorOf(here)), "")

    def _field(self, field_id: str) -> Field:
        return next(field for field in self.page.fields if field.id == field_id)


def help_of(field: Field, words: FormWords) -> tuple[str, str]:
    """(how to ask it, where it comes from)."""
    ask = words.wording.ask(words.form, field)
    if field.source in ("", "P"):
        if not ask:
            return "", ""
        return ask, QCoreApplication.translate("FormPage", "This question comes from good practice, not from a clause.")
    clause = f"{words.standard.clause_mark} {field.source}".strip()
    return ask, QCoreApplication.translate("FormPage", "Clause: {clause}").format(clause=clause)


def in_lines(fields: Sequence[Field], narrow: Collection[str]) -> list[list[Field]]:
    """The fields row by row: `beside` ones in pairs, the first of an odd run beside the narrow one before it."""
    lines: list[list[Field]] = []
    place = 0
    while place < len(fields):
        run = place + 1
        while run < len(fields) and fields[run].beside:
            run += 1
        chain = list(fields[place:run])
        leads = chain[0].beside or (len(chain) % 2 == 0 and chain[0].id in narrow)
        if not leads:
            lines.append([chain.pop(0)])
        lines += [chain[start : start + 2] for start in range(0, len(chain), 2)]
        place = run
    return lines
