"""Paper for tests: the real fonts and words, and PDFs read back by another library."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.printing.faces import Styles, load_styles
from desktop.printing.sheet_blocks import Hand, hand_of
from desktop.standards.wording import Wording, read_ts

RESOURCES = Path(__file__).parents[2] / "resources"
LANGUAGES = ("mn", "ky", "kk", "ru", "en")


@pytest.fixture(scope="session")
def fonts() -> Path:
    return RESOURCES / "fonts"


@pytest.fixture(scope="session")
def styles(fonts: Path) -> Styles:
    return load_styles(fonts)


@pytest.fixture(scope="session")
def wording_in() -> Callable[[str], Wording]:
    def wording(language: str) -> Wording:
        words = read_ts(RESOURCES / "i18n" / f"paper_{language}.ts")
        return Wording(language, words)

    return wording


@pytest.fixture
def wording(wording_in: Callable[[str], Wording]) -> Wording:
    return wording_in("mn")


@pytest.fixture
def hand(styles: Styles, wording: Wording) -> Hand:
    return hand_of(styles, wording)
