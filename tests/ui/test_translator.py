"""The screen changes its language while it is being looked at."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from desktop.places import resources
from desktop.ui.parts.saved_note import SavedNote
from desktop.ui.translator import Tongue, TsTranslator, plural_form, read_messages

TS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
<TS version="2.1" language="ru"><context><name>SavedNote</name>
<message><source>Saved {time}</source><translation>Сохранено в {time}</translation></message>
<message><source>Not saved yet …</source><translation type="unfinished"></translation></message></context>
<context><name>Days</name><message numerus="yes"><source>%n day(s)</source><translation>
<numerusform>%n день</numerusform><numerusform>%n дня</numerusform><numerusform>%n дней</numerusform>
</translation></message></context></TS>"""


@pytest.fixture
def words_folder(tmp_path: Path) -> Path:
    (tmp_path / "app_ru.ts").write_text(TS, encoding="utf-8")
    return tmp_path


@pytest.fixture
def tongue(qapp: QApplication, words_folder: Path):
    speaking = Tongue(qapp, words_folder)
    yield speaking
    speaking.speak("en")


def test_a_widget_says_its_words_again_at_once(qtbot: QtBot, tongue: Tongue, qapp: QApplication) -> None:
    note = SavedNote()
    qtbot.addWidget(note)
    note.saved("10:42")
    assert note.accessibleName() == "Saved 10:42"
    tongue.speak("ru")
    qapp.processEvents()
    assert note.accessibleName() == "Сохранено в 10:42"
    tongue.speak("en")
    qapp.processEvents()
    assert note.accessibleName() == "Saved 10:42"


def test_a_word_without_translation_stays_and_does_not_go_blank(tongue: Tongue) -> None:
    tongue.speak("ru")
    assert QCoreApplication.translate("SavedNote", "Not saved yet …") == "Not saved yet …"
    assert QCoreApplication.translate("Nobody", "Unheard of") == "Unheard of"


@pytest.mark.parametrize(
    ("n", "said"), [(1, "1 день"), (2, "2 дня"), (5, "5 дней"), (11, "11 дней"), (21, "21 день"), (112, "112 дней")]
)
def test_russian_counts_in_three_ways(tongue: Tongue, n: int, said: str) -> None:
    tongue.speak("ru")
    assert QCoreApplication.translate("Days", "%n day(s)", None, n) == said


def test_other_languages_count_in_two_ways() -> None:
    assert [plural_form("ky", n) for n in (0, 1, 2)] == [1, 0, 1]


def test_a_missing_file_is_an_empty_translator(tmp_path: Path) -> None:
    assert TsTranslator("mn", tmp_path / "app_mn.ts").isEmpty()


def test_russian_buttons_of_qt_speak_russian(qtbot: QtBot, tongue: Tongue) -> None:
    tongue.speak("ru")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text().replace("&", "") == "Отмена"


@pytest.mark.parametrize(("language", "said"), [("mn", "Цуцлах"), ("ky", "Жокко чыгаруу"), ("kk", "Болдырмау")])
def test_buttons_of_qt_speak_our_languages_too(language: str, said: str, qtbot: QtBot, qapp: QApplication) -> None:
    speaking = Tongue(qapp, resources() / "i18n")
    speaking.speak(language)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text().replace("&", "") == said
    speaking.speak("en")


def test_the_words_of_qt_are_the_same_set_in_our_three_languages() -> None:
    sets = [set(read_messages(resources() / "i18n" / f"qtbase_{language}.ts")) for language in ("mn", "ky", "kk")]
    assert sets[0] == sets[1] == sets[2]
    assert len(sets[0]) > 150
