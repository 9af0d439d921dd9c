//! The style of a file: the rules of the pages' own style sheets that something in the file needs, made small.

use std::{collections::BTreeSet, sync::LazyLock};

/// In the order of `style/main.css`, without those that a report has no use for.
const SHEETS: [&str; 8] = [
    include_str!("../../../style/tokens.css"),
    include_str!("../../../style/base.css"),
    include_str!("../../../style/shell.css"),
    include_str!("../../../style/journey.css"),
    include_str!("../../../style/states.css"),
    include_str!("../../../style/admin.css"),
    include_str!("../../../style/report.css"),
    include_str!("../../../style/picture.css"),
];
const PRINT: &str = include_str!("../../../style/print.css");

static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    SHEETS.iter().chain([&PRINT]).flat_map(|sheet| rules(&without_comments(sheet))).collect()
});

/// One rule.
#[derive(Debug)]
enum Rule {
    /// Selectors and declarations.
    Style(Vec<String>, String),
    /// A condition and the rules under it.
    Group(String, Vec<Rule>),
    /// Something else that begins with `@`.
    At(String, String),
}

/// The rules that a document needs: a rule stays when one of its selectors names no class that the document lacks.
pub(super) fn needed_for(document: &str) -> String {
    let classes: BTreeSet<&str> = document
        .split("class=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .flat_map(str::split_whitespace)
        .collect();
    let mut style = String::new();
    for rule in RULES.iter() {
        write(rule, &classes, &mut style);
    }
    style
}

fn write(rule: &Rule, classes: &BTreeSet<&str>, style: &mut String) {
    match rule {
        Rule::Style(selectors, declarations) => {
            let needed: Vec<&str> = selectors
                .iter()
                .filter(|selector| is_needed(selector, classes))
                .map(String::as_str)
                .collect();
            if !needed.is_empty() {
                style.extend([needed.join(",").as_str(), "{", declarations, "}"]);
            }
        }
        Rule::Group(condition, rules) => {
            let mut inner = String::new();
            for rule in rules {
                write(rule, classes, &mut inner);
            }
            if !inner.is_empty() {
                style.extend([condition.as_str(), "{", &inner, "}"]);
            }
        }
        Rule::At(name, body) => style.extend([name.as_str(), "{", body, "}"]),
    }
}

fn is_needed(selector: &str, classes: &BTreeSet<&str>) -> bool {
    // What stands in parentheses may be a class that must not be there.
    let outside = selector.split('(').enumerate().map(|(at, part)| match at {
        0 => part,
        _ => part.rsplit_once(')').map_or("", |(_, rest)| rest),
    });
    outside.flat_map(|part| part.split('.').skip(1)).all(|rest| {
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_'));
        classes.contains(&rest[..end.unwrap_or(rest.len())])
    })
}

fn rules(sheet: &str) -> Vec<Rule> {
    let mut found = Vec::new();
    let mut rest = sheet;
    while let Some(start) = rest.find('{') {
        let prelude = one_line(&rest[..start]);
        let body_and_more = &rest[start + 1..];
        let end = closing(body_and_more);
        let body = &body_and_more[..end];
        found.push(if prelude.starts_with("@media") || prelude.starts_with("@supports") {
            Rule::Group(prelude, rules(body))
        } else if prelude.starts_with('@') {
            Rule::At(prelude, declarations(body))
        } else {
            Rule::Style(selectors(&prelude), declarations(body))
        });
        rest = body_and_more.get(end + 1..).unwrap_or_default();
    }
    found
}

/// Where the block ends that the text stands in.
fn closing(text: &str) -> usize {
    let mut depth = 0_u32;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' if depth == 0 => return at,
            b'}' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

fn selectors(prelude: &str) -> Vec<String> {
    let mut depth = 0_u32;
    let parts = prelude.split(|c| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == ',' && depth == 0
    });
    parts.map(|part| part.trim().replace(" > ", ">")).collect()
}

fn declarations(body: &str) -> String {
    let each = body.split(';').filter_map(|declaration| {
        let (name, value) = declaration.split_once(':')?;
        Some(format!("{}:{}", name.trim(), one_line(value).replace(", ", ",")))
    });
    each.collect::<Vec<_>>().join(";")
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn without_comments(sheet: &str) -> String {
    let mut parts = sheet.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |kept, part| kept + part.split_once("*/").map_or("", |(_, rest)| rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(sheet: &str, document: &str) -> String {
        let classes = document.split_whitespace().collect();
        let mut style = String::new();
        for rule in &rules(&without_comments(sheet)) {
            write(rule, &classes, &mut style);
        }
        style
    }

    #[test]
    fn a_rule_stays_when_the_document_has_its_classes() {
        let sheet = "/* x { */ h1,\n.a > .b { color: red;\n margin: 0 1px }\n.c:hover { color: blue }\n\
                     @media print { .c { a: b } .a { grid: x / y } }\n@page { margin: 1mm; }\n\
                     @media screen { .c { d: e } }";
        assert_eq!(
            of(sheet, "a b"),
            "h1,.a>.b{color:red;margin:0 1px}@media print{.a{grid:x / y}}@page{margin:1mm}"
        );
        assert!(of(".a:has(+ :not(.z)) .b { x: y }", "a b").starts_with(".a:has(+ :not(.z)) .b{"));
        assert_eq!(of(".a:not(.z) .c { x: y }", "a"), "");
    }

    #[test]
    fn the_sheets_hold_together() {
        let style = needed_for("<p class=\"tag tag--good banner\">");
        assert!(style.contains(":root{color-scheme:light dark;"), "{style}");
        assert!(
            style.contains(".tag--good") && !style.contains(".tag--bad") && !style.contains(".site-header")
        );
        assert_eq!(style.matches('{').count(), style.matches('}').count());
        assert!(!style.contains("url(") && !style.contains("@import"), "nothing is loaded");
    }
}
