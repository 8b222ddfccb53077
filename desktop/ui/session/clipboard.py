"""What was copied here does not outlive the office: kept out of histories, taken away soon and at the lock."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, cast

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QWidget

KEPT_MS: Final = 20_000
"""So long a name stays in the clipboard."""
_WINDOWS: Final = 'application/x-qt-windows-mime;value="{}"'
NOT_FOR_HISTORIES: Final[Mapping[str, bytes]] = {
    # Windows 10: clipboard history and the cloud look for these three; a DWORD of 0 says no.
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"1",
    _WINDOWS.format("CanIncludeInClipboardHistory"): bytes(4),
    _WINDOWS.format("CanUploadToCloudClipboard"): bytes(4),
    # Klipper and its like on Linux.
    "x-kde-passwordManagerHint": b"secret",
}


class ClipboardGuard(QObject):
    """Watches what this program itself puts into the clipboard; what others put there is left alone."""

    def __init__(
        self,
        clipboard: QClipboard,
        focus: Callable[[], QWidget | None] = lambda: QApplication.focusWidget(),
        is_ours: Callable[[], bool] | None = None,
    ) -> None:
        super().__init__()
        self._clipboard, self._focus = clipboard, focus
        self._is_ours = is_ours or clipboard.ownsClipboard
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.clear)
        clipboard.dataChanged.connect(self._mark)

    def clear(self) -> None:
        """Takes away what is still ours."""
        self._soon.stop()
        if self._is_ours() and self._clipboard.text():
            self._clipboard.clear()

    def _mark(self) -> None:
        """Puts the same words in again, marked so that no history keeps them; names go after a while."""
        # PySide's stubs forget that an empty clipboard has none.
        kept = cast("QMimeData | None", self._clipboard.mimeData())
        if kept is None or not kept.hasText() or kept.hasFormat(next(iter(NOT_FOR_HISTORIES))) or not self._is_ours():
            return
        marked = QMimeData()
        marked.setText(kept.text())
        for kind, value in NOT_FOR_HISTORIES.items():
            marked.setData(kind, value)
        self._clipboard.setMimeData(marked)
        from_name = self._focus()
        if from_name is not None and from_name.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData:
            self._soon.start(KEPT_MS)
