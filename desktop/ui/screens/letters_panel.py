"""Letters of the office: its letterhead and the words around what a letter says; the head settles them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from desktop.casework.letters import EVERY, FILLED_IN, Letters, LetterWords, keep_letters, letters_of
from desktop.ui.desk import Desk
from desktop.ui.inputs.text import PlainTextEdit
from desktop.ui.measure import unit
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.choosing import Combo
from desktop.ui.parts.field_frame import FieldFrame
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.spoken import Spoken
from desktop.ui.screens.saying import why_not

LINES = 3


class LettersPanel(Spoken):
    """The words are kept for every letter, or for one form that has others."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._words: dict[str, LetterWords] = {}
        self._known = Letters()
        self._shown = EVERY
        self.head, self.opening, self.closing = (PlainTextEdit(LINES) for _ in range(3))
        self.form = Combo({}, "")
        self.keep = Button(kind="primary")
        self._banner = Banner("late")
        self._frames = [FieldFrame(part) for part in (self.head, self.form, self.opening, self.closing)]
        self._arrange()
        self.form.currentIndexChanged.connect(lambda _place: self._choose())
        self.keep.clicked.connect(self._keep)
        self.retranslate()

    def refresh(self) -> None:
        """Reads what is settled, unless something is typed that nobody has kept yet."""
        if self._typed() == self._known:
            self._desk.ask(letters_of, then=self._show)

    def retranslate(self) -> None:
        filled = self.tr("Put in when it is printed: {names}. Never write a client's name here.").format(
            names=", ".join(FILLED_IN)
        )
        said = (
            (self.tr("Letterhead"), self.tr("Name, address and telephone of the office, a line each.")),
            (self.tr("Words for"), ""),
            (self.tr("Before what the letter says"), filled),
            (self.tr("After it"), ""),
        )
        for frame, (label, hint) in zip(self._frames, said, strict=True):
            frame.tell(label, hint, needed=False, has_help=False)
        self.keep.setText(self.tr("Keep the letterhead and the words"))
        wording, forms = self._desk.wording, self._desk.standard.forms.values()
        blocked = self.form.blockSignals(True)
        self.form.clear()
        self.form.addItem(self.tr("every letter without its own"), EVERY)
        for form in forms:
            if form.letter:
                self.form.addItem(wording.title(form), form.id)
        self.form.choose(self._shown)
        self.form.blockSignals(blocked)

    def _show(self, letters: Letters) -> None:
        self._known, self._words = letters, dict(letters.words)
        self.head.setPlainText(letters.head)
        self._fill()

    def _fill(self) -> None:
        words = self._words.get(self._shown, LetterWords())
        self.opening.setPlainText(words.opening)
        self.closing.setPlainText(words.closing)

    def _choose(self) -> None:
        self._take()
        self._shown = self.form.choice()
        self._fill()

    def _take(self) -> None:
        self._words[self._shown] = LetterWords(self.opening.toPlainText(), self.closing.toPlainText())

    def _typed(self) -> Letters:
        self._take()
        return Letters(self.head.toPlainText(), {form: words for form, words in self._words.items() if words.any})

    def _keep(self) -> None:
        letters = self._typed()
        self._desk.do(keep_letters, letters, then=lambda _nothing: self._kept(letters), failed=self._refused)

    def _kept(self, letters: Letters) -> None:
        self._known = letters
        line = self.tr("Letters carry them from the next printing on.")
        self._banner.tell("done", self.tr("Letterhead and words are kept."), line)

    def _refused(self, problem: Exception) -> None:
        self._banner.tell("late", why_not(problem))

    def _arrange(self) -> None:
        panel = Panel()
        inside = panel.column(gap=3)
        inside.addWidget(self._banner)
        for frame in self._frames:
            inside.addWidget(frame)
        inside.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * unit(self))
        column.addWidget(panel)
