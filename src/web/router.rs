//! The one list of routes and the one list of middleware.

use std::time::Duration;

use axum::{
    Router,
    extract::DefaultBodyLimit,
    handler::Handler,
    http::{Method, StatusCode},
    middleware::from_fn_with_state,
    response::{IntoResponse as _, Response},
    routing::{self, MethodRouter},
};
use tower_http::{catch_panic::CatchPanicLayer, compression::CompressionLayer, timeout::TimeoutLayer};

use super::{
    Site, admin, assets, audit, brand, check_domain, compare, connect, consent_again, data, desk, events,
    failure, from_product, from_where, hand_over, headers, health, imports, inspection, limit, lint_url,
    list_files, my_data, organisation, origin, public_keys, reader, report_export, report_files, reports,
    request_message, same_cause, security, share_report, shared_report, shares, sign_in, stored_data, stuck,
    trace, vendor_faults, verify_report, withdraw,
};

/// Who may use a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Everybody.
    Public,
    /// Whoever holds the link in the address.
    Link,
    /// Signed-in people; what they see is theirs.
    SignedIn,
    /// Administrators of a customer; what they see is their own tenant's.
    TenantAdmin,
    /// The vendor's staff, readers included.
    Staff,
    /// The vendor's staff who work on tenants: support and operators.
    Support,
    /// The vendor's operators.
    Operator,
}

/// One route.
#[derive(Debug)]
pub struct Route {
    /// The method it answers to.
    pub method: Method,
    /// The path, with axum's placeholders.
    pub path: &'static str,
    /// Who may use it.
    pub access: Access,
    handler: MethodRouter<Site>,
}

fn get<H: Handler<T, Site>, T: 'static>(path: &'static str, access: Access, handler: H) -> Route {
    Route { method: Method::GET, path, access, handler: routing::get(handler) }
}

fn post<H: Handler<T, Site>, T: 'static>(path: &'static str, access: Access, handler: H) -> Route {
    Route { method: Method::POST, path, access, handler: routing::post(handler) }
}

impl Route {
    /// The same for bodies that are larger than those of other forms.
    fn with_bodies_up_to(self, bytes: usize) -> Self {
        Self { handler: self.handler.layer(DefaultBodyLimit::max(bytes)), ..self }
    }
}

/// Every route. The router is built from this list, and a test walks it with every role.
pub fn routes() -> Vec<Route> {
    let mut routes = of_customers();
    routes.extend(of_the_desk());
    routes
}

/// The routes for everybody but the vendor's staff, and those of the site itself.
fn of_customers() -> Vec<Route> {
    vec![
        get("/", Access::Public, sign_in::front),
        post("/sign-in", Access::Public, sign_in::start),
        post("/sign-out", Access::SignedIn, sign_in::sign_out),
        get("/auth/callback", Access::Public, sign_in::callback),
        get("/admin-consent/callback", Access::Public, admin::callback),
        get("/connect", Access::SignedIn, connect::show),
        post("/connect", Access::SignedIn, connect::start),
        get(from_product::FAILED, Access::Public, from_product::failed),
        post(from_product::FAILED, Access::Public, from_product::failed_form),
        get(from_product::KNOWN, Access::Public, from_product::known),
        post(from_product::KNOWN, Access::Public, from_product::start),
        post(from_product::BACK, Access::Public, from_product::back),
        get(public_keys::PATH, Access::Public, public_keys::show),
        get("/blocked/{id}", Access::Link, hand_over::blocked),
        get("/check-domain", Access::Public, check_domain::show),
        get("/stuck", Access::Public, stuck::ask),
        post("/stuck", Access::Public, stuck::answer),
        get(verify_report::PAGE, Access::Public, verify_report::ask),
        post(verify_report::PAGE, Access::Public, verify_report::answer)
            .with_bodies_up_to(verify_report::LARGEST_BODY),
        get(lint_url::PAGE, Access::Public, lint_url::ask),
        post(lint_url::PAGE, Access::Public, lint_url::answer),
        post("/requests", Access::Public, hand_over::create),
        get("/requests/{link}", Access::Link, hand_over::status),
        get("/requests/{link}/events", Access::Link, events::requester),
        post("/requests/{link}/check", Access::Link, hand_over::check),
        get("/requests/{link}/message.eml", Access::Link, request_message::first_file),
        get("/requests/{link}/reminder.eml", Access::Link, request_message::reminder_file),
        post("/requests/{link}/remind", Access::Link, request_message::write_reminder),
        get("/requests/{link}/withdraw", Access::Link, withdraw::ask),
        post("/requests/{link}/withdraw", Access::Link, withdraw::by_requester),
        get("/admin/{link}", Access::Link, admin::show),
        get("/admin/{link}/security", Access::Link, security::sheet),
        post("/admin/{link}/consent", Access::Link, admin::consent),
        post("/admin/{link}/decline", Access::Link, admin::decline),
        post("/admin/{link}/check", Access::Link, admin::check),
        post("/admin/{link}/account", Access::Link, admin::walk::account),
        get("/admin/{link}/other-ways", Access::Link, admin::walk::other_ways),
        get("/admin/{link}/limit", Access::Link, admin::walk::limit),
        post("/admin/{link}/limit", Access::Link, admin::walk::decide),
        get("/admin/{link}/revoke", Access::Link, admin::walk::revoke),
        get("/reports/{id}", Access::SignedIn, reports::show),
        get("/reports/{id}/report.json", Access::SignedIn, reports::json),
        get("/reports/{id}/share", Access::SignedIn, share_report::show),
        post("/reports/{id}/share", Access::SignedIn, share_report::make),
        get("/shared/{link}", Access::Link, shared_report::show),
        get("/shared/{link}/report.json", Access::Link, shared_report::json),
        get("/reports/{id}/export", Access::SignedIn, report_export::show),
        get("/reports/{id}/events", Access::SignedIn, events::diagnosis),
        get(organisation::PAGE, Access::TenantAdmin, organisation::show),
        get("/reports/{id}/files/{file}", Access::SignedIn, report_files::file),
        get("/reports/{id}/ticket", Access::SignedIn, report_files::ticket),
        get("/reports/{id}/compare", Access::SignedIn, compare::show),
        get("/inspect", Access::SignedIn, inspection::offer),
        post("/inspect", Access::SignedIn, inspection::start),
        get("/inspections/{id}", Access::SignedIn, inspection::show),
        get(my_data::PAGE, Access::SignedIn, my_data::show),
        get(my_data::FILE, Access::SignedIn, my_data::file),
        post(my_data::SESSIONS, Access::SignedIn, my_data::end_sessions),
        post(my_data::ERASE, Access::SignedIn, my_data::erase),
        get(stored_data::PAGE, Access::Public, stored_data::show),
        get("/health/live", Access::Public, health::live),
        get("/health/ready", Access::Public, health::ready),
        get("/pkg/{*path}", Access::Public, assets::package),
        get("/islands.js", Access::Public, assets::loader),
        get("/favicon.svg", Access::Public, assets::icon),
        get(brand::STYLE_PATH, Access::Public, brand::style),
        get(brand::LOGO_PATH, Access::Public, brand::logo),
        get(brand::LOGO_DARK_PATH, Access::Public, brand::logo_dark),
        get("/robots.txt", Access::Public, assets::robots),
        get(assets::REPORT_SCHEMA_PATH, Access::Public, assets::report_schema),
    ]
}

/// The routes of the support desk.
fn of_the_desk() -> Vec<Route> {
    vec![
        get("/support/tenants/{id}/history", Access::Staff, compare::tenant),
        get("/support/tenants/{id}/people.csv", Access::Support, list_files::people),
        get("/support/tenants/{id}/reports.csv", Access::Support, list_files::reports),
        get(list_files::TENANTS_FILE, Access::Support, list_files::tenants),
        get("/support/tenants/{id}", Access::Staff, desk::tenant::show),
        post("/support/tenants/{id}/work", Access::Support, desk::tenant::change),
        post("/support/tenants/{id}/notes", Access::Support, desk::tenant::write_note),
        post("/support/tenants/{id}/notes/delete", Access::Support, desk::tenant::delete_note),
        get("/support/tenants/{id}/answers", Access::Staff, desk::answers::show),
        post("/support/tenants/{id}/link", Access::Support, desk::answers::make_link),
        get(desk::sign_ins::PAGE, Access::Staff, desk::sign_ins::list),
        get("/support/sign-ins/{id}", Access::Staff, desk::sign_ins::show),
        get("/support", Access::Staff, desk::list::tenants),
        post(desk::views::SAVE, Access::Staff, desk::views::save),
        post(desk::views::DELETE, Access::Staff, desk::views::delete),
        post("/support/requests/{id}/withdraw", Access::Support, withdraw::by_support),
        get(consent_again::PAGE, Access::Staff, consent_again::show),
        post(consent_again::PAGE, Access::Support, consent_again::make),
        get(same_cause::PAGE, Access::Staff, same_cause::list),
        get(same_cause::ONE, Access::Staff, same_cause::show),
        get(vendor_faults::PAGE, Access::Staff, vendor_faults::show),
        get(shares::PAGE, Access::Staff, shares::list),
        post("/support/shares/{id}/revoke", Access::SignedIn, shares::revoke),
        get(imports::PAGE, Access::Staff, imports::list),
        post(imports::PAGE, Access::Support, imports::create).with_bodies_up_to(imports::LARGEST_BODY),
        get("/support/imports/{id}", Access::Staff, imports::show),
        post("/support/imports/{id}/delete", Access::Support, imports::delete),
        get(audit::PAGE, Access::Operator, audit::show),
        get(audit::EXPORT, Access::Operator, audit::export),
        post(audit::VERIFY, Access::Operator, audit::verify),
        get(data::PAGE, Access::Operator, data::show),
        post(data::ERASE, Access::Operator, data::erase),
    ]
}

/// The largest body that is read, in bytes. Forms hold a pasted page at most.
const LARGEST_BODY: usize = 64 * 1024;
const SLOWEST_ANSWER: Duration = Duration::from_secs(30);

/// The portal as a service.
pub fn router(site: Site) -> Router {
    let routes =
        routes().into_iter().fold(Router::new(), |router, route| router.route(route.path, route.handler));
    // The first layer is the innermost.
    routes
        .fallback(not_found)
        .layer(from_fn_with_state(site.clone(), limit::on_forms))
        .layer(from_fn_with_state(site.clone(), origin::same_origin))
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, SLOWEST_ANSWER))
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(site.clone(), failure::explain))
        .layer(from_fn_with_state(site.clone(), from_where::tell))
        .layer(from_fn_with_state(site.clone(), reader::remember))
        .layer(from_fn_with_state(site.clone(), origin::one_name))
        .layer(from_fn_with_state(site.clone(), headers::protect))
        .layer(from_fn_with_state(site.clone(), trace::log))
        // gzip alone: brotli takes a page from 2 to 3 ms and makes it 5 % smaller. Files are compressed when they are built.
        .layer(CompressionLayer::new())
        .with_state(site)
}

async fn not_found() -> Response {
    StatusCode::NOT_FOUND.into_response()
}
