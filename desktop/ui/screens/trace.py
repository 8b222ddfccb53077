"""Who saw what: the lines of the trail by case, person and period, and whether the trail is whole."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Final, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from desktop.casework.who_saw import MOST_SHOWN, Trace, TraceWish, who_saw
from desktop.ui.desk import Desk
from desktop.ui.doings import doing_words
from desktop.ui.measure import unit, wide
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.filter_box import FilterBox
from desktop.ui.parts.words import HELP, words
from desktop.ui.screens.list_screen import ListScreen
from desktop.ui.screens.saying import iso

PAUSE_MS: Final = 250


class TraceScreen(ListScreen):
    """Enter opens the case of a line; nothing here can be changed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "eye", stretch=3, bold=(1,), muted=(0,))
        self._trace: Trace | None = None
        self._back = Button(kind="flat", icon="chevron-left")
        self._case, self._since, self._until = QLineEdit(), QLineEdit(), QLineEdit()
        self._who = FilterBox()
        self._wrong = words(role="late", size=HELP)
        self._whole = Banner("done")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._frame()
        self._back.clicked.connect(self.back)
        self._pause.timeout.connect(self.refresh)
        self._who.chosen.connect(self.refresh)
        for edit in (self._case, self._since, self._until):
            edit.textEdited.connect(lambda: self._pause.start(PAUSE_MS))
        self._empty.pressed.connect(self._show_everything)
        self.retranslate()

    def refresh(self) -> None:
        """Reads the trail afresh by what is asked for."""
        wish = self._wish()
        if wish is not None:
            self._desk.ask(who_saw, wish, then=self._show, failed=self.refused)

    def retranslate(self) -> None:
        line = self.tr("Every reading, change and printing leaves a line here that nobody can take back.")
        options = {"looked": self.tr("Who looked"), "all": self.tr("Everything")}
        self.say(self.tr("Who saw what"), line, options)
        self._back.setText(self.tr("Back"))
        names = {
            self._case: self.tr("Case code"),
            self._since: self.tr("First day"),
            self._until: self.tr("Last day"),
        }
        for edit, name in names.items():
            edit.setPlaceholderText(name)
            edit.setAccessibleName(name)
        if self._trace is not None:
            self._show(self._trace)

    def _wish(self) -> TraceWish | None:
        since, until = _day(self._since.text()), _day(self._until.text())
        unread = (self._since.text().strip() and since is None) or (self._until.text().strip() and until is None)
        self._wrong.setText(self.tr("Write the day as 19.01.2026.") if unread else "")
        if unread:
            return None
        looked = self.chosen() == "looked"
        return TraceWish(self._case.text().strip(), self._who.choice(), since, until, looked)

    def _show_everything(self) -> None:
        for edit in (self._case, self._since, self._until):
            edit.clear()
        self._who.choose("")
        self.choose("all")

    def _show(self, trace: Trace) -> None:
        self._trace = trace
        people: Mapping[str, str] = dict(trace.people)
        self._who.tell(self.tr("Person"), self.tr("all"), people)
        self._who.updateGeometry()
        self._say_whole(trace)
        self._empty.tell(self.tr("Nothing of this kind"), self.tr("There are other lines."), self.tr("Show all"))
        heads = (self.tr("Day and time"), self.tr("By"), self.tr("Case"), self.tr("What"))
        date_time = self._desk.wording.date_time
        rows = [(date_time(iso(one.at)), one.by, one.code or "–", doing_words(one.doing)) for one in trace.lines]
        self.show_rows(heads, rows)

    def _say_whole(self, trace: Trace) -> None:
        if trace.problem:
            line = self.tr("Lines were changed, taken away or added from outside. Leave it as it is and call for help.")
            self._whole.tell("late", self.tr("The trail is broken"), line)
            return
        numbers = {"count": trace.count, "head": f"{trace.head[:5]} {trace.head[5:]}"}
        proven = self.tr("Every line was proven. It ends with {head}, as printed on reports and acts.")
        compared = self.tr("Its numbers and its end are right ({head}). The head of the office can prove every line.")
        line = (proven if trace.proven else compared).format_map(numbers)
        if trace.found > MOST_SHOWN:
            shown = self.tr("The newest {most} of {found} lines are shown.")
            line = f"{line} {shown.format(most=MOST_SHOWN, found=trace.found)}"
        self._whole.tell("done", self.tr("The trail is whole: {count} lines").format_map(numbers), line)

    def _show_chosen(self) -> None:
        self.refresh()

    def _open(self, place: int) -> None:
        if self._trace is not None and 0 <= place < len(self._trace.lines) and self._trace.lines[place].case_id:
            self.case_wanted.emit(self._trace.lines[place].case_id, "", None)

    def _frame(self) -> None:
        step = unit(self)
        filters = QHBoxLayout()
        filters.setSpacing(3 * step)
        for edit, width in ((self._case, 60), (self._since, 44), (self._until, 44)):
            edit.setMaximumWidth(wide(self, width))
            filters.addWidget(edit)
        filters.addWidget(self._who)
        filters.addWidget(self._wrong, 1)
        column = cast("QVBoxLayout", self.layout())
        column.insertWidget(0, self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.insertWidget(3, self._whole)
        column.insertLayout(column.indexOf(self._head) + 1, filters)


def _day(text: str) -> date | None:
    try:
        return datetime.strptime(text.strip(), "%d.%m.%Y").date()
    except ValueError:
        return None
