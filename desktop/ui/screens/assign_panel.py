"""Giving cases of one colleague to another: which, to whom, and why where the norm is passed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.casework.load import CaseCarried
from desktop.ui.desk import Desk
from desktop.ui.measure import unit
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.choosing import Combo
from desktop.ui.parts.scrolling import scrolled
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import GROUP, words
from desktop.ui.screens.saying import why_not


class AssignPanel(Spoken):
    """`wanted` carries the cases, the colleague and the reason; `left` to change nothing."""

    wanted = Signal(list, str, str)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._boxes: dict[int, QCheckBox] = {}
        self._title, self._line = words(size=GROUP, bold=True, wrap=True), words(role="muted", wrap=True)
        self._banner = Banner("late")
        self._all = QCheckBox()
        self._list = QVBoxLayout()
        self._to, self._to_label = Combo({}), words(bold=True)
        self._reason, self._reason_label = QLineEdit(), words(bold=True)
        self._do, self._back = Button(kind="primary", icon="send"), Button()
        self._column = QVBoxLayout(self)
        self._arrange()
        self._all.toggled.connect(self._tick_all)
        self._do.clicked.connect(self._give)
        self._back.clicked.connect(self.left)
        self.retranslate()

    def ask(self, giver: str, cases: Sequence[CaseCarried], takers: Sequence[tuple[str, str]]) -> None:
        """Shows the open cases of a colleague and who may take them."""
        self._banner.tell("late", "")
        self._title.setText(self.tr("Cases of {name}").format(name=giver))
        self._all.setChecked(False)
        self._reason.clear()
        self._list_cases(cases)
        self._offer(dict(takers))
        self._count()

    def refuse(self, problem: Exception) -> None:
        """Says why it was not done; what was chosen stays."""
        self._banner.tell("late", why_not(problem))
        self._reason.setFocus()

    def retranslate(self) -> None:
        self._line.setText(self.tr("The history of each case keeps who gave it to whom, when and why."))
        self._all.setText(self.tr("All of them"))
        self._to_label.setText(self.tr("To whom"))
        self._reason_label.setText(self.tr("Why; needed where the norm of a year is passed"))
        self._to.setAccessibleName(self._to_label.text())
        self._reason.setAccessibleName(self._reason_label.text())
        self._back.setText(self.tr("Change nothing"))
        self._count()

    def _list_cases(self, cases: Sequence[CaseCarried]) -> None:
        for box in self._boxes.values():
            self._list.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = {}
        wording = self._desk.wording
        for case in cases:
            box = QCheckBox(f"{case.code} · {wording.stage(case.stage)}")
            box.toggled.connect(self._count)
            self._boxes[case.id] = box
            self._list.insertWidget(self._list.count() - 1, box)

    def _offer(self, takers: dict[str, str]) -> None:
        new = Combo(takers)
        new.setAccessibleName(self._to_label.text())
        self._column.replaceWidget(self._to, new)
        self._to.hide()
        self._to.deleteLater()
        self._to = new
        self._to.currentIndexChanged.connect(self._count)

    def _ticked(self) -> list[int]:
        return [case_id for case_id, box in self._boxes.items() if box.isChecked()]

    def _tick_all(self, on: bool) -> None:
        for box in self._boxes.values():
            box.setChecked(on)

    def _count(self) -> None:
        number = len(self._ticked())
        self._do.setText(self.tr("Hand over %n case(s)", "", number))
        self._do.setEnabled(bool(number) and bool(self._to.choice()))
        appear(self._all, len(self._boxes) > 1)

    def _give(self) -> None:
        self.wanted.emit(self._ticked(), self._to.choice(), self._reason.text())

    def _arrange(self) -> None:
        step = unit(self)
        inside = QWidget()
        inside.setLayout(self._list)
        self._list.addStretch(1)
        actions = QHBoxLayout()
        actions.setSpacing(2 * step)
        actions.addStretch(1)
        for button in (self._back, self._do):
            actions.addWidget(button)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * step)
        for part in (self._title, self._line, self._banner, self._all):
            self._column.addWidget(part)
        self._column.addWidget(scrolled(inside), 1)
        for widget in (self._to_label, self._to, self._reason_label, self._reason):
            self._column.addWidget(widget)
        self._column.addLayout(actions)
