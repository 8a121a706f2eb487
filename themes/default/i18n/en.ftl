# The words of the interface. A site overrides any of them in its own i18n/LANG.ftl.

## Getting around
skip-to-content = Skip to content
home = Home
main-navigation = Main
breadcrumbs = You are here
languages = Languages
not-translated = not translated
in-language = in { $language }
on-this-page = On this page

## Fallback: a page shown in another language because its own is missing
fallback-title = Not yet in { $language }
fallback-text = This page has not been translated into { $language } yet. You are reading it in { $original }.
only-in = Only in { $language }

## Lists
see-all = See all: { $title }
upcoming = Coming up
past = Past
empty-list = There is nothing here yet.
empty-upcoming = No date is fixed at the moment.
items =
    { $n ->
        [one] { $n } entry
       *[other] { $n } entries
    }
previous-page = Previous
next-page = Next
page-of = Page { $page } of { $pages }
pagination = Pages
topics = Topics
topic = Topic
related = See also
published = Published
updated = Updated
feed-of = Feed: { $title }
downloads = Downloads
file-size = { $type }, { $size }
at-a-glance = At a glance

## Not found, redirects, choosing a language
not-found = Page not found
not-found-text = There is no page at this address. It may have moved, or the link may be wrong.
not-found-home = Go to the home page
redirect = This page has moved
redirect-text = The page is now here:
choose-language = Choose a language

## Kinds: one of them, and the list of them
kind-page = Page
kind-page-many = Pages
kind-section = Section
kind-section-many = Sections
kind-news = News
kind-news-many = News
kind-press-release = Press release
kind-press-release-many = Press releases
kind-newsletter = Newsletter
kind-newsletter-many = Newsletters
kind-leaflet = Leaflet
kind-leaflet-many = Leaflets
kind-poster = Poster
kind-poster-many = Posters
kind-result = Result
kind-result-many = Results
kind-event = Event
kind-event-many = Events
kind-partner = Partner
kind-partner-many = Partners

## Fields, as readers see them
field-when = When
field-place = Place
field-country = Country
field-city = City
field-website = Website
field-email = E-mail
field-type = Type
field-mode = Form
field-organiser = Organiser
field-partners = Partners
field-results = Results
field-audience = For whom
field-participants = Participants
field-languages = Languages
field-agenda = Programme
field-materials = Materials
field-licence = Licence
field-doi = DOI
field-work-package = Work package
field-pages = Length
field-size = Size
field-format = Format
field-contact = Contact
register = Register
calendar-save = Save in my calendar
calendar-subscribe = Calendar to subscribe to
city-country = { $city }, { $country }
event-past = This event has taken place.
issue-number = Issue { $n }
other-issues = Other issues
page-count =
    { $n ->
        [one] { $n } page
       *[other] { $n } pages
    }
embargoed-until = Not for publication before { $date }
for-release = For immediate release
in-this-issue = In this issue
how-to-cite = How to cite
no-downloads = There is nothing to download yet.
press-contact = Press contact
work-package = Work package { $n }
watch-at = Watch at { $host }

## Allowed values, named KIND-FIELD-VALUE
result-type-guide = Guide
result-type-curriculum = Curriculum
result-type-report = Report
result-type-tool = Tool
result-type-dataset = Data set
result-type-course = Course
result-type-video = Video
result-type-toolkit = Toolkit
result-type-recommendations = Recommendations
result-status-planned = Planned
result-status-in-progress = In progress
result-status-available = Available
event-type-meeting = Project meeting
event-type-workshop = Workshop
event-type-networking = Networking event
event-type-multiplier = Multiplier event
event-type-road-show = Road show
event-type-training = Training
event-type-conference = Conference
event-mode-onsite = On site
event-mode-online = Online
event-mode-hybrid = On site and online
partner-role-coordinator = Coordinator
partner-role-partner = Partner
partner-role-associated = Associated partner
partner-type-university = University
partner-type-school = School
partner-type-training-centre = Training centre
partner-type-chamber = Chamber
partner-type-company = Company
partner-type-public-body = Public body
partner-type-association = Association
partner-type-research = Research institute
poster-orientation-portrait = Portrait
poster-orientation-landscape = Landscape
leaflet-format-a4-letter-fold = A4, letter fold
leaflet-format-a4-z-fold = A4, Z fold
leaflet-format-a5-four-pages = A5, four pages
leaflet-format-dl = DL

## Alerts in the text
alert-note = Note
alert-tip = Tip
alert-important = Important
alert-warning = Warning
alert-caution = Caution
footnotes = Footnotes
footnote-back = Back to the text
task-done = Done
task-open = Open

## Footer
funding = Funding
funding-number = Project number: { $number }
emblem-eu = Emblem of the European Union
legal = Legal

## Brand kit
brand-kit = Brand kit
brand-kit-lead = The logos, colours and fonts of { $name }, and how to use them.
brand-download-all = Download everything (ZIP)
brand-logos = Logos
brand-colours = Colours
brand-contrast = Contrast
brand-contrast-text = How well two colours can be told apart. Text needs 4.5 to 1; large text, lines and symbols need 3 to 1 (WCAG 2.2).
brand-light = On light pages
brand-dark = On dark pages
brand-fit = Fit for
brand-fit-text = all text
brand-fit-large = large text, symbols
brand-fit-none = decoration only
brand-fonts = Fonts
brand-font-text = Text
brand-font-headings = Headings
brand-font-code = Code
brand-font-system = The font of the reader’s device
brand-do = Please do
brand-do-files = Use the logo files as they are.
brand-do-space = Leave { $space } of the logo’s height free on every side of it.
brand-do-size = Show the logo at least { $screen } wide on a screen and { $print } on paper.
brand-do-width = Show the logo at least { $width } wide.
brand-do-dark = On a dark background, use the logo that is made for it.
brand-dont = Please don’t
brand-dont-change = Do not stretch, turn or recolour the logo.
brand-dont-picture = Do not put it on a busy picture.
brand-dont-contrast = Do not set text in colours that the contrast table does not allow.
