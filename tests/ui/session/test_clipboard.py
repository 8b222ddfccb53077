"""Names go from the clipboard after a while and at the lock; what others put there is left alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.ui.parts.sensitive import keep_to_itself
from desktop.ui.session import clipboard as watching
from desktop.ui.session.clipboard import NOT_FOR_HISTORIES, ClipboardGuard

NAME = "Өлзийсайхан Батцэцэг"


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[QClipboard]:
    found = qapp.clipboard()
    yield found
    found.clear()


@pytest.fixture
def fields(qtbot: QtBot) -> tuple[QLineEdit, QLineEdit]:
    """One for names and one for other words."""
    names, others = QLineEdit(NAME), QLineEdit("сургууль")
    keep_to_itself(names)
    for edit in (names, others):
        qtbot.addWidget(edit)
        edit.selectAll()
    return names, others


def test_a_name_is_gone_after_a_while(
    clipboard: QClipboard, fields: tuple[QLineEdit, QLineEdit], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(watching, "KEPT_MS", 60)
    guard = ClipboardGuard(clipboard, lambda: fields[0], lambda: True)
    fields[0].copy()
    qtbot.waitUntil(lambda: clipboard.mimeData().hasFormat(next(iter(NOT_FOR_HISTORIES))))
    assert clipboard.text() == NAME
    qtbot.waitUntil(lambda: clipboard.text() == "")
    shiboken6.delete(guard)


def test_other_words_stay_until_the_lock(
    clipboard: QClipboard, fields: tuple[QLineEdit, QLineEdit], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(watching, "KEPT_MS", 30)
    guard = ClipboardGuard(clipboard, lambda: fields[1], lambda: True)
    fields[1].copy()
    qtbot.wait(120)
    assert clipboard.text() == "сургууль"
    guard.clear()
    assert clipboard.text() == ""
    shiboken6.delete(guard)


def test_nothing_that_is_copied_here_is_for_histories(
    clipboard: QClipboard, fields: tuple[QLineEdit, QLineEdit], qtbot: QtBot
):
    guard = ClipboardGuard(clipboard, lambda: fields[1], lambda: True)
    fields[1].copy()
    kept = clipboard.mimeData()
    assert {kind: kept.data(kind).data() for kind in NOT_FOR_HISTORIES} == dict(NOT_FOR_HISTORIES)
    assert kept.text() == "сургууль"
    shiboken6.delete(guard)


def test_what_another_program_put_there_is_not_taken_away(clipboard: QClipboard):
    guard = ClipboardGuard(clipboard, is_ours=lambda: False)
    clipboard.setText("of another program")
    guard.clear()
    assert clipboard.text() == "of another program"
    shiboken6.delete(guard)
