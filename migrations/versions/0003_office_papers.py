"""Papers of the office: journals, staff, sessions, complaints."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "office_paper",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("form_id", sa.String(), nullable=False),
        sa.Column("standard_ref", sa.String(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("event_at", sa.DateTime(), nullable=False),
        sa.Column("started_at", sa.DateTime(), nullable=False),
        sa.Column("saved_at", sa.DateTime(), nullable=False),
        sa.Column("finished_at", sa.DateTime(), nullable=True),
        sa.Column("uid_by", sa.String(), nullable=False),
        sa.Column("about_uid", sa.String(), nullable=False),
        sa.Column("refers_uid", sa.String(), nullable=False),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("gaps", sa.JSON(), nullable=False),
        sa.Column("struck_at", sa.DateTime(), nullable=True),
        sa.Column("struck_by", sa.String(), nullable=False),
        sa.Column("struck_reason", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office_paper")),
        sa.UniqueConstraint("form_id", "year", "number", name=op.f("uq_office_paper_form_id")),
        sa.UniqueConstraint("uid", name=op.f("uq_office_paper_uid")),
    )
    op.create_index("ix_office_paper_form_event", "office_paper", ["form_id", "event_at"], unique=False)
    op.create_index(op.f("ix_office_paper_state"), "office_paper", ["state"], unique=False)
    op.create_index(op.f("ix_office_paper_about_uid"), "office_paper", ["about_uid"], unique=False)
    op.create_index(op.f("ix_office_paper_refers_uid"), "office_paper", ["refers_uid"], unique=False)
