## Getting around
skip-to-content = Ugrás a tartalomra
home = Kezdőlap
main-navigation = Fő navigáció
breadcrumbs = Ön itt van
languages = Nyelvek
not-translated = nincs lefordítva
in-language = { $language } nyelven
on-this-page = Ezen az oldalon

## Fallback
fallback-title = Még nem érhető el { $language } nyelven
fallback-text = Ez az oldal még nincs lefordítva { $language } nyelvre. A megjelenített változat nyelve: { $original }.
only-in = Csak { $language } nyelven

## Lists
see-all = Összes megtekintése: { $title }
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
topics = Témák
topic = Téma
related = Lásd még
published = Közzétéve
updated = Frissítve
feed-of = Hírcsatorna: { $title }
downloads = Letöltések
file-size = { $type }, { $size }
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
kind-page-many = Oldalak
kind-section = Rovat
kind-section-many = Rovatok
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
field-when = Mikor
field-place = Helyszín
field-country = Ország
field-city = Város
field-website = Honlap
field-email = E-mail
field-type = Típus
field-mode = Lebonyolítás
field-organiser = Szervező
field-partners = Partnerek
field-results = Eredmények
field-audience = Kiknek szól
field-participants = Résztvevők
field-languages = Nyelvek
field-agenda = Program
field-materials = Anyagok
field-licence = Licenc
field-doi = DOI
field-work-package = Munkacsomag
field-pages = Terjedelem
field-size = Méret
field-format = Formátum
field-contact = Kapcsolat
register = Regisztráció
calendar-save = Mentés a naptárba
calendar-subscribe = Feliratkozható naptár
city-country = { $city }, { $country }
event-past = Ez a rendezvény már lezajlott.
issue-number = { $n }. szám
other-issues = További számok
page-count =
    { $n ->
        [one] { $n } oldal
       *[other] { $n } oldal
    }
embargoed-until = Nem közölhető ez előtt: { $date }
for-release = Azonnal közölhető
in-this-issue = E szám tartalma
how-to-cite = Hivatkozás módja
no-downloads = Még nincs letölthető anyag.
press-contact = Sajtókapcsolat
work-package = { $n }. munkacsomag
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
funding-number = Projektszám: { $number }
emblem-eu = Az Európai Unió emblémája
legal = Jogi információk

## Brand kit
brand-kit = Arculati csomag
brand-kit-lead = A { $name } logói, színei és betűtípusai, és hogyan használjuk őket.
brand-download-all = Minden letöltése (ZIP)
brand-logos = Logók
brand-colours = Színek
brand-contrast = Kontraszt
brand-contrast-text = Mennyire különböztethető meg két szín. A szövegnek 4,5 : 1 kell; a nagy szövegnek, vonalaknak és jeleknek 3 : 1 (WCAG 2.2).
brand-light = Világos oldalakon
brand-dark = Sötét oldalakon
brand-fit = Mire jó
brand-fit-text = minden szövegre
brand-fit-large = nagy szövegre, jelekre
brand-fit-none = csak díszítésre
brand-fonts = Betűtípusok
brand-font-text = Szöveg
brand-font-headings = Címsorok
brand-font-code = Kód
brand-font-system = Az olvasó eszközének betűtípusa
brand-do = Így igen
brand-do-files = Használja a logófájlokat úgy, ahogy vannak.
brand-do-space = Hagyjon a logó minden oldalán a magassága { $space } részének megfelelő üres helyet.
brand-do-size = A logó képernyőn legalább { $screen }, papíron legalább { $print } széles legyen.
brand-do-width = A logó legalább { $width } széles legyen.
brand-do-dark = Sötét háttéren az erre készült logót használja.
brand-dont = Így ne
brand-dont-change = Ne nyújtsa, ne forgassa és ne színezze át a logót.
brand-dont-picture = Ne tegye zsúfolt képre.
brand-dont-contrast = Ne írjon szöveget olyan színekkel, amelyeket a kontraszttáblázat nem enged.
