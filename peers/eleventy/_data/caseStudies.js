import { forgetCards } from '../components/parts.js';
import { readCaseStudies } from '../../words/read-content.js';

export default () => {
  forgetCards();
  return readCaseStudies();
};
