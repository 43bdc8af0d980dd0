import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { contractSchemas } from '@talknshop/contracts/json-schemas';
import type { ServiceConfig } from '../config/service.config';
import type { Service } from '../service/service';
import { withContracts } from './with-contracts';
import { withProblems } from './with-problems';

/** Serves the OpenAPI document at `/docs-json` and for people at `/docs`; it is made when first asked for. */
export function serveDocs(nest: INestApplication, { config, describe }: Service): void {
  SwaggerModule.setup('docs', nest, () => openApiOf(nest, config, describe), {
    jsonDocumentUrl: 'docs-json',
    raw: ['json'],
    customSiteTitle: `TalknShop ${config.name}`,
  });
}

function openApiOf(
  nest: INestApplication,
  { name, version }: ServiceConfig,
  describe: Service['describe'] = (document) => document,
): OpenAPIObject {
  const base = new DocumentBuilder().setTitle(`TalknShop ${name}`).setVersion(version).build();
  const document = describe(SwaggerModule.createDocument(nest, base));
  return withProblems(withContracts(document, contractSchemas()));
}
