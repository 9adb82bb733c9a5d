import link from '../../components/shared/link.json';
import notice from '../../components/shared/notice.json';

interface Attribute {
  readonly maxLength?: number;
  readonly pluginOptions: { readonly 'edit-view': { readonly label: string; readonly description: string } };
}

/** What the form of the site says of a field, so that the same is said here. */
const words = ({ maxLength = 0, pluginOptions }: Attribute) => ({ ...pluginOptions['edit-view'], most: maxLength });

/** The fields of a notice and of its link, with their labels, their help and the most letters that they take. */
export const FIELDS = {
  text: words(notice.attributes.text),
  dismissible: words(notice.attributes.dismissible),
  link: words(notice.attributes.link),
  linkText: words(link.attributes.text),
  page: words(link.attributes.page),
  url: words(link.attributes.url),
};

/** What is wrong with a field, as the design system takes it. */
export const errorAt = (problems: Readonly<Record<string, string>>, path: string) =>
  problems[path] === undefined ? {} : { error: problems[path] };
