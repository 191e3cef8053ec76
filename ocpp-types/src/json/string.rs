//! JSON strings: where they end, and what their escapes stand for.

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = 0x8080_8080_8080_8080;

/// Marks the bytes of `chunk` that end a plain run: `"`, `\` and control characters. Only the lowest mark is exact.
#[inline(always)]
const fn stops(chunk: u64) -> u64 {
    let quote = chunk ^ ONES.wrapping_mul(b'"' as u64);
    let backslash = chunk ^ ONES.wrapping_mul(b'\\' as u64);
    // None of them has its highest bit set, so one look at the chunk's own rules out the bytes that do.
    (quote.wrapping_sub(ONES) | backslash.wrapping_sub(ONES) | chunk.wrapping_sub(ONES.wrapping_mul(0x20)))
        & !chunk
        & HIGHS
}

/// How many bytes of `bytes` come before the first `"`, wherever it belongs. For texts that are only compared.
#[inline(always)]
pub(super) fn quote_after(bytes: &[u8]) -> Option<usize> {
    let mut rest = bytes;
    while let Some((chunk, tail)) = rest.split_first_chunk::<8>() {
        let chunk = u64::from_le_bytes(*chunk) ^ ONES.wrapping_mul(b'"' as u64);
        let found = chunk.wrapping_sub(ONES) & !chunk & HIGHS;
        if found != 0 {
            let before = bytes.len().wrapping_sub(rest.len());
            return Some(before.wrapping_add((found.trailing_zeros() >> 3) as usize));
        }
        rest = tail;
    }
    let before = bytes.len().wrapping_sub(rest.len());
    Some(before.wrapping_add(rest.iter().position(|byte| *byte == b'"')?))
}

/// How many bytes of `bytes` come before the first `"`, `\` or control character, eight at a time.
#[inline(always)]
pub(super) fn plain_run(bytes: &[u8]) -> usize {
    // Most keys and words end within the first sixteen bytes; those stay out of the loop.
    if let Some((chunk, rest)) = bytes.split_first_chunk::<8>() {
        let found = stops(u64::from_le_bytes(*chunk));
        if found != 0 {
            return (found.trailing_zeros() >> 3) as usize;
        }
        if let Some((chunk, rest)) = rest.split_first_chunk::<8>() {
            let found = stops(u64::from_le_bytes(*chunk));
            if found != 0 {
                return ((found.trailing_zeros() >> 3) as usize).wrapping_add(8);
            }
            return long_run(rest).wrapping_add(16);
        }
        return long_run(rest).wrapping_add(8);
    }
    long_run(bytes)
}

#[inline(never)]
fn long_run(bytes: &[u8]) -> usize {
    let mut rest = bytes;
    while let Some((chunk, tail)) = rest.split_first_chunk::<8>() {
        let found = stops(u64::from_le_bytes(*chunk));
        if found != 0 {
            let before = bytes.len().wrapping_sub(rest.len());
            return before.wrapping_add((found.trailing_zeros() >> 3) as usize);
        }
        rest = tail;
    }
    let tail = rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | ..0x20)).unwrap_or(rest.len());
    bytes.len().wrapping_sub(rest.len()).wrapping_add(tail)
}

/// The characters a string's raw text stands for; control characters are left out. `Err` is the offset of a bad escape.
pub(super) fn unescape(raw: &str, mut each: impl FnMut(char)) -> Result<(), usize> {
    let mut characters = raw.char_indices();
    while let Some((at, character)) = characters.next() {
        if character < ' ' {
            continue;
        }
        if character != '\\' {
            each(character);
            continue;
        }
        let (_, kind) = characters.next().ok_or(at)?;
        each(match kind {
            '"' | '\\' | '/' => kind,
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => {
                let first = hex4(&mut characters).ok_or(at)?;
                let code = if (0xd800..0xdc00).contains(&first) {
                    let pair = matches!(characters.next(), Some((_, '\\')))
                        && matches!(characters.next(), Some((_, 'u')));
                    let second = if pair { hex4(&mut characters) } else { None };
                    let low = second.filter(|low| (0xdc00..0xe000).contains(low)).ok_or(at)?;
                    0x10000_u32.wrapping_add((first & 0x3ff).wrapping_shl(10)).wrapping_add(low & 0x3ff)
                } else {
                    first
                };
                char::from_u32(code).ok_or(at)?
            }
            _ => return Err(at),
        });
    }
    Ok(())
}

fn hex4(characters: &mut std::str::CharIndices<'_>) -> Option<u32> {
    let mut code = 0_u32;
    for _ in 0..4 {
        let digit = characters.next()?.1.to_digit(16)?;
        code = code.wrapping_shl(4) | digit;
    }
    Some(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(raw: &str) -> Result<String, usize> {
        let mut out = String::new();
        unescape(raw, |character| out.push(character))?;
        Ok(out)
    }

    #[test]
    fn a_plain_run_ends_at_the_first_special_byte_wherever_it_stands() {
        for length in 0..40 {
            for special in ['"', '\\', '\u{0}', '\n', '\u{1f}'] {
                let text = format!("{}{special}after \" \\", "é".repeat(length));
                assert_eq!(plain_run(text.as_bytes()), length * 2, "{text:?}");
            }
            assert_eq!(plain_run("x\u{7f}".repeat(length).as_bytes()), length * 2);
        }
    }

    #[test]
    fn escapes_stand_for_their_characters() {
        assert_eq!(decoded(r#"\"\\\/\b\f\n\r\t\u0041"#).as_deref(), Ok("\"\\/\u{8}\u{c}\n\r\tA"));
        assert_eq!(decoded(r"a\ud83d\ude00b").as_deref(), Ok("a😀b"));
    }

    #[test]
    fn lone_surrogates_and_unknown_escapes_are_refused_at_their_offset() {
        for (raw, at) in
            [(r"ab\x", 2), (r"\ud800", 0), (r"\ud800x", 0), (r"\ud800A", 0), (r"a\udc00", 1), (r"\u12g4", 0)]
        {
            assert_eq!(decoded(raw), Err(at), "{raw}");
        }
    }
}
