"""What the archive's screen has done in the worker, and what it says of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog

from desktop.casework.acts import rewrite_medium
from desktop.casework.media import Cleaned
from desktop.casework.names_outside import words_that_name
from desktop.casework.office import Office
from desktop.casework.previews import EXPORT, save_as
from desktop.ui.dialogs.password_again import with_password
from desktop.ui.screens.archive_frame import ArchiveFrame
from desktop.ui.screens.saying import why_not


class ArchiveWork(ArchiveFrame):
    """Papers, copies written anew, and decisions; the screen itself says which."""

    def _rewrite(self) -> None:
        self.task.begin(self.tr("Writing the copies anew …"))
        self.review()
        self._desk.do(
            rewrite_medium, self.place.path(), self.task.told, then=self._rewritten, failed=self._not_rewritten
        )

    def _rewritten(self, done: Cleaned) -> None:
        self.task.end()
        self.refresh()
        if not (done.backups or done.copies or done.removed):
            self.banner.tell("done", self.tr("No act waits for what lies there."))
            return
        line = self.tr("Backups written anew and read back: {backups}. Other copies: {copies}.")
        line = line.format(backups=done.backups, copies=done.copies)
        self.banner.tell("done", self.tr("This copy holds none of the destroyed cases any more."), line)

    def _not_rewritten(self, problem: Exception) -> None:
        self.task.end()
        self.review()
        self._refused(problem)

    def _do(self, run: Callable[..., Any], *args: Any) -> None:
        self._desk.do(run, *args, then=self._done, failed=self._say_in(self.reason))

    def _say_in(self, panel: Any) -> Callable[[Exception], None]:
        return lambda problem: panel.refuse(why_not(problem))

    def _done(self, _result: object) -> None:
        self.banner.tell("done", "")
        self.refresh()

    def _refused(self, problem: Exception) -> None:
        self.banner.tell("late", why_not(problem))

    def _save(
        self, pdf: Callable[[Office], bytes], name: str, then: Callable[[], None] | None = None, *said: str
    ) -> None:
        """`said` is what somebody wrote on the paper."""
        where = partial(self._ask_where, pdf, name, then)
        self.left.ask(words_that_name, said, then=partial(with_password, self._desk, EXPORT, None, self, where))

    def _ask_where(self, pdf: Callable[[Office], bytes], name: str, then: Callable[[], None] | None) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save as PDF"), f"{name}.pdf", "PDF (*.pdf)")
        if path:
            self.save_to(Path(path), pdf, then)

    def save_to(self, path: Path, pdf: Callable[[Office], bytes], then: Callable[[], None] | None = None) -> None:
        """Writes a paper there, then goes on."""

        def saved(_nothing: object) -> None:
            self.banner.tell("done", self.tr("Saved as {path}.").format(path=path))
            if then is not None:
                then()

        self._desk.do(lambda office: save_as(office, path, pdf(office)), then=saved, failed=self._refused)
