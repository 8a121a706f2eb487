//! From the syntax tree of Fluent to patterns that are quick to write, never to text.

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::lang::Fraction;

/// What a message, attribute or term says.
pub(crate) type Pattern = Vec<Node>;

/// A piece of a pattern.
#[derive(Debug)]
pub(crate) enum Node {
    Text(Box<str>),
    Value(Value),
    Select { value: Value, variants: Vec<Variant>, default: usize },
}

/// Something that stands in braces.
#[derive(Debug)]
pub(crate) enum Value {
    Text(Box<str>),
    Number(f64, NumberStyle),
    Variable(Box<str>),
    /// `NUMBER($n, minimumFractionDigits: 2)`
    Numbered(Box<str>, NumberStyle),
    /// A message, attribute (`id.attr`) or term (`-id`), with the arguments of a term.
    Reference(Box<str>, Vec<(Box<str>, Value)>),
    /// Braces within braces.
    Nested(Pattern),
}

/// Options of `NUMBER`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NumberStyle {
    pub(crate) fraction: Fraction,
    pub(crate) ordinal: bool,
}

impl Default for NumberStyle {
    fn default() -> Self {
        Self { fraction: Fraction::up_to(3), ordinal: false }
    }
}

#[derive(Debug)]
pub(crate) struct Variant {
    pub(crate) key: Key,
    pub(crate) pattern: Pattern,
}

#[derive(Debug)]
pub(crate) enum Key {
    Name(Box<str>),
    Number(f64),
}

/// A mistake in the tree: the piece of the source to underline, and what is wrong with it.
pub(crate) type Mistake<'s> = (&'s str, String);

/// Compiles, collecting mistakes and everything that is referred to.
#[derive(Debug, Default)]
pub(crate) struct Compiler<'s> {
    pub(crate) mistakes: Vec<Mistake<'s>>,
    /// Source text of the name, and the whole key that it stands for.
    pub(crate) references: Vec<(&'s str, String)>,
}

impl<'s> Compiler<'s> {
    pub(crate) fn pattern(&mut self, pattern: &ast::Pattern<&'s str>) -> Pattern {
        let mut nodes: Pattern = Vec::with_capacity(pattern.elements.len());
        for element in &pattern.elements {
            let node = match element {
                ast::PatternElement::TextElement { value } => Node::Text(text(value)),
                ast::PatternElement::Placeable { expression } => {
                    self.expression(expression)
                }
            };
            match (nodes.last_mut(), node) {
                (Some(Node::Text(before)), Node::Text(after)) => {
                    *before = format!("{before}{after}").into();
                }
                (_, node) => nodes.push(node),
            }
        }
        nodes
    }

    fn expression(&mut self, expression: &ast::Expression<&'s str>) -> Node {
        match expression {
            ast::Expression::Inline(inline) => match self.inline(inline) {
                Value::Text(text) => Node::Text(text),
                value => Node::Value(value),
            },
            ast::Expression::Select { selector, variants } => {
                let value = self.inline(selector);
                let default = variants.iter().position(|v| v.default).unwrap_or_default();
                let variants =
                    variants.iter().map(|variant| self.variant(variant)).collect();
                Node::Select { value, variants, default }
            }
        }
    }

    fn variant(&mut self, variant: &ast::Variant<&'s str>) -> Variant {
        let key = match &variant.key {
            ast::VariantKey::Identifier { name } => Key::Name((*name).into()),
            ast::VariantKey::NumberLiteral { value } => {
                value.parse().map_or_else(|_| Key::Name((*value).into()), Key::Number)
            }
        };
        Variant { key, pattern: self.pattern(&variant.value) }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&'s str>) -> Value {
        use ast::InlineExpression as Inline;
        match inline {
            Inline::StringLiteral { value } => {
                Value::Text(unescape_unicode_to_string(value).into())
            }
            Inline::NumberLiteral { value } => number(value),
            Inline::VariableReference { id } => Value::Variable(id.name.into()),
            Inline::Placeable { expression } => {
                Value::Nested(vec![self.expression(expression)])
            }
            Inline::MessageReference { id, attribute } => {
                self.reference(id.name, attribute.as_ref(), "")
            }
            Inline::TermReference { id, attribute, arguments } => {
                let mut reference = self.reference(id.name, attribute.as_ref(), "-");
                if let (Value::Reference(_, given), Some(arguments)) =
                    (&mut reference, arguments)
                {
                    *given = arguments
                        .named
                        .iter()
                        .map(|argument| {
                            (argument.name.name.into(), self.inline(&argument.value))
                        })
                        .collect();
                }
                reference
            }
            Inline::FunctionReference { id, arguments } => {
                self.function(id.name, arguments)
            }
        }
    }

    fn reference(
        &mut self,
        name: &'s str,
        attribute: Option<&ast::Identifier<&'s str>>,
        sign: &str,
    ) -> Value {
        let key = match attribute {
            Some(attribute) => format!("{sign}{name}.{}", attribute.name),
            None => format!("{sign}{name}"),
        };
        self.references.push((name, key.clone()));
        Value::Reference(key.into(), Vec::new())
    }

    fn function(
        &mut self,
        name: &'s str,
        arguments: &ast::CallArguments<&'s str>,
    ) -> Value {
        if name != "NUMBER" {
            self.mistakes.push((
                name,
                format!(
                    "there is no function `{name}`; the one that there is is `NUMBER`"
                ),
            ));
            return Value::Text("".into());
        }
        let style = self.number_style(&arguments.named);
        match arguments.positional.as_slice() {
            [ast::InlineExpression::VariableReference { id }] => {
                Value::Numbered(id.name.into(), style)
            }
            [ast::InlineExpression::NumberLiteral { value }] => match number(value) {
                Value::Number(value, _) => Value::Number(value, style),
                other => other,
            },
            _ => {
                self.mistakes
                    .push((name, "`NUMBER` takes one variable: `NUMBER($n)`".to_owned()));
                Value::Text("".into())
            }
        }
    }

    fn number_style(&mut self, named: &[ast::NamedArgument<&'s str>]) -> NumberStyle {
        use ast::InlineExpression as Inline;
        let (mut style, mut max) = (NumberStyle::default(), None);
        for argument in named {
            let name = argument.name.name;
            // Twenty digits is the bound of `Fraction` too; what is no number is a mistake.
            let digits = match &argument.value {
                Inline::NumberLiteral { value } => value.parse().ok().map(|n: f64| {
                    if n >= 20.0 {
                        20
                    } else {
                        (0..20).rfind(|&i| f64::from(i) <= n).unwrap_or(0)
                    }
                }),
                _ => None,
            };
            match (name, digits, &argument.value) {
                ("minimumFractionDigits", Some(digits), _) => {
                    style.fraction.min = usize::try_from(digits).unwrap_or_default();
                }
                ("maximumFractionDigits", Some(digits), _) => {
                    max = Some(usize::try_from(digits).unwrap_or_default());
                }
                ("type", _, Inline::StringLiteral { value: "ordinal" }) => style.ordinal = true,
                ("type", _, Inline::StringLiteral { value: "cardinal" }) => style.ordinal = false,
                _ => self.mistakes.push((
                    name,
                    format!(
                        "`NUMBER` does not know `{name}` with this value; it knows `minimumFractionDigits: 2`, \
                         `maximumFractionDigits: 2` and `type: \"ordinal\"`"
                    ),
                )),
            }
        }
        style.fraction.max = max.unwrap_or(style.fraction.max).max(style.fraction.min);
        style
    }
}

/// Lines of a file from Windows end in two characters, of which readers want one.
fn text(value: &str) -> Box<str> {
    if value.contains('\r') { value.replace("\r\n", "\n").into() } else { value.into() }
}

/// A literal number is written with the digits that it has: `1.0` keeps its zero.
fn number(value: &str) -> Value {
    let digits = value.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    let fraction = Fraction { min: digits, max: digits };
    match value.parse() {
        Ok(number) => Value::Number(number, NumberStyle { fraction, ordinal: false }),
        Err(_) => Value::Text(value.into()),
    }
}

/// Adds the variables that the pattern itself uses, and the keys it refers to.
pub(crate) fn uses<'p>(
    pattern: &'p [Node],
    variables: &mut Vec<&'p str>,
    references: &mut Vec<&'p str>,
) {
    let mut value = |value: &'p Value, variables: &mut Vec<&'p str>| match value {
        Value::Variable(name) | Value::Numbered(name, _) => variables.push(name),
        Value::Reference(key, _) => references.push(key),
        Value::Nested(nodes) => uses(nodes, variables, references),
        Value::Text(_) | Value::Number(..) => {}
    };
    for node in pattern {
        match node {
            Node::Text(_) => {}
            Node::Value(inner) => value(inner, variables),
            Node::Select { value: inner, .. } => value(inner, variables),
        }
    }
    for node in pattern {
        if let Node::Select { variants, .. } = node {
            for variant in variants {
                uses(&variant.pattern, variables, references);
            }
        }
    }
}
