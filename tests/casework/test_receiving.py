"""A case that goes from one office to another in a sealed package: whole, under a new code, or not at all."""

from __future__ import annotations

import hashlib
import io
import random
import shutil
from pathlib import Path
from typing import Any

import pypdf
import pytest
from sqlalchemy import select

from desktop.casework.attaching import EXPORT, show_file
from desktop.casework.documents import Paper, register_document
from desktop.casework.intake import start_case
from desktop.casework.opening import Means, add_person, person_office
from desktop.casework.periods import period_from
from desktop.casework.receiving import open_parcel, take_case
from desktop.casework.refusals import Refusal
from desktop.casework.report_papers import report_pdf
from desktop.casework.reports import make_report
from desktop.casework.section import OPENING, open_section, save_note
from desktop.casework.sending import parcel_of, send_case
from desktop.casework.signing import sign_entry
from desktop.casework.views import case_page, case_rows
from desktop.casework.views_case import documents, entry_view, history
from desktop.casework.views_sealed import section_view
from desktop.casework.wordings import wording_of
from desktop.models import Trail
from desktop.places import standards
from desktop.standards.definitions import Deadline
from desktop.standards.shelf import Shelf
from desktop.vault.problems import VaultProblem
from tests.casework.conftest import PASSWORD, SHELF, Clock
from tests.casework.generating import filled
from tests.casework.proving import proven
from tests.casework.test_attaching import PNG, run
from tests.casework.two_offices import Way, everything, made, office_of, open_case, way

__all__ = ["made", "way"]

SECRET = "Зүүнхараагийн найман хананд түр байрлана"
SEALED_FIELDS = frozenset(
    field.id for form in SHELF.edition("mn/2021").forms.values() for field in form.fields() if field.confidential
)


def test_a_case_arrives_whole_readable_under_a_new_code_and_marked_as_from_elsewhere(way: Way):
    before = case_page(way.sender, way.case_id)
    sent = way.send()
    taken = way.take()
    after = case_page(way.receiver, taken.case_id)

    assert after.code == taken.code != before.code == taken.former_code == sent.code
    assert after.code.startswith("HOE-")
    assert (after.name, after.stage, after.status, after.risk) == (
        before.name,
        before.stage,
        before.status,
        before.risk,
    )
    assert after.former == (before.code, "Нэгдүгээр сум")
    assert [row.id for row in case_rows(way.receiver, before.code)] == [taken.case_id]
    assert [(row.number, row.form_id, row.event_at) for row in after.entries] == [
        (row.number, row.form_id, row.event_at) for row in before.entries
    ]
    assert {row.by for row in after.entries} == {"naran · Нэгдүгээр сум"}
    for mine, theirs in zip(before.entries, after.entries, strict=True):
        was, now = entry_view(way.sender, mine.id), entry_view(way.receiver, theirs.id)
        assert {**now.answers, **hidden(was.answers)} == {**was.answers, **hidden(was.answers)}
    assert [(row.title, row.pages, row.by) for row in documents(way.receiver, taken.case_id)] == [
        ("Гэрийн зураг", 3, "naran · Нэгдүгээр сум"),
        ("Төрсний гэрчилгээ", 2, "naran · Нэгдүгээр сум"),
    ]
    assert show_file(way.receiver, taken.case_id, 1).data == PNG


def hidden(answers: dict[str, Any]) -> dict[str, Any]:
    """What stayed behind with the strictly confidential section."""
    return {name: value for name, value in answers.items() if name in SEALED_FIELDS}


def test_the_sender_stays_responsible_until_the_receipt_is_entered(way: Way, clock: Clock):
    way.send()
    taken = way.take()
    assert case_page(way.sender, way.case_id).transfer_under_way
    assert not case_page(way.receiver, taken.case_id).transfer_under_way
    transfer = next(row for row in case_page(way.sender, way.case_id).entries if row.form_id == "transfer")
    day = clock().date().isoformat()
    sign_entry(way.sender, transfer.id, {"receipt": {"receiver": {"state": "paper", "on": day}}, "received_on": day})
    assert case_page(way.sender, way.case_id).status == "transferred"


def test_what_the_senders_sheet_asks_for_is_due_with_the_sender_only(way: Way, clock: Clock):
    way.send()
    taken = way.take()
    clock.forward(days=60)
    rules = {row.rule for row in case_page(way.sender, way.case_id).due if row.state == "overdue"}
    there = {row.rule for row in case_page(way.receiver, taken.case_id).due if row.state == "overdue"}
    receipt = next(rule.id for rule in SHELF.edition("mn/2021").deadlines if starts_with_transfer(rule))
    assert receipt in rules
    assert receipt not in there


def starts_with_transfer(rule: Deadline) -> bool:
    return any(trigger.form == "transfer" for trigger in rule.starts)


def test_a_package_needs_a_transfer_sheet_that_is_under_way_and_the_password(way: Way):
    other = start_case(way.sender)
    with pytest.raises(Refusal, match="transfer_missing"):
        parcel_of(way.sender, other)
    with pytest.raises(Refusal, match="password_needed"):
        send_case(way.sender, way.case_id, way.path, "mn")
    proven(way.sender, EXPORT, other)
    with pytest.raises(Refusal, match="transfer_missing"):
        send_case(way.sender, other, way.path, "mn")
    assert not way.path.exists()


def test_the_package_shows_neither_name_nor_text_nor_code_and_no_other_file_is_left(way: Way):
    sent = way.send()
    body = way.path.read_bytes()
    name = case_page(way.sender, way.case_id).name
    for word in (name, *name.split(), sent.code, "Нэгдүгээр сум", "гэр.png", sent.password):
        assert word.encode() not in body
    assert PNG[:20] not in body
    assert [path.name for path in way.path.parent.iterdir()] == [way.path.name]
    assert len(sent.password.split()) >= 4
    assert sent.sha256 == hashlib.sha256(body).hexdigest()


def test_that_it_left_and_that_it_came_is_written_down_without_a_word_of_it(way: Way):
    way.send()
    way.take()
    for office, doing in ((way.sender, "send_package"), (way.receiver, "take_package")):
        with office.reading() as session:
            (line,) = session.scalars(select(Trail).where(Trail.doing == doing))
            assert line.uid == office.user.uid
    event = next(row for row in history(way.receiver, 1) if row.kind == "case_received")
    assert event.facts["former_code"] == case_page(way.sender, way.case_id).code


def test_the_strictly_confidential_section_stays_unless_it_is_named_and_the_password_was_given(way: Way):
    proven(way.sender, OPENING, way.case_id)
    open_section(way.sender, way.case_id)
    save_note(way.sender, way.case_id, "Хаана", SECRET)
    way.sender.reauth.forget(OPENING, way.case_id)
    parcel = parcel_of(way.sender, way.case_id)
    way.send()
    arrived = way.open()
    assert (arrived.sealed, arrived.left_sealed) == (0, parcel.sealed)
    assert parcel.sealed > 0
    proven(way.sender, EXPORT, way.case_id)
    with pytest.raises(Refusal, match="password_needed"):
        send_case(way.sender, way.case_id, way.path, "mn", sealed=True)


def test_a_section_that_is_named_arrives_sealed_under_a_key_of_the_receiver(way: Way):
    proven(way.sender, OPENING, way.case_id)
    open_section(way.sender, way.case_id)
    save_note(way.sender, way.case_id, "Хаана", SECRET)
    register_document(way.sender, way.case_id, Paper("Нууц зураг", confidential=True), io.BytesIO(PNG), "нууц.png")
    way.send(sealed=True)
    taken = way.take()
    with way.receiver.copying() as connection:
        tables = ("entry", "document", "sealed_note", "event", "setting")
        dump = str([connection.execute(f"SELECT * FROM {table}").fetchall() for table in tables])
    assert SECRET not in dump
    assert "Нууц зураг" not in dump
    words = wording_of(way.sender.standard, "mn")
    with pytest.raises(Refusal, match="section_closed"):
        section_view(way.receiver, taken.case_id, words)
    proven(way.receiver, OPENING, taken.case_id)
    open_section(way.receiver, taken.case_id)
    proven(way.sender, OPENING, way.case_id)
    open_section(way.sender, way.case_id)
    here, there = section_view(way.sender, way.case_id, words), section_view(way.receiver, taken.case_id, words)
    assert [note.text for note in there.notes] == [SECRET]
    assert len(there.papers) == len(here.papers) == 1
    sealed = {row.number: entry_view(way.sender, row.id).answers for row in case_page(way.sender, way.case_id).entries}
    for row in case_page(way.receiver, taken.case_id).entries:
        assert entry_view(way.receiver, row.id).answers == sealed[row.number]


def test_a_wrong_password_a_foreign_file_and_another_purpose_are_told_apart(way: Way, tmp_path: Path):
    way.send()
    with pytest.raises(VaultProblem, match="package_password"):
        way.open("нэг хоёр гурав дөрөв")
    foreign = tmp_path / "зураг.kerege"
    foreign.write_bytes(PNG * 4)
    with pytest.raises(VaultProblem, match="package_foreign"):
        way.open(path=foreign)
    newer = bytearray(way.path.read_bytes())
    newer[4] = 2
    foreign.write_bytes(newer)
    with pytest.raises(VaultProblem, match="package_newer"):
        way.open(path=foreign)
    with pytest.raises(VaultProblem, match="cannot_read"):
        way.open(path=tmp_path / "not there")


def test_a_damaged_package_is_told_as_such_and_changes_nothing(way: Way, tmp_path: Path):
    way.send()
    whole, before = way.path.read_bytes(), everything(way.receiver)
    hurt = tmp_path / "hurt.kerege"
    dice = random.Random(3)
    cuts = [whole[: dice.randrange(4, len(whole))] for _ in range(12)]
    flips = []
    for place in [5, 40, 70, 120, 150, len(whole) - 1, *(dice.randrange(160, len(whole)) for _ in range(12))]:
        body = bytearray(whole)
        body[place] ^= 1 << dice.randrange(8)
        flips.append(bytes(body))
    for body in (*cuts, *flips, whole + b"\0", whole + whole):
        hurt.write_bytes(body)
        with pytest.raises(VaultProblem) as told:
            way.open(path=hurt)
        assert told.value.code in ("package_damaged", "package_newer")
    assert everything(way.receiver) == before


def test_a_package_that_was_exchanged_after_it_was_read_is_not_taken(way: Way):
    way.send()
    arrived = way.open()
    way.send()
    before = everything(way.receiver)
    with pytest.raises(VaultProblem, match="package_damaged"):
        run(take_case(way.receiver, arrived, arrived.pages, arrived.sha256[:16]))
    assert everything(way.receiver) == before


def test_another_number_of_pages_or_another_figure_of_the_sheet_takes_nothing(way: Way):
    way.send()
    arrived = way.open()
    for pages, check in ((arrived.pages + 1, arrived.sha256[:16]), (arrived.pages, "0" * 16), (arrived.pages, "")):
        with pytest.raises(Refusal, match="package_differs"):
            take_case(way.receiver, arrived, pages, check)
    spaced = " ".join(arrived.sha256[at : at + 4].upper() for at in range(0, 16, 4))
    assert run(take_case(way.receiver, arrived, arrived.pages, spaced)).code


def test_the_same_package_is_taken_once(way: Way):
    way.send()
    arrived = way.open()
    way.take()
    with pytest.raises(Refusal, match="package_known"):
        way.open()
    with pytest.raises(Refusal, match="package_known"):
        run(take_case(way.receiver, arrived, arrived.pages, arrived.sha256[:16]))
    assert len(case_rows(way.receiver)) == 1


def test_a_case_may_come_back_to_where_it_came_from(way: Way, clock: Clock, tmp_path: Path):
    way.send()
    taken = way.take()
    day = clock().date().isoformat()
    filled(
        way.receiver, taken.case_id, "transfer", direction="outgoing", transferred_on=day, received_on="", receipt={}
    )
    back = Way(way.receiver, way.sender, taken.case_id, tmp_path / "back.kerege")
    back.send()
    again = back.take()
    assert case_page(way.sender, again.case_id).name == case_page(way.sender, way.case_id).name
    assert show_file(way.sender, again.case_id, 1).data == PNG


def test_an_office_without_the_edition_refuses_and_says_which(way: Way, tmp_path: Path):
    way.send()
    shelf = tmp_path / "shelf"
    shutil.copytree(standards() / "kg", shelf / "kg")
    way.receiver.shelf = Shelf(shelf)
    with pytest.raises(Refusal) as told:
        way.open()
    assert (told.value.code, told.value.facts["ref"]) == ("edition_missing", "mn/2021")


@pytest.mark.parametrize("role", ["supervisor", "information"])
def test_who_sees_no_names_neither_sends_nor_takes(way: Way, role: str, means: Means):
    add_person(way.sender, role, role, PASSWORD, means)
    other = person_office(way.sender, role, PASSWORD, means)
    with pytest.raises(Refusal, match="not_allowed"):
        parcel_of(other, way.case_id)
    with pytest.raises(Refusal, match="not_allowed"):
        open_parcel(other, way.path, "x")


@pytest.mark.parametrize("ref", [ref for ref in SHELF.refs() if ref != "mn/2021"])
def test_a_case_of_any_edition_goes_over(ref: str, tmp_path: Path, means: Means, clock: Clock):
    sender = office_of(tmp_path, means, "NEG", "Нэг", ref)
    receiver = office_of(tmp_path, means, "HOE", "Хоёр", "mn/2021")
    case_id = open_case(sender, clock)
    way = Way(sender, receiver, case_id, tmp_path / "x.kerege")
    way.send()
    taken = way.take()
    before, after = case_page(sender, case_id), case_page(receiver, taken.case_id)
    assert after.standard_ref == ref
    for mine, theirs in zip(before.entries, after.entries, strict=True):
        was, now = entry_view(sender, mine.id).answers, entry_view(receiver, theirs.id).answers
        sealed = {field.id for field in sender.standard.forms[mine.form_id].fields() if field.confidential}
        assert {name: now[name] for name in was if name not in sealed} == {
            name: was[name] for name in was if name not in sealed
        }
    sender.close()
    receiver.close()


def test_reports_name_who_wrote_elsewhere_and_never_a_bare_mark(way: Way):
    way.send()
    way.take()
    standard = way.receiver.standard
    wording = wording_of(standard, "mn")
    for report in standard.reports:
        made = make_report(way.receiver, report.id, period_from("2026"))
        out = io.BytesIO()
        report_pdf(way.receiver, made, wording, out)
        text = "".join(page.extract_text() for page in pypdf.PdfReader(out).pages)
        assert "@" not in text
