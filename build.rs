//! Builds again when a file is added to or removed from what is embedded: the macro that embeds them sees changes only.

fn main() {
    for folder in ["themes/default", "src/scaffold/starter"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
