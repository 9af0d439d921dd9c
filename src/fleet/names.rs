//! Names of companies and people, and the addresses that follow from them. Every domain ends in `example` (RFC 2606).

use std::collections::HashSet;

use super::dice::Dice;
use crate::domain::domain_name::DomainName;

#[rustfmt::skip]
const ROOTS: [&str; 72] = [
    "Alder", "Amber", "Arden", "Ashby", "Aurora", "Bergmann", "Birch", "Blaukopf", "Boréal", "Brevik", "Calder", "Cascade", "Castellan",
    "Cedar", "Cordova", "Corvus", "Dahl", "Delmar", "Drava", "Eberle", "Ekström", "Elbe", "Falkner", "Fenwick", "Fjord", "Garrigue",
    "Gävle", "Granit", "Grünwald", "Halden", "Harrow", "Hokuto", "Iberia", "Inari", "Juniper", "Kestrel", "Kōwa", "Kranz", "Lagoa",
    "Larkin", "Lindqvist", "Lyon", "Maple", "Marlow", "Meridian", "Minato", "Montrose", "Neckar", "Nordlys", "Olivares", "Orchard",
    "Oslofjord", "Paloma", "Penrose", "Quintero", "Ravel", "Redwood", "Rosso", "Saale", "Sakura", "Serrano", "Silva", "Solène", "Stern",
    "Tannhof", "Tejo", "Umber", "Valdivia", "Vistula", "Weber", "Yarrow", "Zephyr",
];
#[rustfmt::skip]
const TRADES: [&str; 36] = [
    "Advisory", "Aerospace", "Architects", "Biotech", "Brewing", "Capital", "Catering", "Clinics", "Components", "Construction",
    "Consulting", "Dairy", "Design", "Education", "Energy", "Engineering", "Farming", "Foods", "Freight", "Health", "Hotels", "Insurance",
    "Laboratories", "Law", "Logistics", "Marine", "Media", "Metals", "Optics", "Pharma", "Publishing", "Rail", "Retail", "Software",
    "Textiles", "Water",
];
const FORMS: [&str; 12] =
    ["", "", "Group", "Ltd", "GmbH", "AG", "Inc.", "S.A.", "B.V.", "AB", "K.K.", "Lda."];
#[rustfmt::skip]
const GIVEN: [&str; 64] = [
    "Aiko", "Alba", "Amir", "Ana", "Anna", "Arjun", "Astrid", "Ben", "Björn", "Camille", "Carlos", "Chiara", "Chloé", "Daniel", "Diego",
    "Elif", "Emma", "Erik", "Fatima", "Felipe", "Freya", "Gabriel", "Greta", "Hana", "Haruto", "Henrik", "Hugo", "Ines", "Ivan", "Jakub",
    "James", "Joana", "Jonas", "Julia", "Kaito", "Karin", "Katja", "Lars", "Laura", "Léa", "Liam", "Lucía", "Maja", "Marco", "Maria", "Mei",
    "Miguel", "Mila", "Nadia", "Noah", "Olga", "Oliver", "Omar", "Paula", "Priya", "Rafael", "Rosa", "Sara", "Sofia", "Søren", "Tomás",
    "Viktor", "Yuki", "Zoë",
];
#[rustfmt::skip]
const FAMILY: [&str; 72] = [
    "Abe", "Almeida", "Andersson", "Bauer", "Becker", "Bianchi", "Brown", "Carvalho", "Castro", "Chen", "Costa", "Dubois", "Eriksen",
    "Fernández", "Ferrari", "Fischer", "Fontaine", "García", "Girard", "Gonzalez", "Gruber", "Hansen", "Haas", "Hernández", "Hoffmann",
    "Horvat", "Ito", "Ivanova", "Jansen", "Johansson", "Kaplan", "Kato", "Keller", "Khan", "Kowalski", "Kumar", "Lambert", "Larsen",
    "Lefèvre", "Lindgren", "López", "Maier", "Martin", "Mendes", "Meyer", "Moreau", "Morgan", "Müller", "Nakamura", "Nguyen", "Novak",
    "O'Neill", "Okafor", "Oliveira", "Patel", "Pereira", "Petrov", "Ricci", "Rossi", "Ruiz", "Sato", "Schmidt", "Silva", "Singh", "Smith",
    "Sørensen", "Suzuki", "Tanaka", "Taylor", "Weiß", "Wright", "Yılmaz",
];

/// What was given away already.
#[derive(Default)]
pub(super) struct Names {
    domains: HashSet<String>,
}

impl Names {
    /// A company's name and a domain that no other has.
    pub(super) fn company(&mut self, dice: &mut Dice) -> (String, Option<DomainName>) {
        let root = dice.one_of("Alder", &ROOTS);
        let trade = dice.one_of("Advisory", &TRADES);
        let form = dice.one_of("", &FORMS);
        let mut stem = format!("{}-{}", plain(root), plain(trade));
        let mut name = format!("{root} {trade}");
        let mut number = 1;
        while !self.domains.insert(stem.clone()) {
            number += 1;
            stem = format!("{}-{}{number}", plain(root), plain(trade));
            name = format!("{root} {trade} {number}");
        }
        let name = format!("{name} {form}").trim_end().to_owned();
        (name, format!("{stem}.example").parse().ok())
    }
}

/// A person's name and the part of their address before the `@`; `number` keeps colleagues apart.
pub(super) fn person(dice: &mut Dice, number: usize) -> (String, String) {
    let (given, family) = (dice.one_of("Anna", &GIVEN), dice.one_of("Abe", &FAMILY));
    let mark = if number == 0 { String::new() } else { number.to_string() };
    (format!("{given} {family}"), format!("{}.{}{mark}", plain(given), plain(family)))
}

/// A name as it stands in addresses.
fn plain(name: &str) -> String {
    let mut text = String::with_capacity(name.len());
    for c in name.to_lowercase().chars() {
        match c {
            'a'..='z' => text.push(c),
            'ä' => text.push_str("ae"),
            'ö' | 'ø' => text.push_str("oe"),
            'ü' => text.push_str("ue"),
            'ß' => text.push_str("ss"),
            'á' => text.push('a'),
            'é' | 'è' | 'ë' => text.push('e'),
            'í' | 'ı' => text.push('i'),
            'ó' | 'ō' => text.push('o'),
            'ú' => text.push('u'),
            _ => {}
        }
    }
    text
}
