//! How large the enums are that hold any message: what waits in a queue is as large as the largest of them.

use ocpp16::{FromCsms, FromStation, Response};

#[test]
fn the_enum_of_any_message_stays_small() {
    for (name, size, limit) in [
        ("FromStation", size_of::<FromStation>(), 144),
        ("FromCsms", size_of::<FromCsms>(), 176),
        ("Response", size_of::<Response>(), 176),
    ] {
        assert!(size <= limit, "{name} has {size} bytes instead of {limit}: box what has grown");
    }
}
