import type {
  APIGatewayEventRequestContextV2,
  APIGatewayProxyEventV2WithRequestContext,
  APIGatewayProxyStructuredResultV2,
} from 'aws-lambda';

/** Payload 2.0 of an HTTP API with a JWT authorizer; a route without one has no `authorizer`. */
export type ApiEvent = APIGatewayProxyEventV2WithRequestContext<
  APIGatewayEventRequestContextV2 & {
    authorizer?: { jwt?: { claims: Readonly<Record<string, unknown>>; scopes?: string[] | null } };
  }
>;

export type ApiResult = APIGatewayProxyStructuredResultV2;
