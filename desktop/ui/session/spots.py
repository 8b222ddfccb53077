"""The cursor in a form that is being filled in: where it is, and putting it back there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop.ui.inputs import Input
from desktop.ui.session.back_to import Spot
from desktop.ui.wizard import FormWizard


def spot_of(wizard: FormWizard) -> Spot:
    """Where one is in a form; part and cursor only while the cursor is inside the field."""
    page, field_id = wizard.where()
    if not field_id or field_id not in wizard.page().raws():
        return Spot(page)
    parts = _parts(wizard.page().input(field_id))
    focused = next((place for place, part in enumerate(parts) if part.hasFocus()), None)
    if focused is None:
        return Spot(page, field_id)
    return Spot(page, field_id, focused, _cursor(parts[focused]))


def go_to(wizard: FormWizard, spot: Spot) -> None:
    """Goes there; what is not there any more (a page that no longer applies) is left out."""
    page = next((page for page in wizard.filling.pages() if page.id == spot.page), None)
    if page is None:
        return
    if spot.field not in wizard.filling.applies() & {field.id for field in page.fields}:
        wizard.go(spot.page)
        wizard.page().go_first()
        return
    wizard.go(spot.page, spot.field)
    parts = _parts(wizard.page().input(spot.field))
    if spot.part < len(parts):
        parts[spot.part].setFocus(Qt.FocusReason.OtherFocusReason)
        _put_cursor(parts[spot.part], spot.cursor)


def _parts(given: Input) -> list[QWidget]:
    """What can have the cursor inside a field, in the order it was made in."""
    return [part for part in given.findChildren(QWidget) if part.focusPolicy() & Qt.FocusPolicy.TabFocus]


def _cursor(part: QWidget) -> int:
    if isinstance(part, QLineEdit):
        return part.cursorPosition()
    return part.textCursor().position() if isinstance(part, QPlainTextEdit) else 0


def _put_cursor(part: QWidget, at: int) -> None:
    if isinstance(part, QLineEdit):
        part.setCursorPosition(at)
    elif isinstance(part, QPlainTextEdit):
        cursor: QTextCursor = part.textCursor()
        cursor.setPosition(min(at, len(part.toPlainText())))
        part.setTextCursor(cursor)
