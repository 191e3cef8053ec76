//! Every file that fuzzing left behind still passes.

use std::path::Path;

#[test]
fn every_corpus_file_keeps_the_properties_of_its_target() {
    let mut replayed = 0;
    for (name, target) in fuzz::TARGETS {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(name);
        let files =
            std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for file in files {
            target(&std::fs::read(file.unwrap().path()).unwrap());
            replayed += 1;
        }
    }
    assert!(replayed >= fuzz::TARGETS.len(), "the corpora are empty");
}
