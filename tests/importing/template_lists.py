"""Small lists in the forms of others, made from the columns they publish; no real lists."""

from __future__ import annotations

from pathlib import Path

import xlsxwriter

OSH_CONTRIBUTION = """\
country,name,address,sector_product_type,facility_type_processing_type,number_of_workers,\
parent_company,lat,lng
Bangladesh,Meghna Shirts,"Plot 4, Gazipur",Apparel|Footwear,Sewing,350,Meghna Group,23.99,90.42
TR,Ege Tekstil,"Sanayi Cad. 7, Izmir",Textiles,Dyeing,120,,38.42,27.14
"""
OSH_OLD = """\
country,name,address,sector
China,Lotus Shoes,"No. 8 Harbour Road, Dongguan",Apparel
Viet Nam,Song Hong Bags,"Lot 12, Nam Dinh",Apparel
"""
OSH_DOWNLOAD = """\
os_id,contribution_date,name,address,country_code,country_name,lat,lng,sector,product_type,is_closed
BD2019001ABCDEF,2026-01-02,Meghna Shirts,"Plot 4, Gazipur",BD,Bangladesh,23.99,90.42,Apparel,Shirts,
TR2019002ABCDEF,2026-01-02,Ege Tekstil,"Cad. 7, Izmir",TR,Turkey,38.42,27.14,Apparel|Home,Shirts,
"""
PLEDGE = """\
Supplier list of Example Brand
Factory Name,Site Address,City,Country,Parent Company,Type of Products,Number of Workers
Meghna Shirts,Plot 4,Gazipur,Bangladesh,Meghna Group,Shirts,350
Lotus Shoes,No. 8 Harbour Road,Dongguan,China,,Shoes,1200
"""
NIKE = """\
MANUFACTURING MAP,,,,,,,,,,,
Factory Name,Factory Type,Product Type,Events,Supplier Group,Address,City,State,Postal Code,\
Country/Region,Total Workers,Subcons
LOTUS SHOES,FINISHED GOODS,FOOTWEAR,,LOTUS,8 HARBOUR ROAD,DONGGUAN,GUANGDONG,523000,China,1200,
SONG HONG BAGS,FINISHED GOODS,EQUIPMENT,,,LOT 12,NAM DINH,,07000,Viet Nam,300,
"""
SHIELD_SUPPLIERS = """\
id,name,tier,component,country,country_code,region,contract_value_eur_m,lead_time_days
S001,Alpine Silicon,2,Silicon Wafer,Austria,AT,Europe,0.34,49
S002,Delta Boards,1,Circuit Board,Taiwan,TW,Asia-Pacific,1.10,30
S003,Riga Housings,1,Plastic Housing,Latvia,LV,Europe,0.20,21
"""
SHIELD_LINKS = """\
source_id,target_id,dependency_weight
S001,S002,45
"""
SHIELD_BOM = """\
product_id,product_name,annual_revenue_eur_m,component_supplier_ids
P001,Sensor X1,2.8,"S002,S003"
P002,Gateway Z4,7.15,S002
"""
EDGES = """\
leverancier;afnemer;product;waarde;land leverancier;land afnemer
Katoenhof;Spinnerij Noord;katoen;1000;IN;NL
Spinnerij Noord;Tas BV;garen;2500;NL;NL
"""
EDGES_BY_NUMBER = """\
from,to
101,102
102,103
"""
CHAIN = """\
Tier 1 supplier,Tier 2 supplier,Tier 3 supplier,Country
Delta Boards,Alpine Silicon,Quartz Mine,Norway
Delta Boards,Alpine Silicon,,Austria
Riga Housings,,,Latvia
"""
RISKS = """\
Bangladesh;T-shirts;Labour rights (3 risks);Child labour;Children work in small workshops.
Bangladesh;T-shirts;Labour rights (3 risks);Child labour;Girls leave school early.
Bangladesh;T-shirts;Labour rights (3 risks);Wage & remuneration;Wages do not cover living.
Turkey;Cotton;Human rights & ethics (10 risks);Land use & property rights (2 risks);Land disputes.
"""
SEDEX = """\
Company Name,Site Name,ZC Number,ZS Number,Site Country,Site Address,Number of Workers,\
Product Type,Last Audit Date,Contact E-mail
Meghna Group,Meghna Shirts,ZC1000001,ZS1000011,Bangladesh,"Plot 4, Gazipur",350,Shirts,2025-03-01,\
a@example.org
Lotus Ltd,Lotus Shoes,ZC1000002,ZS1000012,China,"No. 8 Harbour Road",1200,Shoes,2024-11-20,\
b@example.org
"""
AMFORI = """\
amfori ID,Site name,Country,City,Overall Rating,Audit date
156-000001-000,Meghna Shirts,Bangladesh,Gazipur,C,12-03-2025
156-000002-000,Lotus Shoes,China,Dongguan,B,20-11-2024
"""
ECOVADIS = """\
Supplier name,EcoVadis ID,Country,Overall score,Medal,Scorecard date
Delta Boards,EV001,Taiwan,61,Silver,2025-05-01
Riga Housings,EV002,Latvia,48,,2024-12-11
"""
EUDR_ROWS = """\
ProducerName,ProducerCountry,ProductionPlace,Area,lat,lng
Kofi Mensah,GH,Plot 7,2.5,6.5,-1.6
Ama Owusu,GH,Plot 9,1.1,6.6,-1.7
"""
CMRT_HEADERS = (
    "Smelter Identification Number Input Column",
    "Metal (*)",
    "Smelter Look-up (*)",
    "Smelter Name (1)",
    "Smelter Country (*)",
    "Smelter Identification",
    "Source of Smelter Identification Number",
    "Smelter Street",
    "Smelter City",
    "Smelter Facility Location: State / Province",
    "Smelter Contact Name",
    "Smelter Contact Email",
    "Proposed next steps",
    'Name of Mine(s) or if recycled or scrap sourced, enter "recycled" or "scrap"',
    'Location (Country) of Mine(s) or if recycled or scrap sourced, enter "recycled" or "scrap"',
    "Does 100% of the smelter’s feedstock originate from recycled or scrap sources?",
    "Comments",
)
CMRT_ROWS = tuple(
    tuple(line.split("|"))
    for line in (
        "CID1|Tin|Alpha Tin|Alpha Tin|INDONESIA|CID1|RMI|Jl. 1|Pangkal||J. Doe|jdoe@example.org|||"
        "Indonesia; DRC|No|",
        "|Gold|Smelter not listed|Beta Gold|CHINA|||||||||recycled|recycled|Yes|",
        "|Tungsten|Smelter not yet identified|Unknown|Unknown||||||A. Roe|||||No|",
        "CID2|Tantalum|Gamma Tantalum||BRAZIL|CID2|RMI||||||||Covered countries|No|",
    )
)


def cmrt(path: Path, company: str = "Delta Boards", asked: str = "Company Name (*):") -> Path:
    """A workbook with the sheets of a conflict minerals report, filled in by `company`.

    `asked` is what stands before the company, in the language of the report.
    """
    book = xlsxwriter.Workbook(path)
    book.add_worksheet("Instructions").write_column(
        "A1", ["INSTRUCTIONS", "Fill in the company, then the smelters.", "Ask your suppliers."]
    )
    sheet = book.add_worksheet("Declaration")
    sheet.write_row("B4", ["Conflict Minerals Reporting Template"])
    sheet.write_row("B7", ["Company Information"])
    sheet.write_row("B8", [asked, "", company])
    sheet.write_row("B15", ["Contact Name (*):", "", "J. Doe"])
    sheet.write_row("B24", ["1) Is any 3TG intentionally added?", "", "Answer", "", "Comments"])
    sheet.write_row("B25", ["Tin (*)", "", "Yes"])
    smelters = book.add_worksheet("Smelter List")
    smelters.write("B1", "Smelter List")
    smelters.write("B2", "TO BEGIN: Option A: if you have an identification number, enter it.")
    smelters.write("B3", "(*) Mandatory fields")
    smelters.write_row("A4", CMRT_HEADERS)
    for number, row in enumerate(CMRT_ROWS, 4):
        smelters.write_row(number, 0, row)
    for number in range(4 + len(CMRT_ROWS), 40):
        smelters.write_row(number, 15, ["No"])
    look_up = book.add_worksheet("Smelter Look-up")
    look_up.write_row(3, 0, ["Metal", "Smelter Look-up (*)", "Standard Smelter Names"])
    for number in range(4, 60):
        look_up.write_row(number, 0, ["Tin", f"Smelter {number}", f"Smelter {number}"])
    book.close()
    return path
