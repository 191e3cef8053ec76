//! The HTTP side: who gets a WebSocket, in which protocol, and with which status the others are sent away.
