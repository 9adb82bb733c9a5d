/** A program to run, with its arguments. */
export interface Command {
  program: string;
  args: readonly string[];
  folder: string;
  environment: Readonly<Record<string, string>>;
  /** A file for what it prints; made anew. */
  log: string;
}

/** How a peer follows changes while it runs. */
export interface Warm {
  /** As people call it: `Hugo’s warm server`. */
  name: string;
  command: Command;
  /** What its log says when it is ready for the first change. */
  ready: RegExp;
  /** The content file of a case study. */
  contentFile: (slug: string) => string;
  /** Where it writes. */
  output: string;
}

/** A generator that builds the same pages as our publisher. */
export interface Peer {
  name: string;
  /** A build from nothing. */
  build: Command;
  output: string;
  /** What it may have kept from a build before; removed before each. */
  caches: readonly string[];
  warm?: Warm;
}
