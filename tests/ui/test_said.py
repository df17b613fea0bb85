"""What a copy of a finding says where it stands beside the own judgement."""

from __future__ import annotations

from dataclasses import replace

from imvo_desktop.domain.codes import LevelFrom, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.source_records import Baseline, Source, SourceFinding
from imvo_desktop.labels.labels import Labels
from imvo_desktop.ui.panels.said import said_text

LIST = Source(id="source.us-goods-2022", publisher="Ministry", title="Goods", year=2022)
COPY = Baseline(
    id="b", theme=Theme.CHILD_LABOUR, level_from=LevelFrom.PRODUCT, organisation="mill",
    likelihood=3, source=LIST.id, finding="us-goods-2022:cotton", note="BR, IN, PK",
)  # fmt: skip


def lines(copy: Baseline, *more: SourceFinding) -> list[str]:
    return said_text(Network([LIST, *more]), copy, Labels("en")).split("\n")


def test_that_a_copy_of_a_good_is_said_in_a_sentence() -> None:
    level, sentence, source = lines(COPY)

    assert "3" in level
    assert "cotton" in sentence.lower()
    assert "3 countries" in sentence
    assert "Ministry" in source


def test_that_a_copy_of_one_finding_is_said_in_a_sentence() -> None:
    here = replace(
        COPY, level_from=LevelFrom.COUNTRY_PRODUCT, likelihood=4, note=None,
        finding="us-goods-2022:cotton:IN:lab.child",
    )  # fmt: skip

    assert "India" in lines(here)[1]


def test_that_a_copy_of_a_list_of_ones_own_is_said_in_a_sentence() -> None:
    own = SourceFinding(
        id="x:1", source=LIST.id, theme=Theme.CHILD_LABOUR, good="Sponges", hs=("9603",),
        level_from=LevelFrom.COUNTRY_PRODUCT, country="TR",
    )  # fmt: skip
    copy = replace(COPY, finding="source.us-goods-2022:sponges", note="TR")

    assert "Sponges" in lines(copy, own)[1]


def test_that_a_copy_of_what_is_no_longer_known_keeps_its_note() -> None:
    for finding in ("us-goods-2000:wool", None):
        assert lines(replace(COPY, finding=finding))[1] == "BR, IN, PK"
    gone = replace(COPY, level_from=LevelFrom.MATERIAL, material="moon_dust")
    assert lines(gone)[1] == "BR, IN, PK"


def test_that_a_claim_of_a_supplier_is_said_as_one_and_has_no_level() -> None:
    claim = replace(
        COPY, level_from=LevelFrom.SUPPLIER, likelihood=None, finding=None, note="Children?: no"
    )

    assert lines(claim)[:2] == ["According to the supplier", "Children?: no"]
