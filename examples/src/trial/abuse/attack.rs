//! The attacks: what each does on one connection, and what is right to be seen then.

use std::net::SocketAddr;
use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use serde_json::json;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use super::bomb;
use crate::trial::subject::Subject;
use crate::trial::wire::{Answer, GOES_ON, PING, Peer, Seen, TEXT, TEXT_BEGINS, frame, head};

/// What is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Attack {
    Nothing,
    LongFrame,
    LongFragments,
    Nesting,
    NestedMember,
    NestedFrame,
    ByteFragments,
    EndlessByteFragments,
    Unfinished,
    Bomb,
    Pings,
    NeverReads,
    Slowloris,
    Silence,
    HalfOpen,
    Calls,
    Cut,
    Takeovers,
}

/// Where it is done.
#[derive(Debug)]
pub(super) struct Stage {
    pub(super) attack: Attack,
    pub(super) server: SocketAddr,
    pub(super) admin: SocketAddr,
    pub(super) begun: Instant,
    pub(super) time: Duration,
}

impl Stage {
    fn left(&self) -> Duration {
        self.time.saturating_sub(self.begun.elapsed())
    }

    fn is_over(&self) -> bool {
        self.left().is_zero()
    }
}

const TEN_MEGABYTES: usize = 10_000_000;
const MEGABYTE: usize = 1_000_000;
const LEVELS: usize = 100_000;
const TAKEOVERS: usize = 200;
/// What a gateway reads of one charge point: so many at once, and so many a second.
const BURST: usize = 100;
const PACE: usize = 20;
/// Orders for each charge point that never reads, and the bytes each carries. Each waits in an HTTP request of its own, whose
/// memory is none of the charge point's.
const ORDERS: usize = 1;
const ORDER_BYTES: usize = 1_000;
/// Between two bursts of a flood: without it the attackers would have the machine to themselves.
const BREATH: Duration = Duration::from_millis(2);
/// Between two connections on which one attacker sends a bomb: this is about the bombs, not about the connections.
const NEXT_BOMB: Duration = Duration::from_millis(300);
/// Between two connections that one attacker cuts.
const NEXT_CUT: Duration = Duration::from_millis(50);
/// A handshake may take 10 seconds.
const HANDSHAKE: Duration = Duration::from_secs(10);

impl Attack {
    pub(super) const ALL: &[Self] = &[
        Self::Nothing,
        Self::LongFrame,
        Self::LongFragments,
        Self::Nesting,
        Self::NestedMember,
        Self::NestedFrame,
        Self::ByteFragments,
        Self::EndlessByteFragments,
        Self::Unfinished,
        Self::Bomb,
        Self::Pings,
        Self::NeverReads,
        Self::Slowloris,
        Self::Silence,
        Self::HalfOpen,
        Self::Calls,
        Self::Cut,
        Self::Takeovers,
    ];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Nothing => "nothing (idle charge points)",
            Self::LongFrame => "a frame of 10 MB",
            Self::LongFragments => "10 MB in fragments of 64 KiB",
            Self::Nesting => "100,000 levels of nesting in a field",
            Self::NestedMember => "100,000 levels of nesting in an unknown member",
            Self::NestedFrame => "100,000 levels of nesting instead of a frame",
            Self::ByteFragments => "messages in one-byte fragments",
            Self::EndlessByteFragments => "one-byte fragments without end",
            Self::Unfinished => "1 MB of a message that never ends",
            Self::Bomb => "a compression bomb, 100 kB for 16 MB",
            Self::Pings => "a flood of pings",
            Self::NeverReads => "a peer that never reads, with orders queued",
            Self::Slowloris => "slowloris: a header a second",
            Self::Silence => "sockets that say nothing",
            Self::HalfOpen => "half-open: charge points that fall silent",
            Self::Calls => "a flood of CALLs",
            Self::Cut => "closing in the middle of a frame",
            Self::Takeovers => "200 takeovers of one identity",
        }
    }

    /// What may be seen; anything else is wrong.
    pub(super) fn right(self) -> &'static [&'static str] {
        match self {
            Self::Nothing => &["open"],
            Self::LongFrame | Self::LongFragments => &["close 1009"],
            Self::EndlessByteFragments => &["close 1009", "open, it goes on"],
            Self::Unfinished => &["open, it goes on"],
            Self::Nesting => &["CALLERROR TypeConstraintViolation, served on"],
            Self::NestedMember => &["CALLERROR FormationViolation, served on"],
            Self::NestedFrame => &["no answer, served on"],
            Self::ByteFragments => &["CALLRESULT"],
            Self::Bomb => &["deflate agreed, close 1009", "no deflate, close 1002"],
            Self::Pings => &["pongs at the pace, open"],
            // A gateway that is sent little by the peer may have little to say, and then nothing is in the way.
            Self::NeverReads => {
                &["hung up, 1 order with one response", "still open, 1 order with one response"]
            }
            Self::Slowloris | Self::Silence => &["hung up in time"],
            Self::HalfOpen => &["close 1000"],
            Self::Calls => &["answers at the pace, open"],
            // Whoever has gone in the middle of a frame is told nothing, or that this was no end.
            Self::Cut => &["hung up", "close 1002"],
            Self::Takeovers => &["199 × close 1000, the newest served"],
        }
    }

    /// The gateway's own settings.
    pub(super) fn settings(self) -> &'static [&'static str] {
        match self {
            Self::HalfOpen => &["--heartbeat-interval", "2", "--ping-interval", "1"],
            Self::NeverReads => &["--ping-interval", "1"],
            _ => &[],
        }
    }

    /// How many attack at a time when so many were asked for.
    pub(super) fn attackers(self, wanted: usize) -> usize {
        match self {
            Self::Silence | Self::Slowloris | Self::HalfOpen => wanted.saturating_mul(3),
            Self::Takeovers => 1,
            _ => wanted,
        }
    }

    /// How many connections so many attackers have.
    pub(super) fn sockets(self, attackers: usize) -> usize {
        if self == Self::Takeovers { TAKEOVERS } else { attackers }
    }

    /// Whether it is done by charge points that have booted before.
    pub(super) fn is_on_connections(self) -> bool {
        !matches!(self, Self::Bomb | Self::NeverReads | Self::Slowloris | Self::Silence | Self::Takeovers)
    }
}

pub(super) fn id(number: usize) -> String {
    format!("ATTACKER-{number:04}")
}

/// One attacker, until the time is over: what it saw each time, and its connection if that still stands.
pub(super) async fn go_on(
    stage: Arc<Stage>,
    number: usize,
    mut peer: Option<Peer>,
) -> Result<(Vec<String>, Option<Peer>)> {
    let mut seen = Vec::new();
    loop {
        let connected = match peer.take() {
            Some(peer) => Some(peer),
            None if stage.attack.is_on_connections() => Some(Peer::booted(stage.server, &id(number)).await?),
            None => None,
        };
        let (sight, left) = once(&stage, number, connected).await?;
        seen.push(sight);
        if stage.is_over() {
            return Ok((seen, left));
        }
        peer = left;
    }
}

async fn once(stage: &Stage, number: usize, peer: Option<Peer>) -> Result<(String, Option<Peer>)> {
    let connected = || peer.context("not connected");
    match stage.attack {
        Attack::Nothing => {
            sleep(stage.time).await;
            Ok(("open".to_owned(), Some(connected()?)))
        }
        Attack::LongFrame => long_frame(connected()?).await,
        Attack::LongFragments => long_fragments(connected()?).await,
        Attack::Nesting => nesting(connected()?, r#"[2,"n","DataTransfer",{"vendorId":"V","data":"#).await,
        Attack::NestedMember => nesting(connected()?, r#"[2,"n","Heartbeat",{"unknown":"#).await,
        Attack::NestedFrame => nested_frame(connected()?).await,
        Attack::ByteFragments => byte_fragments(connected()?).await,
        Attack::EndlessByteFragments => endless_byte_fragments(stage, connected()?).await,
        Attack::Unfinished => unfinished(stage, connected()?).await,
        Attack::Bomb => a_bomb(stage, number).await,
        Attack::Pings => pings(stage, connected()?).await,
        Attack::NeverReads => never_reads(stage, number).await,
        Attack::Slowloris => slowloris(stage, number).await,
        Attack::Silence => silence(stage).await,
        Attack::HalfOpen => half_open(connected()?).await,
        Attack::Calls => calls(stage, connected()?).await,
        Attack::Cut => cut(connected()?, number).await,
        Attack::Takeovers => takeovers(stage).await,
    }
}

/// How a connection ends, in words.
async fn ending(mut peer: Peer) -> Result<(String, Option<Peer>)> {
    Ok((
        match peer.end().await? {
            Some(code) => format!("close {code}"),
            None => "hung up without a close frame".to_owned(),
        },
        None,
    ))
}

async fn long_frame(mut peer: Peer) -> Result<(String, Option<Peer>)> {
    let block = vec![b'x'; 1 << 16];
    // A peer that is hung up on has said enough.
    let mut going = peer.write(&head(TEXT, TEN_MEGABYTES)).await.is_ok();
    for _ in 0..TEN_MEGABYTES.div_ceil(block.len()) {
        going = going && peer.write(&block).await.is_ok() && !peer.has_heard();
    }
    ending(peer).await
}

async fn long_fragments(mut peer: Peer) -> Result<(String, Option<Peer>)> {
    let block = vec![b'x'; 1 << 16];
    let mut going = peer.write(&frame(TEXT_BEGINS, &block)).await.is_ok();
    let fragment = frame(GOES_ON, &block);
    for _ in 0..TEN_MEGABYTES.div_ceil(block.len()) {
        going = going && peer.write(&fragment).await.is_ok() && !peer.has_heard();
    }
    ending(peer).await
}

/// A CALL with the id `n` whose text goes deep after its beginning.
async fn nesting(mut peer: Peer, beginning: &str) -> Result<(String, Option<Peer>)> {
    peer.text(&format!("{beginning}{}1{}}}]", "[".repeat(LEVELS), "]".repeat(LEVELS))).await?;
    let answer = match peer.answer("n").await? {
        Answer::Error(code) => format!("CALLERROR {code}"),
        Answer::Result(_) => "CALLRESULT".to_owned(),
    };
    peer.call("Heartbeat", &json!({})).await?;
    Ok((format!("{answer}, served on"), Some(peer)))
}

async fn nested_frame(mut peer: Peer) -> Result<(String, Option<Peer>)> {
    peer.text(&"[".repeat(LEVELS)).await?;
    peer.text(&format!("{}1{}", "[".repeat(LEVELS), "]".repeat(LEVELS))).await?;
    peer.text(r#"[2,"after","Heartbeat",{}]"#).await?;
    // Nothing may come before this answer.
    match peer.next().await? {
        Seen::Text(text) if text.starts_with(r#"[3,"after","#) => {
            Ok(("no answer, served on".to_owned(), Some(peer)))
        }
        other => Ok((format!("{other:?}"), Some(peer))),
    }
}

async fn byte_fragments(mut peer: Peer) -> Result<(String, Option<Peer>)> {
    let text = format!(r#"[2,"f","DataTransfer",{{"vendorId":"V","data":"{}"}}]"#, "x".repeat(1_000));
    let (last, rest) = text.as_bytes().split_last().context("no text")?;
    let mut bytes = Vec::new();
    for (place, byte) in rest.iter().enumerate() {
        bytes.extend(frame(if place == 0 { TEXT_BEGINS } else { GOES_ON }, &[*byte]));
    }
    bytes.extend(frame(0x80, &[*last]));
    peer.write(&bytes).await?;
    match peer.answer("f").await? {
        Answer::Result(_) => Ok(("CALLRESULT".to_owned(), Some(peer))),
        Answer::Error(code) => Ok((format!("CALLERROR {code}"), Some(peer))),
    }
}

async fn endless_byte_fragments(stage: &Stage, mut peer: Peer) -> Result<(String, Option<Peer>)> {
    peer.write(&frame(TEXT_BEGINS, b"[")).await?;
    let many = frame(GOES_ON, b"1").repeat(1_000);
    let writing = async { while !peer.has_heard() && peer.write(&many).await.is_ok() {} };
    // A gateway need not take all of it.
    if timeout(stage.left(), writing).await.is_ok() {
        return ending(peer).await;
    }
    Ok(("open, it goes on".to_owned(), Some(peer)))
}

async fn unfinished(stage: &Stage, mut peer: Peer) -> Result<(String, Option<Peer>)> {
    let mut bytes = head(TEXT_BEGINS, MEGABYTE);
    bytes.resize(MEGABYTE, b'x');
    // A gateway need not take all of it.
    let written = timeout(stage.left(), peer.write(&bytes)).await;
    if matches!(written, Ok(Err(_))) || peer.has_heard() {
        return ending(peer).await;
    }
    sleep(stage.left()).await;
    Ok(("open, it goes on".to_owned(), Some(peer)))
}

/// FIN, RSV1 (compressed), text. Made once: making it takes longer than a handshake may.
static BOMB: LazyLock<Vec<u8>> = LazyLock::new(|| frame(0xc1, &bomb::letters(16 << 20)));

async fn a_bomb(stage: &Stage, number: usize) -> Result<(String, Option<Peer>)> {
    let mut peer = Peer::dial(stage.server).await?;
    let head = peer.upgrade(&id(number), "Sec-WebSocket-Extensions: permessage-deflate\r\n").await?;
    let agreed = head.to_ascii_lowercase().contains("permessage-deflate");
    peer.write(&BOMB).await?;
    let (seen, peer) = ending(peer).await?;
    sleep(NEXT_BOMB).await;
    Ok((format!("{}, {seen}", if agreed { "deflate agreed" } else { "no deflate" }), peer))
}

async fn pings(stage: &Stage, mut peer: Peer) -> Result<(String, Option<Peer>)> {
    let many = frame(PING, &[b'p'; 125]).repeat(20);
    let begun = Instant::now();
    let mut pongs = 0_usize;
    while !stage.is_over() {
        sleep(BREATH).await;
        // A gateway that reads slowly makes the writing slow, too.
        if let Ok(Err(_)) = timeout(stage.left(), peer.write(&many)).await {
            return ending(peer).await;
        }
        while peer.has_heard() {
            match peer.next().await? {
                Seen::Pong => pongs = pongs.saturating_add(1),
                Seen::Close(_) | Seen::Gone => bail!("closed after {pongs} pongs"),
                _ => {}
            }
        }
    }
    Ok((at_the_pace("pongs", pongs, begun.elapsed()), Some(peer)))
}

async fn calls(stage: &Stage, mut peer: Peer) -> Result<(String, Option<Peer>)> {
    let mut many = frame(TEXT, br#"[2,"flood","Heartbeat",{}]"#).repeat(10);
    many.extend(frame(TEXT, br#"[2,"none","NoSuchAction",{}]"#));
    let begun = Instant::now();
    let mut answers = 0_usize;
    while !stage.is_over() {
        sleep(BREATH).await;
        if let Ok(Err(_)) = timeout(stage.left(), peer.write(&many)).await {
            return ending(peer).await;
        }
        while peer.has_heard() {
            match peer.next().await? {
                Seen::Text(text)
                    if text.starts_with(r#"[3,"flood","#)
                        || text.starts_with(r#"[4,"none","NotImplemented","#) =>
                {
                    answers = answers.saturating_add(1);
                }
                Seen::Ping(_) => {}
                other => bail!("{other:?} after {answers} answers"),
            }
        }
    }
    Ok((at_the_pace("answers", answers, begun.elapsed()), Some(peer)))
}

/// Whether so many in this time are what a gateway takes of one charge point.
fn at_the_pace(what: &str, count: usize, time: Duration) -> String {
    let seconds = usize::try_from(time.as_secs()).unwrap_or(0).saturating_add(1);
    let most = BURST.saturating_add(PACE.saturating_mul(seconds));
    if (1..=most).contains(&count) {
        format!("{what} at the pace, open")
    } else {
        format!("{count} {what} in {seconds} s")
    }
}

/// Everything that makes a gateway write, and nobody who reads.
async fn never_reads(stage: &Stage, number: usize) -> Result<(String, Option<Peer>)> {
    let id = id(number);
    let mut peer = Peer::dial_narrow(stage.server).await?;
    peer.upgrade(&id, "").await?;
    peer.boot().await?;
    let mut orders = JoinSet::new();
    for order in 0..ORDERS {
        let command = json!({
            "commandId": format!("{id}-{order}"), "commandName": "DataTransfer", "chargePointId": id,
            "payload": {"vendorId": "V", "data": "x".repeat(ORDER_BYTES)},
        });
        let admin = stage.admin;
        orders.spawn(async move { Subject::order(admin, &command).await });
    }
    // An answer repeats the message id, so long ids make long answers.
    let long = "i".repeat(1_000);
    let mut many = frame(PING, &[b'p'; 125]);
    many.extend(frame(TEXT, format!(r#"[2,"{long}","Heartbeat",{{}}]"#).as_bytes()));
    let many = many.repeat(10);
    // Written on where it stopped: a message that begins anew in the middle of another would be another attack.
    let writing = async { while peer.write(&many).await.is_ok() {} };
    let ended = timeout(Duration::from_secs(60), writing).await.is_ok();
    let mut responses = 0_usize;
    while let Some(response) = orders.join_next().await {
        let response = response??;
        if response.pointer("/payload/status").and_then(|status| status.as_str()) == Some("Rejected") {
            responses = responses.saturating_add(1);
        }
    }
    let end = if ended { "hung up" } else { "still open" };
    Ok((format!("{end}, {responses} order with one response"), None))
}

async fn slowloris(stage: &Stage, number: usize) -> Result<(String, Option<Peer>)> {
    let mut peer = Peer::dial(stage.server).await?;
    let begun = Instant::now();
    peer.write(format!("GET /ocpp/{} HTTP/1.1\r\n", id(number)).as_bytes()).await?;
    let mut headers = 0_usize;
    while !peer.has_ended() {
        headers = headers.saturating_add(1);
        if peer.write(format!("X-Slow-{headers}: 1\r\n").as_bytes()).await.is_err() || headers > 60 {
            break;
        }
        sleep(Duration::from_secs(1)).await;
    }
    Ok((in_time(begun.elapsed()), None))
}

async fn silence(stage: &Stage) -> Result<(String, Option<Peer>)> {
    let mut peer = Peer::dial(stage.server).await?;
    let begun = Instant::now();
    let _ = timeout(Duration::from_secs(60), peer.fill()).await;
    Ok((in_time(begun.elapsed()), None))
}

/// Whether a handshake that never ended was ended in time. Who waited in the listen queue, because so many others did the
/// same, waits for those before it.
fn in_time(time: Duration) -> String {
    if time < HANDSHAKE.saturating_mul(3) {
        "hung up in time".to_owned()
    } else {
        format!("hung up after {} s", time.as_secs())
    }
}

async fn half_open(peer: Peer) -> Result<(String, Option<Peer>)> {
    // Three heartbeat intervals of 2 s in silence, pings unanswered.
    sleep(Duration::from_secs(8)).await;
    ending(peer.silent()).await
}

async fn cut(mut peer: Peer, number: usize) -> Result<(String, Option<Peer>)> {
    let whole = frame(TEXT, br#"[2,"cut","Heartbeat",{}]"#);
    // Somewhere in the head, in the mask or in the payload.
    let length = number.checked_rem(whole.len()).unwrap_or(0).max(1);
    peer.write(whole.get(..length).unwrap_or_default()).await?;
    let mut peer = peer.says_no_more()?;
    sleep(NEXT_CUT).await;
    Ok(match peer.end().await? {
        Some(code) => (format!("close {code}"), None),
        None => ("hung up".to_owned(), None),
    })
}

async fn takeovers(stage: &Stage) -> Result<(String, Option<Peer>)> {
    let mut peers = Vec::new();
    for _ in 0..TAKEOVERS {
        peers.push(Peer::booted(stage.server, "TAKEN-OVER").await?);
    }
    let mut newest = peers.pop().context("nobody")?;
    newest.call("Heartbeat", &json!({})).await?;
    let mut closed = 0_usize;
    for mut older in peers {
        match older.end().await? {
            Some(1000) => closed = closed.saturating_add(1),
            other => return Ok((format!("close {other:?}"), None)),
        }
    }
    newest.call("Heartbeat", &json!({})).await?;
    Ok((format!("{closed} × close 1000, the newest served"), Some(newest)))
}
