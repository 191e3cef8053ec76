//! Fields of a command's data: how each type reads, writes and shows itself, and the macro that makes bodies of them.

use crate::Data;
use crate::error::{DecodeError, EncodeError};
use crate::explain::{Rows, Value};
#[cfg(feature = "serde")]
use crate::json::{FieldError, Fields};
use crate::wire::{array_sum, checksum};

/// The data, and how much of it has been read.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a> {
    data: &'a Data,
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    #[inline]
    pub(crate) fn new(data: &'a Data) -> Self {
        Self { data, bytes: data, at: 0 }
    }

    #[inline]
    pub(crate) fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (array, _) = self.bytes.get(self.at..)?.split_first_chunk()?;
        self.at = self.at.saturating_add(N);
        Some(*array)
    }

    /// The next bytes.
    #[inline]
    pub(crate) fn bytes(&mut self, count: usize) -> Option<Data> {
        let end = self.at.saturating_add(count);
        if end > self.bytes.len() {
            return None;
        }
        let bytes = self.data.slice(self.at..end);
        self.at = end;
        Some(bytes)
    }

    /// Everything that is left.
    #[inline]
    pub(crate) fn rest(&mut self) -> Data {
        let rest = self.data.slice(self.at..self.bytes.len());
        self.at = self.bytes.len();
        rest
    }
}

/// Room for at least as many bytes as the body said it needs.
pub(crate) struct Writer<'a> {
    room: &'a mut [u8],
    at: usize,
    /// Of all bytes put so far. Counted as they are put: to sum what was just written is to wait for it.
    sum: u16,
}

impl<'a> Writer<'a> {
    #[inline]
    pub(crate) fn new(room: &'a mut [u8]) -> Self {
        Self { room, at: 0, sum: 0 }
    }

    /// Known sizes, which is what most fields have.
    #[inline(always)]
    pub(crate) fn put_array<const N: usize>(&mut self, bytes: [u8; N]) {
        let end = self.at.wrapping_add(N);
        if let Some(room) = self.room.get_mut(self.at..end) {
            room.copy_from_slice(&bytes);
            self.at = end;
            self.sum = bytes.iter().fold(self.sum, |sum, byte| sum.wrapping_add(u16::from(*byte)));
        }
    }

    /// The same for bytes that were not just made: these are summed by the word.
    #[inline(always)]
    pub(crate) fn put_kept<const N: usize>(&mut self, bytes: &[u8; N]) {
        let end = self.at.wrapping_add(N);
        if let Some(room) = self.room.get_mut(self.at..end) {
            room.copy_from_slice(bytes);
            self.at = end;
            self.sum = self.sum.wrapping_add(array_sum(bytes));
        }
    }

    #[inline]
    pub(crate) fn put(&mut self, bytes: &[u8]) {
        let end = self.at.saturating_add(bytes.len());
        if !bytes.is_empty()
            && let Some(room) = self.room.get_mut(self.at..end)
        {
            room.copy_from_slice(bytes);
            self.at = end;
            self.sum = self.sum.wrapping_add(checksum(bytes));
        }
    }

    /// What stands in the value is written with what is behind it, if there is room: the room is written again.
    #[inline(always)]
    pub(crate) fn put_data(&mut self, data: &Data) {
        match data.chunk().zip(self.room.get_mut(self.at..).and_then(|room| room.first_chunk_mut())) {
            Some((chunk, room)) => {
                *room = *chunk;
                self.at = self.at.saturating_add(data.len());
                self.sum = self.sum.wrapping_add(checksum(data));
            }
            None => self.put(data),
        }
    }

    /// The sum of all bytes put so far.
    #[inline]
    pub(crate) fn sum(&self) -> u16 {
        self.sum
    }
}

/// One field of a command's data. `write` fills exactly `size` bytes.
pub(crate) trait Field: Sized {
    /// The fewest bytes a value takes; for most types the only number.
    const LEAST: usize;

    /// Takes the field off the front; `None`: it is not all there.
    fn read(reader: &mut Reader<'_>) -> Option<Self>;

    #[inline]
    fn size(&self) -> usize {
        Self::LEAST
    }

    fn write(&self, writer: &mut Writer<'_>);

    /// Whether so many surplus bytes may stand behind this value and still be read as surplus.
    #[inline]
    fn may_precede(&self, _surplus: usize) -> bool {
        true
    }

    /// Adds the field's rows, in the names of the vectors.
    fn show(&self, name: &'static str, rows: &mut Rows);

    /// Takes the field out of its JSON form, which is what [`show`](Self::show) made of it.
    #[cfg(feature = "serde")]
    fn take(name: &'static str, fields: &mut Fields) -> Result<Self, FieldError>;

    /// Whether an optional field is there in the JSON form.
    #[cfg(feature = "serde")]
    fn is_in(name: &'static str, fields: &Fields) -> bool {
        fields.has(name)
    }
}

/// The first bytes of the data, filled up with zeros where there are fewer: what is read here stands at a known place.
pub(crate) struct Padded<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Padded<'a> {
    /// Reads fields of at most so many bytes in all. Whole words: see [`copy`](Self::copy).
    pub(crate) const fn room(most: usize) -> usize {
        most.next_multiple_of(WORD)
    }

    #[inline(always)]
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    #[inline(always)]
    pub(crate) fn array<const N: usize>(&mut self) -> [u8; N] {
        let mut array = [0; N];
        let (words, rest) = array.as_chunks_mut::<WORD>();
        for word in words {
            self.copy(word);
        }
        if !rest.is_empty() {
            self.copy(rest);
        }
        array
    }

    /// The next bytes, at most a word.
    ///
    /// The data was copied a moment ago, [`STORE`] bytes at a time, and a processor waits when it shall load what it has
    /// not stored at once. What stands across the border of two stores is put together from the word before it and the
    /// word behind it.
    #[inline(always)]
    fn copy(&mut self, to: &mut [u8]) {
        let (at, end) = (self.at, self.at.saturating_add(to.len()));
        let border = (at | (STORE - 1)).saturating_add(1);
        if end > border {
            let before = border.saturating_sub(WORD);
            let bits = at.saturating_sub(before).wrapping_mul(8) as u32;
            let low = self.word(before).wrapping_shr(bits);
            let high = self.word(border).wrapping_shl(64u32.wrapping_sub(bits));
            for (to, from) in to.iter_mut().zip((low | high).to_le_bytes()) {
                *to = from;
            }
        } else if let Some(bytes) = self.bytes.get(at..end) {
            to.copy_from_slice(bytes);
        }
        self.at = end;
    }

    #[inline(always)]
    fn word(&self, at: usize) -> u64 {
        let word = self.bytes.get(at..).and_then(|bytes| bytes.first_chunk());
        word.map_or(0, |word| u64::from_le_bytes(*word))
    }
}

/// How many bytes of the data a compiler copies at once where it knows nothing of the processor.
const STORE: usize = 16;

const WORD: usize = 8;

/// A field that always takes [`LEAST`](Field::LEAST) bytes, whatever they are.
pub(crate) trait Fixed: Field {
    fn get(padded: &mut Padded<'_>) -> Self;
}

/// A whole number as it stands on the wire.
pub(crate) trait Number: Fixed + Copy + Into<u64> + TryFrom<u64> {}

macro_rules! numbers {
    ($($number:ty)*) => {$(
        impl Field for $number {
            const LEAST: usize = size_of::<$number>();

            #[inline]
            fn read(reader: &mut Reader<'_>) -> Option<Self> {
                reader.array().map(Self::from_le_bytes)
            }

            #[inline]
            fn write(&self, writer: &mut Writer<'_>) {
                writer.put_array(self.to_le_bytes());
            }

            fn show(&self, name: &'static str, rows: &mut Rows) {
                rows.plain(name, Self::LEAST, Value::Number(u64::from(*self)));
            }

            #[cfg(feature = "serde")]
            fn take(name: &'static str, fields: &mut Fields) -> Result<Self, FieldError> {
                fields.number(name)
            }
        }

        impl Fixed for $number {
            #[inline(always)]
            fn get(padded: &mut Padded<'_>) -> Self {
                Self::from_le_bytes(padded.array())
            }
        }

        impl Number for $number {}
    )*};
}

numbers! { u8 u16 u32 }

/// Bytes without a known inner structure; hex in the JSON form.
impl<const N: usize> Field for [u8; N] {
    const LEAST: usize = N;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        reader.array()
    }

    #[inline]
    fn write(&self, writer: &mut Writer<'_>) {
        writer.put_kept(self);
    }

    fn show(&self, name: &'static str, rows: &mut Rows) {
        rows.plain(name, N, Value::hex(self));
    }

    #[cfg(feature = "serde")]
    fn take(name: &'static str, fields: &mut Fields) -> Result<Self, FieldError> {
        fields.hex_array(name)
    }
}

impl<const N: usize> Fixed for [u8; N] {
    #[inline(always)]
    fn get(padded: &mut Padded<'_>) -> Self {
        padded.array()
    }
}

/// Bytes of a command to be.
pub(crate) trait Payload {
    /// Whether the value has bytes that read back as the same value.
    fn check(&self) -> Result<(), EncodeError>;

    fn size(&self) -> usize;

    fn write(&self, writer: &mut Writer<'_>);
}

/// The data of a command without a known layout.
impl Payload for Data {
    fn check(&self) -> Result<(), EncodeError> {
        Ok(())
    }

    fn size(&self) -> usize {
        self.len()
    }

    #[inline(always)]
    fn write(&self, writer: &mut Writer<'_>) {
        writer.put_data(self);
    }
}

/// What a command carries, made by [`body!`] or by hand.
pub(crate) trait Body: Payload + Sized {
    fn parse(data: &Data) -> Result<Self, DecodeError>;

    /// The bytes behind the last known field.
    fn extra(&self) -> &Data;

    fn show(&self, rows: &mut Rows);

    #[cfg(feature = "serde")]
    fn from_fields(fields: &mut Fields, extra: Data) -> Result<Self, FieldError>;
}

/// Stands for the surplus of bodies that have none.
pub(crate) static NO_BYTES: Data = Data::new();

/// A body whose layout is its list of fields: mandatory ones, optional ones told apart by length alone, then surplus.
///
/// `varied` marks a body with fields whose size is in their bytes. `rest` instead of `optional` names a last field that takes
/// all the bytes that are left.
macro_rules! body {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $( $(#[$field_meta:meta])* $vis:vis $field:ident: $type:ty, )*
        }
        $( optional { $( $(#[$optional_meta:meta])* $optional:ident: $optional_type:ty, )* } )?
    ) => {
        $crate::field::body! {
            @with parse_fixed
            $(#[$meta])* $name
            { $( $(#[$field_meta])* $vis $field: $type, )* }
            { $($( $(#[$optional_meta])* $optional: $optional_type, )*)? }
        }
    };
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $( $(#[$field_meta:meta])* $vis:vis $field:ident: $type:ty, )*
        }
        $( optional { $( $(#[$optional_meta:meta])* $optional:ident: $optional_type:ty, )* } )?
        varied
    ) => {
        $crate::field::body! {
            @with parse_varied
            $(#[$meta])* $name
            { $( $(#[$field_meta])* $vis $field: $type, )* }
            { $($( $(#[$optional_meta])* $optional: $optional_type, )*)? }
        }
    };
    (
        @with $parse:ident
        $(#[$meta:meta])* $name:ident
        { $( $(#[$field_meta:meta])* $vis:vis $field:ident: $type:ty, )* }
        { $( $(#[$optional_meta:meta])* $optional:ident: $optional_type:ty, )* }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct $name {
            $( $(#[$field_meta])* $vis $field: $type, )*
            $( $(#[$optional_meta])* pub $optional: Option<$optional_type>, )*
            /// Bytes behind the last known field: newer firmware appends some. Kept as they are.
            pub extra: $crate::Data,
        }

        impl $crate::field::Payload for $name {
            #[inline]
            #[allow(unused_assignments, unused_mut)]
            fn check(&self) -> Result<(), $crate::error::EncodeError> {
                let mut missing: Option<(&'static str, usize)> = None;
                $(
                    match (&self.$optional, missing) {
                        (Some(_), Some(_)) => {
                            return Err($crate::error::EncodeError::Gap { field: stringify!($optional) });
                        }
                        (None, None) => {
                            let least = <$optional_type as $crate::field::Field>::LEAST;
                            missing = Some((stringify!($optional), least));
                        }
                        (Some(value), None) => {
                            if !$crate::field::Field::may_precede(value, self.extra.len()) {
                                return Err($crate::error::EncodeError::Surplus { field: stringify!($optional) });
                            }
                        }
                        (None, Some(_)) => {}
                    }
                )*
                match missing {
                    Some((field, least)) if self.extra.len() >= least => {
                        Err($crate::error::EncodeError::Surplus { field })
                    }
                    _ => Ok(()),
                }
            }

            #[inline]
            fn size(&self) -> usize {
                let size = self.extra.len();
                $( let size = size.wrapping_add($crate::field::Field::size(&self.$field)); )*
                $( let size = size.wrapping_add(self.$optional.as_ref().map_or(0, $crate::field::Field::size)); )*
                size
            }

            #[inline]
            fn write(&self, writer: &mut $crate::field::Writer<'_>) {
                $( $crate::field::Field::write(&self.$field, writer); )*
                $(
                    if let Some(value) = &self.$optional {
                        $crate::field::Field::write(value, writer);
                    }
                )*
                writer.put(&self.extra);
            }
        }

        impl $crate::field::Body for $name {
            #[inline(always)]
            fn parse(data: &$crate::Data) -> Result<Self, $crate::error::DecodeError> {
                $crate::field::$parse!(data, { $( $field: $type, )* } { $( $optional: $optional_type, )* })
            }

            fn extra(&self) -> &$crate::Data {
                &self.extra
            }

            #[allow(unused_variables)]
            fn show(&self, rows: &mut $crate::explain::Rows) {
                $( $crate::field::Field::show(&self.$field, stringify!($field), rows); )*
                $(
                    if let Some(value) = &self.$optional {
                        $crate::field::Field::show(value, stringify!($optional), rows);
                    }
                )*
            }

            #[cfg(feature = "serde")]
            #[allow(unused_variables)]
            fn from_fields(
                fields: &mut $crate::json::Fields,
                extra: $crate::Data,
            ) -> Result<Self, $crate::json::FieldError> {
                $( let $field = <$type as $crate::field::Field>::take(stringify!($field), fields)?; )*
                $(
                    let $optional = if <$optional_type as $crate::field::Field>::is_in(stringify!($optional), fields) {
                        Some(<$optional_type as $crate::field::Field>::take(stringify!($optional), fields)?)
                    } else {
                        None
                    };
                )*
                Ok(Self { $($field,)* $($optional,)* extra })
            }
        }
    };
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $( $(#[$field_meta:meta])* $vis:vis $field:ident: $type:ty, )*
        }
        rest { $(#[$rest_meta:meta])* $rest_vis:vis $rest:ident }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct $name {
            $( $(#[$field_meta])* $vis $field: $type, )*
            $(#[$rest_meta])*
            $rest_vis $rest: $crate::Data,
        }

        impl $crate::field::Payload for $name {
            fn check(&self) -> Result<(), $crate::error::EncodeError> {
                Ok(())
            }

            #[inline]
            fn size(&self) -> usize {
                let size = self.$rest.len();
                $( let size = size.wrapping_add($crate::field::Field::size(&self.$field)); )*
                size
            }

            #[inline]
            fn write(&self, writer: &mut $crate::field::Writer<'_>) {
                $( $crate::field::Field::write(&self.$field, writer); )*
                writer.put(&self.$rest);
            }
        }

        impl $crate::field::Body for $name {
            #[inline]
            fn parse(data: &$crate::Data) -> Result<Self, $crate::error::DecodeError> {
                let mut reader = $crate::field::Reader::new(data);
                $(
                    let Some($field) = <$type as $crate::field::Field>::read(&mut reader) else {
                        return Err($crate::error::DecodeError::TooShort);
                    };
                )*
                Ok(Self { $($field,)* $rest: reader.rest() })
            }

            fn extra(&self) -> &$crate::Data {
                &$crate::field::NO_BYTES
            }

            fn show(&self, rows: &mut $crate::explain::Rows) {
                $( $crate::field::Field::show(&self.$field, stringify!($field), rows); )*
                rows.plain(stringify!($rest), self.$rest.len(), $crate::explain::Value::hex(&self.$rest));
            }

            #[cfg(feature = "serde")]
            fn from_fields(
                fields: &mut $crate::json::Fields,
                extra: $crate::Data,
            ) -> Result<Self, $crate::json::FieldError> {
                $( let $field = <$type as $crate::field::Field>::take(stringify!($field), fields)?; )*
                fields.none_of(&extra)?;
                Ok(Self { $($field,)* $rest: fields.hex(stringify!($rest))? })
            }
        }
    };
}

/// Reads fields whose places are all known: no field waits for the one before it.
macro_rules! parse_fixed {
    ($data:ident, { $( $field:ident: $type:ty, )* } { $( $optional:ident: $optional_type:ty, )* }) => {{
        const LEAST: usize = 0 $( + <$type as $crate::field::Field>::LEAST )*;
        const MOST: usize = LEAST $( + <$optional_type as $crate::field::Field>::LEAST )*;
        let len = $data.len();
        if len < LEAST {
            return Err($crate::error::DecodeError::TooShort);
        }
        let mut room = [0; $crate::field::Padded::room(MOST)];
        #[allow(unused_mut, unused_variables)]
        let mut padded = $crate::field::Padded::new($data.padded(&mut room));
        $( let $field = <$type as $crate::field::Fixed>::get(&mut padded); )*
        let (end, used) = (LEAST, LEAST);
        $(
            let end = end.saturating_add(<$optional_type as $crate::field::Field>::LEAST);
            let $optional = <$optional_type as $crate::field::Fixed>::get(&mut padded);
            let $optional = (len >= end).then_some($optional);
            let used = if len >= end { end } else { used };
        )*
        let _ = end;
        Ok(Self { $( $field, )* $( $optional, )* extra: $data.slice(used..len) })
    }};
}

/// Reads one field after the other.
macro_rules! parse_varied {
    ($data:ident, { $( $field:ident: $type:ty, )* } { $( $optional:ident: $optional_type:ty, )* }) => {{
        let mut reader = $crate::field::Reader::new($data);
        $(
            let Some($field) = <$type as $crate::field::Field>::read(&mut reader) else {
                return Err($crate::error::DecodeError::TooShort);
            };
        )*
        // The first optional field that is not there ends them all.
        let go_on = true;
        $(
            let before = reader;
            let $optional =
                if go_on { <$optional_type as $crate::field::Field>::read(&mut reader) } else { None };
            if $optional.is_none() {
                reader = before;
            }
            let go_on = $optional.is_some();
        )*
        let _ = go_on;
        Ok(Self { $( $field, )* $( $optional, )* extra: reader.rest() })
    }};
}

pub(crate) use body;
pub(crate) use parse_fixed;
pub(crate) use parse_varied;
