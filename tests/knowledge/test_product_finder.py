"""Products in everyday words."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop import resources
from imvo_desktop.knowledge import product_words, products
from imvo_desktop.knowledge.product_finder import find, heading_of
from imvo_desktop.knowledge.product_text import kind_of, normalised
from tests.finder import EVERYDAY, british, everyday, measured, own_index, purchases
from tests.knowledge.products_source import rows_of


@pytest.mark.parametrize(
    ("text", "hs"),
    [
        ("koffie", "0901"),
        ("Koffiebonen", "0901"),
        ("biologische koffiebonen", "0901"),
        ("doos bananen", "0803"),
        ("verse kaasjes", "0406"),
        ("KAZEN", "0406"),
        ("katoenen t-shirt", "6109"),
        ("T-shirts 100% katoen", "6109"),
        ("tshirts maat XL, wit", "6109"),
        ("houten bureaustoel", "9401"),
        ("laptops 14 inch", "8471"),
        ("chocoladereep", "1806"),
        ("bureau stoelen", "9401"),
        ("kobalt", "8105"),
        ("coltan", "2615"),
        ("mica", "2525"),
        ("lithium carbonate", "2836"),
        ("solar panels", "8541"),
        ("blauwe plastic theelepels", "3924"),
        ("houten soeplepel", "4419"),
        ("stalen koekenpan", "7323"),
        ("kartonnen verhuisdozen", "4819"),
        ("leren sneakers", "6403"),
        ("katoenen handdoeken", "6302"),
        ("zandsteen tegels", "6802"),
        ("tegels van zandsteen", "6802"),
        ("leren zadeltassen", "4202"),
        ("grafstenen graniet", "6802"),
        ("fietstassen genaaid", "4202"),
        ("chocoladedruppels", "1806"),
        ("zuurdesembrood", "1905"),
        ("koffiebonen arabica", "0901"),
        ("cashewnoten geroosterd", "2008"),
        ("cashewnoten rauw", "0801"),
        ("snijbloemen rozen", "0603"),
        ("hardhouten deuren", "4418"),
        ("rijst basmati", "1006"),
        ("hardsteen vensterbank", "6802"),
        ("stainless steel bottles", "7323"),
        ("organic cotton tote bags", "4202"),
        ("wireless headphones black", "8518"),
        ("jas dames", "6202"),
        ("fietsen elektrisch", "8711"),
        ("aardbeien diepvries", "0811"),
        ("koffiebonen zak 1 kg", "0901"),
        ("batterijen AA", "8506"),
        ("leren handschoenen", "4203"),
        ("T-shirts zwart en wit", "6109"),
        ("wijn rood Zuid-Afrika", "2204"),
    ],
)
def test_that_a_certain_word_gives_its_heading(text: str, hs: str) -> None:
    hit = heading_of(text)

    assert hit is not None
    assert hit.hs[:4] == hs


@pytest.mark.parametrize(
    "text",
    [
        "",
        "xyzzy",
        "iets voor de koffie",
        "koffie en thee",
        "12 stuks",
        "deksel voor pannen",
        "stoel met houten poten",
        "houten zak",
        "stoell",
        "tafel stoel",
        "koffie & thee",
        "pens and paper",
        "pennen + papier",
        "koffie zak",
        "fiets huur",
        "laptop reparatie",
        "dames en heren jassen",
        "gordijnstof",
        "garnalen gekookt",
        "stalen buis geperst",
        "speelgoedtelefoon",
        "vlees",
        "palm",
        "verpakking",
        "masker",
    ],
)
def test_that_no_heading_is_guessed(text: str) -> None:
    assert heading_of(text) is None


def test_that_the_material_moves_a_thing_to_its_heading() -> None:
    assert find("plastic theelepels", "nl")[0].hs == "3924"
    assert find("theelepels", "nl")[0].hs == "8215"
    assert find("plastic en houten theelepels", "nl")[0].hs == "8215"
    assert find("plastic theelepels", "nl")[0].name_en == products.name("3924", "en")


def test_that_headings_of_materials_exist() -> None:
    known = set(products.all_products())
    rows = rows_of(resources.path("knowledge", "material_groups.csv"))
    kinds = {row["kind"] for row in rows_of(resources.path("knowledge", "side_words.csv"))}

    assert {row["hs"] for row in rows} <= known
    assert {f"material.{row['material']}" for row in rows} <= kinds


def test_that_a_word_of_two_meanings_gives_no_heading() -> None:
    assert {hit.hs[:4] for hit in find("boot", None)} >= {"8903", "6403"}
    assert heading_of("boot") is None
    assert heading_of("kip") is None


def test_that_a_word_without_a_usual_meaning_gives_no_heading() -> None:
    assert heading_of("snack") is None
    assert find("snack", "nl")[0].hs == "1602"


@pytest.mark.parametrize(
    ("text", "language", "hs", "reason"),
    [
        ("stoel", "nl", "9401", "exact"),
        ("bureaustoelen", "nl", "9401", "plural"),
        ("stoel met houten poten", "nl", "9401", "part"),
        ("designerstoel", "nl", "9401", "part"),
        ("rijlaarzen", "nl", "6403", "part"),
        ("ganglampen", "nl", "9405", "part"),
        ("bureaustoell", "nl", "9401", "fuzzy"),
        ("schokolade", "nl", "1806", "fuzzy"),
        ("shokoladereep", "nl", "1806", "fuzzy"),
        ("leather office chair, black", "en", "9401", "part"),
        ("sap van appels", "nl", "2009", "part"),
        ("zwarte thee uit India", "nl", "0902", "part"),
        ("bags of green coffee", "en", "0901", "part"),
    ],
)
def test_that_a_hit_says_how_it_was_found(text: str, language: str, hs: str, reason: str) -> None:
    hit = find(text, language)[0]

    assert (hit.hs[:4], hit.reason) == (hs, reason)


@pytest.mark.parametrize(
    "text",
    ["transport", "schoonmaakdiensten", "advies", "abonnement", "catering", "engineering"],
)
def test_that_the_end_of_another_word_is_no_product(text: str) -> None:
    assert [hit for hit in find(text, "nl") if hit.score >= 60 and hit.reason == "part"] == []


def test_that_a_short_end_counts_after_a_word() -> None:
    for text, hs in (("babypop", "9503"), ("outdoorjas", "6201"), ("hockeyballen", "9506")):
        assert find(text, "nl")[0].hs[:4] == hs, text
    for text in ("catering", "engineering", "internet"):
        assert [hit for hit in find(text, "nl") if hit.reason == "part"] == [], text


def test_that_the_language_asked_goes_before_the_other() -> None:
    assert find("boot", "nl")[0].hs[:4] == "8903"
    assert find("boot", "en")[0].hs[:4] == "6403"


def test_that_hits_are_of_different_headings_and_no_more_than_asked() -> None:
    hits = find("leren handschoen met rits", "nl", limit=2)

    assert len(hits) == len({hit.hs[:4] for hit in hits}) <= 2
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


@pytest.mark.full
def test_that_every_word_of_the_list_finds_its_heading_first() -> None:
    first: dict[tuple[str, str], product_words.Word] = {}
    for word in product_words.all_words():
        first.setdefault((word.word, word.language), word)

    wrong = [
        (word.word, word.language, word.hs)
        for word in first.values()
        if find(word.word, word.language)[0].hs[:4] != word.hs[:4]
    ]

    assert wrong == []


@given(st.text(max_size=40))
def test_that_any_text_is_answered(text: str) -> None:
    heading_of(text)

    assert all(0 <= hit.score <= 100 for hit in find(text, "nl"))


def test_that_everyday_words_are_found() -> None:
    if not EVERYDAY.exists():
        pytest.skip("the everyday words are not here yet")

    result = measured(everyday(), product_words.index())

    assert result.three / result.asked >= 0.99, result.missed


def test_that_purchase_lines_are_rarely_wrong_and_mostly_right() -> None:
    result = purchases()
    total = sum(map(len, result))

    assert total >= 120
    assert len(result.wrong) / total <= 0.03, result.wrong
    assert len(result.right) / total >= 0.75, result.none


@pytest.mark.full
def test_that_two_different_things_in_a_line_are_never_certain() -> None:
    index = product_words.index()
    things = [
        (word.word, word.hs[:4])
        for word in product_words.all_words()
        if word.language == "nl" and word.word.isalpha() and heading_of(word.word)
        if not kind_of(normalised(word.word))
    ]
    pairs = list(zip(things, things[1::2] + things[::2], strict=False))

    sure = [
        f"{one} {other}"
        for (one, first), (other, second) in pairs
        if first != second
        if not index.look_up(tuple(normalised(f"{one} {other}").split()))[1]
        if heading_of(f"{one} {other}")
    ]

    assert len(pairs) > 2000
    assert sure == []


def test_that_what_is_certain_is_found_first() -> None:
    assert find("cashewnoten geroosterd", "nl")[0].hs == "2008"


def test_that_states_and_ends_are_words_we_know() -> None:
    known = set(products.all_products())
    kinds = {row["kind"] for row in rows_of(resources.path("knowledge", "side_words.csv"))}
    rows = rows_of(resources.path("knowledge", "state_headings.csv"))
    ends = [row["word"] for row in rows_of(resources.path("knowledge", "sure_ends.csv"))]

    assert {row["state"] for row in rows} <= kinds
    assert {one for row in rows for one in row["hs"].split("|")} <= known
    assert {row["becomes"] for row in rows} <= known | {"", "same"}
    assert [end for end in ends if heading_of(end) is None] == []


@pytest.mark.full
def test_that_english_terms_of_others_are_mostly_found(shared: Path) -> None:
    result = measured(british(shared), own_index())

    assert result.asked > 1000
    assert result.three / result.asked > 0.5


def test_that_a_known_text_is_answered_at_once() -> None:
    texts = [f"biologische koffiebonen {number} kg" for number in range(200)]
    for text in texts:
        heading_of(text)

    start = time.perf_counter()
    for text in texts:
        heading_of(text)
    seconds = time.perf_counter() - start

    assert seconds / len(texts) < 0.000_05
