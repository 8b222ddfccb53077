"""Reading an edition's folder: what it becomes, and every fault at once."""

from __future__ import annotations

from pathlib import Path

from desktop.standards.definitions import Condition
from desktop.standards.reading import read_standard
from tests.standards.editions import HEAD, VISIT, edition, faults_of

FOLLOWED = """
[[page.field]]
id = "alone"
kind = "yes_no"
label = "Was the client alone?"
row = 4
source = "6.3.3"
ask_when = { field = "level", is = "high" }

[page.field.follow_up]
label = "Who was there?"
when = "no"
suffix = "who"
identity = true
"""


def test_an_edition_is_read_with_its_forms_and_stages(tmp_path: Path):
    standard = read_standard(edition(tmp_path))
    assert list(standard.forms) == ["visit"]
    assert standard.stage("contact").forms == ("visit",)
    assert standard.options_of(standard.forms["visit"].field("level")) == {"low": "Low", "high": "High"}


def test_a_follow_up_becomes_a_field_right_after_its_question(tmp_path: Path):
    form = read_standard(edition(tmp_path, FOLLOWED)).forms["visit"]
    assert [field.id for field in form.fields()][-2:] == ["alone", "alone_who"]
    second = form.field("alone_who")
    assert (second.follows, second.row, second.source, second.identity) == ("alone", 4, "6.3.3", True)
    asked = Condition(field="level", is_="high"), Condition(field="alone", is_="no")
    assert second.ask_when == Condition(all_=asked)


def test_a_follow_up_of_a_list_is_opened_by_one_of_its_options(tmp_path: Path):
    field = """
        [[page.field]]
        id = "dangers"
        kind = "choices"
        label = "Dangers"
        options = { fire = "Fire", other = "Other" }
        follow_up = { label = "Which?", when = "other" }
        """
    form = read_standard(edition(tmp_path, field)).forms["visit"]
    assert form.field("dangers_detail").ask_when == Condition(field="dangers", has="other")


def test_a_column_can_have_a_follow_up_too(tmp_path: Path):
    field = """
        [[page.field]]
        id = "steps"
        kind = "table"
        label = "Steps"
        [[page.field.column]]
        id = "done"
        kind = "yes_no"
        label = "Done"
        follow_up = { label = "Why not?", when = "no", suffix = "why", kind = "text" }
        """
    table = read_standard(edition(tmp_path, field)).forms["visit"].field("steps")
    assert [column.id for column in table.columns] == ["done", "done_why"]


def test_every_fault_is_told_at_once(tmp_path: Path):
    head = HEAD.replace('forms = ["visit"]', 'forms = ["visit", "vist"]')
    field = """
        [[page.field]]
        id = "weather"
        kind = "txt"
        label = ""
        requird = true
        """
    found = faults_of(edition(tmp_path, field, head=head, deadlines="[[deadline]]\nid = 'D-1'\n"))
    assert {(fault.file, fault.code) for fault in found} >= {
        ("standard.toml", "unknown_form"),
        ("forms/visit.toml", "unknown_key"),
        ("forms/visit.toml", "missing_label"),
        ("forms/visit.toml", "unknown_kind"),
        ("deadlines.toml", "missing_key"),
        ("deadlines.toml", "starts_missing"),
    }


def test_a_fault_names_the_page_and_the_field(tmp_path: Path):
    found = faults_of(edition(tmp_path, "[[page.field]]\nid = 'weather'\nkind = 'text'\nlabel = 'W'\nrequird = true"))
    (fault,) = found
    assert (fault.place, fault.facts["key"]) == ("page.visit.field.weather", "requird")
    assert "required" in fault.facts["hint"]


def test_a_file_that_is_no_toml_is_one_fault_and_not_many(tmp_path: Path):
    (fault,) = faults_of(edition(tmp_path, "this is = = no toml"))
    assert (fault.file, fault.code) == ("forms/visit.toml", "not_toml")


def test_an_edition_needs_its_head(tmp_path: Path):
    folder = edition(tmp_path)
    (folder / "standard.toml").unlink()
    assert [fault.code for fault in faults_of(folder)] == ["file_missing"]


def test_two_files_cannot_hold_the_same_form(tmp_path: Path):
    folder = edition(tmp_path)
    (folder / "forms" / "visit_again.toml").write_text(VISIT, encoding="utf-8")
    (fault,) = faults_of(folder)
    assert (fault.file, fault.code) == ("forms/visit_again.toml", "duplicate_id")


def test_the_ref_is_the_folder(tmp_path: Path):
    (fault,) = faults_of(edition(tmp_path, head=HEAD.replace("xx/2026", "xx/2025")))
    assert fault.code == "bad_ref"


def test_an_edition_may_be_without_deadlines(tmp_path: Path):
    folder = edition(tmp_path)
    (folder / "deadlines.toml").unlink()
    assert read_standard(folder).deadlines == ()
