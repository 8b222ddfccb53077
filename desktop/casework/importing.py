"""Lines of a journal out of a spreadsheet: read, shown with every doubt, taken only when the person says so."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Final

from desktop.casework.journals import paper_form
from desktop.casework.office import Office
from desktop.casework.office_papers import finish_paper, may_write, save_paper, start_paper
from desktop.casework.permissions import needs
from desktop.casework.refusals import Refusal
from desktop.forms.checking import Problem, check_answers
from desktop.forms.journey import Journey
from desktop.forms.kinds import KINDS, is_asked
from desktop.forms.words import FormWords
from desktop.standards.definitions import Field, Form
from desktop.standards.wording import Wording

BIGGEST_FILE: Final = 20 << 20
BIGGEST_INSIDE: Final = 200 << 20
MOST_CELLS: Final = 2_000_000
MOST_ROWS: Final = 20_000
HEADS_WITHIN: Final = 20
"""The heads stand in one of the first so many rows, under a title that may be merged over the whole sheet."""


@dataclass(frozen=True, slots=True, repr=False)
class ImportRow:
    """One row of the sheet: its number there, what it would be typed as, and what is wrong or missing in it."""

    number: int
    raws: Mapping[str, Any]
    problems: tuple[Problem, ...]
    missing: tuple[str, ...]

    @property
    def is_good(self) -> bool:
        """Whether it can be taken as it is."""
        return not self.problems and not self.missing


@dataclass(frozen=True, slots=True, repr=False)
class ImportPlan:
    """What would be taken from a sheet: heads that were recognised and not, and every row."""

    form_id: str
    columns: tuple[tuple[str, str], ...]
    unknown: tuple[str, ...]
    rows: tuple[ImportRow, ...]

    def good(self) -> tuple[ImportRow, ...]:
        """The rows that can be taken."""
        return tuple(row for row in self.rows if row.is_good)


@needs("keep_papers")
def plan_import(office: Office, form_id: str, path: Path, wordings: Sequence[Wording]) -> ImportPlan:
    """Read a spreadsheet and say what would become of it; nothing is written.

    `wordings` are the languages in which its heads and options may be written, the one of the screen first. Refusals:
    sheet_unreadable, sheet_too_big, sheet_empty, sheet_heads (none of the form's questions stands over a column).
    """
    form = paper_form(office, form_id)
    if not may_write(office, form):
        raise Refusal("not_allowed", role=office.user.role)
    rows = _rows_of(path)
    start, columns = _heads(form, rows, wordings)
    heads = rows[start]
    named = tuple((str(heads[place]).strip(), field.id) for place, field in columns.items())
    unknown = tuple(str(cell).strip() for place, cell in enumerate(heads) if str(cell).strip() and place not in columns)
    found = [
        _planned(office, form, number, row, columns, wordings)
        for number, row in enumerate(rows[start + 1 :], start=start + 2)
        if any(str(row[place]).strip() for place in columns)
    ]
    if not found:
        raise Refusal("sheet_empty")
    return ImportPlan(form_id, named, unknown, tuple(found))


@needs("keep_papers")
def import_rows(office: Office, plan: ImportPlan) -> int:
    """Take the good rows of a plan as finished lines; how many they were."""
    for row in plan.good():
        paper = start_paper(office, plan.form_id)
        save_paper(office, paper, dict(row.raws))
        finish_paper(office, paper)
    return len(plan.good())


def _rows_of(path: Path) -> list[list[Any]]:
    """The cells of the first sheet with something in it; formulas count as what they came to."""
    # Read only when somebody brings a sheet.
    from python_calamine import CalamineError, CalamineWorkbook

    _refuse_giants(path)
    try:
        book = CalamineWorkbook.from_path(str(path))
        for name in book.sheet_names:
            sheet = book.get_sheet_by_name(name)
            if sheet.total_height * sheet.total_width > MOST_CELLS or sheet.total_height > MOST_ROWS:
                raise Refusal("sheet_too_big", rows=sheet.total_height)
            rows = [list(row) for row in sheet.to_python(skip_empty_area=False)]
            if any(str(cell).strip() for row in rows for cell in row):
                return rows
    except (CalamineError, OSError) as problem:
        raise Refusal("sheet_unreadable", what=type(problem).__name__) from problem
    raise Refusal("sheet_empty")


def _refuse_giants(path: Path) -> None:
    """Look at the sizes before anything is unpacked: a small file may hold twenty million cells."""
    try:
        size = path.stat().st_size
        inside = sum(part.file_size for part in zipfile.ZipFile(path).infolist()) if zipfile.is_zipfile(path) else size
    except (OSError, zipfile.BadZipFile) as problem:
        raise Refusal("sheet_unreadable", what=type(problem).__name__) from problem
    if size > BIGGEST_FILE or inside > BIGGEST_INSIDE:
        raise Refusal("sheet_too_big", rows=0)


def _heads(form: Form, rows: list[list[Any]], wordings: Sequence[Wording]) -> tuple[int, dict[int, Field]]:
    """The row of the heads and the question each column answers: the row that names the most of them."""
    fields = [field for field in form.fields() if is_asked(field) and not field.columns and not field.confidential]
    names = {_folded(word.label(form, field)): field for word in reversed(wordings) for field in fields}
    best: tuple[int, dict[int, Field]] = (0, {})
    for number, row in enumerate(rows[:HEADS_WITHIN]):
        columns: dict[int, Field] = {}
        for place, cell in enumerate(row):
            field = names.get(_folded(str(cell)))
            if field is not None and field not in columns.values():
                columns[place] = field
        if len(columns) > len(best[1]):
            best = (number, columns)
    if not best[1]:
        raise Refusal("sheet_heads")
    return best


def _folded(text: str) -> str:
    return " ".join(text.replace("*", " ").split()).casefold().rstrip(":.")


def _planned(
    office: Office,
    form: Form,
    number: int,
    row: list[Any],
    columns: Mapping[int, Field],
    wordings: Sequence[Wording],
) -> ImportRow:
    raws = {}
    for place, field in columns.items():
        text = _typed(row[place] if place < len(row) else "")
        if text:
            raws[field.id] = _from_cell(office, form, field, text, wordings)
    answers, problems = check_answers(form, raws, office.standard, office.now().date())
    wrong = {problem.field_id for problem in problems}
    gaps = Journey(office.standard, form, {}).missing(answers)
    missing = tuple(dict.fromkeys(gap.field_id for gap in gaps if gap.field_id not in wrong))
    return ImportRow(number, raws, tuple(problems), missing)


def _from_cell(office: Office, form: Form, field: Field, text: str, wordings: Sequence[Wording]) -> Any:
    """What the cell says, in the first language that knows its words."""
    said = [KINDS[field.kind].from_cell(field, text, FormWords(each, office.standard, form)) for each in wordings]
    options = office.standard.options_of(field)
    understood = (raw for raw in said if not options or set(raw if isinstance(raw, list) else [raw]) <= set(options))
    return next(understood, said[0])


def _typed(cell: Any) -> str:
    """A cell as one would type it: days as 19.01.2026, whole numbers without a comma."""
    if isinstance(cell, datetime):
        at_midnight = cell.time() == time.min
        return f"{cell:%d.%m.%Y}" if at_midnight else f"{cell:%d.%m.%Y %H:%M}"
    if isinstance(cell, date):
        return f"{cell:%d.%m.%Y}"
    if isinstance(cell, time):
        return f"{cell:%H:%M}"
    if isinstance(cell, timedelta):
        return str(cell)
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).strip()
