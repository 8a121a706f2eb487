## Getting around
skip-to-content = Кон содржината
home = Почетна
main-navigation = Главно мени
breadcrumbs = Тука сте
languages = Јазици
not-translated = не е преведено
in-language = на { $language }
on-this-page = На оваа страница

## Fallback
fallback-title = Сѐ уште нема верзија на { $language }
fallback-text = Оваа страница сѐ уште не е преведена на { $language }. Прикажана е на { $original }.
only-in = Само на { $language }

## Lists
see-all = Видете ги сите: { $title }
upcoming = Претстојни
past = Одржани
empty-list = Тука сѐ уште нема ништо.
empty-upcoming = Во моментов нема утврден датум.
items =
    { $n ->
        [one] { $n } запис
       *[other] { $n } записи
    }
previous-page = Претходна
next-page = Следна
page-of = Страница { $page } од { $pages }
pagination = Страници
topics = Теми
topic = Тема
related = Видете и
published = Објавено
updated = Ажурирано
feed-of = Емисија: { $title }
downloads = Преземања
file-size = { $type }, { $size }
at-a-glance = Накратко

## Not found
not-found = Страницата не е пронајдена
not-found-text = На оваа адреса нема страница. Можеби е преместена или врската е погрешна.
not-found-home = Кон почетната страница
redirect = Оваа страница е преместена
redirect-text = Страницата сега е тука:
choose-language = Изберете јазик

## Kinds
kind-page = Страница
kind-page-many = Страници
kind-section = Рубрика
kind-section-many = Рубрики
kind-news = Вест
kind-news-many = Вести
kind-press-release = Соопштение за медиумите
kind-press-release-many = Соопштенија за медиумите
kind-newsletter = Билтен
kind-newsletter-many = Билтени
kind-leaflet = Леток
kind-leaflet-many = Летоци
kind-poster = Плакат
kind-poster-many = Плакати
kind-result = Резултат
kind-result-many = Резултати
kind-event = Настан
kind-event-many = Настани
kind-partner = Партнер
kind-partner-many = Партнери

## Fields
field-when = Кога
field-place = Место
field-country = Држава
field-city = Град
field-website = Веб-страница
field-email = Е-пошта
field-type = Вид
field-mode = Начин на одржување
field-organiser = Организатор
field-partners = Партнери
field-results = Резултати
field-audience = За кого
field-participants = Учесници
field-languages = Јазици
field-agenda = Програма
field-materials = Материјали
field-licence = Лиценца
field-doi = DOI
field-work-package = Работен пакет
field-pages = Обем
field-size = Големина
field-format = Формат
field-contact = Контакт
register = Пријавете се
calendar-save = Зачувај во календар
calendar-subscribe = Календар за претплата
city-country = { $city }, { $country }
event-past = Настанот веќе се одржа.
issue-number = Број { $n }
other-issues = Други броеви
page-count =
    { $n ->
        [one] { $n } страница
       *[other] { $n } страници
    }
embargoed-until = Да не се објавува пред: { $date }
for-release = За итно објавување
in-this-issue = Во овој број
how-to-cite = Како да се цитира
no-downloads = Сѐ уште нема ништо за преземање.
press-contact = Контакт за медиумите
work-package = Работен пакет { $n }
watch-at = Гледајте на { $host }

## Allowed values
result-type-guide = Водич
result-type-curriculum = Наставна програма
result-type-report = Извештај
result-type-tool = Алатка
result-type-dataset = Збир на податоци
result-type-course = Курс
result-type-video = Видео
result-type-toolkit = Збирка алатки
result-type-recommendations = Препораки
result-status-planned = Планирано
result-status-in-progress = Во тек
result-status-available = Достапно
event-type-meeting = Проектен состанок
event-type-workshop = Работилница
event-type-networking = Настан за вмрежување
event-type-multiplier = Мултипликативен настан
event-type-road-show = Патувачка презентација
event-type-training = Обука
event-type-conference = Конференција
event-mode-onsite = Со физичко присуство
event-mode-online = Онлајн
event-mode-hybrid = Со физичко присуство и онлајн
partner-role-coordinator = Координатор
partner-role-partner = Партнер
partner-role-associated = Придружен партнер
partner-type-university = Универзитет
partner-type-school = Училиште
partner-type-training-centre = Центар за обука
partner-type-chamber = Комора
partner-type-company = Претпријатие
partner-type-public-body = Јавен орган
partner-type-association = Здружение
partner-type-research = Истражувачки институт
poster-orientation-portrait = Исправено
poster-orientation-landscape = Легнато
leaflet-format-a4-letter-fold = A4, свиткување во C
leaflet-format-a4-z-fold = A4, свиткување во Z
leaflet-format-a5-four-pages = A5, четири страници
leaflet-format-dl = DL

## Alerts in the text
alert-note = Забелешка
alert-tip = Совет
alert-important = Важно
alert-warning = Предупредување
alert-caution = Внимание
footnotes = Фусноти
footnote-back = Назад кон текстот
task-done = Готово
task-open = Отворено

## Footer
funding = Финансирање
funding-number = Број на проектот: { $number }
emblem-eu = Амблем на Европската Унија
legal = Правни информации

## Brand kit
brand-kit = Пакет за визуелен идентитет
brand-kit-lead = Логоата, боите и фонтовите на { $name } и како се користат.
brand-download-all = Преземи сè (ZIP)
brand-logos = Логоа
brand-colours = Бои
brand-contrast = Контраст
brand-contrast-text = Колку добро се разликуваат две бои. За текст треба 4,5:1, а за крупен текст, линии и симболи 3:1 (WCAG 2.2).
brand-light = На светли страници
brand-dark = На темни страници
brand-fit = Погодно за
brand-fit-text = секаков текст
brand-fit-large = крупен текст, симболи
brand-fit-none = само украс
brand-fonts = Фонтови
brand-font-text = Текст
brand-font-headings = Наслови
brand-font-code = Код
brand-font-system = Фонтот на уредот на читателот
brand-do = Вака да
brand-do-files = Користете ги датотеките на логото такви какви што се.
brand-do-space = Оставете од секоја страна на логото слободен простор од { $space } од неговата висина.
brand-do-size = Прикажувајте го логото широко најмалку { $screen } на екран и { $print } на хартија.
brand-do-width = Прикажувајте го логото широко најмалку { $width }.
brand-do-dark = На темна подлога користете го логото направено за неа.
brand-dont = Вака не
brand-dont-change = Не растегнувајте го, не вртете го и не пребојувајте го логото.
brand-dont-picture = Не ставајте го на немирна слика.
brand-dont-contrast = Не пишувајте текст во бои што табелата за контраст не ги дозволува.
