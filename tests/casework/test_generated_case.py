"""A generated case of every edition: each form filled in whole, each stage passed, printed in five languages."""

from __future__ import annotations

import random
import re
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.casework.office import Office
from desktop.casework.opening import Means, NewOffice, create_office
from desktop.casework.paper import NAMED, print_case
from desktop.casework.views import case_page
from desktop.casework.wordings import wording_of
from desktop.standards.definitions import Standard
from tests.casework.conftest import PASSWORD, SHELF
from tests.casework.generating import Draws, forms_of_a_case, generated_case
from tests.casework.proving import proven

LANGUAGES = ("mn", "ky", "kk", "ru", "en")


@pytest.fixture(params=SHELF.refs())
def standard(request: pytest.FixtureRequest) -> Standard:
    return SHELF.edition(request.param)


@pytest.fixture
def office_of_it(tmp_path: Path, means: Means, standard: Standard):
    new = NewOffice("Үлгү алба", "SUM0", standard.ref, standard.language)
    office, _ = create_office(tmp_path / "office", tmp_path / "register", new, "naran", PASSWORD, means)
    yield office
    office.close()


@settings(max_examples=2, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), seed=st.integers(0, 2**32))
def test_a_generated_case_fills_every_form_and_passes_every_stage(data: st.DataObject, seed: int, office_of_it: Office):
    def of_pattern(pattern: str) -> str:
        return data.draw(st.from_regex(re.compile(pattern, re.ASCII), fullmatch=True))

    standard = office_of_it.standard
    case_id, passed = generated_case(office_of_it, Draws(random.Random(seed), of_pattern))

    stages = [stage.id for stage in standard.stages]
    assert passed == [*stages[1:], stages[-1]]
    finished = {row.form_id for row in case_page(office_of_it, case_id).entries if row.state == "finished"}
    assert finished == {form.id for form in forms_of_a_case(standard)}


def test_a_generated_case_prints_whole_in_five_languages(office_of_it: Office):
    case_id, _ = generated_case(office_of_it, Draws(random.Random(1), lambda _pattern: "0" * 12))
    for language in LANGUAGES:
        out = BytesIO()
        printed = print_case(
            proven(office_of_it, NAMED, case_id), case_id, wording_of(office_of_it.standard, language), out
        )
        with pikepdf.open(BytesIO(out.getvalue())) as pdf:
            assert len(pdf.pages) > printed.total_pages > len(forms_of_a_case(office_of_it.standard))
