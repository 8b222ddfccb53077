"""Words nobody else writes, put into every field, name, file and password of an office, and looked for afterwards."""

from __future__ import annotations

import base64
import contextlib
import io
import random
import unicodedata
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from desktop.casework.documents import Paper, register_document
from desktop.casework.drafts import save_draft
from desktop.casework.entries import finish_entry, save_answers, start_entry
from desktop.casework.finding import find_case
from desktop.casework.intake import start_case
from desktop.casework.office import Office
from desktop.casework.opening import Means, NewOffice, add_person, create_office, person_office
from desktop.casework.refusals import Refusal
from desktop.casework.section import OPENING, open_section, save_note
from desktop.standards.definitions import Field, Form
from desktop.vault.files import RealDisk
from desktop.vault.recovery import RecoverySheet
from tests.casework.generating import Draws, drawn, forms_of_a_case
from tests.faults.diary import CHEAP, SHELF

EDITIONS = {"mn": "mn/2021", "ky": "kg/2012", "kk": "kzh/2018"}
SYLLABLES = {
    "mn": "бүр нэр зол мөн гүт хад цол жам",
    "ky": "бүр нур жол мөң күч кад чын жам",
    "kk": "бұр нұр жол мән құт қад шың жам",
}
ROLES = ("worker", "supervisor", "information", "technician")
HEAD = "naran"
START = datetime(2026, 1, 16, 9, 0)
WRITTEN_IN = ("text", "long_text")
TRIES = 40


class Clock:
    """A clock that goes on when told."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Canaries:
    """Every word that was put in: names may be read by nobody without the register, sealed ones by nobody unnamed."""

    language: str
    dice: random.Random
    names: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    sealed: list[str] = field(default_factory=list)
    files: list[bytes] = field(default_factory=list)
    passwords: list[str] = field(default_factory=list)

    def word(self, length: int = 4) -> str:
        """A word of the language that nobody has written before."""
        syllables = SYLLABLES[self.language].split()
        return "".join(self.dice.choice(syllables) for _ in range(length)) + "".join(
            self.dice.choice("абгдзлмнрстх") for _ in range(4)
        )

    def name(self) -> str:
        self.names.append(self.word().capitalize())
        return self.names[-1]

    def text(self) -> str:
        self.texts.append(self.word(5))
        return self.texts[-1]

    def secret(self) -> str:
        self.sealed.append(self.word(6))
        return self.sealed[-1]

    def password(self) -> str:
        self.passwords.append(f"{self.word()} {self.word()} {self.word()}")
        return self.passwords[-1]

    def file(self) -> bytes:
        self.files.append(self.dice.randbytes(24))
        return b"%PDF-1.4\n" + self.files[-1] + self.dice.randbytes(3000)

    @property
    def count(self) -> int:
        return sum(len(each) for each in (self.names, self.texts, self.sealed, self.files, self.passwords))


@dataclass(frozen=True)
class Worked:
    """An office in which people worked, and everything that was put into it."""

    office: Office
    canaries: Canaries
    people: dict[str, str]
    sheet: RecoverySheet
    clock: Clock
    means: Means
    cases: list[int]


def worked_office(folder: Path, language: str, seed: int | str, cases: int = 1, forms: int | None = None) -> Worked:
    """An office with a person of each role, and cases with every form of its edition (or the first few) filled in."""
    canaries, clock = Canaries(language, random.Random(f"{seed} {language}")), Clock()
    means = Means(SHELF, clock, RealDisk(), kdf=CHEAP, floor=CHEAP)
    new = NewOffice("Үлгү алба", "SUM0", EDITIONS[language], language)
    people = {HEAD: canaries.password()}
    office, sheet = create_office(folder / "office", folder / "register", new, HEAD, people[HEAD], means)
    for role in ROLES:
        people[role] = canaries.password()
        add_person(office, role, role, people[role], means)
    worked = Worked(office, canaries, people, sheet, clock, means, [])
    for _ in range(cases):
        worked.cases.append(one_case(worked, forms))
    return worked


def one_case(worked: Worked, forms: int | None = None) -> int:
    """A case with canaries in every form, a draft, files, and a strictly confidential note and paper."""
    office, canaries = worked.office, worked.canaries
    case_id = start_case(office)
    for form in forms_of_a_case(office.standard)[:forms]:
        fill_with_canaries(worked, case_id, form)
        worked.clock.now += timedelta(days=1)
    first = forms_of_a_case(office.standard)[0]
    typed = next(one for one in first.fields() if one.kind in WRITTEN_IN and not one.confidential)
    save_draft(office, start_entry(office, case_id, first.id), typed.id, canaries.text())
    # A name that nobody has written down as a person cannot be known as one in a title; that is said in SECURITY.md.
    name = next(iter(office.names.people(_uid_of(office, case_id)).values()), {}).get("name", "")
    register_document(office, case_id, Paper(f"{name} {canaries.text()}"), io.BytesIO(canaries.file()), f"{name}.pdf")
    office.reauth.accept(OPENING, case_id)
    open_section(office, case_id)
    save_note(office, case_id, canaries.secret(), canaries.secret())
    sealed = Paper(canaries.secret(), confidential=True)
    register_document(office, case_id, sealed, io.BytesIO(canaries.file()), f"{canaries.secret()}.pdf")
    return case_id


def _uid_of(office: Office, case_id: int) -> str:
    with office.reading() as session:
        return find_case(session, case_id).uid


def fill_with_canaries(worked: Worked, case_id: int, form: Form) -> None:
    """One form with a canary in every field that is written in; a form that does not fit where the case is is left."""
    office = worked.office
    try:
        entry_id = start_entry(office, case_id, form.id)
    except Refusal:
        return
    draws = Draws(worked.canaries.dice, lambda _pattern: "0" * 12)
    for _ in range(TRIES):
        typed = drawn(office, form, draws)
        canaried = {one.id: _canary(one, worked.canaries, typed.get(one.id)) for one in form.fields()}
        whole = typed | {name: value for name, value in canaried.items() if value is not None}
        wrong = {problem.field_id for problem in save_answers(office, entry_id, whole).problems}
        if wrong and save_answers(office, entry_id, whole | {name: typed.get(name) for name in wrong}).problems:
            continue
        try:
            finish_entry(office, entry_id)
        except Refusal:
            continue
        return


def _canary(one: Field, canaries: Canaries, typed: Any) -> Any:
    """What is typed into a field: a name where it names, a text elsewhere; nothing where words do not go."""
    if one.pattern or one.read_only or one.computes:
        return None
    name = canaries.secret if one.confidential else canaries.name
    if one.kind in WRITTEN_IN:
        return name() if one.identity or one.confidential else canaries.text()
    if one.kind == "person":
        return {"name": name(), "role": "neighbour"}
    if one.kind == "people":
        return [{"name": name(), "role": "neighbour"}]
    if one.kind == "address":
        return {"region": "Үлгү", "district": "Үлгү", "ward": "1", "line": name(), "camp": ""}
    return None


def sessions(worked: Worked) -> Iterator[Office]:
    """The office as each of its people sees it."""
    for login, password in worked.people.items():
        if login != "technician":
            yield person_office(worked.office, login, password, worked.means)


def spellings(word: str) -> Iterator[bytes]:
    """The ways a word may lie in a file."""
    for form in ("NFC", "NFD"):
        spelled = unicodedata.normalize(form, word)
        for said in {spelled, spelled.upper()}:
            for codec in ("utf-8", "utf-16-le", "utf-16-be"):
                yield from _encoded(said.encode(codec))
        yield spelled.encode("unicode_escape")


def _encoded(raw: bytes) -> Iterator[bytes]:
    yield raw
    yield raw.hex().encode()
    yield raw.hex().upper().encode()
    for start in range(3):
        # Base64 of a word inside a text depends on where it begins.
        coded = base64.b64encode(bytes(start) + raw)
        yield coded[4 if start else 0 : -4]


class Finder:
    """Looks for many words at once in bytes of any kind, also inside deflated streams."""

    def __init__(self, words: Iterable[str], raw: Iterable[bytes] = ()) -> None:
        self._wanted: dict[bytes, list[tuple[bytes, str]]] = {}
        for word in words:
            for spelling in spellings(word):
                self._want(spelling, word)
        for one in raw:
            for spelling in _encoded(one):
                self._want(spelling, one.hex()[:12])

    def _want(self, spelling: bytes, word: str) -> None:
        self._wanted.setdefault(spelling[:6], []).append((spelling, word))

    def found(self, content: bytes) -> set[str]:
        """Which of the words are there."""
        words: set[str] = set()
        for body in (content, *_inflated(content)):
            for start, spellings_of in self._wanted.items():
                if start in body:
                    words.update(word for spelling, word in spellings_of if spelling in body)
        return words


def _inflated(content: bytes) -> Iterator[bytes]:
    """What lies in deflated streams: of PDF, PNG, zip."""
    for mark in (b"stream\r\n", b"stream\n", b"\x78\x9c", b"\x78\xda", b"\x78\x01"):
        at = content.find(mark)
        while at >= 0:
            start = at + (len(mark) if mark.startswith(b"stream") else 0)
            with contextlib.suppress(zlib.error):
                yield zlib.decompressobj().decompress(content[start : start + (4 << 20)])
            at = content.find(mark, at + 1)
