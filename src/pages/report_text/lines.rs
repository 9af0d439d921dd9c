//! Plain text of 72 columns. Whatever comes from outside stays within its line and cannot become markup of the system
//! that the text is pasted into.

/// The width of a line in columns.
pub(super) const WIDTH: usize = 72;

/// Lines under construction.
#[derive(Debug, Default)]
pub(super) struct Lines(String);

impl Lines {
    /// An empty line, never two of them.
    pub(super) fn blank(&mut self) {
        if !self.0.is_empty() && !self.0.ends_with("\n\n") {
            self.0.push('\n');
        }
    }

    /// A paragraph. Its lines after the first begin with as many blanks as `mark` is wide.
    pub(super) fn add(&mut self, mark: &str, text: &str) {
        let indent = " ".repeat(width(mark));
        let mut line = mark.to_owned();
        let mut used = width(mark);
        let start = used;
        for (unit, spaced) in units(&plain(text)) {
            let gap = usize::from(spaced && used > start);
            if used + gap + width(&unit) > WIDTH && used > start {
                self.end(&line);
                line.clone_from(&indent);
                used = start;
            } else if gap == 1 {
                line.push(' ');
                used += 1;
            }
            for c in unit.chars() {
                // A word that no line holds is cut.
                if used + column(c) > WIDTH {
                    self.end(&line);
                    line.clone_from(&indent);
                    used = start;
                }
                line.push(c);
                used += column(c);
            }
        }
        self.end(&line);
    }

    fn end(&mut self, line: &str) {
        self.0.push_str(line.trim_end());
        self.0.push('\n');
    }

    /// The text.
    pub(super) fn finish(self) -> String {
        format!("{}\n", self.0.trim_end())
    }
}

/// A text without line ends, controls, characters that nobody sees or that turn the reading direction, and without the
/// signs of Markdown, HTML and wikis; addresses of web pages stay readable and become no links.
fn plain(text: &str) -> String {
    let text: String = text
        .chars()
        .filter_map(|c| match c {
            '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{e0000}'..='\u{e007f}' => None,
            c if c.is_control() || c.is_whitespace() => Some(' '),
            '<' | '[' | '{' => Some('('),
            '>' | ']' | '}' => Some(')'),
            '`' => Some('\''),
            '|' => Some('/'),
            '*' => Some('+'),
            '#' => Some('№'),
            '!' => Some('.'),
            '~' => Some('-'),
            c => Some(c),
        })
        .collect();
    text.replace("://", ": //").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The parts between which a line may end, and whether a blank stands before each. Text without blanks between its words
/// may end behind any character that is not followed by a closing sign.
fn units(text: &str) -> Vec<(String, bool)> {
    let mut found: Vec<(String, bool)> = Vec::new();
    for word in text.split(' ') {
        let mut spaced = true;
        let mut open = false;
        for c in word.chars() {
            let wide = column(c) == 2;
            let closes = matches!(
                c,
                '、' | '。' | '」' | '』' | '）' | 'ー' | '，' | '．' | '・' | ':' | ')' | ',' | '.'
            );
            match found.last_mut() {
                Some((unit, _)) if open && (closes || !wide && !ends_wide(unit)) => unit.push(c),
                _ => {
                    found.push((c.to_string(), spaced));
                    open = true;
                }
            }
            spaced = false;
        }
    }
    found
}

fn ends_wide(unit: &str) -> bool {
    unit.chars().next_back().is_some_and(|c| column(c) == 2)
}

fn width(text: &str) -> usize {
    text.chars().map(column).sum()
}

/// How many columns a character takes (Unicode Standard Annex #11: wide and full-width ones take two).
const fn column(c: char) -> usize {
    match c {
        '\u{300}'..='\u{36f}' => 0,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{303e}'
        | '\u{3041}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe4f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f300}'..='\u{1faff}'
        | '\u{20000}'..='\u{3fffd}' => 2,
        _ => 1,
    }
}

/// The widest line of a text, for tests.
#[cfg(test)]
pub(super) fn widest(text: &str) -> usize {
    text.lines().map(width).max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn added(mark: &str, text: &str) -> String {
        let mut lines = Lines::default();
        lines.add(mark, text);
        lines.finish()
    }

    #[test]
    fn paragraphs_are_broken_at_words_and_hang_below_their_mark() {
        let text = added("  - ", &"word ".repeat(30));
        assert!(text.starts_with("  - word word"));
        assert!(text.lines().skip(1).all(|line| line.starts_with("    word")), "{text}");
        assert!(widest(&text) <= WIDTH && text.matches("word").count() == 30);
    }

    #[test]
    fn text_without_blanks_is_broken_within_and_closing_signs_do_not_begin_a_line() {
        let text = added("", &"予定表の読み取り、書き込み。".repeat(12));
        assert!(text.lines().count() > 3 && widest(&text) <= WIDTH, "{text}");
        assert!(text.lines().all(|line| !line.starts_with(['、', '。'])), "{text}");
        assert!(widest(&added("ID: ", &"x".repeat(500))) <= WIDTH);
    }

    #[test]
    fn what_comes_from_outside_is_no_markup() {
        let hostile = "Co\r\n# heading\u{1b}[31m [x](https://evil.example) <b> `code` {code} |a|b| *b* ![i](u) \u{202e}z\u{200b}";
        let text = added("Name: ", hostile);
        assert_eq!(text.lines().count(), 2, "{text}");
        assert!(
            !text.contains([
                '#', '[', ']', '<', '>', '`', '{', '}', '|', '*', '!', '\u{1b}', '\u{202e}', '\u{200b}'
            ]),
            "{text}"
        );
        assert!(!text.contains("://"));
    }
}
