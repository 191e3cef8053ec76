//! libFuzzer's door to [`fuzz::ap3000_bytes`].
#![cfg_attr(fuzzing, no_main)]

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz::ap3000_bytes(data));

#[cfg(not(fuzzing))]
fn main() {}
