// Writes expected.tsv beside itself: what Node's Intl (ICU 78, CLDR 48) says in every language that pennon ships.
//
//     node tests/intl/record.mjs
//
// A row is: language, what, input, expected. The Union's own varieties are asked for `en` and `pt`, as Locale::new says.
import { writeFileSync, readFileSync } from "node:fs";

if (process.versions.cldr !== "48.0") throw new Error(`this is CLDR ${process.versions.cldr}, and 48.0 is wanted`);

const LANGUAGES = ("bg es cs da de et el en fr ga hr it lv lt hu mt nl pl pt ro sk sl fi sv " +
  "ar he uk tr nb nn is sr mk sq bs ca eu gl").split(" ");
const INTL = { en: "en-150", pt: "pt-PT" };
const STYLES = ["full", "long", "medium", "short"];
const DATES = ("2026-01-01 2026-02-03 2026-03-14 2026-04-05 2026-05-09 2026-06-21 2026-07-30 2026-08-08 2026-09-17 " +
  "2026-10-31 2026-11-21 2026-12-25 1999-12-31 2031-05-04").split(" ");
const RANGES = ("2026-05-03/2026-05-05 2026-11-09/2026-11-21 2026-05-28/2026-06-02 2026-01-31/2026-12-01 " +
  "2026-12-30/2027-01-02 2025-05-03/2027-05-03 2026-05-03/2026-05-03").split(" ");
const TIMES = ["00:05", "09:30", "12:00", "14:05", "23:59"];
const INTEGERS = [0, 7, 12, 123, 1234, 9999, 12345, 123456, 1234567, 1234567890123, -5, -1234, -12345];
const DECIMALS = [0.5, 0.05, 1.25, 1.005, 2.5, -0.75, 1234.5, 12345.678, -98765.4321, 1000000.5, 99.995, 3];
const COUNTS = [...Array(32).keys(), 42, 43, 71, 80, 81, 99, 100, 101, 102, 103, 110, 111, 112, 119, 120, 121, 200, 201, 800,
  1000, 1001, 1011, 2000, 1000000, 1000001, 2000000, 0.5, 1.1, 1.5, 2.1, 10.1, 21.1];
const LISTS = [["Lisboa"], ["Lisboa", "Irene"], ["Ana", "hielo"], ["siete", "ocho"], ["Αθήνα", "Πάτρα", "Βόλος"],
  ["a", "b", "c"], ["ירושלים", "חיפה", "תל אביב"], ["Madrid", "Roma", "Hilda"], ["1", "2", "3", "11"], ["w", "x", "y", "z"]];
const WORDS = ("zebra Ångström angel äpple apa ö oz östlich ostlich Öl où ou čas cas chata dom ďas ch c ç cz ll lz ñu nz nu " +
  "ó o ő ú ü ű ž z š s ş ı i İ I j ŕ ř r đ d ð þ th æ ae ø å aa œ ß ss ģ g ġ ħ h għ ij y ý ы і ї и ґ г ј љ њ щ ш ё е " +
  "άλφα αλάτι ωμέγα ώρα שלום אבא عربي باب café cafe Café CAFÉ co-op coop l'eau leau 10 9 2 _x _y résumé resume").split(" ");
const ZONE = "UTC";
const day = (text) => new Date(`${text}T00:00:00Z`);

const COUNTRIES = readFileSync(new URL("../../src/lang/data/countries.tsv", import.meta.url), "utf8")
  .split("\n")[0].split("\t").slice(1);

const rows = [];
for (const language of LANGUAGES) {
  const intl = INTL[language] ?? language;
  const row = (what, input, expected) => {
    if (/[\t\n]/.test(input + expected)) throw new Error("a tab");
    rows.push([language, what, input, expected].join("\t"));
  };
  for (const style of STYLES) {
    const format = new Intl.DateTimeFormat(intl, { dateStyle: style, timeZone: ZONE });
    for (const date of DATES) row(`date.${style}`, date, format.format(day(date)));
    for (const range of RANGES) row(`range.${style}`, range, format.formatRange(...range.split("/").map(day)));
    const both = new Intl.DateTimeFormat(intl, { dateStyle: style, timeStyle: "short", timeZone: ZONE });
    for (const time of ["09:30", "14:05"]) {
      row(`date-time.${style}`, `2026-05-03T${time}`, both.format(new Date(`2026-05-03T${time}Z`)));
    }
  }
  const clock = new Intl.DateTimeFormat(intl, { timeStyle: "short", timeZone: ZONE });
  for (const time of TIMES) row("time", time, clock.format(new Date(`2026-05-03T${time}Z`)));
  const month = new Intl.DateTimeFormat(intl, { year: "numeric", month: "long", timeZone: ZONE });
  for (const date of DATES.slice(0, 12)) row("month-year", date, month.format(day(date)));

  const integer = new Intl.NumberFormat(intl);
  for (const number of INTEGERS) row("integer", String(number), integer.format(number));
  for (const digits of [0, 1, 2, 3]) {
    const decimal = new Intl.NumberFormat(intl, { maximumFractionDigits: digits });
    for (const number of DECIMALS) {
      const text = decimal.format(number);
      // Intl writes minus zero, which no reader wants to see.
      if (/[1-9]/.test(text)) row(`decimal.${digits}`, String(number), text);
    }
  }
  for (const unit of ["byte", "kilobyte", "megabyte", "gigabyte"]) {
    // `5 bytes`, and `5 kB`.
    const unitDisplay = unit === "byte" ? "long" : "short";
    const format = new Intl.NumberFormat(intl, { style: "unit", unit, unitDisplay, maximumFractionDigits: 1 });
    for (const number of unit === "byte" || unit === "kilobyte" ? [1, 2, 5, 21, 340] : [1, 1.5, 2, 12.4, 5]) {
      row(`unit.${unit}`, String(number), format.format(number));
    }
  }
  for (const type of ["cardinal", "ordinal"]) {
    const rules = new Intl.PluralRules(intl, { type });
    for (const number of COUNTS) {
      if (type === "cardinal" || Number.isInteger(number)) row(type, String(number), rules.select(number));
    }
  }
  for (const [kind, type] of [["and", "conjunction"], ["or", "disjunction"], ["unit", "unit"]]) {
    const format = new Intl.ListFormat(intl, { type });
    for (const list of LISTS) row(`list.${kind}`, list.join("|"), format.format(list));
  }
  row("sorted", WORDS.join("|"), WORDS.toSorted(new Intl.Collator(intl).compare).join("|"));
  const languages = new Intl.DisplayNames(intl, { type: "language" });
  for (const other of LANGUAGES) row("language", other, languages.of(other));
  const countries = new Intl.DisplayNames(intl, { type: "region" });
  for (const country of COUNTRIES) {
    // Intl answers with the code where CLDR has no name; pennon says the name in English.
    if (countries.of(country) !== country) row("country", country, countries.of(country));
  }
}
writeFileSync(new URL("expected.tsv", import.meta.url), rows.join("\n") + "\n");
console.log(`${rows.length} rows`);
