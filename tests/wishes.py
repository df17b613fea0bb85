"""What a person can do with a chain, at random: organisations, deliveries, risks, the drawing."""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import (
    Affected,
    Certainty,
    Happens,
    Judged,
    Kind,
    MeasureKind,
    MeasureStatus,
    OrganisationKind,
    Relevance,
    RiskStatus,
    RoundReason,
    SeverityRule,
    Theme,
)
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.ids import IdSource
from imvo_desktop.domain.measure import Evidence, Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.note import LONGEST_NOTE
from imvo_desktop.domain.records import Risk
from imvo_desktop.domain.round import Round
from imvo_desktop.domain.source_records import Source
from imvo_desktop.labels.labels import Labels
from imvo_desktop.usecases import draw_chain, map_edits, round_edits, scenario_edits
from imvo_desktop.usecases.change_part import change_part
from imvo_desktop.usecases.change_product import change_product
from imvo_desktop.usecases.evidence import add_evidence
from imvo_desktop.usecases.judge_risk import Judgement, Subject, judge, rejudge, start_on
from imvo_desktop.usecases.merge_organisations import merge
from imvo_desktop.usecases.own_company import make_own
from imvo_desktop.usecases.round_edits import RoundWish
from tests.usecases.full_networks import text
from tests.usecases.scenario_chains import random_steps
from tests.wishes_agreements import commit_to, join_in
from tests.wishes_buying import ask_of_suppliers, check_labour, look_at_own_buying
from tests.wishes_grievances import complain, handle_complaint
from tests.wishes_learning import learn, try_out
from tests.wishes_passport import fill_passport, keep_indicators
from tests.wishes_plan import follow_measure, plan_measure
from tests.wishes_stakeholders import act_together, talk_with
from tests.wishes_steps import answer_steps, scan_ourselves

NAMES = ("Weverij", "Spinnerij É", "木工", "=1+1", "Gespen BV", "Weverij Noord", "  x")
COUNTRIES = ("NL", "IN", "CN", "BD", "TR", None)
PRODUCTS = ("canvas", "katoen", "T-shirts", "schoenen", "gespen", "koffie", None)
_OTHERS = tuple(one for one in OrganisationKind if one is not OrganisationKind.OWN)
DAY = "2026-11-22"


class NothingToDoError(Exception):
    """The chain holds nothing that the wish could be about."""


@dataclass(slots=True)
class Wisher:
    """Someone who wants something of a chain, by dice."""

    network: Network
    dice: random.Random
    new_id: IdSource

    def any(self, kind: Kind) -> str:
        """One record of `kind`."""
        return self.some(kind, 1)[0]

    def some(self, kind: Kind, most: int = 4) -> list[str]:
        """One or more records of `kind`."""
        ids = sorted(self.network.records(kind))
        if not ids:
            raise NothingToDoError
        return self.dice.sample(ids, min(len(ids), self.dice.randint(1, most)))

    def one_of[T](self, *values: T) -> T:
        """One of `values`."""
        return self.dice.choice(values)

    def fields(self, *choices: dict[str, object]) -> dict[str, object]:
        """The new values of one of `choices`."""
        return self.dice.choice(choices)

    def place(self) -> tuple[float, float]:
        """Somewhere on the drawing."""
        return (self.dice.uniform(-3000, 3000), float(self.dice.randint(-900, 900)))

    def subject(self) -> Subject:
        """Some deliveries or organisations."""
        kind = self.one_of(Kind.LINK, Kind.ORGANISATION)
        return Subject(kind, tuple(self.some(kind)))

    def judgement(self, theme: Theme) -> Judgement:
        """Answers to the questions on a theme, some of them open."""
        answers = {
            name: self.one_of(None, 1, 3, 5)
            for name in ("scale", "scope", "irremediability", "likelihood")
        }
        risk = dataclasses.replace(
            start_on(self.network, Subject(Kind.ORGANISATION, ()), theme),
            **answers,  # type: ignore[arg-type]  # numbers or None, each by its name
            status=self.one_of(*RiskStatus),
            happens=self.one_of(*Happens),
            judged=self.one_of(Judged.OWN, Judged.VERIFIED, Judged.LOOKED_NOTHING_FOUND),
            affected=(self.one_of(*Affected),),
            reason=self.one_of("Gezien", None),
        )
        practices = {"price": self.one_of(True, False, None)} if self.dice.random() < 0.2 else {}
        source = Source(id=self.new_id(), publisher="FNV", title="Lonen")
        return Judgement(risk, (source,) if self.dice.random() < 0.2 else (), practices=practices)


type Wish = Callable[[Wisher], Edit]


def add_organisation(wisher: Wisher) -> Edit:
    """A supplier, one that is not known, or somebody who buys; at a place or not."""
    network, new_id = wisher.network, wisher.new_id
    other, name = wisher.any(Kind.ORGANISATION), wisher.one_of(*NAMES)
    way = wisher.dice.randrange(4)
    if way == 0:
        return draw_chain.supplier_at(network, other, name, wisher.place(), new_id)
    if way == 1:
        return draw_chain.buyer_at(network, other, name, wisher.place(), new_id)
    return editing.add_supplier_of(network, other, name, new_id, is_known=way == 2)


def change_organisation(wisher: Wisher) -> Edit:
    """Another name, kind, country, sector, parent or note for some."""
    fields = wisher.fields(
        {"name": wisher.one_of(*NAMES)},
        {"kind": wisher.one_of(*_OTHERS)},
        {"country": wisher.one_of(*COUNTRIES)},
        {"sector": wisher.one_of("13.92", "textiel", None), "workers": wisher.one_of(3, None)},
        {"note": text(wisher.dice)},
    )  # fmt: skip
    return editing.change(
        wisher.network, Kind.ORGANISATION, wisher.some(Kind.ORGANISATION), **fields
    )


def number_organisation(wisher: Wisher) -> Edit:
    """A number of registration."""
    ids = [wisher.any(Kind.ORGANISATION)]
    return change_part(
        wisher.network, Kind.ORGANISATION, ids, "identifiers.kvk", wisher.one_of("12345678", None)
    )


def remove_some(wisher: Wisher) -> Edit:
    """Records of any kind go, with all that hangs on them."""
    kinds = [kind for kind in Kind if kind is not Kind.PROJECT and wisher.network.records(kind)]
    kind = wisher.one_of(*kinds) if kinds else Kind.ORGANISATION
    return editing.remove(wisher.network, kind, wisher.some(kind, 2))


def remove_organisations(wisher: Wisher) -> Edit:
    """Several organisations go; the own company stays."""
    own = wisher.network.own
    chosen = [one for one in wisher.some(Kind.ORGANISATION, 12) if own is None or one != own.id]
    if not chosen:
        raise NothingToDoError
    return editing.remove(wisher.network, Kind.ORGANISATION, chosen)


def connect(wisher: Wisher) -> Edit:
    """A delivery between any two, also a second one, also of one to itself."""
    supplier, buyer = (wisher.any(Kind.ORGANISATION) for _ in range(2))
    if wisher.dice.random() < 0.1:
        buyer = supplier
    return editing.connect(wisher.network, supplier, buyer, wisher.new_id)


def change_link(wisher: Wisher) -> Edit:
    """Other values, or other ends, for some deliveries."""
    fields = wisher.fields(
        {"country_of_making": wisher.one_of(*COUNTRIES)},
        {"value": wisher.one_of(None, 0, 12_500), "currency": wisher.one_of("EUR", None)},
        {"share": wisher.one_of(None, 0.25, 1.0)},
        {"certainty": wisher.one_of(*Certainty)},
        {"relevance": wisher.one_of(*Relevance), "relevance_reason": wisher.one_of("klein", None)},
        {"supplier": wisher.any(Kind.ORGANISATION)},
        {"buyer": wisher.any(Kind.ORGANISATION)},
        {"hs": wisher.one_of("6109", "5205", None)},
    )
    return editing.change(wisher.network, Kind.LINK, wisher.some(Kind.LINK), **fields)


def rename_product(wisher: Wisher) -> Edit:
    """Another product for some deliveries."""
    return change_product(wisher.network, wisher.some(Kind.LINK), wisher.one_of(*PRODUCTS))


def tag(wisher: Wisher) -> Edit:
    """A theme on some deliveries, without an answer."""
    risk = Risk(id="", theme=wisher.one_of(*Theme), scale=wisher.one_of(None, 2, 5))
    return editing.tag_risk(wisher.network, risk, wisher.some(Kind.LINK), wisher.new_id)


def judge_some(wisher: Wisher) -> Edit:
    """The whole form, on deliveries or organisations."""
    made = wisher.judgement(wisher.one_of(*Theme))
    return judge(wisher.network, made, wisher.subject(), wisher.new_id)


def judge_again(wisher: Wisher) -> Edit:
    """Other answers for a risk; it moves where it happens elsewhere."""
    risk_id = wisher.any(Kind.RISK)
    risk = wisher.network.risks[risk_id]
    kind = Kind.LINK if risk.link else Kind.ORGANISATION
    subject = Subject(kind, (risk.link or risk.organisation or "",))
    return rejudge(wisher.network, risk_id, wisher.judgement(risk.theme), subject, wisher.new_id)


def refer(wisher: Wisher) -> Edit:
    """An address as evidence for anything that can have it."""
    kind = wisher.one_of(Kind.RISK, Kind.LINK, Kind.ORGANISATION, Kind.MEASURE)
    made = Evidence(
        id=wisher.new_id(), subject=wisher.any(kind), subject_kind=kind, name="Pagina",
        address="https://example.org/a", added=f"{DAY}T10:00:00Z", by="An",
    )  # fmt: skip
    return add_evidence(wisher.network, made)


def measure(wisher: Wisher) -> Edit:
    """A measure against a risk, or another state of one that is there."""
    ids = sorted(wisher.network.records(Kind.MEASURE))
    if ids and wisher.dice.random() < 0.5:
        status = wisher.one_of(*MeasureStatus)
        return editing.change(wisher.network, Kind.MEASURE, [wisher.one_of(*ids)], status=status)
    kind = wisher.one_of(Kind.RISK, Kind.LINK, Kind.ORGANISATION)
    made = Measure(
        id=wisher.new_id(), subject=wisher.any(kind), subject_kind=kind, text="Bezoek",
        kind=wisher.one_of(*MeasureKind), due=wisher.one_of(DAY, None),
    )  # fmt: skip
    return editing.add(wisher.network, made)


def drag(wisher: Wisher) -> Edit:
    """Some organisations are put elsewhere in the drawing."""
    places = {one: wisher.place() for one in wisher.some(Kind.ORGANISATION)}
    return editing.place(wisher.network, places)


def tidy(wisher: Wisher) -> Edit:
    """Every organisation finds its own place again."""
    placed = sorted(wisher.network.records(Kind.PLACEMENT))
    if not placed:
        raise NothingToDoError
    return editing.remove(wisher.network, Kind.PLACEMENT, placed)


def write_note(wisher: Wisher) -> Edit:
    """A note on the drawing: new, moved, rewritten or wiped out."""
    notes = sorted(wisher.network.records(Kind.NOTE))
    if not notes or wisher.dice.random() < 0.4:
        return draw_chain.note_at(
            wisher.network, text(wisher.dice)[:LONGEST_NOTE], wisher.place(), wisher.new_id
        )
    fields = wisher.fields({"x": wisher.place()[0]}, {"text": "b"}, {"text": " "})
    return draw_chain.change_note(wisher.network, wisher.one_of(*notes), **fields)


def point_on_map(wisher: Wisher) -> Edit:
    """An organisation is put on the map, or its place is forgotten."""
    chosen = wisher.any(Kind.ORGANISATION)
    if wisher.dice.random() < 0.3:
        return map_edits.forget_place(wisher.network, chosen)
    lat, lon = wisher.dice.uniform(-80, 80), wisher.dice.uniform(-179, 179)
    return map_edits.place(wisher.network, (Kind.ORGANISATION, chosen), lat, lon)


def join(wisher: Wisher) -> Edit:
    """Two organisations become one."""
    own = wisher.network.own
    kept, other = (wisher.any(Kind.ORGANISATION) for _ in range(2))
    if kept == other or (own is not None and other == own.id):
        raise NothingToDoError
    return merge(wisher.network, kept, other)


def be_own(wisher: Wisher) -> Edit:
    """Another organisation becomes the own company."""
    return make_own(wisher.network, wisher.any(Kind.ORGANISATION))


def set_project(wisher: Wisher) -> Edit:
    """What holds for the whole project."""
    fields = wisher.fields(
        {"name": wisher.one_of("Fietstas", "Tas 2026")},
        {"severity_rule": wisher.one_of(*SeverityRule)},
        {"attenuation": wisher.one_of(0.9, 0.5)},
        {"scope_note": text(wisher.dice)},
        {"currency": wisher.one_of("EUR", "USD")},
    )
    return editing.change_project(wisher.network, **fields)


def what_if(wisher: Wisher) -> Edit:
    """A what-if with steps on anything, a step more or less, another name, or none any more."""
    network, dice = wisher.network, wisher.dice
    steps = tuple(random_steps(network, dice, dice.randint(0, 3)))
    made = sorted(network.records(Kind.SCENARIO))
    if not made or dice.random() < 0.3:
        name = scenario_edits.free_name(network, Labels("nl"), wisher.one_of(*NAMES))
        by = ("An", f"{DAY}T10:00:00Z")
        return scenario_edits.make(network, name, steps, by, wisher.new_id)
    chosen = wisher.one_of(*made)
    if steps:
        return scenario_edits.add_step(network, chosen, steps[0])
    if dice.random() < 0.5:
        return scenario_edits.take_out(network, chosen)
    return scenario_edits.rename(network, chosen, f"Wat als {dice.randint(1, 9)}")


def hold_round(wisher: Wisher) -> Edit:
    """A round is noted, told otherwise or taken out; its frozen copy is no edit."""
    network, dice = wisher.network, wisher.dice
    held = sorted(network.records(Kind.ROUND))
    wish = RoundWish(f"Ronde {dice.randint(2020, 2026)}", DAY, wisher.one_of(*RoundReason))
    if not held or dice.random() < 0.3:
        made = Round(
            id=wisher.new_id(), name=wish.name, date=wish.date, copy="0" * 64, reason=wish.reason
        )
        return editing.add(network, made)
    if dice.random() < 0.5:
        return round_edits.take_out(network, wisher.one_of(*held))
    return round_edits.reword(network, wisher.one_of(*held), wish)


WISHES: Mapping[str, Wish] = {
    one.__name__: one
    for one in (
        add_organisation, change_organisation, number_organisation, remove_some,
        remove_organisations, connect, change_link, rename_product, tag, judge_some, judge_again,
        refer, measure, drag, tidy, write_note, point_on_map, join, be_own, set_project, what_if,
        answer_steps, scan_ourselves, hold_round, learn, try_out, join_in, commit_to,
        check_labour, ask_of_suppliers, look_at_own_buying, talk_with, act_together,
        keep_indicators, fill_passport, complain, handle_complaint, plan_measure, follow_measure,
    )
}  # fmt: skip
