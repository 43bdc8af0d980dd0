import {
  CLIENT_FRAMES,
  type ClientFrame,
  type ErrorData,
  MAX_ANSWER_LENGTH,
  MAX_MESSAGE_LENGTH,
} from '@talknshop/contracts';
import { isTooComplex, unsayableFields, validationProblem } from '@talknshop/service-kit';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';

export type ReadFrame = { kind: 'frame'; frame: ClientFrame } | { kind: 'refused'; error: ErrorData };

/** Reads what a client sent. Whatever is no frame of the contract comes back as the `error` event to answer with. */
export function readClientFrame(data: string): ReadFrame {
  const parsed = parseObject(data);
  if (!parsed) return refused('malformed_frame', 'A frame must be one JSON object.');
  const read = readObject(parsed);
  if (read.kind === 'frame') return read;
  return { ...read, error: { ...read.error, details: { ...read.error.details, ...nameOf(parsed) } } };
}

/** The refusal of something a client sent: low in severity, and the connection stays open. */
export function refusal(code: string, error: string, details: Record<string, unknown> = {}): ErrorData {
  return { error, code, severity: 'low', recoverable: true, details };
}

/** Whoever sent it shall know which of its messages is not taken. */
function nameOf({ client_msg_id }: Record<string, unknown>): { client_msg_id?: string } {
  return typeof client_msg_id === 'string' && client_msg_id.length <= MAX_NAME_LENGTH ? { client_msg_id } : {};
}

function readObject(parsed: Record<string, unknown>): ReadFrame {
  if (isTooComplex(parsed, ENOUGH))
    return refused('malformed_frame', 'A frame must not be nested deeper than media are.');
  const unsayable = unsayableFields(parsed);
  if (unsayable.length > 0) return refused('invalid_frame', 'This frame is not valid.', { errors: unsayable });
  const type = parsed['type'];
  if (!isFrameType(type))
    return refused('unknown_frame_type', `type must be one of ${Object.keys(CLIENT_FRAMES).join(', ')}.`, {
      type: String(type).slice(0, 100),
    });
  const frame = plainToInstance(CLIENT_FRAMES[type] as new () => ClientFrame, trimmed(parsed));
  const errors = validateSync(frame, { whitelist: true, forbidNonWhitelisted: true });
  if (errors.length > 0)
    return refused('invalid_frame', `This ${type} is not valid.`, { errors: validationProblem(errors).errors });
  return missingText(frame) ?? { kind: 'frame', frame };
}

/** A frame, its media, one of them, its fields; ten of them have a hundred values. */
const ENOUGH = { levels: 8, values: 1000 };

const MAX_NAME_LENGTH = 128;

function parseObject(data: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(data);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined; // not JSON: the caller answers with what was expected
  }
}

function isFrameType(type: unknown): type is keyof typeof CLIENT_FRAMES {
  return typeof type === 'string' && Object.hasOwn(CLIENT_FRAMES, type);
}

/** Lengths count after trimming. */
function trimmed(frame: Record<string, unknown>): Record<string, unknown> {
  const text = (value: unknown) => (typeof value === 'string' ? value.trim() : value);
  return {
    ...frame,
    ...('message' in frame && { message: text(frame['message']) }),
    ...('answer' in frame && { answer: text(frame['answer']) }),
  };
}

function missingText(frame: ClientFrame): ReadFrame | undefined {
  if (frame.type === 'message' && !frame.message && !frame.media?.length)
    return refused(
      'invalid_frame',
      `message must have 1 to ${MAX_MESSAGE_LENGTH} characters; it may be empty only with media.`,
    );
  if (frame.type === 'answer' && !frame.message && !frame.answer)
    return refused('invalid_frame', `answer must have 1 to ${MAX_ANSWER_LENGTH} characters.`);
  return undefined;
}

function refused(code: string, error: string, details?: Record<string, unknown>): ReadFrame {
  return { kind: 'refused', error: refusal(code, error, details) };
}
