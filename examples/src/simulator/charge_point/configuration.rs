//! The settings of a charge point and who may change them to what.

use super::samples::Quantity;

/// What a value must be.
#[derive(Debug, Clone, Copy)]
pub(super) enum Kind {
    /// `true` or `false`
    Boolean,
    /// A whole number from 0 on.
    Number,
    /// Words with commas between them, each of which the version must know: one that it does not gets the whole list
    /// refused.
    List(fn(&str) -> bool),
    /// Any text.
    Text,
}

impl Kind {
    fn fits(self, value: &str) -> bool {
        match self {
            Self::Boolean => matches!(value.to_ascii_lowercase().as_str(), "true" | "false"),
            Self::Number => value.parse::<u32>().is_ok(),
            Self::List(knows) => value.is_empty() || value.split(',').all(|one| knows(one.trim())),
            Self::Text => true,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Access {
    ReadWrite,
    ReadOnly,
    /// Takes effect with the next reboot.
    AfterReboot,
    /// Never told (the key of Basic authentication).
    WriteOnly,
}

/// One of them.
#[derive(Debug, Clone)]
pub(super) struct Key {
    name: &'static str,
    value: String,
    kind: Kind,
    access: Access,
    setting: Option<Setting>,
}

/// A key as it is reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reported<'a> {
    pub(super) name: &'static str,
    pub(super) value: &'a str,
    pub(super) readonly: bool,
}

/// The keys of one charge point.
#[derive(Debug, Clone)]
pub(in crate::simulator) struct Configuration(Vec<Key>);

/// A setting that the charge point itself goes by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Setting {
    HeartbeatInterval,
    /// Seconds between two meter values of a charging connector.
    SampleInterval,
    /// What they measure.
    Sampled,
    /// What is measured at the end of a transaction.
    SampledAtEnd,
    /// How often the server may fail to process a transaction message.
    Attempts,
    RetryInterval,
    /// Whether a token that the server sent is authorized first.
    AuthorizeRemote,
    /// How long a card waits for a car.
    ConnectionTimeOut,
}

/// What became of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Changed {
    Accepted,
    RebootRequired,
    Rejected,
    Unknown,
}

impl Configuration {
    pub(super) const fn new(keys: Vec<Key>) -> Self {
        Self(keys)
    }

    /// Changes what is known under this name. Names compare without regard to case (CiString, identifierString).
    pub(super) fn change(&mut self, name: &str, value: &str) -> Changed {
        let Some(key) = self.0.iter_mut().find(|key| key.name.eq_ignore_ascii_case(name)) else {
            return Changed::Unknown;
        };
        if key.access == Access::ReadOnly || !key.kind.fits(value) {
            return Changed::Rejected;
        }
        value.clone_into(&mut key.value);
        match key.access {
            Access::AfterReboot => Changed::RebootRequired,
            _ => Changed::Accepted,
        }
    }

    /// One key as it is told; `None` when it is unknown, or a secret.
    pub(super) fn key(&self, name: &str) -> Option<Reported<'_>> {
        self.0.iter().find(|key| key.name.eq_ignore_ascii_case(name)).and_then(Key::reported)
    }

    /// Whether there is such a key, be it a secret.
    pub(super) fn holds(&self, name: &str) -> bool {
        self.0.iter().any(|key| key.name.eq_ignore_ascii_case(name))
    }

    /// All of them.
    pub(super) fn keys(&self) -> impl Iterator<Item = Reported<'_>> {
        self.0.iter().filter_map(Key::reported)
    }

    /// The charge point changes a setting itself.
    pub(super) fn set(&mut self, setting: Setting, value: String) {
        if let Some(key) = self.0.iter_mut().find(|key| key.setting == Some(setting)) {
            key.value = value;
        }
    }

    fn text(&self, setting: Setting) -> &str {
        self.0.iter().find(|key| key.setting == Some(setting)).map_or("", |key| &key.value)
    }

    pub(super) fn number(&self, setting: Setting) -> u64 {
        self.text(setting).parse().unwrap_or(0)
    }

    pub(super) fn is_true(&self, setting: Setting) -> bool {
        self.text(setting).eq_ignore_ascii_case("true")
    }

    /// What is to be measured of what this hardware can.
    pub(super) fn quantities(&self, setting: Setting) -> Vec<Quantity> {
        self.text(setting).split(',').filter_map(|one| Quantity::named(one.trim())).collect()
    }
}

impl Key {
    /// A key that only the server cares for.
    pub(super) fn new(name: &'static str, value: &str, kind: Kind, access: Access) -> Self {
        Self { name, value: value.to_owned(), kind, access, setting: None }
    }

    /// The key of a setting that the charge point goes by.
    pub(super) fn of(self, setting: Setting) -> Self {
        Self { setting: Some(setting), ..self }
    }

    fn reported(&self) -> Option<Reported<'_>> {
        if self.access == Access::WriteOnly {
            return None;
        }
        Some(Reported { name: self.name, value: &self.value, readonly: self.access == Access::ReadOnly })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn configuration() -> Configuration {
        let key = Key::new;
        Configuration::new(vec![
            key("Interval", "300", Kind::Number, Access::ReadWrite).of(Setting::HeartbeatInterval),
            key("Connectors", "2", Kind::Number, Access::ReadOnly),
            key("Ping", "60", Kind::Number, Access::AfterReboot),
            key("Password", "", Kind::Text, Access::WriteOnly),
            key("Sampled", "", Kind::List(|one| one != "Volage"), Access::ReadWrite).of(Setting::Sampled),
        ])
    }

    #[test]
    fn a_key_is_changed_only_by_what_fits_it() {
        let mut configuration = configuration();
        assert_eq!(configuration.change("interval", "60"), Changed::Accepted);
        assert_eq!(configuration.number(Setting::HeartbeatInterval), 60);
        assert_eq!(configuration.change("Interval", "soon"), Changed::Rejected);
        assert_eq!(configuration.change("Connectors", "3"), Changed::Rejected);
        assert_eq!(configuration.change("Ping", "10"), Changed::RebootRequired);
        assert_eq!(configuration.change("Colour", "red"), Changed::Unknown);
        assert_eq!(configuration.change("Sampled", "Voltage,Volage"), Changed::Rejected);
        assert_eq!(configuration.change("Sampled", "Voltage, SoC"), Changed::Accepted);
        assert_eq!(configuration.quantities(Setting::Sampled), [Quantity::Voltage]);
    }

    #[test]
    fn a_secret_is_set_but_never_told() {
        let mut configuration = configuration();
        assert_eq!(configuration.change("Password", "sesame"), Changed::Accepted);
        assert_eq!(configuration.key("Password"), None);
        assert!(configuration.keys().all(|key| key.name != "Password"));
    }
}
