import { readSite } from '../../words/read-content.js';

export default readSite;
