//! What a gateway's heap holds for AP3000 devices at rest, counted by the allocator; prints a table. What the allocator itself
//! needs for it comes on top: `gateway-bench device-memory` measures that.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::sync::mpsc;
use std::time::Duration;

use allocation_counter::measure;
use ap3000_codec::{Codec, Direction, Frame, PhysicalId};
use bytes::BytesMut;
use gateway_kit::driver::Gateway;
use gateway_kit::memory::MemorySink;
use gateway_kit::protocol::ap3000::Ap3000;
use gateway_kit::transport::{TcpListener, TcpOptions};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use unified_model::GatewayId;

const HOSTS: usize = 256;
const BEHIND: usize = 50;

fn main() {
    // One thread, so that everything the gateway asks for is asked for here.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let (gateway, address) = runtime.block_on(gateway());
    let (order, orders) = mpsc::channel();
    let (done, mut finished) = unbounded_channel();
    let hosts = std::thread::spawn(move || hosts(address, &orders, &done));
    println!("| AP3000, {HOSTS} hosts | allocations held | bytes held |");
    println!("|---|---|---|");
    let mut phase = |devices: std::ops::Range<usize>| {
        order.send(devices).expect("the hosts wait");
        measure(|| runtime.block_on(rest(&mut finished)))
    };
    let first = phase(0..1);
    let further = phase(1..BEHIND);
    let row = |what: &str, info: allocation_counter::AllocationInfo, count: usize| {
        let each = |sum: i64| sum as f64 / count as f64;
        println!("| {what} | {:.1} | {:.0} |", each(info.count_current), each(info.bytes_current));
    };
    row("a connection with one device", first, HOSTS);
    row("each further device", further, HOSTS * (BEHIND - 1));
    drop(order);
    hosts.join().expect("the hosts end");
    drop(gateway);
}

async fn gateway() -> (Gateway, SocketAddr) {
    let sink = MemorySink::new(1_000);
    let reader = sink.clone();
    tokio::spawn(async move {
        loop {
            drop(reader.next().await);
        }
    });
    let id = GatewayId::new("bench").expect("a gateway id");
    let gateway = Gateway::builder(id).protocol(Ap3000::default()).sink(std::sync::Arc::new(sink));
    let gateway = gateway.start().await.expect("a gateway");
    let listener = TcpListener::bind("127.0.0.1:0", TcpOptions::default()).await.expect("a listener");
    let address = gateway.listen(listener).expect("an address");
    (gateway, address)
}

/// Until the hosts are done and nothing of it is left to do.
async fn rest(finished: &mut UnboundedReceiver<()>) {
    finished.recv().await.expect("the hosts are done");
    tokio::time::sleep(Duration::from_millis(300)).await;
}

/// Hosts that register some of their devices each time they are told to.
fn hosts(address: SocketAddr, orders: &mpsc::Receiver<std::ops::Range<usize>>, done: &UnboundedSender<()>) {
    let mut connections = Vec::new();
    for devices in orders {
        for host in 0..HOSTS {
            if connections.len() <= host {
                connections.push(TcpStream::connect(address).expect("a connection"));
            }
            for device in devices.clone() {
                register(&mut connections[host], host * BEHIND + device);
            }
        }
        done.send(()).expect("somebody waits");
    }
}

/// 0x20 and 0x21 of a device, and their answers.
fn register(tcp: &mut TcpStream, device: usize) {
    let id = PhysicalId::from(0x0400_0001 + u32::try_from(device).expect("a small number"));
    for (message, code, data) in
        [(1, 0x20, &[0x80, 0x02, 2, 30, 0x31, 6][..]), (2, 0x21, &[0xA4, 8, 2, 0, 0, 0, 90])]
    {
        let frame = Frame::new(Direction::Up, id, message, code, data.to_vec());
        let mut bytes = BytesMut::new();
        Codec::new(Direction::Up).encode(&frame, &mut bytes).expect("a frame");
        tcp.write_all(&bytes).expect("written");
        // An answer with a byte of data.
        tcp.read_exact(&mut [0; 15]).expect("an answer");
    }
}
