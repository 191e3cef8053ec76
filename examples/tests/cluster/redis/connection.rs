//! The connection: bounded waits, coming back by itself, credentials and TLS.

use std::process::Command;
use std::time::{Duration, Instant};

use examples::cluster::redis::{Member, Redis, RedisLedger, RedisSettings, Secret};
use gateway_kit::port::{PortError, TransactionLedger as _};
use tempfile::TempDir;
use unified_model::GatewayId;

use super::server::OwnRedis;
use super::{charge_point, fact, now};

fn settings(url: &str) -> RedisSettings {
    let mut settings = RedisSettings::new(url);
    settings.timeout = Duration::from_millis(300);
    settings
}

async fn ask(redis: &Redis) -> Result<i32, PortError> {
    let ledger = RedisLedger::new(redis.clone(), Member::new(GatewayId::new("gateway-0").unwrap()));
    Ok(ledger.begin(&charge_point(), &fact(1), now()).await?.number)
}

/// An error as a log shows it.
fn told(error: &PortError) -> String {
    let mut told = format!("{error} {error:?}");
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        told.push_str(&format!(" {error} {error:?}"));
        cause = error.source();
    }
    told
}

async fn is_back(redis: &Redis) {
    let mut health = redis.health();
    let back = health.wait_for(|health| health.reachable);
    drop(tokio::time::timeout(Duration::from_secs(10), back).await.expect("redis back within 10 s").unwrap());
}

#[tokio::test]
async fn a_redis_that_does_not_answer_costs_one_time_out_and_then_nothing_until_it_is_back() {
    let server = OwnRedis::start().await;
    let redis = Redis::open(&settings(&server.url())).unwrap();
    ask(&redis).await.unwrap();
    assert_eq!(redis.down_for(), None);
    server.signal("-STOP");
    let asked = Instant::now();
    ask(&redis).await.unwrap_err();
    assert!(asked.elapsed() < Duration::from_secs(3), "{:?}", asked.elapsed());
    let asked = Instant::now();
    for _ in 0..1000 {
        let error = ask(&redis).await.unwrap_err();
        assert!(error.to_string().contains("has not answered for"), "{error}");
    }
    assert!(asked.elapsed() < Duration::from_secs(3), "{:?}", asked.elapsed());
    assert!(redis.down_for().is_some());
    server.signal("-CONT");
    is_back(&redis).await;
    ask(&redis).await.unwrap();
}

#[tokio::test]
async fn a_redis_that_was_not_there_at_the_start_is_used_when_it_comes_and_its_scripts_are_loaded_again() {
    let mut server = OwnRedis::start().await;
    server.kill();
    let redis = Redis::open(&settings(&server.url())).unwrap();
    for _ in 0..2 {
        let error = ask(&redis).await.unwrap_err();
        assert!(told(&error).contains("127.0.0.1"), "{}", told(&error));
        server.restart().await;
        is_back(&redis).await;
        ask(&redis).await.unwrap();
        server.kill();
    }
}

#[tokio::test]
async fn credentials_let_in_and_no_error_shows_them() {
    let server = OwnRedis::start_with(&["--requirepass", "open-sesame"]).await;
    let mut right = settings(&server.url());
    right.password = Some(Secret::new("open-sesame"));
    ask(&Redis::open(&right).unwrap()).await.unwrap();

    let mut wrong = settings(&server.url());
    wrong.password = Some(Secret::new("hunter2"));
    for refused in [wrong, settings(&server.url())] {
        let redis = Redis::open(&refused).unwrap();
        for _ in 0..2 {
            let error = ask(&redis).await.unwrap_err();
            assert!(!told(&error).contains("hunter2"), "{}", told(&error));
        }
    }
}

#[tokio::test]
async fn a_server_that_refused_the_password_or_the_connection_is_used_once_it_no_longer_does() {
    let server = OwnRedis::start_with(&["--requirepass", "old"]).await;
    let operator = server.url().replace("redis://", "redis://:old@");
    let mut operator = super::direct(&operator).await;
    let mut settings = settings(&server.url());
    settings.password = Some(Secret::new("new"));
    let redis = Redis::open(&settings).unwrap();
    ask(&redis).await.unwrap_err();
    redis.health().wait_for(|health| !health.reachable).await.unwrap();
    configure(&mut operator, "requirepass", "new").await;
    is_back(&redis).await;
    ask(&redis).await.unwrap();

    // The operator's connection is the only one allowed.
    configure(&mut operator, "maxclients", "1").await;
    let redis = Redis::open(&settings).unwrap();
    ask(&redis).await.unwrap_err();
    redis.health().wait_for(|health| !health.reachable).await.unwrap();
    configure(&mut operator, "maxclients", "100").await;
    is_back(&redis).await;
    ask(&redis).await.unwrap();
}

async fn configure(operator: &mut ::redis::aio::MultiplexedConnection, name: &str, value: &str) {
    ::redis::cmd("CONFIG").arg("SET").arg(name).arg(value).exec_async(operator).await.unwrap();
}

fn openssl(dir: &TempDir, arguments: &str) {
    let done = Command::new("openssl")
        .args(arguments.split_whitespace())
        .current_dir(dir.path())
        .output()
        .expect("openssl, which makes the certificates of this test: install it");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

#[tokio::test]
async fn over_tls_both_sides_show_certificates_and_a_stranger_is_refused() {
    let dir = TempDir::new().unwrap();
    let new = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2";
    let leaf = "-addext subjectAltName=IP:127.0.0.1 -addext basicConstraints=critical,CA:FALSE";
    for name in ["server", "client", "stranger"] {
        openssl(&dir, &format!("{new} {leaf} -subj /CN={name} -keyout {name}.key -out {name}.pem"));
    }
    let file = |name: &str| dir.path().join(name);
    let server = OwnRedis::start_tls(&[
        "--tls-cert-file",
        file("server.pem").to_str().unwrap(),
        "--tls-key-file",
        file("server.key").to_str().unwrap(),
        "--tls-ca-cert-file",
        file("client.pem").to_str().unwrap(),
    ])
    .await;
    let with = |authority: &str, identity: Option<&str>| {
        let mut settings = settings(&server.url().replace("redis://", "rediss://"));
        settings.timeout = Duration::from_secs(2);
        settings.ca_file = Some(file(&format!("{authority}.pem")));
        settings.certificate_file = identity.map(|name| file(&format!("{name}.pem")));
        settings.key_file = identity.map(|name| file(&format!("{name}.key")));
        Redis::open(&settings).unwrap()
    };
    ask(&with("server", Some("client"))).await.unwrap();
    for (authority, identity) in
        [("stranger", Some("client")), ("server", Some("stranger")), ("server", None)]
    {
        let asked = ask(&with(authority, identity)).await;
        assert!(asked.is_err(), "believing {authority}, showing {identity:?}");
    }
}
