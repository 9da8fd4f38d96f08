import { useText } from '../../../language/use-text.ts';
import { isObject, type Path, valueAt } from '../at-path.ts';
import { policyMessages } from '../messages.ts';
import { useEditor } from './editor.ts';
import { ValueForm } from './value-form.tsx';

/** What every component has and the form shows elsewhere, or what names it. */
const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set(['name', 'weight', 'measure']);

/** How what is measured becomes a value from 0 to 100, folded away until somebody looks. */
export const ScaleForm = ({ path, title }: { readonly path: Path; readonly title: string }) => {
  const text = useText(policyMessages);
  const { content } = useEditor();
  const component = valueAt(content, path);
  const keys = isObject(component) ? Object.keys(component).filter((key) => !SHOWN_ELSEWHERE.has(key)) : [];
  return (
    <details className="policy-scale">
      <summary>
        {text('scale')}
        <span className="visually-hidden"> {title}</span>
      </summary>
      <div className="policy-fields">
        {keys.map((key) => (
          <ValueForm key={key} path={[...path, key]} name={key} />
        ))}
      </div>
    </details>
  );
};
