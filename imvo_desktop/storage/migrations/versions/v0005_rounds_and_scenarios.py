"""Named what-ifs, and rounds to compare with. Never edited again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add the tables of scenarios and rounds; the copies of rounds have theirs since the first."""
    op.create_table(
        "scenario",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("steps", sa.Text, nullable=False),
        sa.Column("note", sa.Text),
        sa.Column("who", sa.Text),
        sa.Column("when", sa.Text),
        sa.PrimaryKeyConstraint("id", name="pk_scenario"),
    )
    op.create_table(
        "round",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("date", sa.Text, nullable=False),
        sa.Column("copy", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("note", sa.Text),
        sa.Column("who", sa.Text),
        sa.Column("when", sa.Text),
        sa.PrimaryKeyConstraint("id", name="pk_round"),
    )
