## Getting around
skip-to-content = Siirry sisältöön
home = Etusivu
main-navigation = Päävalikko
breadcrumbs = Olet tässä
languages = Kielet
not-translated = ei käännetty
in-language = kieli: { $language }
on-this-page = Tällä sivulla

## Fallback
fallback-title = Ei vielä käännetty: { $language }
fallback-text = Sivua ei ole vielä käännetty (kieli: { $language }). Näytettävä kieliversio: { $original }.
only-in = Vain yhdellä kielellä: { $language }

## Lists
see-all = Näytä kaikki: { $title }
upcoming = Tulossa
past = Menneet
empty-list = Täällä ei ole vielä mitään.
empty-upcoming = Tällä hetkellä ei ole sovittuja päivämääriä.
items =
    { $n ->
        [one] { $n } kohde
       *[other] { $n } kohdetta
    }
previous-page = Edellinen
next-page = Seuraava
page-of = Sivu { $page }/{ $pages }
pagination = Sivut
topics = Aiheet
topic = Aihe
related = Katso myös
published = Julkaistu
updated = Päivitetty
feed-of = Syöte: { $title }
downloads = Ladattavat tiedostot
file-size = { $type }, { $size }
at-a-glance = Lyhyesti

## Not found
not-found = Sivua ei löytynyt
not-found-text = Tässä osoitteessa ei ole sivua. Se on ehkä siirretty, tai linkki voi olla virheellinen.
not-found-home = Siirry etusivulle
redirect = Tämä sivu on siirretty
redirect-text = Sivu on nyt täällä:
choose-language = Valitse kieli

## Kinds
kind-page = Sivu
kind-page-many = Sivut
kind-section = Osio
kind-section-many = Osiot
kind-news = Uutinen
kind-news-many = Uutiset
kind-press-release = Lehdistötiedote
kind-press-release-many = Lehdistötiedotteet
kind-newsletter = Uutiskirje
kind-newsletter-many = Uutiskirjeet
kind-leaflet = Esite
kind-leaflet-many = Esitteet
kind-poster = Juliste
kind-poster-many = Julisteet
kind-result = Tulos
kind-result-many = Tulokset
kind-event = Tapahtuma
kind-event-many = Tapahtumat
kind-partner = Kumppani
kind-partner-many = Kumppanit

## Fields
field-when = Milloin
field-place = Paikka
field-country = Maa
field-city = Kaupunki
field-website = Verkkosivusto
field-email = Sähköposti
field-type = Tyyppi
field-mode = Osallistumistapa
field-organiser = Järjestäjä
field-partners = Kumppanit
field-results = Tulokset
field-audience = Kenelle
field-participants = Osallistujat
field-languages = Kielet
field-agenda = Ohjelma
field-materials = Aineisto
field-licence = Lisenssi
field-doi = DOI
field-work-package = Työpaketti
field-pages = Pituus
field-size = Koko
field-format = Muoto
field-contact = Yhteystiedot
register = Ilmoittaudu
calendar-save = Tallenna kalenteriin
calendar-subscribe = Tilattava kalenteri
city-country = { $city }, { $country }
event-past = Tapahtuma on jo pidetty.
issue-number = Numero { $n }
other-issues = Muut numerot
page-count =
    { $n ->
        [one] { $n } sivu
       *[other] { $n } sivua
    }
embargoed-until = Julkaistavissa aikaisintaan: { $date }
for-release = Vapaa julkaistavaksi heti
in-this-issue = Tässä numerossa
how-to-cite = Viittausohje
no-downloads = Ladattavia tiedostoja ei vielä ole.
press-contact = Yhteystiedot medialle
work-package = Työpaketti { $n }
watch-at = Katso palvelussa { $host }

## Allowed values
result-type-guide = Opas
result-type-curriculum = Opetussuunnitelma
result-type-report = Raportti
result-type-tool = Työkalu
result-type-dataset = Aineistokokonaisuus
result-type-course = Kurssi
result-type-video = Video
result-type-toolkit = Työkalupakki
result-type-recommendations = Suositukset
result-status-planned = Suunnitteilla
result-status-in-progress = Työn alla
result-status-available = Saatavilla
event-type-meeting = Hankekokous
event-type-workshop = Työpaja
event-type-networking = Verkostoitumistapahtuma
event-type-multiplier = Levittämistapahtuma
event-type-road-show = Kiertue
event-type-training = Koulutus
event-type-conference = Konferenssi
event-mode-onsite = Paikan päällä
event-mode-online = Verkossa
event-mode-hybrid = Paikan päällä ja verkossa
partner-role-coordinator = Koordinaattori
partner-role-partner = Kumppani
partner-role-associated = Liitännäiskumppani
partner-type-university = Yliopisto
partner-type-school = Koulu
partner-type-training-centre = Koulutuskeskus
partner-type-chamber = Kauppakamari
partner-type-company = Yritys
partner-type-public-body = Julkinen laitos
partner-type-association = Yhdistys
partner-type-research = Tutkimuslaitos
poster-orientation-portrait = Pysty
poster-orientation-landscape = Vaaka
leaflet-format-a4-letter-fold = A4, C-taitto
leaflet-format-a4-z-fold = A4, Z-taitto
leaflet-format-a5-four-pages = A5, neljä sivua
leaflet-format-dl = DL

## Alerts in the text
alert-note = Huomautus
alert-tip = Vinkki
alert-important = Tärkeää
alert-warning = Varoitus
alert-caution = Varo
footnotes = Alaviitteet
footnote-back = Takaisin tekstiin
task-done = Valmis
task-open = Kesken

## Footer
funding = Rahoitus
funding-number = Hankkeen numero: { $number }
emblem-eu = Euroopan unionin tunnus
legal = Oikeudelliset tiedot

## Brand kit
brand-kit = Brändipaketti
brand-kit-lead = Hankkeen { $name } logot, värit ja fontit sekä niiden käyttö.
brand-download-all = Lataa kaikki (ZIP)
brand-logos = Logot
brand-colours = Värit
brand-contrast = Kontrasti
brand-contrast-text = Kuinka hyvin kaksi väriä erottuu toisistaan. Teksti tarvitsee suhteen 4,5:1; suuri teksti, viivat ja symbolit suhteen 3:1 (WCAG 2.2).
brand-light = Vaaleilla sivuilla
brand-dark = Tummilla sivuilla
brand-fit = Sopii
brand-fit-text = kaikkeen tekstiin
brand-fit-large = suureen tekstiin, symboleihin
brand-fit-none = vain koristeeksi
brand-fonts = Fontit
brand-font-text = Teksti
brand-font-headings = Otsikot
brand-font-code = Koodi
brand-font-system = Lukijan laitteen fontti
brand-do = Näin
brand-do-files = Käytä logotiedostoja sellaisinaan.
brand-do-space = Jätä logon joka puolelle tyhjää { $space } sen korkeudesta.
brand-do-size = Näytä logo näytöllä vähintään { $screen } ja paperilla vähintään { $print } leveänä.
brand-do-width = Näytä logo vähintään { $width } leveänä.
brand-do-dark = Käytä tummalla taustalla sille tehtyä logoa.
brand-dont = Ei näin
brand-dont-change = Älä venytä, käännä tai väritä logoa uudelleen.
brand-dont-picture = Älä aseta sitä levottoman kuvan päälle.
brand-dont-contrast = Älä käytä tekstissä värejä, joita kontrastitaulukko ei salli.
