"""What is printed of one harm: own judgement, what sources say, who is at risk, what is done."""

from __future__ import annotations

from imvo_desktop.charts.harms import Harm, link_text
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.records import Baseline, Evidence, Measure, Risk
from imvo_desktop.reporting.basis import Basis, rich
from imvo_desktop.reporting.blocks import Rich

_ANSWERS = ("scale", "scope", "irremediability")
_LINKS = 6
_DIGEST = 16


def harm_facts(basis: Basis, harm: Harm) -> tuple[tuple[str, Rich], ...]:
    """Names and values, only what was filled in; reason and sources always."""
    risk = basis.network.risks[harm.risk]
    facts: list[tuple[str, Rich | None]] = [
        ("reason", rich(risk.reason or basis.say("harm.no_reason"))),
        ("by_sources", _by_sources(basis, risk)),
        ("sources", _sources(basis, risk)),
        ("judged", rich(_judged(basis, risk))),
        ("affected", _affected(basis, risk)),
        ("involvement", _named(basis, "involvement", risk.involvement)),
        ("links", _links(basis, harm)),
        ("measures", rich(_measures(basis, risk))),
        ("evidence", _evidence(basis, risk)),
    ]
    return tuple((basis.say(f"harm.{name}"), value) for name, value in facts if value)


def _by_sources(basis: Basis, risk: Risk) -> Rich | None:
    """What sources say of the same theme here: beside the own judgement, never instead."""
    parts: list[Rich] = []
    for one in basis.baselines(risk):
        said = basis.words.text(f"level_from.{one.level_from}")
        level = _baseline_level(basis, one)
        cited = basis.cites((one.source,)) if one.source else []
        parts.append((f"{said}: {level} ", *cited, " "))
    return tuple(span for part in parts for span in part) or None


def _baseline_level(basis: Basis, one: Baseline) -> str:
    if one.level is not None:
        return basis.words.text(f"level.{one.level}")
    if one.likelihood is not None:
        return f"{basis.words.text('chart.axis.likelihood').lower()} {one.likelihood}"
    return basis.words.text("level.unknown")


def _sources(basis: Basis, risk: Risk) -> Rich:
    cited = basis.cites(risk.sources)
    return tuple(cited) if cited else rich(basis.say("harm.no_sources"))


def answers_line(basis: Basis, harm: Harm) -> str:
    """Severity and likelihood, and the answers that made the severity."""
    risk = basis.network.risks[harm.risk]
    answers = ", ".join(
        f"{basis.say(f'harm.short.{name}')} {answer or basis.say('open')}"
        for name, answer in zip(_ANSWERS, risk.answers, strict=True)
    )
    return f"{harm.answers_text} ({answers})"


def _judged(basis: Basis, risk: Risk) -> str:
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


def _affected(basis: Basis, risk: Risk) -> Rich | None:
    """Who is at risk, and whether they were heard."""
    who = ", ".join(basis.words.text(f"affected.{one}") for one in risk.affected)
    if risk.spoken_with is None:
        return rich(who) if who else None
    heard = basis.words.text(f"spoken_with.{risk.spoken_with}").lower()
    spoken = f"{basis.say('harm.spoken')}: {heard}"
    return rich(f"{who}. {spoken}" if who else spoken)


def _named(basis: Basis, kind: str, value: str | None) -> Rich | None:
    return rich(basis.words.text(f"{kind}.{value}")) if value else None


def _links(basis: Basis, harm: Harm) -> Rich | None:
    """The deliveries of a harm that travels over several, or the product of the one."""
    if len(harm.links) == 1:
        product = basis.network.links[harm.links[0]].product
        return rich(product) if product else None
    shown = [_delivery(basis, one) for one in harm.links[:_LINKS]]
    rest = len(harm.links) - len(shown)
    if rest:
        shown.append(basis.say("harm.links_more", count=rest))
    return rich("; ".join(shown)) if shown else None


def _delivery(basis: Basis, link_id: str) -> str:
    product = basis.network.links[link_id].product
    name = link_text(basis.network, basis.words, link_id)
    return f"{name} ({product})" if product else name


def _measures(basis: Basis, risk: Risk) -> str:
    measures = basis.measures_for(risk)
    if not measures:
        return basis.say("harm.no_measures")
    return "; ".join(_measure(basis, one) for one in measures)


def _measure(basis: Basis, one: Measure) -> str:
    kind = basis.words.text(f"measure_kind.{one.kind}")
    parts = [f"{kind}: {one.text.rstrip('.')}" if one.text else kind]
    parts.append(basis.words.text(f"measure_status.{one.status}").lower())
    if one.owner:
        parts.append(one.owner)
    if one.due:
        parts.append(basis.say("harm.due", date=one.due))
    return ", ".join(parts)


def _evidence(basis: Basis, risk: Risk) -> Rich | None:
    """The files and addresses behind the judgement; a file with the start of its SHA-256."""
    found = basis.network.referrers(Kind.RISK, risk.id, Kind.EVIDENCE)
    texts = []
    for one in found:
        if isinstance(one, Evidence):
            proof = f"SHA-256 {one.sha256[:_DIGEST]}…" if one.sha256 else one.address or ""
            texts.append(f"{one.name} ({proof})" if proof else one.name)
    return rich("; ".join(texts)) if texts else None
