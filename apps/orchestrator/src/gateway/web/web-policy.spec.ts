import { readFile } from 'node:fs/promises';
import { webHeaders } from './web-policy';

describe('the headers of the web client', () => {
  it('are the same where its own container serves it', async () => {
    const server = await readFile(new URL('../../../../../infra/docker/web.conf.template', import.meta.url), 'utf8');
    const { 'content-security-policy': policy, ...headers } = webHeaders(['${WEB_UPLOAD_ORIGINS}']);
    expect(server).toContain(`set $policy "${policy}"`);
    const pages = server.split('location ').filter((block) => block.includes('/index.html'));
    expect(pages).toHaveLength(2);
    for (const page of pages)
      for (const [name, value] of Object.entries(headers))
        expect(page.replaceAll('"', '')).toContain(`add_header ${name} ${value} always;`);
  });
});
