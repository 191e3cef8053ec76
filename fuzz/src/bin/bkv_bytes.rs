//! libFuzzer's door to [`fuzz::bkv_bytes`].
#![cfg_attr(fuzzing, no_main)]

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz::bkv_bytes(data));

#[cfg(not(fuzzing))]
fn main() {}
