"""What sources say follows the chain: after opening and after edits that matter, once for all."""

from __future__ import annotations

import threading
from collections.abc import Sequence

import pytest
from pytestqt.qtbot import QtBot

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, Theme
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk
from imvo_desktop.errors import InputError
from imvo_desktop.progress import Progress
from imvo_desktop.ui import lazily
from imvo_desktop.ui.document import Document
from imvo_desktop.usecases import suggest_risks
from imvo_desktop.usecases.kept_suggestions import KeptSuggestions
from imvo_desktop.usecases.suggestions import State, Suggestions
from tests.ui.hand import PATIENCE_MS

pytestmark = pytest.mark.full


def wait(qtbot: QtBot, document: Document) -> Suggestions:
    """The suggestions of the chain of now."""
    suggesting = document.suggesting
    qtbot.waitUntil(
        lambda: suggesting.last is not None and not suggesting.is_stale, timeout=PATIENCE_MS
    )
    assert suggesting.last is not None
    return suggesting.last


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The revisions of the chains that were asked about."""
    revisions: list[int] = []
    suggest = lazily.suggest

    def counted(
        kept: KeptSuggestions | None, edits: Sequence[Edit], network: Network, progress: Progress
    ) -> tuple[KeptSuggestions, Suggestions]:
        revisions.append(network.revision)
        return suggest(kept, edits, network, progress)

    monkeypatch.setattr(lazily, "suggest", counted)
    return revisions


def test_that_opening_finds_what_the_use_case_finds(qtbot: QtBot, document: Document) -> None:
    assert document.suggesting.last is None
    found = wait(qtbot, document)
    assert found == suggest_risks.suggest(document.network)
    assert found.items


def test_that_a_country_of_making_makes_it_stale_and_is_followed(
    qtbot: QtBot, document: Document
) -> None:
    before = wait(qtbot, document)
    edit = editing.change(document.network, Kind.LINK, ["l4"], country_of_making="UZ", hs="5201")
    with qtbot.waitSignal(document.suggesting.outdated):
        document.do(edit)
    assert document.suggesting.is_stale
    assert document.suggesting.last is before
    after = wait(qtbot, document)
    assert Theme.FORCED_LABOUR in {one.theme for one in after.items if one.link == "l4"}
    document.undo()
    assert wait(qtbot, document).items == before.items


def test_that_an_own_judgement_is_followed(qtbot: QtBot, document: Document) -> None:
    wait(qtbot, document)
    country = editing.change(document.network, Kind.LINK, ["l2"], hs="6307")
    document.do(country)
    theme = next(one.theme for one in wait(qtbot, document).items if one.link == "l2")
    judged = Risk(id="", theme=theme, scale=2, likelihood=2)
    document.do(editing.tag_risk(document.network, judged, ["l2"], document.new_id))
    found = {one.theme: one.state for one in wait(qtbot, document).items if one.link == "l2"}
    assert found[theme] is State.JUDGED


def test_that_an_edit_that_does_not_matter_is_let_be(
    qtbot: QtBot, document: Document, asked: list[int]
) -> None:
    wait(qtbot, document)
    document.do(editing.change(document.network, Kind.ORGANISATION, ["weaver"], name="Anand"))
    document.do(editing.change(document.network, Kind.LINK, ["l1"], value=99))
    qtbot.wait(400)
    assert not document.suggesting.is_stale
    assert len(asked) == 1


def test_that_edits_that_follow_soon_are_taken_together(
    qtbot: QtBot, document: Document, asked: list[int]
) -> None:
    wait(qtbot, document)
    for country in ("UZ", "TM", "IN"):
        document.do(editing.change(document.network, Kind.LINK, ["l4"], country_of_making=country))
    wait(qtbot, document)
    assert len(asked) == 2
    assert asked[1] == document.network.revision


def test_that_an_edit_meanwhile_is_not_lost(
    qtbot: QtBot, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    wait(qtbot, document)
    suggest, may_go_on, began = lazily.suggest, threading.Event(), threading.Event()

    def held(
        kept: KeptSuggestions | None, edits: Sequence[Edit], network: Network, progress: Progress
    ) -> tuple[KeptSuggestions, Suggestions]:
        began.set()
        may_go_on.wait(PATIENCE_MS / 1000)
        return suggest(kept, edits, network, progress)

    monkeypatch.setattr(lazily, "suggest", held)
    document.do(editing.change(document.network, Kind.LINK, ["l4"], country_of_making="UZ"))
    qtbot.waitUntil(began.is_set, timeout=PATIENCE_MS)
    document.do(editing.change(document.network, Kind.LINK, ["l5"], country_of_making="CD"))
    may_go_on.set()
    found = wait(qtbot, document)
    assert found == suggest_risks.suggest(document.network)


def test_that_after_the_first_only_what_an_edit_touches_is_asked(
    qtbot: QtBot, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    wait(qtbot, document)
    made: list[Network] = []
    begin = KeptSuggestions.__init__

    def noted(self: KeptSuggestions, network: Network, progress: Progress) -> None:
        made.append(network)
        begin(self, network, progress)

    monkeypatch.setattr(KeptSuggestions, "__init__", noted)
    document.do(editing.change(document.network, Kind.ORGANISATION, ["weaver"], name="Anand"))
    document.do(editing.change(document.network, Kind.LINK, ["l4"], country_of_making="UZ"))
    assert wait(qtbot, document) == suggest_risks.suggest(document.network)
    document.undo()
    assert wait(qtbot, document) == suggest_risks.suggest(document.network)
    assert made == []


def test_that_a_closed_project_has_no_suggestions(qtbot: QtBot, document: Document) -> None:
    wait(qtbot, document)
    document.close()
    assert document.suggesting.last is None
    assert not document.suggesting.is_stale


def test_that_a_broken_table_is_told(
    qtbot: QtBot, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_given: object) -> tuple[KeptSuggestions, Suggestions]:
        raise InputError("field_missing", kind=Kind.SOURCE, field="title")

    monkeypatch.setattr(lazily, "suggest", broken)
    with qtbot.waitSignal(document.failed, timeout=PATIENCE_MS) as told:
        pass
    assert told.args[0].code == "field_missing"
