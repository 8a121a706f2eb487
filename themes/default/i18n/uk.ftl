## Getting around
skip-to-content = Перейти до вмісту
home = Головна
main-navigation = Основна
breadcrumbs = Ви тут
languages = Мови
not-translated = не перекладено
in-language = мова: { $language }
on-this-page = На цій сторінці

## Fallback
fallback-title = Ще не перекладено: { $language }
fallback-text = Цю сторінку ще не перекладено (мова: { $language }). Показано мовну версію: { $original }.
only-in = Доступно лише мовою: { $language }

## Lists
see-all = Переглянути всі: { $title }
upcoming = Незабаром
past = Минулі
empty-list = Тут поки що нічого немає.
empty-upcoming = Наразі жодної дати не визначено.
items =
    { $n ->
        [one] { $n } запис
        [few] { $n } записи
       *[many] { $n } записів
    }
previous-page = Попередня
next-page = Наступна
page-of = Сторінка { $page } з { $pages }
pagination = Сторінки
topics = Теми
topic = Тема
related = Див. також
published = Опубліковано
updated = Оновлено
feed-of = Стрічка: { $title }
downloads = Завантаження
file-size = { $type }, { $size }
at-a-glance = Коротко

## Not found
not-found = Сторінку не знайдено
not-found-text = За цією адресою сторінки немає. Можливо, її переміщено або посилання неправильне.
not-found-home = На головну сторінку
redirect = Цю сторінку переміщено
redirect-text = Тепер сторінка тут:
choose-language = Виберіть мову

## Kinds
kind-page = Сторінка
kind-page-many = Сторінки
kind-section = Розділ
kind-section-many = Розділи
kind-news = Новина
kind-news-many = Новини
kind-press-release = Пресреліз
kind-press-release-many = Пресрелізи
kind-newsletter = Інформаційний бюлетень
kind-newsletter-many = Інформаційні бюлетені
kind-leaflet = Буклет
kind-leaflet-many = Буклети
kind-poster = Плакат
kind-poster-many = Плакати
kind-result = Результат
kind-result-many = Результати
kind-event = Подія
kind-event-many = Події
kind-partner = Партнер
kind-partner-many = Партнери

## Fields
field-when = Коли
field-place = Місце
field-country = Країна
field-city = Місто
field-website = Вебсайт
field-email = Ел. пошта
field-type = Тип
field-mode = Формат участі
field-organiser = Організатор
field-partners = Партнери
field-results = Результати
field-audience = Для кого
field-participants = Учасники
field-languages = Мови
field-agenda = Програма
field-materials = Матеріали
field-licence = Ліцензія
field-doi = DOI
field-work-package = Робочий пакет
field-pages = Обсяг
field-size = Розмір
field-format = Формат
field-contact = Контакти
register = Зареєструватися
calendar-save = Зберегти в календарі
calendar-subscribe = Календар для підписки
city-country = { $city }, { $country }
event-past = Ця подія вже відбулася.
issue-number = Випуск { $n }
other-issues = Інші випуски
page-count =
    { $n ->
        [one] { $n } сторінка
        [few] { $n } сторінки
       *[many] { $n } сторінок
    }
embargoed-until = Не публікувати раніше: { $date }
for-release = Для негайної публікації
in-this-issue = У цьому випуску
how-to-cite = Як цитувати
no-downloads = Файлів для завантаження ще немає.
press-contact = Контакти для преси
work-package = Робочий пакет { $n }
watch-at = Дивитися на { $host }

## Allowed values
result-type-guide = Посібник
result-type-curriculum = Навчальна програма
result-type-report = Звіт
result-type-tool = Інструмент
result-type-dataset = Набір даних
result-type-course = Курс
result-type-video = Відео
result-type-toolkit = Набір інструментів
result-type-recommendations = Рекомендації
result-status-planned = Заплановано
result-status-in-progress = Триває
result-status-available = Доступно
event-type-meeting = Зустріч партнерів проєкту
event-type-workshop = Майстерня
event-type-networking = Захід для налагодження контактів
event-type-multiplier = Захід із поширення результатів
event-type-road-show = Виїзна презентація
event-type-training = Навчання
event-type-conference = Конференція
event-mode-onsite = Очно
event-mode-online = Онлайн
event-mode-hybrid = Очно й онлайн
partner-role-coordinator = Координатор
partner-role-partner = Партнер
partner-role-associated = Асоційований партнер
partner-type-university = Університет
partner-type-school = Школа
partner-type-training-centre = Навчальний центр
partner-type-chamber = Торгово-промислова палата
partner-type-company = Підприємство
partner-type-public-body = Державна установа
partner-type-association = Асоціація
partner-type-research = Науково-дослідний інститут
poster-orientation-portrait = Вертикально
poster-orientation-landscape = Горизонтально
leaflet-format-a4-letter-fold = A4, згин усередину
leaflet-format-a4-z-fold = A4, Z-подібний згин
leaflet-format-a5-four-pages = A5, чотири сторінки
leaflet-format-dl = DL

## Alerts in the text
alert-note = Примітка
alert-tip = Порада
alert-important = Важливо
alert-warning = Попередження
alert-caution = Обережно
footnotes = Виноски
footnote-back = Назад до тексту
task-done = Виконано
task-open = Не виконано

## Footer
funding = Фінансування
funding-number = Номер проєкту: { $number }
emblem-eu = Емблема Європейського Союзу
legal = Правова інформація

## Brand kit
brand-kit = Пакет візуальної ідентичності
brand-kit-lead = Логотипи, кольори та шрифти проєкту { $name } і як ними користуватися.
brand-download-all = Завантажити все (ZIP)
brand-logos = Логотипи
brand-colours = Кольори
brand-contrast = Контраст
brand-contrast-text = Наскільки добре розрізняються два кольори. Для тексту потрібно 4,5:1; для великого тексту, ліній і символів – 3:1 (WCAG 2.2).
brand-light = На світлих сторінках
brand-dark = На темних сторінках
brand-fit = Придатно для
brand-fit-text = будь-якого тексту
brand-fit-large = великого тексту, символів
brand-fit-none = лише оздоблення
brand-fonts = Шрифти
brand-font-text = Текст
brand-font-headings = Заголовки
brand-font-code = Код
brand-font-system = Шрифт пристрою читача
brand-do = Будь ласка, так
brand-do-files = Використовуйте файли логотипа без змін.
brand-do-space = Залишайте з кожного боку логотипа вільне місце { $space } його висоти.
brand-do-size = Показуйте логотип завширшки щонайменше { $screen } на екрані та { $print } на папері.
brand-do-width = Показуйте логотип завширшки щонайменше { $width }.
brand-do-dark = На темному тлі використовуйте логотип, створений для нього.
brand-dont = Будь ласка, не так
brand-dont-change = Не розтягуйте, не повертайте і не перефарбовуйте логотип.
brand-dont-picture = Не розміщуйте його на строкатому зображенні.
brand-dont-contrast = Не набирайте текст кольорами, яких таблиця контрасту не дозволяє.
