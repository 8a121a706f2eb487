## Getting around
skip-to-content = Пређи на садржај
home = Почетна
main-navigation = Главни мени
breadcrumbs = Овде сте
languages = Језици
not-translated = није преведено
in-language = језик: { $language }
on-this-page = На овој страници

## Fallback
fallback-title = Још није преведено: { $language }
fallback-text = Ова страница још није преведена на { $language }. Приказана је језичка верзија: { $original }.
only-in = Само на језику: { $language }

## Lists
see-all = Прикажи све: { $title }
upcoming = Најављено
past = Одржано
empty-list = Овде још нема садржаја.
empty-upcoming = Тренутно није одређен ниједан датум.
items =
    { $n ->
        [one] { $n } запис
        [few] { $n } записа
       *[other] { $n } записа
    }
previous-page = Претходна
next-page = Следећа
page-of = Страница { $page } од { $pages }
pagination = Странице
topics = Теме
topic = Тема
related = Погледајте и
published = Објављено
updated = Ажурирано
feed-of = Довод: { $title }
downloads = Преузимања
file-size = { $type }, { $size }
at-a-glance = Укратко

## Not found
not-found = Страница није пронађена
not-found-text = На овој адреси нема странице. Можда је премештена или је веза погрешна.
not-found-home = На почетну страницу
redirect = Ова страница је премештена
redirect-text = Страница је сада овде:
choose-language = Изаберите језик

## Kinds
kind-page = Страница
kind-page-many = Странице
kind-section = Рубрика
kind-section-many = Рубрике
kind-news = Вест
kind-news-many = Вести
kind-press-release = Саопштење за медије
kind-press-release-many = Саопштења за медије
kind-newsletter = Билтен
kind-newsletter-many = Билтени
kind-leaflet = Летак
kind-leaflet-many = Леци
kind-poster = Плакат
kind-poster-many = Плакати
kind-result = Резултат
kind-result-many = Резултати
kind-event = Догађај
kind-event-many = Догађаји
kind-partner = Партнер
kind-partner-many = Партнери

## Fields
field-when = Када
field-place = Место
field-country = Држава
field-city = Град
field-website = Веб-сајт
field-email = Е-пошта
field-type = Врста
field-mode = Начин одржавања
field-organiser = Организатор
field-partners = Партнери
field-results = Резултати
field-audience = Коме је намењено
field-participants = Учесници
field-languages = Језици
field-agenda = Програм
field-materials = Материјали
field-licence = Лиценца
field-doi = DOI
field-work-package = Радни пакет
field-pages = Обим
field-size = Величина
field-format = Формат
field-contact = Контакт
register = Пријавите се
calendar-save = Сачувај у календару
calendar-subscribe = Календар за претплату
city-country = { $city }, { $country }
event-past = Овај догађај је већ одржан.
issue-number = Број { $n }
other-issues = Остали бројеви
page-count =
    { $n ->
        [one] { $n } страница
        [few] { $n } странице
       *[other] { $n } страница
    }
embargoed-until = Не објављивати пре: { $date }
for-release = За хитно објављивање
in-this-issue = У овом броју
how-to-cite = Како цитирати
no-downloads = Још нема датотека за преузимање.
press-contact = Контакт за медије
work-package = Радни пакет { $n }
watch-at = Погледајте на { $host }

## Allowed values
result-type-guide = Водич
result-type-curriculum = Наставни план и програм
result-type-report = Извештај
result-type-tool = Алат
result-type-dataset = Скуп података
result-type-course = Курс
result-type-video = Видео-снимак
result-type-toolkit = Скуп алата
result-type-recommendations = Препоруке
result-status-planned = Планирано
result-status-in-progress = У току
result-status-available = Доступно
event-type-meeting = Пројектни састанак
event-type-workshop = Радионица
event-type-networking = Догађај за умрежавање
event-type-multiplier = Мултипликативни догађај
event-type-road-show = Путујућа презентација
event-type-training = Обука
event-type-conference = Конференција
event-mode-onsite = Уживо
event-mode-online = Онлајн
event-mode-hybrid = Уживо и онлајн
partner-role-coordinator = Координатор
partner-role-partner = Партнер
partner-role-associated = Придружени партнер
partner-type-university = Универзитет
partner-type-school = Школа
partner-type-training-centre = Центар за обуку
partner-type-chamber = Комора
partner-type-company = Предузеће
partner-type-public-body = Јавно тело
partner-type-association = Удружење
partner-type-research = Истраживачки институт
poster-orientation-portrait = Усправно
poster-orientation-landscape = Положено
leaflet-format-a4-letter-fold = A4, C-савијање
leaflet-format-a4-z-fold = A4, Z-савијање
leaflet-format-a5-four-pages = A5, четири странице
leaflet-format-dl = DL

## Alerts in the text
alert-note = Напомена
alert-tip = Савет
alert-important = Важно
alert-warning = Упозорење
alert-caution = Опрез
footnotes = Фусноте
footnote-back = Назад на текст
task-done = Завршено
task-open = Отворено

## Footer
funding = Финансирање
funding-number = Број пројекта: { $number }
emblem-eu = Амблем Европске уније
legal = Правне информације

## Brand kit
brand-kit = Пакет визуелног идентитета
brand-kit-lead = Логотипи, боје и фонтови пројекта { $name } и како се користе.
brand-download-all = Преузми све (ZIP)
brand-logos = Логотипи
brand-colours = Боје
brand-contrast = Контраст
brand-contrast-text = Колико се добро разликују две боје. Тексту треба 4,5 : 1, а крупном тексту, линијама и симболима 3 : 1 (WCAG 2.2).
brand-light = На светлим страницама
brand-dark = На тамним страницама
brand-fit = Погодно за
brand-fit-text = сваки текст
brand-fit-large = крупан текст, симболе
brand-fit-none = само за украс
brand-fonts = Фонтови
brand-font-text = Текст
brand-font-headings = Наслови
brand-font-code = Код
brand-font-system = Фонт читаочевог уређаја
brand-do = Овако да
brand-do-files = Користите датотеке логотипа онакве какве јесу.
brand-do-space = Оставите са сваке стране логотипа слободан простор од { $space } његове висине.
brand-do-size = Прикажите логотип у ширини од најмање { $screen } на екрану и { $print } на папиру.
brand-do-width = Прикажите логотип у ширини од најмање { $width }.
brand-do-dark = На тамној подлози користите логотип направљен за њу.
brand-dont = Овако не
brand-dont-change = Не растежите, не окрећите и не пребојавајте логотип.
brand-dont-picture = Не стављајте га на немирну слику.
brand-dont-contrast = Не пишите текст бојама које табела контраста не дозвољава.
