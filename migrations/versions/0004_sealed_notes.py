"""Notes of the strictly confidential part, and for which card its key was wrapped."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
rewrites = ("confidential_grant",)


def upgrade() -> None:
    op.add_column("confidential_grant", sa.Column("card", sa.String(), nullable=False, server_default=""))
    op.create_table(
        "sealed_note",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("written_at", sa.DateTime(), nullable=False),
        sa.Column("uid_by", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_sealed_note_case_id_case_file")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sealed_note")),
        sa.UniqueConstraint("uid", name=op.f("uq_sealed_note_uid")),
    )
    op.create_index(op.f("ix_sealed_note_case_id"), "sealed_note", ["case_id"], unique=False)
