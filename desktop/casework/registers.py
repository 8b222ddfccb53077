"""The registers of the office: each line gathered from a case or from an entry, as the edition says."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType
from typing import Any, Final

from sqlalchemy import func, select

from desktop.casework.count_words import CountWords
from desktop.casework.countable import CaseSeen, Countable, PaperSeen
from desktop.casework.due import dues_of_office
from desktop.casework.finding import LIVE
from desktop.casework.office import Office
from desktop.casework.periods import Period
from desktop.casework.permissions import needs
from desktop.casework.refusals import Refusal
from desktop.forms.kinds import KINDS
from desktop.forms.words import FormWords
from desktop.models import Entry, Keeping
from desktop.standards.conditions import holds
from desktop.standards.deadlines import Due
from desktop.standards.definitions import Field, Form, Gather
from desktop.standards.wording import Wording

Shown = str | int | float | date | datetime | None
ROW: Final = "row."


@dataclass(frozen=True, slots=True, repr=False)
class RegisterLine:
    """One line: what each column shows, in their order, and the case and entry it opens."""

    case_id: int | None
    paper_id: int | None
    at: datetime | None
    cells: tuple[Shown, ...]


@dataclass(frozen=True, slots=True, repr=False)
class RegisterView:
    """A register with its heads and lines; `columns` are the ids of the columns."""

    form_id: str
    title: str
    columns: tuple[str, ...]
    heads: tuple[str, ...]
    lines: tuple[RegisterLine, ...]


def registers_in(office: Office) -> tuple[Form, ...]:
    """The registers that the program keeps by itself in this edition."""
    return tuple(form for form in office.standard.forms.values() if form.gather)


@needs("make_reports")
def register_view(office: Office, form_id: str, wording: Wording, period: Period | None = None) -> RegisterView:
    """A register, of a period or of all time; codes only, whoever reads it.

    `Refusal("form_missing")` for anything that is no register.
    """
    form = office.standard.forms.get(form_id)
    if form is None or not form.gather:
        raise Refusal("form_missing", form=form_id)
    table = next(field for field in form.fields() if field.columns)
    columns = tuple(column for column in table.columns if not column.identity)
    with office.reading() as session:
        seen = Countable(office, session, office.standard)
        maker = _Maker(office, seen, CountWords(office.standard, wording, seen.logins))
        lines = [line for gather in form.gather for line in maker.lines(gather, columns)]
    mine = [line for line in lines if period is None or line.at is None or period.holds(line.at)]
    mine.sort(key=lambda line: line.at or datetime.min)
    running = {place for place, column in enumerate(columns) if _source(form, column) == "entry.running"}
    return RegisterView(
        form_id,
        wording.title(form),
        tuple(column.id for column in columns),
        tuple(wording.label(form, table, column) for column in columns),
        tuple(_numbered(line, number, running) for number, line in enumerate(mine, start=1)),
    )


def _source(form: Form, column: Field) -> str:
    return next((gather.columns[column.id] for gather in form.gather if column.id in gather.columns), "")


def _numbered(line: RegisterLine, number: int, running: set[int]) -> RegisterLine:
    cells = tuple(number if place in running else cell for place, cell in enumerate(line.cells))
    return RegisterLine(line.case_id, line.paper_id, line.at, cells)


class _Maker:
    """Makes lines from what was read once; what costs a look at every case is looked up when a column wants it."""

    def __init__(self, office: Office, seen: Countable, words: CountWords) -> None:
        self.office = office
        self.seen = seen
        self.words = words
        self._dues: Mapping[int, tuple[Due, ...]] | None = None
        self._last: Mapping[int, date] | None = None
        self._kept: Mapping[int, str] | None = None
        self._answering: dict[str, dict[int, list[PaperSeen]]] = {}

    def lines(self, gather: Gather, columns: tuple[Field, ...]) -> Iterator[RegisterLine]:
        """The lines one source gives."""
        if not gather.forms:
            for case in self.seen.cases().values():
                if gather.when is None or holds(gather.when, case.facts):
                    yield self._line(gather, columns, case, None)
            return
        office_forms = [each for each in gather.forms if self.seen.standard.forms[each].scope == "office"]
        papers = (
            self.seen.papers(office_forms) if office_forms else self.seen.entries(gather.forms, uncoded=gather.uncoded)
        )
        for paper in papers:
            if gather.when is None or holds(gather.when, paper.facts()):
                for row in _rows(gather, paper):
                    yield self._line(gather, columns, paper.case, paper, row)

    def _line(
        self,
        gather: Gather,
        columns: tuple[Field, ...],
        case: CaseSeen | None,
        paper: PaperSeen | None,
        row: Mapping[str, Any] = MappingProxyType({}),
    ) -> RegisterLine:
        sources = [gather.columns.get(column.id, "") for column in columns]
        cells = tuple(
            self._of_row(source, gather.each, row, paper)
            if paper is not None and source.startswith(ROW)
            else self._cell(source, case, paper)
            for source in sources
        )
        opened = case.facts.get("case.opened_on") if case is not None else None
        began = datetime.combine(opened, datetime.min.time()) if isinstance(opened, date) else None
        return RegisterLine(case.id if case else None, paper.id if paper else None, paper.at if paper else began, cells)

    def _cell(self, source: str, case: CaseSeen | None, paper: PaperSeen | None) -> Shown:
        if not source:
            return None
        if source.startswith("case."):
            return self._of_case(source, case) if case is not None else None
        if source.startswith("entry."):
            return self._of_entry(source, paper) if paper is not None else None
        if paper is None:
            return None
        form_id, _, field_id = source.rpartition(".")
        if form_id:
            return self._of_answer(paper, form_id, field_id)
        if source in paper.coded or any(field.id == source for field in paper.form.fields()):
            return self._shown(paper, source)
        return self._met(source, paper)

    def _of_case(self, source: str, case: CaseSeen) -> Shown:
        looked_up: Mapping[str, Callable[[CaseSeen], Shown]] = {
            "case.last_contact": lambda case: self._last_contacts().get(case.id),
            "case.next_deadline": self._next_deadline,
            "case.archived": self._archived,
        }
        if source in looked_up:
            return looked_up[source](case)
        value = case.facts.get(source)
        if isinstance(value, list):
            return ", ".join(self.words.key(source, str(each)) for each in value)
        if value is None or (isinstance(value, date | int | float) and not isinstance(value, bool)):
            return value
        if isinstance(value, bool):
            return self.words.key(source, "yes" if value else "no")
        return str(value) if source == "case.code" else self._ground_or_key(source, str(value))

    def _ground_or_key(self, source: str, value: str) -> str:
        if source != "case.closing_ground":
            return self.words.key(source, value)
        for form in self.seen.standard.forms.values():
            for effect in form.effects:
                if effect.does == "closes_case" and effect.field:
                    return self.words.key(effect.field, value, (form.id,))
        return value

    def _of_entry(self, source: str, paper: PaperSeen) -> Shown:
        known: Mapping[str, Shown] = {
            "entry.running": 0,
            "entry.number": paper.number,
            "entry.on": paper.at.date(),
            "entry.at": paper.at,
            "entry.worker": self.seen.logins.get(paper.uid_by, ""),
            "entry.state": paper.state,
        }
        return known[source]

    def _of_row(self, source: str, table_id: str, row: Mapping[str, Any], paper: PaperSeen) -> Shown:
        table = paper.form.field(table_id)
        column = next(column for column in table.columns if column.id == source.removeprefix(ROW))
        words = FormWords(self.words.wording, self.seen.standard, paper.form).columns_of(table)
        hidden = column.identity or KINDS[column.kind].always_identity or table.confidential
        return None if hidden else self._value(paper, column, row.get(column.id), words)

    def _shown(self, paper: PaperSeen, field_id: str) -> Shown:
        words = FormWords(self.words.wording, self.seen.standard, paper.form)
        return self._value(paper, paper.form.field(field_id), paper.coded.get(field_id), words)

    def _value(self, paper: PaperSeen, field: Field, value: Any, words: FormWords) -> Shown:
        kind = KINDS[field.kind]
        if kind.is_empty(value) or field.confidential:
            return None
        plain = kind.plain(value)
        if plain is not None:
            return plain
        if isinstance(value, str) and value in self.seen.logins:
            return self.seen.logins[value]
        return self._without_tokens(paper, kind.show(field, value, words))

    def _without_tokens(self, paper: PaperSeen, text: str) -> str:
        closed = self.office.coded().names
        return closed.show(paper.uid, text, lambda _token: "…")

    def _of_answer(self, paper: PaperSeen, form_id: str, field_id: str) -> Shown:
        """An answer of the paper of another form that refers to this one, or else of the next one in the case."""
        if form_id not in self._answering:
            found: dict[int, list[PaperSeen]] = {}
            for other in self.seen.entries((form_id,)):
                if other.case is not None:
                    found.setdefault(other.case.id, []).append(other)
            self._answering[form_id] = found
        others = self._answering[form_id].get(paper.case.id, []) if paper.case is not None else []
        referring = [other for other in others if paper.number in _referred(other)]
        later = [other for other in others if other.at >= paper.at and not _referred(other)]
        answer = next(iter(referring or later), None)
        return self._shown(answer, field_id) if answer is not None else None

    def _met(self, rule: str, paper: PaperSeen) -> Shown:
        """When a deadline that this entry set off was met."""
        if paper.case is None:
            return None
        mine = (due for due in self._all_dues().get(paper.case.id, ()) if due.rule.id == rule)
        return next((due.done_at for due in mine if due.record_id == paper.uid and due.done_at), None)

    def _next_deadline(self, case: CaseSeen) -> Shown:
        live = (due.due_at for due in self._all_dues().get(case.id, ()) if due.state in ("overdue", "open", "soon"))
        first = min((at for at in live if at is not None), default=None)
        return first.date() if first is not None else None

    def _all_dues(self) -> Mapping[int, tuple[Due, ...]]:
        if self._dues is None:
            self._dues = dues_of_office(self.office, self.seen.session, list(self.seen.cases()))
        return self._dues

    def _archived(self, case: CaseSeen) -> Shown:
        """Where a file is kept: the archive that took it over, else its shelf."""
        if self._kept is None:
            rows = self.seen.session.scalars(select(Keeping))
            self._kept = {row.case_id: row.archive or row.shelf for row in rows}
        place = self._kept.get(case.id, "")
        return self.office.coded().names.show(case.uid, place, lambda _token: "…") if place else None

    def _last_contacts(self) -> Mapping[int, date]:
        if self._last is None:
            query = select(Entry.case_id, func.max(Entry.event_at)).where(Entry.state.in_(LIVE)).group_by(Entry.case_id)
            self._last = {case_id: at.date() for case_id, at in self.seen.session.execute(query)}
        return self._last


def _rows(gather: Gather, paper: PaperSeen) -> list[Mapping[str, Any]]:
    """What a paper gives lines for: the rows of a table, or itself once."""
    return list(paper.coded.get(gather.each) or ()) if gather.each else [{}]


def _referred(paper: PaperSeen) -> set[int]:
    """The numbers of the entries a paper refers to."""
    found: set[int] = set()
    for field in paper.form.fields():
        if field.form:
            found |= {number for number in paper.coded.get(field.id) or () if isinstance(number, int)}
    return found


def shown_text(value: Shown, wording: Wording) -> str:
    """A cell as one reads it, on the screen and on paper."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return wording.date_time(value.isoformat(timespec="minutes"))
    if isinstance(value, date):
        return wording.date(value.isoformat())
    return value if isinstance(value, str) else wording.number(value)
