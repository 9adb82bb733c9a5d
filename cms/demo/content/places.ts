interface Place {
  slug: string;
  name: string;
  kind: 'health board' | 'council area' | 'nation' | 'further afield';
  /** The slug of the place that it is part of. */
  within?: string;
  /** Column and row on the tile map, counted from the top left, from 1. */
  tile?: readonly [column: number, row: number];
}

/** Scotland, its 14 territorial NHS boards on their tiles, some council areas within them, and places further afield. A larger place stands before those within it. */
export const places = [
  { slug: 'scotland', name: 'Scotland', kind: 'nation' },
  { slug: 'nhs-shetland', name: 'NHS Shetland', kind: 'health board', within: 'scotland', tile: [5, 1] },
  { slug: 'nhs-orkney', name: 'NHS Orkney', kind: 'health board', within: 'scotland', tile: [4, 2] },
  { slug: 'nhs-western-isles', name: 'NHS Western Isles', kind: 'health board', within: 'scotland', tile: [1, 3] },
  { slug: 'nhs-highland', name: 'NHS Highland', kind: 'health board', within: 'scotland', tile: [3, 3] },
  { slug: 'nhs-grampian', name: 'NHS Grampian', kind: 'health board', within: 'scotland', tile: [4, 3] },
  { slug: 'nhs-tayside', name: 'NHS Tayside', kind: 'health board', within: 'scotland', tile: [4, 4] },
  {
    slug: 'nhs-greater-glasgow-and-clyde',
    name: 'NHS Greater Glasgow and Clyde',
    kind: 'health board',
    within: 'scotland',
    tile: [2, 5],
  },
  { slug: 'nhs-forth-valley', name: 'NHS Forth Valley', kind: 'health board', within: 'scotland', tile: [3, 5] },
  { slug: 'nhs-fife', name: 'NHS Fife', kind: 'health board', within: 'scotland', tile: [4, 5] },
  {
    slug: 'nhs-ayrshire-and-arran',
    name: 'NHS Ayrshire and Arran',
    kind: 'health board',
    within: 'scotland',
    tile: [2, 6],
  },
  { slug: 'nhs-lanarkshire', name: 'NHS Lanarkshire', kind: 'health board', within: 'scotland', tile: [3, 6] },
  { slug: 'nhs-lothian', name: 'NHS Lothian', kind: 'health board', within: 'scotland', tile: [4, 6] },
  {
    slug: 'nhs-dumfries-and-galloway',
    name: 'NHS Dumfries and Galloway',
    kind: 'health board',
    within: 'scotland',
    tile: [3, 7],
  },
  { slug: 'nhs-borders', name: 'NHS Borders', kind: 'health board', within: 'scotland', tile: [4, 7] },
  { slug: 'glasgow-city', name: 'Glasgow City', kind: 'council area', within: 'nhs-greater-glasgow-and-clyde' },
  { slug: 'city-of-edinburgh', name: 'City of Edinburgh', kind: 'council area', within: 'nhs-lothian' },
  { slug: 'dundee-city', name: 'Dundee City', kind: 'council area', within: 'nhs-tayside' },
  { slug: 'argyll-and-bute', name: 'Argyll and Bute', kind: 'council area', within: 'nhs-highland' },
  { slug: 'moray', name: 'Moray', kind: 'council area', within: 'nhs-grampian' },
  { slug: 'angus', name: 'Angus', kind: 'council area', within: 'nhs-tayside' },
  { slug: 'perth-and-kinross', name: 'Perth and Kinross', kind: 'council area', within: 'nhs-tayside' },
  { slug: 'wales', name: 'Wales', kind: 'further afield' },
  { slug: 'ireland', name: 'Ireland', kind: 'further afield' },
  { slug: 'norway', name: 'Norway', kind: 'further afield' },
] as const satisfies readonly Place[];

export type PlaceSlug = (typeof places)[number]['slug'];
