/**
 * What a promise comes to, for a template: `awaited` until it settles, then `here` with its value, or `lost`.
 *
 * It stands in for Svelte's `{#await}`. That block (5.57.3) sets its value while its own effect counts as running, and
 * no effect's end clears the list such writes go to: every answer it ever showed is held for as long as the page
 * lives. On a kiosk that is for weeks (docs/endurance.md).
 */
export class Coming<Value> {
  #now = $state.raw<{ is: 'awaited' } | { is: 'here'; value: Value } | { is: 'lost' }>({ is: 'awaited' });

  constructor(promise: Promise<Value>) {
    promise.then(
      (value) => (this.#now = { is: 'here', value }),
      () => (this.#now = { is: 'lost' }),
    );
  }

  get now(): { is: 'awaited' } | { is: 'here'; value: Value } | { is: 'lost' } {
    return this.#now;
  }
}
