//! What a misspelt permission was meant to be.

/// How near a spelling is to a known name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meant<'a> {
    /// The same name but for case.
    Exactly(&'a str),
    /// The same letters but for plural, case and punctuation.
    Surely(&'a str),
    /// A few letters away; may be another permission.
    Perhaps(&'a str),
    Nothing,
}

/// The known name that a spelling is nearest to.
pub(super) fn meant<'a>(spelt: &str, known: impl Iterator<Item = &'a str> + Clone) -> Meant<'a> {
    if let Some(name) = known.clone().find(|name| name.eq_ignore_ascii_case(spelt)) {
        return Meant::Exactly(name);
    }
    let letters = letters(spelt);
    if let Some(name) = known.clone().find(|name| self::letters(name) == letters) {
        return Meant::Surely(name);
    }
    let spelt = spelt.to_ascii_lowercase();
    let allowed = (spelt.len() / 5).clamp(1, 3);
    let scored = known.map(|name| (edits(&spelt, &name.to_ascii_lowercase()), name));
    match scored.filter(|(distance, _)| *distance <= allowed).min() {
        Some((_, name)) => Meant::Perhaps(name),
        None => Meant::Nothing,
    }
}

fn letters(name: &str) -> String {
    let name = name.to_ascii_lowercase();
    name.chars().filter(|c| c.is_ascii_alphanumeric() && *c != 's').collect()
}

/// Insertions, deletions, replacements and swaps of neighbours that turn one text into the other (Damerau, 1964).
pub(super) fn edits(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for i in 0..a.len() {
        let mut next = vec![i + 1];
        for j in 0..b.len() {
            let replaced = row[j] + usize::from(a[i] != b[j]);
            let mut least = replaced.min(row[j + 1] + 1).min(next[j] + 1);
            if i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j] {
                least = least.min(before[j - 1] + 1);
            }
            next.push(least);
        }
        before = std::mem::replace(&mut row, next);
    }
    row.last().copied().unwrap_or_default()
}

/// Whether a name is built like Microsoft Graph's permissions: `Resource.Verb` and further parts
/// (Microsoft Graph, "Permissions reference").
pub(super) fn is_shaped_like_graph(name: &str) -> bool {
    let mut parts = name.split('.');
    let resource =
        parts.next().is_some_and(|part| part.len() > 1 && part.starts_with(|c: char| c.is_ascii_uppercase()));
    let rest: Vec<&str> = parts.collect();
    resource && !rest.is_empty() && rest.iter().all(|part| part.starts_with(|c: char| c.is_ascii_uppercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: [&str; 4] = ["Calendars.Read", "Calendars.ReadWrite", "Mail.Send", "User.Read"];

    #[test]
    fn a_misspelling_finds_its_name() {
        let meant = |spelt| meant(spelt, KNOWN.into_iter());
        assert_eq!(meant("calendars.read"), Meant::Exactly("Calendars.Read"));
        assert_eq!(meant("Calendar.Read"), Meant::Surely("Calendars.Read"));
        assert_eq!(meant("Calendars_ReadWrite"), Meant::Surely("Calendars.ReadWrite"));
        assert_eq!(meant("Calenders.Raed"), Meant::Perhaps("Calendars.Read"));
        assert_eq!(meant("Mial.Send"), Meant::Perhaps("Mail.Send"));
        assert_eq!(meant("Printer.Create"), Meant::Nothing);
    }

    #[test]
    fn edits_are_counted() {
        for (a, b, expected) in
            [("kitten", "sitting", 3), ("ab", "ba", 1), ("", "abc", 3), ("same", "same", 0)]
        {
            assert_eq!((edits(a, b), edits(b, a)), (expected, expected), "{a} {b}");
        }
    }

    #[test]
    fn permissions_of_graph_have_a_shape() {
        for (name, expected) in [
            ("Calendars.Read.Shared", true),
            ("X.Read", false),
            ("Mail", false),
            ("mail.read", false),
            ("user_impersonation", false),
            ("Mail..Read", false),
        ] {
            assert_eq!(is_shaped_like_graph(name), expected, "{name}");
        }
    }
}
