// Written by `cargo codegen` from facts/*.json; change those, not this.
//! The actions, and the messages of each side as one type.

use ocpp_types::json::{EncodeError, ReadMode};
use ocpp_types::message::{self, Direction, Parsed};
use ocpp_types::{Rule, Violation};

use crate::{
    AuthorizeRequest, AuthorizeResponse, BootNotificationRequest, BootNotificationResponse,
    CancelReservationRequest, CancelReservationResponse, CertificateSignedRequest, CertificateSignedResponse,
    ChangeAvailabilityRequest, ChangeAvailabilityResponse, ChangeConfigurationRequest,
    ChangeConfigurationResponse, ClearCacheRequest, ClearCacheResponse, ClearChargingProfileRequest,
    ClearChargingProfileResponse, DataTransferRequest, DataTransferResponse, DeleteCertificateRequest,
    DeleteCertificateResponse, DiagnosticsStatusNotificationRequest, DiagnosticsStatusNotificationResponse,
    ExtendedTriggerMessageRequest, ExtendedTriggerMessageResponse, FirmwareStatusNotificationRequest,
    FirmwareStatusNotificationResponse, GetCompositeScheduleRequest, GetCompositeScheduleResponse,
    GetConfigurationRequest, GetConfigurationResponse, GetDiagnosticsRequest, GetDiagnosticsResponse,
    GetInstalledCertificateIdsRequest, GetInstalledCertificateIdsResponse, GetLocalListVersionRequest,
    GetLocalListVersionResponse, GetLogRequest, GetLogResponse, HeartbeatRequest, HeartbeatResponse,
    InstallCertificateRequest, InstallCertificateResponse, LogStatusNotificationRequest,
    LogStatusNotificationResponse, MeterValuesRequest, MeterValuesResponse, RemoteStartTransactionRequest,
    RemoteStartTransactionResponse, RemoteStopTransactionRequest, RemoteStopTransactionResponse,
    ReserveNowRequest, ReserveNowResponse, ResetRequest, ResetResponse, SecurityEventNotificationRequest,
    SecurityEventNotificationResponse, SendLocalListRequest, SendLocalListResponse,
    SetChargingProfileRequest, SetChargingProfileResponse, SignCertificateRequest, SignCertificateResponse,
    SignedFirmwareStatusNotificationRequest, SignedFirmwareStatusNotificationResponse,
    SignedUpdateFirmwareRequest, SignedUpdateFirmwareResponse, StartTransactionRequest,
    StartTransactionResponse, StatusNotificationRequest, StatusNotificationResponse, StopTransactionRequest,
    StopTransactionResponse, TriggerMessageRequest, TriggerMessageResponse, UnlockConnectorRequest,
    UnlockConnectorResponse, UpdateFirmwareRequest, UpdateFirmwareResponse,
};

/// The actions, in alphabetical order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Action {
    /// `Authorize`, sent by the charge point.
    Authorize,
    /// `BootNotification`, sent by the charge point.
    BootNotification,
    /// `CancelReservation`, sent by the central system.
    CancelReservation,
    /// `CertificateSigned`, sent by the central system.
    CertificateSigned,
    /// `ChangeAvailability`, sent by the central system.
    ChangeAvailability,
    /// `ChangeConfiguration`, sent by the central system.
    ChangeConfiguration,
    /// `ClearCache`, sent by the central system.
    ClearCache,
    /// `ClearChargingProfile`, sent by the central system.
    ClearChargingProfile,
    /// `DataTransfer`, sent by either side.
    DataTransfer,
    /// `DeleteCertificate`, sent by the central system.
    DeleteCertificate,
    /// `DiagnosticsStatusNotification`, sent by the charge point.
    DiagnosticsStatusNotification,
    /// `ExtendedTriggerMessage`, sent by the central system.
    ExtendedTriggerMessage,
    /// `FirmwareStatusNotification`, sent by the charge point.
    FirmwareStatusNotification,
    /// `GetCompositeSchedule`, sent by the central system.
    GetCompositeSchedule,
    /// `GetConfiguration`, sent by the central system.
    GetConfiguration,
    /// `GetDiagnostics`, sent by the central system.
    GetDiagnostics,
    /// `GetInstalledCertificateIds`, sent by the central system.
    GetInstalledCertificateIds,
    /// `GetLocalListVersion`, sent by the central system.
    GetLocalListVersion,
    /// `GetLog`, sent by the central system.
    GetLog,
    /// `Heartbeat`, sent by the charge point.
    Heartbeat,
    /// `InstallCertificate`, sent by the central system.
    InstallCertificate,
    /// `LogStatusNotification`, sent by the charge point.
    LogStatusNotification,
    /// `MeterValues`, sent by the charge point.
    MeterValues,
    /// `RemoteStartTransaction`, sent by the central system.
    RemoteStartTransaction,
    /// `RemoteStopTransaction`, sent by the central system.
    RemoteStopTransaction,
    /// `ReserveNow`, sent by the central system.
    ReserveNow,
    /// `Reset`, sent by the central system.
    Reset,
    /// `SecurityEventNotification`, sent by the charge point.
    SecurityEventNotification,
    /// `SendLocalList`, sent by the central system.
    SendLocalList,
    /// `SetChargingProfile`, sent by the central system.
    SetChargingProfile,
    /// `SignCertificate`, sent by the charge point.
    SignCertificate,
    /// `SignedFirmwareStatusNotification`, sent by the charge point.
    SignedFirmwareStatusNotification,
    /// `SignedUpdateFirmware`, sent by the central system.
    SignedUpdateFirmware,
    /// `StartTransaction`, sent by the charge point.
    StartTransaction,
    /// `StatusNotification`, sent by the charge point.
    StatusNotification,
    /// `StopTransaction`, sent by the charge point.
    StopTransaction,
    /// `TriggerMessage`, sent by the central system.
    TriggerMessage,
    /// `UnlockConnector`, sent by the central system.
    UnlockConnector,
    /// `UpdateFirmware`, sent by the central system.
    UpdateFirmware,
}

impl Action {
    /// Every action.
    pub const ALL: &[Self] = &[
        Self::Authorize,
        Self::BootNotification,
        Self::CancelReservation,
        Self::CertificateSigned,
        Self::ChangeAvailability,
        Self::ChangeConfiguration,
        Self::ClearCache,
        Self::ClearChargingProfile,
        Self::DataTransfer,
        Self::DeleteCertificate,
        Self::DiagnosticsStatusNotification,
        Self::ExtendedTriggerMessage,
        Self::FirmwareStatusNotification,
        Self::GetCompositeSchedule,
        Self::GetConfiguration,
        Self::GetDiagnostics,
        Self::GetInstalledCertificateIds,
        Self::GetLocalListVersion,
        Self::GetLog,
        Self::Heartbeat,
        Self::InstallCertificate,
        Self::LogStatusNotification,
        Self::MeterValues,
        Self::RemoteStartTransaction,
        Self::RemoteStopTransaction,
        Self::ReserveNow,
        Self::Reset,
        Self::SecurityEventNotification,
        Self::SendLocalList,
        Self::SetChargingProfile,
        Self::SignCertificate,
        Self::SignedFirmwareStatusNotification,
        Self::SignedUpdateFirmware,
        Self::StartTransaction,
        Self::StatusNotification,
        Self::StopTransaction,
        Self::TriggerMessage,
        Self::UnlockConnector,
        Self::UpdateFirmware,
    ];

    /// The action's name on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Authorize => "Authorize",
            Self::BootNotification => "BootNotification",
            Self::CancelReservation => "CancelReservation",
            Self::CertificateSigned => "CertificateSigned",
            Self::ChangeAvailability => "ChangeAvailability",
            Self::ChangeConfiguration => "ChangeConfiguration",
            Self::ClearCache => "ClearCache",
            Self::ClearChargingProfile => "ClearChargingProfile",
            Self::DataTransfer => "DataTransfer",
            Self::DeleteCertificate => "DeleteCertificate",
            Self::DiagnosticsStatusNotification => "DiagnosticsStatusNotification",
            Self::ExtendedTriggerMessage => "ExtendedTriggerMessage",
            Self::FirmwareStatusNotification => "FirmwareStatusNotification",
            Self::GetCompositeSchedule => "GetCompositeSchedule",
            Self::GetConfiguration => "GetConfiguration",
            Self::GetDiagnostics => "GetDiagnostics",
            Self::GetInstalledCertificateIds => "GetInstalledCertificateIds",
            Self::GetLocalListVersion => "GetLocalListVersion",
            Self::GetLog => "GetLog",
            Self::Heartbeat => "Heartbeat",
            Self::InstallCertificate => "InstallCertificate",
            Self::LogStatusNotification => "LogStatusNotification",
            Self::MeterValues => "MeterValues",
            Self::RemoteStartTransaction => "RemoteStartTransaction",
            Self::RemoteStopTransaction => "RemoteStopTransaction",
            Self::ReserveNow => "ReserveNow",
            Self::Reset => "Reset",
            Self::SecurityEventNotification => "SecurityEventNotification",
            Self::SendLocalList => "SendLocalList",
            Self::SetChargingProfile => "SetChargingProfile",
            Self::SignCertificate => "SignCertificate",
            Self::SignedFirmwareStatusNotification => "SignedFirmwareStatusNotification",
            Self::SignedUpdateFirmware => "SignedUpdateFirmware",
            Self::StartTransaction => "StartTransaction",
            Self::StatusNotification => "StatusNotification",
            Self::StopTransaction => "StopTransaction",
            Self::TriggerMessage => "TriggerMessage",
            Self::UnlockConnector => "UnlockConnector",
            Self::UpdateFirmware => "UpdateFirmware",
        }
    }

    /// The action that is called `name` on the wire; case matters.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "Authorize" => Self::Authorize,
            "BootNotification" => Self::BootNotification,
            "CancelReservation" => Self::CancelReservation,
            "CertificateSigned" => Self::CertificateSigned,
            "ChangeAvailability" => Self::ChangeAvailability,
            "ChangeConfiguration" => Self::ChangeConfiguration,
            "ClearCache" => Self::ClearCache,
            "ClearChargingProfile" => Self::ClearChargingProfile,
            "DataTransfer" => Self::DataTransfer,
            "DeleteCertificate" => Self::DeleteCertificate,
            "DiagnosticsStatusNotification" => Self::DiagnosticsStatusNotification,
            "ExtendedTriggerMessage" => Self::ExtendedTriggerMessage,
            "FirmwareStatusNotification" => Self::FirmwareStatusNotification,
            "GetCompositeSchedule" => Self::GetCompositeSchedule,
            "GetConfiguration" => Self::GetConfiguration,
            "GetDiagnostics" => Self::GetDiagnostics,
            "GetInstalledCertificateIds" => Self::GetInstalledCertificateIds,
            "GetLocalListVersion" => Self::GetLocalListVersion,
            "GetLog" => Self::GetLog,
            "Heartbeat" => Self::Heartbeat,
            "InstallCertificate" => Self::InstallCertificate,
            "LogStatusNotification" => Self::LogStatusNotification,
            "MeterValues" => Self::MeterValues,
            "RemoteStartTransaction" => Self::RemoteStartTransaction,
            "RemoteStopTransaction" => Self::RemoteStopTransaction,
            "ReserveNow" => Self::ReserveNow,
            "Reset" => Self::Reset,
            "SecurityEventNotification" => Self::SecurityEventNotification,
            "SendLocalList" => Self::SendLocalList,
            "SetChargingProfile" => Self::SetChargingProfile,
            "SignCertificate" => Self::SignCertificate,
            "SignedFirmwareStatusNotification" => Self::SignedFirmwareStatusNotification,
            "SignedUpdateFirmware" => Self::SignedUpdateFirmware,
            "StartTransaction" => Self::StartTransaction,
            "StatusNotification" => Self::StatusNotification,
            "StopTransaction" => Self::StopTransaction,
            "TriggerMessage" => Self::TriggerMessage,
            "UnlockConnector" => Self::UnlockConnector,
            "UpdateFirmware" => Self::UpdateFirmware,

            _ => return None,
        })
    }

    /// Who sends the request.
    #[must_use]
    pub const fn direction(self) -> Direction {
        match self {
            Self::Authorize
            | Self::BootNotification
            | Self::DiagnosticsStatusNotification
            | Self::FirmwareStatusNotification
            | Self::Heartbeat
            | Self::LogStatusNotification
            | Self::MeterValues
            | Self::SecurityEventNotification
            | Self::SignCertificate
            | Self::SignedFirmwareStatusNotification
            | Self::StartTransaction
            | Self::StatusNotification
            | Self::StopTransaction => Direction::FromStation,
            Self::CancelReservation
            | Self::CertificateSigned
            | Self::ChangeAvailability
            | Self::ChangeConfiguration
            | Self::ClearCache
            | Self::ClearChargingProfile
            | Self::DeleteCertificate
            | Self::ExtendedTriggerMessage
            | Self::GetCompositeSchedule
            | Self::GetConfiguration
            | Self::GetDiagnostics
            | Self::GetInstalledCertificateIds
            | Self::GetLocalListVersion
            | Self::GetLog
            | Self::InstallCertificate
            | Self::RemoteStartTransaction
            | Self::RemoteStopTransaction
            | Self::ReserveNow
            | Self::Reset
            | Self::SendLocalList
            | Self::SetChargingProfile
            | Self::SignedUpdateFirmware
            | Self::TriggerMessage
            | Self::UnlockConnector
            | Self::UpdateFirmware => Direction::FromCsms,
            Self::DataTransfer => Direction::Both,
        }
    }
}

impl std::fmt::Display for Action {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

/// A request that the charge point sends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FromStation {
    /// `Authorize`
    Authorize(AuthorizeRequest),
    /// `BootNotification`
    BootNotification(Box<BootNotificationRequest>),
    /// `DataTransfer`
    DataTransfer(DataTransferRequest),
    /// `DiagnosticsStatusNotification`
    DiagnosticsStatusNotification(DiagnosticsStatusNotificationRequest),
    /// `FirmwareStatusNotification`
    FirmwareStatusNotification(FirmwareStatusNotificationRequest),
    /// `Heartbeat`
    Heartbeat(HeartbeatRequest),
    /// `LogStatusNotification`
    LogStatusNotification(LogStatusNotificationRequest),
    /// `MeterValues`
    MeterValues(MeterValuesRequest),
    /// `SecurityEventNotification`
    SecurityEventNotification(SecurityEventNotificationRequest),
    /// `SignCertificate`
    SignCertificate(SignCertificateRequest),
    /// `SignedFirmwareStatusNotification`
    SignedFirmwareStatusNotification(SignedFirmwareStatusNotificationRequest),
    /// `StartTransaction`
    StartTransaction(StartTransactionRequest),
    /// `StatusNotification`
    StatusNotification(StatusNotificationRequest),
    /// `StopTransaction`
    StopTransaction(StopTransactionRequest),
}

impl FromStation {
    /// Reads the payload of a CALL with the action `action`.
    ///
    /// # Errors
    /// [`Rule::Action`] when this side sends no such request; else the first fault that the mode does not forgive.
    pub fn parse(action: &str, payload: &str, mode: ReadMode) -> Result<Parsed<Self>, Violation> {
        let unknown = || Violation::whole(Rule::Action, "the action is not one that a charge point sends");
        Ok(match Action::parse(action).ok_or_else(unknown)? {
            Action::Authorize => message::parse::<AuthorizeRequest>(payload, mode)?.map(Self::Authorize),
            Action::BootNotification => message::parse::<BootNotificationRequest>(payload, mode)?
                .map(|payload| Self::BootNotification(Box::new(payload))),
            Action::DataTransfer => {
                message::parse::<DataTransferRequest>(payload, mode)?.map(Self::DataTransfer)
            }
            Action::DiagnosticsStatusNotification => {
                message::parse::<DiagnosticsStatusNotificationRequest>(payload, mode)?
                    .map(Self::DiagnosticsStatusNotification)
            }
            Action::FirmwareStatusNotification => {
                message::parse::<FirmwareStatusNotificationRequest>(payload, mode)?
                    .map(Self::FirmwareStatusNotification)
            }
            Action::Heartbeat => message::parse::<HeartbeatRequest>(payload, mode)?.map(Self::Heartbeat),
            Action::LogStatusNotification => message::parse::<LogStatusNotificationRequest>(payload, mode)?
                .map(Self::LogStatusNotification),
            Action::MeterValues => {
                message::parse::<MeterValuesRequest>(payload, mode)?.map(Self::MeterValues)
            }
            Action::SecurityEventNotification => {
                message::parse::<SecurityEventNotificationRequest>(payload, mode)?
                    .map(Self::SecurityEventNotification)
            }
            Action::SignCertificate => {
                message::parse::<SignCertificateRequest>(payload, mode)?.map(Self::SignCertificate)
            }
            Action::SignedFirmwareStatusNotification => {
                message::parse::<SignedFirmwareStatusNotificationRequest>(payload, mode)?
                    .map(Self::SignedFirmwareStatusNotification)
            }
            Action::StartTransaction => {
                message::parse::<StartTransactionRequest>(payload, mode)?.map(Self::StartTransaction)
            }
            Action::StatusNotification => {
                message::parse::<StatusNotificationRequest>(payload, mode)?.map(Self::StatusNotification)
            }
            Action::StopTransaction => {
                message::parse::<StopTransactionRequest>(payload, mode)?.map(Self::StopTransaction)
            }

            _ => return Err(unknown()),
        })
    }

    /// The action.
    #[must_use]
    pub fn action(&self) -> Action {
        match self {
            Self::Authorize(_) => Action::Authorize,
            Self::BootNotification(_) => Action::BootNotification,
            Self::DataTransfer(_) => Action::DataTransfer,
            Self::DiagnosticsStatusNotification(_) => Action::DiagnosticsStatusNotification,
            Self::FirmwareStatusNotification(_) => Action::FirmwareStatusNotification,
            Self::Heartbeat(_) => Action::Heartbeat,
            Self::LogStatusNotification(_) => Action::LogStatusNotification,
            Self::MeterValues(_) => Action::MeterValues,
            Self::SecurityEventNotification(_) => Action::SecurityEventNotification,
            Self::SignCertificate(_) => Action::SignCertificate,
            Self::SignedFirmwareStatusNotification(_) => Action::SignedFirmwareStatusNotification,
            Self::StartTransaction(_) => Action::StartTransaction,
            Self::StatusNotification(_) => Action::StatusNotification,
            Self::StopTransaction(_) => Action::StopTransaction,
        }
    }

    /// The payload's compact JSON.
    ///
    /// # Errors
    /// [`EncodeError`] when the message came from a tolerant reading and breaks its schema.
    pub fn encode(&self) -> Result<String, EncodeError> {
        let mut out = String::new();
        self.encode_into(&mut out)?;
        Ok(out)
    }

    /// Appends the payload's compact JSON to `out`, which keeps what it had when encoding is refused.
    ///
    /// # Errors
    /// As [`encode`](Self::encode).
    pub fn encode_into(&self, out: &mut String) -> Result<(), EncodeError> {
        match self {
            Self::Authorize(payload) => message::encode_into(payload, out),
            Self::BootNotification(payload) => message::encode_into(payload.as_ref(), out),
            Self::DataTransfer(payload) => message::encode_into(payload, out),
            Self::DiagnosticsStatusNotification(payload) => message::encode_into(payload, out),
            Self::FirmwareStatusNotification(payload) => message::encode_into(payload, out),
            Self::Heartbeat(payload) => message::encode_into(payload, out),
            Self::LogStatusNotification(payload) => message::encode_into(payload, out),
            Self::MeterValues(payload) => message::encode_into(payload, out),
            Self::SecurityEventNotification(payload) => message::encode_into(payload, out),
            Self::SignCertificate(payload) => message::encode_into(payload, out),
            Self::SignedFirmwareStatusNotification(payload) => message::encode_into(payload, out),
            Self::StartTransaction(payload) => message::encode_into(payload, out),
            Self::StatusNotification(payload) => message::encode_into(payload, out),
            Self::StopTransaction(payload) => message::encode_into(payload, out),
        }
    }
}

impl From<AuthorizeRequest> for FromStation {
    fn from(payload: AuthorizeRequest) -> Self {
        Self::Authorize(payload)
    }
}

impl From<BootNotificationRequest> for FromStation {
    fn from(payload: BootNotificationRequest) -> Self {
        Self::BootNotification(Box::new(payload))
    }
}

impl From<DataTransferRequest> for FromStation {
    fn from(payload: DataTransferRequest) -> Self {
        Self::DataTransfer(payload)
    }
}

impl From<DiagnosticsStatusNotificationRequest> for FromStation {
    fn from(payload: DiagnosticsStatusNotificationRequest) -> Self {
        Self::DiagnosticsStatusNotification(payload)
    }
}

impl From<FirmwareStatusNotificationRequest> for FromStation {
    fn from(payload: FirmwareStatusNotificationRequest) -> Self {
        Self::FirmwareStatusNotification(payload)
    }
}

impl From<HeartbeatRequest> for FromStation {
    fn from(payload: HeartbeatRequest) -> Self {
        Self::Heartbeat(payload)
    }
}

impl From<LogStatusNotificationRequest> for FromStation {
    fn from(payload: LogStatusNotificationRequest) -> Self {
        Self::LogStatusNotification(payload)
    }
}

impl From<MeterValuesRequest> for FromStation {
    fn from(payload: MeterValuesRequest) -> Self {
        Self::MeterValues(payload)
    }
}

impl From<SecurityEventNotificationRequest> for FromStation {
    fn from(payload: SecurityEventNotificationRequest) -> Self {
        Self::SecurityEventNotification(payload)
    }
}

impl From<SignCertificateRequest> for FromStation {
    fn from(payload: SignCertificateRequest) -> Self {
        Self::SignCertificate(payload)
    }
}

impl From<SignedFirmwareStatusNotificationRequest> for FromStation {
    fn from(payload: SignedFirmwareStatusNotificationRequest) -> Self {
        Self::SignedFirmwareStatusNotification(payload)
    }
}

impl From<StartTransactionRequest> for FromStation {
    fn from(payload: StartTransactionRequest) -> Self {
        Self::StartTransaction(payload)
    }
}

impl From<StatusNotificationRequest> for FromStation {
    fn from(payload: StatusNotificationRequest) -> Self {
        Self::StatusNotification(payload)
    }
}

impl From<StopTransactionRequest> for FromStation {
    fn from(payload: StopTransactionRequest) -> Self {
        Self::StopTransaction(payload)
    }
}

/// A request that the central system sends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FromCsms {
    /// `CancelReservation`
    CancelReservation(CancelReservationRequest),
    /// `CertificateSigned`
    CertificateSigned(CertificateSignedRequest),
    /// `ChangeAvailability`
    ChangeAvailability(ChangeAvailabilityRequest),
    /// `ChangeConfiguration`
    ChangeConfiguration(ChangeConfigurationRequest),
    /// `ClearCache`
    ClearCache(ClearCacheRequest),
    /// `ClearChargingProfile`
    ClearChargingProfile(ClearChargingProfileRequest),
    /// `DataTransfer`
    DataTransfer(DataTransferRequest),
    /// `DeleteCertificate`
    DeleteCertificate(DeleteCertificateRequest),
    /// `ExtendedTriggerMessage`
    ExtendedTriggerMessage(ExtendedTriggerMessageRequest),
    /// `GetCompositeSchedule`
    GetCompositeSchedule(GetCompositeScheduleRequest),
    /// `GetConfiguration`
    GetConfiguration(GetConfigurationRequest),
    /// `GetDiagnostics`
    GetDiagnostics(GetDiagnosticsRequest),
    /// `GetInstalledCertificateIds`
    GetInstalledCertificateIds(GetInstalledCertificateIdsRequest),
    /// `GetLocalListVersion`
    GetLocalListVersion(GetLocalListVersionRequest),
    /// `GetLog`
    GetLog(GetLogRequest),
    /// `InstallCertificate`
    InstallCertificate(InstallCertificateRequest),
    /// `RemoteStartTransaction`
    RemoteStartTransaction(Box<RemoteStartTransactionRequest>),
    /// `RemoteStopTransaction`
    RemoteStopTransaction(RemoteStopTransactionRequest),
    /// `ReserveNow`
    ReserveNow(ReserveNowRequest),
    /// `Reset`
    Reset(ResetRequest),
    /// `SendLocalList`
    SendLocalList(SendLocalListRequest),
    /// `SetChargingProfile`
    SetChargingProfile(Box<SetChargingProfileRequest>),
    /// `SignedUpdateFirmware`
    SignedUpdateFirmware(SignedUpdateFirmwareRequest),
    /// `TriggerMessage`
    TriggerMessage(TriggerMessageRequest),
    /// `UnlockConnector`
    UnlockConnector(UnlockConnectorRequest),
    /// `UpdateFirmware`
    UpdateFirmware(UpdateFirmwareRequest),
}

impl FromCsms {
    /// Reads the payload of a CALL with the action `action`.
    ///
    /// # Errors
    /// [`Rule::Action`] when this side sends no such request; else the first fault that the mode does not forgive.
    pub fn parse(action: &str, payload: &str, mode: ReadMode) -> Result<Parsed<Self>, Violation> {
        let unknown = || Violation::whole(Rule::Action, "the action is not one that a central system sends");
        Ok(match Action::parse(action).ok_or_else(unknown)? {
            Action::CancelReservation => {
                message::parse::<CancelReservationRequest>(payload, mode)?.map(Self::CancelReservation)
            }
            Action::CertificateSigned => {
                message::parse::<CertificateSignedRequest>(payload, mode)?.map(Self::CertificateSigned)
            }
            Action::ChangeAvailability => {
                message::parse::<ChangeAvailabilityRequest>(payload, mode)?.map(Self::ChangeAvailability)
            }
            Action::ChangeConfiguration => {
                message::parse::<ChangeConfigurationRequest>(payload, mode)?.map(Self::ChangeConfiguration)
            }
            Action::ClearCache => message::parse::<ClearCacheRequest>(payload, mode)?.map(Self::ClearCache),
            Action::ClearChargingProfile => {
                message::parse::<ClearChargingProfileRequest>(payload, mode)?.map(Self::ClearChargingProfile)
            }
            Action::DataTransfer => {
                message::parse::<DataTransferRequest>(payload, mode)?.map(Self::DataTransfer)
            }
            Action::DeleteCertificate => {
                message::parse::<DeleteCertificateRequest>(payload, mode)?.map(Self::DeleteCertificate)
            }
            Action::ExtendedTriggerMessage => message::parse::<ExtendedTriggerMessageRequest>(payload, mode)?
                .map(Self::ExtendedTriggerMessage),
            Action::GetCompositeSchedule => {
                message::parse::<GetCompositeScheduleRequest>(payload, mode)?.map(Self::GetCompositeSchedule)
            }
            Action::GetConfiguration => {
                message::parse::<GetConfigurationRequest>(payload, mode)?.map(Self::GetConfiguration)
            }
            Action::GetDiagnostics => {
                message::parse::<GetDiagnosticsRequest>(payload, mode)?.map(Self::GetDiagnostics)
            }
            Action::GetInstalledCertificateIds => {
                message::parse::<GetInstalledCertificateIdsRequest>(payload, mode)?
                    .map(Self::GetInstalledCertificateIds)
            }
            Action::GetLocalListVersion => {
                message::parse::<GetLocalListVersionRequest>(payload, mode)?.map(Self::GetLocalListVersion)
            }
            Action::GetLog => message::parse::<GetLogRequest>(payload, mode)?.map(Self::GetLog),
            Action::InstallCertificate => {
                message::parse::<InstallCertificateRequest>(payload, mode)?.map(Self::InstallCertificate)
            }
            Action::RemoteStartTransaction => message::parse::<RemoteStartTransactionRequest>(payload, mode)?
                .map(|payload| Self::RemoteStartTransaction(Box::new(payload))),
            Action::RemoteStopTransaction => message::parse::<RemoteStopTransactionRequest>(payload, mode)?
                .map(Self::RemoteStopTransaction),
            Action::ReserveNow => message::parse::<ReserveNowRequest>(payload, mode)?.map(Self::ReserveNow),
            Action::Reset => message::parse::<ResetRequest>(payload, mode)?.map(Self::Reset),
            Action::SendLocalList => {
                message::parse::<SendLocalListRequest>(payload, mode)?.map(Self::SendLocalList)
            }
            Action::SetChargingProfile => message::parse::<SetChargingProfileRequest>(payload, mode)?
                .map(|payload| Self::SetChargingProfile(Box::new(payload))),
            Action::SignedUpdateFirmware => {
                message::parse::<SignedUpdateFirmwareRequest>(payload, mode)?.map(Self::SignedUpdateFirmware)
            }
            Action::TriggerMessage => {
                message::parse::<TriggerMessageRequest>(payload, mode)?.map(Self::TriggerMessage)
            }
            Action::UnlockConnector => {
                message::parse::<UnlockConnectorRequest>(payload, mode)?.map(Self::UnlockConnector)
            }
            Action::UpdateFirmware => {
                message::parse::<UpdateFirmwareRequest>(payload, mode)?.map(Self::UpdateFirmware)
            }

            _ => return Err(unknown()),
        })
    }

    /// The action.
    #[must_use]
    pub fn action(&self) -> Action {
        match self {
            Self::CancelReservation(_) => Action::CancelReservation,
            Self::CertificateSigned(_) => Action::CertificateSigned,
            Self::ChangeAvailability(_) => Action::ChangeAvailability,
            Self::ChangeConfiguration(_) => Action::ChangeConfiguration,
            Self::ClearCache(_) => Action::ClearCache,
            Self::ClearChargingProfile(_) => Action::ClearChargingProfile,
            Self::DataTransfer(_) => Action::DataTransfer,
            Self::DeleteCertificate(_) => Action::DeleteCertificate,
            Self::ExtendedTriggerMessage(_) => Action::ExtendedTriggerMessage,
            Self::GetCompositeSchedule(_) => Action::GetCompositeSchedule,
            Self::GetConfiguration(_) => Action::GetConfiguration,
            Self::GetDiagnostics(_) => Action::GetDiagnostics,
            Self::GetInstalledCertificateIds(_) => Action::GetInstalledCertificateIds,
            Self::GetLocalListVersion(_) => Action::GetLocalListVersion,
            Self::GetLog(_) => Action::GetLog,
            Self::InstallCertificate(_) => Action::InstallCertificate,
            Self::RemoteStartTransaction(_) => Action::RemoteStartTransaction,
            Self::RemoteStopTransaction(_) => Action::RemoteStopTransaction,
            Self::ReserveNow(_) => Action::ReserveNow,
            Self::Reset(_) => Action::Reset,
            Self::SendLocalList(_) => Action::SendLocalList,
            Self::SetChargingProfile(_) => Action::SetChargingProfile,
            Self::SignedUpdateFirmware(_) => Action::SignedUpdateFirmware,
            Self::TriggerMessage(_) => Action::TriggerMessage,
            Self::UnlockConnector(_) => Action::UnlockConnector,
            Self::UpdateFirmware(_) => Action::UpdateFirmware,
        }
    }

    /// The payload's compact JSON.
    ///
    /// # Errors
    /// [`EncodeError`] when the message came from a tolerant reading and breaks its schema.
    pub fn encode(&self) -> Result<String, EncodeError> {
        let mut out = String::new();
        self.encode_into(&mut out)?;
        Ok(out)
    }

    /// Appends the payload's compact JSON to `out`, which keeps what it had when encoding is refused.
    ///
    /// # Errors
    /// As [`encode`](Self::encode).
    pub fn encode_into(&self, out: &mut String) -> Result<(), EncodeError> {
        match self {
            Self::CancelReservation(payload) => message::encode_into(payload, out),
            Self::CertificateSigned(payload) => message::encode_into(payload, out),
            Self::ChangeAvailability(payload) => message::encode_into(payload, out),
            Self::ChangeConfiguration(payload) => message::encode_into(payload, out),
            Self::ClearCache(payload) => message::encode_into(payload, out),
            Self::ClearChargingProfile(payload) => message::encode_into(payload, out),
            Self::DataTransfer(payload) => message::encode_into(payload, out),
            Self::DeleteCertificate(payload) => message::encode_into(payload, out),
            Self::ExtendedTriggerMessage(payload) => message::encode_into(payload, out),
            Self::GetCompositeSchedule(payload) => message::encode_into(payload, out),
            Self::GetConfiguration(payload) => message::encode_into(payload, out),
            Self::GetDiagnostics(payload) => message::encode_into(payload, out),
            Self::GetInstalledCertificateIds(payload) => message::encode_into(payload, out),
            Self::GetLocalListVersion(payload) => message::encode_into(payload, out),
            Self::GetLog(payload) => message::encode_into(payload, out),
            Self::InstallCertificate(payload) => message::encode_into(payload, out),
            Self::RemoteStartTransaction(payload) => message::encode_into(payload.as_ref(), out),
            Self::RemoteStopTransaction(payload) => message::encode_into(payload, out),
            Self::ReserveNow(payload) => message::encode_into(payload, out),
            Self::Reset(payload) => message::encode_into(payload, out),
            Self::SendLocalList(payload) => message::encode_into(payload, out),
            Self::SetChargingProfile(payload) => message::encode_into(payload.as_ref(), out),
            Self::SignedUpdateFirmware(payload) => message::encode_into(payload, out),
            Self::TriggerMessage(payload) => message::encode_into(payload, out),
            Self::UnlockConnector(payload) => message::encode_into(payload, out),
            Self::UpdateFirmware(payload) => message::encode_into(payload, out),
        }
    }
}

impl From<CancelReservationRequest> for FromCsms {
    fn from(payload: CancelReservationRequest) -> Self {
        Self::CancelReservation(payload)
    }
}

impl From<CertificateSignedRequest> for FromCsms {
    fn from(payload: CertificateSignedRequest) -> Self {
        Self::CertificateSigned(payload)
    }
}

impl From<ChangeAvailabilityRequest> for FromCsms {
    fn from(payload: ChangeAvailabilityRequest) -> Self {
        Self::ChangeAvailability(payload)
    }
}

impl From<ChangeConfigurationRequest> for FromCsms {
    fn from(payload: ChangeConfigurationRequest) -> Self {
        Self::ChangeConfiguration(payload)
    }
}

impl From<ClearCacheRequest> for FromCsms {
    fn from(payload: ClearCacheRequest) -> Self {
        Self::ClearCache(payload)
    }
}

impl From<ClearChargingProfileRequest> for FromCsms {
    fn from(payload: ClearChargingProfileRequest) -> Self {
        Self::ClearChargingProfile(payload)
    }
}

impl From<DataTransferRequest> for FromCsms {
    fn from(payload: DataTransferRequest) -> Self {
        Self::DataTransfer(payload)
    }
}

impl From<DeleteCertificateRequest> for FromCsms {
    fn from(payload: DeleteCertificateRequest) -> Self {
        Self::DeleteCertificate(payload)
    }
}

impl From<ExtendedTriggerMessageRequest> for FromCsms {
    fn from(payload: ExtendedTriggerMessageRequest) -> Self {
        Self::ExtendedTriggerMessage(payload)
    }
}

impl From<GetCompositeScheduleRequest> for FromCsms {
    fn from(payload: GetCompositeScheduleRequest) -> Self {
        Self::GetCompositeSchedule(payload)
    }
}

impl From<GetConfigurationRequest> for FromCsms {
    fn from(payload: GetConfigurationRequest) -> Self {
        Self::GetConfiguration(payload)
    }
}

impl From<GetDiagnosticsRequest> for FromCsms {
    fn from(payload: GetDiagnosticsRequest) -> Self {
        Self::GetDiagnostics(payload)
    }
}

impl From<GetInstalledCertificateIdsRequest> for FromCsms {
    fn from(payload: GetInstalledCertificateIdsRequest) -> Self {
        Self::GetInstalledCertificateIds(payload)
    }
}

impl From<GetLocalListVersionRequest> for FromCsms {
    fn from(payload: GetLocalListVersionRequest) -> Self {
        Self::GetLocalListVersion(payload)
    }
}

impl From<GetLogRequest> for FromCsms {
    fn from(payload: GetLogRequest) -> Self {
        Self::GetLog(payload)
    }
}

impl From<InstallCertificateRequest> for FromCsms {
    fn from(payload: InstallCertificateRequest) -> Self {
        Self::InstallCertificate(payload)
    }
}

impl From<RemoteStartTransactionRequest> for FromCsms {
    fn from(payload: RemoteStartTransactionRequest) -> Self {
        Self::RemoteStartTransaction(Box::new(payload))
    }
}

impl From<RemoteStopTransactionRequest> for FromCsms {
    fn from(payload: RemoteStopTransactionRequest) -> Self {
        Self::RemoteStopTransaction(payload)
    }
}

impl From<ReserveNowRequest> for FromCsms {
    fn from(payload: ReserveNowRequest) -> Self {
        Self::ReserveNow(payload)
    }
}

impl From<ResetRequest> for FromCsms {
    fn from(payload: ResetRequest) -> Self {
        Self::Reset(payload)
    }
}

impl From<SendLocalListRequest> for FromCsms {
    fn from(payload: SendLocalListRequest) -> Self {
        Self::SendLocalList(payload)
    }
}

impl From<SetChargingProfileRequest> for FromCsms {
    fn from(payload: SetChargingProfileRequest) -> Self {
        Self::SetChargingProfile(Box::new(payload))
    }
}

impl From<SignedUpdateFirmwareRequest> for FromCsms {
    fn from(payload: SignedUpdateFirmwareRequest) -> Self {
        Self::SignedUpdateFirmware(payload)
    }
}

impl From<TriggerMessageRequest> for FromCsms {
    fn from(payload: TriggerMessageRequest) -> Self {
        Self::TriggerMessage(payload)
    }
}

impl From<UnlockConnectorRequest> for FromCsms {
    fn from(payload: UnlockConnectorRequest) -> Self {
        Self::UnlockConnector(payload)
    }
}

impl From<UpdateFirmwareRequest> for FromCsms {
    fn from(payload: UpdateFirmwareRequest) -> Self {
        Self::UpdateFirmware(payload)
    }
}

/// The response to any request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Response {
    /// `Authorize`
    Authorize(AuthorizeResponse),
    /// `BootNotification`
    BootNotification(BootNotificationResponse),
    /// `CancelReservation`
    CancelReservation(CancelReservationResponse),
    /// `CertificateSigned`
    CertificateSigned(CertificateSignedResponse),
    /// `ChangeAvailability`
    ChangeAvailability(ChangeAvailabilityResponse),
    /// `ChangeConfiguration`
    ChangeConfiguration(ChangeConfigurationResponse),
    /// `ClearCache`
    ClearCache(ClearCacheResponse),
    /// `ClearChargingProfile`
    ClearChargingProfile(ClearChargingProfileResponse),
    /// `DataTransfer`
    DataTransfer(DataTransferResponse),
    /// `DeleteCertificate`
    DeleteCertificate(DeleteCertificateResponse),
    /// `DiagnosticsStatusNotification`
    DiagnosticsStatusNotification(DiagnosticsStatusNotificationResponse),
    /// `ExtendedTriggerMessage`
    ExtendedTriggerMessage(ExtendedTriggerMessageResponse),
    /// `FirmwareStatusNotification`
    FirmwareStatusNotification(FirmwareStatusNotificationResponse),
    /// `GetCompositeSchedule`
    GetCompositeSchedule(GetCompositeScheduleResponse),
    /// `GetConfiguration`
    GetConfiguration(GetConfigurationResponse),
    /// `GetDiagnostics`
    GetDiagnostics(GetDiagnosticsResponse),
    /// `GetInstalledCertificateIds`
    GetInstalledCertificateIds(GetInstalledCertificateIdsResponse),
    /// `GetLocalListVersion`
    GetLocalListVersion(GetLocalListVersionResponse),
    /// `GetLog`
    GetLog(GetLogResponse),
    /// `Heartbeat`
    Heartbeat(HeartbeatResponse),
    /// `InstallCertificate`
    InstallCertificate(InstallCertificateResponse),
    /// `LogStatusNotification`
    LogStatusNotification(LogStatusNotificationResponse),
    /// `MeterValues`
    MeterValues(MeterValuesResponse),
    /// `RemoteStartTransaction`
    RemoteStartTransaction(RemoteStartTransactionResponse),
    /// `RemoteStopTransaction`
    RemoteStopTransaction(RemoteStopTransactionResponse),
    /// `ReserveNow`
    ReserveNow(ReserveNowResponse),
    /// `Reset`
    Reset(ResetResponse),
    /// `SecurityEventNotification`
    SecurityEventNotification(SecurityEventNotificationResponse),
    /// `SendLocalList`
    SendLocalList(SendLocalListResponse),
    /// `SetChargingProfile`
    SetChargingProfile(SetChargingProfileResponse),
    /// `SignCertificate`
    SignCertificate(SignCertificateResponse),
    /// `SignedFirmwareStatusNotification`
    SignedFirmwareStatusNotification(SignedFirmwareStatusNotificationResponse),
    /// `SignedUpdateFirmware`
    SignedUpdateFirmware(SignedUpdateFirmwareResponse),
    /// `StartTransaction`
    StartTransaction(StartTransactionResponse),
    /// `StatusNotification`
    StatusNotification(StatusNotificationResponse),
    /// `StopTransaction`
    StopTransaction(StopTransactionResponse),
    /// `TriggerMessage`
    TriggerMessage(TriggerMessageResponse),
    /// `UnlockConnector`
    UnlockConnector(UnlockConnectorResponse),
    /// `UpdateFirmware`
    UpdateFirmware(UpdateFirmwareResponse),
}

impl Response {
    /// Reads the payload of a CALLRESULT that answers a CALL with the action `action`.
    ///
    /// # Errors
    /// The first fault that the mode does not forgive.
    pub fn parse(action: Action, payload: &str, mode: ReadMode) -> Result<Parsed<Self>, Violation> {
        Ok(match action {
            Action::Authorize => message::parse::<AuthorizeResponse>(payload, mode)?.map(Self::Authorize),
            Action::BootNotification => {
                message::parse::<BootNotificationResponse>(payload, mode)?.map(Self::BootNotification)
            }
            Action::CancelReservation => {
                message::parse::<CancelReservationResponse>(payload, mode)?.map(Self::CancelReservation)
            }
            Action::CertificateSigned => {
                message::parse::<CertificateSignedResponse>(payload, mode)?.map(Self::CertificateSigned)
            }
            Action::ChangeAvailability => {
                message::parse::<ChangeAvailabilityResponse>(payload, mode)?.map(Self::ChangeAvailability)
            }
            Action::ChangeConfiguration => {
                message::parse::<ChangeConfigurationResponse>(payload, mode)?.map(Self::ChangeConfiguration)
            }
            Action::ClearCache => message::parse::<ClearCacheResponse>(payload, mode)?.map(Self::ClearCache),
            Action::ClearChargingProfile => {
                message::parse::<ClearChargingProfileResponse>(payload, mode)?.map(Self::ClearChargingProfile)
            }
            Action::DataTransfer => {
                message::parse::<DataTransferResponse>(payload, mode)?.map(Self::DataTransfer)
            }
            Action::DeleteCertificate => {
                message::parse::<DeleteCertificateResponse>(payload, mode)?.map(Self::DeleteCertificate)
            }
            Action::DiagnosticsStatusNotification => {
                message::parse::<DiagnosticsStatusNotificationResponse>(payload, mode)?
                    .map(Self::DiagnosticsStatusNotification)
            }
            Action::ExtendedTriggerMessage => {
                message::parse::<ExtendedTriggerMessageResponse>(payload, mode)?
                    .map(Self::ExtendedTriggerMessage)
            }
            Action::FirmwareStatusNotification => {
                message::parse::<FirmwareStatusNotificationResponse>(payload, mode)?
                    .map(Self::FirmwareStatusNotification)
            }
            Action::GetCompositeSchedule => {
                message::parse::<GetCompositeScheduleResponse>(payload, mode)?.map(Self::GetCompositeSchedule)
            }
            Action::GetConfiguration => {
                message::parse::<GetConfigurationResponse>(payload, mode)?.map(Self::GetConfiguration)
            }
            Action::GetDiagnostics => {
                message::parse::<GetDiagnosticsResponse>(payload, mode)?.map(Self::GetDiagnostics)
            }
            Action::GetInstalledCertificateIds => {
                message::parse::<GetInstalledCertificateIdsResponse>(payload, mode)?
                    .map(Self::GetInstalledCertificateIds)
            }
            Action::GetLocalListVersion => {
                message::parse::<GetLocalListVersionResponse>(payload, mode)?.map(Self::GetLocalListVersion)
            }
            Action::GetLog => message::parse::<GetLogResponse>(payload, mode)?.map(Self::GetLog),
            Action::Heartbeat => message::parse::<HeartbeatResponse>(payload, mode)?.map(Self::Heartbeat),
            Action::InstallCertificate => {
                message::parse::<InstallCertificateResponse>(payload, mode)?.map(Self::InstallCertificate)
            }
            Action::LogStatusNotification => message::parse::<LogStatusNotificationResponse>(payload, mode)?
                .map(Self::LogStatusNotification),
            Action::MeterValues => {
                message::parse::<MeterValuesResponse>(payload, mode)?.map(Self::MeterValues)
            }
            Action::RemoteStartTransaction => {
                message::parse::<RemoteStartTransactionResponse>(payload, mode)?
                    .map(Self::RemoteStartTransaction)
            }
            Action::RemoteStopTransaction => message::parse::<RemoteStopTransactionResponse>(payload, mode)?
                .map(Self::RemoteStopTransaction),
            Action::ReserveNow => message::parse::<ReserveNowResponse>(payload, mode)?.map(Self::ReserveNow),
            Action::Reset => message::parse::<ResetResponse>(payload, mode)?.map(Self::Reset),
            Action::SecurityEventNotification => {
                message::parse::<SecurityEventNotificationResponse>(payload, mode)?
                    .map(Self::SecurityEventNotification)
            }
            Action::SendLocalList => {
                message::parse::<SendLocalListResponse>(payload, mode)?.map(Self::SendLocalList)
            }
            Action::SetChargingProfile => {
                message::parse::<SetChargingProfileResponse>(payload, mode)?.map(Self::SetChargingProfile)
            }
            Action::SignCertificate => {
                message::parse::<SignCertificateResponse>(payload, mode)?.map(Self::SignCertificate)
            }
            Action::SignedFirmwareStatusNotification => {
                message::parse::<SignedFirmwareStatusNotificationResponse>(payload, mode)?
                    .map(Self::SignedFirmwareStatusNotification)
            }
            Action::SignedUpdateFirmware => {
                message::parse::<SignedUpdateFirmwareResponse>(payload, mode)?.map(Self::SignedUpdateFirmware)
            }
            Action::StartTransaction => {
                message::parse::<StartTransactionResponse>(payload, mode)?.map(Self::StartTransaction)
            }
            Action::StatusNotification => {
                message::parse::<StatusNotificationResponse>(payload, mode)?.map(Self::StatusNotification)
            }
            Action::StopTransaction => {
                message::parse::<StopTransactionResponse>(payload, mode)?.map(Self::StopTransaction)
            }
            Action::TriggerMessage => {
                message::parse::<TriggerMessageResponse>(payload, mode)?.map(Self::TriggerMessage)
            }
            Action::UnlockConnector => {
                message::parse::<UnlockConnectorResponse>(payload, mode)?.map(Self::UnlockConnector)
            }
            Action::UpdateFirmware => {
                message::parse::<UpdateFirmwareResponse>(payload, mode)?.map(Self::UpdateFirmware)
            }
        })
    }

    /// The action of the request that it answers.
    #[must_use]
    pub fn action(&self) -> Action {
        match self {
            Self::Authorize(_) => Action::Authorize,
            Self::BootNotification(_) => Action::BootNotification,
            Self::CancelReservation(_) => Action::CancelReservation,
            Self::CertificateSigned(_) => Action::CertificateSigned,
            Self::ChangeAvailability(_) => Action::ChangeAvailability,
            Self::ChangeConfiguration(_) => Action::ChangeConfiguration,
            Self::ClearCache(_) => Action::ClearCache,
            Self::ClearChargingProfile(_) => Action::ClearChargingProfile,
            Self::DataTransfer(_) => Action::DataTransfer,
            Self::DeleteCertificate(_) => Action::DeleteCertificate,
            Self::DiagnosticsStatusNotification(_) => Action::DiagnosticsStatusNotification,
            Self::ExtendedTriggerMessage(_) => Action::ExtendedTriggerMessage,
            Self::FirmwareStatusNotification(_) => Action::FirmwareStatusNotification,
            Self::GetCompositeSchedule(_) => Action::GetCompositeSchedule,
            Self::GetConfiguration(_) => Action::GetConfiguration,
            Self::GetDiagnostics(_) => Action::GetDiagnostics,
            Self::GetInstalledCertificateIds(_) => Action::GetInstalledCertificateIds,
            Self::GetLocalListVersion(_) => Action::GetLocalListVersion,
            Self::GetLog(_) => Action::GetLog,
            Self::Heartbeat(_) => Action::Heartbeat,
            Self::InstallCertificate(_) => Action::InstallCertificate,
            Self::LogStatusNotification(_) => Action::LogStatusNotification,
            Self::MeterValues(_) => Action::MeterValues,
            Self::RemoteStartTransaction(_) => Action::RemoteStartTransaction,
            Self::RemoteStopTransaction(_) => Action::RemoteStopTransaction,
            Self::ReserveNow(_) => Action::ReserveNow,
            Self::Reset(_) => Action::Reset,
            Self::SecurityEventNotification(_) => Action::SecurityEventNotification,
            Self::SendLocalList(_) => Action::SendLocalList,
            Self::SetChargingProfile(_) => Action::SetChargingProfile,
            Self::SignCertificate(_) => Action::SignCertificate,
            Self::SignedFirmwareStatusNotification(_) => Action::SignedFirmwareStatusNotification,
            Self::SignedUpdateFirmware(_) => Action::SignedUpdateFirmware,
            Self::StartTransaction(_) => Action::StartTransaction,
            Self::StatusNotification(_) => Action::StatusNotification,
            Self::StopTransaction(_) => Action::StopTransaction,
            Self::TriggerMessage(_) => Action::TriggerMessage,
            Self::UnlockConnector(_) => Action::UnlockConnector,
            Self::UpdateFirmware(_) => Action::UpdateFirmware,
        }
    }

    /// The payload's compact JSON.
    ///
    /// # Errors
    /// [`EncodeError`] when the message came from a tolerant reading and breaks its schema.
    pub fn encode(&self) -> Result<String, EncodeError> {
        let mut out = String::new();
        self.encode_into(&mut out)?;
        Ok(out)
    }

    /// Appends the payload's compact JSON to `out`, which keeps what it had when encoding is refused.
    ///
    /// # Errors
    /// As [`encode`](Self::encode).
    pub fn encode_into(&self, out: &mut String) -> Result<(), EncodeError> {
        match self {
            Self::Authorize(payload) => message::encode_into(payload, out),
            Self::BootNotification(payload) => message::encode_into(payload, out),
            Self::CancelReservation(payload) => message::encode_into(payload, out),
            Self::CertificateSigned(payload) => message::encode_into(payload, out),
            Self::ChangeAvailability(payload) => message::encode_into(payload, out),
            Self::ChangeConfiguration(payload) => message::encode_into(payload, out),
            Self::ClearCache(payload) => message::encode_into(payload, out),
            Self::ClearChargingProfile(payload) => message::encode_into(payload, out),
            Self::DataTransfer(payload) => message::encode_into(payload, out),
            Self::DeleteCertificate(payload) => message::encode_into(payload, out),
            Self::DiagnosticsStatusNotification(payload) => message::encode_into(payload, out),
            Self::ExtendedTriggerMessage(payload) => message::encode_into(payload, out),
            Self::FirmwareStatusNotification(payload) => message::encode_into(payload, out),
            Self::GetCompositeSchedule(payload) => message::encode_into(payload, out),
            Self::GetConfiguration(payload) => message::encode_into(payload, out),
            Self::GetDiagnostics(payload) => message::encode_into(payload, out),
            Self::GetInstalledCertificateIds(payload) => message::encode_into(payload, out),
            Self::GetLocalListVersion(payload) => message::encode_into(payload, out),
            Self::GetLog(payload) => message::encode_into(payload, out),
            Self::Heartbeat(payload) => message::encode_into(payload, out),
            Self::InstallCertificate(payload) => message::encode_into(payload, out),
            Self::LogStatusNotification(payload) => message::encode_into(payload, out),
            Self::MeterValues(payload) => message::encode_into(payload, out),
            Self::RemoteStartTransaction(payload) => message::encode_into(payload, out),
            Self::RemoteStopTransaction(payload) => message::encode_into(payload, out),
            Self::ReserveNow(payload) => message::encode_into(payload, out),
            Self::Reset(payload) => message::encode_into(payload, out),
            Self::SecurityEventNotification(payload) => message::encode_into(payload, out),
            Self::SendLocalList(payload) => message::encode_into(payload, out),
            Self::SetChargingProfile(payload) => message::encode_into(payload, out),
            Self::SignCertificate(payload) => message::encode_into(payload, out),
            Self::SignedFirmwareStatusNotification(payload) => message::encode_into(payload, out),
            Self::SignedUpdateFirmware(payload) => message::encode_into(payload, out),
            Self::StartTransaction(payload) => message::encode_into(payload, out),
            Self::StatusNotification(payload) => message::encode_into(payload, out),
            Self::StopTransaction(payload) => message::encode_into(payload, out),
            Self::TriggerMessage(payload) => message::encode_into(payload, out),
            Self::UnlockConnector(payload) => message::encode_into(payload, out),
            Self::UpdateFirmware(payload) => message::encode_into(payload, out),
        }
    }
}

impl From<AuthorizeResponse> for Response {
    fn from(payload: AuthorizeResponse) -> Self {
        Self::Authorize(payload)
    }
}

impl From<BootNotificationResponse> for Response {
    fn from(payload: BootNotificationResponse) -> Self {
        Self::BootNotification(payload)
    }
}

impl From<CancelReservationResponse> for Response {
    fn from(payload: CancelReservationResponse) -> Self {
        Self::CancelReservation(payload)
    }
}

impl From<CertificateSignedResponse> for Response {
    fn from(payload: CertificateSignedResponse) -> Self {
        Self::CertificateSigned(payload)
    }
}

impl From<ChangeAvailabilityResponse> for Response {
    fn from(payload: ChangeAvailabilityResponse) -> Self {
        Self::ChangeAvailability(payload)
    }
}

impl From<ChangeConfigurationResponse> for Response {
    fn from(payload: ChangeConfigurationResponse) -> Self {
        Self::ChangeConfiguration(payload)
    }
}

impl From<ClearCacheResponse> for Response {
    fn from(payload: ClearCacheResponse) -> Self {
        Self::ClearCache(payload)
    }
}

impl From<ClearChargingProfileResponse> for Response {
    fn from(payload: ClearChargingProfileResponse) -> Self {
        Self::ClearChargingProfile(payload)
    }
}

impl From<DataTransferResponse> for Response {
    fn from(payload: DataTransferResponse) -> Self {
        Self::DataTransfer(payload)
    }
}

impl From<DeleteCertificateResponse> for Response {
    fn from(payload: DeleteCertificateResponse) -> Self {
        Self::DeleteCertificate(payload)
    }
}

impl From<DiagnosticsStatusNotificationResponse> for Response {
    fn from(payload: DiagnosticsStatusNotificationResponse) -> Self {
        Self::DiagnosticsStatusNotification(payload)
    }
}

impl From<ExtendedTriggerMessageResponse> for Response {
    fn from(payload: ExtendedTriggerMessageResponse) -> Self {
        Self::ExtendedTriggerMessage(payload)
    }
}

impl From<FirmwareStatusNotificationResponse> for Response {
    fn from(payload: FirmwareStatusNotificationResponse) -> Self {
        Self::FirmwareStatusNotification(payload)
    }
}

impl From<GetCompositeScheduleResponse> for Response {
    fn from(payload: GetCompositeScheduleResponse) -> Self {
        Self::GetCompositeSchedule(payload)
    }
}

impl From<GetConfigurationResponse> for Response {
    fn from(payload: GetConfigurationResponse) -> Self {
        Self::GetConfiguration(payload)
    }
}

impl From<GetDiagnosticsResponse> for Response {
    fn from(payload: GetDiagnosticsResponse) -> Self {
        Self::GetDiagnostics(payload)
    }
}

impl From<GetInstalledCertificateIdsResponse> for Response {
    fn from(payload: GetInstalledCertificateIdsResponse) -> Self {
        Self::GetInstalledCertificateIds(payload)
    }
}

impl From<GetLocalListVersionResponse> for Response {
    fn from(payload: GetLocalListVersionResponse) -> Self {
        Self::GetLocalListVersion(payload)
    }
}

impl From<GetLogResponse> for Response {
    fn from(payload: GetLogResponse) -> Self {
        Self::GetLog(payload)
    }
}

impl From<HeartbeatResponse> for Response {
    fn from(payload: HeartbeatResponse) -> Self {
        Self::Heartbeat(payload)
    }
}

impl From<InstallCertificateResponse> for Response {
    fn from(payload: InstallCertificateResponse) -> Self {
        Self::InstallCertificate(payload)
    }
}

impl From<LogStatusNotificationResponse> for Response {
    fn from(payload: LogStatusNotificationResponse) -> Self {
        Self::LogStatusNotification(payload)
    }
}

impl From<MeterValuesResponse> for Response {
    fn from(payload: MeterValuesResponse) -> Self {
        Self::MeterValues(payload)
    }
}

impl From<RemoteStartTransactionResponse> for Response {
    fn from(payload: RemoteStartTransactionResponse) -> Self {
        Self::RemoteStartTransaction(payload)
    }
}

impl From<RemoteStopTransactionResponse> for Response {
    fn from(payload: RemoteStopTransactionResponse) -> Self {
        Self::RemoteStopTransaction(payload)
    }
}

impl From<ReserveNowResponse> for Response {
    fn from(payload: ReserveNowResponse) -> Self {
        Self::ReserveNow(payload)
    }
}

impl From<ResetResponse> for Response {
    fn from(payload: ResetResponse) -> Self {
        Self::Reset(payload)
    }
}

impl From<SecurityEventNotificationResponse> for Response {
    fn from(payload: SecurityEventNotificationResponse) -> Self {
        Self::SecurityEventNotification(payload)
    }
}

impl From<SendLocalListResponse> for Response {
    fn from(payload: SendLocalListResponse) -> Self {
        Self::SendLocalList(payload)
    }
}

impl From<SetChargingProfileResponse> for Response {
    fn from(payload: SetChargingProfileResponse) -> Self {
        Self::SetChargingProfile(payload)
    }
}

impl From<SignCertificateResponse> for Response {
    fn from(payload: SignCertificateResponse) -> Self {
        Self::SignCertificate(payload)
    }
}

impl From<SignedFirmwareStatusNotificationResponse> for Response {
    fn from(payload: SignedFirmwareStatusNotificationResponse) -> Self {
        Self::SignedFirmwareStatusNotification(payload)
    }
}

impl From<SignedUpdateFirmwareResponse> for Response {
    fn from(payload: SignedUpdateFirmwareResponse) -> Self {
        Self::SignedUpdateFirmware(payload)
    }
}

impl From<StartTransactionResponse> for Response {
    fn from(payload: StartTransactionResponse) -> Self {
        Self::StartTransaction(payload)
    }
}

impl From<StatusNotificationResponse> for Response {
    fn from(payload: StatusNotificationResponse) -> Self {
        Self::StatusNotification(payload)
    }
}

impl From<StopTransactionResponse> for Response {
    fn from(payload: StopTransactionResponse) -> Self {
        Self::StopTransaction(payload)
    }
}

impl From<TriggerMessageResponse> for Response {
    fn from(payload: TriggerMessageResponse) -> Self {
        Self::TriggerMessage(payload)
    }
}

impl From<UnlockConnectorResponse> for Response {
    fn from(payload: UnlockConnectorResponse) -> Self {
        Self::UnlockConnector(payload)
    }
}

impl From<UpdateFirmwareResponse> for Response {
    fn from(payload: UpdateFirmwareResponse) -> Self {
        Self::UpdateFirmware(payload)
    }
}

/// Checks the payload of a CALL strictly without keeping it. Who may send the action is not its business.
///
/// # Errors
/// The first fault.
pub fn check_request(action: Action, payload: &str) -> Result<(), Violation> {
    match action {
        Action::Authorize => message::check::<AuthorizeRequest>(payload),
        Action::BootNotification => message::check::<BootNotificationRequest>(payload),
        Action::CancelReservation => message::check::<CancelReservationRequest>(payload),
        Action::CertificateSigned => message::check::<CertificateSignedRequest>(payload),
        Action::ChangeAvailability => message::check::<ChangeAvailabilityRequest>(payload),
        Action::ChangeConfiguration => message::check::<ChangeConfigurationRequest>(payload),
        Action::ClearCache => message::check::<ClearCacheRequest>(payload),
        Action::ClearChargingProfile => message::check::<ClearChargingProfileRequest>(payload),
        Action::DataTransfer => message::check::<DataTransferRequest>(payload),
        Action::DeleteCertificate => message::check::<DeleteCertificateRequest>(payload),
        Action::DiagnosticsStatusNotification => {
            message::check::<DiagnosticsStatusNotificationRequest>(payload)
        }
        Action::ExtendedTriggerMessage => message::check::<ExtendedTriggerMessageRequest>(payload),
        Action::FirmwareStatusNotification => message::check::<FirmwareStatusNotificationRequest>(payload),
        Action::GetCompositeSchedule => message::check::<GetCompositeScheduleRequest>(payload),
        Action::GetConfiguration => message::check::<GetConfigurationRequest>(payload),
        Action::GetDiagnostics => message::check::<GetDiagnosticsRequest>(payload),
        Action::GetInstalledCertificateIds => message::check::<GetInstalledCertificateIdsRequest>(payload),
        Action::GetLocalListVersion => message::check::<GetLocalListVersionRequest>(payload),
        Action::GetLog => message::check::<GetLogRequest>(payload),
        Action::Heartbeat => message::check::<HeartbeatRequest>(payload),
        Action::InstallCertificate => message::check::<InstallCertificateRequest>(payload),
        Action::LogStatusNotification => message::check::<LogStatusNotificationRequest>(payload),
        Action::MeterValues => message::check::<MeterValuesRequest>(payload),
        Action::RemoteStartTransaction => message::check::<RemoteStartTransactionRequest>(payload),
        Action::RemoteStopTransaction => message::check::<RemoteStopTransactionRequest>(payload),
        Action::ReserveNow => message::check::<ReserveNowRequest>(payload),
        Action::Reset => message::check::<ResetRequest>(payload),
        Action::SecurityEventNotification => message::check::<SecurityEventNotificationRequest>(payload),
        Action::SendLocalList => message::check::<SendLocalListRequest>(payload),
        Action::SetChargingProfile => message::check::<SetChargingProfileRequest>(payload),
        Action::SignCertificate => message::check::<SignCertificateRequest>(payload),
        Action::SignedFirmwareStatusNotification => {
            message::check::<SignedFirmwareStatusNotificationRequest>(payload)
        }
        Action::SignedUpdateFirmware => message::check::<SignedUpdateFirmwareRequest>(payload),
        Action::StartTransaction => message::check::<StartTransactionRequest>(payload),
        Action::StatusNotification => message::check::<StatusNotificationRequest>(payload),
        Action::StopTransaction => message::check::<StopTransactionRequest>(payload),
        Action::TriggerMessage => message::check::<TriggerMessageRequest>(payload),
        Action::UnlockConnector => message::check::<UnlockConnectorRequest>(payload),
        Action::UpdateFirmware => message::check::<UpdateFirmwareRequest>(payload),
    }
}

/// Checks the payload of a CALLRESULT strictly without keeping it.
///
/// # Errors
/// The first fault.
pub fn check_response(action: Action, payload: &str) -> Result<(), Violation> {
    match action {
        Action::Authorize => message::check::<AuthorizeResponse>(payload),
        Action::BootNotification => message::check::<BootNotificationResponse>(payload),
        Action::CancelReservation => message::check::<CancelReservationResponse>(payload),
        Action::CertificateSigned => message::check::<CertificateSignedResponse>(payload),
        Action::ChangeAvailability => message::check::<ChangeAvailabilityResponse>(payload),
        Action::ChangeConfiguration => message::check::<ChangeConfigurationResponse>(payload),
        Action::ClearCache => message::check::<ClearCacheResponse>(payload),
        Action::ClearChargingProfile => message::check::<ClearChargingProfileResponse>(payload),
        Action::DataTransfer => message::check::<DataTransferResponse>(payload),
        Action::DeleteCertificate => message::check::<DeleteCertificateResponse>(payload),
        Action::DiagnosticsStatusNotification => {
            message::check::<DiagnosticsStatusNotificationResponse>(payload)
        }
        Action::ExtendedTriggerMessage => message::check::<ExtendedTriggerMessageResponse>(payload),
        Action::FirmwareStatusNotification => message::check::<FirmwareStatusNotificationResponse>(payload),
        Action::GetCompositeSchedule => message::check::<GetCompositeScheduleResponse>(payload),
        Action::GetConfiguration => message::check::<GetConfigurationResponse>(payload),
        Action::GetDiagnostics => message::check::<GetDiagnosticsResponse>(payload),
        Action::GetInstalledCertificateIds => message::check::<GetInstalledCertificateIdsResponse>(payload),
        Action::GetLocalListVersion => message::check::<GetLocalListVersionResponse>(payload),
        Action::GetLog => message::check::<GetLogResponse>(payload),
        Action::Heartbeat => message::check::<HeartbeatResponse>(payload),
        Action::InstallCertificate => message::check::<InstallCertificateResponse>(payload),
        Action::LogStatusNotification => message::check::<LogStatusNotificationResponse>(payload),
        Action::MeterValues => message::check::<MeterValuesResponse>(payload),
        Action::RemoteStartTransaction => message::check::<RemoteStartTransactionResponse>(payload),
        Action::RemoteStopTransaction => message::check::<RemoteStopTransactionResponse>(payload),
        Action::ReserveNow => message::check::<ReserveNowResponse>(payload),
        Action::Reset => message::check::<ResetResponse>(payload),
        Action::SecurityEventNotification => message::check::<SecurityEventNotificationResponse>(payload),
        Action::SendLocalList => message::check::<SendLocalListResponse>(payload),
        Action::SetChargingProfile => message::check::<SetChargingProfileResponse>(payload),
        Action::SignCertificate => message::check::<SignCertificateResponse>(payload),
        Action::SignedFirmwareStatusNotification => {
            message::check::<SignedFirmwareStatusNotificationResponse>(payload)
        }
        Action::SignedUpdateFirmware => message::check::<SignedUpdateFirmwareResponse>(payload),
        Action::StartTransaction => message::check::<StartTransactionResponse>(payload),
        Action::StatusNotification => message::check::<StatusNotificationResponse>(payload),
        Action::StopTransaction => message::check::<StopTransactionResponse>(payload),
        Action::TriggerMessage => message::check::<TriggerMessageResponse>(payload),
        Action::UnlockConnector => message::check::<UnlockConnectorResponse>(payload),
        Action::UpdateFirmware => message::check::<UpdateFirmwareResponse>(payload),
    }
}
