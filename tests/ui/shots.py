"""Takes pictures of widgets, so that a person can look at what the tests cannot judge."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

SMALL_SCREEN = (1366, 700)


def grab(widget: QWidget, name: str, folder: Path, size: tuple[int, int] = SMALL_SCREEN) -> Path:
    """Shows the widget at the size of a small laptop and saves what is seen as `name`.png."""
    widget.resize(*size)
    widget.show()
    QApplication.processEvents()
    QApplication.processEvents()
    folder.mkdir(parents=True, exist_ok=True)
    picture = folder / f"{name}.png"
    widget.grab().save(str(picture))
    return picture
