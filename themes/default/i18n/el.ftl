## Getting around
skip-to-content = Μετάβαση στο περιεχόμενο
home = Αρχική
main-navigation = Κύρια
breadcrumbs = Βρίσκεστε εδώ
languages = Γλώσσες
not-translated = δεν έχει μεταφραστεί
in-language = στα { $language }
on-this-page = Σε αυτή τη σελίδα

## Fallback
fallback-title = Δεν διατίθεται ακόμη στα { $language }
fallback-text = Η σελίδα αυτή δεν έχει μεταφραστεί ακόμη στα { $language }. Εμφανίζεται στα { $original }.
only-in = Μόνο στα { $language }

## Lists
see-all = Δείτε όλα: { $title }
upcoming = Προσεχώς
past = Παλαιότερα
empty-list = Δεν υπάρχει ακόμη περιεχόμενο εδώ.
empty-upcoming = Δεν έχει οριστεί προς το παρόν καμία ημερομηνία.
items =
    { $n ->
        [one] { $n } καταχώριση
       *[other] { $n } καταχωρίσεις
    }
previous-page = Προηγούμενη
next-page = Επόμενη
page-of = Σελίδα { $page } από { $pages }
pagination = Σελίδες
topics = Θέματα
topic = Θέμα
related = Βλ. επίσης
published = Δημοσίευση
updated = Ενημέρωση
feed-of = Ροή ενημερώσεων: { $title }
downloads = Αρχεία προς λήψη
file-size = { $type }, { $size }
at-a-glance = Με μια ματιά

## Not found
not-found = Η σελίδα δεν βρέθηκε
not-found-text = Δεν υπάρχει σελίδα σε αυτή τη διεύθυνση. Ενδέχεται να έχει μετακινηθεί ή ο σύνδεσμος να είναι λανθασμένος.
not-found-home = Μετάβαση στην αρχική σελίδα
redirect = Η σελίδα έχει μετακινηθεί
redirect-text = Η σελίδα βρίσκεται πλέον εδώ:
choose-language = Επιλέξτε γλώσσα

## Kinds
kind-page = Σελίδα
kind-page-many = Σελίδες
kind-section = Ενότητα
kind-section-many = Ενότητες
kind-news = Είδηση
kind-news-many = Νέα
kind-press-release = Δελτίο Τύπου
kind-press-release-many = Δελτία Τύπου
kind-newsletter = Ενημερωτικό δελτίο
kind-newsletter-many = Ενημερωτικά δελτία
kind-leaflet = Φυλλάδιο
kind-leaflet-many = Φυλλάδια
kind-poster = Αφίσα
kind-poster-many = Αφίσες
kind-result = Αποτέλεσμα
kind-result-many = Αποτελέσματα
kind-event = Εκδήλωση
kind-event-many = Εκδηλώσεις
kind-partner = Εταίρος
kind-partner-many = Εταίροι

## Fields
field-when = Πότε
field-place = Τόπος
field-country = Χώρα
field-city = Πόλη
field-website = Ιστότοπος
field-email = Ηλ. ταχυδρομείο
field-type = Είδος
field-mode = Τρόπος διεξαγωγής
field-organiser = Διοργάνωση
field-partners = Εταίροι
field-results = Αποτελέσματα
field-audience = Σε ποιους απευθύνεται
field-participants = Συμμετέχοντες
field-languages = Γλώσσες
field-agenda = Πρόγραμμα
field-materials = Υλικό
field-licence = Άδεια χρήσης
field-doi = DOI
field-work-package = Πακέτο εργασίας
field-pages = Έκταση
field-size = Μέγεθος
field-format = Μορφή
field-contact = Επικοινωνία
register = Εγγραφή
calendar-save = Αποθήκευση στο ημερολόγιο
calendar-subscribe = Ημερολόγιο για συνδρομή
city-country = { $city }, { $country }
event-past = Η εκδήλωση έχει πραγματοποιηθεί.
issue-number = Τεύχος { $n }
other-issues = Άλλα τεύχη
page-count =
    { $n ->
        [one] { $n } σελίδα
       *[other] { $n } σελίδες
    }
embargoed-until = Να μη δημοσιευθεί πριν από: { $date }
for-release = Για άμεση δημοσίευση
in-this-issue = Σε αυτό το τεύχος
how-to-cite = Τρόπος αναφοράς
no-downloads = Δεν υπάρχουν ακόμη αρχεία προς λήψη.
press-contact = Στοιχεία επικοινωνίας για τον Τύπο
work-package = Πακέτο εργασίας { $n }
watch-at = Παρακολουθήστε στο { $host }

## Allowed values
result-type-guide = Οδηγός
result-type-curriculum = Πρόγραμμα σπουδών
result-type-report = Έκθεση
result-type-tool = Εργαλείο
result-type-dataset = Σύνολο δεδομένων
result-type-course = Μάθημα
result-type-video = Βίντεο
result-type-toolkit = Εργαλειοθήκη
result-type-recommendations = Συστάσεις
result-status-planned = Προγραμματισμένο
result-status-in-progress = Σε εξέλιξη
result-status-available = Διαθέσιμο
event-type-meeting = Συνάντηση έργου
event-type-workshop = Εργαστήριο
event-type-networking = Εκδήλωση δικτύωσης
event-type-multiplier = Πολλαπλασιαστική εκδήλωση
event-type-road-show = Περιοδεύουσα παρουσίαση
event-type-training = Κατάρτιση
event-type-conference = Συνέδριο
event-mode-onsite = Διά ζώσης
event-mode-online = Διαδικτυακά
event-mode-hybrid = Διά ζώσης και διαδικτυακά
partner-role-coordinator = Συντονιστής
partner-role-partner = Εταίρος
partner-role-associated = Συνδεδεμένος εταίρος
partner-type-university = Πανεπιστήμιο
partner-type-school = Σχολείο
partner-type-training-centre = Κέντρο κατάρτισης
partner-type-chamber = Επιμελητήριο
partner-type-company = Επιχείρηση
partner-type-public-body = Δημόσιος φορέας
partner-type-association = Ένωση
partner-type-research = Ερευνητικό ίδρυμα
poster-orientation-portrait = Κατακόρυφα
poster-orientation-landscape = Οριζόντια
leaflet-format-a4-letter-fold = A4, αναδίπλωση C
leaflet-format-a4-z-fold = A4, αναδίπλωση Z
leaflet-format-a5-four-pages = A5, τέσσερις σελίδες
leaflet-format-dl = DL

## Alerts in the text
alert-note = Σημείωση
alert-tip = Συμβουλή
alert-important = Σημαντικό
alert-warning = Προειδοποίηση
alert-caution = Προσοχή
footnotes = Υποσημειώσεις
footnote-back = Επιστροφή στο κείμενο
task-done = Ολοκληρώθηκε
task-open = Εκκρεμεί

## Footer
funding = Χρηματοδότηση
funding-number = Αριθμός έργου: { $number }
emblem-eu = Έμβλημα της Ευρωπαϊκής Ένωσης
legal = Νομικές πληροφορίες

## Brand kit
brand-kit = Πακέτο ταυτότητας
brand-kit-lead = Τα λογότυπα, τα χρώματα και οι γραμματοσειρές του { $name } και πώς χρησιμοποιούνται.
brand-download-all = Λήψη όλων (ZIP)
brand-logos = Λογότυπα
brand-colours = Χρώματα
brand-contrast = Αντίθεση
brand-contrast-text = Πόσο καλά ξεχωρίζουν δύο χρώματα. Το κείμενο χρειάζεται 4,5:1· το μεγάλο κείμενο, οι γραμμές και τα σύμβολα 3:1 (WCAG 2.2).
brand-light = Σε ανοιχτόχρωμες σελίδες
brand-dark = Σε σκουρόχρωμες σελίδες
brand-fit = Κατάλληλο για
brand-fit-text = κάθε κείμενο
brand-fit-large = μεγάλο κείμενο, σύμβολα
brand-fit-none = μόνο διακόσμηση
brand-fonts = Γραμματοσειρές
brand-font-text = Κείμενο
brand-font-headings = Επικεφαλίδες
brand-font-code = Κώδικας
brand-font-system = Η γραμματοσειρά της συσκευής του αναγνώστη
brand-do = Ναι
brand-do-files = Χρησιμοποιήστε τα αρχεία του λογοτύπου όπως είναι.
brand-do-space = Αφήστε σε κάθε πλευρά του λογοτύπου ελεύθερο χώρο ίσο με το { $space } του ύψους του.
brand-do-size = Δείξτε το λογότυπο με πλάτος τουλάχιστον { $screen } σε οθόνη και { $print } σε χαρτί.
brand-do-width = Δείξτε το λογότυπο με πλάτος τουλάχιστον { $width }.
brand-do-dark = Σε σκούρο φόντο χρησιμοποιήστε το λογότυπο που έχει φτιαχτεί γι’ αυτό.
brand-dont = Όχι
brand-dont-change = Μην τεντώνετε, μη στρέφετε και μην αλλάζετε χρώμα στο λογότυπο.
brand-dont-picture = Μην το τοποθετείτε πάνω σε φορτωμένη εικόνα.
brand-dont-contrast = Μη γράφετε κείμενο με χρώματα που δεν επιτρέπει ο πίνακας αντίθεσης.
