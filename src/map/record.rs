//! How what can be recorded of something is declared.

/// Declares a group of attributes: every one is optional, and fields that this version doesn't know
/// are kept.
macro_rules! record {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $field:ident: $kind:ty,)* }) => {
        $(#[$about])*
        #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub struct $name {
            $(
                $(#[$doc])*
                #[serde(default, skip_serializing_if = "Option::is_none")]
                pub $field: Option<$kind>,
            )*
            /// Fields that this version doesn't know.
            #[serde(flatten)]
            pub other: $crate::map::Other,
        }
    };
}
pub(super) use record;
