// A central system of OCPP 1.6 with ocpp-rpc in strict mode, to be measured beside the gateway: the port is its argument.
import { RPCServer } from 'ocpp-rpc';

const server = new RPCServer({ protocols: ['ocpp1.6'], strictMode: true });
server.auth((accept) => accept());
server.on('client', (client) => {
    client.handle('BootNotification', () => ({ status: 'Accepted', interval: 300, currentTime: new Date().toISOString() }));
    client.handle('Heartbeat', () => ({ currentTime: new Date().toISOString() }));
    client.handle('MeterValues', () => ({}));
    client.handle('StatusNotification', () => ({}));
});
await server.listen(Number(process.argv[2]), '127.0.0.1');
