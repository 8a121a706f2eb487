## Getting around
skip-to-content = Ves al contingut
home = Inici
main-navigation = Principal
breadcrumbs = Sou aquí
languages = Llengües
not-translated = sense traduir
in-language = en { $language }
on-this-page = En aquesta pàgina

## Fallback
fallback-title = Encara no disponible en { $language }
fallback-text = Aquesta pàgina encara no s’ha traduït. Llengua: { $language }. Es mostra la versió en { $original }.
only-in = Només en { $language }

## Lists
see-all = Vegeu-ho tot: { $title }
upcoming = Properament
past = Anteriors
empty-list = Encara no hi ha res aquí.
empty-upcoming = Ara mateix no hi ha cap data fixada.
items =
    { $n ->
        [one] { $n } entrada
        [many] { $n } d’entrades
       *[other] { $n } entrades
    }
previous-page = Anterior
next-page = Següent
page-of = Pàgina { $page } de { $pages }
pagination = Pàgines
topics = Temes
topic = Tema
related = Vegeu també
published = Publicat
updated = Actualitzat
feed-of = Canal web: { $title }
downloads = Baixades
file-size = { $type }, { $size }
at-a-glance = En síntesi

## Not found
not-found = No s’ha trobat la pàgina
not-found-text = No hi ha cap pàgina en aquesta adreça. Potser s’ha traslladat o l’enllaç és incorrecte.
not-found-home = Ves a la pàgina d’inici
redirect = Aquesta pàgina s’ha traslladat
redirect-text = La pàgina ara és aquí:
choose-language = Trieu una llengua

## Kinds
kind-page = Pàgina
kind-page-many = Pàgines
kind-section = Secció
kind-section-many = Seccions
kind-news = Notícia
kind-news-many = Notícies
kind-press-release = Comunicat de premsa
kind-press-release-many = Comunicats de premsa
kind-newsletter = Butlletí
kind-newsletter-many = Butlletins
kind-leaflet = Fullet
kind-leaflet-many = Fullets
kind-poster = Cartell
kind-poster-many = Cartells
kind-result = Resultat
kind-result-many = Resultats
kind-event = Esdeveniment
kind-event-many = Esdeveniments
kind-partner = Soci
kind-partner-many = Socis

## Fields
field-when = Quan
field-place = Lloc
field-country = País
field-city = Ciutat
field-website = Lloc web
field-email = Correu electrònic
field-type = Tipus
field-mode = Modalitat
field-organiser = Organitza
field-partners = Socis
field-results = Resultats
field-audience = Destinataris
field-participants = Participants
field-languages = Llengües
field-agenda = Programa
field-materials = Materials
field-licence = Llicència
field-doi = DOI
field-work-package = Paquet de treball
field-pages = Extensió
field-size = Mida
field-format = Format
field-contact = Contacte
register = Inscriviu-vos
calendar-save = Desa-ho al calendari
calendar-subscribe = Calendari per subscriure-s’hi
city-country = { $city }, { $country }
event-past = Aquest esdeveniment ja ha tingut lloc.
issue-number = Número { $n }
other-issues = Altres números
page-count =
    { $n ->
        [one] { $n } pàgina
        [many] { $n } de pàgines
       *[other] { $n } pàgines
    }
embargoed-until = No publiqueu abans de: { $date }
for-release = Per a publicació immediata
in-this-issue = En aquest número
how-to-cite = Com citar
no-downloads = Encara no hi ha res per baixar.
press-contact = Contacte de premsa
work-package = Paquet de treball { $n }
watch-at = Mireu-ho a { $host }

## Allowed values
result-type-guide = Guia
result-type-curriculum = Pla d’estudis
result-type-report = Informe
result-type-tool = Eina
result-type-dataset = Conjunt de dades
result-type-course = Curs
result-type-video = Vídeo
result-type-toolkit = Caixa d’eines
result-type-recommendations = Recomanacions
result-status-planned = Previst
result-status-in-progress = En curs
result-status-available = Disponible
event-type-meeting = Reunió del projecte
event-type-workshop = Taller
event-type-networking = Trobada de contactes
event-type-multiplier = Esdeveniment multiplicador
event-type-road-show = Gira informativa
event-type-training = Formació
event-type-conference = Conferència
event-mode-onsite = Presencial
event-mode-online = En línia
event-mode-hybrid = Presencial i en línia
partner-role-coordinator = Coordinador
partner-role-partner = Soci
partner-role-associated = Soci associat
partner-type-university = Universitat
partner-type-school = Centre educatiu
partner-type-training-centre = Centre de formació
partner-type-chamber = Cambra de comerç
partner-type-company = Empresa
partner-type-public-body = Organisme públic
partner-type-association = Associació
partner-type-research = Institut de recerca
poster-orientation-portrait = Vertical
poster-orientation-landscape = Horitzontal
leaflet-format-a4-letter-fold = A4, plec envoltant
leaflet-format-a4-z-fold = A4, plec en Z
leaflet-format-a5-four-pages = A5, quatre pàgines
leaflet-format-dl = DL

## Alerts in the text
alert-note = Nota
alert-tip = Consell
alert-important = Important
alert-warning = Advertiment
alert-caution = Precaució
footnotes = Notes a peu de pàgina
footnote-back = Torna al text
task-done = Fet
task-open = Pendent

## Footer
funding = Finançament
funding-number = Número de projecte: { $number }
emblem-eu = Emblema de la Unió Europea
legal = Informació legal

## Brand kit
brand-kit = Kit de marca
brand-kit-lead = Els logotips, els colors i els tipus de lletra de { $name }, i com fer-los servir.
brand-download-all = Baixa-ho tot (ZIP)
brand-logos = Logotips
brand-colours = Colors
brand-contrast = Contrast
brand-contrast-text = Com es distingeixen dos colors. El text necessita 4,5:1; el text gran, les línies i els símbols, 3:1 (WCAG 2.2).
brand-light = En pàgines clares
brand-dark = En pàgines fosques
brand-fit = Adequat per a
brand-fit-text = tot el text
brand-fit-large = text gran, símbols
brand-fit-none = només decoració
brand-fonts = Tipus de lletra
brand-font-text = Text
brand-font-headings = Títols
brand-font-code = Codi
brand-font-system = El tipus de lletra del dispositiu de qui llegeix
brand-do = Sí, si us plau
brand-do-files = Feu servir els fitxers del logotip tal com són.
brand-do-space = Deixeu lliure al voltant del logotip un { $space } de la seva alçada.
brand-do-size = Mostreu el logotip amb una amplada mínima de { $screen } en pantalla i { $print } en paper.
brand-do-width = Mostreu el logotip amb una amplada mínima de { $width }.
brand-do-dark = Sobre un fons fosc, feu servir el logotip que hi està pensat.
brand-dont = No, si us plau
brand-dont-change = No estireu, gireu ni recoloreu el logotip.
brand-dont-picture = No el poseu sobre una imatge carregada.
brand-dont-contrast = No escriviu text amb colors que la taula de contrast no permet.
