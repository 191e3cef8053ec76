//! libFuzzer's door to [`fuzz::session16`].
#![cfg_attr(fuzzing, no_main)]

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz::session16(data));

#[cfg(not(fuzzing))]
fn main() {}
