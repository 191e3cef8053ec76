//! libFuzzer's door to [`fuzz::session201`].
#![cfg_attr(fuzzing, no_main)]

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz::session201(data));

#[cfg(not(fuzzing))]
fn main() {}
