import type { Command } from '../command.ts';
import { eventsTail } from './events-tail.ts';
import { importFile } from './import.ts';
import { login } from './login.ts';
import { logout } from './logout.ts';
import { nineBox } from './nine-box.ts';
import { replay } from './replay.ts';
import { subscriptionsDeliveries } from './subscriptions-deliveries.ts';
import { subscriptionsList } from './subscriptions-list.ts';
import { verify } from './verify.ts';
import { whoami } from './whoami.ts';

/** In the order in which help shows them. */
export const COMMANDS: readonly Command[] = [
  login,
  whoami,
  logout,
  importFile,
  nineBox,
  eventsTail,
  replay,
  verify,
  subscriptionsList,
  subscriptionsDeliveries,
];
