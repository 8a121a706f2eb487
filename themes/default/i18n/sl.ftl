## Getting around
skip-to-content = Na vsebino
home = Domov
main-navigation = Glavni meni
breadcrumbs = Tukaj ste
languages = Jeziki
not-translated = ni prevedeno
in-language = jezik: { $language }
on-this-page = Na tej strani

## Fallback
fallback-title = Še ni prevedeno: { $language }
fallback-text = Ta stran še ni prevedena (jezik: { $language }). Prikazana je jezikovna različica: { $original }.
only-in = Samo v jeziku: { $language }

## Lists
see-all = Prikaži vse: { $title }
upcoming = Napovedano
past = Preteklo
empty-list = Tukaj še ni vsebine.
empty-upcoming = Trenutno ni določen noben datum.
items =
    { $n ->
        [one] { $n } vnos
        [two] { $n } vnosa
        [few] { $n } vnosi
       *[other] { $n } vnosov
    }
previous-page = Prejšnja
next-page = Naslednja
page-of = Stran { $page } od { $pages }
pagination = Strani
topics = Teme
topic = Tema
related = Glej tudi
published = Objavljeno
updated = Posodobljeno
feed-of = Spletni vir: { $title }
downloads = Datoteke za prenos
file-size = { $type }, { $size }
at-a-glance = Na kratko

## Not found
not-found = Strani ni bilo mogoče najti
not-found-text = Na tem naslovu ni strani. Morda je bila premaknjena ali pa je povezava napačna.
not-found-home = Na domačo stran
redirect = Ta stran je bila premaknjena
redirect-text = Stran je zdaj tukaj:
choose-language = Izberite jezik

## Kinds
kind-page = Stran
kind-page-many = Strani
kind-section = Rubrika
kind-section-many = Rubrike
kind-news = Novica
kind-news-many = Novice
kind-press-release = Sporočilo za javnost
kind-press-release-many = Sporočila za javnost
kind-newsletter = E-novice
kind-newsletter-many = E-novice
kind-leaflet = Zgibanka
kind-leaflet-many = Zgibanke
kind-poster = Plakat
kind-poster-many = Plakati
kind-result = Rezultat
kind-result-many = Rezultati
kind-event = Dogodek
kind-event-many = Dogodki
kind-partner = Partner
kind-partner-many = Partnerji

## Fields
field-when = Kdaj
field-place = Kraj
field-country = Država
field-city = Mesto
field-website = Spletišče
field-email = E-pošta
field-type = Vrsta
field-mode = Način izvedbe
field-organiser = Organizator
field-partners = Partnerji
field-results = Rezultati
field-audience = Za koga
field-participants = Udeleženci
field-languages = Jeziki
field-agenda = Program
field-materials = Gradivo
field-licence = Licenca
field-doi = DOI
field-work-package = Delovni sklop
field-pages = Obseg
field-size = Velikost
field-format = Oblika
field-contact = Kontakt
register = Prijava
calendar-save = Shrani v koledar
calendar-subscribe = Koledar za naročnino
city-country = { $city }, { $country }
event-past = Ta dogodek je že minil.
issue-number = Številka { $n }
other-issues = Druge številke
page-count =
    { $n ->
        [one] { $n } stran
        [two] { $n } strani
        [few] { $n } strani
       *[other] { $n } strani
    }
embargoed-until = Ne objavljajte pred: { $date }
for-release = Za takojšnjo objavo
in-this-issue = V tej številki
how-to-cite = Kako citirati
no-downloads = Za prenos še ni na voljo ničesar.
press-contact = Kontakt za medije
work-package = Delovni sklop { $n }
watch-at = Oglejte si na { $host }

## Allowed values
result-type-guide = Priročnik
result-type-curriculum = Učni načrt
result-type-report = Poročilo
result-type-tool = Orodje
result-type-dataset = Nabor podatkov
result-type-course = Tečaj
result-type-video = Videoposnetek
result-type-toolkit = Zbirka orodij
result-type-recommendations = Priporočila
result-status-planned = Načrtovano
result-status-in-progress = V teku
result-status-available = Na voljo
event-type-meeting = Projektni sestanek
event-type-workshop = Delavnica
event-type-networking = Dogodek za mreženje
event-type-multiplier = Multiplikativni dogodek
event-type-road-show = Potujoča predstavitev
event-type-training = Usposabljanje
event-type-conference = Konferenca
event-mode-onsite = V živo
event-mode-online = Na spletu
event-mode-hybrid = V živo in na spletu
partner-role-coordinator = Koordinator
partner-role-partner = Partner
partner-role-associated = Pridruženi partner
partner-type-university = Univerza
partner-type-school = Šola
partner-type-training-centre = Center za usposabljanje
partner-type-chamber = Zbornica
partner-type-company = Podjetje
partner-type-public-body = Javni organ
partner-type-association = Združenje
partner-type-research = Raziskovalni inštitut
poster-orientation-portrait = Pokončno
poster-orientation-landscape = Ležeče
leaflet-format-a4-letter-fold = A4, C-zgib
leaflet-format-a4-z-fold = A4, Z-zgib
leaflet-format-a5-four-pages = A5, štiri strani
leaflet-format-dl = DL

## Alerts in the text
alert-note = Opomba
alert-tip = Nasvet
alert-important = Pomembno
alert-warning = Opozorilo
alert-caution = Previdno
footnotes = Sprotne opombe
footnote-back = Nazaj na besedilo
task-done = Opravljeno
task-open = Odprto

## Footer
funding = Financiranje
funding-number = Številka projekta: { $number }
emblem-eu = Emblem Evropske unije
legal = Pravne informacije

## Brand kit
brand-kit = Paket celostne podobe
brand-kit-lead = Logotipi, barve in pisave projekta { $name } ter kako jih uporabljati.
brand-download-all = Prenesi vse (ZIP)
brand-logos = Logotipi
brand-colours = Barve
brand-contrast = Kontrast
brand-contrast-text = Kako dobro se dve barvi ločita. Besedilo potrebuje 4,5 : 1, veliko besedilo, črte in simboli pa 3 : 1 (WCAG 2.2).
brand-light = Na svetlih straneh
brand-dark = Na temnih straneh
brand-fit = Primerno za
brand-fit-text = vsako besedilo
brand-fit-large = veliko besedilo, simbole
brand-fit-none = samo za okras
brand-fonts = Pisave
brand-font-text = Besedilo
brand-font-headings = Naslovi
brand-font-code = Koda
brand-font-system = Pisava bralčeve naprave
brand-do = Tako da
brand-do-files = Datoteke logotipa uporabljajte take, kot so.
brand-do-space = Na vsaki strani logotipa pustite { $space } njegove višine prostega prostora.
brand-do-size = Logotip naj bo na zaslonu širok vsaj { $screen }, na papirju pa vsaj { $print }.
brand-do-width = Logotip naj bo širok vsaj { $width }.
brand-do-dark = Na temni podlagi uporabite logotip, ki je narejen zanjo.
brand-dont = Tako ne
brand-dont-change = Logotipa ne raztegujte, ne obračajte in ne prebarvajte.
brand-dont-picture = Ne postavljajte ga na nemirno sliko.
brand-dont-contrast = Besedila ne pišite v barvah, ki jih tabela kontrasta ne dovoljuje.
