"""Every text stays at B1: words of offices and advisers are not used where a plain one does.

Read are the texts of the window, of the documents, of the help and of the library, and the tables
of knowledge that are shown as sentences.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest

from imvo_desktop import resources
from tests.translations import FOLDER, TS

pytestmark = pytest.mark.full


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


HEAVY = {
    "nl": _words(
        "aangaande actueel actuele additioneel adequaat adresseren alsmede betreffende compliance"
        " conform continu cruciaal derhalve dermate desbetreffende dienaangaande dusdanig effectief"
        " efficiënt evaluatie evalueren exclusief faciliteren frequent fundamenteel genereren"
        " hetgeen identificatie identificeren impact implementatie implementeren incidenteel"
        " inclusief indien initiëren inventariseren jegens krachtens middels mitigatie mitigeren"
        " mits monitoring omtrent onverwijld optimaliseren overeenkomstig participeren"
        " prioriteren reeds significant significante specifiek stakeholder stakeholders"
        " substantieel teneinde tevens terzake thans trachten transparant transparantie"
        " uitsluitend valideren validatie verificatie verifiëren verkrijgen verrichten vigerend"
        " voornoemd voornoemde waarborgen wenselijk zulks"
    ),
    "en": _words(
        "aforementioned ascertain commence endeavour facilitate furthermore henceforth hereby"
        " holistic impactful mitigate mitigation nevertheless notwithstanding pursuant robust"
        " seamless subsequently synergy therein thereof utilise utilize whilst"
    ),
}
"""Words with a plainer one beside them ("indien": als; "utilise": use)."""

ORDERS = {"nl": re.compile(r"\b(u moet|moet u|bent u verplicht)\b"), "en": re.compile(r"you must")}
"""What only a law may say; the program informs."""

_WORD = re.compile(r"[^\W\d_]+")
_CODE = re.compile(r"\{[^}]*\}|\((?:page|picture):[^)]*\)")
_SENTENCES = (
    "steps.csv", "step_questions.csv", "scan_anchors.csv", "indicators.csv",
    "indicator_sectors.csv", "indicator_sets.csv",
)  # fmt: skip


def texts(language: str) -> Iterator[tuple[str, str]]:
    """Every text of a language, with where it stands."""
    part = "translation" if language == "nl" else "source"
    for context in ElementTree.parse(FOLDER / TS).iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message.findtext(part, "")
    for folder in ("help", "library"):
        for path in sorted((resources.path(folder) / language).glob("*.md")):
            yield f"{folder}/{path.name}", path.read_text(encoding="utf-8")
    for name in _SENTENCES:
        path = resources.path("knowledge", name)
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                for column, text in row.items():
                    if column.rpartition("_")[2] == language:
                        yield f"{name}: {column}", text


@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_no_text_uses_a_heavy_word(language: str) -> None:
    found = [
        f"{where}: {word}"
        for where, text in texts(language)
        for word in _WORD.findall(_CODE.sub("", text).lower())
        if word in HEAVY[language]
    ]

    assert found == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_no_text_orders_what_no_law_says(language: str) -> None:
    found = [where for where, text in texts(language) if ORDERS[language].search(text.lower())]

    assert found == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_the_texts_are_there(language: str) -> None:
    assert sum(1 for _ in texts(language)) > 3000
