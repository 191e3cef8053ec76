//! Looks at protocol messages; see `inspect --help`.

use std::process::ExitCode;

fn main() -> ExitCode {
    examples::inspect::main()
}
