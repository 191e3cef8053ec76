//! NotifyReport: the parts of a report, collected into one `configuration.reported` (contract §3.2, event 12).

use std::collections::BTreeSet;
use std::time::Instant;

use ocpp201::{MutabilityEnum, NotifyReportRequest, NotifyReportResponse, ReportData, VariableAttribute};
use unified_model::events::{ConfigurationItem, ConfigurationReported};
use unified_model::{CommandId, TraceId};

use super::Session201;
use super::key::Key;
use crate::protocol::ocpp::{Call, after};
use crate::protocol::stamp::Draft;
use crate::session::Now;

/// So many reports are collected at a time; the oldest is told as it is when there are more.
const MOST: usize = 4;
/// So many bytes of names and values one report may have.
const MOST_BYTES: usize = 4 * 1024 * 1024;

/// The reports that are being collected.
#[derive(Debug, Default)]
pub(super) struct Reports(Vec<Collecting>);

#[derive(Debug)]
struct Collecting {
    request_id: i64,
    /// The order that asked for it, where one of ours did.
    asked: Option<(CommandId, TraceId)>,
    items: Vec<ConfigurationItem>,
    bytes: usize,
    /// The numbers of the parts that came.
    parts: BTreeSet<u64>,
    /// The number of the last part.
    last: Option<u64>,
    /// Something had to be left out.
    cut: bool,
    /// It was told, and stays only to know what belongs to it.
    told: bool,
    until: Option<Instant>,
}

impl Collecting {
    fn new(request_id: i64, asked: Option<(CommandId, TraceId)>, until: Option<Instant>) -> Self {
        Self {
            request_id,
            asked,
            items: Vec::new(),
            bytes: 0,
            parts: BTreeSet::new(),
            last: None,
            cut: false,
            told: false,
            until,
        }
    }

    /// Takes a part. A part that came before is nothing new.
    fn take(&mut self, part: &NotifyReportRequest, most: usize) {
        // A number that cannot be one is read as the one that is due.
        let due = self.parts.last().map_or(0, |last| last.saturating_add(1));
        let number = u64::try_from(part.seq_no).unwrap_or(due);
        if !self.parts.insert(number) {
            return;
        }
        if !part.tbc.unwrap_or(false) {
            self.last = Some(number);
        }
        // Parts that tell nothing count as well: a report must end.
        if self.parts.len() > most {
            self.cut = true;
            return;
        }
        for item in part.report_data.iter().flatten().flat_map(items) {
            let bytes = item.key.len().saturating_add(item.value.as_ref().map_or(0, String::len));
            self.bytes = self.bytes.saturating_add(bytes);
            if self.items.len() >= most || self.bytes > MOST_BYTES {
                self.cut = true;
                return;
            }
            self.items.push(item);
        }
    }

    /// Every part has come.
    fn is_whole(&self) -> bool {
        let count = u64::try_from(self.parts.len()).unwrap_or(u64::MAX);
        self.last.is_some_and(|last| count > last)
    }

    /// Whether a part is of this report, which was told: its rest is left out, unless it begins anew.
    fn leaves_out(&self, part: &NotifyReportRequest) -> bool {
        self.told && part.seq_no != 0
    }

    /// What stays of it once it was told.
    fn remnant(&self) -> Self {
        Self { told: true, ..Self::new(self.request_id, self.asked.clone(), self.until) }
    }

    /// There is nothing to wait for any more.
    fn is_over(&self) -> bool {
        self.is_whole() || self.cut
    }
}

/// A variable with its attributes, each of them a setting of its own.
fn items(data: &ReportData) -> impl Iterator<Item = ConfigurationItem> {
    data.variable_attribute.iter().map(|attribute| item(data, attribute))
}

fn item(data: &ReportData, attribute: &VariableAttribute) -> ConfigurationItem {
    let key = Key::of(&data.component, &data.variable).attribute(attribute.r#type.as_ref());
    let mut item = ConfigurationItem::new(key.to_string());
    item.value = attribute.value.as_ref().map(|value| value.as_str().to_owned());
    // 2.0.1: omitted means ReadWrite.
    item.readonly = Some(attribute.mutability == Some(MutabilityEnum::ReadOnly));
    item
}

impl Reports {
    pub(super) fn deadline(&self) -> Option<Instant> {
        self.0.iter().filter_map(|report| report.until).min()
    }

    fn take_if(&mut self, is_it: impl Fn(&Collecting) -> bool) -> Option<Collecting> {
        let place = self.0.iter().position(is_it)?;
        Some(self.0.remove(place))
    }
}

impl Session201 {
    /// The charging station will tell a report.
    pub(super) fn expect_report(&mut self, request_id: i64, command: CommandId, trace: TraceId, now: Now) {
        let until = after(now.mono, self.config.report_within);
        let asked = Some((command, trace));
        match self.version.reports.0.iter_mut().find(|report| report.request_id == request_id) {
            // A part, or all of them, overtook the answer.
            Some(report) => report.asked = asked,
            None => self.collect(Collecting::new(request_id, asked, until), now),
        }
    }

    pub(super) fn notify_report(&mut self, call: Call<'_>, part: &NotifyReportRequest, now: Now) {
        let most = self.config.report_items;
        let until = after(now.mono, self.config.report_within);
        let known = self.version.reports.take_if(|report| report.request_id == part.request_id);
        let known = known.filter(|report| !report.told || report.leaves_out(part));
        let mut report =
            known.unwrap_or_else(|| Collecting::new(part.request_id, self.asked_for(part.request_id), until));
        report.until = until;
        if !report.told {
            report.take(part, most);
        }
        if report.is_over() {
            self.tell_report(report, now);
        } else {
            self.collect(report, now);
        }
        self.answer(call.ticket, &NotifyReportResponse::default(), now);
    }

    /// Tells what came of the reports whose next part did not come in time.
    pub(super) fn end_late_reports(&mut self, now: Now) {
        let late = |report: &Collecting| report.until.is_some_and(|until| until <= now.mono);
        while let Some(report) = self.version.reports.take_if(late) {
            self.tell_report(report, now);
        }
    }

    /// Tells what came of every report: the connection ends.
    pub(super) fn end_reports(&mut self, now: Now) {
        while let Some(report) = self.version.reports.take_if(|_| true) {
            self.tell_report(report, now);
        }
    }

    fn collect(&mut self, report: Collecting, now: Now) {
        if self.version.reports.0.len() >= MOST
            && let Some(oldest) = self.version.reports.take_if(|_| true)
        {
            self.tell_report(oldest, now);
        }
        self.version.reports.0.push(report);
    }

    fn tell_report(&mut self, report: Collecting, now: Now) {
        if report.told {
            return;
        }
        // One that overtook the answer to its order is not awaited once the answer comes.
        let stays = report.cut || self.asked_for(report.request_id).is_some();
        let remnant = stays.then(|| report.remnant());
        let complete = report.is_whole() && !report.cut;
        let draft = Draft::new(now.wall, ConfigurationReported::new(report.items, complete));
        self.report(match report.asked {
            Some((command, trace)) => draft.trace(Some(trace)).cause(command.as_str()),
            None => draft,
        });
        if let Some(remnant) = remnant {
            self.collect(remnant, now);
        }
    }
}
