"""A report says for whom it is, and what that reader does not see."""

from __future__ import annotations

from dataclasses import replace

import pytest

from imvo_desktop.domain.network import Network
from imvo_desktop.domain.report_settings import Paper, Profile, ReportSettings
from imvo_desktop.labels.labels import Labels
from imvo_desktop.reporting.blocks import Report
from imvo_desktop.reporting.front import happening_table, unknown
from imvo_desktop.reporting.harm_facts import measure_line
from imvo_desktop.reporting.plain_blocks import texts
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.make_report import ReportOptions, basis_of, content_of
from tests.charts import chains
from tests.reporting import planted
from tests.reporting.made import DAY, all_text, section

LANGUAGES = ("nl", "en")
OUTSIDE = (Profile.CUSTOMER, Profile.PUBLIC)


def network() -> Network:
    """A chain with a key."""
    return Network([*chains.textile(), ReportSettings(pseudonym_key=planted.KEY)])


def made(profile: Profile, language: str = "nl") -> Report:
    """The risk report for a reader, prepared by somebody."""
    chain = network()
    options = ReportOptions(profile=profile, prepared_by="J. Wever", version="voor Jansen")
    basis = basis_of(chain, assess_network(chain), Labels(language), DAY, options)
    return content_of(basis, Paper.RISK_REPORT)


def facts(report: Report) -> dict[str, str]:
    """What stands on the cover, by its name."""
    return {name: "".join(texts(value)) for name, value in report.cover.facts}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("profile", [*OUTSIDE, Profile.AUDITOR])
def test_that_the_cover_says_for_whom_and_what_is_left_out(profile: Profile, language: str) -> None:
    words, told = Labels(language), facts(made(profile, language))
    assert told[words.text("report.audience")] == words.text(f"report.profile.{profile}")
    assert told[words.text("report.left_out")] == words.text(f"report.left_out.{profile}")


def test_that_our_own_report_leaves_nothing_out() -> None:
    assert Labels("nl").text("report.left_out") not in facts(made(Profile.INTERNAL))


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_a_measure_says_nothing_of_what_its_reader_does_not_see(language: str) -> None:
    chain = network()
    options = ReportOptions(profile=Profile.PUBLIC)
    basis = basis_of(chain, assess_network(chain), Labels(language), DAY, options)
    hidden = Labels(language).text("redacted.hidden")
    lines = [measure_line(basis, one) for one in basis.measures]
    assert lines
    assert all(hidden not in one for one in lines)
    now = happening_table(basis, basis.assessment.happening_now, is_short=True)
    assert all(hidden not in all_text(row[2]) for row in now.rows)


@pytest.mark.parametrize("profile", OUTSIDE)
def test_that_the_limits_say_that_what_is_hidden_counts(profile: Profile) -> None:
    said = list(texts(section(made(profile), "10")))
    assert Labels("nl").text(f"report.limits.{profile}") in said
    assert Labels("nl").text(f"report.limits.{profile}") not in list(texts(made(Profile.INTERNAL)))


@pytest.mark.parametrize("profile", OUTSIDE)
def test_that_the_checksum_stays_that_of_the_project(profile: Profile) -> None:
    name = Labels("nl").text("report.checksum")
    assert facts(made(profile))[name] == f"{network().checksum():064x}"


@pytest.mark.parametrize("profile", list(Profile))
def test_that_its_maker_is_named_only_where_people_are(profile: Profile) -> None:
    said = list(texts(made(profile)))
    assert ("J. Wever" in said) is (profile not in OUTSIDE)
    assert ("voor Jansen" in said) is (profile not in OUTSIDE)


@pytest.mark.parametrize("profile", list(Profile))
def test_that_who_judged_is_not_called_unknown_where_it_is_hidden(profile: Profile) -> None:
    words = Labels("nl")
    judged = all_text(section(made(profile), "4"))
    assert (words.text("report.method.who_hidden") in judged) is (profile in OUTSIDE)
    assert ("J. de Vries" in judged) is (profile not in OUTSIDE)
    assert words.text("report.method.who_none") not in judged


@pytest.mark.parametrize("profile", list(Profile))
@pytest.mark.parametrize("count", [0, 1, 2])
def test_that_the_share_of_one_delivery_is_told_only_where_amounts_are(
    profile: Profile, count: int
) -> None:
    chain = network()
    found = replace(assess_network(chain), unknown_links=count, unknown_reach=0.4711)
    options = ReportOptions(profile=profile)
    basis = basis_of(chain, found, Labels("en"), DAY, options)
    is_told = any("47 %" in one or "47%" in one for one in unknown(basis))
    assert is_told is (count != 1 or profile not in OUTSIDE)


@pytest.mark.parametrize("profile", OUTSIDE)
def test_that_numbers_and_order_are_the_same_in_both_languages(profile: Profile) -> None:
    def numbers(language: str) -> list[str]:
        return [text for text in texts(made(profile, language)) if text.isdigit()]

    assert numbers("nl") == numbers("en")


@pytest.mark.parametrize("profile", OUTSIDE)
def test_that_equal_input_gives_an_equal_report(profile: Profile) -> None:
    assert made(profile) == made(profile)
