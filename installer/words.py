"""Collects the words of the program and of every edition into `resources/i18n`; translators fill in what is empty.

Run by `make words`. Nothing that is translated is lost; what nobody says any more is taken out.
"""

from __future__ import annotations

import ast
import csv
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from pathlib import Path

from desktop.places import standards, words
from desktop.standards.shelf import Shelf
from desktop.standards.wording import all_ids, read_ts

LANGUAGES = ("mn", "ky", "kk", "ru", "en")
ROOT = Path(__file__).resolve().parent.parent


def write_ts(path: Path, context: str, language: str, texts: Mapping[str, tuple[str, str]]) -> None:
    """Write a Qt file of messages by id: `texts` is id → (source, translation); an empty translation is unfinished."""
    root = ET.Element("TS", version="2.1", language=language)
    holder = ET.SubElement(root, "context")
    ET.SubElement(holder, "name").text = context
    for message_id, (source, translation) in texts.items():
        message = ET.SubElement(holder, "message", id=message_id)
        ET.SubElement(message, "source").text = source
        translated = ET.SubElement(message, "translation")
        translated.text = translation
        if not translation:
            translated.set("type", "unfinished")
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8", newline="\n")


def update_edition_words(ref: str, found: Mapping[str, Mapping[str, str]] | None = None) -> dict[str, int]:
    """Bring the words of an edition up to date; `found` may bring new translations. Returns what is still empty."""
    standard = Shelf(standards()).edition(ref)
    ids = all_ids(standard)
    empty = {}
    for language in LANGUAGES:
        if language == standard.language:
            continue
        path = words() / f"{standard.country}_{language}.ts"
        known = dict(read_ts(path)) if path.exists() else {}
        known |= dict((found or {}).get(language, {}))
        texts = {message_id: (source, known.get(message_id, "")) for message_id, source in ids.items()}
        write_ts(path, standard.country, language, texts)
        empty[language] = sum(1 for _, translation in texts.values() if not translation)
    return empty


def glossary() -> list[dict[str, str]]:
    """The words the field agrees on, one row a term."""
    with (words() / "glossary.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def review_list(ref: str) -> list[tuple[str, str, str, str]]:
    """(language, id, source, translation) of everything that is not a word of the glossary."""
    standard = Shelf(standards()).edition(ref)
    ids = all_ids(standard)
    agreed = {
        (row[standard.language].casefold(), language, row[language].casefold())
        for row in glossary()
        for language in LANGUAGES
    }
    found = []
    for language in LANGUAGES:
        if language != standard.language:
            texts = read_ts(words() / f"{standard.country}_{language}.ts")
            found += [
                (language, message_id, source, texts[message_id])
                for message_id, source in ids.items()
                if message_id in texts and (source.casefold(), language, texts[message_id].casefold()) not in agreed
            ]
    return found


def write_review(rows: Iterable[tuple[str, str, str, str]]) -> None:
    """List for native readers every translation that no glossary backs."""
    lines = [
        "# Translations that want a native reader",
        "",
        "Made by `make words`: every text whose translation is not a term of `glossary.csv`. None of them has been",
        "reviewed by a native speaker yet.",
        "",
    ]
    language = ""
    for row in rows:
        if row[0] != language:
            language = row[0]
            lines += ["", f"## {language}", "", "| id | source | translation |", "|---|---|---|"]
        lines.append("| " + " | ".join(text.replace("|", "\\|").replace("\n", " ") for text in row[1:]) + " |")
    (words() / "REVIEW.md").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def said_on_screen() -> dict[str, str]:
    """Every sentence the screens translate, with its context where the call names one ("" where it does not)."""
    found: dict[str, str] = {}
    for path in sorted((ROOT / "desktop" / "ui").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        shorthands = _shorthands(tree)
        for call in _calls(tree):
            name = _name(call)
            texts = [_text(argument) for argument in call.args[:2]]
            if name == "tr" and texts and texts[0]:
                found.setdefault(texts[0], "")
            elif name in shorthands and texts and texts[0]:
                found[texts[0]] = shorthands[name]
            elif name in ("translate", "QT_TRANSLATE_NOOP") and len(texts) == 2 and texts[1]:
                found[texts[1]] = texts[0]
    return found


def _shorthands(tree: ast.Module) -> dict[str, str]:
    """Functions of a module that translate the text they are given, with the context they name."""
    found = {}
    for function in (node for node in tree.body if isinstance(node, ast.FunctionDef)):
        given = {argument.arg for argument in function.args.args}
        for call in _calls(function):
            if _name(call) == "translate" and len(call.args) > 1 and getattr(call.args[1], "id", "") in given:
                found[function.name] = _text(call.args[0])
    return found


def _calls(tree: ast.AST) -> Iterable[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _name(call: ast.Call) -> str:
    return str(getattr(call.func, "id", getattr(call.func, "attr", "")))


def _text(node: ast.AST) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def update_program_words() -> None:
    """Let Qt's own tool collect what the screens say, and put back what it cannot see."""
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    sources = sorted(str(path) for path in (ROOT / "desktop" / "ui").rglob("*.py"))
    for language in LANGUAGES:
        target = words() / f"app_{language}.ts"
        earlier = _messages(ET.parse(target).getroot()) if target.exists() else {}
        command = [str(tool), "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
        subprocess.run([*command, "-target-language", language, *sources, "-ts", str(target)], check=True, cwd=ROOT)
        _put_back(target, earlier)


def _messages(root: ET.Element) -> dict[str, ET.Element]:
    return {message.findtext("source", ""): message for message in root.iter("message")}


def _put_back(target: Path, earlier: Mapping[str, ET.Element]) -> None:
    """lupdate misses sentences whose number is reckoned in the call; they keep their translation or wait for one."""
    tree = ET.parse(target)
    root = tree.getroot()
    contexts = {context.findtext("name", ""): context for context in root.iter("context")}
    there = _messages(root)
    for source, message in there.items():
        _count(message, earlier.get(source))
    for source, name in said_on_screen().items():
        if source in there:
            continue
        if name not in contexts:
            contexts[name] = ET.SubElement(root, "context")
            ET.SubElement(contexts[name], "name").text = name
        contexts[name].append(earlier[source] if source in earlier else _new_message(source))
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    target.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8", newline="\n"
    )


def _count(message: ET.Element, earlier: ET.Element | None) -> None:
    """lupdate takes some sentences with a number for plain ones; they keep the forms they had or wait for them."""
    if "%n" not in message.findtext("source", "") or message.get("numerus") == "yes":
        return
    message.set("numerus", "yes")
    translation = message.find("translation")
    assert translation is not None
    forms = earlier.findall("translation/numerusform") if earlier is not None else []
    translation.text = None
    translation.extend(forms)
    if not forms:
        translation.set("type", "unfinished")


def _new_message(source: str) -> ET.Element:
    message = ET.Element("message", {"numerus": "yes"} if "%n" in source else {})
    ET.SubElement(message, "source").text = source
    ET.SubElement(message, "translation").set("type", "unfinished")
    return message


def main() -> None:
    """Update everything and say what is still empty."""
    update_program_words()
    rows: list[tuple[str, str, str, str]] = []
    for ref in Shelf(standards()).refs():
        print(ref, update_edition_words(ref))
        rows += review_list(ref)
    write_review(rows)
    print(f"{len(rows)} translations want a native reader")


if __name__ == "__main__":
    main()
