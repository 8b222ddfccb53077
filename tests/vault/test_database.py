"""Opening cases.db: each guard refuses what it is there for, and touches nothing."""

import contextlib
import hashlib
import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.vault import DRIVER, VaultProblem, check_db, connection_maker, create_db, new_key, open_db, problem_from

KEY, VAULT = new_key(), "ab" * 16


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "cases.db"
    create_db(path, KEY, VAULT, "cases")
    with contextlib.closing(open_db(path, KEY, VAULT, "cases")) as connection:
        connection.execute("CREATE TABLE entry (id INTEGER PRIMARY KEY, text TEXT)")
        connection.executemany("INSERT INTO entry (text) VALUES (?)", [("Мөнхтуяа " * 20,)] * 500)
        connection.commit()
    return path


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def refused(path: Path, code: str, key: bytes = KEY, vault_id: str = VAULT, kind: str = "cases") -> VaultProblem:
    before = digest(path)
    with pytest.raises(VaultProblem) as caught:
        open_db(path, key, vault_id, kind, max_schema=1)
    assert caught.value.code == code
    assert digest(path) == before
    return caught.value


def test_it_is_sealed_and_set_for_safety(path: Path) -> None:
    assert "Мөнхтуяа".encode() not in path.read_bytes()
    with contextlib.closing(connection_maker(path, KEY, VAULT, "cases")()) as connection:
        settings = {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "locking_mode", "foreign_keys", "secure_delete", "temp_store")
        }
        assert settings == {
            "journal_mode": "truncate",
            "synchronous": 3,
            "locking_mode": "exclusive",
            "foreign_keys": 1,
            "secure_delete": 1,
            "temp_store": 2,
        }
        assert connection.execute("PRAGMA trusted_schema").fetchone() == (0,)
        assert connection.execute("SELECT count(*) FROM entry").fetchone() == (500,)
    assert check_db(path, KEY, VAULT, "cases", thorough=True) == ()


def test_a_new_one_is_never_made_over_another(path: Path) -> None:
    with pytest.raises(VaultProblem, match="exists"):
        create_db(path, KEY, VAULT, "cases")


def test_a_plain_database_is_refused_and_never_made(tmp_path: Path, path: Path) -> None:
    plain = tmp_path / "plain.db"
    with contextlib.closing(sqlite3.connect(plain)) as connection:
        connection.execute("CREATE TABLE vault_identity (vault_id, file_kind)")
        connection.execute("INSERT INTO vault_identity VALUES (?, 'cases')", (VAULT,))
        connection.commit()
    refused(plain, "not_encrypted")
    assert not path.read_bytes().startswith(b"SQLite")


def test_a_missing_file_is_not_made_by_opening_it(tmp_path: Path) -> None:
    with pytest.raises(VaultProblem, match="missing"):
        open_db(tmp_path / "cases.db", KEY, VAULT, "cases")
    assert list(tmp_path.iterdir()) == []


def test_another_key_another_office_another_kind_and_a_newer_version_are_told_apart(path: Path) -> None:
    refused(path, "wrong_key", key=new_key())
    refused(path, "other_office", vault_id="cd" * 16)
    refused(path, "other_office", kind="backup")
    with contextlib.closing(open_db(path, KEY, VAULT, "cases")) as connection:
        connection.execute("PRAGMA user_version = 2")
    assert refused(path, "newer_schema").facts == {"file": "cases.db", "version": 2}


def test_a_database_of_another_program_under_our_key_is_not_ours(tmp_path: Path) -> None:
    path = tmp_path / "cases.db"
    with contextlib.closing(DRIVER.connect(str(path))) as connection:
        connection.execute(f"PRAGMA key=\"x'{KEY.hex()}'\"")
        connection.execute("CREATE TABLE entry (id)")
    refused(path, "other_office")


def test_a_wrong_key_says_nothing_on_the_console(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    refused(path, "wrong_key", key=new_key())
    assert capfd.readouterr() == ("", "")


def test_wherever_it_was_cut_off_it_is_noticed(path: Path) -> None:
    whole = path.read_bytes()
    assert len(whole) > 20 * 4096
    lengths = [0, 1, 4095, *(page * 4096 + by for page in range(1, len(whole) // 4096) for by in (-1, 0, 1))]
    for length in lengths:
        path.write_bytes(whole[:length])
        assert check_db(path, KEY, VAULT, "cases", thorough=True) != (), length
    path.write_bytes(whole)
    assert check_db(path, KEY, VAULT, "cases", thorough=True) == ()


def test_a_full_disk_while_saving_has_its_code_and_keeps_what_was_saved(path: Path) -> None:
    with contextlib.closing(open_db(path, KEY, VAULT, "cases")) as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(DRIVER.OperationalError) as caught:
            connection.execute("INSERT INTO entry (text) VALUES (?)", ("x" * 100_000,))
        connection.rollback()
    assert problem_from(caught.value, path).code == "disk_full"
    assert check_db(path, KEY, VAULT, "cases", thorough=True) == ()


HOLDING = """
import sys
from pathlib import Path
from desktop.vault import open_db
connection = open_db(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), sys.argv[3], "cases")
sys.stdout.write("open\\n")
sys.stdout.flush()
sys.stdin.read()
"""


def test_a_second_program_is_refused_until_the_first_is_gone_however_it_went(path: Path) -> None:
    command = [sys.executable, "-c", HOLDING, str(path), KEY.hex(), VAULT]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "open\n"
        refused(path, "in_use")
        (path.parent / "office.lock").unlink()  # someone tidied up: SQLite's own lock still holds
        refused(path, "in_use")
        os.kill(first.pid, signal.SIGKILL)
    open_db(path, KEY, VAULT, "cases").close()


def test_the_same_program_opens_it_once_and_again_after_closing(path: Path) -> None:
    connection = open_db(path, KEY, VAULT, "cases")
    refused(path, "in_use")
    connection.close()
    open_db(path, KEY, VAULT, "cases").close()


def test_a_refused_opening_does_not_keep_the_lock(path: Path) -> None:
    refused(path, "wrong_key", key=new_key())
    open_db(path, KEY, VAULT, "cases").close()
