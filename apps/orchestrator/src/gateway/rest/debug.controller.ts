import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ChatSocketServer } from '../ws/chat-socket.server';

/** What only a developer should see; the module leaves it out unless `DEBUG` is set. */
@ApiTags('debug')
@Controller('debug')
export class DebugController {
  constructor(@Inject(ChatSocketServer) private readonly sockets: ChatSocketServer) {}

  @Get('connections')
  @ApiOkResponse({ description: 'Every open WebSocket connection of this process.' })
  connections() {
    const connections = [...this.sockets.registry].map(({ connection }) => ({
      ...connection.identity,
      connected_at: new Date(connection.identity.connected_at).toISOString(),
      last_heard_at: new Date(connection.last_heard_at).toISOString(),
      message_count: connection.message_count,
    }));
    return { total: connections.length, connections };
  }
}
