"""Screens are tested without a screen, in the program's own dress."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from desktop.ui import theme


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    theme.load_fonts()
    theme.apply(qapp)
