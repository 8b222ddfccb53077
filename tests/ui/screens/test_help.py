"""The manual: every page in every language, true to what stands on the screens, and nothing fetched from anywhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from desktop.casework.wordings import wording_of
from desktop.places import help_pages, words
from desktop.ui.desk import Desk
from desktop.ui.main_window import MainWindow
from desktop.ui.screens.help import PAGES, HelpScreen, Page, page_text, title_of
from desktop.ui.translator import LANGUAGES

BOLD = re.compile(r"\*\*(.+?)\*\*")
BUTTONS = {
    "keeping-safe": ("Find it", "Yes, hide it in codes", "No, it is no name"),
    "lost": (
        "Forgotten password?",
        "The stick is lost …",
        "Take the names from the copy",
        "Find it",
        "Restore from a backup",
        "Sign in to it",
        "Correct an error",
    ),
    "backup": (
        "Back up now",
        "Try a restore – changes nothing",
        "Restore …",
        "Another office",
        "Write it anew",
        "read back, good",
        "read again, good",
        "not read back",
        "damaged",
    ),
    "leaving": (
        "Package for another office",
        "Case from another office",
        "Field pack …",
        "Open a field pack",
        "Take a pack back …",
        "Journals",
    ),
}
LATIN = re.compile(r"[A-Za-z]{3,}")
ALLOWED = re.compile(r"`[^`]*`|Ctrl\+L|PDF")


def said_on_screen(language: str) -> dict[str, set[str]]:
    """English sentence → how the screens say it."""
    found: dict[str, set[str]] = {}
    text = (words() / f"app_{language}.ts").read_text(encoding="utf-8")
    for source, translation in re.findall(
        r"<source>(.*?)</source>\s*<translation>(.*?)</translation>", text, re.DOTALL
    ):
        found.setdefault(source, set()).add(translation)
    return found


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_names_the_buttons_as_the_screens_do(page: str, language: str) -> None:
    text, said = page_text(page, language), said_on_screen(language)
    for button in BUTTONS[page]:
        assert any(word.removesuffix(" …") in text for word in said[button]), (button, said[button])


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_a_page_has_the_same_parts_in_every_language_and_no_english_in_it(page: str, language: str) -> None:
    own, english = page_text(page, language), page_text(page, "en")
    assert own != english
    assert re.findall(r"^#+|^\d\.|^- ", own, re.M) == re.findall(r"^#+|^\d\.|^- ", english, re.M)
    assert LATIN.findall(ALLOWED.sub("", own)) == []


def test_there_are_no_other_files_in_the_manual() -> None:
    assert {path.relative_to(help_pages()).as_posix() for path in help_pages().rglob("*.md")} == {
        f"{language}/{page}.md" for language in LANGUAGES for page in PAGES
    }


def test_the_pages_can_be_gone_through_and_speak_the_language_of_the_screen(desk: Desk, qtbot: QtBot) -> None:
    screen = HelpScreen(desk)
    qtbot.addWidget(screen)
    assert screen.list.count() == len(PAGES)
    screen.open_page("backup")
    assert "Two sticks in turn" in screen.page.toPlainText()
    desk.wording = wording_of(desk.standard, "mn")
    screen.retranslate()
    assert screen.page.toPlainText().startswith(title_of(page_text("backup", "mn")))


def test_f1_opens_the_manual_and_the_way_back_leads_back(desk: Desk, qtbot: QtBot) -> None:
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    window.go("cases")
    window._rail.helped.emit()
    assert isinstance(window._stack.currentWidget(), HelpScreen)
    window._stack.back()
    assert window._stack.here() == "cases"


def test_a_page_fetches_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    page = Page()
    qtbot.addWidget(page)
    secret = tmp_path / "secret.png"
    secret.write_bytes(b"x")
    page.setMarkdown(f"![]({secret.as_uri()}) ![](http://example.org/a.png)")
    assert page.loadResource(2, QUrl.fromLocalFile(str(secret))) is None
    assert not page.openLinks()
