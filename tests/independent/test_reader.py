"""What Kerege writes, opened by a reader that knows only docs/FORMAT.md."""

import ast
import contextlib
import io
from pathlib import Path

import pytest

from desktop import vault
from desktop.vault import audit
from desktop.vault.membership import without
from desktop.vault.package import Attached, package_steps
from desktop.vault.rekeying import copy_under_new_keys, renew_keys
from tests.independent import reader
from tests.vault.office_in_sight import CHEAP, OTHER, PASSWORD, Place, found, signed_in

DISK = vault.RealDisk()


@pytest.fixture
def place(tmp_path: Path) -> Place:
    place = found(tmp_path)
    opened = signed_in(place)
    with contextlib.closing(opened.connect()) as connection:
        connection.execute("CREATE TABLE entry (text TEXT)")
        connection.executemany("INSERT INTO entry VALUES (?)", [(f"Хэрэг {number}",) for number in range(500)])
        connection.commit()
    return place


def test_the_reader_imports_nothing_of_ours() -> None:
    tree = ast.parse(Path(reader.__file__).read_text(encoding="utf-8"))
    names = [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    names += [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    assert names
    assert not [name for name in names if name.split(".")[0] in ("desktop", "tests")]


def test_its_gcm_siv_gives_an_example_of_rfc_8452() -> None:
    key, nonce = bytes.fromhex("01" + "00" * 31), bytes.fromhex("03" + "00" * 11)
    sealed = bytes.fromhex("c2ef328e5c71c83b843122130f7364b761e0b97427e3df28")
    assert reader.gcm_siv_open(key, nonce, sealed, b"") == bytes.fromhex("0100000000000000")


def test_a_password_opens_cases_and_register(place: Place) -> None:
    office = reader.Office(place.office)
    keys = office.with_password("Айгүл", PASSWORD)
    assert keys.keys() == {"audit", "cases", "register"}
    cases = office.cases(keys["cases"])
    assert cases.execute("SELECT * FROM vault_identity").fetchall() == [(office.vault_id.hex(), "cases")]
    assert cases.execute("SELECT count(*), max(text) FROM entry").fetchall() == [(500, "Хэрэг 99")]
    assert cases.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert office.register(place.stick, keys["register"]) == {"people": {"1": "Болд"}}


def test_the_sheet_opens_the_same(place: Place) -> None:
    office = reader.Office(place.office)
    assert office.with_sheet(place.sheet.groups) == office.with_password("Айгүл", PASSWORD)


def test_after_a_long_life_it_still_opens(place: Place) -> None:
    head = signed_in(place)
    vault.add_user(head, "Дамир", "supervisor", OTHER, disk=DISK, kdf=CHEAP, floor=CHEAP)
    vault.recover(place.office, place.sheet.groups, "Айгүл", OTHER, disk=DISK, at="2026-01-19", kdf=CHEAP, floor=CHEAP)
    head = signed_in(place, password=OTHER)
    sheet = vault.new_sheet(head, disk=DISK, at="2026-01-19")
    assert head.register is not None
    head.register.body["people"]["2"] = "Сара"
    head.register.save(DISK)
    office = reader.Office(place.office)
    assert office.with_password("Дамир", OTHER) == {"cases": head.cases_key}
    keys = office.with_sheet(sheet.groups)
    assert keys == office.with_password("Айгүл", OTHER)
    assert office.register(place.stick, keys["register"]) == {"people": {"1": "Болд", "2": "Сара"}}
    with pytest.raises(AssertionError):
        office.with_sheet(place.sheet.groups)


def test_sealed_values_and_files_open(place: Place) -> None:
    office = reader.Office(place.office)
    key = office.with_password("Айгүл", PASSWORD)["cases"]
    bound = f"{office.vault_id.hex()}|entry|sealed|r1||1".encode()
    sealed = vault.seal(
        key, "cases", 1, b"value", vault_id=office.vault_id.hex(), table="entry", column="sealed", row="r1"
    )
    assert reader.sealed_value(key, 3, 1, sealed, bound) == b"value"
    content = bytes(number % 253 for number in range(200_000))
    blob = vault.seal_file(io.BytesIO(content), place.office, key, DISK)
    assert b"".join(office.attachment(blob.name, key, blob.size)) == content


def test_the_trail_is_proven(place: Place) -> None:
    office = reader.Office(place.office)
    key = office.with_password("Айгүл", PASSWORD)["audit"]
    trail, lines = audit.start(key), []
    for number in range(3):
        action = audit.Action("2026-01-19T10:00:00", number, "b", "u", "open_case", "МБ-1", "ok")
        line, trail = audit.next_line(trail, action)
        lines.append(line)
    audit.append(place.office, lines, DISK)
    assert [record["mono"] for record in office.trail(key)] == [0, 1, 2]


def test_after_the_keys_were_changed_it_opens_with_those_of_the_new_generation(place: Place) -> None:
    opened = signed_in(place)
    card = vault.add_user(opened, "Болд", "worker", OTHER, disk=vault.RealDisk(), kdf=CHEAP, floor=CHEAP)
    connection = opened.connect()
    change = copy_under_new_keys(opened, connection, vault.RealDisk())
    wanted = without(opened, card.uid, "2026-02-01T09:00:00").slots
    renew_keys(opened, wanted, change, lambda _: None, connection.close, vault.RealDisk())
    assert reader.Office(place.office).file["epoch"] == 2
    test_a_password_opens_cases_and_register(place)


def test_a_package_opens_with_its_words(tmp_path: Path) -> None:
    path, files = tmp_path / "x.kerege", (b"", b"a" * 200_000)
    attached = [Attached(len(one), iter([one])) for one in files]
    content = b'{"code":"SUM-1"}'
    for _ in package_steps(path, "туман тау дала жусан", "transfer", content, attached, CHEAP, DISK):
        continue
    assert reader.package(path.read_bytes(), " туман тау  дала жусан") == ({"code": "SUM-1"}, list(files))
