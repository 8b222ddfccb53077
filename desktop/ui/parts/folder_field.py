"""A folder: typed, or picked in the system's own window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from desktop.ui.measure import unit
from desktop.ui.parts.button import Button
from desktop.ui.parts.spoken import Spoken


class FolderField(Spoken):
    """Need not exist yet."""

    edited = Signal()

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = QLineEdit("" if path == Path() else str(path))
        self._browse = Button(icon="folder-open")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * unit(self))
        row.addWidget(self._edit, 1)
        row.addWidget(self._browse)
        self.setFocusProxy(self._edit)
        self._edit.textChanged.connect(self.edited)
        self._browse.clicked.connect(self._pick)
        self.retranslate()

    def path(self) -> Path:
        """The folder."""
        return Path(self._edit.text().strip()).expanduser()

    def put(self, path: Path) -> None:
        """Another folder, chosen elsewhere."""
        self._edit.setText(str(path))

    def retranslate(self) -> None:
        self._browse.setText(self.tr("Choose …"))

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._edit.setAccessibleName(name)

    def _pick(self) -> None:
        picked = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"), str(self.path().parent))
        if picked:
            self._edit.setText(picked)
