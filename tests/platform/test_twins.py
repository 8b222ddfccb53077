"""Both systems offer the same functions. The Windows ones are compared, not run: that needs Windows."""

import ast
from pathlib import Path

from desktop import platform

FOLDER = Path(platform.__file__).parent


def functions(name: str) -> dict[str, str]:
    """Public functions and methods of a twin, with their signatures as written."""
    tree = ast.parse((FOLDER / name).read_text(encoding="utf-8"))
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and not (node.name.startswith("_") and node.name != "__init__"):
            found[node.name] = f"{ast.unparse(node.args)} -> {ast.unparse(node.returns) if node.returns else ''}"
    return found


def test_the_twins_have_the_same_functions_with_the_same_signatures() -> None:
    assert functions("windows.py") == functions("posix.py")
    assert functions("windows_health.py") == functions("posix_health.py")
    offered = functions("posix.py").keys() | functions("posix_health.py").keys() | functions("posix_confine.py").keys()
    assert {name for name in platform.__all__ if name not in ("FileLock", "NAME")} <= offered
