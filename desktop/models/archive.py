"""How long a closed case is kept, acts of destruction, and the sticks and folders where copies of the office lie."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, new_uid


class Keeping(Base):
    """What was decided on keeping one case: its class, a hold that forbids destroying it, its shelf, its archive."""

    __tablename__ = "keeping"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case_file.id"), unique=True)
    class_id: Mapped[str] = mapped_column(default="")
    hold: Mapped[str] = mapped_column(default="")
    held_at: Mapped[datetime | None]
    shelf: Mapped[str] = mapped_column(default="")
    handed_at: Mapped[datetime | None]
    archive: Mapped[str] = mapped_column(default="")
    advice: Mapped[str] = mapped_column(default="")


class Medium(Base):
    """A stick or folder with a copy of the office: of its cases (`backup`, `office`) or of its names (`register`)."""

    __tablename__ = "medium"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(default=new_uid, unique=True)
    kind: Mapped[str]
    place: Mapped[str]
    first_at: Mapped[datetime]
    last_at: Mapped[datetime]
    gone_at: Mapped[datetime | None]
    gone_why: Mapped[str] = mapped_column(default="")


class Destruction(Base):
    """The act on one destroyed case; it outlives the case and holds nothing of it but the code.

    `state`: rows_gone (names and files still wait), waiting (media still wait), closed. `blobs` are names of sealed
    files, random as they are.
    """

    __tablename__ = "destruction"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(default=new_uid, unique=True)
    number: Mapped[int] = mapped_column(unique=True)
    case_uid: Mapped[str] = mapped_column(unique=True)
    case_code: Mapped[str]
    class_id: Mapped[str]
    years: Mapped[int]
    case_closed_on: Mapped[date]
    kept_until: Mapped[date]
    reason: Mapped[str]
    uid_by: Mapped[str]
    uid_with: Mapped[str]
    at: Mapped[datetime]
    state: Mapped[str] = mapped_column(default="rows_gone", index=True)
    counts: Mapped[dict[str, Any]] = mapped_column(default=dict)
    blobs: Mapped[list[str]] = mapped_column(default=list)
    audit_seq: Mapped[int] = mapped_column(default=0)
    head: Mapped[str] = mapped_column(default="")
    closed_at: Mapped[datetime | None]


class DestructionMedium(Base):
    """One medium an act waits for: waiting, rewritten, or gone (declared physically destroyed)."""

    __tablename__ = "destruction_medium"
    __table_args__ = (UniqueConstraint("act_id", "medium_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    act_id: Mapped[int] = mapped_column(ForeignKey("destruction.id"), index=True)
    medium_id: Mapped[int] = mapped_column(ForeignKey("medium.id"))
    state: Mapped[str] = mapped_column(default="waiting")
    at: Mapped[datetime | None]
    copies: Mapped[int] = mapped_column(default=0)
