"""Settings: how the program looks and speaks on this computer, and who works in the office."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.casework.permissions import may
from desktop.casework.seen import ALLOWING, allow_screen_capture
from desktop.ui.desk import Desk
from desktop.ui.dialogs.password_again import with_password
from desktop.ui.measure import unit, wide
from desktop.ui.parts.button import Button
from desktop.ui.parts.language_box import LanguageBox
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.radio_line import RadioLine
from desktop.ui.parts.scrolling import scrolled
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import GROUP, SECOND, TITLE, words
from desktop.ui.preferences import SCHEMES, Preferences
from desktop.ui.screens.letters_panel import LettersPanel
from desktop.ui.screens.people_panel import PeoplePanel
from desktop.ui.screens.safety_panel import SafetyPanel
from desktop.ui.screens.screen import Screen
from desktop.ui.theme import SIZES


class LookPanel(Panel):
    """Language, size of text and scheme; each takes effect at once."""

    language_chosen = Signal(str)
    size_chosen = Signal(int)
    scheme_chosen = Signal(str)

    def __init__(self, preferences: Preferences, language: str) -> None:
        super().__init__()
        self._heads = [words(bold=True) for _ in range(3)]
        self._languages = LanguageBox(language)
        self._sizes = RadioLine([str(size) for size in SIZES])
        self._schemes = RadioLine(SCHEMES)
        self._sample = words(size=SECOND, role="muted", wrap=True)
        self._sizes.choose(str(preferences.size))
        self._schemes.choose(preferences.scheme)
        grid = QGridLayout()
        grid.setHorizontalSpacing(6 * unit(self))
        grid.setVerticalSpacing(3 * unit(self))
        grid.setColumnStretch(1, 1)
        for row, part in enumerate((self._languages, self._sizes, self._schemes)):
            grid.addWidget(self._heads[row], row, 0)
            grid.addWidget(part, row, 1)
        column = self.column()
        column.addLayout(grid)
        column.addWidget(self._sample)
        self._languages.setMaximumWidth(wide(self, 70))
        self._languages.chosen.connect(self.language_chosen)
        self._sizes.chosen.connect(lambda size: self.size_chosen.emit(int(size)))
        self._schemes.chosen.connect(self.scheme_chosen)

    def tell(self) -> None:
        """Words it."""
        for head, text in zip(
            self._heads, (self.tr("Language"), self.tr("Size of text"), self.tr("Colours")), strict=True
        ):
            head.setText(text)
        self._sizes.tell({str(size): self.tr("{size} points").format(size=size) for size in SIZES})
        schemes = (self.tr("as the computer"), self.tr("light"), self.tr("dark"))
        self._schemes.tell(dict(zip(SCHEMES, schemes, strict=True)))
        self._sample.setText(self.tr("This is how a line of text looks: 16.01.2026, 22:40, Ө Ү Ң Қ Ғ Ә І Һ."))


class OfficePanel(Spoken):
    """What the office is called and by which edition it works."""

    rules_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._panel = Panel()
        self._rules = Button(kind="link", icon="clock")
        self._rules.clicked.connect(self.rules_wanted)
        self._lines = [(words(bold=True), words(wrap=True)) for _ in range(4)]
        grid = QGridLayout()
        grid.setHorizontalSpacing(6 * unit(self))
        grid.setVerticalSpacing(2 * unit(self))
        grid.setColumnStretch(1, 1)
        for row, (head, text) in enumerate(self._lines):
            grid.addWidget(head, row, 0)
            grid.addWidget(text, row, 1)
        inside = self._panel.column()
        inside.addLayout(grid)
        inside.addWidget(self._rules, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._panel)
        self.retranslate()

    def retranslate(self) -> None:
        office, standard = self._desk.office, self._desk.standard
        known = (
            (self.tr("Office"), str(office.settings.get("name", ""))),
            (self.tr("Mark in the codes"), str(office.settings.get("mark", ""))),
            (self.tr("Standard"), f"{standard.clause_mark} · {self._desk.wording.say('title')}".strip(" ·")),
            (self.tr("Folder"), str(office.folder)),
        )
        for (head, text), (title, said) in zip(self._lines, known, strict=True):
            head.setText(title)
            text.setText(said)
        self._rules.setText(self.tr("Deadlines, norms, free days, methods"))


class SettingsScreen(Screen):
    """Speaks of language, size and scheme upward; people are looked after in their own panel."""

    language_chosen = Signal(str)
    size_chosen = Signal(int)
    scheme_chosen = Signal(str)
    locked = Signal()
    capture_allowed = Signal()
    trace_wanted = Signal()
    health_wanted = Signal()
    rules_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        preferences = Preferences(desk.settings)
        self._title = words(size=TITLE, bold=True)
        self._heads = [words(size=GROUP, bold=True) for _ in range(5)]
        self._look = LookPanel(preferences, desk.wording.language)
        self._safety = SafetyPanel(preferences, desk.user.role)
        self._office = OfficePanel(desk)
        self.people, self.letters = PeoplePanel(desk), LettersPanel(desk)
        self._settles = may(desk.user.role, "change_office")
        self._arrange()
        self._wire()
        self.retranslate()

    def refresh(self) -> None:
        """Reads who works here."""
        self.people.refresh()
        if self._settles:
            self.letters.refresh()

    def leave(self) -> None:
        """Forgets a password that was begun."""
        self.people.leave()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        self._title.setText(self.tr("Settings"))
        here, people, office = self.tr("On this computer"), self.tr("People of the office"), self.tr("The office")
        heads = (here, self.tr("Safety"), people, office, self.tr("Letters"))
        for head, text in zip(self._heads, heads, strict=True):
            head.setText(text)
        self._look.tell()
        self._safety.tell()

    def _ask_capture(self) -> None:
        with_password(self._desk, ALLOWING, None, self, self._allow_capture)

    def _allow_capture(self) -> None:
        self._desk.do(allow_screen_capture, then=self._capture_allowed)

    def _capture_allowed(self, _nothing: None) -> None:
        self._safety.capture_is_allowed()
        self.capture_allowed.emit()

    def _wire(self) -> None:
        self._look.language_chosen.connect(self.language_chosen)
        self._look.size_chosen.connect(self.size_chosen)
        self._look.scheme_chosen.connect(self.scheme_chosen)
        self._safety.trace_wanted.connect(self.trace_wanted)
        self._safety.health_wanted.connect(self.health_wanted)
        self._safety.capture_wanted.connect(self._ask_capture)
        self._office.rules_wanted.connect(self.rules_wanted)
        self.people.ended.connect(self.locked)

    def _arrange(self) -> None:
        step = unit(self)
        content = QWidget()
        main = QVBoxLayout(content)
        main.setContentsMargins(0, 0, 0, 4 * step)
        main.setSpacing(2 * step)
        parts = (self._look, self._safety, self.people, self._office, self.letters)
        for head, part in zip(self._heads, parts, strict=True):
            main.addWidget(head)
            main.addWidget(part)
            main.addSpacing(2 * step)
        for part in (self._heads[-1], self.letters):
            appear(part, self._settles)
        main.addStretch(1)
        content.setMaximumWidth(wide(self, 220))
        page = QVBoxLayout(self)
        page.setContentsMargins(6 * step, 4 * step, 6 * step, 0)
        page.setSpacing(4 * step)
        page.addWidget(self._title)
        page.addWidget(scrolled(content), 1)
