## Getting around
skip-to-content = Hopp til innhaldet
home = Framside
main-navigation = Hovudmeny
breadcrumbs = Du er her
languages = Språk
not-translated = ikkje omsett
in-language = på { $language }
on-this-page = På denne sida

## Fallback
fallback-title = Finst enno ikkje på { $language }
fallback-text = Denne sida er enno ikkje omsett til { $language }. Ho blir vist på { $original }.
only-in = Berre på { $language }

## Lists
see-all = Sjå alle: { $title }
upcoming = Kommande
past = Tidlegare
empty-list = Her er det ikkje noko innhald enno.
empty-upcoming = Ingen dato er fastsett for augneblinken.
items =
    { $n ->
        [one] { $n } oppføring
       *[other] { $n } oppføringar
    }
previous-page = Førre
next-page = Neste
page-of = Side { $page } av { $pages }
pagination = Sider
topics = Tema
topic = Tema
related = Sjå òg
published = Publisert
updated = Oppdatert
feed-of = Nyheitsstraum: { $title }
downloads = Nedlastingar
file-size = { $type }, { $size }
at-a-glance = Kort fortalt

## Not found
not-found = Fann ikkje sida
not-found-text = Det finst inga side på denne adressa. Ho kan vere flytta, eller lenkja kan vere feil.
not-found-home = Gå til framsida
redirect = Denne sida er flytta
redirect-text = Sida ligg no her:
choose-language = Vel språk

## Kinds
kind-page = Side
kind-page-many = Sider
kind-section = Seksjon
kind-section-many = Seksjonar
kind-news = Nyheit
kind-news-many = Nyheiter
kind-press-release = Pressemelding
kind-press-release-many = Pressemeldingar
kind-newsletter = Nyheitsbrev
kind-newsletter-many = Nyheitsbrev
kind-leaflet = Brosjyre
kind-leaflet-many = Brosjyrar
kind-poster = Plakat
kind-poster-many = Plakatar
kind-result = Resultat
kind-result-many = Resultat
kind-event = Arrangement
kind-event-many = Arrangement
kind-partner = Partnar
kind-partner-many = Partnarar

## Fields
field-when = Når
field-place = Stad
field-country = Land
field-city = By
field-website = Nettstad
field-email = E-post
field-type = Type
field-mode = Form
field-organiser = Arrangør
field-partners = Partnarar
field-results = Resultat
field-audience = For kven
field-participants = Deltakarar
field-languages = Språk
field-agenda = Program
field-materials = Materiell
field-licence = Lisens
field-doi = DOI
field-work-package = Arbeidspakke
field-pages = Omfang
field-size = Storleik
field-format = Format
field-contact = Kontakt
register = Meld deg på
calendar-save = Lagre i kalenderen
calendar-subscribe = Kalender å abonnere på
city-country = { $city }, { $country }
event-past = Arrangementet har funne stad.
issue-number = Nummer { $n }
other-issues = Andre utgåver
page-count =
    { $n ->
        [one] { $n } side
       *[other] { $n } sider
    }
embargoed-until = Må ikkje publiserast før { $date }
for-release = Til publisering straks
in-this-issue = I dette nummeret
how-to-cite = Slik siterer du
no-downloads = Det er enno ingenting å laste ned.
press-contact = Pressekontakt
work-package = Arbeidspakke { $n }
watch-at = Sjå på { $host }

## Allowed values
result-type-guide = Rettleiar
result-type-curriculum = Læreplan
result-type-report = Rapport
result-type-tool = Verktøy
result-type-dataset = Datasett
result-type-course = Kurs
result-type-video = Video
result-type-toolkit = Verktøykasse
result-type-recommendations = Tilrådingar
result-status-planned = Planlagt
result-status-in-progress = Pågår
result-status-available = Tilgjengeleg
event-type-meeting = Prosjektmøte
event-type-workshop = Workshop
event-type-networking = Nettverksmøte
event-type-multiplier = Spreiingsarrangement
event-type-road-show = Roadshow
event-type-training = Opplæring
event-type-conference = Konferanse
event-mode-onsite = Fysisk
event-mode-online = Digitalt
event-mode-hybrid = Fysisk og digitalt
partner-role-coordinator = Koordinator
partner-role-partner = Partnar
partner-role-associated = Assosiert partnar
partner-type-university = Universitet
partner-type-school = Skule
partner-type-training-centre = Opplæringssenter
partner-type-chamber = Handelskammer
partner-type-company = Bedrift
partner-type-public-body = Offentleg organ
partner-type-association = Foreining
partner-type-research = Forskingsinstitutt
poster-orientation-portrait = Ståande
poster-orientation-landscape = Liggjande
leaflet-format-a4-letter-fold = A4, C-fals
leaflet-format-a4-z-fold = A4, Z-fals
leaflet-format-a5-four-pages = A5, fire sider
leaflet-format-dl = DL

## Alerts in the text
alert-note = Merk
alert-tip = Tips
alert-important = Viktig
alert-warning = Åtvaring
alert-caution = Ver varsam
footnotes = Fotnotar
footnote-back = Tilbake til teksten
task-done = Ferdig
task-open = Står att

## Footer
funding = Finansiering
funding-number = Prosjektnummer: { $number }
emblem-eu = Emblemet til Den europeiske unionen
legal = Juridisk informasjon

## Brand kit
brand-kit = Merkevarepakke
brand-kit-lead = Logoar, fargar og skrifter for { $name }, og korleis dei blir brukte.
brand-download-all = Last ned alt (ZIP)
brand-logos = Logoar
brand-colours = Fargar
brand-contrast = Kontrast
brand-contrast-text = Kor godt to fargar kan skiljast frå kvarandre. Tekst treng 4,5:1; stor tekst, linjer og symbol treng 3:1 (WCAG 2.2).
brand-light = På lyse sider
brand-dark = På mørke sider
brand-fit = Eigna til
brand-fit-text = all tekst
brand-fit-large = stor tekst, symbol
brand-fit-none = berre pynt
brand-fonts = Skrifter
brand-font-text = Tekst
brand-font-headings = Overskrifter
brand-font-code = Kode
brand-font-system = Skrifta på eininga til lesaren
brand-do = Gjer slik
brand-do-files = Bruk logofilene som dei er.
brand-do-space = La { $space } av høgda på logoen vere fri på alle sider av han.
brand-do-size = Vis logoen minst { $screen } brei på skjerm og { $print } på papir.
brand-do-width = Vis logoen minst { $width } brei.
brand-do-dark = Bruk på mørk bakgrunn logoen som er laga for han.
brand-dont = Ikkje gjer slik
brand-dont-change = Ikkje strekk, drei eller fargelegg logoen på nytt.
brand-dont-picture = Ikkje set han på eit uroleg bilete.
brand-dont-contrast = Ikkje set tekst i fargar som kontrasttabellen ikkje tillèt.
