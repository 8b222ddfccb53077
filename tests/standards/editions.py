"""Tiny editions written to a folder inside the test that reads them."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

from desktop.standards.faults import Fault, StandardFaults
from desktop.standards.reading import read_standard

HEAD = """
ref = "xx/2026"
country = "xx"
language = "en"
title = "Home visits"
first_forms = ["visit"]

[options.level]
low = "Low"
high = "High"

[[stage]]
id = "contact"
number = 1
label = "Contact"
forms = ["visit"]
"""

VISIT = """
id = "visit"
ref = "F-10"
title = "Visit"
source = "6.3"
stage = "contact"
event_at = "visited_on"

[[page]]
id = "visit"
title = "The visit"

[[page.field]]
id = "visited_on"
kind = "date"
label = "Visited on"

[[page.field]]
id = "level"
kind = "choice"
label = "Level of danger"
options_from = "level"
"""


def edition(folder: Path, *more_fields: str, head: str = HEAD, visit: str = VISIT, deadlines: str = "") -> Path:
    """The folder of an edition with one form, to which fields may be added."""
    here = folder / "xx" / "2026"
    (here / "forms").mkdir(parents=True, exist_ok=True)
    (here / "standard.toml").write_text(head, encoding="utf-8")
    (here / "forms" / "visit.toml").write_text("\n".join([visit, *map(dedent, more_fields)]), encoding="utf-8")
    (here / "deadlines.toml").write_text(dedent(deadlines), encoding="utf-8")
    return here


def faults_of(folder: Path) -> list[Fault]:
    """Everything wrong with the edition in that folder."""
    try:
        read_standard(folder)
    except StandardFaults as faults:
        return faults.faults
    return []
