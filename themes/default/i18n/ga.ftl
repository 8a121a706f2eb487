## Getting around
skip-to-content = Téigh chuig an ábhar
home = Baile
main-navigation = Príomhroghchlár
breadcrumbs = Tá tú anseo
languages = Teangacha
not-translated = gan aistriú
in-language = teanga: { $language }
on-this-page = Ar an leathanach seo

## Fallback
fallback-title = Gan aistriú fós: { $language }
fallback-text = Níor aistríodh an leathanach seo fós (teanga: { $language }). An leagan atá ar taispeáint: { $original }.
only-in = Sa teanga seo amháin: { $language }

## Lists
see-all = Féach gach ceann: { $title }
upcoming = Le teacht
past = Thart
empty-list = Níl aon rud anseo go fóill.
empty-upcoming = Níl aon dáta socraithe faoi láthair.
items =
    { $n ->
        [one] { $n } iontráil
        [two] { $n } iontráil
        [few] { $n } iontráil
        [many] { $n } n-iontráil
       *[other] { $n } iontráil
    }
previous-page = Siar
next-page = Ar aghaidh
page-of = Leathanach { $page } as { $pages }
pagination = Leathanaigh
topics = Topaicí
topic = Topaic
related = Féach freisin
published = Foilsithe
updated = Nuashonraithe
feed-of = Fotha: { $title }
downloads = Íoslódálacha
file-size = { $type }, { $size }
at-a-glance = Sracfhéachaint

## Not found
not-found = Níor aimsíodh an leathanach
not-found-text = Níl aon leathanach ag an seoladh seo. B’fhéidir gur bogadh é nó go bhfuil an nasc mícheart.
not-found-home = Téigh chuig an leathanach baile
redirect = Bogadh an leathanach seo
redirect-text = Tá an leathanach anseo anois:
choose-language = Roghnaigh teanga

## Kinds
kind-page = Leathanach
kind-page-many = Leathanaigh
kind-section = Rannán
kind-section-many = Rannáin
kind-news = Scéal nuachta
kind-news-many = Nuacht
kind-press-release = Preaseisiúint
kind-press-release-many = Preaseisiúintí
kind-newsletter = Nuachtlitir
kind-newsletter-many = Nuachtlitreacha
kind-leaflet = Bileog
kind-leaflet-many = Bileoga
kind-poster = Póstaer
kind-poster-many = Póstaeir
kind-result = Toradh
kind-result-many = Torthaí
kind-event = Imeacht
kind-event-many = Imeachtaí
kind-partner = Comhpháirtí
kind-partner-many = Comhpháirtithe

## Fields
field-when = Cathain
field-place = Áit
field-country = Tír
field-city = Cathair
field-website = Suíomh gréasáin
field-email = Ríomhphost
field-type = Cineál
field-mode = Modh
field-organiser = Eagraí
field-partners = Comhpháirtithe
field-results = Torthaí
field-audience = Cé dó
field-participants = Rannpháirtithe
field-languages = Teangacha
field-agenda = Clár
field-materials = Ábhair
field-licence = Ceadúnas
field-doi = DOI
field-work-package = Pacáiste oibre
field-pages = Fad
field-size = Méid
field-format = Formáid
field-contact = Teagmháil
register = Cláraigh
calendar-save = Sábháil i mo fhéilire
calendar-subscribe = Féilire le liostáil leis
city-country = { $city }, { $country }
event-past = Tá an t-imeacht seo thart.
issue-number = Eagrán { $n }
other-issues = Eagráin eile
page-count =
    { $n ->
        [one] { $n } leathanach
        [two] { $n } leathanach
        [few] { $n } leathanach
        [many] { $n } leathanach
       *[other] { $n } leathanach
    }
embargoed-until = Gan foilsiú roimh: { $date }
for-release = Le foilsiú láithreach
in-this-issue = San eagrán seo
how-to-cite = Conas é seo a lua
no-downloads = Níl aon rud le híoslódáil fós.
press-contact = Teagmháil don phreas
work-package = Pacáiste oibre { $n }
watch-at = Féach air ar { $host }

## Allowed values
result-type-guide = Treoir
result-type-curriculum = Curaclam
result-type-report = Tuarascáil
result-type-tool = Uirlis
result-type-dataset = Tacar sonraí
result-type-course = Cúrsa
result-type-video = Físeán
result-type-toolkit = Foireann uirlisí
result-type-recommendations = Moltaí
result-status-planned = Beartaithe
result-status-in-progress = Ar siúl
result-status-available = Ar fáil
event-type-meeting = Cruinniú tionscadail
event-type-workshop = Ceardlann
event-type-networking = Imeacht líonraithe
event-type-multiplier = Imeacht iolraitheora
event-type-road-show = Seó bóthair
event-type-training = Oiliúint
event-type-conference = Comhdháil
event-mode-onsite = Ar an láthair
event-mode-online = Ar líne
event-mode-hybrid = Ar an láthair agus ar líne
partner-role-coordinator = Comhordaitheoir
partner-role-partner = Comhpháirtí
partner-role-associated = Comhpháirtí comhlachaithe
partner-type-university = Ollscoil
partner-type-school = Scoil
partner-type-training-centre = Ionad oiliúna
partner-type-chamber = Cumann tráchtála
partner-type-company = Cuideachta
partner-type-public-body = Comhlacht poiblí
partner-type-association = Comhlachas
partner-type-research = Institiúid taighde
poster-orientation-portrait = Portráid
poster-orientation-landscape = Tírdhreach
leaflet-format-a4-letter-fold = A4, filleadh C
leaflet-format-a4-z-fold = A4, filleadh Z
leaflet-format-a5-four-pages = A5, ceithre leathanach
leaflet-format-dl = DL

## Alerts in the text
alert-note = Nóta
alert-tip = Leid
alert-important = Tábhachtach
alert-warning = Rabhadh
alert-caution = Aire
footnotes = Fonótaí
footnote-back = Ar ais chuig an téacs
task-done = Déanta
task-open = Le déanamh

## Footer
funding = Maoiniú
funding-number = Uimhir an tionscadail: { $number }
emblem-eu = Suaitheantas an Aontais Eorpaigh
legal = Eolas dlíthiúil

## Brand kit
brand-kit = Pacáiste branda
brand-kit-lead = Lógónna, dathanna agus clónna { $name }, agus conas iad a úsáid.
brand-download-all = Íoslódáil gach rud (ZIP)
brand-logos = Lógónna
brand-colours = Dathanna
brand-contrast = Codarsnacht
brand-contrast-text = Cé chomh maith agus is féidir dhá dhath a aithint ó chéile. Teastaíonn 4.5:1 ó théacs; teastaíonn 3:1 ó théacs mór, línte agus siombailí (WCAG 2.2).
brand-light = Ar leathanaigh gheala
brand-dark = Ar leathanaigh dhorcha
brand-fit = Oiriúnach do
brand-fit-text = gach téacs
brand-fit-large = téacs mór, siombailí
brand-fit-none = maisiúchán amháin
brand-fonts = Clónna
brand-font-text = Téacs
brand-font-headings = Ceannteidil
brand-font-code = Cód
brand-font-system = Cló ghléas an léitheora
brand-do = Déan
brand-do-files = Úsáid comhaid an lógó mar atá siad.
brand-do-space = Fág { $space } d’airde an lógó saor ar gach taobh de.
brand-do-size = Taispeáin an lógó { $screen } ar leithead ar a laghad ar scáileán agus { $print } ar pháipéar.
brand-do-width = Taispeáin an lógó { $width } ar leithead ar a laghad.
brand-do-dark = Ar chúlra dorcha, úsáid an lógó atá déanta dó.
brand-dont = Ná déan
brand-dont-change = Ná sín, ná cas agus ná hathraigh dath an lógó.
brand-dont-picture = Ná cuir ar phictiúr gnóthach é.
brand-dont-contrast = Ná scríobh téacs i ndathanna nach gceadaíonn an tábla codarsnachta.
