"""Where the program's own files are: in a checkout, in tests, when installed."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def _bundled(name: str) -> Path:
    """A folder that travels with the program: beside the package in a checkout, inside it in a wheel."""
    beside = PACKAGE.parent / name
    return beside if (PACKAGE.parent / "pyproject.toml").is_file() else PACKAGE / "_bundled" / name


def resources() -> Path:
    """Standards, words, fonts, icons, help and the practice scenarios."""
    return _bundled("resources")


def migrations() -> Path:
    """The changes that bring an older `cases.db` to the present tables."""
    return _bundled("migrations")


def standards() -> Path:
    """The editions of every country."""
    return resources() / "standards"


def words() -> Path:
    """The translations, one `.ts` file a subject and language."""
    return resources() / "i18n"


def help_pages() -> Path:
    """The manual: a folder a language, a Markdown file a page."""
    return resources() / "help"


def fonts() -> Path:
    """The two faces that screen and paper share."""
    return resources() / "fonts"
