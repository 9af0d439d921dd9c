//! How many tenants a cause held back at the end of each week, told from how many it holds now and who came and went.

/// Who came to a cause and who left it in seven days.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Flow {
    /// Tenants that it began to hold back.
    pub came: u64,
    /// Tenants that it no longer held back.
    pub went: u64,
}

/// The number of tenants at the end of each week, the oldest week first. `flows` has the latest week first. It is counted
/// back from `now`, so the latest number is the true one whatever the history lacks.
pub fn levels(now: u64, flows: &[Flow]) -> Vec<u64> {
    let mut level = now;
    let mut levels: Vec<u64> = flows
        .iter()
        .map(|flow| {
            let end = level;
            level = (level + flow.went).saturating_sub(flow.came);
            end
        })
        .collect();
    levels.reverse();
    levels
}

/// One week of a cause.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Week {
    /// Tenants held back at its end.
    pub tenants: u64,
    /// Who came and went.
    pub flow: Flow,
}

/// The weeks of a cause, the oldest first; `flows` has the latest first.
pub fn weeks(now: u64, flows: &[Flow]) -> Vec<Week> {
    let flows_forward = flows.iter().rev();
    levels(now, flows)
        .into_iter()
        .zip(flows_forward)
        .map(|(tenants, flow)| Week { tenants, flow: *flow })
        .collect()
}
