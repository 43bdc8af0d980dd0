import { ValidationPipe } from '@nestjs/common';
import { validationProblem } from './validation-problem';

/** Turns what came in into its contract class, defaults included; unknown and wrong fields are refused with a 400 problem. */
export class ContractPipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      stopAtFirstError: true,
      validationError: { target: false, value: false },
      exceptionFactory: validationProblem,
    });
  }
}
