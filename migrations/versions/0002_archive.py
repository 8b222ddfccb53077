"""How long closed cases are kept, acts of destruction, and the media that hold copies of the office."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "destruction",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("case_uid", sa.String(), nullable=False),
        sa.Column("case_code", sa.String(), nullable=False),
        sa.Column("class_id", sa.String(), nullable=False),
        sa.Column("years", sa.Integer(), nullable=False),
        sa.Column("case_closed_on", sa.Date(), nullable=False),
        sa.Column("kept_until", sa.Date(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("uid_by", sa.String(), nullable=False),
        sa.Column("uid_with", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("blobs", sa.JSON(), nullable=False),
        sa.Column("audit_seq", sa.Integer(), nullable=False),
        sa.Column("head", sa.String(), nullable=False),
        sa.Column("closed_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_destruction")),
        sa.UniqueConstraint("case_uid", name=op.f("uq_destruction_case_uid")),
        sa.UniqueConstraint("number", name=op.f("uq_destruction_number")),
        sa.UniqueConstraint("uid", name=op.f("uq_destruction_uid")),
    )
    op.create_index(op.f("ix_destruction_state"), "destruction", ["state"], unique=False)
    op.create_table(
        "medium",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("first_at", sa.DateTime(), nullable=False),
        sa.Column("last_at", sa.DateTime(), nullable=False),
        sa.Column("gone_at", sa.DateTime(), nullable=True),
        sa.Column("gone_why", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_medium")),
        sa.UniqueConstraint("uid", name=op.f("uq_medium_uid")),
    )
    op.create_table(
        "destruction_medium",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("act_id", sa.Integer(), nullable=False),
        sa.Column("medium_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=True),
        sa.Column("copies", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["act_id"], ["destruction.id"], name=op.f("fk_destruction_medium_act_id_destruction")),
        sa.ForeignKeyConstraint(["medium_id"], ["medium.id"], name=op.f("fk_destruction_medium_medium_id_medium")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_destruction_medium")),
        sa.UniqueConstraint("act_id", "medium_id", name=op.f("uq_destruction_medium_act_id")),
    )
    op.create_index(op.f("ix_destruction_medium_act_id"), "destruction_medium", ["act_id"], unique=False)
    op.create_table(
        "keeping",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("class_id", sa.String(), nullable=False),
        sa.Column("hold", sa.String(), nullable=False),
        sa.Column("held_at", sa.DateTime(), nullable=True),
        sa.Column("shelf", sa.String(), nullable=False),
        sa.Column("handed_at", sa.DateTime(), nullable=True),
        sa.Column("archive", sa.String(), nullable=False),
        sa.Column("advice", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_keeping_case_id_case_file")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_keeping")),
        sa.UniqueConstraint("case_id", name=op.f("uq_keeping_case_id")),
    )
