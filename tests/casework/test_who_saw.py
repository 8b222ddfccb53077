"""Who saw which case and when is read from the chain, by those who may; and what was done to the chain is found."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop.casework.checking import check_files
from desktop.casework.intake import start_case
from desktop.casework.office import Office
from desktop.casework.opening import add_person, open_office, person_office
from desktop.casework.refusals import Refusal
from desktop.casework.traces import note_read
from desktop.casework.trail import chain_state
from desktop.casework.who_saw import TraceLine, TraceWish, who_saw
from desktop.vault import audit
from tests.casework.conftest import PASSWORD
from tests.casework.filling import fill

OTHER = "өөр дөрвөн сайн үг"


@pytest.fixture
def worker(office: Office, means) -> Iterator[Office]:  # type: ignore[no-untyped-def]
    add_person(office, "bold", "worker", OTHER, means)
    return person_office(office, "bold", OTHER, means)


def told(lines: tuple[TraceLine, ...]) -> list[tuple[str, str, int]]:
    return [(line.by, line.doing, line.case_id) for line in lines]


def test_the_newest_comes_first_and_says_who_what_and_which_case(office: Office, worker: Office):
    case_id = start_case(office)
    note_read(worker, case_id)
    trace = who_saw(office, TraceWish())
    assert told(trace.lines)[:2] == [("bold", "read_case", case_id), ("naran", "start_case", case_id)]
    assert trace.problem == ""
    assert trace.proven
    assert trace.head.isdigit()
    assert len(trace.head) == 10


def test_a_head_sees_all_and_a_worker_her_cases_and_her_own_doing(office: Office, worker: Office):
    hers, mine = start_case(worker), start_case(office)
    note_read(office, hers)
    note_read(office, mine)
    seen = told(who_saw(worker, TraceWish()).lines)
    assert ("naran", "read_case", hers) in seen
    assert ("naran", "read_case", mine) not in seen
    assert ("naran", "start_case", mine) not in seen
    assert ("naran", "read_case", mine) in told(who_saw(office, TraceWish()).lines)


def test_the_technician_and_the_information_team_see_no_trace(office: Office, means):  # type: ignore[no-untyped-def]
    add_person(office, "dulam", "information", OTHER, means)
    with pytest.raises(Refusal, match="not_allowed"):
        who_saw(person_office(office, "dulam", OTHER, means), TraceWish())


def test_the_lines_of_a_case_a_person_and_a_period_are_found(office: Office, worker: Office, clock):  # type: ignore[no-untyped-def]
    case_id = start_case(office)
    fill(office, case_id, "consent")
    fill(office, case_id, "intake", surname="Өлзийсайхан", given_name="Батцэцэг")
    clock.forward(days=3)
    note_read(worker, case_id)
    code = who_saw(office, TraceWish()).lines[0].code
    assert code.endswith("2026-001") or code
    day = clock.now.date()
    assert told(who_saw(office, TraceWish(since=day)).lines) == [("bold", "read_case", case_id)]
    assert told(who_saw(office, TraceWish(until=day - timedelta(days=1), uid=worker.user.uid)).lines) == []
    assert who_saw(office, TraceWish(case=code.lower(), only_looked=True)).found == 1
    assert who_saw(office, TraceWish(case="no such code")).found == 0
    assert who_saw(office, TraceWish(since=date(2030, 1, 1))).found == 0


def test_no_name_stands_in_what_the_trace_shows(office: Office):
    case_id = start_case(office)
    fill(office, case_id, "consent")
    fill(office, case_id, "intake", surname="Өлзийсайхан", given_name="Батцэцэг")
    assert "Өлзийсайхан" not in repr(who_saw(office, TraceWish()))


# What somebody may do to the file


def lines_of(path: Path) -> list[bytes]:
    return path.read_bytes().splitlines(keepends=True)


def deleted(path: Path) -> list[bytes]:
    whole = lines_of(path)
    return [*whole[:2], *whole[3:]]


def inserted(path: Path) -> list[bytes]:
    whole = lines_of(path)
    return [*whole[:3], whole[2], *whole[3:]]


def swapped(path: Path) -> list[bytes]:
    whole = lines_of(path)
    return [*whole[:1], whole[2], whole[1], *whole[3:]]


def edited(path: Path) -> list[bytes]:
    whole = lines_of(path)
    return [line.replace(b"start_case", b"read_caseX") for line in whole]


def cut_off(path: Path) -> list[bytes]:
    return lines_of(path)[:-2]


def emptied(path: Path) -> list[bytes]:
    return []


TAMPERING = [deleted, inserted, swapped, edited, cut_off, emptied]


@pytest.mark.parametrize("doing", TAMPERING)
def test_tampering_is_found_by_the_check_and_the_screen_shows_what_can_be_read(
    office: Office, tmp_path: Path, means, doing: Callable[[Path], list[bytes]]
):  # type: ignore[no-untyped-def]
    for _ in range(4):
        start_case(office)
    path = office.folder / audit.NAME
    path.write_bytes(b"".join(doing(path)))
    trace = who_saw(office, TraceWish())
    assert trace.problem.startswith("audit_")
    assert all(line.doing for line in trace.lines)
    office.close()
    report = check_files(tmp_path / "office", tmp_path / "register", "naran", PASSWORD, means)
    assert report["audit.log"].startswith("audit_")


def test_a_fork_is_found_when_another_continuation_is_put_in_the_place_of_the_file(office: Office, tmp_path: Path):
    start_case(office)
    with office.reading() as session:
        state = chain_state(session)
    assert state is not None
    fork = tmp_path / "fork"
    fork.mkdir()
    shutil.copy(office.folder / audit.NAME, fork)
    start_case(office)
    other = audit.Action("2026-01-16T22:40:00", 1, "b", office.user.uid, "read_case", "", "done")
    line, _ = audit.next_line(state, other)
    audit.append(fork, [line], office.disk)
    shutil.copy(fork / audit.NAME, office.folder / audit.NAME)
    assert who_saw(office, TraceWish()).problem == "audit_cut"


def test_yesterday_written_again_with_todays_key_is_found(office: Office):
    start_case(office)
    start_case(office)
    path = office.folder / audit.NAME
    with office.reading() as session:
        today = chain_state(session)
    assert today is not None
    whole = lines_of(path)
    before = audit.read_chain(office.folder)[-2]
    forging = audit.Trail(len(whole) - 1, bytes.fromhex(before["mac"]), today.key)
    other = audit.Action("2026-01-16T22:40:00", 1, "b", office.user.uid, "read_case", "", "done")
    forged, _ = audit.next_line(forging, other)
    path.write_bytes(b"".join([*whole[:-1], forged]))
    assert who_saw(office, TraceWish()).problem.startswith("audit_")


def test_a_worker_without_the_first_key_is_told_that_the_end_was_compared_but_not_every_line_proven(
    office: Office, worker: Office, tmp_path: Path, means
):  # type: ignore[no-untyped-def]
    start_case(office)
    trace = who_saw(worker, TraceWish())
    assert (trace.problem, trace.proven) == ("", False)
    path = office.folder / audit.NAME
    path.write_bytes(b"".join(lines_of(path)[:-1]))
    office.close()
    again = open_office(tmp_path / "office", tmp_path / "register", "bold", OTHER, means)
    try:
        # The last line is also kept in cases.db: one that is merely lost is written again.
        assert who_saw(again, TraceWish()).problem == ""
    finally:
        again.close()
