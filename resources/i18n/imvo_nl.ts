<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>ChainCommands</name>
    <message>
        <source>New supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier not known yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeEditor</name>
    <message>
        <source>They differ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountryEditor</name>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This country is not known. Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashBox</name>
    <message>
        <source>The program made a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was saved is safe, and you can go on. Please send us the details, so that we can mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>Where is it made?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This supplier is established in {country}. Where is it made?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: {column}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>They differ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>They differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number that fits here. Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Here you see all organisations. Import a list, or insert one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you see who delivers what to whom. Draw a line in the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you see all risks. Select a delivery and tag a risk on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskList</name>
    <message>
        <source>Nobody has judged a risk here yet. That is not the same as low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more are not shown. Select fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own judgement: not given yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>According to sources (does not count):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcePicker</name>
    <message>
        <source>Add this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a source of this project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaggingPanel</name>
    <message>
        <source>Save risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On one delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {count} deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On one organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {count} organisations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>They differ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemeChooser</name>
    <message>
        <source>Judged already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>The hotspots are being computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain has changed since; this is being computed anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody looked here and found nothing, with a reason and a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk has all it needs for a level: at least one severity answer and the likelihood. Not known is not the same as low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gravest risk decides: {risk}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the answers: {answers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question is still open, so it is at least this level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {place} of 25 in the grid (25 comes first); priority {rank}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside it, never in the order: this delivery is {share} % of the buyer’s purchases and {part} % of what reaches you through the chain (a measure for counting, not of suffering; 10 % less per step).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a supplier list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole chain in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nederlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier of what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk on what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotspots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems and open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the report (PDF)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export tables and pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About IMVO Desktop</source>
        <translation type="unfinished"></translation>
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
        <source>Remedy is not your duty; using your influence is expected (OECD norm, not a law).</source>
        <translation>Herstel is niet uw plicht; invloed gebruiken wordt wel verwacht (OESO-norm, geen wet).</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>{supplier} → {buyer}</source>
        <translation>{supplier} → {buyer}</translation>
    </message>
    <message>
        <source>{name} (in {count} deliveries)</source>
        <translation>{name} (in {count} leveringen)</translation>
    </message>
    <message>
        <source>{name} (in 1 delivery)</source>
        <translation>{name} (in 1 levering)</translation>
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
        <translation>een schatting</translation>
    </message>
    <message>
        <source>taken over, not yet looked into</source>
        <translation>overgenomen zonder onderzoek</translation>
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
        <source>Hatched: a guess, a lower bound (“at least”), or taken over without own look.</source>
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
    <name>commands</name>
    <message>
        <source>Maps a supply chain and its risks for people and environment. Everything stays on this computer.</source>
        <translation>Brengt een keten en de risico’s voor mens en milieu in kaart. Alles blijft op deze computer.</translation>
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
        <source>Add supplier “{name}”</source>
        <translation>Leverancier “{name}” toegevoegd</translation>
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
</context>
<context>
    <name>errors</name>
    <message>
        <source>The id “{id}” is already in use. Nothing was changed. Choose another id.</source>
        <translation>Het id “{id}” is al in gebruik. Er is niets gewijzigd. Kies een ander id.</translation>
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
        <source>Something went wrong that the program did not expect. What was saved is safe. Try again; details: {details}</source>
        <translation>Er ging iets mis dat het programma niet verwachtte. Wat was opgeslagen is veilig. Probeer het opnieuw; details: {details}</translation>
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
        <translation>Plaats</translation>
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
        <source>Rank</source>
        <translation>Rang</translation>
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
        <source>Place in the drawing, across</source>
        <translation>Plaats in de tekening, horizontaal</translation>
    </message>
    <message>
        <source>Place in the drawing, down</source>
        <translation>Plaats in de tekening, verticaal</translation>
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
        <source>A measure has no owner. Who will do it?</source>
        <translation>Een maatregel heeft geen eigenaar. Wie gaat het doen?</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
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
        <source>Accepted without own look</source>
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
</TS>
