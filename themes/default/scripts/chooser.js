// Takes a visitor to the first of their browser's languages that the site has.
// Without it the page is a list of links.
(function () {
  "use strict";
  const links = Array.from(document.querySelectorAll("a[hreflang]"));
  const find = (wanted) =>
    links.find((link) => link.hreflang.toLowerCase() === wanted) ||
    links.find((link) => link.hreflang.toLowerCase().split("-")[0] === wanted.split("-")[0]);
  // Who comes back from inside the site wants to choose.
  if (document.referrer.startsWith(location.origin)) return;
  for (const language of navigator.languages || []) {
    const link = find(language.toLowerCase());
    if (link) {
      location.replace(link.href);
      return;
    }
  }
})();
