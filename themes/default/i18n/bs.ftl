## Getting around
skip-to-content = Pređi na sadržaj
home = Početna
main-navigation = Glavni meni
breadcrumbs = Ovdje ste
languages = Jezici
not-translated = nije prevedeno
in-language = jezik: { $language }
on-this-page = Na ovoj stranici

## Fallback
fallback-title = Još nije prevedeno: { $language }
fallback-text = Ova stranica još nije prevedena na { $language }. Prikazana je jezička verzija: { $original }.
only-in = Samo na jeziku: { $language }

## Lists
see-all = Prikaži sve: { $title }
upcoming = Najavljeno
past = Održano
empty-list = Ovdje još nema sadržaja.
empty-upcoming = Trenutno nije određen nijedan datum.
items =
    { $n ->
        [one] { $n } zapis
        [few] { $n } zapisa
       *[other] { $n } zapisa
    }
previous-page = Prethodna
next-page = Sljedeća
page-of = Stranica { $page } od { $pages }
pagination = Stranice
topics = Teme
topic = Tema
related = Pogledajte i
published = Objavljeno
updated = Ažurirano
feed-of = Feed: { $title }
downloads = Preuzimanja
file-size = { $type }, { $size }
at-a-glance = Ukratko

## Not found
not-found = Stranica nije pronađena
not-found-text = Na ovoj adresi nema stranice. Možda je premještena ili je link pogrešan.
not-found-home = Na početnu stranicu
redirect = Ova stranica je premještena
redirect-text = Stranica je sada ovdje:
choose-language = Odaberite jezik

## Kinds
kind-page = Stranica
kind-page-many = Stranice
kind-section = Rubrika
kind-section-many = Rubrike
kind-news = Novost
kind-news-many = Novosti
kind-press-release = Saopćenje za medije
kind-press-release-many = Saopćenja za medije
kind-newsletter = Bilten
kind-newsletter-many = Bilteni
kind-leaflet = Letak
kind-leaflet-many = Leci
kind-poster = Plakat
kind-poster-many = Plakati
kind-result = Rezultat
kind-result-many = Rezultati
kind-event = Događaj
kind-event-many = Događaji
kind-partner = Partner
kind-partner-many = Partneri

## Fields
field-when = Kada
field-place = Mjesto
field-country = Država
field-city = Grad
field-website = Web-stranica
field-email = E-pošta
field-type = Vrsta
field-mode = Način održavanja
field-organiser = Organizator
field-partners = Partneri
field-results = Rezultati
field-audience = Kome je namijenjeno
field-participants = Učesnici
field-languages = Jezici
field-agenda = Program
field-materials = Materijali
field-licence = Licenca
field-doi = DOI
field-work-package = Radni paket
field-pages = Obim
field-size = Veličina
field-format = Format
field-contact = Kontakt
register = Prijavite se
calendar-save = Sačuvaj u kalendar
calendar-subscribe = Kalendar za pretplatu
city-country = { $city }, { $country }
event-past = Ovaj događaj je već održan.
issue-number = Broj { $n }
other-issues = Ostali brojevi
page-count =
    { $n ->
        [one] { $n } stranica
        [few] { $n } stranice
       *[other] { $n } stranica
    }
embargoed-until = Ne objavljivati prije: { $date }
for-release = Za hitno objavljivanje
in-this-issue = U ovom broju
how-to-cite = Kako citirati
no-downloads = Još nema fajlova za preuzimanje.
press-contact = Kontakt za medije
work-package = Radni paket { $n }
watch-at = Pogledajte na { $host }

## Allowed values
result-type-guide = Vodič
result-type-curriculum = Nastavni plan i program
result-type-report = Izvještaj
result-type-tool = Alat
result-type-dataset = Skup podataka
result-type-course = Kurs
result-type-video = Video
result-type-toolkit = Skup alata
result-type-recommendations = Preporuke
result-status-planned = Planirano
result-status-in-progress = U toku
result-status-available = Dostupno
event-type-meeting = Projektni sastanak
event-type-workshop = Radionica
event-type-networking = Događaj za umrežavanje
event-type-multiplier = Multiplikativni događaj
event-type-road-show = Putujuća prezentacija
event-type-training = Obuka
event-type-conference = Konferencija
event-mode-onsite = Uživo
event-mode-online = Online
event-mode-hybrid = Uživo i online
partner-role-coordinator = Koordinator
partner-role-partner = Partner
partner-role-associated = Pridruženi partner
partner-type-university = Univerzitet
partner-type-school = Škola
partner-type-training-centre = Centar za obuku
partner-type-chamber = Komora
partner-type-company = Preduzeće
partner-type-public-body = Javno tijelo
partner-type-association = Udruženje
partner-type-research = Istraživački institut
poster-orientation-portrait = Uspravno
poster-orientation-landscape = Položeno
leaflet-format-a4-letter-fold = A4, C-savijanje
leaflet-format-a4-z-fold = A4, Z-savijanje
leaflet-format-a5-four-pages = A5, četiri stranice
leaflet-format-dl = DL

## Alerts in the text
alert-note = Napomena
alert-tip = Savjet
alert-important = Važno
alert-warning = Upozorenje
alert-caution = Oprez
footnotes = Fusnote
footnote-back = Nazad na tekst
task-done = Završeno
task-open = Otvoreno

## Footer
funding = Finansiranje
funding-number = Broj projekta: { $number }
emblem-eu = Amblem Evropske unije
legal = Pravne informacije

## Brand kit
brand-kit = Paket vizuelnog identiteta
brand-kit-lead = Logotipi, boje i fontovi projekta { $name } i kako se koriste.
brand-download-all = Preuzmi sve (ZIP)
brand-logos = Logotipi
brand-colours = Boje
brand-contrast = Kontrast
brand-contrast-text = Koliko se dvije boje dobro razlikuju. Tekst treba 4,5 : 1, a krupan tekst, linije i simboli 3 : 1 (WCAG 2.2).
brand-light = Na svijetlim stranicama
brand-dark = Na tamnim stranicama
brand-fit = Pogodno za
brand-fit-text = svaki tekst
brand-fit-large = krupan tekst, simbole
brand-fit-none = samo za ukras
brand-fonts = Fontovi
brand-font-text = Tekst
brand-font-headings = Naslovi
brand-font-code = Kod
brand-font-system = Font čitaočevog uređaja
brand-do = Ovako da
brand-do-files = Koristite datoteke logotipa takve kakve jesu.
brand-do-space = Ostavite sa svake strane logotipa slobodan prostor od { $space } njegove visine.
brand-do-size = Prikažite logotip u širini od najmanje { $screen } na ekranu i { $print } na papiru.
brand-do-width = Prikažite logotip u širini od najmanje { $width }.
brand-do-dark = Na tamnoj podlozi koristite logotip napravljen za nju.
brand-dont = Ovako ne
brand-dont-change = Ne rastežite, ne okrećite i ne prebojavajte logotip.
brand-dont-picture = Ne stavljajte ga na nemirnu sliku.
brand-dont-contrast = Ne pišite tekst bojama koje tabela kontrasta ne dopušta.
