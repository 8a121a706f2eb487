## Getting around
skip-to-content = Aller au contenu
home = Accueil
main-navigation = Principale
breadcrumbs = Vous êtes ici
languages = Langues
not-translated = non traduit
in-language = en { $language }
on-this-page = Sur cette page

## Fallback
fallback-title = Pas encore disponible en { $language }
fallback-text = Cette page n’est pas encore traduite en { $language }. Elle est affichée en { $original }.
only-in = Uniquement en { $language }

## Lists
see-all = Tout voir : { $title }
upcoming = À venir
past = Passés
empty-list = Il n’y a encore rien ici.
empty-upcoming = Aucune date n’est fixée pour le moment.
items =
    { $n ->
        [one] { $n } élément
        [many] { $n } d’éléments
       *[other] { $n } éléments
    }
previous-page = Précédent
next-page = Suivant
page-of = Page { $page } sur { $pages }
pagination = Pages
topics = Thèmes
topic = Thème
related = Voir aussi
published = Publication
updated = Mise à jour
feed-of = Flux : { $title }
downloads = Téléchargements
file-size = { $type }, { $size }
at-a-glance = En bref

## Not found
not-found = Page introuvable
not-found-text = Aucune page ne correspond à cette adresse. Elle a peut-être été déplacée, ou le lien est erroné.
not-found-home = Aller à la page d’accueil
redirect = Cette page a été déplacée
redirect-text = La page se trouve désormais ici :
choose-language = Choisir une langue

## Kinds
kind-page = Page
kind-page-many = Pages
kind-section = Rubrique
kind-section-many = Rubriques
kind-news = Actualité
kind-news-many = Actualités
kind-press-release = Communiqué de presse
kind-press-release-many = Communiqués de presse
kind-newsletter = Lettre d’information
kind-newsletter-many = Lettres d’information
kind-leaflet = Dépliant
kind-leaflet-many = Dépliants
kind-poster = Affiche
kind-poster-many = Affiches
kind-result = Résultat
kind-result-many = Résultats
kind-event = Événement
kind-event-many = Événements
kind-partner = Partenaire
kind-partner-many = Partenaires

## Fields
field-when = Quand
field-place = Lieu
field-country = Pays
field-city = Ville
field-website = Site web
field-email = Adresse électronique
field-type = Type
field-mode = Modalité
field-organiser = Organisation
field-partners = Partenaires
field-results = Résultats
field-audience = Public visé
field-participants = Participants
field-languages = Langues
field-agenda = Programme
field-materials = Documents
field-licence = Licence
field-doi = DOI
field-work-package = Lot de travail
field-pages = Longueur
field-size = Taille
field-format = Format
field-contact = Contact
register = S’inscrire
calendar-save = Enregistrer dans mon agenda
calendar-subscribe = Agenda auquel s’abonner
city-country = { $city }, { $country }
event-past = Cet événement a eu lieu.
issue-number = Numéro { $n }
other-issues = Autres numéros
page-count =
    { $n ->
        [one] { $n } page
        [many] { $n } de pages
       *[other] { $n } pages
    }
embargoed-until = Ne pas publier avant le { $date }
for-release = Pour diffusion immédiate
in-this-issue = Dans ce numéro
how-to-cite = Comment citer
no-downloads = Il n’y a encore rien à télécharger.
press-contact = Contact presse
work-package = Lot de travail { $n }
watch-at = Voir sur { $host }

## Allowed values
result-type-guide = Guide
result-type-curriculum = Programme de formation
result-type-report = Rapport
result-type-tool = Outil
result-type-dataset = Jeu de données
result-type-course = Cours
result-type-video = Vidéo
result-type-toolkit = Boîte à outils
result-type-recommendations = Recommandations
result-status-planned = Prévu
result-status-in-progress = En cours
result-status-available = Disponible
event-type-meeting = Réunion de projet
event-type-workshop = Atelier
event-type-networking = Événement de réseautage
event-type-multiplier = Événement de dissémination
event-type-road-show = Tournée de présentation
event-type-training = Formation
event-type-conference = Conférence
event-mode-onsite = Sur place
event-mode-online = En ligne
event-mode-hybrid = Sur place et en ligne
partner-role-coordinator = Coordinateur
partner-role-partner = Partenaire
partner-role-associated = Partenaire associé
partner-type-university = Université
partner-type-school = Établissement scolaire
partner-type-training-centre = Centre de formation
partner-type-chamber = Chambre consulaire
partner-type-company = Entreprise
partner-type-public-body = Organisme public
partner-type-association = Association
partner-type-research = Institut de recherche
poster-orientation-portrait = Portrait
poster-orientation-landscape = Paysage
leaflet-format-a4-letter-fold = A4, pli roulé
leaflet-format-a4-z-fold = A4, pli en Z
leaflet-format-a5-four-pages = A5, quatre pages
leaflet-format-dl = DL

## Alerts in the text
alert-note = Remarque
alert-tip = Conseil
alert-important = Important
alert-warning = Avertissement
alert-caution = Attention
footnotes = Notes de bas de page
footnote-back = Retour au texte
task-done = Fait
task-open = À faire

## Footer
funding = Financement
funding-number = Numéro du projet : { $number }
emblem-eu = Emblème de l’Union européenne
legal = Informations juridiques

## Brand kit
brand-kit = Kit de marque
brand-kit-lead = Les logos, les couleurs et les polices de { $name }, et comment les utiliser.
brand-download-all = Tout télécharger (ZIP)
brand-logos = Logos
brand-colours = Couleurs
brand-contrast = Contraste
brand-contrast-text = À quel point deux couleurs se distinguent. Le texte demande 4,5:1 ; le grand texte, les traits et les symboles demandent 3:1 (WCAG 2.2).
brand-light = Sur les pages claires
brand-dark = Sur les pages sombres
brand-fit = Convient pour
brand-fit-text = tout texte
brand-fit-large = grand texte, symboles
brand-fit-none = décoration seulement
brand-fonts = Polices
brand-font-text = Texte
brand-font-headings = Titres
brand-font-code = Code
brand-font-system = La police de l’appareil du lecteur
brand-do = À faire
brand-do-files = Utilisez les fichiers du logo tels quels.
brand-do-space = Laissez libre, de chaque côté du logo, { $space } de sa hauteur.
brand-do-size = Affichez le logo sur au moins { $screen } de large à l’écran et { $print } sur papier.
brand-do-width = Affichez le logo sur au moins { $width } de large.
brand-do-dark = Sur fond sombre, utilisez le logo prévu pour cela.
brand-dont = À ne pas faire
brand-dont-change = N’étirez pas, ne tournez pas et ne recolorez pas le logo.
brand-dont-picture = Ne le posez pas sur une image chargée.
brand-dont-contrast = N’écrivez pas de texte dans des couleurs que le tableau des contrastes n’admet pas.
