import { IsIn, IsInt, IsNumber, IsOptional, IsString, Length, Max, Min } from 'class-validator';

/** What a simulated marketplace is to do instead of answering as it should. */
export class SandboxFault {
  /** Before the answer, or before the failure. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(600_000)
  latency_ms?: number;

  /** An error of the vendor's own shape. */
  @IsOptional()
  @IsInt()
  @Min(400)
  @Max(599)
  status?: number;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(86_400)
  retry_after_s?: number;

  /** A 200 whose body breaks off. */
  @IsOptional()
  @IsIn([true])
  malformed?: true;

  /** No answer until the caller leaves. */
  @IsOptional()
  @IsIn([true])
  hang?: true;

  /** The work is done, and the connection is cut instead of an answer. */
  @IsOptional()
  @IsIn([true])
  lost_reply?: true;

  /** Only requests of this step of searching or posting. */
  @IsOptional()
  @IsString()
  @Length(1, 20)
  fail_at?: string;

  /** Only this one of them, counted from when the fault is set. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  nth?: number;

  /** The share of requests it happens to. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(1)
  rate?: number;
}
