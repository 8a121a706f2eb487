## Getting around
skip-to-content = Ugrás a tartalomra
home = Kezdőlap
menu = Menü
main-navigation = Fő navigáció
breadcrumbs = Ön itt van
languages = Nyelvek
language-missing = { $language }: nincs lefordítva
not-translated = nincs lefordítva
in-language = { $language } nyelven
on-this-page = Ezen az oldalon
back-to-top = Vissza az oldal tetejére
search = Keresés

## Fallback
fallback-title = Még nem érhető el { $language } nyelven
fallback-text = Ez az oldal még nincs lefordítva { $language } nyelvre. A megjelenített változat nyelve: { $original }.
only-in = Csak { $language } nyelven

## Lists
read-more = Bővebben
read-more-about = Bővebben: { $title }
all-items = Összes
see-all = Összes megtekintése: { $title }
latest = Legújabb
upcoming = Hamarosan
past = Korábbi
empty-list = Itt még nincs semmi.
empty-upcoming = Jelenleg nincs kitűzött időpont.
items =
    { $n ->
        [one] { $n } elem
       *[other] { $n } elem
    }
previous-page = Előző
next-page = Következő
page-of = { $page }. oldal, összesen: { $pages }
pagination = Oldalak
filter = Szűrés
topics = Témák
topic = Téma
tagged = Témák
related = Lásd még
published = Közzétéve
updated = Frissítve
news-of = Hírek: { $title }
feed = Hírcsatorna
feed-of = Hírcsatorna: { $title }
download = Letöltés
downloads = Letöltések
file-size = { $type }, { $size }
opens-external = külső hivatkozás
share = Megosztás
at-a-glance = Röviden

## Not found
not-found = Az oldal nem található
not-found-text = Ezen a címen nincs oldal. Lehet, hogy áthelyezték, vagy hibás a hivatkozás.
not-found-home = Tovább a kezdőlapra
redirect = Az oldal új címre költözött
redirect-text = Az oldal most itt található:
choose-language = Nyelvválasztás

## Kinds
kind-page = Oldal
kind-section = Rovat
kind-news = Hír
kind-news-many = Hírek
kind-press-release = Sajtóközlemény
kind-press-release-many = Sajtóközlemények
kind-newsletter = Hírlevél
kind-newsletter-many = Hírlevelek
kind-leaflet = Szórólap
kind-leaflet-many = Szórólapok
kind-poster = Plakát
kind-poster-many = Plakátok
kind-result = Eredmény
kind-result-many = Eredmények
kind-event = Rendezvény
kind-event-many = Rendezvények
kind-partner = Partner
kind-partner-many = Partnerek

## Fields
field-date = Dátum
field-start = Kezdete
field-end = Vége
field-when = Mikor
field-place = Helyszín
field-country = Ország
field-city = Város
field-website = Honlap
field-email = E-mail
field-phone = Telefon
field-address = Cím
field-role = Szerep
field-type = Típus
field-mode = Lebonyolítás
field-organiser = Szervező
field-partners = Partnerek
field-events = Rendezvények
field-results = Eredmények
field-registration = Regisztráció
field-audience = Kiknek szól
field-participants = Résztvevők
field-languages = Nyelvek
field-agenda = Program
field-materials = Anyagok
field-licence = Licenc
field-doi = DOI
field-number = Szám
field-status = Állapot
field-work-package = Munkacsomag
field-pages = Terjedelem
field-size = Méret
field-format = Formátum
field-contact = Kapcsolat
field-organisation = Szervezet
field-embargo = Embargó
field-speaker = Előadó
register = Regisztráció
event-past = Ez a rendezvény már lezajlott.
issue-number = { $n }. szám
other-issues = További számok
page-count =
    { $n ->
        [one] { $n } oldal
       *[other] { $n } oldal
    }
participant-count =
    { $n ->
        [one] { $n } résztvevő
       *[other] { $n } résztvevő
    }
embargoed-until = Nem közölhető ez előtt: { $date }
for-release = Azonnal közölhető
about-project = A projektről
in-this-issue = E szám tartalma
how-to-cite = Hivatkozás módja
no-downloads = Még nincs letölthető anyag.
press-contact = Sajtókapcsolat
work-package = { $n }. munkacsomag
translated-by = Fordítás: { $name }
watch-at = Megtekintés itt: { $host }

## Allowed values
result-type-guide = Útmutató
result-type-curriculum = Tanterv
result-type-report = Jelentés
result-type-tool = Eszköz
result-type-dataset = Adatkészlet
result-type-course = Tanfolyam
result-type-video = Videó
result-type-toolkit = Eszköztár
result-type-recommendations = Ajánlások
result-status-planned = Tervezett
result-status-in-progress = Folyamatban
result-status-available = Elérhető
event-type-meeting = Projekttalálkozó
event-type-workshop = Műhelytalálkozó
event-type-networking = Kapcsolatépítő rendezvény
event-type-multiplier = Multiplikációs rendezvény
event-type-road-show = Roadshow
event-type-training = Képzés
event-type-conference = Konferencia
event-mode-onsite = Személyes részvétel
event-mode-online = Online
event-mode-hybrid = Személyesen és online
partner-role-coordinator = Koordinátor
partner-role-partner = Partner
partner-role-associated = Társult partner
partner-type-university = Egyetem
partner-type-school = Iskola
partner-type-training-centre = Képzőközpont
partner-type-chamber = Kamara
partner-type-company = Vállalkozás
partner-type-public-body = Közintézmény
partner-type-association = Egyesület
partner-type-research = Kutatóintézet
poster-orientation-portrait = Álló
poster-orientation-landscape = Fekvő
leaflet-format-a4-letter-fold = A4, C hajtás
leaflet-format-a4-z-fold = A4, Z hajtás
leaflet-format-a5-four-pages = A5, négy oldal
leaflet-format-dl = DL

## Alerts in the text
alert-note = Megjegyzés
alert-tip = Tipp
alert-important = Fontos
alert-warning = Figyelmeztetés
alert-caution = Vigyázat
footnotes = Lábjegyzetek
footnote-back = Vissza a szöveghez
task-done = Kész
task-open = Elintézendő

## Footer
funding = Finanszírozás
legal = Jogi információk
imprint = Impresszum
privacy = Adatvédelem
accessibility = Akadálymentesség
