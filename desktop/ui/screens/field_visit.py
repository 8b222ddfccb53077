"""A pack away from the office: its words, the few lines of the visit, a note; locked when nobody is there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from desktop.casework.field_visit import MOST_WRONG, Visit, keep_note, open_visit
from desktop.casework.opening import Means
from desktop.ui.measure import unit, wide
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.field_frame import FieldFrame
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.password import PasswordField
from desktop.ui.parts.scrolling import scrolled
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import SECOND, TITLE, words
from desktop.ui.screens.saying import why_not
from desktop.ui.session.idle import IdleWatch
from desktop.ui.tasks import Tasks

SAVE_MS = 3_000
LOOK_MS = 20_000
GONE = frozenset({"pack_destroyed", "pack_over"})
"""After these no words open it here any more."""


class FieldVisit(Spoken):
    """`left` to go back to where one came from. Nothing of the pack stays in the window once it is locked."""

    left = Signal()

    def __init__(self, path: Path, tasks: Tasks, means: Means, minutes: Callable[[], int]) -> None:
        super().__init__()
        self._path, self._tasks, self._means = path, tasks, means
        self._visit: Visit | None = None
        self._dirty = self._gone = False
        self._unsaved = ""
        """What the stick did not take; it comes back with the next opening."""
        self._title, self._line = words(size=TITLE, bold=True), words(role="muted", wrap=True)
        self.banner = Banner("late")
        self.password, self._open = PasswordField(), Button(kind="primary", icon="lock-open")
        self._words, self._back = FieldFrame(self.password), Button(kind="flat", icon="chevron-left")
        self.lines, self.note = words(wrap=True), QPlainTextEdit()
        self._note_frame, self._saved = FieldFrame(self.note), words(role="muted", size=SECOND)
        self._save, self._lock = Button(icon="save"), Button(kind="primary", icon="lock")
        self._stack = QStackedWidget()
        self._later, self._clock = QTimer(self), QTimer(self)
        self.idle = IdleWatch(minutes, lambda: False)
        self._arrange()
        self._wire()
        self.retranslate()

    def lock(self) -> None:
        """Writes the note into the pack and takes everything off the screen."""
        if self._visit is None:
            return
        self._keep()
        self._visit = None
        self.idle.end()
        self._clock.stop()
        self.lines.clear()
        self.note.clear()
        self._dirty = False
        self._later.stop()
        self._stack.setCurrentIndex(0)
        self.retranslate()

    def leave(self) -> None:
        """The window closes."""
        self.lock()
        self.password.clear()

    def retranslate(self) -> None:
        visit = self._visit
        self.setWindowTitle(self.tr("Field pack"))
        self._title.setText(visit.carried.code if visit is not None else self.tr("Field pack"))
        if visit is None:
            line = self.tr("{file}. After {tries} wrong tries it is destroyed.")
            self._line.setText(line.format(file=self._path.name, tries=MOST_WRONG))
        else:
            line = self.tr("For {worker}, until {until}. Bring it back to the office: there it is deleted.")
            until = visit.carried.until.strftime("%d.%m.%Y %H:%M")
            self._line.setText(line.format(worker=visit.carried.worker, until=until))
        self._words.tell(self.tr("Words that open the pack"), needed=True, has_help=False)
        self.password.setAccessibleName(self.tr("Words that open the pack"))
        self._open.setText(self.tr("Open"))
        self._back.setText(self.tr("Back"))
        self._note_frame.tell(self.tr("What happened on the visit"), has_help=False)
        self.note.setAccessibleName(self.tr("What happened on the visit"))
        self._save.setText(self.tr("Save the note"))
        self._lock.setText(self.tr("Lock"))
        self._review()

    def _review(self) -> None:
        self._open.setEnabled(bool(self.password.text().strip()) and not self._gone and self._tasks.is_idle())

    def _try(self) -> None:
        if not self._open.isEnabled():
            return
        typed = self.password.text()
        self.password.clear()
        given = (self._path, typed, self._means.clock(), self._means.disk, self._means.floor)
        self._tasks.ask(open_visit, *given, then=self._opened, failed=self._refused)
        self._review()

    def _opened(self, visit: Visit) -> None:
        self._visit = visit
        self.banner.tell("late", "")
        self.lines.setText("\n".join(f"{label}: {text}" for label, text in visit.carried.lines))
        self.note.setPlainText(self._unsaved or visit.carried.note)
        self._dirty = bool(self._unsaved)
        self._saved.clear()
        self._stack.setCurrentIndex(1)
        self.idle.begin()
        self._clock.start(LOOK_MS)
        self.retranslate()
        self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refused(self, problem: Exception) -> None:
        self._gone = getattr(problem, "code", "") in GONE
        self.banner.tell("late", why_not(problem))
        self._review()

    def _edited(self) -> None:
        if self._visit is not None:
            self._dirty = True
            self._later.start(SAVE_MS)

    def _keep(self) -> None:
        """Writes what is new; the words are in the visit, so that locking never asks for them."""
        visit = self._visit
        if visit is None or not self._dirty:
            return
        self._dirty, self._unsaved = False, self.note.toPlainText()
        given = (visit, self._unsaved, self._means.clock(), self._means.disk)
        self._tasks.do(keep_note, *given, then=self._kept, failed=self._not_kept)

    def _kept(self, visit: Visit) -> None:
        self._unsaved = ""
        said = self.tr("Saved in the pack at {time}.").format(time=self._means.clock().strftime("%H:%M"))
        if self._visit is not None:
            self._visit = visit
            self._saved.setText(said)

    def _not_kept(self, problem: Exception) -> None:
        self._dirty = self._visit is not None
        self.banner.tell("late", why_not(problem), self.tr("The note is not in the pack yet."))

    def _look_at_the_clock(self) -> None:
        if self._visit is not None and self._means.clock() > self._visit.carried.until:
            self.lock()
            self.banner.tell("soon", self.tr("The time of this pack is over. Bring it back to the office."))

    def _wire(self) -> None:
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._keep)
        self._clock.timeout.connect(self._look_at_the_clock)
        self._open.clicked.connect(self._try)
        self.password.entered.connect(self._try)
        self.password.edited.connect(self._review)
        self._tasks.busy.connect(lambda _busy: self._review())
        self.note.textChanged.connect(self._edited)
        self._save.clicked.connect(self._keep)
        self._lock.clicked.connect(self.lock)
        self._back.clicked.connect(self.left)
        self.idle.idle.connect(self.lock)
        self.idle.slept.connect(self.lock)

    def _arrange(self) -> None:
        step = unit(self)
        self.lines.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        first, second = QWidget(), QWidget()
        asked = QVBoxLayout(first)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.setSpacing(3 * step)
        asked.addWidget(self._words)
        asked.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        asked.addStretch(1)
        card = Panel()
        card.column(4, 2).addWidget(self.lines)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * step)
        for button in (self._save, self._lock):
            buttons.addWidget(button)
        buttons.addWidget(self._saved, 1)
        shown = QVBoxLayout(second)
        shown.setContentsMargins(0, 0, 0, 0)
        shown.setSpacing(3 * step)
        shown.addWidget(card)
        shown.addWidget(self._note_frame, 1)
        shown.addLayout(buttons)
        for page in (first, second):
            self._stack.addWidget(page)
        inside = QWidget()
        inside.setMaximumWidth(wide(self, 200))
        column = QVBoxLayout(inside)
        column.setContentsMargins(6 * step, 4 * step, 6 * step, 4 * step)
        column.setSpacing(3 * step)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._title, self._line, self.banner):
            column.addWidget(part)
        column.addWidget(self._stack, 1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scrolled(inside))
        appear(self._back, True)
