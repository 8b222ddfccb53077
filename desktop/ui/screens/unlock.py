"""Who are you, and your password: the first thing seen every day, and after every lock."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.measure import unit, wide
from desktop.ui.parts.button import Button
from desktop.ui.parts.flow import Flow
from desktop.ui.parts.hatch import HatchStrip
from desktop.ui.parts.language_box import LanguageBox
from desktop.ui.parts.panel import Line
from desktop.ui.parts.password import PasswordField
from desktop.ui.parts.people_cards import PeopleCards
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.welcome_page import WelcomePage
from desktop.ui.parts.words import HELP, TITLE, words
from desktop.ui.screens.unlock_note import UnlockNote
from desktop.ui.session.pauses import Pauses

if TYPE_CHECKING:
    from desktop.casework.people import UserCard
    from desktop.ui.screens.forgotten import Forgotten

LINKS = {
    "forgotten": "key-round",
    "other": "folder-open",
    "restore": "history",
    "pack": "lock-open",
    "practice": "graduation-cap",
    "book": "book-open",
}


class UnlockScreen(Spoken):
    """Says what was asked by signals; `busy`, `refuse` and `back_to_password` tell it what came of it."""

    open_asked = Signal(str, str)
    recovery_asked = Signal(list, str, str)
    language_chosen = Signal(str)
    office_wanted = Signal()
    restore_wanted = Signal()
    pack_wanted = Signal()
    practice_wanted = Signal()

    def __init__(
        self,
        people: Sequence[UserCard],
        language: str,
        keyboards: Mapping[str, str] | None = None,
        practice: Mapping[str, str] | None = None,
        pauses: Pauses | None = None,
        book: tuple[str, str] = ("", ""),
    ) -> None:
        """`keyboards`: uid → the layout last used; `practice`: login → password, only in a practice office.

        `book`: edition and form of the page that is handed out without a password, where there is one.
        """
        super().__init__()
        self._book, self._language = book, language
        self._practice = practice
        self._strip = HatchStrip("strip")
        self._languages = LanguageBox(language)
        self._title = words(size=TITLE, bold=True)
        self._who, self._word = words(bold=True), words(bold=True)
        self._people = PeopleCards(people)
        self._password = PasswordField()
        self._note = UnlockNote(keyboards or {}, pauses or Pauses({}))
        self._banner = self._note.banner
        self._open = Button(kind="primary")
        self._enter, self._foot = words(role="muted", size=HELP), words(role="muted", size=HELP)
        self._links = {key: Button(kind="flat", icon=icon) for key, icon in LINKS.items()}
        self._forgotten: Forgotten | None = None
        self._stack = QStackedWidget()
        self._arrange()
        self._wire()
        self.retranslate()
        self._person_changed()

    def start(self) -> None:
        """Puts the cursor where one goes on: into the password."""
        self._password.setFocus(Qt.FocusReason.OtherFocusReason)

    def come_back(self, uid: str) -> None:
        """After a lock: the same person is chosen, and nobody need worry about what was typed."""
        self._people.choose_uid(uid)
        self.tell("accent", self.tr("Locked. What you typed is saved."))

    def busy(self, busy: bool) -> None:
        """While the password is being tried: the window stays alive, the button waits."""
        for part in (self._password, self._open):
            part.setEnabled(not busy)
        self._open.setText(self.tr("Opening …") if busy else self.tr("Open"))
        if not busy:
            self._password.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, code: str, facts: Mapping[str, object]) -> None:
        """Says why it did not open; a wrong password never says which part was wrong."""
        self.busy(False)
        if code == "wrong_password":
            self._password.edit.selectAll()
        self._note.refuse(code, facts)

    def tell(self, role: str, sentence: str, line: str = "") -> None:
        """Says something else, for example that a new password is set."""
        self._note.tell(role, sentence, line)

    def back_to_password(self) -> None:
        """Leaves the recovery and asks for the password again."""
        self._stack.setCurrentIndex(0)
        self._password.clear()
        self.start()

    def recovery_refused(self, code: str, facts: Mapping[str, object]) -> None:
        """Says why the recovery sheet did not open it."""
        self._recovery().refuse(code, facts)

    def retranslate(self) -> None:
        self.setWindowTitle("Kerege")
        self._strip.tell(self.tr("PRACTICE OFFICE · everyone here is invented"))
        self._title.setText(self.tr("Open the case files"))
        self._who.setText(self.tr("Who are you?"))
        self._word.setText(self.tr("Password"))
        self._password.edit.setAccessibleName(self.tr("Password"))
        self._open.setText(self.tr("Open"))
        self._enter.setText(self.tr("Enter"))
        self._foot.setText(self.tr("Works without internet"))
        self._links["forgotten"].setText(self.tr("Forgotten password?"))
        self._links["other"].setText(self.tr("Another office"))
        self._links["restore"].setText(self.tr("Restore from a backup"))
        self._links["pack"].setText(self.tr("Open a field pack"))
        self._links["practice"].setText(self.tr("Practice office"))
        self._links["book"].setText(self.tr("Complaints and suggestions"))
        appear(self._links["book"], all(self._book))

    def _person_changed(self) -> None:
        person = self._people.chosen()
        self._note.choose(person.uid if person is not None else "")
        if self._practice is not None and person is not None:
            self._password.put(self._practice.get(person.login, ""), shown=True)
        if self.isVisible():
            self.start()

    def _ask(self) -> None:
        person = self._people.chosen()
        if person is None or self._note.waits() or not self._open.isEnabled():
            return
        self._note.tell("late", "")
        self.busy(True)
        self.open_asked.emit(person.login, self._password.text())

    def _recovery(self) -> Forgotten:
        if self._forgotten is None:
            # On most days nobody has forgotten anything, and the start does not wait for it.
            from desktop.ui.screens.forgotten import Forgotten

            self._forgotten = Forgotten()
            self._stack.addWidget(self._forgotten)
            self._forgotten.left.connect(self.back_to_password)
            self._forgotten.asked.connect(self.recovery_asked)
        return self._forgotten

    def _forget(self) -> None:
        person = self._people.chosen()
        if person is not None:
            forgotten = self._recovery()
            forgotten.begin(person.login)
            self._stack.setCurrentWidget(forgotten)

    def _remember_language(self, language: str) -> None:
        self._language = language

    def _show_book(self) -> None:
        # Printing is read only when somebody asks for the book.
        from desktop.ui.dialogs.book_page import BookPage

        BookPage(*self._book, self._language, self).open()

    def _wire(self) -> None:
        self._people.changed.connect(self._person_changed)
        self._open.clicked.connect(self._ask)
        self._password.entered.connect(self._ask)
        self._note.waiting.connect(self._open.setDisabled)
        self._languages.chosen.connect(self.language_chosen)
        self._languages.chosen.connect(self._remember_language)
        self._links["book"].clicked.connect(self._show_book)
        self._links["forgotten"].clicked.connect(self._forget)
        self._links["other"].clicked.connect(self.office_wanted)
        self._links["restore"].clicked.connect(self.restore_wanted)
        self._links["pack"].clicked.connect(self.pack_wanted)
        self._links["practice"].clicked.connect(self.practice_wanted)

    def _arrange(self) -> None:
        step = unit(self)
        go = QHBoxLayout()
        go.setSpacing(3 * step)
        self._open.setMinimumWidth(wide(self, 48))
        go.addWidget(self._open)
        go.addWidget(self._enter)
        go.addStretch(1)
        links = Flow(step, 0)
        for link in self._links.values():
            links.addWidget(link)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * step)
        column.addStretch(2)
        for above in (self._title, self._who, self._people):
            column.addWidget(above)
        column.addSpacing(2 * step)
        for below in (self._word, self._password, self._note):
            column.addWidget(below)
        column.addLayout(go)
        column.addStretch(3)
        column.addWidget(Line())
        column.addLayout(links)
        column.addWidget(self._foot)
        self._stack.addWidget(page)
        appear(self._strip, self._practice is not None)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._strip)
        rows.addWidget(WelcomePage(self._stack, self._languages), 1)
