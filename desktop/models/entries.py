"""What was written about a case: entries and their versions, drafts, events and documents."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, new_uid


class Entry(Base):
    """One filled form. A finished entry never changes: a correction is a new version that replaces it.

    `answers` holds the coded part only; `sealed` the strictly confidential answers under the key of the case.
    """

    __tablename__ = "entry"
    __table_args__ = (Index("ix_entry_case_form", "case_id", "form_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(default=new_uid, unique=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case_file.id"))
    episode: Mapped[int]
    number: Mapped[int]
    version: Mapped[int] = mapped_column(default=1)
    replaces_id: Mapped[int | None] = mapped_column(ForeignKey("entry.id"))
    form_id: Mapped[str]
    standard_ref: Mapped[str]
    state: Mapped[str] = mapped_column(default="open", index=True)
    event_at: Mapped[datetime]
    started_at: Mapped[datetime]
    saved_at: Mapped[datetime]
    finished_at: Mapped[datetime | None]
    uid_by: Mapped[str]
    page: Mapped[str] = mapped_column(default="")
    answers: Mapped[dict[str, Any]] = mapped_column(default=dict)
    gaps: Mapped[dict[str, Any]] = mapped_column(default=dict)
    sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    correction: Mapped[str] = mapped_column(default="")


class Draft(Base):
    """What is typed in one field and not yet saved, sealed so that no name lies open in this file."""

    __tablename__ = "draft"
    __table_args__ = (UniqueConstraint("entry_id", "field_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    entry_id: Mapped[int] = mapped_column(ForeignKey("entry.id", ondelete="CASCADE"))
    field_id: Mapped[str]
    typed_at: Mapped[datetime]
    key: Mapped[str]
    sealed: Mapped[bytes] = mapped_column(LargeBinary)


class Event(Base):
    """Something that happened in a case and is not an entry: a stage finished, a case closed, a delay explained."""

    __tablename__ = "event"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(default=new_uid, unique=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case_file.id"), index=True)
    episode: Mapped[int]
    kind: Mapped[str] = mapped_column(index=True)
    at: Mapped[datetime]
    entered_at: Mapped[datetime]
    uid_by: Mapped[str]
    entry_uid: Mapped[str] = mapped_column(default="")
    facts: Mapped[dict[str, Any]] = mapped_column(default=dict)


class Document(Base):
    """One line of the register of documents and evidence of a case; its pages count in the printed file."""

    __tablename__ = "document"
    __table_args__ = (UniqueConstraint("case_id", "number"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(default=new_uid, unique=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case_file.id"))
    episode: Mapped[int]
    number: Mapped[int]
    title: Mapped[str]
    kind: Mapped[str]
    medium: Mapped[str]
    pages: Mapped[int]
    dated_on: Mapped[date | None]
    received_on: Mapped[date | None]
    confidential: Mapped[bool] = mapped_column(default=False)
    entry_uid: Mapped[str] = mapped_column(default="")
    entered_at: Mapped[datetime]
    uid_by: Mapped[str]
    blob: Mapped[str] = mapped_column(default="")
    sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
