"""The list of cases: search as you type, filters, and the way into each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout

from desktop.casework.intake import Similar, similar_clients
from desktop.casework.office import Office
from desktop.casework.permissions import may
from desktop.casework.views import CaseRow, case_rows, count_cases
from desktop.ui.case_words import RISKS, STATUSES, risk_name, status_name
from desktop.ui.desk import Desk
from desktop.ui.keys import bind
from desktop.ui.measure import unit
from desktop.ui.parts.button import Button
from desktop.ui.parts.case_table import CaseTable, CaseTableModel
from desktop.ui.parts.chips import DEADLINE_LOOKS, RISK_LOOKS_IN_TABLES, Look
from desktop.ui.parts.empty_state import EmptyState
from desktop.ui.parts.filter_box import FilterBox
from desktop.ui.parts.legend import Legend
from desktop.ui.parts.search_box import SearchBox
from desktop.ui.parts.spoken import appear
from desktop.ui.parts.words import SECOND, TITLE, words
from desktop.ui.screens.screen import Screen

PAUSE_MS = 150
FEW_SIMILAR = 3
RISKS_SHOWN: dict[str, Look] = {key: RISK_LOOKS_IN_TABLES[key] for key in ("high", "medium", "low")}
DAYS_SHOWN: dict[str, Look] = {key: DEADLINE_LOOKS[key] for key in ("late", "today", "soon", "later")}


@dataclass(frozen=True, slots=True)
class Wish:
    """What is searched for and filtered by."""

    typed: str = ""
    status: str = ""
    risk: str = ""
    stage: str = ""
    mine: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """The cases found, how many there are in all, and who is called much the same where nobody was found."""

    wish: Wish
    rows: Sequence[CaseRow]
    total: int
    similar: Sequence[Similar]


def find(office: Office, wish: Wish) -> Found:
    """Looks the cases up; a name that is nobody's brings those that sound like it."""
    rows = case_rows(office, wish.typed, wish.status, wish.risk, wish.stage, wish.mine)
    similar: Sequence[Similar] = ()
    if not rows and len(wish.typed.strip()) > 2 and office.names.is_open:
        similar = similar_clients(office, wish.typed, limit=FEW_SIMILAR)
    return Found(wish, rows, count_cases(office), similar)


class CasesScreen(Screen):
    """The list keeps its order, its filters and its line when one comes back to it."""

    parcel_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._wish = Wish()
        self._found: Found | None = None
        self._title = words(size=TITLE, bold=True)
        self._register, self._parcel = Button(kind="primary", icon="plus"), Button(icon="lock-open")
        self._search = SearchBox()
        self._status, self._mine, self._stage, self._risk = FilterBox(), FilterBox(), FilterBox(), FilterBox()
        self._count = words(role="muted", size=SECOND)
        self._model = CaseTableModel(desk.standard, lambda: desk.wording, desk.now)
        self._table = CaseTable(self._model, with_names=desk.user.sees_names and desk.office.names.is_open)
        self._empty = EmptyState("folder-open")
        self._stack = QStackedWidget()
        self._legend = Legend((RISKS_SHOWN, DAYS_SHOWN))
        self._pause = QTimer(self)
        self._arrange()
        self._wire()
        self.retranslate()

    def search(self, typed: str) -> None:
        """Searches for something typed elsewhere."""
        self._search.setText(typed)

    def refresh(self) -> None:
        """Looks again; the line one was on stays."""
        self._desk.ask(find, self._wish, then=self._show)
        if not self._search.hasFocus():
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Cases"))
        self._title.setText(self.tr("Cases"))
        self._register.setText(self.tr("Register a request"))
        self._parcel.setText(self.tr("Case from another office"))
        self._search.tell(self.tr("Name, code or a word from a text"))
        everything = self.tr("all")
        self._status.tell(self.tr("State"), everything, {key: status_name(key) for key in STATUSES})
        self._mine.tell(self.tr("Worker"), everything, {"mine": self.tr("only mine")})
        stages = {
            stage.id: f"{stage.number} · {self._desk.wording.stage(stage)}" for stage in self._desk.standard.stages
        }
        self._stage.tell(self.tr("Stage"), everything, stages)
        self._risk.tell(self.tr("Risk"), everything, {key: risk_name(key) for key in RISKS if key})
        days = {
            "late": self.tr("late"),
            "today": self.tr("today"),
            "soon": self.tr("within 3 days"),
            "later": self.tr("later"),
        }
        risks = {key: risk_name(key) for key in RISKS_SHOWN}
        self._legend.tell([(self.tr("Risk:"), risks), (self.tr("Deadline:"), days)])
        if self._found is not None:
            self._show(self._found)

    def _show(self, found: Found) -> None:
        if found.wish != self._wish:
            return
        self._found = found
        here = self._model.row(self._table.currentIndex().row()).id if self._table.currentIndex().isValid() else 0
        self._model.show(found.rows)
        self._table.sort_again()
        self._table.fit()
        places = [place for place in range(len(found.rows)) if self._model.row(place).id == here]
        self._table.selectRow(places[0] if places else 0)
        said = self.tr("{shown} of %n case(s)", "", found.total).format(shown=len(found.rows))
        self._count.setText(said)
        self._stack.setCurrentIndex(0 if found.rows else 1)
        appear(self._legend, bool(found.rows))
        if not found.rows:
            self._show_nothing(found)

    def _show_nothing(self, found: Found) -> None:
        if not found.total:
            line = self.tr("Every case of the office will be in this list. There is none yet.")
            self._empty.tell(self.tr("No cases yet"), line)
            return
        names = " · ".join(f"{row.name} ({row.code or self.tr('no code yet')})" for row in found.similar)
        line = self.tr("Similar: {names}").format(names=names) if names else self.tr("Try fewer letters or filters.")
        title = self.tr("Nothing found")
        if found.wish.typed:
            title = self.tr("Nothing found for “{typed}”").format(typed=found.wish.typed)
        button = self.tr("Show the similar ones") if found.similar else self.tr("Show all cases")
        self._empty.tell(title, line, button)

    def _after_nothing(self) -> None:
        """The button of the empty list: the similar person, or everything again."""
        similar = self._found.similar if self._found else ()
        for box in (self._status, self._mine, self._stage, self._risk):
            box.choose("")
        self._search.setText(similar[0].name if similar else "")
        self._look()

    def _look(self) -> None:
        self._wish = Wish(
            self._search.text(),
            self._status.choice(),
            self._risk.choice(),
            self._stage.choice(),
            bool(self._mine.choice()),
        )
        self._desk.ask(find, self._wish, then=self._show)

    def _wire(self) -> None:
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._look)
        self._search.textChanged.connect(lambda: self._pause.start(PAUSE_MS))
        self._search.entered.connect(lambda _text: self._table.setFocus())
        for box in (self._status, self._mine, self._stage, self._risk):
            box.chosen.connect(self._look)
        self._register.clicked.connect(self.contact_wanted)
        self._parcel.clicked.connect(self.parcel_wanted)
        self._table.opened.connect(lambda case_id: self.case_wanted.emit(case_id, "", None))
        self._empty.pressed.connect(self._after_nothing)
        bind(self, {"Ctrl+F": self._search.setFocus})

    def _arrange(self) -> None:
        step = unit(self)
        appear(self._register, self._desk.user.role in ("worker", "head"))
        appear(self._parcel, may(self._desk.user.role, "exchange_cases"))
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._parcel)
        top.addWidget(self._register)
        line = QHBoxLayout()
        line.setSpacing(2 * step)
        self._search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        line.addWidget(self._search, 1)
        for box in (self._status, self._mine, self._stage, self._risk):
            line.addWidget(box)
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        page = QVBoxLayout(self)
        page.setContentsMargins(6 * step, 4 * step, 6 * step, 3 * step)
        page.setSpacing(2 * step)
        page.addLayout(top)
        page.addLayout(line)
        page.addWidget(self._count)
        page.addWidget(self._stack, 1)
        page.addWidget(self._legend)
