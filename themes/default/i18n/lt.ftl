## Getting around
skip-to-content = Pereiti prie turinio
home = Pradžia
menu = Meniu
main-navigation = Pagrindinis meniu
breadcrumbs = Jūs esate čia
languages = Kalbos
language-missing = { $language }: neišversta
not-translated = neišversta
in-language = kalba: { $language }
on-this-page = Šiame puslapyje
back-to-top = Į viršų
search = Ieškoti

## Fallback
fallback-title = Dar neišversta: { $language }
fallback-text = Šis puslapis dar neišverstas (kalba: { $language }). Rodoma kalbinė versija: { $original }.
only-in = Tik viena kalba: { $language }

## Lists
read-more = Skaityti daugiau
read-more-about = Skaityti daugiau: { $title }
all-items = Visi
see-all = Žiūrėti viską: { $title }
latest = Naujausi
upcoming = Artimiausi
past = Praėję
empty-list = Čia dar nieko nėra.
empty-upcoming = Šiuo metu nenumatyta jokia data.
items =
    { $n ->
        [one] { $n } įrašas
        [few] { $n } įrašai
       *[other] { $n } įrašų
    }
previous-page = Ankstesnis
next-page = Kitas
page-of = { $page } puslapis iš { $pages }
pagination = Puslapiai
filter = Filtruoti
topics = Temos
topic = Tema
tagged = Temos
related = Taip pat žr.
published = Paskelbta
updated = Atnaujinta
news-of = Naujienos: { $title }
feed = Sklaidos kanalas
feed-of = Sklaidos kanalas: { $title }
download = Atsisiųsti
downloads = Atsisiuntimai
file-size = { $type }, { $size }
opens-external = išorinė nuoroda
share = Dalytis
at-a-glance = Trumpai

## Not found
not-found = Puslapis nerastas
not-found-text = Šiuo adresu puslapio nėra. Gali būti, kad jis perkeltas arba nuoroda klaidinga.
not-found-home = Į pradžios puslapį
redirect = Šis puslapis perkeltas
redirect-text = Dabar puslapis yra čia:
choose-language = Pasirinkite kalbą

## Kinds
kind-page = Puslapis
kind-section = Skyrius
kind-news = Naujiena
kind-news-many = Naujienos
kind-press-release = Pranešimas spaudai
kind-press-release-many = Pranešimai spaudai
kind-newsletter = Naujienlaiškis
kind-newsletter-many = Naujienlaiškiai
kind-leaflet = Lankstinukas
kind-leaflet-many = Lankstinukai
kind-poster = Plakatas
kind-poster-many = Plakatai
kind-result = Rezultatas
kind-result-many = Rezultatai
kind-event = Renginys
kind-event-many = Renginiai
kind-partner = Partneris
kind-partner-many = Partneriai

## Fields
field-date = Data
field-start = Pradžia
field-end = Pabaiga
field-when = Kada
field-place = Vieta
field-country = Šalis
field-city = Miestas
field-website = Interneto svetainė
field-email = E. paštas
field-phone = Telefonas
field-address = Adresas
field-role = Vaidmuo
field-type = Rūšis
field-mode = Dalyvavimo būdas
field-organiser = Organizatorius
field-partners = Partneriai
field-events = Renginiai
field-results = Rezultatai
field-registration = Registracija
field-audience = Kam skirta
field-participants = Dalyviai
field-languages = Kalbos
field-agenda = Programa
field-materials = Medžiaga
field-licence = Licencija
field-doi = DOI
field-number = Numeris
field-status = Būsena
field-work-package = Darbo paketas
field-pages = Apimtis
field-size = Dydis
field-format = Formatas
field-contact = Kontaktai
field-organisation = Organizacija
field-embargo = Embargas
field-speaker = Pranešėjas
register = Registruotis
event-past = Šis renginys jau įvyko.
issue-number = Nr. { $n }
other-issues = Kiti numeriai
page-count =
    { $n ->
        [one] { $n } puslapis
        [few] { $n } puslapiai
       *[other] { $n } puslapių
    }
participant-count =
    { $n ->
        [one] { $n } dalyvis
        [few] { $n } dalyviai
       *[other] { $n } dalyvių
    }
embargoed-until = Neskelbti anksčiau kaip: { $date }
for-release = Skelbti iš karto
about-project = Apie projektą
in-this-issue = Šiame numeryje
how-to-cite = Kaip cituoti
no-downloads = Dar nėra ko atsisiųsti.
press-contact = Kontaktai žiniasklaidai
work-package = { $n } darbo paketas
translated-by = Vertimas: { $name }
watch-at = Žiūrėti svetainėje { $host }

## Allowed values
result-type-guide = Vadovas
result-type-curriculum = Mokymo programa
result-type-report = Ataskaita
result-type-tool = Priemonė
result-type-dataset = Duomenų rinkinys
result-type-course = Kursas
result-type-video = Vaizdo įrašas
result-type-toolkit = Priemonių rinkinys
result-type-recommendations = Rekomendacijos
result-status-planned = Planuojama
result-status-in-progress = Vykdoma
result-status-available = Parengta
event-type-meeting = Projekto susitikimas
event-type-workshop = Seminaras
event-type-networking = Tinklaveikos renginys
event-type-multiplier = Sklaidos renginys
event-type-road-show = Išvažiuojamasis pristatymas
event-type-training = Mokymai
event-type-conference = Konferencija
event-mode-onsite = Vietoje
event-mode-online = Internetu
event-mode-hybrid = Vietoje ir internetu
partner-role-coordinator = Koordinatorius
partner-role-partner = Partneris
partner-role-associated = Asocijuotasis partneris
partner-type-university = Universitetas
partner-type-school = Mokykla
partner-type-training-centre = Mokymo centras
partner-type-chamber = Prekybos ar amatų rūmai
partner-type-company = Įmonė
partner-type-public-body = Viešoji įstaiga
partner-type-association = Asociacija
partner-type-research = Mokslinių tyrimų institutas
poster-orientation-portrait = Stačias
poster-orientation-landscape = Gulsčias
leaflet-format-a4-letter-fold = A4, C lankstymas
leaflet-format-a4-z-fold = A4, Z lankstymas
leaflet-format-a5-four-pages = A5, keturi puslapiai
leaflet-format-dl = DL

## Alerts in the text
alert-note = Pastaba
alert-tip = Patarimas
alert-important = Svarbu
alert-warning = Įspėjimas
alert-caution = Atsargiai
footnotes = Išnašos
footnote-back = Grįžti į tekstą
task-done = Atlikta
task-open = Neatlikta

## Footer
funding = Finansavimas
legal = Teisinė informacija
imprint = Leidėjo duomenys
privacy = Duomenų apsauga
accessibility = Prieinamumas
