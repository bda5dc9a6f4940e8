/** The way into staff mode by finger: the top corner on the reading side, held for three seconds. */
export const holdMs = 3_000;
/** A finger trembles; further than this it has gone elsewhere. */
const stillMm = 8;
/** How far the corner reaches. */
const cornerMm = 22;

interface Press {
  pointer: number;
  x: number;
  y: number;
  timer: ReturnType<typeof setTimeout>;
}

export class CornerHold {
  #press: Press | null = null;

  /** `pxPerMm` and `rightToLeft` are asked at each press; `held` is called once per hold. */
  constructor(
    private readonly page: () => { width: number; pxPerMm: number; rightToLeft: boolean },
    private readonly held: () => void,
  ) {}

  down(pointer: number, x: number, y: number): void {
    this.up();
    const { width, pxPerMm, rightToLeft } = this.page();
    const fromEdge = rightToLeft ? width - x : x;
    if (fromEdge > cornerMm * pxPerMm || y > cornerMm * pxPerMm) return;
    this.#press = { pointer, x, y, timer: setTimeout(() => this.#hold(), holdMs) };
  }

  move(pointer: number, x: number, y: number): void {
    const press = this.#press;
    if (press?.pointer === pointer && Math.hypot(x - press.x, y - press.y) > stillMm * this.page().pxPerMm)
      this.up();
  }

  up(): void {
    clearTimeout(this.#press?.timer);
    this.#press = null;
  }

  #hold(): void {
    this.#press = null;
    this.held();
  }
}
