//! libFuzzer's door to [`fuzz::bkv_streams`].
#![cfg_attr(fuzzing, no_main)]

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz::bkv_streams(data));

#[cfg(not(fuzzing))]
fn main() {}
