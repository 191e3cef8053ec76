//! libFuzzer's door to [`fuzz::command`].
#![cfg_attr(fuzzing, no_main)]

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz::command(data));

#[cfg(not(fuzzing))]
fn main() {}
