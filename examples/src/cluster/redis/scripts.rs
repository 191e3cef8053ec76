//! The Lua scripts. Each touches the keys of one charge point, which lie in one cluster slot, and is called by its digest;
//! a server that does not know it (a restart, a failover) is given its text once.

use std::sync::LazyLock;

use redis::Script;

macro_rules! scripts {
    ($($name:ident = $file:literal;)+) => {$(
        pub(super) static $name: LazyLock<Script> =
            LazyLock::new(|| Script::new(include_str!(concat!("scripts/", $file, ".lua"))));
    )+};
}

scripts! {
    BEAT = "beat";
    BEGIN = "begin";
    CLAIM = "claim";
    DECIDE = "decide";
    DESCRIBE = "describe";
    GIVE_BACK = "give_back";
    LEAVE = "leave";
    REFRESH = "refresh";
    RELEASE = "release";
    RESTORE_COMMAND = "restore_command";
    ROLL = "roll";
    SENT = "sent";
    STARTED = "started";
    STOPPED = "stopped";
    TAKE = "take";
}
