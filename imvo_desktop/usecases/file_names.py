"""Names for files that every system accepts, whatever a person or company is called."""

from __future__ import annotations

MOST_BYTES = 180
"""Of a name without its suffix: file systems take 255, and a day or a number may follow."""

_REFUSED = frozenset('<>:"/\\|?*')
_DEVICES = frozenset(
    ["con", "prn", "aux", "nul"] + [f"{one}{at}" for one in ("com", "lpt") for at in "123456789¹²³"]
)


def fitting(name: str, fallback: str) -> str:
    """`name` as the name of a file, `fallback` when nothing is left of it.

    Without folders, signs that are not seen, and what a system refuses; never the name of a device
    of Windows, and no longer than `MOST_BYTES` in UTF-8. A suffix stays.
    """
    bare = name.replace("\\", "/").rpartition("/")[2]
    kept = "".join(one if one.isprintable() and one not in _REFUSED else "_" for one in bare)
    stem, dot, suffix = kept.strip(" .").rpartition(".")
    if not stem or len(suffix.encode()) > MOST_BYTES // 4:
        stem, dot, suffix = kept.strip(" ."), "", ""
    if stem.partition(".")[0].strip().casefold() in _DEVICES:
        stem = f"_{stem}"
    return f"{shortened(stem)}{dot}{suffix}" if stem else fallback


def shortened(text: str, most: int = MOST_BYTES) -> str:
    """The start of `text` in at most `most` bytes of UTF-8, never half a letter."""
    return text.encode()[:most].decode(errors="ignore").rstrip(" .")
