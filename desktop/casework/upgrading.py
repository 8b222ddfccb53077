"""Bringing the tables of an office up to this program; a newer file is refused untouched."""

from __future__ import annotations

from sqlalchemy import text
from sqlalchemy.engine import Engine

from desktop.places import migrations
from desktop.vault.opened import Opened

SCHEMA = 1
REVISION = "0001"


def bring_up_to_date(engine: Engine, opened: Opened) -> None:
    """Run the migrations an older office still wants; an office of this version costs one query."""
    with engine.connect() as connection:
        version = int(connection.scalar(text("PRAGMA user_version")) or 0)
        connection.rollback()
    if version == SCHEMA:
        return
    # Alembic costs 0.3 s to import and is wanted once in the life of a version.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations()))
    config.set_main_option("path_separator", "os")
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")
        connection.commit()
