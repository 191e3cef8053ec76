// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Messages and types of the functional block "certificates".

use ocpp_types::json::{Element, EncodeError, Reader, Refused, Writer};
use ocpp_types::message::{Message, Request};
use ocpp_types::{Array, DateTime, Integer, InvalidValue, Rule, Text, UnknownWord};

use crate::{CustomData, StatusInfo};

/// Payload of the `DeleteCertificate` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeleteCertificateRequest {
    /// `certificateHashData`, required.
    pub certificate_hash_data: CertificateHashData,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl DeleteCertificateRequest {
    const KEYS: &'static [&'static str] = &["certificateHashData", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(certificate_hash_data: CertificateHashData) -> Self {
        Self { certificate_hash_data, custom_data: None }
    }
}

impl Element for DeleteCertificateRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut certificate_hash_data = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"certificateHashData\":") {
                reader.member(&mut certificate_hash_data, CertificateHashData::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            certificate_hash_data: reader.required(certificate_hash_data, &object, "certificateHashData")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"certificateHashData\":") {
                reader.check_member(&mut seen, 1 << 0, CertificateHashData::check)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 1, CustomData::check)?;
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
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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

/// Part of [`SignCertificateRequest`](crate::SignCertificateRequest), [`DeleteCertificateRequest`](crate::DeleteCertificateRequest), [`CertificateStatusRequestInfo`](crate::CertificateStatusRequestInfo), [`CertificateStatus`](crate::CertificateStatus), [`CertificateHashDataChain`](crate::CertificateHashDataChain), [`CustomerInformationRequest`](crate::CustomerInformationRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateHashData {
    /// `hashAlgorithm`, required.
    pub hash_algorithm: HashAlgorithmEnum,
    /// `issuerNameHash`, required, at most 128 characters.
    pub issuer_name_hash: Text<128>,
    /// `issuerKeyHash`, required, at most 128 characters.
    pub issuer_key_hash: Text<128>,
    /// `serialNumber`, required, at most 40 characters.
    pub serial_number: Text<40>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl CertificateHashData {
    const KEYS: &'static [&'static str] =
        &["hashAlgorithm", "issuerNameHash", "issuerKeyHash", "serialNumber", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        hash_algorithm: HashAlgorithmEnum,
        issuer_name_hash: Text<128>,
        issuer_key_hash: Text<128>,
        serial_number: Text<40>,
    ) -> Self {
        Self { hash_algorithm, issuer_name_hash, issuer_key_hash, serial_number, custom_data: None }
    }
}

impl Element for CertificateHashData {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut hash_algorithm = None;
        let mut issuer_name_hash = None;
        let mut issuer_key_hash = None;
        let mut serial_number = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"hashAlgorithm\":") {
                reader.member(&mut hash_algorithm, HashAlgorithmEnum::read_into)?;
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
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
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
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"hashAlgorithm\":") {
                reader.check_member(&mut seen, 1 << 0, HashAlgorithmEnum::check)?;
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
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 4, CustomData::check)?;
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
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Payload of the response to `DeleteCertificate`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeleteCertificateResponse {
    /// `status`, required.
    pub status: DeleteCertificateStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl DeleteCertificateResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: DeleteCertificateStatusEnum) -> Self {
        Self { status, status_info: None, custom_data: None }
    }
}

impl Element for DeleteCertificateResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut status_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, DeleteCertificateStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"statusInfo\":") {
                reader.optional_member(&mut status_info, StatusInfo::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { status: reader.required(status, &object, "status")?, status_info, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, DeleteCertificateStatusEnum::check)?;
            }
            if reader.comes(&mut object, 1, "\"statusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 1, StatusInfo::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
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
        if let Some(value) = &self.status_info {
            writer.member("\"statusInfo\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
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
    /// `iso15118SchemaVersion`, required, at most 50 characters.
    pub iso15118_schema_version: Text<50>,
    /// `action`, required.
    pub action: CertificateActionEnum,
    /// `exiRequest`, required, at most 11000 characters.
    pub exi_request: Text<11000>,
    /// `maximumContractCertificateChains`, optional, 0 or more.
    pub maximum_contract_certificate_chains: Option<Integer<0>>,
    /// `prioritizedEMAIDs`, optional, 1 to 8, each at most 255 characters.
    pub prioritized_emai_ds: Option<Array<Text<255>, 1, 8>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl Get15118EVCertificateRequest {
    const KEYS: &'static [&'static str] = &[
        "iso15118SchemaVersion",
        "action",
        "exiRequest",
        "maximumContractCertificateChains",
        "prioritizedEMAIDs",
        "customData",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        iso15118_schema_version: Text<50>,
        action: CertificateActionEnum,
        exi_request: Text<11000>,
    ) -> Self {
        Self {
            iso15118_schema_version,
            action,
            exi_request,
            maximum_contract_certificate_chains: None,
            prioritized_emai_ds: None,
            custom_data: None,
        }
    }
}

impl Element for Get15118EVCertificateRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut iso15118_schema_version = None;
        let mut action = None;
        let mut exi_request = None;
        let mut maximum_contract_certificate_chains = None;
        let mut prioritized_emai_ds = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"iso15118SchemaVersion\":") {
                reader.member(&mut iso15118_schema_version, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"action\":") {
                reader.member(&mut action, CertificateActionEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"exiRequest\":") {
                reader.member(&mut exi_request, Text::<11000>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"maximumContractCertificateChains\":") {
                reader.optional_member(&mut maximum_contract_certificate_chains, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"prioritizedEMAIDs\":") {
                reader.optional_member(&mut prioritized_emai_ds, Array::<Text<255>, 1, 8>::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            iso15118_schema_version: reader.required(
                iso15118_schema_version,
                &object,
                "iso15118SchemaVersion",
            )?,
            action: reader.required(action, &object, "action")?,
            exi_request: reader.required(exi_request, &object, "exiRequest")?,
            maximum_contract_certificate_chains,
            prioritized_emai_ds,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"iso15118SchemaVersion\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 1, "\"action\":") {
                reader.check_member(&mut seen, 1 << 1, CertificateActionEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"exiRequest\":") {
                reader.check_member(&mut seen, 1 << 2, Text::<11000>::check)?;
            }
            if reader.comes(&mut object, 3, "\"maximumContractCertificateChains\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 4, "\"prioritizedEMAIDs\":") {
                reader.check_optional_member(&mut seen, 1 << 4, Array::<Text<255>, 1, 8>::check)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 5, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "iso15118SchemaVersion"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "action"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "exiRequest"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"iso15118SchemaVersion\":");
        self.iso15118_schema_version.write(writer)?;
        writer.member("\"action\":");
        self.action.write(writer)?;
        writer.member("\"exiRequest\":");
        self.exi_request.write(writer)?;
        if let Some(value) = &self.maximum_contract_certificate_chains {
            writer.member("\"maximumContractCertificateChains\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.prioritized_emai_ds {
            writer.member("\"prioritizedEMAIDs\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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
    /// `status`, required.
    pub status: Iso15118EVCertificateStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `exiResponse`, required, at most 17000 characters.
    pub exi_response: Text<17000>,
    /// `remainingContracts`, optional, 0 or more.
    pub remaining_contracts: Option<Integer<0>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl Get15118EVCertificateResponse {
    const KEYS: &'static [&'static str] =
        &["status", "statusInfo", "exiResponse", "remainingContracts", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: Iso15118EVCertificateStatusEnum, exi_response: Text<17000>) -> Self {
        Self { status, status_info: None, exi_response, remaining_contracts: None, custom_data: None }
    }
}

impl Element for Get15118EVCertificateResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut status_info = None;
        let mut exi_response = None;
        let mut remaining_contracts = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, Iso15118EVCertificateStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"statusInfo\":") {
                reader.optional_member(&mut status_info, StatusInfo::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"exiResponse\":") {
                reader.member(&mut exi_response, Text::<17000>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"remainingContracts\":") {
                reader.optional_member(&mut remaining_contracts, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            status: reader.required(status, &object, "status")?,
            status_info,
            exi_response: reader.required(exi_response, &object, "exiResponse")?,
            remaining_contracts,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, Iso15118EVCertificateStatusEnum::check)?;
            }
            if reader.comes(&mut object, 1, "\"statusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 1, StatusInfo::check)?;
            }
            if reader.comes(&mut object, 2, "\"exiResponse\":") {
                reader.check_member(&mut seen, 1 << 2, Text::<17000>::check)?;
            }
            if reader.comes(&mut object, 3, "\"remainingContracts\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 4, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "exiResponse"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"status\":");
        self.status.write(writer)?;
        if let Some(value) = &self.status_info {
            writer.member("\"statusInfo\":");
            value.write(writer)?;
        }
        writer.member("\"exiResponse\":");
        self.exi_response.write(writer)?;
        if let Some(value) = &self.remaining_contracts {
            writer.member("\"remainingContracts\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for Get15118EVCertificateResponse {
    const NAME: &'static str = "Get15118EVCertificateResponse";
}

/// Payload of the `GetCertificateChainStatus` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetCertificateChainStatusRequest {
    /// `certificateStatusRequests`, required, 1 to 4.
    pub certificate_status_requests: Array<CertificateStatusRequestInfo, 1, 4>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl GetCertificateChainStatusRequest {
    const KEYS: &'static [&'static str] = &["certificateStatusRequests", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(certificate_status_requests: Array<CertificateStatusRequestInfo, 1, 4>) -> Self {
        Self { certificate_status_requests, custom_data: None }
    }
}

impl Element for GetCertificateChainStatusRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut certificate_status_requests = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"certificateStatusRequests\":") {
                reader.member(
                    &mut certificate_status_requests,
                    Array::<CertificateStatusRequestInfo, 1, 4>::read_into,
                )?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            certificate_status_requests: reader.required(
                certificate_status_requests,
                &object,
                "certificateStatusRequests",
            )?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"certificateStatusRequests\":") {
                reader.check_member(&mut seen, 1 << 0, Array::<CertificateStatusRequestInfo, 1, 4>::check)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 1, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "certificateStatusRequests"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"certificateStatusRequests\":");
        self.certificate_status_requests.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for GetCertificateChainStatusRequest {
    const NAME: &'static str = "GetCertificateChainStatusRequest";
}

impl Request for GetCertificateChainStatusRequest {
    const ACTION: &'static str = "GetCertificateChainStatus";
    type Response = GetCertificateChainStatusResponse;
}

/// Part of [`GetCertificateChainStatusRequest`](crate::GetCertificateChainStatusRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateStatusRequestInfo {
    /// `certificateHashData`, required.
    pub certificate_hash_data: CertificateHashData,
    /// `source`, required.
    pub source: CertificateStatusSourceEnum,
    /// `urls`, required, 1 to 5, each at most 2000 characters.
    pub urls: Array<Text<2000>, 1, 5>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl CertificateStatusRequestInfo {
    const KEYS: &'static [&'static str] = &["certificateHashData", "source", "urls", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        certificate_hash_data: CertificateHashData,
        source: CertificateStatusSourceEnum,
        urls: Array<Text<2000>, 1, 5>,
    ) -> Self {
        Self { certificate_hash_data, source, urls, custom_data: None }
    }
}

impl Element for CertificateStatusRequestInfo {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut certificate_hash_data = None;
        let mut source = None;
        let mut urls = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"certificateHashData\":") {
                reader.member(&mut certificate_hash_data, CertificateHashData::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"source\":") {
                reader.member(&mut source, CertificateStatusSourceEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"urls\":") {
                reader.member(&mut urls, Array::<Text<2000>, 1, 5>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            certificate_hash_data: reader.required(certificate_hash_data, &object, "certificateHashData")?,
            source: reader.required(source, &object, "source")?,
            urls: reader.required(urls, &object, "urls")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"certificateHashData\":") {
                reader.check_member(&mut seen, 1 << 0, CertificateHashData::check)?;
            }
            if reader.comes(&mut object, 1, "\"source\":") {
                reader.check_member(&mut seen, 1 << 1, CertificateStatusSourceEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"urls\":") {
                reader.check_member(&mut seen, 1 << 2, Array::<Text<2000>, 1, 5>::check)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 3, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "certificateHashData"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "source"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "urls"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"certificateHashData\":");
        self.certificate_hash_data.write(writer)?;
        writer.member("\"source\":");
        self.source.write(writer)?;
        writer.member("\"urls\":");
        self.urls.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Payload of the response to `GetCertificateChainStatus`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetCertificateChainStatusResponse {
    /// `certificateStatus`, required, 1 to 4.
    pub certificate_status: Array<CertificateStatus, 1, 4>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl GetCertificateChainStatusResponse {
    const KEYS: &'static [&'static str] = &["certificateStatus", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(certificate_status: Array<CertificateStatus, 1, 4>) -> Self {
        Self { certificate_status, custom_data: None }
    }
}

impl Element for GetCertificateChainStatusResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut certificate_status = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"certificateStatus\":") {
                reader.member(&mut certificate_status, Array::<CertificateStatus, 1, 4>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            certificate_status: reader.required(certificate_status, &object, "certificateStatus")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"certificateStatus\":") {
                reader.check_member(&mut seen, 1 << 0, Array::<CertificateStatus, 1, 4>::check)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 1, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "certificateStatus"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"certificateStatus\":");
        self.certificate_status.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for GetCertificateChainStatusResponse {
    const NAME: &'static str = "GetCertificateChainStatusResponse";
}

/// Part of [`GetCertificateChainStatusResponse`](crate::GetCertificateChainStatusResponse).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateStatus {
    /// `certificateHashData`, required.
    pub certificate_hash_data: CertificateHashData,
    /// `source`, required.
    pub source: CertificateStatusSourceEnum,
    /// `status`, required.
    pub status: CertificateStatusEnum,
    /// `nextUpdate`, required, RFC 3339.
    pub next_update: DateTime,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl CertificateStatus {
    const KEYS: &'static [&'static str] =
        &["certificateHashData", "source", "status", "nextUpdate", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        certificate_hash_data: CertificateHashData,
        source: CertificateStatusSourceEnum,
        status: CertificateStatusEnum,
        next_update: DateTime,
    ) -> Self {
        Self { certificate_hash_data, source, status, next_update, custom_data: None }
    }
}

impl Element for CertificateStatus {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut certificate_hash_data = None;
        let mut source = None;
        let mut status = None;
        let mut next_update = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"certificateHashData\":") {
                reader.member(&mut certificate_hash_data, CertificateHashData::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"source\":") {
                reader.member(&mut source, CertificateStatusSourceEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"status\":") {
                reader.member(&mut status, CertificateStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"nextUpdate\":") {
                reader.member(&mut next_update, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            certificate_hash_data: reader.required(certificate_hash_data, &object, "certificateHashData")?,
            source: reader.required(source, &object, "source")?,
            status: reader.required(status, &object, "status")?,
            next_update: reader.required(next_update, &object, "nextUpdate")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"certificateHashData\":") {
                reader.check_member(&mut seen, 1 << 0, CertificateHashData::check)?;
            }
            if reader.comes(&mut object, 1, "\"source\":") {
                reader.check_member(&mut seen, 1 << 1, CertificateStatusSourceEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"status\":") {
                reader.check_member(&mut seen, 1 << 2, CertificateStatusEnum::check)?;
            }
            if reader.comes(&mut object, 3, "\"nextUpdate\":") {
                reader.check_member(&mut seen, 1 << 3, DateTime::check)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 4, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "certificateHashData"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "source"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "nextUpdate"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"certificateHashData\":");
        self.certificate_hash_data.write(writer)?;
        writer.member("\"source\":");
        self.source.write(writer)?;
        writer.member("\"status\":");
        self.status.write(writer)?;
        writer.member("\"nextUpdate\":");
        self.next_update.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Payload of the `GetCertificateStatus` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetCertificateStatusRequest {
    /// `ocspRequestData`, required.
    pub ocsp_request_data: OCSPRequestData,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl GetCertificateStatusRequest {
    const KEYS: &'static [&'static str] = &["ocspRequestData", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(ocsp_request_data: OCSPRequestData) -> Self {
        Self { ocsp_request_data, custom_data: None }
    }
}

impl Element for GetCertificateStatusRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut ocsp_request_data = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"ocspRequestData\":") {
                reader.member(&mut ocsp_request_data, OCSPRequestData::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            ocsp_request_data: reader.required(ocsp_request_data, &object, "ocspRequestData")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"ocspRequestData\":") {
                reader.check_member(&mut seen, 1 << 0, OCSPRequestData::check)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 1, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "ocspRequestData"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"ocspRequestData\":");
        self.ocsp_request_data.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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
    /// `hashAlgorithm`, required.
    pub hash_algorithm: HashAlgorithmEnum,
    /// `issuerNameHash`, required, at most 128 characters.
    pub issuer_name_hash: Text<128>,
    /// `issuerKeyHash`, required, at most 128 characters.
    pub issuer_key_hash: Text<128>,
    /// `serialNumber`, required, at most 40 characters.
    pub serial_number: Text<40>,
    /// `responderURL`, required, at most 2000 characters.
    pub responder_url: Text<2000>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl OCSPRequestData {
    const KEYS: &'static [&'static str] =
        &["hashAlgorithm", "issuerNameHash", "issuerKeyHash", "serialNumber", "responderURL", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        hash_algorithm: HashAlgorithmEnum,
        issuer_name_hash: Text<128>,
        issuer_key_hash: Text<128>,
        serial_number: Text<40>,
        responder_url: Text<2000>,
    ) -> Self {
        Self {
            hash_algorithm,
            issuer_name_hash,
            issuer_key_hash,
            serial_number,
            responder_url,
            custom_data: None,
        }
    }
}

impl Element for OCSPRequestData {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut hash_algorithm = None;
        let mut issuer_name_hash = None;
        let mut issuer_key_hash = None;
        let mut serial_number = None;
        let mut responder_url = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"hashAlgorithm\":") {
                reader.member(&mut hash_algorithm, HashAlgorithmEnum::read_into)?;
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
            if reader.comes(&mut object, 4, "\"responderURL\":") {
                reader.member(&mut responder_url, Text::<2000>::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
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
            responder_url: reader.required(responder_url, &object, "responderURL")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"hashAlgorithm\":") {
                reader.check_member(&mut seen, 1 << 0, HashAlgorithmEnum::check)?;
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
            if reader.comes(&mut object, 4, "\"responderURL\":") {
                reader.check_member(&mut seen, 1 << 4, Text::<2000>::check)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 5, CustomData::check)?;
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
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "responderURL"));
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
        writer.member("\"responderURL\":");
        self.responder_url.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Payload of the response to `GetCertificateStatus`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetCertificateStatusResponse {
    /// `status`, required.
    pub status: GetCertificateStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `ocspResult`, optional, at most 18000 characters.
    pub ocsp_result: Option<Text<18000>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl GetCertificateStatusResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "ocspResult", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: GetCertificateStatusEnum) -> Self {
        Self { status, status_info: None, ocsp_result: None, custom_data: None }
    }
}

impl Element for GetCertificateStatusResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut status_info = None;
        let mut ocsp_result = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, GetCertificateStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"statusInfo\":") {
                reader.optional_member(&mut status_info, StatusInfo::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"ocspResult\":") {
                reader.optional_member(&mut ocsp_result, Text::<18000>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            status: reader.required(status, &object, "status")?,
            status_info,
            ocsp_result,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, GetCertificateStatusEnum::check)?;
            }
            if reader.comes(&mut object, 1, "\"statusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 1, StatusInfo::check)?;
            }
            if reader.comes(&mut object, 2, "\"ocspResult\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Text::<18000>::check)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 3, CustomData::check)?;
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
        if let Some(value) = &self.status_info {
            writer.member("\"statusInfo\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.ocsp_result {
            writer.member("\"ocspResult\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
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
    /// `certificateType`, optional, 1 or more.
    pub certificate_type: Option<Array<GetCertificateIdUseEnum, 1>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl GetInstalledCertificateIdsRequest {
    const KEYS: &'static [&'static str] = &["certificateType", "customData"];
}

impl Element for GetInstalledCertificateIdsRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut certificate_type = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"certificateType\":") {
                reader
                    .optional_member(&mut certificate_type, Array::<GetCertificateIdUseEnum, 1>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { certificate_type, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"certificateType\":") {
                reader.check_optional_member(
                    &mut seen,
                    1 << 0,
                    Array::<GetCertificateIdUseEnum, 1>::check,
                )?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 1, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.certificate_type {
            writer.member("\"certificateType\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
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
    /// `status`, required.
    pub status: GetInstalledCertificateStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `certificateHashDataChain`, optional, 1 or more.
    pub certificate_hash_data_chain: Option<Array<CertificateHashDataChain, 1>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl GetInstalledCertificateIdsResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "certificateHashDataChain", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: GetInstalledCertificateStatusEnum) -> Self {
        Self { status, status_info: None, certificate_hash_data_chain: None, custom_data: None }
    }
}

impl Element for GetInstalledCertificateIdsResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut status_info = None;
        let mut certificate_hash_data_chain = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, GetInstalledCertificateStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"statusInfo\":") {
                reader.optional_member(&mut status_info, StatusInfo::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"certificateHashDataChain\":") {
                reader.optional_member(
                    &mut certificate_hash_data_chain,
                    Array::<CertificateHashDataChain, 1>::read_into,
                )?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            status: reader.required(status, &object, "status")?,
            status_info,
            certificate_hash_data_chain,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, GetInstalledCertificateStatusEnum::check)?;
            }
            if reader.comes(&mut object, 1, "\"statusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 1, StatusInfo::check)?;
            }
            if reader.comes(&mut object, 2, "\"certificateHashDataChain\":") {
                reader.check_optional_member(
                    &mut seen,
                    1 << 2,
                    Array::<CertificateHashDataChain, 1>::check,
                )?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 3, CustomData::check)?;
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
        if let Some(value) = &self.status_info {
            writer.member("\"statusInfo\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.certificate_hash_data_chain {
            writer.member("\"certificateHashDataChain\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
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
    /// `certificateHashData`, required.
    pub certificate_hash_data: CertificateHashData,
    /// `certificateType`, required.
    pub certificate_type: GetCertificateIdUseEnum,
    /// `childCertificateHashData`, optional, 1 to 4.
    pub child_certificate_hash_data: Option<Array<CertificateHashData, 1, 4>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl CertificateHashDataChain {
    const KEYS: &'static [&'static str] =
        &["certificateHashData", "certificateType", "childCertificateHashData", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        certificate_hash_data: CertificateHashData,
        certificate_type: GetCertificateIdUseEnum,
    ) -> Self {
        Self { certificate_hash_data, certificate_type, child_certificate_hash_data: None, custom_data: None }
    }
}

impl Element for CertificateHashDataChain {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut certificate_hash_data = None;
        let mut certificate_type = None;
        let mut child_certificate_hash_data = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"certificateHashData\":") {
                reader.member(&mut certificate_hash_data, CertificateHashData::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"certificateType\":") {
                reader.member(&mut certificate_type, GetCertificateIdUseEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"childCertificateHashData\":") {
                reader.optional_member(
                    &mut child_certificate_hash_data,
                    Array::<CertificateHashData, 1, 4>::read_into,
                )?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            certificate_hash_data: reader.required(certificate_hash_data, &object, "certificateHashData")?,
            certificate_type: reader.required(certificate_type, &object, "certificateType")?,
            child_certificate_hash_data,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"certificateHashData\":") {
                reader.check_member(&mut seen, 1 << 0, CertificateHashData::check)?;
            }
            if reader.comes(&mut object, 1, "\"certificateType\":") {
                reader.check_member(&mut seen, 1 << 1, GetCertificateIdUseEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"childCertificateHashData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Array::<CertificateHashData, 1, 4>::check)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 3, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "certificateHashData"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "certificateType"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"certificateHashData\":");
        self.certificate_hash_data.write(writer)?;
        writer.member("\"certificateType\":");
        self.certificate_type.write(writer)?;
        if let Some(value) = &self.child_certificate_hash_data {
            writer.member("\"childCertificateHashData\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Payload of the `InstallCertificate` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstallCertificateRequest {
    /// `certificateType`, required.
    pub certificate_type: InstallCertificateUseEnum,
    /// `certificate`, required, at most 10000 characters.
    pub certificate: Text<10000>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl InstallCertificateRequest {
    const KEYS: &'static [&'static str] = &["certificateType", "certificate", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(certificate_type: InstallCertificateUseEnum, certificate: Text<10000>) -> Self {
        Self { certificate_type, certificate, custom_data: None }
    }
}

impl Element for InstallCertificateRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut certificate_type = None;
        let mut certificate = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"certificateType\":") {
                reader.member(&mut certificate_type, InstallCertificateUseEnum::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"certificate\":") {
                reader.member(&mut certificate, Text::<10000>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            certificate_type: reader.required(certificate_type, &object, "certificateType")?,
            certificate: reader.required(certificate, &object, "certificate")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"certificateType\":") {
                reader.check_member(&mut seen, 1 << 0, InstallCertificateUseEnum::check)?;
            }
            if reader.comes(&mut object, 1, "\"certificate\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<10000>::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
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
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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
    pub status: InstallCertificateStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl InstallCertificateResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: InstallCertificateStatusEnum) -> Self {
        Self { status, status_info: None, custom_data: None }
    }
}

impl Element for InstallCertificateResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut status_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, InstallCertificateStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"statusInfo\":") {
                reader.optional_member(&mut status_info, StatusInfo::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { status: reader.required(status, &object, "status")?, status_info, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, InstallCertificateStatusEnum::check)?;
            }
            if reader.comes(&mut object, 1, "\"statusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 1, StatusInfo::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
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
        if let Some(value) = &self.status_info {
            writer.member("\"statusInfo\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
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

/// The words of `source` in [`CertificateStatusRequestInfo`](crate::CertificateStatusRequestInfo), `source` in [`CertificateStatus`](crate::CertificateStatus).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum CertificateStatusSourceEnum {
    /// `CRL` on the wire.
    Crl,
    /// `OCSP` on the wire.
    Ocsp,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl CertificateStatusSourceEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Crl, Self::Ocsp];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Crl => "CRL",
            Self::Ocsp => "OCSP",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"CRL" => Self::Crl,
            b"OCSP" => Self::Ocsp,

            _ => return None,
        })
    }
}

impl std::str::FromStr for CertificateStatusSourceEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "CertificateStatusSourceEnum" })
    }
}

impl std::fmt::Display for CertificateStatusSourceEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for CertificateStatusSourceEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "CertificateStatusSourceEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "CertificateStatusSourceEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`CertificateStatus`](crate::CertificateStatus).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum CertificateStatusEnum {
    /// `Good` on the wire.
    Good,
    /// `Revoked` on the wire.
    Revoked,
    /// `Unknown` on the wire.
    Unknown,
    /// `Failed` on the wire.
    Failed,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unlisted(UnknownWord),
}

impl CertificateStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Good, Self::Revoked, Self::Unknown, Self::Failed];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Good => "Good",
            Self::Revoked => "Revoked",
            Self::Unknown => "Unknown",
            Self::Failed => "Failed",

            Self::Unlisted(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Good" => Self::Good,
            b"Revoked" => Self::Revoked,
            b"Unknown" => Self::Unknown,
            b"Failed" => Self::Failed,

            _ => return None,
        })
    }
}

impl std::str::FromStr for CertificateStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "CertificateStatusEnum" })
    }
}

impl std::fmt::Display for CertificateStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for CertificateStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "CertificateStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unlisted(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "CertificateStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unlisted(_)) {
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
    /// `OEMRootCertificate` on the wire.
    OemRootCertificate,

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
        Self::OemRootCertificate,
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
            Self::OemRootCertificate => "OEMRootCertificate",

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
            b"OEMRootCertificate" => Self::OemRootCertificate,

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
    /// `ManufacturerRootCertificate` on the wire.
    ManufacturerRootCertificate,
    /// `CSMSRootCertificate` on the wire.
    CsmsRootCertificate,
    /// `OEMRootCertificate` on the wire.
    OemRootCertificate,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl InstallCertificateUseEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::V2gRootCertificate,
        Self::MoRootCertificate,
        Self::ManufacturerRootCertificate,
        Self::CsmsRootCertificate,
        Self::OemRootCertificate,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::V2gRootCertificate => "V2GRootCertificate",
            Self::MoRootCertificate => "MORootCertificate",
            Self::ManufacturerRootCertificate => "ManufacturerRootCertificate",
            Self::CsmsRootCertificate => "CSMSRootCertificate",
            Self::OemRootCertificate => "OEMRootCertificate",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"V2GRootCertificate" => Self::V2gRootCertificate,
            b"MORootCertificate" => Self::MoRootCertificate,
            b"ManufacturerRootCertificate" => Self::ManufacturerRootCertificate,
            b"CSMSRootCertificate" => Self::CsmsRootCertificate,
            b"OEMRootCertificate" => Self::OemRootCertificate,

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
