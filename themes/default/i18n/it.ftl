## Getting around
skip-to-content = Vai al contenuto
home = Home
main-navigation = Principale
breadcrumbs = Sei qui
languages = Lingue
not-translated = non tradotto
in-language = in { $language }
on-this-page = In questa pagina

## Fallback
fallback-title = Non ancora disponibile in { $language }
fallback-text = Questa pagina non è ancora stata tradotta in { $language }. È visualizzata in { $original }.
only-in = Solo in { $language }

## Lists
see-all = Vedi tutto: { $title }
upcoming = In programma
past = Passati
empty-list = Non ci sono ancora contenuti.
empty-upcoming = Al momento non è stata fissata alcuna data.
items =
    { $n ->
        [one] { $n } elemento
        [many] { $n } di elementi
       *[other] { $n } elementi
    }
previous-page = Precedente
next-page = Successiva
page-of = Pagina { $page } di { $pages }
pagination = Pagine
topics = Temi
topic = Tema
related = Vedi anche
published = Pubblicazione
updated = Aggiornamento
feed-of = Feed: { $title }
downloads = Documenti da scaricare
file-size = { $type }, { $size }
at-a-glance = In sintesi

## Not found
not-found = Pagina non trovata
not-found-text = A questo indirizzo non esiste alcuna pagina. Potrebbe essere stata spostata o il link potrebbe essere errato.
not-found-home = Vai alla pagina iniziale
redirect = Questa pagina è stata spostata
redirect-text = La pagina si trova ora qui:
choose-language = Scegli una lingua

## Kinds
kind-page = Pagina
kind-page-many = Pagine
kind-section = Sezione
kind-section-many = Sezioni
kind-news = Notizia
kind-news-many = Notizie
kind-press-release = Comunicato stampa
kind-press-release-many = Comunicati stampa
kind-newsletter = Newsletter
kind-newsletter-many = Newsletter
kind-leaflet = Pieghevole
kind-leaflet-many = Pieghevoli
kind-poster = Manifesto
kind-poster-many = Manifesti
kind-result = Risultato
kind-result-many = Risultati
kind-event = Evento
kind-event-many = Eventi
kind-partner = Partner
kind-partner-many = Partner

## Fields
field-when = Quando
field-place = Luogo
field-country = Paese
field-city = Città
field-website = Sito web
field-email = E-mail
field-type = Tipo
field-mode = Modalità
field-organiser = Organizzazione a cura di
field-partners = Partner
field-results = Risultati
field-audience = A chi è rivolto
field-participants = Partecipanti
field-languages = Lingue
field-agenda = Programma
field-materials = Materiali
field-licence = Licenza
field-doi = DOI
field-work-package = Pacchetto di lavoro
field-pages = Lunghezza
field-size = Dimensioni
field-format = Formato
field-contact = Contatto
register = Iscriviti
calendar-save = Salva nel calendario
calendar-subscribe = Calendario a cui abbonarsi
city-country = { $city }, { $country }
event-past = Questo evento si è già svolto.
issue-number = Numero { $n }
other-issues = Altri numeri
page-count =
    { $n ->
        [one] { $n } pagina
        [many] { $n } di pagine
       *[other] { $n } pagine
    }
embargoed-until = Da non pubblicare prima di: { $date }
for-release = Per la diffusione immediata
in-this-issue = In questo numero
how-to-cite = Come citare
no-downloads = Non c’è ancora nulla da scaricare.
press-contact = Contatto per la stampa
work-package = Pacchetto di lavoro { $n }
watch-at = Guarda su { $host }

## Allowed values
result-type-guide = Guida
result-type-curriculum = Programma formativo
result-type-report = Relazione
result-type-tool = Strumento
result-type-dataset = Insieme di dati
result-type-course = Corso
result-type-video = Video
result-type-toolkit = Kit di strumenti
result-type-recommendations = Raccomandazioni
result-status-planned = Previsto
result-status-in-progress = In corso
result-status-available = Disponibile
event-type-meeting = Riunione di progetto
event-type-workshop = Seminario pratico
event-type-networking = Incontro di networking
event-type-multiplier = Evento moltiplicatore
event-type-road-show = Presentazione itinerante
event-type-training = Formazione
event-type-conference = Conferenza
event-mode-onsite = In presenza
event-mode-online = Online
event-mode-hybrid = In presenza e online
partner-role-coordinator = Coordinatore
partner-role-partner = Partner
partner-role-associated = Partner associato
partner-type-university = Università
partner-type-school = Scuola
partner-type-training-centre = Centro di formazione
partner-type-chamber = Camera di commercio
partner-type-company = Impresa
partner-type-public-body = Ente pubblico
partner-type-association = Associazione
partner-type-research = Istituto di ricerca
poster-orientation-portrait = Verticale
poster-orientation-landscape = Orizzontale
leaflet-format-a4-letter-fold = A4, piega avvolgente
leaflet-format-a4-z-fold = A4, piega a Z
leaflet-format-a5-four-pages = A5, quattro pagine
leaflet-format-dl = DL

## Alerts in the text
alert-note = Nota
alert-tip = Suggerimento
alert-important = Importante
alert-warning = Avvertenza
alert-caution = Attenzione
footnotes = Note a piè di pagina
footnote-back = Torna al testo
task-done = Fatto
task-open = Da fare

## Footer
funding = Finanziamento
funding-number = Numero del progetto: { $number }
emblem-eu = Emblema dell’Unione europea
legal = Informazioni giuridiche

## Brand kit
brand-kit = Kit del marchio
brand-kit-lead = I loghi, i colori e i caratteri di { $name } e come usarli.
brand-download-all = Scarica tutto (ZIP)
brand-logos = Loghi
brand-colours = Colori
brand-contrast = Contrasto
brand-contrast-text = Quanto bene si distinguono due colori. Il testo richiede 4,5:1; il testo grande, le linee e i simboli 3:1 (WCAG 2.2).
brand-light = Su pagine chiare
brand-dark = Su pagine scure
brand-fit = Adatto a
brand-fit-text = ogni testo
brand-fit-large = testo grande, simboli
brand-fit-none = solo decorazione
brand-fonts = Caratteri
brand-font-text = Testo
brand-font-headings = Titoli
brand-font-code = Codice
brand-font-system = Il carattere del dispositivo di chi legge
brand-do = Sì, grazie
brand-do-files = Usate i file del logo così come sono.
brand-do-space = Lasciate libero su ogni lato del logo { $space } della sua altezza.
brand-do-size = Mostrate il logo largo almeno { $screen } su schermo e { $print } su carta.
brand-do-width = Mostrate il logo largo almeno { $width }.
brand-do-dark = Su sfondo scuro usate il logo fatto apposta.
brand-dont = No, grazie
brand-dont-change = Non deformate, ruotate o ricolorate il logo.
brand-dont-picture = Non mettetelo su un’immagine affollata.
brand-dont-contrast = Non scrivete testo con colori che la tabella del contrasto non ammette.
