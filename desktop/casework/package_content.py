"""What a package with a case holds, in shapes that are checked before anything in them is believed."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any, Final

import msgspec
from msgspec import Meta, Struct

from desktop.vault.problems import VaultProblem

FORMAT: Final = 1
MOST_ROWS: Final = 100_000

Moment = Annotated[datetime, Meta(tz=False)]
Word = Annotated[str, Meta(max_length=200)]
Text = Annotated[str, Meta(max_length=20_000)]
Uid = Annotated[str, Meta(pattern=r"^[0-9a-f]{32}$")]
Token = Annotated[str, Meta(pattern=r"^P[1-9][0-9]{0,5}$")]
Secret = Annotated[str, Meta(pattern=r"^S[1-9][0-9]{0,5}$")]
Number = Annotated[int, Meta(ge=1, le=1_000_000)]
Pages = Annotated[int, Meta(ge=0, le=1_000_000)]
Author = Annotated[str, Meta(max_length=64)]


class EpisodeSent(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """From the opening to the closing."""

    number: Number
    started_at: Moment
    opened_at: Moment | None
    closed_at: Moment | None
    ground: Word


class EntrySent(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One version of a finished form; `confidential` only where the section goes along."""

    uid: Uid
    episode: Number
    number: Number
    version: Number
    replaces: Uid | None
    form_id: Word
    standard_ref: Word
    state: Annotated[str, Meta(pattern="^(finished|replaced)$")]
    event_at: Moment
    started_at: Moment
    saved_at: Moment
    finished_at: Moment | None
    by: Author
    answers: dict[str, Any]
    gaps: dict[str, Text]
    confidential: dict[str, Any]
    correction: Text


class EventSent(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Something that happened and is no entry."""

    uid: Uid
    episode: Number
    kind: Word
    at: Moment
    entered_at: Moment
    by: Author
    entry: Uid | None
    facts: dict[str, Any]


class FileSent(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The file of a document; its bytes follow the content, in the order of the documents."""

    name: Word
    type: Word
    size: Annotated[int, Meta(ge=0, le=4 << 30)]
    sha256: Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$")]


class DocumentSent(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One line of the register of documents."""

    uid: Uid
    episode: Number
    number: Number
    title: Text
    kind: Word
    medium: Word
    pages: Pages
    dated_on: date | None
    received_on: date | None
    confidential: bool
    entry: Uid | None
    entered_at: Moment
    by: Author
    from_whom: Text
    place: Text
    file: FileSent | None


class NoteSent(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A kept note of the strictly confidential section."""

    written_at: Moment
    by: Author
    title: Text
    text: Annotated[str, Meta(max_length=1_000_000)]


class PersonSent(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One person of the register; the client has facts of her own, such as a birth date."""

    facts: dict[str, Text]
    also: Annotated[list[Word], Meta(max_length=1000)]


class NamesSent(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What the register knows of the case."""

    people: dict[Token, PersonSent]
    answers: dict[Uid, dict[str, Any]]
    secrets: dict[Secret, Text]
    left: Annotated[list[Word], Meta(max_length=10_000)]


class CaseSent(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The case itself, without its code."""

    status: Annotated[str, Meta(pattern="^(contact|open|suspended|closed|no_file|transferred)$")]
    stage: Word
    risk: Word
    client_type: Word
    client_sex: Word
    client_role: Word
    birth_year: Annotated[int, Meta(ge=1800, le=2300)] | None
    target_group: Annotated[list[Word], Meta(max_length=50)]
    started_at: Moment


class Content(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Everything that is sent of one case; `people` are the sign-in names behind the marks in `by`.

    `code`, `office`, `sender` and `sent_at` are what the transfer sheet says too; `left_sealed` counts what of the
    strictly confidential section stays behind, `unfinished` the forms that do.
    """

    format: int
    standard: Word
    code: Word
    office: Word
    sender: Word
    sent_at: Moment
    left_sealed: Pages
    unfinished: Pages
    people: dict[Author, Word]
    case: CaseSent
    roles: dict[Token, Word]
    names: NamesSent
    episodes: Annotated[list[EpisodeSent], Meta(min_length=1, max_length=1000)]
    entries: Annotated[list[EntrySent], Meta(max_length=MOST_ROWS)]
    events: Annotated[list[EventSent], Meta(max_length=MOST_ROWS)]
    documents: Annotated[list[DocumentSent], Meta(max_length=10_000)]
    notes: Annotated[list[NoteSent], Meta(max_length=10_000)]

    def pages(self) -> int:
        """The pages of its documents together."""
        return sum(document.pages for document in self.documents)

    def sealed(self) -> int:
        """How many things of the strictly confidential section go along."""
        return (
            len(self.notes)
            + sum(1 for document in self.documents if document.confidential)
            + sum(1 for entry in self.entries if entry.confidential)
        )

    def marks(self) -> list[str]:
        """The uids of its entries and events, which get others where they arrive."""
        return [*(entry.uid for entry in self.entries), *(event.uid for event in self.events)]

    def authors(self) -> frozenset[str]:
        """Everyone who wrote something of it."""
        wrote = [*(entry.by for entry in self.entries), *(event.by for event in self.events)]
        return frozenset([*wrote, *(paper.by for paper in self.documents), *(note.by for note in self.notes)])

    def episodes_named(self) -> frozenset[int]:
        """The episodes that its parts belong to."""
        parts = [*(entry.episode for entry in self.entries), *(event.episode for event in self.events)]
        return frozenset([*parts, *(paper.episode for paper in self.documents)])

    def entries_named(self) -> frozenset[str]:
        """The entries that events and documents belong to."""
        named = [*(event.entry for event in self.events), *(paper.entry for paper in self.documents)]
        return frozenset(uid for uid in named if uid)

    def editions(self) -> frozenset[str]:
        """The editions without which it cannot be read."""
        return frozenset({self.standard, *(entry.standard_ref for entry in self.entries)})


class _Front(Struct):
    """What is read first: a newer program may have written the rest in shapes of its own."""

    format: int


def encoded(content: Content) -> bytes:
    """As it lies in the package."""
    return msgspec.json.encode(content)


def decoded(body: bytes) -> Content:
    """The content of a package; VaultProblem `package_newer`, `package_damaged` where we would not write it so."""
    try:
        if msgspec.json.decode(body, type=_Front).format > FORMAT:
            raise VaultProblem("package_newer")
        content = msgspec.json.decode(body, type=Content)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as problem:
        raise VaultProblem("package_damaged") from problem
    _require_sense(content)
    return content


def _require_sense(content: Content) -> None:
    """Numbers and references that agree with each other."""
    entries = {entry.uid: entry for entry in content.entries}
    episodes = [episode.number for episode in content.episodes]
    documents = {document.number for document in content.documents}
    sound = (
        content.format == FORMAT
        and len(entries) == len(content.entries)
        and len(documents) == len(content.documents)
        and episodes == list(range(1, len(episodes) + 1))
        and all(entry.replaces in entries for entry in content.entries if entry.replaces)
        and all(entry.replaces != entry.uid for entry in content.entries)
        and content.episodes_named() <= set(episodes)
        and set(content.names.answers) <= set(entries)
        and content.entries_named() <= set(entries)
        and len(content.marks()) == len(set(content.marks()))
    )
    if not sound:
        raise VaultProblem("package_damaged")
