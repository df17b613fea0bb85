"""The tables of a project: one per kind of record, and those that guard them."""

from __future__ import annotations

import sqlalchemy as sa

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.references import REFERENCES
from imvo_desktop.storage.columns import columns_of

METADATA = sa.MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)


def _record_table(kind: Kind) -> sa.Table:
    """The table of `kind`: its references are checked at the end of a transaction."""
    single = {
        reference.field: reference.target
        for reference in REFERENCES.get(kind, ())
        if not reference.is_list
    }
    columns = []
    for column in columns_of(kind):
        is_id = column.name == "id"
        target = single.get(column.name)
        columns.append(
            sa.Column(
                column.name,
                column.sql_type,
                *([_reference(target)] if target is not None else []),
                primary_key=is_id,
                nullable=column.is_nullable,
                index=target is not None and not is_id,
            )
        )
    return sa.Table(kind.value, METADATA, *columns)


def _reference(target: Kind) -> sa.ForeignKey:
    return sa.ForeignKey(f"{target.value}.id", deferrable=True, initially="DEFERRED")


RECORDS: dict[Kind, sa.Table] = {kind: _record_table(kind) for kind in Kind}

# Files kept inside the project, by what is in them.
ATTACHMENT = sa.Table(
    "attachment",
    METADATA,
    sa.Column("sha256", sa.Text, primary_key=True),
    sa.Column("media_type", sa.Text, nullable=False),
    sa.Column("size", sa.BigInteger, nullable=False),
    sa.Column("data", sa.LargeBinary, nullable=False),
)

# Who complained, locked with a password; in no edit, no export and no copy.
SEALED = sa.Table(
    "sealed",
    METADATA,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("data", sa.LargeBinary, nullable=False),
)

# Rounds, versions and scenarios: compressed canonical text, never rewritten.
FROZEN = sa.Table(
    "frozen",
    METADATA,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("at", sa.Text, nullable=False),
    sa.Column("author", sa.Text, nullable=False),
    sa.Column("method_version", sa.Text, nullable=False),
    sa.Column("record_version", sa.Integer, nullable=False),
    sa.Column("payload", sa.LargeBinary, nullable=False),
)

AUDIT = sa.Table(
    "audit",
    METADATA,
    sa.Column("seq", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("at", sa.Text, nullable=False),
    sa.Column("action", sa.Text, nullable=False),
    sa.Column("previous", sa.Text, nullable=False),
    sa.Column("payload_digest", sa.Text, nullable=False),
    sa.Column("checksum", sa.Text, nullable=False),
    sa.Column("hash", sa.Text, nullable=False),
)

# Apart from the chain, so that a person can be taken out of it without breaking it.
AUDIT_PAYLOAD = sa.Table(
    "audit_payload",
    METADATA,
    sa.Column(
        "seq",
        sa.BigInteger,
        sa.ForeignKey("audit.seq", deferrable=True, initially="DEFERRED"),
        primary_key=True,
        autoincrement=False,
    ),
    sa.Column("salt", sa.LargeBinary),
    sa.Column("payload", sa.Text),
)

# One row: what holds for the file as a whole.
STATE = sa.Table(
    "state",
    METADATA,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("project_id", sa.Text, nullable=False),
    sa.Column("created", sa.Text, nullable=False),
    sa.Column("checksum", sa.Text, nullable=False),
    sa.Column("edits", sa.BigInteger, nullable=False),
)
