"""Settings: how the program looks and speaks on this computer, and who works in the office."""

from __future__ import annotations

import secrets

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.casework.people import UserCard
from desktop.casework.team import add_colleague, may_manage, people_in
from desktop.ui.desk import Desk
from desktop.ui.measure import unit, wide
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.language_box import LanguageBox
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.radio_line import RadioLine
from desktop.ui.parts.scrolling import scrolled
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import GROUP, SECOND, TITLE, words
from desktop.ui.people_words import role_name
from desktop.ui.preferences import SCHEMES, Preferences
from desktop.ui.screens.new_colleague import NewColleague
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

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._panel = Panel()
        self._lines = [(words(bold=True), words(wrap=True)) for _ in range(4)]
        grid = QGridLayout()
        grid.setHorizontalSpacing(6 * unit(self))
        grid.setVerticalSpacing(2 * unit(self))
        grid.setColumnStretch(1, 1)
        for row, (head, text) in enumerate(self._lines):
            grid.addWidget(head, row, 0)
            grid.addWidget(text, row, 1)
        self._panel.column().addLayout(grid)
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


class SettingsScreen(Screen):
    """Speaks of language, size and scheme upward; adds people itself."""

    language_chosen = Signal(str)
    size_chosen = Signal(int)
    scheme_chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        preferences = Preferences(desk.settings)
        self._people: list[UserCard] = []
        self._title = words(size=TITLE, bold=True)
        self._heads = [words(size=GROUP, bold=True) for _ in range(3)]
        self._look = LookPanel(preferences, desk.wording.language)
        self._office = OfficePanel(desk)
        self._list = QGridLayout()
        self._add = Button(icon="user-plus")
        self._banner = Banner("done")
        self._new = NewColleague(secrets.randbelow)
        self._arrange()
        self._wire()
        self.retranslate()

    def refresh(self) -> None:
        """Reads who works here."""
        self._desk.ask(people_in, then=self._show)

    def leave(self) -> None:
        """Forgets a password that was begun."""
        self._close()
        self._banner.tell("done", "")

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        self._title.setText(self.tr("Settings"))
        texts = (self.tr("On this computer"), self.tr("People of the office"), self.tr("The office"))
        for head, text in zip(self._heads, texts, strict=True):
            head.setText(text)
        self._look.tell()
        self._add.setText(self.tr("Add a person"))
        self._show(self._people)

    def _show(self, people: list[UserCard]) -> None:
        self._people = people
        while self._list.count():
            item = self._list.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, person in enumerate(people):
            self._list.addWidget(words(person.login, bold=True), row, 0)
            self._list.addWidget(words(role_name(person.role)), row, 1)

    def _open(self) -> None:
        self._banner.tell("done", "")
        appear(self._add, False)
        appear(self._new, True)
        self._new.setFocus()

    def _close(self) -> None:
        self._new.clear()
        appear(self._new, False)
        appear(self._add, may_manage(self._desk.office))

    def _added(self, login: str) -> None:
        self._close()
        said = self.tr("{name} can sign in now.").format(name=login)
        self._banner.tell("done", said, self.tr("Hand the password over in person, never on paper with the name."))
        self.refresh()

    def _wire(self) -> None:
        self._look.language_chosen.connect(self.language_chosen)
        self._look.size_chosen.connect(self.size_chosen)
        self._look.scheme_chosen.connect(self.scheme_chosen)
        self._add.clicked.connect(self._open)
        self._new.left.connect(self._close)
        self._new.asked.connect(
            lambda login, role, password: self._desk.do(
                add_colleague,
                login,
                role,
                password,
                then=lambda _done: self._added(login),
                failed=self._new.refuse,
            )
        )

    def _arrange(self) -> None:
        step = unit(self)
        self._list.setHorizontalSpacing(6 * step)
        self._list.setVerticalSpacing(2 * step)
        self._list.setColumnStretch(1, 1)
        people = Panel()
        inside = people.column()
        inside.addLayout(self._list)
        inside.addWidget(self._banner)
        inside.addWidget(self._add)
        inside.addWidget(self._new)
        content = QWidget()
        main = QVBoxLayout(content)
        main.setContentsMargins(0, 0, 0, 4 * step)
        main.setSpacing(2 * step)
        for head, part in zip(self._heads, (self._look, people, self._office), strict=True):
            main.addWidget(head)
            main.addWidget(part)
            main.addSpacing(2 * step)
        main.addStretch(1)
        content.setMaximumWidth(wide(self, 220))
        appear(self._add, may_manage(self._desk.office))
        appear(self._new, False)
        appear(self._banner, False)
        page = QVBoxLayout(self)
        page.setContentsMargins(6 * step, 4 * step, 6 * step, 0)
        page.setSpacing(4 * step)
        page.addWidget(self._title)
        page.addWidget(scrolled(content), 1)
