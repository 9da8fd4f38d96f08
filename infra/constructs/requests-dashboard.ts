import { AlarmStatusWidget, Dashboard } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { ALARM_PERIOD } from './alarms.ts';
import { graph } from './graph.ts';
import type { HttpRoutes } from './http-routes.ts';

/** How requests are answered. */
export class RequestsDashboard extends Construct {
  constructor(scope: Construct, id: string, props: { readonly stage: string; readonly routes: HttpRoutes }) {
    super(scope, id);
    const { stage, routes } = props;
    const period = ALARM_PERIOD;
    const dashboard = new Dashboard(this, 'Dashboard', { dashboardName: `kotak9-${stage}-requests` });
    dashboard.addWidgets(
      new AlarmStatusWidget({ title: 'Alarms', alarms: [routes.alarm], width: 24, height: 3 }),
    );
    dashboard.addWidgets(
      graph('Requests', [routes.stage.metricCount({ period })]),
      graph('Refused (4xx) and failed (5xx)', [
        routes.stage.metricClientError({ period }),
        routes.stage.metricServerError({ period }),
      ]),
      graph('Latency, 95th percentile', [routes.stage.metricLatency({ period, statistic: 'p95' })]),
    );
  }
}
