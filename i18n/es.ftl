# The site's own words, over those of the theme.
not-found-text = En este amarre no hay ninguna página. Puede que se haya trasladado a otro o que la dirección no sea correcta.
