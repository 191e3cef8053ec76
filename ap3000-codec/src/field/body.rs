//! The macro that makes the body of a command of the list of its fields.

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
