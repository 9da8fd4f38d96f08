import catalogue from '@kotak9/events/catalogue.json' with { type: 'json' };
import { App, Stack, Validations } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { onlyPropertiesOf, propertiesOf } from '../testing/properties.ts';
import { hasSchemaRegistry, SchemaRegistry } from './schema-registry.ts';

const app = new App();
const stack = new Stack(app, 'Schemas');
new SchemaRegistry(stack, 'Registry', { stage: 'dev' });
Validations.of(app).addPlugins(new AwsSolutionsChecks(app, { verbose: true }));
const template = Template.fromStack(stack);

describe('the schema registry', () => {
  const schemas = propertiesOf(template, 'AWS::EventSchemas::Schema');
  const publicTypes = Object.entries(catalogue)
    .filter(([, entry]) => entry.public)
    .map(([type]) => type);

  it('holds the public events and no other', () => {
    expect(schemas.map(({ SchemaName }) => SchemaName)).toEqual(publicTypes.map((type) => `kotak9@${type}`));
    expect(publicTypes.length).toBeGreaterThan(20);
    expect(onlyPropertiesOf(template, 'AWS::EventSchemas::Registry')['RegistryName']).toBe(
      'kotak9-dev-public-events',
    );
  });

  it('has a schema of draft 4 for each, with what it means', () => {
    for (const { Content, SchemaName, Type, Description } of schemas) {
      const schema = JSON.parse(Content);
      expect(Type).toBe('JSONSchemaDraft4');
      expect(Description.length, SchemaName).toBeGreaterThan(10);
      expect(schema.$schema).toBe('http://json-schema.org/draft-04/schema#');
      // a number here is of a later draft: in draft 4 it is a yes or no beside the bound
      expect(schema.properties.sequence).toMatchObject({ minimum: 0, exclusiveMinimum: true });
      expect(schema.properties.type).toMatchObject({ enum: [SchemaName.replace('kotak9@', '')] });
      expect(Content).not.toContain('"const"');
    }
  });

  it('says of personal fields that they are, and that an agreement may leave any field out', () => {
    const found = schemas.find(({ SchemaName }) => SchemaName === 'kotak9@placement.changed.v1');
    const { data } = JSON.parse(found?.Content).properties;
    expect(data.properties.nip['x-personal']).toBe('nip');
    expect(data.required).toBeUndefined();
  });

  it('is left out where the region has none', () => {
    expect(hasSchemaRegistry('ap-southeast-3')).toBe(true);
    expect(hasSchemaRegistry('ap-southeast-5')).toBe(false);
  });
});
