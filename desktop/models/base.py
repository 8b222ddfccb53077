"""What every table shares."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, MetaData
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

NAMES = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


def new_uid() -> str:
    """A random identity for a row that other files refer to, 32 hex digits."""
    return uuid.uuid4().hex


class Base(DeclarativeBase):
    """The base of all tables; JSON columns hold plain dicts and lists."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = {dict[str, Any]: JSON, list[Any]: JSON, list[str]: JSON, list[int]: JSON}  # noqa: RUF012


class Setting(Base):
    """One choice of the office: its name, the mark in its codes, the edition it works by."""

    __tablename__ = "setting"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[dict[str, Any]]


class Trail(Base):
    """Who did what to which case and when; written in the same transaction as the change itself."""

    __tablename__ = "trail"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    uid: Mapped[str]
    doing: Mapped[str]
    case_id: Mapped[int | None] = mapped_column(index=True)
    facts: Mapped[dict[str, Any]]
