//! The admin port: health, readiness, metrics, connections, commands.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::extract::rejection::BytesRejection;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Json, Response};
use axum::routing::{get, post};
use gateway_kit::driver::{CommandError, ConnectionInfo, Gateway};
use serde::Serialize;

use super::backing::Backing;

/// The form RFC 9457 gives to errors.
const PROBLEM: &str = "application/problem+json";
/// The form Prometheus reads.
const METRICS: &str = "text/plain; version=0.0.4; charset=utf-8";

/// What the admin port tells about.
#[derive(Clone)]
pub struct Admin {
    /// The gateway.
    pub gateway: Gateway,
    /// What stands behind it.
    pub backing: Arc<dyn Backing>,
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
    let gateway = admin.gateway.not_ready().into_iter().map(|reason| format!("gateway: {reason}"));
    let reasons: Vec<String> = admin.backing.not_ready().into_iter().chain(gateway).collect();
    let ready = reasons.is_empty();
    let status = if ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    (status, Json(Readiness { ready, reasons })).into_response()
}

async fn metrics(State(admin): State<Admin>) -> Response {
    let page = admin.gateway.metrics_text() + &admin.backing.metrics();
    ([(header::CONTENT_TYPE, METRICS)], page).into_response()
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
    match admin.backing.order(&admin.gateway, text).await {
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
