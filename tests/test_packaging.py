"""What is told to each system agrees: the version, the kind of file, the names in the bundle."""

from __future__ import annotations

import plistlib
import re
import shutil
import subprocess
from importlib import metadata
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import Image

import contents
import release

PACKAGING = Path(release.__file__).parent
INSTALLER = (PACKAGING / "windows" / "imvo.iss").read_text(encoding="utf-8")
DESKTOP = (PACKAGING / "linux" / "imvo-desktop.desktop").read_text(encoding="utf-8")
KIND = ElementTree.parse(PACKAGING / "linux" / "imvo-desktop.xml").getroot()
SPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"
MIME = "application/x-imvo"


def test_that_the_version_is_said_in_one_place() -> None:
    assert release.version() == metadata.version("imvo-desktop")
    for file in (release.ROOT / "build.spec", *PACKAGING.rglob("*.*s*")):
        assert f'"{release.version()}"' not in file.read_text(encoding="utf-8", errors="replace")


def test_that_windows_is_told_the_version_in_four_numbers() -> None:
    said = release.version_resource("imvo")

    compile(said, "version", "eval")
    first, second, third = release.version().split(".")
    assert f"filevers=({first}, {second}, {third}, 0)" in said


def test_that_all_systems_are_told_the_same_kind_of_file() -> None:
    mime = KIND.find(f"{SPACE}mime-type")
    assert mime is not None
    glob = mime.find(f"{SPACE}glob")
    assert mime.get("type") == MIME
    assert glob is not None
    assert glob.get("pattern") == f"*.{release.SUFFIX}"
    assert f"MimeType={MIME};" in DESKTOP
    kind = str(release.info_plist()["UTExportedTypeDeclarations"])
    assert f"'{release.SUFFIX}'" in kind
    assert MIME in kind
    assert f'Software\\Classes\\.{release.SUFFIX}"' in INSTALLER
    assert f'"{MIME}"' in INSTALLER


def test_that_a_kind_of_windows_is_declared_before_it_is_used() -> None:
    used = re.search(r'Classes\\\.imvo"; ValueType: string; ValueData: "([^"]+)"', INSTALLER)
    assert used is not None
    assert f"Software\\Classes\\{used[1]}\\shell\\open\\command" in INSTALLER
    assert '"""{app}\\imvo-desktop.exe"" ""%1"""' in INSTALLER


def test_that_the_installer_names_only_what_is_there() -> None:
    named = re.findall(r'(?:Source: "|LicenseFile=|SetupIconFile=)([^"\n{]+)', INSTALLER)

    assert len(named) == 3
    for one in named:
        assert (PACKAGING / "windows" / one.replace("\\", "/")).resolve().is_file(), one
    spec = (release.ROOT / "build.spec").read_text(encoding="utf-8")
    for program in re.findall(r"\{app\}\\([\w-]+)\.exe", INSTALLER):
        assert f'name="{program}"' in spec


def test_that_installing_needs_no_administrator_and_removing_leaves_projects() -> None:
    assert "PrivilegesRequired=lowest" in INSTALLER
    assert set(re.findall(r"Root: (\w+)", INSTALLER)) == {"HKCU"}
    assert "[UninstallDelete]" not in INSTALLER
    removed = re.findall(r'^Type: .*Name: "([^"]+)"', INSTALLER, re.MULTILINE)
    assert removed == ["{app}\\_internal"]


def test_that_macos_may_do_what_python_needs_and_no_more() -> None:
    with (PACKAGING / "macos" / "entitlements.plist").open("rb") as file:
        assert set(plistlib.load(file)) == {
            "com.apple.security.cs.allow-unsigned-executable-memory",
            "com.apple.security.cs.disable-library-validation",
        }


def test_that_the_pictures_are_made_from_the_mark() -> None:
    with Image.open(PACKAGING / "imvo.ico") as icon:
        assert {16, 32, 48, 256} <= {width for width, _ in icon.info["sizes"]}
    with Image.open(PACKAGING / "imvo.icns") as icon:
        assert (256, 256, 2) in icon.info["sizes"]


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="its checker is not here")
def test_that_the_entry_of_the_menu_is_as_it_should_be() -> None:
    file = PACKAGING / "linux" / "imvo-desktop.desktop"
    done = subprocess.run(["desktop-file-validate", file], capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (0, b"")


@pytest.mark.full
@pytest.mark.skipif(not shutil.which("xdg-mime"), reason="this system knows no kinds of files")
def test_that_a_person_installs_and_removes_it_on_linux(tmp_path: Path) -> None:
    program, home = tmp_path / "mijn & programma's", tmp_path / "home"
    (program / "share").mkdir(parents=True)
    for name in ("imvo-desktop.desktop", "imvo-desktop.xml"):
        shutil.copy(PACKAGING / "linux" / name, program / "share")
    shutil.copy(PACKAGING / "imvo.png", program / "share" / "imvo-desktop.png")
    script = shutil.copy(PACKAGING / "linux" / "install.sh", program)
    env = {"HOME": str(home), "PATH": "/usr/bin:/bin"}
    project = tmp_path / "keten.imvo"
    project.write_bytes(b"SQLite format 3\0" + bytes(52) + b"IMVO" + bytes(100))

    def said(*command: str | Path) -> str:
        done = subprocess.run(command, env=env, capture_output=True, text=True, check=True)
        return done.stdout.strip()

    said(script)
    entry = home / ".local" / "share" / "applications" / "imvo-desktop.desktop"
    assert f'Exec="{program}/imvo-desktop" %f' in entry.read_text(encoding="utf-8")
    assert said("xdg-mime", "query", "default", MIME) == "imvo-desktop.desktop"
    assert said("desktop-file-validate", entry) == ""
    said(script, "--remove")
    assert not entry.exists()
    assert project.is_file()


def test_that_libraries_nobody_asks_for_are_left_out() -> None:
    needs: dict[str, set[str]] = {
        "a.so": {"libone.so.1"},
        "one": {"libtwo.so.1"},
        "two": set(),
        "three": set(),
    }
    entries = [
        ("pkg/a.so", "a.so", "EXTENSION"),
        ("libone.so.1", "one", "BINARY"),
        ("libtwo.so.1", "two", "BINARY"),
        ("libthree.so.1", "three", "BINARY"),
        ("pkg/libthree.so.1", "../libthree.so.1", "SYMLINK"),
    ]
    kept = contents.without_orphans(entries, needs.__getitem__)

    names = [one[0] for one in contents.without_dangling(kept)]
    assert names == ["pkg/a.so", "libone.so.1", "libtwo.so.1"]
