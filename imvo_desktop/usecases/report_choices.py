"""What can be chosen of a document before it is made, and what follows from a choice."""

from __future__ import annotations

from dataclasses import dataclass

from imvo_desktop.domain.company import policy_of, report_settings_of
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.report_settings import ALWAYS, Paper, Profile, ReportPart, reader_of
from imvo_desktop.domain.words import Words
from imvo_desktop.reporting.content import PARTS
from imvo_desktop.reporting.outline import outline
from imvo_desktop.reporting.profiles import NAMELESS
from imvo_desktop.reporting.rounds_told import RoundsTold
from imvo_desktop.usecases import make_report, report_key
from imvo_desktop.usecases.evidence import file_name
from imvo_desktop.usecases.make_report import ReportOptions
from imvo_desktop.usecases.papers import PAPERS


@dataclass(frozen=True, slots=True)
class ReportChoices:
    """What a person chose for the next document; `date` is its day (ISO)."""

    language: str
    date: str
    paper: Paper = Paper.RISK_REPORT
    profile: Profile = Profile.INTERNAL
    is_draft: bool = True
    version: str = ""
    prepared_by: str = ""

    @property
    def reader(self) -> Profile:
        """For whom it is made in the end."""
        return reader_of(self.paper, self.profile)


@dataclass(frozen=True, slots=True)
class PartChoice:
    """A part of the risk report; one that is `fixed` cannot be left out."""

    part: ReportPart
    is_fixed: bool
    is_in: bool


def papers() -> tuple[Paper, ...]:
    """The documents that can be made, the risk report first."""
    return tuple(one for one in Paper if one is Paper.RISK_REPORT or one in PAPERS)


def profiles() -> tuple[Profile, ...]:
    """For whom a document can be made."""
    return tuple(one for one in Profile if one in make_report.PROFILES)


def parts(network: Network) -> tuple[PartChoice, ...]:
    """The parts of the risk report in their order, and which of them are left out now."""
    left_out = report_settings_of(network).left_out
    return tuple(
        PartChoice(one, one in ALWAYS, one in ALWAYS or one not in left_out)
        for one in outline((), PARTS.keys()).parts
    )


def with_key(network: Network, choices: ReportChoices, key: str) -> Network:
    """The chain with a `key` for the names that stand for organisations, where it still needs one.

    Only to look at: the project gets its key when the document is made.
    """
    if not report_key.needs_key(network, choices.reader):
        return network
    keyed = network.snapshot()
    keyed.apply(report_key.make_key(keyed, lambda: key))
    return keyed


def options_of(
    network: Network, choices: ReportChoices, logo: bytes, rounds: RoundsTold | None = None
) -> ReportOptions:
    """What the document is asked for with; its `logo` is the file of a picture, or empty.

    `rounds` is what is told of earlier rounds.
    """
    return ReportOptions(
        paper=choices.paper,
        profile=choices.reader,
        is_draft=choices.is_draft,
        version=choices.version,
        prepared_by=choices.prepared_by,
        left_out=report_settings_of(network).left_out,
        logo=logo,
        rounds=rounds,
    )


def proposed_name(stem: str, choices: ReportChoices, words: Words) -> str:
    """How the file is called: after the project, the document, and who it is for.

    Not after the project where names are left out: it may be called after a supplier.
    """
    called = "" if choices.profile in NAMELESS else stem
    name = f"{called} {words.text(f'paper.file.{choices.paper}')}".strip()
    if choices.profile is not Profile.INTERNAL:
        name = f"{name} {words.text(f'reader.file.{choices.profile}')}"
    return f"{file_name(name)}.pdf"


def remarks(network: Network, choices: ReportChoices) -> tuple[str, ...]:
    """What a reader would look for in a final document and not find, as codes.

    Of a draft, which says of itself that it is not finished, only what it is not for: a passport
    says that it is for internal and business use.
    """
    is_passport = choices.paper is Paper.PASSPORT
    not_for = ("passport_public",) if is_passport and choices.profile is Profile.PUBLIC else ()
    if choices.is_draft:
        return not_for
    policy, settings = policy_of(network), report_settings_of(network)
    lacking = (
        ("no_policy", not policy.text.strip()),
        ("no_responsible", not (policy.responsible or "").strip()),
        ("no_signer", not (settings.signer or "").strip()),
    )
    return (*not_for, *(code for code, is_lacking in lacking if is_lacking))
