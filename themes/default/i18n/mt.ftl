## Getting around
skip-to-content = Mur għall-kontenut
home = Paġna ewlenija
main-navigation = Menu ewlieni
breadcrumbs = Tinsab hawn
languages = Lingwi
not-translated = mhux tradott
in-language = lingwa: { $language }
on-this-page = F’din il-paġna

## Fallback
fallback-title = Għadu mhux tradott: { $language }
fallback-text = Din il-paġna għadha ma ġietx tradotta (lingwa: { $language }). Il-verżjoni murija: { $original }.
only-in = B’lingwa waħda biss: { $language }

## Lists
see-all = Ara kollha: { $title }
upcoming = Li ġejjin
past = Li għaddew
empty-list = S’issa m’hawn xejn.
empty-upcoming = Bħalissa m’hemm l-ebda data stabbilita.
items =
    { $n ->
        [one] { $n } entrata
        [two] { $n } entrati
        [few] { $n } entrati
        [many] { $n }-il entrata
       *[other] { $n } entrata
    }
previous-page = Ta’ qabel
next-page = Li jmiss
page-of = Paġna { $page } minn { $pages }
pagination = Paġni
topics = Suġġetti
topic = Suġġett
related = Ara wkoll
published = Ippubblikat
updated = Aġġornat
feed-of = Feed: { $title }
downloads = Fajls li jistgħu jitniżżlu
file-size = { $type }, { $size }
at-a-glance = Fil-qosor

## Not found
not-found = Il-paġna ma nstabitx
not-found-text = M’hemm l-ebda paġna f’dan l-indirizz. Jista’ jkun li ġiet ittrasferita jew li l-link hija ħażina.
not-found-home = Mur fil-paġna ewlenija
redirect = Din il-paġna ġiet ittrasferita
redirect-text = Il-paġna issa tinsab hawn:
choose-language = Agħżel lingwa

## Kinds
kind-page = Paġna
kind-page-many = Paġni
kind-section = Taqsima
kind-section-many = Taqsimiet
kind-news = Aħbar
kind-news-many = Aħbarijiet
kind-press-release = Stqarrija għall-istampa
kind-press-release-many = Stqarrijiet għall-istampa
kind-newsletter = Bulettin
kind-newsletter-many = Bulettini
kind-leaflet = Fuljett
kind-leaflet-many = Fuljetti
kind-poster = Poster
kind-poster-many = Posters
kind-result = Riżultat
kind-result-many = Riżultati
kind-event = Avveniment
kind-event-many = Avvenimenti
kind-partner = Sieħeb
kind-partner-many = Sħab

## Fields
field-when = Meta
field-place = Post
field-country = Pajjiż
field-city = Belt
field-website = Sit web
field-email = Posta elettronika
field-type = Tip
field-mode = Modalità
field-organiser = Organizzatur
field-partners = Sħab
field-results = Riżultati
field-audience = Għal min
field-participants = Parteċipanti
field-languages = Lingwi
field-agenda = Programm
field-materials = Materjal
field-licence = Liċenzja
field-doi = DOI
field-work-package = Pakkett ta’ ħidma
field-pages = Tul
field-size = Daqs
field-format = Format
field-contact = Kuntatt
register = Irreġistra
calendar-save = Issejvja fil-kalendarju
calendar-subscribe = Kalendarju biex tabbona għalih
city-country = { $city }, { $country }
event-past = Dan l-avveniment diġà sar.
issue-number = Ħarġa { $n }
other-issues = Ħarġiet oħra
page-count =
    { $n ->
        [one] { $n } paġna
        [two] { $n } paġni
        [few] { $n } paġni
        [many] { $n }-il paġna
       *[other] { $n } paġna
    }
embargoed-until = Mhux għall-pubblikazzjoni qabel: { $date }
for-release = Għall-pubblikazzjoni immedjata
in-this-issue = F’din il-ħarġa
how-to-cite = Kif tiċċita
no-downloads = S’issa m’hemm xejn x’jitniżżel.
press-contact = Kuntatt għall-istampa
work-package = Pakkett ta’ ħidma { $n }
watch-at = Ara fuq { $host }

## Allowed values
result-type-guide = Gwida
result-type-curriculum = Kurrikulu
result-type-report = Rapport
result-type-tool = Għodda
result-type-dataset = Sett ta’ data
result-type-course = Kors
result-type-video = Vidjo
result-type-toolkit = Sett ta’ għodod
result-type-recommendations = Rakkomandazzjonijiet
result-status-planned = Ippjanat
result-status-in-progress = Għaddej
result-status-available = Disponibbli
event-type-meeting = Laqgħa tal-proġett
event-type-workshop = Sessjoni ta’ ħidma
event-type-networking = Avveniment ta’ networking
event-type-multiplier = Avveniment multiplikatur
event-type-road-show = Roadshow
event-type-training = Taħriġ
event-type-conference = Konferenza
event-mode-onsite = Fuq il-post
event-mode-online = Online
event-mode-hybrid = Fuq il-post u online
partner-role-coordinator = Koordinatur
partner-role-partner = Sieħeb
partner-role-associated = Sieħeb assoċjat
partner-type-university = Università
partner-type-school = Skola
partner-type-training-centre = Ċentru ta’ taħriġ
partner-type-chamber = Kamra tal-kummerċ
partner-type-company = Kumpanija
partner-type-public-body = Korp pubbliku
partner-type-association = Assoċjazzjoni
partner-type-research = Istitut ta’ riċerka
poster-orientation-portrait = Vertikali
poster-orientation-landscape = Orizzontali
leaflet-format-a4-letter-fold = A4, mitwi f’C
leaflet-format-a4-z-fold = A4, mitwi f’Z
leaflet-format-a5-four-pages = A5, erba’ paġni
leaflet-format-dl = DL

## Alerts in the text
alert-note = Nota
alert-tip = Parir
alert-important = Importanti
alert-warning = Twissija
alert-caution = Attenzjoni
footnotes = Noti f’qiegħ il-paġna
footnote-back = Lura għat-test
task-done = Lest
task-open = Għad irid isir

## Footer
funding = Finanzjament
funding-number = Numru tal-proġett: { $number }
emblem-eu = L-emblema tal-Unjoni Ewropea
legal = Informazzjoni legali

## Brand kit
brand-kit = Pakkett tal-marka
brand-kit-lead = Il-logos, il-kuluri u t-tipi tal-ittri ta’ { $name }, u kif jintużaw.
brand-download-all = Niżżel kollox (ZIP)
brand-logos = Logos
brand-colours = Kuluri
brand-contrast = Kuntrast
brand-contrast-text = Kemm jingħarfu żewġ kuluri minn xulxin. It-test jeħtieġ 4.5:1; test kbir, linji u simboli jeħtieġu 3:1 (WCAG 2.2).
brand-light = Fuq paġni ċari
brand-dark = Fuq paġni skuri
brand-fit = Tajjeb għal
brand-fit-text = kull test
brand-fit-large = test kbir, simboli
brand-fit-none = tiżjin biss
brand-fonts = Tipi tal-ittri
brand-font-text = Test
brand-font-headings = Intestaturi
brand-font-code = Kodiċi
brand-font-system = It-tip tal-ittri tat-tagħmir tal-qarrej
brand-do = Iva, jekk jogħġbok
brand-do-files = Uża l-fajls tal-logo kif inhuma.
brand-do-space = Ħalli { $space } mill-għoli tal-logo vojt fuq kull naħa tiegħu.
brand-do-size = Uri l-logo wiesa’ mill-inqas { $screen } fuq skrin u { $print } fuq karta.
brand-do-width = Uri l-logo wiesa’ mill-inqas { $width }.
brand-do-dark = Fuq sfond skur, uża l-logo magħmul għalih.
brand-dont = Le, jekk jogħġbok
brand-dont-change = Tiġbidx, iddawwarx u tibdilx il-kulur tal-logo.
brand-dont-picture = Tqegħdux fuq stampa mimlija.
brand-dont-contrast = Tiktibx test b’kuluri li t-tabella tal-kuntrast ma tippermettix.
