//! Where Redis is, and how it is talked to.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Once;
use std::time::Duration;

use redis::io::tcp::TcpSettings;
use redis::{Client, ClientTlsConfig, ConnectionAddr, IntoConnectionInfo, ProtocolVersion, TlsCertificates};

/// Where Redis is, and how it is talked to.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RedisSettings {
    /// `redis://host:port/db`, or `rediss://…` for TLS. May hold user and password, which the fields below overrule.
    pub url: Secret,
    /// The ACL user.
    pub username: Option<String>,
    /// The password.
    pub password: Option<Secret>,
    /// PEM file of the authorities whose certificates are believed; without it those of the operating system are.
    pub ca_file: Option<PathBuf>,
    /// PEM file of the certificate shown to the server; needs [`key_file`](Self::key_file).
    pub certificate_file: Option<PathBuf>,
    /// PEM file of the key of that certificate.
    pub key_file: Option<PathBuf>,
    /// Longest call, and longest attempt to connect. Shorter than the driver's deadline for a port. Default 2 s.
    pub timeout: Duration,
}

impl RedisSettings {
    /// The settings for this URL.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: Secret::new(url),
            username: None,
            password: None,
            ca_file: None,
            certificate_file: None,
            key_file: None,
            timeout: Duration::from_secs(2),
        }
    }

    pub(super) fn client(&self) -> Result<Client, RedisSettingsError> {
        let refused = |source| RedisSettingsError::Refused { source: Box::new(source) };
        // The library's own words for a bad URL are kept out: they may quote it.
        let info = self.url.0.as_str().into_connection_info().map_err(|_| RedisSettingsError::Url)?;
        let is_tls = matches!(info.addr(), ConnectionAddr::TcpTls { .. });
        if !is_tls && (self.ca_file.is_some() || self.certificate_file.is_some()) {
            return Err(RedisSettingsError::NotTls);
        }
        let mut login = info.redis_settings().clone().set_protocol(ProtocolVersion::RESP3);
        if let Some(username) = &self.username {
            login = login.set_username(username);
        }
        if let Some(password) = &self.password {
            login = login.set_password(&password.0);
        }
        // A server whose machine vanished is found out by what stays unacknowledged, not after TCP's quarter of an hour.
        let tcp = TcpSettings::default().set_nodelay(true);
        #[cfg(target_os = "linux")]
        let tcp = tcp.set_user_timeout(self.timeout.saturating_mul(2));
        let info = info.set_redis_settings(login).set_tcp_settings(tcp);
        if !is_tls {
            return Client::open(info).map_err(refused);
        }
        choose_cryptography();
        let client_tls = match (&self.certificate_file, &self.key_file) {
            (None, None) => None,
            (Some(certificate), Some(key)) => {
                Some(ClientTlsConfig { client_cert: read(certificate)?, client_key: read(key)? })
            }
            _ => return Err(RedisSettingsError::HalfAnIdentity),
        };
        let root_cert = self.ca_file.as_deref().map(read).transpose()?;
        Client::build_with_tls(info, TlsCertificates { client_tls, root_cert }).map_err(refused)
    }
}

fn read(file: &Path) -> Result<Vec<u8>, RedisSettingsError> {
    std::fs::read(file).map_err(|source| RedisSettingsError::File { file: file.to_owned(), source })
}

/// rustls takes the cryptography the process chose; where it chose none, ring is chosen here.
fn choose_cryptography() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        // An error says that there is one already, which is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
    });
}

/// Text that no log shows.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Keeps the text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

/// Why settings cannot be right. No variant shows the URL, which may hold a password.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RedisSettingsError {
    /// The URL is none.
    #[error("the redis url is not one: write redis://host:port/ or rediss://host:port/")]
    Url,
    /// Certificates for a connection without TLS.
    #[error("certificates are named, but the redis url is without TLS: write rediss:// instead of redis://")]
    NotTls,
    /// A certificate without a key, or the reverse.
    #[error("a client certificate for redis needs its key, and the key its certificate: name both files")]
    HalfAnIdentity,
    /// A file cannot be read.
    #[error("{} cannot be read", file.display())]
    File {
        /// The file.
        file: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The library cannot use them: a file that holds no certificate, for one.
    #[error("the redis settings cannot be used")]
    Refused {
        /// Why.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    fn why(settings: &RedisSettings) -> String {
        let error = settings.client().unwrap_err();
        let mut told = format!("{error} {error:?}");
        let mut cause = std::error::Error::source(&error);
        while let Some(error) = cause {
            told.push_str(&format!(" {error} {error:?}"));
            cause = error.source();
        }
        told
    }

    #[test]
    fn neither_settings_nor_their_errors_show_a_password() {
        let mut settings = RedisSettings::new("redis://user:hunter2@127.0.0.1:port/");
        assert!(!why(&settings).contains("hunter2"), "{}", why(&settings));
        settings.password = Some(Secret::new("hunter2"));
        assert!(!format!("{settings:?}").contains("hunter2"));
        for url in ["hunter2", "redis://user:hunter2@127.0.0.1/not-a-number", "http://:hunter2@here/"] {
            assert!(!why(&RedisSettings::new(url)).contains("hunter2"), "{url}");
        }
    }

    #[test]
    fn certificates_need_tls_and_each_other_and_have_to_be_there() {
        let mut settings = RedisSettings::new("redis://127.0.0.1/");
        settings.ca_file = Some("ca.pem".into());
        assert!(matches!(settings.client(), Err(RedisSettingsError::NotTls)));
        settings.url = Secret::new("rediss://127.0.0.1/");
        assert!(matches!(settings.client(), Err(RedisSettingsError::File { .. })));
        settings.certificate_file = Some("client.pem".into());
        assert!(matches!(settings.client(), Err(RedisSettingsError::HalfAnIdentity)));
    }

    #[test]
    fn user_and_password_of_their_own_overrule_those_of_the_url() {
        let mut settings = RedisSettings::new("redis://one:first@127.0.0.1:1/3");
        settings.username = Some("two".into());
        settings.password = Some(Secret::new("second"));
        let client = settings.client().unwrap();
        let login = client.get_connection_info().redis_settings();
        assert_eq!((login.username(), login.password(), login.db()), (Some("two"), Some("second"), 3));
    }
}
