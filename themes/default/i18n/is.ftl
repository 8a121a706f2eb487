## Getting around
skip-to-content = Fara í efni
home = Forsíða
main-navigation = Aðalvalmynd
breadcrumbs = Þú ert hér
languages = Tungumál
not-translated = óþýtt
in-language = tungumál: { $language }
on-this-page = Á þessari síðu

## Fallback
fallback-title = Ekki enn þýtt: { $language }
fallback-text = Þessi síða hefur ekki enn verið þýdd (tungumál: { $language }). Sýnd er útgáfan: { $original }.
only-in = Aðeins til á einu tungumáli: { $language }

## Lists
see-all = Sjá allt: { $title }
upcoming = Fram undan
past = Liðið
empty-list = Hér er ekkert efni enn.
empty-upcoming = Engin dagsetning hefur verið ákveðin að svo stöddu.
items =
    { $n ->
        [one] { $n } færsla
       *[other] { $n } færslur
    }
previous-page = Fyrri
next-page = Næsta
page-of = Síða { $page } af { $pages }
pagination = Síður
topics = Efnisflokkar
topic = Efnisflokkur
related = Sjá einnig
published = Birt
updated = Uppfært
feed-of = Efnisveita: { $title }
downloads = Skrár til niðurhals
file-size = { $type }, { $size }
at-a-glance = Í hnotskurn

## Not found
not-found = Síða fannst ekki
not-found-text = Engin síða er á þessari slóð. Hún gæti hafa verið færð eða tengillinn verið rangur.
not-found-home = Fara á forsíðu
redirect = Þessi síða hefur verið færð
redirect-text = Síðan er nú hér:
choose-language = Veldu tungumál

## Kinds
kind-page = Síða
kind-page-many = Síður
kind-section = Hluti
kind-section-many = Hlutar
kind-news = Frétt
kind-news-many = Fréttir
kind-press-release = Fréttatilkynning
kind-press-release-many = Fréttatilkynningar
kind-newsletter = Fréttabréf
kind-newsletter-many = Fréttabréf
kind-leaflet = Bæklingur
kind-leaflet-many = Bæklingar
kind-poster = Veggspjald
kind-poster-many = Veggspjöld
kind-result = Afurð
kind-result-many = Afurðir
kind-event = Viðburður
kind-event-many = Viðburðir
kind-partner = Samstarfsaðili
kind-partner-many = Samstarfsaðilar

## Fields
field-when = Hvenær
field-place = Staður
field-country = Land
field-city = Borg
field-website = Vefsíða
field-email = Netfang
field-type = Tegund
field-mode = Fyrirkomulag
field-organiser = Skipuleggjandi
field-partners = Samstarfsaðilar
field-results = Afurðir
field-audience = Fyrir hverja
field-participants = Þátttakendur
field-languages = Tungumál
field-agenda = Dagskrá
field-materials = Efni
field-licence = Leyfi
field-doi = DOI
field-work-package = Vinnupakki
field-pages = Lengd
field-size = Stærð
field-format = Snið
field-contact = Tengiliður
register = Skrá sig
calendar-save = Vista í dagatal
calendar-subscribe = Dagatal til að gerast áskrifandi að
city-country = { $city }, { $country }
event-past = Þessi viðburður er liðinn.
issue-number = { $n }. tölublað
other-issues = Önnur tölublöð
page-count =
    { $n ->
        [one] { $n } blaðsíða
       *[other] { $n } blaðsíður
    }
embargoed-until = Ekki til birtingar fyrir: { $date }
for-release = Til birtingar strax
in-this-issue = Í þessu tölublaði
how-to-cite = Hvernig vísa skal í efnið
no-downloads = Hér er ekkert til niðurhals enn.
press-contact = Tengiliður fyrir fjölmiðla
work-package = Vinnupakki { $n }
watch-at = Horfa á { $host }

## Allowed values
result-type-guide = Leiðarvísir
result-type-curriculum = Námskrá
result-type-report = Skýrsla
result-type-tool = Verkfæri
result-type-dataset = Gagnasafn
result-type-course = Námskeið
result-type-video = Myndband
result-type-toolkit = Verkfærakista
result-type-recommendations = Tillögur
result-status-planned = Fyrirhugað
result-status-in-progress = Í vinnslu
result-status-available = Aðgengilegt
event-type-meeting = Verkefnisfundur
event-type-workshop = Vinnustofa
event-type-networking = Tengslaviðburður
event-type-multiplier = Kynningarviðburður
event-type-road-show = Kynningarferð
event-type-training = Þjálfun
event-type-conference = Ráðstefna
event-mode-onsite = Á staðnum
event-mode-online = Á netinu
event-mode-hybrid = Á staðnum og á netinu
partner-role-coordinator = Umsjónaraðili
partner-role-partner = Samstarfsaðili
partner-role-associated = Tengdur samstarfsaðili
partner-type-university = Háskóli
partner-type-school = Skóli
partner-type-training-centre = Fræðslumiðstöð
partner-type-chamber = Viðskiptaráð
partner-type-company = Fyrirtæki
partner-type-public-body = Opinber aðili
partner-type-association = Félagasamtök
partner-type-research = Rannsóknastofnun
poster-orientation-portrait = Skammsnið
poster-orientation-landscape = Langsnið
leaflet-format-a4-letter-fold = A4, C-brot
leaflet-format-a4-z-fold = A4, Z-brot
leaflet-format-a5-four-pages = A5, fjórar síður
leaflet-format-dl = DL

## Alerts in the text
alert-note = Athugið
alert-tip = Ábending
alert-important = Mikilvægt
alert-warning = Viðvörun
alert-caution = Varúð
footnotes = Neðanmálsgreinar
footnote-back = Aftur í textann
task-done = Lokið
task-open = Ólokið

## Footer
funding = Fjármögnun
funding-number = Verkefnisnúmer: { $number }
emblem-eu = Merki Evrópusambandsins
legal = Lagalegar upplýsingar

## Brand kit
brand-kit = Vörumerkjapakki
brand-kit-lead = Merki, litir og letur verkefnisins { $name } og hvernig á að nota þau.
brand-download-all = Sækja allt (ZIP)
brand-logos = Merki
brand-colours = Litir
brand-contrast = Birtuskil
brand-contrast-text = Hversu vel má greina tvo liti í sundur. Texti þarf 4,5:1; stór texti, línur og tákn þurfa 3:1 (WCAG 2.2).
brand-light = Á ljósum síðum
brand-dark = Á dökkum síðum
brand-fit = Hentar fyrir
brand-fit-text = allan texta
brand-fit-large = stóran texta, tákn
brand-fit-none = aðeins skraut
brand-fonts = Letur
brand-font-text = Texti
brand-font-headings = Fyrirsagnir
brand-font-code = Kóði
brand-font-system = Letrið í tæki lesandans
brand-do = Svona
brand-do-files = Notið merkjaskrárnar eins og þær eru.
brand-do-space = Hafið autt svæði, { $space } af hæð merkisins, á allar hliðar þess.
brand-do-size = Sýnið merkið að minnsta kosti { $screen } breitt á skjá og { $print } á pappír.
brand-do-width = Sýnið merkið að minnsta kosti { $width } breitt.
brand-do-dark = Á dökkum grunni skal nota merkið sem er gert fyrir hann.
brand-dont = Ekki svona
brand-dont-change = Ekki teygja, snúa eða endurlita merkið.
brand-dont-picture = Ekki setja það á órólega mynd.
brand-dont-contrast = Ekki setja texta í litum sem birtuskilataflan leyfir ekki.
