"""Bits that turn over by themselves, in every file of an office."""

import contextlib
import io
import random
from pathlib import Path

import pytest

from desktop import vault
from desktop.vault.attachments import blob_path
from desktop.vault.slots import read_slots
from tests.vault.office_in_sight import Place, flip, signed_in

FLIPS = 100


def bits(path: Path, seed: int) -> list[int]:
    return random.Random(seed).sample(range(path.stat().st_size * 8), FLIPS)


@pytest.mark.parametrize("name", ["vault.ksA", "vault.ksB"])
def test_in_the_key_file_the_copy_is_named_and_the_other_opens(place: Place, name: str) -> None:
    path = place.office / name
    whole = path.read_bytes()
    for bit in bits(path, 551):
        flip(path, bit)
        assert read_slots(place.office).damaged == (name,)
        path.write_bytes(whole)
    flip(path, 99)
    assert name in signed_in(place).damaged


@pytest.mark.parametrize("name", ["register.A", "register.B"])
def test_in_the_register_the_copy_is_named_and_the_other_opens(place: Place, name: str) -> None:
    opened = signed_in(place)
    assert opened.register_key is not None
    path = place.stick / name
    whole = path.read_bytes()
    for bit in bits(path, 552):
        flip(path, bit)
        register = vault.load(place.stick, opened.register_key, opened.vault_id)
        assert register.damaged == (name,)
        assert register.body == {"people": {"1": "Болд"}}
        path.write_bytes(whole)


def test_in_a_sealed_file_it_is_noticed(place: Place) -> None:
    key = vault.new_key()
    blob = vault.seal_file(io.BytesIO(b"x" * 100_000), place.office, key, vault.RealDisk())
    path = blob_path(place.office, blob.name)
    whole = path.read_bytes()
    for bit in bits(path, 553):
        flip(path, bit)
        with pytest.raises(vault.VaultProblem, match="attachment_damaged"):
            b"".join(vault.open_file(blob.name, place.office, key, blob.size))
        path.write_bytes(whole)


def test_in_the_cases_the_full_check_notices_it(place: Place) -> None:
    opened = signed_in(place)
    with contextlib.closing(opened.connect()) as connection:
        connection.execute("CREATE TABLE entry (id INTEGER PRIMARY KEY, text TEXT)")
        connection.executemany("INSERT INTO entry (text) VALUES (?)", [("Мөнхтуяа " * 20,)] * 200)
        connection.commit()
    path = place.office / "cases.db"
    whole = path.read_bytes()

    def check() -> tuple[str, ...]:
        return vault.check_db(path, opened.cases_key, opened.vault_id, "cases", thorough=True)

    assert check() == ()
    for bit in bits(path, 554):
        flip(path, bit)
        assert check() != ()
        path.write_bytes(whole)
    assert check() == ()
