import { ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { isTooComplex } from './complexity';
import { unsayableFields } from './unsayable-fields';
import { invalidRequest, validationProblem } from './validation-problem';

/** Turns what came in into its contract class, defaults included; unknown and wrong fields are refused with a 400 problem. */
export class ContractPipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      exceptionFactory: validationProblem,
    });
  }

  /** A body that is no object at all would otherwise be told field by field what it lacks. */
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body' && !metadata.data && this.toValidate(metadata)) refuseUnfit(value);
    return super.transform(value, metadata);
  }
}

function refuseUnfit(body: unknown): void {
  if (!isObject(body))
    throw invalidRequest([{ path: '$', message: 'a JSON object is expected, sent as application/json' }]);
  if (isTooComplex(body)) throw invalidRequest([{ path: '$', message: 'nested too deeply, or too many values' }]);
  const unsayable = unsayableFields(body);
  if (unsayable.length > 0) throw invalidRequest(unsayable);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
