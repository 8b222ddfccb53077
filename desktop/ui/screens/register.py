"""The register of names: where it is, whether it fits the cases, and finding, moving, copying and replacing it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal

from desktop.casework.permissions import may
from desktop.casework.register_place import (
    RegisterState,
    back_up_register,
    bring_back,
    confirm_beside,
    erase_register,
    find_register,
    look_for_register,
    move_register,
    put_register_away,
    register_state,
    report_lost,
)
from desktop.ui.desk import Desk
from desktop.ui.dialogs.password_again import do_with_password
from desktop.ui.parts.chips import DEADLINE_LOOKS
from desktop.ui.parts.media import media_seen
from desktop.ui.parts.spoken import appear
from desktop.ui.register_words import problem_line
from desktop.ui.screens.reason_panel import Asked
from desktop.ui.screens.register_frame import RegisterFrame
from desktop.ui.screens.saying import iso, why_not

_COPY_STATES: Final[Mapping[str, tuple[str, object]]] = {
    "same": ("done", QT_TRANSLATE_NOOP("Register", "as the register is now")),
    "older": ("soon", QT_TRANSLATE_NOOP("Register", "older than the register")),
    "newer": ("late", QT_TRANSLATE_NOOP("Register", "newer than the register")),
    "away": ("later", QT_TRANSLATE_NOOP("Register", "not plugged in")),
    "unreadable": ("late", QT_TRANSLATE_NOOP("Register", "damaged or from before the keys were changed")),
}
MOST_CODES: Final = 40


class RegisterScreen(RegisterFrame):
    """`names_changed` when names came or went: every screen shows other words then."""

    names_changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._known: RegisterState | None = None
        self._then: Callable[[dict[str, str]], None] = lambda _reasons: None
        self._wire()
        self.retranslate()

    def refresh(self) -> None:
        """Reads where the register is and whether it fits."""
        self.close_panel()
        self._desk.ask(register_state, then=self._show, failed=self._refused)

    def leave(self) -> None:
        """Says nothing any more of what was done."""
        self.banner.tell("done", "")

    def retranslate(self) -> None:
        super().retranslate()
        if self._known is not None:
            self._show(self._known)
        self.review()

    def review(self) -> None:
        known = self._known
        here, head = known is not None and known.here, may(self._desk.user.role, "change_office")
        self.take.setEnabled(self.found.path().is_absolute())
        self.put_away.setEnabled(here)
        self.move_now.setEnabled(here and self.target.path().is_absolute())
        self.beside.setEnabled(here and head and known is not None and known.beside)
        self.copy_now.setEnabled(here and self.second.path().is_absolute())
        self.bring.setEnabled(not here and self.copy.path().is_absolute() and self.new.path().is_absolute())

    def _show(self, state: RegisterState) -> None:
        self._known = state
        if state.here:
            said = self.tr("The names are here: {folder}").format(folder=state.folder)
            alone = not state.beside or bool(state.beside_reason)
            self.state.tell("done" if alone else "soon", said, self._beside_line(state))
        else:
            line = problem_line(state.problem)
            self.state.tell("soon", self.tr("Working with codes only"), line)
        self._show_fit(state)
        heads = (self.tr("Where last seen"), self.tr("Copied"), self.tr("State"))
        wording = self._desk.wording
        rows = [(row.place, wording.date_time(iso(row.written_at)), self._copy_chip(row.state)) for row in state.copies]
        self.copies.tell(heads, rows)
        appear(self.copies, bool(rows))
        height = self.copies.verticalHeader().defaultSectionSize()
        self.copies.setFixedHeight(self.copies.horizontalHeader().sizeHint().height() + (len(rows) + 1) * height)
        self.review()

    def _beside_line(self, state: RegisterState) -> str:
        if not state.beside:
            return self.tr("They lie apart from the cases.")
        if state.beside_reason:
            return self.tr("They lie on the disk of the cases, because: {why}").format(why=state.beside_reason)
        return self.tr("They lie on the same disk as the cases: one theft would take both. Move them to a stick.")

    def _show_fit(self, state: RegisterState) -> None:
        """What is wrong between register and cases, and the codes of the cases without names."""
        lines = []
        if state.older:
            lines.append(self.tr("This register is older than the cases. Look for the newer one before you go on."))
        if state.twin_damaged:
            lines.append(self.tr("One of its two files was damaged, the other was used. The next save mends it."))
        if state.missing:
            lines.append(self.tr("%n case(s) have people who are not in this register:", None, len(state.missing)))
        self.fit.tell("soon", self.tr("Register and cases do not fit") if lines else "", "\n".join(lines))
        shown = list(state.missing[:MOST_CODES]) + (["…"] if len(state.missing) > MOST_CODES else [])
        self.codes.setText("   ".join(shown))
        appear(self.codes, bool(shown))

    def _copy_chip(self, state: str) -> tuple[Any, str]:
        look, text = _COPY_STATES[state]
        return DEADLINE_LOOKS[look], QCoreApplication.translate("Register", str(text))

    def _look(self) -> None:
        media = [medium.root for medium in media_seen()]
        self._desk.do(look_for_register, media, then=self._looked, failed=self._refused)

    def _looked(self, folder: str) -> None:
        if not folder:
            line = self.tr("Put the stick in and press again, or choose the folder below.")
            self.banner.tell("soon", self.tr("The register was not found."), line)
            return
        self._came()

    def _came(self, _nothing: object = None) -> None:
        self.banner.tell("done", self.tr("The names are there again."))
        self.names_changed.emit()
        self.refresh()

    def _went(self, _nothing: object = None) -> None:
        self.names_changed.emit()
        self.refresh()

    def _move(self, reason: str = "") -> None:
        given = (self.target.path(), reason)
        self._desk.do(move_register, *given, then=self._moved, failed=partial(self._not_there, self._move))

    def _not_there(self, again: Callable[[str], None], problem: Exception) -> None:
        """The head may put it beside the cases with a reason; then the same is tried again."""
        if getattr(problem, "code", "") == "register_beside" and may(self._desk.user.role, "change_office"):
            self._ask_beside(lambda given: again(given["why"]))
            return
        self._refused(problem)

    def _moved(self, old: Path) -> None:
        self._went()
        asked = Asked(
            self.tr("The register is in its new place. Erase the old one?"),
            self.tr("Copied, read back and in use. The old one in {folder} is a copy now.").format(folder=old),
            self.tr("Erase the old one"),
            self.tr("Keep it as a second copy"),
        )
        self._ask(asked, lambda _given: self._do(erase_register, old))

    def _ask_beside(self, then: Callable[[dict[str, str]], None]) -> None:
        asked = Asked(
            self.tr("Names and cases on one disk?"),
            self.tr("Whoever takes this disk has both. The reason is kept and everyone of the office can read it."),
            self.tr("Keep them together"),
            self.tr("Go back"),
            (("why", self.tr("Why it must be so")),),
        )
        self._ask(asked, then)

    def _ask_lost(self) -> None:
        asked = Asked(
            self.tr("Is the stick with the names lost?"),
            self.tr(
                "What is on it is locked and opens only with this office's key file and a password. "
                "From now on there are codes only, until the second copy is here."
            ),
            self.tr("It is lost"),
            self.tr("Go back"),
            (("why", self.tr("What happened")),),
        )
        self._ask(asked, lambda given: self._do(report_lost, given["why"]))

    def _ask(self, asked: Asked, then: Callable[[dict[str, str]], None]) -> None:
        self._then = then
        self.open_panel()
        self.reason.ask(asked)

    def _do(self, run: Callable[..., Any], *args: Any) -> None:
        failed = lambda problem: self.reason.refuse(why_not(problem))  # noqa: E731 - one line, one use
        self._desk.do(run, *args, then=self._went, failed=failed)

    def _copy(self) -> None:
        def done(_nothing: object) -> None:
            line = self.tr("Keep this stick apart from the one with the cases.")
            self.banner.tell("done", self.tr("The register was copied and read back."), line)
            self.refresh()

        do_with_password(self._desk, self, back_up_register, self.second.path(), then=done, failed=self._refused)

    def _bring(self, reason: str = "") -> None:
        given = (self.copy.path(), self.new.path(), reason)
        self._desk.do(bring_back, *given, then=self._came, failed=partial(self._not_there, self._bring))

    def _refused(self, problem: Exception) -> None:
        self.banner.tell("late", why_not(problem))

    def _wire(self) -> None:
        self.look.clicked.connect(self._look)
        take = lambda: self._desk.do(find_register, self.found.path(), then=self._came, failed=self._refused)  # noqa: E731
        self.take.clicked.connect(take)
        self.put_away.clicked.connect(lambda: self._do(put_register_away))
        self.move_now.clicked.connect(lambda: self._move())
        self.beside.clicked.connect(lambda: self._ask_beside(lambda given: self._do(confirm_beside, given["why"])))
        self.copy_now.clicked.connect(self._copy)
        self.lost.clicked.connect(self._ask_lost)
        self.bring.clicked.connect(lambda: self._bring())
        self.reason.given.connect(lambda given: self._then(given))
