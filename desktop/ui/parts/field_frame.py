"""The frame around one question: label, needed, "?", the control, and what is to be said about it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.measure import scaled, unit, wide
from desktop.ui.parts.button import IconButton
from desktop.ui.parts.help_box import HelpBox
from desktop.ui.parts.shapes import Shape
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import HELP, SECOND, words
from desktop.ui.theme import say_state
from desktop.ui.tokens import tokens_now

_GAP = "  "


class FieldLabel(QWidget):
    """The question in bold with a small muted word after it, wrapped where it must be; a click goes to the answer."""

    clicked = Signal()

    def __init__(self, text: str = "", after: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._after = after
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def text(self) -> str:
        """The question without the word after it."""
        return self._text

    def tell(self, text: str, after: str) -> None:
        """Changes the question and the word after it."""
        self._text, self._after = text, after
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        bold = QFontMetrics(scaled(self.font(), 1.0, bold=True))
        small = QFontMetrics(scaled(self.font(), HELP))
        width = bold.horizontalAdvance(self._text) + small.horizontalAdvance(_GAP + self._after) + 8
        return QSize(min(width, wide(self, 150)), bold.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(wide(self, 20), self.fontMetrics().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout, height = self._laid_out(width)
        layout.clearLayout()
        return round(height + 0.5)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        layout, _height = self._laid_out(self.width())
        layout.draw(QPainter(self), QPointF(0, 0))

    def _laid_out(self, width: int) -> tuple[QTextLayout, float]:
        tokens = tokens_now()
        whole = self._text + (_GAP + self._after if self._after else "")
        layout = QTextLayout(whole, scaled(self.font(), 1.0, bold=True))
        question, small = QTextCharFormat(), QTextCharFormat()
        question.setForeground(tokens.colour("text"))
        small.setFont(scaled(self.font(), HELP))
        small.setForeground(tokens.colour("muted"))
        layout.setFormats([_format(0, len(self._text), question), _format(len(self._text), len(whole), small)])
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout, height


def _format(start: int, end: int, chars: QTextCharFormat) -> QTextLayout.FormatRange:
    part = QTextLayout.FormatRange()
    part.start, part.length, part.format = start, end - start, chars  # type: ignore[attr-defined]
    return part


class NoteLine(QWidget):
    """A shape and a line of words under a control."""

    def __init__(self, shape: str, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape = Shape(shape, role)
        self._label = words(role=role, size=SECOND, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(round(1.5 * unit(self)))
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label, 1)

    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def tell(self, text: str) -> None:
        """Says something, or hides when there is nothing to say."""
        self._label.setText(text)
        appear(self, bool(text))


class FieldFrame(Spoken):
    """States: missing (amber, not a mistake) and problem (red edge, the text is kept)."""

    helped = Signal()

    def __init__(self, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        self._needed = False
        self._missing = False
        self.label = FieldLabel()
        self._help = IconButton("circle-question-mark")
        # F1 does the same, and Tab goes from answer to answer.
        self._help.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._help_box = HelpBox()
        self._hint = words(role="muted", size=HELP, wrap=True)
        self._missing_note = NoteLine("diamond", "soon")
        self._problem_note = NoteLine("triangle", "late")
        self._arrange()
        self._help.clicked.connect(self.toggle_help)
        self.label.clicked.connect(lambda: control.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.tell("", hint="", has_help=False)

    def tell(self, label: str, hint: str = "", needed: bool = False, has_help: bool = True) -> None:
        """Words the question."""
        self._needed = needed
        self.label.tell(label, "")
        self._hint.setText(hint)
        appear(self._hint, bool(hint))
        appear(self._help, has_help)
        self.control.setAccessibleName(label)
        self.control.setAccessibleDescription(hint)
        self.retranslate()

    def set_help(self, ask: str, clause: str) -> None:
        """What "?" shows; nothing to show hides it."""
        self._help_box.tell(ask, clause)
        appear(self._help, bool(ask or clause))

    def toggle_help(self) -> None:
        """Opens or closes the help of this question."""
        appear(self._help_box, self._help_box.isHidden())
        self.helped.emit()

    def set_needed(self, needed: bool) -> None:
        """Says whether it is needed to finish; this can depend on other answers."""
        if needed != self._needed:
            self._needed = needed
            self.retranslate()

    def set_missing(self, missing: bool) -> None:
        """Says that it is needed to finish and still empty."""
        if missing != self._missing:
            self._missing = missing
            self.retranslate()

    def set_problem(self, text: str) -> None:
        """Says what is wrong; "" when nothing is."""
        self._problem_note.tell(text)
        appear(self._hint, bool(self._hint.text()) and not text)
        say_state(self, "state", "late" if text else "")
        description = f"{text} {self._hint.text()}".strip()
        self.control.setAccessibleDescription(description)
        self._show_notes()

    def problem(self) -> str:
        """What is wrong, or ""."""
        return self._problem_note.text()

    def retranslate(self) -> None:
        self.label.tell(self.label.text(), self.tr("needed") if self._needed else "")
        self._help.set_name(self.tr("Help: {question}").format(question=self.label.text()))
        self._show_notes()

    def _show_notes(self) -> None:
        missing = self._missing and not self._problem_note.text()
        self._missing_note.tell(self.tr("You can fill this later.") if missing else "")
        appear(self._problem_note, bool(self._problem_note.text()))

    def _arrange(self) -> None:
        step = unit(self)
        head = QHBoxLayout()
        head.setSpacing(2 * step)
        head.addWidget(self.label, 1)
        head.addWidget(self._help, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(step)
        column.addLayout(head)
        column.addWidget(self._help_box)
        column.addWidget(self.control)
        for note in (self._hint, self._missing_note, self._problem_note):
            column.addWidget(note)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
