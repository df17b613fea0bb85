"""What can be chosen of a document, and the settings that stay."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from imvo_desktop.domain.company import report_settings_of
from imvo_desktop.domain.report_settings import ALWAYS, Paper, Profile, ReportPart
from imvo_desktop.errors import FileError, InputError
from imvo_desktop.labels.labels import TABLES, Labels
from imvo_desktop.reporting.content import PARTS
from imvo_desktop.usecases import make_report, report_choices
from imvo_desktop.usecases.papers import PAPERS
from imvo_desktop.usecases.policy_edits import change_policy
from imvo_desktop.usecases.report_choices import ReportChoices, remarks
from imvo_desktop.usecases.report_edits import change_settings, choose_part
from imvo_desktop.usecases.report_logo import MOST_BYTES, kept_logo, media_type, read_logo
from tests.ui.chains import bicycle_bags

CHOICES = ReportChoices("nl", "2026-11-22")
PNG = b"\x89PNG\r\n\x1a\n rest"


def test_that_what_can_be_made_is_offered_and_nothing_else() -> None:
    assert report_choices.papers()[0] is Paper.RISK_REPORT
    assert set(report_choices.papers()) == {Paper.RISK_REPORT, *PAPERS}
    assert set(report_choices.profiles()) == set(make_report.PROFILES)
    assert {one.part for one in report_choices.parts(bicycle_bags())} == set(PARTS)


def test_that_each_document_reader_and_part_has_its_words() -> None:
    texts = {code: text for table in TABLES.values() for code, text in table.items()}
    for paper in Paper:
        assert {f"paper.{paper}", f"paper.told.{paper}", f"paper.file.{paper}"} <= texts.keys()
    for one in Profile:
        assert {f"reader.{one}", f"reader.told.{one}", f"reader.made.{one}"} <= texts.keys()
    assert {f"part.{one}" for one in ReportPart} <= texts.keys()
    assert {f"part.why.{one}" for one in ALWAYS} <= texts.keys()


def test_that_a_part_is_left_out_and_taken_in_again() -> None:
    network = bicycle_bags()
    network.apply(choose_part(network, ReportPart.GLOSSARY, is_in=False))
    chosen = {one.part: one.is_in for one in report_choices.parts(network)}
    assert not chosen[ReportPart.GLOSSARY]
    assert report_choices.options_of(network, CHOICES, b"").left_out == (ReportPart.GLOSSARY,)
    network.apply(choose_part(network, ReportPart.GLOSSARY, is_in=True))
    assert report_settings_of(network).left_out == ()


@pytest.mark.parametrize("part", sorted(ALWAYS))
def test_that_what_must_be_there_cannot_be_left_out(part: ReportPart) -> None:
    network = bicycle_bags()
    assert not choose_part(network, part, is_in=False).changes
    assert next(one for one in report_choices.parts(network) if one.part is part).is_fixed


def test_that_settings_that_say_nothing_any_more_go() -> None:
    network = bicycle_bags()
    network.apply(change_settings(network, signer="Ad de Vries"))
    assert change_settings(network, signer=None).label.code == "remove_report"
    assert not change_settings(network, signer="Ad de Vries").changes


def test_that_a_file_is_called_after_the_project_the_document_and_its_reader() -> None:
    words = Labels("nl")
    inside = report_choices.proposed_name("Fietstas", CHOICES, words)
    for_customer = replace(CHOICES, profile=Profile.CUSTOMER, paper=Paper.CHILD_LABOUR)
    assert inside == "Fietstas risicorapport.pdf"
    name = report_choices.proposed_name("Fietstas", for_customer, words)
    assert name == "verklaring kinderarbeid voor klant.pdf"
    for_auditor = replace(CHOICES, profile=Profile.AUDITOR)
    name = report_choices.proposed_name("Fietstas", for_auditor, words)
    assert name == "Fietstas risicorapport voor auditor.pdf"


def test_that_a_passport_for_everyone_is_said_to_be_none() -> None:
    passport = replace(CHOICES, paper=Paper.PASSPORT)
    assert remarks(bicycle_bags(), passport) == ()
    assert remarks(bicycle_bags(), replace(passport, profile=Profile.PUBLIC)) == (
        "passport_public",
    )


def test_that_only_a_final_document_is_held_to_what_a_reader_looks_for() -> None:
    network, final = bicycle_bags(), replace(CHOICES, is_draft=False)
    assert remarks(network, CHOICES) == ()
    assert remarks(network, final) == ("no_policy", "no_responsible", "no_signer")
    network.apply(change_policy(network, "text", "Wij kijken."))
    network.apply(change_policy(network, "responsible", "Ad"))
    network.apply(change_settings(network, signer="Ad"))
    assert remarks(network, final) == ()


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (PNG, "image/png"),
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b'<?xml version="1.0"?>\n<!-- by us -->\n<svg xmlns="x"><path/></svg>', "image/svg+xml"),
        (b'<svg><use href="#a"/><path fill="url(#b)"/></svg>', "image/svg+xml"),
    ],
)
def test_that_a_picture_is_known_by_its_content(data: bytes, kind: str) -> None:
    assert media_type(data) == kind


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "logo_unfit"),
        (b"<html></html>", "logo_unfit"),
        (b"GIF89a", "logo_unfit"),
        (PNG + bytes(MOST_BYTES), "logo_too_large"),
        (b'<svg><image href="file:///a.png"/></svg>', "logo_not_alone"),
        (b"<svg><script>1</script></svg>", "logo_not_alone"),
        (b'<svg><use xlink:href="//host/a.svg"/></svg>', "logo_not_alone"),
        (b"<svg><style>@import 'a.css';</style></svg>", "logo_not_alone"),
    ],
)
def test_that_what_is_no_logo_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(InputError) as error:
        media_type(data)
    assert error.value.code == code


def test_that_a_logo_that_is_gone_or_unfit_leaves_the_report_without_one(tmp_path: Path) -> None:
    network = bicycle_bags()
    network.apply(change_settings(network, logo="a" * 64))

    def missing(sha256: str) -> bytes:
        raise InputError("attachment_missing", sha256=sha256)

    assert kept_logo(network, missing) == b""
    assert kept_logo(network, lambda _: b"no picture") == b""
    assert kept_logo(network, lambda _: PNG) == PNG
    with pytest.raises(FileError):
        read_logo(tmp_path / "no.png")
