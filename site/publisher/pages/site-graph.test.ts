import { describe, expect, it } from 'vitest';
import { keyOf, type Read } from '../dependencies/read.ts';
import { SiteGraph } from './site-graph.ts';
import { failedIn, liveIn, renderedIn } from './testing/small-graph.ts';

const title: Read = { of: 'entry', type: 'theme', locale: 'en', id: 't', fields: ['name'] };
const day: Read = { of: 'today' };
const numberOf = (graph: SiteGraph, read: Read) =>
  graph.reads.numberOf(keyOf(read), () => {
    throw new Error('Expected the question to be known.');
  });

describe('what is known of the site', () => {
  it('tells which pages ask a question, and no page that asked it only before', () => {
    const graph = new SiteGraph();
    renderedIn(graph, '/a/', { reads: [title, day] });
    renderedIn(graph, '/b/', { reads: [title] });
    renderedIn(graph, '/a/', { reads: [day] });
    expect(graph.pagesThatRead(new Map([[numberOf(graph, title), 'another name']]))).toEqual(
      new Map([['/b/', ['another name']]]),
    );
  });

  it('tells of each page no more than three reasons', () => {
    const graph = new SiteGraph();
    const reads = ['1', '2', '3', '4'].map((id) => ({ ...title, id }));
    renderedIn(graph, '/a/', { reads });
    const changed = new Map(reads.map((read) => [numberOf(graph, read), `because of ${read.id}`] as const));
    expect(graph.pagesThatRead(changed).get('/a/')).toEqual(['because of 1', 'because of 2', 'because of 3']);
  });

  it('forgets the questions of a page that went, and of which nothing is live', () => {
    const graph = new SiteGraph();
    const page = liveIn(graph, '/a/', { reads: [title] });
    expect(graph.forgetUnusedReads()).toEqual([]);
    const number = numberOf(graph, title);
    graph.remove(page);
    expect(graph.forgetUnusedReads()).toEqual([number]);
    expect(() => graph.reads.get(number)).toThrow('found none');
  });

  it('keeps the questions of a last good version for as long as its page is in trouble', () => {
    const graph = new SiteGraph();
    liveIn(graph, '/a/', { reads: [title] });
    failedIn(graph, '/a/', 'no title');
    graph.troubled.add('/a/');
    expect(graph.forgetUnusedReads()).toEqual([]);
    graph.troubled.delete('/a/');
    expect(graph.forgetUnusedReads()).toHaveLength(1);
  });

  it('tells whether any page links to another, as it was rendered last', () => {
    const graph = new SiteGraph();
    renderedIn(graph, '/a/', { links: ['/b/#part'] });
    expect([graph.isLinked('/b/'), graph.isLinked('/c/')]).toEqual([true, false]);
    renderedIn(graph, '/a/', { links: ['/c/'] });
    expect([graph.isLinked('/b/'), graph.isLinked('/c/')]).toEqual([false, true]);
  });

  it('tells which answers a change gave another of, and by which entries, and not those that came out the same', () => {
    const graph = new SiteGraph();
    const same: Read = { ...title, fields: ['kind'] };
    renderedIn(graph, '/a/', { reads: [title, same] });
    const change = { type: 'theme', locale: 'en', id: 't', before: undefined, after: undefined };
    const digest = (question: Read) => (keyOf(question) === keyOf(same) ? 'an answer' : 'another answer');
    expect(graph.answersChangedBy([change], digest)).toEqual(new Map([[numberOf(graph, title), [change]]]));
    expect(graph.answersChangedBy([change], digest)).toEqual(new Map());
  });
});
