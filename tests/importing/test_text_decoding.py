"""The encoding of a list by the words that are in it; every list here is made up."""

from __future__ import annotations

from pathlib import Path

import pytest

from imvo_desktop.importing.table import ReadOptions
from imvo_desktop.importing.text_decoding import detect
from imvo_desktop.importing.text_table import open_text

DUTCH = (
    "naam;land;plaats;waarde\nCafé De Linde;België;Brussel;€ 1.200\nReünie B.V.;NL;Zoë;€ 30\n"
    "Coördinatie & Zoon;Oekraïne;Kiev;€ 4\nPatiënt Zorg;Curaçao;Willemstad;€ 5\n"
)
GERMAN = "Name;Ort\nMüller GmbH;Köln\nGroße Söhne KG;Düsseldorf\nBäckerei Weiß;Straße 12\n"
FRENCH = (
    "nom;ville\nSociété Générale des Étoffes;Besançon\nFrères Lefèvre;Orléans\n"
    "Crêperie du Château;Nîmes\n"
)
POLISH = (
    "nazwa;miasto\nŁódzkie Zakłady;Łódź\nPrzędza Sp. z o.o.;Kraków\nŚwiat Włókien;Gdańsk\n"
    "Żółw;Częstochowa\n"
)
CZECH = (
    "název;město\nDvořák a.s.;Plzeň\nŽižka s.r.o.;České Budějovice\nKovář;Ústí nad Labem\n"
    "Přerovské strojírny;Přerov\n"
)
HUNGARIAN = "név;város\nGyőri Keksz Kft;Győr\nSzűcs és Társa;Székesfehérvár\nErdő Bt;Vásárhely\n"
NORDIC = "navn;by\nSøren Jørgensen A/S;Århus\nÅkesson & Söner;Malmö\nRød Grød;Ærø\n"
IBERIAN = "nombre;ciudad\nCompañía Española;Málaga\nConfecções São João;Guimarães\nPeñón;Córdoba\n"
CHINESE = "名称,城市\n深圳市纺织有限公司,深圳\n上海电子厂有限公司,上海\n"
TAIWANESE = "名稱,城市\n臺北紡織股份有限公司,臺北市\n高雄電子工業有限公司,高雄市\n"


@pytest.mark.parametrize(
    ("text", "encodings"),
    [
        (DUTCH, "utf-8 utf-8-sig utf-16 utf-16-le utf-16-be cp1252 iso8859_15 mac_roman"),
        (GERMAN, "utf-8 cp1252 iso8859_15 cp1250 mac_roman cp850"),
        (FRENCH, "utf-8 cp1252 iso8859_15 mac_roman"),
        (POLISH, "utf-8 utf-16-le cp1250"),
        (CZECH, "utf-8 cp1250"),
        (HUNGARIAN, "cp1250"),
        (NORDIC, "cp1252 iso8859_15 mac_roman"),
        (IBERIAN, "cp1252 iso8859_15 mac_roman cp850"),
        ("naam;land\nŠkoda Žatec;CZ\nCafé;NL\nPrijs;€ 3\n", "cp1252 iso8859_15 cp1250"),
        (CHINESE, "utf-8 gb18030"),
        (TAIWANESE, "big5"),
    ],
)
def test_that_a_list_is_read_in_the_encoding_it_was_written_in(
    tmp_path: Path, text: str, encodings: str
) -> None:
    path = tmp_path / "list.csv"
    for encoding in encodings.split():
        path.write_bytes(text.encode(encoding))

        assert path.read_bytes().decode(detect(path)) == text, encoding


@pytest.mark.parametrize("word", ["België", "Oekraïne", "Café", "Reünie", "Coördinatie", "Hémart"])
def test_that_one_dutch_letter_is_read_as_windows_writes_it(tmp_path: Path, word: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(f"naam;land\nAcme BV;{word}\n".encode("cp1252"))

    assert detect(path) == "cp1252"


def test_that_a_few_damaged_signs_do_not_spoil_the_rest(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(("naam;land\n" + "Café;België\n" * 20).encode() + b"Caf\xe9;NL\n")
    source = open_text(path, ReadOptions())
    rows = [cells for _, cells in source.rows]

    assert rows[1] == ["Café", "België"]
    assert [(one.code, one.row) for one in source.findings] == [("characters_lost", 22)]


def test_that_a_person_is_believed(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("naam;stad\nÖzdilek;Iğdır\nŞişli;Muğla\n".encode("cp1254"))
    rows = [cells for _, cells in open_text(path, ReadOptions(encoding="cp1254")).rows]

    assert rows[1:] == [["Özdilek", "Iğdır"], ["Şişli", "Muğla"]]
