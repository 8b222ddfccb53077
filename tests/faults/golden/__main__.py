"""Writes an office of this version that later versions must open: `python -m tests.faults.golden v1`."""

from __future__ import annotations

import contextlib
import io
import json
import sys

from desktop import vault
from desktop.vault import audit
from tests.faults.golden import FILE_KEY, KDF, KEPT, LOGIN, PASSWORD

TEXT = "Үлгү текст № 1 — ǵ"


def main() -> None:
    """The office, and what must be read in it."""
    place, disk = KEPT / sys.argv[1], vault.RealDisk()
    office, register = place / "office", place / "register"
    body = {"people": {"1": "Болд", "2": "Өмүрбек уулу"}}
    opened, sheet = vault.create(
        office, register, LOGIN, "head", PASSWORD, disk=disk, kdf=KDF, floor=KDF, register_body=body
    )
    with contextlib.closing(opened.connect()) as connection:
        connection.execute("CREATE TABLE entry (text TEXT)")
        connection.executemany("INSERT INTO entry VALUES (?)", [(TEXT,), ("Сөз",)])
        connection.commit()
    content = TEXT * 40
    blob = vault.seal_file(io.BytesIO(content.encode()), office, FILE_KEY, disk)
    assert opened.audit_key is not None
    trail, lines = audit.start(opened.audit_key), []
    for number in range(3):
        line, trail = audit.next_line(trail, audit.Action("2026-01-16T09:00:00", number, "b", "u", "work", "1", "done"))
        lines.append(line)
    audit.append(office, lines, disk)
    (office / "office.lock").unlink()
    expected = {
        "rows": sorted([TEXT, "Сөз"]),
        "register": body,
        "blob": content,
        "blob_name": blob.name,
        "blob_size": blob.size,
        "trail": audit.head(trail.mac),
        "sheet": sheet.groups,
    }
    (place / "expected.json").write_text(json.dumps(expected, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
