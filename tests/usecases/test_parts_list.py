"""The list of parts and licences that the window shows."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from imvo_desktop import resources
from imvo_desktop.usecases import parts_list


def test_that_every_library_the_program_asks_for_is_told_with_its_licence() -> None:
    found = {one.name.lower(): one for one in parts_list.parts()}

    assert {"networkx", "numpy", "typst", "cryptography", "pillow", "shiboken6"} <= found.keys()
    assert all(one.version for one in found.values())
    assert found["networkx"].licence == "BSD-3-Clause"


def test_that_each_text_is_told_once_after_the_list() -> None:
    text = parts_list.licence_texts()

    assert text.startswith("alembic  ")
    assert text.count("Apache License\n                           Version 2.0, January 2004") >= 1
    assert "NetworkX Developers" in text


def test_that_a_bundle_tells_what_its_list_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "licences"
    folder.mkdir()
    (folder / "LICENSE").write_text("Do as you like.\n", encoding="utf-8")
    text = {"type": "license", "url": "LICENSE"}
    one = {"name": "ünï", "version": "1", "licenses": [{"expression": "MIT"}]}
    other = {"name": "Facts", "licenses": [{"license": {"name": "public"}}]}
    components = [one | {"externalReferences": [text]}, other]
    (folder / "parts.cdx.json").write_text(json.dumps({"components": components}), encoding="utf-8")
    monkeypatch.setattr(resources, "folder", lambda: tmp_path)

    assert parts_list.licence_texts() == "Facts    public\nünï  1  MIT\n\nDo as you like."
