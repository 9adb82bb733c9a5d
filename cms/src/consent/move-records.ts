import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { usesOf } from '../publishing/file-uses';
import { mediaFolder } from '../security/media-store';
import { CONSENT, FILE } from './consent-fields';
import { consentsWhere, type StoredConsent } from './consent-record';
import { formIn, storeForm } from './form-store';

const USES = 'files_related_mph';

interface MediaFile {
  readonly id: number;
  readonly name: string;
  readonly hash: string;
  readonly ext: string | null;
}

/**
 * Moves the signed forms that consents had in the media library (field `record`, up to version 0.1) to the folder of forms. Each is copied
 * first, then named by its consent, and only then taken from the library: whenever it is ended half-way, the next start goes on.
 */
export async function moveRecords(strapi: Core.Strapi): Promise<void> {
  const uses: { consent: number; file: number }[] = await strapi.db.transaction(({ trx }) =>
    trx(USES).select({ consent: 'related_id', file: 'file_id' }).where({ related_type: CONSENT, field: 'record' }),
  );
  for (const { consent, file } of uses) {
    const [kept] = await consentsWhere(strapi, { id: consent });
    const media: MediaFile | null = await strapi.db.query(FILE).findOne({ where: { id: file } });
    if (!kept || !media) continue;
    try {
      await moveRecord(strapi, kept, media);
    } catch (error) {
      strapi.log.error(
        `The signed form “${media.name}” of the consent “${kept.reference}” stays in the media library; it is tried again at the next start. ${String(error)}`,
      );
    }
  }
}

async function moveRecord(
  strapi: Core.Strapi,
  { id, reference, form }: StoredConsent,
  media: MediaFile,
): Promise<void> {
  const known = formIn(form);
  if (known && known.name !== media.name)
    throw new Error(`The consent “${reference}” has another form meanwhile. Look which of the two is to be kept.`);
  if (!known) {
    const source = join(mediaFolder(), `${media.hash}${media.ext ?? ''}`);
    const moved = await storeForm(source, { name: media.name, kind: 'File' });
    await strapi.db.query(CONSENT).update({ where: { id }, data: { form: moved } });
  }
  await strapi.db.transaction(async ({ trx }) => {
    await trx(USES).where({ related_type: CONSENT, related_id: id, field: 'record', file_id: media.id }).delete();
    if ((await usesOf(strapi, [media.id])).length > 0) return;
    const library = strapi.plugin('upload').service('upload');
    await library['remove'](media);
  });
}
