//! The charge point's identity in the path of its URL (OCPP-J 1.6 §3.1.1).

use percent_encoding::percent_decode_str;
use unified_model::{ChargePointId, InvalidId};

/// Why a path names no charge point; the device is refused with 404 and the operator reads this.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum NoIdentity {
    #[error("the path has no segment that could be a charge point id; expected …/{{chargePointId}}")]
    Missing,
    #[error("{segment:?} has a percent sign without two hex digits")]
    BadPercent { segment: String },
    #[error("{segment:?} does not decode to UTF-8")]
    NotUtf8 { segment: String },
    #[error("{decoded:?} is no charge point id: {why}")]
    Refused { decoded: String, why: InvalidId },
}

/// The last segment that is not empty, percent-decoded once. Whatever stands before it is the operator's business (quirk 5).
pub(super) fn of_path(path: &str) -> Result<ChargePointId, NoIdentity> {
    let segment = path.rsplit('/').find(|segment| !segment.is_empty()).ok_or(NoIdentity::Missing)?;
    if !percents_are_complete(segment) {
        return Err(NoIdentity::BadPercent { segment: segment.to_owned() });
    }
    let decoded = percent_decode_str(segment)
        .decode_utf8()
        .map_err(|_| NoIdentity::NotUtf8 { segment: segment.to_owned() })?;
    ChargePointId::new(&decoded).map_err(|why| NoIdentity::Refused { decoded: decoded.into_owned(), why })
}

/// The decoder lets an incomplete code stand as it is; here it is a fault.
fn percents_are_complete(segment: &str) -> bool {
    segment.split('%').skip(1).all(|rest| {
        rest.as_bytes().first_chunk::<2>().is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(path: &str) -> Result<String, NoIdentity> {
        of_path(path).map(|id| id.as_str().to_owned())
    }

    #[test]
    fn the_last_segment_that_is_not_empty_is_the_identity() {
        for path in ["/CP-1", "/ocpp/CP-1", "/ocpp/CP-1/", "/a//b///CP-1//", "/ws://192.168.0.9:9000/x/CP-1"]
        {
            assert_eq!(id(path).as_deref(), Ok("CP-1"), "{path}");
        }
    }

    #[test]
    fn a_segment_is_decoded_exactly_once() {
        assert_eq!(id("/ocpp/RDAM%7C123").as_deref(), Ok("RDAM|123"));
        assert_eq!(id("/ocpp/A%3aB").as_deref(), Ok("A:B"));
        // %2541 decodes to %41, and a percent sign is outside the character set: decoding twice would let it pass as "A".
        assert!(matches!(id("/ocpp/%2541"), Err(NoIdentity::Refused { decoded, .. }) if decoded == "%41"));
    }

    #[test]
    fn what_is_outside_the_character_set_or_too_long_is_refused() {
        assert!(matches!(id("/RDAM%20123"), Err(NoIdentity::Refused { .. })));
        assert!(matches!(id("/%C3%A4"), Err(NoIdentity::Refused { .. })));
        assert!(matches!(id("/a%2Fb"), Err(NoIdentity::Refused { .. })));
        assert_eq!(id(&format!("/{}", "x".repeat(48))), Ok("x".repeat(48)));
        assert!(matches!(id(&format!("/{}", "x".repeat(49))), Err(NoIdentity::Refused { .. })));
    }

    #[test]
    fn incomplete_percent_codes_are_refused() {
        for path in ["/CP%", "/CP%4", "/CP%zz", "/CP%4g"] {
            assert!(matches!(id(path), Err(NoIdentity::BadPercent { .. })), "{path}");
        }
        assert!(matches!(id("/%ff%fe"), Err(NoIdentity::NotUtf8 { .. })));
    }

    #[test]
    fn a_path_without_a_segment_has_no_identity() {
        for path in ["", "/", "///"] {
            assert_eq!(id(path), Err(NoIdentity::Missing), "{path}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_path_panics_and_every_identity_is_one(path in ".{0,80}") {
            if let Ok(id) = of_path(&path) {
                proptest::prop_assert!(id.as_str().len() <= 48);
            }
        }
    }
}
