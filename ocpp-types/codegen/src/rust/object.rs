//! An object as a struct.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use anyhow::{Result, bail, ensure};

use super::names::{pascal, snake};
use super::{Version, linked};
use crate::facts::{Action, Block, Field, Kind, Object, Side};

/// The struct with its constructor, parser, checker and encoder.
pub(super) fn write(version: &Version<'_>, block: &Block, object: &Object) -> Result<String> {
    let name = &object.name;
    let mut taken = BTreeSet::from(["other".to_owned()]);
    for field in &object.fields {
        ensure!(
            taken.insert(snake(&field.wire)),
            "{name}: {} has the field name of another property",
            field.wire
        );
    }
    ensure!(object.fields.len() <= 64, "{name}: more than 64 properties");
    let role = role(block, object);
    let mut out = String::new();
    out.push_str(&declaration(version, object, role.as_ref())?);
    out.push_str(&constructor(version, object)?);
    let (read, check, write) = (reader(version, object)?, checker(version, object)?, writer(object));
    write!(out, "impl Element for {name} {{\n{read}\n\n{check}\n\n{write}\n}}\n\n")?;
    if let Some(role) = role {
        write!(out, "impl Message for {name} {{\nconst NAME: &'static str = {name:?};\n}}\n\n")?;
        if let Role::Request(action) = role {
            let action_name = &action.name;
            if action.answered {
                let response = action.response();
                write!(
                    out,
                    "impl Request for {name} {{\nconst ACTION: &'static str = {action_name:?};\ntype Response = {response};\n}}\n\n",
                )?;
            } else {
                write!(
                    out,
                    "impl Notice for {name} {{\nconst ACTION: &'static str = {action_name:?};\n}}\n\n"
                )?;
            }
        }
    }
    Ok(out)
}

/// What a whole payload is for.
enum Role<'b> {
    Request(&'b Action),
    Response(&'b Action),
}

fn role<'b>(block: &'b Block, object: &Object) -> Option<Role<'b>> {
    block.actions.iter().find_map(|action| {
        if action.request() == object.name {
            Some(Role::Request(action))
        } else if action.answered && action.response() == object.name {
            Some(Role::Response(action))
        } else {
            None
        }
    })
}

fn declaration(version: &Version<'_>, object: &Object, role: Option<&Role<'_>>) -> Result<String> {
    let name = &object.name;
    let mut out = String::from("\n");
    match role {
        Some(Role::Request(action)) => {
            let sender = match action.from {
                Side::Station => "the charge point",
                Side::Csms => "the central system",
                Side::Both => "either side",
            };
            let kind = if action.answered { "request" } else { "SEND" };
            writeln!(out, "/// Payload of the `{}` {kind}, sent by {sender}.", action.name)?;
        }
        Some(Role::Response(action)) => writeln!(out, "/// Payload of the response to `{}`.", action.name)?,
        None => {
            let users: Vec<String> = version.users(name).map(|(user, _)| linked(&user.name)).collect();
            writeln!(out, "/// Part of {}.", users.join(", "))?;
        }
    }
    if object.fields.is_empty() {
        out.push_str("///\n/// It has no properties.\n");
    }
    if object.open {
        out.push_str(
            "///\n/// An open object: properties that the schema does not know are kept in `other`.\n",
        );
    }
    let default = if object.fields.iter().all(|field| field.optional) { ", Default" } else { "" };
    writeln!(out, "#[derive(Debug, Clone, PartialEq, Eq{default})]")?;
    writeln!(out, "pub struct {name} {{")?;
    for field in &object.fields {
        writeln!(out, "/// {}{}", description(field), when_left_out(version, object, field)?)?;
        writeln!(out, "pub {}: {},", snake(&field.wire), version.field_type(field))?;
    }
    if object.open {
        out.push_str("/// The other properties. A name of the schema's is not one of them: encoding refuses it.\npub other: BTreeMap<String, AnyJson>,\n");
    }
    out.push_str("}\n\n");
    Ok(out)
}

/// A property in a sentence: name on the wire, presence, limits.
fn description(field: &Field) -> String {
    let limits = limits(&field.kind);
    let presence = if field.optional { "optional" } else { "required" };
    // A required property may have the default of its word list; it never applies.
    let default = field.default.as_ref().filter(|_| field.optional);
    let default = default.map(|default| format!("; absent means `{default}`")).unwrap_or_default();
    let separator = if limits.is_empty() { "" } else { ", " };
    format!("`{}`, {presence}{separator}{limits}{default}.", field.wire)
}

/// What the tolerant reader makes of a property that stations leave out.
fn when_left_out(version: &Version<'_>, object: &Object, field: &Field) -> Result<String> {
    let unknown = version.forgiven(object, field)?;
    Ok(unknown.map_or_else(String::new, |unknown| {
        format!(" Stations leave it out; the tolerant reader then makes it an empty `{unknown}`.")
    }))
}

fn limits(kind: &Kind) -> String {
    match kind {
        Kind::Text { max: Some(max) } => format!("at most {max} characters"),
        Kind::Text { max: None } | Kind::Boolean | Kind::Named(_) => String::new(),
        Kind::Uri { max: Some(max) } => {
            format!("a URI of at most {max} characters (its form is not checked)")
        }
        Kind::Uri { max: None } => "a URI (its form is not checked)".to_owned(),
        Kind::DateTime => "RFC 3339".to_owned(),
        Kind::Integer => "an integer".to_owned(),
        Kind::Whole { min: None, max: None } => "a whole number".to_owned(),
        Kind::Number { min: None, max: None } => "a number".to_owned(),
        Kind::Whole { min, max } | Kind::Number { min, max } => match (min, max) {
            (Some(min), Some(max)) => format!("{min} to {max}"),
            (Some(min), None) => format!("{min} or more"),
            (_, max) => format!("{} or less", max.unwrap_or_default()),
        },
        Kind::Tenths => "a multiple of 0.1".to_owned(),
        Kind::Any => "any JSON value".to_owned(),
        Kind::List { item, min, max } => {
            let count = match (min, max) {
                (None, None) => "a list".to_owned(),
                (Some(min), None) => format!("{min} or more"),
                (min, Some(max)) => format!("{} to {max}", min.unwrap_or_default()),
            };
            match limits(item) {
                each if each.is_empty() => count,
                each => format!("{count}, each {each}"),
            }
        }
    }
}

/// What the struct has beside its traits: its keys for the parser, and a constructor.
fn constructor(version: &Version<'_>, object: &Object) -> Result<String> {
    let name = &object.name;
    let mut out = String::new();
    if has_keys(object) {
        let keys: Vec<String> = object.fields.iter().map(|field| format!("{:?}", field.wire)).collect();
        write!(out, "const KEYS: &'static [&'static str] = &[{}];\n\n", keys.join(", "))?;
    }
    let required = object.fields.iter().filter(|field| !field.optional).count();
    if required > 0 {
        let mut parameters = String::new();
        let mut fields = String::new();
        for field in &object.fields {
            let rust = snake(&field.wire);
            if field.optional {
                write!(fields, "{rust}: None,")?;
            } else {
                write!(parameters, "{rust}: {},", version.rust_type(&field.kind))?;
                write!(fields, "{rust},")?;
            }
        }
        if object.open {
            fields.push_str("other: BTreeMap::new(),");
        }
        out.push_str("/// With what must be there, and nothing else.\n");
        if required > 7 {
            out.push_str("#[allow(clippy::too_many_arguments)]\n");
        }
        write!(out, "#[must_use]\npub fn new({parameters}) -> Self {{\nSelf {{ {fields} }}\n}}\n")?;
    }
    for field in &object.fields {
        out.push_str(&default_accessor(version, field)?);
    }
    if !out.is_empty() {
        out = format!("impl {name} {{\n{out}}}\n\n");
    }
    Ok(out)
}

/// What an absent property means, where the schema says so. The default itself is never written.
fn default_accessor(version: &Version<'_>, field: &Field) -> Result<String> {
    let Some(default) = field.default.as_ref().filter(|_| field.optional) else { return Ok(String::new()) };
    let name = snake(&field.wire);
    let (result, value) = match &field.kind {
        Kind::Boolean => ("bool".to_owned(), format!("self.{name}.unwrap_or({default})")),
        Kind::Integer | Kind::Whole { min: None, max: None } => {
            ("i64".to_owned(), format!("self.{name}.unwrap_or({default})"))
        }
        Kind::Text { .. } => {
            ("&str".to_owned(), format!("self.{name}.as_ref().map_or({default}, Text::as_str)"))
        }
        Kind::Named(words) if version.words.contains_key(words.as_str()) => {
            let variant = pascal(default.trim_matches('"'));
            (format!("&{words}"), format!("self.{name}.as_ref().unwrap_or(&{words}::{variant})"))
        }
        other => bail!("{}: no accessor yet for a default of the kind {other}", field.wire),
    };
    Ok(format!(
        "\n/// `{}`, or what its absence means: `{}`.\n#[must_use]\npub fn {}_or_default(&self) -> {result} {{\n{value}\n}}\n",
        field.wire,
        default.trim_matches('"'),
        name.trim_start_matches("r#"),
    ))
}

/// The expression that reads a property into its slot, as a function of the reader and the slot.
fn read_into_with(version: &Version<'_>, field: &Field) -> String {
    match &field.kind {
        _ if version.is_boxed(field) => "Box::read_into".to_owned(),
        Kind::Integer => "Reader::integer_into".to_owned(),
        Kind::List { item, min: None, max: None } if **item == Kind::Integer => {
            "|reader, slot| reader.array_into(slot, Reader::integer)".to_owned()
        }
        other => format!("{}::read_into", path(version, other)),
    }
}

/// The expression that checks a value of the kind.
fn check_with(version: &Version<'_>, kind: &Kind) -> String {
    match kind {
        Kind::Integer => "|reader| reader.integer().map(drop)".to_owned(),
        Kind::List { item, min: None, max: None } => {
            format!("|reader| reader.items({})", check_with(version, item))
        }
        other => format!("{}::check", path(version, other)),
    }
}

/// The type as it stands before `::`.
fn path(version: &Version<'_>, kind: &Kind) -> String {
    let kind = version.rust_type(kind);
    match kind.split_once('<') {
        Some((name, parameters)) => format!("{name}::<{parameters}"),
        // Without parameters the default limit would not be known there.
        None if kind == "Text" => "<Text>".to_owned(),
        None => kind,
    }
}

fn reader(version: &Version<'_>, object: &Object) -> Result<String> {
    let mut slots = String::new();
    let mut asking = String::new();
    let mut fields = String::new();
    for (index, field) in object.fields.iter().enumerate() {
        let (rust, wire, with) = (snake(&field.wire), &field.wire, read_into_with(version, field));
        // A local of the parser may have the property's name already.
        let local = ["reader", "object", "key", "other"].contains(&rust.as_str());
        let slot = if local { format!("{rust}_slot") } else { rust.clone() };
        writeln!(slots, "let mut {slot} = None;")?;
        // Where any value goes, null is a value.
        let method = if may_be_null(field) { "optional_member" } else { "member" };
        let comes = comes(index, field);
        writeln!(asking, "if {comes} {{\nreader.{method}(&mut {slot}, {with})?;\n}}")?;
        if let Some(unknown) = version.forgiven(object, field)? {
            let left_out = format!("{unknown}(reader.left_out(&object, {wire:?})?)");
            write!(fields, "{rust}: match {slot} {{ Some(word) => word, None => {left_out} }},")?;
        } else if !field.optional {
            write!(fields, "{rust}: reader.required({slot}, &object, {wire:?})?,")?;
        } else if slot == rust {
            write!(fields, "{rust},")?;
        } else {
            write!(fields, "{rust}: {slot},")?;
        }
    }
    if object.open {
        slots.push_str("let mut other = BTreeMap::new();\n");
        asking.push_str(&unforeseen(object, "reader.other_member(&mut other, key)?;"));
        fields.push_str("other,");
    } else {
        asking.push_str(&unforeseen(object, "reader.unknown(&object, key)?;"));
    }
    Ok(format!(
        "fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {{
            {slots}let mut object = reader.object()?;
            {}
            Ok(Self {{ {fields} }})
        }}",
        members(&asking)
    ))
}

/// Whether the tolerant reader takes `null` for absent here.
fn may_be_null(field: &Field) -> bool {
    field.optional && field.kind != Kind::Any
}

/// Whether the key of a property is next.
fn comes(index: usize, field: &Field) -> String {
    format!("reader.comes(&mut object, {index}, {:?})", as_written(&field.wire))
}

/// A key in quotes and with its colon.
fn as_written(wire: &str) -> String {
    format!("{wire:?}:")
}

/// What becomes of the keys that the schema does not know.
fn unforeseen(object: &Object, then: &str) -> String {
    let names = if has_keys(object) { "Self::KEYS" } else { "&[]" };
    format!("if let Some(key) = reader.unforeseen(&mut object, {names})? {{\n{then}\n}}\n")
}

fn has_keys(object: &Object) -> bool {
    !object.fields.is_empty() || object.open
}

fn members(asking: &str) -> String {
    format!("while reader.more(&mut object) {{\n{asking}}}")
}

fn checker(version: &Version<'_>, object: &Object) -> Result<String> {
    let mut asking = String::new();
    let mut missing = String::new();
    for (bit, field) in object.fields.iter().enumerate() {
        let (wire, with) = (&field.wire, check_with(version, &field.kind));
        let method = if may_be_null(field) { "check_optional_member" } else { "check_member" };
        let comes = comes(bit, field);
        writeln!(asking, "if {comes} {{\nreader.{method}(&mut seen, 1 << {bit}, {with})?;\n}}")?;
        let otherwise = if version.forgiven(object, field)?.is_some() {
            format!("reader.left_out(&object, {wire:?})?;")
        } else {
            format!("return Err(reader.missing(&object, {wire:?}));")
        };
        if !field.optional {
            writeln!(missing, "if seen & (1 << {bit}) == 0 {{ {otherwise} }}")?;
        }
    }
    let then = if object.open {
        "reader.check_other_member(&mut others, key)?;"
    } else {
        "reader.unknown(&object, key)?;"
    };
    asking.push_str(&unforeseen(object, then));
    let seen = if object.fields.is_empty() { "" } else { "let mut seen = 0_u64;\n" };
    let others = if object.open { "let mut others = BTreeSet::new();\n" } else { "" };
    Ok(format!(
        "fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {{
            {seen}{others}let mut object = reader.object()?;
            {}
            {missing}Ok(())
        }}",
        members(&asking)
    ))
}

fn writer(object: &Object) -> String {
    let mut members = String::new();
    for field in &object.fields {
        let (rust, key) = (snake(&field.wire), as_written(&field.wire));
        members.push_str(&if field.optional {
            format!("if let Some(value) = &self.{rust} {{ writer.member({key:?}); value.write(writer)?; }}\n")
        } else {
            format!("writer.member({key:?});\nself.{rust}.write(writer)?;\n")
        });
    }
    if object.open {
        members.push_str("writer.other_members(&self.other, Self::KEYS)?;\n");
    }
    format!(
        "fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {{
            writer.begin_object();
            {members}writer.end_object();
            Ok(())
        }}"
    )
}
