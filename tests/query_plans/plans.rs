//! How an engine would run a statement, and what is wrong with it.

use std::collections::HashMap;

use serde_json::Value;
use sqlx::{AssertSqlSafe, Connection as _, PgConnection, Row as _, SqliteConnection};

/// Tables that have few rows, or the rows of an hour.
const SMALL: &[&str] = &[
    "_sqlx_migrations",
    "flows",
    "staff_members",
    "saved_views",
    "audit_head",
    "audit_checks",
    "audit_checkpoints",
    "job_claims",
    "erasures",
];

/// What is wrong with the plan of one statement; empty when an index serves it.
pub(crate) async fn sqlite(connection: &mut SqliteConnection, statement: &str) -> Vec<String> {
    let sql = AssertSqlSafe(format!("EXPLAIN QUERY PLAN {statement}"));
    let rows = sqlx::query(sql).fetch_all(connection).await.unwrap_or_else(|e| panic!("{statement}: {e}"));
    let names = aliases(statement);
    let steps: Vec<String> = rows.iter().map(|row| row.get::<String, _>("detail")).collect();
    let sorted = steps.iter().any(|step| step == "USE TEMP B-TREE FOR ORDER BY");
    let limited = statement.to_uppercase().contains("LIMIT");
    let mut faults: Vec<String> = steps
        .iter()
        .filter(|step| match step.strip_prefix("SCAN ") {
            Some(scanned) => {
                let name = scanned.split_whitespace().next().unwrap_or_default();
                let table = names.get(name);
                let in_order = scanned.contains(" USING ") && limited && !sorted;
                table.is_some_and(|table| !SMALL.contains(&table.as_str())) && !in_order
            }
            None => step.contains("AUTOMATIC"),
        })
        .cloned()
        .collect();
    if sorted && limited && faults.is_empty() && sorts_something_big(&steps, &names) {
        faults.push("sorts what it has found, to show the first of it".to_owned());
    }
    faults
}

fn sorts_something_big(steps: &[String], names: &HashMap<String, String>) -> bool {
    steps.iter().any(|step| {
        let name = step.split_whitespace().nth(1).unwrap_or_default();
        names.get(name).is_some_and(|table| !SMALL.contains(&table.as_str()))
    })
}

/// The same on PostgreSQL, whose planner is told to sort and to read whole tables only where there is no other way. That is
/// how it decides by itself once tables are large.
pub(crate) async fn postgres(connection: &mut PgConnection, statement: &str) -> Vec<String> {
    // What is only held against NULL has no type of its own.
    let mut typed = statement.to_owned();
    for number in 1..=20 {
        typed = typed.replace(&format!("${number} IS NULL"), &format!("${number}::text IS NULL"));
    }
    let count = (1..=99).take_while(|number| has_place(statement, *number)).count();
    let nulls = vec!["NULL"; count].join(", ");
    let arguments = if count == 0 { String::new() } else { format!("({nulls})") };
    let mut transaction = connection.begin().await.unwrap();
    for setting in ["enable_seqscan = off", "enable_sort = off", "plan_cache_mode = force_generic_plan"] {
        sqlx::query(AssertSqlSafe(format!("SET LOCAL {setting}"))).execute(&mut *transaction).await.unwrap();
    }
    let prepare = format!("PREPARE looked_at AS {typed}");
    sqlx::raw_sql(AssertSqlSafe(prepare))
        .execute(&mut *transaction)
        .await
        .unwrap_or_else(|error| panic!("{statement}: {error}"));
    let explain = format!("EXPLAIN (FORMAT JSON, COSTS OFF) EXECUTE looked_at{arguments}");
    let rows = sqlx::raw_sql(AssertSqlSafe(explain)).fetch_all(&mut *transaction).await.unwrap();
    let plan: Value = rows[0].get(0);
    sqlx::raw_sql("DEALLOCATE looked_at").execute(&mut *transaction).await.unwrap();
    transaction.rollback().await.unwrap();
    let mut faults = Vec::new();
    judge(&plan[0]["Plan"], false, &mut faults);
    faults
}

/// `limited` says that somebody above takes the first rows, in the order in which they come.
fn judge(node: &Value, limited: bool, faults: &mut Vec<String>) {
    let kind = node["Node Type"].as_str().unwrap_or_default();
    let table = node["Relation Name"].as_str().unwrap_or_default();
    let small = table.is_empty() || SMALL.contains(&table);
    let whole = match kind {
        "Seq Scan" => true,
        "Index Scan" | "Index Only Scan" => {
            node["Index Cond"].is_null() && (!limited || !node["Filter"].is_null())
        }
        _ => false,
    };
    if whole && !small {
        faults.push(format!("{kind} of {table}, all of it; filter {}", node["Filter"]));
    }
    if kind == "Bitmap Index Scan" && node["Index Cond"].is_null() {
        faults.push(format!("Bitmap Index Scan of {}, all of it", node["Index Name"]));
    }
    if kind == "Sort" && limited {
        faults.push("sorts what it has found, to show the first of it".to_owned());
    }
    let passes_on = matches!(
        kind,
        "Limit"
            | "Subquery Scan"
            | "Append"
            | "Merge Append"
            | "Nested Loop"
            | "Incremental Sort"
            | "Result"
            | "CTE Scan"
            | "LockRows"
            | "Unique"
            | "Memoize"
    );
    let limited_below = kind == "Limit" || (limited && passes_on);
    for child in node["Plans"].as_array().into_iter().flatten() {
        judge(child, limited_below, faults);
    }
}

fn has_place(statement: &str, number: usize) -> bool {
    let place = format!("${number}");
    statement
        .match_indices(&place)
        .any(|(at, _)| !statement[at + place.len()..].starts_with(|next: char| next.is_ascii_digit()))
}

/// The tables of a statement by the names that it gives them.
fn aliases(statement: &str) -> HashMap<String, String> {
    let spaced = statement.replace([',', '(', ')'], " ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut names = HashMap::new();
    for (at, word) in words.iter().enumerate() {
        if !["FROM", "JOIN", "UPDATE", "INTO"].contains(&word.to_uppercase().as_str()) {
            continue;
        }
        let Some(table) = words.get(at + 1) else { continue };
        if !table.chars().all(|c| c.is_ascii_lowercase() || c == '_') {
            continue;
        }
        names.insert((*table).to_owned(), (*table).to_owned());
        let alias = words.get(at + 2).filter(|word| !word.eq_ignore_ascii_case("AS")).or(words.get(at + 3));
        if let Some(alias) = alias.filter(|alias| alias.chars().all(|c| c.is_ascii_lowercase() || c == '_')) {
            names.insert((*alias).to_owned(), (*table).to_owned());
        }
    }
    names
}
