"""Lists that a form can choose from and that lie outside it."""

from __future__ import annotations

from desktop.casework.lists import lists_of
from desktop.casework.office import Office
from desktop.casework.office_papers import finish_paper, save_paper, start_paper, strike_paper
from desktop.forms.offering import Listing
from tests.casework.filling import example_raws

FORM = "directory_entry"


def entry(office: Office, organisation: str, verified_on: str = "15.01.2026", ended_on: str | None = None) -> int:
    paper = start_paper(office, FORM)
    said = {"organisation": organisation, "types": ["health", "legal"], "verified_on": verified_on}
    save_paper(office, paper, example_raws(office, office.standard.forms[FORM]) | said | {"ended_on": ended_on})
    return paper


def offered(office: Office) -> list[str]:
    return [each.text for each in lists_of(office)["@directory"]]


def test_colleagues_are_a_list_to_choose_from(office):
    office.settings["directory"] = [{"id": "7", "text": "House of Hope", "kind": "roof"}]
    lists = lists_of(office)
    assert [each.text for each in lists["@staff"]] == ["naran"]
    assert lists["@directory"] == (Listing("7", "House of Hope", ("roof",)),)
    assert lists["@places"] == ()


def test_the_directory_is_what_the_office_has_written_down_about_organisations(office):
    finish_paper(office, entry(office, "Хоёр дахь үлгэр эмнэлэг"))
    entry(office, "Арын үлгэр төв")
    assert offered(office) == ["Арын үлгэр төв", "Хоёр дахь үлгэр эмнэлэг"]
    assert lists_of(office)["@directory"][0].kinds == ("health", "legal")


def test_an_organisation_verified_again_stands_in_the_list_once(office):
    entry(office, "Үлгэр эмнэлэг", "15.01.2025")
    entry(office, "Үлгэр эмнэлэг", "15.01.2026")
    assert offered(office) == ["Үлгэр эмнэлэг"]


def test_what_was_struck_out_or_has_ended_is_not_offered(office):
    struck = entry(office, "Үлгэр эмнэлэг")
    strike_paper(office, struck, "хоёр удаа бичсэн")
    entry(office, "Хаагдсан төв", ended_on="10.01.2026")
    entry(office, "Дараа хаагдах төв", ended_on="10.03.2026")
    assert offered(office) == ["Дараа хаагдах төв"]
