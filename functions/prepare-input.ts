import { type Refusal, refuse } from '@kotak9/contracts';
import type { Nip } from '@kotak9/rules';
import {
  type Fact,
  type Input,
  type InputKind,
  inputKey,
  loadInput,
  putInput,
  type Table,
  type Write,
} from '@kotak9/store';
import type { InputContext, InputRules } from './input-kind.ts';

/** An entry that passed its checks, with all that recording it takes. */
export interface PreparedInput<K extends InputKind> {
  readonly id: string;
  readonly input: Input<K>;
  readonly fact: Fact;
  readonly writes: readonly Write[];
}

/**
 * Checks and completes an entry. `replacing`: the id of the entry that it corrects, which must be there; its content
 * may give it another id, unless that one is taken.
 */
export const prepareInput = async <K extends InputKind, Body>(
  table: Table,
  rules: InputRules<K, Body>,
  { nip, ...context }: InputContext & { readonly nip: Nip },
  body: Body,
  replacing: string | null,
): Promise<PreparedInput<K> | Refusal> => {
  const { agency } = context;
  if (replacing !== null && !(await loadInput(table, agency, nip, rules.kind, replacing))) {
    return refuse('resource/not-found', { resource: rules.resource, id: replacing });
  }
  const faulty = rules.check(body, context);
  if (faulty) return faulty;
  const id = rules.idOf(body);
  if (id !== replacing && (await loadInput(table, agency, nip, rules.kind, id))) {
    return refuse('resource/duplicate', { resource: rules.resource, id });
  }
  const input = rules.complete(body, id, context);
  return {
    id,
    input,
    fact: rules.fact(nip, id, replacing !== null, input),
    writes: [
      putInput(agency, nip, rules.kind, id, input),
      ...(replacing !== null && replacing !== id
        ? [{ delete: inputKey(agency, nip, rules.kind, replacing) }]
        : []),
    ],
  };
};
