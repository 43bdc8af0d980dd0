import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ComposeReply, SearchResults } from '@talknshop/contracts';
import { composeReply } from '../../flows/reply/compose-reply';

/** Search results put into words, as the chat would say them. */
@ApiTags('chat')
@Controller('compose')
export class ComposeController {
  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: ComposeReply })
  compose(@Body() results: SearchResults): ComposeReply {
    return { reply: composeReply(results) };
  }
}
