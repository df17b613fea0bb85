"""What of a thing said is copied, and what a copy says again."""

from __future__ import annotations

import dataclasses

import pytest

from imvo_desktop.domain.codes import LevelFrom, Theme
from imvo_desktop.domain.source_records import Baseline, SourceFinding
from imvo_desktop.knowledge import countries, findings
from imvo_desktop.knowledge.copies import Copies, Statement, key_of, names_of, statements
from imvo_desktop.knowledge.matching import Asked, Said, said_of

BUNDLED = findings.bundled()
DELIVERIES = (
    Asked("NL", "6109", product="T-shirts"),
    Asked("IN", "8001"),
    Asked("BD", "6109", "14.13"),
    Asked(None, "1806"),
    Asked("MM", "4403"),
    Asked("CN", "847130"),
)
SHIRTS = SourceFinding(
    id="own:7",
    source="own",
    theme=Theme.WAGE,
    level_from=LevelFrom.COUNTRY_PRODUCT,
    country="TR",
    good="T-shirts / polo’s",
    hs=("6109",),
    likelihood=4,
)


def copy_of(statement: Statement, theme: Theme) -> Baseline:
    """The copy of it on some delivery."""
    return Baseline(
        id="b",
        theme=theme,
        level_from=statement.level_from,
        likelihood=statement.likelihood,
        material=statement.material,
        source=statement.findings[0].source,
        finding=statement.key,
        note=statement.note,
    )


def test_that_the_key_of_a_good_is_the_id_without_the_country() -> None:
    goods = [one for one in BUNDLED if one.good]

    assert goods
    keys = {one.id: key_of(one, LevelFrom.PRODUCT) for one in goods}
    assert [one for one, key in keys.items() if not one.startswith(f"{key}:")] == []
    assert not set(keys.values()) & {one.id for one in BUNDLED}
    assert len(set(keys.values())) == len({(one.source, one.good) for one in goods})


@pytest.mark.parametrize("level_from", [LevelFrom.COUNTRY, LevelFrom.COUNTRY_PRODUCT])
def test_that_where_the_country_is_met_it_is_the_finding_itself(level_from: LevelFrom) -> None:
    assert {key_of(one, level_from) for one in BUNDLED} == {one.id for one in BUNDLED}


def test_that_a_finding_of_a_list_without_a_good_is_itself() -> None:
    assert key_of(SHIRTS, LevelFrom.PRODUCT) == "own:t-shirts-polos"
    for good in (None, "!?"):
        nameless = dataclasses.replace(SHIRTS, good=good)
        assert key_of(nameless, LevelFrom.SECTOR) == "own:7"


@pytest.mark.parametrize("asked", DELIVERIES)
def test_that_a_copy_says_what_was_said(asked: Asked) -> None:
    """The same good, countries, likelihood and way, whatever the delivery."""
    for said in said_of(asked):
        for one in statements([said]):
            again = Copies().said([copy_of(one, said.theme)])
            assert again is not None
            listed = {finding.country for finding in one.findings if finding.country}
            assert set(again.countries) == listed
            assert (again.level_from, again.likelihood) == (said.level_from, said.likelihood)
            assert {each.good for each in again.findings} == {one.findings[0].good}
            assert {each.id for each in one.findings} <= {each.id for each in again.findings}


@pytest.mark.parametrize("asked", DELIVERIES)
def test_that_no_statement_is_lost_or_said_twice(asked: Asked) -> None:
    by_theme: dict[Theme, list[Said]] = {}
    for said in said_of(asked):
        by_theme.setdefault(said.theme, []).append(said)
    for some in by_theme.values():
        made = statements(some)
        grounds = {ground for one in made for ground in one.grounds}
        assert grounds == {
            (finding.id, said.level_from, said.material)
            for said in some
            for finding in said.findings
        }
        assert len({(one.ground, one.likelihood) for one in made}) == len(made)


def test_that_a_good_of_many_countries_is_one_statement() -> None:
    said = next(
        one
        for one in said_of(Asked("NL", "6109"))
        if one.theme is Theme.CHILD_LABOUR and one.level_from is LevelFrom.PRODUCT
    )

    (one,) = statements([said])

    assert (one.key, one.note) == ("us-goods-2022:garments", ", ".join(said.countries))
    assert len(said.countries) == len(one.findings) > 3
    assert {one.key, *(each.id for each in said.findings)} == names_of(said)


def test_that_a_copy_of_one_finding_is_that_finding() -> None:
    finding = next(one for one in BUNDLED if one.id == "us-goods-2022:garments:BD:lab.child")
    copy = Baseline(
        id="b", theme=finding.theme, level_from=LevelFrom.PRODUCT, finding=finding.id, likelihood=3
    )

    assert Copies().findings_of(copy) == (finding,)


def test_that_a_copy_of_a_list_of_ones_own_is_found() -> None:
    other = dataclasses.replace(SHIRTS, id="own:8", country="IN")
    elsewhere = dataclasses.replace(SHIRTS, id="own:9", theme=Theme.WATER)
    found = said_of(Asked("NL", "6109"), (SHIRTS, other, elsewhere))
    (one,) = statements([one for one in found if one.theme is Theme.WAGE])
    copy = copy_of(one, Theme.WAGE)

    said = Copies([SHIRTS, other, elsewhere]).said([copy])

    assert said is not None
    assert (said.findings, said.countries) == ((SHIRTS, other), ("IN", "TR"))
    assert Copies().said([copy]) is None


def test_that_the_countries_are_those_of_the_day_it_was_copied() -> None:
    copy = Baseline(
        id="b",
        theme=Theme.CHILD_LABOUR,
        level_from=LevelFrom.MATERIAL,
        material="cotton",
        finding="us-goods-2022:cotton",
        note="IN, TR, NL",
    )

    said = Copies().said([copy])

    assert said is not None
    assert said.countries == ("IN", "NL", "TR")
    assert {one.country for one in said.findings} == {"IN", "TR"}
    assert countries.by_code("NL") is not None
