//! What editors and templates see of words.

use std::sync::Arc;

use crate::i18n::{Arg, Catalog, FormatError, Isolation, WordError, WordFile, Words};
use crate::lang::{LangTag, Locale};

fn load(tag: &str, layers: &[&str]) -> (Arc<Catalog>, Vec<WordError>) {
    let locale = Arc::new(Locale::new(&LangTag::parse(tag).unwrap()));
    let layers: Vec<WordFile<'_>> =
        layers.iter().map(|text| WordFile { path: "i18n/x.ftl", text }).collect();
    let (catalog, errors) = Catalog::load(locale, &layers);
    (Arc::new(catalog), errors)
}

fn words(tag: &str, text: &str) -> Words {
    let (catalog, errors) = load(tag, &[text]);
    assert_eq!(errors, []);
    Words::new(vec![catalog])
}

fn say(words: &Words, id: &str, args: &[(&str, Arg<'_>)]) -> String {
    words.format(id, args, Isolation::Off).unwrap()
}

#[test]
fn words_are_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Words>();
}

#[test]
fn layers_override_value_by_value_and_languages_follow_each_other() {
    let (greek, errors) = load(
        "el",
        &["search = Αναζήτηση\n    .hint = Λέξεις\nhome = Αρχική\n", "search = Ψάξε\n"],
    );
    assert_eq!(errors, []);
    let (english, _) = load("en", &["search = Search\nmenu = Menu\n"]);
    let words = Words::new(vec![greek, english]);
    assert_eq!(words.get("search"), Some("Ψάξε"));
    assert_eq!(words.get("search.hint"), Some("Λέξεις"));
    assert_eq!(words.get("menu"), Some("Menu"));
    assert_eq!(words.get("nothing"), None);
    assert_eq!(words.language_of("search").unwrap().as_str(), "el");
    assert_eq!(words.language_of("menu").unwrap().as_str(), "en");
    assert_eq!(
        words.ids().collect::<Vec<_>>(),
        ["home", "menu", "search", "search.hint"]
    );
}

#[test]
fn plural_forms_are_those_of_the_language() {
    let text = "p = { $n ->\n    [0] none\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    \
                [many] many\n   *[other] other\n }\nk = { NUMBER($n, minimumFractionDigits: 1) ->\n    [one] one\n   \
                *[other] other\n }\nth = { NUMBER($n, type: \"ordinal\") ->\n    [one] { $n }st\n    [two] { $n }nd\n   \
                *[other] { $n }th\n }\n";
    for (tag, n, form) in [
        ("lt", 22.0, "few"),
        ("lt", 11.0, "other"),
        ("lv", 10.0, "zero"),
        ("ro", 103.0, "few"),
        ("mt", 112.0, "many"),
        ("ar", 11.0, "many"),
        ("ar", 0.0, "none"),
        ("sr-Latn", 22.0, "few"),
        ("pl", 5.0, "many"),
        ("fr", 1.5, "one"),
        ("pt", 0.0, "none"),
        ("es", 1e6, "many"),
        ("en", f64::NAN, "other"),
        ("en", -1.0, "one"),
    ] {
        assert_eq!(
            say(&words(tag, text), "p", &[("n", Arg::Number(n))]),
            form,
            "{tag} {n}"
        );
    }
    let english = words("en", text);
    assert_eq!(say(&english, "k", &[("n", Arg::from(1))]), "other");
    assert_eq!(say(&english, "th", &[("n", Arg::from(22))]), "22nd");
    assert_eq!(english.variables("p"), ["n"]);
}

#[test]
fn numbers_are_written_as_the_language_writes_them() {
    let text = "a = { $n }\nb = { NUMBER($n, minimumFractionDigits: 2) }\nc = { NUMBER($n, maximumFractionDigits: 0) }\n\
                d = { NUMBER($n, minimumFractionDigits: 1000000000) }\ne = { 1.50 }\n";
    let german = words("de", text);
    let n = [("n", Arg::Number(1_234_567.891_2))];
    assert_eq!(say(&german, "a", &n), "1.234.567,891");
    assert_eq!(say(&german, "b", &n), "1.234.567,891");
    assert_eq!(say(&german, "b", &[("n", Arg::from(3))]), "3,00");
    assert_eq!(say(&german, "c", &n), "1.234.568");
    assert_eq!(german.get("e"), Some("1,50"));
    for number in [f64::NAN, f64::INFINITY, 1e300, -0.0, f64::MIN_POSITIVE] {
        assert!(say(&german, "d", &[("n", Arg::Number(number))]).len() < 450);
    }
    assert_eq!(say(&words("el", text), "a", &n), "1.234.567,891");
    assert_eq!(say(&words("fr", text), "a", &n), "1\u{202f}234\u{202f}567,891");
}

#[test]
fn values_are_set_apart_in_right_to_left_text_only() {
    let text = "hello = Hello { $name }!\nalone = { $name }\n";
    let name = [("name", Arg::from("Ann"))];
    let arabic = words("ar", text);
    let shown =
        |words: &Words, id| words.format(id, &name, Isolation::RightToLeft).unwrap();
    assert_eq!(shown(&arabic, "hello"), "Hello \u{2068}Ann\u{2069}!");
    assert_eq!(shown(&arabic, "alone"), "Ann");
    assert_eq!(say(&arabic, "hello", &name), "Hello Ann!");
    assert_eq!(shown(&words("en", text), "hello"), "Hello Ann!");
}

#[test]
fn terms_take_arguments_and_choose_by_attributes() {
    let text = "-brand = { $case ->\n   *[name] Pennon\n    [of] Pennons\n }\n    .gender = masculine\n\
                about = About { -brand(case: \"of\") } and { -brand }\nwho = { -brand.gender ->\n    [masculine] he\n   \
                *[other] it\n }\nref = { about }: { who }\n";
    let words = words("en", text);
    assert_eq!(words.get("about"), Some("About Pennons and Pennon"));
    assert_eq!(words.get("ref"), Some("About Pennons and Pennon: he"));
    assert_eq!(words.get("-brand"), None);
}

#[test]
fn what_is_missing_is_said_and_never_printed() {
    let words = words("en", "hello = Hello, { $name }!\n");
    assert_eq!(words.get("hello"), None);
    let missing = words.format("hello", &[], Isolation::Off).unwrap_err();
    assert_eq!(
        missing,
        FormatError::MissingVariable { id: "hello".into(), name: "name".into() }
    );
    assert_eq!(missing.to_string(), "the message `hello` needs a value for `$name`");
    assert!(matches!(
        words.format("nothing", &[], Isolation::Off),
        Err(FormatError::UnknownMessage { .. })
    ));
}

#[test]
fn mistakes_are_underlined() {
    let text = "ok = fine\r\nbroken { $x\nsel = { $n ->\n   [one] x\n   [other] y\n }\ndup = 1\ndup = 2\nfn = { foo($x) }\n\
                fu = { FOO($x) }\nto = { nowhere } { -no }\nme = { you }\nyou = { me }\nbrace = α } b\n";
    let (catalog, errors) = load("en", &[text]);
    let found: Vec<(&str, &str)> =
        errors.iter().map(|e| (&text[e.span.clone()], e.message.as_str())).collect();
    assert_eq!(
        found,
        [
            ("{", "`=` is missing here"),
            ("}", "one of the variants must be marked with `*`: `*[other]`"),
            ("dup", "`dup` is in this file twice; the first one is used"),
            ("foo", "the name of a function is in capitals: `NUMBER($n)`"),
            ("FOO", "there is no function `FOO`; the one that there is is `NUMBER`"),
            ("nowhere", "there is no message `nowhere` to refer to"),
            ("no", "there is no term `-no` to refer to"),
            ("me", "`me` refers to itself"),
            ("you", "`you` refers to itself"),
            ("}", "this `}` closes nothing; write `{\"}\"}` for the sign itself"),
        ]
    );
    let words = Words::new(vec![catalog]);
    assert_eq!(words.get("ok"), Some("fine"));
    assert_eq!(words.get("dup"), Some("1"));
    assert_eq!(words.get("me"), None);
}

#[test]
fn hostile_files_stay_small() {
    let mut laughs = String::from("a0 = lololololol\n");
    for i in 1..12 {
        laughs.push_str(&format!("a{i} = {}\n", format!("{{ a{} }}", i - 1).repeat(10)));
    }
    let words = words("en", &laughs);
    assert!(words.get("a1").is_some());
    assert!(matches!(
        words.format("a11", &[], Isolation::Off),
        Err(FormatError::TooLong { .. })
    ));
    for deep in [
        "a = ".to_owned() + &"{ ".repeat(200_000),
        "a = { ".to_owned() + &"F(".repeat(200_000),
    ] {
        assert_eq!(load("en", &[&deep]).1.len(), 1);
    }
    for odd in [
        "",
        "\u{feff}",
        "\u{feff}a = b",
        "a",
        "=",
        "a =",
        "{",
        "\0",
        "a = { \"\\u{110000}\" }",
        "é",
    ] {
        for error in load("en", &[odd]).1 {
            assert!(odd.get(error.span).is_some(), "{odd:?}");
        }
    }
}

#[test]
fn what_the_library_stumbles_over_is_rewritten_or_refused() {
    // Braces within braces in a message that is too long, and texts that begin like variants.
    let mut laughs = String::from("a0 = { 1 }\n");
    for i in 1..4 {
        laughs.push_str(&format!(
            "a{i} = {}\n",
            format!("{{ {{ a{} }} }}", i - 1).repeat(10)
        ));
    }
    laughs.push_str("odd = [x]\n    y\n    z\ncrlf =\r\n    one\r\n      two\r\n");
    let english = words("en", &laughs);
    assert!(matches!(
        english.format("a3", &[], Isolation::Off),
        Err(FormatError::TooLong { .. })
    ));
    assert_eq!(english.get("odd"), Some("[x]\ny\nz"));
    assert_eq!(english.get("crlf"), Some("one\n  two"));
    // A variant by number goes first wherever it stands, and no number is compared by the library's own rules.
    let counted = words(
        "en",
        "n = { $n ->\n    [one] one\n    [1] exactly\n   *[other] other\n }\n",
    );
    for (number, form) in [(1.0, "exactly"), (-1.0, "one"), (f64::INFINITY, "other")] {
        assert_eq!(say(&counted, "n", &[("n", Arg::Number(number))]), form);
    }
    // Within a term nothing is reported as missing, and values are forgotten after another term.
    let (catalog, errors) = load("en", &["-t = { $x }\nuse = { -t } { $y }\n"]);
    assert_eq!(errors, []);
    let missing =
        Words::new(vec![catalog]).format("use", &[("y", Arg::from(1))], Isolation::Off);
    assert_eq!(
        missing,
        Err(FormatError::MissingVariable { id: "use".into(), name: "x".into() })
    );
    let said = |text: &str| -> Vec<String> {
        load("en", &[text]).1.into_iter().map(|error| error.message).collect()
    };
    assert_eq!(
        said("-a = A\n-b = { -a } { $x }\nc = { -b(x: 1) }\n"),
        ["within a term, `$x` must stand before anything that is referred to"]
    );
    assert_eq!(said("a = A\n-a = B\n"), ["`a` is a message; give the term another name"]);
}

proptest::proptest! {
    #[test]
    fn any_file_is_read(text in "([a-z]{1,2}|[-=.{}\\[\\]*$\" \n>0-9é(),:#]|-> |NUMBER\\(|\\$n|\n    ){0,60}") {
        let (catalog, errors) = load("ar", &[&text]);
        for error in errors {
            proptest::prop_assert!(text.get(error.span).is_some());
        }
        let words = Words::new(vec![catalog]);
        for id in words.ids() {
            let _written = words.format(id, &[("n", Arg::Number(2.0))], Isolation::RightToLeft);
        }
    }
}
