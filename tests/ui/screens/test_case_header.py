"""The head of a case says what a worker must not overlook."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.casework.earlier import EarlierRow
from desktop.casework.views import case_page
from desktop.ui.desk import Desk
from desktop.ui.parts.button import Button
from desktop.ui.screens.at_hand import CaseAtHand, at_hand
from desktop.ui.screens.case_header import CaseHeader
from tests.ui.screens.cases import begun_case

Run = Callable[..., Any]
EARLIER = (
    EarlierRow(7, "KZH-0007", datetime(2026, 1, 12, 10), "not_confirmed"),
    EarlierRow(8, "", datetime(2025, 11, 3, 9), "one_time"),
)


@pytest.fixture
def hand(desk: Desk, run: Run) -> CaseAtHand:
    return at_hand(desk, run(case_page, run(begun_case)))


@pytest.fixture
def header(qtbot: QtBot) -> CaseHeader:
    made = CaseHeader()
    qtbot.addWidget(made)
    made.show()
    return made


def seen(header: CaseHeader) -> list[str]:
    QApplication.processEvents()
    return [button.text() for button in header._family.findChildren(Button) if button.isVisible()]


def test_an_earlier_report_on_the_same_child_is_seen_and_leads_there(
    header: CaseHeader, hand: CaseAtHand, qtbot: QtBot
) -> None:
    header.tell(replace(hand, page=replace(hand.page, earlier=EARLIER)))
    assert seen(header) == [
        "Earlier report on this child, not confirmed: 12.01.2026",
        "Earlier one-time help: 03.11.2025",
    ]
    with qtbot.waitSignal(header.case_chosen) as chosen:
        header._family.findChildren(Button)[-2].click()
    assert chosen.args == [7]


def test_it_is_seen_while_a_form_is_filled_in(header: CaseHeader, hand: CaseAtHand) -> None:
    header.tell(replace(hand, page=replace(hand.page, earlier=EARLIER)))
    header.set_compact(True)
    assert len(seen(header)) == len(EARLIER)


def test_without_one_nothing_is_said(header: CaseHeader, hand: CaseAtHand) -> None:
    header.tell(hand)
    assert seen(header) == []


def test_a_transfer_under_way_says_who_still_answers_for_the_case(header: CaseHeader, hand: CaseAtHand) -> None:
    header.tell(replace(hand, page=replace(hand.page, transfer_under_way=True)))
    assert "responsibility stays here" in header._facts.text()
