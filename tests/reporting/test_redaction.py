"""Known names go out of free texts, however they are written; the rest stays letter for letter."""

from __future__ import annotations

import pytest

from imvo_desktop.labels.labels import Labels
from imvo_desktop.reporting.redaction import Redactor

OWN = "Fietsen Jansen BV"
NAMES = {
    "Jansen B.V.": "L1",
    "BP": "L2",
    "Société Générale": "L3",
    "上海纺织厂": "L4",
    "C++ (x.*": "L5",
    "Wever en Zoon BV": "L6",
    "Wever": "L7",
    "Katoen BV": "L8",
    "🧵": "L9",
    "บริษัท ไหมไทย": "L10",
    "شركة الخيوط": "L11",
    "A+": "L12",
    "...": "L13",
    "Tkalnia Wschód Sp. z o.o.": "L14",
    "PT Benang Mas Tbk": "L15",
    "Yılmaz Tekstil A.Ş.": "L16",
    "Müller-Lüdenscheidt GmbH & Co. KG": "L17",
    "Sunrise Knitwear Ltd.": "L18",
    "Fabriek Sunrise Knitwear": "site 1 of L18",
    "Ørsted Garn ApS": "L19",
    "Zonnekwartier Quality Textiles NV": "L20",
    "Zonnekwartier Verpakkingen": "L21",
}
PERSONS = ("Jan de Vries", "Inkoop", "Fatma Öztürk", "Wim Fietsen", "Afdeling Inkoop")


@pytest.fixture(scope="module")
def redactor() -> Redactor:
    """Knows these names and persons."""
    return Redactor(NAMES.items(), PERSONS, [OWN], Labels("en"))


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Jansen B.V. levert", "L1 levert"),
        ("JANSEN BV levert", "L1 levert"),
        ("bij jansen gezien", "bij L1 gezien"),
        ("Jansens garen", "L1 garen"),
        ("de Jansenfabriek", "de L1"),
        ("de Jan\u200bsen-fabriek", "de L1-fabriek"),
        ("bp zegt", "L2 zegt"),
        ("bpost zegt", "bpost zegt"),
        ("SOCIETE\u00a0GENERALE", "L3"),
        ("Socie\u0301te\u0301 Ge\u0301ne\u0301rale", "L3"),
        ("在上海纺织厂说", "在L4说"),
        ("C++ (x.* deed", "L5.* deed"),
        ("Wever & Zoon", "L6"),
        ("Wever en Wever en Zoon", "L7 en L6"),
        ("katoen van Katoen B.V.", "katoen van L8"),
        ("🧵🧵", "L9L9"),
        ("bij บริษัท ไหมไทย gezien", "bij L10 gezien"),
        ("قالت شركة الخيوط", "قالت L11"),
        ("een A+ en een a", "een L12 en een a"),
        ("bij tkalnia wschod", "bij L14"),
        ("PT Benang Mas zegt", "L15 zegt"),
        ("en ... zo", "en L13 zo"),
        (OWN + " koopt", OWN + " koopt"),
    ],
)
def test_that_a_known_name_is_found_as_people_write_it(
    redactor: Redactor, text: str, seen: str
) -> None:
    assert redactor.text(text) == seen


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Yilmaz belde", "L16 belde"),
        ("YILMAZ TEKSTİL", "L16"),
        ("bij yılmaz'ın", "bij L16'ın"),
        ("Yil-\nmaz Tekstil", "L16"),
        ("YilmazTekstil", "L16"),
        ("yilmaz_tekstil.pdf", "L16.pdf"),
        ("Ｙｉｌｍａｚ", "L16"),
        ("Mueller Luedenscheidt", "L17"),
        ("Muller\u00adLudenscheidt", "L17"),
        ("Lüdenscheidt", "L17"),
        ("Sunrise", "L18"),
        ("Sunrise\u2011Knitwear Limited", "L18 Limited"),
        ("zie sunriseknit", "zie L18"),
        ("Orsted", "L19"),
        ("Zonnekwartier zegt", "[name] zegt"),
        ("dhr. De Vries en mevrouw ÖZTÜRK", "dhr. De [person] en mevrouw [person]"),
        ("Ozturk, Fatma", "[person], [person]"),
    ],
)
def test_that_a_part_by_which_a_name_is_known_is_found(
    redactor: Redactor, text: str, seen: str
) -> None:
    assert redactor.text(text) == seen


def test_that_a_name_within_another_leaves_no_half_of_it() -> None:
    names = {"Weverij": "L1", "Weverij 上海": "L2", "上海": "L3"}
    redactor = Redactor(names.items(), (), [OWN], Labels("en"))
    assert redactor.text("bij Weverij 上海 en 上海 en Weverij") == "bij L2 en L3 en L1"


@pytest.mark.parametrize(
    ("name", "text", "seen"),
    [
        ("Garen0$", "bij Garen0$ gezien", "bij [amount] gezien"),
        ("Kaap 2020 Euro Textiel", "bij Kaap 2020 euro textiel gezien", "bij L1 gezien"),
        ("Wever en Zoon", "mail naar info@wever en Zoon", "mail naar [e-mail]"),
        ("Wever 100", "Wever 100 euro", "[amount]"),
    ],
)
def test_that_an_amount_or_address_leaves_no_half_of_a_name(
    name: str, text: str, seen: str
) -> None:
    assert Redactor([(name, "L1")], (), [OWN], Labels("en")).text(text) == seen


@pytest.mark.parametrize(
    "text",
    [
        "de kwaliteit van textiel uit Turkije; quality textiles en de fabriek",
        "de inkoop en de Afdeling Kwaliteit van de spinnerij",
        "Fietsen en fietsen",
        "vriesvak",
    ],
)
def test_that_words_of_trade_and_of_the_own_name_stay(redactor: Redactor, text: str) -> None:
    assert redactor.text(text) == text


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Wolkenveld", "Wolkenveld"),
        ("de grauwe kant van Grauwe", "de grauwe kant van [person]"),
        ("de levering van Lever", "de levering van L2"),
    ],
)
def test_that_a_part_is_not_taken_for_what_it_is_not(text: str, seen: str) -> None:
    names = [("Wolkenveld Garen BV", "L1"), ("Lever BV", "L2")]
    persons = ["Aaf Wolkenveld", "Bo Grauwe"]
    assert Redactor(names, persons, ["Wolkenveld Kleding"], Labels("en")).text(text) == seen


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Met Minh Long in kaart", "Met L1 in kaart"),
        ("samen met Anatolia Tekstil.", "samen met L2."),
        ("van Long Bags Minh", "van Long Bags L1"),
        ("de boeren van Saurashtra", "de boeren van L3"),
        ("Zonnekwartier Oost levert", "[name] levert"),
    ],
)
def test_that_no_other_word_of_a_name_is_left_beside_the_part_found(text: str, seen: str) -> None:
    names = [
        ("Minh Long Bags Co., Ltd.", "L1"),
        ("Anatolia Tekstil Atölyesi", "L2"),
        ("Katoentelers van Saurashtra", "L3"),
        ("Zonnekwartier Oost Een", "L4"),
        ("Zonnekwartier Oost Twee", "L5"),
    ]
    assert Redactor(names, [], [], Labels("en")).text(text) == seen


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("leer van een looierij rond Kanpur", "leer van een looierij rond Kanpur"),
        ("de thuisnaaisters in piektijd", "de thuisnaaisters in piektijd"),
        ("Thuisnaaisters in piektijd", "S2 in piektijd"),
        ("via LEERHUIS, of Yılmaz", "via S1, of S3"),
        ("tweede looierij van het leerhuis (niet bekend)", "S1)"),
        ("Jansen levert", "L1 levert"),
    ],
)
def test_that_of_a_step_nobody_knows_only_words_with_a_capital_are_names(
    text: str, seen: str
) -> None:
    steps = [
        ("Tweede looierij van het Leerhuis (niet bekend)", "S1"),
        ("Thuisnaaisters rond Thu Dau Mot (niet bekend)", "S2"),
        ("Achter Yilmaz en Jansen", "S3"),
    ]
    redactor = Redactor([("Jansen BV", "L1")], [], [], Labels("nl"), steps=steps)
    assert redactor.text(text) == seen


def test_that_a_name_of_common_words_is_found_with_an_ending() -> None:
    redactor = Redactor([("Van Loon BV", "L1")], [], [], Labels("nl"))
    assert redactor.text("het loon van Loons, bij Van Loons") == "het loon L1, bij L1"


def test_that_a_word_in_many_names_tells_none_of_them_from_others() -> None:
    names = [(f"Zonnekwartier {number} BV", f"L{number}") for number in range(4)]
    assert Redactor(names, [], [], Labels("en")).text("zonnekwartier") == "zonnekwartier"
    assert Redactor(names[:3], [], [], Labels("en")).text("zonnekwartier") == "[name]"


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("gezien door jan de vries", "gezien door [person]"),
        ("Inkoop zegt", "[person] zegt"),
        ("wij kopen in bij inkoop", "wij kopen in bij inkoop"),
        ("mail a.b+c@mail.example.nl nu", "mail [e-mail] nu"),
        ("zie https://x.example/y?z=1 of www.x.nl of x-y.co/z", "zie [web address] of"),
        ("bel 06-12345678", "bel [phone number]"),
        ("bel +31 (0)30 123 45 67", "bel [phone number]"),
        ("€ 4,20 per stuk", "[amount] per stuk"),
        ("12.345,67 euro", "[amount]"),
        ("USD 1 250 of 3 mln EUR", "[amount] of [amount]"),
        ("een prijs van 4,20", "een [amount]"),
        ("inkoopprijs 4,20 nu", "[amount] nu"),
        ("4,20 per stuk", "[amount]"),
        ("4,20 TRY, CHF 4 en ₺ 4", "[amount], [amount] en [amount]"),
        ("op garenhuis.lk nu", "op [web address] nu"),
        ("bij 52.0907, 5.1214", "bij [place]"),
    ],
)
def test_that_what_can_be_told_by_its_look_goes(redactor: Redactor, text: str, seen: str) -> None:
    assert redactor.text(text).startswith(seen)


@pytest.mark.parametrize(
    "text",
    [
        "Op 01-02-2026 en 2026-11-22 bezocht; 1.250 mensen, 3 leveringen.",
        "=1+1 <b>vet</b> #let x = [1] $\\frac{1}{x$ '; drop table --",
        "rechts \u202eomgekeerd\u202c en 日本語 👩🏽‍🏭 नमस्ते",
        "  twee  blanken\nen een regel  ",
        "2,50 meter hoog, 12,5 kg per stuk, 3 per paar",
        "",
    ],
)
def test_that_the_rest_stays_letter_for_letter(redactor: Redactor, text: str) -> None:
    assert redactor.text(text) == text


@pytest.mark.full
def test_that_a_long_text_and_many_names_take_no_time() -> None:
    names = [(f"Leverancier Naam{number} BV", f"L{number}") for number in range(5_000)]
    redactor = Redactor(names, [], [], Labels("en"))
    for text in ("x" * 70_000, "1" * 70_000, "a-" * 35_000, "a." * 35_000, "@" * 70_000):
        redactor.text(text)
    assert redactor.text("leverancier naam4999") == "L4999"
