"""Lists that a form can choose from and that lie outside it."""

from __future__ import annotations

from desktop.casework.lists import lists_of
from desktop.forms.offering import Listing


def test_colleagues_are_a_list_to_choose_from(office):
    office.settings["directory"] = [{"id": "7", "text": "House of Hope", "kind": "roof"}]
    lists = lists_of(office)
    assert [each.text for each in lists["@staff"]] == ["naran"]
    assert lists["@directory"] == (Listing("7", "House of Hope", "roof"),)
    assert lists["@places"] == ()
