"""A form typed from its first section to the button that finishes it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.casework.scenario import ScenarioEvent, plain
from desktop.forms.kinds import KINDS, CheckContext
from desktop.forms.roles import NUMBERED_CHILDREN
from desktop.standards.definitions import Field
from desktop.ui.inputs import Input
from desktop.ui.inputs.sealed import SealedInput
from desktop.ui.wizard import FormWizard
from tests.journeys.answering import Answering, same
from tests.journeys.typist import ROUND, Key, Lost
from tests.journeys.workplace import Workplace


class FormTyping:
    """`open_now` is the form on the screen, None where none is open."""

    def __init__(self, workplace: Workplace, answering: Answering, open_now: Callable[[], FormWizard | None]) -> None:
        self._place = workplace
        self._keys = workplace.typist
        self._answering = answering
        self._open_now = open_now
        self.left_out: list[str] = []
        """What the window never asked: form and field."""

    def wizard(self) -> FormWizard:
        """The form that is open; opening a sealed question builds it anew."""
        wizard = self._open_now()
        assert wizard is not None, "no form is open"
        return wizard

    def type_answers(self, event: ScenarioEvent) -> None:
        wizard = self.wizard()
        answers = as_chosen(plain(event.answers))
        wanted = {field_id: self._raw(wizard, field_id, value) for field_id, value in answers.items()}
        for page in wizard.filling.journey.form.pages:
            mine = [field.id for field in page.fields if field.id in wanted]
            raws = self.wizard().filling.raws
            mine = [field_id for field_id in mine if raws.get(field_id) != wanted[field_id]]
            if mine:
                self._go_to_page(page.id)
            for field_id in mine:
                if field_id not in self.wizard().filling.applies():
                    self.left_out.append(f"{event.form}.{field_id}")
                    continue
                self._answering.give(self._open_input(field_id), wanted[field_id])
                self._check(self.wizard(), field_id, wanted[field_id])

    def _open_input(self, field_id: str) -> Input:
        """The input of a field; a strictly confidential one is opened with the password first."""
        given = self.wizard().page().input(field_id)
        if isinstance(given, SealedInput):
            self._answering.reach(given.opening, ROUND)
            self._keys.press(Key.Key_Space)
            self._place.prove()
            given = self.wizard().page().input(field_id)
        return given

    def _check(self, wizard: FormWizard, field_id: str, wanted: Any) -> None:
        problem = wizard.filling.problems.get(field_id)
        typed = wizard.filling.answers.get(field_id)
        right = self._value(wizard, field_id, wanted)
        if problem is not None or not same(typed, right):
            raise Lost(f"{field_id} was typed as {typed!r}, not {right!r} ({problem})")

    def _raw(self, wizard: FormWizard, field_id: str, value: Any) -> Any:
        field = wizard.filling.journey.form.field(field_id)
        return KINDS[field.kind].raw(field, self._value(wizard, field_id, value))

    def _value(self, wizard: FormWizard, field_id: str, raw: Any) -> Any:
        field: Field = wizard.filling.journey.form.field(field_id)
        context = CheckContext.of(field, wizard.filling.journey.standard.options_of, self._place.clock.now.date())
        return KINDS[field.kind].check(field, raw, context)

    def _go_to_page(self, page_id: str) -> None:
        wizard, keys = self.wizard(), self._keys
        pages = [page.id for page in wizard.filling.pages()]
        here = wizard.where()[0]
        if here == page_id:
            return
        if pages.index(page_id) == pages.index(here) + 1:
            keys.tab_to(lambda widget: widget is wizard._next, "the button for the next section")
            keys.press(Key.Key_Space)
        else:
            keys.back_to(lambda widget: widget is wizard._steps, "the list of sections")
            keys.press(Key.Key_Space)
            title = wizard._words.wording.page(wizard._words.form, wizard.filling.page(page_id))
            keys.choose_in_menu(lambda line: line.endswith(title), title)
        assert wizard.where()[0] == page_id

    def finish(self) -> None:
        wizard, keys = self.wizard(), self._keys
        last = wizard.filling.pages()[-1].id
        self._go_to_page(last)
        keys.tab_to(lambda widget: widget is wizard._finish, "the button that finishes the form")
        keys.press(Key.Key_Space)
        keys.rest()
        asking = self._open_now()
        if asking is not None and not asking.isVisible():
            # What the form leaves open was asked about; the case is told as it was.
            keys.push(QCoreApplication.translate("FinishQuestions", "Finish all the same"))
        if self._open_now() is not None:
            raise Lost(f"not finished: {[gap.field_id for gap in wizard.filling.missing()]}")


def as_chosen(value: Any) -> Any:
    """The answers as somebody chooses them: a child is a child, the program tells several apart by itself."""
    if isinstance(value, dict):
        return {key: as_chosen(part) for key, part in value.items()}
    if isinstance(value, list):
        return [as_chosen(part) for part in value]
    return "child" if value in NUMBERED_CHILDREN else value
