//! Which numbers of a transaction have come (contract G-50): gaps and disorder are legal, and facts.

/// So many stretches of numbers are told apart.
const MOST: usize = 16;

/// The numbers of a transaction's messages that have come.
#[derive(Debug, Clone, Default)]
pub(super) struct Sequence {
    /// Stretches without a gap, in order, first and last number of each.
    stretches: Vec<(u64, u64)>,
    /// That of the start.
    first: Option<u64>,
    /// That of the end.
    last: Option<u64>,
    /// More gaps than can be remembered.
    overflowed: bool,
}

impl Sequence {
    /// The number of the start is this.
    pub(super) fn begins(&mut self, number: u64) {
        self.first = Some(number);
    }

    /// The number of the end is this.
    pub(super) fn ends(&mut self, number: u64) {
        self.last = Some(number);
    }

    /// A message with this number is safe.
    pub(super) fn came(&mut self, number: u64) {
        let place = self.stretches.partition_point(|(_, last)| *last < number.saturating_sub(1));
        let touching = |(first, last): &(u64, u64)| {
            *first <= number.saturating_add(1) && number <= last.saturating_add(1)
        };
        let room = self.stretches.len() < MOST;
        match self.stretches.get_mut(place) {
            Some(stretch) if touching(stretch) => {
                *stretch = (stretch.0.min(number), stretch.1.max(number));
                self.join(place);
            }
            _ if room => self.stretches.insert(place, (number, number)),
            _ => self.overflowed = true,
        }
    }

    /// Joins a stretch with the next one where nothing is missing between them.
    fn join(&mut self, place: usize) {
        let next = self.stretches.get(place.saturating_add(1)).copied();
        if let (Some(stretch), Some(next)) = (self.stretches.get_mut(place), next)
            && next.0 <= stretch.1.saturating_add(1)
        {
            stretch.1 = stretch.1.max(next.1);
            self.stretches.remove(place.saturating_add(1));
        }
    }

    /// Whether numbers before this one are missing. `None` where that is not known: without the start it is open from where
    /// they count.
    pub(super) fn gap_before(&self, number: u64) -> Option<bool> {
        let before = number.saturating_sub(1);
        let missing = match self.first {
            Some(first) if number <= first => return Some(false),
            Some(first) => !self.covers(first.saturating_add(1), before),
            None => {
                let (earliest, _) = self.stretches.first()?;
                if number <= *earliest || self.covers(*earliest, before) {
                    return None;
                }
                true
            }
        };
        (!missing || !self.overflowed).then_some(missing)
    }

    fn covers(&self, from: u64, to: u64) -> bool {
        from > to || self.stretches.iter().any(|(first, last)| *first <= from && to <= *last)
    }

    /// Whether every number from the start to the end has come, this one included. `None` while one of both is not known.
    pub(super) fn complete_with(&self, number: u64) -> Option<bool> {
        let (first, last) = (self.first?, self.last?);
        if self.overflowed {
            return None;
        }
        let mut all = self.clone();
        all.came(number);
        Some(all.covers(first, last))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn after(numbers: &[u64]) -> Sequence {
        let mut sequence = Sequence::default();
        for number in numbers {
            sequence.came(*number);
        }
        sequence
    }

    #[test]
    fn nothing_is_missing_while_the_numbers_follow_the_start() {
        let mut sequence = after(&[]);
        sequence.begins(3);
        for number in 3..10 {
            assert_eq!(sequence.gap_before(number), Some(false), "{number}");
            sequence.came(number);
        }
        sequence.ends(10);
        assert_eq!(sequence.complete_with(10), Some(true));
    }

    #[test]
    fn a_number_left_out_is_a_gap_until_it_comes() {
        let mut sequence = after(&[0, 1]);
        sequence.begins(0);
        assert_eq!(sequence.gap_before(3), Some(true));
        sequence.came(3);
        sequence.ends(4);
        assert_eq!(sequence.complete_with(4), Some(false));
        sequence.came(4);
        assert_eq!(sequence.gap_before(2), Some(false), "nothing before the late one is missing");
        assert_eq!(sequence.complete_with(2), Some(true), "and it completes the transaction");
    }

    #[test]
    fn without_the_start_only_a_hole_is_known() {
        let sequence = after(&[5, 6]);
        assert_eq!(sequence.gap_before(7), None);
        assert_eq!(sequence.gap_before(9), Some(true));
        assert_eq!(sequence.complete_with(7), None);
    }

    #[test]
    fn a_start_that_comes_last_completes_the_transaction() {
        let mut sequence = after(&[1, 2]);
        sequence.ends(2);
        assert_eq!(sequence.complete_with(2), None);
        sequence.begins(0);
        assert_eq!(sequence.gap_before(0), Some(false));
        assert_eq!(sequence.complete_with(0), Some(true));
    }

    #[test]
    fn with_more_gaps_than_are_remembered_nothing_is_claimed() {
        let numbers: Vec<u64> = (0..40).map(|n| n * 2).collect();
        let mut sequence = after(&numbers);
        sequence.begins(0);
        sequence.ends(78);
        assert_eq!(sequence.complete_with(78), None);
        assert_eq!(sequence.gap_before(78), None);
    }

    proptest! {
        #[test]
        fn it_says_what_a_list_of_all_numbers_says(
            numbers in proptest::collection::vec(0_u64..24, 0..24),
            first in 0_u64..6,
            number in 0_u64..24,
        ) {
            prop_assume!(number >= first);
            let mut sequence = after(&numbers);
            sequence.begins(first);
            let missing = (first..number).any(|n| n != first && !numbers.contains(&n));
            let told = sequence.gap_before(number);
            // The start is known to exist; whether its own message has come makes no gap after it.
            prop_assert_eq!(told, Some(missing));
            sequence.ends(23);
            let whole = (first..24).all(|n| n == number || numbers.contains(&n));
            prop_assert_eq!(sequence.complete_with(number), Some(whole));
        }
    }
}
