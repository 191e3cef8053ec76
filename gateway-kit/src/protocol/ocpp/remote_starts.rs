//! Which later events belong to a remote start (contract §8): 2.x has an id for that, 1.6 has not, so there they are matched.

use std::time::{Duration, Instant};

use unified_model::TraceId;

/// How long after a remote start a StartTransaction or status still counts as caused by it.
const WINDOW: Duration = Duration::from_secs(120);
/// So many remote starts are remembered; an older one gives way.
const MOST: usize = 8;

/// What a remote start asks for.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::protocol) struct Wanted {
    /// Where, if it was said; else any connector matches.
    pub(in crate::protocol) connector_id: Option<i64>,
    pub(in crate::protocol) id_tag: String,
    pub(in crate::protocol) order_no: Option<String>,
    /// The id that its transaction will carry, where the version has one.
    pub(in crate::protocol) start_id: Option<i64>,
}

/// A remote start that was sent.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::protocol) struct RemoteStart {
    pub(in crate::protocol) trace: TraceId,
    pub(in crate::protocol) wanted: Wanted,
}

/// The remote starts of the last two minutes.
#[derive(Debug, Default)]
pub(in crate::protocol) struct RemoteStarts(Vec<Remembered>);

#[derive(Debug)]
struct Remembered {
    start: RemoteStart,
    until: Instant,
    /// It has its transaction: only status events match it any more.
    used: bool,
}

impl RemoteStarts {
    /// Remembers a remote start from the moment it was sent: a charge point may start before it answers.
    pub(super) fn sent(&mut self, start: RemoteStart, now: Instant) {
        if self.0.len() >= MOST {
            self.0.remove(0);
        }
        let until = now.checked_add(WINDOW).unwrap_or(now);
        self.0.push(Remembered { start, until, used: false });
    }

    /// The window counts from the acceptance.
    pub(super) fn accepted(&mut self, trace: &TraceId, now: Instant) {
        if let Some(known) = self.0.iter_mut().find(|known| known.start.trace == *trace) {
            known.until = now.checked_add(WINDOW).unwrap_or(now);
        }
    }

    /// The charge point will not do it.
    pub(super) fn refused(&mut self, trace: &TraceId) {
        self.0.retain(|known| known.used || known.start.trace != *trace);
    }

    /// The remote start that a start without an id answers.
    pub(in crate::protocol) fn of_start(
        &self,
        connector_id: i64,
        id_tag: &str,
        now: Instant,
    ) -> Option<&RemoteStart> {
        self.0
            .iter()
            .filter(|known| !known.used && known.until > now)
            .map(|known| &known.start)
            // CiString: tokens are compared without regard to case.
            .filter(|start| start.wanted.id_tag.eq_ignore_ascii_case(id_tag))
            .find(|start| start.wanted.connector_id.is_none_or(|wanted| wanted == connector_id))
    }

    /// The remote start with this id, however long ago it was sent.
    pub(in crate::protocol) fn of_id(&self, start_id: i64) -> Option<&RemoteStart> {
        let mut starts = self.0.iter().rev().map(|known| &known.start);
        starts.find(|start| start.wanted.start_id == Some(start_id))
    }

    /// The transaction of this remote start is known: no other transaction belongs to it.
    pub(in crate::protocol) fn used(&mut self, trace: &TraceId, connector_id: i64) {
        if let Some(known) = self.0.iter_mut().find(|known| known.start.trace == *trace) {
            known.used = true;
            known.start.wanted.connector_id = Some(connector_id);
        }
    }

    /// The trace of a status that a remote start on this connector caused.
    pub(in crate::protocol) fn of_status(&self, connector_id: i64, now: Instant) -> Option<&TraceId> {
        let mut recent = self.0.iter().rev().filter(|known| known.until > now);
        recent
            .find(|known| {
                connector_id > 0
                    && known.start.wanted.connector_id.is_none_or(|wanted| wanted == connector_id)
            })
            .map(|known| &known.start.trace)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::moment::some_moment;

    fn start(trace: &str, connector_id: Option<i64>) -> RemoteStart {
        let (id_tag, order_no, start_id) = ("Tag-1".to_owned(), None, Some(trace.len() as i64));
        let wanted = Wanted { connector_id, id_tag, order_no, start_id };
        RemoteStart { trace: TraceId::new(trace).unwrap(), wanted }
    }

    #[test]
    fn a_start_is_matched_by_connector_if_given_and_by_token_in_any_case() {
        let now = some_moment().mono;
        for (wanted, connector, tag, matches) in [
            (Some(1), 1, "TAG-1", true),
            (Some(1), 2, "Tag-1", false),
            (Some(1), 1, "Tag-2", false),
            (None, 2, "tag-1", true),
        ] {
            let mut starts = RemoteStarts::default();
            starts.sent(start("t", wanted), now);
            assert_eq!(
                starts.of_start(connector, tag, now).is_some(),
                matches,
                "{wanted:?} {connector} {tag}"
            );
        }
    }

    #[test]
    fn the_window_ends_120_seconds_after_the_acceptance() {
        let (mut starts, now) = (RemoteStarts::default(), some_moment().mono);
        starts.sent(start("t", None), now);
        let accepted = now + Duration::from_secs(20);
        starts.accepted(&TraceId::new("t").unwrap(), accepted);
        assert!(starts.of_start(1, "Tag-1", accepted + WINDOW - Duration::from_millis(1)).is_some());
        assert!(starts.of_start(1, "Tag-1", accepted + WINDOW).is_none());
    }

    #[test]
    fn a_remote_start_belongs_to_one_transaction() {
        let (mut starts, now) = (RemoteStarts::default(), some_moment().mono);
        starts.sent(start("t", None), now);
        starts.used(&TraceId::new("t").unwrap(), 2);
        assert!(starts.of_start(1, "Tag-1", now).is_none());
        assert!(starts.of_status(2, now).is_some(), "a status of its connector still belongs to it");
        assert!(starts.of_status(1, now).is_none(), "one of another connector no longer does");
    }

    #[test]
    fn a_refused_remote_start_matches_nothing() {
        let (mut starts, now) = (RemoteStarts::default(), some_moment().mono);
        starts.sent(start("t", None), now);
        starts.refused(&TraceId::new("t").unwrap());
        assert!(starts.of_start(1, "Tag-1", now).is_none());
    }

    #[test]
    fn the_oldest_gives_way_when_too_many_are_sent() {
        let (mut starts, now) = (RemoteStarts::default(), some_moment().mono);
        for n in 0..=MOST {
            starts.sent(start(&format!("t{n}"), None), now);
        }
        assert_eq!(starts.of_start(1, "Tag-1", now).unwrap().trace.as_str(), "t1");
    }

    #[test]
    fn an_id_names_its_remote_start_for_as_long_as_it_is_remembered() {
        let (mut starts, now) = (RemoteStarts::default(), some_moment().mono);
        starts.sent(start("t", None), now);
        starts.sent(start("t2", None), now + WINDOW * 2);
        assert_eq!(starts.of_id(1).unwrap().trace.as_str(), "t");
        assert_eq!(starts.of_id(2).unwrap().trace.as_str(), "t2");
        assert!(starts.of_id(3).is_none());
    }
}
