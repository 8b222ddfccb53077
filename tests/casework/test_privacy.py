"""Nobody's name, phone, address or number lies in the office folder, whoever reads it with whatever key."""

from __future__ import annotations

import base64
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import apsw
import pytest

from desktop.casework.drafts import save_draft
from desktop.casework.entries import finish_entry, save_answers, start_entry
from desktop.casework.intake import start_case
from desktop.casework.office import Office
from desktop.casework.opening import add_person, person_office
from desktop.casework.paper import NAMED, print_case
from desktop.casework.views import case_page, case_rows
from desktop.casework.views_case import contacts, documents, entry_view, history
from desktop.casework.wordings import role_word, wording_of
from tests.casework.conftest import PASSWORD
from tests.casework.filling import example_raws, forms_in_order
from tests.casework.proving import proven

SURNAME, GIVEN = "Канарсүрэн", "Нууцмаа"
HUSBAND = "Далдбаяр"
PHONE = "88776655"
NUMBER = "УБ94021177"
STREET = "Нуугдмал гудамж 17-5"
SECRETS = (SURNAME, GIVEN, HUSBAND, PHONE, NUMBER, STREET)
TEXT = f"{GIVEN}ын нөхөр {HUSBAND} түүнийг цохисон. {SURNAME}ийн {GIVEN} руу {PHONE} дугаараар залгав."

CANARIES: dict[str, Any] = {
    "text": NUMBER,
    "long_text": TEXT,
    "phone": PHONE,
    "person": {"name": HUSBAND, "role": "husband", "contact": PHONE},
    "people": [{"name": HUSBAND, "role": "husband"}],
    "address": {"region": "Үлгү", "district": "Үлгү сум", "ward": "1", "line": STREET, "camp": ""},
}


def with_canaries(office: Office, form: Any) -> dict[str, Any]:
    """Every text of the form tells of the family; every identifying field names it."""
    raws = example_raws(office, form)
    for field in form.fields():
        if field.id == "surname":
            raws[field.id] = SURNAME
        elif field.id == "given_name":
            raws[field.id] = GIVEN
        elif field.kind == "text" and not field.identity:
            raws[field.id] = TEXT
        elif field.kind in CANARIES:
            raws[field.id] = CANARIES[field.kind]
        elif field.columns:
            raws[field.id] = [
                {
                    column.id: CANARIES.get(column.kind, cell)
                    for column in field.columns
                    if (cell := row.get(column.id)) is not None
                }
                for row in raws.get(field.id) or []
            ]
    return raws


@pytest.fixture
def full_case(office: Office, clock: Any) -> int:
    """A case with every form of the edition filled in, and one draft."""
    case = start_case(office)
    for form in forms_in_order(office, lambda form: form.by == "worker"):
        entry = start_entry(office, case, form.id)
        assert save_answers(office, entry, with_canaries(office, form)).problems == ()
        finish_entry(office, entry)
        clock.forward(hours=5)
    return case


def spellings(secret: str) -> Iterator[bytes]:
    """The ways a word may lie in a file."""
    for codec in ("utf-8", "utf-16-le", "utf-16-be"):
        raw = secret.encode(codec)
        yield raw
        yield raw.hex().encode()
        yield raw.hex().upper().encode()
        yield base64.b64encode(raw).rstrip(b"=")[:-1]
    yield secret.encode("unicode_escape")


def everything_in(office: Office) -> Iterator[tuple[str, bytes]]:
    """Every table of cases.db, read by a reader that is not ours, row by row."""
    connection = apsw.Connection(str(office.folder / "cases.db"), flags=apsw.SQLITE_OPEN_READONLY)
    for pragma in ("cipher='sqlcipher'", "legacy=4", f"key=\"x'{office.opened.cases_key.hex()}'\""):
        connection.execute(f"pragma {pragma}")
    for (table,) in list(connection.execute("select name from sqlite_schema where type = 'table'")):
        for row in connection.execute(f'select * from "{table}"'):
            for value in row:
                yield table, value if isinstance(value, bytes) else str(value).encode()


def test_no_name_is_in_the_database_even_for_one_who_has_its_key(office, full_case):
    save_draft(office, start_entry(office, full_case, "process_note"), "facts", TEXT)
    office.close()
    found = {
        (table, secret)
        for table, value in everything_in(office)
        for secret in SECRETS
        for spelling in spellings(secret)
        if spelling in value
    }
    assert found == set()


def test_the_same_search_finds_what_is_there(office, full_case):
    """The search above can fail: it finds a text that is no secret."""
    office.close()
    assert any("цохисон".encode() in value for _, value in everything_in(office))


def test_no_file_of_the_office_or_register_shows_a_secret(office, full_case, tmp_path: Path):
    office.close()
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) >= 4
    for path in files:
        body = path.read_bytes()
        assert [secret for secret in SECRETS for spelling in spellings(secret) if spelling in body] == [], path.name


def test_the_worker_reads_her_own_words_again(office, full_case):
    note = next(row for row in case_page(office, full_case).entries if row.form_id == "process_note")
    assert entry_view(office, note.id).answers["facts"] == TEXT


def test_the_supervisor_sees_codes_and_role_words_in_every_view(office, means, full_case):
    add_person(office, "bold", "supervisor", PASSWORD, means)
    reader = person_office(office, "bold", PASSWORD, means)
    word = role_word(wording_of(office.standard, "mn"))
    page = case_page(reader, full_case)
    views: list[object] = [case_rows(reader), contacts(reader, full_case, word), documents(reader, full_case, word)]
    views += [history(reader, full_case, word), page]
    views += [entry_view(reader, row.id, word).answers for row in page.entries]
    shown = repr([_plain(view) for view in views])
    assert [secret for secret in SECRETS if secret in shown] == []
    assert "эхнэр" in shown or "нөхөр" in shown


def test_the_supervisor_finds_nobody_by_name(office, means, full_case):
    add_person(office, "bold", "supervisor", PASSWORD, means)
    reader = person_office(office, "bold", PASSWORD, means)
    assert [row.id for row in case_rows(office, GIVEN)] == [full_case]
    assert case_rows(reader, GIVEN) == []
    assert [row.id for row in case_rows(reader, "цохисон")] == [full_case]


@pytest.mark.parametrize("language", ["mn", "ky", "kk", "ru", "en"])
def test_the_supervisors_print_holds_no_name_in_any_language(office, means, full_case, language):
    import pypdf

    add_person(office, "bold", "supervisor", PASSWORD, means)
    reader = person_office(office, "bold", PASSWORD, means)
    out = io.BytesIO()
    print_case(proven(reader, NAMED, full_case), full_case, wording_of(office.standard, language), out)
    text = "".join(page.extract_text() for page in pypdf.PdfReader(out).pages)
    assert [secret for secret in SECRETS if secret in text] == []


def _plain(value: object) -> object:
    """A view with everything in it, for those whose repr hides answers."""
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if hasattr(value, "__slots__") and not isinstance(value, str):
        return {name: _plain(getattr(value, name)) for name in value.__slots__}
    return value
