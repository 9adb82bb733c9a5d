import { text } from './escape.js';

const list = (sentences) => `<ul>${sentences.map((words) => `<li>${text(words)}</li>`).join('')}</ul>`;
const finding = ({ sentence, rule }) =>
  `<li> ${text(sentence)} ${rule ? `<span class="muted">(rule: ${text(rule)})</span>` : ''} </li>`;
const paragraphs = (sentences) => sentences.map((words) => `<p>${text(words)}</p>`).join('');
const REGULATIONS = 'Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018';

const scope = (site) =>
  `<p> This statement is about the website “${site}”: every page of it, and the files that it offers. It has the form that the ${REGULATIONS} ask for. It is not about other websites that we link to: they are not ours, and we have not tested them. </p> <p>We want as many people as possible to be able to use this website. You should be able to:</p> <ul> <li>enlarge pages to 400% without having to scroll sideways</li> <li>use every part with the keyboard alone, or by speech</li> <li>listen to every page with a screen reader</li> <li>use every part without JavaScript</li> <li>choose light or dark colours, more contrast or less movement, in the settings of your device</li> <li>find help, and leave this website, in one press, on every page.</li> </ul> <p> <a class="external" href="https://mcmw.abilitynet.org.uk/">AbilityNet: how to make your device easier to use<span class="visually-hidden"> (another website)</span></a> </p>`;

const WHERE_KNOWN =
  '<p> What we know of stands under <a href="#not-accessible">“Content that is not accessible”</a>. </p>';

const feedback = (page) =>
  `<p> Have you found something that you cannot use, or do you need something in another format? Please tell us which page it is and what went wrong, as far as you know. You do not need to know the right words for it. </p> ${page ? `<p> Formats that we offer, and how to ask: <a href="${text(page.href)}">${text(page.text)}</a> </p>` : ''} <p> For BSL users: <a href="/bsl/">British Sign Language</a> </p>`;

const ENFORCEMENT = `<p> The Equality and Human Rights Commission (EHRC) enforces the ${REGULATIONS} (the “accessibility regulations”). If you are not happy with how we answer your complaint, contact the Equality Advisory and Support Service (EASS), which advises people in Scotland, England and Wales. </p> <p> <a class="external" href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service: website</a> </p>`;

const technical = ({ check }, site) =>
  `<p> Those who run “${site}” are committed to making it accessible, in accordance with the ${REGULATIONS}. </p> <h3>Compliance status</h3> <p> This website is partially compliant with the ${text(check.standards)}, for the reasons given under “How accessible this website is” and “Content that is not accessible”. </p>`;

const NOTHING_KNOWN =
  'Those who run this website have not yet written down what people know of, or have tested. So there may be barriers that nobody knows of.';

const notAccessible = ({ found, findings, blocks }) =>
  `<p>${text(found)}</p> ${findings.length > 0 ? `<ul>${findings.map(finding).join('')}</ul>` : ''} <p>${blocks.length > 0 ? 'This is what people know of:' : NOTHING_KNOWN}</p>`;

const time = ({ date, machineDate }) => `<time datetime="${machineDate}">${date}</time>`;

const tested = (check) =>
  `<p> “${text(check.site)}” was last tested on ${time(check)}. Every one of its ${check.pages} pages was opened in a real browser, and looked at with ${text(check.tools)}, warnings included: </p> ${list(check.renderings)} <p> The smaller numbers are one page of each kind. A width of 320 pixels is a small phone, or a large screen at 400%. Each page was also checked for one main heading, a title of its own, nothing that comes from another website, and no need to scroll sideways. </p> <p> Tools cannot tell whether words make sense, whether captions say what is said, or what a page is like to use with a screen reader, by speech or with a switch. That is for people to test. Where people have tested this website, those who run it say so above. Where nothing is said of it there, nobody has. </p>`;

const preparation = ({ check, reviewed }) =>
  `<p> The results and the date of the test were written here by the test itself on ${time(check)}; nobody typed them in.${reviewed ? ` The rest was last reviewed and published on ${text(reviewed)}.` : ''} </p>`;

const part = (id, heading, html) => ({ id, heading, html });

/** The parts of the accessibility statement, before and after the editors' own words. Whom to ask belongs at the end of `feedback`. */
export const statementParts = (given, name) => ({
  before: [
    part('scope', 'What this statement is about', scope(text(name))),
    part('how-accessible', 'How accessible this website is', paragraphs(given.compliance) + WHERE_KNOWN),
    part('feedback', 'Tell us about a barrier, or ask for another format', feedback(given.formatsPage)),
    part('enforcement', 'If you are not happy with our answer', ENFORCEMENT),
    part('technical', 'Technical information about accessibility', technical(given, text(name))),
    part('not-accessible', 'Content that is not accessible', notAccessible(given)),
  ],
  after: [
    part('tested', 'What tools have tested', tested(given.check)),
    part('preparation', 'How this statement was prepared', preparation(given)),
  ],
});
