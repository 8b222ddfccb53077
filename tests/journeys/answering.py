"""How each kind of answer is given with the keyboard, from a line of words to a table with persons in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from desktop.ui.inputs import INPUTS, Input
from desktop.ui.inputs.choice import AlertInput, ChecklistInput, ChoiceInput, ChoicesInput
from desktop.ui.inputs.dates import DateTimeInput, PeriodInput
from desktop.ui.inputs.listed import ListedInput
from desktop.ui.inputs.number import ScaleInput
from desktop.ui.inputs.papers import AttachmentInput, ReferenceInput
from desktop.ui.inputs.people import AddressInput, PeopleInput, PersonInput
from desktop.ui.inputs.signature import SignatureInput
from desktop.ui.inputs.table import TableInput
from desktop.ui.inputs.text import LineInput, LongTextInput, PlainTextEdit
from desktop.ui.parts.choosing import Combo, RadioRow, TickGrid
from tests.journeys.typist import Key, Lost, Typist, spoken

NEAR = 40
"""Presses of Tab from one part of an answer to the next; more means that the order of the stops is wrong."""
MARKS = frozenset({"person", "id"})
"""Parts of an answer by which the program knows a person or a line of a list again; nobody types them."""
Way = Callable[["Answering", Any, Any], None]


class Answering:
    """Gives answers in the input where the cursor is or comes to; `register_paper` registers a document from a form."""

    def __init__(self, keys: Typist, register_paper: Callable[[int], None]) -> None:
        self.keys = keys
        self.register_paper = register_paper

    def give(self, given: Input, raw: Any) -> None:
        """Gives an answer, as it would be typed; what is there already stays."""
        if not same(given.raw(), raw):
            WAYS[INPUTS[given.field.kind]](self, given, raw)

    def reach(self, aim: QWidget, most: int = NEAR) -> QWidget:
        """Tab until the cursor is in that control."""
        inside = lambda widget: widget is aim or aim.isAncestorOf(widget)  # noqa: E731
        return self.keys.tab_to(inside, f"“{spoken(aim) or type(aim).__name__}”", most)

    def line(self, edit: QLineEdit | PlainTextEdit, text: str) -> None:
        """Words in a line or a box."""
        now = edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()
        if now == text:
            return
        self.reach(edit)
        self.keys.write_over(text) if now else self.keys.write(text)

    def radio(self, row: RadioRow, option: str) -> None:
        """One of a few: arrows to it, Space where it is not chosen by them."""
        if row.choice() == option:
            return
        buttons = row.buttons()
        self.keys.tab_to(lambda widget: widget in buttons, f"the choices of “{spoken(buttons[0])}”", NEAR)
        if option:
            self.keys.choose(row._buttons[option])
        else:
            self.keys.press(Key.Key_Delete)

    def pick(self, combo: QComboBox, row: int) -> None:
        """One line of a list that Space opens."""
        if row < 0:
            raise Lost(f"“{spoken(combo)}” does not offer it")
        self.reach(combo)
        self.keys.press(Key.Key_Space)
        self.keys.until(lambda: QApplication.activePopupWidget() is not None, "the list opens")
        here = combo.view().currentIndex().row()
        self.keys.press(Key.Key_Down if row > here else Key.Key_Up, times=abs(row - here))
        self.keys.press(Key.Key_Return)

    def combo(self, combo: Combo, option: str) -> None:
        """One option of a list."""
        if combo.choice() != option:
            self.pick(combo, combo.findData(option))

    def ticks(self, grid: TickGrid, wanted: Sequence[str]) -> None:
        """Boxes, each a stop of Tab."""
        for option, box in grid._boxes.items():
            if box.isChecked() != (option in wanted):
                self.reach(box)
                self.keys.press(Key.Key_Space)


def _line(to: Answering, given: LineInput | LongTextInput, raw: Any) -> None:
    to.line(given.edit, "" if raw is None else str(raw))


def _listed(to: Answering, given: ListedInput, raw: Any) -> None:
    text = str(raw.get("text") if isinstance(raw, dict) else raw or "")
    if given.box.currentText() != text:
        to.reach(given.box)
        to.keys.write_over(text)


def _date_time(to: Answering, given: DateTimeInput, raw: Any) -> None:
    day, _, time = str(raw or "").partition(" ")
    to.line(given.first, day)
    to.line(given.second, time)


def _period(to: Answering, given: PeriodInput, raw: Any) -> None:
    start, end = raw or ("", "")
    to.line(given.first, start or "")
    to.line(given.second, end or "")


def _choice(to: Answering, given: ChoiceInput, raw: Any) -> None:
    if isinstance(given.control, RadioRow):
        to.radio(given.control, raw or "")
    else:
        to.combo(given.control, raw or "")


def _scale(to: Answering, given: ScaleInput, raw: Any) -> None:
    to.radio(given.row, "" if raw is None else str(raw))


def _choices(to: Answering, given: ChoicesInput, raw: Any) -> None:
    to.ticks(given.grid, raw or ())


def _checklist(to: Answering, given: ChecklistInput, raw: Any) -> None:
    if raw or given.grid.ticks():
        to.ticks(given.grid, raw or ())
    if raw == [] and not given.none.isChecked():
        to.reach(given.none)
        to.keys.press(Key.Key_Space)


def _alert(to: Answering, given: AlertInput, raw: Any) -> None:
    to.ticks(given.grid, raw.get("threats") or ())
    to.line(given.note, raw.get("note") or "")


def _person(to: Answering, given: PersonInput, raw: Any) -> None:
    person = raw if isinstance(raw, dict) else {}
    to.line(given.name, person.get("name") or "")
    to.combo(given.role, person.get("role") or "")
    to.line(given.function, person.get("function") or "")
    to.line(given.contact, person.get("contact") or "")


def _people(to: Answering, given: PeopleInput, raw: Any) -> None:
    for place, person in enumerate(raw or ()):
        if place >= len(given._panels):
            to.reach(given.add)
            to.keys.press(Key.Key_Space)
        _person(to, given._panels[place].person, person)
    while len(given._panels) > len(raw or ()):
        to.reach(given._panels[-1].remove)
        to.keys.press(Key.Key_Space)


def _address(to: Answering, given: AddressInput, raw: Any) -> None:
    for part, edit in given.edits.items():
        to.line(edit, (raw or {}).get(part) or "")


def _reference(to: Answering, given: ReferenceInput, raw: Any) -> None:
    for number in raw or ():
        if str(number) not in given.raw():
            to.pick(given.combo, given.combo.findData(str(number)))


def _papers(to: Answering, given: AttachmentInput, raw: Any) -> None:
    for number in raw or ():
        if str(number) not in given.raw():
            to.reach(given)
            to.keys.press(Key.Key_Space)
            to.keys.rest()
            to.register_paper(int(number))


def _signature(to: Answering, given: SignatureInput, raw: Any) -> None:
    for signer, line in given.lines.items():
        wanted = (raw or {}).get(signer) or {}
        to.radio(line.state, wanted.get("state") or "none")
        if wanted.get("on"):
            to.line(line.on, wanted["on"])
        if wanted.get("document"):
            to.line(line.document, str(wanted["document"]))


def _table(to: Answering, given: TableInput, raw: Any) -> None:
    for place, row in enumerate(raw or ()):
        if place >= len(given.raw()):
            to.reach(given.add)
            to.keys.press(Key.Key_Space)
        elif not same(given.raw()[place], row):
            to.reach(given.table)
            here = given.table.currentRow()
            to.keys.press(Key.Key_Down if place > here else Key.Key_Up, times=abs(place - here))
            to.keys.press(Key.Key_Return)
        else:
            continue
        for column, cell in given.editor._inputs.items():
            seen = not cell.isHidden() and given.editor._frames[column].isVisible()
            # A row that the form began with may say more than is wanted.
            if seen and (column in row or cell.raw()):
                to.give(cell, row.get(column))
    while len(given.raw()) > len(raw or ()):
        to.reach(given.table)
        # Rows that the form began with and nobody wants stand at the end.
        to.keys.press(Key.Key_Down, times=len(given.raw()) - 1 - given.table.currentRow())
        to.keys.press(Key.Key_Delete)


def same(one: Any, other: Any) -> bool:
    """Whether two answers are the same; order of ticks, empty parts and the program's own marks aside."""
    if isinstance(one, dict) and isinstance(other, dict):
        return all(same(one.get(key), other.get(key)) for key in {*one, *other} - MARKS)
    if isinstance(one, list) and isinstance(other, list):
        if all(isinstance(item, str | int) for item in (*one, *other)):
            return sorted(map(str, one)) == sorted(map(str, other))
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other) or (one or None) == (other or None)


WAYS: Mapping[type[Input], Way] = {
    **{INPUTS[kind]: _line for kind in ("text", "long_text", "phone", "number", "money", "date", "time")},
    **{INPUTS[kind]: _choice for kind in ("yes_no", "choice")},
    **{INPUTS[kind]: _papers for kind in ("attachment", "drawing")},
    INPUTS["date_time"]: _date_time,
    INPUTS["listed"]: _listed,
    INPUTS["period"]: _period,
    INPUTS["scale"]: _scale,
    INPUTS["choices"]: _choices,
    INPUTS["checklist"]: _checklist,
    INPUTS["alert"]: _alert,
    INPUTS["person"]: _person,
    INPUTS["people"]: _people,
    INPUTS["address"]: _address,
    INPUTS["reference"]: _reference,
    INPUTS["signature"]: _signature,
    INPUTS["table"]: _table,
}
