## Getting around
skip-to-content = Prejsť na obsah
home = Úvod
main-navigation = Hlavná
breadcrumbs = Nachádzate sa tu
languages = Jazyky
not-translated = nepreložené
in-language = jazyk: { $language }
on-this-page = Na tejto stránke

## Fallback
fallback-title = Zatiaľ nepreložené: { $language }
fallback-text = Táto stránka zatiaľ nebola preložená (jazyk: { $language }). Zobrazuje sa jazyková verzia: { $original }.
only-in = Len v jazyku: { $language }

## Lists
see-all = Zobraziť všetko: { $title }
upcoming = Pripravujeme
past = Uskutočnené
empty-list = Zatiaľ tu nič nie je.
empty-upcoming = Momentálne nie je stanovený žiadny termín.
items =
    { $n ->
        [one] { $n } položka
        [few] { $n } položky
       *[other] { $n } položiek
    }
previous-page = Predchádzajúca
next-page = Ďalšia
page-of = Strana { $page } z { $pages }
pagination = Strany
topics = Témy
topic = Téma
related = Pozri aj
published = Uverejnené
updated = Aktualizované
feed-of = Webový kanál: { $title }
downloads = Na stiahnutie
file-size = { $type }, { $size }
at-a-glance = V skratke

## Not found
not-found = Stránka sa nenašla
not-found-text = Na tejto adrese nie je žiadna stránka. Mohla byť presunutá alebo je odkaz nesprávny.
not-found-home = Prejsť na úvodnú stránku
redirect = Táto stránka bola presunutá
redirect-text = Stránka sa teraz nachádza tu:
choose-language = Vyberte jazyk

## Kinds
kind-page = Stránka
kind-page-many = Stránky
kind-section = Sekcia
kind-section-many = Sekcie
kind-news = Aktualita
kind-news-many = Aktuality
kind-press-release = Tlačová správa
kind-press-release-many = Tlačové správy
kind-newsletter = Informačný bulletin
kind-newsletter-many = Informačné bulletiny
kind-leaflet = Leták
kind-leaflet-many = Letáky
kind-poster = Plagát
kind-poster-many = Plagáty
kind-result = Výsledok
kind-result-many = Výsledky
kind-event = Podujatie
kind-event-many = Podujatia
kind-partner = Partner
kind-partner-many = Partneri

## Fields
field-when = Kedy
field-place = Miesto
field-country = Krajina
field-city = Mesto
field-website = Webové sídlo
field-email = E-mail
field-type = Druh
field-mode = Forma
field-organiser = Organizátor
field-partners = Partneri
field-results = Výsledky
field-audience = Pre koho
field-participants = Účastníci
field-languages = Jazyky
field-agenda = Program
field-materials = Materiály
field-licence = Licencia
field-doi = DOI
field-work-package = Pracovný balík
field-pages = Rozsah
field-size = Veľkosť
field-format = Formát
field-contact = Kontakt
register = Zaregistrovať sa
calendar-save = Uložiť do kalendára
calendar-subscribe = Kalendár na odber
city-country = { $city }, { $country }
event-past = Toto podujatie sa už uskutočnilo.
issue-number = Číslo { $n }
other-issues = Ďalšie čísla
page-count =
    { $n ->
        [one] { $n } strana
        [few] { $n } strany
       *[other] { $n } strán
    }
embargoed-until = Nezverejňovať pred: { $date }
for-release = Na okamžité uverejnenie
in-this-issue = V tomto čísle
how-to-cite = Ako citovať
no-downloads = Zatiaľ nie je nič na stiahnutie.
press-contact = Kontakt pre médiá
work-package = Pracovný balík { $n }
watch-at = Prehrať na { $host }

## Allowed values
result-type-guide = Príručka
result-type-curriculum = Vzdelávací program
result-type-report = Správa
result-type-tool = Nástroj
result-type-dataset = Súbor údajov
result-type-course = Kurz
result-type-video = Video
result-type-toolkit = Súbor nástrojov
result-type-recommendations = Odporúčania
result-status-planned = Plánované
result-status-in-progress = Prebieha
result-status-available = K dispozícii
event-type-meeting = Projektové stretnutie
event-type-workshop = Seminár
event-type-networking = Stretnutie na nadväzovanie kontaktov
event-type-multiplier = Multiplikačné podujatie
event-type-road-show = Putovná prezentácia
event-type-training = Školenie
event-type-conference = Konferencia
event-mode-onsite = Prezenčne
event-mode-online = Online
event-mode-hybrid = Prezenčne a online
partner-role-coordinator = Koordinátor
partner-role-partner = Partner
partner-role-associated = Pridružený partner
partner-type-university = Vysoká škola
partner-type-school = Škola
partner-type-training-centre = Vzdelávacie stredisko
partner-type-chamber = Komora
partner-type-company = Podnik
partner-type-public-body = Verejná inštitúcia
partner-type-association = Združenie
partner-type-research = Výskumný ústav
poster-orientation-portrait = Na výšku
poster-orientation-landscape = Na šírku
leaflet-format-a4-letter-fold = A4, skladanie do C
leaflet-format-a4-z-fold = A4, skladanie do Z
leaflet-format-a5-four-pages = A5, štyri strany
leaflet-format-dl = DL

## Alerts in the text
alert-note = Poznámka
alert-tip = Tip
alert-important = Dôležité
alert-warning = Varovanie
alert-caution = Pozor
footnotes = Poznámky pod čiarou
footnote-back = Späť na text
task-done = Hotovo
task-open = Zostáva

## Footer
funding = Financovanie
funding-number = Číslo projektu: { $number }
emblem-eu = Znak Európskej únie
legal = Právne informácie

## Brand kit
brand-kit = Balík značky
brand-kit-lead = Logá, farby a písma projektu { $name } a ako ich používať.
brand-download-all = Stiahnuť všetko (ZIP)
brand-logos = Logá
brand-colours = Farby
brand-contrast = Kontrast
brand-contrast-text = Ako dobre možno rozlíšiť dve farby. Text potrebuje 4,5 : 1, veľký text, čiary a symboly 3 : 1 (WCAG 2.2).
brand-light = Na svetlých stránkach
brand-dark = Na tmavých stránkach
brand-fit = Vhodné na
brand-fit-text = akýkoľvek text
brand-fit-large = veľký text, symboly
brand-fit-none = len na ozdobu
brand-fonts = Písma
brand-font-text = Text
brand-font-headings = Nadpisy
brand-font-code = Kód
brand-font-system = Písmo v zariadení čitateľa
brand-do = Takto áno
brand-do-files = Používajte súbory loga také, aké sú.
brand-do-space = Okolo loga nechajte na každej strane voľné miesto { $space } jeho výšky.
brand-do-size = Logo zobrazujte široké aspoň { $screen } na obrazovke a { $print } na papieri.
brand-do-width = Logo zobrazujte široké aspoň { $width }.
brand-do-dark = Na tmavom pozadí použite logo, ktoré je naň určené.
brand-dont = Takto nie
brand-dont-change = Logo nenaťahujte, nenakláňajte ani neprefarbujte.
brand-dont-picture = Nedávajte ho na nepokojný obrázok.
brand-dont-contrast = Nepíšte text farbami, ktoré tabuľka kontrastu nedovoľuje.
