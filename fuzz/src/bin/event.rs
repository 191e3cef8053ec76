//! libFuzzer's door to [`fuzz::event`].
#![cfg_attr(fuzzing, no_main)]

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz::event(data));

#[cfg(not(fuzzing))]
fn main() {}
