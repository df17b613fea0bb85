"""Rows kept aside, and what joined organisations were. Never edited again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the tables of joined organisations and of the rows of lists that were not used."""
    op.create_table(
        "former",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("organisation", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("country", sa.Text),
        sa.Column("identifiers", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_former"),
        sa.ForeignKeyConstraint(
            ["organisation"],
            ["organisation.id"],
            name="fk_former_organisation",
            deferrable=True,
            initially="DEFERRED",
        ),
    )
    op.create_index("ix_former_organisation", "former", ["organisation"])
    op.create_table(
        "kept_row",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("file", sa.Text, nullable=False),
        sa.Column("row", sa.BigInteger, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("headers", sa.Text, nullable=False),
        sa.Column("cells", sa.Text, nullable=False),
        sa.Column("fields", sa.Text, nullable=False),
        sa.Column("read_as", sa.Text, nullable=False),
        sa.Column("buyer", sa.Text),
        sa.Column("when", sa.Text),
        sa.PrimaryKeyConstraint("id", name="pk_kept_row"),
    )
