"""Before rows of a spreadsheet become lines of a journal: what was recognised, what is doubtful, and the choice."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.casework.importing import ImportPlan, ImportRow, import_rows, plan_import
from desktop.casework.wordings import wording_of
from desktop.standards.wording import LANGUAGES
from desktop.ui import problems
from desktop.ui.desk import Desk
from desktop.ui.measure import unit
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import GROUP, words
from desktop.ui.screens.row_table import RowTable
from desktop.ui.screens.saying import why_not


class ImportPanel(Spoken):
    """`left` without taking anything, `taken` with how many lines were."""

    left = Signal()
    taken = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._plan: ImportPlan | None = None
        self._title, self._line = words(size=GROUP, bold=True, wrap=True), words(wrap=True)
        self._unknown = words(role="muted", wrap=True)
        self._banner = Banner("late")
        self.doubts = RowTable(stretch=1)
        self._take, self._back = Button(kind="primary", icon="check"), Button()
        self._arrange()
        self._take.clicked.connect(self._do_take)
        self._back.clicked.connect(self.left)
        self.retranslate()

    def begin(self, form_id: str, path: Path) -> None:
        """Reads a sheet and shows what would become of it."""
        self._plan = None
        self.retranslate()
        mine = self._desk.wording
        others = [wording_of(self._desk.standard, each) for each in LANGUAGES if each != mine.language]
        self._desk.ask(plan_import, form_id, path, [mine, *others], then=self._show, failed=self._refused)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Rows of a spreadsheet"))
        self._back.setText(self.tr("Take nothing"))
        self.doubts.setAccessibleName(self.tr("Rows that cannot be taken"))
        plan = self._plan
        good = len(plan.good()) if plan is not None else 0
        appear(self._take, bool(good))
        self._take.setText(self.tr("Take %n row(s)", "", good))
        bad = [row for row in plan.rows if not row.is_good] if plan is not None else []
        appear(self.doubts, bool(bad))
        appear(self._unknown, plan is not None and bool(plan.unknown))
        if plan is None:
            return
        said = self.tr("{good} of {all} rows can be taken. Nothing is written before you say so.")
        self._line.setText(said.format(good=good, all=len(plan.rows)))
        self._unknown.setText(self.tr("Columns nobody asks about: {names}").format(names=", ".join(plan.unknown)))
        self.doubts.tell((self.tr("Row"), self.tr("Why not")), [(str(row.number), self._why(row)) for row in bad])

    def _why(self, row: ImportRow) -> str:
        assert self._plan is not None
        wording, form_id = self._desk.wording, self._plan.form_id
        said = [
            f"{wording.label(form_id, problem.field_id)}: {problems.sentence(problem.code, problem.facts)}"
            for problem in row.problems
        ]
        said += [
            self.tr("{question}: nothing is written").format(question=wording.label(form_id, field_id))
            for field_id in row.missing
        ]
        return " · ".join(said)

    def _show(self, plan: ImportPlan) -> None:
        self._plan = plan
        self._banner.tell("late", "")
        self.retranslate()

    def _do_take(self) -> None:
        if self._plan is not None:
            self._desk.do(import_rows, self._plan, then=self.taken.emit, failed=self._refused)

    def _refused(self, problem: Exception) -> None:
        self._line.setText("")
        self._banner.tell("late", why_not(problem))

    def _arrange(self) -> None:
        step = unit(self)
        actions = QHBoxLayout()
        actions.setSpacing(2 * step)
        actions.addStretch(1)
        for button in (self._back, self._take):
            actions.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * step)
        for part in (self._title, self._banner, self._line, self._unknown):
            column.addWidget(part)
        column.addWidget(self.doubts, 1)
        column.addStretch(0)
        column.addLayout(actions)
