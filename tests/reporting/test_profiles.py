"""What a reader may not see is not there; all that is there is in its place."""

from __future__ import annotations

import dataclasses
import random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from imvo_desktop.charts.harms import harms
from imvo_desktop.domain.codes import Kind, LevelFrom, OrganisationKind, ScopeDecision, Theme
from imvo_desktop.domain.company import policy_of
from imvo_desktop.domain.grievance import Grievance
from imvo_desktop.domain.issues import Seriousness, issue
from imvo_desktop.domain.learning import Lesson
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.policy import Policy
from imvo_desktop.domain.records import RECORD_TYPES, Link, Organisation, Record, kind_of
from imvo_desktop.domain.report_settings import Profile, ReportSettings
from imvo_desktop.domain.scope_choice import ScopeChoice
from imvo_desktop.domain.source_records import Baseline, Source
from imvo_desktop.domain.stakeholder import Conversation, Stakeholder
from imvo_desktop.errors import InputError
from imvo_desktop.knowledge import findings, sources
from imvo_desktop.knowledge.copies import Copies
from imvo_desktop.labels.labels import Labels
from imvo_desktop.reporting import reader_fields
from imvo_desktop.reporting.profiles import NAMELESS, Seen, seen_by, version_for
from imvo_desktop.reporting.reader_fields import FIELDS, INSIDE, NOT_PUBLIC
from imvo_desktop.usecases.assess import assess_network
from tests.charts import chains
from tests.reporting import planted
from tests.usecases import full_networks

MARK = "Ж"
OUTSIDE = sorted(NAMELESS)
NAMES = st.lists(
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12).map(lambda it: MARK + it),
    min_size=1,
    max_size=5,
    unique=True,
)


def seen(network: Network, profile: Profile, language: str = "nl") -> Seen:
    """What a reader sees of the chain; with a key where there is none."""
    if network.get(Kind.REPORT, "report") is None:
        network = Network([*network, ReportSettings(pseudonym_key=planted.KEY)])
    return seen_by(network, assess_network(network), profile, Labels(language))


def one(found: Seen, kind: Kind, at: int = 0) -> object:
    """One of the records that are seen."""
    return list(found.network.records(kind).values())[at]


def test_that_no_field_is_forgotten() -> None:
    for kind, made in RECORD_TYPES.items():
        if kind not in INSIDE:
            assert {one.name for one in dataclasses.fields(made)} == set(FIELDS[kind]), kind
    assert set(FIELDS) | INSIDE == set(Kind)


def test_that_we_ourselves_see_everything() -> None:
    network = chains.textile()
    found = seen_by(network, assess_network(network), Profile.INTERNAL, Labels("nl"))
    assert found.network is network


def test_that_an_auditor_sees_all_but_notes_and_what_ifs() -> None:
    network = planted.chain(["Vlasserij"], lambda number: f"text {number}")
    found = seen(network, Profile.AUDITOR)
    assert not found.network.notes
    assert not found.network.records(Kind.SCENARIO)
    assert planted.KEY not in list(planted.strings(tuple(found.network)))
    for record in found.network:
        before = network.get(kind_of(record), record.id)
        assert before is not None
        changed = [
            field.name
            for field in dataclasses.fields(record)
            if getattr(record, field.name) != getattr(before, field.name)
        ]
        assert set(changed) <= {"note", "pseudonym_key"}


def test_that_an_auditor_sees_what_was_told_only_where_it_may_be_shared() -> None:
    told: list[Record] = [
        Stakeholder(id="u", name="Vakbond", note="lastig"),
        Grievance(id="a", number="2026-1", received="2026-02-01", text="Loon"),
        Grievance(id="b", number="2026-2", received="2026-02-01", text="Loon", may_share=True),
        Conversation(id="a", stakeholder="u", date="2026-02-01"),
        Conversation(id="b", stakeholder="u", date="2026-02-01", may_share=True),
        Lesson(id="a", text="Eerder bellen"),
        Lesson(id="b", text="Eerder bellen", may_share=True),
    ]
    found = seen(Network([*chains.textile(), *told]), Profile.AUDITOR).network
    for kind in (Kind.GRIEVANCE, Kind.CONVERSATION, Kind.LESSON):
        assert list(found.records(kind)) == ["b"]
    assert found.get(Kind.STAKEHOLDER, "u") == Stakeholder(id="u", name="Vakbond")
    assert not found.missing()


@pytest.mark.parametrize("profile", OUTSIDE)
def test_that_where_things_were_put_on_the_drawing_stays_inside(profile: Profile) -> None:
    network = planted.chain(["Vlasserij"], lambda number: f"text {number}")
    assert network.records(Kind.PLACEMENT)
    assert not seen(network, profile).network.records(Kind.PLACEMENT)


@pytest.mark.parametrize("profile", OUTSIDE)
def test_that_names_wait_for_their_key(profile: Profile) -> None:
    network = chains.textile()
    with pytest.raises(InputError, match="pseudonym_key_missing"):
        seen_by(network, assess_network(network), profile, Labels("nl"))


@pytest.mark.full
@settings(max_examples=30)
@given(names=NAMES, around=st.sampled_from([" {} ", "({})", "en {}, of", "{}"]))
@example(["Ж0$"], " {} ")
def test_that_no_text_for_everyone_holds_a_name(names: list[str], around: str) -> None:
    network = planted.chain(names, lambda number: around.format(names[number % len(names)]))
    for profile in OUTSIDE:
        found = seen(network, profile)
        held = [text for text in planted.strings(tuple(found.network)) if MARK in text]
        assert not held


@pytest.mark.full
@settings(max_examples=15)
@given(st.integers(0, 10_000))
def test_that_the_records_stay_with_their_number_and_their_links(seed: int) -> None:
    settings = ReportSettings(pseudonym_key=planted.KEY)
    network = Network([*full_networks.network(seed), settings])
    for profile in OUTSIDE:
        found = seen(network, profile)
        gone = NOT_PUBLIC if profile is Profile.PUBLIC else INSIDE
        for kind in set(Kind) - gone:
            assert len(found.network.records(kind)) == len(network.records(kind))
        assert not any(found.network.records(kind) for kind in gone)
        assert not found.network.missing()


@pytest.mark.full
@settings(max_examples=8)
@given(st.integers(0, 10_000))
def test_that_the_order_and_the_numbers_are_those_of_the_whole_chain(seed: int) -> None:
    network = Network([*full_networks.network(seed)])
    words = Labels("nl")
    before = assess_network(network)
    expected = [(row.rank, row.theme, row.level) for row in harms(network, before, words)]
    for profile in OUTSIDE:
        found = seen(network, profile)
        rows = harms(found.network, found.assessment, words)
        assert [(row.rank, row.theme, row.level) for row in rows] == expected
        for name, records in (
            ("ranking", "links"),
            ("after_us", "links"),
            ("happening_now", "risks"),
        ):
            there = [getattr(network, records), getattr(found.network, records)]
            places = [
                [sorted(ids).index(one) for one in getattr(assessment, name)]
                for ids, assessment in zip(there, (before, found.assessment), strict=True)
            ]
            assert places[0] == places[1]
        assert list(found.assessment.links.ids) == sorted(found.network.links)
        assert list(found.assessment.risks.ids) == sorted(found.network.risks)
        assert list(found.assessment.organisations.ids) == sorted(found.network.organisations)


def test_that_money_is_gone_but_counts() -> None:
    network = chains.textile()
    before = assess_network(network)
    found = seen(network, Profile.CUSTOMER)
    assert all(one.value is None and one.share is None for one in found.network.links.values())
    assert (found.assessment.links.share == before.links.share).all()


def test_that_an_issue_loses_its_texts_and_keeps_its_numbers() -> None:
    settings = ReportSettings(pseudonym_key=planted.KEY)
    network = Network([Organisation(id="Jansen", name="Jansen"), settings])
    said = issue("x", Seriousness.REMARK, Kind.ORGANISATION, "Jansen", name="Jansen", percent=3)
    assessment = dataclasses.replace(assess_network(network), issues=(said,))
    found = seen_by(network, assessment, Profile.CUSTOMER, Labels("nl")).assessment.issues
    assert [(one.id, one.values) for one in found] == [("organisation-1", (("percent", 3),))]


@pytest.mark.parametrize(("language", "word"), [("nl", "niet getoond"), ("en", "not shown")])
def test_that_what_is_hidden_is_not_called_unknown(language: str, word: str) -> None:
    network = planted.chain(["Vlasserij"], lambda number: f"text {number}")
    found = seen(network, Profile.PUBLIC, language)
    link, measure = one(found, Kind.LINK), one(found, Kind.MEASURE)
    assert isinstance(link, Link)
    assert isinstance(measure, Measure)
    assert (link.product, measure.text, measure.owner) == (word, word, word)


@pytest.mark.parametrize("role", ["bestuurder", None])
def test_that_who_is_responsible_is_said_not_to_be_shown(role: str | None) -> None:
    policy = Policy(text="t", responsible="J. Vlas", responsible_role=role)
    network = Network([*chains.textile(), policy])
    at_everyone = policy_of(seen(network, Profile.PUBLIC).network)
    at_customer = policy_of(seen(network, Profile.CUSTOMER).network)
    said = (at_everyone.responsible, at_everyone.responsible_role)
    assert said == ((None, "niet getoond") if role else ("niet getoond", None))
    assert at_customer.responsible_role == role


@pytest.mark.parametrize(("suppliers", "told"), [(1, "niet getoond"), (2, "T-shirt")])
def test_that_a_choice_tells_no_product_that_is_hidden(suppliers: int, told: str) -> None:
    own = Organisation(id="o", name="O", kind=OrganisationKind.OWN)
    ids = [f"s{number}" for number in range(suppliers)]
    network = Network(
        [
            own,
            *(Organisation(id=one, name=one, country="TR") for one in ids),
            *(Link(id=one, supplier=one, buyer="o", product="t-shirts") for one in ids),
            ScopeChoice(id="c", subject="t-shirts", choice=ScopeDecision.FIRST),
            ScopeChoice(id="d", subject="x", group="t_shirt", choice=ScopeDecision.FIRST),
        ]
    )
    found = seen(network, Profile.PUBLIC).network.records(Kind.SCOPE).values()
    assert all(isinstance(one, ScopeChoice) and told in one.subject for one in found)
    assert len({one.group for one in found if isinstance(one, ScopeChoice)}) == suppliers


def test_that_what_was_blank_stays_blank() -> None:
    network = chains.textile()
    found = seen(network, Profile.PUBLIC)
    blank = sorted(one.id for one in network.risks.values() if one.reason is None)
    assert len([one for one in found.network.risks.values() if one.reason is None]) == len(blank)


@pytest.mark.parametrize(("workers", "shown"), [(0, None), (4, None), (5, 5), (300, 300)])
def test_that_everyone_reads_a_number_of_people_from_five_up(
    workers: int, shown: int | None
) -> None:
    network = Network([Organisation(id="a", name="Vlasserij", workers=workers)])
    at_customer = one(seen(network, Profile.CUSTOMER), Kind.ORGANISATION)
    at_everyone = one(seen(network, Profile.PUBLIC), Kind.ORGANISATION)
    assert isinstance(at_customer, Organisation)
    assert isinstance(at_everyone, Organisation)
    assert (at_customer.workers, at_everyone.workers) == (workers, shown)


def test_that_a_published_source_stays_and_an_own_one_is_a_number() -> None:
    name, ours = next(iter(sources.all_sources().items()))
    copy = dataclasses.replace(ours, id=f"source.{name}", title="typed over by hand")
    own = Source(id="jansen", publisher="Jansen", title="Audit bij Jansen", address="https://j.nl")
    found = seen(Network([copy, own]), Profile.PUBLIC).network.records(Kind.SOURCE)
    published = found[f"source.{name}"]
    assert isinstance(published, Source)
    assert published.title == ours.title
    hidden = found["source-1"]
    assert isinstance(hidden, Source)
    assert (hidden.title, hidden.publisher, hidden.address) == (
        "niet getoond", "Eigen bron 1", None,
    )  # fmt: skip


def test_that_a_finding_tells_no_product_that_is_hidden() -> None:
    listed = next(one for one in findings.bundled() if one.level_from is LevelFrom.COUNTRY_PRODUCT)
    network = Network(
        [
            Organisation(id="a", name="A", country=listed.country),
            Organisation(id="b", name="B"),
            Link(id="l", supplier="a", buyer="b", product=listed.good),
            Baseline(
                id="said", theme=listed.theme, level_from=LevelFrom.COUNTRY_PRODUCT, link="l",
                finding=listed.id, likelihood=4,
            ),
        ]
    )  # fmt: skip
    at_customer = one(seen(network, Profile.CUSTOMER), Kind.BASELINE)
    at_everyone = one(seen(network, Profile.PUBLIC), Kind.BASELINE)
    assert isinstance(at_customer, Baseline)
    assert isinstance(at_everyone, Baseline)
    assert Copies().findings_of(at_customer) == (listed,)
    assert not Copies().findings_of(at_everyone)
    assert at_everyone.likelihood == 4


def seen_copy(copy: Baseline, profile: Profile = Profile.PUBLIC) -> Baseline:
    """How a copy on organisation "a" of what a source says is seen."""
    network = Network([Organisation(id="a", name="A", country="AF"), copy])
    found = one(seen(network, profile), Kind.BASELINE)
    assert isinstance(found, Baseline)
    return found


@pytest.mark.parametrize("has_areas", [True, False])
def test_that_everyone_reads_of_a_country_but_not_of_parts_of_it(has_areas: bool) -> None:
    of_country = (it for it in findings.bundled() if it.level_from is LevelFrom.COUNTRY)
    listed = next(it for it in of_country if bool(it.areas) is has_areas)
    copy = Baseline(
        id="said", theme=listed.theme, level_from=LevelFrom.COUNTRY, organisation="a",
        finding=listed.id,
    )  # fmt: skip
    assert bool(Copies().findings_of(seen_copy(copy))) is not has_areas
    assert Copies().findings_of(seen_copy(copy, Profile.CUSTOMER)) == (listed,)


def test_that_everyone_reads_nothing_of_a_sector() -> None:
    listed = next(it for it in findings.bundled() if it.sectors)
    copy = Baseline(
        id="said", theme=listed.theme, level_from=LevelFrom.SECTOR, organisation="a",
        finding=listed.id,
    )  # fmt: skip
    assert not Copies().findings_of(seen_copy(copy))


def test_that_a_material_is_told_to_everyone_only_with_its_finding() -> None:
    copy = Baseline(
        id="said", theme=Theme.WAGE, level_from=LevelFrom.MATERIAL, organisation="a",
        material="cotton", note="typed by Vlas",
    )  # fmt: skip
    at_everyone, at_customer = seen_copy(copy), seen_copy(copy, Profile.CUSTOMER)
    assert (at_everyone.material, at_everyone.note) == (None, None)
    assert (at_customer.material, at_customer.note) == ("cotton", "typed by Vlas")


def test_that_a_finding_of_an_own_list_still_leads_to_it_for_a_customer() -> None:
    from imvo_desktop.domain.source_records import SourceFinding
    from imvo_desktop.knowledge.copies import key_of

    own = SourceFinding(
        id="Jansen:1", source="list of Jansen", theme=Theme.WAGE, level_from=LevelFrom.PRODUCT,
        good="Garen",
    )  # fmt: skip
    copy = Baseline(
        id="c", theme=Theme.WAGE, level_from=LevelFrom.PRODUCT, organisation="a",
        finding=key_of(own, LevelFrom.PRODUCT),
    )  # fmt: skip
    source = Source(id="list of Jansen", publisher="P", title="T")
    network = Network([Organisation(id="a", name="A"), source, own, copy])
    found = seen(network, Profile.CUSTOMER)
    seen_copy, seen_own = one(found, Kind.BASELINE), one(found, Kind.SOURCE_FINDING)
    assert isinstance(seen_copy, Baseline)
    assert isinstance(seen_own, SourceFinding)
    assert Copies([seen_own]).findings_of(seen_copy) == (seen_own,)


@pytest.mark.parametrize(
    ("version", "kept"), [("1.2", "1.2"), ("v3", "v3"), ("voor Jansen", ""), ("", "")]
)
def test_that_a_version_is_a_number_where_names_are_left_out(version: str, kept: str) -> None:
    assert version_for(Profile.PUBLIC, version) == kept
    assert version_for(Profile.AUDITOR, version) == version


def test_that_every_treatment_is_used() -> None:
    used = {one for fields in FIELDS.values() for one in fields.values()}
    assert used == set(reader_fields.Treatment)


def test_that_the_order_of_records_does_not_matter() -> None:
    records = list(planted.chain(["Vlasserij", "Ververij"], lambda number: f"text {number}"))
    found = seen(Network(records), Profile.CUSTOMER)
    random.Random(1).shuffle(records)
    again = seen(Network(sorted(records, key=lambda one: kind_of(one))), Profile.CUSTOMER)
    assert found.network.checksum() == again.network.checksum()
