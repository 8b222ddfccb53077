"""Beside the work: the clock, the stages, what is missing, and the way to finish a stage."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop.casework.views import StageRow, TaskRow
from desktop.forms.journey import Gap
from desktop.ui.measure import unit, wide
from desktop.ui.missing import MissingList
from desktop.ui.parts.button import Button
from desktop.ui.parts.chips import DeadlineChip
from desktop.ui.parts.clock import ClockCard
from desktop.ui.parts.scrolling import scrolled
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.stage_rail import StageRail, StageStep
from desktop.ui.screens.at_hand import CaseAtHand
from desktop.ui.screens.saying import due_chip, iso, time_left

URGENT = ("overdue", "open", "soon")
SHOWN = 4
Wanted = Sequence[tuple[Gap, str]]


def most_urgent(due: Sequence[TaskRow]) -> TaskRow | None:
    """The deadline for the clock: one that runs by the hour, else the nearest of all."""
    live = [row for row in due if row.state in URGENT and row.due_at is not None]
    return min(live, key=lambda row: (not row.by_hours, row.due_at or datetime.max), default=None)


class Side(Spoken):
    """What the column and the folded strip have in common; both are told the same."""

    stage_chosen = Signal(str)
    field_chosen = Signal(object)
    form_chosen = Signal(str)
    finish_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._hand: CaseAtHand | None = None
        self._now = datetime.min
        self._shown = ""
        self._fields: list[tuple[Gap, str]] = []
        self._at_work = False
        self._finish = Button(icon="circle-check")
        self._finish.clicked.connect(self.finish_wanted)

    def tell(self, hand: CaseAtHand, stage: str, now: datetime, fields: Wanted = (), at_work: bool = False) -> None:
        """`fields` are missing in the form that is open; `at_work` says that one is open.

        This is told with every key somebody types; where it is the same as before nothing is done.
        """
        told = (stage, list(fields), at_work)
        if hand is self._hand and told == (self._shown, self._fields, self._at_work):
            return
        self._hand, self._now = hand, now
        self._shown, self._fields, self._at_work = told
        self.retranslate()

    def tick(self, now: datetime) -> None:
        """A minute has gone by."""
        self._now = now
        if self._hand is not None:
            self._show_clock(most_urgent(self._hand.page.due))

    def finish_button(self) -> QPushButton:
        """The button that finishes the stage."""
        return self._finish

    def retranslate(self) -> None:
        if self._hand is None:
            return
        stage = self._hand.stage(self._shown)
        self._finish.setText(self.tr("Finish stage"))
        appear(self._finish, self._hand.writes and stage.state != "done")
        ready = not stage.gates and not self._at_work and stage.id == self._hand.page.stage
        self._finish.set_kind("primary" if ready else "plain")
        self._show_clock(most_urgent(self._hand.page.due) if self._hand.writes else None)
        self._show_stages()
        self._show_missing(self._fields, self._gates(stage))

    def _gates(self, stage: StageRow) -> list[tuple[str, str]]:
        hand = self._hand
        if hand is None or not hand.writes or stage.state == "done":
            return []
        return [(gate.form_id, hand.title(gate.form_id)) for gate in stage.gates]

    def _steps(self) -> list[StageStep]:
        assert self._hand is not None
        return [self._step(stage) for stage in self._hand.page.stages]

    def _step(self, stage: StageRow) -> StageStep:
        assert self._hand is not None
        note = ""
        if stage.state == "now":
            note = self.tr("{done} of {total} forms").format(done=stage.done, total=stage.total)
        elif stage.id == self._shown:
            note = self.tr("shown here")
        label = self._hand.wording.stage(stage.id)
        return StageStep(stage.id, stage.number, label, stage.state, note, stage.done, stage.total)

    def _show_clock(self, row: TaskRow | None) -> None:
        raise NotImplementedError

    def _show_stages(self) -> None:
        raise NotImplementedError

    def _show_missing(self, fields: Wanted, gates: Sequence[tuple[str, str]]) -> None:
        raise NotImplementedError


class SideColumn(Side):
    """At the right, as long as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self._clock = ClockCard()
        self.rail = StageRail()
        self._in_form, self._in_stage = MissingList(), MissingList()
        self._arrange()
        self.rail.chosen.connect(self.stage_chosen)
        self._in_form.chosen.connect(self.field_chosen)
        self._in_stage.chosen.connect(lambda form_id: self.form_chosen.emit(str(form_id)))

    def width_wanted(self) -> int:
        """How wide it is, by the font."""
        return wide(self, 72)

    def _show_clock(self, row: TaskRow | None) -> None:
        appear(self._clock, row is not None)
        if row is None or row.due_at is None or self._hand is None:
            return
        state, _ = due_chip(row, self._now, self._hand.wording)
        span = (row.due_at - row.starts_at).total_seconds()
        share = (self._now - row.starts_at).total_seconds() / span if row.by_hours and span > 0 else None
        until = self.tr("{task} · until {time}").format(
            task=self._hand.wording.deadline(row.rule), time=self._hand.wording.date_time(iso(row.due_at))
        )
        self._clock.tell(state, time_left(row, self._now), until, share)

    def _show_stages(self) -> None:
        self.rail.setAccessibleName(self.tr("Stages of the case"))
        self.rail.tell(self._steps())

    def _show_missing(self, fields: Wanted, gates: Sequence[tuple[str, str]]) -> None:
        self._in_form.tell(self.tr("Missing in this form"), fields[:SHOWN], len(fields))
        self._in_stage.tell(self.tr("Missing in this stage"), gates)

    def _arrange(self) -> None:
        step = unit(self)
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4 * step)
        for part in (self._clock, self.rail, self._in_form, self._in_stage):
            inside.addWidget(part)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * step)
        column.addWidget(scrolled(body), 1)
        column.addWidget(self._finish)


class SideStrip(Side):
    """The same in one line, where the form needs the room."""

    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._back = Button(kind="link", icon="chevron-left")
        self._has_back = False
        self._clock = DeadlineChip()
        self._stages = Button(icon="list-checks")
        self._missing = Button(icon="diamond")
        self._back.clicked.connect(self.back)
        self._stages.clicked.connect(self._open_stages)
        self._missing.clicked.connect(self._open_missing)
        self._wanted: tuple[Wanted, Sequence[tuple[str, str]]] = ((), ())
        # While its parts change places it must not push the window wider.
        self.setMinimumWidth(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * unit(self))
        row.addWidget(self._back)
        row.addWidget(self._clock)
        row.addStretch(1)
        for button in (self._stages, self._missing, self._finish):
            row.addWidget(button)

    def _show_clock(self, row: TaskRow | None) -> None:
        if row is None or row.due_at is None or self._hand is None:
            self._clock.tell("later", "")
            return
        state, _ = due_chip(row, self._now, self._hand.wording)
        self._clock.tell(state, time_left(row, self._now))
        self._clock.setToolTip(self._hand.wording.deadline(row.rule))

    def _show_stages(self) -> None:
        assert self._hand is not None
        stage = self._hand.stage(self._shown)
        label = self._hand.wording.stage(stage.id)
        short = self.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, wide(self, 40))
        self._stages.setText(f"{stage.number} · {short}  {stage.done}/{stage.total}")
        self._stages.setToolTip(label)

    def _show_missing(self, fields: Wanted, gates: Sequence[tuple[str, str]]) -> None:
        self._wanted = (fields, gates)
        count = len(fields) + len(gates)
        self._missing.setText(self.tr("Missing: {count}").format(count=count))
        appear(self._missing, count > 0)

    def set_back(self, has_back: bool) -> None:
        """The way back to the steps of the stage stands here while a form is open."""
        self._has_back = has_back
        if has_back:
            # Both at once would be wider than the smallest screen.
            appear(self._finish, False)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self._back.setText(self.tr("All forms"))
        appear(self._back, self._has_back)
        if self._at_work or self._has_back:
            appear(self._finish, False)

    def _open_stages(self) -> None:
        menu = QMenu(self)
        for step in self._steps():
            mark = {"done": "✓", "now": "●"}.get(step.state, "○")
            action = QAction(f"{mark}  {step.number}. {step.label}", menu)
            action.triggered.connect(lambda _checked=False, key=step.key: self.stage_chosen.emit(key))
            menu.addAction(action)
        self._pop(menu, self._stages)

    def _open_missing(self) -> None:
        menu = QMenu(self)
        for gap, name in self._wanted[0]:
            action = QAction(f"◇  {name}", menu)
            action.triggered.connect(lambda _checked=False, gap=gap: self.field_chosen.emit(gap))
            menu.addAction(action)
        for form_id, name in self._wanted[1]:
            action = QAction(f"◇  {name}", menu)
            action.triggered.connect(lambda _checked=False, form_id=form_id: self.form_chosen.emit(form_id))
            menu.addAction(action)
        self._pop(menu, self._missing)

    def _pop(self, menu: QMenu, under: QWidget) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(under.mapToGlobal(under.rect().bottomLeft()))
