import { useText } from '../../../language/use-text.ts';
import { useFieldName } from '../use-field-name.ts';
import { replayMessages } from './messages.ts';
import { readCause } from './read-cause.ts';

/** Says in words what moves somebody. */
export const useCauseName = (): ((code: string) => string) => {
  const text = useText(replayMessages);
  const name = useFieldName();
  return (code) => {
    const cause = readCause(code);
    switch (cause.kind) {
      case 'cut-off':
        return text('causeCutOff', { axis: name(cause.axis) });
      case 'component':
        return text('causeComponent', { axis: name(cause.axis), name: name(cause.name) });
      case 'box-map':
        return text('causeBoxMap');
      case 'missing':
        return text('causeMissing', { name: name(cause.name) });
      case 'found':
        return text('causeFound', { name: name(cause.name) });
      case 'other':
        return cause.name;
    }
  };
};
