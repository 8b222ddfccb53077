"""What conditions may ask of a case besides the answers of the form at hand."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.casework.finding import current_episode, entries_of
from desktop.casework.office import Office
from desktop.models import Case, CaseLink

ADULT = 18
AGES = ((0, 4), (5, 9), (10, 14), (15, 17), (18, 29), (30, 59), (60, None))
Facts = dict[str, str | bool | int | None]


def facts_of(office: Office, session: Session, case: Case) -> Facts:
    """The facts of a case by name, all starting with `case.`; the birth date only where names may be seen."""
    episode = current_episode(case)
    born = office.names.client_fact(case.uid, "birth_date")
    rapid = entries_of(session, case.id, *_urgent_forms(office, case), episode=episode.number)
    return {
        "case.is_child": is_child(case.birth_year, born, office.now().date()),
        "case.birth_date": born or None,
        "case.risk_level": case.risk or None,
        "case.closed": episode.closed_at is not None,
        "case.episode": episode.number,
        "case.urgent": bool(rapid),
        "case.stays_home": any(entry.answers.get("decision") == "stays_home" for entry in rapid),
        "case.status": case.status,
        "case.stage": case.stage,
        "case.client_type": case.client_type or None,
        "case.has_family": case.client_type == "family" or has_links(session, case),
    }


def _urgent_forms(office: Office, case: Case) -> tuple[str, ...]:
    """The forms that set the risk of an urgent call: whatever the edition calls them."""
    forms = office.shelf.edition(case.standard_ref).forms.values()
    return tuple(
        form.id for form in forms if form.urgent and any(effect.does == "sets_risk" for effect in form.effects)
    )


def has_links(session: Session, case: Case) -> bool:
    """True where another case of the family is linked to this one."""
    either = (CaseLink.case_id == case.id) | (CaseLink.other_id == case.id)
    return session.scalar(select(CaseLink.id).where(either).limit(1)) is not None


def is_child(birth_year: int | None, born: str, today: date) -> bool:
    """True where the client is under 18, by birth date or, without the register, by the year kept in the file."""
    age = age_at(born, today)
    if age is None and birth_year:
        age = today.year - birth_year
    return age is not None and age < ADULT


def age_at(born: str, today: date) -> int | None:
    """Full years of age from a full or partial birth date ("2013-05-04", "2013-05", "2013", "~2013")."""
    parts = [int(part) for part in born.lstrip("~").split("-") if part.isdigit()]
    if not parts:
        return None
    year, month, day = (*parts, 1, 1)[:3]
    return today.year - year - ((today.month, today.day) < (month, day))


def age_group(age: int | None) -> str | None:
    """The group an age falls in: "5-9", "60+"; None where it is unknown."""
    if age is None:
        return None
    first, last = next(group for group in AGES if group[1] is None or age <= group[1])
    return f"{first}+" if last is None else f"{first}-{last}"


def birthday(born: str, years: int) -> date | None:
    """The birthday on which that age is reached; None unless the day is known. 29 February counts as 1 March."""
    parts = [int(part) for part in born.split("-") if part.isdigit()]
    if len(parts) != 3:
        return None
    year, month, day = parts
    try:
        return date(year + years, month, day)
    except ValueError:
        return date(year + years, 3, 1)
