## Getting around
skip-to-content = Naar de inhoud
home = Home
main-navigation = Hoofdnavigatie
breadcrumbs = U bent hier
languages = Talen
not-translated = niet vertaald
in-language = in het { $language }
on-this-page = Op deze pagina

## Fallback
fallback-title = Nog niet in het { $language } beschikbaar
fallback-text = Deze pagina is nog niet in het { $language } vertaald. U leest de versie in het { $original }.
only-in = Alleen in het { $language }

## Lists
see-all = Alles bekijken: { $title }
upcoming = Binnenkort
past = Eerder
empty-list = Hier staat nog niets.
empty-upcoming = Er is op dit moment geen datum vastgesteld.
items =
    { $n ->
        [one] { $n } item
       *[other] { $n } items
    }
previous-page = Vorige
next-page = Volgende
page-of = Pagina { $page } van { $pages }
pagination = Pagina’s
topics = Onderwerpen
topic = Onderwerp
related = Zie ook
published = Gepubliceerd
updated = Bijgewerkt
feed-of = Feed: { $title }
downloads = Downloads
file-size = { $type }, { $size }
at-a-glance = In het kort

## Not found
not-found = Pagina niet gevonden
not-found-text = Op dit adres is geen pagina. Misschien is ze verplaatst of klopt de link niet.
not-found-home = Naar de startpagina
redirect = Deze pagina is verplaatst
redirect-text = De pagina staat nu hier:
choose-language = Kies een taal

## Kinds
kind-page = Pagina
kind-page-many = Pagina’s
kind-section = Rubriek
kind-section-many = Rubrieken
kind-news = Nieuwsbericht
kind-news-many = Nieuws
kind-press-release = Persbericht
kind-press-release-many = Persberichten
kind-newsletter = Nieuwsbrief
kind-newsletter-many = Nieuwsbrieven
kind-leaflet = Folder
kind-leaflet-many = Folders
kind-poster = Poster
kind-poster-many = Posters
kind-result = Resultaat
kind-result-many = Resultaten
kind-event = Evenement
kind-event-many = Evenementen
kind-partner = Partner
kind-partner-many = Partners

## Fields
field-when = Wanneer
field-place = Plaats
field-country = Land
field-city = Stad
field-website = Website
field-email = E-mail
field-type = Soort
field-mode = Vorm
field-organiser = Organisator
field-partners = Partners
field-results = Resultaten
field-audience = Voor wie
field-participants = Deelnemers
field-languages = Talen
field-agenda = Programma
field-materials = Materiaal
field-licence = Licentie
field-doi = DOI
field-work-package = Werkpakket
field-pages = Omvang
field-size = Grootte
field-format = Formaat
field-contact = Contact
register = Inschrijven
calendar-save = In mijn agenda opslaan
calendar-subscribe = Agenda om op te abonneren
city-country = { $city }, { $country }
event-past = Dit evenement heeft plaatsgevonden.
issue-number = Nummer { $n }
other-issues = Andere nummers
page-count =
    { $n ->
        [one] { $n } pagina
       *[other] { $n } pagina’s
    }
embargoed-until = Niet publiceren vóór { $date }
for-release = Voor onmiddellijke publicatie
in-this-issue = In dit nummer
how-to-cite = Citeren als
no-downloads = Er is nog niets om te downloaden.
press-contact = Perscontact
work-package = Werkpakket { $n }
watch-at = Bekijken op { $host }

## Allowed values
result-type-guide = Gids
result-type-curriculum = Leerplan
result-type-report = Verslag
result-type-tool = Instrument
result-type-dataset = Dataset
result-type-course = Cursus
result-type-video = Video
result-type-toolkit = Toolkit
result-type-recommendations = Aanbevelingen
result-status-planned = Gepland
result-status-in-progress = In uitvoering
result-status-available = Beschikbaar
event-type-meeting = Projectbijeenkomst
event-type-workshop = Workshop
event-type-networking = Netwerkbijeenkomst
event-type-multiplier = Multiplier-evenement
event-type-road-show = Roadshow
event-type-training = Opleiding
event-type-conference = Conferentie
event-mode-onsite = Ter plaatse
event-mode-online = Online
event-mode-hybrid = Ter plaatse en online
partner-role-coordinator = Coördinator
partner-role-partner = Partner
partner-role-associated = Geassocieerde partner
partner-type-university = Universiteit
partner-type-school = School
partner-type-training-centre = Opleidingscentrum
partner-type-chamber = Kamer van koophandel
partner-type-company = Bedrijf
partner-type-public-body = Overheidsinstantie
partner-type-association = Vereniging
partner-type-research = Onderzoeksinstituut
poster-orientation-portrait = Staand
poster-orientation-landscape = Liggend
leaflet-format-a4-letter-fold = A4, wikkelvouw
leaflet-format-a4-z-fold = A4, zigzagvouw
leaflet-format-a5-four-pages = A5, vier pagina’s
leaflet-format-dl = DL

## Alerts in the text
alert-note = Opmerking
alert-tip = Tip
alert-important = Belangrijk
alert-warning = Waarschuwing
alert-caution = Voorzichtig
footnotes = Voetnoten
footnote-back = Terug naar de tekst
task-done = Klaar
task-open = Nog te doen

## Footer
funding = Financiering
funding-number = Projectnummer: { $number }
emblem-eu = Embleem van de Europese Unie
legal = Juridische informatie

## Brand kit
brand-kit = Merkpakket
brand-kit-lead = De logo’s, kleuren en lettertypen van { $name } en hoe u ze gebruikt.
brand-download-all = Alles downloaden (ZIP)
brand-logos = Logo’s
brand-colours = Kleuren
brand-contrast = Contrast
brand-contrast-text = Hoe goed twee kleuren van elkaar te onderscheiden zijn. Tekst vraagt 4,5 : 1; grote tekst, lijnen en symbolen vragen 3 : 1 (WCAG 2.2).
brand-light = Op lichte pagina’s
brand-dark = Op donkere pagina’s
brand-fit = Geschikt voor
brand-fit-text = alle tekst
brand-fit-large = grote tekst, symbolen
brand-fit-none = alleen versiering
brand-fonts = Lettertypen
brand-font-text = Tekst
brand-font-headings = Koppen
brand-font-code = Code
brand-font-system = Het lettertype van het apparaat van de lezer
brand-do = Graag zo
brand-do-files = Gebruik de logobestanden zoals ze zijn.
brand-do-space = Laat aan elke kant van het logo { $space } van de hoogte ervan vrij.
brand-do-size = Toon het logo minstens { $screen } breed op een scherm en { $print } op papier.
brand-do-width = Toon het logo minstens { $width } breed.
brand-do-dark = Gebruik op een donkere achtergrond het logo dat daarvoor gemaakt is.
brand-dont = Liever niet zo
brand-dont-change = Rek, draai of verkleur het logo niet.
brand-dont-picture = Zet het niet op een drukke afbeelding.
brand-dont-contrast = Zet geen tekst in kleuren die de contrasttabel niet toelaat.
