//! Arrays with a number of items that the schema bounds.

use std::ops::Deref;

use crate::invalid::InvalidValue;
use crate::json::{Element, EncodeError, Reader, Refused, Writer};
use crate::rule::Rule;

/// `MIN` to `MAX` items, both included.
///
/// The tolerant reader keeps any number of items: see [`exceeds`](Self::exceeds).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Array<T, const MIN: usize, const MAX: usize = { usize::MAX }>(Vec<T>);

impl<T, const MIN: usize, const MAX: usize> Array<T, MIN, MAX> {
    /// The items.
    ///
    /// # Errors
    /// [`InvalidValue::Count`].
    pub fn new(items: Vec<T>) -> Result<Self, InvalidValue> {
        let found = items.len();
        match broken::<MIN, MAX>(found) {
            None => Ok(Self(items)),
            Some(_) => Err(InvalidValue::Count { min: MIN, max: MAX, found }),
        }
    }

    /// The items.
    #[must_use]
    pub fn into_vec(self) -> Vec<T> {
        self.0
    }

    /// Whether the tolerant reader kept fewer or more items than allowed. Encoding refuses them.
    #[must_use]
    pub fn exceeds(&self) -> bool {
        broken::<MIN, MAX>(self.0.len()).is_some()
    }
}

/// The broken rule and its bound.
fn broken<const MIN: usize, const MAX: usize>(count: usize) -> Option<(Rule, usize)> {
    if count < MIN {
        Some((Rule::MinItems, MIN))
    } else if count > MAX {
        Some((Rule::MaxItems, MAX))
    } else {
        None
    }
}

fn count_checked<const MIN: usize, const MAX: usize>(
    reader: &mut Reader<'_>,
    start: usize,
    count: usize,
) -> Result<(), Refused> {
    match broken::<MIN, MAX>(count) {
        None => Ok(()),
        Some((rule, bound)) => reader.beyond(rule, start, bound, count),
    }
}

impl<T, const MIN: usize, const MAX: usize> Deref for Array<T, MIN, MAX> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<'a, T, const MIN: usize, const MAX: usize> IntoIterator for &'a Array<T, MIN, MAX> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<T, const MIN: usize, const MAX: usize> TryFrom<Vec<T>> for Array<T, MIN, MAX> {
    type Error = InvalidValue;

    fn try_from(items: Vec<T>) -> Result<Self, InvalidValue> {
        Self::new(items)
    }
}

impl<T: Element, const MIN: usize, const MAX: usize> Element for Array<T, MIN, MAX> {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let start = reader.position();
        let items = reader.array(T::read)?;
        count_checked::<MIN, MAX>(reader, start, items.len())?;
        Ok(Self(items))
    }

    fn read_into(reader: &mut Reader<'_>, slot: &mut Option<Self>) -> Result<(), Refused> {
        let start = reader.position();
        let Self(items) = slot.insert(Self(Vec::new()));
        reader.append(items, T::read)?;
        count_checked::<MIN, MAX>(reader, start, items.len())
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let start = reader.position();
        let mut count = 0_usize;
        reader.items(|reader| {
            count = count.wrapping_add(1);
            T::check(reader)
        })?;
        count_checked::<MIN, MAX>(reader, start, count)
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if let Some((rule, _)) = broken::<MIN, MAX>(self.0.len()) {
            return Err(writer.refuse(rule));
        }
        writer.array(&self.0, T::write)
    }
}

impl<T: Element> Element for Vec<T> {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        reader.array(T::read)
    }

    fn read_into(reader: &mut Reader<'_>, slot: &mut Option<Self>) -> Result<(), Refused> {
        reader.array_into(slot, T::read)
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.items(T::check)
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.array(self, T::write)
    }
}

#[cfg(test)]
mod tests {
    use super::Array;
    use crate::json::{Element, ReadMode, Reader};
    use crate::{Rule, Text};

    #[test]
    fn the_number_of_items_is_held_against_both_bounds() {
        type Pair = Array<Text, 1, 2>;
        for (json, rule) in [
            ("[]", Some(Rule::MinItems)),
            (r#"["a"]"#, None),
            (r#"[ "a" , "b" ]"#, None),
            (r#"["a","b","c"]"#, Some(Rule::MaxItems)),
        ] {
            let mut reader = Reader::new(json, ReadMode::Strict);
            let refused = Pair::read(&mut reader).err().map(|refused| reader.violation(refused).rule);
            assert_eq!(refused, rule, "{json}");
            assert_eq!(Pair::check(&mut Reader::new(json, ReadMode::Strict)).is_err(), rule.is_some());
            let kept = Pair::read(&mut Reader::new(json, ReadMode::Tolerant)).unwrap();
            assert_eq!(kept.exceeds(), rule.is_some());
            assert_eq!(
                kept.write(&mut crate::json::Writer::new(&mut String::new())).is_err(),
                rule.is_some()
            );
        }
    }
}
