//! AP3000 ("DNY") devices: sessions of connections that carry many of them.
