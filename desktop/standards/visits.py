"""What may leave the office for a visit, and where it comes back to."""

from __future__ import annotations

from desktop.standards.questions import Definition


class VisitPack(Definition, frozen=True, kw_only=True):
    """What goes along on a visit, sealed for so many `hours`: `data` are answers, each as `form.field`.

    What is noted there comes back as `text` of a new `form`, with its day in `on` and the answers `given`. Every pack
    is a paper of `journal`, whose answers are named by what they hold; `data_column` and `code_column` are of `table`.
    """

    data: tuple[str, ...]
    form: str
    text: str
    on: str
    journal: str
    issued: str
    until: str
    worker: str
    device: str
    table: str
    code_column: str
    data_column: str
    imported: str
    deleted: str
    given: dict[str, str] = {}
    hours: int = 24
    source: str = "P"
