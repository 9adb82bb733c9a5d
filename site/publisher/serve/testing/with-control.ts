import { Publisher } from '../../pipeline/publisher.ts';
import { fakePipeline, type FakeParts } from '../../pipeline/testing/fake-pipeline.ts';
import { quietRound } from '../../pipeline/testing/rounds.ts';
import type { RoundOptions } from '../../pipeline/round.ts';
import { controlServer } from '../control-server.ts';
import { SIGNATURE_HEADER, TIMESTAMP_HEADER, sign } from '../signature.ts';

const SECRET = 'a secret of the tests';

/** The headers of a signed call. @param signed What was signed: usually the address. */
export const signature = (signed: string, at = Date.now()) => ({
  [TIMESTAMP_HEADER]: String(at),
  [SIGNATURE_HEADER]: sign(SECRET, at, signed),
});

interface Control {
  readonly publisher: Publisher;
  readonly rounds: readonly RoundOptions[];
  readonly port: number;
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>;
  readonly post: (path: string, headers?: Record<string, string>) => Promise<Response>;
}

/** Has a publisher at work, with its port open, for as long as a test needs it. */
export async function withControl(parts: Partial<FakeParts>, test: (control: Control) => Promise<void>): Promise<void> {
  const rounds: RoundOptions[] = [];
  const { round = () => Promise.resolve(quietRound) } = parts;
  const noted = (options: RoundOptions) => {
    rounds.push(options);
    return round(options);
  };
  const pipeline = fakePipeline({ ...parts, round: noted });
  const publisher = new Publisher(pipeline, () => undefined);
  const end = publisher.run();
  const server = controlServer(publisher, pipeline.previews, SECRET, () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('Expected the server to listen on a port.');
  const site = `http://127.0.0.1:${address.port}`;
  try {
    await test({
      publisher,
      rounds,
      port: address.port,
      get: (path, headers = {}) => fetch(`${site}${path}`, { headers }),
      post: (path, headers = signature(path)) => fetch(`${site}${path}`, { method: 'POST', headers }),
    });
  } finally {
    server.closeAllConnections();
    server.close();
    publisher.stop();
    await end;
  }
}
