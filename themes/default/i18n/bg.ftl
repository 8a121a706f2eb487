## Getting around
skip-to-content = Към съдържанието
home = Начало
main-navigation = Основна
breadcrumbs = Вие сте тук
languages = Езици
not-translated = няма превод
in-language = на { $language }
on-this-page = На тази страница

## Fallback
fallback-title = Все още няма версия на { $language }
fallback-text = Тази страница все още не е преведена на { $language }. Показана е на { $original }.
only-in = Само на { $language }

## Lists
see-all = Вижте всички: { $title }
upcoming = Предстоящи
past = Отминали
empty-list = Тук все още няма нищо.
empty-upcoming = Към момента няма определена дата.
items =
    { $n ->
        [one] { $n } запис
       *[other] { $n } записа
    }
previous-page = Предишна
next-page = Следваща
page-of = Страница { $page } от { $pages }
pagination = Страници
topics = Теми
topic = Тема
related = Вижте също
published = Публикувано
updated = Актуализирано
feed-of = Емисия: { $title }
downloads = Файлове за изтегляне
file-size = { $type }, { $size }
at-a-glance = Накратко

## Not found
not-found = Страницата не е намерена
not-found-text = На този адрес няма страница. Възможно е тя да е преместена или връзката да е грешна.
not-found-home = Към началната страница
redirect = Страницата е преместена
redirect-text = Страницата вече се намира тук:
choose-language = Изберете език

## Kinds
kind-page = Страница
kind-page-many = Страници
kind-section = Раздел
kind-section-many = Раздели
kind-news = Новина
kind-news-many = Новини
kind-press-release = Съобщение за медиите
kind-press-release-many = Съобщения за медиите
kind-newsletter = Бюлетин
kind-newsletter-many = Бюлетини
kind-leaflet = Листовка
kind-leaflet-many = Листовки
kind-poster = Плакат
kind-poster-many = Плакати
kind-result = Резултат
kind-result-many = Резултати
kind-event = Събитие
kind-event-many = Събития
kind-partner = Партньор
kind-partner-many = Партньори

## Fields
field-when = Кога
field-place = Място
field-country = Държава
field-city = Град
field-website = Уебсайт
field-email = Електронна поща
field-type = Вид
field-mode = Форма на провеждане
field-organiser = Организатор
field-partners = Партньори
field-results = Резултати
field-audience = За кого
field-participants = Участници
field-languages = Езици
field-agenda = Програма
field-materials = Материали
field-licence = Лиценз
field-doi = DOI
field-work-package = Работен пакет
field-pages = Обем
field-size = Размер
field-format = Формат
field-contact = За контакт
register = Регистрирайте се
calendar-save = Запазване в календара
calendar-subscribe = Календар за абониране
city-country = { $city }, { $country }
event-past = Събитието вече се проведе.
issue-number = Брой { $n }
other-issues = Други броеве
page-count =
    { $n ->
        [one] { $n } страница
       *[other] { $n } страници
    }
embargoed-until = Да не се публикува преди: { $date }
for-release = За незабавно публикуване
in-this-issue = В този брой
how-to-cite = Как да се цитира
no-downloads = Все още няма файлове за изтегляне.
press-contact = За контакт с медиите
work-package = Работен пакет { $n }
watch-at = Гледайте в { $host }

## Allowed values
result-type-guide = Ръководство
result-type-curriculum = Учебна програма
result-type-report = Доклад
result-type-tool = Инструмент
result-type-dataset = Набор от данни
result-type-course = Курс
result-type-video = Видео
result-type-toolkit = Комплект инструменти
result-type-recommendations = Препоръки
result-status-planned = Предстои
result-status-in-progress = В процес на изпълнение
result-status-available = Налично
event-type-meeting = Среща по проекта
event-type-workshop = Семинар
event-type-networking = Среща за създаване на контакти
event-type-multiplier = Мултипликационно събитие
event-type-road-show = Пътуващо представяне
event-type-training = Обучение
event-type-conference = Конференция
event-mode-onsite = На място
event-mode-online = Онлайн
event-mode-hybrid = На място и онлайн
partner-role-coordinator = Координатор
partner-role-partner = Партньор
partner-role-associated = Асоцииран партньор
partner-type-university = Университет
partner-type-school = Училище
partner-type-training-centre = Център за обучение
partner-type-chamber = Камара
partner-type-company = Предприятие
partner-type-public-body = Публичен орган
partner-type-association = Сдружение
partner-type-research = Научен институт
poster-orientation-portrait = Вертикално
poster-orientation-landscape = Хоризонтално
leaflet-format-a4-letter-fold = A4, сгъване навътре
leaflet-format-a4-z-fold = A4, Z-сгъване
leaflet-format-a5-four-pages = A5, четири страници
leaflet-format-dl = DL

## Alerts in the text
alert-note = Забележка
alert-tip = Съвет
alert-important = Важно
alert-warning = Предупреждение
alert-caution = Внимание
footnotes = Бележки под линия
footnote-back = Обратно към текста
task-done = Готово
task-open = Предстои

## Footer
funding = Финансиране
funding-number = Номер на проекта: { $number }
emblem-eu = Емблема на Европейския съюз
legal = Правна информация

## Brand kit
brand-kit = Пакет за визуална идентичност
brand-kit-lead = Логата, цветовете и шрифтовете на { $name } и как се използват.
brand-download-all = Изтегляне на всичко (ZIP)
brand-logos = Лога
brand-colours = Цветове
brand-contrast = Контраст
brand-contrast-text = Колко добре се различават два цвята. За текст е нужно 4,5:1, за едър текст, линии и символи – 3:1 (WCAG 2.2).
brand-light = На светли страници
brand-dark = На тъмни страници
brand-fit = Подходящо за
brand-fit-text = всякакъв текст
brand-fit-large = едър текст, символи
brand-fit-none = само за украса
brand-fonts = Шрифтове
brand-font-text = Текст
brand-font-headings = Заглавия
brand-font-code = Код
brand-font-system = Шрифтът на устройството на читателя
brand-do = Моля, правете така
brand-do-files = Използвайте файловете с логото без промени.
brand-do-space = Оставяйте от всяка страна на логото свободно място от { $space } от височината му.
brand-do-size = Показвайте логото с ширина поне { $screen } на екран и { $print } на хартия.
brand-do-width = Показвайте логото с ширина поне { $width }.
brand-do-dark = На тъмен фон използвайте логото, направено за него.
brand-dont = Моля, не правете така
brand-dont-change = Не разтягайте, не завъртайте и не преоцветявайте логото.
brand-dont-picture = Не го поставяйте върху пъстра снимка.
brand-dont-contrast = Не пишете текст с цветове, които таблицата за контраст не допуска.
