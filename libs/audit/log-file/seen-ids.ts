/** Words of 32 bits in a UUID. */
const WORDS = 4;

const FIRST_SLOTS = 1_024;

const wordsOf = (id: string): Uint32Array => {
  const hex = id.replaceAll('-', '');
  return Uint32Array.from({ length: WORDS }, (_, word) =>
    Number.parseInt(hex.slice(word * 8, word * 8 + 8), 16),
  );
};

/** The mark of an empty slot; the id that has it is counted by itself. */
const isNil = (words: Uint32Array): boolean => words.every((word) => word === 0);

/**
 * UUIDs that occurred, exactly, in 32 to 64 bytes each: a `Set` of their texts takes about 150, and a log may
 * have millions.
 */
export class SeenIds {
  #slots = new Uint32Array(FIRST_SLOTS * WORDS);
  #count = 0;
  #hasNil = false;

  /** Takes the id; whether it was there already. */
  isRepeated(id: string): boolean {
    const words = wordsOf(id);
    if (isNil(words)) {
      const before = this.#hasNil;
      this.#hasNil = true;
      return before;
    }
    const slot = this.#slotOf(words);
    if (this.#isTaken(slot)) return true;
    this.#slots.set(words, slot);
    this.#count += 1;
    if (this.#count * WORDS * 2 > this.#slots.length) this.#grow();
    return false;
  }

  /** Where it is, or where it belongs. */
  #slotOf(words: Uint32Array): number {
    const [first = 0, , , last = 0] = words;
    const slots = this.#slots.length / WORDS;
    let slot = ((first ^ last) >>> 0) % slots;
    while (this.#isTaken(slot * WORDS) && !this.#holds(slot * WORDS, words)) slot = (slot + 1) % slots;
    return slot * WORDS;
  }

  #holds(at: number, words: Uint32Array): boolean {
    return words.every((word, index) => this.#slots[at + index] === word);
  }

  #isTaken(at: number): boolean {
    return !isNil(this.#slots.subarray(at, at + WORDS));
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Uint32Array(before.length * 2);
    for (let at = 0; at < before.length; at += WORDS) {
      const words = before.subarray(at, at + WORDS);
      if (!isNil(words)) this.#slots.set(words, this.#slotOf(words));
    }
  }
}
