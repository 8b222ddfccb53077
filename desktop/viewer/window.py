"""The window of the viewer: pages or text, larger and smaller, and nothing that saves, copies or opens a link."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase, QKeySequence, QPixmap, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop import platform
from desktop.viewer.frame import Task
from desktop.viewer.pages import CannotShow, Pages, open_pages, text_of

STEP = 1.25
SMALLEST, LARGEST = 0.1, 6.0
FIRST_SIZE = QSize(980, 640)


class ViewerWindow(QWidget):
    """One file. Its title is what the program gave, never the name of the file."""

    def __init__(self, task: Task, data: bytes) -> None:
        super().__init__()
        self._task = task
        self._pages: Pages | None = None
        self._page, self._zoom = 0, 0.0
        self.setWindowTitle(task.title)
        self._place = QLabel()
        self._sheet = QLabel()
        self._area = QScrollArea()
        self.text = QPlainTextEdit()
        self.refused = QLabel()
        self._buttons = [QPushButton() for _ in range(5)]
        self._arrange()
        self.resize(FIRST_SIZE)
        try:
            self._open(data)
        except CannotShow as fault:
            self._say(task.say(fault.code))

    def pages(self) -> int:
        """How many pages there are; 0 for a text or a file that cannot be shown."""
        return self._pages.count if self._pages is not None else 0

    def where(self) -> int:
        """The page that is seen, from 0."""
        return self._page

    def shown(self) -> QPixmap:
        """What is drawn of the page."""
        return self._sheet.pixmap()

    def turn(self, by: int) -> None:
        """Turns some pages on or back."""
        if self._pages is not None:
            self._page = max(0, min(self._pages.count - 1, self._page + by))
            self._area.verticalScrollBar().setValue(0)
            self._draw()

    def zoom(self, by: float) -> None:
        """Larger or smaller; 0 fits the page into the window again."""
        self._zoom = by and max(SMALLEST, min(LARGEST, (self._zoom or self._fitting()) * by))
        self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._task.guard:
            platform.screen_guard(int(self.winId()), True)
        self._draw()

    def _open(self, data: bytes) -> None:
        if self._task.shows == "text":
            self.text.setPlainText(text_of(data))
            self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
            self._area.hide()
            for button in self._buttons:
                button.hide()
            return
        self._pages = open_pages(self._task.shows, self._task.type, data)
        self.text.hide()
        for button in self._buttons[:2]:
            button.setVisible(self._pages.count > 1)
        self._draw()

    def _draw(self) -> None:
        if self._pages is None:
            return
        size = self._pages.size(self._page) * (self._zoom or self._fitting())
        try:
            self._sheet.setPixmap(QPixmap.fromImage(self._pages.picture(self._page, size.expandedTo(QSize(1, 1)))))
        except CannotShow as fault:
            self._say(self._task.say(fault.code))
        self._sheet.adjustSize()
        self._place.setText(f"{self._page + 1} / {self._pages.count}")

    def _fitting(self) -> float:
        assert self._pages is not None
        room, size = self._area.viewport().size(), self._pages.size(self._page)
        return max(SMALLEST, min(1.0, room.width() / size.width(), room.height() / size.height()))

    def _say(self, sentence: str) -> None:
        self.refused.setText(sentence)
        self.refused.show()
        self._area.hide()
        self.text.hide()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        deeds = (lambda: self.turn(-1), lambda: self.turn(1), lambda: self.zoom(1 / STEP), lambda: self.zoom(STEP))
        keys = ("before", "after", "smaller", "larger", "fit")
        for button, key, deed in zip(self._buttons, keys, (*deeds, lambda: self.zoom(0)), strict=True):
            button.setText(self._task.say(key))
            button.clicked.connect(deed)
            head.addWidget(button)
        head.addWidget(self._place)
        head.addStretch(1)
        self._sheet.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._area.setWidget(self._sheet)
        self._area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text.setReadOnly(True)
        self.refused.setWordWrap(True)
        self.refused.setTextFormat(Qt.TextFormat.PlainText)
        self.refused.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.refused.hide()
        column = QVBoxLayout(self)
        column.addLayout(head)
        for part in (self._area, self.text, self.refused):
            column.addWidget(part, 1)
        for page_key, pages in ((Qt.Key.Key_PageDown, 1), (Qt.Key.Key_PageUp, -1)):
            QShortcut(QKeySequence(page_key), self).activated.connect(lambda pages=pages: self.turn(pages))
        for end_key in (Qt.Key.Key_Escape, Qt.Key.Key_F12):
            QShortcut(QKeySequence(end_key), self).activated.connect(self.close)
