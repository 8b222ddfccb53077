"""The rules of a field are only accepted where they can be kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.standards.editions import edition
from tests.standards.fifth_edition import ASSESSMENT, INTAKE, write_fifth_edition
from tests.standards.test_checks import codes, field

MORE = """
[[page.field]]
id = "state"
kind = "choice"
label = "State"
options = { low = "Low", worse = "Worse" }

[[page.field]]
id = "people"
kind = "table"
label = "People"

[[page.field.column]]
id = "who"
kind = "person"
label = "Who"

[[page.field.column]]
id = "school"
kind = "text"
label = "School"
identity = true
"""


@pytest.mark.parametrize(
    ("added", "expected"),
    [
        (field(kind="'date'", not_before="'2020-01-01'", not_after="'today'"), []),
        (field(kind="'number'", low="1", high="5", decimals="0", message="'One to five.'"), []),
        (field(pattern="'[0-9]{4}'", message="'Four digits.'"), []),
        (field(kind="'listed'", options_from="'@staff'"), []),
        (field(kind="'choice'", options="{ a = 'A' }", filter="{ by = 'level', map = { low = ['a'] } }"), []),
        (field(decimals="2"), ["key_unfit"]),
        (field(kind="'long_text'", advised_length="800"), []),
        (field(kind="'long_text'", advised_length="-1"), ["key_unfit"]),
        (field(advised_length="80"), ["key_unfit"]),
        (field(not_after="'today'"), ["key_unfit"]),
        (field(kind="'number'", low="5", high="1"), ["range_backwards"]),
        (field(kind="'date'", not_before="'2021-01-01'", not_after="'2020-01-01'"), ["range_backwards"]),
        (field(kind="'date'", not_before="'today'"), ["bad_day"]),
        (field(kind="'date'", not_after="'19.01.2026'"), ["bad_day"]),
        (field(pattern="'[0-9'", message="'Four digits.'"), ["pattern_bad"]),
        (field(pattern="'[0-9]{4}'"), ["message_missing"]),
        (field(kind="'number'", pattern="'[0-9]'", message="'One digit.'"), ["key_unfit"]),
        (field(message="'Four digits.'"), ["message_unused"]),
        (field(kind="'listed'"), ["list_unfit"]),
        (field(kind="'choice'", options_from="'@staff'"), ["list_unfit"]),
        (field(kind="'listed'", options_from="'@stuff'"), ["list_unknown"]),
        (field(kind="'listed'", options_from="'@answer:household'"), ["unknown_field"]),
        (field(kind="'listed'", options_from="'@answer:level'"), ["repeats_unfit"]),
        (field(filter="{ by = 'level', map = {} }"), ["key_unfit"]),
        (field(kind="'choice'", options="{ a = 'A' }", filter="{ by = 'more' }"), ["filter_by"]),
        (field(kind="'choice'", options="{ a = 'A' }", filter="{ by = 'visited_on' }"), ["filter_by"]),
        (field(kind="'choice'", options="{ a = 'A' }", filter="{ by = 'level' }"), ["filter_map"]),
        (
            field(
                kind="'choice'", options="{ a = 'A' }", filter="{ by = 'level', map = { lwo = ['a'], low = ['b'] } }"
            ),
            ["unknown_option", "unknown_option"],
        ),
        (field(kind="'money'", total="true"), ["total_unfit"]),
        (field(read_only="true"), ["prefill_missing"]),
        (field(as_of="'As of'"), ["prefill_missing"]),
        (field(**{"from": "'case.worker'"}), []),
        (field(**{"from": "'case.wroker'"}), ["prefill_unknown"]),
        (field(**{"from": "'visit.level'"}), ["prefill_kind"]),
        (field(**{"from": "'client.phone'"}), ["prefill_leaks"]),
        (field(**{"from": "'client.phone'", "identity": "true"}), []),
        (field(kind="'table'", repeats="'level'"), ["repeats_unfit"]),
        ("[[page]]\nid = 'each'\ntitle = 'Each'\nrepeats = 'people'\n" + field(), ["repeats_unfit"]),
    ],
)
def test_rules_of_a_field(tmp_path: Path, added: str, expected: list[str]):
    assert codes(edition(tmp_path, added)) == expected


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("", "", []),
        ('repeats = "household"', 'repeats = "houshold"', ["repeats_unfit"]),
        ('label = "What they wish for"', 'label = "Wish"\nconfidential = true', ["repeats_confidential"]),
        ('label = "What they wish for"', 'label = "Wish"\nfrom = "case.worker"', ["key_unfit"]),
        ('kind = "long_text"\nlabel = "What they wish for"', 'kind = "drawing"\nlabel = "Wish"', ["table_in_table"]),
        ('identity = true\nfrom = "intake.phone"', 'from = "intake.phone"', []),
        ("read_only = true", 'as_of = "As of"', []),
        ('label = "Need"', 'label = "Need"\nfrom = "intake.state"', ["unknown_option", "unknown_option"]),
        ('label = "Age"', 'label = "Age"\nfrom = "case.episode"', ["key_unfit"]),
        ('label = "Household"', 'label = "Household"\nfrom = "intake.people"', ["prefill_leaks"]),
        ('from = "intake.phone"', 'from = "intake.telephone"', ["prefill_unknown"]),
        ('id = "each"\ntitle', 'id = "need"\ntitle', ["duplicate_id"]),
    ],
)
def test_rules_that_join_forms_and_pages(tmp_path: Path, old: str, new: str, expected: list[str]):
    assert codes(write_fifth_edition(tmp_path, ASSESSMENT.replace(old, new, 1), INTAKE + MORE)) == expected
