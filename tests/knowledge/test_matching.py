"""What the sources say of a delivery: each rule by its name, and the traps."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.domain.codes import LevelFrom, Theme
from imvo_desktop.domain.source_records import SourceFinding
from imvo_desktop.knowledge import countries, findings, materials
from imvo_desktop.knowledge.matching import Asked, Matcher, Said, said_of
from imvo_desktop.knowledge.plain_codes import plain_hs, plain_sector

COTTON = SourceFinding(
    id="x:cotton:UZ",
    source="x",
    theme=Theme.FORCED_LABOUR,
    level_from=LevelFrom.COUNTRY_PRODUCT,
    country="UZ",
    good="Cotton",
    hs=("5201",),
    sectors=("01.16",),
    likelihood=4,
)
COTTON_TM = dataclasses.replace(COTTON, id="x:cotton:TM", country="TM")
TOYS = SourceFinding(
    id="x:toys",
    source="x",
    theme=Theme.CHILD_LABOUR,
    level_from=LevelFrom.PRODUCT,
    good="Toys",
    hs=("9503",),
    likelihood=3,
)
POLICE = SourceFinding(
    id="x:police:UZ",
    source="x",
    theme=Theme.CORRUPTION,
    level_from=LevelFrom.COUNTRY,
    country="UZ",
    likelihood=3,
)


def said(asked: Asked, *found: SourceFinding) -> list[tuple[LevelFrom, int | None]]:
    """The level and likelihood of each thing said, the strongest first."""
    return [(one.level_from, one.likelihood) for one in Matcher(found).said_of(asked)]


def of_theme(theme: Theme, **asked: str | None) -> tuple[Said, ...]:
    """What the knowledge base says of one theme."""
    country, hs = asked.pop("country", None), asked.pop("hs", "") or ""
    return tuple(one for one in said_of(Asked(country, hs, **asked)) if one.theme is theme)


def strongest(theme: Theme, **asked: str | None) -> tuple[LevelFrom, int | None] | None:
    """The level and likelihood of the strongest of it."""
    found = of_theme(theme, **asked)
    return (found[0].level_from, found[0].likelihood) if found else None


def sources_of(found: tuple[Said, ...]) -> set[str]:
    """The sources that say it."""
    return {finding.source for one in found for finding in one.findings}


def test_that_this_good_from_this_country_is_often_reported() -> None:
    asked = Asked("UZ", "520100")

    assert said(asked, COTTON, COTTON_TM) == [(LevelFrom.COUNTRY_PRODUCT, 4)]
    (one,) = Matcher([COTTON, COTTON_TM]).said_of(asked)
    assert one.countries == ("UZ",)


@pytest.mark.parametrize("country", ["IN", None])
def test_that_a_good_listed_for_other_countries_occurs(country: str | None) -> None:
    (one,) = Matcher([COTTON, COTTON_TM]).said_of(Asked(country, "5201"))

    assert (one.level_from, one.likelihood) == (LevelFrom.PRODUCT, 3)
    assert one.countries == ("TM", "UZ")


def test_that_a_listed_product_occurs_wherever_it_is_made() -> None:
    assert said(Asked("CN", "950300"), TOYS) == [(LevelFrom.PRODUCT, 3)]


@pytest.mark.parametrize("sector", ["01.16", "0116", "A0116", "01161", "01.1", "01"])
def test_that_only_the_sector_occurs(sector: str) -> None:
    assert said(Asked("IN", "", sector), COTTON) == [(LevelFrom.SECTOR, 3)]


@pytest.mark.parametrize("sector", ["01.17", "02", "0", "A", "", None])
def test_that_another_sector_says_nothing(sector: str | None) -> None:
    assert said(Asked("IN", "", sector), COTTON) == []


def test_that_a_sector_says_nothing_of_another_good_than_the_one_delivered() -> None:
    """A grower of tomatoes makes no cassava, though both are of NACE 01.13."""
    garlic = dataclasses.replace(COTTON, good="Garlic", hs=("070320",), sectors=("01.13",))

    assert said(Asked("NL", "0702", "01.13", product="tomaten"), garlic) == []
    assert said(Asked("NL", "", "01.13", product="vollegrondsteelt"), garlic) == [
        (LevelFrom.SECTOR, 3)
    ]
    found = of_theme(Theme.CHILD_LABOUR, country="NL", hs="0702", sector="01.13")
    assert {finding.good for one in found for finding in one.findings} == {"Tomatoes"}


def test_that_what_is_said_of_the_sector_itself_holds_for_any_product() -> None:
    dyeing = dataclasses.replace(
        COTTON, level_from=LevelFrom.SECTOR, country=None, hs=(), good=None
    )

    assert said(Asked("IN", "6109", "01.16"), dyeing) == [(LevelFrom.SECTOR, 3)]


def test_that_a_finding_is_said_once_by_its_strongest_way() -> None:
    assert said(Asked("UZ", "5201", "01.16"), COTTON) == [(LevelFrom.COUNTRY_PRODUCT, 4)]


def test_that_a_country_alone_says_nothing_of_the_likelihood() -> None:
    assert said(Asked("UZ"), POLICE) == [(LevelFrom.COUNTRY, None)]
    assert said(Asked(None, "5201"), POLICE) == []


def test_that_a_material_behind_the_product_occurs() -> None:
    (one,) = Matcher([COTTON]).said_of(Asked("UZ", "6109", product="T-shirts"))

    assert (one.level_from, one.likelihood, one.material) == (LevelFrom.MATERIAL, 3, "cotton")


def test_that_a_material_that_may_be_in_it_is_a_point_of_attention_until_it_is_named() -> None:
    hides = dataclasses.replace(COTTON, good="Leather", hs=("4107",), sectors=())

    assert said(Asked("NL", "940130"), hides) == [(LevelFrom.MATERIAL, None)]
    named = said(Asked("NL", "940130", product="leren bureaustoel"), hides)
    assert named == [(LevelFrom.MATERIAL, 3)]
    other = said(Asked("NL", "940130", product="bureaustoel van polyester"), hides)
    assert other == []


def test_that_a_source_that_says_less_is_not_made_to_say_more() -> None:
    weaker = dataclasses.replace(COTTON, likelihood=3)
    silent = dataclasses.replace(COTTON, likelihood=None)

    assert said(Asked("UZ", "5201"), weaker) == [(LevelFrom.COUNTRY_PRODUCT, 3)]
    assert said(Asked("UZ", "5201"), silent) == [(LevelFrom.COUNTRY_PRODUCT, None)]


@pytest.mark.parametrize(
    ("region", "likelihood"),
    [
        ("Chhattisgarh", 4),
        ("IN-CT", 4),
        ("chhattisgarh", 4),
        ("Tamil Nadu", 3),
        ("Ch", 3),
        ("", 3),
        (None, 3),
    ],
)
def test_that_a_part_of_a_country_counts_only_where_the_region_is_named(
    region: str | None, likelihood: int
) -> None:
    there = dataclasses.replace(COTTON, country="IN", areas=("IN-CT Chhattisgarh",))

    (one,) = Matcher([there]).said_of(Asked("IN", "5201", region=region))

    assert (one.likelihood, one.findings[0].areas) == (likelihood, ("IN-CT Chhattisgarh",))


@pytest.mark.parametrize("country", ["ID", "NO"])
def test_that_a_part_of_a_code_decides_nothing_by_itself(country: str) -> None:
    listed = dataclasses.replace(
        COTTON, country="ID", good="wood", hs=("9506",), is_part=True, sectors=()
    )
    level = LevelFrom.COUNTRY_PRODUCT if country == "ID" else LevelFrom.PRODUCT

    assert said(Asked(country, "9506"), listed) == [(level, None)]
    named = said(Asked(country, "9506", product="houten rackets"), listed)
    assert named == [(level, 4 if country == "ID" else 3)]


def test_that_a_code_wider_than_the_finding_is_a_point_of_attention() -> None:
    here = dataclasses.replace(TOYS, level_from=LevelFrom.COUNTRY_PRODUCT, country="VN")

    assert said(Asked("VN", "95"), here) == [(LevelFrom.COUNTRY_PRODUCT, None)]
    named = dataclasses.replace(here, likelihood=4)
    assert said(Asked("VN", "95", product="toy"), named) == [(LevelFrom.COUNTRY_PRODUCT, 4)]


def test_that_without_a_code_the_name_of_the_good_is_enough() -> None:
    own = dataclasses.replace(COTTON, good="Surgical masks", hs=(), sectors=())

    assert said(Asked("UZ", product="surgical mask"), own) == [(LevelFrom.COUNTRY_PRODUCT, 4)]
    assert said(Asked("UZ", product="masks"), own) == []


def test_that_a_good_without_a_code_is_met_by_its_name_beside_any_code() -> None:
    own = dataclasses.replace(COTTON, good="Surgical masks", hs=(), sectors=())
    coded = dataclasses.replace(own, hs=("9018",))

    assert said(Asked("UZ", "6307", product="surgical mask"), own) == [
        (LevelFrom.COUNTRY_PRODUCT, 4)
    ]
    assert said(Asked("UZ", "6307", product="surgical mask"), coded) == []


@pytest.mark.parametrize(
    ("product", "hs", "likelihood"),
    [
        ("diepvries mango", "0811.90", None),
        (None, "081190", None),
        ("diepvries açaíbessen", "081190", 4),
        ("acai pulp 1 kg", "081190", 4),
        ("smoothie zonder açaí", "081190", None),
        ("mango’s", "0811", None),
        ("açaí", "08", 4),
    ],
)
def test_that_a_code_for_other_goods_too_needs_the_words_of_the_product(
    product: str | None, hs: str, likelihood: int | None
) -> None:
    found = of_theme(Theme.CHILD_LABOUR, country="BR", hs=hs, product=product)
    berries = [one for one in found if one.findings[0].good == "Açaí Berries"]

    assert [one.likelihood for one in berries] == [likelihood]


@pytest.mark.parametrize(
    ("product", "hs", "good", "likelihood"),
    [
        ("vleestomaten", "07", "Tomatoes", 3),
        ("pop met kleertjes", "95", "Toys", None),
        ("pop", "95", "Toys", 3),
        ("zoete aardappelen", "07", "Sweet Potatoes", 3),
        ("zoete aardappelen", "07", "Potatoes", None),
        ("bloemkool", "070410", "Broccoli", None),
        ("broccoli", "070410", "Broccoli", 3),
        ("robijnen", "710391", "Rubies", 3),
        ("robijnen", "710310", "Jade", None),
        ("veiligheidsschoenen", "6403", "Footwear (sandals)", None),
    ],
)
def test_that_the_words_decide_where_the_code_may_be_of_another_good(
    product: str, hs: str, good: str, likelihood: int | None
) -> None:
    found = [
        one
        for one in said_of(Asked("NL", hs, product=product))
        if one.findings[0].good == good and one.level_from is LevelFrom.PRODUCT
    ]

    assert {one.likelihood for one in found} == {likelihood}


def test_that_own_lists_speak_beside_the_knowledge_base() -> None:
    own = dataclasses.replace(COTTON, id="own:1", country="NL", theme=Theme.WAGE)
    asked = Asked("NL", "5201")

    with_own = said_of(asked, (own,))

    assert [one for one in with_own if one.findings != (own,)] == list(said_of(asked))
    assert any(one.theme is Theme.WAGE and one.likelihood == 4 for one in with_own)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("6109.10.00", "610910"),
        ("5201 00", "5201"),
        ("18010000", "1801"),
        ("9012100", "090121"),
        ("61", "61"),
        ("6100", "6100"),
        ("6", ""),
        ("katoen", ""),
        ("12345678901", ""),
        (None, ""),
        ("²²", ""),
    ],
)
def test_that_a_product_code_is_read_as_people_write_it(text: str | None, plain: str) -> None:
    assert plain_hs(text) == plain


def test_that_a_sector_code_is_read_as_people_write_it() -> None:
    written = ("01.16", "A01.16", "01161", "C", "", None)

    assert [plain_sector(one) for one in written] == ["0116", "0116", "0116", "", "", ""]


CODES = st.sampled_from(["5201", "52", "9503", "610910", ""])
SOME = st.lists(
    st.builds(
        SourceFinding,
        id=st.integers(1, 40).map(lambda number: f"x:{number:02}"),
        source=st.just("x"),
        theme=st.sampled_from([Theme.FORCED_LABOUR, Theme.CHILD_LABOUR]),
        level_from=st.sampled_from(sorted(set(LevelFrom) - {LevelFrom.MATERIAL})),
        country=st.sampled_from(["UZ", "IN", None]),
        areas=st.sampled_from([(), ("IN-CT Chhattisgarh",)]),
        good=st.sampled_from(["Cotton", "wood", None]),
        hs=st.lists(CODES.filter(bool), max_size=2).map(tuple),
        is_part=st.booleans(),
        sectors=st.sampled_from([(), ("01.16",)]),
        likelihood=st.sampled_from([3, 4, None]),
    ),
    max_size=8,
    unique_by=lambda one: one.id,
)
ASKED = st.builds(
    Asked,
    country=st.sampled_from(["UZ", "IN", None]),
    hs=CODES,
    sector=st.sampled_from(["01.16", "01", None]),
    region=st.sampled_from(["Chhattisgarh", None]),
    product=st.sampled_from(["houten doos", "cotton", "t-shirt", None]),
)


def likelihoods(found: tuple[Said, ...]) -> dict[Theme, int]:
    """The highest likelihood of each theme; 0 where it is only a point of attention."""
    highest: dict[Theme, int] = {}
    for one in found:
        highest[one.theme] = max(highest.get(one.theme, 0), one.likelihood or 0)
    return highest


@given(SOME, ASKED)
def test_that_no_list_ever_says_1_2_or_5(some: list[SourceFinding], asked: Asked) -> None:
    found = Matcher(some).said_of(asked)

    assert {one.likelihood for one in found} <= {3, 4, None}
    assert all(one.likelihood is None for one in found if one.level_from is LevelFrom.COUNTRY)


@given(SOME, ASKED, st.integers(0, 8))
def test_that_more_findings_never_lower(some: list[SourceFinding], asked: Asked, left: int) -> None:
    fewer, more = Matcher(some[left:]).said_of(asked), Matcher(some).said_of(asked)

    found = likelihoods(more)
    assert all(found[theme] >= value for theme, value in likelihoods(fewer).items())


@given(SOME, ASKED)
def test_that_an_own_list_never_lowers(some: list[SourceFinding], asked: Asked) -> None:
    found = likelihoods(said_of(asked, tuple(some)))

    assert all(found[theme] >= value for theme, value in likelihoods(said_of(asked)).items())


@given(SOME, ASKED)
def test_that_the_order_of_findings_does_not_matter(
    some: list[SourceFinding], asked: Asked
) -> None:
    assert Matcher(some).said_of(asked) == Matcher(some[::-1]).said_of(asked)


@pytest.mark.full
@given(ASKED)
def test_that_the_knowledge_base_keeps_to_it_too(asked: Asked) -> None:
    found = said_of(asked)

    assert {one.likelihood for one in found} <= {3, 4, None}
    assert all(one.findings for one in found)


# The traps of the sources themselves.


def test_that_namibia_is_not_a_missing_value() -> None:
    assert countries.resolve("Namibia") == "NA"
    own = dataclasses.replace(COTTON, country="NA")

    assert said(Asked("NA", "5201"), own) == [(LevelFrom.COUNTRY_PRODUCT, 4)]


@pytest.mark.parametrize(
    ("named", "code", "other"),
    [
        ("Congo, Democratic Republic of the", "CD", "CG"),
        ("Korea, North", "KP", "KR"),
        ("Burma", "MM", "BD"),
        ("Türkiye", "TR", "GR"),
        ("Kosovo", "XK", "RS"),
        ("Taiwan", "TW", "CN"),
    ],
)
def test_that_names_that_look_alike_stay_apart(named: str, code: str, other: str) -> None:
    here = {one.id for one in findings.bundled() if one.country == code}

    assert countries.resolve(named) == code
    met = {finding.id for one in said_of(Asked(other)) for finding in one.findings}
    assert not here & met


def test_that_gold_from_one_congo_says_nothing_of_the_other() -> None:
    assert strongest(Theme.CHILD_LABOUR, country="CD", hs="7108") == (
        LevelFrom.COUNTRY_PRODUCT,
        4,
    )
    assert strongest(Theme.CHILD_LABOUR, country="CG", hs="7108") == (LevelFrom.PRODUCT, 3)


def test_that_the_korea_of_the_list_is_the_north() -> None:
    assert strongest(Theme.FORCED_LABOUR, country="KP", hs="2701") == (
        LevelFrom.COUNTRY_PRODUCT,
        4,
    )
    assert strongest(Theme.FORCED_LABOUR, country="KR", hs="2701") == (LevelFrom.PRODUCT, 3)


@pytest.mark.parametrize(
    ("country", "level", "likelihood"),
    [
        ("MM", LevelFrom.COUNTRY_PRODUCT, 4),
        ("UG", LevelFrom.PRODUCT, 3),
        ("NL", LevelFrom.PRODUCT, 3),
    ],
)
def test_that_standard_and_low_countries_of_the_deforestation_act_are_silent(
    country: str, level: LevelFrom, likelihood: int
) -> None:
    """Uganda is standard, the Netherlands low, Myanmar high."""
    assert strongest(Theme.BIODIVERSITY, country=country, hs="1801") == (level, likelihood)
    by_country = of_theme(Theme.BIODIVERSITY, country=country)
    assert bool(by_country) is (country == "MM")


@pytest.mark.parametrize("hs", ["4104", "4107", "4203", "6403"])
def test_that_leather_is_out_of_the_scope_of_the_deforestation_act(hs: str) -> None:
    direct = [
        one
        for one in of_theme(Theme.BIODIVERSITY, country="BR", hs=hs)
        if any(finding.good == "cattle" for finding in one.findings)
    ]

    assert direct == []


@pytest.mark.parametrize("region", [None, "Tamil Nadu"])
def test_that_india_is_not_flagged_whole(region: str | None) -> None:
    found = of_theme(Theme.CONFLICT, country="IN", hs="260900", region=region)

    assert found[0].likelihood == 3
    listed = [one for said in found for one in said.findings if one.country == "IN"]
    areas = [one.areas for one in listed if one.source != "wgi-2023"]
    assert areas
    assert all(areas)


def test_that_the_areas_of_india_are_met_by_name() -> None:
    found = strongest(Theme.CONFLICT, country="IN", hs="260900", region="Chhattisgarh")

    assert found == (LevelFrom.COUNTRY_PRODUCT, 4)


def test_that_a_delivery_from_india_that_is_no_mineral_gets_attention_only() -> None:
    found = of_theme(Theme.CONFLICT, country="IN", hs="6109")

    assert {one.likelihood for one in found} <= {None}


def test_that_batteries_are_met_through_the_country_of_their_cobalt() -> None:
    found = of_theme(Theme.CHILD_LABOUR, country="CN", hs="850760")

    assert (found[0].level_from, found[0].likelihood) == (LevelFrom.COUNTRY_PRODUCT, 4)
    assert found[0].findings[0].input_country == "CD"


def test_that_a_rich_country_without_figures_is_not_known() -> None:
    assert of_theme(Theme.CHILD_LABOUR, country="DE") == ()


def test_that_absence_from_every_list_says_nothing() -> None:
    assert said_of(Asked("NL", "")) == ()
    assert said_of(Asked()) == ()


@pytest.mark.parametrize(
    ("product", "hs", "behind", "themes"),
    [
        ("t-shirt", "6109", "cotton", {Theme.CHILD_LABOUR, Theme.FORCED_LABOUR}),
        ("laptop", "847130", "tantalum", {Theme.CHILD_LABOUR, Theme.CONFLICT}),
        ("chocolade", "1806", "cocoa", {Theme.CHILD_LABOUR, Theme.BIODIVERSITY}),
        ("bureaustoel", "940130", "wood", {Theme.FORCED_LABOUR, Theme.BIODIVERSITY}),
    ],
)
@pytest.mark.parametrize("is_coded", [True, False])
def test_that_one_row_leads_to_the_risks_of_its_materials(
    product: str, hs: str, behind: str, themes: set[Theme], *, is_coded: bool
) -> None:
    found = said_of(Asked("NL", hs if is_coded else "", product=product))
    by_material = {(one.theme, one.material): one for one in found if one.material}

    assert behind in {one.id for one in materials.materials_behind("", product)}
    for theme in themes:
        assert by_material[theme, behind].likelihood == 3
        assert by_material[theme, behind].level_from is LevelFrom.MATERIAL


@pytest.mark.parametrize("hs", ["9401", "9403", "94"])
def test_that_a_code_of_several_things_does_not_say_that_there_is_wood_in_it(hs: str) -> None:
    """A seat may be of plastic: the part of the heading that the act means is not decided."""
    found = of_theme(Theme.BIODIVERSITY, country="VN", hs=hs)

    assert {one.likelihood for one in found} <= {None}


@pytest.mark.parametrize("hs", ["940161", "940169", "940360", "4403", "4407"])
def test_that_a_code_that_is_of_wood_by_itself_says_so(hs: str) -> None:
    assert strongest(Theme.BIODIVERSITY, country="VN", hs=hs) == (LevelFrom.PRODUCT, 3)


def test_that_the_words_decide_where_the_code_does_not() -> None:
    for product in ("houten stoel", "bureaustoel", "iets met hout"):
        found = strongest(Theme.BIODIVERSITY, country="VN", hs="9401", product=product)
        assert found == (LevelFrom.PRODUCT, 3), product
    found = strongest(Theme.BIODIVERSITY, country="VN", hs="9401", product="zitmeubel")
    assert found == (LevelFrom.PRODUCT, None)


def test_that_what_a_source_names_itself_is_not_repeated_for_each_country() -> None:
    found = of_theme(Theme.CONFLICT, country="CN", hs="847130", product="laptop")
    tin = next(one for one in found if one.material == "tin")

    assert {one.country for one in tin.findings} == {None}
