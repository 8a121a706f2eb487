# The site's own words, over those of the theme.
not-found-text = There is no page at this berth. It may have moved to another one, or the address may be wrong.
