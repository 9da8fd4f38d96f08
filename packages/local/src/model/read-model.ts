import type { Assembly } from '../template/read-assembly.ts';
import { type ResolvedResource, resolveResources } from '../template/resolve-resources.ts';
import { type ApiModel, readApi } from './api.ts';
import { type BucketModel, readBucket } from './buckets.ts';
import { type BusModel, type RuleModel, readBus, readRule } from './bus.ts';
import { type DeployedFilesModel, readDeployedFiles } from './deployed-files.ts';
import { type DistributionModel, readDistribution } from './distribution.ts';
import { type FunctionModel, readFunction } from './functions.ts';
import { readUserPool, type UserPoolModel } from './identity-provider.ts';
import { type InvokeConfigModel, readInvokeConfig } from './invoke-config.ts';
import { type QueueMapping, readMapping, type StreamMapping } from './mappings.ts';
import { type QueueModel, readQueue } from './queues.ts';
import { readSchedule, type ScheduleModel } from './schedules.ts';
import { readTable, type TableModel } from './tables.ts';

/** Everything of the assembly that runs on this machine, by name or in template order. */
export interface Model {
  readonly region: string;
  readonly functions: readonly FunctionModel[];
  readonly tables: readonly TableModel[];
  readonly queues: readonly QueueModel[];
  readonly buckets: readonly BucketModel[];
  readonly invokeConfigs: readonly InvokeConfigModel[];
  readonly streams: readonly StreamMapping[];
  readonly queueMappings: readonly QueueMapping[];
  readonly buses: readonly BusModel[];
  readonly rules: readonly RuleModel[];
  readonly schedules: readonly ScheduleModel[];
  readonly api: ApiModel | undefined;
  /** What answers at the one address of console and API; without it the API answers alone. */
  readonly distribution: DistributionModel | undefined;
  /** In the order of the template, which is that of the deployment. */
  readonly deployedFiles: readonly DeployedFilesModel[];
  readonly userPool: UserPoolModel | undefined;
}

function isDefined<T>(value: T | undefined): value is T {
  return value !== undefined;
}

/** Functions behind custom resources work while a stack is deployed, which has no counterpart here. */
function deployingFunctions(resources: readonly ResolvedResource[]): ReadonlySet<unknown> {
  const custom = resources.filter(({ type }) => type.startsWith('Custom::'));
  return new Set(custom.map((resource) => resource.properties()['ServiceToken']));
}

/** Reads the model out of an assembly. Throws with the resource's name on anything that could not be run faithfully. */
export function readModel(assembly: Assembly, awsEndpoint: string): Model {
  const resources = resolveResources(assembly, awsEndpoint);
  const all = <T>(types: readonly string[], read: (resource: ResolvedResource) => T): T[] =>
    resources.filter((resource) => types.includes(resource.type)).map(read);
  const deploying = deployingFunctions(resources);
  const mappings = all(['AWS::Lambda::EventSourceMapping'], readMapping).filter(isDefined);
  return {
    region: assembly.stacks[0]?.region ?? 'us-east-1',
    functions: resources
      .filter(({ type, identity }) => type === 'AWS::Lambda::Function' && !deploying.has(identity.arn))
      .map((resource) => readFunction(resource, assembly)),
    tables: all(['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'], readTable),
    queues: all(['AWS::SQS::Queue'], readQueue),
    buckets: all(['AWS::S3::Bucket'], readBucket),
    invokeConfigs: all(['AWS::Lambda::EventInvokeConfig'], readInvokeConfig),
    streams: mappings.filter((mapping) => mapping.kind === 'stream'),
    queueMappings: mappings.filter((mapping) => mapping.kind === 'queue'),
    buses: all(['AWS::Events::EventBus'], readBus),
    rules: all(['AWS::Events::Rule'], readRule).filter(isDefined),
    schedules: all(['AWS::Scheduler::Schedule'], readSchedule),
    api: readApi(resources),
    distribution: readDistribution(resources, awsEndpoint),
    deployedFiles: all(['Custom::CDKBucketDeployment'], (resource) => readDeployedFiles(resource, assembly)),
    userPool: readUserPool(resources),
  };
}
