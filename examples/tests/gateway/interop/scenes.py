"""What the clients of the interop tests share: they go through scenes and print one JSON line for each."""

import asyncio
import json
import sys

import websockets

T = "2026-11-21T10:{:02d}:00Z".format


def tell(scene, **fields):
    print(json.dumps({"scene": scene, **fields}), flush=True)


async def cue(word):
    """Waits until the test has acted."""
    line = await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)
    assert line.strip() == word, f"waited for {word!r}, read {line!r}"


async def listen(station):
    try:
        await station.start()
    except websockets.ConnectionClosed:
        pass


async def connected(url, protocol, station_of, scenes):
    """Plays the scenes on a connection of their own."""
    async with websockets.connect(url, subprotocols=[protocol]) as socket:
        station = station_of(url.rsplit("/", 1)[1], socket)
        listening = asyncio.ensure_future(listen(station))
        try:
            await scenes(station)
        finally:
            listening.cancel()
