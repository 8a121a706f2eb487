## Getting around
skip-to-content = İçeriğe geç
home = Ana sayfa
main-navigation = Ana menü
breadcrumbs = Buradasınız
languages = Diller
not-translated = çevrilmedi
in-language = dil: { $language }
on-this-page = Bu sayfada

## Fallback
fallback-title = Henüz çevrilmedi: { $language }
fallback-text = Bu sayfanın { $language } çevirisi henüz yok. Gösterilen dil: { $original }.
only-in = Yalnızca bu dilde: { $language }

## Lists
see-all = Tümünü gör: { $title }
upcoming = Yaklaşanlar
past = Geçmiş
empty-list = Burada henüz bir şey yok.
empty-upcoming = Şu anda belirlenmiş bir tarih yok.
items =
    { $n ->
        [one] { $n } kayıt
       *[other] { $n } kayıt
    }
previous-page = Önceki
next-page = Sonraki
page-of = Sayfa { $page }/{ $pages }
pagination = Sayfalar
topics = Konular
topic = Konu
related = Ayrıca bakınız
published = Yayımlanma
updated = Güncelleme
feed-of = Akış: { $title }
downloads = İndirilebilir dosyalar
file-size = { $type }, { $size }
at-a-glance = Özet bilgiler

## Not found
not-found = Sayfa bulunamadı
not-found-text = Bu adreste bir sayfa yok. Taşınmış olabilir ya da bağlantı hatalı olabilir.
not-found-home = Ana sayfaya git
redirect = Bu sayfa taşındı
redirect-text = Sayfa artık burada:
choose-language = Dil seçin

## Kinds
kind-page = Sayfa
kind-page-many = Sayfalar
kind-section = Bölüm
kind-section-many = Bölümler
kind-news = Haber
kind-news-many = Haberler
kind-press-release = Basın bülteni
kind-press-release-many = Basın bültenleri
kind-newsletter = E-bülten
kind-newsletter-many = E-bültenler
kind-leaflet = Broşür
kind-leaflet-many = Broşürler
kind-poster = Afiş
kind-poster-many = Afişler
kind-result = Sonuç
kind-result-many = Sonuçlar
kind-event = Etkinlik
kind-event-many = Etkinlikler
kind-partner = Ortak
kind-partner-many = Ortaklar

## Fields
field-when = Ne zaman
field-place = Yer
field-country = Ülke
field-city = Şehir
field-website = Web sitesi
field-email = E-posta
field-type = Tür
field-mode = Katılım biçimi
field-organiser = Düzenleyen
field-partners = Ortaklar
field-results = Sonuçlar
field-audience = Kimler için
field-participants = Katılımcılar
field-languages = Diller
field-agenda = Program
field-materials = Materyaller
field-licence = Lisans
field-doi = DOI
field-work-package = İş paketi
field-pages = Uzunluk
field-size = Boyut
field-format = Biçim
field-contact = İletişim
register = Kaydol
calendar-save = Takvimime kaydet
calendar-subscribe = Abone olunabilir takvim
city-country = { $city }, { $country }
event-past = Bu etkinlik gerçekleşti.
issue-number = Sayı { $n }
other-issues = Diğer sayılar
page-count =
    { $n ->
        [one] { $n } sayfa
       *[other] { $n } sayfa
    }
embargoed-until = Şu tarihten önce yayımlanamaz: { $date }
for-release = Hemen yayımlanabilir
in-this-issue = Bu sayıda
how-to-cite = Kaynak gösterme
no-downloads = Henüz indirilecek bir şey yok.
press-contact = Basın iletişim
work-package = İş paketi { $n }
watch-at = Şurada izleyin: { $host }

## Allowed values
result-type-guide = Kılavuz
result-type-curriculum = Öğretim programı
result-type-report = Rapor
result-type-tool = Araç
result-type-dataset = Veri seti
result-type-course = Kurs
result-type-video = Video
result-type-toolkit = Araç seti
result-type-recommendations = Öneriler
result-status-planned = Planlandı
result-status-in-progress = Devam ediyor
result-status-available = Yayında
event-type-meeting = Proje toplantısı
event-type-workshop = Çalıştay
event-type-networking = Ağ kurma etkinliği
event-type-multiplier = Çoğaltıcı etkinlik
event-type-road-show = Gezici tanıtım
event-type-training = Eğitim
event-type-conference = Konferans
event-mode-onsite = Yüz yüze
event-mode-online = Çevrim içi
event-mode-hybrid = Yüz yüze ve çevrim içi
partner-role-coordinator = Koordinatör
partner-role-partner = Ortak
partner-role-associated = İştirakçi ortak
partner-type-university = Üniversite
partner-type-school = Okul
partner-type-training-centre = Eğitim merkezi
partner-type-chamber = Meslek odası
partner-type-company = Şirket
partner-type-public-body = Kamu kuruluşu
partner-type-association = Dernek
partner-type-research = Araştırma enstitüsü
poster-orientation-portrait = Dikey
poster-orientation-landscape = Yatay
leaflet-format-a4-letter-fold = A4, içe katlama
leaflet-format-a4-z-fold = A4, Z katlama
leaflet-format-a5-four-pages = A5, dört sayfa
leaflet-format-dl = DL

## Alerts in the text
alert-note = Not
alert-tip = İpucu
alert-important = Önemli
alert-warning = Uyarı
alert-caution = Dikkat
footnotes = Dipnotlar
footnote-back = Metne dön
task-done = Tamamlandı
task-open = Yapılacak

## Footer
funding = Finansman
funding-number = Proje numarası: { $number }
emblem-eu = Avrupa Birliği amblemi
legal = Yasal bilgiler

## Brand kit
brand-kit = Marka paketi
brand-kit-lead = { $name } logoları, renkleri ve yazı tipleri ile kullanım kuralları.
brand-download-all = Tümünü indir (ZIP)
brand-logos = Logolar
brand-colours = Renkler
brand-contrast = Karşıtlık
brand-contrast-text = İki rengin ne kadar iyi ayırt edildiği. Metin için 4,5:1; büyük metin, çizgiler ve simgeler için 3:1 gerekir (WCAG 2.2).
brand-light = Açık sayfalarda
brand-dark = Koyu sayfalarda
brand-fit = Uygun olduğu yer
brand-fit-text = her metin
brand-fit-large = büyük metin, simgeler
brand-fit-none = yalnızca süs
brand-fonts = Yazı tipleri
brand-font-text = Metin
brand-font-headings = Başlıklar
brand-font-code = Kod
brand-font-system = Okurun cihazındaki yazı tipi
brand-do = Lütfen böyle
brand-do-files = Logo dosyalarını olduğu gibi kullanın.
brand-do-space = Logonun her yanında yüksekliğinin { $space } kadarı boş kalsın.
brand-do-size = Logoyu ekranda en az { $screen }, kâğıtta en az { $print } genişliğinde gösterin.
brand-do-width = Logoyu en az { $width } genişliğinde gösterin.
brand-do-dark = Koyu zeminde, onun için hazırlanmış logoyu kullanın.
brand-dont = Lütfen böyle değil
brand-dont-change = Logoyu esnetmeyin, döndürmeyin, rengini değiştirmeyin.
brand-dont-picture = Logoyu karmaşık bir görselin üzerine koymayın.
brand-dont-contrast = Karşıtlık tablosunun izin vermediği renklerle metin yazmayın.
