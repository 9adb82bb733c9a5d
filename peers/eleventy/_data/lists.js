import { readLists } from '../../words/read-content.js';

export default readLists;
