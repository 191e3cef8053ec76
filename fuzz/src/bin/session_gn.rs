//! libFuzzer's door to [`fuzz::session_gn`].
#![cfg_attr(fuzzing, no_main)]

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz::session_gn(data));

#[cfg(not(fuzzing))]
fn main() {}
