"""Signatures on a finished form: who signed, when, on paper or on a scan."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.casework.signing import sign_entry, signing_fields
from desktop.casework.views_form import FormAtHand
from desktop.forms.kinds import KINDS
from desktop.forms.words import FormWords
from desktop.ui.desk import Desk
from desktop.ui.inputs import Input, Links, make_input
from desktop.ui.measure import unit
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.field_frame import FieldFrame
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.scrolling import scrolled
from desktop.ui.parts.spoken import Spoken
from desktop.ui.parts.words import SECTION, words
from desktop.ui.screens.at_hand import CaseAtHand
from desktop.ui.screens.saying import why_not


class SignPanel(Spoken):
    """`signed` carries the entry, so that it is shown again."""

    signed = Signal(int)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._form: FormAtHand | None = None
        self._before: dict[str, Any] = {}
        self._inputs: dict[str, Input] = {}
        self._title = words(size=SECTION, bold=True, wrap=True)
        self._line = words(role="muted", wrap=True)
        self._banner = Banner("late")
        self._body = QWidget()
        self._list = QVBoxLayout(self._body)
        self._safe, self._action = Button(), Button(kind="primary", icon="check")
        self._arrange()
        self._safe.clicked.connect(self.left)
        self._action.clicked.connect(self._sign)
        self.retranslate()

    def ask(self, hand: CaseAtHand, form: FormAtHand) -> None:
        """Shows the places to sign of a finished form."""
        self._form = form
        self._banner.tell("late", "")
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        definition = hand.form(form.entry.form_id)
        speech = FormWords(hand.wording, hand.standard, definition)
        titles = {paper.number: paper.title for paper in form.papers}
        links = Links(document=lambda number: titles.get(number, ""), today=lambda: self._desk.now().date())
        self._inputs, self._before = {}, {}
        for field in signing_fields(definition):
            answer = form.entry.answers.get(field.id)
            raw = KINDS[field.kind].raw(field, answer) if answer is not None else None
            given = make_input(field, speech, links)
            given.fill(raw)
            frame = FieldFrame(given)
            frame.tell(speech.label(field), hand.wording.hint(definition, field), has_help=False)
            self._inputs[field.id], self._before[field.id] = given, given.raw()
            self._list.addWidget(frame)
        self._list.addStretch(1)

    def input(self, field_id: str) -> Input:
        """The input of a field."""
        return self._inputs[field_id]

    def retranslate(self) -> None:
        self._title.setText(self.tr("Record signatures"))
        self._line.setText(self.tr("The form stays as it is; only who signed and when is added."))
        self._safe.setText(self.tr("Back"))
        self._action.setText(self.tr("Record"))

    def _sign(self) -> None:
        assert self._form is not None
        raws = {field_id: given.raw() for field_id, given in self._inputs.items()}
        news = {field_id: raw for field_id, raw in raws.items() if raw != self._before[field_id]}
        if not news:
            self.left.emit()
            return
        self._desk.do(sign_entry, self._form.entry.row.id, news, then=self._done, failed=self._refused)

    def _done(self, _result: None) -> None:
        assert self._form is not None
        self.signed.emit(self._form.entry.row.id)

    def _refused(self, problem: Exception) -> None:
        self._banner.tell("late", why_not(problem))

    def _arrange(self) -> None:
        step = unit(self)
        self._list.setContentsMargins(0, 0, 3 * step, 0)
        self._list.setSpacing(4 * step)
        whole_body = QWidget()
        inside = QVBoxLayout(whole_body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(3 * step)
        for part in (self._title, self._line, self._body):
            inside.addWidget(part)
        inside.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._safe)
        buttons.addStretch(1)
        buttons.addWidget(self._action)
        card = Panel()
        column = card.column(6, 3)
        column.addWidget(self._banner)
        column.addWidget(scrolled(whole_body), 1)
        column.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)
