//! Exchanges with Microsoft and what was seen of them.

use crate::domain::{
    probe::{Answer, Answers, ClaimsChallenge, Evidence, Seen, TokenFacts, WriteAnswer},
    redaction::Kind,
};

use super::{known, redactor::Redactor};

/// 2⁵³ − 1: the largest number that every program reads alike (RFC 7493, section 2.2).
const LARGEST_NUMBER: u64 = (1 << 53) - 1;

fn duration(milliseconds: u64) -> u64 {
    milliseconds.min(LARGEST_NUMBER)
}

impl Redactor<'_> {
    pub(super) fn exchanges(&mut self, exchanges: &[Evidence]) -> Vec<Evidence> {
        exchanges.iter().map(|exchange| self.exchange(exchange)).collect()
    }

    fn exchange(&mut self, exchange: &Evidence) -> Evidence {
        let Evidence {
            method,
            request,
            service,
            status,
            code,
            note,
            latency_ms,
            request_id,
            client_request_id,
            diagnostic,
            at,
        } = exchange;
        Evidence {
            method: self.word(method, known::method),
            request: self.address(service, request),
            service: self.service(service),
            status: *status,
            code: code.as_ref().map(|code| self.code(code)),
            note: self.note(note),
            latency_ms: duration(*latency_ms),
            request_id: self.request_id(request_id.as_deref()),
            client_request_id: self.request_id(client_request_id.as_deref()),
            diagnostic: diagnostic.as_ref().map(|text| self.instead(Kind::ErrorTexts, text)),
            at: self.time(*at),
        }
    }

    fn service(&mut self, service: &str) -> String {
        if self.keeps_all() {
            return service.to_owned();
        }
        known::service(service).map_or_else(
            || {
                self.withhold(Kind::Codes);
                "withheld".to_owned()
            },
            str::to_owned,
        )
    }

    fn code(&mut self, code: &str) -> String {
        if self.keeps_all() {
            return code.to_owned();
        }
        known::code(code).unwrap_or_else(|| self.instead(Kind::Codes, code))
    }

    pub(super) fn answers(&mut self, answers: &Answers) -> Answers {
        let Answers {
            token,
            refresh,
            me,
            calendar,
            read,
            attachments,
            time_zones,
            meeting_times,
            write,
            shared_read,
            shared_write,
            propagating,
        } = answers;
        Answers {
            token: self.token(token),
            refresh: self.answer_if_any(refresh.as_ref()),
            me: self.answer_if_any(me.as_ref()),
            calendar: self.answer_if_any(calendar.as_ref()),
            read: self.answer_if_any(read.as_ref()),
            attachments: self.answer_if_any(attachments.as_ref()),
            time_zones: self.answer_if_any(time_zones.as_ref()),
            meeting_times: self.answer_if_any(meeting_times.as_ref()),
            write: write.as_ref().map(|answer| self.write_answer(answer)),
            shared_read: self.answer_if_any(shared_read.as_ref()),
            shared_write: shared_write.as_ref().map(|answer| self.write_answer(answer)),
            propagating: *propagating,
        }
    }

    fn token(&mut self, token: &TokenFacts) -> TokenFacts {
        let TokenFacts { issued, id_token, profile_claims, refreshable, evidence } = token;
        TokenFacts {
            issued: self.scope_set(issued),
            id_token: *id_token,
            profile_claims: *profile_claims,
            refreshable: *refreshable,
            evidence: self.exchange(evidence),
        }
    }

    fn write_answer(&mut self, answer: &WriteAnswer) -> WriteAnswer {
        let WriteAnswer { create, remove, gone } = answer;
        WriteAnswer { create: self.answer(create), remove: self.answer_if_any(remove.as_ref()), gone: *gone }
    }

    fn answer_if_any(&mut self, answer: Option<&Answer>) -> Option<Answer> {
        answer.map(|answer| self.answer(answer))
    }

    fn answer(&mut self, answer: &Answer) -> Answer {
        let Answer { meaning, seen, evidence, retry_at, challenge } = answer;
        Answer {
            meaning: *meaning,
            seen: seen.as_ref().map(|seen| self.seen(seen)),
            evidence: self.exchange(evidence),
            retry_at: retry_at.map(|at| self.time(at)),
            challenge: challenge.as_ref().and_then(|challenge| self.challenge(challenge)),
        }
    }

    fn challenge(&mut self, challenge: &ClaimsChallenge) -> Option<ClaimsChallenge> {
        if self.keeps_all() {
            return Some(challenge.clone());
        }
        self.claims_withheld().try_into().ok()
    }

    fn seen(&mut self, seen: &Seen) -> Seen {
        let Seen { request, status, body, codes, message, challenged, signed, retry_after_ms, expected } =
            seen;
        Seen {
            request: self.word(request, known::request),
            status: *status,
            body: *body,
            codes: codes.iter().map(|code| self.code(code)).collect(),
            message: message.as_ref().map(|message| self.instead(Kind::ErrorTexts, message)),
            challenged: *challenged,
            signed: *signed,
            retry_after_ms: retry_after_ms.map(duration),
            expected: *expected,
        }
    }

    /// What was asked: of Microsoft Graph the path of a known request with the names of its options, of the token
    /// endpoint the path. Everything else names a domain, a server or an address of a person.
    fn address(&mut self, service: &str, request: &str) -> String {
        if self.keeps_all() || request.is_empty() {
            return request.to_owned();
        }
        let known = match service {
            "graph" => self.graph_address(request),
            "token" => self.token_path(request),
            _ => None,
        };
        known.unwrap_or_else(|| self.instead(Kind::Addresses, request))
    }

    fn graph_address(&mut self, request: &str) -> Option<String> {
        const NEXT: &str = " (next page)";
        if let Some(path) = request.strip_suffix(NEXT) {
            return Some(format!("/{}{NEXT}", known::graph_request(path)?.path));
        }
        let (path, query) =
            request.split_once('?').map_or((request, None), |(path, query)| (path, Some(query)));
        let row = known::graph_request(path)?;
        let Some(query) = query else { return Some(format!("/{}", row.path)) };
        let options = query.split('&').map(|option| {
            let (name, value) = option.split_once('=')?;
            let name = row.options.iter().find(|known| **known == name)?;
            let (_, fields) = row.reads;
            let plain = |item: &str| fields.contains(&item) || known::is_small_number(item);
            if value.split(',').all(plain) {
                Some(format!("{name}={value}"))
            } else {
                Some(format!("{name}={}", self.instead(Kind::Addresses, value)))
            }
        });
        let options: Vec<String> = options.collect::<Option<_>>()?;
        Some(format!("/{}?{}", row.path, options.join("&")))
    }

    fn token_path(&mut self, path: &str) -> Option<String> {
        let mut segments = Vec::new();
        for segment in path.strip_prefix('/')?.split('/') {
            segments.push(match (known::segment(segment), segment.parse()) {
                (Some(word), _) => word.to_owned(),
                (None, Ok(tenant)) => self.tenant(tenant).to_string(),
                (None, Err(_)) => return None,
            });
        }
        Some(format!("/{}", segments.join("/")))
    }
}
