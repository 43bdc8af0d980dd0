/** When this process lets go of its turns: whoever waits here for one to end waits in vain from then on. */
export class Departure {
  private readonly controller = new AbortController();

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  announce(): void {
    this.controller.abort();
  }
}
