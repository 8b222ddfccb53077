"""A scenario's events done in the window with the keyboard, one way for each task."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from desktop.casework.scenario import Scenario, ScenarioEvent
from desktop.ui.dialogs.password_again import PasswordAgain
from desktop.ui.main_window import MainWindow
from desktop.ui.screens.case import CaseScreen
from desktop.ui.screens.document_panel import DocumentPanel
from desktop.ui.screens.journals import JournalsScreen
from desktop.ui.screens.print_case import PrintScreen
from desktop.ui.screens.reason_panel import ReasonPanel
from desktop.ui.screens.supervision import SupervisionScreen
from desktop.ui.wizard import FormWizard
from tests.journeys.answering import Answering
from tests.journeys.form_typing import FormTyping
from tests.journeys.typist import CTRL, ROUND, Key, Lost, spoken
from tests.journeys.workplace import Workplace

LETTER_BY_LETTER = 2
"""Events at the beginning that are typed as letters; the others in haste."""
STAGES, DOCUMENTS, DEADLINES = 0, 2, 3
"""Places of the tabs of a case."""
say = QCoreApplication.translate


class Casework:
    """Keeps which case of the window a name of the scenario stands for, and who sits before the keyboard."""

    def __init__(self, workplace: Workplace, passwords: Mapping[str, str], login: str) -> None:
        self._place = workplace
        self._keys = workplace.typist
        self._passwords = passwords
        self._login = self._writes = login
        self._answering = Answering(self._keys, self._register_from_form)
        self.cases: dict[str, int] = {}
        self._forms: dict[str, str] = {}
        self._papers: list[ScenarioEvent] = []
        self.form = FormTyping(workplace, self._answering, self._wizard)

    def play(self, scenario: Scenario, most: int | None = None) -> None:
        """Does one event after the other at the time it happens."""
        events = scenario.events[:most]
        for place, event in enumerate(events):
            self._place.clock.now = event.at.replace(tzinfo=None)
            self._keys.hasty = place >= LETTER_BY_LETTER
            self._sit_down(event.by)
            try:
                TASKS[event.task](self, event, events[place + 1 :])
                self._place.fits()
            except Lost as lost:
                raise Lost(f"{event.at:%Y-%m-%d %H:%M} {event.task} {event.form or event.stage}: {lost}") from lost

    # ------------------------------------------------------------ where one is

    def _window(self) -> MainWindow:
        window = self._place.inside()
        assert isinstance(window, MainWindow)
        return window

    def _screen(self) -> QWidget:
        return self._window()._stack.currentWidget()

    def _case(self) -> CaseScreen:
        screen = self._screen()
        assert isinstance(screen, CaseScreen)
        return screen

    def _sit_down(self, login: str) -> None:
        if login != self._login:
            self._place.lock()
            self._place.sign_in(login, self._passwords[login])
            self._login = login

    def _go_to_case(self, name: str) -> None:
        case_id = self.cases[name]
        screen = self._screen()
        if isinstance(screen, CaseScreen) and screen._case_id == case_id:
            return
        self._place.go_to_place("cases")
        table = self._screen()._table  # type: ignore[attr-defined]
        self._keys.tab_to(lambda widget: widget is table, "the list of cases")
        for _ in range(len(self.cases) + 1):
            if table._model.row(table.currentIndex().row()).id == case_id:
                break
            self._keys.press(Key.Key_Down)
        self._keys.press(Key.Key_Return)
        self._keys.rest()
        assert self._case()._case_id == case_id

    def print_file(self, case: str, path: Path) -> None:
        """The whole file of a case, saved as a PDF from the screen before printing."""
        self._go_to_case(case)
        keys = self._keys
        keys.push(say("CaseHeader", "Print"))
        screen = self._screen()
        assert isinstance(screen, PrintScreen)
        keys.until(lambda: bool(screen.data()), "the pages are made")
        keys.rest()
        keys.tab_to(lambda widget: spoken(widget) == say("PrintSettings", "Save as PDF"), "the button that saves")
        keys.press(Key.Key_Space)
        keys.until(lambda: isinstance(QApplication.activeModalWidget(), PasswordAgain), "the password is asked again")
        keys.write(self._passwords[self._login])
        keys.in_dialog(lambda: keys.press(Key.Key_Return), lambda: self._place.save_as(path), QFileDialog)
        keys.until(path.is_file, "the PDF is saved")
        keys.rest()

    # ------------------------------------------------------------ tasks

    def start_case(self, event: ScenarioEvent, rest: tuple[ScenarioEvent, ...]) -> None:
        """Ctrl+N; an urgent call begins its form at once, else the name is looked for first."""
        keys = self._keys
        keys.press(Key.Key_N, CTRL)
        keys.rest()
        first = next(later for later in rest if later.case == event.case and later.task == "fill")
        if first.form == "rapid_call":
            keys.push(say("NewContactScreen", "Urgent call"))
        else:
            intake = next(later for later in rest if later.case == event.case and later.form == "intake")
            keys.write(f"{intake.answers['surname']} {intake.answers['given_name']}")
            keys.push(say("NewContactScreen", "New person: begin the case"))
        self.cases[event.case] = self._case()._case_id

    def fill(self, event: ScenarioEvent, rest: tuple[ScenarioEvent, ...]) -> None:
        """Begins a form or goes on with it, types every answer, and finishes it."""
        if not event.case:
            self._open_journal(event)
        elif event.by != self._writes:
            self._begin_review(event)
        else:
            self._go_to_case(event.case)
            self._open(event)
        self._forms[event.entry] = event.form
        self.form.type_answers(event)
        self.form.finish() if event.finish else self._leave_form()

    def document(self, event: ScenarioEvent, rest: tuple[ScenarioEvent, ...]) -> None:
        """A paper of a form that is gone on with is registered there, any other on the tab of the documents."""
        if rest and rest[0].entry == event.entry and rest[0].task == "fill":
            self._papers.append(event)
            return
        self._go_to_case(event.case)
        self._go_to_tab(DOCUMENTS)
        tab = self._case().documents
        self._keys.push(say("DocumentsTab", "Register a document"))
        self._describe(tab.panel, event)
        self._go_to_tab(STAGES)

    def finish_stage(self, event: ScenarioEvent, rest: tuple[ScenarioEvent, ...]) -> None:
        """The button beside the stages; what is still wanted gets its reason."""
        self._go_to_case(event.case)
        stages = self._case().stages
        buttons = [side.finish_button() for side in stages._sides()]
        self._keys.tab_to(lambda widget: widget in buttons, "the button that finishes the stage")
        self._keys.press(Key.Key_Space)
        self._reasons(stages.reasons, event.gaps)

    def correct(self, event: ScenarioEvent, rest: tuple[ScenarioEvent, ...]) -> None:
        """Opens the finished form, says why it is corrected, and types what is new."""
        self._go_to_case(event.case)
        stages, keys = self._case().stages, self._keys
        hand = stages._hand
        assert hand is not None
        title = hand.title(self._forms[event.entry])
        keys.tab_to(lambda widget: spoken(widget).startswith(f"{title}, "), f"the finished “{title}”")
        keys.press(Key.Key_Space)
        keys.rest()
        keys.push(say("EntrySheet", "Correct an error"))
        self._reasons(stages.reasons, {"reason": event.reason})
        self.form.type_answers(event)
        self.form.finish()

    def explain_delay(self, event: ScenarioEvent, rest: tuple[ScenarioEvent, ...]) -> None:
        """The tab of the deadlines, and there the line of the rule."""
        self._go_to_case(event.case)
        self._go_to_tab(DEADLINES)
        tab = self._case().deadlines
        hand = tab._hand
        assert hand is not None
        self._keys.push(f"{say('DeadlinesTab', 'Say why it was late')}: {hand.wording.deadline(event.rule)}")
        self._reasons(tab.reasons, {"reason": event.reason})
        self._go_to_tab(STAGES)

    def answer_remark(self, event: ScenarioEvent, rest: tuple[ScenarioEvent, ...]) -> None:
        """The place of the supervision, where the remarks wait."""
        self._place.go_to_place("supervision")
        screen = self._screen()
        assert isinstance(screen, SupervisionScreen)
        text = next(remark.text for remark in screen._view.remarks if remark.row == event.row)
        line = next(line for line in screen.remark_lines() if spoken(line.edit).endswith(text))
        self._answering.line(line.edit, event.reason)
        self._answering.reach(line.button)
        self._keys.press(Key.Key_Space)
        self._keys.rest()

    def nothing(self, event: ScenarioEvent, rest: tuple[ScenarioEvent, ...]) -> None:
        """The window does this by itself."""

    # ------------------------------------------------------------ forms

    def _wizard(self) -> FormWizard | None:
        screen = self._screen()
        work = screen.work if isinstance(screen, JournalsScreen) else self._case().stages.work
        return work.wizard

    def _open_journal(self, event: ScenarioEvent) -> None:
        """A paper of the office is a line of its journal: a new one, or the last one where it is gone on with."""
        keys, known = self._keys, event.entry in self._forms
        self._place.go_to_place("journals")
        screen = self._screen()
        assert isinstance(screen, JournalsScreen)
        self._answering.reach(screen.journals, ROUND)
        place = [name.form_id for name in screen._names].index(event.form)
        here = screen.journals.currentIndex().row()
        keys.press(Key.Key_Down if place > here else Key.Key_Up, times=abs(place - here))
        keys.rest()
        keys.push(say("JournalsScreen", "Open" if known else "New line"))

    def _open(self, event: ScenarioEvent) -> None:
        stages = self._case().stages
        if stages.seen() is stages.work:
            return
        hand = stages._hand
        assert hand is not None
        stage = hand.stage(hand.page.stage)
        title = hand.title(event.form)
        listed = event.form in stage.forms or (event.form in stage.also and bool(hand.entries(event.form)))
        if not listed:
            self._keys.push(say("StageGuide", "Other form…"))
            self._keys.choose_in_menu(lambda line: line == title, title)
            return
        names = [f"{say('StageGuide', word)}: {title}" for word in ("Start", "New", "Continue")]
        self._keys.tab_to(lambda widget: spoken(widget) in names, f"a button for “{title}”")
        self._keys.press(Key.Key_Space)
        self._keys.rest()

    def _begin_review(self, event: ScenarioEvent) -> None:
        """A supervisor finds the case by its code in the list of the supervision."""
        self._place.go_to_place("supervision")
        screen, keys = self._screen(), self._keys
        assert isinstance(screen, SupervisionScreen)
        place = [row.case_id for row in screen._view.cases].index(self.cases[event.case])
        self._answering.reach(screen.table, ROUND)
        keys.press(Key.Key_Down, times=place - screen.line())
        keys.push(say("SupervisionScreen", "Write a review"))

    def _go_to_tab(self, place: int) -> None:
        tabs, keys = self._case().header.tabs, self._keys
        self._answering.reach(tabs, ROUND)
        by = place - tabs.currentIndex()
        keys.press(Key.Key_Right if by > 0 else Key.Key_Left, times=abs(by))
        keys.rest()
        assert tabs.currentIndex() == place

    def _reasons(self, panel: ReasonPanel, reasons: Mapping[str, str]) -> None:
        for key, edit in panel._edits.items():
            self._answering.line(edit, reasons[key])
        self._answering.reach(panel.action())
        self._keys.press(Key.Key_Space)
        self._keys.rest()

    def _leave_form(self) -> None:
        ways = (("EntryWork", "All forms of this stage"), ("SideStrip", "All forms"))
        names = [say(*way) for way in (*ways, ("PaperWork", "All lines of this journal"))]
        self._keys.back_to(lambda widget: spoken(widget) in names, "the way back to the steps")
        self._keys.press(Key.Key_Space)
        self._keys.rest()

    def _register_from_form(self, number: int) -> None:
        event = self._papers.pop(0)
        self._describe(self._case().stages.paper, event)

    def _describe(self, panel: DocumentPanel, event: ScenarioEvent) -> None:
        paper, to = event.paper, self._answering
        assert paper is not None
        to.line(panel.name, paper.title)
        to.combo(panel.kind, paper.kind)
        to.combo(panel.medium, paper.medium)
        day = f"{paper.dated_on:%d.%m.%Y}" if paper.dated_on else ""
        to.line(panel.day, day)
        to.line(panel.pages, str(paper.pages))
        if paper.confidential:
            to.reach(panel.apart)
            self._keys.press(Key.Key_Space)
        to.reach(panel.register_button())
        self._keys.press(Key.Key_Space)
        self._keys.rest()


Task = Callable[[Casework, ScenarioEvent, tuple[ScenarioEvent, ...]], None]
TASKS: Mapping[str, Task] = {
    "start_case": Casework.start_case,
    "fill": Casework.fill,
    "document": Casework.document,
    "finish_stage": Casework.finish_stage,
    "correct": Casework.correct,
    "explain_delay": Casework.explain_delay,
    "answer_remark": Casework.answer_remark,
    "give_code": Casework.nothing,
    "link": Casework.nothing,
}
