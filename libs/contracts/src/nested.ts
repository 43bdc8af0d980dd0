import { Type } from 'class-transformer';
import { ValidateNested, registerDecorator } from 'class-validator';

/** A contract inside another, or with `each` a list of them. class-validator takes a list for an object; here it is none. */
export function Nested(type: () => new () => object, { each = false } = {}): PropertyDecorator {
  return (target, propertyName) => {
    registerDecorator({
      name: 'isNested',
      target: target.constructor,
      propertyName: propertyName as string,
      validator: {
        validate: (value: unknown) => (each ? !Array.isArray(value) || value.every(isObject) : isObject(value)),
        defaultMessage: () => `${String(propertyName)} must be ${each ? 'a list of objects' : 'an object'}`,
      },
    });
    ValidateNested({ each })(target, propertyName);
    Type(type)(target, propertyName);
  };
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
