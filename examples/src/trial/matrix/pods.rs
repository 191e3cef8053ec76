//! The gateways: processes with names, that come and go.

use std::ffi::OsString;
use std::fs::File;
use std::path::PathBuf;

use anyhow::{Context as _, Result, ensure};

use super::balancer::{Balancer, Ports};
use super::services::Services;
use crate::cluster::kafka::KafkaSettings;
use crate::trial::subject::{ANYWHERE, Program, Subject};

/// How many there are.
pub(super) const GATEWAYS: usize = 3;

/// The gateways behind the balancer.
#[derive(Debug)]
pub(super) struct Pods {
    services: Services,
    kafka: KafkaSettings,
    folder: PathBuf,
    balancer: Balancer,
    pods: Vec<Option<Subject>>,
    launches: usize,
}

impl Pods {
    /// None is running yet.
    pub(super) fn new(
        services: &Services,
        kafka: &KafkaSettings,
        folder: PathBuf,
        balancer: Balancer,
    ) -> Self {
        let pods = std::iter::repeat_with(|| None).take(GATEWAYS).collect();
        Self { services: services.clone(), kafka: kafka.clone(), folder, balancer, pods, launches: 0 }
    }

    /// Starts the gateway of a place under a name, and routes to it.
    pub(super) fn start(&mut self, place: usize, name: &str, program: &Program) -> Result<()> {
        self.launches = self.launches.saturating_add(1);
        let log = File::create(self.folder.join(format!("{name}-{}.log", self.launches)))?;
        let arguments: Vec<OsString> = [
            ("--gateway-id", name.into()),
            ("--ocpp-listen", ANYWHERE.into()),
            ("--data-dir", self.folder.join(name).into_os_string()),
            ("--sink", "kafka".into()),
            ("--registry", "redis".into()),
            ("--kafka-bootstrap", (&self.services.bootstrap).into()),
            ("--events-topic", (&self.kafka.events_topic).into()),
            ("--commands-topic", (&self.kafka.commands_topic).into()),
            ("--redis-url", (&self.services.redis_url).into()),
        ]
        .into_iter()
        .flat_map(|(flag, value)| [OsString::from(flag), value])
        .collect();
        let subject = Subject::launch(program, &arguments, log)
            .with_context(|| format!("{name}; its log is in {}", self.folder.display()))?;
        self.balancer.route(place, Some(Ports { ocpp: subject.ocpp, tcp: subject.tcp }));
        *self.pods.get_mut(place).context("no such place")? = Some(subject);
        Ok(())
    }

    fn take(&mut self, place: usize) -> Result<Subject> {
        self.balancer.route(place, None);
        self.pods.get_mut(place).and_then(Option::take).context("no such gateway")
    }

    /// kill -9.
    pub(super) fn kill(&mut self, place: usize) -> Result<()> {
        self.take(place)?.kill()
    }

    /// SIGTERM; it drains and ends.
    pub(super) fn stop(&mut self, place: usize) -> Result<()> {
        let status = self.take(place)?.stop()?;
        ensure!(status.success(), "after SIGTERM gateway {place} ended with {status}");
        Ok(())
    }

    /// SIGSTOP or SIGCONT. The balancer sends nobody to one that was stopped.
    pub(super) fn pause(&self, place: usize, paused: bool) -> Result<()> {
        let subject = self.pods.get(place).and_then(Option::as_ref).context("no such gateway")?;
        let ports = Ports { ocpp: subject.ocpp, tcp: subject.tcp };
        self.balancer.route(place, (!paused).then_some(ports));
        subject.signal(if paused { "STOP" } else { "CONT" })
    }

    /// Ends all that run, in peace.
    pub(super) fn end(&mut self) -> Result<()> {
        for place in 0..self.pods.len() {
            if self.pods.get(place).is_some_and(Option::is_some) {
                self.stop(place)?;
            }
        }
        Ok(())
    }

    /// Whether a gateway that should run has ended by itself.
    pub(super) fn fallen(&mut self) -> Option<usize> {
        self.pods.iter_mut().position(|pod| pod.as_mut().is_some_and(|subject| !subject.lives()))
    }
}
