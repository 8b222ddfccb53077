"""Tables: rows of answers, each column a kind of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from desktop.forms.kinds.kind import CheckContext, Kind, is_hidden
from desktop.forms.kinds.table_layout import Layout, laid_out
from desktop.forms.picking import Pick
from desktop.forms.pieces import Grid, Piece
from desktop.forms.problems import BadAnswer
from desktop.forms.sums import total
from desktop.forms.words import FormWords
from desktop.standards.definitions import Field

_BLANK_ROWS = 5


class Table(Kind):
    """A list of rows; it knows the other kinds by the mapping it is given, because a column is a field too."""

    def __init__(self, kinds: dict[str, Kind]) -> None:
        self._kinds = kinds

    def _check(self, field: Field, raw: Any, context: CheckContext) -> list[dict[str, Any]]:
        if not isinstance(raw, list | tuple):
            raise BadAnswer("not_a_list")
        rows = [self._row(field, row, place, context) for place, row in enumerate(raw)]
        return [row for row in rows if row]

    def _row(self, field: Field, raw: Any, place: int, context: CheckContext) -> dict[str, Any]:
        if not isinstance(raw, dict):
            raise BadAnswer("not_a_row", row=place)
        row = {}
        for column in field.columns:
            kind = self._kinds[column.kind]
            try:
                value = kind.check(column, raw.get(column.id), context.column(column.id))
            except BadAnswer as bad:
                raise BadAnswer(bad.code, **bad.facts, row=place, column=column.id) from None
            if not kind.is_empty(value):
                row[column.id] = value
        return row

    def _raw(self, field: Field, value: Any) -> list[dict[str, Any]]:
        return [
            {
                column.id: self._kinds[column.kind].raw(column, row[column.id])
                for column in field.columns
                if column.id in row
            }
            for row in value or ()
        ]

    def _compared(self, value: Any) -> int:
        return len(value)

    def compared_row(self, field: Field, row: dict[str, Any]) -> dict[str, Any]:
        """The answers of one row as the conditions of its columns see them."""
        return {column.id: self._kinds[column.kind].compared(row.get(column.id)) for column in field.columns}

    def lacking(self, field: Field, row: dict[str, Any]) -> list[Field]:
        """The columns that are empty in this row."""
        return [column for column in field.columns if self._kinds[column.kind].is_empty(row.get(column.id))]

    def _show(self, field: Field, value: Any, words: FormWords) -> str:
        columns = words.columns_of(field)
        return " / ".join("; ".join(cell for cell in self._cells(field, row, columns) if cell) for row in value)

    def _pieces(self, field: Field, value: Any, words: FormWords) -> tuple[Piece, ...]:
        layout = self._layout(field, words)
        columns = words.columns_of(field)
        rows = tuple(layout.folded(self._cells(field, row, columns)) for row in value)
        return (Grid(layout.heads, layout.widths, rows, foot=self._foot(field, value, columns, layout)),)

    def blank(self, field: Field, words: FormWords) -> tuple[Piece, ...]:
        layout = self._layout(field, words)
        foot = self._foot(field, (), words.columns_of(field), layout)
        return (Grid(layout.heads, layout.widths, (), field.rows or _BLANK_ROWS, foot),)

    def split(self, field: Field, value: Any) -> tuple[Any, Any]:
        if self.is_empty(value) or is_hidden(value) or field.identity:
            return super().split(field, value)
        parts = [self._split_row(field, row) for row in value]
        secret = {str(place): hidden for place, (_, hidden) in enumerate(parts) if hidden}
        return [shown for shown, _ in parts], secret or None

    def _split_row(self, field: Field, row: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
        shown, hidden = {}, {}
        for column in field.columns:
            if column.id not in row:
                continue
            shown[column.id], secret = self._kinds[column.kind].split(column, row[column.id])
            if secret is not None:
                hidden[column.id] = secret
        return shown, hidden

    def _join(self, field: Field, open_part: Any, secret: Any) -> Any:
        return [self._join_row(field, row, secret.get(str(place), {})) for place, row in enumerate(open_part)]

    def _join_row(self, field: Field, row: dict[str, Any], secret: dict[str, Any]) -> dict[str, Any]:
        kinds = {column.id: (self._kinds[column.kind], column) for column in field.columns}
        return {
            key: kinds[key][0].join(kinds[key][1], given, secret[key]) if key in secret else given
            for key, given in row.items()
        }

    def example(self, field: Field, pick: Pick) -> list[dict[str, Any]]:
        return [
            {column.id: self._kinds[column.kind].example(column, pick) for column in field.columns}
            for _ in range(pick.whole(1, 3))
        ]

    def _cells(self, field: Field, row: dict[str, Any], columns: FormWords) -> tuple[str, ...]:
        return tuple(self._kinds[column.kind].show(column, row.get(column.id), columns) for column in field.columns)

    def totals(
        self, field: Field, rows: Sequence[Mapping[str, Any]], columns: FormWords
    ) -> tuple[tuple[str, str], ...]:
        """(head, total) of each column that is added up; "" where there is nothing to add."""
        added = self._added(field, rows, columns)
        heads = {column.id: columns.say("word.total", column=columns.label(column)) for column in field.columns}
        return tuple((heads[column_id], text) for column_id, text in added.items())

    def _added(self, field: Field, rows: Sequence[Mapping[str, Any]], columns: FormWords) -> dict[str, str]:
        found = {}
        for column in field.columns:
            if column.total and not column.retired:
                numbers = [row[column.id] for row in rows if isinstance(row.get(column.id), int | float)]
                found[column.id] = self._kinds[column.kind].show(column, total(numbers), columns) if numbers else ""
        return found

    def _foot(
        self, field: Field, rows: Sequence[Mapping[str, Any]], columns: FormWords, layout: Layout
    ) -> tuple[str, ...]:
        """The totals under their columns, with the word for it before the first of them."""
        added = self._added(field, rows, columns)
        if not added:
            return ()
        cells = [added.get(column.id, "") for column in field.columns]
        first = next(place for place, column in enumerate(field.columns) if column.id in added)
        if first:
            cells[first - 1] = columns.say("word.total_line")
        return layout.folded(tuple(cells))

    def _layout(self, field: Field, words: FormWords) -> Layout:
        columns = words.columns_of(field)
        heads = tuple(columns.label(column) for column in field.columns)
        kinds = [self._kinds[column.kind] for column in field.columns]
        return laid_out(heads, tuple(kind.column_span for kind in kinds), tuple(kind.folds for kind in kinds))
