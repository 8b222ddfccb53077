"""The rules of the house that no linter knows: sizes, forbidden calls, effects and computed answers that exist."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.casework.computed import COMPUTES
from desktop.casework.computed_papers import COMPUTES as PAPER_COMPUTES
from desktop.casework.effects import EFFECTS
from desktop.places import standards
from desktop.standards.shelf import Shelf

ROOT = Path(__file__).resolve().parents[1]
CODE = sorted((ROOT / "desktop").rglob("*.py"))
FILE, CLASS, FUNCTION = 400, 200, 50

# Exceptions that may only become fewer.
LONG_FILES: frozenset[str] = frozenset()
LONG_CLASSES = frozenset(
    {
        "desktop/ui/pages.py:FormPage",
        "desktop/ui/wizard.py:FormWizard",
    }
)
LONG_FUNCTIONS: frozenset[str] = frozenset()
# One page shows a laid-out form; everything in it is escaped and it fetches nothing.
SETS_HTML = frozenset({"desktop/ui/screens/entry_sheet.py"})
BROAD_EXCEPTS = frozenset({"desktop/ui/tasks.py"})
MAY_PRINT = frozenset({"desktop/cli.py", "desktop/commands/asking.py", "desktop/commands/demo.py"})

FORBIDDEN_CALLS = frozenset({"eval", "exec", "compile", "__import__"})
FORBIDDEN_NAMES = frozenset({"QSaveFile", "tempfile", "pickle", "socket", "requests"})


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def length(node: ast.AST) -> int:
    return (node.end_lineno or 0) - node.lineno + 1  # type: ignore[attr-defined]


def nodes() -> Iterator[tuple[str, ast.AST]]:
    for path in CODE:
        for node in ast.walk(tree_of(path)):
            yield name_of(path), node


def test_files_are_short_enough_to_read():
    long = {name_of(path) for path in CODE if len(path.read_text(encoding="utf-8").splitlines()) > FILE}
    assert long == LONG_FILES


def test_classes_and_functions_are_short_enough_to_read():
    classes = {
        f"{name}:{node.name}" for name, node in nodes() if isinstance(node, ast.ClassDef) and length(node) > CLASS
    }
    functions = {
        f"{name}:{node.name}"
        for name, node in nodes()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and length(node) > FUNCTION
    }
    assert classes == LONG_CLASSES
    assert functions == LONG_FUNCTIONS


def test_every_module_says_in_its_first_line_what_it_is():
    silent = [
        name_of(path) for path in CODE if path.read_text("utf-8").strip() and not ast.get_docstring(tree_of(path))
    ]
    assert silent == []


def test_nothing_is_caught_that_was_not_named():
    broad = {
        name
        for name, node in nodes()
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or (isinstance(node.type, ast.Name) and node.type.id == "Exception"))
    }
    assert broad <= BROAD_EXCEPTS


def test_no_forbidden_call_and_no_forbidden_name():
    calls = [(name, node.func) for name, node in nodes() if isinstance(node, ast.Call)]
    assert [name for name, call in calls if isinstance(call, ast.Name) and call.id in FORBIDDEN_CALLS] == []
    assert {name for name, call in calls if isinstance(call, ast.Attribute) and call.attr == "setHtml"} == SETS_HTML
    named = {(name, node.id) for name, node in nodes() if isinstance(node, ast.Name) and node.id in FORBIDDEN_NAMES}
    assert named == set()


def test_only_the_command_line_prints():
    printing = {
        name for name, node in nodes() if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "print"
    }
    assert {name for name in printing if not name.startswith("desktop/commands/")} <= MAY_PRINT


def test_no_one_asks_for_the_name_of_a_kind():
    asking = {
        name
        for name, node in nodes()
        if isinstance(node, ast.Compare)
        and isinstance(node.left, ast.Attribute)
        and node.left.attr == "kind"
        and isinstance(node.left.value, ast.Name)
        and node.left.value.id in ("field", "column")
    }
    assert {name for name in asking if not name.startswith(("desktop/forms/kinds/", "desktop/standards/"))} == set()


@pytest.mark.parametrize("ref", Shelf(standards()).refs())
def test_every_effect_and_every_computed_answer_of_an_edition_is_known(ref: str):
    standard = Shelf(standards()).edition(ref)
    effects = {effect.does for form in standard.forms.values() for effect in form.effects}
    assert effects <= set(EFFECTS)
    for scope, known in (("case", COMPUTES), ("office", PAPER_COMPUTES)):
        filled = [form for form in standard.forms.values() if form.scope == scope and not form.generated]
        computed = {field.computes.partition(".")[0] for form in filled for field in form.fields() if field.computes}
        assert computed <= set(known)
