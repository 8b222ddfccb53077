"""Offices kept from each version of the formats; `python -m tests.faults.golden v2` writes a new one, once."""

from __future__ import annotations

from pathlib import Path

from desktop.vault.passwords import Kdf

KEPT = Path(__file__).parent
LOGIN, PASSWORD = "Айгүл", "туман тау дала жусан"
FILE_KEY = bytes(range(32))
KDF = Kdf(m=1024, t=1, p=1)
