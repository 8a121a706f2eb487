//! Data files that cannot be read.

use crate::mistakes::{Page, home};

#[test]
fn data_files() {
    Page::new("data")
        .case(
            "a row with too few cells",
            &home().put("assets/partners.csv", "name,city\nA,Porto\nB\n"),
        )
        .case(
            "a row with too many cells",
            &home().put("assets/partners.csv", "\u{feff}name,city\nΑ,Πάτρα,GR\n"),
        )
        .case(
            "a quotation mark that never closes",
            &home().put("assets/partners.csv", "name,city\n\"A,Porto\nB,Cork\n"),
        )
        .case("a column twice", &home().put("assets/partners.csv", "name,name\nA,B\n"))
        .case(
            "semicolons",
            &home().put("assets/partners.csv", "name;city\nA;Porto, Gaia\n"),
        )
        .case(
            "JSON with a comma too many",
            &home().put("assets/partners.json", "[\n  {\"name\": \"A\",},\n]\n"),
        )
        .case(
            "JSON that ends too early",
            &home().put("assets/partners.json", "[\n  {\"name\": \"A\"\n"),
        )
        .case(
            "JSON with a name without quotation marks",
            &home().put("assets/partners.json", "{name: 'A'}\n"),
        )
        .case(
            "JSON nested too deeply",
            &home().put("assets/partners.json", "[".repeat(100_000)),
        )
        .case("an empty JSON file", &home().put("assets/partners.json", ""))
        .case("YAML", &home().put("assets/partners.yaml", "\u{feff}- name: A: B\n"))
        .check();
}
