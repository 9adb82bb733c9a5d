import { MEDIA_WORDS } from './media-words';

/** Our own words where Strapi has its own; keys are those of its translations. */
const OWN: Readonly<Record<string, string>> = {
  'Auth.form.button.login': 'Sign in',
  'Auth.form.welcome.title': 'Welcome to Waymark',
  'Auth.form.welcome.subtitle': 'Sign in to write and publish',
  'Auth.form.password.hint':
    'At least 12 characters, with a capital letter, a small letter and a number. A few words that do not belong together are easy to remember.',
  'Auth.form.email.placeholder': 'e.g. you@example.org',
  'HomePage.header.subtitle': 'Welcome to Waymark. What would you like to publish?',

  'HomePage.head.title': 'First page',
  'global.prompt.unsaved': 'What you typed here is not saved. If you leave, it is thrown away.',
  'content-manager.validation.error':
    'Something is missing or wrong, and is marked in red. You can save it as it is, and publish it later.',
  'app.components.EmptyStateLayout.content-document': 'Nothing here',

  'Settings.profile.form.section.experience.title': 'How the panel looks to you',
  'Settings.profile.form.section.experience.interfaceLanguage': 'Language of the panel',
  'Settings.profile.form.section.experience.interfaceLanguage.hint':
    'Our own words are in English; in another language, Strapi’s stand beside them.',
  'Settings.profile.form.section.experience.interfaceLanguageHelp': 'These concern nobody but you.',
  // Strapi writes this in front of “Choose here”, without a space; a space is the least that it takes for a text.
  'global.select': ' ',
  'Settings.profile.form.section.experience.mode.label': 'Light or dark',
  'Settings.profile.form.section.experience.mode.hint': 'The colours in which you see the panel.',

  'app.components.ToggleCheckbox.on-label': 'Yes',
  'app.components.ToggleCheckbox.off-label': 'No',

  'content-manager.plugin.name': 'Content',
  'content-manager.header.name': 'Content',
  'content-manager.components.LeftMenu.Search.label': 'Search for a kind of content',
  'content-manager.components.Search.placeholder': 'Search …',
  'content-manager.components.TableEmpty.withFilters': 'Nothing is as these filters ask.',
  'content-manager.components.TableEmpty.withSearch': 'Nothing was found for “{search}”.',
  'content-manager.components.TableEmpty.withoutFilter': 'Nothing here yet.',
  'content-manager.containers.list.table-headers.status': 'State',
  'content-manager.widget.last-edited.title': 'Edited last',
  'content-manager.widget.last-edited.single-type': 'The site itself',
  'content-manager.widget.last-edited.no-data': 'Nothing was edited yet.',
  'content-manager.components.LeftMenu.collection-types': 'Content',
  'content-manager.components.LeftMenu.single-types': 'The site itself',
  'content-manager.HeaderLayout.button.label-add-entry': 'Write a new one',
  'content-manager.containers.edit.title.new': 'New',
  'content-manager.containers.edit.panels.default.title': 'Save and publish',
  'content-manager.containers.edit.panels.default.more-actions': 'More to do with this',
  'content-manager.containers.edit.tabs.label': 'Draft or public version',
  'content-manager.containers.edit.tabs.draft': 'Draft',
  'content-manager.containers.edit.tabs.published': 'Public version',
  'content-manager.containers.List.modified': 'Public, with newer draft',
  'content-manager.containers.List.published': 'Public',
  'content-manager.containers.List.statusFilter.draft': 'Draft (never public)',
  'content-manager.containers.List.statusFilter.published': 'Public (all)',
  'content-manager.containers.List.statusFilter.publishedModified': 'Public, with newer draft',
  'content-manager.containers.List.statusFilter.publishedUnmodified': 'Public, as in the draft',
  'content-manager.containers.list.filters.status': 'State',
  'content-manager.containers.list.displayedFields': 'Columns',
  'content-manager.containers.EditView.notification.errors': 'Something in the form is not right yet.',
  'content-manager.actions.discard.label': 'Take back the changes since it was published',
  'content-manager.actions.discard.dialog.body':
    'The draft becomes again what readers see. What it held is kept among the earlier versions.',
  'content-manager.actions.delete.dialog.body':
    'If it is public, its page goes too. For 30 days it can be brought back from the bin; but not a consent, a suggestion or a word to avoid.',
  'content-manager.actions.unpublish.dialog.body': 'Readers will no longer find it. The draft stays here.',
  'content-manager.actions.delete.label': 'Delete{isLocalized, select, true { in all languages} other {}}',
  'content-manager.containers.edit.information.documentId.label': 'Id (for developers)',
  'content-manager.actions.copy-documentId.label': 'Copy its id (for developers)',
  'i18n.actions.delete.label': 'Delete in this language alone ({locale})',
  'i18n.actions.delete.dialog.title': 'Delete it in this language?',
  'i18n.actions.delete.dialog.body':
    'What it says in this language is deleted, and its page in this language goes. Its other languages stay as they are.',

  'content-manager.relation.add': 'Choose …',
  'content-manager.relation.create': 'Make a new one',
  'content-manager.relation.notAvailable': 'There are none yet',
  'content-manager.relation.publicationState.published': 'Public',
  'content-manager.components.empty-repeatable': 'Nothing here yet. Press to add.',
  'content-manager.containers.EditView.add.new-entry': 'Add another',
  'content-manager.components.DynamicZone.add-component': 'Add to {componentName}',
  'content-manager.components.DynamicZone.ComponentPicker-label': 'Choose what to add',
  'content-manager.components.DynamicZone.pick-compo': 'Choose what to add',
  'content-manager.components.DynamicZone.error-message': 'Something in here is not right yet',
  // Our help texts say themselves how long something may be.
  'content-manager.form.Input.hint.text': '{description}',

  'content-manager.containers.edit.information.last-published.label': 'Published',
  'content-manager.containers.edit.information.last-draft.label': 'Changed',
  'content-manager.containers.edit.information.document.label': 'Made',
  'content-manager.success.record.publish': 'Published. It is on its way to the public site.',
  'content-manager.success.record.save': 'Saved.',
};

/** What editors choose from, as a list shows it; the schemas keep it in small letters. */
const CHOICES = [
  ...['running', 'finished', 'planned', 'under way', 'done', 'changed'],
  ...['health board', 'council area', 'nation', 'further afield'],
  ...['charity', 'council', 'social enterprise', 'peer-led group', 'university', 'other'],
  ...['asked', 'answers', 'runs this site'],
  ...['setting', 'approach', 'audience'],
  ...['new', 'in conversation', 'turned into a case study', 'declined'],
  ...['note', 'important', 'help'],
  ...['emerging', 'promising', 'evaluated'],
  ...['led', 'co-produced', 'consulted', 'informed'],
  ...['yes', 'expenses only', 'no', 'not known'],
  ...['web', 'full', 'summary', 'easy read', 'large print', 'bsl', 'audio', 'translation'],
  ...['day', 'month', 'quarter', 'year'],
];

const inWords = (choice: string): string =>
  choice === 'bsl' ? 'BSL' : `${choice.charAt(0).toUpperCase()}${choice.slice(1)}`;

export const words: Readonly<Record<string, string>> = {
  ...OWN,
  ...MEDIA_WORDS,
  ...Object.fromEntries(CHOICES.map((choice) => [choice, inWords(choice)])),
};
