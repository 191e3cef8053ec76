"""An OCPP 2.0.1 charging station made of the PyPI package `ocpp`, for the interop test.

Usage: charging_station.py URL. It goes through the scenes below and prints one JSON line for each answer it got and for each
command it was given. Where the test has to act in between, it waits for a line on stdin.
"""

import asyncio
import sys

from ocpp.routing import after, on
from ocpp.v201 import ChargePoint, call, call_result

from scenes import T, connected, cue, tell


class Station(ChargePoint):
    """Answers commands, and does what an accepted command asks for."""

    @on("RequestStartTransaction")
    def on_remote_start(self, **payload):
        tell("command", action="RequestStartTransaction", payload=payload)
        return call_result.RequestStartTransaction(status="Accepted")

    @after("RequestStartTransaction")
    async def after_remote_start(self, id_token, remote_start_id, evse_id, **_):
        answer = await self.call(
            event(
                "Started",
                0,
                T(20),
                "RemoteStart",
                "tx-2",
                info={"remote_start_id": remote_start_id},
                evse={"id": evse_id, "connector_id": 1},
                id_token=id_token,
                meter_value=register(T(20), 5000, "Transaction.Begin"),
            )
        )
        tell("remote-start", answer=vars(answer), remote_start_id=remote_start_id)

    @on("RequestStopTransaction")
    def on_remote_stop(self, transaction_id):
        tell("command", action="RequestStopTransaction", payload={"transaction_id": transaction_id})
        return call_result.RequestStopTransaction(status="Accepted" if transaction_id == "tx-2" else "Rejected")

    @after("RequestStopTransaction")
    async def after_remote_stop(self, transaction_id):
        if transaction_id == "tx-2":
            answer = await self.call(
                event(
                    "Ended",
                    1,
                    T(30),
                    "RemoteStop",
                    "tx-2",
                    info={"stopped_reason": "Remote"},
                    meter_value=register(T(30), 5600, "Transaction.End"),
                )
            )
            tell("remote-stop", answer=vars(answer))

    @on("SetVariables")
    def on_set_variables(self, set_variable_data):
        tell("command", action="SetVariables", payload=set_variable_data)
        words = {"HeartbeatInterval": "Accepted", "WebSocketPingInterval": "RebootRequired"}
        results = [
            {
                "attribute_status": words.get(data["variable"]["name"], "UnknownVariable"),
                "component": data["component"],
                "variable": data["variable"],
            }
            for data in set_variable_data
        ]
        return call_result.SetVariables(set_variable_result=results)

    @on("GetVariables")
    def on_get_variables(self, get_variable_data):
        tell("command", action="GetVariables", payload=get_variable_data)
        results = []
        for data in get_variable_data:
            known = data["variable"]["name"] == "HeartbeatInterval"
            result = {
                "attribute_status": "Accepted" if known else "UnknownVariable",
                "component": data["component"],
                "variable": data["variable"],
            }
            if known:
                result["attribute_value"] = "60"
            results.append(result)
        return call_result.GetVariables(get_variable_result=results)

    @on("GetBaseReport")
    def on_base_report(self, request_id, report_base):
        tell("command", action="GetBaseReport", payload={"report_base": report_base})
        return call_result.GetBaseReport(status="Accepted")

    @after("GetBaseReport")
    async def after_base_report(self, request_id, **_):
        def variable(name, value, mutability):
            return {
                "component": {"name": "OCPPCommCtrlr"},
                "variable": {"name": name},
                "variable_attribute": [{"value": value, "mutability": mutability}],
            }

        parts = [
            [variable("HeartbeatInterval", "60", "ReadWrite")],
            [variable("FileTransferProtocols", "FTP", "ReadOnly")],
        ]
        for number, part in enumerate(parts):
            await self.call(
                call.NotifyReport(
                    request_id=request_id,
                    generated_at=T(8),
                    seq_no=number,
                    tbc=number + 1 < len(parts),
                    report_data=part,
                )
            )
        tell("reported")

    @on("TriggerMessage")
    def on_trigger(self, requested_message, evse=None):
        tell("command", action="TriggerMessage", payload={"requested_message": requested_message, "evse": evse})
        return call_result.TriggerMessage(status="Accepted" if evse else "NotImplemented")

    @after("TriggerMessage")
    async def after_trigger(self, requested_message, evse=None):
        if evse:
            await self.call(status(evse["id"], "Occupied", T(7)))
            tell("triggered")


def event(kind, number, when, trigger, transaction, info=None, **more):
    return call.TransactionEvent(
        event_type=kind,
        timestamp=when,
        trigger_reason=trigger,
        seq_no=number,
        transaction_info={"transaction_id": transaction, **(info or {})},
        **more,
    )


def register(when, value, context):
    return [{"timestamp": when, "sampled_value": [{"value": value, "context": context}]}]


def status(evse, word, when):
    return call.StatusNotification(timestamp=when, connector_status=word, evse_id=evse, connector_id=1)


def started():
    return event(
        "Started",
        0,
        T(2),
        "Authorized",
        "tx-1",
        info={"charging_state": "EVConnected"},
        evse={"id": 1, "connector_id": 1},
        id_token={"id_token": "TAG-1", "type": "ISO14443"},
        meter_value=register(T(2), 1000, "Transaction.Begin"),
    )


def charging():
    return event("Updated", 1, T(2), "ChargingStateChanged", "tx-1", info={"charging_state": "Charging"})


def metered():
    samples = [
        {"value": 1.25, "unit_of_measure": {"unit": "kWh"}, "context": "Sample.Periodic"},
        {"value": 7.36, "measurand": "Power.Active.Import", "unit_of_measure": {"unit": "W", "multiplier": 3}},
        {"value": 231.4, "measurand": "Voltage", "phase": "L1", "unit_of_measure": {"unit": "V"}},
    ]
    values = [{"timestamp": T(3), "sampled_value": samples}]
    return event("Updated", 2, T(3), "MeterValuePeriodic", "tx-1", meter_value=values)


def ended():
    return event(
        "Ended",
        3,
        T(9),
        "EVDeparted",
        "tx-1",
        info={"stopped_reason": "EVDisconnected"},
        meter_value=register(T(9), 3250, "Transaction.End"),
    )


async def charge(station):
    answer = await station.call(
        call.BootNotification(
            reason="PowerUp",
            charging_station={
                "vendor_name": "Vendor-A",
                "model": "Model-X",
                "firmware_version": "v1.2.3",
                "serial_number": "SN-1",
            },
        )
    )
    tell("boot", answer=vars(answer))
    tell("heartbeat", answer=vars(await station.call(call.Heartbeat())))
    await station.call(status(1, "Available", T(0)))
    await station.call(status(1, "Occupied", T(1)))
    token = {"id_token": "TAG-1", "type": "ISO14443"}
    tell("authorize", answer=vars(await station.call(call.Authorize(id_token=token))))
    tell("start", answer=vars(await station.call(started(), unique_id="start-1")))
    tell("charging", answer=vars(await station.call(charging())))
    tell("metered", answer=vars(await station.call(metered(), unique_id="metered-1")))
    answer = await station.call(
        call.SecurityEventNotification(type="TamperDetectionActivated", timestamp=T(4), tech_info="lid open")
    )
    tell("security", answer=vars(answer))
    await cue("commands-done")
    tell("stop", answer=vars(await station.call(ended(), unique_id="stop-1")))
    await station.call(status(1, "Available", T(10)))


async def replay(station):
    """What a station does that never saw the answers: everything again, with old and with new message ids."""
    tell("start-again-same-id", answer=vars(await station.call(started(), unique_id="start-1")))
    tell("start-again-new-id", answer=vars(await station.call(started())))
    await station.call(charging())
    await station.call(metered(), unique_id="metered-1")
    await station.call(metered())
    tell("stop-again-same-id", answer=vars(await station.call(ended(), unique_id="stop-1")))
    tell("stop-again-new-id", answer=vars(await station.call(ended())))
    # A whole transaction that happened offline, its middle lost.
    offline = event(
        "Started",
        0,
        T(40),
        "Authorized",
        "tx-3",
        offline=True,
        evse={"id": 1, "connector_id": 1},
        id_token={"id_token": "TAG-3", "type": "ISO14443"},
        meter_value=register(T(40), 3250, "Transaction.Begin"),
    )
    await station.call(offline)
    end = event(
        "Ended",
        4,
        T(50),
        "EVDeparted",
        "tx-3",
        offline=True,
        info={"stopped_reason": "EVDisconnected"},
        meter_value=register(T(50), 3300, "Transaction.End"),
    )
    await station.call(end)
    tell("offline-told")
    tell("heartbeat-after-replay", answer=vars(await station.call(call.Heartbeat())))


async def main(url):
    await connected(url, "ocpp2.0.1", Station, charge)
    tell("offline")
    await connected(url, "ocpp2.0.1", Station, replay)
    tell("end")


asyncio.run(main(sys.argv[1]))
