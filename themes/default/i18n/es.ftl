## Getting around
skip-to-content = Ir al contenido
home = Inicio
main-navigation = Principal
breadcrumbs = Está aquí
languages = Idiomas
not-translated = sin traducir
in-language = en { $language }
on-this-page = En esta página

## Fallback
fallback-title = Todavía no disponible en { $language }
fallback-text = Esta página aún no se ha traducido. Idioma: { $language }. Se muestra la versión en { $original }.
only-in = Solo en { $language }

## Lists
see-all = Ver todo: { $title }
upcoming = Próximamente
past = Anteriores
empty-list = Aún no hay nada aquí.
empty-upcoming = Por el momento no hay fechas previstas.
items =
    { $n ->
        [one] { $n } entrada
        [many] { $n } de entradas
       *[other] { $n } entradas
    }
previous-page = Anterior
next-page = Siguiente
page-of = Página { $page } de { $pages }
pagination = Páginas
topics = Temas
topic = Tema
related = Véase también
published = Publicado
updated = Actualizado
feed-of = Canal web: { $title }
downloads = Descargas
file-size = { $type }, { $size }
at-a-glance = De un vistazo

## Not found
not-found = Página no encontrada
not-found-text = No hay ninguna página en esta dirección. Puede que se haya trasladado o que el enlace sea incorrecto.
not-found-home = Ir a la página de inicio
redirect = Esta página se ha trasladado
redirect-text = La página se encuentra ahora en:
choose-language = Elija un idioma

## Kinds
kind-page = Página
kind-page-many = Páginas
kind-section = Sección
kind-section-many = Secciones
kind-news = Noticia
kind-news-many = Noticias
kind-press-release = Comunicado de prensa
kind-press-release-many = Comunicados de prensa
kind-newsletter = Boletín
kind-newsletter-many = Boletines
kind-leaflet = Folleto
kind-leaflet-many = Folletos
kind-poster = Cartel
kind-poster-many = Carteles
kind-result = Resultado
kind-result-many = Resultados
kind-event = Evento
kind-event-many = Eventos
kind-partner = Socio
kind-partner-many = Socios

## Fields
field-when = Cuándo
field-place = Lugar
field-country = País
field-city = Ciudad
field-website = Sitio web
field-email = Correo electrónico
field-type = Tipo
field-mode = Modalidad
field-organiser = Organiza
field-partners = Socios
field-results = Resultados
field-audience = Destinatarios
field-participants = Participantes
field-languages = Idiomas
field-agenda = Programa
field-materials = Materiales
field-licence = Licencia
field-doi = DOI
field-work-package = Paquete de trabajo
field-pages = Extensión
field-size = Tamaño
field-format = Formato
field-contact = Contacto
register = Inscribirse
calendar-save = Guardar en mi calendario
calendar-subscribe = Calendario al que suscribirse
city-country = { $city }, { $country }
event-past = Este evento ya se ha celebrado.
issue-number = Número { $n }
other-issues = Otros números
page-count =
    { $n ->
        [one] { $n } página
        [many] { $n } de páginas
       *[other] { $n } páginas
    }
embargoed-until = No publicar antes de: { $date }
for-release = Para publicación inmediata
in-this-issue = En este número
how-to-cite = Cómo citar
no-downloads = Aún no hay nada para descargar.
press-contact = Contacto de prensa
work-package = Paquete de trabajo { $n }
watch-at = Ver en { $host }

## Allowed values
result-type-guide = Guía
result-type-curriculum = Plan de estudios
result-type-report = Informe
result-type-tool = Herramienta
result-type-dataset = Conjunto de datos
result-type-course = Curso
result-type-video = Vídeo
result-type-toolkit = Caja de herramientas
result-type-recommendations = Recomendaciones
result-status-planned = Previsto
result-status-in-progress = En curso
result-status-available = Disponible
event-type-meeting = Reunión del proyecto
event-type-workshop = Taller
event-type-networking = Encuentro de contactos
event-type-multiplier = Evento multiplicador
event-type-road-show = Gira informativa
event-type-training = Formación
event-type-conference = Conferencia
event-mode-onsite = Presencial
event-mode-online = En línea
event-mode-hybrid = Presencial y en línea
partner-role-coordinator = Coordinador
partner-role-partner = Socio
partner-role-associated = Socio asociado
partner-type-university = Universidad
partner-type-school = Centro escolar
partner-type-training-centre = Centro de formación
partner-type-chamber = Cámara de comercio
partner-type-company = Empresa
partner-type-public-body = Organismo público
partner-type-association = Asociación
partner-type-research = Centro de investigación
poster-orientation-portrait = Vertical
poster-orientation-landscape = Horizontal
leaflet-format-a4-letter-fold = A4, plegado envolvente
leaflet-format-a4-z-fold = A4, plegado en Z
leaflet-format-a5-four-pages = A5, cuatro páginas
leaflet-format-dl = DL

## Alerts in the text
alert-note = Nota
alert-tip = Consejo
alert-important = Importante
alert-warning = Advertencia
alert-caution = Precaución
footnotes = Notas a pie de página
footnote-back = Volver al texto
task-done = Hecho
task-open = Pendiente

## Footer
funding = Financiación
funding-number = Número de proyecto: { $number }
emblem-eu = Emblema de la Unión Europea
legal = Información legal

## Brand kit
brand-kit = Kit de marca
brand-kit-lead = Los logotipos, los colores y las tipografías de { $name }, y cómo usarlos.
brand-download-all = Descargar todo (ZIP)
brand-logos = Logotipos
brand-colours = Colores
brand-contrast = Contraste
brand-contrast-text = Cómo se distinguen dos colores. El texto necesita 4,5:1; el texto grande, las líneas y los símbolos, 3:1 (WCAG 2.2).
brand-light = En páginas claras
brand-dark = En páginas oscuras
brand-fit = Adecuado para
brand-fit-text = todo el texto
brand-fit-large = texto grande, símbolos
brand-fit-none = solo decoración
brand-fonts = Tipografías
brand-font-text = Texto
brand-font-headings = Títulos
brand-font-code = Código
brand-font-system = La tipografía del dispositivo de quien lee
brand-do = Sí, por favor
brand-do-files = Usad los archivos del logotipo tal como están.
brand-do-space = Dejad libre a cada lado del logotipo un { $space } de su altura.
brand-do-size = Mostrad el logotipo con un ancho mínimo de { $screen } en pantalla y { $print } en papel.
brand-do-width = Mostrad el logotipo con un ancho mínimo de { $width }.
brand-do-dark = Sobre fondo oscuro, usad el logotipo hecho para él.
brand-dont = No, por favor
brand-dont-change = No estiréis, giréis ni cambiéis de color el logotipo.
brand-dont-picture = No lo pongáis sobre una imagen recargada.
brand-dont-contrast = No escribáis texto en colores que la tabla de contraste no permite.
