"""What the company itself has laid down: its policy, who answers for it, and its own people."""

from __future__ import annotations

from dataclasses import dataclass

POLICY_ID = "policy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Workforce:
    """What disclosures C6 and C7 of the VSME standard ask about the own people.

    None is not asked yet. An incident is a confirmed one. Source: Commission Recommendation (EU)
    2025/1710, annex I, paragraphs on C6 (policies and processes) and C7 (severe incidents).
    """

    code_of_conduct: bool | None = None
    covers_child_labour: bool | None = None
    covers_forced_labour: bool | None = None
    covers_trafficking: bool | None = None
    covers_discrimination: bool | None = None
    covers_accidents: bool | None = None
    covers_other: str | None = None
    complaints: bool | None = None
    incident_child_labour: bool | None = None
    incident_forced_labour: bool | None = None
    incident_trafficking: bool | None = None
    incident_discrimination: bool | None = None
    incident_other: str | None = None
    incident_actions: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The policy on responsible business of the own company; there is at most one.

    `text` says it in short, `address` is where it can be read, `adopted` is an ISO date.
    """

    id: str = POLICY_ID
    text: str = ""
    adopted: str | None = None
    address: str | None = None
    responsible: str | None = None
    responsible_role: str | None = None
    workforce: Workforce = Workforce()
