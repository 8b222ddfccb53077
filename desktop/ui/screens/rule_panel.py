"""Changing a number that is a proposal of ours: the new number, from which day, and why."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QSpinBox, QVBoxLayout

from desktop.casework.changed_rules import RuleInForce
from desktop.standards.changes import LENGTHS, Change
from desktop.standards.definitions import Deadline, Limit, Span
from desktop.ui.desk import Desk
from desktop.ui.measure import unit, wide
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.spoken import Spoken
from desktop.ui.parts.words import GROUP, words
from desktop.ui.screens.saying import why_not
from desktop.ui.span_words import number_of, span_words, with_number
from desktop.ui.wheel import hold_still

MOST = 9_999
ANSWER = "by_answer."


class RulePanel(Spoken):
    """`wanted` carries the rule, the change and the reason."""

    wanted = Signal(str, object, str)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rule: RuleInForce | None = None
        self._numbers: dict[str, QSpinBox] = {}
        self._labels: list[QLabel] = []
        self._title, self._line = words(size=GROUP, bold=True, wrap=True), words(role="muted", wrap=True)
        self._banner = Banner("late")
        self._grid = QGridLayout()
        self._from, self._from_label = QDateEdit(), words(bold=True)
        self._reason, self._reason_label = QLineEdit(), words(bold=True)
        self._do, self._back = Button(kind="primary", icon="check"), Button()
        self._arrange()
        self._do.clicked.connect(self._give)
        self._back.clicked.connect(self.left)
        self.retranslate()

    def ask(self, rule: RuleInForce) -> None:
        """Shows the numbers of a rule as they hold today."""
        self._rule = rule
        self._banner.tell("late", "")
        self._reason.clear()
        today = self._desk.now().date()
        self._from.setMinimumDate(QDate(today.year, today.month, today.day))
        self._from.setDate(self._from.minimumDate())
        self._ask_numbers(rule)
        self.retranslate()

    def refuse(self, problem: Exception) -> None:
        """Says why it was not done; what was typed stays."""
        self._banner.tell("late", why_not(problem))

    def retranslate(self) -> None:
        self._line.setText(self.tr("What has begun before that day keeps the old number."))
        self._from_label.setText(self.tr("From which day"))
        self._reason_label.setText(self.tr("Why"))
        self._from.setAccessibleName(self._from_label.text())
        self._reason.setAccessibleName(self._reason_label.text())
        self._do.setText(self.tr("Change it"))
        self._back.setText(self.tr("Leave it as it is"))
        if self._rule is not None:
            self._title.setText(f"{self._rule.held.id} · {self._desk.wording.deadline(self._rule.held.id)}")

    def _ask_numbers(self, rule: RuleInForce) -> None:
        for widget in (*self._labels, *self._numbers.values()):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._labels, self._numbers = [], {}
        for row, (key, label, number) in enumerate(self._asked(rule)):
            box = QSpinBox()
            hold_still(box)
            box.setRange(1, MOST)
            box.setValue(number)
            box.setAccessibleName(label)
            box.setFixedWidth(wide(self, 20))
            said = words(label)
            self._numbers[key] = box
            self._labels.append(said)
            self._grid.addWidget(said, row, 0)
            self._grid.addWidget(box, row, 1)

    def _asked(self, rule: RuleInForce) -> list[tuple[str, str, int]]:
        """Each number of a rule: its key, what it is now in words, the number."""
        held = rule.held
        if isinstance(held, Limit):
            return [("most", self.tr("At most"), held.most), ("warn", self.tr("Warn from"), held.warn or held.most)]
        return [
            (key, self.tr("now {span}").format(span=span_words(span)), number_of(span)) for key, span in spans(held)
        ]

    def _change(self) -> Change:
        assert self._rule is not None
        picked = self._from.date()
        day = date(picked.year(), picked.month(), picked.day())
        given = {key: box.value() for key, box in self._numbers.items()}
        held = self._rule.held
        if isinstance(held, Limit):
            return Change(from_=day, most=given["most"], warn=min(given["warn"], given["most"]))
        new = {key: with_number(span, given[key]) for key, span in spans(held)}
        answers = {key.removeprefix(ANSWER): span for key, span in new.items() if key.startswith(ANSWER)}
        return Change(
            from_=day,
            within=new.get("within"),
            every=new.get("every"),
            by_answer=answers,
            series=tuple(span for key, span in new.items() if key.startswith("series.")),
        )

    def _give(self) -> None:
        if self._rule is not None:
            self.wanted.emit(self._rule.held.id, self._change(), self._reason.text())

    def _arrange(self) -> None:
        step = unit(self)
        hold_still(self._from)
        self._from.setCalendarPopup(True)
        self._from.setDisplayFormat("dd.MM.yyyy")
        self._from.setFixedWidth(wide(self, 30))
        self._grid.setHorizontalSpacing(4 * step)
        self._grid.setVerticalSpacing(2 * step)
        self._grid.setColumnStretch(2, 1)
        actions = QHBoxLayout()
        actions.setSpacing(2 * step)
        actions.addStretch(1)
        for button in (self._back, self._do):
            actions.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * step)
        for part in (self._title, self._line, self._banner):
            column.addWidget(part)
        column.addLayout(self._grid)
        for widget in (self._from_label, self._from, self._reason_label, self._reason):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(actions)


def spans(rule: Deadline) -> list[tuple[str, Span]]:
    """The lengths a rule says, each under the name a change gives it."""
    found: list[tuple[str, Span]] = []
    for name in LENGTHS:
        said = getattr(rule, name)
        if isinstance(said, Span):
            found.append((name, said))
        elif isinstance(said, dict):
            found += [(f"{name}.{answer}", span) for answer, span in said.items()]
        elif said:
            found += [(f"{name}.{number}", span) for number, span in enumerate(said)]
    return found
