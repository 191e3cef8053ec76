//! The list of sockets a gateway serves: replaced at once, or changed socket by socket (contract §4.3, event 14).

use gn_codec::Command as Frame;
use gn_codec::bkv_codec::Socket;
use gn_codec::command::{Extra, Node, NodeAdd, NodeDelete, NodeListRefresh};
use gn_codec::{Channel, Mac};
use unified_model::commands::ConfigureNetwork;
use unified_model::events::{NetworkNode, NetworkResult, NetworkTopologyChanged, TopologyAction};

use super::command::{Asking, Code, Task};
use crate::protocol::refusal::Refusal;

/// The radio channel where a command names none: any will do.
const CHANNEL: u32 = 1;

/// Changes that are being made.
#[derive(Debug)]
pub(super) struct Changes {
    action: TopologyAction,
    channel: Option<u32>,
    nodes: Vec<NetworkNode>,
    /// How many frames are done, of those for single sockets.
    done: usize,
}

impl Changes {
    pub(super) fn of(configure: &ConfigureNetwork) -> Result<Self, Refusal> {
        let nodes = configure.nodes.clone().unwrap_or_default();
        if nodes.is_empty() && configure.action != TopologyAction::Refresh {
            return Err(Refusal::invalid("/payload/nodes", "must name at least one socket"));
        }
        if nodes.len() > 250 {
            return Err(Refusal::invalid("/payload/nodes", "a gateway serves at most 250 sockets"));
        }
        let refreshes = configure.action == TopologyAction::Refresh;
        let channel = refreshes.then(|| configure.channel.map_or(CHANNEL, |channel| channel.value()));
        Ok(Self { action: configure.action, channel, nodes, done: 0 })
    }

    pub(super) fn asking(self, sequence: u32) -> Asking {
        let (command, code) = self.next();
        let task = Task::Network(Box::new(self));
        Asking { command, code, sequence, task, connector_id: None, socket: None, note: None }
    }

    /// The next frame.
    pub(super) fn next(&self) -> (Frame, Code) {
        let first = self.nodes.get(self.done);
        let socket = first.map_or(Socket::UNLISTED, socket_of);
        let mac = Mac(first.map_or([0; 6], |node| node.mac.bytes()));
        let extra = Extra::NONE;
        match self.action {
            TopologyAction::Refresh => {
                let channel = self.channel.and_then(|channel| u8::try_from(channel).ok()).unwrap_or(1);
                let nodes: Vec<Node> = self
                    .nodes
                    .iter()
                    .map(|node| Node { socket: socket_of(node), mac: Mac(node.mac.bytes()) })
                    .collect();
                let nodes = gn_codec::List::new(&nodes).unwrap_or_default();
                let refresh = NodeListRefresh { channel: Channel::from_wire(channel), nodes };
                (Frame::NodeListRefresh(refresh), (0x0005, 0x08))
            }
            TopologyAction::Add => (Frame::NodeAdd(NodeAdd { socket, mac, extra }), (0x0005, 0x09)),
            TopologyAction::Delete => (Frame::NodeDelete(NodeDelete { socket, mac, extra }), (0x0005, 0x0A)),
        }
    }

    /// One frame was done, or refused: whether another follows.
    pub(super) fn answered(&mut self, ok: bool) -> bool {
        if self.action == TopologyAction::Refresh || !ok {
            return false;
        }
        self.done = self.done.saturating_add(1);
        self.done < self.nodes.len()
    }

    /// What came of it: of changes to single sockets those that were made, or the one that was not.
    pub(super) fn report(&self, ok: bool) -> NetworkTopologyChanged {
        let result = if ok { NetworkResult::Ok } else { NetworkResult::Failed };
        let mut event = NetworkTopologyChanged::new(self.action, result);
        event.channel = self.channel.and_then(|channel| unified_model::Ranged::new(channel).ok());
        let nodes = match self.action {
            TopologyAction::Refresh => self.nodes.clone(),
            _ if ok => self.nodes.clone(),
            _ => self.nodes.get(self.done).cloned().into_iter().collect(),
        };
        event.nodes = Some(nodes);
        event
    }
}

fn socket_of(node: &NetworkNode) -> Socket {
    Socket::from_wire(u8::try_from(node.socket_no.value()).unwrap_or(u8::MAX))
}
