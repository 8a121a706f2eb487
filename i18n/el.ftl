# The site's own words, over those of the theme.
not-found-text = Σε αυτή τη θέση δεν υπάρχει σελίδα. Ίσως έχει αλλάξει θέση ή η διεύθυνση δεν είναι σωστή.
