"""The painted pieces say what they show, work by keys, and never appear as windows of their own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.parts.banner import Banner
from desktop.ui.parts.button import Button, IconButton
from desktop.ui.parts.chips import DEADLINE_LOOKS, RISK_LOOKS, DeadlineChip, Look, RiskChip, chip_size, paint_chip
from desktop.ui.parts.empty_state import EmptyState
from desktop.ui.parts.field_frame import FieldFrame, FieldLabel
from desktop.ui.parts.nav_rail import NavPlace, NavRail
from desktop.ui.parts.person_card import PersonCard
from desktop.ui.parts.saved_note import UndoNote
from desktop.ui.parts.shapes import SHAPES, paint_shape
from desktop.ui.parts.stage_rail import StageRail, StageStep
from desktop.ui.tokens import LIGHT

STEPS = (
    StageStep("contact", 1, "Contact", "done"),
    StageStep("assessment", 2, "Assessment", "now", "3 of 6 sections filled", 3, 6),
    StageStep("plan", 3, "Plan"),
)


def painted(draw: object) -> bytes:
    picture = QImage(120, 40, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    draw(painter)  # type: ignore[operator]
    painter.end()
    return bytes(picture.constBits())


def test_every_shape_differs_without_its_colour() -> None:
    black = LIGHT.colour("text")
    seen = {name: painted(lambda p, n=name: paint_shape(p, n, QRectF(4, 4, 20, 20), black)) for name in SHAPES}
    assert len(set(seen.values())) == len(SHAPES)


@pytest.mark.parametrize("look", [*DEADLINE_LOOKS.values(), *RISK_LOOKS.values()])
def test_a_chip_fits_into_the_size_it_asks_for(look: Look, qapp: QApplication) -> None:
    size = chip_size(look, "2 хоног хэтэрсэн", qapp.font())
    rect = QRectF(0, 0, size.width(), size.height())
    drawn = painted(lambda p: paint_chip(p, rect, look, "2 хоног хэтэрсэн", qapp.font(), LIGHT))
    assert drawn != painted(lambda p: None)


def test_chips_are_spoken(qtbot: QtBot) -> None:
    for chip in (DeadlineChip("late", "2 days late"), RiskChip("high", "high risk")):
        qtbot.addWidget(chip)
        assert chip.accessibleName() in ("2 days late", "high risk")


def test_a_stage_is_chosen_with_the_keys(qtbot: QtBot) -> None:
    rail = StageRail()
    qtbot.addWidget(rail)
    rail.tell(STEPS)
    rail.show()
    assert rail.currentRow() == 1
    qtbot.keyClick(rail, Qt.Key.Key_Down)
    with qtbot.waitSignal(rail.chosen) as heard:
        qtbot.keyClick(rail, Qt.Key.Key_Return)
    assert heard.args == ["plan"]


def test_places_are_chosen_with_the_keys_and_badges_are_spoken(qtbot: QtBot) -> None:
    rail = NavRail()
    qtbot.addWidget(rail)
    rail.tell([NavPlace("today", "sun", "Today"), NavPlace("cases", "folder-open", "Cases")])
    rail.show()
    rail.set_badge("today", "4", "late")
    item = rail._places.item(0)
    assert item.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "4"
    qtbot.keyClick(rail._places, Qt.Key.Key_Down)
    with qtbot.waitSignal(rail.chosen) as heard:
        qtbot.keyClick(rail._places, Qt.Key.Key_Return)
    assert heard.args == ["cases"]


def test_the_narrow_rail_keeps_the_names_of_its_buttons(qtbot: QtBot) -> None:
    rail = NavRail()
    qtbot.addWidget(rail)
    rail.show()
    wide = rail.sizeHint().width()
    rail.set_compact(True)
    assert rail.sizeHint().width() < wide / 2
    assert {button.accessibleName() for button in rail.findChildren(QPushButton)} == {"Help", "Lock"}
    rail.set_compact(False)
    assert rail._lock.text() == "Lock"


def test_a_banner_without_a_sentence_is_not_there(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    assert banner.isHidden()
    banner.tell("late", "It failed.", "Nothing was lost.", "Try again")
    assert banner.accessibleName() == "It failed. Nothing was lost."
    with qtbot.waitSignal(banner.pressed):
        banner.findChild(QPushButton).click()


def test_parts_never_flash_up_as_windows(qtbot: QtBot) -> None:
    parts = [
        Banner("soon", "3 things are missing.", button="Show"),
        DeadlineChip("late", "late"),
        EmptyState("send", "No letters"),
    ]
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    for part in parts:
        qtbot.addWidget(part)
        assert part not in shown


def test_undo_is_offered_until_escape(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    note = UndoNote(holder)
    holder.show()
    note.tell("Moved to the bin.")
    assert note.isVisible()
    qtbot.keyClick(note, Qt.Key.Key_Escape)
    assert not note.isVisible()
    note.tell("Moved to the bin.")
    with qtbot.waitSignal(note.undone):
        note._button.click()
    assert not note.isVisible()


def test_a_long_question_wraps_and_is_not_cut(qtbot: QtBot) -> None:
    label = FieldLabel("A question that is a good deal longer than the place it has to stand in", "needed")
    qtbot.addWidget(label)
    assert label.heightForWidth(200) > 2 * label.heightForWidth(2000)


def test_a_problem_stands_before_the_hint_and_is_spoken(qtbot: QtBot) -> None:
    control = QWidget()
    frame = FieldFrame(control)
    qtbot.addWidget(frame)
    frame.tell("Date of visit", hint="The year alone is enough.", needed=True)
    frame.show()
    frame.set_missing(True)
    assert frame._missing_note.isVisible()
    frame.set_problem("February has no day 31.")
    assert not frame._missing_note.isVisible()
    assert control.accessibleDescription().startswith("February has no day 31.")
    frame.set_problem("")
    assert frame._hint.isVisible()


def test_person_cards_are_one_choice(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    first, second = (
        PersonCard("a", "ЖК", "Ж. К.", "worker", holder),
        PersonCard("b", "АТ", "А. Т.", "supervisor", holder),
    )
    holder.show()
    first.click()
    second.click()
    assert (first.isChecked(), second.isChecked()) == (False, True)
    assert second.accessibleName() == "А. Т., supervisor"


def test_a_button_changes_its_kind_and_keeps_its_icon(qtbot: QtBot) -> None:
    button = Button("Finish", icon="circle-check")
    qtbot.addWidget(button)
    before = button.icon().cacheKey()
    button.set_kind("primary")
    assert button.property("kind") == "primary"
    assert button.icon().cacheKey() != before


def test_a_button_of_one_icon_has_a_name(qtbot: QtBot) -> None:
    button = IconButton("x", "Take off the list")
    qtbot.addWidget(button)
    assert button.accessibleName() == button.toolTip() == "Take off the list"
