//! libFuzzer's door to [`fuzz::frame`].
#![cfg_attr(fuzzing, no_main)]

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz::frame(data));

#[cfg(not(fuzzing))]
fn main() {}
