// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Messages and types of the functional block "security".

use ocpp_types::json::{Element, EncodeError, Reader, Refused, Writer};
use ocpp_types::message::{Message, Request};
use ocpp_types::{Array, DateTime, InvalidValue, Rule, Text, UnknownWord};

use crate::TriggerMessageStatus;

/// Payload of the `CertificateSigned` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateSignedRequest {
    /// `certificateChain`, required, at most 10000 characters.
    pub certificate_chain: Text<10000>,
}

impl CertificateSignedRequest {
    const KEYS: &'static [&'static str] = &["certificateChain"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(certificate_chain: Text<10000>) -> Self {
        Self { certificate_chain }
    }
}

impl Element for CertificateSignedRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut certificate_chain = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"certificateChain\":") {
                reader.member(&mut certificate_chain, Text::<10000>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { certificate_chain: reader.required(certificate_chain, &object, "certificateChain")? })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"certificateChain\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<10000>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "certificateChain"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"certificateChain\":");
        self.certificate_chain.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for CertificateSignedRequest {
    const NAME: &'static str = "CertificateSignedRequest";
}

impl Request for CertificateSignedRequest {
    const ACTION: &'static str = "CertificateSigned";
    type Response = CertificateSignedResponse;
}

/// Payload of the response to `CertificateSigned`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateSignedResponse {
    /// `status`, required.
    pub status: CertificateSignedStatus,
}

impl CertificateSignedResponse {
    const KEYS: &'static [&'static str] = &["status"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: CertificateSignedStatus) -> Self {
        Self { status }
    }
}

impl Element for CertificateSignedResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, CertificateSignedStatus::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { status: reader.required(status, &object, "status")? })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, CertificateSignedStatus::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"status\":");
        self.status.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for CertificateSignedResponse {
    const NAME: &'static str = "CertificateSignedResponse";
}

/// Payload of the `DeleteCertificate` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeleteCertificateRequest {
    /// `certificateHashData`, required.
    pub certificate_hash_data: CertificateHashData,
}

impl DeleteCertificateRequest {
    const KEYS: &'static [&'static str] = &["certificateHashData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(certificate_hash_data: CertificateHashData) -> Self {
        Self { certificate_hash_data }
    }
}

impl Element for DeleteCertificateRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut certificate_hash_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"certificateHashData\":") {
                reader.member(&mut certificate_hash_data, CertificateHashData::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            certificate_hash_data: reader.required(certificate_hash_data, &object, "certificateHashData")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"certificateHashData\":") {
                reader.check_member(&mut seen, 1 << 0, CertificateHashData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "certificateHashData"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"certificateHashData\":");
        self.certificate_hash_data.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for DeleteCertificateRequest {
    const NAME: &'static str = "DeleteCertificateRequest";
}

impl Request for DeleteCertificateRequest {
    const ACTION: &'static str = "DeleteCertificate";
    type Response = DeleteCertificateResponse;
}

/// Part of [`DeleteCertificateRequest`](crate::DeleteCertificateRequest), [`GetInstalledCertificateIdsResponse`](crate::GetInstalledCertificateIdsResponse).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateHashData {
    /// `hashAlgorithm`, required.
    pub hash_algorithm: HashAlgorithm,
    /// `issuerNameHash`, required, at most 128 characters.
    pub issuer_name_hash: Text<128>,
    /// `issuerKeyHash`, required, at most 128 characters.
    pub issuer_key_hash: Text<128>,
    /// `serialNumber`, required, at most 40 characters.
    pub serial_number: Text<40>,
}

impl CertificateHashData {
    const KEYS: &'static [&'static str] =
        &["hashAlgorithm", "issuerNameHash", "issuerKeyHash", "serialNumber"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        hash_algorithm: HashAlgorithm,
        issuer_name_hash: Text<128>,
        issuer_key_hash: Text<128>,
        serial_number: Text<40>,
    ) -> Self {
        Self { hash_algorithm, issuer_name_hash, issuer_key_hash, serial_number }
    }
}

impl Element for CertificateHashData {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut hash_algorithm = None;
        let mut issuer_name_hash = None;
        let mut issuer_key_hash = None;
        let mut serial_number = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"hashAlgorithm\":") {
                reader.member(&mut hash_algorithm, HashAlgorithm::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"issuerNameHash\":") {
                reader.member(&mut issuer_name_hash, Text::<128>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"issuerKeyHash\":") {
                reader.member(&mut issuer_key_hash, Text::<128>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"serialNumber\":") {
                reader.member(&mut serial_number, Text::<40>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            hash_algorithm: reader.required(hash_algorithm, &object, "hashAlgorithm")?,
            issuer_name_hash: reader.required(issuer_name_hash, &object, "issuerNameHash")?,
            issuer_key_hash: reader.required(issuer_key_hash, &object, "issuerKeyHash")?,
            serial_number: reader.required(serial_number, &object, "serialNumber")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"hashAlgorithm\":") {
                reader.check_member(&mut seen, 1 << 0, HashAlgorithm::check)?;
            }
            if reader.comes(&mut object, 1, "\"issuerNameHash\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<128>::check)?;
            }
            if reader.comes(&mut object, 2, "\"issuerKeyHash\":") {
                reader.check_member(&mut seen, 1 << 2, Text::<128>::check)?;
            }
            if reader.comes(&mut object, 3, "\"serialNumber\":") {
                reader.check_member(&mut seen, 1 << 3, Text::<40>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "hashAlgorithm"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "issuerNameHash"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "issuerKeyHash"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "serialNumber"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"hashAlgorithm\":");
        self.hash_algorithm.write(writer)?;
        writer.member("\"issuerNameHash\":");
        self.issuer_name_hash.write(writer)?;
        writer.member("\"issuerKeyHash\":");
        self.issuer_key_hash.write(writer)?;
        writer.member("\"serialNumber\":");
        self.serial_number.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

/// Payload of the response to `DeleteCertificate`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeleteCertificateResponse {
    /// `status`, required.
    pub status: DeleteCertificateStatus,
}

impl DeleteCertificateResponse {
    const KEYS: &'static [&'static str] = &["status"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: DeleteCertificateStatus) -> Self {
        Self { status }
    }
}

impl Element for DeleteCertificateResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, DeleteCertificateStatus::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { status: reader.required(status, &object, "status")? })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, DeleteCertificateStatus::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"status\":");
        self.status.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for DeleteCertificateResponse {
    const NAME: &'static str = "DeleteCertificateResponse";
}

/// Payload of the `ExtendedTriggerMessage` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExtendedTriggerMessageRequest {
    /// `requestedMessage`, required.
    pub requested_message: ExtendedMessageTrigger,
    /// `connectorId`, optional, a whole number.
    pub connector_id: Option<i64>,
}

impl ExtendedTriggerMessageRequest {
    const KEYS: &'static [&'static str] = &["requestedMessage", "connectorId"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(requested_message: ExtendedMessageTrigger) -> Self {
        Self { requested_message, connector_id: None }
    }
}

impl Element for ExtendedTriggerMessageRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut requested_message = None;
        let mut connector_id = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"requestedMessage\":") {
                reader.member(&mut requested_message, ExtendedMessageTrigger::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"connectorId\":") {
                reader.optional_member(&mut connector_id, i64::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            requested_message: reader.required(requested_message, &object, "requestedMessage")?,
            connector_id,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"requestedMessage\":") {
                reader.check_member(&mut seen, 1 << 0, ExtendedMessageTrigger::check)?;
            }
            if reader.comes(&mut object, 1, "\"connectorId\":") {
                reader.check_optional_member(&mut seen, 1 << 1, i64::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "requestedMessage"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"requestedMessage\":");
        self.requested_message.write(writer)?;
        if let Some(value) = &self.connector_id {
            writer.member("\"connectorId\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for ExtendedTriggerMessageRequest {
    const NAME: &'static str = "ExtendedTriggerMessageRequest";
}

impl Request for ExtendedTriggerMessageRequest {
    const ACTION: &'static str = "ExtendedTriggerMessage";
    type Response = ExtendedTriggerMessageResponse;
}

/// Payload of the response to `ExtendedTriggerMessage`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExtendedTriggerMessageResponse {
    /// `status`, required.
    pub status: TriggerMessageStatus,
}

impl ExtendedTriggerMessageResponse {
    const KEYS: &'static [&'static str] = &["status"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: TriggerMessageStatus) -> Self {
        Self { status }
    }
}

impl Element for ExtendedTriggerMessageResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, TriggerMessageStatus::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { status: reader.required(status, &object, "status")? })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, TriggerMessageStatus::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"status\":");
        self.status.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for ExtendedTriggerMessageResponse {
    const NAME: &'static str = "ExtendedTriggerMessageResponse";
}

/// Payload of the `GetInstalledCertificateIds` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetInstalledCertificateIdsRequest {
    /// `certificateType`, required.
    pub certificate_type: CertificateUse,
}

impl GetInstalledCertificateIdsRequest {
    const KEYS: &'static [&'static str] = &["certificateType"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(certificate_type: CertificateUse) -> Self {
        Self { certificate_type }
    }
}

impl Element for GetInstalledCertificateIdsRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut certificate_type = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"certificateType\":") {
                reader.member(&mut certificate_type, CertificateUse::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { certificate_type: reader.required(certificate_type, &object, "certificateType")? })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"certificateType\":") {
                reader.check_member(&mut seen, 1 << 0, CertificateUse::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "certificateType"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"certificateType\":");
        self.certificate_type.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for GetInstalledCertificateIdsRequest {
    const NAME: &'static str = "GetInstalledCertificateIdsRequest";
}

impl Request for GetInstalledCertificateIdsRequest {
    const ACTION: &'static str = "GetInstalledCertificateIds";
    type Response = GetInstalledCertificateIdsResponse;
}

/// Payload of the response to `GetInstalledCertificateIds`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetInstalledCertificateIdsResponse {
    /// `certificateHashData`, optional, 1 or more.
    pub certificate_hash_data: Option<Array<CertificateHashData, 1>>,
    /// `status`, required.
    pub status: GetInstalledCertificateStatus,
}

impl GetInstalledCertificateIdsResponse {
    const KEYS: &'static [&'static str] = &["certificateHashData", "status"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: GetInstalledCertificateStatus) -> Self {
        Self { certificate_hash_data: None, status }
    }
}

impl Element for GetInstalledCertificateIdsResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut certificate_hash_data = None;
        let mut status = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"certificateHashData\":") {
                reader.optional_member(
                    &mut certificate_hash_data,
                    Array::<CertificateHashData, 1>::read_into,
                )?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.member(&mut status, GetInstalledCertificateStatus::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { certificate_hash_data, status: reader.required(status, &object, "status")? })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"certificateHashData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Array::<CertificateHashData, 1>::check)?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.check_member(&mut seen, 1 << 1, GetInstalledCertificateStatus::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.certificate_hash_data {
            writer.member("\"certificateHashData\":");
            value.write(writer)?;
        }
        writer.member("\"status\":");
        self.status.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for GetInstalledCertificateIdsResponse {
    const NAME: &'static str = "GetInstalledCertificateIdsResponse";
}

/// Payload of the `GetLog` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetLogRequest {
    /// `log`, required.
    pub log: LogParameters,
    /// `logType`, required.
    pub log_type: LogType,
    /// `requestId`, required, a whole number.
    pub request_id: i64,
    /// `retries`, optional, a whole number.
    pub retries: Option<i64>,
    /// `retryInterval`, optional, a whole number.
    pub retry_interval: Option<i64>,
}

impl GetLogRequest {
    const KEYS: &'static [&'static str] = &["log", "logType", "requestId", "retries", "retryInterval"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(log: LogParameters, log_type: LogType, request_id: i64) -> Self {
        Self { log, log_type, request_id, retries: None, retry_interval: None }
    }
}

impl Element for GetLogRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut log = None;
        let mut log_type = None;
        let mut request_id = None;
        let mut retries = None;
        let mut retry_interval = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"log\":") {
                reader.member(&mut log, LogParameters::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"logType\":") {
                reader.member(&mut log_type, LogType::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"requestId\":") {
                reader.member(&mut request_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"retries\":") {
                reader.optional_member(&mut retries, i64::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"retryInterval\":") {
                reader.optional_member(&mut retry_interval, i64::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            log: reader.required(log, &object, "log")?,
            log_type: reader.required(log_type, &object, "logType")?,
            request_id: reader.required(request_id, &object, "requestId")?,
            retries,
            retry_interval,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"log\":") {
                reader.check_member(&mut seen, 1 << 0, LogParameters::check)?;
            }
            if reader.comes(&mut object, 1, "\"logType\":") {
                reader.check_member(&mut seen, 1 << 1, LogType::check)?;
            }
            if reader.comes(&mut object, 2, "\"requestId\":") {
                reader.check_member(&mut seen, 1 << 2, i64::check)?;
            }
            if reader.comes(&mut object, 3, "\"retries\":") {
                reader.check_optional_member(&mut seen, 1 << 3, i64::check)?;
            }
            if reader.comes(&mut object, 4, "\"retryInterval\":") {
                reader.check_optional_member(&mut seen, 1 << 4, i64::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "log"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "logType"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "requestId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"log\":");
        self.log.write(writer)?;
        writer.member("\"logType\":");
        self.log_type.write(writer)?;
        writer.member("\"requestId\":");
        self.request_id.write(writer)?;
        if let Some(value) = &self.retries {
            writer.member("\"retries\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.retry_interval {
            writer.member("\"retryInterval\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for GetLogRequest {
    const NAME: &'static str = "GetLogRequest";
}

impl Request for GetLogRequest {
    const ACTION: &'static str = "GetLog";
    type Response = GetLogResponse;
}

/// Part of [`GetLogRequest`](crate::GetLogRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogParameters {
    /// `remoteLocation`, required, at most 512 characters.
    pub remote_location: Text<512>,
    /// `oldestTimestamp`, optional, RFC 3339.
    pub oldest_timestamp: Option<DateTime>,
    /// `latestTimestamp`, optional, RFC 3339.
    pub latest_timestamp: Option<DateTime>,
}

impl LogParameters {
    const KEYS: &'static [&'static str] = &["remoteLocation", "oldestTimestamp", "latestTimestamp"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(remote_location: Text<512>) -> Self {
        Self { remote_location, oldest_timestamp: None, latest_timestamp: None }
    }
}

impl Element for LogParameters {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut remote_location = None;
        let mut oldest_timestamp = None;
        let mut latest_timestamp = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"remoteLocation\":") {
                reader.member(&mut remote_location, Text::<512>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"oldestTimestamp\":") {
                reader.optional_member(&mut oldest_timestamp, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"latestTimestamp\":") {
                reader.optional_member(&mut latest_timestamp, DateTime::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            remote_location: reader.required(remote_location, &object, "remoteLocation")?,
            oldest_timestamp,
            latest_timestamp,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"remoteLocation\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<512>::check)?;
            }
            if reader.comes(&mut object, 1, "\"oldestTimestamp\":") {
                reader.check_optional_member(&mut seen, 1 << 1, DateTime::check)?;
            }
            if reader.comes(&mut object, 2, "\"latestTimestamp\":") {
                reader.check_optional_member(&mut seen, 1 << 2, DateTime::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "remoteLocation"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"remoteLocation\":");
        self.remote_location.write(writer)?;
        if let Some(value) = &self.oldest_timestamp {
            writer.member("\"oldestTimestamp\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.latest_timestamp {
            writer.member("\"latestTimestamp\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Payload of the response to `GetLog`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetLogResponse {
    /// `status`, required.
    pub status: LogStatus,
    /// `filename`, optional, at most 255 characters.
    pub filename: Option<Text<255>>,
}

impl GetLogResponse {
    const KEYS: &'static [&'static str] = &["status", "filename"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: LogStatus) -> Self {
        Self { status, filename: None }
    }
}

impl Element for GetLogResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut filename = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, LogStatus::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"filename\":") {
                reader.optional_member(&mut filename, Text::<255>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { status: reader.required(status, &object, "status")?, filename })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, LogStatus::check)?;
            }
            if reader.comes(&mut object, 1, "\"filename\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Text::<255>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"status\":");
        self.status.write(writer)?;
        if let Some(value) = &self.filename {
            writer.member("\"filename\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for GetLogResponse {
    const NAME: &'static str = "GetLogResponse";
}

/// Payload of the `InstallCertificate` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstallCertificateRequest {
    /// `certificateType`, required.
    pub certificate_type: CertificateUse,
    /// `certificate`, required, at most 5500 characters.
    pub certificate: Text<5500>,
}

impl InstallCertificateRequest {
    const KEYS: &'static [&'static str] = &["certificateType", "certificate"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(certificate_type: CertificateUse, certificate: Text<5500>) -> Self {
        Self { certificate_type, certificate }
    }
}

impl Element for InstallCertificateRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut certificate_type = None;
        let mut certificate = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"certificateType\":") {
                reader.member(&mut certificate_type, CertificateUse::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"certificate\":") {
                reader.member(&mut certificate, Text::<5500>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            certificate_type: reader.required(certificate_type, &object, "certificateType")?,
            certificate: reader.required(certificate, &object, "certificate")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"certificateType\":") {
                reader.check_member(&mut seen, 1 << 0, CertificateUse::check)?;
            }
            if reader.comes(&mut object, 1, "\"certificate\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<5500>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "certificateType"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "certificate"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"certificateType\":");
        self.certificate_type.write(writer)?;
        writer.member("\"certificate\":");
        self.certificate.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for InstallCertificateRequest {
    const NAME: &'static str = "InstallCertificateRequest";
}

impl Request for InstallCertificateRequest {
    const ACTION: &'static str = "InstallCertificate";
    type Response = InstallCertificateResponse;
}

/// Payload of the response to `InstallCertificate`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstallCertificateResponse {
    /// `status`, required.
    pub status: InstallCertificateStatus,
}

impl InstallCertificateResponse {
    const KEYS: &'static [&'static str] = &["status"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: InstallCertificateStatus) -> Self {
        Self { status }
    }
}

impl Element for InstallCertificateResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, InstallCertificateStatus::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { status: reader.required(status, &object, "status")? })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, InstallCertificateStatus::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"status\":");
        self.status.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for InstallCertificateResponse {
    const NAME: &'static str = "InstallCertificateResponse";
}

/// Payload of the `LogStatusNotification` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogStatusNotificationRequest {
    /// `status`, required.
    pub status: UploadLogStatus,
    /// `requestId`, optional, a whole number.
    pub request_id: Option<i64>,
}

impl LogStatusNotificationRequest {
    const KEYS: &'static [&'static str] = &["status", "requestId"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: UploadLogStatus) -> Self {
        Self { status, request_id: None }
    }
}

impl Element for LogStatusNotificationRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut request_id = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, UploadLogStatus::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"requestId\":") {
                reader.optional_member(&mut request_id, i64::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { status: reader.required(status, &object, "status")?, request_id })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, UploadLogStatus::check)?;
            }
            if reader.comes(&mut object, 1, "\"requestId\":") {
                reader.check_optional_member(&mut seen, 1 << 1, i64::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"status\":");
        self.status.write(writer)?;
        if let Some(value) = &self.request_id {
            writer.member("\"requestId\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for LogStatusNotificationRequest {
    const NAME: &'static str = "LogStatusNotificationRequest";
}

impl Request for LogStatusNotificationRequest {
    const ACTION: &'static str = "LogStatusNotification";
    type Response = LogStatusNotificationResponse;
}

/// Payload of the response to `LogStatusNotification`.
///
/// It has no properties.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LogStatusNotificationResponse {}

impl Element for LogStatusNotificationResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if let Some(key) = reader.unforeseen(&mut object, &[])? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {})
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if let Some(key) = reader.unforeseen(&mut object, &[])? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.end_object();
        Ok(())
    }
}

impl Message for LogStatusNotificationResponse {
    const NAME: &'static str = "LogStatusNotificationResponse";
}

/// Payload of the `SecurityEventNotification` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecurityEventNotificationRequest {
    /// `type`, required, at most 50 characters.
    pub r#type: Text<50>,
    /// `timestamp`, required, RFC 3339.
    pub timestamp: DateTime,
    /// `techInfo`, optional, at most 255 characters.
    pub tech_info: Option<Text<255>>,
}

impl SecurityEventNotificationRequest {
    const KEYS: &'static [&'static str] = &["type", "timestamp", "techInfo"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(r#type: Text<50>, timestamp: DateTime) -> Self {
        Self { r#type, timestamp, tech_info: None }
    }
}

impl Element for SecurityEventNotificationRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut r#type = None;
        let mut timestamp = None;
        let mut tech_info = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"type\":") {
                reader.member(&mut r#type, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"timestamp\":") {
                reader.member(&mut timestamp, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"techInfo\":") {
                reader.optional_member(&mut tech_info, Text::<255>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            r#type: reader.required(r#type, &object, "type")?,
            timestamp: reader.required(timestamp, &object, "timestamp")?,
            tech_info,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"type\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 1, "\"timestamp\":") {
                reader.check_member(&mut seen, 1 << 1, DateTime::check)?;
            }
            if reader.comes(&mut object, 2, "\"techInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Text::<255>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "type"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "timestamp"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"type\":");
        self.r#type.write(writer)?;
        writer.member("\"timestamp\":");
        self.timestamp.write(writer)?;
        if let Some(value) = &self.tech_info {
            writer.member("\"techInfo\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for SecurityEventNotificationRequest {
    const NAME: &'static str = "SecurityEventNotificationRequest";
}

impl Request for SecurityEventNotificationRequest {
    const ACTION: &'static str = "SecurityEventNotification";
    type Response = SecurityEventNotificationResponse;
}

/// Payload of the response to `SecurityEventNotification`.
///
/// It has no properties.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SecurityEventNotificationResponse {}

impl Element for SecurityEventNotificationResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if let Some(key) = reader.unforeseen(&mut object, &[])? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {})
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if let Some(key) = reader.unforeseen(&mut object, &[])? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.end_object();
        Ok(())
    }
}

impl Message for SecurityEventNotificationResponse {
    const NAME: &'static str = "SecurityEventNotificationResponse";
}

/// Payload of the `SignCertificate` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignCertificateRequest {
    /// `csr`, required, at most 5500 characters.
    pub csr: Text<5500>,
}

impl SignCertificateRequest {
    const KEYS: &'static [&'static str] = &["csr"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(csr: Text<5500>) -> Self {
        Self { csr }
    }
}

impl Element for SignCertificateRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut csr = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"csr\":") {
                reader.member(&mut csr, Text::<5500>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { csr: reader.required(csr, &object, "csr")? })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"csr\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<5500>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "csr"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"csr\":");
        self.csr.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for SignCertificateRequest {
    const NAME: &'static str = "SignCertificateRequest";
}

impl Request for SignCertificateRequest {
    const ACTION: &'static str = "SignCertificate";
    type Response = SignCertificateResponse;
}

/// Payload of the response to `SignCertificate`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignCertificateResponse {
    /// `status`, required.
    pub status: GenericStatus,
}

impl SignCertificateResponse {
    const KEYS: &'static [&'static str] = &["status"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: GenericStatus) -> Self {
        Self { status }
    }
}

impl Element for SignCertificateResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, GenericStatus::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { status: reader.required(status, &object, "status")? })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, GenericStatus::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"status\":");
        self.status.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for SignCertificateResponse {
    const NAME: &'static str = "SignCertificateResponse";
}

/// Payload of the `SignedFirmwareStatusNotification` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedFirmwareStatusNotificationRequest {
    /// `status`, required.
    pub status: SignedFirmwareStatus,
    /// `requestId`, optional, a whole number.
    pub request_id: Option<i64>,
}

impl SignedFirmwareStatusNotificationRequest {
    const KEYS: &'static [&'static str] = &["status", "requestId"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: SignedFirmwareStatus) -> Self {
        Self { status, request_id: None }
    }
}

impl Element for SignedFirmwareStatusNotificationRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut request_id = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, SignedFirmwareStatus::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"requestId\":") {
                reader.optional_member(&mut request_id, i64::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { status: reader.required(status, &object, "status")?, request_id })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, SignedFirmwareStatus::check)?;
            }
            if reader.comes(&mut object, 1, "\"requestId\":") {
                reader.check_optional_member(&mut seen, 1 << 1, i64::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"status\":");
        self.status.write(writer)?;
        if let Some(value) = &self.request_id {
            writer.member("\"requestId\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for SignedFirmwareStatusNotificationRequest {
    const NAME: &'static str = "SignedFirmwareStatusNotificationRequest";
}

impl Request for SignedFirmwareStatusNotificationRequest {
    const ACTION: &'static str = "SignedFirmwareStatusNotification";
    type Response = SignedFirmwareStatusNotificationResponse;
}

/// Payload of the response to `SignedFirmwareStatusNotification`.
///
/// It has no properties.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SignedFirmwareStatusNotificationResponse {}

impl Element for SignedFirmwareStatusNotificationResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if let Some(key) = reader.unforeseen(&mut object, &[])? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {})
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if let Some(key) = reader.unforeseen(&mut object, &[])? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.end_object();
        Ok(())
    }
}

impl Message for SignedFirmwareStatusNotificationResponse {
    const NAME: &'static str = "SignedFirmwareStatusNotificationResponse";
}

/// Payload of the `SignedUpdateFirmware` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedUpdateFirmwareRequest {
    /// `retries`, optional, a whole number.
    pub retries: Option<i64>,
    /// `retryInterval`, optional, a whole number.
    pub retry_interval: Option<i64>,
    /// `requestId`, required, a whole number.
    pub request_id: i64,
    /// `firmware`, required.
    pub firmware: Firmware,
}

impl SignedUpdateFirmwareRequest {
    const KEYS: &'static [&'static str] = &["retries", "retryInterval", "requestId", "firmware"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(request_id: i64, firmware: Firmware) -> Self {
        Self { retries: None, retry_interval: None, request_id, firmware }
    }
}

impl Element for SignedUpdateFirmwareRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut retries = None;
        let mut retry_interval = None;
        let mut request_id = None;
        let mut firmware = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"retries\":") {
                reader.optional_member(&mut retries, i64::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"retryInterval\":") {
                reader.optional_member(&mut retry_interval, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"requestId\":") {
                reader.member(&mut request_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"firmware\":") {
                reader.member(&mut firmware, Firmware::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            retries,
            retry_interval,
            request_id: reader.required(request_id, &object, "requestId")?,
            firmware: reader.required(firmware, &object, "firmware")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"retries\":") {
                reader.check_optional_member(&mut seen, 1 << 0, i64::check)?;
            }
            if reader.comes(&mut object, 1, "\"retryInterval\":") {
                reader.check_optional_member(&mut seen, 1 << 1, i64::check)?;
            }
            if reader.comes(&mut object, 2, "\"requestId\":") {
                reader.check_member(&mut seen, 1 << 2, i64::check)?;
            }
            if reader.comes(&mut object, 3, "\"firmware\":") {
                reader.check_member(&mut seen, 1 << 3, Firmware::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "requestId"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "firmware"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.retries {
            writer.member("\"retries\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.retry_interval {
            writer.member("\"retryInterval\":");
            value.write(writer)?;
        }
        writer.member("\"requestId\":");
        self.request_id.write(writer)?;
        writer.member("\"firmware\":");
        self.firmware.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for SignedUpdateFirmwareRequest {
    const NAME: &'static str = "SignedUpdateFirmwareRequest";
}

impl Request for SignedUpdateFirmwareRequest {
    const ACTION: &'static str = "SignedUpdateFirmware";
    type Response = SignedUpdateFirmwareResponse;
}

/// Part of [`SignedUpdateFirmwareRequest`](crate::SignedUpdateFirmwareRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Firmware {
    /// `location`, required, at most 512 characters.
    pub location: Text<512>,
    /// `retrieveDateTime`, required, RFC 3339.
    pub retrieve_date_time: DateTime,
    /// `installDateTime`, optional, RFC 3339.
    pub install_date_time: Option<DateTime>,
    /// `signingCertificate`, required, at most 5500 characters.
    pub signing_certificate: Text<5500>,
    /// `signature`, required, at most 800 characters.
    pub signature: Text<800>,
}

impl Firmware {
    const KEYS: &'static [&'static str] =
        &["location", "retrieveDateTime", "installDateTime", "signingCertificate", "signature"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        location: Text<512>,
        retrieve_date_time: DateTime,
        signing_certificate: Text<5500>,
        signature: Text<800>,
    ) -> Self {
        Self { location, retrieve_date_time, install_date_time: None, signing_certificate, signature }
    }
}

impl Element for Firmware {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut location = None;
        let mut retrieve_date_time = None;
        let mut install_date_time = None;
        let mut signing_certificate = None;
        let mut signature = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"location\":") {
                reader.member(&mut location, Text::<512>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"retrieveDateTime\":") {
                reader.member(&mut retrieve_date_time, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"installDateTime\":") {
                reader.optional_member(&mut install_date_time, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"signingCertificate\":") {
                reader.member(&mut signing_certificate, Text::<5500>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"signature\":") {
                reader.member(&mut signature, Text::<800>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            location: reader.required(location, &object, "location")?,
            retrieve_date_time: reader.required(retrieve_date_time, &object, "retrieveDateTime")?,
            install_date_time,
            signing_certificate: reader.required(signing_certificate, &object, "signingCertificate")?,
            signature: reader.required(signature, &object, "signature")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"location\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<512>::check)?;
            }
            if reader.comes(&mut object, 1, "\"retrieveDateTime\":") {
                reader.check_member(&mut seen, 1 << 1, DateTime::check)?;
            }
            if reader.comes(&mut object, 2, "\"installDateTime\":") {
                reader.check_optional_member(&mut seen, 1 << 2, DateTime::check)?;
            }
            if reader.comes(&mut object, 3, "\"signingCertificate\":") {
                reader.check_member(&mut seen, 1 << 3, Text::<5500>::check)?;
            }
            if reader.comes(&mut object, 4, "\"signature\":") {
                reader.check_member(&mut seen, 1 << 4, Text::<800>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "location"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "retrieveDateTime"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "signingCertificate"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "signature"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"location\":");
        self.location.write(writer)?;
        writer.member("\"retrieveDateTime\":");
        self.retrieve_date_time.write(writer)?;
        if let Some(value) = &self.install_date_time {
            writer.member("\"installDateTime\":");
            value.write(writer)?;
        }
        writer.member("\"signingCertificate\":");
        self.signing_certificate.write(writer)?;
        writer.member("\"signature\":");
        self.signature.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

/// Payload of the response to `SignedUpdateFirmware`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedUpdateFirmwareResponse {
    /// `status`, required.
    pub status: UpdateFirmwareStatus,
}

impl SignedUpdateFirmwareResponse {
    const KEYS: &'static [&'static str] = &["status"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: UpdateFirmwareStatus) -> Self {
        Self { status }
    }
}

impl Element for SignedUpdateFirmwareResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, UpdateFirmwareStatus::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { status: reader.required(status, &object, "status")? })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, UpdateFirmwareStatus::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"status\":");
        self.status.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for SignedUpdateFirmwareResponse {
    const NAME: &'static str = "SignedUpdateFirmwareResponse";
}

/// The words of `status` in [`CertificateSignedResponse`](crate::CertificateSignedResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum CertificateSignedStatus {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl CertificateSignedStatus {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Rejected];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Rejected => "Rejected",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Rejected" => Self::Rejected,

            _ => return None,
        })
    }
}

impl std::str::FromStr for CertificateSignedStatus {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "CertificateSignedStatus" })
    }
}

impl std::fmt::Display for CertificateSignedStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for CertificateSignedStatus {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "CertificateSignedStatus")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "CertificateSignedStatus")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `hashAlgorithm` in [`CertificateHashData`](crate::CertificateHashData).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum HashAlgorithm {
    /// `SHA256` on the wire.
    Sha256,
    /// `SHA384` on the wire.
    Sha384,
    /// `SHA512` on the wire.
    Sha512,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl HashAlgorithm {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Sha256, Self::Sha384, Self::Sha512];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sha256 => "SHA256",
            Self::Sha384 => "SHA384",
            Self::Sha512 => "SHA512",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"SHA256" => Self::Sha256,
            b"SHA384" => Self::Sha384,
            b"SHA512" => Self::Sha512,

            _ => return None,
        })
    }
}

impl std::str::FromStr for HashAlgorithm {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "HashAlgorithm" })
    }
}

impl std::fmt::Display for HashAlgorithm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for HashAlgorithm {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "HashAlgorithm")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "HashAlgorithm")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`DeleteCertificateResponse`](crate::DeleteCertificateResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum DeleteCertificateStatus {
    /// `Accepted` on the wire.
    Accepted,
    /// `Failed` on the wire.
    Failed,
    /// `NotFound` on the wire.
    NotFound,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl DeleteCertificateStatus {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Failed, Self::NotFound];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Failed => "Failed",
            Self::NotFound => "NotFound",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Failed" => Self::Failed,
            b"NotFound" => Self::NotFound,

            _ => return None,
        })
    }
}

impl std::str::FromStr for DeleteCertificateStatus {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "DeleteCertificateStatus" })
    }
}

impl std::fmt::Display for DeleteCertificateStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for DeleteCertificateStatus {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "DeleteCertificateStatus")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "DeleteCertificateStatus")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `requestedMessage` in [`ExtendedTriggerMessageRequest`](crate::ExtendedTriggerMessageRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ExtendedMessageTrigger {
    /// `BootNotification` on the wire.
    BootNotification,
    /// `LogStatusNotification` on the wire.
    LogStatusNotification,
    /// `FirmwareStatusNotification` on the wire.
    FirmwareStatusNotification,
    /// `Heartbeat` on the wire.
    Heartbeat,
    /// `MeterValues` on the wire.
    MeterValues,
    /// `SignChargePointCertificate` on the wire.
    SignChargePointCertificate,
    /// `StatusNotification` on the wire.
    StatusNotification,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl ExtendedMessageTrigger {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::BootNotification,
        Self::LogStatusNotification,
        Self::FirmwareStatusNotification,
        Self::Heartbeat,
        Self::MeterValues,
        Self::SignChargePointCertificate,
        Self::StatusNotification,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BootNotification => "BootNotification",
            Self::LogStatusNotification => "LogStatusNotification",
            Self::FirmwareStatusNotification => "FirmwareStatusNotification",
            Self::Heartbeat => "Heartbeat",
            Self::MeterValues => "MeterValues",
            Self::SignChargePointCertificate => "SignChargePointCertificate",
            Self::StatusNotification => "StatusNotification",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"BootNotification" => Self::BootNotification,
            b"LogStatusNotification" => Self::LogStatusNotification,
            b"FirmwareStatusNotification" => Self::FirmwareStatusNotification,
            b"Heartbeat" => Self::Heartbeat,
            b"MeterValues" => Self::MeterValues,
            b"SignChargePointCertificate" => Self::SignChargePointCertificate,
            b"StatusNotification" => Self::StatusNotification,

            _ => return None,
        })
    }
}

impl std::str::FromStr for ExtendedMessageTrigger {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "ExtendedMessageTrigger" })
    }
}

impl std::fmt::Display for ExtendedMessageTrigger {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for ExtendedMessageTrigger {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "ExtendedMessageTrigger")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "ExtendedMessageTrigger")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `certificateType` in [`GetInstalledCertificateIdsRequest`](crate::GetInstalledCertificateIdsRequest), `certificateType` in [`InstallCertificateRequest`](crate::InstallCertificateRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum CertificateUse {
    /// `CentralSystemRootCertificate` on the wire.
    CentralSystemRootCertificate,
    /// `ManufacturerRootCertificate` on the wire.
    ManufacturerRootCertificate,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl CertificateUse {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::CentralSystemRootCertificate, Self::ManufacturerRootCertificate];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CentralSystemRootCertificate => "CentralSystemRootCertificate",
            Self::ManufacturerRootCertificate => "ManufacturerRootCertificate",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"CentralSystemRootCertificate" => Self::CentralSystemRootCertificate,
            b"ManufacturerRootCertificate" => Self::ManufacturerRootCertificate,

            _ => return None,
        })
    }
}

impl std::str::FromStr for CertificateUse {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "CertificateUse" })
    }
}

impl std::fmt::Display for CertificateUse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for CertificateUse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "CertificateUse")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "CertificateUse")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`GetInstalledCertificateIdsResponse`](crate::GetInstalledCertificateIdsResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum GetInstalledCertificateStatus {
    /// `Accepted` on the wire.
    Accepted,
    /// `NotFound` on the wire.
    NotFound,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl GetInstalledCertificateStatus {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::NotFound];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::NotFound => "NotFound",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"NotFound" => Self::NotFound,

            _ => return None,
        })
    }
}

impl std::str::FromStr for GetInstalledCertificateStatus {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "GetInstalledCertificateStatus" })
    }
}

impl std::fmt::Display for GetInstalledCertificateStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for GetInstalledCertificateStatus {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "GetInstalledCertificateStatus")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "GetInstalledCertificateStatus")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `logType` in [`GetLogRequest`](crate::GetLogRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum LogType {
    /// `DiagnosticsLog` on the wire.
    DiagnosticsLog,
    /// `SecurityLog` on the wire.
    SecurityLog,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl LogType {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::DiagnosticsLog, Self::SecurityLog];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::DiagnosticsLog => "DiagnosticsLog",
            Self::SecurityLog => "SecurityLog",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"DiagnosticsLog" => Self::DiagnosticsLog,
            b"SecurityLog" => Self::SecurityLog,

            _ => return None,
        })
    }
}

impl std::str::FromStr for LogType {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "LogType" })
    }
}

impl std::fmt::Display for LogType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for LogType {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "LogType")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "LogType")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`GetLogResponse`](crate::GetLogResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum LogStatus {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,
    /// `AcceptedCanceled` on the wire.
    AcceptedCanceled,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl LogStatus {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Rejected, Self::AcceptedCanceled];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Rejected => "Rejected",
            Self::AcceptedCanceled => "AcceptedCanceled",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Rejected" => Self::Rejected,
            b"AcceptedCanceled" => Self::AcceptedCanceled,

            _ => return None,
        })
    }
}

impl std::str::FromStr for LogStatus {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "LogStatus" })
    }
}

impl std::fmt::Display for LogStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for LogStatus {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "LogStatus")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "LogStatus")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`InstallCertificateResponse`](crate::InstallCertificateResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum InstallCertificateStatus {
    /// `Accepted` on the wire.
    Accepted,
    /// `Failed` on the wire.
    Failed,
    /// `Rejected` on the wire.
    Rejected,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl InstallCertificateStatus {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Failed, Self::Rejected];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Failed => "Failed",
            Self::Rejected => "Rejected",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Failed" => Self::Failed,
            b"Rejected" => Self::Rejected,

            _ => return None,
        })
    }
}

impl std::str::FromStr for InstallCertificateStatus {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "InstallCertificateStatus" })
    }
}

impl std::fmt::Display for InstallCertificateStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for InstallCertificateStatus {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "InstallCertificateStatus")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "InstallCertificateStatus")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`LogStatusNotificationRequest`](crate::LogStatusNotificationRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum UploadLogStatus {
    /// `BadMessage` on the wire.
    BadMessage,
    /// `Idle` on the wire.
    Idle,
    /// `NotSupportedOperation` on the wire.
    NotSupportedOperation,
    /// `PermissionDenied` on the wire.
    PermissionDenied,
    /// `Uploaded` on the wire.
    Uploaded,
    /// `UploadFailure` on the wire.
    UploadFailure,
    /// `Uploading` on the wire.
    Uploading,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl UploadLogStatus {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::BadMessage,
        Self::Idle,
        Self::NotSupportedOperation,
        Self::PermissionDenied,
        Self::Uploaded,
        Self::UploadFailure,
        Self::Uploading,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BadMessage => "BadMessage",
            Self::Idle => "Idle",
            Self::NotSupportedOperation => "NotSupportedOperation",
            Self::PermissionDenied => "PermissionDenied",
            Self::Uploaded => "Uploaded",
            Self::UploadFailure => "UploadFailure",
            Self::Uploading => "Uploading",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"BadMessage" => Self::BadMessage,
            b"Idle" => Self::Idle,
            b"NotSupportedOperation" => Self::NotSupportedOperation,
            b"PermissionDenied" => Self::PermissionDenied,
            b"Uploaded" => Self::Uploaded,
            b"UploadFailure" => Self::UploadFailure,
            b"Uploading" => Self::Uploading,

            _ => return None,
        })
    }
}

impl std::str::FromStr for UploadLogStatus {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "UploadLogStatus" })
    }
}

impl std::fmt::Display for UploadLogStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for UploadLogStatus {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "UploadLogStatus")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "UploadLogStatus")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`SignCertificateResponse`](crate::SignCertificateResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum GenericStatus {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl GenericStatus {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Rejected];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Rejected => "Rejected",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Rejected" => Self::Rejected,

            _ => return None,
        })
    }
}

impl std::str::FromStr for GenericStatus {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "GenericStatus" })
    }
}

impl std::fmt::Display for GenericStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for GenericStatus {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "GenericStatus")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "GenericStatus")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`SignedFirmwareStatusNotificationRequest`](crate::SignedFirmwareStatusNotificationRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SignedFirmwareStatus {
    /// `Downloaded` on the wire.
    Downloaded,
    /// `DownloadFailed` on the wire.
    DownloadFailed,
    /// `Downloading` on the wire.
    Downloading,
    /// `DownloadScheduled` on the wire.
    DownloadScheduled,
    /// `DownloadPaused` on the wire.
    DownloadPaused,
    /// `Idle` on the wire.
    Idle,
    /// `InstallationFailed` on the wire.
    InstallationFailed,
    /// `Installing` on the wire.
    Installing,
    /// `Installed` on the wire.
    Installed,
    /// `InstallRebooting` on the wire.
    InstallRebooting,
    /// `InstallScheduled` on the wire.
    InstallScheduled,
    /// `InstallVerificationFailed` on the wire.
    InstallVerificationFailed,
    /// `InvalidSignature` on the wire.
    InvalidSignature,
    /// `SignatureVerified` on the wire.
    SignatureVerified,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl SignedFirmwareStatus {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::Downloaded,
        Self::DownloadFailed,
        Self::Downloading,
        Self::DownloadScheduled,
        Self::DownloadPaused,
        Self::Idle,
        Self::InstallationFailed,
        Self::Installing,
        Self::Installed,
        Self::InstallRebooting,
        Self::InstallScheduled,
        Self::InstallVerificationFailed,
        Self::InvalidSignature,
        Self::SignatureVerified,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Downloaded => "Downloaded",
            Self::DownloadFailed => "DownloadFailed",
            Self::Downloading => "Downloading",
            Self::DownloadScheduled => "DownloadScheduled",
            Self::DownloadPaused => "DownloadPaused",
            Self::Idle => "Idle",
            Self::InstallationFailed => "InstallationFailed",
            Self::Installing => "Installing",
            Self::Installed => "Installed",
            Self::InstallRebooting => "InstallRebooting",
            Self::InstallScheduled => "InstallScheduled",
            Self::InstallVerificationFailed => "InstallVerificationFailed",
            Self::InvalidSignature => "InvalidSignature",
            Self::SignatureVerified => "SignatureVerified",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Downloaded" => Self::Downloaded,
            b"DownloadFailed" => Self::DownloadFailed,
            b"Downloading" => Self::Downloading,
            b"DownloadScheduled" => Self::DownloadScheduled,
            b"DownloadPaused" => Self::DownloadPaused,
            b"Idle" => Self::Idle,
            b"InstallationFailed" => Self::InstallationFailed,
            b"Installing" => Self::Installing,
            b"Installed" => Self::Installed,
            b"InstallRebooting" => Self::InstallRebooting,
            b"InstallScheduled" => Self::InstallScheduled,
            b"InstallVerificationFailed" => Self::InstallVerificationFailed,
            b"InvalidSignature" => Self::InvalidSignature,
            b"SignatureVerified" => Self::SignatureVerified,

            _ => return None,
        })
    }
}

impl std::str::FromStr for SignedFirmwareStatus {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "SignedFirmwareStatus" })
    }
}

impl std::fmt::Display for SignedFirmwareStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for SignedFirmwareStatus {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "SignedFirmwareStatus")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "SignedFirmwareStatus")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`SignedUpdateFirmwareResponse`](crate::SignedUpdateFirmwareResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum UpdateFirmwareStatus {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,
    /// `AcceptedCanceled` on the wire.
    AcceptedCanceled,
    /// `InvalidCertificate` on the wire.
    InvalidCertificate,
    /// `RevokedCertificate` on the wire.
    RevokedCertificate,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl UpdateFirmwareStatus {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::Accepted,
        Self::Rejected,
        Self::AcceptedCanceled,
        Self::InvalidCertificate,
        Self::RevokedCertificate,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Rejected => "Rejected",
            Self::AcceptedCanceled => "AcceptedCanceled",
            Self::InvalidCertificate => "InvalidCertificate",
            Self::RevokedCertificate => "RevokedCertificate",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Rejected" => Self::Rejected,
            b"AcceptedCanceled" => Self::AcceptedCanceled,
            b"InvalidCertificate" => Self::InvalidCertificate,
            b"RevokedCertificate" => Self::RevokedCertificate,

            _ => return None,
        })
    }
}

impl std::str::FromStr for UpdateFirmwareStatus {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "UpdateFirmwareStatus" })
    }
}

impl std::fmt::Display for UpdateFirmwareStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for UpdateFirmwareStatus {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "UpdateFirmwareStatus")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "UpdateFirmwareStatus")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}
