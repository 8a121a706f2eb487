## Getting around
skip-to-content = Pereiti prie turinio
home = Pradžia
main-navigation = Pagrindinis meniu
breadcrumbs = Jūs esate čia
languages = Kalbos
not-translated = neišversta
in-language = kalba: { $language }
on-this-page = Šiame puslapyje

## Fallback
fallback-title = Dar neišversta: { $language }
fallback-text = Šis puslapis dar neišverstas (kalba: { $language }). Rodoma kalbinė versija: { $original }.
only-in = Tik viena kalba: { $language }

## Lists
see-all = Žiūrėti viską: { $title }
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
topics = Temos
topic = Tema
related = Taip pat žr.
published = Paskelbta
updated = Atnaujinta
feed-of = Sklaidos kanalas: { $title }
downloads = Atsisiuntimai
file-size = { $type }, { $size }
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
kind-page-many = Puslapiai
kind-section = Skyrius
kind-section-many = Skyriai
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
field-when = Kada
field-place = Vieta
field-country = Šalis
field-city = Miestas
field-website = Interneto svetainė
field-email = E. paštas
field-type = Rūšis
field-mode = Dalyvavimo būdas
field-organiser = Organizatorius
field-partners = Partneriai
field-results = Rezultatai
field-audience = Kam skirta
field-participants = Dalyviai
field-languages = Kalbos
field-agenda = Programa
field-materials = Medžiaga
field-licence = Licencija
field-doi = DOI
field-work-package = Darbo paketas
field-pages = Apimtis
field-size = Dydis
field-format = Formatas
field-contact = Kontaktai
register = Registruotis
calendar-save = Įrašyti į kalendorių
calendar-subscribe = Prenumeruojamas kalendorius
city-country = { $city }, { $country }
event-past = Šis renginys jau įvyko.
issue-number = Nr. { $n }
other-issues = Kiti numeriai
page-count =
    { $n ->
        [one] { $n } puslapis
        [few] { $n } puslapiai
       *[other] { $n } puslapių
    }
embargoed-until = Neskelbti anksčiau kaip: { $date }
for-release = Skelbti iš karto
in-this-issue = Šiame numeryje
how-to-cite = Kaip cituoti
no-downloads = Dar nėra ko atsisiųsti.
press-contact = Kontaktai žiniasklaidai
work-package = { $n } darbo paketas
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
funding-number = Projekto numeris: { $number }
emblem-eu = Europos Sąjungos emblema
legal = Teisinė informacija

## Brand kit
brand-kit = Prekės ženklo rinkinys
brand-kit-lead = „{ $name }“ logotipai, spalvos ir šriftai bei kaip juos naudoti.
brand-download-all = Atsisiųsti viską (ZIP)
brand-logos = Logotipai
brand-colours = Spalvos
brand-contrast = Kontrastas
brand-contrast-text = Kaip gerai atskiriamos dvi spalvos. Tekstui reikia 4,5:1; stambiam tekstui, linijoms ir simboliams – 3:1 (WCAG 2.2).
brand-light = Šviesiuose puslapiuose
brand-dark = Tamsiuose puslapiuose
brand-fit = Tinka
brand-fit-text = visam tekstui
brand-fit-large = stambiam tekstui, simboliams
brand-fit-none = tik puošybai
brand-fonts = Šriftai
brand-font-text = Tekstas
brand-font-headings = Antraštės
brand-font-code = Kodas
brand-font-system = Skaitytojo įrenginio šriftas
brand-do = Prašome taip
brand-do-files = Naudokite logotipo failus tokius, kokie jie yra.
brand-do-space = Iš kiekvienos logotipo pusės palikite tuščios vietos: { $space } jo aukščio.
brand-do-size = Rodykite logotipą ne siauresnį kaip { $screen } ekrane ir { $print } popieriuje.
brand-do-width = Rodykite logotipą ne siauresnį kaip { $width }.
brand-do-dark = Tamsiame fone naudokite jam skirtą logotipą.
brand-dont = Prašome ne taip
brand-dont-change = Netempkite, nesukite ir neperspalvinkite logotipo.
brand-dont-picture = Nedėkite jo ant margo paveikslo.
brand-dont-contrast = Nerašykite teksto spalvomis, kurių kontrasto lentelė neleidžia.
