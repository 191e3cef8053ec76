//! How the payload tables of the contract become structs: what is required, what may be absent.

/// A JSON object of the contract: groups of `required` and `optional` fields in the order they are written.
///
/// Fields are camelCase on the wire; absent optional fields are not written; unknown fields are skipped when read. `new`
/// takes the required fields in order; the struct is `non_exhaustive`, because a minor version may add optional ones.
macro_rules! record {
    ($(#[$meta:meta])* pub struct $Name:ident { $($groups:tt)+ }) => {
        $crate::record::record! { @struct [$(#[$meta])*] $Name [] [] [] $($groups)+ }
    };
    (
        @struct $meta:tt $Name:ident [$($fields:tt)*] [$($required:tt)*] $optional:tt
        required { $($(#[$doc:meta])* $field:ident: $type:ty,)+ } $($rest:tt)*
    ) => {
        $crate::record::record! {
            @struct $meta $Name [$($fields)* $($(#[$doc])* pub $field: $type,)+] [$($required)* $($field: $type,)+] $optional
            $($rest)*
        }
    };
    (
        @struct $meta:tt $Name:ident [$($fields:tt)*] $required:tt [$($optional:tt)*]
        optional { $($(#[$doc:meta])* $field:ident: $type:ty,)+ } $($rest:tt)*
    ) => {
        $crate::record::record! {
            @struct $meta $Name
            [$($fields)* $($(#[$doc])* #[serde(skip_serializing_if = "Option::is_none")] pub $field: Option<$type>,)+]
            $required [$($optional)* $($field)+] $($rest)*
        }
    };
    (@struct [$($meta:tt)*] $Name:ident [$($fields:tt)+] $required:tt $optional:tt) => {
        #[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        $($meta)*
        #[serde(rename_all = "camelCase")]
        #[non_exhaustive]
        pub struct $Name { $($fields)+ }

        $crate::record::record! { @new $Name $required $optional }
    };
    (@new $Name:ident [] [$($optional:ident)*]) => {
        impl Default for $Name {
            fn default() -> Self {
                Self { $($optional: None,)* }
            }
        }
    };
    (@new $Name:ident [$($required:ident: $type:ty,)+] [$($optional:ident)*]) => {
        impl $Name {
            /// The required fields in the contract's order; everything else is absent until it is set.
            #[allow(clippy::too_many_arguments)]
            pub fn new($($required: impl Into<$type>),+) -> Self {
                Self { $($required: $required.into(),)+ $($optional: None,)* }
            }
        }
    };
}

pub(crate) use record;
