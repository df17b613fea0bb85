"""What goes into the bundle: for each part that is left out, why nothing misses it."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterable

type Entry = tuple[str, str, str]
"""Where it goes, where it comes from, and what PyInstaller calls its kind."""

# Nothing here opens a connection, so nothing that could is shipped. `socket` and `asyncio` stay:
# matplotlib and SQLAlchemy import them when they start, and neither can be told not to.
NETWORK_MODULES = (
    "ssl", "_ssl", "http", "urllib.request", "urllib.robotparser", "ftplib", "smtplib", "imaplib",
    "poplib", "xmlrpc", "socketserver", "webbrowser", "netrc", "wsgiref", "PySide6.QtNetwork",
    "PySide6.QtWebSockets", "PySide6.QtDBus",
)  # fmt: skip
NETWORK_FILES = re.compile(
    r"libssl[^/]*\.(so|dll|dylib)|Qt6?Network|QtNetwork|plugins/(tls|networkinformation)/|(^|/)_ssl\.|libkrb5|libgssapi"
)

EXCLUDES = [
    *NETWORK_MODULES,
    # For who develops: shells, debuggers, tests, builders.
    "tkinter", "_tkinter", "IPython", "pygments", "setuptools", "pip", "pytest", "hypothesis",
    "mypy", "pdb", "pydoc", "doctest", "readline", "_pyrepl", "xxsubtype", "numpy.f2py",
    # Optional parts of libraries, for work that is not done here.
    "scipy", "pandas", "lxml", "defusedxml", "openpyxl", "multiprocessing", "PIL._avif",
    "PIL._webp", "PIL._imagingcms", "PIL._imagingft", "PIL._imagingtk",
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets", "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtDesigner",
    "PySide6.QtHelp", "PySide6.QtUiTools",
    # A database for teams is not offered yet.
    "psycopg", "psycopg_binary",
]  # fmt: skip

# Of Qt only these plugins are loaded; pictures are PNG (built in), JPEG and SVG, icons SVG and ICO.
_PLUGINS = re.compile(
    r"/plugins/("
    r"platforms/(libqxcb|libqoffscreen|qwindows|qoffscreen|libqcocoa)"
    r"|imageformats/(lib)?q(jpeg|svg|ico)\b"
    r"|iconengines/|styles/|printsupport/|xcbglintegrations/|platforminputcontexts/"
    r"|platformthemes/libqxdgdesktopportal"
    r")"
)
# Charts are set in our own fonts; matplotlib starts with one of its own, and opens a last resort
# beside each font.
_FONTS = ("DejaVuSans.ttf", "LastResortHE-Regular.ttf")
# They come with the printing service of the system and must be its own; without them one prints to
# PDF.
_OF_THE_SYSTEM = ("libcups", "libavahi")
_LIBRARY = re.compile(r"^(PySide6/Qt/lib/|pillow\.libs/)?lib[^/]+\.so[^/]*$")
_NOT_TO_RUN = re.compile(
    r"^resources/packaging/|\.ts$|/__pycache__/|\.pyc$|\.dist-info/(?!METADATA$|licenses/|sboms/|LICEN|entry_points)"
    r"|mpl-data/(sample_data|plot_directive)/|opengl32sw\.dll$"
)


def wanted(name: str) -> bool:
    """Whether the file that goes to `name` in the bundle is needed there."""
    name = name.replace("\\", "/")
    base = name.rsplit("/", 1)[-1]
    if _NOT_TO_RUN.search(name) or base.startswith(_OF_THE_SYSTEM) or NETWORK_FILES.search(name):
        return False
    if "mpl-data/fonts/" in name:
        return base in _FONTS
    if "PySide6/" in name and "/translations/" in name:
        return base.endswith(("_nl.qm", "_en.qm")) and base.startswith("qtbase")
    return "/plugins/" not in name or "PySide6" not in name or bool(_PLUGINS.search(name))


def without_orphans(entries: Iterable[Entry], needs: Callable[[str], set[str]]) -> list[Entry]:
    """`entries` without the libraries that nothing which is left asks for.

    `needs` tells the names of the libraries that the file at a path is linked with. PyInstaller
    finds libraries before plugins are left out: those of GTK came along for one of them.
    """
    there = list(entries)
    files = {_base(one[0]): one for one in there if one[2] != "SYMLINK" and _LIBRARY.match(one[0])}
    left = [one for one in there if _base(one[0]) not in files]
    asked, todo = set[str](), [one[1] for one in left if one[2] in ("BINARY", "EXTENSION")]
    todo.extend(one[1] for base, one in files.items() if base.startswith("libpython"))
    while todo:
        for base in needs(todo.pop()) - asked:
            asked.add(base)
            if base in files:
                todo.append(files[base][1])
    kept = [one for base, one in files.items() if base in asked or base.startswith("libpython")]
    return [one for one in there if one in left or one in kept or one[2] == "SYMLINK"]


def without_dangling(entries: Iterable[Entry]) -> list[Entry]:
    """`entries` without the links to files that are not among them."""
    there = list(entries)
    names = {one[0] for one in there}
    return [one for one in there if one[2] != "SYMLINK" or _target(one) in names]


def _target(link: Entry) -> str:
    """The place in the bundle that a link leads to; written as seen from its folder."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(link[0]), link[1]))


def _base(name: str) -> str:
    return name.rsplit("/", 1)[-1]
