"""The shipped practice cases replay whole, print whole, and keep their secrets."""

from __future__ import annotations

import io
import re
import subprocess
from pathlib import Path

import pypdf
import pytest

from desktop.casework.names import WORD
from desktop.casework.office import Office
from desktop.casework.paper import NAMED, print_case, print_sealed
from desktop.casework.refusals import Refusal
from desktop.casework.section import OPENING, open_section
from desktop.casework.views import case_id_of, case_page, case_rows
from desktop.casework.views_case import contacts, documents, entry_view, history, referrals
from desktop.casework.views_today import today
from desktop.casework.wordings import role_word, wording_of
from desktop.forms.sheet import as_text, lay_out
from desktop.printing.contents import Printed
from desktop.standards.wording import all_ids
from tests.casework.practice import replayed
from tests.casework.proving import proven

CODE = "MN-SUM0-2026-014"
LANGUAGES = ("mn", "ky", "kk", "ru", "en")


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Office]:
    return replayed(tmp_path_factory.mktemp("practice"))


@pytest.fixture(scope="module")
def worker(offices: dict[str, Office]) -> Office:
    return next(office for office in offices.values() if office.user.role == "worker")


@pytest.fixture(scope="module")
def supervisor(offices: dict[str, Office]) -> Office:
    return next(office for office in offices.values() if office.user.role == "supervisor")


def printed_in(office: Office, language: str) -> tuple[Printed, pypdf.PdfReader]:
    out = io.BytesIO()
    case_id = case_id_of(office, CODE)
    assert case_id is not None
    printed = print_case(proven(office, NAMED, case_id), case_id, wording_of(office.standard, language), out)
    return printed, pypdf.PdfReader(out)


def names_in_the_register(office: Office) -> set[str]:
    """Every word of every name the office knows that is long enough to be no ordinary word's beginning."""
    words = set()
    for case in office.names.body["cases"].values():
        for person in case["people"].values():
            words |= {word for word in WORD.findall(person.get("name", "")) if len(word) > 3}
    return words


def identity_of(office: Office) -> set[str]:
    """Names, birth dates as printed, phones and numbers of the clients and their people."""
    found = names_in_the_register(office)
    for case in office.names.body["cases"].values():
        offices = {person.get("contact") for person in case["people"].values() if person.get("role") == "specialist"}
        found |= {text for text in case["secrets"].values() if len(text) > 5} - offices
        born = case["people"].get("P1", {}).get("birth_date", "")
        if re.fullmatch(r"\d{4}-\d\d-\d\d", born):
            found.add(f"{born[8:]}.{born[5:7]}.{born[:4]}")
    return found


def test_the_case_of_the_standard_went_through_all_stages_twice(worker):
    page = case_page(worker, case_id_of(worker, CODE) or 0)
    assert (page.episode, page.episodes, page.status) == (2, 2, "open")
    assert len(page.links) == 2
    assert "others" in page.alerts


def test_today_is_lived_in(worker):
    view = today(worker)
    assert view.open_cases >= 3
    assert view.late or view.today or view.soon


def test_every_page_of_the_file_carries_its_number_and_the_total(worker):
    printed, reader = printed_in(worker, "mn")
    numbered = [page.extract_text() for page in reader.pages]
    total = printed.total_pages
    pages = [re.search(rf"хуудас (\d+)(?:–(\d+))? / {total}\b", text) for text in numbered]
    seen = [number for match in pages if match for number in range(int(match[1]), int(match[2] or match[1]) + 1)]
    assert seen == list(range(1, total + 1))


def test_the_index_tells_the_real_pages(worker):
    printed, reader = printed_in(worker, "mn")
    texts = [page.extract_text() for page in reader.pages]
    starts = {}
    for text in texts:
        page = re.search(rf"хуудас (\d+)(?:–\d+)? / {printed.total_pages}\b", text)
        if page:
            starts[int(page[1])] = " ".join(text.split())
    for line in printed.index:
        if line.form_ref.startswith("F-"):
            assert line.form_ref in starts[line.first_page], line.form_ref


def test_cover_index_and_margins_hold_the_code_and_nothing_personal(worker, tmp_path: Path):
    _, reader = printed_in(worker, "mn")
    secrets = identity_of(worker)
    cover, index = reader.pages[0].extract_text(), reader.pages[1].extract_text() + reader.pages[2].extract_text()
    assert CODE in cover
    assert [secret for secret in secrets if secret in cover or secret in index] == []
    for page in reader.pages:
        height = float(page.mediabox.height)
        margins: list[str] = []

        def outside(text, _ctm, matrix, _font, _size, height=height, margins=margins):
            if matrix[5] > height - 50 or matrix[5] < 50:
                margins.append(text)

        page.extract_text(visitor_text=outside)
        assert [secret for secret in secrets if secret in "".join(margins)] == []
    meta = reader.metadata or {}
    assert meta.get("/Title") == CODE
    assert [secret for secret in secrets if secret in repr(meta)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_prints_soundly_in_every_language(worker, language, tmp_path: Path):
    out = io.BytesIO()
    wording = wording_of(worker.standard, language)
    print_case(worker, case_id_of(worker, CODE) or 0, wording, out)
    path = tmp_path / "f.pdf"
    path.write_bytes(out.getvalue())
    assert subprocess.run(["qpdf", "--check", str(path)], capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "mn"])
def test_no_label_of_any_form_is_left_in_the_standards_own_language(worker, language):
    wording = wording_of(worker.standard, language)
    own = {source for source in all_ids(worker.standard).values() if len(source) > 14} - set(wording.words.values())
    for form in worker.standard.forms.values():
        text = as_text(lay_out(worker.standard, form, wording))
        assert [source for source in own if source in text] == [], form.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_supervisor_prints_the_same_file_in_codes(worker, supervisor, language):
    _, reader = printed_in(supervisor, language)
    text = "".join(page.extract_text() for page in reader.pages)
    assert [secret for secret in identity_of(worker) if secret in text] == []


def test_the_supervisor_sees_no_name_on_any_screen(worker, supervisor):
    word = role_word(wording_of(worker.standard, "mn"))
    case_id = case_id_of(worker, CODE) or 0
    page = case_page(supervisor, case_id)
    views: list[object] = [page, case_rows(supervisor), today(supervisor), referrals(supervisor)]
    views += [contacts(supervisor, case_id, word), documents(supervisor, case_id, word)]
    views += [history(supervisor, case_id, word)]
    views += [entry_view(supervisor, row.id, word) for row in page.entries]
    shown = repr([_plain(view) for view in views])
    assert [secret for secret in identity_of(worker) if secret in shown] == []


def test_the_sealed_part_is_for_the_named_worker_only(worker, supervisor):
    case_id = case_id_of(worker, CODE) or 0
    wording = wording_of(worker.standard, "mn")
    out = io.BytesIO()
    with pytest.raises(Refusal, match="section_closed"):
        print_sealed(proven(worker, NAMED, case_id), case_id, wording, out)
    for office in (worker, supervisor):
        office.reauth.accept(OPENING, case_id)
    open_section(worker, case_id)
    assert print_sealed(proven(worker, NAMED, case_id), case_id, wording, out).total_pages > 0
    with pytest.raises(Refusal, match="not_named"):
        open_section(supervisor, case_id)
    with pytest.raises(Refusal, match="section_closed"):
        print_sealed(proven(supervisor, NAMED, case_id), case_id, wording, io.BytesIO())


def _plain(value: object) -> object:
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if hasattr(value, "__slots__") and not isinstance(value, str):
        return {name: _plain(getattr(value, name)) for name in value.__slots__}
    return value
