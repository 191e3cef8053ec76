// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Messages and types of the functional block "certificates".

use ocpp_types::json::{Element, EncodeError, Reader, Refused, Writer};
use ocpp_types::message::{Message, Request};
use ocpp_types::{Array, InvalidValue, Rule, Text, UnknownWord};

use crate::{CustomData, StatusInfo};

/// Payload of the `DeleteCertificate` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeleteCertificateRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `certificateHashData`, required.
    pub certificate_hash_data: CertificateHashData,
}

impl DeleteCertificateRequest {
    const KEYS: &'static [&'static str] = &["customData", "certificateHashData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(certificate_hash_data: CertificateHashData) -> Self {
        Self { custom_data: None, certificate_hash_data }
    }
}

impl Element for DeleteCertificateRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut certificate_hash_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"certificateHashData\":") {
                reader.member(&mut certificate_hash_data, CertificateHashData::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            certificate_hash_data: reader.required(certificate_hash_data, &object, "certificateHashData")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"certificateHashData\":") {
                reader.check_member(&mut seen, 1 << 1, CertificateHashData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "certificateHashData"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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

/// Part of [`DeleteCertificateRequest`](crate::DeleteCertificateRequest), [`CertificateHashDataChain`](crate::CertificateHashDataChain), [`CustomerInformationRequest`](crate::CustomerInformationRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateHashData {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `hashAlgorithm`, required.
    pub hash_algorithm: HashAlgorithmEnum,
    /// `issuerNameHash`, required, at most 128 characters.
    pub issuer_name_hash: Text<128>,
    /// `issuerKeyHash`, required, at most 128 characters.
    pub issuer_key_hash: Text<128>,
    /// `serialNumber`, required, at most 40 characters.
    pub serial_number: Text<40>,
}

impl CertificateHashData {
    const KEYS: &'static [&'static str] =
        &["customData", "hashAlgorithm", "issuerNameHash", "issuerKeyHash", "serialNumber"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        hash_algorithm: HashAlgorithmEnum,
        issuer_name_hash: Text<128>,
        issuer_key_hash: Text<128>,
        serial_number: Text<40>,
    ) -> Self {
        Self { custom_data: None, hash_algorithm, issuer_name_hash, issuer_key_hash, serial_number }
    }
}

impl Element for CertificateHashData {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut hash_algorithm = None;
        let mut issuer_name_hash = None;
        let mut issuer_key_hash = None;
        let mut serial_number = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"hashAlgorithm\":") {
                reader.member(&mut hash_algorithm, HashAlgorithmEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"issuerNameHash\":") {
                reader.member(&mut issuer_name_hash, Text::<128>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"issuerKeyHash\":") {
                reader.member(&mut issuer_key_hash, Text::<128>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"serialNumber\":") {
                reader.member(&mut serial_number, Text::<40>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
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
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"hashAlgorithm\":") {
                reader.check_member(&mut seen, 1 << 1, HashAlgorithmEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"issuerNameHash\":") {
                reader.check_member(&mut seen, 1 << 2, Text::<128>::check)?;
            }
            if reader.comes(&mut object, 3, "\"issuerKeyHash\":") {
                reader.check_member(&mut seen, 1 << 3, Text::<128>::check)?;
            }
            if reader.comes(&mut object, 4, "\"serialNumber\":") {
                reader.check_member(&mut seen, 1 << 4, Text::<40>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "hashAlgorithm"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "issuerNameHash"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "issuerKeyHash"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "serialNumber"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `status`, required.
    pub status: DeleteCertificateStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
}

impl DeleteCertificateResponse {
    const KEYS: &'static [&'static str] = &["customData", "status", "statusInfo"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: DeleteCertificateStatusEnum) -> Self {
        Self { custom_data: None, status, status_info: None }
    }
}

impl Element for DeleteCertificateResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut status = None;
        let mut status_info = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.member(&mut status, DeleteCertificateStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"statusInfo\":") {
                reader.optional_member(&mut status_info, StatusInfo::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { custom_data, status: reader.required(status, &object, "status")?, status_info })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.check_member(&mut seen, 1 << 1, DeleteCertificateStatusEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"statusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 2, StatusInfo::check)?;
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
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"status\":");
        self.status.write(writer)?;
        if let Some(value) = &self.status_info {
            writer.member("\"statusInfo\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for DeleteCertificateResponse {
    const NAME: &'static str = "DeleteCertificateResponse";
}

/// Payload of the `Get15118EVCertificate` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Get15118EVCertificateRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `iso15118SchemaVersion`, required, at most 50 characters.
    pub iso15118_schema_version: Text<50>,
    /// `action`, required.
    pub action: CertificateActionEnum,
    /// `exiRequest`, required, at most 5600 characters.
    pub exi_request: Text<5600>,
}

impl Get15118EVCertificateRequest {
    const KEYS: &'static [&'static str] = &["customData", "iso15118SchemaVersion", "action", "exiRequest"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        iso15118_schema_version: Text<50>,
        action: CertificateActionEnum,
        exi_request: Text<5600>,
    ) -> Self {
        Self { custom_data: None, iso15118_schema_version, action, exi_request }
    }
}

impl Element for Get15118EVCertificateRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut iso15118_schema_version = None;
        let mut action = None;
        let mut exi_request = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"iso15118SchemaVersion\":") {
                reader.member(&mut iso15118_schema_version, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"action\":") {
                reader.member(&mut action, CertificateActionEnum::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"exiRequest\":") {
                reader.member(&mut exi_request, Text::<5600>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            iso15118_schema_version: reader.required(
                iso15118_schema_version,
                &object,
                "iso15118SchemaVersion",
            )?,
            action: reader.required(action, &object, "action")?,
            exi_request: reader.required(exi_request, &object, "exiRequest")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"iso15118SchemaVersion\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 2, "\"action\":") {
                reader.check_member(&mut seen, 1 << 2, CertificateActionEnum::check)?;
            }
            if reader.comes(&mut object, 3, "\"exiRequest\":") {
                reader.check_member(&mut seen, 1 << 3, Text::<5600>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "iso15118SchemaVersion"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "action"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "exiRequest"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"iso15118SchemaVersion\":");
        self.iso15118_schema_version.write(writer)?;
        writer.member("\"action\":");
        self.action.write(writer)?;
        writer.member("\"exiRequest\":");
        self.exi_request.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for Get15118EVCertificateRequest {
    const NAME: &'static str = "Get15118EVCertificateRequest";
}

impl Request for Get15118EVCertificateRequest {
    const ACTION: &'static str = "Get15118EVCertificate";
    type Response = Get15118EVCertificateResponse;
}

/// Payload of the response to `Get15118EVCertificate`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Get15118EVCertificateResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `status`, required.
    pub status: Iso15118EVCertificateStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `exiResponse`, required, at most 5600 characters.
    pub exi_response: Text<5600>,
}

impl Get15118EVCertificateResponse {
    const KEYS: &'static [&'static str] = &["customData", "status", "statusInfo", "exiResponse"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: Iso15118EVCertificateStatusEnum, exi_response: Text<5600>) -> Self {
        Self { custom_data: None, status, status_info: None, exi_response }
    }
}

impl Element for Get15118EVCertificateResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut status = None;
        let mut status_info = None;
        let mut exi_response = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.member(&mut status, Iso15118EVCertificateStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"statusInfo\":") {
                reader.optional_member(&mut status_info, StatusInfo::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"exiResponse\":") {
                reader.member(&mut exi_response, Text::<5600>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            status: reader.required(status, &object, "status")?,
            status_info,
            exi_response: reader.required(exi_response, &object, "exiResponse")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.check_member(&mut seen, 1 << 1, Iso15118EVCertificateStatusEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"statusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 2, StatusInfo::check)?;
            }
            if reader.comes(&mut object, 3, "\"exiResponse\":") {
                reader.check_member(&mut seen, 1 << 3, Text::<5600>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "exiResponse"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"status\":");
        self.status.write(writer)?;
        if let Some(value) = &self.status_info {
            writer.member("\"statusInfo\":");
            value.write(writer)?;
        }
        writer.member("\"exiResponse\":");
        self.exi_response.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for Get15118EVCertificateResponse {
    const NAME: &'static str = "Get15118EVCertificateResponse";
}

/// Payload of the `GetCertificateStatus` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetCertificateStatusRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `ocspRequestData`, required.
    pub ocsp_request_data: OCSPRequestData,
}

impl GetCertificateStatusRequest {
    const KEYS: &'static [&'static str] = &["customData", "ocspRequestData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(ocsp_request_data: OCSPRequestData) -> Self {
        Self { custom_data: None, ocsp_request_data }
    }
}

impl Element for GetCertificateStatusRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut ocsp_request_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"ocspRequestData\":") {
                reader.member(&mut ocsp_request_data, OCSPRequestData::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            ocsp_request_data: reader.required(ocsp_request_data, &object, "ocspRequestData")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"ocspRequestData\":") {
                reader.check_member(&mut seen, 1 << 1, OCSPRequestData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "ocspRequestData"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"ocspRequestData\":");
        self.ocsp_request_data.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for GetCertificateStatusRequest {
    const NAME: &'static str = "GetCertificateStatusRequest";
}

impl Request for GetCertificateStatusRequest {
    const ACTION: &'static str = "GetCertificateStatus";
    type Response = GetCertificateStatusResponse;
}

/// Part of [`AuthorizeRequest`](crate::AuthorizeRequest), [`GetCertificateStatusRequest`](crate::GetCertificateStatusRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OCSPRequestData {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `hashAlgorithm`, required.
    pub hash_algorithm: HashAlgorithmEnum,
    /// `issuerNameHash`, required, at most 128 characters.
    pub issuer_name_hash: Text<128>,
    /// `issuerKeyHash`, required, at most 128 characters.
    pub issuer_key_hash: Text<128>,
    /// `serialNumber`, required, at most 40 characters.
    pub serial_number: Text<40>,
    /// `responderURL`, required, at most 512 characters.
    pub responder_url: Text<512>,
}

impl OCSPRequestData {
    const KEYS: &'static [&'static str] =
        &["customData", "hashAlgorithm", "issuerNameHash", "issuerKeyHash", "serialNumber", "responderURL"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        hash_algorithm: HashAlgorithmEnum,
        issuer_name_hash: Text<128>,
        issuer_key_hash: Text<128>,
        serial_number: Text<40>,
        responder_url: Text<512>,
    ) -> Self {
        Self {
            custom_data: None,
            hash_algorithm,
            issuer_name_hash,
            issuer_key_hash,
            serial_number,
            responder_url,
        }
    }
}

impl Element for OCSPRequestData {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut hash_algorithm = None;
        let mut issuer_name_hash = None;
        let mut issuer_key_hash = None;
        let mut serial_number = None;
        let mut responder_url = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"hashAlgorithm\":") {
                reader.member(&mut hash_algorithm, HashAlgorithmEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"issuerNameHash\":") {
                reader.member(&mut issuer_name_hash, Text::<128>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"issuerKeyHash\":") {
                reader.member(&mut issuer_key_hash, Text::<128>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"serialNumber\":") {
                reader.member(&mut serial_number, Text::<40>::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"responderURL\":") {
                reader.member(&mut responder_url, Text::<512>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            hash_algorithm: reader.required(hash_algorithm, &object, "hashAlgorithm")?,
            issuer_name_hash: reader.required(issuer_name_hash, &object, "issuerNameHash")?,
            issuer_key_hash: reader.required(issuer_key_hash, &object, "issuerKeyHash")?,
            serial_number: reader.required(serial_number, &object, "serialNumber")?,
            responder_url: reader.required(responder_url, &object, "responderURL")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"hashAlgorithm\":") {
                reader.check_member(&mut seen, 1 << 1, HashAlgorithmEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"issuerNameHash\":") {
                reader.check_member(&mut seen, 1 << 2, Text::<128>::check)?;
            }
            if reader.comes(&mut object, 3, "\"issuerKeyHash\":") {
                reader.check_member(&mut seen, 1 << 3, Text::<128>::check)?;
            }
            if reader.comes(&mut object, 4, "\"serialNumber\":") {
                reader.check_member(&mut seen, 1 << 4, Text::<40>::check)?;
            }
            if reader.comes(&mut object, 5, "\"responderURL\":") {
                reader.check_member(&mut seen, 1 << 5, Text::<512>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "hashAlgorithm"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "issuerNameHash"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "issuerKeyHash"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "serialNumber"));
        }
        if seen & (1 << 5) == 0 {
            return Err(reader.missing(&object, "responderURL"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"hashAlgorithm\":");
        self.hash_algorithm.write(writer)?;
        writer.member("\"issuerNameHash\":");
        self.issuer_name_hash.write(writer)?;
        writer.member("\"issuerKeyHash\":");
        self.issuer_key_hash.write(writer)?;
        writer.member("\"serialNumber\":");
        self.serial_number.write(writer)?;
        writer.member("\"responderURL\":");
        self.responder_url.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

/// Payload of the response to `GetCertificateStatus`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetCertificateStatusResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `status`, required.
    pub status: GetCertificateStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `ocspResult`, optional, at most 5500 characters.
    pub ocsp_result: Option<Text<5500>>,
}

impl GetCertificateStatusResponse {
    const KEYS: &'static [&'static str] = &["customData", "status", "statusInfo", "ocspResult"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: GetCertificateStatusEnum) -> Self {
        Self { custom_data: None, status, status_info: None, ocsp_result: None }
    }
}

impl Element for GetCertificateStatusResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut status = None;
        let mut status_info = None;
        let mut ocsp_result = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.member(&mut status, GetCertificateStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"statusInfo\":") {
                reader.optional_member(&mut status_info, StatusInfo::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"ocspResult\":") {
                reader.optional_member(&mut ocsp_result, Text::<5500>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            status: reader.required(status, &object, "status")?,
            status_info,
            ocsp_result,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.check_member(&mut seen, 1 << 1, GetCertificateStatusEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"statusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 2, StatusInfo::check)?;
            }
            if reader.comes(&mut object, 3, "\"ocspResult\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Text::<5500>::check)?;
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
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"status\":");
        self.status.write(writer)?;
        if let Some(value) = &self.status_info {
            writer.member("\"statusInfo\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.ocsp_result {
            writer.member("\"ocspResult\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for GetCertificateStatusResponse {
    const NAME: &'static str = "GetCertificateStatusResponse";
}

/// Payload of the `GetInstalledCertificateIds` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GetInstalledCertificateIdsRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `certificateType`, optional, 1 or more.
    pub certificate_type: Option<Array<GetCertificateIdUseEnum, 1>>,
}

impl GetInstalledCertificateIdsRequest {
    const KEYS: &'static [&'static str] = &["customData", "certificateType"];
}

impl Element for GetInstalledCertificateIdsRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut certificate_type = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"certificateType\":") {
                reader
                    .optional_member(&mut certificate_type, Array::<GetCertificateIdUseEnum, 1>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { custom_data, certificate_type })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"certificateType\":") {
                reader.check_optional_member(
                    &mut seen,
                    1 << 1,
                    Array::<GetCertificateIdUseEnum, 1>::check,
                )?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.certificate_type {
            writer.member("\"certificateType\":");
            value.write(writer)?;
        }
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
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `status`, required.
    pub status: GetInstalledCertificateStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `certificateHashDataChain`, optional, 1 or more.
    pub certificate_hash_data_chain: Option<Array<CertificateHashDataChain, 1>>,
}

impl GetInstalledCertificateIdsResponse {
    const KEYS: &'static [&'static str] = &["customData", "status", "statusInfo", "certificateHashDataChain"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: GetInstalledCertificateStatusEnum) -> Self {
        Self { custom_data: None, status, status_info: None, certificate_hash_data_chain: None }
    }
}

impl Element for GetInstalledCertificateIdsResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut status = None;
        let mut status_info = None;
        let mut certificate_hash_data_chain = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.member(&mut status, GetInstalledCertificateStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"statusInfo\":") {
                reader.optional_member(&mut status_info, StatusInfo::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"certificateHashDataChain\":") {
                reader.optional_member(
                    &mut certificate_hash_data_chain,
                    Array::<CertificateHashDataChain, 1>::read_into,
                )?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            status: reader.required(status, &object, "status")?,
            status_info,
            certificate_hash_data_chain,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.check_member(&mut seen, 1 << 1, GetInstalledCertificateStatusEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"statusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 2, StatusInfo::check)?;
            }
            if reader.comes(&mut object, 3, "\"certificateHashDataChain\":") {
                reader.check_optional_member(
                    &mut seen,
                    1 << 3,
                    Array::<CertificateHashDataChain, 1>::check,
                )?;
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
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"status\":");
        self.status.write(writer)?;
        if let Some(value) = &self.status_info {
            writer.member("\"statusInfo\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.certificate_hash_data_chain {
            writer.member("\"certificateHashDataChain\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for GetInstalledCertificateIdsResponse {
    const NAME: &'static str = "GetInstalledCertificateIdsResponse";
}

/// Part of [`GetInstalledCertificateIdsResponse`](crate::GetInstalledCertificateIdsResponse).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateHashDataChain {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `certificateHashData`, required.
    pub certificate_hash_data: CertificateHashData,
    /// `certificateType`, required.
    pub certificate_type: GetCertificateIdUseEnum,
    /// `childCertificateHashData`, optional, 1 to 4.
    pub child_certificate_hash_data: Option<Array<CertificateHashData, 1, 4>>,
}

impl CertificateHashDataChain {
    const KEYS: &'static [&'static str] =
        &["customData", "certificateHashData", "certificateType", "childCertificateHashData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        certificate_hash_data: CertificateHashData,
        certificate_type: GetCertificateIdUseEnum,
    ) -> Self {
        Self { custom_data: None, certificate_hash_data, certificate_type, child_certificate_hash_data: None }
    }
}

impl Element for CertificateHashDataChain {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut certificate_hash_data = None;
        let mut certificate_type = None;
        let mut child_certificate_hash_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"certificateHashData\":") {
                reader.member(&mut certificate_hash_data, CertificateHashData::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"certificateType\":") {
                reader.member(&mut certificate_type, GetCertificateIdUseEnum::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"childCertificateHashData\":") {
                reader.optional_member(
                    &mut child_certificate_hash_data,
                    Array::<CertificateHashData, 1, 4>::read_into,
                )?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            certificate_hash_data: reader.required(certificate_hash_data, &object, "certificateHashData")?,
            certificate_type: reader.required(certificate_type, &object, "certificateType")?,
            child_certificate_hash_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"certificateHashData\":") {
                reader.check_member(&mut seen, 1 << 1, CertificateHashData::check)?;
            }
            if reader.comes(&mut object, 2, "\"certificateType\":") {
                reader.check_member(&mut seen, 1 << 2, GetCertificateIdUseEnum::check)?;
            }
            if reader.comes(&mut object, 3, "\"childCertificateHashData\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Array::<CertificateHashData, 1, 4>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "certificateHashData"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "certificateType"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"certificateHashData\":");
        self.certificate_hash_data.write(writer)?;
        writer.member("\"certificateType\":");
        self.certificate_type.write(writer)?;
        if let Some(value) = &self.child_certificate_hash_data {
            writer.member("\"childCertificateHashData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Payload of the `InstallCertificate` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstallCertificateRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `certificateType`, required.
    pub certificate_type: InstallCertificateUseEnum,
    /// `certificate`, required, at most 5500 characters.
    pub certificate: Text<5500>,
}

impl InstallCertificateRequest {
    const KEYS: &'static [&'static str] = &["customData", "certificateType", "certificate"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(certificate_type: InstallCertificateUseEnum, certificate: Text<5500>) -> Self {
        Self { custom_data: None, certificate_type, certificate }
    }
}

impl Element for InstallCertificateRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut certificate_type = None;
        let mut certificate = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"certificateType\":") {
                reader.member(&mut certificate_type, InstallCertificateUseEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"certificate\":") {
                reader.member(&mut certificate, Text::<5500>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            certificate_type: reader.required(certificate_type, &object, "certificateType")?,
            certificate: reader.required(certificate, &object, "certificate")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"certificateType\":") {
                reader.check_member(&mut seen, 1 << 1, InstallCertificateUseEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"certificate\":") {
                reader.check_member(&mut seen, 1 << 2, Text::<5500>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "certificateType"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "certificate"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `status`, required.
    pub status: InstallCertificateStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
}

impl InstallCertificateResponse {
    const KEYS: &'static [&'static str] = &["customData", "status", "statusInfo"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: InstallCertificateStatusEnum) -> Self {
        Self { custom_data: None, status, status_info: None }
    }
}

impl Element for InstallCertificateResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut status = None;
        let mut status_info = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.member(&mut status, InstallCertificateStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"statusInfo\":") {
                reader.optional_member(&mut status_info, StatusInfo::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { custom_data, status: reader.required(status, &object, "status")?, status_info })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.check_member(&mut seen, 1 << 1, InstallCertificateStatusEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"statusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 2, StatusInfo::check)?;
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
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"status\":");
        self.status.write(writer)?;
        if let Some(value) = &self.status_info {
            writer.member("\"statusInfo\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for InstallCertificateResponse {
    const NAME: &'static str = "InstallCertificateResponse";
}

/// The words of `hashAlgorithm` in [`CertificateHashData`](crate::CertificateHashData), `hashAlgorithm` in [`OCSPRequestData`](crate::OCSPRequestData).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum HashAlgorithmEnum {
    /// `SHA256` on the wire.
    Sha256,
    /// `SHA384` on the wire.
    Sha384,
    /// `SHA512` on the wire.
    Sha512,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl HashAlgorithmEnum {
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

impl std::str::FromStr for HashAlgorithmEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "HashAlgorithmEnum" })
    }
}

impl std::fmt::Display for HashAlgorithmEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for HashAlgorithmEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "HashAlgorithmEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "HashAlgorithmEnum")
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
pub enum DeleteCertificateStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `Failed` on the wire.
    Failed,
    /// `NotFound` on the wire.
    NotFound,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl DeleteCertificateStatusEnum {
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

impl std::str::FromStr for DeleteCertificateStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "DeleteCertificateStatusEnum" })
    }
}

impl std::fmt::Display for DeleteCertificateStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for DeleteCertificateStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "DeleteCertificateStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "DeleteCertificateStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `action` in [`Get15118EVCertificateRequest`](crate::Get15118EVCertificateRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum CertificateActionEnum {
    /// `Install` on the wire.
    Install,
    /// `Update` on the wire.
    Update,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl CertificateActionEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Install, Self::Update];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Install => "Install",
            Self::Update => "Update",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Install" => Self::Install,
            b"Update" => Self::Update,

            _ => return None,
        })
    }
}

impl std::str::FromStr for CertificateActionEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "CertificateActionEnum" })
    }
}

impl std::fmt::Display for CertificateActionEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for CertificateActionEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "CertificateActionEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "CertificateActionEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`Get15118EVCertificateResponse`](crate::Get15118EVCertificateResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Iso15118EVCertificateStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `Failed` on the wire.
    Failed,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl Iso15118EVCertificateStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Failed];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Failed => "Failed",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Failed" => Self::Failed,

            _ => return None,
        })
    }
}

impl std::str::FromStr for Iso15118EVCertificateStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "Iso15118EVCertificateStatusEnum" })
    }
}

impl std::fmt::Display for Iso15118EVCertificateStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for Iso15118EVCertificateStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "Iso15118EVCertificateStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "Iso15118EVCertificateStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`GetCertificateStatusResponse`](crate::GetCertificateStatusResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum GetCertificateStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `Failed` on the wire.
    Failed,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl GetCertificateStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Failed];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Failed => "Failed",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Failed" => Self::Failed,

            _ => return None,
        })
    }
}

impl std::str::FromStr for GetCertificateStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "GetCertificateStatusEnum" })
    }
}

impl std::fmt::Display for GetCertificateStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for GetCertificateStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "GetCertificateStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "GetCertificateStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `certificateType` in [`GetInstalledCertificateIdsRequest`](crate::GetInstalledCertificateIdsRequest), `certificateType` in [`CertificateHashDataChain`](crate::CertificateHashDataChain).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum GetCertificateIdUseEnum {
    /// `V2GRootCertificate` on the wire.
    V2gRootCertificate,
    /// `MORootCertificate` on the wire.
    MoRootCertificate,
    /// `CSMSRootCertificate` on the wire.
    CsmsRootCertificate,
    /// `V2GCertificateChain` on the wire.
    V2gCertificateChain,
    /// `ManufacturerRootCertificate` on the wire.
    ManufacturerRootCertificate,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl GetCertificateIdUseEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::V2gRootCertificate,
        Self::MoRootCertificate,
        Self::CsmsRootCertificate,
        Self::V2gCertificateChain,
        Self::ManufacturerRootCertificate,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::V2gRootCertificate => "V2GRootCertificate",
            Self::MoRootCertificate => "MORootCertificate",
            Self::CsmsRootCertificate => "CSMSRootCertificate",
            Self::V2gCertificateChain => "V2GCertificateChain",
            Self::ManufacturerRootCertificate => "ManufacturerRootCertificate",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"V2GRootCertificate" => Self::V2gRootCertificate,
            b"MORootCertificate" => Self::MoRootCertificate,
            b"CSMSRootCertificate" => Self::CsmsRootCertificate,
            b"V2GCertificateChain" => Self::V2gCertificateChain,
            b"ManufacturerRootCertificate" => Self::ManufacturerRootCertificate,

            _ => return None,
        })
    }
}

impl std::str::FromStr for GetCertificateIdUseEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "GetCertificateIdUseEnum" })
    }
}

impl std::fmt::Display for GetCertificateIdUseEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for GetCertificateIdUseEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "GetCertificateIdUseEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "GetCertificateIdUseEnum")
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
pub enum GetInstalledCertificateStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `NotFound` on the wire.
    NotFound,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl GetInstalledCertificateStatusEnum {
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

impl std::str::FromStr for GetInstalledCertificateStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "GetInstalledCertificateStatusEnum" })
    }
}

impl std::fmt::Display for GetInstalledCertificateStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for GetInstalledCertificateStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "GetInstalledCertificateStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "GetInstalledCertificateStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `certificateType` in [`InstallCertificateRequest`](crate::InstallCertificateRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum InstallCertificateUseEnum {
    /// `V2GRootCertificate` on the wire.
    V2gRootCertificate,
    /// `MORootCertificate` on the wire.
    MoRootCertificate,
    /// `CSMSRootCertificate` on the wire.
    CsmsRootCertificate,
    /// `ManufacturerRootCertificate` on the wire.
    ManufacturerRootCertificate,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl InstallCertificateUseEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::V2gRootCertificate,
        Self::MoRootCertificate,
        Self::CsmsRootCertificate,
        Self::ManufacturerRootCertificate,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::V2gRootCertificate => "V2GRootCertificate",
            Self::MoRootCertificate => "MORootCertificate",
            Self::CsmsRootCertificate => "CSMSRootCertificate",
            Self::ManufacturerRootCertificate => "ManufacturerRootCertificate",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"V2GRootCertificate" => Self::V2gRootCertificate,
            b"MORootCertificate" => Self::MoRootCertificate,
            b"CSMSRootCertificate" => Self::CsmsRootCertificate,
            b"ManufacturerRootCertificate" => Self::ManufacturerRootCertificate,

            _ => return None,
        })
    }
}

impl std::str::FromStr for InstallCertificateUseEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "InstallCertificateUseEnum" })
    }
}

impl std::fmt::Display for InstallCertificateUseEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for InstallCertificateUseEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "InstallCertificateUseEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "InstallCertificateUseEnum")
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
pub enum InstallCertificateStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,
    /// `Failed` on the wire.
    Failed,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl InstallCertificateStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Rejected, Self::Failed];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Rejected => "Rejected",
            Self::Failed => "Failed",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Rejected" => Self::Rejected,
            b"Failed" => Self::Failed,

            _ => return None,
        })
    }
}

impl std::str::FromStr for InstallCertificateStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "InstallCertificateStatusEnum" })
    }
}

impl std::fmt::Display for InstallCertificateStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for InstallCertificateStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "InstallCertificateStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "InstallCertificateStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}
