import { CloudEvent, isEventType } from '@kotak9/contracts';
import { deliveredSchema } from '@kotak9/contracts/delivered-schema';
import catalogue from '@kotak9/events/catalogue.json' with { type: 'json' };
import { CfnRegistry, CfnSchema } from 'aws-cdk-lib/aws-eventschemas';
import { Construct } from 'constructs';

/** Indonesia's second region is too young for it; the same schemas stand in `events/`. */
const WITHOUT_REGISTRY = ['ap-southeast-5'];

export const hasSchemaRegistry = (region: string): boolean => !WITHOUT_REGISTRY.includes(region);

/** The schemas of the public events, from which other agencies on AWS generate their code. */
export class SchemaRegistry extends Construct {
  constructor(scope: Construct, id: string, { stage }: { readonly stage: string }) {
    super(scope, id);
    const registry = new CfnRegistry(this, 'Registry', {
      registryName: `kotak9-${stage}-public-events`,
      description: 'What other agencies may be told of talent management, as CloudEvents',
    });
    for (const [type, { public: isPublic, says }] of Object.entries(catalogue)) {
      if (!isPublic || !isEventType(type)) continue;
      new CfnSchema(this, type, {
        registryName: registry.attrRegistryName,
        schemaName: `${CloudEvent.shape.source.value}@${type}`,
        type: 'JSONSchemaDraft4',
        description: says,
        content: JSON.stringify(deliveredSchema(type, 'draft-4')),
      });
    }
  }
}
