//! Certificates of the customers' own servers, issued when a client asks for their host.

use std::{
    collections::HashMap,
    fmt, io,
    sync::{Arc, Mutex, PoisonError},
};

use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer,
    KeyPair, KeyUsagePurpose,
};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        ServerConfig,
        crypto::ring,
        pki_types::PrivateKeyDer,
        server::{ClientHello, ResolvesServerCert},
        sign::CertifiedKey,
    },
};

use crate::{scenario::ServerKind, state::Simulation};

/// The name in the certificate of a server that has one for another name.
const ANOTHER_NAME: &str = "web01.hosting.example";

/// A certificate authority of its own for every run, so that nobody can come to trust one for good.
pub(crate) struct Certificates {
    simulation: Arc<Simulation>,
    issuer: Issuer<'static, KeyPair>,
    issued: Mutex<HashMap<String, Arc<CertifiedKey>>>,
}

impl fmt::Debug for Certificates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Certificates").finish_non_exhaustive()
    }
}

/// A TLS acceptor for every host that the scenario names, and the authority's certificate as PEM. Another host, or none,
/// ends the handshake.
pub(crate) fn acceptor(simulation: Arc<Simulation>) -> io::Result<(TlsAcceptor, String)> {
    let (certificates, root_pem) = Certificates::new(simulation).map_err(io::Error::other)?;
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(io::Error::other)?
        .with_no_client_auth()
        .with_cert_resolver(Arc::new(certificates));
    Ok((TlsAcceptor::from(Arc::new(config)), root_pem))
}

impl Certificates {
    fn new(simulation: Arc<Simulation>) -> Result<(Self, String), rcgen::Error> {
        let mut params = CertificateParams::default();
        params.distinguished_name = named("entra-sim customers' servers");
        params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        let key = KeyPair::generate()?;
        let root_pem = params.self_signed(&key)?.pem();
        let issuer = Issuer::new(params, key);
        Ok((Self { simulation, issuer, issued: Mutex::default() }, root_pem))
    }

    fn certified(&self, name: &str) -> Option<Arc<CertifiedKey>> {
        let mut issued = self.issued.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = issued.get(name) {
            return Some(Arc::clone(known));
        }
        let fresh = self.issue(name).inspect_err(|error| tracing::error!("{name}: {error}")).ok()?;
        issued.insert(name.to_owned(), Arc::clone(&fresh));
        Some(fresh)
    }

    fn issue(&self, name: &str) -> io::Result<Arc<CertifiedKey>> {
        let mut params = CertificateParams::new([name.to_owned()]).map_err(io::Error::other)?;
        params.distinguished_name = named(name);
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.use_authority_key_identifier_extension = true;
        let key = KeyPair::generate().map_err(io::Error::other)?;
        let certificate = params.signed_by(&key, &self.issuer).map_err(io::Error::other)?;
        let key = PrivateKeyDer::try_from(key.serialize_der()).map_err(io::Error::other)?;
        let key = ring::sign::any_supported_type(&key).map_err(io::Error::other)?;
        Ok(Arc::new(CertifiedKey::new(vec![certificate.der().clone()], key)))
    }
}

impl ResolvesServerCert for Certificates {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let host = hello.server_name()?.to_ascii_lowercase();
        let kind = self.simulation.world().scenario.own_server(&host).map(|(_, server)| server.kind)?;
        self.certified(if kind == ServerKind::WrongCertificate { ANOTHER_NAME } else { &host })
    }
}

fn named(common_name: &str) -> DistinguishedName {
    let mut name = DistinguishedName::new();
    name.push(DnType::CommonName, common_name);
    name
}
