"""The same desk as the screens have."""

from tests.ui.screens.conftest import clock, desk, means, new_office, run, tongue

__all__ = ["clock", "desk", "means", "new_office", "run", "tongue"]
