/** The sandbox's tables say something that cannot be a product: a mistake of ours, found when the catalogue is built. */
export class CatalogueError extends Error {
  readonly code = 'bad_catalogue';

  constructor(where: string, problem: string) {
    super(`${where}: ${problem}`);
    this.name = 'CatalogueError';
  }
}
