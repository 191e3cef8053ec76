//! The codec as tokio-util's `Decoder` and `Encoder`, for `Framed`.
//!
//! Rubbish is an item, not an error: an error ends a `Framed`, and there is always a next frame.

use std::io;

use bkv_codec::Rejected;
use bytes::BytesMut;

use crate::codec::Codec;
use crate::frame::Frame;

impl tokio_util::codec::Decoder for Codec {
    type Item = Result<Frame, Rejected>;
    type Error = io::Error;

    fn decode(&mut self, src: &mut BytesMut) -> io::Result<Option<Self::Item>> {
        Ok(Self::decode(self, src))
    }

    fn decode_eof(&mut self, src: &mut BytesMut) -> io::Result<Option<Self::Item>> {
        Ok(self.finish(src))
    }
}

impl tokio_util::codec::Encoder<&Frame> for Codec {
    type Error = io::Error;

    fn encode(&mut self, frame: &Frame, dst: &mut BytesMut) -> io::Result<()> {
        Self::encode(self, frame, dst).map_err(|error| io::Error::new(io::ErrorKind::InvalidInput, error))
    }
}
