import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import { TURN_EVENTS } from './turn-events';

/** What one would write in an afternoon: the `ws` package, and each event sent as it comes. */
export async function startBareServer(): Promise<number> {
  const http = createServer();
  const sockets = new WebSocketServer({ server: http, perMessageDeflate: false });
  let sessions = 0;
  sockets.on('connection', (socket) => {
    const session_id = `sess_${++sessions}`;
    let seq = 0;
    let turns = 0;
    socket.on('message', (data) => {
      JSON.parse(data.toString());
      const turn_id = `turn_${++turns}`;
      for (const body of TURN_EVENTS)
        socket.send(JSON.stringify({ ...body, timestamp: new Date().toISOString(), session_id, turn_id, seq: ++seq }));
    });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return (http.address() as { port: number }).port;
}
