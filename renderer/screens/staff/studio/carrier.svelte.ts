import { keyCarries, placeAfter, type Carry } from './carrying.ts';

/** What the strip tells of itself while a slide is carried along it. */
export interface Ground {
  element: () => HTMLElement | undefined;
  /** Pixels from one slide to the next. */
  step: () => number;
  count: () => number;
  move: (from: number, to: number) => Promise<unknown>;
  /** Said aloud to those who do not see it; `index` counts from 0. */
  say: (what: 'pickedUp' | 'nowAt' | 'dropped' | 'putBack', index: number) => void;
}

/** A finger trembles; less than this is a tap. */
const stillPx = 6;
/** So near an edge the strip moves on under the finger, by this share of a slide each frame. */
const edgePx = 56;
const glideShare = 0.06;

/** Carries a slide along the strip, by pointer or by keys; one at a time. */
export class Carrier {
  #carry = $state.raw<Carry | null>(null);
  #grip: { pointer: number; x: number; now: number; scrolled: number; from: number } | null = null;
  #frame = 0;

  constructor(private readonly ground: Ground) {}

  get carry(): Carry | null {
    return this.#carry;
  }
  get rightToLeft(): boolean {
    const element = this.ground.element();
    return element !== undefined && getComputedStyle(element).direction === 'rtl';
  }

  // By pointer

  grab(event: PointerEvent, from: number): void {
    if (event.button !== 0 || this.#carry) return;
    const scrolled = this.ground.element()?.scrollLeft ?? 0;
    this.#grip = { pointer: event.pointerId, x: event.clientX, now: event.clientX, scrolled, from };
  }

  drag(event: PointerEvent): void {
    if (this.#grip?.pointer !== event.pointerId) return;
    this.#grip.now = event.clientX;
    if (!this.#carry) {
      if (Math.abs(event.clientX - this.#grip.x) < stillPx) return;
      this.ground.element()?.setPointerCapture(event.pointerId);
      this.#frame = requestAnimationFrame(this.#glide);
    }
    this.#follow();
  }

  async release(event: PointerEvent): Promise<void> {
    if (this.#grip?.pointer !== event.pointerId) return;
    const done = event.type === 'pointerup' ? this.#carry : null;
    this.letGo();
    if (done) await this.#land(done);
  }

  letGo(): void {
    cancelAnimationFrame(this.#frame);
    this.#grip = null;
    if (this.#carry?.by === 'pointer') this.#carry = null;
  }

  #follow(): void {
    const element = this.ground.element();
    if (!this.#grip || !element) return;
    const { x, now, scrolled, from } = this.#grip;
    const travelled = (now - x + element.scrollLeft - scrolled) * (this.rightToLeft ? -1 : 1);
    const to = placeAfter(from, travelled, this.ground.step(), this.ground.count());
    this.#carry = { from, to, travelled, by: 'pointer' };
  }

  #glide = (): void => {
    const element = this.ground.element();
    if (!this.#grip || !element) return;
    const { left, right } = element.getBoundingClientRect();
    const by = this.#grip.now < left + edgePx ? -1 : this.#grip.now > right - edgePx ? 1 : 0;
    if (by !== 0) {
      element.scrollBy({ left: by * this.ground.step() * glideShare, behavior: 'instant' });
      this.#follow();
    }
    this.#frame = requestAnimationFrame(this.#glide);
  };

  // By keys

  get byKeys(): boolean {
    return this.#carry?.by === 'keys';
  }

  pickUp(index: number): void {
    if (this.#carry) return;
    this.#carry = { from: index, to: index, travelled: 0, by: 'keys' };
    this.ground.say('pickedUp', index);
  }

  /** Where a key takes the slide that is carried by keys; null where it takes it nowhere. */
  press(key: string): number | null {
    if (!this.#carry || !this.byKeys) return null;
    const to = keyCarries(key, this.#carry.to, this.ground.count(), this.rightToLeft);
    if (to === null) return null;
    this.#carry = { ...this.#carry, to };
    this.ground.say('nowAt', to);
    return to;
  }

  /** The place it was put down at. */
  async putDown(): Promise<number | null> {
    const picked = this.#carry;
    if (!picked || !this.byKeys) return null;
    await this.#land(picked);
    return picked.to;
  }

  /** What is picked up goes back where it was, also when the hand goes elsewhere. */
  putBack(): void {
    if (!this.#carry || !this.byKeys) return;
    const { from } = this.#carry;
    this.#carry = null;
    this.ground.say('putBack', from);
  }

  /** It stands where it was put at once, though the machine answers a moment later. */
  async #land({ from, to }: Carry): Promise<void> {
    this.#carry = { from, to, travelled: 0, by: 'landing' };
    this.ground.say('dropped', to);
    if (from !== to) await this.ground.move(from, to);
    this.#carry = null;
  }
}
