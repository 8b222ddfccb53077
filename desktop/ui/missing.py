"""What is missing before a form can be finished: the way to each field, or the reason why it stays empty."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.forms.journey import Gap
from desktop.forms.problems import Problem
from desktop.ui import problems as sentences
from desktop.ui.measure import unit
from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.shapes import Shape
from desktop.ui.parts.spoken import Spoken, appear
from desktop.ui.parts.words import GROUP, HELP, SECOND, words

Named = tuple[Gap, str]


class _GapLine(QWidget):
    """One thing that is missing: its name leads to it; below, the reason why it is not known."""

    def __init__(self, gap: Gap, name: str, reason_word: str) -> None:
        super().__init__()
        self.gap = gap
        self.link = Button(name, kind="link")
        self.reason = QLineEdit()
        self.reason.setAccessibleName(f"{name}: {reason_word}")
        step = unit(self)
        head = QHBoxLayout()
        head.setSpacing(2 * step)
        head.addWidget(Shape("diamond", "soon"))
        head.addWidget(self.link)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(step)
        column.addLayout(head)
        column.addWidget(words(reason_word, role="muted", size=HELP))
        column.addWidget(self.reason)


class MissingView(Spoken):
    """Takes the place of the page when someone asks to finish too early."""

    chosen = Signal(object)
    explained = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._gaps: list[Named] = []
        self._problems: list[tuple[Problem, str]] = []
        self._lines: list[_GapLine] = []
        self._others: list[QWidget] = []
        self._banner = Banner("soon")
        self._list = QVBoxLayout()
        self._list.setSpacing(4 * unit(self))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 2 * unit(self), 0)
        column.setSpacing(4 * unit(self))
        column.addWidget(self._banner)
        column.addLayout(self._list)
        column.addStretch(1)

    def tell(self, gaps: Sequence[Named], problems: Sequence[tuple[Problem, str]] = ()) -> None:
        """Lists what is missing and what is wrong; reasons already written are kept."""
        self._gaps, self._problems = list(gaps), list(problems)
        self.retranslate()

    def reasons(self) -> dict[str, str]:
        """field id → why it stays empty."""
        return {line.gap.field_id: line.reason.text().strip() for line in self._lines if line.reason.text().strip()}

    def is_explained(self) -> bool:
        """Whether nothing is wrong and everything missing has its reason."""
        return not self._problems and len(self.reasons()) == len(self._gaps)

    def retranslate(self) -> None:
        kept = self.reasons()
        count = len(self._gaps) + len(self._problems)
        sentence = self.tr("%n thing(s) are missing to finish this form.", None, count)
        line = self.tr("Fill them in, or write why they stay empty. The reason is printed in the file.")
        self._banner.tell("soon", sentence, line)
        self._clear()
        for problem, name in self._problems:
            self._add_problem(problem, name)
        for gap, name in self._gaps:
            self._add_gap(gap, name, kept.get(gap.field_id, ""))

    def _add_problem(self, problem: Problem, name: str) -> None:
        link = Button(name, kind="link")
        gap = Gap("", problem.field_id, problem.facts.get("row"), str(problem.facts.get("column", "")))
        link.clicked.connect(lambda: self.chosen.emit(gap))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * unit(self))
        row.addWidget(Shape("triangle", "late"))
        row.addWidget(link)
        said = sentences.sentence(problem.code, problem.facts)
        row.addWidget(words(said, role="late", size=SECOND, wrap=True), 1)
        self._others.append(holder)
        self._list.addWidget(holder)

    def _add_gap(self, gap: Gap, name: str, reason: str) -> None:
        line = _GapLine(gap, name, self.tr("Why it stays empty"))
        line.reason.setText(reason)
        line.link.clicked.connect(lambda: self.chosen.emit(gap))
        line.reason.textEdited.connect(lambda _text: self.explained.emit())
        self._lines.append(line)
        self._list.addWidget(line)

    def _clear(self) -> None:
        for widget in (*self._lines, *self._others):
            self._list.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._lines, self._others = [], []


class MissingList(Panel):
    """The short list beside a form; each name leads to its field."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title = words(size=GROUP, bold=True)
        self._count = words(role="muted", bold=True)
        self._links: list[QWidget] = []
        self._told: tuple[object, ...] = ()
        head = QHBoxLayout()
        head.setSpacing(2 * unit(self))
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        self._column = self.column(4, 0.5)
        self._column.addLayout(head)

    def tell(self, title: str, gaps: Sequence[tuple[object, str]], count: int | None = None) -> None:
        """Shows what is missing, each with what `chosen` carries; nothing missing hides the list.

        `count` says how much is missing where only the first is listed. The same list again changes nothing: this is
        told with every key somebody types.
        """
        told = (title, tuple(gaps), count, unit(self))
        if told == self._told:
            return
        self._told = told
        self._title.setText(title)
        self._count.setText(str(len(gaps) if count is None else count))
        for link in self._links:
            self._column.removeWidget(link)
            link.hide()
            link.deleteLater()
        self._links = [self._link(gap, name) for gap, name in gaps]
        for link in self._links:
            self._column.addWidget(link)
        appear(self, bool(gaps))

    def _link(self, gap: object, name: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * unit(self))
        link = Button(kind="link")
        width = unit(self) * 54
        link.setText(link.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, width))
        link.setAccessibleName(name)
        link.setToolTip(name)
        link.clicked.connect(lambda: self.chosen.emit(gap))
        row.addWidget(Shape("diamond", "soon"))
        row.addWidget(link)
        row.addStretch(1)
        return holder
