"""How near the office has come to the numbers of its norm: cases of a worker, people led by one supervisor."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date

from sqlalchemy.orm import Session

from desktop.casework.changed_rules import changes_of
from desktop.casework.office import Office
from desktop.casework.permissions import needs
from desktop.casework.refusals import Refusal
from desktop.casework.staff import cases_of_year, colleagues
from desktop.standards.limits import Standing, standings

KEY = "limits_noted"
Count = Callable[[Office, Session, date], Mapping[str, int]]


@needs("make_reports")
def limit_standings(office: Office, on: date | None = None) -> tuple[Standing, ...]:
    """Everyone's standing to every limit of the edition on a day (default: today), by the uid of the person."""
    day = on or office.now().date()
    standard = office.standard
    with office.reading() as session:
        counts = {limit.counts: COUNTS[limit.counts](office, session, day) for limit in standard.limits}
    return tuple(standings(standard, counts, day, _noted(office, day.year), changes_of(office, standard.ref)))


@needs("change_office")
def acknowledge_limit(office: Office, limit_id: str, about: str, reason: str) -> None:
    """Take note that somebody is over a limit, with the reason; it shows again as soon as the number grows.

    Refusal: deadline_missing where nobody is over it, reason_missing.
    """
    over = [one for one in limit_standings(office) if (one.limit.id, one.about, one.state) == (limit_id, about, "over")]
    if not over:
        raise Refusal("deadline_missing", rule=limit_id)
    if not reason.strip():
        raise Refusal("reason_missing")
    note = {"count": over[0].count, "reason": reason.strip(), "by": office.user.uid, "at": office.now().isoformat()}
    kept = office.settings.get(KEY) or {}
    with office.changing(office.user, "acknowledge_limit", rule=limit_id) as session:
        office.set(session, **{KEY: {**kept, f"{limit_id}|{about}": note}})


def _noted(office: Office, year: int) -> Mapping[tuple[str, str], int]:
    """The numbers taken note of in that year, by limit and person."""
    found = {}
    for key, note in (office.settings.get(KEY) or {}).items():
        limit_id, _, about = str(key).partition("|")
        if str(note["at"]).startswith(str(year)):
            found[(limit_id, about)] = int(note["count"])
    return found


def _cases(_office: Office, session: Session, day: date) -> Mapping[str, int]:
    return cases_of_year(session, day.year)


def _led(function: str) -> Count:
    def count(office: Office, session: Session, day: date) -> Mapping[str, int]:
        here = (one for one in colleagues(office, session) if one.left_on is None or one.left_on > day)
        return Counter(one.supervisor for one in here if one.function == function and one.supervisor)

    return count


COUNTS: Mapping[str, Count] = {"cases_of_year": _cases, "workers_led": _led("worker"), "seniors_led": _led("senior")}
