## Getting around
skip-to-content = Gå til indholdet
home = Forside
main-navigation = Hovedmenu
breadcrumbs = Du er her
languages = Sprog
not-translated = ikke oversat
in-language = på { $language }
on-this-page = På denne side

## Fallback
fallback-title = Findes endnu ikke på { $language }
fallback-text = Denne side er endnu ikke oversat til { $language }. Den vises på { $original }.
only-in = Kun på { $language }

## Lists
see-all = Se alle: { $title }
upcoming = Kommende
past = Tidligere
empty-list = Her er ikke noget endnu.
empty-upcoming = Der er ikke fastsat nogen dato for øjeblikket.
items =
    { $n ->
        [one] { $n } element
       *[other] { $n } elementer
    }
previous-page = Forrige
next-page = Næste
page-of = Side { $page } af { $pages }
pagination = Sider
topics = Emner
topic = Emne
related = Se også
published = Offentliggjort
updated = Opdateret
feed-of = Feed: { $title }
downloads = Filer til download
file-size = { $type }, { $size }
at-a-glance = Kort fortalt

## Not found
not-found = Siden blev ikke fundet
not-found-text = Der er ingen side på denne adresse. Den kan være flyttet, eller linket kan være forkert.
not-found-home = Gå til forsiden
redirect = Siden er flyttet
redirect-text = Siden findes nu her:
choose-language = Vælg sprog

## Kinds
kind-page = Side
kind-page-many = Sider
kind-section = Sektion
kind-section-many = Sektioner
kind-news = Nyhed
kind-news-many = Nyheder
kind-press-release = Pressemeddelelse
kind-press-release-many = Pressemeddelelser
kind-newsletter = Nyhedsbrev
kind-newsletter-many = Nyhedsbreve
kind-leaflet = Folder
kind-leaflet-many = Foldere
kind-poster = Plakat
kind-poster-many = Plakater
kind-result = Resultat
kind-result-many = Resultater
kind-event = Arrangement
kind-event-many = Arrangementer
kind-partner = Partner
kind-partner-many = Partnere

## Fields
field-when = Hvornår
field-place = Sted
field-country = Land
field-city = By
field-website = Websted
field-email = E-mail
field-type = Type
field-mode = Form
field-organiser = Arrangør
field-partners = Partnere
field-results = Resultater
field-audience = For hvem
field-participants = Deltagere
field-languages = Sprog
field-agenda = Program
field-materials = Materialer
field-licence = Licens
field-doi = DOI
field-work-package = Arbejdspakke
field-pages = Omfang
field-size = Størrelse
field-format = Format
field-contact = Kontakt
register = Tilmeld dig
calendar-save = Gem i min kalender
calendar-subscribe = Kalender, man kan abonnere på
city-country = { $city }, { $country }
event-past = Arrangementet har fundet sted.
issue-number = Nummer { $n }
other-issues = Andre numre
page-count =
    { $n ->
        [one] { $n } side
       *[other] { $n } sider
    }
embargoed-until = Må ikke offentliggøres før { $date }
for-release = Til øjeblikkelig offentliggørelse
in-this-issue = I dette nummer
how-to-cite = Sådan citeres
no-downloads = Der er endnu ikke noget at downloade.
press-contact = Pressekontakt
work-package = Arbejdspakke { $n }
watch-at = Se på { $host }

## Allowed values
result-type-guide = Vejledning
result-type-curriculum = Undervisningsplan
result-type-report = Rapport
result-type-tool = Værktøj
result-type-dataset = Datasæt
result-type-course = Kursus
result-type-video = Video
result-type-toolkit = Værktøjskasse
result-type-recommendations = Anbefalinger
result-status-planned = Planlagt
result-status-in-progress = I gang
result-status-available = Tilgængelig
event-type-meeting = Projektmøde
event-type-workshop = Workshop
event-type-networking = Netværksmøde
event-type-multiplier = Formidlingsarrangement
event-type-road-show = Roadshow
event-type-training = Uddannelsesforløb
event-type-conference = Konference
event-mode-onsite = Fysisk fremmøde
event-mode-online = Online
event-mode-hybrid = Fysisk fremmøde og online
partner-role-coordinator = Koordinator
partner-role-partner = Partner
partner-role-associated = Associeret partner
partner-type-university = Universitet
partner-type-school = Skole
partner-type-training-centre = Uddannelsescenter
partner-type-chamber = Handelskammer
partner-type-company = Virksomhed
partner-type-public-body = Offentlig myndighed
partner-type-association = Forening
partner-type-research = Forskningsinstitution
poster-orientation-portrait = Stående
poster-orientation-landscape = Liggende
leaflet-format-a4-letter-fold = A4, C-fals
leaflet-format-a4-z-fold = A4, Z-fals
leaflet-format-a5-four-pages = A5, fire sider
leaflet-format-dl = DL

## Alerts in the text
alert-note = Bemærk
alert-tip = Tip
alert-important = Vigtigt
alert-warning = Advarsel
alert-caution = Forsigtig
footnotes = Fodnoter
footnote-back = Tilbage til teksten
task-done = Færdig
task-open = Mangler

## Footer
funding = Finansiering
funding-number = Projektnummer: { $number }
emblem-eu = Den Europæiske Unions emblem
legal = Juridiske oplysninger

## Brand kit
brand-kit = Brandpakke
brand-kit-lead = Logoer, farver og skrifter for { $name }, og hvordan de bruges.
brand-download-all = Hent det hele (ZIP)
brand-logos = Logoer
brand-colours = Farver
brand-contrast = Kontrast
brand-contrast-text = Hvor godt to farver kan skelnes. Tekst kræver 4,5:1; stor tekst, streger og symboler kræver 3:1 (WCAG 2.2).
brand-light = På lyse sider
brand-dark = På mørke sider
brand-fit = Egnet til
brand-fit-text = al tekst
brand-fit-large = stor tekst, symboler
brand-fit-none = kun pynt
brand-fonts = Skrifter
brand-font-text = Tekst
brand-font-headings = Overskrifter
brand-font-code = Kode
brand-font-system = Skriften på læserens enhed
brand-do = Gør sådan
brand-do-files = Brug logofilerne, som de er.
brand-do-space = Lad { $space } af logoets højde være fri på alle sider af det.
brand-do-size = Vis logoet mindst { $screen } bredt på skærm og { $print } på papir.
brand-do-width = Vis logoet mindst { $width } bredt.
brand-do-dark = Brug på mørk baggrund det logo, der er lavet til den.
brand-dont = Gør ikke sådan
brand-dont-change = Stræk, drej eller omfarv ikke logoet.
brand-dont-picture = Sæt det ikke på et uroligt billede.
brand-dont-contrast = Sæt ikke tekst i farver, som kontrasttabellen ikke tillader.
