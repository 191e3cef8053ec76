//! libFuzzer's door to [`fuzz::gn_bytes`].
#![cfg_attr(fuzzing, no_main)]

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz::gn_bytes(data));

#[cfg(not(fuzzing))]
fn main() {}
