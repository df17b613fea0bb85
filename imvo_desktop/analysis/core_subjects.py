"""The seven core subjects of ISO 26000:2010, with what the chain says of each.

The standard is guidance: it cannot be certified, and nothing here says that it is met.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from imvo_desktop.domain.codes import Kind, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.passport import CoreSubject, SubjectRelevance
from imvo_desktop.knowledge.themes import Framework, Norm, all_norms, all_themes

CORE_SUBJECTS = ("6.2", "6.3", "6.4", "6.5", "6.6", "6.7", "6.8")
"""Their clauses, which are the ids of the records as well."""


@dataclass(frozen=True, slots=True)
class SubjectLine:
    """A core subject, what the company says of it, and the risks on its themes.

    `themes` are those with a recorded risk, `risks` how many risks these are.
    """

    norm: Norm
    answer: CoreSubject | None
    themes: tuple[Theme, ...]
    risks: int

    @property
    def code(self) -> str:
        """The clause."""
        return self.norm.number

    @property
    def relevance(self) -> SubjectRelevance | None:
        """How much it matters; None while nobody said."""
        return self.answer.relevance if self.answer else None

    @property
    def needs_reason(self) -> bool:
        """Whether it is said not to matter, and not why."""
        reason = self.answer.reason if self.answer else None
        return self.relevance is SubjectRelevance.NONE and not (reason or "").strip()


def scan_of(network: Network) -> tuple[SubjectLine, ...]:
    """The seven subjects in the order of the standard."""
    counts = Counter(risk.theme for risk in network.risks.values())
    answers = network.records(Kind.CORE_SUBJECT)
    lines = []
    for code in CORE_SUBJECTS:
        themes = tuple(theme for theme in themes_of(code) if counts[theme])
        answer = answers.get(code)
        lines.append(
            SubjectLine(
                all_norms()[f"{Framework.ISO_26000}:{code}"],
                answer if isinstance(answer, CoreSubject) else None,
                themes,
                sum(counts[theme] for theme in themes),
            )
        )
    return tuple(lines)


def themes_of(code: str) -> tuple[Theme, ...]:
    """The themes that are placed under a core subject, in the order of the themes."""
    return tuple(
        theme
        for theme, facts in all_themes().items()
        if any(number == code or number.startswith(f"{code}.") for number in facts.iso26000)
    )
