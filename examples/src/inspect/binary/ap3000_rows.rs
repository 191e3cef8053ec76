//! AP3000 for people: the codec knows its fields.

use ap3000_codec::Token;

use super::row::Row;

pub(super) fn title(token: &Token) -> String {
    match token {
        Token::Frame(frame) => ap3000_codec::command::Command::parse(frame).name().to_owned(),
        Token::Iccid(_) => "ICCID".to_owned(),
        Token::Link => "keep-alive".to_owned(),
    }
}

pub(super) fn rows(token: &Token) -> Vec<Row> {
    match token {
        Token::Frame(frame) => frame
            .explain()
            .into_iter()
            .map(|row| {
                Row::new(row.offset, row.size, row.name, row.value.to_string())
                    .unit(row.unit)
                    .meaning(row.meaning)
            })
            .collect(),
        Token::Iccid(iccid) => {
            vec![Row::new(0, iccid.as_str().len(), "iccid", iccid.as_str()).meaning("number of the SIM card")]
        }
        Token::Link => vec![Row::new(0, 4, "link", "link").meaning("sent after 30 s without traffic")],
    }
}
