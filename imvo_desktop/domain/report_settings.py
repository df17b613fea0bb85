"""What stays the same from one report to the next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

REPORT_ID = "report"


class Profile(StrEnum):
    """For whom a report is made; it decides what must stay inside."""

    INTERNAL = "internal"
    CUSTOMER = "customer"
    AUDITOR = "auditor"
    PUBLIC = "public"


class ReportPart(StrEnum):
    """A part of the risk report; the limits and the sources cannot be left out."""

    SUMMARY = "summary"
    CHAIN = "chain"
    POLICY = "policy"
    METHOD = "method"
    PRIORITIES = "priorities"
    HOTSPOTS = "hotspots"
    MEASURES = "measures"
    HEARD = "heard"
    AGREEMENTS = "agreements"
    LIMITS = "limits"
    SIGN_OFF = "sign_off"
    SOURCES = "sources"
    EVIDENCE = "evidence"
    GLOSSARY = "glossary"


ALWAYS = frozenset({ReportPart.METHOD, ReportPart.LIMITS, ReportPart.SOURCES})
"""Without these a report would say more than it knows."""


class Paper(StrEnum):
    """A document that is made of the same content."""

    RISK_REPORT = "risk_report"
    ANSWER_PACK = "answer_pack"
    CHILD_LABOUR = "child_labour"
    FORCED_LABOUR = "forced_labour"
    PASSPORT = "passport"
    VSME = "vsme"
    LESSONS = "lessons"
    AGREEMENT_PROGRESS = "agreement_progress"


def reader_of(paper: Paper, profile: Profile) -> Profile:
    """For whom a document is made: a page of lessons never has names, whoever asks for it."""
    return Profile.CUSTOMER if paper is Paper.LESSONS else profile


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSettings:
    """Who signs, the logo, and what is left out; there is at most one.

    `logo` is the SHA-256 of a picture that is kept in the project. `pseudonym_key` is a random
    text from which the names are made that stand for organisations in a report without names; it
    is made once, so that a name stays the same from year to year.
    """

    id: str = REPORT_ID
    logo: str | None = None
    pseudonym_key: str | None = None
    signer: str | None = None
    signer_role: str | None = None
    reviewer: str | None = None
    reviewer_role: str | None = None
    left_out: tuple[ReportPart, ...] = ()
