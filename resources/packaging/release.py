"""What the systems are told of the program: its version from one place, and its kind of file."""

from __future__ import annotations

import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NAME = "IMVO Desktop"
SUFFIX = "imvo"
TYPE = "nl.imvo.desktop.project"
"""What macOS calls a project."""

_VERSION_RESOURCE = """\
VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0x0, OS=0x40004, fileType=0x1,
  ),
  kids=[
    StringFileInfo([StringTable('041304B0', [
      StringStruct('CompanyName', 'IMVO'),
      StringStruct('FileDescription', '{name}'),
      StringStruct('FileVersion', '{version}'),
      StringStruct('InternalName', '{program}'),
      StringStruct('LegalCopyright', 'EUPL-1.2'),
      StringStruct('OriginalFilename', '{program}.exe'),
      StringStruct('ProductName', '{name}'),
      StringStruct('ProductVersion', '{version}'),
    ])]),
    VarFileInfo([VarStruct('Translation', [0x0413, 1200])]),
  ],
)
"""


def version() -> str:
    """The version in pyproject.toml, the one place that says it."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        return str(tomllib.load(file)["project"]["version"])


def version_resource(program: str) -> str:
    """What Windows shows of the file `program`.exe in its properties."""
    numbers = tuple([*map(int, version().split(".")), 0, 0, 0][:4])
    return _VERSION_RESOURCE.format(
        name=NAME, version=version(), program=program, numbers=repr(numbers)
    )


def info_plist() -> dict[str, object]:
    """What macOS is told: the program, and that projects are its documents, with their icon."""
    document = {
        "CFBundleTypeName": "IMVO project",
        "CFBundleTypeRole": "Editor",
        "CFBundleTypeIconFile": "imvo.icns",
        "LSHandlerRank": "Owner",
        "LSItemContentTypes": [TYPE],
    }
    kind = {
        "UTTypeIdentifier": TYPE,
        "UTTypeDescription": "IMVO project",
        "UTTypeConformsTo": ["public.data"],
        "UTTypeTagSpecification": {
            "public.filename-extension": [SUFFIX],
            "public.mime-type": ["application/x-imvo"],
        },
    }
    return {
        "CFBundleDisplayName": NAME,
        "CFBundleDocumentTypes": [document],
        "CFBundleLocalizations": ["nl", "en"],
        "CFBundleShortVersionString": version(),
        "LSApplicationCategoryType": "public.app-category.business",
        "LSMinimumSystemVersion": "14.0",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "UTExportedTypeDeclarations": [kind],
    }
