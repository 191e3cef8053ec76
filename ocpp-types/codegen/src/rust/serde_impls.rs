//! serde's traits for every type, each by way of the parser and the encoder.

use super::Version;

/// The module.
pub(super) fn write(version: &Version<'_>) -> String {
    let mut out = String::from("use serde::{Deserialize, Deserializer, Serialize, Serializer};\n\n");
    let mut names: Vec<&str> = version.blocks.iter().flat_map(|block| block.names()).collect();
    names.sort_unstable();
    for name in names {
        out.push_str(&format!(
            "impl Serialize for crate::{name} {{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {{
        ocpp_types::json::serialize(self, serializer)
    }}
}}

impl<'de> Deserialize<'de> for crate::{name} {{
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {{
        ocpp_types::json::deserialize(deserializer)
    }}
}}

"
        ));
    }
    out
}
