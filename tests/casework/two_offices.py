"""Two offices and a case on its way from one to the other, in a sealed package."""

from __future__ import annotations

import io
import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from desktop.casework.attaching import EXPORT
from desktop.casework.documents import Paper, register_document
from desktop.casework.intake import give_code, start_case
from desktop.casework.office import Office
from desktop.casework.opening import Means, NewOffice, create_office, open_office
from desktop.casework.receiving import Arrived, Taken, open_parcel, take_case
from desktop.casework.sending import Package, send_case
from desktop.models import Case, Document, Entry, Event
from desktop.standards.definitions import Form
from desktop.vault.files import RealDisk
from tests.casework.conftest import CHEAP, PASSWORD, SHELF, Clock
from tests.casework.generating import Draws, fill_with_luck, filled, forms_of_a_case
from tests.casework.proving import proven
from tests.casework.test_attaching import PNG, blobs, run

CASE = 1
NOW = datetime(2026, 1, 16, 22, 40)
ENDS = {"closes_case", "reopens_case", "ends_contact", "records_transfer", "suspends_case"}


@dataclass
class Way:
    """Two offices and the package between them."""

    sender: Office
    receiver: Office
    case_id: int
    path: Path
    sent: Package | None = None

    def send(self, sealed: bool = False) -> Package:
        proven(self.sender, EXPORT, self.case_id)
        self.sent = run(send_case(self.sender, self.case_id, self.path, "mn", sealed))
        return self.sent

    def open(self, password: str = "", path: Path | None = None) -> Arrived:
        assert self.sent is not None
        return run(open_parcel(self.receiver, path or self.path, password or self.sent.password))

    def take(self) -> Taken:
        arrived = self.open()
        return run(take_case(self.receiver, arrived, arrived.pages, arrived.sha256[:16]))


def office_of(tmp_path: Path, means: Means, mark: str, name: str, ref: str = "mn/2021") -> Office:
    new = NewOffice(name, mark, ref, SHELF.edition(ref).language)
    place = tmp_path / mark
    return create_office(place / "office", place / "register", new, "naran", PASSWORD, means)[0]


def chooses_from_the_case(form: Form) -> bool:
    """Dice do not know who is in a case."""
    return any(part.options_from == "@case" for field in form.fields() for part in (field, *field.columns))


def open_case(office: Office, clock: Clock) -> int:
    """A case with every form that does not end it, of which the last says that it is on its way."""
    draws = Draws(random.Random(7), lambda _pattern: "0" * 12)
    case_id = start_case(office)
    for form in forms_of_a_case(office.standard):
        if not ENDS & {effect.does for effect in form.effects} and not chooses_from_the_case(form):
            fill_with_luck(office, case_id, form, draws)
    give_code(office, case_id)
    day = clock().date().isoformat()
    filled(office, case_id, "transfer", direction="outgoing", transferred_on=day, received_on="", receipt={})
    return case_id


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two offices, the first with a case on its way; made once, copied for each test."""
    place = tmp_path_factory.mktemp("two")
    clock = Clock(NOW)
    means = Means(shelf=SHELF, clock=clock, disk=RealDisk(), kdf=CHEAP, floor=CHEAP)
    sender = office_of(place, means, "NEG", "Нэгдүгээр сум")
    office_of(place, means, "HOE", "Хоёрдугаар сум").close()
    case_id = open_case(sender, clock)
    assert case_id == CASE
    register_document(sender, CASE, Paper("Гэрийн зураг", "photo", "scan", 3), io.BytesIO(PNG), "гэр.png")
    register_document(sender, CASE, Paper("Төрсний гэрчилгээ", pages=2))
    sender.close()
    return place


@pytest.fixture
def way(made: Path, tmp_path: Path, means: Means) -> Iterator[Way]:
    shutil.copytree(made, tmp_path, dirs_exist_ok=True)
    (tmp_path / "stick").mkdir()
    offices = [
        open_office(tmp_path / mark / "office", tmp_path / mark / "register", "naran", PASSWORD, means)
        for mark in ("NEG", "HOE")
    ]
    yield Way(offices[0], offices[1], CASE, tmp_path / "stick" / "NEG.kerege")
    for office in offices:
        office.close()


def everything(office: Office) -> dict[str, int]:
    """How much is in an office, and how many sealed files lie there."""
    with office.reading() as session:
        rows = {table.__tablename__: session.query(table).count() for table in (Case, Entry, Event, Document)}
    return {**rows, "blobs": len(blobs(office)), "people": len(office.names.body["cases"])}
