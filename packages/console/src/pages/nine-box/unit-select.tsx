import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Collection } from 'react-aria-components/Collection';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { Tree, TreeItem, TreeItemContent } from 'react-aria-components/Tree';
import { useText } from '../../language/use-text.ts';
import { nineBoxMessages } from './messages.ts';
import type { UnitNode } from './unit-tree.ts';

export interface UnitSelectProps {
  readonly tree: readonly UnitNode[];
  readonly value: string | null;
  readonly nameOf: (id: string) => string;
  readonly onChange: (unit: string) => void;
}

const ALL = '';

const Node = ({ node }: { readonly node: UnitNode }) => (
  <TreeItem id={node.id} textValue={node.name} className="option nine-box__unit">
    <TreeItemContent>
      {({ hasChildItems, level }) => (
        <span className="nine-box__unit-line" style={{ paddingInlineStart: `${level - 1}rem` }}>
          {hasChildItems ? (
            <Button slot="chevron" className="nine-box__chevron" />
          ) : (
            <span className="nine-box__leaf" />
          )}
          {node.name}
        </span>
      )}
    </TreeItemContent>
    <Collection items={node.children}>{(child) => <Node node={child} />}</Collection>
  </TreeItem>
);

/** A unit with all that lies below it, chosen from the tree of units. */
export const UnitSelect = ({ tree, value, nameOf, onChange }: UnitSelectProps) => {
  const text = useText(nineBoxMessages);
  const [isOpen, setOpen] = useState(false);
  const all: UnitNode = { id: ALL, name: text('allUnits'), children: [] };
  const shown = value === null ? all.name : nameOf(value);
  return (
    <div className="field">
      <span className="field__label" id="nine-box-unit">
        {text('unit')}
      </span>
      <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
        <Button
          className="field__input select__trigger"
          id="nine-box-unit-button"
          aria-labelledby="nine-box-unit nine-box-unit-button"
        >
          <span>{shown}</span>
        </Button>
        <Popover className="popover nine-box__units" placement="bottom start">
          <Dialog aria-label={text('unit')} className="nine-box__units-dialog">
            <p className="quiet small">{text('unitHint')}</p>
            <Tree
              aria-label={text('unit')}
              className="options"
              items={[all, ...tree]}
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={[value ?? ALL]}
              defaultExpandedKeys={tree.map(({ id }) => id).slice(0, tree.length === 1 ? 1 : 0)}
              onSelectionChange={(keys) => {
                const [unit] = keys === 'all' ? [] : keys;
                if (unit === undefined) return;
                onChange(String(unit));
                setOpen(false);
              }}
            >
              {(node) => <Node node={node} />}
            </Tree>
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
};
