//! Files that are not what they should be, and who may open them.

use super::*;

#[test]
fn a_second_journal_on_a_directory_is_refused_until_the_first_is_gone() {
    let bench = Bench::new(JournalOptions::default());
    let error = Writer::open(bench.dir.path(), JournalOptions::default()).unwrap_err();
    assert!(matches!(error, JournalError::InUse { .. }));
    let told = error.to_string();
    assert!(told.contains(&bench.dir.path().display().to_string()) && told.contains("--data-dir"), "{told}");
    bench.reopen(JournalOptions::default());
}

#[test]
fn files_that_are_no_journal_of_ours_are_told_apart() {
    let open = |prepare: &dyn Fn(&Path)| {
        let dir = TempDir::new().unwrap();
        prepare(dir.path());
        let reading = JournalReader::open(dir.path()).unwrap_err();
        (Writer::open(dir.path(), impatient()).map(|_| ()).unwrap_err(), reading)
    };
    let garbage =
        open(&|dir| std::fs::write(schema::file_in(dir), "not a database at all ".repeat(500)).unwrap());
    assert!(matches!(garbage, (JournalError::Damaged { .. }, JournalError::Damaged { .. })), "{garbage:?}");
    let foreign = open(&|dir| {
        Connection::open(schema::file_in(dir)).unwrap().execute_batch("CREATE TABLE photos (id)").unwrap();
    });
    assert!(matches!(foreign, (JournalError::Foreign { .. }, JournalError::Foreign { .. })), "{foreign:?}");
    let newer = open(&|dir| {
        Writer::open(dir, JournalOptions::default()).unwrap();
        Connection::open(schema::file_in(dir)).unwrap().execute_batch("PRAGMA user_version = 99").unwrap();
    });
    assert!(matches!(newer.0, JournalError::Newer { found: 99, .. }), "{newer:?}");
    assert!(matches!(newer.1, JournalError::Newer { found: 99, .. }), "{newer:?}");
    let older = open(&|dir| {
        Writer::open(dir, JournalOptions::default()).unwrap();
        Connection::open(schema::file_in(dir)).unwrap().execute_batch("PRAGMA user_version = 1").unwrap();
    });
    assert!(matches!(older.0, JournalError::Older { found: 1, known: 2, .. }), "{older:?}");
    assert!(matches!(older.1, JournalError::Older { found: 1, known: 2, .. }), "{older:?}");
    let locked = open(&|dir| {
        Writer::open(dir, JournalOptions::default()).unwrap();
        std::fs::write(dir.join("journal.db"), []).unwrap();
        let other = Connection::open(dir.join("journal.db")).unwrap();
        other.execute_batch("BEGIN EXCLUSIVE").unwrap();
        std::mem::forget(other);
    });
    assert!(matches!(locked.0, JournalError::Locked { .. }), "{locked:?}");
}

#[test]
fn a_torn_file_is_an_error_or_is_read_and_never_a_panic() {
    let dir = TempDir::new().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let mut bench = Bench::on(Arc::new(dir), JournalOptions::default());
    let events = (0..200).map(|number| event(number, "2026-11-21T10:00:00.000Z", &"x".repeat(500)));
    runtime.block_on(bench.publish_all(events));
    bench.sql("PRAGMA wal_checkpoint(TRUNCATE)");
    let whole = std::fs::read(bench.file()).unwrap();
    drop(bench);
    let mut refused = 0;
    for step in 1..40 {
        let dir = TempDir::new().unwrap();
        let torn = &whole[..whole.len() * step / 40];
        let mut scribbled = whole.clone();
        let at = whole.len() * step / 40;
        let end = (at + 3000).min(whole.len());
        scribbled[at..end].fill(0xa5);
        for content in [torn, &scribbled] {
            std::fs::write(schema::file_in(dir.path()), content).unwrap();
            match Writer::open(dir.path(), JournalOptions::default()) {
                Err(JournalError::Damaged { .. }) => refused += 1,
                Err(other) => panic!("{other:?}"),
                Ok((mut writer, _front)) => {
                    // Damage in the middle shows when it is met.
                    let reader = JournalReader::open(dir.path()).unwrap();
                    match reader.read_after(0, 1000) {
                        Ok(events) => assert!(events.len() <= 200),
                        Err(error) => assert!(matches!(error, JournalError::Damaged { .. }), "{error:?}"),
                    }
                    writer.look_after_the_file();
                }
            }
        }
    }
    assert!(refused >= 39, "every file that was cut off is refused");
}

#[cfg(unix)]
#[test]
fn nobody_but_its_user_may_read_the_journal() {
    use std::os::unix::fs::MetadataExt;
    let parent = TempDir::new().unwrap();
    let dir = parent.path().join("made/by/us");
    let (writer, _front) = Writer::open(&dir, JournalOptions::default()).unwrap();
    let mode = |path: &Path| std::fs::metadata(path).unwrap().mode() & 0o777;
    assert_eq!(mode(&dir), 0o700);
    for file in ["journal.db", "journal.db-wal", "journal.db-shm", "lock"] {
        assert_eq!(mode(&dir.join(file)), 0o600, "{file}");
    }
    drop(writer);
}
