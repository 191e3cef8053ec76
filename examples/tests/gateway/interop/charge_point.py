"""An OCPP 1.6 charge point made of the PyPI package `ocpp`, for the interop test.

Usage: charge_point.py URL. It goes through the scenes below and prints one JSON line for each answer it got and for each
command it was given. Where the test has to act in between, it waits for a line on stdin.
"""

import asyncio
import sys

from ocpp.routing import after, on
from ocpp.v16 import ChargePoint, call, call_result

from scenes import T, connected, cue, tell


class Station(ChargePoint):
    """Answers commands, and does what an accepted command asks for."""

    remote_transaction = None
    commands_seen = None

    @on("RemoteStartTransaction")
    def on_remote_start(self, **payload):
        tell("command", action="RemoteStartTransaction", payload=payload)
        return call_result.RemoteStartTransaction(status="Accepted")

    @after("RemoteStartTransaction")
    async def after_remote_start(self, id_tag, connector_id, **_):
        answer = await self.call(start(connector_id, id_tag, 5000, T(20)))
        self.remote_transaction = answer.transaction_id
        tell("remote-start", answer=vars(answer))

    @on("RemoteStopTransaction")
    def on_remote_stop(self, transaction_id):
        tell("command", action="RemoteStopTransaction", payload={"transaction_id": transaction_id})
        known = transaction_id == self.remote_transaction
        return call_result.RemoteStopTransaction(status="Accepted" if known else "Rejected")

    @after("RemoteStopTransaction")
    async def after_remote_stop(self, transaction_id):
        if transaction_id == self.remote_transaction:
            answer = await self.call(stop(transaction_id, 5600, T(30), reason="Remote"))
            tell("remote-stop", answer=vars(answer))

    @on("ChangeConfiguration")
    def on_change_configuration(self, key, value):
        tell("command", action="ChangeConfiguration", payload={"key": key, "value": value})
        status = {"HeartbeatInterval": "Accepted", "ConnectionTimeOut": "RebootRequired"}.get(key, "NotSupported")
        return call_result.ChangeConfiguration(status=status)

    @on("TriggerMessage")
    def on_trigger(self, requested_message, connector_id=None):
        tell("command", action="TriggerMessage", payload={"requested_message": requested_message})
        return call_result.TriggerMessage(status="Accepted" if connector_id == 1 else "NotImplemented")

    @after("TriggerMessage")
    async def after_trigger(self, requested_message, connector_id=None):
        if connector_id == 1:
            await self.call(status(1, "Charging"))
            tell("triggered")


def start(connector, id_tag, meter, when):
    return call.StartTransaction(connector_id=connector, id_tag=id_tag, meter_start=meter, timestamp=when)


def stop(transaction, meter, when, **more):
    return call.StopTransaction(transaction_id=transaction, meter_stop=meter, timestamp=when, **more)


def status(connector, word, error="NoError", **more):
    return call.StatusNotification(connector_id=connector, status=word, error_code=error, **more)


def meter_values(connector, transaction, when):
    samples = [
        {"value": "1.25", "unit": "kWh", "measurand": "Energy.Active.Import.Register", "context": "Sample.Periodic"},
        {"value": "7360", "unit": "W", "measurand": "Power.Active.Import"},
        {"value": "231.4", "unit": "V", "measurand": "Voltage", "phase": "L1"},
    ]
    return call.MeterValues(
        connector_id=connector,
        transaction_id=transaction,
        meter_value=[{"timestamp": when, "sampled_value": samples}],
    )


async def main(url):
    kept = {}

    async def charge(station):
        answer = await station.call(
            call.BootNotification(
                charge_point_vendor="Vendor-A",
                charge_point_model="Model-X",
                firmware_version="v1.2.3",
                charge_point_serial_number="SN-1",
            )
        )
        tell("boot", answer=vars(answer))
        tell("heartbeat", answer=vars(await station.call(call.Heartbeat())))
        await station.call(status(1, "Available"))
        await station.call(status(1, "Preparing", timestamp=T(1)))
        tell("authorize", answer=vars(await station.call(call.Authorize(id_tag="TAG-1"))))
        answer = await station.call(start(1, "TAG-1", 1000, T(2)), unique_id="start-1")
        kept["transaction"] = answer.transaction_id
        tell("start", answer=vars(answer))
        await station.call(status(1, "Charging"))
        await station.call(meter_values(1, kept["transaction"], T(3)))
        tell("metered")
        await cue("commands-done")
        await station.call(status(1, "Finishing", error="GroundFailure", info="leak", vendor_error_code="E7"))
        answer = await station.call(
            stop(kept["transaction"], 3250, T(9), id_tag="TAG-1", reason="EVDisconnected"), unique_id="stop-1"
        )
        tell("stop", answer=vars(answer))

    async def replay(station):
        """What a station does that never saw the answers: everything again, with old and with new message ids."""
        answer = await station.call(start(1, "TAG-1", 1000, T(2)), unique_id="start-1")
        tell("start-again-same-id", same=answer.transaction_id == kept["transaction"])
        answer = await station.call(start(1, "TAG-1", 1000, T(2)))
        tell("start-again-new-id", same=answer.transaction_id == kept["transaction"])
        await station.call(meter_values(1, kept["transaction"], T(3)))
        answer = await station.call(
            stop(kept["transaction"], 3250, T(9), id_tag="TAG-1", reason="EVDisconnected"), unique_id="stop-1"
        )
        tell("stop-again", answer=vars(answer))
        # A start that was never answered ends with transaction id -1 and is answered like any other.
        tell("stop-unknown", answer=vars(await station.call(stop(-1, 4000, T(12)))))
        tell("heartbeat-after-replay", answer=vars(await station.call(call.Heartbeat())))

    await connected(url, "ocpp1.6", Station, charge)
    tell("offline")
    await connected(url, "ocpp1.6", Station, replay)
    tell("end")


asyncio.run(main(sys.argv[1]))
