"""Deadlines and norms of the edition as they hold today, and the free days they are counted by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit

from desktop.casework.changed_rules import RuleInForce, change_rule, rules_in_force
from desktop.casework.free_days import FreeDay, correct_free_days, free_days
from desktop.casework.office import Office
from desktop.casework.permissions import may
from desktop.standards.changes import Change
from desktop.standards.definitions import Limit
from desktop.ui.desk import Desk
from desktop.ui.parts.button import Button
from desktop.ui.parts.chips import DEADLINE_LOOKS, Look
from desktop.ui.parts.spoken import appear
from desktop.ui.screens.list_screen import ListScreen
from desktop.ui.screens.rule_panel import RulePanel, spans
from desktop.ui.span_words import span_words
from desktop.ui.wheel import hold_still

HOLIDAYS = "holidays"
OURS = "P"
Told = tuple[tuple[RuleInForce, ...], tuple[FreeDay, ...]]


def told(office: Office, year: int) -> Told:
    """The rules of today, and the free days of a year and the next."""
    return rules_in_force(office), (*free_days(office, year), *free_days(office, year + 1))


class RulesScreen(ListScreen):
    """The norm's own numbers cannot be changed; ours can, from a day on, by who changes the office."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "clock", stretch=1, bold=(0,), muted=(4,))
        self._rules: Sequence[RuleInForce] = ()
        self._shown: list[RuleInForce] = []
        self._days: Sequence[FreeDay] = ()
        self.panel = RulePanel(desk)
        self._stack.addWidget(self.panel)
        self._back, self._change = Button(kind="link", icon="chevron-left"), Button(kind="primary", icon="pencil")
        self._turn, self._add, self._other = Button(icon="refresh-cw"), Button(icon="plus"), QDateEdit()
        self._other.setCalendarPopup(True)
        self._other.setDisplayFormat("dd.MM.yyyy")
        self._other.setDate(QDate(desk.now().year, desk.now().month, desk.now().day))
        hold_still(self._other)
        self._actions.addWidget(self._back)
        self._actions.addStretch(1)
        for part in (self._other, self._add, self._turn, self._change):
            self._actions.addWidget(part)
        self._back.clicked.connect(self.back)
        self._change.clicked.connect(lambda: self._open(self.line()))
        self._turn.clicked.connect(self._turn_day)
        self._add.clicked.connect(self._add_day)
        self.panel.left.connect(self._show_chosen)
        self.panel.wanted.connect(self._do_change)
        self.retranslate()

    def refresh(self) -> None:
        """Reads them afresh."""
        self._desk.ask(told, self._desk.now().year, then=self._show)

    def retranslate(self) -> None:
        options = {
            "all": self.tr("All rules"),
            "ours": self.tr("Proposals that may be changed"),
            "changed": self.tr("Changed here"),
            HOLIDAYS: self.tr("Free days"),
        }
        line = self.tr("A number marked P is a proposal of the program; the others are the standard's own.")
        self.say(self.tr("Deadlines and free days"), line, options)
        self._back.setText(self.tr("Back"))
        self._change.setText(self.tr("Change the number"))
        self._turn.setText(self.tr("Free day or working day"))
        self._add.setText(self.tr("This day is free too"))
        self._other.setAccessibleName(self.tr("Another free day"))
        self._show_chosen()

    def _show(self, found: Told) -> None:
        self._rules, self._days = found
        self._show_chosen()

    def _show_chosen(self) -> None:
        if self.chosen() == HOLIDAYS:
            of_a_day = (self.tr("Day"), self.tr("What it counts as"), self.tr("Decided by"))
            self.show_rows(of_a_day, [self._day_cells(day) for day in self._days])
            return
        wanted: Mapping[str, list[RuleInForce]] = {
            "ours": [rule for rule in self._rules if rule.may_change],
            "changed": [rule for rule in self._rules if rule.since is not None],
        }
        self._shown = wanted.get(self.chosen(), list(self._rules))
        self._empty.tell(self.tr("Nothing was changed here"), self.tr("Every number is as the program brought it."))
        heads = (self.tr("Rule"), self.tr("What"), self.tr("How long"), self.tr("Since"), self.tr("Clause"))
        self.show_rows(heads, [self._cells(rule) for rule in self._shown])

    def _cells(self, rule: RuleInForce) -> tuple[tuple[Look, str] | str, ...]:
        wording = self._desk.wording
        since = wording.date(rule.since.isoformat()) if rule.since is not None else ""
        return (
            rule.held.id,
            wording.deadline(rule.held.id),
            (DEADLINE_LOOKS["soon"], self._length(rule)) if rule.since is not None else self._length(rule),
            since,
            OURS if rule.may_change else rule.held.source,
        )

    def _length(self, rule: RuleInForce) -> str:
        if isinstance(rule.held, Limit):
            return self.tr("at most {number}").format(number=rule.held.most)
        return " · ".join(dict.fromkeys(span_words(span) for _, span in spans(rule.held))) or "–"

    def _day_cells(self, day: FreeDay) -> tuple[tuple[Look, str] | str, ...]:
        counts = self.tr("free day") if day.free else self.tr("working day")
        by = self.tr("this office") if day.by_office else self.tr("the calendar of the country")
        return (self._desk.wording.weekday_date(day.day.isoformat()), counts, by)

    def _line_changed(self) -> None:
        place, may_change = self.line(), may(self._desk.user.role, "change_office")
        days = self.chosen() == HOLIDAYS
        rule = self._shown[place] if not days and 0 <= place < len(self._shown) else None
        changeable = rule is not None and rule.may_change and (isinstance(rule.held, Limit) or bool(spans(rule.held)))
        appear(self._change, may_change and changeable)
        appear(self._turn, may_change and days and place >= 0)
        for part in (self._add, self._other):
            appear(part, may_change and days)

    def _open(self, place: int) -> None:
        if self.chosen() != HOLIDAYS and 0 <= place < len(self._shown) and self._change.isVisibleTo(self):
            self.panel.ask(self._shown[place])
            self._stack.setCurrentWidget(self.panel)
            appear(self._change, False)

    def _do_change(self, rule_id: str, change: Change, reason: str) -> None:
        self._desk.do(change_rule, rule_id, change, reason, then=self._changed, failed=self.panel.refuse)

    def _changed(self, _nothing: object) -> None:
        self._banner.tell("done", self.tr("The change is kept with its reason."))
        self.refresh()

    def _turn_day(self) -> None:
        place = self.line()
        if 0 <= place < len(self._days):
            day = self._days[place]
            free: list[date] = [] if day.free else [day.day]
            worked: list[date] = [day.day] if day.free else []
            self._desk.do(correct_free_days, free, worked, then=self._changed, failed=self.refused)

    def _add_day(self) -> None:
        picked = self._other.date()
        day = date(picked.year(), picked.month(), picked.day())
        self._desk.do(correct_free_days, [day], [], then=self._changed, failed=self.refused)
