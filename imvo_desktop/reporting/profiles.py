"""A chain as the reader of a report may see it: what must stay inside is not there at all.

Everything a report is made of (sections, drawings, their descriptions, tables) gets this chain, so
that none of it has to know who reads it (`docs/decisions/020-readers-of-a-report.md`).
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.company import report_settings_of
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Record, Site, kind_of
from imvo_desktop.domain.report_settings import Profile, ReportSettings
from imvo_desktop.domain.stakeholder import Stakeholder
from imvo_desktop.domain.words import Words
from imvo_desktop.errors import InputError
from imvo_desktop.reporting.reader_fields import INSIDE, NOT_AUDITED, NOT_PUBLIC
from imvo_desktop.reporting.readers import Reader
from imvo_desktop.reporting.renamed_ids import RenamedIds
from imvo_desktop.reporting.rounds_told import RoundsTold
from imvo_desktop.reporting.sight import Sight

NAMELESS = frozenset((Profile.CUSTOMER, Profile.PUBLIC))
"""Who reads names that stand for organisations."""

_VERSION = re.compile(r"(?:versie|version|concept|draft|v)?[\s.]*\d[\d.\-/]{0,15}", re.I)


@dataclass(frozen=True, slots=True)
class Seen:
    """What a reader sees: the chain, and the numbers that the whole chain gave.

    `ids` tells what records are called here; None where they keep their ids.
    """

    network: Network
    assessment: Assessment
    ids: RenamedIds | None = None

    def rounds(self, told: RoundsTold | None) -> RoundsTold | None:
        """What is told of rounds; None where they have names that this reader may not see."""
        if told is None or self.ids is None:
            return told
        return None if told.is_named else _renamed(told, self.ids)


def seen_by(network: Network, assessment: Assessment, profile: Profile, words: Words) -> Seen:
    """The chain and its assessment for `profile`, hidden things said in the language of `words`.

    The assessment is carried over, not made anew: money counts in it and is hidden. Raises
    `InputError("pseudonym_key_missing")` where names must be made and the project has no key yet.
    """
    if profile is Profile.INTERNAL:
        return Seen(network, assessment)
    if profile is Profile.AUDITOR:
        kept = filter(_is_shared, network)
        return Seen(_changed(network, kept, NOT_AUDITED, _for_auditor), assessment)
    key = report_settings_of(network).pseudonym_key
    if not key:
        raise InputError("pseudonym_key_missing")
    is_public = profile is Profile.PUBLIC
    reader = Reader(Sight(network, words, key, is_public=is_public))
    seen = _changed(network, network, NOT_PUBLIC if is_public else INSIDE, reader.seen)
    return Seen(seen, reader.ids.in_assessment(assessment), reader.ids)


def version_for(profile: Profile, version: str) -> str:
    """What the maker calls the version; where names are left out only a number is kept."""
    is_kept = profile not in NAMELESS or _VERSION.fullmatch(version.strip())
    return version if is_kept else ""


def _renamed(told: RoundsTold, ids: RenamedIds) -> RoundsTold:
    """The same of the rounds and risks by their other ids; risks that went have none."""
    return dataclasses.replace(
        told,
        levels={ids.of(Kind.RISK, one): standing for one, standing in told.levels.items()},
        points=tuple(
            dataclasses.replace(one, round_id=one.round_id and ids.of(Kind.ROUND, one.round_id))
            for one in told.points
        ),
    )


def _changed(
    network: Network,
    records: Iterable[Record],
    left_out: Iterable[Kind],
    changed: Callable[[Record], Record],
) -> Network:
    """A chain of those `records` that are not `left_out`, each `changed`, in the same order."""
    kept = (one for one in records if kind_of(one) not in left_out)
    made = Network(map(changed, kept))
    made.revision, made.chain_revision = network.revision, network.chain_revision
    return made


def _is_shared(record: Record) -> bool:
    """Whether who told it agrees to sharing; a complaint is not shared unless that is said."""
    return getattr(record, "may_share", True) is True


def _for_auditor(record: Record) -> Record:
    """The record without what was noted for ourselves, and without the key of the other names."""
    if isinstance(record, (Organisation, Site, Link, Stakeholder)):
        return dataclasses.replace(record, note=None)
    if isinstance(record, ReportSettings):
        return dataclasses.replace(record, pseudonym_key=None)
    return record
