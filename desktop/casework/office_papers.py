"""Papers of the office: lines of journals, staff sheets, sessions, complaints. They are struck out, never deleted."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.casework.answers import map_texts, put_together, secret_words, take_apart
from desktop.casework.apart import watch_paper
from desktop.casework.computed_papers import computed_of_paper
from desktop.casework.entries import Saved
from desktop.casework.lists import uid_of
from desktop.casework.office import Office
from desktop.casework.permissions import HEAD, INFORMATION, SUPERVISOR, WORKER, needs
from desktop.casework.refusals import Refusal
from desktop.casework.shelf_gaps import looked_for
from desktop.forms.checking import check_answers
from desktop.forms.journey import Gaps, Journey
from desktop.forms.settling import follows_anything
from desktop.models import OfficePaper
from desktop.standards.definitions import Form, Standard

WRITES: Final[Mapping[str, frozenset[str]]] = {
    "worker": frozenset({WORKER, HEAD}),
    "supervisor": frozenset({SUPERVISOR, HEAD}),
    "head": frozenset({HEAD}),
    "all": frozenset({WORKER, SUPERVISOR, INFORMATION, HEAD}),
}
OPEN, FINISHED = "open", "finished"


def office_forms(standard: Standard) -> list[Form]:
    """The forms of an edition that are papers of the office and are filled in by somebody."""
    return [form for form in standard.forms.values() if form.scope == "office" and not form.generated]


def may_write(office: Office, form: Form) -> bool:
    """True where the signed-in role fills in such a paper."""
    return office.user.role in WRITES.get(form.by, frozenset())


def may_see(office: Office, form: Form, paper: OfficePaper) -> bool:
    """True for the author, the colleague it speaks of and the roles the form names; not for whom it is hidden from."""
    me = office.user.uid
    if form.hidden_from and uid_of(paper.answers.get(form.hidden_from)) == me:
        return False
    if me in (paper.uid_by, paper.about_uid):
        return True
    return sees_all(office, form)


def sees_all(office: Office, form: Form) -> bool:
    """True where the signed-in role sees what others wrote in such papers."""
    return not form.private and (not form.seen_by or office.user.role in form.seen_by)


@needs("keep_papers")
def start_paper(office: Office, form_id: str, event_at: datetime | None = None, refers: str = "") -> int:
    """Begin a paper and return its id; the number is the next of its year and form."""
    form = _form(office, form_id)
    if not may_write(office, form):
        raise Refusal("not_allowed", role=office.user.role)
    with office.changing(office.user, "start_paper", form=form_id) as session:
        at = event_at or office.now()
        last = select(func.max(OfficePaper.number)).where(OfficePaper.form_id == form_id, OfficePaper.year == at.year)
        paper = OfficePaper(
            form_id=form_id,
            standard_ref=office.standard.ref,
            year=at.year,
            number=(session.scalar(last) or 0) + 1,
            event_at=at,
            started_at=office.now(),
            saved_at=office.now(),
            uid_by=office.user.uid,
            refers_uid=refers,
            answers={},
            gaps={},
        )
        session.add(paper)
        session.flush()
        return paper.id


@needs("keep_papers")
def save_paper(office: Office, paper_id: int, raws: dict[str, Any], typing: bool = False) -> Saved:
    """Save what was typed; what cannot be understood is told and left as it was. Only the fields in `raws` change.

    `typing`: one of the saves every few seconds, which are no acts of their own in the log.
    """
    with office.changing(office.user, "save_draft" if typing else "save_paper", paper=paper_id) as session:
        paper, form = _mine(office, session, paper_id)
        checked, problems = check_answers(form, raws, _edition(office, paper), office.now().date())
        unclear = {problem.field_id for problem in problems}
        following = {field.id for field in form.fields() if field.compute is not None or field.read_only}
        answers = _answers(office, paper, form)
        answers |= {field_id: checked.get(field_id) for field_id in set(raws) - following - unclear}
        _keep(office, paper, form, _settled(office, paper, form, answers))
        return Saved(office.now(), tuple(problems))


@needs("keep_papers")
def finish_paper(office: Office, paper_id: int, reasons: dict[str, str] | None = None, meeting: str = "") -> None:
    """Finish a paper: everything needed is there, or each gap has a reason; `Refusal("gaps", fields=…)` else.

    `Refusal("must_not_meet", codes=…)` where it brings such cases together, unless `meeting` says why all the same.
    """
    with office.changing(office.user, "finish_paper", paper=paper_id) as session:
        paper, form = _mine(office, session, paper_id)
        answers = _answers(office, paper, form) | computed_of_paper(office, session, paper, form)
        answers |= looked_for(office, session, form)
        kept = {field_id: reason.strip() for field_id, reason in (reasons or {}).items() if reason.strip()}
        try:
            filled = Journey(_edition(office, paper), form, {}).finish(answers, kept, paper.standard_ref)
        except Gaps as gaps:
            raise Refusal("gaps", fields=[gap.field_id for gap in gaps.gaps]) from gaps
        watch_paper(office, session, form, filled.answers, meeting)
        _keep(office, paper, form, dict(filled.answers))
        paper.gaps = {field_id: office.names.hide(paper.uid, reason) for field_id, reason in filled.gaps.items()}
        paper.state, paper.finished_at = FINISHED, office.now()


@needs("keep_papers")
def strike_paper(office: Office, paper_id: int, reason: str) -> None:
    """Strike a line out; it stays, readable and numbered, with the reason and who struck it."""
    if not reason.strip():
        raise Refusal("correction_needs_reason")
    with office.changing(office.user, "strike_paper", paper=paper_id) as session:
        paper, form = find_paper(office, session, paper_id)
        if not may_write(office, form) or not may_see(office, form, paper):
            raise Refusal("not_allowed", role=office.user.role)
        if paper.struck_at is not None:
            raise Refusal("entry_closed", entry=paper_id)
        paper.struck_at, paper.struck_by = office.now(), office.user.uid
        paper.struck_reason = office.names.hide(paper.uid, reason.strip())


def find_paper(office: Office, session: Session, paper_id: int) -> tuple[OfficePaper, Form]:
    """The paper and the form it was filled in with, or the refusal that there is none for this reader."""
    paper = session.get(OfficePaper, paper_id)
    if paper is None:
        raise Refusal("entry_missing", entry=paper_id)
    form = _edition(office, paper).forms[paper.form_id]
    if not may_see(office, form, paper):
        raise Refusal("not_allowed", role=office.user.role)
    return paper, form


def paper_answers(office: Office, paper: OfficePaper, form: Form, someone: str = "…") -> dict[str, Any]:
    """The answers as this reader may see them; `someone` stands for a person where names may not be seen."""
    identity = office.names.answers(paper.uid, paper.uid)
    return put_together(
        form, paper.answers, identity, lambda text: office.names.show(paper.uid, text, lambda _token: someone)
    )


def _mine(office: Office, session: Session, paper_id: int) -> tuple[OfficePaper, Form]:
    """A paper that may still be written in, by whoever may."""
    paper, form = find_paper(office, session, paper_id)
    if not may_write(office, form):
        raise Refusal("not_allowed", role=office.user.role)
    if paper.state != OPEN or paper.struck_at is not None:
        raise Refusal("entry_closed", entry=paper_id)
    return paper, form


def _form(office: Office, form_id: str) -> Form:
    form = office.standard.forms.get(form_id)
    if form is None or form.scope != "office" or form.generated:
        raise Refusal("form_missing", form=form_id)
    return form


def _edition(office: Office, paper: OfficePaper) -> Standard:
    return office.shelf.edition(paper.standard_ref)


def _answers(office: Office, paper: OfficePaper, form: Form) -> dict[str, Any]:
    return paper_answers(office, paper, form)


def _settled(office: Office, paper: OfficePaper, form: Form, answers: dict[str, Any]) -> dict[str, Any]:
    if not follows_anything(form):
        return answers
    return Journey(_edition(office, paper), form, {}).settled(answers)


def _keep(office: Office, paper: OfficePaper, form: Form, answers: dict[str, Any]) -> None:
    """Put checked answers where they belong: the coded part here, identity in the register."""
    parts = take_apart(form, answers, office.names, paper.uid)
    if office.names.is_open:
        office.names.keep_answers(paper.uid, paper.uid, parts.identity)
        office.names.keep_secret_words(paper.uid, secret_words(form, parts.identity))
    elif parts.identity:
        raise Refusal("register_missing")
    paper.answers = map_texts(parts.coded, lambda text: office.names.hide(paper.uid, text, known=True))
    paper.saved_at = office.now()
    paper.about_uid = _colleague(form, answers)
    _keep_event_time(paper, form, answers)


def _colleague(form: Form, answers: dict[str, Any]) -> str:
    about = answers.get(form.about) if form.about else None
    return uid_of(about)


def _keep_event_time(paper: OfficePaper, form: Form, answers: dict[str, Any]) -> None:
    text = answers.get(form.event_at) if form.event_at else None
    if isinstance(text, str):
        try:
            paper.event_at = datetime.fromisoformat(text)
        except ValueError:
            return  # a partial date keeps the time the paper was begun
