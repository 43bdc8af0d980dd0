import { Controller, Get, Header, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';

/** Of listings without pictures, on simulated marketplaces only. */
@ApiTags('pictures')
@Controller('pictures')
export class StandInController {
  @Get('stand-in.png')
  @Header('cross-origin-resource-policy', 'cross-origin')
  @ApiOperation({ summary: 'What a simulated marketplace shows of a listing without pictures' })
  @ApiOkResponse({ description: 'A grey board.' })
  standIn(): StreamableFile {
    return new StreamableFile(GREY_BOARD, { type: 'image/png' });
  }
}

const GREY_BOARD = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAUAAAADwCAAAAABURuK3AAABj0lEQVR42u3YoQ0AQAgEQfqvjBK+HAwNkFeXDG7tuKPeXu/pWxcQgAABAgQCEGAoIIi/BggQIECAQAACTAUEYYkABAgQCECAAP0DwVgiAAEC1AABAvQP1JYIQIAANUCAAP0DtSUCECBADRAgQP9AbYkABAhQAwQI0D9QWyIAAQIECAQgQP9ASwQIQIAAAQICCNA/0BLRAAECBKgBAvQPtEQ0QIAAAWqAAP0DLRENECBAgBogQP9AS0QDBAgQIEAgAP0DLRGAQAACBAgQCED/QEsEoAYIECBADdA/0BIBqAECBAhQA/QPtEQAaoAAAQLUAP0DLRGAGiBAgAA1QP9ASwQgQCAAAQIECMQ/0BIBCBAQQIAAAWr/QEsEIEANECBAgNo/0BIBCFADBAgQoPYPtEQAAtQAAQIEqP0DLRGAAAECAQgQoH8gCEsEIECAQAACBOgfqC0RgAABaoAAAfoHaksEIECAGiBAgP6B2hIBCBCgBggQoH+gtkQAAgSoAQIE6B9oiQABCBAgQCAAAQb2ALJIzj6S7TfhAAAAAElFTkSuQmCC',
  'base64',
);
