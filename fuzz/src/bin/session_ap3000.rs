//! libFuzzer's door to [`fuzz::session_ap3000`].
#![cfg_attr(fuzzing, no_main)]

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz::session_ap3000(data));

#[cfg(not(fuzzing))]
fn main() {}
