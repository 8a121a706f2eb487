## Getting around
skip-to-content = Przejdź do treści
home = Strona główna
main-navigation = Główna
breadcrumbs = Jesteś tutaj
languages = Języki
not-translated = brak tłumaczenia
in-language = język: { $language }
on-this-page = Na tej stronie

## Fallback
fallback-title = Jeszcze nieprzetłumaczone: { $language }
fallback-text = Tej strony jeszcze nie przetłumaczono (język: { $language }). Wyświetlana wersja językowa: { $original }.
only-in = Dostępne tylko w języku: { $language }

## Lists
see-all = Zobacz wszystkie: { $title }
upcoming = Nadchodzące
past = Minione
empty-list = Nic tu jeszcze nie ma.
empty-upcoming = Obecnie nie wyznaczono żadnego terminu.
items =
    { $n ->
        [one] { $n } pozycja
        [few] { $n } pozycje
       *[many] { $n } pozycji
    }
previous-page = Poprzednia
next-page = Następna
page-of = Strona { $page } z { $pages }
pagination = Strony
topics = Tematy
topic = Temat
related = Zobacz też
published = Opublikowano
updated = Zaktualizowano
feed-of = Kanał informacyjny: { $title }
downloads = Do pobrania
file-size = { $type }, { $size }
at-a-glance = W skrócie

## Not found
not-found = Nie znaleziono strony
not-found-text = Pod tym adresem nie ma żadnej strony. Mogła zostać przeniesiona lub link jest błędny.
not-found-home = Przejdź do strony głównej
redirect = Ta strona została przeniesiona
redirect-text = Strona znajduje się teraz tutaj:
choose-language = Wybierz język

## Kinds
kind-page = Strona
kind-page-many = Strony
kind-section = Dział
kind-section-many = Działy
kind-news = Aktualność
kind-news-many = Aktualności
kind-press-release = Komunikat prasowy
kind-press-release-many = Komunikaty prasowe
kind-newsletter = Newsletter
kind-newsletter-many = Newslettery
kind-leaflet = Ulotka
kind-leaflet-many = Ulotki
kind-poster = Plakat
kind-poster-many = Plakaty
kind-result = Rezultat
kind-result-many = Rezultaty
kind-event = Wydarzenie
kind-event-many = Wydarzenia
kind-partner = Partner
kind-partner-many = Partnerzy

## Fields
field-when = Kiedy
field-place = Miejsce
field-country = Państwo
field-city = Miasto
field-website = Strona internetowa
field-email = E-mail
field-type = Rodzaj
field-mode = Forma
field-organiser = Organizator
field-partners = Partnerzy
field-results = Rezultaty
field-audience = Dla kogo
field-participants = Uczestnicy
field-languages = Języki
field-agenda = Program
field-materials = Materiały
field-licence = Licencja
field-doi = DOI
field-work-package = Pakiet prac
field-pages = Objętość
field-size = Rozmiar
field-format = Format
field-contact = Kontakt
register = Zarejestruj się
calendar-save = Zapisz w kalendarzu
calendar-subscribe = Kalendarz do subskrypcji
city-country = { $city }, { $country }
event-past = To wydarzenie już się odbyło.
issue-number = Numer { $n }
other-issues = Inne numery
page-count =
    { $n ->
        [one] { $n } strona
        [few] { $n } strony
       *[many] { $n } stron
    }
embargoed-until = Nie publikować przed: { $date }
for-release = Do natychmiastowej publikacji
in-this-issue = W tym numerze
how-to-cite = Jak cytować
no-downloads = Nie ma jeszcze nic do pobrania.
press-contact = Kontakt dla mediów
work-package = Pakiet prac { $n }
watch-at = Obejrzyj na stronie { $host }

## Allowed values
result-type-guide = Przewodnik
result-type-curriculum = Program nauczania
result-type-report = Sprawozdanie
result-type-tool = Narzędzie
result-type-dataset = Zbiór danych
result-type-course = Kurs
result-type-video = Film
result-type-toolkit = Zestaw narzędzi
result-type-recommendations = Zalecenia
result-status-planned = Planowane
result-status-in-progress = W toku
result-status-available = Dostępne
event-type-meeting = Spotkanie projektowe
event-type-workshop = Warsztaty
event-type-networking = Spotkanie networkingowe
event-type-multiplier = Wydarzenie upowszechniające
event-type-road-show = Prezentacja objazdowa
event-type-training = Szkolenie
event-type-conference = Konferencja
event-mode-onsite = Stacjonarnie
event-mode-online = Online
event-mode-hybrid = Stacjonarnie i online
partner-role-coordinator = Koordynator
partner-role-partner = Partner
partner-role-associated = Partner stowarzyszony
partner-type-university = Uczelnia
partner-type-school = Szkoła
partner-type-training-centre = Ośrodek szkoleniowy
partner-type-chamber = Izba gospodarcza
partner-type-company = Przedsiębiorstwo
partner-type-public-body = Instytucja publiczna
partner-type-association = Stowarzyszenie
partner-type-research = Instytut badawczy
poster-orientation-portrait = Pionowo
poster-orientation-landscape = Poziomo
leaflet-format-a4-letter-fold = A4, składanie w C
leaflet-format-a4-z-fold = A4, składanie w Z
leaflet-format-a5-four-pages = A5, cztery strony
leaflet-format-dl = DL

## Alerts in the text
alert-note = Uwaga
alert-tip = Wskazówka
alert-important = Ważne
alert-warning = Ostrzeżenie
alert-caution = Ostrożnie
footnotes = Przypisy
footnote-back = Powrót do tekstu
task-done = Zrobione
task-open = Do zrobienia

## Footer
funding = Finansowanie
funding-number = Numer projektu: { $number }
emblem-eu = Symbol Unii Europejskiej
legal = Informacje prawne

## Brand kit
brand-kit = Pakiet marki
brand-kit-lead = Logotypy, kolory i czcionki projektu { $name } oraz zasady ich używania.
brand-download-all = Pobierz wszystko (ZIP)
brand-logos = Logotypy
brand-colours = Kolory
brand-contrast = Kontrast
brand-contrast-text = Jak dobrze można odróżnić dwa kolory. Tekst wymaga 4,5:1; duży tekst, linie i symbole wymagają 3:1 (WCAG 2.2).
brand-light = Na jasnych stronach
brand-dark = Na ciemnych stronach
brand-fit = Nadaje się do
brand-fit-text = każdego tekstu
brand-fit-large = dużego tekstu, symboli
brand-fit-none = tylko ozdoby
brand-fonts = Czcionki
brand-font-text = Tekst
brand-font-headings = Nagłówki
brand-font-code = Kod
brand-font-system = Czcionka urządzenia czytelnika
brand-do = Tak
brand-do-files = Używaj plików logo bez zmian.
brand-do-space = Zostaw z każdej strony logo wolne miejsce równe { $space } jego wysokości.
brand-do-size = Pokazuj logo o szerokości co najmniej { $screen } na ekranie i { $print } na papierze.
brand-do-width = Pokazuj logo o szerokości co najmniej { $width }.
brand-do-dark = Na ciemnym tle używaj logo przygotowanego do tego celu.
brand-dont = Nie
brand-dont-change = Nie rozciągaj, nie obracaj i nie przekolorowuj logo.
brand-dont-picture = Nie umieszczaj go na niespokojnym zdjęciu.
brand-dont-contrast = Nie pisz tekstu kolorami, których tabela kontrastu nie dopuszcza.
