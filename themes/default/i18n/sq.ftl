## Getting around
skip-to-content = Kaloni te përmbajtja
home = Kreu
main-navigation = Kryesore
breadcrumbs = Ju jeni këtu
languages = Gjuhët
not-translated = e papërkthyer
in-language = në { $language }
on-this-page = Në këtë faqe

## Fallback
fallback-title = Ende nuk ka version në { $language }
fallback-text = Kjo faqe ende nuk është përkthyer në { $language }. Po shfaqet versioni në { $original }.
only-in = Vetëm në { $language }

## Lists
see-all = Shihni të gjitha: { $title }
upcoming = Së shpejti
past = Të kaluara
empty-list = Këtu ende nuk ka asgjë.
empty-upcoming = Për momentin nuk është caktuar asnjë datë.
items =
    { $n ->
        [one] { $n } zë
       *[other] { $n } zëra
    }
previous-page = E mëparshmja
next-page = Tjetra
page-of = Faqja { $page } nga { $pages }
pagination = Faqet
topics = Temat
topic = Tema
related = Shihni edhe
published = Publikuar
updated = Përditësuar
feed-of = Prurje: { $title }
downloads = Shkarkime
file-size = { $type }, { $size }
at-a-glance = Përmbledhje

## Not found
not-found = Faqja nuk u gjet
not-found-text = Në këtë adresë nuk ka asnjë faqe. Faqja mund të jetë zhvendosur ose lidhja mund të jetë e gabuar.
not-found-home = Shkoni te faqja kryesore
redirect = Kjo faqe është zhvendosur
redirect-text = Faqja tani ndodhet këtu:
choose-language = Zgjidhni gjuhën

## Kinds
kind-page = Faqe
kind-page-many = Faqe
kind-section = Rubrikë
kind-section-many = Rubrika
kind-news = Lajm
kind-news-many = Lajme
kind-press-release = Komunikatë për shtyp
kind-press-release-many = Komunikata për shtyp
kind-newsletter = Buletin
kind-newsletter-many = Buletine
kind-leaflet = Fletëpalosje
kind-leaflet-many = Fletëpalosje
kind-poster = Afishe
kind-poster-many = Afishe
kind-result = Rezultat
kind-result-many = Rezultate
kind-event = Veprimtari
kind-event-many = Veprimtari
kind-partner = Partner
kind-partner-many = Partnerë

## Fields
field-when = Kur
field-place = Vendi
field-country = Shteti
field-city = Qyteti
field-website = Faqja e internetit
field-email = E-posta
field-type = Lloji
field-mode = Mënyra e zhvillimit
field-organiser = Organizatori
field-partners = Partnerët
field-results = Rezultatet
field-audience = Për kë
field-participants = Pjesëmarrësit
field-languages = Gjuhët
field-agenda = Programi
field-materials = Materialet
field-licence = Licenca
field-doi = DOI
field-work-package = Paketa e punës
field-pages = Vëllimi
field-size = Madhësia
field-format = Formati
field-contact = Kontakti
register = Regjistrohuni
calendar-save = Ruaje në kalendar
calendar-subscribe = Kalendar për t’u abonuar
city-country = { $city }, { $country }
event-past = Kjo veprimtari është zhvilluar.
issue-number = Numri { $n }
other-issues = Numra të tjerë
page-count =
    { $n ->
        [one] { $n } faqe
       *[other] { $n } faqe
    }
embargoed-until = Të mos publikohet para datës: { $date }
for-release = Për publikim të menjëhershëm
in-this-issue = Në këtë numër
how-to-cite = Si të citohet
no-downloads = Ende nuk ka asgjë për të shkarkuar.
press-contact = Kontakti për shtypin
work-package = Paketa e punës { $n }
watch-at = Shikojeni në { $host }

## Allowed values
result-type-guide = Udhëzues
result-type-curriculum = Kurrikul
result-type-report = Raport
result-type-tool = Mjet
result-type-dataset = Grup të dhënash
result-type-course = Kurs
result-type-video = Video
result-type-toolkit = Paketë mjetesh
result-type-recommendations = Rekomandime
result-status-planned = E planifikuar
result-status-in-progress = Në vazhdim
result-status-available = E disponueshme
event-type-meeting = Takim i projektit
event-type-workshop = Seminar praktik
event-type-networking = Takim për krijimin e kontakteve
event-type-multiplier = Veprimtari shumëfishuese
event-type-road-show = Prezantim shëtitës
event-type-training = Trajnim
event-type-conference = Konferencë
event-mode-onsite = Me prani fizike
event-mode-online = Në internet
event-mode-hybrid = Me prani fizike dhe në internet
partner-role-coordinator = Koordinator
partner-role-partner = Partner
partner-role-associated = Partner i asociuar
partner-type-university = Universitet
partner-type-school = Shkollë
partner-type-training-centre = Qendër trajnimi
partner-type-chamber = Dhomë tregtie
partner-type-company = Ndërmarrje
partner-type-public-body = Organ publik
partner-type-association = Shoqatë
partner-type-research = Institut kërkimor
poster-orientation-portrait = Vertikal
poster-orientation-landscape = Horizontal
leaflet-format-a4-letter-fold = A4, palosje në C
leaflet-format-a4-z-fold = A4, palosje në Z
leaflet-format-a5-four-pages = A5, katër faqe
leaflet-format-dl = DL

## Alerts in the text
alert-note = Shënim
alert-tip = Këshillë
alert-important = E rëndësishme
alert-warning = Paralajmërim
alert-caution = Kujdes
footnotes = Shënime në fund të faqes
footnote-back = Kthehuni te teksti
task-done = E kryer
task-open = E pakryer

## Footer
funding = Financimi
funding-number = Numri i projektit: { $number }
emblem-eu = Emblema e Bashkimit Europian
legal = Informacion ligjor

## Brand kit
brand-kit = Paketa e markës
brand-kit-lead = Logot, ngjyrat dhe shkronjat e { $name } dhe si përdoren.
brand-download-all = Shkarko gjithçka (ZIP)
brand-logos = Logot
brand-colours = Ngjyrat
brand-contrast = Kontrasti
brand-contrast-text = Sa mirë dallohen dy ngjyra. Teksti kërkon 4,5:1; teksti i madh, vijat dhe simbolet kërkojnë 3:1 (WCAG 2.2).
brand-light = Në faqe të çelëta
brand-dark = Në faqe të errëta
brand-fit = E përshtatshme për
brand-fit-text = çdo tekst
brand-fit-large = tekst të madh, simbole
brand-fit-none = vetëm zbukurim
brand-fonts = Shkronjat
brand-font-text = Teksti
brand-font-headings = Titujt
brand-font-code = Kodi
brand-font-system = Shkronjat e pajisjes së lexuesit
brand-do = Kështu po
brand-do-files = Përdorni skedarët e logos ashtu siç janë.
brand-do-space = Lini bosh në çdo anë të logos { $space } të lartësisë së saj.
brand-do-size = Tregojeni logon të paktën { $screen } të gjerë në ekran dhe { $print } në letër.
brand-do-width = Tregojeni logon të paktën { $width } të gjerë.
brand-do-dark = Në sfond të errët përdorni logon e bërë për të.
brand-dont = Kështu jo
brand-dont-change = Mos e zgjatni, mos e rrotulloni dhe mos ia ndryshoni ngjyrën logos.
brand-dont-picture = Mos e vendosni mbi një figurë të ngarkuar.
brand-dont-contrast = Mos shkruani tekst me ngjyra që tabela e kontrastit nuk i lejon.
