"""Who did what is chained: a line changed, cut off or put in is noticed."""

from __future__ import annotations

from desktop.casework.intake import start_case
from desktop.casework.opening import open_office
from desktop.casework.trail import chain_state
from desktop.vault import audit
from desktop.vault.problems import VaultProblem
from tests.casework.conftest import PASSWORD


def proven(office) -> str:
    with office.reading() as session:
        state = chain_state(session)
    try:
        audit.verify(office.folder, office.opened.audit_key, state)
    except VaultProblem as problem:
        return problem.code
    return "ok"


def test_every_change_adds_a_line_and_the_chain_proves_itself(office):
    before = len(audit.read_chain(office.folder))
    start_case(office)
    start_case(office)
    assert [line["action"] for line in audit.read_chain(office.folder)[before:]] == ["start_case", "start_case"]
    assert proven(office) == "ok"


def test_a_line_taken_away_is_noticed(office):
    start_case(office)
    path = office.folder / audit.NAME
    path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[:-1]))
    assert proven(office) == "audit_cut"


def test_a_changed_line_is_noticed(office):
    start_case(office)
    path = office.folder / audit.NAME
    path.write_bytes(path.read_bytes().replace(b"start_case", b"start_cas3"))
    assert proven(office) == "audit_damaged"


def test_a_line_that_a_power_cut_swallowed_is_written_at_the_next_start(office, means, tmp_path):
    start_case(office)
    path = office.folder / audit.NAME
    whole = path.read_bytes()
    path.write_bytes(whole[:-20])
    office.close()
    again = open_office(tmp_path / "office", tmp_path / "register", "naran", PASSWORD, means)
    try:
        assert path.read_bytes() == whole
        assert proven(again) == "ok"
    finally:
        again.close()
