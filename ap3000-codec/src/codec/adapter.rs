//! The codec as `tokio_util`'s `Decoder` and `Encoder`.

use std::io;

use bytes::BytesMut;
use tokio_util::codec::{Decoder, Encoder};

use crate::codec::Codec;
use crate::error::Rejected;
use crate::frame::{Frame, Token};

/// Rubbish is an item, not an error: a `FramedRead` ends with its first error, a device's connection does not.
impl Decoder for Codec {
    type Item = Result<Token, Rejected>;
    type Error = io::Error;

    fn decode(&mut self, src: &mut BytesMut) -> io::Result<Option<Self::Item>> {
        Ok(Codec::decode(self, src))
    }

    fn decode_eof(&mut self, src: &mut BytesMut) -> io::Result<Option<Self::Item>> {
        Ok(self.finish(src))
    }
}

impl Encoder<&Frame> for Codec {
    type Error = io::Error;

    fn encode(&mut self, frame: &Frame, dst: &mut BytesMut) -> io::Result<()> {
        Codec::encode(self, frame, dst).map_err(|error| io::Error::new(io::ErrorKind::InvalidInput, error))
    }
}

impl Encoder<Frame> for Codec {
    type Error = io::Error;

    fn encode(&mut self, frame: Frame, dst: &mut BytesMut) -> io::Result<()> {
        Encoder::<&Frame>::encode(self, &frame, dst)
    }
}
