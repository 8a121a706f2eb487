## Getting around
skip-to-content = Přejít k obsahu
home = Úvod
main-navigation = Hlavní
breadcrumbs = Nacházíte se zde
languages = Jazyky
not-translated = nepřeloženo
in-language = jazyk: { $language }
on-this-page = Na této stránce

## Fallback
fallback-title = Zatím nepřeloženo: { $language }
fallback-text = Tato stránka zatím nebyla přeložena (jazyk: { $language }). Zobrazuje se jazyková verze: { $original }.
only-in = Pouze v jazyce: { $language }

## Lists
see-all = Zobrazit vše: { $title }
upcoming = Připravujeme
past = Proběhlo
empty-list = Zatím zde nic není.
empty-upcoming = V tuto chvíli není stanoven žádný termín.
items =
    { $n ->
        [one] { $n } položka
        [few] { $n } položky
       *[other] { $n } položek
    }
previous-page = Předchozí
next-page = Další
page-of = Stránka { $page } z { $pages }
pagination = Stránky
topics = Témata
topic = Téma
related = Viz také
published = Zveřejněno
updated = Aktualizováno
feed-of = Webový kanál: { $title }
downloads = Ke stažení
file-size = { $type }, { $size }
at-a-glance = Stručně

## Not found
not-found = Stránka nebyla nalezena
not-found-text = Na této adrese žádná stránka není. Mohla být přesunuta nebo je odkaz chybný.
not-found-home = Přejít na úvodní stránku
redirect = Tato stránka byla přesunuta
redirect-text = Stránku nyní najdete zde:
choose-language = Zvolte jazyk

## Kinds
kind-page = Stránka
kind-page-many = Stránky
kind-section = Sekce
kind-section-many = Sekce
kind-news = Aktualita
kind-news-many = Aktuality
kind-press-release = Tisková zpráva
kind-press-release-many = Tiskové zprávy
kind-newsletter = Zpravodaj
kind-newsletter-many = Zpravodaje
kind-leaflet = Leták
kind-leaflet-many = Letáky
kind-poster = Plakát
kind-poster-many = Plakáty
kind-result = Výsledek
kind-result-many = Výsledky
kind-event = Akce
kind-event-many = Akce
kind-partner = Partner
kind-partner-many = Partneři

## Fields
field-when = Kdy
field-place = Místo
field-country = Země
field-city = Město
field-website = Internetové stránky
field-email = E-mail
field-type = Typ
field-mode = Forma
field-organiser = Pořadatel
field-partners = Partneři
field-results = Výsledky
field-audience = Pro koho
field-participants = Účastníci
field-languages = Jazyky
field-agenda = Program
field-materials = Materiály
field-licence = Licence
field-doi = DOI
field-work-package = Pracovní balíček
field-pages = Rozsah
field-size = Velikost
field-format = Formát
field-contact = Kontakt
register = Zaregistrovat se
calendar-save = Uložit do kalendáře
calendar-subscribe = Kalendář k odběru
city-country = { $city }, { $country }
event-past = Tato akce již proběhla.
issue-number = Číslo { $n }
other-issues = Další čísla
page-count =
    { $n ->
        [one] { $n } strana
        [few] { $n } strany
       *[other] { $n } stran
    }
embargoed-until = Nezveřejňovat před: { $date }
for-release = K okamžitému zveřejnění
in-this-issue = V tomto čísle
how-to-cite = Jak citovat
no-downloads = Zatím není nic ke stažení.
press-contact = Kontakt pro média
work-package = Pracovní balíček { $n }
watch-at = Přehrát na { $host }

## Allowed values
result-type-guide = Příručka
result-type-curriculum = Vzdělávací program
result-type-report = Zpráva
result-type-tool = Nástroj
result-type-dataset = Datový soubor
result-type-course = Kurz
result-type-video = Video
result-type-toolkit = Soubor nástrojů
result-type-recommendations = Doporučení
result-status-planned = Plánováno
result-status-in-progress = Probíhá
result-status-available = K dispozici
event-type-meeting = Projektové setkání
event-type-workshop = Workshop
event-type-networking = Setkání pro navázání kontaktů
event-type-multiplier = Diseminační akce
event-type-road-show = Putovní prezentace
event-type-training = Školení
event-type-conference = Konference
event-mode-onsite = Prezenčně
event-mode-online = Online
event-mode-hybrid = Prezenčně i online
partner-role-coordinator = Koordinátor
partner-role-partner = Partner
partner-role-associated = Přidružený partner
partner-type-university = Vysoká škola
partner-type-school = Škola
partner-type-training-centre = Vzdělávací středisko
partner-type-chamber = Komora
partner-type-company = Podnik
partner-type-public-body = Veřejná instituce
partner-type-association = Sdružení
partner-type-research = Výzkumný ústav
poster-orientation-portrait = Na výšku
poster-orientation-landscape = Na šířku
leaflet-format-a4-letter-fold = A4, skládání do C
leaflet-format-a4-z-fold = A4, skládání do Z
leaflet-format-a5-four-pages = A5, čtyři strany
leaflet-format-dl = DL

## Alerts in the text
alert-note = Poznámka
alert-tip = Tip
alert-important = Důležité
alert-warning = Varování
alert-caution = Pozor
footnotes = Poznámky pod čarou
footnote-back = Zpět k textu
task-done = Hotovo
task-open = Zbývá

## Footer
funding = Financování
funding-number = Číslo projektu: { $number }
emblem-eu = Znak Evropské unie
legal = Právní informace

## Brand kit
brand-kit = Balíček značky
brand-kit-lead = Loga, barvy a písma projektu { $name } a jak je používat.
brand-download-all = Stáhnout vše (ZIP)
brand-logos = Loga
brand-colours = Barvy
brand-contrast = Kontrast
brand-contrast-text = Jak dobře lze dvě barvy rozlišit. Text potřebuje 4,5 : 1, velký text, čáry a symboly 3 : 1 (WCAG 2.2).
brand-light = Na světlých stránkách
brand-dark = Na tmavých stránkách
brand-fit = Vhodné pro
brand-fit-text = veškerý text
brand-fit-large = velký text, symboly
brand-fit-none = jen na ozdobu
brand-fonts = Písma
brand-font-text = Text
brand-font-headings = Nadpisy
brand-font-code = Kód
brand-font-system = Písmo v zařízení čtenáře
brand-do = Takto ano
brand-do-files = Používejte soubory loga tak, jak jsou.
brand-do-space = Kolem loga nechte na každé straně volné místo { $space } jeho výšky.
brand-do-size = Logo zobrazujte nejméně { $screen } široké na obrazovce a { $print } na papíře.
brand-do-width = Logo zobrazujte nejméně { $width } široké.
brand-do-dark = Na tmavém pozadí použijte logo, které je pro ně určeno.
brand-dont = Takto ne
brand-dont-change = Logo nenatahujte, nenaklánějte ani nepřebarvujte.
brand-dont-picture = Nedávejte je na neklidný obrázek.
brand-dont-contrast = Nepište text barvami, které tabulka kontrastu nedovoluje.
