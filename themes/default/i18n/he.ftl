## Getting around
skip-to-content = דילוג לתוכן
home = דף הבית
main-navigation = תפריט ראשי
breadcrumbs = מיקומך באתר
languages = שפות
not-translated = לא תורגם
in-language = שפה: { $language }
on-this-page = בעמוד זה

## Fallback
fallback-title = טרם תורגם: { $language }
fallback-text = עמוד זה טרם תורגם (שפה: { $language }). הגרסה המוצגת: { $original }.
only-in = רק בשפה אחת: { $language }

## Lists
see-all = לכל הרשומות: { $title }
upcoming = בקרוב
past = קודמים
empty-list = עדיין אין כאן תוכן.
empty-upcoming = כרגע לא נקבע אף מועד.
items =
    { $n ->
        [one] רשומה אחת
        [two] שתי רשומות
       *[other] { $n } רשומות
    }
previous-page = הקודם
next-page = הבא
page-of = עמוד { $page } מתוך { $pages }
pagination = עמודים
topics = נושאים
topic = נושא
related = ראו גם
published = פורסם
updated = עודכן
feed-of = הזנה: { $title }
downloads = הורדות
file-size = { $type }, { $size }
at-a-glance = במבט אחד

## Not found
not-found = העמוד לא נמצא
not-found-text = אין עמוד בכתובת זו. ייתכן שהעמוד הועבר או שהקישור שגוי.
not-found-home = מעבר לדף הבית
redirect = עמוד זה הועבר
redirect-text = העמוד נמצא כעת כאן:
choose-language = בחירת שפה

## Kinds
kind-page = עמוד
kind-page-many = עמודים
kind-section = מדור
kind-section-many = מדורים
kind-news = ידיעה
kind-news-many = חדשות
kind-press-release = הודעה לעיתונות
kind-press-release-many = הודעות לעיתונות
kind-newsletter = ידיעון
kind-newsletter-many = ידיעונים
kind-leaflet = עלון
kind-leaflet-many = עלונים
kind-poster = כרזה
kind-poster-many = כרזות
kind-result = תוצר
kind-result-many = תוצרים
kind-event = אירוע
kind-event-many = אירועים
kind-partner = שותף
kind-partner-many = שותפים

## Fields
field-when = מתי
field-place = מקום
field-country = מדינה
field-city = עיר
field-website = אתר
field-email = דוא״ל
field-type = סוג
field-mode = אופן ההשתתפות
field-organiser = ארגון האירוע
field-partners = שותפים
field-results = תוצרים
field-audience = למי מיועד
field-participants = משתתפים
field-languages = שפות
field-agenda = תוכנית
field-materials = חומרים
field-licence = רישיון
field-doi = DOI
field-work-package = חבילת עבודה
field-pages = היקף
field-size = גודל
field-format = פורמט
field-contact = יצירת קשר
register = להרשמה
calendar-save = שמירה ביומן
calendar-subscribe = לוח שנה להרשמה
city-country = { $city }, { $country }
event-past = האירוע כבר התקיים.
issue-number = גיליון { $n }
other-issues = גיליונות נוספים
page-count =
    { $n ->
        [one] עמוד אחד
        [two] שני עמודים
       *[other] { $n } עמודים
    }
embargoed-until = לא לפרסום לפני: { $date }
for-release = לפרסום מיידי
in-this-issue = בגיליון זה
how-to-cite = אופן הציטוט
no-downloads = עדיין אין קבצים להורדה.
press-contact = קשר לעיתונות
work-package = חבילת עבודה { $n }
watch-at = לצפייה באתר { $host }

## Allowed values
result-type-guide = מדריך
result-type-curriculum = תוכנית לימודים
result-type-report = דוח
result-type-tool = כלי
result-type-dataset = מערך נתונים
result-type-course = קורס
result-type-video = סרטון
result-type-toolkit = ערכת כלים
result-type-recommendations = המלצות
result-status-planned = מתוכנן
result-status-in-progress = בתהליך
result-status-available = זמין
event-type-meeting = פגישת פרויקט
event-type-workshop = סדנה
event-type-networking = מפגש רישות
event-type-multiplier = אירוע להפצת תוצרים
event-type-road-show = סבב מפגשי הצגה
event-type-training = הכשרה
event-type-conference = כנס
event-mode-onsite = פנים אל פנים
event-mode-online = מקוון
event-mode-hybrid = פנים אל פנים ומקוון
partner-role-coordinator = רכז
partner-role-partner = שותף
partner-role-associated = שותף נלווה
partner-type-university = אוניברסיטה
partner-type-school = בית ספר
partner-type-training-centre = מרכז הכשרה
partner-type-chamber = לשכת מסחר
partner-type-company = חברה
partner-type-public-body = גוף ציבורי
partner-type-association = עמותה
partner-type-research = מכון מחקר
poster-orientation-portrait = לאורך
poster-orientation-landscape = לרוחב
leaflet-format-a4-letter-fold = A4, קיפול C
leaflet-format-a4-z-fold = A4, קיפול Z
leaflet-format-a5-four-pages = A5, ארבעה עמודים
leaflet-format-dl = DL

## Alerts in the text
alert-note = הערה
alert-tip = טיפ
alert-important = חשוב
alert-warning = אזהרה
alert-caution = זהירות
footnotes = הערות שוליים
footnote-back = חזרה לטקסט
task-done = בוצע
task-open = טרם בוצע

## Footer
funding = מימון
funding-number = מספר הפרויקט: { $number }
emblem-eu = סמל האיחוד האירופי
legal = מידע משפטי

## Brand kit
brand-kit = ערכת מותג
brand-kit-lead = הסמלילים, הצבעים והגופנים של { $name } ואיך משתמשים בהם.
brand-download-all = הורדת הכול (ZIP)
brand-logos = סמלילים
brand-colours = צבעים
brand-contrast = ניגודיות
brand-contrast-text = עד כמה אפשר להבחין בין שני צבעים. טקסט דורש 4.5 ל-1; טקסט גדול, קווים וסמלים דורשים 3 ל-1 (WCAG 2.2).
brand-light = בדפים בהירים
brand-dark = בדפים כהים
brand-fit = מתאים ל
brand-fit-text = כל טקסט
brand-fit-large = טקסט גדול, סמלים
brand-fit-none = קישוט בלבד
brand-fonts = גופנים
brand-font-text = טקסט
brand-font-headings = כותרות
brand-font-code = קוד
brand-font-system = הגופן של מכשיר הקורא
brand-do = כן
brand-do-files = השתמשו בקובצי הסמליל כפי שהם.
brand-do-space = השאירו בכל צד של הסמליל שטח פנוי של { $space } מגובהו.
brand-do-size = הציגו את הסמליל ברוחב של { $screen } לפחות על מסך ו-{ $print } לפחות על נייר.
brand-do-width = הציגו את הסמליל ברוחב של { $width } לפחות.
brand-do-dark = על רקע כהה השתמשו בסמליל שנועד לו.
brand-dont = לא
brand-dont-change = אל תמתחו, תסובבו או תצבעו מחדש את הסמליל.
brand-dont-picture = אל תניחו אותו על תמונה עמוסה.
brand-dont-contrast = אל תכתבו טקסט בצבעים שטבלת הניגודיות אינה מתירה.
