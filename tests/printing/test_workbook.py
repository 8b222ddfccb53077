"""Spreadsheets read back by two strangers: the same cells, text that stays text, days that are days, a chart inside."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import zipfile
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from desktop.casework.office import Office
from desktop.casework.periods import period_from
from desktop.casework.report_papers import report_sheet
from desktop.casework.reports import make_report
from desktop.casework.wordings import wording_of
from desktop.printing.workbook import Table, write_workbook
from tests.casework.practice import replayed, scenario_of

WORDS = ("=1+1", "+996 555 001", "-5", "@SUM(A1)", "007", "1e5", "http://example.invalid", "Ө, ү, ң; «сум»")
DAY, MOMENT = date(2026, 2, 28), datetime(2026, 2, 28, 23, 59)
ROWS = ((WORDS[0], 1, DAY), *((word, 2.5, MOMENT) for word in WORDS[1:]))
TRICKY = Table("Тоо / 2026", "Гарчиг", ("Үг", "Тоо", "Өдөр"), ROWS, above=(("Хугацаа", "01.2026"),), chart=True)
LIBREOFFICE = shutil.which("soffice")
LONGEST_S = 120


def written(*tables: Table) -> bytes:
    out = io.BytesIO()
    write_workbook(tables, out, title="Тайлан", on=datetime(2026, 3, 1))
    return out.getvalue()


def cells(book: bytes) -> dict[str, list[list[Any]]]:
    read = CalamineWorkbook.from_filelike(io.BytesIO(book))
    return {name: read.get_sheet_by_name(name).to_python() for name in read.sheet_names}


def through_libreoffice(book: bytes, folder: Path) -> bytes:
    """The same workbook as LibreOffice opened and saved it."""
    assert LIBREOFFICE is not None
    (folder / "book.xlsx").write_bytes(book)
    saved = folder / "saved"
    where = ["--outdir", str(saved), f"-env:UserInstallation={(folder / 'profile').as_uri()}"]
    command = [LIBREOFFICE, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", *where]
    subprocess.run(
        [*command, str(folder / "book.xlsx")],
        check=True,
        capture_output=True,
        timeout=LONGEST_S,
        env=os.environ | {"HOME": str(folder)},
    )
    return (saved / "book.xlsx").read_bytes()


def test_words_stay_words_and_days_are_days():
    (rows,) = cells(written(TRICKY)).values()
    start = next(number for number, row in enumerate(rows) if row[0] == "Үг") + 1
    assert [row[:3] for row in rows[start:]] == [[word, number, day] for word, number, day in ROWS]


def test_nothing_in_it_is_a_formula_or_a_link():
    inside = zipfile.ZipFile(io.BytesIO(written(TRICKY)))
    leaves = [inside.read(name) for name in inside.namelist() if name.startswith("xl/worksheets/")]
    assert leaves
    assert not [leaf for leaf in leaves if b"<f>" in leaf or b"hyperlink" in leaf]


@pytest.mark.skipif(LIBREOFFICE is None, reason="LibreOffice is not installed here")
def test_libreoffice_opens_it_with_the_same_cells_and_its_chart(tmp_path: Path):
    book = written(TRICKY)
    again = through_libreoffice(book, tmp_path)
    assert cells(again) == cells(book)
    assert charts_in(again) == charts_in(book) == 1


@pytest.mark.skipif(LIBREOFFICE is None, reason="LibreOffice is not installed here")
@pytest.mark.parametrize("country", ["kg/c1", "kzh/c5", "kze/c7", "mn"])
def test_libreoffice_opens_every_report_of_the_practice_office(tmp_path: Path, country: str):
    edition, _, name = country.partition("/")
    offices = replayed(tmp_path / "office", scenario_of(edition, name) if name else ())
    office = next(each for each in offices.values() if each.user.role in ("worker", "head"))
    drawn = 0
    for report in office.standard.reports:
        book = sheet_of(office, report.id)
        folder = tmp_path / report.id
        folder.mkdir()
        again = through_libreoffice(book, folder)
        assert cells(again) == cells(book)
        charts, kept = charts_in(book), charts_in(again)
        assert kept == charts
        drawn += charts
    assert drawn > 0


def sheet_of(office: Office, report_id: str) -> bytes:
    out = io.BytesIO()
    report_sheet(office, make_report(office, report_id, period_from("2026")), wording_of(office.standard, "ky"), out)
    return out.getvalue()


def charts_in(book: bytes) -> int:
    return sum("charts/chart" in name for name in zipfile.ZipFile(io.BytesIO(book)).namelist())
