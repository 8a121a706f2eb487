## Getting around
skip-to-content = انتقل إلى المحتوى
home = الرئيسية
main-navigation = الرئيسية
breadcrumbs = أنت هنا
languages = اللغات
not-translated = غير مترجم
in-language = باللغة { $language }
on-this-page = في هذه الصفحة

## Fallback
fallback-title = غير متاح بعد باللغة { $language }
fallback-text = لم تُترجم هذه الصفحة بعد إلى اللغة { $language }. النسخة المعروضة باللغة { $original }.
only-in = باللغة { $language } فقط

## Lists
see-all = عرض الكل: { $title }
upcoming = قريبًا
past = السابقة
empty-list = لا يوجد شيء هنا بعد.
empty-upcoming = لم يُحدَّد أي موعد حاليًا.
items =
    { $n ->
        [zero] لا عناصر
        [one] عنصر واحد
        [two] عنصران
        [few] { $n } عناصر
        [many] { $n } عنصرًا
       *[other] { $n } عنصر
    }
previous-page = السابق
next-page = التالي
page-of = الصفحة { $page } من { $pages }
pagination = الصفحات
topics = المواضيع
topic = الموضوع
related = انظر أيضًا
published = تاريخ النشر
updated = تاريخ التحديث
feed-of = خلاصة ويب: { $title }
downloads = التنزيلات
file-size = { $type }، { $size }
at-a-glance = نظرة سريعة

## Not found
not-found = الصفحة غير موجودة
not-found-text = لا توجد صفحة على هذا العنوان. ربما نُقلت أو أن الرابط غير صحيح.
not-found-home = الانتقال إلى الصفحة الرئيسية
redirect = نُقلت هذه الصفحة
redirect-text = توجد الصفحة الآن هنا:
choose-language = اختر اللغة

## Kinds
kind-page = صفحة
kind-page-many = الصفحات
kind-section = قسم
kind-section-many = الأقسام
kind-news = خبر
kind-news-many = الأخبار
kind-press-release = بيان صحفي
kind-press-release-many = البيانات الصحفية
kind-newsletter = نشرة إخبارية
kind-newsletter-many = النشرات الإخبارية
kind-leaflet = مطوية
kind-leaflet-many = المطويات
kind-poster = ملصق
kind-poster-many = الملصقات
kind-result = نتيجة
kind-result-many = النتائج
kind-event = فعالية
kind-event-many = الفعاليات
kind-partner = شريك
kind-partner-many = الشركاء

## Fields
field-when = الموعد
field-place = المكان
field-country = البلد
field-city = المدينة
field-website = الموقع الإلكتروني
field-email = البريد الإلكتروني
field-type = النوع
field-mode = طريقة الانعقاد
field-organiser = الجهة المنظمة
field-partners = الشركاء
field-results = النتائج
field-audience = الفئة المستهدفة
field-participants = المشاركون
field-languages = اللغات
field-agenda = البرنامج
field-materials = المواد
field-licence = الترخيص
field-doi = DOI
field-work-package = حزمة العمل
field-pages = عدد الصفحات
field-size = الحجم
field-format = الشكل
field-contact = جهة الاتصال
register = سجّل الآن
calendar-save = الحفظ في التقويم
calendar-subscribe = تقويم للاشتراك
city-country = { $city }، { $country }
event-past = انتهت هذه الفعالية.
issue-number = العدد { $n }
other-issues = أعداد أخرى
page-count =
    { $n ->
        [zero] لا صفحات
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $n } صفحات
        [many] { $n } صفحة
       *[other] { $n } صفحة
    }
embargoed-until = يُحظر النشر قبل: { $date }
for-release = للنشر الفوري
in-this-issue = في هذا العدد
how-to-cite = كيفية الاستشهاد
no-downloads = لا يوجد شيء للتنزيل بعد.
press-contact = جهة الاتصال الإعلامية
work-package = حزمة العمل { $n }
watch-at = شاهد على { $host }

## Allowed values
result-type-guide = دليل
result-type-curriculum = منهج دراسي
result-type-report = تقرير
result-type-tool = أداة
result-type-dataset = مجموعة بيانات
result-type-course = دورة تعليمية
result-type-video = فيديو
result-type-toolkit = مجموعة أدوات
result-type-recommendations = توصيات
result-status-planned = مخطط له
result-status-in-progress = قيد الإنجاز
result-status-available = متاح
event-type-meeting = اجتماع المشروع
event-type-workshop = ورشة عمل
event-type-networking = لقاء تواصل
event-type-multiplier = فعالية لتعميم النتائج
event-type-road-show = جولة تعريفية
event-type-training = تدريب
event-type-conference = مؤتمر
event-mode-onsite = حضوريًا
event-mode-online = عبر الإنترنت
event-mode-hybrid = حضوريًا وعبر الإنترنت
partner-role-coordinator = منسق
partner-role-partner = شريك
partner-role-associated = شريك منتسب
partner-type-university = جامعة
partner-type-school = مدرسة
partner-type-training-centre = مركز تدريب
partner-type-chamber = غرفة تجارية أو مهنية
partner-type-company = شركة
partner-type-public-body = هيئة عامة
partner-type-association = جمعية
partner-type-research = معهد بحوث
poster-orientation-portrait = عمودي
poster-orientation-landscape = أفقي
leaflet-format-a4-letter-fold = A4، طي ثلاثي إلى الداخل
leaflet-format-a4-z-fold = A4، طي على شكل Z
leaflet-format-a5-four-pages = A5، أربع صفحات
leaflet-format-dl = DL

## Alerts in the text
alert-note = ملاحظة
alert-tip = نصيحة
alert-important = مهم
alert-warning = تحذير
alert-caution = تنبيه
footnotes = الحواشي
footnote-back = العودة إلى النص
task-done = منجز
task-open = غير منجز

## Footer
funding = التمويل
funding-number = رقم المشروع: { $number }
emblem-eu = شعار الاتحاد الأوروبي
legal = معلومات قانونية

## Brand kit
brand-kit = عناصر الهوية البصرية
brand-kit-lead = الشعارات والألوان والخطوط الخاصة بمشروع { $name } وكيفية استخدامها.
brand-download-all = تنزيل كل شيء (ZIP)
brand-logos = الشعارات
brand-colours = الألوان
brand-contrast = التباين
brand-contrast-text = مدى سهولة التمييز بين لونين. يحتاج النص إلى تباين 4.5 إلى 1، وتحتاج النصوص الكبيرة والخطوط والرموز إلى 3 إلى 1 (WCAG 2.2).
brand-light = في الصفحات الفاتحة
brand-dark = في الصفحات الداكنة
brand-fit = مناسب لـ
brand-fit-text = كل النصوص
brand-fit-large = النصوص الكبيرة والرموز
brand-fit-none = الزخرفة فقط
brand-fonts = الخطوط
brand-font-text = النص
brand-font-headings = العناوين
brand-font-code = الشيفرة
brand-font-system = خط جهاز القارئ
brand-do = ما يُستحسن
brand-do-files = استخدموا ملفات الشعار كما هي.
brand-do-space = اتركوا حول الشعار من كل جانب مساحة فارغة قدرها { $space } من ارتفاعه.
brand-do-size = لا يقل عرض الشعار عن { $screen } على الشاشة و{ $print } على الورق.
brand-do-width = لا يقل عرض الشعار عن { $width }.
brand-do-dark = على الخلفية الداكنة استخدموا الشعار المعدّ لها.
brand-dont = ما يُتجنَّب
brand-dont-change = لا تمدّوا الشعار ولا تديروه ولا تغيّروا ألوانه.
brand-dont-picture = لا تضعوه على صورة مزدحمة.
brand-dont-contrast = لا تكتبوا نصًا بألوان لا يسمح بها جدول التباين.
