import type { Edit } from './edit';
import type { Names } from './names';

const LIB = 'libs/marketplaces/src';
const WORKER = 'apps/crosspost-worker/src/postings.config.ts';
const WORDS = 'apps/orchestrator/src/understanding/rules/vocabulary';
const SANDBOX = 'apps/marketplace-sandbox/src';

/** Every table that has a row for each marketplace one can post to, with one more. Its queue, pace and webhook follow from its name. */
export function postingEdits({ kebab, camel, Pascal, UPPER, Title, words }: Names): Edit[] {
  return [
    ...[
      edit('libs/contracts/src/enums.ts', /POSTING_MARKETPLACES = \[[^\]]*/, `, '${kebab}'`),
      edit('libs/contracts/src/enums.ts', /POSTING_MARKETPLACE_NAMES[^=]*= \{[^}]*/, `  ${kebab}: '${Title}',\n`),
    ],
    ...[
      edit(
        `${LIB}/posting/rules/posting-rules.ts`,
        /import \{ POSHMARK_RULES \}.*\n/,
        imports(`${UPPER}_RULES`, `./${kebab}.rules`),
      ),
      edit(`${LIB}/posting/rules/posting-rules.ts`, /POSTING_RULES: [^=]*= \{[^}]*/, `  ${kebab}: ${UPPER}_RULES,\n`),
      edit(
        `${LIB}/posting/posting-access.ts`,
        /POSTING_ORIGINS = \{[^}]*/,
        `  ${kebab}: 'https://api.${kebab}.example',\n`,
      ),
    ],
    ...[
      edit(
        `${LIB}/create-postings.ts`,
        /import \{ FacebookPosting \}.*\n/,
        `import type { ${Pascal}PostingConfig } from './${kebab}/${kebab}.posting.config';\n` +
          imports(`${Pascal}Posting`, `./${kebab}/${kebab}.posting`),
      ),
      edit(`${LIB}/create-postings.ts`, /\n {2}etsy\?: EtsyConfig;\n/, `  ${kebab}?: ${Pascal}PostingConfig;\n`),
      edit(`${LIB}/create-postings.ts`, /const \{ ebay, craigslist, facebook, etsy,/, ` ${kebab},`),
      edit(
        `${LIB}/create-postings.ts`,
        /\n {4}etsy && new EtsyPosting\(.*\),\n/,
        `    ${kebab} && new ${Pascal}Posting(${kebab}, http),\n`,
      ),
      edit(
        `${LIB}/index.ts`,
        /export \{ FACEBOOK_PRODUCTION, .*\n/,
        `export { ${UPPER}_POSTING_PRODUCTION, type ${Pascal}PostingConfig } from './${kebab}/${kebab}.posting.config';\n`,
      ),
      edit(
        `${LIB}/assisted/assisted.config.ts`,
        /ASSISTED_PRODUCTION = \{/,
        `\n  ${kebab}: {
    deep_link: 'https://www.${kebab}.example/sell',
    own_listings_link: 'https://www.${kebab}.example/my-listings',
  },`,
      ),
      edit(`${LIB}/create-postings.spec.ts`, /\n {6}etsy: 'simulated',/, `\n      ${kebab}: 'simulated',`),
      edit(`${LIB}/sandbox.config.ts`, /SANDBOX_SELLERS = \{/, `\n  ${kebab}: { api_key: 'sandbox-${kebab}-key' },`),
      edit(
        `${LIB}/sandbox.config.ts`,
        /Required<PostingsConfig> \{[\s\S]*?return \{/,
        `\n    ${kebab}: { ...SANDBOX_SELLERS.${kebab}, base_url: at('/${kebab}'), listing_url: at('/${kebab}/listings/{id}') },`,
      ),
    ],
    ...[
      edit(WORKER, /import \{\n {2}ASSISTED_PRODUCTION,\n/, `  ${UPPER}_POSTING_PRODUCTION,\n`),
      edit(WORKER, /\n {4}etsy: present\(.*\n/, `    ${kebab}: present(env, '${UPPER}_API_KEY', read${Pascal}),\n`),
      edit(
        WORKER,
        /[\s\S]*\n\}\n(?![\s\S])/,
        `\nfunction read${Pascal}(env: Env): NonNullable<PostingsConfig['${kebab}']> {
  const { base_url, listing_url } = ${UPPER}_POSTING_PRODUCTION;
  return {
    base_url: url(env, '${UPPER}_BASE_URL', base_url),
    listing_url: text(env, '${UPPER}_LISTING_URL', listing_url),
    api_key: text(env, '${UPPER}_API_KEY'),
  };
}\n`,
      ),
    ],
    ...[
      edit(`${WORDS}/selling.ts`, /POSTING_NAMES: [^=]*= \{/, `\n  ${kebab}: list(\`${words}\`),`),
      edit(`${WORDS}/word-classes.ts`, /MARKET: list\(\s*`/, `${words}, `),
    ],
    ...[
      edit(`${SANDBOX}/postings/posted-listing.ts`, /POSTED_MARKETPLACES = \[[^\]]*/, `, '${kebab}'`),
      edit(
        `${SANDBOX}/postings/posting-links.ts`,
        /POSTED_PATHS: [\s\S]*?= \{/,
        `\n  ${kebab}: (id) => \`/${kebab}/listings/\${id}\`,`,
      ),
      edit(
        `${SANDBOX}/wires/selling.ts`,
        /import \{ FacebookBooks \}.*\n/,
        imports(`${Pascal}Books`, `./${kebab}/${kebab}-books`),
      ),
      edit(`${SANDBOX}/wires/selling.ts`, /\n {2}etsy: EtsyBooks;\n/, `  ${kebab}: ${Pascal}Books;\n`),
      edit(
        `${SANDBOX}/wires/selling.ts`,
        /const etsy = .*\n/,
        `  const ${kebab} = new ${Pascal}Books(store, numbers);\n`,
      ),
      edit(`${SANDBOX}/wires/selling.ts`, /desks: \[desk,/, ` ${kebab},`),
      edit(`${SANDBOX}/wires/selling.ts`, /return \{ desks: \[[^\]]*\],/, ` ${kebab},`),
      edit(
        `${SANDBOX}/sandbox.routes.ts`,
        /import \{ facebookWire \}.*\n/,
        imports(`${camel}Wire`, `./wires/${kebab}/${kebab}.wire`),
      ),
      edit(
        `${SANDBOX}/sandbox.routes.ts`,
        /\n {2}routes\.use\('\/etsy', .*\n/,
        `  routes.use('/${kebab}', ${camel}Wire({ ...seller, credentials: SANDBOX_SELLERS.${kebab}, books: selling.${kebab} }));\n`,
      ),
      edit(
        `${SANDBOX}/posting-adapters.spec.ts`,
        /SUITES: [^=]*= \[/,
        `\n  ['${kebab}', '${Title}', { refused: { change: {}, pictures: 0, field: 'media_s3_keys' }, has_drafts: true }],`,
      ),
      edit(`${SANDBOX}/posting-adapters.spec.ts`, /\(marketplace !== 'facebook' &&/, ` marketplace !== '${kebab}' &&`),
      edit(`${SANDBOX}/faults/posting-faults.spec.ts`, /PATHS: [^=]*= \{/, `\n  ${kebab}: '/${kebab}/v1/listings/S1',`),
    ],
  ];
}

function edit(path: string, after: RegExp, put: string): Edit {
  return { path, after, put };
}

function imports(name: string, from: string): string {
  return `import { ${name} } from '${from}';\n`;
}
