import { useMemo } from 'react';
import { DraftNote } from '../../draft/draft-note.tsx';
import { useLanguage } from '../../language/language.ts';
import { useText } from '../../language/use-text.ts';
import { Page } from '../../parts/page.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { useHasRole } from '../../session/use-session.ts';
import { pathText } from './at-path.ts';
import { ChangesPanel } from './changes-panel.tsx';
import { ConflictPanel } from './conflict-panel.tsx';
import { faultSentence } from './fault-sentence.ts';
import { FaultsPanel } from './faults-panel.tsx';
import { type Editor, EditorProvider } from './form/editor.ts';
import { PolicyForm } from './form/policy-form.tsx';
import { policyMessages } from './messages.ts';
import { PolicyFacts } from './policy-facts.tsx';
import { PolicySteps } from './policy-steps.tsx';
import type { Policy, PolicyInForce } from './policy-types.ts';
import { ServerReplay } from './replay/server-replay.tsx';
import { TrialPanel } from './replay/trial-panel.tsx';
import { sectionOf } from './sections.ts';
import { TitleForm } from './title-form.tsx';
import { usePolicyDraft } from './use-policy-draft.ts';
import { useSoundness } from './use-soundness.ts';

export interface PolicyStudioProps {
  readonly policy: Policy;
  readonly inForce: PolicyInForce;
  readonly reload: () => void;
}

/** Reads and, for the committee, edits one policy; checks and tries it out as it is edited. */
export const PolicyStudio = ({ policy, inForce, reload }: PolicyStudioProps) => {
  const text = useText(policyMessages);
  const [language] = useLanguage();
  const isCommittee = useHasRole('talent-committee');
  const mayTry = useHasRole('talent-committee', 'auditor');
  const draft = usePolicyDraft(policy.id, policy.ruleSet, policy.version);
  const isEditable = isCommittee && policy.status === 'draft';
  const content = isEditable ? draft.content : policy.ruleSet;
  const { faults, ruleSet } = useSoundness(content);

  const sentences = useMemo(
    () => new Map(faults.map((fault) => [fault.path, faultSentence(fault, language)])),
    [faults, language],
  );
  const editor: Editor = {
    content,
    isReadOnly: !isEditable,
    set: draft.set,
    faultAt: (path) => sentences.get(pathText(path)),
  };
  const isOutdated = isEditable && draft.isChanged && draft.version !== policy.version;
  const title =
    typeof content['title'] === 'string' && content['title'] !== '' ? content['title'] : policy.title;
  return (
    <EditorProvider value={editor}>
      <Page
        title={title}
        lead={text(isEditable ? 'leadDraft' : 'leadRead')}
        actions={
          isCommittee &&
          !isEditable && (
            <TextLink to={`/policies?copy=${policy.id}`} kind="secondary">
              {text('copyAsDraft')}
            </TextLink>
          )
        }
      >
        <PolicySteps
          policy={policy}
          draft={draft}
          inForceId={inForce.policyId}
          isEditable={isEditable}
          isSound={faults.length === 0}
          isOutdated={isOutdated}
          reload={reload}
        />
        {isEditable && <DraftNote draft={{ restoredFrom: null, isKept: draft.isKept, clear: draft.drop }} />}
        {isOutdated && <ConflictPanel policy={policy} draft={draft} reload={reload} />}
        <div className="policy-columns">
          <div className="policy-columns__main">
            {isEditable && <TitleForm />}
            <PolicyForm
              faultsIn={(section) => faults.filter(({ path }) => sectionOf(path) === section).length}
            />
          </div>
          <div className="policy-columns__side">
            <PolicyFacts policy={policy} />
            {policy.status === 'draft' && <FaultsPanel faults={faults} />}
            <ChangesPanel policy={policy} content={content} inForce={inForce} />
          </div>
        </div>
        {mayTry && (
          <TrialPanel
            content={content}
            ruleSet={ruleSet}
            inForce={inForce}
            isInForce={policy.status === 'in-force'}
          />
        )}
        {isCommittee && policy.status !== 'draft' && policy.status !== 'in-force' && (
          <ServerReplay policy={policy} content={content} inForce={inForce} />
        )}
      </Page>
    </EditorProvider>
  );
};
