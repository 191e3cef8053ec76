//! A gateway on a free port, with a sink that can be told to fail.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use gateway_kit::async_trait;
use gateway_kit::driver::{Builder, Gateway, Limits};
use gateway_kit::port::{Durable, EventSink, PortError};
use gateway_kit::session::Record;
use gateway_kit::transport::{WebSocketListener, WebSocketOptions};
use tokio::sync::watch;
use tokio::time::timeout;
use unified_model::{Event, GatewayId, Protocol};

use crate::client::PATIENCE;
use crate::script::Script;

/// What the sink does with what it gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mood {
    Store,
    Refuse,
    /// Keeps everybody waiting until the mood changes.
    Stall,
}

/// A sink that remembers, and obeys.
pub(crate) struct Sink {
    mood: watch::Sender<Mood>,
    stored: watch::Sender<Vec<Event>>,
    pub(crate) attempts: watch::Sender<usize>,
}

impl Sink {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self {
            mood: watch::Sender::new(Mood::Store),
            stored: watch::Sender::new(Vec::new()),
            attempts: watch::Sender::new(0),
        })
    }

    pub(crate) fn turn(&self, mood: Mood) {
        self.mood.send_replace(mood);
    }

    pub(crate) fn stored(&self) -> Vec<Event> {
        self.stored.borrow().clone()
    }

    /// Waits until the stored events are so.
    pub(crate) async fn wait(&self, what: &str, so: impl Fn(&[Event]) -> bool) -> Vec<Event> {
        let mut stored = self.stored.subscribe();
        let stored = timeout(PATIENCE, stored.wait_for(|events| so(events))).await;
        stored.unwrap_or_else(|_| panic!("waited in vain for {what}: {:?}", self.types())).unwrap().clone()
    }

    /// Waits for an event of this type from this device, and returns the first.
    pub(crate) async fn wait_type(&self, id: &str, event_type: &str) -> Event {
        let is = |event: &&Event| event.charge_point_id.as_str() == id && event.event_type() == event_type;
        let events = self.wait(event_type, |events| events.iter().any(|event| is(&event))).await;
        events.iter().find(is).unwrap().clone()
    }

    pub(crate) async fn wait_attempts(&self, count: usize) {
        let mut attempts = self.attempts.subscribe();
        timeout(PATIENCE, attempts.wait_for(|made| *made >= count)).await.expect("too few attempts").unwrap();
    }

    pub(crate) fn types(&self) -> Vec<String> {
        self.stored.borrow().iter().map(|event| event.event_type().to_owned()).collect()
    }
}

#[async_trait]
impl EventSink for Sink {
    async fn publish(&self, record: &Record) -> Result<Durable, PortError> {
        self.attempts.send_modify(|attempts| *attempts += 1);
        let mood = *self.mood.subscribe().wait_for(|mood| *mood != Mood::Stall).await.unwrap();
        if mood == Mood::Refuse {
            return Err(PortError::new("told to refuse"));
        }
        self.stored.send_modify(|stored| stored.push(record.event.clone()));
        Ok(Durable::i_promise_this_event_survives_the_death_of_this_process())
    }
}

pub(crate) struct Rig {
    pub(crate) gateway: Gateway,
    pub(crate) addr: SocketAddr,
    pub(crate) sink: Arc<Sink>,
}

pub(crate) fn limits() -> Limits {
    Limits::default()
}

pub(crate) fn builder(sink: &Arc<Sink>) -> Builder {
    Gateway::builder(GatewayId::new("gateway-0").unwrap())
        .sink(Arc::clone(sink) as Arc<dyn EventSink>)
        .protocol(Script(Protocol::Ocpp16))
}

pub(crate) fn options() -> WebSocketOptions {
    let mut options = WebSocketOptions::default();
    options.farewell = Duration::from_millis(300);
    options
}

impl Rig {
    pub(crate) async fn start() -> Self {
        Self::with(|builder| builder).await
    }

    pub(crate) async fn with(adjust: impl FnOnce(Builder) -> Builder) -> Self {
        Self::with_options(options(), adjust).await
    }

    /// A gateway of these protocols, in this order of preference, and of no others.
    pub(crate) async fn with_protocols<const N: usize>(
        protocols: [Protocol; N],
        adjust: impl FnOnce(Builder) -> Builder,
    ) -> Self {
        let sink = Sink::new();
        let mut builder = Gateway::builder(GatewayId::new("gateway-0").unwrap())
            .sink(Arc::clone(&sink) as Arc<dyn EventSink>);
        for protocol in protocols {
            builder = builder.protocol(Script(protocol));
        }
        let gateway = adjust(builder).start().await.unwrap();
        let listener = WebSocketListener::bind("127.0.0.1:0", options()).await.unwrap();
        let addr = gateway.listen(listener).unwrap();
        Self { gateway, addr, sink }
    }

    pub(crate) async fn with_limits(adjust: impl FnOnce(&mut Limits)) -> Self {
        let mut limits = limits();
        adjust(&mut limits);
        Self::with(|builder| builder.limits(limits)).await
    }

    pub(crate) async fn with_options(
        options: WebSocketOptions,
        adjust: impl FnOnce(Builder) -> Builder,
    ) -> Self {
        let sink = Sink::new();
        let gateway = adjust(builder(&sink)).start().await.unwrap();
        let listener = WebSocketListener::bind("127.0.0.1:0", options).await.unwrap();
        let addr = gateway.listen(listener).unwrap();
        Self { gateway, addr, sink }
    }

    /// One value of the metrics page.
    pub(crate) fn metric(&self, series: &str) -> f64 {
        let page = self.gateway.metrics_text();
        let line = page.lines().find_map(|line| line.strip_prefix(series)?.strip_prefix(' '));
        line.unwrap_or_else(|| panic!("{series} is missing in\n{page}")).parse().unwrap()
    }
}

/// Looks again and again until it is so.
pub(crate) async fn until(what: &str, so: impl Fn() -> bool) {
    let looking = async {
        while !so() {
            tokio::task::yield_now().await;
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    };
    timeout(PATIENCE, looking).await.unwrap_or_else(|_| panic!("waited in vain: {what}"));
}

/// Counts what a port is asked.
#[derive(Default)]
pub(crate) struct Tally(pub(crate) Mutex<Vec<String>>);

impl Tally {
    pub(crate) fn add(&self, line: impl Into<String>) {
        self.0.lock().unwrap().push(line.into());
    }

    pub(crate) fn lines(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }
}
