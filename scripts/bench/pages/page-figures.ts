import { z } from 'zod';
import { median, rounded } from '../median.ts';

/** The categories of Lighthouse that are measured. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** What one visit with Lighthouse showed. */
export interface Visit {
  /** From 0 to 100. */
  scores: { performance: number; accessibility: number; bestPractices: number; seo: number };
  /** Bytes that came over the network, headers included. */
  bytes: { html: number; css: number; fonts: number; images: number; js: number };
  requests: number;
  /** When the largest thing on the screen was there, in milliseconds, on the slow phone that is simulated. */
  largestPaintMs: number;
  /** How much moved while loading (CLS); 0 is nothing. */
  layoutShift: number;
  /** Every audit that counts and is not passed, in a sentence. */
  failed: string[];
}

/** The medians of several visits to a page. */
export interface PageFigures extends Visit {
  kind: string;
  path: string;
}

/** What we read of a result of Lighthouse (https://github.com/GoogleChrome/lighthouse/blob/main/docs/understanding-results.md). */
const lighthouseResult = z.object({
  requestedUrl: z.string().optional(),
  runtimeError: z.object({ message: z.string() }).optional(),
  categories: z.record(
    z.string(),
    z.object({
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(
    z.string(),
    z.object({
      title: z.string(),
      score: z.number().nullable(),
      scoreDisplayMode: z.string(),
      displayValue: z.string().optional(),
      numericValue: z.number().optional(),
      errorMessage: z.string().optional(),
    }),
  ),
});

type Result = z.infer<typeof lighthouseResult>;

/** What we read of its list of requests. */
const requestList = z.object({
  audits: z.object({
    'network-requests': z.object({
      details: z.object({
        items: z.array(z.object({ url: z.string(), resourceType: z.string().optional(), transferSize: z.number() })),
      }),
    }),
  }),
});

/** Reads a result of Lighthouse. @throws {Error} where the page could not be visited */
export function visitOf(content: unknown): Visit {
  const result = lighthouseResult.parse(content);
  if (result.runtimeError)
    throw new Error(`Lighthouse could not visit ${result.requestedUrl ?? 'the page'}: ${result.runtimeError.message}`);
  // What stands in the page itself, as a data: address, is no request.
  const list = requestList.parse(content).audits['network-requests'].details.items;
  const requests = list.filter(({ url }) => url.startsWith('http'));
  const weigh = (type: string) =>
    requests.reduce((sum, { resourceType, transferSize }) => (resourceType === type ? sum + transferSize : sum), 0);
  const score = (category: string) => Math.round((result.categories[category]?.score ?? 0) * 100);
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      bestPractices: score('best-practices'),
      seo: score('seo'),
    },
    bytes: {
      html: weigh('Document'),
      css: weigh('Stylesheet'),
      fonts: weigh('Font'),
      images: weigh('Image'),
      js: weigh('Script'),
    },
    requests: requests.length,
    largestPaintMs: rounded(result.audits['largest-contentful-paint']?.numericValue ?? 0),
    layoutShift: rounded(result.audits['cumulative-layout-shift']?.numericValue ?? 0, 3),
    failed: failedOf(result),
  };
}

/** From here on Lighthouse calls an audit passed (https://developer.chrome.com/docs/lighthouse/performance/performance-scoring). */
const PASSED = 0.9;

/** Audits that count towards a score, and whose own is not full. */
function failedOf({ categories, audits }: Result): string[] {
  const counting = CATEGORIES.flatMap((name) =>
    (categories[name]?.auditRefs ?? []).filter(({ weight }) => weight > 0).map(({ id }) => ({ name, id })),
  );
  return counting.flatMap(({ name, id }) => {
    const audit = audits[id];
    if (!audit) return [];
    if (audit.scoreDisplayMode === 'error') return [`${name}: ${id} could not be run: ${audit.errorMessage ?? ''}`];
    const { score, title, displayValue } = audit;
    return score === null || score >= PASSED ? [] : [`${name}: ${title}${displayValue ? ` (${displayValue})` : ''}`];
  });
}

/** The medians of visits to one page; every audit that failed in any of them. */
export function medianVisit(visits: readonly Visit[]): Visit {
  const middle = (of: (visit: Visit) => number) => median(visits.map(of));
  return {
    scores: {
      performance: middle(({ scores }) => scores.performance),
      accessibility: middle(({ scores }) => scores.accessibility),
      bestPractices: middle(({ scores }) => scores.bestPractices),
      seo: middle(({ scores }) => scores.seo),
    },
    bytes: {
      html: middle(({ bytes }) => bytes.html),
      css: middle(({ bytes }) => bytes.css),
      fonts: middle(({ bytes }) => bytes.fonts),
      images: middle(({ bytes }) => bytes.images),
      js: middle(({ bytes }) => bytes.js),
    },
    requests: middle(({ requests }) => requests),
    largestPaintMs: middle(({ largestPaintMs }) => largestPaintMs),
    layoutShift: middle(({ layoutShift }) => layoutShift),
    failed: [...new Set(visits.flatMap(({ failed }) => failed))],
  };
}
