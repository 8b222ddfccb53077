"""What the shapes in a table mean, in one quiet line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from desktop.ui.measure import unit
from desktop.ui.parts.chips import Chip, Look
from desktop.ui.parts.flow import Flow
from desktop.ui.parts.words import SECOND, words


class Legend(QWidget):
    """Groups of chips, each after its word."""

    def __init__(self, groups: Sequence[Mapping[str, Look]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = Flow(4 * unit(self), unit(self), parent=self)
        self._heads = [words(role="muted", size=SECOND) for _ in groups]
        self._chips = [{key: Chip(looks) for key in looks} for looks in groups]
        for head, chips in zip(self._heads, self._chips, strict=True):
            # As high as a chip, so that both stand on one line.
            head.setMinimumHeight(round(head.fontMetrics().height() * 1.2))
            flow.addWidget(head)
            for chip in chips.values():
                flow.addWidget(chip)

    def tell(self, groups: Sequence[tuple[str, Mapping[str, str]]]) -> None:
        """Words each group and its chips."""
        for head, chips, (title, said) in zip(self._heads, self._chips, groups, strict=True):
            head.setText(title)
            for key, text in said.items():
                chips[key].tell(key, text)
