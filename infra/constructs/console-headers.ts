import { createHash } from 'node:crypto';
import { Aws, Duration } from 'aws-cdk-lib';
import { HeadersFrameOption, HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';
import type { UserPoolDomain } from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';

export interface ConsoleHeadersProps {
  readonly stage: string;
  /** Where tokens are asked for. */
  readonly signIn: UserPoolDomain;
  /** Where a file that is imported is put by its presigned URL. */
  readonly importBucket: string;
}

/** What every page of the console is sent with: it runs its own files alone, and no other page may show it in a frame. */
export const consoleHeaders = (scope: Construct, id: string, props: ConsoleHeadersProps) =>
  new ResponseHeadersPolicy(scope, id, {
    responseHeadersPolicyName: `kotak9-${props.stage}-console`,
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy: contentSecurityPolicy(props), override: true },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      // the code of a sign-in stands in an address, and so do NIPs
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
      strictTransportSecurity: {
        accessControlMaxAge: Duration.days(730),
        includeSubdomains: true,
        override: true,
      },
    },
    customHeadersBehavior: {
      customHeaders: [
        { header: 'cross-origin-opener-policy', value: 'same-origin', override: true },
        { header: 'permissions-policy', value: 'camera=(), geolocation=(), microphone=()', override: true },
      ],
    },
  });

/** What React Aria writes into a page as a style sheet of its own: on anything that can be pressed, and on iOS under a dialog. */
const STYLES_OF_REACT_ARIA = [
  '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}',
  '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}',
];

const hashed = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const contentSecurityPolicy = ({ signIn, importBucket }: ConsoleHeadersProps): string =>
  Object.entries({
    'default-src': ["'self'"],
    'connect-src': ["'self'", signIn.baseUrl(), `https://${importBucket}.s3.${Aws.REGION}.${Aws.URL_SUFFIX}`],
    'style-src': ["'self'", ...STYLES_OF_REACT_ARIA.map(hashed)],
    'img-src': ["'self'", 'data:', 'blob:'],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  })
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
