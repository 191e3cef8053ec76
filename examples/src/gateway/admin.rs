//! The admin port: health, readiness, metrics, connections, commands.

use std::fmt::Write as _;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::extract::rejection::BytesRejection;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Json, Response};
use axum::routing::{get, post};
use gateway_kit::driver::{CommandError, ConnectionInfo, Gateway};
use gateway_kit::journal::{Journal, JournalStats};
use serde::Serialize;

/// The form RFC 9457 gives to errors.
const PROBLEM: &str = "application/problem+json";
/// The form Prometheus reads.
const METRICS: &str = "text/plain; version=0.0.4; charset=utf-8";

/// What the admin port tells about.
#[derive(Debug, Clone)]
pub struct Admin {
    /// The gateway.
    pub gateway: Gateway,
    /// Its journal.
    pub journal: Journal,
}

/// The routes.
pub fn router(admin: Admin) -> Router {
    Router::new()
        .route("/health", get(async || "ok\n"))
        .route("/ready", get(ready))
        .route("/metrics", get(metrics))
        .route("/connections", get(connections))
        .route("/commands", post(commands))
        .with_state(admin)
}

#[derive(Serialize)]
struct Readiness {
    ready: bool,
    reasons: Vec<String>,
}

async fn ready(State(admin): State<Admin>) -> Response {
    let journal = admin.journal.health().reasons.into_iter().map(|reason| format!("journal: {reason}"));
    let gateway = admin.gateway.not_ready().into_iter().map(|reason| format!("gateway: {reason}"));
    let reasons: Vec<String> = journal.chain(gateway).collect();
    let ready = reasons.is_empty();
    let status = if ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    (status, Json(Readiness { ready, reasons })).into_response()
}

async fn metrics(State(admin): State<Admin>) -> Response {
    let page = admin.gateway.metrics_text() + &journal_metrics(&admin.journal.stats());
    ([(header::CONTENT_TYPE, METRICS)], page).into_response()
}

/// What the journal counts, in the same format.
fn journal_metrics(stats: &JournalStats) -> String {
    let series = [
        ("gateway_journal_commits_total", "counter", "Transactions on the disk", stats.commits),
        ("gateway_journal_errors_total", "counter", "Transactions that failed", stats.errors),
        (
            "gateway_journal_events_deleted_total",
            "counter",
            "Events deleted because they were too old or took too much room",
            stats.deleted,
        ),
        ("gateway_journal_used_bytes", "gauge", "Room the journal takes in its file", stats.used_bytes),
        ("gateway_journal_wal_bytes", "gauge", "Size of the write-ahead log", stats.wal_bytes),
    ];
    let mut page = String::new();
    for (name, kind, help, value) in series {
        // Writing to a String cannot fail.
        let _ = writeln!(page, "# HELP {name} {help}.\n# TYPE {name} {kind}\n{name} {value}");
    }
    page
}

#[derive(Serialize)]
struct Connections {
    connections: Vec<ConnectionInfo>,
}

async fn connections(State(admin): State<Admin>) -> Json<Connections> {
    Json(Connections { connections: admin.gateway.connections() })
}

#[derive(Serialize)]
struct Problem {
    title: &'static str,
    status: u16,
    detail: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pointer: Option<String>,
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        (status, [(header::CONTENT_TYPE, PROBLEM)], Json(self)).into_response()
    }
}

/// Answers once the command has its terminal response, however long the device takes (30 s at most).
async fn commands(
    State(admin): State<Admin>,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Problem> {
    let body = body.map_err(|rejection| Problem {
        title: "not a command",
        status: rejection.status().as_u16(),
        detail: rejection.body_text(),
        pointer: None,
    })?;
    let text = str::from_utf8(&body).map_err(|error| Problem {
        title: "not a command",
        status: StatusCode::BAD_REQUEST.as_u16(),
        detail: error.to_string(),
        pointer: Some(String::new()),
    })?;
    match admin.gateway.command_text(text).await {
        Ok(response) => {
            Ok(([(header::CONTENT_TYPE, "application/json")], response.to_json()).into_response())
        }
        Err(CommandError::NotAnEnvelope(fault)) => Err(Problem {
            title: "not a command",
            status: StatusCode::BAD_REQUEST.as_u16(),
            detail: fault.to_string(),
            pointer: Some(fault.0.path),
        }),
        Err(error) => Err(Problem {
            title: "no answer",
            status: StatusCode::SERVICE_UNAVAILABLE.as_u16(),
            detail: error.to_string(),
            pointer: None,
        }),
    }
}
