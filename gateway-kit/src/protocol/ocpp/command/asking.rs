//! A command in the words of a version, or why there are none for it.

use std::str::FromStr;

use ocpp_types::json::{Element, ReadMode};
use ocpp_types::message::{self, Request};
use ocpp_types::{InvalidValue, Rule, Text, Violation};
use unified_model::commands::{OcppCall, UpdateFirmware};
use unified_model::{RawObject, RejectReason, TransactionId};

use crate::protocol::ocpp::remote_starts::Wanted;
use crate::protocol::ocpp::version::Version;
use crate::protocol::refusal::Refusal;

/// A command in the words of a version.
#[derive(Debug)]
pub(in crate::protocol) struct Asking<V: Version> {
    pub(in crate::protocol) action: V::Action,
    pub(in crate::protocol) payload: String,
    pub(in crate::protocol) subject: Subject<V>,
    /// The connector it is about, if it names one.
    pub(in crate::protocol) connector_id: Option<u32>,
    /// What this version cannot carry: whoever ordered it should know although it was accepted.
    pub(in crate::protocol) note: Option<String>,
}

/// What has to be known of a command when its answer comes.
#[derive(Debug)]
pub(in crate::protocol) enum Subject<V: Version> {
    RemoteStart(Wanted),
    Transaction(TransactionId),
    /// The answer itself is wanted.
    Answer,
    /// Whether it was accepted is all.
    Plain,
    /// What only this version has to know.
    Own(V::Subject),
}

impl<V: Version> Subject<V> {
    pub(super) fn wants_response(&self) -> bool {
        match self {
            Self::Answer => true,
            Self::Own(subject) => V::wants_response(subject),
            _ => false,
        }
    }

    pub(super) fn transaction(&self) -> Option<&TransactionId> {
        match self {
            Self::Transaction(id) => Some(id),
            _ => None,
        }
    }
}

impl<V: Version> Asking<V> {
    /// The CALL of this request.
    pub(in crate::protocol) fn of<R: Request>(
        action: V::Action,
        request: &R,
        subject: Subject<V>,
        connector_id: Option<u32>,
    ) -> Result<Self, Refusal> {
        match message::encode(request) {
            Ok(payload) => Ok(Self { action, payload, subject, connector_id, note: None }),
            Err(error) => Err(Refusal::invalid("/payload", error)),
        }
    }

    /// The CALL that an OcppCall holds; `read` is what the version makes of it.
    pub(in crate::protocol) fn verbatim(
        wanted: &OcppCall,
        allowed: bool,
        action: Option<V::Action>,
        read: Result<(), Violation>,
    ) -> Result<Self, Refusal> {
        if !allowed {
            let off = "OcppCall is switched off on this gateway";
            return Err(Refusal::because(RejectReason::NotAuthorized, off));
        }
        let unknown = || {
            let message = format!("is no action that a central system of {} sends", V::PROTOCOL);
            Refusal::invalid("/payload/action", message)
        };
        let action = action.ok_or_else(unknown)?;
        match read {
            Ok(()) => Ok(Self {
                action,
                payload: wanted.payload.as_str().to_owned(),
                subject: Subject::Answer,
                connector_id: None,
                note: None,
            }),
            Err(violation) if violation.rule == Rule::Action => Err(unknown()),
            Err(violation) => {
                Err(Refusal::invalid(format!("/payload/payload{}", violation.pointer), &violation.message))
            }
        }
    }

    /// The same with what whoever ordered it should know.
    #[must_use]
    pub(in crate::protocol) fn noting(self, note: impl Into<Option<String>>) -> Self {
        Self { note: note.into(), ..self }
    }
}

/// What of a firmware update no version of OCPP carries, for whoever ordered it.
pub(in crate::protocol) fn left_out(update: &UpdateFirmware) -> Option<String> {
    const UNCHECKED: &str = "OCPP carries neither version nor checksum: the device checks none";
    const UNTARGETED: &str = "OCPP updates the charging station: socketNo and targetType are left out";
    let unchecked = update.version.is_some() || update.checksum.is_some();
    let untargeted = update.socket_no.is_some() || update.target_type.is_some();
    match (unchecked, untargeted) {
        (false, false) => None,
        (true, false) => Some(UNCHECKED.to_owned()),
        (false, true) => Some(UNTARGETED.to_owned()),
        (true, true) => Some(format!("{UNCHECKED}; {UNTARGETED}")),
    }
}

/// A text as a field of the version holds it.
pub(in crate::protocol) fn text<const MAX: usize>(path: &str, said: &str) -> Result<Text<MAX>, Refusal> {
    Text::new(said).map_err(|error| Refusal::invalid(path, error))
}

/// A word that the version lists.
pub(in crate::protocol) fn word<W: FromStr<Err = InvalidValue>>(
    path: &str,
    said: &str,
) -> Result<W, Refusal> {
    said.parse().map_err(|error| Refusal::invalid(path, error))
}

/// An object in the words of the version, read strictly.
pub(in crate::protocol) fn object<T: Element>(path: &str, said: &RawObject) -> Result<T, Refusal> {
    match message::parse::<T>(said.as_str(), ReadMode::Strict) {
        Ok(parsed) => Ok(parsed.message),
        Err(violation) => Err(Refusal::invalid(format!("{path}{}", violation.pointer), &violation.message)),
    }
}
