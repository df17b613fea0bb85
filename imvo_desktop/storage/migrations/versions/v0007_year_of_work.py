"""A year of due diligence: answers, agreements, stakeholders, complaints, indicators, lessons.

Never edited again.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

_KEPT = (
    "INSERT INTO measure (id, subject, kind, subject_kind, text, owner, start, due, status,"
    " leverage, effect, evidence, cost, commitments, partners, exit)"
    " SELECT id, subject, kind, subject_kind, text, owner, start, due, status, leverage, effect,"
    " evidence, cost, '[]', '[]', '{}' FROM measure_before"
)


def upgrade() -> None:
    """Add the tables of all of it, and what a measure is to answer to and brought about."""
    _of_steps()
    _of_others()
    _of_buying()
    _of_the_passport()
    _measures()
    op.create_table(
        "sealed",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_sealed"),
    )


def _measures() -> None:
    """Make the table anew: a column that must be filled cannot be added to one with rows."""
    op.drop_index("ix_measure_evidence", "measure")
    op.rename_table("measure", "measure_before")
    _table(
        "measure",
        "subject kind subject_kind text status commitments partners exit",
        "owner start due status_reason leverage agreement effort effect measured_effect measured_on"
        " level_before evidence",
        sa.Column("cost", sa.BigInteger),
        sa.Column("likelihood_after", sa.BigInteger),
        points_at="agreement evidence",
    )
    op.execute(_KEPT)
    op.drop_table("measure_before")


def _table(
    name: str, needed: str, other: str, *more: sa.Column[object], points_at: str = ""
) -> None:
    """A table of texts that are `needed`, texts that may be absent, and columns of numbers.

    `points_at` names the columns that hold the id of a row of the table of that name.
    """
    columns = [sa.Column(one, sa.Text, nullable=False) for one in ("id", *needed.split())]
    columns += [sa.Column(one, sa.Text) for one in other.split()]
    targets = points_at.split()
    keys = [
        sa.ForeignKeyConstraint(
            [one], [f"{one}.id"], name=f"fk_{name}_{one}", deferrable=True, initially="DEFERRED"
        )
        for one in targets
    ]
    primary = sa.PrimaryKeyConstraint("id", name=f"pk_{name}")
    op.create_table(name, *columns, *more, primary, *keys)
    for one in targets:
        op.create_index(f"ix_{name}_{one}", name, [one])


def _of_steps() -> None:
    """What is answered, tried and learnt."""
    _table("step_answer", "state", "reason note due who when")
    _table("self_scan", "date scores", "note who")
    _table(
        "lesson",
        "text kind",
        "round theme date follow_up who",
        sa.Column("may_share", sa.Integer, nullable=False),
        points_at="round",
    )
    _table(
        "experiment",
        "name status",
        "question organisation link theme start end result",
        points_at="organisation link",
    )


def _of_others() -> None:
    """What is agreed, heard and done with others."""
    _table(
        "agreement", "name themes status", "library parties joined start end checked address note"
    )
    _table(
        "commitment", "agreement text themes status", "due owner progress", points_at="agreement"
    )
    _table(
        "stakeholder",
        "name kind themes",
        "country organisation contact address note",
        sa.Column("is_internal", sa.Integer, nullable=False),
        points_at="organisation",
    )
    _table(
        "conversation",
        "stakeholder date risks about",
        "manner outcome next_date who",
        sa.Column("may_share", sa.Integer, nullable=False),
        points_at="stakeholder",
    )
    _table(
        "joint_action",
        "name partners risks status",
        "agreement target start due progress",
        points_at="agreement",
    )
    _table(
        "grievance",
        "number received channel role text risks measures status",
        "theme organisation link answer_due action remedy lesson closed",
        sa.Column("people", sa.BigInteger),
        sa.Column("is_satisfied", sa.Integer),
        sa.Column("may_share", sa.Integer, nullable=False),
        points_at="organisation link",
    )


def _of_buying() -> None:
    """What is asked and looked at when buying."""
    _table(
        "labour_check",
        "link subject ground rests_on measures",
        "note who when",
        sa.Column("is_suspected", sa.Integer),
        points_at="link",
    )
    _table("practice_check", "date practices", "note plan who")
    _table("criterion", "text", "theme", sa.Column("asks_proof", sa.Integer, nullable=False))
    _table(
        "criterion_score",
        "criterion organisation score",
        "date note who",
        points_at="criterion organisation",
    )


def _of_the_passport() -> None:
    """What the passport counts."""
    _table("passport", "", "sector note", sa.Column("year", sa.BigInteger))
    _table(
        "indicator",
        "name domain",
        "code disclosure unit note",
        sa.Column("target", sa.Double),
        sa.Column("target_year", sa.BigInteger),
    )
    _table(
        "indicator_value",
        "indicator",
        "source note",
        sa.Column("year", sa.BigInteger, nullable=False),
        sa.Column("value", sa.Double),
        points_at="indicator",
    )
    _table("core_subject", "", "relevance reason who when")
