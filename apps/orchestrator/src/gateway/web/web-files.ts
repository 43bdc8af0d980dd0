import { access } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Request, Response } from 'express';
import { missingPage } from './missing-page';
import { webHeaders } from './web-policy';

export interface WebFilesOptions {
  /** Where `npm run build -- web` left the client: `index.html` and `assets/`, each file beside itself as `.gz`. */
  folder: string;
  /** Where else than here the client sends pictures and recordings. */
  upload_origins: readonly string[];
}

const A_YEAR_S = 31_536_000;
const FILE_NAME = /^[A-Za-z0-9_-][A-Za-z0-9_.-]*$/;

/** The built web client as answers to a browser, compressed for whoever takes it so. */
export class WebFiles {
  private readonly headers: Record<string, string>;

  constructor(private readonly options: WebFilesOptions) {
    this.headers = webHeaders(options.upload_origins);
  }

  /** The page, whatever its address within the client; a plain one that says what to do where the client was not built. */
  async sendPage(request: Request, response: Response): Promise<void> {
    response.set(this.headers).set('cache-control', 'no-cache');
    if (await this.send('index.html', request, response)) return;
    response.status(503).type('html').send(missingPage());
  }

  /** A file whose name is made of its content. Returns whether there is one. */
  sendAsset(name: string, request: Request, response: Response): Promise<boolean> {
    if (!FILE_NAME.test(name)) return Promise.resolve(false);
    response.set(this.headers).set('cache-control', `public, max-age=${A_YEAR_S}, immutable`);
    return this.send(join('assets', name), request, response);
  }

  private async send(file: string, request: Request, response: Response): Promise<boolean> {
    const { folder } = this.options;
    if (!(await exists(join(folder, file)))) return false;
    const isPacked = request.acceptsEncodings('gzip') === 'gzip' && (await exists(join(folder, `${file}.gz`)));
    response.vary('Accept-Encoding').type(extname(file));
    if (isPacked) response.set('content-encoding', 'gzip');
    await new Promise<void>((resolve, reject) =>
      response.sendFile(isPacked ? `${file}.gz` : file, { root: folder, cacheControl: false }, (error?: Error) =>
        !error || response.headersSent ? resolve() : reject(error),
      ),
    );
    return true;
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
