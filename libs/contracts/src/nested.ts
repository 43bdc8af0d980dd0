import { Type } from 'class-transformer';
import { ValidateNested, registerDecorator, validateSync } from 'class-validator';

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

/** A contract inside another, of the class that the field `discriminator` beside it names. */
export function NestedOneOf(discriminator: string, classes: Record<string, new () => object>): PropertyDecorator {
  return (target, propertyName) => {
    registerDecorator({
      name: 'isNestedOneOf',
      target: target.constructor,
      propertyName: propertyName as string,
      constraints: Object.values(classes),
      validator: {
        validate: (value: unknown) => isObject(value) && validateSync(value).length === 0,
        defaultMessage: () => `${String(propertyName)} must be what ${discriminator} says`,
      },
    });
    Type((options) => classes[String(options?.object[discriminator])] ?? Object)(target, propertyName);
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
