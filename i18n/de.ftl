# The site's own words, over those of the theme.
not-found-text = An diesem Liegeplatz liegt keine Seite. Vielleicht hat sie den Platz gewechselt, oder die Adresse stimmt nicht.
