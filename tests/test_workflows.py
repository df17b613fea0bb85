"""The workflow files: read by two linters, and by the rules that are ours."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.checksums import line_of

ROOT = Path(__file__).resolve().parents[1]
FILES = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
USED = re.compile(r"uses: (?P<action>[\w/.-]+)@(?P<pin>\S+)(?P<said>.*)")


def linted(tool: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """What a linter in our environment says."""
    command = [Path(sys.executable).with_name(tool), *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    "lint",
    [("actionlint",), ("zizmor", "--offline", "--no-progress", "--persona", "pedantic")],
    ids=["actionlint", "zizmor"],
)
def test_that_the_linters_of_workflows_find_nothing(lint: tuple[str, ...]) -> None:
    done = linted(*lint, *FILES)

    assert done.returncode == 0, done.stdout + done.stderr


def test_that_a_linter_would_find_an_action_without_a_hash(tmp_path: Path) -> None:
    bad = tmp_path / "build.yml"
    text = (ROOT / ".github" / "workflows" / "build.yml").read_text(encoding="utf-8")
    bad.write_text(re.sub(r"checkout@\S+", "checkout@v6", text), encoding="utf-8")

    assert linted("zizmor", "--offline", "--no-progress", bad).returncode != 0


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.name))
def test_that_actions_are_pinned_with_their_version_and_nothing_may_be_written(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    for found in USED.finditer(text):
        assert re.fullmatch(r"[0-9a-f]{40}", found["pin"]), found[0]
        assert re.fullmatch(r" # v\d+\.\d+\.\d+", found["said"]), found[0]
    assert text.count("actions/checkout@") == text.count("persist-credentials: false")
    assert "permissions:\n  contents: read\n" in text
    assert "write" not in text
    assert "secrets." not in text


def test_that_a_checksum_is_written_as_its_checker_reads_it(tmp_path: Path) -> None:
    (tmp_path / "a b.zip").write_bytes(b"abc")

    abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert line_of(tmp_path / "a b.zip") == f"{abc}  a b.zip"
