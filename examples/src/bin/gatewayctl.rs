//! Commands to charge points behind a cluster of gateways, and why one got no answer.

use std::process::ExitCode;

fn main() -> ExitCode {
    examples::gatewayctl::run()
}
