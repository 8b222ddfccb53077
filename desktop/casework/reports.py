"""Counting for a month, a quarter or a year: every number with the cases it stands for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select

from desktop.casework.countable import CaseSeen, Countable, PaperSeen
from desktop.casework.due import dues_of_office
from desktop.casework.office import Office
from desktop.casework.periods import Period, period_of
from desktop.casework.permissions import needs
from desktop.casework.refusals import Refusal
from desktop.casework.suppressing import LEAST, Place, bare_lines, lines_of, withheld
from desktop.casework.views import logins_of
from desktop.models import Case
from desktop.standards.checks_conditions import options_of
from desktop.standards.conditions import holds
from desktop.standards.deadlines import Due
from desktop.standards.definitions import Part, Report

UNKNOWN = ""
TOTAL = "*"


@dataclass(frozen=True, slots=True)
class Cell:
    """A number of a report and the cases it opens; `withheld` where it is too small to leave the office."""

    value: float
    cases: tuple[int, ...] = ()
    papers: tuple[int, ...] = ()
    withheld: bool = False


@dataclass(frozen=True, slots=True)
class Counted:
    """One part of a report: its lines and columns by key ("" not known, "*" in all) and the number at each crossing."""

    part: Part
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: Mapping[Place, Cell]

    def at(self, row: str = TOTAL, column: str = TOTAL) -> Cell:
        """The number of a line and a column; without either, of all."""
        return self.cells.get((row, column), Cell(0))


@dataclass(frozen=True, slots=True)
class Made:
    """A report that was counted; `cases` is how many the office had in work in that time."""

    report: Report
    period: Period
    made_at: datetime
    parts: tuple[Counted, ...]
    cases: int


@dataclass(frozen=True, slots=True)
class CaseBehind:
    """One of the cases a number stands for."""

    id: int
    code: str
    stage: str
    status: str
    worker: str


@dataclass(frozen=True, slots=True)
class _Item:
    """One thing to count: the case and paper it belongs to, what may be asked of it, and how much it counts."""

    facts: Mapping[str, Any]
    case_id: int | None
    paper_id: int | None
    amount: float = 1


@needs("make_reports")
def reports_of(office: Office) -> tuple[Report, ...]:
    """The reports this office can make."""
    return office.standard.reports


@needs("make_reports")
def make_report(office: Office, report_id: str, period: Period | None = None, outside: bool = False) -> Made:
    """Count a report for a period (default: the last one that is over); `outside` withholds small sensitive numbers.

    `Refusal("report_missing")` names the ones there are.
    """
    known = {report.id: report for report in office.standard.reports}
    if report_id not in known:
        raise Refusal("report_missing", report=report_id, known=", ".join(sorted(known)))
    report = known[report_id]
    when = period or last_over(report, office.now().date())
    with office.reading() as session:
        seen = Countable(office, session, office.standard)
        parts = [counted(part, seen, when) for part in report.parts]
        if outside:
            parts = [_withhold(each) if each.part.sensitive else each for each in parts]
        in_work = sum(1 for case in seen.cases().values() if _in_work(case, when))
        return Made(report, when, office.now(), tuple(parts), in_work)


@needs("make_reports")
def cases_behind(office: Office, cell: Cell) -> tuple[CaseBehind, ...]:
    """The cases a number stands for, by code."""
    logins = logins_of(office)
    columns = (Case.id, Case.code, Case.stage, Case.status, Case.worker_uid)
    with office.reading() as session:
        rows = session.execute(select(*columns).where(Case.code.is_not(None)).order_by(Case.code))
        wanted = set(cell.cases)
        return tuple(
            CaseBehind(case_id, str(code), stage, status, logins.get(uid, ""))
            for case_id, code, stage, status, uid in rows
            if case_id in wanted
        )


def last_over(report: Report, today: date) -> Period:
    """The last period of the report's kind that ended before today."""
    running = period_of(report.period, today)
    return period_of(report.period, date.fromordinal(running.first.toordinal() - 1))


def counted(part: Part, seen: Countable, period: Period) -> Counted:
    """One part of a report, counted."""
    items = [item for item in _items(part, seen, period) if part.when is None or holds(part.when, item.facts)]
    if part.once:
        items = list({item.case_id: item for item in items}.values())
    return _crossed(part, items, _keys(part.by, part, seen), _keys(part.across, part, seen))


def _items(part: Part, seen: Countable, period: Period) -> Iterator[_Item]:
    if part.of == "cases":
        picked = MOMENTS[part.at]
        yield from (_Item(case.facts, case.id, None) for case in seen.cases().values() if picked(case, period))
    elif part.of == "deadlines":
        yield from _deadlines(part, seen, period)
    else:
        papers = seen.entries(part.forms) if part.of == "entries" else seen.papers(part.forms)
        for paper in papers:
            yield from _of_paper(part, paper, period)


def _of_paper(part: Part, paper: PaperSeen, period: Period) -> Iterator[_Item]:
    """What a paper gives to count: itself, or the rows of its table; a row may have a day of its own."""
    facts = {**paper.facts(), "entry.worker": paper.uid_by, "entry.state": paper.state}
    case_id = paper.case.id if paper.case is not None else None
    rows = paper.coded.get(part.table) if part.table else [{}]
    for row in rows if isinstance(rows, list) else []:
        asked = {**facts, **row} if isinstance(row, dict) else facts
        if period.holds(_moment(part, paper, asked)):
            yield _Item(asked, case_id, paper.id, _amount(part, asked))


def _amount(part: Part, facts: Mapping[str, Any]) -> float:
    if not part.sums:
        return 1
    value = facts.get(part.sums)
    return value if isinstance(value, int | float) and not isinstance(value, bool) else 0


def _moment(part: Part, paper: PaperSeen, facts: Mapping[str, Any]) -> datetime | None:
    if not part.at:
        return paper.at
    written = facts.get(part.at)
    try:
        return datetime.fromisoformat(str(written)) if written else None
    except ValueError:
        return None


def _deadlines(part: Part, seen: Countable, period: Period) -> Iterator[_Item]:
    cases = seen.cases()
    dues = dues_of_office(seen.office, seen.session, list(cases), min(seen.office.now(), period.end))
    for case_id, mine in dues.items():
        for due in mine:
            if due.state != "ended" and period.holds(due.due_at) and (not part.rules or due.rule.id in part.rules):
                yield _Item({**cases[case_id].facts, **_due_facts(due)}, case_id, None)


def _due_facts(due: Due) -> dict[str, str]:
    return {"deadline.rule": due.rule.id, "deadline.state": due.state}


def _opened(case: CaseSeen, period: Period) -> bool:
    return any(episode.number == 1 and period.holds(episode.opened_at) for episode in case.episodes)


def _reopened(case: CaseSeen, period: Period) -> bool:
    return any(episode.number > 1 and period.holds(episode.started_at) for episode in case.episodes)


def _closed(case: CaseSeen, period: Period) -> bool:
    return any(period.holds(episode.closed_at) for episode in case.episodes)


def _in_work(case: CaseSeen, period: Period) -> bool:
    return any(
        episode.opened_at is not None
        and episode.opened_at < period.end
        and (episode.closed_at is None or episode.closed_at >= period.start)
        for episode in case.episodes
    )


def _at_end(case: CaseSeen, period: Period) -> bool:
    return any(
        episode.opened_at is not None
        and episode.opened_at < period.end
        and (episode.closed_at is None or episode.closed_at >= period.end)
        for episode in case.episodes
    )


MOMENTS: Mapping[str, Callable[[CaseSeen, Period], bool]] = {
    "opened": _opened,
    "reopened": _reopened,
    "closed": _closed,
    "in_work": _in_work,
    "at_end": _at_end,
}


def _keys(name: str, part: Part, seen: Countable) -> tuple[str, ...] | None:
    """The lines an answer makes, in the order of its options; None where they are found while counting."""
    if not name:
        return (TOTAL,)
    if name == "deadline.rule":
        return part.rules or None
    if name == "case.stage":
        return tuple(stage.id for stage in seen.standard.stages)
    found = seen.standard.place_of(name, part.forms, part.table)
    if found is None:
        return None
    _, table, column = found
    options = options_of(column or table, seen.standard)
    return tuple(options) if options else None


def _crossed(part: Part, items: list[_Item], rows: tuple[str, ...] | None, columns: tuple[str, ...] | None) -> Counted:
    found: dict[Place, list[_Item]] = {}
    for item in items:
        downs, acrosses = _values(item, part.by), _values(item, part.across)
        for row in {*downs, TOTAL}:
            for column in {*acrosses, TOTAL}:
                found.setdefault((row, column), []).append(item)
    return Counted(
        part,
        _order(rows, {row for row, _ in found}, bool(part.by)),
        _order(columns, {column for _, column in found}, bool(part.across)),
        {place: _cell(mine) for place, mine in found.items()},
    )


def _values(item: _Item, name: str) -> tuple[str, ...]:
    if not name:
        return ()
    value = item.facts.get(name)
    if isinstance(value, list | tuple):
        return tuple(dict.fromkeys(map(str, value))) or (UNKNOWN,)
    if isinstance(value, bool):
        return ("yes" if value else "no",)
    return (UNKNOWN,) if value in (None, "") else (str(value),)


def _order(known: tuple[str, ...] | None, met: set[str], crossed: bool) -> tuple[str, ...]:
    """All lines an answer can make, then those nobody foresaw, then "not known" where it was met."""
    if not crossed:
        return (TOTAL,)
    others = sorted(met - set(known or ()) - {TOTAL, UNKNOWN})
    return (*(known or ()), *others, *((UNKNOWN,) if UNKNOWN in met else ()))


def _cell(items: list[_Item]) -> Cell:
    cases = tuple(dict.fromkeys(item.case_id for item in items if item.case_id is not None))
    papers = tuple(dict.fromkeys(item.paper_id for item in items if item.paper_id is not None))
    total = sum(item.amount for item in items)
    return Cell(int(total) if float(total).is_integer() else total, cases, papers)


def _withhold(counted_part: Counted) -> Counted:
    """The same part as it may leave the office; all of it is withheld where a total would give a number back."""
    inner = {
        (row, column): int(counted_part.at(row, column).value)
        for row in counted_part.rows
        for column in counted_part.columns
    }
    gone = withheld(inner, counted_part.rows, counted_part.columns)
    small_total = any(0 < cell.value < LEAST for place, cell in counted_part.cells.items() if place not in gone)
    if small_total or bare_lines(inner, gone, lines_of(counted_part.rows, counted_part.columns)):
        rows, columns = (*counted_part.rows, TOTAL), (*counted_part.columns, TOTAL)
        gone = frozenset((row, column) for row in rows for column in columns)
    hidden = Cell(0, (), (), withheld=True)
    cells = {**counted_part.cells, **dict.fromkeys(gone, hidden)}
    return Counted(counted_part.part, counted_part.rows, counted_part.columns, cells)
