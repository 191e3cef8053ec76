//! The list of actions, and one enum of messages per side.

use std::fmt::Write as _;

use anyhow::Result;

use super::Version;
use crate::facts::{Action, Side};

/// A payload type above this size is boxed in its enum.
const BOXED_ABOVE: usize = 200;

/// The module.
pub(super) fn write(version: &Version<'_>) -> Result<String> {
    let actions = version.actions();
    let mut types: Vec<String> = actions.iter().map(|action| action.request()).collect();
    types.extend(actions.iter().filter(|action| action.answered).map(|action| action.response()));
    types.sort_unstable();
    let mut out = format!(
        "use ocpp_types::json::{{EncodeError, ReadMode}};
use ocpp_types::message::{{self, Direction, Parsed}};
use ocpp_types::{{Rule, Violation}};

use crate::{{{}}};

",
        types.join(", ")
    );
    out.push_str(&action_list(&actions)?);
    let of = |side: Side| -> Vec<&Action> {
        actions.iter().copied().filter(|action| action.from == side || action.from == Side::Both).collect()
    };
    out.push_str(&requests(
        version,
        "FromStation",
        "A request that the charge point sends.",
        "is not one that a charge point sends",
        &of(Side::Station),
    )?);
    out.push_str(&requests(
        version,
        "FromCsms",
        "A request that the central system sends.",
        "is not one that a central system sends",
        &of(Side::Csms),
    )?);
    let answered: Vec<&Action> = actions.iter().copied().filter(|action| action.answered).collect();
    out.push_str(&responses(version, &answered, actions.len() > answered.len())?);
    out.push_str(&checks(&actions)?);
    Ok(out)
}

fn action_list(actions: &[&Action]) -> Result<String> {
    let list =
        |each: &dyn Fn(&Action) -> String| actions.iter().map(|action| each(action)).collect::<String>();
    let variants = list(&|action| {
        let sender = match action.from {
            Side::Station => "the charge point",
            Side::Csms => "the central system",
            Side::Both => "either side",
        };
        format!("/// `{0}`, sent by {sender}.\n{0},\n", action.name)
    });
    let all = list(&|action| format!("Self::{},\n", action.name));
    let text = list(&|action| format!("Self::{} => {:?},\n", action.name, action.name));
    let parse = list(&|action| format!("{:?} => Self::{},\n", action.name, action.name));
    let by = |side: Side| {
        let names: Vec<String> = actions
            .iter()
            .filter(|action| action.from == side)
            .map(|action| format!("Self::{}", action.name))
            .collect();
        names.join(" | ")
    };
    let mut arms = String::new();
    for (side, name) in [(Side::Station, "FromStation"), (Side::Csms, "FromCsms"), (Side::Both, "Both")] {
        let names = by(side);
        if !names.is_empty() {
            writeln!(arms, "{names} => Direction::{name},")?;
        }
    }
    let unanswered: Vec<String> = actions
        .iter()
        .filter(|action| !action.answered)
        .map(|action| format!("Self::{}", action.name))
        .collect();
    let answered = if unanswered.is_empty() {
        String::new()
    } else {
        format!(
            "/// Whether the request is a CALL, which is answered, and not a SEND.
            #[must_use]
            pub const fn is_answered(self) -> bool {{
                !matches!(self, {})
            }}
            ",
            unanswered.join(" | ")
        )
    };
    Ok(format!(
        "/// The actions, in alphabetical order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Action {{
{variants}}}

impl Action {{
    /// Every action.
    pub const ALL: &[Self] = &[{all}];

    /// The action's name on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {{
        match self {{
            {text}}}
    }}

    /// The action that is called `name` on the wire; case matters.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {{
        Some(match name {{
            {parse}
            _ => return None,
        }})
    }}

    /// Who sends the request.
    #[must_use]
    pub const fn direction(self) -> Direction {{
        match self {{
            {arms}}}
    }}

    {answered}
}}

impl std::fmt::Display for Action {{
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{
        f.pad(self.as_str())
    }}
}}

"
    ))
}

/// One enum of payloads: `variants` are action, payload type, whether it is boxed.
struct Payloads {
    declaration: String,
    parse: String,
    action: String,
    encode: String,
    from: String,
}

fn payloads(
    version: &Version<'_>,
    name: &str,
    actions: &[&Action],
    payload: impl Fn(&Action) -> String,
) -> Result<Payloads> {
    let mut parts = Payloads {
        declaration: String::new(),
        parse: String::new(),
        action: String::new(),
        encode: String::new(),
        from: String::new(),
    };
    for action in actions {
        let (variant, payload) = (&action.name, payload(action));
        let boxed = version
            .objects
            .get(payload.as_str())
            .is_some_and(|object| version.object_size(object) > BOXED_ABOVE);
        let holds = if boxed { format!("Box<{payload}>") } else { payload.clone() };
        writeln!(parts.declaration, "/// `{variant}`\n{variant}({holds}),")?;
        let wrap = if boxed {
            format!("|payload| Self::{variant}(Box::new(payload))")
        } else {
            format!("Self::{variant}")
        };
        writeln!(
            parts.parse,
            "Action::{variant} => message::parse::<{payload}>(payload, mode)?.map({wrap}),"
        )?;
        writeln!(parts.action, "Self::{variant}(_) => Action::{variant},")?;
        let by = if boxed { "payload.as_ref()" } else { "payload" };
        writeln!(parts.encode, "Self::{variant}(payload) => message::encode_into({by}, out),")?;
        let value = if boxed { "Box::new(payload)" } else { "payload" };
        write!(
            parts.from,
            "impl From<{payload}> for {name} {{\nfn from(payload: {payload}) -> Self {{\nSelf::{variant}({value})\n}}\n}}\n\n"
        )?;
    }
    Ok(parts)
}

const COMMON: &str = "
    /// The payload's compact JSON.
    ///
    /// # Errors
    /// [`EncodeError`] when the message came from a tolerant reading and breaks its schema.
    pub fn encode(&self) -> Result<String, EncodeError> {
        let mut out = String::new();
        self.encode_into(&mut out)?;
        Ok(out)
    }
";

fn requests(
    version: &Version<'_>,
    name: &str,
    doc: &str,
    refusal: &str,
    actions: &[&Action],
) -> Result<String> {
    let Payloads { declaration, parse, action, encode, from } =
        payloads(version, name, actions, Action::request)?;
    let frames = frames(actions);
    Ok(format!(
        "/// {doc}
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum {name} {{
{declaration}}}

impl {name} {{
    /// Reads the payload of a {frames} with the action `action`.
    ///
    /// # Errors
    /// [`Rule::Action`] when this side sends no such request; else the first fault that the mode does not forgive.
    pub fn parse(action: &str, payload: &str, mode: ReadMode) -> Result<Parsed<Self>, Violation> {{
        let unknown = || Violation::whole(Rule::Action, \"the action {refusal}\");
        Ok(match Action::parse(action).ok_or_else(unknown)? {{
            {parse}
            _ => return Err(unknown()),
        }})
    }}

    /// The action.
    #[must_use]
    pub fn action(&self) -> Action {{
        match self {{
            {action}}}
    }}
{COMMON}
    /// Appends the payload's compact JSON to `out`, which keeps what it had when encoding is refused.
    ///
    /// # Errors
    /// As [`encode`](Self::encode).
    pub fn encode_into(&self, out: &mut String) -> Result<(), EncodeError> {{
        match self {{
            {encode}}}
    }}
}}

{from}"
    ))
}

fn responses(version: &Version<'_>, actions: &[&Action], others: bool) -> Result<String> {
    let Payloads { declaration, mut parse, action, encode, from } =
        payloads(version, "Response", actions, Action::response)?;
    let unanswered = if others {
        parse.push_str("_ => return Err(Violation::whole(Rule::Action, \"the action has no response\")),");
        "[`Rule::Action`] when the action has none; else the"
    } else {
        "The"
    };
    Ok(format!(
        "/// The response to any request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Response {{
{declaration}}}

impl Response {{
    /// Reads the payload of a CALLRESULT that answers a CALL with the action `action`.
    ///
    /// # Errors
    /// {unanswered} first fault that the mode does not forgive.
    pub fn parse(action: Action, payload: &str, mode: ReadMode) -> Result<Parsed<Self>, Violation> {{
        Ok(match action {{
            {parse}}})
    }}

    /// The action of the request that it answers.
    #[must_use]
    pub fn action(&self) -> Action {{
        match self {{
            {action}}}
    }}
{COMMON}
    /// Appends the payload's compact JSON to `out`, which keeps what it had when encoding is refused.
    ///
    /// # Errors
    /// As [`encode`](Self::encode).
    pub fn encode_into(&self, out: &mut String) -> Result<(), EncodeError> {{
        match self {{
            {encode}}}
    }}
}}

{from}"
    ))
}

/// What requests travel in.
fn frames(actions: &[&Action]) -> &'static str {
    if actions.iter().all(|action| action.answered) { "CALL" } else { "CALL or SEND" }
}

fn checks(actions: &[&Action]) -> Result<String> {
    let frames = frames(actions);
    let mut requests = String::new();
    let mut responses = String::new();
    for action in actions {
        writeln!(requests, "Action::{} => message::check::<{}>(payload),", action.name, action.request())?;
        if action.answered {
            writeln!(
                responses,
                "Action::{} => message::check::<{}>(payload),",
                action.name,
                action.response()
            )?;
        } else {
            writeln!(
                responses,
                "Action::{} => Err(Violation::whole(Rule::Action, \"the action has no response\")),",
                action.name
            )?;
        }
    }
    Ok(format!(
        "/// Checks the payload of a {frames} strictly without keeping it. Who may send the action is not its business.
///
/// # Errors
/// The first fault.
pub fn check_request(action: Action, payload: &str) -> Result<(), Violation> {{
    match action {{
        {requests}}}
}}

/// Checks the payload of a CALLRESULT strictly without keeping it.
///
/// # Errors
/// The first fault.
pub fn check_response(action: Action, payload: &str) -> Result<(), Violation> {{
    match action {{
        {responses}}}
}}
"
    ))
}
