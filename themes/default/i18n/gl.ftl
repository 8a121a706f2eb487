## Getting around
skip-to-content = Ir ao contido
home = Inicio
main-navigation = Principal
breadcrumbs = Está aquí
languages = Linguas
not-translated = sen traducir
in-language = en { $language }
on-this-page = Nesta páxina

## Fallback
fallback-title = Aínda non dispoñible en { $language }
fallback-text = Esta páxina aínda non se traduciu. Lingua: { $language }. Móstrase a versión en { $original }.
only-in = Só en { $language }

## Lists
see-all = Ver todo: { $title }
upcoming = Proximamente
past = Anteriores
empty-list = Aínda non hai nada aquí.
empty-upcoming = Polo momento non hai ningunha data fixada.
items =
    { $n ->
        [one] { $n } entrada
       *[other] { $n } entradas
    }
previous-page = Anterior
next-page = Seguinte
page-of = Páxina { $page } de { $pages }
pagination = Páxinas
topics = Temas
topic = Tema
related = Véxase tamén
published = Publicado
updated = Actualizado
feed-of = Canle web: { $title }
downloads = Descargas
file-size = { $type }, { $size }
at-a-glance = En resumo

## Not found
not-found = Non se atopou a páxina
not-found-text = Non hai ningunha páxina neste enderezo. É posible que se trasladase ou que a ligazón sexa incorrecta.
not-found-home = Ir á páxina de inicio
redirect = Esta páxina trasladouse
redirect-text = A páxina está agora aquí:
choose-language = Elixa unha lingua

## Kinds
kind-page = Páxina
kind-page-many = Páxinas
kind-section = Sección
kind-section-many = Seccións
kind-news = Nova
kind-news-many = Novas
kind-press-release = Nota de prensa
kind-press-release-many = Notas de prensa
kind-newsletter = Boletín
kind-newsletter-many = Boletíns
kind-leaflet = Folleto
kind-leaflet-many = Folletos
kind-poster = Cartel
kind-poster-many = Carteis
kind-result = Resultado
kind-result-many = Resultados
kind-event = Evento
kind-event-many = Eventos
kind-partner = Socio
kind-partner-many = Socios

## Fields
field-when = Cando
field-place = Lugar
field-country = País
field-city = Cidade
field-website = Sitio web
field-email = Correo electrónico
field-type = Tipo
field-mode = Modalidade
field-organiser = Organiza
field-partners = Socios
field-results = Resultados
field-audience = A quen vai dirixido
field-participants = Participantes
field-languages = Linguas
field-agenda = Programa
field-materials = Materiais
field-licence = Licenza
field-doi = DOI
field-work-package = Paquete de traballo
field-pages = Extensión
field-size = Tamaño
field-format = Formato
field-contact = Contacto
register = Inscribirse
calendar-save = Gardar no meu calendario
calendar-subscribe = Calendario ao que subscribirse
city-country = { $city }, { $country }
event-past = Este evento xa tivo lugar.
issue-number = Número { $n }
other-issues = Outros números
page-count =
    { $n ->
        [one] { $n } páxina
       *[other] { $n } páxinas
    }
embargoed-until = Non publicar antes de: { $date }
for-release = Para publicación inmediata
in-this-issue = Neste número
how-to-cite = Como citar
no-downloads = Aínda non hai nada para descargar.
press-contact = Contacto de prensa
work-package = Paquete de traballo { $n }
watch-at = Ver en { $host }

## Allowed values
result-type-guide = Guía
result-type-curriculum = Plan de estudos
result-type-report = Informe
result-type-tool = Ferramenta
result-type-dataset = Conxunto de datos
result-type-course = Curso
result-type-video = Vídeo
result-type-toolkit = Caixa de ferramentas
result-type-recommendations = Recomendacións
result-status-planned = Previsto
result-status-in-progress = En curso
result-status-available = Dispoñible
event-type-meeting = Reunión do proxecto
event-type-workshop = Obradoiro
event-type-networking = Encontro de contactos
event-type-multiplier = Evento multiplicador
event-type-road-show = Xira informativa
event-type-training = Formación
event-type-conference = Conferencia
event-mode-onsite = Presencial
event-mode-online = En liña
event-mode-hybrid = Presencial e en liña
partner-role-coordinator = Coordinador
partner-role-partner = Socio
partner-role-associated = Socio asociado
partner-type-university = Universidade
partner-type-school = Centro educativo
partner-type-training-centre = Centro de formación
partner-type-chamber = Cámara de comercio
partner-type-company = Empresa
partner-type-public-body = Organismo público
partner-type-association = Asociación
partner-type-research = Instituto de investigación
poster-orientation-portrait = Vertical
poster-orientation-landscape = Horizontal
leaflet-format-a4-letter-fold = A4, pregado envolvente
leaflet-format-a4-z-fold = A4, pregado en Z
leaflet-format-a5-four-pages = A5, catro páxinas
leaflet-format-dl = DL

## Alerts in the text
alert-note = Nota
alert-tip = Consello
alert-important = Importante
alert-warning = Advertencia
alert-caution = Precaución
footnotes = Notas ao pé
footnote-back = Volver ao texto
task-done = Feito
task-open = Pendente

## Footer
funding = Financiamento
funding-number = Número de proxecto: { $number }
emblem-eu = Emblema da Unión Europea
legal = Información legal

## Brand kit
brand-kit = Kit de marca
brand-kit-lead = Os logotipos, as cores e as tipografías de { $name }, e como usalos.
brand-download-all = Descargar todo (ZIP)
brand-logos = Logotipos
brand-colours = Cores
brand-contrast = Contraste
brand-contrast-text = Como se distinguen dúas cores. O texto precisa 4,5:1; o texto grande, as liñas e os símbolos, 3:1 (WCAG 2.2).
brand-light = En páxinas claras
brand-dark = En páxinas escuras
brand-fit = Axeitado para
brand-fit-text = todo o texto
brand-fit-large = texto grande, símbolos
brand-fit-none = só decoración
brand-fonts = Tipografías
brand-font-text = Texto
brand-font-headings = Títulos
brand-font-code = Código
brand-font-system = A tipografía do dispositivo de quen le
brand-do = Si, por favor
brand-do-files = Usade os ficheiros do logotipo tal como están.
brand-do-space = Deixade libre a cada lado do logotipo un { $space } da súa altura.
brand-do-size = Mostrade o logotipo cun largo mínimo de { $screen } en pantalla e { $print } en papel.
brand-do-width = Mostrade o logotipo cun largo mínimo de { $width }.
brand-do-dark = Sobre fondo escuro, usade o logotipo feito para el.
brand-dont = Non, por favor
brand-dont-change = Non estiredes, xiredes nin cambiedes de cor o logotipo.
brand-dont-picture = Non o poñades sobre unha imaxe recargada.
brand-dont-contrast = Non escribades texto en cores que a táboa de contraste non permite.
