/** Why a form cannot be filled in, and what one can do. @param maker Empty where nobody signed in made the entry @param changesOwn Whether one may change one's own */
export function onlyToReadInWords(maker: string, changesOwn: boolean): string {
  if (!changesOwn)
    return 'You can read this, and not change it. If something should change, tell an editor or a manager.';
  const whose = maker === '' ? 'This was here before anybody signed in.' : `${maker} wrote this.`;
  const tell = maker === '' ? 'tell an editor' : `tell ${maker} or an editor`;
  return `${whose} You can read it, and change only what you wrote yourself. If something should change, ${tell}: editors change every draft.`;
}
