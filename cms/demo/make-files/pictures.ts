import { bench } from './scenes/bench.ts';
import { bothy } from './scenes/bothy.ts';
import { ferryBetweenIslands } from './scenes/ferry.ts';
import { footbridge } from './scenes/footbridge.ts';
import { garden } from './scenes/garden.ts';
import { hall } from './scenes/hall.ts';
import { harbour } from './scenes/harbour.ts';
import { kitchenTable } from './scenes/kitchen-table.ts';
import { library } from './scenes/library.ts';
import { minibus } from './scenes/minibus.ts';
import { nightDesk } from './scenes/night-desk.ts';
import { waymarkPath } from './scenes/path.ts';
import { pinewood } from './scenes/pinewood.ts';
import { quilt } from './scenes/quilt.ts';
import { tenements } from './scenes/tenements.ts';
import { circleOfChairs } from './scenes/workshop.ts';

/** Every demo picture: its file name (the ending says the format) and what draws it. */
export const pictures: Record<string, () => string> = {
  'waymark-path.jpg': waymarkPath,
  'harbour.jpg': harbour,
  'garden.jpg': garden,
  'kitchen-table.jpg': kitchenTable,
  'bench.jpg': bench,
  'bothy.jpg': bothy,
  'hall.jpg': hall,
  'ferry.webp': ferryBetweenIslands,
  'pinewood.jpg': pinewood,
  'tenements.jpg': tenements,
  'library.jpg': library,
  'quilt.png': quilt,
  'footbridge.jpg': footbridge,
  'night-desk.webp': nightDesk,
  'minibus.jpg': minibus,
  'circle-of-chairs.jpg': circleOfChairs,
};
