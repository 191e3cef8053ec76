//! Names of settings: `Component.Variable`, as the contract writes a component and a variable of the device model.

use std::fmt;

use ocpp_types::Text;
use ocpp201::{AttributeEnum, Component, Evse, Variable};

use crate::protocol::ocpp::Refusal;

/// The name of a setting: `Component[instance]@evse:connector.Variable[instance](Attribute)`, of which all but
/// `Component.Variable` is left out where the device leaves it out, and `(Actual)` too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Key {
    pub(super) component: Component,
    pub(super) variable: Variable,
    /// `None` is the actual value.
    pub(super) attribute: Option<AttributeEnum>,
}

impl Key {
    pub(super) fn of(component: &Component, variable: &Variable) -> Self {
        Self { component: component.clone(), variable: variable.clone(), attribute: None }
    }

    pub(super) fn attribute(self, attribute: Option<&AttributeEnum>) -> Self {
        let attribute = attribute.filter(|attribute| **attribute != AttributeEnum::Actual).cloned();
        Self { attribute, ..self }
    }

    /// Reads a name. `path` is where it stands in the command.
    pub(super) fn parse(path: &str, text: &str) -> Result<Self, Refusal> {
        read(text).ok_or_else(|| {
            Refusal::invalid(
                path,
                "must be Component.Variable; an instance follows its name in [], an EVSE the component as @evse or \
                 @evse:connector",
            )
        })
    }
}

fn read(text: &str) -> Option<Key> {
    let (text, attribute) = match text.strip_suffix(')').and_then(|text| text.rsplit_once('(')) {
        Some((text, word)) => (text, Some(word.parse::<AttributeEnum>().ok()?)),
        None => (text, None),
    };
    // A dot inside an instance separates nothing.
    let mut inside = false;
    let dot = text.char_indices().find(|(_, c)| {
        match c {
            '[' => inside = true,
            ']' => inside = false,
            _ => {}
        }
        *c == '.' && !inside
    });
    let (component, variable) = text.split_at_checked(dot?.0)?;
    let variable = variable.strip_prefix('.')?;
    let (component, evse) = match component.rsplit_once('@') {
        Some((component, place)) if !place.contains(']') => (component, Some(read_evse(place)?)),
        _ => (component, None),
    };
    let (name, instance) = read_name(component)?;
    let mut component = Component::new(name);
    (component.instance, component.evse) = (instance, evse);
    let (name, instance) = read_name(variable)?;
    let mut variable = Variable::new(name);
    variable.instance = instance;
    Some(Key { component, variable, attribute }).map(|key| key.clone().attribute(key.attribute.as_ref()))
}

fn read_name(text: &str) -> Option<(Text<50>, Option<Text<50>>)> {
    let (name, instance) = match text.strip_suffix(']') {
        Some(text) => {
            let (name, instance) = text.split_once('[')?;
            (name, Some(Text::new(instance).ok()?))
        }
        None => (text, None),
    };
    (!name.is_empty()).then_some(())?;
    Some((Text::new(name).ok()?, instance))
}

fn read_evse(text: &str) -> Option<Evse> {
    let (evse, connector) = match text.split_once(':') {
        Some((evse, connector)) => (evse, Some(connector.parse().ok()?)),
        None => (text, None),
    };
    let mut evse = Evse::new(evse.parse().ok()?);
    evse.connector_id = connector;
    Some(evse)
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let instance = |f: &mut fmt::Formatter<'_>, instance: &Option<Text<50>>| match instance {
            Some(instance) => write!(f, "[{}]", instance.as_str()),
            None => Ok(()),
        };
        f.write_str(self.component.name.as_str())?;
        instance(f, &self.component.instance)?;
        match &self.component.evse {
            Some(Evse { id, connector_id: Some(connector), .. }) => write!(f, "@{id}:{connector}")?,
            Some(Evse { id, .. }) => write!(f, "@{id}")?,
            None => {}
        }
        write!(f, ".{}", self.variable.name.as_str())?;
        instance(f, &self.variable.instance)?;
        match &self.attribute {
            Some(attribute) => write!(f, "({})", attribute.as_str()),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_written_as_it_was_read() {
        for text in [
            "OCPPCommCtrlr.HeartbeatInterval",
            "OCPPCommCtrlr.MessageAttempts[TransactionEvent]",
            "Connector@1:2.AvailabilityState",
            "EVSE@3.Power(MaxSet)",
            "Local.Ctrl",
            "Custom[a.b@c].Value[x.y](Target)",
        ] {
            let key = read(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(key.to_string(), text);
        }
        assert_eq!(read("A.B(Actual)"), read("A.B"));
    }

    #[test]
    fn what_names_no_variable_is_refused() {
        for text in
            ["", "HeartbeatInterval", ".B", "A.", "A@x.B", "A@1:.B", "A].B", "A.B(Wanted)", &"x.".repeat(60)]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
