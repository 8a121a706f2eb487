## Getting around
skip-to-content = Joan edukira
home = Hasiera
main-navigation = Nagusia
breadcrumbs = Hemen zaude
languages = Hizkuntzak
not-translated = itzuli gabe
in-language = hizkuntza: { $language }
on-this-page = Orri honetan

## Fallback
fallback-title = Oraindik itzuli gabe: { $language }
fallback-text = Orri hau oraindik ez da itzuli (hizkuntza: { $language }). Erakutsitako bertsioa: { $original }.
only-in = Hizkuntza honetan bakarrik: { $language }

## Lists
see-all = Ikusi guztiak: { $title }
upcoming = Laster
past = Aurrekoak
empty-list = Oraindik ez dago ezer hemen.
empty-upcoming = Une honetan ez dago datarik zehaztuta.
items =
    { $n ->
        [one] sarrera { $n }
       *[other] { $n } sarrera
    }
previous-page = Aurrekoa
next-page = Hurrengoa
page-of = { $page }. orria, guztira { $pages }
pagination = Orriak
topics = Gaiak
topic = Gaia
related = Ikus, halaber
published = Argitaratua
updated = Eguneratua
feed-of = Jarioa: { $title }
downloads = Deskargak
file-size = { $type }, { $size }
at-a-glance = Laburpena

## Not found
not-found = Ez da orria aurkitu
not-found-text = Helbide honetan ez dago orririk. Baliteke lekuz aldatu izana edo esteka okerra izatea.
not-found-home = Joan hasierako orrira
redirect = Orri hau lekuz aldatu da
redirect-text = Orria hemen dago orain:
choose-language = Aukeratu hizkuntza

## Kinds
kind-page = Orria
kind-page-many = Orriak
kind-section = Atala
kind-section-many = Atalak
kind-news = Albistea
kind-news-many = Albisteak
kind-press-release = Prentsa-oharra
kind-press-release-many = Prentsa-oharrak
kind-newsletter = Buletina
kind-newsletter-many = Buletinak
kind-leaflet = Eskuorria
kind-leaflet-many = Eskuorriak
kind-poster = Kartela
kind-poster-many = Kartelak
kind-result = Emaitza
kind-result-many = Emaitzak
kind-event = Ekitaldia
kind-event-many = Ekitaldiak
kind-partner = Bazkidea
kind-partner-many = Bazkideak

## Fields
field-when = Noiz
field-place = Lekua
field-country = Herrialdea
field-city = Hiria
field-website = Webgunea
field-email = Helbide elektronikoa
field-type = Mota
field-mode = Modalitatea
field-organiser = Antolatzailea
field-partners = Bazkideak
field-results = Emaitzak
field-audience = Nori zuzendua
field-participants = Parte-hartzaileak
field-languages = Hizkuntzak
field-agenda = Egitaraua
field-materials = Materialak
field-licence = Lizentzia
field-doi = DOI
field-work-package = Lan-paketea
field-pages = Luzera
field-size = Tamaina
field-format = Formatua
field-contact = Harremanetarako
register = Eman izena
calendar-save = Gorde nire egutegian
calendar-subscribe = Harpidetzeko egutegia
city-country = { $city }, { $country }
event-past = Ekitaldi hau egin da jada.
issue-number = { $n }. zenbakia
other-issues = Beste zenbaki batzuk
page-count =
    { $n ->
        [one] orrialde { $n }
       *[other] { $n } orrialde
    }
embargoed-until = Ez argitaratu data hau baino lehen: { $date }
for-release = Berehala argitaratzeko
in-this-issue = Zenbaki honetan
how-to-cite = Nola aipatu
no-downloads = Oraindik ez dago deskargatzeko ezer.
press-contact = Prentsarako harremanak
work-package = { $n }. lan-paketea
watch-at = Ikusi hemen: { $host }

## Allowed values
result-type-guide = Gida
result-type-curriculum = Curriculuma
result-type-report = Txostena
result-type-tool = Tresna
result-type-dataset = Datu multzoa
result-type-course = Ikastaroa
result-type-video = Bideoa
result-type-toolkit = Tresna sorta
result-type-recommendations = Gomendioak
result-status-planned = Aurreikusia
result-status-in-progress = Abian
result-status-available = Eskuragarri
event-type-meeting = Proiektuaren bilera
event-type-workshop = Tailerra
event-type-networking = Harremanak sortzeko topaketa
event-type-multiplier = Ekitaldi biderkatzailea
event-type-road-show = Aurkezpen ibiltaria
event-type-training = Prestakuntza
event-type-conference = Konferentzia
event-mode-onsite = Aurrez aurre
event-mode-online = Online
event-mode-hybrid = Aurrez aurre eta online
partner-role-coordinator = Koordinatzailea
partner-role-partner = Bazkidea
partner-role-associated = Bazkide elkartua
partner-type-university = Unibertsitatea
partner-type-school = Ikastetxea
partner-type-training-centre = Prestakuntza-zentroa
partner-type-chamber = Merkataritza-ganbera
partner-type-company = Enpresa
partner-type-public-body = Erakunde publikoa
partner-type-association = Elkartea
partner-type-research = Ikerketa-institutua
poster-orientation-portrait = Bertikala
poster-orientation-landscape = Horizontala
leaflet-format-a4-letter-fold = A4, C tolesdura
leaflet-format-a4-z-fold = A4, Z tolesdura
leaflet-format-a5-four-pages = A5, lau orrialde
leaflet-format-dl = DL

## Alerts in the text
alert-note = Oharra
alert-tip = Aholkua
alert-important = Garrantzitsua
alert-warning = Abisua
alert-caution = Kontuz
footnotes = Oin-oharrak
footnote-back = Itzuli testura
task-done = Eginda
task-open = Egiteke

## Footer
funding = Finantzaketa
funding-number = Proiektuaren zenbakia: { $number }
emblem-eu = Europar Batasunaren ikurra
legal = Lege-informazioa

## Brand kit
brand-kit = Marka-kita
brand-kit-lead = { $name } proiektuaren logotipoak, koloreak eta letra-tipoak, eta nola erabili.
brand-download-all = Deskargatu dena (ZIP)
brand-logos = Logotipoak
brand-colours = Koloreak
brand-contrast = Kontrastea
brand-contrast-text = Bi kolore zein ondo bereizten diren. Testuak 4,5:1 behar du; testu handiak, marrek eta ikurrek, 3:1 (WCAG 2.2).
brand-light = Orri argietan
brand-dark = Orri ilunetan
brand-fit = Egokia honetarako
brand-fit-text = testu guztia
brand-fit-large = testu handia, ikurrak
brand-fit-none = apaingarria soilik
brand-fonts = Letra-tipoak
brand-font-text = Testua
brand-font-headings = Izenburuak
brand-font-code = Kodea
brand-font-system = Irakurlearen gailuko letra-tipoa
brand-do = Bai, mesedez
brand-do-files = Erabili logotipoaren fitxategiak dauden bezala.
brand-do-space = Utzi libre logotipoaren alde bakoitzean haren altueraren { $space }.
brand-do-size = Erakutsi logotipoa gutxienez { $screen } zabal pantailan eta { $print } paperean.
brand-do-width = Erakutsi logotipoa gutxienez { $width } zabal.
brand-do-dark = Hondo ilunean, erabili horretarako egindako logotipoa.
brand-dont = Ez, mesedez
brand-dont-change = Ez luzatu, ez biratu eta ez aldatu logotipoaren kolorea.
brand-dont-picture = Ez jarri irudi nahasi baten gainean.
brand-dont-contrast = Ez idatzi testurik kontraste-taulak onartzen ez dituen koloreetan.
