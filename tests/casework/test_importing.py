"""A directory out of a spreadsheet: read with every doubt told, never half taken, hostile sheets refused."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
import xlsxwriter

from desktop.casework.importing import import_rows, plan_import
from desktop.casework.journals import journal_view
from desktop.casework.office import Office
from desktop.casework.refusals import Refusal
from desktop.casework.wordings import wording_of
from desktop.standards.wording import Wording

FORM = "directory_entry"
HEADS = ("Байгууллага", "Холбон зуучлах төрөл", "Үзүүлдэг үйлчилгээ", "Зорилтот бүлэг")


@pytest.fixture
def wordings(office: Office) -> list[Wording]:
    return [wording_of(office.standard, language) for language in ("mn", "ru", "en")]


def labels(office: Office) -> dict[str, str]:
    form, words = office.standard.forms[FORM], wording_of(office.standard, "mn")
    return {field.id: words.label(form, field) for field in form.fields()}


def good(office: Office) -> dict[str, object]:
    return {
        "organisation": "Сумын эрүүл мэндийн төв",
        "sector": "эрүүл мэнд",
        "types": "эрүүл мэнд; хууль зүй",
        "services": "Эмчийн үзлэг",
        "target_group": "хүүхэд",
        "cost": "үнэгүй",
        "where": "Сумын төв",
        "hours": "9–18",
        "contact": "хүлээн авах",
        "verified_on": date(2026, 1, 5),
        "distance": 3,
    }


def sheet(path: Path, rows: Sequence[Sequence[object]], above: str = "") -> Path:
    book = xlsxwriter.Workbook(str(path), {"strings_to_formulas": False})
    leaf, day = book.add_worksheet(), book.add_format({"num_format": "dd.mm.yyyy"})
    first = 0
    if above:
        leaf.merge_range(0, 0, 0, 6, above)
        first = 2
    for number, row in enumerate(rows, start=first):
        for column, value in enumerate(row):
            if isinstance(value, date):
                leaf.write_datetime(number, column, value, day)
            elif isinstance(value, str):
                leaf.write_string(number, column, value)
            else:
                leaf.write(number, column, value)
    book.close()
    return path


def table(office: Office, *rows: dict[str, object]) -> list[list[object]]:
    named, ids = labels(office), list(rows[0])
    return [[named[each] for each in ids], *([row.get(each, "") for each in ids] for row in rows)]


def test_rows_under_a_merged_title_are_recognised_and_taken(office, wordings, tmp_path):
    path = sheet(tmp_path / "лавлах 1.xlsx", table(office, good(office), good(office)), "Байгууллагын жагсаалт 2026")
    plan = plan_import(office, FORM, path, wordings)
    assert [(row.problems, row.missing) for row in plan.rows] == [((), ()), ((), ())]
    assert import_rows(office, plan) == 2
    lines = journal_view(office, FORM, wordings[0]).rows
    assert [line.cells[0] for line in lines] == ["Сумын эрүүл мэндийн төв"] * 2
    assert all(line.state == "finished" for line in lines)


def test_a_row_that_cannot_be_understood_is_told_with_its_number_and_left_out(office, wordings, tmp_path):
    bad = good(office) | {"types": "шинэ төрөл"}
    short = {**good(office), "organisation": ""}
    path = sheet(tmp_path / "x.xlsx", table(office, good(office), bad, short))
    plan = plan_import(office, FORM, path, wordings)
    assert [row.is_good for row in plan.rows] == [True, False, False]
    assert [(problem.field_id, problem.code) for problem in plan.rows[1].problems] == [("types", "unknown_option")]
    assert plan.rows[2].missing == ("organisation",)
    assert [row.number for row in plan.rows] == [2, 3, 4]
    assert import_rows(office, plan) == 1


def test_heads_may_be_in_another_language_and_others_are_named_as_not_known(office, wordings, tmp_path):
    words = wording_of(office.standard, "ru")
    form = office.standard.forms[FORM]
    rows = table(office, good(office))
    rows[0] = [words.label(form, form.field(each)) for each in good(office)]
    rows = [[*rows[0], "Почтовый индекс"], [*rows[1], "720000"]]
    plan = plan_import(office, FORM, sheet(tmp_path / "r.xlsx", rows), wordings)
    assert plan.unknown == ("Почтовый индекс",)
    assert plan.rows[0].is_good


def test_a_formula_counts_as_what_it_came_to_and_is_never_run(office, wordings, tmp_path):
    rows = table(office, good(office) | {"organisation": '=HYPERLINK("http://x")'})
    plan = plan_import(office, FORM, sheet(tmp_path / "f.xlsx", rows), wordings)
    assert plan.rows[0].raws["organisation"] == '=HYPERLINK("http://x")'


@pytest.mark.parametrize("content", [b"", b"not a sheet", b"PK\x03\x04 broken", "Нэр;Утас\nБат;1".encode("cp1251")])
def test_what_is_no_spreadsheet_is_refused_in_one_sentence(office, wordings, tmp_path, content):
    path = tmp_path / "x.xlsx"
    path.write_bytes(content)
    with pytest.raises(Refusal) as refused:
        plan_import(office, FORM, path, wordings)
    assert refused.value.code == "sheet_unreadable"


def test_a_small_file_that_unpacks_to_a_giant_is_refused_before_it_is_unpacked(office, wordings, tmp_path):
    path = tmp_path / "bomb.xlsx"
    bomb = zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED)
    with bomb, bomb.open("xl/worksheets/sheet1.xml", "w") as part:
        for _ in range(210):
            part.write(bytes(1 << 20))
    with pytest.raises(Refusal) as refused:
        plan_import(office, FORM, path, wordings)
    assert refused.value.code == "sheet_too_big"


def test_a_sheet_of_other_things_and_one_without_rows_are_refused(office, wordings, tmp_path):
    for rows, code in (([["a", "b"], ["1", "2"]], "sheet_heads"), (table(office, good(office))[:1], "sheet_empty")):
        with pytest.raises(Refusal) as refused:
            plan_import(office, FORM, sheet(tmp_path / f"{code}.xlsx", rows), wordings)
        assert refused.value.code == code
    assert journal_view(office, FORM, wordings[0]).rows == ()


def test_two_people_in_one_row_are_both_kept_as_they_were_written(office, wordings, tmp_path):
    both = "Үлгүбат Сараа, дарга 9911 0011;\nҮлгүдорж Бат, нярав 8811 0022"
    path = sheet(tmp_path / "x.xlsx", table(office, good(office) | {"contact": both}))
    plan = plan_import(office, FORM, path, wordings)
    assert plan.rows[0].is_good
    assert [part.strip() for part in str(plan.rows[0].raws["contact"]).splitlines()] == both.splitlines()
    assert import_rows(office, plan) == 1
