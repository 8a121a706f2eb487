## Getting around
skip-to-content = Pāriet uz saturu
home = Sākums
main-navigation = Galvenā izvēlne
breadcrumbs = Jūs atrodaties šeit
languages = Valodas
not-translated = nav iztulkots
in-language = valoda: { $language }
on-this-page = Šajā lapā

## Fallback
fallback-title = Vēl nav iztulkots: { $language }
fallback-text = Šī lapa vēl nav iztulkota (valoda: { $language }). Parādītā versija: { $original }.
only-in = Tikai vienā valodā: { $language }

## Lists
see-all = Skatīt visu: { $title }
upcoming = Gaidāms
past = Notikušie
empty-list = Te vēl nekā nav.
empty-upcoming = Pašlaik nav noteikts neviens datums.
items =
    { $n ->
        [zero] { $n } ierakstu
        [one] { $n } ieraksts
       *[other] { $n } ieraksti
    }
previous-page = Iepriekšējā
next-page = Nākamā
page-of = { $page }. lapa no { $pages }
pagination = Lapas
topics = Temati
topic = Temats
related = Skatīt arī
published = Publicēts
updated = Atjaunināts
feed-of = Ziņu plūsma: { $title }
downloads = Lejupielādes
file-size = { $type }, { $size }
at-a-glance = Īsumā

## Not found
not-found = Lapa nav atrasta
not-found-text = Šajā adresē lapas nav. Iespējams, tā ir pārvietota vai saite ir nepareiza.
not-found-home = Uz sākumlapu
redirect = Šī lapa ir pārvietota
redirect-text = Tagad lapa atrodas šeit:
choose-language = Izvēlieties valodu

## Kinds
kind-page = Lapa
kind-page-many = Lapas
kind-section = Sadaļa
kind-section-many = Sadaļas
kind-news = Jaunums
kind-news-many = Jaunumi
kind-press-release = Paziņojums presei
kind-press-release-many = Paziņojumi presei
kind-newsletter = Informatīvais biļetens
kind-newsletter-many = Informatīvie biļeteni
kind-leaflet = Buklets
kind-leaflet-many = Bukleti
kind-poster = Plakāts
kind-poster-many = Plakāti
kind-result = Rezultāts
kind-result-many = Rezultāti
kind-event = Pasākums
kind-event-many = Pasākumi
kind-partner = Partneris
kind-partner-many = Partneri

## Fields
field-when = Kad
field-place = Vieta
field-country = Valsts
field-city = Pilsēta
field-website = Tīmekļa vietne
field-email = E-pasts
field-type = Veids
field-mode = Norises veids
field-organiser = Rīkotājs
field-partners = Partneri
field-results = Rezultāti
field-audience = Kam paredzēts
field-participants = Dalībnieki
field-languages = Valodas
field-agenda = Programma
field-materials = Materiāli
field-licence = Licence
field-doi = DOI
field-work-package = Darba pakete
field-pages = Apjoms
field-size = Izmērs
field-format = Formāts
field-contact = Kontaktinformācija
register = Reģistrēties
calendar-save = Saglabāt kalendārā
calendar-subscribe = Abonējams kalendārs
city-country = { $city }, { $country }
event-past = Šis pasākums jau ir noticis.
issue-number = { $n }. numurs
other-issues = Citi numuri
page-count =
    { $n ->
        [zero] { $n } lappušu
        [one] { $n } lappuse
       *[other] { $n } lappuses
    }
embargoed-until = Nepublicēt pirms: { $date }
for-release = Tūlītējai publicēšanai
in-this-issue = Šajā numurā
how-to-cite = Kā citēt
no-downloads = Vēl nav nekā, ko lejupielādēt.
press-contact = Kontaktinformācija presei
work-package = { $n }. darba pakete
watch-at = Skatīties vietnē { $host }

## Allowed values
result-type-guide = Rokasgrāmata
result-type-curriculum = Mācību programma
result-type-report = Ziņojums
result-type-tool = Rīks
result-type-dataset = Datu kopa
result-type-course = Kurss
result-type-video = Video
result-type-toolkit = Rīku kopums
result-type-recommendations = Ieteikumi
result-status-planned = Plānots
result-status-in-progress = Izstrādē
result-status-available = Pieejams
event-type-meeting = Projekta sanāksme
event-type-workshop = Darbseminārs
event-type-networking = Tīklošanās pasākums
event-type-multiplier = Rezultātu izplatīšanas pasākums
event-type-road-show = Izbraukuma prezentācija
event-type-training = Mācības
event-type-conference = Konference
event-mode-onsite = Klātienē
event-mode-online = Tiešsaistē
event-mode-hybrid = Klātienē un tiešsaistē
partner-role-coordinator = Koordinators
partner-role-partner = Partneris
partner-role-associated = Asociētais partneris
partner-type-university = Augstskola
partner-type-school = Skola
partner-type-training-centre = Mācību centrs
partner-type-chamber = Tirdzniecības vai amatniecības kamera
partner-type-company = Uzņēmums
partner-type-public-body = Publiska iestāde
partner-type-association = Biedrība
partner-type-research = Pētniecības institūts
poster-orientation-portrait = Vertikāli
poster-orientation-landscape = Horizontāli
leaflet-format-a4-letter-fold = A4, C veida locījums
leaflet-format-a4-z-fold = A4, Z veida locījums
leaflet-format-a5-four-pages = A5, četras lappuses
leaflet-format-dl = DL

## Alerts in the text
alert-note = Piezīme
alert-tip = Padoms
alert-important = Svarīgi
alert-warning = Brīdinājums
alert-caution = Uzmanību
footnotes = Zemsvītras piezīmes
footnote-back = Atpakaļ uz tekstu
task-done = Paveikts
task-open = Vēl jāpaveic

## Footer
funding = Finansējums
funding-number = Projekta numurs: { $number }
emblem-eu = Eiropas Savienības emblēma
legal = Juridiskā informācija

## Brand kit
brand-kit = Zīmola komplekts
brand-kit-lead = { $name } logotipi, krāsas un fonti un kā tos lietot.
brand-download-all = Lejupielādēt visu (ZIP)
brand-logos = Logotipi
brand-colours = Krāsas
brand-contrast = Kontrasts
brand-contrast-text = Cik labi var atšķirt divas krāsas. Tekstam vajag 4,5:1; lielam tekstam, līnijām un simboliem – 3:1 (WCAG 2.2).
brand-light = Gaišās lapās
brand-dark = Tumšās lapās
brand-fit = Der
brand-fit-text = jebkuram tekstam
brand-fit-large = lielam tekstam, simboliem
brand-fit-none = tikai rotājumam
brand-fonts = Fonti
brand-font-text = Teksts
brand-font-headings = Virsraksti
brand-font-code = Kods
brand-font-system = Lasītāja ierīces fonts
brand-do = Lūdzu, tā
brand-do-files = Lietojiet logotipa failus tādus, kādi tie ir.
brand-do-space = Atstājiet katrā logotipa pusē brīvu vietu { $space } no tā augstuma.
brand-do-size = Rādiet logotipu vismaz { $screen } platu ekrānā un { $print } uz papīra.
brand-do-width = Rādiet logotipu vismaz { $width } platu.
brand-do-dark = Uz tumša fona lietojiet tam veidoto logotipu.
brand-dont = Lūdzu, ne tā
brand-dont-change = Nestiepiet, negrieziet un nepārkrāsojiet logotipu.
brand-dont-picture = Nelieciet to uz raiba attēla.
brand-dont-contrast = Nerakstiet tekstu krāsās, kuras kontrasta tabula neatļauj.
