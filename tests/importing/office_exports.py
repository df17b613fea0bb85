"""Lists as bookkeeping and purchasing programs write them."""

from __future__ import annotations

from tests.importing.office_lists import TOTAL, OfficeList, lines, rows, sheet
from tests.importing.old_workbooks import compound_file, sheet_stream

_SAP_RULE = "-" * 110
_SAP = lines(
    "14.03.2026                      Kreditorenverzeichnis                               1\n"
    f"{_SAP_RULE}\n|Lieferant |Name 1                                       |Land|Ort        "
    f"|     Umsatz EUR|\n{_SAP_RULE}",
    "|{no:<10}|{name:<45}|{iso:<4}|{city:<11}|{eur:>15}|",
    _SAP_RULE,
    "|* Summe   |                                             |    |           |     168.913,99|",
    _SAP_RULE,
)
_HTML = (
    "<html><head><meta charset='utf-8'></head><body><table border=1><tr><th>Vendor</th>"
    "<th>Vendor name</th><th>Ctry</th><th>Spend FY25 (EUR)</th></tr>"
    + lines("", "<tr><td>{no}</td><td>{name}</td><td>{iso}</td><td>{us}</td></tr>").replace(
        "& ", "&amp; "
    )
    + "</table></body></html>"
)
_MAILED = {
    (row, column): cell
    for row, cells in enumerate(
        rows("Leverancier|Plaats|Land|Bedrag", "{name}|{city}|{nl}|#{plain}")
    )
    for column, cell in enumerate(cells)
}

EXPORTS = (
    OfficeList(
        "exact_crediteuren.csv",
        lines(
            "Crediteurenlijst 2026;;;;;;\nAdministratie: 001 - Fietstas BV;;;;;;\n"
            "Afgedrukt op: 14-03-2026;;;;;;\n;;;;;;\n"
            "Crediteur;Naam;Adres;Postcode;Plaats;Land;Omzet (EUR)",
            "{no};{name};{street};{post};{city};{nl};{eur}",
            ";;;;;Totaal;168.913,99",
        ).encode("cp1252"),
        "own name street post city country value",
        rows=9,
        value=TOTAL,
        aside="total_row",
        preamble=4,
        encoding="cp1252",
    ),
    OfficeList(
        "exact_relaties.csv",
        lines(
            '"Code","Naam","Adresregel 1","Postcode","Plaats","Land: Code","Telefoon","E-mail",'
            '"Crediteur: Betalingsconditie","Accountmanager"',
            '"{no}","{name}","{street}","{post}","{city}","{iso}","+31 20 5551234",'
            '"info@{no}.example","30","J. de Vries"',
        ).encode("utf-8-sig"),
        "own name street post city country - - - -",
        encoding="utf-8-sig",
    ),
    OfficeList(
        "afas.txt",
        lines(
            '"Nummer crediteur"\t"Naam"\t"Land"\t"E-mail"\t"Telefoon"\t"Inkoop 2025"',
            '"{no}"\t"{name}"\t"{iso}"\t"x@{no}.example"\t"+31 6 89023194"\t"{eur}"',
        ).encode("utf-16"),
        "own name country - - value",
        value=TOTAL,
        encoding="utf-16",
    ),
    OfficeList(
        "twinfield.xlsx",
        sheet(
            [["Fietstas BV (NLA001234)"], ["Crediteuren"], []],
            rows(
                "Code|Naam|Adresregel 1|Postcode|Plaats|Land|IBAN|Betaaltermijn",
                "{no}|{name}|{street}|{post}|{city}|{iso}|NL91ABNA0417164300|#30",
            ),
        ),
        "own name street post city country - -",
        preamble=3,
        encoding=None,
    ),
    OfficeList(
        "snelstart.csv",
        lines(
            "Relatiecode;Naam;Contactpersoon;Straat;Postcode;Plaats;Land;Relatiesoort;"
            "Inkoop vorig jaar;Inkoop dit jaar",
            "{no};{name};A. Bakker;{street};{post};{city};{nl};Leverancier;100,00;{komma}",
        ).encode("cp1252"),
        "own name - street post city country - - value",
        value=TOTAL,
        encoding="cp1252",
    ),
    OfficeList(
        "yuki.xlsx",
        sheet(
            rows(
                "Relatie|Land|Aantal facturen|Bedrag excl. btw|Btw-bedrag|Totaal",
                "{name}|{nl}|#12|#{plain}|#0|#{plain}",
            )
        ),
        "name country - value - -",
        value=TOTAL,
        encoding=None,
    ),
    OfficeList(
        "unit4.txt",
        lines(
            "Lev.nr.\tLeveranciersnaam\tLev.groep\tLand\tValuta\tBedrag 2024\tBedrag 2025",
            "{no}\t{name}\tINK\t{iso}\tEUR\t1.000,00\t{eur}",
        ).encode("cp1252"),
        "own name - country currency - value",
        value=TOTAL,
        encoding="cp1252",
    ),
    OfficeList(
        "king.csv",
        lines(
            "Nummer,Zoeknaam,Naam 1,Naam 2,Straat,Postcode,Plaats,Land",
            '{no},X{no}X,"{name}",,{street},{post},{city},{nl}',
        )
        .replace("’", "'")
        .encode("cp850"),
        "own - name - street post city country",
        encoding="cp850",
    ),
    OfficeList(
        "sap.txt",
        _SAP.encode("cp1252"),
        "- own name country city value",
        rows=9,
        value=TOTAL,
        aside="total_row",
        preamble=2,
        encoding="cp1252",
    ),
    OfficeList(
        "sap_download.xls",
        _HTML.encode(),
        "own name country value",
        value=TOTAL,
        encoding=None,
    ),
    OfficeList(
        "navision.xlsx",
        sheet(
            rows(
                "No.|Name|Responsibility Center|City|Country/Region Code|Vendor Posting Group|"
                "Purchases (LCY)|Balance (LCY)",
                "{no}|{name}||{city}|{iso}|BINNENLAND|#{plain}|#12.5",
            )
        ),
        "own name - city country - value -",
        value=TOTAL,
        encoding=None,
    ),
    OfficeList(
        "business_central_nl.xlsx",
        sheet(
            rows(
                "Nr.|Naam|Vestiging|Land-/regiocode|Telefoon|Contact|Inkoop (LV)|Saldo (LV)",
                "{no}|{name}|HOOFD|{iso}|020-5551234|A. Bakker|#{plain}|#12.5",
            )
        ),
        "own name - country - - value -",
        value=TOTAL,
        encoding=None,
    ),
    OfficeList(
        "odoo.csv",
        lines(
            '"External ID","Display Name","Email","City","Country","Total Billed"',
            '"__export__.res_partner_{no}","{name}","x@{no}.example","{city}","{en}","{plain}"',
            end="\n",
        ).encode(),
        "own name - city country value",
        value=TOTAL,
    ),
    OfficeList(
        "mail.xls",
        compound_file(sheet_stream(_MAILED)),
        "name city country value",
        value=TOTAL,
        encoding=None,
    ),
    OfficeList(
        "inkoopregels.csv",
        lines(
            "Factuurdatum;Factuurnummer;Leverancier;Artikelnummer;Artikelomschrijving;Aantal;"
            "Prijs per stuk;Regelbedrag",
            "03-04-2025;25001234;{name};A-100;{product};10;1,00;{komma}",
            "13-04-2025;25001235;De Smet NV;A-200;thee;10;1,00;100,00",
            "14-04-2025;25001236;De Smet NV;A-201;suiker;10;1,00;50,00",
        ).encode("cp1252"),
        "- - name - product volume - value",
        rows=10,
        value=TOTAL + 150_00,
        places="",
        asked="country_of_all",
        encoding="cp1252",
    ),
    OfficeList(
        "douane.csv",
        lines(
            "MRN;Aangiftedatum;GN-code;Goederenomschrijving;Land van oorsprong;Land van verzending;"
            "Afzender;Nettomassa (kg);Statistische waarde",
            "25NL00039612A{hs}B;2025-03-14;{hs}100000;{product};{iso};{iso};{name};12,5;{komma}",
        ).encode(),
        "- - hs product making - name volume value",
        places="",
        making="BD BE CN DE FR ID NL NL",
        value=TOTAL,
        asked="",
    ),
    OfficeList(
        "fabrieken.csv",
        lines(
            "Supplier list - last updated January 2026\n"
            "Factory name,Address,Country,Number of workers,% female,Product category",
            '"{name}","{street}, {city}",{en},500-1000,40%,{product}',
        ).encode(),
        "name street country workers - product",
        making=("BD BE CN DE FR ID NL NL"),
        asked="",
        preamble=1,
    ),
    OfficeList(
        "francais.csv",
        lines(
            "Code fournisseur;Fournisseur;Adresse;Code postal;Ville;Pays;Achats HT 2025",
            "{no};{name};{street};{post};{city};{fr};{komma}",
        ).encode("cp1252"),
        "own name street post city country value",
        value=TOTAL,
        encoding="cp1252",
    ),
    OfficeList(
        "deutsch.csv",
        lines(
            "Kreditor;Name;Straße;PLZ;Ort;Land;Umsatz 2025 (EUR)",
            "{no};{name};{street};{post};{city};{de};{eur}",
        ).encode("cp1252"),
        "own name street post city country value",
        value=TOTAL,
        encoding="cp1252",
    ),
    OfficeList(
        "tweetalig.csv",
        lines(
            "Leverancier / Fournisseur;Stad / Ville;Land / Pays;Product / Produit;Bedrag / Montant",
            "{name};{city};{nl} / {fr};{product};{eur}",
        ).encode("cp1252"),
        "name city country product value",
        value=TOTAL,
        encoding="cp1252",
    ),
)
