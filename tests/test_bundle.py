"""The bundle: built from build.spec, it does the main job where nothing else is installed."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

import contents
from tests.bundle_compare import differences
from tests.bundle_contents import MEGABYTE, bytes_of, files_of, modules_of
from tests.no_network import apart, asked_for, can_trace, run_apart

ROOT = Path(__file__).resolve().parents[1]
NOBODY = 65534

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]


def built(folder: Path, source: Path) -> Path:
    """The folder of the program, built in `folder`."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    places = ["--distpath", str(folder / "dist"), "--workpath", str(folder / "build")]
    fixed = {"SOURCE_DATE_EPOCH": "1790000000", "PYTHONHASHSEED": "0"}
    env = {**os.environ, **fixed}
    subprocess.run([*command, *places, "build.spec"], cwd=source, env=env, check=True)
    return folder / "dist" / "imvo-desktop"


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built program, brought to a place as a person may have it."""
    folder = tmp_path_factory.mktemp("bundle")
    brought = folder / "mijn première map"
    built(folder, ROOT).rename(brought)
    return brought


@pytest.fixture(scope="module")
def bill(bundle: Path) -> str:
    """The list of the parts, as the bundle brings it."""
    place = bundle / "_internal" / "resources" / "licences" / "parts.cdx.json"
    return place.read_text(encoding="utf-8")


def bare(tmp_path: Path) -> dict[str, str]:
    """An environment with nothing of this machine in it."""
    return {"HOME": str(tmp_path), "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}


def test_that_the_bundled_command_makes_project_report_and_charts(
    bundle: Path, tmp_path: Path
) -> None:
    done = subprocess.run(
        [bundle / "imvo", "demo", "--out", "made", "--json"],
        cwd=tmp_path,
        env=bare(tmp_path),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    made = json.loads(done.stdout)
    for name in (made["project"], made["report"], *made["charts"]):
        assert (tmp_path / name).stat().st_size > 1000, name


def test_that_the_bundled_command_reads_a_list_in_its_child_process(
    bundle: Path, tmp_path: Path
) -> None:
    (tmp_path / "list.csv").write_text("leverancier;land\nWeverij Twente;Nederland\n")
    done = subprocess.run(
        [bundle / "imvo", "read", "list.csv", "--json"],
        cwd=tmp_path,
        env=bare(tmp_path),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["rows"] == 1


def test_that_the_bundled_window_does_the_main_job_and_asks_for_no_network(
    bundle: Path, tmp_path: Path
) -> None:
    if not apart() or not can_trace():
        pytest.skip("nothing can be run without a network here, or nothing be traced")
    calls, place = tmp_path / "calls", tmp_path / "made"
    command: list[str | Path] = [bundle / "imvo-desktop", "--self-test", place]
    done = run_apart(command, calls, bare(tmp_path))

    assert done.returncode == 0, done.stderr
    assert json.loads((place / "self_test.json").read_text(encoding="utf-8"))["links"] == 63
    assert asked_for(calls) == []


@pytest.mark.skipif(os.name != "posix" or os.getuid() != 0, reason="only root becomes another")
def test_that_it_runs_for_another_person_from_a_folder_that_cannot_be_written(
    bundle: Path, tmp_path: Path
) -> None:
    for one in (tmp_path, *list(tmp_path.parents)[:3]):
        one.chmod(one.stat().st_mode | 0o055)
    home = tmp_path / "home"
    home.mkdir()
    os.chown(home, NOBODY, NOBODY)
    shown = tmp_path / "program"
    shutil.copytree(bundle, shown, symlinks=True, copy_function=os.link)
    for command in (["imvo", "demo"], ["imvo", "check", "imvo-demo/project.imvo"]):
        done = subprocess.run(
            [shown / command[0], *command[1:]],
            cwd=home,
            env={"HOME": str(home)},
            user=NOBODY,
            group=NOBODY,
            extra_groups=[],
            capture_output=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr


def test_that_the_bundle_stays_small(bundle: Path) -> None:
    assert bytes_of(bundle) < 310 * MEGABYTE


def test_that_nothing_inside_opens_connections(bundle: Path) -> None:
    names = [one.relative_to(bundle).as_posix() for one in files_of(bundle)]
    modules = modules_of(bundle)

    assert [one for one in names if contents.NETWORK_FILES.search(one)] == []
    assert [one for one in contents.NETWORK_MODULES if one in modules] == []


def test_that_no_link_leads_nowhere_and_nothing_for_builders_is_inside(bundle: Path) -> None:
    assert [one for one in bundle.rglob("*") if one.is_symlink() and not one.exists()] == []
    assert not (bundle / "_internal" / "resources" / "packaging").exists()
    assert [one for one in files_of(bundle) if one.suffix in {".ts", ".pyc"}] == []


def test_that_the_list_of_parts_is_a_bill_of_materials(bill: str) -> None:
    wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(bill)

    assert wrong is None, wrong


def test_that_every_part_has_a_licence_and_its_text(bundle: Path, bill: str) -> None:
    texts = bundle / "_internal" / "resources" / "licences"
    for part in json.loads(bill)["components"]:
        assert part["licenses"], part["name"]
        named = [one["url"] for one in part.get("externalReferences", [])]
        assert named or part["type"] == "data", part["name"]
        for name in named:
            assert (texts / name).stat().st_size > 100, name
    assert (texts / "pyside6-essentials" / "QT.txt").is_file()
    assert (texts / "pyside6-essentials" / "LGPL-3.0.txt").is_file()


def test_that_only_what_the_lock_names_is_inside(bill: str) -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    locked = set(re.findall(r"^([a-z0-9-]+)==([^ ]+)", lock, re.MULTILINE))
    parts = json.loads(bill)["components"]
    there = {
        (one["name"], one["version"]) for one in parts if one.get("purl", "").startswith("pkg:pypi")
    }

    assert {one for one in there if one[0] != "pyinstaller"} <= locked
    assert len(there) > 20


@pytest.mark.nightly
def test_that_two_builds_in_two_folders_are_the_same(tmp_path: Path) -> None:
    sources = [tmp_path / "one", tmp_path / "another folder"]
    left_out = shutil.ignore_patterns(".*", "__pycache__", "build", "dist", "imvo-demo")
    for source in sources:
        shutil.copytree(ROOT, source, ignore=left_out)
    first, second = (built(source / "out", source) for source in sources)

    assert differences(first, second) == []
