import { createRandom } from '../../../../cms/demo/generator/random.ts';
import { textAt } from '../../../../cms/tests/support/json.ts';
import { eventually } from '../../support/eventually.ts';
import { bound } from './good-editor.ts';
import { goodEntry, publishGood } from './good-entry.ts';
import { placeNamed } from './places.ts';
import { pageAt } from './public-files.ts';
import { creating, publishing, takingAway, takingDown } from './requests.ts';
import type { Room } from './room.ts';
import type { Request, Touched } from './slip.ts';

const PRINCIPLE = placeNamed('principle.title').type;
const STUDY = placeNamed('case-study.title').type;

/** Sends requests of an editor. @throws {Error} where one is refused. */
async function send({ editor }: Room, requests: readonly Request[]): Promise<void> {
  for (const request of requests) {
    const { status, body } = await editor.send(...request);
    if (status >= 300)
      throw new Error(`${request[0]} ${request[1]} was answered with ${status}: ${JSON.stringify(body)}`);
  }
}

/** Publishes a case study that is related to a principle. */
async function studyWith(room: Room, document: string): Promise<Touched> {
  const good = goodEntry(room, STUDY, createRandom(1));
  const fields = { ...good.fields, principles: { connect: [{ documentId: document }] } };
  return await publishGood(room, STUDY, { ...good, fields });
}

/** Waits until the page of a case study links to a principle, or does not. @throws {Error} where it does not come about. */
async function untilLinked(room: Room, { path = '' }: Touched, slug: string, isLinked: boolean): Promise<void> {
  const links = () => Promise.resolve(pageAt(room, path)?.includes(`/principles/${slug}/`) ?? !isLinked);
  await eventually(links, (seen) => seen === isLinked, bound());
}

/** A principle is taken down and put back: the case study that shows it does so again. */
export async function takeDownAndPutBack(room: Room): Promise<void> {
  const slug = `taken-down-${room.desk.mirror.number()}`;
  const good = goodEntry(room, PRINCIPLE, createRandom(1));
  const { document } = await publishGood(room, PRINCIPLE, { ...good, fields: { ...good.fields, slug } });
  const study = await studyWith(room, document);
  await untilLinked(room, study, slug, true);
  await send(room, takingDown(PRINCIPLE, document));
  await untilLinked(room, study, slug, false);
  await send(room, [publishing(PRINCIPLE, document)]);
  await untilLinked(room, study, slug, true);
  await send(room, [...takingAway(STUDY, study.document), ...takingAway(PRINCIPLE, document)]);
}

/** A case study is related to a draft, which is published later: from then on the case study shows it. */
export async function publishLater(room: Room): Promise<void> {
  const slug = `published-later-${room.desk.mirror.number()}`;
  const { fields } = goodEntry(room, PRINCIPLE, createRandom(2));
  const draft = await room.editor.send(...creating(PRINCIPLE, { ...fields, slug }));
  const document = textAt(draft.body, 'data', 'documentId');
  const study = await studyWith(room, document);
  await untilLinked(room, study, slug, false);
  await send(room, [publishing(PRINCIPLE, document)]);
  await untilLinked(room, study, slug, true);
  await send(room, [...takingAway(STUDY, study.document), ...takingAway(PRINCIPLE, document)]);
}
