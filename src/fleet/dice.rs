//! Chance that comes out the same for the same seed (`SplitMix64`, Steele, Lea and Flood 2014). Not fit for secrets.

use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use crate::secret::Digest;

pub(super) struct Dice(u64);

impl Dice {
    /// The dice of one part of the world, so that another part may throw more often without changing it.
    pub(super) fn new(seed: u64, part: usize) -> Self {
        let part = u64::try_from(part).unwrap_or_default();
        let mut dice = Self(seed ^ part.wrapping_mul(0xd134_2543_de82_ef95));
        dice.next();
        dice
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `end`, or 0.
    pub(super) fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end).unwrap_or_default().max(1);
        usize::try_from(self.next() % end).unwrap_or_default()
    }

    /// A number from `first` to `last`, both included.
    pub(super) fn number(&mut self, first: usize, last: usize) -> usize {
        first + self.below(last.saturating_sub(first) + 1)
    }

    /// True so many times of a thousand.
    pub(super) fn per_mille(&mut self, chance: usize) -> bool {
        self.below(1_000) < chance
    }

    /// One of a list that is not empty.
    pub(super) fn one_of<T: Copy>(&mut self, first: T, others: &[T]) -> T {
        let at = self.below(others.len() + 1);
        at.checked_sub(1).and_then(|at| others.get(at)).copied().unwrap_or(first)
    }

    /// One of a list, or none of an empty one.
    pub(super) fn pick<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        let at = self.below(list.len());
        list.get(at)
    }

    /// One of a list, each as often as its weight says; another one when there is none.
    pub(super) fn weighted<T: Copy>(&mut self, otherwise: T, list: &[(usize, T)]) -> T {
        let mut left = self.below(list.iter().map(|(weight, _)| weight).sum());
        for (weight, item) in list {
            match left.checked_sub(*weight) {
                None => return *item,
                Some(rest) => left = rest,
            }
        }
        otherwise
    }

    /// A random identifier, as Microsoft makes them (RFC 9562, version 4).
    pub(super) fn uuid(&mut self) -> Uuid {
        let (high, low) = (u128::from(self.next()), u128::from(self.next()));
        uuid::Builder::from_random_bytes(((high << 64) | low).to_be_bytes()).into_uuid()
    }

    /// An identifier of that time, as the portal makes them (RFC 9562, version 7).
    pub(super) fn id_at(&mut self, at: Timestamp) -> Uuid {
        let random = self.uuid().into_bytes();
        let mut tail = [0; 10];
        for (to, from) in tail.iter_mut().zip(random) {
            *to = from;
        }
        let millis = u64::try_from(at.as_millisecond()).unwrap_or_default();
        uuid::Builder::from_unix_timestamp_millis(millis, &tail).into_uuid()
    }

    /// The hash of a link that nobody has.
    pub(super) fn digest(&mut self) -> Digest {
        let mut bytes = [0; 32];
        for (at, byte) in bytes.iter_mut().enumerate() {
            *byte = self.next().to_be_bytes().get(at % 8).copied().unwrap_or_default();
        }
        Digest::from_bytes(bytes)
    }

    /// A time between two.
    pub(super) fn time(&mut self, from: Timestamp, to: Timestamp) -> Timestamp {
        let span = usize::try_from(to.as_millisecond() - from.as_millisecond()).unwrap_or_default();
        let millis = i64::try_from(self.below(span.max(1))).unwrap_or_default();
        from.saturating_add(SignedDuration::from_millis(millis)).unwrap_or(to)
    }

    /// A time so many minutes after another, but not after `end`.
    pub(super) fn later(&mut self, at: Timestamp, minutes: (usize, usize), end: Timestamp) -> Timestamp {
        let after = |minutes: usize| {
            let by = SignedDuration::from_mins(i64::try_from(minutes).unwrap_or_default());
            at.saturating_add(by).unwrap_or(end).min(end)
        };
        self.time(after(minutes.0), after(minutes.1))
    }

    /// Milliseconds that a service takes.
    pub(super) fn latency(&mut self) -> u64 {
        u64::try_from(self.number(40, 400)).unwrap_or_default()
    }
}
