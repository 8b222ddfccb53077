"""The manual: its pages at the left, one of them at the right; nothing is fetched from anywhere."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QTextBrowser, QVBoxLayout

from desktop.places import help_pages
from desktop.ui.desk import Desk
from desktop.ui.measure import unit, wide
from desktop.ui.parts.button import Button
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.words import TITLE, words
from desktop.ui.screens.screen import Screen

PAGES: Final = ("keeping-safe", "lost", "backup", "leaving")
FALLBACK: Final = "en"


def page_text(page: str, language: str) -> str:
    """A page of the manual in a language, in English where that one is missing."""
    folder = help_pages()
    path = folder / language / f"{page}.md"
    return (path if path.is_file() else folder / FALLBACK / f"{page}.md").read_text(encoding="utf-8")


def title_of(text: str) -> str:
    """What stands in the first line of a page."""
    return text.splitlines()[0].lstrip("# ").strip()


class Page(QTextBrowser):
    """Shows Markdown of the program's own; whatever it names is not read, neither from a disk nor from a network."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        return None


class HelpScreen(Screen):
    """`keys_wanted` opens the card with the keys."""

    keys_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._title = words(size=TITLE, bold=True)
        self._back = Button(kind="flat", icon="chevron-left")
        self._keys = Button(icon="keyboard")
        self.list = QListWidget()
        self.page = Page()
        self._arrange()
        self._back.clicked.connect(self.back)
        self._keys.clicked.connect(self.keys_wanted)
        self.list.currentRowChanged.connect(self._show)
        self.retranslate()

    def open_page(self, page: str) -> None:
        """Shows one page, by the name of its file."""
        self.list.setCurrentRow(PAGES.index(page))

    def refresh(self) -> None:
        """The cursor goes to the list, so that the arrows choose a page."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Help"))
        self._title.setText(self.tr("Help"))
        self._back.setText(self.tr("Back"))
        self._keys.setText(self.tr("Keys"))
        row = max(0, self.list.currentRow())
        language = self._desk.wording.language
        blocked = self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems([title_of(page_text(page, language)) for page in PAGES])
        self.list.setCurrentRow(row)
        self.list.blockSignals(blocked)
        self.list.setAccessibleName(self.tr("Pages of the manual"))
        self._show(row)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.list.count():
            self._show(self.list.currentRow())

    def _show(self, row: int) -> None:
        text = page_text(PAGES[max(0, row)], self._desk.wording.language)
        self.page.setMarkdown(text)
        self.page.setAccessibleName(title_of(text))
        self.page.verticalScrollBar().setValue(0)

    def _arrange(self) -> None:
        step = unit(self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setWordWrap(True)
        self.list.setSpacing(2 * step)
        self.list.viewport().setAutoFillBackground(False)
        self.list.setFixedWidth(wide(self, 60))
        self.page.setMaximumWidth(wide(self, 190))
        paper = Panel()
        inside = paper.column(5, 0)
        inside.addWidget(self.page)
        row = QHBoxLayout()
        row.setSpacing(4 * step)
        row.addWidget(self.list)
        row.addWidget(paper, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * step, 3 * step, 6 * step, 4 * step)
        column.setSpacing(2 * step)
        head = QHBoxLayout()
        head.addWidget(self._back)
        head.addStretch(1)
        head.addWidget(self._keys)
        column.addLayout(head)
        column.addWidget(self._title)
        column.addLayout(row, 1)
