"""The goods of the US list of goods made with child or forced labour, as product and sector codes.

The mapping is our own judgement; docs/knowledge.md has its rule and the table a remark per good.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from imvo_desktop.knowledge.tables import parts, rows


@dataclass(frozen=True, slots=True)
class Good:
    """One good of the list.

    `good` is its name on the list, `name_en` and `name_nl` are plain names, lower case where the
    language has it so. `hs` are codes of the Harmonized System that start with what is meant,
    `hs_part` codes of which only a part is this good, `sectors` NACE classes or groups; each may
    be empty. `words` are other words for a good with such a part. `input_good` is the id of the
    good that is the reason why this one is listed, of a good that is listed for what goes into it.
    """

    id: str
    good: str
    name_en: str
    name_nl: str
    hs: tuple[str, ...]
    hs_part: tuple[str, ...]
    sectors: tuple[str, ...]
    input_good: str | None
    words: tuple[str, ...]
    remark: str | None

    def name(self, language: str) -> str:
        """Its plain name in `language` (`nl`, else English)."""
        return self.name_nl if language == "nl" else self.name_en


@cache
def all_goods() -> Mapping[str, Good]:
    """Every good by its name on the list, in the order of the ids."""
    return {row["good"]: _good(row) for row in rows("goods.csv")}


def _good(row: Mapping[str, str]) -> Good:
    return Good(
        id=row["id"],
        good=row["good"],
        name_en=row["name_en"],
        name_nl=row["name_nl"],
        hs=parts(row["hs"]),
        hs_part=parts(row["hs_part"]),
        sectors=parts(row["sectors"]),
        input_good=row["input_good"] or None,
        words=parts(row["words"]),
        remark=row["remark"] or None,
    )
