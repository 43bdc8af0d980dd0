/**
 * What was worked out about an object, kept with it for as long as it lives and seen by nobody else. A `WeakMap` by another
 * way, for objects that come by the hundred: each note is a private field of its object, so that taking one costs a tenth, and
 * the garbage collector has no table to go through.
 */
export class Notes<K extends object, V> {
  private readonly Note = noteClass<V>();

  get(object: K): V | undefined {
    return this.Note.read(object);
  }

  set(object: K, value: V): void {
    this.Note.write(object, value);
  }
}

/** Every class has a private field of its own, which its constructor adds to whatever object its base class returns. */
function noteClass<V>() {
  return class Note extends Given {
    #value: V;

    private constructor(object: object, value: V) {
      super(object);
      this.#value = value;
    }

    static read(object: object): V | undefined {
      return #value in object ? object.#value : undefined;
    }

    static write(object: object, value: V): void {
      if (#value in object) object.#value = value;
      else new Note(object, value);
    }
  };
}

class Given {
  constructor(object: object) {
    return object;
  }
}
