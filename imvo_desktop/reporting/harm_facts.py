"""What is printed of one harm: own judgement, what sources say, who is at risk, what is done."""

from __future__ import annotations

from collections import Counter

from imvo_desktop.charts.harms import Harm
from imvo_desktop.domain.codes import Judged, Kind, MeasureKind, MeasureStatus
from imvo_desktop.domain.measure import Evidence, Measure
from imvo_desktop.domain.records import Risk
from imvo_desktop.labels.names import link_ends, product_name
from imvo_desktop.reporting.basis import Basis, rich
from imvo_desktop.reporting.blocks import Rich
from imvo_desktop.reporting.said_by_sources import by_sources

_ANSWERS = ("scale", "scope", "irremediability")
_LINKS = 6
_DIGEST = 16


type Facts = tuple[tuple[str, Rich], ...]


def harm_facts(basis: Basis, harm: Harm) -> Facts:
    """What takes a line each, only what was filled in; reason and sources always."""
    risk = basis.network.risks[harm.risk]
    facts: list[tuple[str, Rich | None]] = [
        ("reason", (reason_of(basis, risk), " ", *_sources(basis, risk))),
        ("by_sources", by_sources(basis, risk)),
        ("judged", rich(judged_line(basis, risk))),
        ("affected", _affected(basis, risk)),
        ("links", _links(basis, harm)),
        ("measures", _measures(basis, risk)),
        ("evidence", _evidence(basis, risk)),
    ]
    return tuple((basis.say(f"harm.{name}"), value) for name, value in facts if value)


def harm_brief(basis: Basis, harm: Harm) -> Facts:
    """What is said in a few words: how the company is involved, and that nothing is done yet."""
    risk = basis.network.risks[harm.risk]
    nothing = None if basis.measures_for(risk) else rich(basis.say("harm.no_measures"))
    facts = [
        ("involvement", _named(basis, "involvement", risk.involvement)),
        ("measures", nothing),
    ]
    return tuple((basis.say(f"harm.{name}"), value) for name, value in facts if value)


def product_of(basis: Basis, harm: Harm) -> str:
    """The product of a harm that travels over one delivery; empty where there is none."""
    if len(harm.links) != 1:
        return ""
    product = product_name(basis.network.links[harm.links[0]], basis.words)
    return basis.say("harm.product", name=product) if product else ""


def reason_of(basis: Basis, risk: Risk) -> str:
    """The own reason; without one, whether anybody judged it at all."""
    is_unseen = risk.judged is Judged.ACCEPTED
    return risk.reason or basis.say("harm.not_judged" if is_unseen else "harm.no_reason")


def _sources(basis: Basis, risk: Risk) -> Rich:
    cited = basis.cites(risk.sources)
    return tuple(cited) if cited else rich(f"({basis.say('harm.no_sources')})")


def answers_line(basis: Basis, risk: Risk) -> str:
    """Severity and likelihood, and the answers that made the severity."""
    answers = ", ".join(
        f"{basis.say(f'harm.short.{name}')} {answer or basis.say('open')}"
        for name, answer in zip(_ANSWERS, risk.answers, strict=True)
    )
    return f"{basis.answers_of(risk.id)} ({answers})"


def judged_line(basis: Basis, risk: Risk) -> str:
    """How far it is, how it was judged, how sure, by whom and when."""
    parts = [
        basis.words.text(f"risk_status.{risk.status}"),
        basis.words.text(f"judged.{risk.judged}").lower(),
    ]
    if risk.confidence:
        parts.append(basis.words.text(f"confidence.{risk.confidence}").lower())
    if risk.who and risk.when:
        parts.append(basis.say("harm.by_on", name=risk.who, date=risk.when))
    elif risk.who:
        parts.append(risk.who)
    elif risk.when:
        parts.append(basis.words.date(risk.when))
    return " · ".join(parts)


def affected_text(basis: Basis, risk: Risk) -> str:
    """Who is at risk; empty where nobody was named."""
    return ", ".join(basis.words.text(f"affected.{one}") for one in risk.affected)


def people_and_part(basis: Basis, risk: Risk) -> list[str]:
    """Who is at risk, whether they were heard, and the part of the company; only what is known."""
    parts = [affected_text(basis, risk)]
    if risk.spoken_with:
        heard = basis.words.text(f"spoken_with.{risk.spoken_with}").lower()
        parts.append(f"{basis.say('harm.spoken').lower()}: {heard}")
    if risk.involvement:
        parts.append(basis.words.text(f"involvement.{risk.involvement}").lower())
    return [part for part in parts if part]


def _affected(basis: Basis, risk: Risk) -> Rich | None:
    """Who is at risk, and whether they were heard."""
    who = affected_text(basis, risk)
    if risk.spoken_with is None:
        return rich(who) if who else None
    who = who or basis.say("not_given")
    heard = basis.words.text(f"spoken_with.{risk.spoken_with}").lower()
    spoken = f"{basis.say('harm.spoken')}: {heard}"
    return rich(f"{who}. {spoken}")


def _named(basis: Basis, kind: str, value: str | None) -> Rich | None:
    return rich(basis.words.text(f"{kind}.{value}")) if value else None


def _links(basis: Basis, harm: Harm) -> Rich | None:
    """The deliveries of a harm that travels over several."""
    if len(harm.links) == 1:
        return None
    shown = [_delivery(basis, one) for one in harm.links[:_LINKS]]
    rest = len(harm.links) - len(shown)
    if rest:
        shown.append(basis.say("harm.links_more", count=rest))
    return rich("; ".join(shown)) if shown else None


def _delivery(basis: Basis, link_id: str) -> str:
    product = product_name(basis.network.links[link_id], basis.words)
    name = link_ends(basis.network, link_id)
    return f"{name} ({product})" if product else name


def _measures(basis: Basis, risk: Risk) -> Rich | None:
    measures = basis.measures_for(risk)
    return rich("; ".join(measure_line(basis, one) for one in measures)) if measures else None


def measure_line(basis: Basis, one: Measure) -> str:
    """What is done, how far it is, by whom and by when; nothing of what its reader does not see."""
    kind, text = basis.words.text(f"measure_kind.{one.kind}"), basis.told(one.text)
    parts = [f"{kind}: {text.rstrip('.')}" if text else kind]
    parts.append(basis.words.text(f"measure_status.{one.status}").lower())
    if owner := basis.told(one.owner):
        parts.append(owner)
    if one.due:
        parts.append(basis.say("harm.due", date=one.due))
    return ", ".join(parts)


def measure_lines(basis: Basis, most: int) -> tuple[list[str], int]:
    """A line for each measure up to `most`, and how many are left.

    Where no text of a measure is shown, a line for each kind with how many there are of it.
    """
    if not any(basis.told(one.text) for one in basis.measures):
        return _measures_by_kind(basis), 0
    shown = basis.measures[:most]
    return [measure_line(basis, one) for one in shown], len(basis.measures) - len(shown)


def _measures_by_kind(basis: Basis) -> list[str]:
    """How many measures there are of each kind, by how far they are."""
    counts = Counter((one.kind, one.status) for one in basis.measures)
    lines = []
    for kind in MeasureKind:
        parts = [
            f"{basis.words.number(count)} {basis.words.text(f'measure_status.{status}').lower()}"
            for status in MeasureStatus
            if (count := counts[kind, status])
        ]
        if parts:
            lines.append(f"{basis.words.text(f'measure_kind.{kind}')}: {', '.join(parts)}")
    return lines


def evidence_of(basis: Basis, risk: Risk) -> list[Evidence]:
    """The files and addresses behind the judgement."""
    found = basis.network.referrers(Kind.RISK, risk.id, Kind.EVIDENCE)
    return [one for one in found if isinstance(one, Evidence)]


def _evidence(basis: Basis, risk: Risk) -> Rich | None:
    """What is behind the judgement; a file with the start of its SHA-256."""
    texts = []
    for one in evidence_of(basis, risk):
        proof = f"SHA-256 {one.sha256[:_DIGEST]}…" if one.sha256 else one.address or ""
        texts.append(f"{one.name} ({proof})" if proof else one.name)
    return rich("; ".join(texts)) if texts else None
