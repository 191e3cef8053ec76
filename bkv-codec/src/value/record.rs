//! Values made of equal records: fee periods and the usage of tiers.

use core::fmt;

use bytes::{BufMut, BytesMut};

use super::ClockTime;
use crate::data::Data;
use crate::error::OutOfRange;

/// How many bytes a record of either kind has.
const RECORD: usize = 6;

/// A part of the day with its prices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct FeePeriod {
    /// Its end. It begins where the period before it ends, the first at 00:00.
    pub until: ClockTime,
    /// Price of the electricity 电费, fen per kWh.
    pub electric_fen_per_kwh: u16,
    /// Service fee 服务费, fen per kWh where [`ServiceFeeBy::Energy`](super::ServiceFeeBy::Energy) holds; otherwise per
    /// time, in a unit nobody documents.
    pub service_fen_per_kwh: u16,
}

impl FeePeriod {
    pub(crate) fn to_wire(self) -> [u8; RECORD] {
        let [hour, minute] = self.until.to_wire();
        let [e1, e0] = self.electric_fen_per_kwh.to_be_bytes();
        let [s1, s0] = self.service_fen_per_kwh.to_be_bytes();
        [hour, minute, e1, e0, s1, s0]
    }
}

/// Key 0x83, the fee periods 分时电价 of a day: 6 bytes each, in one value.
///
/// Kept as the bytes that were read; a value whose size is no multiple of 6 is refused when read.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct FeePeriods(Data);

impl FeePeriods {
    /// The periods of a whole day.
    ///
    /// # Errors
    ///
    /// No period, more than 255, ends that do not ascend, or a last end other than 23:59.
    pub fn new(periods: &[FeePeriod]) -> Result<Self, OutOfRange> {
        let count =
            OutOfRange { what: "number of fee periods", value: periods.len() as u64, allowed: "1–255" };
        if periods.len() > 255 {
            return Err(count);
        }
        let order = |period: &FeePeriod, allowed| {
            let [hour, minute] = period.until.to_wire();
            OutOfRange {
                what: "end of a fee period (hour × 100 + minute)",
                value: u64::from(hour).saturating_mul(100).saturating_add(minute.into()),
                allowed,
            }
        };
        for (before, period) in periods.iter().zip(periods.iter().skip(1)) {
            if period.until <= before.until {
                return Err(order(period, "later than the end of the period before"));
            }
        }
        match periods.last() {
            None => return Err(count),
            Some(last) if last.until != ClockTime::END_OF_DAY => {
                return Err(order(last, "2359 for the last"));
            }
            Some(_) => {}
        }
        let mut bytes = BytesMut::with_capacity(periods.len().saturating_mul(RECORD));
        for period in periods {
            bytes.put_slice(&period.to_wire());
        }
        Ok(Self(bytes.freeze().into()))
    }

    /// The periods in their order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = FeePeriod> + Clone {
        let (records, _) = self.0.as_chunks::<RECORD>();
        records.iter().map(|[hour, minute, e1, e0, s1, s0]| FeePeriod {
            until: ClockTime::from_wire([*hour, *minute]),
            electric_fen_per_kwh: u16::from_be_bytes([*e1, *e0]),
            service_fen_per_kwh: u16::from_be_bytes([*s1, *s0]),
        })
    }

    /// The bytes.
    pub fn as_bytes(&self) -> &Data {
        &self.0
    }

    pub(crate) fn from_wire(bytes: Data) -> Option<Self> {
        bytes.len().is_multiple_of(RECORD).then_some(Self(bytes))
    }
}

impl fmt::Debug for FeePeriods {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

/// What was used in one tier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct TierUsage {
    /// Minutes in the tier.
    pub minutes: u16,
    /// "Energy" 电量, whose split is not known: four bytes of Wh, or two and something else. Zero in the only sample.
    pub energy_raw: [u8; 4],
}

/// Key 0x84, the usage per tier: 6 bytes each, in one value.
///
/// Kept as the bytes that were read; a value whose size is no multiple of 6 is refused when read.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct TierUsages(Data);

impl TierUsages {
    /// The usage of these tiers.
    pub fn new(tiers: &[TierUsage]) -> Self {
        let mut bytes = BytesMut::with_capacity(tiers.len().saturating_mul(RECORD));
        for tier in tiers {
            bytes.put_u16(tier.minutes);
            bytes.put_slice(&tier.energy_raw);
        }
        Self(bytes.freeze().into())
    }

    /// The tiers in their order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = TierUsage> + Clone {
        let (records, _) = self.0.as_chunks::<RECORD>();
        records.iter().map(|[high, low, energy_raw @ ..]| TierUsage {
            minutes: u16::from_be_bytes([*high, *low]),
            energy_raw: *energy_raw,
        })
    }

    /// The bytes.
    pub fn as_bytes(&self) -> &Data {
        &self.0
    }

    pub(crate) fn from_wire(bytes: Data) -> Option<Self> {
        bytes.len().is_multiple_of(RECORD).then_some(Self(bytes))
    }
}

impl fmt::Debug for TierUsages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

#[cfg(feature = "arbitrary")]
impl<'a> arbitrary::Arbitrary<'a> for FeePeriods {
    fn arbitrary(u: &mut arbitrary::Unstructured<'a>) -> arbitrary::Result<Self> {
        arbitrary_records(u).map(Self)
    }
}

#[cfg(feature = "arbitrary")]
impl<'a> arbitrary::Arbitrary<'a> for TierUsages {
    fn arbitrary(u: &mut arbitrary::Unstructured<'a>) -> arbitrary::Result<Self> {
        arbitrary_records(u).map(Self)
    }
}

#[cfg(feature = "arbitrary")]
fn arbitrary_records(u: &mut arbitrary::Unstructured<'_>) -> arbitrary::Result<Data> {
    let mut bytes = BytesMut::new();
    for record in u.arbitrary_iter::<[u8; RECORD]>()? {
        bytes.put_slice(&record?);
    }
    Ok(bytes.freeze().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(hour: u8, minute: u8) -> FeePeriod {
        let until = ClockTime::new(hour, minute).unwrap();
        FeePeriod { until, electric_fen_per_kwh: 50, service_fen_per_kwh: 50 }
    }

    #[test]
    fn fee_periods_ascend_and_end_at_the_end_of_the_day() {
        let whole_day = FeePeriods::new(&[period(23, 59)]).unwrap();
        assert_eq!(whole_day.as_bytes()[..], [0x17, 0x3B, 0, 0x32, 0, 0x32]);
        assert!(FeePeriods::new(&[period(8, 0), period(23, 59)]).is_ok());
        for wrong in [&[][..], &[period(8, 0)], &[period(8, 0), period(8, 0), period(23, 59)]] {
            assert!(FeePeriods::new(wrong).is_err(), "{wrong:?}");
        }
    }
}
