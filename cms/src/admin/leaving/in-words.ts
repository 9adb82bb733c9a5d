/** What becomes of readers who come to where an entry stood, as the end of a sentence. @param instead What its editor says, as it is typed. */
export function inWords(
  { to, message }: { readonly to: string; readonly message: string },
  isDeleted: boolean,
): string {
  if (to !== '') return 'be sent on';
  if (message.trim() !== '') return 'read that the page was taken down, and what you tell them';
  return `read that ${isDeleted ? 'there is no such page' : 'the page was taken down'}`;
}
