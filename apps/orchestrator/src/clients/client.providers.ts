import type { OrchestratorConfig } from '../orchestrator.config';
import { CatalogClient } from './catalog.client';
import { Catalog } from './catalog.port';
import { CrosspostClient } from './crosspost.client';
import { Crosspost } from './crosspost.port';
import { MediaClient } from './media.client';
import { Media } from './media.port';
import { NoCrosspost } from './no-crosspost';
import { NoMedia } from './no-media';
import { Peers } from './peers';
import { searchAttemptMs } from './search-attempt';

/** The other services as turns call them; one that is not set up says so. */
export function clientProviders({ catalog_url, media_url, crosspost_url, ...config }: OrchestratorConfig) {
  const attempt_timeout_ms = searchAttemptMs(config);
  return [
    { provide: Peers, useFactory: () => new Peers() },
    {
      provide: Catalog,
      inject: [Peers],
      useFactory: (peers: Peers) =>
        new CatalogClient(peers.open('turns', { name: 'catalog', base_url: catalog_url, attempt_timeout_ms })),
    },
    {
      provide: Media,
      inject: [Peers],
      useFactory: (peers: Peers) =>
        media_url ? new MediaClient(peers.open('turns', { name: 'media', base_url: media_url })) : new NoMedia(),
    },
    {
      provide: Crosspost,
      inject: [Peers],
      useFactory: (peers: Peers) =>
        crosspost_url
          ? new CrosspostClient(peers.open('turns', { name: 'seller-crosspost', base_url: crosspost_url }))
          : new NoCrosspost(),
    },
  ];
}
