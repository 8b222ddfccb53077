"""What is written down about the office itself: lines of its journals, sheets of its staff, complaints, their files."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, new_uid


class OfficePaper(Base):
    """One filled form of scope office, numbered within its year; it is never deleted, only struck out with a reason.

    `answers` holds the coded part only: what identifies a client is in the register under `uid`. `about_uid` is the
    colleague it speaks of, `refers_uid` the paper it answers or goes on from.
    """

    __tablename__ = "office_paper"
    __table_args__ = (
        UniqueConstraint("form_id", "year", "number"),
        Index("ix_office_paper_form_event", "form_id", "event_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(default=new_uid, unique=True)
    form_id: Mapped[str]
    standard_ref: Mapped[str]
    year: Mapped[int]
    number: Mapped[int]
    state: Mapped[str] = mapped_column(default="open", index=True)
    event_at: Mapped[datetime]
    started_at: Mapped[datetime]
    saved_at: Mapped[datetime]
    finished_at: Mapped[datetime | None]
    uid_by: Mapped[str]
    about_uid: Mapped[str] = mapped_column(default="", index=True)
    refers_uid: Mapped[str] = mapped_column(default="", index=True)
    answers: Mapped[dict[str, Any]] = mapped_column(default=dict)
    gaps: Mapped[dict[str, Any]] = mapped_column(default=dict)
    struck_at: Mapped[datetime | None]
    struck_by: Mapped[str] = mapped_column(default="")
    struck_reason: Mapped[str] = mapped_column(default="")


class PaperFile(Base):
    """One sealed file of a paper of the office: the scan of a licence, the text of an act. It is never taken out."""

    __tablename__ = "paper_file"
    __table_args__ = (UniqueConstraint("paper_id", "number"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(default=new_uid, unique=True)
    paper_id: Mapped[int] = mapped_column(ForeignKey("office_paper.id"))
    number: Mapped[int]
    entered_at: Mapped[datetime]
    uid_by: Mapped[str]
    blob: Mapped[str]
    sealed: Mapped[bytes] = mapped_column(LargeBinary)
