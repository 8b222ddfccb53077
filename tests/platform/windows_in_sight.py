"""The Windows twins on a system that is not Windows: their own code, with stand-ins for the calls they make."""

from __future__ import annotations

import ctypes
import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from desktop import platform

Registry = dict[str, dict[str, object]]
Call = Callable[..., Any]


class Library:
    """Answers every call with what was laid down for it, else 1, and remembers it."""

    def __init__(self, name: str, answers: dict[str, Call], told: list[tuple[Any, ...]]) -> None:
        self._name, self._answers, self._told = name, answers, told

    def __getattr__(self, call: str) -> Any:
        def answering(*given: Any) -> Any:
            self._told.append((call, *given))
            return self._answers.get(call, lambda *_given: 1)(*given)

        self.__dict__[call] = SimpleCall(answering)
        return self.__dict__[call]


class SimpleCall:
    """A function of a library; `restype` may be set on it."""

    def __init__(self, answering: Call) -> None:
        self._answering = answering
        self.restype: Any = None

    def __call__(self, *given: Any) -> Any:
        return self._answering(*given)


def windows_module(
    name: str,
    monkeypatch: pytest.MonkeyPatch,
    answers: dict[str, Call] | None = None,
    told: list[tuple[Any, ...]] | None = None,
    registry: Registry | None = None,
) -> ModuleType:
    """`desktop/platform/<name>.py` as Windows would import it."""
    kept: list[tuple[Any, ...]] = told if told is not None else []
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(
        ctypes, "WinDLL", lambda library, **_given: Library(library, answers or {}, kept), raising=False
    )
    monkeypatch.setattr(ctypes, "get_last_error", lambda: 5, raising=False)
    monkeypatch.setattr(ctypes, "WinError", lambda code: OSError(code, "refused"), raising=False)
    monkeypatch.setitem(sys.modules, "msvcrt", ModuleType("msvcrt"))
    monkeypatch.setitem(sys.modules, "winreg", _winreg(registry or {}))
    path = Path(platform.__file__).parent / f"{name}.py"
    spec = importlib.util.spec_from_file_location(f"tests_of_{name}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.undo()
    return module


class _Key:
    def __init__(self, path: str) -> None:
        self.path = path

    def __enter__(self) -> _Key:
        return self

    def __exit__(self, *_given: object) -> None:
        return None


def _winreg(registry: Registry) -> ModuleType:
    def opening(place: int, path: str) -> _Key:
        if place != 1 or path not in registry:
            raise FileNotFoundError(path)
        return _Key(path)

    def below(key: _Key) -> list[str]:
        names = [path.removeprefix(f"{key.path}\\") for path in registry if path.startswith(f"{key.path}\\")]
        return sorted(name for name in names if "\\" not in name)

    def value(key: _Key, name: str) -> tuple[object, int]:
        if name not in registry[key.path]:
            raise FileNotFoundError(name)
        return registry[key.path][name], 4

    found = ModuleType("winreg")
    found.__dict__.update(
        HKEY_LOCAL_MACHINE=1,
        HKEY_CURRENT_USER=2,
        OpenKey=opening,
        QueryValueEx=value,
        QueryInfoKey=lambda key: (len(below(key)), len(registry[key.path]), 0),
        EnumKey=lambda key, number: below(key)[number],
    )
    return found
