## Getting around
skip-to-content = Prijeđi na sadržaj
home = Naslovnica
main-navigation = Glavni izbornik
breadcrumbs = Ovdje ste
languages = Jezici
not-translated = nije prevedeno
in-language = jezik: { $language }
on-this-page = Na ovoj stranici

## Fallback
fallback-title = Još nije prevedeno: { $language }
fallback-text = Ova stranica još nije prevedena na { $language }. Prikazana je jezična verzija: { $original }.
only-in = Samo na jeziku: { $language }

## Lists
see-all = Prikaži sve: { $title }
upcoming = Najavljeno
past = Održano
empty-list = Ovdje još nema sadržaja.
empty-upcoming = Trenutačno nije određen nijedan datum.
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
related = Vidjeti i
published = Objavljeno
updated = Ažurirano
feed-of = Feed: { $title }
downloads = Preuzimanja
file-size = { $type }, { $size }
at-a-glance = Ukratko

## Not found
not-found = Stranica nije pronađena
not-found-text = Na ovoj adresi nema stranice. Možda je premještena ili je poveznica pogrešna.
not-found-home = Na naslovnicu
redirect = Ova je stranica premještena
redirect-text = Stranica je sada ovdje:
choose-language = Odaberite jezik

## Kinds
kind-page = Stranica
kind-page-many = Stranice
kind-section = Rubrika
kind-section-many = Rubrike
kind-news = Novost
kind-news-many = Novosti
kind-press-release = Priopćenje za medije
kind-press-release-many = Priopćenja za medije
kind-newsletter = Bilten
kind-newsletter-many = Bilteni
kind-leaflet = Letak
kind-leaflet-many = Letci
kind-poster = Plakat
kind-poster-many = Plakati
kind-result = Rezultat
kind-result-many = Rezultati
kind-event = Događanje
kind-event-many = Događanja
kind-partner = Partner
kind-partner-many = Partneri

## Fields
field-when = Kada
field-place = Mjesto
field-country = Država
field-city = Grad
field-website = Internetske stranice
field-email = E-pošta
field-type = Vrsta
field-mode = Način održavanja
field-organiser = Organizator
field-partners = Partneri
field-results = Rezultati
field-audience = Kome je namijenjeno
field-participants = Sudionici
field-languages = Jezici
field-agenda = Program
field-materials = Materijali
field-licence = Licencija
field-doi = DOI
field-work-package = Radni paket
field-pages = Opseg
field-size = Veličina
field-format = Format
field-contact = Kontakt
register = Prijavite se
calendar-save = Spremi u kalendar
calendar-subscribe = Kalendar za pretplatu
city-country = { $city }, { $country }
event-past = Ovo je događanje već održano.
issue-number = Broj { $n }
other-issues = Ostali brojevi
page-count =
    { $n ->
        [one] { $n } stranica
        [few] { $n } stranice
       *[other] { $n } stranica
    }
embargoed-until = Ne objavljivati prije: { $date }
for-release = Za trenutačnu objavu
in-this-issue = U ovom broju
how-to-cite = Kako citirati
no-downloads = Još nema datoteka za preuzimanje.
press-contact = Kontakt za medije
work-package = Radni paket { $n }
watch-at = Pogledajte na { $host }

## Allowed values
result-type-guide = Vodič
result-type-curriculum = Kurikulum
result-type-report = Izvješće
result-type-tool = Alat
result-type-dataset = Skup podataka
result-type-course = Tečaj
result-type-video = Videozapis
result-type-toolkit = Skup alata
result-type-recommendations = Preporuke
result-status-planned = Planirano
result-status-in-progress = U tijeku
result-status-available = Dostupno
event-type-meeting = Projektni sastanak
event-type-workshop = Radionica
event-type-networking = Događanje za umrežavanje
event-type-multiplier = Multiplikacijsko događanje
event-type-road-show = Putujuće predstavljanje
event-type-training = Osposobljavanje
event-type-conference = Konferencija
event-mode-onsite = Uživo
event-mode-online = Na internetu
event-mode-hybrid = Uživo i na internetu
partner-role-coordinator = Koordinator
partner-role-partner = Partner
partner-role-associated = Pridruženi partner
partner-type-university = Sveučilište
partner-type-school = Škola
partner-type-training-centre = Centar za osposobljavanje
partner-type-chamber = Komora
partner-type-company = Poduzeće
partner-type-public-body = Javno tijelo
partner-type-association = Udruga
partner-type-research = Istraživački institut
poster-orientation-portrait = Okomito
poster-orientation-landscape = Vodoravno
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
footnotes = Bilješke
footnote-back = Natrag na tekst
task-done = Obavljeno
task-open = Otvoreno

## Footer
funding = Financiranje
funding-number = Broj projekta: { $number }
emblem-eu = Amblem Europske unije
legal = Pravne informacije

## Brand kit
brand-kit = Paket vizualnog identiteta
brand-kit-lead = Logotipi, boje i fontovi projekta { $name } i kako se koriste.
brand-download-all = Preuzmi sve (ZIP)
brand-logos = Logotipi
brand-colours = Boje
brand-contrast = Kontrast
brand-contrast-text = Koliko se dobro dvije boje razlikuju. Tekst treba 4,5 : 1, a krupni tekst, crte i simboli 3 : 1 (WCAG 2.2).
brand-light = Na svijetlim stranicama
brand-dark = Na tamnim stranicama
brand-fit = Prikladno za
brand-fit-text = sav tekst
brand-fit-large = krupni tekst, simbole
brand-fit-none = samo za ukras
brand-fonts = Fontovi
brand-font-text = Tekst
brand-font-headings = Naslovi
brand-font-code = Kod
brand-font-system = Font čitateljeva uređaja
brand-do = Ovako da
brand-do-files = Koristite datoteke logotipa onakve kakve jesu.
brand-do-space = Ostavite sa svake strane logotipa slobodan prostor od { $space } njegove visine.
brand-do-size = Prikažite logotip u širini od najmanje { $screen } na zaslonu i { $print } na papiru.
brand-do-width = Prikažite logotip u širini od najmanje { $width }.
brand-do-dark = Na tamnoj podlozi koristite logotip izrađen za nju.
brand-dont = Ovako ne
brand-dont-change = Ne rastežite, ne okrećite i ne mijenjajte boju logotipa.
brand-dont-picture = Ne stavljajte ga na nemirnu sliku.
brand-dont-contrast = Ne pišite tekst bojama koje tablica kontrasta ne dopušta.
