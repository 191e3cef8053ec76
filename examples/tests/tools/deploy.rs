//! What `examples/deploy` tells Docker and Kubernetes: read by the types of their interfaces, and true of these programs.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Parser;
use examples::gateway::config::Settings;
use k8s_openapi::api::apps::v1::{Deployment, StatefulSet};
use k8s_openapi::api::autoscaling::v2::HorizontalPodAutoscaler;
use k8s_openapi::api::core::v1::{Container, PodTemplateSpec, Probe, Secret, Service};
use k8s_openapi::api::policy::v1::PodDisruptionBudget;
use k8s_openapi::apimachinery::pkg::util::intstr::IntOrString;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy")
}

fn text(file: &str) -> String {
    std::fs::read_to_string(folder().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// The documents of a YAML file.
fn documents(file: &str) -> Vec<Value> {
    serde_saphyr::from_multiple(&text(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// A value by the type of an interface. What the type does not know is missing when it is written again.
fn typed<T: DeserializeOwned + serde::Serialize>(file: &str, value: &Value) -> T {
    let object: T = serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("{file}: {error}"));
    let mut lost = Vec::new();
    compare("", value, &serde_json::to_value(&object).unwrap(), &mut lost);
    assert!(lost.is_empty(), "{file}: unknown or of another kind: {lost:?}");
    object
}

fn compare(place: &str, written: &Value, known: &Value, lost: &mut Vec<String>) {
    match (written, known) {
        (Value::Object(written), Value::Object(known)) => {
            for (key, value) in written {
                let place = format!("{place}/{key}");
                match known.get(key) {
                    Some(known) => compare(&place, value, known, lost),
                    None => lost.push(place),
                }
            }
        }
        (Value::Array(written), Value::Array(known)) if written.len() == known.len() => {
            for (number, (written, known)) in written.iter().zip(known).enumerate() {
                compare(&format!("{place}/{number}"), written, known, lost);
            }
        }
        _ if written == known => {}
        _ => lost.push(place.to_owned()),
    }
}

/// The variables and flags of `gateway run`, as its own help tells them.
fn help() -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_gateway")).args(["run", "--help"]).output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

/// `NAME=value` lines.
fn env_file(file: &str) -> BTreeMap<String, String> {
    let lines = text(file);
    let lines = lines.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            let (name, value) = line.split_once('=').unwrap_or_else(|| panic!("{file}: {line}"));
            (name.to_owned(), value.to_owned())
        })
        .collect()
}

#[derive(Parser)]
struct Gateway {
    #[command(flatten)]
    settings: Settings,
}

/// The gateway takes these settings as they are: names it knows, values it can use.
fn assert_usable(what: &str, variables: &BTreeMap<String, String>) {
    let help = help();
    let mut flags = vec!["gateway".to_owned()];
    for (variable, value) in variables {
        // Behind the name stands the value, unless that is a secret.
        let reads = ["=", "]"].iter().any(|end| help.contains(&format!("[env: {variable}{end}")));
        assert!(reads, "{what}: gateway run reads no {variable}");
        let flag = variable.strip_prefix("GATEWAY_").unwrap().replace('_', "-").to_lowercase();
        assert!(help.contains(&format!("--{flag} ")), "{what}: gateway run has no --{flag}");
        flags.push(format!("--{flag}={value}"));
    }
    let gateway = Gateway::try_parse_from(flags).unwrap_or_else(|error| panic!("{what}: {error}"));
    let settings = gateway.settings.resolve();
    if cfg!(feature = "cluster") {
        let settings = settings.unwrap_or_else(|error| panic!("{what}: {error:#}"));
        assert!(settings.cluster.is_some(), "{what}: a gateway that is alone");
    }
}

fn listens_everywhere(variables: &BTreeMap<String, String>) -> bool {
    let listens = variables.iter().filter(|(name, _)| name.ends_with("_LISTEN"));
    listens.clone().count() == 3 && listens.map(|(_, value)| value).all(|value| value.starts_with("0.0.0.0:"))
}

const CLUSTER: &str = "k8s/shared/gateway.env";

#[test]
fn the_settings_in_the_manifests_are_the_gateways_own_and_can_be_used() {
    for file in [CLUSTER, "compose.env"] {
        let mut variables = env_file(file);
        variables.insert("GATEWAY_GATEWAY_ID".into(), "gateway-0".into());
        assert!(listens_everywhere(&variables), "{file}: a port in a container is for others");
        assert_usable(file, &variables);
        if file == CLUSTER {
            let secret: Secret = typed("secret", &documents("k8s/secret.example.yaml")[0]);
            assert_eq!(secret.metadata.name.as_deref(), Some("gateway-secrets"));
            variables.extend(secret.string_data.unwrap());
            assert_usable("k8s/secret.example.yaml", &variables);
        }
    }
}

fn only<T>(items: Option<Vec<T>>) -> T {
    let mut items = items.unwrap();
    assert_eq!(items.len(), 1);
    items.pop().unwrap()
}

/// What both variants promise of their pods.
fn assert_pod(what: &str, template: &PodTemplateSpec, selector: &BTreeMap<String, String>) {
    let labels = template.metadata.as_ref().unwrap().labels.as_ref().unwrap();
    assert!(selector.iter().all(|(key, value)| labels.get(key) == Some(value)), "{what}: selects other pods");
    let pod = template.spec.as_ref().unwrap();
    let [gateway] = pod.containers.as_slice() else { panic!("{what}: other containers") };
    assert_eq!(gateway.args.as_deref(), Some(&["run".to_owned()][..]));
    let topics = only(pod.init_containers.clone());
    assert_eq!(topics.command.as_deref().unwrap(), ["gatewayctl", "topics", "create"]);
    for container in [gateway, &topics] {
        let sources = container.env_from.as_ref().unwrap();
        assert_eq!(sources[0].config_map_ref.as_ref().unwrap().name, "gateway-settings");
        let secret = sources[1].secret_ref.as_ref().unwrap();
        assert_eq!((secret.name.as_str(), secret.optional), ("gateway-secrets", Some(true)));
    }
    let name = only(gateway.env.clone());
    assert_eq!(name.name, "GATEWAY_GATEWAY_ID");
    assert_eq!(name.value_from.unwrap().field_ref.unwrap().field_path, "metadata.name");

    let settings = env_file(CLUSTER);
    for (port, variable) in
        [("ocpp", "GATEWAY_OCPP_LISTEN"), ("admin", "GATEWAY_ADMIN_LISTEN"), ("binary", "GATEWAY_TCP_LISTEN")]
    {
        assert!(
            settings[variable].ends_with(&format!(":{}", container_port(gateway, port))),
            "{what}: {port}"
        );
    }
    assert_probe(&gateway.liveness_probe, "/health");
    assert_probe(&gateway.startup_probe, "/health");
    assert_probe(&gateway.readiness_probe, "/ready");

    let pause =
        gateway.lifecycle.as_ref().unwrap().pre_stop.as_ref().unwrap().sleep.as_ref().unwrap().seconds;
    let drain: i64 = settings["GATEWAY_DRAIN_SECONDS"].parse().unwrap();
    assert!(
        pod.termination_grace_period_seconds.unwrap() > pause + drain,
        "{what}: a gateway that still drains would be killed"
    );
}

fn container_port(container: &Container, name: &str) -> i32 {
    let ports = container.ports.as_ref().unwrap();
    let port = ports.iter().find(|port| port.name.as_deref() == Some(name));
    port.unwrap_or_else(|| panic!("no port {name}")).container_port
}

fn assert_probe(probe: &Option<Probe>, path: &str) {
    let request = probe.as_ref().unwrap().http_get.as_ref().unwrap();
    assert_eq!(request.path.as_deref(), Some(path));
    assert_eq!(request.port, IntOrString::String("admin".into()));
}

fn stateful_set() -> StatefulSet {
    typed("stateful-set.yaml", &documents("k8s/stateful-set.yaml")[0])
}

fn deployment() -> Deployment {
    typed("deployment.yaml", &documents("k8s/deployment/deployment.yaml")[0])
}

#[test]
fn both_variants_run_the_gateway_with_its_probes_its_name_and_time_to_drain() {
    let named = stateful_set().spec.unwrap();
    assert_pod("stateful-set.yaml", &named.template, named.selector.match_labels.as_ref().unwrap());
    let nameless = deployment().spec.unwrap();
    assert_pod("deployment.yaml", &nameless.template, nameless.selector.match_labels.as_ref().unwrap());
    assert_eq!(nameless.template, named.template, "the pods of both variants are the same");
}

#[test]
fn the_names_of_the_stateful_set_read_partitions_of_their_own() {
    let set = stateful_set();
    let name = set.metadata.name.unwrap();
    let scaler: HorizontalPodAutoscaler =
        typed("the autoscaler", &documents("k8s/horizontal-pod-autoscaler.example.yaml")[0]);
    let scaler = scaler.spec.unwrap();
    assert_eq!(
        (scaler.scale_target_ref.kind.as_str(), &scaler.scale_target_ref.name),
        ("StatefulSet", &name)
    );
    assert!(set.spec.unwrap().replicas.unwrap() <= scaler.max_replicas);
    let partitions: BTreeSet<u32> = (0..scaler.max_replicas)
        .map(|number| unified_model::GatewayId::new(format!("{name}-{number}")).unwrap())
        .map(|gateway| unified_model::routing::command_partition(&gateway))
        .collect();
    assert_eq!(partitions.len(), usize::try_from(scaler.max_replicas).unwrap());
}

#[test]
fn services_and_the_disruption_budget_find_the_pods_and_their_ports() {
    let template = stateful_set().spec.unwrap().template;
    let labels = template.metadata.unwrap().labels.unwrap();
    let gateway = template.spec.unwrap().containers.remove(0);
    let selects = |selector: &BTreeMap<String, String>| {
        !selector.is_empty() && selector.iter().all(|(key, value)| labels.get(key) == Some(value))
    };
    let mut services = Vec::new();
    for file in ["k8s/shared/services.yaml", "k8s/headless-service.yaml"] {
        services.extend(documents(file).iter().map(|document| typed::<Service>(file, document)));
    }
    for service in &services {
        let spec = service.spec.as_ref().unwrap();
        assert!(selects(spec.selector.as_ref().unwrap()));
        for port in spec.ports.as_ref().unwrap() {
            let Some(IntOrString::String(name)) = &port.target_port else { panic!("a port without a name") };
            assert_eq!(container_port(&gateway, name), port.port);
        }
    }
    let headless = stateful_set().spec.unwrap().service_name;
    let headless = services.iter().find(|service| service.metadata.name == headless).unwrap();
    assert_eq!(headless.spec.as_ref().unwrap().cluster_ip.as_deref(), Some("None"));
    // Whoever reaches the admin port commands charge points.
    for service in &services {
        let spec = service.spec.as_ref().unwrap();
        let has_admin = spec.ports.as_ref().unwrap().iter().any(|port| port.name.as_deref() == Some("admin"));
        assert!(!has_admin || spec.type_.as_deref().unwrap_or("ClusterIP") == "ClusterIP");
    }
    let file = "k8s/shared/pod-disruption-budget.yaml";
    let budget: PodDisruptionBudget = typed(file, &documents(file)[0]);
    let budget = budget.spec.unwrap();
    assert!(selects(budget.selector.unwrap().match_labels.as_ref().unwrap()));
    assert_eq!(budget.max_unavailable, Some(IntOrString::Int(1)));
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Kustomization {
    api_version: String,
    kind: String,
    resources: Vec<String>,
    #[serde(default)]
    config_map_generator: Vec<Generator>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Generator {
    name: String,
    envs: Vec<String>,
}

#[test]
fn every_kustomization_names_files_that_are_there_and_every_manifest_is_named() {
    let mut named = BTreeSet::new();
    for place in ["k8s", "k8s/shared", "k8s/deployment"] {
        let file = format!("{place}/kustomization.yaml");
        let kustomization: Kustomization = serde_json::from_value(documents(&file).remove(0)).unwrap();
        assert_eq!(
            (kustomization.api_version.as_str(), kustomization.kind.as_str()),
            ("kustomize.config.k8s.io/v1beta1", "Kustomization")
        );
        for generator in &kustomization.config_map_generator {
            assert_eq!(generator.name, "gateway-settings");
        }
        let envs = kustomization.config_map_generator.iter().flat_map(|generator| &generator.envs);
        for resource in kustomization.resources.iter().chain(envs) {
            let path = folder().join(place).join(resource).canonicalize();
            named.insert(path.unwrap_or_else(|error| panic!("{file}: {resource}: {error}")));
        }
    }
    let is_manifest = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_str().unwrap();
        path.is_file() && name != "kustomization.yaml" && !name.contains(".example.")
    };
    for place in ["k8s", "k8s/shared", "k8s/deployment"] {
        let entries = std::fs::read_dir(folder().join(place)).unwrap();
        for path in entries.map(|entry| entry.unwrap().path().canonicalize().unwrap()).filter(is_manifest) {
            assert!(named.contains(&path), "{} is in no kustomization", path.display());
        }
    }
}

/// What compose.yaml uses of the Compose specification.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Compose {
    name: String,
    services: BTreeMap<String, ComposeService>,
    volumes: BTreeMap<String, Nothing>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Nothing {}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ComposeService {
    image: String,
    build: Option<Build>,
    env_file: Option<String>,
    #[serde(default)]
    environment: BTreeMap<String, String>,
    entrypoint: Option<Vec<String>>,
    command: Option<Vec<String>>,
    #[serde(default)]
    depends_on: BTreeMap<String, DependsOn>,
    #[serde(default)]
    ports: Vec<String>,
    #[serde(default)]
    volumes: Vec<String>,
    healthcheck: Option<HealthCheck>,
    stop_grace_period: Option<String>,
    restart: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Build {
    context: String,
    dockerfile: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DependsOn {
    condition: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HealthCheck {
    test: Vec<String>,
    interval: String,
    timeout: String,
    retries: u32,
}

fn seconds(text: &str) -> u64 {
    text.strip_suffix('s').unwrap_or_else(|| panic!("{text} is no number of seconds")).parse().unwrap()
}

#[test]
fn compose_runs_three_gateways_beside_kafka_redis_and_the_topics() {
    let compose: Compose = serde_json::from_value(documents("compose.yaml").remove(0)).unwrap();
    assert_eq!(compose.name, "charging-gateway");
    let mut ports = BTreeSet::new();
    for (name, service) in &compose.services {
        for (dependency, DependsOn { condition }) in &service.depends_on {
            let found = &compose.services[dependency];
            let expected = if found.healthcheck.is_some() {
                "service_healthy"
            } else {
                "service_completed_successfully"
            };
            assert_eq!(condition, expected, "{name} waits for {dependency}");
        }
        for port in &service.ports {
            let [address, outside, inside] = port.split(':').collect::<Vec<_>>()[..] else {
                panic!("{port}")
            };
            assert_eq!((address, inside.len()), ("127.0.0.1", 4));
            assert!(ports.insert(outside.to_owned()), "{outside} is taken twice");
        }
        for volume in &service.volumes {
            let (volume, _) = volume.split_once(':').unwrap();
            assert!(compose.volumes.contains_key(volume), "{volume}");
        }
        if let Some(build) = &service.build {
            let root = folder().join(&build.context);
            assert!(root.join("Cargo.lock").is_file() && root.join(&build.dockerfile).is_file());
            assert_eq!(service.env_file.as_deref(), Some("compose.env"));
            assert_eq!(service.image, "charging-gateway:local");
        } else {
            let (_, tag) = service.image.split_once(':').unwrap();
            assert_ne!(tag, "latest");
        }
        if let Some(check) = &service.healthcheck {
            assert_eq!(check.test[0], "CMD");
            assert!(seconds(&check.timeout) > 0 && seconds(&check.interval) > 0 && check.retries > 0);
        }
        assert_eq!(service.restart.is_none(), name == "topics", "{name}");
    }
    let shared = env_file("compose.env");
    let drain: u64 = shared["GATEWAY_DRAIN_SECONDS"].parse().unwrap();
    for number in 0..3 {
        let name = format!("gateway-{number}");
        let gateway = &compose.services[&name];
        let mut variables = shared.clone();
        variables.extend(gateway.environment.clone());
        assert_eq!(variables["GATEWAY_GATEWAY_ID"], name);
        assert_usable(&name, &variables);
        assert!(seconds(gateway.stop_grace_period.as_ref().unwrap()) > drain);
        assert!(gateway.command.is_none() && gateway.depends_on.contains_key("topics"));
        assert!(gateway.healthcheck.as_ref().unwrap().test[3].contains("GET /ready "));
    }
    assert!(shared["GATEWAY_KAFKA_BOOTSTRAP"].starts_with("kafka:"), "the name of the service");
    assert!(shared["GATEWAY_REDIS_URL"].starts_with("redis://redis:"), "the name of the service");
    let topics = &compose.services["topics"];
    assert_eq!(topics.entrypoint.as_ref().map(Vec::len), Some(0), "not the gateway");
    assert_eq!(topics.command.as_ref().unwrap()[..3], ["gatewayctl", "topics", "create"]);
    assert_eq!(compose.services["kafka"].environment["KAFKA_AUTO_CREATE_TOPICS_ENABLE"], "false");
}

#[test]
fn the_image_holds_the_programs_the_manifests_call() {
    let dockerfile = text("Dockerfile");
    for program in ["gateway", "gatewayctl"] {
        assert!(dockerfile.contains(&format!("--bin {program}")), "{program} is not built");
        assert!(
            dockerfile.contains(&format!("/target/release/{program} /usr/local/bin/{program}")),
            "{program}"
        );
        let source = format!("src/bin/{program}.rs");
        assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(source).is_file());
    }
    assert!(dockerfile.contains("--locked") && dockerfile.contains("--features cluster"));
    // A shell between them would keep SIGTERM from the gateway.
    assert!(dockerfile.contains("ENTRYPOINT [\"gateway\"]\nCMD [\"run\"]"));
    let rust = format!("FROM rust:{}-", env!("CARGO_PKG_RUST_VERSION"));
    assert!(dockerfile.contains(&rust), "another Rust than Cargo.toml asks for");
    assert!(dockerfile.contains("USER 65532:65532"), "the user the manifests name");
}

#[test]
fn a_field_no_interface_knows_is_found() {
    let mut document = documents("k8s/stateful-set.yaml").remove(0);
    let container = document.pointer_mut("/spec/template/spec/containers/0").unwrap();
    container["livenesProbe"] = container["livenessProbe"].clone();
    let object: StatefulSet = serde_json::from_value(document.clone()).unwrap();
    let mut lost = Vec::new();
    compare("", &document, &serde_json::to_value(&object).unwrap(), &mut lost);
    assert_eq!(lost, ["/spec/template/spec/containers/0/livenesProbe"]);
}
