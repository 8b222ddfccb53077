"""Colours that can be read, rules that keep their twins, text that grows everywhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.places import resources
from desktop.ui import theme
from desktop.ui.parts.words import words
from desktop.ui.sheet import style_sheet
from desktop.ui.tokens import DARK, LIGHT, Tokens, contrast, tokens_now

SCHEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
WRITTEN = [
    *(
        (role, ground)
        for role in ("text", "muted", "accent", "late", "soon", "done", "conf")
        for ground in ("bg", "surface")
    ),
    *((role, f"{role}_tint") for role in ("late", "soon", "done", "conf", "accent")),
    ("muted", "rail"),
    ("text", "rail"),
    ("text", "hover"),
    ("muted", "hover"),
    ("conf", "conf_wash"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_conf", "conf"),
    ("on_strip", "strip"),
]


@SCHEMES
@pytest.mark.parametrize(("ink", "ground"), WRITTEN)
def test_words_stand_out_from_their_ground(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5


@SCHEMES
@pytest.mark.parametrize("ground", ["bg", "surface", "rail"])
def test_the_edge_of_a_control_can_be_seen(tokens: Tokens, ground: str) -> None:
    assert contrast(tokens.border, getattr(tokens, ground)) >= 3.0


@pytest.mark.parametrize(("tokens", "scheme"), [(LIGHT, "light"), (DARK, "dark")])
def test_the_pictures_of_radio_and_check_use_the_tokens(tokens: Tokens, scheme: str) -> None:
    known = {getattr(tokens, name) for name in Tokens.__slots__}
    for picture in (resources() / "icons" / "controls" / scheme).glob("*.svg"):
        assert set(re.findall(r"#[0-9A-F]{6}", picture.read_text())) <= known, picture.name


def test_every_styled_class_has_a_focus_rule_and_no_font_size() -> None:
    sheet = style_sheet(LIGHT, 11, 32, 20, "x")
    assert "font-size" not in sheet
    for styled in (
        "QPushButton",
        "QLineEdit",
        "QPlainTextEdit",
        "QComboBox",
        "QRadioButton",
        "QCheckBox",
        "QToolButton",
    ):
        assert re.search(rf"{styled}:focus", sheet), styled
        assert re.search(rf"{styled}:disabled", sheet), styled


def test_words_already_on_the_screen_grow_with_the_size(qtbot: QtBot, qapp: QApplication) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    plain, title, button = QLineEdit(holder), words("Title", size=1.7, bold=True), QPushButton("Go", holder)
    title.setParent(holder)
    holder.show()
    before = [widget.font().pointSizeF() for widget in (plain, title, button)]
    theme.apply(qapp, base_pt=15)
    qapp.processEvents()
    after = [widget.font().pointSizeF() for widget in (plain, title, button)]
    theme.apply(qapp)
    for small, large in zip(before, after, strict=True):
        assert large == pytest.approx(small * 15 / 11, rel=0.01)


def test_the_tokens_follow_the_scheme_also_for_dressed_widgets(qtbot: QtBot, qapp: QApplication) -> None:
    combo = QComboBox()
    qtbot.addWidget(combo)
    combo.show()
    theme.apply(qapp, dark=True)
    assert tokens_now() is DARK
    theme.apply(qapp)
    assert tokens_now() is LIGHT


def test_in_high_contrast_nothing_of_ours_covers_the_system(qapp: QApplication) -> None:
    theme.apply(qapp, high_contrast=True)
    assert qapp.styleSheet() == ""
    theme.apply(qapp)


def test_every_icon_named_in_the_screens_is_there() -> None:
    there = {path.stem for path in (resources() / "icons" / "lucide").glob("*.svg")}
    named: set[str] = set()
    for source in Path(theme.__file__).parent.rglob("*.py"):
        text = source.read_text(encoding="utf-8")
        named |= set(re.findall(r'(?:icon=|set_icon\(|IconButton\(|Picture\(|ICON = )"([a-z0-9-]+)"', text))
    assert named
    assert named <= there
