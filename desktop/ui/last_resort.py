"""What happens when the program has a bug: one dialog, and a report of where it was, never of what was in it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QApplication, QWidget


class LastResort(QObject):
    """`caught` is the hook for everything nobody expected; one dialog at a time."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._is_told = False

    def caught(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        """Writes the report and says what is safe."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        # A start without a fault does not pay for the dialog.
        from desktop.ui.dialogs.fault import FaultDialog, report_of

        report = report_of(kind, trace)
        place = _write(report)
        if self._is_told:
            return
        self._is_told = True
        dialog = FaultDialog(report, place, self._window)
        dialog.finished.connect(self._seen)
        dialog.open()

    def faulted(self, fault: BaseException) -> None:
        """The same for a task that ended with a bug."""
        self.caught(type(fault), fault, fault.__traceback__)

    def _seen(self) -> None:
        self._is_told = False


def _write(report: str) -> str:
    """Where the report was written; a dash where the disk refuses."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "reports"
    path = folder / f"{datetime.now():%Y-%m-%d-%H%M%S}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(report, encoding="utf-8")
    except OSError:
        return "–"
    return str(path)
