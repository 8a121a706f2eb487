# The site's own words, over those of the theme.
not-found-text = لا توجد صفحة في هذا المرسى. ربما انتقلت إلى مرسى آخر، أو أن العنوان غير صحيح.
