"""The bundle: built from build.spec, it does the main job where nothing else is installed."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
MEGABYTE = 1_000_000

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built program."""
    folder = tmp_path_factory.mktemp("bundle")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    places = ["--distpath", str(folder / "dist"), "--workpath", str(folder / "build")]
    subprocess.run([*command, *places, "build.spec"], cwd=ROOT, check=True)
    return folder / "dist" / "imvo-desktop"


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


def test_that_the_bundled_window_starts_and_stays(bundle: Path, tmp_path: Path) -> None:
    running = subprocess.Popen(
        [bundle / "imvo-desktop"], cwd=tmp_path, env=bare(tmp_path), stderr=subprocess.PIPE
    )
    time.sleep(5)
    alive = running.poll() is None
    running.kill()
    _, said = running.communicate()
    assert alive, said.decode()
    assert b"Traceback" not in said


def test_that_the_bundle_stays_small(bundle: Path) -> None:
    files = [one for one in bundle.rglob("*") if one.is_file() and not one.is_symlink()]
    assert sum(one.stat().st_size for one in files) < 350 * MEGABYTE
