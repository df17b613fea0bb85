"""The paragraph for a report by the voluntary standard: own people, incidents, practices.

Source of what is asked: Commission Recommendation (EU) 2025/1710, annex I, disclosures B2, C2
(practices, policies and future initiatives), C6 (policies and processes for the own workforce) and
C7 (severe negative incidents with human rights).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from imvo_desktop.domain.codes import Kind, MeasureStatus, RiskStatus, Theme
from imvo_desktop.domain.company import policy_of
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.policy import Workforce
from imvo_desktop.domain.records import Risk
from imvo_desktop.domain.report_settings import Paper
from imvo_desktop.knowledge.laws import law_called
from imvo_desktop.knowledge.themes import facts_of
from imvo_desktop.reporting.basis import Basis, rich
from imvo_desktop.reporting.blocks import (
    Block,
    Facts,
    Heading,
    Paragraph,
    Report,
    Rich,
    Section,
    Table,
)
from imvo_desktop.reporting.law_words import law_line
from imvo_desktop.reporting.paper_head import part, short_document

CONFIRMED = (RiskStatus.CONFIRMED, RiskStatus.STOPPED, RiskStatus.REMEDIED)
"""From here on a harm is an incident; what is possible, a signal or plausible is none."""

_COVERED = (
    "covers_child_labour", "covers_forced_labour", "covers_trafficking", "covers_discrimination",
    "covers_accidents", "covers_other",
)  # fmt: skip
_INCIDENTS = (
    "incident_child_labour", "incident_forced_labour", "incident_trafficking",
    "incident_discrimination", "incident_other",
)  # fmt: skip
_GROUPS = ("workers", "communities", "consumers")


def vsme_paper(basis: Basis) -> Report:
    """The paragraph; what was not asked is said not to be asked, and a risk is no incident."""
    workforce = policy_of(basis.network).workforce
    sections = (
        _own_workforce(basis, workforce),
        _incidents(basis, workforce),
        _practices(basis),
        _edition(basis),
    )
    return short_document(basis, Paper.VSME, sections)


def incidents(basis: Basis) -> tuple[Risk, ...]:
    """The confirmed harms in the chain on a theme of C7, those at the own company left out."""
    own = basis.network.own
    return tuple(
        risk
        for _, risk in sorted(basis.network.risks.items())
        if risk.status in CONFIRMED
        and "C7" in facts_of(risk.theme).vsme
        and (own is None or risk.organisation != own.id)
    )


def group_of(theme: Theme) -> str:
    """Whom a theme is about, in the words of C7."""
    if theme is Theme.CONSUMER:
        return "consumers"
    return "workers" if theme.group == "lab" else "communities"


def _own_workforce(basis: Basis, workforce: Workforce) -> Section:
    rows = [_asked(basis, workforce, "code_of_conduct")]
    rows += [_asked(basis, workforce, one, is_within=True) for one in _COVERED]
    rows.append(_asked(basis, workforce, "complaints"))
    return part(basis, 1, "vsme.c6", (_answers(basis, rows),))


def _incidents(basis: Basis, workforce: Workforce) -> Section:
    """Own workforce as answered; the chain only from what is confirmed."""
    words, found = basis.words, incidents(basis)
    rows = [_asked(basis, workforce, one) for one in _INCIDENTS]
    rows.append(_asked(basis, workforce, "incident_actions"))
    counts = Counter(group_of(one.theme) for one in found)
    blocks: list[Block] = [
        Heading(words.text("vsme.c7.own")),
        _answers(basis, rows),
        Heading(words.text("vsme.c7.chain")),
        Paragraph(rich(words.text("vsme.c7.count", count=len(found)))),
    ]
    if found:
        facts = ((words.text(f"vsme.group.{one}"), words.number(counts[one])) for one in _GROUPS)
        blocks.append(Facts(tuple((name, rich(value)) for name, value in facts)))
        blocks.append(_specified(basis, found))
    blocks.append(Paragraph(rich(words.text("vsme.c7.rule")), is_quiet=True))
    return part(basis, 2, "vsme.c7", blocks)


def _specified(basis: Basis, found: Iterable[Risk]) -> Table:
    headers = tuple(basis.words.text(f"vsme.column.{one}") for one in ("incident", "who", "status"))
    rows = tuple(
        (
            rich(f"{basis.place_of(one)}: {basis.theme_of(one)}"),
            rich(basis.words.text(f"vsme.group.{group_of(one.theme)}")),
            rich(basis.words.text(f"risk_status.{one.status}")),
        )
        for one in found
    )
    return Table(headers, rows, (6, 4, 2))


def _practices(basis: Basis) -> Section:
    """The policy and, by topic of the standard, the measures that run and those to come."""
    words, policy = basis.words, policy_of(basis.network)
    is_written = bool(policy.text.strip())
    answers = (
        ("policy", words.text("policy.answer.yes") if is_written else basis.say("not_known")),
        ("public", policy.address or basis.say("not_known")),
        ("senior", policy.responsible_role or basis.say("not_known")),
        ("targets", words.text("vsme.targets_unknown")),
    )
    rows = [(rich(words.text(f"vsme.ask.{code}")), rich(value)) for code, value in answers]
    return part(basis, 3, "vsme.b2", (_answers(basis, rows), *_by_topic(basis)))


def _by_topic(basis: Basis) -> list[Block]:
    counts = Counter((_topic(basis, one), one.status) for one in basis.measures)
    topics = sorted({topic for topic, _ in counts}, key=_TOPICS.index)
    if not topics:
        return [Paragraph(rich(basis.say("acts.none")))]
    words = basis.words
    statuses = tuple(MeasureStatus)
    rows = [
        (
            rich(words.text(f"vsme.topic.{topic}")),
            *(rich(words.number(counts[topic, one])) for one in statuses),
        )
        for topic in topics
    ]
    totals = Counter(one.status for one in basis.measures)
    total = (rich(basis.say("total")), *(rich(words.number(totals[one])) for one in statuses))
    headers = (
        words.text("vsme.column.topic"),
        *(words.text(f"measure_status.{one}") for one in statuses),
    )
    table = Table(headers, (*rows, total), (5, 2, 2, 2, 2), numbers=(1, 2, 3, 4), has_total=True)
    return [Paragraph(rich(words.text("vsme.topics"))), table]


_TOPICS = (
    "climate", "pollution", "water", "biodiversity", "waste", "workers", "communities",
    "consumers", "conduct", "general",
)  # fmt: skip
_OF_THEME = {
    Theme.CLIMATE: "climate",
    Theme.AIR: "pollution",
    Theme.SOIL: "pollution",
    Theme.WATER: "water",
    Theme.BIODIVERSITY: "biodiversity",
    Theme.WASTE: "waste",
    Theme.ANIMAL: "conduct",
}


def _topic(basis: Basis, measure: Measure) -> str:
    """The topic of the standard a measure belongs to; `general` where it is on no one theme."""
    risk = basis.network.risks.get(measure.subject) if measure.subject_kind is Kind.RISK else None
    if risk is None:
        return "general"
    if risk.theme in _OF_THEME:
        return _OF_THEME[risk.theme]
    return "conduct" if risk.theme.group == "fair" else group_of(risk.theme)


def _edition(basis: Basis) -> Section:
    text = rich(law_line("vsme", basis.words, basis.edition.date))
    later = rich(law_line("voluntary-standard", basis.words, basis.edition.date))
    address = Paragraph(rich(law_called("vsme").source), is_quiet=True)
    return part(basis, 4, "vsme.edition", (Paragraph(text), address, Paragraph(later)))


def _asked(
    basis: Basis, workforce: Workforce, name: str, *, is_within: bool = False
) -> tuple[Rich, ...]:
    """A question with yes, no or the text that was given; "not asked" where nobody answered."""
    value = getattr(workforce, name)
    question = basis.words.text(f"policy.ask.{name}")
    if is_within:
        question = basis.words.text("vsme.covers", subject=question.lower())
    if value is None or value == "":
        return (rich(question), rich(basis.words.text("vsme.not_asked")))
    if isinstance(value, bool):
        value = basis.words.text(f"policy.answer.{'yes' if value else 'no'}")
    return (rich(question), rich(str(value)))


def _answers(basis: Basis, rows: Iterable[tuple[Rich, ...]]) -> Table:
    headers = tuple(basis.words.text(f"vsme.column.{one}") for one in ("question", "answer"))
    return Table(headers, tuple(rows), (3, 2))
