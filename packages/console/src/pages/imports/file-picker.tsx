import { Button as AriaButton } from 'react-aria-components/Button';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Text } from 'react-aria-components/Text';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { ACCEPTED, describeFile } from './chosen-file.ts';
import { importMessages } from './messages.ts';

const MB = 1_000_000;

export interface FilePickerProps {
  readonly file: File | null;
  readonly choose: (file: File) => void;
}

/** A place to drop a file, or to choose one; says at once what the service would refuse. */
export const FilePicker = ({ file, choose }: FilePickerProps) => {
  const text = useText(importMessages);
  const format = useFormat();
  const fault = file === null ? null : describeFile(file).fault;
  return (
    <div className="field">
      <DropZone
        className="import-drop"
        getDropOperation={() => 'copy'}
        onDrop={async ({ items }) => {
          const dropped = items.find((item) => item.kind === 'file');
          if (dropped !== undefined) choose(await dropped.getFile());
        }}
      >
        <Text slot="label" className={file === null ? 'quiet' : 'import-drop__name'}>
          {file === null
            ? text('dropHere')
            : text('chosen', { name: file.name, size: format.number(file.size / MB, 2) })}
        </Text>
        <FileTrigger
          acceptedFileTypes={[...ACCEPTED]}
          onSelect={(files) => {
            const [first] = files ?? [];
            if (first !== undefined) choose(first);
          }}
        >
          <AriaButton className="button button--secondary">
            {text(file === null ? 'choose' : 'chooseOther')}
          </AriaButton>
        </FileTrigger>
      </DropZone>
      {fault !== null && (
        <p className="field__error" role="alert">
          {text(fault)}
        </p>
      )}
    </div>
  );
};
