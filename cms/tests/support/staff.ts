import { startCms, type RunningCms } from './cms-process.ts';
import { Editor } from './editor.ts';
import { signInAs } from './people.ts';

/** A CMS, and whoever works in it, signed in. */
export interface Staff {
  readonly cms: RunningCms;
  readonly administrator: Editor;
  /** Edith Tor, who has the role of a manager and so may write and publish everything: `edith@example.org`. */
  readonly editor: Editor;
  /** Somebody who writes, and may not publish: `arthur@example.org`. */
  readonly author: Editor;
}

/** Starts a CMS with people. @param settings Environment variables beside the usual ones */
export async function startWithStaff(settings: NodeJS.ProcessEnv = {}): Promise<Staff> {
  const cms = await startCms(settings);
  const administrator = await Editor.signIn(cms.url);
  const editor = await signInAs(administrator, cms.url, 'manager', 'edith@example.org');
  const author = await signInAs(administrator, cms.url, 'author', 'arthur@example.org');
  return { cms, administrator, editor, author };
}
