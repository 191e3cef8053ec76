//! One line per implementation of a port.

use std::path::Path;
use std::sync::Arc;

use gateway_kit::journal::{Journal, JournalOptions};
use gateway_kit::memory::{
    AcceptAll, AuthorizationKey, BasicAuth, DenyAll, MemoryCommands, MemoryLedger, MemoryRegistry,
    MemorySink, RemoteStarts, StaticList,
};
use gateway_kit::port::{Admittee, AuthorizationRequest, Authorizer as _};
use gateway_kit::{
    authenticator_suite, authorizer_suite, command_ledger_suite, command_source_suite, event_sink_suite,
    registry_suite, transaction_ledger_suite,
};
use tempfile::TempDir;
use unified_model::{ChargePointId, Event};

event_sink_suite!(memory_sink, async || {
    let sink = MemorySink::new(1000);
    (sink.clone(), async move || sink.events())
});
event_sink_suite!(journal_sink, journal_with_events);
transaction_ledger_suite!(memory_transactions, async || (MemoryLedger::new(), async |ledger| ledger));
transaction_ledger_suite!(journal_transactions, reopened_journal);
command_ledger_suite!(memory_command_ledger, async || {
    (MemoryLedger::new(), async |ledger| ledger, async |_: &ChargePointId| 1)
});
command_ledger_suite!(journal_command_ledger, async || {
    let (journal, reopen) = reopened_journal().await;
    (journal, reopen, async |_: &ChargePointId| 1)
});
registry_suite!(memory_registry, async || (MemoryRegistry::new(), ()));
command_source_suite!(memory_commands, async || {
    let source = MemoryCommands::new(100);
    let give = {
        let source = source.clone();
        async move |text: String| drop(source.order(text).unwrap())
    };
    (source, give, async |source: MemoryCommands| {
        source.hand_out_again();
        source
    })
});
authenticator_suite!(accept_all, async || (AcceptAll::default(), vec![device("CP-1", None)], vec![]));
authenticator_suite!(basic_auth, async || {
    let id = ChargePointId::new("CP-1").unwrap();
    let key = AuthorizationKey::from_text("00112233445566778899AABBCCDDEEFF");
    let bytes = *b"\x00\x11\x22\x33\x44\x55\x66\x77\x88\x99\xaa\xbb\xcc\xdd\xee\xff";
    (
        BasicAuth::new([(id, key)]),
        vec![
            device("CP-1", Some(("CP-1", &bytes))),
            device("CP-1", Some(("CP-1", b"00112233445566778899aabbccddeeff"))),
        ],
        vec![
            device("CP-1", None),
            device("CP-1", Some(("CP-1", b"wrong"))),
            device("CP-1", Some(("CP-2", &bytes))),
            device("CP-2", Some(("CP-2", &bytes))),
            device("CP-2", Some(("CP-2", &[0; 20]))),
        ],
    )
});
authorizer_suite!(accept_all_tokens, async || (AcceptAll::default(), vec![token("CP-1", "TAG")], vec![]));
authorizer_suite!(deny_all_tokens, async || (DenyAll, vec![], vec![token("CP-1", "TAG")]));
authorizer_suite!(static_list, async || {
    let list = StaticList::accepting(["Tag-A", "tag-b"]);
    (
        list,
        vec![token("CP-1", "tag-A"), token("CP-2", "TAG-B")],
        vec![token("CP-1", "Tag-C"), token("CP-1", "")],
    )
});
authorizer_suite!(remote_starts, async || {
    let starts = RemoteStarts::new(RemoteStarts::WINDOW, StaticList::accepting(["Listed"]));
    starts.remote_start(&ChargePointId::new("CP-1").unwrap(), "Tag-A");
    (starts, vec![token("CP-1", "tag-A"), token("CP-2", "Listed")], vec![token("CP-2", "Tag-A")])
});

fn device(id: &str, basic: Option<(&str, &[u8])>) -> Admittee {
    Admittee {
        charge_point_id: ChargePointId::new(id).unwrap(),
        basic: basic.map(|(user, password)| (user.to_owned(), password.to_vec())),
        peer: ([127, 0, 0, 1], 1).into(),
    }
}

fn token(id: &str, tag: &str) -> AuthorizationRequest {
    AuthorizationRequest {
        charge_point_id: ChargePointId::new(id).unwrap(),
        id_tag: tag.to_owned(),
        id_token_type: None,
        connector_id: None,
    }
}

fn open(dir: &Path) -> Journal {
    Journal::open(dir, JournalOptions::default()).unwrap()
}

async fn journal_with_events() -> (Journal, impl AsyncFn() -> Vec<Event>) {
    let dir = TempDir::new().unwrap();
    let journal = open(dir.path());
    let reader = journal.reader().unwrap();
    let stored = async move || {
        let _alive = &dir;
        let events = reader.read_after(0, 10_000).unwrap();
        events.iter().map(|(_, json)| Event::from_json(json).unwrap()).collect()
    };
    (journal, stored)
}

async fn reopened_journal() -> (Journal, impl AsyncFn(Journal) -> Journal) {
    let dir = Arc::new(TempDir::new().unwrap());
    let journal = open(dir.path());
    let reopen = async move |journal: Journal| {
        drop(journal);
        open(dir.path())
    };
    (journal, reopen)
}
