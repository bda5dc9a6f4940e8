/** Forms of words in order, so that all that begin alike stand together. */
export class Shelf {
  /** Distinct forms, sorted by code unit. */
  readonly forms: readonly string[];
  /** `words[i]` are the numbers of the words that have the form `forms[i]`. */
  readonly words: readonly (readonly number[])[];
  /** One bit per letter a form holds, to pass over most forms when looking for similar ones. */
  readonly letters: Int32Array;

  constructor(pairs: Iterable<readonly [form: string, word: number]>) {
    const byForm = new Map<string, number[]>();
    for (const [form, word] of pairs) {
      if (form === '') continue;
      const words = byForm.get(form);
      if (words) words.push(word);
      else byForm.set(form, [word]);
    }
    this.forms = [...byForm.keys()].sort();
    this.words = this.forms.map((form) => byForm.get(form) ?? []);
    this.letters = Int32Array.from(this.forms, lettersOf);
  }

  /** Where the forms that begin with `prefix` stand: from the first up to, not including, the second. */
  range(prefix: string): [from: number, to: number] {
    return [this.#firstNotBelow(prefix), this.#firstNotBelow(`${prefix}\uffff`)];
  }

  has(form: string): boolean {
    return this.forms[this.#firstNotBelow(form)] === form;
  }

  #firstNotBelow(bound: string): number {
    let [low, high] = [0, this.forms.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.forms[middle] ?? '') < bound) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Letters of a word as bits; letters beyond the 32 share bits, which only lets a few more through. */
export function lettersOf(form: string): number {
  let letters = 0;
  for (let i = 0; i < form.length; i++) letters |= 1 << (form.charCodeAt(i) & 31);
  return letters;
}

export function countBits(bits: number): number {
  let rest = bits;
  let count = 0;
  for (; rest !== 0; count++) rest &= rest - 1;
  return count;
}
