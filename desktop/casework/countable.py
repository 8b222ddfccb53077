"""What registers and reports look at: cases with their facts, entries and office papers with their answers, read once.

Answers are the coded ones: nothing here sees a name, so nothing counted or listed can show one.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.casework.answers import compared_answers
from desktop.casework.facts import age_at, age_group, is_child
from desktop.casework.office import Office
from desktop.casework.office_papers import may_see
from desktop.casework.package_events import FOREIGN
from desktop.casework.views import logins_of
from desktop.models import Case, Entry, Episode, OfficePaper
from desktop.standards.definitions import Form, Standard

Words = Mapping[str, Any]


@dataclass(frozen=True, slots=True, repr=False)
class CaseSeen:
    """A case as lists and reports see it: its episodes in order, and its facts by name."""

    id: int
    uid: str
    standard_ref: str
    episodes: tuple[Episode, ...]
    facts: Words


@dataclass(frozen=True, slots=True, repr=False)
class PaperSeen:
    """A finished entry of a case (`case` is there) or a paper of the office; `answers` as conditions compare them."""

    id: int
    uid: str
    form: Form
    number: int
    version: int
    at: datetime
    state: str
    uid_by: str
    case: CaseSeen | None
    coded: Words
    answers: Words = field(default_factory=dict)

    def facts(self) -> Words:
        """Everything a condition may ask: the answers and the facts of the case."""
        return {**self.case.facts, **self.answers} if self.case is not None else self.answers


class Countable:
    """The cases and papers of an office, read in a few queries and kept for one question."""

    def __init__(self, office: Office, session: Session, standard: Standard) -> None:
        self.office = office
        self.session = session
        self.standard = standard
        self.logins = logins_of(office)
        self._every: dict[int, CaseSeen] | None = None
        self._cases: dict[int, CaseSeen] | None = None
        self._kept: dict[int, dict[str, Any]] | None = None

    def cases(self) -> dict[int, CaseSeen]:
        """Every case of this edition that has a code, by id."""
        if self._cases is None:
            self._cases = {
                case_id: case for case_id, case in self._all().items() if case.facts["case.code"] is not None
            }
        return self._cases

    def _all(self) -> dict[int, CaseSeen]:
        """Every case of this edition, contacts that never got a code among them."""
        if self._every is None:
            today = self.office.now().date()
            episodes: dict[int, list[Episode]] = {}
            for episode in self.session.scalars(select(Episode).order_by(Episode.case_id, Episode.number)):
                episodes.setdefault(episode.case_id, []).append(episode)
            query = select(Case).where(Case.standard_ref == self.standard.ref)
            self._every = {
                case.id: self._seen(case, episodes.get(case.id, []), today) for case in self.session.scalars(query)
            }
        return self._every

    def _seen(self, case: Case, episodes: list[Episode], today: date) -> CaseSeen:
        facts = {**self._kept_facts().get(case.id, {}), **_plain_facts(case, episodes, self.logins, self.office, today)}
        return CaseSeen(case.id, case.uid, case.standard_ref, tuple(episodes), facts)

    def _kept_facts(self) -> dict[int, dict[str, Any]]:
        """The latest answer to each question that keeps a fact of the case, by case."""
        if self._kept is None:
            keeping = {
                form.id: [(field.id, field.keeps) for field in form.fields() if field.keeps.startswith("case.")]
                for form in self.standard.forms.values()
            }
            forms = [form_id for form_id, fields in keeping.items() if fields]
            self._kept = {}
            query = select(Entry.case_id, Entry.form_id, Entry.answers).where(
                Entry.form_id.in_(forms), Entry.state == "finished", Entry.standard_ref == self.standard.ref
            )
            for case_id, form_id, answers in self.session.execute(query.order_by(Entry.event_at, Entry.id)):
                mine = self._kept.setdefault(case_id, {})
                mine |= {fact: answers[each] for each, fact in keeping[form_id] if answers.get(each) is not None}
        return self._kept

    def entries(
        self, forms: Collection[str], states: Collection[str] = ("finished",), uncoded: bool = False
    ) -> list[PaperSeen]:
        """The entries of these forms that count, oldest first; of cases with a code unless `uncoded`."""
        cases = self._all() if uncoded else self.cases()
        query = (
            select(Entry)
            .where(
                Entry.form_id.in_(forms),
                Entry.state.in_(states),
                Entry.standard_ref == self.standard.ref,
            )
            .order_by(Entry.event_at, Entry.id)
        )
        return [
            self._paper(entry, cases[entry.case_id])
            for entry in self.session.scalars(query)
            if entry.case_id in cases and entry.form_id in self.standard.forms
        ]

    def papers(self, forms: Collection[str], finished: bool = True) -> list[PaperSeen]:
        """The papers of the office that this reader may see and that are not struck out, oldest first."""
        query = (
            select(OfficePaper)
            .where(OfficePaper.form_id.in_(forms), OfficePaper.struck_at.is_(None))
            # What another office wrote is counted there.
            .where(OfficePaper.uid_by.not_like(f"{FOREIGN}%"))
            .order_by(OfficePaper.event_at, OfficePaper.id)
        )
        if finished:
            query = query.where(OfficePaper.state == "finished")
        return [
            self._paper(paper, None)
            for paper in self.session.scalars(query)
            if may_see(self.office, self.standard.forms[paper.form_id], paper)
        ]

    def _paper(self, paper: Entry | OfficePaper, case: CaseSeen | None) -> PaperSeen:
        form = self.standard.forms[paper.form_id]
        return PaperSeen(
            id=paper.id,
            uid=paper.uid,
            form=form,
            number=paper.number,
            version=getattr(paper, "version", 1),
            at=paper.event_at,
            state=paper.state,
            uid_by=paper.uid_by,
            case=case,
            coded=paper.answers,
            answers=compared_answers(form, paper.answers),
        )


def _plain_facts(
    case: Case, episodes: list[Episode], logins: Mapping[str, str], office: Office, today: date
) -> dict[str, Any]:
    """What a case is, from its own row and its episodes; the birth date is asked of the register where it is open."""
    now = episodes[-1] if episodes else None
    opened = [episode.opened_at for episode in episodes if episode.opened_at is not None]
    born = office.names.client_fact(case.uid, "birth_date")
    age = age_at(born, today) if born else today.year - case.birth_year if case.birth_year else None
    return {
        "case.code": case.code,
        "case.worker": case.worker_uid,
        "case.standard": case.standard_ref,
        "case.status": case.status,
        "case.stage": case.stage,
        "case.risk_level": case.risk or None,
        "case.client_type": case.client_type or None,
        "case.target_group": case.target_group or None,
        "case.sex": case.client_sex or None,
        "case.age_group": age_group(age),
        "case.is_child": is_child(case.birth_year, born, today),
        "case.closed": now is not None and now.closed_at is not None,
        "case.episode": now.number if now is not None else 1,
        "case.opened_on": opened[0].date() if opened else None,
        "case.closed_on": now.closed_at.date() if now is not None and now.closed_at is not None else None,
        "case.closing_ground": (now.ground or None) if now is not None else None,
    }


def whose(papers: Iterable[PaperSeen], key: Callable[[PaperSeen], Any]) -> dict[Any, list[PaperSeen]]:
    """The papers by what `key` says of each, in their order."""
    found: dict[Any, list[PaperSeen]] = {}
    for paper in papers:
        found.setdefault(key(paper), []).append(paper)
    return found
