"""A page of any form: what is asked, when it is saved, what it says."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.standards.definitions import Condition, Standard
from desktop.ui import theme
from desktop.ui.inputs import INPUTS
from desktop.ui.pages import FormPage
from desktop.ui.parts.scrolling import scrolled
from tests.ui.invented import LINKS, example_raw, field, filling_of, standard, words_of

HURT = field("yes_no", id="hurt", required=True)
WHERE = field("text", id="where", ask_when=Condition(field="hurt", is_="yes"), required=True)


def page_of(edition: Standard, qtbot: QtBot, raws: dict[str, object] | None = None) -> FormPage:
    made = FormPage(filling_of(edition, raws), edition.forms["visit"].pages[0], words_of(edition), LINKS)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def press(control: QWidget, text: str) -> None:
    for letter in text:
        QApplication.sendEvent(control, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))


def test_a_question_appears_when_its_condition_holds(qtbot: QtBot) -> None:
    page = page_of(standard(HURT, WHERE), qtbot)
    assert not page.input("where").isVisible()
    page.input("hurt").findChildren(QRadioButton)[0].click()
    assert page.input("where").isVisible()


def test_a_draft_is_given_out_within_two_seconds_of_the_last_key(qtbot: QtBot) -> None:
    page = page_of(standard(field("text", id="note")), qtbot)
    with qtbot.waitSignal(page.draft, timeout=2000) as heard:
        press(page.input("note").findChild(QLineEdit), "гэр")
    assert heard.args == ["note", "гэр"]


def test_a_draft_is_given_out_at_once_when_the_cursor_leaves(qtbot: QtBot) -> None:
    page = page_of(standard(field("text", id="note"), field("text", id="more")), qtbot)
    page.go("note")
    press(page.input("note").findChild(QLineEdit), "х")
    with qtbot.waitSignal(page.draft, timeout=200):
        page.go("more")


def test_someone_who_never_stops_typing_is_saved_too(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.ui.drafts.LONGEST_MS", 300)
    page = page_of(standard(field("long_text", id="note")), qtbot)
    box = page.input("note").findChild(QPlainTextEdit)
    with qtbot.waitSignal(page.draft, timeout=1500):
        for _ in range(8):
            press(box, "ы")
            qtbot.wait(60)


def test_missing_is_only_said_where_somebody_has_been(qtbot: QtBot) -> None:
    page = page_of(standard(field("text", id="note", required=True), field("text", id="more")), qtbot)
    frame = page._frames["note"]
    assert not frame._missing_note.isVisible()
    page.go("note")
    page.go("more")
    assert frame._missing_note.isVisible()


def test_a_problem_is_said_when_the_field_is_left_and_the_text_is_kept(qtbot: QtBot) -> None:
    page = page_of(standard(field("date", id="on"), field("text", id="more")), qtbot)
    page.go("on")
    press(page.input("on").findChild(QLineEdit), "31.02.2026")
    assert page._frames["on"].problem() == ""
    page.go("more")
    assert page._frames["on"].problem()
    assert page.input("on").raw() == "31.02.2026"
    page.input("on").fill("")
    page.go("on")
    press(page.input("on").findChild(QLineEdit), "01.02.2026")
    assert page._frames["on"].problem() == ""


def test_fields_stand_side_by_side_only_where_both_fit(qtbot: QtBot) -> None:
    page = page_of(standard(field("date", id="one", beside=True), field("date", id="two", beside=True)), qtbot)
    page.resize(1000, 600)
    QApplication.processEvents()
    one, two = page._frames["one"], page._frames["two"]
    assert one.y() == two.y()
    page.resize(400, 600)
    QApplication.processEvents()
    assert two.y() > one.y()


def test_help_opens_under_its_question(qtbot: QtBot) -> None:
    page = page_of(standard(field("text", id="note", source="6.3.1", ask="Where do you feel safe?")), qtbot)
    with qtbot.waitSignal(page.helped):
        page._frames["note"]._help.click()
    assert page._frames["note"]._help_box.isVisible()


def every_kind() -> Standard:
    return standard(*(field(kind) for kind in INPUTS))


@pytest.mark.parametrize("points", theme.SIZES)
def test_no_button_or_choice_is_cut_off(points: int, qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, base_pt=points)
    edition = every_kind()
    raws = {each.id: example_raw(edition, each) for each in edition.forms["visit"].fields()}
    page = FormPage(filling_of(edition, raws), edition.forms["visit"].pages[0], words_of(edition), LINKS)
    area = scrolled(page)
    qtbot.addWidget(area)
    area.resize(726, 560)
    area.show()
    QApplication.processEvents()
    assert page.width() <= area.width()
    for button in page.findChildren(QPushButton) + page.findChildren(QRadioButton):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width(), button.text()
    theme.apply(qapp)


def test_f1_explains_the_question_one_is_in_although_the_window_has_that_key_too(qtbot: QtBot) -> None:
    asked = standard(field("text", id="note", source="6.3.2"), field("text", id="more"))
    page = page_of(asked, qtbot)
    listed: list[bool] = []
    QShortcut(QKeySequence("F1"), page).activated.connect(lambda: listed.append(True))
    page.go("note")
    qtbot.keyClick(page.window().windowHandle(), Qt.Key.Key_F1)
    box = page._frames["note"]._help_box
    assert box.isVisible()
    assert listed == []
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    page.setFocus()
    qtbot.keyClick(page.window().windowHandle(), Qt.Key.Key_F1)
    assert listed == [True]


def test_an_option_the_office_has_taken_off_is_not_offered_but_stays_where_it_was_chosen(qtbot: QtBot) -> None:
    asked = field("choice", id="method")
    for raws, expected in (({}, ["first", "third"]), ({"method": "two"}, ["first", "second", "third"])):
        edition = standard(asked)
        links = replace(LINKS, barred=lambda _field: frozenset({"two"}))
        page = FormPage(filling_of(edition, raws), edition.forms["visit"].pages[0], words_of(edition), links)
        qtbot.addWidget(page)
        page.show()
        buttons = page.input("method").findChildren(QRadioButton)
        assert [one.accessibleName() for one in buttons if one.isVisible()] == expected
