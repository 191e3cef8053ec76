//! The architecture, checked: which crate may depend on which, and which words may not stand where.
//!
//! The rules are those of ARCHITECTURE.md. Edges come from `cargo metadata`, words from the sources.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// Which members of the workspace a member may link. A member that is not listed may link none; nothing links the
/// examples, and the generator only what tests its work.
const MEMBER_EDGES: &[(&str, &[&str])] = &[
    ("ocpp-types", &[]),
    ("ocpp-codegen", &[]),
    ("ocpp-conformance", &["ocpp-codegen", "ocpp-types"]),
    ("ocpp16", &["ocpp-types"]),
    ("ocpp201", &["ocpp-types"]),
    ("ocpp21", &["ocpp-types"]),
    ("ap3000-codec", &[]),
    ("bkv-codec", &[]),
    ("gn-codec", &["bkv-codec"]),
    ("unified-model", &[]),
    (
        "gateway-kit",
        &["unified-model", "ocpp-types", "ocpp16", "ocpp201", "ap3000-codec", "gn-codec", "bkv-codec"],
    ),
    (
        "examples",
        &[
            "gateway-kit",
            "unified-model",
            "ocpp-types",
            "ocpp16",
            "ocpp201",
            "ocpp21",
            "gn-codec",
            "bkv-codec",
            "ap3000-codec",
        ],
    ),
    ("bench", &["gateway-kit", "unified-model", "ocpp-types", "ocpp16", "ocpp201", "ap3000-codec"]),
    (
        "fuzz",
        &[
            "gateway-kit",
            "unified-model",
            "ocpp-types",
            "ocpp16",
            "ocpp201",
            "ocpp21",
            "ap3000-codec",
            "bkv-codec",
            "gn-codec",
        ],
    ),
];

/// What a member must never link from a registry, directly or through anything it links.
const FORBIDDEN_PACKAGES: &[(&str, &[&str])] = &[
    ("ocpp-types", &["tokio", "nom", "chrono", "rusqlite", "hyper"]),
    ("ocpp16", &["tokio", "nom", "rusqlite", "hyper"]),
    ("ocpp201", &["tokio", "nom", "rusqlite", "hyper"]),
    ("ocpp21", &["tokio", "nom", "rusqlite", "hyper"]),
    ("unified-model", &["tokio", "nom", "bytes", "rusqlite", "hyper"]),
    (
        "gateway-kit",
        &["rdkafka", "rskafka", "redis", "fred", "sqlx", "tokio-postgres", "postgres", "mongodb"],
    ),
];

/// What a member must not link when all its features are off: these are what the features are for.
const ONLY_BY_FEATURE: &[(&str, &[&str])] = &[
    ("ap3000-codec", &["tokio", "tokio-util", "serde", "serde_core", "arbitrary"]),
    ("bkv-codec", &["tokio", "tokio-util", "serde", "serde_core", "arbitrary"]),
    ("gn-codec", &["tokio", "tokio-util", "serde", "serde_core", "arbitrary"]),
];

/// Words that may not stand below a path, and paths below it that are excepted.
struct Words {
    below: &'static str,
    except: &'static [&'static str],
    forbidden: &'static [&'static str],
}

const FORBIDDEN_WORDS: &[Words] = &[
    Words {
        below: "ap3000-codec/src",
        except: &["ap3000-codec/src/codec/adapter.rs", "ap3000-codec/src/json.rs"],
        forbidden: &[
            "tokio::",
            "tokio_util::",
            "serde::",
            "serde_json",
            "std::",
            "unified_model",
            "tracing",
            "log::",
        ],
    },
    Words {
        below: "ap3000-codec/src",
        except: &["ap3000-codec/src/wire.rs"],
        forbidden: &["nom::", "Instant::now", "SystemTime::now"],
    },
    Words {
        below: "ocpp-types/src",
        except: &[],
        forbidden: &["tokio", "nom::", "Instant::now", "SystemTime::now", "Timestamp::now"],
    },
    Words { below: "ocpp16/src", except: &[], forbidden: &["tokio", "Instant::now", "SystemTime::now"] },
    Words { below: "ocpp201/src", except: &[], forbidden: &["tokio", "Instant::now", "SystemTime::now"] },
    Words { below: "ocpp21/src", except: &[], forbidden: &["tokio", "Instant::now", "SystemTime::now"] },
    // The adapter to tokio is `tokio_util::codec` behind a feature.
    Words {
        below: "ap3000-codec/src",
        except: &["ap3000-codec/src/wire.rs"],
        forbidden: &["nom::", "tokio::"],
    },
    Words { below: "bkv-codec/src", except: &["bkv-codec/src/wire.rs"], forbidden: &["nom::", "tokio::"] },
    Words { below: "gn-codec/src", except: &["gn-codec/src/wire.rs"], forbidden: &["nom::", "tokio::"] },
    Words {
        below: "bkv-codec/src",
        except: &["bkv-codec/src/adapter.rs"],
        forbidden: &["tokio_util::", "std::", "unified_model", "tracing", "Instant::now", "SystemTime::now"],
    },
    Words {
        below: "gn-codec/src",
        except: &["gn-codec/src/adapter.rs"],
        forbidden: &["tokio_util::", "std::", "unified_model", "tracing", "Instant::now", "SystemTime::now"],
    },
    Words {
        below: "unified-model/src",
        except: &[],
        forbidden: &[
            "tokio",
            "bytes::",
            "Instant::now",
            "SystemTime::now",
            "Timestamp::now",
            "ocpp_types",
            "ocpp16::",
        ],
    },
    Words {
        below: "gateway-kit/src/session.rs",
        except: &[],
        forbidden: &[
            "tokio",
            "net::",
            "Instant::now",
            "SystemTime::now",
            "Timestamp::now",
            "thread::",
            "fastrand",
            "getrandom",
            "new_v4",
            "now_v7",
        ],
    },
    Words {
        below: "gateway-kit/src/protocol",
        except: &[],
        forbidden: &[
            "tokio",
            "net::",
            "Instant::now",
            "SystemTime::now",
            "Timestamp::now",
            "thread::",
            "fastrand",
            "getrandom",
            "new_v4",
            "now_v7",
        ],
    },
    Words {
        below: "gateway-kit/src",
        except: &["gateway-kit/src/journal.rs", "gateway-kit/src/journal"],
        forbidden: &["rusqlite"],
    },
];

#[test]
fn a_crate_links_only_what_the_architecture_allows() {
    let metadata = Metadata::read();
    let mut faults = metadata.forbidden_member_edges();
    faults.extend(metadata.forbidden_packages());
    assert!(faults.is_empty(), "edges that ARCHITECTURE.md forbids:\n{}", faults.join("\n"));
}

#[test]
fn a_codec_links_only_by_feature_what_not_everybody_needs() {
    for (member, forbidden) in ONLY_BY_FEATURE {
        let output = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".into()))
            .args(["tree", "--package", member, "--no-default-features", "--edges", "normal,no-proc-macro"])
            .args(["--prefix", "none", "--format", "{p}"])
            .current_dir(workspace_root())
            .output()
            .unwrap();
        assert!(output.status.success(), "cargo tree: {}", String::from_utf8_lossy(&output.stderr));
        let tree = String::from_utf8(output.stdout).unwrap();
        let linked: BTreeSet<&str> = tree.lines().filter_map(|line| line.split(' ').next()).collect();
        assert!(linked.contains(member), "{tree}");
        for package in *forbidden {
            assert!(!linked.contains(package), "{member} links {package} without a feature");
        }
    }
}

#[test]
fn a_word_stands_only_where_its_layer_is() {
    let root = workspace_root();
    let mut faults = Vec::new();
    for rule in FORBIDDEN_WORDS {
        let files = rust_files(&root.join(rule.below));
        assert!(!files.is_empty(), "the rule for {} looks at nothing", rule.below);
        for file in files {
            let of_tests =
                file.components().any(|part| matches!(part.as_os_str().to_str(), Some("tests" | "tests.rs")));
            if of_tests || rule.except.iter().any(|except| file.starts_with(root.join(except))) {
                continue;
            }
            let text = std::fs::read_to_string(&file).unwrap();
            let mut in_tests = false;
            for (number, line) in text.lines().enumerate() {
                // Tests may look at a clock.
                in_tests = (in_tests || line == "mod tests {") && line != "}";
                if in_tests {
                    continue;
                }
                let code = line.split("//").next().unwrap_or_default();
                if let Some(word) = rule.forbidden.iter().find(|word| code.contains(**word)) {
                    faults.push(format!("{}:{}: `{word}`: {}", file.display(), number + 1, line.trim()));
                }
            }
        }
    }
    assert!(faults.is_empty(), "words that ARCHITECTURE.md forbids here:\n{}", faults.join("\n"));
}

#[test]
fn no_module_file_is_called_mod_rs() {
    let root = workspace_root();
    let files = rust_files_below_members(&root);
    assert!(files.len() > 100);
    for file in files {
        assert!(!file.ends_with("mod.rs"), "{}: write foo.rs + foo/", file.display());
    }
}

#[test]
fn every_row_of_the_contract_names_tests_that_exist() {
    let root = workspace_root();
    let sources: Vec<String> =
        rust_files_below_members(&root).iter().map(|file| std::fs::read_to_string(file).unwrap()).collect();
    let table = std::fs::read_to_string(root.join("docs/contract-rows.md")).unwrap();
    let rows: Vec<&str> = table.lines().filter(|line| line.starts_with("| G-")).collect();
    assert_eq!(rows.len(), 50, "one row for each of G-01 to G-50");
    for row in rows {
        let words = row.split('`').skip(1).step_by(2);
        let tests: Vec<&str> = words.filter(|word| word.len() > 20 && word.contains('_')).collect();
        assert!(!tests.is_empty() || row.contains("platform"), "{row} names no test");
        for test in tests {
            let declared = format!("fn {test}(");
            assert!(
                sources.iter().any(|source| source.contains(&declared)),
                "there is no test {test}: {row}"
            );
        }
    }
}

/// What `cargo metadata` says, reduced to edges between names. Dev-dependencies are left out: a test may look anywhere.
struct Metadata {
    /// member → members it links
    member_edges: BTreeMap<String, BTreeSet<String>>,
    /// member → packages of a registry it links, through others too
    reaches: BTreeMap<String, BTreeSet<String>>,
}

impl Metadata {
    fn read() -> Self {
        let output = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".into()))
            .args(["metadata", "--format-version", "1", "--all-features", "--filter-platform", &host()])
            .current_dir(workspace_root())
            .output()
            .unwrap();
        assert!(output.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
        let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();

        let members: BTreeSet<&str> =
            metadata["workspace_members"].as_array().unwrap().iter().map(|id| id.as_str().unwrap()).collect();
        let names: BTreeMap<&str, &str> = metadata["packages"]
            .as_array()
            .unwrap()
            .iter()
            .map(|package| (package["id"].as_str().unwrap(), package["name"].as_str().unwrap()))
            .collect();
        // What a manifest asks for on other platforms is not resolved here, and is an edge all the same.
        let declared: BTreeMap<&str, BTreeSet<String>> = metadata["packages"]
            .as_array()
            .unwrap()
            .iter()
            .map(|package| {
                let normal =
                    package["dependencies"].as_array().unwrap().iter().filter(|dep| dep["kind"].is_null());
                let names = normal.map(|dep| dep["name"].as_str().unwrap().to_owned());
                (package["id"].as_str().unwrap(), names.collect())
            })
            .collect();
        let links: BTreeMap<&str, Vec<&str>> = metadata["resolve"]["nodes"]
            .as_array()
            .unwrap()
            .iter()
            .map(|node| {
                let normal = node["deps"].as_array().unwrap().iter().filter(|dep| {
                    dep["dep_kinds"].as_array().unwrap().iter().any(|kind| kind["kind"].is_null())
                });
                (node["id"].as_str().unwrap(), normal.map(|dep| dep["pkg"].as_str().unwrap()).collect())
            })
            .collect();

        let mut member_edges = BTreeMap::new();
        let mut reaches = BTreeMap::new();
        for member in &members {
            let is_member = |name: &&String| members.iter().any(|member| names[member] == name.as_str());
            let direct: BTreeSet<String> = declared[member].iter().filter(is_member).cloned().collect();
            let mut reached = declared[member].clone();
            let (mut todo, mut seen) = (links[member].clone(), BTreeSet::new());
            while let Some(id) = todo.pop() {
                if seen.insert(id) {
                    reached.insert(names[id].to_owned());
                    todo.extend(&links[id]);
                }
            }
            member_edges.insert(names[member].to_owned(), direct);
            reaches.insert(names[member].to_owned(), reached);
        }
        Self { member_edges, reaches }
    }

    fn forbidden_member_edges(&self) -> Vec<String> {
        let allowed: BTreeMap<&str, &[&str]> = MEMBER_EDGES.iter().copied().collect();
        let mut faults = Vec::new();
        for (member, linked) in &self.member_edges {
            let may = allowed.get(member.as_str()).copied().unwrap_or_default();
            for other in linked {
                if !may.contains(&other.as_str()) {
                    faults.push(format!("{member} -> {other}"));
                }
            }
        }
        faults
    }

    fn forbidden_packages(&self) -> Vec<String> {
        let mut faults = Vec::new();
        for (member, forbidden) in FORBIDDEN_PACKAGES {
            for package in *forbidden {
                if self.reaches[*member].contains(*package) {
                    faults.push(format!("{member} -> … -> {package}"));
                }
            }
        }
        faults
    }
}

/// The platform this test runs on: other platforms' packages need not be on this machine.
fn host() -> String {
    let output = Command::new("rustc").arg("-vV").output().unwrap();
    let version = String::from_utf8(output.stdout).unwrap();
    version.lines().find_map(|line| line.strip_prefix("host: ")).unwrap().to_owned()
}

fn workspace_root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The sources at a path, be it a file, a folder, or a module that is both.
fn rust_files(path: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = [path.to_owned(), path.with_extension("rs")].into();
    files.retain(|file| file.is_file());
    files.dedup();
    files.extend(rust_files_below(path));
    files
}

/// The sources of the workspace.
fn rust_files_below_members(root: &Path) -> Vec<PathBuf> {
    let folders = std::fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path());
    let of_ours = folders.filter(|folder| {
        let name = folder.file_name().unwrap().to_string_lossy();
        !name.starts_with('.') && name != "target"
    });
    of_ours.flat_map(|folder| rust_files_below(&folder)).collect()
}

fn rust_files_below(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let (folders, files): (Vec<PathBuf>, Vec<PathBuf>) =
        entries.map(|entry| entry.unwrap().path()).partition(|path| path.is_dir());
    let mut files: Vec<PathBuf> = files
        .into_iter()
        .filter(|file| file.extension().is_some_and(|extension| extension == "rs"))
        .collect();
    files.extend(folders.iter().flat_map(|folder| rust_files_below(folder)));
    files
}
