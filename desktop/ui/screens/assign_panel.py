"""Giving cases of one colleague to another: which, to whom, and why where something speaks against it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.casework.suited import Carried, Taker, best_taker
from desktop.ui.desk import Desk
from desktop.ui.measure import unit
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.choosing import Combo
from desktop.ui.parts.scrolling import scrolled
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import GROUP, words
from desktop.ui.screens.lack_note import lacks_said
from desktop.ui.screens.saying import why_not


class AssignPanel(Spoken):
    """`wanted` carries the cases, the colleague and the reason; `left` to change nothing."""

    wanted = Signal(list, str, str)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._boxes: dict[int, QCheckBox] = {}
        self._takers: Sequence[Taker] = ()
        self._decided = False
        self._title, self._line = words(size=GROUP, bold=True, wrap=True), words(role="muted", wrap=True)
        self._banner = Banner("late")
        self._all = QCheckBox()
        self._list = QVBoxLayout()
        self._to, self._to_label = Combo({}), words(bold=True)
        self._proposed = words(role="muted", wrap=True)
        self._against = Banner("soon")
        self._reason, self._reason_label = QLineEdit(), words(bold=True)
        self._do, self._back = Button(kind="primary", icon="send"), Button()
        self._column = QVBoxLayout(self)
        self._arrange()
        self._all.toggled.connect(self._tick_all)
        self._do.clicked.connect(self._give)
        self._back.clicked.connect(self.left)
        self._to.currentIndexChanged.connect(self._decide)
        self._reason.textChanged.connect(lambda _text: self._review())
        self.retranslate()

    def ask(self, giver: str, cases: Sequence[Carried], takers: Sequence[Taker], ticked: Collection[int] = ()) -> None:
        """Shows the open cases of a colleague and who may take them; those she is too close to are ticked already."""
        self._banner.tell("late", "")
        self._title.setText(self.tr("Cases of {name}").format(name=giver))
        self._all.setChecked(False)
        self._reason.clear()
        self._takers, self._decided = takers, False
        self._list_cases(cases, ticked)
        self._offer()
        self._count()

    def refuse(self, problem: Exception) -> None:
        """Says why it was not done; what was chosen stays."""
        self._banner.tell("late", why_not(problem))
        self._reason.setFocus()

    def retranslate(self) -> None:
        self._line.setText(self.tr("The history of each case keeps who gave it to whom, when and why."))
        self._all.setText(self.tr("All of them"))
        self._to_label.setText(self.tr("To whom"))
        self._reason_label.setText(self.tr("Why; needed past the norm of a year or where something speaks against it"))
        self._to.setAccessibleName(self._to_label.text())
        self._reason.setAccessibleName(self._reason_label.text())
        self._back.setText(self.tr("Change nothing"))
        self._count()

    def _list_cases(self, cases: Sequence[Carried], ticked: Collection[int]) -> None:
        for box in self._boxes.values():
            self._list.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = {}
        wording = self._desk.wording
        for case in cases:
            close = f" · {self.tr('conflict of interest declared')}" if case.conflict else ""
            box = QCheckBox(f"{case.code} · {wording.stage(case.stage)}{close}")
            box.setChecked(case.conflict or case.id in ticked)
            box.toggled.connect(self._count)
            self._boxes[case.id] = box
            self._list.insertWidget(self._list.count() - 1, box)

    def _offer(self) -> None:
        with QSignalBlocker(self._to):
            self._to.clear()
            self._to.addItem("", "")
            for taker in self._takers:
                self._to.addItem(self._line_of(taker), taker.uid)

    def _line_of(self, taker: Taker) -> str:
        return self.tr("{name} · %n open case(s)", "", taker.open_cases).format(name=taker.login)

    def _decide(self) -> None:
        self._decided = True
        self._review()

    def _propose(self) -> None:
        """Names who suits best; once somebody was chosen by hand, the choice stays."""
        ticked = self._ticked()
        best = best_taker(self._takers, ticked) if ticked else None
        line = self.tr("Proposed: {who}").format(who=self._line_of(best)) if best is not None else ""
        if ticked and best is None:
            line = self.tr("Nobody can be proposed: everyone has declared a conflict of interest.")
        self._proposed.setText(line)
        appear(self._proposed, bool(line))
        if not self._decided:
            with QSignalBlocker(self._to):
                self._to.choose(best.uid if best is not None else "")

    def _review(self) -> None:
        """What speaks against the one who is chosen, and whether it can be done now."""
        ticked = self._ticked()
        taker = next((one for one in self._takers if one.uid == self._to.choice()), None)
        lacks = taker.lacks_for(ticked) if taker is not None else ()
        said = self.tr("Something speaks against {name}").format(name=taker.login) if taker and lacks else ""
        self._against.tell("soon", said, lacks_said(lacks, self._desk.wording) if lacks else "")
        ready = bool(ticked) and taker is not None and (not lacks or bool(self._reason.text().strip()))
        self._do.setEnabled(ready)

    def _ticked(self) -> list[int]:
        return [case_id for case_id, box in self._boxes.items() if box.isChecked()]

    def _tick_all(self, on: bool) -> None:
        for box in self._boxes.values():
            box.setChecked(on)

    def _count(self) -> None:
        number = len(self._ticked())
        self._do.setText(self.tr("Hand over %n case(s)", "", number))
        appear(self._all, len(self._boxes) > 1)
        self._propose()
        self._review()

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
        for widget in (self._to_label, self._to, self._proposed, self._against, self._reason_label, self._reason):
            self._column.addWidget(widget)
        self._column.addLayout(actions)
