## Getting around
skip-to-content = Liigu sisu juurde
home = Avaleht
main-navigation = Peamenüü
breadcrumbs = Asute siin
languages = Keeled
not-translated = tõlkimata
in-language = keel: { $language }
on-this-page = Sellel lehel

## Fallback
fallback-title = Veel tõlkimata: { $language }
fallback-text = Seda lehte ei ole veel tõlgitud (keel: { $language }). Kuvatakse keeleversioon: { $original }.
only-in = Ainult ühes keeles: { $language }

## Lists
see-all = Vaata kõiki: { $title }
upcoming = Tulekul
past = Toimunud
empty-list = Siin ei ole veel midagi.
empty-upcoming = Praegu ei ole ühtegi kuupäeva kindlaks määratud.
items =
    { $n ->
        [one] { $n } kirje
       *[other] { $n } kirjet
    }
previous-page = Eelmine
next-page = Järgmine
page-of = Leht { $page }/{ $pages }
pagination = Lehed
topics = Teemad
topic = Teema
related = Vaata ka
published = Avaldatud
updated = Ajakohastatud
feed-of = Uudisvoog: { $title }
downloads = Allalaaditavad failid
file-size = { $type }, { $size }
at-a-glance = Lühidalt

## Not found
not-found = Lehte ei leitud
not-found-text = Sellel aadressil lehte ei ole. Võimalik, et leht on teisaldatud või link on vale.
not-found-home = Avalehele
redirect = See leht on teisaldatud
redirect-text = Leht asub nüüd siin:
choose-language = Valige keel

## Kinds
kind-page = Leht
kind-page-many = Lehed
kind-section = Rubriik
kind-section-many = Rubriigid
kind-news = Uudis
kind-news-many = Uudised
kind-press-release = Pressiteade
kind-press-release-many = Pressiteated
kind-newsletter = Uudiskiri
kind-newsletter-many = Uudiskirjad
kind-leaflet = Voldik
kind-leaflet-many = Voldikud
kind-poster = Plakat
kind-poster-many = Plakatid
kind-result = Tulemus
kind-result-many = Tulemused
kind-event = Üritus
kind-event-many = Üritused
kind-partner = Partner
kind-partner-many = Partnerid

## Fields
field-when = Millal
field-place = Koht
field-country = Riik
field-city = Linn
field-website = Veebisait
field-email = E-post
field-type = Liik
field-mode = Toimumisviis
field-organiser = Korraldaja
field-partners = Partnerid
field-results = Tulemused
field-audience = Kellele
field-participants = Osalejad
field-languages = Keeled
field-agenda = Kava
field-materials = Materjalid
field-licence = Litsents
field-doi = DOI
field-work-package = Tööpakett
field-pages = Maht
field-size = Suurus
field-format = Vorming
field-contact = Kontakt
register = Registreeru
calendar-save = Salvesta kalendrisse
calendar-subscribe = Tellitav kalender
city-country = { $city }, { $country }
event-past = See üritus on toimunud.
issue-number = Number { $n }
other-issues = Teised numbrid
page-count =
    { $n ->
        [one] { $n } lehekülg
       *[other] { $n } lehekülge
    }
embargoed-until = Mitte avaldada enne: { $date }
for-release = Koheseks avaldamiseks
in-this-issue = Selles numbris
how-to-cite = Kuidas viidata
no-downloads = Siin ei ole veel midagi alla laadida.
press-contact = Pressikontakt
work-package = Tööpakett { $n }
watch-at = Vaata saidil { $host }

## Allowed values
result-type-guide = Juhend
result-type-curriculum = Õppekava
result-type-report = Aruanne
result-type-tool = Töövahend
result-type-dataset = Andmekogum
result-type-course = Kursus
result-type-video = Video
result-type-toolkit = Töövahendite kogum
result-type-recommendations = Soovitused
result-status-planned = Kavandatud
result-status-in-progress = Töös
result-status-available = Kättesaadav
event-type-meeting = Projektikoosolek
event-type-workshop = Töötuba
event-type-networking = Võrgustikuüritus
event-type-multiplier = Levitusüritus
event-type-road-show = Tutvustustuur
event-type-training = Koolitus
event-type-conference = Konverents
event-mode-onsite = Kohapeal
event-mode-online = Veebis
event-mode-hybrid = Kohapeal ja veebis
partner-role-coordinator = Koordinaator
partner-role-partner = Partner
partner-role-associated = Assotsieerunud partner
partner-type-university = Ülikool
partner-type-school = Kool
partner-type-training-centre = Koolituskeskus
partner-type-chamber = Koda
partner-type-company = Ettevõte
partner-type-public-body = Avaliku sektori asutus
partner-type-association = Ühendus
partner-type-research = Teadusasutus
poster-orientation-portrait = Püstpaigutus
poster-orientation-landscape = Rõhtpaigutus
leaflet-format-a4-letter-fold = A4, C-murre
leaflet-format-a4-z-fold = A4, Z-murre
leaflet-format-a5-four-pages = A5, neli lehekülge
leaflet-format-dl = DL

## Alerts in the text
alert-note = Märkus
alert-tip = Nõuanne
alert-important = Oluline
alert-warning = Hoiatus
alert-caution = Ettevaatust
footnotes = Joonealused märkused
footnote-back = Tagasi teksti juurde
task-done = Tehtud
task-open = Tegemata

## Footer
funding = Rahastamine
funding-number = Projekti number: { $number }
emblem-eu = Euroopa Liidu embleem
legal = Õigusteave

## Brand kit
brand-kit = Brändi materjalid
brand-kit-lead = Projekti { $name } logod, värvid ja kirjatüübid ning nende kasutamine.
brand-download-all = Laadi kõik alla (ZIP)
brand-logos = Logod
brand-colours = Värvid
brand-contrast = Kontrast
brand-contrast-text = Kui hästi on kaks värvi eristatavad. Tekst vajab 4,5 : 1; suur tekst, jooned ja sümbolid vajavad 3 : 1 (WCAG 2.2).
brand-light = Heledal lehel
brand-dark = Tumedal lehel
brand-fit = Sobib
brand-fit-text = igasuguseks tekstiks
brand-fit-large = suureks tekstiks, sümboliteks
brand-fit-none = ainult kaunistuseks
brand-fonts = Kirjatüübid
brand-font-text = Tekst
brand-font-headings = Pealkirjad
brand-font-code = Kood
brand-font-system = Lugeja seadme kirjatüüp
brand-do = Palun nii
brand-do-files = Kasutage logofaile muutmata kujul.
brand-do-space = Jätke logo igale küljele { $space } selle kõrgusest vaba ruumi.
brand-do-size = Näidake logo ekraanil vähemalt { $screen } ja paberil vähemalt { $print } laiusena.
brand-do-width = Näidake logo vähemalt { $width } laiusena.
brand-do-dark = Tumedal taustal kasutage selleks tehtud logo.
brand-dont = Palun mitte nii
brand-dont-change = Ärge venitage, pöörake ega värvige logo ümber.
brand-dont-picture = Ärge asetage seda kirjule pildile.
brand-dont-contrast = Ärge kirjutage teksti värvidega, mida kontrastitabel ei luba.
