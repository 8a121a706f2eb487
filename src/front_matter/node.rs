//! A YAML value with its place. Scalars stay text: only the field that they fill says what they are.

use crate::source::Span;

/// One value.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub value: Yaml,
}

/// What a value is.
#[derive(Clone, Debug, PartialEq)]
pub enum Yaml {
    /// Nothing, `~` or `null`.
    Null,
    /// Text as written, without quotes. `quoted` tells `"true"` from `true`.
    Scalar {
        /// The text.
        text: String,
        /// Was it in quotation marks or a block?
        quoted: bool,
    },
    /// A list.
    List(Vec<Node>),
    /// A mapping in the order of the file; keys are unique scalars.
    Map(Vec<(Node, Node)>),
}

impl Node {
    /// The text of a scalar.
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Yaml::Scalar { text, .. } => Some(text),
            Yaml::Null | Yaml::List(_) | Yaml::Map(_) => None,
        }
    }

    /// The entries of a mapping; none for anything else.
    pub fn entries(&self) -> &[(Node, Node)] {
        match &self.value {
            Yaml::Map(entries) => entries,
            Yaml::Null | Yaml::List(_) | Yaml::Scalar { .. } => &[],
        }
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&Node> {
        let found = self.entries().iter().find(|(name, _)| name.text() == Some(key));
        found.map(|(_, value)| value)
    }

    /// Where the text of a scalar begins in the file, if it stands there letter by letter.
    pub fn verbatim(&self) -> Option<usize> {
        let Yaml::Scalar { text, quoted } = &self.value else { return None };
        let marks = usize::from(*quoted);
        let one_line = !text.contains(['\n', '\r']);
        let same = self.span.range().len() == text.len() + 2 * marks;
        (same && one_line).then(|| self.span.start as usize + marks)
    }

    /// Is nothing there?
    pub fn is_null(&self) -> bool {
        self.value == Yaml::Null
    }

    /// What an editor would call it.
    pub fn noun(&self) -> &'static str {
        match &self.value {
            Yaml::Null => "nothing",
            Yaml::Scalar { .. } => "text",
            Yaml::List(_) => "a list",
            Yaml::Map(_) => "a group of fields",
        }
    }
}
