"""Screens are tested without a screen, in the program's own dress."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from desktop.ui import theme

Dress = tuple[str, str, QPalette]


@pytest.fixture(scope="session")
def usual_dress(qapp: QApplication) -> Dress:
    """What the program wears by day: put on once, since each widget that lives is dressed anew with the others."""
    theme.load_fonts()
    theme.apply(qapp)
    return worn(qapp)


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication, usual_dress: Dress) -> None:
    if worn(qapp) != usual_dress:
        theme.apply(qapp)


def worn(app: QApplication) -> Dress:
    """Style sheet, font and colours as they are now."""
    return app.styleSheet(), app.font().toString(), app.palette()
