import {
  IsArray,
  IsIn,
  IsISO8601,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { MEDIA_TYPES, type MediaType } from './enums';
import { Nested } from './nested';

/** A file the user uploaded. `s3_key` names an object in the media service's own bucket. */
export class MediaReference {
  @IsIn(MEDIA_TYPES)
  media_type!: MediaType;

  @IsString()
  @Length(1, 1024)
  s3_key!: string;

  @Matches(/^[a-z]+\/[a-z0-9.+-]+$/i, { message: 'content_type must be a media type such as image/jpeg' })
  content_type!: string;

  @IsInt()
  @Min(1)
  size_bytes!: number;

  @IsOptional()
  @IsISO8601()
  uploaded_at?: string;
}

export class TranscriptSegment {
  /** Seconds from the beginning. */
  @IsNumber()
  @Min(0)
  start!: number;

  @IsNumber()
  @Min(0)
  end!: number;

  @IsString()
  text!: string;
}

export class TranscriptionResult {
  @IsString()
  transcript!: string;

  @IsNumber()
  @Min(0)
  @Max(1)
  confidence!: number;

  /** BCP 47, e.g. `en-US`. */
  @IsString()
  language!: string;

  @IsOptional()
  @IsNumber()
  @Min(0)
  duration_seconds?: number;

  @IsArray()
  @Nested(() => TranscriptSegment, { each: true })
  segments!: TranscriptSegment[];
}

export class DetectedObject {
  @IsString()
  name!: string;

  @IsNumber()
  @Min(0)
  @Max(1)
  confidence!: number;

  /** `[left, top, width, height]` as fractions of the picture. */
  @IsOptional()
  @IsArray()
  @IsNumber({}, { each: true })
  box?: number[];
}

export class ImageAttributes {
  @IsArray()
  @IsString({ each: true })
  labels!: string[];

  @IsArray()
  @Nested(() => DetectedObject, { each: true })
  objects!: DetectedObject[];

  @IsArray()
  @IsString({ each: true })
  text!: string[];

  @IsArray()
  @IsString({ each: true })
  dominant_colors!: string[];

  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  barcodes?: string[];

  @IsObject()
  metadata!: Record<string, unknown>;
}
