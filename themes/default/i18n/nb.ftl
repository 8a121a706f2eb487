## Getting around
skip-to-content = Hopp til innholdet
home = Forside
main-navigation = Hovedmeny
breadcrumbs = Du er her
languages = Språk
not-translated = ikke oversatt
in-language = på { $language }
on-this-page = På denne siden

## Fallback
fallback-title = Finnes ennå ikke på { $language }
fallback-text = Denne siden er ennå ikke oversatt til { $language }. Den vises på { $original }.
only-in = Bare på { $language }

## Lists
see-all = Se alle: { $title }
upcoming = Kommende
past = Tidligere
empty-list = Her er det ikke noe innhold ennå.
empty-upcoming = Ingen dato er fastsatt for øyeblikket.
items =
    { $n ->
        [one] { $n } oppføring
       *[other] { $n } oppføringer
    }
previous-page = Forrige
next-page = Neste
page-of = Side { $page } av { $pages }
pagination = Sider
topics = Temaer
topic = Tema
related = Se også
published = Publisert
updated = Oppdatert
feed-of = Nyhetsstrøm: { $title }
downloads = Nedlastinger
file-size = { $type }, { $size }
at-a-glance = Kort fortalt

## Not found
not-found = Fant ikke siden
not-found-text = Det finnes ingen side på denne adressen. Den kan være flyttet, eller lenken kan være feil.
not-found-home = Gå til forsiden
redirect = Denne siden er flyttet
redirect-text = Siden ligger nå her:
choose-language = Velg språk

## Kinds
kind-page = Side
kind-page-many = Sider
kind-section = Seksjon
kind-section-many = Seksjoner
kind-news = Nyhet
kind-news-many = Nyheter
kind-press-release = Pressemelding
kind-press-release-many = Pressemeldinger
kind-newsletter = Nyhetsbrev
kind-newsletter-many = Nyhetsbrev
kind-leaflet = Brosjyre
kind-leaflet-many = Brosjyrer
kind-poster = Plakat
kind-poster-many = Plakater
kind-result = Resultat
kind-result-many = Resultater
kind-event = Arrangement
kind-event-many = Arrangementer
kind-partner = Partner
kind-partner-many = Partnere

## Fields
field-when = Når
field-place = Sted
field-country = Land
field-city = By
field-website = Nettsted
field-email = E-post
field-type = Type
field-mode = Form
field-organiser = Arrangør
field-partners = Partnere
field-results = Resultater
field-audience = For hvem
field-participants = Deltakere
field-languages = Språk
field-agenda = Program
field-materials = Materiell
field-licence = Lisens
field-doi = DOI
field-work-package = Arbeidspakke
field-pages = Omfang
field-size = Størrelse
field-format = Format
field-contact = Kontakt
register = Meld deg på
calendar-save = Lagre i kalenderen
calendar-subscribe = Kalender å abonnere på
city-country = { $city }, { $country }
event-past = Arrangementet har funnet sted.
issue-number = Nummer { $n }
other-issues = Andre utgaver
page-count =
    { $n ->
        [one] { $n } side
       *[other] { $n } sider
    }
embargoed-until = Må ikke publiseres før { $date }
for-release = Til umiddelbar publisering
in-this-issue = I dette nummeret
how-to-cite = Slik siterer du
no-downloads = Det er ennå ingenting å laste ned.
press-contact = Pressekontakt
work-package = Arbeidspakke { $n }
watch-at = Se på { $host }

## Allowed values
result-type-guide = Veileder
result-type-curriculum = Læreplan
result-type-report = Rapport
result-type-tool = Verktøy
result-type-dataset = Datasett
result-type-course = Kurs
result-type-video = Video
result-type-toolkit = Verktøykasse
result-type-recommendations = Anbefalinger
result-status-planned = Planlagt
result-status-in-progress = Pågår
result-status-available = Tilgjengelig
event-type-meeting = Prosjektmøte
event-type-workshop = Workshop
event-type-networking = Nettverksmøte
event-type-multiplier = Spredningsarrangement
event-type-road-show = Roadshow
event-type-training = Opplæring
event-type-conference = Konferanse
event-mode-onsite = Fysisk
event-mode-online = Digitalt
event-mode-hybrid = Fysisk og digitalt
partner-role-coordinator = Koordinator
partner-role-partner = Partner
partner-role-associated = Assosiert partner
partner-type-university = Universitet
partner-type-school = Skole
partner-type-training-centre = Opplæringssenter
partner-type-chamber = Handelskammer
partner-type-company = Bedrift
partner-type-public-body = Offentlig organ
partner-type-association = Forening
partner-type-research = Forskningsinstitutt
poster-orientation-portrait = Stående
poster-orientation-landscape = Liggende
leaflet-format-a4-letter-fold = A4, C-fals
leaflet-format-a4-z-fold = A4, Z-fals
leaflet-format-a5-four-pages = A5, fire sider
leaflet-format-dl = DL

## Alerts in the text
alert-note = Merk
alert-tip = Tips
alert-important = Viktig
alert-warning = Advarsel
alert-caution = Forsiktig
footnotes = Fotnoter
footnote-back = Tilbake til teksten
task-done = Ferdig
task-open = Gjenstår

## Footer
funding = Finansiering
funding-number = Prosjektnummer: { $number }
emblem-eu = Den europeiske unions emblem
legal = Juridisk informasjon

## Brand kit
brand-kit = Merkevarepakke
brand-kit-lead = Logoer, farger og skrifter for { $name }, og hvordan de brukes.
brand-download-all = Last ned alt (ZIP)
brand-logos = Logoer
brand-colours = Farger
brand-contrast = Kontrast
brand-contrast-text = Hvor godt to farger kan skilles fra hverandre. Tekst trenger 4,5:1; stor tekst, linjer og symboler trenger 3:1 (WCAG 2.2).
brand-light = På lyse sider
brand-dark = På mørke sider
brand-fit = Egnet til
brand-fit-text = all tekst
brand-fit-large = stor tekst, symboler
brand-fit-none = bare pynt
brand-fonts = Skrifter
brand-font-text = Tekst
brand-font-headings = Overskrifter
brand-font-code = Kode
brand-font-system = Skriften på leserens enhet
brand-do = Gjør slik
brand-do-files = Bruk logofilene som de er.
brand-do-space = La { $space } av logoens høyde være fri på alle sider av den.
brand-do-size = Vis logoen minst { $screen } bred på skjerm og { $print } på papir.
brand-do-width = Vis logoen minst { $width } bred.
brand-do-dark = Bruk på mørk bakgrunn logoen som er laget for den.
brand-dont = Ikke gjør slik
brand-dont-change = Ikke strekk, drei eller fargelegg logoen på nytt.
brand-dont-picture = Ikke sett den på et urolig bilde.
brand-dont-contrast = Ikke sett tekst i farger som kontrasttabellen ikke tillater.
