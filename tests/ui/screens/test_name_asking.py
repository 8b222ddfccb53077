"""A word that sounds like a name is offered beside the form, one at a time, and hidden or left as the worker says."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.casework.intake import start_case
from desktop.casework.name_traces import name_traces
from desktop.casework.views_form import form_at_hand
from desktop.ui.desk import Desk
from desktop.ui.screens.name_asking import NameAsking
from desktop.ui.screens.print_settings import PrintSettings
from tests.casework.filling import fill

Run = Callable[..., object]


def settle(desk: Desk, qtbot: QtBot) -> None:
    for _ in range(3):
        qtbot.waitUntil(desk.tasks.is_idle, timeout=20_000)
        qtbot.wait(20)


def test_one_word_after_the_other_is_decided(desk: Desk, qtbot: QtBot, run: Run) -> None:
    case = run(start_case)
    for form in ("consent", "safety_plan", "rapid_call"):
        run(fill, case, form)
    run(lambda office: fill(office, case, "intake", surname="Жишээгийн", given_name="Сарантуяа"))
    entry = run(lambda office: fill(office, case, "process_note", False, facts="Sarantuya ирж, Sarantuyag дагуулав."))
    page = QWidget()
    qtbot.addWidget(page)
    asking = NameAsking(desk)
    asking.setParent(page)
    page.show()
    asking.look(run(form_at_hand, entry))  # type: ignore[arg-type]
    settle(desk, qtbot)
    assert not asking.isHidden()
    assert "Sarantuya" in asking._sentence.text()
    assert "client" in asking._line.text()
    asking.hide_it.click()
    settle(desk, qtbot)
    assert run(name_traces, case) == ()
    assert asking.isHidden()


def test_a_word_that_is_no_name_goes_from_the_count(desk: Desk, qtbot: QtBot, run: Run) -> None:
    settings = PrintSettings(desk)
    qtbot.addWidget(settings)
    settings.tell("en", "file")
    settings.say_left((3, 2))
    assert settings._traces.isHidden()
    settings._names.setCurrentIndex(1)
    settings.say_left((3, 2))
    assert not settings._traces.isHidden()
    assert "2 forms" in settings._traces.text()
