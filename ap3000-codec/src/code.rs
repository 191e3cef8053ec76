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

/// An enum over a byte that keeps codes it does not name. Two values with the same code are equal.
macro_rules! open_enum {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $( $variant:ident = $code:literal, $text:literal; )*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug)]
        pub enum $name {
            $(
                #[doc = concat!("`", stringify!($code), "`: ", $text, ".")]
                $variant,
            )*
            /// A code without a name here.
            Other(u8),
        }

        impl $name {
            /// What the code stands for, in English and, where known, in the vendor's words.
            #[must_use]
            pub fn meaning(self) -> &'static str {
                match self.named() {
                    $( Self::$variant => $text, )*
                    Self::Other(_) => "not in the table",
                }
            }

            /// The named value of this code, if it has one: `Other` may hold any code.
            fn named(self) -> Self {
                match self {
                    Self::Other(code) => Self::from(code),
                    named => named,
                }
            }
        }

        impl From<u8> for $name {
            #[inline]
            fn from(code: u8) -> Self {
                match code {
                    $( $code => Self::$variant, )*
                    other => Self::Other(other),
                }
            }
        }

        impl From<$name> for u8 {
            #[inline]
            fn from(value: $name) -> Self {
                match value {
                    $( $name::$variant => $code, )*
                    $name::Other(code) => code,
                }
            }
        }

        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                u8::from(*self) == u8::from(*other)
            }
        }

        impl Eq for $name {}

        impl core::hash::Hash for $name {
            fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
                u8::from(*self).hash(state);
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(self.meaning())
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

        #[cfg(feature = "arbitrary")]
        impl arbitrary::Arbitrary<'_> for $name {
            fn arbitrary(u: &mut arbitrary::Unstructured<'_>) -> arbitrary::Result<Self> {
                u.arbitrary::<u8>().map(Self::from)
            }
        }
    };
}

use open_enum;

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString as _;

    #[test]
    fn every_code_survives_whether_named_or_not() {
        for code in 0..=u8::MAX {
            assert_eq!(u8::from(StopReason::from(code)), code);
            assert_eq!(u8::from(PortStatus::from(code)), code);
            assert_eq!(u8::from(AccountState::from(code)), code);
            assert_eq!(u8::from(ChargeResult::from(code)), code);
            assert_eq!(StopReason::Other(code), StopReason::from(code));
        }
    }

    #[test]
    fn a_code_is_named_however_it_was_made() {
        assert_eq!(StopReason::Other(0x05), StopReason::Unplugged);
        assert_eq!(StopReason::Other(0x05).to_string(), StopReason::Unplugged.to_string());
        assert_eq!(StopReason::Other(0xEE).meaning(), "not in the table");
    }
}
