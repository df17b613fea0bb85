"""The page of lessons: what may be shared, by kind, never with a name."""

from __future__ import annotations

import pytest

from imvo_desktop.domain.codes import Theme
from imvo_desktop.domain.learning import Lesson, LessonKind
from imvo_desktop.domain.report_settings import Paper, Profile, reader_of
from imvo_desktop.labels.labels import Labels
from imvo_desktop.reporting.blocks import Report
from tests.reporting.made import all_text, section
from tests.reporting.paper_chains import chain, paper_of

WORKS = Lesson(
    id="a", text="Samen bellen met Bedrijf 03 hielp", theme=Theme.WAGE, date="2026-02-01",
    may_share=True, who="A. Smit",
)  # fmt: skip
HINDERS = Lesson(
    id="b", text="Wij zijn te klein", kind=LessonKind.HINDERS, follow_up="Samen vragen",
    may_share=True,
)  # fmt: skip
KEPT = Lesson(id="c", text="Dit blijft binnen")


def page(*lessons: Lesson, profile: Profile = Profile.CUSTOMER) -> Report:
    """The page of these lessons."""
    return paper_of(chain(*lessons), Paper.LESSONS, "nl", profile)


@pytest.mark.parametrize("profile", Profile)
def test_that_whoever_asks_for_it_gets_it_without_names(profile: Profile) -> None:
    reader = reader_of(Paper.LESSONS, profile)
    told = all_text(page(WORKS, HINDERS, KEPT, profile=reader))
    assert "hielp" in told
    assert not {name for name in ("Bedrijf 03", "Smit", "Dit blijft binnen") if name in told}


def test_that_each_kind_has_its_part_and_what_is_done_otherwise() -> None:
    words = Labels("nl")
    report = page(WORKS, HINDERS)
    assert [one.title for one in report.sections[1:3]] == [
        words.text("lesson_kind.works"), words.text("lesson_kind.hinders"),
    ]  # fmt: skip
    assert "Samen vragen." in all_text(section(report, "3"))
    assert words.text("theme.lab.wage") in all_text(section(report, "2"))


def test_that_a_page_without_lessons_says_so() -> None:
    assert Labels("nl").text("lessons.none") in all_text(page(KEPT))


def test_that_its_head_names_no_reader() -> None:
    rows = {name for name, _ in page(WORKS).cover.facts}
    assert not rows & {Labels("nl").text(f"report.{one}") for one in ("audience", "left_out")}


def test_that_other_documents_keep_their_reader() -> None:
    assert reader_of(Paper.RISK_REPORT, Profile.INTERNAL) is Profile.INTERNAL
    assert reader_of(Paper.PASSPORT, Profile.PUBLIC) is Profile.PUBLIC
