"""Tables as a spreadsheet: text stays text, days are days, and a chart stands beside what it shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, BinaryIO

Value = str | int | float | date | datetime | None
DATE, MOMENT = "dd.mm.yyyy", "dd.mm.yyyy hh:mm"
WIDEST = 48
NAME_LENGTH = 31
"""A spreadsheet takes no longer name for a leaf."""
_NOT_IN_A_NAME = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))


@dataclass(frozen=True, slots=True)
class Table:
    """One leaf: what stands above, the heads, the rows; `chart` draws its columns over the first one."""

    name: str
    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    above: tuple[tuple[str, str], ...] = ()
    total: bool = False
    chart: bool = False


def write_workbook(tables: Sequence[Table], out: BinaryIO, *, title: str, on: datetime) -> None:
    """Write the tables as .xlsx, one leaf each; nothing in it is a formula, a link or the name of a computer."""
    # Read only when a spreadsheet is made.
    import xlsxwriter

    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(out, options)
    book.set_properties({"title": title, "author": "", "company": "", "created": on})
    looks = _Looks(book)
    taken: set[str] = set()
    for table in tables:
        _write(book, book.add_worksheet(_leaf_name(table.name, taken)), table, looks)
    book.close()


class _Looks:
    """How a head, a text, a day and a total look."""

    def __init__(self, book: Any) -> None:
        self.title = book.add_format({"bold": True, "font_size": 13})
        self.head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
        self.text = book.add_format({"text_wrap": True, "valign": "top", "num_format": "@"})
        self.number = book.add_format({"valign": "top"})
        self.day = book.add_format({"num_format": DATE, "valign": "top", "align": "left"})
        self.moment = book.add_format({"num_format": MOMENT, "valign": "top", "align": "left"})
        self.total = book.add_format({"bold": True, "top": 1})


def _leaf_name(name: str, taken: set[str]) -> str:
    """A name no other leaf has, as long as a leaf's may be."""
    plain = " ".join(name.translate(_NOT_IN_A_NAME).split())[:NAME_LENGTH] or "1"
    number = 2
    chosen = plain
    while chosen.casefold() in taken:
        ending = f" {number}"
        chosen, number = plain[: NAME_LENGTH - len(ending)] + ending, number + 1
    taken.add(chosen.casefold())
    return chosen


def _write(book: Any, leaf: Any, table: Table, looks: _Looks) -> None:
    leaf.write_string(0, 0, table.title, looks.title)
    line = 1
    for label, said in table.above:
        leaf.write_string(line, 0, label, looks.text)
        leaf.write_string(line, 1, said, looks.text)
        line += 1
    first = line + 1
    for column, head in enumerate(table.heads):
        leaf.write_string(first, column, head, looks.head)
    for number, row in enumerate(table.rows, start=first + 1):
        last = table.total and number == first + len(table.rows)
        for column, value in enumerate(row):
            _put(leaf, number, column, value, looks, last)
    for column, head in enumerate(table.heads):
        texts = (len(str(row[column])) for row in table.rows if row[column] is not None)
        leaf.set_column(column, column, min(WIDEST, max(10, len(head), *texts, 10) + 2))
    leaf.freeze_panes(first + 1, 1)
    leaf.repeat_rows(first)
    leaf.set_landscape()
    leaf.set_paper(9)
    leaf.fit_to_pages(1, 0)
    leaf.set_footer("&P / &N")
    if table.chart and table.rows:
        _draw(book, leaf, table, first)


def _put(leaf: Any, row: int, column: int, value: Value, looks: _Looks, last: bool) -> None:
    if value is None or value == "":
        return
    if isinstance(value, datetime):
        leaf.write_datetime(row, column, value, looks.moment)
    elif isinstance(value, date):
        leaf.write_datetime(row, column, value, looks.day)
    elif isinstance(value, int | float):
        leaf.write_number(row, column, value, looks.total if last else looks.number)
    else:
        leaf.write_string(row, column, value, looks.total if last else looks.text)


def _draw(book: Any, leaf: Any, table: Table, first: int) -> None:
    """Bars of the numbers beside the table, without its line of totals."""
    end = first + len(table.rows) - (1 if table.total else 0)
    chart = book.add_chart({"type": "bar"})
    numbers = len(table.heads) - (2 if table.total and len(table.heads) > 2 else 1)
    for column in range(1, numbers + 1):
        chart.add_series(
            {
                "name": [leaf.name, first, column],
                "categories": [leaf.name, first + 1, 0, end, 0],
                "values": [leaf.name, first + 1, column, end, column],
            }
        )
    chart.set_title({"name": table.title, "name_font": {"size": 11}})
    chart.set_y_axis({"reverse": True})
    chart.set_legend({"none": True} if numbers == 1 else {"position": "bottom"})
    leaf.insert_chart(first, len(table.heads) + 1, chart)
