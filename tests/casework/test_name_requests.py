"""A supervisor asks for a name with a reason; the worker reads it, answers, and no name is shown by the program."""

from __future__ import annotations

import pytest

from desktop.casework.name_requests import NOT_TOLD, TOLD, answer_name_request, ask_for_name, name_requests
from desktop.casework.office import Office
from desktop.casework.opening import add_person, person_office
from desktop.casework.refusals import Refusal
from desktop.casework.views_case import history
from tests.casework.conftest import PASSWORD
from tests.casework.filling import fill
from tests.casework.test_load import opened

SURNAME = "Өлзийсайхан"


@pytest.fixture
def people(office: Office, means) -> dict[str, Office]:  # type: ignore[no-untyped-def]
    for login, role in (("saraa", "worker"), ("tuya", "worker"), ("bold", "supervisor")):
        add_person(office, login, role, PASSWORD, means)
    return {login: person_office(office, login, PASSWORD, means) for login in ("saraa", "tuya", "bold")}


def refused(code: str, task, *args: object) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(Refusal) as refusal:
        task(*args)
    assert refusal.value.code == code


def test_the_worker_of_the_case_reads_the_reason_and_answers(people):
    case_id = opened(people["saraa"])
    ask_for_name(people["bold"], case_id, "сургууль утсаар асуусан")
    (request,) = name_requests(people["saraa"])
    assert (request.by, request.reason, request.answer) == ("bold", "сургууль утсаар асуусан", "")
    assert name_requests(people["tuya"]) == []
    answer_name_request(people["saraa"], request.event_uid, TOLD, "уулзаж хэлсэн")
    (seen,) = name_requests(people["bold"])
    assert (seen.answer, seen.note) == (TOLD, "уулзаж хэлсэн")
    assert {"name_asked", "name_answered"} <= {line.kind for line in history(people["saraa"], case_id)}


def test_asking_and_not_telling_need_a_reason(people):
    case_id = opened(people["saraa"])
    refused("reason_missing", ask_for_name, people["bold"], case_id, " ")
    ask_for_name(people["bold"], case_id, "шалтгаан")
    uid = name_requests(people["saraa"])[0].event_uid
    refused("reason_missing", answer_name_request, people["saraa"], uid, NOT_TOLD)
    answer_name_request(people["saraa"], uid, NOT_TOLD, "аюултай")
    assert name_requests(people["bold"])[0].answer == NOT_TOLD


def test_only_the_worker_of_the_case_answers_and_only_a_supervisor_asks(people):
    case_id = opened(people["saraa"])
    refused("not_allowed", ask_for_name, people["tuya"], case_id, "шалтгаан")
    ask_for_name(people["bold"], case_id, "шалтгаан")
    uid = name_requests(people["saraa"])[0].event_uid
    refused("not_allowed", answer_name_request, people["tuya"], uid, TOLD)
    refused("entry_missing", answer_name_request, people["saraa"], "0" * 32, TOLD)


def test_a_name_written_into_the_answer_is_hidden_from_the_supervisor(people):
    saraa = people["saraa"]
    case_id = opened(saraa)
    fill(saraa, case_id, "process_note")
    name = saraa.names.client_name(next(iter(saraa.names.body["cases"])))
    ask_for_name(people["bold"], case_id, "шалтгаан")
    answer_name_request(saraa, name_requests(saraa)[0].event_uid, TOLD, f"Энэ бол {name}.")
    assert name.split()[0] in name_requests(saraa)[0].note
    assert name.split()[0] not in str(name_requests(people["bold"])[0].note)
