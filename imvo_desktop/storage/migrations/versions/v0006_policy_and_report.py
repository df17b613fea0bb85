"""The policy of the company, and what stays the same between reports. Never edited again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add the tables of both; a project without a policy has no row there."""
    op.create_table(
        "policy",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("adopted", sa.Text),
        sa.Column("address", sa.Text),
        sa.Column("responsible", sa.Text),
        sa.Column("responsible_role", sa.Text),
        sa.Column("workforce", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_policy"),
    )
    op.create_table(
        "report",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("logo", sa.Text),
        sa.Column("pseudonym_key", sa.Text),
        sa.Column("signer", sa.Text),
        sa.Column("signer_role", sa.Text),
        sa.Column("reviewer", sa.Text),
        sa.Column("reviewer_role", sa.Text),
        sa.Column("left_out", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_report"),
    )
