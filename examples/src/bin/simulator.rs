//! Simulated charging equipment; see `simulator --help`.

use std::process::ExitCode;

fn main() -> ExitCode {
    gateway_examples::simulator::main()
}
