"""Two hundred names of suppliers, two hundred persons, and what else must not leave the house."""

from __future__ import annotations

import random

_BY_HAND = (
    "BP", "3M", "7-Eleven", "A+", "C++ (x.*)", "[a-z]{3}|\\d+", "$^", "(?i)Zwaluw", "50% Linnen?",
    "Weverij De Zwaluw", "De Zwaluw", "Zwaluw Holding N.V.", "Zwaluwhoek", "Brouwer & Zn.",
    "Brouwer", "’t Spinnewiel", "'s-Gravenmoerse Ververij", "Société Générale du Lin",
    "Crème Brûlée Frères", "Łódzka Tkalnia", "İğdır İplik A.Ş.", "Çukurova Pamuk", "Ñandú Textil",
    "Fjällräv Ull AB", "Straße & Söhne GmbH", "Nguyễn Dệt May", "Đồng Nai Sợi", "Žižkov Přádelna",
    "上海纺织厂", "深圳市纱线有限公司", "東京織物", "株式会社アサヒ糸", "서울방직", "บริษัทไหมไทย",
    "شركة الخيوط الذهبية", "مصنع النسيج", "אורגים בעמ", "मुंबई सूत मिल", "ঢাকা সুতা", "ਪੰਜਾਬ ਮਿੱਲ",
    "Прядильня Заря", "Νήματα Αιγαίου", "Թել", "ქსოვა", "🧵 Garenwinkel", "=HYPERLINK(Garenhof)",
    "+Plusgaren", "-Mingaren", "@Atgaren", "<b>Vetgaren</b>", "#let garenx = 1", "Robert'); DROP--",
    "Naam met   blanken", "Tab\tgaren", "ALLESHOOFD", "kleineletters", "Kaag\u0301e NFD",
)  # fmt: skip
_STARTS = (
    "Bla", "Dro", "Fle", "Gri", "Klo", "Kwa", "Plu", "Spro", "Stra", "Tje", "Vloe", "Wri", "Zwo",
    "Schra",
)  # fmt: skip
_ENDS = (
    "bbink", "dderman", "ffelaar", "gterop", "kkema", "ldring", "mpers", "nsberg", "rkhout",
    "tselaar", "vinga", "zewijn",
)  # fmt: skip
_FIRMS = ("{} B.V.", "{} Textiel NV", "Spinnerij {}", "{} Garments Ltd.", "{}")
_FIRST = ("Aaf", "Bouke", "Chidi", "Daan", "Eefje", "Femke", "Goos", "Hiske", "Ids", "Joukje")
MANY = 200

_dice = random.Random(20)
WORDS = [f"{start}{end}" for start in _STARTS for end in _ENDS]
_dice.shuffle(WORDS)
_REST = MANY - len(_BY_HAND)

NAMES = (
    *_BY_HAND,
    *(_FIRMS[at % len(_FIRMS)].format(WORDS[at]) for at in range(_REST)),
)
"""Of suppliers: short, in many scripts, within each other, with signs that mean something."""

PERSONS = tuple(
    f"{_FIRST[at % len(_FIRST)]} van der Xy{_ENDS[at % len(_ENDS)]}{at:03}" for at in range(MANY)
)
MAILS = tuple(f"xq{at:03}.zender@garenpost{at:03}.example" for at in range(MANY))
PRICES = tuple(f"€ 8.{at:03},47" for at in range(MANY))
TYPED = "kilogaren"
"""A word that stands only in what was typed."""


def texts(number: int) -> str:
    """A text in which a name, a person, an address and a price stand."""
    at = number * 37 % MANY
    person, mail = PERSONS[number % MANY], MAILS[number % MANY]
    return f"Van {person} ({mail}): {NAMES[at]} rekent {PRICES[number % MANY]} per {TYPED}"


def person(number: int) -> str:
    """One of the persons."""
    return PERSONS[number % MANY]
