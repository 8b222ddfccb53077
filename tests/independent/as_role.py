"""Everything a person's own keys can read in an office: an attacker with her password and docs/FORMAT.md, no program.

Every table, every sealed value tried with every key she holds or can take out, every sealed file, the register.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag

from tests.independent.reader import Office, hpke_open, sealed_value

KINDS = {"cases": 3, "case": 4, "register": 5}
SEALED = {
    "entry": ("sealed", "uid"),
    "document": ("sealed", "uid"),
    "sealed_note": ("sealed", "uid"),
    "paper_file": ("sealed", "uid"),
}
REFUSED = (AssertionError, InvalidTag, ValueError)


class Reading:
    """What one person can read of an office and its register."""

    def __init__(self, office: Office, register: Path, keys: dict[str, bytes]) -> None:
        self._office = office
        self._register = register
        self.keys = keys
        self._rows = dict(self._tables()) if "cases" in keys else {}
        self._case_keys = list(self._granted()) if self._rows else []

    def everything(self) -> Iterator[bytes]:
        """Every value she can read, as bytes."""
        for rows in self._rows.values():
            for row in rows:
                yield from (_bytes(value) for value in row.values())
        yield from self._sealed()
        yield from self._drafts()
        if "register" in self.keys:
            yield json.dumps(self._office.register(self._register, self.keys["register"]), ensure_ascii=False).encode()

    @property
    def confidential(self) -> int:
        """How many keys of strictly confidential parts she can take out."""
        return len(self._case_keys)

    def _tables(self) -> Iterator[tuple[str, list[dict[str, Any]]]]:
        connection = self._office.cases(self.keys["cases"])
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        for name in names:
            columns = [column for _, column, *_ in connection.execute(f'PRAGMA table_info("{name}")')]
            rows = connection.execute(f'SELECT * FROM "{name}"').fetchall()
            yield name, [dict(zip(columns, row, strict=True)) for row in rows]
        connection.close()

    def _granted(self) -> Iterator[bytes]:
        """Keys of cases, whosever grant it is."""
        uids = {row["id"]: row["uid"] for row in self._rows["case_file"]}
        for grant in self._rows["confidential_grant"]:
            for named in {grant["uid"], self._office.uid}:
                info = f"kerege1/sk|{self._office.file['vault_id']}|{uids[grant['case_id']]}|{named}".encode()
                try:
                    yield hpke_open(self._office.private, grant["wrapped"], info)
                except REFUSED:
                    continue

    def _keys_of(self, kind: int) -> list[bytes]:
        every = [*self.keys.values(), *self._case_keys]
        known = [key for name, key in self.keys.items() if KINDS.get(name) == kind]
        return [*known, *(key for key in every if key not in known)]

    def _open(self, sealed: bytes, *place: str) -> Iterator[bytes]:
        bound = "|".join((self._office.file["vault_id"], *place, "", "1")).encode()
        for key in self._keys_of(sealed[1]):
            try:
                yield sealed_value(key, sealed[1], int.from_bytes(sealed[2:6], "big"), sealed, bound)
            except REFUSED:
                continue

    def _sealed(self) -> Iterator[bytes]:
        for table, (column, row_id) in SEALED.items():
            for row in self._rows.get(table, ()):
                if not row.get(column):
                    continue
                for plain in self._open(row[column], table, column, row[row_id]):
                    yield plain
                    yield from self._file(row, plain)

    def _drafts(self) -> Iterator[bytes]:
        uids = {row["id"]: row["uid"] for row in self._rows.get("entry", ())}
        for row in self._rows.get("draft", ()):
            yield from self._open(row["sealed"], "draft", row["field_id"], uids[row["entry_id"]])

    def _file(self, row: dict[str, Any], plain: bytes) -> Iterator[bytes]:
        file = json.loads(plain).get("file") if row.get("blob") else None
        if file:
            yield b"".join(self._office.attachment(row["blob"], bytes.fromhex(file["key"]), int(file["size"])))


def _bytes(value: object) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode()
