//! The protocol's code tables. Each is open: a code that is in no table is a value like any other, and is kept.

mod answer;
mod card;
mod charge;
mod device;
mod port_status;
mod stop_reason;

pub use answer::{
    ChargeResult, FirmwareResult, LimitsResult, ModifyResult, ParameterResult, ResultCode, WorkModeResult,
};
pub use card::{AccountState, CardType, TcMode};
pub use charge::{ChargeAction, InvertedSwitch, ModifyMode, RateMode, ShortCircuitCheck, StartMode, Switch};
pub use device::{
    AlarmType, BreakerModel, DeviceType, HostType, ModuleType, OperatingMode, PushType, QrScreen,
    RecognitionCode, RtcType, ServerModule,
};
pub use port_status::{ChargingStatus, PortStatus};
pub use stop_reason::StopReason;

/// A byte with names for some of its values. They are constants, not variants: every byte is a value of its own, none has two
/// forms, and reading one costs nothing. They are named and matched like variants.
macro_rules! open_enum {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $( $variant:ident = $code:literal, $text:literal; )*
        }
    ) => {
        $(#[$meta])*
        ///
        /// Any byte is a value of it; the constants name those that are known.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
        pub struct $name(u8);

        #[allow(non_upper_case_globals)]
        impl $name {
            $(
                #[doc = concat!("`", stringify!($code), "`: ", $text, ".")]
                pub const $variant: Self = Self($code);
            )*

            /// All values that have names, in order.
            pub const NAMED: &[Self] = &[$(Self::$variant),*];

            /// What the code stands for, in English and, where known, in the vendor's words.
            #[must_use]
            pub fn meaning(self) -> &'static str {
                match self {
                    $( Self::$variant => $text, )*
                    Self(_) => "not in the table",
                }
            }
        }

        impl From<u8> for $name {
            #[inline]
            fn from(code: u8) -> Self {
                Self(code)
            }
        }

        impl From<$name> for u8 {
            #[inline]
            fn from(value: $name) -> Self {
                value.0
            }
        }

        /// `PortStatus::Charging`, or `PortStatus(0x2a)` without a name.
        impl core::fmt::Debug for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                match *self {
                    $( Self::$variant => f.write_str(concat!(stringify!($name), "::", stringify!($variant))), )*
                    Self(code) => write!(f, concat!(stringify!($name), "({:#04x})"), code),
                }
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(self.meaning())
            }
        }

        impl crate::field::Fixed for $name {
            #[inline(always)]
            fn get(padded: &mut crate::field::Padded<'_>) -> Self {
                Self::from(<u8 as crate::field::Fixed>::get(padded))
            }
        }

        impl crate::field::Field for $name {
            const LEAST: usize = 1;

            #[inline]
            fn read(reader: &mut crate::field::Reader<'_>) -> Option<Self> {
                <u8 as crate::field::Field>::read(reader).map(Self::from)
            }

            #[inline]
            fn write(&self, writer: &mut crate::field::Writer<'_>) {
                writer.put_array([u8::from(*self)]);
            }

            fn show(&self, name: &'static str, rows: &mut crate::explain::Rows) {
                let value = crate::explain::Value::Number(u8::from(*self).into());
                rows.push(name, 1, value, "", self.meaning().into());
            }

            #[cfg(feature = "serde")]
            fn take(
                name: &'static str,
                fields: &mut crate::json::Fields,
            ) -> Result<Self, crate::json::FieldError> {
                <u8 as crate::field::Field>::take(name, fields).map(Self::from)
            }
        }
    };
}

use open_enum;

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::format;

    #[test]
    fn a_code_is_named_however_it_was_made() {
        assert_eq!(StopReason::from(0x05), StopReason::Unplugged);
        assert_eq!(format!("{:?}", StopReason::from(0x05)), "StopReason::Unplugged");
        assert!(matches!(StopReason::from(0x05), StopReason::Unplugged));
        assert_eq!(StopReason::from(0xEE).meaning(), "not in the table");
        assert_eq!(format!("{:?}", StopReason::from(0xEE)), "StopReason(0xee)");
    }

    /// The tables of the vendor's guide by their number of codes and the sum of these.
    #[test]
    fn the_tables_are_whole() {
        fn sum<T: Copy + Into<u8>>(named: &[T]) -> (usize, u32) {
            (named.len(), named.iter().map(|code| u32::from((*code).into())).sum())
        }
        assert_eq!(sum(StopReason::NAMED), (0x1C, (1..=0x1C).sum()));
        assert_eq!(sum(PortStatus::NAMED), (16, (0..=0x10).sum::<u32>() - 0x0C));
        assert_eq!(sum(ChargingStatus::NAMED), (5, 1 + 2 + 3 + 5));
        assert_eq!(sum(ChargeResult::NAMED), (15, (0..=0x0E).sum()));
        assert_eq!(sum(AccountState::NAMED), (19, (0..=0x12).sum()));
        assert_eq!(sum(FirmwareResult::NAMED), (6, (0..=5).sum()));
        assert_eq!(sum(ModifyResult::NAMED), (4, (0..=3).sum()));
        assert_eq!(sum(AlarmType::NAMED), (7, (1..=7).sum()));
        assert_eq!(sum(ModuleType::NAMED), (8, (1..=8).sum()));
        assert_eq!(sum(RecognitionCode::NAMED), (7, 3 + 4 + 5 + 6 + 7 + 9 + 10));
        assert_eq!(sum(TcMode::NAMED), (6, 1 + 3 + 4 + 5 + 6));
    }
}
