"""An edition that uses every reach of the format, on the screen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from desktop.forms.journey import Journey
from desktop.forms.offering import Listing
from desktop.forms.words import FormWords
from desktop.standards.definitions import Standard
from desktop.ui.filling import Filling
from desktop.ui.inputs import Input, Links
from desktop.ui.inputs.listed import ListedInput
from desktop.ui.inputs.shown import ShownInput
from desktop.ui.inputs.table import TableInput
from desktop.ui.pages import FormPage
from desktop.ui.wizard import FormWizard
from tests.forms.forms_in_sight import TODAY, wording
from tests.forms.test_fifth_edition import RAWS
from tests.standards.fifth_edition import fifth_edition

DIRECTORY = (Listing("7", "House of Hope", ("roof",)), Listing("8", "Canteen", ("food",)))
LINKS = Links(today=lambda: TODAY, listed=lambda field: DIRECTORY)


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Standard:
    return fifth_edition(tmp_path_factory.mktemp("standards"))


def words_of(edition: Standard) -> FormWords:
    return FormWords(wording(edition), edition, edition.forms["assessment"])


def filling_of(edition: Standard, **changed: Any) -> Filling:
    return Filling(Journey(edition, edition.forms["assessment"], {}), lambda: TODAY, RAWS | changed)


def page_of(edition: Standard, page_id: str, qtbot: QtBot, **changed: Any) -> FormPage:
    filling = filling_of(edition, **changed)
    made = FormPage(filling, filling.page(page_id), words_of(edition), LINKS)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def table_of(page: FormPage, field_id: str) -> TableInput:
    given = page.input(field_id)
    assert isinstance(given, TableInput)
    return given


def says(given: Input) -> str:
    assert isinstance(given, ShownInput)
    return given.value.text()


def change(given: Input, raw: Any) -> None:
    given.fill(raw)
    given.edited.emit()


def in_row(table: TableInput, column: str) -> Input:
    return table.editor._inputs[column]


def test_a_computed_answer_is_shown_live_and_takes_no_keys(edition: Standard, qtbot: QtBot) -> None:
    page = page_of(edition, "violence", qtbot)
    assert (says(page.input("points")), says(page.input("risk"))) == ("8", "High")
    change(page.input("hit"), "no")
    assert (says(page.input("points")), says(page.input("risk"))) == ("3", "Low")
    assert not page.input("safety").isVisible()


def test_a_decision_of_ones_own_asks_why_and_shows_what_was_computed(edition: Standard, qtbot: QtBot) -> None:
    page = page_of(edition, "violence", qtbot)
    assert not page.input("risk_own_why").isVisible()
    change(page.input("risk_own"), "medium")
    assert page.input("risk_own_why").isVisible()
    assert (says(page.input("risk")), says(page.input("risk_computed"))) == ("Medium", "High")


def test_a_row_computes_its_columns_asks_for_more_and_is_added_up(edition: Standard, qtbot: QtBot) -> None:
    page = page_of(edition, "family", qtbot)
    income = table_of(page, "income")
    change(in_row(income, "times"), "2")
    assert says(in_row(income, "month")) == "200.5\u00a0€"
    assert "250.5" in income._totals.text()
    assert says(page.input("per_head")) == "125.25\u00a0€"
    household = table_of(page, "household")
    household._go(1)
    assert says(in_row(household, "age")) == "12"
    frames = household.editor._frames
    assert frames["school"].isVisible()
    assert frames["school"]._needed
    change(in_row(household, "born_on"), "1980")
    assert not frames["school"].isVisible()
    assert says(page.input("children")) == "0"


def test_rows_follow_an_answer_that_stands_outside_of_them(edition: Standard, qtbot: QtBot) -> None:
    page = page_of(edition, "family", qtbot)
    page._filling.put("seen_on", "19.01.2016")
    change(page.input("stay"), ["", ""])
    household = table_of(page, "household")
    assert [row["age"] for row in household.raw()] == ["26", "2"]


def test_each_person_has_a_row_that_nobody_adds_or_removes(edition: Standard, qtbot: QtBot) -> None:
    page = page_of(edition, "each", qtbot)
    table = table_of(page, "each")
    assert [row["of"]["text"] for row in table.raw()] == ["Sarnai", "Bat"]
    assert table.add.isHidden()
    assert table.remove.isHidden()
    table._go(1)
    assert table.editor.accessibleName() == "Bat"
    change(in_row(table, "health"), "bad")
    assert table.editor._frames["health_what"].isVisible()
    assert page._filling.answers["each"][1]["health"] == "bad"


def test_answers_go_with_their_person_and_never_to_the_next(edition: Standard, qtbot: QtBot) -> None:
    page = page_of(edition, "family", qtbot)
    household = table_of(page, "household")
    household._go(0)
    household.remove_row()
    household.add_row()
    change(in_row(household, "who"), {"name": "Oyun"})
    rows = page._filling.raws["each"]
    assert [(row["of"]["id"], row["of"]["text"], row.get("health")) for row in rows] == [
        ("1", "Bat", None),
        ("2", "Oyun", None),
        ("", "Sarnai", "good"),
    ]


def test_what_goes_along_is_kept_with_what_was_typed(edition: Standard, qtbot: QtBot) -> None:
    page = page_of(edition, "family", qtbot)
    heard: list[str] = []
    page.draft.connect(lambda field_id, _raw: heard.append(field_id))
    table_of(page, "household").remove_row()
    page.flush()
    assert heard == ["household", "each"]


def test_a_name_from_the_form_is_offered_where_it_is_chosen(edition: Standard, qtbot: QtBot) -> None:
    page = page_of(edition, "family", qtbot)
    carer = page.input("carer")
    assert isinstance(carer, ListedInput)
    assert [carer.box.itemText(place) for place in range(carer.box.count())] == ["Sarnai", "Bat"]
    carer.box.setEditText("Bat")
    carer.edit.textEdited.emit("Bat")
    assert page._filling.answers["carer"] == {"id": "2", "text": "Bat"}
    carer.edit.setText("the aunt")
    carer.edit.textEdited.emit("the aunt")
    assert page._filling.answers["carer"] == {"id": "", "text": "the aunt"}


def test_one_answer_leaves_fewer_options_of_another(edition: Standard, qtbot: QtBot) -> None:
    page = page_of(edition, "help", qtbot, service="")
    organisation = page.input("organisation")
    assert isinstance(organisation, ListedInput)

    def offered() -> tuple[list[str], list[str]]:
        buttons = page.input("service").findChildren(QAbstractButton)
        services = [button.text() for button in buttons if not button.isHidden()]
        return services, [organisation.box.itemText(place) for place in range(organisation.box.count())]

    assert offered() == (["Shelter"], ["House of Hope"])
    change(page.input("need"), "food")
    assert offered() == (["Food parcel", "Kitchen"], ["Canteen"])
    assert organisation.raw() == {"id": "7", "text": "House of Hope"}


def test_a_choice_that_is_ruled_out_later_is_said_and_kept_in_sight(edition: Standard, qtbot: QtBot) -> None:
    page = page_of(edition, "help", qtbot)
    change(page.input("need"), "food")
    assert [problem.field_id for problem in page._filling.open_problems()] == ["service"]
    page.show_problems()
    assert "not among those offered" in page._frames["service"].problem()
    assert page.input("service").raw() == "shelter"


def test_the_form_says_in_its_own_words_what_to_write(edition: Standard, qtbot: QtBot) -> None:
    page = page_of(edition, "client", qtbot, personal_number="12", seen_on="20.01.2026")
    page.show_problems()
    assert page._frames["personal_number"].problem() == "Four digits, a hyphen, two letters: 0001-AB."
    assert page._frames["seen_on"].problem() == "This day has not come yet."


def test_a_column_says_it_too_and_names_its_row(edition: Standard, qtbot: QtBot) -> None:
    page = page_of(edition, "family", qtbot, income=[{"amount": "1"}, {"amount": "-1"}])
    page.show_problems()
    assert page._frames["income"].problem() == "Row 2: Write the amount in euro and cents."


def test_what_is_only_read_is_shown(edition: Standard, qtbot: QtBot) -> None:
    page = page_of(edition, "client", qtbot, village="Aral")
    assert says(page.input("village")) == "Aral"
    assert "village" not in page._filling.needed()


def test_the_wizard_has_a_page_only_while_its_condition_holds(edition: Standard, qtbot: QtBot) -> None:
    wizard = FormWizard(filling_of(edition), words_of(edition), LINKS)
    qtbot.addWidget(wizard)
    wizard.show()
    assert "violence" in [step.key for step in wizard.steps()]
    wizard.go("family")
    table = table_of(wizard.page(), "household")
    table._go(1)
    change(in_row(table, "born_on"), "1980")
    assert "violence" not in [step.key for step in wizard.steps()]
    assert [gap.page_id for gap in wizard.filling.missing()] == ["each"]
    wizard.show_missing()
    QApplication.processEvents()
    wizard._missing._lines[0].link.click()
    assert wizard.where() == ("each", "each")


def test_every_page_can_be_opened_and_left(edition: Standard, qtbot: QtBot, tmp_path: Path) -> None:
    wizard = FormWizard(filling_of(edition), words_of(edition), LINKS)
    qtbot.addWidget(wizard)
    wizard.show()
    for page in wizard.filling.pages():
        wizard.go(page.id)
        QApplication.processEvents()
    before = wizard.filling.answers
    assert filling_of(edition, **wizard.filling.raws).answers == before
