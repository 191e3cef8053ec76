//! Where settings come from, and which are refused.

use clap::Parser;

use super::*;

#[derive(Parser)]
struct Cli {
    #[command(flatten)]
    settings: Settings,
}

fn resolve(arguments: &[&str]) -> Result<Config> {
    Cli::try_parse_from(std::iter::once("gateway").chain(arguments.iter().copied()))?.settings.resolve()
}

fn file(text: &str) -> tempfile::NamedTempFile {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), text).unwrap();
    file
}

#[test]
fn a_flag_beats_the_file_and_the_file_beats_the_default() {
    let file = file("heartbeat-interval = 7\ngateway-id = \"from-file\"\nallow-ocpp-call = true\n");
    let path = file.path().to_str().unwrap();
    let config =
        resolve(&["--config", path, "--gateway-id", "from-flag", "--allow-ocpp-call=false"]).unwrap();
    assert_eq!(config.heartbeat_interval, Duration::from_secs(7));
    assert_eq!(config.gateway_id.as_str(), "from-flag");
    assert!(!config.allow_ocpp_call);
    assert_eq!(config.ping_interval, Duration::from_secs(60));
}

#[test]
fn a_device_may_have_a_time_zone_of_its_own() {
    let file = file("gn-utc-offset = 60\n\n[gn-utc-offsets]\n82200520004869 = -300\n");
    let config = resolve(&["--config", file.path().to_str().unwrap()]).unwrap();
    assert_eq!(config.gn_utc_offset, 60);
    assert_eq!(config.gn_utc_offsets.get("82200520004869"), Some(&-300));
}

#[test]
fn an_unknown_key_in_the_file_is_an_error_that_names_its_line() {
    let file = file("ping-interval = 5\n\nheartbeet-interval = 7\n");
    let error = format!("{:#}", resolve(&["--config", file.path().to_str().unwrap()]).unwrap_err());
    assert!(error.contains("line 3") && error.contains("heartbeet-interval"), "{error}");
}

#[test]
fn a_value_that_cannot_work_is_refused_with_the_fix() {
    for (arguments, words) in [
        (&["--heartbeat-interval", "0"][..], "at least 1 second"),
        (&["--gateway-id", "Not_A_Label"], "DNS label"),
        (&["--journal-retention-days", "0"], "at least 1 day"),
        (&["--max-message-bytes", "10"], "1048576"),
        (&["--sink", "paper"], "journal"),
        (&["--sink", "kafka"], "--registry redis"),
        (&["--registry", "redis"], "--sink kafka"),
        (&["--gn-utc-offset", "-721"], "from -720 to 840"),
    ] {
        let error = format!("{:#}", resolve(arguments).unwrap_err());
        assert!(error.contains(words), "{arguments:?}: {error}");
    }
}

#[test]
fn a_cluster_needs_the_addresses_of_both_services_and_says_so() {
    for (arguments, words) in [
        (&[][..], "--kafka-bootstrap"),
        (&["--kafka-bootstrap", "b:1"], "--redis-url"),
        (&["--kafka-bootstrap", "b:1", "--redis-url", "redis://r", "--kafka-ca-file", "ca.pem"], "sasl-ssl"),
        (&["--kafka-bootstrap", "b:1", "--redis-url", "redis://r", "--kafka-sasl-username", "u"], "sasl-ssl"),
        (&["--kafka-bootstrap", "b:1", "--kafka-security-protocol", "sasl-ssl"], "--kafka-sasl-username"),
        (
            &["--kafka-bootstrap", "b:1", "--redis-url", "redis://r", "--redis-key-file", "k"],
            "--redis-cert-file",
        ),
    ] {
        let arguments = [&["--sink", "kafka", "--registry", "redis"], arguments].concat();
        let error = format!("{:#}", resolve(&arguments).unwrap_err());
        let words = if cfg!(feature = "cluster") { words } else { "--features cluster" };
        assert!(error.contains(words), "{arguments:?}: {error}");
    }
}

#[test]
#[cfg(feature = "cluster")]
fn secrets_come_from_files_too_and_are_never_shown() {
    let password = file("from-file\n");
    let toml = file(&format!(
        "sink = \"kafka\"\nregistry = \"redis\"\nkafka-bootstrap = \"b:1\"\nredis-url = \"redis://u:hidden@r\"\n\
         kafka-security-protocol = \"sasl-ssl\"\nkafka-sasl-username = \"u\"\nkafka-sasl-password-file = {:?}\n\
         [kafka-properties]\n\"linger.ms\" = \"1\"\n",
        password.path(),
    ));
    let config = resolve(&["--config", toml.path().to_str().unwrap()]).unwrap();
    let shown = format!("{config:?}");
    assert!(!shown.contains("hidden") && !shown.contains("from-file"), "{shown}");
    let cluster = config.cluster.unwrap();
    assert_eq!(cluster.redis_url.reveal(), "redis://u:hidden@r");
    assert_eq!(cluster.kafka_login.unwrap().password.reveal(), "from-file");
    assert_eq!(cluster.kafka_properties["linger.ms"], "1");
    assert_eq!(
        (cluster.events_topic.as_str(), cluster.commands_topic.as_str()),
        ("ocpp-events-up", "commands-down")
    );
}

#[test]
fn every_setting_has_a_flag_an_environment_variable_and_a_key() {
    let command = <Cli as clap::CommandFactory>::command();
    let keys: Vec<String> = command.get_arguments().filter_map(|a| a.get_long().map(str::to_owned)).collect();
    assert!(keys.len() > 10);
    for argument in command.get_arguments().filter(|argument| argument.get_long().is_some()) {
        let flag = argument.get_long().unwrap();
        let variable = argument.get_env().unwrap_or_else(|| panic!("--{flag} has no variable"));
        assert_eq!(variable.to_str().unwrap(), format!("GATEWAY_{}", flag.replace('-', "_").to_uppercase()));
        if flag != "config" {
            // A key that exists complains about the type of its value, not about its name.
            let error = toml::from_str::<Settings>(&format!("{flag} = {{}}")).unwrap_err().to_string();
            assert!(!error.contains("unknown field"), "{flag}: {error}");
        }
    }
}
