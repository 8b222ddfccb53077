"""The command line says one clear sentence and returns 1 when something is wrong, and loses nothing."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from desktop.cli import main

OFFICE = """
title = "Туршилт"

[office]
name = "Жишээ алба"
mark = "TST"

[[person]]
login = "dulmaa"
role = "head"
password = "уул тал нуур салхи"

[[person]]
login = "bold"
role = "supervisor"
password = "уул тал нуур салхи хоёр"

[[event]]
at = 2026-01-16T22:40:00
by = "dulmaa"
task = "start_case"
case = "one"

[[event]]
at = 2026-01-16T22:41:00
by = "dulmaa"
task = "fill"
case = "one"
form = "rapid_call"
entry = "call"
finish = false
answers = { received_at = 2026-01-16T22:40:00, danger_level = "high" }
expect = [{ rule = "D-01", state = "due", due = 2026-01-17T22:40:00 }, { rule = "D-08", state = "absent" }]

[[event]]
at = 2026-01-17T10:00:00
by = "dulmaa"
task = "give_code"
case = "one"
code = "TST-2026-014"
"""


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A practice office in a folder with Cyrillic letters and a space."""
    base = tmp_path_factory.mktemp("cli")
    scenario = base / "жишээ.toml"
    scenario.write_text(OFFICE, encoding="utf-8")
    folder = base / "Туршилтын алба 1"
    assert main(["demo", str(folder), "--scenario", str(scenario), "--no-window"]) == 0
    return folder


@pytest.fixture
def copied(practice: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(practice, tmp_path / "хуулбар"))


def office_arguments(folder: Path, user: str = "dulmaa", password: str = "уул тал нуур салхи") -> list[str]:
    secret = folder / "password.txt"
    secret.write_text(password + "\n", encoding="utf-8")
    where = ["--office", str(folder / "office"), "--register", str(folder / "register")]
    return [*where, "--user", user, "--password-file", str(secret)]


def only_sentence(capsys: pytest.CaptureFixture[str]) -> str:
    """What was said on standard error: one line, and no traceback."""
    said = capsys.readouterr().err.strip()
    assert said
    assert "Traceback" not in said
    assert len(said.splitlines()) == 1
    return said


def test_the_demo_writes_names_passwords_and_the_printed_file(practice):
    readme = (practice / "README.txt").read_text(encoding="utf-8")
    assert "уул тал нуур салхи" in readme
    assert [path.name for path in (practice / "print").iterdir()] == ["TST-2026-014.pdf"]


def test_acknowledged_events_are_counted(tmp_path, capsys):
    scenario = tmp_path / "s.toml"
    scenario.write_text(OFFICE, encoding="utf-8")
    assert main(["demo", str(tmp_path / "o"), "--scenario", str(scenario), "--no-window", "--ack"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if line.startswith("ACK")] == ["ACK 1", "ACK 2", "ACK 3"]


def test_a_scenario_with_a_mistake_names_file_and_place(tmp_path, capsys):
    scenario = tmp_path / "s.toml"
    scenario.write_text(OFFICE.replace('task = "give_code"', 'task = "give_cod"'), encoding="utf-8")
    assert main(["demo", str(tmp_path / "o"), "--scenario", str(scenario), "--no-window"]) == 1
    said = only_sentence(capsys)
    assert "s.toml" in said
    assert "give_cod" in said


def test_an_expectation_that_fails_names_file_event_rule_and_what_is_so(tmp_path, capsys):
    scenario = tmp_path / "s.toml"
    scenario.write_text(OFFICE.replace("2026-01-17T22:40:00 }", "2026-01-18T22:40:00 }"), encoding="utf-8")
    assert main(["demo", str(tmp_path / "o"), "--scenario", str(scenario), "--no-window"]) == 1
    said = only_sentence(capsys)
    assert "event 2" in said
    assert "D-01" in said


def test_an_answer_the_form_does_not_know_stops_the_scenario(tmp_path, capsys):
    scenario = tmp_path / "s.toml"
    scenario.write_text(OFFICE.replace('danger_level = "high"', 'danger_level = "huge"'), encoding="utf-8")
    assert main(["demo", str(tmp_path / "o"), "--scenario", str(scenario), "--no-window"]) == 1
    assert "danger_level" in only_sentence(capsys)


def test_a_second_demo_never_overwrites_an_office(practice, capsys):
    assert main(["demo", str(practice), "--no-window"]) == 1
    assert "already" in only_sentence(capsys)


def test_printing_one_file(copied, tmp_path, capsys):
    target = tmp_path / "хэвлэл" / "f.pdf"
    arguments = ["print", *office_arguments(copied), "--case", "TST-2026-014", "-o", str(target), "--lang", "ky"]
    assert main(arguments) == 0
    assert "pages" in capsys.readouterr().out
    assert subprocess.run(["qpdf", "--check", str(target)], capture_output=True, check=False).returncode == 0


def test_an_unknown_case_is_said(copied, tmp_path, capsys):
    assert main(["print", *office_arguments(copied), "--case", "NO-1", "-o", str(tmp_path / "f.pdf")]) == 1
    assert "NO-1" in only_sentence(capsys)


def test_due_lists_what_is_due_in_the_office_itself_without_a_case(copied, capsys):
    assert main(["due", *office_arguments(copied), "--at", "2027-01-18T00:00", "--json"]) == 0
    rows = {row["rule"]: row for row in json.loads(capsys.readouterr().out) if not row["case"]}
    assert (rows["D-12"]["due"], rows["D-12"]["state"]) == ("2026-12-22T23:59", "overdue")


def test_due_as_json_names_rule_clause_and_state(copied, capsys):
    assert main(["due", *office_arguments(copied), "--at", "2026-01-18T00:00", "--json"]) == 0
    rows = {row["rule"]: row for row in json.loads(capsys.readouterr().out)}
    assert rows["D-01"]["state"] == "overdue"
    assert rows["D-01"]["due"] == "2026-01-17T22:40"
    assert rows["D-01"]["clause"].startswith("6.3.2.1")


def test_a_wrong_password_never_says_which_part_is_wrong(copied, capsys):
    assert main(["due", *office_arguments(copied, password="буруу нууц үг энд")]) == 1
    first = only_sentence(capsys)
    assert main(["due", *office_arguments(copied, user="nobody")]) == 1
    assert only_sentence(capsys) == first


def test_a_supervisor_prints_without_the_register(copied, tmp_path):
    arguments = office_arguments(copied, "bold", "уул тал нуур салхи хоёр")
    assert main(["print", *arguments, "--case", "TST-2026-014", "-o", str(tmp_path / "f.pdf")]) == 0


def test_a_register_of_another_office_is_refused(copied, tmp_path, capsys):
    scenario = tmp_path / "s.toml"
    scenario.write_text(OFFICE, encoding="utf-8")
    assert main(["demo", str(tmp_path / "other"), "--scenario", str(scenario), "--no-window"]) == 0
    shutil.rmtree(copied / "register")
    shutil.copytree(tmp_path / "other" / "register", copied / "register")
    capsys.readouterr()
    assert main(["due", *office_arguments(copied)]) == 1
    only_sentence(capsys)


def test_without_the_register_the_office_works_in_codes(copied):
    shutil.rmtree(copied / "register")
    assert main(["due", *office_arguments(copied)]) == 0


def test_one_damaged_key_slot_is_made_up_for_by_the_other(copied):
    (copied / "office" / "vault.ksA").write_bytes(b"\0" * 100)
    assert main(["due", *office_arguments(copied)]) == 0


def test_two_damaged_key_slots_are_said(copied, capsys):
    for name in ("vault.ksA", "vault.ksB"):
        (copied / "office" / name).write_bytes(b"\0" * 100)
    assert main(["due", *office_arguments(copied)]) == 1
    only_sentence(capsys)


def test_a_truncated_database_is_said_and_left_alone(copied, capsys):
    path = copied / "office" / "cases.db"
    whole = path.read_bytes()
    path.write_bytes(whole[:5000])
    assert main(["due", *office_arguments(copied)]) == 1
    only_sentence(capsys)
    assert path.read_bytes() == whole[:5000]


def test_a_password_file_that_is_not_there(copied, capsys):
    arguments = [*office_arguments(copied)[:-1], str(copied / "nothing.txt")]
    assert main(["due", *arguments]) == 1
    assert "nothing.txt" in only_sentence(capsys)


def test_a_blank_form_in_each_language(tmp_path):
    for language in ("mn", "ky", "kk", "ru", "en"):
        target = tmp_path / f"{language}.pdf"
        assert main(["blank", "--standard", "mn/2021", "--form", "intake", "--lang", language, "-o", str(target)]) == 0
        assert target.read_bytes().startswith(b"%PDF")


def test_an_unknown_form_is_said_with_those_that_exist(tmp_path, capsys):
    assert main(["blank", "--standard", "mn/2021", "--form", "nope", "-o", str(tmp_path / "f.pdf")]) == 1
    assert "intake" in only_sentence(capsys)


def test_the_shipped_standards_have_no_fault_and_are_wholly_translated(capsys):
    assert main(["standards", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [edition["faults"] for edition in told["editions"]] == [[] for _ in told["editions"]]
    assert {share for edition in told["editions"] for share in edition["translated"].values()} == {1.0}


def test_a_standard_with_mistakes_lists_them_all(tmp_path, capsys):
    folder = tmp_path / "xx" / "2026"
    (folder / "forms").mkdir(parents=True)
    (folder / "standard.toml").write_text('ref = "xx/2026"\ncountry = "xx"\nlanguage = "en"\ntitle = "T"\n', "utf-8")
    (folder / "forms" / "a.toml").write_text(
        'id = "a"\nref = "F"\ntitle = "A"\nsource = "1"\nstage = "no"\nwrong = 1\n', "utf-8"
    )
    assert main(["standards", str(tmp_path)]) == 1
    said = capsys.readouterr().err
    assert "a.toml" in said
    assert len(said.splitlines()) >= 2


def test_checking_a_sound_office(copied, capsys):
    assert main(["check", *office_arguments(copied)]) == 0
    assert "cases.db: ok" in capsys.readouterr().out


def test_a_register_that_names_nobody_is_written_without_a_warning(copied, tmp_path, capsys):
    arguments = ["report", *office_arguments(copied), "--kind", "case_register", "-o", str(tmp_path / "r.xlsx")]
    assert main(arguments) == 0
    said = capsys.readouterr()
    assert "r.xlsx" in said.out
    assert said.err == ""
