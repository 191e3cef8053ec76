//! HTTP Basic authentication of charge points (OCPP-J security profiles 1 and 2).

use std::collections::HashMap;
use std::fmt;
use std::hint::black_box;

use async_trait::async_trait;
use unified_model::ChargePointId;

use crate::port::{Access, AccessRefused, Admittee, Authenticator};

/// Admits the devices whose key it knows. The user name must be the identity in the path (OCPP-J 1.6 §6.2).
#[derive(Clone, Debug)]
pub struct BasicAuth {
    keys: HashMap<ChargePointId, AuthorizationKey>,
    access: Access,
}

impl BasicAuth {
    /// Admits these devices.
    pub fn new(keys: impl IntoIterator<Item = (ChargePointId, AuthorizationKey)>) -> Self {
        Self { keys: keys.into_iter().collect(), access: Access::default() }
    }

    /// The same, with this access for every admitted device.
    #[must_use]
    pub fn granting(mut self, access: Access) -> Self {
        self.access = access;
        self
    }
}

#[async_trait]
impl Authenticator for BasicAuth {
    async fn authenticate(&self, admittee: &Admittee) -> Result<Access, AccessRefused> {
        let Some((user, password)) = &admittee.basic else { return Err(AccessRefused::Unauthorized) };
        // A device nobody knows takes as long as a wrong password, so that the answer tells no identities.
        let stranger = AuthorizationKey(Box::new([0; 20]));
        let known = self.keys.get(&admittee.charge_point_id);
        let matches = known.unwrap_or(&stranger).matches(password);
        if matches & known.is_some() & (user == admittee.charge_point_id.as_str()) {
            Ok(self.access.clone())
        } else {
            Err(AccessRefused::Unauthorized)
        }
    }
}

/// The key a device shows as its password.
///
/// OCPP 1.6's `AuthorizationKey` is configured as 32 to 40 hexadecimal digits and sent as the 16 to 20 bytes they stand for;
/// real devices send the digits as text, too. Both are the same key here, the digits in either case.
#[derive(Clone, PartialEq, Eq)]
pub struct AuthorizationKey(Box<[u8]>);

impl AuthorizationKey {
    /// The bytes themselves.
    #[must_use]
    pub fn from_bytes(key: impl Into<Box<[u8]>>) -> Self {
        Self(key.into())
    }

    /// A key as operators write it: 32 to 40 hexadecimal digits stand for bytes, any other text for itself.
    #[must_use]
    pub fn from_text(key: &str) -> Self {
        let bytes = if (32..=40).contains(&key.len()) { from_hex(key) } else { None };
        Self(bytes.unwrap_or_else(|| key.as_bytes().to_vec()).into())
    }

    /// Takes as long for a wrong password as for the right one of the same length.
    fn matches(&self, password: &[u8]) -> bool {
        let as_bytes = same(&self.0, password);
        let as_digits = if (16..=20).contains(&self.0.len()) {
            let digits: String = self.0.iter().map(|byte| format!("{byte:02x}")).collect();
            same(digits.as_bytes(), &password.to_ascii_lowercase())
        } else {
            false
        };
        as_bytes | as_digits
    }
}

/// Never shows the key.
impl fmt::Debug for AuthorizationKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AuthorizationKey(…)")
    }
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: &u8| char::from(*byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    if !rest.is_empty() {
        return None;
    }
    pairs.iter().map(|[high, low]| Some((digit(high)? << 4) | digit(low)?)).collect()
}

/// Compares without stopping at the first difference. The length is no secret.
fn same(a: &[u8], b: &[u8]) -> bool {
    let difference = a.iter().zip(b).fold(0, |difference, (a, b)| difference | black_box(a ^ b));
    black_box(difference) == 0 && a.len() == b.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "0102030405060708090A0b0c0d0e0f1011121314";

    async fn ask(user: &str, password: &[u8]) -> Result<Access, AccessRefused> {
        let id = ChargePointId::new("CP-1").unwrap();
        let auth = BasicAuth::new([(id.clone(), AuthorizationKey::from_text(KEY))]);
        let admittee = Admittee {
            charge_point_id: id,
            basic: Some((user.to_owned(), password.to_vec())),
            peer: ([127, 0, 0, 1], 9).into(),
        };
        auth.authenticate(&admittee).await
    }

    #[tokio::test]
    async fn a_key_is_taken_as_bytes_and_as_hex_text_in_either_case() {
        let bytes: Vec<u8> = (1..=20).collect();
        for password in [bytes.as_slice(), KEY.as_bytes(), KEY.to_uppercase().as_bytes()] {
            assert!(ask("CP-1", password).await.is_ok(), "{password:?}");
        }
    }

    #[tokio::test]
    async fn anything_but_the_whole_key_of_the_named_device_is_refused() {
        let bytes: Vec<u8> = (1..=20).collect();
        let refused: [(&str, &[u8]); 6] = [
            ("CP-2", &bytes),
            ("cp-1", &bytes),
            ("CP-1", &bytes[..19]),
            ("CP-1", &KEY.as_bytes()[..39]),
            ("CP-1", b""),
            ("", &bytes),
        ];
        for (user, password) in refused {
            assert_eq!(
                ask(user, password).await.unwrap_err(),
                AccessRefused::Unauthorized,
                "{user} {password:?}"
            );
        }
    }

    #[test]
    fn text_that_is_no_hex_key_stands_for_itself() {
        assert!(
            AuthorizationKey::from_text("a pass phrase of a person").matches(b"a pass phrase of a person")
        );
        assert!(
            !AuthorizationKey::from_text("a pass phrase of a person").matches(b"A pass phrase of a person")
        );
        let odd = "0".repeat(33);
        assert!(AuthorizationKey::from_text(&odd).matches(odd.as_bytes()));
    }

    #[test]
    fn neither_key_nor_password_shows_in_debug_output() {
        let shown = format!("{:?}", AuthorizationKey::from_text("secret-secret"));
        assert!(!shown.contains("secret"));
    }
}
