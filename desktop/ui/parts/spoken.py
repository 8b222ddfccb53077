"""A widget that says its words again when the language changes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QWidget


class Spoken(QWidget):
    """The base of widgets with words of their own: they set them in `retranslate`, nowhere else."""

    def retranslate(self) -> None:
        """Sets every word of this widget in the language of the moment."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def appear(widget: QWidget, seen: bool) -> None:
    """Shows or hides a part; one that has no parent yet will be seen with it, and never flashes up as a window."""
    if not seen:
        widget.hide()
    elif widget.parentWidget() is not None:
        widget.show()
    else:
        widget.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
