// The lint rule that words for readers stand in one place, where they can be translated, and not in templates.

/** A letter that is no part of an entity, such as `&nbsp;`. */
const LETTER = String.raw`/(?<![&\p{L}\d])\p{L}/u`;
/** How a word begins that readers see by itself, and how a sentence or a heading of several words does. */
const WORD = String.raw`/^\s*[“‘]?\p{Lu}/u`;
const WORDS = String.raw`/^\s*[“‘]?\p{Lu}[\p{L}’-]*[,:]? [\p{L}“‘]/u`;

/** The attributes, and the names of properties, that hold words for readers. */
const WORDED =
  '/^(alt|aria-description|aria-label|description|heading|intro|kicker|label|lead|lede|note|placeholder|subtitle|summary|text|title|use|words)$/';

/**
 * Selects texts that stand in the code itself, whole or with values in them.
 * @param {string} pattern
 * @param {string} at What the text must be.
 */
const written = (pattern, at = '') => [
  `Literal${at}[value=${pattern}]`,
  `TemplateLiteral${at} > TemplateElement[value.raw=${pattern}]`,
];

/** Texts that a template shows: as they stand there, or chosen by an expression. */
const shown = [
  `JSXText[value=${LETTER}]`,
  ...['JSXElement', 'JSXFragment', 'AstroFragment'].flatMap((parent) => [
    ...written(LETTER, '.expression').map((text) => `${parent} > JSXExpressionContainer > ${text}`),
    ...['.consequent', '.alternate', '.right', '.body'].flatMap((place) =>
      written(LETTER, place).map(
        (text) =>
          `${parent} > JSXExpressionContainer :matches(ConditionalExpression, LogicalExpression, ArrowFunctionExpression) > ${text}:not(JSXAttribute *)`,
      ),
    ),
  ]),
  ...written(LETTER).map((text) => `JSXAttribute[name.name=${WORDED}] ${text}:not(BinaryExpression > *)`),
];

/** Texts in what is handed to templates. */
const handed = written(WORD, '.value').map((text) => `Property[key.name=${WORDED}] > ${text}`);

/** Sentences and headings, but for what errors tell developers and editors. */
const said = written(WORDS).map((text) => `${text}:not(NewExpression[callee.name=/Error$/] *)`);

/** @param {string[]} selectors
 * @returns {import('eslint').Linter.RulesRecord} */
const noWords = (...selectors) => ({
  'no-restricted-syntax': [
    'error',
    ...selectors.map((selector) => ({
      selector,
      message: 'Put the words that readers see or hear into site/src/messages/en, and take them from `messages`.',
    })),
  ],
});

/** Refuses words in templates. */
export const wordsInTemplates = noWords(...shown, ...handed, ...said);

/** Refuses words in the data that templates are handed. */
export const wordsInData = noWords(...handed, ...said);
