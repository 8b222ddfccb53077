"""Reports: a period is counted, every number opens its cases, and the whole goes out without names."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout

from desktop.casework.count_words import CountWords
from desktop.casework.names_outside import names_in_report
from desktop.casework.office import Office
from desktop.casework.periods import Period
from desktop.casework.previews import save_as
from desktop.casework.report_papers import HIDDEN, report_pdf, report_sheet
from desktop.casework.reports import TOTAL, CaseBehind, Cell, Counted, Made, cases_behind, last_over, make_report
from desktop.casework.team import people_in
from desktop.standards.definitions import Report
from desktop.standards.wording import Wording
from desktop.ui.case_words import status_name
from desktop.ui.desk import Desk
from desktop.ui.dialogs.password_again import with_password
from desktop.ui.measure import unit, wide
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.number_table import NumberTable
from desktop.ui.parts.spoken import appear
from desktop.ui.parts.words import GROUP, SECOND, TITLE, words
from desktop.ui.screens.names_left import NamesLeft
from desktop.ui.screens.report_head import ReportHead
from desktop.ui.screens.row_table import RowTable
from desktop.ui.screens.saying import why_not
from desktop.ui.screens.screen import Screen

SHEET, PDF = ".xlsx", ".pdf"
PARTS_WIDE: Final = 84


class ReportsScreen(Screen):
    """On the left what is counted, on the right its numbers and the cases behind the one that was picked."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._made: Made | None = None
        self._behind: Sequence[CaseBehind] = ()
        self._title, self._line = words(size=TITLE, bold=True), words(role="muted", size=SECOND, wrap=True)
        self._banner, self.left = Banner("late"), NamesLeft(desk)
        self.head = ReportHead()
        self.parts, self.numbers, self.cases = RowTable(stretch=0, bold=(0,)), NumberTable(), RowTable(stretch=1)
        self._part_title, self._cases_title = words(size=GROUP, bold=True, wrap=True), words(bold=True, wrap=True)
        self._report: Report | None = next(iter(desk.standard.reports), None)
        self._period: Period | None = last_over(self._report, desk.now().date()) if self._report else None
        self._arrange()
        self._wire()
        self.retranslate()

    def hasHeightForWidth(self) -> bool:
        """The tables take the height they get."""
        return False

    def refresh(self) -> None:
        """Counts afresh."""
        if self._report is not None:
            self._desk.ask(make_report, self._report.id, self._period, self.head.outside(), then=self._show)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Reports"))
        self._title.setText(self.tr("Reports"))
        self._line.setText(self.tr("Counted from the cases. Enter on a number shows which cases it stands for."))
        names = [(report.id, self._desk.wording.report(report)) for report in self._desk.standard.reports]
        self.head.offer(names, self._report.id if self._report else "")
        self.parts.setAccessibleName(self.tr("What is counted"))
        self.numbers.setAccessibleName(self.tr("Numbers"))
        self.cases.setAccessibleName(self.tr("The cases behind the number"))
        self._say_period()
        if self._made is not None:
            self._show(self._made)

    def choose(self, report_id: str) -> None:
        """Counts another report, for the last of its periods that is over."""
        self._report = self._desk.standard.report(report_id)
        self._period = last_over(self._report, self._desk.now().date())
        self._say_period()
        self.refresh()

    def turn(self, by: int) -> None:
        """Goes to a period before or after."""
        if self._period is not None:
            self._period = self._period.moved(by)
            self._say_period()
            self.refresh()

    def save_to(self, path: Path) -> None:
        """Writes what was counted as a spreadsheet or as PDF, by the ending of the name."""
        if self._made is not None:
            self._desk.do(_write, path, self._made, self._desk.wording, then=self._saved, failed=self._refused)

    def _say_period(self) -> None:
        self.head.say_period(self._words().period(self._period) if self._period is not None else "")

    def _words(self) -> CountWords:
        logins = {card.uid: card.login for card in people_in(self._desk.office)}
        return CountWords(self._desk.standard, self._desk.wording, logins)

    def _show(self, made: Made) -> None:
        self._made = made
        self.left.tell("soon", "")
        rows = [(self._desk.wording.report(made.report, each.part), _number(each.at())) for each in made.parts]
        self.parts.tell((self.tr("What is counted"), self._desk.wording.say("count.total")), rows)
        self._banner.tell("soon", "" if made.cases else self._desk.wording.say("count.no_cases"))
        self._show_part()

    def _part(self) -> Counted | None:
        place = self.parts.currentIndex().row()
        return self._made.parts[place] if self._made is not None and 0 <= place < len(self._made.parts) else None

    def _show_part(self) -> None:
        counted = self._part()
        if counted is None or self._made is None:
            return
        said, columns = self._words(), _columns(counted)
        self._part_title.setText(self._desk.wording.report(self._made.report, counted.part))
        heads = ["", *(said.column(counted.part, key) for key in counted.columns)]
        heads += [self._desk.wording.say("count.total")] * (len(columns) - len(counted.columns))
        self.numbers.tell(
            heads,
            [
                [said.row(counted.part, row), *(_number(counted.at(row, key)) for key in columns)]
                for row in _rows(counted)
            ],
        )
        self._show_behind(())

    def _pick(self, row: int, column: int) -> None:
        counted = self._part()
        if counted is not None:
            cell = counted.at(_rows(counted)[row], _columns(counted)[column])
            self._desk.ask(cases_behind, cell, then=self._show_behind)

    def _show_behind(self, cases: Sequence[CaseBehind]) -> None:
        self._behind = cases
        appear(self.cases, bool(cases))
        appear(self._cases_title, bool(cases))
        self._cases_title.setText(self.tr("%n case(s)", "", len(cases)))
        heads = (self.tr("Case"), self.tr("Stage"), self.tr("State"), self.tr("Worker"))
        stage = self._desk.wording.stage
        rows = [(each.code, stage(each.stage), status_name(each.status), each.worker) for each in cases]
        self.cases.tell(heads, rows)

    def _open(self, place: int) -> None:
        if 0 <= place < len(self._behind):
            self.case_wanted.emit(self._behind[place].id, "", None)

    def _save_outside(self, ending: str) -> None:
        if self._made is not None:
            ask = partial(with_password, self._desk, "export", None, self, lambda: self._ask_where(ending))
            self.left.ask(names_in_report, self._made, self._desk.wording, then=ask)

    def _ask_where(self, ending: str) -> None:
        if self._made is None:
            return
        kinds = "Excel (*.xlsx)" if ending == SHEET else "PDF (*.pdf)"
        suggested = f"{self._made.report.id}-{self._made.period.written}{ending}"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the report"), suggested, kinds)
        if name:
            self.save_to(Path(name) if Path(name).suffix else Path(name).with_suffix(ending))

    def _saved(self, _nothing: object) -> None:
        self._banner.tell("done", self.tr("The report is saved."), self.tr("It has codes and numbers, no names."))

    def _refused(self, problem: Exception) -> None:
        self._banner.tell("late", why_not(problem))

    def _wire(self) -> None:
        self.head.chosen.connect(self.choose)
        self.head.turned.connect(self.turn)
        self.head.outside_changed.connect(self.refresh)
        self.head.sheet_wanted.connect(lambda: self._save_outside(SHEET))
        self.head.paper_wanted.connect(lambda: self._save_outside(PDF))
        self.parts.selectionModel().currentRowChanged.connect(lambda _now, _before: self._show_part())
        self.numbers.picked.connect(self._pick)
        self.cases.opened.connect(self._open)

    def _arrange(self) -> None:
        step = unit(self)
        right = QVBoxLayout()
        right.setSpacing(2 * step)
        right.addWidget(self._part_title)
        right.addWidget(self.numbers, 3)
        right.addWidget(self._cases_title)
        right.addWidget(self.cases, 2)
        self.parts.setFixedWidth(wide(self, PARTS_WIDE))
        body = QHBoxLayout()
        body.setSpacing(4 * step)
        body.addWidget(self.parts)
        body.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * step, 4 * step, 6 * step, 4 * step)
        column.setSpacing(2 * step)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addLayout(self.head.saving)
        column.addLayout(top)
        for widget in (self._line, self._banner, self.left, self.head):
            column.addWidget(widget)
        column.addLayout(body, 1)


def _rows(counted: Counted) -> list[str]:
    return [*counted.rows, *([TOTAL] if counted.part.by else [])]


def _columns(counted: Counted) -> list[str]:
    return [*counted.columns, *([TOTAL] if counted.part.across else [])]


def _number(cell: Cell) -> str:
    return HIDDEN if cell.withheld else f"{cell.value:g}"


def _write(office: Office, path: Path, made: Made, wording: Wording) -> None:
    out = BytesIO()
    (report_sheet if path.suffix.lower() == SHEET else report_pdf)(office, made, wording, out)
    save_as(office, path, out.getvalue())
