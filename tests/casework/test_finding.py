"""Finding cases by many values at once, and a name by the beginnings of its words."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from desktop.casework.finding import among
from desktop.casework.intake import give_code, start_case
from desktop.casework.office import Office
from desktop.casework.search import find_case_ids
from desktop.models import Case


def test_among_holds_for_numbers_words_and_none_at_all(office: Office):
    first, second = start_case(office), start_case(office)
    code = give_code(office, second)
    with office.reading() as session:
        ids = lambda where: list(session.scalars(select(Case.id).where(where)))  # noqa: E731
        assert ids(among(Case.id, [first, 999])) == [first]
        assert ids(among(Case.code, [code, '"; DROP TABLE case_file; --', "ө'"])) == [second]
        assert ids(among(Case.id, [])) == []


@pytest.mark.parametrize(
    ("typed", "found"),
    [("бат", True), ("Бат Дор", True), ("дорж", True), ("ор", False), ("бат ор", False), ("batbold", True)],
)
def test_a_name_is_found_by_the_beginning_of_each_word_and_not_by_its_middle(office: Office, typed: str, found: bool):
    case_id = start_case(office)
    with office.changing(office.user, "test", case_id) as session:
        uid = session.get_one(Case, case_id).uid
        office.names.set_client(uid, surname="Батболд", given_name="Дорж")
    with office.reading() as session:
        assert (case_id in find_case_ids(office, session, typed)) == found
