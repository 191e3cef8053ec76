//! Events and commands of the contract.

use unified_model::{Command, Event};

/// An event that can be read is written so that it reads the same.
pub fn event(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Ok(event) = Event::from_json(text) {
        let again = Event::from_json(&event.to_json());
        assert_eq!(again.ok(), Some(event));
    }
}

/// A command that can be read is written so that it reads the same.
pub fn command(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Ok(command) = Command::from_json(text) {
        let again = Command::from_json(&command.to_json());
        assert_eq!(again.ok(), Some(command));
    }
}
