"""Settings of this computer's safety: when it locks, what may be seen of the screen, and the ways to look after it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout

from desktop import platform
from desktop.casework.permissions import may
from desktop.ui.measure import unit
from desktop.ui.parts.button import Button
from desktop.ui.parts.panel import Panel
from desktop.ui.parts.radio_line import RadioLine
from desktop.ui.parts.spoken import appear
from desktop.ui.parts.words import SECOND, words
from desktop.ui.preferences import Preferences

MINUTES = ("2", "5", "10", "15")


class SafetyPanel(Panel):
    """Each choice takes effect at once; letting the screen be seen asks for the password first."""

    capture_wanted = Signal()
    trace_wanted = Signal()
    health_wanted = Signal()

    def __init__(self, preferences: Preferences, role: str) -> None:
        super().__init__()
        self._heads = [words(bold=True) for _ in range(2)]
        self._minutes = RadioLine(MINUTES)
        self._minutes.choose(min(MINUTES, key=lambda minutes: abs(int(minutes) - preferences.lock_minutes)))
        self._minimised = QCheckBox()
        self._minimised.setChecked(preferences.locks_minimised)
        self._seen = words(size=SECOND, role="muted", wrap=True)
        self._capture = Button(icon="eye")
        self._trace, self._health = Button(icon="history"), Button(icon="list-checks")
        self._arrange()
        self._minutes.chosen.connect(lambda minutes: setattr(preferences, "lock_minutes", int(minutes)))
        self._minimised.toggled.connect(lambda on: setattr(preferences, "locks_minimised", on))
        self._capture.clicked.connect(self.capture_wanted)
        self._trace.clicked.connect(self.trace_wanted)
        self._health.clicked.connect(self.health_wanted)
        appear(self._capture, platform.has_screen_guard())
        appear(self._trace, may(role, "read_trail"))
        appear(self._health, may(role, "look_after"))

    def capture_is_allowed(self) -> None:
        """Other programs see the window until the next start."""
        self._capture.setEnabled(False)
        self._seen.setText(self.tr("Other programs can see the window until the program is started again."))

    def tell(self) -> None:
        """Words it."""
        self._heads[0].setText(self.tr("Lock when nobody is here"))
        self._heads[1].setText(self.tr("Pictures of the screen"))
        self._minutes.tell({minutes: self.tr("%n minute(s)", "", int(minutes)) for minutes in MINUTES})
        self._minimised.setText(self.tr("Lock also when the window is put away"))
        self._capture.setText(self.tr("Let others see the screen (remote help)"))
        self._trace.setText(self.tr("Who saw what"))
        self._health.setText(self.tr("Self-test of this computer"))
        if not platform.has_screen_guard():
            self._seen.setText(self.tr("This system offers no way to keep other programs from taking pictures."))
        elif self._capture.isEnabled():
            self._seen.setText(self.tr("Windows keeps other programs from taking pictures of this window."))

    def _arrange(self) -> None:
        step = unit(self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(6 * step)
        grid.setVerticalSpacing(3 * step)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._heads[0], 0, 0)
        grid.addWidget(self._minutes, 0, 1)
        grid.addWidget(self._minimised, 1, 1)
        grid.addWidget(self._heads[1], 2, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._seen, 2, 1)
        grid.addWidget(self._capture, 3, 1, Qt.AlignmentFlag.AlignLeft)
        ways = QHBoxLayout()
        ways.setSpacing(2 * step)
        for button in (self._trace, self._health):
            ways.addWidget(button)
        ways.addStretch(1)
        column = self.column()
        column.addLayout(grid)
        column.addLayout(ways)
