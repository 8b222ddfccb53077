"""One small fault in a module: comparisons turned, conditions negated, numbers off by one, lines left out."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

TURNED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
RECKONED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.BitXor: ast.BitOr,
}


@dataclass(frozen=True, slots=True)
class Mutant:
    """A module with one fault: what was done at which line, and the source with it."""

    module: str
    line: int
    what: str
    source: str


def mutants(path: Path, module: str) -> Iterator[Mutant]:
    """Every mutant of one file, in a fixed order."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for number, node in enumerate(ast.walk(tree)):
        if _is_counted(node):
            for way, what in enumerate(_ways(node)):
                changed = copy.deepcopy(tree)
                twin = next(one for place, one in enumerate(ast.walk(changed)) if place == number)
                _change(changed, twin, way)
                yield Mutant(module, node.lineno, what, ast.unparse(ast.fix_missing_locations(changed)))


def _is_counted(node: ast.AST) -> bool:
    return hasattr(node, "lineno") and bool(_ways(node))


def _ways(node: ast.AST) -> list[str]:
    """What may be done to a node, in words."""
    if isinstance(node, ast.Compare) and type(node.ops[0]) in TURNED:
        return [f"{type(node.ops[0]).__name__} turned"]
    if isinstance(node, ast.BoolOp):
        return ["and/or changed"]
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        return ["not left out"]
    if isinstance(node, ast.BinOp) and type(node.op) in RECKONED and not _is_typing(node):
        return [f"{type(node.op).__name__} changed"]
    if isinstance(node, ast.Constant) and type(node.value) is int:
        return ["a number one more"]
    if isinstance(node, ast.If | ast.IfExp):
        return ["the condition always true", "the condition never true"]
    if isinstance(node, ast.Return) and node.value is not None and not _is_none(node.value):
        return ["nothing returned"]
    if isinstance(node, ast.Raise):
        return ["not raised"]
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
        return ["a call left out"]
    return []


def _is_none(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _is_typing(node: ast.BinOp) -> bool:
    return isinstance(node.op, ast.BitOr)


def _change(tree: ast.AST, node: ast.AST, way: int) -> None:
    if isinstance(node, ast.Compare):
        node.ops[0] = TURNED[type(node.ops[0])]()
    elif isinstance(node, ast.BoolOp):
        node.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
    elif isinstance(node, ast.UnaryOp):
        _replace(tree, node, node.operand)
    elif isinstance(node, ast.BinOp):
        node.op = RECKONED[type(node.op)]()
    elif isinstance(node, ast.Constant):
        node.value = int(str(node.value)) + 1
    elif isinstance(node, ast.If | ast.IfExp):
        node.test = ast.Constant(way == 0)
    elif isinstance(node, ast.Return):
        node.value = ast.Constant(None)
    else:
        _replace(tree, node, ast.Pass())


def _replace(tree: ast.AST, old: ast.AST, new: ast.AST) -> None:
    for parent in ast.walk(tree):
        for name, value in ast.iter_fields(parent):
            if value is old:
                setattr(parent, name, new)
                return
            if isinstance(value, list) and any(one is old for one in value):
                value[next(place for place, one in enumerate(value) if one is old)] = new
                return
