//! Events as JSON, faster than the general way, byte for byte the same.
//!
//! An event is mostly names of fields, and short texts in which nothing needs to be escaped. serde_json looks at them byte by
//! byte; here a name is written as it stands, and a text as a whole once it is known to be plain. Everything else is left to
//! serde_json, and an event that carries JSON of others ([`RawJson`](crate::RawJson)) is written by it altogether.

use serde::ser::{
    Error as _, Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, Serializer,
};
use serde_json::Error;

/// Appends to a buffer. After an error the buffer may hold a part of the value.
pub(crate) fn write(value: &impl Serialize, out: &mut Vec<u8>) -> Result<(), Error> {
    value.serialize(Plain(out))
}

struct Plain<'a>(&'a mut Vec<u8>);

/// The elements of an array or the fields of an object.
struct Members<'a> {
    out: &'a mut Vec<u8>,
    first: bool,
    end: u8,
}

fn unusual() -> Error {
    Error::custom("nothing the contract has")
}

/// Whether JSON has the text as it stands.
fn is_plain(text: &str) -> bool {
    // Without a way out in the middle, so that many bytes are compared at once.
    !text.bytes().fold(false, |found, byte| found | (byte < 0x20) | (byte == b'"') | (byte == b'\\'))
}

impl<'a> Plain<'a> {
    fn members(self, begin: u8, end: u8) -> Members<'a> {
        self.0.push(begin);
        Members { out: self.0, first: true, end }
    }

    fn by_serde_json(self, value: &(impl Serialize + ?Sized)) -> Result<(), Error> {
        serde_json::to_writer(self.0, value)
    }
}

impl Members<'_> {
    fn next(&mut self) {
        if !std::mem::take(&mut self.first) {
            self.out.push(b',');
        }
    }

    fn finish(self) {
        self.out.push(self.end);
    }
}

macro_rules! by_serde_json {
    ($($method:ident($type:ty),)+) => {
        $(fn $method(self, value: $type) -> Result<(), Error> {
            self.by_serde_json(&value)
        })+
    };
}

impl<'a> Serializer for Plain<'a> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Members<'a>;
    type SerializeTuple = Impossible<(), Error>;
    type SerializeTupleStruct = Impossible<(), Error>;
    type SerializeTupleVariant = Impossible<(), Error>;
    type SerializeMap = Members<'a>;
    type SerializeStruct = Members<'a>;
    type SerializeStructVariant = Impossible<(), Error>;

    by_serde_json! {
        serialize_bool(bool),
        serialize_i8(i8),
        serialize_i16(i16),
        serialize_i32(i32),
        serialize_i64(i64),
        serialize_u8(u8),
        serialize_u16(u16),
        serialize_u32(u32),
        serialize_u64(u64),
        serialize_f32(f32),
        serialize_f64(f64),
        serialize_char(char),
    }

    fn serialize_str(self, text: &str) -> Result<(), Error> {
        if !is_plain(text) {
            return self.by_serde_json(text);
        }
        self.0.reserve(text.len().saturating_add(2));
        self.0.push(b'"');
        self.0.extend_from_slice(text.as_bytes());
        self.0.push(b'"');
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Error> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Error> {
        self.0.extend_from_slice(b"null");
        Ok(())
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Error> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Members<'a>, Error> {
        Ok(self.members(b'[', b']'))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Members<'a>, Error> {
        Ok(self.members(b'{', b'}'))
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Members<'a>, Error> {
        // serde_json tells itself by such a name that a text is JSON already.
        if name.starts_with('$') {
            return Err(unusual());
        }
        Ok(self.members(b'{', b'}'))
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<(), Error> {
        Err(unusual())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Error> {
        Err(unusual())
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Error> {
        Err(unusual())
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Error> {
        Err(unusual())
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Error> {
        Err(unusual())
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Error> {
        Err(unusual())
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Error> {
        Err(unusual())
    }
}

impl SerializeSeq for Members<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.next();
        value.serialize(Plain(self.out))
    }

    fn end(self) -> Result<(), Error> {
        self.finish();
        Ok(())
    }
}

impl SerializeStruct for Members<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Error> {
        self.next();
        self.out.push(b'"');
        // The contract's names are letters.
        self.out.extend_from_slice(name.as_bytes());
        self.out.extend_from_slice(b"\":");
        value.serialize(Plain(self.out))
    }

    fn end(self) -> Result<(), Error> {
        self.finish();
        Ok(())
    }
}

impl SerializeMap for Members<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        self.next();
        // What is no text by itself becomes one as a key, which serde_json knows how to do.
        let before = self.out.len();
        key.serialize(Plain(self.out))?;
        if self.out.get(before) != Some(&b'"') {
            return Err(unusual());
        }
        self.out.push(b':');
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        value.serialize(Plain(self.out))
    }

    fn end(self) -> Result<(), Error> {
        self.finish();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;
    use crate::Event;

    fn plain(value: &impl Serialize) -> Option<String> {
        let mut out = b"before ".to_vec();
        write(value, &mut out).ok()?;
        Some(String::from_utf8(out).unwrap().strip_prefix("before ").unwrap().to_owned())
    }

    #[derive(serde::Serialize)]
    struct Everything {
        text: String,
        number: f64,
        integer: i64,
        small: u8,
        truth: bool,
        nothing: Option<u32>,
        some: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        absent: Option<String>,
        list: Vec<Vec<String>>,
        map: BTreeMap<String, i32>,
        unit: (),
    }

    proptest! {
        #[test]
        fn every_value_is_written_as_serde_json_writes_it(
            text in "\\PC{0,40}|[\\x00-\\x7f]{0,40}",
            number in any::<f64>(),
            integer in any::<i64>(),
            small in any::<u8>(),
            truth in any::<bool>(),
            some in proptest::option::of(".{0,9}"),
            list in proptest::collection::vec(proptest::collection::vec(".{0,5}", 0..3), 0..3),
            map in proptest::collection::btree_map(".{0,5}", any::<i32>(), 0..3),
        ) {
            let value = Everything { text, number, integer, small, truth, nothing: None, absent: None, some, list, map, unit: () };
            prop_assert_eq!(plain(&value), serde_json::to_string(&value).ok());
        }
    }

    #[test]
    fn every_event_is_written_as_serde_json_writes_it() {
        for text in [
            r#"{"eventId":"74fe221c-e8ad-4425-b570-de8156480a79","eventType":"transaction.meter_values","chargePointId":"CP-001","gatewayId":"g","timestamp":"2025-07-25T10:30:00.000Z","payload":{"connectorId":1,"transactionId":"7","meterValues":[{"timestamp":"2025-07-25T10:30:00.000Z","sampledValue":{"value":3680.5,"measurand":"Power.Active.Import","unit":"W","phase":"L1","rawValue":"3680.50\"\\\n"}}]},"traceId":"t","meta":{"schemaVersion":"1.1.0","protocol":"ocpp1.6","epoch":1,"seq":2}}"#,
            r#"{"eventId":"74fe221c-e8ad-4425-b570-de8156480a79","eventType":"x.of_others","chargePointId":"CP-001","gatewayId":"g","timestamp":"2025-07-25T10:30:00.000Z","payload":{"any":[1.10,{"b":null}]}}"#,
        ] {
            let event = Event::from_json(text).unwrap();
            assert_eq!(event.to_json(), text);
            assert_eq!(serde_json::to_string(&event).unwrap(), text);
        }
    }

    #[test]
    fn what_the_contract_does_not_have_is_refused_and_not_written_wrong() {
        assert_eq!(plain(&(1, 2)), None);
        assert_eq!(plain(&BTreeMap::from([(1, 2)])), None);
        assert_eq!(plain(&crate::RawJson::parse("[1.0]").unwrap()), None);
    }
}
