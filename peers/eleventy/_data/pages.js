import { readPages } from '../../words/read-content.js';

export default readPages;
