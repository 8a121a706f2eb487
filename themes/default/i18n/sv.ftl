## Getting around
skip-to-content = Hoppa till innehållet
home = Startsida
main-navigation = Huvudmeny
breadcrumbs = Du är här
languages = Språk
not-translated = inte översatt
in-language = på { $language }
on-this-page = På den här sidan

## Fallback
fallback-title = Finns ännu inte på { $language }
fallback-text = Den här sidan har ännu inte översatts till { $language }. Den visas på { $original }.
only-in = Endast på { $language }

## Lists
see-all = Visa alla: { $title }
upcoming = Kommande
past = Tidigare
empty-list = Här finns inget ännu.
empty-upcoming = Inget datum är bestämt för närvarande.
items =
    { $n ->
        [one] { $n } post
       *[other] { $n } poster
    }
previous-page = Föregående
next-page = Nästa
page-of = Sida { $page } av { $pages }
pagination = Sidor
topics = Ämnen
topic = Ämne
related = Se även
published = Publicerad
updated = Uppdaterad
feed-of = Flöde: { $title }
downloads = Filer att ladda ner
file-size = { $type }, { $size }
at-a-glance = I korthet

## Not found
not-found = Sidan hittades inte
not-found-text = Det finns ingen sida på den här adressen. Den kan ha flyttats eller så är länken fel.
not-found-home = Gå till startsidan
redirect = Sidan har flyttats
redirect-text = Sidan finns nu här:
choose-language = Välj språk

## Kinds
kind-page = Sida
kind-page-many = Sidor
kind-section = Avdelning
kind-section-many = Avdelningar
kind-news = Nyhet
kind-news-many = Nyheter
kind-press-release = Pressmeddelande
kind-press-release-many = Pressmeddelanden
kind-newsletter = Nyhetsbrev
kind-newsletter-many = Nyhetsbrev
kind-leaflet = Folder
kind-leaflet-many = Foldrar
kind-poster = Affisch
kind-poster-many = Affischer
kind-result = Resultat
kind-result-many = Resultat
kind-event = Evenemang
kind-event-many = Evenemang
kind-partner = Partner
kind-partner-many = Partner

## Fields
field-when = När
field-place = Plats
field-country = Land
field-city = Stad
field-website = Webbplats
field-email = E-post
field-type = Typ
field-mode = Form
field-organiser = Arrangör
field-partners = Partner
field-results = Resultat
field-audience = För vem
field-participants = Deltagare
field-languages = Språk
field-agenda = Program
field-materials = Material
field-licence = Licens
field-doi = DOI
field-work-package = Arbetspaket
field-pages = Omfattning
field-size = Storlek
field-format = Format
field-contact = Kontakt
register = Anmäl dig
calendar-save = Spara i min kalender
calendar-subscribe = Kalender att prenumerera på
city-country = { $city }, { $country }
event-past = Evenemanget har ägt rum.
issue-number = Nummer { $n }
other-issues = Andra nummer
page-count =
    { $n ->
        [one] { $n } sida
       *[other] { $n } sidor
    }
embargoed-until = Får inte publiceras före: { $date }
for-release = För omedelbar publicering
in-this-issue = I detta nummer
how-to-cite = Hur man citerar
no-downloads = Det finns inget att ladda ner ännu.
press-contact = Presskontakt
work-package = Arbetspaket { $n }
watch-at = Titta på { $host }

## Allowed values
result-type-guide = Handledning
result-type-curriculum = Kursplan
result-type-report = Rapport
result-type-tool = Verktyg
result-type-dataset = Datamängd
result-type-course = Kurs
result-type-video = Video
result-type-toolkit = Verktygslåda
result-type-recommendations = Rekommendationer
result-status-planned = Planerat
result-status-in-progress = Pågår
result-status-available = Tillgängligt
event-type-meeting = Projektmöte
event-type-workshop = Workshop
event-type-networking = Nätverksträff
event-type-multiplier = Spridningsevenemang
event-type-road-show = Turné
event-type-training = Utbildning
event-type-conference = Konferens
event-mode-onsite = På plats
event-mode-online = Online
event-mode-hybrid = På plats och online
partner-role-coordinator = Samordnare
partner-role-partner = Partner
partner-role-associated = Associerad partner
partner-type-university = Universitet
partner-type-school = Skola
partner-type-training-centre = Utbildningscentrum
partner-type-chamber = Handelskammare
partner-type-company = Företag
partner-type-public-body = Offentligt organ
partner-type-association = Förening
partner-type-research = Forskningsinstitut
poster-orientation-portrait = Stående
poster-orientation-landscape = Liggande
leaflet-format-a4-letter-fold = A4, C-falsning
leaflet-format-a4-z-fold = A4, Z-falsning
leaflet-format-a5-four-pages = A5, fyra sidor
leaflet-format-dl = DL

## Alerts in the text
alert-note = Obs!
alert-tip = Tips
alert-important = Viktigt
alert-warning = Varning
alert-caution = Försiktigt
footnotes = Fotnoter
footnote-back = Tillbaka till texten
task-done = Klart
task-open = Återstår

## Footer
funding = Finansiering
funding-number = Projektnummer: { $number }
emblem-eu = Europeiska unionens emblem
legal = Rättslig information

## Brand kit
brand-kit = Varumärkespaket
brand-kit-lead = Logotyper, färger och typsnitt för { $name } och hur de används.
brand-download-all = Ladda ner allt (ZIP)
brand-logos = Logotyper
brand-colours = Färger
brand-contrast = Kontrast
brand-contrast-text = Hur väl två färger kan skiljas åt. Text kräver 4,5:1; stor text, linjer och symboler kräver 3:1 (WCAG 2.2).
brand-light = På ljusa sidor
brand-dark = På mörka sidor
brand-fit = Lämpligt för
brand-fit-text = all text
brand-fit-large = stor text, symboler
brand-fit-none = bara dekoration
brand-fonts = Typsnitt
brand-font-text = Text
brand-font-headings = Rubriker
brand-font-code = Kod
brand-font-system = Typsnittet i läsarens enhet
brand-do = Gör så här
brand-do-files = Använd logotypfilerna som de är.
brand-do-space = Lämna { $space } av logotypens höjd fri på alla sidor om den.
brand-do-size = Visa logotypen minst { $screen } bred på skärm och { $print } på papper.
brand-do-width = Visa logotypen minst { $width } bred.
brand-do-dark = Använd på mörk bakgrund den logotyp som är gjord för den.
brand-dont = Gör inte så här
brand-dont-change = Sträck, vrid eller färga inte om logotypen.
brand-dont-picture = Lägg den inte på en orolig bild.
brand-dont-contrast = Sätt inte text i färger som kontrasttabellen inte tillåter.
