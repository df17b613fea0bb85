"""Notes on the drawing, and which products are looked at first. Never edited again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the tables of notes and of what was chosen to look at first, later or not."""
    op.create_table(
        "note",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("x", sa.Double, nullable=False),
        sa.Column("y", sa.Double, nullable=False),
        sa.Column("width", sa.Double),
        sa.PrimaryKeyConstraint("id", name="pk_note"),
    )
    op.create_table(
        "scope",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("choice", sa.Text, nullable=False),
        sa.Column("hs", sa.Text),
        sa.Column("group", sa.Text),
        sa.Column("reason", sa.Text),
        sa.Column("order", sa.BigInteger),
        sa.Column("who", sa.Text),
        sa.Column("when", sa.Text),
        sa.PrimaryKeyConstraint("id", name="pk_scope"),
    )
