"""Cases, their episodes, their links and who may open their sealed part."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desktop.models.base import Base, new_uid


class Case(Base):
    """One client's case; the client's name is in the register under `uid`."""

    __tablename__ = "case_file"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(default=new_uid, unique=True)
    code: Mapped[str | None] = mapped_column(unique=True)
    standard_ref: Mapped[str]
    status: Mapped[str] = mapped_column(default="contact", index=True)
    stage: Mapped[str]
    risk: Mapped[str] = mapped_column(default="")
    worker_uid: Mapped[str] = mapped_column(index=True)
    client_type: Mapped[str] = mapped_column(default="")
    client_sex: Mapped[str] = mapped_column(default="")
    client_role: Mapped[str] = mapped_column(default="client")
    birth_year: Mapped[int | None]
    target_group: Mapped[list[str]] = mapped_column(default=list)
    started_at: Mapped[datetime]
    changed_at: Mapped[datetime] = mapped_column(index=True)
    episodes: Mapped[list[Episode]] = relationship(back_populates="case", order_by="Episode.number")


class Episode(Base):
    """From the opening to the closing; a reopening starts the next one and leaves this one as it was."""

    __tablename__ = "episode"
    __table_args__ = (UniqueConstraint("case_id", "number"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case_file.id"))
    number: Mapped[int]
    started_at: Mapped[datetime]
    opened_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    ground: Mapped[str] = mapped_column(default="")
    case: Mapped[Case] = relationship(back_populates="episodes")


class CaseLink(Base):
    """Two cases of one family; `relation` says what `other` is to `case`."""

    __tablename__ = "case_link"
    __table_args__ = (UniqueConstraint("case_id", "other_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case_file.id"), index=True)
    other_id: Mapped[int] = mapped_column(ForeignKey("case_file.id"), index=True)
    relation: Mapped[str]


class Grant(Base):
    """The key of a case's strictly confidential part, wrapped to one named user or to recovery."""

    __tablename__ = "confidential_grant"
    __table_args__ = (UniqueConstraint("case_id", "uid"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case_file.id"), index=True)
    uid: Mapped[str]
    wrapped: Mapped[bytes] = mapped_column(LargeBinary)
    card: Mapped[str] = mapped_column(default="")
    """The fingerprint of the card it was wrapped for: new keys of a person are not named by themselves."""


class SealedNote(Base):
    """A note of a case's strictly confidential part; an open one is still being written, a kept one never changes."""

    __tablename__ = "sealed_note"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(default=new_uid, unique=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case_file.id"), index=True)
    state: Mapped[str] = mapped_column(default="open")
    written_at: Mapped[datetime]
    uid_by: Mapped[str]
    sealed: Mapped[bytes] = mapped_column(LargeBinary)


class CasePerson(Base):
    """What may be known of a person without the register: the token that texts carry and the role in the case."""

    __tablename__ = "case_person"
    __table_args__ = (UniqueConstraint("case_id", "token"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case_file.id"), index=True)
    token: Mapped[str]
    role: Mapped[str]
