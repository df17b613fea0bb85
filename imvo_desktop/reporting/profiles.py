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
from imvo_desktop.domain.words import Words
from imvo_desktop.errors import InputError
from imvo_desktop.reporting.reader_fields import INSIDE, NOT_AUDITED, NOT_PUBLIC
from imvo_desktop.reporting.readers import Reader
from imvo_desktop.reporting.sight import Sight

NAMELESS = frozenset((Profile.CUSTOMER, Profile.PUBLIC))
"""Who reads names that stand for organisations."""

_VERSION = re.compile(r"(?:versie|version|concept|draft|v)?[\s.]*\d[\d.\-/]{0,15}", re.I)


@dataclass(frozen=True, slots=True)
class Seen:
    """What a reader sees: the chain, and the numbers that the whole chain gave."""

    network: Network
    assessment: Assessment


def seen_by(network: Network, assessment: Assessment, profile: Profile, words: Words) -> Seen:
    """The chain and its assessment for `profile`, hidden things said in the language of `words`.

    The assessment is carried over, not made anew: money counts in it and is hidden. Raises
    `InputError("pseudonym_key_missing")` where names must be made and the project has no key yet.
    """
    if profile is Profile.INTERNAL:
        return Seen(network, assessment)
    if profile is Profile.AUDITOR:
        return Seen(_changed(network, NOT_AUDITED, _for_auditor), assessment)
    key = report_settings_of(network).pseudonym_key
    if not key:
        raise InputError("pseudonym_key_missing")
    is_public = profile is Profile.PUBLIC
    reader = Reader(Sight(network, words, key, is_public=is_public))
    seen = _changed(network, NOT_PUBLIC if is_public else INSIDE, reader.seen)
    return Seen(seen, reader.ids.in_assessment(assessment))


def version_for(profile: Profile, version: str) -> str:
    """What the maker calls the version; where names are left out only a number is kept."""
    is_kept = profile not in NAMELESS or _VERSION.fullmatch(version.strip())
    return version if is_kept else ""


def _changed(
    network: Network, left_out: Iterable[Kind], changed: Callable[[Record], Record]
) -> Network:
    """A chain of the records that are not `left_out`, each `changed`, in the same order."""
    kept = (one for one in network if kind_of(one) not in left_out)
    made = Network(map(changed, kept))
    made.revision, made.chain_revision = network.revision, network.chain_revision
    return made


def _for_auditor(record: Record) -> Record:
    """The record without what was noted for ourselves, and without the key of the other names."""
    if isinstance(record, (Organisation, Site, Link)):
        return dataclasses.replace(record, note=None)
    if isinstance(record, ReportSettings):
        return dataclasses.replace(record, pseudonym_key=None)
    return record
