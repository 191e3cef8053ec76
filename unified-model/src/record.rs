//! How the payload tables of the contract become structs: what is required, what may be absent.

/// A JSON object of the contract.
///
/// Fields are camelCase on the wire; absent optional fields are not written; unknown fields are skipped when read. `new`
/// takes the required fields in order; the struct is `non_exhaustive`, because a minor version may add optional ones.
macro_rules! record {
    (
        $(#[$meta:meta])*
        pub struct $Name:ident {
            $(required { $($(#[$rmeta:meta])* $rfield:ident: $rtype:ty,)+ })?
            $(optional { $($(#[$ometa:meta])* $ofield:ident: $otype:ty,)+ })?
        }
    ) => {
        #[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        $(#[$meta])*
        #[serde(rename_all = "camelCase")]
        #[non_exhaustive]
        pub struct $Name {
            $($($(#[$rmeta])* pub $rfield: $rtype,)+)?
            $($($(#[$ometa])* #[serde(skip_serializing_if = "Option::is_none")] pub $ofield: Option<$otype>,)+)?
        }

        $crate::record::record! { @new $Name [$($($rfield: $rtype,)+)?] [$($($ofield)+)?] }
    };
    (@new $Name:ident [] [$($ofield:ident)*]) => {
        impl Default for $Name {
            fn default() -> Self {
                Self { $($ofield: None,)* }
            }
        }
    };
    (@new $Name:ident [$($rfield:ident: $rtype:ty,)+] [$($ofield:ident)*]) => {
        impl $Name {
            /// The required fields in the contract's order; everything else is absent until it is set.
            #[allow(clippy::too_many_arguments)]
            pub fn new($($rfield: impl Into<$rtype>),+) -> Self {
                Self { $($rfield: $rfield.into(),)+ $($ofield: None,)* }
            }
        }
    };
}

pub(crate) use record;
