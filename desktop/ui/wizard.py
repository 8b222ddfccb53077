"""A form filled in page by page, in any order, always saved, never in the way."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.forms.journey import Gap
from desktop.forms.words import FormWords
from desktop.standards.definitions import Page
from desktop.ui.filling import Filling
from desktop.ui.inputs import Links
from desktop.ui.measure import unit
from desktop.ui.missing import MissingView
from desktop.ui.pages import FormPage
from desktop.ui.parts.button import Button
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.saved_note import SavedNote
from desktop.ui.parts.scrolling import scrolled
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.stage_rail import StageStep
from desktop.ui.parts.words import SECTION
from desktop.ui.parts.words import words as label
from desktop.ui.problems import in_own_words
from desktop.ui.steps import StepsButton


class FormWizard(Spoken):
    """Gives out drafts as they are typed, pages as they are left, and `finish` with the reasons for what is missing."""

    draft = Signal(str, object)
    page_left = Signal(str, dict)
    finish = Signal(dict)
    blank_wanted = Signal()
    moved = Signal(str)
    focused = Signal(str)
    changed = Signal()
    document_wanted = Signal(str, object)

    def __init__(self, filling: Filling, words: FormWords, links: Links | None = None) -> None:
        super().__init__()
        self.filling = filling
        self._words = words
        self._links = links or Links()
        self._read_only = False
        self._page: FormPage | None = None
        self._at = ""
        self._field = ""
        self._title = label(size=SECTION, bold=True, wrap=True)
        self._steps = StepsButton()
        self._blank = Button(kind="flat", icon="printer")
        self._area: QScrollArea = scrolled(QWidget())
        self._missing = MissingView()
        self._stack = QStackedWidget()
        self.saved_note = SavedNote()
        self._back = Button(icon="chevron-left")
        self._next = Button(kind="primary", icon="chevron-right", after=True)
        self._finish = Button(icon="circle-check")
        self._arrange()
        self._wire()
        self.go((self.filling.pages() or self.filling.journey.form.pages)[0].id)

    def go(self, page_id: str, field_id: str = "", row: int | None = None, column: str = "") -> None:
        """Opens a page, and a field or a cell on it; what was typed on the last page is given out first."""
        self._leave_page()
        self._at, self._field = page_id, field_id
        self._page = self._new_page(self.filling.page(page_id))
        self._area.setWidget(self._page)
        self._page.setAutoFillBackground(False)
        self._stack.setCurrentIndex(0)
        self.retranslate()
        if field_id:
            self._page.go(field_id, row, column)
        self.moved.emit(page_id)

    def page(self) -> FormPage:
        """The page that is open."""
        assert self._page is not None
        return self._page

    def where(self) -> tuple[str, str]:
        """(page, field) of the cursor, so that one comes back to it after a lock."""
        return self._at, self._field

    def saved(self, at: str) -> None:
        """Everything given out is on the disk since `at`, a time already worded."""
        self.saved_note.saved(at)

    def flush(self) -> None:
        """Gives out what is not saved yet, for example before the lock."""
        if self._page is not None:
            self._page.flush()

    def set_read_only(self, read_only: bool) -> None:
        """Shows the form without letting it be changed or finished."""
        self._read_only = read_only
        self.page().set_read_only(read_only)
        self.retranslate()

    def reword(self, words: FormWords) -> None:
        """Shows the form in another language; the cursor stays in its field."""
        self._words = words
        self.go(self._at, self._field)

    def steps(self) -> list[StageStep]:
        """The pages, for a list beside the form."""
        return steps_of(self.filling, self._words, self._at)

    def question(self, field_id: str) -> str:
        """The question of a field, as it is shown."""
        return self._words.wording.label(self._words.form, self.filling.journey.form.field(field_id))

    def show_missing(self) -> None:
        """Lists what is missing or wrong, each with its way to the field and a place for the reason."""
        self.flush()
        gaps = [(gap, self.question(gap.field_id)) for gap in self.filling.missing()]
        wrong = (in_own_words(problem, self._words) for problem in self.filling.open_problems())
        problems = [(problem, self.question(problem.field_id)) for problem in wrong]
        self._missing.tell(gaps, problems)
        self._stack.setCurrentIndex(1)
        self.retranslate()

    def retranslate(self) -> None:
        pages = self.filling.pages()
        place = next((index for index, page in enumerate(pages) if page.id == self._at), 0)
        listing = self._stack.currentIndex() == 1
        self._title.setText(self._words.wording.title(self._words.form))
        text = self.tr("Section {number} of {count}").format(number=place + 1, count=len(pages))
        title = self._words.wording.page(self._words.form, pages[place])
        self._steps.tell(f"{text} · {title}" if title else text, self.steps())
        appear(self._steps, len(pages) > 1 and not listing)
        self._blank.setText(self.tr("Print blank form"))
        self._back.setText(self.tr("Back"))
        self._next.setText(self.tr("Next"))
        self._finish.setText(self.tr("Finish"))
        self._back.setEnabled(place > 0 or listing)
        last = place == len(pages) - 1
        appear(self._next, not last and not listing)
        appear(self._finish, (last or listing) and not self._read_only)
        complete = not self.filling.missing() and not self.filling.open_problems()
        self._finish.set_kind("primary" if complete or listing else "plain")
        self._finish.setEnabled(not listing or self._missing.is_explained())

    def _arrange(self) -> None:
        step = unit(self)
        head = QHBoxLayout()
        head.setSpacing(2 * step)
        head.addWidget(self._title, 1)
        head.addWidget(self._blank, 0, Qt.AlignmentFlag.AlignTop)
        card = Panel()
        inside = card.column(5, 3)
        inside.setContentsMargins(6 * step, 4 * step, 4 * step, 4 * step)
        inside.addLayout(head)
        # A button with its icon behind the words is laid out from right to left, so AlignLeft alone would mean right.
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        inside.addWidget(self._steps, 0, left)
        self._stack.addWidget(self._area)
        self._stack.addWidget(scrolled(self._missing))
        # Both scroll; on a low screen something that is asked above the form must not push the window higher.
        self._stack.setMinimumHeight(6 * step)
        inside.addWidget(self._stack, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * step)
        buttons.addWidget(self.saved_note, 1)
        for button in (self._back, self._next, self._finish):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * step)
        column.addWidget(card, 1)
        column.addLayout(buttons)

    def _wire(self) -> None:
        self._steps.chosen.connect(lambda page_id: self.go(page_id))
        self._blank.clicked.connect(self.blank_wanted)
        self._back.clicked.connect(self._go_back)
        self._next.clicked.connect(lambda: self._walk(1))
        self._finish.clicked.connect(self._ask_to_finish)
        self._missing.chosen.connect(self._go_to_gap)
        self._missing.explained.connect(self.retranslate)

    def _new_page(self, page: Page) -> FormPage:
        made = FormPage(self.filling, page, self._words, self._links)
        made.draft.connect(self.draft)
        made.edited.connect(lambda _field_id: self._note())
        made.focused.connect(self._remember_field)
        made.document_wanted.connect(self.document_wanted)
        if self._read_only:
            made.set_read_only(True)
        return made

    def _leave_page(self) -> None:
        if self._page is not None:
            self._page.flush()
            self.page_left.emit(self._at, self._page.raws())

    def _note(self) -> None:
        self.saved_note.waiting()
        self.retranslate()
        self.changed.emit()

    def _remember_field(self, field_id: str) -> None:
        self._field = field_id
        self.focused.emit(field_id)

    def _go_back(self) -> None:
        if self._stack.currentIndex() == 1:
            self.go(self._at, self._field)
        else:
            self._walk(-1)

    def _walk(self, by: int) -> None:
        pages = [page.id for page in self.filling.pages()]
        here = pages.index(self._at) if self._at in pages else 0
        self.go(pages[max(0, min(len(pages) - 1, here + by))])
        self.page().go_first()

    def _ask_to_finish(self) -> None:
        self._leave_page()
        if self._stack.currentIndex() == 1:
            self.finish.emit(self._missing.reasons())
        elif self.filling.missing() or self.filling.open_problems():
            self.show_missing()
        else:
            self.finish.emit({})

    def _go_to_gap(self, gap: Gap) -> None:
        self.go(gap.page_id or self.filling.page_of(gap.field_id).id, gap.field_id, gap.row, gap.column)
        self.page().show_everything_missing()
        self.page().show_problems()


def steps_of(filling: Filling, words: FormWords, at: str) -> list[StageStep]:
    """The pages of a form as steps; `at` is the page that is open."""
    steps = []
    for number, page in enumerate(filling.pages(), 1):
        state = "now" if page.id == at else "done" if filling.is_done(page) else "later"
        steps.append(StageStep(page.id, number, words.wording.page(words.form, page), state))
    return steps
