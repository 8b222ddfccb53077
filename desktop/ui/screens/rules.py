"""Deadlines and norms of the edition as they hold today, the free days they are counted by, and methods taken off."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit

from desktop.casework.barring import BarredRow, bar_option, barrable_options, permit_option
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
from desktop.ui.screens.reason_panel import Asked, ReasonPanel
from desktop.ui.screens.rule_panel import RulePanel, spans
from desktop.ui.span_words import span_words
from desktop.ui.wheel import hold_still

HOLIDAYS, METHODS = "holidays", "methods"
WHY = "why"
OURS = "P"
Told = tuple[tuple[RuleInForce, ...], tuple[FreeDay, ...], tuple[BarredRow, ...]]


def told(office: Office, year: int) -> Told:
    """The rules of today, the free days of a year and the next, and the methods the office may take off."""
    return rules_in_force(office), (*free_days(office, year), *free_days(office, year + 1)), barrable_options(office)


class RulesScreen(ListScreen):
    """The norm's own numbers cannot be changed; ours can, from a day on, by who changes the office."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "clock", stretch=1, bold=(0,), muted=(4,))
        self._rules: Sequence[RuleInForce] = ()
        self._shown: list[RuleInForce] = []
        self._days: Sequence[FreeDay] = ()
        self._methods: Sequence[BarredRow] = ()
        self.panel, self.reason = RulePanel(desk), ReasonPanel()
        self._stack.addWidget(self.panel)
        self._stack.addWidget(self.reason)
        self._back, self._change = Button(kind="link", icon="chevron-left"), Button(kind="primary", icon="pencil")
        self._bar = Button(kind="primary", icon="circle-x")
        self._turn, self._add, self._other = Button(icon="refresh-cw"), Button(icon="plus"), QDateEdit()
        self._other.setCalendarPopup(True)
        self._other.setDisplayFormat("dd.MM.yyyy")
        self._other.setDate(QDate(desk.now().year, desk.now().month, desk.now().day))
        hold_still(self._other)
        self._actions.addWidget(self._back)
        self._actions.addStretch(1)
        for part in (self._other, self._add, self._turn, self._change, self._bar):
            self._actions.addWidget(part)
        self._back.clicked.connect(self.back)
        self._change.clicked.connect(lambda: self._open(self.line()))
        self._turn.clicked.connect(self._turn_day)
        self._add.clicked.connect(self._add_day)
        self.panel.left.connect(self._show_chosen)
        self.panel.wanted.connect(self._do_change)
        self._bar.clicked.connect(lambda: self._open(self.line()))
        self.reason.left.connect(self._show_chosen)
        self.reason.given.connect(self._do_bar)
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
        if self._methods:
            options[METHODS] = self.tr("Methods")
        line = self.tr("A number marked P is a proposal of the program; the others are the standard's own.")
        self.say(self.tr("Deadlines and free days"), line, options)
        self._back.setText(self.tr("Back"))
        self._change.setText(self.tr("Change the number"))
        self._turn.setText(self.tr("Free day or working day"))
        self._add.setText(self.tr("This day is free too"))
        self._other.setAccessibleName(self.tr("Another free day"))
        self._show_chosen()

    def _show(self, found: Told) -> None:
        self._rules, self._days, self._methods = found
        self.retranslate()

    def _show_chosen(self) -> None:
        if self.chosen() == HOLIDAYS:
            of_a_day = (self.tr("Day"), self.tr("What it counts as"), self.tr("Decided by"))
            self.show_rows(of_a_day, [self._day_cells(day) for day in self._days])
            return
        if self.chosen() == METHODS:
            of_a_method = (
                self.tr("Form"),
                self.tr("Method"),
                self.tr("In new entries"),
                self.tr("Since"),
                self.tr("Why"),
            )
            self.show_rows(of_a_method, [self._method_cells(row) for row in self._methods])
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

    def _method_cells(self, row: BarredRow) -> tuple[tuple[Look, str] | str, ...]:
        barred = row.since is not None
        said = self.tr("not permitted") if barred else self.tr("permitted")
        since = self._desk.wording.date(row.since.isoformat()) if row.since is not None else ""
        look = DEADLINE_LOOKS["late" if barred else "done"]
        return (self._desk.wording.title(row.form_id), self._option(row), (look, said), since, row.reason)

    def _option(self, row: BarredRow) -> str:
        form = self._desk.standard.forms[row.form_id]
        return self._desk.wording.option(self._desk.standard, form, form.field(row.field_id), row.option)

    def _line_changed(self) -> None:
        place, may_change = self.line(), may(self._desk.user.role, "change_office")
        days, methods = self.chosen() == HOLIDAYS, self.chosen() == METHODS
        rule = self._shown[place] if not (days or methods) and 0 <= place < len(self._shown) else None
        changeable = rule is not None and rule.may_change and (isinstance(rule.held, Limit) or bool(spans(rule.held)))
        appear(self._change, may_change and changeable)
        appear(self._turn, may_change and days and place >= 0)
        method = self._method(place)
        appear(self._bar, may_change and method is not None)
        if method is not None:
            barred = method.since is not None
            self._bar.setText(self.tr("Permit it again") if barred else self.tr("Do not permit it any more"))
        for part in (self._add, self._other):
            appear(part, may_change and days)

    def _method(self, place: int) -> BarredRow | None:
        methods = self._methods if self.chosen() == METHODS else ()
        return methods[place] if 0 <= place < len(methods) else None

    def _turn_method(self, row: BarredRow) -> None:
        """Permitted again at once; taken off only with a reason."""
        if row.since is not None:
            given = (row.form_id, row.field_id, row.option)
            self._desk.do(permit_option, *given, then=self._changed, failed=self.refused)
            return
        self.reason.ask(
            Asked(
                title=self._option(row),
                line=self.tr("Nobody can choose it in a new entry any more. Earlier entries keep it."),
                action=self.tr("Do not permit it any more"),
                safe=self.tr("Leave it as it is"),
                items=((WHY, self.tr("Why")),),
            )
        )
        self._stack.setCurrentWidget(self.reason)
        appear(self._bar, False)

    def _do_bar(self, given: Mapping[str, str]) -> None:
        row = self._method(self.table.currentIndex().row())
        if row is not None:
            told = (row.form_id, row.field_id, row.option, given[WHY])
            self._desk.do(bar_option, *told, then=self._changed, failed=self.refused)

    def _open(self, place: int) -> None:
        method = self._method(place)
        if method is not None and may(self._desk.user.role, "change_office"):
            self._turn_method(method)
        elif self._change.isVisibleTo(self) and 0 <= place < len(self._shown):
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
