"""A stage as steps: its forms in order, what is there of each, and the one to go on with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLayout, QMenu, QVBoxLayout, QWidget

from desktop.casework.views import EntryRow
from desktop.standards.definitions import Form
from desktop.ui.measure import unit
from desktop.ui.parts.button import Button
from desktop.ui.parts.panel import Line, Panel
from desktop.ui.parts.scrolling import scrolled
from desktop.ui.parts.shapes import Shape
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import GROUP, SECOND, SECTION, words
from desktop.ui.screens.at_hand import CaseAtHand
from desktop.ui.screens.saying import entry_line, entry_state
from desktop.ui.screens.stage_forms import following, is_shown, other_forms, wanted_forms

NEWEST = 3


class StageGuide(Spoken):
    """Asks for a form to be begun, or for an entry to be opened."""

    begin = Signal(str)
    open = Signal(int)
    blank_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._hand: CaseAtHand | None = None
        self._stage = ""
        self._unfolded: set[str] = set()
        self._title = words(size=SECTION, bold=True, wrap=True)
        self._count = words(role="muted", wrap=True)
        self._others = Button(kind="flat", icon="plus")
        self._body = QWidget()
        self._list = QVBoxLayout(self._body)
        self._primary: Button | None = None
        self._arrange()
        self._others.clicked.connect(self._offer_others)

    def tell(self, hand: CaseAtHand, stage: str) -> None:
        """Shows a stage of the case."""
        if stage != self._stage:
            self._unfolded = set()
        self._hand, self._stage = hand, stage
        self.retranslate()

    def go_first(self) -> None:
        """Puts the cursor on what comes next."""
        first = self._primary or (self._others if not self._others.isHidden() else next(iter(self._buttons()), None))
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def next_form(self) -> str:
        """The form the filled button is about, "" if there is none."""
        return str(self._primary.property("form")) if self._primary is not None else ""

    def retranslate(self) -> None:
        hand = self._hand
        if hand is None:
            return
        stage = hand.stage(self._stage)
        self._title.setText(f"{stage.number} · {hand.wording.stage(stage.id)}")
        finished = sum(1 for form_id in stage.forms if any(row.state == "finished" for row in hand.entries(form_id)))
        text = self.tr("{done} of {total} forms finished").format(done=finished, total=stage.total)
        self._count.setText(text)
        self._others.setText(self.tr("Other form…"))
        appear(self._others, hand.writes)
        held = self._held()
        self._fill(hand, stage.forms, stage.also)
        if held is not None:
            self._hold(held)

    def _held(self) -> str | None:
        """The name of the button that the cursor is on, None where it is not in the list."""
        here = self.window().focusWidget()
        return here.accessibleName() if here is not None and self._body.isAncestorOf(here) else None

    def _hold(self, name: str) -> None:
        """The list is made anew whenever something is saved; the cursor must not fall out of it."""
        again = next((button for button in self._buttons() if button.accessibleName() == name), None)
        again.setFocus(Qt.FocusReason.OtherFocusReason) if again is not None else self.go_first()

    def _buttons(self) -> list[Button]:
        # Those of the list before are hidden and not gone yet.
        return [button for button in self._body.findChildren(Button) if button.isVisibleTo(self._body)]

    def _fill(self, hand: CaseAtHand, forms: Sequence[str], also: Sequence[str]) -> None:
        _empty(self._list)
        self._primary = None
        next_one = following(hand, self._stage, forms)
        shown = [form_id for form_id in forms if is_shown(hand, form_id)]
        for form_id in shown:
            self._list.addWidget(self._row(hand, form_id, primary=form_id == next_one))
            self._list.addWidget(Line())
        others = [form_id for form_id in also if form_id not in forms and hand.entries(form_id)]
        if others:
            self._list.addWidget(words(self.tr("Also in the file"), size=GROUP, bold=True))
        for form_id in others:
            self._list.addWidget(self._row(hand, form_id, primary=False))
            self._list.addWidget(Line())
        self._list.addStretch(1)

    def _row(self, hand: CaseAtHand, form_id: str, primary: bool) -> QWidget:
        form, rows = hand.form(form_id), hand.entries(form_id)
        holder = QWidget()
        holder.setObjectName(f"form_{form_id}")
        step = unit(self)
        head = QHBoxLayout()
        head.setSpacing(3 * step)
        head.addWidget(Shape(*_mark(rows)), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(words(hand.title(form_id), bold=True, wrap=True), 1)
        button = self._button(hand, form, rows, primary)
        if button is not None:
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, step, 0, step)
        column.setSpacing(0)
        column.addLayout(head)
        self._add_entries(column, hand, form_id, rows)
        return holder

    def _add_entries(self, column: QVBoxLayout, hand: CaseAtHand, form_id: str, rows: Sequence[EntryRow]) -> None:
        note = "" if rows else self._wish(hand, form_id)
        if note:
            line = words(note, role="muted", size=SECOND, wrap=True)
            line.setContentsMargins(round(5.5 * unit(self)), 0, 0, 0)
            column.addWidget(line)
        seen = rows if form_id in self._unfolded else rows[:NEWEST]
        for row in seen:
            column.addWidget(self._entry(hand, row))
        if len(rows) > len(seen):
            more = Button(self.tr("Show all %n", None, len(rows)).replace("%n", str(len(rows))), kind="link")
            more.clicked.connect(lambda: self._unfold(form_id))
            column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _wish(self, hand: CaseAtHand, form_id: str) -> str:
        if form_id in wanted_forms(hand, self._stage):
            return self.tr("needed to finish this stage")
        return self.tr("if it applies") if hand.writes else ""

    def _entry(self, hand: CaseAtHand, row: EntryRow) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(round(5.5 * unit(self)), 0, 0, 0)
        line.setSpacing(2 * unit(self))
        link = Button(entry_line(row, hand.wording), kind="link")
        link.setAccessibleName(f"{hand.title(row.form_id)}, {link.text()}")
        link.clicked.connect(lambda _checked=False, entry_id=row.id: self.open.emit(entry_id))
        line.addWidget(link)
        role = "soon" if row.state == "open" else "muted"
        line.addWidget(words(entry_state(row, hand.wording), role=role, size=SECOND), 1)
        return holder

    def _button(self, hand: CaseAtHand, form: Form, rows: Sequence[EntryRow], primary: bool) -> Button | None:
        unfinished = next((row for row in rows if row.state == "open"), None)
        writes = hand.may_write(form)
        if unfinished is not None and writes:
            return self._made(self.tr("Continue"), form.id, unfinished.id, primary)
        if writes and (form.many or not rows):
            return self._made(self.tr("New") if rows else self.tr("Start"), form.id, None, primary)
        return self._made(self.tr("Read"), form.id, rows[0].id, primary=False) if rows else None

    def _made(self, text: str, form_id: str, entry_id: int | None, primary: bool) -> Button:
        button = Button(text, kind="primary" if primary else "plain")
        assert self._hand is not None
        button.setAccessibleName(f"{text}: {self._hand.title(form_id)}")
        button.setProperty("form", form_id)
        if entry_id is None:
            button.clicked.connect(lambda: self.begin.emit(form_id))
        else:
            button.clicked.connect(lambda: self.open.emit(entry_id))
        self._primary = button if primary else self._primary
        return button

    def _unfold(self, form_id: str) -> None:
        self._unfolded.add(form_id)
        self.retranslate()

    def other_forms(self) -> list[str]:
        """The forms that may be begun here although the stage does not guide through them."""
        return other_forms(self._hand, self._stage) if self._hand is not None else []

    def _offer_others(self) -> None:
        hand = self._hand
        if hand is None:
            return
        menu = QMenu(self)
        for form_id in self.other_forms():
            action = QAction(hand.title(form_id), menu)
            action.triggered.connect(lambda _checked=False, chosen=form_id: self.begin.emit(chosen))
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._others.mapToGlobal(self._others.rect().bottomLeft()))

    def _arrange(self) -> None:
        step = unit(self)
        self._list.setContentsMargins(0, 0, 3 * step, 0)
        self._list.setSpacing(step)
        head = QHBoxLayout()
        head.setSpacing(3 * step)
        head.addWidget(self._title, 1)
        head.addWidget(self._others, 0, Qt.AlignmentFlag.AlignTop)
        card = Panel()
        inside = card.column(6, 1)
        inside.setContentsMargins(6 * step, 4 * step, 3 * step, 4 * step)
        inside.addLayout(head)
        inside.addWidget(self._count)
        inside.addSpacing(2 * step)
        inside.addWidget(scrolled(self._body), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)


def _mark(rows: Sequence[EntryRow]) -> tuple[str, str]:
    """The shape that says how far a form is."""
    if not rows:
        return "ring", "muted"
    return ("half", "soon") if any(row.state == "open" for row in rows) else ("tick", "done")


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
