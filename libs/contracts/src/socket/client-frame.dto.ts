import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { MAX_ANSWER_LENGTH, MAX_MEDIA, MAX_MESSAGE_LENGTH } from '../limits';
import { MediaReference } from '../media.dto';
import { Nested } from '../nested';

/** What a client sends: `message` with text or media. */
export class MessageFrame {
  @IsIn(['message'])
  type!: 'message';

  /** 1 to 5000 characters after trimming; may be empty only with media. */
  @IsString()
  @MaxLength(MAX_MESSAGE_LENGTH)
  message: string = '';

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MAX_MEDIA)
  @Nested(() => MediaReference, { each: true })
  media?: MediaReference[];

  /** The client's name for this message: sent twice, it runs once. */
  @IsOptional()
  @IsString()
  @Length(1, 128)
  client_msg_id?: string;
}

/** The reply to a clarification; `message` and `answer` are two names for its text. */
export class AnswerFrame {
  @IsIn(['answer'])
  type!: 'answer';

  @IsOptional()
  @IsString()
  @Length(1, MAX_ANSWER_LENGTH)
  message?: string;

  @IsOptional()
  @IsString()
  @Length(1, MAX_ANSWER_LENGTH)
  answer?: string;

  @IsOptional()
  @IsString()
  @Length(1, 128)
  client_msg_id?: string;
}

export class PongFrame {
  @IsIn(['pong'])
  type!: 'pong';
}

export class DisconnectFrame {
  @IsIn(['disconnect'])
  type!: 'disconnect';
}

/** Stops the running turn. */
export class CancelFrame {
  @IsIn(['cancel'])
  type!: 'cancel';
}

export type ClientFrame = MessageFrame | AnswerFrame | PongFrame | DisconnectFrame | CancelFrame;

/** The class that validates a frame of each type. */
export const CLIENT_FRAMES = {
  message: MessageFrame,
  answer: AnswerFrame,
  pong: PongFrame,
  disconnect: DisconnectFrame,
  cancel: CancelFrame,
} as const;
