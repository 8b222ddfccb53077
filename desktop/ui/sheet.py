"""The one style sheet: only where plain Fusion looks dated; no font sizes, and never a rule without a focus twin."""

from __future__ import annotations

from string import Template

from desktop.ui.tokens import LIGHT, Tokens

# Heights count without the edge: h - 2 for a 1 px edge, h - 4 for a 2 px edge.
_RULES = Template("""
QToolTip { background: $surface; color: $text; border: 1px solid $border; padding: 4px; }

QPushButton { background: $surface; color: $text; border: 1px solid $border; border-radius: 6px;
  padding: 0 ${pad}px; min-height: ${h2}px; }
QPushButton:hover { background: $hover; }
QPushButton:focus { border: 2px solid $accent; padding: 0 ${pad1}px; min-height: ${h4}px; }
QPushButton:disabled { color: $muted; border: 1px solid $line; background: $bg; }
QPushButton:checked { background: $accent_tint; border-color: $accent; color: $accent; }
QPushButton::menu-indicator { image: url($pictures/chevron.svg); width: ${mark}px;
  subcontrol-position: right center; right: 4px; }

QPushButton[kind="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: bold;
  padding: 0 ${wide}px; }
QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 1px solid $accent; padding: 0 ${wide}px; min-height: ${h2}px; }
QPushButton[kind="primary"]:disabled { background: $line; color: $muted; border: 1px solid $line; }

QPushButton[kind="conf"] { background: $conf; color: $on_conf; border: 1px solid $conf; font-weight: bold;
  padding: 0 ${wide}px; }
QPushButton[kind="conf"]:focus { border: 1px solid $conf; padding: 0 ${wide}px; min-height: ${h2}px; }
QPushButton[kind="conf"]:disabled { background: $line; color: $muted; border: 1px solid $line; }

QPushButton[kind="flat"] { background: transparent; color: $accent; border: 1px solid transparent; padding: 0 ${u2}px; }
QPushButton[kind="flat"]:hover { background: $hover; }
QPushButton[kind="flat"]:focus { border: 2px solid $accent; padding: 0 ${u2m}px; min-height: ${h4}px; }
QPushButton[kind="flat"]:disabled { color: $muted; background: transparent; }

QPushButton[kind="link"] { background: transparent; color: $accent; border: 2px solid transparent; padding: 0 1px;
  min-height: ${link}px; text-align: left; }
QPushButton[kind="link"]:focus { border: 2px solid $accent; padding: 0 1px; min-height: ${link}px; }
QPushButton[kind="link"]:hover { color: $accent_hover; }
QPushButton[kind="link"]:disabled { color: $muted; }

QPushButton[kind="undo"] { background: transparent; color: $strip_on_text; border: 2px solid transparent;
  font-weight: bold;
  padding: 0 ${u2}px; min-height: ${h4}px; }
QPushButton[kind="undo"]:focus { border: 2px solid $strip_on_text; padding: 0 ${u2}px; min-height: ${h4}px; }
QPushButton[kind="undo"]:disabled { color: $muted; }

QToolButton { background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 0; color: $text; }
QToolButton:hover { background: $hover; }
QToolButton:focus { border: 2px solid $accent; }
QToolButton:disabled { color: $muted; }

QLineEdit, QPlainTextEdit, QComboBox { background: $surface; color: $text; border: 1px solid $border;
  border-radius: 6px;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit { padding: 0 ${edit}px; min-height: ${h2}px; placeholder-text-color: $muted; }
QPlainTextEdit { padding: 4px ${edit4}px; }
QLineEdit:focus { border: 2px solid $accent; padding: 0 ${edit1}px; min-height: ${h4}px; }
QPlainTextEdit:focus { border: 2px solid $accent; padding: 3px ${edit5}px; }
QLineEdit[state="late"], QComboBox[state="late"] { border: 2px solid $late; padding: 0 ${edit1}px;
  min-height: ${h4}px; }
QPlainTextEdit[state="late"] { border: 2px solid $late; padding: 3px ${edit5}px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { color: $muted; border: 1px solid $line;
  background: $bg; }
QLineEdit:read-only { background: transparent; border: 1px solid transparent; padding: 0 1px; }
QLineEdit:read-only:focus { border: 2px solid $accent; padding: 0; }
QPlainTextEdit[plain="true"] { background: transparent; border: 1px solid transparent; padding: 4px 0; }
QPlainTextEdit[plain="true"]:focus { border: 2px solid $accent; padding: 3px 0; }

QComboBox { padding: 0 ${edit}px; min-height: ${h2}px; }
QComboBox:focus, QComboBox:on { border: 2px solid $accent; padding: 0 ${edit1}px; min-height: ${h4}px; }
QComboBox::drop-down { border: 0; width: ${drop}px; }
QComboBox::down-arrow { image: url($pictures/chevron.svg); width: ${mark}px; height: ${mark}px; }
QComboBox QAbstractItemView { background: $surface; color: $text; border: 1px solid $border; outline: 0;
  selection-background-color: $accent_tint; selection-color: $text; }
QComboBox QAbstractItemView::item { min-height: ${item}px; padding: 0 ${u2}px; }

QRadioButton, QCheckBox { color: $text; border: 2px solid transparent; border-radius: 6px;
  padding: ${thin}px 3px ${thin}px 0;
  spacing: ${u2}px; }
QRadioButton:focus, QCheckBox:focus { border: 2px solid $accent; }
QRadioButton:disabled, QCheckBox:disabled { color: $muted; }
QRadioButton::indicator, QCheckBox::indicator { width: ${box}px; height: ${box}px; }
QRadioButton::indicator { image: url($pictures/radio.svg); }
QRadioButton::indicator:checked { image: url($pictures/radio_on.svg); }
QRadioButton::indicator:disabled { image: url($pictures/radio_off.svg); }
QRadioButton::indicator:checked:disabled { image: url($pictures/radio_on_off.svg); }
QCheckBox::indicator { image: url($pictures/check.svg); }
QCheckBox::indicator:checked { image: url($pictures/check_on.svg); }
QCheckBox::indicator:disabled { image: url($pictures/check_off.svg); }
QCheckBox::indicator:checked:disabled { image: url($pictures/check_on_off.svg); }

QHeaderView { background: transparent; }
QHeaderView::section { background: transparent; color: $muted; border: 0; border-bottom: 1px solid $border;
  font-weight: bold; padding: 0 ${u2}px; }
QHeaderView::section:hover { color: $text; }
QMenu { background: $surface; color: $text; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: ${u}px ${wide}px ${u}px ${u2}px; border-radius: 4px; }
QMenu::item:selected { background: $accent_tint; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $border; border-radius: 4px; margin: 2px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QLabel[role="muted"] { color: $muted; }
QLabel[role="accent"] { color: $accent; }
QLabel[role="late"] { color: $late; }
QLabel[role="soon"] { color: $soon; }
QLabel[role="done"] { color: $done; }
QLabel[role="conf"] { color: $conf; }
QLabel[role="on_text"] { color: $surface; }
""")


def style_sheet(tokens: Tokens, base_pt: float, h: int, line_height: int, pictures: str) -> str:
    """The rules for one scheme and one size of text; `pictures` is the folder of radio, check and arrow pictures."""
    u = max(3, round(line_height / 5))
    grow = base_pt / 11
    box = round(18 * grow)
    lengths = {
        "u": u,
        "h2": h - 2,
        "h4": h - 4,
        "pad": 3 * u,
        "pad1": 3 * u - 1,
        "wide": 5 * u,
        "u2": 2 * u,
        "u2m": 2 * u - 1,
        "edit": round(2.5 * u),
        "edit1": round(2.5 * u) - 1,
        "edit4": max(2, round(2.5 * u) - 4),
        "edit5": max(1, round(2.5 * u) - 5),
        "drop": round(28 * grow),
        "mark": round(16 * grow),
        "item": h - 4,
        "box": box,
        "thin": max(0, (max(28, h - 4) - 4 - max(box, line_height)) // 2),
        "link": line_height + u - 2,
    }
    colours = {name: getattr(tokens, name) for name in Tokens.__slots__}
    undo = "#FAEBCB" if tokens is LIGHT else "#26231E"
    return _RULES.substitute(
        colours, strip_on_text=undo, pictures=pictures, **{name: str(value) for name, value in lengths.items()}
    )
