"""Findings of own lists, and why a finding was laid aside. Never edited again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the table of findings, and what a copied finding knows of where it comes from."""
    for name in ("finding", "material", "aside", "who", "when"):
        op.add_column("baseline", sa.Column(name, sa.Text))
    op.create_table(
        "source_finding",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("theme", sa.Text, nullable=False),
        sa.Column("level_from", sa.Text, nullable=False),
        sa.Column("country", sa.Text),
        sa.Column("areas", sa.Text, nullable=False),
        sa.Column("good", sa.Text),
        sa.Column("hs", sa.Text, nullable=False),
        sa.Column("is_part", sa.Integer, nullable=False),
        sa.Column("sectors", sa.Text, nullable=False),
        sa.Column("input_country", sa.Text),
        sa.Column("likelihood", sa.BigInteger),
        sa.Column("measure", sa.Text),
        sa.Column("value", sa.Double),
        sa.Column("unit", sa.Text),
        sa.Column("note", sa.Text),
        sa.PrimaryKeyConstraint("id", name="pk_source_finding"),
        sa.ForeignKeyConstraint(
            ["source"],
            ["source.id"],
            name="fk_source_finding_source",
            deferrable=True,
            initially="DEFERRED",
        ),
    )
    op.create_index("ix_source_finding_source", "source_finding", ["source"])
