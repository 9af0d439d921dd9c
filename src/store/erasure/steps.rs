//! What becomes of each table when a tenant or a person is erased.

use crate::store::statement::Statement;

/// One table and what becomes of those of its rows that a condition finds. In conditions `$1` is the tenant and `$2`, for
/// a person, the person; both are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// The table.
    pub table: &'static str,
    /// What is in the rows, as a page says it.
    pub what: &'static str,
    /// `None` removes the rows; otherwise they stay and these columns change.
    pub set: Option<&'static str>,
    /// Which rows.
    rows: &'static str,
}

impl Step {
    const fn goes(table: &'static str, what: &'static str, rows: &'static str) -> Self {
        Self { table, what, set: None, rows }
    }

    const fn loses(table: &'static str, what: &'static str, set: &'static str, rows: &'static str) -> Self {
        Self { table, what, set: Some(set), rows }
    }

    pub(super) fn statement(&self) -> Statement {
        match self.set {
            None => made_of(&["DELETE FROM ", self.table, " WHERE ", self.rows]),
            Some(set) => made_of(&["UPDATE ", self.table, " SET ", set, " WHERE ", self.rows]),
        }
    }

    pub(super) fn count(&self) -> Statement {
        made_of(&["SELECT count(*) FROM ", self.table, " WHERE ", self.rows])
    }

    /// Whether the step makes the audit log forget: such steps come last, after the log has the erasure.
    pub fn is_of_the_log(&self) -> bool {
        self.table.starts_with("audit_")
    }
}

/// Tables that hold nothing by which a tenant or a person could be found, and why.
pub const HOLDS_NOBODY: &[(&str, &str)] = &[
    ("audit_log", "names people and tenants by references alone"),
    ("audit_entries", "is moved into the log before an erasure begins"),
    ("erasures", "the row goes with the last step"),
    ("flows", "sealed, and gone a day after the sign-in ended"),
];

const OWN: &str = "tenant = $1 AND person = $2";
/// Rows about the vendor's staff name no tenant; no person has the id of one.
const STAFF: &str = "person = $2 AND person <> $1";

/// Requests of a person that no proof of consent rests on.
macro_rules! own_requests {
    () => {
        "SELECT r.id FROM consent_requests r WHERE r.tenant = $1 AND r.person = $2 \
         AND NOT EXISTS (SELECT 1 FROM tenant_grants g WHERE g.consent_request = r.id) \
         AND NOT EXISTS (SELECT 1 FROM tenant_grants g WHERE g.asked_again = r.id)"
    };
}

/// The steps for a person.
pub const fn of_person() -> &'static [Step] {
    const STEPS: &[Step] = &[
        Step::goes("sessions", "Sessions", OWN),
        Step::goes("saved_views", "Saved views of the support desk", STAFF),
        Step::goes("staff_members", "Name and role as one of the vendor’s staff", STAFF),
        Step::loses(
            "tenant_notes",
            "Notes about tenants: no longer say who wrote them",
            "author = tenant, author_name = '(erased)'",
            "author = $2 AND author <> $1",
        ),
        Step::goes(
            "report_shares",
            "Links to reports that the person made",
            "maker_tenant = $1 AND maker = $2",
        ),
        Step::loses(
            "report_share_views",
            "Openings of links to reports: no longer say who it was",
            "viewer_tenant = NULL, viewer = NULL, viewer_name = NULL",
            "viewer_tenant = $1 AND viewer = $2 AND viewer IS NOT NULL",
        ),
        Step::loses(
            "imported_reports",
            "Imported reports: no longer say who imported them",
            "importer = importer_tenant, importer_name = '(erased)'",
            "importer_tenant = $1 AND importer = $2",
        ),
        Step::goes("tenant_words", "Words by which the person was found", OWN),
        Step::goes("write_tests", "Write tests, with what seals their clean-up", OWN),
        Step::goes("diagnoses", "Reports", OWN),
        Step::goes("refusals", "Refused sign-ins", OWN),
        Step::goes(
            "link_openings",
            "Openings of links that the person made",
            concat!("consent_request IN (", own_requests!(), ")"),
        ),
        Step::loses(
            "diagnoses",
            "Reports of others that came from a request of the person: no longer tied to it",
            "consent_request = NULL",
            concat!("consent_request IN (", own_requests!(), ")"),
        ),
        Step::goes(
            "consent_requests",
            "Requests to administrators, with the steps that were taken there",
            concat!("id IN (", own_requests!(), ")"),
        ),
        Step::loses(
            "consent_requests",
            "Requests that the proof of consent rests on: no longer say who asked",
            "person = NULL, requester = '{\"side\":\"customer\",\"person\":null,\"name\":\"(erased)\",\"username\":\"\"}'",
            OWN,
        ),
        // The column takes an id always: the organisation's own says that it was none of the people who are known.
        Step::loses(
            "tenant_grants",
            "The proof of consent: no longer says whose token proved it",
            "person = tenant",
            OWN,
        ),
        Step::loses(
            "tenants",
            "Tenants assigned to the person: nobody’s",
            "assignee = NULL, assignee_name = NULL",
            "assignee = $2 AND assignee <> $1",
        ),
        Step::goes("people", "Name, sign-in name, when the person was here", OWN),
        Step::loses(
            "tenants",
            "How many people of the organisation are connected: counted again",
            "people_connected = (SELECT count(*) FROM people p WHERE p.tenant = tenants.id AND p.connected_at IS NOT NULL)",
            "id = $1 AND id <> $2",
        ),
        Step::loses(
            "audit_origins",
            "Addresses in the audit log",
            "address = NULL, salt = NULL",
            "address IS NOT NULL AND actor IN (SELECT id FROM audit_parties WHERE tenant = $1 AND person = $2)",
        ),
        Step::loses(
            "audit_parties",
            "Who is meant by the person’s entries in the audit log",
            "tenant = NULL, person = NULL, salt = NULL",
            OWN,
        ),
    ];
    STEPS
}

/// The steps for a tenant.
pub const fn of_tenant() -> &'static [Step] {
    const OF_TENANT: &str = "tenant = $1";
    const STEPS: &[Step] = &[
        Step::goes("sessions", "Sessions", OF_TENANT),
        Step::goes("tenant_notes", "Notes of the vendor’s support", OF_TENANT),
        Step::loses(
            "report_share_views",
            "Openings of other links to reports: no longer say who it was",
            "viewer_tenant = NULL, viewer = NULL, viewer_name = NULL",
            "viewer_tenant = $1 AND viewer IS NOT NULL",
        ),
        Step::goes(
            "report_shares",
            "Links to reports: of the organisation, made by its people, or for them alone",
            "tenant = $1 OR maker_tenant = $1 OR only_tenant = $1",
        ),
        Step::goes("imported_reports", "Imported reports", "tenant = $1 OR importer_tenant = $1"),
        Step::goes("tenant_words", "Words by which the organisation was found", OF_TENANT),
        Step::goes("cause_changes", "What held the organisation back, and when", OF_TENANT),
        Step::goes("write_tests", "Write tests, with what seals their clean-up", OF_TENANT),
        Step::goes("diagnoses", "Reports", OF_TENANT),
        Step::goes("refusals", "Refused sign-ins", OF_TENANT),
        Step::goes("inspections", "Looks into the organisation’s records", OF_TENANT),
        Step::goes("tenant_grants", "The proof of consent", OF_TENANT),
        Step::goes(
            "link_openings",
            "Openings of links",
            "consent_request IN (SELECT id FROM consent_requests WHERE tenant = $1)",
        ),
        Step::goes(
            "consent_requests",
            "Requests to administrators, with the steps that were taken there",
            OF_TENANT,
        ),
        Step::goes("people", "Names, sign-in names, when people were here", OF_TENANT),
        Step::goes("tenant_domains", "Domains", OF_TENANT),
        Step::goes("tenants", "The organisation: name, state, who works on it", "id = $1"),
        Step::loses(
            "audit_origins",
            "Addresses in the audit log",
            "address = NULL, salt = NULL",
            "address IS NOT NULL AND (actor IN (SELECT id FROM audit_parties WHERE tenant = $1) \
             OR tenant IN (SELECT id FROM audit_parties WHERE tenant = $1))",
        ),
        Step::loses(
            "audit_parties",
            "Who is meant by the entries about the tenant and its people in the audit log",
            "tenant = NULL, person = NULL, salt = NULL",
            OF_TENANT,
        ),
    ];
    STEPS
}

/// A document that is about something else and may name a person.
#[derive(Debug)]
pub(super) struct Document {
    table: &'static str,
    key: &'static str,
    column: &'static str,
    /// Which rows: those of the tenant `$1`.
    of_tenant: &'static str,
}

impl Document {
    pub(super) fn rows(&self, everywhere: bool) -> Statement {
        let Self { table, key, of_tenant, .. } = self;
        let condition = if everywhere { "1 = 1" } else { of_tenant };
        made_of(&["SELECT DISTINCT ", key, " FROM ", table, " WHERE ", condition])
    }

    pub(super) fn read(&self) -> Statement {
        let Self { table, key, column, .. } = self;
        made_of(&["SELECT ", column, " FROM ", table, " WHERE ", key, " = $1"])
    }

    /// Changes the row only where it still says what was read.
    pub(super) fn write(&self) -> Statement {
        let Self { table, key, column, .. } = self;
        made_of(&["UPDATE ", table, " SET ", column, " = $3 WHERE ", key, " = $1 AND ", column, " = $2"])
    }
}

fn made_of(parts: &[&'static str]) -> Statement {
    let mut statement = Statement::default();
    for part in parts {
        statement.push(part);
    }
    statement
}

const fn document(table: &'static str, column: &'static str) -> Document {
    Document { table, key: "id", column, of_tenant: "tenant = $1" }
}

/// The documents. A refusal that was passed on by the vendor's product is of no tenant and may quote anybody.
pub(super) const DOCUMENTS: &[Document] = &[
    document("consent_requests", "requester"),
    document("consent_requests", "state"),
    document("diagnoses", "report"),
    document("inspections", "inspection"),
    Document { of_tenant: "tenant = $1 OR tenant IS NULL", ..document("refusals", "error") },
    Document { of_tenant: "tenant = $1 OR tenant IS NULL", ..document("refusals", "trace") },
    Document { of_tenant: "tenant = $1 OR tenant IS NULL", ..document("imported_reports", "document") },
    Document { of_tenant: "tenant = $1 OR only_tenant = $1", ..document("report_shares", "note") },
    document("tenant_notes", "body"),
    Document {
        table: "admin_walks",
        key: "request",
        column: "note",
        of_tenant: "request IN (SELECT id FROM consent_requests WHERE tenant = $1)",
    },
];
