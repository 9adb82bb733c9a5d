import { useNotification, useQueryParams } from '@strapi/strapi/admin';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useRef, useState } from 'react';
import { textIn, type PanelProps, type SidePanel } from '../content-manager';
import type { Act, Plan, PlannedEntry } from './plan';
import { PlanDialog } from './plan-dialog';
import { PlanOfEntry } from './plan-of-entry';
import { usePlanning, usePlans } from './use-plans';

interface Query {
  readonly plugins?: { readonly i18n?: { readonly locale?: string } };
}

/** When the entry goes out or comes down by itself. Only for those who may publish it. */
export const Plans: SidePanel = (props) => {
  const [{ query }] = useQueryParams<Query>();
  const document = props.documentId ?? textIn(props.document, 'documentId');
  const language = query.plugins?.i18n?.locale;
  const asked = usePlans(props.model, document, language);
  // Types without drafts have no tabs.
  if (props.activeTab !== 'draft' || !asked.mayPlan) return null;
  const content =
    document === undefined ? (
      <Typography>Save it first. Then you can plan when it goes out.</Typography>
    ) : (
      <PlansOfEntry {...asked} own={{ type: props.model, document, language: language ?? null }} props={props} />
    );
  return { title: 'Plan', content };
};

interface Props {
  readonly own: Pick<PlannedEntry, 'type' | 'document' | 'language'>;
  readonly plans: readonly Plan[];
  readonly askAgain: () => void;
  readonly props: PanelProps;
}

function PlansOfEntry({ own, plans, askAgain, props }: Props) {
  const { plan, end } = usePlanning(askAgain);
  const { toggleNotification } = useNotification();
  const [dialog, setDialog] = useState<{ act: Act; changes: Plan | undefined }>();
  const place = useRef<HTMLDivElement>(null);
  const waiting = plans.filter(({ result }) => result === 'waiting');
  const isPlanned = (act: Act) => waiting.some((one) => one.act === act);
  const isPublic = ['published', 'modified'].includes(textIn(props.document, 'status') ?? '');
  const close = () => {
    setDialog(undefined);
    // What was pressed may be gone: the plan stands in its place.
    window.setTimeout(() => place.current?.querySelector('button')?.focus(), 0);
  };
  const endPlan = async (how: 'cancel' | 'put-away', { bundle }: Plan) => {
    const outcome = await end(how, bundle);
    if (outcome?.kind === 'refused')
      toggleNotification({ type: 'danger', message: Object.values(outcome.problems)[0] ?? '' });
    place.current?.focus();
  };
  return (
    <Flex ref={place} tabIndex={-1} direction="column" alignItems="stretch" gap={4} width="100%">
      {plans.map((one) => (
        <PlanOfEntry
          key={one.bundle}
          plan={one}
          own={own}
          onChange={() => setDialog({ act: one.act, changes: one })}
          onEnd={(how) => void endPlan(how, one)}
        />
      ))}
      {waiting.length === 0 && <Typography>Nothing is planned.</Typography>}
      <Flex direction="column" alignItems="stretch" gap={2}>
        {!isPlanned('publish') && (
          <Button variant="secondary" fullWidth onClick={() => setDialog({ act: 'publish', changes: undefined })}>
            Plan to publish
          </Button>
        )}
        {!isPlanned('unpublish') && (isPublic || isPlanned('publish')) && (
          <Button variant="tertiary" fullWidth onClick={() => setDialog({ act: 'unpublish', changes: undefined })}>
            Plan to take down
          </Button>
        )}
      </Flex>
      {dialog && <PlanDialog {...dialog} own={own} plan={plan} close={close} />}
    </Flex>
  );
}
