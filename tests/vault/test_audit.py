"""The trail: yesterday's lines cannot be changed with today's key."""

from pathlib import Path

import pytest

from desktop.vault import RealDisk, VaultProblem, audit, new_key
from desktop.vault.audit import Action, Trail

FIRST = new_key()


def action(number: int) -> Action:
    return Action("2026-01-19T10:00:00", number, "b1", "u1", "open_case", "МБ-1234", "ok")


def trail_of(folder: Path, count: int) -> Trail:
    trail = audit.start(FIRST)
    lines = []
    for number in range(count):
        line, trail = audit.next_line(trail, action(number))
        lines.append(line)
    audit.append(folder, lines, RealDisk())
    return trail


def lines_of(folder: Path) -> list[bytes]:
    return (folder / audit.NAME).read_bytes().splitlines(keepends=True)


def test_every_line_is_proven_and_the_end_is_where_it_should_be(tmp_path: Path) -> None:
    trail = trail_of(tmp_path, 5)
    assert audit.verify(tmp_path, FIRST, until=trail) == trail
    assert [record["mono"] for record in audit.read_chain(tmp_path)] == [0, 1, 2, 3, 4]
    assert len(audit.head(trail.mac)) == 10
    assert repr(trail.key) not in repr(trail)


def test_an_office_without_a_trail_has_an_empty_one(tmp_path: Path) -> None:
    assert audit.verify(tmp_path, FIRST) == audit.start(FIRST)


def test_lines_deleted_swapped_doubled_or_edited_are_noticed(tmp_path: Path) -> None:
    trail = trail_of(tmp_path, 5)
    whole = lines_of(tmp_path)
    for changed in (
        whole[1:],
        whole[:2] + whole[3:],
        [whole[1], whole[0], *whole[2:]],
        [*whole, whole[4]],
        [whole[0].replace(b"open_case", b"edit_case"), *whole[1:]],
        [*whole[:4], whole[4].replace(b'"mono":4', b'"mono":9')],
        [b" " + whole[0], *whole[1:]],
    ):
        (tmp_path / audit.NAME).write_bytes(b"".join(changed))
        with pytest.raises(VaultProblem, match="audit_damaged"):
            audit.verify(tmp_path, FIRST, until=trail)


def test_a_trail_that_ends_too_early_is_noticed_against_its_mark(tmp_path: Path) -> None:
    trail = trail_of(tmp_path, 5)
    (tmp_path / audit.NAME).write_bytes(b"".join(lines_of(tmp_path)[:4]))
    assert audit.verify(tmp_path, FIRST).seq == 4
    with pytest.raises(VaultProblem, match="audit_cut line=4"):
        audit.verify(tmp_path, FIRST, until=trail)


def test_with_todays_key_nobody_writes_yesterdays_lines_again(tmp_path: Path) -> None:
    today = trail_of(tmp_path, 5)
    forged, after = audit.next_line(Trail(1, today.mac, today.key), action(99))
    whole = lines_of(tmp_path)
    (tmp_path / audit.NAME).write_bytes(b"".join([whole[0], forged]))
    with pytest.raises(VaultProblem, match="audit_damaged line=2"):
        audit.verify(tmp_path, FIRST, until=after)


def test_a_line_torn_by_a_cut_is_left_out_and_taken_away_by_the_next(tmp_path: Path) -> None:
    trail = trail_of(tmp_path, 3)
    path = tmp_path / audit.NAME
    line, longer = audit.next_line(trail, action(3))
    path.write_bytes(path.read_bytes() + line[:-1])
    assert audit.verify(tmp_path, FIRST, until=trail) == trail
    audit.append(tmp_path, [line], RealDisk())
    assert audit.verify(tmp_path, FIRST, until=longer) == longer


def test_a_line_holds_codes_and_is_short() -> None:
    with pytest.raises(ValueError):
        audit.next_line(audit.start(FIRST), Action("", 0, "", "u1", "x" * 5000, "", ""))
