//! Simulated charging equipment; see `simulator --help`.

use std::process::ExitCode;

fn main() -> ExitCode {
    examples::simulator::main()
}
