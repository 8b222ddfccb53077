"""An invented office of any size, made from a seed: nobody in it exists."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert, text

from desktop.casework.codes import check_digits
from desktop.casework.office import Office
from desktop.casework.opening import Means, NewOffice, create_office
from desktop.models import Case, Entry, Episode, Event, new_uid
from desktop.places import standards
from desktop.standards.shelf import Shelf
from desktop.vault.files import RealDisk
from desktop.vault.passwords import Kdf

EDITION = "mn/2021"
LOGIN, PASSWORD = "naran", "дөрвөн зохиосон үг энд"
# Guessing costs are measured elsewhere; here they would only make every run longer.
CHEAP = Kdf(m=64, t=1, p=1)
NOW = datetime(2026, 6, 15, 9, 0)
FIRST_DAY = datetime(2025, 1, 6, 10, 0)
BATCH = 20_000
ONSETS = ["б", "в", "г", "д", "ж", "з", "л", "м", "н", "р", "с", "т", "х", "ц", "ч", "ш"]
VOWELS = ["а", "э", "и", "о", "у", "ө", "ү", "аа", "ээ", "ий", "оо", "уу", "өө", "үү", "ай", "эй"]
CODAS = ["", "", "", "н", "р", "л", "г", "с", "т", "х", "нх", "лт"]


class Vocabulary:
    """Invented words, a few of them said all the time and most of them seldom, as in any language."""

    def __init__(self, dice: random.Random, size: int = 12_000) -> None:
        self._dice = dice
        words = dict.fromkeys(self._word() for _ in range(size * 2))
        self.words = list(words)[:size]
        self._weights = [1 / (place + 3) for place in range(len(self.words))]

    def _word(self) -> str:
        count = self._dice.choice((2, 2, 3, 3, 4))
        return "".join(
            self._dice.choice(ONSETS) + self._dice.choice(VOWELS) + self._dice.choice(CODAS) for _ in range(count)
        )

    def name(self) -> str:
        """An invented name."""
        return self._word().capitalize()

    def notes(self, count: int, length: int) -> Iterator[str]:
        """Notes of about so many words each."""
        said = self._dice.choices(self.words, self._weights, k=count * length)
        for start in range(0, len(said), length):
            yield " ".join(said[start : start + length]).capitalize() + "."


@dataclass(frozen=True, slots=True)
class InventedCase:
    """One invented case and what was written in it."""

    uid: str
    code: str
    surname: str
    given: str
    born: datetime
    begun: datetime
    stage: str
    status: str
    risk: str
    sex: str
    notes: tuple[str, ...]

    @property
    def name(self) -> str:
        """Surname and given name."""
        return f"{self.surname} {self.given}"

    @property
    def changed_at(self) -> datetime:
        """When the last note was written."""
        return self.begun + timedelta(days=11 * len(self.notes))


def invented_cases(count: int, notes_each: int, seed: int, words_each: int = 60) -> Iterator[InventedCase]:
    """So many invented cases, the same for the same seed."""
    dice = random.Random(seed)
    vocabulary = Vocabulary(dice)
    stages = [stage.id for stage in Shelf(standards()).edition(EDITION).stages]
    names = [vocabulary.name() for _ in range(2_000)]
    notes = vocabulary.notes(count * notes_each, words_each)
    for number in range(count):
        begun = FIRST_DAY + timedelta(hours=dice.randrange(0, 24 * 400), minutes=dice.randrange(60))
        mark = f"SUM0-{begun.year}-{number:05d}-"
        yield InventedCase(
            uid=f"{dice.getrandbits(128):032x}",
            code=mark + check_digits(mark),
            surname=dice.choice(names),
            given=dice.choice(names),
            born=datetime(1950, 1, 1) + timedelta(days=dice.randrange(27_000)),
            begun=begun,
            stage=dice.choice(stages),
            status=dice.choice(("open", "open", "open", "closed")),
            risk=dice.choice(("low", "medium", "high")),
            sex=dice.choice(("female", "male")),
            notes=tuple(next(notes) for _ in range(notes_each)),
        )


def means() -> Means:
    """The shipped editions, a clock that stands, the real disk."""
    return Means(shelf=Shelf(standards()), clock=lambda: NOW, disk=RealDisk(), kdf=CHEAP, floor=CHEAP)


def empty_office(folder: Path, given: Means | None = None) -> Office:
    """A new office with one person, its register beside it."""
    new = NewOffice("Зохиомол сумын алба", "SUM0", EDITION, "mn")
    return create_office(folder / "office", folder / "register", new, LOGIN, PASSWORD, given or means())[0]


def fill_office(office: Office, cases: list[InventedCase]) -> None:
    """Put the cases into the tables at once; the screens' own way would take hours for 200,000 notes."""
    uid = office.user.uid
    with office.changing(office.user, "fill") as session:
        session.execute(insert(Case), [_case(case, number, uid) for number, case in enumerate(cases, start=1)])
        session.execute(
            insert(Episode),
            [
                {"case_id": number, "number": 1, "started_at": case.begun, "opened_at": case.begun, "closed_at": None}
                for number, case in enumerate(cases, start=1)
            ],
        )
        session.execute(
            insert(Event), [event for number, case in enumerate(cases, start=1) for event in _events(case, number, uid)]
        )
        entries: list[dict[str, Any]] = []
        for number, case in enumerate(cases, start=1):
            entries += _entries(case, number, uid)
            if len(entries) >= BATCH:
                session.execute(insert(Entry), entries)
                entries.clear()
        if entries:
            session.execute(insert(Entry), entries)
        session.execute(
            text(
                "INSERT INTO search (rowid, words, case_id)"
                " SELECT id, json_extract(answers, '$.facts'), case_id FROM entry WHERE form_id = 'process_note'"
            )
        )
        for case in cases:
            office.names.set_client(
                case.uid, surname=case.surname, given_name=case.given, birth_date=f"{case.born:%Y-%m-%d}"
            )
        # The role of each person is noted case by case in ordinary work.
        office.names.grown.clear()


def _case(case: InventedCase, number: int, uid: str) -> dict[str, Any]:
    return {
        "id": number,
        "uid": case.uid,
        "code": case.code,
        "standard_ref": EDITION,
        "status": case.status,
        "stage": case.stage,
        "risk": case.risk,
        "worker_uid": uid,
        "client_type": "person",
        "client_sex": case.sex,
        "client_role": "client",
        "birth_year": case.born.year,
        "target_group": [],
        "started_at": case.begun,
        "changed_at": case.changed_at,
    }


def _events(case: InventedCase, number: int, uid: str) -> Iterator[dict[str, Any]]:
    kinds = ["code_given", "case_opened", *(["case_closed"] if case.status == "closed" else [])]
    for place, kind in enumerate(kinds):
        yield {
            "uid": new_uid(),
            "case_id": number,
            "episode": 1,
            "kind": kind,
            "at": case.changed_at if kind == "case_closed" else case.begun + timedelta(hours=place),
            "entered_at": case.begun + timedelta(hours=place),
            "uid_by": uid,
            "entry_uid": "",
            "facts": {},
        }


def _entries(case: InventedCase, number: int, uid: str) -> Iterator[dict[str, Any]]:
    yield _entry(case, number, 1, "consent", case.begun, {}, uid)
    yield _entry(case, number, 2, "intake", case.begun + timedelta(hours=1), {}, uid)
    for place, note in enumerate(case.notes, start=1):
        at = case.begun + timedelta(days=11 * place)
        answers = {"met_on": f"{at:%Y-%m-%d}", "kind": "individual", "facts": note}
        yield _entry(case, number, place + 2, "process_note", at, answers, uid)


def _entry(
    case: InventedCase, case_id: int, number: int, form: str, at: datetime, answers: dict[str, Any], uid: str
) -> dict[str, Any]:
    return {
        "uid": new_uid(),
        "case_id": case_id,
        "episode": 1,
        "number": number,
        "version": 1,
        "form_id": form,
        "standard_ref": EDITION,
        "state": "finished",
        "event_at": at,
        "started_at": at,
        "saved_at": at,
        "finished_at": at,
        "uid_by": uid,
        "page": "",
        "answers": answers,
        "gaps": {},
        "correction": "",
    }
