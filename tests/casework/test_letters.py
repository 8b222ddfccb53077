"""Letters carry the letterhead of the office and its words, on paper and on the screen; other forms do not."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from desktop.casework.entries import save_answers, start_entry
from desktop.casework.finding import find_case
from desktop.casework.intake import give_code, start_case
from desktop.casework.letters import MOST_HEAD, Letters, LetterWords, keep_letters, letters_of
from desktop.casework.office import Office
from desktop.casework.opening import Means, NewOffice, add_person, create_office, person_office
from desktop.casework.paper import NAMED, PrintWish, case_file_of, print_case
from desktop.casework.refusals import Refusal
from desktop.casework.stages import waive_consent
from desktop.casework.views_form import form_at_hand
from desktop.casework.wordings import wording_of
from desktop.forms.sheet import as_text
from tests.casework.conftest import PASSWORD

HEAD = "Үлгү айыл өкмөтү\n\nБорбор көчөсү, 1\nтел. 000"
WORDS = LetterWords("{date}, № {number}, {code}: урматтуу кесиптештер! {name}", "{worker}, {office}")


@pytest.fixture
def kyrgyz(tmp_path: Path, means: Means) -> Office:
    new = NewOffice("Үлгү борбору", "UB", "kg/2012", "ky")
    return create_office(tmp_path / "office", tmp_path / "register", new, "aisha", PASSWORD, means)[0]


@pytest.fixture
def case_id(kyrgyz: Office) -> int:
    case_id = start_case(kyrgyz)
    give_code(kyrgyz, case_id)
    waive_consent(kyrgyz, case_id, "Ооруканага алып барылды.")
    return case_id


def begun(office: Office, case_id: int, form_id: str) -> int:
    entry = start_entry(office, case_id, form_id)
    save_answers(office, entry, {"sent_on": "16.01.2026", "need": "Дарылануу керек."})
    return entry


def printed(office: Office, case_id: int) -> list[str]:
    wording = wording_of(office.standard, "ky")
    with office.reading() as session:
        file = case_file_of(office, session, find_case(session, case_id), wording, PrintWish())
        return [as_text(sheet) for document in file.documents for sheet in document.sheets]


def test_a_letter_is_printed_under_the_letterhead_between_the_words_of_the_office(kyrgyz: Office, case_id: int):
    keep_letters(kyrgyz, Letters(HEAD, {"referral": WORDS}))
    entry = begun(kyrgyz, case_id, "referral")
    (text,) = printed(kyrgyz, case_id)
    lines = text.splitlines()
    assert lines[:3] == ["Үлгү айыл өкмөтү", "Борбор көчөсү, 1", "тел. 000"]
    code = form_at_hand(kyrgyz, entry).entry.code
    assert f"16.01.2026, № 1, {code}: урматтуу кесиптештер! {{name}}" in lines
    closing = lines.index("aisha, Үлгү борбору")
    assert next(n for n, line in enumerate(lines) if "Дарылануу керек." in line) < closing
    assert closing < next(n for n, line in enumerate(lines) if "Колу" in line)


def test_the_letterhead_stands_in_the_pdf(kyrgyz: Office, case_id: int):
    keep_letters(kyrgyz, Letters(HEAD, {"referral": WORDS}))
    begun(kyrgyz, case_id, "referral")
    kyrgyz.reauth.accept(NAMED, case_id)
    out = BytesIO()
    print_case(kyrgyz, case_id, wording_of(kyrgyz.standard, "ky"), out)
    pages = [" ".join(page.extract_text().split()) for page in PdfReader(out).pages]
    first = next(n for n, page in enumerate(pages) if "Үлгү айыл өкмөтү" in page)
    letter = " ".join(pages[first : first + 2])
    assert letter.count("Үлгү айыл өкмөтү") == 1
    assert letter.index("тел. 000") < letter.index("урматтуу кесиптештер") < letter.index("aisha, Үлгү борбору")


def test_a_form_that_is_no_letter_stays_as_it_was(kyrgyz: Office, case_id: int):
    before = begun(kyrgyz, case_id, "process_note") and printed(kyrgyz, case_id)
    keep_letters(kyrgyz, Letters(HEAD, {"": WORDS}))
    assert printed(kyrgyz, case_id) == before


def test_a_letter_without_words_of_its_own_has_those_of_every_letter(kyrgyz: Office, case_id: int):
    keep_letters(kyrgyz, Letters("", {"": LetterWords("Баарына", ""), "transfer": LetterWords("Өткөрүү", "")}))
    letters = {form: form_at_hand(kyrgyz, begun(kyrgyz, case_id, form)).letter for form in ("referral", "transfer")}
    assert {form: letter.opening for form, letter in letters.items() if letter} == {
        "referral": "Баарына",
        "transfer": "Өткөрүү",
    }


def test_without_anything_settled_a_letter_is_a_plain_form(kyrgyz: Office, case_id: int):
    assert form_at_hand(kyrgyz, begun(kyrgyz, case_id, "referral")).letter is None


def test_what_is_settled_is_kept_and_empty_words_are_not(kyrgyz: Office):
    keep_letters(kyrgyz, Letters(f"  {HEAD}  ", {"referral": WORDS, "transfer": LetterWords(" ", "")}))
    assert letters_of(kyrgyz) == Letters(HEAD, {"referral": WORDS})


@pytest.mark.parametrize(
    ("letters", "code"),
    [
        (Letters("x" * (MOST_HEAD + 1)), "letter_long"),
        (Letters(words={"referral": LetterWords("x" * 3001)}), "letter_long"),
        (Letters(words={"process_note": WORDS}), "form_missing"),
        (Letters(words={"letter": WORDS}), "form_missing"),
    ],
)
def test_what_cannot_be_a_letter_is_refused(kyrgyz: Office, letters: Letters, code: str):
    with pytest.raises(Refusal) as refused:
        keep_letters(kyrgyz, letters)
    assert refused.value.code == code
    assert letters_of(kyrgyz) == Letters()


def test_only_the_head_settles_them(kyrgyz: Office, means: Means):
    add_person(kyrgyz, "bakyt", "worker", PASSWORD, means)
    bakyt = person_office(kyrgyz, "bakyt", PASSWORD, means)
    assert letters_of(bakyt) == Letters()
    with pytest.raises(Refusal, match="not_allowed"):
        keep_letters(bakyt, Letters(HEAD))
