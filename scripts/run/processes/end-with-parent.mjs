// For `node --import`: whatever program this is, it ends when the one that started it is gone.
import { endWithParent } from './parent-watch.mjs';

endWithParent();
