import { Component, type ReactNode } from 'react';
import { useText } from '../language/use-text.ts';
import { Button } from '../parts/button.tsx';
import { Page } from '../parts/page.tsx';
import { shellMessages } from './messages.ts';

const Crashed = ({ message }: { readonly message: string }) => {
  const text = useText(shellMessages);
  return (
    <Page title={text('crashed')}>
      <p>{text('crashedText', { message })}</p>
      <p>
        <Button kind="primary" onPress={() => location.reload()}>
          {text('reload')}
        </Button>
      </p>
    </Page>
  );
};

interface Props {
  readonly children: ReactNode;
}

/** Keeps the menu where a page breaks. React knows no other way than a class. */
export class CrashGuard extends Component<Props, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <Crashed message={error instanceof Error ? error.message : String(error)} />;
  }
}
