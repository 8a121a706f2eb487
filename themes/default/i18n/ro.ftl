## Getting around
skip-to-content = Salt la conținut
home = Acasă
main-navigation = Principal
breadcrumbs = Sunteți aici
languages = Limbi
not-translated = netradus
in-language = în limba { $language }
on-this-page = Pe această pagină

## Fallback
fallback-title = Nu există încă în limba { $language }
fallback-text = Această pagină nu a fost încă tradusă în limba { $language }. Este afișată în limba { $original }.
only-in = Numai în limba { $language }

## Lists
see-all = Vedeți tot: { $title }
upcoming = În curând
past = Încheiate
empty-list = Deocamdată nu există nimic aici.
empty-upcoming = În prezent nu este stabilită nicio dată.
items =
    { $n ->
        [one] { $n } element
        [few] { $n } elemente
       *[other] { $n } de elemente
    }
previous-page = Înapoi
next-page = Înainte
page-of = Pagina { $page } din { $pages }
pagination = Pagini
topics = Teme
topic = Temă
related = A se vedea și
published = Publicat
updated = Actualizat
feed-of = Flux de noutăți: { $title }
downloads = Descărcări
file-size = { $type }, { $size }
at-a-glance = Pe scurt

## Not found
not-found = Pagina nu a fost găsită
not-found-text = La această adresă nu există nicio pagină. Este posibil ca pagina să fi fost mutată sau ca linkul să fie greșit.
not-found-home = Mergeți la pagina principală
redirect = Această pagină a fost mutată
redirect-text = Pagina se află acum aici:
choose-language = Alegeți limba

## Kinds
kind-page = Pagină
kind-page-many = Pagini
kind-section = Secțiune
kind-section-many = Secțiuni
kind-news = Știre
kind-news-many = Știri
kind-press-release = Comunicat de presă
kind-press-release-many = Comunicate de presă
kind-newsletter = Buletin informativ
kind-newsletter-many = Buletine informative
kind-leaflet = Pliant
kind-leaflet-many = Pliante
kind-poster = Afiș
kind-poster-many = Afișe
kind-result = Rezultat
kind-result-many = Rezultate
kind-event = Eveniment
kind-event-many = Evenimente
kind-partner = Partener
kind-partner-many = Parteneri

## Fields
field-when = Când
field-place = Locul
field-country = Țara
field-city = Orașul
field-website = Site web
field-email = E-mail
field-type = Tip
field-mode = Mod de desfășurare
field-organiser = Organizator
field-partners = Parteneri
field-results = Rezultate
field-audience = Pentru cine
field-participants = Participanți
field-languages = Limbi
field-agenda = Program
field-materials = Materiale
field-licence = Licență
field-doi = DOI
field-work-package = Pachet de lucru
field-pages = Întindere
field-size = Dimensiune
field-format = Format
field-contact = Contact
register = Înscrieți-vă
calendar-save = Salvează în calendar
calendar-subscribe = Calendar la care vă puteți abona
city-country = { $city }, { $country }
event-past = Acest eveniment a avut loc.
issue-number = Numărul { $n }
other-issues = Alte numere
page-count =
    { $n ->
        [one] { $n } pagină
        [few] { $n } pagini
       *[other] { $n } de pagini
    }
embargoed-until = A nu se publica înainte de: { $date }
for-release = Pentru publicare imediată
in-this-issue = În acest număr
how-to-cite = Cum se citează
no-downloads = Nu există încă nimic de descărcat.
press-contact = Contact pentru presă
work-package = Pachetul de lucru { $n }
watch-at = Vizionați pe { $host }

## Allowed values
result-type-guide = Ghid
result-type-curriculum = Curriculum
result-type-report = Raport
result-type-tool = Instrument
result-type-dataset = Set de date
result-type-course = Curs
result-type-video = Video
result-type-toolkit = Set de instrumente
result-type-recommendations = Recomandări
result-status-planned = Planificat
result-status-in-progress = În curs
result-status-available = Disponibil
event-type-meeting = Reuniune de proiect
event-type-workshop = Atelier
event-type-networking = Întâlnire de networking
event-type-multiplier = Eveniment de multiplicare
event-type-road-show = Caravană de promovare
event-type-training = Formare
event-type-conference = Conferință
event-mode-onsite = Cu prezență fizică
event-mode-online = Online
event-mode-hybrid = Cu prezență fizică și online
partner-role-coordinator = Coordonator
partner-role-partner = Partener
partner-role-associated = Partener asociat
partner-type-university = Universitate
partner-type-school = Școală
partner-type-training-centre = Centru de formare
partner-type-chamber = Cameră de comerț
partner-type-company = Întreprindere
partner-type-public-body = Organism public
partner-type-association = Asociație
partner-type-research = Institut de cercetare
poster-orientation-portrait = Vertical
poster-orientation-landscape = Orizontal
leaflet-format-a4-letter-fold = A4, pliere în C
leaflet-format-a4-z-fold = A4, pliere în Z
leaflet-format-a5-four-pages = A5, patru pagini
leaflet-format-dl = DL

## Alerts in the text
alert-note = Notă
alert-tip = Sfat
alert-important = Important
alert-warning = Avertisment
alert-caution = Atenție
footnotes = Note de subsol
footnote-back = Înapoi la text
task-done = Finalizat
task-open = De făcut

## Footer
funding = Finanțare
funding-number = Numărul proiectului: { $number }
emblem-eu = Emblema Uniunii Europene
legal = Informații juridice

## Brand kit
brand-kit = Pachet de identitate vizuală
brand-kit-lead = Siglele, culorile și fonturile proiectului { $name } și cum se folosesc.
brand-download-all = Descarcă tot (ZIP)
brand-logos = Sigle
brand-colours = Culori
brand-contrast = Contrast
brand-contrast-text = Cât de bine se disting două culori. Textul are nevoie de 4,5:1; textul mare, liniile și simbolurile au nevoie de 3:1 (WCAG 2.2).
brand-light = Pe pagini deschise la culoare
brand-dark = Pe pagini închise la culoare
brand-fit = Potrivit pentru
brand-fit-text = orice text
brand-fit-large = text mare, simboluri
brand-fit-none = doar decor
brand-fonts = Fonturi
brand-font-text = Text
brand-font-headings = Titluri
brand-font-code = Cod
brand-font-system = Fontul dispozitivului cititorului
brand-do = Așa da
brand-do-files = Folosiți fișierele siglei așa cum sunt.
brand-do-space = Lăsați liber pe fiecare latură a siglei un spațiu de { $space } din înălțimea ei.
brand-do-size = Afișați sigla cu o lățime de cel puțin { $screen } pe ecran și { $print } pe hârtie.
brand-do-width = Afișați sigla cu o lățime de cel puțin { $width }.
brand-do-dark = Pe fundal închis folosiți sigla făcută pentru el.
brand-dont = Așa nu
brand-dont-change = Nu întindeți, nu rotiți și nu recolorați sigla.
brand-dont-picture = Nu o așezați pe o imagine încărcată.
brand-dont-contrast = Nu scrieți text în culori pe care tabelul de contrast nu le permite.
