//! Wire names as Rust names.

/// The words of a name: cut at what is no letter or digit, before a capital behind a small letter or digit, and before
/// the last capital of a run when a small letter follows (`EVDisconnected` is `EV` and `Disconnected`).
fn words(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut words = vec![String::new()];
    for (index, letter) in letters.iter().enumerate() {
        if !letter.is_ascii_alphanumeric() {
            words.push(String::new());
            continue;
        }
        let before = index.checked_sub(1).and_then(|before| letters.get(before));
        let after = letters.get(index.saturating_add(1));
        let begins = letter.is_ascii_uppercase()
            && before.is_some_and(|before| {
                before.is_ascii_lowercase()
                    || before.is_ascii_uppercase() && after.is_some_and(char::is_ascii_lowercase)
                    || before.is_ascii_digit() && after.is_some_and(char::is_ascii_lowercase)
            });
        if begins {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.push(*letter);
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// A variant's name.
pub(super) fn pascal(name: &str) -> String {
    let capital = |word: String| {
        let mut letters = word.chars();
        letters
            .next()
            .map(|first| first.to_ascii_uppercase())
            .into_iter()
            .chain(letters.map(|it| it.to_ascii_lowercase()))
            .collect::<String>()
    };
    words(name).into_iter().map(capital).collect()
}

/// A field's name.
pub(super) fn snake(name: &str) -> String {
    let words: Vec<String> = words(name).into_iter().map(|word| word.to_ascii_lowercase()).collect();
    match words.join("_").as_str() {
        keyword @ ("type" | "match" | "ref" | "move" | "final" | "abstract" | "loop") => {
            format!("r#{keyword}")
        }
        name => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variants_are_words_with_capitals() {
        for (wire, rust) in [
            ("EVDisconnected", "EvDisconnected"),
            ("Energy.Active.Import.Register", "EnergyActiveImportRegister"),
            ("L1-N", "L1N"),
            ("kWh", "KWh"),
            ("varh", "Varh"),
            ("SoC", "SoC"),
            ("RPM", "Rpm"),
            ("SHA256", "Sha256"),
            ("SuspendedEVSE", "SuspendedEvse"),
            ("AC_single_phase", "AcSinglePhase"),
            ("s309-1P-16A", "S3091p16a"),
            ("CentralSystemRootCertificate", "CentralSystemRootCertificate"),
        ] {
            assert_eq!(pascal(wire), rust);
        }
    }

    #[test]
    fn fields_are_small_words_with_underscores() {
        for (wire, rust) in [
            ("chargePointSerialNumber", "charge_point_serial_number"),
            ("responderURL", "responder_url"),
            ("type", "r#type"),
            ("evMaximumLevel1DCInjection", "ev_maximum_level1dc_injection"),
            ("limit_L2", "limit_l2"),
            ("customData", "custom_data"),
        ] {
            assert_eq!(snake(wire), rust);
        }
    }
}
