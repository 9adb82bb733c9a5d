import { z } from 'zod';

const count = z.number().int().nonnegative();

/** What a look at every page of a site with automatic tools came to. `npm run check:accessibility` writes it. */
export const accessibilityCheck = z.object({
  /** The name of the site that was looked at, as its pages say it. */
  site: z.string().min(1),
  /** The day of the check, as `2026-11-24`. */
  date: z.iso.date(),
  /** What the pages were held to. */
  standards: z.array(z.string()).nonempty(),
  tools: z.array(z.object({ name: z.string(), version: z.string() })).nonempty(),
  /** How many pages the site had. */
  pages: count.positive(),
  /** How they were looked at, and how many of them in that way; the width in CSS pixels. */
  renderings: z.array(z.object({ scheme: z.enum(['light', 'dark']), width: count, pages: count })).nonempty(),
  /** What was found, by its kind; empty where nothing was. */
  findings: z.array(
    z.object({
      /** What is wrong, in words, as the tool says it. */
      meaning: z.string().min(1),
      /** The tool and its rule; what we look for ourselves has none. */
      rule: z.string().min(1).optional(),
      count: count.positive(),
      pages: count.positive(),
    }),
  ),
});

export type AccessibilityCheck = z.infer<typeof accessibilityCheck>;
