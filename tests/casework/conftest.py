"""A real office in a temporary folder: real files, real keys, a cheap password."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from desktop.casework.office import Office
from desktop.casework.opening import Means, NewOffice, create_office
from desktop.places import standards
from desktop.standards.shelf import Shelf
from desktop.vault.files import RealDisk
from desktop.vault.passwords import Kdf

CHEAP = Kdf(m=64, t=1, p=1)
PASSWORD = "дөрвөн үг нэг өглөө"
SHELF = Shelf(standards())


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **span: int) -> None:
        self.now += timedelta(**span)


@pytest.fixture
def clock() -> Clock:
    return Clock(datetime(2026, 1, 16, 22, 40))


@pytest.fixture
def means(clock: Clock) -> Means:
    return Means(shelf=SHELF, clock=clock, disk=RealDisk(), kdf=CHEAP, floor=CHEAP)


@pytest.fixture
def new_office() -> NewOffice:
    return NewOffice("Үлгү сумын нийгмийн ажлын алба", "SUM0", "mn/2021", "mn")


@pytest.fixture
def office(tmp_path: Path, means: Means, new_office: NewOffice) -> Iterator[Office]:
    made, _ = create_office(tmp_path / "office", tmp_path / "register", new_office, "naran", PASSWORD, means)
    yield made
    made.close()
