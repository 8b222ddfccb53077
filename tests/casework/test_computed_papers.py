"""What the program itself writes into the office's papers."""

from __future__ import annotations

from typing import Any

from desktop.casework.intake import start_case
from desktop.casework.office import Office
from desktop.casework.office_papers import find_paper, finish_paper, save_paper, start_paper

SIGNED = {"mentor": {"state": "paper", "on": "2026-01-16"}}


def answers_of(office: Office, paper_id: int) -> dict[str, Any]:
    with office.reading() as session:
        return dict(find_paper(office, session, paper_id)[0].answers)


def filled(office: Office, form: str, **answers: Any) -> int:
    paper_id = start_paper(office, form)
    assert save_paper(office, paper_id, answers).problems == ()
    left = dict.fromkeys(("course", "agreements", "next_on", "signatures", "degree", "years", "topics"), "…")
    finish_paper(office, paper_id, left | {"supervision_training": "…", "needs": "…", "supervisor": "…"})
    return paper_id


def me(office: Office) -> dict[str, str]:
    return {"id": office.user.uid, "text": office.user.login}


def test_a_session_shows_how_many_cases_the_worker_has_this_year(office: Office):
    for _ in range(3):
        start_case(office)
    met = filled(office, "supervision_session", met_on="2026-01-16", kind="individual", worker=me(office))
    assert answers_of(office, met)["workload"] == 3


def assessed(office: Office, kind: str, level: int, who: dict[str, str] | None = None, **more: Any) -> int:
    rows = [
        {"competence": "file", "level": level, "evidence": "…"},
        {"competence": "ethics", "level": 3, "evidence": "…"},
    ]
    return filled(
        office,
        "mentoring_assessment",
        assessed_on="2026-01-16",
        kind=kind,
        unit="…",
        about="worker",
        worker=who or me(office),
        background="degree",
        competences=rows,
        needs="…",
        signatures=SIGNED,
        **more,
    )


def test_an_endline_is_compared_with_its_baseline(office: Office):
    assessed(office, "baseline", 1)
    last = assessed(office, "endline", 4, baseline=[1], conclusion="…", alone="yes")
    assert answers_of(office, last)["comparison"] == "2 → 3.5"
