## Getting around
skip-to-content = İçeriğe geç
home = Ana sayfa
menu = Menü
main-navigation = Ana menü
breadcrumbs = Buradasınız
languages = Diller
language-missing = { $language }: çevrilmedi
not-translated = çevrilmedi
in-language = dil: { $language }
on-this-page = Bu sayfada
back-to-top = Başa dön
search = Ara

## Fallback
fallback-title = Henüz çevrilmedi: { $language }
fallback-text = Bu sayfanın { $language } çevirisi henüz yok. Gösterilen dil: { $original }.
only-in = Yalnızca bu dilde: { $language }

## Lists
read-more = Devamını oku
read-more-about = Devamını oku: { $title }
all-items = Tümü
see-all = Tümünü gör: { $title }
latest = En yeniler
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
filter = Filtrele
topics = Konular
topic = Konu
tagged = Konular
related = Ayrıca bakınız
published = Yayımlanma
updated = Güncelleme
news-of = Haberler: { $title }
feed = Akış
feed-of = Akış: { $title }
download = İndir
downloads = İndirilebilir dosyalar
file-size = { $type }, { $size }
opens-external = dış bağlantı
share = Paylaş
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
kind-section = Bölüm
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
field-date = Tarih
field-start = Başlangıç
field-end = Bitiş
field-when = Ne zaman
field-place = Yer
field-country = Ülke
field-city = Şehir
field-website = Web sitesi
field-email = E-posta
field-phone = Telefon
field-address = Adres
field-role = Rol
field-type = Tür
field-mode = Katılım biçimi
field-organiser = Düzenleyen
field-partners = Ortaklar
field-events = Etkinlikler
field-results = Sonuçlar
field-registration = Kayıt
field-audience = Kimler için
field-participants = Katılımcılar
field-languages = Diller
field-agenda = Program
field-materials = Materyaller
field-licence = Lisans
field-doi = DOI
field-number = Numara
field-status = Durum
field-work-package = İş paketi
field-pages = Uzunluk
field-size = Boyut
field-format = Biçim
field-contact = İletişim
field-organisation = Kuruluş
field-embargo = Ambargo
field-speaker = Konuşmacı
register = Kaydol
event-past = Bu etkinlik gerçekleşti.
issue-number = Sayı { $n }
other-issues = Diğer sayılar
page-count =
    { $n ->
        [one] { $n } sayfa
       *[other] { $n } sayfa
    }
participant-count =
    { $n ->
        [one] { $n } katılımcı
       *[other] { $n } katılımcı
    }
embargoed-until = Şu tarihten önce yayımlanamaz: { $date }
for-release = Hemen yayımlanabilir
about-project = Proje hakkında
in-this-issue = Bu sayıda
how-to-cite = Kaynak gösterme
no-downloads = Henüz indirilecek bir şey yok.
press-contact = Basın iletişim
work-package = İş paketi { $n }
translated-by = Çeviri: { $name }
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
legal = Yasal bilgiler
imprint = Künye
privacy = Verilerin korunması
accessibility = Erişilebilirlik
