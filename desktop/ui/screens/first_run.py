"""The first-run assistant: language, office, you, the recovery sheet; only what is needed to start."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.casework.people import RecoverySheet
from desktop.ui import problems
from desktop.ui.measure import unit
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.welcome_page import WelcomePage
from desktop.ui.parts.words import SECOND, words
from desktop.ui.screens.first_steps import DoneStep, FirstWish, OfficeStep, WelcomeStep, YouStep
from desktop.ui.screens.sheet_step import SheetStep
from desktop.ui.screens.step import Step


class FirstRun(Spoken):
    """Walks through the steps; the office is made after the third, and the sheet is proved before the first case."""

    create_asked = Signal(object)
    pdf_asked = Signal(str, object)
    language_chosen = Signal(str)
    office_wanted = Signal()
    restore_wanted = Signal()
    pack_wanted = Signal()
    practice_wanted = Signal()
    finished = Signal(bool)
    """True: to the first case; False: to the practice office."""

    def __init__(self, editions: Sequence[str], language: str, home: Path, away: str = "") -> None:
        """`away` is the folder of an office that was here and is not now."""
        super().__init__()
        self._language = language
        self._place = words(role="muted", size=SECOND)
        self._welcome = WelcomeStep(editions, language, away)
        self._office = OfficeStep(home)
        self._you = YouStep(secrets.randbelow)
        self._sheet = SheetStep()
        self._done = DoneStep()
        self._steps: tuple[Step, ...] = (self._welcome, self._office, self._you, self._sheet, self._done)
        self._stack = QStackedWidget()
        self._banner = Banner("late")
        self._back = Button(icon="chevron-left")
        self._next = Button(kind="primary", icon="chevron-right", after=True)
        self._arrange()
        self._wire()
        self.retranslate()

    def show_sheet(self, sheet: RecoverySheet) -> None:
        """The office is made; there is no way back, and no case before the sheet is proved."""
        self._sheet.show_sheet(sheet)
        self._go(3)

    def refuse(self, code: str, facts: Mapping[str, object]) -> None:
        """Says why the office could not be made; everything typed stays."""
        self._banner.tell("late", problems.sentence(code, facts))
        self._review()

    def tell(self, role: str, sentence: str, line: str = "") -> None:
        """Says something above the buttons."""
        self._banner.tell(role, sentence, line)

    def retranslate(self) -> None:
        self.setWindowTitle("Kerege")
        self._back.setText(self.tr("Back"))
        self._review()

    def _at(self) -> int:
        return self._stack.currentIndex()

    def _go(self, place: int) -> None:
        self._banner.tell("late", "")
        self._stack.setCurrentIndex(place)
        self._steps[place].begin()
        self._review()

    def _review(self) -> None:
        place = self._at()
        last = len(self._steps) - 1
        self._place.setText(self.tr("Step {number} of {all}").format(number=place + 1, all=last + 1))
        appear(self._back, place in (1, 2))
        appear(self._next, place < last)
        self._next.setEnabled(self._steps[place].is_ready())
        texts = (
            self.tr("Set up a new office"),
            self.tr("Next"),
            self.tr("Make the office"),
            self.tr("Next"),
            "",
        )
        self._next.setText(texts[place])

    def _onward(self) -> None:
        place = self._at()
        problem = self._steps[place].problem()
        if problem:
            self._banner.tell("late", problem)
            return
        if self._steps[place] is self._you:
            self._next.setEnabled(False)
            self._banner.tell("accent", self.tr("The office is being made …"))
            self.create_asked.emit(self._wish())
            return
        self._go(place + 1)

    def _wish(self) -> FirstWish:
        name, mark, office, register = self._office.answers()
        login, role, password = self._you.answers()
        return FirstWish(self._welcome.edition(), name, mark, office, register, login, role, password)

    def _wire(self) -> None:
        self._next.clicked.connect(self._onward)
        self._back.clicked.connect(lambda: self._go(self._at() - 1))
        self._welcome.language_chosen.connect(self.language_chosen)
        self._welcome.office_wanted.connect(self.office_wanted)
        self._welcome.restore_wanted.connect(self.restore_wanted)
        self._welcome.pack_wanted.connect(self.pack_wanted)
        self._welcome.practice_wanted.connect(self.practice_wanted)
        self._sheet.pdf_asked.connect(self.pdf_asked)
        self._done.finished.connect(self.finished)
        for step in self._steps:
            step.edited.connect(self._review)
            step.entered.connect(lambda: self._next.click() if self._next.isEnabled() else None)

    def _arrange(self) -> None:
        unit_ = unit(self)
        for step in self._steps:
            step.column.addStretch(1)
            self._stack.addWidget(step)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * unit_)
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        buttons.addWidget(self._next)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 6 * unit_, 0, 6 * unit_)
        column.setSpacing(3 * unit_)
        column.addWidget(self._place)
        column.addWidget(self._stack, 1)
        column.addWidget(self._banner)
        column.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(WelcomePage(page))
        appear(self._banner, False)
