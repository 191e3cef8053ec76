//! Tries to break the gateway; see `trial --help`.

use std::process::ExitCode;

fn main() -> ExitCode {
    examples::trial::main()
}
