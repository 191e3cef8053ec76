//! Partitions of gateways that are not there are read by one that is.

use std::collections::BTreeSet;

use examples::cluster::kafka::KafkaCommands;
use gateway_kit::port::CommandSource as _;
use tokio::sync::watch;
use unified_model::GatewayId;
use unified_model::routing::command_partition;

use super::rig::{command, next, sends, until, with_own_topics};

fn gateways<const N: usize>(ids: [&str; N]) -> BTreeSet<GatewayId> {
    ids.map(|id| GatewayId::new(id).unwrap()).into()
}

#[tokio::test]
async fn orders_for_a_gateway_that_died_are_read_by_one_that_lives_until_it_is_back() {
    let settings = with_own_topics().await;
    let [me, other, dead] = ["gateway-0", "gateway-1", "gateway-2"].map(|id| GatewayId::new(id).unwrap());
    let (live, told) = watch::channel(gateways(["gateway-0", "gateway-1", "gateway-2"]));
    let sender = sends(&settings).await;
    let mine = KafkaCommands::start(&settings, &me, told.clone()).await.unwrap();
    let others = KafkaCommands::start(&settings, &other, told.clone()).await.unwrap();

    // All three live: whatever has no owner has one reader.
    let owned: BTreeSet<u32> = [&me, &other, &dead].map(command_partition).into();
    until(|| mine.statistics().adopted.len() + others.statistics().adopted.len() >= 60).await;
    assert!(mine.statistics().adopted.is_disjoint(&others.statistics().adopted));
    assert!(mine.statistics().adopted.is_disjoint(&owned));

    // It died some moments ago; nobody knew. The order was sent to it all the same.
    sender.send(&dead, &command("sent-to-the-dead")).await.unwrap();
    live.send_replace(gateways(["gateway-0", "gateway-1"]));
    let partition = command_partition(&dead);
    until(|| [&mine, &others].iter().any(|source| source.statistics().adopted.contains(&partition))).await;
    let (heir, bystander) =
        if mine.statistics().adopted.contains(&partition) { (&mine, &others) } else { (&others, &mine) };
    let (id, ticket) = next(heir).await;
    assert_eq!(id, "sent-to-the-dead");
    let watermark = heir.statistics().watermark;
    heir.settle(ticket, None).await;
    assert_eq!(heir.statistics().watermark, watermark, "an orphan does not move the heir's own place");
    assert!(!bystander.statistics().adopted.contains(&partition));

    // What comes later comes too, until the owner's key is there.
    sender.send(&dead, &command("later")).await.unwrap();
    assert_eq!(next(heir).await.0, "later");
    let back = KafkaCommands::start(&settings, &dead, told).await.unwrap();
    live.send_replace(gateways(["gateway-0", "gateway-1", "gateway-2"]));
    until(|| !heir.statistics().adopted.contains(&partition)).await;
    sender.send(&dead, &command("home")).await.unwrap();
    assert_eq!(next(&back).await.0, "home");
    assert_eq!(
        (mine.statistics().open, others.statistics().open),
        (1, 0),
        "only `later`, which nobody settled"
    );
}

#[tokio::test]
async fn the_last_gateway_reads_everything() {
    let settings = with_own_topics().await;
    let me = GatewayId::new("gateway-7").unwrap();
    let (_live, told) = watch::channel(gateways(["gateway-7"]));
    let source = KafkaCommands::start(&settings, &me, told).await.unwrap();
    until(|| source.statistics().adopted.len() == 127).await;
    let sender = sends(&settings).await;
    for id in ["pod-a", "pod-b", "gateway-7", "gateway-pod-xyz"] {
        sender.send(&GatewayId::new(id).unwrap(), &command(id)).await.unwrap();
        assert_eq!(next(&source).await.0, id);
    }
}
