"""Alembic's entry: uses the connection it is given, for the key of `cases.db` never stands in a URL."""

from __future__ import annotations

from alembic import context

from desktop.models import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    transaction_per_migration=True,
)
with context.begin_transaction():
    context.run_migrations()
