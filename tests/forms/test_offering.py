"""Another answer leaves fewer options to choose from."""

from __future__ import annotations

from desktop.forms.offering import allowed, fits
from desktop.standards.definitions import Filter
from tests.forms.forms_in_sight import field

SERVICE = field("choice", filter=Filter(by="need", map={"food": ("parcel", "kitchen")}))


def test_an_answer_picks_the_options():
    assert allowed(SERVICE, {"need": "food"}) == ("parcel", "kitchen")
    assert fits(SERVICE, "kitchen", {"need": "food"})
    assert not fits(SERVICE, "shelter", {"need": "food"})
    assert not fits(SERVICE, ["kitchen", "shelter"], {"need": "food"})


def test_everything_is_offered_where_nothing_is_said():
    assert allowed(SERVICE, {"need": None}) is None
    assert allowed(SERVICE, {"need": "roof"}) is None
    assert allowed(field("choice"), {}) is None


def test_a_list_kept_elsewhere_is_asked_for_things_of_that_kind_and_keeps_what_was_chosen():
    listed = field("listed", options_from="@directory", filter=Filter(by="need"))
    assert allowed(listed, {"need": "roof"}) == ("roof",)
    assert fits(listed, {"id": "7", "text": "House of Hope"}, {"need": "food"})
