//! Makes messages fit for `fluent-bundle` before it sees them, and checks them on the way: numbers, plurals and values
//! are asked of functions of ours. Never writes a message.

use std::collections::BTreeSet;
use std::fmt;
use std::ops::Range;

use fluent_syntax::ast::{
    CallArguments, Expression, Identifier, InlineExpression as Inline, NamedArgument,
    Pattern, PatternElement, VariantKey,
};

/// The function that editors know: writes a number, or any value as it is. The second argument is the variable's name.
pub(crate) const NUMBER: &str = "NUMBER";
/// The function that selectors become: which variant a number means. More arguments are the numbers that have a variant.
pub(crate) const PLURAL: &str = "PLURAL";

/// Where something stands, to underline it.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    pub(crate) file: usize,
    pub(crate) span: Range<usize>,
}

/// What can be said: a message, a term, or an attribute of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Key<'s> {
    pub(crate) term: bool,
    pub(crate) id: &'s str,
    pub(crate) attribute: Option<&'s str>,
}

impl fmt::Display for Key<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.term { "-" } else { "" };
        let dot = if self.attribute.is_some() { "." } else { "" };
        write!(f, "{sign}{}{dot}{}", self.id, self.attribute.unwrap_or_default())
    }
}

/// Rewrites the pattern of one key.
#[derive(Debug)]
pub(crate) struct Rewriter<'s> {
    pub(crate) file: usize,
    /// The whole file, of which all names are slices.
    pub(crate) text: &'s str,
    pub(crate) term: bool,
    /// Within a term: another message or term stands before this place.
    referred: bool,
    pub(crate) mistakes: Vec<(Place, String)>,
    /// The variables that the pattern itself uses.
    pub(crate) variables: BTreeSet<&'s str>,
    /// What the pattern itself refers to.
    pub(crate) references: Vec<(Place, Key<'s>)>,
}

impl<'s> Rewriter<'s> {
    pub(crate) fn new(file: usize, text: &'s str, term: bool) -> Self {
        let (mistakes, variables, references) = Default::default();
        Self { file, text, term, referred: false, mistakes, variables, references }
    }

    /// Names are slices of the text, so where they stand is known without a search.
    pub(crate) fn place(&self, name: &str) -> Place {
        let start = (name.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        let start = start.min(self.text.len());
        Place { file: self.file, span: start..(start + name.len()).min(self.text.len()) }
    }

    pub(crate) fn pattern(&mut self, pattern: &mut Pattern<&'s str>) {
        for element in &mut pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
        // A text that begins like a variant or an attribute may only do so on the line of its name, and the serializer
        // of `fluent-syntax` moves it to a line of its own.
        if let Some(PatternElement::TextElement { value }) = pattern.elements.first_mut()
            && let Some((sign, rest)) = value.split_at_checked(1)
            && matches!(sign, "[" | "*" | "." | "}")
        {
            *value = rest;
            let expression = Expression::Inline(Inline::StringLiteral { value: sign });
            pattern.elements.insert(0, PatternElement::Placeable { expression });
        }
    }

    fn expression(&mut self, expression: &mut Expression<&'s str>) {
        // Braces within braces mean the same without; the library would stop the program over them when a message is
        // too long (`unreachable!` in `InlineExpression::write_error`).
        while let Expression::Inline(Inline::Placeable { expression: inner }) = expression
        {
            let blank = Expression::Inline(Inline::StringLiteral { value: "" });
            *expression = std::mem::replace(inner, blank);
        }
        match expression {
            Expression::Inline(inline) => self.inline(inline, NUMBER),
            Expression::Select { selector, variants } => {
                self.inline(selector, PLURAL);
                // A number's own variant goes before that of its plural category.
                let is_number = |key: &_| matches!(key, VariantKey::NumberLiteral { .. });
                variants.sort_by_key(|variant| !is_number(&variant.key));
                if let Inline::FunctionReference { arguments, .. } = selector {
                    arguments.positional.truncate(1);
                    for variant in variants.iter() {
                        if let VariantKey::NumberLiteral { value } = variant.key {
                            arguments.positional.push(Inline::NumberLiteral { value });
                        }
                    }
                }
                let before = self.referred;
                let mut after = before;
                for variant in variants {
                    self.referred = before;
                    self.pattern(&mut variant.value);
                    after |= self.referred;
                }
                self.referred = after;
            }
        }
    }

    /// `function` is asked for what is neither text nor a reference.
    fn inline(&mut self, inline: &mut Inline<&'s str>, function: &'static str) {
        match inline {
            Inline::MessageReference { id, attribute } => {
                self.reference(false, id.name, attribute.as_ref());
            }
            Inline::TermReference { id, attribute, arguments } => {
                self.reference(true, id.name, attribute.as_ref());
                // Fluent ignores them.
                if let Some(arguments) = arguments {
                    arguments.positional.clear();
                }
            }
            Inline::StringLiteral { .. } if function == NUMBER => {}
            Inline::FunctionReference { id, arguments } => {
                if let Err((name, mistake)) = check_call(id.name, arguments) {
                    self.mistakes.push((self.place(name), mistake));
                    *inline = Inline::StringLiteral { value: "" };
                } else {
                    let name = id.name;
                    let named = std::mem::take(&mut arguments.named);
                    let value = arguments.positional.swap_remove(0);
                    *inline = self.call(function, name, value, named);
                }
            }
            Inline::StringLiteral { .. }
            | Inline::NumberLiteral { .. }
            | Inline::VariableReference { .. }
            | Inline::Placeable { .. } => {
                let blank = Inline::StringLiteral { value: "" };
                let value = std::mem::replace(inline, blank);
                *inline = self.call(function, "", value, Vec::new());
            }
        }
    }

    fn call(
        &mut self,
        function: &'static str,
        place: &'s str,
        value: Inline<&'s str>,
        named: Vec<NamedArgument<&'s str>>,
    ) -> Inline<&'s str> {
        let mut positional = vec![value];
        if let Inline::VariableReference { id: Identifier { name } } = &positional[0] {
            let name = *name;
            self.variables.insert(name);
            // The library forgets the values of a term when another term has been written in it.
            if self.term && self.referred {
                let place = if place.is_empty() { name } else { place };
                let why = format!(
                    "within a term, `${name}` must stand before anything that is referred to"
                );
                self.mistakes.push((self.place(place), why));
            }
            positional.push(Inline::StringLiteral { value: name });
        }
        let arguments = CallArguments { positional, named };
        Inline::FunctionReference { id: Identifier { name: function }, arguments }
    }

    fn reference(
        &mut self,
        term: bool,
        id: &'s str,
        attribute: Option<&Identifier<&'s str>>,
    ) {
        let attribute = attribute.map(|attribute| attribute.name);
        self.references.push((self.place(id), Key { term, id, attribute }));
        self.referred = true;
    }
}

/// What is wrong with the call of a function: what to underline, and why.
fn check_call<'s>(
    name: &'s str,
    arguments: &CallArguments<&'s str>,
) -> Result<(), (&'s str, String)> {
    if name != NUMBER {
        let why =
            format!("there is no function `{name}`; the one that there is is `NUMBER`");
        return Err((name, why));
    }
    let [Inline::VariableReference { .. } | Inline::NumberLiteral { .. }] =
        arguments.positional.as_slice()
    else {
        return Err((name, "`NUMBER` takes one variable: `NUMBER($n)`".to_owned()));
    };
    for argument in &arguments.named {
        let option = argument.name.name;
        let known = match (option, &argument.value) {
            (
                "minimumFractionDigits" | "maximumFractionDigits",
                Inline::NumberLiteral { .. },
            ) => true,
            ("type", Inline::StringLiteral { value }) => {
                matches!(*value, "ordinal" | "cardinal")
            }
            _ => false,
        };
        if !known {
            let why = format!(
                "`NUMBER` does not know `{option}` with this value; it knows `minimumFractionDigits: 2`, \
                 `maximumFractionDigits: 2` and `type: \"ordinal\"`"
            );
            return Err((option, why));
        }
    }
    Ok(())
}
