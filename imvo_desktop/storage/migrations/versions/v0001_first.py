"""The first form of a project. Never edited again: later forms are later steps."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_TYPES = {
    "text": sa.Text,
    "integer": sa.Integer,
    "bigint": sa.BigInteger,
    "double": sa.Double,
    "blob": sa.LargeBinary,
}
# Name and type of each column; `!` must be given, `key` is the key, `>` points at the id of.
_TABLES = {
    "project": (
        "id text key, name text!, currency text!, period text!, scope_note text!, "
        "severity_rule text!, attenuation double!"
    ),
    "organisation": (
        "id text key, name text!, kind text!, country text, region text, address text, "
        "postcode text, city text, lat double, lon double, place_precision text, sector text, "
        "workers bigint, parent text >organisation.id, identifiers text!, group text, "
        "frontrunner integer!, note text"
    ),
    "site": (
        "id text key, organisation text! >organisation.id, name text!, country text, "
        "address text, city text, lat double, lon double, place_precision text, workers bigint, "
        "note text"
    ),
    "link": (
        "id text key, supplier text! >organisation.id, buyer text! >organisation.id, "
        "product text, hs text, country_of_making text, value bigint, currency text, "
        "share double, volume double, unit text, since text, certainty text!, relevance text!, "
        "relevance_reason text, practices text!, note text"
    ),
    "risk": (
        "id text key, theme text!, link text >link.id, organisation text >organisation.id, "
        "tags text!, happens text!, scale bigint, scope bigint, irremediability bigint, "
        "likelihood bigint, status text!, involvement text, affected text!, spoken_with text, "
        "confidence text, judged text!, reason text, sources text!, who text, when text"
    ),
    "baseline": (
        "id text key, theme text!, level_from text!, link text >link.id, "
        "organisation text >organisation.id, level text, scale bigint, scope bigint, "
        "irremediability bigint, likelihood bigint, source text >source.id, note text"
    ),
    "source": (
        "id text key, publisher text!, title text!, year bigint, address text, edition text, "
        "licence text"
    ),
    "evidence": (
        "id text key, subject text!, name text!, subject_kind text!, sha256 text, address text, "
        "added text, by text"
    ),
    "measure": (
        "id text key, subject text!, kind text!, subject_kind text!, text text!, owner text, "
        "start text, due text, status text!, leverage text, effect text, "
        "evidence text >evidence.id, cost bigint"
    ),
    "placement": "id text key >organisation.id, x double!, y double!",
    "attachment": "sha256 text key, media_type text!, size bigint!, data blob!",
    "frozen": (
        "id text key, kind text!, name text!, at text!, author text!, method_version text!, "
        "record_version integer!, payload blob!"
    ),
    "audit": (
        "seq bigint key, at text!, action text!, previous text!, payload_digest text!, "
        "checksum text!, hash text!"
    ),
    "audit_payload": "seq bigint key >audit.seq, salt blob, payload text",
    "state": "id integer key, project_id text!, created text!, checksum text!, edits bigint!",
}
_SEARCHED = {
    "site": ("organisation",),
    "organisation": ("parent",),
    "link": ("supplier", "buyer"),
    "risk": ("link", "organisation"),
    "baseline": ("link", "organisation", "source"),
    "measure": ("evidence",),
}


def upgrade() -> None:
    """Make the tables and their indexes."""
    for table, columns in _TABLES.items():
        _create(table, columns.split(", "))
    for table, searched in _SEARCHED.items():
        for column in searched:
            op.create_index(f"ix_{table}_{column}", table, [column])


def _create(table: str, texts: list[str]) -> None:
    columns: list[sa.Column[object]] = []
    keys: list[str] = []
    references: list[sa.ForeignKeyConstraint] = []
    for text in texts:
        name, type_text, *more = text.split(" ")
        is_key = "key" in more
        is_nullable = not (is_key or type_text.endswith("!"))
        columns.append(sa.Column(name, _TYPES[type_text.rstrip("!")](), nullable=is_nullable))
        keys += [name] * is_key
        references += [_reference(table, name, one[1:]) for one in more if one.startswith(">")]
    op.create_table(
        table, *columns, sa.PrimaryKeyConstraint(*keys, name=f"pk_{table}"), *references
    )


def _reference(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], [target], name=f"fk_{table}_{column}", deferrable=True, initially="DEFERRED"
    )
