import { Aws } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  PriceClass,
  type ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledgements.ts';

export interface ConsoleDistributionProps {
  readonly stage: string;
  readonly files: IBucket;
  readonly headers: ResponseHeadersPolicy;
  readonly apiId: string;
  /** The name that people type, with the ARN of its certificate; without it CloudFront gives one. */
  readonly ownName?: { readonly host: string; readonly certificate: string };
}

/** Paths that the HTTP API answers; all else is the console. */
const OF_API = ['/v1/*', '/openapi.json', '/docs', '/docs/*', '/health'] as const;

/**
 * An address within the console (`/people/1971…`) is no file: the page answers it, also where an id has a dot. Done
 * before the request, since an error page in its place would also hide the 403 and 404 of the API.
 */
const TO_THE_PAGE = `function handler(event) {
  var request = event.request;
  var isFile = /\\.(css|html|js|json|svg|woff2)$/.test(request.uri);
  if (!isFile) request.uri = '/index.html';
  return request;
}
`;

/** The one address of the console and of the API behind it, so that a browser needs leave for no second origin. */
export class ConsoleDistribution extends Construct {
  readonly distribution: Distribution;

  constructor(scope: Construct, id: string, props: ConsoleDistributionProps) {
    super(scope, id);
    const { stage, apiId, ownName } = props;
    const ofApi = apiBehaviour(apiId);
    this.distribution = new Distribution(this, 'Distribution', {
      comment: `Kotak9 ${stage}: console and API`,
      defaultRootObject: 'index.html',
      defaultBehavior: this.#pages(props),
      additionalBehaviors: Object.fromEntries(OF_API.map((path) => [path, ofApi])),
      httpVersion: HttpVersion.HTTP2_AND_3,
      // the cheapest class with places in Jakarta and Singapore
      priceClass: PriceClass.PRICE_CLASS_200,
      ...(ownName === undefined
        ? {}
        : {
            domainNames: [ownName.host],
            minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
            certificate: Certificate.fromCertificateArn(this, 'Certificate', ownName.certificate),
          }),
    });
    acknowledge(this.distribution, 'access-log-is-delivered-beside');
    acknowledge(this.distribution, 'throttled-behind');
    acknowledge(this.distribution, 'open-to-every-country');
    if (ownName === undefined) acknowledge(this.distribution, 'name-of-cloudfront');
  }

  #pages({ stage, files, headers }: ConsoleDistributionProps): BehaviorOptions {
    const toThePage = new EdgeFunction(this, 'ToThePage', {
      functionName: `kotak9-${stage}-to-the-page`,
      comment: 'Answers every address within the console with its page',
      runtime: FunctionRuntime.JS_2_0,
      code: FunctionCode.fromInline(TO_THE_PAGE),
    });
    return {
      origin: S3BucketOrigin.withOriginAccessControl(files),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      responseHeadersPolicy: headers,
      functionAssociations: [{ function: toThePage, eventType: FunctionEventType.VIEWER_REQUEST }],
    };
  }
}

const apiBehaviour = (apiId: string): BehaviorOptions => ({
  origin: new HttpOrigin(`${apiId}.execute-api.${Aws.REGION}.${Aws.URL_SUFFIX}`, {
    protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
    originSslProtocols: [OriginSslPolicy.TLS_V1_2],
  }),
  // a token that went out unencrypted is not to be sent on as if nothing had been
  viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
  allowedMethods: AllowedMethods.ALLOW_ALL,
  cachePolicy: CachePolicy.CACHING_DISABLED,
  // the API knows itself by its own host alone
  originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
});
