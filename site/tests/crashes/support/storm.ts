import type { Random } from '../../../../cms/demo/generator/random.ts';
import type { Editor } from '../../../../cms/tests/support/editor.ts';
import { at, textAt, type Json } from '../../../../cms/tests/support/json.ts';

const STUDY = 'api::case-study.case-study';
const PRINCIPLE = 'api::principle.principle';
const SITE = 'api::site.site';

/** With more entries of its own, the storm takes some away rather than writing more. */
const MOST = 15;

/** Edits without pause. */
export interface Storm {
  readonly edits: () => number;
  /** Answers when the CMS has answered the next edit. */
  readonly nextEdit: () => Promise<void>;
  /** Answers when the last edit is done. @throws what the CMS refused. */
  readonly end: () => Promise<void>;
}

interface Written {
  readonly document: string;
  isPublic: boolean;
}

/** The document ids of all entries of a type. */
async function documentsOf(editor: Editor, type: string): Promise<string[]> {
  const { body } = await editor.send('GET', `/content-manager/collection-types/${type}?page=1&pageSize=100`);
  const results = at(body, 'results');
  if (!Array.isArray(results)) throw new Error(`Expected a list of ${type}, found ${JSON.stringify(body)}.`);
  return results.map((entry) => textAt(entry, 'documentId'));
}

/** An editor who writes, changes, renames, takes down, puts back and deletes entries, one after the other, until told to end. */
export async function beginStorm(editor: Editor, random: Random): Promise<Storm> {
  const [studies, principles] = [await documentsOf(editor, STUDY), await documentsOf(editor, PRINCIPLE)];
  const own: Written[] = [];
  let [edits, ended] = [0, false];
  const told: (() => void)[] = [];

  const write = async () => {
    const fields: Json = {
      title: `Written in edit ${edits}`,
      slug: `storm-${edits}`,
      summary: 'What was done in a hurry.',
      stage: 'running',
      principles: { connect: [{ documentId: random.pick(principles), locale: 'en' }] },
    };
    own.push({ document: await editor.writeAndPublish(STUDY, fields), isPublic: true });
  };
  const publish = async (entry: Written, fields: Json) => {
    await editor.publish(STUDY, entry.document, fields);
    entry.isPublic = true;
  };
  const takeDown = async (entry: Written) => {
    await editor.unpublish(STUDY, entry.document);
    entry.isPublic = false;
  };
  const remove = async (entry: Written) => {
    await editor.delete(STUDY, entry.document);
    own.splice(own.indexOf(entry), 1);
  };

  const changeEveryPage = async () => {
    await editor.send('POST', `/content-manager/single-types/${SITE}/actions/publish`, {
      strapline: `As it was in edit ${edits}`,
    });
  };

  const editOwn = (entry: Written) => {
    if (!entry.isPublic) return publish(entry, {});
    return random.pick([
      () => publish(entry, { summary: `What was done in edit ${edits}.` }),
      () => publish(entry, { slug: `storm-${edits}` }),
      () => takeDown(entry),
      () => (own.length > MOST ? remove(entry) : publish(entry, { title: `Changed in edit ${edits}` })),
    ])();
  };

  const edit = () => {
    if (own.length === 0 || (own.length <= MOST && random.chance(0.2))) return write();
    if (random.chance(0.2)) return editor.publish(STUDY, random.pick(studies), { title: `A study in edit ${edits}` });
    if (random.chance(0.1))
      return editor.publish(PRINCIPLE, random.pick(principles), { title: `A principle in edit ${edits}` });
    if (random.chance(0.1)) return changeEveryPage();
    return editOwn(random.pick(own));
  };

  const untilEnded = async () => {
    while (!ended) {
      await edit();
      edits += 1;
      for (const tell of told.splice(0)) tell();
    }
  };
  const over = untilEnded();
  // Told when the storm is ended; an edit that nobody waits for must not end the tests.
  over.catch(() => undefined);
  return {
    edits: () => edits,
    nextEdit: () => Promise.race([over, new Promise<void>((resolve) => told.push(resolve))]),
    end: async () => {
      ended = true;
      await over;
    },
  };
}
