"""The one dialog for a bug: what is safe, and what was written down about it."""

from __future__ import annotations

import traceback
from types import TracebackType

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.places import PACKAGE
from desktop.ui.measure import unit, wide
from desktop.ui.parts.button import Button
from desktop.ui.parts.spoken import appear
from desktop.ui.parts.words import SECTION, words


def report_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The type of a fault and the lines of the program it went through; never a message, never a value."""
    lines = [f"{kind.__module__}.{kind.__qualname__}"]
    for frame in traceback.extract_tb(trace):
        path = frame.filename.replace("\\", "/")
        inside, _, rest = path.rpartition(f"/{PACKAGE.name}/")
        lines.append(f"{PACKAGE.name}/{rest}:{frame.lineno}" if inside else f"{path.rsplit('/', 1)[-1]}:{frame.lineno}")
    return "\n".join(lines) + "\n"


class FaultDialog(QDialog):
    """Shows the report only on demand."""

    def __init__(self, report: str, place: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Kerege")
        step = unit(self)
        self._text = QPlainTextEdit(report)
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("Report"))
        appear(self._text, False)
        safe = self.tr(
            "Everything that was saved is safe. What was typed in the last two seconds may be missing: look at the "
            "form again. You can go on working."
        )
        written = self.tr("A report was written to {place}. It holds no names and no answers. Nothing was sent.")
        more, close = Button(self.tr("Show the report")), Button(self.tr("Go on"), kind="primary")
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * step)
        buttons.addStretch(1)
        buttons.addWidget(more)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * step, 5 * step, 6 * step, 5 * step)
        column.setSpacing(3 * step)
        column.addWidget(words(self.tr("Something went wrong in the program"), size=SECTION, bold=True, wrap=True))
        column.addWidget(words(safe, wrap=True))
        column.addWidget(words(written.format(place=place), role="muted", wrap=True))
        column.addWidget(self._text)
        column.addLayout(buttons)
        self.setMinimumWidth(wide(self, 130))
        more.clicked.connect(lambda: appear(self._text, self._text.isHidden()))
        close.clicked.connect(self.accept)
        close.setFocus()
