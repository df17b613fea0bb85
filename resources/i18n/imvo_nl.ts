<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>AfterBody</name>
    <message>
        <source>Another theme…</source>
        <translation>Ander thema…</translation>
    </message>
    <message>
        <source>What happens after us</source>
        <translation>Wat er na ons gebeurt</translation>
    </message>
    <message>
        <source>After us</source>
        <translation>Na ons</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>Geleverd door</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Risks judged</source>
        <translation>Risico’s beoordeeld</translation>
    </message>
    <message>
        <source>+ {name}</source>
        <translation>+ {name}</translation>
    </message>
    <message>
        <source>Add: {name}</source>
        <translation>Toevoegen: {name}</translation>
    </message>
    <message>
        <source>What happens when people use your product, and when it is thrown away? Add the use, the waste or a customer, and judge the risks on it.</source>
        <translation>Wat gebeurt er als mensen uw product gebruiken, en als het wordt weggegooid? Voeg het gebruik, het afval of een klant toe, en beoordeel de risico’s erop.</translation>
    </message>
    <message>
        <source>After us: use and waste</source>
        <translation>Na ons: gebruik en afval</translation>
    </message>
    <message>
        <source>This list stands beside the chain: it takes no part in share, reach or exposure.</source>
        <translation>Deze lijst staat naast de keten: hij telt niet mee in aandeel, doorwerking of blootstelling.</translation>
    </message>
    <message>
        <source>{judged} of {count}</source>
        <translation>{judged} van {count}</translation>
    </message>
    <message>
        <source>Judge what is selected: these themes first.</source>
        <translation>Beoordeel wat is geselecteerd: deze thema’s eerst.</translation>
    </message>
    <message>
        <source>Select a row to judge its risks.</source>
        <translation>Selecteer een rij om de risico’s ervan te beoordelen.</translation>
    </message>
</context>
<context>
    <name>AgreementsBody</name>
    <message>
        <source>Which agreement?</source>
        <translation>Welk convenant?</translation>
    </message>
    <message>
        <source>Our agreements, commitments, covered, library</source>
        <translation>Onze convenanten, afspraken, gedekt, bibliotheek</translation>
    </message>
    <message>
        <source>Our agreements</source>
        <translation>Onze convenanten</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Covered?</source>
        <translation>Gedekt?</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Convenanten</translation>
    </message>
</context>
<context>
    <name>AnalysisBody</name>
    <message>
        <source>To the rounds…</source>
        <translation>Naar de rondes…</translation>
    </message>
    <message>
        <source>This lens looks at the whole chain, also at what the views leave out now.</source>
        <translation>Deze lens gaat over de hele keten, ook over wat nu buiten beeld is.</translation>
    </message>
</context>
<context>
    <name>AnswerDetails</name>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>When do you look at it again?</source>
        <translation>Wanneer kijkt u er weer naar?</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Onderbouwing</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>Answers in {name}</source>
        <translation>Antwoorden in {name}</translation>
    </message>
    <message>
        <source>Adding to your project</source>
        <translation>Wordt aan uw project toegevoegd</translation>
    </message>
    <message>
        <source>Take over 1 answer</source>
        <translation>1 antwoord overnemen</translation>
    </message>
    <message>
        <source>Keep the rows aside</source>
        <translation>De rijen apart houden</translation>
    </message>
    <message>
        <source>Take over {count} answers</source>
        <translation>{count} antwoorden overnemen</translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <translation>De antwoorden worden gelezen</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Apart gehouden</translation>
    </message>
    <message>
        <source>What the supplier answered</source>
        <translation>Wat de leverancier antwoordde</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Wat er staat</translation>
    </message>
    <message>
        <source>Why kept aside</source>
        <translation>Waarom apart</translation>
    </message>
</context>
<context>
    <name>AsideTab</name>
    <message>
        <source>These rows cannot be used as they are. Put them right here, or leave them: they stay in your project as rows kept aside, and you can put them right later.</source>
        <translation>Deze rijen zijn zo niet te gebruiken. Zet ze hier recht, of laat ze staan: ze blijven in uw project als apart gezette rijen, en u kunt ze later nog rechtzetten.</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Questionnaire for suppliers</source>
        <translation>Vragenlijst voor leveranciers</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alles aanvinken</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Niets aanvinken</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Make {count} questionnaires</source>
        <translation>{count} vragenlijsten maken</translation>
    </message>
    <message>
        <source>Make 1 questionnaire</source>
        <translation>1 vragenlijst maken</translation>
    </message>
    <message>
        <source>Where do the questionnaires go?</source>
        <translation>Waar komen de vragenlijsten?</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Zoeken op naam</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Leveranciers</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Taal van de vragen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>De map kiezen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Each supplier gets an Excel file with questions about its own deliveries to you. It holds no names of others and no levels. Import the file when it comes back.</source>
        <translation>Elke leverancier krijgt een Excel-bestand met vragen over zijn eigen leveringen aan u. Er staan geen namen van anderen en geen niveaus in. Lees het bestand in als het terugkomt.</translation>
    </message>
</context>
<context>
    <name>AttentionTree</name>
    <message>
        <source>What needs attention</source>
        <translation>Wat aandacht vraagt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo: {edit}</source>
        <translation>Ongedaan maken: {edit}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>Redo: {edit}</source>
        <translation>Opnieuw doen: {edit}</translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message>
        <source>Rescue a damaged project</source>
        <translation>Beschadigd project redden</translation>
    </message>
    <message>
        <source>IMVO projects</source>
        <translation>IMVO-projecten</translation>
    </message>
    <message>
        <source>{name} (rescued)</source>
        <translation>{name} (gered)</translation>
    </message>
    <message>
        <source>Reading what can be read</source>
        <translation>Lezen wat leesbaar is</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Reservekopie terugzetten…</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Redden wat leesbaar is</translation>
    </message>
    <message>
        <source>“{name}” is again as it was in the backup.</source>
        <translation>“{name}” is weer zoals in de reservekopie.</translation>
    </message>
    <message>
        <source>The file that was there is now called “{file}”, in the same folder.</source>
        <translation>Het bestand dat er stond heet nu “{file}”, in dezelfde map.</translation>
    </message>
    <message>
        <source>{read} of {count} rows of “{source}” could be read.

They are in a new project, “{file}”, in the same folder. The damaged file is as it was. The history begins anew.</source>
        <translation>{read} van {count} rijen van “{source}” waren leesbaar.

Ze staan in een nieuw project, “{file}”, in dezelfde map. Het beschadigde bestand is niet gewijzigd. De geschiedenis begint opnieuw.</translation>
    </message>
    <message>
        <source>Not in it: {count}</source>
        <translation>Niet erin: {count}</translation>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Leveringen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Damaged: this one cannot be put back</source>
        <translation>Beschadigd: deze kan niet worden teruggezet</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Measures by how far they are</source>
        <translation>Maatregelen naar hoe ver ze zijn</translation>
    </message>
    <message>
        <source>Ctrl with the left or right arrow moves a card to the column beside it.</source>
        <translation>Met Ctrl en pijltje links of rechts gaat een kaart naar de kolom ernaast.</translation>
    </message>
</context>
<context>
    <name>BuyingBody</name>
    <message>
        <source>Own purchasing, criteria, scores</source>
        <translation>Eigen inkoop, criteria, scores</translation>
    </message>
    <message>
        <source>Our own purchasing</source>
        <translation>Onze eigen inkoop</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Scores per supplier</source>
        <translation>Scores per leverancier</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>Inkoop</translation>
    </message>
</context>
<context>
    <name>CalendarCommands</name>
    <message>
        <source>Nothing with a date is still to be done. No file was made.</source>
        <translation>Er is niets met een datum dat nog moet gebeuren. Er is geen bestand gemaakt.</translation>
    </message>
    <message>
        <source>Make a calendar file</source>
        <translation>Agenda-bestand maken</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>Agenda-bestanden</translation>
    </message>
    <message>
        <source>{count} dates are in “{name}”, in the folder {folder}.

Open the file with your agenda to put them in. Make it again when something changes: the same dates are then replaced, not added.</source>
        <translation>Er staan {count} datums in “{name}”, in de map {folder}.

Open het bestand met uw agenda om ze erin te zetten. Maak het opnieuw als er iets verandert: dezelfde datums worden dan vervangen, niet toegevoegd.</translation>
    </message>
</context>
<context>
    <name>CellMenus</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Omlaag doorvoeren</translation>
    </message>
    <message>
        <source>Empty the cells</source>
        <translation>Cellen leegmaken</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Kopiëren met koppen</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Oplopend sorteren</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Aflopend sorteren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear this filter</source>
        <translation>Dit filter wissen</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Deze kolom verbergen</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Kolommen…</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation>Kolommen zoals eerst</translation>
    </message>
    <message>
        <source>Only rows with “{value}”</source>
        <translation>Alleen rijen met “{value}”</translation>
    </message>
    <message>
        <source>Only rows without a value</source>
        <translation>Alleen rijen zonder waarde</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>Show in the chain</source>
        <translation>In de keten tonen</translation>
    </message>
    <message>
        <source>Tag a risk…</source>
        <translation>Risico zetten…</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Wat als…</translation>
    </message>
    <message>
        <source>Questionnaire for the supplier…</source>
        <translation>Vragenlijst voor de leverancier…</translation>
    </message>
    <message>
        <source>Add a supplier of this</source>
        <translation>Leverancier hiervan toevoegen</translation>
    </message>
    <message>
        <source>Remove these organisations</source>
        <translation>Deze organisaties verwijderen</translation>
    </message>
    <message>
        <source>Remove these deliveries</source>
        <translation>Deze leveringen verwijderen</translation>
    </message>
    <message>
        <source>Remove these risks</source>
        <translation>Deze risico’s verwijderen</translation>
    </message>
    <message>
        <source>Remove these measures</source>
        <translation>Deze maatregelen verwijderen</translation>
    </message>
</context>
<context>
    <name>ChainCommands</name>
    <message>
        <source>New supplier</source>
        <translation>Nieuwe leverancier</translation>
    </message>
    <message>
        <source>Supplier not known yet</source>
        <translation>Nog niet bekende leverancier</translation>
    </message>
    <message>
        <source>New buyer</source>
        <translation>Nieuwe afnemer</translation>
    </message>
</context>
<context>
    <name>ChainMenu</name>
    <message>
        <source>Add a supplier	Insert</source>
        <translation>Leverancier toevoegen	Insert</translation>
    </message>
    <message>
        <source>Add a supplier not known yet</source>
        <translation>Nog niet bekende leverancier toevoegen</translation>
    </message>
    <message>
        <source>Make a delivery to…	L</source>
        <translation>Levering maken aan…	L</translation>
    </message>
    <message>
        <source>Change the name	F2</source>
        <translation>Naam veranderen	F2</translation>
    </message>
    <message>
        <source>Join these two…</source>
        <translation>Deze twee samenvoegen…</translation>
    </message>
    <message>
        <source>Show only the chain of this one</source>
        <translation>Toon alleen de keten van deze organisatie</translation>
    </message>
    <message>
        <source>Open the group	+</source>
        <translation>Groep openen	+</translation>
    </message>
    <message>
        <source>Expand the branch	+</source>
        <translation>Bovenliggende keten uitklappen	+</translation>
    </message>
    <message>
        <source>Collapse the branch behind it	−</source>
        <translation>Bovenliggende keten inklappen	−</translation>
    </message>
    <message>
        <source>Close the group</source>
        <translation>Groep sluiten</translation>
    </message>
    <message>
        <source>Show the details	Enter</source>
        <translation>Details tonen	Enter</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Wat als…</translation>
    </message>
    <message>
        <source>Questionnaire for the supplier…</source>
        <translation>Vragenlijst voor de leverancier…</translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation>Verwijderen	Del</translation>
    </message>
    <message>
        <source>Change the note	F2</source>
        <translation>Notitie veranderen	F2</translation>
    </message>
    <message>
        <source>Note here</source>
        <translation>Notitie hier</translation>
    </message>
    <message>
        <source>Show the whole chain	Ctrl+0</source>
        <translation>Hele keten tonen	Ctrl+0</translation>
    </message>
    <message>
        <source>Select all	Ctrl+A</source>
        <translation>Alles kiezen	Ctrl+A</translation>
    </message>
    <message>
        <source>Show each by itself</source>
        <translation>Elke organisatie apart tonen</translation>
    </message>
    <message>
        <source>Tidy the drawing</source>
        <translation>Tekening opruimen</translation>
    </message>
</context>
<context>
    <name>ChainView</name>
    <message>
        <source>Chain of suppliers</source>
        <translation>Keten van leveranciers</translation>
    </message>
</context>
<context>
    <name>ChangeTree</name>
    <message>
        <source>What changed</source>
        <translation>Wat veranderde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Toen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Daarna</translation>
    </message>
</context>
<context>
    <name>ChartPage</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabel kopiëren</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Beeld kopiëren</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Beeld opslaan…</translation>
    </message>
    <message>
        <source>Variants of the chart</source>
        <translation>Varianten van de grafiek</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Beeld opslaan</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Zoals het eerst was</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Niets</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>Misschien dezelfde</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Producten</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Wat verandert</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat gevonden is</translation>
    </message>
    <message>
        <source>Rows kept aside</source>
        <translation>Apart gezette rijen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Keer</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>What the import finds</source>
        <translation>Wat het inlezen vindt</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>open</source>
        <translation>nog te doen</translation>
    </message>
    <message>
        <source>Your first analysis</source>
        <translation>Uw eerste analyse</translation>
    </message>
</context>
<context>
    <name>ChoicesColumn</name>
    <message>
        <source>Parts</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Who signs, who read it before</source>
        <translation>Wie tekent, wie las het vooraf</translation>
    </message>
    <message>
        <source>Which document?</source>
        <translation>Welk document?</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Voor wie?</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Charts, questions and lenses</source>
        <translation>Grafieken, vragen en lenzen</translation>
    </message>
</context>
<context>
    <name>CodeEditor</name>
    <message>
        <source>They differ</source>
        <translation>Verschillend</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>{count} rows. Check what each column is. What you leave out is not read.</source>
        <translation>{count} rijen. Klopt het wat elke kolom is? Wat u weglaat, wordt niet gelezen.</translation>
    </message>
    <message>
        <source>{count} rows. IMVO Desktop wrote this table itself. It comes back in by its own numbers; you need not choose anything.</source>
        <translation>{count} rijen. IMVO Desktop heeft deze tabel zelf gemaakt. Hij komt terug op zijn eigen nummers; u hoeft niets te kiezen.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>– leave out –</source>
        <translation>– weglaten –</translation>
    </message>
    <message>
        <source>This file holds a whole chain. It comes in as it is.</source>
        <translation>In dit bestand staat een hele keten. Die komt binnen zoals hij is.</translation>
    </message>
    <message>
        <source>{count} rows. This is a list we know; you need not choose anything.</source>
        <translation>{count} rijen. Dit is een lijst die we kennen; u hoeft niets te kiezen.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Breedte- en lengtegraad</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Afnemer</translation>
    </message>
    <message>
        <source>Number of the buyer</source>
        <translation>Nummer van de afnemer</translation>
    </message>
    <message>
        <source>Country of establishment, not of making</source>
        <translation>Vestigingsland, niet het productieland</translation>
    </message>
    <message>
        <source>Country of establishment and of making</source>
        <translation>Vestigingsland en productieland</translation>
    </message>
    <message>
        <source>This is a list we know</source>
        <translation>Deze lijst kennen wij</translation>
    </message>
    <message>
        <source>By its heading</source>
        <translation>Door de kop</translation>
    </message>
    <message>
        <source>Its heading looks like it</source>
        <translation>De kop lijkt erop</translation>
    </message>
    <message>
        <source>By what is in it</source>
        <translation>Door wat erin staat</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Zoals de vorige keer</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Door u gekozen</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Niet herkend</translation>
    </message>
    <message>
        <source>Who buys from these suppliers?</source>
        <translation>Wie koopt bij deze leveranciers?</translation>
    </message>
    <message>
        <source>Name of your company</source>
        <translation>Naam van uw bedrijf</translation>
    </message>
    <message>
        <source>The first rows of the list</source>
        <translation>De eerste rijen van de lijst</translation>
    </message>
    <message>
        <source>Choose the column with the name or number of the supplier.</source>
        <translation>Kies de kolom met de naam of het nummer van de leverancier.</translation>
    </message>
    <message>
        <source>At most {limit} rows can be imported at a time. Divide the list over several files.</source>
        <translation>Er kunnen hoogstens {limit} rijen tegelijk worden ingelezen. Verdeel de lijst over meer bestanden.</translation>
    </message>
    <message>
        <source>Two columns are the same. Leave one of them out.</source>
        <translation>Twee kolommen zijn hetzelfde. Laat er één weg.</translation>
    </message>
    <message>
        <source>Fill in who buys from these suppliers.</source>
        <translation>Vul in wie bij deze leveranciers koopt.</translation>
    </message>
</context>
<context>
    <name>CommitmentsPage</name>
    <message>
        <source>Commitments</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Klaar op</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maatregelen</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Afspraak toevoegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>No commitment yet. Write down what you committed yourself to, one thing at a time.</source>
        <translation>Nog geen afspraak. Schrijf op wat u hebt afgesproken, één ding tegelijk.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Deliveries</source>
        <translation>Leveringen</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risico’s</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabel kopiëren</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Toen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Daarna</translation>
    </message>
    <message>
        <source>The moments are being compared.</source>
        <translation>De momenten worden vergeleken.</translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation>Vergelijken van</translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation>Vergelijken tot</translation>
    </message>
    <message>
        <source>Deliveries or risks</source>
        <translation>Leveringen of risico’s</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot</translation>
    </message>
</context>
<context>
    <name>CopyCommands</name>
    <message>
        <source>Save a copy</source>
        <translation>Kopie opslaan</translation>
    </message>
    <message>
        <source>IMVO projects</source>
        <translation>IMVO-projecten</translation>
    </message>
    <message>
        <source>{project}, copy</source>
        <translation>{project}, kopie</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Kopie opslaan</translation>
    </message>
    <message>
        <source>Opening the project</source>
        <translation>Project openen</translation>
    </message>
    <message>
        <source>The copy “{name}” is in the folder {folder}.

You go on working in the project itself, not in the copy.</source>
        <translation>De kopie “{name}” staat in de map {folder}.

U werkt verder in het project zelf, niet in de kopie.</translation>
    </message>
</context>
<context>
    <name>CountryEditor</name>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>This country is not known. Did you mean {name}? Nothing changed.</source>
        <translation>Dit land kennen wij niet. Bedoelt u {name}? Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This country is not known. Nothing changed.</source>
        <translation>Dit land kennen wij niet. Er is niets veranderd.</translation>
    </message>
</context>
<context>
    <name>CountryList</name>
    <message>
        <source>{count}: country of making not known</source>
        <translation>{count}: productieland niet bekend</translation>
    </message>
    <message>
        <source>{count}: country of establishment not known</source>
        <translation>{count}: vestigingsland niet bekend</translation>
    </message>
    <message>
        <source>Countries on the map</source>
        <translation>Landen op de kaart</translation>
    </message>
    <message>
        <source>Search a country</source>
        <translation>Zoek een land</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Veld leegmaken</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Invullen</translation>
    </message>
    <message>
        <source>Select them and fill in the country</source>
        <translation>Selecteer ze en vul het land in</translation>
    </message>
</context>
<context>
    <name>CountryModel</name>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Leveringen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Gravest level</source>
        <translation>Ernstigste niveau</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
</context>
<context>
    <name>CoverFields</name>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitief</translation>
    </message>
    <message>
        <source>for example 1.0</source>
        <translation>bijvoorbeeld 1.0</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Taal van het rapport</translation>
    </message>
    <message>
        <source>Draft or final</source>
        <translation>Concept of definitief</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Opgesteld door</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Copy table</source>
        <translation>Tabel kopiëren</translation>
    </message>
    <message>
        <source>Commitments and the measures for them</source>
        <translation>Afspraken en de maatregelen ervoor</translation>
    </message>
    <message>
        <source>Themes, risks and measures</source>
        <translation>Thema’s, risico’s en maatregelen</translation>
    </message>
    <message>
        <source>Click a cell to see its measures. Click a gap to tie a measure or to add one.</source>
        <translation>Klik op een cel om de maatregelen te zien. Klik op een gat om een maatregel te koppelen of toe te voegen.</translation>
    </message>
</context>
<context>
    <name>CrashBox</name>
    <message>
        <source>The program made a mistake.</source>
        <translation>Het programma maakte een fout.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie bewaren…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>No project was open, so nothing is lost.</source>
        <translation>Er was geen project open, dus er is niets verloren.</translation>
    </message>
    <message>
        <source>You were only looking at this project, so nothing in it changed.</source>
        <translation>U bekeek dit project alleen, dus er is niets in veranderd.</translation>
    </message>
    <message>
        <source>Your work is saved up to your last change, {when}.</source>
        <translation>Uw werk is bewaard tot en met uw laatste wijziging, {when}.</translation>
    </message>
    <message>
        <source>One change is still being saved. All before it is saved, {when}.</source>
        <translation>Eén wijziging wordt nog bewaard. Alles daarvoor is bewaard, {when}.</translation>
    </message>
    <message>
        <source>The computer has too little memory left. Close other programs, then go on.</source>
        <translation>De computer heeft te weinig geheugen over. Sluit andere programma’s en ga dan door.</translation>
    </message>
    <message>
        <source>You can go on. If it happens again, save a copy and start the program again. A diagnostics file helps us to mend it; you can read it before you send it.</source>
        <translation>U kunt doorgaan. Gebeurt het nog eens, bewaar dan een kopie en start het programma opnieuw. Met een diagnosebestand kunnen wij de fout verhelpen; u kunt het lezen voordat u het verstuurt.</translation>
    </message>
</context>
<context>
    <name>CriteriaPage</name>
    <message>
        <source>What do you ask of a supplier?</source>
        <translation>Wat vraagt u van een leverancier?</translation>
    </message>
    <message>
        <source>Do you ask proof of it?</source>
        <translation>Vraagt u er bewijs van?</translation>
    </message>
    <message>
        <source>Begin with these eight</source>
        <translation>Begin met deze acht</translation>
    </message>
    <message>
        <source>Adds criteria on eight themes, which you can change</source>
        <translation>Voegt criteria over acht thema’s toe, die u kunt aanpassen</translation>
    </message>
    <message>
        <source>What do you ask of suppliers when you buy, or in a tender? Use few criteria, that a supplier can answer.</source>
        <translation>Wat vraagt u van leveranciers als u inkoopt of aanbesteedt? Gebruik weinig criteria, die een leverancier kan beantwoorden.</translation>
    </message>
    <message>
        <source>No criteria yet. Write your own, or begin with these eight:</source>
        <translation>Nog geen criteria. Schrijf uw eigen, of begin met deze acht:</translation>
    </message>
    <message>
        <source>Purchasing criteria</source>
        <translation>Inkoopcriteria</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Nieuw criterium</translation>
    </message>
    <message>
        <source>Remove criterion</source>
        <translation>Criterium verwijderen</translation>
    </message>
</context>
<context>
    <name>CriteriaSaver</name>
    <message>
        <source>Where do you want to keep the criteria?</source>
        <translation>Waar wilt u de criteria bewaren?</translation>
    </message>
    <message>
        <source>Writing the criteria</source>
        <translation>Criteria opslaan</translation>
    </message>
    <message>
        <source>“{name}” is ready, with {count} suppliers. It is in the folder {folder}.</source>
        <translation>‘{name}’ is klaar, met {count} leveranciers. Het staat in de map {folder}.</translation>
    </message>
</context>
<context>
    <name>CrowdNote</name>
    <message>
        <source>The gravest {drawn} of {count} deliveries are drawn; zoom in to see all.</source>
        <translation>De {drawn} zwaarste van {count} leveringen zijn getekend. Zoom in om alles te zien.</translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>for example 1-3-2026</source>
        <translation>bijvoorbeeld 1-3-2026</translation>
    </message>
    <message>
        <source>This is not a date. Nothing changed.</source>
        <translation>Dit is geen datum. Er is niets veranderd.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics file</source>
        <translation>Diagnosebestand</translation>
    </message>
    <message>
        <source>This is all that will be in the file: versions, settings, how many records of each kind there are, and what went wrong where in the program. There are no names in it, and nothing of what your project says. The program sends nothing: you choose where the file goes, and to whom.</source>
        <translation>Dit is alles wat in het bestand komt: versies, instellingen, hoeveel gegevens er van elke soort zijn, en wat waar in het programma misging. Er staan geen namen in, en niets van wat er in uw project staat. Het programma verstuurt niets: u kiest waar het bestand komt en wie het krijgt.</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Bestand bewaren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Save the diagnostics file</source>
        <translation>Diagnosebestand bewaren</translation>
    </message>
    <message>
        <source>ZIP file</source>
        <translation>ZIP-bestand</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>DockHead</name>
    <message>
        <source>Close the panel</source>
        <translation>Paneel sluiten</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>The list is in your project</source>
        <translation>De lijst staat in uw project</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Maak dit ongedaan</translation>
    </message>
    <message>
        <source>Put {count} rows right…</source>
        <translation>Zet {count} rijen recht…</translation>
    </message>
    <message>
        <source>Put 1 row right…</source>
        <translation>Zet 1 rij recht…</translation>
    </message>
</context>
<context>
    <name>DragLink</name>
    <message>
        <source>new supplier here</source>
        <translation>nieuwe leverancier hier</translation>
    </message>
    <message>
        <source>new buyer here</source>
        <translation>nieuwe afnemer hier</translation>
    </message>
    <message>
        <source>open the group first</source>
        <translation>open eerst de groep</translation>
    </message>
    <message>
        <source>gets from {name}</source>
        <translation>krijgt van {name}</translation>
    </message>
    <message>
        <source>delivers to {name}</source>
        <translation>levert aan {name}</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Let go to open the project</source>
        <translation>Laat los om het project te openen</translation>
    </message>
    <message>
        <source>Let go to import {name}</source>
        <translation>Laat los om {name} in te lezen</translation>
    </message>
    <message>
        <source>Let go to import {count} files together</source>
        <translation>Laat los om {count} bestanden samen in te lezen</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Measures by date</source>
        <translation>Maatregelen op datum</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maatregel</translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message>
        <source>New organisation</source>
        <translation>Nieuwe organisatie</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>Nieuwe leverancier</translation>
    </message>
    <message>
        <source>Supplier not known yet</source>
        <translation>Nog onbekende leverancier</translation>
    </message>
</context>
<context>
    <name>EmptyAnalysis</name>
    <message>
        <source>Nothing to analyse yet</source>
        <translation>Nog niets te analyseren</translation>
    </message>
    <message>
        <source>Here you see your chain in charts, once there are deliveries in it.</source>
        <translation>Hier ziet u uw keten in grafieken, zodra er leveringen in staan.</translation>
    </message>
    <message>
        <source>Import a supplier list…</source>
        <translation>Leverancierslijst inlezen…</translation>
    </message>
</context>
<context>
    <name>EmptyChain</name>
    <message>
        <source>No chain yet</source>
        <translation>Nog geen keten</translation>
    </message>
    <message>
        <source>Here you see who delivers to whom, and where the risks are.</source>
        <translation>Hier ziet u wie aan wie levert en waar de risico’s zijn.</translation>
    </message>
    <message>
        <source>Import a supplier list</source>
        <translation>Leverancierslijst inlezen</translation>
    </message>
</context>
<context>
    <name>EmptyMap</name>
    <message>
        <source>Nothing on the map yet</source>
        <translation>Nog niets op de kaart</translation>
    </message>
    <message>
        <source>Here you see where on earth your products are made.</source>
        <translation>Hier ziet u waar op aarde uw producten worden gemaakt.</translation>
    </message>
    <message>
        <source>Import a supplier list</source>
        <translation>Een leverancierslijst inlezen</translation>
    </message>
</context>
<context>
    <name>EmptyTable</name>
    <message>
        <source>No row meets the filters.</source>
        <translation>Geen rij voldoet aan de filters.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Here you see all organisations. Import a list, or insert one.</source>
        <translation>Hier zie je alle organisaties. Haal een lijst op, of voeg er een toe.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Lijst ophalen…</translation>
    </message>
    <message>
        <source>Here you see who delivers what to whom. Draw a line in the chain.</source>
        <translation>Hier zie je wie wat aan wie levert. Trek een lijn in de keten.</translation>
    </message>
    <message>
        <source>Go to the chain</source>
        <translation>Naar de keten</translation>
    </message>
    <message>
        <source>Here you see all risks. Select a delivery and tag a risk on it.</source>
        <translation>Hier zie je alle risico’s. Kies een levering en zet er een risico op.</translation>
    </message>
    <message>
        <source>Go to the deliveries</source>
        <translation>Naar de leveringen</translation>
    </message>
    <message>
        <source>Here you see what is done about risks. Select a risk and add a measure.</source>
        <translation>Hier zie je wat er aan risico’s gebeurt. Kies een risico en voeg een maatregel toe.</translation>
    </message>
    <message>
        <source>Go to the risks</source>
        <translation>Naar de risico’s</translation>
    </message>
</context>
<context>
    <name>EmptyWhatIf</name>
    <message>
        <source>Make a what-if</source>
        <translation>Een wat-als maken</translation>
    </message>
    <message>
        <source>What if you replace {name}?</source>
        <translation>Wat als u {name} vervangt?</translation>
    </message>
    <message>
        <source>Try: tackle {theme} at {name}</source>
        <translation>Probeer: {theme} bij {name} aanpakken</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>Wat als?</translation>
    </message>
    <message>
        <source>Try out what happens to your chain when you improve something, split a delivery or replace a supplier. It happens on a copy: your chain stays as it is.</source>
        <translation>Probeer uit wat er met uw keten gebeurt als u iets verbetert, een levering splitst of een leverancier vervangt. Het gebeurt op een kopie: uw keten blijft zoals die is.</translation>
    </message>
</context>
<context>
    <name>EvidenceAdder</name>
    <message>
        <source>Add a file…</source>
        <translation>Bestand…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>There is no file, picture or address on the clipboard.</source>
        <translation>Er staat geen bestand, plaatje of adres op het klembord.</translation>
    </message>
    <message>
        <source>picture {day}.png</source>
        <translation>plaatje {day}.png</translation>
    </message>
    <message>
        <source>Fill in an address that starts with https:// or http://.</source>
        <translation>Vul een adres in dat begint met https:// of http://.</translation>
    </message>
    <message>
        <source>Which file supports this?</source>
        <translation>Welk bestand onderbouwt dit?</translation>
    </message>
    <message>
        <source>Address of a page</source>
        <translation>Adres van een pagina</translation>
    </message>
    <message>
        <source>Add this address</source>
        <translation>Dit adres toevoegen</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Name of the evidence</source>
        <translation>Naam van de onderbouwing</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>What it supports</source>
        <translation>Wat het onderbouwt</translation>
    </message>
    <message>
        <source>Saved in {name}.</source>
        <translation>Opgeslagen in {name}.</translation>
    </message>
    <message>
        <source>There is no evidence yet. Add a report, photo or certificate.</source>
        <translation>Er is nog geen onderbouwing. Voeg een rapport, foto of certificaat toe.</translation>
    </message>
    <message>
        <source>This is no address of a page. It is not opened.</source>
        <translation>Dit is geen adres van een pagina. Het wordt niet geopend.</translation>
    </message>
    <message>
        <source>Where do you want to keep a copy?</source>
        <translation>Waar wilt u een kopie bewaren?</translation>
    </message>
    <message>
        <source>Or drop a file on this panel, or paste it (Ctrl+V). A file is kept in the project itself, up to 25 MB.</source>
        <translation>Of sleep een bestand naar dit paneel, of plak het (Ctrl+V). Een bestand wordt in het project zelf bewaard, tot 25 MB.</translation>
    </message>
    <message>
        <source>What does it support?</source>
        <translation>Wat onderbouwt het?</translation>
    </message>
</context>
<context>
    <name>ExperimentsPage</name>
    <message>
        <source>Try something small with one supplier before you ask it of all. While it runs, the supplier has a mark in the chain.</source>
        <translation>Probeer iets kleins met één leverancier voordat u het aan iedereen vraagt. Zolang het loopt, heeft de leverancier een teken in de keten.</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimenten</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>Nieuw experiment</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>No experiment yet.</source>
        <translation>Nog geen experiment.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export tables and pictures</source>
        <translation>Tabellen en plaatjes exporteren</translation>
    </message>
    <message>
        <source>As what?</source>
        <translation>Als wat?</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Voor wie?</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Kies waar…</translation>
    </message>
    <message>
        <source>Where do you want to keep the export?</source>
        <translation>Waar wilt u de export bewaren?</translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>Where is it made?</source>
        <translation>Waar wordt het gemaakt?</translation>
    </message>
    <message>
        <source>This supplier is established in {country}. Where is it made?</source>
        <translation>Deze leverancier is gevestigd in {country}. Waar wordt het gemaakt?</translation>
    </message>
    <message>
        <source>Does it matter for responsible business?</source>
        <translation>Is het van belang voor IMVO?</translation>
    </message>
    <message>
        <source>Own purchasing: do we add to the harm?</source>
        <translation>Dragen wij zelf bij? Eigen inkoop</translation>
    </message>
    <message>
        <source>Code, amounts and since when</source>
        <translation>Code, hoeveelheid en sinds wanneer</translation>
    </message>
    <message>
        <source>Address and place on the map</source>
        <translation>Adres en plaats op de kaart</translation>
    </message>
    <message>
        <source>Registration numbers</source>
        <translation>Registratienummers</translation>
    </message>
    <message>
        <source>Group, parent company and front-runner</source>
        <translation>Groep, moederbedrijf en koploper</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Numbers now and what if</source>
        <translation>Aantallen nu en wat als</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Wat als</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>The files to import</source>
        <translation>De bestanden om in te lezen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Herkend als</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>A whole chain</source>
        <translation>Een hele keten</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Zoals de vorige keer</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All themes</source>
        <translation>Alle thema’s</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle bronnen</translation>
    </message>
    <message>
        <source>All grounds</source>
        <translation>Alle gronden</translation>
    </message>
    <message>
        <source>Filter: theme</source>
        <translation>Filter: thema</translation>
    </message>
    <message>
        <source>Filter: source</source>
        <translation>Filter: bron</translation>
    </message>
    <message>
        <source>Filter: what the source speaks of</source>
        <translation>Filter: waar de bron iets over zegt</translation>
    </message>
    <message>
        <source>Filter: words</source>
        <translation>Filter: woorden</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Veld leegmaken</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>Clear the filter ×</source>
        <translation>Filter wissen ×</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter wissen</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Alles weer tonen</translation>
    </message>
    <message>
        <source>1 filter</source>
        <translation>1 filter</translation>
    </message>
    <message>
        <source>{count} filters</source>
        <translation>{count} filters</translation>
    </message>
    <message>
        <source>No longer only {criterion}</source>
        <translation>Niet meer alleen {criterion}</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: {column}</source>
        <translation>Filter: {column}</translation>
    </message>
    <message>
        <source>Text, =exactly, &gt;100, &lt;2027-01-01, empty, not empty</source>
        <translation>Tekst, =precies, &gt;100, &lt;2027-01-01, leeg, niet leeg</translation>
    </message>
    <message>
        <source>Choose values: {column}</source>
        <translation>Waarden kiezen: {column}</translation>
    </message>
</context>
<context>
    <name>FinderEditor</name>
    <message>
        <source>They differ</source>
        <translation>Verschillend</translation>
    </message>
</context>
<context>
    <name>FindingPalette</name>
    <message>
        <source>The names of this project are being read…</source>
        <translation>De namen van dit project worden gelezen…</translation>
    </message>
    <message>
        <source>Enter goes there · ↑ ↓ chooses · Esc closes</source>
        <translation>Enter gaat erheen · ↑ ↓ kiest · Esc sluit</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Veld leegmaken</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Zoek overal in</translation>
    </message>
    <message>
        <source>Type a name, a command or a reference…</source>
        <translation>Typ een naam, een opdracht of een verwijzing…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat is gevonden</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or a part of the name.</source>
        <translation>Niets gevonden. Probeer een ander woord, of een deel van de naam.</translation>
    </message>
</context>
<context>
    <name>FirstList</name>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Naar boven verplaatsen</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Naar beneden verplaatsen</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Omhoog</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Omlaag</translation>
    </message>
    <message>
        <source>What comes first, in order</source>
        <translation>Wat eerst komt, in volgorde</translation>
    </message>
    <message>
        <source>Nothing comes first yet. Choose products on the tab before this one.</source>
        <translation>Er komt nog niets eerst. Kies producten op het vorige tabblad.</translation>
    </message>
    <message>
        <source>Drag a product to its place, or use Alt with the arrows. Order by how serious and how likely the harm is for people and the environment, not by money.</source>
        <translation>Sleep een product naar zijn plaats, of gebruik Alt met de pijltjes. Kijk naar hoe ernstig en hoe waarschijnlijk de schade is voor mens en milieu, niet naar geld.</translation>
    </message>
</context>
<context>
    <name>FixBar</name>
    <message>
        <source>Select it and fill it in</source>
        <translation>Selecteren en invullen</translation>
    </message>
    <message>
        <source>Select all {count} and fill them in</source>
        <translation>Alle {count} selecteren en invullen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ga erheen</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Samenvoegen…</translation>
    </message>
</context>
<context>
    <name>FoundTree</name>
    <message>
        <source>Where the name was found</source>
        <translation>Waar de naam gevonden is</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>FrontrunnersPage</name>
    <message>
        <source>Front-runners</source>
        <translation>Voorlopers</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Now tried with them</source>
        <translation>Nu samen op proef</translation>
    </message>
    <message>
        <source>No longer a front-runner</source>
        <translation>Geen voorloper meer</translation>
    </message>
    <message>
        <source>No front-runner yet. Choose a supplier that does more than others.</source>
        <translation>Nog geen voorloper. Kies een leverancier die meer doet dan anderen.</translation>
    </message>
    <message>
        <source>Mark a supplier as front-runner</source>
        <translation>Een leverancier als voorloper aanwijzen</translation>
    </message>
    <message>
        <source>Suppliers that go ahead show what is possible. They have a mark in the chain; you can begin an experiment with them.</source>
        <translation>Leveranciers die vooroplopen, laten zien wat kan. Ze hebben een teken in de keten; u kunt met hen een experiment beginnen.</translation>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message>
        <source>The earlier version is being worked out</source>
        <translation>De eerdere versie wordt uitgerekend</translation>
    </message>
</context>
<context>
    <name>GrievancesBody</name>
    <message>
        <source>Complaints and remedy</source>
        <translation>Klachten en herstel</translation>
    </message>
</context>
<context>
    <name>GrievancesPage</name>
    <message>
        <source>Judge the risk anew</source>
        <translation>Risico opnieuw beoordelen</translation>
    </message>
    <message>
        <source>Show harm that happens now</source>
        <translation>Schade tonen die nu gebeurt</translation>
    </message>
    <message>
        <source>Identity, locked…</source>
        <translation>Identiteit, op slot…</translation>
    </message>
    <message>
        <source>What will be done?</source>
        <translation>Wat gaat er gebeuren?</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hoe ver</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwoord vóór</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Klachten</translation>
    </message>
    <message>
        <source>Receive a complaint</source>
        <translation>Klacht ontvangen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>No complaint yet. Is there something you heard from a worker, a union or the news? Write it down here: a number and a role are enough.</source>
        <translation>Nog geen klacht. Hoorde u iets van een werknemer, een vakbond of uit het nieuws? Schrijf het hier op: een nummer en een rol zijn genoeg.</translation>
    </message>
    <message>
        <source>Plan to stop it…</source>
        <translation>Stoppen plannen…</translation>
    </message>
    <message>
        <source>Plan remedy…</source>
        <translation>Herstel plannen…</translation>
    </message>
</context>
<context>
    <name>GroupButton</name>
    <message>
        <source>Group</source>
        <translation>Groeperen</translation>
    </message>
    <message>
        <source>Group the organisations</source>
        <translation>Organisaties groeperen</translation>
    </message>
</context>
<context>
    <name>GroupModel</name>
    <message>
        <source>About</source>
        <translation>Gaat over</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Kans</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Leveringen</translation>
    </message>
    <message>
        <source>4, 3, or nothing: then it is a point of attention</source>
        <translation>4, 3 of niets: dan is het een aandachtspunt</translation>
    </message>
    <message>
        <source>The start value of the theme, 1 to 5</source>
        <translation>De startwaarde van het thema, 1 tot 5</translation>
    </message>
    <message>
        <source>and {count} more deliveries: narrow them down with the filter</source>
        <translation>en nog {count} leveringen: maak de lijst korter met het filter</translation>
    </message>
    <message>
        <source>origin not known</source>
        <translation>herkomst niet bekend</translation>
    </message>
</context>
<context>
    <name>GroupedRows</name>
    <message>
        <source>{kept} of {count}</source>
        <translation>{kept} van {count}</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>IMVO Desktop {version}: risks for people and the environment in your supply chain. Offline: nothing leaves this computer. Licence: EUPL 1.2.</source>
        <translation>IMVO Desktop {version}: risico’s voor mens en milieu in uw keten. Offline: niets verlaat deze computer. Licentie: EUPL 1.2.</translation>
    </message>
    <message>
        <source>About IMVO Desktop</source>
        <translation>Over IMVO Desktop</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>{count} places. Arrows choose, Enter opens.</source>
        <translation>{count} plaatsen. Pijltjes kiezen, Enter opent.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or shorter words.</source>
        <translation>Niets gevonden. Probeer minder of kortere woorden.</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Zoeken in de uitleg</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pagina’s van de uitleg</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Gevonden plaatsen</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Uitleg</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Press + beside your company to add a supplier.</source>
        <translation>Druk op + naast uw bedrijf om een leverancier toe te voegen.</translation>
    </message>
    <message>
        <source>Choose who receives this delivery: click, or arrows and Enter. Esc stops.</source>
        <translation>Kies wie deze levering krijgt: klik, of pijltjes en Enter. Esc stopt.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Edit</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>The project was opened</source>
        <translation>Het project werd geopend</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Ongedaan</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Click an edit to go to just after it: the ones after it are taken back.</source>
        <translation>Klik op een wijziging om naar dat moment te gaan: wat daarna kwam, wordt ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>What would change is being worked out…</source>
        <translation>Er wordt uitgerekend wat dit verandert…</translation>
    </message>
    <message>
        <source>Step {done} of {total}</source>
        <translation>Stap {done} van {total}</translation>
    </message>
    <message>
        <source>Show older edits</source>
        <translation>Oudere wijzigingen tonen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Back to here</source>
        <translation>Terug naar hier</translation>
    </message>
    <message>
        <source>Edits of this project, the newest first</source>
        <translation>Wijzigingen van dit project, de nieuwste eerst</translation>
    </message>
</context>
<context>
    <name>HomeBody</name>
    <message>
        <source>To the plan of action</source>
        <translation>Naar het plan van aanpak</translation>
    </message>
    <message>
        <source>Begin with whom you buy from: the list your bookkeeping gives will do.</source>
        <translation>Begin met bij wie u koopt: de lijst uit uw boekhouding is genoeg.</translation>
    </message>
    <message>
        <source>Import a supplier list…</source>
        <translation>Leverancierslijst inlezen…</translation>
    </message>
    <message>
        <source>What needs attention this month, across everything. A row leads to where it is.</source>
        <translation>Wat deze maand aandacht vraagt, van alles bij elkaar. Een regel brengt u naar de plek waar het staat.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Thuis</translation>
    </message>
</context>
<context>
    <name>HotspotsPanel</name>
    <message>
        <source>Priorities</source>
        <translation>Prioriteiten</translation>
    </message>
    <message>
        <source>As bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>As a grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Hotspots</source>
        <translation>Hotspots</translation>
    </message>
    <message>
        <source>The chain has changed. The hotspots are being computed.</source>
        <translation>De keten is veranderd. De hotspots worden opnieuw berekend.</translation>
    </message>
    <message>
        <source>All charts…</source>
        <translation>Alle grafieken…</translation>
    </message>
</context>
<context>
    <name>HowComputed</name>
    <message>
        <source>How is this computed?</source>
        <translation>Hoe is dit berekend?</translation>
    </message>
</context>
<context>
    <name>HsEditor</name>
    <message>
        <source>This code is not in our list.</source>
        <translation>Deze code staat niet in onze lijst.</translation>
    </message>
    <message>
        <source>This is not a code. Choose a product from the list. Nothing changed.</source>
        <translation>Dit is geen code. Kies een product uit de lijst. Er is niets veranderd.</translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Identity with complaint {number}</source>
        <translation>Identiteit bij klacht {number}</translation>
    </message>
    <message>
        <source>Remove the identity</source>
        <translation>Identiteit verwijderen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Lock away</source>
        <translation>Op slot doen</translation>
    </message>
    <message>
        <source>An identity is kept for this complaint, locked. With the password you can read it here; it is shown nowhere else.</source>
        <translation>Bij deze klacht is een identiteit bewaard, op slot. Met het wachtwoord kunt u die hier lezen; nergens anders is die te zien.</translation>
    </message>
    <message>
        <source>You need no name. Keep one only where you want to be able to reach who complains, and they agree. It is locked with a password inside this project, and is in no report, no export and no copy. If the password is lost, the identity is lost: nobody can bring it back, nor can we.</source>
        <translation>U hebt geen naam nodig. Bewaar er alleen een als u de klager wilt kunnen bereiken, en die het goedvindt. De naam gaat met een wachtwoord op slot in dit project, en staat in geen rapport, geen export en geen kopie. Bent u het wachtwoord kwijt, dan is de identiteit weg: niemand kan die terughalen, wij ook niet.</translation>
    </message>
    <message>
        <source>This cannot be undone, and nobody can bring the identity back. Press once more to remove it.</source>
        <translation>Dit kunt u niet ongedaan maken en niemand kan de identiteit terughalen. Druk nog een keer om haar te verwijderen.</translation>
    </message>
    <message>
        <source>Yes, remove for good</source>
        <translation>Ja, voorgoed verwijderen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Locked. Keep the password somewhere safe.</source>
        <translation>Op slot. Bewaar het wachtwoord op een veilige plek.</translation>
    </message>
    <message>
        <source>The identity was removed for good.</source>
        <translation>De identiteit is voorgoed verwijderd.</translation>
    </message>
    <message>
        <source>Password (at least {count} characters)</source>
        <translation>Wachtwoord (minstens {count} tekens)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Hoe u de klager bereikt</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Nog een keer hetzelfde wachtwoord</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ImportCounts</name>
    <message>
        <source>{rows} rows = {used} used + {aside} kept aside</source>
        <translation>{rows} rijen = {used} gebruikt + {aside} apart gezet</translation>
    </message>
    <message>
        <source>Everything in this list is in your project already. Nothing changes.</source>
        <translation>Alles in deze lijst staat al in uw project. Er verandert niets.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Leveringen</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risico’s</translation>
    </message>
    <message>
        <source>{name}: {new} new, {changed} changed, {same} the same</source>
        <translation>{name}: {new} nieuw, {changed} veranderd, {same} hetzelfde</translation>
    </message>
    <message>
        <source>{name}: {new} new, {changed} changed</source>
        <translation>{name}: {new} nieuw, {changed} veranderd</translation>
    </message>
    <message>
        <source>{unknown} of {count}: country of making not known</source>
        <translation>{unknown} van {count}: productieland niet bekend</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>See the chain</source>
        <translation>Bekijk de keten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Checking again…</source>
        <translation>Opnieuw aan het nakijken…</translation>
    </message>
    <message>
        <source>Adding to your project</source>
        <translation>In uw project zetten</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>{name} inlezen</translation>
    </message>
    <message>
        <source>Import {count} files</source>
        <translation>{count} bestanden inlezen</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>De lijst wordt gelezen</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>De rijen worden bekeken</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Inlezen</translation>
    </message>
</context>
<context>
    <name>IndicatorForm</name>
    <message>
        <source>What is counted?</source>
        <translation>Wat wordt geteld?</translation>
    </message>
    <message>
        <source>Where does this value come from?</source>
        <translation>Waar komt deze waarde vandaan?</translation>
    </message>
    <message>
        <source>Choose an indicator to give it a target, or a value to say its source.</source>
        <translation>Kies een indicator om een doel te geven, of een waarde om de bron te noemen.</translation>
    </message>
    <message>
        <source>{name}. Your chain gives this number: nobody types it.</source>
        <translation>{name}. Uw keten geeft dit getal: niemand typt het.</translation>
    </message>
</context>
<context>
    <name>IndicatorModel</name>
    <message>
        <source>Part</source>
        <translation>Deel</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>GRI</source>
        <translation>GRI</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
</context>
<context>
    <name>IndicatorTable</name>
    <message>
        <source>Indicators by year</source>
        <translation>Indicatoren per jaar</translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message>
        <source>Choose your sector</source>
        <translation>Kies uw sector</translation>
    </message>
    <message>
        <source>Choose from the set…</source>
        <translation>Kies uit de set…</translation>
    </message>
    <message>
        <source>Add one of your own</source>
        <translation>Eigen indicator toevoegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Take the set ({count})</source>
        <translation>Set overnemen ({count})</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Choose your sector and take its set: indicators on people, planet and profit, with their GRI disclosure. Then type a value for each year. Leave empty what you do not know.</source>
        <translation>Kies uw sector en neem de set over: indicatoren over mensen, planeet en winst, met het nummer van GRI. Typ daarna per jaar een waarde. Laat leeg wat u niet weet.</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Nothing changed.</source>
        <translation>“{text}” is geen getal. Er is niets veranderd.</translation>
    </message>
</context>
<context>
    <name>InspectorBody</name>
    <message>
        <source>Why this level?</source>
        <translation>Waarom dit niveau?</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Er is niets geselecteerd</translation>
    </message>
    <message>
        <source>Click a delivery or an organisation in the chain, in a table or in a chart. Here you then see its level and why, judge its risks, fill in its facts and note what you do about it. Hold Ctrl to choose several at once.</source>
        <translation>Klik op een levering of een organisatie in de keten, in een tabel of in een grafiek. Hier ziet u dan het niveau en waarom. U beoordeelt er de risico’s, vult de feiten in en noteert wat u eraan doet. Houd Ctrl ingedrukt om er meer te kiezen.</translation>
    </message>
</context>
<context>
    <name>InspectorHead</name>
    <message>
        <source>What if…</source>
        <translation>Wat als…</translation>
    </message>
    <message>
        <source>{count} deliveries selected</source>
        <translation>{count} leveringen geselecteerd</translation>
    </message>
    <message>
        <source>{count} organisations selected</source>
        <translation>{count} organisaties geselecteerd</translation>
    </message>
    <message>
        <source>What you change here changes for all of them.</source>
        <translation>Wat u hier verandert, verandert voor allemaal.</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>Uitleg sluiten</translation>
    </message>
    <message>
        <source>Why this level?</source>
        <translation>Waarom dit niveau?</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 gesprek</translation>
    </message>
    <message>
        <source>{count} conversations</source>
        <translation>{count} gesprekken</translation>
    </message>
</context>
<context>
    <name>InspectorTabs</name>
    <message>
        <source>Risks, facts, evidence, measures and history</source>
        <translation>Risico’s, feiten, onderbouwing, maatregelen en geschiedenis</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risico’s</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Feiten</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maatregelen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Stopping…</source>
        <translation>Bezig met stoppen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>JointPage</name>
    <message>
        <source>Joint actions</source>
        <translation>Gezamenlijke acties</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>New joint action</source>
        <translation>Nieuwe gezamenlijke actie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Nothing is done together yet. Together you have more influence.</source>
        <translation>Er wordt nog niets samen gedaan. Samen hebt u meer invloed.</translation>
    </message>
    <message>
        <source>Measures with the same partners: {names}</source>
        <translation>Maatregelen met dezelfde partners: {names}</translation>
    </message>
    <message>
        <source>No measure names these partners yet.</source>
        <translation>Nog geen maatregel noemt deze partners.</translation>
    </message>
</context>
<context>
    <name>KeptRowsDialog</name>
    <message>
        <source>Take in {count} rows</source>
        <translation>Neem {count} rijen op</translation>
    </message>
    <message>
        <source>Take in 1 row</source>
        <translation>Neem 1 rij op</translation>
    </message>
    <message>
        <source>Take in what is right</source>
        <translation>Neem op wat klopt</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Opnemen</translation>
    </message>
    <message>
        <source>{count} rows are in your project. Undo (Ctrl+Z) takes them out again.</source>
        <translation>{count} rijen staan in uw project. Ongedaan maken (Ctrl+Z) haalt ze er weer uit.</translation>
    </message>
    <message>
        <source>1 row is in your project. Undo (Ctrl+Z) takes it out again.</source>
        <translation>1 rij staat in uw project. Ongedaan maken (Ctrl+Z) haalt die er weer uit.</translation>
    </message>
    <message>
        <source>“{second}” may be the same as “{first}”.</source>
        <translation>“{second}” is misschien dezelfde als “{first}”.</translation>
    </message>
    <message>
        <source>{count} rows are let go. Undo (Ctrl+Z) brings them back.</source>
        <translation>{count} rijen zijn uit de lijst. Ongedaan maken (Ctrl+Z) brengt ze terug.</translation>
    </message>
    <message>
        <source>1 row is let go. Undo (Ctrl+Z) brings it back.</source>
        <translation>1 rij is uit de lijst. Ongedaan maken (Ctrl+Z) brengt die terug.</translation>
    </message>
    <message>
        <source>Rows of a list that an import cannot use, for instance because a name is missing, wait here until you put them right. Nothing waits now.</source>
        <translation>Rijen die bij het inlezen niet bruikbaar zijn, bijvoorbeeld omdat een naam ontbreekt, wachten hier tot u ze verbetert. Er wacht nu niets.</translation>
    </message>
    <message>
        <source>Rows kept aside</source>
        <translation>Apart gezette rijen</translation>
    </message>
    <message>
        <source>Let these rows go</source>
        <translation>Verwijder uit de lijst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>KeptRowsTable</name>
    <message>
        <source>Saved in {name}.</source>
        <translation>Bewaard in {name}.</translation>
    </message>
    <message>
        <source>Where do you want to keep these rows?</source>
        <translation>Waar wilt u deze rijen bewaren?</translation>
    </message>
    <message>
        <source>rows kept aside</source>
        <translation>apart gezette rijen</translation>
    </message>
    <message>
        <source>Type what is missing; Enter keeps it and goes to the next row. You can paste a block from a sheet. Ctrl+D fills down.</source>
        <translation>Typ wat er ontbreekt; Enter bewaart het en gaat naar de volgende rij. U kunt een blok uit Excel plakken. Ctrl+D vult naar beneden door.</translation>
    </message>
    <message>
        <source>These come from a JSON file and cannot be changed here. Save them, mend the file and import it again.</source>
        <translation>Deze komen uit een JSON-bestand en kunt u hier niet wijzigen. Bewaar ze, verbeter het bestand en lees het opnieuw in.</translation>
    </message>
    <message>
        <source>Rows kept aside</source>
        <translation>Apart gezette rijen</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Bewaar als CSV…</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Veld leegmaken</translation>
    </message>
    <message>
        <source>Search in the shortcuts</source>
        <translation>Zoeken in de sneltoetsen</translation>
    </message>
    <message>
        <source>Search: a word or a key…</source>
        <translation>Zoek: een woord of een toets…</translation>
    </message>
    <message>
        <source>No shortcut has this word or key.</source>
        <translation>Geen sneltoets met dit woord of deze toets.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts, part {number} of 2</source>
        <translation>Sneltoetsen, deel {number} van 2</translation>
    </message>
</context>
<context>
    <name>LabourBody</name>
    <message>
        <source>Import a supplier list…</source>
        <translation>Leverancierslijst inlezen…</translation>
    </message>
    <message>
        <source>Make the statement…</source>
        <translation>Maak de verklaring…</translation>
    </message>
    <message>
        <source>Make the document…</source>
        <translation>Maak het document…</translation>
    </message>
    <message>
        <source>All ({count})</source>
        <translation>Alle ({count})</translation>
    </message>
    <message>
        <source>Looked at ({count})</source>
        <translation>Bekeken ({count})</translation>
    </message>
    <message>
        <source>With ground ({count})</source>
        <translation>Met aanleiding ({count})</translation>
    </message>
    <message>
        <source>Plan missing ({count})</source>
        <translation>Plan ontbreekt ({count})</translation>
    </message>
    <message>
        <source>Not looked at ({count})</source>
        <translation>Niet bekeken ({count})</translation>
    </message>
    <message>
        <source>Child and forced labour</source>
        <translation>Kinder- en dwangarbeid</translation>
    </message>
    <message>
        <source>Answer for each delivery whether there is ground to look further. Select several to answer for all of them at once; keys 1 (yes), 2 (none found) and 0 (not looked at).</source>
        <translation>Beantwoord per levering of er aanleiding is voor nader onderzoek. Kies er meer om ze samen te beantwoorden; toetsen 1 (ja), 2 (geen gevonden) en 0 (niet bekeken).</translation>
    </message>
    <message>
        <source>Child labour, forced labour</source>
        <translation>Kinderarbeid, dwangarbeid</translation>
    </message>
    <message>
        <source>Which deliveries</source>
        <translation>Welke leveringen</translation>
    </message>
    <message>
        <source>Search a supplier or a product</source>
        <translation>Zoek een leverancier of een product</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Veld leegmaken</translation>
    </message>
    <message>
        <source>Here you answer for each delivery. There are no deliveries yet that lead to your company: import your list of suppliers first.</source>
        <translation>Hier beantwoordt u elke levering. Er zijn nog geen leveringen naar uw bedrijf: lees eerst uw leverancierslijst in.</translation>
    </message>
</context>
<context>
    <name>LabourForm</name>
    <message>
        <source>Take over as ground</source>
        <translation>Overnemen als aanleiding</translation>
    </message>
    <message>
        <source>Show in the chain</source>
        <translation>Tonen in de keten</translation>
    </message>
    <message>
        <source>Add as plan</source>
        <translation>Als plan toevoegen</translation>
    </message>
    <message>
        <source>{count} deliveries: one answer for all of them</source>
        <translation>{count} leveringen: één antwoord voor allemaal</translation>
    </message>
    <message>
        <source>Choose one delivery to read what sources and judgements say of it.</source>
        <translation>Kies één levering om te lezen wat bronnen en beoordelingen erover zeggen.</translation>
    </message>
    <message>
        <source>Nothing is known of this yet. That does not mean that there is nothing.</source>
        <translation>Hierover is nog niets bekend. Dat betekent niet dat er niets is.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
    <message>
        <source>What will you do?</source>
        <translation>Wat gaat u doen?</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Nieuwe maatregel</translation>
    </message>
    <message>
        <source>Fills in “yes” with what it rests on, where nothing was answered yet</source>
        <translation>Vult ‘ja’ in met waarop dit rust, waar nog niets is ingevuld</translation>
    </message>
    <message>
        <source>Is there ground to look further?</source>
        <translation>Is er aanleiding voor nader onderzoek?</translation>
    </message>
    <message>
        <source>What does this rest on?</source>
        <translation>Waarop rust dit?</translation>
    </message>
    <message>
        <source>Is there a reasonable suspicion? You say so; it is not computed.</source>
        <translation>Is er een redelijk vermoeden? Dat zegt u zelf; het wordt niet berekend.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Plan: which measures?</source>
        <translation>Plan: welke maatregelen?</translation>
    </message>
    <message>
        <source>Who looked?</source>
        <translation>Wie heeft gekeken?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wanneer?</translation>
    </message>
    <message>
        <source>What is known, as a help</source>
        <translation>Wat bekend is, als hulp</translation>
    </message>
</context>
<context>
    <name>LabourModel</name>
    <message>
        <source>Delivery</source>
        <translation>Levering</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Gemaakt in</translation>
    </message>
    <message>
        <source>Ground?</source>
        <translation>Aanleiding?</translation>
    </message>
    <message>
        <source>Suspicion</source>
        <translation>Vermoeden</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Wat bekend is</translation>
    </message>
    <message>
        <source>Who, when</source>
        <translation>Wie, wanneer</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>gives ground</source>
        <translation>geeft aanleiding</translation>
    </message>
    <message>
        <source>something is said</source>
        <translation>er is iets gezegd</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
</context>
<context>
    <name>LabourTable</name>
    <message>
        <source>Deliveries, with the answers</source>
        <translation>Leveringen, met de antwoorden</translation>
    </message>
</context>
<context>
    <name>LatestThemes</name>
    <message>
        <source>Add a risk</source>
        <translation>Risico toevoegen</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Laatst gebruikt</translation>
    </message>
</context>
<context>
    <name>LearningBody</name>
    <message>
        <source>Lessons, experiments, front-runners</source>
        <translation>Lessen, experimenten, voorlopers</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lessen</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimenten</translation>
    </message>
    <message>
        <source>Front-runners</source>
        <translation>Voorlopers</translation>
    </message>
    <message>
        <source>Lessons and experiments</source>
        <translation>Lessen en experimenten</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>{level}: {count} deliveries. Click to see only these; again for all.</source>
        <translation>{level}: {count} leveringen. Klik om alleen deze te zien; nog eens voor alles.</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>After a round: what worked, what was in the way, what do you do otherwise? Write it without names, then you can share it with your sector or the government.</source>
        <translation>Na een ronde: wat werkte, wat zat in de weg, wat doet u voortaan anders? Schrijf het zonder namen, dan kunt u het delen met uw sector of de overheid.</translation>
    </message>
    <message>
        <source>Make the page to share</source>
        <translation>Pagina om te delen maken</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Les</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>To share</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lessen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>No lesson yet. Choose what it is about, and write one sentence.</source>
        <translation>Nog geen les. Kies waar hij over gaat en schrijf één zin.</translation>
    </message>
</context>
<context>
    <name>LevelStrip</name>
    <message>
        <source>Before</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Expected after</source>
        <translation>Verwacht erna</translation>
    </message>
    <message>
        <source>Take over in the judgement…</source>
        <translation>Overnemen in het oordeel…</translation>
    </message>
</context>
<context>
    <name>LevelsFigure</name>
    <message>
        <source>Deliveries by level, now and what if</source>
        <translation>Leveringen per niveau, nu en wat als</translation>
    </message>
    <message>
        <source>Show the levels as a table</source>
        <translation>De niveaus als tabel tonen</translation>
    </message>
    <message>
        <source>Copy the table of levels</source>
        <translation>De tabel met niveaus kopiëren</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Any status</source>
        <translation>Elke status</translation>
    </message>
    <message>
        <source>Only with a theme of our risks</source>
        <translation>Alleen met een thema van onze risico’s</translation>
    </message>
    <message>
        <source>We take part</source>
        <translation>Wij doen mee</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convenant</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Our themes</source>
        <translation>Onze thema’s</translation>
    </message>
    <message>
        <source>Agreements in the library</source>
        <translation>Convenanten in de bibliotheek</translation>
    </message>
    <message>
        <source>No agreement meets this. Choose another status, or all themes.</source>
        <translation>Geen convenant voldoet hieraan. Kies een andere status, of alle thema’s.</translation>
    </message>
    <message>
        <source>Status of the agreement</source>
        <translation>Status van het convenant</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Bijzonderheden</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Nothing found. Try fewer or shorter words.</source>
        <translation>Niets gevonden. Probeer minder of kortere woorden.</translation>
    </message>
    <message>
        <source>1 place. Enter opens it.</source>
        <translation>1 plek. Enter opent die.</translation>
    </message>
    <message>
        <source>{count} places. Arrows choose, Enter opens.</source>
        <translation>{count} plekken. Kies met de pijltjes, Enter opent.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>This page: {title}…</source>
        <translation>Deze pagina: {title}…</translation>
    </message>
    <message>
        <source>All pages…</source>
        <translation>Alle pagina’s…</translation>
    </message>
    <message>
        <source>Search in the library</source>
        <translation>Zoek in de bibliotheek</translation>
    </message>
    <message>
        <source>Print or PDF…</source>
        <translation>Afdrukken of PDF…</translation>
    </message>
    <message>
        <source>Back to the places found</source>
        <translation>Terug naar de gevonden plekken</translation>
    </message>
    <message>
        <source>Pages of the library</source>
        <translation>Pagina’s van de bibliotheek</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Gevonden plekken</translation>
    </message>
</context>
<context>
    <name>LibraryWindow</name>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
</context>
<context>
    <name>LifeStrip</name>
    <message>
        <source>One step back</source>
        <translation>Een stap terug</translation>
    </message>
    <message>
        <source>How far: {status}</source>
        <translation>Hoe ver: {status}</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>No rows are kept aside.</source>
        <translation>Er staan geen rijen apart.</translation>
    </message>
    <message>
        <source>{count} rows of {file} are not in your project yet</source>
        <translation>{count} rijen van {file} staan nog niet in uw project</translation>
    </message>
    <message>
        <source>1 row of {file} is not in your project yet</source>
        <translation>1 rij van {file} staat nog niet in uw project</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>een lijst</translation>
    </message>
</context>
<context>
    <name>LogoBox</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Een afbeelding kiezen…</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Logo verwijderen</translation>
    </message>
    <message>
        <source>The logo cannot be read. Choose it again.</source>
        <translation>Het logo is niet te lezen. Kies het opnieuw.</translation>
    </message>
    <message>
        <source>Which picture is the logo?</source>
        <translation>Welke afbeelding is het logo?</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Afbeeldingen</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Het logo</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG, up to 1 MB. The picture is kept in the project.</source>
        <translation>Png, jpeg of svg, tot 1 MB. De afbeelding wordt in het project bewaard.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{name} (read only)</source>
        <translation>{name} (alleen lezen)</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Gekozen onderdeel</translation>
    </message>
</context>
<context>
    <name>MakeBar</name>
    <message>
        <source>Make the report…</source>
        <translation>Rapport maken…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Toon in map</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Het rapport wordt gemaakt.</translation>
    </message>
    <message>
        <source>“{name}” is ready: {paper}, {pages} pages, {reader}.</source>
        <translation>‘{name}’ is klaar: {paper}, {pages} pagina’s, {reader}.</translation>
    </message>
    <message>
        <source>“{name}” is ready: {paper}, 1 page, {reader}.</source>
        <translation>‘{name}’ is klaar: {paper}, 1 pagina, {reader}.</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Where do you want to keep the report?</source>
        <translation>Waar wilt u het rapport bewaren?</translation>
    </message>
</context>
<context>
    <name>MapBar</name>
    <message>
        <source>Where made</source>
        <translation>Waar gemaakt</translation>
    </message>
    <message>
        <source>Where established</source>
        <translation>Waar gevestigd</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Stromen</translation>
    </message>
    <message>
        <source>Deliveries, in the country they are made in</source>
        <translation>Leveringen, in het land waar ze worden gemaakt</translation>
    </message>
    <message>
        <source>Organisations, where they sit: says nothing of where something is made</source>
        <translation>Organisaties, waar ze zitten: dat zegt niets over waar iets wordt gemaakt</translation>
    </message>
    <message>
        <source>Draw a line from where it is made to who buys it</source>
        <translation>Teken een lijn van waar het wordt gemaakt naar wie het koopt</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+−)</source>
        <translation>Uitzoomen (Ctrl+−)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Inzoomen (Ctrl++)</translation>
    </message>
    <message>
        <source>Show the whole world (Ctrl+0)</source>
        <translation>Toon de hele wereld (Ctrl+0)</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Number and size: deliveries</source>
        <translation>Getal en grootte: leveringen</translation>
    </message>
    <message>
        <source>Borders: Natural Earth, no opinion</source>
        <translation>Grenzen: Natural Earth, geen oordeel</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
</context>
<context>
    <name>MapMenu</name>
    <message>
        <source>Narrow to this country</source>
        <translation>Alleen dit land tonen</translation>
    </message>
    <message>
        <source>Show the details	Enter</source>
        <translation>Toon de gegevens	Enter</translation>
    </message>
    <message>
        <source>Show the whole world	Ctrl+0</source>
        <translation>Toon de hele wereld	Ctrl+0</translation>
    </message>
    <message>
        <source>Select all	Ctrl+A</source>
        <translation>Alles selecteren	Ctrl+A</translation>
    </message>
    <message>
        <source>Copy the map as a picture</source>
        <translation>De kaart kopiëren als afbeelding</translation>
    </message>
    <message>
        <source>“{name}” is exactly here</source>
        <translation>“{name}” zit precies hier</translation>
    </message>
    <message>
        <source>Take the place of “{name}” away</source>
        <translation>De plaats van “{name}” weghalen</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of where products are made</source>
        <translation>Kaart van waar producten worden gemaakt</translation>
    </message>
    <message>
        <source>Map of where organisations are established</source>
        <translation>Kaart van waar organisaties zijn gevestigd</translation>
    </message>
    <message>
        <source>Arrow keys walk from mark to mark. The list of countries says the same.</source>
        <translation>Met de pijltjes gaat u van punt naar punt. De lijst van landen zegt hetzelfde.</translation>
    </message>
</context>
<context>
    <name>MeasureForm</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Remove this measure</source>
        <translation>Deze maatregel verwijderen</translation>
    </message>
    <message>
        <source>Show what it is about</source>
        <translation>Tonen waar het over gaat</translation>
    </message>
    <message>
        <source>What did you try before leaving?</source>
        <translation>Wat hebt u geprobeerd voordat u weggaat?</translation>
    </message>
    <message>
        <source>What does leaving mean for the workers there?</source>
        <translation>Wat betekent weggaan voor de werknemers daar?</translation>
    </message>
    <message>
        <source>How long before do you give notice?</source>
        <translation>Hoe lang van tevoren zegt u op?</translation>
    </message>
    <message>
        <source>Is outstanding pay settled, and how?</source>
        <translation>Is achterstallig loon geregeld, en hoe?</translation>
    </message>
    <message>
        <source>What will you do?</source>
        <translation>Wat gaat u doen?</translation>
    </message>
    <message>
        <source>A certificate alone shows no effect: what changed for people?</source>
        <translation>Alleen een certificaat toont geen effect: wat werd er anders voor mensen?</translation>
    </message>
    <message>
        <source>What do you expect of it?</source>
        <translation>Wat verwacht u ervan?</translation>
    </message>
    <message>
        <source>What did you find?</source>
        <translation>Wat vond u?</translation>
    </message>
    <message>
        <source>Evidence of this effect</source>
        <translation>Onderbouwing van dit effect</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Voor en na</translation>
    </message>
    <message>
        <source>With whom, and how much work</source>
        <translation>Met wie, en hoeveel werk</translation>
    </message>
</context>
<context>
    <name>MeasuresPanel</name>
    <message>
        <source>Add measure</source>
        <translation>Maatregel toevoegen</translation>
    </message>
    <message>
        <source>Open in the plan</source>
        <translation>Openen in het plan</translation>
    </message>
    <message>
        <source>No measure yet.</source>
        <translation>Nog geen maatregel.</translation>
    </message>
    <message>
        <source>What the measure is about</source>
        <translation>Waar gaat de maatregel over?</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>geen eigenaar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Remove this measure</source>
        <translation>Deze maatregel weghalen</translation>
    </message>
    <message>
        <source>for example 30-6-2027</source>
        <translation>bijvoorbeeld 30-6-2027</translation>
    </message>
    <message>
        <source>This is not a date. Nothing was added.</source>
        <translation>Dit is geen datum. Er is niets toegevoegd.</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Maatregel toevoegen</translation>
    </message>
</context>
<context>
    <name>MemoryRow</name>
    <message>
        <source>You have imported a list with these headings before. It is read as last time.</source>
        <translation>U hebt eerder een lijst met deze koppen ingelezen. De lijst is gelezen zoals de vorige keer.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergeet</translation>
    </message>
    <message>
        <source>Forget how this list was read the last time</source>
        <translation>Vergeet hoe deze lijst de vorige keer is gelezen</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Make two organisations one</source>
        <translation>Twee organisaties samenvoegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Which of the two stays?</source>
        <translation>Welke van de twee blijft?</translation>
    </message>
    <message>
        <source>What it says stays; the name and number of the other are remembered, so that the same list finds it again.</source>
        <translation>Wat daar staat, blijft staan. De naam en het nummer van de andere worden onthouden, zodat dezelfde lijst de organisatie weer vindt.</translation>
    </message>
    <message>
        <source>The two side by side</source>
        <translation>De twee naast elkaar</translation>
    </message>
    <message>
        <source>This one stays</source>
        <translation>Deze blijft</translation>
    </message>
    <message>
        <source>“{name}” stays</source>
        <translation>“{name}” blijft</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Overview of the chain</source>
        <translation>Overzicht van de keten</translation>
    </message>
    <message>
        <source>Drag to see another part of the chain</source>
        <translation>Sleep om een ander deel van de keten te zien</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More about this theme</source>
        <translation>Meer over dit thema</translation>
    </message>
    <message>
        <source>More about this theme (F1)</source>
        <translation>Meer over dit thema (F1)</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Name of the organisation</source>
        <translation>Naam van de organisatie</translation>
    </message>
</context>
<context>
    <name>NewLinkRow</name>
    <message>
        <source>Choose from the list: several are called so.</source>
        <translation>Kies uit de lijst: er zijn er meer met deze naam.</translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”.</source>
        <translation>Niemand heet hier “{name}”.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>NewMeasure</name>
    <message>
        <source>Plan this measure</source>
        <translation>Deze maatregel plannen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose what the measure is about: type, then choose from the list.</source>
        <translation>Kies waar de maatregel over gaat: typ, en kies dan uit de lijst.</translation>
    </message>
    <message>
        <source>This is not a date. Nothing was made.</source>
        <translation>Dit is geen datum. Er is niets gemaakt.</translation>
    </message>
    <message>
        <source>Search a risk, delivery or organisation</source>
        <translation>Zoek een risico, levering of organisatie</translation>
    </message>
    <message>
        <source>for example 1-3-2027</source>
        <translation>bijvoorbeeld 1-3-2027</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Nieuwe maatregel</translation>
    </message>
    <message>
        <source>What will you do?</source>
        <translation>Wat gaat u doen?</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Nieuw project</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Bladeren…</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>Project maken</translation>
    </message>
    <message>
        <source>First make a project for your list. Then {name} is read.</source>
        <translation>Maak eerst een project voor uw lijst. Daarna wordt {name} ingelezen.</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Uw bedrijf</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Projectbestand</translation>
    </message>
    <message>
        <source>Where do you want to keep the project?</source>
        <translation>Waar wilt u het project bewaren?</translation>
    </message>
    <message>
        <source>IMVO projects</source>
        <translation>IMVO-projecten</translation>
    </message>
    <message>
        <source>This file is there already. Choose another name.</source>
        <translation>Dit bestand bestaat al. Kies een andere naam.</translation>
    </message>
    <message>
        <source>Everything you do is saved at once in this one file.</source>
        <translation>Alles wat u doet, wordt meteen in dit ene bestand opgeslagen.</translation>
    </message>
</context>
<context>
    <name>NewSteps</name>
    <message>
        <source>1 unknown step added upstream of the supplier: it is selected.</source>
        <translation>1 onbekende stap toegevoegd, in de keten vóór de leverancier. Die is nu geselecteerd.</translation>
    </message>
    <message>
        <source>{count} unknown steps added upstream of the supplier: now selected.</source>
        <translation>{count} onbekende stappen toegevoegd, in de keten vóór de leverancier. Die zijn nu geselecteerd.</translation>
    </message>
    <message>
        <source>1 unknown step added upstream of the supplier: see the chain.</source>
        <translation>1 onbekende stap toegevoegd, vóór de leverancier: zie de keten.</translation>
    </message>
    <message>
        <source>{count} unknown steps added upstream of the supplier: see the chain.</source>
        <translation>{count} onbekende stappen toegevoegd, vóór de leverancier: zie de keten.</translation>
    </message>
</context>
<context>
    <name>NewerVersion</name>
    <message>
        <source>Look where you got this program, or ask who gave it to you.</source>
        <translation>Kijk op de plek waar u dit programma hebt gekregen, of vraag het degene van wie u het kreeg.</translation>
    </message>
    <message>
        <source>Newer versions are on a page on the internet. Your browser opens it; the program itself sends nothing.</source>
        <translation>Nieuwere versies staan op een pagina op internet. Uw browser opent die; het programma zelf verstuurt niets.</translation>
    </message>
    <message>
        <source>This is version {version}.</source>
        <translation>Dit is versie {version}.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Pagina openen</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>They differ</source>
        <translation>Verschillend</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Tekst van de notitie</translation>
    </message>
    <message>
        <source>Write a note. Ctrl+Enter keeps it, Esc does not.</source>
        <translation>Schrijf een notitie. Met Ctrl+Enter blijft hij staan, met Esc niet.</translation>
    </message>
</context>
<context>
    <name>NothingKept</name>
    <message>
        <source>Nothing in this project meets all of these filters.</source>
        <translation>Niets in dit project voldoet aan al deze filters.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>They differ</source>
        <translation>Verschillend</translation>
    </message>
    <message>
        <source>This is not a number that fits here. Nothing changed.</source>
        <translation>Dit getal past hier niet. Er is niets veranderd.</translation>
    </message>
</context>
<context>
    <name>OrganisationEditor</name>
    <message>
        <source>Choose an organisation from the list. Nothing changed.</source>
        <translation>Kies een organisatie uit de lijst. Er is niets veranderd.</translation>
    </message>
</context>
<context>
    <name>OutcomeTree</name>
    <message>
        <source>What changes</source>
        <translation>Wat er verandert</translation>
    </message>
    <message>
        <source>What, and its level now → what if</source>
        <translation>Wat, en het niveau nu → wat als</translation>
    </message>
</context>
<context>
    <name>OwnBody</name>
    <message>
        <source>not chosen yet</source>
        <translation>nog niet gekozen</translation>
    </message>
    <message>
        <source>Own company: {name}</source>
        <translation>Eigen bedrijf: {name}</translation>
    </message>
    <message>
        <source>Choose the own company…</source>
        <translation>Eigen bedrijf kiezen…</translation>
    </message>
    <message>
        <source>Another company…</source>
        <translation>Ander bedrijf…</translation>
    </message>
    <message>
        <source>Look at yourselves first: your own people, those who work with you through others, and the way you buy.</source>
        <translation>Kijk eerst naar uzelf: uw eigen mensen, wie via anderen bij u werkt, en hoe u inkoopt.</translation>
    </message>
    <message>
        <source>Which organisation are you? Import your list of suppliers, or choose your company among the organisations.</source>
        <translation>Welke organisatie bent u? Lees uw leverancierslijst in, of kies uw bedrijf uit de organisaties.</translation>
    </message>
    <message>
        <source>Risks, facts, work by others, own purchasing</source>
        <translation>Risico’s, feiten, werk door anderen, eigen inkoop</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risico’s</translation>
    </message>
    <message>
        <source>Work by others</source>
        <translation>Werk door anderen</translation>
    </message>
    <message>
        <source>Own purchasing</source>
        <translation>Eigen inkoop</translation>
    </message>
    <message>
        <source>Facts and sites</source>
        <translation>Feiten en locaties</translation>
    </message>
</context>
<context>
    <name>OwnCheckPage</name>
    <message>
        <source>Answer this per delivery…</source>
        <translation>Dit per levering beantwoorden…</translation>
    </message>
    <message>
        <source>You have not looked at your own purchasing yet.</source>
        <translation>U hebt nog niet naar uw eigen inkoop gekeken.</translation>
    </message>
    <message>
        <source>The last check was on {day}, more than a year ago. Look again.</source>
        <translation>De laatste controle was op {day}, meer dan een jaar geleden. Kijk opnieuw.</translation>
    </message>
    <message>
        <source>The last check was on {day}.</source>
        <translation>De laatste controle was op {day}.</translation>
    </message>
    <message>
        <source>Checks of the own purchasing</source>
        <translation>Controles van de eigen inkoop</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Adds pressure</source>
        <translation>Geeft druk</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Niet bekeken</translation>
    </message>
    <message>
        <source>New check</source>
        <translation>Nieuwe controle</translation>
    </message>
    <message>
        <source>Remove check</source>
        <translation>Controle verwijderen</translation>
    </message>
    <message>
        <source>Look once a year: price, delivery time, late changes, payment, ending.</source>
        <translation>Kijk één keer per jaar: prijs, levertijd, late wijzigingen, betaaltermijn, opzeggen.</translation>
    </message>
    <message>
        <source>Price: do we ask a price for which it cannot be made decently?</source>
        <translation>Prijs: vragen wij een prijs waarvoor het niet fatsoenlijk kan worden gemaakt?</translation>
    </message>
    <message>
        <source>Delivery time: do we ask for it too fast?</source>
        <translation>Levertijd: vragen wij het te snel?</translation>
    </message>
    <message>
        <source>Late changes: do we change orders when work has begun?</source>
        <translation>Late wijzigingen: veranderen wij bestellingen als het werk al is begonnen?</translation>
    </message>
    <message>
        <source>Payment: do we pay late, or only long after delivery?</source>
        <translation>Betaaltermijn: betalen wij te laat, of pas lang na levering?</translation>
    </message>
    <message>
        <source>Ending: do we stop orders or a relation without notice?</source>
        <translation>Opzeggen: stoppen wij een bestelling of relatie zonder aankondiging?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>What will we change?</source>
        <translation>Wat gaan wij veranderen?</translation>
    </message>
    <message>
        <source>Who looked?</source>
        <translation>Wie heeft gekeken?</translation>
    </message>
    <message>
        <source>Do we add pressure that leads to harm, by the way we buy? If so, you contribute to the harm; you are not only linked to it.</source>
        <translation>Geven wij druk die tot schade leidt, door hoe wij inkopen? Dan draagt u bij aan de schade; u bent er niet alleen mee verbonden.</translation>
    </message>
    <message>
        <source>Do we contribute to these {count} grave risks by our buying?</source>
        <translation>Dragen wij door onze inkoop bij aan deze {count} ernstige risico’s?</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
    <message>
        <source>Look at our involvement</source>
        <translation>Onze betrokkenheid bekijken</translation>
    </message>
</context>
<context>
    <name>OwnCompanyDialog</name>
    <message>
        <source>Change the own company</source>
        <translation>Eigen bedrijf wijzigen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Zoeken op naam</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Your company now: {name}</source>
        <translation>Uw bedrijf nu: {name}</translation>
    </message>
    <message>
        <source>Which organisation is your own company?</source>
        <translation>Welke organisatie is uw eigen bedrijf?</translation>
    </message>
    <message>
        <source>Choose one to see what changes.</source>
        <translation>Kies er een om te zien wat er verandert.</translation>
    </message>
</context>
<context>
    <name>OwnListCheck</name>
    <message>
        <source>{rows} rows = {used} understood + {aside} kept aside</source>
        <translation>{rows} rijen = {used} begrepen + {aside} apart gezet</translation>
    </message>
    <message>
        <source>{rows} rows = {used} understood + {silent} on the other side of the limit + {aside} kept aside</source>
        <translation>{rows} rijen = {used} begrepen + {silent} aan de andere kant van de grens + {aside} apart gezet</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Apart gezet</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
    <message>
        <source>part of {codes}</source>
        <translation>deel van {codes}</translation>
    </message>
    <message>
        <source>Likelihood {likelihood}</source>
        <translation>Kans {likelihood}</translation>
    </message>
    <message>
        <source>Point of attention</source>
        <translation>Aandachtspunt</translation>
    </message>
    <message>
        <source>Point of attention ({value})</source>
        <translation>Aandachtspunt ({value})</translation>
    </message>
    <message>
        <source>Of what is on the other side of the limit nothing is said, also not “low”.</source>
        <translation>Over wat aan de andere kant van de grens ligt, zegt de lijst hier niets, ook niet “laag”.</translation>
    </message>
    <message>
        <source>What the list says</source>
        <translation>Wat de lijst zegt</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Product or sector</source>
        <translation>Product of sector</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
</context>
<context>
    <name>OwnListColumns</name>
    <message>
        <source>lower than</source>
        <translation>lager dan</translation>
    </message>
    <message>
        <source>higher than</source>
        <translation>hoger dan</translation>
    </message>
    <message>
        <source>{count} rows. Check what each column holds.</source>
        <translation>{count} rijen. Kijk of klopt wat er in elke kolom staat.</translation>
    </message>
    <message>
        <source>{count} rows, with the columns of the tables of IMVO Desktop itself. You need not choose anything.</source>
        <translation>{count} rijen, met de kolommen van de tabellen van IMVO Desktop zelf. U hoeft niets te kiezen.</translation>
    </message>
    <message>
        <source>– leave out –</source>
        <translation>– weglaten –</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Part of the country</source>
        <translation>Deel van het land</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Product code (HS or CN)</source>
        <translation>Productcode (HS of GN)</translation>
    </message>
    <message>
        <source>Sector code (NACE or SBI)</source>
        <translation>Sectorcode (NACE of SBI)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Child labour: yes or no</source>
        <translation>Kinderarbeid: ja of nee</translation>
    </message>
    <message>
        <source>Forced labour: yes or no</source>
        <translation>Dwangarbeid: ja of nee</translation>
    </message>
    <message>
        <source>Child or forced labour, by name</source>
        <translation>Kinder- of dwangarbeid, met naam</translation>
    </message>
    <message>
        <source>Value or score</source>
        <translation>Waarde of score</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>– choose a theme –</source>
        <translation>– kies een thema –</translation>
    </message>
    <message>
        <source>Choose the column with the country, the product, its code or the sector.</source>
        <translation>Kies de kolom met het land, het product, de code ervan of de sector.</translation>
    </message>
    <message>
        <source>Choose which theme the list is about.</source>
        <translation>Kies over welk thema de lijst gaat.</translation>
    </message>
    <message>
        <source>Fill in from which value a row counts, or leave out the column with values.</source>
        <translation>Vul in vanaf welke waarde een rij meetelt, of laat de kolom met waarden weg.</translation>
    </message>
    <message>
        <source>The first rows, with what each column holds</source>
        <translation>De eerste rijen, met wat er in elke kolom staat</translation>
    </message>
    <message>
        <source>Theme of the whole list</source>
        <translation>Thema van de hele lijst</translation>
    </message>
    <message>
        <source>Which side of the limit counts</source>
        <translation>Welke kant van de grens telt</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grens</translation>
    </message>
    <message>
        <source>The whole list is about:</source>
        <translation>De hele lijst gaat over:</translation>
    </message>
    <message>
        <source>A row counts where the value is:</source>
        <translation>Een rij telt mee als de waarde is:</translation>
    </message>
</context>
<context>
    <name>OwnListDialog</name>
    <message>
        <source>Add {name} as a source</source>
        <translation>{name} toevoegen als bron</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>De lijst wordt gelezen</translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation>De rijen worden gelezen</translation>
    </message>
    <message>
        <source>Adding the list</source>
        <translation>De lijst wordt toegevoegd</translation>
    </message>
    <message>
        <source>Add (1 finding)</source>
        <translation>Toevoegen (1 bevinding)</translation>
    </message>
    <message>
        <source>Add ({count} findings)</source>
        <translation>Toevoegen ({count} bevindingen)</translation>
    </message>
</context>
<context>
    <name>OwnListSource</name>
    <message>
        <source>Publisher (required)</source>
        <translation>Uitgever (verplicht)</translation>
    </message>
    <message>
        <source>Title (required)</source>
        <translation>Titel (verplicht)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Uitgave</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>who made the list</source>
        <translation>wie de lijst maakte</translation>
    </message>
    <message>
        <source>as it stands above the list</source>
        <translation>zoals die boven de lijst staat</translation>
    </message>
    <message>
        <source>for example 2024</source>
        <translation>bijvoorbeeld 2024</translation>
    </message>
    <message>
        <source>Fill in who made the list and what it is called.</source>
        <translation>Vul in wie de lijst maakte en hoe die heet.</translation>
    </message>
    <message>
        <source>A year has four digits.</source>
        <translation>Een jaar heeft vier cijfers.</translation>
    </message>
</context>
<context>
    <name>OwnPage</name>
    <message>
        <source>Our agreements</source>
        <translation>Onze convenanten</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convenant</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>No agreement yet. Choose one from the library, or add one by hand. Then write down what was agreed, and see which measures answer to it.</source>
        <translation>Nog geen convenant. Kies er een uit de bibliotheek, of voeg er zelf een toe. Schrijf dan op wat u hebt afgesproken, en zie welke maatregelen erbij horen.</translation>
    </message>
    <message>
        <source>From the library…</source>
        <translation>Uit de bibliotheek…</translation>
    </message>
    <message>
        <source>Add by hand</source>
        <translation>Zelf toevoegen</translation>
    </message>
    <message>
        <source>Progress document…</source>
        <translation>Voortgangsdocument…</translation>
    </message>
    <message>
        <source>List of production sites…</source>
        <translation>Lijst van productielocaties…</translation>
    </message>
</context>
<context>
    <name>OwnSourcesDialog</name>
    <message>
        <source>Sources of this project</source>
        <translation>Bronnen van dit project</translation>
    </message>
    <message>
        <source>Add a source of your own…</source>
        <translation>Eigen bron toevoegen…</translation>
    </message>
    <message>
        <source>Remove from the project</source>
        <translation>Uit het project halen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Add a list of countries, products or sectors, for example an index your sector uses. What it says is suggested beside the sources that come with the program. Nothing is taken over by itself.</source>
        <translation>Voeg een lijst van landen, producten of sectoren toe, bijvoorbeeld een index die uw sector gebruikt. Wat erin staat, wordt voorgesteld naast de bronnen die bij het programma horen. Niets wordt vanzelf overgenomen.</translation>
    </message>
    <message>
        <source>This project has no list of its own yet.</source>
        <translation>Dit project heeft nog geen eigen lijst.</translation>
    </message>
    <message>
        <source>1 list of your own</source>
        <translation>1 eigen lijst</translation>
    </message>
    <message>
        <source>{count} lists of your own</source>
        <translation>{count} eigen lijsten</translation>
    </message>
    <message>
        <source>“{title}” is out of the project. Undo (Ctrl+Z) brings it back.</source>
        <translation>“{title}” is uit het project. Met ongedaan maken (Ctrl+Z) komt de lijst terug.</translation>
    </message>
    <message>
        <source>The findings of “{title}” are out of the project. The source itself stays, because judgements lean on it. Undo (Ctrl+Z) brings them back.</source>
        <translation>De bevindingen van “{title}” zijn uit het project. De bron zelf blijft, omdat er oordelen op steunen. Met ongedaan maken (Ctrl+Z) komen ze terug.</translation>
    </message>
    <message>
        <source>Lists of your own</source>
        <translation>Eigen lijsten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Uitgever</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
</context>
<context>
    <name>PairModel</name>
    <message>
        <source>The one</source>
        <translation>De ene</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>De andere</translation>
    </message>
    <message>
        <source>Are they one?</source>
        <translation>Zijn ze één?</translation>
    </message>
    <message>
        <source>One and the same</source>
        <translation>Eén en dezelfde</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschillend</translation>
    </message>
</context>
<context>
    <name>PairsTab</name>
    <message>
        <source>Nothing is joined unless you say so. Joined organisations keep both numbers.</source>
        <translation>Er wordt niets samengevoegd tenzij u dat zegt. Samengevoegde organisaties houden beide nummers.</translation>
    </message>
    <message>
        <source>Join all {count} with the same name and country</source>
        <translation>Voeg alle {count} met dezelfde naam en hetzelfde land samen</translation>
    </message>
    <message>
        <source>Join the pair with the same name and country</source>
        <translation>Voeg het paar met dezelfde naam en hetzelfde land samen</translation>
    </message>
    <message>
        <source>Organisations that may be the same</source>
        <translation>Organisaties die misschien dezelfde zijn</translation>
    </message>
</context>
<context>
    <name>PartsPage</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabel kopiëren</translation>
    </message>
    <message>
        <source>People, planet and profit by number</source>
        <translation>Mensen, planeet en winst in getallen</translation>
    </message>
</context>
<context>
    <name>PassportBody</name>
    <message>
        <source>Make the passport…</source>
        <translation>Paspoort maken…</translation>
    </message>
    <message>
        <source>Indicators ({count})</source>
        <translation>Indicatoren ({count})</translation>
    </message>
    <message>
        <source>ISO 26000 ({count} of {total})</source>
        <translation>ISO 26000 ({count} van {total})</translation>
    </message>
    <message>
        <source>Indicators, ISO 26000, picture</source>
        <translation>Indicatoren, ISO 26000, beeld</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Beeld</translation>
    </message>
    <message>
        <source>MVO passport</source>
        <translation>MVO-paspoort</translation>
    </message>
    <message>
        <source>For internal and business use. It is no quality mark.</source>
        <translation>Intern en zakelijk gebruik; geen keurmerk.</translation>
    </message>
</context>
<context>
    <name>PendingEvidence</name>
    <message>
        <source>Take out {name}</source>
        <translation>{name} eruit halen</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Remove a person everywhere</source>
        <translation>Een persoon overal verwijderen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Also as the author of edits</source>
        <translation>Ook als wie bewerkingen deed</translation>
    </message>
    <message>
        <source>Also files kept in the project that hold the name</source>
        <translation>Ook bestanden in het project waarin de naam staat</translation>
    </message>
    <message>
        <source>Also backups and remembered lists that hold the name</source>
        <translation>Ook reservekopieën en onthouden lijsten waarin de naam staat</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>Ik weet dat dit niet ongedaan te maken is</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Voorgoed verwijderen</translation>
    </message>
    <message>
        <source>The project is being looked through</source>
        <translation>Het project wordt doorzocht</translation>
    </message>
    <message>
        <source>Found in {records} fields, {entries} entries of the history, {copies} rounds and versions, {files} files, {backups} backups; {edits} edits were made under this name. What history, rounds and versions tell goes with it. Untick what is about somebody else.</source>
        <translation>Gevonden in {records} velden, {entries} regels van de geschiedenis, {copies} rondes en versies, {files} bestanden, {backups} reservekopieën; {edits} bewerkingen zijn onder deze naam gedaan. Wat geschiedenis, rondes en versies vertellen gaat mee. Haal het vinkje weg bij wat over iemand anders gaat.</translation>
    </message>
    <message>
        <source>{count} backups could not be looked through.</source>
        <translation>{count} reservekopieën konden niet worden doorzocht.</translation>
    </message>
    <message>
        <source>Found nowhere.</source>
        <translation>Nergens gevonden.</translation>
    </message>
    <message>
        <source>The person is being removed</source>
        <translation>De persoon wordt verwijderd</translation>
    </message>
    <message>
        <source>Fill in a name, and look where it stands. What you see there can then be removed, from the history and the rounds too. Who complained and is locked with a password is not looked through: wipe that at the complaint. In files only plain text is found.</source>
        <translation>Vul een naam in en zoek waar die staat. Wat u dan ziet kunt u verwijderen, ook uit de geschiedenis en de rondes. Wie klaagde en met een wachtwoord op slot zit wordt niet doorzocht: wis dat bij de klacht. In bestanden wordt alleen gewone tekst gevonden.</translation>
    </message>
    <message>
        <source>Name (more ways to write it: a ; between)</source>
        <translation>Naam (meer schrijfwijzen: een ; ertussen)</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>PileButtons</name>
    <message>
        <source>Take over without research ({count})</source>
        <translation>Overnemen zonder onderzoek ({count})</translation>
    </message>
    <message>
        <source>Judge yourself…</source>
        <translation>Zelf beoordelen…</translation>
    </message>
    <message>
        <source>Set aside… ({count})</source>
        <translation>Terzijde leggen… ({count})</translation>
    </message>
    <message>
        <source>Bring back ({count})</source>
        <translation>Terughalen ({count})</translation>
    </message>
    <message>
        <source>Select rows of one theme to judge them together.</source>
        <translation>Kies rijen van één thema om die samen te beoordelen.</translation>
    </message>
    <message>
        <source>This project can only be read: nothing can be taken over or judged.</source>
        <translation>Dit project kunt u alleen lezen: u kunt niets overnemen of beoordelen.</translation>
    </message>
    <message>
        <source>Select one or more rows first.</source>
        <translation>Kies eerst een of meer rijen.</translation>
    </message>
    <message>
        <source>Set aside ({count})</source>
        <translation>Terzijde leggen ({count})</translation>
    </message>
    <message>
        <source>Why does this not hold here? The reason is kept with your name and the day. Setting aside changes no level.</source>
        <translation>Waarom geldt dit hier niet? De reden blijft bewaard, met uw naam en de dag. Terzijde leggen verandert geen niveau.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Terzijde leggen</translation>
    </message>
</context>
<context>
    <name>PilePage</name>
    <message>
        <source>What sources say, by theme</source>
        <translation>Wat bronnen zeggen, per thema</translation>
    </message>
    <message>
        <source>The row in focus in full</source>
        <translation>De gekozen rij voluit</translation>
    </message>
    <message>
        <source>Choose a row: here you then read what the source says, who says it and when, and why the likelihood is 3 or 4. Nothing is taken over by itself.</source>
        <translation>Kies een rij: dan leest u hier wat de bron zegt, van wie en wanneer, en waarom de kans 3 of 4 is. Niets wordt vanzelf overgenomen.</translation>
    </message>
    <message>
        <source>Order: likelihood 4 before 3, then severity (start value), then name. Money does not count.</source>
        <translation>Volgorde: kans 4 vóór 3, dan ernst (startwaarde), dan naam. Geld telt niet mee.</translation>
    </message>
    <message>
        <source>Nothing here by this filter.</source>
        <translation>Met dit filter is hier niets.</translation>
    </message>
    <message>
        <source>There are no suggestions that wait for you.</source>
        <translation>Er wachten geen suggesties op u.</translation>
    </message>
    <message>
        <source>There are no points of attention that wait for you.</source>
        <translation>Er wachten geen aandachtspunten op u.</translation>
    </message>
    <message>
        <source>Nothing was taken over. That never happens by itself.</source>
        <translation>Er is niets overgenomen. Dat gebeurt nooit vanzelf.</translation>
    </message>
    <message>
        <source>Nothing was set aside.</source>
        <translation>Er is niets terzijde gelegd.</translation>
    </message>
</context>
<context>
    <name>PlaceEditor</name>
    <message>
        <source>For example 52.09; 5.12</source>
        <translation>Bijvoorbeeld 52,09; 5,12</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Ze verschillen</translation>
    </message>
    <message>
        <source>These are not coordinates. Nothing changed. For example: 52.09; 5.12</source>
        <translation>Dit zijn geen coördinaten. Er is niets veranderd. Bijvoorbeeld: 52,09; 5,12</translation>
    </message>
</context>
<context>
    <name>PlanBody</name>
    <message>
        <source>New measure</source>
        <translation>Nieuwe maatregel</translation>
    </message>
    <message>
        <source>Make a calendar file…</source>
        <translation>Agenda-bestand maken…</translation>
    </message>
    <message>
        <source>Plan of action</source>
        <translation>Plan van aanpak</translation>
    </message>
    <message>
        <source>There is no measure yet. Begin with the gravest risk: what will you do about it, who does it, and by when?</source>
        <translation>Er is nog geen maatregel. Begin bij het ernstigste risico: wat gaat u eraan doen, wie doet het, en wanneer is het klaar?</translation>
    </message>
</context>
<context>
    <name>PlanFilters</name>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Only measures of this owner</source>
        <translation>Alleen maatregelen van deze eigenaar</translation>
    </message>
    <message>
        <source>Only measures of this kind</source>
        <translation>Alleen maatregelen van deze soort</translation>
    </message>
    <message>
        <source>Only measures on this theme</source>
        <translation>Alleen maatregelen bij dit thema</translation>
    </message>
    <message>
        <source>Every owner</source>
        <translation>Elke eigenaar</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Elke soort</translation>
    </message>
    <message>
        <source>Every theme</source>
        <translation>Elk thema</translation>
    </message>
</context>
<context>
    <name>PlanWays</name>
    <message>
        <source>Board, table, by date</source>
        <translation>Bord, tabel, op datum</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Op datum</translation>
    </message>
</context>
<context>
    <name>PolicyBody</name>
    <message>
        <source>Policy, own people</source>
        <translation>Beleid, eigen mensen</translation>
    </message>
    <message>
        <source>Policy and responsibility</source>
        <translation>Beleid en verantwoordelijkheid</translation>
    </message>
    <message>
        <source>Own people</source>
        <translation>Eigen mensen</translation>
    </message>
    <message>
        <source>Policy and roles</source>
        <translation>Beleid en rollen</translation>
    </message>
    <message>
        <source>What you fill in here is a part of the report. You can leave anything open.</source>
        <translation>Wat u hier invult, komt in het rapport. U kunt alles openlaten.</translation>
    </message>
</context>
<context>
    <name>PolicyForm</name>
    <message>
        <source>Begin with this text</source>
        <translation>Met deze tekst beginnen</translation>
    </message>
    <message>
        <source>No policy yet? Begin with this text and change it until it says what you stand for.</source>
        <translation>Nog geen beleid? Begin met deze tekst en pas hem aan tot hij zegt waar u voor staat.</translation>
    </message>
    <message>
        <source>What does your company stand for?</source>
        <translation>Waar staat uw bedrijf voor?</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Vastgesteld op</translation>
    </message>
    <message>
        <source>Where can it be read? An address on the web, or a place.</source>
        <translation>Waar is het te lezen? Een webadres, of een plek.</translation>
    </message>
    <message>
        <source>Who is responsible for it?</source>
        <translation>Wie is er verantwoordelijk voor?</translation>
    </message>
    <message>
        <source>In which role?</source>
        <translation>In welke rol?</translation>
    </message>
</context>
<context>
    <name>PracticesPage</name>
    <message>
        <source>Do we add to the harm ourselves, by the way we buy?</source>
        <translation>Dragen wij zelf bij aan schade, door hoe wij inkopen?</translation>
    </message>
    <message>
        <source>Counted over the {count} deliveries to us that are in view. “Yes” and “No” answer for those not asked yet; press a number to select its deliveries.</source>
        <translation>Geteld over de {count} leveringen aan ons die in beeld zijn. “Ja” en “Nee” geven antwoord voor wat nog niet is gevraagd; klik op een getal om die leveringen te selecteren.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Hoe wij inkopen</translation>
    </message>
    <message>
        <source>Adds to harm</source>
        <translation>Draagt bij</translation>
    </message>
    <message>
        <source>Does not</source>
        <translation>Draagt niet bij</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Niet gevraagd</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>{name}: select {count} deliveries</source>
        <translation>{name}: {count} leveringen selecteren</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Make the preview now</source>
        <translation>Voorbeeld nu maken</translation>
    </message>
    <message>
        <source>Show all pages</source>
        <translation>Alle pagina’s tonen</translation>
    </message>
    <message>
        <source>Page in front</source>
        <translation>Pagina die u ziet</translation>
    </message>
    <message>
        <source>State of the preview</source>
        <translation>Stand van het voorbeeld</translation>
    </message>
    <message>
        <source>The preview is being made</source>
        <translation>Het voorbeeld wordt gemaakt</translation>
    </message>
    <message>
        <source>Cancel the preview</source>
        <translation>Stop met het voorbeeld</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breedte</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>How large the pages are</source>
        <translation>Hoe groot de pagina’s zijn</translation>
    </message>
    <message>
        <source>These are the first pages, without drawings. To show all of a project this large takes longer.</source>
        <translation>Dit zijn de eerste pagina’s, zonder de tekeningen. Alles tonen duurt bij een project dat zo groot is langer.</translation>
    </message>
    <message>
        <source>is being brought up to date…</source>
        <translation>wordt bijgewerkt…</translation>
    </message>
    <message>
        <source>not up to date: you stopped it</source>
        <translation>niet bijgewerkt: u stopte het</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Preview, {page}</source>
        <translation>Voorbeeld, {page}</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Is</source>
        <translation>Is</translation>
    </message>
    <message>
        <source>What is in column {name}</source>
        <translation>Wat staat er in kolom {name}</translation>
    </message>
</context>
<context>
    <name>PrintCommands</name>
    <message>
        <source>Hotspots</source>
        <translation>Hotspots</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Keten</translation>
    </message>
    <message>
        <source>Drawing for the printer</source>
        <translation>Tekenen voor de printer</translation>
    </message>
    <message>
        <source>the first {most} of {count} rows; export the rest to Excel (Ctrl+E)</source>
        <translation>de eerste {most} van {count} rijen; exporteer de rest naar Excel (Ctrl+E)</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Leveringen</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risico’s</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maatregelen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print: {what}</source>
        <translation>Afdrukken: {what}</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 pagina</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} pagina’s</translation>
    </message>
    <message>
        <source>That is much paper. A table is better exported to Excel (Ctrl+E).</source>
        <translation>Dat is veel papier. Een tabel kunt u beter naar Excel exporteren (Ctrl+E).</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als pdf</translation>
    </message>
    <message>
        <source>What fits best</source>
        <translation>Wat het beste past</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Staand</translation>
    </message>
    <message>
        <source>On its side</source>
        <translation>Liggend</translation>
    </message>
    <message>
        <source>All of it on one page</source>
        <translation>Alles op één pagina</translation>
    </message>
    <message>
        <source>Full size, as a poster</source>
        <translation>Ware grootte, als poster</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>Zo komt het eruit te zien</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als pdf…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>PrioritiesList</name>
    <message>
        <source>Here you see where to begin, and why.</source>
        <translation>Hier ziet u waar u het best begint, en waarom.</translation>
    </message>
    <message>
        <source>The hotspots are being computed.</source>
        <translation>De hotspots worden berekend.</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioriteiten</translation>
    </message>
    <message>
        <source>Choose a delivery or an organisation in the chain and add a risk on the right. Then you see here what comes first, and why.</source>
        <translation>Kies in de keten een levering of een organisatie en voeg rechts een risico toe. Daarna ziet u hier wat eerst komt, en waarom.</translation>
    </message>
    <message>
        <source>See what sources say</source>
        <translation>Bekijk wat bronnen zeggen</translation>
    </message>
    <message>
        <source>Import a supplier list…</source>
        <translation>Leverancierslijst inlezen…</translation>
    </message>
</context>
<context>
    <name>PrioritiesTree</name>
    <message>
        <source>First: harm that happens now or is not put right ({count})</source>
        <translation>Eerst: schade die nu gebeurt of niet is hersteld ({count})</translation>
    </message>
    <message>
        <source>Priorities ({count})</source>
        <translation>Prioriteiten ({count})</translation>
    </message>
    <message>
        <source>{count} more: see the table of risks.</source>
        <translation>Nog {count}: zie de tabel met risico’s.</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>No problems, no open questions.</source>
        <translation>Geen problemen, geen open vragen.</translation>
    </message>
    <message>
        <source>{errors} errors · {warnings} warnings · {remarks} remarks</source>
        <translation>fouten: {errors} · waarschuwingen: {warnings} · opmerkingen: {remarks}</translation>
    </message>
    <message>
        <source>Problems and open questions</source>
        <translation>Problemen en open vragen</translation>
    </message>
    <message>
        <source>How serious</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
</context>
<context>
    <name>ProductsTab</name>
    <message>
        <source>The code tells which risks belong to a product. Choose one where it is wrong or only likely.</source>
        <translation>De code zegt welke risico’s bij een product horen. Kies een code waar die niet klopt of alleen waarschijnlijk is.</translation>
    </message>
    <message>
        <source>Product in the list</source>
        <translation>Product in de lijst</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Code of goods</source>
        <translation>Goederencode</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Take over what is likely for the selected rows</source>
        <translation>Neem over wat waarschijnlijk is voor de gekozen rijen</translation>
    </message>
    <message>
        <source>– not known –</source>
        <translation>– niet bekend –</translation>
    </message>
    <message>
        <source>“{text}” is no code. Choose a product from the list. Nothing changed.</source>
        <translation>“{text}” is geen code. Kies een product uit de lijst. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The products of the list</source>
        <translation>De producten van de lijst</translation>
    </message>
</context>
<context>
    <name>ProjectCommands</name>
    <message>
        <source>Open a project</source>
        <translation>Project openen</translation>
    </message>
    <message>
        <source>IMVO projects</source>
        <translation>IMVO-projecten</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>Alleen lezen openen</translation>
    </message>
    <message>
        <source>Import a supplier list</source>
        <translation>Leverancierslijst inlezen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>There is no list on the clipboard.

Copy the cells of your list in your spreadsheet, with the headings, and paste them here.</source>
        <translation>Er staat geen lijst op het klembord.

Kopieer de cellen van uw lijst in uw rekenblad, met de koppen erbij, en plak ze hier.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Klembord</translation>
    </message>
    <message>
        <source>Opening the project</source>
        <translation>Project openen</translation>
    </message>
</context>
<context>
    <name>ProjectStatus</name>
    <message>
        <source>Saving…</source>
        <translation>Bezig met opslaan…</translation>
    </message>
    <message>
        <source>Everything saved at {time}</source>
        <translation>Alles opgeslagen om {time}</translation>
    </message>
    <message>
        <source>What is it, and what can be done? Opens the page Quality</source>
        <translation>Wat is het, en wat kunt u doen? Opent de pagina Kwaliteit</translation>
    </message>
    <message>
        <source>1 row kept aside</source>
        <translation>1 rij apart gezet</translation>
    </message>
    <message>
        <source>{count} rows kept aside</source>
        <translation>{count} rijen apart gezet</translation>
    </message>
    <message>
        <source>{count} suppliers</source>
        <translation>{count} leveranciers</translation>
    </message>
    <message>
        <source>1 supplier</source>
        <translation>1 leverancier</translation>
    </message>
    <message>
        <source>1 tier</source>
        <translation>1 ketenlaag</translation>
    </message>
    <message>
        <source>{count} tiers</source>
        <translation>{count} ketenlagen</translation>
    </message>
    <message>
        <source>{count} deliveries not known</source>
        <translation>{count} leveringen niet bekend</translation>
    </message>
    <message>
        <source>1 delivery not known</source>
        <translation>1 levering niet bekend</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 fout</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation>{count} fouten</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 waarschuwing</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>{count} waarschuwingen</translation>
    </message>
    <message>
        <source>1 remark</source>
        <translation>1 opmerking</translation>
    </message>
    <message>
        <source>{count} remarks</source>
        <translation>{count} opmerkingen</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Geen problemen</translation>
    </message>
</context>
<context>
    <name>ProofLine</name>
    <message>
        <source>Whether the trail is unbroken is being looked at…</source>
        <translation>Of het logboek klopt, wordt bekeken…</translation>
    </message>
    <message>
        <source>The trail is unbroken: all {count} entries stand as they were written.</source>
        <translation>Het logboek klopt: alle {count} regels staan er zoals ze zijn geschreven.</translation>
    </message>
    <message>
        <source>The trail is broken. Somebody changed the file by hand, or it is damaged.</source>
        <translation>Het logboek klopt niet. Iemand heeft het bestand met de hand veranderd, of het is beschadigd.</translation>
    </message>
    <message>
        <source>The content of {count} was taken out on request.</source>
        <translation>Van {count} is de inhoud op verzoek verwijderd.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Zoeken in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Bestands&amp;type:</translation>
    </message>
</context>
<context>
    <name>QualityModel</name>
    <message>
        <source>and {count} more: click to show them</source>
        <translation>en nog {count}: klik om ze te zien</translation>
    </message>
</context>
<context>
    <name>QualityView</name>
    <message>
        <source>{errors} errors · {warnings} warnings · {remarks} remarks</source>
        <translation>{errors} fouten · {warnings} waarschuwingen · {remarks} opmerkingen</translation>
    </message>
    <message>
        <source>Nothing to put right among what is in view.</source>
        <translation>Niets te verbeteren in wat u nu ziet.</translation>
    </message>
    <message>
        <source>Nothing to put right. What is not known stays in sight in the chain.</source>
        <translation>Niets te verbeteren. Wat niet bekend is, blijft zichtbaar in de keten.</translation>
    </message>
    <message>
        <source>Here you see what your project still lacks. Begin with your suppliers.</source>
        <translation>Hier ziet u wat er nog ontbreekt in uw project. Begin met uw leveranciers.</translation>
    </message>
    <message>
        <source>What is to be put right, by kind</source>
        <translation>Wat kan beter, per soort</translation>
    </message>
    <message>
        <source>Import a supplier list…</source>
        <translation>Leverancierslijst inlezen…</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Go to: {view}</source>
        <translation>Ga naar: {view}</translation>
    </message>
    <message>
        <source>Note, next date, evidence</source>
        <translation>Notitie, volgende datum, onderbouwing</translation>
    </message>
    <message>
        <source>Not relevant: {reason}</source>
        <translation>Niet relevant: {reason}</translation>
    </message>
    <message>
        <source>next: {day}</source>
        <translation>volgende datum: {day}</translation>
    </message>
    <message>
        <source>evidence: {count}</source>
        <translation>onderbouwing: {count}</translation>
    </message>
    <message>
        <source>Why is this not relevant?</source>
        <translation>Waarom is dit niet relevant?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
</context>
<context>
    <name>QuestionnaireCommands</name>
    <message>
        <source>Making the questionnaires</source>
        <translation>De vragenlijsten worden gemaakt</translation>
    </message>
    <message>
        <source>{count} questionnaires are ready. They are in the folder {folder}.

Send each to its supplier. Import the file when it comes back.</source>
        <translation>{count} vragenlijsten zijn klaar. Ze staan in de map {folder}.

Stuur elk bestand naar de leverancier. Lees het bestand in als het terugkomt.</translation>
    </message>
    <message>
        <source>“{name}” is ready. It is in the folder {folder}.

Send it to the supplier. Import the file when it comes back.</source>
        <translation>“{name}” is klaar. Het bestand staat in de map {folder}.

Stuur het naar de leverancier. Lees het bestand in als het terugkomt.</translation>
    </message>
</context>
<context>
    <name>QuestionsTab</name>
    <message>
        <source>In the list</source>
        <translation>In de lijst</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Is which country?</source>
        <translation>Welk land is dat?</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Voorbeelden</translation>
    </message>
    <message>
        <source>Take over {count} suggestions</source>
        <translation>Neem {count} voorstellen over</translation>
    </message>
    <message>
        <source>Take over 1 suggestion</source>
        <translation>Neem 1 voorstel over</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 rij</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} rijen</translation>
    </message>
    <message>
        <source>– not known –</source>
        <translation>– niet bekend –</translation>
    </message>
    <message>
        <source>{rows}, such as {examples}</source>
        <translation>{rows}, zoals {examples}</translation>
    </message>
    <message>
        <source>Rows without a country</source>
        <translation>Rijen zonder land</translation>
    </message>
    <message>
        <source>“{text}” is no country we know. Nothing changed.</source>
        <translation>“{text}” is geen land dat we kennen. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Texts that name no country we know</source>
        <translation>Teksten die geen land noemen dat we kennen</translation>
    </message>
</context>
<context>
    <name>ReachChoice</name>
    <message>
        <source>At the supplier</source>
        <translation>Bij de leverancier</translation>
    </message>
    <message>
        <source>Only this delivery</source>
        <translation>Alleen deze levering</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Alleen deze leveringen</translation>
    </message>
    <message>
        <source>Applies to all {count} deliveries of these {suppliers} suppliers. One risk is kept at each supplier.</source>
        <translation>Geldt voor alle {count} leveringen van deze {suppliers} leveranciers. Bij elke leverancier komt één risico.</translation>
    </message>
    <message>
        <source>Applies to {name}, which has one delivery.</source>
        <translation>Geldt voor {name}. Die heeft één levering.</translation>
    </message>
    <message>
        <source>Applies to all {count} deliveries of {name}. It is kept as one risk.</source>
        <translation>Geldt voor alle {count} leveringen van {name}. Het blijft één risico.</translation>
    </message>
    <message>
        <source>Applies to these {count} deliveries. Each gets a risk of its own.</source>
        <translation>Geldt voor deze {count} leveringen. Elke levering krijgt een eigen risico.</translation>
    </message>
    <message>
        <source>Applies to this delivery only, no longer to the {count} others.</source>
        <translation>Geldt alleen voor deze levering, niet meer voor de {count} andere.</translation>
    </message>
    <message>
        <source>Applies to this delivery only.</source>
        <translation>Geldt alleen voor deze levering.</translation>
    </message>
</context>
<context>
    <name>ReadOnlyBanner</name>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie opslaan…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Open to change it</source>
        <translation>Openen om te wijzigen</translation>
    </message>
    <message>
        <source>Show that window</source>
        <translation>Dat venster tonen</translation>
    </message>
    <message>
        <source>You can look at this project, but not change it.</source>
        <translation>U kunt dit project bekijken, maar niet wijzigen.</translation>
    </message>
    <message>
        <source>{user} works in this project on {host}. You can look at it, but not change it.</source>
        <translation>{user} werkt in dit project op {host}. U kunt het bekijken, maar niet wijzigen.</translation>
    </message>
</context>
<context>
    <name>ReadingRow</name>
    <message>
        <source>Characters</source>
        <translation>Tekens</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Scheidingsteken</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Werkblad</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>puntkomma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>rechte streep</translation>
    </message>
    <message>
        <source>Headings in row</source>
        <translation>Rij met de koppen</translation>
    </message>
    <message>
        <source>Heading rows</source>
        <translation>Aantal rijen met koppen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>read ({count})</source>
        <translation>lezen ({count})</translation>
    </message>
    <message>
        <source>leave out ({count})</source>
        <translation>weglaten ({count})</translation>
    </message>
    <message>
        <source>Hidden rows</source>
        <translation>Verborgen rijen</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent projects</source>
        <translation>Recente projecten</translation>
    </message>
    <message>
        <source>Your first analysis in five steps</source>
        <translation>Uw eerste analyse in vijf stappen</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>None yet</source>
        <translation>Nog geen</translation>
    </message>
</context>
<context>
    <name>RecordHistoryPage</name>
    <message>
        <source>Show older changes</source>
        <translation>Oudere wijzigingen tonen</translation>
    </message>
    <message>
        <source>The history is being read.</source>
        <translation>De geschiedenis wordt gelezen.</translation>
    </message>
    <message>
        <source>Nothing was noted here yet.</source>
        <translation>Hier is nog niets vastgelegd.</translation>
    </message>
    <message>
        <source>{count} entries were blanked on request. It is not known whether they spoke of this.</source>
        <translation>{count} regels zijn op verzoek leeggemaakt. Het is niet bekend of ze hierover gingen.</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>All kinds</source>
        <translation>Alle soorten</translation>
    </message>
    <message>
        <source>Show only this kind</source>
        <translation>Toon alleen deze soort</translation>
    </message>
    <message>
        <source>From the library</source>
        <translation>Uit de bibliotheek</translation>
    </message>
    <message>
        <source>Take over from the library</source>
        <translation>Overnemen uit de bibliotheek</translation>
    </message>
    <message>
        <source>Plan a conversation</source>
        <translation>Gesprek plannen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Belanghebbenden</translation>
    </message>
    <message>
        <source>New stakeholder</source>
        <translation>Nieuwe belanghebbende</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Nobody here yet. Who is affected, who speaks for them, and who can help? Take one from the library or add your own.</source>
        <translation>Hier staat nog niemand. Wie wordt geraakt, wie spreekt voor hen, en wie kan helpen? Neem iemand over uit de bibliotheek of voeg zelf iemand toe.</translation>
    </message>
</context>
<context>
    <name>RemarksBox</name>
    <message>
        <source>To policy and roles</source>
        <translation>Naar beleid en rollen</translation>
    </message>
    <message>
        <source>Fill in who signs</source>
        <translation>Invullen wie tekent</translation>
    </message>
</context>
<context>
    <name>ReportBody</name>
    <message>
        <source>Report: tell what you found</source>
        <translation>Rapport: vertel wat u vond</translation>
    </message>
    <message>
        <source>Choices, preview</source>
        <translation>Keuzes, voorbeeld</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Keuzes</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
</context>
<context>
    <name>ReportCommands</name>
    <message>
        <source>Exporting</source>
        <translation>Bezig met exporteren</translation>
    </message>
    <message>
        <source>“{name}” is ready. It is in the folder {folder}.</source>
        <translation>“{name}” is klaar. U vindt het in de map {folder}.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>{name} (set aside on {day})</source>
        <translation>{name} (opzijgezet op {day})</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>De reservekopie wordt teruggezet</translation>
    </message>
    <message>
        <source>It comes in the place of {path}. That file is not lost: it stays beside it, under another name.</source>
        <translation>Deze komt in de plaats van {path}. Dat bestand gaat niet verloren: het blijft ernaast staan, onder een andere naam.</translation>
    </message>
    <message>
        <source>The project comes at {path}.</source>
        <translation>Het project komt op {path}.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Reservekopie terugzetten</translation>
    </message>
    <message>
        <source>Show those of all projects</source>
        <translation>Die van alle projecten tonen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Map tonen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Reservekopieën zoeken…</translation>
    </message>
    <message>
        <source>Backups of all projects</source>
        <translation>Reservekopieën van alle projecten</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Nog geen reservekopieën</translation>
    </message>
    <message>
        <source>Backups of “{name}”</source>
        <translation>Reservekopieën van “{name}”</translation>
    </message>
    <message>
        <source>No backups of “{name}”</source>
        <translation>Geen reservekopieën van “{name}”</translation>
    </message>
    <message>
        <source>The program makes a backup by itself before your first change of a day, before an import and before much is removed. They stay on this computer.</source>
        <translation>Het programma maakt zelf een reservekopie vóór uw eerste wijziging van een dag, vóór het inlezen van een lijst en vóór er veel wordt verwijderd. Ze blijven op deze computer.</translation>
    </message>
    <message>
        <source>The project becomes again what it was then. Backups do not hold who complained: names that are locked in the project stay behind in the file that is set aside.</source>
        <translation>Het project wordt weer zoals het toen was. In reservekopieën staat niet wie een klacht indiende: namen die in het project op slot staan, blijven achter in het bestand dat opzij wordt gezet.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Opnieuw berekenen</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Leveringen</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risico’s</translation>
    </message>
    <message>
        <source>Copy numbers and rows</source>
        <translation>Cijfers en rijen kopiëren</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Wat als</translation>
    </message>
    <message>
        <source>Stopped before it was worked out.</source>
        <translation>Gestopt voordat het was berekend.</translation>
    </message>
    <message>
        <source>Out of date: the steps or the chain changed.</source>
        <translation>Verouderd: de stappen of de keten zijn veranderd.</translation>
    </message>
    <message>
        <source>Add a step: here you then see what it changes, and what it does not.</source>
        <translation>Voeg een stap toe: hier ziet u dan wat die verandert, en wat niet.</translation>
    </message>
    <message>
        <source>Out of date. It is being worked out again.</source>
        <translation>Verouderd. Het wordt opnieuw berekend.</translation>
    </message>
    <message>
        <source>It is being worked out.</source>
        <translation>Het wordt berekend.</translation>
    </message>
    <message>
        <source>Deliveries or risks</source>
        <translation>Leveringen of risico’s</translation>
    </message>
</context>
<context>
    <name>RiskList</name>
    <message>
        <source>Nobody has judged a risk here yet. That is not the same as low.</source>
        <translation>Hier is nog geen risico beoordeeld. Dat is niet hetzelfde als laag.</translation>
    </message>
    <message>
        <source>{count} more are not shown. Select fewer.</source>
        <translation>Er zijn er nog {count}. Kies er minder om ze te zien.</translation>
    </message>
    <message>
        <source>Own judgement: not given yet</source>
        <translation>Eigen oordeel: nog niet gegeven</translation>
    </message>
    <message>
        <source>Judge this</source>
        <translation>Beoordelen</translation>
    </message>
    <message>
        <source>Judge {name}</source>
        <translation>{name} beoordelen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Aanpassen</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} aanpassen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} weghalen</translation>
    </message>
    <message>
        <source>Evidence ({count})</source>
        <translation>Onderbouwing ({count})</translation>
    </message>
    <message>
        <source>Evidence of {name}</source>
        <translation>Onderbouwing van {name}</translation>
    </message>
</context>
<context>
    <name>RisksPage</name>
    <message>
        <source>Add a risk</source>
        <translation>Risico toevoegen</translation>
    </message>
    <message>
        <source>Back to the risks</source>
        <translation>Terug naar de risico’s</translation>
    </message>
    <message>
        <source>Add a risk: choose its theme</source>
        <translation>Risico toevoegen: kies een thema</translation>
    </message>
</context>
<context>
    <name>RoundDialog</name>
    <message>
        <source>Start a round</source>
        <translation>Een ronde starten</translation>
    </message>
    <message>
        <source>Change the round</source>
        <translation>De ronde wijzigen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Why this round</source>
        <translation>Waarom deze ronde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>The chain and all judgements are kept as they are now. You go on working in the project; later you see what changed since this round.</source>
        <translation>De keten en alle oordelen worden bewaard zoals ze nu zijn. U werkt gewoon verder in het project. Later ziet u wat er sinds deze ronde is veranderd.</translation>
    </message>
</context>
<context>
    <name>RoundList</name>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondes</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Door wie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>What was kept in a round never changes. A removed round comes back by undo.</source>
        <translation>Wat in een ronde is bewaard, verandert nooit. Met ongedaan maken komt een verwijderde ronde terug.</translation>
    </message>
</context>
<context>
    <name>RoundMaker</name>
    <message>
        <source>The round is being kept</source>
        <translation>De ronde wordt bewaard</translation>
    </message>
</context>
<context>
    <name>RoundsBody</name>
    <message>
        <source>Start a round…</source>
        <translation>Een ronde starten…</translation>
    </message>
    <message>
        <source>What did we learn?</source>
        <translation>Wat leerden wij?</translation>
    </message>
    <message>
        <source>Rounds ({count})</source>
        <translation>Rondes ({count})</translation>
    </message>
    <message>
        <source>A round keeps the chain and all judgements as they are on one day. Hold one each year, or after something happened, and see next time what became better, what worse, and what you know better.</source>
        <translation>Een ronde bewaart de keten en alle oordelen zoals ze op één dag zijn. Houd er elk jaar één, of als er iets is gebeurd. De volgende keer ziet u wat beter werd, wat slechter, en wat u beter weet.</translation>
    </message>
    <message>
        <source>What changed, numbers, rounds</source>
        <translation>Wat veranderde, aantallen, rondes</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat veranderde</translation>
    </message>
    <message>
        <source>Numbers over time</source>
        <translation>Aantallen per ronde</translation>
    </message>
    <message>
        <source>Rounds: what changed?</source>
        <translation>Rondes: wat veranderde er?</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>What is amiss</source>
        <translation>Wat er mis is</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Wat erin staat</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Out of date: the chain was changed after this was computed.</source>
        <translation>Verouderd: de keten is daarna veranderd.</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Opnieuw berekenen</translation>
    </message>
    <message>
        <source>This was stopped before it was ready.</source>
        <translation>Dit is gestopt voordat het klaar was.</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Berekenen</translation>
    </message>
    <message>
        <source>This is being computed. You can go on working meanwhile.</source>
        <translation>Dit wordt berekend. U kunt intussen verder werken.</translation>
    </message>
</context>
<context>
    <name>ScanFigure</name>
    <message>
        <source>The six steps, scan by scan</source>
        <translation>De zes stappen, scan voor scan</translation>
    </message>
    <message>
        <source>Show the scans as a table</source>
        <translation>De scans als tabel tonen</translation>
    </message>
    <message>
        <source>Copy the table of scans</source>
        <translation>De tabel met scans kopiëren</translation>
    </message>
</context>
<context>
    <name>ScanForm</name>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Choose for each step the sentence that fits best. Leave open what you do not know.</source>
        <translation>Kies bij elke stap de zin die het beste past. Laat open wat u niet weet.</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>ISO 26000 is guidance: nobody can be certified for it. Say of each of its seven core subjects how much it matters for your company. Beside it stands what you tagged.</source>
        <translation>ISO 26000 is een richtlijn: niemand kan ervoor worden gecertificeerd. Geef bij elk van de zeven kernonderwerpen aan hoe belangrijk het is voor uw bedrijf. Ernaast staat wat u labelde.</translation>
    </message>
    <message>
        <source>Core subject</source>
        <translation>Kernonderwerp</translation>
    </message>
    <message>
        <source>Does it matter?</source>
        <translation>Van belang?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
</context>
<context>
    <name>ScenarioList</name>
    <message>
        <source>What-ifs</source>
        <translation>Wat-als-vragen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Naam wijzigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>{what} what-if</source>
        <translation>Wat-als: {what}</translation>
    </message>
</context>
<context>
    <name>ScenariosBody</name>
    <message>
        <source>What if?</source>
        <translation>Wat als?</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
</context>
<context>
    <name>ScopeButtons</name>
    <message>
        <source>First</source>
        <translation>Eerst</translation>
    </message>
    <message>
        <source>Look at these first (key 1)</source>
        <translation>Hier eerst naar kijken (toets 1)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Look at these later (key 2)</source>
        <translation>Hier later naar kijken (toets 2)</translation>
    </message>
    <message>
        <source>Out of scope…</source>
        <translation>Buiten beeld…</translation>
    </message>
    <message>
        <source>Leave these out, with a reason (key 3)</source>
        <translation>Deze buiten beeld laten, met een reden (toets 3)</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>Geen keuze</translation>
    </message>
    <message>
        <source>Take the choice back (key 0)</source>
        <translation>De keuze terugnemen (toets 0)</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>Alleen dit tonen</translation>
    </message>
    <message>
        <source>Narrow every view to the deliveries of these products</source>
        <translation>Beperk alle weergaven tot de leveringen van deze producten</translation>
    </message>
    <message>
        <source>Take over order by sources</source>
        <translation>Volgorde volgens bronnen overnemen</translation>
    </message>
    <message>
        <source>The gravest first; what you chose stays. What sources say nothing of stays open: that is not known, not low.</source>
        <translation>Het ernstigste eerst; wat u zelf koos, blijft. Waar bronnen niets over zeggen, blijft open: dat is niet bekend, niet laag.</translation>
    </message>
</context>
<context>
    <name>ScopeModel</name>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Keuze</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Leveringen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Gemaakt in</translation>
    </message>
    <message>
        <source>According to sources</source>
        <translation>Volgens bronnen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Part of what you buy, where that is known; it orders nothing</source>
        <translation>Deel van wat u inkoopt, als dat bekend is; het bepaalt geen volgorde</translation>
    </message>
    <message>
        <source>{count} not known</source>
        <translation>{count} niet bekend</translation>
    </message>
    <message>
        <source>only points of attention</source>
        <translation>alleen aandachtspunten</translation>
    </message>
    <message>
        <source>nothing: not known</source>
        <translation>niets: niet bekend</translation>
    </message>
</context>
<context>
    <name>ScopeProducts</name>
    <message>
        <source>Here you choose which products you look at first, and why. Import your list of suppliers, or type the products you buy below.</source>
        <translation>Hier kiest u naar welke producten u eerst kijkt, en waarom. Lees uw leverancierslijst in, of typ hieronder de producten die u inkoopt.</translation>
    </message>
    <message>
        <source>Import a supplier list…</source>
        <translation>Leverancierslijst inlezen…</translation>
    </message>
    <message>
        <source>A product you buy</source>
        <translation>Een product dat u inkoopt</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>Product toevoegen</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Buiten beeld</translation>
    </message>
    <message>
        <source>Why do you leave this out for now? {names}</source>
        <translation>Waarom laat u dit voorlopig buiten beeld? {names}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Buiten beeld laten</translation>
    </message>
    <message>
        <source>Select a product to see what is known of it. 1, 2, 3 and 0 choose.</source>
        <translation>Selecteer een product om te zien wat ervan bekend is. Met 1, 2, 3 en 0 kiest u.</translation>
    </message>
    <message>
        <source>Sources speak of {count} themes: {names}</source>
        <translation>Bronnen noemen {count} thema’s: {names}</translation>
    </message>
    <message>
        <source>points of attention: {count}</source>
        <translation>aandachtspunten: {count}</translation>
    </message>
    <message>
        <source>{unjudged} of {count} deliveries not yet judged by you</source>
        <translation>{unjudged} van {count} leveringen nog niet zelf beoordeeld</translation>
    </message>
    <message>
        <source>1 delivery, not yet judged by you</source>
        <translation>1 levering, nog niet zelf beoordeeld</translation>
    </message>
    <message>
        <source>1 delivery, judged by you</source>
        <translation>1 levering, zelf beoordeeld</translation>
    </message>
    <message>
        <source>No delivery of this product is in the chain yet.</source>
        <translation>Er staat nog geen levering van dit product in de keten.</translation>
    </message>
</context>
<context>
    <name>ScopeTable</name>
    <message>
        <source>Products, with what was chosen</source>
        <translation>Producten, met wat er is gekozen</translation>
    </message>
</context>
<context>
    <name>ScopeView</name>
    <message>
        <source>First, in order ({count})</source>
        <translation>Eerst, in volgorde ({count})</translation>
    </message>
    <message>
        <source>Which products first, and why?</source>
        <translation>Welke producten eerst, en waarom?</translation>
    </message>
    <message>
        <source>The report takes this over, in the section on your chain.</source>
        <translation>Het rapport neemt dit over, in het onderdeel over uw keten.</translation>
    </message>
    <message>
        <source>Copy the summary</source>
        <translation>Samenvatting kopiëren</translation>
    </message>
    <message>
        <source>Summary in ten lines</source>
        <translation>Samenvatting in tien regels</translation>
    </message>
    <message>
        <source>Choose, put in order, read the summary</source>
        <translation>Kiezen, op volgorde zetten, samenvatting lezen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
</context>
<context>
    <name>ScoresModel</name>
    <message>
        <source>{score}, with proof</source>
        <translation>{score}, met bewijs</translation>
    </message>
    <message>
        <source>{score}, no proof</source>
        <translation>{score}, geen bewijs</translation>
    </message>
</context>
<context>
    <name>ScoresPage</name>
    <message>
        <source>Choose criteria first</source>
        <translation>Kies eerst criteria</translation>
    </message>
    <message>
        <source>Show this supplier</source>
        <translation>Deze leverancier tonen</translation>
    </message>
    <message>
        <source>Save as workbook…</source>
        <translation>Opslaan als werkmap…</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Gezien op</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Who looked?</source>
        <translation>Wie heeft gekeken?</translation>
    </message>
    <message>
        <source>Here you score suppliers once there are criteria and suppliers.</source>
        <translation>Hier scoort u leveranciers zodra er criteria en leveranciers zijn.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>{name}: {yes} yes, {partly} partly, {no} no, {open} not looked at</source>
        <translation>{name}: {yes} ja, {partly} deels, {no} nee, {open} niet bekeken</translation>
    </message>
</context>
<context>
    <name>ScoresTable</name>
    <message>
        <source>Suppliers and criteria, with the scores</source>
        <translation>Leveranciers en criteria, met de scores</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>nothing found</source>
        <translation>niets gevonden</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} gevonden</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} van {count}</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>zoeken…</translation>
    </message>
    <message>
        <source>Name, product or country</source>
        <translation>Naam, product of land</translation>
    </message>
    <message>
        <source>Search in the chain</source>
        <translation>Zoeken in de keten</translation>
    </message>
    <message>
        <source>Previous one found</source>
        <translation>Vorige gevonden</translation>
    </message>
    <message>
        <source>Next one found</source>
        <translation>Volgende gevonden</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Stoppen met zoeken</translation>
    </message>
    <message>
        <source>How many were found</source>
        <translation>Hoeveel er gevonden zijn</translation>
    </message>
</context>
<context>
    <name>SearchCorner</name>
    <message>
        <source>Search ({keys})</source>
        <translation>Zoek ({keys})</translation>
    </message>
</context>
<context>
    <name>SelfScanBody</name>
    <message>
        <source>New self-scan</source>
        <translation>Nieuwe zelfscan</translation>
    </message>
    <message>
        <source>Remove this scan</source>
        <translation>Deze scan verwijderen</translation>
    </message>
    <message>
        <source>Which self-scan</source>
        <translation>Welke zelfscan</translation>
    </message>
    <message>
        <source>There is no self-scan yet. It takes ten minutes: six steps, five sentences each. Do it again next year and see what changed.</source>
        <translation>Er is nog geen zelfscan. Het kost tien minuten: zes stappen, vijf zinnen per stap. Doe het volgend jaar opnieuw en zie wat er is veranderd.</translation>
    </message>
    <message>
        <source>Fill in, picture</source>
        <translation>Invullen, beeld</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Invullen</translation>
    </message>
    <message>
        <source>Picture and changes</source>
        <translation>Beeld en veranderingen</translation>
    </message>
    <message>
        <source>How far is your company in each of the six steps, and how does that change?</source>
        <translation>Hoe ver is uw bedrijf in elk van de zes stappen, en hoe verandert dat?</translation>
    </message>
    <message>
        <source>Self-scan</source>
        <translation>Zelfscan</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Select {name}</source>
        <translation>Selecteer {name}</translation>
    </message>
    <message>
        <source>+ {name}</source>
        <translation>+ {name}</translation>
    </message>
    <message>
        <source>Add: {name}</source>
        <translation>Toevoegen: {name}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Licht of donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Beweging</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>Your name stands beside what you change, in the history of a project.</source>
        <translation>Uw naam staat bij wat u wijzigt, in de geschiedenis van een project.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Niets beweegt vanzelf</translation>
    </message>
    <message>
        <source>As the system ({percent} %)</source>
        <translation>Zoals het systeem ({percent} %)</translation>
    </message>
</context>
<context>
    <name>SettingsSample</name>
    <message>
        <source>This is how it looks</source>
        <translation>Zo ziet het eruit</translation>
    </message>
    <message>
        <source>Your supplier delivers cotton from a spinning mill.</source>
        <translation>Uw leverancier levert katoen uit een spinnerij.</translation>
    </message>
    <message>
        <source>Every choice holds at once and is kept.</source>
        <translation>Elke keuze geldt meteen en blijft bewaard.</translation>
    </message>
    <message>
        <source>A button</source>
        <translation>Een knop</translation>
    </message>
</context>
<context>
    <name>SeveralEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Ze verschillen</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Niets gekozen</translation>
    </message>
</context>
<context>
    <name>SheetSaver</name>
    <message>
        <source>Where do you want to keep the PDF?</source>
        <translation>Waar wilt u de PDF bewaren?</translation>
    </message>
    <message>
        <source>Making the PDF</source>
        <translation>PDF maken</translation>
    </message>
    <message>
        <source>“{name}” is ready: {pages} pages. Open it to read or to print it.</source>
        <translation>“{name}” is klaar: {pages} pagina’s. Open de PDF om te lezen of af te drukken.</translation>
    </message>
    <message>
        <source>“{name}” is ready: 1 page. Open it to read or to print it.</source>
        <translation>“{name}” is klaar: 1 pagina. Open de PDF om te lezen of af te drukken.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>SidesCard</name>
    <message>
        <source>One and the same</source>
        <translation>Eén en dezelfde</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschillend</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
</context>
<context>
    <name>SitesBox</name>
    <message>
        <source>Name of a site: office, workshop, warehouse</source>
        <translation>Naam van een locatie: kantoor, werkplaats, loods</translation>
    </message>
    <message>
        <source>Name of a new site</source>
        <translation>Naam van een nieuwe locatie</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>Locatie toevoegen</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Locaties</translation>
    </message>
    <message>
        <source>No site yet. Where do your own people work?</source>
        <translation>Nog geen locatie. Waar werken uw eigen mensen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} verwijderen</translation>
    </message>
</context>
<context>
    <name>SitesSaver</name>
    <message>
        <source>Where do you want to keep the list?</source>
        <translation>Waar wilt u de lijst bewaren?</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>De lijst schrijven</translation>
    </message>
    <message>
        <source>“{name}” is ready, with {count} rows. It is in the folder {folder}.</source>
        <translation>“{name}” is klaar, met {count} rijen. Het staat in de map {folder}.</translation>
    </message>
</context>
<context>
    <name>SmallFigure</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabel kopiëren</translation>
    </message>
</context>
<context>
    <name>SourceCommands</name>
    <message>
        <source>Add a source of your own</source>
        <translation>Eigen bron toevoegen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
</context>
<context>
    <name>SourcePicker</name>
    <message>
        <source>Add this source</source>
        <translation>Bron toevoegen</translation>
    </message>
    <message>
        <source>Choose a source of this project…</source>
        <translation>Kies een bron van dit project…</translation>
    </message>
    <message>
        <source>Sources of this project</source>
        <translation>Bronnen van dit project</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Eruit halen</translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation>{name} eruit halen</translation>
    </message>
</context>
<context>
    <name>SourcesView</name>
    <message>
        <source>Sources are being asked.</source>
        <translation>De bronnen worden geraadpleegd.</translation>
    </message>
    <message>
        <source>being asked again</source>
        <translation>wordt opnieuw gevraagd</translation>
    </message>
    <message>
        <source>Provisional order: {number} of {total} deliveries not yet judged by you.</source>
        <translation>Voorlopige volgorde: {number} van {total} leveringen nog niet zelf beoordeeld.</translation>
    </message>
    <message>
        <source>Each of the {total} deliveries has a judgement of your own.</source>
        <translation>Elk van de {total} leveringen heeft een eigen oordeel.</translation>
    </message>
    <message>
        <source>Suggestions ({count})</source>
        <translation>Suggesties ({count})</translation>
    </message>
    <message>
        <source>Points of attention ({count})</source>
        <translation>Aandachtspunten ({count})</translation>
    </message>
    <message>
        <source>Taken over ({count})</source>
        <translation>Overgenomen ({count})</translation>
    </message>
    <message>
        <source>Aside ({count})</source>
        <translation>Terzijde ({count})</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>First risks according to sources</source>
        <translation>Eerste risico’s volgens bronnen</translation>
    </message>
    <message>
        <source>Here you see what sources say of your deliveries: by product, country of making and sector. First import your list of suppliers. Nothing is taken over by itself: a suggestion counts only once you take it over or judge it.</source>
        <translation>Hier ziet u wat bronnen zeggen over uw leveringen: per product, productieland en sector. Lees eerst uw lijst met leveranciers in. Niets wordt vanzelf overgenomen: een suggestie telt pas mee als u die overneemt of beoordeelt.</translation>
    </message>
    <message>
        <source>Import a supplier list…</source>
        <translation>Leverancierslijst inlezen…</translation>
    </message>
    <message>
        <source>What sources say, in piles</source>
        <translation>Wat bronnen zeggen, in stapels</translation>
    </message>
</context>
<context>
    <name>StakeholdersBody</name>
    <message>
        <source>Stakeholders, conversations, joint actions</source>
        <translation>Belanghebbenden, gesprekken, gezamenlijke acties</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Belanghebbenden</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Not spoken about yet</source>
        <translation>Nog niet over gesproken</translation>
    </message>
    <message>
        <source>Joint actions</source>
        <translation>Gezamenlijke acties</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Alles blijft op deze computer.</translation>
    </message>
    <message>
        <source>Import a supplier list</source>
        <translation>Leverancierslijst inlezen</translation>
    </message>
    <message>
        <source>See which risks for people and the environment are in your supply chain, and where to begin.</source>
        <translation>Zie welke risico’s voor mens en milieu er in uw keten zitten, en waar u begint.</translation>
    </message>
    <message>
        <source>Excel or CSV. You see what was read before anything is kept.</source>
        <translation>Excel of CSV. U ziet wat er is gelezen voordat iets wordt bewaard.</translation>
    </message>
    <message>
        <source>A maker of bicycle bags with its chain, risks and hotspots. Try anything.</source>
        <translation>Een maker van fietstassen met keten, risico’s en hotspots. Probeer gerust alles.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nieuw project</translation>
    </message>
    <message>
        <source>Begin with your company alone and add suppliers by hand.</source>
        <translation>Begin met alleen uw bedrijf en voeg zelf leveranciers toe.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Project openen</translation>
    </message>
    <message>
        <source>Carry on in a project from your own computer or a shared folder.</source>
        <translation>Ga verder in een project op uw computer of in een gedeelde map.</translation>
    </message>
    <message>
        <source>Or drag a list or a project into this window.</source>
        <translation>Of sleep een lijst of een project naar dit venster.</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Voorbeeld openen</translation>
    </message>
</context>
<context>
    <name>StepBody</name>
    <message>
        <source>The steps overlap; talking with those concerned belongs to every step.</source>
        <translation>De stappen lopen door elkaar; praten met betrokkenen hoort bij elke stap.</translation>
    </message>
</context>
<context>
    <name>StepCards</name>
    <message>
        <source>No steps yet.</source>
        <translation>Nog geen stappen.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Weghalen</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>No new risk</source>
        <translation>Geen nieuw risico</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Niet gevraagd</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Which risks does it touch?</source>
        <translation>Welke risico’s raakt het?</translation>
    </message>
    <message>
        <source>Make a new risk</source>
        <translation>Een nieuw risico maken</translation>
    </message>
    <message>
        <source>The new risk is at</source>
        <translation>Het nieuwe risico zit bij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Are those harmed satisfied with the remedy?</source>
        <translation>Zijn de getroffen mensen tevreden met het herstel?</translation>
    </message>
    <message>
        <source>The harm has stopped</source>
        <translation>De schade is gestopt</translation>
    </message>
    <message>
        <source>The remedy was given: the harm is remedied</source>
        <translation>Het herstel is gegeven: de schade is hersteld</translation>
    </message>
</context>
<context>
    <name>StepFields</name>
    <message>
        <source>Risk</source>
        <translation>Risico</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Levering</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>zoals het is</translation>
    </message>
    <message>
        <source>Empty: not known yet</source>
        <translation>Leeg: nog niet bekend</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Typ een naam</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Part that goes to the other</source>
        <translation>Deel dat naar de ander gaat</translation>
    </message>
    <message>
        <source>To which supplier?</source>
        <translation>Naar welke leverancier?</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>New answer (1 to 5)</source>
        <translation>Nieuw antwoord (1 tot 5)</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maatregel</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Wat u doet</translation>
    </message>
    <message>
        <source>What is known of its effect</source>
        <translation>Wat er bekend is van het effect</translation>
    </message>
    <message>
        <source>Likelihood after</source>
        <translation>Kans daarna</translation>
    </message>
    <message>
        <source>Severity after, at most</source>
        <translation>Ernst daarna, hoogstens</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Add this step</source>
        <translation>Deze stap toevoegen</translation>
    </message>
    <message>
        <source>What do you want to try?</source>
        <translation>Wat wilt u proberen?</translation>
    </message>
    <message>
        <source>Choose a supplier from the list.</source>
        <translation>Kies een leverancier uit de lijst.</translation>
    </message>
    <message>
        <source>This supplier and its deliveries have no risk yet.</source>
        <translation>Deze leverancier en zijn leveringen hebben nog geen risico.</translation>
    </message>
    <message>
        <source>This supplier has no delivery.</source>
        <translation>Deze leverancier heeft geen levering.</translation>
    </message>
</context>
<context>
    <name>StepPath</name>
    <message>
        <source>The six steps</source>
        <translation>De zes stappen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>{done} of {all} questions done</source>
        <translation>{done} van {all} vragen klaar</translation>
    </message>
    <message>
        <source>{open} of {all} deliveries not judged yet</source>
        <translation>{open} van {all} leveringen nog niet beoordeeld</translation>
    </message>
    <message>
        <source>{open} of {all} high risks without a measure</source>
        <translation>{open} van {all} hoge risico’s zonder maatregel</translation>
    </message>
</context>
<context>
    <name>StoppedBox</name>
    <message>
        <source>The program stopped unexpectedly on {when}.</source>
        <translation>Het programma stopte onverwacht op {when}.</translation>
    </message>
    <message>
        <source>Open the project</source>
        <translation>Project openen</translation>
    </message>
    <message>
        <source>See what can be done</source>
        <translation>Zien wat er nog kan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>It was ended from outside, or the power failed: it left no trace.</source>
        <translation>Het werd van buiten beëindigd of de stroom viel uit: er is geen spoor.</translation>
    </message>
    <message>
        <source>No project was open, so nothing is lost.</source>
        <translation>Er was geen project open, dus er is niets verloren.</translation>
    </message>
    <message>
        <source>“{name}” was open. It cannot be read now from where it was.</source>
        <translation>“{name}” was open. Het is nu niet te lezen op de plek waar het stond.</translation>
    </message>
    <message>
        <source>Your work in “{name}” is saved up to your last change, {when}.</source>
        <translation>Uw werk in “{name}” is bewaard tot en met uw laatste wijziging, {when}.</translation>
    </message>
</context>
<context>
    <name>SyncedBanner</name>
    <message>
        <source>Read that copy</source>
        <translation>Die kopie lezen</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>A program that copies files</source>
        <translation>Een programma dat bestanden kopieert</translation>
    </message>
    <message>
        <source>{service} copies the folder of this project to other computers. Have it open on one computer at a time, and wait until {service} is ready before you go on elsewhere.</source>
        <translation>{service} kopieert de map van dit project naar andere computers. Houd het op één computer tegelijk open, en wacht tot {service} klaar is voordat u elders verdergaat.</translation>
    </message>
    <message>
        <source>{service} put a copy beside this project: “{name}”. Then two computers changed it at the same time. Read the copy, and enter here what only stands there.</source>
        <translation>{service} heeft een kopie naast dit project gezet: “{name}”. Dan hebben twee computers het tegelijk gewijzigd. Lees de kopie, en voer hier in wat alleen daarin staat.</translation>
    </message>
</context>
<context>
    <name>TableFilters</name>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
</context>
<context>
    <name>TableFoot</name>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} van {total}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Kolommen…</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nieuwe organisatie</translation>
    </message>
    <message>
        <source>New delivery</source>
        <translation>Nieuwe levering</translation>
    </message>
    <message>
        <source>New risk: choose a delivery</source>
        <translation>Nieuw risico: kies een levering</translation>
    </message>
    <message>
        <source>New measure: choose a risk</source>
        <translation>Nieuwe maatregel: kies een risico</translation>
    </message>
</context>
<context>
    <name>TableMessage</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>TaggingPanel</name>
    <message>
        <source>Save risk</source>
        <translation>Risico opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Taken over from the sources, without research. Once you change an answer it is your own judgement.</source>
        <translation>Overgenomen uit de bronnen, zonder eigen onderzoek. Zodra u een antwoord wijzigt, is het uw eigen oordeel.</translation>
    </message>
    <message>
        <source>Evidence (Ctrl+Shift+E)</source>
        <translation>Onderbouwing (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>According to sources:</source>
        <translation>Volgens bronnen:</translation>
    </message>
</context>
<context>
    <name>TakingCard</name>
    <message>
        <source>Why does the judgement change?</source>
        <translation>Waarom verandert het oordeel?</translation>
    </message>
    <message>
        <source>Who judges?</source>
        <translation>Wie oordeelt?</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>On {day} the likelihood of the risk becomes that after the measure. The evidence is kept under the risk too. Severity stays as it is.</source>
        <translation>Op {day} wordt de kans van het risico die van na de maatregel. De onderbouwing komt ook bij het risico. De ernst blijft zoals hij is.</translation>
    </message>
</context>
<context>
    <name>TalksPage</name>
    <message>
        <source>Yes, they were heard</source>
        <translation>Ja, zij zijn gehoord</translation>
    </message>
    <message>
        <source>Were those affected, or who speaks for them, heard? Then say so with these risks: {count}. One press, and you can undo it.</source>
        <translation>Zijn betrokkenen, of wie voor hen spreekt, gehoord? Zet dat dan bij deze risico’s: {count}. Met één druk op de knop; u kunt het ongedaan maken.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risico’s</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Wat eruit kwam</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nieuw gesprek</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>No conversation yet. Plan one with a stakeholder or about a risk.</source>
        <translation>Nog geen gesprek. Plan er een met een belanghebbende of over een risico.</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Arrow keys walk along the deliveries. The table shows the same.</source>
        <translation>Met de pijltjes loopt u langs de leveringen. De tabel toont hetzelfde.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>They differ</source>
        <translation>Verschillend</translation>
    </message>
</context>
<context>
    <name>TextModel</name>
    <message>
        <source>Perhaps {name}</source>
        <translation>Misschien {name}</translation>
    </message>
</context>
<context>
    <name>ThemeChooser</name>
    <message>
        <source>Judged already</source>
        <translation>Al beoordeeld</translation>
    </message>
</context>
<context>
    <name>TiedMeasures</name>
    <message>
        <source>New measure…</source>
        <translation>Nieuwe maatregel…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>Tonen: {name}</translation>
    </message>
    <message>
        <source>Measures that answer to it</source>
        <translation>Maatregelen die erbij horen</translation>
    </message>
    <message>
        <source>Choose measures that answer to it</source>
        <translation>Maatregelen kiezen die erbij horen</translation>
    </message>
</context>
<context>
    <name>TrailBar</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>TrailDialog</name>
    <message>
        <source>Audit trail</source>
        <translation>Logboek van het project</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Oudere regels tonen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Opslaan als CSV…</translation>
    </message>
    <message>
        <source>The trail is being read…</source>
        <translation>Het logboek wordt gelezen…</translation>
    </message>
    <message>
        <source>No entry fits what you ask for.</source>
        <translation>Er is geen regel die hierbij past.</translation>
    </message>
    <message>
        <source>The newest {count}</source>
        <translation>De nieuwste {count}</translation>
    </message>
    <message>
        <source>of {count} blanked entries it is not known whether they fit</source>
        <translation>van {count} geleegde regels is niet bekend of ze passen</translation>
    </message>
    <message>
        <source>What this was has been taken out on request. When it was stays.</source>
        <translation>Wat dit was, is op verzoek verwijderd. Wanneer het was, blijft staan.</translation>
    </message>
    <message>
        <source>No record was changed.</source>
        <translation>Er zijn geen gegevens veranderd.</translation>
    </message>
    <message>
        <source>… and {count} more records: all are in the CSV.</source>
        <translation>… en nog {count} gegevens: alles staat in de CSV.</translation>
    </message>
    <message>
        <source>What the entry changed</source>
        <translation>Wat deze regel veranderde</translation>
    </message>
    <message>
        <source>Entries of the audit trail, the newest first</source>
        <translation>Regels van het logboek, de nieuwste eerst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>TrailFilters</name>
    <message>
        <source>Everyone</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Text in it</source>
        <translation>Tekst erin</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Door wie</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Vanaf de dag</translation>
    </message>
    <message>
        <source>Until the day</source>
        <translation>Tot en met de dag</translation>
    </message>
</context>
<context>
    <name>TrailModel</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Gegevens</translation>
    </message>
</context>
<context>
    <name>TrailSaver</name>
    <message>
        <source>Where do you want to keep the audit trail?</source>
        <translation>Waar wilt u het logboek bewaren?</translation>
    </message>
    <message>
        <source>{project}, audit trail</source>
        <translation>{project}, logboek</translation>
    </message>
    <message>
        <source>Writing the audit trail</source>
        <translation>Het logboek wordt geschreven</translation>
    </message>
    <message>
        <source>“{name}” is ready, with {count} entries. It is in the folder {folder}.</source>
        <translation>“{name}” is klaar, met {count} regels. Het staat in de map {folder}.</translation>
    </message>
    <message>
        <source>It holds all that was ever filled in: share it with care.</source>
        <translation>Alles wat ooit is ingevuld staat erin: deel het met zorg.</translation>
    </message>
</context>
<context>
    <name>TrendPage</name>
    <message>
        <source>A lower number can also come from leaving a supplier, or from knowing less. See the tab “What changed”.</source>
        <translation>Een lager aantal kan ook komen doordat u bij een leverancier wegging, of doordat u minder weet. Kijk op het tabblad “Wat veranderde”.</translation>
    </message>
</context>
<context>
    <name>TroubleBox</name>
    <message>
        <source>Diagnostics file…</source>
        <translation>Diagnosebestand…</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Details kopiëren</translation>
    </message>
</context>
<context>
    <name>TurnBar</name>
    <message>
        <source>Previous page: {title}</source>
        <translation>Vorige pagina: {title}</translation>
    </message>
    <message>
        <source>Next page: {title}</source>
        <translation>Volgende pagina: {title}</translation>
    </message>
</context>
<context>
    <name>UnheardPage</name>
    <message>
        <source>Not spoken about with anyone yet</source>
        <translation>Nog met niemand over gesproken</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risico</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Plan a conversation about this risk</source>
        <translation>Gesprek over dit risico plannen</translation>
    </message>
    <message>
        <source>There is no high risk left about which nobody was heard.</source>
        <translation>Er is geen hoog risico meer waarover niemand is gehoord.</translation>
    </message>
    <message>
        <source>High and very high risks, the gravest first. Is it too dangerous for people to talk? Say so with the risk itself; then it leaves this list.</source>
        <translation>Hoge en zeer hoge risico’s, de ernstigste eerst. Is praten te gevaarlijk voor mensen? Zeg dat bij het risico zelf; dan verdwijnt het uit deze lijst.</translation>
    </message>
</context>
<context>
    <name>UnknownModel</name>
    <message>
        <source>{cell} not known</source>
        <translation>{cell} niet bekend</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>{theme} (no source)</source>
        <translation>{theme} (geen bron)</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} van {total}</translation>
    </message>
</context>
<context>
    <name>UnknownPage</name>
    <message>
        <source>What is not known, by theme and tier</source>
        <translation>Wat niet bekend is, per thema en ketenlaag</translation>
    </message>
    <message>
        <source>Origin not known: {count} of {total} deliveries</source>
        <translation>Herkomst niet bekend: {count} van {total} leveringen</translation>
    </message>
    <message>
        <source>Product not known: {count} of {total} deliveries</source>
        <translation>Product niet bekend: {count} van {total} leveringen</translation>
    </message>
    <message>
        <source>{text}: select them</source>
        <translation>{text}: kies deze</translation>
    </message>
    <message>
        <source>For {count} of {total} themes we have no source at all: “no source” below.</source>
        <translation>Over {count} van de {total} thema’s hebben we geen enkele bron: hieronder ‘geen bron’.</translation>
    </message>
    <message>
        <source>Hatched is not known: no person judged the theme on so many of the deliveries. Choose a cell to select those deliveries everywhere.</source>
        <translation>Gearceerd is niet bekend: op zoveel leveringen beoordeelde niemand het thema. Kies een vak: dan zijn die leveringen overal gekozen.</translation>
    </message>
    <message>
        <source>Add a source of your own…</source>
        <translation>Eigen bron toevoegen…</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>Versie bewaren</translation>
    </message>
    <message>
        <source>Back to this version</source>
        <translation>Terug naar deze versie</translation>
    </message>
    <message>
        <source>Give it the name above</source>
        <translation>De naam hierboven geven</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>The version is being kept</source>
        <translation>De versie wordt bewaard</translation>
    </message>
    <message>
        <source>A version keeps all that is in the project as it is now.</source>
        <translation>Een versie bewaart alles wat nu in het project staat.</translation>
    </message>
    <message>
        <source>What would change is being worked out…</source>
        <translation>Er wordt uitgezocht wat er zou veranderen…</translation>
    </message>
    <message>
        <source>Holds {organisations} organisations and {links} deliveries. Since then: {added} added, {changed} changed, {removed} removed.</source>
        <translation>Bevat {organisations} organisaties en {links} leveringen. Sindsdien: {added} toegevoegd, {changed} veranderd, {removed} verwijderd.</translation>
    </message>
    <message>
        <source>Rounds and complaints since then stay. You can undo it.</source>
        <translation>Rondes en klachten van daarna blijven staan. U kunt het ongedaan maken.</translation>
    </message>
    <message>
        <source>Remove the version “{name}”? The project stays as it is. The version does not come back.</source>
        <translation>De versie “{name}” verwijderen? Het project blijft zoals het is. De versie komt niet terug.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Naam van de versie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Back to {name}</source>
        <translation>Terug naar {name}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>The hotspots are being computed.</source>
        <translation>De hotspots worden berekend.</translation>
    </message>
    <message>
        <source>The chain has changed since; this is being computed anew.</source>
        <translation>De keten is intussen veranderd. Dit wordt opnieuw berekend.</translation>
    </message>
    <message>
        <source>Beside it, never in the order: how it reaches you</source>
        <translation>Daarnaast, los van de volgorde: hoe het bij u komt</translation>
    </message>
    <message>
        <source>What would change it?</source>
        <translation>Wat zou dit veranderen?</translation>
    </message>
    <message>
        <source>Other risks here</source>
        <translation>Andere risico’s hier</translation>
    </message>
    <message>
        <source>Less grave, so it does not decide: {names}.</source>
        <translation>Minder ernstig, dus niet bepalend: {names}.</translation>
    </message>
    <message>
        <source>Not judged far enough for a level: {names}.</source>
        <translation>Nog niet genoeg beoordeeld voor een niveau: {names}.</translation>
    </message>
    <message>
        <source>Looked, nothing found: {names}.</source>
        <translation>Bekeken, niets gevonden: {names}.</translation>
    </message>
    <message>
        <source>Somebody looked here and found nothing, with a reason and a source.</source>
        <translation>Hier is gekeken en niets gevonden, met een reden en een bron.</translation>
    </message>
    <message>
        <source>No risk has all it needs for a level: at least one severity answer and the likelihood. Not known is not the same as low.</source>
        <translation>Geen risico heeft al genoeg antwoorden voor een niveau: minstens één vraag over de ernst, en de kans. Niet bekend is niet hetzelfde als laag.</translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
</context>
<context>
    <name>WorkforceForm</name>
    <message>
        <source>These questions are about your own people only, not about your suppliers. They are those of the voluntary European standard for small firms (VSME, C6 and C7). Customers and banks ask them too.</source>
        <translation>Deze vragen gaan alleen over uw eigen mensen, niet over uw leveranciers. Ze komen uit de vrijwillige Europese standaard voor kleine bedrijven (VSME, C6 en C7). Klanten en banken stellen ze ook.</translation>
    </message>
    <message>
        <source>Policy and complaints</source>
        <translation>Beleid en klachten</translation>
    </message>
    <message>
        <source>Confirmed incidents</source>
        <translation>Bevestigde incidenten</translation>
    </message>
    <message>
        <source>Were there confirmed incidents among your own people? A risk or a suspicion is none.</source>
        <translation>Waren er bevestigde incidenten onder uw eigen mensen? Een risico of een vermoeden telt niet.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Hotspots, problems and history</source>
        <translation>Hotspots, problemen en geschiedenis</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
    <message>
        <source>Hotspots</source>
        <translation>Hotspots</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+−)</source>
        <translation>Uitzoomen (Ctrl+−)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Inzoomen (Ctrl++)</translation>
    </message>
    <message>
        <source>Show the whole chain</source>
        <translation>Hele keten tonen</translation>
    </message>
    <message>
        <source>Show the whole chain (Ctrl+0)</source>
        <translation>Hele keten tonen (Ctrl+0)</translation>
    </message>
    <message>
        <source>Zoom in percent</source>
        <translation>Zoom in procenten</translation>
    </message>
</context>
<context>
    <name>_Details</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partijen</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>To be read at</source>
        <translation>Te lezen op</translation>
    </message>
    <message>
        <source>Themes on which you have a risk: {names}.</source>
        <translation>Thema’s waarop u een risico hebt: {names}.</translation>
    </message>
    <message>
        <source>You have no risk on these themes yet.</source>
        <translation>U hebt nog geen risico op deze thema’s.</translation>
    </message>
</context>
<context>
    <name>_GroupButton</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Table: {name}</source>
        <translation>Tabel: {name}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>New project…</source>
        <translation>Nieuw project…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Open to read only…</source>
        <translation>Alleen lezen openen…</translation>
    </message>
    <message>
        <source>Try again to open it for changes</source>
        <translation>Opnieuw proberen te openen om te wijzigen</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Voorbeeld openen</translation>
    </message>
    <message>
        <source>Import a supplier list…</source>
        <translation>Leverancierslijst inlezen…</translation>
    </message>
    <message>
        <source>Paste as a list…</source>
        <translation>Plakken als lijst…</translation>
    </message>
    <message>
        <source>Rows kept aside…</source>
        <translation>Apart gezette rijen…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie opslaan…</translation>
    </message>
    <message>
        <source>Print what is shown…</source>
        <translation>Afdrukken wat u ziet…</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Project sluiten</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Instellingen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Kopiëren met koppen</translation>
    </message>
    <message>
        <source>Join two organisations…</source>
        <translation>Twee organisaties samenvoegen…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles kiezen</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Niets kiezen</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Unknown supplier of what is selected</source>
        <translation>Nog onbekende leverancier van het gekozen onderdeel</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Keten</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Leveringen</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risico’s</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maatregelen</translation>
    </message>
    <message>
        <source>According to sources</source>
        <translation>Volgens bronnen</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kwaliteit</translation>
    </message>
    <message>
        <source>Show only what is selected</source>
        <translation>Toon alleen wat geselecteerd is</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Policy and roles</source>
        <translation>Beleid en rollen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>What first?</source>
        <translation>Wat eerst?</translation>
    </message>
    <message>
        <source>Own company</source>
        <translation>Eigen bedrijf</translation>
    </message>
    <message>
        <source>Charts and analysis</source>
        <translation>Grafieken en analyse</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>Wat als?</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondes</translation>
    </message>
    <message>
        <source>After us</source>
        <translation>Na ons</translation>
    </message>
    <message>
        <source>History of edits</source>
        <translation>Geschiedenis van wijzigingen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Whole chain in view</source>
        <translation>Hele keten in beeld</translation>
    </message>
    <message>
        <source>Tidy the drawing of the chain</source>
        <translation>Keten opnieuw schikken</translation>
    </message>
    <message>
        <source>Steps on the left</source>
        <translation>Stappen links</translation>
    </message>
    <message>
        <source>Hotspots and problems below</source>
        <translation>Hotspots en problemen onderaan</translation>
    </message>
    <message>
        <source>What is selected, on the right</source>
        <translation>Gekozen onderdeel rechts</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <source>Text as large as the system says</source>
        <translation>Tekst zo groot als het systeem zegt</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>Naar het volgende deel van het venster</translation>
    </message>
    <message>
        <source>To the previous part of the window</source>
        <translation>Naar het vorige deel van het venster</translation>
    </message>
    <message>
        <source>Nederlands</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Fill down in a table</source>
        <translation>Omlaag doorvoeren in een tabel</translation>
    </message>
    <message>
        <source>Fill right in a table</source>
        <translation>Naar rechts doorvoeren in een tabel</translation>
    </message>
    <message>
        <source>Remove what is selected (in a table: empty the cells)</source>
        <translation>Verwijderen wat gekozen is (in een tabel: cellen leegmaken)</translation>
    </message>
    <message>
        <source>Change the own company…</source>
        <translation>Eigen bedrijf wijzigen…</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>Zoek overal in…</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Verwijzing kopiëren</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Supplier of what is selected</source>
        <translation>Leverancier van de gekozen organisatie</translation>
    </message>
    <message>
        <source>Delivery from what is selected to…</source>
        <translation>Levering van het gekozen onderdeel naar…</translation>
    </message>
    <message>
        <source>Risk on what is selected</source>
        <translation>Risico bij wat gekozen is</translation>
    </message>
    <message>
        <source>What if, with what is selected…</source>
        <translation>Wat als, met wat is geselecteerd…</translation>
    </message>
    <message>
        <source>Hotspots</source>
        <translation>Hotspots</translation>
    </message>
    <message>
        <source>Problems and open questions</source>
        <translation>Problemen en open vragen</translation>
    </message>
    <message>
        <source>Add a source of your own…</source>
        <translation>Eigen bron toevoegen…</translation>
    </message>
    <message>
        <source>Sources of this project…</source>
        <translation>Bronnen van dit project…</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Opnieuw berekenen</translation>
    </message>
    <message>
        <source>Make the report (PDF)…</source>
        <translation>Rapport maken (PDF)…</translation>
    </message>
    <message>
        <source>Export tables and pictures…</source>
        <translation>Tabellen en plaatjes exporteren…</translation>
    </message>
    <message>
        <source>Questionnaire for suppliers…</source>
        <translation>Vragenlijst voor leveranciers…</translation>
    </message>
    <message>
        <source>Help with what you see</source>
        <translation>Uitleg bij wat u ziet</translation>
    </message>
    <message>
        <source>All help</source>
        <translation>Alle uitleg</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>Where to take a complaint or question?</source>
        <translation>Naar wie met een klacht of vraag?</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Make a diagnostics file…</source>
        <translation>Diagnosebestand maken…</translation>
    </message>
    <message>
        <source>Is there a newer version?</source>
        <translation>Is er een nieuwere versie?</translation>
    </message>
    <message>
        <source>About IMVO Desktop</source>
        <translation>Over IMVO Desktop</translation>
    </message>
    <message>
        <source>Note on the drawing</source>
        <translation>Notitie in de tekening</translation>
    </message>
    <message>
        <source>Each by itself</source>
        <translation>Elke organisatie apart</translation>
    </message>
    <message>
        <source>Group by country</source>
        <translation>Groeperen per land</translation>
    </message>
    <message>
        <source>Group by product group</source>
        <translation>Groeperen per productgroep</translation>
    </message>
    <message>
        <source>Group by product</source>
        <translation>Groeperen per product</translation>
    </message>
    <message>
        <source>Group by supplier group</source>
        <translation>Groeperen per leveranciersgroep</translation>
    </message>
    <message>
        <source>Group by tier</source>
        <translation>Groeperen per ketenlaag</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Thuis</translation>
    </message>
    <message>
        <source>Self-scan</source>
        <translation>Zelfscan</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>Inkoop</translation>
    </message>
    <message>
        <source>Child and forced labour</source>
        <translation>Kinder- en dwangarbeid</translation>
    </message>
    <message>
        <source>Plan of action</source>
        <translation>Plan van aanpak</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Convenanten</translation>
    </message>
    <message>
        <source>Lessons and experiments</source>
        <translation>Lessen en experimenten</translation>
    </message>
    <message>
        <source>MVO passport</source>
        <translation>MVO-paspoort</translation>
    </message>
    <message>
        <source>Complaints and remedy</source>
        <translation>Klachten en herstel</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Belanghebbenden</translation>
    </message>
    <message>
        <source>Make a calendar file…</source>
        <translation>Agenda-bestand maken…</translation>
    </message>
    <message>
        <source>Answers for a customer…</source>
        <translation>Antwoorden voor een klant…</translation>
    </message>
    <message>
        <source>Statement on child labour…</source>
        <translation>Verklaring kinderarbeid…</translation>
    </message>
    <message>
        <source>Check on forced labour…</source>
        <translation>Controle op dwangarbeid…</translation>
    </message>
    <message>
        <source>MVO passport…</source>
        <translation>MVO-paspoort…</translation>
    </message>
    <message>
        <source>Paragraph for a VSME report…</source>
        <translation>Paragraaf voor een VSME-verslag…</translation>
    </message>
    <message>
        <source>Lessons to share…</source>
        <translation>Lessen om te delen…</translation>
    </message>
    <message>
        <source>Progress on agreements…</source>
        <translation>Voortgang convenanten…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Reservekopie terugzetten…</translation>
    </message>
    <message>
        <source>Rescue a damaged project…</source>
        <translation>Beschadigd project redden…</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versies…</translation>
    </message>
    <message>
        <source>Audit trail…</source>
        <translation>Logboek van het project…</translation>
    </message>
    <message>
        <source>Remove a person everywhere…</source>
        <translation>Een persoon overal verwijderen…</translation>
    </message>
</context>
<context>
    <name>analysis</name>
    <message>
        <source>Charts</source>
        <translation>Grafieken</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Network and lenses</source>
        <translation>Netwerk en lenzen</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Zo leest u het</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Source of the method</source>
        <translation>Bron van de methode</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Options used</source>
        <translation>Gebruikte opties</translation>
    </message>
    <message>
        <source>Who is at risk?</source>
        <translation>Wie loopt risico?</translation>
    </message>
    <message>
        <source>What happens now?</source>
        <translation>Wat gebeurt nu?</translation>
    </message>
    <message>
        <source>What is not known?</source>
        <translation>Wat is niet bekend?</translation>
    </message>
    <message>
        <source>Priorities as bars</source>
        <translation>Prioriteiten als balken</translation>
    </message>
    <message>
        <source>What comes first?</source>
        <translation>Wat komt het eerst?</translation>
    </message>
    <message>
        <source>One bar is one harm. The longer the bar, the graver and likelier. Equal bars share a place. Click a bar to select the deliveries it counts on.</source>
        <translation>Eén balk is één schade. Hoe langer de balk, hoe ernstiger en hoe groter de kans. Gelijke balken delen een plaats. Klik op een balk om de leveringen te kiezen waarop de schade telt.</translation>
    </message>
    <message>
        <source>Priorities as a grid</source>
        <translation>Prioriteiten als raster</translation>
    </message>
    <message>
        <source>How grave, and how likely?</source>
        <translation>Hoe ernstig, en hoe groot is de kans?</translation>
    </message>
    <message>
        <source>Each cell counts the risks of one severity and one likelihood. Severity goes up, likelihood goes to the right. What is not known stands beside the grid.</source>
        <translation>Elk vak telt de risico’s met één ernst en één kans. De ernst loopt naar boven, de kans naar rechts. Wat niet bekend is, staat naast het raster.</translation>
    </message>
    <message>
        <source>Judged and not known</source>
        <translation>Beoordeeld of niet</translation>
    </message>
    <message>
        <source>Each bar is one tier or one theme. Its parts count the deliveries that were checked, judged by yourself, only looked at in sources, or not known. Not known is not low.</source>
        <translation>Elke balk is één ketenlaag of één thema. De delen tellen de leveringen die zijn gecontroleerd, zelf beoordeeld, alleen in bronnen bekeken, of niet bekend. Niet bekend is niet laag.</translation>
    </message>
    <message>
        <source>Flow through the tiers</source>
        <translation>Stroom door de keten</translation>
    </message>
    <message>
        <source>Through whom does it come to us?</source>
        <translation>Via wie komt het bij ons?</translation>
    </message>
    <message>
        <source>Each band is a delivery from one tier to the next; its width is its value or the number of deliveries. What does not fit is together in one band.</source>
        <translation>Elke band is een levering van de ene ketenlaag naar de volgende; de breedte is de waarde of het aantal leveringen. Wat niet past, staat samen in één band.</translation>
    </message>
    <message>
        <source>What carries most</source>
        <translation>Wat het meeste draagt</translation>
    </message>
    <message>
        <source>The bars are deliveries, those that carry most first; the line adds them up (a Pareto chart). It shows what reaches you through your purchases. It is no measure of harm and never orders the priorities.</source>
        <translation>De balken zijn leveringen, die het meeste dragen staan vooraan; de lijn telt ze op (een paretodiagram). Zo ziet u wat u via uw inkoop bereikt. Het is geen maat voor leed en bepaalt nooit de volgorde van de prioriteiten.</translation>
    </message>
    <message>
        <source>Do few deliveries cause most of it?</source>
        <translation>Komt het meeste uit weinig leveringen?</translation>
    </message>
    <message>
        <source>Themes in colours</source>
        <translation>Thema’s in kleuren</translation>
    </message>
    <message>
        <source>Which theme where?</source>
        <translation>Welk thema waar?</translation>
    </message>
    <message>
        <source>Each cell is a theme at a supplier or in a country, in the colour of its gravest level. Hatched is not known, and not known is not low.</source>
        <translation>Elk vak is een thema bij een leverancier of in een land, in de kleur van het zwaarste niveau. Gearceerd is niet bekend, en niet bekend is niet laag.</translation>
    </message>
    <message>
        <source>Where the risks are</source>
        <translation>Waar de risico’s zitten</translation>
    </message>
    <message>
        <source>How big is it, and where?</source>
        <translation>Hoe groot is het, en waar?</translation>
    </message>
    <message>
        <source>Each area is a country or a theme; the larger, the more risks were rated there. The colour is the gravest level in it. The bars say the same in numbers.</source>
        <translation>Elk vlak is een land of een thema; hoe groter, hoe meer risico’s er zijn beoordeeld. De kleur is het zwaarste niveau daarin. De balken zeggen hetzelfde in getallen.</translation>
    </message>
    <message>
        <source>Over the rounds</source>
        <translation>Door de rondes heen</translation>
    </message>
    <message>
        <source>Does it get better?</source>
        <translation>Wordt het beter?</translation>
    </message>
    <message>
        <source>Each column is a round you kept, the last one is now. A break says that the method was another one, so that the numbers before and after cannot be compared.</source>
        <translation>Elke kolom is een ronde die u hebt bewaard; de laatste is nu. Een breuk betekent dat de methode anders was: de getallen ervoor en erna zijn dan niet te vergelijken.</translation>
    </message>
    <message>
        <source>World map</source>
        <translation>Wereldkaart</translation>
    </message>
    <message>
        <source>Where on earth?</source>
        <translation>Waar ter wereld?</translation>
    </message>
    <message>
        <source>Each mark is a place where something is made; the larger, the more deliveries. A hollow mark is estimated.</source>
        <translation>Elk teken is een plaats waar iets wordt gemaakt; hoe groter, hoe meer leveringen. Een open teken is geschat.</translation>
    </message>
    <message>
        <source>What do we not know yet?</source>
        <translation>Wat weten we nog niet?</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>Wat nu gebeurt</translation>
    </message>
    <message>
        <source>Harm that happens, or that is not put right yet. It stands apart from the order of the priorities: it asks for an answer at once.</source>
        <translation>Schade die nu gebeurt of nog niet is hersteld. Die staat los van de volgorde van de prioriteiten: hier is meteen een antwoord nodig.</translation>
    </message>
    <message>
        <source>Who is at risk</source>
        <translation>Wie risico loopt</translation>
    </message>
    <message>
        <source>The groups of people that were named with the risks, with the gravest level of each. A group nobody named is not in it.</source>
        <translation>De groepen mensen die bij de risico’s zijn genoemd, met het zwaarste niveau van elke groep. Een groep die niemand noemde, staat er niet in.</translation>
    </message>
    <message>
        <source>Lens as bars</source>
        <translation>Lens als balken</translation>
    </message>
    <message>
        <source>The bars follow the order of this lens; the table holds every row. A lens has a question and a formula of its own and never changes the order of the priorities.</source>
        <translation>De balken volgen de volgorde van deze lens; in de tabel staat elke rij. Een lens heeft een eigen vraag en een eigen formule, en verandert nooit de volgorde van de prioriteiten.</translation>
    </message>
</context>
<context>
    <name>anchors</name>
    <message>
        <source>How serious is it?</source>
        <translation>Hoe ernstig is het?</translation>
    </message>
    <message>
        <source>How many people, how large an area?</source>
        <translation>Hoeveel mensen, hoe groot gebied?</translation>
    </message>
    <message>
        <source>How many animals?</source>
        <translation>Hoeveel dieren?</translation>
    </message>
    <message>
        <source>How often and how widely?</source>
        <translation>Hoe vaak en hoe breed?</translation>
    </message>
    <message>
        <source>Can it be put right?</source>
        <translation>Kan het worden hersteld?</translation>
    </message>
    <message>
        <source>How likely is it?</source>
        <translation>Hoe groot is de kans?</translation>
    </message>
    <message>
        <source>Where does it happen?</source>
        <translation>Waar gebeurt het?</translation>
    </message>
    <message>
        <source>Who is at risk?</source>
        <translation>Wie loopt risico?</translation>
    </message>
    <message>
        <source>Have you spoken with them or with those who represent them?</source>
        <translation>Met hen of hun vertegenwoordiger gesproken?</translation>
    </message>
    <message>
        <source>Does it happen now?</source>
        <translation>Gebeurt het nu?</translation>
    </message>
    <message>
        <source>How are you involved?</source>
        <translation>Hoe bent u betrokken?</translation>
    </message>
    <message>
        <source>Do we contribute ourselves?</source>
        <translation>Dragen wij zelf bij?</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>Hoe zeker bent u?</translation>
    </message>
    <message>
        <source>Why do you think so?</source>
        <translation>Waarom denkt u dat?</translation>
    </message>
    <message>
        <source>Where is it made?</source>
        <translation>Waar wordt het gemaakt?</translation>
    </message>
    <message>
        <source>Nuisance</source>
        <translation>Hinder</translation>
    </message>
    <message>
        <source>Light and short</source>
        <translation>Licht en kort</translation>
    </message>
    <message>
        <source>Clear harm to health, income or surroundings</source>
        <translation>Duidelijk nadeel voor gezondheid, inkomen of omgeving</translation>
    </message>
    <message>
        <source>Serious injury, or livelihood hit</source>
        <translation>Zwaar letsel of bestaan geraakt</translation>
    </message>
    <message>
        <source>Death, lasting injury, slavery</source>
        <translation>Dood, blijvend letsel, slavernij</translation>
    </message>
    <message>
        <source>A small advantage, hardly any harm</source>
        <translation>Klein voordeel, nauwelijks schade</translation>
    </message>
    <message>
        <source>Some harm to one customer, rival or authority</source>
        <translation>Enig nadeel voor één klant, concurrent of overheid</translation>
    </message>
    <message>
        <source>Clear harm to public services, customers or rivals</source>
        <translation>Duidelijk nadeel voor overheid, klanten of concurrenten</translation>
    </message>
    <message>
        <source>Public services or fair chances fall away</source>
        <translation>Publieke diensten of eerlijke kansen vallen weg</translation>
    </message>
    <message>
        <source>Costs lives or livelihoods, or undermines the rule of law</source>
        <translation>Kost levens of bestaan, of ondermijnt de rechtsstaat</translation>
    </message>
    <message>
        <source>Short discomfort</source>
        <translation>Kort ongemak</translation>
    </message>
    <message>
        <source>Light and short suffering</source>
        <translation>Licht en kort lijden</translation>
    </message>
    <message>
        <source>Clear suffering, or natural behaviour held back</source>
        <translation>Duidelijk lijden, of natuurlijk gedrag beperkt</translation>
    </message>
    <message>
        <source>Severe or long suffering</source>
        <translation>Zwaar of langdurig lijden</translation>
    </message>
    <message>
        <source>Cruelty, or death by neglect</source>
        <translation>Wreedheid, of dood door verwaarlozing</translation>
    </message>
    <message>
        <source>A few people</source>
        <translation>Enkelen</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Een groep</translation>
    </message>
    <message>
        <source>A large part of the site</source>
        <translation>Groot deel van de locatie</translation>
    </message>
    <message>
        <source>Nearly all, or a village</source>
        <translation>Bijna allen of een dorp</translation>
    </message>
    <message>
        <source>A whole region or sector</source>
        <translation>Hele streek of sector</translation>
    </message>
    <message>
        <source>One case</source>
        <translation>Eén geval</translation>
    </message>
    <message>
        <source>A few cases</source>
        <translation>Enkele gevallen</translation>
    </message>
    <message>
        <source>Usual practice at the site</source>
        <translation>Vaste praktijk op de locatie</translation>
    </message>
    <message>
        <source>The whole organisation or municipality</source>
        <translation>Hele organisatie of gemeente</translation>
    </message>
    <message>
        <source>A whole sector or country</source>
        <translation>Hele sector of heel land</translation>
    </message>
    <message>
        <source>A few animals</source>
        <translation>Enkele dieren</translation>
    </message>
    <message>
        <source>A group of animals</source>
        <translation>Een groep dieren</translation>
    </message>
    <message>
        <source>A large part of the animals at the site</source>
        <translation>Groot deel van de dieren op de locatie</translation>
    </message>
    <message>
        <source>Nearly all animals at the site</source>
        <translation>Bijna alle dieren op de locatie</translation>
    </message>
    <message>
        <source>A whole sector</source>
        <translation>Hele sector</translation>
    </message>
    <message>
        <source>Fully and quickly</source>
        <translation>Volledig en snel</translation>
    </message>
    <message>
        <source>Nearly fully, or with some time</source>
        <translation>Bijna volledig, of met enige tijd</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Deels</translation>
    </message>
    <message>
        <source>Hardly, or only after years</source>
        <translation>Nauwelijks, of pas na jaren</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Niet</translation>
    </message>
    <message>
        <source>Looked into at this site, no sign</source>
        <translation>Onderzocht op deze locatie, geen aanwijzing</translation>
    </message>
    <message>
        <source>Few signs</source>
        <translation>Weinig aanwijzing</translation>
    </message>
    <message>
        <source>Occurs in the country or sector</source>
        <translation>Komt voor in land of sector</translation>
    </message>
    <message>
        <source>Often reported for this product from this country</source>
        <translation>Vaak gemeld bij dit product uit dit land</translation>
    </message>
    <message>
        <source>Happens or has happened</source>
        <translation>Gebeurt of is gebeurd</translation>
    </message>
    <message>
        <source>Only the number makes this {answer}. Check whether that is what you mean.</source>
        <translation>Alleen het aantal maakt dit {answer}. Kijk of u dat bedoelt.</translation>
    </message>
    <message>
        <source>This counts only with a reason (what was looked at, where and when) and a source.</source>
        <translation>Dit telt alleen met een reden (wat, waar en wanneer is bekeken) en een bron.</translation>
    </message>
    <message>
        <source>Remedy is not your duty; using your influence is expected (OECD norm, not a law).</source>
        <translation>Herstel is niet uw plicht; invloed gebruiken wordt wel verwacht (OESO-norm, geen wet).</translation>
    </message>
</context>
<context>
    <name>answer_pack</name>
    <message>
        <source>About our company</source>
        <translation>Over ons bedrijf</translation>
    </message>
    <message>
        <source>Risks in the chain</source>
        <translation>Risico’s in de keten</translation>
    </message>
    <message>
        <source>Subjects customers ask about</source>
        <translation>Onderwerpen waar klanten naar vragen</translation>
    </message>
    <message>
        <source>If a question goes further</source>
        <translation>Als een vraag verder gaat</translation>
    </message>
    <message>
        <source>Do you have a policy for people and the environment?</source>
        <translation>Hebt u beleid voor mensen en milieu?</translation>
    </message>
    <message>
        <source>Who is responsible for it?</source>
        <translation>Wie is daarvoor verantwoordelijk?</translation>
    </message>
    <message>
        <source>How far do you know your chain?</source>
        <translation>Hoe ver kent u uw keten?</translation>
    </message>
    <message>
        <source>What are the gravest risks, and does harm happen now?</source>
        <translation>Wat zijn de zwaarste risico’s, en gebeurt er nu schade?</translation>
    </message>
    <message>
        <source>What do you do about them?</source>
        <translation>Wat doet u eraan?</translation>
    </message>
    <message>
        <source>Did you speak with the people at risk?</source>
        <translation>Hebt u gesproken met de mensen om wie het gaat?</translation>
    </message>
    <message>
        <source>Where can people complain?</source>
        <translation>Waar kunnen mensen klagen?</translation>
    </message>
    <message>
        <source>What do you not know yet?</source>
        <translation>Wat weet u nog niet?</translation>
    </message>
    <message>
        <source>Is there reason to look further into child labour?</source>
        <translation>Is er aanleiding voor nader onderzoek naar kinderarbeid?</translation>
    </message>
    <message>
        <source>Is there reason to look further into forced labour?</source>
        <translation>Is er aanleiding voor nader onderzoek naar dwangarbeid?</translation>
    </message>
    <message>
        <source>Are there conflict minerals in your products?</source>
        <translation>Zitten er conflictmineralen in uw producten?</translation>
    </message>
    <message>
        <source>Can your products be linked to deforestation?</source>
        <translation>Kunnen uw producten met ontbossing te maken hebben?</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Niet bekend.</translation>
    </message>
    <message>
        <source>No policy has been recorded in this project yet.</source>
        <translation>In dit project is nog geen beleid vastgelegd.</translation>
    </message>
    <message>
        <source>Not known: the chain has not been mapped yet.</source>
        <translation>Niet bekend: de keten is nog niet in kaart.</translation>
    </message>
    <message>
        <source>{answer}: {count} of {total} deliveries</source>
        <translation>{answer}: {count} van {total} leveringen</translation>
    </message>
    <message>
        <source>Tin, tantalum, tungsten or gold may be in the product or in what lies behind it: {count} of {total} deliveries.</source>
        <translation>In het product, of in wat erachter zit, kan tin, tantaal, wolfraam of goud zitten: {count} van {total} leveringen.</translation>
    </message>
    <message>
        <source>Made in a country on the indicative list of conflict-affected and high-risk areas: {count} of {total} deliveries.</source>
        <translation>Gemaakt in een land op de indicatieve lijst van conflict- en hoogrisicogebieden: {count} van {total} leveringen.</translation>
    </message>
    <message>
        <source>The product, or what lies behind it, may be of cattle, cocoa, coffee, palm oil, rubber, soya or wood: {count} of {total} deliveries.</source>
        <translation>Het product, of wat erachter zit, kan van rund, cacao, koffie, palmolie, rubber, soja of hout zijn: {count} van {total} leveringen.</translation>
    </message>
    <message>
        <source>Not known what the product is, so no list could be asked: {count} of {total} deliveries.</source>
        <translation>Niet bekend om welk product het gaat, dus geen lijst kon worden geraadpleegd: {count} van {total} leveringen.</translation>
    </message>
    <message>
        <source>From which smelters the metals come: not known.</source>
        <translation>Van welke smelters de metalen komen: niet bekend.</translation>
    </message>
    <message>
        <source>From which plots of land it comes: not known.</source>
        <translation>Van welke percelen het komt: niet bekend.</translation>
    </message>
    <message>
        <source>Whether we place it first on the EU market, or buy it from an EU firm that did: not known.</source>
        <translation>Of wij dit als eerste op de EU-markt brengen, of kopen van een EU-bedrijf dat dat deed: niet bekend.</translation>
    </message>
    <message>
        <source>For questions that go beyond the voluntary standard</source>
        <translation>Voor vragen die verder gaan dan de vrijwillige standaard</translation>
    </message>
    <message>
        <source>This question goes beyond the voluntary standard. For CSRD reporting you may refuse; a contract can say otherwise.</source>
        <translation>Deze vraag gaat verder dan de vrijwillige standaard. Voor CSRD-verslaggeving mag u weigeren; een contract kan anders zeggen.</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>No backup of “{file}” could be made in {folder}. Your work itself is saved in the project. Check the disk, or save a copy in another place.</source>
        <translation>Van “{file}” kon geen reservekopie worden gemaakt in {folder}. Uw werk zelf is opgeslagen in het project. Controleer de schijf, of bewaar een kopie op een andere plek.</translation>
    </message>
    <message>
        <source>The disk is full, so no backup of “{file}” could be made in {folder}. Your work itself is saved in the project. Free some space, or save a copy in another place.</source>
        <translation>De schijf is vol, dus van “{file}” kon geen reservekopie worden gemaakt in {folder}. Uw werk zelf is opgeslagen in het project. Maak ruimte vrij, of bewaar een kopie op een andere plek.</translation>
    </message>
    <message>
        <source>The backup “{file}” is damaged itself and was not put back. Nothing was changed. Choose another backup.</source>
        <translation>De reservekopie “{file}” is zelf beschadigd en is niet teruggezet. Er is niets veranderd. Kies een andere reservekopie.</translation>
    </message>
    <message>
        <source>Nothing of “{file}” could be read. It was left as it is. Restore a backup.</source>
        <translation>Van “{file}” kon niets worden gelezen. Het bestand is niet gewijzigd. Zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>Before the first change of a day</source>
        <translation>Vóór de eerste wijziging van een dag</translation>
    </message>
    <message>
        <source>Before a newer version opened it</source>
        <translation>Vóór een nieuwere versie het opende</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Vóór het inlezen</translation>
    </message>
    <message>
        <source>Before much was removed</source>
        <translation>Vóór er veel werd verwijderd</translation>
    </message>
    <message>
        <source>Makes a new project of what can be read in a damaged one</source>
        <translation>Maakt een nieuw project van wat in een beschadigd project leesbaar is</translation>
    </message>
    <message>
        <source>{read} of {count} rows read, {kept} of them are in “{file}”.</source>
        <translation>{read} van {count} rijen gelezen, {kept} daarvan staan in “{file}”.</translation>
    </message>
    <message>
        <source>{name}: {read} of {count}</source>
        <translation>{name}: {read} van {count}</translation>
    </message>
    <message>
        <source>Not in it: {name} ({id}), {reason}</source>
        <translation>Niet erin: {name} ({id}), {reason}</translation>
    </message>
    <message>
        <source>the row is damaged</source>
        <translation>de rij is beschadigd</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>staat er dubbel in</translation>
    </message>
    <message>
        <source>it belongs to something that could not be read</source>
        <translation>hoort bij iets dat niet leesbaar was</translation>
    </message>
    <message>
        <source>Rescued {count} records from “{file}”</source>
        <translation>{count} gegevens gered uit “{file}”</translation>
    </message>
    <message>
        <source>Rescued one record from “{file}”</source>
        <translation>Eén gegeven gered uit “{file}”</translation>
    </message>
</context>
<context>
    <name>cell_findings</name>
    <message>
        <source>Row {row}, column {column}: “{value}” is no exact number. The lowest was taken: {repaired}.</source>
        <translation>Rij {row}, kolom {column}: “{value}” is geen precies getal. Het laagste is genomen: {repaired}.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: “{value}” is written in another way than the rest of the column. It was read as {repaired}.</source>
        <translation>Rij {row}, kolom {column}: “{value}” is anders geschreven dan de rest van de kolom. Het is gelezen als {repaired}.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: “{value}” is a number that a spreadsheet has shortened. Digits are gone, so the field stays empty. Look it up in the original.</source>
        <translation>Rij {row}, kolom {column}: “{value}” is een nummer dat een rekenblad heeft ingekort. Er zijn cijfers weg, daarom blijft het veld leeg. Zoek het op in het origineel.</translation>
    </message>
    <message>
        <source>Column {column}: a program wrote these numbers with decimals ({value}). They were read without, as {repaired}.</source>
        <translation>Kolom {column}: een programma heeft deze nummers met decimalen geschreven ({value}). Ze zijn zonder gelezen, als {repaired}.</translation>
    </message>
    <message>
        <source>Column {column}: a date such as {value} can mean two days. It was read as {repaired}.</source>
        <translation>Kolom {column}: een datum als {value} kan twee dagen betekenen. Hij is gelezen als {repaired}.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: “{value}” is no date we know. It was kept as it stands.</source>
        <translation>Rij {row}, kolom {column}: “{value}” is geen datum die wij kennen. De tekst is bewaard zoals hij er staat.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: “{value}” does not fit the order of the other dates. It was read as {repaired}.</source>
        <translation>Rij {row}, kolom {column}: “{value}” past niet bij de volgorde van de andere datums. Het is gelezen als {repaired}.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: “{value}” was read as {repaired}.</source>
        <translation>Rij {row}, kolom {column}: “{value}” is gelezen als {repaired}.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: “{value}” is no code of goods. The field stays empty.</source>
        <translation>Rij {row}, kolom {column}: “{value}” is geen goederencode. Het veld blijft leeg.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: “{value}” lacks a zero, as spreadsheets leave out. It was read as {repaired}.</source>
        <translation>Rij {row}, kolom {column}: in “{value}” ontbreekt een nul. Dat doen rekenbladen vaker. Het is gelezen als {repaired}.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: “{value}” holds several codes of goods. The first was taken: {repaired}.</source>
        <translation>Rij {row}, kolom {column}: in “{value}” staan meer goederencodes. De eerste is genomen: {repaired}.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: no heading starts like “{value}”. The code was kept as {repaired}; check it.</source>
        <translation>Rij {row}, kolom {column}: geen goederencode begint zoals “{value}”. De code is bewaard als {repaired}. Controleer hem.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: “{value}” can be more than one country. The row is used; the country stays unknown until you choose.</source>
        <translation>Rij {row}, kolom {column}: “{value}” kan meer dan één land zijn. De rij is gebruikt; het land blijft onbekend tot u kiest.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: “{value}” lies in {repaired}. That was taken as the country.</source>
        <translation>Rij {row}, kolom {column}: “{value}” ligt in {repaired}. Dat is als land genomen.</translation>
    </message>
    <message>
        <source>Numbers that are not exact; the lowest was taken</source>
        <translation>Getallen die niet precies zijn; het laagste is genomen</translation>
    </message>
    <message>
        <source>Numbers written in another way than the rest of their column</source>
        <translation>Getallen die anders zijn geschreven dan de rest van hun kolom</translation>
    </message>
    <message>
        <source>Numbers that a spreadsheet has shortened; the field stays empty</source>
        <translation>Nummers die een rekenblad heeft ingekort; het veld blijft leeg</translation>
    </message>
    <message>
        <source>Columns with dates that can mean two days</source>
        <translation>Kolommen met datums die twee dagen kunnen betekenen</translation>
    </message>
    <message>
        <source>Texts where a date should be, kept as they stand</source>
        <translation>Teksten waar een datum hoort te staan, bewaard zoals ze er staan</translation>
    </message>
    <message>
        <source>Dates in another order than the rest of their column</source>
        <translation>Datums in een andere volgorde dan de rest van hun kolom</translation>
    </message>
    <message>
        <source>Dates written in another way</source>
        <translation>Datums die anders zijn geschreven</translation>
    </message>
    <message>
        <source>Texts where a code of goods should be; the field stays empty</source>
        <translation>Teksten waar een goederencode hoort te staan; het veld blijft leeg</translation>
    </message>
    <message>
        <source>Codes of goods that got back a zero</source>
        <translation>Goederencodes die een nul terugkregen</translation>
    </message>
    <message>
        <source>Cells with several codes of goods; the first was taken</source>
        <translation>Cellen met meer goederencodes; de eerste is genomen</translation>
    </message>
    <message>
        <source>Codes of goods with a heading we do not know, kept</source>
        <translation>Goederencodes met een begin dat wij niet kennen, bewaard</translation>
    </message>
    <message>
        <source>Texts that can be more than one country; the country stays unknown</source>
        <translation>Teksten die meer dan één land kunnen zijn; het land blijft onbekend</translation>
    </message>
    <message>
        <source>Countries read from the address</source>
        <translation>Landen die uit het adres zijn gelezen</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>{name} from “{before}” to “{after}”</source>
        <translation>{name} van “{before}” naar “{after}”</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} toegevoegd</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>{name} verwijderd</translation>
    </message>
    <message>
        <source>{about}: {change}</source>
        <translation>{about}: {change}</translation>
    </message>
    <message>
        <source>{record} “{title}”</source>
        <translation>{record} “{title}”</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
    <message>
        <source>something that is gone</source>
        <translation>iets dat weg is</translation>
    </message>
    <message>
        <source>{count} organisations</source>
        <translation>{count} organisaties</translation>
    </message>
    <message>
        <source>1 organisation</source>
        <translation>1 organisatie</translation>
    </message>
    <message>
        <source>{count} deliveries</source>
        <translation>{count} leveringen</translation>
    </message>
    <message>
        <source>1 delivery</source>
        <translation>1 levering</translation>
    </message>
    <message>
        <source>{count} risks</source>
        <translation>{count} risico’s</translation>
    </message>
    <message>
        <source>1 risk</source>
        <translation>1 risico</translation>
    </message>
    <message>
        <source>{count} measures</source>
        <translation>{count} maatregelen</translation>
    </message>
    <message>
        <source>1 measure</source>
        <translation>1 maatregel</translation>
    </message>
    <message>
        <source>{count} places in the drawing</source>
        <translation>{count} plaatsen in de tekening</translation>
    </message>
    <message>
        <source>1 place in the drawing</source>
        <translation>1 plaats in de tekening</translation>
    </message>
    <message>
        <source>{count} other records</source>
        <translation>{count} andere gegevens</translation>
    </message>
    <message>
        <source>1 other record</source>
        <translation>1 ander gegeven</translation>
    </message>
    <message>
        <source>This changes {parts}.</source>
        <translation>Dit verandert {parts}.</translation>
    </message>
    <message>
        <source>This changes nothing: it is as it is now.</source>
        <translation>Dit verandert niets: zo is het nu ook.</translation>
    </message>
    <message>
        <source>Undone: {edit}</source>
        <translation>Ongedaan gemaakt: {edit}</translation>
    </message>
    <message>
        <source>Done again: {edit}</source>
        <translation>Opnieuw gedaan: {edit}</translation>
    </message>
    <message>
        <source>A person was removed everywhere</source>
        <translation>Een persoon is overal verwijderd</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} regels</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>Eén regel</translation>
    </message>
    <message>
        <source>What this was has been removed on request</source>
        <translation>Wat dit was, is op verzoek verwijderd</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>{name} (in {count} deliveries)</source>
        <translation>{name} (in {count} leveringen)</translation>
    </message>
    <message>
        <source>{rank}</source>
        <translation>{rank}</translation>
    </message>
    <message>
        <source>{rank} (shared)</source>
        <translation>{rank} (gedeeld)</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>schatting</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>not yet looked into</source>
        <translation>niet onderzocht</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Severity and likelihood</source>
        <translation>Ernst en kans</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Kans</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risico’s</translation>
    </message>
    <message>
        <source>No risk has been judged yet</source>
        <translation>Nog geen risico beoordeeld</translation>
    </message>
    <message>
        <source>Judge a risk on a delivery. It then shows here in order of severity and likelihood.</source>
        <translation>Beoordeel een risico in een levering. Dan staat het hier, op volgorde van ernst en kans.</translation>
    </message>
    <message>
        <source>No risk meets what the views are narrowed to. Press Esc to show all again.</source>
        <translation>Geen risico voldoet aan het filter. Druk op Esc om alles weer te tonen.</translation>
    </message>
    <message>
        <source>{count} deliveries are {level}</source>
        <translation>{count} leveringen zijn {level}</translation>
    </message>
    <message>
        <source>1 delivery is {level}</source>
        <translation>1 levering is {level}</translation>
    </message>
    <message>
        <source>{said}; {same} come from {name}</source>
        <translation>{said}; {same} komen van {name}</translation>
    </message>
    <message>
        <source>{count} risks are {level}</source>
        <translation>{count} risico’s zijn {level}</translation>
    </message>
    <message>
        <source>1 risk is {level}</source>
        <translation>1 risico is {level}</translation>
    </message>
    <message>
        <source>{said}; {seen}</source>
        <translation>{said}; {seen}</translation>
    </message>
    <message>
        <source>{rank}: {where}, {name}, {answers}, {said}.</source>
        <translation>{rank}: {where}, {name}, {answers}, {said}.</translation>
    </message>
    <message>
        <source>Bar chart of the priorities. {title}.</source>
        <translation>Staafdiagram van de prioriteiten. {title}.</translation>
    </message>
    <message>
        <source>Length of the bar: place of severity and likelihood in the order of the grid, from 1 to 25 (25 is severity 5, likelihood 5). Money and closeness do not count.</source>
        <translation>Lengte van de staaf: plaats van ernst en kans in de volgorde van het raster, van 1 tot 25 (25 is ernst 5, kans 5). Geld en nabijheid tellen niet mee.</translation>
    </message>
    <message>
        <source>Equal is equal: the same number is a shared place.</source>
        <translation>Gelijk is gelijk: hetzelfde nummer is een gedeelde plaats.</translation>
    </message>
    <message>
        <source>Hatched: a guess, a lower bound (“at least”), or taken over without research.</source>
        <translation>Gearceerd: een schatting, een ondergrens (‘ten minste’), of overgenomen zonder eigen onderzoek.</translation>
    </message>
    <message>
        <source>{count} more are in the table.</source>
        <translation>Nog {count} staan in de tabel.</translation>
    </message>
    <message>
        <source>1 more is in the table.</source>
        <translation>Nog 1 staat in de tabel.</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>light</source>
        <translation>licht</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>duidelijk</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>zwaar</translation>
    </message>
    <message>
        <source>very serious</source>
        <translation>zeer zwaar</translation>
    </message>
    <message>
        <source>no sign</source>
        <translation>geen aanwijzing</translation>
    </message>
    <message>
        <source>few signs</source>
        <translation>weinig aanwijzing</translation>
    </message>
    <message>
        <source>occurs</source>
        <translation>komt voor</translation>
    </message>
    <message>
        <source>often reported</source>
        <translation>vaak gemeld</translation>
    </message>
    <message>
        <source>happens</source>
        <translation>gebeurt</translation>
    </message>
    <message>
        <source>{count} risks: {parts}</source>
        <translation>{count} risico’s: {parts}</translation>
    </message>
    <message>
        <source>1 risk: {parts}</source>
        <translation>1 risico: {parts}</translation>
    </message>
    <message>
        <source>Grid of severity and likelihood. {title}.</source>
        <translation>Raster van ernst en kans. {title}.</translation>
    </message>
    <message>
        <source>Severity {severity}, likelihood {likelihood} ({level}): {count} risks.</source>
        <translation>Ernst {severity}, kans {likelihood} ({level}): {count} risico’s.</translation>
    </message>
    <message>
        <source>Severity {severity}, likelihood {likelihood} ({level}): 1 risk.</source>
        <translation>Ernst {severity}, kans {likelihood} ({level}): 1 risico.</translation>
    </message>
    <message>
        <source>Not in the grid: {count} risks of which severity or likelihood is not known.</source>
        <translation>Niet in het raster: {count} risico’s waarvan ernst of kans niet bekend is.</translation>
    </message>
    <message>
        <source>Not in the grid: 1 risk of which severity or likelihood is not known.</source>
        <translation>Niet in het raster: 1 risico waarvan ernst of kans niet bekend is.</translation>
    </message>
    <message>
        <source>{count} deliveries have no known level. Not known is not low.</source>
        <translation>Van {count} leveringen is het niveau niet bekend. Niet bekend is niet laag.</translation>
    </message>
    <message>
        <source>1 delivery has no known level. Not known is not low.</source>
        <translation>Van 1 levering is het niveau niet bekend. Niet bekend is niet laag.</translation>
    </message>
    <message>
        <source>{count} times someone looked and found nothing.</source>
        <translation>{count} keer is er gekeken en niets gevonden.</translation>
    </message>
    <message>
        <source>Once someone looked and found nothing.</source>
        <translation>Eén keer is er gekeken en niets gevonden.</translation>
    </message>
    <message>
        <source>{count} risks are a lower bound (“at least”): a question is still open.</source>
        <translation>{count} risico’s zijn een ondergrens (‘ten minste’): er staat nog een vraag open.</translation>
    </message>
    <message>
        <source>1 risk is a lower bound (“at least”): a question is still open.</source>
        <translation>1 risico is een ondergrens (‘ten minste’): er staat nog een vraag open.</translation>
    </message>
    <message>
        <source>Severity counts for more than likelihood. Grid of our own (method {version}), after UN Guiding Principle 24 and CSDDD Article 9; no percentages of harm.</source>
        <translation>Ernst telt zwaarder dan kans. Eigen raster (methode {version}), naar VN-richtsnoer 24 en CSDDD artikel 9; geen percentages van leed.</translation>
    </message>
    <message>
        <source>There is no chain yet</source>
        <translation>Er is nog geen keten</translation>
    </message>
    <message>
        <source>Add the own company and a supplier, or import a list of suppliers.</source>
        <translation>Voeg het eigen bedrijf en een leverancier toe, of lees een lijst met leveranciers in.</translation>
    </message>
    <message>
        <source>assumed delivery</source>
        <translation>aangenomen levering</translation>
    </message>
    <message>
        <source>{count} organisations</source>
        <translation>{count} organisaties</translation>
    </message>
    <message>
        <source>1 organisation</source>
        <translation>1 organisatie</translation>
    </message>
    <message>
        <source>{count} deliveries</source>
        <translation>{count} leveringen</translation>
    </message>
    <message>
        <source>1 delivery</source>
        <translation>1 levering</translation>
    </message>
    <message>
        <source>The chain: {organisations}, {links}</source>
        <translation>De keten: {organisations}, {links}</translation>
    </message>
    <message>
        <source>Levels of the {count} deliveries drawn: {parts}.</source>
        <translation>Niveaus van de {count} getekende leveringen: {parts}.</translation>
    </message>
    <message>
        <source>Level of the delivery drawn: {parts}.</source>
        <translation>Niveau van de getekende levering: {parts}.</translation>
    </message>
    <message>
        <source>{name} (own operations)</source>
        <translation>{name} (eigen bedrijf)</translation>
    </message>
</context>
<context>
    <name>charts_coverage</name>
    <message>
        <source>Per tier</source>
        <translation>Per ketenlaag</translation>
    </message>
    <message>
        <source>Per theme</source>
        <translation>Per thema</translation>
    </message>
    <message>
        <source>Nobody has judged anything yet on {count} of {all} deliveries</source>
        <translation>Van {count} van de {all} leveringen is nog niets beoordeeld</translation>
    </message>
    <message>
        <source>On each of the {all} deliveries at least one theme has been judged</source>
        <translation>Van alle {all} leveringen is minstens één thema beoordeeld</translation>
    </message>
    <message>
        <source>{count} of {all} times a theme on a delivery has not been judged</source>
        <translation>{count} van de {all} keer is een thema bij een levering niet beoordeeld</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>gecontroleerd</translation>
    </message>
    <message>
        <source>judged by ourselves</source>
        <translation>zelf beoordeeld</translation>
    </message>
    <message>
        <source>looked, nothing found</source>
        <translation>bekeken, niets gevonden</translation>
    </message>
    <message>
        <source>taken over without research</source>
        <translation>overgenomen zonder onderzoek</translation>
    </message>
    <message>
        <source>only a suggestion</source>
        <translation>alleen een suggestie</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Ketenlaag</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>How far known</source>
        <translation>Hoe ver bekend</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Leveringen</translation>
    </message>
    <message>
        <source>{name}: {count} of {all} deliveries {state}</source>
        <translation>{name}: {count} van {all} leveringen {state}</translation>
    </message>
    <message>
        <source>Bar chart of what we do not know. {title}.</source>
        <translation>Staafdiagram van wat wij niet weten. {title}.</translation>
    </message>
    <message>
        <source>{name}, {count} deliveries: {parts}.</source>
        <translation>{name}, {count} leveringen: {parts}.</translation>
    </message>
    <message>
        <source>{name}, 1 delivery: {parts}.</source>
        <translation>{name}, 1 levering: {parts}.</translation>
    </message>
    <message>
        <source>Each bar is a tier; the numbers are deliveries. A delivery counts once, by the theme on which someone came furthest. Not known is not low.</source>
        <translation>Elke balk is een ketenlaag; de getallen zijn leveringen. Een levering telt één keer, voor het thema waarmee iemand het verst kwam. Niet bekend is niet laag.</translation>
    </message>
    <message>
        <source>Each bar is a theme; the numbers are deliveries. What was judged of a supplier counts on each of its deliveries. Not known is not low.</source>
        <translation>Elke balk is een thema; de getallen zijn leveringen. Wat van een leverancier is beoordeeld, telt bij al zijn leveringen. Niet bekend is niet laag.</translation>
    </message>
    <message>
        <source>Theme by theme, {count} of {all} times a delivery has been judged.</source>
        <translation>Per thema geteld is {count} van de {all} keer een levering beoordeeld.</translation>
    </message>
    <message>
        <source>{count} deliveries are left out: they go to customers, or do not matter for conduct.</source>
        <translation>{count} leveringen tellen niet mee: ze gaan naar klanten, of hebben geen IMVO-relevantie.</translation>
    </message>
    <message>
        <source>1 delivery is left out: it goes to a customer, or does not matter for conduct.</source>
        <translation>1 levering telt niet mee: die gaat naar een klant, of heeft geen IMVO-relevantie.</translation>
    </message>
    <message>
        <source>There are no deliveries yet</source>
        <translation>Er zijn nog geen leveringen</translation>
    </message>
    <message>
        <source>Add a delivery or import a list of suppliers. It then shows here how far each is known.</source>
        <translation>Voeg een levering toe of lees een lijst met leveranciers in. Hier staat dan hoe ver elke levering bekend is.</translation>
    </message>
</context>
<context>
    <name>charts_flow</name>
    <message>
        <source>Width: number of deliveries</source>
        <translation>Breedte: aantal leveringen</translation>
    </message>
    <message>
        <source>Width: value</source>
        <translation>Breedte: waarde</translation>
    </message>
    <message>
        <source>{deliveries} reach us over {tiers}; {count} are high or very high</source>
        <translation>{deliveries} bereiken ons via {tiers}; {count} zijn hoog of zeer hoog</translation>
    </message>
    <message>
        <source>{deliveries} reach us over {tiers}; 1 is high or very high</source>
        <translation>{deliveries} bereiken ons via {tiers}; 1 is hoog of zeer hoog</translation>
    </message>
    <message>
        <source>{deliveries} reach us over {tiers}; none is known to be high or very high</source>
        <translation>{deliveries} bereiken ons via {tiers}; van geen is bekend dat die hoog of zeer hoog is</translation>
    </message>
    <message>
        <source>{count} deliveries</source>
        <translation>{count} leveringen</translation>
    </message>
    <message>
        <source>1 delivery</source>
        <translation>1 levering</translation>
    </message>
    <message>
        <source>{count} tiers</source>
        <translation>{count} ketenlagen</translation>
    </message>
    <message>
        <source>1 tier</source>
        <translation>1 ketenlaag</translation>
    </message>
    <message>
        <source>{kept} of {count} deliveries in view</source>
        <translation>{kept} van {count} leveringen in beeld</translation>
    </message>
    <message>
        <source>tier {number}</source>
        <translation>ketenlaag {number}</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>{count} andere</translation>
    </message>
    <message>
        <source>1 other</source>
        <translation>1 andere</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Leveringen</translation>
    </message>
    <message>
        <source>Known value a year</source>
        <translation>Bekende waarde per jaar</translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation>Zonder waarde</translation>
    </message>
    <message>
        <source>Gravest level</source>
        <translation>Ernstigste niveau</translation>
    </message>
    <message>
        <source>known value {amount}</source>
        <translation>bekende waarde {amount}</translation>
    </message>
    <message>
        <source>gravest level {said}</source>
        <translation>ernstigste niveau {said}</translation>
    </message>
    <message>
        <source>{count} without a value</source>
        <translation>{count} zonder waarde</translation>
    </message>
    <message>
        <source>Flow from tier to tier. {title}.</source>
        <translation>Stroom van ketenlaag naar ketenlaag. {title}.</translation>
    </message>
    <message>
        <source>The wider a band, the more deliveries. Its colour is that of the gravest delivery in it.</source>
        <translation>Hoe breder een band, hoe meer leveringen. De kleur is die van de ernstigste levering erin.</translation>
    </message>
    <message>
        <source>The wider a band, the higher its known value. Its colour is that of the gravest delivery in it; money says nothing about harm.</source>
        <translation>Hoe breder een band, hoe hoger de bekende waarde. De kleur is die van de ernstigste levering erin; geld zegt niets over leed.</translation>
    </message>
    <message>
        <source>Dashed: {count} deliveries whose value is not known.</source>
        <translation>Gestreept: {count} leveringen waarvan de waarde niet bekend is.</translation>
    </message>
    <message>
        <source>Dashed: 1 delivery whose value is not known.</source>
        <translation>Gestreept: 1 levering waarvan de waarde niet bekend is.</translation>
    </message>
    <message>
        <source>Suppliers are taken together by the country they are established in; where things are made may be elsewhere.</source>
        <translation>Leveranciers zijn samengenomen per vestigingsland; het productieland kan een ander land zijn.</translation>
    </message>
    <message>
        <source>{count} deliveries run within a tier or back (a loop); they have no band.</source>
        <translation>{count} leveringen lopen binnen een ketenlaag of terug (een kring); zij hebben geen band.</translation>
    </message>
    <message>
        <source>1 delivery runs within a tier or back (a loop); it has no band.</source>
        <translation>1 levering loopt binnen een ketenlaag of terug (een kring); die heeft geen band.</translation>
    </message>
    <message>
        <source>Within a tier or back</source>
        <translation>Binnen een ketenlaag of terug</translation>
    </message>
    <message>
        <source>{count} deliveries behind tier {tier} have no band.</source>
        <translation>{count} leveringen achter ketenlaag {tier} hebben geen band.</translation>
    </message>
    <message>
        <source>1 delivery behind tier {tier} has no band.</source>
        <translation>1 levering achter ketenlaag {tier} heeft geen band.</translation>
    </message>
    <message>
        <source>Behind the last tier drawn</source>
        <translation>Achter de laatste getekende ketenlaag</translation>
    </message>
    <message>
        <source>{count} deliveries have no way to us and are not drawn.</source>
        <translation>{count} leveringen hebben geen weg naar ons en zijn niet getekend.</translation>
    </message>
    <message>
        <source>1 delivery has no way to us and is not drawn.</source>
        <translation>1 levering heeft geen weg naar ons en is niet getekend.</translation>
    </message>
    <message>
        <source>No way to us</source>
        <translation>Geen weg naar ons</translation>
    </message>
    <message>
        <source>No delivery reaches us yet</source>
        <translation>Nog geen levering bereikt ons</translation>
    </message>
    <message>
        <source>Add the own company and a delivery to it. It then shows here through whom it reaches us.</source>
        <translation>Voeg het eigen bedrijf en een levering daaraan toe. Hier staat dan via wie die ons bereikt.</translation>
    </message>
</context>
<context>
    <name>charts_lens</name>
    <message>
        <source>Bar chart “{name}”. {title}. The bars show: {measure}.</source>
        <translation>Staafdiagram “{name}”. {title}. De staven tonen: {measure}.</translation>
    </message>
    <message>
        <source>{name}: {said}.</source>
        <translation>{name}: {said}.</translation>
    </message>
    <message>
        <source>“{name}” is a way of looking of its own. It does not change the order of the priorities.</source>
        <translation>“{name}” is een eigen manier van kijken. De volgorde van de prioriteiten verandert er niet door.</translation>
    </message>
    <message>
        <source>This is of the whole chain, also of what the views do not show now.</source>
        <translation>Dit gaat over de hele keten, ook over wat de weergaven nu niet tonen.</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} dagen</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
</context>
<context>
    <name>charts_pareto</name>
    <message>
        <source>{count} of {all} judged deliveries carry {percent} % of what reaches us</source>
        <translation>{count} van {all} beoordeelde leveringen dragen {percent} % van de doorwerking</translation>
    </message>
    <message>
        <source>1 of {all} judged deliveries carries {percent} % of what reaches us</source>
        <translation>1 van {all} beoordeelde leveringen draagt {percent} % van de doorwerking</translation>
    </message>
    <message>
        <source>{count} of {all} judged deliveries are in view; they carry {percent} of what reaches us</source>
        <translation>{count} van {all} beoordeelde leveringen zijn in beeld; zij dragen {percent} van de doorwerking</translation>
    </message>
    <message>
        <source>1 of {all} judged deliveries is in view; it carries {percent} of what reaches us</source>
        <translation>1 van {all} beoordeelde leveringen is in beeld; die draagt {percent} van de doorwerking</translation>
    </message>
    <message>
        <source>Nothing judged reaches us yet</source>
        <translation>Er is nog niets beoordeeld dat bij ons doorwerkt</translation>
    </message>
    <message>
        <source>Judge a risk on a delivery that leads to the own company. It then shows here how much of all risk reaches us over it.</source>
        <translation>Beoordeel een risico op een levering die naar het eigen bedrijf leidt. Dan ziet u hier welk deel van de doorwerking via die levering loopt.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Afnemer</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Part of what reaches us</source>
        <translation>Deel van de doorwerking</translation>
    </message>
    <message>
        <source>Together so far</source>
        <translation>Samen tot hier</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Draagt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>part</source>
        <translation>deel</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>samen</translation>
    </message>
    <message>
        <source>{count} other deliveries</source>
        <translation>{count} andere leveringen</translation>
    </message>
    <message>
        <source>1 other delivery</source>
        <translation>1 andere levering</translation>
    </message>
    <message>
        <source>carries: together they are 80 %</source>
        <translation>draagt: samen zijn ze 80 %</translation>
    </message>
    <message>
        <source>the others</source>
        <translation>de andere</translation>
    </message>
    <message>
        <source>together so far</source>
        <translation>samen tot hier</translation>
    </message>
    <message>
        <source>{name}: {part}, together {together}.{carries}</source>
        <translation>{name}: {part}, samen {together}.{carries}</translation>
    </message>
    <message>
        <source>Is one that carries.</source>
        <translation>Draagt mee.</translation>
    </message>
    <message>
        <source>Bars with the line of what they are together. {title}.</source>
        <translation>Staven met de lijn van wat ze samen zijn. {title}.</translation>
    </message>
    <message>
        <source>What reaches us is a calculated measure: share of purchases × weight, {step} % less per step. It is no measure of suffering, and it never decides the order of the priorities.</source>
        <translation>Doorwerking is een rekenmaat: inkoopaandeel × gewicht, per stap {step} % minder. Het is geen maat voor leed, en bepaalt nooit de volgorde van de prioriteiten.</translation>
    </message>
    <message>
        <source>Of {count} deliveries the level is not known, so what they carry is not.</source>
        <translation>Van {count} leveringen is het niveau niet bekend, en dus ook niet wat ze dragen.</translation>
    </message>
    <message>
        <source>Of 1 delivery the level is not known, so what it carries is not.</source>
        <translation>Van 1 levering is het niveau niet bekend, en dus ook niet wat die draagt.</translation>
    </message>
</context>
<context>
    <name>charts_people</name>
    <message>
        <source>No risk in view</source>
        <translation>Geen risico in beeld</translation>
    </message>
    <message>
        <source>Who is at risk</source>
        <translation>Wie loopt risico</translation>
    </message>
    <message>
        <source>Does it happen?</source>
        <translation>Gebeurt het?</translation>
    </message>
    <message>
        <source>Stopping it</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Herstel</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>{name}: {count} risks are high or very high</source>
        <translation>{name}: {count} risico’s zijn hoog of zeer hoog</translation>
    </message>
    <message>
        <source>{name}: 1 risk is high or very high</source>
        <translation>{name}: 1 risico is hoog of zeer hoog</translation>
    </message>
    <message>
        <source>{name}: {count} risks</source>
        <translation>{name}: {count} risico’s</translation>
    </message>
    <message>
        <source>{name}: 1 risk</source>
        <translation>{name}: 1 risico</translation>
    </message>
    <message>
        <source>of {count} of {total} risks it is not filled in who is at risk</source>
        <translation>bij {count} van {total} risico’s is niet ingevuld wie risico loopt</translation>
    </message>
    <message>
        <source>Of {count} of {total} risks it is not filled in who is at risk</source>
        <translation>Bij {count} van {total} risico’s is niet ingevuld wie risico loopt</translation>
    </message>
    <message>
        <source>Number of risks, by level (+ not known)</source>
        <translation>Aantal risico’s, per niveau (+ niet bekend)</translation>
    </message>
    <message>
        <source>A risk counts for each group that is filled in, so the bars do not add up. Not known is not low. Talk with those affected or who speaks for them, where that is safe.</source>
        <translation>Een risico telt bij elke groep die is ingevuld; de staven tellen dus niet op. Niet bekend is niet laag. Praat met wie het treft of met wie voor hen spreekt, als dat veilig kan.</translation>
    </message>
    <message>
        <source>Judge a risk and fill in who it hits. It then shows here who is at risk.</source>
        <translation>Beoordeel een risico en vul in wie het treft. Dan ziet u hier wie risico loopt.</translation>
    </message>
    <message>
        <source>Bar chart of who is at risk. {title}.</source>
        <translation>Staafdiagram van wie risico loopt. {title}.</translation>
    </message>
    <message>
        <source>{name}: {count} risks ({parts}).{more}</source>
        <translation>{name}: {count} risico’s ({parts}).{more}</translation>
    </message>
    <message>
        <source>{name}: 1 risk ({parts}).{more}</source>
        <translation>{name}: 1 risico ({parts}).{more}</translation>
    </message>
    <message>
        <source>Spoken with them: {parts}</source>
        <translation>Met hen gesproken: {parts}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>too dangerous</source>
        <translation>te gevaarlijk</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>Spoken with: yes</source>
        <translation>Gesproken: ja</translation>
    </message>
    <message>
        <source>Spoken with: no</source>
        <translation>Gesproken: nee</translation>
    </message>
    <message>
        <source>Spoken with: too dangerous</source>
        <translation>Gesproken: te gevaarlijk</translation>
    </message>
    <message>
        <source>Spoken with: not filled in</source>
        <translation>Gesproken: niet ingevuld</translation>
    </message>
    <message>
        <source>{count} of these are about the environment or animals</source>
        <translation>{count} hiervan gaan over milieu of dieren</translation>
    </message>
    <message>
        <source>1 of these is about the environment or animals</source>
        <translation>1 hiervan gaat over milieu of dieren</translation>
    </message>
    <message>
        <source>{count} harms happen now or are not remedied</source>
        <translation>{count} keer gebeurt er schade of is die niet hersteld</translation>
    </message>
    <message>
        <source>1 harm happens now or is not remedied</source>
        <translation>1 keer gebeurt er schade of is die niet hersteld</translation>
    </message>
    <message>
        <source>{said}; for {count} no stop or remedy has been agreed</source>
        <translation>{said}; bij {count} is nog geen stop of herstel afgesproken</translation>
    </message>
    <message>
        <source>{said}; for each a stop or remedy has been agreed</source>
        <translation>{said}; steeds is een stop of herstel afgesproken</translation>
    </message>
    <message>
        <source>No harm has been written down that happens now</source>
        <translation>Er is geen schade ingevuld die nu gebeurt</translation>
    </message>
    <message>
        <source>No harm in view that happens now</source>
        <translation>Geen schade in beeld die nu gebeurt</translation>
    </message>
    <message>
        <source>That does not mean there is none. Say of a risk how far it is: plausible, confirmed or stopped. It then shows here until it is remedied.</source>
        <translation>Dat betekent niet dat er geen is. Geef bij een risico aan hoe ver het is: aannemelijk, bevestigd of gestopt. Dan staat het hier tot het is hersteld.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Plausible</source>
        <translation>Aannemelijk</translation>
    </message>
    <message>
        <source>Stopped, not yet remedied</source>
        <translation>Gestopt, nog niet hersteld</translation>
    </message>
    <message>
        <source>Signals, to look into</source>
        <translation>Signalen, nog uit te zoeken</translation>
    </message>
    <message>
        <source>severity {severity}</source>
        <translation>ernst {severity}</translation>
    </message>
    <message>
        <source>severity not known</source>
        <translation>ernst niet bekend</translation>
    </message>
    <message>
        <source>stopping: {stop} · remedy: {remedy}</source>
        <translation>stoppen: {stop} · herstel: {remedy}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nog niets</translation>
    </message>
    <message>
        <source>Length of the bar: severity, 1 to 5; the gravest first, whatever its level.</source>
        <translation>Lengte van de staaf: ernst, 1 tot 5; de zwaarste eerst, bij elk niveau.</translation>
    </message>
    <message>
        <source>{count} signals are not counted as harm yet: look into them.</source>
        <translation>{count} signalen tellen nog niet als schade: zoek ze uit.</translation>
    </message>
    <message>
        <source>1 signal is not counted as harm yet: look into it.</source>
        <translation>1 signaal telt nog niet als schade: zoek het uit.</translation>
    </message>
    <message>
        <source>{count} have been remedied.</source>
        <translation>{count} zijn hersteld.</translation>
    </message>
    <message>
        <source>1 has been remedied.</source>
        <translation>1 is hersteld.</translation>
    </message>
    <message>
        <source>Harm that happens now. {title}.</source>
        <translation>Schade die nu gebeurt. {title}.</translation>
    </message>
    <message>
        <source>{status}: {where}, {name}, {severity}, {said}; {ends}.</source>
        <translation>{status}: {where}, {name}, {severity}, {said}; {ends}.</translation>
    </message>
</context>
<context>
    <name>charts_places</name>
    <message>
        <source>By supplier</source>
        <translation>Per leverancier</translation>
    </message>
    <message>
        <source>By country of making</source>
        <translation>Per productieland</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Per thema</translation>
    </message>
    <message>
        <source>Countries as bars</source>
        <translation>Landen als staven</translation>
    </message>
    <message>
        <source>Themes as bars</source>
        <translation>Thema’s als staven</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Country of making</source>
        <translation>Productieland</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>Per niveau</translation>
    </message>
    <message>
        <source>Gravest level</source>
        <translation>Zwaarste niveau</translation>
    </message>
    <message>
        <source>Risks with a level</source>
        <translation>Risico’s met een niveau</translation>
    </message>
    <message>
        <source>No risk has been written down yet</source>
        <translation>Er is nog geen risico ingevuld</translation>
    </message>
    <message>
        <source>Judge a risk on a delivery. It then shows here which theme is grave where.</source>
        <translation>Beoordeel een risico op een levering. Dan ziet u hier welk thema waar ernstig is.</translation>
    </message>
    <message>
        <source>{theme}: {level} at {count} organisations</source>
        <translation>{theme}: {level} bij {count} organisaties</translation>
    </message>
    <message>
        <source>{theme}: {level} at 1 organisation</source>
        <translation>{theme}: {level} bij 1 organisatie</translation>
    </message>
    <message>
        <source>{theme}: {level} in {count} countries of making</source>
        <translation>{theme}: {level} in {count} productielanden</translation>
    </message>
    <message>
        <source>{theme}: {level} in 1 country of making</source>
        <translation>{theme}: {level} in 1 productieland</translation>
    </message>
    <message>
        <source>{theme}: {level}, the country of making is not known</source>
        <translation>{theme}: {level}, het productieland is niet bekend</translation>
    </message>
    <message>
        <source>{said}; {count} other themes just as often</source>
        <translation>{said}; {count} andere thema’s even vaak</translation>
    </message>
    <message>
        <source>{said}; 1 other theme just as often</source>
        <translation>{said}; 1 ander thema even vaak</translation>
    </message>
    <message>
        <source>The level is not known in any of {count} cells</source>
        <translation>In geen van de {count} cellen is het niveau bekend</translation>
    </message>
    <message>
        <source>The level of the only cell is not known</source>
        <translation>Het niveau van de enige cel is niet bekend</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Land niet bekend</translation>
    </message>
    <message>
        <source>+ {count} others</source>
        <translation>+ {count} andere</translation>
    </message>
    <message>
        <source>+ 1 other</source>
        <translation>+ 1 andere</translation>
    </message>
    <message>
        <source>The others stand one by one in the table.</source>
        <translation>De andere staan een voor een in de tabel.</translation>
    </message>
    <message>
        <source>nothing written down</source>
        <translation>niets ingevuld</translation>
    </message>
    <message>
        <source>{theme}, {name}: {count} risks ({parts}).</source>
        <translation>{theme}, {name}: {count} risico’s ({parts}).</translation>
    </message>
    <message>
        <source>{theme}, {name}: 1 risk ({parts}).</source>
        <translation>{theme}, {name}: 1 risico ({parts}).</translation>
    </message>
    <message>
        <source>Table of themes and organisations. {title}.</source>
        <translation>Tabel van thema’s en organisaties. {title}.</translation>
    </message>
    <message>
        <source>Table of themes and countries of making. {title}.</source>
        <translation>Tabel van thema’s en productielanden. {title}.</translation>
    </message>
    <message>
        <source>{theme}: {parts}.</source>
        <translation>{theme}: {parts}.</translation>
    </message>
    <message>
        <source>{name} {parts}</source>
        <translation>{name} {parts}</translation>
    </message>
    <message>
        <source>Colour and squares: the gravest level; the number: how many risks. The gravest organisations come first. An empty cell is not low: nobody wrote anything down.</source>
        <translation>Kleur en blokjes: het zwaarste niveau; het getal: hoeveel risico’s. De zwaarste organisaties staan vooraan. Een lege cel is niet laag: er is niets ingevuld.</translation>
    </message>
    <message>
        <source>Colour and squares: the gravest level; the number: how many risks. The country is where it is made, never where the seller sits; a risk of an organisation counts for each country it makes in. An empty cell is not low: nobody wrote anything down.</source>
        <translation>Kleur en blokjes: het zwaarste niveau; het getal: hoeveel risico’s. Het land is waar het wordt gemaakt, nooit waar de verkoper zit; een risico van een organisatie telt bij elk land waar zij maakt. Een lege cel is niet laag: er is niets ingevuld.</translation>
    </message>
    <message>
        <source>Of {count} themes nothing has been written down at all.</source>
        <translation>Over {count} thema’s is nog niets ingevuld.</translation>
    </message>
    <message>
        <source>Of 1 theme nothing has been written down at all.</source>
        <translation>Over 1 thema is nog niets ingevuld.</translation>
    </message>
    <message>
        <source>{name}: {size} of {total} risks, {grave} of them {level}</source>
        <translation>{name}: {size} van {total} risico’s, waarvan {grave} {level}</translation>
    </message>
    <message>
        <source>Of none of the {count} risks the country of making is known</source>
        <translation>Van geen van de {count} risico’s is het productieland bekend</translation>
    </message>
    <message>
        <source>The country of making of the only risk is not known</source>
        <translation>Het productieland van het enige risico is niet bekend</translation>
    </message>
    <message>
        <source>Risks by country of making. {title}.</source>
        <translation>Risico’s per productieland. {title}.</translation>
    </message>
    <message>
        <source>Risks by theme. {title}.</source>
        <translation>Risico’s per thema. {title}.</translation>
    </message>
    <message>
        <source>{name}: {count} risks with a level ({parts}).</source>
        <translation>{name}: {count} risico’s met een niveau ({parts}).</translation>
    </message>
    <message>
        <source>{name}: 1 risk with a level ({parts}).</source>
        <translation>{name}: 1 risico met een niveau ({parts}).</translation>
    </message>
    <message>
        <source>Number of risks with a level</source>
        <translation>Aantal risico’s met een niveau</translation>
    </message>
    <message>
        <source>{count} other countries</source>
        <translation>{count} andere landen</translation>
    </message>
    <message>
        <source>1 other country</source>
        <translation>1 ander land</translation>
    </message>
    <message>
        <source>{count} other themes</source>
        <translation>{count} andere thema’s</translation>
    </message>
    <message>
        <source>1 other theme</source>
        <translation>1 ander thema</translation>
    </message>
    <message>
        <source>Size: the number of risks with a level; colour: the gravest. The country is where it is made, never where the seller sits. Many risks in a country also means: much was looked at.</source>
        <translation>Grootte: het aantal risico’s met een niveau; kleur: het zwaarste. Het land is waar het wordt gemaakt, nooit waar de verkoper zit. Veel risico’s in een land betekent ook: er is veel bekeken.</translation>
    </message>
    <message>
        <source>Size: the number of risks with a level; colour: the gravest. Many risks of a theme also means: much was looked at.</source>
        <translation>Grootte: het aantal risico’s met een niveau; kleur: het zwaarste. Veel risico’s bij een thema betekent ook: er is veel bekeken.</translation>
    </message>
    <message>
        <source>{count} risks have no known level and so no size here.</source>
        <translation>{count} risico’s hebben geen bekend niveau en dus geen grootte.</translation>
    </message>
    <message>
        <source>1 risk has no known level and so no size here.</source>
        <translation>1 risico heeft geen bekend niveau en dus geen grootte.</translation>
    </message>
    <message>
        <source>Only in the table, for want of a level: {names}.</source>
        <translation>Alleen in de tabel, omdat een niveau ontbreekt: {names}.</translation>
    </message>
</context>
<context>
    <name>charts_ranges</name>
    <message>
        <source>How sure is the place?</source>
        <translation>Hoe zeker is de plaats?</translation>
    </message>
    <message>
        <source>place {low}–{high}</source>
        <translation>plaats {low}–{high}</translation>
    </message>
    <message>
        <source>place {rank}</source>
        <translation>plaats {rank}</translation>
    </message>
    <message>
        <source>range not known</source>
        <translation>bereik niet bekend</translation>
    </message>
    <message>
        <source>Beside a place: between which places it lies in nine of ten trial runs, in which the answers move the more, the less sure they are. The place of now can lie outside them.</source>
        <translation>Bij een plaats: tussen welke plaatsen die ligt in negen van de tien proefberekeningen; antwoorden schuiven daarin meer als ze minder zeker zijn. De plaats van nu kan erbuiten liggen.</translation>
    </message>
    <message>
        <source>How sure the places are, is not shown here.</source>
        <translation>Hoe zeker de plaatsen zijn, staat hier niet bij.</translation>
    </message>
</context>
<context>
    <name>charts_trend</name>
    <message>
        <source>A trend needs a round</source>
        <translation>Voor een trend is een ronde nodig</translation>
    </message>
    <message>
        <source>Hold a round now: it keeps the chain as it is. From then on you see here what changed.</source>
        <translation>Leg nu een ronde vast: die bewaart de keten zoals die is. Daarna ziet u hier wat er verandert.</translation>
    </message>
    <message>
        <source>{moment}: {count} deliveries high or very high ({earlier}: {before}), {unknown} not known ({unknown_before})</source>
        <translation>{moment}: {count} leveringen hoog of zeer hoog ({earlier}: {before}), {unknown} niet bekend ({unknown_before})</translation>
    </message>
    <message>
        <source>{moment}: 1 delivery high or very high ({earlier}: {before}), {unknown} not known ({unknown_before})</source>
        <translation>{moment}: 1 levering hoog of zeer hoog ({earlier}: {before}), {unknown} niet bekend ({unknown_before})</translation>
    </message>
    <message>
        <source>the method changed</source>
        <translation>de methode is veranderd</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>{month}/{year}</source>
        <translation>{month}-{year}</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Harm now</source>
        <translation>Schade nu</translation>
    </message>
    <message>
        <source>Remedied</source>
        <translation>Hersteld</translation>
    </message>
    <message>
        <source>Left unsolved</source>
        <translation>Weg, niet opgelost</translation>
    </message>
    <message>
        <source>Risks that happen now</source>
        <translation>Risico’s die nu gebeuren</translation>
    </message>
    <message>
        <source>Risks remedied</source>
        <translation>Herstelde risico’s</translation>
    </message>
    <message>
        <source>Out of the chain, harm not remedied</source>
        <translation>Uit de keten, schade niet opgelost</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>{name}, {date}, {count} deliveries: {parts}; harm that happens now: {happening}, remedied: {remedied}</source>
        <translation>{name}, {date}, {count} leveringen: {parts}; schade die nu gebeurt: {happening}, hersteld: {remedied}</translation>
    </message>
    <message>
        <source>{name}, {date}, 1 delivery: {parts}; harm that happens now: {happening}, remedied: {remedied}</source>
        <translation>{name}, {date}, 1 levering: {parts}; schade die nu gebeurt: {happening}, hersteld: {remedied}</translation>
    </message>
    <message>
        <source>{count} deliveries left the chain, harm not remedied</source>
        <translation>{count} leveringen uit de keten, schade niet opgelost</translation>
    </message>
    <message>
        <source>1 delivery left the chain, harm not remedied</source>
        <translation>1 levering uit de keten, schade niet opgelost</translation>
    </message>
    <message>
        <source>Columns over the rounds. {title}.</source>
        <translation>Kolommen over de rondes. {title}.</translation>
    </message>
    <message>
        <source>Each column is the deliveries of one moment by level, as it was told then. More that is known can make a column redder: that is better insight, not more harm.</source>
        <translation>Elke kolom toont de leveringen van één moment per niveau, zoals toen gemeld. Wie meer weet, ziet soms meer rood: dat is beter inzicht, niet meer schade.</translation>
    </message>
    <message>
        <source>Before and after a dashed upright line the method differs: do not compare levels across.</source>
        <translation>Links en rechts van een gestreepte staande lijn verschilt de methode: vergelijk de niveaus niet.</translation>
    </message>
    <message>
        <source>Left unsolved: out of the chain while the harm was not remedied, counted from the first round on. That is no improvement.</source>
        <translation>Weg, niet opgelost: uit de keten terwijl de schade niet is hersteld, geteld vanaf de eerste ronde. Dat is geen verbetering.</translation>
    </message>
    <message>
        <source>A delivery that left the chain with its harm not remedied is no improvement: compare the rounds.</source>
        <translation>Een levering die uit de keten ging terwijl de schade niet is hersteld, is geen verbetering: vergelijk de rondes.</translation>
    </message>
    <message>
        <source>{count} earlier ones are in the table.</source>
        <translation>{count} eerdere staan in de tabel.</translation>
    </message>
    <message>
        <source>1 earlier one is in the table.</source>
        <translation>1 eerdere staat in de tabel.</translation>
    </message>
</context>
<context>
    <name>charts_world</name>
    <message>
        <source>{deliveries} made in {countries}; of {count} nobody knows where</source>
        <translation>{deliveries} gemaakt in {countries}; van {count} weet niemand waar</translation>
    </message>
    <message>
        <source>{count} countries</source>
        <translation>{count} landen</translation>
    </message>
    <message>
        <source>1 country</source>
        <translation>1 land</translation>
    </message>
    <message>
        <source>{count} deliveries: country of making not known</source>
        <translation>{count} leveringen: productieland niet bekend</translation>
    </message>
    <message>
        <source>1 delivery: country of making not known</source>
        <translation>1 levering: productieland niet bekend</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>{where}: {count} deliveries, gravest level {said}. {place}</source>
        <translation>{where}: {count} leveringen, ernstigste niveau {said}. {place}</translation>
    </message>
    <message>
        <source>{where}: 1 delivery, level {said}. {place}</source>
        <translation>{where}: 1 levering, niveau {said}. {place}</translation>
    </message>
    <message>
        <source>{name}: {count} deliveries, gravest level {said}.</source>
        <translation>{name}: {count} leveringen, ernstigste niveau {said}.</translation>
    </message>
    <message>
        <source>{name}: 1 delivery, level {said}.</source>
        <translation>{name}: 1 levering, niveau {said}.</translation>
    </message>
    <message>
        <source>Country of making</source>
        <translation>Productieland</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Leveringen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Gravest level</source>
        <translation>Ernstigste niveau</translation>
    </message>
    <message>
        <source>Themes most often tagged</source>
        <translation>Meest aangewezen thema’s</translation>
    </message>
    <message>
        <source>Map of the world. {title}.</source>
        <translation>Wereldkaart. {title}.</translation>
    </message>
    <message>
        <source>Each circle stands for deliveries made near each other: the number and the size say how many, the colour is that of the gravest. An open circle is an estimated place.</source>
        <translation>Elke cirkel staat voor leveringen die dicht bij elkaar worden gemaakt: getal en grootte zeggen hoeveel, de kleur is die van de ernstigste. Een open cirkel is een geschatte plaats.</translation>
    </message>
    <message>
        <source>{count} deliveries are made in a country that this map does not show.</source>
        <translation>{count} leveringen worden gemaakt in een land dat niet op deze kaart staat.</translation>
    </message>
    <message>
        <source>1 delivery is made in a country that this map does not show.</source>
        <translation>1 levering wordt gemaakt in een land dat niet op deze kaart staat.</translation>
    </message>
    <message>
        <source>Outlines: Natural Earth; no opinion on borders.</source>
        <translation>Omtrekken: Natural Earth; geen oordeel over grenzen.</translation>
    </message>
    <message>
        <source>Nothing to show on the map yet</source>
        <translation>Nog niets om op de kaart te tonen</translation>
    </message>
    <message>
        <source>Add a delivery and say where it is made. It then stands on the map.</source>
        <translation>Voeg een levering toe en zeg waar die wordt gemaakt. Dan staat die op de kaart.</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>Import suppliers</source>
        <translation>Leveranciers inlezen</translation>
    </message>
    <message>
        <source>Check countries</source>
        <translation>Landen nakijken</translation>
    </message>
    <message>
        <source>Judge risks</source>
        <translation>Risico’s beoordelen</translation>
    </message>
    <message>
        <source>See hotspots</source>
        <translation>Hotspots bekijken</translation>
    </message>
    <message>
        <source>Make the PDF</source>
        <translation>PDF maken</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>imvo maps a supply chain and its risks for people and environment. Everything stays on this computer.</source>
        <translation>imvo brengt een keten en de risico’s voor mens en milieu in kaart. Alles blijft op deze computer.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>With every command</source>
        <translation>Bij elke opdracht</translation>
    </message>
    <message>
        <source>Makes a project, a report and charts of the example</source>
        <translation>Maakt een project, een rapport en grafieken van het voorbeeld</translation>
    </message>
    <message>
        <source>Shows how a list would be read</source>
        <translation>Laat zien hoe een lijst wordt gelezen</translation>
    </message>
    <message>
        <source>Reads lists or JSON into a project</source>
        <translation>Leest lijsten of JSON in een project in</translation>
    </message>
    <message>
        <source>Shows where to act first</source>
        <translation>Laat zien waar u het eerst iets moet doen</translation>
    </message>
    <message>
        <source>Writes the risk report as PDF</source>
        <translation>Schrijft het risicorapport als PDF</translation>
    </message>
    <message>
        <source>Writes the chain as CSV, XLSX, JSON, PNG or SVG</source>
        <translation>Schrijft de keten als CSV, XLSX, JSON, PNG of SVG</translation>
    </message>
    <message>
        <source>Carries out the edits of a script, one per line</source>
        <translation>Voert de wijzigingen van een script uit, één per regel</translation>
    </message>
    <message>
        <source>Checks whether a project file is sound</source>
        <translation>Controleert of een projectbestand in orde is</translation>
    </message>
    <message>
        <source>prints one JSON document</source>
        <translation>drukt één JSON-document af</translation>
    </message>
    <message>
        <source>language: nl or en</source>
        <translation>taal: nl of en</translation>
    </message>
    <message>
        <source>who makes the changes</source>
        <translation>wie de wijzigingen maakt</translation>
    </message>
    <message>
        <source>shows the version</source>
        <translation>laat de versie zien</translation>
    </message>
    <message>
        <source>The example is ready: {organisations} organisations, {links} deliveries, {risks} risks.</source>
        <translation>Het voorbeeld staat klaar: {organisations} organisaties, {links} leveringen, {risks} risico’s.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>Open it with: imvo-desktop {path}</source>
        <translation>Open het met: imvo-desktop {path}</translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns ({format})</source>
        <translation>{rows} rijen, {columns} kolommen ({format})</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>niet gebruikt</translation>
    </message>
    <message>
        <source>{rows_in} rows read, {rows_used} used, {rows_aside} kept aside.</source>
        <translation>{rows_in} rijen gelezen, {rows_used} gebruikt, {rows_aside} apart gezet.</translation>
    </message>
    <message>
        <source>{name}: {new} new, {changed} changed, {same} the same.</source>
        <translation>{name}: {new} nieuw, {changed} gewijzigd, {same} gelijk.</translation>
    </message>
    <message>
        <source>{count} country names were not recognised: {names}</source>
        <translation>{count} landnamen zijn niet herkend: {names}</translation>
    </message>
    <message>
        <source>One country name was not recognised: {names}</source>
        <translation>Eén landnaam is niet herkend: {names}</translation>
    </message>
    <message>
        <source>{count} organisations may be in the list twice.</source>
        <translation>{count} organisaties staan misschien dubbel.</translation>
    </message>
    <message>
        <source>One organisation may be in the list twice.</source>
        <translation>Eén organisatie staat misschien dubbel.</translation>
    </message>
    <message>
        <source>  {first} – {second}</source>
        <translation>  {first} – {second}</translation>
    </message>
    <message>
        <source>  {first} – {second}: taken as one</source>
        <translation>  {first} – {second}: als één genomen</translation>
    </message>
    <message>
        <source>{question} Now: {said}.</source>
        <translation>{question} Nu: {said}.</translation>
    </message>
    <message>
        <source>Tried only: nothing was saved.</source>
        <translation>Alleen geprobeerd: er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>“{name}” is in order (1 edit).</source>
        <translation>“{name}” is in orde (1 wijziging).</translation>
    </message>
    <message>
        <source>Entries of the audit trail</source>
        <translation>Regels van het logboek</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Locaties</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Leveringen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risico’s</translation>
    </message>
    <message>
        <source>Findings of own lists</source>
        <translation>Bevindingen uit eigen lijsten</translation>
    </message>
    <message>
        <source>Joined organisations</source>
        <translation>Samengevoegde organisaties</translation>
    </message>
    <message>
        <source>Rows kept aside</source>
        <translation>Apart gezette rijen</translation>
    </message>
    <message>
        <source>Notes on the drawing</source>
        <translation>Notities op de tekening</translation>
    </message>
    <message>
        <source>What comes first, later or not</source>
        <translation>Wat eerst, later of niet komt</translation>
    </message>
    <message>
        <source>What-ifs</source>
        <translation>Wat-als-vragen</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondes</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Beleid</translation>
    </message>
    <message>
        <source>Settings of the report</source>
        <translation>Instellingen van het rapport</translation>
    </message>
    <message>
        <source>Risks according to sources</source>
        <translation>Risico’s volgens bronnen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maatregelen</translation>
    </message>
    <message>
        <source>Places in the drawing</source>
        <translation>Plaatsen in de tekening</translation>
    </message>
    <message>
        <source>First: harm that happens now or is not remedied</source>
        <translation>Eerst: schade die nu gebeurt of niet is hersteld</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioriteiten</translation>
    </message>
    <message>
        <source>{count} deliveries are not known: no risk rated, or questions open.</source>
        <translation>{count} leveringen zijn niet bekend: geen risico beoordeeld, of vragen open.</translation>
    </message>
    <message>
        <source>One delivery is not known: no risk rated, or questions open.</source>
        <translation>Eén levering is niet bekend: geen risico beoordeeld, of vragen open.</translation>
    </message>
    <message>
        <source>… and {count} more; all with --json.</source>
        <translation>… en nog {count}; alle met --json.</translation>
    </message>
    <message>
        <source>Report of {count} pages: {path}</source>
        <translation>Rapport van {count} bladzijden: {path}</translation>
    </message>
    <message>
        <source>Report of one page: {path}</source>
        <translation>Rapport van één bladzijde: {path}</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Geschreven: {path}</translation>
    </message>
    <message>
        <source>{name}: {count} rows</source>
        <translation>{name}: {count} rijen</translation>
    </message>
    <message>
        <source>{name}: one row</source>
        <translation>{name}: één rij</translation>
    </message>
    <message>
        <source>{count} edits saved.</source>
        <translation>{count} wijzigingen opgeslagen.</translation>
    </message>
    <message>
        <source>One edit saved.</source>
        <translation>Eén wijziging opgeslagen.</translation>
    </message>
    <message>
        <source>“{name}” is in order ({count} edits).</source>
        <translation>“{name}” is in orde ({count} wijzigingen).</translation>
    </message>
    <message>
        <source>“{name}” is not in order.</source>
        <translation>“{name}” is niet in orde.</translation>
    </message>
    <message>
        <source>By what reaches us (a calculation, 10 % less per step; not a measure of suffering)</source>
        <translation>Naar doorwerking (rekenmaat, per stap 10 % minder; geen maat voor leed)</translation>
    </message>
</context>
<context>
    <name>due_diligence</name>
    <message>
        <source>Temporary staff</source>
        <translation>Uitzendkrachten</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Schoonmaak</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Vervoer</translation>
    </message>
    <message>
        <source>Agents and other services</source>
        <translation>Agenten en andere diensten</translation>
    </message>
    <message>
        <source>Employment agency</source>
        <translation>Uitzendbureau</translation>
    </message>
    <message>
        <source>No employment agency yet. Do temporary workers work with you? They run a higher risk of low pay, bad housing and unsafe work.</source>
        <translation>Nog geen uitzendbureau. Werken er uitzendkrachten bij u? Zij lopen meer risico op een laag loon, slechte huisvesting en onveilig werk.</translation>
    </message>
    <message>
        <source>No cleaner yet. Who cleans your building, at what hours and for what pay?</source>
        <translation>Nog geen schoonmaakbedrijf. Wie maakt uw gebouw schoon, op welke uren en voor welk loon?</translation>
    </message>
    <message>
        <source>No carrier yet. Who drives for you? Long hours and pay below the law are common.</source>
        <translation>Nog geen vervoerder. Wie rijdt er voor u? Lange werktijden en een te laag loon komen vaak voor.</translation>
    </message>
    <message>
        <source>New employment agency</source>
        <translation>Nieuw uitzendbureau</translation>
    </message>
    <message>
        <source>New cleaning company</source>
        <translation>Nieuw schoonmaakbedrijf</translation>
    </message>
    <message>
        <source>New carrier</source>
        <translation>Nieuwe vervoerder</translation>
    </message>
    <message>
        <source>temporary staff</source>
        <translation>uitzendkrachten</translation>
    </message>
    <message>
        <source>cleaning</source>
        <translation>schoonmaak</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>vervoer</translation>
    </message>
    <message>
        <source>“{name}” becomes your own company.</source>
        <translation>“{name}” wordt uw eigen bedrijf.</translation>
    </message>
    <message>
        <source>“{name}” becomes a supplier.</source>
        <translation>“{name}” wordt een leverancier.</translation>
    </message>
    <message>
        <source>The tiers are counted anew: {count} organisations deliver to it, directly or through others.</source>
        <translation>De ketenlagen worden opnieuw geteld: {count} organisaties leveren eraan, rechtstreeks of via anderen.</translation>
    </message>
    <message>
        <source>The tiers are counted anew: 1 organisation delivers to it.</source>
        <translation>De ketenlagen worden opnieuw geteld: 1 organisatie levert eraan.</translation>
    </message>
    <message>
        <source>{count} organisations get another tier.</source>
        <translation>{count} organisaties krijgen een andere ketenlaag.</translation>
    </message>
    <message>
        <source>1 organisation gets another tier.</source>
        <translation>1 organisatie krijgt een andere ketenlaag.</translation>
    </message>
    <message>
        <source>{count} organisations no longer have a way to your company. Their risks stay, but get no place in the priorities.</source>
        <translation>{count} organisaties hebben geen weg meer naar uw bedrijf. Hun risico’s blijven staan, maar krijgen geen plaats in de prioriteiten.</translation>
    </message>
    <message>
        <source>1 organisation no longer has a way to your company. Its risks stay, but get no place in the priorities.</source>
        <translation>1 organisatie heeft geen weg meer naar uw bedrijf. De risico’s ervan blijven staan, maar krijgen geen plaats in de prioriteiten.</translation>
    </message>
    <message>
        <source>Use of the product</source>
        <translation>Gebruik van het product</translation>
    </message>
    <message>
        <source>Waste and re-use</source>
        <translation>Afval en hergebruik</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nieuwe klant</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>New project “{name}”</source>
        <translation>Nieuw project “{name}”</translation>
    </message>
    <message>
        <source>Set up the project</source>
        <translation>Project ingericht</translation>
    </message>
    <message>
        <source>Change the project settings</source>
        <translation>Projectgegevens gewijzigd</translation>
    </message>
    <message>
        <source>Clear the project settings</source>
        <translation>Projectgegevens gewist</translation>
    </message>
    <message>
        <source>Add {count} organisations</source>
        <translation>{count} organisaties toegevoegd</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>“{name}” toegevoegd</translation>
    </message>
    <message>
        <source>Change {count} organisations</source>
        <translation>{count} organisaties gewijzigd</translation>
    </message>
    <message>
        <source>Change “{name}”</source>
        <translation>“{name}” gewijzigd</translation>
    </message>
    <message>
        <source>Remove {count} organisations</source>
        <translation>{count} organisaties verwijderd</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>“{name}” verwijderd</translation>
    </message>
    <message>
        <source>Add {count} sites</source>
        <translation>{count} locaties toegevoegd</translation>
    </message>
    <message>
        <source>Add site “{name}”</source>
        <translation>Locatie “{name}” toegevoegd</translation>
    </message>
    <message>
        <source>Change {count} sites</source>
        <translation>{count} locaties gewijzigd</translation>
    </message>
    <message>
        <source>Change site “{name}”</source>
        <translation>Locatie “{name}” gewijzigd</translation>
    </message>
    <message>
        <source>Remove {count} sites</source>
        <translation>{count} locaties verwijderd</translation>
    </message>
    <message>
        <source>Remove site “{name}”</source>
        <translation>Locatie “{name}” verwijderd</translation>
    </message>
    <message>
        <source>Add {count} deliveries</source>
        <translation>{count} leveringen toegevoegd</translation>
    </message>
    <message>
        <source>Add a delivery</source>
        <translation>Levering toegevoegd</translation>
    </message>
    <message>
        <source>Change {count} deliveries</source>
        <translation>{count} leveringen gewijzigd</translation>
    </message>
    <message>
        <source>Change a delivery</source>
        <translation>Levering gewijzigd</translation>
    </message>
    <message>
        <source>Remove {count} deliveries</source>
        <translation>{count} leveringen verwijderd</translation>
    </message>
    <message>
        <source>Remove a delivery</source>
        <translation>Levering verwijderd</translation>
    </message>
    <message>
        <source>Add {count} risks</source>
        <translation>{count} risico’s toegevoegd</translation>
    </message>
    <message>
        <source>Add a risk</source>
        <translation>Risico toegevoegd</translation>
    </message>
    <message>
        <source>Change {count} risks</source>
        <translation>{count} risico’s gewijzigd</translation>
    </message>
    <message>
        <source>Change a risk</source>
        <translation>Risico gewijzigd</translation>
    </message>
    <message>
        <source>Remove {count} risks</source>
        <translation>{count} risico’s verwijderd</translation>
    </message>
    <message>
        <source>Remove a risk</source>
        <translation>Risico verwijderd</translation>
    </message>
    <message>
        <source>Add {count} findings from sources</source>
        <translation>{count} bevindingen uit bronnen toegevoegd</translation>
    </message>
    <message>
        <source>Add a finding from a source</source>
        <translation>Bevinding uit een bron toegevoegd</translation>
    </message>
    <message>
        <source>Change {count} findings from sources</source>
        <translation>{count} bevindingen uit bronnen gewijzigd</translation>
    </message>
    <message>
        <source>Change a finding from a source</source>
        <translation>Bevinding uit een bron gewijzigd</translation>
    </message>
    <message>
        <source>Remove {count} findings from sources</source>
        <translation>{count} bevindingen uit bronnen verwijderd</translation>
    </message>
    <message>
        <source>Remove a finding from a source</source>
        <translation>Bevinding uit een bron verwijderd</translation>
    </message>
    <message>
        <source>Add {count} sources</source>
        <translation>{count} bronnen toegevoegd</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Bron toegevoegd</translation>
    </message>
    <message>
        <source>Change {count} sources</source>
        <translation>{count} bronnen gewijzigd</translation>
    </message>
    <message>
        <source>Change a source</source>
        <translation>Bron gewijzigd</translation>
    </message>
    <message>
        <source>Remove {count} sources</source>
        <translation>{count} bronnen verwijderd</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Bron verwijderd</translation>
    </message>
    <message>
        <source>Add {count} findings of an own list</source>
        <translation>{count} bevindingen uit een eigen lijst toevoegen</translation>
    </message>
    <message>
        <source>Add a finding of an own list</source>
        <translation>Een bevinding uit een eigen lijst toevoegen</translation>
    </message>
    <message>
        <source>Change {count} findings of an own list</source>
        <translation>{count} bevindingen uit een eigen lijst wijzigen</translation>
    </message>
    <message>
        <source>Change a finding of an own list</source>
        <translation>Een bevinding uit een eigen lijst wijzigen</translation>
    </message>
    <message>
        <source>Remove {count} findings of an own list</source>
        <translation>{count} bevindingen uit een eigen lijst verwijderen</translation>
    </message>
    <message>
        <source>Remove a finding of an own list</source>
        <translation>Een bevinding uit een eigen lijst verwijderen</translation>
    </message>
    <message>
        <source>Add {count} pieces of evidence</source>
        <translation>{count} keer onderbouwing toegevoegd</translation>
    </message>
    <message>
        <source>Add evidence “{name}”</source>
        <translation>Onderbouwing “{name}” toegevoegd</translation>
    </message>
    <message>
        <source>Change {count} pieces of evidence</source>
        <translation>{count} keer onderbouwing gewijzigd</translation>
    </message>
    <message>
        <source>Change evidence “{name}”</source>
        <translation>Onderbouwing “{name}” gewijzigd</translation>
    </message>
    <message>
        <source>Remove {count} pieces of evidence</source>
        <translation>{count} keer onderbouwing verwijderd</translation>
    </message>
    <message>
        <source>Remove evidence “{name}”</source>
        <translation>Onderbouwing “{name}” verwijderd</translation>
    </message>
    <message>
        <source>Add {count} measures</source>
        <translation>{count} maatregelen toegevoegd</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Maatregel toegevoegd</translation>
    </message>
    <message>
        <source>Change {count} measures</source>
        <translation>{count} maatregelen gewijzigd</translation>
    </message>
    <message>
        <source>Change a measure</source>
        <translation>Maatregel gewijzigd</translation>
    </message>
    <message>
        <source>Remove {count} measures</source>
        <translation>{count} maatregelen verwijderd</translation>
    </message>
    <message>
        <source>Remove a measure</source>
        <translation>Maatregel verwijderd</translation>
    </message>
    <message>
        <source>Move {count} organisations in the drawing</source>
        <translation>{count} organisaties verplaatst in de tekening</translation>
    </message>
    <message>
        <source>Move an organisation in the drawing</source>
        <translation>Organisatie verplaatst in de tekening</translation>
    </message>
    <message>
        <source>Put {count} organisations back in their column</source>
        <translation>{count} organisaties terug in hun kolom</translation>
    </message>
    <message>
        <source>Put an organisation back in its column</source>
        <translation>Organisatie terug in de kolom</translation>
    </message>
    <message>
        <source>Note {count} joined organisations</source>
        <translation>{count} samengevoegde organisaties genoteerd</translation>
    </message>
    <message>
        <source>Note joined organisation “{name}”</source>
        <translation>Samengevoegde organisatie “{name}” genoteerd</translation>
    </message>
    <message>
        <source>Change {count} joined organisations</source>
        <translation>{count} samengevoegde organisaties gewijzigd</translation>
    </message>
    <message>
        <source>Change joined organisation “{name}”</source>
        <translation>Samengevoegde organisatie “{name}” gewijzigd</translation>
    </message>
    <message>
        <source>Forget {count} joined organisations</source>
        <translation>{count} samengevoegde organisaties vergeten</translation>
    </message>
    <message>
        <source>Forget joined organisation “{name}”</source>
        <translation>Samengevoegde organisatie “{name}” vergeten</translation>
    </message>
    <message>
        <source>Keep {count} rows aside</source>
        <translation>{count} rijen apart gezet</translation>
    </message>
    <message>
        <source>Keep a row aside</source>
        <translation>Een rij apart gezet</translation>
    </message>
    <message>
        <source>Change {count} rows kept aside</source>
        <translation>{count} apart gezette rijen gewijzigd</translation>
    </message>
    <message>
        <source>Change a row kept aside</source>
        <translation>Een apart gezette rij gewijzigd</translation>
    </message>
    <message>
        <source>Remove {count} rows kept aside</source>
        <translation>{count} apart gezette rijen verwijderd</translation>
    </message>
    <message>
        <source>Remove a row kept aside</source>
        <translation>Een apart gezette rij verwijderd</translation>
    </message>
    <message>
        <source>Add {count} notes</source>
        <translation>{count} notities toegevoegd</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notitie toegevoegd</translation>
    </message>
    <message>
        <source>Change {count} notes</source>
        <translation>{count} notities gewijzigd</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>Notitie gewijzigd</translation>
    </message>
    <message>
        <source>Remove {count} notes</source>
        <translation>{count} notities verwijderd</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Notitie verwijderd</translation>
    </message>
    <message>
        <source>Choose when to look at {count} products</source>
        <translation>Wat eerst: {count} producten gekozen</translation>
    </message>
    <message>
        <source>Choose when to look at a product</source>
        <translation>Wat eerst: product gekozen</translation>
    </message>
    <message>
        <source>Change the choice for {count} products</source>
        <translation>Wat eerst: keuze voor {count} producten gewijzigd</translation>
    </message>
    <message>
        <source>Change the choice for a product</source>
        <translation>Wat eerst: keuze voor een product gewijzigd</translation>
    </message>
    <message>
        <source>Clear the choice for {count} products</source>
        <translation>Wat eerst: keuze voor {count} producten gewist</translation>
    </message>
    <message>
        <source>Clear the choice for a product</source>
        <translation>Wat eerst: keuze voor een product gewist</translation>
    </message>
    <message>
        <source>Put what comes first in another order</source>
        <translation>Wat eerst: volgorde gewijzigd</translation>
    </message>
    <message>
        <source>Choose what comes first by the sources</source>
        <translation>Wat eerst: gekozen volgens bronnen</translation>
    </message>
    <message>
        <source>Keep {count} what-ifs</source>
        <translation>{count} wat-als-vragen bewaren</translation>
    </message>
    <message>
        <source>Keep what-if “{name}”</source>
        <translation>Wat-als-vraag “{name}” bewaren</translation>
    </message>
    <message>
        <source>Change {count} what-ifs</source>
        <translation>{count} wat-als-vragen wijzigen</translation>
    </message>
    <message>
        <source>Change what-if “{name}”</source>
        <translation>Wat-als-vraag “{name}” wijzigen</translation>
    </message>
    <message>
        <source>Remove {count} what-ifs</source>
        <translation>{count} wat-als-vragen verwijderen</translation>
    </message>
    <message>
        <source>Remove what-if “{name}”</source>
        <translation>Wat-als-vraag “{name}” verwijderen</translation>
    </message>
    <message>
        <source>Start {count} rounds</source>
        <translation>{count} rondes starten</translation>
    </message>
    <message>
        <source>Start round “{name}”</source>
        <translation>Ronde “{name}” starten</translation>
    </message>
    <message>
        <source>Change {count} rounds</source>
        <translation>{count} rondes wijzigen</translation>
    </message>
    <message>
        <source>Change round “{name}”</source>
        <translation>Ronde “{name}” wijzigen</translation>
    </message>
    <message>
        <source>Remove {count} rounds</source>
        <translation>{count} rondes verwijderen</translation>
    </message>
    <message>
        <source>Remove round “{name}”</source>
        <translation>Ronde “{name}” verwijderen</translation>
    </message>
    <message>
        <source>Write down the policy</source>
        <translation>Beleid opschrijven</translation>
    </message>
    <message>
        <source>Change the policy</source>
        <translation>Beleid wijzigen</translation>
    </message>
    <message>
        <source>Remove the policy</source>
        <translation>Beleid verwijderen</translation>
    </message>
    <message>
        <source>Keep the settings of the report</source>
        <translation>Instellingen van het rapport bewaren</translation>
    </message>
    <message>
        <source>Change the settings of the report</source>
        <translation>Instellingen van het rapport wijzigen</translation>
    </message>
    <message>
        <source>Remove the settings of the report</source>
        <translation>Instellingen van het rapport verwijderen</translation>
    </message>
    <message>
        <source>Take in {count} rows that were kept aside</source>
        <translation>{count} apart gezette rijen opgenomen</translation>
    </message>
    <message>
        <source>Take in a row that was kept aside</source>
        <translation>Een apart gezette rij opgenomen</translation>
    </message>
    <message>
        <source>Add supplier “{name}”</source>
        <translation>Leverancier “{name}” toegevoegd</translation>
    </message>
    <message>
        <source>Add buyer “{name}”</source>
        <translation>Afnemer “{name}” toevoegen</translation>
    </message>
    <message>
        <source>Add {count} unknown steps</source>
        <translation>{count} onbekende stappen toevoegen</translation>
    </message>
    <message>
        <source>Add unknown step “{name}”</source>
        <translation>Onbekende stap “{name}” toevoegen</translation>
    </message>
    <message>
        <source>Tag {count} deliveries with “{theme}”</source>
        <translation>Risico “{theme}” bij {count} leveringen gezet</translation>
    </message>
    <message>
        <source>Tag a delivery with “{theme}”</source>
        <translation>Risico “{theme}” bij een levering gezet</translation>
    </message>
    <message>
        <source>Take over {count} suggestions without research</source>
        <translation>{count} suggesties overnemen zonder onderzoek</translation>
    </message>
    <message>
        <source>Take over a suggestion without research</source>
        <translation>Een suggestie overnemen zonder onderzoek</translation>
    </message>
    <message>
        <source>Set {count} suggestions aside</source>
        <translation>{count} suggesties terzijde leggen</translation>
    </message>
    <message>
        <source>Set a suggestion aside</source>
        <translation>Een suggestie terzijde leggen</translation>
    </message>
    <message>
        <source>Bring {count} suggestions back</source>
        <translation>{count} suggesties terughalen</translation>
    </message>
    <message>
        <source>Bring a suggestion back</source>
        <translation>Een suggestie terughalen</translation>
    </message>
    <message>
        <source>Add the list “{name}” ({count} findings)</source>
        <translation>Lijst “{name}” toevoegen ({count} bevindingen)</translation>
    </message>
    <message>
        <source>Add the list “{name}” (1 finding)</source>
        <translation>Lijst “{name}” toevoegen (1 bevinding)</translation>
    </message>
    <message>
        <source>Remove the list “{name}” ({count} findings)</source>
        <translation>Lijst “{name}” verwijderen ({count} bevindingen)</translation>
    </message>
    <message>
        <source>Remove the list “{name}” (1 finding)</source>
        <translation>Lijst “{name}” verwijderen (1 bevinding)</translation>
    </message>
    <message>
        <source>Paste in {count} cells</source>
        <translation>In {count} cellen plakken</translation>
    </message>
    <message>
        <source>Paste in a cell</source>
        <translation>In een cel plakken</translation>
    </message>
    <message>
        <source>Fill {count} cells</source>
        <translation>{count} cellen vullen</translation>
    </message>
    <message>
        <source>Fill a cell</source>
        <translation>Een cel vullen</translation>
    </message>
    <message>
        <source>Empty {count} cells</source>
        <translation>{count} cellen leegmaken</translation>
    </message>
    <message>
        <source>Empty a cell</source>
        <translation>Een cel leegmaken</translation>
    </message>
    <message>
        <source>Answer on own purchasing for {count} deliveries</source>
        <translation>Eigen inkoop beantwoord voor {count} leveringen</translation>
    </message>
    <message>
        <source>Answer on own purchasing for a delivery</source>
        <translation>Eigen inkoop beantwoord voor een levering</translation>
    </message>
    <message>
        <source>Add “{name}” after us</source>
        <translation>“{name}” toegevoegd na ons</translation>
    </message>
    <message>
        <source>Make “{name}” the own company</source>
        <translation>“{name}” als eigen bedrijf gekozen</translation>
    </message>
    <message>
        <source>Back to an earlier version ({count} changes)</source>
        <translation>Terug naar een eerdere versie ({count} wijzigingen)</translation>
    </message>
    <message>
        <source>Back to an earlier version (one change)</source>
        <translation>Terug naar een eerdere versie (één wijziging)</translation>
    </message>
    <message>
        <source>Back to the version “{name}”</source>
        <translation>Terug naar de versie “{name}”</translation>
    </message>
    <message>
        <source>Import of a list ({count} rows)</source>
        <translation>Lijst ingelezen ({count} rijen)</translation>
    </message>
    <message>
        <source>Import of a list (1 row)</source>
        <translation>Lijst ingelezen (1 rij)</translation>
    </message>
    <message>
        <source>Import of a JSON file ({count} changes)</source>
        <translation>JSON-bestand ingelezen ({count} wijzigingen)</translation>
    </message>
    <message>
        <source>Import of a JSON file (1 change)</source>
        <translation>JSON-bestand ingelezen (1 wijziging)</translation>
    </message>
    <message>
        <source>Import of {count} files</source>
        <translation>{count} bestanden ingelezen</translation>
    </message>
    <message>
        <source>Import of a file</source>
        <translation>Eén bestand ingelezen</translation>
    </message>
    <message>
        <source>File brought to the form of this version</source>
        <translation>Bestand bijgewerkt naar deze versie</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The id “{id}” is already in use. Nothing was changed. Choose another id.</source>
        <translation>Het id “{id}” is al in gebruik. Er is niets gewijzigd. Kies een ander id.</translation>
    </message>
    <message>
        <source>The round has no name or no date. Nothing was changed. Fill in both.</source>
        <translation>De ronde heeft geen naam of geen datum. Er is niets veranderd. Vul beide in.</translation>
    </message>
    <message>
        <source>A name of fewer than {count} letters stands in too many other words. Nothing was changed. Fill in the whole name.</source>
        <translation>Een naam van minder dan {count} letters staat in te veel andere woorden. Er is niets veranderd. Vul de hele naam in.</translation>
    </message>
    <message>
        <source>The version has no name. Nothing was changed. Fill in a name.</source>
        <translation>De versie heeft geen naam. Er is niets veranderd. Vul een naam in.</translation>
    </message>
    <message>
        <source>The id “{id}” cannot be changed. Nothing was changed. Add a new record instead.</source>
        <translation>Het id “{id}” ligt vast. Er is niets gewijzigd. Voeg een nieuw gegeven toe.</translation>
    </message>
    <message>
        <source>“{id}” ({kind}) is not in the project. Nothing was changed. Check the id.</source>
        <translation>“{id}” ({kind}) staat niet in het project. Er is niets gewijzigd. Controleer het id.</translation>
    </message>
    <message>
        <source>“{id}” ({kind}) has changed in the meantime. Nothing was changed. Look at it again and repeat the step.</source>
        <translation>“{id}” ({kind}) is intussen gewijzigd. Er is niets veranderd. Bekijk het opnieuw en doe de stap nog eens.</translation>
    </message>
    <message>
        <source>The step points at “{id}” ({kind}), which is not in the project. Nothing was changed. Add that first.</source>
        <translation>De stap verwijst naar “{id}” ({kind}), dat niet in het project staat. Er is niets gewijzigd. Voeg dat eerst toe.</translation>
    </message>
    <message>
        <source>“{id}” ({kind}) is still in use by other records. Nothing was changed. Remove those first.</source>
        <translation>“{id}” ({kind}) wordt nog door andere gegevens gebruikt. Er is niets gewijzigd. Verwijder die eerst.</translation>
    </message>
    <message>
        <source>“{value}” does not fit the field {field} ({kind}). Nothing was changed. Correct the value.</source>
        <translation>“{value}” past niet in het veld {field} ({kind}). Er is niets gewijzigd. Verbeter de waarde.</translation>
    </message>
    <message>
        <source>There is no field “{field}” ({kind}). Nothing was changed. Check the name.</source>
        <translation>Het veld “{field}” bestaat niet ({kind}). Er is niets gewijzigd. Controleer de naam.</translation>
    </message>
    <message>
        <source>The field {field} ({kind}) is required. Nothing was changed. Fill it in.</source>
        <translation>Het veld {field} ({kind}) is verplicht. Er is niets gewijzigd. Vul het in.</translation>
    </message>
    <message>
        <source>The JSON file does not have the expected shape at “{group}”. Nothing was imported. Use an export of this program or the shape in the manual.</source>
        <translation>Het JSON-bestand heeft bij “{group}” niet de verwachte vorm. Er is niets ingelezen. Gebruik een export van dit programma of de vorm uit de handleiding.</translation>
    </message>
    <message>
        <source>There is no lens “{name}”. Nothing was done. Choose from: {names}.</source>
        <translation>De lens “{name}” bestaat niet. Er is niets gedaan. Kies uit: {names}.</translation>
    </message>
    <message>
        <source>The grid in “{file}” does not fit. Nothing was done. It needs five rows, for severity 1 to 5, of five levels, for likelihood 1 to 5: low, medium, high or very_high. A level may not fall where severity or likelihood rises.</source>
        <translation>Het raster in “{file}” klopt niet. Er is niets gedaan. Nodig zijn vijf rijen, voor ernst 1 tot en met 5, met elk vijf niveaus, voor kans 1 tot en met 5: low, medium, high of very_high. Een niveau mag niet dalen waar de ernst of de kans stijgt.</translation>
    </message>
    <message>
        <source>“{file}”: this kind of file cannot be exported. Nothing was written. Choose .xlsx, .csv, .zip, .json, .graphml, .gexf, .geojson, .png or .svg.</source>
        <translation>“{file}”: dit soort bestand kan niet worden geëxporteerd. Er is niets geschreven. Kies .xlsx, .csv, .zip, .json, .graphml, .gexf, .geojson, .png of .svg.</translation>
    </message>
    <message>
        <source>There is no own company yet. Choose which organisation it is: Edit, Change the own company. Nothing was changed.</source>
        <translation>Er is nog geen eigen bedrijf. Kies welke organisatie het is: Bewerken, Eigen bedrijf wijzigen. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>There is no document “{name}”. Nothing was done. Choose from: {names}.</source>
        <translation>Het document “{name}” bestaat niet. Er is niets gedaan. Kies uit: {names}.</translation>
    </message>
    <message>
        <source>There is no report for “{value}”. Nothing was written. Choose one of: {known}.</source>
        <translation>Er is geen rapport voor “{value}”. Er is niets geschreven. Kies uit: {known}.</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Nothing was written. Write it as 2026-11-22.</source>
        <translation>“{value}” is geen datum. Er is niets geschreven. Schrijf het als 2026-11-22.</translation>
    </message>
    <message>
        <source>The report could not be made ({details}). Nothing was written; your project is safe. Try again with a smaller part of the chain.</source>
        <translation>Het rapport kon niet worden gemaakt ({details}). Er is niets geschreven; uw project is veilig. Probeer het opnieuw met een kleiner deel van de keten.</translation>
    </message>
    <message>
        <source>The previous step is still being saved. Nothing was changed. Wait a moment and try again.</source>
        <translation>De vorige stap wordt nog opgeslagen. Er is niets gewijzigd. Wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>That step was finished already. Nothing was changed.</source>
        <translation>Die stap was al klaar. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The command lacks {argument}. Nothing was done. See imvo --help.</source>
        <translation>In de opdracht ontbreekt {argument}. Er is niets gedaan. Zie imvo --help.</translation>
    </message>
    <message>
        <source>The command does not know {argument}. Nothing was done. See imvo --help.</source>
        <translation>De opdracht kent {argument} niet. Er is niets gedaan. Zie imvo --help.</translation>
    </message>
    <message>
        <source>What was given for {argument} does not fit. Nothing was done. See imvo --help.</source>
        <translation>Wat bij {argument} is opgegeven past niet. Er is niets gedaan. Zie imvo --help.</translation>
    </message>
    <message>
        <source>The option “{option}” in “{file}” does not fit. Nothing was done. Correct the value.</source>
        <translation>De optie “{option}” in “{file}” past niet. Er is niets gedaan. Verbeter de waarde.</translation>
    </message>
    <message>
        <source>“{file}” is there already and is not the untouched example. It was left as it is. Choose another folder with --out.</source>
        <translation>“{file}” bestaat al en is niet het ongewijzigde voorbeeld. Het is niet gewijzigd. Kies een andere map met --out.</translation>
    </message>
    <message>
        <source>Stopped. What was saved is safe.</source>
        <translation>Gestopt. Wat was opgeslagen is veilig.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. What was saved is safe. Close other programs and try again.</source>
        <translation>Er is niet genoeg geheugen. Wat was opgeslagen is veilig. Sluit andere programma’s en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Something went wrong that the program did not expect ({details}). What was saved is safe. Try again.</source>
        <translation>Er ging iets mis dat het programma niet verwachtte ({details}). Wat was opgeslagen is veilig. Probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>File in the project</source>
        <translation>Bestand in het project</translation>
    </message>
    <message>
        <source>Page on the web</source>
        <translation>Pagina op internet</translation>
    </message>
    <message>
        <source>This file is no longer in the project. Add it again if you still have it.</source>
        <translation>Dit bestand zit niet meer in het project. Voeg het opnieuw toe als u het nog hebt.</translation>
    </message>
    <message>
        <source>This file is not what it was when it was added. Do not rely on it.</source>
        <translation>Dit bestand is anders dan toen het werd toegevoegd. Vertrouw er niet op.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Country of establishment</source>
        <translation>Vestigingsland</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaatsnaam</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coördinaten</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breedtegraad</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Lengtegraad</translation>
    </message>
    <message>
        <source>How exact the place is</source>
        <translation>Hoe precies de plaats is</translation>
    </message>
    <message>
        <source>Sector (NACE)</source>
        <translation>Sector (NACE)</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Aantal werkenden</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Moederbedrijf</translation>
    </message>
    <message>
        <source>Registration numbers</source>
        <translation>Registratienummers</translation>
    </message>
    <message>
        <source>Dutch trade register (KVK)</source>
        <translation>KVK-nummer</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Btw-nummer</translation>
    </message>
    <message>
        <source>LEI</source>
        <translation>LEI</translation>
    </message>
    <message>
        <source>Open Supply Hub id</source>
        <translation>Open Supply Hub-id</translation>
    </message>
    <message>
        <source>Own number</source>
        <translation>Eigen nummer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Front-runner</source>
        <translation>Koploper</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Afnemer</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Goederencode (HS)</translation>
    </message>
    <message>
        <source>Country of making</source>
        <translation>Productieland</translation>
    </message>
    <message>
        <source>Value a year</source>
        <translation>Waarde per jaar</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Munteenheid</translation>
    </message>
    <message>
        <source>Share of the buyer’s purchases</source>
        <translation>Deel van de inkoop</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Hoeveelheid</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Known or assumed</source>
        <translation>Bekend of aangenomen</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>IMVO-relevantie</translation>
    </message>
    <message>
        <source>Reason why not relevant</source>
        <translation>Reden waarom niet van belang</translation>
    </message>
    <message>
        <source>Own purchasing practices</source>
        <translation>Eigen inkooppraktijk</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Delivery time</source>
        <translation>Levertijd</translation>
    </message>
    <message>
        <source>Late changes</source>
        <translation>Late wijzigingen</translation>
    </message>
    <message>
        <source>Payment term</source>
        <translation>Betaaltermijn</translation>
    </message>
    <message>
        <source>Ending the contract</source>
        <translation>Opzeggen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Levering</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Where it happens</source>
        <translation>Waar het gebeurt</translation>
    </message>
    <message>
        <source>How serious</source>
        <translation>Hoe ernstig</translation>
    </message>
    <message>
        <source>How many, how large</source>
        <translation>Hoeveel, hoe groot</translation>
    </message>
    <message>
        <source>Can it be put right</source>
        <translation>Kan het worden hersteld</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Kans</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Ketenlaag</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Happening now</source>
        <translation>Gebeurt nu</translation>
    </message>
    <message>
        <source>Involvement</source>
        <translation>Betrokkenheid</translation>
    </message>
    <message>
        <source>Who is at risk</source>
        <translation>Wie risico loopt</translation>
    </message>
    <message>
        <source>Spoken with them</source>
        <translation>Met hen gesproken</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Hoe zeker</translation>
    </message>
    <message>
        <source>How it was judged</source>
        <translation>Hoe het is beoordeeld</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Who judged</source>
        <translation>Wie beoordeelde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What the source speaks of</source>
        <translation>Waar de bron over gaat</translation>
    </message>
    <message>
        <source>Number of the finding</source>
        <translation>Nummer van de bevinding</translation>
    </message>
    <message>
        <source>Raw material</source>
        <translation>Grondstof</translation>
    </message>
    <message>
        <source>Why it was set aside</source>
        <translation>Waarom terzijde gelegd</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebieden</translation>
    </message>
    <message>
        <source>Good as the source names it</source>
        <translation>Product zoals de bron het noemt</translation>
    </message>
    <message>
        <source>Only part of the code</source>
        <translation>Alleen een deel van de code</translation>
    </message>
    <message>
        <source>Sectors (NACE)</source>
        <translation>Sectoren (NACE)</translation>
    </message>
    <message>
        <source>Country the input comes from</source>
        <translation>Land waar de grondstof vandaan komt</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Wat er is gemeten</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Uitgever</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Editie</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waar het over gaat</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Soort gegeven</translation>
    </message>
    <message>
        <source>Checksum of the file</source>
        <translation>Controlegetal van het bestand</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Toegevoegd op</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Toegevoegd door</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Klaar op</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>What was looked at and why</source>
        <translation>Wat is bekeken en waarom</translation>
    </message>
    <message>
        <source>How severity is found</source>
        <translation>Hoe de ernst wordt bepaald</translation>
    </message>
    <message>
        <source>Weight per step</source>
        <translation>Gewicht per stap</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Row in the list</source>
        <translation>Rij in de lijst</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Kolommen van de lijst</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellen</translation>
    </message>
    <message>
        <source>Fields of the columns</source>
        <translation>Velden van de kolommen</translation>
    </message>
    <message>
        <source>How the columns were read</source>
        <translation>Hoe de kolommen zijn gelezen</translation>
    </message>
    <message>
        <source>Width in the drawing</source>
        <translation>Breedte in de tekening</translation>
    </message>
    <message>
        <source>First, later or out of scope</source>
        <translation>Eerst, later of buiten beeld</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Checksum of the frozen copy</source>
        <translation>Controlegetal van de bewaarde kopie</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Vastgesteld op</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Wie verantwoordelijk is</translation>
    </message>
    <message>
        <source>Role of who is responsible</source>
        <translation>Functie van wie verantwoordelijk is</translation>
    </message>
    <message>
        <source>Own people</source>
        <translation>Eigen mensen</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Key of the pseudonyms</source>
        <translation>Sleutel van de schuilnamen</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Wie ondertekent</translation>
    </message>
    <message>
        <source>Role of who signs</source>
        <translation>Functie van wie ondertekent</translation>
    </message>
    <message>
        <source>Who read it before</source>
        <translation>Wie meelas</translation>
    </message>
    <message>
        <source>Role of who read it before</source>
        <translation>Functie van wie meelas</translation>
    </message>
    <message>
        <source>Parts left out of the report</source>
        <translation>Delen die niet in het rapport staan</translation>
    </message>
    <message>
        <source>Code of conduct or policy on human rights for the own people</source>
        <translation>Gedragscode of mensenrechtenbeleid voor de eigen mensen</translation>
    </message>
    <message>
        <source>It covers child labour</source>
        <translation>Het gaat over kinderarbeid</translation>
    </message>
    <message>
        <source>It covers forced labour</source>
        <translation>Het gaat over dwangarbeid</translation>
    </message>
    <message>
        <source>It covers human trafficking</source>
        <translation>Het gaat over mensenhandel</translation>
    </message>
    <message>
        <source>It covers discrimination</source>
        <translation>Het gaat over discriminatie</translation>
    </message>
    <message>
        <source>It covers preventing accidents</source>
        <translation>Het gaat over het voorkomen van ongevallen</translation>
    </message>
    <message>
        <source>What else it covers</source>
        <translation>Waar het nog meer over gaat</translation>
    </message>
    <message>
        <source>Own people can complain somewhere</source>
        <translation>Eigen mensen kunnen ergens klagen</translation>
    </message>
    <message>
        <source>Confirmed incident of child labour among the own people</source>
        <translation>Bevestigd geval van kinderarbeid bij de eigen mensen</translation>
    </message>
    <message>
        <source>Confirmed incident of forced labour among the own people</source>
        <translation>Bevestigd geval van dwangarbeid bij de eigen mensen</translation>
    </message>
    <message>
        <source>Confirmed incident of human trafficking among the own people</source>
        <translation>Bevestigd geval van mensenhandel bij de eigen mensen</translation>
    </message>
    <message>
        <source>Confirmed incident of discrimination among the own people</source>
        <translation>Bevestigd geval van discriminatie bij de eigen mensen</translation>
    </message>
    <message>
        <source>Another confirmed incident among the own people</source>
        <translation>Een ander bevestigd geval bij de eigen mensen</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>Wat eraan is gedaan</translation>
    </message>
    <message>
        <source>Place in the drawing, across</source>
        <translation>Plaats in de tekening, horizontaal</translation>
    </message>
    <message>
        <source>Place in the drawing, down</source>
        <translation>Plaats in de tekening, verticaal</translation>
    </message>
</context>
<context>
    <name>file_errors</name>
    <message>
        <source>A cell on the sheet “{sheet}” is too large to read safely. Nothing was imported. Shorten it, or save the list as CSV.</source>
        <translation>Een cel op het blad “{sheet}” is te groot om veilig te lezen. Er is niets ingelezen. Kort de cel in, of bewaar de lijst als CSV.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete. Nothing was imported. Save it again in the program it came from.</source>
        <translation>“{name}” is beschadigd of niet compleet. Er is niets ingelezen. Sla het opnieuw op in het programma waar het vandaan komt.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was imported. Check whether you chose the right file.</source>
        <translation>Het bestand is leeg. Er is niets ingelezen. Kijk of u het goede bestand koos.</translation>
    </message>
    <message>
        <source>“{name}” was not found. Nothing was changed. Check the name and the folder.</source>
        <translation>“{name}” is niet gevonden. Er is niets gewijzigd. Controleer de naam en de map.</translation>
    </message>
    <message>
        <source>“{name}” is not a list the program can read. Nothing was imported. Save it as CSV or XLSX.</source>
        <translation>“{name}” is geen lijst die het programma kan lezen. Er is niets ingelezen. Sla de lijst op als CSV of XLSX.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Nothing was imported. Save a copy without a password.</source>
        <translation>“{name}” is beveiligd met een wachtwoord. Er is niets ingelezen. Sla een kopie op zonder wachtwoord.</translation>
    </message>
    <message>
        <source>The file is too large to be read safely. Nothing was imported. Split the list or save it as CSV.</source>
        <translation>Het bestand is te groot om veilig te lezen. Er is niets ingelezen. Splits de lijst of sla deze op als CSV.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Nothing was changed. Close it in other programs and check whether you may open it.</source>
        <translation>“{name}” kan niet worden gelezen. Er is niets gewijzigd. Sluit het in andere programma’s en kijk of u het mag openen.</translation>
    </message>
    <message>
        <source>The list has {rows} rows; at most {limit} can be imported at once. Nothing was imported. Split the list.</source>
        <translation>De lijst heeft {rows} rijen; er kunnen er {limit} tegelijk worden ingelezen. Er is niets ingelezen. Splits de lijst.</translation>
    </message>
    <message>
        <source>Row {row} is too long to read. Nothing was imported. Check the quotes in that row.</source>
        <translation>Rij {row} is te lang om te lezen. Er is niets ingelezen. Controleer de aanhalingstekens in die rij.</translation>
    </message>
    <message>
        <source>The list has no column “{column}”. Nothing was imported. Correct the mapping.</source>
        <translation>De lijst heeft geen kolom “{column}”. Er is niets ingelezen. Verbeter de koppeling van kolommen.</translation>
    </message>
    <message>
        <source>A column cannot be mapped to “{field}”. Nothing was imported. Correct the mapping.</source>
        <translation>Een kolom kan niet worden gekoppeld aan “{field}”. Er is niets ingelezen. Verbeter de koppeling van kolommen.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are both mapped to “{field}”. Nothing was imported. Leave one of them out.</source>
        <translation>“{first}” en “{second}” staan allebei voor “{field}”. Er is niets ingelezen. Laat een van de twee weg.</translation>
    </message>
    <message>
        <source>“{name}” has no suppliers, but says something about countries or goods. Nothing was imported. Add it as a list of your own, with the sources.</source>
        <translation>In “{name}” staan geen leveranciers. Het bestand zegt iets over landen of goederen. Er is niets ingelezen. Voeg het toe als eigen lijst, bij de bronnen.</translation>
    </message>
    <message>
        <source>No column holds the name of the supplier. Nothing was imported. Choose that column.</source>
        <translation>Geen kolom bevat de naam van de leverancier. Er is niets ingelezen. Kies die kolom.</translation>
    </message>
    <message>
        <source>Reading the file stopped: it may be damaged or built to harm. Your project is safe and unchanged. Save the list as CSV and try again.</source>
        <translation>Het lezen van het bestand is gestopt: het is misschien beschadigd of kwaadaardig. Uw project is veilig en niet gewijzigd. Sla de lijst op als CSV en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Reading the file took longer than {seconds} seconds and was stopped. Your project is safe and unchanged. Split the list or save it as CSV.</source>
        <translation>Het lezen van het bestand duurde langer dan {seconds} seconden en is gestopt. Uw project is veilig en niet gewijzigd. Splits de lijst of sla deze op als CSV.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “{sheet}”. Nothing was imported. Choose another sheet.</source>
        <translation>De werkmap heeft geen blad “{sheet}”. Er is niets ingelezen. Kies een ander blad.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is too large: it reaches to row {row}, column {column}. Nothing was imported. Remove stray cells or save the list as CSV.</source>
        <translation>Het blad “{sheet}” is te groot: het loopt tot rij {row}, kolom {column}. Er is niets ingelezen. Verwijder losse cellen of sla de lijst op als CSV.</translation>
    </message>
    <message>
        <source>The list has more than {limit} rows. Nothing was imported. Split the list.</source>
        <translation>De lijst heeft meer dan {limit} rijen. Er is niets ingelezen. Splits de lijst.</translation>
    </message>
    <message>
        <source>Row {row} has more than {limit} columns. Nothing was imported. Remove columns you do not need.</source>
        <translation>Rij {row} heeft meer dan {limit} kolommen. Er is niets ingelezen. Verwijder kolommen die u niet nodig hebt.</translation>
    </message>
    <message>
        <source>The disk is full, so “{file}” could not be written. What was saved before is safe. Free some space and try again.</source>
        <translation>De schijf is vol; “{file}” kon niet worden geschreven. Wat eerder was opgeslagen is veilig. Maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written in {folder}. Nothing was overwritten. Close the file in other programs or choose another folder.</source>
        <translation>“{file}” kan niet worden geschreven in {folder}. Er is niets overschreven. Sluit het bestand in andere programma’s of kies een andere map.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist, so “{file}” was not written. Nothing was changed. Choose another folder.</source>
        <translation>De map {folder} bestaat niet; “{file}” is niet geschreven. Er is niets gewijzigd. Kies een andere map.</translation>
    </message>
    <message>
        <source>The name “{file}” is too long. Nothing was written. Choose a shorter name.</source>
        <translation>De naam “{file}” is te lang. Er is niets geschreven. Kies een kortere naam.</translation>
    </message>
    <message>
        <source>“{file}” could not be written in {folder}. Nothing was overwritten. Try again or choose another folder.</source>
        <translation>“{file}” kon niet worden geschreven in {folder}. Er is niets overschreven. Probeer het opnieuw of kies een andere map.</translation>
    </message>
    <message>
        <source>The project “{file}” was not found in {folder}. Nothing was changed. Check the name and the folder.</source>
        <translation>Het project “{file}” is niet gevonden in {folder}. Er is niets gewijzigd. Controleer de naam en de map.</translation>
    </message>
    <message>
        <source>There is already a file “{file}”. It was left as it is. Choose another name.</source>
        <translation>Er is al een bestand “{file}”. Het is niet gewijzigd. Kies een andere naam.</translation>
    </message>
    <message>
        <source>“{file}” is not a project of this program. It was left as it is. Choose another file.</source>
        <translation>“{file}” is geen project van dit programma. Het is niet gewijzigd. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>“{file}” was made by a newer version of this program (format {version}, this one knows {known}). It was left as it is. Install the newer version.</source>
        <translation>“{file}” is gemaakt met een nieuwere versie van dit programma (formaat {version}, deze kent {known}). Het is niet gewijzigd. Installeer de nieuwere versie.</translation>
    </message>
    <message>
        <source>“{file}” holds something that is not ours ({name}) and is not opened. It was left as it is. Use a backup.</source>
        <translation>“{file}” bevat iets dat niet van ons is ({name}) en wordt niet geopend. Het is niet gewijzigd. Gebruik een reservekopie.</translation>
    </message>
    <message>
        <source>“{file}” is built differently from what this program expects and is not opened. It was left as it is. Use a backup.</source>
        <translation>“{file}” is anders opgebouwd dan dit programma verwacht en wordt niet geopend. Het is niet gewijzigd. Gebruik een reservekopie.</translation>
    </message>
    <message>
        <source>“{file}” is open elsewhere: {user} on {host}, since {since}. Nothing was changed. Close it there, or open it to read only.</source>
        <translation>“{file}” is elders geopend: {user} op {host}, sinds {since}. Er is niets gewijzigd. Sluit het daar, of open het alleen om te lezen.</translation>
    </message>
    <message>
        <source>“{file}” is in use by another program. What was saved is safe. Wait a moment and try again.</source>
        <translation>“{file}” wordt door een ander programma gebruikt. Wat was opgeslagen is veilig. Wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“{file}” is damaged and cannot be read as a whole. It was left as it is. Use a backup.</source>
        <translation>“{file}” is beschadigd en kan niet helemaal worden gelezen. Het is niet gewijzigd. Gebruik een reservekopie.</translation>
    </message>
    <message>
        <source>A part of the history in between was removed on request, so the way back is not known. Nothing was changed. Choose a later moment, or open a backup.</source>
        <translation>Een deel van de geschiedenis ertussen is op verzoek verwijderd. Daarom is de weg terug niet bekend. Er is niets veranderd. Kies een later moment, of open een reservekopie.</translation>
    </message>
    <message>
        <source>The history of “{file}” does not lead back to what was noted then. Nothing was changed. Choose a later moment, or open a backup.</source>
        <translation>De geschiedenis van “{file}” leidt niet terug naar wat toen is vastgelegd. Er is niets veranderd. Kies een later moment, of open een reservekopie.</translation>
    </message>
    <message>
        <source>“{file}” was moved, replaced or removed while it was open. The last step was not saved; what came before is. Open the project again.</source>
        <translation>“{file}” is verplaatst, vervangen of verwijderd terwijl het open was. De laatste stap is niet opgeslagen; wat daarvoor kwam wel. Open het project opnieuw.</translation>
    </message>
    <message>
        <source>“{file}” is no longer where you opened it, or another file took its place. What you entered until now is in the file that was there. Open the project again before you go on.</source>
        <translation>“{file}” staat niet meer waar u het opende, of er is een ander bestand voor in de plaats gekomen. Wat u tot nu toe invoerde, staat in het bestand dat er stond. Open het project opnieuw voordat u verdergaat.</translation>
    </message>
    <message>
        <source>The disk reported a fault with “{file}”. What was saved before is safe. Check the disk or the connection, and try again.</source>
        <translation>De schijf meldde een fout bij “{file}”. Wat eerder was opgeslagen is veilig. Controleer de schijf of de verbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This project can only be read. Nothing was changed. Save a copy in a folder of your own.</source>
        <translation>Dit project kan alleen worden gelezen. Er is niets gewijzigd. Sla een kopie op in een eigen map.</translation>
    </message>
    <message>
        <source>The frozen copy of the round “{name}” is damaged and cannot be read. Everything else in the project is as it was. A backup of this project may still hold the copy.</source>
        <translation>De bewaarde kopie van ronde “{name}” is beschadigd en niet te lezen. Al het andere in het project is zoals het was. Een reservekopie van dit project heeft de kopie misschien nog.</translation>
    </message>
    <message>
        <source>The frozen copy of the round “{name}” is not in this file, so nothing can be compared with it. Everything else is as it was. The file it was made in holds the copy.</source>
        <translation>De bewaarde kopie van ronde “{name}” zit niet in dit bestand. U kunt er dus niets mee vergelijken. Al het andere is zoals het was. Het bestand waarin de ronde is gemaakt, heeft de kopie.</translation>
    </message>
    <message>
        <source>The frozen copy of the round “{name}” was made by a newer version of this program. Everything else is as it was. Install the newest version.</source>
        <translation>De bewaarde kopie van ronde “{name}” is gemaakt door een nieuwere versie van dit programma. Al het andere is zoals het was. Installeer de nieuwste versie.</translation>
    </message>
    <message>
        <source>The attached file is not the one that was added: its contents differ. The project is safe. Attach it again.</source>
        <translation>Het bijgevoegde bestand is niet meer het bestand dat werd toegevoegd: de inhoud verschilt. Het project is veilig. Voeg het opnieuw toe.</translation>
    </message>
    <message>
        <source>The attached file is not in the project. Nothing was changed. Attach it again.</source>
        <translation>Het bijgevoegde bestand zit niet in het project. Er is niets gewijzigd. Voeg het opnieuw toe.</translation>
    </message>
    <message>
        <source>The file is larger than {megabytes} MB. It was not attached. Keep it elsewhere and note its address.</source>
        <translation>Het bestand is groter dan {megabytes} MB. Het is niet bijgevoegd. Bewaar het ergens anders en noteer het adres.</translation>
    </message>
    <message>
        <source>The picture is larger than {megabytes} MB. The logo stays as it was. Choose a smaller one.</source>
        <translation>De afbeelding is groter dan {megabytes} MB. Het logo blijft zoals het was. Kies een kleinere.</translation>
    </message>
    <message>
        <source>This is no picture that can be a logo. The logo stays as it was. Choose a PNG, JPEG or SVG file.</source>
        <translation>Dit is geen afbeelding die een logo kan zijn. Het logo blijft zoals het was. Kies een png-, jpeg- of svg-bestand.</translation>
    </message>
    <message>
        <source>This drawing names other files or a program. The logo stays as it was. Save it as PNG and choose that.</source>
        <translation>Deze tekening verwijst naar andere bestanden of naar een programma. Het logo blijft zoals het was. Bewaar de tekening als png en kies die.</translation>
    </message>
    <message>
        <source>“{file}” was changed by another program while it was open. Your last step was not saved; what came before is. Open the project again.</source>
        <translation>“{file}” is door een ander programma gewijzigd terwijl het open was. Uw laatste stap is niet opgeslagen; wat daarvoor kwam wel. Open het project opnieuw.</translation>
    </message>
    <message>
        <source>In “{file}”, “{id}” ({kind}) is damaged and cannot be read. The file was left as it is. Use a backup.</source>
        <translation>In “{file}” is “{id}” ({kind}) beschadigd en niet leesbaar. Het bestand is niet gewijzigd. Gebruik een reservekopie.</translation>
    </message>
    <message>
        <source>The project has no own company yet. Nothing was imported. Say who buys: --buyer NAME.</source>
        <translation>Het project heeft nog geen eigen bedrijf. Er is niets ingelezen. Zeg wie inkoopt: --buyer NAAM.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made. Nothing was written. Choose another folder.</source>
        <translation>De map {folder} kan niet worden gemaakt. Er is niets geschreven. Kies een andere map.</translation>
    </message>
    <message>
        <source>“{name}” is not JSON of the expected kind. Nothing was read. Use an export of this program, or correct the file.</source>
        <translation>“{name}” is geen JSON van de verwachte soort. Er is niets gelezen. Gebruik een export van dit programma of verbeter het bestand.</translation>
    </message>
    <message>
        <source>{count} rows of “{file}” point at something that is not there. They are left out of what you see and of every number; they stay in the file. Use a backup if you have one.</source>
        <translation>{count} rijen van “{file}” verwijzen naar iets dat er niet is. Ze tellen niet mee in wat u ziet en in geen enkel getal; ze blijven in het bestand staan. Gebruik een reservekopie als u die hebt.</translation>
    </message>
    <message>
        <source>1 row of “{file}” points at something that is not there. It is left out of what you see and of every number; it stays in the file. Use a backup if you have one.</source>
        <translation>1 rij van “{file}” verwijst naar iets dat er niet is. Die telt niet mee in wat u ziet en in geen enkel getal; de rij blijft in het bestand staan. Gebruik een reservekopie als u die hebt.</translation>
    </message>
    <message>
        <source>“{file}” is open to read only. Nothing was changed. Save a copy, or wait until nobody else has it open.</source>
        <translation>“{file}” is alleen geopend om te lezen. Er is niets gewijzigd. Sla een kopie op, of wacht tot niemand anders het open heeft.</translation>
    </message>
</context>
<context>
    <name>file_issues</name>
    <message>
        <source>The file is damaged: {text}. Use a backup.</source>
        <translation>Het bestand is beschadigd: {text}. Gebruik een reservekopie.</translation>
    </message>
    <message>
        <source>{count} rows of “{table}” point at “{target}” that is not there. Use a backup.</source>
        <translation>{count} rijen van “{table}” verwijzen naar “{target}” die er niet is. Gebruik een reservekopie.</translation>
    </message>
    <message>
        <source>A row is damaged and cannot be read. Use a backup.</source>
        <translation>Een rij is beschadigd en kan niet worden gelezen. Gebruik een reservekopie.</translation>
    </message>
    <message>
        <source>The content is not what the program saved: something was changed by hand or by a fault of the disk. Use a backup.</source>
        <translation>De inhoud is niet wat het programma heeft opgeslagen: er is iets met de hand of door een schijffout gewijzigd. Gebruik een reservekopie.</translation>
    </message>
    <message>
        <source>Before entry {entry} of the audit trail something is missing or was put in.</source>
        <translation>Vóór regel {entry} van het logboek ontbreekt iets of is iets tussengevoegd.</translation>
    </message>
    <message>
        <source>Entry {entry} of the audit trail was changed by hand.</source>
        <translation>Regel {entry} van het logboek is met de hand gewijzigd.</translation>
    </message>
    <message>
        <source>The content of entry {entry} of the audit trail is gone.</source>
        <translation>De inhoud van regel {entry} van het logboek is weg.</translation>
    </message>
    <message>
        <source>The content of entry {entry} of the audit trail was changed by hand.</source>
        <translation>De inhoud van regel {entry} van het logboek is met de hand gewijzigd.</translation>
    </message>
    <message>
        <source>The content of entry {entry} of the audit trail was taken out on request.</source>
        <translation>De inhoud van regel {entry} van het logboek is op verzoek verwijderd.</translation>
    </message>
    <message>
        <source>The last entry of the audit trail ({entry}) does not belong to the content of this file.</source>
        <translation>De laatste regel van het logboek ({entry}) hoort niet bij de inhoud van dit bestand.</translation>
    </message>
    <message>
        <source>The project says it took {count} edits; the audit trail holds another number.</source>
        <translation>Het project zegt dat er {count} wijzigingen zijn; het logboek telt een ander aantal.</translation>
    </message>
    <message>
        <source>An attached file is not the one that was added: its contents differ.</source>
        <translation>Een bijlage is niet het bestand dat is toegevoegd: de inhoud verschilt.</translation>
    </message>
    <message>
        <source>The file of evidence “{name}” is not in the project. Attach it again.</source>
        <translation>Het bestand van onderbouwing “{name}” zit niet in het project. Voeg het opnieuw toe.</translation>
    </message>
    <message>
        <source>The frozen copy of the round “{name}” is not what was kept: its contents differ.</source>
        <translation>De bewaarde kopie van ronde “{name}” is niet wat er is bewaard: de inhoud is anders.</translation>
    </message>
    <message>
        <source>The frozen copy of the round “{name}” is not in the project. Nothing can be compared with this round.</source>
        <translation>De bewaarde kopie van ronde “{name}” zit niet in het project. Met deze ronde kunt u niets vergelijken.</translation>
    </message>
    <message>
        <source>The row of “{id}” ({table}) is not what the program saved: it was changed by hand or by a fault of the disk.</source>
        <translation>De rij van “{id}” ({table}) is niet wat het programma heeft opgeslagen: met de hand of door een schijffout gewijzigd.</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>Theme: {names}</source>
        <translation>Thema: {names}</translation>
    </message>
    <message>
        <source>Level: {names}</source>
        <translation>Niveau: {names}</translation>
    </message>
    <message>
        <source>Made in: {names}</source>
        <translation>Gemaakt in: {names}</translation>
    </message>
    <message>
        <source>Product: {names}</source>
        <translation>Product: {names}</translation>
    </message>
    <message>
        <source>Tier: {names}</source>
        <translation>Ketenlaag: {names}</translation>
    </message>
    <message>
        <source>Organisation: {names}</source>
        <translation>Organisatie: {names}</translation>
    </message>
    <message>
        <source>Chain of {names}</source>
        <translation>Keten van {names}</translation>
    </message>
    <message>
        <source>{count} chosen deliveries</source>
        <translation>{count} gekozen leveringen</translation>
    </message>
    <message>
        <source>Delivery: {names}</source>
        <translation>Levering: {names}</translation>
    </message>
    <message>
        <source>{count} chosen risks</source>
        <translation>{count} gekozen risico’s</translation>
    </message>
    <message>
        <source>Risk: {names}</source>
        <translation>Risico: {names}</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} en nog {more}</translation>
    </message>
    <message>
        <source>{kept} of {count} deliveries in view</source>
        <translation>{kept} van {count} leveringen in beeld</translation>
    </message>
    <message>
        <source>{kept} of 1 delivery in view</source>
        <translation>{kept} van 1 levering in beeld</translation>
    </message>
    <message>
        <source>{kept} of {count} risks in view</source>
        <translation>{kept} van {count} risico’s in beeld</translation>
    </message>
    <message>
        <source>{kept} of 1 risk in view</source>
        <translation>{kept} van 1 risico in beeld</translation>
    </message>
</context>
<context>
    <name>folding</name>
    <message>
        <source>{count} suppliers</source>
        <translation>{count} leveranciers</translation>
    </message>
    <message>
        <source>1 supplier</source>
        <translation>1 leverancier</translation>
    </message>
    <message>
        <source>{count} customers</source>
        <translation>{count} klanten</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 klant</translation>
    </message>
    <message>
        <source>+ {count} behind it</source>
        <translation>+ {count} erachter</translation>
    </message>
    <message>
        <source>{count} deliveries</source>
        <translation>{count} leveringen</translation>
    </message>
    <message>
        <source>1 delivery</source>
        <translation>1 levering</translation>
    </message>
    <message>
        <source>Country not filled in</source>
        <translation>Land niet ingevuld</translation>
    </message>
    <message>
        <source>Product not filled in</source>
        <translation>Product niet ingevuld</translation>
    </message>
    <message>
        <source>Product group not known</source>
        <translation>Productgroep niet bekend</translation>
    </message>
    <message>
        <source>Tier {number}</source>
        <translation>Ketenlaag {number}</translation>
    </message>
    <message>
        <source>No way to us</source>
        <translation>Geen weg naar ons</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Niet gegroepeerd</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Per land</translation>
    </message>
    <message>
        <source>By product group</source>
        <translation>Per productgroep</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>Per product</translation>
    </message>
    <message>
        <source>By supplier group</source>
        <translation>Per leveranciersgroep</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>Per ketenlaag</translation>
    </message>
</context>
<context>
    <name>import_words</name>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>{records} that change: {number}</source>
        <translation>{records} die veranderen: {number}</translation>
    </message>
    <message>
        <source>New {records}: {number}</source>
        <translation>Nieuwe {records}: {number}</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>organisaties</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>leveringen</translation>
    </message>
    <message>
        <source>risks</source>
        <translation>risico’s</translation>
    </message>
    <message>
        <source>Characters that cannot be read</source>
        <translation>Tekens die niet te lezen zijn</translation>
    </message>
    <message>
        <source>Texts that were cut off</source>
        <translation>Teksten die zijn afgekapt</translation>
    </message>
    <message>
        <source>Rows with more cells than there are column headings</source>
        <translation>Rijen met meer cellen dan er kolomkoppen zijn</translation>
    </message>
    <message>
        <source>Columns with numbers that can mean two things</source>
        <translation>Kolommen met getallen die twee dingen kunnen betekenen</translation>
    </message>
    <message>
        <source>Rows without a name, kept aside</source>
        <translation>Rijen zonder naam, apart gezet</translation>
    </message>
    <message>
        <source>Rows that look like a total, kept aside</source>
        <translation>Rijen die op een totaal lijken, apart gezet</translation>
    </message>
    <message>
        <source>Countries written in another way</source>
        <translation>Landen die anders geschreven zijn</translation>
    </message>
    <message>
        <source>Texts that are no country we know; the country stays unknown</source>
        <translation>Teksten die geen land zijn dat we kennen; het land blijft onbekend</translation>
    </message>
    <message>
        <source>Texts where a number should be; the field stays empty</source>
        <translation>Teksten waar een getal hoort; het veld blijft leeg</translation>
    </message>
    <message>
        <source>Numbers outside what is possible; the field stays empty</source>
        <translation>Getallen buiten wat mogelijk is; het veld blijft leeg</translation>
    </message>
    <message>
        <source>Values we do not know</source>
        <translation>Waarden die we niet kennen</translation>
    </message>
    <message>
        <source>Values in another currency than the project, left out</source>
        <translation>Waarden in een andere munt dan die van het project, weggelaten</translation>
    </message>
    <message>
        <source>Rows that say the same as an earlier row</source>
        <translation>Rijen die hetzelfde zeggen als een eerdere rij</translation>
    </message>
    <message>
        <source>More deliveries of a supplier named before</source>
        <translation>Meer leveringen van een leverancier die al genoemd is</translation>
    </message>
    <message>
        <source>Suppliers deeper in the chain of which the list does not say to whom they deliver</source>
        <translation>Leveranciers dieper in de keten waarvan de lijst niet zegt aan wie ze leveren</translation>
    </message>
    <message>
        <source>Open Supply Hub, to contribute</source>
        <translation>Open Supply Hub, om in te sturen</translation>
    </message>
    <message>
        <source>Open Supply Hub, download</source>
        <translation>Open Supply Hub, gedownload</translation>
    </message>
    <message>
        <source>List of factories (Transparency Pledge)</source>
        <translation>Lijst van fabrieken (Transparency Pledge)</translation>
    </message>
    <message>
        <source>Manufacturing map of Nike</source>
        <translation>Fabriekenkaart van Nike</translation>
    </message>
    <message>
        <source>SupplierShield: suppliers</source>
        <translation>SupplierShield: leveranciers</translation>
    </message>
    <message>
        <source>SupplierShield: who delivers to whom</source>
        <translation>SupplierShield: wie levert aan wie</translation>
    </message>
    <message>
        <source>SupplierShield: parts of products</source>
        <translation>SupplierShield: onderdelen van producten</translation>
    </message>
    <message>
        <source>Who delivers to whom</source>
        <translation>Wie levert aan wie</translation>
    </message>
    <message>
        <source>Smelters (CMRT)</source>
        <translation>Smelterijen (CMRT)</translation>
    </message>
    <message>
        <source>Places of production (EUDR)</source>
        <translation>Plaatsen van productie (EUDR)</translation>
    </message>
    <message>
        <source>Risks of the CSR Risk Checker</source>
        <translation>Risico’s van de MVO Risicochecker</translation>
    </message>
    <message>
        <source>List of audits</source>
        <translation>Lijst van controles</translation>
    </message>
    <message>
        <source>Table of IMVO Desktop</source>
        <translation>Tabel van IMVO Desktop</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Row {row}: a quotation mark is not closed. The row was read as if the mark were not there.</source>
        <translation>Rij {row}: een aanhalingsteken wordt niet gesloten. De rij is gelezen alsof het teken er niet staat.</translation>
    </message>
    <message>
        <source>Row {row}: the quotation marks do not match. The row was read so that it has as many cells as the other rows.</source>
        <translation>Rij {row}: de aanhalingstekens kloppen niet. De rij is zo gelezen dat zij evenveel cellen heeft als de andere rijen.</translation>
    </message>
    <message>
        <source>Row {row} had {value} cells, more than the other rows. Cells were joined so that each stands in the column where it belongs.</source>
        <translation>Rij {row} had {value} cellen, meer dan de andere rijen. Cellen zijn samengevoegd, zodat elke cel in de juiste kolom staat.</translation>
    </message>
    <message>
        <source>Row {row} has another separator between its cells than the other rows have. It was read with that one.</source>
        <translation>Rij {row} heeft een ander scheidingsteken tussen de cellen dan de andere rijen. De rij is daarmee gelezen.</translation>
    </message>
    <message>
        <source>Row {row} repeats the column headings. It was left out.</source>
        <translation>Rij {row} herhaalt de kolomkoppen. Deze rij is weggelaten.</translation>
    </message>
    <message>
        <source>In row {row} another list begins, with other column headings and {value} rows. It was not read. To read it, choose row {row} as the header.</source>
        <translation>In rij {row} begint een andere lijst, met andere kolomkoppen en {value} rijen. Die is niet gelezen. Kies rij {row} als koprij om die lijst te lezen.</translation>
    </message>
    <message>
        <source>Row {row}: some characters cannot be read. Check the encoding.</source>
        <translation>Rij {row}: sommige tekens zijn niet te lezen. Controleer de codering.</translation>
    </message>
    <message>
        <source>From row {row} on: empty control characters (NUL) were removed.</source>
        <translation>Vanaf rij {row}: lege stuurtekens (NUL) zijn weggehaald.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: the text is longer than {repaired} characters and was cut off.</source>
        <translation>Rij {row}, kolom {column}: de tekst is langer dan {repaired} tekens en is afgekapt.</translation>
    </message>
    <message>
        <source>Row {row} has more cells than there are column headings; “{value}” stands outside them.</source>
        <translation>Rij {row} heeft meer cellen dan er kolomkoppen zijn; “{value}” valt daarbuiten.</translation>
    </message>
    <message>
        <source>Column {column}: a number such as 1.234 can mean two things. It was read with “{repaired}” as the decimal sign.</source>
        <translation>Kolom {column}: een getal als 1.234 kan twee dingen betekenen. Het is gelezen met “{repaired}” als decimaalteken.</translation>
    </message>
    <message>
        <source>The list names places where goods are made, so column {column} also counts as the country of making.</source>
        <translation>De lijst noemt plaatsen waar goederen worden gemaakt. Daarom telt kolom {column} ook als productieland.</translation>
    </message>
    <message>
        <source>Row {row} has no name. It is kept aside.</source>
        <translation>Rij {row} heeft geen naam. De rij is apart gezet.</translation>
    </message>
    <message>
        <source>Row {row} (“{value}”) looks like a total. It is kept aside.</source>
        <translation>Rij {row} (“{value}”) lijkt een totaalregel. De rij is apart gezet.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: “{value}” was read as {repaired}.</source>
        <translation>Rij {row}, kolom {column}: “{value}” is gelezen als {repaired}.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: “{value}” is no country we know. The row is used; the country stays unknown.</source>
        <translation>Rij {row}, kolom {column}: “{value}” is geen land dat wij kennen. De rij is gebruikt; het land blijft onbekend.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: “{value}” is not a number. The field stays empty.</source>
        <translation>Rij {row}, kolom {column}: “{value}” is geen getal. Het veld blijft leeg.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: “{value}” is outside what is possible. The field stays empty.</source>
        <translation>Rij {row}, kolom {column}: “{value}” valt buiten wat mogelijk is. Het veld blijft leeg.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: “{value}” is not a value we know.</source>
        <translation>Rij {row}, kolom {column}: “{value}” is geen waarde die wij kennen.</translation>
    </message>
    <message>
        <source>Row {row}: {value} is in another currency than the project. The value is left out.</source>
        <translation>Rij {row}: {value} is in een andere valuta dan het project. De waarde is weggelaten.</translation>
    </message>
    <message>
        <source>Row {row} (“{value}”) says the same as an earlier row. It adds nothing.</source>
        <translation>Rij {row} (“{value}”) zegt hetzelfde als een eerdere rij. De rij voegt niets toe.</translation>
    </message>
    <message>
        <source>Row {row} (“{value}”) is a second delivery of a supplier named before.</source>
        <translation>Rij {row} (“{value}”) is een tweede levering van een leverancier die al genoemd is.</translation>
    </message>
    <message>
        <source>Row {row} (“{value}”) is deeper in the chain, but the list does not say to whom it delivers. No delivery was added.</source>
        <translation>Rij {row} (“{value}”) zit dieper in de keten, maar de lijst zegt niet aan wie er wordt geleverd. Er is geen levering toegevoegd.</translation>
    </message>
    <message>
        <source>“{value}” is not in the list. It is added, without deliveries from this list.</source>
        <translation>“{value}” staat niet in de lijst. De organisatie is toegevoegd, zonder leveringen uit deze lijst.</translation>
    </message>
    <message>
        <source>The file has a part “{column}” that the program does not know. It was left out.</source>
        <translation>Het bestand heeft een onderdeel “{column}” dat het programma niet kent. Het is overgeslagen.</translation>
    </message>
    <message>
        <source>Row {row} of {column} is not a record. It is kept aside.</source>
        <translation>Rij {row} van {column} is geen gegeven dat past. De rij is apart gezet.</translation>
    </message>
    <message>
        <source>Row {row}, {column}: “{value}” does not fit. The row is kept aside.</source>
        <translation>Rij {row}, {column}: “{value}” past niet. De rij is apart gezet.</translation>
    </message>
    <message>
        <source>Row {row}: {column} is required and is not there. The row is kept aside.</source>
        <translation>Rij {row}: {column} is verplicht en ontbreekt. De rij is apart gezet.</translation>
    </message>
    <message>
        <source>Row {row}: {column} is not a field we know. The row is kept aside.</source>
        <translation>Rij {row}: {column} is geen veld dat wij kennen. De rij is apart gezet.</translation>
    </message>
    <message>
        <source>Row {row} of {column}: the id “{value}” stands in the file twice, with different content. This row is kept aside.</source>
        <translation>Rij {row} van {column}: het id “{value}” staat twee keer in het bestand, met verschillende inhoud. Deze rij is apart gezet.</translation>
    </message>
    <message>
        <source>{column}: “{value}” is pointed at, but it is not in the file or the project. What points at it is kept aside.</source>
        <translation>{column}: naar “{value}” wordt verwezen, maar het staat niet in het bestand of het project. Wat ernaar verwijst is apart gezet.</translation>
    </message>
    <message>
        <source>“{value}” is the own company in the file, but the project has another. It came in as a supplier.</source>
        <translation>“{value}” is het eigen bedrijf in het bestand, maar het project heeft een ander. Het is ingelezen als leverancier.</translation>
    </message>
</context>
<context>
    <name>issues</name>
    <message>
        <source>No organisation is marked as your own company. Choose which one it is.</source>
        <translation>Geen organisatie is gekozen als eigen bedrijf. Kies welke het is.</translation>
    </message>
    <message>
        <source>“{name}” is one of several own companies. One is enough; make the others a supplier or a part of the group.</source>
        <translation>“{name}” is een van meer eigen bedrijven. Eén is genoeg; maak de andere leverancier of onderdeel van de groep.</translation>
    </message>
    <message>
        <source>The stated shares of “{name}” add up to {percent} %. They are scaled to 100 %.</source>
        <translation>De opgegeven delen van “{name}” zijn samen {percent} %. Ze worden teruggerekend naar 100 %.</translation>
    </message>
    <message>
        <source>What “{name}” buys has values in several currencies ({currencies}). They are added as if they were one, so that the shares are not right. Convert them to one.</source>
        <translation>Wat “{name}” koopt, heeft waarden in verschillende munten ({currencies}). Die worden opgeteld alsof het één munt is, dus de aandelen kloppen niet. Reken ze om naar één munt.</translation>
    </message>
    <message>
        <source>“{supplier}” delivers to itself. The delivery carries nothing; its risks still count.</source>
        <translation>“{supplier}” levert aan zichzelf. De levering draagt niets door; de risico’s tellen wel.</translation>
    </message>
    <message>
        <source>The delivery from “{supplier}” to “{buyer}” has no product.</source>
        <translation>De levering van “{supplier}” aan “{buyer}” heeft geen product.</translation>
    </message>
    <message>
        <source>The delivery from “{supplier}” to “{buyer}”: country of making not known. Where is it made?</source>
        <translation>De levering van “{supplier}” aan “{buyer}”: herkomst niet bekend. Waar wordt het gemaakt?</translation>
    </message>
    <message>
        <source>The delivery from “{supplier}” to “{buyer}” is marked as not relevant, without a reason.</source>
        <translation>De levering van “{supplier}” aan “{buyer}” heeft geen IMVO-relevantie, maar de reden ontbreekt.</translation>
    </message>
    <message>
        <source>The risk “{theme}” belongs to one delivery or one organisation. Choose which.</source>
        <translation>Het risico “{theme}” hoort bij één levering of één organisatie. Kies welke.</translation>
    </message>
    <message>
        <source>“{theme}”: looked, nothing found, but without a reason and a source. Write down what you looked at.</source>
        <translation>“{theme}”: bekeken, niets gevonden, maar zonder reden en bron. Schrijf op wat u hebt bekeken.</translation>
    </message>
    <message>
        <source>The risk “{theme}” has open questions. Its level is a lower bound or not known.</source>
        <translation>Het risico “{theme}” heeft open vragen. Het niveau is een ondergrens of niet bekend.</translation>
    </message>
    <message>
        <source>The risk “{theme}” has no reason.</source>
        <translation>Het risico “{theme}” heeft geen reden.</translation>
    </message>
    <message>
        <source>The risk “{theme}” names no source.</source>
        <translation>Het risico “{theme}” noemt geen bron.</translation>
    </message>
    <message>
        <source>“{name}” is, through its parent companies, its own parent. Clear one of them.</source>
        <translation>“{name}” is via de moederbedrijven de eigen moeder. Maak er één leeg.</translation>
    </message>
    <message>
        <source>The measure “{text}” has no owner. Who will do it?</source>
        <translation>De maatregel “{text}” heeft geen eigenaar. Wie gaat het doen?</translation>
    </message>
    <message>
        <source>The measure “{text}” should have been done on {date}. Is it?</source>
        <translation>De maatregel “{text}” had op {date} klaar moeten zijn. Is dat zo?</translation>
    </message>
    <message>
        <source>The delivery from “{supplier}” to “{buyer}”: nobody has judged a risk yet.</source>
        <translation>De levering van “{supplier}” aan “{buyer}”: nog niemand heeft een risico beoordeeld.</translation>
    </message>
    <message>
        <source>The risk “{theme}”: only the number of people makes it {answer}. Is it as serious for each of them?</source>
        <translation>Het risico “{theme}”: alleen het aantal mensen maakt het {answer}. Is het voor ieder van hen zo ernstig?</translation>
    </message>
    <message>
        <source>“{theme}” happens now or is not remedied, and there is no measure to stop or remedy it.</source>
        <translation>“{theme}” gebeurt nu of is niet hersteld, en er is geen maatregel om het te stoppen of te herstellen.</translation>
    </message>
    <message>
        <source>The risk “{theme}”: you say likelihood {own}, the source says {said}, and no measure shows an effect. What made it lower?</source>
        <translation>Het risico “{theme}”: u zegt kans {own}, de bron zegt {said}, en geen maatregel laat een effect zien. Waardoor werd het lager?</translation>
    </message>
    <message>
        <source>Nothing in this project names the source “{name}”.</source>
        <translation>Niets in dit project noemt de bron “{name}”.</translation>
    </message>
    <message>
        <source>The source “{name}” is there twice.</source>
        <translation>De bron “{name}” staat er dubbel in.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are perhaps one and the same organisation.</source>
        <translation>“{first}” en “{second}” zijn misschien een en dezelfde organisatie.</translation>
    </message>
    <message>
        <source>“{name}” is out of scope, without a reason. Write down why.</source>
        <translation>“{name}” is buiten beeld, zonder reden. Schrijf op waarom.</translation>
    </message>
    <message>
        <source>{percent} % of what an organisation buys is not in the chain: the stated shares add up to less than 100 % and there is no other delivery.</source>
        <translation>{percent} % van de inkoop van een organisatie zit niet in de keten: de opgegeven delen zijn samen minder dan 100 % en er is geen andere levering.</translation>
    </message>
    <message>
        <source>The numbers of this chain do not settle: organisations deliver to each other in a circle and nothing fades. Choose a weight per step below 1.</source>
        <translation>De getallen van deze keten komen niet tot rust: organisaties leveren aan elkaar in een kring en er gaat niets af per stap. Kies een gewicht per stap onder 1.</translation>
    </message>
    <message>
        <source>{count} rows of “{file}” are kept aside and are not in the chain yet. Put them right or let them go.</source>
        <translation>{count} rijen van “{file}” staan apart en nog niet in de keten. Verbeter ze of verwijder ze.</translation>
    </message>
    <message>
        <source>1 row of “{file}” is kept aside and is not in the chain yet. Put it right or let it go.</source>
        <translation>1 rij van “{file}” staat apart en nog niet in de keten. Verbeter of verwijder die.</translation>
    </message>
    <message>
        <source>{count} organisations deliver to each other in a circle: {names}. That is allowed; the risk that goes round fades with each step.</source>
        <translation>{count} organisaties leveren aan elkaar in een kring: {names}. Dat mag; het risico dat rondgaat wordt bij elke stap kleiner.</translation>
    </message>
    <message>
        <source>There is no way from “{name}” to “{own}”. Add the delivery that is missing.</source>
        <translation>Er loopt geen levering van “{name}” naar “{own}”. Voeg de ontbrekende levering toe.</translation>
    </message>
    <message>
        <source>{count} deliveries run from “{supplier}” to “{buyer}” and are not told apart by product. Each counts. Fill in the products, or remove one that is double.</source>
        <translation>Er lopen {count} leveringen van “{supplier}” naar “{buyer}” die niet verschillen in product. Elke levering telt mee. Vul de producten in of verwijder een dubbele.</translation>
    </message>
</context>
<context>
    <name>kept_rows</name>
    <message>
        <source>why kept aside</source>
        <translation>waarom apart gezet</translation>
    </message>
    <message>
        <source>Can come in now</source>
        <translation>Kan nu mee</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Geen naam</translation>
    </message>
    <message>
        <source>Looks like a total</source>
        <translation>Lijkt een totaal</translation>
    </message>
    <message>
        <source>Is not a record</source>
        <translation>Is geen gegeven</translation>
    </message>
    <message>
        <source>A value does not fit</source>
        <translation>Een waarde past niet</translation>
    </message>
    <message>
        <source>Something required is missing</source>
        <translation>Er ontbreekt iets dat nodig is</translation>
    </message>
    <message>
        <source>A field we do not know</source>
        <translation>Een onbekend veld</translation>
    </message>
    <message>
        <source>The id stands there twice</source>
        <translation>Het nummer staat er twee keer</translation>
    </message>
    <message>
        <source>Smelter not identified</source>
        <translation>Smelter nog niet bekend</translation>
    </message>
    <message>
        <source>No supplier of a part is known</source>
        <translation>Geen leverancier van een onderdeel bekend</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Land niet bekend</translation>
    </message>
    <message>
        <source>Product not known</source>
        <translation>Product niet bekend</translation>
    </message>
    <message>
        <source>Theme not known</source>
        <translation>Thema niet bekend</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Niet begrepen</translation>
    </message>
    <message>
        <source>Points at something unknown</source>
        <translation>Verwijst naar iets onbekends</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>In the chain</source>
        <translation>In de keten</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>In een tabel</translation>
    </message>
    <message>
        <source>In the pages of a report</source>
        <translation>In de pagina’s van een rapport</translation>
    </message>
    <message>
        <source>In the help</source>
        <translation>In de hulp</translation>
    </message>
    <message>
        <source>In lists, charts and fields</source>
        <translation>In lijsten, grafieken en velden</translation>
    </message>
    <message>
        <source>Walk along</source>
        <translation>Langs de keten lopen</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Bijzonderheden tonen</translation>
    </message>
    <message>
        <source>Make a delivery to…</source>
        <translation>Levering maken naar…</translation>
    </message>
    <message>
        <source>Add a supplier</source>
        <translation>Leverancier toevoegen</translation>
    </message>
    <message>
        <source>Tag a risk</source>
        <translation>Risico aangeven</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Naam wijzigen</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>Wat geselecteerd is verwijderen</translation>
    </message>
    <message>
        <source>Open or close a group or branch</source>
        <translation>Groep of tak openen of sluiten</translation>
    </message>
    <message>
        <source>To the own company</source>
        <translation>Naar het eigen bedrijf</translation>
    </message>
    <message>
        <source>With drag: move the drawing</source>
        <translation>Met slepen: tekening verschuiven</translation>
    </message>
    <message>
        <source>With the wheel: zoom</source>
        <translation>Met het muiswiel: in- en uitzoomen</translation>
    </message>
    <message>
        <source>Change the cell</source>
        <translation>Cel wijzigen</translation>
    </message>
    <message>
        <source>Keep and go down</source>
        <translation>Bewaren en omlaag</translation>
    </message>
    <message>
        <source>Keep and go right</source>
        <translation>Bewaren en naar rechts</translation>
    </message>
    <message>
        <source>Put what is typed in every selected cell</source>
        <translation>Wat er staat in elke gekozen cel zetten</translation>
    </message>
    <message>
        <source>Empty the cells; where whole rows are selected: remove them</source>
        <translation>Cellen leegmaken; bij hele rijen: de rijen verwijderen</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Rij toevoegen</translation>
    </message>
    <message>
        <source>Remove the rows</source>
        <translation>Rijen verwijderen</translation>
    </message>
    <message>
        <source>Select the row</source>
        <translation>Rij selecteren</translation>
    </message>
    <message>
        <source>In a filter above a column: choose values</source>
        <translation>In een filter boven een kolom: waarden kiezen</translation>
    </message>
    <message>
        <source>Select the column</source>
        <translation>Kolom selecteren</translation>
    </message>
    <message>
        <source>To the next or the previous page</source>
        <translation>Naar de volgende of de vorige pagina</translation>
    </message>
    <message>
        <source>To the first or the last page</source>
        <translation>Naar de eerste of de laatste pagina</translation>
    </message>
    <message>
        <source>Back to what was read before</source>
        <translation>Terug naar wat u daarvoor las</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Weer verder</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Wat u hier kunt doen</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>Naar het volgende onderdeel</translation>
    </message>
    <message>
        <source>Close or open a step</source>
        <translation>Stap sluiten of openen</translation>
    </message>
    <message>
        <source>Leave the field, then the selection</source>
        <translation>Veld verlaten, daarna de selectie</translation>
    </message>
</context>
<context>
    <name>knowledge_commands</name>
    <message>
        <source>Shows what sources say of each delivery; --accept takes it over</source>
        <translation>Toont wat bronnen zeggen over elke levering; --accept neemt het over</translation>
    </message>
    <message>
        <source>Shows what the knowledge base holds, or finds a product or country</source>
        <translation>Toont wat er in de kennisbank staat, of vindt een product of land</translation>
    </message>
    <message>
        <source>{count} suggestions taken over without research.</source>
        <translation>{count} suggesties overgenomen zonder onderzoek.</translation>
    </message>
    <message>
        <source>One suggestion taken over without research.</source>
        <translation>Eén suggestie overgenomen zonder onderzoek.</translation>
    </message>
    <message>
        <source>{links} deliveries looked at; sources say something of {with_findings}.</source>
        <translation>{links} leveringen bekeken; over {with_findings} zeggen bronnen iets.</translation>
    </message>
    <message>
        <source>Country of making not known: {count} deliveries.</source>
        <translation>Herkomst niet bekend: {count} leveringen.</translation>
    </message>
    <message>
        <source>Country of making not known: one delivery.</source>
        <translation>Herkomst niet bekend: één levering.</translation>
    </message>
    <message>
        <source>Services, of which our sources say nothing: {count} deliveries.</source>
        <translation>Diensten, geen bron: {count} leveringen.</translation>
    </message>
    <message>
        <source>A service, of which our sources say nothing: one delivery.</source>
        <translation>Dienst, geen bron: één levering.</translation>
    </message>
    <message>
        <source>Provisional order: {count} of {all} not judged yet.</source>
        <translation>Voorlopige volgorde: {count} van {all} nog niet beoordeeld.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggesties</translation>
    </message>
    <message>
        <source>Points of attention</source>
        <translation>Aandachtspunten</translation>
    </message>
    <message>
        <source>Taken over or judged</source>
        <translation>Overgenomen of beoordeeld</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Terzijde gelegd</translation>
    </message>
    <message>
        <source>No source at all speaks of: {themes}.</source>
        <translation>Geen enkele bron zegt iets over: {themes}.</translation>
    </message>
    <message>
        <source>Where no source says anything, it is not known. That is never low.</source>
        <translation>Waar geen bron iets zegt, is het niet bekend. Dat is nooit laag.</translation>
    </message>
    <message>
        <source>The knowledge base, read on {date}</source>
        <translation>De kennisbank, gelezen op {date}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Landen</translation>
    </message>
    <message>
        <source>Figures of countries</source>
        <translation>Cijfers van landen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Producten</translation>
    </message>
    <message>
        <source>Words for products</source>
        <translation>Woorden voor producten</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Sectoren</translation>
    </message>
    <message>
        <source>Goods on the US list</source>
        <translation>Goederen op de Amerikaanse lijst</translation>
    </message>
    <message>
        <source>Materials and steps</source>
        <translation>Materialen en stappen</translation>
    </message>
    <message>
        <source>Product groups</source>
        <translation>Productgroepen</translation>
    </message>
    <message>
        <source>Laws</source>
        <translation>Wetten</translation>
    </message>
    <message>
        <source>Sector agreements</source>
        <translation>Sectorovereenkomsten</translation>
    </message>
    <message>
        <source>Offices to ask</source>
        <translation>Instanties om te vragen</translation>
    </message>
    <message>
        <source>Per source</source>
        <translation>Per bron</translation>
    </message>
    <message>
        <source>Nothing found for “{word}”.</source>
        <translation>Niets gevonden voor “{word}”.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
</context>
<context>
    <name>knowledge_errors</name>
    <message>
        <source>“{file}” has no column “{column}”. Nothing was read. Add that column.</source>
        <translation>“{file}” heeft geen kolom “{column}”. Er is niets gelezen. Voeg die kolom toe.</translation>
    </message>
    <message>
        <source>“{file}” has a column “{column}” that a list of findings does not have. Nothing was read. Remove the column or correct its name.</source>
        <translation>“{file}” heeft een kolom “{column}” die een lijst met bevindingen niet heeft. Er is niets gelezen. Haal de kolom weg of verbeter de naam.</translation>
    </message>
    <message>
        <source>“{value}” does not fit the column “{column}” in row {row} of “{file}”. Nothing was read. Correct the value.</source>
        <translation>“{value}” past niet in de kolom “{column}” in rij {row} van “{file}”. Er is niets gelezen. Verbeter de waarde.</translation>
    </message>
    <message>
        <source>“{value}” in row {row} of “{file}” is there twice. Nothing was read. Give each row an id of its own.</source>
        <translation>“{value}” in rij {row} van “{file}” staat er twee keer in. Er is niets gelezen. Geef elke rij een eigen id.</translation>
    </message>
    <message>
        <source>The list has {count} rows; at most {limit} can be read as a source. Nothing was added. Split the list.</source>
        <translation>De lijst heeft {count} rijen; hooguit {limit} kunnen als bron worden gelezen. Er is niets toegevoegd. Splits de lijst.</translation>
    </message>
    <message>
        <source>No column holds a country, a product, a code or a sector. Nothing was added. Choose that column.</source>
        <translation>In geen kolom staat een land, een product, een code of een sector. Er is niets toegevoegd. Kies die kolom.</translation>
    </message>
    <message>
        <source>No column says which theme it is about. Nothing was added. Choose a theme for the whole list.</source>
        <translation>Geen kolom zegt over welk thema het gaat. Er is niets toegevoegd. Kies een thema voor de hele lijst.</translation>
    </message>
    <message>
        <source>It is not known yet which values count. Nothing was added. Fill in the limit.</source>
        <translation>Nog niet bekend is welke waarden meetellen. Er is niets toegevoegd. Vul de grens in.</translation>
    </message>
    <message>
        <source>The publisher or the title of the source is missing. Nothing was added. Fill in both.</source>
        <translation>De uitgever of de titel van de bron ontbreekt. Er is niets toegevoegd. Vul beide in.</translation>
    </message>
    <message>
        <source>No row of the list could be understood. Nothing was added. Look at the reasons and correct the columns.</source>
        <translation>Geen rij van de lijst is begrepen. Er is niets toegevoegd. Bekijk de redenen en verbeter de kolommen.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the 22 themes.</source>
        <translation>“{value}” is niet een van de 22 thema’s.</translation>
    </message>
    <message>
        <source>The row names no theme.</source>
        <translation>In de rij staat geen thema.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no.</source>
        <translation>“{value}” is geen ja en geen nee.</translation>
    </message>
    <message>
        <source>Child labour and forced labour are both no. (On the US list: listed for what goes into it.)</source>
        <translation>Kinderarbeid en dwangarbeid zijn allebei nee. (Op de lijst van de VS: om wat erin zit.)</translation>
    </message>
    <message>
        <source>“{value}” is not a country we know.</source>
        <translation>“{value}” is geen land dat we kennen.</translation>
    </message>
    <message>
        <source>It is not said of which country “{value}” is a part.</source>
        <translation>Er staat niet bij van welk land “{value}” een deel is.</translation>
    </message>
    <message>
        <source>It is not certain which product code “{value}” has. Add a column with the HS code.</source>
        <translation>Het is niet zeker welke productcode “{value}” heeft. Voeg een kolom met de HS-code toe.</translation>
    </message>
    <message>
        <source>“{value}” is not a product code of 2 to 10 digits.</source>
        <translation>“{value}” is geen productcode van 2 tot 10 cijfers.</translation>
    </message>
    <message>
        <source>“{value}” is not a code of NACE or SBI.</source>
        <translation>“{value}” is geen code van NACE of SBI.</translation>
    </message>
    <message>
        <source>“{value}” is not a number.</source>
        <translation>“{value}” is geen getal.</translation>
    </message>
    <message>
        <source>There is no value in the row: not known.</source>
        <translation>In de rij staat geen waarde: niet bekend.</translation>
    </message>
    <message>
        <source>The row names no country, product, code or sector.</source>
        <translation>In de rij staat geen land, product, code of sector.</translation>
    </message>
    <message>
        <source>This does not fit the column: “{value}”.</source>
        <translation>Dit past niet in de kolom: “{value}”.</translation>
    </message>
    <message>
        <source>A column that is needed is empty.</source>
        <translation>Een kolom die nodig is, is leeg.</translation>
    </message>
    <message>
        <source>Row {value} says the same.</source>
        <translation>Rij {value} zegt hetzelfde.</translation>
    </message>
</context>
<context>
    <name>known_lists</name>
    <message>
        <source>Left out, since there is no place for it: {value}.</source>
        <translation>Weggelaten, omdat er geen plaats voor is: {value}.</translation>
    </message>
    <message>
        <source>Left out: {value}. It says how much a buyer leans on a supplier, not which part of its purchases that is.</source>
        <translation>Weggelaten: {value}. Dit zegt hoe sterk een afnemer op een leverancier leunt, niet welk deel van de inkoop dat is.</translation>
    </message>
    <message>
        <source>Latitude and longitude stand the other way round (column {column}): as written, the places do not lie in their countries. They were swapped.</source>
        <translation>Breedtegraad en lengtegraad zijn verwisseld (kolom {column}): zoals het er staat, liggen de plaatsen niet in hun land. Ze zijn omgewisseld.</translation>
    </message>
    <message>
        <source>Row {row}: the smelter is not identified yet. The row is kept aside.</source>
        <translation>Rij {row}: de smelter is nog niet bekend. De rij is apart gezet.</translation>
    </message>
    <message>
        <source>Row {row}: the shape on the map cannot be read. The row is used without a place.</source>
        <translation>Rij {row}: de vorm op de kaart is niet te lezen. De rij is gebruikt, zonder plaats.</translation>
    </message>
    <message>
        <source>Names and addresses of persons are not read: {value}.</source>
        <translation>Namen en adressen van personen worden niet gelezen: {value}.</translation>
    </message>
    <message>
        <source>Row {row}: the smelter is not on the list of known smelters. It is used by its own name.</source>
        <translation>Rij {row}: de smelter staat niet op de lijst van bekende smelters. De eigen naam is gebruikt.</translation>
    </message>
    <message>
        <source>Row {row}: the material comes from recycling (“{value}”). No mine was added.</source>
        <translation>Rij {row}: het materiaal komt uit hergebruik (“{value}”). Er is geen mijn toegevoegd.</translation>
    </message>
    <message>
        <source>Row {row}: “{value}” is no country we know, so no place of origin was added.</source>
        <translation>Rij {row}: “{value}” is geen land dat we kennen. Er is geen herkomst toegevoegd.</translation>
    </message>
    <message>
        <source>Row {row}: none of these suppliers delivers to your company in this project: {value}. The row is kept aside.</source>
        <translation>Rij {row}: geen van deze leveranciers levert in dit project aan uw bedrijf: {value}. De rij is apart gezet.</translation>
    </message>
    <message>
        <source>Row {row}: these suppliers do not deliver to your company in this project: {value}. The others are used.</source>
        <translation>Rij {row}: deze leveranciers leveren in dit project niet aan uw bedrijf: {value}. De andere zijn gebruikt.</translation>
    </message>
    <message>
        <source>The list adds no suppliers. It says {value} things of countries and products; they stand with the sources.</source>
        <translation>De lijst voegt geen leveranciers toe. Er staan {value} uitspraken over landen en producten in; die staan bij de bronnen.</translation>
    </message>
    <message>
        <source>Row {row}: “{value}” is no country we know. The row is kept aside.</source>
        <translation>Rij {row}: “{value}” is geen land dat we kennen. De rij is apart gezet.</translation>
    </message>
    <message>
        <source>Row {row}: “{value}” is no product we can find a code for. The row is kept aside.</source>
        <translation>Rij {row}: bij het product “{value}” is geen code te vinden. De rij is apart gezet.</translation>
    </message>
    <message>
        <source>Row {row}: “{value}” is no theme we know. The row is kept aside.</source>
        <translation>Rij {row}: “{value}” is geen thema dat we kennen. De rij is apart gezet.</translation>
    </message>
    <message>
        <source>Row {row}: “{value}” is not understood. The row is kept aside.</source>
        <translation>Rij {row}: “{value}” is niet te begrijpen. De rij is apart gezet.</translation>
    </message>
    <message>
        <source>Smelters that are not identified yet, kept aside</source>
        <translation>Smelters die nog niet bekend zijn, apart gezet</translation>
    </message>
    <message>
        <source>Smelters that are not on the list of known smelters</source>
        <translation>Smelters die niet op de lijst van bekende smelters staan</translation>
    </message>
    <message>
        <source>Material that comes from recycling</source>
        <translation>Materiaal dat uit hergebruik komt</translation>
    </message>
    <message>
        <source>Origins that are no country we know</source>
        <translation>Herkomsten die geen land zijn dat we kennen</translation>
    </message>
    <message>
        <source>Products of which no supplier of components is known, kept aside</source>
        <translation>Producten waarvan geen leverancier van onderdelen bekend is, apart gezet</translation>
    </message>
    <message>
        <source>Suppliers of components that are not known</source>
        <translation>Leveranciers van onderdelen die niet bekend zijn</translation>
    </message>
    <message>
        <source>Risks in a country we do not know, kept aside</source>
        <translation>Risico’s in een land dat we niet kennen, apart gezet</translation>
    </message>
    <message>
        <source>Risks of a product we can find no code for, kept aside</source>
        <translation>Risico’s van een product zonder code, apart gezet</translation>
    </message>
    <message>
        <source>Risks of a theme we do not know, kept aside</source>
        <translation>Risico’s bij een thema dat we niet kennen, apart gezet</translation>
    </message>
    <message>
        <source>Chain in columns</source>
        <translation>Keten in kolommen</translation>
    </message>
    <message>
        <source>Country of the buyer</source>
        <translation>Land van de afnemer</translation>
    </message>
    <message>
        <source>Country of the raw material</source>
        <translation>Land van de grondstof</translation>
    </message>
    <message>
        <source>Step 1 of the chain, seen from the buyer</source>
        <translation>Stap 1 van de keten, gezien vanaf de afnemer</translation>
    </message>
    <message>
        <source>Step 2 of the chain, seen from the buyer</source>
        <translation>Stap 2 van de keten, gezien vanaf de afnemer</translation>
    </message>
    <message>
        <source>Step 3 of the chain, seen from the buyer</source>
        <translation>Stap 3 van de keten, gezien vanaf de afnemer</translation>
    </message>
    <message>
        <source>Step 4 of the chain, seen from the buyer</source>
        <translation>Stap 4 van de keten, gezien vanaf de afnemer</translation>
    </message>
    <message>
        <source>Step 5 of the chain, seen from the buyer</source>
        <translation>Stap 5 van de keten, gezien vanaf de afnemer</translation>
    </message>
    <message>
        <source>Step 6 of the chain, seen from the buyer</source>
        <translation>Stap 6 van de keten, gezien vanaf de afnemer</translation>
    </message>
</context>
<context>
    <name>lenses</name>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Afnemer</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Ketenlaag</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Leveringen</translation>
    </message>
    <message>
        <source>Value a year</source>
        <translation>Waarde per jaar</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>Part of what reaches us</source>
        <translation>Deel van de doorwerking</translation>
    </message>
    <message>
        <source>Weight per step</source>
        <translation>Gewicht per stap</translation>
    </message>
    <message>
        <source>{count} of {all} deliveries have no value and no share: for these an equal part of what their buyer buys is assumed.</source>
        <translation>{count} van {all} leveringen hebben geen waarde en geen aandeel: daarvoor is een gelijk deel van de inkoop van de afnemer aangenomen.</translation>
    </message>
    <message>
        <source>1 of {all} deliveries has no value and no share: for this one an equal part of what its buyer buys is assumed.</source>
        <translation>1 van {all} leveringen heeft geen waarde en geen aandeel: daarvoor is een gelijk deel van de inkoop van de afnemer aangenomen.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
</context>
<context>
    <name>lenses_continuity</name>
    <message>
        <source>Continuity</source>
        <translation>Continuïteit</translation>
    </message>
    <message>
        <source>What if a supplier stops?</source>
        <translation>Wat als een leverancier stopt?</translation>
    </message>
    <message>
        <source>Add a supplier that delivers to you. It then shows here what is lost when it stops.</source>
        <translation>Voeg een leverancier toe die aan u levert. Dan staat hier wat verloren gaat als hij stopt.</translation>
    </message>
    <message>
        <source>If it stopped, {count} of {all} organisations would each cost us a tenth or more of our purchases</source>
        <translation>{count} van {all} organisaties kosten ons elk een tiende of meer van onze inkoop als ze stoppen</translation>
    </message>
    <message>
        <source>If it stopped, 1 of {all} organisations would cost us a tenth or more of our purchases</source>
        <translation>1 van {all} organisaties kost ons een tiende of meer van onze inkoop als ze stopt</translation>
    </message>
    <message>
        <source>Nobody delivers to us yet</source>
        <translation>Er levert nog niemand aan ons</translation>
    </message>
    <message>
        <source>This is about your company, not about people. Walking away from a supplier lowers no harm.</source>
        <translation>Dit gaat over uw bedrijf, niet over mensen. Weglopen bij een leverancier maakt het leed niet minder.</translation>
    </message>
    <message>
        <source>One organisation is taken out. Lost is the part of our purchases that has it somewhere on its way: bought from it directly, or through others, by the shares of purchases; steps do not make it less. A direct supplier depends on it when every known way behind that supplier leads past it.</source>
        <translation>Eén organisatie valt weg. Verloren is het deel van onze inkoop dat haar ergens onderweg heeft: direct bij haar ingekocht, of via anderen, naar inkoopaandeel; stappen maken het niet minder. Een directe leverancier hangt van haar af als elke bekende weg achter die leverancier langs haar loopt.</translation>
    </message>
    <message>
        <source>Parts of purchases, followed back from the own company; dominators: Lengauer and Tarjan 1979, by networkx.</source>
        <translation>Inkoopaandelen, terug gevolgd vanaf het eigen bedrijf; dominatoren: Lengauer en Tarjan 1979, met networkx.</translation>
    </message>
    <message>
        <source>How long a supplier needs to recover, and how long you can do without it, does not count here: ask it of the first ones.</source>
        <translation>Hoe lang een leverancier nodig heeft voor herstel, en hoe lang u zonder kunt, telt hier niet mee: vraag het na bij de eerste in de lijst.</translation>
    </message>
    <message>
        <source>Some deliver to each other in a circle without an end. Counted with {step} % less per step.</source>
        <translation>Sommige leveren aan elkaar in een kring zonder einde. Gerekend met per stap {step} % minder.</translation>
    </message>
    <message>
        <source>{count} organisations stand in a very large circle: at most this is lost.</source>
        <translation>{count} organisaties staan in een zeer grote kring: hoogstens dit gaat verloren.</translation>
    </message>
    <message>
        <source>1 organisation stands in a very large circle: at most this is lost.</source>
        <translation>1 organisatie staat in een zeer grote kring: hoogstens dit gaat verloren.</translation>
    </message>
    <message>
        <source>Lost of our purchases</source>
        <translation>Verloren van onze inkoop</translation>
    </message>
    <message>
        <source>Bought from it directly</source>
        <translation>Direct bij haar ingekocht</translation>
    </message>
    <message>
        <source>Through others</source>
        <translation>Via anderen</translation>
    </message>
    <message>
        <source>Direct suppliers that depend on it</source>
        <translation>Directe leveranciers die van haar afhangen</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>Welke</translation>
    </message>
    <message>
        <source>Counted in the heading from</source>
        <translation>Geteld in de kop vanaf</translation>
    </message>
</context>
<context>
    <name>lenses_exposure</name>
    <message>
        <source>What reaches us</source>
        <translation>Doorwerking</translation>
    </message>
    <message>
        <source>Through which deliveries and paths does it reach us?</source>
        <translation>Via welke leveringen en wegen bereikt het ons?</translation>
    </message>
    <message>
        <source>What a delivery carries is its reach × its weight. Its reach is the weight per step × its share of the buyer’s purchases × the reach of the buyer (own company: 1). Its weight is that of the gravest risk of each theme, added up: the base to the power (severity − 5), times the weight of the likelihood. All deliveries together are what reaches us. A path runs from the harm to us; what is not shown is the rest.</source>
        <translation>Wat een levering draagt, is bereik × gewicht. Het bereik is het gewicht per stap × het deel van de inkoop van de afnemer × het bereik van de afnemer (eigen bedrijf: 1). Het gewicht is dat van het ernstigste risico per thema, opgeteld: het grondtal tot de macht (ernst − 5), maal het gewicht van de kans. Alle leveringen samen zijn de doorwerking. Een weg loopt van de schade naar ons; wat niet wordt getoond, is de rest.</translation>
    </message>
    <message>
        <source>Katz centrality of the shares (Katz 1953); paths: structural path analysis (Defourny and Thorbecke 1984).</source>
        <translation>Katz-centraliteit van de aandelen (Katz 1953); wegen: structurele padanalyse (Defourny en Thorbecke 1984).</translation>
    </message>
    <message>
        <source>Judge a risk on a delivery. It then shows here over which deliveries it reaches you.</source>
        <translation>Beoordeel een risico bij een levering. Dan staat hier via welke leveringen het u bereikt.</translation>
    </message>
    <message>
        <source>{count} of {all} judged deliveries carry {percent} % of what reaches us</source>
        <translation>{count} van {all} beoordeelde leveringen dragen {percent} % van de doorwerking</translation>
    </message>
    <message>
        <source>1 of {all} judged deliveries carries {percent} % of what reaches us</source>
        <translation>1 van {all} beoordeelde leveringen draagt {percent} % van de doorwerking</translation>
    </message>
    <message>
        <source>No judged risk reaches us over a delivery</source>
        <translation>Geen beoordeeld risico bereikt ons via een levering</translation>
    </message>
    <message>
        <source>This is a figure made of shares and weights, no measure of harm. The order of the priorities does not depend on it.</source>
        <translation>Dit is een rekenmaat van aandelen en gewichten, geen maat voor leed. De volgorde van de prioriteiten hangt er niet van af.</translation>
    </message>
    <message>
        <source>Path: {names} carries {percent} % of what reaches us.</source>
        <translation>Weg: {names} draagt {percent} % van de doorwerking.</translation>
    </message>
    <message>
        <source>All other paths together: {percent} %.</source>
        <translation>Alle andere wegen samen: {percent} %.</translation>
    </message>
    <message>
        <source>{count} deliveries have no known level and carry nothing here. Not known is not low.</source>
        <translation>{count} leveringen hebben geen bekend niveau en dragen hier niets. Niet bekend is niet laag.</translation>
    </message>
    <message>
        <source>1 delivery has no known level and carries nothing here. Not known is not low.</source>
        <translation>1 levering heeft geen bekend niveau en draagt hier niets. Niet bekend is niet laag.</translation>
    </message>
    <message>
        <source>Share of the buyer’s purchases</source>
        <translation>Deel van de inkoop van de afnemer</translation>
    </message>
    <message>
        <source>Reach of the buyer</source>
        <translation>Bereik van de afnemer</translation>
    </message>
    <message>
        <source>Reach of the delivery</source>
        <translation>Bereik van de levering</translation>
    </message>
    <message>
        <source>Weight of the risks</source>
        <translation>Gewicht van de risico’s</translation>
    </message>
    <message>
        <source>What it carries</source>
        <translation>Wat ze draagt</translation>
    </message>
    <message>
        <source>Added up</source>
        <translation>Opgeteld</translation>
    </message>
    <message>
        <source>One of those that carry 80 %</source>
        <translation>Een van die samen 80 % dragen</translation>
    </message>
    <message>
        <source>Base of the weight of severity</source>
        <translation>Grondtal van het gewicht van ernst</translation>
    </message>
    <message>
        <source>Weights of likelihood 1 to 5</source>
        <translation>Gewichten van kans 1 tot en met 5</translation>
    </message>
    <message>
        <source>Part of what reaches us that the group carries</source>
        <translation>Deel van de doorwerking dat de groep draagt</translation>
    </message>
    <message>
        <source>Paths are followed down to this part</source>
        <translation>Wegen worden gevolgd tot dit deel</translation>
    </message>
    <message>
        <source>Paths kept, at most</source>
        <translation>Wegen bewaard, hoogstens</translation>
    </message>
</context>
<context>
    <name>lenses_figures</name>
    <message>
        <source>Figures of the network</source>
        <translation>Cijfers van het netwerk</translation>
    </message>
    <message>
        <source>How is the chain built?</source>
        <translation>Hoe zit de keten in elkaar?</translation>
    </message>
    <message>
        <source>Betweenness: the part of all pairs of other organisations whose shortest way leads over this one. Suppliers and buyers: how many organisations deliver to it, and to how many it delivers. Circle: how many organisations deliver to each other in a circle with it.</source>
        <translation>Tussenligging: het deel van alle paren van andere organisaties waarvan de kortste weg over deze loopt. Leveranciers en afnemers: hoeveel organisaties eraan leveren, en aan hoeveel zij levert. Kring: hoeveel organisaties met haar in een kring aan elkaar leveren.</translation>
    </message>
    <message>
        <source>Betweenness: Freeman 1977, by the method of Brandes 2001; circles: Tarjan 1972, by networkx.</source>
        <translation>Tussenligging: Freeman 1977, met de methode van Brandes 2001; kringen: Tarjan 1972, met networkx.</translation>
    </message>
    <message>
        <source>Add organisations and deliveries. Their figures then show here.</source>
        <translation>Voeg organisaties en leveringen toe. Hier staan dan hun cijfers.</translation>
    </message>
    <message>
        <source>{count} organisations and {pairs} pairs that deliver; most shortest ways lead over {name}</source>
        <translation>{count} organisaties en {pairs} paren waarvan de een aan de ander levert; de meeste kortste wegen lopen over {name}</translation>
    </message>
    <message>
        <source>{count} organisations and {pairs} pairs that deliver; no shortest way leads over another</source>
        <translation>{count} organisaties en {pairs} paren waarvan de een aan de ander levert; geen kortste weg loopt over een andere</translation>
    </message>
    <message>
        <source>{count} organisations, and no delivery between them</source>
        <translation>{count} organisaties, en geen levering tussen hen</translation>
    </message>
    <message>
        <source>1 organisation, and no delivery</source>
        <translation>1 organisatie, en geen levering</translation>
    </message>
    <message>
        <source>These figures tell how the chain is built. They say nothing about harm to people or the environment.</source>
        <translation>Deze cijfers zeggen hoe de keten in elkaar zit. Ze zeggen niets over schade aan mensen of milieu.</translation>
    </message>
    <message>
        <source>Betweenness is an estimate from the ways that begin at {count} organisations, drawn by a fixed seed: the same chain gives the same figures.</source>
        <translation>De tussenligging is geschat uit de wegen die bij {count} organisaties beginnen, getrokken met een vast begin: dezelfde keten geeft dezelfde cijfers.</translation>
    </message>
    <message>
        <source>{count} circles of organisations that deliver to each other.</source>
        <translation>{count} kringen van organisaties die aan elkaar leveren.</translation>
    </message>
    <message>
        <source>1 circle of organisations that deliver to each other.</source>
        <translation>1 kring van organisaties die aan elkaar leveren.</translation>
    </message>
    <message>
        <source>The chain is known up to tier {count}.</source>
        <translation>De keten is bekend tot en met ketenlaag {count}.</translation>
    </message>
    <message>
        <source>{count} organisations have no way to you.</source>
        <translation>{count} organisaties hebben geen weg naar u.</translation>
    </message>
    <message>
        <source>1 organisation has no way to you.</source>
        <translation>1 organisatie heeft geen weg naar u.</translation>
    </message>
    <message>
        <source>Density: of the possible pairs, 1 in {each} delivers.</source>
        <translation>Dichtheid: van de mogelijke paren levert 1 op de {each}.</translation>
    </message>
    <message>
        <source>Its buyers</source>
        <translation>Afnemers ervan</translation>
    </message>
    <message>
        <source>Betweenness (0 to 1)</source>
        <translation>Tussenligging (0 tot 1)</translation>
    </message>
    <message>
        <source>Organisations in its circle</source>
        <translation>Organisaties in de kring</translation>
    </message>
    <message>
        <source>Betweenness exact up to so many organisations</source>
        <translation>Tussenligging precies tot zoveel organisaties</translation>
    </message>
    <message>
        <source>Organisations that ways were followed from</source>
        <translation>Organisaties vanwaar wegen zijn gevolgd</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Begin van de trekking</translation>
    </message>
</context>
<context>
    <name>lenses_influence</name>
    <message>
        <source>Influence</source>
        <translation>Invloed</translation>
    </message>
    <message>
        <source>Where can we move something?</source>
        <translation>Waar kunnen we iets in beweging zetten?</translation>
    </message>
    <message>
        <source>What influence (leverage) depends on: UN Guiding Principle 19 and the OECD Guidelines 2023, chapter II. The bands are ours.</source>
        <translation>Waar invloed van afhangt: VN-richtsnoer 19 en de OESO-richtlijnen 2023, hoofdstuk II. De treden zijn van onszelf.</translation>
    </message>
    <message>
        <source>Add a supplier that delivers to you. It then shows here where you have influence.</source>
        <translation>Voeg een leverancier toe die aan u levert. Dan staat hier waar u invloed hebt.</translation>
    </message>
    <message>
        <source>A band from what is known of a direct supplier. Large: half or more of the value it is known to deliver comes to us. Some: a tenth or more of that; or a tenth or more of our purchases comes from it; or it has delivered to us for five years or more. Little: a smaller part of its known deliveries and nothing else. In all other cases: not known. Our part counts only where other buyers are known and all its deliveries have a value in one currency; who delivers to it in turn (and buys waste, for example) is no other buyer. No band enters a risk score.</source>
        <translation>Een trede op grond van wat bekend is van een directe leverancier. Veel: de helft of meer van de waarde die hij voor zover bekend levert, komt naar ons. Enige: een tiende of meer daarvan; of een tiende of meer van onze inkoop komt van hem; of hij levert ons vijf jaar of langer. Weinig: een kleiner deel van zijn bekende leveringen en verder niets. In alle andere gevallen: niet bekend. Ons deel telt alleen waar andere afnemers bekend zijn en al zijn leveringen een waarde in één valuta hebben; wie op zijn beurt aan hem levert (en bijvoorbeeld afval afneemt), telt niet als andere afnemer. Geen trede telt mee in een risico.</translation>
    </message>
    <message>
        <source>For {count} of {all} direct suppliers something points to some or large influence; for {unknown} it is not known</source>
        <translation>Bij {count} van {all} directe leveranciers wijst iets op enige of veel invloed; bij {unknown} is het niet bekend</translation>
    </message>
    <message>
        <source>There are no direct suppliers yet</source>
        <translation>Er zijn nog geen directe leveranciers</translation>
    </message>
    <message>
        <source>Which part of the sales of a supplier we are was not asked: ask it. Only buyers in this chain are counted, so our part may be smaller than it looks.</source>
        <translation>Welk deel van de omzet van een leverancier wij zijn, is niet gevraagd: vraag het. Alleen afnemers in deze keten tellen mee; ons deel kan dus kleiner zijn dan het lijkt.</translation>
    </message>
    <message>
        <source>Little influence is no reason to do nothing: look for others to act with.</source>
        <translation>Weinig invloed is geen reden om niets te doen: zoek anderen om het samen te doen.</translation>
    </message>
    <message>
        <source>{count} organisations are further up: we reach them through our suppliers.</source>
        <translation>{count} organisaties zitten verder in de keten: die bereiken we via onze leveranciers.</translation>
    </message>
    <message>
        <source>1 organisation is further up: we reach it through our suppliers.</source>
        <translation>1 organisatie zit verder in de keten: die bereiken we via onze leveranciers.</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Op grond van</translation>
    </message>
    <message>
        <source>Our part of its known deliveries</source>
        <translation>Ons deel van zijn bekende leveringen</translation>
    </message>
    <message>
        <source>Its part of our purchases</source>
        <translation>Zijn deel van onze inkoop</translation>
    </message>
    <message>
        <source>Years of delivery</source>
        <translation>Jaren van levering</translation>
    </message>
    <message>
        <source>Other buyers known</source>
        <translation>Andere bekende afnemers</translation>
    </message>
    <message>
        <source>large</source>
        <translation>veel</translation>
    </message>
    <message>
        <source>some</source>
        <translation>enige</translation>
    </message>
    <message>
        <source>little</source>
        <translation>weinig</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>our part of its deliveries</source>
        <translation>ons deel van zijn leveringen</translation>
    </message>
    <message>
        <source>its part of our purchases</source>
        <translation>zijn deel van onze inkoop</translation>
    </message>
    <message>
        <source>years of delivery</source>
        <translation>jaren van levering</translation>
    </message>
    <message>
        <source>nothing is known</source>
        <translation>niets bekend</translation>
    </message>
    <message>
        <source>Large from this part of its deliveries</source>
        <translation>Veel vanaf dit deel van zijn leveringen</translation>
    </message>
    <message>
        <source>Some from this part of its deliveries</source>
        <translation>Enige vanaf dit deel van zijn leveringen</translation>
    </message>
    <message>
        <source>Some from this part of our purchases</source>
        <translation>Enige vanaf dit deel van onze inkoop</translation>
    </message>
    <message>
        <source>Some from so many years</source>
        <translation>Enige vanaf zoveel jaren</translation>
    </message>
    <message>
        <source>Counted up to the year</source>
        <translation>Geteld tot het jaar</translation>
    </message>
</context>
<context>
    <name>lenses_people</name>
    <message>
        <source>People and planet</source>
        <translation>Mens en milieu</translation>
    </message>
    <message>
        <source>Where is harm gravest and likeliest?</source>
        <translation>Waar is schade het ernstigst en het waarschijnlijkst?</translation>
    </message>
    <message>
        <source>Severity is the highest of the answered questions (how serious, how many, can it be put right), or their mean where that was chosen. Likelihood is 1 to 5; a harm that happens is 5. Both are looked up in the grid, severity leading. The order is that of the grid, then the second and third answer, then what happens before what may. Equal is equal: a shared place. Money, closeness and the number of sources do not count.</source>
        <translation>Ernst is het hoogste antwoord op de vragen (hoe ernstig, hoeveel, kan het worden hersteld), of het gemiddelde waar dat is gekozen. Kans is 1 tot en met 5; schade die gebeurt is 5. Beide worden opgezocht in het raster; ernst gaat voor. De volgorde is die van het raster, dan het tweede en derde antwoord, dan wat gebeurt vóór wat kan gebeuren. Gelijk is gelijk: een gedeelde plaats. Geld, nabijheid en het aantal bronnen tellen niet mee.</translation>
    </message>
    <message>
        <source>UN Guiding Principle 24 and CSDDD Article 9: severity and likelihood, severity leading. The usual grid and the order are ours.</source>
        <translation>VN-richtsnoer 24 en CSDDD artikel 9: ernst en kans, ernst voorop. Het gebruikelijke raster en de volgorde zijn van onszelf.</translation>
    </message>
    <message>
        <source>Judge a risk on a delivery. It then shows here in order of severity and likelihood.</source>
        <translation>Beoordeel een risico bij een levering. Dan staat het hier op volgorde van ernst en kans.</translation>
    </message>
    <message>
        <source>{count} deliveries are {level}</source>
        <translation>{count} leveringen zijn {level}</translation>
    </message>
    <message>
        <source>1 delivery is {level}</source>
        <translation>1 levering is {level}</translation>
    </message>
    <message>
        <source>{count} harms have been judged, none on a delivery</source>
        <translation>{count} keer schade is beoordeeld, niet één bij een levering</translation>
    </message>
    <message>
        <source>1 harm has been judged, not on a delivery</source>
        <translation>1 keer schade is beoordeeld, niet bij een levering</translation>
    </message>
    <message>
        <source>No risk has been judged yet</source>
        <translation>Er is nog geen risico beoordeeld</translation>
    </message>
    <message>
        <source>First: {count} harms happen now or have not been put right.</source>
        <translation>Eerst: {count} keer schade die nu gebeurt of niet is hersteld.</translation>
    </message>
    <message>
        <source>First: 1 harm happens now or has not been put right.</source>
        <translation>Eerst: 1 keer schade die nu gebeurt of niet is hersteld.</translation>
    </message>
    <message>
        <source>{count} deliveries have no known level. Not known is not low.</source>
        <translation>Van {count} leveringen is het niveau niet bekend. Niet bekend is niet laag.</translation>
    </message>
    <message>
        <source>1 delivery has no known level. Not known is not low.</source>
        <translation>Van 1 levering is het niveau niet bekend. Niet bekend is niet laag.</translation>
    </message>
    <message>
        <source>{count} judgements were taken over from sources and not looked into: the order is provisional.</source>
        <translation>{count} oordelen zijn overgenomen van bronnen en niet onderzocht: de volgorde is voorlopig.</translation>
    </message>
    <message>
        <source>1 judgement was taken over from a source and not looked into: the order is provisional.</source>
        <translation>1 oordeel is overgenomen van een bron en niet onderzocht: de volgorde is voorlopig.</translation>
    </message>
    <message>
        <source>{count} deliveries go to customers; these have a list of their own.</source>
        <translation>{count} leveringen gaan naar klanten; die hebben een eigen lijst.</translation>
    </message>
    <message>
        <source>1 delivery goes to a customer; it has a list of its own.</source>
        <translation>1 levering gaat naar een klant; die heeft een eigen lijst.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Kans</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Ten minste</translation>
    </message>
    <message>
        <source>Happens now</source>
        <translation>Gebeurt nu</translation>
    </message>
    <message>
        <source>How judged</source>
        <translation>Hoe beoordeeld</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Hoe zeker</translation>
    </message>
    <message>
        <source>taken over, not looked into</source>
        <translation>overgenomen zonder onderzoek</translation>
    </message>
    <message>
        <source>own judgement</source>
        <translation>zelf beoordeeld</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>gecontroleerd</translation>
    </message>
    <message>
        <source>looked, nothing found</source>
        <translation>bekeken, niets gevonden</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>zeker</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>redelijk zeker</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>een gok</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>het gebruikelijke</translation>
    </message>
    <message>
        <source>another one, chosen here</source>
        <translation>een ander, hier gekozen</translation>
    </message>
    <message>
        <source>the highest answer</source>
        <translation>het hoogste antwoord</translation>
    </message>
    <message>
        <source>the mean of the answers</source>
        <translation>het gemiddelde van de antwoorden</translation>
    </message>
    <message>
        <source>Severity by</source>
        <translation>Ernst volgens</translation>
    </message>
    <message>
        <source>Grid of severity and likelihood</source>
        <translation>Raster van ernst en kans</translation>
    </message>
    <message>
        <source>Version of the method</source>
        <translation>Versie van de methode</translation>
    </message>
</context>
<context>
    <name>lenses_shared</name>
    <message>
        <source>Shared sub-suppliers</source>
        <translation>Gedeelde toeleveranciers</translation>
    </message>
    <message>
        <source>Who sits behind several of our suppliers?</source>
        <translation>Wie zit achter meerdere van onze leveranciers?</translation>
    </message>
    <message>
        <source>For each organisation: the direct suppliers to whom deliveries lead from it, itself not counted. Who sits behind two or more is in the list. “All ways meet at” is the nearest organisation that every way to you leads over. The part of the reach is that of its own deliveries (share of purchases, less per step; no measure of harm). Concentration (HHI) is the sum of the squares of the parts: 1 is all from one, 0.25 is as from four equal ones; what is not known counts as one group.</source>
        <translation>Per organisatie: de directe leveranciers waar leveringen van haar naartoe leiden, zijzelf niet meegeteld. Wie achter twee of meer zit, staat in de lijst. “Alle wegen komen samen bij” is de dichtstbijzijnde organisatie waar elke weg naar u over gaat. Het deel van de doorwerking is dat van de eigen leveringen (inkoopaandeel, per stap minder; geen maat voor leed). Concentratie (HHI) is de som van de kwadraten van de delen: 1 is alles van één, 0,25 is als van vier gelijke; wat niet bekend is, telt als één groep.</translation>
    </message>
    <message>
        <source>Sets of direct suppliers by reachability; dominators: Lengauer and Tarjan 1979, by networkx; concentration: Herfindahl-Hirschman index (Hirschman 1964).</source>
        <translation>Verzamelingen van directe leveranciers volgens bereikbaarheid; dominatoren: Lengauer en Tarjan 1979, met networkx; concentratie: Herfindahl-Hirschman-index (Hirschman 1964).</translation>
    </message>
    <message>
        <source>Add the suppliers of your suppliers. It then shows here who sits behind several of them.</source>
        <translation>Voeg de leveranciers van uw leveranciers toe. Hier staat dan wie achter meerdere van hen zit.</translation>
    </message>
    <message>
        <source>{count} organisations sit behind two or more of your {direct} direct suppliers; {name} sits behind {behind}</source>
        <translation>{count} organisaties zitten achter twee of meer van uw {direct} directe leveranciers; {name} zit achter {behind}</translation>
    </message>
    <message>
        <source>1 organisation sits behind two or more of your {direct} direct suppliers: {name}, behind {behind}</source>
        <translation>1 organisatie zit achter twee of meer van uw {direct} directe leveranciers: {name}, achter {behind}</translation>
    </message>
    <message>
        <source>Nobody known sits behind two or more of your {count} direct suppliers</source>
        <translation>Niemand die bekend is, zit achter twee of meer van uw {count} directe leveranciers</translation>
    </message>
    <message>
        <source>You have 1 direct supplier, so nobody sits behind two</source>
        <translation>U hebt 1 directe leverancier, dus niemand zit achter twee</translation>
    </message>
    <message>
        <source>There are no direct suppliers yet</source>
        <translation>Er zijn nog geen directe leveranciers</translation>
    </message>
    <message>
        <source>Of {count} of your {direct} direct suppliers it is not known who delivers to them. Who is not in the chain cannot be found here.</source>
        <translation>Van {count} van uw {direct} directe leveranciers is niet bekend wie aan hen levert. Wie niet in de keten staat, kan hier niet worden gevonden.</translation>
    </message>
    <message>
        <source>Of 1 of your {direct} direct suppliers it is not known who delivers to it. Who is not in the chain cannot be found here.</source>
        <translation>Van 1 van uw {direct} directe leveranciers is niet bekend wie eraan levert. Wie niet in de keten staat, kan hier niet worden gevonden.</translation>
    </message>
    <message>
        <source>Where it is made: concentration (HHI) {index}, countries: {groups}. Most of the reach: {country}, {percent} %. Not known: {unknown} %, counted as one group.</source>
        <translation>Waar het wordt gemaakt: concentratie (HHI) {index}, landen: {groups}. Het meeste van de doorwerking: {country}, {percent} %. Niet bekend: {unknown} %, geteld als één groep.</translation>
    </message>
    <message>
        <source>Where it is made: concentration (HHI) {index}, countries: {groups}. Most of the reach: {country}, {percent} %.</source>
        <translation>Waar het wordt gemaakt: concentratie (HHI) {index}, landen: {groups}. Het meeste van de doorwerking: {country}, {percent} %.</translation>
    </message>
    <message>
        <source>Where it is made is not known of anything that reaches you.</source>
        <translation>Van niets wat u bereikt is bekend waar het wordt gemaakt.</translation>
    </message>
    <message>
        <source>What is delivered: concentration (HHI) {index}, products: {groups}. Most of the reach: {name}, {percent} %. Not known: {unknown} %, counted as one group.</source>
        <translation>Wat wordt geleverd: concentratie (HHI) {index}, producten: {groups}. Het meeste van de doorwerking: {name}, {percent} %. Niet bekend: {unknown} %, geteld als één groep.</translation>
    </message>
    <message>
        <source>What is delivered: concentration (HHI) {index}, products: {groups}. Most of the reach: {name}, {percent} %.</source>
        <translation>Wat wordt geleverd: concentratie (HHI) {index}, producten: {groups}. Het meeste van de doorwerking: {name}, {percent} %.</translation>
    </message>
    <message>
        <source>Which product it is, is not known of anything that reaches you.</source>
        <translation>Van niets wat u bereikt is bekend welk product het is.</translation>
    </message>
    <message>
        <source>Who delivers it: concentration (HHI) {index}, organisations: {groups}. Most of the reach: {name}, {percent} %. Not known: {unknown} %, counted as one group.</source>
        <translation>Wie het levert: concentratie (HHI) {index}, organisaties: {groups}. Het meeste van de doorwerking: {name}, {percent} %. Niet bekend: {unknown} %, geteld als één groep.</translation>
    </message>
    <message>
        <source>Who delivers it: concentration (HHI) {index}, organisations: {groups}. Most of the reach: {name}, {percent} %.</source>
        <translation>Wie het levert: concentratie (HHI) {index}, organisaties: {groups}. Het meeste van de doorwerking: {name}, {percent} %.</translation>
    </message>
    <message>
        <source>Who delivers it is not known of anything that reaches you.</source>
        <translation>Van niets wat u bereikt is bekend wie het levert.</translation>
    </message>
    <message>
        <source>Behind how many of our suppliers</source>
        <translation>Achter hoeveel van onze leveranciers</translation>
    </message>
    <message>
        <source>Behind whom</source>
        <translation>Achter wie</translation>
    </message>
    <message>
        <source>Also delivers to us directly</source>
        <translation>Levert ook direct aan ons</translation>
    </message>
    <message>
        <source>All ways meet at</source>
        <translation>Alle wegen komen samen bij</translation>
    </message>
    <message>
        <source>Part of the reach</source>
        <translation>Deel van de doorwerking</translation>
    </message>
    <message>
        <source>Direct suppliers</source>
        <translation>Directe leveranciers</translation>
    </message>
    <message>
        <source>Suppliers named per organisation, at most</source>
        <translation>Leveranciers genoemd per organisatie, hoogstens</translation>
    </message>
</context>
<context>
    <name>lenses_single_points</name>
    <message>
        <source>Single points</source>
        <translation>Onmisbare punten</translation>
    </message>
    <message>
        <source>Whom can we not go around?</source>
        <translation>Om wie kunnen we niet heen?</translation>
    </message>
    <message>
        <source>An organisation is a single point for all that reach you only over it: take it out, and they reach you no more. The part of the reach is that of its own deliveries and theirs (share of purchases, less per step; no measure of harm). Ways to us: how many ways lead from it to you that have no organisation in common. Only supplier of how many: buyers that have no other supplier in the chain. Concentration (HHI) of what it buys: the sum of the squares of the shares of its suppliers; 1 is all from one.</source>
        <translation>Een organisatie is een onmisbaar punt voor alle die u alleen via haar bereiken: haal haar weg, en die bereiken u niet meer. Het deel van de doorwerking is dat van haar leveringen en die van hen (inkoopaandeel, per stap minder; geen maat voor leed). Wegen naar ons: hoeveel wegen er van haar naar u gaan die geen organisatie delen. Enige leverancier van hoeveel: afnemers die in de keten geen andere leverancier hebben. Concentratie (HHI) van wat zij inkoopt: de som van de kwadraten van de aandelen van haar leveranciers; 1 is alles van één.</translation>
    </message>
    <message>
        <source>Dominators: Lengauer and Tarjan 1979; joints: Hopcroft and Tarjan 1973; separate ways: Menger 1927; all by networkx. Concentration: Herfindahl-Hirschman index (Hirschman 1964).</source>
        <translation>Dominatoren: Lengauer en Tarjan 1979; scharnieren: Hopcroft en Tarjan 1973; gescheiden wegen: Menger 1927; alle met networkx. Concentratie: Herfindahl-Hirschman-index (Hirschman 1964).</translation>
    </message>
    <message>
        <source>Add the suppliers of your suppliers. It then shows here whom you cannot go around.</source>
        <translation>Voeg de leveranciers van uw leveranciers toe. Hier staat dan om wie u niet heen kunt.</translation>
    </message>
    <message>
        <source>You cannot go around {count} organisations: {behind} of the {reaching} others reach you only over one of them; {others} only over {name}</source>
        <translation>Om {count} organisaties kunt u niet heen: {behind} van de {reaching} andere bereiken u alleen via een van hen; {others} alleen via {name}</translation>
    </message>
    <message>
        <source>You cannot go around 1 organisation: {behind} of the {reaching} others reach you only over {name}</source>
        <translation>Om 1 organisatie kunt u niet heen: {behind} van de {reaching} andere bereiken u alleen via {name}</translation>
    </message>
    <message>
        <source>For each of the {count} organisations that reach you there is a way around every other</source>
        <translation>Voor elk van de {count} organisaties die u bereiken is er een weg om elke andere heen</translation>
    </message>
    <message>
        <source>The 1 organisation that reaches you needs no other</source>
        <translation>De enige organisatie die u bereikt, heeft geen andere nodig</translation>
    </message>
    <message>
        <source>Nobody delivers to you yet</source>
        <translation>Er levert nog niemand aan u</translation>
    </message>
    <message>
        <source>Two things: “only over it” follows the way goods go; a joint is an organisation without which the chain falls apart, whichever way goods go ({count} of them).</source>
        <translation>Twee dingen: “alleen via haar” volgt de weg van de goederen; een scharnier is een organisatie zonder wie de keten uiteenvalt, welke kant de goederen ook op gaan ({count} stuks).</translation>
    </message>
    <message>
        <source>You buy from {count} suppliers: concentration (HHI) {index}, as from {equal} equal ones.</source>
        <translation>U koopt bij {count} leveranciers: concentratie (HHI) {index}, als bij {equal} gelijke.</translation>
    </message>
    <message>
        <source>You buy from 1 supplier: concentration (HHI) {index}.</source>
        <translation>U koopt bij 1 leverancier: concentratie (HHI) {index}.</translation>
    </message>
    <message>
        <source>{count} products come to you from one supplier only: {names}.</source>
        <translation>{count} producten komen bij u van maar één leverancier: {names}.</translation>
    </message>
    <message>
        <source>1 product comes to you from one supplier only: {names}.</source>
        <translation>1 product komt bij u van maar één leverancier: {names}.</translation>
    </message>
    <message>
        <source>{count} of the {buyers} buyers in the chain have one supplier only, as far as known.</source>
        <translation>{count} van de {buyers} afnemers in de keten hebben maar één leverancier, voor zover bekend.</translation>
    </message>
    <message>
        <source>1 of the {buyers} buyers in the chain has one supplier only, as far as known.</source>
        <translation>1 van de {buyers} afnemers in de keten heeft maar één leverancier, voor zover bekend.</translation>
    </message>
    <message>
        <source>{count} of the {buyers} buyers in the chain have a product from one supplier only, as far as known.</source>
        <translation>{count} van de {buyers} afnemers in de keten krijgen een product van maar één leverancier, voor zover bekend.</translation>
    </message>
    <message>
        <source>1 of the {buyers} buyers in the chain has a product from one supplier only, as far as known.</source>
        <translation>1 van de {buyers} afnemers in de keten krijgt een product van maar één leverancier, voor zover bekend.</translation>
    </message>
    <message>
        <source>{count} deliveries have no product: of these it is not known whether there is a second supplier.</source>
        <translation>{count} leveringen hebben geen product: daarvan is niet bekend of er een tweede leverancier is.</translation>
    </message>
    <message>
        <source>1 delivery has no product: of this it is not known whether there is a second supplier.</source>
        <translation>1 levering heeft geen product: daarvan is niet bekend of er een tweede leverancier is.</translation>
    </message>
    <message>
        <source>Reach us only over it</source>
        <translation>Bereiken ons alleen via haar</translation>
    </message>
    <message>
        <source>Only supplier of how many</source>
        <translation>Enige leverancier van hoeveel</translation>
    </message>
    <message>
        <source>Joint of the chain</source>
        <translation>Scharnier van de keten</translation>
    </message>
    <message>
        <source>Separate ways to us</source>
        <translation>Gescheiden wegen naar ons</translation>
    </message>
    <message>
        <source>Its suppliers</source>
        <translation>Leveranciers ervan</translation>
    </message>
    <message>
        <source>Concentration of what it buys (HHI)</source>
        <translation>Concentratie van wat zij inkoopt (HHI)</translation>
    </message>
    <message>
        <source>Products it has from one supplier</source>
        <translation>Producten die zij van één leverancier heeft</translation>
    </message>
    <message>
        <source>Separate ways counted for the first</source>
        <translation>Gescheiden wegen geteld voor de eerste</translation>
    </message>
    <message>
        <source>Separate ways counted up to</source>
        <translation>Gescheiden wegen geteld tot</translation>
    </message>
</context>
<context>
    <name>lenses_systemic</name>
    <message>
        <source>Whose failure stops how much?</source>
        <translation>Wiens uitval zet hoeveel stil?</translation>
    </message>
    <message>
        <source>What a failure stops</source>
        <translation>Gevolgen van uitval</translation>
    </message>
    <message>
        <source>How much stops is called systemic reach. One organisation fails. Its buyers lose that part of their purchases, its suppliers that part of their sales, and so on, step by step, until nobody loses more than the threshold in a step. What stops is the part of all known value that is no longer delivered, by the worse of the two. An input counts as indispensable only where somebody says so; elsewhere losses add up in proportion.</source>
        <translation>Hoeveel er stilvalt, heet systeembereik. Eén organisatie valt uit. Haar afnemers verliezen dat deel van hun inkoop, haar leveranciers dat deel van hun afzet, en zo verder, stap voor stap, tot niemand in een stap meer verliest dan de drempel. Wat stilvalt, is het deel van alle bekende waarde dat niet meer wordt geleverd, naar het ergste van de twee. Inkoop telt alleen als onmisbaar waar iemand dat zegt; anders tellen verliezen naar rato op.</translation>
    </message>
    <message>
        <source>Economic Systemic Risk Index: Diem, Borsos, Reisch, Kertész and Thurner 2022, Scientific Reports 12:7719.</source>
        <translation>Economic Systemic Risk Index: Diem, Borsos, Reisch, Kertész en Thurner 2022, Scientific Reports 12:7719.</translation>
    </message>
    <message>
        <source>Give deliveries a value a year. It then shows here whose failure stops how much.</source>
        <translation>Geef leveringen een waarde per jaar. Dan staat hier wiens uitval hoeveel stilzet.</translation>
    </message>
    <message>
        <source>{count} of {all} organisations would stop a tenth or more of all known value</source>
        <translation>{count} van {all} organisaties zetten bij uitval een tiende of meer van alle bekende waarde stil</translation>
    </message>
    <message>
        <source>1 of {all} organisations would stop a tenth or more of all known value</source>
        <translation>1 van {all} organisaties zet bij uitval een tiende of meer van alle bekende waarde stil</translation>
    </message>
    <message>
        <source>No delivery has a value, so nothing can be told</source>
        <translation>Geen levering heeft een waarde; er valt niets te zeggen</translation>
    </message>
    <message>
        <source>This is about value, not about people and planet.</source>
        <translation>Dit gaat over waarde, niet over mens en milieu.</translation>
    </message>
    <message>
        <source>{count} deliveries have no value and are left out.</source>
        <translation>{count} leveringen hebben geen waarde en doen niet mee.</translation>
    </message>
    <message>
        <source>1 delivery has no value and is left out.</source>
        <translation>1 levering heeft geen waarde en doet niet mee.</translation>
    </message>
    <message>
        <source>{count} deliveries have a value in another currency than the project and are left out.</source>
        <translation>{count} leveringen hebben een waarde in een andere valuta dan het project en doen niet mee.</translation>
    </message>
    <message>
        <source>1 delivery has a value in another currency than the project and is left out.</source>
        <translation>1 levering heeft een waarde in een andere valuta dan het project en doet niet mee.</translation>
    </message>
    <message>
        <source>It is not known which inputs a buyer cannot do without, so each loss counts in proportion. It may be more.</source>
        <translation>Het is niet bekend wat een afnemer niet kan missen; elk verlies telt daarom naar rato. Het kan meer zijn.</translation>
    </message>
    <message>
        <source>Only what is in this chain counts. A supplier that also sells to others loses less.</source>
        <translation>Alleen wat in deze keten staat, telt mee. Een leverancier die ook aan anderen verkoopt, verliest minder.</translation>
    </message>
    <message>
        <source>Value that stops</source>
        <translation>Waarde die stilvalt</translation>
    </message>
    <message>
        <source>Because inputs are missing</source>
        <translation>Door ontbrekende inkoop</translation>
    </message>
    <message>
        <source>Because orders are missing</source>
        <translation>Door ontbrekende afzet</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>geen genoemd</translation>
    </message>
    <message>
        <source>Threshold per step</source>
        <translation>Drempel per stap</translation>
    </message>
    <message>
        <source>Indispensable inputs</source>
        <translation>Onmisbare inkoop</translation>
    </message>
    <message>
        <source>Other makers take over</source>
        <translation>Andere makers nemen het over</translation>
    </message>
    <message>
        <source>Counted in the heading from</source>
        <translation>Geteld in de kop vanaf</translation>
    </message>
</context>
<context>
    <name>lenses_unknown</name>
    <message>
        <source>What is not known</source>
        <translation>Wat niet bekend is</translation>
    </message>
    <message>
        <source>Where do we know least?</source>
        <translation>Waar weten we het minst?</translation>
    </message>
    <message>
        <source>Counted first: the deliveries on which nobody judged any theme and for which nothing was taken over from a source, on the delivery or on its supplier. Beside it the part of the reach of all deliveries that goes over them (share of purchases, less per step). A blind spot is the part of a buyer’s purchases that no delivery accounts for, times the reach of the buyer. A suggestion that nobody answered counts as not known, and so does a theme of which all questions are open.</source>
        <translation>Eerst geteld: de leveringen waarvan niemand een thema heeft beoordeeld en waarvoor niets van een bron is overgenomen, bij de levering of bij de leverancier. Daarnaast het deel van het bereik van alle leveringen dat daarover loopt (inkoopaandeel, per stap minder). Een blinde vlek is het deel van de inkoop van een afnemer waar geen levering bij hoort, maal het bereik van die afnemer. Een suggestie waarop niemand heeft geantwoord, telt als niet bekend. Dat geldt ook voor een thema waarvan alle vragen open staan.</translation>
    </message>
    <message>
        <source>Counted from the project; the order is ours.</source>
        <translation>Geteld uit het project; de volgorde is van onszelf.</translation>
    </message>
    <message>
        <source>Add a delivery. It then shows here what is not known of it.</source>
        <translation>Voeg een levering toe. Dan staat hier wat er niet van bekend is.</translation>
    </message>
    <message>
        <source>{count} of {all} deliveries have no judgement and no source</source>
        <translation>{count} van {all} leveringen hebben geen oordeel en geen bron</translation>
    </message>
    <message>
        <source>1 of {all} deliveries has no judgement and no source</source>
        <translation>1 van {all} leveringen heeft geen oordeel en geen bron</translation>
    </message>
    <message>
        <source>Each of {count} deliveries has a judgement or a source</source>
        <translation>Elk van {count} leveringen heeft een oordeel of een bron</translation>
    </message>
    <message>
        <source>The 1 delivery has a judgement or a source</source>
        <translation>De ene levering heeft een oordeel of een bron</translation>
    </message>
    <message>
        <source>There are no deliveries yet</source>
        <translation>Er zijn nog geen leveringen</translation>
    </message>
    <message>
        <source>{percent} % of the reach goes over them (share of purchases, {step} % less per step; no measure of harm).</source>
        <translation>{percent} % van de doorwerking loopt erover (rekenmaat: inkoopaandeel, per stap {step} % minder; geen maat voor leed).</translation>
    </message>
    <message>
        <source>Tier {tier}: {count} of {all} deliveries, {percent} % of the reach.</source>
        <translation>Ketenlaag {tier}: {count} van {all} leveringen, {percent} % van de doorwerking.</translation>
    </message>
    <message>
        <source>Without a way to us: {count} of {all} deliveries.</source>
        <translation>Zonder weg naar ons: {count} van {all} leveringen.</translation>
    </message>
    <message>
        <source>Counted by delivery and theme: {count} times nobody judged ({themes} themes per delivery that matters).</source>
        <translation>Geteld per levering en thema: {count} keer heeft niemand geoordeeld ({themes} thema’s per levering die ertoe doet).</translation>
    </message>
    <message>
        <source>Counted by delivery and theme: once nobody judged ({themes} themes per delivery that matters).</source>
        <translation>Geteld per levering en thema: één keer heeft niemand geoordeeld ({themes} thema’s per levering die ertoe doet).</translation>
    </message>
    <message>
        <source>{count} buyers have a blind spot: together {percent} % of our purchases (less per step).</source>
        <translation>{count} afnemers hebben een blinde vlek: samen {percent} % van onze inkoop (per stap minder).</translation>
    </message>
    <message>
        <source>1 buyer has a blind spot: {percent} % of our purchases (less per step).</source>
        <translation>1 afnemer heeft een blinde vlek: {percent} % van onze inkoop (per stap minder).</translation>
    </message>
    <message>
        <source>Behind {count} of {all} direct suppliers nobody is named.</source>
        <translation>Achter {count} van {all} directe leveranciers is niemand bekend.</translation>
    </message>
    <message>
        <source>Nobody judged anything beyond tier {tier}; the chain goes on to tier {furthest}.</source>
        <translation>Voorbij ketenlaag {tier} heeft niemand iets beoordeeld; de keten gaat door tot ketenlaag {furthest}.</translation>
    </message>
    <message>
        <source>Deliveries not known</source>
        <translation>Leveringen niet bekend</translation>
    </message>
    <message>
        <source>Their part of the reach</source>
        <translation>Hun deel van de doorwerking</translation>
    </message>
    <message>
        <source>Blind spot</source>
        <translation>Blinde vlek</translation>
    </message>
    <message>
        <source>Suppliers entered</source>
        <translation>Ingevoerde leveranciers</translation>
    </message>
    <message>
        <source>Nobody named behind it</source>
        <translation>Niemand bekend erachter</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Laws and agreements</source>
        <translation>Wetten en overeenkomsten</translation>
    </message>
    <message>
        <source>Which laws, norms and agreements there are, how far each is and when we checked it. This is not legal advice.</source>
        <translation>Welke wetten, normen en overeenkomsten er zijn, hoe ver ze zijn en wanneer we dat nakeken. Dit is geen juridisch advies.</translation>
    </message>
    <message>
        <source>Laws</source>
        <translation>Wetten</translation>
    </message>
    <message>
        <source>the table Laws</source>
        <translation>de tabel Wetten</translation>
    </message>
    <message>
        <source>Whether a law holds for your company depends on its role, size and products. “To be checked” means: we found no text that confirms the row. Then look at the address yourself.</source>
        <translation>Of een wet voor uw bedrijf geldt, hangt af van zijn rol, grootte en producten. “Te controleren” betekent: we vonden geen tekst die de regel bevestigt. Kijk dan zelf op het adres.</translation>
    </message>
    <message>
        <source>Norms and standards</source>
        <translation>Normen en standaarden</translation>
    </message>
    <message>
        <source>Agreements of sectors</source>
        <translation>Overeenkomsten van sectoren</translation>
    </message>
    <message>
        <source>Whom you can ask</source>
        <translation>Wie u iets kunt vragen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Know this</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Nagekeken op</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Start value of severity</source>
        <translation>Startwaarde van de ernst</translation>
    </message>
    <message>
        <source>{scale} of 5. {reason}</source>
        <translation>{scale} van 5. {reason}</translation>
    </message>
    <message>
        <source>This value is our own choice. It is where a suggestion begins; what you find out counts.</source>
        <translation>Deze waarde is onze eigen keuze. Een suggestie begint ermee; wat u zelf uitzoekt telt.</translation>
    </message>
    <message>
        <source>This theme in the norms</source>
        <translation>Dit thema in de normen</translation>
    </message>
    <message>
        <source>{framework}: no direct norm.</source>
        <translation>{framework}: geen directe norm.</translation>
    </message>
    <message>
        <source>Which norms stand here is our own choice. A norm beside a theme does not say that it is complied with.</source>
        <translation>Welke normen hier staan, is onze eigen keuze. Een norm bij een thema zegt niet dat eraan wordt voldaan.</translation>
    </message>
    <message>
        <source>{names}; not a fundamental convention</source>
        <translation>{names}; geen kernverdrag</translation>
    </message>
    <message>
        <source>Asking and laws</source>
        <translation>Vragen en wetten</translation>
    </message>
    <message>
        <source>Library of IMVO Desktop</source>
        <translation>Bibliotheek van IMVO Desktop</translation>
    </message>
    <message>
        <source>Library: all themes</source>
        <translation>Bibliotheek: alle thema’s</translation>
    </message>
    <message>
        <source>In this book</source>
        <translation>In dit boek</translation>
    </message>
    <message>
        <source>Made with IMVO Desktop on {date}. Information to work with, not legal advice.</source>
        <translation>Gemaakt met IMVO Desktop op {date}. Informatie om mee te werken, geen juridisch advies.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Pagina {page} van {pages}</translation>
    </message>
</context>
<context>
    <name>map_words</name>
    <message>
        <source>{count} deliveries</source>
        <translation>{count} leveringen</translation>
    </message>
    <message>
        <source>1 delivery</source>
        <translation>1 levering</translation>
    </message>
    <message>
        <source>{count} organisations</source>
        <translation>{count} organisaties</translation>
    </message>
    <message>
        <source>1 organisation</source>
        <translation>1 organisatie</translation>
    </message>
    <message>
        <source>Nothing of your chain here</source>
        <translation>Hier is niets van uw keten</translation>
    </message>
    <message>
        <source>Exact place</source>
        <translation>Precieze plaats</translation>
    </message>
    <message>
        <source>Estimated place</source>
        <translation>Geschatte plaats</translation>
    </message>
    <message>
        <source>{exact} exact places, {estimated} estimated</source>
        <translation>{exact} precieze plaatsen, {estimated} geschat</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Drag to move this place</source>
        <translation>Sleep om deze plaats te verzetten</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Recente projecten</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
    </message>
    <message>
        <source>Group the chain</source>
        <translation>Keten groeperen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Licht of donker</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Invoegen</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>&amp;Analyse</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation>Andere documenten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message>
        <source>{count} organisations made one</source>
        <translation>{count} organisaties samengevoegd</translation>
    </message>
    <message>
        <source>“{name}” is your own company. Let it stay and join the other one with it.</source>
        <translation>“{name}” is uw eigen bedrijf. Laat dit blijven en voeg het andere daarbij.</translation>
    </message>
    <message>
        <source>Choose another organisation to join with “{name}”.</source>
        <translation>Kies een andere organisatie om met “{name}” samen te voegen.</translation>
    </message>
    <message>
        <source>{value} deliveries do not come in, because an organisation they belong to is left out.</source>
        <translation>{value} leveringen komen niet binnen, omdat een organisatie waar ze bij horen is weggelaten.</translation>
    </message>
    <message>
        <source>Row {row}: “{value}” and its buyer are one organisation now, so no delivery was added.</source>
        <translation>Rij {row}: “{value}” en de afnemer zijn nu één organisatie. Daarom is er geen levering toegevoegd.</translation>
    </message>
    <message>
        <source>Suppliers of your project that are not in this list: {value}. Nothing happens to them.</source>
        <translation>Leveranciers van uw project die niet in deze lijst staan: {value}. Er gebeurt niets mee.</translation>
    </message>
    <message>
        <source>There are so many organisations that not every pair was compared. More of them may be the same than are shown here.</source>
        <translation>Er zijn zoveel organisaties dat niet elk paar is vergeleken. Er kunnen er meer hetzelfde zijn dan hier staan.</translation>
    </message>
    <message>
        <source>What comes over to the one that stays: deliveries: {links}, risks: {risks}, other: {others}.</source>
        <translation>Dit gaat over naar de organisatie die blijft: leveringen: {links}, risico’s: {risks}, overige: {others}.</translation>
    </message>
    <message>
        <source>What goes: deliveries between the two ({links}), with the risks on them ({risks}).</source>
        <translation>Dit vervalt: leveringen tussen deze twee ({links}), met de risico’s daarop ({risks}).</translation>
    </message>
    <message>
        <source>Deliveries that are equal in everything become one ({links}).</source>
        <translation>Leveringen die in alles gelijk zijn, worden één levering ({links}).</translation>
    </message>
    <message>
        <source>What is filled in: {fields}.</source>
        <translation>Dit wordt aangevuld: {fields}.</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>nummers</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Leveringen</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risico’s</translation>
    </message>
    <message>
        <source>Deliveries of organisations that are left out</source>
        <translation>Leveringen van organisaties die zijn weggelaten</translation>
    </message>
    <message>
        <source>Deliveries between organisations that were joined</source>
        <translation>Leveringen tussen organisaties die zijn samengevoegd</translation>
    </message>
    <message>
        <source>Suppliers of your project that are not in this list</source>
        <translation>Leveranciers van uw project die niet in deze lijst staan</translation>
    </message>
    <message>
        <source>Too many organisations to compare each with each</source>
        <translation>Te veel organisaties om ze allemaal met elkaar te vergelijken</translation>
    </message>
</context>
<context>
    <name>offers</name>
    <message>
        <source>{code} {name} (for “{word}”)</source>
        <translation>{code} {name} (bij “{word}”)</translation>
    </message>
    <message>
        <source>{code} {name} (looks like “{word}”)</source>
        <translation>{code} {name} (lijkt op “{word}”)</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>Open this page in your browser?</source>
        <translation>Deze pagina openen in uw browser?</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>De pagina openen</translation>
    </message>
    <message>
        <source>Look well: the name of this site can have letters that look like others. Written otherwise it is {name}</source>
        <translation>Kijk goed: in de naam van deze site kunnen letters staan die op andere lijken. Anders geschreven is het {name}</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Chosen before</source>
        <translation>Eerder gekozen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Verwijzing</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ga naar</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Doen</translation>
    </message>
    <message>
        <source>Charts and lenses</source>
        <translation>Grafieken en lenzen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Leveringen</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maatregelen</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Toon alleen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Laatste projecten</translation>
    </message>
    <message>
        <source>this project cannot be changed</source>
        <translation>dit project kunt u niet wijzigen</translation>
    </message>
    <message>
        <source>open a project first</source>
        <translation>open eerst een project</translation>
    </message>
    <message>
        <source>needs a project that can be changed</source>
        <translation>kan alleen in een project dat u kunt wijzigen</translation>
    </message>
    <message>
        <source>select something first</source>
        <translation>selecteer eerst iets</translation>
    </message>
    <message>
        <source>everything is shown already</source>
        <translation>alles is al in beeld</translation>
    </message>
    <message>
        <source>select two organisations first</source>
        <translation>selecteer eerst twee organisaties</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>er is niets om ongedaan te maken</translation>
    </message>
    <message>
        <source>there is nothing to do again</source>
        <translation>er is niets om opnieuw te doen</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Statement on child labour (voluntary; not the statement of the Dutch act on the duty of care about child labour)</source>
        <translation>Verklaring kinderarbeid (vrijwillig; niet de verklaring uit de Wet zorgplicht kinderarbeid)</translation>
    </message>
    <message>
        <source>Check on forced labour</source>
        <translation>Controle op dwangarbeid</translation>
    </message>
    <message>
        <source>Answers for your customer</source>
        <translation>Antwoorden voor uw klant</translation>
    </message>
    <message>
        <source>Paragraph for a VSME report: C6 and C7, and the practices of B2 and C2</source>
        <translation>Paragraaf voor een VSME-verslag: C6 en C7, en de praktijken van B2 en C2</translation>
    </message>
    <message>
        <source>CSR passport</source>
        <translation>MVO-paspoort</translation>
    </message>
    <message>
        <source>From the risk analysis of the chain</source>
        <translation>Uit de risicoanalyse van de keten</translation>
    </message>
    <message>
        <source>Voluntary standard for small firms, Recommendation (EU) 2025/1710</source>
        <translation>Vrijwillige standaard voor mkb, Aanbeveling (EU) 2025/1710</translation>
    </message>
    <message>
        <source>For internal and business use; not a quality mark</source>
        <translation>Intern en zakelijk gebruik; geen keurmerk</translation>
    </message>
    <message>
        <source>Not found is not the same as not there, and not known is not low. Where nothing was filled in, this document says so.</source>
        <translation>Niet gevonden is niet hetzelfde als niet aanwezig, en niet bekend is niet laag. Waar niets is ingevuld, zegt dit document dat.</translation>
    </message>
    <message>
        <source>{name}: {status}. {note} Checked on {checked}.</source>
        <translation>{name}: {status}. {note} Nagekeken op {checked}.</translation>
    </message>
    <message>
        <source>For each delivery in the chain: is there reason to look further into child labour, and what does that rest on? This document does not say that there is none.</source>
        <translation>Bij elke levering in de keten: is er aanleiding voor nader onderzoek naar kinderarbeid, en waar rust dat op? Dit document zegt niet dat er geen kinderarbeid is.</translation>
    </message>
    <message>
        <source>For each delivery in the chain: is there reason to look further into forced labour, and what does that rest on? This document does not say that there is none.</source>
        <translation>Bij elke levering in de keten: is er aanleiding voor nader onderzoek naar dwangarbeid, en waar rust dat op? Dit document zegt niet dat er geen dwangarbeid is.</translation>
    </message>
    <message>
        <source>Reason to look further: yes</source>
        <translation>Aanleiding voor nader onderzoek: ja</translation>
    </message>
    <message>
        <source>Reason to look further: none found in the part looked at</source>
        <translation>Aanleiding voor nader onderzoek: geen gevonden in bekeken deel</translation>
    </message>
    <message>
        <source>Reason to look further: not looked at</source>
        <translation>Aanleiding voor nader onderzoek: niet bekeken</translation>
    </message>
    <message>
        <source>“Yes” where we judged the likelihood 3 or more of 5, where harm is reported, or where a source speaks of this theme for the product, what lies behind it, or the country, and nobody has looked into that. “None found” only where somebody looked, with a reason and a source. All else is “not looked at”, never low.</source>
        <translation>‘Ja’ waar wij de kans op 3 of meer van 5 zetten, waar schade is gemeld, of waar een bron dit thema noemt bij het product, bij wat erachter zit of bij het land, en niemand daar nog naar keek. ‘Geen gevonden’ alleen waar iemand heeft gekeken, met een reden en een bron. Al het andere is ‘niet bekeken’, nooit laag.</translation>
    </message>
    <message>
        <source>In our own company: {answer}.</source>
        <translation>In ons eigen bedrijf: {answer}.</translation>
    </message>
    <message>
        <source>{name} (our own company)</source>
        <translation>{name} (ons eigen bedrijf)</translation>
    </message>
    <message>
        <source>A list of the company’s own</source>
        <translation>Een eigen lijst van het bedrijf</translation>
    </message>
    <message>
        <source>not known where it is made</source>
        <translation>niet bekend waar het is gemaakt</translation>
    </message>
    <message>
        <source>Not looked at: {count} of {total} deliveries</source>
        <translation>Niet bekeken: {count} van {total} leveringen</translation>
    </message>
    <message>
        <source>The answer in short</source>
        <translation>Het antwoord in het kort</translation>
    </message>
    <message>
        <source>Where there is reason to look further</source>
        <translation>Waar aanleiding is voor nader onderzoek</translation>
    </message>
    <message>
        <source>Looked at, and none found</source>
        <translation>Bekeken, en geen gevonden</translation>
    </message>
    <message>
        <source>The part that was not seen</source>
        <translation>Het deel dat niet is gezien</translation>
    </message>
    <message>
        <source>Status of the law</source>
        <translation>Stand van de wet</translation>
    </message>
    <message>
        <source>Who delivers what, made where</source>
        <translation>Wie levert wat, waar gemaakt</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Waar het op rust</translation>
    </message>
    <message>
        <source>Plan of action</source>
        <translation>Plan van aanpak</translation>
    </message>
    <message>
        <source>Reasonable suspicion? With name and date, by hand</source>
        <translation>Redelijk vermoeden? Met naam en datum, met de hand</translation>
    </message>
    <message>
        <source>Who looked, when, and what at</source>
        <translation>Wie keek, wanneer, en waarnaar</translation>
    </message>
    <message>
        <source>What was not seen</source>
        <translation>Wat niet is gezien</translation>
    </message>
    <message>
        <source>Whether a suspicion is reasonable is for a person to say; it is not computed. The last column is empty to fill in by hand.</source>
        <translation>Of er een redelijk vermoeden is, oordeelt een mens; het wordt niet uitgerekend. De laatste kolom is leeg om met de hand in te vullen.</translation>
    </message>
    <message>
        <source>For no delivery was there reason in what we have. That proves nothing: see what was not seen.</source>
        <translation>Bij geen levering was er aanleiding in wat wij hebben. Dat bewijst niets: zie wat niet is gezien.</translation>
    </message>
    <message>
        <source>For no delivery was it recorded that somebody looked and found nothing, with a reason and a source.</source>
        <translation>Bij geen levering is vastgelegd dat iemand keek en niets vond, met een reden en een bron.</translation>
    </message>
    <message>
        <source>Harm is reported.</source>
        <translation>Er is schade gemeld.</translation>
    </message>
    <message>
        <source>Our own judgement: likelihood {likelihood} of 5.</source>
        <translation>Eigen oordeel: kans {likelihood} van 5.</translation>
    </message>
    <message>
        <source>Our own judgement: likelihood not answered.</source>
        <translation>Eigen oordeel: kans niet ingevuld.</translation>
    </message>
    <message>
        <source>Taken over from sources, nobody looked into it: likelihood {likelihood} of 5.</source>
        <translation>Overgenomen uit bronnen, niemand onderzocht het: kans {likelihood} van 5.</translation>
    </message>
    <message>
        <source>Taken over from sources, nobody looked into it: likelihood not answered.</source>
        <translation>Overgenomen uit bronnen, niemand onderzocht het: kans niet ingevuld.</translation>
    </message>
    <message>
        <source>List of goods, this product from this country</source>
        <translation>Goederenlijst, dit product uit dit land</translation>
    </message>
    <message>
        <source>List of goods, this product</source>
        <translation>Goederenlijst, dit product</translation>
    </message>
    <message>
        <source>List of goods, what lies behind the product</source>
        <translation>Goederenlijst, wat achter het product zit</translation>
    </message>
    <message>
        <source>List of goods, this sector</source>
        <translation>Goederenlijst, deze sector</translation>
    </message>
    <message>
        <source>The country of making</source>
        <translation>Het productieland</translation>
    </message>
    <message>
        <source>Somebody set aside what sources say here, with a reason: {letters}.</source>
        <translation>Iemand legde opzij wat bronnen hier zeggen, met een reden: {letters}.</translation>
    </message>
    <message>
        <source>Sources: see {letters}.</source>
        <translation>Bronnen: zie {letters}.</translation>
    </message>
    <message>
        <source>What sources say</source>
        <translation>Wat bronnen zeggen</translation>
    </message>
    <message>
        <source>No source was found that speaks of these deliveries on this theme.</source>
        <translation>Er is geen bron gevonden die op dit thema over deze leveringen spreekt.</translation>
    </message>
    <message>
        <source>Not looked at says nothing about how it is there.</source>
        <translation>Niet bekeken zegt niets over hoe het daar is.</translation>
    </message>
    <message>
        <source>Not looked at for this theme: {count} of {total} deliveries.</source>
        <translation>Niet bekeken op dit thema: {count} van {total} leveringen.</translation>
    </message>
    <message>
        <source>Not known where the product is made: {count} of {total} deliveries.</source>
        <translation>Niet bekend waar het product is gemaakt: {count} van {total} leveringen.</translation>
    </message>
    <message>
        <source>No further step mapped behind: {count} of {total} suppliers.</source>
        <translation>Geen verdere stap in kaart achter: {count} van {total} leveranciers.</translation>
    </message>
    <message>
        <source>it is not known who delivers this</source>
        <translation>niet bekend wie dit levert</translation>
    </message>
    <message>
        <source>it is not known where it is made</source>
        <translation>niet bekend waar het is gemaakt</translation>
    </message>
    <message>
        <source>what sources say was set aside with a reason</source>
        <translation>wat bronnen zeggen, is met een reden opzijgelegd</translation>
    </message>
    <message>
        <source>our own judgement: likelihood {likelihood} ({judged}); not recorded as looked, nothing found, with a reason and a source</source>
        <translation>eigen oordeel: kans {likelihood} ({judged}); niet vastgelegd als bekeken, niets gevonden, met een reden en een bron</translation>
    </message>
    <message>
        <source>nobody looked at this theme here</source>
        <translation>niemand keek hier naar dit thema</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Nagekeken op</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>To be read at</source>
        <translation>Te lezen op</translation>
    </message>
    <message>
        <source>Who signs says: this is what we know on {date}. Of {total} deliveries {count} were not looked at; they are listed above.</source>
        <translation>Wie tekent, zegt: dit weten wij op {date}. Van {total} leveringen zijn er {count} niet bekeken; die staan hierboven.</translation>
    </message>
    <message>
        <source>There is nothing to sign yet: no part of the chain was seen for this theme.</source>
        <translation>Er is nog niets om te tekenen: op dit thema is geen deel van de keten gezien.</translation>
    </message>
</context>
<context>
    <name>passport</name>
    <message>
        <source>C6: own workforce, policies and processes</source>
        <translation>C6: eigen personeel, beleid en processen</translation>
    </message>
    <message>
        <source>C7: severe negative incidents with human rights</source>
        <translation>C7: ernstige incidenten met mensenrechten</translation>
    </message>
    <message>
        <source>B2 and C2: practices, policies and plans</source>
        <translation>B2 en C2: praktijken, beleid en plannen</translation>
    </message>
    <message>
        <source>The standard and its edition</source>
        <translation>De standaard en de uitgave</translation>
    </message>
    <message>
        <source>It covers: {subject}</source>
        <translation>Daarin staat: {subject}</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <source>Confirmed incidents in the own workforce</source>
        <translation>Bevestigde incidenten bij eigen personeel</translation>
    </message>
    <message>
        <source>Confirmed incidents in the chain that we know of</source>
        <translation>Bevestigde incidenten in de keten die wij kennen</translation>
    </message>
    <message>
        <source>{count} confirmed incidents in the chain are recorded.</source>
        <translation>Er zijn {count} bevestigde incidenten in de keten vastgelegd.</translation>
    </message>
    <message>
        <source>1 confirmed incident in the chain is recorded.</source>
        <translation>Er is 1 bevestigd incident in de keten vastgelegd.</translation>
    </message>
    <message>
        <source>Only what is confirmed counts, also after it was stopped or remedied. A risk, a signal or a plausible harm is not an incident. None recorded is not the same as none.</source>
        <translation>Alleen wat is bevestigd telt, ook als het daarna is gestopt of hersteld. Een risico, een signaal of een aannemelijke schade is geen incident. Niets vastgelegd is niet hetzelfde als niets gebeurd.</translation>
    </message>
    <message>
        <source>Workers in the chain</source>
        <translation>Werknemers in de keten</translation>
    </message>
    <message>
        <source>Affected communities</source>
        <translation>Gemeenschappen die het treft</translation>
    </message>
    <message>
        <source>Consumers and end users</source>
        <translation>Consumenten en eindgebruikers</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Om wie het gaat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Topic of the standard</source>
        <translation>Onderwerp van de standaard</translation>
    </message>
    <message>
        <source>Is there a written policy?</source>
        <translation>Is er beleid op papier?</translation>
    </message>
    <message>
        <source>Where can it be read?</source>
        <translation>Waar is het te lezen?</translation>
    </message>
    <message>
        <source>Highest role that answers for it</source>
        <translation>Hoogste rol die ervoor verantwoordelijk is</translation>
    </message>
    <message>
        <source>Are there targets?</source>
        <translation>Zijn er doelen?</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Measures by topic, in numbers. Practices are what is in progress or done; plans for later are what is planned.</source>
        <translation>Maatregelen per onderwerp, in aantallen. Praktijken zijn wat bezig of klaar is; plannen voor later zijn wat gepland is.</translation>
    </message>
    <message>
        <source>Climate change</source>
        <translation>Klimaatverandering</translation>
    </message>
    <message>
        <source>Pollution</source>
        <translation>Vervuiling</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Water</translation>
    </message>
    <message>
        <source>Biodiversity</source>
        <translation>Biodiversiteit</translation>
    </message>
    <message>
        <source>Circular economy</source>
        <translation>Circulaire economie</translation>
    </message>
    <message>
        <source>Business conduct</source>
        <translation>Zakelijk gedrag</translation>
    </message>
    <message>
        <source>On a supplier or delivery as a whole</source>
        <translation>Op een leverancier of levering als geheel</translation>
    </message>
    <message>
        <source>People, planet and profit side by side</source>
        <translation>Mensen, planeet en winst naast elkaar</translation>
    </message>
    <message>
        <source>Other indicators</source>
        <translation>Andere indicatoren</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Wat wij doen</translation>
    </message>
    <message>
        <source>Agreements on our themes</source>
        <translation>Afspraken over onze thema’s</translation>
    </message>
    <message>
        <source>ISO 26000: the seven core subjects</source>
        <translation>ISO 26000: de zeven kernthema’s</translation>
    </message>
    <message>
        <source>What this passport is not</source>
        <translation>Wat dit paspoort niet is</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Wat is geteld</translation>
    </message>
    <message>
        <source>Core subject</source>
        <translation>Kernthema</translation>
    </message>
    <message>
        <source>Our themes with a recorded risk</source>
        <translation>Onze thema’s met een vastgelegd risico</translation>
    </message>
    <message>
        <source>Suppliers that we judged ourselves</source>
        <translation>Leveranciers die wij zelf beoordeelden</translation>
    </message>
    <message>
        <source>Suppliers with a high or very high risk</source>
        <translation>Leveranciers met een hoog of zeer hoog risico</translation>
    </message>
    <message>
        <source>Of these: with a measure on that risk</source>
        <translation>Daarvan: met een maatregel op dat risico</translation>
    </message>
    <message>
        <source>Of these: responsibly ended</source>
        <translation>Daarvan: verantwoord beëindigd</translation>
    </message>
    <message>
        <source>Disclosure of GRI</source>
        <translation>Onderdeel van GRI</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>Wat eerst komt</translation>
    </message>
    <message>
        <source>no risk with a level yet</source>
        <translation>nog geen risico met een niveau</translation>
    </message>
    <message>
        <source>Counted are suppliers, never suffering; no number here is a score.</source>
        <translation>Geteld zijn leveranciers, nooit leed; geen getal hier is een rapportcijfer.</translation>
    </message>
    <message>
        <source>Agreements of sectors that name one of our themes. Being on this list does not say that we take part.</source>
        <translation>Afspraken van sectoren die een van onze thema’s noemen. Dat ze hier staan, zegt niet dat wij meedoen.</translation>
    </message>
    <message>
        <source>no theme with a recorded risk</source>
        <translation>geen thema met een vastgelegd risico</translation>
    </message>
    <message>
        <source>Guidance that cannot be certified. A theme beside a subject says that we found a risk there, not that we comply.</source>
        <translation>Een richtlijn waarvoor certificeren niet kan. Een thema bij een kernthema zegt dat wij daar een risico vonden, niet dat wij voldoen.</translation>
    </message>
    <message>
        <source>It is no proof of good conduct and is not meant for advertising or for packages. Who reads it can ask us for the risk report behind it.</source>
        <translation>Het is geen bewijs van goed gedrag en is niet bedoeld voor reclame of op verpakkingen. Wie het leest, kan ons vragen om het risicorapport erachter.</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>Our company</source>
        <translation>Ons bedrijf</translation>
    </message>
    <message>
        <source>{name} does not want people or the environment to be harmed by what we make, buy or sell. We follow the OECD Guidelines for Multinational Enterprises and the UN Guiding Principles on Business and Human Rights. We look for the risks in our chain, begin with the gravest, and tell what we found and what we do not know yet. Where we cause harm or contribute to it, we stop that and see to remedy. We look at our own way of buying too. Who has a worry or a complaint can come to us.</source>
        <translation>{name} wil niet dat mensen of het milieu schade lijden door wat wij maken, kopen of verkopen. Wij volgen de OESO-richtlijnen voor multinationale ondernemingen en de VN-richtlijnen over bedrijven en mensenrechten. Wij zoeken de risico’s in onze keten, beginnen bij de ernstigste en vertellen wat wij vonden en wat wij nog niet weten. Veroorzaken wij schade of dragen wij eraan bij? Dan stoppen wij dat en zorgen wij voor herstel. Wij kijken ook naar onze eigen manier van inkopen. Wie een zorg of klacht heeft, kan bij ons terecht.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Nog niet gevraagd</translation>
    </message>
    <message>
        <source>Do you have a code of conduct or a policy on human rights for your own people?</source>
        <translation>Hebt u voor uw eigen mensen een gedragscode of een beleid over mensenrechten?</translation>
    </message>
    <message>
        <source>Child labour</source>
        <translation>Kinderarbeid</translation>
    </message>
    <message>
        <source>Forced labour</source>
        <translation>Dwangarbeid</translation>
    </message>
    <message>
        <source>Human trafficking</source>
        <translation>Mensenhandel</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation>Discriminatie</translation>
    </message>
    <message>
        <source>Preventing accidents</source>
        <translation>Ongevallen voorkomen</translation>
    </message>
    <message>
        <source>Something else, namely</source>
        <translation>Iets anders, namelijk</translation>
    </message>
    <message>
        <source>Is there a place where your own people can complain?</source>
        <translation>Kunnen uw eigen mensen ergens een klacht indienen?</translation>
    </message>
    <message>
        <source>What did you do about it?</source>
        <translation>Wat deed u eraan?</translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>No own company chosen</source>
        <translation>Geen eigen bedrijf gekozen</translation>
    </message>
    <message>
        <source>{count} own companies; one is enough</source>
        <translation>{count} eigen bedrijven; één is genoeg</translation>
    </message>
    <message>
        <source>{count} organisations are their own parent</source>
        <translation>{count} organisaties zijn hun eigen moederbedrijf</translation>
    </message>
    <message>
        <source>1 organisation is its own parent</source>
        <translation>1 organisatie is haar eigen moederbedrijf</translation>
    </message>
    <message>
        <source>{count} risks without one clear place</source>
        <translation>{count} risico’s zonder één duidelijke plek</translation>
    </message>
    <message>
        <source>1 risk without one clear place</source>
        <translation>1 risico zonder één duidelijke plek</translation>
    </message>
    <message>
        <source>{count} organisations buy in several currencies</source>
        <translation>{count} organisaties kopen in verschillende munten</translation>
    </message>
    <message>
        <source>1 organisation buys in several currencies</source>
        <translation>1 organisatie koopt in verschillende munten</translation>
    </message>
    <message>
        <source>{count} organisations with shares over 100 %</source>
        <translation>{count} organisaties met aandelen boven de 100 %</translation>
    </message>
    <message>
        <source>1 organisation with shares over 100 %</source>
        <translation>1 organisatie met aandelen boven de 100 %</translation>
    </message>
    <message>
        <source>{count} deliveries to oneself</source>
        <translation>{count} leveringen aan zichzelf</translation>
    </message>
    <message>
        <source>1 delivery to oneself</source>
        <translation>1 levering aan zichzelf</translation>
    </message>
    <message>
        <source>{count} deliveries without a product</source>
        <translation>{count} leveringen zonder product</translation>
    </message>
    <message>
        <source>1 delivery without a product</source>
        <translation>1 levering zonder product</translation>
    </message>
    <message>
        <source>{count} deliveries without country of making</source>
        <translation>{count} leveringen zonder land van productie</translation>
    </message>
    <message>
        <source>1 delivery without country of making</source>
        <translation>1 levering zonder land van productie</translation>
    </message>
    <message>
        <source>{count} deliveries on which nobody judged a risk</source>
        <translation>{count} leveringen waarvoor niemand een risico heeft beoordeeld</translation>
    </message>
    <message>
        <source>1 delivery on which nobody judged a risk</source>
        <translation>1 levering waarvoor niemand een risico heeft beoordeeld</translation>
    </message>
    <message>
        <source>{count} deliveries “not relevant” without a reason</source>
        <translation>{count} leveringen ‘niet relevant’ zonder reden</translation>
    </message>
    <message>
        <source>1 delivery “not relevant” without a reason</source>
        <translation>1 levering ‘niet relevant’ zonder reden</translation>
    </message>
    <message>
        <source>{count} times “nothing found” without reason and source</source>
        <translation>{count} keer ‘niets gevonden’ zonder reden en bron</translation>
    </message>
    <message>
        <source>1 time “nothing found” without reason and source</source>
        <translation>1 keer ‘niets gevonden’ zonder reden en bron</translation>
    </message>
    <message>
        <source>{count} risks with open questions</source>
        <translation>{count} risico’s met open vragen</translation>
    </message>
    <message>
        <source>1 risk with open questions</source>
        <translation>1 risico met open vragen</translation>
    </message>
    <message>
        <source>{count} risks without a reason</source>
        <translation>{count} risico’s zonder reden</translation>
    </message>
    <message>
        <source>1 risk without a reason</source>
        <translation>1 risico zonder reden</translation>
    </message>
    <message>
        <source>{count} risks without a source</source>
        <translation>{count} risico’s zonder bron</translation>
    </message>
    <message>
        <source>1 risk without a source</source>
        <translation>1 risico zonder bron</translation>
    </message>
    <message>
        <source>{count} risks that only the number of people makes 4 or 5</source>
        <translation>{count} risico’s die alleen door het aantal mensen 4 of 5 zijn</translation>
    </message>
    <message>
        <source>1 risk that only the number of people makes 4 or 5</source>
        <translation>1 risico dat alleen door het aantal mensen 4 of 5 is</translation>
    </message>
    <message>
        <source>{count} harms that happen now, without a measure</source>
        <translation>{count} keer schade die nu gebeurt, zonder maatregel</translation>
    </message>
    <message>
        <source>1 harm that happens now, without a measure</source>
        <translation>1 keer schade die nu gebeurt, zonder maatregel</translation>
    </message>
    <message>
        <source>{count} levels lowered without a measure</source>
        <translation>{count} niveaus verlaagd zonder maatregel</translation>
    </message>
    <message>
        <source>1 level lowered without a measure</source>
        <translation>1 niveau verlaagd zonder maatregel</translation>
    </message>
    <message>
        <source>{count} measures without an owner</source>
        <translation>{count} maatregelen zonder eigenaar</translation>
    </message>
    <message>
        <source>1 measure without an owner</source>
        <translation>1 maatregel zonder eigenaar</translation>
    </message>
    <message>
        <source>{count} measures of which the date is past</source>
        <translation>{count} maatregelen waarvan de datum voorbij is</translation>
    </message>
    <message>
        <source>1 measure of which the date is past</source>
        <translation>1 maatregel waarvan de datum voorbij is</translation>
    </message>
    <message>
        <source>{count} products out of scope without a reason</source>
        <translation>{count} producten buiten beeld zonder reden</translation>
    </message>
    <message>
        <source>1 product out of scope without a reason</source>
        <translation>1 product buiten beeld zonder reden</translation>
    </message>
    <message>
        <source>{count} lists with rows kept aside</source>
        <translation>{count} lijsten met rijen die apart staan</translation>
    </message>
    <message>
        <source>1 list with rows kept aside</source>
        <translation>1 lijst met rijen die apart staan</translation>
    </message>
    <message>
        <source>{count} circles of organisations</source>
        <translation>{count} kringen van organisaties</translation>
    </message>
    <message>
        <source>1 circle of organisations</source>
        <translation>1 kring van organisaties</translation>
    </message>
    <message>
        <source>{count} organisations without a way to the own company</source>
        <translation>{count} organisaties zonder weg naar het eigen bedrijf</translation>
    </message>
    <message>
        <source>1 organisation without a way to the own company</source>
        <translation>1 organisatie zonder weg naar het eigen bedrijf</translation>
    </message>
    <message>
        <source>{count} times equal deliveries beside each other</source>
        <translation>{count} keer dezelfde leveringen naast elkaar</translation>
    </message>
    <message>
        <source>1 time equal deliveries beside each other</source>
        <translation>1 keer dezelfde leveringen naast elkaar</translation>
    </message>
    <message>
        <source>{count} sources that nothing names</source>
        <translation>{count} bronnen die nergens worden genoemd</translation>
    </message>
    <message>
        <source>1 source that nothing names</source>
        <translation>1 bron die nergens wordt genoemd</translation>
    </message>
    <message>
        <source>{count} sources that are there twice</source>
        <translation>{count} bronnen die dubbel staan</translation>
    </message>
    <message>
        <source>1 source that is there twice</source>
        <translation>1 bron die dubbel staat</translation>
    </message>
    <message>
        <source>{count} times perhaps the same organisation</source>
        <translation>{count} keer misschien dezelfde organisatie</translation>
    </message>
    <message>
        <source>1 time perhaps the same organisation</source>
        <translation>1 keer misschien dezelfde organisatie</translation>
    </message>
    <message>
        <source>Of {count} deliveries: {parts}.</source>
        <translation>Van {count} leveringen: {parts}.</translation>
    </message>
    <message>
        <source>Of 1 delivery: {parts}.</source>
        <translation>Van 1 levering: {parts}.</translation>
    </message>
    <message>
        <source>Of {count} risks: {parts}.</source>
        <translation>Van {count} risico’s: {parts}.</translation>
    </message>
    <message>
        <source>Of 1 risk: {parts}.</source>
        <translation>Van 1 risico: {parts}.</translation>
    </message>
    <message>
        <source>Of {count} measures: {parts}.</source>
        <translation>Van {count} maatregelen: {parts}.</translation>
    </message>
    <message>
        <source>Of 1 measure: {parts}.</source>
        <translation>Van 1 maatregel: {parts}.</translation>
    </message>
    <message>
        <source>country of making of {count} known</source>
        <translation>land van productie van {count} bekend</translation>
    </message>
    <message>
        <source>product of {count} known</source>
        <translation>product van {count} bekend</translation>
    </message>
    <message>
        <source>{count} judged by you</source>
        <translation>{count} zelf beoordeeld</translation>
    </message>
    <message>
        <source>{count} checked</source>
        <translation>{count} gecontroleerd</translation>
    </message>
    <message>
        <source>{count} with all questions answered</source>
        <translation>{count} met antwoord op alle vragen</translation>
    </message>
    <message>
        <source>{count} with a reason</source>
        <translation>{count} met een reden</translation>
    </message>
    <message>
        <source>{count} with a source</source>
        <translation>{count} met een bron</translation>
    </message>
    <message>
        <source>{count} with an owner</source>
        <translation>{count} met een eigenaar</translation>
    </message>
    <message>
        <source>{count} with a date</source>
        <translation>{count} met een datum</translation>
    </message>
    <message>
        <source>Give an owner</source>
        <translation>Eigenaar geven</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Gedaan: afvinken</translation>
    </message>
    <message>
        <source>Move the date</source>
        <translation>Datum verzetten</translation>
    </message>
    <message>
        <source>Write down the reason</source>
        <translation>Reden opschrijven</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Keep one of each</source>
        <translation>Van elk één houden</translation>
    </message>
    <message>
        <source>{count} measures get this owner.</source>
        <translation>{count} maatregelen krijgen deze eigenaar.</translation>
    </message>
    <message>
        <source>1 measure gets this owner.</source>
        <translation>1 maatregel krijgt deze eigenaar.</translation>
    </message>
    <message>
        <source>{count} measures get the status “done”.</source>
        <translation>{count} maatregelen krijgen de status ‘gedaan’.</translation>
    </message>
    <message>
        <source>1 measure gets the status “done”.</source>
        <translation>1 maatregel krijgt de status ‘gedaan’.</translation>
    </message>
    <message>
        <source>{count} measures get this date.</source>
        <translation>{count} maatregelen krijgen deze datum.</translation>
    </message>
    <message>
        <source>1 measure gets this date.</source>
        <translation>1 maatregel krijgt deze datum.</translation>
    </message>
    <message>
        <source>{count} deliveries get this reason.</source>
        <translation>{count} leveringen krijgen deze reden.</translation>
    </message>
    <message>
        <source>1 delivery gets this reason.</source>
        <translation>1 levering krijgt deze reden.</translation>
    </message>
    <message>
        <source>{count} products get this reason.</source>
        <translation>{count} producten krijgen deze reden.</translation>
    </message>
    <message>
        <source>1 product gets this reason.</source>
        <translation>1 product krijgt deze reden.</translation>
    </message>
    <message>
        <source>{count} sources go. Nothing names them.</source>
        <translation>{count} bronnen gaan weg. Niets noemt ze.</translation>
    </message>
    <message>
        <source>1 source goes. Nothing names it.</source>
        <translation>1 bron gaat weg. Niets noemt hem.</translation>
    </message>
    <message>
        <source>{count} double sources go; what names them names the one that stays.</source>
        <translation>{count} dubbele bronnen gaan weg; wat ze noemt, noemt daarna de bron die blijft.</translation>
    </message>
    <message>
        <source>1 double source goes; what names it names the one that stays.</source>
        <translation>1 dubbele bron gaat weg; wat hem noemt, noemt daarna de bron die blijft.</translation>
    </message>
</context>
<context>
    <name>question_words</name>
    <message>
        <source>“{column}” holds {example}. Is that {whole}, or {part} and a bit?</source>
        <translation>In “{column}” staat {example}. Is dat {whole}, of {part} en een beetje?</translation>
    </message>
    <message>
        <source>“{column}” holds {example}. Which number is the day?</source>
        <translation>In “{column}” staat {example}. Welk getal is de dag?</translation>
    </message>
    <message>
        <source>“{column}” names a country. Is that where the supplier is established, or where it is made?</source>
        <translation>In “{column}” staat een land. Is de leverancier daar gevestigd, of wordt het daar gemaakt?</translation>
    </message>
    <message>
        <source>You chose one country for all rows. Is that where the suppliers are established, or where it is made?</source>
        <translation>U koos één land voor alle rijen. Zijn de leveranciers daar gevestigd, of wordt het daar gemaakt?</translation>
    </message>
    <message>
        <source>“{text}” is no country we know. Which country is it?</source>
        <translation>“{text}” is geen land dat wij kennen. Welk land is het?</translation>
    </message>
    <message>
        <source>“{text}” can be more than one country. Which do you choose?</source>
        <translation>“{text}” kan meer dan één land zijn. Welk land kiest u?</translation>
    </message>
    <message>
        <source>“{text}” is no country we know. Is it {country}?</source>
        <translation>“{text}” is geen land dat wij kennen. Is het {country}?</translation>
    </message>
    <message>
        <source>{count} rows name no country. Do they all have the same country?</source>
        <translation>Bij {count} rijen staat geen land. Is het voor al die rijen hetzelfde land?</translation>
    </message>
    <message>
        <source>One row names no country. Which country is it?</source>
        <translation>Bij één rij staat geen land. Welk land is het?</translation>
    </message>
    <message>
        <source>Decimals after a comma: 1.234,50</source>
        <translation>Een komma voor de decimalen: 1.234,50</translation>
    </message>
    <message>
        <source>Decimals after a point: 1,234.50</source>
        <translation>Een punt voor de decimalen: 1,234.50</translation>
    </message>
    <message>
        <source>The first: day, month, year</source>
        <translation>Het eerste: dag, maand, jaar</translation>
    </message>
    <message>
        <source>The second: month, day, year</source>
        <translation>Het tweede: maand, dag, jaar</translation>
    </message>
    <message>
        <source>The last: year, month, day</source>
        <translation>Het laatste: jaar, maand, dag</translation>
    </message>
    <message>
        <source>day-month-year</source>
        <translation>dag-maand-jaar</translation>
    </message>
    <message>
        <source>month-day-year</source>
        <translation>maand-dag-jaar</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>jaar-maand-dag</translation>
    </message>
    <message>
        <source>Where the supplier is established</source>
        <translation>Waar de leverancier is gevestigd</translation>
    </message>
    <message>
        <source>Where it is made</source>
        <translation>Waar het wordt gemaakt</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Allebei</translation>
    </message>
    <message>
        <source>Leave open (not known)</source>
        <translation>Open laten (niet bekend)</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Door u gekozen</translation>
    </message>
    <message>
        <source>Certain, by the words “{word}”</source>
        <translation>Zeker, door de woorden “{word}”</translation>
    </message>
    <message>
        <source>Perhaps, by the words “{word}”</source>
        <translation>Misschien, door de woorden “{word}”</translation>
    </message>
    <message>
        <source>Perhaps, by the word “{word}”</source>
        <translation>Misschien, door het woord “{word}”</translation>
    </message>
    <message>
        <source>Perhaps, by the part “{word}”</source>
        <translation>Misschien, door het deel “{word}”</translation>
    </message>
    <message>
        <source>Perhaps, looks like “{word}”</source>
        <translation>Misschien, het lijkt op “{word}”</translation>
    </message>
    <message>
        <source>No heading found</source>
        <translation>Geen goederencode gevonden</translation>
    </message>
</context>
<context>
    <name>questionnaire</name>
    <message>
        <source>Questions for {name}</source>
        <translation>Vragen voor {name}</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Vragenlijst</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Uw bedrijf</translation>
    </message>
    <message>
        <source>Read this first</source>
        <translation>Lees dit eerst</translation>
    </message>
    <message>
        <source>Deliveries to us</source>
        <translation>Leveringen aan ons</translation>
    </message>
    <message>
        <source>About us</source>
        <translation>Over ons</translation>
    </message>
    <message>
        <source>This list comes from {company}. We buy from you and want to know how our products are made.</source>
        <translation>Deze lijst komt van {company}. Wij kopen bij u en willen weten hoe onze producten worden gemaakt.</translation>
    </message>
    <message>
        <source>This list comes from one of your customers. We buy from you and want to know how our products are made.</source>
        <translation>Deze lijst komt van een klant van u. Wij kopen bij u en willen weten hoe onze producten worden gemaakt.</translation>
    </message>
    <message>
        <source>We look for risks for people and the environment in our whole chain, also at ourselves. Your answers help to look together at what can be better.</source>
        <translation>Wij zoeken naar risico’s voor mens en milieu in onze hele keten, ook bij onszelf. Uw antwoorden helpen om samen te kijken wat beter kan.</translation>
    </message>
    <message>
        <source>No answer is punished. An open answer about a problem is worth more to us than an empty cell. “Don’t know” is a good answer too.</source>
        <translation>Geen antwoord wordt bestraft. Een open antwoord over een probleem is ons meer waard dan een lege cel. “Weet niet” is ook een goed antwoord.</translation>
    </message>
    <message>
        <source>We share what you fill in with nobody without asking you first.</source>
        <translation>Wij delen wat u invult met niemand zonder het u eerst te vragen.</translation>
    </message>
    <message>
        <source>Do not write names of persons in this list. A role, such as “production manager”, is enough.</source>
        <translation>Schrijf in deze lijst geen namen van personen. Een functie, zoals “productieleider”, is genoeg.</translation>
    </message>
    <message>
        <source>Answer in the yellow cells, in Dutch or English, and send the file back. A cell with an arrow offers answers; you may also type your own. What you do not want to share may stay empty.</source>
        <translation>Antwoord in de gele cellen, in het Nederlands of Engels, en stuur het bestand terug. Een cel met een pijltje biedt antwoorden aan; u mag ook zelf typen. Wat u niet wilt delen, mag leeg blijven.</translation>
    </message>
    <message>
        <source>Sent on {date}</source>
        <translation>Verstuurd op {date}</translation>
    </message>
    <message>
        <source>Date of these answers</source>
        <translation>Datum van deze antwoorden</translation>
    </message>
    <message>
        <source>Answered by (role, no name)</source>
        <translation>Ingevuld door (functie, geen naam)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>How many people work at your company?</source>
        <translation>Hoeveel mensen werken er bij uw bedrijf?</translation>
    </message>
    <message>
        <source>Can workers and neighbours complain safely, also without their name?</source>
        <translation>Kunnen werknemers en buren veilig klagen, ook zonder hun naam?</translation>
    </message>
    <message>
        <source>Where does your company work?</source>
        <translation>Waar werkt uw bedrijf?</translation>
    </message>
    <message>
        <source>Site {number}</source>
        <translation>Locatie {number}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Werknemers</translation>
    </message>
    <message>
        <source>Which certificates do you have?</source>
        <translation>Welke certificaten heeft u?</translation>
    </message>
    <message>
        <source>Certificate {number}</source>
        <translation>Certificaat {number}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>Delivery {number}: {product}</source>
        <translation>Levering {number}: {product}</translation>
    </message>
    <message>
        <source>Delivery {number}: what you deliver to us</source>
        <translation>Levering {number}: wat u aan ons levert</translation>
    </message>
    <message>
        <source>Where is it made?</source>
        <translation>Waar wordt het gemaakt?</translation>
    </message>
    <message>
        <source>Who makes it?</source>
        <translation>Wie maakt het?</translation>
    </message>
    <message>
        <source>Our own site</source>
        <translation>Onze eigen locatie</translation>
    </message>
    <message>
        <source>A subcontractor</source>
        <translation>Een onderaannemer</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>Weet niet</translation>
    </message>
    <message>
        <source>What is it made of, and where does that come from?</source>
        <translation>Waar is het van gemaakt, en waar komt dat vandaan?</translation>
    </message>
    <message>
        <source>Material {number}</source>
        <translation>Materiaal {number}</translation>
    </message>
    <message>
        <source>Material or part</source>
        <translation>Materiaal of onderdeel</translation>
    </message>
    <message>
        <source>From whom (or “not shared”)</source>
        <translation>Van wie (of “niet gedeeld”)</translation>
    </message>
    <message>
        <source>Country where it is made or grown</source>
        <translation>Land waar het is gemaakt of geteeld</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Niet gedeeld</translation>
    </message>
    <message>
        <source>About: {name}</source>
        <translation>Over: {name}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>We look at ourselves too. Does what we do make it harder for you to treat people and nature well?</source>
        <translation>Wij kijken ook naar onszelf. Maakt wat wij doen het voor u moeilijker om goed met mens en natuur om te gaan?</translation>
    </message>
    <message>
        <source>Is our price too low to make this product in a good way?</source>
        <translation>Is onze prijs te laag om dit product goed te kunnen maken?</translation>
    </message>
    <message>
        <source>Do we give you too little time?</source>
        <translation>Geven wij u te weinig tijd?</translation>
    </message>
    <message>
        <source>Do we change orders late?</source>
        <translation>Veranderen wij bestellingen laat?</translation>
    </message>
    <message>
        <source>Do we pay late, or after a long time?</source>
        <translation>Betalen wij laat of na lange tijd?</translation>
    </message>
    <message>
        <source>Are you afraid that we stop buying when you tell us of a problem?</source>
        <translation>Bent u bang dat wij stoppen met kopen als u een probleem meldt?</translation>
    </message>
    <message>
        <source>What could we do better?</source>
        <translation>Wat zouden wij beter kunnen doen?</translation>
    </message>
    <message>
        <source>Choose an answer from the list, or type your own.</source>
        <translation>Kies een antwoord uit de lijst of typ zelf.</translation>
    </message>
    <message>
        <source>Questionnaire, {name}, {day}</source>
        <translation>Vragenlijst, {name}, {day}</translation>
    </message>
    <message>
        <source>{title} (according to the supplier): {said}</source>
        <translation>{title} (volgens leverancier): {said}</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
    <message>
        <source>Not shared: {product}</source>
        <translation>Niet gedeeld: {product}</translation>
    </message>
</context>
<context>
    <name>questionnaire_answers</name>
    <message>
        <source>This is a questionnaire filled in by {name}.</source>
        <translation>Dit is een ingevulde vragenlijst van {name}.</translation>
    </message>
    <message>
        <source>What the supplier says stays what the supplier says: it is no judgement of yours and lowers nothing. Untick what you do not want to take over.</source>
        <translation>Wat de leverancier zegt, blijft wat de leverancier zegt: het is geen oordeel van u en verlaagt niets. Haal het vinkje weg bij wat u niet wilt overnemen.</translation>
    </message>
    <message>
        <source>Nobody filled anything in yet.</source>
        <translation>Er is nog niets ingevuld.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Was known</source>
        <translation>Was bekend</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Wijkt af</translation>
    </message>
    <message>
        <source>Said by supplier</source>
        <translation>Zegt leverancier</translation>
    </message>
    <message>
        <source>A signal</source>
        <translation>Een signaal</translation>
    </message>
    <message>
        <source>No yes or no</source>
        <translation>Geen ja of nee</translation>
    </message>
    <message>
        <source>A signal, not judged yet</source>
        <translation>Een signaal, nog niet beoordeeld</translation>
    </message>
    <message>
        <source>look at your judgement again</source>
        <translation>kijk nog eens naar uw oordeel</translation>
    </message>
    <message>
        <source>Differs from what you have</source>
        <translation>Wijkt af van wat u heeft</translation>
    </message>
    <message>
        <source>A site: {name}</source>
        <translation>Een locatie: {name}</translation>
    </message>
    <message>
        <source>A delivery from {name} of {product}</source>
        <translation>Een levering van {name} van {product}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>A note with {name}</source>
        <translation>Een notitie bij {name}</translation>
    </message>
    <message>
        <source>{theme}, beside your judgement</source>
        <translation>{theme}, naast uw oordeel</translation>
    </message>
    <message>
        <source>Row {row} is about a supplier that this project does not have.</source>
        <translation>Rij {row} gaat over een leverancier die dit project niet heeft.</translation>
    </message>
    <message>
        <source>Supplier is not in this project</source>
        <translation>Leverancier staat niet in dit project</translation>
    </message>
    <message>
        <source>Row {row} is about a delivery that is no longer there.</source>
        <translation>Rij {row} gaat over een levering die er niet meer is.</translation>
    </message>
    <message>
        <source>The delivery is no longer there</source>
        <translation>De levering is er niet meer</translation>
    </message>
    <message>
        <source>The hidden number of row {row} was changed: it is not certain what the answer is about.</source>
        <translation>Het verborgen nummer van rij {row} is veranderd: het is niet zeker waar het antwoord over gaat.</translation>
    </message>
    <message>
        <source>Hidden number was changed</source>
        <translation>Verborgen nummer is veranderd</translation>
    </message>
    <message>
        <source>Row {row} has an answer but no number of a question.</source>
        <translation>Rij {row} heeft een antwoord maar geen nummer van een vraag.</translation>
    </message>
    <message>
        <source>No number of a question</source>
        <translation>Geen nummer van een vraag</translation>
    </message>
    <message>
        <source>The question of row {row} is answered twice, in two ways.</source>
        <translation>De vraag van rij {row} is twee keer beantwoord, op twee manieren.</translation>
    </message>
    <message>
        <source>Answered twice</source>
        <translation>Twee keer beantwoord</translation>
    </message>
    <message>
        <source>“{value}” in row {row} is not a country we know.</source>
        <translation>“{value}” in rij {row} is geen land dat we kennen.</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Land niet bekend</translation>
    </message>
    <message>
        <source>“{value}” in row {row} is not a number of people.</source>
        <translation>“{value}” in rij {row} is geen aantal mensen.</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Geen aantal</translation>
    </message>
    <message>
        <source>Row {row} says no name, so it is not known what it is about.</source>
        <translation>Rij {row} noemt geen naam, dus is niet bekend waar het over gaat.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Geen naam</translation>
    </message>
    <message>
        <source>Row {row} names the supplier itself or your own company.</source>
        <translation>Rij {row} noemt de leverancier zelf of uw eigen bedrijf.</translation>
    </message>
    <message>
        <source>Names the supplier itself</source>
        <translation>Noemt de leverancier zelf</translation>
    </message>
    <message>
        <source>The answer of row {row} is too long to keep as one text.</source>
        <translation>Het antwoord van rij {row} is te lang om als één tekst te bewaren.</translation>
    </message>
    <message>
        <source>Text too long</source>
        <translation>Tekst te lang</translation>
    </message>
    <message>
        <source>Row {row} says “{value}”; your project has “{repaired}”. Nothing was changed.</source>
        <translation>Rij {row} zegt “{value}”; uw project heeft “{repaired}”. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The answer in row {row} is neither yes nor no. It is kept as it was written.</source>
        <translation>Het antwoord in rij {row} is geen ja of nee. Het is bewaard zoals het er staat.</translation>
    </message>
    <message>
        <source>Row {row} reports harm: a signal to look at.</source>
        <translation>Rij {row} meldt schade: een signaal om te bekijken.</translation>
    </message>
    <message>
        <source>Take over answers of {name}</source>
        <translation>Antwoorden van {name} overnemen</translation>
    </message>
    <message>
        <source>There is no direct supplier to ask. Add a delivery to your own company first.</source>
        <translation>Er is geen directe leverancier om iets te vragen. Voeg eerst een levering aan uw eigen bedrijf toe.</translation>
    </message>
    <message>
        <source>“{name}” delivers nothing to your own company, so there is nothing to ask about.</source>
        <translation>“{name}” levert niets aan uw eigen bedrijf, dus er valt niets te vragen.</translation>
    </message>
    <message>
        <source>{count} questionnaires written to {path}</source>
        <translation>{count} vragenlijsten geschreven naar {path}</translation>
    </message>
    <message>
        <source>1 questionnaire written to {path}</source>
        <translation>1 vragenlijst geschreven naar {path}</translation>
    </message>
</context>
<context>
    <name>questionnaire_themes</name>
    <message>
        <source>Do you pay tax in the countries where you work, and do you report it by country?</source>
        <translation>Betaalt u belasting in de landen waar u werkt, en meldt u dat per land?</translation>
    </message>
    <message>
        <source>Is there a dispute with the tax office about your company?</source>
        <translation>Is er een geschil met de belastingdienst over uw bedrijf?</translation>
    </message>
    <message>
        <source>Do you have rules against bribes and gifts, and do your people know them?</source>
        <translation>Heeft u regels tegen steekpenningen en cadeaus, en kennen uw mensen die?</translation>
    </message>
    <message>
        <source>Was somebody at your company asked for a bribe, or was one paid, in the last two years?</source>
        <translation>Is in de laatste twee jaar bij uw bedrijf om steekpenningen gevraagd, of zijn ze betaald?</translation>
    </message>
    <message>
        <source>Do you make your prices without agreements with competitors?</source>
        <translation>Maakt u uw prijzen zonder afspraken met concurrenten?</translation>
    </message>
    <message>
        <source>Was your company fined for unfair competition in the last five years?</source>
        <translation>Kreeg uw bedrijf in de laatste vijf jaar een boete voor oneerlijke concurrentie?</translation>
    </message>
    <message>
        <source>Do you check whether a government that does harm is an owner or customer of your company?</source>
        <translation>Gaat u na of een overheid die schade doet, eigenaar of klant van uw bedrijf is?</translation>
    </message>
    <message>
        <source>Do police or soldiers use force against workers or neighbours at your site?</source>
        <translation>Gebruiken politie of soldaten geweld tegen werknemers of buren van uw locatie?</translation>
    </message>
    <message>
        <source>Do you check whether your materials come from an area with armed conflict?</source>
        <translation>Gaat u na of uw materialen uit een gebied met gewapend conflict komen?</translation>
    </message>
    <message>
        <source>Is there armed conflict near your site or where your materials come from?</source>
        <translation>Is er gewapend conflict bij uw locatie of waar uw materialen vandaan komen?</translation>
    </message>
    <message>
        <source>Did the people who lived on or used the land agree before it was used?</source>
        <translation>Gingen de mensen die op het land woonden of het gebruikten akkoord voordat het in gebruik kwam?</translation>
    </message>
    <message>
        <source>Did people have to leave their land, or is there a dispute about land?</source>
        <translation>Moesten mensen hun land verlaten, of is er een conflict over land?</translation>
    </message>
    <message>
        <source>Do you talk with neighbours about noise, traffic, water and work?</source>
        <translation>Praat u met buren over geluid, verkeer, water en werk?</translation>
    </message>
    <message>
        <source>Did neighbours complain or get hurt by your work in the last two years?</source>
        <translation>Hebben buren in de laatste twee jaar geklaagd over uw werk of er schade door gehad?</translation>
    </message>
    <message>
        <source>Do you have rules for how animals are kept, moved and killed?</source>
        <translation>Heeft u regels voor hoe dieren worden gehouden, vervoerd en gedood?</translation>
    </message>
    <message>
        <source>Were animals kept, moved or killed in a way that is against your rules?</source>
        <translation>Zijn dieren tegen uw regels in gehouden, vervoerd of gedood?</translation>
    </message>
    <message>
        <source>Do you test whether the product is safe for who uses it?</source>
        <translation>Test u of het product veilig is voor wie het gebruikt?</translation>
    </message>
    <message>
        <source>Did somebody get ill or hurt by this product, or was it called back?</source>
        <translation>Is iemand door dit product ziek of gewond geraakt, of is het teruggeroepen?</translation>
    </message>
    <message>
        <source>Can workers choose a union or people who speak for them?</source>
        <translation>Kunnen werknemers een vakbond of eigen vertegenwoordigers kiezen?</translation>
    </message>
    <message>
        <source>Was somebody dismissed or punished because of a union or a strike?</source>
        <translation>Is iemand ontslagen of gestraft vanwege een vakbond of staking?</translation>
    </message>
    <message>
        <source>Do workers have a contract, fixed hours, and a day off each week?</source>
        <translation>Hebben werknemers een contract, vaste uren en elke week een vrije dag?</translation>
    </message>
    <message>
        <source>Did people work more than 60 hours in a week in the last year?</source>
        <translation>Werkten mensen in het laatste jaar meer dan 60 uur in een week?</translation>
    </message>
    <message>
        <source>Do you pay all costs of finding workers, so that they pay nothing for their job?</source>
        <translation>Betaalt u alle kosten van werving, zodat werknemers niets voor hun baan betalen?</translation>
    </message>
    <message>
        <source>Did workers pay for getting their job, give their passport away, or owe money to who found them?</source>
        <translation>Betaalden werknemers voor hun baan, gaven zij hun paspoort af of hebben zij schuld bij wie hen wierf?</translation>
    </message>
    <message>
        <source>Do you check the age of everybody who works for you, at subcontractors too?</source>
        <translation>Controleert u de leeftijd van iedereen die voor u werkt, ook bij onderaannemers?</translation>
    </message>
    <message>
        <source>Were children under 15 found at work, at your site or a subcontractor, in the last two years?</source>
        <translation>Werkten in de laatste twee jaar kinderen onder de 15, bij u of een onderaannemer?</translation>
    </message>
    <message>
        <source>Do men, women and migrants get the same pay for the same work?</source>
        <translation>Krijgen mannen, vrouwen en migranten gelijk loon voor gelijk werk?</translation>
    </message>
    <message>
        <source>Did somebody report unequal treatment or sexual harassment in the last two years?</source>
        <translation>Is in de laatste twee jaar ongelijke behandeling of seksuele intimidatie gemeld?</translation>
    </message>
    <message>
        <source>Do you know what a family needs to live on here, and do all workers earn that?</source>
        <translation>Weet u wat een gezin hier nodig heeft om van te leven, en verdient iedereen dat?</translation>
    </message>
    <message>
        <source>Was a wage paid late, or less than the legal minimum, in the last year?</source>
        <translation>Is in het laatste jaar loon te laat betaald, of minder dan het wettelijk minimum?</translation>
    </message>
    <message>
        <source>Do workers get training and protection for dangerous work and chemicals?</source>
        <translation>Krijgen werknemers uitleg en bescherming bij gevaarlijk werk en chemische stoffen?</translation>
    </message>
    <message>
        <source>Was somebody badly hurt or killed at work in the last two years?</source>
        <translation>Is in de laatste twee jaar iemand op het werk zwaargewond geraakt of overleden?</translation>
    </message>
    <message>
        <source>Do you measure your energy use, and do you have a plan to use less?</source>
        <translation>Meet u uw energiegebruik, en heeft u een plan om minder te gebruiken?</translation>
    </message>
    <message>
        <source>Does this product lead to much more emission than usual in your sector, such as coal heat?</source>
        <translation>Geeft dit product veel meer uitstoot dan gewoon is in uw sector, zoals door warmte uit kolen?</translation>
    </message>
    <message>
        <source>Do you know where the plants, wood or animals in this product come from?</source>
        <translation>Weet u waar de planten, het hout of de dieren in dit product vandaan komen?</translation>
    </message>
    <message>
        <source>Was forest or other nature cleared for this product after 2020?</source>
        <translation>Is na 2020 bos of andere natuur verdwenen voor dit product?</translation>
    </message>
    <message>
        <source>Do you measure the water you use, and clean waste water before it leaves?</source>
        <translation>Meet u het water dat u gebruikt, en zuivert u afvalwater voordat het weggaat?</translation>
    </message>
    <message>
        <source>Did dirty water leave your site, or do neighbours lack water because of your work?</source>
        <translation>Is vuil water van uw locatie weggelopen, of hebben buren door uw werk te weinig water?</translation>
    </message>
    <message>
        <source>Do you measure and clean smoke and dust before they leave your site?</source>
        <translation>Meet en reinigt u rook en stof voordat ze uw locatie verlaten?</translation>
    </message>
    <message>
        <source>Did smoke or dust from your site make people ill, or bring a fine, in the last two years?</source>
        <translation>Werden mensen in de laatste twee jaar ziek van rook of stof van uw locatie, of kwam er een boete?</translation>
    </message>
    <message>
        <source>Do you keep chemicals and oil out of the ground?</source>
        <translation>Zorgt u dat chemische stoffen en olie niet in de grond komen?</translation>
    </message>
    <message>
        <source>Is the ground at your site or fields polluted or worn out?</source>
        <translation>Is de grond van uw locatie of velden vervuild of uitgeput?</translation>
    </message>
    <message>
        <source>Do you separate waste, and do you know where it goes?</source>
        <translation>Scheidt u afval, en weet u waar het heen gaat?</translation>
    </message>
    <message>
        <source>Was dangerous waste dumped or burned in the open?</source>
        <translation>Is gevaarlijk afval gestort of in de open lucht verbrand?</translation>
    </message>
</context>
<context>
    <name>readers</name>
    <message>
        <source>Own company {code}</source>
        <translation>Eigen bedrijf {code}</translation>
    </message>
    <message>
        <source>Supplier {code}</source>
        <translation>Leverancier {code}</translation>
    </message>
    <message>
        <source>Sub-supplier {code}</source>
        <translation>Toeleverancier {code}</translation>
    </message>
    <message>
        <source>Agent {code}</source>
        <translation>Agent {code}</translation>
    </message>
    <message>
        <source>Recruiter {code}</source>
        <translation>Wervingsbureau {code}</translation>
    </message>
    <message>
        <source>Carrier {code}</source>
        <translation>Vervoerder {code}</translation>
    </message>
    <message>
        <source>Origin {code}</source>
        <translation>Herkomst {code}</translation>
    </message>
    <message>
        <source>Customer {code}</source>
        <translation>Klant {code}</translation>
    </message>
    <message>
        <source>Investment {code}</source>
        <translation>Deelneming {code}</translation>
    </message>
    <message>
        <source>Unknown step {code}</source>
        <translation>Onbekende stap {code}</translation>
    </message>
    <message>
        <source>{name}, site {number}</source>
        <translation>{name}, locatie {number}</translation>
    </message>
    <message>
        <source>Evidence {number} (not shown)</source>
        <translation>Bewijs {number} (niet getoond)</translation>
    </message>
    <message>
        <source>Own source {number}</source>
        <translation>Eigen bron {number}</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>niet getoond</translation>
    </message>
    <message>
        <source>[person]</source>
        <translation>[persoon]</translation>
    </message>
    <message>
        <source>[name]</source>
        <translation>[naam]</translation>
    </message>
    <message>
        <source>[e-mail]</source>
        <translation>[e-mailadres]</translation>
    </message>
    <message>
        <source>[web address]</source>
        <translation>[webadres]</translation>
    </message>
    <message>
        <source>[phone number]</source>
        <translation>[telefoonnummer]</translation>
    </message>
    <message>
        <source>[amount]</source>
        <translation>[bedrag]</translation>
    </message>
    <message>
        <source>[place]</source>
        <translation>[plaats]</translation>
    </message>
    <message>
        <source>[number]</source>
        <translation>[nummer]</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>Een klant</translation>
    </message>
    <message>
        <source>An auditor</source>
        <translation>Een auditor</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>Staat er niet in</translation>
    </message>
    <message>
        <source>Names of organisations are replaced by other names that stay the same. People, amounts, addresses, numbers and notes are left out.</source>
        <translation>Namen van organisaties zijn vervangen door schuilnamen die gelijk blijven. Personen, bedragen, adressen, nummers en notities zijn weggelaten.</translation>
    </message>
    <message>
        <source>Notes for own use and what-ifs. All else is in it.</source>
        <translation>Notities voor eigen gebruik en wat-als-proeven. De rest staat er wel in.</translation>
    </message>
    <message>
        <source>Names of organisations are replaced by other names that stay the same. People, amounts, addresses, places, notes and free texts are left out.</source>
        <translation>Namen van organisaties zijn vervangen door schuilnamen die gelijk blijven. Personen, bedragen, adressen, plaatsen, notities en vrije teksten zijn weggelaten.</translation>
    </message>
    <message>
        <source>What a customer may not see is replaced or left out, as the cover says. It does count in every number and in the order. In free texts only the names that the project knows are replaced.</source>
        <translation>Wat een klant niet mag zien, is vervangen of weggelaten; dat staat op het voorblad. Het telt wel mee in elk getal en in de volgorde. In vrije teksten zijn alleen de namen vervangen die het project kent.</translation>
    </message>
    <message>
        <source>What not everyone may see is replaced or left out, as the cover says. It does count in every number and in the order. “Not shown” means that the company has it; it does not mean “not known”.</source>
        <translation>Wat niet iedereen mag zien, is vervangen of weggelaten; dat staat op het voorblad. Het telt wel mee in elk getal en in de volgorde. “Niet getoond” betekent dat het bedrijf het heeft; het betekent niet “niet bekend”.</translation>
    </message>
    <message>
        <source>Who judged is not shown in this report</source>
        <translation>Wie beoordeelde, wordt in dit verslag niet getoond</translation>
    </message>
    <message>
        <source>Make the names that stand for organisations</source>
        <translation>Schuilnamen voor organisaties maken</translation>
    </message>
    <message>
        <source>This document needs names that stand for your suppliers, and the project has none yet. Nothing was written. Open the project so that it can be changed, and make the document again.</source>
        <translation>Dit document heeft schuilnamen voor uw leveranciers nodig, en het project heeft die nog niet. Er is niets geschreven. Open het project zo dat u het kunt wijzigen, en maak het document opnieuw.</translation>
    </message>
    <message>
        <source>This document needs names that stand for your suppliers. They are made once and kept in the project, but {name} cannot be written to. Nothing was written. Make a copy of the project that you can change, and try again.</source>
        <translation>Dit document heeft schuilnamen voor uw leveranciers nodig. Die worden één keer gemaakt en in het project bewaard, maar {name} kan niet worden gewijzigd. Er is niets geschreven. Maak een kopie van het project die u kunt wijzigen, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>A JSON file holds the whole project, with all names and amounts, and is only for internal use. Nothing was written. Choose .xlsx or .csv, or leave out --profile.</source>
        <translation>Een JSON-bestand bevat het hele project, met alle namen en bedragen, en is alleen voor intern gebruik. Er is niets geschreven. Kies .xlsx of .csv, of laat --profile weg.</translation>
    </message>
    <message>
        <source>The audit trail holds all that was ever filled in, and is only for internal use. Nothing was written. Leave out --profile.</source>
        <translation>Het logboek bevat alles wat ooit is ingevuld en is alleen voor intern gebruik. Er is niets geschreven. Laat --profile weg.</translation>
    </message>
    <message>
        <source>The audit trail is written as CSV, and “{file}” does not end in .csv. Nothing was written.</source>
        <translation>Het logboek wordt als CSV geschreven, en “{file}” eindigt niet op .csv. Er is niets geschreven.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>The file is empty: there is no row in it. Check whether it is the right file.</source>
        <translation>Het bestand is leeg: er staat geen rij in. Kijk of het het goede bestand is.</translation>
    </message>
    <message>
        <source>The list has {value} rows; at most {repaired} can be imported at once. Split the list before you go on.</source>
        <translation>De lijst heeft {value} rijen; er kunnen er hoogstens {repaired} tegelijk worden ingelezen. Splits de lijst voordat u verdergaat.</translation>
    </message>
    <message>
        <source>Most rows have quotation marks out of place, so these were given up from row {row} on: rows that do not match are cut at every separator. Check the file.</source>
        <translation>Bij de meeste rijen staan aanhalingstekens verkeerd. Vanaf rij {row} zijn ze opgegeven: rijen die niet kloppen zijn geknipt bij elk scheidingsteken. Controleer het bestand.</translation>
    </message>
    <message>
        <source>{value} more findings of reading the file are not listed.</source>
        <translation>Nog {value} bevindingen bij het lezen van het bestand staan niet in de lijst.</translation>
    </message>
    <message>
        <source>The sheet has hidden rows ({value}). They were read like the others.</source>
        <translation>Het blad heeft verborgen rijen ({value}). Ze zijn gelezen zoals de andere.</translation>
    </message>
    <message>
        <source>The sheet has hidden rows ({value}). They were left out.</source>
        <translation>Het blad heeft verborgen rijen ({value}). Ze zijn weggelaten.</translation>
    </message>
    <message>
        <source>The sheet has hidden columns ({value}). They were read like the others.</source>
        <translation>Het blad heeft verborgen kolommen ({value}). Ze zijn gelezen zoals de andere.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: the formula “{value}” has no stored result, so the cell was read as empty. Open the list in a spreadsheet program, save it and read it again.</source>
        <translation>Rij {row}, kolom {column}: de formule “{value}” heeft geen bewaarde uitkomst, dus de cel is als leeg gelezen. Open de lijst in een spreadsheetprogramma, sla haar op en lees haar opnieuw.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: the cell holds the error “{value}”. It was read as empty.</source>
        <translation>Rij {row}, kolom {column}: in de cel staat de fout “{value}”. De cel is als leeg gelezen.</translation>
    </message>
    <message>
        <source>The cells {value} are merged. Each row they cover was read as “{repaired}”.</source>
        <translation>De cellen {value} zijn samengevoegd. Elke rij die ze beslaan is gelezen als “{repaired}”.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: “{value}” has more digits than a spreadsheet keeps of a number, so its last digits may be wrong. Check it; keep such numbers as text.</source>
        <translation>Rij {row}, kolom {column}: “{value}” heeft meer cijfers dan een spreadsheet van een getal bewaart, dus de laatste cijfers kunnen fout zijn. Controleer het; bewaar zulke getallen als tekst.</translation>
    </message>
    <message>
        <source>“{name}” is a Numbers document. Nothing was imported. Export it in Numbers as Excel or CSV and choose that file.</source>
        <translation>“{name}” is een Numbers-document. Er is niets ingelezen. Exporteer het in Numbers als Excel of CSV en kies dat bestand.</translation>
    </message>
    <message>
        <source>“{name}” is a text document or a presentation, not a list. Nothing was imported. Copy its table to a spreadsheet and save that as XLSX.</source>
        <translation>“{name}” is een tekstdocument of presentatie, geen lijst. Er is niets ingelezen. Kopieer de tabel naar een spreadsheet en sla die op als XLSX.</translation>
    </message>
    <message>
        <source>“{name}” is an archive with other files in it. Nothing was imported. Unpack it and choose the list.</source>
        <translation>“{name}” is een archief met andere bestanden erin. Er is niets ingelezen. Pak het uit en kies de lijst.</translation>
    </message>
    <message>
        <source>“{name}” is a web page in which no table was found. Nothing was imported. Open it in a spreadsheet program and save it as XLSX.</source>
        <translation>“{name}” is een webpagina waarin geen tabel is gevonden. Er is niets ingelezen. Open haar in een spreadsheetprogramma en sla haar op als XLSX.</translation>
    </message>
    <message>
        <source>“{name}” is an XML file that is not a sheet. Nothing was imported. Open it in a spreadsheet program and save it as XLSX.</source>
        <translation>“{name}” is een XML-bestand dat geen blad is. Er is niets ingelezen. Open het in een spreadsheetprogramma en sla het op als XLSX.</translation>
    </message>
</context>
<context>
    <name>record_menu</name>
    <message>
        <source>Show only</source>
        <translation>Toon alleen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Verwijzing kopiëren</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Risks for people and the environment in the chain</source>
        <translation>Risico’s voor mens en milieu in de keten</translation>
    </message>
    <message>
        <source>Report of the risk analysis</source>
        <translation>Verslag van de risicoanalyse</translation>
    </message>
    <message>
        <source>Company without a name</source>
        <translation>Bedrijf zonder naam</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Internal use</source>
        <translation>Intern gebruik</translation>
    </message>
    <message>
        <source>Date of the content</source>
        <translation>Datum van de inhoud</translation>
    </message>
    <message>
        <source>Program and method</source>
        <translation>Programma en methode</translation>
    </message>
    <message>
        <source>IMVO Desktop {version}, method {method}</source>
        <translation>IMVO Desktop {version}, methode {method}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>For {count} of the {total} deliveries the company has judged no risk itself. Taken over without research does not count as judged.</source>
        <translation>Van {count} van de {total} leveringen heeft het bedrijf zelf nog geen risico beoordeeld. Overgenomen zonder onderzoek telt niet als beoordeeld.</translation>
    </message>
    <message>
        <source>Judged by the company itself</source>
        <translation>Door het bedrijf zelf beoordeeld</translation>
    </message>
    <message>
        <source>Nothing judged yet</source>
        <translation>Nog niets beoordeeld</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitief</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versie {version}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Opgesteld door</translation>
    </message>
    <message>
        <source>Checksum of the content</source>
        <translation>Controlegetal van de inhoud</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Made on the company’s own computer with IMVO Desktop. Not a certificate and not legal advice.</source>
        <translation>Gemaakt met IMVO Desktop, op de eigen computer van het bedrijf. Geen keurmerk, geen juridisch advies.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Pagina {page} van {pages}</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Wat opvalt</translation>
    </message>
    <message>
        <source>{count} harms happen now or have not been remedied.</source>
        <translation>Er zijn {count} gevallen van schade die nu gebeurt of niet is hersteld.</translation>
    </message>
    <message>
        <source>1 harm happens now or has not been remedied.</source>
        <translation>Er is 1 geval van schade die nu gebeurt of niet is hersteld.</translation>
    </message>
    <message>
        <source>No harm is known to happen now. That does not mean that there is none.</source>
        <translation>Er is geen schade bekend die nu gebeurt. Dat betekent niet dat die er niet is.</translation>
    </message>
    <message>
        <source>The chain is mapped to tier {tiers}: {organisations} organisations in {count} countries.</source>
        <translation>De keten is in beeld tot en met ketenlaag {tiers}: {organisations} organisaties in {count} landen.</translation>
    </message>
    <message>
        <source>The chain is mapped to tier {tiers}: {organisations} organisations in 1 country.</source>
        <translation>De keten is in beeld tot en met ketenlaag {tiers}: {organisations} organisaties in 1 land.</translation>
    </message>
    <message>
        <source>First: harm that happens now or is not remedied</source>
        <translation>Eerst: schade die nu gebeurt of niet is hersteld</translation>
    </message>
    <message>
        <source>No harm is known to happen now.</source>
        <translation>Er is geen schade bekend die nu gebeurt.</translation>
    </message>
    <message>
        <source>{count} more are in section {section}.</source>
        <translation>Nog {count} staan in hoofdstuk {section}.</translation>
    </message>
    <message>
        <source>1 more is in section {section}.</source>
        <translation>Nog 1 staat in hoofdstuk {section}.</translation>
    </message>
    <message>
        <source>no measure yet</source>
        <translation>nog geen maatregel</translation>
    </message>
    <message>
        <source>Nothing yet to stop or remedy it.</source>
        <translation>Nog niets om het te stoppen of te herstellen.</translation>
    </message>
    <message>
        <source>The first priorities</source>
        <translation>De eerste prioriteiten</translation>
    </message>
    <message>
        <source>No risk has been rated yet.</source>
        <translation>Er is nog geen risico met een niveau.</translation>
    </message>
    <message>
        <source>Severity and likelihood</source>
        <translation>Ernst en kans</translation>
    </message>
    <message>
        <source>Number of risks by severity (rows) and likelihood (columns).</source>
        <translation>Aantal risico’s naar ernst (rijen) en kans (kolommen).</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>Wat wij niet weten</translation>
    </message>
    <message>
        <source>Of the reach along the chain, {percent} % runs through deliveries that nobody judged (a reckoning measure: share of purchases, {step} % less per step; no measure of harm).</source>
        <translation>{percent} % van het bereik loopt via leveringen die niemand heeft beoordeeld (rekenmaat: inkoopaandeel, per stap {step} % minder; geen maat voor leed).</translation>
    </message>
    <message>
        <source>of which customers (listed apart)</source>
        <translation>waarvan klanten (staan apart)</translation>
    </message>
    <message>
        <source>What we do about it</source>
        <translation>Wat wij eraan doen</translation>
    </message>
    <message>
        <source>{count} risks have no level, because severity or likelihood is not known.</source>
        <translation>{count} risico’s hebben geen niveau, omdat ernst of kans niet bekend is.</translation>
    </message>
    <message>
        <source>Provisional order: {count} of {total} deliveries not yet judged</source>
        <translation>Voorlopige volgorde: {count} van {total} leveringen nog niet beoordeeld</translation>
    </message>
    <message>
        <source>Provisional order: {count} of {total} risks taken over without research</source>
        <translation>Voorlopige volgorde: {count} van {total} risico’s overgenomen zonder onderzoek</translation>
    </message>
    <message>
        <source>Every delivery has a judgement by the company itself, but not every risk.</source>
        <translation>Van elke levering heeft het bedrijf zelf een oordeel, maar niet van elk risico.</translation>
    </message>
    <message>
        <source>{total} risks are recorded: {own} judged by the company itself, {verified} verified, {accepted} taken over without research, {looked} times looked and nothing found.</source>
        <translation>Er zijn {total} risico’s vastgelegd: {own} zelf beoordeeld, {verified} gecontroleerd, {accepted} overgenomen zonder onderzoek, {looked} keer bekeken en niets gevonden.</translation>
    </message>
    <message>
        <source>1 risk is recorded: {own} judged by the company itself, {verified} verified, {accepted} taken over without research, {looked} times looked and nothing found.</source>
        <translation>Er is 1 risico vastgelegd: {own} zelf beoordeeld, {verified} gecontroleerd, {accepted} overgenomen zonder onderzoek, {looked} keer bekeken en niets gevonden.</translation>
    </message>
    <message>
        <source>For {count} of {total} deliveries it is not known where the product is made.</source>
        <translation>Van {count} van de {total} leveringen is niet bekend waar het product wordt gemaakt.</translation>
    </message>
    <message>
        <source>For {count} of the {total} deliveries to us and our suppliers the level is not known. Not known is not low.</source>
        <translation>Van {count} van de {total} leveringen aan ons en onze leveranciers is het niveau niet bekend. Niet bekend is niet laag.</translation>
    </message>
    <message>
        <source>1 risk has no level, because severity or likelihood is not known.</source>
        <translation>1 risico heeft geen niveau, omdat ernst of kans niet bekend is.</translation>
    </message>
    <message>
        <source>{count} steps in the chain have an organisation that is not known.</source>
        <translation>{count} stappen in de keten hebben een organisatie die niet bekend is.</translation>
    </message>
    <message>
        <source>1 step in the chain has an organisation that is not known.</source>
        <translation>1 stap in de keten heeft een organisatie die niet bekend is.</translation>
    </message>
    <message>
        <source>Done and next</source>
        <translation>Gedaan en daarna</translation>
    </message>
    <message>
        <source>Measures: {done} done, {busy} in progress, {planned} planned.</source>
        <translation>Maatregelen: {done} klaar, {busy} bezig, {planned} gepland.</translation>
    </message>
    <message>
        <source>No measures have been recorded yet.</source>
        <translation>Er zijn nog geen maatregelen vastgelegd.</translation>
    </message>
    <message>
        <source>{count} of the harms that happen now have no measure yet.</source>
        <translation>Voor {count} gevallen van schade die nu gebeurt is er nog geen maatregel.</translation>
    </message>
    <message>
        <source>1 of the harms that happen now has no measure yet.</source>
        <translation>Voor 1 geval van schade die nu gebeurt is er nog geen maatregel.</translation>
    </message>
    <message>
        <source>Own company</source>
        <translation>Eigen bedrijf</translation>
    </message>
    <message>
        <source>Established in</source>
        <translation>Gevestigd in</translation>
    </message>
    <message>
        <source>Organisations in the chain</source>
        <translation>Organisaties in de keten</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Leveringen</translation>
    </message>
    <message>
        <source>of which assumed</source>
        <translation>waarvan aangenomen</translation>
    </message>
    <message>
        <source>Different products</source>
        <translation>Verschillende producten</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>Per ketenlaag</translation>
    </message>
    <message>
        <source>The tier is the shortest distance to the own company.</source>
        <translation>De ketenlaag is de kortste afstand tot het eigen bedrijf.</translation>
    </message>
    <message>
        <source>By country of making</source>
        <translation>Per productieland</translation>
    </message>
    <message>
        <source>The country where the product is made, not where the seller is established.</source>
        <translation>Het land waar het product wordt gemaakt, niet waar de verkoper is gevestigd.</translation>
    </message>
    <message>
        <source>By country of establishment</source>
        <translation>Per vestigingsland</translation>
    </message>
    <message>
        <source>The chain in a picture</source>
        <translation>De keten in beeld</translation>
    </message>
    <message>
        <source>The whole chain does not fit on a page in readable size. Drawn are the gravest risks and their way to the own company: {shown} of {total} organisations.</source>
        <translation>De hele keten past niet leesbaar op een bladzijde. Getekend zijn de zwaarste risico’s en hun weg naar het eigen bedrijf: {shown} van de {total} organisaties.</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation>Buiten beeld en waarom</translation>
    </message>
    <message>
        <source>No note was made of what was left out.</source>
        <translation>Er is niet opgeschreven wat buiten beeld is gebleven.</translation>
    </message>
    <message>
        <source>{count} deliveries are marked as not relevant for responsible business.</source>
        <translation>{count} leveringen zijn gemerkt als niet van belang voor IMVO.</translation>
    </message>
    <message>
        <source>1 delivery is marked as not relevant for responsible business.</source>
        <translation>1 levering is gemerkt als niet van belang voor IMVO.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>geen reden opgegeven</translation>
    </message>
    <message>
        <source>Of {count} organisations the stated shares do not add up to all purchases. The rest is a blind spot and is not spread over the others.</source>
        <translation>Van {count} organisaties tellen de opgegeven aandelen niet op tot alle inkoop. De rest is een blinde vlek en wordt niet over de andere verdeeld.</translation>
    </message>
    <message>
        <source>Of 1 organisation the stated shares do not add up to all purchases. The rest is a blind spot and is not spread over the others.</source>
        <translation>Van 1 organisatie tellen de opgegeven aandelen niet op tot alle inkoop. De rest is een blinde vlek en wordt niet over de andere verdeeld.</translation>
    </message>
    <message>
        <source>It is {percent} % of the reach along the chain (a reckoning measure: share of purchases, {step} % less per step; no measure of harm).</source>
        <translation>Het is {percent} % van het bereik (rekenmaat: inkoopaandeel, per stap {step} % minder; geen maat voor leed).</translation>
    </message>
    <message>
        <source>Branch by branch: {shown} of {total} organisations in all. Who delivers to several branches may be drawn more than once. Customers and organisations without a way to the own company are not drawn.</source>
        <translation>Per tak: samen {shown} van de {total} organisaties. Wie aan meer takken levert, kan vaker zijn getekend. Klanten en organisaties zonder weg naar het eigen bedrijf zijn niet getekend.</translation>
    </message>
    <message>
        <source>The chain in a picture, part {part} of {parts}</source>
        <translation>De keten in beeld, deel {part} van {parts}</translation>
    </message>
    <message>
        <source>{count} other countries</source>
        <translation>{count} andere landen</translation>
    </message>
    <message>
        <source>1 other country</source>
        <translation>1 ander land</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>after us (customers)</source>
        <translation>na ons (klanten)</translation>
    </message>
    <message>
        <source>own company</source>
        <translation>eigen bedrijf</translation>
    </message>
    <message>
        <source>tier {number}</source>
        <translation>ketenlaag {number}</translation>
    </message>
    <message>
        <source>no way to the own company</source>
        <translation>geen weg naar het eigen bedrijf</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Ketenlaag</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>of which not known</source>
        <translation>waarvan niet bekend</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Levering</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Gemaakt in</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Schade</translation>
    </message>
    <message>
        <source>Who judged</source>
        <translation>Wie beoordeelde</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risico’s</translation>
    </message>
    <message>
        <source>Severity ↓ likelihood →</source>
        <translation>Ernst ↓ kans →</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>{count} more are not listed here; they are in the tables of the project.</source>
        <translation>Nog {count} staan hier niet; ze staan in de tabellen van het project.</translation>
    </message>
    <message>
        <source>1 more is not listed here; it is in the tables of the project.</source>
        <translation>Nog 1 staat hier niet; die staat in de tabellen van het project.</translation>
    </message>
    <message>
        <source>A risk is harm to people, the environment or society that the company causes, contributes to or is linked with through its chain. It is not a risk to the company. Each risk is judged on a delivery or on an organisation, with the same questions.</source>
        <translation>Een risico is schade voor mens, milieu of samenleving die het bedrijf veroorzaakt, waaraan het bijdraagt of waarmee het via de keten verbonden is. Het gaat niet om het risico voor het bedrijf zelf. Elk risico wordt beoordeeld op een levering of op een organisatie, steeds met dezelfde vragen.</translation>
    </message>
    <message>
        <source>The questions</source>
        <translation>De vragen</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Severity is the highest of the answers to the first three questions. One grave answer is enough (UN Guiding Principle 14).</source>
        <translation>De ernst is het hoogste antwoord op de eerste drie vragen. Eén zwaar antwoord is genoeg (VN-richtsnoer 14).</translation>
    </message>
    <message>
        <source>This project uses an option: severity is the mean of the answers to the first three questions, rounded half up for the grid. Usual is the highest answer.</source>
        <translation>Dit project gebruikt een keuze: de ernst is het gemiddelde van de antwoorden op de eerste drie vragen, voor het raster afgerond (een half naar boven). Gebruikelijk is het hoogste antwoord.</translation>
    </message>
    <message>
        <source>Likelihood is answered from 1 to 5. Harm that happens has likelihood 5.</source>
        <translation>De kans krijgt een antwoord van 1 tot 5. Schade die gebeurt, heeft kans 5.</translation>
    </message>
    <message>
        <source>From severity and likelihood to a level</source>
        <translation>Van ernst en kans naar een niveau</translation>
    </message>
    <message>
        <source>Level by severity and likelihood; the number is the place in the order (25 comes first).</source>
        <translation>Niveau naar ernst en kans; het getal is de plaats in de volgorde (25 komt eerst).</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>De volgorde</translation>
    </message>
    <message>
        <source>Harm is put in the order of its place in the grid; then of its second and third highest answer on severity; then actual harm before possible harm. What is still equal shares a place. Money, number of sources and closeness never count. Harm that happens now stands apart, above the list, whatever its level.</source>
        <translation>De volgorde volgt de plaats in het raster; daarna het op één en het op twee na hoogste antwoord over de ernst; daarna gaat daadwerkelijke schade voor mogelijke schade. Wat dan nog gelijk is, deelt een plaats. Geld, aantal bronnen en nabijheid tellen nooit mee. Schade die nu gebeurt, staat apart boven de lijst, welk niveau zij ook heeft.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Without any answer on severity, or without likelihood, the level is not known. Not known is a state of its own: it is counted, shown apart and never read as low. With a question open the level is a lower bound (“at least”); a lower bound of low counts as not known. Looked and nothing found is again something else, and needs a reason and a source.</source>
        <translation>Zonder antwoord over de ernst, of zonder kans, is het niveau niet bekend. Niet bekend is een eigen toestand: het wordt geteld, apart getoond en nooit gelezen als laag. Staat er een vraag open, dan is het niveau een ondergrens (‘ten minste’); een ondergrens van laag geldt als niet bekend. Bekeken en niets gevonden is weer iets anders, en vraagt een reden en een bron.</translation>
    </message>
    <message>
        <source>What is reckoned along the chain</source>
        <translation>Wat er langs de keten wordt gerekend</translation>
    </message>
    <message>
        <source>To see through which deliveries risk reaches the company, each risk gets a weight: {base} to the power (severity − 5), times {weights} for likelihood 1 to 5. Along the chain the weight is multiplied by the share of purchases, and by {factor} per step ({step} % less per step). This orders nothing: the priorities above never use it. It is no measure of harm.</source>
        <translation>Om te zien via welke leveringen risico het bedrijf bereikt, krijgt elk risico een gewicht: {base} tot de macht (ernst − 5), maal {weights} voor kans 1 tot en met 5. Langs de keten wordt het gewicht vermenigvuldigd met het inkoopaandeel en per stap met {factor} ({step} % minder per stap). Dit bepaalt geen volgorde: de prioriteiten gebruiken het nooit. Het is geen maat voor leed.</translation>
    </message>
    <message>
        <source>One risk worked out</source>
        <translation>Eén risico uitgewerkt</translation>
    </message>
    <message>
        <source>{place}: {name}.</source>
        <translation>{place}: {name}.</translation>
    </message>
    <message>
        <source>It was not recorded who judged.</source>
        <translation>Er is niet vastgelegd wie heeft beoordeeld.</translation>
    </message>
    <message>
        <source>Made with IMVO Desktop {version}, method {method}.</source>
        <translation>Gemaakt met IMVO Desktop {version}, methode {method}.</translation>
    </message>
    <message>
        <source>The level is looked up, not multiplied. Severity counts for more than likelihood. Grid and order are a choice of this method, after UN Guiding Principle 24 and Article 9 of the CSDDD.</source>
        <translation>Het niveau wordt opgezocht, niet vermenigvuldigd. Ernst telt zwaarder dan kans. Raster en volgorde zijn een keuze van deze methode, naar VN-richtsnoer 24 en artikel 9 van de CSDDD.</translation>
    </message>
    <message>
        <source>{name}: {count} risks</source>
        <translation>{name}: {count} risico’s</translation>
    </message>
    <message>
        <source>{name}: 1 risk</source>
        <translation>{name}: 1 risico</translation>
    </message>
    <message>
        <source>others: {count} risks</source>
        <translation>anderen: {count} risico’s</translation>
    </message>
    <message>
        <source>others: 1 risk</source>
        <translation>anderen: 1 risico</translation>
    </message>
    <message>
        <source>without a name: {count} risks</source>
        <translation>zonder naam: {count} risico’s</translation>
    </message>
    <message>
        <source>without a name: 1 risk</source>
        <translation>zonder naam: 1 risico</translation>
    </message>
    <message>
        <source>Recorded risks: {total}. In the order below: {ranked}; with customers (after us): {after}; without a level: {open}; looked and nothing found: {looked}.</source>
        <translation>Vastgelegde risico’s: {total}. In de volgorde hieronder: {ranked}; bij klanten (na ons): {after}; zonder niveau: {open}; bekeken en niets gevonden: {looked}.</translation>
    </message>
    <message>
        <source>Risks on these deliveries</source>
        <translation>Risico’s in deze leveringen</translation>
    </message>
    <message>
        <source>{count} of {total} risks were taken over from sources without research; they are marked so.</source>
        <translation>{count} van de {total} risico’s zijn overgenomen uit bronnen zonder onderzoek; dat staat erbij.</translation>
    </message>
    <message>
        <source>1 of {total} risks was taken over from sources without research; it is marked so.</source>
        <translation>1 van de {total} risico’s is overgenomen uit bronnen zonder onderzoek; dat staat erbij.</translation>
    </message>
    <message>
        <source>The order can change.</source>
        <translation>De volgorde kan nog veranderen.</translation>
    </message>
    <message>
        <source>The priorities one by one</source>
        <translation>De prioriteiten één voor één</translation>
    </message>
    <message>
        <source>One harm is one row, also when it travels over several deliveries. Facts and own judgement are kept apart; [n] points at the list of sources.</source>
        <translation>Eén keer schade is één regel, ook als die in meerdere leveringen zit. Bronnen en eigen oordeel staan apart; [n] verwijst naar de bronnenlijst.</translation>
    </message>
    <message>
        <source>Deliveries of which the level is not known</source>
        <translation>Leveringen waarvan het niveau niet bekend is</translation>
    </message>
    <message>
        <source>Of every delivery the level is known.</source>
        <translation>Van elke levering is het niveau bekend.</translation>
    </message>
    <message>
        <source>Risks without a level: severity or likelihood is not known</source>
        <translation>Risico’s zonder niveau: ernst of kans is niet bekend</translation>
    </message>
    <message>
        <source>Looked, nothing found</source>
        <translation>Bekeken, niets gevonden</translation>
    </message>
    <message>
        <source>After us: deliveries to customers</source>
        <translation>Na ons: leveringen aan klanten</translation>
    </message>
    <message>
        <source>These are listed apart; they take no part in shares, reach and order.</source>
        <translation>Deze staan apart; ze tellen niet mee in aandelen, bereik en volgorde.</translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation>{number}e plaats</translation>
    </message>
    <message>
        <source>Shared place {number}</source>
        <translation>Gedeelde {number}e plaats</translation>
    </message>
    <message>
        <source>Own judgement</source>
        <translation>Eigen oordeel</translation>
    </message>
    <message>
        <source>No reason was written down.</source>
        <translation>Er is geen reden opgeschreven.</translation>
    </message>
    <message>
        <source>According to sources</source>
        <translation>Volgens bronnen</translation>
    </message>
    <message>
        <source>no source recorded</source>
        <translation>geen bron vastgelegd</translation>
    </message>
    <message>
        <source>Who is at risk</source>
        <translation>Wie loopt risico</translation>
    </message>
    <message>
        <source>Spoken with them</source>
        <translation>Met hen gesproken</translation>
    </message>
    <message>
        <source>Involvement</source>
        <translation>Betrokkenheid</translation>
    </message>
    <message>
        <source>{name}, {date}</source>
        <translation>{name}, {date}</translation>
    </message>
    <message>
        <source>product: {name}</source>
        <translation>product: {name}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maatregelen</translation>
    </message>
    <message>
        <source>None recorded.</source>
        <translation>Geen vastgelegd.</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}: {name}</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>uiterlijk {date}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>how serious</source>
        <translation>hoe ernstig</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>hoeveel</translation>
    </message>
    <message>
        <source>remedy</source>
        <translation>herstel</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Read this report with these limits in mind.</source>
        <translation>Lees dit verslag met deze beperkingen in gedachten.</translation>
    </message>
    <message>
        <source>No risk found is not the same as no risk.</source>
        <translation>Geen risico gevonden is niet hetzelfde als geen risico.</translation>
    </message>
    <message>
        <source>Not known is not the same as low.</source>
        <translation>Niet bekend is niet hetzelfde als laag.</translation>
    </message>
    <message>
        <source>A level says something about harm in a delivery. It is no verdict on a supplier.</source>
        <translation>Een niveau zegt iets over schade in een levering. Het is geen oordeel over een leverancier.</translation>
    </message>
    <message>
        <source>Lists of sources are general: they speak of countries, products and sectors, not of one factory. Absence from a list lowers nothing.</source>
        <translation>Bronnenlijsten zijn algemeen: ze gaan over landen, producten en sectoren, niet over één fabriek. Niet op een lijst staan verlaagt niets.</translation>
    </message>
    <message>
        <source>The oldest judgement with a date is of {date}, the most recent of {last}.</source>
        <translation>De oudste beoordeling met een datum is van {date}, de nieuwste van {last}.</translation>
    </message>
    <message>
        <source>Judgements carry no date.</source>
        <translation>De beoordelingen hebben geen datum.</translation>
    </message>
    <message>
        <source>The sources used are from {year} to {last}.</source>
        <translation>De gebruikte bronnen zijn van {year} tot en met {last}.</translation>
    </message>
    <message>
        <source>{count} deliveries are assumed and have not been confirmed.</source>
        <translation>{count} leveringen zijn aangenomen en nog niet bevestigd.</translation>
    </message>
    <message>
        <source>1 delivery is assumed and has not been confirmed.</source>
        <translation>1 levering is aangenomen en nog niet bevestigd.</translation>
    </message>
    <message>
        <source>This report is not a certificate or quality mark and may not be used as one.</source>
        <translation>Dit verslag is geen certificaat of keurmerk en mag niet zo worden gebruikt.</translation>
    </message>
    <message>
        <source>This report is not legal advice and does not show that any law is complied with.</source>
        <translation>Dit verslag is geen juridisch advies en toont niet aan dat aan een wet is voldaan.</translation>
    </message>
    <message>
        <source>Talking with the people who bear the harm, or with those who speak for them, cannot be replaced by this analysis.</source>
        <translation>Deze analyse vervangt geen gesprek met de mensen die de schade dragen, of met wie namens hen spreekt.</translation>
    </message>
    <message>
        <source>{count} characters could not be printed and are shown as □: {codes}.</source>
        <translation>{count} tekens konden niet worden afgedrukt en staan er als □: {codes}.</translation>
    </message>
    <message>
        <source>1 character could not be printed and is shown as □: {codes}.</source>
        <translation>1 teken kon niet worden afgedrukt en staat er als □: {codes}.</translation>
    </message>
    <message>
        <source>Numbers in square brackets in this report point here.</source>
        <translation>Nummers tussen vierkante haken in dit verslag verwijzen hierheen.</translation>
    </message>
    <message>
        <source>No judgement names a source yet.</source>
        <translation>Nog geen enkele beoordeling noemt een bron.</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Gebruikt bij</translation>
    </message>
    <message>
        <source>edition {edition}</source>
        <translation>uitgave {edition}</translation>
    </message>
    <message>
        <source>Themes and norms</source>
        <translation>Thema’s en normen</translation>
    </message>
    <message>
        <source>For each theme in this report: where it stands in the norms. The choice is that of this method. A norm beside a theme does not say that it is complied with.</source>
        <translation>Per thema in dit rapport: waar het in de normen staat. De keuze is die van deze methode. Een norm naast een thema zegt niet dat eraan wordt voldaan.</translation>
    </message>
    <message>
        <source>No risk has been recorded yet.</source>
        <translation>Er is nog geen risico vastgelegd.</translation>
    </message>
    <message>
        <source>no direct norm</source>
        <translation>geen directe norm</translation>
    </message>
    <message>
        <source>{numbers} (ILO norm, no fundamental convention)</source>
        <translation>{numbers} (ILO-norm, geen kernverdrag)</translation>
    </message>
    <message>
        <source>What the numbers stand for</source>
        <translation>Waar de nummers voor staan</translation>
    </message>
    <message>
        <source>{name} ({edition})</source>
        <translation>{name} ({edition})</translation>
    </message>
    <message>
        <source>Law or norm</source>
        <translation>Wet of norm</translation>
    </message>
    <message>
        <source>For whom, and what</source>
        <translation>Voor wie, en wat</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Overeenkomst</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>te controleren</translation>
    </message>
    <message>
        <source>{said}, from {date}</source>
        <translation>{said}, vanaf {date}</translation>
    </message>
    <message>
        <source>None of the agreements on the list is about the themes in this report.</source>
        <translation>Geen van de overeenkomsten op de lijst gaat over de thema’s in dit rapport.</translation>
    </message>
    <message>
        <source>A short list, not legal advice. Whether a law holds for this company depends on its role, size and products. Checked on {date}. “To be checked” means that no text was found that confirms the row.</source>
        <translation>Een korte lijst, geen juridisch advies. Of een wet voor dit bedrijf geldt, hangt af van zijn rol, grootte en producten. Gecontroleerd op {date}. ‘Te controleren’ betekent: er is geen tekst gevonden die de regel bevestigt.</translation>
    </message>
    <message>
        <source>Laws and standards</source>
        <translation>Wetten en standaarden</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>checked on {date}</source>
        <translation>gecontroleerd op {date}</translation>
    </message>
    <message>
        <source>{said}: {date} to {last}</source>
        <translation>{said}: {date} tot {last}</translation>
    </message>
    <message>
        <source>{said}, since {date}</source>
        <translation>{said}, sinds {date}</translation>
    </message>
    <message>
        <source>{said}, started {date}</source>
        <translation>{said}, begonnen {date}</translation>
    </message>
    <message>
        <source>Directive</source>
        <translation>Richtlijn</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Verordening</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Wet</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Aanbeveling</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Leidraad</translation>
    </message>
    <message>
        <source>Conventions</source>
        <translation>Verdragen</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standaard</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Van kracht</translation>
    </message>
    <message>
        <source>In force, applies later</source>
        <translation>Van kracht, geldt later</translation>
    </message>
    <message>
        <source>Adopted, not yet in force</source>
        <translation>Vastgesteld, nog niet van kracht</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Niet in werking</translation>
    </message>
    <message>
        <source>Voluntary</source>
        <translation>Vrijwillig</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Loopt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Afgelopen</translation>
    </message>
    <message>
        <source>Not known whether it runs</source>
        <translation>Niet bekend of hij loopt</translation>
    </message>
    <message>
        <source>OECD Guidelines</source>
        <translation>OESO</translation>
    </message>
    <message>
        <source>OECD Guidelines, chapters</source>
        <translation>OESO-richtlijnen, hoofdstukken</translation>
    </message>
    <message>
        <source>Conventions and protocol of the ILO</source>
        <translation>Verdragen en protocol van de ILO</translation>
    </message>
    <message>
        <source>ISO 26000, clauses (guidance, cannot be certified)</source>
        <translation>ISO 26000, paragrafen (leidraad, certificeren kan niet)</translation>
    </message>
    <message>
        <source>GRI, disclosures</source>
        <translation>GRI, onderdelen</translation>
    </message>
    <message>
        <source>Sustainable Development Goals</source>
        <translation>Duurzame ontwikkelingsdoelen (SDG’s)</translation>
    </message>
    <message>
        <source>What sources say that was set aside</source>
        <translation>Wat bronnen zeggen en terzijde is gelegd</translation>
    </message>
    <message>
        <source>Here somebody looked at what a source says and gave the reason why it does not hold for this delivery. It lowers nothing.</source>
        <translation>Hier heeft iemand gekeken naar wat een bron zegt, en de reden gegeven waarom dat niet geldt voor deze levering. Het verlaagt niets.</translation>
    </message>
    <message>
        <source>findings that were set aside</source>
        <translation>bevindingen die terzijde zijn gelegd</translation>
    </message>
    <message>
        <source>point of attention, likelihood not known</source>
        <translation>aandachtspunt, kans niet bekend</translation>
    </message>
    <message>
        <source>{said} ({material})</source>
        <translation>{said} ({material})</translation>
    </message>
    <message>
        <source>None yet: taken over without research.</source>
        <translation>Nog geen: overgenomen zonder onderzoek.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Woord</translation>
    </message>
    <message>
        <source>What it means here</source>
        <translation>Wat het hier betekent</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>levering</translation>
    </message>
    <message>
        <source>One supplier delivers one product to one buyer.</source>
        <translation>Eén leverancier levert één product aan één afnemer.</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>ketenlaag</translation>
    </message>
    <message>
        <source>The number of deliveries between an organisation and the own company, at least.</source>
        <translation>Het aantal leveringen tussen een organisatie en het eigen bedrijf, langs de kortste weg.</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>risico</translation>
    </message>
    <message>
        <source>Harm to people, the environment or society. Not a risk to the company.</source>
        <translation>Schade voor mensen, milieu of samenleving. Geen risico voor het bedrijf.</translation>
    </message>
    <message>
        <source>actual and possible harm</source>
        <translation>daadwerkelijke en mogelijke schade</translation>
    </message>
    <message>
        <source>Actual: plausible, confirmed, or stopped and not remedied. Possible: it has not been seen to happen. A signal is not yet actual.</source>
        <translation>Daadwerkelijk: aannemelijk, bevestigd, of gestopt en niet hersteld. Mogelijk: niet gezien dat het gebeurt. Een signaal is nog niet daadwerkelijk.</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>ernst</translation>
    </message>
    <message>
        <source>How serious, how many people or how large an area, and whether it can be mended.</source>
        <translation>Hoe ernstig, hoeveel mensen of hoe groot gebied, en of het kan worden hersteld.</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>kans</translation>
    </message>
    <message>
        <source>How likely it is by the evidence there is, from 1 to 5.</source>
        <translation>Hoe waarschijnlijk het is naar wat er bekend is, van 1 tot 5.</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>What severity and likelihood come to in the grid: low to very high.</source>
        <translation>Waar ernst en kans in de matrix op uitkomen: laag tot zeer hoog.</translation>
    </message>
    <message>
        <source>hotspot</source>
        <translation>hotspot</translation>
    </message>
    <message>
        <source>A risk that is high or very high.</source>
        <translation>Een risico dat hoog of zeer hoog is.</translation>
    </message>
    <message>
        <source>Nobody judged it, or a question is open. Never the same as low.</source>
        <translation>Niemand heeft het beoordeeld, of een vraag is open. Nooit hetzelfde als laag.</translation>
    </message>
    <message>
        <source>looked, nothing found</source>
        <translation>bekeken, niets gevonden</translation>
    </message>
    <message>
        <source>Somebody looked, found nothing, and gives the reason and a source.</source>
        <translation>Iemand heeft gekeken, niets gevonden, en geeft de reden en een bron.</translation>
    </message>
    <message>
        <source>taken over without research</source>
        <translation>overgenomen zonder onderzoek</translation>
    </message>
    <message>
        <source>What a source says was taken over; nobody looked into it at this place.</source>
        <translation>Wat een bron zegt, is overgenomen; niemand heeft het op deze plek onderzocht.</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>gecontroleerd</translation>
    </message>
    <message>
        <source>The judgement was checked, with evidence.</source>
        <translation>Het oordeel is nagegaan, met onderbouwing.</translation>
    </message>
    <message>
        <source>involvement</source>
        <translation>betrokkenheid</translation>
    </message>
    <message>
        <source>Whether the company causes the harm, contributes to it or is directly linked.</source>
        <translation>Of het bedrijf de schade veroorzaakt, eraan bijdraagt of er direct mee verbonden is.</translation>
    </message>
    <message>
        <source>reach</source>
        <translation>doorwerking</translation>
    </message>
    <message>
        <source>What part of our purchases runs through a delivery. A reckoning measure, no measure of harm; it orders nothing.</source>
        <translation>Welk deel van onze inkoop door een levering loopt. Een rekenmaat, geen maat voor leed; de volgorde hangt er niet van af.</translation>
    </message>
    <message>
        <source>round</source>
        <translation>ronde</translation>
    </message>
    <message>
        <source>One dated analysis that is kept, to compare with later.</source>
        <translation>Eén analyse met een datum die wordt bewaard, om later mee te vergelijken.</translation>
    </message>
    <message>
        <source>The six steps and this report</source>
        <translation>De zes stappen en dit verslag</translation>
    </message>
    <message>
        <source>The six steps of due diligence of the OECD, where this report speaks of them, and where they stand in other norms. Beside a norm does not mean that it is complied with. The steps overlap; talking with those concerned belongs to each.</source>
        <translation>De zes stappen van gepaste zorgvuldigheid van de OESO, waar dit verslag erover gaat, en waar ze staan in andere normen. Naast een norm staan betekent niet dat eraan is voldaan. De stappen lopen door elkaar; praten met betrokkenen hoort bij elke stap.</translation>
    </message>
    <message>
        <source>Step of the OECD</source>
        <translation>Stap van de OESO</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>UN Guiding Principles</source>
        <translation>UN Guiding Principles</translation>
    </message>
    <message>
        <source>1 Policy and systems</source>
        <translation>1 Beleid en systemen</translation>
    </message>
    <message>
        <source>2 Map and assess risks</source>
        <translation>2 Risico’s in kaart brengen en beoordelen</translation>
    </message>
    <message>
        <source>3 Stop, prevent, limit</source>
        <translation>3 Stoppen, voorkomen, beperken</translation>
    </message>
    <message>
        <source>4 Monitor</source>
        <translation>4 Monitoren</translation>
    </message>
    <message>
        <source>5 Communicate</source>
        <translation>5 Communiceren</translation>
    </message>
    <message>
        <source>6 Provide remedy or work with it</source>
        <translation>6 Herstel bieden of eraan meewerken</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>VSME: voluntary standard for small firms, Recommendation (EU) 2025/1710; B basic and C comprehensive module. C6 is about the own people; C7 holds confirmed incidents only.</source>
        <translation>VSME: vrijwillige standaard voor kleine bedrijven, Aanbeveling (EU) 2025/1710; B basismodule en C uitgebreide module. C6 gaat over de eigen mensen; C7 bevat alleen bevestigde incidenten.</translation>
    </message>
    <message>
        <source>Suppliers in the chain, in all tiers (a step that is not known counts as one)</source>
        <translation>Leveranciers in de keten, in alle ketenlagen (een onbekende stap telt als één)</translation>
    </message>
    <message>
        <source>Tiers that were mapped</source>
        <translation>Ketenlagen die in kaart zijn</translation>
    </message>
    <message>
        <source>Harms that happen now or have not been remedied</source>
        <translation>Schade die nu gebeurt of niet is hersteld</translation>
    </message>
    <message>
        <source>Harms that were remedied, of all that happen or happened</source>
        <translation>Schade die is hersteld, van alles wat gebeurt of is gebeurd</translation>
    </message>
    <message>
        <source>Risks for which those at risk, or who speaks for them, were heard</source>
        <translation>Risico’s waarover is gesproken met wie het raakt, of met wie voor hen spreekt</translation>
    </message>
    <message>
        <source>Suppliers that the company itself judged on social themes</source>
        <translation>Leveranciers die het bedrijf zelf beoordeelde op sociale thema’s</translation>
    </message>
    <message>
        <source>Suppliers with a high or very high social risk</source>
        <translation>Leveranciers met een hoog of zeer hoog sociaal risico</translation>
    </message>
    <message>
        <source>Of these: with a measure on that risk that is planned, in progress or done</source>
        <translation>Daarvan: met een maatregel voor dat risico die gepland, bezig of klaar is</translation>
    </message>
    <message>
        <source>Of these: responsibly ended</source>
        <translation>Daarvan: verantwoord beëindigd</translation>
    </message>
    <message>
        <source>Suppliers and own company with a high or very high risk for freedom of association</source>
        <translation>Leveranciers en eigen bedrijf met een hoog of zeer hoog risico voor de vrijheid van vereniging</translation>
    </message>
    <message>
        <source>Suppliers and own company with a high or very high risk of child labour</source>
        <translation>Leveranciers en eigen bedrijf met een hoog of zeer hoog risico op kinderarbeid</translation>
    </message>
    <message>
        <source>Suppliers and own company with a high or very high risk of forced labour</source>
        <translation>Leveranciers en eigen bedrijf met een hoog of zeer hoog risico op gedwongen arbeid</translation>
    </message>
    <message>
        <source>Suppliers that the company itself judged on the environment</source>
        <translation>Leveranciers die het bedrijf zelf beoordeelde op milieu</translation>
    </message>
    <message>
        <source>Suppliers with a high or very high risk for the environment</source>
        <translation>Leveranciers met een hoog of zeer hoog risico voor het milieu</translation>
    </message>
    <message>
        <source>Suppliers and own company with a high or very high risk for animals</source>
        <translation>Leveranciers en eigen bedrijf met een hoog of zeer hoog risico voor dieren</translation>
    </message>
    <message>
        <source>Suppliers that the company itself judged on fair business</source>
        <translation>Leveranciers die het bedrijf zelf beoordeelde op eerlijk zakendoen</translation>
    </message>
    <message>
        <source>Suppliers with a high or very high risk of unfair business</source>
        <translation>Leveranciers met een hoog of zeer hoog risico op oneerlijk zakendoen</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} van {total}</translation>
    </message>
    <message>
        <source>none to count</source>
        <translation>niets te tellen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Planet</source>
        <translation>Planeet</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Winst</translation>
    </message>
    <message>
        <source>The whole chain</source>
        <translation>De hele keten</translation>
    </message>
    <message>
        <source>Logo of {name}</source>
        <translation>Logo van {name}</translation>
    </message>
    <message>
        <source>No policy has been written down yet</source>
        <translation>Er is nog geen beleid opgeschreven</translation>
    </message>
    <message>
        <source>A reader of this report looks for four things: what the company wants for people and the environment, who answers for it, since when, and where it can be read.</source>
        <translation>Een lezer van dit verslag zoekt vier dingen: wat het bedrijf wil voor mens en milieu, wie ervoor instaat, sinds wanneer, en waar het te lezen is.</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Wie ervoor instaat</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Vastgesteld op</translation>
    </message>
    <message>
        <source>To be read at</source>
        <translation>Te lezen op</translation>
    </message>
    <message>
        <source>Our own way of buying</source>
        <translation>Onze eigen manier van inkopen</translation>
    </message>
    <message>
        <source>For each delivery it can be asked whether our own way of buying adds to harm. Of {total} deliveries:</source>
        <translation>Per levering kan de vraag worden gesteld of onze eigen manier van inkopen bijdraagt aan schade. Van {total} leveringen:</translation>
    </message>
    <message>
        <source>Whether our own way of buying adds to harm was not asked yet for any delivery: price, delivery time, late changes, payment term and ending the contract.</source>
        <translation>Of onze eigen manier van inkopen bijdraagt aan schade, is nog voor geen enkele levering nagegaan: prijs, levertijd, late wijzigingen, betaaltermijn en opzeggen.</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Wat wij doen</translation>
    </message>
    <message>
        <source>It adds to harm</source>
        <translation>Draagt bij aan schade</translation>
    </message>
    <message>
        <source>It does not</source>
        <translation>Draagt niet bij</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Nog niet gevraagd</translation>
    </message>
    <message>
        <source>The gravest risks, one by one. What sources say and what was seen stands apart from the own judgement, and from what is assumed.</source>
        <translation>De ernstigste risico’s, één voor één. Wat bronnen zeggen en wat is gezien, staat apart van het eigen oordeel en van wat is aangenomen.</translation>
    </message>
    <message>
        <source>No risk was rated high or very high. That does not mean that there is none.</source>
        <translation>Geen risico is hoog of zeer hoog. Dat betekent niet dat er geen is.</translation>
    </message>
    <message>
        <source>{count} more risks that are high or very high are in section {section}.</source>
        <translation>Nog {count} risico’s die hoog of zeer hoog zijn, staan in hoofdstuk {section}.</translation>
    </message>
    <message>
        <source>1 more risk that is high or very high is in section {section}.</source>
        <translation>Nog 1 risico dat hoog of zeer hoog is, staat in hoofdstuk {section}.</translation>
    </message>
    <message>
        <source>The gravest first. Each is told in full in section {section}.</source>
        <translation>De ernstigste eerst. Elk staat uitgebreid in hoofdstuk {section}.</translation>
    </message>
    <message>
        <source>The other priorities</source>
        <translation>De andere prioriteiten</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Reason and sources</source>
        <translation>Reden en bronnen</translation>
    </message>
    <message>
        <source>Who is at risk, and our part</source>
        <translation>Wie loopt risico, en ons aandeel</translation>
    </message>
    <message>
        <source>Way to us</source>
        <translation>Weg naar ons</translation>
    </message>
    <message>
        <source>(assumed)</source>
        <translation>(aangenomen)</translation>
    </message>
    <message>
        <source>There are other ways as well.</source>
        <translation>Er zijn ook andere wegen.</translation>
    </message>
    <message>
        <source>Assumed, open or not known</source>
        <translation>Aangenomen, open of niet bekend</translation>
    </message>
    <message>
        <source>Nothing was recorded as assumed.</source>
        <translation>Er is niets vastgelegd als aanname.</translation>
    </message>
    <message>
        <source>{count} of the {total} deliveries on this way are assumed.</source>
        <translation>{count} van de {total} leveringen op deze weg zijn aangenomen.</translation>
    </message>
    <message>
        <source>1 of the {total} deliveries on this way is assumed.</source>
        <translation>1 van de {total} leveringen op deze weg is aangenomen.</translation>
    </message>
    <message>
        <source>It is not known who “{name}” is.</source>
        <translation>Het is niet bekend wie “{name}” is.</translation>
    </message>
    <message>
        <source>It is not known where the product is made.</source>
        <translation>Het is niet bekend waar het product is gemaakt.</translation>
    </message>
    <message>
        <source>Not answered: {names}.</source>
        <translation>Niet beantwoord: {names}.</translation>
    </message>
    <message>
        <source>The judgement is called a guess.</source>
        <translation>Het oordeel is een gok genoemd.</translation>
    </message>
    <message>
        <source>It was taken over from sources; nobody looked into it here.</source>
        <translation>Het is overgenomen uit bronnen; niemand heeft het hier onderzocht.</translation>
    </message>
    <message>
        <source>The sources speak of a country, product or sector, not of this place.</source>
        <translation>De bronnen gaan over een land, product of sector, niet over deze plek.</translation>
    </message>
    <message>
        <source>Nobody who is at risk was heard yet.</source>
        <translation>Met wie risico loopt, is nog niet gesproken.</translation>
    </message>
    <message>
        <source>It was not recorded whether anybody who is at risk was heard.</source>
        <translation>Niet vastgelegd is of met wie risico loopt, is gesproken.</translation>
    </message>
    <message>
        <source>The measures</source>
        <translation>De maatregelen</translation>
    </message>
    <message>
        <source>A measure by itself lowers no level. Then, now and after stand side by side only where the effect and evidence of it were recorded. Leaving a supplier is never shown as a lower level.</source>
        <translation>Een maatregel verlaagt op zichzelf geen niveau. Toen, nu en erna staan alleen naast elkaar als het effect en de onderbouwing ervan zijn vastgelegd. Weggaan bij een leverancier staat nooit als een lager niveau.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maatregel</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Who, and by when</source>
        <translation>Wie, en wanneer klaar</translation>
    </message>
    <message>
        <source>With whom, and effect</source>
        <translation>Met wie, en effect</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genoemd</translation>
    </message>
    <message>
        <source>effect not recorded</source>
        <translation>effect niet vastgelegd</translation>
    </message>
    <message>
        <source>evidence: {name}</source>
        <translation>onderbouwing: {name}</translation>
    </message>
    <message>
        <source>Of {count} measures the date has passed and they are not done.</source>
        <translation>Van {count} maatregelen is de datum voorbij en zijn ze niet klaar.</translation>
    </message>
    <message>
        <source>Of 1 measure the date has passed and it is not done.</source>
        <translation>Van 1 maatregel is de datum voorbij en is hij niet klaar.</translation>
    </message>
    <message>
        <source>Change since the last round</source>
        <translation>Verandering sinds de vorige ronde</translation>
    </message>
    <message>
        <source>No round has been held yet, so nothing can be compared. A round keeps the analysis of a day, to see later what changed.</source>
        <translation>Er is nog geen ronde gehouden, dus er valt niets te vergelijken. Een ronde bewaart de analyse van een dag, om later te zien wat er is veranderd.</translation>
    </message>
    <message>
        <source>{count} rounds were held, the last on {date}. The comparison is in the project.</source>
        <translation>Er zijn {count} rondes gehouden, de laatste op {date}. De vergelijking staat in het project.</translation>
    </message>
    <message>
        <source>1 round was held, on {date}. The comparison is in the project.</source>
        <translation>Er is 1 ronde gehouden, op {date}. De vergelijking staat in het project.</translation>
    </message>
    <message>
        <source>Who is at risk, and who was heard</source>
        <translation>Wie loopt risico, en met wie is gesproken</translation>
    </message>
    <message>
        <source>Of {total} risks: with those at risk or who speaks for them was spoken for {heard}, not for {silent}, too dangerous for {danger}; for {open} it was not recorded.</source>
        <translation>Van {total} risico’s: bij {heard} is gesproken met wie het raakt of wie voor hen spreekt, bij {silent} niet, bij {danger} was het te gevaarlijk; bij {open} is het niet vastgelegd.</translation>
    </message>
    <message>
        <source>Not yet: for no risk it was recorded who is at risk, or whether they were heard.</source>
        <translation>Nog niet: bij geen enkel risico is vastgelegd wie risico loopt, of dat met hen is gesproken.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>niet vastgelegd</translation>
    </message>
    <message>
        <source>Harm, from signal to remedy</source>
        <translation>Schade, van signaal tot herstel</translation>
    </message>
    <message>
        <source>No harm was recorded that happens or happened, and no signal of any. That does not mean that there is none.</source>
        <translation>Er is geen schade vastgelegd die gebeurt of is gebeurd, en ook geen signaal daarvan. Dat betekent niet dat er geen is.</translation>
    </message>
    <message>
        <source>With a measure to remedy</source>
        <translation>Met een maatregel tot herstel</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Measures to remedy</source>
        <translation>Maatregelen tot herstel</translation>
    </message>
    <message>
        <source>Not yet: no measure to remedy was recorded.</source>
        <translation>Nog niet: er is geen maatregel tot herstel vastgelegd.</translation>
    </message>
    <message>
        <source>Who causes harm or contributes to it sees to remedy. Who is directly linked uses the influence it has (UN Guiding Principles 19 and 22: a norm, no law).</source>
        <translation>Wie schade veroorzaakt of eraan bijdraagt, zorgt voor herstel. Wie er direct mee verbonden is, gebruikt zijn invloed (UN Guiding Principles 19 en 22: een norm, geen wet).</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Klachten</translation>
    </message>
    <message>
        <source>For the own people: {answer}.</source>
        <translation>Voor de eigen mensen: {answer}.</translation>
    </message>
    <message>
        <source>there is a place to complain</source>
        <translation>er is een plek om te klagen</translation>
    </message>
    <message>
        <source>there is no place to complain yet</source>
        <translation>er is nog geen plek om te klagen</translation>
    </message>
    <message>
        <source>Agreements of sectors on our themes</source>
        <translation>Sectorovereenkomsten over onze thema’s</translation>
    </message>
    <message>
        <source>Agreements that name a theme of a risk in this report, running or not.</source>
        <translation>Overeenkomsten die een thema noemen van een risico in dit verslag, lopend of niet.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} en nog {count}</translation>
    </message>
    <message>
        <source>Of our themes, gravest first</source>
        <translation>Van onze thema’s, ernstigste eerst</translation>
    </message>
    <message>
        <source>People, planet, profit</source>
        <translation>Mensen, planeet, winst</translation>
    </message>
    <message>
        <source>Counted from the chain, by the disclosures of GRI. Suppliers are counted, never suffering. A supplier without a judgement is not known, not low. This is not a report in accordance with the GRI Standards.</source>
        <translation>Geteld uit de keten, naar de onderdelen van GRI. Leveranciers worden geteld, nooit leed. Een leverancier zonder oordeel is niet bekend, niet laag. Dit is geen verslag volgens de GRI-standaarden.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Wat is geteld</translation>
    </message>
    <message>
        <source>GRI</source>
        <translation>GRI</translation>
    </message>
    <message>
        <source>Left out of this report, by choice: {names}.</source>
        <translation>Met opzet weggelaten uit dit verslag: {names}.</translation>
    </message>
    <message>
        <source>Who signs says: this report tells what the company knows on {date}, and what it does not know. It does not say that any law or norm is complied with.</source>
        <translation>Wie tekent, zegt: dit verslag vertelt wat het bedrijf weet op {date}, en wat het niet weet. Het zegt niet dat aan een wet of norm is voldaan.</translation>
    </message>
    <message>
        <source>This is a draft. A draft is not signed.</source>
        <translation>Dit is een concept. Een concept wordt niet ondertekend.</translation>
    </message>
    <message>
        <source>For the company</source>
        <translation>Voor het bedrijf</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelezen door</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>By the SHA-256 anybody can check that a file is the one that was kept. Verified says whether the judgement it stands for was verified.</source>
        <translation>Met de SHA-256 kan iedereen nagaan dat een bestand het bestand is dat is bewaard. Gecontroleerd zegt of het oordeel waar het bij hoort, is gecontroleerd.</translation>
    </message>
    <message>
        <source>No file is listed here with its SHA-256. Verified says whether the judgement it stands for was verified.</source>
        <translation>Hier staat geen bestand met zijn SHA-256. Gecontroleerd zegt of het oordeel waar het bij hoort, is gecontroleerd.</translation>
    </message>
    <message>
        <source>The SHA-256 does not match a file in the project. Do not rely on it.</source>
        <translation>De SHA-256 komt niet overeen met een bestand in het project. Vertrouw er niet op.</translation>
    </message>
    <message>
        <source>No evidence has been recorded yet.</source>
        <translation>Er is nog geen onderbouwing vastgelegd.</translation>
    </message>
    <message>
        <source>File or address</source>
        <translation>Bestand of adres</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Gecontroleerd</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>measure: {name}</source>
        <translation>maatregel: {name}</translation>
    </message>
</context>
<context>
    <name>report_choices</name>
    <message>
        <source>Risk report</source>
        <translation>Risicorapport</translation>
    </message>
    <message>
        <source>Answers for a customer</source>
        <translation>Antwoorden voor een klant</translation>
    </message>
    <message>
        <source>Statement on child labour</source>
        <translation>Verklaring kinderarbeid</translation>
    </message>
    <message>
        <source>Check on forced labour</source>
        <translation>Controle dwangarbeid</translation>
    </message>
    <message>
        <source>CSR passport</source>
        <translation>MVO-paspoort</translation>
    </message>
    <message>
        <source>Paragraph for a VSME report</source>
        <translation>Paragraaf voor een VSME-verslag</translation>
    </message>
    <message>
        <source>risk report</source>
        <translation>risicorapport</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwoorden</translation>
    </message>
    <message>
        <source>child labour statement</source>
        <translation>verklaring kinderarbeid</translation>
    </message>
    <message>
        <source>forced labour check</source>
        <translation>controle dwangarbeid</translation>
    </message>
    <message>
        <source>VSME C6 and C7</source>
        <translation>VSME C6 en C7</translation>
    </message>
    <message>
        <source>Ourselves</source>
        <translation>Onszelf</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>Een klant</translation>
    </message>
    <message>
        <source>An auditor</source>
        <translation>Een auditor</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Er wordt niets weggelaten.</translation>
    </message>
    <message>
        <source>For customer, bank, auditor: all you found.</source>
        <translation>Voor klant, bank, auditor: wat u vond.</translation>
    </message>
    <message>
        <source>To a list of questions: what you know now.</source>
        <translation>Op een vragenlijst: wat u nu al weet.</translation>
    </message>
    <message>
        <source>Voluntary; not the one of the Dutch act.</source>
        <translation>Vrijwillig; niet die uit de Wet zorgplicht.</translation>
    </message>
    <message>
        <source>Where to look further, what was not seen.</source>
        <translation>Waar verder kijken, en wat is niet bekeken.</translation>
    </message>
    <message>
        <source>Indicators for business use. Not a label.</source>
        <translation>Indicatoren, zakelijk gebruik. Geen keurmerk.</translation>
    </message>
    <message>
        <source>For your own report: C6 and C7.</source>
        <translation>Voor uw eigen verslag: C6 en C7.</translation>
    </message>
    <message>
        <source>Other names; no people, amounts, notes.</source>
        <translation>Andere namen; geen mensen of bedragen.</translation>
    </message>
    <message>
        <source>All but your own notes and what-ifs.</source>
        <translation>Alles, behalve uw notities en wat-als.</translation>
    </message>
    <message>
        <source>As for a customer; no places, free texts.</source>
        <translation>Als voor een klant; geen plaatsen, vrije teksten.</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>for customer</source>
        <translation>voor klant</translation>
    </message>
    <message>
        <source>for auditor</source>
        <translation>voor auditor</translation>
    </message>
    <message>
        <source>public</source>
        <translation>openbaar</translation>
    </message>
    <message>
        <source>for internal use</source>
        <translation>voor intern gebruik</translation>
    </message>
    <message>
        <source>for a customer</source>
        <translation>voor een klant</translation>
    </message>
    <message>
        <source>for an auditor</source>
        <translation>voor een auditor</translation>
    </message>
    <message>
        <source>for everyone</source>
        <translation>voor iedereen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Company and chain</source>
        <translation>Bedrijf en keten</translation>
    </message>
    <message>
        <source>Policy and roles</source>
        <translation>Beleid en rollen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Werkwijze</translation>
    </message>
    <message>
        <source>Risks and priorities</source>
        <translation>Risico’s en prioriteiten</translation>
    </message>
    <message>
        <source>Per hotspot</source>
        <translation>Hotspots één voor één</translation>
    </message>
    <message>
        <source>Measures and progress</source>
        <translation>Maatregelen en voortgang</translation>
    </message>
    <message>
        <source>Talks, complaints, remedy</source>
        <translation>Gesprek, klachten, herstel</translation>
    </message>
    <message>
        <source>Agreements and indicators</source>
        <translation>Convenant en indicatoren</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Beperkingen</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Ondertekening</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>List of evidence</source>
        <translation>Bewijslijst</translation>
    </message>
    <message>
        <source>Words and norms</source>
        <translation>Begrippen en normen</translation>
    </message>
    <message>
        <source>Always in: without it nobody can check the order.</source>
        <translation>Altijd erin: zonder dit kan niemand de volgorde nagaan.</translation>
    </message>
    <message>
        <source>Always in: else the report says more than you know.</source>
        <translation>Altijd erin: anders zegt het rapport meer dan u weet.</translation>
    </message>
    <message>
        <source>Always in: every number in the text points here.</source>
        <translation>Altijd erin: elk nummer in de tekst wijst hierheen.</translation>
    </message>
    <message>
        <source>A passport is for internal and business use. To publish something, take the risk report.</source>
        <translation>Een paspoort is voor intern en zakelijk gebruik. Wilt u iets openbaar maken? Neem dan het risicorapport.</translation>
    </message>
    <message>
        <source>There is no policy yet. A reader of a final report looks for it.</source>
        <translation>Er is nog geen beleid. Wie een definitief rapport leest, zoekt daarnaar.</translation>
    </message>
    <message>
        <source>Nobody is named as responsible for the policy.</source>
        <translation>Er staat niemand die verantwoordelijk is voor het beleid.</translation>
    </message>
    <message>
        <source>Nobody is named who signs. The report keeps an empty line for it.</source>
        <translation>Er staat niemand die tekent. Het rapport houdt daarvoor een lege regel open.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Pagina {page} van {pages}</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Pagina {page}</translation>
    </message>
    <message>
        <source>{page}: {headings}</source>
        <translation>{page}: {headings}</translation>
    </message>
</context>
<context>
    <name>report_figures</name>
    <message>
        <source>Figure: through whom does it reach us? The deliveries from tier to tier.</source>
        <translation>Figuur: via wie bereikt het ons? De leveringen van ketenlaag naar ketenlaag.</translation>
    </message>
    <message>
        <source>Figure: where is it made? The deliveries on the map.</source>
        <translation>Figuur: waar wordt het gemaakt? De leveringen op de kaart.</translation>
    </message>
    <message>
        <source>Figure: what comes first? The risks by severity and likelihood.</source>
        <translation>Figuur: wat komt eerst? De risico’s naar ernst en kans.</translation>
    </message>
    <message>
        <source>Figure: where? The first priorities in their order.</source>
        <translation>Figuur: waar? De eerste prioriteiten in hun volgorde.</translation>
    </message>
    <message>
        <source>Figure: which theme where? The gravest level of each pair.</source>
        <translation>Figuur: welk thema waar? Van elk paar het ernstigste niveau.</translation>
    </message>
    <message>
        <source>Figure: do few carry most? A measure of what comes through, not of suffering.</source>
        <translation>Figuur: dragen weinigen het meeste? Een maat voor de doorwerking, niet voor leed.</translation>
    </message>
    <message>
        <source>Figure: who is at risk? The risks by group of people.</source>
        <translation>Figuur: wie loopt gevaar? De risico’s per groep mensen.</translation>
    </message>
    <message>
        <source>Figure: what do we not know? The deliveries of each tier.</source>
        <translation>Figuur: wat weten wij niet? De leveringen per ketenlaag.</translation>
    </message>
    <message>
        <source>Figure: does it get better? The deliveries in every round and now.</source>
        <translation>Figuur: wordt het beter? De leveringen in elke ronde en nu.</translation>
    </message>
</context>
<context>
    <name>rounds</name>
    <message>
        <source>Round {year}</source>
        <translation>Ronde {year}</translation>
    </message>
    <message>
        <source>Round {year} ({number})</source>
        <translation>Ronde {year} ({number})</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>{name} ({date})</source>
        <translation>{name} ({date})</translation>
    </message>
    <message>
        <source>{now} (was: {then})</source>
        <translation>{now} (heette: {then})</translation>
    </message>
    <message>
        <source>Deliveries, from “{then}” to {now}: {parts}.</source>
        <translation>Leveringen, van “{then}” tot {now}: {parts}.</translation>
    </message>
    <message>
        <source>Risks, from “{then}” to {now}: {parts}.</source>
        <translation>Risico’s, van “{then}” tot {now}: {parts}.</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>niets veranderd</translation>
    </message>
    <message>
        <source>{count} where harm happens now and did not then</source>
        <translation>{count} waar nu schade gebeurt en toen niet</translation>
    </message>
    <message>
        <source>{count} more serious</source>
        <translation>{count} ernstiger</translation>
    </message>
    <message>
        <source>{count} less known</source>
        <translation>{count} minder bekend</translation>
    </message>
    <message>
        <source>{count} remedied</source>
        <translation>{count} hersteld</translation>
    </message>
    <message>
        <source>{count} less serious</source>
        <translation>{count} minder ernstig</translation>
    </message>
    <message>
        <source>{count} better known</source>
        <translation>{count} beter bekend</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} nieuw</translation>
    </message>
    <message>
        <source>{count} out of the chain</source>
        <translation>{count} uit de keten</translation>
    </message>
    <message>
        <source>The method changed since a round was held. Both moments are computed by the method of now. {count} deliveries had another level in their round than is shown here.</source>
        <translation>De methode is veranderd sinds een ronde. Beide momenten zijn berekend met de methode van nu. {count} leveringen hadden in hun ronde een ander niveau dan hier staat.</translation>
    </message>
    <message>
        <source>The method changed since a round was held. Both moments are computed by the method of now. 1 delivery had another level in its round than is shown here.</source>
        <translation>De methode is veranderd sinds een ronde. Beide momenten zijn berekend met de methode van nu. 1 levering had in haar ronde een ander niveau dan hier staat.</translation>
    </message>
    <message>
        <source>Not in the chart, the kept copy cannot be read: {names}.</source>
        <translation>Niet in de grafiek, want de bewaarde kopie is niet te lezen: {names}.</translation>
    </message>
    <message>
        <source>Leaving lowers the number, not the suffering. Remedy is still needed.</source>
        <translation>Weglopen verlaagt het getal, niet het leed. Herstel blijft nodig.</translation>
    </message>
    <message>
        <source>A judgement or answer was taken away, is less sure, or it is no longer said that harm happens. That says nothing of the harm itself.</source>
        <translation>Een oordeel of antwoord is weggehaald of minder zeker, of er staat niet meer dat er schade gebeurt. Dat zegt niets over de schade zelf.</translation>
    </message>
    <message>
        <source>Both moments are computed by the same method.</source>
        <translation>Beide momenten zijn met dezelfde methode berekend.</translation>
    </message>
    <message>
        <source>{count} out of the chain, harm not remedied</source>
        <translation>{count} uit de keten, schade niet opgelost</translation>
    </message>
    <message>
        <source>{count} out of the chain; of these {unsolved} with harm that is not remedied</source>
        <translation>{count} uit de keten; bij {unsolved} daarvan is de schade niet opgelost</translation>
    </message>
    <message>
        <source>Leaving the chain is no improvement.</source>
        <translation>Weggaan uit de keten is geen verbetering.</translation>
    </message>
    <message>
        <source>Not known: then {then} of {then_of} deliveries in your chain, later {now} of {now_of}. Part of the reach over deliveries without a judgement: then {then_reach} %, later {now_reach} %.</source>
        <translation>Niet bekend: toen {then} van {then_of} leveringen in uw keten, daarna {now} van {now_of}. Deel van de doorwerking via leveringen zonder oordeel: toen {then_reach} %, daarna {now_reach} %.</translation>
    </message>
    <message>
        <source>Another name than then: {names}.</source>
        <translation>Heet nu anders dan toen: {names}.</translation>
    </message>
    <message>
        <source>{then} is now {now}</source>
        <translation>{then} heet nu {now}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
    <message>
        <source>Happens now, not then</source>
        <translation>Gebeurt nu, toen niet</translation>
    </message>
    <message>
        <source>More serious</source>
        <translation>Ernstiger</translation>
    </message>
    <message>
        <source>Out of the chain, harm not remedied</source>
        <translation>Uit de keten, schade niet opgelost</translation>
    </message>
    <message>
        <source>Less known</source>
        <translation>Minder bekend</translation>
    </message>
    <message>
        <source>Remedied</source>
        <translation>Hersteld</translation>
    </message>
    <message>
        <source>Less serious</source>
        <translation>Minder ernstig</translation>
    </message>
    <message>
        <source>Better known</source>
        <translation>Beter bekend</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Out of the chain</source>
        <translation>Uit de keten</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gelijk gebleven</translation>
    </message>
    <message>
        <source>Judged for the first time, by yourselves, verified or more sure than then.</source>
        <translation>Voor het eerst beoordeeld, zelf beoordeeld, geverifieerd of zekerder dan toen.</translation>
    </message>
    <message>
        <source>The risk may still be there, without us. That is no improvement by itself.</source>
        <translation>Het risico kan er nog zijn, zonder ons. Dat is op zichzelf geen verbetering.</translation>
    </message>
    <message>
        <source>The level and what is known did not change.</source>
        <translation>Het niveau en wat bekend is, zijn niet veranderd.</translation>
    </message>
    <message>
        <source>not in the chain</source>
        <translation>niet in de keten</translation>
    </message>
</context>
<context>
    <name>row_findings</name>
    <message>
        <source>Row {row} (“{value}”) looks like a note. It is kept aside.</source>
        <translation>Rij {row} (“{value}”) lijkt een opmerking. De rij is apart gezet.</translation>
    </message>
    <message>
        <source>Row {row} (“{value}”) is a country by itself: a heading above other rows. It is kept aside.</source>
        <translation>Rij {row} (“{value}”) is alleen een land: een kopje boven andere rijen. De rij is apart gezet.</translation>
    </message>
    <message>
        <source>Column {column}: {value} cells say “the same as above”. What stands above was taken.</source>
        <translation>Kolom {column}: {value} cellen zeggen “hetzelfde als hierboven”. Wat erboven staat, is overgenomen.</translation>
    </message>
    <message>
        <source>Row {row} has no name and names goods only. It was taken as a delivery of “{value}”, which stands above it.</source>
        <translation>Rij {row} heeft geen naam en noemt alleen goederen. De rij is gelezen als levering van “{value}”, die erboven staat.</translation>
    </message>
    <message>
        <source>Column {column} has a number with each name. They were taken apart: number {value}, name “{repaired}”.</source>
        <translation>Kolom {column} heeft bij elke naam een nummer. Die zijn uit elkaar gehaald: nummer {value}, naam “{repaired}”.</translation>
    </message>
    <message>
        <source>Column {column} names each country once, above a group of rows. It was taken for the {value} rows below it too.</source>
        <translation>Kolom {column} noemt elk land één keer, boven een groep rijen. Het is ook gebruikt voor de {value} rijen eronder.</translation>
    </message>
    <message>
        <source>Row {row}: the name “{value}” has {repaired} behind it. That was taken as the country.</source>
        <translation>Rij {row}: achter de naam “{value}” staat {repaired}. Dat is als land overgenomen.</translation>
    </message>
    <message>
        <source>The list has the same amount for several years. Column {column} was taken; not used: {value}.</source>
        <translation>De lijst heeft hetzelfde bedrag voor meer jaren. Kolom {column} is gebruikt; niet gebruikt: {value}.</translation>
    </message>
    <message>
        <source>Beside the list stands another list. Its columns were not read: {value}.</source>
        <translation>Naast de lijst staat nog een lijst. De kolommen daarvan zijn niet gelezen: {value}.</translation>
    </message>
    <message>
        <source>Rows that look like a note, kept aside</source>
        <translation>Rijen die een opmerking lijken, apart gezet</translation>
    </message>
    <message>
        <source>Rows that are a heading above other rows, kept aside</source>
        <translation>Rijen die een kopje boven andere rijen zijn, apart gezet</translation>
    </message>
    <message>
        <source>Columns in which cells say “the same as above”</source>
        <translation>Kolommen waarin cellen “hetzelfde als hierboven” zeggen</translation>
    </message>
    <message>
        <source>Rows without a name that belong to the supplier above them</source>
        <translation>Rijen zonder naam die bij de leverancier erboven horen</translation>
    </message>
    <message>
        <source>Countries read from the name</source>
        <translation>Landen die uit de naam zijn gelezen</translation>
    </message>
    <message>
        <source>Looks like a note</source>
        <translation>Lijkt een opmerking</translation>
    </message>
    <message>
        <source>Heading above other rows</source>
        <translation>Kopje boven andere rijen</translation>
    </message>
</context>
<context>
    <name>scenarios</name>
    <message>
        <source>What if</source>
        <translation>Wat als</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation>{name} ({number})</translation>
    </message>
    <message>
        <source>What if we stop with {name}?</source>
        <translation>Wat als we stoppen met {name}?</translation>
    </message>
    <message>
        <source>What if we replace {name}?</source>
        <translation>Wat als we {name} vervangen?</translation>
    </message>
    <message>
        <source>What if we split {name}?</source>
        <translation>Wat als we {name} splitsen?</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (kopie)</translation>
    </message>
    <message>
        <source>a supplier not known yet</source>
        <translation>een leverancier die nog niet bekend is</translation>
    </message>
    <message>
        <source>(no longer in the project)</source>
        <translation>(niet meer in het project)</translation>
    </message>
    <message>
        <source>Stop with a supplier or delivery</source>
        <translation>Stoppen met een leverancier of levering</translation>
    </message>
    <message>
        <source>Replace a supplier</source>
        <translation>Een leverancier vervangen</translation>
    </message>
    <message>
        <source>Split a delivery over two suppliers</source>
        <translation>Een levering over twee leveranciers splitsen</translation>
    </message>
    <message>
        <source>Judge a risk otherwise</source>
        <translation>Een risico anders beoordelen</translation>
    </message>
    <message>
        <source>Carry out a measure</source>
        <translation>Een maatregel uitvoeren</translation>
    </message>
    <message>
        <source>The whole supplier</source>
        <translation>De hele leverancier</translation>
    </message>
    <message>
        <source>Stop with {name}</source>
        <translation>Stoppen met {name}</translation>
    </message>
    <message>
        <source>Stop with the delivery {name}</source>
        <translation>Stoppen met de levering {name}</translation>
    </message>
    <message>
        <source>Replace {name} by {by}</source>
        <translation>{name} vervangen door {by}</translation>
    </message>
    <message>
        <source>{part} % of {name} from {by}</source>
        <translation>{part} % van {name} bij {by}</translation>
    </message>
    <message>
        <source>{name}: {asked} {value}</source>
        <translation>{name}: {asked} {value}</translation>
    </message>
    <message>
        <source>{name}: {measure} ({proof}).</source>
        <translation>{name}: {measure} ({proof}).</translation>
    </message>
    <message>
        <source>Likelihood after: {value}.</source>
        <translation>Kans daarna: {value}.</translation>
    </message>
    <message>
        <source>Severity after: {value} at most.</source>
        <translation>Ernst daarna: hoogstens {value}.</translation>
    </message>
    <message>
        <source>how serious</source>
        <translation>hoe ernstig</translation>
    </message>
    <message>
        <source>how many people, how large an area</source>
        <translation>hoeveel mensen, hoe groot gebied</translation>
    </message>
    <message>
        <source>can it be put right</source>
        <translation>kan het worden hersteld</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>kans</translation>
    </message>
    <message>
        <source>effect shown</source>
        <translation>effect aangetoond</translation>
    </message>
    <message>
        <source>effect expected</source>
        <translation>effect verwacht</translation>
    </message>
    <message>
        <source>only a certificate</source>
        <translation>alleen een certificaat</translation>
    </message>
    <message>
        <source>Does not fit any more: it is no longer in the project. This step is skipped.</source>
        <translation>Past niet meer: dit staat niet meer in het project. Deze stap is overgeslagen.</translation>
    </message>
    <message>
        <source>Does not fit: this is your own company. This step is skipped.</source>
        <translation>Past niet: dit is uw eigen bedrijf. Deze stap is overgeslagen.</translation>
    </message>
    <message>
        <source>Does not fit: both are the same. This step is skipped.</source>
        <translation>Past niet: beide zijn dezelfde. Deze stap is overgeslagen.</translation>
    </message>
    <message>
        <source>Leaving lowers this number, not the suffering.</source>
        <translation>Weglopen verlaagt dit getal, niet het leed.</translation>
    </message>
    <message>
        <source>The risks of the new supplier are not known. Not known is not low: they do not count here yet.</source>
        <translation>De risico’s van de nieuwe leverancier zijn niet bekend. Niet bekend is niet laag: ze tellen hier nog niet mee.</translation>
    </message>
    <message>
        <source>What if we tackle {name}?</source>
        <translation>Wat als we {name} aanpakken?</translation>
    </message>
    <message>
        <source>not in the chain</source>
        <translation>niet in de keten</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
    <message>
        <source>Leaving does not solve the harm: use your influence first.</source>
        <translation>Weglopen lost de schade niet op: gebruik eerst uw invloed.</translation>
    </message>
    <message>
        <source>Of the new supplier only what is judged already counts. The risks of this delivery from there are not known. Not known is not low.</source>
        <translation>Van de nieuwe leverancier telt alleen wat al is beoordeeld. De risico’s van deze levering daar zijn niet bekend. Niet bekend is niet laag.</translation>
    </message>
    <message>
        <source>Not all deliveries to this buyer have a value: the parts are assumed.</source>
        <translation>Niet alle leveringen aan deze afnemer hebben een waarde: de delen zijn aangenomen.</translation>
    </message>
    <message>
        <source>Assumes more than is shown: likelihood falls only with evidence of effect.</source>
        <translation>Neemt meer aan dan is aangetoond: de kans daalt alleen met bewijs van effect.</translation>
    </message>
    <message>
        <source>The effect is expected, not shown. Likelihood falls only with evidence of effect.</source>
        <translation>Het effect is verwacht, niet aangetoond. De kans daalt alleen met bewijs van effect.</translation>
    </message>
    <message>
        <source>A certificate alone lowers nothing.</source>
        <translation>Een certificaat alleen verlaagt niets.</translation>
    </message>
    <message>
        <source>Assumes more than may be counted: severity falls only by remedy.</source>
        <translation>Neemt meer aan dan mag worden geteld: de ernst daalt alleen door herstel.</translation>
    </message>
    <message>
        <source>This harm happens or is not remedied yet: its likelihood stays 5.</source>
        <translation>Deze schade gebeurt of is nog niet hersteld: de kans blijft 5.</translation>
    </message>
    <message>
        <source>After remedy the chance of a repeat is judged anew. Fill in the likelihood.</source>
        <translation>Na herstel wordt de kans op herhaling opnieuw beoordeeld. Vul de kans in.</translation>
    </message>
    <message>
        <source>This step changes nothing.</source>
        <translation>Deze stap verandert niets.</translation>
    </message>
    <message>
        <source>{count} more serious</source>
        <translation>{count} ernstiger</translation>
    </message>
    <message>
        <source>{count} new and not known</source>
        <translation>{count} nieuw en niet bekend</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} nieuw</translation>
    </message>
    <message>
        <source>{count} less known</source>
        <translation>{count} minder bekend</translation>
    </message>
    <message>
        <source>{count} remedied</source>
        <translation>{count} hersteld</translation>
    </message>
    <message>
        <source>{count} less serious</source>
        <translation>{count} minder ernstig</translation>
    </message>
    <message>
        <source>{count} less serious if the expected effect comes</source>
        <translation>{count} minder ernstig als het verwachte effect komt</translation>
    </message>
    <message>
        <source>{count} now judged</source>
        <translation>{count} nu beoordeeld</translation>
    </message>
    <message>
        <source>Deliveries: {parts}.</source>
        <translation>Leveringen: {parts}.</translation>
    </message>
    <message>
        <source>Risks: {parts}.</source>
        <translation>Risico’s: {parts}.</translation>
    </message>
    <message>
        <source>No delivery changes.</source>
        <translation>Geen levering verandert.</translation>
    </message>
    <message>
        <source>No risk changes.</source>
        <translation>Geen risico verandert.</translation>
    </message>
    <message>
        <source>{count} deliveries with a risk leave your chain, harm not solved. That is no improvement.</source>
        <translation>{count} leveringen met een risico gaan uit uw keten, schade niet opgelost. Dat is geen verbetering.</translation>
    </message>
    <message>
        <source>1 delivery with a risk leaves your chain, harm not solved. That is no improvement.</source>
        <translation>1 levering met een risico gaat uit uw keten, schade niet opgelost. Dat is geen verbetering.</translation>
    </message>
    <message>
        <source>{count} risks leave your chain, harm not solved. That is no improvement.</source>
        <translation>{count} risico’s gaan uit uw keten, schade niet opgelost. Dat is geen verbetering.</translation>
    </message>
    <message>
        <source>1 risk leaves your chain, harm not solved. That is no improvement.</source>
        <translation>1 risico gaat uit uw keten, schade niet opgelost. Dat is geen verbetering.</translation>
    </message>
    <message>
        <source>{count} deliveries without a judged risk leave your chain.</source>
        <translation>{count} leveringen zonder beoordeeld risico gaan uit uw keten.</translation>
    </message>
    <message>
        <source>1 delivery without a judged risk leaves your chain.</source>
        <translation>1 levering zonder beoordeeld risico gaat uit uw keten.</translation>
    </message>
    <message>
        <source>{count} risks without a level leave your chain.</source>
        <translation>{count} risico’s zonder niveau gaan uit uw keten.</translation>
    </message>
    <message>
        <source>1 risk without a level leaves your chain.</source>
        <translation>1 risico zonder niveau gaat uit uw keten.</translation>
    </message>
    <message>
        <source>First use your influence: talk, set conditions, act together with other buyers. If you stop all the same, do it responsibly: say it in time, look at the effects on workers, pay what is due (measure “responsible exit”).</source>
        <translation>Gebruik eerst uw invloed: praat, stel voorwaarden, werk samen met andere afnemers. Stopt u toch, doe het dan verantwoord: zeg het op tijd, kijk naar de gevolgen voor werknemers, betaal wat nog openstaat (maatregel “verantwoord beëindigen”).</translation>
    </message>
    <message>
        <source>Buying elsewhere lowers this number, not the suffering.</source>
        <translation>Elders kopen verlaagt dit getal, niet het leed.</translation>
    </message>
    <message>
        <source>Part of this is expected, not shown yet.</source>
        <translation>Een deel hiervan is verwacht, nog niet aangetoond.</translation>
    </message>
    <message>
        <source>What leaves your chain is still not known.</source>
        <translation>Wat uit uw keten gaat, is nog steeds niet bekend.</translation>
    </message>
    <message>
        <source>A number to reckon with (part of purchases × weight), no measure of suffering.</source>
        <translation>Rekenmaat (inkoopaandeel × gewicht), geen maat voor leed.</translation>
    </message>
    <message>
        <source>{part} %</source>
        <translation>{part} %</translation>
    </message>
    <message>
        <source>Deliveries in your chain</source>
        <translation>Leveringen in uw keten</translation>
    </message>
    <message>
        <source>High or very high</source>
        <translation>Hoog of zeer hoog</translation>
    </message>
    <message>
        <source>Harm that happens now</source>
        <translation>Schade die nu gebeurt</translation>
    </message>
    <message>
        <source>Deliveries not known</source>
        <translation>Leveringen niet bekend</translation>
    </message>
    <message>
        <source>Suppliers you cannot go around</source>
        <translation>Leveranciers waar u niet omheen kunt</translation>
    </message>
    <message>
        <source>Part of the reach without a judgement</source>
        <translation>Deel van het bereik zonder oordeel</translation>
    </message>
    <message>
        <source>Largest loss when one stops (part of purchases)</source>
        <translation>Grootste uitval als één stopt (deel van de inkoop)</translation>
    </message>
    <message>
        <source>What comes through to you (now = 100 %)</source>
        <translation>Doorwerking tot bij u (nu = 100 %)</translation>
    </message>
    <message>
        <source>More serious</source>
        <translation>Ernstiger</translation>
    </message>
    <message>
        <source>Out of your chain, harm not solved</source>
        <translation>Uit uw keten, schade niet opgelost</translation>
    </message>
    <message>
        <source>New, not known</source>
        <translation>Nieuw, niet bekend</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Less known</source>
        <translation>Minder bekend</translation>
    </message>
    <message>
        <source>Remedied</source>
        <translation>Hersteld</translation>
    </message>
    <message>
        <source>Less serious</source>
        <translation>Minder ernstig</translation>
    </message>
    <message>
        <source>Expected, not shown yet</source>
        <translation>Verwacht, nog niet aangetoond</translation>
    </message>
    <message>
        <source>Now judged</source>
        <translation>Nu beoordeeld</translation>
    </message>
    <message>
        <source>Out of your chain, no judged risk</source>
        <translation>Uit uw keten, geen beoordeeld risico</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Hetzelfde</translation>
    </message>
    <message>
        <source>You no longer buy there. For people and environment nothing got better.</source>
        <translation>U koopt daar niet meer. Voor mens en milieu is er niets beter geworden.</translation>
    </message>
    <message>
        <source>Not known is not low: find out before you choose.</source>
        <translation>Niet bekend is niet laag: zoek het uit voordat u kiest.</translation>
    </message>
    <message>
        <source>No improvement yet: it counts only once the effect is shown.</source>
        <translation>Nog geen verbetering: het telt pas als het effect is aangetoond.</translation>
    </message>
    <message>
        <source>As the steps assume it. Ask the people concerned whether it is put right.</source>
        <translation>Zoals de stappen het aannemen. Vraag de betrokkenen of het is hersteld.</translation>
    </message>
    <message>
        <source>As the steps assume it. Keep the evidence of the effect with the risk.</source>
        <translation>Zoals de stappen het aannemen. Bewaar het bewijs van het effect bij het risico.</translation>
    </message>
    <message>
        <source>As the steps assume it. In your own chain it is not judged yet.</source>
        <translation>Zoals de stappen het aannemen. In uw eigen keten is het nog niet beoordeeld.</translation>
    </message>
    <message>
        <source>High or very high: {before} now, {after} what if</source>
        <translation>Hoog of zeer hoog: nu {before}, wat als {after}</translation>
    </message>
    <message>
        <source>{title}. Deliveries by level, now and what if:</source>
        <translation>{title}. Leveringen per niveau, nu en wat als:</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>{level}: {before}, {after}.</source>
        <translation>{level}: {before}, {after}.</translation>
    </message>
    <message>
        <source>{side}: {count} deliveries {level}</source>
        <translation>{side}: {count} leveringen {level}</translation>
    </message>
    <message>
        <source>{side}: 1 delivery {level}</source>
        <translation>{side}: 1 levering {level}</translation>
    </message>
    <message>
        <source>The steps of this what-if are damaged and cannot be read. The chain and everything else is as it was. Remove the what-if or undo the last edit.</source>
        <translation>De stappen van deze wat-als zijn beschadigd en niet te lezen. De keten en al het andere is zoals het was. Verwijder de wat-als of maak de laatste wijziging ongedaan.</translation>
    </message>
    <message>
        <source>This what-if was made by a newer version of the program. Nothing was changed. Open it with that version.</source>
        <translation>Deze wat-als is gemaakt met een nieuwere versie van het programma. Er is niets gewijzigd. Open hem met die versie.</translation>
    </message>
    <message>
        <source>This what-if has a step that this version does not know: “{name}”. Nothing was changed. Use a newer version, or remove the what-if.</source>
        <translation>Deze wat-als heeft een stap die deze versie niet kent: “{name}”. Er is niets gewijzigd. Gebruik een nieuwere versie, of verwijder de wat-als.</translation>
    </message>
    <message>
        <source>A what-if has at most {count} steps. Nothing was changed. Make another one.</source>
        <translation>Een wat-als heeft hoogstens {count} stappen. Er is niets gewijzigd. Maak er nog een.</translation>
    </message>
    <message>
        <source>The what-if has no name. Nothing was changed. Fill it in.</source>
        <translation>De wat-als heeft geen naam. Er is niets gewijzigd. Vul een naam in.</translation>
    </message>
    <message>
        <source>Try a step</source>
        <translation>Een stap proberen</translation>
    </message>
</context>
<context>
    <name>scope</name>
    <message>
        <source>Product not filled in</source>
        <translation>Product niet ingevuld</translation>
    </message>
    <message>
        <source>{done} of {count} products chosen</source>
        <translation>{done} van {count} producten gekozen</translation>
    </message>
    <message>
        <source>{done} of 1 product chosen</source>
        <translation>{done} van 1 product gekozen</translation>
    </message>
    <message>
        <source>according to sources, not looked into: {themes}</source>
        <translation>volgens bronnen, nog niet onderzocht: {themes}</translation>
    </message>
    <message>
        <source>First, in this order:</source>
        <translation>Eerst, in deze volgorde:</translation>
    </message>
    <message>
        <source>Then: {names}</source>
        <translation>Daarna: {names}</translation>
    </message>
    <message>
        <source>Later: {names}</source>
        <translation>Later: {names}</translation>
    </message>
    <message>
        <source>Not chosen yet: {names}</source>
        <translation>Nog niet gekozen: {names}</translation>
    </message>
    <message>
        <source>Out of scope: {names}</source>
        <translation>Buiten beeld: {names}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>geen reden gegeven</translation>
    </message>
    <message>
        <source>Which products first, and why</source>
        <translation>Welke producten eerst, en waarom</translation>
    </message>
    <message>
        <source>Products out of scope for now:</source>
        <translation>Producten die voorlopig buiten beeld zijn:</translation>
    </message>
</context>
<context>
    <name>script_errors</name>
    <message>
        <source>Line {line} of the script cannot be done ({problem}). Everything before it is saved. Correct the line and run the rest.</source>
        <translation>Regel {line} van het script kan niet worden uitgevoerd ({problem}). Alles ervoor is opgeslagen. Verbeter de regel en voer de rest uit.</translation>
    </message>
    <message>
        <source>The line is too long. Nothing of it was done. Split it into several edits.</source>
        <translation>De regel is te lang. Er is niets van uitgevoerd. Splits de regel in meer stappen.</translation>
    </message>
    <message>
        <source>The line is not a JSON object. Nothing of it was done. Correct the line.</source>
        <translation>De regel is geen JSON-object. Er is niets van uitgevoerd. Verbeter de regel.</translation>
    </message>
    <message>
        <source>The line does not say what to do. Nothing of it was done. Add “op”.</source>
        <translation>De regel zegt niet wat er moet gebeuren. Er is niets van uitgevoerd. Voeg “op” toe.</translation>
    </message>
    <message>
        <source>The step “{op}” is not known, or its kind is missing. Nothing of it was done. Correct the line.</source>
        <translation>De stap “{op}” is niet bekend, of de soort ontbreekt. Er is niets van uitgevoerd. Verbeter de regel.</translation>
    </message>
    <message>
        <source>What stands under “fields” is not a JSON object. Nothing of it was done. Correct the line.</source>
        <translation>Wat onder “fields” staat, is geen JSON-object. Er is niets van uitgevoerd. Verbeter de regel.</translation>
    </message>
    <message>
        <source>There is nothing to undo. Nothing was changed.</source>
        <translation>Er is niets om ongedaan te maken. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>There is nothing to redo. Nothing was changed.</source>
        <translation>Er is niets om opnieuw te doen. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The copy “{file}” did not pass its check and was not kept. The project itself was not touched. Check the disk and try again.</source>
        <translation>De kopie “{file}” is niet door de controle gekomen en niet bewaard. Het project zelf is niet aangeraakt. Controleer de schijf en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“{file}” could not be brought to the format of this version. It was left as it is. Use a backup, or the version it was made with.</source>
        <translation>“{file}” kon niet naar het formaat van deze versie worden omgezet. Het is gebleven zoals het was. Gebruik een reservekopie, of de versie waarmee het is gemaakt.</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>On the list: {good} from {country}.</source>
        <translation>Op de lijst: {good} uit {country}.</translation>
    </message>
    <message>
        <source>On the US list of goods made with child or forced labour: {good} from {country}.</source>
        <translation>Op de Amerikaanse lijst van producten met kinderarbeid of dwangarbeid: {good} uit {country}.</translation>
    </message>
    <message>
        <source>On the US list of goods made with child or forced labour: {good} from {country}, for what goes into it: {input} from {place}.</source>
        <translation>Op de Amerikaanse lijst van producten met kinderarbeid of dwangarbeid: {good} uit {country}, om wat erin zit: {input} uit {place}.</translation>
    </message>
    <message>
        <source>From {country}: {good}. Parts of the country are on the list of conflict-affected and high-risk areas ({areas}).</source>
        <translation>Uit {country}: {good}. Delen van het land staan op de lijst van conflict- en hoogrisicogebieden ({areas}).</translation>
    </message>
    <message>
        <source>From {country}: {good}. The whole country is on the list of conflict-affected and high-risk areas.</source>
        <translation>Uit {country}: {good}. Het hele land staat op de lijst van conflict- en hoogrisicogebieden.</translation>
    </message>
    <message>
        <source>From {country}: {good}. The EU calls the risk of deforestation there high.</source>
        <translation>Uit {country}: {good}. De EU noemt het risico op ontbossing daar hoog.</translation>
    </message>
    <message>
        <source>On the list: {good}.</source>
        <translation>Op de lijst: {good}.</translation>
    </message>
    <message>
        <source>This sector is on the list: {good}.</source>
        <translation>Deze sector staat op de lijst: {good}.</translation>
    </message>
    <message>
        <source>This sector is on the list: {good}, for {count} countries.</source>
        <translation>Deze sector staat op de lijst: {good}, voor {count} landen.</translation>
    </message>
    <message>
        <source>This sector is on the list: {good}, for {country}.</source>
        <translation>Deze sector staat op de lijst: {good}, voor {country}.</translation>
    </message>
    <message>
        <source>On the list: {good}, for {count} countries.</source>
        <translation>Op de lijst: {good}, voor {count} landen.</translation>
    </message>
    <message>
        <source>On the list: {good}, for {country}.</source>
        <translation>Op de lijst: {good}, voor {country}.</translation>
    </message>
    <message>
        <source>On the US list of goods made with child or forced labour: {good}, for {count} countries.</source>
        <translation>Op de Amerikaanse lijst van producten met kinderarbeid of dwangarbeid: {good}, voor {count} landen.</translation>
    </message>
    <message>
        <source>On the US list of goods made with child or forced labour: {good}, for {country}.</source>
        <translation>Op de Amerikaanse lijst van producten met kinderarbeid of dwangarbeid: {good}, voor {country}.</translation>
    </message>
    <message>
        <source>One of the minerals of the EU law on conflict minerals: {good}.</source>
        <translation>Een van de mineralen van de EU-wet over conflictmineralen: {good}.</translation>
    </message>
    <message>
        <source>One of the seven raw materials of the EU law on deforestation: {good}.</source>
        <translation>Een van de zeven grondstoffen van de EU-wet over ontbossing: {good}.</translation>
    </message>
    <message>
        <source>On the list, and made by this sector: {good}.</source>
        <translation>Op de lijst, en gemaakt door deze sector: {good}.</translation>
    </message>
    <message>
        <source>On the US list of goods made with child or forced labour, and made by this sector: {good}, for {count} countries.</source>
        <translation>Op de Amerikaanse lijst van producten met kinderarbeid of dwangarbeid, en gemaakt door deze sector: {good}, voor {count} landen.</translation>
    </message>
    <message>
        <source>On the US list of goods made with child or forced labour, and made by this sector: {good}, for {country}.</source>
        <translation>Op de Amerikaanse lijst van producten met kinderarbeid of dwangarbeid, en gemaakt door deze sector: {good}, voor {country}.</translation>
    </message>
    <message>
        <source>{country} is on the list.</source>
        <translation>{country} staat op de lijst.</translation>
    </message>
    <message>
        <source>Parts of {country} are on the list: {areas}.</source>
        <translation>Delen van {country} staan op de lijst: {areas}.</translation>
    </message>
    <message>
        <source>On the list: {good} from {country} ({areas}).</source>
        <translation>Op de lijst: {good} uit {country} ({areas}).</translation>
    </message>
    <message>
        <source>{country}: {value} {unit}.</source>
        <translation>{country}: {value} {unit}.</translation>
    </message>
    <message>
        <source>{measure} of {country}: {value}.</source>
        <translation>{measure} van {country}: {value}.</translation>
    </message>
    <message>
        <source>In {country} {percent} % of the children aged {ages} work.</source>
        <translation>In {country} werkt {percent} % van de kinderen van {ages} jaar.</translation>
    </message>
    <message>
        <source>{country} has not ratified ILO convention 138 on the minimum age.</source>
        <translation>{country} heeft ILO-verdrag 138 over de minimumleeftijd niet bekrachtigd.</translation>
    </message>
    <message>
        <source>{country} has not ratified ILO convention 182 on the worst forms of child labour.</source>
        <translation>{country} heeft ILO-verdrag 182 over de ergste vormen van kinderarbeid niet bekrachtigd.</translation>
    </message>
    <message>
        <source>Control of corruption: {percent} % of the countries score lower than {country}.</source>
        <translation>Aanpak van corruptie: {percent} % van de landen scoort lager dan {country}.</translation>
    </message>
    <message>
        <source>Political stability and absence of violence: {percent} % of the countries score lower than {country}.</source>
        <translation>Politieke rust en afwezigheid van geweld: {percent} % van de landen scoort lager dan {country}.</translation>
    </message>
    <message>
        <source>Quality of regulation: {percent} % of the countries score lower than {country}.</source>
        <translation>Kwaliteit van de regels: {percent} % van de landen scoort lager dan {country}.</translation>
    </message>
    <message>
        <source>Rule of law: {percent} % of the countries score lower than {country}.</source>
        <translation>Rechtsstaat: {percent} % van de landen scoort lager dan {country}.</translation>
    </message>
    <message>
        <source>Voice of citizens and accountability: {percent} % of the countries score lower than {country}.</source>
        <translation>Stem van burgers en verantwoording: {percent} % van de landen scoort lager dan {country}.</translation>
    </message>
    <message>
        <source>Parts of {country} are on the list of conflict-affected and high-risk areas: {areas}.</source>
        <translation>Delen van {country} staan op de lijst van conflict- en hoogrisicogebieden: {areas}.</translation>
    </message>
    <message>
        <source>The whole of {country} is on the list of conflict-affected and high-risk areas.</source>
        <translation>{country} staat als geheel op de lijst van conflict- en hoogrisicogebieden.</translation>
    </message>
    <message>
        <source>The EU calls the risk of deforestation in {country} high.</source>
        <translation>De EU noemt het risico op ontbossing in {country} hoog.</translation>
    </message>
    <message>
        <source>Behind this product: {material}. {said}</source>
        <translation>Achter dit product: {material}. {said}</translation>
    </message>
    <message>
        <source>Only part of this product code is meant. Look whether yours is.</source>
        <translation>Alleen een deel van deze productcode is bedoeld. Kijk of uw product daarbij hoort.</translation>
    </message>
    <message>
        <source>It is not known whether this delivery comes from there.</source>
        <translation>Of deze levering daarvandaan komt, is niet bekend.</translation>
    </message>
    <message>
        <source>{country} is not among them. That does not make the risk there low.</source>
        <translation>{country} staat er niet bij. Dat maakt het risico daar niet laag.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} en nog {count}</translation>
    </message>
    <message>
        <source>Likelihood 4: this product from this country is on a list.</source>
        <translation>Kans 4: dit product uit dit land staat op een lijst.</translation>
    </message>
    <message>
        <source>Likelihood 3: the product is on a list, whatever country it is made in.</source>
        <translation>Kans 3: het product staat op een lijst, uit welk land het ook komt.</translation>
    </message>
    <message>
        <source>Likelihood 3: the product is on a list, but only for other countries.</source>
        <translation>Kans 3: het product staat op een lijst, maar alleen voor andere landen.</translation>
    </message>
    <message>
        <source>Likelihood 3: the product is on a list; in which country this was made is not known.</source>
        <translation>Kans 3: het product staat op een lijst; in welk land dit is gemaakt, is onbekend.</translation>
    </message>
    <message>
        <source>Likelihood 3: it holds for parts of the country; from which part is not known.</source>
        <translation>Kans 3: het geldt voor delen van het land; uit welk deel is niet bekend.</translation>
    </message>
    <message>
        <source>Likelihood 3: the sector makes what is on a list.</source>
        <translation>Kans 3: de sector maakt wat op een lijst staat.</translation>
    </message>
    <message>
        <source>Likelihood 3: a raw material behind the product is on a list.</source>
        <translation>Kans 3: een grondstof achter het product staat op een lijst.</translation>
    </message>
    <message>
        <source>Point of attention: this says nothing yet of the likelihood here.</source>
        <translation>Aandachtspunt: dit zegt nog niets over de kans hier.</translation>
    </message>
    <message>
        <source>Start value for how serious: {scale}. {reason}</source>
        <translation>Startwaarde voor hoe ernstig: {scale}. {reason}</translation>
    </message>
    <message>
        <source>{good} from {country}</source>
        <translation>{good} uit {country}</translation>
    </message>
    <message>
        <source>{good}</source>
        <translation>{good}</translation>
    </message>
    <message>
        <source>{name} (listed for other countries)</source>
        <translation>{name} (op de lijst voor andere landen)</translation>
    </message>
    <message>
        <source>{good} (of this sector)</source>
        <translation>{good} (van deze sector)</translation>
    </message>
    <message>
        <source>{material} (behind the product)</source>
        <translation>{material} (achter het product)</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>{count} deliveries</source>
        <translation>{count} leveringen</translation>
    </message>
    <message>
        <source>1 delivery</source>
        <translation>1 levering</translation>
    </message>
    <message>
        <source>a source says something about {count}</source>
        <translation>over {count} zegt een bron iets</translation>
    </message>
    <message>
        <source>for {count} the origin is not known</source>
        <translation>van {count} is de herkomst niet bekend</translation>
    </message>
    <message>
        <source>about {count} our sources say nothing, which is not the same as low</source>
        <translation>over {count} zeggen onze bronnen niets; dat is niet hetzelfde als laag</translation>
    </message>
    <message>
        <source>for {count} neither origin, product nor sector is known</source>
        <translation>van {count} zijn herkomst, product en sector niet bekend</translation>
    </message>
    <message>
        <source>for {count} there is no source for this theme</source>
        <translation>voor {count} is er geen bron over dit thema</translation>
    </message>
    <message>
        <source>{count} a service, about which our sources say nothing</source>
        <translation>{count} dienst: geen bron</translation>
    </message>
    <message>
        <source>{count} judged by a person</source>
        <translation>{count} door een mens beoordeeld</translation>
    </message>
    <message>
        <source>{count} taken over without research</source>
        <translation>{count} overgenomen zonder onderzoek</translation>
    </message>
    <message>
        <source>{count} with an open suggestion</source>
        <translation>{count} met een open suggestie</translation>
    </message>
    <message>
        <source>{count} with only a point of attention</source>
        <translation>{count} met alleen een aandachtspunt</translation>
    </message>
    <message>
        <source>{count} set aside</source>
        <translation>{count} terzijde gelegd</translation>
    </message>
    <message>
        <source>Set aside: {reason} ({who}, {date})</source>
        <translation>Terzijde gelegd: {reason} ({who}, {date})</translation>
    </message>
    <message>
        <source>{publisher}: {title} ({edition})</source>
        <translation>{publisher}: {title} ({edition})</translation>
    </message>
    <message>
        <source>Read on {date}. Licence: {licence}.</source>
        <translation>Gelezen op {date}. Licentie: {licence}.</translation>
    </message>
    <message>
        <source>{name} (to confirm)</source>
        <translation>{name} (nog te bevestigen)</translation>
    </message>
    <message>
        <source>work of the US government, public domain</source>
        <translation>werk van de Amerikaanse overheid, publiek domein</translation>
    </message>
    <message>
        <source>reuse under Decision 2011/833/EU</source>
        <translation>hergebruik volgens Besluit 2011/833/EU</translation>
    </message>
    <message>
        <source>no reuse terms published</source>
        <translation>geen voorwaarden voor hergebruik gepubliceerd</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>publiek domein</translation>
    </message>
    <message>
        <source>cattle</source>
        <translation>runderen</translation>
    </message>
    <message>
        <source>cocoa</source>
        <translation>cacao</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>koffie</translation>
    </message>
    <message>
        <source>palm oil</source>
        <translation>palmolie</translation>
    </message>
    <message>
        <source>rubber</source>
        <translation>rubber</translation>
    </message>
    <message>
        <source>soy</source>
        <translation>soja</translation>
    </message>
    <message>
        <source>wood</source>
        <translation>hout</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>goud</translation>
    </message>
    <message>
        <source>tin</source>
        <translation>tin</translation>
    </message>
    <message>
        <source>tungsten</source>
        <translation>wolfraam</translation>
    </message>
    <message>
        <source>tantalum</source>
        <translation>tantaal</translation>
    </message>
    <message>
        <source>niobium</source>
        <translation>niobium</translation>
    </message>
</context>
<context>
    <name>step_page</name>
    <message>
        <source>1 Policy and systems</source>
        <translation>1 Beleid en systemen</translation>
    </message>
    <message>
        <source>Say what your company stands for, and who sees to it. Look at your own purchasing too: price, delivery time, late changes, payment term and how you end contracts. You answer these questions for each delivery.</source>
        <translation>Zeg waar uw bedrijf voor staat, en wie daarvoor zorgt. Kijk ook naar uw eigen inkoop: prijs, levertijd, late wijzigingen, betaaltermijn en hoe u opzegt. U beantwoordt deze vragen per levering.</translation>
    </message>
    <message>
        <source>To policy and roles</source>
        <translation>Naar beleid en rollen</translation>
    </message>
    <message>
        <source>To the deliveries</source>
        <translation>Naar de leveringen</translation>
    </message>
    <message>
        <source>2 Map and judge risks</source>
        <translation>2 Risico’s in kaart brengen en beoordelen</translation>
    </message>
    <message>
        <source>First look broadly: who delivers what, and where is it made? Then go deep where the harm is gravest and most likely. What you do not know yet stays visible as not known. What sources say of your products and countries gives a first picture; you decide what of it holds.</source>
        <translation>Kijk eerst breed: wie levert wat, en waar wordt het gemaakt? Ga daarna de diepte in waar de schade het ernstigst is en de kans het grootst. Wat u nog niet weet, blijft zichtbaar als niet bekend. Wat bronnen over uw producten en landen zeggen, geeft een eerste beeld. U beslist wat daarvan klopt.</translation>
    </message>
    <message>
        <source>To the chain</source>
        <translation>Naar de keten</translation>
    </message>
    <message>
        <source>See what sources say</source>
        <translation>Bekijk wat bronnen zeggen</translation>
    </message>
    <message>
        <source>3 Stop, prevent, limit</source>
        <translation>3 Stoppen, voorkomen, beperken</translation>
    </message>
    <message>
        <source>Start with the gravest harm. Stop what you cause yourself, use your influence where you are linked to it. Walking away does not help the people concerned. The priorities show where to begin.</source>
        <translation>Begin bij de ernstigste schade. Stop wat u zelf veroorzaakt. Gebruik uw invloed waar u ermee verbonden bent. Weglopen helpt de mensen om wie het gaat niet. De prioriteiten laten zien waar u begint.</translation>
    </message>
    <message>
        <source>To the hotspots</source>
        <translation>Naar de hotspots</translation>
    </message>
    <message>
        <source>Try out: what if?</source>
        <translation>Uitproberen: wat als?</translation>
    </message>
    <message>
        <source>4 Monitor</source>
        <translation>4 Monitoren</translation>
    </message>
    <message>
        <source>Check whether it gets better for the people and the places concerned. Hold a round each year and see what changed since the last. The list of problems and open questions shows what is still missing.</source>
        <translation>Kijk of het beter wordt voor de mensen en de plaatsen waar het om gaat. Houd elk jaar een ronde en zie wat er sinds de vorige is veranderd. De lijst met problemen en open vragen laat zien wat er nog ontbreekt.</translation>
    </message>
    <message>
        <source>To the rounds</source>
        <translation>Naar de rondes</translation>
    </message>
    <message>
        <source>To the problems and open questions</source>
        <translation>Naar de problemen en open vragen</translation>
    </message>
    <message>
        <source>5 Communicate</source>
        <translation>5 Communiceren</translation>
    </message>
    <message>
        <source>Tell customers and others which risks you found, how you ordered them and what you do about the gravest. The report says so, with sources. It also says what you do not know.</source>
        <translation>Vertel klanten en anderen welke risico’s u vond, hoe u ze ordende en wat u doet aan de ernstigste. Het rapport zegt dat, met bronnen. Het zegt ook wat u niet weet.</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Rapport maken</translation>
    </message>
    <message>
        <source>6 Provide remedy</source>
        <translation>6 Herstel bieden of eraan meewerken</translation>
    </message>
    <message>
        <source>Harm that happens now or is not remedied comes first, whatever its level. Did you cause it or contribute to it? Then see to remedy, or help with it.</source>
        <translation>Schade die nu gebeurt of niet is hersteld komt eerst, hoe hoog het niveau ook is. Veroorzaakte u de schade of droeg u eraan bij? Zorg dan voor herstel, of werk eraan mee.</translation>
    </message>
    <message>
        <source>To the harm that happens now</source>
        <translation>Naar de schade die nu gebeurt</translation>
    </message>
</context>
<context>
    <name>step_path</name>
    <message>
        <source>Policy and systems</source>
        <translation>Beleid en systemen</translation>
    </message>
    <message>
        <source>Map and judge risks</source>
        <translation>Risico’s in kaart brengen</translation>
    </message>
    <message>
        <source>What first?</source>
        <translation>Wat eerst?</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Keten</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Leveringen</translation>
    </message>
    <message>
        <source>According to sources</source>
        <translation>Volgens bronnen</translation>
    </message>
    <message>
        <source>Own company</source>
        <translation>Eigen bedrijf</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Thuis</translation>
    </message>
    <message>
        <source>Policy and roles</source>
        <translation>Beleid en rollen</translation>
    </message>
    <message>
        <source>Self-scan</source>
        <translation>Zelfscan</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>Inkoop</translation>
    </message>
    <message>
        <source>After us</source>
        <translation>Na ons</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risico’s</translation>
    </message>
    <message>
        <source>Child and forced labour</source>
        <translation>Kinder- en dwangarbeid</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kwaliteit</translation>
    </message>
    <message>
        <source>Hotspots</source>
        <translation>Hotspots</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Stop, prevent, limit</source>
        <translation>Stoppen en voorkomen</translation>
    </message>
    <message>
        <source>Plan of action</source>
        <translation>Plan van aanpak</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maatregelen</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Convenanten</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>Wat als?</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitoren</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondes</translation>
    </message>
    <message>
        <source>Lessons and experiments</source>
        <translation>Lessen en experimenten</translation>
    </message>
    <message>
        <source>Communicate</source>
        <translation>Communiceren</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>MVO passport</source>
        <translation>MVO-paspoort</translation>
    </message>
    <message>
        <source>Provide remedy</source>
        <translation>Herstel bieden</translation>
    </message>
    <message>
        <source>Complaints and remedy</source>
        <translation>Klachten en herstel</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Belanghebbenden</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
</context>
<context>
    <name>suggested</name>
    <message>
        <source>According to sources</source>
        <translation>Volgens bronnen</translation>
    </message>
    <message>
        <source>Nothing is taken over by itself, and nothing of it counts before you decide.</source>
        <translation>Niets gaat vanzelf, en niets telt mee voordat u beslist.</translation>
    </message>
    <message>
        <source>The sources are being looked up.</source>
        <translation>De bronnen worden geraadpleegd.</translation>
    </message>
    <message>
        <source>According to sources (does not count):</source>
        <translation>Volgens bronnen (telt niet mee):</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestie</translation>
    </message>
    <message>
        <source>Point of attention</source>
        <translation>Aandachtspunt</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Terzijde gelegd</translation>
    </message>
    <message>
        <source>likelihood {likelihood} · severity at least {scale} (start value)</source>
        <translation>kans {likelihood} · ernst ten minste {scale} (startwaarde)</translation>
    </message>
    <message>
        <source>{answers} *</source>
        <translation>{answers} *</translation>
    </message>
    <message>
        <source>According to sources:</source>
        <translation>Volgens bronnen:</translation>
    </message>
    <message>
        <source>Own judgement</source>
        <translation>Eigen oordeel</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>nog niet gegeven</translation>
    </message>
    <message>
        <source>Provisional order: {count} of {all} deliveries not yet judged by you</source>
        <translation>Voorlopige volgorde: {count} van {all} leveringen nog niet zelf beoordeeld</translation>
    </message>
    <message>
        <source>* {count} judgements were taken over from sources, without research.</source>
        <translation>* {count} oordelen zijn overgenomen uit bronnen, zonder onderzoek.</translation>
    </message>
    <message>
        <source>* One judgement was taken over from sources, without research.</source>
        <translation>* Eén oordeel is overgenomen uit bronnen, zonder onderzoek.</translation>
    </message>
    <message>
        <source>Why likelihood {likelihood} and severity {scale}?</source>
        <translation>Waarom kans {likelihood} en ernst {scale}?</translation>
    </message>
    <message>
        <source>With {count} of {all} deliveries</source>
        <translation>Bij {count} van {all} leveringen</translation>
    </message>
    <message>
        <source>{text} ({count} of {all} deliveries)</source>
        <translation>{text} ({count} van {all} leveringen)</translation>
    </message>
    <message>
        <source>{count} more from sources</source>
        <translation>Nog {count} uit bronnen</translation>
    </message>
    <message>
        <source>One more from sources</source>
        <translation>Nog één uit bronnen</translation>
    </message>
    <message>
        <source>What sources say</source>
        <translation>Wat bronnen zeggen</translation>
    </message>
    <message>
        <source>Set aside before:</source>
        <translation>Eerder terzijde gelegd:</translation>
    </message>
    <message>
        <source>and {count} other reasons</source>
        <translation>en {count} andere redenen</translation>
    </message>
    <message>
        <source>and one other reason</source>
        <translation>en één andere reden</translation>
    </message>
    <message>
        <source>{count} points of attention of the country</source>
        <translation>{count} aandachtspunten van het land</translation>
    </message>
    <message>
        <source>One point of attention of the country</source>
        <translation>Eén aandachtspunt van het land</translation>
    </message>
    <message>
        <source>{count} points of attention of the countries</source>
        <translation>{count} aandachtspunten van de landen</translation>
    </message>
    <message>
        <source>One point of attention of the countries</source>
        <translation>Eén aandachtspunt van de landen</translation>
    </message>
    <message>
        <source>{count} points of attention</source>
        <translation>{count} aandachtspunten</translation>
    </message>
    <message>
        <source>One point of attention</source>
        <translation>Eén aandachtspunt</translation>
    </message>
    <message>
        <source>{count} set aside</source>
        <translation>{count} terzijde gelegd</translation>
    </message>
    <message>
        <source>One set aside</source>
        <translation>Eén terzijde gelegd</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Aanpassen</translation>
    </message>
    <message>
        <source>Judge this</source>
        <translation>Zelf beoordelen</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Terzijde leggen…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Set aside: {theme}</source>
        <translation>Terzijde leggen: {theme}</translation>
    </message>
    <message>
        <source>Why does this not hold for {count} deliveries? The reason is in the report.</source>
        <translation>Waarom geldt dit niet voor {count} leveringen? De reden komt in het rapport.</translation>
    </message>
    <message>
        <source>Why does this not hold for this delivery? The reason is in the report.</source>
        <translation>Waarom geldt dit niet voor deze levering? De reden komt in het rapport.</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Terzijde leggen</translation>
    </message>
    <message>
        <source>Origin not known</source>
        <translation>Herkomst niet bekend</translation>
    </message>
    <message>
        <source>For {count} of {all} deliveries it is not known where they are made.</source>
        <translation>Van {count} van {all} leveringen is niet bekend waar ze zijn gemaakt.</translation>
    </message>
    <message>
        <source>Sources about countries cannot be looked up. That is not the same as low.</source>
        <translation>Bronnen over landen kunnen we niet raadplegen. Dat is niet hetzelfde als laag.</translation>
    </message>
    <message>
        <source>Fill in the country of making</source>
        <translation>Productieland invullen</translation>
    </message>
    <message>
        <source>Probably behind this: {names} (country not known).</source>
        <translation>Hierachter zit waarschijnlijk: {names} (land niet bekend).</translation>
    </message>
    <message>
        <source>What may be behind this (country not known):</source>
        <translation>Wat hierachter kan zitten (land niet bekend):</translation>
    </message>
    <message>
        <source>Common knowledge of the trade. Choose what fits your product.</source>
        <translation>Algemeen bekend in het vak. Kies wat bij uw product past.</translation>
    </message>
    <message>
        <source>Choose the steps ({count})</source>
        <translation>Kies de stappen ({count})</translation>
    </message>
    <message>
        <source>Add {count} as steps not known</source>
        <translation>{count} toevoegen als onbekende stappen</translation>
    </message>
    <message>
        <source>Add one as a step not known</source>
        <translation>Eén toevoegen als onbekende stap</translation>
    </message>
    <message>
        <source>Choose a step first</source>
        <translation>Kies eerst een stap</translation>
    </message>
</context>
<context>
    <name>table_words</name>
    <message>
        <source>{count} cells changed.</source>
        <translation>{count} cellen veranderd.</translation>
    </message>
    <message>
        <source>1 cell changed.</source>
        <translation>1 cel veranderd.</translation>
    </message>
    <message>
        <source>{count} cells stay as they were: {places}.</source>
        <translation>{count} cellen blijven zoals ze waren: {places}.</translation>
    </message>
    <message>
        <source>1 cell stays as it was: {places}.</source>
        <translation>1 cel blijft zoals die was: {places}.</translation>
    </message>
    <message>
        <source>{places}; and so on</source>
        <translation>{places}; enzovoort</translation>
    </message>
    <message>
        <source>row {number}, {field}: “{text}” does not fit</source>
        <translation>rij {number}, {field}: “{text}” past niet</translation>
    </message>
    <message>
        <source>row {number}, {field}: cannot be empty</source>
        <translation>rij {number}, {field}: kan niet leeg zijn</translation>
    </message>
    <message>
        <source>row {number}, {field}: the program works this out</source>
        <translation>rij {number}, {field}: dit rekent het programma uit</translation>
    </message>
    <message>
        <source>row {number}, {field}: no organisation is called “{text}”</source>
        <translation>rij {number}, {field}: geen organisatie heet “{text}”</translation>
    </message>
    <message>
        <source>row {number}, {field}: several organisations are called “{text}”</source>
        <translation>rij {number}, {field}: meer organisaties heten “{text}”</translation>
    </message>
    <message>
        <source>row {number}, {field}: for this there is Edit, Change the own company</source>
        <translation>rij {number}, {field}: kies hiervoor Bewerken, Eigen bedrijf wijzigen</translation>
    </message>
    <message>
        <source>{count} rows of the block come below the last row.</source>
        <translation>{count} rijen van het blok vallen onder de laatste rij.</translation>
    </message>
    <message>
        <source>1 row of the block comes below the last row.</source>
        <translation>1 rij van het blok valt onder de laatste rij.</translation>
    </message>
    <message>
        <source>{count} columns of the block come after the last column and are left out.</source>
        <translation>{count} kolommen van het blok vallen na de laatste kolom. Die doen niet mee.</translation>
    </message>
    <message>
        <source>1 column of the block comes after the last column and is left out.</source>
        <translation>1 kolom van het blok valt na de laatste kolom. Die doet niet mee.</translation>
    </message>
    <message>
        <source>{count} names are there already and are not added again.</source>
        <translation>{count} namen zijn er al en komen er niet nog een keer bij.</translation>
    </message>
    <message>
        <source>1 name is there already and is not added again.</source>
        <translation>1 naam is er al en komt er niet nog een keer bij.</translation>
    </message>
    <message>
        <source>{count} rows have no name and cannot be added.</source>
        <translation>{count} rijen hebben geen naam en kunnen er niet bij.</translation>
    </message>
    <message>
        <source>1 row has no name and cannot be added.</source>
        <translation>1 rij heeft geen naam en kan er niet bij.</translation>
    </message>
    <message>
        <source>{count} rows have no supplier and buyer that are in the chain, and cannot be added.</source>
        <translation>{count} rijen hebben geen leverancier en afnemer die in de keten staan. Die kunnen er niet bij.</translation>
    </message>
    <message>
        <source>1 row has no supplier and buyer that are in the chain, and cannot be added.</source>
        <translation>1 rij heeft geen leverancier en afnemer die in de keten staan. Die kan er niet bij.</translation>
    </message>
    <message>
        <source>Rows cannot be added here: first select what they are about.</source>
        <translation>Hier kunnen geen rijen bij: kies eerst waar ze over gaan.</translation>
    </message>
    <message>
        <source>Add {count} organisations</source>
        <translation>{count} organisaties toevoegen</translation>
    </message>
    <message>
        <source>Add 1 organisation</source>
        <translation>1 organisatie toevoegen</translation>
    </message>
    <message>
        <source>Add {count} deliveries</source>
        <translation>{count} leveringen toevoegen</translation>
    </message>
    <message>
        <source>Add 1 delivery</source>
        <translation>1 levering toevoegen</translation>
    </message>
    <message>
        <source>{count} organisations added.</source>
        <translation>{count} organisaties toegevoegd.</translation>
    </message>
    <message>
        <source>1 organisation added.</source>
        <translation>1 organisatie toegevoegd.</translation>
    </message>
    <message>
        <source>{count} deliveries added.</source>
        <translation>{count} leveringen toegevoegd.</translation>
    </message>
    <message>
        <source>1 delivery added.</source>
        <translation>1 levering toegevoegd.</translation>
    </message>
    <message>
        <source>{count} cells of the new rows do not fit and stay empty.</source>
        <translation>{count} cellen van de nieuwe rijen passen niet en blijven leeg.</translation>
    </message>
    <message>
        <source>1 cell of the new rows does not fit and stays empty.</source>
        <translation>1 cel van de nieuwe rijen past niet en blijft leeg.</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Levering</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risico</translation>
    </message>
    <message>
        <source>Risk according to sources</source>
        <translation>Risico volgens bronnen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Finding of an own list</source>
        <translation>Bevinding uit eigen lijst</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maatregel</translation>
    </message>
    <message>
        <source>Place in the drawing</source>
        <translation>Plaats in de tekening</translation>
    </message>
    <message>
        <source>Joined organisation</source>
        <translation>Samengevoegde organisatie</translation>
    </message>
    <message>
        <source>Row kept aside</source>
        <translation>Apart gezette rij</translation>
    </message>
    <message>
        <source>Note on the drawing</source>
        <translation>Notitie op de tekening</translation>
    </message>
    <message>
        <source>What comes first, later or not</source>
        <translation>Wat eerst, later of niet komt</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Wat als</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Beleid</translation>
    </message>
    <message>
        <source>Settings of the report</source>
        <translation>Instellingen van het rapport</translation>
    </message>
    <message>
        <source>Own company</source>
        <translation>Eigen bedrijf</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Sub-supplier</source>
        <translation>Toeleverancier</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Uitzender of werver</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Vervoerder</translation>
    </message>
    <message>
        <source>Origin of raw material</source>
        <translation>Herkomst van grondstof</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Investment or joint venture</source>
        <translation>Investering of joint venture</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschat</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekend</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Aangenomen</translation>
    </message>
    <message>
        <source>Matters for responsible business</source>
        <translation>Van belang voor IMVO</translation>
    </message>
    <message>
        <source>No relevance for responsible business</source>
        <translation>Geen IMVO-relevantie</translation>
    </message>
    <message>
        <source>Fair business practices</source>
        <translation>Eerlijk zakendoen</translation>
    </message>
    <message>
        <source>Taxation</source>
        <translation>Belastingen</translation>
    </message>
    <message>
        <source>Corruption</source>
        <translation>Corruptie</translation>
    </message>
    <message>
        <source>Market distortion &amp; competition</source>
        <translation>Marktverstoring en mededinging</translation>
    </message>
    <message>
        <source>Human rights &amp; ethics</source>
        <translation>Mensenrechten &amp; ethiek</translation>
    </message>
    <message>
        <source>Government influence</source>
        <translation>Overheidsinvloed</translation>
    </message>
    <message>
        <source>Conflicts &amp; security</source>
        <translation>Conflicten en veiligheid</translation>
    </message>
    <message>
        <source>Land use &amp; property rights</source>
        <translation>Eigendomsrechten en grondbezit</translation>
    </message>
    <message>
        <source>Community impact</source>
        <translation>Effecten op lokale gemeenschap</translation>
    </message>
    <message>
        <source>Animal welfare</source>
        <translation>Dierenwelzijn</translation>
    </message>
    <message>
        <source>Consumer interests &amp; product safety</source>
        <translation>Consumentenbelangen en productveiligheid</translation>
    </message>
    <message>
        <source>Labour rights</source>
        <translation>Arbeidsrechten</translation>
    </message>
    <message>
        <source>Freedom of association</source>
        <translation>Vrijheid van vereniging</translation>
    </message>
    <message>
        <source>Labour conditions (contracts, working hours)</source>
        <translation>Arbeidsvoorwaarden (contracten, werktijden)</translation>
    </message>
    <message>
        <source>Forced labour &amp; human trafficking</source>
        <translation>Dwangarbeid en mensenhandel</translation>
    </message>
    <message>
        <source>Child labour</source>
        <translation>Kinderarbeid</translation>
    </message>
    <message>
        <source>Discrimination &amp; gender</source>
        <translation>Discriminatie en gender</translation>
    </message>
    <message>
        <source>Wage &amp; remuneration</source>
        <translation>Salaris en beloning</translation>
    </message>
    <message>
        <source>Health &amp; safety at work</source>
        <translation>Veiligheid en gezondheid op de werkvloer</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Milieu en omgeving</translation>
    </message>
    <message>
        <source>Climate &amp; energy</source>
        <translation>Klimaat en energie</translation>
    </message>
    <message>
        <source>Biodiversity &amp; deforestation</source>
        <translation>Biodiversiteit en ontbossing</translation>
    </message>
    <message>
        <source>Water use &amp; water availability</source>
        <translation>Watergebruik en waterbeschikbaarheid</translation>
    </message>
    <message>
        <source>Air pollution</source>
        <translation>Luchtvervuiling</translation>
    </message>
    <message>
        <source>Soil &amp; (ground)water contamination</source>
        <translation>Bodem en (grond)watervervuiling</translation>
    </message>
    <message>
        <source>Environment &amp; waste (general)</source>
        <translation>Milieu en afval (algemeen)</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Eerst</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Buiten beeld</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Regulier</translation>
    </message>
    <message>
        <source>After a trigger</source>
        <translation>Na een aanleiding</translation>
    </message>
    <message>
        <source>At the supplier</source>
        <translation>Bij de leverancier</translation>
    </message>
    <message>
        <source>With this product of the supplier</source>
        <translation>Bij dit product van de leverancier</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Onderweg</translation>
    </message>
    <message>
        <source>In the area</source>
        <translation>In de omgeving</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Mogelijk</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>Plausible</source>
        <translation>Aannemelijk</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Remedied</source>
        <translation>Hersteld</translation>
    </message>
    <message>
        <source>We cause it</source>
        <translation>Wij veroorzaken het</translation>
    </message>
    <message>
        <source>We contribute to it</source>
        <translation>Wij dragen eraan bij</translation>
    </message>
    <message>
        <source>We are directly linked to it</source>
        <translation>Wij zijn er direct mee verbonden</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Werknemers</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Vrouwen</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinderen</translation>
    </message>
    <message>
        <source>(Labour) migrants</source>
        <translation>(Arbeids)migranten</translation>
    </message>
    <message>
        <source>Seasonal or home workers</source>
        <translation>Seizoens- of thuiswerkers</translation>
    </message>
    <message>
        <source>Indigenous peoples</source>
        <translation>Inheemse volken</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Omwonenden</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consumenten</translation>
    </message>
    <message>
        <source>Human-rights defenders</source>
        <translation>Mensenrechtenverdedigers</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Anderen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Too dangerous</source>
        <translation>Te gevaarlijk</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Zeker</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Vrij zeker</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Een schatting</translation>
    </message>
    <message>
        <source>Taken over without research</source>
        <translation>Overgenomen zonder onderzoek</translation>
    </message>
    <message>
        <source>Judged by ourselves</source>
        <translation>Zelf beoordeeld</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Gecontroleerd</translation>
    </message>
    <message>
        <source>Looked, nothing found</source>
        <translation>Bekeken, niets gevonden</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>This product from this country</source>
        <translation>Dit product uit dit land</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Raw material</source>
        <translation>Grondstof</translation>
    </message>
    <message>
        <source>According to the supplier</source>
        <translation>Volgens leverancier</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Prevent</source>
        <translation>Voorkomen</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Beperken</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Responsible exit</source>
        <translation>Verantwoord beëindigen</translation>
    </message>
    <message>
        <source>Change own purchasing</source>
        <translation>Eigen inkoop aanpassen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Alleen</translation>
    </message>
    <message>
        <source>Together with others</source>
        <translation>Samen met anderen</translation>
    </message>
    <message>
        <source>Through an agreement</source>
        <translation>Via een convenant</translation>
    </message>
    <message>
        <source>The highest answer counts</source>
        <translation>Het hoogste antwoord telt</translation>
    </message>
    <message>
        <source>The mean of the answers counts</source>
        <translation>Het gemiddelde van de antwoorden telt</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>zeer hoog</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoog</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>middel</translation>
    </message>
    <message>
        <source>low</source>
        <translation>laag</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>niets gevonden</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>at least {level}</source>
        <translation>ten minste {level}</translation>
    </message>
    <message>
        <source>severity {severity} · likelihood {likelihood}</source>
        <translation>ernst {severity} · kans {likelihood}</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Delivery time</source>
        <translation>Levertijd</translation>
    </message>
    <message>
        <source>Late changes</source>
        <translation>Late wijzigingen</translation>
    </message>
    <message>
        <source>Payment term</source>
        <translation>Betaaltermijn</translation>
    </message>
    <message>
        <source>Ending the contract</source>
        <translation>Opzeggen</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>Priority {rank}.</source>
        <translation>Prioriteit {rank}.</translation>
    </message>
    <message>
        <source>How sure is that? Place {low}–{high} of {count}; in {part} % of the trial calculations among the first {top}. There the answers move the more, the less sure they are.</source>
        <translation>Hoe zeker is dat? Plaats {low}–{high} van {count}; in {part} % van de proefberekeningen bij de eerste {top}. Daarin schuiven de antwoorden meer, naarmate ze minder zeker zijn.</translation>
    </message>
    <message>
        <source>How sure is that? Place {low}–{high} of {count} in nine of ten trial calculations, in which the answers move the more, the less sure they are.</source>
        <translation>Hoe zeker is dat? Plaats {low}–{high} van {count} in negen van de tien proefberekeningen. Daarin schuiven de antwoorden meer, naarmate ze minder zeker zijn.</translation>
    </message>
    <message>
        <source>How sure is that? Place {low} of {count} in nearly all trial calculations, in which the answers move the more, the less sure they are.</source>
        <translation>Hoe zeker is dat? Plaats {low} van {count} in bijna alle proefberekeningen. Daarin schuiven de antwoorden meer, naarmate ze minder zeker zijn.</translation>
    </message>
    <message>
        <source>{count} judged deliveries</source>
        <translation>{count} beoordeelde leveringen</translation>
    </message>
    <message>
        <source>1 judged delivery</source>
        <translation>1 beoordeelde levering</translation>
    </message>
    <message>
        <source>{count} judged risks</source>
        <translation>{count} beoordeelde risico’s</translation>
    </message>
    <message>
        <source>1 judged risk</source>
        <translation>1 beoordeeld risico</translation>
    </message>
    <message>
        <source>How sure that place is, has not been calculated yet.</source>
        <translation>Hoe zeker die plaats is, is nog niet berekend.</translation>
    </message>
    <message>
        <source>How sure that place is, is being calculated anew after a change.</source>
        <translation>Hoe zeker die plaats is, wordt na een wijziging opnieuw berekend.</translation>
    </message>
    <message>
        <source>The gravest risk decides: {risk}.</source>
        <translation>Het ernstigste risico beslist: {risk}.</translation>
    </message>
    <message>
        <source>the harm happens or is not remedied, so it is 5</source>
        <translation>de schade gebeurt nu of is niet hersteld, dus is de kans 5</translation>
    </message>
    <message>
        <source>{answers} meet in the grid: {level}.</source>
        <translation>{answers} komen in het raster samen: {level}.</translation>
    </message>
    <message>
        <source>A question is still open, so it is at least this level.</source>
        <translation>Een vraag staat nog open, dus het is minstens dit niveau.</translation>
    </message>
    <message>
        <source>Place {place} of 25 in the grid (25 comes first).</source>
        <translation>Plaats {place} van 25 in het raster (25 komt eerst).</translation>
    </message>
    <message>
        <source>No single other answer would change the level.</source>
        <translation>Met één ander antwoord verandert het niveau niet.</translation>
    </message>
    <message>
        <source>One other answer: {answers}.</source>
        <translation>Eén ander antwoord: {answers}.</translation>
    </message>
    <message>
        <source>{question} {answer}: {level}</source>
        <translation>{question} {answer}: {level}</translation>
    </message>
    <message>
        <source>{question}, not answered yet, {answer}: {level}</source>
        <translation>{question}, nog niet beantwoord, {answer}: {level}</translation>
    </message>
    <message>
        <source>The likelihood falls only with evidence that a measure works, the severity only by remedy. A certificate alone lowers nothing.</source>
        <translation>De kans daalt alleen met bewijs dat een maatregel werkt, de ernst alleen door herstel. Een certificaat alleen verlaagt niets.</translation>
    </message>
    <message>
        <source>Ways it reaches you</source>
        <translation>Wegen waarlangs het u bereikt</translation>
    </message>
    <message>
        <source>{way}: {part} % of its reach</source>
        <translation>{way}: {part} % van het bereik</translation>
    </message>
    <message>
        <source>other ways: {part} % of its reach</source>
        <translation>andere wegen: {part} % van het bereik</translation>
    </message>
    <message>
        <source>as you stated</source>
        <translation>zoals u het opgaf</translation>
    </message>
    <message>
        <source>as you stated, made smaller because all together were over 100 %</source>
        <translation>zoals u het opgaf, kleiner gemaakt omdat alles samen meer dan 100 % was</translation>
    </message>
    <message>
        <source>divided by value</source>
        <translation>verdeeld naar waarde</translation>
    </message>
    <message>
        <source>an assumed division: equal parts, because values are missing</source>
        <translation>een aangenomen verdeling: gelijke delen, want er ontbreken waarden</translation>
    </message>
    <message>
        <source>takes no part in the chain towards you</source>
        <translation>telt niet mee in de keten naar u toe</translation>
    </message>
    <message>
        <source>Share of the buyer’s purchases: {share} % ({origin}).</source>
        <translation>Deel van de inkoop van de afnemer: {share} % ({origin}).</translation>
    </message>
    <message>
        <source>Reach of this delivery: {share} % × {attenuation} (10 % less per step) × reach of the buyer {buyer} = {reach}.</source>
        <translation>Bereik van deze levering: {share} % × {attenuation} (per stap 10 % minder) × bereik van de afnemer {buyer} = {reach}.</translation>
    </message>
    <message>
        <source>{theme}: severity {severity}, likelihood {likelihood}, so weight 10^({severity} − 5) × {chance} = {weight}.</source>
        <translation>{theme}: ernst {severity}, kans {likelihood}, dus gewicht 10^({severity} − 5) × {chance} = {weight}.</translation>
    </message>
    <message>
        <source>Weights together: {weight} (each theme once).</source>
        <translation>Gewichten samen: {weight} (elk thema één keer).</translation>
    </message>
    <message>
        <source>Passed on: reach {reach} × weight {weight} = {carried}, {part} % of all that reaches you.</source>
        <translation>Doorwerking: bereik {reach} × gewicht {weight} = {carried}, dat is {part} % van de doorwerking.</translation>
    </message>
    <message>
        <source>It is one of the deliveries that together carry 80 % of what reaches you.</source>
        <translation>Dit is een van de leveringen die samen 80 % van de doorwerking dragen.</translation>
    </message>
    <message>
        <source>A measure for counting, not of suffering. It never orders the priorities.</source>
        <translation>Dit is een rekenmaat, geen maat voor leed. De volgorde van de prioriteiten hangt er niet van af.</translation>
    </message>
    <message>
        <source>No rated risk counts here: weight 0.</source>
        <translation>Hier telt geen risico met een niveau: gewicht 0.</translation>
    </message>
    <message>
        <source>Steps to your company: {tier}.</source>
        <translation>Stappen tot uw bedrijf: {tier}.</translation>
    </message>
    <message>
        <source>This is your own company: reach 1 by definition.</source>
        <translation>Dit is uw eigen bedrijf: het bereik is altijd 1.</translation>
    </message>
    <message>
        <source>No deliveries lead from here to your company, so its reach is 0. Its level counts all the same.</source>
        <translation>Vanaf hier leiden geen leveringen naar uw bedrijf. Het bereik is daarom 0. Het niveau telt wel.</translation>
    </message>
    <message>
        <source>Reach {reach}: the part of your purchases that runs through it, 10 % less per step.</source>
        <translation>Bereik {reach}: het deel van uw inkoop dat hierdoor loopt, per stap 10 % minder.</translation>
    </message>
    <message>
        <source>{name}: {attenuation} × {share} % × reach of the buyer {behind} = {term}</source>
        <translation>{name}: {attenuation} × {share} % × bereik van de afnemer {behind} = {term}</translation>
    </message>
    <message>
        <source>What reaches it through its own suppliers: {exposure}.</source>
        <translation>Wat hier binnenkomt via de eigen leveranciers: {exposure}.</translation>
    </message>
    <message>
        <source>{name}: {attenuation} × {share} % × (what reaches the supplier {behind} + weight {weight}) = {term}</source>
        <translation>{name}: {attenuation} × {share} % × (wat bij de leverancier binnenkomt {behind} + gewicht {weight}) = {term}</translation>
    </message>
    <message>
        <source>{count} other deliveries: {term}</source>
        <translation>{count} andere leveringen: {term}</translation>
    </message>
    <message>
        <source>1 other delivery: {term}</source>
        <translation>1 andere levering: {term}</translation>
    </message>
    <message>
        <source>Of {share} % of its purchases no delivery is in the project: not known.</source>
        <translation>Van {share} % van de inkoop staat geen levering in het project: niet bekend.</translation>
    </message>
</context>
<context>
    <name>workbook</name>
    <message>
        <source>About this file</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Aantallen</translation>
    </message>
    <message>
        <source>{name}: all tables</source>
        <translation>{name}: alle tabellen</translation>
    </message>
    <message>
        <source>All tables of the project</source>
        <translation>Alle tabellen van het project</translation>
    </message>
    <message>
        <source>This file holds the records of a project, with a sheet for each kind. IMVO Desktop reads it in again.</source>
        <translation>In dit bestand staan de gegevens van een project, met een blad voor elke soort. IMVO Desktop leest het ook weer in.</translation>
    </message>
    <message>
        <source>Each row has an id, by which the program knows what a row changes. Leave the ids as they are. Give a new row an id that is not there yet.</source>
        <translation>Elke rij heeft een id. Daaraan ziet het programma wat een rij verandert. Laat de id’s staan. Geef een nieuwe rij een id dat er nog niet is.</translation>
    </message>
    <message>
        <source>Leave the headers and the names of the sheets as they are. Point at a header to read what is in the column.</source>
        <translation>Laat de kolomkoppen en de namen van de bladen staan. Wijs een kolomkop aan om te lezen wat er in de kolom staat.</translation>
    </message>
    <message>
        <source>A cell with an arrow takes a code from its list. Several codes in one cell have a semicolon and a blank between them.</source>
        <translation>In een cel met een pijltje kiest u een code uit de lijst. Tussen meer codes in één cel staan een puntkomma en een spatie.</translation>
    </message>
    <message>
        <source>An empty cell is not known. When the file is read in, an empty cell changes nothing and a row that is gone deletes nothing.</source>
        <translation>Een lege cel betekent: niet bekend. Bij het inlezen verandert een lege cel niets. Een rij die weg is, verwijdert niets.</translation>
    </message>
    <message>
        <source>Money is in whole cents a year. A share is a part between 0 and 1. Dates are written as year-month-day.</source>
        <translation>Geld staat in hele centen per jaar. Een aandeel is een deel tussen 0 en 1. Een datum staat er als jaar-maand-dag.</translation>
    </message>
    <message>
        <source>Level, place and rank of a delivery are worked out from its risks. Changing them here has no effect.</source>
        <translation>Niveau, plaats en rang van een levering rekent het programma uit de risico’s uit. Hier veranderen heeft geen zin.</translation>
    </message>
    <message>
        <source>Texts are text, also where they look like a formula. The program reads them back as they were.</source>
        <translation>Tekst blijft tekst, ook als die op een formule lijkt. Het programma leest die terug zoals die was.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Wat erin staat</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Wat is geteld</translation>
    </message>
    <message>
        <source>Of which</source>
        <translation>Waarvan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Leveringen</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risico’s</translation>
    </message>
    <message>
        <source>Organisations by tier</source>
        <translation>Organisaties per ketenlaag</translation>
    </message>
    <message>
        <source>Organisations by country</source>
        <translation>Organisaties per land</translation>
    </message>
    <message>
        <source>Deliveries by country of making</source>
        <translation>Leveringen per productieland</translation>
    </message>
    <message>
        <source>Deliveries by level</source>
        <translation>Leveringen per niveau</translation>
    </message>
    <message>
        <source>Risks by level</source>
        <translation>Risico’s per niveau</translation>
    </message>
    <message>
        <source>tier {number}</source>
        <translation>ketenlaag {number}</translation>
    </message>
    <message>
        <source>own company</source>
        <translation>eigen bedrijf</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>This code is not in the list</source>
        <translation>Deze code staat niet in de lijst</translation>
    </message>
    <message>
        <source>Choose a code from the list of this cell.</source>
        <translation>Kies een code uit de lijst van deze cel.</translation>
    </message>
    <message>
        <source>This number is outside its limits</source>
        <translation>Dit getal valt buiten de grenzen</translation>
    </message>
    <message>
        <source>A number from {low} to {high}.</source>
        <translation>Een getal van {low} tot en met {high}.</translation>
    </message>
    <message>
        <source>A whole number from {low} to {high}.</source>
        <translation>Een heel getal van {low} tot en met {high}.</translation>
    </message>
    <message>
        <source>One or more of these codes:</source>
        <translation>Een of meer van deze codes:</translation>
    </message>
    <message>
        <source>One of these codes:</source>
        <translation>Een van deze codes:</translation>
    </message>
    <message>
        <source>Worked out by the program.</source>
        <translation>Rekent het programma uit.</translation>
    </message>
    <message>
        <source>Excel workbook with all tables</source>
        <translation>Excel-werkmap met alle tabellen</translation>
    </message>
    <message>
        <source>Deliveries as a table (CSV)</source>
        <translation>Leveringen als tabel (CSV)</translation>
    </message>
    <message>
        <source>All tables as CSV files</source>
        <translation>Alle tabellen als CSV-bestanden</translation>
    </message>
    <message>
        <source>The whole project (JSON)</source>
        <translation>Het hele project (JSON)</translation>
    </message>
    <message>
        <source>Picture of the chain (PNG)</source>
        <translation>Plaatje van de keten (PNG)</translation>
    </message>
    <message>
        <source>Drawing of the chain (SVG)</source>
        <translation>Tekening van de keten (SVG)</translation>
    </message>
    <message>
        <source>Network (GraphML)</source>
        <translation>Netwerk (GraphML)</translation>
    </message>
    <message>
        <source>Network with colours (GEXF)</source>
        <translation>Netwerk met kleuren (GEXF)</translation>
    </message>
    <message>
        <source>Map (GeoJSON)</source>
        <translation>Kaart (GeoJSON)</translation>
    </message>
    <message>
        <source>To look at or to edit. The program reads it in again.</source>
        <translation>Om te bekijken of te bewerken. Het programma leest het weer in.</translation>
    </message>
    <message>
        <source>One row for each delivery, with names, level and place.</source>
        <translation>Eén rij voor elke levering, met namen, niveau en plaats.</translation>
    </message>
    <message>
        <source>One file for each table, together in one ZIP file.</source>
        <translation>Eén bestand voor elke tabel, samen in één ZIP-bestand.</translation>
    </message>
    <message>
        <source>To keep, or to open as a project elsewhere. Without the attached files.</source>
        <translation>Om te bewaren of elders als project te openen. Zonder de bijlagen.</translation>
    </message>
    <message>
        <source>To put in a presentation or a letter.</source>
        <translation>Voor in een presentatie of een brief.</translation>
    </message>
    <message>
        <source>Stays sharp at every size.</source>
        <translation>Blijft scherp op elke grootte.</translation>
    </message>
    <message>
        <source>For programs that reckon with networks, such as Gephi, yEd or Python.</source>
        <translation>Voor programma’s die met netwerken rekenen, zoals Gephi, yEd of Python.</translation>
    </message>
    <message>
        <source>For Gephi: each organisation in the colour of its level.</source>
        <translation>Voor Gephi: elke organisatie in de kleur van haar niveau.</translation>
    </message>
    <message>
        <source>For map programs. Only what has coordinates is on it.</source>
        <translation>Voor kaartprogramma’s. Alleen wat coördinaten heeft, staat erop.</translation>
    </message>
    <message>
        <source>The whole project is only for yourselves: nothing can be left out of it. Choose another form, or “Ourselves”.</source>
        <translation>Het hele project is alleen voor uzelf: er kan niets uit weg. Kies een andere vorm, of kies ‘Onszelf’.</translation>
    </message>
</context>
<context>
    <name>year_agreements</name>
    <message>
        <source>New agreement</source>
        <translation>Nieuw convenant</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>Nieuwe afspraak</translation>
    </message>
    <message>
        <source>checked on {date}</source>
        <translation>nagekeken op {date}</translation>
    </message>
    <message>
        <source>{said}; no text was found that confirms it</source>
        <translation>{said}; geen tekst gevonden die het bevestigt</translation>
    </message>
    <message>
        <source>{date} to {last}</source>
        <translation>{date} tot {last}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>sinds {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>tot {date}</translation>
    </message>
    <message>
        <source>{count} {state}</source>
        <translation>{count} {state}</translation>
    </message>
    <message>
        <source>Gap: no measure</source>
        <translation>Gat: geen maatregel</translation>
    </message>
    <message>
        <source>Measure taken</source>
        <translation>Maatregel genomen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>No risk recorded yet</source>
        <translation>Nog geen risico vastgelegd</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Klaar op</translation>
    </message>
    <message>
        <source>Covered?</source>
        <translation>Gedekt?</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Risks recorded</source>
        <translation>Risico’s vastgelegd</translation>
    </message>
    <message>
        <source>Measures taken</source>
        <translation>Maatregelen genomen</translation>
    </message>
    <message>
        <source>Of these done</source>
        <translation>Waarvan klaar</translation>
    </message>
    <message>
        <source>{count}, {open} without a measure</source>
        <translation>{count}, {open} zonder maatregel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Nothing to compare yet: add commitments or themes.</source>
        <translation>Nog niets te vergelijken: voeg afspraken of thema’s toe.</translation>
    </message>
    <message>
        <source>No gap in {count} commitments and themes.</source>
        <translation>Geen gat in {count} afspraken en thema’s.</translation>
    </message>
    <message>
        <source>Without a measure: {commitments} of {of_commitments} commitments, {themes} of {of_themes} themes.</source>
        <translation>Zonder maatregel: {commitments} van {of_commitments} afspraken, {themes} van {of_themes} thema’s.</translation>
    </message>
    <message>
        <source>Tie {count} measures to a commitment, or let them go</source>
        <translation>{count} maatregelen aan een afspraak koppelen of losmaken</translation>
    </message>
    <message>
        <source>Tie a measure to a commitment, or let it go</source>
        <translation>Een maatregel aan een afspraak koppelen of losmaken</translation>
    </message>
    <message>
        <source>You already take part in “{name}”. Nothing was changed. You find it under “Our agreements”.</source>
        <translation>U doet al mee aan “{name}”. Er is niets veranderd. U vindt het bij “Onze convenanten”.</translation>
    </message>
    <message>
        <source>An agreement needs a name. Nothing was changed. Fill in a name.</source>
        <translation>Een convenant heeft een naam nodig. Er is niets veranderd. Vul een naam in.</translation>
    </message>
    <message>
        <source>A commitment needs a text. Nothing was changed. Write what was agreed.</source>
        <translation>Een afspraak heeft een tekst nodig. Er is niets veranderd. Schrijf op wat is afgesproken.</translation>
    </message>
    <message>
        <source>Production sites</source>
        <translation>Productielocaties</translation>
    </message>
    <message>
        <source>Per country and tier</source>
        <translation>Per land en ketenlaag</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Ketenlaag</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Naam van de plek</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Product group</source>
        <translation>Productgroep</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Werknemers</translation>
    </message>
    <message>
        <source>Made in, as far as said</source>
        <translation>Gemaakt in, voor zover gezegd</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Wat is bekend</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>Production site</source>
        <translation>Productielocatie</translation>
    </message>
    <message>
        <source>Seat of the maker; production site not known</source>
        <translation>Zetel van de maker; productielocatie niet bekend</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>production sites</source>
        <translation>productielocaties</translation>
    </message>
    <message>
        <source>Progress on agreements</source>
        <translation>Voortgang convenanten</translation>
    </message>
    <message>
        <source>Yearly plan: agreed, done, not and why.</source>
        <translation>Jaarplan: afgesproken, gedaan, niet en waarom.</translation>
    </message>
    <message>
        <source>progress on agreements</source>
        <translation>voortgang convenanten</translation>
    </message>
    <message>
        <source>Yearly plan and progress on agreements</source>
        <translation>Jaarplan en voortgang convenanten</translation>
    </message>
    <message>
        <source>For the secretariat of an agreement</source>
        <translation>Voor het secretariaat van een convenant</translation>
    </message>
    <message>
        <source>Done: {count} of {total} commitments</source>
        <translation>Klaar: {count} van {total} afspraken</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Convenanten</translation>
    </message>
    <message>
        <source>No agreement was recorded that the company takes part in.</source>
        <translation>Er is geen convenant vastgelegd waaraan het bedrijf meedoet.</translation>
    </message>
    <message>
        <source>An agreement</source>
        <translation>Een convenant</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>Due in {year}</source>
        <translation>Afgesproken voor {year}</translation>
    </message>
    <message>
        <source>No commitment is due in this year.</source>
        <translation>Voor dit jaar is niets afgesproken.</translation>
    </message>
    <message>
        <source>Due in other years, or without a date</source>
        <translation>Afgesproken voor andere jaren, of zonder datum</translation>
    </message>
    <message>
        <source>Themes of the agreement and our measures</source>
        <translation>Thema’s van het convenant en onze maatregelen</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Wat is afgesproken</translation>
    </message>
    <message>
        <source>How far, by when, who</source>
        <translation>Hoe ver, wanneer, wie</translation>
    </message>
    <message>
        <source>Measures: what was done, what not and why</source>
        <translation>Maatregelen: wat is gedaan, wat niet en waarom</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>klaar op {date}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>geen eigenaar</translation>
    </message>
    <message>
        <source>Nothing was written down.</source>
        <translation>Er is niets opgeschreven.</translation>
    </message>
    <message>
        <source>no measure</source>
        <translation>geen maatregel</translation>
    </message>
    <message>
        <source>no reason was written down</source>
        <translation>geen reden opgeschreven</translation>
    </message>
    <message>
        <source>Not done: {reason}</source>
        <translation>Niet gedaan: {reason}</translation>
    </message>
    <message>
        <source>Effect: {text}</source>
        <translation>Effect: {text}</translation>
    </message>
    <message>
        <source>Who signs says: this is how far we were with our commitments on {date}.</source>
        <translation>Wie tekent, zegt: zo ver waren wij met onze afspraken op {date}.</translation>
    </message>
    <message>
        <source>There is nothing to sign yet.</source>
        <translation>Er is nog niets om te ondertekenen.</translation>
    </message>
    <message>
        <source>Agreements we take part in</source>
        <translation>Convenanten waaraan wij meedoen</translation>
    </message>
    <message>
        <source>No agreement was recorded that we take part in.</source>
        <translation>Er is geen convenant vastgelegd waaraan wij meedoen.</translation>
    </message>
    <message>
        <source>We take part since</source>
        <translation>Wij doen mee sinds</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>geen vastgelegd</translation>
    </message>
    <message>
        <source>An agreement (name not shown)</source>
        <translation>Een convenant (naam niet getoond)</translation>
    </message>
</context>
<context>
    <name>year_buying</name>
    <message>
        <source>Answer the labour check of {count} deliveries</source>
        <translation>De controle op kinder- of dwangarbeid van {count} leveringen invullen</translation>
    </message>
    <message>
        <source>Answer the labour check of a delivery</source>
        <translation>De controle op kinder- of dwangarbeid van een levering invullen</translation>
    </message>
    <message>
        <source>Plan a measure for {count} deliveries</source>
        <translation>Een maatregel plannen voor {count} leveringen</translation>
    </message>
    <message>
        <source>Plan a measure for a delivery</source>
        <translation>Een maatregel plannen voor een levering</translation>
    </message>
    <message>
        <source>Score suppliers on criteria, {count} times</source>
        <translation>Leveranciers scoren op criteria, {count} keer</translation>
    </message>
    <message>
        <source>Score a supplier on a criterion</source>
        <translation>Een leverancier scoren op een criterium</translation>
    </message>
    <message>
        <source>Somebody looked here and found nothing.</source>
        <translation>Iemand heeft hier gekeken en niets gevonden.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Answer of a person: {answer} ({by}).</source>
        <translation>Antwoord van een mens: {answer} ({by}).</translation>
    </message>
    <message>
        <source>Answer of a person: {answer}.</source>
        <translation>Antwoord van een mens: {answer}.</translation>
    </message>
    <message>
        <source>there is reason to look further</source>
        <translation>er is aanleiding voor nader onderzoek</translation>
    </message>
    <message>
        <source>none found in the part looked at</source>
        <translation>geen gevonden in bekeken deel</translation>
    </message>
    <message>
        <source>It rests on: {names}.</source>
        <translation>Dit rust op: {names}.</translation>
    </message>
    <message>
        <source>It does not say what it rests on.</source>
        <translation>Er staat niet bij waarop dit rust.</translation>
    </message>
    <message>
        <source>Harm is reported here, so the answer stays “yes”.</source>
        <translation>Hier is schade gemeld. Daarom blijft het antwoord ‘ja’.</translation>
    </message>
    <message>
        <source>Of {total} deliveries a person answered {count}. The other answers follow from judgements and sources.</source>
        <translation>Van {total} leveringen heeft een mens er {count} beantwoord. De andere antwoorden volgen uit beoordelingen en bronnen.</translation>
    </message>
    <message>
        <source>An answer of a person goes before this rule, unless harm is reported there.</source>
        <translation>Het antwoord van een mens gaat voor deze regel, behalve waar schade is gemeld.</translation>
    </message>
    <message>
        <source>Whether a suspicion is reasonable is for a person to say; it is not computed. Where nobody said it, the last column is empty to fill in by hand.</source>
        <translation>Of een vermoeden redelijk is, zegt een mens; het wordt niet berekend. Waar niemand het zei, is de laatste kolom leeg om met de hand in te vullen.</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Niet bekeken</translation>
    </message>
    <message>
        <source>Checks the age of workers, and has a plan for when a child is found at work</source>
        <translation>Controleert de leeftijd van werknemers en heeft een plan voor als er een kind aan het werk is</translation>
    </message>
    <message>
        <source>Workers pay nothing to get the work, and keep their own passport</source>
        <translation>Werknemers betalen niets om het werk te krijgen en houden hun eigen paspoort</translation>
    </message>
    <message>
        <source>Knows what a living wage is there, and pays it or has a plan for it</source>
        <translation>Weet wat daar een leefbaar loon is, en betaalt het of heeft er een plan voor</translation>
    </message>
    <message>
        <source>Workers may choose their own representatives, and can complain safely</source>
        <translation>Werknemers mogen eigen vertegenwoordigers kiezen en kunnen veilig klagen</translation>
    </message>
    <message>
        <source>Had the safety at work checked by an outsider in the last two years</source>
        <translation>Heeft de veiligheid op het werk de laatste twee jaar door een ander laten controleren</translation>
    </message>
    <message>
        <source>Has a permit for waste water, and has it measured</source>
        <translation>Heeft een vergunning voor afvalwater en laat het meten</translation>
    </message>
    <message>
        <source>Measures its use of energy, and has a goal for less</source>
        <translation>Meet het energiegebruik en heeft een doel voor minder</translation>
    </message>
    <message>
        <source>Has a rule on bribes and gifts that its staff know</source>
        <translation>Heeft een regel over steekpenningen en geschenken die het personeel kent</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>A score tells what a supplier says or shows. It is no part of any risk, level or order.</source>
        <translation>Een score zegt wat een leverancier zegt of laat zien. Ze telt niet mee in risico, niveau of volgorde.</translation>
    </message>
    <message>
        <source>Purchasing criteria per supplier</source>
        <translation>Inkoopcriteria per leverancier</translation>
    </message>
    <message>
        <source>Purchasing criteria per supplier: {name}</source>
        <translation>Inkoopcriteria per leverancier: {name}</translation>
    </message>
    <message>
        <source>Our own way of buying as a whole</source>
        <translation>Onze eigen manier van inkopen als geheel</translation>
    </message>
    <message>
        <source>The company looked at its own purchasing on {date}.</source>
        <translation>Het bedrijf keek op {date} naar de eigen inkoop.</translation>
    </message>
    <message>
        <source>What we will change: {plan}</source>
        <translation>Wat wij gaan veranderen: {plan}</translation>
    </message>
    <message>
        <source>Do we add pressure?</source>
        <translation>Geven wij extra druk?</translation>
    </message>
</context>
<context>
    <name>year_codes</name>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Gemiddeld</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groot</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Niet relevant</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Loopt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Werknemers</translation>
    </message>
    <message>
        <source>Works council</source>
        <translation>Ondernemingsraad</translation>
    </message>
    <message>
        <source>Trade union</source>
        <translation>Vakbond</translation>
    </message>
    <message>
        <source>Local community</source>
        <translation>Lokale gemeenschap</translation>
    </message>
    <message>
        <source>Civil society organisation</source>
        <translation>Maatschappelijke organisatie</translation>
    </message>
    <message>
        <source>Sector body</source>
        <translation>Brancheorganisatie</translation>
    </message>
    <message>
        <source>Learning network</source>
        <translation>Leernetwerk</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Overheid</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Deskundige</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Telefoon of video</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Schriftelijk</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Plausible</source>
        <translation>Aannemelijk</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation>Actie genomen</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Herstel</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Not plausible</source>
        <translation>Niet aannemelijk</translation>
    </message>
    <message>
        <source>Our own desk</source>
        <translation>Ons eigen loket</translation>
    </message>
    <message>
        <source>Through the supplier</source>
        <translation>Via de leverancier</translation>
    </message>
    <message>
        <source>Through a trade union</source>
        <translation>Via een vakbond</translation>
    </message>
    <message>
        <source>Through a civil society organisation</source>
        <translation>Via een maatschappelijke organisatie</translation>
    </message>
    <message>
        <source>Through an agreement</source>
        <translation>Via een convenant</translation>
    </message>
    <message>
        <source>National Contact Point (OECD)</source>
        <translation>Nationaal Contactpunt (OESO)</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nieuws</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Werknemer</translation>
    </message>
    <message>
        <source>Representative of workers</source>
        <translation>Vertegenwoordiger van werknemers</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Omwonende</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consument</translation>
    </message>
    <message>
        <source>Human-rights defender</source>
        <translation>Mensenrechtenverdediger</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Child labour</source>
        <translation>Kinderarbeid</translation>
    </message>
    <message>
        <source>Forced labour</source>
        <translation>Dwangarbeid</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>None found in the part looked at</source>
        <translation>Geen gevonden in bekeken deel</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Niet bekeken</translation>
    </message>
    <message>
        <source>Own judgement</source>
        <translation>Eigen oordeel</translation>
    </message>
    <message>
        <source>List of the US government</source>
        <translation>Lijst van de Amerikaanse overheid</translation>
    </message>
    <message>
        <source>Share of working children in the country</source>
        <translation>Aandeel werkende kinderen in het land</translation>
    </message>
    <message>
        <source>Conflict or high-risk area</source>
        <translation>Conflictgebied of hoogrisicogebied</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>What the supplier says</source>
        <translation>Wat de leverancier zegt</translation>
    </message>
    <message>
        <source>Talk with a stakeholder</source>
        <translation>Gesprek met een belanghebbende</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Klacht</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Deels</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Matters much</source>
        <translation>Heel belangrijk</translation>
    </message>
    <message>
        <source>Matters somewhat</source>
        <translation>Enigszins belangrijk</translation>
    </message>
    <message>
        <source>Does not matter</source>
        <translation>Niet belangrijk</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Wat werkt</translation>
    </message>
    <message>
        <source>What hinders</source>
        <translation>Wat hindert</translation>
    </message>
    <message>
        <source>Unfair competition</source>
        <translation>Oneerlijke concurrentie</translation>
    </message>
    <message>
        <source>What we adjust</source>
        <translation>Wat wij bijstellen</translation>
    </message>
</context>
<context>
    <name>year_edits</name>
    <message>
        <source>Add {count} answers in the steps</source>
        <translation>{count} antwoorden bij de stappen toevoegen</translation>
    </message>
    <message>
        <source>Add an answer in a step</source>
        <translation>Antwoord bij een stap toevoegen</translation>
    </message>
    <message>
        <source>Change {count} answers in the steps</source>
        <translation>{count} antwoorden bij de stappen wijzigen</translation>
    </message>
    <message>
        <source>Change an answer in a step</source>
        <translation>Antwoord bij een stap wijzigen</translation>
    </message>
    <message>
        <source>Remove {count} answers in the steps</source>
        <translation>{count} antwoorden bij de stappen verwijderen</translation>
    </message>
    <message>
        <source>Remove an answer in a step</source>
        <translation>Antwoord bij een stap verwijderen</translation>
    </message>
    <message>
        <source>Add {count} self-scans</source>
        <translation>{count} zelfscans toevoegen</translation>
    </message>
    <message>
        <source>Add a self-scan</source>
        <translation>Zelfscan toevoegen</translation>
    </message>
    <message>
        <source>Change {count} self-scans</source>
        <translation>{count} zelfscans wijzigen</translation>
    </message>
    <message>
        <source>Change a self-scan</source>
        <translation>Zelfscan wijzigen</translation>
    </message>
    <message>
        <source>Remove {count} self-scans</source>
        <translation>{count} zelfscans verwijderen</translation>
    </message>
    <message>
        <source>Remove a self-scan</source>
        <translation>Zelfscan verwijderen</translation>
    </message>
    <message>
        <source>Add {count} agreements</source>
        <translation>{count} convenanten toevoegen</translation>
    </message>
    <message>
        <source>Add agreement “{name}”</source>
        <translation>Convenant ‘{name}’ toevoegen</translation>
    </message>
    <message>
        <source>Change {count} agreements</source>
        <translation>{count} convenanten wijzigen</translation>
    </message>
    <message>
        <source>Change agreement “{name}”</source>
        <translation>Convenant ‘{name}’ wijzigen</translation>
    </message>
    <message>
        <source>Remove {count} agreements</source>
        <translation>{count} convenanten verwijderen</translation>
    </message>
    <message>
        <source>Remove agreement “{name}”</source>
        <translation>Convenant ‘{name}’ verwijderen</translation>
    </message>
    <message>
        <source>Add {count} commitments</source>
        <translation>{count} afspraken toevoegen</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Afspraak toevoegen</translation>
    </message>
    <message>
        <source>Change {count} commitments</source>
        <translation>{count} afspraken wijzigen</translation>
    </message>
    <message>
        <source>Change a commitment</source>
        <translation>Afspraak wijzigen</translation>
    </message>
    <message>
        <source>Remove {count} commitments</source>
        <translation>{count} afspraken verwijderen</translation>
    </message>
    <message>
        <source>Remove a commitment</source>
        <translation>Afspraak verwijderen</translation>
    </message>
    <message>
        <source>Add {count} stakeholders</source>
        <translation>{count} belanghebbenden toevoegen</translation>
    </message>
    <message>
        <source>Add stakeholder “{name}”</source>
        <translation>Belanghebbende ‘{name}’ toevoegen</translation>
    </message>
    <message>
        <source>Change {count} stakeholders</source>
        <translation>{count} belanghebbenden wijzigen</translation>
    </message>
    <message>
        <source>Change stakeholder “{name}”</source>
        <translation>Belanghebbende ‘{name}’ wijzigen</translation>
    </message>
    <message>
        <source>Remove {count} stakeholders</source>
        <translation>{count} belanghebbenden verwijderen</translation>
    </message>
    <message>
        <source>Remove stakeholder “{name}”</source>
        <translation>Belanghebbende ‘{name}’ verwijderen</translation>
    </message>
    <message>
        <source>Add {count} conversations</source>
        <translation>{count} gesprekken toevoegen</translation>
    </message>
    <message>
        <source>Add a conversation</source>
        <translation>Gesprek toevoegen</translation>
    </message>
    <message>
        <source>Change {count} conversations</source>
        <translation>{count} gesprekken wijzigen</translation>
    </message>
    <message>
        <source>Change a conversation</source>
        <translation>Gesprek wijzigen</translation>
    </message>
    <message>
        <source>Remove {count} conversations</source>
        <translation>{count} gesprekken verwijderen</translation>
    </message>
    <message>
        <source>Remove a conversation</source>
        <translation>Gesprek verwijderen</translation>
    </message>
    <message>
        <source>Add {count} joint actions</source>
        <translation>{count} gezamenlijke acties toevoegen</translation>
    </message>
    <message>
        <source>Add joint action “{name}”</source>
        <translation>Gezamenlijke actie ‘{name}’ toevoegen</translation>
    </message>
    <message>
        <source>Change {count} joint actions</source>
        <translation>{count} gezamenlijke acties wijzigen</translation>
    </message>
    <message>
        <source>Change joint action “{name}”</source>
        <translation>Gezamenlijke actie ‘{name}’ wijzigen</translation>
    </message>
    <message>
        <source>Remove {count} joint actions</source>
        <translation>{count} gezamenlijke acties verwijderen</translation>
    </message>
    <message>
        <source>Remove joint action “{name}”</source>
        <translation>Gezamenlijke actie ‘{name}’ verwijderen</translation>
    </message>
    <message>
        <source>Add {count} complaints</source>
        <translation>{count} klachten toevoegen</translation>
    </message>
    <message>
        <source>Add a complaint</source>
        <translation>Klacht toevoegen</translation>
    </message>
    <message>
        <source>Change {count} complaints</source>
        <translation>{count} klachten wijzigen</translation>
    </message>
    <message>
        <source>Change a complaint</source>
        <translation>Klacht wijzigen</translation>
    </message>
    <message>
        <source>Remove {count} complaints</source>
        <translation>{count} klachten verwijderen</translation>
    </message>
    <message>
        <source>Remove a complaint</source>
        <translation>Klacht verwijderen</translation>
    </message>
    <message>
        <source>Add {count} labour checks</source>
        <translation>{count} controles op kinderarbeid of dwangarbeid toevoegen</translation>
    </message>
    <message>
        <source>Add a labour check</source>
        <translation>Controle op kinderarbeid of dwangarbeid toevoegen</translation>
    </message>
    <message>
        <source>Change {count} labour checks</source>
        <translation>{count} controles op kinderarbeid of dwangarbeid wijzigen</translation>
    </message>
    <message>
        <source>Change a labour check</source>
        <translation>Controle op kinderarbeid of dwangarbeid wijzigen</translation>
    </message>
    <message>
        <source>Remove {count} labour checks</source>
        <translation>{count} controles op kinderarbeid of dwangarbeid verwijderen</translation>
    </message>
    <message>
        <source>Remove a labour check</source>
        <translation>Controle op kinderarbeid of dwangarbeid verwijderen</translation>
    </message>
    <message>
        <source>Add {count} checks of own purchasing</source>
        <translation>{count} controles van de eigen inkoop toevoegen</translation>
    </message>
    <message>
        <source>Add a check of own purchasing</source>
        <translation>Controle van de eigen inkoop toevoegen</translation>
    </message>
    <message>
        <source>Change {count} checks of own purchasing</source>
        <translation>{count} controles van de eigen inkoop wijzigen</translation>
    </message>
    <message>
        <source>Change a check of own purchasing</source>
        <translation>Controle van de eigen inkoop wijzigen</translation>
    </message>
    <message>
        <source>Remove {count} checks of own purchasing</source>
        <translation>{count} controles van de eigen inkoop verwijderen</translation>
    </message>
    <message>
        <source>Remove a check of own purchasing</source>
        <translation>Controle van de eigen inkoop verwijderen</translation>
    </message>
    <message>
        <source>Add {count} purchasing criteria</source>
        <translation>{count} inkoopcriteria toevoegen</translation>
    </message>
    <message>
        <source>Add a purchasing criterion</source>
        <translation>Inkoopcriterium toevoegen</translation>
    </message>
    <message>
        <source>Change {count} purchasing criteria</source>
        <translation>{count} inkoopcriteria wijzigen</translation>
    </message>
    <message>
        <source>Change a purchasing criterion</source>
        <translation>Inkoopcriterium wijzigen</translation>
    </message>
    <message>
        <source>Remove {count} purchasing criteria</source>
        <translation>{count} inkoopcriteria verwijderen</translation>
    </message>
    <message>
        <source>Remove a purchasing criterion</source>
        <translation>Inkoopcriterium verwijderen</translation>
    </message>
    <message>
        <source>Add {count} scores on criteria</source>
        <translation>{count} scores op criteria toevoegen</translation>
    </message>
    <message>
        <source>Add a score on a criterion</source>
        <translation>Score op een criterium toevoegen</translation>
    </message>
    <message>
        <source>Change {count} scores on criteria</source>
        <translation>{count} scores op criteria wijzigen</translation>
    </message>
    <message>
        <source>Change a score on a criterion</source>
        <translation>Score op een criterium wijzigen</translation>
    </message>
    <message>
        <source>Remove {count} scores on criteria</source>
        <translation>{count} scores op criteria verwijderen</translation>
    </message>
    <message>
        <source>Remove a score on a criterion</source>
        <translation>Score op een criterium verwijderen</translation>
    </message>
    <message>
        <source>Add {count} passports</source>
        <translation>{count} paspoorten toevoegen</translation>
    </message>
    <message>
        <source>Add a passport</source>
        <translation>Paspoort toevoegen</translation>
    </message>
    <message>
        <source>Change {count} passports</source>
        <translation>{count} paspoorten wijzigen</translation>
    </message>
    <message>
        <source>Change a passport</source>
        <translation>Paspoort wijzigen</translation>
    </message>
    <message>
        <source>Remove {count} passports</source>
        <translation>{count} paspoorten verwijderen</translation>
    </message>
    <message>
        <source>Remove a passport</source>
        <translation>Paspoort verwijderen</translation>
    </message>
    <message>
        <source>Add {count} indicators</source>
        <translation>{count} indicatoren toevoegen</translation>
    </message>
    <message>
        <source>Add indicator “{name}”</source>
        <translation>Indicator ‘{name}’ toevoegen</translation>
    </message>
    <message>
        <source>Change {count} indicators</source>
        <translation>{count} indicatoren wijzigen</translation>
    </message>
    <message>
        <source>Change indicator “{name}”</source>
        <translation>Indicator ‘{name}’ wijzigen</translation>
    </message>
    <message>
        <source>Remove {count} indicators</source>
        <translation>{count} indicatoren verwijderen</translation>
    </message>
    <message>
        <source>Remove indicator “{name}”</source>
        <translation>Indicator ‘{name}’ verwijderen</translation>
    </message>
    <message>
        <source>Add {count} values of indicators</source>
        <translation>{count} waarden van indicatoren toevoegen</translation>
    </message>
    <message>
        <source>Add a value of an indicator</source>
        <translation>Waarde van een indicator toevoegen</translation>
    </message>
    <message>
        <source>Change {count} values of indicators</source>
        <translation>{count} waarden van indicatoren wijzigen</translation>
    </message>
    <message>
        <source>Change a value of an indicator</source>
        <translation>Waarde van een indicator wijzigen</translation>
    </message>
    <message>
        <source>Remove {count} values of indicators</source>
        <translation>{count} waarden van indicatoren verwijderen</translation>
    </message>
    <message>
        <source>Remove a value of an indicator</source>
        <translation>Waarde van een indicator verwijderen</translation>
    </message>
    <message>
        <source>Add {count} core subjects of ISO 26000</source>
        <translation>{count} kernonderwerpen van ISO 26000 toevoegen</translation>
    </message>
    <message>
        <source>Add a core subject of ISO 26000</source>
        <translation>Kernonderwerp van ISO 26000 toevoegen</translation>
    </message>
    <message>
        <source>Change {count} core subjects of ISO 26000</source>
        <translation>{count} kernonderwerpen van ISO 26000 wijzigen</translation>
    </message>
    <message>
        <source>Change a core subject of ISO 26000</source>
        <translation>Kernonderwerp van ISO 26000 wijzigen</translation>
    </message>
    <message>
        <source>Remove {count} core subjects of ISO 26000</source>
        <translation>{count} kernonderwerpen van ISO 26000 verwijderen</translation>
    </message>
    <message>
        <source>Remove a core subject of ISO 26000</source>
        <translation>Kernonderwerp van ISO 26000 verwijderen</translation>
    </message>
    <message>
        <source>Add {count} lessons</source>
        <translation>{count} lessen toevoegen</translation>
    </message>
    <message>
        <source>Add a lesson</source>
        <translation>Les toevoegen</translation>
    </message>
    <message>
        <source>Change {count} lessons</source>
        <translation>{count} lessen wijzigen</translation>
    </message>
    <message>
        <source>Change a lesson</source>
        <translation>Les wijzigen</translation>
    </message>
    <message>
        <source>Remove {count} lessons</source>
        <translation>{count} lessen verwijderen</translation>
    </message>
    <message>
        <source>Remove a lesson</source>
        <translation>Les verwijderen</translation>
    </message>
    <message>
        <source>Add {count} experiments</source>
        <translation>{count} experimenten toevoegen</translation>
    </message>
    <message>
        <source>Add experiment “{name}”</source>
        <translation>Experiment ‘{name}’ toevoegen</translation>
    </message>
    <message>
        <source>Change {count} experiments</source>
        <translation>{count} experimenten wijzigen</translation>
    </message>
    <message>
        <source>Change experiment “{name}”</source>
        <translation>Experiment ‘{name}’ wijzigen</translation>
    </message>
    <message>
        <source>Remove {count} experiments</source>
        <translation>{count} experimenten verwijderen</translation>
    </message>
    <message>
        <source>Remove experiment “{name}”</source>
        <translation>Experiment ‘{name}’ verwijderen</translation>
    </message>
</context>
<context>
    <name>year_fields</name>
    <message>
        <source>Answer in a step</source>
        <translation>Antwoord bij een stap</translation>
    </message>
    <message>
        <source>Self-scan</source>
        <translation>Zelfscan</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convenant</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Belanghebbende</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Joint action</source>
        <translation>Gezamenlijke actie</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Klacht</translation>
    </message>
    <message>
        <source>Labour check</source>
        <translation>Controle op kinderarbeid of dwangarbeid</translation>
    </message>
    <message>
        <source>Check of own purchasing</source>
        <translation>Controle van de eigen inkoop</translation>
    </message>
    <message>
        <source>Purchasing criterion</source>
        <translation>Inkoopcriterium</translation>
    </message>
    <message>
        <source>Score on a criterion</source>
        <translation>Score op een criterium</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Paspoort</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Value of an indicator</source>
        <translation>Waarde van een indicator</translation>
    </message>
    <message>
        <source>Core subject of ISO 26000</source>
        <translation>Kernonderwerp van ISO 26000</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Les</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Answers in the steps</source>
        <translation>Antwoorden bij de stappen</translation>
    </message>
    <message>
        <source>Self-scans</source>
        <translation>Zelfscans</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Convenanten</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Belanghebbenden</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Joint actions</source>
        <translation>Gezamenlijke acties</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Klachten</translation>
    </message>
    <message>
        <source>Labour checks</source>
        <translation>Controles op kinderarbeid of dwangarbeid</translation>
    </message>
    <message>
        <source>Checks of own purchasing</source>
        <translation>Controles van de eigen inkoop</translation>
    </message>
    <message>
        <source>Purchasing criteria</source>
        <translation>Inkoopcriteria</translation>
    </message>
    <message>
        <source>Scores on criteria</source>
        <translation>Scores op criteria</translation>
    </message>
    <message>
        <source>Passports</source>
        <translation>Paspoorten</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicatoren</translation>
    </message>
    <message>
        <source>Values of indicators</source>
        <translation>Waarden van indicatoren</translation>
    </message>
    <message>
        <source>Core subjects of ISO 26000</source>
        <translation>Kernonderwerpen van ISO 26000</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lessen</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimenten</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hoe ver</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>In de bibliotheek</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partijen</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>We take part since</source>
        <translation>Wij doen mee sinds</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Nagekeken op</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Within our own company</source>
        <translation>Binnen het eigen bedrijf</translation>
    </message>
    <message>
        <source>Contact (role or desk)</source>
        <translation>Contact (functie of loket)</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risico’s</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Wat kwam eruit</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Volgende datum</translation>
    </message>
    <message>
        <source>May be shared</source>
        <translation>Mag gedeeld worden</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Hoeveel mensen</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maatregelen</translation>
    </message>
    <message>
        <source>Answer promised by</source>
        <translation>Antwoord beloofd voor</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat is gedaan</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Herstel</translation>
    </message>
    <message>
        <source>Are those harmed satisfied</source>
        <translation>Zijn de getroffenen tevreden</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Gesloten op</translation>
    </message>
    <message>
        <source>Ground to look further</source>
        <translation>Aanleiding voor nader onderzoek</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Rust op</translation>
    </message>
    <message>
        <source>Reasonable suspicion</source>
        <translation>Redelijk vermoeden</translation>
    </message>
    <message>
        <source>What we will change</source>
        <translation>Wat wij gaan veranderen</translation>
    </message>
    <message>
        <source>Proof is asked</source>
        <translation>Bewijs wordt gevraagd</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterium</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>GRI disclosure</source>
        <translation>GRI-nummer</translation>
    </message>
    <message>
        <source>People, planet or profit</source>
        <translation>People, planet of profit</translation>
    </message>
    <message>
        <source>Target year</source>
        <translation>Doeljaar</translation>
    </message>
    <message>
        <source>How much it matters</source>
        <translation>Hoe belangrijk het is</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>What we will do otherwise</source>
        <translation>Wat wij anders gaan doen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Why skipped, paused or stopped</source>
        <translation>Waarom overgeslagen, gepauzeerd of gestopt</translation>
    </message>
    <message>
        <source>Answers to these commitments</source>
        <translation>Hoort bij deze afspraken</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Moeite</translation>
    </message>
    <message>
        <source>Measured effect</source>
        <translation>Gemeten effect</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Gemeten op</translation>
    </message>
    <message>
        <source>Level before</source>
        <translation>Niveau vooraf</translation>
    </message>
    <message>
        <source>Likelihood after</source>
        <translation>Kans achteraf</translation>
    </message>
    <message>
        <source>Responsible exit</source>
        <translation>Verantwoord beëindigen</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Wat is geprobeerd</translation>
    </message>
    <message>
        <source>Effects on workers</source>
        <translation>Gevolgen voor werknemers</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Opzegtermijn</translation>
    </message>
    <message>
        <source>Outstanding pay</source>
        <translation>Openstaand loon</translation>
    </message>
    <message>
        <source>Step 1</source>
        <translation>Stap 1</translation>
    </message>
    <message>
        <source>Step 2</source>
        <translation>Stap 2</translation>
    </message>
    <message>
        <source>Step 3</source>
        <translation>Stap 3</translation>
    </message>
    <message>
        <source>Step 4</source>
        <translation>Stap 4</translation>
    </message>
    <message>
        <source>Step 5</source>
        <translation>Stap 5</translation>
    </message>
    <message>
        <source>Step 6</source>
        <translation>Stap 6</translation>
    </message>
</context>
<context>
    <name>year_grievances</name>
    <message>
        <source>No theme yet</source>
        <translation>Nog geen thema</translation>
    </message>
    <message>
        <source>Late: {date}</source>
        <translation>Te laat: {date}</translation>
    </message>
    <message>
        <source>Do not fill in a name. A number and a role are enough.</source>
        <translation>Vul geen naam in. Een nummer en een rol zijn genoeg.</translation>
    </message>
    <message>
        <source>We propose 14 days after receipt; no law says so. Answered, but not finished? Fill in by when you answer next.</source>
        <translation>Ons voorstel is 14 dagen na ontvangst; dat staat in geen wet. Wel beantwoord, maar nog niet klaar? Vul in wanneer u weer iets laat weten.</translation>
    </message>
    <message>
        <source>Only with the consent of who complains.</source>
        <translation>Alleen als de klager het goedvindt.</translation>
    </message>
    <message>
        <source>Are you only directly linked? Then remedy is not your duty; using your influence is expected (OECD standard, no law).</source>
        <translation>Bent u alleen direct verbonden? Dan is herstel niet uw plicht; invloed gebruiken wordt wel verwacht (OESO-norm, geen wet).</translation>
    </message>
    <message>
        <source>This looks like it holds an e-mail address: “{found}”.</source>
        <translation>Hier lijkt een e-mailadres in te staan: “{found}”.</translation>
    </message>
    <message>
        <source>This looks like it holds a telephone number: “{found}”.</source>
        <translation>Hier lijkt een telefoonnummer in te staan: “{found}”.</translation>
    </message>
    <message>
        <source>This looks like it holds the name of a person: “{found}”.</source>
        <translation>Hier lijkt de naam van een persoon in te staan: “{found}”.</translation>
    </message>
    <message>
        <source>Take it out if so; the history keeps what was typed. We only look at the form of words, and can be wrong.</source>
        <translation>Haal het dan weg; de geschiedenis bewaart wat is getypt. We kijken alleen naar de vorm van woorden, en kunnen ons vergissen.</translation>
    </message>
    <message>
        <source>There is a signal, and it is plausible.</source>
        <translation>Er is een signaal, en het is aannemelijk.</translation>
    </message>
    <message>
        <source>Move {count} complaints on</source>
        <translation>{count} klachten een stap verder brengen</translation>
    </message>
    <message>
        <source>Move complaint {name} on</source>
        <translation>Klacht {name} een stap verder brengen</translation>
    </message>
    <message>
        <source>The step has no reason. Nothing was changed. Write down what was found.</source>
        <translation>De stap heeft geen reden. Er is niets veranderd. Schrijf op wat u weet.</translation>
    </message>
    <message>
        <source>The complaint touches no risk yet. Nothing was changed. Choose a risk, or make a new one.</source>
        <translation>De klacht raakt nog geen risico. Er is niets veranderd. Kies een risico of maak een nieuw.</translation>
    </message>
    <message>
        <source>That is not the password, or what was kept was changed. Nothing was opened. Try again.</source>
        <translation>Dit is niet het wachtwoord, of het bewaarde is veranderd. Er is niets geopend. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>No identity is kept for this complaint. Nothing was opened.</source>
        <translation>Bij deze klacht is geen identiteit bewaard. Er is niets geopend.</translation>
    </message>
    <message>
        <source>Complaint {name}: an answer was promised by {date}. Was it given?</source>
        <translation>Klacht {name}: u beloofde een antwoord vóór {date}. Is dat gegeven?</translation>
    </message>
    <message>
        <source>Complaint {name} is plausible, but touches no risk. Which one?</source>
        <translation>Klacht {name} is aannemelijk, maar raakt geen risico. Welk risico is het?</translation>
    </message>
    <message>
        <source>Complaint {name} is confirmed, without a measure to stop or to remedy the harm.</source>
        <translation>Klacht {name} is bevestigd, zonder maatregel om de schade te stoppen of te herstellen.</translation>
    </message>
    <message>
        <source>Complaint {name} was closed without saying what was done.</source>
        <translation>Klacht {name} is afgesloten zonder dat er staat wat is gedaan.</translation>
    </message>
    <message>
        <source>{count} complaints with an answer that is late</source>
        <translation>{count} klachten met een antwoord dat te laat is</translation>
    </message>
    <message>
        <source>1 complaint with an answer that is late</source>
        <translation>1 klacht met een antwoord dat te laat is</translation>
    </message>
    <message>
        <source>{count} plausible complaints without a risk</source>
        <translation>{count} aannemelijke klachten zonder risico</translation>
    </message>
    <message>
        <source>1 plausible complaint without a risk</source>
        <translation>1 aannemelijke klacht zonder risico</translation>
    </message>
    <message>
        <source>{count} confirmed complaints without a measure to stop or remedy</source>
        <translation>{count} bevestigde klachten zonder maatregel om te stoppen of te herstellen</translation>
    </message>
    <message>
        <source>1 confirmed complaint without a measure to stop or remedy</source>
        <translation>1 bevestigde klacht zonder maatregel om te stoppen of te herstellen</translation>
    </message>
    <message>
        <source>{count} closed complaints without what was done</source>
        <translation>{count} afgesloten klachten zonder wat is gedaan</translation>
    </message>
    <message>
        <source>1 closed complaint without what was done</source>
        <translation>1 afgesloten klacht zonder wat is gedaan</translation>
    </message>
    <message>
        <source>Make plausible…</source>
        <translation>Aannemelijk maken…</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Bevestigen…</translation>
    </message>
    <message>
        <source>Note the action…</source>
        <translation>Actie vastleggen…</translation>
    </message>
    <message>
        <source>Note the remedy…</source>
        <translation>Herstel vastleggen…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Afsluiten…</translation>
    </message>
    <message>
        <source>Not plausible…</source>
        <translation>Niet aannemelijk…</translation>
    </message>
    <message>
        <source>You take it that the complaint can be true. From now on the harm it touches happens: likelihood 5, in the list of harm that happens now.</source>
        <translation>U gaat ervan uit dat de klacht kan kloppen. Vanaf nu gebeurt de schade: kans 5, in de lijst van schade die nu gebeurt.</translation>
    </message>
    <message>
        <source>It was looked into, and it is so.</source>
        <translation>Het is onderzocht, en het klopt.</translation>
    </message>
    <message>
        <source>Write down what was done to stop the harm.</source>
        <translation>Schrijf op wat is gedaan om de schade te stoppen.</translation>
    </message>
    <message>
        <source>Write down which remedy was offered or worked on with others.</source>
        <translation>Schrijf op welk herstel is geboden, of waaraan u meewerkte.</translation>
    </message>
    <message>
        <source>Closing lowers no risk. After remedy you judge the chance of a repeat anew.</source>
        <translation>Afsluiten verlaagt geen risico. Na herstel beoordeelt u de kans op herhaling opnieuw.</translation>
    </message>
    <message>
        <source>Say why it is not plausible, and let who complained know. Risks stay as they are.</source>
        <translation>Zeg waarom het niet aannemelijk is, en laat dat de klager weten. Risico’s blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Why is it plausible?</source>
        <translation>Waarom is het aannemelijk?</translation>
    </message>
    <message>
        <source>What shows it?</source>
        <translation>Waaruit blijkt het?</translation>
    </message>
    <message>
        <source>What was done?</source>
        <translation>Wat is gedaan?</translation>
    </message>
    <message>
        <source>Which remedy?</source>
        <translation>Welk herstel?</translation>
    </message>
    <message>
        <source>What do you learn from it?</source>
        <translation>Wat leert u ervan?</translation>
    </message>
    <message>
        <source>Why is it not plausible?</source>
        <translation>Waarom is het niet aannemelijk?</translation>
    </message>
    <message>
        <source>Not yet: no complaint was recorded in this project. That does not mean that there was none.</source>
        <translation>Nog niet: in dit project is geen klacht vastgelegd. Dat betekent niet dat er geen was.</translation>
    </message>
    <message>
        <source>{count} complaints were recorded.</source>
        <translation>Er zijn {count} klachten vastgelegd.</translation>
    </message>
    <message>
        <source>One complaint was recorded.</source>
        <translation>Er is één klacht vastgelegd.</translation>
    </message>
    <message>
        <source>Closed by the day an answer was promised: {count} of {over} that are closed or not plausible.</source>
        <translation>Afgesloten op of vóór de dag waarop een antwoord was beloofd: {count} van de {over} die zijn gesloten of niet aannemelijk zijn.</translation>
    </message>
    <message>
        <source>Remedy was noted for {count}: those harmed are satisfied in {yes}, not satisfied in {no}, and were not asked in {open}.</source>
        <translation>Bij {count} is herstel vastgelegd: bij {yes} zijn de getroffen mensen tevreden, bij {no} niet, en bij {open} is het niet gevraagd.</translation>
    </message>
    <message>
        <source>Remedy was noted for {count}.</source>
        <translation>Bij {count} is herstel vastgelegd.</translation>
    </message>
    <message>
        <source>Fewer than {fewest} complaints were recorded, or none. We tell numbers from {fewest} up, so that nobody can be recognised.</source>
        <translation>Er zijn minder dan {fewest} klachten vastgelegd, of geen. Aantallen noemen we vanaf {fewest}, zodat niemand te herkennen is.</translation>
    </message>
    <message>
        <source>Complaints can be recorded. We tell how many there were from {fewest} up, so that nobody can be recognised.</source>
        <translation>Klachten kunnen worden vastgelegd. Hoeveel het er waren, noemen we vanaf {fewest}, zodat niemand te herkennen is.</translation>
    </message>
    <message>
        <source>Complaints of which the person did not agree to sharing are counted here, not listed.</source>
        <translation>Klachten waarvan de klager niet wil dat ze worden gedeeld, tellen hier mee maar staan niet in de lijst.</translation>
    </message>
    <message>
        <source>How far, and along which way</source>
        <translation>Hoe ver, en langs welke weg</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Klacht</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>This stands with the risk too, where a customer can read it. Name nobody.</source>
        <translation>Dit staat ook bij het risico; een klant kan het daar lezen. Noem niemand.</translation>
    </message>
    <message>
        <source>What did you hear?</source>
        <translation>Wat hoorde u?</translation>
    </message>
</context>
<context>
    <name>year_home</name>
    <message>
        <source>Nothing that needs attention this month.</source>
        <translation>Niets dat deze maand aandacht vraagt.</translation>
    </message>
    <message>
        <source>First: harm that happens now</source>
        <translation>Eerst: schade die nu gebeurt</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Zonder datum</translation>
    </message>
    <message>
        <source>{count} harms happen now and nothing stops or remedies them</source>
        <translation>{count} keer schade die nu gebeurt, zonder iets dat stopt of herstelt</translation>
    </message>
    <message>
        <source>1 harm happens now and nothing stops or remedies it</source>
        <translation>1 keer schade die nu gebeurt, zonder iets dat stopt of herstelt</translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation>{count} te laat</translation>
    </message>
    <message>
        <source>{count} this month</source>
        <translation>{count} deze maand</translation>
    </message>
    <message>
        <source>{count} without a date</source>
        <translation>{count} zonder datum</translation>
    </message>
    <message>
        <source>Harm: {name}</source>
        <translation>Schade: {name}</translation>
    </message>
    <message>
        <source>{count} harms that happen now</source>
        <translation>{count} keer schade die nu gebeurt</translation>
    </message>
    <message>
        <source>Nothing stops or remedies it yet</source>
        <translation>Er is nog niets dat stopt of herstelt</translation>
    </message>
    <message>
        <source>Complaint {name}: answer</source>
        <translation>Klacht {name}: antwoord</translation>
    </message>
    <message>
        <source>{count} complaints that wait for an answer</source>
        <translation>{count} klachten die op antwoord wachten</translation>
    </message>
    <message>
        <source>An answer was promised by this day</source>
        <translation>Op deze dag is een antwoord beloofd</translation>
    </message>
    <message>
        <source>The promised day for the answer is past</source>
        <translation>De beloofde dag voor het antwoord is voorbij</translation>
    </message>
    <message>
        <source>Measure: {name}</source>
        <translation>Maatregel: {name}</translation>
    </message>
    <message>
        <source>{count} measures</source>
        <translation>{count} maatregelen</translation>
    </message>
    <message>
        <source>Is to be done by this day</source>
        <translation>Moet op deze dag klaar zijn</translation>
    </message>
    <message>
        <source>Should have been done</source>
        <translation>Had klaar moeten zijn</translation>
    </message>
    <message>
        <source>Commitment: {name}</source>
        <translation>Toezegging: {name}</translation>
    </message>
    <message>
        <source>{count} commitments</source>
        <translation>{count} toezeggingen</translation>
    </message>
    <message>
        <source>Agreed for this day</source>
        <translation>Afgesproken voor deze dag</translation>
    </message>
    <message>
        <source>The agreed day is past</source>
        <translation>De afgesproken dag is voorbij</translation>
    </message>
    <message>
        <source>Joint action: {name}</source>
        <translation>Gezamenlijke actie: {name}</translation>
    </message>
    <message>
        <source>{count} joint actions</source>
        <translation>{count} gezamenlijke acties</translation>
    </message>
    <message>
        <source>Conversation with {name}</source>
        <translation>Gesprek met {name}</translation>
    </message>
    <message>
        <source>{count} conversations</source>
        <translation>{count} gesprekken</translation>
    </message>
    <message>
        <source>Planned for this day</source>
        <translation>Gepland voor deze dag</translation>
    </message>
    <message>
        <source>The planned day is past</source>
        <translation>De geplande dag is voorbij</translation>
    </message>
    <message>
        <source>Question: {name}</source>
        <translation>Vraag: {name}</translation>
    </message>
    <message>
        <source>{count} questions of the six steps</source>
        <translation>{count} vragen uit de zes stappen</translation>
    </message>
    <message>
        <source>You wanted to look again</source>
        <translation>U wilde er weer naar kijken</translation>
    </message>
    <message>
        <source>The day to look again is past</source>
        <translation>De dag om weer te kijken is voorbij</translation>
    </message>
    <message>
        <source>Very high: {name}</source>
        <translation>Zeer hoog: {name}</translation>
    </message>
    <message>
        <source>{count} very high risks</source>
        <translation>{count} zeer hoge risico’s</translation>
    </message>
    <message>
        <source>There is no measure yet</source>
        <translation>Er is nog geen maatregel</translation>
    </message>
    <message>
        <source>Complaint {name}</source>
        <translation>Klacht {name}</translation>
    </message>
    <message>
        <source>{count} open complaints</source>
        <translation>{count} open klachten</translation>
    </message>
    <message>
        <source>There is no day for an answer</source>
        <translation>Er is geen dag voor een antwoord</translation>
    </message>
    <message>
        <source>Judge again: {name}</source>
        <translation>Opnieuw beoordelen: {name}</translation>
    </message>
    <message>
        <source>{count} risks to judge again</source>
        <translation>{count} risico’s om opnieuw te beoordelen</translation>
    </message>
    <message>
        <source>Judged a year ago</source>
        <translation>Een jaar geleden beoordeeld</translation>
    </message>
    <message>
        <source>Judged more than a year ago</source>
        <translation>Meer dan een jaar geleden beoordeeld</translation>
    </message>
    <message>
        <source>Evidence: {name}</source>
        <translation>Onderbouwing: {name}</translation>
    </message>
    <message>
        <source>{count} pieces of evidence</source>
        <translation>{count} stukken onderbouwing</translation>
    </message>
    <message>
        <source>A year old: does it still hold?</source>
        <translation>Een jaar oud: klopt het nog?</translation>
    </message>
    <message>
        <source>More than a year old: does it still hold?</source>
        <translation>Meer dan een jaar oud: klopt het nog?</translation>
    </message>
    <message>
        <source>A new round after “{name}”</source>
        <translation>Een nieuwe ronde na “{name}”</translation>
    </message>
    <message>
        <source>{count} rounds</source>
        <translation>{count} rondes</translation>
    </message>
    <message>
        <source>The last is a year ago</source>
        <translation>De laatste is een jaar geleden</translation>
    </message>
    <message>
        <source>The last is more than a year ago</source>
        <translation>De laatste is meer dan een jaar geleden</translation>
    </message>
    <message>
        <source>A new self-scan</source>
        <translation>Een nieuwe zelfscan</translation>
    </message>
    <message>
        <source>{count} self-scans</source>
        <translation>{count} zelfscans</translation>
    </message>
    <message>
        <source>Your own purchasing</source>
        <translation>De eigen inkoop</translation>
    </message>
    <message>
        <source>{count} looks at your own purchasing</source>
        <translation>{count} keer de eigen inkoop</translation>
    </message>
    <message>
        <source>Last looked at a year ago</source>
        <translation>Een jaar geleden bekeken</translation>
    </message>
    <message>
        <source>Last looked at more than a year ago</source>
        <translation>Meer dan een jaar geleden bekeken</translation>
    </message>
    <message>
        <source>{count} deliveries not judged yet</source>
        <translation>{count} leveringen nog niet beoordeeld</translation>
    </message>
    <message>
        <source>1 delivery not judged yet</source>
        <translation>1 levering nog niet beoordeeld</translation>
    </message>
    <message>
        <source>What is not looked at is not known, not low</source>
        <translation>Wat niet is bekeken, is niet bekend en niet laag</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>Bron: {name}</translation>
    </message>
    <message>
        <source>{count} old sources</source>
        <translation>{count} oude bronnen</translation>
    </message>
    <message>
        <source>More than five years old: is there a newer one?</source>
        <translation>Meer dan vijf jaar oud: is er een nieuwere?</translation>
    </message>
</context>
<context>
    <name>year_learning</name>
    <message>
        <source>Lessons from our chain</source>
        <translation>Lessen uit onze keten</translation>
    </message>
    <message>
        <source>To share with the sector and the government; without names</source>
        <translation>Om te delen met de sector en de overheid; zonder namen</translation>
    </message>
    <message>
        <source>Lessons to share</source>
        <translation>Lessen om te delen</translation>
    </message>
    <message>
        <source>One page for sector or government. Always without names.</source>
        <translation>Eén pagina voor sector of overheid. Altijd zonder namen.</translation>
    </message>
    <message>
        <source>lessons</source>
        <translation>lessen</translation>
    </message>
    <message>
        <source>What this page is</source>
        <translation>Wat deze pagina is</translation>
    </message>
    <message>
        <source>What we learnt while looking at our chain, for others who do the same and for those who make the rules. Names of organisations and people are left out.</source>
        <translation>Wat wij leerden bij het kijken naar onze keten, voor anderen die hetzelfde doen en voor wie de regels maakt. Namen van organisaties en mensen zijn weggelaten.</translation>
    </message>
    <message>
        <source>There is no lesson yet that may be shared.</source>
        <translation>Er is nog geen les die gedeeld mag worden.</translation>
    </message>
    <message>
        <source>{count} lessons to share</source>
        <translation>{count} lessen om te delen</translation>
    </message>
    <message>
        <source>One lesson to share</source>
        <translation>Eén les om te delen</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Nog niets geschreven</translation>
    </message>
    <message>
        <source>may be shared</source>
        <translation>mag gedeeld worden</translation>
    </message>
    <message>
        <source>for ourselves</source>
        <translation>voor onszelf</translation>
    </message>
    <message>
        <source>Do not name a supplier or a person: say what happened.</source>
        <translation>Noem geen leverancier of persoon: zeg wat er gebeurde.</translation>
    </message>
    <message>
        <source>What we learnt</source>
        <translation>Wat wij leerden</translation>
    </message>
    <message>
        <source>{kind}: {text}</source>
        <translation>{kind}: {text}</translation>
    </message>
    <message>
        <source>Tried out now with {place}: {name}</source>
        <translation>Nu op proef met {place}: {name}</translation>
    </message>
    <message>
        <source>Tried out now: {name}</source>
        <translation>Nu op proef: {name}</translation>
    </message>
    <message>
        <source>Front-runner</source>
        <translation>Voorloper</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>What we do otherwise: {text}</source>
        <translation>Wat wij anders doen: {text}</translation>
    </message>
</context>
<context>
    <name>year_passport</name>
    <message>
        <source>Indicator without a name</source>
        <translation>Indicator zonder naam</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Nieuwe indicator</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>{number} ({later} from 1 January {year})</source>
        <translation>{number} ({later} vanaf 1 januari {year})</translation>
    </message>
    <message>
        <source>{value} in {year}</source>
        <translation>{value} in {year}</translation>
    </message>
    <message>
        <source>better</source>
        <translation>beter</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>slechter</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>up</source>
        <translation>omhoog</translation>
    </message>
    <message>
        <source>down</source>
        <translation>omlaag</translation>
    </message>
    <message>
        <source>{said} ({before} to {after})</source>
        <translation>{said} ({before} naar {after})</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>geteld</translation>
    </message>
    <message>
        <source>Whole chain</source>
        <translation>Hele keten</translation>
    </message>
    <message>
        <source>{name} ({count} indicators)</source>
        <translation>{name} ({count} indicatoren)</translation>
    </message>
    <message>
        <source>{name} ({unit}): {why}</source>
        <translation>{name} ({unit}): {why}</translation>
    </message>
    <message>
        <source>Value of {year}</source>
        <translation>Waarde van {year}</translation>
    </message>
    <message>
        <source>Say why it does not matter.</source>
        <translation>Zeg waarom het niet van belang is.</translation>
    </message>
    <message>
        <source>{count} risks tagged: {themes}</source>
        <translation>{count} risico’s gelabeld: {themes}</translation>
    </message>
    <message>
        <source>1 risk tagged: {themes}</source>
        <translation>1 risico gelabeld: {themes}</translation>
    </message>
    <message>
        <source>no risk tagged on its themes</source>
        <translation>geen risico gelabeld op deze thema’s</translation>
    </message>
    <message>
        <source>Our indicators by year</source>
        <translation>Onze indicatoren per jaar</translation>
    </message>
    <message>
        <source>Indicators that we keep up</source>
        <translation>Indicatoren die we bijhouden</translation>
    </message>
    <message>
        <source>Of these: known for {year}</source>
        <translation>Waarvan bekend over {year}</translation>
    </message>
    <message>
        <source>Of these: better than before</source>
        <translation>Waarvan beter dan daarvoor</translation>
    </message>
    <message>
        <source>Of these: worse than before</source>
        <translation>Waarvan slechter dan daarvoor</translation>
    </message>
    <message>
        <source>No indicator was chosen yet.</source>
        <translation>Er is nog geen indicator gekozen.</translation>
    </message>
    <message>
        <source>No indicator of this kind is kept up.</source>
        <translation>Hiervan wordt geen indicator bijgehouden.</translation>
    </message>
    <message>
        <source>Set of the sector: {name}.</source>
        <translation>Set van de sector: {name}.</translation>
    </message>
    <message>
        <source>The company gives these numbers itself; nobody outside checked them for this document. What is not known is said to be so. Better or worse is said only where one way is better.</source>
        <translation>Het bedrijf geeft deze getallen zelf; niemand van buiten heeft ze voor dit document nagekeken. Bij wat niet bekend is, staat dat erbij. Beter of slechter staat er alleen als één kant op beter is.</translation>
    </message>
    <message>
        <source>The values are not shown in the public version.</source>
        <translation>De waarden staan niet in de openbare versie.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Does it matter?</source>
        <translation>Van belang?</translation>
    </message>
    <message>
        <source>Target: {target}</source>
        <translation>Doel: {target}</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>niet opgegeven</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>niet beantwoord</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>geen reden gegeven</translation>
    </message>
    <message>
        <source>A picture needs an indicator</source>
        <translation>Een beeld vraagt een indicator</translation>
    </message>
    <message>
        <source>Take the set of your sector on the tab “Indicators”.</source>
        <translation>Neem de set van uw sector op het tabblad “Indicatoren”.</translation>
    </message>
    <message>
        <source>{known} of {count} indicators are known for {year}</source>
        <translation>{known} van {count} indicatoren zijn bekend over {year}</translation>
    </message>
    <message>
        <source>People, planet and profit side by side. {title}.</source>
        <translation>Mensen, planeet en winst naast elkaar. {title}.</translation>
    </message>
    <message>
        <source>{domain}: {count} indicators; {parts}</source>
        <translation>{domain}: {count} indicatoren; {parts}</translation>
    </message>
    <message>
        <source>{domain}: 1 indicator; {parts}</source>
        <translation>{domain}: 1 indicator; {parts}</translation>
    </message>
    <message>
        <source>Known for {year}</source>
        <translation>Bekend over {year}</translation>
    </message>
    <message>
        <source>Not known for {year}</source>
        <translation>Niet bekend over {year}</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Beter</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Slechter</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gelijk</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Veranderd</translation>
    </message>
    <message>
        <source>Trend not known</source>
        <translation>Trend niet bekend</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicatoren</translation>
    </message>
    <message>
        <source>none kept up</source>
        <translation>niets bijgehouden</translation>
    </message>
    <message>
        <source>The trend is between the last two years that are known. Better or worse is said only where one way is better. More that is known is no better conduct.</source>
        <translation>De trend is die tussen de laatste twee bekende jaren. Beter of slechter staat er alleen als één kant op beter is. Meer weten is nog geen beter gedrag.</translation>
    </message>
</context>
<context>
    <name>year_plan</name>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>Opzij</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Zonder datum</translation>
    </message>
    <message>
        <source>late: {date}</source>
        <translation>te laat: {date}</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>geen eigenaar</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>The judgement can take this over. Somebody confirms it, with a reason.</source>
        <translation>Het oordeel kan dit overnemen. Iemand bevestigt dat, met een reden.</translation>
    </message>
    <message>
        <source>The judgement of the risk has taken this over.</source>
        <translation>Het oordeel over het risico heeft dit overgenomen.</translation>
    </message>
    <message>
        <source>Before and after are told of a measure on one risk. This one is about a whole delivery, organisation or site.</source>
        <translation>Voor en na staan bij een maatregel voor één risico. Deze gaat over een hele levering, organisatie of locatie.</translation>
    </message>
    <message>
        <source>Leaving a supplier takes the harm out of our chain. It does not make it less: no lower level is shown.</source>
        <translation>Weggaan bij een leverancier haalt de schade uit onze keten. Het maakt de schade niet kleiner: er staat geen lager niveau.</translation>
    </message>
    <message>
        <source>This harm happens or is not remedied yet. Likelihood stays 5 until it is: first stop it and remedy it, then judge anew.</source>
        <translation>Deze schade gebeurt of is nog niet hersteld. De kans blijft dan 5: eerst stoppen en herstellen, dan opnieuw beoordelen.</translation>
    </message>
    <message>
        <source>The effect is not shown yet. Fill in what you found, the likelihood after and the evidence.</source>
        <translation>Het effect is nog niet aangetoond. Vul in wat u vond, de kans erna en de onderbouwing.</translation>
    </message>
    <message>
        <source>The effect is not shown yet: write down what was found. A certificate alone lowers nothing.</source>
        <translation>Het effect is nog niet aangetoond: schrijf op wat u vond. Alleen een certificaat verlaagt niets.</translation>
    </message>
    <message>
        <source>The effect is not shown yet: there is no evidence of it. Add a file or a page.</source>
        <translation>Het effect is nog niet aangetoond: de onderbouwing ontbreekt. Voeg een bestand of pagina toe.</translation>
    </message>
    <message>
        <source>Severity stays as it is: it falls only by remedy, and is then judged anew on the risk.</source>
        <translation>De ernst blijft zoals hij is: die daalt alleen door herstel. U beoordeelt hem dan opnieuw bij het risico.</translation>
    </message>
    <message>
        <source>Add evidence of the effect of {count} measures</source>
        <translation>Onderbouwing bij het effect van {count} maatregelen toevoegen</translation>
    </message>
    <message>
        <source>Add evidence of the effect of a measure</source>
        <translation>Onderbouwing bij het effect van een maatregel toevoegen</translation>
    </message>
    <message>
        <source>Take the effect of {count} measures over in the judgement</source>
        <translation>Het effect van {count} maatregelen overnemen in het oordeel</translation>
    </message>
    <message>
        <source>Take the effect of a measure over in the judgement</source>
        <translation>Het effect van een maatregel overnemen in het oordeel</translation>
    </message>
    <message>
        <source>The effect of this measure is not shown. Nothing was changed. Fill in what was found, the likelihood after and the evidence.</source>
        <translation>Het effect van deze maatregel is niet aangetoond. Er is niets veranderd. Vul in wat u vond, de kans erna en de onderbouwing.</translation>
    </message>
    <message>
        <source>There is no reason. Nothing was changed. Write down why.</source>
        <translation>Er staat geen reden. Er is niets veranderd. Schrijf op waarom.</translation>
    </message>
    <message>
        <source>The measure “{text}” was skipped, paused or stopped. Why?</source>
        <translation>De maatregel “{text}” is overgeslagen, gepauzeerd of gestopt. Waarom?</translation>
    </message>
    <message>
        <source>Leaving responsibly (“{text}”): {count} of 4 questions are not answered.</source>
        <translation>Verantwoord beëindigen (“{text}”): {count} van de 4 vragen zijn niet beantwoord.</translation>
    </message>
    <message>
        <source>The measure “{text}” has a measured effect, but no evidence of it.</source>
        <translation>De maatregel “{text}” heeft een gemeten effect, maar geen onderbouwing daarvan.</translation>
    </message>
    <message>
        <source>{count} measures aside without a reason</source>
        <translation>{count} maatregelen opzij zonder reden</translation>
    </message>
    <message>
        <source>1 measure aside without a reason</source>
        <translation>1 maatregel opzij zonder reden</translation>
    </message>
    <message>
        <source>{count} responsible exits with open questions</source>
        <translation>{count} keer verantwoord beëindigen met open vragen</translation>
    </message>
    <message>
        <source>1 responsible exit with open questions</source>
        <translation>1 keer verantwoord beëindigen met open vragen</translation>
    </message>
    <message>
        <source>{count} measured effects without evidence</source>
        <translation>{count} gemeten effecten zonder onderbouwing</translation>
    </message>
    <message>
        <source>1 measured effect without evidence</source>
        <translation>1 gemeten effect zonder onderbouwing</translation>
    </message>
    <message>
        <source>Write down the reason</source>
        <translation>Reden opschrijven</translation>
    </message>
    <message>
        <source>{count} measures get this reason.</source>
        <translation>{count} maatregelen krijgen deze reden.</translation>
    </message>
    <message>
        <source>1 measure gets this reason.</source>
        <translation>1 maatregel krijgt deze reden.</translation>
    </message>
    <message>
        <source>Measure: {name}</source>
        <translation>Maatregel: {name}</translation>
    </message>
    <message>
        <source>Commitment: {name}</source>
        <translation>Afspraak: {name}</translation>
    </message>
    <message>
        <source>Joint action: {name}</source>
        <translation>Gezamenlijke actie: {name}</translation>
    </message>
    <message>
        <source>Answer to complaint {name}</source>
        <translation>Antwoord op klacht {name}</translation>
    </message>
    <message>
        <source>Next talk: {name}</source>
        <translation>Volgend gesprek: {name}</translation>
    </message>
    <message>
        <source>Step {number}: {name}</source>
        <translation>Stap {number}: {name}</translation>
    </message>
    <message>
        <source>found: {text}</source>
        <translation>gevonden: {text}</translation>
    </message>
    <message>
        <source>found ({date}): {text}</source>
        <translation>gevonden ({date}): {text}</translation>
    </message>
    <message>
        <source>expected after:</source>
        <translation>verwacht erna:</translation>
    </message>
</context>
<context>
    <name>year_steps</name>
    <message>
        <source>Say why this question is not relevant.</source>
        <translation>Schrijf op waarom deze vraag niet relevant is.</translation>
    </message>
    <message>
        <source>There is a policy in the program.</source>
        <translation>Er staat beleid in het programma.</translation>
    </message>
    <message>
        <source>There is no policy in the program yet.</source>
        <translation>Er staat nog geen beleid in het programma.</translation>
    </message>
    <message>
        <source>Somebody is named who answers for it.</source>
        <translation>Er staat wie verantwoordelijk is.</translation>
    </message>
    <message>
        <source>Nobody is named who answers for it.</source>
        <translation>Er staat nog niet wie verantwoordelijk is.</translation>
    </message>
    <message>
        <source>{count} purchasing criteria are written down.</source>
        <translation>Er staan {count} inkoopcriteria.</translation>
    </message>
    <message>
        <source>1 purchasing criterion is written down.</source>
        <translation>Er staat 1 inkoopcriterium.</translation>
    </message>
    <message>
        <source>There are no purchasing criteria yet.</source>
        <translation>Er staan nog geen inkoopcriteria.</translation>
    </message>
    <message>
        <source>Your own purchasing was looked at on {date}.</source>
        <translation>Naar de eigen inkoop is gekeken op {date}.</translation>
    </message>
    <message>
        <source>Your own purchasing was not looked at yet.</source>
        <translation>Naar de eigen inkoop is nog niet gekeken.</translation>
    </message>
    <message>
        <source>{open} of {count} deliveries: not known where it is made.</source>
        <translation>{open} van {count} leveringen: niet bekend waar het wordt gemaakt.</translation>
    </message>
    <message>
        <source>{open} of 1 delivery: not known where it is made.</source>
        <translation>{open} van 1 levering: niet bekend waar het wordt gemaakt.</translation>
    </message>
    <message>
        <source>There are no deliveries yet.</source>
        <translation>Er zijn nog geen leveringen.</translation>
    </message>
    <message>
        <source>{count} choices of what to look at first, later or not.</source>
        <translation>{count} keuzes over wat eerst, later of niet.</translation>
    </message>
    <message>
        <source>1 choice of what to look at first, later or not.</source>
        <translation>1 keuze over wat eerst, later of niet.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Er is nog niets gekozen.</translation>
    </message>
    <message>
        <source>{open} of {count} deliveries not judged yet.</source>
        <translation>{open} van {count} leveringen nog niet beoordeeld.</translation>
    </message>
    <message>
        <source>{open} of 1 delivery not judged yet.</source>
        <translation>{open} van 1 levering nog niet beoordeeld.</translation>
    </message>
    <message>
        <source>There are no deliveries to judge yet.</source>
        <translation>Er zijn nog geen leveringen om te beoordelen.</translation>
    </message>
    <message>
        <source>{count} conversations, the last on {date}.</source>
        <translation>{count} gesprekken, het laatste op {date}.</translation>
    </message>
    <message>
        <source>1 conversation, on {date}.</source>
        <translation>1 gesprek, op {date}.</translation>
    </message>
    <message>
        <source>There are no conversations yet.</source>
        <translation>Er staan nog geen gesprekken.</translation>
    </message>
    <message>
        <source>{count} conversations are planned, the first on {date}.</source>
        <translation>{count} gesprekken gepland, het eerste op {date}.</translation>
    </message>
    <message>
        <source>1 conversation is planned, on {date}.</source>
        <translation>1 gesprek gepland, op {date}.</translation>
    </message>
    <message>
        <source>No conversation is planned.</source>
        <translation>Er is geen gesprek gepland.</translation>
    </message>
    <message>
        <source>{open} of {count} risks judged: involvement still open.</source>
        <translation>{open} van {count} beoordeelde risico’s: betrokkenheid nog open.</translation>
    </message>
    <message>
        <source>{open} of 1 risk judged: involvement still open.</source>
        <translation>{open} van 1 beoordeeld risico: betrokkenheid nog open.</translation>
    </message>
    <message>
        <source>There are no judged risks yet.</source>
        <translation>Er zijn nog geen beoordeelde risico’s.</translation>
    </message>
    <message>
        <source>{open} of {count} harms that happen now: nothing that stops or remedies it.</source>
        <translation>{open} van {count} gevallen van schade die nu gebeurt: niets dat stopt of herstelt.</translation>
    </message>
    <message>
        <source>{open} of 1 harm that happens now: nothing that stops or remedies it.</source>
        <translation>{open} van 1 geval van schade die nu gebeurt: niets dat stopt of herstelt.</translation>
    </message>
    <message>
        <source>No harm is known that happens now.</source>
        <translation>Er is geen schade bekend die nu gebeurt.</translation>
    </message>
    <message>
        <source>{open} of {count} high risks without a measure.</source>
        <translation>{open} van {count} hoge risico’s zonder maatregel.</translation>
    </message>
    <message>
        <source>{open} of 1 high risk without a measure.</source>
        <translation>{open} van 1 hoog risico zonder maatregel.</translation>
    </message>
    <message>
        <source>No risk is judged as high.</source>
        <translation>Er is geen risico als hoog beoordeeld.</translation>
    </message>
    <message>
        <source>{open} of {count} measures together with others.</source>
        <translation>{open} van {count} maatregelen samen met anderen.</translation>
    </message>
    <message>
        <source>{open} of 1 measure together with others.</source>
        <translation>{open} van 1 maatregel samen met anderen.</translation>
    </message>
    <message>
        <source>There are no measures yet.</source>
        <translation>Er zijn nog geen maatregelen.</translation>
    </message>
    <message>
        <source>{open} of {count} measures done: effect not measured.</source>
        <translation>{open} van {count} maatregelen die klaar zijn: effect niet gemeten.</translation>
    </message>
    <message>
        <source>{open} of 1 measure done: effect not measured.</source>
        <translation>{open} van 1 maatregel die klaar is: effect niet gemeten.</translation>
    </message>
    <message>
        <source>No measure is done yet.</source>
        <translation>Er is nog geen maatregel klaar.</translation>
    </message>
    <message>
        <source>{open} of {count} running measures are late.</source>
        <translation>{open} van {count} lopende maatregelen te laat.</translation>
    </message>
    <message>
        <source>{open} of 1 running measure is late.</source>
        <translation>{open} van 1 lopende maatregel te laat.</translation>
    </message>
    <message>
        <source>No measure is running.</source>
        <translation>Er loopt geen maatregel.</translation>
    </message>
    <message>
        <source>{count} rounds held, the last on {date}.</source>
        <translation>{count} rondes gehouden, de laatste op {date}.</translation>
    </message>
    <message>
        <source>1 round held, on {date}.</source>
        <translation>1 ronde gehouden, op {date}.</translation>
    </message>
    <message>
        <source>No round is held yet.</source>
        <translation>Er is nog geen ronde gehouden.</translation>
    </message>
    <message>
        <source>{count} lessons are written down.</source>
        <translation>Er staan {count} lessen.</translation>
    </message>
    <message>
        <source>1 lesson is written down.</source>
        <translation>Er staat 1 les.</translation>
    </message>
    <message>
        <source>There are no lessons yet.</source>
        <translation>Er staan nog geen lessen.</translation>
    </message>
    <message>
        <source>{count} complaints, the last on {date}.</source>
        <translation>{count} klachten, de laatste op {date}.</translation>
    </message>
    <message>
        <source>1 complaint, on {date}.</source>
        <translation>1 klacht, op {date}.</translation>
    </message>
    <message>
        <source>There are no complaints. That does not show that all is well.</source>
        <translation>Er zijn geen klachten. Dat bewijst niet dat alles goed gaat.</translation>
    </message>
    <message>
        <source>{open} of {count} complaints not closed yet.</source>
        <translation>{open} van {count} klachten nog niet afgesloten.</translation>
    </message>
    <message>
        <source>{open} of 1 complaint not closed yet.</source>
        <translation>{open} van 1 klacht nog niet afgesloten.</translation>
    </message>
    <message>
        <source>There are no complaints.</source>
        <translation>Er zijn geen klachten.</translation>
    </message>
    <message>
        <source>{open} of {count} harms that you caused or contributed to: not remedied.</source>
        <translation>{open} van {count} gevallen van schade die u veroorzaakte of waar u aan bijdroeg: niet hersteld.</translation>
    </message>
    <message>
        <source>{open} of 1 harm that you caused or contributed to: not remedied.</source>
        <translation>{open} van 1 geval van schade die u veroorzaakte of waar u aan bijdroeg: niet hersteld.</translation>
    </message>
    <message>
        <source>No harm is known that you caused or contributed to.</source>
        <translation>Er is geen schade bekend die u veroorzaakte of waar u aan bijdroeg.</translation>
    </message>
    <message>
        <source>{open} of {count} complaints with remedy: not asked whether it is enough.</source>
        <translation>{open} van {count} klachten met herstel: niet gevraagd of het genoeg is.</translation>
    </message>
    <message>
        <source>{open} of 1 complaint with remedy: not asked whether it is enough.</source>
        <translation>{open} van 1 klacht met herstel: niet gevraagd of het genoeg is.</translation>
    </message>
    <message>
        <source>No complaint has led to remedy yet.</source>
        <translation>Er is nog geen klacht met herstel.</translation>
    </message>
    <message>
        <source>{done} of {count} questions done or not relevant</source>
        <translation>{done} van {count} vragen klaar of niet relevant</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nog niets</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>deels</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>overal</translation>
    </message>
    <message>
        <source>better every year</source>
        <translation>elk jaar beter</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Self-scan of {date}</source>
        <translation>Zelfscan van {date}</translation>
    </message>
    <message>
        <source>{done} of {count} steps</source>
        <translation>{done} van {count} stappen</translation>
    </message>
    <message>
        <source>{step}: from {before} to {after}</source>
        <translation>{step}: van {before} naar {after}</translation>
    </message>
    <message>
        <source>{step}: now {after}, before not known</source>
        <translation>{step}: nu {after}, eerder niet bekend</translation>
    </message>
    <message>
        <source>{step}: before {before}, now not known</source>
        <translation>{step}: eerder {before}, nu niet bekend</translation>
    </message>
    <message>
        <source>Nothing changed since {date}.</source>
        <translation>Er is niets veranderd sinds {date}.</translation>
    </message>
    <message>
        <source>Changed since {date}:</source>
        <translation>Veranderd sinds {date}:</translation>
    </message>
    <message>
        <source>Self-scan of {date}: {count} steps at level {top} or higher, {open} not known</source>
        <translation>Zelfscan van {date}: {count} stappen op niveau {top} of hoger, {open} niet bekend</translation>
    </message>
    <message>
        <source>Self-scan of {date}: 1 step at level {top} or higher, {open} not known</source>
        <translation>Zelfscan van {date}: 1 stap op niveau {top} of hoger, {open} niet bekend</translation>
    </message>
    <message>
        <source>No self-scan yet</source>
        <translation>Nog geen zelfscan</translation>
    </message>
    <message>
        <source>Fill one in: it takes ten minutes, and next year you see what changed.</source>
        <translation>Vul er een in: dat kost tien minuten, en volgend jaar ziet u wat er is veranderd.</translation>
    </message>
    <message>
        <source>Bars for the six steps. {title}.</source>
        <translation>Balken voor de zes stappen. {title}.</translation>
    </message>
    <message>
        <source>{step}, {date}: {reached}</source>
        <translation>{step}, {date}: {reached}</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>This is the first scan. Next year you see here what changed.</source>
        <translation>Dit is de eerste scan. Volgend jaar ziet u hier wat er is veranderd.</translation>
    </message>
    <message>
        <source>A person said this of the own company. It is no judgement of risks, and a level not known is not a low one.</source>
        <translation>Dit zegt iemand van het eigen bedrijf. Het is geen oordeel over risico’s, en een niveau dat niet bekend is, is geen laag niveau.</translation>
    </message>
    <message>
        <source>{count} earlier scans are in the table.</source>
        <translation>{count} eerdere scans staan in de tabel.</translation>
    </message>
    <message>
        <source>1 earlier scan is in the table.</source>
        <translation>1 eerdere scan staat in de tabel.</translation>
    </message>
    <message>
        <source>How far we are in the six steps</source>
        <translation>Hoe ver wij zijn in de zes stappen</translation>
    </message>
    <message>
        <source>We said this of ourselves. The steps are those of the OECD guidance on due diligence; the questions and levels are our own. A level not known is not a low one.</source>
        <translation>Dit zeggen wij zelf. De stappen zijn die van de OESO-richtlijn voor gepaste zorgvuldigheid; de vragen en niveaus zijn van onszelf. Een niveau dat niet bekend is, is geen laag niveau.</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} van {count}</translation>
    </message>
    <message>
        <source>Questions done or not relevant</source>
        <translation>Vragen klaar of niet relevant</translation>
    </message>
</context>
<context>
    <name>year_talks</name>
    <message>
        <source>Comes from the library of this program; checked on {day}.</source>
        <translation>Komt uit de bibliotheek van dit programma; nagekeken op {day}.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Nog niets opgeschreven</translation>
    </message>
    <message>
        <source>No name needed: a role or a desk is enough.</source>
        <translation>Geen naam nodig: een functie of loket is genoeg.</translation>
    </message>
    <message>
        <source>Say yes only if the other side agrees.</source>
        <translation>Kies alleen ja als de ander dat goed vindt.</translation>
    </message>
    <message>
        <source>New stakeholder</source>
        <translation>Nieuwe belanghebbende</translation>
    </message>
    <message>
        <source>Joint action</source>
        <translation>Gezamenlijke actie</translation>
    </message>
    <message>
        <source>Those affected were heard about {count} risks</source>
        <translation>Betrokkenen zijn gehoord over {count} risico’s</translation>
    </message>
    <message>
        <source>Those affected were heard about a risk</source>
        <translation>Betrokkenen zijn gehoord over een risico</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>{count} conversations: {kinds}.</source>
        <translation>{count} gesprekken: {kinds}.</translation>
    </message>
    <message>
        <source>One conversation: {kinds}.</source>
        <translation>Eén gesprek: {kinds}.</translation>
    </message>
    <message>
        <source>{kind} {count}</source>
        <translation>{kind} {count}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Wat kwam eruit</translation>
    </message>
    <message>
        <source>and {count} other risks</source>
        <translation>en {count} andere risico’s</translation>
    </message>
    <message>
        <source>and one other risk</source>
        <translation>en één ander risico</translation>
    </message>
    <message>
        <source>Done together with others</source>
        <translation>Samen met anderen gedaan</translation>
    </message>
    <message>
        <source>{text} ({status})</source>
        <translation>{text} ({status})</translation>
    </message>
    <message>
        <source>There is no stakeholder yet. Add one first, or take one from the library.</source>
        <translation>Er is nog geen belanghebbende. Voeg er eerst een toe, of neem er een over uit de bibliotheek.</translation>
    </message>
</context>
</TS>
