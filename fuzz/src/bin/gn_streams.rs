//! libFuzzer's door to [`fuzz::gn_streams`].
#![cfg_attr(fuzzing, no_main)]

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz::gn_streams(data));

#[cfg(not(fuzzing))]
fn main() {}
