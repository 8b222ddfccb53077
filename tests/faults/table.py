"""results.md, made from results.json."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tests.faults.registry import GROUPS

HEAD = """# Faults

Made by `make faults`, which runs the catalogue at its nightly size; a small part of every group runs in `make test`.
Each group was first run against a program that breaks the promise on purpose, and must have caught it. The commit
stands in each row; `+` says that files of the program were changed since.

| group | what is done | cases | failures | mutant caught | commit | seed | s | |
|---|---|--:|--:|---|---|--:|--:|---|
"""


def table(results: Mapping[str, Any]) -> str:
    """A row a group, and what is not reached said under it."""
    return HEAD + "".join(_row(name, group) for name, group in results["groups"].items()) + _not_reached(results)


def _row(name: str, group: Mapping[str, Any]) -> str:
    cells = (
        name,
        GROUPS[name].says,
        f"{group['cases']:,}",
        f"{group['failures']:,}",
        "yes" if group["mutant_caught"] else "no",
        group.get("commit", ""),
        group.get("seed", ""),
        group.get("seconds", ""),
        group["note"],
    )
    return "| " + " | ".join(str(cell) for cell in cells) + " |\n"


def _not_reached(results: Mapping[str, Any]) -> str:
    said: list[str] = []
    for name, group in GROUPS.items():
        row = results["groups"].get(name)
        if row is None:
            said.append(f"- {name}: not run. {group.missing()}".rstrip(". ") + ".")
            continue
        if row["cases"] < group.goal:
            said.append(f"- {name}: {row['cases']:,} cases of the {group.goal:,} asked for.")
        if row["failures"]:
            said.append(f"- {name}: {row['failures']:,} failures, the first: {row.get('first_failure', '')}")
        if not row["mutant_caught"]:
            said.append(f"- {name}: the broken program was not noticed.")
    return "\n## Not reached\n\n" + ("\n".join(said) if said else "Nothing.") + "\n"
