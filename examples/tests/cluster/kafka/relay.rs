//! A command that reaches the wrong gateway goes on to the right one, twice at most (contract §4.5 step 4).

use examples::cluster::kafka::KafkaSettings;
use examples::cluster::redis::{Member, Redis, RedisRegistry, RedisSettings};
use examples::cluster::relay::CommandRelay;
use gateway_kit::port::{CommandRouter as _, Route};
use redis::AsyncCommands as _;
use redis::aio::MultiplexedConnection;
use unified_model::routing::command_partition;
use unified_model::{Command, GatewayId, Ranged, Timestamp, keys};

use super::rig::{charge_point, command, everything, sends, with_own_topics};

/// A relay of gateway-40, which shares its partition with gateway-35, and a charge point of its own.
struct Scene {
    settings: KafkaSettings,
    relay: CommandRelay,
    redis: MultiplexedConnection,
    charge_point: String,
}

const ME: &str = "gateway-40";
const BESIDE: &str = "gateway-35";
const ELSEWHERE: &str = "gateway-1";

impl Scene {
    async fn new() -> Self {
        let url = std::env::var("REDIS_URL").expect("REDIS_URL is not set: run under examples/with-services");
        let redis = ::redis::Client::open(url.as_str()).unwrap();
        let redis = redis.get_multiplexed_async_connection().await.unwrap();
        let settings = with_own_topics().await;
        let me = GatewayId::new(ME).unwrap();
        let shared = Redis::open(&RedisSettings::new(url)).unwrap();
        let registry = RedisRegistry::new(shared, Member::new(me.clone()));
        let relay = CommandRelay::new(me, registry, sends(&settings).await);
        Self { settings, relay, redis, charge_point: format!("RELAY-{:016x}", fastrand::u64(..)) }
    }

    async fn is_held_by(&mut self, owner: &str) {
        let key = keys::connection(&charge_point(&self.charge_point));
        let _: () = self.redis.set_ex(key, owner, 60).await.unwrap();
    }

    async fn lives(&mut self, gateway: &str) {
        let key = keys::gateway(&GatewayId::new(gateway).unwrap());
        let _: () = self.redis.set_ex(key, "{}", 60).await.unwrap();
    }

    fn command(&self, target: Option<&str>, hops: u32) -> Command {
        let mut command = command("c-1");
        command.charge_point_id = charge_point(&self.charge_point);
        command.target_gateway_id = target.map(|target| GatewayId::new(target).unwrap());
        command.hops = Some(Ranged::new(hops).unwrap());
        command.issued_at = Some(Timestamp::from_unix_millis(1_000));
        command
    }

    /// What became of it, and what lies in the topic after it.
    async fn route(&self, command: &Command) -> (Route, Vec<(u32, Command)>) {
        let route = self.relay.route(command, &command.to_json()).await.unwrap();
        let found = everything(&self.settings, &self.settings.commands_topic);
        let found = found.iter().map(|record| {
            assert_eq!(record.key, self.charge_point);
            (u32::try_from(record.partition).unwrap(), Command::from_json(&record.text).unwrap())
        });
        (route, found.collect())
    }
}

fn partition(gateway: &str) -> u32 {
    command_partition(&GatewayId::new(gateway).unwrap())
}

#[tokio::test]
async fn a_command_goes_to_the_gateway_that_holds_its_device_and_lives() {
    let mut scene = Scene::new().await;
    let sent = scene.command(Some("gateway-9"), 1);
    assert_eq!(scene.route(&sent).await, (Route::Nowhere, vec![]), "nobody holds it");
    scene.is_held_by("gateway-dead-for-sure").await;
    assert_eq!(scene.route(&sent).await, (Route::Nowhere, vec![]), "its gateway is dead");
    scene.is_held_by(ELSEWHERE).await;
    scene.lives(ELSEWHERE).await;
    let (route, found) = scene.route(&sent).await;
    assert_eq!(route, Route::Elsewhere);
    let [(at, passed_on)] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(*at, partition(ELSEWHERE));
    assert_eq!(passed_on.hops.map(Ranged::value), Some(2));
    assert_eq!(passed_on.target_gateway_id.as_ref().map(GatewayId::as_str), Some(ELSEWHERE));
    assert_eq!(passed_on.issued_at, Some(Timestamp::from_unix_millis(1_000)));
    assert_eq!(passed_on.expires_at, Some(Timestamp::from_unix_millis(31_000)));
    // Not a third time.
    let (route, found) = scene.route(passed_on).await;
    assert_eq!((route, found.len()), (Route::Nowhere, 1));
}

#[tokio::test]
async fn a_command_is_left_to_the_gateway_beside_only_where_that_reads_it_for_certain() {
    let mut scene = Scene::new().await;
    scene.is_held_by(BESIDE).await;
    scene.lives(BESIDE).await;
    // Whoever addressed it put it into the partition both read.
    let addressed = scene.command(Some(BESIDE), 0);
    assert_eq!(scene.route(&addressed).await, (Route::Elsewhere, vec![]));
    // This one was read for a dead gateway, or came over HTTP: nobody else has it.
    for astray in [scene.command(Some("gateway-dead-for-sure"), 0), scene.command(None, 1)] {
        let (route, found) = scene.route(&astray).await;
        let (at, passed_on) = found.last().unwrap();
        assert_eq!((route, *at), (Route::Elsewhere, partition(BESIDE)));
        // What this gateway reads of it now, it leaves alone.
        assert_eq!(scene.route(passed_on).await, (Route::Elsewhere, found));
    }
}

#[tokio::test]
async fn a_mapping_an_earlier_life_left_is_taken_away() {
    let mut scene = Scene::new().await;
    scene.is_held_by(ME).await;
    scene.lives(ME).await;
    let cp = charge_point(&scene.charge_point);
    let _: () = scene
        .redis
        .hset_multiple(keys::connection_meta(&cp), &[("gatewayId", ME), ("epoch", "7")])
        .await
        .unwrap();
    let sent = scene.command(Some(ME), 0);
    assert_eq!(scene.route(&sent).await, (Route::Nowhere, vec![]));
    let left: Option<String> = scene.redis.get(keys::connection(&cp)).await.unwrap();
    assert_eq!(left, None);
}
