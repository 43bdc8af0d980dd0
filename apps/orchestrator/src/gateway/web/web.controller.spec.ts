import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Module } from '@nestjs/common';
import { readServiceConfig, type RunningService, startService } from '@talknshop/service-kit';
import { Forwarder } from '../forward/forwarder';
import { InfoController } from '../rest/info.controller';
import { WebFiles } from './web-files';
import { WebController } from './web.controller';

const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
const PAGE = '<!doctype html><title>TalknShop</title>';

describe('the web client over HTTP', () => {
  let folder: string;
  let service: RunningService;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'talknshop-web-'));
    service = await serve(folder);
  });

  afterEach(async () => {
    await service.close();
    await rm(folder, { recursive: true });
  });

  describe('when it is built', () => {
    beforeEach(async () => {
      await mkdir(join(folder, 'assets'));
      await writeFile(join(folder, 'index.html'), PAGE);
      await writeFile(join(folder, 'secret.txt'), 'not for you');
      await writeFile(join(folder, 'assets', 'index-a1.js'), 'run()');
      await writeFile(join(folder, 'assets', 'index-a1.js.gz'), gzipSync('run()'));
    });

    it.each(['/', '/s/sess_1', '/ops'])('gives a browser the page at %s', async (path) => {
      const response = await fetch(service.url + path, { headers: BROWSER });
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toBe(PAGE);
    });

    it.each([{}, { accept: '*/*' }, { accept: 'application/json' }])(
      'tells whoever asks with %j what the service is',
      async (headers) => {
        const response = await fetch(service.url, { headers });
        expect(await response.json()).toMatchObject({ service: 'orchestrator', websocket: '/ws/chat' });
        expect(response.headers.get('vary')).toContain('Accept');
      },
    );

    it('lets no script or style run that is not a file of its own', async () => {
      const response = await fetch(service.url, { headers: BROWSER });
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("style-src 'self';");
      expect(policy).not.toContain('unsafe');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    });

    it('lets it upload where uploads go, and talk to nobody else', async () => {
      const response = await fetch(service.url, { headers: BROWSER });
      expect(response.headers.get('content-security-policy')).toContain("connect-src 'self' https://uploads.example");
    });

    it('has assets kept for ever, and packs them', async () => {
      const response = await fetch(`${service.url}/assets/index-a1.js`, { headers: { 'accept-encoding': 'gzip' } });
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
      expect(response.headers.get('content-encoding')).toBe('gzip');
      expect(await response.text()).toBe('run()');
    });

    it('gives an asset as it is to whoever takes nothing packed', async () => {
      const response = await fetch(`${service.url}/assets/index-a1.js`, { headers: { 'accept-encoding': 'identity' } });
      expect(response.headers.get('content-encoding')).toBeNull();
      expect(await response.text()).toBe('run()');
    });

    it.each(['/assets/gone.js', '/assets/..%2Fsecret.txt', '/assets/%2e%2e%2fsecret.txt', '/assets/.hidden'])(
      'has nothing at %s',
      async (path) => {
        const response = await fetch(service.url + path);
        expect(response.status).toBe(404);
        expect(response.headers.get('cache-control')).toBeNull();
        expect(await response.json()).toMatchObject({ code: 'not_found' });
      },
    );
  });

  it('says how to build it when it is not built', async () => {
    const response = await fetch(service.url, { headers: BROWSER });
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npm run build -- web');
  });

  it('is not needed by whoever asks for data', async () => {
    expect((await fetch(service.url)).status).toBe(200);
  });
});

function serve(folder: string): Promise<RunningService> {
  @Module({})
  class WebModule {}
  return startService({
    config: readServiceConfig({ HOST: '127.0.0.1', LOG_LEVEL: 'silent' }, { name: 'orchestrator', port: 0 }),
    module: {
      module: WebModule,
      controllers: [WebController, InfoController],
      providers: [
        { provide: Forwarder, useValue: new Forwarder({}) },
        { provide: WebFiles, useValue: new WebFiles({ folder, upload_origins: ['https://uploads.example'] }) },
      ],
    },
  });
}
