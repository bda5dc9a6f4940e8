import { AFewAtATime } from './a-few-at-a-time.ts';

/** Pictures of a stick are large: two at once keep the page quick and the stick from jumping to and fro. */
const queue = new AFewAtATime(2);

/** A picture in small on a canvas; it is made when it comes into view, and once. */
export class SmallPicture {
  #state = $state<'waiting' | 'shown' | 'none'>('waiting');

  /** `make` answers null, or throws, where there is no picture to be made. */
  constructor(private readonly make: () => Promise<ImageBitmap | null>) {}

  get state(): 'waiting' | 'shown' | 'none' {
    return this.#state;
  }

  /** To be attached to the canvas. */
  readonly whenSeen = (canvas: HTMLCanvasElement): (() => void) => {
    let takeAway: () => void = () => undefined;
    const eye = new IntersectionObserver(([seen]) => {
      takeAway();
      if (seen?.isIntersecting && this.#state === 'waiting') takeAway = queue.add(() => this.#show(canvas));
    });
    eye.observe(canvas);
    return () => {
      takeAway();
      eye.disconnect();
    };
  };

  async #show(canvas: HTMLCanvasElement): Promise<void> {
    const small = await this.make().catch(() => null);
    if (small) {
      canvas.width = small.width;
      canvas.height = small.height;
      canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(small);
    }
    this.#state = small ? 'shown' : 'none';
  }
}
