## Getting around
skip-to-content = Zum Inhalt springen
home = Startseite
main-navigation = Hauptnavigation
breadcrumbs = Sie befinden sich hier
languages = Sprachen
not-translated = nicht übersetzt
in-language = auf { $language }
on-this-page = Auf dieser Seite

## Fallback
fallback-title = Noch nicht auf { $language } verfügbar
fallback-text = Diese Seite liegt noch nicht auf { $language } vor. Angezeigt wird sie auf { $original }.
only-in = Nur auf { $language }

## Lists
see-all = Alle anzeigen: { $title }
upcoming = Demnächst
past = Vergangene
empty-list = Hier gibt es noch keine Einträge.
empty-upcoming = Derzeit steht kein Termin fest.
items =
    { $n ->
        [one] { $n } Eintrag
       *[other] { $n } Einträge
    }
previous-page = Zurück
next-page = Weiter
page-of = Seite { $page } von { $pages }
pagination = Seiten
topics = Themen
topic = Thema
related = Siehe auch
published = Veröffentlicht
updated = Aktualisiert
feed-of = Feed: { $title }
downloads = Downloads
file-size = { $type }, { $size }
at-a-glance = Auf einen Blick

## Not found
not-found = Seite nicht gefunden
not-found-text = Unter dieser Adresse gibt es keine Seite. Vielleicht ist sie umgezogen oder der Link ist fehlerhaft.
not-found-home = Zur Startseite
redirect = Diese Seite ist umgezogen
redirect-text = Sie finden die Seite jetzt hier:
choose-language = Sprache wählen

## Kinds
kind-page = Seite
kind-page-many = Seiten
kind-section = Bereich
kind-section-many = Bereiche
kind-news = Meldung
kind-news-many = Aktuelles
kind-press-release = Pressemitteilung
kind-press-release-many = Pressemitteilungen
kind-newsletter = Newsletter
kind-newsletter-many = Newsletter
kind-leaflet = Faltblatt
kind-leaflet-many = Faltblätter
kind-poster = Plakat
kind-poster-many = Plakate
kind-result = Ergebnis
kind-result-many = Ergebnisse
kind-event = Veranstaltung
kind-event-many = Veranstaltungen
kind-partner = Partner
kind-partner-many = Partner

## Fields
field-when = Wann
field-place = Ort
field-country = Land
field-city = Stadt
field-website = Website
field-email = E-Mail
field-type = Art
field-mode = Durchführung
field-organiser = Veranstalter
field-partners = Partner
field-results = Ergebnisse
field-audience = Für wen
field-participants = Teilnehmende
field-languages = Sprachen
field-agenda = Programm
field-materials = Materialien
field-licence = Lizenz
field-doi = DOI
field-work-package = Arbeitspaket
field-pages = Umfang
field-size = Größe
field-format = Format
field-contact = Kontakt
register = Anmelden
calendar-save = Im Kalender speichern
calendar-subscribe = Kalender zum Abonnieren
city-country = { $city }, { $country }
event-past = Diese Veranstaltung hat bereits stattgefunden.
issue-number = Ausgabe { $n }
other-issues = Weitere Ausgaben
page-count =
    { $n ->
        [one] { $n } Seite
       *[other] { $n } Seiten
    }
embargoed-until = Sperrfrist bis: { $date }
for-release = Zur sofortigen Veröffentlichung
in-this-issue = In dieser Ausgabe
how-to-cite = Zitierhinweis
no-downloads = Noch keine Downloads verfügbar.
press-contact = Pressekontakt
work-package = Arbeitspaket { $n }
watch-at = Ansehen auf { $host }

## Allowed values
result-type-guide = Leitfaden
result-type-curriculum = Lehrplan
result-type-report = Bericht
result-type-tool = Tool
result-type-dataset = Datensatz
result-type-course = Kurs
result-type-video = Video
result-type-toolkit = Toolkit
result-type-recommendations = Empfehlungen
result-status-planned = Geplant
result-status-in-progress = In Arbeit
result-status-available = Verfügbar
event-type-meeting = Projekttreffen
event-type-workshop = Workshop
event-type-networking = Netzwerktreffen
event-type-multiplier = Multiplikatorenveranstaltung
event-type-road-show = Roadshow
event-type-training = Schulung
event-type-conference = Konferenz
event-mode-onsite = Vor Ort
event-mode-online = Online
event-mode-hybrid = Vor Ort und online
partner-role-coordinator = Koordinator
partner-role-partner = Partner
partner-role-associated = Assoziierter Partner
partner-type-university = Hochschule
partner-type-school = Schule
partner-type-training-centre = Bildungszentrum
partner-type-chamber = Kammer
partner-type-company = Unternehmen
partner-type-public-body = Öffentliche Einrichtung
partner-type-association = Verband
partner-type-research = Forschungseinrichtung
poster-orientation-portrait = Hochformat
poster-orientation-landscape = Querformat
leaflet-format-a4-letter-fold = A4, Wickelfalz
leaflet-format-a4-z-fold = A4, Zickzackfalz
leaflet-format-a5-four-pages = A5, vier Seiten
leaflet-format-dl = DIN lang

## Alerts in the text
alert-note = Hinweis
alert-tip = Tipp
alert-important = Wichtig
alert-warning = Warnung
alert-caution = Vorsicht
footnotes = Fußnoten
footnote-back = Zurück zum Text
task-done = Erledigt
task-open = Offen

## Footer
funding = Förderung
funding-number = Projektnummer: { $number }
emblem-eu = Emblem der Europäischen Union
legal = Rechtliches

## Brand kit
brand-kit = Logos und Farben
brand-kit-lead = Logos, Farben und Schriften von { $name } und wie man sie verwendet.
brand-download-all = Alles herunterladen (ZIP)
brand-logos = Logos
brand-colours = Farben
brand-contrast = Kontrast
brand-contrast-text = Wie gut sich zwei Farben unterscheiden. Text braucht 4,5 : 1; große Schrift, Linien und Zeichen brauchen 3 : 1 (WCAG 2.2).
brand-light = Auf hellen Seiten
brand-dark = Auf dunklen Seiten
brand-fit = Geeignet für
brand-fit-text = jeden Text
brand-fit-large = große Schrift, Zeichen
brand-fit-none = nur Schmuck
brand-fonts = Schriften
brand-font-text = Text
brand-font-headings = Überschriften
brand-font-code = Code
brand-font-system = Die Schrift auf dem Gerät der Lesenden
brand-do = Bitte so
brand-do-files = Die Logodateien unverändert verwenden.
brand-do-space = Auf jeder Seite des Logos { $space } seiner Höhe frei lassen.
brand-do-size = Das Logo auf Bildschirmen mindestens { $screen }, auf Papier mindestens { $print } breit zeigen.
brand-do-width = Das Logo mindestens { $width } breit zeigen.
brand-do-dark = Auf dunklem Grund das Logo nehmen, das dafür gemacht ist.
brand-dont = Bitte nicht
brand-dont-change = Das Logo nicht verzerren, drehen oder umfärben.
brand-dont-picture = Das Logo nicht auf ein unruhiges Bild setzen.
brand-dont-contrast = Keinen Text in Farben setzen, die die Kontrasttabelle nicht erlaubt.
