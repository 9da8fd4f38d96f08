import type { Template } from 'aws-cdk-lib/assertions';

/** The properties of every resource of a type that has at least `matching`. */
export const propertiesOf = (template: Template, type: string, matching: object = {}) =>
  Object.values(template.findResources(type, { Properties: matching })).map(
    (resource) => resource['Properties'],
  );

/** The same where there must be exactly one. Throws otherwise, so that no assertion passes on nothing. */
export const onlyPropertiesOf = (template: Template, type: string, matching: object = {}) => {
  const found = propertiesOf(template, type, matching);
  if (found.length !== 1)
    throw new Error(`${found.length} × ${type} ${JSON.stringify(matching)} instead of one`);
  return found[0];
};
