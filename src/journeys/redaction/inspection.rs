//! The tenant's own records.

use crate::domain::inspection::{
    Checked, ConsentReach, Inspection, RecordedGrant, RecordedGrants, Records, Resource, ServicePrincipal,
    UserConsentPolicy,
};

use super::{known, redactor::Redactor};

impl Redactor<'_> {
    pub(super) fn inspection(&mut self, inspection: &Inspection) -> Inspection {
        let Inspection { id, tenant, at, inspector, role, records } = inspection;
        Inspection {
            id: self.inspection_id(*id),
            tenant: self.tenant(*tenant),
            at: self.time(*at),
            inspector: self.object(*inspector),
            role: role.clone(),
            records: self.all_records(records),
        }
    }

    fn all_records(&mut self, records: &Records) -> Records {
        let Records { service_principal, grants, user_consent, workflow, pending_requests, evidence } =
            records;
        Records {
            service_principal: self.checked(service_principal, |redactor, principal| {
                principal.as_ref().map(|principal| redactor.principal(principal))
            }),
            grants: self.checked(grants, Self::grants),
            user_consent: self.checked(user_consent, Self::consent),
            workflow: self.checked(workflow, |_, workflow| workflow.clone()),
            pending_requests: self.checked(pending_requests, |redactor, requests| {
                requests.iter().map(|scopes| redactor.scope_set(scopes)).collect()
            }),
            evidence: self.exchanges(evidence),
        }
    }

    fn checked<T>(&mut self, part: &Checked<T>, decide: impl FnOnce(&mut Self, &T) -> T) -> Checked<T> {
        match part {
            Checked::Seen(seen) => Checked::Seen(decide(self, seen)),
            Checked::NotChecked(why) => Checked::NotChecked(self.text(why)),
        }
    }

    fn principal(&mut self, principal: &ServicePrincipal) -> ServicePrincipal {
        let ServicePrincipal { id, enabled, assignment_required, disabled_by_microsoft, assigned } =
            principal;
        ServicePrincipal {
            id: self.object(*id),
            enabled: *enabled,
            assignment_required: *assignment_required,
            disabled_by_microsoft: disabled_by_microsoft
                .as_ref()
                .map(|status| self.word(status, known::disabled_status)),
            assigned: assigned.as_ref().map(|assigned| self.checked(assigned, |_, count| *count)),
        }
    }

    fn grants(&mut self, grants: &RecordedGrants) -> RecordedGrants {
        let RecordedGrants { organisation, personal } = grants;
        RecordedGrants {
            organisation: organisation.iter().map(|grant| self.grant(grant)).collect(),
            personal: self.checked(personal, |_, count| *count),
        }
    }

    fn grant(&mut self, grant: &RecordedGrant) -> RecordedGrant {
        let RecordedGrant { resource, scopes } = grant;
        let resource = match resource {
            Resource::Graph => Resource::Graph,
            Resource::Other(id) => Resource::Other(self.object(*id)),
        };
        RecordedGrant { resource, scopes: self.scope_set(scopes) }
    }

    fn consent(&mut self, consent: &UserConsentPolicy) -> UserConsentPolicy {
        let UserConsentPolicy { policies, reach } = consent;
        UserConsentPolicy {
            policies: policies.iter().map(|policy| self.word(policy, known::policy)).collect(),
            reach: self.checked(reach, |redactor, reach| {
                let ConsentReach { open, kept, undecided } = reach;
                ConsentReach {
                    open: redactor.scope_set(open),
                    kept: redactor.scope_set(kept),
                    undecided: redactor.scope_set(undecided),
                }
            }),
        }
    }
}
