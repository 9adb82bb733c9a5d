import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useAnswer } from '../../home-page/use-answer';
import { textIn, type PanelProps, type SidePanel } from '../../content-manager';
import { isPublicType } from '../../public-types';
import { VersionDialog } from './version-dialog';
import { versionInWords, type Version } from './version';

interface Versions {
  readonly mayBringBack: boolean;
  readonly versions: readonly Version[];
}

/** How many are listed before somebody asks for all. */
const FIRST = 3;

/** Public types that have no drafts keep no versions. */
const WITHOUT = 'api::redirect.redirect';

/** What the entry held when it was published before: to be read beside the draft, and brought back. */
export const EarlierVersions: SidePanel = (props) => {
  if (!isPublicType(props.model) || props.model === WITHOUT || props.activeTab === 'published') return null;
  const document = props.documentId ?? textIn(props.document, 'documentId');
  if (document === undefined) return null;
  return { title: 'Earlier versions', content: <Listed {...props} documentId={document} /> };
};

function Listed({ model, documentId, document, meta }: PanelProps & { readonly documentId: string }) {
  const locale = textIn(document, 'locale');
  const path = `/memory/versions/${model}/${documentId}`;
  const published = meta?.availableStatus?.map(({ publishedAt }) => publishedAt ?? '').join(' ') ?? '';
  // Another question after each publish and each save, so that it is asked anew.
  const asked = new URLSearchParams({
    locale: locale ?? '',
    at: `${published} ${textIn(document, 'updatedAt') ?? ''}`,
  });
  const { answer, failed } = useAnswer<Versions>(`${path}?${asked.toString()}`);
  const [shown, setShown] = useState<Version>();
  const [isAll, setAll] = useState(false);
  if (failed) return <Typography role="status">The earlier versions cannot be shown just now.</Typography>;
  if (!answer) return <Typography textColor="neutral600">Looking …</Typography>;
  const { versions, mayBringBack } = answer;
  if (versions.length === 0) return <Typography>Each publish will keep a version here.</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {versions.slice(0, isAll ? undefined : FIRST).map((version) => (
          <Flex key={version.id} tag="li" direction="column" alignItems="flex-start" gap={1}>
            <Typography>{versionInWords(version)}.</Typography>
            {version.note !== null && <Typography textColor="neutral600">Readers were told: {version.note}</Typography>}
            {version.isErased ? (
              <Typography textColor="neutral600">What it held was erased.</Typography>
            ) : (
              <Button
                variant="tertiary"
                size="S"
                onClick={() => setShown(version)}
                aria-label={`Compare it with the draft: ${versionInWords(version)}`}
              >
                Compare with the draft
              </Button>
            )}
          </Flex>
        ))}
      </Flex>
      {versions.length > FIRST && (
        <Button variant="secondary" size="S" aria-expanded={isAll} onClick={() => setAll(!isAll)} fullWidth>
          {isAll ? 'Show fewer' : `Show all ${String(versions.length)}`}
        </Button>
      )}
      {shown && (
        <VersionDialog
          version={shown}
          path={`${path}/${String(shown.id)}?locale=${locale ?? ''}`}
          mayBringBack={mayBringBack}
          onClose={() => setShown(undefined)}
        />
      )}
    </Flex>
  );
}
